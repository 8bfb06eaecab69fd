"""DOCX: Office Open XML text documents (ECMA-376 part 1, chapter 17), read straight from their XML.

Paragraphs, headings, computed list numbers, tables, content controls and text boxes in the order of the page;
deleted text of tracked changes is left out, inserted text is in.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

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
    {"del", "moveFrom", "instrText", "delText", "Fallback", "pPr", "rPr", "sdtPr", "commentReference"}
)
_PLACE: Final = re.compile(r"%(\d)")
_OFF: Final = frozenset({"0", "false", "off", "none"})
_AUTOMATIC: Final = 14.0
"""Points above and below a paragraph that was made from a web page."""
_LINE: Final = 120_000
"""Height of a line in the units of drawings, 12,700 of which are a point."""
_FORMATS: Final = {"lowerLetter": "a", "upperLetter": "A", "lowerRoman": "i", "upperRoman": "I"}
_FONT_BULLETS: Final = "\uf0b7\uf0a7\uf0d8\uf0fc"


def read_docx(source: Source) -> Document:
    """Read a DOCX file.

    Raises:
        InputError: it is damaged, protected, too large or empty.
    """
    package = Package(source)
    reader = _Reader(package)
    for name in sorted(name for name in package.names if re.fullmatch(r"word/header\d*\.xml", name)):
        reader.around(package.root(name))
    body = child(package.root("word/document.xml"), "body")
    reader.page(body)
    reader.notes(package.root("word/footnotes.xml"))
    reader.notes(package.root("word/endnotes.xml"))
    for name in sorted(name for name in package.names if re.fullmatch(r"word/footer\d*\.xml", name)):
        reader.around(package.root(name))
    properties = package.root("docProps/core.xml")
    title = child(properties, "title")
    return office_document(source, reader.builder, title.text if title is not None else None)


@dataclass(slots=True)
class _Style:
    name: str = ""
    based_on: str = ""
    usual: bool = False
    level: int | None = None
    bold: bool | None = None
    number: str | None = None
    depth: int | None = None
    above: float | None = None
    below: float | None = None
    close: bool | None = None


@dataclass(slots=True)
class _ListLevel:
    style: str = "decimal"
    text: str = "%1."
    start: int = 1


class _Reader:
    def __init__(self, package: Package) -> None:
        self.writer = Writer(package.path)
        self.builder = self.writer.builder
        styles = package.root("word/styles.xml")
        self._styles = _styles(styles)
        self._usual = next((key for key, style in self._styles.items() if style.usual), "")
        self._default = _white(child(styles, "docDefaults", "pPrDefault", "pPr"))
        self._numbering = _Numbering(package.root("word/numbering.xml"))
        self._tables = 0
        self._seen_around: set[str] = set()
        self._layouts = Layouts()

    def page(self, body: Element | None) -> None:
        """Read the text of the document."""
        self._layouts.measure(body)
        self.blocks(body, Place())

    def blocks(self, parent: Element | None, place: Place, depth: int = 0) -> None:
        """Read the paragraphs and tables in an element."""
        for element in () if parent is None or depth > limits.DEPTH else parent:
            match local(element):
                case "p":
                    self._paragraph(element, place, depth)
                case "tbl":
                    self._table(element, place, depth)
                case "sdt":
                    self.blocks(child(element, "sdtContent"), place, depth + 1)
                case "ins" | "moveTo" | "customXml" | "smartTag" | "AlternateContent" | "Choice":
                    self.blocks(element, place, depth + 1)

    def around(self, root: Element | None) -> None:
        """Read a page's head or foot; the same one is read once."""
        if root is None:
            return
        words = " ".join("".join(root.itertext()).split())
        if words and words not in self._seen_around:
            self._seen_around.add(words)
            self.builder.blank()
            self.blocks(root, Place(outside=True))
            self.builder.blank()

    def notes(self, root: Element | None) -> None:
        """Read foot- or endnotes, which stand after the text."""
        for note in () if root is None else root:
            if attribute(note, "type") is None:
                self.blocks(note, Place())

    def _paragraph(self, element: Element, place: Place, depth: int) -> None:
        properties = child(element, "pPr")
        named = attribute(child(properties, "pStyle"), "val") or self._usual
        style = self._style(named)
        found = Paragraph(spacing=self._spacing(properties, style, named))
        self._runs(element, found, bool(style.bold), depth)
        for box in found.beside:
            self.blocks(box, place, depth + 1)
        level = self._level(properties, style)
        label, list_depth = self._label(properties, style, empty=not "".join(found.lines).strip())
        self.writer.write(found, place, level=level, depth=list_depth, marker=label)
        for box in found.boxes:
            self.blocks(box, place, depth + 1)

    def _runs(self, element: Element, found: Paragraph, bold: bool, depth: int) -> None:
        if depth > limits.DEPTH:
            return
        for inner in element:
            name = local(inner)
            if name in _SKIPPED or not name:
                continue
            if name == "r":
                found.striking = bool(_is_on(child(inner, "rPr", "strike")))
                self._runs(inner, found, self._is_bold(child(inner, "rPr"), bold), depth + 1)
                found.striking = False
            elif name == "t":
                found.add((inner.text or "").translate(_BULLETS), bold=bold)
            elif name in {"tab", "ptab"}:
                found.add("\t", bold=bold)
            elif name in {"br", "cr"}:
                found.lines.append("")
            elif name == "noBreakHyphen":
                found.add("-", bold=bold)
            elif name == "softHyphen":
                found.add("\u00ad", bold=bold)
            elif name == "txbxContent":
                found.boxes.append(inner)
            elif name == "anchor" and _is_left(inner):
                held = len(found.boxes)
                self._runs(inner, found, bold, depth + 1)
                found.beside += found.boxes[held:]
                del found.boxes[held:]
            else:
                self._runs(inner, found, bold, depth + 1)

    def _is_bold(self, properties: Element | None, otherwise: bool) -> bool:
        for name in ("b", "u"):
            mark = child(properties, name)
            if mark is not None and (name == "b" or attribute(mark, "val") not in {None, "none"}):
                return (attribute(mark, "val") or "1") not in _OFF
        style = attribute(child(properties, "rStyle"), "val")
        inherited = self._style(style).bold if style else None
        return otherwise if inherited is None else inherited

    def _style(self, name: str | None) -> _Style:
        """Return a style with what it inherits."""
        merged = _Style()
        seen: set[str] = set()
        while name and name in self._styles and name not in seen:
            seen.add(name)
            style = self._styles[name]
            merged.name = merged.name or style.name
            merged.level = style.level if merged.level is None else merged.level
            merged.bold = style.bold if merged.bold is None else merged.bold
            merged.number = style.number if merged.number is None else merged.number
            merged.depth = style.depth if merged.depth is None else merged.depth
            merged.above = style.above if merged.above is None else merged.above
            merged.below = style.below if merged.below is None else merged.below
            merged.close = style.close if merged.close is None else merged.close
            name = style.based_on
        return merged

    def _spacing(self, properties: Element | None, style: _Style, name: str) -> Spacing:
        """Return the white around a paragraph: its own, its style's, or that of the document."""
        above, below = (
            next((value for value in values if value is not None), 0.0)
            for values in zip(_white(properties), (style.above, style.below), self._default, strict=True)
        )
        close = _is_on(child(properties, "contextualSpacing"))
        close = style.close if close is None else close
        return Spacing(above, below, name if close else None)

    def _level(self, properties: Element | None, style: _Style) -> int:
        stated = whole(attribute(child(properties, "outlineLvl"), "val"))
        if stated is not None:
            return min(stated + 1, 6) if stated < 9 else 0
        if named := style_level(style.name):
            return named
        return min(style.level + 1, 6) if style.level is not None and style.level < 9 else 0

    def _label(self, properties: Element | None, style: _Style, *, empty: bool) -> tuple[str, int]:
        """Return the list mark of a paragraph as Word prints it, and its depth from 1."""
        stated = child(properties, "numPr")
        number = attribute(child(stated, "numId"), "val") or style.number
        depth = whole(attribute(child(stated, "ilvl"), "val"))
        at = depth if depth is not None else style.depth or 0
        if number in {None, "0"} or empty:
            return "", 0
        return self._numbering.next(number or "", min(at, 8)), min(at + 1, 6)

    def _table(self, element: Element, place: Place, depth: int) -> None:
        def in_page(cell: Element, menu: bool) -> None:
            self.blocks(cell, Place(outside=place.outside or menu), depth + 1)
            self.builder.blank()

        if depth > limits.DEPTH:
            return
        rows = [row for row in _through(element, depth) if local(row) == "tr"]
        grid = [_placed_cells(row, depth) for row in rows]
        self.builder.blank()
        headed = any(child(row, "trPr", "tblHeader") is not None for row in rows)
        cells_of = [[cell for _, cell in cells] for cells in grid]
        if place.cell is None and not headed and self._layouts.unwrap(cells_of, in_page):
            return
        table = self._tables
        self._tables += 1
        merged = _merged_rows(grid)
        for number, (row, cells) in enumerate(zip(rows, grid, strict=True)):
            header = child(row, "trPr", "tblHeader") is not None
            for column, cell in cells:
                at = (table, number, min(column, limits.COLUMNS))
                over = merged.get((number, column), 1)
                self.blocks(cell, Place(at, header, place.outside, over), depth + 1)
        self.builder.blank()


