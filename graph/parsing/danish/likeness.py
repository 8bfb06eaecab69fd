"""Whether two names are of one person: whole, shortened, or with parts left out."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

_HYPHEN: Final = re.compile(r"(?<=\w)-(?=\w)")
_CHUNK: Final = re.compile(r"[A-ZÀ-Þ][a-zæøå]?")
"""Letters of one part of a name in its initials: "J", "Aa"."""


def ends_of(word: str, text: str) -> Iterator[int]:
    """Yield where `word` ends in `text`, each time it does not go on from a word before it."""
    at = text.find(word)
    while at >= 0:
        if at == 0 or not (text[at - 1].isalnum() or text[at - 1] == "_"):
            yield at + len(word)
        at = text.find(word, at + len(word))


@lru_cache(maxsize=4096)
def key(name: str) -> str:
    """Return a name for comparison: without case, hyphens or further blanks."""
    plain = " ".join(name.split())
    return (_HYPHEN.sub("", plain) if "-" in plain else plain).casefold()


@lru_cache(maxsize=1024)
def _parts(name: str) -> tuple[str, ...]:
    return tuple(name.casefold().split())


def fits(short: str, full: str) -> bool:
    """Say whether `short` may be `full` with parts left out: first name kept, the others in order.

    A part that ends in a point may go on: "Jens Chr. Holm" is Jens Christian Holm.
    """
    a, b = _parts(short), _parts(full)
    if not a or not b or len(a) > len(b):
        return False
    if a[0] != b[0]:
        return len(a) == 1 and a[0] == b[-1]
    if len(a) == 1 or subsequence(a, b):
        return True
    if not any(word[-1] == "." for word in a):
        return False
    rest = iter(b)
    return all(any(_begins(word, other) for other in rest) for word in a)


def _begins(word: str, name: str) -> bool:
    """Say whether a part of a name is another one, or begins it before a point."""
    return word == name or (word[-1] == "." and len(word) > 1 and name.startswith(word[:-1]))


def subsequence(short: Sequence[str], full: Sequence[str]) -> bool:
    """Say whether the words of `short` stand in `full` in the same order."""
    rest = iter(full)
    return all(word in rest for word in short)  # each looks on behind the one before


def abbreviates(letters: str, name: str) -> bool:
    """Say whether letters are the initials of `name`, or letters of both its ends: "LRK", Leif Ravnkilde.

    Each part may have more letters than one, and parts may be left out: "JAa", Jens Aage Holm.
    """
    parts = [_plain(part) for part in re.split(r"[\s-]+", name) if part]
    if len(parts) < 2 or letters[:1] != parts[0][0]:
        return False
    chunks = _CHUNK.findall(letters)
    if len(chunks) > 1 and "".join(chunks) == letters and _begin_parts(chunks, parts):
        return True
    ends = parts[-1][0] in letters[1:] and subsequence(letters[1:], "".join(parts)[1:])
    return ends or "".join(part[0] for part in parts) == letters


def _begin_parts(chunks: Sequence[str], parts: Sequence[str]) -> bool:
    """Say whether chunks of letters begin parts of a name, in their order."""
    left = iter(parts)
    return all(any(part.startswith(chunk.upper()) for part in left) for chunk in chunks)


def _plain(name: str) -> str:
    """Return a name in capitals, without marks on letters that are not Danish: "Gülsüm" is "GULSUM"."""
    if name.isascii():
        return name.upper()
    return "".join(c if c in "ÆØÅ" else unicodedata.normalize("NFD", c)[0] for c in name.upper())


def indefinite(word: str) -> set[str]:
    """Return what a definite noun may be in its base form (politidirektøren → politidirektør)."""
    return {word[: -len(e)] for e in ("en", "et", "n", "t") if word.endswith(e) and len(word) > len(e) + 4}
