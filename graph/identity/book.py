"""The two files beside the sources that identity reads and keeps: decisions and register.

data/minutes/                the sources
data/people.jsonl            a person's own decisions (see `rulings`)
data/people-register.jsonl   what people were called before (see `register`)
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from contextlib import suppress
from pathlib import Path

from ..errors import IdentityError
from ..parsing.minutes import Minutes
from ..vocabulary import Vocabulary
from .people import Decision, Mention, MentionKey, People
from .register import read_register, updated, with_former, write_register
from .resolution import mentions, resolve
from .rulings import References, Ruling, decided, read_rulings

DECISIONS = "people.jsonl"
_REMEMBERED = "people-file"
"""File in a graph's folder that says where its decisions are kept."""


class Book:
    """Decisions and register of one collection; `resolve` is the stage of a build that heeds them.

    Args:
        decisions: the file of decisions, which need not exist; the register stands beside it.

    Attributes:
        people, everyone, references: what the last `resolve` gave and looked at.
        missing: decisions that name an entry of no document that was resolved.
    """

    def __init__(self, decisions: Path) -> None:
        self.decisions = decisions
        self.register = decisions.with_name(f"{decisions.stem}-register.jsonl")
        self.people = People(())
        self.everyone: dict[MentionKey, Mention] = {}
        self.references = References(())
        self.missing: tuple[Ruling, ...] = ()

    @classmethod
    def beside(cls, sources: Iterable[str | os.PathLike[str]]) -> Book | None:
        """Return the book beside the first source on disk: next to a folder, or to a file."""
        for source in sources:
            path = Path(source)
            if path.exists():
                return cls(path.resolve().parent / DECISIONS)
        return None

    def rulings(self) -> tuple[Ruling, ...]:
        """Return the decisions in the file.

        Raises:
            IdentityError: the file is not one of decisions, or they contradict each other.
        """
        return read_rulings(self.decisions)

    def resolve(
        self, minutes: Iterable[Minutes], vocabulary: Vocabulary, decisions: Sequence[Decision] = ()
    ) -> People:
        """Return the people, by the decisions in the file and those given, with their former slugs.

        Raises:
            IdentityError: decisions that contradict each other, or a file that cannot be read.
        """
        read = list(minutes)
        self.everyone = {mention.key: mention for mention in mentions(read, vocabulary)}
        self.references = References(self.everyone.values())
        own, missing = decided(self.rulings(), self.references)
        self.missing = tuple(missing)
        people = resolve(read, vocabulary, (*own, *decisions))
        self.people = with_former(people, read_register(self.register), self.references)
        return self.people

    def landed(self, graph: str | os.PathLike[str]) -> None:
        """Call when a build has landed: the register is written, and the graph's folder knows of this book.

        Raises:
            IdentityError: one of the two cannot be written.
        """
        self.remember()
        if Path(graph).is_dir():
            attach(self, Path(graph))

    def remember(self) -> None:
        """Write what everybody is called now into the register; call when a build has landed.

        Raises:
            IdentityError: the register cannot be read or written.
        """
        register = read_register(self.register)
        write_register(self.register, updated(register, self.people, self.everyone, self.references))


def book_for(
    graph: str | os.PathLike[str], sources: Iterable[str | os.PathLike[str]], decisions: Path | None = None
) -> Book | None:
    """Return the book of a build: the one asked for, the graph's own, or the one beside the sources."""
    if decisions is not None:
        return Book(decisions)
    return _remembered(Path(graph)) or Book.beside(sources)


def _remembered(graph: Path) -> Book | None:
    with suppress(OSError):
        if path := (graph / _REMEMBERED).read_text("utf-8").strip():
            return Book(Path(path))
    return None


def book_of(graph: Path, sources: Iterable[str]) -> Book:
    """Return the book of a graph: the one it was built with, else the one beside its sources.

    Args:
        graph: the graph's folder.
        sources: paths of the documents in it.
    """
    if book := _remembered(graph):
        return book
    folders = sorted({str(Path(source).resolve().parent) for source in sources if Path(source).exists()})
    home = Path(os.path.commonpath(folders)).parent if folders else Path()
    return Book(home / DECISIONS)


def attach(book: Book, graph: Path) -> None:
    """Let a graph's folder remember its book, so that `kredsgraf people` finds it.

    Raises:
        IdentityError: the folder cannot be written.
    """
    try:
        (graph / _REMEMBERED).write_text(f"{book.decisions.resolve()}\n", "utf-8")
    except OSError as error:
        raise IdentityError(f"cannot be written ({error.strerror or error})", place=graph) from error
