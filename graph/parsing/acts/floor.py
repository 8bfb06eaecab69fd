"""Who has the floor: what has been said so far under an item, and whom a phrase names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, NamedTuple

from .roster import Speaker
from .tokens import Words

NAMING: Final = ("name", "initials", "role")
"""Families of phrases that name a person."""


@dataclass(slots=True)
class Floor:
    """What has been said so far under an item: who spoke last, whose round it is.

    Attributes:
        last: the speakers of the nearest act (or of the sentence before, when no act came first).
        spoken: indexes of persons who have spoken under the item, latest last.
        place: the organisation or place of the group label the text stands under.
        presenters: indexes of the item's presenters.
        words: the sentence before, when it held an act.
        writer: whom "jeg" means: who keeps the minutes, or whose label the sentence stands behind.
    """

    last: tuple[Speaker, ...] = ()
    spoken: list[int] = field(default_factory=list)
    place: str = ""
    presenters: tuple[int, ...] = ()
    words: Words = field(default_factory=Words)
    writer: tuple[Speaker, ...] = ()


class NounPhrase(NamedTuple):
    """A phrase read as a speaker.

    Attributes:
        end: index of the token after it.
        speakers: whom it names, one entry a person; empty when it could not be resolved.
        family: "name", "initials", "role", "context-role", "pronoun", "group", "body", "organisation",
            "unlisted", "writer" ("jeg").
        confidence: that the speakers are right.
        trouble: why there are no speakers ("absent", "ambiguous", "unknown"), else "".
    """

    end: int
    speakers: tuple[Speaker, ...]
    family: str
    confidence: float
    trouble: str = ""