def _placed_cells(row: Element, depth: int) -> list[tuple[int, Element]]:
    """Return the cells of a row with their columns."""
    column = 0
    found = []
    for cell in _through(row, depth):
        if local(cell) == "tc":
            found.append((column, cell))
            column += whole(attribute(child(cell, "tcPr", "gridSpan"), "val")) or 1
    return found


def _merged_rows(grid: Sequence[Sequence[tuple[int, Element]]]) -> dict[tuple[int, int], int]:
    """Return how many rows the merged cells reach over, by row and column of the first of each."""
    found: dict[tuple[int, int], int] = {}
    below: dict[int, int] = {}
    for number in range(len(grid) - 1, -1, -1):
        for column, cell in grid[number]:
            merge = child(cell, "tcPr", "vMerge")
            if merge is not None and attribute(merge, "val") != "restart":
                below[column] = below.get(column, 0) + 1
            elif rows := below.pop(column, 0):
                found[number, column] = min(1 + rows, limits.CELL_ROWS)
    return found


def _is_left(anchor: Element) -> bool:
    """Say whether a drawing stands to the left of the text of its line, which runs along it."""
    height = whole(getattr(child(anchor, "positionV", "posOffset"), "text", None))
    return (
        attribute(child(anchor, "wrapSquare"), "wrapText") == "right"
        and attribute(child(anchor, "positionV"), "relativeFrom") in {"line", "paragraph"}
        and height is not None
        and height <= _LINE
    )


