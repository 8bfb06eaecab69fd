"""Signs that set off the entries of a list where the format does not say that they do.

Word sets its bullets in fonts of pictures; copied as text they become arrows, letters ("o", "Ø", "§") or
characters of private use. The signs that every reader of minutes knows as bullets ("-", "*", "•", "–") stay
in the text; so do those that may as well be ticks of an attendance list.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from .document import Line, LineKind

ARROWS: Final = frozenset(("→", "➔", "➜", "⇒", "⇨", "⟶", "->", "=>", "-->", "==>", ">"))
"""Of the signs, those that may as well say what is to be done."""
_SIGNS: Final = "➢➣➤➔➜→⇒⇨⟶►▶▸▹▻❖◆◇♦★☆✦✱⁃▪◦‣∙"
_TICKS: Final = "\uf0fc\uf0a8\uf0fe\uf0fd\uf06f\uf071\uf072"
"""Characters of private use that are ticks and empty boxes in Word's fonts of pictures."""
_LETTERS: Final = "oØ§üv"
"""What bullets of those fonts become in a font of letters; each must open several lines."""
_FEWEST: Final = 2
_MARK: Final = re.compile(
    rf"(?P<sign>[{_SIGNS}»›❯]|[\ue000-\uf8ff](?<![{_TICKS}])|[-=]{{1,2}}>|[{_LETTERS}](?=\s+[A-ZÀ-Þ]))\s+(?=[^\W_]|[\"“”(])"
)
_GLUED: Final = re.compile(rf"(?P<sign>[{_SIGNS}•·–—-]|\*(?!.*\*)|o)(?=[A-ZÀ-Þ][a-zæøå ])")
"""A bullet without a blank behind it: "-Natteliv", "oNatteliv"; each must open several lines."""
_CROSS: Final = re.compile(r"[xX]\s+(?=[A-ZÀ-Þ])")
"""A tick that says who was there: a circle beside crosses is one too."""
_OPENED: Final = LineKind.TEXT, LineKind.QUOTE, LineKind.ITEM, LineKind.CELL


def listed(text: str, lines: Sequence[Line]) -> list[Line]:
    """Return the lines, those that begin with a bullet without it and as items of a list."""
    marks = {}
    for at, line in enumerate(lines):
        first = text[line.start]
        if (first.isalnum() and first not in _LETTERS) or line.kind not in _OPENED:
            continue
        mark = _MARK.match(text, line.start, line.end) or _GLUED.match(text, line.start, line.end)
        if mark is not None:
            marks[at] = mark
    often = Counter((mark["sign"], mark.re) for mark in marks.values())
    if ("o", _MARK) in often and any(_CROSS.match(text, line.start, line.end) for line in lines):
        del often["o", _MARK]
    out = list(lines)
    for at, mark in marks.items():
        sure = mark.re is _MARK and mark["sign"] not in _LETTERS
        if sure or often[mark["sign"], mark.re] >= _FEWEST:
            out[at] = _item(lines[at], mark)
    return out


def _item(line: Line, mark: re.Match[str]) -> Line:
    """Return a line as an item of a list, or as it is in its cell, without the sign before it."""
    sign = "•" if mark["sign"] in _LETTERS else mark["sign"]  # "v" is no number of an item
    cut = line._replace(start=mark.end(), marker=line.marker or sign, lead=max(0, line.lead - len(mark[0])))
    return cut if line.kind is LineKind.CELL else cut._replace(kind=LineKind.ITEM, level=line.level or 1)
