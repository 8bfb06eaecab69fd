"""Laws and enclosures that minutes refer to: "retsplejelovens § 113, stk. 2", "(bilag 2)"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from ...vocabulary import Vocabulary
from ..danish.words import alternation, lowered, telling_words, words


class Laws:
    """Finds references to laws and enclosures.

    Args:
        vocabulary: the ontology ("meeting").
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        joint = words(vocabulary).alternatives("list-joint")
        number = r"\d{1,4}(?:\s?[a-z](?!\w))?"
        sections = rf"§{{1,2}}\s?{number}(?:\s?(?:-|–|,|{joint})\s?(?:§\s?)?{number})?"
        ending = alternation(vocabulary.words("meeting", "law-ending"))
        short = alternation(vocabulary.words("meeting", "law-short"))
        part = alternation(vocabulary.words("meeting", "law-part"))
        parts = rf"{sections}(?:,?\s(?:{part})\s?\d{{1,3}})*"
        name = rf"(?:[^\W\d_][\w-]{{2,40}}(?:{ending})s?|{short})"
        self._section = re.compile(
            rf"(?<!\w){name}\s{{0,2}}{parts}(?!\d)|{parts}\s(?:i|efter)\s{name}(?!\w)",
            re.I,
        )
        word = alternation(vocabulary.words("meeting", "enclosure-word"))
        self._enclosed = telling_words(vocabulary.words("meeting", "enclosure-word"))
        self._enclosure = re.compile(
            rf"(?<!\w)(?:{word})\s?(?:(?:nr)\.?\s?)?\d{{1,2}}(?:\s?(?:,|-|–|{joint})\s?\d{{1,2}})*(?![\d.,]\d)(?!\w)",
            re.I,
        )

    def may_cite(self, text: str) -> bool:
        """Say whether `text` has a sign without which it refers to no law and no enclosure."""
        return "§" in text or any(map(lowered(text).__contains__, self._enclosed))

    def laws(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the spans of laws cited by section."""
        if "§" in text:
            for match in self._section.finditer(text):
                yield match.span()

    def enclosures(self, text: str) -> Iterator[tuple[int, int]]:
        """Yield the spans of numbered enclosures."""
        if any(map(lowered(text).__contains__, self._enclosed)):
            for match in self._enclosure.finditer(text):
                yield match.span()


@lru_cache(maxsize=4)
def laws(vocabulary: Vocabulary) -> Laws:
    """Return the compiled finder of `vocabulary`."""
    return Laws(vocabulary)
