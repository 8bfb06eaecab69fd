"""Labels beside the text they head on a PDF page, each half-way down its block, as web pages set them.

"              Holm fortalte om klubben ved havnen,"
"Drøftelse"
"              som åbner efter ferien."
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from .pdf_cells import Cell, Framed, Region
from .pdf_page import COLUMN_GAP, Run
from .pdf_rows import GUTTER, MARKER, Row, has_columns, one_line

_AHEAD: Final = 12
"""Rows above a label that may belong to its block."""
_LONGEST: Final = 80
"""Lines of a block."""
_MOST: Final = 100
"""Blocks of a page."""
_LETTERS: Final = 40
"""Letters of a label."""
_OFF: Final = 0.3
"""Sizes of the font by which a label may miss the middle of its block."""
_CLOSE: Final = 1.5
"""Sizes of the font between the lines of one label."""
_BETWEEN: Final = 1.0
"""Sizes of the font by which lines of one text never stand apart."""
_INDENT: Final = 4.0
"""Sizes of the font by which lists in the text are indented at the most."""
_SAME: Final = 1.0
_FEW: Final = 2
"""Lines of a block that may stand so by chance."""
_NEAR: Final = 3
"""Rows above and below that may belong to the same table."""
_WHITE: Final = 1.08
"""Steps between lines of text that are more than lines of one block stand apart."""


class _Block(NamedTuple):
    label: list[Run]
    lines: list[Run]
    end: int

    @property
    def is_centred(self) -> bool:
        """Whether its label can only have been set half-way down."""
        if len(self.lines) < 2 or self.lines[0].base - self.label[0].base <= _OFF * self.lines[0].size:
            return False
        return min(abs(line.base - self.label[0].base) for line in self.lines) < _BETWEEN * self.label[0].size


def labels_from(rows: Sequence[Row], start: int, step: float) -> tuple[Framed, int] | None:
    """Return the table of labels and text that begins in row `start`, and the index after it, or None.

    Args:
        rows: the rows of the page. start: the first line of a block, or a label on one line with its text.
        step: between two lines of text on this page.
    """
    edges = _edges(rows, start)
    if edges is None:
        return None
    blocks: list[_Block] = []
    at = start
    while len(blocks) < _MOST and (block := _block(rows, at, edges, step)) is not None:
        blocks.append(block)
        at = block.end
    if not _are_sure(blocks) or _goes_on_above(rows, start, edges, step) or _has_more(rows, start, at):
        return None
    right = max(run.right for block in blocks for run in block.lines)
    cells = [
        [Cell(0, Region(block.label, right=edges[1])), Cell(1, Region(block.lines, right=right))]
        for block in blocks
    ]
    return Framed(cells, list(edges), rows[start].base, right), at


def _are_sure(blocks: Sequence[_Block]) -> bool:
    """Say whether blocks show that their labels are centred; a single short one may look so by chance."""
    centred = [block for block in blocks if block.is_centred]
    return bool(centred) and (len(blocks) > 1 or len(centred[0].lines) > _FEW)


def _has_more(rows: Sequence[Row], start: int, end: int) -> bool:
    """Say whether rows close by have more columns: then these are rows of a larger table."""
    around = (*rows[max(0, start - _NEAR) : start], *rows[end : end + _NEAR])
    return any(len(row.runs) > 2 and has_columns(row) for row in around)


def _goes_on_above(rows: Sequence[Row], start: int, edges: tuple[float, float], step: float) -> bool:
    """Say whether the row above is a line of the same text: then the label is not half-way down it all."""
    if start == 0 or not any(abs(run.left - edges[1]) <= _SAME for run in rows[start - 1].parts):
        return False
    return rows[start - 1].base - rows[start].base <= _WHITE * step


def _edges(rows: Sequence[Row], start: int) -> tuple[float, float] | None:
    """Return where the labels and the text begin: two places at which the next rows do."""
    first = rows[start].left
    for row in rows[start + 1 : start + 1 + _AHEAD]:
        if abs(row.left - first) > _SAME:
            return min(row.left, first), max(row.left, first)
    return None


def _block(rows: Sequence[Row], start: int, edges: tuple[float, float], step: float) -> _Block | None:
    """Return the block whose first line is row `start`, with its label."""
    label: list[Run] = []
    lines: list[Run] = []
    for at in range(start, min(len(rows), start + _LONGEST)):
        sides = _sides(rows[at], edges)
        if sides is None:
            return None
        label += sides[0]
        lines += sides[1]
        if label and label[0].base - label[-1].base > _CLOSE * label[0].size * (len(label) - 1):
            return None
        ends = at + 1 == len(rows) or rows[at].base - rows[at + 1].base > _WHITE * step
        if ends and lines and label and _is_middle(label, lines):
            return _Block(label, lines, at + 1) if _is_label(label) else None
    return None


def _sides(row: Row, edges: tuple[float, float]) -> tuple[list[Run], list[Run]] | None:
    """Return what a row has of a label and of text, None where it is no row of such a table."""
    size = row.size
    left = [run for run in row.parts if run.left < edges[1] - _SAME]
    right = [run for run in row.parts if run.left >= edges[1] - _SAME]
    if left and (abs(left[0].left - edges[0]) > _SAME or left[-1].right > edges[1] - GUTTER * size):
        return None
    if right and right[0].left > edges[1] + _INDENT * size:
        return None
    if any(
        after.left - before.right >= COLUMN_GAP * size
        for side in (left, right)
        for before, after in pairwise(side)
    ):
        return None
    return _line(left), _line(right)


def _line(parts: list[Run]) -> list[Run]:
    return [one_line(Row(parts))] if parts else []


def _is_middle(label: Sequence[Run], lines: Sequence[Run]) -> bool:
    """Say whether a label stands half-way down the lines."""
    middle = (label[0].base + label[-1].base) / 2 - (lines[0].base + lines[-1].base) / 2
    return abs(middle) <= _OFF * lines[0].size


def _is_label(label: Sequence[Run]) -> bool:
    """Say whether lines may be a label: few words, and no number of an item that stands before its title."""
    text = " ".join(run.text for run in label)
    words = sum(map(str.isalpha, text)) > 1 and MARKER.fullmatch(text) is None
    return words and len(text) <= _LETTERS and not text.endswith((".", ","))
