"""HTML: what a reader of the page sees, block by block.

lxml's tokeniser calls `_Tree`, which keeps a light tree of bounded depth; `html_outside` says which of its
nodes stand around the minutes; `_Page` then writes the text. Each step is linear in the size of the page.
"""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from . import limits
from .charset import declared_in_html, decode
from .document import Document, LineKind
from .html_outside import mark_outside
from .html_tree import BLOCKS, Node, count_letters, parse_tree
from .lines import Builder, Source, finish, whole
from .office import mark_bold_headers
from .trails import is_closing_strip, is_trail

_SPACE: Final = re.compile(r"[ \t\n\r\f]+")
_FOLDED: Final = ("  ", "\t", "\n", "\r", "\f")
"""Of the white space that becomes one blank each holds one of these, but the single blank."""
# fmt: off
_GAPPED: Final = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "dl", "table", "blockquote", "pre", "hr",
    "section", "article",
})
# fmt: on
_BOLD: Final = frozenset({"b", "strong", "u", "th", "dt"})
_STRUCK: Final = frozenset({"s", "strike", "del"})
_STRUCK_STYLE: Final = re.compile(r"text-decoration[a-z-]{0,6}\s{0,3}:[^;]{0,60}line-through", re.I)
_PRE: Final = frozenset({"pre", "textarea", "listing", "xmp"})
_PRE_STYLE: Final = re.compile(r"white-space\s{0,3}:\s{0,3}(?:pre|break-spaces)", re.I)
_BLANK_LINES: Final = re.compile(r"\S[^\S\n]{0,20}\n[^\S\n]{0,20}\n[^\S\n]{0,20}(?=\S)")
_FEWEST_BLANK: Final = 3
"""Blank lines within one text that no element parts: a style sheet keeps its lines."""
_PRE_SAMPLE: Final = 20_000
_BOLD_STYLE: Final = re.compile(
    r"font-weight\s{0,3}:\s{0,3}(?:bold|[6-9]00)|text-decoration\s{0,3}:\s{0,3}underline", re.I
)
_ROMAN: Final = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))


def read_html(source: Source) -> Document:
    """Read an HTML page.

    Raises:
        InputError: the bytes are no text, or the page has none.
    """
    text = decode(source.data, source.path, declared=declared_in_html(source.data))
    return html_document(source, text)


def html_document(source: Source, markup: str) -> Document:
    """Return the document of a page's `markup`."""
    tree = parse_tree(markup, source.path)
    mark_outside(tree.root)
    page = _Page(source.path)
    page.write(tree.root, _Context())
    page.end_line()
    lines = mark_bold_headers(page.builder.lines)
    text = page.builder.text
    ends = [line.kind for line in lines[-2:]] == [LineKind.RULE, LineKind.TEXT]
    if ends and is_closing_strip(text[lines[-1].start : lines[-1].end]):
        lines[-1] = lines[-1]._replace(kind=LineKind.OUTSIDE)
    title = _SPACE.sub(" ", tree.title).strip()
    return finish(source, text, lines, title=title or None)


class _Context(NamedTuple):
    """What the elements around a piece of text say of it."""

    kind: LineKind = LineKind.TEXT
    level: int = 0
    lists: int = 0
    cell: tuple[int, int, int] | None = None
    rows: int = 1
    header: bool = False
    bold: bool = False
    struck: bool = False
    furniture: bool = False
    outside: bool = False
    pre: bool = False


