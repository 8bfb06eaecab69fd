"""Lines that signs set off as headings: "=== Natteliv ===", "► Natteliv", "[Natteliv]", "• Natteliv"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ...reading.document import LineKind
from .heads import may_head, speaks, tells
from .items import Context
from .roster import names_person
from .titles import ends_shortened

_FEWEST: Final = 3
_LONGEST: Final = 90
_TEXT: Final = 60
"""Characters of what was said at least, where a page ends amid a sentence."""
_SIGNED: Final = re.compile(r"(?P<signs>[^\w\s(«»„“”\"'’§]{1,12}|_)\s*(?P<title>[A-ZÀ-Þ].*)")
"""Signs before a title. A title in quotation marks is no heading for that, nor is one in parentheses."""
_CLOSING: Final = " .:=*_~#-–—]|<"


def signed_headings(context: Context, after: int) -> list[int]:
    """Return the lines from `after` on that begin with the same signs, each above what was said of it.

    A bullet alone may as well begin an entry of a list: then one of the titles must return in all minutes.
    """
    lines: dict[tuple[str, int], list[int]] = {}
    for at in range(max(after, 1), len(context.passages)):
        key = _signs(context, at)
        if key is not None:
            lines.setdefault(key, []).append(at)
    best: list[int] = []
    for (signs, _), here in lines.items():
        heading = [at for at in here if _heads(context, at)]
        plain = len(signs) == 1 and signs not in "[*_=#>"
        if len(heading) < len(here) or len(here) < _FEWEST or (plain and not _returns(context, here)):
            continue
        best = max(best, here, key=len)
    return best


def _signs(context: Context, at: int) -> tuple[str, int] | None:
    """Return the signs that a line begins with, and its level."""
    passage = context.passages[at]
    if passage.cell is not None or len(passage.text) > _LONGEST:
        return None
    if passage.kind is LineKind.ITEM:
        number = context.numbers[at]
        bullet = number is not None and number.family == "bullet"
        return (passage.marker, passage.level) if bullet and passage.marker else None
    signed = _SIGNED.match(passage.text) if passage.kind is LineKind.TEXT else None
    return (signed["signs"], 0) if signed is not None else None


def _title(context: Context, at: int) -> str:
    text = context.passages[at].text
    signed = _SIGNED.match(text)
    return (signed["title"] if signed is not None else text).rstrip(_CLOSING)


def _heads(context: Context, at: int) -> bool:
    """Say whether a line is a title with a passage below that tells something."""
    text, title = context.passages[at].text, _title(context, at)
    if not title[:1].isupper() or (text[-1] in ".,;!" and not ends_shortened(text, context.words.vocabulary)):
        return False
    if not may_head(context, at, title) or names_person(title, context) or speaks(context, title):
        return False
    following = context.passages[at + 1 : at + 2]
    return any((tells(p) and p.text[-1] != ":") or len(p.text) > _TEXT for p in following)


def _returns(context: Context, here: Sequence[int]) -> bool:
    known = context.words.set("standing-item", "closing-item")
    return any(_title(context, at).lower() in known for at in here)
