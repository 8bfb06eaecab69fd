"""A light tree of an HTML page, of bounded depth, built from lxml's tokens."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Final

from ..errors import InputError
from . import limits
from .lines import check_tags

# fmt: off
BLOCKS: Final = frozenset({
    "address", "article", "aside", "blockquote", "body", "button", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend", "li", "main", "menu", "nav", "ol",
    "p", "pre", "section", "select", "option", "summary", "table", "tbody", "td", "tfoot", "th",
    "thead", "tr", "ul",
})
# fmt: on
"""Elements that stand on lines of their own."""

_DROPPED: Final = frozenset(
    {
        "script",
        "style",
        "template",
        "iframe",
        "svg",
        "object",
        "noembed",
        "canvas",
        "math",
        "head",
        "audio",
        "video",
    }
)
_VOID: Final = frozenset(
    {
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "area",
        "base",
        "col",
        "embed",
        "source",
        "track",
        "wbr",
        "param",
    }
)


_CELLS: Final = frozenset({"td", "th"})
_THROUGH: Final = frozenset({"thead", "tbody", "tfoot", "form"})
"""Elements between a table and its rows, or a row and its cells."""

_SIGNS: Final = bytes(sign for sign in range(256) if not chr(sign).isalnum())
"""What is no letter and no digit in Latin-1, which nearly all texts can be written in."""


def count_letters(text: str) -> int:
    """Return the number of letters and digits in `text`."""
    try:
        return len(text.encode("latin-1").translate(None, _SIGNS))
    except UnicodeEncodeError:
        return sum(map(str.isalnum, text))


class Node:
    """One element.

    Attributes:
        tag: its name in lower case.
        attributes: its attributes.
        children: elements and strings in order.
        parent: the element around it.
        outside: it stands around the minutes.
        content: the minutes are in it, whatever stands around it.
        layout: a table that only places blocks on the page.
        furniture: a link that leads to no place further down on the same page.
        letters: letters and digits in it.
        linked: of these, those in links that lead away from the page or up.
        links: number of such links.
        tables: tables in it, itself counted.
        covered: an element around it stands around the minutes.
        hidden: prose in it that stands around the minutes.
    """

    __slots__ = (
        "attributes",
        "children",
        "content",
        "covered",
        "furniture",
        "hidden",
        "layout",
        "letters",
        "linked",
        "links",
        "outside",
        "parent",
        "tables",
        "tag",
    )  # fmt: skip

    def __init__(self, tag: str, attributes: Mapping[str, str], parent: Node | None) -> None:
        self.tag = tag
        self.attributes = attributes
        self.parent = parent
        self.children: list[Node | str] = []
        self.outside = self.content = self.layout = self.furniture = False
        self.covered = False
        self.letters = self.linked = self.links = self.tables = self.hidden = 0

    def nodes(self) -> Iterator[Node]:
        """Yield this element and all below it, in the order of the page."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack += [child for child in reversed(node.children) if isinstance(child, Node)]

    def rows(self) -> Iterator[tuple[Node, bool]]:
        """Yield the rows of a table, each with whether it stands in the table's head.

        As in browsers, cells outside a row make one.
        """
        loose: list[Node | str] = []
        for part, head in self._parts():
            if part.tag in _CELLS:
                loose.append(part)
                continue
            if loose:
                yield self._row_of(loose), False
                loose = []
            if part.tag == "tr":
                yield part, head
        if loose:
            yield self._row_of(loose), False

    def cells(self) -> list[Node]:
        """Return the cells of a row."""
        return [part for part, _ in self._parts() if part.tag in _CELLS]

    def strays(self) -> Iterator[Node | str]:
        """Yield what stands in a table but in none of its cells; browsers show it before the table."""
        for child in self.children:
            if isinstance(child, str):
                if not child.isspace():
                    yield child
            elif child.tag == "tr" or child.tag in _THROUGH:
                yield from child.strays()
            elif child.tag not in _CELLS and child.tag != "caption":
                yield child

    def _row_of(self, cells: list[Node | str]) -> Node:
        row = Node("tr", {}, self)
        row.children = cells
        return row

    def _parts(self, head: bool = False) -> Iterator[tuple[Node, bool]]:
        """Yield the elements of a table or row, those within a form or part of a table instead of it."""
        for child in self.children:
            if isinstance(child, Node) and child.tag in _THROUGH:
                yield from child._parts(head or child.tag == "thead")
            elif isinstance(child, Node):
                yield child, head


class Tree:
    """Receives the tokens of a page.

    Attributes:
        root: the whole page.
        title: what its `title` element says.
    """

    def __init__(self) -> None:
        self.root = Node("html", {}, None)
        self.title = ""
        self._at = self.root
        self._open: list[str] = []  # every open element, those without a node too
        self._dropped = 0
        self._in_title = False

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take a start tag."""
        tag = tag.lower() if isinstance(tag, str) else ""
        if tag == "title" and not self.title:
            self._in_title = True
        if tag in _DROPPED:
            self._dropped += 1
        if self._dropped:
            return
        if tag in _VOID:
            self._at.children.append(Node(tag, dict(attributes), self._at))
            return
        deep = len(self._open) >= limits.DEPTH
        self._open.append(tag)
        if not deep:
            node = Node(tag, dict(attributes), self._at)
            self._at.children.append(node)
            self._at = node
        elif tag in BLOCKS:
            self._at.children.append(Node("br", {}, self._at))

    def end(self, tag: str) -> None:
        """Take an end tag."""
        tag = tag.lower() if isinstance(tag, str) else ""
        if tag == "title":
            self._in_title = False
        if tag in _DROPPED:
            self._dropped = max(0, self._dropped - 1)
            return
        if self._dropped or tag in _VOID or not self._open:
            return
        self._open.pop()
        if len(self._open) < limits.DEPTH and self._at.parent is not None:
            self._at = self._at.parent

    def data(self, text: str) -> None:
        """Take text."""
        if self._in_title:
            self.title += text
        elif not self._dropped:
            self._at.children.append(text)

    def comment(self, text: str) -> None:
        """Leave comments out."""

    def close(self) -> Tree:
        """Return itself, as lxml expects of a target."""
        return self


def parse_tree(markup: str, path: str) -> Tree:
    """Return the tree of a page.

    Raises:
        InputError: the page has more than `limits.TEXT_BYTES` or `limits.PAGE_TAGS`, or lxml cannot read it.
    """
    from lxml import etree

    data = markup.encode("utf-8", errors="replace")
    check_tags(path, data, limits.PAGE_TAGS)
    parser = etree.HTMLParser(encoding="utf-8", target=Tree(), huge_tree=True, remove_pis=True)
    try:
        parser.feed(data)
        tree: Tree = parser.close()
    except etree.LxmlError as error:
        reason = " ".join(str(error).split())
        raise InputError(f"the HTML cannot be read: {reason}", place=path) from error
    return tree
