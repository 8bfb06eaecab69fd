"""Finds what stands around the minutes on a web page: menus, bread crumbs, cookie texts, side boxes, footers.

Known by structure, never by what the words say: elements and roles made for it, class and id words web
designers use, the share of links, and tables that only place the menu beside the page. Minutes put outside
would be lost, a menu left inside is only noise; so every rule stops where much of the page's prose would go.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from .html_tree import BLOCKS, Node, count_letters
from .layout_tables import Shape, main_cell

_TAGS: Final = frozenset({"nav", "aside", "footer", "dialog", "form", "button", "select", "label"})
# fmt: off
_ROLES: Final = frozenset({
    "navigation", "banner", "contentinfo", "dialog", "alertdialog", "complementary", "search", "menu",
    "menubar", "toolbar",
})
# fmt: on
# fmt: off
_STRONG: Final = frozenset({
    "nav", "navbar", "navigation", "menu", "submenu", "sidemenu", "topmenu", "leftmenu", "mainmenu",
    "breadcrumb", "breadcrumbs", "crumb", "crumbs", "cookie", "cookies", "cookiebanner", "consent",
    "gdpr", "footer", "skiplink", "skip", "sidebar", "share", "sharing", "social", "some", "pager",
    "toolbar", "newsletter", "related", "login", "search",
})
# fmt: on
# fmt: off
_WEAK: Final = frozenset({
    "top", "bottom", "path", "header", "banner", "foot", "left", "right", "tools", "links", "service",
    "meta", "info", "box", "portlet", "widget", "visuallyhidden", "hidden", "sr", "only",
})
# fmt: on
_MAIN_WORDS: Final = frozenset({"content", "main", "maincontent", "indhold", "article", "hovedindhold"})
_LEAST_FOLDED: Final = 40
"""Letters of the shortest text that a button can be the heading of."""
_LABELS: Final = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "p", "b", "strong"})
_WORD: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])")


def mark_outside(root: Node) -> None:
    """Set `outside`, `content`, `layout` and `furniture` on the nodes of a page."""
    nodes = list(root.nodes())
    _mark_links(nodes)
    _count(nodes)
    if not root.letters:
        return
    _mark_layout(nodes)
    for node in nodes:
        if node.tag not in {"html", "body", "main"} and _stands_around(node, root):
            node.outside = True
    area = _area(nodes, root)
    if area is not None:
        _keep_only(area, nodes)
    else:
        _mark_link_lists(nodes)


def _mark_links(nodes: list[Node]) -> None:
    """Tell links that belong to the page's furniture from those of a table of contents or in running text."""
    names = {
        node.attributes[key]: at
        for at, node in enumerate(nodes)
        for key in ("name", "id")
        if key in node.attributes
    }
    for at, node in enumerate(nodes):
        if node.tag != "a" or "href" not in node.attributes:
            continue
        target = node.attributes["href"].strip()
        if target.startswith("#"):
            node.furniture = names.get(target[1:], -1) <= at
        else:
            node.furniture = target.lower().startswith("javascript:")


def _count(nodes: list[Node]) -> None:
    """Count letters and linked letters of every node, from the leaves up."""
    for node in reversed(nodes):
        for child in node.children:
            if isinstance(child, str):
                node.letters += count_letters(child)
        if node.tag == "a" and "href" in node.attributes:
            inside = node.attributes["href"].strip().startswith("#") and not node.furniture
            node.linked, node.links = (0, 0) if inside else (node.letters, 1)
        node.tables += node.tag == "table"
        if node.parent is not None:
            node.parent.tables += node.tables
            node.parent.letters += node.letters
            node.parent.linked += node.linked
            node.parent.links += node.links


def _prose(node: Node) -> int:
    return node.letters - node.linked


def _words(node: Node) -> set[str]:
    named = f"{node.attributes.get('class', '')} {node.attributes.get('id', '')}"[:400]
    return {word.lower() for word in _WORD.findall(named)} if named != " " else set()


def _stands_around(node: Node, root: Node) -> bool:
    """Say whether a node is made for what stands around the content, and holds little of the page's prose."""
    if node.tag == "button" and _opens_section(node):
        return False
    share = _prose(node) / max(1, _prose(root))
    linked = node.linked / max(1, node.letters)
    if node.tag in _TAGS or node.attributes.get("role", "").lower() in _ROLES:
        return share < (0.3 if node.tag in {"form", "aside", "label"} else 0.5)
    if node.tag == "header":
        return linked >= 0.3 and share < 0.3
    words = _words(node) if node.attributes else set()
    if words & _STRONG and (node.tag in BLOCKS or node.tag in {"a", "span"}):
        return share < 0.15 or (linked >= 0.3 and share < 0.5)
    return bool(words & _WEAK) and linked >= 0.3 and share < 0.3


