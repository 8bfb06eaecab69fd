"""Cutting a list in running text into fragments: at commas, semicolons, dashes and column breaks."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final, NamedTuple

from ..passages import Passage

_BULLETS: Final = "•·∙▪●■◦‣"
_SEPARATOR: Final = re.compile(
    rf"[,;|]\s*|\s+[-–—*]\s+|(?<=[a-zæøå]{{3}})\.\s+(?=[A-ZÀ-Þ])|\s*[{_BULLETS}]\s*|\s*\.{{3,}}\s*"
)
_RARE: Final = (" -", " –", " —", " *", ". ", "...", *_BULLETS)
"""Of the separators other than commas, semicolons and strokes each holds one of these."""
_COMMON: Final = re.compile(r"[,;|]\s*")
BETWEEN_ENTRIES: Final = frozenset((*_BULLETS, "|", "//", "*", "+", "-", "–", "—"))
"""Separators that may part whole entries, whose own parts commas divide."""
_LONGEST: Final = 40
"""Characters before a point in which the word that it shortens is looked for."""
_BRACKET: Final = re.compile(r"[()\[\];]")


class Fragment(NamedTuple):
    """Words between two separators.

    Attributes:
        text: the words, parentheses blanked out so that offsets stay. start, end: place in the passage.
        notes: the parentheses in it: words, start, end. separator: what stands before it.
    """

    text: str
    start: int
    end: int
    notes: tuple[tuple[str, int, int], ...]
    separator: str


def stretches(
    passage: Passage,
    start: int,
    stop: int,
    short: Set[str],
    further: Sequence[tuple[int, int, str]] = (),
) -> list[tuple[int, int, tuple[tuple[str, int, int], ...], str]]:
    """Return the stretches between separators outside parentheses, with the parentheses in them.

    Args:
        short: short forms of titles, whose point separates nothing.
        further: separators besides these: begin, end, mark.
    """
    text = passage.text
    cuts: list[tuple[int, int, str]] = []
    brackets: list[tuple[str, int, int]] = []
    depth = 0
    opened = start
    for bracket in _BRACKET.finditer(text, start, stop) if "(" in text or "[" in text else ():
        i = bracket.start()
        if text[i] in "([":
            opened = i if depth == 0 else opened
            depth += 1
        elif text[i] in ")]" and depth:
            depth -= 1
            if depth == 0:
                brackets.append((text[opened + 1 : i], opened, i + 1))
        elif depth and text[i] == ";":
            close, following = text.find(")", i, stop), text.find("(", i, stop)
            depth = depth if close >= 0 and not 0 <= following < close else 0
    inside = [(a, b) for _, a, b in brackets]
    position = 0
    separator = _SEPARATOR if any(map(text.__contains__, _RARE)) else _COMMON
    marks = [(m.start(), m.end(), m[0].strip() or ",") for m in separator.finditer(text, start, stop)]
    marks += further
    if passage.tabs:
        marks += [(t, t + 1, "tab") for t in passage.tabs if start <= t < stop]
    for a, b, mark in sorted(marks):
        while position < len(inside) and inside[position][1] <= a:
            position += 1
        if position < len(inside) and inside[position][0] < a < inside[position][1]:
            continue
        if mark == "." and (_abbreviation(text, a) or shortened(text, a, short)):
            continue
        cuts.append((a, b, mark))
    out = []
    begin, before = start, "start"
    for a, b, mark in [*cuts, (stop, stop, "")]:
        if a >= begin:
            own = [n for n in brackets if begin <= n[1] < max(a, begin + 1)] if brackets else ()
            out.append((begin, a, tuple(own), before))
        begin, before = max(b, begin), mark
    return out


def _abbreviation(text: str, at: int) -> bool:
    word = re.search(r"[\w.]+$", text[max(0, at - 12) : at])
    return word is None or len(word[0]) <= 3


def shortened(text: str, at: int, short: Set[str]) -> bool:
    """Say whether the word that a point at `at` ends is one of those in `short` ("kommunaldir")."""
    word = text[max(0, at - _LONGEST) : at].rsplit(None, 1)[-1:]
    return bool(word) and word[0].strip("(").lower() in short


def without(text: str, start: int, end: int, notes: Sequence[tuple[str, int, int]]) -> str:
    """Return `text[start:end]` with its parentheses blanked, so that offsets stay."""
    if not notes:
        return text[start:end].rstrip()
    part = list(text[start:end])
    for _, a, b in notes:
        for i in range(max(a, start), min(b, end)):
            part[i - start] = " "
    return "".join(part).rstrip()
