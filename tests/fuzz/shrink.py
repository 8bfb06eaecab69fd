"""Makes an input that breaks a promise as small as it gets while it breaks the same one."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TypeVar

_Piece = TypeVar("_Piece", str, bytes)


def shrunk(data: bytes, still: Callable[[bytes], bool], seconds: float = 60.0) -> bytes:
    """Return a small input for which `still` holds; pieces are lines first, then words, then characters.

    Args:
        data: an input for which it holds.
        still: tells whether an input shows the defect.
        seconds: after which what has been reached is good enough.
    """
    end = time.monotonic() + seconds
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        pieces = [bytes([byte]) for byte in data]
        return b"".join(_fewer(pieces, lambda kept: still(b"".join(kept)), end))
    for split in (_lines, _words, list):
        parts = _fewer(split(text), lambda kept: still("".join(kept).encode()), end)
        text = "".join(parts)
    return text.encode()


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def _words(text: str) -> list[str]:
    words: list[str] = []
    for letter in text:
        if words and letter.isalnum() and words[-1][-1].isalnum():
            words[-1] += letter
        else:
            words.append(letter)
    return words


def _fewer(pieces: Sequence[_Piece], still: Callable[[list[_Piece]], bool], end: float) -> list[_Piece]:
    """Leave out ever smaller runs of pieces, as long as it still holds."""
    kept = list(pieces)
    size = max(1, len(kept) // 2)
    while size and time.monotonic() < end:
        place, smaller = 0, False
        while place < len(kept) and time.monotonic() < end:
            fewer = kept[:place] + kept[place + size :]
            if fewer and still(fewer):
                kept, smaller = fewer, True
            else:
                place += size
        size = size if smaller and size == 1 else size // 2
    return kept
