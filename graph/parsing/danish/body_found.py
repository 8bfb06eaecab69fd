"""What a heading names: a body, its area, districts and municipalities."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, NamedTuple

from ...vocabulary import Concept
from ..minutes import BodyType

Kind = Literal["district", "municipality", "area"]


class Named(NamedTuple):
    """A district or municipality in a text.

    Attributes:
        kind: "area" for the part of the country that stands for a district ("Fyn").
        concept: its entry in bodies.ttl.
        start, end: where it stands, genitive -s left out.
        genitive: an -s follows.
        bare: a municipality without the word "Kommune".
    """

    kind: Kind
    concept: Concept
    start: int
    end: int
    genitive: bool = False
    bare: bool = False


@dataclass(frozen=True, slots=True)
class Area:
    """The area a heading gives a body: as to be written, and what is known of it."""

    text: str
    preposition: str
    named: tuple[Named, ...]
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class BodyFound:
    """A body named in a heading.

    Attributes:
        type: kind of body. noun: its name in definite form, first letter upper case.
        meeting: the word itself says that it is a meeting ("kredsrådsmøde").
        start, end: where the noun stands.
        area: its area, None when the heading gives none.
    """

    type: BodyType
    noun: str
    meeting: bool
    start: int
    end: int
    area: Area | None

    def is_whole(self, text: str) -> bool:
        """Say whether a line holds nothing but the name of the body."""
        return (self.start, self.end) == (0, len(text.rstrip(" .")))
