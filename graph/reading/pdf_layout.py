"""Puts the runs of a PDF page into reading order: lines, columns of prose, tables.

Runs with one baseline make a line. Where the lines that follow each other leave the same strip of the page
white, they make a band of columns: prose if the columns are filled like prose, else a table, whose rows are
kept. It all goes by white space and drawn lines, not by what the words say.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from .document import LineKind
from .lines import Builder, is_rule
from .pdf_page import COLUMN_GAP, RUN_GAP, Content, Rule, Run

_MARKER: Final = re.compile(
    r"[•▪‣●○■□◦·*–-]|(?:\d{1,2}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|\d{1,2}(?:\.\d{1,2}){1,3}\.?"
)
_GUTTER: Final = 0.7
_BLANK: Final = 1.3
_HEADLINE: Final = 1.15
_LEAST_ROWS: Final = 3


@dataclass(slots=True)
class _Row:
    """Runs that stand beside each other, from left to right."""

    runs: list[Run]

    @property
    def base(self) -> float:
        """The baseline, in points."""
        return self.runs[0].base

    @property
    def size(self) -> float:
        """The largest font, in points."""
        return max(run.size for run in self.runs)


class _Page:
    """One page while its lines are written."""

    def __init__(self, number: int, builder: Builder, rows: Sequence[_Row], rules: Sequence[Rule]) -> None:
        self.number = number
        self.builder = builder
        self.rules = rules
        self.left = min((row.runs[0].left for row in rows), default=0.0)
        sizes: Counter[float] = Counter()
        for row in rows:
            for run in row.runs:
                sizes[round(run.size, 1)] += run.letters
        self.size = sizes.most_common(1)[0][0] if sizes else 10.0
        steps = sorted(above.base - below.base for above, below in pairwise(rows))
        tight = [step for step in steps if 0.9 * self.size < step < 2.5 * self.size]
        self.step = tight[len(tight) // 4] if tight else 1.2 * self.size
        self.last: float | None = None

    def line(self, runs: Sequence[Run], base: float) -> None:
        """Write runs that stand on one line; wide gaps become tabs."""
        if self.last is not None and not -0.5 * self.step < self.last - base < _BLANK * self.step:
            self.builder.blank()
        self.last = base
        text = _line_text(runs)
        self.builder.add(
            text,
            kind=LineKind.RULE if is_rule(text) else LineKind.TEXT,
            page=self.number,
            bold=self._bold(runs, text),
            indent=max(0, round((runs[0].left - self.left) / (0.5 * self.size))),
        )

    def columns(self, columns: Sequence[Sequence[Run]]) -> None:
        """Write columns of prose, one after the other."""
        left = self.left
        for column in columns:
            self.builder.blank()
            self.last = None
            self.left = min(run.left for run in column)
            for run in column:
                self.line([run], run.base)
        self.left = left

    def cell(self, lines: Sequence[str], runs: Sequence[Run], place: tuple[int, int, int]) -> None:
        """Write the lines of one cell."""
        bold = self._bold(runs, " ".join(lines))
        for text in lines:
            self.builder.add(text, kind=LineKind.CELL, cell=place, page=self.number, bold=bold)

    def _bold(self, runs: Sequence[Run], text: str) -> bool:
        letters = sum(run.letters for run in runs)
        headline = len(text) < 120 and all(run.size >= _HEADLINE * self.size for run in runs)
        return headline or (letters > 0 and sum(run.bold for run in runs) >= 0.95 * letters)


def _line_text(runs: Sequence[Run]) -> str:
    """Return the text of runs beside each other, a tab where a column may begin."""
    parts = [runs[0].text]
    for left, right in pairwise(runs):
        wide = right.left - left.right >= COLUMN_GAP * max(left.size, right.size)
        parts.append(("\t" if wide else " ") + right.text)
    return "".join(parts)


def lay_out(content: Content, number: int, builder: Builder) -> None:
    """Write a page's text into the builder, in reading order.

    Args:
        content: what stands on the page.
        number: the page's number, from 1.
        builder: takes the lines.
    """
    rows = _rows(content.runs)
    page = _Page(number, builder, rows, content.rules)
    at = 0
    while at < len(rows):
        end = at
        if _has_columns(rows[at]):
            end, whole = _band_end(rows, at, page)
            columns = _prose_columns(rows[at:whole], content.rules)
            if columns:
                page.columns(columns)
                at = whole
                continue
        if end - at < _LEAST_ROWS and not _is_ruled(rows[at:end], content.rules):
            page.line(rows[at].runs, rows[at].base)
            at += 1
            continue
        builder.blank()
        _write_table(page, rows[at:end])
        builder.blank()
        page.last = rows[end - 1].base
        at = end


def _rows(runs: Sequence[Run]) -> list[_Row]:
    """Put runs with one baseline together, from the top of the page to its foot."""
    rows: list[_Row] = []
    for run in sorted((run for run in runs if run.text.strip()), key=lambda run: (-run.base, run.left)):
        for row in reversed(rows[-3:]):
            if _beside(row, run):
                row.runs.append(run)
                break
        else:
            rows.append(_Row([run]))
    for row in rows:
        row.runs.sort(key=lambda run: run.left)
        row.runs = _joined(row.runs)
    return rows


def _has_columns(row: _Row) -> bool:
    return any(right.left - left.right >= COLUMN_GAP * row.size for left, right in pairwise(row.runs))


def _is_ruled(rows: Sequence[_Row], rules: Sequence[Rule]) -> bool:
    """Say whether lines are drawn between the rows."""
    return len(rows) > 1 and bool(_drawn(rows, rules))


def _drawn(rows: Sequence[_Row], rules: Sequence[Rule]) -> list[float]:
    """Return the heights of the drawn lines that part these rows."""
    left = min(row.runs[0].left for row in rows)
    right = max(row.runs[-1].right for row in rows)
    return [
        rule.height
        for rule in rules
        if rows[-1].base < rule.height < rows[0].base
        and min(rule.right, right) - max(rule.left, left) > 0.6 * (right - left)
    ]


def _beside(row: _Row, run: Run) -> bool:
    apart = row.base - run.base
    size = max(row.size, run.size)
    if apart <= 0.3 * size:
        return True
    if apart > 0.62 * size:
        return False
    return all(
        run.left - other.right > COLUMN_GAP * size
        or other.left - run.right > COLUMN_GAP * size
        or abs(other.base - run.base) <= 0.1 * size
        for other in row.runs
    )


def _joined(runs: Sequence[Run]) -> list[Run]:
    """Join runs without a wide gap between them, and a list's mark with its text."""
    joined: list[Run] = []
    for run in runs:
        before = joined[-1] if joined else None
        if before is None:
            joined.append(run)
            continue
        gap, size = run.left - before.right, max(run.size, before.size)
        marker = len(joined) == 1 and gap < 6 * size and _MARKER.fullmatch(before.text)
        if gap >= RUN_GAP * size and not marker:
            joined.append(run)
            continue
        space = "" if gap < 0.1 * size else " "
        joined[-1] = Run(
            f"{before.text}{space}{run.text}",
            before.left,
            max(before.right, run.right),
            before.base,
            max(before.size, run.size),
            before.bold + run.bold,
            before.letters + run.letters,
        )
    return joined


