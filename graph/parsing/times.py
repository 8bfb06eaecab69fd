"""Times of day as Danish minutes write them: "kl. 9", "kl. 1530", "8.30-10.30", "kl. 15 til ca. kl. 17"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ..vocabulary import Vocabulary
from .words import alternation

_T: Final = (
    r"(?P<h{0}>[0-2]?\d)(?:\s?[.:,]\s?(?P<m{0}>[0-5]\d)|(?P<s{0}>[0-5]\d)|\s?(?P<q{0}>½))?(?![\d/]|[.:,]\d)"
)
_TT: Final = r"(?P<h{0}>[0-2]?\d)[.:](?P<m{0}>[0-5]\d)(?P<s{0}>)(?![\d/]|[.:]\d)"


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
    clock, span, alone, hours = _patterns(vocabulary)
    if bare and (match := hours.fullmatch(text)) and (time := _time(match)):
        return [time]
    found = [t for m in clock.finditer(text) if (t := _time(m))]
    for pattern in (span, alone) if bare else (span,):
        for match in pattern.finditer(text):
            time = _time(match)
            if time and not any(t.start < time.end and time.start < t.end for t in found):
                found.append(time)
    return sorted(found, key=lambda t: t.start)


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> tuple[re.Pattern[str], ...]:
    clock = alternation(vocabulary.words("meeting", "clock"))
    to = alternation(vocabulary.words("meeting", "span-word"))
    about = alternation(vocabulary.words("meeting", "about"))
    near = rf"(?:(?:{about})\s*)?"
    begin = r"(?<![\w.,:/-])"
    exactly = alternation(vocabulary.words("meeting", "exactly"))
    until = rf"(?:\s+(?:{exactly})(?!\w))?\s*(?:{to})\s*{near}(?:(?:{clock})\s*)?{near}"
    return (
        re.compile(
            rf"(?<!\w)(?:{clock})\s*:?\s*{near}{_T.format(1)}(?:{until}{_T.format(2)})?",
            re.I,
        ),
        re.compile(rf"{begin}{_TT.format(1)}{until}{_TT.format(2)}", re.I),
        re.compile(rf"{begin}{near}{_TT.format(1)}", re.I),
        re.compile(rf"\s*{near}{_T.format(1)}(?:{until}{_T.format(2)})?\s*\.?\s*", re.I),
    )


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
    if int(hour) > 23:
        return None
    return f"{int(hour):02d}:{int(minute or 0):02d}"
