"""Tables whose columns are set off by blanks: headings, perhaps ruled, and what stands below each."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...reading.document import Line, LineKind
from ...vocabulary import Vocabulary
from ..danish.column_headings import MARKS, NAMES, column_role, heading_day
from ..danish.labels import Labels, labels
from ..danish.persons import Persons, persons
from ..danish.words import Words, words

_PEOPLE: Final = (
    *NAMES,
    "column-title",
    "column-organisation",
    "column-status",
    "column-present",
    "column-initials",
)
HEADERS: Final = (*_PEOPLE, "column-item", "column-minutes", "column-responsible", "column-deadline")
_NEEDED: Final = (*NAMES, "column-title", "column-item")
_FEWEST: Final = 3
"""Columns; two are a label with its words, unless a rule stands below them."""
_SLACK: Final = 3
"""Columns by which a mark may stand before its heading."""
_PART: Final = re.compile(r"\S(?:\S| (?! ))*")
_RULE: Final = re.compile(r"[-_=–—\s]*")
_Spans = list[tuple[int, tuple[int, int]]]


class Row(NamedTuple):
    """A line of a table.

    Attributes:
        number: its row; lines that go on with a row have the same.
        spans: columns with offsets in the document. wraps: it goes on with the line above.
    """

    number: int
    spans: _Spans
    wraps: bool = False


class _Table(NamedTuple):
    """What the line of headings says of the lines below it.

    Attributes:
        edges: where the columns begin, from the start of a line. right: where the last heading ends.
        names: which hold persons. labels: find fields, which are no rows.
    """

    text: str
    edges: Sequence[int]
    right: int
    names: frozenset[int]
    persons: Persons
    labels: Labels


class Headings:
    """Tells lines of headings from others."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.persons = persons(vocabulary)
        self.labels = labels(vocabulary)
        self._known: Words = words(vocabulary)
        self._items = self._known.set("column-item")
        self._agenda = self._items | self._known.set("time", "column-responsible")

    def may_head(self, line: str) -> bool:
        """Say whether a line has a word without which it heads no table with known columns."""
        return self._known.mentioned(line, *HEADERS)

    def may_fit(self, line: str) -> bool:
        """Say whether a line has a word for names, titles or items, one of which columns that `fit` have."""
        return self._known.mentioned(line, *_NEEDED)

    def parts(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Return where the headings of a line stand; one blank may part two known ones: "Init. Titel"."""
        out: list[tuple[int, int]] = []
        for match in _PART.finditer(text, start, end):
            first, last = match.span()
            cut = -1 if column_role(self._known, match[0]) else self._cut(text, first, last)
            out += [(first, last)] if cut < 0 else [(first, cut), (cut + 1, last)]
        return out

    def _cut(self, text: str, first: int, last: int) -> int:
        """Return at which of the first blanks two headings are parted, -1 where at none."""
        at = first
        for _ in range(_FEWEST):
            at = text.find(" ", at + 1, last)
            if at < 0:
                break
            if column_role(self._known, text[first:at]) and column_role(self._known, text[at + 1 : last]):
                return at
        return -1

    def names(self, heads: Sequence[str]) -> frozenset[int]:
        """Return which of these columns hold persons."""
        return frozenset(n for n, head in enumerate(heads) if column_role(self._known, head) in NAMES)

    def name_people(self, head: str) -> bool:
        """Say whether a heading stands over persons: "Medlemmer og deltagere"."""
        return column_role(self._known, head) in NAMES

    def fits(self, heads: Sequence[str], *, ruled: bool) -> bool:
        """Say whether columns of a table are headed so: of people, or of the agenda ("Kl.  Punkt  Ved")."""
        marked = len(heads) > 1 and column_role(self._known, heads[-1]) in MARKS
        if len(heads) < _FEWEST - (ruled or (marked and self.name_people(heads[0]))):
            return False
        keys = [head.strip(" .:*").lower() for head in heads]
        if self._agenda.issuperset(keys) and not self._items.isdisjoint(keys[:2]):
            return True
        roles = [column_role(self._known, head) for head in heads]
        # a register of several meetings
        dated = sum(heading_day(self._known, head) is not None for head in heads)
        told = len(roles) - roles.count(None) + dated
        if told == len(roles) and not {*NAMES}.isdisjoint(roles):
            return True
        first = {*[role for role in roles if role != "column-number"][:_FEWEST]}
        named = not first.isdisjoint((*NAMES, "column-title"))
        return named and ruled and told > 1 and 2 * told >= len(roles)


@lru_cache(maxsize=4)
def headings(vocabulary: Vocabulary) -> Headings:
    """Return the headings that `vocabulary` knows."""
    return Headings(vocabulary)


def blank_rows(text: str, lines: Sequence[Line], at: int, known: Headings) -> list[Row]:
    """Return the rows of the table that begins in line `at`, one for each line; none where none does."""
    head = lines[at]
    if head.kind is not LineKind.TEXT or head.cell is not None or "  " not in text[head.start : head.end]:
        return []
    if not known.may_fit(text[head.start : head.end]):
        return []
    parts = known.parts(text, head.start, head.end)
    ruled = at + 1 < len(lines) and lines[at + 1].kind is LineKind.RULE
    heads = [text[a:b] for a, b in parts]
    if not known.fits(heads, ruled=ruled):
        return []
    begin = text.rfind("\n", 0, head.start) + 1
    edges = [start - begin for start, _ in parts]
    table = _Table(text, edges, parts[-1][1] - begin, known.names(heads), known.persons, known.labels)
    rows = [Row(0, list(enumerate(parts)))]
    for before, line in zip(lines[at:], lines[at + 1 :], strict=False):
        if line.kind is LineKind.RULE:
            rows.append(Row(rows[-1].number, []))
            continue
        row = _row(table, before, line, rows)
        if row is None:
            break
        rows.append(row)
    while len(rows[-1].spans) < 2 and not rows[-1].wraps and len(rows) > 1:
        if rows[-1].spans and _begins_row(table, rows[-1].spans):
            break  # nothing marks that the last one came
        rows.pop()
    return rows if rows[-1].number > 1 else []


def _row(table: _Table, before: Line, line: Line, rows: Sequence[Row]) -> Row | None:
    """Return what a line below the headings holds: a row, the rest of one, a group heading; or None."""
    if line.kind is not LineKind.TEXT or line.cell is not None:
        return None
    text, edges, last = table.text, table.edges, rows[-1].number
    begin = text.rfind("\n", 0, line.start) + 1
    spans = _spans(text, line, [begin + edge for edge in edges], begin + table.right)
    breaks = text.count("\n", before.end, line.start)
    indented = line.start - begin > edges[0] + 1
    under = len(spans) < len(edges) and (indented or spans[0][0] > 0)
    noted = len(spans) == 1 and text[line.start] == "("
    if last and breaks < 2 and (under or noted) and not _begins_row(table, spans):
        return Row(last, spans, wraps=True)
    if breaks > 2 or (breaks == 2 and last and len(spans) < 2):
        return None
    if not spans or (len(spans) < 2 and line.end - begin > edges[1]):
        return None
    if _holds_fields(table, spans):
        return None
    return Row(last + 1, spans)


def _holds_fields(table: _Table, spans: _Spans) -> bool:
    """Say whether a line below a table is one of fields: "Mødeleder: A    Referent: B"."""
    if len(spans) == len(table.edges) or spans[0][0] > 0:
        return False
    text = table.text[slice(*spans[0][1])]
    label = table.labels.find(text) if ":" in text else None
    return label is not None and not label.open and label.content < len(text)


def _begins_row(table: _Table, spans: _Spans) -> bool:
    """Say whether an indented line is a row of its own: a mark in one of its columns, or another person."""
    if len(spans) > 1 and any(end - start < 2 for _, (start, end) in spans):
        return True
    words_ = (table.text[a:b] for column, (a, b) in spans if column in table.names)
    return any(table.persons.is_sure(table.persons.read(text.split(",")[0])) for text in words_)


def _spans(text: str, line: Line, edges: Sequence[int], right: int) -> _Spans:
    """Return the parts of a line by the column they stand in, which begin at offsets `edges`.

    What ends where the last heading does, at `right`, stands below it, however far to the left it begins.
    """
    found: dict[int, tuple[int, int]] = {}
    parts = [match.span() for match in _PART.finditer(text, line.start, line.end)]
    starts = {start for start, _ in parts}
    for begin, end in parts:
        start = begin
        column = max(bisect_right(edges, start) - 1, 0)
        if (
            begin > line.start
            and end == line.end
            and abs(end - right) <= 1
            and text[begin - 3 : begin].isspace()
        ):
            column = len(edges) - 1
        if column + 1 < len(edges):  # a mark in the middle of its column may stand before the heading
            away, width = edges[column + 1] - start, edges[column + 1] - edges[column]
            column += away <= min(_SLACK, width // 2)
        while column + 1 < len(edges) and start < edges[column + 1] < end and edges[column + 1] not in starts:
            edge = edges[column + 1]
            if not text[edge - 1].isspace():
                break  # words that run over into the next column
            found[column] = (start, edge - 1)
            start, column = edge, column + 1
        first = found.get(column, (start, end))[0]
        found[column] = (first, end)
    return sorted(found.items())
