"""Tables on a PDF page: which rows hold to the same columns, and which lines make one row of the table.

It goes by white strips, drawn lines and the steps between lines, not by what the words say.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from . import limits
from .pdf_page import Rule, Run
from .pdf_rows import (
    ENDS,
    GUTTER,
    MARKER,
    Row,
    column_of,
    drawn,
    edges_of,
    first_width,
    has_columns,
    joined,
    parted,
)

_LEAST_ROWS: Final = 3
_AHEAD: Final = 12
"""Lines of a cell that may stand above the first line of the others, where text is centred in its row."""
_MANY: Final = 6
"""Rows whose words leave a strip white by chance only if they are fewer."""
_LONGEST_CELL: Final = 80
"""Lines of a cell beside which nothing stands."""
_LOOSE: Final = 1.1
"""A step between lines of one cell is smaller than this many times the smallest."""

_PADDED: Final = 1.5
"""Rows stand at most this many times further apart than lines of a cell; groups of rows do more."""

_TITLE_LINES: Final = 4

Gutter = tuple[float, float, int]
"""A white strip: its edges, and how many rows have text on both sides of it."""


class Band(NamedTuple):
    """Rows that hold to the same columns.

    Attributes:
        end: index after the last row of a table.
        whole: the same, with rows after the last one that has two columns (which may be text under a table).
        gutters: the white strips between the columns.
    """

    end: int
    whole: int
    gutters: list[Gutter]

    @property
    def cuts(self) -> list[float]:
        """Where the columns begin, the first left out."""
        return _cuts(self.gutters)


def band_from(
    rows: Sequence[Row], start: int, step: float, rules: Sequence[Rule], least: float = GUTTER
) -> Band | None:
    """Return the band that begins in row `start`, None where none does.

    Args:
        rows: the rows of the page.
        start: a row, with columns or with a single cell of which the others begin further down.
        step: between two lines of text on this page.
        rules: drawn lines.
        least: white that may part columns, in sizes of the font; wider than between words if each is a run.
    """
    first = _first_pair(rows, start, step, least)
    if first is None:
        return None
    runs = joined(rows[first].parts, least)
    if len(runs) > limits.COLUMNS:
        return None
    gutters: list[Gutter] = [(left.right, right.left, 1) for left, right in pairwise(runs)]
    for row in rows[start:first]:
        refined = _refined(gutters, row)
        if refined is None or len(refined) < len(gutters):
            return None
        gutters = refined
    end = last_pair = first + 1
    while end < min(len(rows), last_pair + _LONGEST_CELL) and _follows(rows[end - 1], rows[end], step, rules):
        row = rows[end]
        refined = _refined(gutters, row)
        if refined is None or _begins(row, rows[end - 1], len(gutters) + 1, least):
            break
        if end == first + 1 and row.right <= refined[0][0]:
            break  # a heading under a single line with a gap
        gutters = refined
        end += 1
        if len(parted(row, _cuts(gutters)).runs) > 1:
            last_pair = end
    if last_pair == first + 1 and first == start:
        return None
    if least > GUTTER:
        gutters = _by_words(rows[start:end], gutters)
    return Band(_trimmed(rows, start, last_pair, end, gutters), end, gutters)


def _by_words(rows: Sequence[Row], gutters: list[Gutter]) -> list[Gutter]:
    """Return the strips that no word of many rows crosses, narrow ones too; `gutters` for few rows."""
    if len(rows) < _MANY:
        return gutters
    words = sorted((run for row in rows for run in row.parts), key=lambda run: run.left)
    found, right = [], words[0].right
    for word in words:
        if word.left - right >= GUTTER * word.size:
            found.append((right, word.left, len(rows)))
        right = max(right, word.right)
    return found or gutters


def _cuts(gutters: Sequence[Gutter]) -> list[float]:
    return [gutter[1] for gutter in gutters]


def _first_pair(rows: Sequence[Row], start: int, step: float, least: float) -> int | None:
    """Return the first row with columns, from `start` on or below lines of one of its later cells."""
    if has_columns(rows[start]):
        return start
    left = rows[start].left
    for at in range(start + 1, min(start + 1 + _AHEAD, len(rows))):
        row = rows[at]
        if rows[at - 1].base - row.base > 1.3 * step:
            return None
        runs = joined(row.parts, least)
        if len(runs) > 1:
            return at if has_columns(row) and any(abs(run.left - left) < 2 for run in runs[1:]) else None
        if abs(row.left - left) > 2 and row.right > left:
            return None
    return None


def _begins(row: Row, above: Row, columns: int, least: float) -> bool:
    """Say whether a row is the head of another table: bold, with more columns than the rows above it."""
    more = len(joined(row.parts, least)) > max(2, columns)
    return (
        more and all(_all_bold(run) for run in row.parts) and not all(_all_bold(run) for run in above.parts)
    )


def _all_bold(run: Run) -> bool:
    return run.bold >= run.letters


def _follows(above: Row, below: Row, step: float, rules: Sequence[Rule]) -> bool:
    """Say whether a row can go on the band above it: close to it, or parted from it by a drawn line only."""
    apart = above.base - below.base
    near = apart <= 2.0 * max(step, 1.2 * below.size)
    return near or (apart <= 5 * step and bool(drawn([above, below], rules)))


def _refined(gutters: Sequence[Gutter], row: Row) -> list[Gutter] | None:
    """Return the strips still white below `row`, or None if it crosses one that other rows hold to."""
    refined = []
    for left, right, support in gutters:
        low, high, crossed = left, right, False
        for run in row.parts:
            if run.left < high and run.right > low:
                if run.left <= low and run.right >= high:
                    crossed = True
                elif run.left - low >= high - run.right:
                    high = run.left
                else:
                    low = run.right
        if crossed or high - low < GUTTER * row.size:
            if support > 1:
                return None
            continue
        both = any(run.right <= low for run in row.parts) and any(run.left >= high for run in row.parts)
        refined.append((low, high, support + both))
    return refined or None


def _trimmed(rows: Sequence[Row], start: int, last_pair: int, end: int, gutters: Sequence[Gutter]) -> int:
    """Leave out what follows a table in its first column: headings and text that merely do not cross.

    What goes on there at the very step of the rows belongs to the column.
    """
    at = last_pair
    cuts = _cuts(gutters)
    lines = [parted(row, cuts) for row in rows[start:last_pair]]
    wrapped = _line_step(lines, edges_of(lines)) if end > last_pair else None
    while at < end:
        step = rows[at - 1].base - rows[at].base
        if step > 1.5 * rows[at].size:
            break
        within = wrapped is not None and step < _LOOSE * wrapped
        within = within or (at > 1 and _goes_on(rows[at - 2], rows[at - 1], rows[at]))
        if rows[at].right <= gutters[0][0] and not within:
            break
        at += 1
    return at


def is_table(rows: Sequence[Row], band: Band, rules: Sequence[Rule]) -> bool:
    """Say whether these rows are enough to be one: two lines with a gap each may be a label and its words."""
    if len(rows) >= _LEAST_ROWS:
        return True
    if len(rows) > 1 and drawn(rows, rules):
        return True
    return len(rows) == 2 and len(band.gutters) > 1 and len(rows[0].runs) == len(rows[1].runs)


def _goes_on(before: Row, above: Row, below: Row) -> bool:
    """Say whether a row stands below `above` as that does below the row before it, in the same type."""
    step, last = above.base - below.base, before.base - above.base
    alike = abs(step - last) < 0.03 * last and abs(above.left - below.left) < 1 and above.size == below.size
    return alike and _all_bold(above.parts[0]) == _all_bold(below.parts[0])


def are_labels(rows: Sequence[Row], band: Band, rules: Sequence[Rule]) -> bool:
    """Say whether these rows are lines that begin with a label, "Sted:", the words set off by a tab."""
    if len(band.gutters) != 1 or drawn(rows, rules):
        return False
    begins = [parted(row, band.cuts).runs for row in rows]
    return all(len(runs) > 1 and runs[0].text.endswith(":") for runs in begins)


class Table:
    """The rows of one table on one page.

    Attributes:
        edges: where its columns begin.
        rights: where their lines end.
    """

    def __init__(self, rows: Sequence[Row], band: Band, rules: Sequence[Rule]) -> None:
        self._rows = [parted(row, band.cuts) for row in rows]
        self.edges = edges_of(self._rows)
        self._groups = _grouped(self._rows, self.edges, rules)
        self.rights = self._rights()

    def rows(self) -> list[list[list[Run]]]:
        """Return each row as its cells, each cell as the runs in it."""
        found = []
        for group in self._groups:
            cells: list[list[Run]] = [[] for _ in self.edges]
            for row in group:
                for run in row.runs:
                    cells[column_of(run, self.edges)].append(run)
            found.append(cells)
        return found

    def _rights(self) -> list[float]:
        """Return where each column ends: at the next one, or at its longest line if few cells have two."""
        columns: list[list[list[Run]]] = [[] for _ in self.edges]
        for row in self.rows():
            for column, cell in enumerate(row):
                columns[column] += [cell] if cell else []
        rights = []
        for column, cells in enumerate(columns):
            longest = max((run.right for cell in cells for run in cell), default=0.0)
            last = column + 1 == len(self.edges)
            narrow = last or 2 * sum(len(cell) > 1 for cell in cells) < len(cells)
            rights.append(longest if narrow else self.edges[column + 1])
        return rights


def _grouped(rows: Sequence[Row], edges: Sequence[float], rules: Sequence[Rule]) -> list[list[Row]]:
    """Return the table's rows, each as the lines of text it is made of."""
    lines = sorted(drawn(rows, rules), reverse=True)
    if not lines:
        return _by_white(rows, edges)
    groups: list[list[Row]] = [[]]
    at = 0
    for row in rows:
        while at < len(lines) and row.base < lines[at]:
            at += 1
            if groups[-1]:
                groups.append([])
        groups[-1].append(row)
    if len(groups) > 2:
        return groups
    # A single line may part the head from all rows.
    return [
        part for group in groups for part in (_by_white(group, edges) if _full(group, edges) > 1 else [group])
    ]


