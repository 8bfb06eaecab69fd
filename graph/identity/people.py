"""What identity gives: people, the decisions that made them, and the roles they were seen in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, NamedTuple, TypeAlias

Judgement: TypeAlias = Literal["same", "different", "unsure"]


class MentionKey(NamedTuple):
    """One entry of one document's attendance.

    Attributes:
        document: sha256 of the document.
        position: index in `Minutes.attendance`.
    """

    document: str
    position: int


@dataclass(frozen=True, slots=True)
class Mention:
    """A person as one document shows them: all that identity may look at.

    Attributes:
        key: which entry of which document.
        name: as printed, fullest form in the document.
        title: lower-case base form, or None.
        organisation: as printed or completed, or None.
        municipality, district: authority-file labels known for the entry or else for its meeting, or None.
        date: ISO date of the meeting, or None.
        start, end: "HH:MM" of the meeting, or None.
        meeting: slug of the meeting.
        present: False for apologies.
        listed: False for somebody who is only heard to speak; such a mention joins people, it never makes
            two people one.
    """

    key: MentionKey
    name: str
    title: str | None
    organisation: str | None
    municipality: str | None
    district: str | None
    date: str | None
    start: str | None
    end: str | None
    meeting: str
    present: bool
    listed: bool = True

    @property
    def body(self) -> str:
        """The body that met, as a slug."""
        return self.meeting.split("/", 1)[0]


@dataclass(frozen=True, slots=True)
class Decision:
    """Why two mentions (or names) are, or are not, one person.

    Attributes:
        judgement: same, different or unsure.
        left, right: the entries compared.
        score: log2 of the likelihood ratio (Fellegi-Sunter match weight), None for a person's own decision.
        reasons: what spoke for and against, strongest first ("same surname Giraldi +9.1").
        decided_by: "rule" or the name a person gave.
    """

    judgement: Judgement
    left: MentionKey
    right: MentionKey
    score: float | None
    reasons: tuple[str, ...]
    decided_by: str = "rule"


@dataclass(frozen=True, slots=True)
class Person:
    """One person.

    Attributes:
        slug: last part of the IRI, readable and stable ("helle-kyndesen", "lars-oestergaard--hilleroed").
        name: label: the fullest, most frequent form.
        names: every form seen, sorted.
        mentions: their entries, sorted.
        former: slugs this person had before (a split, a merge, a new namesake).
    """

    slug: str
    name: str
    names: tuple[str, ...]
    mentions: tuple[MentionKey, ...]
    former: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RoleHolding:
    """A title held for an organisation, derived from observations; gaps stay gaps, bounds stay open.

    Attributes:
        person: slug.
        title: lower-case base form as printed.
        organisation: label (authority file's where resolved), or None.
        first_seen, last_seen: ISO dates of the first and last observation (the certain interval), or None.
        not_before, not_after: ISO dates that bound the possible interval, None where nothing bounds it.
        observations: the entries it rests on, sorted.
        department: the part of the organisation that the title says is led ("børn og unge"), or None.
    """

    person: str
    title: str
    organisation: str | None
    first_seen: str | None
    last_seen: str | None
    observations: tuple[MentionKey, ...]
    not_before: str | None = None
    not_after: str | None = None
    department: str | None = None


@dataclass(frozen=True, slots=True)
class People:
    """The read view of identity: everything later stages may ask.

    Attributes:
        persons: sorted by slug.
        decisions: sorted by (left, right).
        roles: sorted by (person, first_seen, title).
        organisations: completed organisation of an entry where the text itself gives none but the authority
            file or other meetings settle it: label by entry; marked as derived in the graph.
    """

    persons: tuple[Person, ...]
    decisions: tuple[Decision, ...] = ()
    roles: tuple[RoleHolding, ...] = ()
    organisations: Mapping[MentionKey, str] = field(default_factory=dict)

    def by_mention(self) -> dict[MentionKey, Person]:
        """Return the person of every entry."""
        return {key: person for person in self.persons for key in person.mentions}
