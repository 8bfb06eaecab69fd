"""Words in the margin: "Velkomst      Formanden bød …", one beside the first line of what it sums up."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.labels import labels
from .pieces import Piece, column_within

_LEAST_COLUMN: Final = 8
"""Characters of a margin, at least."""
_SHARE: Final = 0.6
"""Share of the lines that begin beside the margin."""
_FEWEST: Final = 3
"""Lines with words in the margin."""
_LONG: Final = 40
"""A line of prose is longer than this."""
_WORDS: Final = re.compile(r"(?P<words>[A-ZÀ-Þ][^\s:]*(?: [^\s:]+){0,3})(?:\t+| {2,})(?=[\"“”»„]?[A-ZÀ-Þ])")
"""Words in the margin, and a capital behind the gap: there a paragraph begins."""


def cut_margins(text: str, pieces: Sequence[Piece], vocabulary: Vocabulary) -> list[Piece]:
    """Return the pieces, with words in the margin as lines of their own above what they stand beside.

    Args:
        text: of the document. pieces: its lines. vocabulary: labels ("Til stede") belong to their line.
    """
    column = _text_column(pieces)
    if column is None:
        return list(pieces)
    known = labels(vocabulary)
    beside = [(at, end) for at, piece in enumerate(pieces) if (end := _margin(piece, column)) is not None]
    found = {at: end for at, end in beside if known.find(pieces[at].text[:end].rstrip()) is None}
    prose = sum(len(pieces[at].text) - end > _LONG for at, end in found.items())
    if prose < _FEWEST or 2 * len(found) < len(beside):
        return list(pieces)
    out: list[Piece] = []
    for at, piece in enumerate(pieces):
        end = found.get(at)
        if end is None:
            out.append(piece)
            continue
        words = piece.text[:end].rstrip()
        out.append(replace(piece, end=piece.start + len(words), text=words))
        start = piece.start + end
        out.append(replace(piece, start=start, text=text[start : piece.end], column=column, gap=1))
    return out


def _text_column(pieces: Sequence[Piece]) -> int | None:
    """Return the column at which most lines begin, None where none is set in so far."""
    text = LineKind.TEXT
    plain = [piece.column for piece in pieces if piece.kind is text and piece.cell is None]
    if max(plain, default=0) < _LEAST_COLUMN:
        return None
    column, number = Counter(plain).most_common(1)[0]
    return column if column >= _LEAST_COLUMN and number >= _SHARE * len(plain) else None


def _margin(piece: Piece, column: int) -> int | None:
    """Return where the text of a line begins behind words in its margin, None where there are none."""
    if piece.column or piece.kind is not LineKind.TEXT or piece.cell is not None:
        return None
    match = _WORDS.match(piece.text)
    return match.end() if match and column_within(piece, match.end()) == column else None
