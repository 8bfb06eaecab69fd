"""Dates and times of day in all their Danish spellings."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final, NamedTuple

from ..vocabulary import Vocabulary
from .minutes import Precision
from .words import words

_PIVOT: Final = 70
"""Two-digit years below this are 20xx (the councils began in 2007; older minutes are from the 1900s)."""


class Day(NamedTuple):
    """A date as written.

    Attributes:
        year, month, day: None where not written. weekday: Monday 0, None where not written.
        start, end: place in the text.
    """

    year: int | None
    month: int
    day: int | None
    weekday: int | None
    start: int
    end: int

    @property
    def iso(self) -> str | None:
        """ISO 8601, as precise as written; None without a year or for a day that does not exist."""
        if self.year is None:
            return None
        if self.day is None:
            return f"{self.year:04d}-{self.month:02d}"
        try:
            return datetime.date(self.year, self.month, self.day).isoformat()
        except ValueError:
            return None

    @property
    def precision(self) -> Precision:
        """Precision of `iso`."""
        return "month" if self.day is None else "day"

    def fits_weekday(self) -> bool | None:
        """Say whether the weekday written is that of the date; None when one of them is missing."""
        if self.weekday is None or self.year is None or self.day is None:
            return None
        try:
            return datetime.date(self.year, self.month, self.day).weekday() == self.weekday
        except ValueError:
            return False


class Clock(NamedTuple):
    """A time of day or a span of it: "HH:MM", None where not written."""

    begin: str
    finish: str | None
    start: int
    end: int


class Dates:
    """Finds dates and times.

    Args:
        vocabulary: gives months and weekdays.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self.months = known.months
        self.weekdays = known.weekdays
        month = "|".join(sorted(map(re.escape, self.months), key=len, reverse=True))
        weekday = "|".join(sorted(map(re.escape, self.weekdays), key=len, reverse=True))
        day_of_week = rf"(?:(?P<weekday>{weekday})\.?,?\s*(?:den|d\.|d)?\s*(?:den\s+)?)?(?:(?:den|d\.)\s*)?"
        year = r"(?P<year>(?:19|20)\s?\d\s?\d|['’´]?\d{2}(?![\d.:]))"
        self._worded = re.compile(
            rf"(?<![\w/]){day_of_week}(?P<day>[0-3l]?\d)\.?\s*(?:-\s?)?(?P<month>{month})(?![a-zæøå])\.?,?(?:[\s-]*(?:i\s+)?{year})?(?!\d)",
            re.I,
        )
        self._numeric = re.compile(
            rf"(?<![\w/.,-]){day_of_week}(?P<day>\d{{1,2}})\s?(?P<sep>[./-])\s?(?P<month>\d{{1,2}})"
            r"(?:\s?(?:(?P=sep)|[-–/. ])\s?(?P<year>(?:19|20)\d\d|['’]?\d{2}(?![\d.:])))?(?![\d/])",
            re.I,
        )
        self._iso = re.compile(r"(?<!\d)(?P<year>(?:19|20)\d\d)-(?P<month>\d\d)-(?P<day>\d\d)(?!\d)")
        self._backwards = re.compile(
            rf"(?P<year>(?:19|20)\d\d)\s+(?P<day>\d{{1,2}})\.?\s+(?P<month>{month})(?!\w)", re.I
        )
        self._month = re.compile(rf"(?<!\w)(?P<month>{month})\.?\s+(?P<year>(?:19|20)\d\d)(?!\d)", re.I)
        clock = r"(?:[01]?\d|2[0-4])(?:\s?[.:,]\s?[0-5]\d|[0-5]\d(?!\d))?"
        tail = r"(?:\s*,-)?"
        joint = r"\s*(?:[-–—]|til(?:\s+ca\.?)?)\s*(?:ca\.?\s*)?(?:(?:kl|klokken)\b\.?\s*)?(?:ca\.?\s*)?"
        self._kl_before = re.compile(r"(?<!\w)(?:kl|klokken)\b[.:]?\s*(?:ca\.?\s*)?$", re.I)
        self._after_kl = re.compile(
            rf"(?<!\w)(?:kl|klokken)\b[.:]?\s*(?:ca\.?\s*)?(?P<a>{clock}){tail}(?:{joint}(?P<b>{clock}))?(?![\d/])",
            re.I,
        )
        self._span = re.compile(
            rf"(?<![\w.,/-])(?P<a>(?:[01]?\d|2[0-4])[.:][0-5]\d){joint}(?P<b>(?:[01]?\d|2[0-4])[.:][0-5]\d)(?![\d.])",
            re.I,
        )
        self._short = re.compile(
            rf"^\s*(?:ca\.?\s*)?(?P<a>{clock})(?:{joint}(?P<b>{clock}))?\s*\.?\s*$", re.I
        )
        self._plain = re.compile(r"(?<![\w.,/-])(?P<a>(?:[01]?\d|2[0-3]):[0-5]\d)(?P<b>)(?![\d:])")

    def days(self, text: str) -> list[Day]:
        """Return the dates of `text` in order."""
        found: list[Day] = []
        for pattern in (self._iso, self._backwards, self._worded, self._numeric, self._month):
            for match in pattern.finditer(text):
                day = self._day(match)
                if day is not None and not any(d.start < day.end and day.start < d.end for d in found):
                    found.append(day)
        return sorted(found, key=lambda d: d.start)

    def _day(self, match: re.Match[str]) -> Day | None:
        groups = match.groupdict()
        month_text = groups["month"].lower()
        month = int(month_text) if month_text.isdecimal() else self.months[month_text]
        day = int(groups["day"].replace("l", "1").replace("L", "1")) if groups.get("day") else None
        year = _year(groups.get("year"))
        if not 1 <= month <= 12 or (day is not None and not 1 <= day <= 31):
            return None
        if groups.get("sep") and self._kl_before.search(
            match.string[max(0, match.start() - 12) : match.start("day")]
        ):
            return None
        if groups.get("sep") and year is None and not self._is_short_date(match, groups):
            return None
        weekday = groups.get("weekday")
        return Day(year, month, day, self.weekdays[weekday.lower()] if weekday else None, *match.span())

    @staticmethod
    def _is_short_date(match: re.Match[str], groups: dict[str, str | None]) -> bool:
        """A numeric date without a year counts with a weekday, "den" before it, or as "3/10"."""
        lead = match[0][: match.start("day") - match.start()].strip()
        return bool(groups.get("weekday") or lead) and groups["sep"] in ("/", "-", ".")

    def clocks(self, text: str, *, field: bool = False) -> list[Clock]:
        """Return times of day in `text`; in a `field` labelled as a time bare numbers count too."""
        found: list[Clock] = []
        dates = [(d.start, d.end) for d in self.days(text)]
        patterns = [self._after_kl, self._span, *([self._short, self._plain] if field else [])]
        for pattern in patterns:
            for match in pattern.finditer(text):
                begin = match.start("a")
                if any(a <= begin < b for a, b in dates):
                    continue
                if any(c.start < match.end() and match.start() < c.end for c in found):
                    continue
                finish = match["b"]
                found.append(Clock(_time(match["a"]), _time(finish) if finish else None, *match.span()))
        return sorted(found, key=lambda c: c.start)


def _year(text: str | None) -> int | None:
    if not text:
        return None
    digits = re.sub(r"\D", "", text)
    if len(digits) == 4:
        return int(digits)
    short = int(digits)
    return 2000 + short if short < _PIVOT else 1900 + short


def _time(text: str) -> str:
    digits = re.sub(r"\s", "", text)
    parts = re.split(r"[.:,]", digits)
    if len(parts) == 2:
        hour, minute = parts
    elif len(digits) >= 3:
        hour, minute = digits[:-2], digits[-2:]
    else:
        hour, minute = digits, "00"
    return f"{int(hour):02d}:{minute}"


def years_that_fit(day: Day, years: Iterator[int] | list[int]) -> list[int]:
    """Return those of `years` in which `day` falls on the weekday written."""
    return sorted({y for y in years if day._replace(year=y).fits_weekday()})


@lru_cache(maxsize=4)
def dates(vocabulary: Vocabulary) -> Dates:
    """Return the compiled date finder of `vocabulary`."""
    return Dates(vocabulary)
