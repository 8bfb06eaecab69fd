"""Pieces of lines: columns that stand beside each other on the page, cut apart and put in reading order."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from ..reading.document import Line

ASIDE_COLUMN: Final = 40
"""What begins at or right of this column with nothing before it is a letterhead, not a paragraph."""
WIDE_GAP: Final = re.compile(r"(?<=\S)(?:\t[\t ]*| {3,}\t?[\t ]*)(?=\S)")
_NEAR: Final = 8
"""Lines above and below in which a line of a letterhead's column may stand alone."""
_SLANT: Final = 2
"""Characters by which the lines of one column may begin apart."""


class Piece(NamedTuple):
    """One line, or the part of a line that one column holds."""

    start: int
    end: int
    line: Line
    text: str
    column: int
    gap: int
    page_break: bool


def column_of(text: str, start: int) -> int:
    """Return the column of `start` in its line, tabs to every eighth."""
    if start == 0 or text[start - 1] in "\n\f":
        return 0
    begin = (
        max(text.rfind("\n", max(0, start - 400), start), text.rfind("\f", max(0, start - 400), start)) + 1
    )
    lead = text[begin:start]
    return len(lead.expandtabs()) if len(lead) < 400 else 0


def split_columns(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Cut lines where a letterhead column stands to their right.

    A letterhead column is one at which some line near by has nothing to its left; a column of a list never
    stands alone.
    """
    alone = {i: p.column for i, p in enumerate(pieces) if p.column >= ASIDE_COLUMN and p.line.cell is None}
    if not alone:
        return list(pieces)
    out: list[Piece] = []
    for i, piece in enumerate(pieces):
        near = [alone[j] for j in range(i - _NEAR, i + _NEAR + 1) if j in alone]
        cut = next((gap for gap in WIDE_GAP.finditer(piece.text) if _fits(piece, gap.end(), near)), None)
        if cut is None:
            out.append(piece)
            continue
        middle = piece.start + cut.start()
        right = piece.start + cut.end()
        out.append(piece._replace(end=middle, text=text[piece.start : middle]))
        column = _column_within(piece, cut.end())
        out.append(piece._replace(start=right, text=text[right : piece.end], column=column, gap=0))
    return out


def _fits(piece: Piece, at: int, columns: Sequence[int]) -> bool:
    column = _column_within(piece, at) if columns else 0
    return any(abs(column - other) <= _SLANT for other in columns)


def _column_within(piece: Piece, at: int) -> int:
    """Return the column of the character `at` of a piece."""
    return piece.column + len(piece.text[:at].expandtabs())


def side_by_side(pieces: Sequence[Piece]) -> list[Piece]:
    """Put two lists that stand side by side below each other: "Fra politiet:" beside "Fra kommunerne:".

    They begin with two headings on one line and end with the last line of the right one.
    """
    out: list[Piece] = []
    at = 0
    while at < len(pieces):
        end = _end_of_sides(pieces, at)
        if end is None:
            out.append(pieces[at])
            at += 1
            continue
        column = pieces[at + 1].column
        block = pieces[at:end]
        right = [p for p in block if _in_column(p, column)]
        out += [p for p in block if not _in_column(p, column)]
        out.append(right[0]._replace(column=0, gap=1))
        out += [p._replace(column=0) for p in right[1:]]
        at = end
    return out


def _end_of_sides(pieces: Sequence[Piece], at: int) -> int | None:
    """Return where the two lists end whose headings stand at `at`, None where none do."""
    if at + 2 >= len(pieces):
        return None
    left, right = pieces[at], pieces[at + 1]
    headed = left.line is right.line and left.text.endswith(":") and right.text.endswith(":")
    if not headed or left.line.cell is not None:
        return None
    end, place, apart = at + 2, at + 2, 0
    while place < len(pieces) and apart <= _NEAR:
        piece = pieces[place]
        if piece.column + len(piece.text) > right.column and not _in_column(piece, right.column):
            break
        apart += 1
        if _in_column(piece, right.column):
            end, apart = place + 1, 0
        place += 1
    return end if end > at + 2 else None


def _in_column(piece: Piece, column: int) -> bool:
    return abs(piece.column - column) <= _SLANT
