"""Bread crumbs and link strips, known by their form: short pieces with one separator between them."""

from __future__ import annotations

import re
from typing import Final

_LINK: Final = re.compile(r"\[([^\]\[]{1,200})\]\([^()\s]{1,500}\)")
_ARROWS: Final = re.compile(r"\s+[>»›→]\s+|\s*[»›]\s*")
_SLASHES: Final = re.compile(r"\s+[/|·•]\s+")
_STRIP: Final = re.compile(r"\s+[|·•]\s+")


def is_trail(content: str) -> bool:
    """Say whether a line is a bread-crumb trail: "Forside > Råd > Kredsråd", or links between slashes."""
    if len(content) > 600:
        return False
    links = len(_LINK.findall(content))
    plain = _LINK.sub(r"\1", content)
    return _pieces(_ARROWS, plain) >= 3 or (links >= 2 and _pieces(_SLASHES, plain) >= 3)


def is_closing_strip(content: str) -> bool:
    """Say whether a last line is what web pages end with: "Del siden · Udskriv · Senest opdateret …"."""
    return len(content) <= 300 and _pieces(_STRIP, _LINK.sub(r"\1", content)) >= 3


def _pieces(separator: re.Pattern[str], content: str) -> int:
    """Return the number of pieces, or 0 where one is too long to be a name of a page."""
    pieces = separator.split(content)
    return len(pieces) if all(len(piece) <= 80 for piece in pieces) else 0
