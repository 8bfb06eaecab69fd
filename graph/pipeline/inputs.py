"""From sources to minutes: reading here, parsing where the executor is, every failure kept as one line."""

from __future__ import annotations

import os
import re
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from ..errors import InputError, StoreError
from ..identity.people import Decision, People
from ..parsing.minutes import Evidence, Minutes
from ..reading.document import Document
from ..vocabulary import Vocabulary, load

Source = str | os.PathLike[str]
_PART: Final = re.compile(r"#\d+$")
_WAITING: Final = 16
"""Documents on their way through the workers: enough to keep them busy, few enough to keep memory flat."""


@dataclass(frozen=True)
class Stages:
    """The stages a build runs, for tests and for those who bring their own.

    Attributes:
        documents: sources → documents, or the error of what cannot be read.
        parse: document → minutes; called in worker processes, so it must be importable there.
        resolve: minutes of all documents → people.
        split: document → one document for each meeting in it.
    """

    documents: Callable[[Iterable[Source]], Iterator[Document | InputError]]
    parse: Callable[[Document, Vocabulary], Minutes]
    resolve: Callable[[Iterable[Minutes], Vocabulary, Sequence[Decision]], People]
    split: Callable[[Document, Vocabulary], Sequence[Document]] = lambda document, _: (document,)

    @classmethod
    def usual(cls) -> Stages:
        """Return the stages of this package."""
        from ..identity import resolve
        from ..parsing import parse_minutes
        from ..parsing.split import split
        from ..reading import documents

        return cls(documents, parse_minutes, resolve, split)


@dataclass
class Inputs:
    """The sources of one build, read one by one.

    Attributes:
        sources: as given.
        vocabulary: of the parser.
        stages: how to read, parse, resolve.
        pool: where to parse, None in this process.
        progress: called with the path of each document that has been read.
        found: sha256 of every document read so far, by path.
        files: paths of the files read so far, whatever number of meetings they hold.
        failures: what could not be read or parsed.
    """

    sources: Sequence[Source]
    vocabulary: Vocabulary
    stages: Stages
    pool: Executor | None = None
    progress: Callable[[str], None] | None = None
    found: dict[str, str] = field(default_factory=dict)
    files: set[str] = field(default_factory=set)
    failures: list[InputError] = field(default_factory=list)

    def minutes(self, known: Callable[[str], bool]) -> Iterator[tuple[Minutes, str]]:
        """Read all sources; yield minutes and text of each document that is not `known` by its sha256.

        After the last one, `found` and `failures` are complete. A document read twice is yielded once.
        """
        running: deque[tuple[Document, Future[Minutes | InputError] | None]] = deque()
        seen: set[str] = set()
        for document in self._meetings():
            self.found[_normal(document.path)] = document.sha256
            if self.progress:
                self.progress(document.path)
            if document.sha256 in seen or known(document.sha256):
                continue
            seen.add(document.sha256)
            running.append((document, self._submit(document)))
            while len(running) >= _WAITING:
                yield from self._finished(*running.popleft())
        while running:
            yield from self._finished(*running.popleft())

    def _meetings(self) -> Iterator[Document]:
        """Yield one document a meeting, as the sources hold them."""
        for document in self.stages.documents(self.sources):
            if isinstance(document, InputError):
                self.failures.append(document)
                continue
            self.files.add(_normal(document.path))
            try:
                parts = self.stages.split(document, self.vocabulary)
            except Exception as error:  # as in `_parse`: the others land
                reason = f"its meetings cannot be told apart ({type(error).__name__}: {error})"
                self.failures.append(InputError(reason, place=document.path))
                continue
            yield from parts

    def _submit(self, document: Document) -> Future[Minutes | InputError] | None:
        if self.pool is None:
            return None
        return self.pool.submit(parse_one, document, self.vocabulary.extra, self.stages.parse)

    def _finished(
        self, document: Document, future: Future[Minutes | InputError] | None
    ) -> Iterator[tuple[Minutes, str]]:
        parsed = _result(future) if future else _parse(document, self.vocabulary, self.stages.parse)
        if isinstance(parsed, InputError):
            self.failures.append(parsed)
            self.found = {path: sha for path, sha in self.found.items() if sha != document.sha256}
        else:
            yield parsed, document.text

    def gone(self, path: str) -> bool:
        """Tell whether a source of an earlier build has gone: its folder or archive was read without it.

        A file that is given again and cannot be read any more counts as gone, and so does a meeting of a file
        that holds it no longer; one that merely is not given does not, nor does one below a folder that could
        not be opened.
        """
        path = file_of(path)
        if path in self.files:
            return True
        for source in self.sources:
            root = os.path.normpath(os.fspath(source))
            below = path.startswith((f"{root}{os.sep}", f"{root}!"))
            if (below or path == root) and Path(root).exists():
                return not any(path.startswith(f"{folder}{os.sep}") for folder in self._closed_folders())
        return False

    def _closed_folders(self) -> list[str]:
        return [error.place for error in self.failures if error.place and Path(error.place).is_dir()]


def _result(future: Future[Minutes | InputError]) -> Minutes | InputError:
    try:
        return future.result()
    except BrokenExecutor as error:
        raise StoreError("a worker process has died", remedy="Build with fewer jobs") from error


def parse_one(
    document: Document, extra: Path | None, parse: Callable[[Document, Vocabulary], Minutes]
) -> Minutes | InputError:
    """Parse one document in a worker process; each worker loads the vocabulary once."""
    return _parse(document, load(extra), parse)


def _parse(
    document: Document, vocabulary: Vocabulary, parse: Callable[[Document, Vocabulary], Minutes]
) -> Minutes | InputError:
    try:
        minutes = parse(document, vocabulary)
    except InputError as error:
        return error if error.place else InputError(error.reason, place=document.path, remedy=error.remedy)
    except Exception as error:  # a fault of ours in one document must not cost the others their build
        return InputError(f"the parser failed on it ({type(error).__name__}: {error})", place=document.path)
    for evidence in _evidence(minutes):
        if document.text[evidence.start : evidence.end] != evidence.exact:
            reason = f"a span of the parser does not hold its words ({evidence.start}-{evidence.end})"
            return InputError(reason, place=document.path)
    return minutes


def _evidence(minutes: Minutes) -> Iterator[Evidence]:
    if minutes.meeting.evidence:
        yield minutes.meeting.evidence
    yield from (evidence for _, evidence in minutes.meeting.fields)
    for records in (minutes.attendance, minutes.agenda, minutes.followups, minutes.unresolved):
        yield from (record.evidence for record in records)
    for act in minutes.acts:
        yield act.evidence
        yield act.verb


def file_of(path: str) -> str:
    """Return the file of a document: the path without the number of a meeting in it ("a.txt#2")."""
    return path if _local(path) and os.path.lexists(path) else _PART.sub("", path)


def _normal(path: str) -> str:
    return os.path.normpath(path) if _local(path) else path


def _local(path: str) -> bool:
    return "://" not in path
