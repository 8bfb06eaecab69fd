"""What follows from a meeting, and what it rests on: decisions, tasks, approvals, enclosures, laws."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, Literal

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..acts.lexicon import lexicon
from ..acts.sentences import Sentence, sentences
from ..acts.short_titles import short_titles
from ..acts.title_words import title_words
from ..danish.bodies import bodies
from ..danish.dates import find_dates
from ..danish.words import alternation, longest_words, word_set, words
from ..minutes import Act, Attendance, Evidence, FollowUp, Meeting
from ..passages import Passage, Section
from .laws import laws
from .owners import Owners
from .tasks import table_tasks

Kind = Literal["decision", "task", "approval", "enclosure", "document", "law"]
_LONGEST_APPROVAL: Final = 170
_LABEL: Final = 45


class _Words:
    """The word lists, compiled."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        def forms(*names: str) -> str:
            return alternation(w for n in names for w in vocabulary.words("meeting", n))

        known = words(vocabulary)
        decision = alternation(known.set("decision-label"))
        self.label = re.compile(
            rf"(?:(?P<decision>{decision})|(?P<task>{forms('task-label')})|(?P<owner>{forms('owner-label')}))\s*:\s*",
            re.I,
        )
        self.bare_label = re.compile(rf"(?:{decision})\W*", re.I)
        it, was = forms("passive-subject"), forms("was")
        self.passive = re.compile(
            rf"(?<!\w)(?:(?:{it})\s+(?:{was})|(?:{was})\s+(?:{it}))"
            rf"(?!\w)(?:\s+[^\W\d_]+){{0,5}}?\s+(?:{forms('decision-passive')})(?!\w)|(?<!\w)(?:{forms('decision-s')})(?!\w)",
            re.I,
        )
        self.verb = re.compile(rf"(?<!\w)(?:{forms('decision-verb')})(?!\w)", re.I)
        self.approved = re.compile(rf"(?<!\w)(?:{forms('approved')})(?!\w)", re.I)
        self.approved_alone = re.compile(rf"(?:{forms('approved-alone')})(?!\w)", re.I)
        self.approval_item = re.compile(rf"(?<!\w)(?:{forms('approval-item')})", re.I)
        self.negation = re.compile(rf"(?<!\w)(?:{forms('negation')})(?!\w)", re.I)
        self.denial = re.compile(rf"(?<!\w)(?:{forms('not')})(?!\w)", re.I)
        self.history = re.compile(rf"(?<!\w)(?:{forms('history')})(?!\w)", re.I)
        self.task = re.compile(
            rf"\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{_verbs(vocabulary.words('meeting', 'task-verb'))})(?!\w)"
        )
        self.holder = re.compile(rf"\s+(?:[^\W\d_]+\s+){{0,2}}?(?:{forms('holder')})(?!\w)", re.I)
        self.deadline = re.compile(rf"(?<!\w)(?:{forms('deadline')})\s+(?P<rest>.{{2,60}})", re.I)
        self.event = re.compile(
            rf"(?:den\s+)?(?:{forms('deadline-event')})(?:\s+(?:\d{{1,2}}|[^\W\d_]+))?", re.I
        )
        self.clause = re.compile(r",\s+(?:og\s+)?(?=[A-ZÀ-Þ])")
        self.enclosed = re.compile(rf"(?<!\w)(?:{forms('enclosed')})(?!\w)", re.I)
        self.handed_out = re.compile(rf"(?<!\w)(?:{forms('handed-out')})(?!\w)", re.I)
        signs = ("enclosed", "handed-out", "approved", "decision-passive", "decision-s", "decision-verb")
        self.signs = re.compile(rf"(?<!\w)(?:{forms(*signs)})(?!\w)", re.I)
        """One of the words without which a sentence gives no document, approval or decision."""
        self.in_signs, self.in_tasks = (
            longest_words(w for n in names for w in vocabulary.words("meeting", n))
            for names in (signs, ("task-verb", "holder"))
        )
        others = ("task-label", "owner-label", "approved-alone")
        labels = (*known.set("decision-label"), *(w for n in others for w in vocabulary.words("meeting", n)))
        self.in_any = self.in_signs | self.in_tasks | longest_words(labels)
        """Words of which a sentence has one that gives anything but a law or an enclosure."""


def _verbs(forms: Sequence[str]) -> str:
    """Return verbs as alternatives; a particle may stand some words after its verb ("følger sagen op")."""
    out = []
    for form in sorted(forms, key=lambda f: (-len(f), f)):
        first, _, rest = form.partition(" ")
        gap = r"(?:\s+[^\W\d_]+){0,4}?\s+" if rest else ""
        out.append(re.escape(first) + (gap + re.escape(rest) if rest else ""))
    return "|".join(out)


def _may_hold(passages: Sequence[Passage], wanted: frozenset[bytes]) -> bool:
    """Say whether sentences of `passages` may have one of the words (one may go on behind a hyphen)."""
    return any(p.text[-1:] == "-" or not wanted.isdisjoint(word_set(p.text)) for p in passages)


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    return _Words(vocabulary)


