"""Compiles the parser to C where `KREDSGRAF_COMPILE=1` asks for it; all else stands in pyproject.toml.

A compiled parser gives the same records in three quarters of the time. Without it nothing is compiled, and no
compiler is needed. The sources are the same, for mypyc compiles what mypy checks; all but one form:
`word in (*some, *others)` is written `word in some or word in others`.
"""

from __future__ import annotations

import os
from pathlib import Path

from setuptools import Extension, setup

ROOT = Path(__file__).resolve().parent
PLAIN = ("__init__.py", "minutes.py", "tokens.py")
"""Left as they are: records travel between processes, and the words of a sentence are a kind of tuple."""


def compiled() -> list[Extension]:
    """Return the modules of the parser as extensions."""
    try:
        from mypyc.build import mypycify
    except ImportError:
        raise SystemExit(
            "KREDSGRAF_COMPILE=1 needs mypy: pip install mypy, and build with --no-build-isolation"
        ) from None

    package = Path("build") / "compiled" / "kredsgraf"  # mypy reads a module's name off its folder's
    package.parent.mkdir(parents=True, exist_ok=True)
    package.unlink(missing_ok=True)
    package.symlink_to(ROOT / "graph", target_is_directory=True)
    files = sorted(str(path) for path in (package / "parsing").rglob("*.py") if path.name not in PLAIN)
    return mypycify(files, opt_level="1", debug_level="0", multi_file=True, group_name="kredsgraf")


setup(ext_modules=compiled() if os.environ.get("KREDSGRAF_COMPILE") == "1" else [])
