"""Pieces of lines: a letterhead's column beside the text is cut off."""

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
