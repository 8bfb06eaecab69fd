"""Content words, and the phrase that they make in a clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lexicon import Lexicon
from .tokens import Token, stem, tokens

_MOST: Final = 6


def is_empty(topic: str, lexicon: Lexicon) -> bool:
    """Whether a topic tells nothing: of "takkede af", "tak for i dag"."""
    return not any(w.content and "farewell" not in w.kinds for w in tokens(topic, lexicon))


def is_hollow(topic: str, lexicon: Lexicon) -> bool:
    """Whether a topic only takes up what was said ("tanken"), so that a second clause tells more."""
    content = [w.low for w in tokens(topic, lexicon) if w.content]
    taken = (lexicon.isa(low, "shell", "hollow") and not lexicon.isa(low, "suggestion") for low in content)
    return all(taken)


def stems(words: Sequence[Token]) -> frozenset[str]:
    """Return the stems of the content words."""
    return frozenset([stem(w.text) for w in words if w.content])


def span(words: Sequence[Token], start: int, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the phrase from the first content word on: up to six, not past the clause it stands in."""
    joints = lexicon.classes["coordinator"]
    first = last = -1
    count = 0
    for place in range(start, min(limit, len(words))):
        token = words[place]
        if count and token.text in ";:?(":
            break
        if count and token.low in joints and _finite(words, place + 1, lexicon):
            break
        goes_on = token.text == "," and "entailing" in words[place - 1].kinds
        if count > 2 and token.text == "," and not goes_on and _next_opens(words, place, lexicon):
            break
        if token.content:
            first = place if first < 0 else first
            last = place
            count += 1
            if count == _MOST:
                break
    return (first, last + 1) if first >= 0 else None


def _finite(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    """Whether a word looks like a verb in the past tense, known or by its ending."""
    low = words[at].low if at < len(words) else ""
    return low.endswith("ede") or low in lexicon.pasts


def _next_opens(words: Sequence[Token], at: int, lexicon: Lexicon) -> bool:
    return at + 1 < len(words) and lexicon.isa(
        words[at + 1].low, "comma-subordinator", "subordinator", "coordinator", "continuative", "parallel"
    )
