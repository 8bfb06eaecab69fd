"""Tables on a PDF page without drawn lines, whose short cells stand half-way down beside longer ones.

The white between two rows is wider than between lines, and no line crosses the white between two columns.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from .pdf_cells import Cell, Framed, Region
from .pdf_page import Run
from .pdf_rows import GUTTER, MARKER, Row, has_columns, one_line, rows_of

_WHITE: Final = 1.12
"""Steps between lines of text that are more than lines of one row stand apart."""
_APART: Final = 4.0
"""Steps between lines of text that rows of a table never stand apart."""
_OFF: Final = 0.35
"""Sizes of the font by which cells may miss each other's middle."""
_LARGE: Final = 1.1
"""Sizes of the font that a headline has at the least."""
_FEWEST: Final = 3
"""Rows of a table."""
_MOST: Final = 60
"""Rows of a table on a page, and lines of a row."""

_SAME: Final = 1.0
_ENDLESS: Final = 1e6

Column = tuple[float, float]


def spread_from(rows: Sequence[Row], start: int, step: float, size: float) -> tuple[Framed, int] | None:
    """Return the table that begins in row `start`, and the index after its last row on the page, or None.

    Args:
        rows: the rows of the page.
        start: the first line of a table.
        step: between two lines of text on this page.
        size: of the font of most letters.
    """
    if MARKER.fullmatch(rows[start].parts[0].text):
        return None
    if start and _is_cut(rows, start, step) and not _is_bold(rows[start].parts):
        return None
    groups, columns, end = _groups(rows, start, step, size)
    if len(columns) < 2 or not _is_sure(groups, columns) or (end < len(rows) and _is_cut(rows, end, step)):
        return None
    return _framed(groups, columns), end


def _is_cut(rows: Sequence[Row], at: int, step: float) -> bool:
    """Say whether a row and the one above stand in the same table, of which one of them has columns."""
    near = rows[at - 1].base - rows[at].base <= _APART * step
    return near and has_columns(rows[at - 1]) and has_columns(rows[at])


def _groups(
    rows: Sequence[Row], start: int, step: float, size: float
) -> tuple[list[list[Run]], list[Column], int]:
    """Return the rows of a table as the runs in each, its columns, and the index after its last line.

    The first row may be a head, whose words are set in the middle of the columns that the others make.
    """
    columns: list[Column] = []
    groups: list[list[Run]] = []
    ends = [start]
    while len(groups) < _MOST and (end := _group_end(rows, ends[-1], step, size)) is not None:
        at = ends[-1]
        if groups and rows[at - 1].base - rows[at].base > _APART * step:
            break
        runs = [run for row in rows[at:end] for run in row.parts]
        wider = _widened(columns, runs)
        if wider is None or not _is_even(runs, wider) or (not groups and len(wider) < 2):
            break
        columns = wider if groups else []
        groups.append(runs)
        ends.append(end)
    while len(columns) > 1 and groups and max(run.left for run in groups[-1]) < columns[1][0]:
        groups.pop()
        ends.pop()
    return groups, columns, ends[-1]


def _group_end(rows: Sequence[Row], start: int, step: float, size: float) -> int | None:
    """Return the index after the last line of the row of a table that begins in row `start`."""
    end = start
    while end < len(rows) and end - start < _MOST:
        if rows[end].size >= _LARGE * size:
            return None
        end += 1
        if end == len(rows) or rows[end - 1].base - rows[end].base > _WHITE * step:
            return end
    return None


def _widened(columns: Sequence[Column], runs: Sequence[Run]) -> list[Column] | None:
    """Return the columns with more runs in them, None where a run stands in two of them."""
    if not columns:
        return _merged([(run.left, run.right) for run in runs], runs[0].size)
    wider = _merged([*columns, *((run.left, run.right) for run in runs)], runs[0].size)
    return None if len(wider) < len(columns) else wider


def _merged(stretches: Sequence[Column], size: float) -> list[Column]:
    """Return the stretches of a line that are covered, from left to right."""
    found: list[Column] = []
    for left, right in sorted(stretches):
        if found and left - found[-1][1] < GUTTER * size:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def _cells(runs: Sequence[Run], columns: Sequence[Column]) -> list[list[Run]]:
    """Return the runs of one row of a table by its columns."""
    cells: list[list[Run]] = [[] for _ in columns]
    lefts = [left for left, _ in columns]
    for run in runs:
        cells[max(0, bisect_right(lefts, run.left + _SAME) - 1)].append(run)
    return cells


def _fits(runs: Sequence[Run], columns: Sequence[Column]) -> bool:
    """Say whether none of the runs of a head reaches over the begin of the next column."""
    lefts = [left for left, _ in columns]
    return all(
        bisect_right(lefts, run.left + _SAME) == bisect_right(lefts, run.right - _SAME) > 0 for run in runs
    )


def _is_even(runs: Sequence[Run], columns: Sequence[Column]) -> bool:
    """Say whether the cells of a row stand half-way down beside each other."""
    cells = [cell for cell in _cells(runs, columns) if cell]
    middles = [(max(run.base for run in cell) + min(run.base for run in cell)) / 2 for cell in cells]
    return max(middles) - min(middles) <= _OFF * runs[0].size


def _is_sure(groups: Sequence[Sequence[Run]], columns: Sequence[Column]) -> bool:
    """Say whether rows show to be those of a table: cells beside each other, one half-way down another.

    Two rows do if the first is a head of several columns.
    """
    full = [group for group in groups if sum(map(bool, _cells(group, columns))) > 1]
    least = _FEWEST - (len(columns) > 2 and _is_bold(groups[0]))
    if (
        len(full) < least
        or 2 * len(full) <= len(groups)
        or any(a is not b for a, b in zip(full, groups[:2], strict=False))
    ):
        return False
    return any(_is_centred(group, columns) for group in full) and _fits(groups[0], columns)


def _is_bold(runs: Sequence[Run]) -> bool:
    return all(run.bold >= run.letters for run in runs)


def _is_centred(runs: Sequence[Run], columns: Sequence[Column]) -> bool:
    """Say whether a cell of a row begins further down than another, which then ends further down than it."""
    tops = [max(run.base for run in cell) for cell in _cells(runs, columns) if cell]
    return max(tops) - min(tops) > _OFF * runs[0].size


def _framed(groups: Sequence[Sequence[Run]], columns: Sequence[Column]) -> Framed:
    white = min(right[0] - left[1] for left, right in pairwise(columns))
    rights = [*(left - white for left, _ in columns[1:]), columns[-1][1]]
    table = []
    for group in groups:
        row = []
        for at, cell in enumerate(_cells(group, columns)):
            lines = [one_line(line) for line in rows_of(cell)]
            row.append(Cell(at, Region(lines, right=_ENDLESS if _is_list(lines) else rights[at])))
        table.append(row)
    top = max(run.base for run in groups[0])
    return Framed(table, [left for left, _ in columns], top, columns[-1][1])


def _is_list(lines: Sequence[Run]) -> bool:
    """Say whether the lines of a cell are entries, none of which goes on on the next."""
    lower = sum(line.text[:1].islower() for line in lines[1:])
    return len(lines) > 2 and 4 * lower < len(lines) - 1 and not lines[-1].text.endswith(".")
