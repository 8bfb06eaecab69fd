"""Lines that hold a page's number."""

from __future__ import annotations

import re
from typing import Final

from .folding import Signs
from .line_rules import Rules

_SPECKS: Final = " .·|'`"  # what a scanner adds to a line
_ROMAN: Final = "ivxIVXıİ"  # one of these or a digit, perhaps a sign behind it, ends the number of a page
_LONGEST_NUMBER: Final = 80
"""Characters of a page's number with the words around it, single blanks between them."""
_WIDE: Final = re.compile(r"\s{3,}|\t")


def numbers_page(line: str, rules: Rules, signs: Signs) -> bool:
    """Say whether a line is a page's number, alone or at the far end of a running head or foot."""
    text = line.strip(_SPECKS)
    last = text[-1:]
    word = last.isalpha() and last not in _ROMAN  # as most lines end
    wide = _is_wide(text, signs)
    if not word and (wide or len(text) <= _LONGEST_NUMBER) and rules.page.fullmatch(text):
        return True
    if not wide:
        return False
    head, *numbers = _WIDE.split(text)
    ends = (head, numbers[-1]) if numbers else ()
    return any(rules.page.fullmatch(end) and end[0] not in "-–—" for end in ends)


def _is_wide(text: str, signs: Signs) -> bool:
    """Say whether a line has a wide gap."""
    return any(map(text.__contains__, signs.wide))
