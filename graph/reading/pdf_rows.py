"""Rows of a PDF page: runs that stand beside each other, and the columns they leave white between them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final

from .pdf_page import COLUMN_GAP, RUN_GAP, Rule, Run

MARKER: Final = re.compile(
    r"[•▪‣●○■□◦·*–-]|(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?"
)
"""A list's mark that stands apart from its text."""
ENDS: Final = ".:;!?"
"""Marks that end a sentence or a label at the end of a line."""
GUTTER: Final = 0.15
"""Narrowest white strip between two columns of a table, in sizes of the font."""

WORD_GUTTER: Final = 0.5
"""The same where every word stands for itself: wider than between words."""


_SPACE: Final = 0.2
"""Width of a space in sizes of the font, as narrow as it gets."""


@dataclass(slots=True)
class Row:
    """Runs that stand beside each other, from left to right.

    Attributes:
        parts: the runs as the page has them.
        runs: these joined where no wide gap is between them.
    """

    parts: list[Run]
    runs: list[Run] = field(default_factory=list)

    @property
    def base(self) -> float:
        """The baseline, in points."""
        return self.parts[0].base

    @property
    def size(self) -> float:
        """The largest font, in points."""
        return self.parts[0].size if len(self.parts) == 1 else max(run.size for run in self.parts)

    @property
    def left(self) -> float:
        """Where its first run begins."""
        return self.parts[0].left

    @property
    def right(self) -> float:
        """Where its last run ends."""
        return max(run.right for run in self.parts)


def rows_of(runs: Sequence[Run]) -> list[Row]:
    """Put runs with one baseline together, from the top of the page to its foot."""
    rows: list[Row] = []
    for run in sorted((run for run in runs if run.text.strip()), key=lambda run: (-run.base, run.left)):
        for row in reversed(rows[-3:]):
            if _beside(row, run):
                row.parts.append(run)
                break
        else:
            rows.append(Row([run]))
    for row in rows:
        row.parts.sort(key=lambda run: run.left)
        row.runs = joined(row.parts)
    return rows


def has_columns(row: Row) -> bool:
    """Say whether a row has a gap that surely parts two columns."""
    return any(right.left - left.right >= COLUMN_GAP * row.size for left, right in pairwise(row.runs))


def drawn(rows: Sequence[Row], rules: Sequence[Rule]) -> list[float]:
    """Return the heights of the drawn lines that part these rows."""
    left = min(row.left for row in rows)
    right = max(row.right for row in rows)
    foot, top = rows[-1].base, rows[0].base
    return [
        rule.height
        for rule in rules
        if foot < rule.height < top and min(rule.right, right) - max(rule.left, left) > 0.6 * (right - left)
    ]


def _beside(row: Row, run: Run) -> bool:
    apart = row.base - run.base
    if apart <= 0.3 * run.size:
        return True
    size = max(row.size, run.size)
    if apart <= 0.3 * size:
        return True
    if apart > 0.5 * size:
        return False
    return all(
        run.left - other.right > COLUMN_GAP * size
        or other.left - run.right > COLUMN_GAP * size
        or abs(other.base - run.base) <= 0.1 * size
        for other in row.parts
    )


def joined(runs: Sequence[Run], least: float = RUN_GAP) -> list[Run]:
    """Join runs without a gap of `least` sizes of the font between them, and a list's mark with its text."""
    found: list[Run] = []
    for run in runs:
        before = found[-1] if found else None
        if before is None:
            found.append(run)
            continue
        gap, size = run.left - before.right, max(run.size, before.size)
        marker = len(found) == 1 and gap < 6 * size and MARKER.fullmatch(before.text)
        if gap >= least * size and not marker:
            found.append(run)
        else:
            found[-1] = _both(before, run, "" if gap < 0.1 * size else " ")
    return found


def _both(left: Run, right: Run, space: str) -> Run:
    return Run(
        f"{left.text}{space}{right.text}",
        left.left,
        max(left.right, right.right),
        left.base,
        max(left.size, right.size),
        left.bold + right.bold,
        left.letters + right.letters,
        left.first or (left.right if space else right.first),
        left.lead + (right.lead if left.lead == left.letters else 0),
    )


def parted(row: Row, cuts: Sequence[float]) -> Row:
    """Return a row whose runs end where a column begins, however narrow the white between them is.

    Args:
        row: the row.
        cuts: where the columns begin, the first left out.
    """
    columns: list[list[Run]] = [[] for _ in range(len(cuts) + 1)]
    for run in row.parts:
        columns[bisect_right(cuts, run.left + 0.5)].append(run)
    return Row(row.parts, [run for column in columns for run in joined(column)])


def edges_of(rows: Sequence[Row]) -> list[float]:
    """Return the left edge of each column: where a run begins after a strip that is white in all rows."""
    runs = sorted((run for row in rows for run in row.runs), key=lambda run: run.left)
    edges = [runs[0].left]
    right = runs[0].right
    for run in runs:
        if run.left - right >= GUTTER * run.size:
            edges.append(run.left)
        right = max(right, run.right)
    return edges


def column_of(run: Run, edges: Sequence[float]) -> int:
    """Return the number of the column a run stands in."""
    return max(0, bisect_right(edges, run.left + 0.5) - 1)


def columns_of(rows: Sequence[Row], edges: Sequence[float]) -> list[list[Run]]:
    """Return the lines of text of each column, from top to foot."""
    columns: list[list[Run]] = [[] for _ in edges]
    for row in rows:
        for run in row.runs:
            columns[column_of(run, edges)].append(run)
    return [[one_line(row) for row in rows_of(column)] for column in columns]


def one_line(row: Row) -> Run:
    """Return a row of one column as one run: justified text has wide gaps between its words."""
    line = row.parts[0]
    for run in row.parts[1:]:
        line = _both(line, run, "" if run.left - line.right < 0.1 * run.size else " ")
    return line


def first_width(line: Run) -> float:
    """Return how wide the first word of a line is, in points, with the space before it."""
    word = line.text.partition(" ")[0]
    if line.first or word == line.text:
        return (line.first or line.right) - line.left + _SPACE * line.size
    return (line.right - line.left) / len(line.text) * (len(word) + 1)


def is_prose(column: Sequence[Run]) -> bool:
    """Say whether a column is filled like running text: most of its lines are long, to its right edge."""
    if len(column) < 4:
        return False
    left = min(run.left for run in column)
    width = max(run.right for run in column) - left
    full = sum(run.right - left >= 0.75 * width and len(run.text.split()) >= 4 for run in column)
    return full >= 0.55 * len(column)
