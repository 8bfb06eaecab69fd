"""Minutes in columns of blanks, a row for each item: what was said is wrapped within its column.

"Tid    Punkt             Referat", "Emne          Drøftelse                  Ansvarlig".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ...reading.document import Line, LineKind
from ..danish.words import Words
from .folding import Signs
from .line_rules import Rules
from .page_numbers import numbers_page

_BLANKS: Final = re.compile(r"(?<=\S) {2,}(?=\S)")
_FEWEST: Final = 2
"""Rows, and columns."""
_APART: Final = 2
"""Blank lines that end the table."""
_MOST: Final = 400
"""Lines of a table."""
_HEADERS: Final = (
    "column-item",
    "column-minutes",
    "column-responsible",
    "column-deadline",
    "column-task",
    "time",
)
Parts = dict[int, tuple[int, int]]


class Feet:
    """Tells the feet and heads of pages, which tables reach over, from their rows.

    Args:
        rules: of the vocabulary. signs: of the document.
    """

    def __init__(self, rules: Rules, signs: Signs) -> None:
        self._rules = rules
        self._signs = signs

    def ends_page(
        self, text: str, line: Line, starts: Sequence[int], *, below_foot: bool, before: Line
    ) -> bool:
        """Say whether a line is a page's foot, or a running head right below one, in no column of its own."""
        if line.kind is LineKind.OUTSIDE:
            return True
        if line.kind is not LineKind.TEXT or line.cell is not None:
            return False
        if numbers_page(text[line.start : line.end], self._rules, self._signs):
            return True
        column = line.start - text.rfind("\n", 0, line.start) - 1
        return below_foot and column > starts[-1] and text.count("\n", before.end, line.start) < _APART


def told_columns(
    text: str, lines: Sequence[Line], at: int, known: Words, table: int, feet: Feet
) -> tuple[list[Line], int]:
    """Return the cells of the table whose header is line `at`, and its number of lines, 0 for no table.

    Args:
        table: the number that the table gets. feet: knows the feet of pages.
    """
    starts = _header(text, lines[at], known)
    if not starts:
        return [], 0
    rows: list[Parts | None] = [_parts(text, lines[at], starts)]
    gaps = [0]
    end = False
    for before, line in pairwise(lines[at : at + _MOST]):
        above, end = end, feet.ends_page(text, line, starts, below_foot=end, before=before)
        if end:
            rows.append(None)
            gaps.append(0)
            continue
        parts = {} if line.kind is LineKind.RULE else _parts(text, line, starts)
        gap = max(
            text.count("\n", before.end, line.start) - 1, int(LineKind.RULE in (line.kind, before.kind))
        )
        if above or "\f" in text[before.end : line.start]:
            gap = int(parts is not None and 0 in parts)
        if parts is None or (gap >= _APART and len(rows) > 1):
            break
        rows.append(parts)
        gaps.append(gap)
    numbers = _numbers(rows, gaps)
    full = {n for n, parts in zip(numbers, rows, strict=True) if parts is not None and len(parts) > 1}
    last = next((n for n in range(1, numbers[-1] + 1) if n not in full), numbers[-1] + 1)
    if last <= _FEWEST:
        return [], 0
    size = sum(n < last for n in numbers)  # behind the last row a sentence may begin at the left
    return _cells(lines[at : at + size], rows[:size], numbers[:size], table), size


def _numbers(rows: Sequence[Parts | None], gaps: Sequence[int]) -> list[int]:
    """Return to which row of the table each line belongs, the header being 0.

    A line opens a row where its first column is filled, below a blank line if those part the rows.
    """
    parted = (gap > 0 for gap, parts in zip(gaps[2:], rows[2:], strict=True) if parts)
    spaced = sum(parted) > 1
    numbers = [0]
    for parts, gap in zip(rows[1:], gaps[1:], strict=True):
        opens = bool(parts) and 0 in (parts or {}) and (gap > 0 or not spaced or numbers[-1] == 0)
        numbers.append(numbers[-1] + (opens or (numbers[-1] == 0 and bool(parts))))
    return numbers


def _header(text: str, line: Line, known: Words) -> list[int]:
    """Return the columns of the page at which the headers begin; none where the line heads no minutes."""
    if line.kind is not LineKind.TEXT or line.cell is not None or "  " not in text[line.start : line.end]:
        return []
    words_ = [part.strip(" .:*?").lower() for part in _BLANKS.split(text[line.start : line.end])]
    if len(words_) < _FEWEST or not known.set(*_HEADERS).issuperset(words_):
        return []
    told = [n for n, word in enumerate(words_) if word in known.set("column-minutes")]
    named = any(word in known.set("column-item", "time") for word in words_[: told[-1]]) if told else False
    begin = text.rfind("\n", 0, line.start) + 1
    gaps = [found.end() - begin for found in _BLANKS.finditer(text, line.start, line.end)]
    return [line.start - begin, *gaps] if named else []


def _parts(text: str, line: Line, starts: Sequence[int]) -> Parts | None:
    """Return what stands in each column of a line; None where words cross from one into the next."""
    if line.kind is not LineKind.TEXT or line.cell is not None:
        return None
    begin = text.rfind("\n", 0, line.start) + 1
    edges = [begin + start for start in starts]
    if any(edge < line.end and edge > line.start and not text[edge - 1].isspace() for edge in edges[1:]):
        return None
    parts: Parts = {}
    for column, (left, right) in enumerate(pairwise([min(edges[0], line.start), *edges[1:], line.end])):
        said = text[max(left, line.start) : min(right, line.end)]
        if said.strip():
            first = max(left, line.start) + len(said) - len(said.lstrip())
            parts[column] = (first, first + len(said.strip()))
    return parts


def _cells(
    lines: Sequence[Line], rows: Sequence[Parts | None], numbers: Sequence[int], table: int
) -> list[Line]:
    """Return the parts as cells, those that go on with a cell marked as wrapped, and feet of pages."""
    out: list[Line] = []
    begun: set[tuple[int, int]] = set()
    for line, parts, row in zip(lines, rows, numbers, strict=True):
        if parts is None:
            out.append(line)
        for column, (start, end) in sorted((parts or {}).items()):
            out.append(
                line._replace(
                    start=start,
                    end=end,
                    kind=LineKind.CELL,
                    cell=(table, row, column),
                    header=row == 0,
                    wraps=(row, column) in begun,
                )
            )
            begun.add((row, column))
    return out
