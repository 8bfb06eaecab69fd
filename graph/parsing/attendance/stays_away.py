"""Paragraphs among the minutes that say no more than who was absent, and who came instead."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.words import words
from .virtual import sentences

if TYPE_CHECKING:
    from .walk import Walk

AWAY: Final = ("absent-verb", "substitute-verb")
_LONGEST: Final = 250
_ORDINAL: Final = re.compile(r"(?<=\w{3}\.)\s+(?=\d{1,2}\.\s[a-zæøå])")
"""Between a sentence and one that begins with a number: "… afbud. 1. suppleant A mødte."."""


class _Away(NamedTuple):
    """Verbs of those who did not come, who came instead, or who were asked to; what may stand behind them.

    Attributes:
        joint: between two clauses: ", og ", ", men ".
    """

    verb: re.Pattern[str]
    tail: re.Pattern[str]
    joint: re.Pattern[str]


class _Told(NamedTuple):
    """What a clause tells: who from `start` to `end`, and whether they came, stayed away or were asked."""

    start: int
    end: int
    what: str


def stays_away(walk: Walk, at: int) -> bool:
    """Read a paragraph that says no more than who was absent: "A var fraværende, og B mødte i stedet"."""
    passage = walk.passages[at]
    if len(passage.text) > _LONGEST or not walk.words.mentioned(passage.text, *AWAY):
        return False
    told: list[_Told] = []
    for start, end in _sentences(walk, passage.text):
        clauses = _clauses(walk, passage.text, start, end)
        if not clauses or clauses[-1].what == "asked":
            return False
        told += clauses
    _enter(walk, at, told)
    return bool(told)


def sentence_away(walk: Walk, at: int, start: int, end: int) -> bool:
    """Read a sentence, within a paragraph that tells who was there, that says who was absent."""
    text = walk.passages[at].text
    told = _clauses(walk, text, start, end) if walk.words.mentioned(text, *AWAY) else []
    if told and told[-1].what != "asked":
        _enter(walk, at, told)
        return True
    return False


def _enter(walk: Walk, at: int, told: Sequence[_Told]) -> None:
    """Enter those of whom clauses tell."""
    passage = walk.passages[at]
    for n, (start, end, what) in enumerate(told):
        if what == "asked":
            continue
        walk.open("present" if what == "came" else "absent", "attendance.prose")
        before = len(walk.out.found)
        walk.read_list(at, passage, start, end)
        fresh = walk.out.found[before:]
        for person in fresh:
            if what == "came":
                person.capacity = "substitute"
            else:
                person.status = "absent"  # also "1. suppleant A mødte ikke frem"
        gone = walk.out.found[before - 1] if before and n and told[n - 1].what == "gone" else None
        if what == "came" and len(fresh) == 1 and gone is not None:
            fresh[0].stands_for = gone.name


def _sentences(walk: Walk, text: str) -> Iterator[tuple[int, int]]:
    for start, end in sentences(text, short=walk.persons.offices.short):
        begin = start
        for mark in _ORDINAL.finditer(text, start, end):
            yield begin, mark.start()
            begin = mark.end()
        yield begin, end


def _clauses(walk: Walk, text: str, start: int, end: int) -> list[_Told]:
    """Return what the clauses of a sentence tell; none where one of them tells something else."""
    known = _away(walk.vocabulary)
    bounds = [start]
    for joint in known.joint.finditer(text, start, end):
        if known.verb.search(text, bounds[-1], joint.start()):  # not "A, B, og C var fraværende"
            bounds += [joint.start(), joint.end()]
    bounds.append(end)
    told: list[_Told] = []
    for begin, stop in zip(bounds[::2], bounds[1::2], strict=True):
        verb = known.verb.search(text, begin, stop)
        if verb is None or known.tail.fullmatch(text, verb.end(), stop) is None:
            return []
        what = "came" if verb["came"] else "asked" if verb["asked"] else "gone"
        first = walk.words.list_joint.sub(",", text[begin : verb.start()]).split(",")[0].strip()
        if walk.is_person(first):
            told.append(_Told(begin, verb.start(), what))
        elif not first and told and told[-1].what == "asked":  # "A var indkaldt, men mødte ikke frem"
            told.append(_Told(told[-1].start, told[-1].end, what))
        else:
            return []
    return told


@lru_cache(maxsize=4)
def _away(vocabulary: Vocabulary) -> _Away:
    known = words(vocabulary)
    gone, came, asked = (known.alternatives(name) for name in (*AWAY, "asked-verb"))
    meeting = rf"\s(?:{known.alternatives('place-preposition')})\s(?:{known.alternatives('meeting')})"
    note = rf"\s(?:{known.alternatives('absent-note')})"
    reason = rf"\s(?:{known.alternatives('reason-lead')})\s[^.]+"
    return _Away(
        re.compile(rf"(?:^|\s|(?<=\s))(?:(?P<came>{came})|(?P<asked>{asked})|(?:{gone}))(?!\w)", re.I),
        re.compile(rf"(?:{meeting})?(?:{note})?(?:{reason})?[\s.]*", re.I),
        re.compile(rf",\s+(?:{known.alternatives('clause-joint')})\s+", re.I),
    )
