"""Legends: "DK = Dan Krog, vicepolitiinspektør", below minutes that list their people by initials alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .passages import Passage
from .persons import Persons
from .tidy import cut

if TYPE_CHECKING:
    from .zones import Walk

_ENTRY: Final = re.compile(r"(?:[-–—•*]\s+)?(?P<initials>[A-ZÆØÅ]{2,5})\s*(?:[=:]|\s[-–—])\s*(?=[A-ZÆØÅ])")
_INITIALS: Final = re.compile(r"(?<![\w.-])[A-ZÆØÅ]{2,5}(?![\w-])")
_FEWEST: Final = 2


def read_legend(passages: Sequence[Passage], persons: Persons) -> dict[str, Passage]:
    """Return what a legend says of each pair of initials; empty where there is no legend.

    Initials explained twice, or by a name they do not fit, explain nobody.
    """
    found: dict[str, Passage] = {}
    twice: set[str] = set()
    for passage in passages:
        match = _ENTRY.match(passage.text[:200])
        if match is None or match.end() >= len(passage.text):
            continue
        said = cut(passage, match.end())
        printed = persons.read(re.split(r"[,;(]", said.text, maxsplit=1)[0])
        initials = match["initials"]
        if printed is None or initials[0] not in "".join(w[0] for w in printed.name.split()).upper():
            continue
        if initials in found:
            twice.add(initials)
        found[initials] = said
    known = {initials: said for initials, said in found.items() if initials not in twice}
    return known if len(known) >= _FEWEST else {}


def initials_in(text: str, start: int, end: int, legend: dict[str, Passage]) -> list[tuple[str, int, int]]:
    """Return the initials that a piece of a list consists of, with places; none where it names others."""
    if not legend:
        return []
    plain = re.sub(r"\([^()]*\)", lambda m: " " * len(m[0]), text[start:end])
    found = [(m[0], start + m.start(), start + m.end()) for m in _INITIALS.finditer(plain)]
    rest = _INITIALS.sub("", plain)
    only = not re.search(r"[^\W\d_]{4,}", rest) and any(initials in legend for initials, _, _ in found)
    return found if only else []


def by_initials(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read "DK (formand), RSV" with what the legend says of each."""
    listed = initials_in(passage.text, start, end, walk.legend)
    for n, (initials, a, b) in enumerate(listed):
        upto = listed[n + 1][1] if n + 1 < len(listed) else end
        said = walk.legend.get(initials)
        read = walk.entries.read(said) if said is not None else None
        if read is None or len(read.found) != 1:
            walk.out.left.append((passage, a, b))
            continue
        person = read.found[0]
        person.passage, person.start, person.end, person.initials = passage, a, b, initials
        walk.entries.describe(cut(passage, b, upto), person)
        walk.settle(person, walk.state.status)
        walk.out.found.append(person)
    if listed:
        walk.out.used.add(at)
    return bool(listed)
