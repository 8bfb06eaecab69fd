"""Who is there in place of another, as the minutes say: "… til RT, der er med i stedet for Bo Dam"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.likeness import fits, key
from ..danish.persons import persons
from ..danish.words import words
from ..entries.found import Found
from ..passages import Passage
from .functions import Functions

_SAID: Final = "there-instead"


def stand_ins(
    functions: Functions, people: list[Found], passages: Sequence[Passage], vocabulary: Vocabulary
) -> None:
    """Note of those present whom they stand in for, and enter that person as absent behind them.

    Args:
        functions: finds people by initials and short names. people: those found so far, in order.
        passages: the minutes.
    """
    known, names = words(vocabulary), persons(vocabulary).names
    for passage in passages:
        if not known.mentioned(passage.text, _SAID):
            continue
        for match in _pattern(vocabulary).finditer(passage.text):
            who = functions.by_any_name(match["who"].rstrip("."), people)
            gone = match["gone"].rstrip(" .")
            parts = gone.split()
            whole = len(parts) > 1 and names.looks_like(parts) and names.is_given(parts[0])
            if who is None or who.status != "present" or who.stands_for or not whole:
                continue
            same = [p for p in people if key(p.name) == key(gone) or fits(p.name, gone)]
            if any(p.status == "present" for p in same):
                continue
            who.capacity, who.stands_for = "substitute", same[0].name if same else gone
            if not same:
                start = match.start("gone")
                absent = Found(passage, start, start + len(gone), gone, organisation=who.organisation)
                absent.status, absent.rule = "absent", "attendance.stood-in-for"
                people.insert(people.index(who) + 1, absent)


@lru_cache(maxsize=4)
def _pattern(vocabulary: Vocabulary) -> re.Pattern[str]:
    known = words(vocabulary)
    name = r"[A-ZÀ-Þ][\w.'’-]*(?:\s[A-ZÀ-Þ][\w.'’-]*)"
    return re.compile(
        rf"(?<![\w.-])(?P<who>{name}{{0,3}}),?\s+(?:(?:{known.alternatives('relative')})\s+)?"
        rf"(?:{known.alternatives(_SAID)})\s+(?P<gone>{name}{{1,4}})"
    )