def find_followups(
    document: Document,
    records: tuple[Meeting, Sequence[Attendance], Sequence[Act]],
    sections: Sequence[Section],
    listed: Sequence[tuple[str, Passage]],
    vocabulary: Vocabulary,
) -> tuple[FollowUp, ...]:
    """Return decisions, tasks, approvals, enclosures, documents and laws, in the order of the document.

    Args:
        document: for evidence.
        records: the meeting (its date completes deadlines without a year), the attendance (owners of tasks
            are among them) and the acts (what somebody merely said is no decision).
        sections: the minutes under the items.
        listed: number and words of each item in the agenda list.
        vocabulary: the ontology.
    """
    finder = _Finder(document, records, vocabulary)
    for section in sections:
        finder.section(section)
    for number, passage in listed:
        finder.references(passage.text, passage, number)
    tasks = table_tasks(document, sections, finder.owners, vocabulary)
    found = [*finder.found, *tasks]
    return tuple(sorted(found, key=lambda f: (f.evidence.start, f.kind, f.owner or "")))


class _Finder:
    def __init__(
        self,
        document: Document,
        records: tuple[Meeting, Sequence[Attendance], Sequence[Act]],
        vocabulary: Vocabulary,
    ) -> None:
        self.document = document
        self.meeting, attendance, acts = records
        self.said = [(a.evidence.start, a.evidence.end) for a in acts if a.kind != "decide"]
        self.vocabulary = vocabulary
        self.words = _words(vocabulary)
        self.laws = laws(vocabulary)
        self.bodies = bodies(vocabulary)
        self.owners = Owners(attendance, words(vocabulary).name_joint)
        self.lexicon = lexicon(vocabulary)
        self.short = short_titles(attendance, self.lexicon, title_words(vocabulary))
        self.found: list[FollowUp] = []
        self.citing = False
        self._seen: set[tuple[str, str, str | None]] = set()

    def section(self, section: Section) -> None:
        """Read one section and its heading."""
        if section.heading is not None:
            self.references(section.heading.text, section.heading, section.item)
        labelled = fresh = False
        passages = [p for p in section.passages if not p.header]
        self.citing = any(self.laws.may_cite(p.text) for p in passages)
        if not (self.citing or _may_hold(passages, self.words.in_any)):
            return
        for sentence in sentences(passages, self.document, self.lexicon, self.short):
            held = word_set(sentence.text)
            labelled = labelled and (fresh or not sentence.first)
            if not labelled and not self.citing and self.words.in_any.isdisjoint(held):
                continue
            if sentence.first and self.words.bare_label.fullmatch(sentence.text):
                labelled = fresh = True
                continue
            labelled = self._sentence(sentence, section, held, labelled=labelled)
            fresh = False

    def _sentence(
        self, sentence: Sentence, section: Section, held: frozenset[bytes], *, labelled: bool
    ) -> bool:
        """Read one sentence, of the words `held`; return whether the next one is under a decision's label."""
        label = self.words.label.match(sentence.text[: _LABEL + 20]) if sentence.first else None
        if label is not None:
            labelled = label["decision"] is not None
            if label["owner"] is not None:
                self._owner_field(sentence, label.end(), section.item)
                return False
            rest = sentence.cut(label.end()) if label.end() < len(sentence.text) else None
            if rest is None:
                return labelled
            sentence = rest
        if self.citing:
            self.references(sentence.text, sentence, section.item)
        signs = not self.words.in_signs.isdisjoint(held) and bool(self.words.signs.search(sentence.text))
        if signs:
            self._given(sentence, section.item)
        task = label is not None and label["task"] is not None
        tasked = task or not self.words.in_tasks.isdisjoint(held)
        if tasked and self._task(sentence, section.item, labelled=task):
            return labelled
        if self._approval(sentence, section, signs=signs):
            return labelled
        if labelled and not self._said(sentence) and not self.owners.at_start(sentence.text)[0]:
            self._add("decision", sentence, section.item, "followup.decision-label")
        elif signs and self._decides(sentence.text):
            self._add("decision", sentence, section.item, "followup.decision-sentence")
        return labelled

    def _owner_field(self, sentence: Sentence, start: int, item: str | None) -> None:
        owners, _ = self.owners.at_start(sentence.text[start:])
        self._tasks(sentence, item, "followup.task-owner", owners)

    def _said(self, sentence: Sentence) -> bool:
        """Say whether somebody is reported to have said the sentence, and the body did not decide it."""
        start, end = sentence.offsets[0], sentence.offsets[-1]
        return any(a <= end and start < b for a, b in self.said)

    # --- the kinds

    def _task(self, sentence: Sentence, item: str | None, *, labelled: bool) -> bool:
        text = sentence.text
        owners, after = self.owners.at_start(text)
        rest = text[after:]
        if owners and (self.words.task.match(rest) or self.words.holder.match(rest)):
            self._tasks(sentence, item, "followup.task-verb", owners)
            return True
        for clause in self.words.clause.finditer(text):
            others, after = self.owners.at_start(text[clause.end() :])
            if others and self.words.holder.match(text[clause.end() + after :]):
                self._tasks(sentence, item, "followup.task-holder", others)
                return True
        if labelled:
            self._tasks(sentence, item, "followup.task-label", owners or (None,))
            return True
        return False

    def _tasks(self, sentence: Sentence, item: str | None, rule: str, owners: Sequence[str | None]) -> None:
        """Add the task of a sentence, once for each owner."""
        deadline = self._deadline(sentence.text)
        for owner in owners:
            self._add("task", sentence, item, rule, owner=owner, deadline=deadline)

    def _approval(self, sentence: Sentence, section: Section, *, signs: bool) -> bool:
        text = sentence.text
        if len(text) > _LONGEST_APPROVAL:
            return False
        match = self.words.approved.search(text) if signs else None
        if match is not None:
            before = text[: match.start()]
            if self.words.negation.search(before) or self.words.history.search(before) or text.endswith("?"):
                return False
            if not self._approves(before, match[0]):
                return False
            self._add("approval", sentence, section.item, "followup.approval")
            return True
        if self.words.approved_alone.match(text) and self.words.approval_item.search(section.title):
            self._add("approval", sentence, section.item, "followup.approval-item")
            return True
        return False

    def _approves(self, before: str, verb: str) -> bool:
        """Say whether the words before the verb make it this meeting's: none, a thing, or the body."""
        if verb.lower().endswith("te"):
            return self._names_body(before)
        return len(before.split()) <= 14 and "," not in before

    def _decides(self, text: str) -> bool:
        passive = None if text.endswith("?") else self.words.passive.search(text)
        if passive is not None:
            past = self.words.history.search(text[: passive.end()])
            denied = self.words.denial.search(text[: passive.end()])
            return not (past or denied or self.words.negation.search(text[: passive.start()]))
        for verb in () if text.endswith("?") else self.words.verb.finditer(text):
            before, after = text[: verb.start()], text[verb.end() :]
            if self.words.history.search(before) or self.words.negation.search(before):
                continue
            if self._names_body(before) or self._names_body(" ".join(after.split()[:2]).split(",")[0]):
                return True
        return False

    def _names_body(self, subject: str) -> bool:
        """Say whether the words that stand as subject are the body that met."""
        if len(subject.split()) > 6 or self.words.negation.search(subject):
            return False
        own = self.meeting.body.split(" ")[0].lower()
        if any(len(word) > 4 and own.endswith(word) for word in subject.lower().split()):
            return True
        found = self.bodies.body(subject)
        return found is not None and found.type != "other" and found.type == self.meeting.body_type

    # --- what is referred to

    def references(self, text: str, source: Sentence | Passage, item: str | None) -> None:
        """Read the laws and enclosures that `text` refers to."""
        for start, end in self.laws.laws(text):
            self._refer("law", source, (start, end), item, "followup.law")
        for start, end in self.laws.enclosures(text):
            self._refer("enclosure", source, (start, end), item, "followup.enclosure")

    def _given(self, sentence: Sentence, item: str | None) -> None:
        """Read what was sent or handed out with the minutes."""
        text = sentence.text
        if len(text) > _LONGEST_APPROVAL:
            return
        if self.words.enclosed.search(text):
            self._refer("enclosure", sentence, (0, len(text)), item, "followup.enclosed")
        elif self.words.handed_out.search(text):
            self._refer("document", sentence, (0, len(text)), item, "followup.handed-out")

    def _refer(
        self, kind: Kind, source: Sentence | Passage, span: tuple[int, int], item: str | None, rule: str
    ) -> None:
        text = source.text[slice(*span)]
        key = (kind, text.casefold(), item)
        if key not in self._seen:
            self._seen.add(key)
            self.found.append(FollowUp(kind, text, item, source.evidence(self.document, *span), rule))

    def _add(
        self,
        kind: Kind,
        sentence: Sentence,
        item: str | None,
        rule: str,
        *,
        owner: str | None = None,
        deadline: str | None = None,
    ) -> None:
        evidence: Evidence = sentence.evidence(self.document)
        if kind == "decision":
            deadline = self._deadline(sentence.text)
        self.found.append(FollowUp(kind, sentence.text, item, evidence, rule, owner, deadline))

    def _deadline(self, text: str) -> str | None:
        """Return the deadline: ISO where a date is given (the year from the meeting's), else as printed."""
        for match in self.words.deadline.finditer(text):
            rest = match["rest"]
            dates = [d for d in find_dates(rest, self.vocabulary) if d.start <= 4]
            if dates:
                return dates[0].iso() or self._later(dates[0].iso) or rest[dates[0].start : dates[0].end]
            event = self.words.event.match(rest)
            if event:
                return event[0]
        return None

    def _later(self, iso: object) -> str | None:
        """Return the first such date after the meeting."""
        date = self.meeting.date
        if date is None or len(date) < 10 or not callable(iso):
            return None
        year = int(date[:4])
        return next((d for y in (year, year + 1) if (d := iso(y)) and d > date), None)
