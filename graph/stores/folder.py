"""A graph's folder: generations of the store, the pointer to the current one, the builder's lock.

    G/kredsgraf.json            says that the folder is ours
    G/current                   name of the generation that readers open, replaced by one atomic rename
    G/lock                      held by a builder, with its process id
    G/generations/000007/       store/ (Oxigraph) and manifest.json, never changed once it is current
    G/texts/<sha256>.txt        text of every document, so that the words can always be shown
    G/minutes/<version>/        records of every document, so that what is unchanged is not parsed again

A build killed at any instant leaves the pointer at the old generation or at the new one, and both are whole.
Readers hold a shared lock on their generation, so that no builder removes it under them.
"""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from typing import Any, Final

from ..errors import KredsgrafError, StoreError
from ..resources import GRAPH_MARKER

try:
    import fcntl
except ImportError:  # Windows has no such locks: one builder at a time is then up to the user
    fcntl = None  # type: ignore[assignment]

FORMAT: Final = 1
_GENERATION: Final = re.compile(r"\d{6}")


class GraphFolder:
    """The folder of an embedded graph.

    Args:
        path: the folder.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.texts = path / "texts"
        self.minutes = path / "minutes"
        self._generations = path / "generations"

    @classmethod
    def open(cls, path: Path) -> GraphFolder:
        """Return the graph in folder `path`.

        Raises:
            StoreError: there is none, or the folder is not one of ours.
        """
        if not path.exists():
            raise StoreError(
                "there is no graph here", place=path, remedy="Make one with: kredsgraf build PATH..."
            )
        found = cls(path)
        found._check_ours()
        return found

    @classmethod
    def create(cls, path: Path) -> GraphFolder:
        """Return the graph in folder `path`, made new if the folder is missing or empty.

        Raises:
            StoreError: the folder holds something else, or cannot be made.
        """
        try:
            path.mkdir(parents=True, exist_ok=True)
            if all(entry.name.startswith(".kredsgraf-") for entry in path.iterdir()):
                write(path / GRAPH_MARKER, json.dumps({"format": FORMAT}) + "\n")
        except OSError as error:
            reason = error.strerror or str(error)
            raise StoreError(f"the folder cannot be written ({reason})", place=path) from error
        found = cls(path)
        found._check_ours()
        return found

    def current(self) -> Path | None:
        """Return the folder of the current generation, None before the first build has ended."""
        try:
            name = (self.path / "current").read_text(encoding="ascii").strip()
        except FileNotFoundError:
            return None
        if not _GENERATION.fullmatch(name) or not (self._generations / name).is_dir():
            raise StoreError("the graph is damaged: it names no generation", place=self.path)
        return self._generations / name

    def manifest(self) -> dict[str, Any]:
        """Return what the current generation was built from; empty before the first build."""
        current = self.current()
        if current is None:
            return {}
        try:
            found: dict[str, Any] = json.loads((current / "manifest.json").read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise StoreError(f"the graph is damaged ({error})", place=self.path) from error
        return found

    @contextmanager
    def locked(self) -> Iterator[None]:
        """Hold the builder's lock; it falls away by itself when the process ends.

        Raises:
            StoreError: another builder holds it (its process id is named).
        """
        with (self.path / "lock").open("a+", encoding="ascii") as file:
            if fcntl is not None:
                try:
                    fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
                except BlockingIOError:
                    file.seek(0)
                    holder = file.read().strip() or "unknown"
                    raise StoreError(
                        f"another build is writing this graph (process {holder})",
                        place=self.path,
                        remedy="Wait until it has ended",
                    ) from None
            file.truncate(0)
            file.write(str(os.getpid()))
            file.flush()
            yield
            file.truncate(0)

    def begin(self) -> Path:
        """Return a new, empty generation folder; call under the lock. Leftovers of killed builds go."""
        current = self.current()
        self.clean()
        names = [int(name) for name in self._names()]
        latest = max([*names, int(current.name) if current else 0])
        new = self._generations / f"{latest + 1:06d}"
        new.mkdir(parents=True)
        return new

    def publish(self, generation: Path, manifest: Mapping[str, Any]) -> None:
        """Make a finished generation the current one, in one atomic step."""
        text = json.dumps(manifest, ensure_ascii=False, indent=1, sort_keys=True)
        write(generation / "manifest.json", text + "\n")
        _sync(generation)
        write(self.path / "current", generation.name + "\n")
        self.clean()

    def clean(self) -> None:
        """Remove generations that are not current and that nobody reads; call under the lock."""
        current = self.current()
        for name in self._names():
            generation = self._generations / name
            if generation == current:
                continue
            with suppress(BlockingIOError), _held(generation, exclusive=True):
                shutil.rmtree(generation)

    def hold(self) -> tuple[Path, Callable[[], None]]:
        """Hold the current generation for reading; return the folder of its store, and what lets go of it.

        Raises:
            StoreError: nothing has been built yet.
        """
        for _ in range(3):  # a builder may replace and remove a generation between the two steps
            generation = self.current()
            if generation is None:
                break
            stack = ExitStack()
            try:
                stack.enter_context(_held(generation, exclusive=False))
            except (FileNotFoundError, BlockingIOError):
                continue
            if (generation / "store").is_dir():
                return generation / "store", stack.close
            stack.close()
        raise StoreError("the graph is empty", place=self.path, remedy="Build it: kredsgraf build PATH...")

    def _names(self) -> list[str]:
        if not self._generations.is_dir():
            return []
        return sorted(e.name for e in self._generations.iterdir() if _GENERATION.fullmatch(e.name))

    def _check_ours(self) -> None:
        marker = self.path / GRAPH_MARKER
        try:
            version = json.loads(marker.read_text(encoding="utf-8"))["format"]
        except (OSError, ValueError, TypeError, KeyError):
            raise StoreError("this is no graph of kredsgraf", place=self.path) from None
        if version != FORMAT:
            raise StoreError(
                f"the graph has format {version}, this program reads format {FORMAT}",
                place=self.path,
                remedy="Build it anew in another folder",
            )


@contextmanager
def disk_errors(place: Path) -> Iterator[None]:
    """Turn what the disk or the engine says (no space, no permission, damage) into one clear line."""
    try:
        yield
    except KredsgrafError:
        raise
    except (OSError, RuntimeError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise StoreError(f"the graph cannot be written ({reason})", place=place) from error


def write(path: Path, text: str, *, durable: bool = True) -> None:
    """Write a file so that it is there whole or not at all; `durable`: also after a loss of power."""
    temporary = path.with_name(f".kredsgraf-{path.name}.{os.getpid()}")
    with temporary.open("w", encoding="utf-8", errors="surrogatepass", newline="") as file:
        file.write(text)
        if durable:
            file.flush()
            os.fsync(file.fileno())
    temporary.replace(path)
    if durable:
        _sync(path.parent)


def _sync(folder: Path) -> None:
    """Make the folder's entries durable, where the system can."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


@contextmanager
def _held(folder: Path, *, exclusive: bool) -> Iterator[None]:
    """Hold an advisory lock on a folder; BlockingIOError when it is not to be had at once."""
    if fcntl is None:
        yield
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        fcntl.flock(handle, (fcntl.LOCK_EX if exclusive else fcntl.LOCK_SH) | fcntl.LOCK_NB)
        yield
    finally:
        os.close(handle)
