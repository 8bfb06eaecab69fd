"""The whole of parsing: tidy, outline, heading, attendance, agenda, acts, follow-ups."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from ..reading.document import Document
from ..vocabulary import Vocabulary, load
from .acts import ActsFound, find_acts
from .acts.lexicon import lexicon
from .acts.occasion import is_told
from .agenda import outline, read_agenda
from .attendance import read_attendance
from .attendance.standing import Setting
from .attendance.virtual import is_virtual
from .coverage import covered
from .danish.persons import persons
from .danish.words import words
from .followups import find_followups
from .layout.tidy import Tidied, tidy
from .meeting import read_meeting
from .minutes import AgendaItem, Attendance, Coverage, FollowUp, Meeting, Minutes, Source
from .passages import Passage, Section
from .split import document_kind

_REFERENCES: Final = ("enclosure", "document", "law")  # what an agenda has of the follow-ups


def parse(document: Document, vocabulary: Vocabulary | None = None) -> Minutes:
    """Return the records of `document`.

    Args:
        document: as `reading.read` gives it.
        vocabulary: the ontology; the shipped one when None.
    """
    known = vocabulary or load()
    tidied = tidy(document, known)
    passages = tidied.passages
    found = outline(passages, known)
    meeting = read_meeting(document, tidied, found, known)
    virtual = is_virtual(passages, found, known)
    setting = Setting(
        meeting.district, meeting.municipality, virtual, meeting.date, meeting.body, meeting.number
    )
    people = read_attendance(document, passages, found, known, setting, tidied.asides)
    agenda = read_agenda(document, passages, found, known, _Presenters(people.attendance, known).names)
    first = found.headings[0].at if found.headings else len(passages)
    listed = range(found.list_span[0], found.list_span[1] + 1) if found.list_span else range(0)
    taken = people.used | set(listed)
    before = tuple(p for i, p in enumerate(passages[:first]) if i not in taken)
    used = {id(passages[i]) for i in people.used if i >= first}
    sections = list(agenda.sections)
    if used:
        sections = [replace(s, passages=tuple(p for p in s.passages if id(p) not in used)) for s in sections]
    told = (Section(None, None, None, "", (), before), *sections)
    kind = document_kind(passages, known)
    missed = any(person.status == "absent" for person in people.attendance)
    if kind == "agenda" and (missed or _tells(passages, told, known)):
        kind = "minutes"
    planned = kind == "agenda"  # who is to come and what they are to say is no statement about the meeting
    acts = find_acts(document, meeting, () if planned else people.attendance, () if planned else told, known)
    listed_words = [(str(e.numbers[0]), passages[e.at]) for e in found.listed if e.numbers]
    followups = find_followups(document, (meeting, acts.attendance, acts.acts), sections, listed_words, known)
    followups = tuple(f for f in followups if f.kind in _REFERENCES) if planned else followups
    unresolved = (*people.unresolved, *agenda.unresolved, *acts.unresolved)
    size = len(document.text) - document.start
    problems = tuple(map(str, document.problems))
    source = Source(document.path, document.media_type, document.sha256, size, document.pages, problems)
    return Minutes(
        source=source,
        meeting=meeting,
        attendance=acts.attendance,
        agenda=agenda.agenda,
        acts=acts.acts,
        followups=followups,
        unresolved=tuple(sorted(unresolved, key=lambda u: (u.evidence.start, u.reason))),
        kind=kind,
        coverage=_coverage(document, tidied, meeting, acts, (*agenda.agenda, *followups), len(unresolved)),
    )


def _tells(passages: Sequence[Passage], told: Sequence[Section], vocabulary: Vocabulary) -> bool:
    """Whether a document that calls itself an agenda goes on to tell what was said."""
    headings = words(vocabulary).set("minutes")
    return any(p.text.rstrip(":").lower() in headings for p in passages) or is_told(
        (p.text for s in told for p in s.passages), lexicon(vocabulary)
    )


def _coverage(
    document: Document,
    tidied: Tidied,
    meeting: Meeting,
    acts: ActsFound,
    others: tuple[AgendaItem | FollowUp, ...],
    unresolved: int,
) -> Coverage:
    aside = [(p.offsets[0], p.offsets[-1] + 1) for p in (*tidied.asides, *tidied.outside)]
    characters, understood = covered(
        document, meeting, (*acts.attendance, *acts.acts, *others), (*tidied.furniture, *aside)
    )
    return Coverage(characters, understood, acts.sentences, acts.with_act, acts.reporting, unresolved)


class _Presenters:
    """Turns the words after "v/" into persons, completed from the attendance where exactly one fits."""

    def __init__(self, attendance: Sequence[Attendance], vocabulary: Vocabulary) -> None:
        self.attendance = attendance
        self.tokens = [(a.person, a.person.casefold().split()) for a in attendance]
        self.persons = persons(vocabulary)

    def names(self, words: str, *, sure: bool = False) -> tuple[str, ...]:
        """Return the names in `words`; none where they name nobody, or perhaps a place where `sure`."""
        found: list[str] = []
        for part in re.split(r"\s*(?:,|;|\bog\b|\bsamt\b|&|/)\s*", words.strip(" .()")):
            name = self._one(part.strip(" .()"), sure=sure)
            if name and name not in found:
                found.append(name)
        return tuple(found)

    def _one(self, part: str, *, sure: bool) -> str | None:
        if not part:
            return None
        by_initials = [a.person for a in self.attendance if a.initials and a.initials.lower() == part.lower()]
        if len(by_initials) == 1:
            return by_initials[0]
        printed = self.persons.read(part, single=True)
        if printed is not None:
            first = printed.name.split(maxsplit=1)[0]
            known = bool(printed.title) or first.endswith(".") or self.persons.names.is_given(first)
            whole = self._is_name(printed.name) and (known or not sure)
            return self._completed(printed.name) or (printed.name if whole else None)
        base = part.lower()
        holders = [a.person for a in self.attendance if a.title and base in _definite_forms(a.title)]
        return holders[0] if len(holders) == 1 else None

    def _is_name(self, name: str) -> bool:
        return len(name.split()) > 1

    def _completed(self, name: str) -> str | None:
        tokens = name.casefold().split()
        fitting = [person for person, full in self.tokens if tokens[0] in full and _within(tokens, full)]
        return fitting[0] if len(fitting) == 1 else None


def _within(short: Sequence[str], full: Sequence[str]) -> bool:
    if len(short) == 1:
        return short[0] in (full[0], full[-1])
    rest = iter(full)
    return all(word in rest for word in short)  # each looks on behind the one before


def _definite_forms(title: str) -> set[str]:
    first, _, tail = title.partition(" ")
    return {title, *(f"{first}{e} {tail}".strip() for e in ("en", "et", "n"))}
