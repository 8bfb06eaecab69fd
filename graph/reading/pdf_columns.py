"""Columns of prose on a PDF page: two texts with white between them, read one after the other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from .pdf_page import Rule, Run
from .pdf_rows import Row, columns_of, drawn, edges_of, is_prose, one_line, rows_of

_FEWEST: Final = 8
"""Lines each of two columns of prose has at the least."""
_FEWEST_KNOWN: Final = 3
_LEAST_ROWS: Final = 3
_BIN: Final = 2.0
"""Width of the strips that are looked at, in points."""
_WIDEST: Final = 4.0
_WHITE: Final = 1.0
"""Least width of the white between columns of prose, in sizes of the font."""

Gutter = tuple[float, float]
"""A white strip: its edges."""


def gutter_of(rows: Sequence[Row], size: float) -> Gutter | None:
    """Return the white strip in the middle of a page that the fewest rows cross, None where most do.

    Args:
        rows: the rows of the page. size: of the font of most letters.
    """
    if len(rows) < _FEWEST:
        return None
    left, right = min(row.left for row in rows), max(row.right for row in rows)
    count = int((right - left) / _BIN) + 1
    if not 10 < count < 5000:
        return None
    change = [0] * (count + 1)
    for row in rows:
        for run in row.parts:
            change[int((run.left - left) / _BIN)] += 1
            change[min(count, int((run.right - left) / _BIN) + 1)] -= 1
    crossing, covered = [], 0
    for step in change[:count]:
        covered += step
        crossing.append(covered)
    first, last = int(0.3 * count), int(0.7 * count)
    least = min(crossing[first:last])
    if least > 0.3 * len(rows):
        return None
    best = (0, 0)
    at = first
    while at < last:
        end = at
        while end < last and crossing[end] == least:
            end += 1
        best = max(best, (end - at, at))
        at = max(end, at + 1)
    width, at = best
    if width * _BIN < _WHITE * size:
        return None
    return left + at * _BIN, left + (at + width) * _BIN


def stretches(rows: Sequence[Row], gutter: Gutter) -> Iterator[tuple[int, int]]:
    """Yield where rows begin and end that follow each other and leave the strip white."""
    low, high = gutter
    start = 0
    for at, row in enumerate(rows):
        if any(run.left < high and run.right > low for run in row.parts):
            if at > start:
                yield start, at
            start = at + 1
    if start < len(rows):
        yield start, len(rows)


def are_columns(rows: Sequence[Row], gutter: Gutter, step: float, *, known: bool = False) -> bool:
    """Say whether rows are two columns of text, both filled from top to foot, and at least one of them prose.

    Args:
        rows: rows that leave the strip white.
        gutter: the strip.
        step: between two lines of text.
        known: other pages have columns there.
    """
    sides = halves(rows, gutter)
    if any(len(side) < (_FEWEST_KNOWN if known else _FEWEST) for side in sides):
        return False
    if any(len(side) * step < 0.5 * (side[0].base - side[-1].base) for side in sides):
        return False
    if known:
        return True
    prose = [is_prose([one_line(row) for row in side]) for side in sides]
    return any(prose) and (all(prose) or not _in_step(*sides) or _equal(sides, gutter))


def _equal(sides: Sequence[Sequence[Row]], gutter: Gutter) -> bool:
    """Say whether two columns are equally wide, but for a narrow white between them."""
    left, right = min(row.left for row in sides[0]), max(row.right for row in sides[1])
    begins = min(row.left for row in sides[1])
    size = max(row.size for row in sides[1])
    between = (begins - left) - (right - begins)
    return gutter[0] - left < 1.05 * (right - begins) and _WHITE * size < between < _WIDEST * size


def _in_step(left: Sequence[Row], right: Sequence[Row]) -> bool:
    """Say whether the lines of two columns stand on the same heights, as in the rows of a table."""
    heights = {round(row.base) for row in right}
    near = sum(any(round(row.base) + shift in heights for shift in (-1, 0, 1)) for row in left)
    return near > 0.7 * len(left)


def halves(rows: Sequence[Row], gutter: Gutter) -> tuple[list[Row], list[Row]]:
    """Return the rows left and right of a white strip."""
    middle = (gutter[0] + gutter[1]) / 2
    runs = [run for row in rows for run in row.parts]
    return rows_of([run for run in runs if run.left < middle]), rows_of(
        [run for run in runs if run.left >= middle]
    )


def beside(rows: Sequence[Row], rules: Sequence[Rule]) -> list[list[Run]]:
    """Return the columns of a band if they are to be read one after the other, else nothing.

    Two columns of prose are, and prose with a letterhead beside it; a table is read by its rows.

    Args:
        rows: the band, parted at its columns.
        rules: drawn lines.
    """
    if len(rows) < _LEAST_ROWS or drawn(rows, rules):
        return []
    columns = columns_of(rows, edges_of(rows))
    prose = [is_prose(column) for column in columns]
    return columns if 2 <= len(columns) <= 4 and (sum(prose) >= 2 or prose[0]) else []
