"""Titles of those who are new, told among the minutes: "Bo, der pr. 1. maj er ny lokalbetjent på øen"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.likeness import ends_of
from ..danish.persons import Persons
from ..danish.words import alternation, words
from ..entries.found import Found

_LONGEST: Final = 80
"""Characters of a title with its field."""
_SIGN: Final = re.compile(r"[,.;:()\n]|$")
_FEWEST: Final = 3
"""Letters of a given name that stands for a person."""


def titles_of_new(people: Sequence[Found], body: str, persons: Persons, vocabulary: Vocabulary) -> None:
    """Give whoever has no title the one by which the minutes call them new, by their name or given name."""
    known = _introduction(vocabulary)
    if not any(not person.title for person in people) or known.search(body) is None:
        return
    given = [person.name.split()[0] for person in people]
    for person, first in zip(people, given, strict=True):
        if person.title or person.status == "absent":
            continue
        alone = given.count(first) == 1 and len(first) >= _FEWEST
        found = {
            title
            for name in ({person.name, first} if alone else {person.name})
            for end in ends_of(name, body)
            if (match := known.match(body, end)) is not None and (title := _title(body, match.end(), persons))
        }
        if len(found) == 1:
            person.title = found.pop()


def _title(body: str, start: int, persons: Persons) -> str:
    """Return the title that begins at `start`, with its field ("leder af lokalpolitiet"); "" for none."""
    sign = _SIGN.search(body, start, start + _LONGEST)
    tokens = body[start : sign.start()].split() if sign is not None else []
    size = persons.offices.length(tokens, 0)
    if not size:
        return ""
    title = " ".join(tokens[:size])
    if size + 1 < len(tokens) and tokens[size] in persons.offices.of_title:
        split = persons.split_title(" ".join(tokens))
        title = split[0] if split is not None and not split[1] else title
    function = persons.notes.function(title) is not None
    return "" if function else persons.offices.written(title)


@lru_cache(maxsize=4)
def _introduction(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what stands between a name and the title of somebody new: ", som er ny ", ", vores nye "."""
    known = words(vocabulary)
    relative = alternation(form for form in known.set("relative") if " " not in form)
    since, new, our = (known.alternatives(name) for name in ("since-when", "new", "our"))
    return re.compile(
        rf",\s(?:(?:{relative})\s(?:(?:{since})\s(?:[^,;:\n]{{1,20}}?\s)?)?(?:{known.alternatives('is-now')})"
        rf"\s(?:(?:{our})\s)?(?:{new})|(?:{our})\s(?:{new}))\s(?=[^\W\d_])"
    )
