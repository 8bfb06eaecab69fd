"""Wheels of this checkout, plain and compiled, for tests and benchmarks."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
from pathlib import Path

from tests.conftest import ROOT

SOURCES = ("graph", "ontology", "queries", "pyproject.toml", "setup.py", "README.md", "LICENSE")


def run(*command: object, cwd: Path, **environment: str) -> str:
    """Run a command without the caller's PYTHONPATH; return what it printed."""
    inherited = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=inherited | environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr or done.stdout
    return done.stdout


def can_compile() -> bool:
    """Whether a C compiler and the headers of this Python are installed."""
    compiler = (sysconfig.get_config_var("CC") or "cc").split()[0]
    return shutil.which(compiler) is not None and Path(sysconfig.get_path("include"), "Python.h").is_file()


def wheel(folder: Path, *, compiled: bool = False) -> Path:
    """Build a wheel from a copy below `folder`, so that the checkout stays clean; return its path."""
    source = folder / "source"
    source.mkdir(parents=True)
    for name in SOURCES:
        run("cp", "-R", ROOT / name, source, cwd=folder)
    run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
        "--wheel-dir", folder, source, cwd=folder, KREDSGRAF_COMPILE="1" if compiled else "0",
    )  # fmt: skip
    return next(folder.glob("*.whl"))


def install(built: Path, packages: Path) -> None:
    """Install a wheel, without what it depends on, into a folder of packages."""
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", packages, built,
        cwd=built.parent,
    )  # fmt: skip
