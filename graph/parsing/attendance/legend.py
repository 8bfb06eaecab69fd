"""Legends: "DK = Dan Krog, vicepolitiinspektør", below minutes that list their people by initials alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..danish.persons import Persons
from ..passages import Passage, cut
from .standing import LONGEST_LIST

_ENTRY: Final = re.compile(r"(?:[-–—•*]\s+)?(?P<initials>[A-ZÀ-Þ]{2,5})\s*(?:[=:]|\s[-–—])\s*(?=[A-ZÀ-Þ])")
_INNER: Final = re.compile(r"(?<=[:;,.]\s)(?P<initials>[A-ZÀ-Þ]{2,5})\s*=\s*(?=[A-ZÀ-Þ])")
"""An entry behind another one, or behind a label."""
_FEWEST: Final = 2


def read_legend(passages: Sequence[Passage], persons: Persons) -> dict[str, Passage]:
    """Return what a legend says of each pair of initials; empty where there is no legend.

    Initials explained twice, or by a name they do not fit, explain nobody.
    """
    found: dict[str, Passage] = {}
    twice: set[str] = set()
    for passage, match, end in _entries(passages):
        said = cut(passage, match.end(), end)
        printed = persons.read(re.split(r"[,;(]", said.text, maxsplit=1)[0])
        initials = match["initials"]
        if printed is None or initials[0] not in "".join(w[0] for w in printed.name.split()).upper():
            continue
        if initials in found:
            twice.add(initials)
        found[initials] = said
    known = {initials: said for initials, said in found.items() if initials not in twice}
    return known if len(known) >= _FEWEST else {}


def _entries(passages: Sequence[Passage]) -> Iterator[tuple[Passage, re.Match[str], int]]:
    """Yield what may be entries of a legend, with the place where each ends."""
    for passage in passages:
        first = _ENTRY.match(passage.text, 0, 200)
        several = "=" in passage.text and len(passage.text) <= LONGEST_LIST
        if first is None and not several:
            continue
        found = [first] if first is not None and first.end() < len(passage.text) else []
        found += _INNER.finditer(passage.text) if several else ()
        ends = [*(match.start() for match in found[1:]), len(passage.text)]
        for match, end in zip(found, ends, strict=False):
            yield passage, match, end


def inner_marks(text: str, legend: dict[str, Passage]) -> list[int]:
    """Return where further entries of the legend begin in a line: "DK = Dan Krog, RS = Rita Sol"."""
    found = _INNER.finditer(text) if legend and "=" in text else ()
    return [match.start() for match in found if match["initials"] in legend]


def after_mark(text: str, start: int, legend: dict[str, Passage]) -> tuple[int, str]:
    """Return where a person begins behind "DK = ", and those initials; `start` and "" where none are."""
    match = _ENTRY.match(text, start) if legend else None
    return (match.end(), match["initials"]) if match and match["initials"] in legend else (start, "")


def begins_entry(text: str, legend: dict[str, Passage]) -> bool:
    """Say whether a line of the legend begins a list of those present, where nobody else was listed."""
    text = text[:LONGEST_LIST]
    return after_mark(text, 0, legend)[0] > 0 or bool(inner_marks(text, legend))
