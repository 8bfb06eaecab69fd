"""When the next meeting is to be, as the minutes announce it."""

from __future__ import annotations

import datetime
import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.dates import find_dates
from ..danish.words import longest_words, meeting_forms, word_set
from ..passages import Passage
from .front import Stretch

_GAP: Final = 70
_LENGTH: Final = 250
"""Characters after "næste møde" in which its date, or the year of a list of dates, is looked for."""
_LONGEST_WAIT: Final = 550
"""Days: a next meeting further away is a slip or something else."""
_SENTENCE: Final = re.compile(r"[.!?]\s+[A-ZÀ-Þ]")


class _Words(NamedTuple):
    """What announces a next meeting, the longest words of that, and what denies that it is the next one."""

    next: re.Pattern[str]
    next_words: frozenset[bytes]
    not_next: re.Pattern[str]


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    not_next = meeting_forms(vocabulary, "not-next")
    return _Words(
        re.compile(rf"(?<!\w)(?:{meeting_forms(vocabulary, 'next')})(?!\w)", re.I),
        longest_words(vocabulary.words("meeting", "next")),
        re.compile(rf"(?:^|\W)(?:{not_next})\s+(?:det\s+|de\s+)?$", re.I),
    )


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
            stretch = Stretch(passages[at], phrase.end(), min(len(text), phrase.end() + _LENGTH))
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
    if not dates or dates[0].start > _GAP or _SENTENCE.search(stretch.text[: dates[0].start]):
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
