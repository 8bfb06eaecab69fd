"""Tables of people whose cells were saved one under another: the column headings first, then row by row."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import lru_cache
from itertools import combinations, pairwise
from typing import Final

from ...reading.document import Document, Line, LineKind
from ...vocabulary import Vocabulary
from ..danish.column_headings import column_key
from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES, labels
from ..danish.words import words
from ..entries.reader import entries

_ROLES: Final = (
    "column-name",
    "column-title",
    "column-organisation",
    "column-status",
    "column-initials",
    "column-contact",
)
_TEXT: Final = LineKind.TEXT  # an enumeration is slow to look up
_FEWEST: Final = 2
"""Columns and rows."""
_FURTHER: Final = 60
"""Cells below a label that follows the table, at most."""
_LONGEST: Final = 100
"""Characters of a cell."""
_BEGIN: Final = 4
"""Letters by which most lines are told from headings."""
_BRACKETS: Final = re.compile(r"\s*\([^()]*\)")
_COUNTED: Final = re.compile(r"\d{1,2}[.)]\s")


def stacked_lines(document: Document, lines: Sequence[Line], vocabulary: Vocabulary) -> Sequence[Line]:
    """Return the lines, those of tables whose cells stand one under another as cells.

    Two or more column headings under one another, one of them of names, begin such a table. A name begins a
    row; the cells behind it are put under the columns that they fit, in order, as empty ones leave no line.
    """
    reader = _cells(vocabulary)
    may_head = {at for at, line in enumerate(lines) if reader.role(document.text, line) is not None}
    if len(may_head) < _FEWEST:
        return lines
    out: list[Line] = []
    tables = 1 + max((line.cell[0] for line in lines if line.cell), default=-1)
    at = 0
    tried = 0
    while at < len(lines):
        heads = reader.headings(document.text, lines, at) if at >= tried and at in may_head else []
        rows: list[list[int]] = []
        if heads:
            cells = reader.cells(document.text, lines, at + len(heads), heads)
            tried = at + len(heads) + len(cells)
            rows = reader.rows(cells, heads)
        if len(rows) < _FEWEST:
            out.append(lines[at])
            at += 1
            continue
        for column, line in enumerate(lines[at : at + len(heads)]):
            out.append(line._replace(kind=LineKind.CELL, cell=(tables, 0, column), header=True))
        at += len(heads)
        while rows:
            for row, columns in enumerate(rows, 1):
                for column in columns:
                    out.append(lines[at]._replace(kind=LineKind.CELL, cell=(tables, row, column)))
                    at += 1
            tables += 1
            rows = reader.further(document.text, lines, at, heads)
            out += lines[at : at + bool(rows)]
            at += bool(rows)
    return out


class _Cells:
    """Judges lines as cells of such a table.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self._roles: dict[str, str] = {}
        for role in _ROLES:
            for form in known.set(role):
                self._roles.setdefault(form, role)
        self._begins = frozenset(form[:_BEGIN] for form in self._roles)
        self._firsts = frozenset(form[:1] for form in self._roles)
        self._labels = labels(vocabulary)
        self._entries = entries(vocabulary)
        self._persons = self._entries.persons
        self._fit: dict[str, Callable[[str], float]] = {
            "column-title": self._titles,
            "column-organisation": self._organisations,
            "column-status": self._remarks,
            "column-initials": lambda text: float(text.isupper() and 2 <= len(text) <= 5),
            "column-contact": lambda text: float(self._entries.is_contact(text)),
        }

    def headings(self, text: str, lines: Sequence[Line], at: int) -> list[str]:
        """Return what the columns hold whose headings stand one under another from line `at` on."""
        found: list[str] = []
        begin = at
        while at < len(lines):
            role = self.role(text, lines[at])
            if role is None or role in found:
                break
            found.append(role)
            at += 1
        if len(found) < _FEWEST or "column-name" not in found or self._labels_list(text, lines, begin):
            return []
        return found

    def role(self, text: str, line: Line) -> str | None:
        """Return what a column holds whose heading is a line of its own; None for another line."""
        if line.kind is not _TEXT or line.cell is not None:
            return None
        said = text[line.start : line.end]
        begin = said[:_BEGIN].lower()
        if begin.isalpha() and len(begin) == _BEGIN:
            known = begin in self._begins
        else:
            known = not begin[:1].isalnum() or begin[:1] in self._firsts
        return self._roles.get(column_key(said)) if known and said else None

    def _labels_list(self, text: str, lines: Sequence[Line], at: int) -> bool:
        """Say whether the headings begin behind line `at`: "Mødt:" above them labels the list."""
        if text[lines[at].end - 1] != ":" or at + 1 == len(lines):
            return False
        below = lines[at + 1]
        return column_key(text[below.start : below.end]) in self._roles and text[below.end - 1] != ":"

    def further(self, text: str, lines: Sequence[Line], at: int, heads: Sequence[str]) -> list[list[int]]:
        """Return the columns of the cells of each row below a label that follows the table: "Afbud:"."""
        label = self._labels.find(text[lines[at].start : lines[at].end], PEOPLE) if at < len(lines) else None
        if label is None or label.content < lines[at].end - lines[at].start or heads[0] != "column-name":
            return []
        cells = self.cells(text, lines[: at + 1 + _FURTHER], at + 1, heads)
        rows: list[list[int]] = []
        size = 0
        names = self._names(cells, 0, len(heads))
        for name, following in pairwise([*names, len(cells)]):
            row = self._aligned(cells[name : min(following, name + len(heads))], heads, whole=False)
            if name != size or len(row) < _FEWEST:
                break
            rows.append(row)
            size += len(row)
        return rows

    def cells(self, text: str, lines: Sequence[Line], at: int, heads: Sequence[str]) -> list[str]:
        """Return what may be cells from line `at` on."""
        kinds = () if "column-status" in heads else PEOPLE
        cells: list[str] = []
        while at < len(lines) and _plain(lines[at]):
            said = text[lines[at].start : lines[at].end]
            if len(said) > _LONGEST or "\t" in said or self._ends(said, kinds):
                break
            cells.append(said)
            at += 1
        return cells

    def rows(self, cells: Sequence[str], heads: Sequence[str]) -> list[list[int]]:
        """Return the columns of the cells of each row below the headings; none where there is no table."""
        first = heads.index("column-name")
        starts = [n - first for n in self._names(cells, first, len(heads))]
        if not starts or starts[0] != 0 or any(not first < b - a <= len(heads) for a, b in pairwise(starts)):
            return []
        rows = [self._aligned(cells[a:b], heads, whole=True) for a, b in pairwise(starts)]
        return [*rows, self._aligned(cells[starts[-1] :], heads, whole=False)]

    def _ends(self, text: str, kinds: Sequence[str]) -> bool:
        """Say whether a line is no cell: the label of a field or of a list (`kinds`), a counted line."""
        label = self._labels.find(text)
        if label is not None and label.kind in kinds and label.content >= len(text):
            return True
        field = label is not None and label.kind not in PEOPLE_OR_ROLES
        return field or text[-1] == ":" or _COUNTED.match(text) is not None

    def _names(self, cells: Sequence[str], first: int, width: int) -> list[int]:
        """Return which cells are names: surely, before a title or an organisation, or where a row is full."""
        found: list[int] = []
        doubtful = [n for n in range(first, len(cells)) if self._may_be_name(cells[n])]
        for at in doubtful:
            below = cells[at + 1] if at + 1 < len(cells) else ""
            sure = self._persons.names.looks_like(self._name(cells[at]).split())
            if sure or self._titles(below) == 1 or self._organisations(below) == 1:
                found.append(at)
        for before, after in pairwise(list(found)):
            if after - before > width:
                n = bisect_left(doubtful, max(before + 1, after - width))
                found += doubtful[n : n + 1]
        return sorted(set(found))

    def _name(self, text: str) -> str:
        """Return a cell without brackets and without the function behind its name: "A, formand"."""
        bare = _BRACKETS.sub("", text)
        name, _, function = bare.partition(", ")
        return name if function and self._persons.notes.function(function) is not None else bare

    def _may_be_name(self, text: str) -> bool:
        persons = self._persons
        bare = self._name(text)
        printed = persons.read(bare)
        if printed is None or printed.title or printed.name != bare.strip(" .,"):
            return False
        return not persons.bodies.is_organisation(bare) and persons.notes.function(bare) is None

    def _aligned(self, cells: Sequence[str], heads: Sequence[str], *, whole: bool) -> list[int]:
        """Return the columns of the cells of a row; of the last one (not `whole`) only of those that fit."""
        first = heads.index("column-name")
        rest = cells[first + 1 :]
        free = range(first + 1, len(heads))
        if not whole:
            size = 0
            while size < min(len(rest), len(free)) and any(self._fit[heads[c]](rest[size]) for c in free):
                size += 1
            rest = rest[:size]
        chosen = max(combinations(free, len(rest)), key=lambda under: self._score(rest, heads, under))
        return [*range(first + 1), *chosen]

    def _score(self, cells: Sequence[str], heads: Sequence[str], columns: Sequence[int]) -> float:
        return sum(self._fit[heads[column]](cell) for cell, column in zip(cells, columns, strict=True))

    def _titles(self, text: str) -> float:
        return float(self._persons.split_title(text) is not None)

    def _organisations(self, text: str) -> float:
        bodies = self._persons.bodies
        low = text.lower()
        if bodies.is_organisation(text) or bodies.bare_municipality(text) is not None or low in bodies.groups:
            return 1
        return 0.5 if text[:1].isupper() and not self._remarks(text) and not self._titles(text) else 0

    def _remarks(self, text: str) -> float:
        said = self._persons.notes.read(text, bracketed=True)
        told = any(n.status or n.function or n.remote or n.part or n.capacity or n.for_whom for n in said)
        return float(told) or (0.5 if text[:1].islower() else 0)


def _plain(line: Line) -> bool:
    return line.kind is _TEXT and line.cell is None and line.start < line.end


@lru_cache(maxsize=4)
def _cells(vocabulary: Vocabulary) -> _Cells:
    return _Cells(vocabulary)
