"""Puts the runs of PDF pages into reading order: lines, columns of prose, tables, lists.

Runs with one baseline make a line. Where the lines that follow each other leave the same strip of the page
white, they make a band of columns: prose if the columns are filled like prose, else a table, whose rows are
kept. It all goes by white space, drawn lines and sizes, not by what the words say.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Final, NamedTuple

from . import limits
from .document import LineKind
from .lines import Builder
from .pdf_cells import Framed, Region, paragraphs, regions
from .pdf_columns import Gutter, are_columns, beside, gutter_of, halves, stretches
from .pdf_flow import Flow, Pen, headline_sizes, right_edge, usual_size, usual_step
from .pdf_labels import labels_from
from .pdf_page import Content, Run
from .pdf_rows import ENDS, GUTTER, WORD_GUTTER, Row, one_line, parted, rows_of
from .pdf_spread import spread_from
from .pdf_tables import Table, are_labels, band_from, is_table, unwrapped

_SAME_EDGE: Final = 4.0
"""Points by which the columns of a table may differ from one page to the next."""
_TITLE: Final = 1.3
"""Sizes of the font that a title has at the least."""
_AROUND: Final = 3
"""Lines of a page's foot and head that may part a table from its rest on the next page."""


@dataclass(slots=True)
class _OpenTable:
    """A table that may go on at the head of the next page.

    Attributes:
        page: the page of its last row.
        number: its number in the document.
        rows: how many rows it has so far.
        edges: where its columns begin.
        head: the words of its first row.
        lines: how many lines had been written when it ended.
        whole: every row has a first cell.
        ends: the lines written last in each column.
    """

    page: int
    number: int
    rows: int
    edges: list[float]
    head: list[str]
    lines: int = 0
    whole: bool = True
    ends: dict[int, str] = field(default_factory=dict)


