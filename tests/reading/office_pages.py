"""Small text documents, made of the same blocks as DOCX and as ODT."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

from . import samples


class Block(NamedTuple):
    """A paragraph of a style, or a table with cells of blocks.

    Attributes:
        text: its words.
        style: "", "Heading 1" …, "List Bullet", "List Number", "List Heading" (a defined term).
        rows: of the table that it is.
    """

    text: str = ""
    style: str = ""
    rows: tuple[tuple[tuple[Block, ...], ...], ...] = ()


def docx(blocks: Sequence[Block]) -> bytes:
    """Return the blocks as a Word file."""
    import docx as word

    file = word.Document()
    file.styles.add_style("List Heading", 1)
    _fill(file, blocks)
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


def _fill(holder: Any, blocks: Sequence[Block]) -> None:
    for block in blocks:
        if not block.rows:
            holder.add_paragraph(block.text, style=block.style or None)
            continue
        size = (len(block.rows), max(map(len, block.rows)))
        table = holder.add_table(*size)
        for at, row in enumerate(block.rows):
            for column, cell in enumerate(row):
                _fill(table.cell(at, column), cell)


def odt(blocks: Sequence[Block]) -> bytes:
    """Return the blocks as an OpenDocument file."""
    return samples.odt("".join(map(_odt, blocks)))


def _odt(block: Block) -> str:
    if block.rows:
        rows = "".join(f"<table:table-row>{''.join(map(_cell, row))}</table:table-row>" for row in block.rows)
        return f"<table:table>{rows}</table:table>"
    if block.style.startswith(("List Bullet", "List Number")):
        style = "L1" if block.style == "List Number" else "L2"
        item = f"<text:list-item><text:p>{block.text}</text:p></text:list-item>"
        return f'<text:list text:style-name="{style}" text:continue-numbering="true">{item}</text:list>'
    style = block.style.replace(" ", "_20_")
    return f'<text:p text:style-name="{style}">{block.text}</text:p>'


def _cell(blocks: Sequence[Block]) -> str:
    return f"<table:table-cell>{''.join(map(_odt, blocks))}</table:table-cell>"


MAKERS: dict[str, Callable[[Sequence[Block]], bytes]] = {"docx": docx, "odt": odt}