def _full(rows: Sequence[Row], edges: Sequence[float]) -> int:
    """Return how many lines have text in all columns."""
    return sum(len({column_of(run, edges) for run in row.runs}) == len(edges) for row in rows)


def _by_white(rows: Sequence[Row], edges: Sequence[float]) -> list[list[Row]]:
    """Part rows by the white between them, or else where the first column begins anew."""
    line = _line_step(rows, edges)
    if line is not None:
        return _blocks(rows, edges, _LOOSE * line)
    groups = [[rows[0]]]
    for above, below in pairwise(rows):
        if column_of(below.runs[0], edges) == 0 and not _torn(groups[-1], above, below, edges):
            groups.append([below])
        else:
            groups[-1].append(below)
    return groups


def _torn(group: Sequence[Row], above: Row, below: Row, edges: Sequence[float]) -> bool:
    """Say whether the first cell alone goes on in lower case on the line below."""
    if len(edges) < 2 or above is not group[-1] or column_of(above.runs[0], edges) != 0:
        return False
    text = below.runs[0].text
    full = above.runs[0].right + 4 * below.size > edges[1]
    return full and text[:1].islower() and not MARKER.match(text)


def _line_step(rows: Sequence[Row], edges: Sequence[float]) -> float | None:
    """Return the step between lines of one cell, None where no cell shows to have several lines.

    Lines of one cell stand closer than the rows, and the other cells of the row do not all go on with them.
    """
    steps: list[float] = []
    partial: list[float] = []
    last: dict[int, float] = {}
    for row in rows:
        bases = {column_of(run, edges): run.base for run in row.runs}
        for column, base in bases.items():
            if column in last:
                steps.append(last[column] - base)
                if 2 * len(bases) <= len(edges) or len(bases) == 1:
                    partial.append(steps[-1])
            last[column] = base
    near = [step for step in steps if step > 0.8 * rows[0].size]
    if not near:
        return None
    line = min(near)
    tight = sum(step < _LOOSE * line for step in steps)
    wrapped = sum(step < _LOOSE * line for step in partial)
    if tight == len(steps):
        return None
    padded = min(step for step in steps if step >= _LOOSE * line)  # between rows, or groups of rows
    apart = sum(step < _LOOSE * padded for step in steps if step >= padded)
    return line if 2 * wrapped >= tight or (apart > 2 and padded < _PADDED * line) else None