def _band_end(rows: Sequence[_Row], start: int, page: _Page) -> tuple[int, int]:
    """Return the index after the last row that leaves the same strips of the page white as row `start`.

    The first index leaves out what follows the last row with two columns (and may be text under a table),
    the second does not.
    """
    gutters = [(left.right, right.left, 1) for left, right in pairwise(rows[start].runs)]
    end = last_pair = start + 1
    while end < len(rows) and _follows(rows[end - 1], rows[end], page):
        row = rows[end]
        refined = _refined(gutters, row)
        if refined is None:
            break
        support = max(gutter[2] for gutter in refined)
        if support == 1 and row.runs[0].right <= refined[-1][0]:
            break  # a heading under a single line with a gap
        gutters = refined
        end += 1
        if len(row.runs) > 1:
            last_pair = end
    if last_pair == start + 1:
        return start, start
    return _trimmed(rows, last_pair, end, min(gutter[0] for gutter in gutters)), end


def _follows(above: _Row, below: _Row, page: _Page) -> bool:
    """Say whether a row can go on the band above it: close to it, or parted from it by a drawn line only."""
    step = above.base - below.base
    near = step <= 2.0 * max(page.step, 1.2 * below.size)
    return near or (step <= 5 * page.step and _is_ruled([above, below], page.rules))


def _refined(gutters: Sequence[tuple[float, float, int]], row: _Row) -> list[tuple[float, float, int]] | None:
    """Return the strips still white below `row`, or None if it crosses one that other rows hold to."""
    refined = []
    for left, right, support in gutters:
        low, high, crossed = left, right, False
        for run in row.runs:
            if run.left < high and run.right > low:
                if run.left <= low and run.right >= high:
                    crossed = True
                elif run.left - low >= high - run.right:
                    high = run.left
                else:
                    low = run.right
        if crossed or high - low < _GUTTER * row.size:
            if support > 1:
                return None
            continue
        both = any(run.right <= low for run in row.runs) and any(run.left >= high for run in row.runs)
        refined.append((low, high, support + both))
    return refined or None


