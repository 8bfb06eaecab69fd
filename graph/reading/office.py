"""What DOCX and ODT share: a ZIP package of XML parts, opened with care, their paragraphs and tables."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple, TypeAlias

from ..errors import InputError
from . import limits
from .document import Document, Line, LineKind
from .letters import letter
from .lines import Builder, Source, check_tags, finish, is_rule
from .menus import mark_foot, mark_menu

Element: TypeAlias = Any
"""An element of lxml, which has no types of its own."""

TERM_STYLE: Final = "List Heading"
"""Style of the terms of a definition list, which stand out as bold ones do."""
_BLANK: Final = 4.0
"""Points of white between two paragraphs that look like a blank line."""
_BOLD_SHARE: Final = 0.95
"""Share of its letters that are bold in a bold paragraph."""
_STYLE_HEADING: Final = re.compile(r"(?:heading|overskrift)\s?(\d)", re.IGNORECASE)
_DAMAGED: Final = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    ValueError,
    OSError,
    NotImplementedError,
    KeyError,
)


class Package:
    """An office file: its XML parts by name.

    Raises:
        InputError: it is damaged, cut off or protected by a password.
    """

    def __init__(self, source: Source) -> None:
        self.path = source.path
        try:
            self._archive = zipfile.ZipFile(io.BytesIO(source.data))
            self.names = frozenset(self._archive.namelist())
        except _DAMAGED as error:
            raise self._damaged() from error

    def root(self, name: str) -> Element | None:
        """Return the root element of a part, or None if the package has no such part.

        Entities are never expanded and nothing is fetched; a part that declares entities is refused.

        Raises:
            InputError: the part is damaged, too large, or declares entities.
        """
        if name not in self.names:
            return None
        from lxml import etree

        data = self._part(name)
        check_tags(self.path, data, limits.TAGS)
        if b"<!ENTITY" in data or b"<!DOCTYPE" in data[:4096]:
            raise InputError(f"{name} declares entities, which office files never do", place=self.path)
        parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
        try:
            return etree.fromstring(data, parser)
        except etree.XMLSyntaxError as error:
            reason = " ".join(str(error).split())
            raise InputError(f"{name} is no well-formed XML: {reason}", place=self.path) from error

    def _part(self, name: str) -> bytes:
        try:
            with self._archive.open(name) as stream:
                data = stream.read(limits.TEXT_BYTES + 1)
        except RuntimeError as error:
            raise InputError(
                "it is protected by a password", place=self.path, remedy="Save it without a password"
            ) from error
        except _DAMAGED as error:
            raise self._damaged() from error
        if len(data) > limits.TEXT_BYTES:
            raise InputError(
                f"{name} unpacks to more than {limits.TEXT_BYTES:,} bytes",
                place=self.path,
                remedy="Split it into one file a meeting",
            )
        return data

    def _damaged(self) -> InputError:
        return InputError(
            "the office file is damaged or cut off", place=self.path, remedy="Save or download it again"
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a block stands: in which cell, of how many rows, in a header row, outside the minutes."""

    cell: tuple[int, int, int] | None = None
    header: bool = False
    outside: bool = False
    rows: int = 1


class Spacing(NamedTuple):
    """White space above and below a paragraph in points, and the style whose paragraphs stand close."""

    above: float = 0.0
    below: float = 0.0
    close: str | None = None


class Gaps:
    """Tells how many blank lines the white space between two paragraphs makes."""

    def __init__(self) -> None:
        self._last: Spacing | None = None
        self._empty = 0

    def empty(self) -> None:
        """Take note of a paragraph without text."""
        self._empty += 1

    def before(self, spacing: Spacing | None) -> int:
        """Return the blank lines above the next paragraph: one where the white above it is not known."""
        last, empty = self._last, min(self._empty, 1)
        self._last, self._empty = spacing, 0
        if last is None or spacing is None:
            return 1
        close = spacing.close is not None and spacing.close == last.close
        white = 0.0 if close else last.below + spacing.above
        return empty + (white >= _BLANK)


