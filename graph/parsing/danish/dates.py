"""Dates as Danish minutes write them: "den 4. maj 2022", "d. 7/6-2018", "15-maj-2002", "DEN 2. JUNI"."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..minutes import Precision
from .slips import digits
from .words import alternation, lowered, telling_words, words

_CENTURY_TURN: Final = 69
"""Two-digit years from here on belong to the 1900s (the rule of POSIX `strptime`)."""
_DIGIT: Final = re.compile(r"[\dlI](?:(?<=\d)|\.)")
_FIGURES: Final = re.compile(r"[\dlIO](?:\s?[-./]\s?[\dlIO]|[\dlIO]{3}\d{4})", re.I)
"""What each date holds that does not name its month."""


@dataclass(frozen=True, slots=True)
class DateFound:
    """One date in a text.

    Attributes:
        start, end: where it stands in the text, weekday and "den" included.
        month: 1-12, None for a part of a year. day: 1-31, None where only the month is given.
        year: four digits, None where the text gives none.
        weekday: Monday 0, as printed (which need not fit the date); None where none is printed.
        half: a half of a year ("2. halvår 2009").
    """

    start: int
    end: int
    month: int | None
    day: int | None
    year: int | None
    weekday: int | None
    half: bool = False

    @property
    def precision(self) -> Precision:
        """How precise the date is."""
        if self.month is None:
            return "half-year" if self.half else "year"
        return "day" if self.day else "month"

    def iso(self, year: int | None = None) -> str | None:
        """Return the date in ISO 8601, with `year` where none is printed; None without a year.

        >>> DateFound(0, 11, 5, 4, 2022, None).iso()
        '2022-05-04'
        """
        known = self.year or year
        if known is None:
            return None
        if self.month is None:
            return f"{known:04d}"
        if self.day is None:
            return f"{known:04d}-{self.month:02d}"
        try:
            return datetime.date(known, self.month, self.day).isoformat()
        except ValueError:  # 29 February of another year
            return None

    def fits(self, year: int) -> bool:
        """Say whether the printed weekday is that of the date in `year` (True when none is printed)."""
        try:
            day = datetime.date(year, self.month or 1, self.day or 1)
        except ValueError:
            return False
        return self.weekday is None or day.weekday() == self.weekday


@dataclass(frozen=True, slots=True)
class _Patterns:
    found: re.Pattern[str]
    months: dict[str, int]
    month_parts: tuple[str, ...]
    weekdays: dict[str, int]
    days: dict[str, int]
    naming: re.Pattern[str]


def find_dates(text: str, vocabulary: Vocabulary, *, bare: bool = False) -> list[DateFound]:
    """Return the dates of `text` in order; impossible ones (31 February, month 13) are none.

    Args:
        text: any text. vocabulary: gives the words around dates.
        bare: take "8/10" too, as in a field for the date; elsewhere it may be a share.
    """
    return list(_dates(text, vocabulary, bare)) if may_date(text) else []


def may_date(text: str) -> bool:
    """Say whether `text` has a digit, without which it has no date."""
    return _DIGIT.search(text) is not None


@lru_cache(maxsize=256)  # many rules ask about the same few lines of a heading
def _dates(text: str, vocabulary: Vocabulary, bare: bool) -> tuple[DateFound, ...]:
    patterns = _patterns(vocabulary)
    low = lowered(text)
    if not (any(map(low.__contains__, patterns.month_parts)) or _FIGURES.search(text)):
        return ()
    dates = [_date(match, patterns, bare=bare) for match in patterns.found.finditer(text)]
    return tuple([date for date in dates if date is not None])


def find_periods(text: str, vocabulary: Vocabulary) -> list[DateFound]:
    """Return the parts of a year that `text` names with the year: "2. halvår 2009", "efteråret 2011".

    ISO 8601-1 has no such dates: their `iso` is the year alone, `precision` says what was printed.
    """
    return [
        DateFound(m.start(), m.end(), None, None, int(m["year"]), None, half=m["half"] is not None)
        for m in _periods(vocabulary).finditer(text)
    ]


def complete_year(date: DateFound, anchors: Iterable[str], years: Iterable[int]) -> int | None:
    """Return the year of a date printed without one, or None when the document does not settle it.

    Args:
        date: a date without year.
        anchors: ISO dates known to lie after the date, and by less than a year (of the letter, the mail).
        years: all years the document mentions; used where a printed weekday picks exactly one of them.
    """
    for anchor in anchors:
        year = int(anchor[:4])
        if (date.month or 1, date.day or 1) > (int(anchor[5:7]), int(anchor[8:10])):
            year -= 1
        return year
    if date.weekday is None:
        distinct = set(years)
        return distinct.pop() if len(distinct) == 1 else None
    fitting = {year for year in years if date.fits(year)}
    return fitting.pop() if len(fitting) == 1 else None


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    known = words(vocabulary)
    month = alternation(known.months)
    weekday = alternation(known.weekdays)
    on = alternation(vocabulary.words("meeting", "on-date"))
    to = alternation(vocabulary.words("meeting", "span-word"))
    before = (
        rf"(?:(?<!\w)(?P<weekday>{weekday})(?![^\W\d])\.?,?\s*)?"
        rf"(?:(?<!\w)(?P<on>{on})(?:(?<=\.)|(?!\w))\.?:?\s*)?"
    )
    days = {
        form: int(concept.value("day") or 0)
        for concept in vocabulary.concepts("meeting")
        if concept.name.startswith("day-")
        for form in concept.forms
    }
    # letters that stand for digits are read as such
    year = r"(?:(?:[1lI]9|2[0O])[\dlIO]{2})(?:(?<![lIO])|(?!\w))"
    day, number = r"(?:[0-3lIO]?\d|[1-3lI][lIO])", r"(?:[01lIO]?\d|[1lI][lIO])"
    free = r"(?:(?<![\d.,:/-])|(?<=[^\W\d]\.))"
    kinds = (
        # 4. maj 2022, 4.-5. maj '22, 15-maj-2002, 2011 22. september
        rf"{free}(?:(?P<y0>{year})[\s,-]{{1,3}})?(?P<d1>{day}|[lI](?=\.))\.?(?:\s?(?:{to})\s?[0-3]?\d\.?)?"
        rf"[\s-]{{0,2}}(?P<m1>{month})(?![^\W\d])\.?"
        rf"(?:[\s,-]{{0,3}}(?P<y1>{year})(?!\d)|\s?['’´-]\s?(?P<y2>\d\d)(?![\d.:]))?",
        # 2012-06-18, 2012.06.18
        rf"{free}(?P<y3>{year})(?P<dash>[.-])(?P<m3>\d\d)(?P=dash)(?P<d3>\d\d)(?![\d-])",
        # 7/6-2018, 4/2 2021, 10.09.15, 04-05-2022
        rf"{free}(?P<d4>{day})(?:\s?/\s?(?P<m4>{number})\s?[-/. ]\s?"
        rf"|(?P<sep>[.-])\s?(?P<m5>{number})(?P=sep)\s?)(?P<y4>{year}|\d\d)(?![\d/:-]|\.\d)",
        # 3/10
        rf"{free}(?P<d6>{day})/(?P<m6>{number})(?![\d/:-])",
        # den fjerde maj 2022
        rf"(?<![\w-])(?P<d8>{alternation(days)})\s(?P<m8>{month})(?![^\W\d])\.?(?:[\s,]{{1,3}}(?P<y8>{year})(?!\d))?",
        # 20220504
        rf"(?:^|(?<=\s))(?P<y9>{year})(?P<m9>[01]\d)(?P<d9>[0-3]\d)(?=\s|$)",
        # maj 2022
        rf"(?<![\w-])(?P<m7>{month})\s(?P<y7>{year})(?!\d)",
    )
    # A date begins with a digit (or what looks like one), or a word with one of these letters: few places do.
    spelt = {form[0] for forms in (known.months, known.weekdays, days) for form in forms}
    spelt |= {form[0] for form in vocabulary.words("meeting", "on-date")}
    firsts = "".join(map(re.escape, sorted(spelt)))
    begin = rf"(?:(?=\d|[lI]\d)|(?<!\w)(?=O\d|[lI](?:[lIO]\W|\.)|[{firsts}]))"
    found = re.compile(rf"{begin}{before}(?:{'|'.join(kinds)})", re.I)
    names = alternation(w for n in ("minutes-word", "meeting-word") for w in vocabulary.words("meeting", n))
    naming = re.compile(rf"(?:^|(?:{names}|{alternation(known.set('date'))}):?\s+)$", re.I)
    return _Patterns(found, known.months, telling_words(known.months), known.weekdays, days, naming)


@lru_cache(maxsize=4)
def _periods(vocabulary: Vocabulary) -> re.Pattern[str]:
    half, part, season = (
        alternation(vocabulary.words("meeting", name)) for name in ("half-year", "quarter", "season")
    )
    return re.compile(
        rf"(?<![\w.])(?:[1-4]\.?\s(?:(?P<half>{half})|(?:{part}))|(?:{season})),?\s(?:i\s)?(?P<year>(?:19|20)\d\d)(?!\d)",
        re.I,
    )


def _date(match: re.Match[str], patterns: _Patterns, *, bare: bool) -> DateFound | None:
    group = match.groupdict()
    name = group["m1"] or group["m7"] or group["m8"]
    number = group["m3"] or group["m4"] or group["m5"] or group["m6"] or group["m9"]
    # A pattern that ignores case takes ſ for s and ı for i as well: such words are no months and no numbers.
    month = patterns.months.get(name.lower().rstrip("."), 0) if name else int(digits(number or "0"))
    day_text = group["d1"] or group["d3"] or group["d4"] or group["d6"] or group["d8"] or group["d9"]
    day_digits = digits(day_text) if day_text else ""
    day = int(day_digits) if day_digits.isdecimal() else patterns.days.get((group["d8"] or "").lower())
    if (name and not month) or (day_text and day is None):
        return None
    if group["d8"] and not (group["weekday"] or group["on"] or group["y8"]):
        return None  # "første maj" is a holiday, "anden juni" may be another
    if group["d9"] and not (group["on"] or patterns.naming.search(match.string, 0, match.start())):
        return None  # eight digits may be the number of a telephone or a case
    if group["d6"] and not (group["weekday"] or group["on"] or bare):
        return None  # "3/10" alone may be a share, a number, a case
    years = (group[name] for name in ("y0", "y1", "y2", "y3", "y4", "y7", "y8", "y9"))
    year_text = next((y for y in years if y), None)
    year = _year(year_text) if year_text else None
    weekday = patterns.weekdays.get(group["weekday"].lower().rstrip(".")) if group["weekday"] else None
    date = DateFound(match.start(), match.end(), month, day, year, weekday)
    return date if 1 <= month <= 12 and (day is None or date.iso(year or 2000)) else None


def _year(printed: str) -> int:
    text = digits(printed)
    if len(text) == 4:
        return int(text)
    return int(text) + (1900 if int(text) >= _CENTURY_TURN else 2000)
