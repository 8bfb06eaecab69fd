"""Lists that stand side by side in plain text, each below its heading: they become columns of a table.

"TIL STEDE:        FRAVÆRENDE:", "For politiet:        For kommunerne:".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from ...reading.document import Document, Line, LineKind
from ...vocabulary import Vocabulary
from ..danish.labels import PEOPLE, labels
from ..entries.reader import entries
from .pieces import WIDE_GAP, column_of

_LONGEST_HEAD: Final = 160
_MOST: Final = 60
"""Lines of such lists."""
_APART: Final = 2
"""Blank lines that end them."""
_HANGING: Final = 2
"""Characters by which a line is set in that goes on with the entry above it."""
_SLANT: Final = 3
"""Characters by which a line may begin left of its column."""
_HALF: Final = 0.5
"""Share of the entries that must plainly be persons."""


class Part(NamedTuple):
    """What one column holds of a line: its place in the text and the column of the page it begins at."""

    start: int
    end: int
    at: int


def lines_abreast(document: Document, vocabulary: Vocabulary) -> Sequence[Line]:
    """Return the lines, those of lists side by side cut into cells, one list after the other."""
    lines, text = document.lines, document.text
    blanks, tabs = "   " in text, "\t" in text
    if not (blanks or tabs):
        return lines
    reader = _reader(vocabulary)
    tables = 1 + max((line.cell[0] for line in lines if line.cell), default=-1)
    out: list[Line] = []
    at = 0
    while at < len(lines):
        start, end = lines[at].start, lines[at].end
        wide = (blanks and text.find("   ", start, end) >= 0) or (tabs and text.find("\t", start, end) >= 0)
        rows = reader.rows(text, lines, at) if wide else []
        if not rows:
            out.append(lines[at])
            at += 1
            continue
        out += reader.cells(text, lines[at : at + len(rows)], rows, tables)
        tables += 1
        at += len(rows)
    return out


class _Reader:
    """Judges lines as headings and entries of lists side by side.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._labels = labels(vocabulary)
        self._entries = entries(vocabulary)
        self._persons = self._entries.persons

    def rows(self, text: str, lines: Sequence[Line], at: int) -> list[dict[int, Part]]:
        """Return for each line of the lists whose headings stand in line `at` its parts by column."""
        heads = self._heads(text, lines[at])
        if not heads:
            return []
        between = [text[a.end : b.start] for a, b in pairwise(heads)]
        tabbed = all(gap == "\t" for gap in between)
        starts = [part.at for part in heads]
        rows = [dict(enumerate(heads))]
        for before, line in zip(lines[at : at + _MOST], lines[at + 1 :], strict=False):
            gap = text.count("\n", before.end, line.start) - 1
            row = _tabbed(text, line, len(heads)) if tabbed else row_under(text, line, starts)
            if row is None or gap > _APART or not self._goes_on(text, row, rows, gap):
                break
            rows.append(row)
        columns = [[row[n] for row in rows[1:] if n in row] for n in range(len(heads))]
        told = [self._lists(text, parts) for parts in columns if parts]
        both = len(told) == len(heads) or self._label(text, heads[0])
        return rows if told and all(told) and both else []

    def _lists(self, text: str, parts: Sequence[Part]) -> bool:
        """Say whether what stands in a column are mostly persons."""
        named = sum(self._names(text[part.start : part.end]) for part in parts)
        return named >= _HALF * len(parts)

    def cells(
        self, text: str, lines: Sequence[Line], rows: Sequence[dict[int, Part]], table: int
    ) -> list[Line]:
        """Return the parts of the lines as cells; what goes on with an entry belongs to its cell."""
        out: list[Line] = []
        above: dict[int, tuple[int, str, int]] = {}  # of the entry: its row, its words, where it begins
        for number, (line, row) in enumerate(zip(lines, rows, strict=True)):
            for column, part in sorted(row.items()):
                said = text[part.start : part.end]
                row_of, words_, begins = above.get(column, (number, "", part.at))
                hangs = part.at >= begins + _HANGING
                joins = number > 1 and words_ != "" and self._joins(words_, said, hangs=hangs)
                place = row_of if joins else number
                above[column] = (place, f"{words_} {said}", begins) if joins else (place, said, part.at)
                cell = (table, place, column)
                out.append(
                    line._replace(
                        start=part.start,
                        end=part.end,
                        kind=LineKind.CELL,
                        cell=cell,
                        header=number == 0,
                        wraps=joins,
                    )
                )
        return sorted(out, key=lambda cell: cell.cell[2] if cell.cell else 0)

    def _heads(self, text: str, line: Line) -> list[Part]:
        """Return the headings side by side in a line, at least two; none where a part is none."""
        if line.kind is not LineKind.TEXT or line.cell is not None or line.end - line.start > _LONGEST_HEAD:
            return []
        if WIDE_GAP.search(text, line.start, line.end) is None:
            return []
        parts = parts_of(text, line)
        if len(parts) < 2:
            return []
        labelled = 0
        for part in parts:
            label = self._label(text, part)
            if not (label or self._group(text[part.start : part.end])):
                return []
            labelled += label
        mixed = 0 < labelled < len(parts)  # "Fraværende:      Kirkens Korshær" labels whom it names
        return parts if not mixed or all(text[part.end - 1] == ":" for part in parts) else []

    def _label(self, text: str, part: Part) -> bool:
        """Say whether a part labels a list and no more: "Afbud:"."""
        said = text[part.start : part.end]
        label = self._labels.find(said, PEOPLE)
        return label is not None and label.content >= len(said)

    def _group(self, said: str) -> bool:
        """Say whether a part heads those of a body: "For politiet:", "Nyborg Kommune"."""
        preposition = self._entries.group_preposition.match(said)
        name = said[preposition.end() if preposition else 0 :].strip(" :")
        bodies = self._persons.bodies
        form = bodies.full_name(name) or bodies.bare_municipality(name)
        known = form is not None or name.lower() in bodies.groups
        known = known or (bodies.is_organisation(name) and self._persons.read(name) is None)
        return known or (preposition is not None and said.endswith(":"))

    def _names(self, said: str) -> bool:
        first = re.split(r"[,(]", said, maxsplit=1)[0]
        return self._persons.is_sure(self._persons.read(first))

    def _goes_on(self, text: str, row: dict[int, Part], rows: Sequence[object], gap: int) -> bool:
        """Say whether a line goes on with the lists: below a blank line all must begin something there."""
        said = [text[part.start : part.end] for part in row.values()]
        if gap <= 0 or len(rows) == 1:
            return len(row) > 1 or not self._labels_on(said[0], row)
        if len(row) > 1:
            return True
        return gap < _APART and (max(row) > 0 or self._names(said[0])) and not self._labels_on(said[0], row)

    def _labels_on(self, said: str, row: dict[int, Part]) -> bool:
        """Say whether the only part of a line, at the left, is a label: it holds for the whole list."""
        return min(row) == 0 and self._labels.find(said) is not None

    def _joins(self, above: str, said: str, *, hangs: bool) -> bool:
        """Say whether words go on with the entry above them: "(ref.)", "formand"; or they hang below it."""
        if self._labels.find(said, PEOPLE) is not None or self._names(said):
            return False
        open_ = above[-1:] in ",-(" or above.count("(") > above.count(")")
        begun = (
            self._persons.read(above.split(",", maxsplit=1)[0]) is None
            and self._persons.split_title(above) is not None
        )
        return open_ or begun or hangs or said[:1] == "(" or said[:1].islower()


