"""Puts the runs of PDF pages into reading order: lines, columns of prose, tables, lists.

Runs with one baseline make a line. Where the lines that follow each other leave the same strip of the page
white, they make a band of columns: prose if the columns are filled like prose, else a table, whose rows are
kept. It all goes by white space, drawn lines and sizes, not by what the words say.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from .document import LineKind
from .lines import Builder
from .pdf_columns import Gutter, are_columns, beside, gutter_of, halves, stretches
from .pdf_flow import Flow, Pen, right_edge, usual_size, usual_step
from .pdf_page import Content, Run
from .pdf_rows import GUTTER, WORD_GUTTER, Row, parted, rows_of
from .pdf_tables import Table, are_labels, band_from, is_table, unwrapped

_SAME_EDGE: Final = 4.0
"""Points by which the columns of a table may differ from one page to the next."""
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
    """

    page: int
    number: int
    rows: int
    edges: list[float]
    head: list[str]
    lines: int = 0
    whole: bool = True


class Layout:
    """What all pages of a file have in common: the size of their text, and where its lines and columns end.

    Args:
        contents: what stands on each page, by its number from 1.
        builder: takes the lines.
    """

    def __init__(self, contents: Mapping[int, Content], builder: Builder) -> None:
        size = usual_size(run for content in contents.values() for run in content.runs)
        self._pen = Pen(builder, size)
        self._contents = contents
        self._rows = {number: rows_of(content.runs) for number, content in contents.items()}
        self._right = right_edge([row for rows in self._rows.values() for row in rows], size)
        self._gutters = [gutter for rows in self._rows.values() if (gutter := self._gutter(rows)) is not None]
        self._table: _OpenTable | None = None
        self._tables = 0
        self._before = 0

    @property
    def heights(self) -> Mapping[int, float]:
        """For each line written, by its index, its distance from the foot of its page in points."""
        return self._pen.heights

    def write(self, number: int) -> None:
        """Write the text of page `number` into the builder, in reading order."""
        rows = self._rows.pop(number)
        self._pen.page = number
        self._before = len(self._pen.builder.lines)
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
        builder, page = self._pen.builder, self._pen.page
        builder.blank()
        rows = table.rows()
        head = [" ".join(run.text for run in cell) for cell in rows[0]]
        opened = self._continued(table.edges, head)
        if opened is None:
            opened = _OpenTable(page, self._tables, 0, table.edges, head)
            self._tables += 1
        elif opened.head == head:
            for run in (run for cell in rows.pop(0) for run in cell):
                self._pen.add(run.text, [run], kind=LineKind.OUTSIDE)
        if opened.rows and opened.whole and rows and not rows[0][0]:
            opened.rows -= 1  # the last row of the page before goes on
        elif opened.rows and rows:
            opened.whole = opened.whole and bool(rows[0][0])
        for at, row in enumerate(rows, opened.rows):
            for column, runs in enumerate(row):
                self._write_cell(runs, table.rights[column], (opened.number, at, column))
        opened.whole = opened.whole and all(row[0] for row in rows[1:])
        opened.page, opened.rows, opened.lines = page, opened.rows + len(rows), len(builder.lines)
        self._table = opened
        builder.blank()

    def _write_cell(self, runs: Sequence[Run], right: float, place: tuple[int, int, int]) -> None:
        for line in unwrapped(runs, right):
            self._pen.add(line.text, runs, kind=LineKind.CELL, cell=place, wraps=line.wraps)

    def _continued(self, edges: Sequence[float], head: Sequence[str]) -> _OpenTable | None:
        """Return the table of the page before if this one has its head or its columns."""
        table, lines = self._table, len(self._pen.builder.lines)
        if table is None or table.page != self._pen.page - 1:
            return None
        if lines - self._before > _AROUND or self._before - table.lines > _AROUND:
            return None
        if len(edges) != len(table.edges):
            return None
        pairs = zip(edges, table.edges, strict=True)
        alike = table.head == head or all(abs(edge - other) <= _SAME_EDGE for edge, other in pairs)
        return table if alike else None
