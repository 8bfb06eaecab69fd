"""Lists of initials alone, which a legend explains: "Til stede: DK (formand), RSV"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..passages import Passage, cut

if TYPE_CHECKING:
    from .walk import Walk

_INITIALS: Final = re.compile(r"(?<![\w.-])[A-ZÀ-Þ]{2,5}(?![\w-])")


def _initials_in(text: str, start: int, end: int, legend: dict[str, Passage]) -> list[tuple[str, int, int]]:
    """Return the initials that a piece of a list consists of, with places; none where it names others."""
    if not legend:
        return []
    plain = re.sub(r"\([^()]*\)", lambda m: " " * len(m[0]), text[start:end])
    found = [(m[0], start + m.start(), start + m.end()) for m in _INITIALS.finditer(plain)]
    rest = _INITIALS.sub("", plain)
    only = not re.search(r"[^\W\d_]{4,}", rest) and any(initials in legend for initials, _, _ in found)
    return found if only else []


def are_initials(text: str, legend: dict[str, Passage]) -> bool:
    """Say whether words are no more than initials that the legend explains: "DK og RSV"."""
    listed = _initials_in(text, 0, len(text), legend)
    return bool(listed) and all(initials in legend for initials, _, _ in listed)


def by_initials(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read "DK (formand), RSV" with what the legend says of each."""
    listed = _initials_in(passage.text, start, end, walk.legend)
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
