"""Pairwise precision and recall of a resolution against known truth."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from math import comb

from kredsgraf.identity.people import MentionKey, People


def pairwise(people: People, truth: Mapping[MentionKey, int]) -> tuple[float, float]:
    """Return precision and recall over all pairs of entries that are, or should be, one person."""
    found = Counter(len(person.mentions) for person in people.persons)
    real = Counter(Counter(truth.values()).values())
    both: Counter[tuple[str, int]] = Counter()
    for person in people.persons:
        for key in person.mentions:
            both[person.slug, truth[key]] += 1
    right = sum(comb(count, 2) for count in both.values())
    return (
        right / max(1, sum(comb(size, 2) * times for size, times in found.items())),
        right / max(1, sum(comb(size, 2) * times for size, times in real.items())),
    )
