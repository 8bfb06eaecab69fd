"""Plain text: every line as it stands."""

from __future__ import annotations

import re
from itertools import groupby
from typing import Final

from . import limits
from .charset import decode
from .document import Document, Line, LineKind
from .furniture import mark_furniture
from .letters import letter
from .lines import Source, check_length, finish, is_rule, page_count, spans_of

_FEWEST_QUOTED: Final = 3
_QUOTED: Final = re.compile(r"(?:>\s*)+")


def read_text(source: Source) -> Document:
    """Read plain text; form feeds are page breaks, a mail pasted as text is known by its header.

    Raises:
        InputError: the bytes are no text, or there is nothing in them.
    """
    text = decode(source.data, source.path)
    check_length(source.path, text)
    return text_document(source, text)


def text_document(source: Source, text: str) -> Document:
    """Return the document of a `text` whose lines tell nothing but what stands in them."""
    plain, rule = LineKind.TEXT, LineKind.RULE
    lines = [
        Line(start, end, rule if is_rule(text[start:end]) else plain, page=page, indent=indent)
        for start, end, page, indent in spans_of(source.path, text)
    ]
    lines = drawn_tables(text, unquoted(text, lines))
    pages = page_count(text)
    if pages is not None:
        lines = mark_furniture(text, lines, pages)
    lines, subject, date = letter(text, lines)
    return finish(source, text, lines, pages=pages, title=subject, date=date)


def unquoted(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines, without the signs of a quotation in a mail (">") where several in a row bear them."""
    if text.count(">") < _FEWEST_QUOTED:
        return lines
    out: list[Line] = []
    for quoted, group in groupby(lines, lambda line: text[line.start] == ">"):
        run = list(group)
        if not quoted or len(run) < _FEWEST_QUOTED:
            out += run
            continue
        for line in run:
            mark = _QUOTED.match(text, line.start, line.end)
            if mark is not None and mark.end() < line.end:
                out.append(line._replace(start=mark.end()))
    return out


def drawn_tables(text: str, lines: list[Line]) -> list[Line]:
    """Return the lines, rows of tables drawn in signs ("| SAG 21 | Tal |" between borders) as cells."""
    out: list[Line] = []
    table, row = -1, 0
    inside = False
    for line in lines:
        content = text[line.start : line.end]
        if line.kind is LineKind.RULE and content[0] == "+":
            inside, table, row = True, table + (not inside), row + inside
        elif inside and content[0] == content[-1] == "|" and len(content) > 2:
            out += _cells(text, line, (table, row))
            row += 1
            continue
        else:
            inside, row = False, 0
        out.append(line)
    return out


def _cells(text: str, line: Line, place: tuple[int, int]) -> list[Line]:
    """Return what stands between the strokes of one row."""
    cells: list[Line] = []
    begin = line.start + 1
    for column, part in enumerate(text[line.start + 1 : line.end - 1].split("|")):
        start = begin + len(part) - len(part.lstrip())
        end = begin + len(part.rstrip())
        begin += len(part) + 1
        if start < end:
            cells.append(
                Line(start, end, LineKind.CELL, cell=(*place, min(column, limits.COLUMNS)), page=line.page)
            )
    return cells
