"""Tables that only place blocks on a page: the minutes in one cell, the menu beside them in another."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final, NamedTuple

from . import limits
from .html_tree import count_letters
from .menus import are_pages, holds_menu
from .office import local

_PARAGRAPHS: Final = frozenset({"p", "h"})
_TABLES: Final = frozenset({"tbl", "table"})
_LINKS: Final = frozenset({"hyperlink", "a"})
_ITEMS: Final = frozenset({"list-item", "numPr"})
_BLOCKS: Final = _PARAGRAPHS | _TABLES | {"list"}


class Shape(NamedTuple):
    """What a cell holds: letters, those of them in links, links, tables, and blocks right in it.

    `menu` says that it is known to be a menu otherwise.
    """

    letters: int
    linked: int
    links: int
    tables: int
    blocks: int
    menu: bool = False

    @property
    def is_menu(self) -> bool:
        """It is a menu, by its links if by nothing else."""
        return self.menu or (self.links >= 3 and self.linked >= 0.6 * self.letters)


def main_cell(rows: Sequence[Sequence[Shape]], whole: int) -> tuple[int, int] | None:
    """Return row and place of the cell that holds the minutes where a table only places blocks, else None.

    Such a table has one cell with blocks and most of the text, and a menu, a table in that cell, or few rows
    and nothing beside it.

    Args:
        rows: the cells of a table without a header row.
        whole: letters of the page.
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
    menu = any(cell.is_menu for cell in cells if cell is not main)
    alone = len(rows) <= 3 and sum(cell.letters for cell in rows[at]) == main.letters
    return (at, place) if menu or main.tables > 0 or alone else None


class Layouts:
    """Unwraps the tables of one text document that only place blocks on its page."""

    def __init__(self) -> None:
        self._letters = self._inside = 0

    def measure(self, body: Any) -> None:
        """Count the letters of the document, which tell tables that hold all of it."""
        self._letters = 0 if body is None else count_letters("".join(body.itertext()))

    def unwrap(self, rows: Sequence[Sequence[Any]], read: Callable[[Any, bool], None]) -> bool:
        """Read the cells of a layout table, each with whether it is a menu; say whether it is such a table.

        Args:
            rows: the elements of the cells of a table without a header row.
            read: reads the blocks in a cell.
        """
        found = _unwrapped(rows, self._letters) if self._inside < limits.LAYOUTS else None
        self._inside += 1
        for cell, menu in found or ():
            read(cell, menu)
        self._inside -= 1
        return found is not None


def _unwrapped(rows: Sequence[Sequence[Any]], whole: int) -> list[tuple[Any, bool]] | None:
    """Return the cells of a layout table of a text document, each with whether it is a menu, or None.

    Args:
        rows: the elements of the cells of a table without a header row. whole: letters of the document.
    """
    shapes = [[_Block(cell).shape() for cell in row] for row in rows]
    main = main_cell(shapes, whole)
    if main is None:
        return None
    return [
        (cell, (at, place) != main and shapes[at][place].is_menu)
        for at, row in enumerate(rows)
        for place, cell in enumerate(row)
    ]


class _Block:
    """A cell of a text document: its paragraphs, the list items among them, its tables and links."""

    def __init__(self, cell: Any) -> None:
        self._blocks = sum(local(inner) in _BLOCKS for inner in cell)
        self._tables = 0
        self._links: list[str] = []
        self._contents: list[str] = []
        self._items: list[str] = []
        for element, listed in _within(cell):
            name = local(element)
            self._tables += name in _TABLES
            if name in _LINKS and _leads_away(element):
                self._links.append("".join(element.itertext()).strip())
            elif name in _PARAGRAPHS and (content := "".join(element.itertext()).strip()):
                self._contents.append(content)
                if listed or any(local(inner) in _ITEMS for inner in element.iter()):
                    self._items.append(content)
        self._letters = sum(map(count_letters, self._contents))

    def shape(self) -> Shape:
        linked = sum(map(count_letters, self._links))
        menu = holds_menu(self._contents, self._items) or self._leads_elsewhere()
        return Shape(self._letters, linked, len(self._links), self._tables, self._blocks, menu)

    def _leads_elsewhere(self) -> bool:
        """Say whether it is a side box: it has links to other pages, which are no people, and no label."""
        return are_pages(self._links) and not any(content.endswith(":") for content in self._contents)


def _leads_away(link: Any) -> bool:
    """Say whether a link leads to another page, not to a place in the document as contents do."""
    marks = {key.rpartition("}")[2]: str(value) for key, value in link.attrib.items()}
    return "id" in marks or not marks.get("href", "#").startswith("#")


def _within(cell: Any) -> Iterator[tuple[Any, bool]]:
    """Yield the elements in a cell in order, each with whether it stands in a list."""
    stack = [(cell, False)]
    while stack:
        element, listed = stack.pop()
        yield element, listed
        listed = listed or local(element) in _ITEMS
        if local(element) not in _PARAGRAPHS or len(element):
            stack += [(inner, listed) for inner in reversed(element)]