@dataclass(slots=True)
class Paragraph:
    """The text of one paragraph while it is collected: its lines, how much of it is bold, its text boxes.

    Of the text boxes those in `beside` stand to its left at the same height, so they are read before it.
    `lead` are the characters that are bold at the begin of its first line.
    `spacing` is None where the white around it is not known. `struck` are the stretches of its lines, by
    their number, that are struck out, as what is added is while `striking`.
    """

    lines: list[str] = field(default_factory=lambda: [""])
    letters: int = 0
    bold: int = 0
    lead: int = 0
    boxes: list[Element] = field(default_factory=list)
    beside: list[Element] = field(default_factory=list)
    spacing: Spacing | None = None
    striking: bool = False
    struck: list[tuple[int, int, int]] = field(default_factory=list)

    def add(self, text: str, *, bold: bool) -> None:
        """Add a run of text to the last line."""
        if self.striking and text.strip():
            begin = len(self.lines[-1])
            if self.struck and self.struck[-1][::2] == (len(self.lines) - 1, begin):
                begin = self.struck.pop()[1]
            self.struck.append((len(self.lines) - 1, begin, len(self.lines[-1]) + len(text)))
        self.lines[-1] += text
        if bold and self.bold == self.letters and len(self.lines) == 1:
            self.lead = len(self.lines[0])
        count = len(text) - text.count(" ") - text.count("\t")
        self.letters += count
        self.bold += count if bold else 0


class Writer:
    """Writes paragraphs line by line; the items of one list stand close, all else a line apart.

    Args:
        path: named in errors.
    """

    def __init__(self, path: str) -> None:
        self.builder = Builder(path)
        self._gaps = Gaps()
        self._after: LineKind | None = None

    def write(self, found: Paragraph, place: Place, *, level: int, depth: int, marker: str) -> None:
        """Write one paragraph.

        Args:
            found: its text. place: where it stands.
            level: of a heading, 0 for none. depth: of the list it is an item of, 0 for none.
            marker: the list mark as printed.
        """
        kind = LineKind.HEADING if level else LineKind.ITEM if depth else LineKind.TEXT
        kind = LineKind.OUTSIDE if place.outside else LineKind.CELL if place.cell is not None else kind
        if place.cell is None and not "".join(found.lines).strip():
            self._gaps.empty()
        elif place.cell is None:
            self._part(kind, found)
        item = kind is LineKind.ITEM
        strong = found.letters > 0 and found.bold >= _BOLD_SHARE * found.letters
        for number, text in enumerate(found.lines):
            drawn = kind is LineKind.TEXT and is_rule(text.strip())
            self.builder.add(
                text,
                kind=LineKind.RULE if drawn else kind,
                level=level or (min(depth, 6) if item else 0),
                marker=marker if number == 0 and kind is not LineKind.OUTSIDE else "",
                cell=place.cell,
                header=place.header,
                bold=strong or (kind is LineKind.CELL and bool(level)),
                indent=len(text) - len(text.lstrip(" \t")),
                wraps=None if number else False,
                lead=0 if number or strong else found.lead,
                rows=place.rows,
                struck=[(a, b) for line, a, b in found.struck if line == number],
            )

    def _part(self, kind: LineKind, found: Paragraph) -> None:
        """Leave blank lines above a paragraph as its spacing says."""
        blank = blank_lines(self._gaps.before(found.spacing), self._after, kind)
        self._after = kind
        if blank:
            self.builder.blank(blank)


def blank_lines(white: int, before: LineKind | None, kind: LineKind) -> int:
    """Return the blank lines between two paragraphs: none in a list, at least one around what is no text.

    Args:
        white: blank lines that the white between them makes.
        before: what the one above is.
        kind: what the one below is.
    """
    if kind is LineKind.ITEM and before is LineKind.ITEM:
        return 0
    return white if kind is LineKind.TEXT and before is LineKind.TEXT else max(1, white)


