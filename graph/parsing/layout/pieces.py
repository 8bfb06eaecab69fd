"""Pieces of lines: a letterhead's column beside the text is cut off."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ...reading.document import Line, LineKind

ASIDE_COLUMN: Final = 40
"""What begins at or right of this column with nothing before it is a letterhead, not a paragraph."""
ENDS: Final = ".!?:;"
"""Marks that end a sentence or a heading."""
WIDE_GAP: Final = re.compile(r"(?<=\S)(?:\t[\t ]*| {3,}\t?[\t ]*)(?=\S)")
_NEAR: Final = 8
"""Lines above and below in which a line of a letterhead's column may stand alone."""
_LONGEST_REMARK: Final = 70
_SLANT: Final = 2
"""Characters by which the lines of one column may begin apart."""


@dataclass(slots=True, eq=False)
class Piece:
    """One line, or the part of a line that one column holds; `kind` and `cell` are those of the line."""

    start: int
    end: int
    line: Line
    text: str
    column: int
    gap: int
    page_break: bool
    kind: LineKind
    cell: tuple[int, int, int] | None

    @property
    def beside(self) -> bool:
        """It is a remark in a column far right, and belongs to the line above it."""
        return self.line.wraps is True and self.column >= ASIDE_COLUMN


def column_of(text: str, start: int) -> int:
    """Return the column of `start` in its line, tabs to every eighth."""
    if start == 0 or text[start - 1] in "\n\f":
        return 0
    begin = (
        max(text.rfind("\n", max(0, start - 400), start), text.rfind("\f", max(0, start - 400), start)) + 1
    )
    lead = text[begin:start]
    return len(lead.expandtabs()) if len(lead) < 400 else 0


def with_remarks(pieces: Sequence[Piece], remark: re.Pattern[str]) -> list[Piece]:
    """Return the pieces, remarks alone far right as parts of the entry above them: "74 34 12 07   REF".

    An entry has columns of its own.
    """
    out: list[Piece] = []
    for piece in pieces:
        far = piece.column >= ASIDE_COLUMN and piece.kind is LineKind.TEXT and not piece.gap
        short = far and len(piece.text) <= _LONGEST_REMARK and remark.fullmatch(piece.text) is not None
        belongs = short and bool(out) and _is_entry(out[-1])
        out.append(replace(piece, line=piece.line._replace(wraps=True)) if belongs else piece)
    return out


def _is_entry(piece: Piece) -> bool:
    """Say whether a line at the left has columns, or is a remark that belongs to such a line."""
    if piece.kind is not LineKind.TEXT or piece.cell is not None:
        return False
    return piece.beside or (piece.column < ASIDE_COLUMN and WIDE_GAP.search(piece.text) is not None)


def split_columns(text: str, pieces: Sequence[Piece]) -> list[Piece]:
    """Cut lines where a letterhead column stands to their right.

    A letterhead column is one at which some line near by has nothing to its left; a column of a list never
    stands alone.
    """
    alone = {
        i: p.column
        for i, p in enumerate(pieces)
        if p.column >= ASIDE_COLUMN and p.cell is None and not p.beside
    }
    if not alone:
        return list(pieces)
    out: list[Piece] = []
    for i, piece in enumerate(pieces):
        cut = None
        if "   " in piece.text or "\t" in piece.text:
            near = [alone[j] for j in range(i - _NEAR, i + _NEAR + 1) if j in alone]
            cut = next((gap for gap in WIDE_GAP.finditer(piece.text) if _fits(piece, gap.end(), near)), None)
        if cut is None:
            out.append(piece)
            continue
        middle = piece.start + cut.start()
        right = piece.start + cut.end()
        out.append(replace(piece, end=middle, text=text[piece.start : middle]))
        column = column_within(piece, cut.end())
        out.append(replace(piece, start=right, text=text[right : piece.end], column=column, gap=0))
    return out


def _fits(piece: Piece, at: int, columns: Sequence[int]) -> bool:
    column = column_within(piece, at) if columns else 0
    return any(abs(column - other) <= _SLANT for other in columns)


def column_within(piece: Piece, at: int) -> int:
    """Return the column of the character `at` of a piece."""
    return piece.column + len(piece.text[:at].expandtabs())
