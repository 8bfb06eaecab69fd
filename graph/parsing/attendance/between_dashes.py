"""Whom somebody came for, told between dashes: "A, Syddjurs, samt - på vegne af rådmand B - kontorchef C"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..danish.words import Words

if TYPE_CHECKING:
    from .walk import Walk

_DASHES: Final = (" - ", " – ", " — ")


def join_dashes(walk: Walk, indices: Sequence[int]) -> None:
    """Write blanks for the dashes around whom the person behind them stands in for; the places stay."""
    told = [at for at in indices if any(map(walk.passages[at].text.__contains__, _DASHES))]
    passages = list(walk.passages) if told else []
    for at in told:
        signs, breaks = list(passages[at].text), passages[at].breaks
        for match in _between(walk.words).finditer(passages[at].text):
            printed = walk.persons.read(match["who"])
            if printed is not None and printed.title and walk.is_person(passages[at].text[match.end() :]):
                signs[match.start("a")] = signs[match.start("b")] = " "
                breaks = tuple(cut for cut in breaks if not match.start() < cut <= match.end())
        passages[at] = passages[at]._replace(text="".join(signs), breaks=breaks)
    walk.passages = passages or walk.passages


@lru_cache(maxsize=4)
def _between(known: Words) -> re.Pattern[str]:
    """Return the words between dashes behind "og" or "samt": "på vegne af rådmand A"."""
    instead = known.alternatives("in-place-of", "substitute-for")
    return re.compile(
        rf"(?<=\s)(?:{known.alternatives('conjunction')})\s(?P<a>[-–—])\s"
        rf"(?:{instead})\s(?P<who>[^-–—;:()]{{5,80}}?)\s(?P<b>[-–—])\s(?=\w)",
        re.I,
    )
