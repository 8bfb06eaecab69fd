"""Words that a scanner damaged, as the grammar asks them: "fore1agde", "0g", "op- mærksomheden"."""

from __future__ import annotations

import re
from typing import Final

from .lexicon import Lexicon
from .title_words import TitleWords
from .tokens import Words
from .verbs import bases

_DAMAGED: Final = re.compile(r"[a-zæøå][01]|[01][a-zæøå]|[a-zæøå]- [a-zæøå]")
_LETTERS: Final = tuple(str.maketrans("01", letters) for letters in ("ol", "øl", "oi", "øi"))


def mended(words: Words, text: str, lexicon: Lexicon, titles: TitleWords) -> Words:
    """Return the words of `text` with those a scanner damaged as they were meant.

    Only where that gives a word the grammar knows: a digit for a letter, a word cut in two by a hyphen and a
    blank. The words still tell where they stand in the text.
    """
    if not _DAMAGED.search(text):
        return words
    found = []
    at = 0
    while at < len(words):
        token = words[at]
        following = words[at + 1] if at + 1 < len(words) else token
        if token.text.endswith("-") and following.start == token.end + 1 and following.text[0].islower():
            whole = token.low[:-1] + following.low
            joined = following.low not in lexicon.grammar.listing and _is_known(whole, lexicon, titles)
            if joined:
                token = token._replace(text=token.text[:-1] + following.text, low=whole, end=following.end)
                at += 1
        elif token.word and not token.low.isalpha() and not token.low.isdigit():
            tried = (token.low.translate(letters) for letters in _LETTERS)
            low = next((t for t in tried if t.isalpha() and _is_known(t, lexicon, titles)), token.low)
            token = token._replace(low=low)
        found.append(token)
        at += 1
    result = Words(found)
    result.lows = tuple([token.low for token in found])
    return result


def _is_known(low: str, lexicon: Lexicon, titles: TitleWords) -> bool:
    """Whether a word is a verb, a small word, a word of a frame or a title."""
    known = low in lexicon.readings or low in lexicon.kinds or titles.is_title(low) or titles.is_role(low)
    return known or not lexicon.framed.isdisjoint(bases(low))
