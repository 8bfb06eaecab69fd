"""When a meeting began and ended: planned in its head, written among the minutes, told at their end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.dates import find_dates
from ..danish.names import names
from ..danish.times import TimeFound, find_times, find_times_beside
from ..danish.words import alternation, has_digit, longest_words, meeting_forms, word_set, words
from ..passages import Passage
from .front import FULL_STOP, SENTENCE_LENGTH, Field, Front, Stretch, convened
from .when import MeetingDate

_LAST: Final = 30
"""Passages at the end of a document in which the time of closing is looked for."""
_CLOSING: Final = 4
"""Passages at the end of a document that may close the meeting without saying its name."""
_AT_ONCE: Final = re.compile(r"\s+(?:[^\W\d]{1,7}\.?\s+)?\d")
"""A time right behind the verb ("sluttede kl. 14.40")."""
_QUARTER: Final = 15
"""Minutes; what is planned begins and ends with one."""
_JOINT: Final = re.compile(r",\s|\s[-–—]\s|\s(?=[^\W\d_]{2,4}\s)")
"""What parts two clauses: "kl. 11.10, og næste møde …", "kl. 11.10 og næste møde …"."""
_NEAR: Final = 8
"""Characters from the end of a line to the beginning of the one right below it, at most."""
_LONGEST_TIMES: Final = 40
_TOLD: Final = 600
"""Characters of a passage in which the words that the meeting began are looked for."""
_PART: Final = re.compile(r"[^,;·|]{1,60}?(?=\.?(?:[,;·|]|$))")
"""The words up to the next mark that parts them."""
_AROUND: Final = " .,;()–-"
_CALLED: Final = 120
"""Characters in which a passage says that those who meet were called together."""
Value = tuple[str, str, Stretch, str]


class _Words:
    def __init__(self, vocabulary: Vocabulary) -> None:
        def pattern(*names: str) -> str:
            return meeting_forms(vocabulary, *names)

        named = (c for c in vocabulary.concepts("meeting") if c.name.startswith("assembly-"))
        gathering = alternation(c.value("definite") or c.label for c in named)
        self.only_meeting = re.compile(rf"(?:{pattern('meeting-word')}|{gathering})", re.I)
        self.end = re.compile(rf"(?<!\w)(?:{pattern('end-verb')})(?!\w)", re.I)
        self.end_words = longest_words(vocabulary.words("meeting", "end-verb"))
        self.closing = re.compile(rf"(?<!\w)(?:{pattern('closing-verb')})(?!\w)", re.I)
        self.closing_words = longest_words(vocabulary.words("meeting", "closing-verb"))
        self.start = re.compile(rf"(?<!\w)(?:{pattern('start-verb')})(?!\w)", re.I)
        self.reflexive = re.compile(rf"\s+(?:{pattern('reflexive')})(?!\w)", re.I)
        self.begin = re.compile(rf"(?<!\w)(?:{pattern('begin-verb')})(?!\w)", re.I)
        self.held = re.compile(rf"(?<!\w)(?:{pattern('was-held')})(?!\w)", re.I)
        layout = words(vocabulary)
        first, last = (
            f"{layout.alternatives(n)}|{pattern(*v)}"
            for n, v in (("start", ("begin-verb", "planned-time")), ("end", ("end-verb",)))
        )
        self.said = re.compile(
            rf"(?:^|[·•|,;(]\s*|\.\s)(?:(?P<first>{first})|(?:{last})):?\s+(?=\d|(?:{pattern('clock')})\W)",
            re.I,
        )
        self.ending = re.compile(rf"(?<!\w)(?:{last}):?\s+\Z", re.I)
        self.behind = re.compile(rf"[\s,;·|–-]*(?:{last}):?\s+(?=\d|(?:{pattern('clock')})\W)", re.I)
        self.about = {"", *(w.lower() for w in vocabulary.words("meeting", "about"))}
        self.next = re.compile(rf"(?<!\w)(?:{pattern('next')})(?!\w)", re.I)
        self.until = re.compile(rf"(?<!\w)(?:{pattern('span-word')})\s+$", re.I)
        verbs = ("begin-verb", "end-verb", "met-verb")
        verb, we = pattern(*verbs), pattern("we")
        told = (*verbs, "convened")
        begun, both = pattern("clock-verb"), pattern("meeting-word", "we")
        self.begun_words = longest_words(vocabulary.words("meeting", "clock-verb"))
        self.begun = re.compile(rf"(?<!\w)(?:(?:{both})\s+(?:{begun})|(?:{begun})\s+(?:{we}))(?!\w)", re.I)
        self.verb_words = longest_words(w for n in told for w in vocabulary.words("meeting", n))
        self.office_hours = re.compile(rf"(?:{pattern('office-hours')})", re.I)
        self.farewell = re.compile(rf"(?:{pattern('farewell')})[\s.,!]*(?:$|\n)", re.I)
        self.we = re.compile(rf"(?<!\w)(?:(?:{we})\s+(?:{verb})|(?:{verb})\s+(?:{we}))(?!\w)", re.I)
        concepts = (c for c in vocabulary.concepts("meeting") if c.name.startswith("body-"))
        body, met = alternation(c.value("definite") or c.label for c in concepts), pattern("met-verb")
        body = rf"[\w-]{{0,30}}?(?:{body})"
        self.convened = convened(vocabulary)
        self.we_word = re.compile(rf"(?<!\w)(?:{we})(?!\w)", re.I)
        parts = pattern("clock", "about", "half-to", "quarter-past", "quarter-to")
        self.at_once = re.compile(rf"\s+(?:{parts}|\d)", re.I)
        self.clock_was = re.compile(rf"(?:{pattern('clock')})\s+(?:{pattern('was')})\s+", re.I)
        self.body_before = re.compile(rf"(?:{body})\s+\Z", re.I)
        self.body_met = re.compile(rf"(?<!\w)(?:{body}\s+(?:{met})|(?:{met})\s+{body})(?!\w)", re.I)


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    return _Words(vocabulary)


def meeting_times(front: Front, chosen: MeetingDate | None, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield start and end as planned, the best source first: (field, "HH:MM", words, rule)."""
    known = _words(vocabulary)
    for entry in front.find("start", "end"):
        for time in find_times(entry.content.text, vocabulary, bare=True)[:1]:
            name = "start" if entry.kind == "start" else "end"
            yield from _span(time, entry.content, f"meeting.{name}-field", first=name)
            yield from _end_behind(time, entry.content, known, vocabulary)
    yield from _in_heading(chosen, known, vocabulary) if chosen is not None else ()
    for entry in front.find("time", "date"):
        for time in find_times(entry.content.text, vocabulary, bare=True)[:1]:
            yield from _span(time, entry.content, "meeting.time-field")
    yield from _times_beside(front, chosen, vocabulary)
    for at in (*front.title, *front.people):
        text = front.passages[at].text
        yield from _begun(front.whole(at), known, vocabulary)
        if known.verb_words.isdisjoint(word_set(text)):
            continue
        called = known.convened.search(text[:_CALLED]) is not None
        we = known.we.search(text[:60]) is not None or known.body_met.search(text[:60]) is not None
        if we or called or (known.only_meeting.search(text[:60]) and known.begin.search(text)):
            for time in find_times(text, vocabulary)[:1]:
                if (verb := known.end.search(text)) is not None and verb.end() <= time.start:
                    continue
                until = known.until.search(text[: time.start]) is not None and time.last is None
                first = "end" if until and not called else "start"
                yield from _span(time, front.whole(at), "meeting.time-sentence", first=first)
    yield from _alone(front, vocabulary)
    opening = [front.passages[at] for at in front.opening]
    yield from _closing_times([*opening, *front.passages[-_CLOSING:]], vocabulary)