def _opens_section(button: Node) -> bool:
    """Say whether a button is the heading of the text that it folds out (the accordions of agendas)."""
    above = button.parent
    while above is not None and above.tag in {"span", "div", "strong"} and above.letters == button.letters:
        above = above.parent
    if above is not None and (above.tag in _LABELS or above.tag == "summary"):
        return above.letters == button.letters
    folds = {"aria-expanded", "aria-controls"} & button.attributes.keys() or "accordion" in _words(button)
    if not folds or button.parent is None:
        return False
    beside = [child for child in button.parent.children if isinstance(child, Node)]
    for following in beside[beside.index(button) + 1 :][:1]:
        linked = following.linked >= 0.3 * following.letters
        return not linked and _prose(following) > max(_LEAST_FOLDED, button.letters)
    return False


def _mark_layout(nodes: list[Node]) -> None:
    """Find tables without a head that only place blocks."""
    whole = nodes[0].letters
    for node in nodes:
        if node.tag != "table":
            continue
        rows = [row.cells() for row, _ in node.rows()]
        if any(cell.tag == "th" for row in rows for cell in row):
            continue
        placed = node.attributes.get("role") == "presentation"
        shapes = [[_shape(cell) for cell in row] for row in rows]
        node.layout = any(shapes) and (placed or main_cell(shapes, whole) is not None)


def _shape(cell: Node) -> Shape:
    blocks = sum(child.tag in BLOCKS for child in _elements(cell))
    return Shape(cell.letters, cell.linked, cell.links, cell.tables, blocks)


def _elements(node: Node) -> Iterator[Node]:
    return (child for child in node.children if isinstance(child, Node))


def _area(nodes: list[Node], root: Node) -> Node | None:
    """Return the innermost element that is made for the content and holds the page's prose, or None."""
    _mark_covered(nodes)
    prose = max(1, _prose(root) - root.hidden)
    found = None
    for node in nodes:
        if node.outside or node.covered:
            continue
        least = _least_share(node)
        if least is not None and _prose(node) - node.hidden >= least * prose:
            found = node
    return found


def _mark_covered(nodes: list[Node]) -> None:
    """Set `covered` from the root down and `hidden` from the leaves up."""
    for node in nodes:
        if node.parent is not None:
            node.covered = node.parent.outside or node.parent.covered
    for node in reversed(nodes):
        if node.outside:
            node.hidden = _prose(node)
        if node.parent is not None:
            node.parent.hidden += node.hidden


def _least_share(node: Node) -> float | None:
    """Return the share of the prose a node must hold to be the content: the vaguer its sign, the more."""
    if node.tag == "main" or node.attributes.get("role", "").lower() == "main":
        return 0.5
    if node.tag == "article":
        return 0.85
    if node.tag == "td" and _is_layout_cell(node):
        return 0.7
    if node.tag in {"div", "section", "td"} and _words(node) & _MAIN_WORDS:
        return 0.9
    return None


def _is_layout_cell(node: Node) -> bool:
    while node.parent is not None and node.tag != "table":
        node = node.parent
    return node.layout


def _keep_only(area: Node, nodes: list[Node]) -> None:
    """Put everything outside but the content area, and a page's headline above it where the area has none."""
    area.content = True
    headline = any(node.tag == "h1" for node in area.nodes())
    at: Node | None = area
    while at is not None and at.parent is not None:
        for sibling in at.parent.children:
            if isinstance(sibling, Node) and sibling is not at:
                sibling.outside = True
        at = at.parent
    if not headline:
        for node in nodes:
            if node.tag == "h1" and node.letters and not node.linked:
                node.content = True


def _mark_link_lists(nodes: list[Node]) -> None:
    """Put blocks that are nearly all links outside, unless a heading right above makes them an agenda."""
    for parent in nodes:
        before: Node | None = None
        for node in _elements(parent):
            listed = node.tag in {"ul", "ol", "div", "td", "p", "table"} and node.links >= 3
            if listed and node.linked >= 0.7 * node.letters and not _is_label(before):
                node.outside = True
            before = node


def _is_label(node: Node | None) -> bool:
    return node is not None and node.tag in _LABELS and not node.linked
