"""Whether words that were not understood name somebody, and must be shown."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage

if TYPE_CHECKING:
    from .line_kinds import LineKinds

_LONGEST_LINE: Final = 90
"""Words of a sentence that are looked at, characters of a part that may be a person."""
_LONGEST_ENTRY: Final = 120
_MARK: Final = re.compile(r"\W*(?:\d{1,2}\W+)?(?=[^\W\d_])")
_LABEL: Final = re.compile(r"[A-ZÀ-Þ][^:.,;]{2,40}:\s+(?=\S)")
_RECENT: Final = 200
"""So many of the persons found last are compared with one told of: cost stays linear."""


def tells_more(walk: LineKinds, text: str) -> bool:
    """Say whether a sentence that was not understood names somebody who was not named before."""
    first = re.split(r"[,;(]", text, maxsplit=1)[0]
    printed = walk.persons.read(first) if walk.is_person(first) else None
    fresh = printed is not None and all(p.name != printed.name for p in walk.out.found[-_RECENT:])
    return fresh or _holds_person(walk, text) or _names_titled(walk, text)


def unread_lines(walk: LineKinds, indices: Sequence[int]) -> list[tuple[Passage, int, int]]:
    """Return the lines before the minutes that nothing was made of although each plainly names somebody."""
    left: list[tuple[Passage, int, int]] = []
    for at in indices:
        if at in walk.out.used:
            continue
        passage = walk.passages[at]
        mark = _MARK.match(passage.text)  # a bullet or box of any kind
        begins = [mark.end() if mark else 0]
        if label := _LABEL.match(passage.text):  # "På broen: tilsynsmand A, Odder Kommune"
            begins.append(label.end())
        if any(walk.plainly_listed(at, begin) for begin in begins):
            left.append((passage, 0, len(passage.text)))
    return left


def unread_beside(walk: LineKinds, asides: Sequence[Passage], first: int) -> list[tuple[Passage, int, int]]:
    """Return what stands far right among the lines of the lists and names somebody whom they do not name.

    Above the lists it is a letterhead; `first` is the index of the first item.
    """
    places = [walk.passages[at].offsets[0] for at in walk.out.used if at < first]
    if not places:
        return []
    begin, end = min(places), max(places)
    known = {person.name for person in walk.out.found}
    left = []
    for aside in asides:
        printed = walk.persons.read(aside.text) if begin < aside.offsets[0] <= end else None
        if walk.persons.is_sure(printed) and printed.name not in known:
            left.append((aside, 0, len(aside.text)))
    return left


def nobody_understood(walk: LineKinds, indices: Sequence[int]) -> list[tuple[Passage, int, int]]:
    """Return the lines that name somebody, for minutes of which no list of those present was understood."""
    left: list[tuple[Passage, int, int]] = []
    last = None
    for at in indices:
        passage = walk.passages[at]
        line = len(passage.text) <= _LONGEST_ENTRY and (bool(passage.tabs) or passage.text[-1:] != ".")
        goes_on = line and last == at - 1 and passage.gap == 0 and passage.kind is not LineKind.HEADING
        if at in walk.out.used or not (goes_on or _names_people(walk, passage.text, line=line)):
            continue
        left.append((passage, 0, len(passage.text)))
        last = at if line else None
    return left


def by_one_name(walk: LineKinds, text: str) -> bool:
    """Say whether somebody is named by a surname or given name alone: "Hansen, Jensen og Olsen"."""
    names = walk.persons.names
    tokens = (token.strip(".,;") for token in text.split()[:_LONGEST_LINE])
    return any(t[:1].isupper() and (names.is_given(t) or names.is_surname(t)) for t in tokens)


def _names_titled(walk: LineKinds, text: str) -> bool:
    """Say whether anywhere in `text` a title or a given name begins a name that was not read before."""
    tokens = text.rstrip(" .").split()[:_LONGEST_LINE]
    for at in range(len(tokens)):
        size = walk.persons.offices.length(tokens, at)
        begins = size or walk.persons.names.is_given(tokens[at])
        named = walk.persons.names.run(tokens, at + size) if begins else 0
        name = " ".join(tokens[at + size : at + size + named]).strip(" .,;:")
        if named > 1 and all(p.name != name for p in walk.out.found[-_RECENT:]):
            return True
    return False


def _holds_person(walk: LineKinds, text: str) -> bool:
    parts = _before_person(walk.vocabulary).split(text)[1:20]
    return any(walk.is_person(part) for part in parts if len(part) < _LONGEST_LINE)


def _names_people(walk: LineKinds, text: str, *, line: bool) -> bool:
    """Say whether a line begins with somebody, also by the surname, or a sentence holds a person."""
    if not line:
        return _holds_person(walk, text)
    return walk.persons.is_turned(text) or walk.is_person(text)


@lru_cache(maxsize=4)
def _before_person(vocabulary: Vocabulary) -> re.Pattern[str]:
    known = words(vocabulary)
    joint = known.alternatives("list-joint")
    before = known.alternatives("list-joint", "field-preposition")
    return re.compile(rf"[,;]\s*(?:(?:{joint})\s+)?|\s(?:{before})\s")
