"""The parser's own tidied copy of a document, with the way back to every character.

A `Passage` is one paragraph, heading, list item or table cell: wrapped lines joined, page furniture and
soft hyphens removed, line-end hyphens mended, white space folded (annotation guideline, section 1).
`Document.text` is never changed: each character of a passage knows the offset it came from.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple
from unicodedata import combining

from ..reading.document import Document, LineKind
from .minutes import Evidence

_GLUED_COMMA: Final = re.compile(r"(?<=[^\W\d_]),(?=[^\W\d_])")
_BOLD: Final = 9
_FIRST_COMBINING: Final = "\u0300"
_SPACED: Final = re.compile(r"[A-ZÀ-Þ](?<!\S.)\s(?:[A-ZÀ-Þ]\s){2,}[A-ZÀ-Þ](?!\S)")
_CAPITALS: Final = re.compile(r" [A-ZÀ-Þ] [A-ZÀ-Þ] ")
"""Two of the letters inside such a word."""
_SPACED_LINE: Final = re.compile(r"(?:[^\W\d_]\s){3,40}[^\W\d_](?:\s?[:.])?")


class Passage(NamedTuple):
    """One paragraph of the tidied copy.

    Attributes:
        text: folded text (NFC), never empty.
        offsets: for each character of `text` the offset in `Document.text` it came from.
        kind, level, marker, cell, header, bold, indent: as in `reading.document.Line` (of its first line).
        gap: blank lines before it in the document.
        page: page it starts on, or None.
        rows: of a table, that its cell reaches over.
        lead: how many of its first characters are bold where the rest is not.
        tabs: positions in `text` where the original had a tab or three or more spaces (column breaks).
        breaks: positions in `text` where a line of the document ended (a wrap that was joined).
    """

    text: str
    offsets: Sequence[int]
    kind: LineKind = LineKind.TEXT
    level: int = 0
    marker: str = ""
    cell: tuple[int, int, int] | None = None
    header: bool = False
    bold: bool = False
    indent: int = 0
    gap: int = 0
    page: int | None = None
    rows: int = 1
    lead: int = 0
    tabs: tuple[int, ...] = ()
    breaks: tuple[int, ...] = ()

    def evidence(self, document: Document, start: int = 0, end: int | None = None) -> Evidence:
        """Return the document's own words for `text[start:end]` (which must not be empty)."""
        return evidence_of(document, self.offsets, start, len(self.text) if end is None else end)


def evidence_of(document: Document, offsets: Sequence[int], start: int, end: int) -> Evidence:
    """Return the document's own words for the characters `start` to `end` of a text with these offsets."""
    text, first, after = document.text, offsets[start], offsets[end - 1] + 1
    while after < len(text) and text[after] >= _FIRST_COMBINING and combining(text[after]):
        after += 1  # a composed letter takes the offset of its base: do not cut its accent off
    return Evidence(first, after, text[first:after])


def cut(passage: Passage, start: int, end: int | None = None) -> Passage:
    """Return `text[start:end]` of a passage as a passage of its own, without white space around it."""
    last = len(passage.text) if end is None else end
    while start < last and passage.text[start] == " ":
        start += 1
    while last > start and passage.text[last - 1] == " ":
        last -= 1
    text, offsets, *kept, lead, tabs, breaks = passage
    return Passage._make(
        (
            text[start:last],
            offsets[start:last],
            *kept,
            max(0, min(lead, last) - start) if lead < last else 0,
            _within(tabs, start, last),
            _within(breaks, start, last),
        )
    )


def joined_cells(first: Passage, second: Passage, mark: str) -> Passage:
    """Return two cells of a row as one, `mark` between them."""
    gap = (first.offsets[-1],) * len(mark)
    return first._replace(
        text=f"{first.text}{mark}{second.text}",
        offsets=(*first.offsets, *gap, *second.offsets),
        tabs=(),
        breaks=(),
    )


def spaced(passage: Passage) -> Passage:
    """Return the passage with words closed up that are spaced out: "R E F E R A T", "A f b u d :"."""
    text = passage.text
    if text[1:2] != " " and not _CAPITALS.search(text):
        return passage  # as nearly all
    if not (_SPACED.search(text) or _SPACED_LINE.fullmatch(text)):
        return passage
    pattern = _SPACED_LINE if _SPACED_LINE.fullmatch(text) else _SPACED
    dropped = {
        at
        for run in pattern.finditer(text)
        for at in range(run.start(), run.end())
        if text[at] == " " and at not in passage.tabs and passage.offsets[at + 1] - passage.offsets[at] == 1
    }
    kept = [n for n in range(len(text)) if n not in dropped]
    place = {old: new for new, old in enumerate(kept)}
    return passage._replace(
        text="".join(text[n] for n in kept),
        offsets=tuple(passage.offsets[n] for n in kept),
        tabs=tuple(place[n] for n in passage.tabs if n in place),
        breaks=tuple(place[n] for n in passage.breaks if n in place),
    )


def parted(passage: Passage) -> Passage:
    """Return the passage with a blank behind commas that have none: "Anna Holm,skoleleder,Nyborg Kommune"."""
    text = passage.text
    glued = [match.end() for match in _GLUED_COMMA.finditer(text)] if "," in text else []
    if not glued:
        return passage
    bounds = list(pairwise([0, *glued, len(text)]))
    offsets = [at for a, b in bounds for at in (*passage.offsets[a:b], passage.offsets[b - 1])]
    return passage._replace(
        text=" ".join(text[a:b] for a, b in bounds),
        offsets=tuple(offsets[:-1]),
        tabs=tuple(place + bisect_right(glued, place) for place in passage.tabs),
        breaks=tuple(place + bisect_right(glued, place) for place in passage.breaks),
    )


def rank(passage: Passage) -> int:
    """Return how prominent a line is, 1 the most: headings by their level, then what is bold; else 0."""
    if passage.kind is LineKind.HEADING:
        return passage.level
    return _BOLD if passage.bold else 0


def tab(passage: Passage) -> int | None:
    """Return where the first column of a line ends, None where it has one column."""
    return passage.tabs[0] if passage.tabs else None


def label_end(passage: Passage) -> int | None:
    """Return where a label may end that no colon ends: at the first column, or where bold letters end."""
    first = tab(passage)
    return first if first is not None or not 0 < passage.lead < len(passage.text) else passage.lead


@dataclass(frozen=True, slots=True)
class Section:
    """The minutes under one agenda item (or sub-item, or before the first item).

    Attributes:
        item: top-level number, None before the first item.
        subitem: number of the sub-item, else None.
        heading: the heading's passage, None before the first item.
        title: the item's title.
        presenters: persons named as presenters ("v/ …"), completed from the attendance where one fits.
        passages: what stands under the heading, in order.
    """

    item: str | None
    subitem: str | None
    heading: Passage | None
    title: str
    presenters: tuple[str, ...]
    passages: tuple[Passage, ...]


def _within(places: tuple[int, ...], start: int, last: int) -> tuple[int, ...]:
    """Return the places of `start` to `last`, counted from `start`; `places` ascend."""
    if not places:
        return ()
    return tuple([p - start for p in places[bisect_left(places, start) : bisect_left(places, last)]])
