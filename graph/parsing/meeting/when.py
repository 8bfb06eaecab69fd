"""When a meeting was held: the right one among competing dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..danish.bodies import bodies
from ..danish.dates import DateFound, complete_year, find_dates, find_periods, may_date
from ..danish.labels import FIELDS
from ..danish.times import find_times
from ..danish.words import alternation, meeting_forms, words
from ..layout.tidy import Tidied
from .front import FULL_STOP, SENTENCE_LENGTH, Front, Stretch, running_heads

_LEAST: Final = 25
"""A date with less for it than this is not taken for the meeting's."""
_SELDOM: Final = _LEAST + 1
"""What tells for a date that stands where one seldom does: those are looked at where no other is found."""
_BEFORE: Final = 80
"""Characters before a date that say what it is the date of."""
_HEAD_LINE: Final = 90
"""Characters of a line of the head that may hold the only date, or a part of a year."""
_LAST: Final = 15
"""Passages at the end of a document that may date it."""
_YEAR: Final = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w/-]|\.\d)")


@dataclass(frozen=True, slots=True)
class MeetingDate:
    """The meeting's date: where it stands and how it was found.

    Attributes:
        date: the date found in `stretch`. iso: the date with its year.
        stretch: the words around it. at: index of its passage in the front, None elsewhere.
        rule: what found it.
    """

    date: DateFound
    iso: str
    stretch: Stretch
    at: int | None
    rule: str

    def sentence(self) -> Stretch | None:
        """Return the sentence of the date behind other ones: "Møde nr. 2. Kantinen, 26/5 2010."."""
        text = self.stretch.text
        begin = max((stop.end() for stop in FULL_STOP.finditer(text, 0, self.date.start)), default=0)
        after = FULL_STOP.search(text, self.date.end - 1)
        return self.stretch.cut(begin, after.start() if after else len(text)) if begin else None


class _Candidate(NamedTuple):
    score: int
    date: DateFound
    stretch: Stretch
    at: int | None
    rule: str


class _Words:
    def __init__(self, vocabulary: Vocabulary) -> None:
        def pattern(*names: str) -> str:
            return meeting_forms(vocabulary, *names)

        self.own = {w.lower() for w in vocabulary.words("meeting", "before-own-date")}
        self.labels = self.own | words(vocabulary).set("date")
        self.other = re.compile(rf"(?<!\w)(?:{pattern('not-this-meeting', 'next')})(?!\w)", re.I)
        self.clause = re.compile(rf",\s+(?:{pattern('when-clause')})\s", re.I)
        self.ahead = re.compile(rf"(?<!\w)(?:{pattern('ahead')})(?!\w)", re.I)
        bodies = alternation(
            f for c in vocabulary.concepts("meeting") if c.name.startswith("body-") for f in c.forms
        )
        self.meeting = re.compile(rf"(?:{pattern('meeting-word')}|{bodies})(?:e?t|e?n)?s?(?!\w)", re.I)
        self.we_met = re.compile(rf"(?:{pattern('we')})\s+(?:{pattern('met-verb', 'were')})(?!\w)", re.I)
        self.minutes = re.compile(rf"(?<!\w)(?:{pattern('minutes-word')})(?!\w)", re.I)
        of = pattern("of-meeting", "on-date")
        self.titled = re.compile(rf"(?:{pattern('minutes-word')})[,:]?(?:\s+(?:{of}))*\s+", re.I)
        self.only_meeting = re.compile(rf"(?:{pattern('meeting-word')})", re.I)
        self.town = re.compile(
            rf"(?!(?i:{pattern('minutes-word')})(?!\w))"
            r"[A-ZÀ-Þ][\w.]+(?:\s[A-ZÀ-Þ][\w.]*)?,?\s*$"
        )


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    return _Words(vocabulary)


def meeting_date(
    document: Document, tidied: Tidied, front: Front, vocabulary: Vocabulary
) -> MeetingDate | None:
    """Return the date of the meeting: the one whose words say most clearly that it is the meeting's.

    Letters, publication, previous and next meetings have dates too; where nothing ties a date to the meeting
    there is none.
    """
    known = _words(vocabulary)
    candidates = list(_in_title(front, vocabulary, known))
    candidates += _in_fields(front, vocabulary, known)
    for at in front.people:
        for candidate in _in_passage(front.whole(at), at, vocabulary, known):
            if candidate.score >= 60 and known.only_meeting.search(candidate.stretch.text):
                candidates.append(candidate._replace(score=candidate.score - 40))
    candidates += _in_subject(document, tidied, vocabulary, known)
    years = _Years(document, tidied, front, vocabulary)
    best = _best([c for c in candidates if c.score > _SELDOM], years)
    if best is not None:
        return best
    candidates += _alone(tidied, front, vocabulary, known)
    candidates += _in_periods(front, vocabulary, known)
    candidates += _at_end(tidied, front, vocabulary, known)
    candidates += _in_running_heads(tidied, vocabulary, known)
    return _best(candidates, years)


