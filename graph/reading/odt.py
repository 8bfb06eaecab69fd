"""ODT: OpenDocument text (ISO/IEC 26300), read straight from its XML."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import Final

from ..errors import InputError
from . import limits
from .document import Document
from .html import numeral
from .layout_tables import Layouts
from .lines import Source, whole
from .office import (
    TERM_STYLE,
    Element,
    Package,
    Paragraph,
    Place,
    Spacing,
    Writer,
    attribute,
    child,
    local,
    office_document,
    style_level,
)

_SKIPPED: Final = frozenset(
    {"tracked-changes", "annotation", "sequence-decls", "forms", "variable-decls", "user-field-decls"}
)
_LENGTH: Final = re.compile(r"(\d{1,5}(?:\.\d{1,6})?)(pt|cm|mm|in|px|pc)")
_UNITS: Final = {"pt": 1.0, "cm": 28.35, "mm": 2.835, "in": 72.0, "px": 0.75, "pc": 12.0}
_WEIGHTS: Final = frozenset({"bold", "600", "700", "800", "900"})


def read_odt(source: Source) -> Document:
    """Read an ODT file.

    Raises:
        InputError: it is damaged, protected, too large or empty.
    """
    package = Package(source)
    manifest = package.root("META-INF/manifest.xml")
    if manifest is not None and any(local(node) == "encryption-data" for node in manifest.iter()):
        raise InputError(
            "it is protected by a password", place=source.path, remedy="Save it without a password"
        )
    content, styles = package.root("content.xml"), package.root("styles.xml")
    reader = _Reader(source.path, content, styles)
    pages = child(styles, "master-styles", "master-page")
    reader.around(child(pages, "header"))
    reader.page(child(content, "body", "text"))
    reader.end_notes()
    reader.around(child(pages, "footer"))
    title = child(package.root("meta.xml"), "meta", "title")
    return office_document(source, reader.builder, title.text if title is not None else None)


@dataclass(frozen=True, slots=True)
class _Place(Place):
    """Where a block stands: the list around it and its mark, too."""

    lists: int = 0
    style: str = ""
    marker: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class _ListLevel:
    format: str = ""
    prefix: str = ""
    suffix: str = ""
    start: int = 1
    shown: int = 1


class _Reader:
    def __init__(self, path: str, *roots: Element | None) -> None:
        self.writer = Writer(path)
        self.builder = self.writer.builder
        self._bold: dict[str, bool] = {}
        self._parents: dict[str, str] = {}
        self._white: dict[str, tuple[float | None, float | None]] = {}
        self._lists: dict[str, dict[int, _ListLevel]] = {}
        self._counts: dict[tuple[str, int], int] = {}
        self._left: set[str] = set()  # styles of frames to the left of the line they are anchored in
        self._notes: list[Element] = []
        self._tables = 0
        self._layouts = Layouts()
        for root in roots:
            for group in () if root is None else root:
                if local(group) in {"automatic-styles", "styles"}:
                    self._learn(group)

    def page(self, body: Element | None) -> None:
        """Read the text of the document."""
        self._layouts.measure(body)
        self.blocks(body, _Place())

    def _learn(self, group: Element) -> None:
        for style in group:
            name = attribute(style, "name") or ""
            if local(style) == "list-style":
                self._lists[name] = _list_levels(style)
                continue
            layout = child(style, "paragraph-properties")
            if layout is not None and (name or attribute(style, "family") == "paragraph"):
                whole_margin = attribute(layout, "margin")
                self._white[name] = (
                    _points(attribute(layout, "margin-top") or whole_margin),
                    _points(attribute(layout, "margin-bottom") or whole_margin),
                )
            if parent := attribute(style, "parent-style-name"):
                self._parents[name] = parent
            drawn = child(style, "graphic-properties")
            if attribute(drawn, "wrap") == "right" and attribute(drawn, "vertical-pos") == "top":
                self._left.add(name)
            properties = child(style, "text-properties")
            weight = attribute(properties, "font-weight")
            underline = attribute(properties, "text-underline-style")
            if weight is not None or underline is not None:
                self._bold[name] = weight in _WEIGHTS or underline not in {None, "none"}

    def _spacing(self, name: str | None) -> Spacing:
        """Return the white around a paragraph of the style `name`, with what it inherits."""
        above = below = None
        seen: set[str] = set()
        while name and name not in seen:
            seen.add(name)
            white = self._white.get(name, (None, None))
            above = white[0] if above is None else above
            below = white[1] if below is None else below
            name = self._parents.get(name)
        white = self._white.get("", (None, None))  # the default style, which has no name
        return Spacing(
            (white[0] or 0.0) if above is None else above, (white[1] or 0.0) if below is None else below
        )

    def _is_bold(self, name: str | None, otherwise: bool) -> bool:
        seen: set[str] = set()
        while name and name not in seen:
            if name in self._bold:
                return self._bold[name]
            if _plain(name) == TERM_STYLE:
                return True
            seen.add(name)
            name = self._parents.get(name)
        return otherwise

    def _level(self, name: str | None) -> int:
        """Return the level of the headings that a style is made for, 0 for none."""
        seen: set[str] = set()
        while name and name not in seen:
            if level := style_level(_plain(name)):
                return level
            seen.add(name)
            name = self._parents.get(name)
        return 0

    def blocks(self, parent: Element | None, place: _Place, depth: int = 0) -> None:
        """Read the paragraphs, lists and tables in an element."""
        for element in () if parent is None or depth > limits.DEPTH else parent:
            name = local(element)
            if name in {"p", "h"}:
                self._paragraph(element, place, depth)
                place = replace(place, marker="")
            elif name == "list":
                self._list(element, place, depth)
            elif name == "table":
                self._table(element, place, depth)
            elif name and name not in _SKIPPED:
                self.blocks(element, place, depth + 1)

    def around(self, parent: Element | None) -> None:
        """Read a page's head or foot."""
        self.builder.blank()
        self.blocks(parent, _Place(outside=True))
        self.builder.blank()

    def end_notes(self) -> None:
        """Read the notes, which stand after the text."""
        for note in self._notes:
            self.blocks(note, _Place())

    def _paragraph(self, element: Element, place: _Place, depth: int) -> None:
        style = attribute(element, "style-name")
        found = Paragraph(spacing=self._spacing(style))
        bold = self._is_bold(style, False)
        self._inline(element, found, bold, depth)
        level = self._level(style)
        if local(element) == "h":
            level = min(max(1, whole(attribute(element, "outline-level")) or 1), 6)
        for box in found.beside:
            self.blocks(box, replace(place, marker=""), depth + 1)
        depth_of_item = place.lists if place.item else 0
        self.writer.write(found, place, level=level, depth=depth_of_item, marker=place.marker)
        for box in found.boxes:
            self.blocks(box, replace(place, marker=""), depth + 1)

    def _inline(self, element: Element, found: Paragraph, bold: bool, depth: int) -> None:
        found.add(_folded(element.text, found.lines[-1]), bold=bold)
        for inner in element:
            name = local(inner)
            if name == "tab":
                found.add("\t", bold=bold)
            elif name == "s":
                found.add(" " * min(whole(attribute(inner, "c")) or 1, 200), bold=bold)
            elif name == "line-break":
                found.lines.append("")
            elif name == "note":
                body = child(inner, "note-body")
                self._notes += [] if body is None else [body]
            elif name == "frame" and attribute(inner, "style-name") in self._left:
                held = len(found.boxes)
                self._inline(inner, found, bold, depth + 1)
                found.beside += found.boxes[held:]
                del found.boxes[held:]
            elif name in {"text-box", "table"}:
                found.boxes.append(inner)
            elif name and name not in _SKIPPED and depth < limits.DEPTH:
                inner_bold = self._is_bold(attribute(inner, "style-name"), bold) if name == "span" else bold
                self._inline(inner, found, inner_bold, depth + 1)
            found.add(_folded(inner.tail, found.lines[-1]), bold=bold)

    def _list(self, element: Element, place: _Place, depth: int) -> None:
        style = attribute(element, "style-name") or place.style
        level = place.lists + 1
        described = self._lists.get(style, {}).get(level, _ListLevel())
        key = (style, level)
        if attribute(element, "continue-numbering") != "true" or key not in self._counts:
            self._counts[key] = described.start - 1
        for item in element:
            if local(item) not in {"list-item", "list-header"}:
                continue
            marker = ""
            if local(item) == "list-item":
                stated = whole(attribute(item, "start-value"))
                self._counts[key] = self._counts[key] + 1 if stated is None else stated
                marker = self._marker(style, level, described)
            inner = replace(place, lists=level, style=style, marker=marker, item=local(item) == "list-item")
            self.blocks(item, inner, depth + 1)

    def _marker(self, style: str, level: int, described: _ListLevel) -> str:
        if not described.format:
            return "-"
        first = max(1, level - described.shown + 1)
        numbers = [
            numeral(
                self._counts.get((style, at), 1), self._lists.get(style, {}).get(at, described).format or "1"
            )
            for at in range(first, level + 1)
        ]
        return f"{described.prefix}{'.'.join(numbers)}{described.suffix}".strip()

    def _table(self, element: Element, place: _Place, depth: int) -> None:
        def in_page(cell: Element, menu: bool) -> None:
            self.blocks(cell, _Place(outside=place.outside or menu), depth + 1)
            self.builder.blank()

        self.builder.blank()
        rows = _rows(element, False, depth)
        headed = any(header for _, header in rows)
        cells_of = [[cell for cell in row if local(cell) == "table-cell"] for row, _ in rows]
        if place.cell is None and not headed and self._layouts.unwrap(cells_of, in_page):
            return
        table = self._tables
        self._tables += 1
        number = 0
        for row, header in rows:
            column = 0
            for cell in row:
                if local(cell) not in {"table-cell", "covered-table-cell"}:
                    continue
                at = (table, number, min(column, limits.COLUMNS))
                reach = min(whole(attribute(cell, "number-rows-spanned")) or 1, limits.CELL_ROWS)
                inner = _Place(cell=at, header=header, outside=place.outside, rows=reach)
                self.blocks(cell, inner, depth + 1)
                column += 1
            number += 1
        self.builder.blank()


