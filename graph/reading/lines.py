"""What the readers share: cutting text into lines, and building a text line by line."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Final, NamedTuple

from ..errors import InputError
from . import limits
from .bullets import listed
from .document import Document, Line, LineKind, Problem

_ODD_BREAKS: Final = "\r\x0b\x85\u2028\u2029"
_BREAKS = re.compile(f"\r\n|[{_ODD_BREAKS}]")
_BLANK: Final = (
    " \t\x0c\x1c\x1d\x1e\x1f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008"
    "\u2009\u200a\u200b\u202f\u205f\u3000\ufeff"
)
_AROUND: Final = _BLANK + "\n"
_BORDER = re.compile(r"\+(?:[-=]{2,}\+)+")
_RULE = re.compile(r"([-_=*~.·–—])(?:[ \t]*\1){3,}")
_DRAWN: Final = "+-_=*~.·–—"
"""How a drawn line begins."""


class Source(NamedTuple):
    """One file before it is read.

    Attributes:
        path: as it shall stand in `Document.path`.
        data: the bytes as received.
        media_type: as sniffed.
    """

    path: str
    data: bytes
    media_type: str


class Span(NamedTuple):
    """One physical line of a text: offsets of its content, its page and the white space before it."""

    start: int
    end: int
    page: int | None
    indent: int


def normalised(text: str) -> str:
    """Return `text` with every line ending as "\\n"."""
    return _BREAKS.sub("\n", text) if any(map(text.__contains__, _ODD_BREAKS)) else text


def physical_lines(text: str) -> Iterator[Span]:
    """Yield the lines of `text` that have content; a form feed ends a line and begins a page."""
    page = 1 if "\f" in text else None
    position = 0
    for raw in text.split("\n"):
        if not raw:
            position += 1
            continue
        offset = position
        for number, part in enumerate(raw.split("\f") if page is not None else (raw,)):
            if number and page is not None:
                page += 1
            content = part.lstrip(_BLANK)
            indent = len(part) - len(content)
            content = content.rstrip(_BLANK)
            if content:
                start = offset + indent
                yield Span(start, start + len(content), page, indent)
            offset += len(part) + 1
        position += len(raw) + 1


def spans_of(path: str, text: str) -> list[Span]:
    """Return the lines of `text` that have content.

    Raises:
        InputError: there are more than `limits.LINES`.
    """
    spans = list(islice(physical_lines(text), limits.LINES + 1))
    if len(spans) > limits.LINES:
        raise too_long(path)
    return spans


def whole(value: str | None) -> int | None:
    """Return the number that an attribute gives in up to six ASCII digits, else None."""
    value = (value or "").strip()
    return int(value) if value.isascii() and value.isdigit() and len(value) < 7 else None


def page_count(text: str) -> int | None:
    """Return the number of pages form feeds make, or None without form feeds."""
    return text.rstrip().count("\f") + 1 if "\f" in text else None


def is_rule(content: str) -> bool:
    """Say whether a line is drawn, not written: dashes, underscores, stars, the border of a drawn table."""
    return content[:1] in _DRAWN and (_RULE.fullmatch(content) or _BORDER.fullmatch(content)) is not None


def finish(
    source: Source,
    text: str,
    lines: Sequence[Line],
    *,
    pages: int | None = None,
    title: str | None = None,
    date: str | None = None,
    problems: Sequence[Problem] = (),
) -> Document:
    """Return the `Document`, or refuse one without text or with too much of it.

    Raises:
        InputError: nothing to read, or more than `limits.TEXT_CHARACTERS`.
    """
    check_length(source.path, text)
    if not lines:
        if problems:
            raise InputError(f"nothing in it can be read: {problems[0].reason}", place=source.path)
        raise InputError("there is no text in it", place=source.path, remedy="Give a file with minutes in it")
    digest = hashlib.sha256(source.data).hexdigest()
    kept = tuple(problems)
    listing = tuple(listed(text, lines))
    return Document(source.path, source.media_type, digest, text, listing, pages, title, date, kept)


def check_tags(path: str, data: bytes, most: int) -> None:
    """Refuse markup with more than `most` tags before anything is built from it.

    Raises:
        InputError: it has more.
    """
    if len(data) > limits.TEXT_BYTES or data.count(b"<") > most:
        raise InputError(
            f"{len(data):,} bytes with {data.count(b'<'):,} tags are too many for one document",
            place=path,
            remedy="Split it into one file a meeting",
        )


def check_length(path: str, text: str) -> None:
    """Refuse a text above `limits.TEXT_CHARACTERS`.

    Raises:
        InputError: it is longer.
    """
    if len(text) > limits.TEXT_CHARACTERS:
        raise too_long(path)


def too_long(path: str) -> InputError:
    """Return the error for a document above the limits."""
    return InputError(
        f"more than {limits.TEXT_CHARACTERS:,} characters or {limits.LINES:,} lines are too many",
        place=path,
        remedy="Split it into one file a meeting",
    )


class Builder:
    """Builds text and lines together, for formats whose own source is not the text.

    A new line never touches the one before; `blank` asks for an empty line between two blocks.

    Args:
        path: named in errors.

    Raises:
        InputError: when the text grows above `limits.TEXT_CHARACTERS` or `limits.LINES`.
    """

    def __init__(self, path: str) -> None:
        self._path = path
        self._parts: list[str] = []
        self._length = 0
        self._gap = 0
        self.lines: list[Line] = []

    def blank(self, count: int = 1) -> None:
        """Leave at least `count` empty lines before the next line, if a line stands already."""
        self._gap = max(self._gap, count) if self._parts else 0

    def add(
        self,
        content: str,
        *,
        kind: LineKind = LineKind.TEXT,
        level: int = 0,
        marker: str = "",
        cell: tuple[int, int, int] | None = None,
        header: bool = False,
        page: int | None = None,
        bold: bool = False,
        indent: int = 0,
        wraps: bool | None = None,
        lead: int = 0,
        rows: int = 1,
        struck: Sequence[tuple[int, int]] = (),
        printed: bool = False,
    ) -> None:
        """Add one line; white space around it is left out, a line without content is none.

        Args:
            content: the line.
            kind, level, cell, header, page, bold, indent, wraps, lead, rows: as in `Line`.
            struck: where words of `content` are struck out.
            marker: its list mark. printed: the mark stands in the text, before the line.
        """
        blank = len(content) - len(content.lstrip(_AROUND))
        lead = max(0, lead - blank)
        content = content.strip(_AROUND)
        if not content:
            return
        if self._length > limits.TEXT_CHARACTERS or len(self.lines) >= limits.LINES:
            raise too_long(self._path)
        if self._gap:
            self._parts.append("\n" * self._gap)
            self._length += self._gap
            self._gap = 0
        if printed:
            self._parts.append(f"{marker} ")
            self._length += len(marker) + 1
        start = self._length
        self._parts.append(content + "\n")
        self._length += len(content) + 1
        self.lines.append(
            Line(
                start,
                start + len(content),
                kind,
                level,
                marker,
                cell,
                header,
                page,
                bold,
                indent,
                wraps,
                lead,
                rows,
                tuple([(start + max(0, a - blank), start + min(b - blank, len(content))) for a, b in struck]),
            )
        )

    def page_break(self) -> None:
        """Set a form feed, as text from paged formats has it."""
        self._parts.append("\f")
        self._length += 1
        self._gap = 0

    @property
    def text(self) -> str:
        """The text so far."""
        return "".join(self._parts)