class _Page:
    """Writes the nodes of a tree as lines."""

    def __init__(self, path: str) -> None:
        self.builder = Builder(path)
        self._parts: list[str] = []
        self._context = _Context()
        self._marker = ""
        self._bold = self._linked = self._letters = self._length = self._lead = 0
        self._struck: list[tuple[int, int]] = []
        self._tables = 0
        self._content_lines = 0

    def write(self, node: Node, context: _Context) -> None:
        """Write a node and what is in it."""
        inner = self._inner(node, context)
        block = node.tag in BLOCKS
        if block:
            self._open(node, context)
        match node.tag:
            case "br":
                self.end_line()
            case "hr":
                self.builder.add("-----", kind=LineKind.OUTSIDE if context.outside else LineKind.RULE)
            case "table" if not node.layout:
                self._table(node, inner)
            case "ol" | "ul" | "menu":
                self._list(node, inner)
            case _:
                for child in node.children:
                    self._child(child, inner)
        if block:
            self._open(node, context)

    def _child(self, child: Node | str, context: _Context) -> None:
        if isinstance(child, str):
            self._text(child, context)
        else:
            self.write(child, context)

    def end_line(self) -> None:
        """End the line that is being written."""
        content = "".join(self._parts).strip()
        context = self._context
        if content:
            self._add(content, context)
        self._parts.clear()
        self._struck.clear()
        self._bold = self._linked = self._letters = self._length = self._lead = 0

    def _open(self, node: Node, context: _Context) -> None:
        self.end_line()
        if node.tag in _GAPPED and context.cell is None and not (node.tag in {"ul", "ol"} and context.lists):
            self.builder.blank()

    def _add(self, content: str, context: _Context) -> None:
        plain = self._letters == 0
        kind = context.kind
        if (
            context.outside
            or (self._linked and self._linked >= self._letters)
            or (kind is LineKind.TEXT and self._content_lines < 4 and is_trail(content))
        ):
            kind = LineKind.OUTSIDE
        elif kind is not LineKind.CELL and context.level == 0 and context.lists:
            kind = LineKind.ITEM
        self._content_lines += kind is not LineKind.OUTSIDE
        self.builder.add(
            content,
            kind=kind,
            level=min(context.level or context.lists, 6) if kind is not LineKind.OUTSIDE else 0,
            marker=self._marker if kind in {LineKind.ITEM, LineKind.CELL} else "",
            cell=context.cell if kind is LineKind.CELL else None,
            header=context.header and kind is LineKind.CELL,
            bold=not plain and self._bold >= self._letters,
            lead=self._lead if self._bold < self._letters else 0,
            rows=context.rows if kind is LineKind.CELL else 1,
            struck=self._struck,
        )
        self._marker = ""

    def _inner(self, node: Node, context: _Context) -> _Context:
        """Return the context for what is inside `node`."""
        tag = node.tag
        if node.outside and not context.outside:
            context = context._replace(outside=True)
        if node.content and context.outside:
            context = context._replace(outside=False)
        if tag in _BOLD or ("style" in node.attributes and _BOLD_STYLE.search(node.attributes["style"])):
            context = context._replace(bold=True)
        if tag in _STRUCK or ("style" in node.attributes and _STRUCK_STYLE.search(node.attributes["style"])):
            context = context._replace(struck=True)
        if tag == "a" and node.furniture:
            context = context._replace(furniture=True)
        if tag in _PRE or ("style" in node.attributes and _PRE_STYLE.search(node.attributes["style"])):
            context = context._replace(pre=True)
        if context.cell is not None:
            return context._replace(bold=True) if _heading_level(tag) else context
        if level := _heading_level(tag):
            return context._replace(kind=LineKind.HEADING, level=level)
        if tag == "blockquote" and context.lists == 0:
            return context._replace(kind=LineKind.QUOTE)
        return context

    def _text(self, text: str, context: _Context) -> None:
        if context.pre or _keeps_lines(text):
            for number, line in enumerate(text.split("\n")):
                if number:
                    self.end_line()
                self._piece(line, context)
            return
        content = text
        for sign in _FOLDED:
            if sign in text:
                content = _SPACE.sub(" ", text)
                break
        if content[:1] == " " and (not self._parts or self._parts[-1].endswith(" ")):
            content = content[1:]
        self._piece(content, context)

    def _piece(self, content: str, context: _Context) -> None:
        if not content:
            return
        if not self._parts:
            self._context = context
        letters = count_letters(content)
        if context.struck and content.strip():
            self._strike(self._length, self._length + len(content))
        self._length += len(content)
        if context.bold and self._bold == self._letters:
            self._lead = self._length
        self._letters += letters
        self._bold += letters if context.bold else 0
        self._linked += letters if context.furniture else 0
        self._parts.append(content)

    def _strike(self, start: int, end: int) -> None:
        """Note that a stretch of the line is struck out, as one with the stretch right before it."""
        if self._struck and self._struck[-1][1] == start:
            start = self._struck.pop()[0]
        self._struck.append((start, end))

    def _list(self, node: Node, context: _Context) -> None:
        context = context._replace(lists=context.lists + 1)
        number = _integer(node.attributes.get("start", ""), 1)
        style = node.attributes.get("type", "1")
        for child in node.children:
            if isinstance(child, str):
                self._text(child, context)
                continue
            if child.tag == "li":
                self.end_line()
                number = _integer(child.attributes.get("value", ""), number)
                self._marker = numeral(number, style) + "." if node.tag == "ol" else "-"
                number += 1
            self.write(child, context)
        self._marker = ""

    def _table(self, node: Node, context: _Context) -> None:
        table = self._tables
        self._tables += 1
        for stray in node.strays():
            self._child(stray, context)
        self.end_line()
        open_rows: dict[int, int] = {}  # column → rows a cell above still reaches into
        for number, (row, head) in enumerate(node.rows()):
            column, reached = 0, set(open_rows)
            cells = row.cells()
            header = bool(cells) and (head or all(cell.tag == "th" for cell in cells))
            outside = context.outside or row.outside
            for cell in cells:
                while column in reached:
                    column += 1
                place = (table, number, min(column, limits.COLUMNS))
                width, height = _span(cell, "colspan"), _span(cell, "rowspan")
                inner = context._replace(kind=LineKind.CELL, level=0, lists=0, cell=place, rows=height)
                self.write(cell, inner._replace(header=header, outside=outside))
                if height > 1:
                    open_rows.update(
                        {at: height for at in range(column, column + width) if at < limits.COLUMNS}
                    )
                column += width
            open_rows = {at: left - 1 for at, left in open_rows.items() if left > 1}
        for child in node.children:
            if isinstance(child, Node) and child.tag == "caption":
                self.write(child, context)