def _trimmed(rows: Sequence[_Row], last_pair: int, end: int, gutter: float) -> int:
    """Leave out what follows a table in its first column: headings and text that merely do not cross."""
    at = last_pair
    while at < end:
        step = rows[at - 1].base - rows[at].base
        if rows[at].runs[0].right <= gutter or step > 1.5 * rows[at].size:
            break
        at += 1
    return at


def _prose_columns(rows: Sequence[_Row], rules: Sequence[Rule]) -> list[list[Run]]:
    """Return the columns if they are to be read one after the other, else nothing.

    Two columns of prose are, and prose with a letterhead beside it; a table is read by its rows.
    """
    if len(rows) < _LEAST_ROWS or _is_ruled(rows, rules):
        return []
    columns = _columns(rows, _edges(rows))
    prose = [_is_prose(column) for column in columns]
    return columns if 2 <= len(columns) <= 4 and (sum(prose) >= 2 or prose[0]) else []


def _edges(rows: Sequence[_Row]) -> list[float]:
    """Return the left edge of each column: where a run begins after a strip that is white in all rows."""
    runs = sorted((run for row in rows for run in row.runs), key=lambda run: run.left)
    edges = [runs[0].left]
    right = runs[0].right
    for run in runs:
        if run.left - right >= _GUTTER * run.size:
            edges.append(run.left)
        right = max(right, run.right)
    return edges


def _column_of(run: Run, edges: Sequence[float]) -> int:
    return max((at for at, edge in enumerate(edges) if run.left >= edge - 0.5), default=0)


def _columns(rows: Sequence[_Row], edges: Sequence[float]) -> list[list[Run]]:
    columns: list[list[Run]] = [[] for _ in edges]
    for row in rows:
        for run in row.runs:
            columns[_column_of(run, edges)].append(run)
    return [_column_lines(column) for column in columns]


def _column_lines(column: Sequence[Run]) -> list[Run]:
    """Join the runs of one column that stand on one line: justified text has wide gaps between its words."""
    lines: list[Run] = []
    for row in _rows(column):
        first = row.runs[0]
        lines.append(
            Run(
                " ".join(run.text for run in row.runs),
                first.left,
                row.runs[-1].right,
                first.base,
                row.size,
                sum(run.bold for run in row.runs),
                sum(run.letters for run in row.runs),
            )
        )
    return lines


def _is_prose(column: Sequence[Run]) -> bool:
    """Say whether a column is filled like running text: most of its lines are long, to its right edge."""
    if len(column) < 4:
        return False
    left = min(run.left for run in column)
    width = max(run.right for run in column) - left
    full = sum(run.right - left >= 0.75 * width and len(run.text.split()) >= 4 for run in column)
    return full >= 0.55 * len(column)


def _write_table(page: _Page, rows: Sequence[_Row]) -> None:
    edges = _edges(rows)
    number = 1 + max((line.cell[0] for line in page.builder.lines if line.cell is not None), default=-1)
    rights = [*(edge - _GUTTER for edge in edges[1:]), max(run.right for row in rows for run in row.runs)]
    for at, group in enumerate(_grouped(rows, edges, page.rules)):
        for column in range(len(edges)):
            runs = [run for row in group for run in row.runs if _column_of(run, edges) == column]
            if runs:
                page.cell(_unwrapped(runs, rights[column]), runs, (number, at, column))


def _grouped(rows: Sequence[_Row], edges: Sequence[float], rules: Sequence[Rule]) -> list[list[_Row]]:
    """Return the table's rows, each as the lines of text it is made of."""
    drawn = _drawn(rows, rules)
    steps = [above.base - below.base for above, below in pairwise(rows)]
    full = sum(len({_column_of(run, edges) for run in row.runs}) == len(edges) for row in rows)
    loose = min(steps) * 1.2 if steps and max(steps) >= 1.3 * min(steps) and full < 0.8 * len(rows) else 0.0
    groups = [[rows[0]]]
    for (above, below), step in zip(pairwise(rows), steps, strict=True):
        if drawn:
            starts = any(below.base < height < above.base for height in drawn)
        elif loose:
            starts = step > loose
        else:
            starts = _column_of(below.runs[0], edges) == 0
        if starts:
            groups.append([below])
        else:
            groups[-1].append(below)
    return groups


def _unwrapped(runs: Sequence[Run], right: float) -> list[str]:
    """Return the lines of a cell; one that ended only because the next word did not fit is joined to it."""
    lines = [runs[0].text]
    used = max(run.right for run in runs)
    for above, below in pairwise(runs):
        word = below.text.split(maxsplit=1)[0]
        width = (below.right - below.left) / max(1, len(below.text)) * (len(word) + 1)
        edge = used if word[0].islower() else right
        wrapped = above.right + width > edge and not above.text.endswith("-")
        if wrapped or above.base - below.base < 0.5 * below.size:
            lines[-1] += " " + below.text
        else:
            lines.append(below.text)
    return lines