_BULLETS: Final = {ord(sign): "•" for sign in _FONT_BULLETS}


def _through(element: Element, depth: int) -> list[Element]:
    """Return the children, those inside content controls too."""
    found = []
    for inner in element:
        if local(inner) == "sdt" and depth < limits.DEPTH:
            content = child(inner, "sdtContent")
            found += [] if content is None else _through(content, depth + 1)
        elif local(inner) in {"ins", "customXml", "smartTag"} and depth < limits.DEPTH:
            found += _through(inner, depth + 1)
        else:
            found.append(inner)
    return found


def _styles(root: Element | None) -> dict[str, _Style]:
    styles: dict[str, _Style] = {}
    for element in () if root is None else root:
        key = attribute(element, "styleId")
        if local(element) != "style" or key is None:
            continue
        properties = child(element, "pPr")
        above, below = _white(properties)
        paragraph = attribute(element, "type") == "paragraph"
        name = attribute(child(element, "name"), "val") or ""
        bold = _is_on(child(element, "rPr", "b"))
        styles[key] = _Style(
            usual=paragraph and attribute(element, "default") in {"1", "true", "on"},
            name=name,
            based_on=attribute(child(element, "basedOn"), "val") or "",
            level=whole(attribute(child(element, "pPr", "outlineLvl"), "val")),
            bold=True if bold is None and name == TERM_STYLE else bold,
            number=attribute(child(element, "pPr", "numPr", "numId"), "val"),
            depth=whole(attribute(child(element, "pPr", "numPr", "ilvl"), "val")),
            above=above,
            below=below,
            close=_is_on(child(properties, "contextualSpacing")),
        )
    return styles