def parts_of(text: str, line: Line) -> list[Part]:
    """Return what stands between the wide gaps of a line."""
    begin = line.start
    ends = [(gap.start(), gap.end()) for gap in WIDE_GAP.finditer(text, line.start, line.end)]
    parts = []
    for end, following in [*ends, (line.end, line.end)]:
        parts.append(Part(begin, end, _column(text, line, begin)))
        begin = following
    return parts


def _column(text: str, line: Line, at: int) -> int:
    """Return the column of the page at which `at` stands."""
    first = max(column_of(text, line.start), line.indent if line.page is None else 0)
    return first + len(text[line.start : at].expandtabs())


def row_under(text: str, line: Line, starts: Sequence[int]) -> dict[int, Part] | None:
    """Return the parts of a line under columns that begin at `starts`; None where words cross them."""
    if line.kind is not LineKind.TEXT or line.cell is not None:
        return None
    row: dict[int, Part] = {}
    for part in parts_of(text, line):
        column = max((n for n, start in enumerate(starts) if start - _SLANT <= part.at), default=0)
        known = row.get(column)
        row[column] = part if known is None else known._replace(end=part.end)
    ends = {n: part.at + part.end - part.start for n, part in row.items()}
    crossed = any(n + 1 < len(starts) and end >= starts[n + 1] for n, end in ends.items())
    return None if crossed else row


def _tabbed(text: str, line: Line, columns: int) -> dict[int, Part] | None:
    """Return the parts of a line whose columns are parted by one tab each; None for more, or another line."""
    if line.kind is not LineKind.TEXT or line.cell is not None:
        return None
    start = max(text.rfind("\n", 0, line.start), text.rfind("\f", 0, line.start)) + 1
    row: dict[int, Part] = {}
    for column, said in enumerate(text[start : line.end].split("\t")):
        blank = len(said) - len(said.lstrip())
        if said.strip():
            row[column] = Part(start + blank, start + len(said.rstrip()), 0)
        start += len(said) + 1
    return row if row and max(row) < columns else None


@lru_cache(maxsize=4)
def _reader(vocabulary: Vocabulary) -> _Reader:
    return _Reader(vocabulary)