def _blocks(rows: Sequence[Row], edges: Sequence[float], loose: float) -> list[list[Row]]:
    """Part rows where no cell goes on: cells are lines that follow each other closely in one column."""
    ends: dict[int, int] = {}  # column → index of the last line of its open cell
    last: dict[int, tuple[int, float]] = {}
    reach = [0] * len(rows)  # index of the last line of the cells that are open in each line
    for at, row in enumerate(rows):
        for run in row.runs:
            column = column_of(run, edges)
            if column in last and last[column][1] - run.base < loose:
                for between in range(ends[column], at):
                    reach[between] = max(reach[between], at)
            ends[column] = at
            last[column] = (at, run.base)
    groups = [[rows[0]]]
    for at, row in enumerate(rows[1:], 1):
        if reach[at - 1] >= at:
            groups[-1].append(row)
        else:
            groups.append([row])
    return groups


class CellLine(NamedTuple):
    """One line of a cell; `wraps` if the line above had no room for its first word."""

    text: str
    wraps: bool


def _is_title(runs: Sequence[Run]) -> bool:
    """Say whether a cell is one numbered title on a few bold lines ("5.", "Netværk i", "Ølgod")."""
    numbered = [MARKER.match(run.text) is not None for run in runs]
    return (
        1 < len(runs) <= _TITLE_LINES
        and numbered == [True] + [False] * (len(runs) - 1)
        and all(map(_all_bold, runs))
    )


def unwrapped(runs: Sequence[Run], right: float) -> list[CellLine]:
    """Return the lines of a cell; one that ended only because the next word did not fit is joined to it.

    After a hyphen the lines stay apart, the second as one that wraps.
    """
    lines = [CellLine(runs[0].text, False)] if runs else []
    used = max((run.right for run in runs), default=0.0)
    running = 4 * sum(run.text[:1].islower() for run in runs[1:]) >= len(runs) - 1
    titled = _is_title(runs)
    for above, below in pairwise(runs):
        word = below.text.split(maxsplit=1)[0]
        width = first_width(below)
        edge = used if running or word[0].islower() else right
        if not running and word[0].isupper() and (len(runs) > 2 or above.right >= right):
            edge = above.right + width  # entries of a list, each on its line
        wrapped = above.right + width > edge or above.base - below.base < 0.5 * below.size
        within = running and word[0].islower() and above.text[-1] not in ENDS  # whatever room was left
        wrapped = wrapped or within or titled
        if wrapped and above.text.endswith("-"):
            lines.append(CellLine(below.text, True))
        elif wrapped:
            lines[-1] = CellLine(f"{lines[-1].text} {below.text}", lines[-1].wraps)
        else:
            lines.append(CellLine(below.text, False))
    return lines
