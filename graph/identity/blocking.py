"""Which names are worth comparing: cost grows with the names that are alike, not with the square of all.

Names, not people, are compared first: a corpus has far fewer of them. Two names meet when their first parts
are alike and some later part of the one is alike to some later part of the other; alike are parts that are
equal, sound alike or are one letter apart, and a double given name is alike to the same in one word. One
letter apart is found by deleting a letter on both sides (the deletion neighbourhood of Mor & Fraenkel 1982,
as in SymSpell), so no part is compared with every other.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from itertools import combinations, product

from .names import Level, Name, compare_parts, joined, sound
from .profiles import Profile

_LARGEST_BLOCK = 600
"""Profiles of one pair of names that are all compared with each other; more are split by place."""


def name_pairs(names: Iterable[Name]) -> Iterator[tuple[Name, Name]]:
    """Yield the pairs of names (each with itself too) that may be one person's, in a stable order."""
    ordered = sorted({name for name in names if name.full}, key=lambda name: name.parts)
    firsts = _firsts(ordered)
    first_alike = _alike({first for both in firsts for first in both})
    later_alike = _alike({part for name in ordered for part in name.parts[1:]})
    index: dict[tuple[str, str], list[int]] = defaultdict(list)
    initials: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, name in enumerate(ordered):
        for part in set(name.parts[1:]):
            if len(part) > 1:
                for first in firsts[place]:
                    index[first, part].append(place)
                if not name.shortened:
                    initials[name.parts[0][0], part].append(place)
    for place, name in enumerate(ordered):
        yield name, name
        found: set[int] = set()
        later = {alike for part in name.parts[1:] if len(part) > 1 for alike in later_alike[part]}
        alike = {first for both in firsts[place] for first in first_alike[both]}
        for first, part in product(alike, later):
            found.update(index.get((first, part), ()))
        if name.shortened:
            for part in later:
                found.update(initials.get((name.parts[0][0], part), ()))
        for other in sorted(found):
            if other > place or (other < place and name.shortened and not ordered[other].shortened):
                yield name, ordered[other]


def profile_pairs(
    one: Sequence[int], other: Sequence[int], profiles: Sequence[Profile]
) -> Iterator[tuple[int, int]]:
    """Yield the pairs of profiles (by place) that bear one pair of names; `one is other` for one name."""
    if len(one) * len(other) <= _LARGEST_BLOCK**2:
        yield from combinations(one, 2) if one is other else product(one, other)
        return
    found: set[tuple[int, int]] = set()
    for place_of in (lambda p: p.organisation, lambda p: (p.district, p.title)):
        left, right = _parts(one, profiles, place_of), _parts(other, profiles, place_of)
        for key in left.keys() & right.keys():
            if len(left[key]) * len(right[key]) <= _LARGEST_BLOCK**2:
                found.update((a, b) for a, b in product(left[key], right[key]) if a != b)
    yield from sorted({(min(pair), max(pair)) for pair in found} if one is other else found)


def _firsts(names: Sequence[Name]) -> list[set[str]]:
    """Return the first part of every name, and its first two in one word where somebody writes them so."""
    whole = {sound(name.parts[0]) for name in names}
    return [
        {name.parts[0], first if (first := joined(name)) and sound(first) in whole else name.parts[0]}
        for name in names
    ]


def _parts(
    places: Sequence[int], profiles: Sequence[Profile], place_of: Callable[[Profile], Hashable]
) -> dict[Hashable, list[int]]:
    parts: dict[Hashable, list[int]] = defaultdict(list)
    for place in places:
        parts[place_of(profiles[place])].append(place)
    return parts


def _alike(parts: set[str]) -> dict[str, list[str]]:
    """Return for every part those that are equal, sound alike or are one letter apart, sorted."""
    keys: dict[str, set[str]] = defaultdict(set)
    for part in parts:
        for key in _deletions(part):
            keys[key].add(part)
    alike: dict[str, set[str]] = {part: {part} for part in parts}
    for group in keys.values():
        for one, other in combinations(sorted(group), 2):
            if compare_parts(one, other) > Level.INITIAL:
                alike[one].add(other)
                alike[other].add(one)
    return {part: sorted(found) for part, found in alike.items()}


def _deletions(part: str) -> set[str]:
    """Return the part, its sound, and the part without any one letter."""
    return {part, f"={sound(part)}", *(part[:place] + part[place + 1 :] for place in range(len(part)))}
