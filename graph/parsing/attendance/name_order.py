"""In which order the lists of a document write names: the whole list tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import Final, NamedTuple

from ..danish.labels import PEOPLE
from ..danish.surnames import Order, is_shouted
from ..entries.fragments import stretches, without
from ..passages import Passage
from .walk import Walk

_COUNT: Final = re.compile(r"\s*\d{1,2}[.)]\s+")
_DEFINITE: Final = re.compile(r"(?:erne|[^s]en|et)$")
"""A noun with its article ("Natteravnene", "Ungehuset") rather than a surname."""
_FEWEST: Final = 2
"""Entries with known given names behind a surname; three where no comma parts them."""
_HEAD: Final = 240
_NAME: Final = 4
"""Words of a name."""
_LONGEST: Final = 3000
_MOST_LINES: Final = 400
_MOST_UNITS: Final = 60
"""Entries of one line that are looked at."""
_ORDER: Final = str.maketrans("æøå", "{|}")
"""Puts the last letters of the Danish alphabet in their order."""
_SORTED: Final = 0.8
"""Share of neighbours in order from which on a list is believed to be sorted by surnames."""


class _Vote(NamedTuple):
    """An entry with its surname first.

    Attributes:
        comma: a comma or column parts the names. known: its given names are in the vocabulary.
        whole: nothing but given names stands behind the comma, up to the next field.
    """

    surname: str
    comma: bool
    known: bool
    whole: bool = False


def order_of(walk: Walk, indices: Sequence[int]) -> Order | None:
    """Return in which order the lists among these passages write names; None for the natural one."""
    order = Order(walk.persons)
    lines = [walk.passages[at] for at in indices[:_MOST_LINES]]
    promised = 0
    for line in lines:
        promised += _promises(walk, line.text)
        if promised >= _FEWEST:
            break
    else:
        return None
    units = [unit for line in lines for unit in islice(_units(walk, line), _MOST_UNITS)]
    votes = [vote for unit in units if (vote := _vote(order, *unit)) is not None]
    parted, together = ([v for v in votes if v.comma == comma] for comma in (True, False))
    order.comma = _are_surnames(walk, parted)
    if len(together) > _FEWEST and _are_surnames(walk, together):
        order.bare = len(together) > sum(_is_natural(walk, first) for first, _ in units)
    return order if order.comma or order.bare else None


def _is_natural(walk: Walk, text: str) -> bool:
    """Say whether a name stands in natural order."""
    printed = walk.persons.read(text)
    named = printed.name.split() if printed is not None else []
    return len(named) > 1 and walk.persons.names.is_given(named[0])


def _units(walk: Walk, passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the first two fields of each entry in a line; the second is empty where there is none."""
    text = passage.text
    label = walk.labels.find(text, PEOPLE)
    start = label.content if label is not None and label.content < len(text) else 0
    count = _COUNT.match(text, start)
    start = count.end() if count else start
    fields: list[str] = []
    loose: list[str] = []
    stop, short = min(len(text), start + _LONGEST), walk.persons.offices.short
    for a, b, notes, mark in stretches(passage, start, stop, short):
        if mark == ";" and fields:
            yield fields[0], fields[1] if len(fields) > 1 else ""
            fields = []
        words = list(takewhile(lambda word: word[:1].isupper(), text[a:b].split()))
        if 1 < len(words) <= _NAME:
            loose.append(without(text, a, b, notes))
        if not fields or (len(fields) == 1 and mark in (",", "tab")):
            fields.append(without(text, a, b, notes))
    if fields:
        yield fields[0], fields[1] if len(fields) > 1 else ""
    if len(loose) > _FEWEST:  # "Holm Anna, Dam Bo, Krag Ib"
        yield from ((name, "") for name in loose)


def _promises(walk: Walk, text: str) -> int:
    """Return quickly how often among the first words a given name stands behind what may be a surname."""
    given, office = walk.persons.names.is_given, walk.persons.offices.is_word
    words = text[:_HEAD].split()
    found = 0
    before = "."
    for word in words:
        if word[0].isupper() and before[0].isupper() and before[-1] not in ":." and given(word):
            found += is_shouted(before.strip(",")) or not (given(before) or office(before))
        before = word
    return found


def _vote(order: Order, first: str, second: str) -> _Vote | None:
    printed = order.parted(first, second, sure=False) if second else None
    known = printed is not None
    whole = order.together(first, sure=False) if printed is None else None  # "HOLM Anna, Nyborg"
    printed = printed or (order.parted(first, second, sure=True) if second and whole is None else None)
    comma = printed is not None
    alone = printed is not None and printed.rest == len(second)
    printed = printed or whole
    if printed is None:
        return None
    surname = printed.name.rsplit(None, 1)[-1]
    shouted = any(is_shouted(word) for word in first.split())
    if not shouted and _DEFINITE.search(surname):
        return None
    return _Vote(surname.upper() if shouted else surname, comma, known or not comma, known and alone)


def _are_surnames(walk: Walk, votes: Sequence[_Vote]) -> bool:
    """Say whether the words before given names are surnames: known, in capitals, or sorted."""
    sure = [v.surname for v in votes if v.known]
    if len(sure) < _FEWEST or 2 * len(sure) < len(votes):
        return False
    if any(walk.persons.names.is_surname(s) for s in sure) or sum(map(is_shouted, sure)) > 1:
        return True
    if len(sure) > _FEWEST and all(v.whole for v in votes if v.known) and 3 * len(sure) > 2 * len(votes):
        return True  # "Krog, Anna" again and again: nobody is listed by a given name alone behind a body
    keys = [v.surname.lower().translate(_ORDER) for v in votes if not v.surname.lower().startswith("aa")]
    rising = sum(a <= b for a, b in pairwise(keys))
    return len(keys) > 3 and rising >= _SORTED * (len(keys) - 1)
