"""Letters that scanners, and the typewriters before them, give for digits: "l4. november", "kl. lO.3O"."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = str.maketrans("lLIiİıOo", "11111100")
"""With the letters that a pattern that ignores case takes for these."""

_SMALL: Final = str.maketrans("", "", "lo")


def digits(text: str) -> str:
    """Return `text` with the digits that its letters stand for.

    >>> digits("lO")
    '10'
    """
    return text.translate(_DIGITS)


def in_capitals(text: str) -> bool:
    """Say whether `text` is written in capitals, letters for its digits aside: "DEN l4. MAJ KL. l0.00".

    >>> in_capitals("MØDE DEN l. MAJ")
    True
    """
    return text.isupper() or text.translate(_SMALL).isupper()