def _plain(name: str) -> str:
    """Return the name of a style as it is shown."""
    return name.replace("_20_", " ")


def _points(length: str | None) -> float | None:
    """Return a length in points ("0.212cm", "6pt", "0.08in"), None where none is stated."""
    found = _LENGTH.fullmatch(length or "")
    return float(found[1]) * _UNITS[found[2]] if found else None


def _rows(element: Element, header: bool, depth: int) -> list[tuple[Element, bool]]:
    rows: list[tuple[Element, bool]] = []
    for inner in element:
        if local(inner) == "table-row":
            rows.append((inner, header))
        elif local(inner) in {"table-header-rows", "table-rows", "table-row-group"} and depth < limits.DEPTH:
            rows += _rows(inner, header or local(inner) == "table-header-rows", depth + 1)
    return rows


def _list_levels(style: Element) -> dict[int, _ListLevel]:
    levels: dict[int, _ListLevel] = {}
    for level in style:
        at = whole(attribute(level, "level"))
        if at is not None:
            levels[at] = _ListLevel(
                attribute(level, "num-format") or "",
                attribute(level, "num-prefix") or "",
                attribute(level, "num-suffix") or "",
                whole(attribute(level, "start-value")) or 1,
                whole(attribute(level, "display-levels")) or 1,
            )
    return levels


def _folded(text: str | None, before: str) -> str:
    """Return text with white space collapsed, as OpenDocument prescribes (part 3, 6.1.2)."""
    if not text:
        return ""
    words = " ".join(text.split(" ")).replace("\n", " ").replace("\t", " ").replace("\r", " ")
    while "  " in words:
        words = words.replace("  ", " ")
    return words[1:] if words.startswith(" ") and (not before or before.endswith(" ")) else words
