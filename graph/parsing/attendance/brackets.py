"""Lists that strike out the absent, or set them in brackets and say so: "Fraværende er sat i parentes"."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
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
    passages = list(walk.passages)
    for at in indices if walk.struck else ():
        passages[at] = _with_strokes(passages[at], walk.struck)
    walk.passages = passages
    square, round_ = _said(walk.vocabulary)
    stands_in = _stands_in(walk.vocabulary)
    texts = [walk.passages[at].text for at in indices]
    told = [text for text in texts if walk.words.mentioned(text, "square-bracket", "bracket")]
    signs = [_STRUCK] if any("~~" in text for text in texts) else []
    came = any(stands_in.search(text) for text in told)
    if any(square.search(text) for text in told):
        signs.append(_SQUARE)
    elif not came and any(round_.search(text) for text in told):
        signs.append(_ROUND)
    for at in indices if came or signs else ():
        if came or "~~" in passages[at].text:
            passages[at] = _with_substitutes(walk, passages[at], came=came)
        for sign in signs:
            passages[at] = _written_out(walk, passages[at], sign)
    walk.passages = passages


def _with_strokes(passage: Passage, struck: Sequence[tuple[int, int]]) -> Passage:
    """Return a passage with the signs of Markdown around what the document strikes out."""
    first, last = passage.offsets[0], passage.offsets[-1]
    edits: dict[int, str] = {}
    for start, end in struck[bisect_left(struck, (first, first)) : bisect_right(struck, (last, last))]:
        a, b = bisect_left(passage.offsets, start), bisect_left(passage.offsets, end) - 1
        while a < b and passage.text[b] == " ":
            b -= 1
        if a < b:
            edits[a], edits[b] = f"~~{passage.text[a]}", f"{passage.text[b]}~~"
    return _edited(passage, sorted(edits.items())) if edits else passage


def _with_substitutes(walk: Walk, passage: Passage, *, came: bool) -> Passage:
    """Return a passage with "stedfortræder" before somebody in parentheses behind one struck out.

    Behind anybody where a line says that those in parentheses came instead (`came`).
    """
    said = f"({walk.words.concept('substitute').label} "
    edits = [
        (found.start(), said)
        for found in _ROUND.finditer(passage.text[:LONGEST_LIST])
        if (came or passage.text[: found.start()].rstrip().endswith("~~")) and walk.is_person(found["who"])
    ]
    return _edited(passage, edits) if edits else passage


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
        parted = sign is _STRUCK and walk.is_person(passage.text[found.end() :].strip())
        edits[-1] = (found.end() - 1, "" if stood_for else f"{absent};" if parted else absent)
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
def _stands_in(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what says that whoever stands in parentheses came instead: "navnet i parentes er afløseren"."""
    known = words(vocabulary)
    came = rf"(?:{known.alternatives('substitute')})(?:e?n|e|ne)?|{known.alternatives('substitute-verb')}"
    bracket = rf"(?:{known.alternatives('bracket')})"
    return re.compile(
        rf"(?<!\w)(?:{bracket}[^.]{{0,{_NEAR}}}?(?<!\w)(?:{came})|(?:{came})(?!\w)[^.]{{0,{_NEAR}}}?\s{bracket})(?!\w)",
        re.I,
    )


@lru_cache(maxsize=4)
def _stood_for(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return words right before a bracket for whose holder somebody came."""
    return re.compile(rf"(?<!\w)(?:{words(vocabulary).alternatives('substitute-for')})\s+\Z", re.I)