def _alone(front: Front, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times of the one line of the title that holds nothing else: "Kl. 16.30 til 18.15"."""
    hours = _words(vocabulary).office_hours
    found: list[tuple[TimeFound, Stretch]] = []
    for at in front.title:
        line = front.whole(at)
        if len(line.text) > _LONGEST_TIMES or at in front.labelled or not has_digit(line.text):
            continue
        times = find_times(line.text, vocabulary)
        rest = line.text[: times[0].start] + line.text[times[0].end :] if len(times) == 1 else line.text
        above = front.passages[at - 1] if at else None
        torn = above is not None and not line.passage.gap and _parted(above, line.passage)
        if not (rest.strip(_AROUND) or torn or (above is not None and hours.search(above.text))):
            found.append((times[0], line))
    for time, line in found if len(found) == 1 else ():
        yield from _span(time, line, "meeting.time-line")


def _parted(above: Passage, below: Passage) -> bool:
    """Say whether words of a letterhead stood between two lines."""
    return below.offsets[0] - above.offsets[-1] > _NEAR


def _in_heading(chosen: MeetingDate, known: _Words, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times in the line of the date."""
    text = chosen.stretch.text
    yield from _begun(chosen.stretch, known, vocabulary)
    dates = [(d.start, d.end) for d in find_dates(text, vocabulary)]
    times = find_times_beside(text, dates, vocabulary)
    if not times and chosen.rule == "meeting.date-field":
        times = find_times(text, vocabulary, bare=True)
    if times and known.ending.search(
        text, max(0, times[0].start - _CALLED), times[0].start
    ):  # "Planlagt 0900-1100, slut kl. 1115"
        times = []
    for time in times[:1]:
        yield from _span(time, chosen.stretch, "meeting.time-heading")
    if not times:
        yield from _said_times(chosen.stretch, known, vocabulary)


def _begun(line: Stretch, known: _Words, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the time right behind the words that the meeting began: "mødet går i gang kl. 10"."""
    text = line.text[:_TOLD]
    for verb in () if known.begun_words.isdisjoint(word_set(text)) else known.begun.finditer(text):
        if known.next.search(line.text, max(0, verb.start() - _CALLED), verb.end()):
            continue
        rest = line.text[verb.end() : verb.end() + _CALLED]
        time = next(iter(find_times(rest, vocabulary, bare=True)), None)
        if time is not None and rest[: time.start].strip().lower() in known.about:
            yield (
                "start",
                time.first,
                line.cut(verb.end() + time.start, verb.end() + time.end),
                "meeting.time-sentence",
            )
            return


def _end_behind(time: TimeFound, line: Stretch, known: _Words, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the end that stands right behind the start: "Starttidspunkt kl. 14 Sluttidspunkt kl. 16"."""
    word = known.behind.match(line.text, time.end)
    rest = line.cut(word.end(), len(line.text)) if word is not None else None
    for last in find_times(rest.text, vocabulary, bare=True)[:1] if rest is not None else ():
        if last.start == 0 and rest is not None:
            yield "end", last.first, rest.cut(last.start, last.end), "meeting.end-field"


def _said_times(line: Stretch, known: _Words, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield times in parts of their own, behind words for them: "4.5.2018 · begyndt 16.15 · slut 18.05"."""
    for word in known.said.finditer(line.text[:SENTENCE_LENGTH]):
        rest = line.text[word.end() : word.end() + _CALLED]
        part = _PART.match(rest)  # "0900-1100" is a time where it is all there is
        found = find_times(part[0], vocabulary, bare=True) if part is not None else []
        time = next(iter(found or find_times(rest, vocabulary, bare=True)), None)
        if time is not None and time.start == 0 and (time.last is None or word["first"]):
            words_ = line.cut(word.end(), word.end() + time.end)
            yield "start" if word["first"] else "end", time.first, words_, "meeting.time-heading"
            if time.last is not None:
                yield "end", time.last, words_, "meeting.time-heading"


def planned_times(planned: Sequence[Field], vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield start and end by what the plan of a year's meetings tells of this one."""
    for entry in planned:
        dates = [(d.start, d.end) for d in find_dates(entry.content.text, vocabulary)]
        times = (
            find_times_beside(entry.content.text, dates, vocabulary)
            if dates
            else find_times(entry.content.text, vocabulary, bare=entry.kind in ("time", "start", "end"))
        )
        for time in times[:1]:
            yield from _span(
                time, entry.content, "meeting.time-planned", first="end" if entry.kind == "end" else "start"
            )


def _times_beside(front: Front, chosen: MeetingDate | None, vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times in the lines right below and above the date."""
    if chosen is None or chosen.at is None:
        return
    for at in (chosen.at + 1, chosen.at - 1, chosen.at + 2):
        if at in front.title and at not in front.labelled:
            text = front.passages[at].text
            if _words(vocabulary).next.search(text):
                continue
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
    last = _last_of_minutes(passages, known)
    told = [at for at, passage in enumerate(passages) if passage.cell is None][-_LAST:]
    places = {*range(max(0, len(passages) - _LAST), len(passages)), *told, *front.title, *front.people}
    for at in sorted(places, reverse=True):
        passage = passages[at]
        held = word_set(passage.text)
        ends = not known.end_words.isdisjoint(held)
        for verb in known.end.finditer(passage.text) if ends else ():
            begin, end = _sentence(passage.text, verb.start())
            end = _before_next_meeting(passage, verb.end(), end, known)
            titled = at in front.title and _AT_ONCE.match(passage.text, verb.end())
            opens = verb.start() == 0 or _opens_sentence(passage.text, verb, vocabulary)
            short = titled or (len(passage.text) < 60 and (opens or at in front.title))
            short = short or _tells_minute(passage.text, begin, end, verb, vocabulary)
            if known.reflexive.match(passage.text, verb.end()) or not (
                short or _ends_meeting(passage.text, begin, end, verb, known)
            ):
                continue
            found = _time_of_end(passage, begin, end, verb, vocabulary)
            if found is not None:
                time, words_ = found
                return time.last or time.first, words_.cut(time.start, time.end), "meeting.end-written"
        if last - _CLOSING <= at < last and not known.closing_words.isdisjoint(held):
            for verb in known.closing.finditer(passage.text):
                rest = Stretch(passage, verb.end(), min(len(passage.text), verb.end() + 30))
                times = find_times(rest.text, vocabulary)
                if times and not rest.text[: times[0].start].strip(" ,"):
                    words_ = rest.cut(times[0].start, times[0].end)
                    return times[0].first, words_, "meeting.end-closing"
    return None


def _opens_sentence(text: str, verb: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Say whether a sentence begins with the verb, and none before has a time: "Møde 13/4. Slut kl. 21"."""
    before = text[: verb.start()]
    return verb[0][:1].isupper() and before.endswith(". ") and not find_times(before, vocabulary)


def _tells_minute(text: str, begin: int, end: int, verb: re.Match[str], vocabulary: Vocabulary) -> bool:
    """Say whether a sentence is no more than "Slut 21.05", or somebody "sluttede kl. 21.05".

    Nobody plans the end of the next meeting for five past.
    """
    before = text[begin : verb.start()]
    times = find_times(text[verb.end() : min(end, verb.end() + 30)], vocabulary, bare=True)
    if not times or times[0].last is not None or int(times[0].first[-2:]) % _QUARTER == 0:
        return False
    alone = not before.strip() and verb[0][:1].isupper()
    named = names(vocabulary).looks_like(before.split())
    return _AT_ONCE.match(text, verb.end()) is not None and (alone or named)


def _last_of_minutes(passages: Sequence[Passage], known: _Words) -> int:
    """Return the index of the passage where a letter's farewell closes the minutes, else their number."""
    places = range(max(0, len(passages) - _LAST), len(passages))
    return next((at for at in places if known.farewell.match(passages[at].text)), len(passages))


def _before_next_meeting(passage: Passage, start: int, end: int, known: _Words) -> int:
    """Return where words of the next meeting begin: "Slut kl. 13.50    Næste møde: …", "…, og næste møde"."""
    other = known.next.search(passage.text, start, end)
    if other is None:
        return end
    joints = [m.start() for m in _JOINT.finditer(passage.text, start, other.start())]
    joints += [tab for tab in passage.tabs if start < tab < other.start()]
    return max(joints, default=end)


def _ends_meeting(text: str, begin: int, end: int, verb: re.Match[str], known: _Words) -> bool:
    """Say whether it is the meeting that ends: its word stands near the verb or opens the sentence."""
    around = text[max(begin, verb.start() - 45) : min(end, verb.end() + 30)]
    if known.next.search(around):
        return False
    if known.we_word.search(verb[0]) or (
        known.body_before.search(text, max(begin, verb.start() - 45), verb.start())
        and known.at_once.match(text, verb.end())
    ):
        return True
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
    was = _words(vocabulary).clock_was.match(passage.text, begin, verb.start())  # "Klokken var 16, da vi"
    before = Stretch(passage, was.end() if was else begin, verb.start())
    times = find_times(before.text, vocabulary, bare=was is not None)
    if times and times[0].start == 0 and len(before.text) - times[0].end <= 12:
        return times[0], before
    return None


def _sentence(text: str, at: int) -> tuple[int, int]:
    """Return where the sentence begins and ends that `at` stands in."""
    stop = FULL_STOP.search(text, at, at + SENTENCE_LENGTH)
    return _sentence_start(text, at + 1), stop.start() + 1 if stop else len(text)


def _closing_times(passages: Sequence[Passage], vocabulary: Vocabulary) -> Iterator[Value]:
    """Yield the times that the first item or the last lines tell: "Mødet varede fra kl. 9.00 til 10.30"."""
    known = _words(vocabulary)
    for passage in passages:
        if not (known.only_meeting.match(passage.text) or known.we.match(passage.text)):
            continue
        following = known.next.search(passage.text)
        # one sign more, for a capital ends the sentence before it
        end = _sentence_start(passage.text, following.start() + 1) if following else len(passage.text)
        if not end:
            continue
        for verb in known.start.finditer(passage.text, 0, end):
            rest = Stretch(passage, verb.end(), min(end, verb.end() + 40))
            times = find_times(rest.text, vocabulary, bare=True)
            if times and rest.text[: times[0].start].strip(" ,").lower() in known.about:
                yield from _span(times[0], rest, "meeting.start-closing")
                return
        held = known.held.search(passage.text, 0, end)
        if held is not None:
            rest = Stretch(passage, held.end(), _sentence(passage.text, held.end())[1])
            for time in find_times(rest.text, vocabulary)[:1]:
                yield from _span(time, rest, "meeting.time-closing")
                return


def _sentence_start(text: str, before: int) -> int:
    """Return where the sentence begins that `before` stands in (a very long one may begin further back)."""
    window = max(0, before - SENTENCE_LENGTH)
    start = window
    for stop in FULL_STOP.finditer(text, window, before):
        start = stop.end()
    return start