def _keeps_lines(text: str) -> bool:
    """Say whether a text has blank lines of its own: then a style sheet shows its lines as they are."""
    if text.count("\n", 0, _PRE_SAMPLE) < 2 * _FEWEST_BLANK:  # as nearly all
        return False
    return len(_BLANK_LINES.findall(text, 0, _PRE_SAMPLE)) >= _FEWEST_BLANK


def numeral(number: int, style: str) -> str:
    """Return `number` as an HTML list of that `type` prints it: 1, a, A, i or I."""
    if style in {"a", "A"} and 1 <= number <= 26:
        letter = "abcdefghijklmnopqrstuvwxyz"[number - 1]
        return letter if style == "a" else letter.upper()
    if style in {"i", "I"} and 1 <= number <= 49:
        roman, rest = "x" * (number // 10), number % 10
        for value, letters in _ROMAN[1:]:
            while rest >= value:
                roman, rest = roman + letters, rest - value
        return roman if style == "i" else roman.upper()
    return str(number)


def _heading_level(tag: str) -> int:
    return int(tag[1]) if len(tag) == 2 and tag[0] == "h" and tag[1] in "123456" else 0


def _integer(value: str, otherwise: int) -> int:
    number = whole(value)
    return otherwise if number is None else number


def _span(cell: Node, name: str) -> int:
    return max(1, min(_integer(cell.attributes.get(name, ""), 1), limits.CELL_ROWS))
