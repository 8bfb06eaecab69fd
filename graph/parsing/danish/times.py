"""Times of day as Danish minutes write them: "kl. 9", "kl. 1530", "8.30-10.30", "kl. 15 til ca. kl. 17"."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from operator import attrgetter
from typing import Final

from ...vocabulary import Vocabulary
from .slips import digits
from .words import alternation, lowered, words

_HOUR: Final = r"(?:[0-2lIO][\dlIO]|\d)"
_MINUTE: Final = r"(?:[0-5][\dlIO]|(?<=[.:,])[lIO][\dlIO])"
"""Digits, and letters for them; a word may begin behind the blank in "kl. 9. Ol"."""
_AFTER: Final = r"(?![\d/]|[.:,]\d|(?<=[lIO])\w)"
_PAST: Final = rf"\s?[.:,]\s?(?P<m{{0}}>{_MINUTE})|(?P<s{{0}}>{_MINUTE})|\s?(?P<q{{0}}>½)"
_SECONDS: Final = r"(?:(?<=:\d\d):[0-5]\d)?"
_T: Final = rf"(?P<h{{0}}>{_HOUR})(?:{_PAST})?{_SECONDS}{_AFTER}"
_EARLIEST: Final = 6
_LATEST: Final = 22
"""Hours between which numbers beside a date are taken for times without a word that says so."""
_LAST_HOUR: Final = 23
_LAST_MINUTE: Final = 59
_BREAK: Final = r"[.,;|·•▪●■◦()–—-]"
_CLOCK: Final = rf"(?P<h{{0}}>{_HOUR})[.:](?P<m{{0}}>{_MINUTE})(?P<s{{0}}>){_SECONDS}"
_TT: Final = _CLOCK + r"(?![\d/]|[.:]\d|(?<=[lIO])\w)"


@dataclass(frozen=True, slots=True)
class TimeFound:
    """A time of day or a span of time.

    Attributes:
        start, end: where it stands in the text.
        first: "HH:MM". last: "HH:MM" of a span's end, else None.
    """

    start: int
    end: int
    first: str
    last: str | None


def find_times(text: str, vocabulary: Vocabulary, *, bare: bool = False) -> list[TimeFound]:
    """Return the times of `text` in order.

    Args:
        text: any text.
        vocabulary: gives the words around times.
        bare: take times without "kl." too ("13.00"), as in a field for the time.
    """
    return list(_times(text, vocabulary, bare))


@lru_cache(maxsize=64)  # many rules ask about the line of the date
def _times(text: str, vocabulary: Vocabulary, bare: bool) -> Sequence[TimeFound]:
    known = _patterns(vocabulary)
    if bare and (match := known.hours.fullmatch(text)) and (time := _time(match)):
        return [time]
    found = [t for m in known.pair.finditer(text) if (t := _time(m))] if "/" in text else []
    for pattern in (
        (known.slashed, known.clock, known.span, known.alone) if bare else (known.clock, known.span)
    ):
        _add(found, (_time(m) for m in pattern.finditer(text)))
    if known.spelt_hour.search(text):
        _add(found, (known.spelt(m) for m in known.word.finditer(text)))
        if bare:
            _add(found, (known.spelt(m) for m in known.parted.finditer(text)))
    return found


def find_times_beside(text: str, dates: Iterable[tuple[int, int]], vocabulary: Vocabulary) -> list[TimeFound]:
    """Return the times in a line with dates, also without "kl.": "27. august 2019 · 8.15-10 · Rådhuset".

    Without a word for the time they must stand between the date and marks, and be hours in which people meet.

    Args:
        text: the line. dates: where its dates stand.
        vocabulary: gives the words around times.
    """
    spans = sorted(dates)
    found = find_times(text, vocabulary)
    if found or not spans:
        return found
    known = _patterns(vocabulary)
    starts = [0, *(end for _, end in spans)]
    ends = [*(start for start, _ in spans), len(text)]
    for begin, end in zip(starts, ends, strict=True):
        first = known.first.match(text, begin, end)
        leads = [*([first] if first else []), *known.lead.finditer(text, begin, end)]
        for lead in leads:
            match = known.loose.match(text, lead.end(), end)
            time = _time(match) if match is not None else None
            if match is not None and time is not None and _is_likely(match, time):
                return [time]
    return []


def _is_likely(match: re.Match[str], time: TimeFound) -> bool:
    if not f"{_EARLIEST:02d}:00" <= time.first <= f"{_LATEST:02d}:59":
        return False
    if time.last is None:
        return bool(match["m1"])
    return time.first < time.last <= f"{_LATEST:02d}:59"


def _add(found: list[TimeFound], more: Iterable[TimeFound | None]) -> None:
    """Add the times that stand clear of those found; `found` is kept in order of place."""
    for time in more:
        if time is None:
            continue
        at = bisect_left(found, time.start, key=attrgetter("start"))
        clear_after = at == len(found) or found[at].start >= time.end
        if clear_after and (at == 0 or found[at - 1].end <= time.start):
            found.insert(at, time)


class _Patterns:
    """Patterns of times, a stretch of two in each: clock needs "kl.", span two full times, alone one.

    Of those in words, word needs "klokken", parted "halv" or "kvart i".
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        def either(name: str) -> str:
            return f"(?:{alternation(vocabulary.words('meeting', name))})"

        clock, to = either("clock"), either("span-word")
        near = rf"(?:{either('about')}\s*)?"
        begin = r"(?<![\w.,:/-])"
        until = rf"(?:\s+{either('exactly')}(?!\w))?\s*{to}\s*{near}(?:{clock}\s*)?{near}"
        at = rf"(?<!\w){clock}\s*:?\s*{near}"
        hours = rf"\s*{near}{_T.format(1)}(?:{until}{_T.format(2)})?"
        self.clock = re.compile(rf"{at}{_T.format(1)}(?:{until}{_T.format(2)})?", re.I)
        pair = rf"{_CLOCK.format(1)}\s?/\s?{_TT.format(2)}"
        self.pair = re.compile(rf"{at}{pair}", re.I)
        self.span = re.compile(rf"{begin}{_TT.format(1)}{until}{_TT.format(2)}", re.I)
        self.slashed = re.compile(rf"{begin}{pair}", re.I)
        self.alone = re.compile(rf"(?:{begin}|(?<=\dT)){near}{_TT.format(1)}", re.I)
        self.hours = re.compile(rf"{hours}\s*\.?\s*", re.I)
        place = words(vocabulary).alternatives("place-preposition")
        self.first = re.compile(rf"(?:\s*{_BREAK})*\s*")
        self.lead = re.compile(r"(?:[;|·•▪●■◦(]|,\s|\s[–—-]+\s)\s*")
        self.loose = re.compile(rf"{hours}(?=\s*(?:$|{_BREAK}|(?:{place})\s))", re.I)
        self._hours = {
            form.lower(): int(concept.value("hour") or 0)
            for concept in vocabulary.concepts("meeting")
            if concept.name.startswith("hour-")
            for form in concept.forms
        }
        self.spelt_hour = re.compile(rf"(?<!\w)(?:{alternation(self._hours)})(?!\w)", re.I)
        part = (
            rf"(?:(?P<half{{0}}>{either('half-to')})|(?P<past{{0}}>{either('quarter-past')})"
            rf"|(?P<to{{0}}>{either('quarter-to')}))\s+"
        )
        hour = rf"(?P<h{{0}}>{alternation(self._hours)})(?!\w)"
        word = rf"(?:{part})?{hour}"
        self.word = re.compile(rf"{at}{word.format(1)}(?:{until}{word.format(2)})?", re.I)
        self.parted = re.compile(
            rf"(?<!\w){part.format(1)}{hour.format(1)}(?:{until}{word.format(2)})?", re.I
        )

    def spelt(self, match: re.Match[str]) -> TimeFound:
        """Return the time that words tell: "klokken halv ti"."""
        last = self._spelt(match, 2) if match["h2"] else None
        return TimeFound(match.start(), match.end(), self._spelt(match, 1), last)

    def _spelt(self, match: re.Match[str], nth: int) -> str:
        hour = self._hours[lowered(match[f"h{nth}"])]
        if match[f"half{nth}"]:
            return f"{hour - 1:02d}:30"
        if match[f"to{nth}"]:
            return f"{hour - 1:02d}:45"
        return f"{hour:02d}:{'15' if match[f'past{nth}'] else '00'}"


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    return _Patterns(vocabulary)


def _time(match: re.Match[str]) -> TimeFound | None:
    group = match.groupdict()
    first = _clock(group["h1"], _minute(group, 1))
    last = _clock(group["h2"], _minute(group, 2)) if group.get("h2") else None
    if first is None or (group.get("h2") and last is None):
        return None
    return TimeFound(match.start(), match.end(), first, last)


def _minute(group: dict[str, str | None], nth: int) -> str | None:
    return group[f"m{nth}"] or group[f"s{nth}"] or ("30" if group.get(f"q{nth}") else None)


def _clock(hour: str, minute: str | None) -> str | None:
    h, m = int(digits(hour)), int(digits(minute or "0"))
    return f"{h:02d}:{m:02d}" if h <= _LAST_HOUR and m <= _LAST_MINUTE else None