def _best(candidates: Sequence[_Candidate], years: _Years) -> MeetingDate | None:
    """Return the date of the candidate with the highest score whose year is known."""
    for candidate in sorted(candidates, key=lambda c: -c.score):
        if candidate.score < _LEAST:
            break
        iso = candidate.date.iso() or candidate.date.iso(years.of(candidate.date, candidate.stretch))
        if iso is not None:
            return MeetingDate(candidate.date, iso, candidate.stretch, candidate.at, candidate.rule)
    return None


def _in_title(front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    fields = {f.at for f in front.fields if f.kind in FIELDS and f.kind != "number"}  # "Møde nr. 4: 30. maj"
    for at in front.title:
        if at in fields and at in front.labelled:
            continue
        yield from _in_passage(front.whole(at), at, vocabulary, known)
        text = front.passages[at].text
        dates = find_dates(text, vocabulary) if at - 1 in front.title else []
        if dates and _says_meeting(front.passages[at - 1].text, vocabulary, known):
            for date in dates:
                if known.other.search(text[: date.start]):
                    continue
                yield _Candidate(
                    40 + 10 * (date.weekday is not None),
                    date,
                    front.whole(at),
                    at,
                    "meeting.date-below-title",
                )


def _alone(tidied: Tidied, front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    """The only full date of the whole head is the meeting's, unless the head is that of a letter.

    A letter has file marks, a town before its date, or its sender above the date.
    """
    dated = [(at, d) for at in front.title for d in find_dates(front.passages[at].text, vocabulary) if d.day]
    if len(dated) != 1 or any(find_dates(p.text, vocabulary) for p in tidied.asides):
        return
    ((at, date),) = dated
    line = front.whole(at)
    before = line.text[: date.start].strip()
    if known.other.search(line.text) or known.town.fullmatch(before + " ") or len(line.text) > _HEAD_LINE:
        return
    above = [i for i in front.title if i < at]
    titled = any(_says_meeting(front.passages[i].text, vocabulary, known) for i in above)
    letter = bool(tidied.asides) or bool(above)
    if date.year and (titled or before or not letter):
        yield _Candidate(_LEAST, date, line, at, "meeting.date-alone")


def _in_periods(front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    """A half-year, quarter or season in the title dates a meeting that has no other date."""
    for at in front.title:
        line = front.whole(at)
        if known.meeting.search(line.text) and len(line.text) <= _HEAD_LINE:
            for period in find_periods(line.text, vocabulary):
                yield _Candidate(_LEAST, period, line, at, "meeting.date-period")


def _at_end(tidied: Tidied, front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    """Yield the date of a line at the end that names the body or begins with the meeting."""
    for at in range(max(0, len(tidied.passages) - _LAST), len(tidied.passages)):
        passage = tidied.passages[at]
        if at in front.title or not may_date(passage.text):
            continue
        stop = FULL_STOP.search(passage.text)
        stretch = Stretch(passage, 0, stop.start() + 1 if stop else len(passage.text))
        text = stretch.text
        date = next((d for d in find_dates(text, vocabulary) if not _is_other(text, d, known)), None)
        if date is None or date.start > SENTENCE_LENGTH // 2 or not date.day:
            continue
        begins = known.meeting.match(passage.text) or bodies(vocabulary).body(passage.text[:_HEAD_LINE])
        met = known.we_met.match(text) and any(time.last for time in find_times(text, vocabulary))
        if (begins or met) and not known.ahead.search(text, 0, date.start):
            yield _Candidate(_SELDOM, date, stretch, None, "meeting.date-closing")


def _in_running_heads(tidied: Tidied, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    """Yield the date of a running head or foot that tells of the meeting, where nothing else dates it."""
    for head in running_heads(tidied.heads, vocabulary) if tidied.heads else ():
        whole = Stretch(head, 0, len(head.text))
        if known.meeting.search(head.text):
            for candidate in list(_in_passage(whole, -1, vocabulary, known))[:1]:
                if candidate.date.day:
                    yield candidate._replace(score=_LEAST, at=None, rule="meeting.date-running")


def _says_meeting(text: str, vocabulary: Vocabulary, known: _Words) -> bool:
    """Say whether a line names a meeting or its minutes, and no date itself."""
    if len(text) > 160 or find_dates(text, vocabulary) or known.other.search(text):
        return False
    return bool(known.meeting.search(text) or known.minutes.search(text))


def _in_passage(stretch: Stretch, at: int, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    text = stretch.text
    dates = find_dates(text, vocabulary)
    if not dates:
        return
    around = 65 * bool(known.meeting.search(text)) + 10 * bool(known.minutes.search(text))
    around += 20 * bool(find_times(text, vocabulary))
    for date in dates:
        if _is_other(text, date, known):
            continue
        before = text[max(0, date.start - _BEFORE) : date.start]
        score = 10 + 15 * (date.weekday is not None) - 5 * (date.day is None) + around
        if date.start <= _BEFORE:  # the words of a label, or of the town a letter is dated from
            score += 60 * (before.strip(" :").lower() in known.labels)
            score += 30 * (known.titled.fullmatch(before) is not None)
            if date.start and known.town.fullmatch(before) and not known.meeting.search(before):
                score -= 30
        yield _Candidate(score, date, stretch, at, "meeting.date-heading")


def _is_other(text: str, date: DateFound, known: _Words) -> bool:
    """Say whether the words before a date, in its own clause, say that it is that of another meeting.

    They do not in "Næste års budget var på programmet, da rådet holdt møde den 4. maj".
    """
    before = text[max(0, date.start - _BEFORE) : date.start]
    clause = max((joint.end() for joint in known.clause.finditer(before)), default=0)
    return known.other.search(before, clause) is not None


def _in_fields(front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    for entry in front.find("date", "time", "start", "place"):
        text = entry.content.text
        label = entry.content.passage.text[max(0, entry.content.start - 40) : entry.content.start]
        if known.other.search(label):
            continue
        for date in find_dates(text, vocabulary, bare=entry.kind == "date")[:1]:
            score = 110 if entry.label in known.own else 85 if entry.kind == "date" else 75
            score += 10 * (date.weekday is not None) + 10 * bool(find_times(text, vocabulary))
            yield _Candidate(score, date, entry.content, entry.at, "meeting.date-field")


def _in_subject(
    document: Document, tidied: Tidied, vocabulary: Vocabulary, known: _Words
) -> Iterator[_Candidate]:
    """A mail's subject and a page's title tell the date too, where their words stand in the text."""
    title = document.title or ""
    if not (known.meeting.search(title) or known.minutes.search(title)):
        return
    for passage in (*tidied.outside, *tidied.passages):
        at = passage.text.find(title)
        if at >= 0:
            stretch = Stretch(passage, at, at + len(title))
            for candidate in _in_passage(stretch, -1, vocabulary, known):
                yield candidate._replace(score=30, at=None, rule="meeting.date-subject")
            return


class _Years:
    """Years that a date without one may belong to."""

    def __init__(self, document: Document, tidied: Tidied, front: Front, vocabulary: Vocabulary) -> None:
        self.document = document
        self.tidied = tidied
        self.front = front
        self.vocabulary = vocabulary

    def of(self, date: DateFound, line: Stretch) -> int | None:
        """Return the year of `date`: from the mail, the letter's date, the site, else from other dates."""
        dates = [d for p in self.tidied.passages for d in find_dates(p.text, self.vocabulary)]
        beside = [
            d
            for p in (*self.tidied.asides, *self.tidied.outside)
            for d in find_dates(p.text, self.vocabulary)
        ]
        anchors = [self.document.date] if self.document.date else []
        anchors += [iso for d in beside if d.day and (iso := d.iso())]
        years = {d.year for d in (*beside, *dates) if d.year}
        around = {y + n for y in years for n in (-1, 0, 1)} if date.weekday is not None else years
        settled = complete_year(date, [], years) if date.weekday is not None and not anchors else None
        return settled or complete_year(date, anchors, around) or self._of_title(date, line)

    def _of_title(self, date: DateFound, line: Stretch) -> int | None:
        """Return the one year of the date's own line, else of the title ("Kredsrådet 2015")."""
        known = _words(self.vocabulary)
        titles = [self.front.passages[i].text for i in self.front.title]
        own = {int(y) for y in _YEAR.findall(line.text)}
        years = own or {int(y) for t in titles if known.meeting.search(t) for y in _YEAR.findall(t)}
        year = years.pop() if len(years) == 1 else None
        return year if year is not None and date.fits(year) else None
