"""Tables whose columns are set off by tabs in plain text: their lines become rows of cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..reading.document import Document, Line, LineKind
from ..vocabulary import Vocabulary
from .words import words

_HEADERS: Final = (
    "column-name",
    "column-title",
    "column-organisation",
    "column-status",
    "column-initials",
    "column-item",
    "column-minutes",
    "column-responsible",
    "column-deadline",
)
_FEWEST: Final = 3
"""Columns; two are a label with its words."""


def tab_lines(document: Document, vocabulary: Vocabulary) -> Sequence[Line]:
    """Return the document's lines, those of tables with tabs cut into cells.

    A table begins with a line of three and more columns of which at least half are known headers, and has two
    rows or more.
    """
    if "\t" not in document.text:
        return document.lines
    headers = words(vocabulary).set(*_HEADERS)
    tables = 1 + max((line.cell[0] for line in document.lines if line.cell), default=-1)
    out: list[Line] = []
    lines = document.lines
    at = 0
    while at < len(lines):
        rows = _rows(document.text, lines, at, headers)
        for n, row in enumerate(rows):
            out += _cells(lines[at + n], row, (tables, n))
        tables += bool(rows)
        if not rows:
            out.append(lines[at])
        at += len(rows) or 1
    return out


def _rows(text: str, lines: Sequence[Line], at: int, headers: frozenset[str]) -> list[list[tuple[int, int]]]:
    """Return the rows of the table that begins in line `at` as spans of cells; none where none does."""
    first = _row(text, lines[at])
    names = [text[a:b].strip(" .:*").lower() for a, b in first if text[a:b].strip()]
    if len(names) < _FEWEST or 2 * sum(name in headers for name in names) < len(names):
        return []
    rows = [first]
    for before, line in zip(lines[at:], lines[at + 1 :], strict=False):
        row = _row(text, line)
        apart = text.count("\n", before.end, line.start) > 1
        if line.kind is not LineKind.TEXT or apart or not 1 < len(row) <= len(first):
            break
        rows.append(row)
    return rows if len(rows) > 2 else []


def _row(text: str, line: Line) -> list[tuple[int, int]]:
    """Return the spans between the tabs of a line, empty cells too."""
    if line.kind is not LineKind.TEXT or line.cell is not None:
        return []
    start = text.rfind("\n", 0, line.start) + 1
    if text[start : line.start].strip(" \t"):
        return []
    end = text.find("\n", line.end)
    spans = []
    for part in text[start : len(text) if end < 0 else end].split("\t"):
        spans.append((start, start + len(part)))
        start += len(part) + 1
    return spans


def _cells(line: Line, row: Sequence[tuple[int, int]], place: tuple[int, int]) -> list[Line]:
    found = []
    for column, span in enumerate(row):
        start, end = max(span[0], line.start), min(span[1], line.end)
        if start < end:
            cell = (place[0], place[1], column)
            found.append(
                replace(line, start=start, end=end, kind=LineKind.CELL, cell=cell, header=place[1] == 0)
            )
    return found
