"""Words that a scanner damaged, as the grammar asks them: "fore1agde", "0g", "op- mærksomheden"."""

from __future__ import annotations

import re
from typing import Final

from .lexicon import Lexicon
from .title_words import TitleWords
from .tokens import Token, Words, listed

_DAMAGED: Final = re.compile(r"[a-zæøå](?:[01]|- [a-zæøå]|I[a-zæøå])|[01][a-zæøå]|rn")
_INNER: Final = re.compile(r"(?<=[a-zæøå])I(?=[a-zæøå])")
_LEAST: Final = 7
"""Letters of a word in which "rn" may be an m: "korn" is no "kom"."""
_LETTERS: Final = tuple(str.maketrans("01", letters) for letters in ("ol", "øl", "oi", "øi"))


def mended(words: Words, lexicon: Lexicon, titles: TitleWords) -> Words:
    """Return `words` with those a scanner damaged as they were meant.

    Only where that gives a word the grammar knows: a digit or another letter for a letter, a word cut in two
    by a hyphen and a blank. The words still tell where they stand in the text.
    """
    if not words.damaged or not _DAMAGED.search(words.text):
        return words
    found: list[Token] = []
    spans: list[tuple[int, int]] = []
    places = words.spans()
    at = 0
    while at < len(words):
        token, (start, end) = words[at], places[at]
        following = words[at + 1] if at + 1 < len(words) else None
        beside = following is not None and places[at + 1][0] == end + 1
        if following is not None and beside and token.text.endswith("-") and following.text[0].islower():
            whole = token.low[:-1] + following.low
            joined = following.low not in lexicon.grammar.listing and _is_known(whole, lexicon, titles)
            if joined:
                token = Token(token.text[:-1] + following.text, whole, lexicon)
                at += 1
                end = places[at][1]
        elif token.word and not token.low.isdigit():
            low = next((t for t in _tried(token) if t.isalpha() and _is_known(t, lexicon, titles)), token.low)
            token = token if low == token.low else Token(token.text, low, lexicon)
        found.append(token)
        spans.append((start, end))
        at += 1
    result = listed(found, words.text)
    result.places = spans
    result.damaged = True
    return result


def _tried(token: Token) -> list[str]:
    """Return what a word may have been before a scanner read it: "fore1agde", "PoIitiet", "forrnanden"."""
    low = token.low
    if not low.isalpha():
        return [low.translate(letters) for letters in _LETTERS]
    tried = [_INNER.sub("l", token.text).lower()] if _INNER.search(token.text) else []
    return tried + ([low.replace("rn", "m")] if "rn" in low and len(low) >= _LEAST else [])


def _is_known(low: str, lexicon: Lexicon, titles: TitleWords) -> bool:
    """Whether a word is a verb, a small word, a word of a frame or a title."""
    known = low in lexicon.readings or low in lexicon.kinds or low in lexicon.framed
    return known or titles.is_title(low) or titles.is_role(low)
