"""When a meeting was: the right one among competing dates, planned and real times, and the next meeting."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from ..reading.document import Document
from ..vocabulary import Vocabulary
from .bodies import bodies
from .dates import DateFound, complete_year, find_dates, find_periods, may_date
from .front import Front, Stretch
from .labels import FIELDS
from .passages import Passage
from .tidy import Tidied
from .times import TimeFound, find_times, find_times_beside
from .words import alternation, longest_words, word_set, words

_LEAST: Final = 25
"""A date with less for it than this is not taken for the meeting's."""
_BEFORE: Final = 80
"""Characters before a date that say what it is the date of."""
_HEAD_LINE: Final = 90
"""Characters of a line of the head that may hold the only date, or a part of a year."""
_LAST: Final = 30
"""Passages at the end of a document in which the time of closing is looked for."""
_CLOSING: Final = 4
"""Passages at the end of a document that may close the meeting without saying its name."""
_NEXT_GAP: Final = 70
_NEXT_LENGTH: Final = 250
"""Characters after "næste møde" in which its date, or the year of a list of dates, is looked for."""
_SENTENCE_LENGTH: Final = 300
_LONGEST_WAIT: Final = 550
"""Days: a next meeting further away is a slip or something else."""
_YEAR: Final = re.compile(r"(?<![\w./-])(?:19|20)\d\d(?![\w/-]|\.\d)")
_FULL_STOP: Final = re.compile(r"(?:(?<=[^\W\d]{3})|(?<=\d\d))[.!?]\s+(?=[A-ZÆØÅ])")
_AT_ONCE: Final = re.compile(r"\s+(?:[^\W\d]{1,7}\.?\s+)?\d")
"""A time right behind the verb ("sluttede kl. 14.40")."""
_SENTENCE: Final = re.compile(r"[.!?]\s+[A-ZÆØÅ]")
Value = tuple[str, str, Stretch, str]


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


class _Candidate(NamedTuple):
    score: int
    date: DateFound
    stretch: Stretch
    at: int | None
    rule: str


class _Words:
    def __init__(self, vocabulary: Vocabulary) -> None:
        def pattern(*names: str) -> str:
            return alternation(w for n in names for w in vocabulary.words("meeting", n))

        self.own = {w.lower() for w in vocabulary.words("meeting", "before-own-date")}
        self.labels = self.own | words(vocabulary).set("date")
        self.other = re.compile(rf"(?<!\w)(?:{pattern('not-this-meeting', 'next')})(?!\w)", re.I)
        bodies = alternation(
            f for c in vocabulary.concepts("meeting") if c.name.startswith("body-") for f in c.forms
        )
        self.meeting = re.compile(rf"(?:{pattern('meeting-word')}|{bodies})(?:e?t|e?n)?s?(?!\w)", re.I)
        self.minutes = re.compile(rf"(?<!\w)(?:{pattern('minutes-word')})(?!\w)", re.I)
        of = pattern("of-meeting", "on-date")
        self.titled = re.compile(rf"(?:{pattern('minutes-word')})[,:]?(?:\s+(?:{of}))*\s+", re.I)
        self.only_meeting = re.compile(rf"(?:{pattern('meeting-word')})", re.I)
        self.end = re.compile(rf"(?<!\w)(?:{pattern('end-verb')})(?!\w)", re.I)
        self.closing = re.compile(rf"(?<!\w)(?:{pattern('closing-verb')})(?!\w)", re.I)
        self.start = re.compile(rf"(?<!\w)(?:{pattern('start-verb')})(?!\w)", re.I)
        self.reflexive = re.compile(rf"\s+(?:{pattern('reflexive')})(?!\w)", re.I)
        self.begin = re.compile(rf"(?<!\w)(?:{pattern('begin-verb')})(?!\w)", re.I)
        self.held = re.compile(rf"(?<!\w)(?:{pattern('was-held')})(?!\w)", re.I)
        self.about = {"", *(w.lower() for w in vocabulary.words("meeting", "about"))}
        self.next = re.compile(rf"(?<!\w)(?:{pattern('next')})(?!\w)", re.I)
        self.next_words = longest_words(vocabulary.words("meeting", "next"))
        self.end_words = longest_words(vocabulary.words("meeting", "end-verb"))
        self.not_next = re.compile(rf"(?:^|\W)(?:{pattern('not-next')})\s+(?:det\s+|de\s+)?$", re.I)
        self.until = re.compile(rf"(?<!\w)(?:{pattern('span-word')})\s+$", re.I)
        verb = pattern("begin-verb", "end-verb", "met-verb")
        we = pattern("we")
        self.verb_words = longest_words(
            w for n in ("begin-verb", "end-verb", "met-verb") for w in vocabulary.words("meeting", n)
        )
        self.we = re.compile(rf"(?<!\w)(?:(?:{we})\s+(?:{verb})|(?:{verb})\s+(?:{we}))(?!\w)", re.I)
        self.town = re.compile(
            rf"(?!(?i:{pattern('minutes-word')})(?!\w))" r"[A-ZÆØÅ][\w.]+(?:\s[A-ZÆØÅ][\w.]*)?,?\s*$"
        )


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    return _Words(vocabulary)


