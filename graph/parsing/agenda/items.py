"""What an outline is made of: entries, runs of numbers, and the passages with what each looks like."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.column_headings import MARKS, NAMES, column_role
from ..danish.labels import Label, labels
from ..danish.persons import persons
from ..danish.words import Words, words
from ..passages import Passage
from .numbering import Numbered, numbered
from .runin import announces_agenda

HEADING_LENGTH: Final = 200
"""Characters that a heading has at most."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One item as listed, or one heading: which passage, its numbers and where its title begins.

    Attributes:
        at: index of the passage.
        numbers: top-level numbers ("Ad 4 og 5" has two); empty when none is printed.
        title: offset of the title in the passage's text (its length when there is none).
        extra: indices of passages that go on with the title.
        below: indices of passages with sub-items (lists only).
    """

    at: int
    numbers: tuple[int, ...]
    title: int
    extra: tuple[int, ...] = ()
    below: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Outline:
    """What stands where.

    Attributes:
        listed: the agenda list, empty when there is none.
        headings: the headings of the body, in order.
        rule: how the headings were found.
        list_span: first and last index of the agenda list (its label included), or None.
    """

    listed: tuple[Entry, ...]
    headings: tuple[Entry, ...]
    rule: str
    list_span: tuple[int, int] | None


@dataclass(slots=True)
class Run:
    """Numbers of one style that count up."""

    key: tuple[object, ...]
    entries: list[Entry]
    weight: float = 0.0
    dense: bool = False

    @property
    def last(self) -> int:
        return self.entries[-1].numbers[-1]


class Context:
    """The passages with what each of them looks like, computed once."""

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary) -> None:
        self.passages = passages
        self.words: Words = words(vocabulary)
        people = _tables_of_people(passages, self.words)  # the rows of such a table may be counted
        self.numbers: list[Numbered | None] = [
            None if p.cell is not None and p.cell[0] in people else numbered(p, vocabulary) for p in passages
        ]
        finder = labels(vocabulary)
        self.labels: list[Label | None] = [
            finder.find(p.text if n is None else unmarked(p, n), tab=p.tabs[0] if p.tabs else None)
            for p, n in zip(passages, self.numbers, strict=True)
        ]
        self.persons = persons(vocabulary)
        self.tops = _table_tops(passages, self.numbers)
        self.subheadings = self.words.set("subheading", "minutes")
        lengths = [0]
        for p in passages:
            lengths.append(lengths[-1] + len(p.text))
        self.cumulated = lengths

    def is_label(self, at: int) -> bool:
        return self.labels[at] is not None

    def is_agenda_label(self, at: int) -> bool:
        """Say whether the passage is the label of an agenda and nothing else."""
        label = self.labels[at]
        return label is not None and label.kind == "agenda" and label.content >= len(self.passages[at].text)

    def announces_agenda(self, at: int) -> bool:
        """Say whether the passage is such a label, or a sentence that announces a list of items."""
        return self.is_agenda_label(at) or announces_agenda(self.passages[at].text, self.words.vocabulary)

    def between(self, start: int, end: int) -> int:
        """Characters of the passages `start` up to, not including, `end`."""
        return self.cumulated[max(start, end)] - self.cumulated[start]


def _tables_of_people(passages: Sequence[Passage], known: Words) -> frozenset[int]:
    """Return the tables whose headings name people and something that only people have."""
    roles: dict[int, set[str | None]] = {}
    for passage in passages:
        if passage.cell is not None and passage.cell[1] == 0:
            roles.setdefault(passage.cell[0], set()).add(column_role(known, passage.text))
    own = {"column-title", "column-organisation", "column-initials", "column-contact", *MARKS}
    return frozenset(table for table, held in roles.items() if held & {*NAMES} and held & own)


def _table_tops(passages: Sequence[Passage], numbers: Sequence[Numbered | None]) -> frozenset[int]:
    """Return the numbers in first rows of tables that have no other number in that column."""
    columns: dict[tuple[int, int], list[int]] = {}
    for at, (passage, number) in enumerate(zip(passages, numbers, strict=True)):
        if passage.cell is not None and number is not None and number.family != "bullet":
            columns.setdefault((passage.cell[0], passage.cell[2]), []).append(at)
    return frozenset(here[0] for here in columns.values() if len(here) == 1)


def unmarked(passage: Passage, number: Numbered | None) -> str:
    """Return the text without a bullet, for labels in bullet lists."""
    return passage.text[number.title :] if number and number.family == "bullet" else passage.text
