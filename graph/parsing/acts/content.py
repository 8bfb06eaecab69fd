"""Content words, and the phrase that they make in a clause."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from .lexicon import Lexicon
from .tokens import Token, Words, stem, tokens

_MOST: Final = 6


def words_of(
    topic: str | None, words: Words, span: tuple[int, int] | None, within: str | None, lexicon: Lexicon
) -> Sequence[Token]:
    """Return the words of a topic as they are written: most are a `span` of the sentence's `words`.

    `within`: what stands in that span.
    """
    if span is not None and not words.damaged and topic == within:
        return words[slice(*span)]
    return tokens(topic or "", lexicon)


def is_empty(topic: Sequence[Token]) -> bool:
    """Whether a topic tells nothing: of "takkede af", "tak for i dag"."""
    return not any(w.content and "farewell" not in w.kinds for w in topic)


def is_hollow(topic: Sequence[Token]) -> bool:
    """Whether a topic only takes up what was said ("tanken"), so that a second clause tells more."""
    for word in topic:
        if word.content and (word.kinds.isdisjoint(("shell", "hollow")) or "suggestion" in word.kinds):
            return False
    return True


def stems(words: Sequence[Token]) -> frozenset[str]:
    """Return the stems of the content words."""
    return frozenset([stem(w.text) for w in words if w.content])


def span(words: Sequence[Token], start: int, limit: int, lexicon: Lexicon) -> tuple[int, int] | None:
    """Return the phrase from the first content word on: up to six, not past the clause it stands in."""
    first = last = -1
    count = 0
    for place in range(start, min(limit, len(words))):
        token = words[place]
        if token.content:
            first = place if first < 0 else first
            last = place
            count += 1
            if count == _MOST:
                break
        elif count and (
            token.text in ";:?("
            or ("coordinator" in token.kinds and _finite(words, place + 1, lexicon))
            or (
                count > 2
                and token.text == ","
                and "entailing" not in words[place - 1].kinds
                and _next_opens(words, place, lexicon)
            )
        ):
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
