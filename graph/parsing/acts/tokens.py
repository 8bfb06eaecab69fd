"""Words and marks of a sentence."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

_TOKEN: Final = re.compile(r"\w+(?:[-./'’&]\w+)*-?|[^\w\s]")


class Token(NamedTuple):
    """A word or a mark; offsets in code points of the sentence's text."""

    text: str
    low: str
    start: int
    end: int
    word: bool

    @property
    def capital(self) -> bool:
        """Whether it is a word with a capital letter first."""
        return self.word and self.text[0].isupper()


def tokens(text: str) -> tuple[Token, ...]:
    """Return the words and marks of `text` in order."""
    return tuple(
        Token(m.group(), m.group().lower(), m.start(), m.end(), m.group()[0].isalnum())
        for m in _TOKEN.finditer(text)
    )


def stem(word: str) -> str:
    """Return a rough stem: definite, plural and genitive endings cut while four letters are left."""
    low = word.lower().replace("-", "")
    for ending in _ENDINGS:
        if low.endswith(ending) and len(low) - len(ending) >= 4:
            return low[: -len(ending)]
    return low.removesuffix("e") if len(low) > 4 else low


def definite(word: str) -> bool:
    """Whether a noun has the form of a definite one ("udlånene", "spørgsmålet")."""
    return len(word) > 4 and word.lower().endswith(_DEFINITE)


_ENDINGS: Final = (
    "ernes", "erne", "enes", "ene", "eres", "ere", "ets", "ens", "ers", "et", "en", "er", "es",
)  # fmt: skip
_DEFINITE: Final = ("en", "et", "ene", "erne", "ens", "ets", "enes", "ernes")