# --- date


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
    candidates += _alone(tidied, front, vocabulary, known)
    candidates += _in_periods(front, vocabulary, known)
    candidates += _at_end(tidied, front, vocabulary, known)
    years = _Years(document, tidied, front, vocabulary)
    for candidate in sorted(candidates, key=lambda c: -c.score):
        if candidate.score < _LEAST:
            break
        iso = candidate.date.iso() or candidate.date.iso(years.of(candidate.date, candidate.stretch))
        if iso is not None:
            return MeetingDate(candidate.date, iso, candidate.stretch, candidate.at, candidate.rule)
    return None


def _in_title(front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    fields = {f.at for f in front.fields if f.kind in FIELDS}
    for at in front.title:
        if at in fields and at in front.labelled:
            continue
        yield from _in_passage(front.whole(at), at, vocabulary, known)
        if at - 1 in front.title and _says_meeting(front.passages[at - 1].text, vocabulary, known):
            text = front.passages[at].text
            for date in find_dates(text, vocabulary):
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
    for at in range(max(0, len(tidied.passages) - _LAST // 2), len(tidied.passages)):
        passage = tidied.passages[at]
        if at in front.title or not may_date(passage.text):
            continue
        begins = known.meeting.match(passage.text) or bodies(vocabulary).body(passage.text[:_HEAD_LINE])
        if not begins:
            continue
        stop = _FULL_STOP.search(passage.text)
        stretch = Stretch(passage, 0, stop.start() + 1 if stop else len(passage.text))
        for candidate in list(_in_passage(stretch, -1, vocabulary, known))[:1]:
            if candidate.date.start <= _SENTENCE_LENGTH // 2 and candidate.date.day:
                yield candidate._replace(score=_LEAST + 1, at=None, rule="meeting.date-closing")


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
        before = text[max(0, date.start - _BEFORE) : date.start]
        if known.other.search(before):
            continue
        score = 10 + 15 * (date.weekday is not None) - 5 * (date.day is None) + around
        if date.start <= _BEFORE:  # the words of a label, or of the town a letter is dated from
            score += 60 * (before.strip(" :").lower() in known.labels)
            score += 30 * (known.titled.fullmatch(before) is not None)
            if date.start and known.town.fullmatch(before) and not known.meeting.search(before):
                score -= 30
        yield _Candidate(score, date, stretch, at, "meeting.date-heading")


def _in_fields(front: Front, vocabulary: Vocabulary, known: _Words) -> Iterator[_Candidate]:
    for entry in front.find("date", "time", "start", "place"):
        text = entry.content.text
        label = entry.content.passage.text[max(0, entry.content.start - 40) : entry.content.start]
        if known.other.search(label):
            continue
        for date in find_dates(text, vocabulary)[:1]:
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


# --- times


def meeting_times(front: Front, chosen: MeetingDate | None, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield start and end as planned, the best source first: (field, "HH:MM", words, rule)."""
    known = _words(vocabulary)
    for entry in front.find("start", "end"):
        for time in find_times(entry.content.text, vocabulary, bare=True)[:1]:
            name = "start" if entry.kind == "start" else "end"
            yield from _span(time, entry.content, f"meeting.{name}-field", first=name)
    if chosen is not None:
        text = chosen.stretch.text
        dates = [(d.start, d.end) for d in find_dates(text, vocabulary)]
        times = find_times_beside(text, dates, vocabulary)
        if not times and chosen.rule == "meeting.date-field":
            times = find_times(text, vocabulary, bare=True)
        for time in times[:1]:
            yield from _span(time, chosen.stretch, "meeting.time-heading")
    for entry in front.find("time", "date"):
        for time in find_times(entry.content.text, vocabulary, bare=True)[:1]:
            yield from _span(time, entry.content, "meeting.time-field")
    yield from _times_beside(front, chosen, vocabulary)
    for at in (*front.title, *front.people):
        text = front.passages[at].text
        if known.verb_words.isdisjoint(word_set(text)):
            continue
        we = known.we.search(text[:60]) is not None
        if we or (known.only_meeting.search(text[:60]) and known.begin.search(text)):
            for time in find_times(text, vocabulary)[:1]:
                if (verb := known.end.search(text)) is not None and verb.end() <= time.start:
                    continue
                until = known.until.search(text[: time.start]) is not None and time.last is None
                first = "end" if until else "start"
                yield from _span(time, front.whole(at), "meeting.time-sentence", first=first)
    yield from closing_times(front.passages, vocabulary)


def _times_beside(front: Front, chosen: MeetingDate | None, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times in the lines right below and above the date."""
    if chosen is None or chosen.at is None:
        return
    for at in (chosen.at + 1, chosen.at - 1, chosen.at + 2):
        if at in front.title and at not in front.labelled:
            text = front.passages[at].text
            edges = [(0, 0), *((d.start, d.end) for d in find_dates(text, vocabulary))]
            for time in find_times_beside(text, edges, vocabulary)[:1]:
                yield from _span(time, front.whole(at), "meeting.time-line")


def _span(time: TimeFound, stretch: Stretch, rule: str, *, first: str = "start") -> Iterator[Value]:
    words_ = stretch.cut(time.start, time.end)
    yield first, time.first, words_, rule
    if time.last is not None and first == "start":
        yield "end", time.last, words_, rule


def written_end(
    passages: Sequence[Passage], front: Front, vocabulary: Vocabulary
) -> tuple[str, Stretch, str] | None:
    """Return the time at which the meeting is written to have ended ("Mødet sluttede kl. 11.20")."""
    known = _words(vocabulary)
    told = [at for at, passage in enumerate(passages) if passage.cell is None][-_LAST:]
    places = {*range(max(0, len(passages) - _LAST), len(passages)), *told, *front.title, *front.people}
    for at in sorted(places, reverse=True):
        passage = passages[at]
        ends = not known.end_words.isdisjoint(word_set(passage.text))
        for verb in known.end.finditer(passage.text) if ends else ():
            begin, end = _sentence(passage.text, verb.start())
            titled = at in front.title and _AT_ONCE.match(passage.text, verb.end())
            short = titled or (len(passage.text) < 60 and (verb.start() == 0 or at in front.title))
            if known.reflexive.match(passage.text, verb.end()) or not (
                short or _ends_meeting(passage.text, begin, end, verb, known)
            ):
                continue
            found = _time_of_end(passage, begin, end, verb, vocabulary)
            if found is not None:
                time, words_ = found
                return time.last or time.first, words_.cut(time.start, time.end), "meeting.end-written"
        if at >= len(passages) - _CLOSING:
            for verb in known.closing.finditer(passage.text):
                rest = Stretch(passage, verb.end(), min(len(passage.text), verb.end() + 30))
                times = find_times(rest.text, vocabulary)
                if times and not rest.text[: times[0].start].strip(" ,"):
                    words_ = rest.cut(times[0].start, times[0].end)
                    return times[0].first, words_, "meeting.end-closing"
    return None


def _ends_meeting(text: str, begin: int, end: int, verb: re.Match[str], known: _Words) -> bool:
    """Say whether it is the meeting that ends: its word stands near the verb or opens the sentence."""
    around = text[max(begin, verb.start() - 45) : min(end, verb.end() + 30)]
    if known.next.search(around):
        return False
    if known.we.search(text, max(begin, verb.start() - 4), min(end, verb.end() + 4)) or known.we.match(
        text, begin
    ):
        return True
    return bool(known.only_meeting.search(around) or known.only_meeting.match(text[begin:][:30]))


def _time_of_end(
    passage: Passage, begin: int, end: int, verb: re.Match[str], vocabulary: Vocabulary
) -> tuple[TimeFound, Stretch] | None:
    """Return the time after the verb, or the one that opens its sentence ("Kl. 18.15 sluttede mødet")."""
    rest = Stretch(passage, verb.end(), min(end, verb.end() + 60))
    times = find_times(rest.text, vocabulary, bare=True)
    if times and times[0].start <= 40:
        return times[0], rest
    before = Stretch(passage, begin, verb.start())
    times = find_times(before.text, vocabulary)
    if times and times[0].start == 0 and len(before.text) - times[0].end <= 12:
        return times[0], before
    return None


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that `at` stands in."""
    stop = _FULL_STOP.search(text, at, at + _SENTENCE_LENGTH)
    return _sentence_start(text, at), stop.start() + 1 if stop else len(text)


def closing_times(passages: Sequence[Passage], vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times that minutes tell at their end: "Mødet varede fra kl. 9.00 til 10.30"."""
    known = _words(vocabulary)
    for passage in passages[-_CLOSING:]:
        ours = known.only_meeting.match(passage.text) or known.we.match(passage.text)
        if not ours or known.next.search(passage.text):
            continue
        for verb in known.start.finditer(passage.text):
            rest = Stretch(passage, verb.end(), min(len(passage.text), verb.end() + 40))
            times = find_times(rest.text, vocabulary, bare=True)
            if times and rest.text[: times[0].start].strip(" ,").lower() in known.about:
                yield from _span(times[0], rest, "meeting.start-closing")
                return
        held = known.held.search(passage.text)
        if held is not None:
            rest = Stretch(passage, held.end(), _sentence(passage.text, held.end())[1])
            for time in find_times(rest.text, vocabulary)[:1]:
                yield from _span(time, rest, "meeting.time-closing")
                return


def _sentence_start(text: str, before: int) -> int:
    """Return where the sentence begins that `before` stands in (a very long one may begin further back)."""
    window = max(0, before - _SENTENCE_LENGTH)
    start = window
    for stop in _FULL_STOP.finditer(text, window, before):
        start = stop.end()
    return start


# --- next meeting


def next_date(
    passages: Sequence[Passage], date: str | None, vocabulary: Vocabulary
) -> tuple[str, Stretch, str] | None:
    """Return the date of the next meeting as announced, the last announcement first.

    Args:
        passages: the whole document.
        date: the meeting's own date (ISO), which the next one must follow.
        vocabulary: the ontology.
    """
    known = _words(vocabulary)
    for at in range(len(passages) - 1, -1, -1):
        text = passages[at].text
        if known.next_words.isdisjoint(word_set(text)):
            continue
        for phrase in known.next.finditer(text):
            if known.not_next.search(text[max(0, phrase.start() - 30) : phrase.start()]):
                continue
            stretch = Stretch(passages[at], phrase.end(), min(len(text), phrase.end() + _NEXT_LENGTH))
            if len(text) - phrase.end() < 25 and not find_dates(stretch.text, vocabulary):
                if at + 1 >= len(passages):
                    continue
                stretch = Stretch(passages[at + 1], 0, len(passages[at + 1].text))
            found = _announced(stretch, date, vocabulary)
            if found is not None:
                return found
    return None


def _announced(stretch: Stretch, date: str | None, vocabulary: Vocabulary) -> tuple[str, Stretch, str] | None:
    dates = [d for d in find_dates(stretch.text, vocabulary) if d.day]
    if (
        not dates
        or dates[0].start > _NEXT_GAP
        or re.search(r"[.!?]\s+[A-ZÆØÅ]", stretch.text[: dates[0].start])
    ):
        return None
    first = dates[0]
    iso = first.iso()
    if iso is None and (later := next((d.year for d in dates if d.year), None)) is not None:
        iso = first.iso(later)
    if iso is None and date is not None and len(date) == 10:
        year = int(date[:4])
        iso = next((i for y in (year, year + 1) if (i := first.iso(y)) and i > date and first.fits(y)), None)
    if iso is None or not _follows(iso, date):
        return None
    return iso, stretch.cut(first.start, first.end), "meeting.next-date"


def _follows(iso: str, date: str | None) -> bool:
    if date is None or len(date) < 10:
        return True
    wait = (datetime.date.fromisoformat(iso) - datetime.date.fromisoformat(date)).days
    return 0 < wait <= _LONGEST_WAIT
