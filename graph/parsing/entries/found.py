"""A person found in a list, still growing, and what a piece of a list gave."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from ..danish.labels import ROLES
from ..passages import Passage


@dataclass(slots=True)
class Found:
    """A person found in a list, still growing.

    Attributes:
        passage: where; start, end: the entry's place in its text.
        functions: parts played in this body.
        stands_for: words naming the person stood in for.
        grouped: the organisation is that of a group.
        acting: a verb says what they did there: lead, keep the minutes, stand in.
        gone_title, gone_organisation: of the person stood in for.
        function_word: the function as printed. function_first: it stands before the name.
        function_alone: it stands alone in parentheses.
        function_last, title_last: it stands behind the organisation.
    """

    passage: Passage
    start: int
    end: int
    name: str
    title: str = ""
    organisation: str = ""
    status: Literal["present", "absent"] | None = None
    remote: bool = False
    functions: set[str] = field(default_factory=set)
    capacity: str | None = None
    stands_for: str | None = None
    part: str | None = None
    initials: str | None = None
    rule: str = ""
    own_status: bool = False
    titled_after: bool = False
    row: tuple[Passage, ...] = ()
    in_body: bool = False
    bracketed: bool = False
    grouped: bool = False
    acting: bool = False
    function_word: str = ""
    function_first: bool = False
    function_alone: bool = False
    function_last: bool = False
    title_last: bool = False
    gone_title: str = ""
    gone_organisation: str = ""


def is_field(person: Found) -> bool:
    """Say whether a person was found in a field such as "Mødeleder: X" or "Referat v. X"."""
    return person.rule.removeprefix("attendance.").partition("-")[2] in ROLES


@dataclass(slots=True)
class Read:
    """What a piece of a list gave: persons, and the words that were not understood."""

    found: list[Found]
    left: list[tuple[int, int]]
    carried: str = ""
