"""The front of minutes: what stands before the first item, its title, labelled fields, lists of people."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..reading.document import Document
from ..vocabulary import Vocabulary
from .labels import FIELDS, PEOPLE, ROLES, Label, labels
from .minutes import Evidence
from .outline import Outline
from .passages import Passage
from .tidy import Tidied
from .words import alternation, words

_MOST: Final = 60
"""Passages that count as front where minutes have no headings at all."""


@dataclass(frozen=True, slots=True)
class Stretch:
    """Part of a passage: `passage.text[start:end]`."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text[self.start : self.end]

    def cut(self, start: int, end: int) -> Stretch:
        """Return the part of this stretch between two of its own offsets, white space left out."""
        words_ = self.text[start:end]
        lead = len(words_) - len(words_.lstrip())
        return Stretch(self.passage, self.start + start + lead, self.start + start + len(words_.rstrip()))

    def evidence(self, document: Document) -> Evidence:
        """Return the document's own words (the stretch must not be empty)."""
        return self.passage.evidence(document, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled field: "Sted: Rådhuset".

    Attributes:
        kind: concept of layout.ttl. label: its words, lower case. at: index of the passage with the label.
        content: what it labels.
    """

    kind: str
    label: str
    at: int
    content: Stretch


@dataclass(frozen=True, slots=True)
class Front:
    """The front of a document.

    Attributes:
        passages: all passages of the document.
        title: indices before the first list of people. people: indices from there to the first item.
        fields: labelled fields of both.
        labelled: indices of passages that begin with any label.
    """

    passages: tuple[Passage, ...]
    title: tuple[int, ...]
    people: tuple[int, ...]
    fields: tuple[Field, ...]
    labelled: frozenset[int]

    def whole(self, at: int) -> Stretch:
        """Return passage `at` as a stretch."""
        return Stretch(self.passages[at], 0, len(self.passages[at].text))

    def find(self, *kinds: str) -> Iterator[Field]:
        """Return the fields of these kinds."""
        return (f for f in self.fields if f.kind in kinds)


def read_front(tidied: Tidied, found: Outline, vocabulary: Vocabulary) -> Front:
    """Return the front of the minutes."""
    passages = tidied.passages
    first = found.headings[0].at if found.headings else min(len(passages), _MOST)
    listed = range(found.list_span[0], found.list_span[1] + 1) if found.list_span else range(0)
    finder = labels(vocabulary)
    front = [i for i in range(first) if i not in listed]
    starts = {i: finder.find(passages[i].text, tab=_tab(passages[i])) for i in front}
    begin = next((i for i in front if (label := starts[i]) is not None and label.kind in PEOPLE), first)
    fields: list[Field] = []
    for n, at in enumerate(front):
        after = passages[front[n + 1]] if n + 1 < len(front) and starts[front[n + 1]] is None else None
        label = starts[at]
        if at < begin or (label is not None and label.kind in FIELDS):
            fields += _fields(passages[at], at, label, after, vocabulary)
    return Front(
        passages,
        tuple(i for i in front if i < begin),
        tuple(i for i in front if i >= begin),
        tuple(fields),
        frozenset(i for i in front if starts[i] is not None),
    )


def _tab(passage: Passage) -> int | None:
    return passage.tabs[0] if passage.tabs else None


@lru_cache(maxsize=4)
def _inner(vocabulary: Vocabulary) -> tuple[re.Pattern[str], dict[str, str]]:
    known = words(vocabulary)
    kinds: dict[str, str] = {}
    for kind in (*FIELDS, *ROLES, *PEOPLE):
        for form in known.set(kind):
            kinds.setdefault(form, kind)
    number = alternation(known.set("number"))
    pattern = re.compile(
        rf"(?<![\w/-])(?P<w>(?:{alternation(kinds)})(?=\s*[:;](?!\d))|(?:{number})(?=\s*\d))\s*[:;]?\s*", re.I
    )
    return pattern, kinds


def _fields(
    passage: Passage, at: int, label: Label | None, after: Passage | None, vocabulary: Vocabulary
) -> Iterator[Field]:
    """Return the fields of one passage; a label alone names the passage after it."""
    pattern, kinds = _inner(vocabulary)
    starts: list[tuple[str, str, int, int]] = []
    begin = 0
    if label is not None:
        starts.append((label.kind, label.words, 0, label.content))
        begin = label.content
    for match in pattern.finditer(passage.text, begin):
        form = " ".join(match["w"].lower().split())
        starts.append((kinds[form], form, match.start(), match.end()))
    for n, (kind, form, _, content) in enumerate(starts):
        end = starts[n + 1][2] if n + 1 < len(starts) else len(passage.text)
        stretch = Stretch(passage, 0, len(passage.text)).cut(content, end)
        if stretch.text.strip(" .,;|"):
            yield Field(kind, form, at, stretch)
        elif after is not None and n == len(starts) - 1:
            yield Field(kind, form, at, Stretch(after, 0, len(after.text)))