class _OpenRow(NamedTuple):
    """A row while it is written: its table, its number in it, whether it is a head."""

    table: _OpenTable
    number: int
    header: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether its first lines stand on the page before."""
        return self.number < self.table.rows


class Layout:
    """What all pages of a file have in common: the size of their text, and where its lines and columns end.

    Args:
        contents: what stands on each page, by its number from 1.
        builder: takes the lines.
    """

    def __init__(self, contents: Mapping[int, Content], builder: Builder) -> None:
        runs = [run for content in contents.values() for run in content.runs]
        size = usual_size(runs)
        self._pen = Pen(builder, size, headline_sizes(runs, size))
        self._contents = contents
        self._regions = {number: regions(content) for number, content in contents.items()}
        self._rows = {number: rows_of(region.runs) for number, region in self._regions.items()}
        self._right = right_edge(
            [row for rows in self._rows.values() for row in rows],
            size,
            [table.right for region in self._regions.values() for table in region.tables],
        )
        self._gutters = [gutter for rows in self._rows.values() if (gutter := self._gutter(rows)) is not None]
        self._table: _OpenTable | None = None
        self._tables = 0
        self._before = 0
        self._letters = 0
        self._placed: tuple[int, list[float]] = (0, [])

    @property
    def heights(self) -> Mapping[int, float]:
        """For each line written, by its index, its distance from the foot of its page in points."""
        return self._pen.heights

    def write(self, number: int) -> None:
        """Write the text of page `number` into the builder, in reading order."""
        self._pen.page = number
        self._before = len(self._pen.builder.lines)
        region = self._regions.pop(number)
        self._letters = region.letters
        self._region(region, self._rows.pop(number), self._page_stretch)

    def _region(self, region: Region, rows: Sequence[Row], write: Callable[[Sequence[Row]], object]) -> None:
        """Write a region's text with `write`, and its tables where they stand."""
        at = 0
        for table in region.tables:
            start = at
            while at < len(rows) and rows[at].base > table.top:
                at += 1
            if start < at:
                write(rows[start:at])
            self._framed(table)
        if at < len(rows):
            write(rows[at:])

    def _page_stretch(self, rows: Sequence[Row]) -> None:
        """Write rows that follow each other on a page, in columns where it has some."""
        at = 0
        for gutter, start, end in self._columns(rows):
            self._flow(rows[at:start], self._right)
            before = None
            for side in halves(rows[start:end], gutter):
                before = self._flow(side, right_edge(side, self._pen.size), before)
            at = end
        self._flow(rows[at:], self._right)

    def _gutter(self, rows: Sequence[Row]) -> Gutter | None:
        """Return the white strip between two columns of prose on a page, if there is one."""
        size = self._pen.size
        gutter, step = gutter_of(rows, size), usual_step(rows, size)
        if gutter is None:
            return None
        return (
            gutter if any(are_columns(rows[a:b], gutter, step) for a, b in stretches(rows, gutter)) else None
        )

    def _columns(self, rows: Sequence[Row]) -> list[tuple[Gutter, int, int]]:
        """Return the stretches of a page that are two columns, where any page shows to have columns."""
        gutter = gutter_of(rows, self._pen.size) if self._gutters else None
        if gutter is None or not any(low < gutter[1] and high > gutter[0] for low, high in self._gutters):
            return []
        step = usual_step(rows, self._pen.size)
        return [
            (gutter, start, end)
            for start, end in stretches(rows, gutter)
            if are_columns(rows[start:end], gutter, step, known=True)
        ]

    def _flow(self, rows: Sequence[Row], right: float | None, before: Flow | None = None) -> Flow:
        """Write rows that are read from top to foot, after those of the column `before`."""
        content = self._contents[self._pen.page]
        rules, least = content.rules, WORD_GUTTER if content.by_words else GUTTER
        step = usual_step(rows, self._pen.size)
        flow = Flow(self._pen, rows, step, right, before)
        if before is None and len(self._pen.builder.lines) > self._before:
            self._pen.builder.blank()
        at = 0
        while at < len(rows):
            found = None if content.by_words else self._unruled(rows, at, step)
            if found is not None:
                self._framed(found[0])
                at = found[1]
                flow.interrupt(rows[at - 1].base)
                continue
            band = band_from(rows, at, step, rules, least)
            if band is not None:
                columns = beside([parted(row, band.cuts) for row in rows[at : band.whole]], rules)
                table = rows[at : band.end]
                if columns:
                    self._write_columns(columns)
                    flow.interrupt()
                    at = band.whole
                    continue
                if are_labels(table, band, rules):
                    for row in table:
                        flow.line(row)
                    at = band.end
                    continue
                if is_table(table, band, rules):
                    self._write_table(Table(table, band, rules))
                    flow.interrupt(table[-1].base)
                    at = band.end
                    continue
            flow.line(rows[at])
            at += 1
        return flow

    def _unruled(self, rows: Sequence[Row], at: int, step: float) -> tuple[Framed, int] | None:
        """Return the table without lines that begins in a row, and the index after its last row."""
        return spread_from(rows, at, step, self._pen.size) or labels_from(rows, at, step)

    def _write_columns(self, columns: Sequence[Sequence[Run]]) -> None:
        """Write columns of prose, one after the other."""
        size = self._pen.size
        for column in columns:
            rows = [Row([run], [run]) for run in column]
            self._pen.builder.blank()
            flow = Flow(self._pen, rows, usual_step(rows, size), right_edge(rows, size))
            for row in rows:
                flow.line(row)
        self._pen.builder.blank()

    def _write_table(self, table: Table) -> None:
        """Write a table that white parts into columns."""
        rows = table.rows()
        head = [" ".join(run.text for run in cell) for cell in rows[0]]
        opened = self._opened(table.edges, head)
        if opened.rows and opened.head == head:
            self._head_again(run for cell in rows.pop(0) for run in cell)
        begun = [bool(row[0]) for row in rows]
        first = self._first_row(opened, begun)
        for at, row in enumerate(rows, first):
            for column, runs in enumerate(row):
                for line in unwrapped(runs, table.rights[column]):
                    self._write_cell(_OpenRow(opened, at), column, line.text, runs, wraps=line.wraps)
        self._closed(opened, first + len(rows), begun)

    def _framed(self, table: Framed) -> None:
        """Write a table whose cells are drawn, or the text that it places on the page."""
        main = self._placed_by(table)
        if main is not None:
            for cell in (cell for row in table.rows for cell in row):
                self._place(cell.region, outside=cell.region.is_aside(main, _TITLE * self._pen.size))
            return
        rows, head, heads = table.rows, table.head(), table.heads(self._pen.size)
        opened = self._opened(table.edges, head)
        if opened.rows and opened.head == head:
            self._head_again(run for cell in rows[0] for run in cell.region.runs)
            rows, heads = rows[1:], {at - 1 for at in heads}
        begun = [any(not cell.column and cell.region.letters for cell in row) for row in rows]
        first, padding = self._first_row(opened, begun), table.paddings()
        for at, row in enumerate(rows):
            for column, region in row:
                place = _OpenRow(opened, first + at, at in heads)
                self._write_region(region, padding[column], place, min(column, limits.COLUMNS))
        self._closed(opened, first + len(rows), begun)

    def _place(self, region: Region, *, outside: bool) -> None:
        """Write text that a table places on the page."""
        rows = rows_of(region.runs)
        self._pen.builder.blank()
        if outside:
            for row in rows:
                self._pen.add(one_line(row).text, row.runs, kind=LineKind.OUTSIDE)
            return
        right = right_edge(rows, self._pen.size) or region.right
        self._region(region, rows, partial(self._flow, right=right))

    def _write_region(self, region: Region, padding: float, row: _OpenRow, column: int) -> None:
        """Write a cell, with the tables in it.

        Args:
            region: what stands in the cell.
            padding: white between its edge and its text.
            row: its row. column: its column.
        """
        tables = list(region.tables)
        for mark, text, lines, wraps in paragraphs(region, padding, self._pen.size):
            while tables and tables[0].top > lines[0].base:
                self._framed(tables.pop(0))
            self._write_cell(row, column, text, lines, mark=mark, wraps=wraps)
        for table in tables:
            self._framed(table)

    def _write_cell(
        self,
        row: _OpenRow,
        column: int,
        text: str,
        runs: Sequence[Run],
        *,
        mark: str = "",
        wraps: bool = False,
    ) -> None:
        """Write one line of a cell; a sentence may go on from the page before."""
        before = row.table.ends.get(column, "")
        wraps = wraps or (row.goes_on and not mark and bool(before) and _is_torn(before, text))
        place = row.table.number, row.number, column
        self._pen.add(text, runs, kind=LineKind.CELL, mark=mark, cell=place, header=row.header, wraps=wraps)
        row.table.ends[column] = text

    def _head_again(self, runs: Iterable[Run]) -> None:
        """Write the head of a table that the page before has already: it is no row."""
        for run in runs:
            self._pen.add(run.text, [run], kind=LineKind.OUTSIDE)

    def _placed_by(self, table: Framed) -> Region | None:
        """Return the cell that holds the page's text if a table only places text on the page."""
        page, edges = self._pen.page, table.edges
        main = table.main(self._letters)
        if main is None:
            return None
        goes_on = page - 1 == self._placed[0] and _alike(edges, self._placed[1])
        if not (main.largest >= _TITLE * self._pen.size or goes_on):
            return None
        self._placed = page, edges
        return main

    def _opened(self, edges: list[float], head: list[str]) -> _OpenTable:
        """Return the table that goes on from the page before, or a new one."""
        self._pen.builder.blank()
        opened = self._continued(edges, head)
        if opened is None:
            opened = _OpenTable(self._pen.page, self._tables, 0, edges, head)
            self._tables += 1
        return opened

    def _first_row(self, opened: _OpenTable, begun: Sequence[bool]) -> int:
        """Return the number of the first row to write: the last one if that goes on.

        Args:
            opened: the table.
            begun: for each row to write whether it has a first cell.
        """
        if opened.rows and opened.whole and begun and not begun[0]:
            return opened.rows - 1
        if opened.rows and begun:
            opened.whole = opened.whole and begun[0]
        return opened.rows

    def _closed(self, opened: _OpenTable, rows: int, begun: Sequence[bool]) -> None:
        """Take note of how a table ended on this page."""
        opened.whole = opened.whole and all(begun[1:])
        opened.page, opened.rows, opened.lines = self._pen.page, rows, len(self._pen.builder.lines)
        self._table = opened
        self._pen.builder.blank()

    def _continued(self, edges: Sequence[float], head: Sequence[str]) -> _OpenTable | None:
        """Return the table of the page before if this one has its head or its columns."""
        table, lines = self._table, len(self._pen.builder.lines)
        if table is None or table.page != self._pen.page - 1:
            return None
        if lines - self._before > _AROUND or self._before - table.lines > _AROUND:
            return None
        return table if table.head == head or _alike(edges, table.edges) else None


def _alike(edges: Sequence[float], others: Sequence[float]) -> bool:
    """Say whether the columns of two tables begin at the same places."""
    return len(edges) == len(others) and all(
        abs(edge - other) <= _SAME_EDGE for edge, other in zip(edges, others, strict=True)
    )


def _is_torn(before: str, text: str) -> bool:
    """Say whether a line goes on with a sentence that the one before begins."""
    return before[-1:] not in ENDS and not text[:1].isupper()
