"""Letters that scanners, and the typewriters before them, give for digits: "l4. november", "kl. lO.3O"."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = str.maketrans("lLIiİıOo", "11111100")
"""With the letters that a pattern that ignores case takes for these."""


def digits(text: str) -> str:
    """Return `text` with the digits that its letters stand for.

    >>> digits("lO")
    '10'
    """
    return text.translate(_DIGITS)
