"""What holds for the lines of a list, and what a walk over the lists gives."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final, Literal, NamedTuple

from ..entries.found import Found
from ..passages import Passage

LONGEST_LIST: Final = 12_000
"""A longer paragraph is no list of people."""
Status = Literal["present", "absent"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the document's heading tells about whom a group heading means.

    Attributes:
        district: name of the police district, if it is known.
        municipality: name of the one municipality, if it is known.
        virtual: the whole meeting was held over the net.
        date: of the meeting (ISO 8601), which tells its column in a register of several meetings.
        body: that meets: its name beside a member is no organisation.
        number: of the meeting, which tells its column as the date does.
    """

    district: str | None = None
    municipality: str | None = None
    virtual: bool = False
    date: str | None = None
    body: str = ""
    number: str | None = None


class Mark(NamedTuple):
    """What a mark says: who is marked so was absent, took part over the net, or as a guest, a substitute."""

    absent: bool
    remote: bool
    capacity: str | None = None


@dataclass(slots=True)
class State:
    """What holds for the lines that follow.

    Attributes:
        status: of the persons listed; None outside every list.
        kind: of the label that opened the list. rule: the rule that opened it.
        remote, capacity, part: what the label says of all its persons.
        group: the organisation of the group heading. heading: that of the last one that is no item of a list.
        role: the function that a field gives ("Referent:"). role_at: the passage of a field without words.
        rank: how prominent the label was, 0 where it looks like any line.
        filled: persons stand right below that label, without a group heading.
        title: of all persons under an office that heads them. title_gap: blank lines between them.
        told: its persons stand behind the label on the same line. at: the label's passage, or -1.
        group_part, group_remote: what the group heading says of its persons.
    """

    status: Status | None = None
    kind: str = ""
    rule: str = ""
    remote: bool = False
    capacity: str | None = None
    group: str | None = None
    heading: str | None = None
    role: str | None = None
    role_at: int = -1
    part: str | None = None
    rank: int = 0
    filled: bool = False
    title: str = ""
    title_gap: int = 0
    told: bool = False
    at: int = -1
    group_part: str | None = None
    group_remote: bool = False


@dataclass(slots=True)
class Walked:
    """What the walk gives.

    Attributes:
        found: persons in order. used: passages used. left: words not understood.
        roles: functions of fields whose words name nobody by a full name ("Mødeleder: KC"), with the words.
    """

    found: list[Found] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    left: list[tuple[Passage, int, int]] = field(default_factory=list)
    roles: list[tuple[str, Passage, int, int]] = field(default_factory=list)
