"""The menu of a web page that was printed to PDF or saved as a text document: no part of the minutes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Final

from .document import Line, LineKind
from .trails import is_closing_strip

_FEWEST: Final = 3
"""Entries of a menu."""
_LONGEST: Final = 40
"""Characters of an entry."""
_SHARE: Final = 0.1
"""Share of the text that may stand above the headline."""
_NUMBER: Final = re.compile(r"\d{1,2}[.)]\s")
_SHORT: Final = 300
"""Characters of an address."""
_LAST: Final = 4
"""Lines that the foot of a page may have."""
_PARTS: Final = re.compile(r"\s+[|·•–]\s+")
_POST: Final = re.compile(r"\b\d{4} [^\W\d_]{2}")
_DAY: Final = re.compile(
    r"(?<!\d)(?:\d{1,2}\W{1,2}(?:\d{1,2}|[^\W\d]{3,9})\W{1,2}(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)(?!\d)"
)


def mark_menu(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return `lines` with what stands above the headline as `OUTSIDE` if it holds a menu.

    The headline is the only heading of the first level, of one line or more. Nothing is outside where more
    than a small share of the text stands above it.
    """
    tops = [at for at, line in enumerate(lines) if line.kind is LineKind.HEADING and line.level == 1]
    if not tops or tops[-1] - tops[0] >= len(tops):
        return list(lines)
    above = lines[: tops[0]]
    contents = [text[line.start : line.end] for line in above]
    items = [
        _NUMBER.sub("", content)
        for line, content in zip(above, contents, strict=True)
        if line.kind is LineKind.ITEM or _NUMBER.match(content)
    ]
    if sum(map(len, contents)) > _SHARE * len(text) or not holds_menu(contents, items):
        return list(lines)
    return [*(line._replace(kind=LineKind.OUTSIDE) for line in above), *lines[tops[0] :]]


def mark_foot(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return `lines` with the address that ends a page, and the few lines below it, as `OUTSIDE`.

    An address stands in one line with signs between its parts: "Nyby Kommune | Torvet 1 | 8000 Nyby".
    """
    for at in range(max(1, len(lines) - _LAST), len(lines)):
        line = lines[at]
        content = text[line.start : line.end]
        parted = len(content) <= _SHORT and len(_PARTS.split(content)) >= _FEWEST
        if line.cell is None and parted and _POST.search(content):
            return [*lines[:at], *(below._replace(kind=LineKind.OUTSIDE) for below in lines[at:])]
    return list(lines)


def holds_menu(contents: Iterable[str], items: Iterable[str]) -> bool:
    """Say whether a block has a list of the names of pages in it, and nothing that heads minutes.

    A label ("Deltagere:") and the day of a meeting head minutes, and entries that are people make no menu.

    Args:
        contents: its lines, the items among them.
        items: its list items.
    """
    heads = (content for content in contents if content.endswith(":") or _DAY.search(content))
    return are_pages(items) and all(map(is_closing_strip, heads))


def are_pages(names: Iterable[str]) -> bool:
    """Say whether the short ones among `names` may be of pages: three or more, most of them no people."""
    entries = [name for name in names if len(name) <= _LONGEST and "," not in name]
    return len(entries) >= _FEWEST and sum(map(_is_name, entries)) <= len(entries) / 2


def _is_name(entry: str) -> bool:
    """Say whether an entry may name a person: it has several words, each with a capital."""
    words = entry.split()
    return len(words) > 1 and all(word[:1].isupper() for word in words)