def office_document(source: Source, builder: Builder, title: str | None = None) -> Document:
    """Return the document of what a reader has written: its tables told apart, a mail's envelope outside.

    Args:
        source: the file.
        builder: holds its text and lines.
        title: what the file's properties say.

    Raises:
        InputError: nothing to read, or too much.
    """
    lines = mark_menu(builder.text, mark_bold_headers(part_tables(builder.lines)))
    lines = mark_foot(builder.text, lines)
    lines, subject, date = letter(builder.text, lines)
    return finish(source, builder.text, lines, title=(title or "").strip() or subject, date=date)


def style_level(name: str) -> int:
    """Return the level of the headings that a paragraph style of that name is for, 0 for none."""
    if name.lower() in {"title", "titel"}:
        return 1
    named = _STYLE_HEADING.match(name)
    return min(max(1, int(named[1])), 6) if named else 0


def local(element: Element) -> str:
    """Return an element's name without its namespace; comments and the like have none."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def attribute(element: Element | None, name: str) -> str | None:
    """Return an attribute by its name without namespace."""
    if element is None:
        return None
    for key, value in element.attrib.items():
        if key.rpartition("}")[2] == name:
            return str(value)
    return None


def child(element: Element | None, *names: str) -> Element | None:
    """Return the first descendant along a path of names, or None."""
    for name in names:
        if element is None:
            return None
        element = next((inner for inner in element if local(inner) == name), None)
    return element


def part_tables(lines: Sequence[Line]) -> list[Line]:
    """Part tables that stand in one: a bold row of other columns than the rows above begins a new table.

    Word processors join two tables that follow each other without a line between.
    """
    rows: dict[tuple[int, int], list[Line]] = {}
    for line in lines:
        if line.cell is not None and line.kind is LineKind.CELL:
            rows.setdefault(line.cell[:2], []).append(line)
    begins: dict[tuple[int, int], tuple[int, int]] = {}  # row → its table, and the first row of that
    above: dict[
        int, tuple[int, int]
    ] = {}  # table of the file → its last row: it may go on after one in a cell
    tables = 0
    for key, row in rows.items():
        before = above.get(key[0])
        table, first = (tables, key[1]) if before is None else begins[before]
        if before is not None and key[1] > first and _heads(row, rows[before]):
            table, first = tables, key[1]
        tables += table == tables
        begins[key] = (table, first)
        above[key[0]] = key
    return [
        line._replace(cell=(begins[line.cell[:2]][0], line.cell[1] - begins[line.cell[:2]][1], line.cell[2]))
        if line.cell is not None and line.cell[:2] in begins
        else line
        for line in lines
    ]


def _heads(row: Sequence[Line], above: Sequence[Line]) -> bool:
    """Say whether a row is the head of another table than the row above it belongs to."""
    columns = {line.cell[2] for line in row if line.cell is not None}
    others = {line.cell[2] for line in above if line.cell is not None}
    bold = all(line.bold or line.header for line in row)
    return bold and len(columns) > 2 and columns != others and not all(line.bold for line in above)


def mark_bold_headers(lines: Sequence[Line]) -> list[Line]:
    """Mark the first row of a table as its header where that row alone is bold and nothing else is marked."""
    marked = list(lines)
    tables: dict[int, list[int]] = {}
    for at, line in enumerate(marked):
        if line.cell is not None:
            tables.setdefault(line.cell[0], []).append(at)
    for found in tables.values():
        first = [at for at in found if _row(marked[at]) == 0]
        rest = [at for at in found if _row(marked[at]) != 0]
        if any(marked[at].header for at in found) or len(first) < 2 or not rest:
            continue
        if all(marked[at].bold for at in first) and not all(marked[at].bold for at in rest):
            for at in first:
                marked[at] = marked[at]._replace(header=True)
    return marked


def _row(line: Line) -> int:
    return line.cell[1] if line.cell is not None else -1
