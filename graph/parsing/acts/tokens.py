"""Words and marks of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"[Vv](?=/[A-ZÀ-Þ])|\w++(?:[-./'’&]\w++)*+-?|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark; offsets in code points of the sentence's text; `capital`: a word that begins so."""

    text: str
    low: str
    start: int
    end: int
    word: bool
    capital: bool


class Words(tuple[Token, ...]):
    """The words and marks of a text in order; `lows` holds them in lower case, for quick look-ups."""

    lows: tuple[str, ...]


@lru_cache(maxsize=256)  # a sentence is looked at by several rules in a row
def tokens(text: str) -> Words:
    """Return the words and marks of `text` in order."""
    new: Callable[..., Token] = tuple.__new__  # as the tuples they are, because there are so many
    words = Words(
        [
            new(
                Token,
                (
                    word := match[0],
                    word.lower(),
                    match.start(),
                    match.end(),
                    known := word[0].isalnum(),
                    known and word[0].isupper(),
                ),
            )
            for match in _TOKEN.finditer(text)
        ]
    )
    words.lows = tuple([token[1] for token in words])
    return words


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a rough stem: noun endings cut while four letters are left, a doubled last letter single."""
    low = word.lower().replace("-", "")
    ending = next((e for e in _ENDINGS if low.endswith(e) and len(low) - len(e) >= 4), "")
    if not ending and len(low) > 4 and low.endswith("e"):
        ending = "e"
    bare = low[: len(low) - len(ending)]
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


def definite(word: str) -> bool:
    """Whether a noun has the form of a definite one ("udlånene", "spørgsmålet")."""
    return len(word) > 4 and word.lower().endswith(_DEFINITE)


_ENDINGS: Final = (
    "ernes", "erne", "enes", "ene", "eres", "ere", "ets", "ens", "ers", "et", "en", "er", "es",
)  # fmt: skip
_DEFINITE: Final = ("en", "et", "ene", "erne", "ens", "ets", "enes", "ernes")
