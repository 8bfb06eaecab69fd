"""Patterns and words by which lines of a document are judged: do they go on with the one above?"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.names import names
from ..danish.offices import offices
from ..danish.words import Words, alternation, words
from .pieces import Piece
from .torn_bodies import torn_bodies

_PARTS: Final = ("case-part", "case-minutes", "task-part", "outcome-label")


class Rules(NamedTuple):
    """Patterns and words by which lines are judged.

    Attributes:
        page: a page's number. file_mark: what a letterhead begins with. months: a day and its month.
        label: a label with its colon. keep: words that join ("og"). open_end: words no line ends with.
        before_number: words after which a number follows: "kl.", "pkt.".
        secrecy: words for who may read a case: "Lukket punkt".
        recipients: heads of lists of those whom minutes are sent to.
        tells_who: the opening of a sentence that tells who came for whom: "For Nyborg Kommune mødte".
        told: the opening of a paragraph that tells who was there: "Til stede var", "Fra Nyborg Kommune: ".
        gone: what says that somebody did not come.
        joint: words and marks between persons. begins: whether a word begins a person: a title, a given name.
        inner_group: a group whose persons stand on the next line: "…, rektor. Fra politiet:".
        tears_body: whether an entry was broken in the name of an organisation.
        list_heads: labels of lists of people, also those that end like a broken line: "Meldt fra".
        field_heads: labels that stand alone above what they label: "Mødeleder".
        part_heads: headings of the parts of an item: "Beslutning".
        remark: what may stand in a column beside an entry: a number, a function, words in parentheses.
    """

    page: re.Pattern[str]
    file_mark: re.Pattern[str]
    months: re.Pattern[str]
    label: re.Pattern[str]
    keep: frozenset[str]
    open_end: frozenset[str]
    before_number: frozenset[str]
    secrecy: frozenset[str]
    recipients: frozenset[str]
    tells_who: re.Pattern[str]
    told: re.Pattern[str]
    gone: re.Pattern[str]
    joint: re.Pattern[str]
    begins: Callable[[str], bool]
    remark: re.Pattern[str]
    inner_group: re.Pattern[str]
    tears_body: Callable[[Piece, Piece], bool]
    list_heads: frozenset[str]
    field_heads: frozenset[str]
    part_heads: frozenset[str]


@lru_cache(maxsize=4)
def rules_of(vocabulary: Vocabulary) -> Rules:
    """Return the rules compiled from `vocabulary`."""
    known: Words = words(vocabulary)
    page = known.alternatives("page")
    of = known.alternatives("of")
    months = "|".join(re.escape(m) for m in sorted(known.months, key=len, reverse=True))
    on = alternation(vocabulary.words("meeting", "on-date"))
    labels = known.alternatives(
        "present", "more", "guest", "absent", "agenda", "date", "time", "place", "chair", "secretary"
    )
    functions = known.alternatives("chair", "deputy", "secretary")
    came = known.alternatives("present-verb", "came-verb", "presence-verb")
    return Rules(
        re.compile(
            rf"\W{{0,4}}(?:{page})\s{{0,3}}(?:\d{{1,4}}|[ivx]{{1,5}})(?:\s*(?:{of})\s*\d{{1,4}})?\W{{0,4}}|[-–—]\s*\d{{1,3}}\s*[-–—]",
            re.I,
        ),
        re.compile(
            rf"(?<!\w)(?:{known.alternatives('file-mark')})(?:\s*:|\.(?=\s*\d|$)|\s+[\d/-]|\s+\S+@|$)", re.I
        ),
        re.compile(rf"(?:(?:{on})\s+)?\d{{1,2}}\.?\s+(?:{months})\b", re.I),
        re.compile(
            rf"(?:{labels})(?:\s(?:{known.alternatives('group-preposition')})\s[^.:,;]{{2,60}})?\s*[:;]", re.I
        ),
        known.set("suspending"),
        known.set("field-preposition", "conjunction", "place-preposition"),
        frozenset(
            form.rstrip(".") for form in (*vocabulary.words("meeting", "clock"), *known.set("part-mark"))
        ),
        known.set("case-secrecy"),
        known.set("recipient"),
        re.compile(
            rf"(?:(?:{known.alternatives('group-preposition')})\s[^.:,;]{{2,60}}?\s"
            rf"(?:{known.alternatives('present-verb', 'represented-verb', 'came-verb')})"
            rf"|[A-ZÀ-Þ][^.:,;]{{1,30}}?\s(?:{known.alternatives('present-verb')}))\s+(?=\S)",
            re.I,
        ),
        re.compile(
            rf"(?:{known.alternatives('present-phrase', 'absent-phrase', 'more-phrase')})\s+(?=\S)"
            rf"|(?:{known.alternatives('group-preposition')})\s[^.:,;]{{2,60}}?(?::|\s(?:{came}))\s+(?=\S)"
            rf"|[A-ZÀ-Þ][^.:,;]{{1,60}}?\s(?:{known.alternatives('represented-verb')})\s+(?=\S)",
            re.I,
        ),
        known.pattern("absent-verb"),
        re.compile(rf",|\s(?:{known.alternatives('list-joint')})\s"),
        lambda word: names(vocabulary).is_given(word) or offices(vocabulary).is_word(word.lower()),
        re.compile(rf"(?:(?:\+?\d(?:[ .-]?\d){{7,11}}|\([^()]*\)|(?:{functions})\.?)(?:\s{{2,}}|$))+", re.I),
        re.compile(rf"\w[.;]\s(?:{known.alternatives('group-preposition')})\s[^.:;]{{2,60}}:$", re.I),
        torn_bodies(vocabulary),
        known.set("present", "more", "guest", "absent"),
        known.set("present", "absent", "chair", "secretary", "date", "time", "start", "end", "place"),
        frozenset(form.lower() for part in _PARTS for form in vocabulary.words("danish", part)),
    )
