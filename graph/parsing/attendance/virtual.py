"""Sentences of lists in running text, and whether a meeting was held over the net as a whole."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from typing import Final

from ...vocabulary import Vocabulary
from ..agenda.items import Outline
from ..danish.labels import PEOPLE, labels
from ..danish.organisations import organisations
from ..danish.words import words
from ..entries.fragments import shortened
from ..passages import Passage
from .marks import is_key

_SENTENCE: Final = re.compile(
    r"[.!?](?:(?<=[^\W\d_]{3}.)|(?<=\s[A-ZÀ-Þ][eiouyæøå]\.)|(?<=\)\.)|(?<=[.:]\d\d\.)|(?<=\d\.)(?=\s+[A-ZÀ-Þ][a-zæøå]{2,}\s[a-zæøå]))\s+(?=[A-ZÀ-Þ])"
)
"""The end of a sentence. (It begins with the signs to look for, which makes the search quick.)"""
_ABBREVIATED: Final = re.compile(
    r"(?:^|[\s(.])(?:[A-ZÀ-Þ]|[A-ZÀ-Þ][bcdfghjklmnpqrstvwxz]{1,3}|[a-zæøå]{1,3}|vedr|konst|ekskl|inkl)$"
    r"|[a-zæøå]\.[a-zæøå]+$"
)


def sentences(
    text: str, start: int = 0, end: int | None = None, *, short: Set[str] = frozenset()
) -> list[tuple[int, int]]:
    """Return the sentences of a list in running text; points of abbreviations and initials end none.

    Args:
        short: short forms of titles, without their point ("kommunaldir").
    """
    stop = len(text) if end is None else end
    out = []
    begin = start
    for mark in _SENTENCE.finditer(text, start, stop):
        pointed = mark[0][0] == "."
        if pointed and _ABBREVIATED.search(text[max(start, mark.start() - 12) : mark.start()]):
            continue
        if shortened(text, mark.start(), short):
            continue
        if text.count("(", begin, mark.start()) > text.count(")", begin, mark.start()):
            continue
        out.append((begin, mark.start() + 1))
        begin = mark.end()
    if begin < stop:
        out.append((begin, stop))
    return out


def _without_bodies(text: str, vocabulary: Vocabulary) -> str:
    """Return `text` without the districts and municipalities it names: whose meeting it is, no place."""
    for body in reversed(organisations(vocabulary).named(text)):
        text = text[: body.start] + text[body.end :]
    return text


def is_virtual(passages: Sequence[Passage], found: Outline, vocabulary: Vocabulary) -> bool:
    """Say whether the heading calls the whole meeting virtual ("virtuelt møde", "Sted: Teams")."""
    known = words(vocabulary)
    finder = labels(vocabulary)
    pattern, meeting = known.pattern("virtual"), known.pattern("meeting")
    remote, place_word = known.pattern("remote-word", "virtual"), known.pattern("place-word")
    first = found.headings[0].at if found.headings else len(passages)
    for at, passage in enumerate(passages[: min(first, 20)]):
        label = finder.find(passage.text, tab=passage.tabs[0] if passage.tabs else None)
        if label is not None and label.kind in PEOPLE:
            return False
        if label is not None and label.kind == "place":
            text = passage.text[label.content :] or (passages[at + 1].text if at + 1 < len(passages) else "")
            if remote.search(text) and not place_word.search(remote.sub("", text)):
                return True
        elif (
            known.mentioned(passage.text, "virtual")
            and pattern.search(passage.text)
            and len(passage.text) < 200
            and not is_key(passage.text)
        ):
            low = passage.text.lower()
            if meeting.search(low) or known.concept("meeting").label in low:
                return not place_word.search(pattern.sub("", _without_bodies(passage.text, vocabulary)))
    return False
