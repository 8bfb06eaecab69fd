"""Headings of case files that tell where, when or on which item something was decided.

"Beslutning i SSP-rådet den 14. maj 2013", "Rådets behandling på mødet 14.05.2013", "Beslutning for punkt 3".
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.dates import DateFound, find_dates
from ..danish.words import alternation, words
from .roster import Roster
from .title_words import key

_LONGEST: Final = 120
_FEW: Final = 3
"""Words of a body whose last one alone tells which it is: "rådet", "det lokale råd"."""
_AROUND: Final = " .,:;()–-"


def opens_decision(text: str, roster: Roster, vocabulary: Vocabulary) -> bool:
    """Say whether a line opens what this body decided at this meeting, or said before it decided.

    It does not where another body or another day stands there: an earlier decision, told in the papers.
    """
    match = _heading(vocabulary).fullmatch(text.rstrip(" :")) if len(text) <= _LONGEST else None
    if match is None or match["item"]:
        return match is not None
    dates = find_dates(match["rest"], vocabulary)
    end = dates[0].start if dates else len(match["rest"])
    behind = match["rest"][dates[0].end :].strip(_AROUND) if dates else ""
    place = match["rest"][:end].strip(_AROUND).lower().split()
    owner = match["owner"].lower().removesuffix("s").split() if match["owner"] else []
    if behind or len(dates) > 1 or not (dates or (place and match["before"])):
        return False
    meeting = vocabulary.words("meeting", "meeting-word")  # "mødet", "dagens møde"
    met = all(name[-1] in meeting or _is_own(name, roster) for name in (owner, place) if name)
    return met and (not dates or _is_of_meeting(dates[0], roster))


def _is_own(name: list[str], roster: Roster) -> bool:
    """Say whether words name the body that meets."""
    named = [word for word in name if word not in roster.lexicon.grammar.article]
    body, endings = key(roster.meeting.body), roster.lexicon.endings["deliberative"]
    if named and key(" ".join(named)) in body:
        return True
    deciding = bool(named) and named[-1].endswith(endings + _bare(endings))
    return deciding and len(named) < _FEW and roster.is_own_body(named[-1])


def _bare(endings: tuple[str, ...]) -> tuple[str, ...]:
    """Return the last parts of names of bodies without their article: "råd", "udvalg"."""
    return tuple(ending.removesuffix("et").removesuffix("en") for ending in endings)


def _is_of_meeting(date: DateFound, roster: Roster) -> bool:
    """Say whether a date is the meeting's, or may be because that is not known."""
    met = roster.meeting.date or ""
    return len(met) < len("2013-05-14") or date.iso(int(met[:4])) == met


@lru_cache(maxsize=4)
def _heading(vocabulary: Vocabulary) -> re.Pattern[str]:
    parts = alternation(vocabulary.words("danish", "case-minutes"))
    names = ("within", "upon", "source", "by")
    before = alternation(form for name in names for form in vocabulary.words("danish", f"word-{name}"))
    item = words(vocabulary).alternatives("item-word")
    return re.compile(
        rf"(?:(?P<owner>[A-ZÀ-Þ][\w-]{{2,40}}s)\s+)?(?i:{parts})(?!\w)(?:\s+\w{{2,4}}\s+(?P<item>(?i:{item})\s*\d).*"
        rf"|\s*[,:–(-]?\s*(?:(?P<before>{before})\s+)?(?P<rest>.*))"
    )
