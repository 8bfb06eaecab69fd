"""What parsing gives: the records of one set of minutes, each with the words it rests on. No RDF here."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

BodyType: TypeAlias = Literal["kredsråd", "lokalråd", "other"]
Status: TypeAlias = Literal["present", "absent"]
ActorType: TypeAlias = Literal["person", "body", "group"]
Kind: TypeAlias = Literal["inform", "ask", "answer", "propose", "comment", "thank", "decide"]
Precision: TypeAlias = Literal["day", "month", "half-year", "year"]


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """Words of the document: `exact == Document.text[start:end]`, offsets in code points."""

    start: int
    end: int
    exact: str


@dataclass(frozen=True, slots=True)
class Meeting:
    """The meeting as its heading tells it; None means that the document does not say.

    Attributes:
        body_type: kind of body.
        body: the body in definite form with its area ("Kredsrådet i Herning Kommune").
        district: usual full name, without genitive -s ("Midt- og Vestjyllands Politi").
        municipality: full name of the one municipality concerned ("Herning Kommune").
        date: ISO 8601, as precise as written ("2026-04-08", "2026-04").
        precision: precision of `date`.
        start, end: "HH:MM".
        place: the shortest wording that names it.
        number: the series number as printed ("4/2010").
        host: who received the meeting ("Tønder Kommune").
        next_date: ISO date of the next meeting, when it is announced.
        evidence: the heading's words.
        fields: evidence of each field that is set, by field name.
        rules: the rule that found each field, by field name.
    """

    body_type: BodyType
    body: str
    district: str | None = None
    municipality: str | None = None
    date: str | None = None
    precision: Precision | None = None
    start: str | None = None
    end: str | None = None
    place: str | None = None
    number: str | None = None
    host: str | None = None
    next_date: str | None = None
    evidence: Evidence | None = None
    fields: tuple[tuple[str, Evidence], ...] = ()
    rules: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Attendance:
    """One person of the lists of participants and apologies, or one who is only heard to speak.

    Attributes:
        person: the fullest form of the name in the document, without title.
        title: lower-case base form as printed, abbreviations written out; None when none is given.
        organisation: only when it is written with the person or a group heading stands over them.
        status: absent for those under Afbud and the like.
        remote, secretary, chair: only when the document says so.
        capacity: "guest", "substitute", "observer" … when the document says so.
        substitute_for: the person stood in for, as written.
        part: the part of the meeting as printed ("under pkt. 4", "fra kl. 9.45").
        initials: as declared or used ("OK").
        listed: False for a speaker who is on no list.
        evidence: the entry's words; rule: the rule that read it.
    """

    person: str
    title: str | None
    organisation: str | None
    status: Status
    evidence: Evidence
    rule: str
    remote: bool = False
    secretary: bool = False
    chair: bool = False
    capacity: str | None = None
    substitute_for: str | None = None
    part: str | None = None
    initials: str | None = None
    listed: bool = True


@dataclass(frozen=True, slots=True)
class AgendaItem:
    """An item or sub-item of the agenda.

    Attributes:
        number: Arabic, without point; sub-items "2.1".
        title: without number, presenter, duration or kind of case.
        parent: number of the item above, None for top-level items.
        presenters: as printed, names completed from the attendance where exactly one fits.
        evidence: its words in the agenda list, or in the heading where no list stands.
        section: start and end offsets of the minutes under the item (code points), None when there are none.
        topics: IRIs of the topic concepts that its title names, most specific first.
    """

    number: str
    title: str
    parent: str | None
    presenters: tuple[str, ...]
    evidence: Evidence
    rule: str
    section: tuple[int, int] | None = None
    topics: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Act:
    """Somebody said something at this meeting.

    Attributes:
        actor: `Attendance.person`, or the collective's noun phrase with a capital.
        kind: what was done by saying it.
        item: number of the top-level agenda item the sentence stands under; None before the first.
        subitem: number of the sub-item it stands under ("2.1"), when there is one.
        about: the complement's content words as one phrase, None where there is none.
        topics: IRIs of the topic concepts, most specific first.
        sentence: the folded sentence (annotation guideline, section 1).
        evidence: the sentence in the document; verb: the words that signal the act.
        confidence: estimated probability that actor, kind and sentence are right, 0-1.
        replies_to, supplements: index in `Minutes.acts` of the act this one answers or adds to.
        stance: "agree" or "disagree" with the act in `replies_to`/`supplements`, when the words say so.
    """

    actor: str
    actor_type: ActorType
    kind: Kind
    item: str | None
    about: str | None
    topics: tuple[str, ...]
    sentence: str
    confidence: float
    evidence: Evidence
    verb: Evidence
    rule: str
    subitem: str | None = None
    replies_to: int | None = None
    supplements: int | None = None
    stance: Literal["agree", "disagree"] | None = None


@dataclass(frozen=True, slots=True)
class FollowUp:
    """A decision, task, document, law or approval that the minutes record.

    Attributes:
        kind: what it is; "decision" and "task" may carry owner and deadline.
        text: folded words. owner: person or body as in `Act.actor`. deadline: ISO date when written in full,
            else as printed. item: top-level agenda number.
    """

    kind: Literal["decision", "task", "approval", "enclosure", "document", "law"]
    text: str
    item: str | None
    evidence: Evidence
    rule: str
    owner: str | None = None
    deadline: str | None = None


@dataclass(frozen=True, slots=True)
class Unresolved:
    """Words that should have become a statement and did not.

    Attributes:
        reason: a stable code such as "attendee-line", "speaker-unknown", "verb-unknown",
            "passive-without-agent", "heading".
    """

    reason: str
    text: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Coverage:
    """How much of the document the parser accounts for.

    Attributes:
        characters: code points of the document without white space.
        understood: of these, code points inside the evidence of some record or recognised furniture.
        sentences: sentences under agenda items. with_act: of these, sentences with at least one act.
        reporting: sentences with a reporting verb. unresolved: number of unresolved records.
    """

    characters: int
    understood: int
    sentences: int
    with_act: int
    reporting: int
    unresolved: int


@dataclass(frozen=True, slots=True)
class Source:
    """The document the records were read from (see `reading.document.Document`).

    Attributes:
        problems: what the reader could not read ("page 3: the page is a picture, …"), a line each.
    """

    path: str
    media_type: str
    sha256: str
    characters: int
    pages: int | None
    problems: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Minutes:
    """Everything read from one set of minutes, in the order of the document.

    Attributes:
        kind: "agenda" when the title says so and not that these are minutes.
    """

    source: Source
    meeting: Meeting
    attendance: tuple[Attendance, ...] = ()
    agenda: tuple[AgendaItem, ...] = ()
    acts: tuple[Act, ...] = ()
    followups: tuple[FollowUp, ...] = ()
    unresolved: tuple[Unresolved, ...] = ()
    coverage: Coverage = field(default=Coverage(0, 0, 0, 0, 0, 0))
    kind: Literal["minutes", "agenda"] = "minutes"
