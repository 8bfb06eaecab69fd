"""`python -m tests.benchmarks [NAME...]`: runs the benchmarks, each in a process of its own."""

from __future__ import annotations

import argparse
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from .benches import BENCHES
from .country import NATIONAL
from .measuring import ROOT, Bench

_USUAL = 600


def main() -> int:
    """Read the command line, run the benchmarks; return the exit code."""
    listed = "\n".join(f"  {name:<12}{bench.__doc__}" for name, bench in BENCHES.items())
    parser = argparse.ArgumentParser(
        prog="python -m tests.benchmarks",
        description=f"Benchmarks:\n{listed}",
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("names", nargs="*", metavar="NAME", help="which ones (default: all)")
    parser.add_argument(
        "--documents",
        type=int,
        default=_USUAL,
        help=f"size of the generated archive (default {_USUAL}; {NATIONAL} is a whole country)",
    )
    parser.add_argument("--folder", type=Path, help="keep archive and graph here and use them again")
    parser.add_argument("--inside", action="store_true", help=argparse.SUPPRESS)
    given = parser.parse_args()
    unknown = [name for name in given.names if name not in BENCHES]
    if unknown:
        parser.error(f"no benchmark is called {', '.join(unknown)}; there are {', '.join(BENCHES)}")
    names = given.names or list(BENCHES)
    if given.inside:
        BENCHES[names[0]](Bench(given.folder, given.documents))
        return 0
    if given.folder:
        given.folder.mkdir(parents=True, exist_ok=True)
        return _all(names, given.documents, given.folder.resolve())
    with TemporaryDirectory(prefix="kredsgraf-benchmarks-") as folder:
        return _all(names, given.documents, Path(folder))


def _all(names: list[str], documents: int, folder: Path) -> int:
    """Run every benchmark in a clean process, so that each has a peak of memory of its own."""
    failed = 0
    for name in names:
        print(f"\n{name}: {BENCHES[name].__doc__}", flush=True)
        command = [sys.executable, "-m", "tests.benchmarks", "--inside", name]
        command += ["--documents", str(documents), "--folder", str(folder)]
        failed += subprocess.run(command, cwd=ROOT, check=False).returncode != 0
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
