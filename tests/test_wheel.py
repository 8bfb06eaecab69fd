"""The built wheel, installed where the sources are not, does the main job."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from tests.conftest import ROOT


def run(*command: object, cwd: Path) -> str:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    done = subprocess.run(
        [str(part) for part in command], cwd=cwd, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from a copy so that the checkout stays clean."""
    folder = tmp_path_factory.mktemp("wheel")
    source = folder / "source"
    source.mkdir()
    for name in ("graph", "ontology", "queries", "pyproject.toml", "README.md", "LICENSE"):
        run("cp", "-R", ROOT / name, source, cwd=folder)
    run(
        sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation",
        "--wheel-dir", folder, source, cwd=folder,
    )  # fmt: skip
    return next(folder.glob("*.whl"))


def test_the_wheel_holds_every_module_ontology_file_and_query(wheel: Path) -> None:
    inside = set(zipfile.ZipFile(wheel).namelist())
    modules = {f"kredsgraf/{p.relative_to(ROOT / 'graph')}" for p in (ROOT / "graph").rglob("*.py")}
    resources = {f"kredsgraf/ontology/{p.name}" for p in (ROOT / "ontology").iterdir()}
    resources |= {f"kredsgraf/queries/{p.name}" for p in (ROOT / "queries").iterdir()}
    assert modules | resources <= inside


def test_the_installed_wheel_builds_and_answers(wheel: Path, tmp_path: Path) -> None:
    home = tmp_path / "en anden mappe"
    venv.create(home / "venv", with_pip=False)
    python = home / "venv" / "bin" / "python"
    packages = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
    )
    run(
        sys.executable, "-m", "pip", "install", "--quiet", "--no-deps", "--target", packages, wheel, cwd=home
    )  # fmt: skip
    # The dependencies are those of this environment: a path file adds them behind the wheel, and path files
    # that lie there (an editable kredsgraf) are not followed.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")

    where = run(python, "-c", "import kredsgraf; print(kredsgraf.__file__)", cwd=home).strip()
    assert Path(where).is_relative_to(packages)
    shutil.copytree(ROOT / "data", home / "data")  # a build writes the register beside the minutes
    run(python, "-m", "kredsgraf", "build", home / "data" / "minutes", "--graph", "g.db", cwd=home)
    rows = json.loads(
        run(python, "-m", "kredsgraf", "query", "meetings", "--graph", "g.db", "--format", "json", cwd=home)
    )
    assert len(rows) == len(list((ROOT / "data" / "minutes").iterdir()))


def test_every_sub_package_is_listed() -> None:
    listed = set(
        tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"]
    )
    found = {
        ".".join(("kredsgraf", *p.parent.relative_to(ROOT / "graph").parts))
        for p in (ROOT / "graph").rglob("__init__.py")
    }
    assert found | {"kredsgraf.ontology", "kredsgraf.queries"} == listed
