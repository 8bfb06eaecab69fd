"""Lists of the members of a body, which tell who was there only where no other list does."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..danish.labels import Label
from ..danish.likeness import key
from ..danish.words import Words
from ..entries.found import Found, is_field

MEMBERS: Final = "attendance.label-members"
"""The rule of those in a list of members."""
_FEWEST: Final = 2
"""Members that another list names again, so that it is the one that tells who was there."""


def lists_members(label: Label, known: Words) -> bool:
    """Say whether a label heads the members of a body: "Rådets medlemmer"; not "Mødte medlemmer"."""
    *before, last = label.words.split() or [""]
    return last in known.set("member-list") and all(word.endswith("s") for word in before)


def without_members(found: Sequence[Found]) -> tuple[list[Found], list[Found]]:
    """Return who was there or not, and those who stand in the list of members alone.

    Such a list tells of nobody's presence where another names at least half of its members as present.
    """
    members = {key(p.name) for p in found if p.rule == MEMBERS}
    if not members:
        return list(found), []
    others = [p for p in found if p.rule != MEMBERS and not p.in_body]
    present = members & {key(p.name) for p in others if p.status == "present" and not is_field(p)}
    if len(present) < _FEWEST or 2 * len(present) < len(members):
        return list(found), []
    told = {key(p.name) for p in others}
    left = [p for p in found if p.rule == MEMBERS and key(p.name) not in told]
    return [p for p in found if p not in left], left
