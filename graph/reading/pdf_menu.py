"""The menu of a web page that was printed to PDF: above the headline, and not part of the minutes."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile
from typing import Final

from .document import Line, LineKind

_FEWEST: Final = 3
"""Entries of a menu."""
_LONGEST: Final = 40
"""Characters of an entry."""
_SHARE: Final = 0.1
"""Share of the text that may stand above the headline."""


def mark_menu(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return `lines` with what stands above the first and largest headline as `OUTSIDE` if it holds a menu.

    A menu is a list of short entries. Nothing is put outside where a label ("Deltagere:") stands above the
    headline, or more than a small share of the text.
    """
    above = list(takewhile(lambda line: line.kind is not LineKind.HEADING, lines))
    if len(above) == len(lines) or lines[len(above)].level != 1:
        return list(lines)
    contents = [text[line.start : line.end] for line in above]
    entries = sum(
        line.kind is LineKind.ITEM and len(content) <= _LONGEST
        for line, content in zip(above, contents, strict=True)
    )
    labelled = any(content.endswith(":") for content in contents)
    if entries < _FEWEST or labelled or sum(map(len, contents)) > _SHARE * len(text):
        return list(lines)
    return [*(line._replace(kind=LineKind.OUTSIDE) for line in above), *lines[len(above) :]]
