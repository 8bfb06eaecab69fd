"""Lists of initials alone: "Til stede: DK (formand), RSV".

A legend may explain them; else they are what the minutes call people.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..entries.found import Found
from ..passages import Passage, cut

if TYPE_CHECKING:
    from .walk import Walk

_INITIALS: Final = re.compile(r"(?<![\w.-])[A-ZÀ-Þ]{2,5}(?![\w-])")
_RECENT: Final = 200
"""Persons of the lists before that are looked at: cost stays linear."""
_ASIDE: Final = re.compile(r"\([^()]*\)")
_WORD: Final = re.compile(r"[^\W\d_]{4,}")


def _initials_in(text: str, start: int, end: int) -> list[tuple[str, int, int]]:
    """Return the initials that a piece of a list consists of, with places; none where it names others."""
    plain = _ASIDE.sub(lambda m: " " * len(m[0]), text[start:end])
    if _WORD.search(plain):
        return []
    return [(m[0], start + m.start(), start + m.end()) for m in _INITIALS.finditer(plain)]


def are_initials(text: str, legend: dict[str, Passage]) -> bool:
    """Say whether words are no more than initials that the legend explains: "DK og RSV"."""
    listed = _initials_in(text, 0, len(text))
    return bool(listed) and all(initials in legend for initials, _, _ in listed)


def by_initials(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read "DK (formand), RSV" with what the legend says of each; without a legend these are their names."""
    listed = _initials_in(passage.text, start, end)
    if not listed:
        return False
    explained = any(initials in walk.legend for initials, _, _ in listed)
    found: list[Found] = []
    for n, (initials, a, b) in enumerate(listed):
        upto = listed[n + 1][1] if n + 1 < len(listed) else end
        person = _explained(walk, initials) if explained else Found(passage, a, b, initials)
        if person is None:
            walk.out.left.append((passage, a, b))
            continue
        person.passage, person.start, person.end, person.initials = passage, a, b, initials
        walk.entries.describe(cut(passage, b, upto), person)
        found.append(person)
    if not explained and not _are_people(walk, found):
        return False
    for person in found:
        walk.settle(person, walk.state.status)
    walk.out.found += found
    walk.out.used.add(at)
    return True


def _explained(walk: Walk, initials: str) -> Found | None:
    """Return the person whom the legend says initials stand for."""
    said = walk.legend.get(initials)
    read = walk.entries.read(said) if said is not None else None
    return read.found[0] if read is not None and len(read.found) == 1 else None


def _are_people(walk: Walk, found: list[Found]) -> bool:
    """Say whether initials that no legend explains name people, not organisations.

    One of them chairs, writes or comes late, or initials have named people in these minutes already.
    """
    if any(person.name in walk.persons.names.not_initials for person in found):
        return False
    told = len(found) > 1 and any(person.functions or person.part for person in found)
    return told or any(known.name == known.initials for known in walk.out.found[-_RECENT:])
