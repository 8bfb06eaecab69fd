"""Forms of lines in lists of participants: labels inside a line, times of day, headers of tables."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.labels import PEOPLE_OR_ROLES, ROLES
from ..danish.words import alternation, words

_HEADERS: Final = (
    "column-item",
    "column-minutes",
    "column-responsible",
    "column-deadline",
    "column-name",
    "column-title",
)


class LineForms(NamedTuple):
    """Forms of lines and of their parts.

    Attributes:
        inner_label: a label in a line. inner_field: one beside a field, with no mark before it.
        like_sentence: what looks like a sentence. clock: a time of day.
        timed: a time before an entry. columns: headings of columns. addressed: whom minutes are sent to.
        contrast: "mens" between those who came and those who did not.
        of_item: a sentence about an item of the agenda: "Punkt 5 kom på ved mødets start."
        was: a verb of being there, with the blanks around it.
    """

    inner_label: re.Pattern[str]
    inner_field: re.Pattern[str]
    like_sentence: re.Pattern[str]
    clock: re.Pattern[str]
    timed: re.Pattern[str]
    columns: frozenset[str]
    addressed: re.Pattern[str]
    contrast: re.Pattern[str]
    of_item: re.Pattern[str]
    was: re.Pattern[str]


@lru_cache(maxsize=4)
def line_forms(vocabulary: Vocabulary) -> LineForms:
    known = words(vocabulary)
    clock = alternation(vocabulary.words("meeting", "clock"))
    time = rf"(?:(?:{clock})\.?\s*)?\d{{1,2}}[.:]\d{{2}}"
    joint = known.alternatives("list-joint", "range-word")
    label = known.alternatives(*PEOPLE_OR_ROLES)
    contrast = alternation(known.set("clause-joint") - known.set("list-joint"))
    return LineForms(
        re.compile(rf"(?:(?<=[.;,)?!])|\A)\s+(?P<label>(?:{label})\s*(?::\s|\[))", re.I),
        re.compile(rf"\s(?P<label>(?=[A-ZÀ-Þ])(?i:{known.alternatives(*ROLES)})\s*:\s)"),
        re.compile(rf"[a-zæøå]{{3}}\.$|\s(?:{known.alternatives('clause-word')})\s"),
        re.compile(rf"\d{{1,2}}[.:]\d{{2}}(?!\d)|\b(?:{clock})(?!\w)", re.I),
        re.compile(rf"(?P<when>{time}(?:\s*[-–]\s*{time})?)\s*:\s+(?=\S)", re.I),
        known.set(*_HEADERS),
        re.compile(rf"(?:{known.alternatives('range-word')})\s[A-ZÀ-Þ][^.;,:\d]{{2,50}}:?", re.I),
        re.compile(rf",?\s+(?:{contrast})\s+(?=\S)", re.I),
        re.compile(
            rf"(?=[A-ZÀ-Þ])(?i:{known.alternatives('part-mark')})\.?\s*\d{{1,2}}(?:\s(?:{joint})\s\d{{1,2}})?"
            rf"\s(?!(?:{joint})\s)[a-zæøå]{{2,}}\s"
        ),
        re.compile(rf"\s(?:{known.alternatives('presence-verb')})\s", re.I),
    )
