"""Legends: "DK = Dan Krog, vicepolitiinspektør", below minutes that list their people by initials alone.

Also in sentences: "DK er Dan Krog fra politiet."
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.likeness import abbreviates
from ..danish.persons import Persons
from ..danish.words import words
from ..passages import Passage, cut
from .standing import LONGEST_LIST

_ENTRY: Final = re.compile(r"(?:[-–—•*]\s+)?(?P<initials>[A-ZÀ-Þ]{2,5})\s*(?:[=:]|\s[-–—])\s*(?=[A-ZÀ-Þ])")
_INNER: Final = re.compile(r"(?<=[:;,.]\s)(?P<initials>[A-ZÀ-Þ]{2,5})\s*=\s*(?=[A-ZÀ-Þ])")
"""An entry behind another one, or behind a label."""
_FEWEST: Final = 2
_STOP: Final = re.compile(r"(?<=\w{3})[.!](?=\s|$)")
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w’'-]+(?: [A-ZÀ-Þ][\w.’'-]*){1,4}")


class _Told(NamedTuple):
    """How sentences explain initials.

    Attributes:
        entry: "DK er " before a name. also: " og er " before what else that person is.
    """

    entry: re.Pattern[str]
    also: re.Pattern[str]


def read_legend(passages: Sequence[Passage], persons: Persons, vocabulary: Vocabulary) -> dict[str, Passage]:
    """Return what a legend says of each pair of initials; empty where there is no legend.

    Initials explained twice, or by a name they do not fit, explain nobody.
    """
    found: dict[str, Passage] = {}
    twice: set[str] = set()
    for initials, said, told in _entries(passages, _told(vocabulary)):
        if told:
            name = _NAME.match(said.text)
            fitting = name is not None and abbreviates(initials, name[0])
        else:
            printed = persons.read(re.split(r"[,;(]", said.text, maxsplit=1)[0])
            firsts = "".join(w[0] for w in printed.name.split()).upper() if printed else ""
            fitting = initials[0] in firsts
        if not fitting:
            continue
        if initials in found:
            twice.add(initials)
        found[initials] = said
    known = {initials: said for initials, said in found.items() if initials not in twice}
    return known if len(known) >= _FEWEST else {}


def _entries(passages: Sequence[Passage], told: _Told) -> Iterator[tuple[str, Passage, bool]]:
    """Yield what may be entries of a legend: initials, what explains them, whether a sentence does."""
    explains = told.entry.search("\n".join([passage.text for passage in passages])) is not None
    for passage in passages:
        for match, end in _listed(passage) if _may_list(passage.text) else ():
            yield match["initials"], cut(passage, match.end(), end), False
        for match, end in _told_in(passage, told) if explains else ():  # nearly no document does
            said = cut(passage, match.end(), end)
            text = told.also.sub(lambda also: ",".ljust(len(also[0])), said.text)
            yield match["initials"], said._replace(text=text), True


def _may_list(text: str) -> bool:
    """Say quickly whether entries of a legend may stand in a line: most begin with a word or a name."""
    return "=" in text or not text[1:2].islower()


def _listed(passage: Passage) -> Iterator[tuple[re.Match[str], int]]:
    """Yield what may be entries of a legend in a line, and where each ends."""
    first = _ENTRY.match(passage.text, 0, 200)
    several = "=" in passage.text and len(passage.text) <= LONGEST_LIST
    if first is None and not several:
        return
    found = [first] if first is not None and first.end() < len(passage.text) else []
    found += _INNER.finditer(passage.text) if several else ()
    ends = [*(match.start() for match in found[1:]), len(passage.text)]
    yield from zip(found, ends, strict=False)


def _told_in(passage: Passage, told: _Told) -> Iterator[tuple[re.Match[str], int]]:
    """Yield what may be sentences that explain initials, and where each ends."""
    if len(passage.text) > LONGEST_LIST:
        return
    for match in told.entry.finditer(passage.text):
        stop = _STOP.search(passage.text, match.end())
        yield match, stop.start() if stop else len(passage.text)


def told_mark(text: str, start: int, legend: dict[str, Passage], vocabulary: Vocabulary) -> str:
    """Return the initials that a sentence at `start` explains ("DK er Dan Krog"), "" where it is another."""
    match = _told(vocabulary).entry.match(text, start) if legend else None
    return match["initials"] if match and match["initials"] in legend else ""


@lru_cache(maxsize=4)
def _told(vocabulary: Vocabulary) -> _Told:
    known = words(vocabulary)
    return _Told(
        re.compile(
            # (it begins with the letters to look for, which makes the search quick)
            r"(?P<initials>[A-ZÀ-Þ](?<![\w.-].)[A-ZÀ-Þ]{1,4})"
            rf"\s+(?:{known.alternatives('initials-mean')})\s+"
            r"(?=[A-ZÀ-Þ][\w’'-]+ [A-ZÀ-Þ])"
        ),
        re.compile(rf",?\s(?:{known.alternatives('and-is')})\s"),
    )


def inner_marks(text: str, legend: dict[str, Passage]) -> list[int]:
    """Return where further entries of the legend begin in a line: "DK = Dan Krog, RS = Rita Sol"."""
    found = _INNER.finditer(text) if legend and "=" in text else ()
    return [match.start() for match in found if match["initials"] in legend]


def after_mark(text: str, start: int, legend: dict[str, Passage]) -> tuple[int, str]:
    """Return where a person begins behind "DK = ", and those initials; `start` and "" where none are."""
    match = _ENTRY.match(text, start) if legend else None
    return (match.end(), match["initials"]) if match and match["initials"] in legend else (start, "")


def begins_entry(text: str, legend: dict[str, Passage]) -> bool:
    """Say whether a line of the legend begins a list of those present, where nobody else was listed."""
    text = text[:LONGEST_LIST]
    return after_mark(text, 0, legend)[0] > 0 or bool(inner_marks(text, legend))
