"""Tables that only place blocks on a page: the minutes in one cell, the menu beside them in another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, Final, NamedTuple

from .html_tree import count_letters
from .menus import holds_menu

_PARAGRAPHS: Final = frozenset({"p", "h"})
_TABLES: Final = frozenset({"tbl", "table"})
_LINKS: Final = frozenset({"hyperlink", "a"})
_ITEMS: Final = frozenset({"list-item", "numPr"})
_BLOCKS: Final = _PARAGRAPHS | _TABLES | {"list"}


class Shape(NamedTuple):
    """What a cell holds: letters, those of them in links, links, tables, and blocks right in it."""

    letters: int
    linked: int
    links: int
    tables: int
    blocks: int

    @property
    def is_linked(self) -> bool:
        """It is a menu of links."""
        return self.links >= 3 and self.linked >= 0.6 * self.letters


def main_cell(rows: Sequence[Sequence[Shape]], whole: int, *, menu: bool = False) -> tuple[int, int] | None:
    """Return row and place of the cell that holds the minutes where a table only places blocks, else None.

    Such a table has one cell with blocks and most of the text, and a menu, a table in that cell, or few rows
    and nothing beside it.

    Args:
        rows: the cells of a table without a header row.
        whole: letters of the page.
        menu: one of its cells is known to be a menu.
    """
    cells = [cell for row in rows for cell in row]
    places = [(at, place) for at, row in enumerate(rows) for place in range(len(row))]
    if not cells:
        return None
    at, place = max(places, key=lambda found: rows[found[0]][found[1]].letters)
    main = rows[at][place]
    letters = sum(cell.letters for cell in cells)
    if main.letters <= 0.5 * whole or main.letters <= 0.7 * letters or main.blocks < 3:
        return None
    menu = menu or any(cell.is_linked for cell in cells)
    alone = len(rows) <= 3 and sum(cell.letters for cell in rows[at]) == main.letters
    return (at, place) if menu or main.tables > 0 or alone else None


def unwrapped(rows: Sequence[Sequence[Any]], whole: int) -> list[tuple[Any, bool]] | None:
    """Return the cells of a layout table of a text document, each with whether it is a menu, or None.

    Args:
        rows: the elements of the cells of a table without a header row. whole: letters of the document.
    """
    blocks = [[_Block(cell) for cell in row] for row in rows]
    menus = [[block.is_menu() for block in row] for row in blocks]
    main = main_cell([[block.shape() for block in row] for row in blocks], whole, menu=any(map(any, menus)))
    if main is None:
        return None
    return [
        (cell, menus[at][place] and (at, place) != main)
        for at, row in enumerate(rows)
        for place, cell in enumerate(row)
    ]


def _name(element: Any) -> str:
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


class _Block:
    """A cell of a text document: its paragraphs, the list items among them, its tables and links."""

    def __init__(self, cell: Any) -> None:
        self._blocks = sum(_name(inner) in _BLOCKS for inner in cell)
        self._tables = self._links = self._linked = 0
        self._contents: list[str] = []
        self._items: list[str] = []
        for element, listed in _within(cell):
            name = _name(element)
            self._tables += name in _TABLES
            if name in _LINKS:
                self._links += 1
                self._linked += count_letters("".join(element.itertext()))
            elif name in _PARAGRAPHS and (content := "".join(element.itertext()).strip()):
                self._contents.append(content)
                if listed or any(_name(inner) in _ITEMS for inner in element.iter()):
                    self._items.append(content)
        self._letters = sum(map(count_letters, self._contents))

    def shape(self) -> Shape:
        return Shape(self._letters, self._linked, self._links, self._tables, self._blocks)

    def is_menu(self) -> bool:
        return self.shape().is_linked or holds_menu(self._contents, self._items)


def _within(cell: Any) -> Iterator[tuple[Any, bool]]:
    """Yield the elements in a cell in order, each with whether it stands in a list."""
    stack = [(cell, False)]
    while stack:
        element, listed = stack.pop()
        yield element, listed
        listed = listed or _name(element) in _ITEMS
        if _name(element) not in _PARAGRAPHS or len(element):
            stack += [(inner, listed) for inner in reversed(element)]
