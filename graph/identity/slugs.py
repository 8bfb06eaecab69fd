"""What people are called in IRIs: readable, and a function of the mentions alone.

A slug is made from the earliest mention (by date, then document), so that later documents leave it alone.
Namesakes all get a word that tells them apart: the place, where that is not enough the year, else the entry.
A first name alone or bare initials stay with their meeting and never take a name from anybody.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence

from ..iris import slug
from .names import parse_name
from .people import Mention


def slugs(earliest: Sequence[Mention]) -> list[str]:
    """Return a slug for each person, in the same order.

    Args:
        earliest: the earliest mention of each person.
    """
    found: dict[int, str] = {}
    bearers: dict[str, dict[int, Mention]] = defaultdict(dict)
    for place, mention in enumerate(earliest):
        base = slug(mention.name)
        if parse_name(mention.name).full:
            bearers[base][place] = mention
        else:
            bearers[f"{base}--{slug(mention.meeting)}"][place] = mention
    for base, namesakes in bearers.items():
        found.update({next(iter(namesakes)): base} if len(namesakes) == 1 else _told_apart(base, namesakes))
    return [found[place] for place in range(len(earliest))]


def _told_apart(base: str, namesakes: Mapping[int, Mention]) -> dict[int, str]:
    """Return a slug for each namesake, each as short as tells it from the others."""
    steps: tuple[Callable[[Mention], str], ...] = (_place, _place_and_year, _place_and_day, _entry)
    found: dict[int, str] = {}
    left = dict(namesakes)
    for step in steps:
        words: dict[str, list[int]] = defaultdict(list)
        for place, mention in left.items():
            words[step(mention)].append(place)
        alone = {places[0]: word for word, places in words.items() if len(places) == 1}
        found.update({place: f"{base}--{word}" for place, word in alone.items()})
        left = {place: mention for place, mention in left.items() if place not in alone}
    return found


def _place(mention: Mention) -> str:
    return slug(mention.organisation or mention.district or mention.body)


def _place_and_year(mention: Mention) -> str:
    return f"{_place(mention)}-{(mention.date or 'undated')[:4]}"


def _place_and_day(mention: Mention) -> str:
    return f"{_place(mention)}-{mention.date or 'undated'}"


def _entry(mention: Mention) -> str:
    return (
        f"{_place(mention)}-{mention.date or 'undated'}-{mention.key.document[:8]}-{mention.key.position + 1}"
    )
