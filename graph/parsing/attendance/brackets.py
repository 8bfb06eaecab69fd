"""Lists that strike out the absent, or set them in brackets and say so: "Fraværende er sat i parentes"."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage
from .standing import LONGEST_LIST

if TYPE_CHECKING:
    from .walk import Walk

_SQUARE: Final = re.compile(r"\[(?P<who>[^\[\]]{3,200})\]")
_ROUND: Final = re.compile(r"\((?P<who>[^()]{3,200})\)")
_STRUCK: Final = re.compile(r"~~(?P<who>[^~]{3,200})~~")
_LONGEST: Final = 120
"""Characters between the word for the absent and that for the brackets, at most."""
_NEAR: Final = 25
"""The same where the brackets are named first: "Navne i parentes: afbud"."""


def absent_in_brackets(walk: Walk, indices: Sequence[int]) -> None:
    """Write "(afbud)" behind those struck out, and in brackets where a line says that the absent are."""
    square, round_ = _said(walk.vocabulary)
    texts = [walk.passages[at].text for at in indices]
    told = [text for text in texts if walk.words.mentioned(text, "square-bracket", "bracket")]
    signs = [_STRUCK] if any("~~" in text for text in texts) else []
    if any(square.search(text) for text in told):
        signs.append(_SQUARE)
    elif any(round_.search(text) for text in told):
        signs.append(_ROUND)
    passages = list(walk.passages)
    for sign in signs:
        for at in indices:
            passages[at] = _written_out(walk, passages[at], sign)
    walk.passages = passages


def _written_out(walk: Walk, passage: Passage, sign: re.Pattern[str]) -> Passage:
    """Return a passage with those in brackets marked as absent, but not whom somebody stands in for."""
    if len(passage.text) > LONGEST_LIST:
        return passage
    absent = f" ({walk.words.concept('absent-note').label})"
    edits: list[tuple[int, str]] = []
    for found in sign.finditer(passage.text):
        if walk.persons.read(re.split(r"[,(]", found["who"], maxsplit=1)[0]) is None:
            continue
        before = passage.text[max(0, found.start() - _LONGEST) : found.start()]
        stood_for = _stood_for(walk.vocabulary).search(before) is not None
        begin, end = found.span("who")
        edits += [(at, "") for at in (*range(found.start(), begin), *range(end, found.end()))]
        edits[-1] = (found.end() - 1, "" if stood_for else absent)
    return _edited(passage, edits) if edits else passage


def _edited(passage: Passage, edits: Sequence[tuple[int, str]]) -> Passage:
    """Return a passage with other words in the place of single characters; they count as standing there."""
    text, offsets, begin = "", list[int](), 0
    places = [at for at, _ in edits]
    grown = [0]
    for at, said in edits:
        text += passage.text[begin:at] + said
        offsets += [*passage.offsets[begin:at], *[passage.offsets[at]] * len(said)]
        grown.append(grown[-1] + len(said) - 1)
        begin = at + 1
    moved = [
        tuple(at + grown[bisect_right(places, at)] for at in marks)
        for marks in (passage.tabs, passage.breaks)
    ]
    return passage._replace(
        text=text + passage.text[begin:],
        offsets=(*offsets, *passage.offsets[begin:]),
        tabs=moved[0],
        breaks=moved[1],
    )


@lru_cache(maxsize=4)
def _said(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what says that the absent stand in square brackets, and in round ones."""
    known = words(vocabulary)
    gone = known.alternatives("absent", "absent-note", "absent-verb")
    absent = rf"(?<!\w)(?:{gone})(?!\w)[^.]{{0,{_LONGEST}}}?\s"
    square, round_ = (
        re.compile(
            rf"{absent}(?:{known.alternatives(name)})(?!\w)"
            rf"|(?<!\w)(?:{known.alternatives(name)})\s*[^\w.]?[^.]{{0,{_NEAR}}}?(?<!\w)(?:{gone})(?!\w)",
            re.I,
        )
        for name in ("square-bracket", "bracket")
    )
    return square, round_


@lru_cache(maxsize=4)
def _stood_for(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return words right before a bracket for whose holder somebody came."""
    return re.compile(rf"(?<!\w)(?:{words(vocabulary).alternatives('substitute-for')})\s+\Z", re.I)