def _is_on(mark: Element | None) -> bool | None:
    """Return what a property says that is on or off, None where it is not there."""
    return None if mark is None else (attribute(mark, "val") or "1") not in _OFF


def _white(properties: Element | None) -> tuple[float | None, float | None]:
    """Return the white above and below in points, each None where it is not stated."""
    spacing = child(properties, "spacing")
    sides = []
    for side in ("before", "after"):
        automatic = (attribute(spacing, f"{side}Autospacing") or "0") not in _OFF
        stated = whole(attribute(spacing, side))
        sides.append(_AUTOMATIC if automatic else None if stated is None else stated / 20)
    return sides[0], sides[1]


class _Numbering:
    """Counts list numbers as Word does: lists of one abstract definition go on counting together."""

    def __init__(self, root: Element | None) -> None:
        self._levels: dict[str, dict[int, _ListLevel]] = {}
        self._abstract: dict[str, str] = {}
        self._restarts: dict[str, dict[int, int]] = {}
        self._counts: dict[str, dict[int, int]] = {}
        for element in () if root is None else root:
            if local(element) == "abstractNum":
                self._levels[attribute(element, "abstractNumId") or ""] = _list_levels(element)
            elif local(element) == "num":
                key = attribute(element, "numId") or ""
                self._abstract[key] = attribute(child(element, "abstractNumId"), "val") or ""
                self._restarts[key] = _restarts(element)

    def next(self, number: str, depth: int) -> str:
        """Count on in list `number` at `depth` (from 0) and return the label."""
        abstract = self._abstract.get(number, "")
        levels = self._levels.get(abstract, {})
        level = levels.get(depth, _ListLevel())
        if level.style == "bullet":
            return "-"
        counts = self._counts.setdefault(abstract, {})
        restart = self._restarts.get(number, {}).pop(depth, None)
        counts[depth] = restart if restart is not None else counts.get(depth, level.start - 1) + 1
        for deeper in [key for key in counts if key > depth]:
            del counts[deeper]
        if level.style == "none":
            return ""

        def shown(place: re.Match[str]) -> str:
            at = int(place[1]) - 1
            style = levels.get(at, _ListLevel())
            return numeral(counts.get(at, style.start), _FORMATS.get(style.style, "1"))

        return _PLACE.sub(shown, level.text).strip()


def _list_levels(element: Element) -> dict[int, _ListLevel]:
    levels: dict[int, _ListLevel] = {}
    for level in element:
        at = whole(attribute(level, "ilvl"))
        if local(level) == "lvl" and at is not None:
            start = whole(attribute(child(level, "start"), "val"))
            levels[at] = _ListLevel(
                attribute(child(level, "numFmt"), "val") or "decimal",
                attribute(child(level, "lvlText"), "val") or "",
                1 if start is None else start,
            )
    return levels


def _restarts(element: Element) -> dict[int, int]:
    restarts: dict[int, int] = {}
    for override in element:
        at = whole(attribute(override, "ilvl"))
        start = whole(attribute(child(override, "startOverride"), "val"))
        if at is not None and start is not None:
            restarts[at] = start
    return restarts
