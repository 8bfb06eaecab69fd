"""Tables whose columns tabs, signs or blanks part in plain text: their lines become rows of cells."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import Final

from ...reading.document import Document, Line, LineKind
from ...vocabulary import Vocabulary
from ..danish.column_headings import MARKS, NAMES
from ..danish.words import words
from .blank_columns import HEADERS, Headings, Row, blank_rows, headings
from .pieces import column_of
from .told_columns import Feet, told_columns

_FEWEST: Final = 3
"""Columns; two are a label with its words."""
_FAR: Final = 20
"""Columns of blanks before a heading that stands alone over marks."""
_SLACK: Final = 3
"""Columns by which a mark may stand beside its heading."""
_SIGNS: Final = ("\t", "|", ";")
"""What parts the columns of a line, the surest first."""
_TEXT: Final = LineKind.TEXT  # an enumeration is slow to look up
_CELL: Final = LineKind.CELL  # an enumeration is slow to look up
Spans = list[tuple[int, int]]


def tab_lines(
    document: Document, lines: Sequence[Line], vocabulary: Vocabulary, feet: Feet
) -> Sequence[Line]:
    """Return the lines, those of tables with tabs, strokes, semicolons or columns of blanks cut into cells.

    A table begins with a line of three and more columns of which at least half are known headers, and has two
    rows or more. In columns of blanks one heading alone may stand over marks of presence ("Mødt?"). No
    foot of a page ends one (`feet`).
    """
    known = words(vocabulary)
    headers, names = known.set(*HEADERS), known.set(*NAMES)
    heads = headings(vocabulary)
    marks, lists = known.set(*MARKS), names | known.set("present")
    tables = 1 + max((line.cell[0] for line in lines if line.cell), default=-1)
    out: list[Line] = []
    at = 0
    signs = [sign for sign in _SIGNS if sign in document.text]
    spaced = "  " in document.text
    if not (signs or spaced):
        return lines
    while at < len(lines):
        if not _has_columns(document.text, lines[at], signs):
            out.append(lines[at])
            at += 1
            continue
        cells, size = told_columns(document.text, lines, at, known, tables, feet) if spaced else ([], 0)
        if cells:
            out += cells
            tables += 1
            at += size
            continue
        rows = next(
            filter(None, (_signed(document.text, lines, at, sign, headers, heads) for sign in signs)), []
        )
        if spaced and not rows:
            rows = blank_rows(document.text, lines, at, heads)
            rows = rows or _numbered(_marked_rows(document.text, lines, at, marks, lists, heads))
        for line, row in zip(lines[at:], rows, strict=False):
            out += _cells(line, row, tables) if row.spans else [line]
        tables += bool(rows)
        if not rows:
            out.append(lines[at])
        at += len(rows) or 1
    return out


def _has_columns(text: str, line: Line, signs: Sequence[str]) -> bool:
    """Say whether a line may head columns: it holds a sign or two blanks, or stands far right, over marks."""
    start, end = line.start, line.end
    if line.kind is not _TEXT or line.cell is not None:
        return False
    for sign in signs:
        if text.find(sign, start, end) >= 0:
            return True
    return text.find("  ", start, end) >= 0 or start - text.rfind("\n", 0, start) > _FAR


def _signed(
    text: str, lines: Sequence[Line], at: int, sign: str, headers: frozenset[str], known: Headings
) -> list[Row]:
    """Return the rows of the table that begins in line `at`, a sign between its columns; [] for none."""
    if sign not in text[lines[at].start : lines[at].end]:
        return []
    rows = _rows(text, lines, at, sign, headers, known)
    return _tabbed(text, rows) if sign == "\t" else _numbered(rows)


def _rows(
    text: str, lines: Sequence[Line], at: int, sign: str, headers: frozenset[str], known: Headings
) -> list[Spans]:
    """Return the rows of the table that begins in line `at` as spans of cells; none where none does."""
    first = _row(text, lines[at], sign)
    if not first or not known.may_head(text[first[0][0] : first[-1][1]]):
        return []
    names = [text[a:b].strip(" .:*").lower() for a, b in first if text[a:b].strip()]
    several = len(names) >= _FEWEST and 2 * sum(name in headers for name in names) >= len(names)
    if not (several or known.fits(names, ruled=True)):
        return []
    rows = [first]
    for before, line in zip(lines[at:], lines[at + 1 :], strict=False):
        row = _row(text, line, sign)
        apart = text.count("\n", before.end, line.start) > 1 + (len(rows) == 1)
        if line.kind is not _TEXT or apart or not 1 < len(row) <= len(first):
            break
        rows.append(row)
    return rows if len(rows) > 2 else []


def _tabbed(text: str, rows: Sequence[Spans]) -> list[Row]:
    """Return the rows of a table with tabs: each tab begins a cell, or several reach for the next column.

    Where headings have more than one tab between them, what stands below each of them is in its column.
    """
    filled = [[span for span in spans if text[span[0] : span[1]].strip()] for spans in rows]
    if not rows or len(filled[0]) == len(rows[0]):
        return _numbered(rows)
    edges = [column_of(text, start) for start, _ in filled[0]]
    out = []
    for number, spans in enumerate(filled):
        columns = [bisect_right(edges, column_of(text, start) + _SLACK) - 1 for start, _ in spans]
        if len({*columns}) < len(columns) or -1 in columns:
            return _numbered(rows)
        out.append(Row(number, list(zip(columns, spans, strict=True))))
    return out


def _marked_rows(
    text: str,
    lines: Sequence[Line],
    at: int,
    marks: frozenset[str],
    lists: frozenset[str],
    heads: Headings,
) -> list[Spans]:
    """Return the rows of a list with marks of presence below a heading at their right, as spans of cells.

    A line without a mark is a row of one cell: a group heading.
    """
    head = lines[at]
    if head.kind is not _TEXT or head.cell is not None:
        return []
    before, last = _last_column(text, head)
    begin = text.rfind("\n", 0, head.start) + 1
    label, edge = text[head.start : before].strip(" .:").lower(), last - begin
    listed = not label or label in lists or heads.name_people(label)
    known = text[last : head.end].strip(" .:?").lower() in marks and listed
    if not known or edge < _FAR:
        return []
    rows: list[Spans] = [[(head.start, before), (last, head.end)]]
    filled = 0
    for n in range(at + 1, len(lines)):
        line, below_head = lines[n], len(rows) == 1
        apart = text.count("\n", lines[n - 1].end, line.start) > 1 + below_head
        if line.kind is not _TEXT or line.cell is not None or apart:
            break
        middle, right = _last_column(text, line)
        column = right - text.rfind("\n", 0, line.start) - 1
        marked = middle > line.start and abs(column - edge) <= _SLACK
        if not marked and line.end - line.start + line.indent >= edge:
            break
        rows.append([(line.start, middle), (right, line.end)] if marked else [(line.start, line.end)])
        filled += marked
    return rows if filled > 1 else []


def _last_column(text: str, line: Line) -> tuple[int, int]:
    """Return where the words before the last column of a line end, and where that column begins."""
    words_ = text[line.start : line.end]
    right = line.start + words_.rfind("  ") + 2 if "  " in words_ else line.start
    return line.start + len(text[line.start : right].rstrip()), right


def _row(text: str, line: Line, sign: str) -> Spans:
    """Return the spans between the signs of a line, empty cells too; strokes may stand around a row."""
    if line.kind is not _TEXT or line.cell is not None:
        return []
    start = text.rfind("\n", 0, line.start) + 1
    if text[start : line.start].strip(" \t"):
        return []
    end = text.find("\n", line.end)
    end = len(text) if end < 0 else end
    if sign != "\t":
        start, end = line.start, line.end
    if sign == "|":
        start, end = start + (text[start] == sign), end - (text[end - 1] == sign)
    spans = []
    for part in text[start:end].split(sign):
        spans.append(_bare(part, start) if sign != "\t" else (start, start + len(part)))
        start += len(part) + 1
    return spans


def _bare(part: str, start: int) -> tuple[int, int]:
    """Return where the words of a cell stand that has blanks around them."""
    begin = start + len(part) - len(part.lstrip())
    return begin, max(begin, start + len(part.rstrip()))


def _numbered(rows: Sequence[Spans]) -> list[Row]:
    return [Row(n, list(enumerate(spans))) for n, spans in enumerate(rows)]


def _cells(line: Line, row: Row, table: int) -> list[Line]:
    found = []
    for column, span in row.spans:
        start, end = max(span[0], line.start), min(span[1], line.end)
        if start < end:
            cell, head = (table, row.number, column), row.number == 0
            found.append(
                line._replace(start=start, end=end, kind=_CELL, cell=cell, header=head, wraps=row.wraps)
            )
    return found
