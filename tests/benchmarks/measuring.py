"""What every benchmark uses: a clock, peak memory, a table line, and the archive made once."""

from __future__ import annotations

import resource
import statistics
import subprocess
import sys
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
MINUTES = ROOT / "data" / "minutes"


@dataclass
class Lap:
    """Seconds that a stretch of work took, by the clock on the wall and by this process's own time."""

    seconds: float = 0.0
    own: float = 0.0


@dataclass(frozen=True)
class Bench:
    """One run of the benchmarks.

    Attributes:
        folder: takes the archive and its graph; kept by the user when given.
        documents: size of the archive.
    """

    folder: Path
    documents: int

    @property
    def archive(self) -> Path:
        """The folder with the generated minutes, written when it is first asked for."""
        folder = self.folder / f"archive-{self.documents}"
        if not folder.is_dir():
            from .country import write

            unfinished = folder.with_suffix(".unfinished")
            for _ in write(unfinished, self.documents):
                pass
            unfinished.rename(folder)
        return folder

    @property
    def graph(self) -> Path:
        """The graph of the archive, built when it is first asked for."""
        folder = self.folder / f"archive-{self.documents}.db"
        if not folder.is_dir():
            from kredsgraf import build

            build(self.archive, folder)
        return folder

    @property
    def sample(self) -> Path:
        """The graph of the sample minutes, built when it is first asked for."""
        folder = self.folder / "sample.db"
        if not folder.is_dir():
            from kredsgraf import build

            build(MINUTES, folder)
        return folder


@contextmanager
def lap() -> Iterator[Lap]:
    """Time what stands in the `with` block."""
    found = Lap()
    wall, own = time.perf_counter(), time.process_time()
    try:
        yield found
    finally:
        found.seconds, found.own = time.perf_counter() - wall, time.process_time() - own


def peak_megabytes() -> int:
    """Return the most memory this process has held so far."""
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(most // (1024 * 1024 if sys.platform == "darwin" else 1024))


def line(what: str, value: str, remark: str = "") -> None:
    """Print one result."""
    print(f"  {what:<48} {value:>16}   {remark}".rstrip(), flush=True)


def rate(what: str, count: int, unit: str, seconds: float, remark: str = "") -> None:
    """Print how many of something were done a second."""
    speed = count / seconds if seconds else 0.0
    shown = f"{speed:,.0f}" if speed >= 100 else f"{speed:.1f}"
    line(what, f"{shown} {unit}/s", f"{count:,} in {seconds:.2f} s{'; ' if remark else ''}{remark}")


def process_milliseconds(command: Sequence[str], times: int = 5) -> float:
    """Return the median time of a command as a process of its own."""

    def once() -> float:
        with lap() as spent:
            subprocess.run(command, check=True, capture_output=True)
        return spent.seconds * 1000

    once()  # the first run reads files from disk
    return statistics.median(once() for _ in range(times))


def verdict(ok: bool, target: str) -> str:
    """Say whether a target is met."""
    return f"target {target}: {'met' if ok else 'MISSED'}"


def each(work: Callable[[Any], object], items: Iterable[Any]) -> None:
    """Do some work on each item and keep nothing of it."""
    for item in items:
        work(item)


def best(work: Callable[[], object], times: int = 3) -> float:
    """Return the shortest of several runs, in seconds of this process's own time."""
    found = []
    for _ in range(times):
        with lap() as spent:
            work()
        found.append(spent.own)
    return min(found)
