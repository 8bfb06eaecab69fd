"""A column of presence torn from its list: its words stand at the ends of the lines, "…, lærer ja"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage

if TYPE_CHECKING:
    from .walk import Walk

_FEWEST: Final = 3
"""Lines below one another that end so."""
_LONGEST: Final = 160


def set_off(walk: Walk, indices: Sequence[int]) -> None:
    """Set the words of presence that end the lines of a list in brackets, where most lines end so."""
    block: list[int] = []
    for at in indices:
        passage = walk.passages[at]
        lines_up = passage.kind is not LineKind.CELL and len(passage.text) <= _LONGEST
        if block and (not lines_up or at != block[-1] + 1 or passage.gap):
            _set_off(walk, block)
            block = []
        if lines_up:
            block.append(at)
    _set_off(walk, block)


def _set_off(walk: Walk, block: Sequence[int]) -> None:
    """Do so for the lines of one block."""
    if len(block) < _FEWEST:
        return
    pattern = _status(walk.vocabulary)
    found: dict[int, re.Match[str]] = {}
    for n, at in enumerate(block, 1):
        match = pattern.search(walk.passages[at].text)
        if match is not None:
            found[at] = match
        elif 3 * (n - len(found)) > len(block) + 2:
            return  # as most blocks: fewer than two of three lines
    if len(found) < _FEWEST:
        return
    named = sum(walk.is_person(walk.passages[at].text[: match.start()]) for at, match in found.items())
    if 3 * named < 2 * len(found):
        return
    passages = list(walk.passages)
    for at, match in found.items():
        passages[at] = _in_brackets(passages[at], match.start(), *match.span("said"))
    walk.passages = passages


def _in_brackets(passage: Passage, gap: int, start: int, end: int) -> Passage:
    """Return a passage with brackets around `text[start:end]`, one blank for those from `gap` on."""
    text, offsets = passage.text, passage.offsets
    before, behind = (offsets[gap],) * 2, (offsets[end - 1],)
    return passage._replace(
        text=f"{text[:gap]} ({text[start:end]}){text[end:]}",
        offsets=(*offsets[:gap], *before, *offsets[start:end], *behind, *offsets[end:]),
        tabs=(),
        breaks=(),
    )


@lru_cache(maxsize=4)
def _status(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what ends a line: a word of presence, perhaps a note in brackets behind it."""
    known = words(vocabulary)
    return re.compile(
        rf"(?<=[^\s,;:(/–-])[ \t]+(?P<said>(?:{known.alternatives('line-end-status')}))(?:\s\([^()]*\))?$",
        re.I,
    )
