"""What reading gives: the text of one file, its lines with layout hints, and where it came from."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple


class LineKind(StrEnum):
    """What the file's own format says a line is; plain text says nothing (`TEXT`)."""

    TEXT = "text"
    HEADING = "heading"
    ITEM = "item"
    CELL = "cell"
    QUOTE = "quote"
    RULE = "rule"
    OUTSIDE = "outside"
    """Around the minutes, not part of them: menus, cookie texts, mail headers and disclaimers."""


class Line(NamedTuple):
    """One line of `Document.text`, or one cell of a table row.

    Attributes:
        start: offset of its first character that is content (marks such as "# ", "- " or "**" left out),
            in code points into `Document.text`.
        end: offset after its last character that is content.
        kind: what the format says of it.
        level: 1-6 for headings, nesting depth from 1 for list items, else 0.
        marker: the list mark as printed, or as the format numbers it where the text does not hold it
            ("1.", "a)", "-"); else "".
        cell: (table, row, column), each from 0 within the document, for table cells.
        header: a cell of a header row.
        page: page number from 1, or None where the format has no pages.
        bold: the whole content is set in bold (or underlined, as headings often are).
        indent: columns of white space before it, tabs counted as one.
        wraps: it goes on with the line before, which had no room for its first word; None where the format
            does not tell how wide a line can be.
        lead: how many of its first characters are bold where the rest is not ("**Natteliv.** Holm fortalte").
        rows: of a table, that its cell reaches over.
        struck: where words of it are struck out, as `start` and `end`; Markdown keeps its signs ("~~Holm~~").
    """

    start: int
    end: int
    kind: LineKind = LineKind.TEXT
    level: int = 0
    marker: str = ""
    cell: tuple[int, int, int] | None = None
    header: bool = False
    page: int | None = None
    bold: bool = False
    indent: int = 0
    wraps: bool | None = None
    lead: int = 0
    rows: int = 1
    struck: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Problem:
    """Something the reader could not read: an unreadable page, a damaged attachment.

    Attributes:
        reason: one sentence, without a final point.
        place: where in the source ("page 3"), or "".
    """

    reason: str
    place: str = ""

    def __str__(self) -> str:
        """Return "page 3: the page is a picture, …"."""
        return f"{self.place}: {self.reason}" if self.place else self.reason


@dataclass(frozen=True, slots=True)
class Document:
    """One file as text, or the part of a file that holds the minutes of one meeting (`parsing.split`).

    Attributes:
        path: the path or URL as the user gave it (inside archives and mails: `outer.zip!inner.txt`; the
            second meeting of a file: `file.txt#2`).
        media_type: IANA media type, decided by content.
        sha256: hex digest of the bytes as received; of a part that of its `text` in UTF-8.
        text: what the format's reader extracted, line endings normalised to "\\n", nothing else changed; of a
            part the file's text up to the part's end, so that its offsets are those of the file.
        lines: the lines and cells in reading order; blank lines are not listed but stay in `text`.
        pages: number of pages, or None where the format has none.
        title: the title the file's metadata gives (HTML title, mail subject, property), else None.
        date: a date the envelope gives (mail header), ISO 8601 "YYYY-MM-DD", else None.
        problems: what could not be read.
        start: offset in `text` at which the part begins, 0 for a whole file.
    """

    path: str
    media_type: str
    sha256: str
    text: str
    lines: tuple[Line, ...]
    pages: int | None = None
    title: str | None = None
    date: str | None = None
    problems: tuple[Problem, ...] = field(default=())
    start: int = 0
