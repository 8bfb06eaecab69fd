"""How common names, titles and places are, learnt from the corpus and the bands of `ontology/names.ttl`."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping

from ..vocabulary import Vocabulary
from .names import parse_name
from .parameters import Parameters
from .profiles import Profile


def bands(vocabulary: Vocabulary, kind: str) -> dict[str, float]:
    """Return the share of people with each part of a name that `names.ttl` lists as `kind`."""
    shares: dict[str, float] = {}
    for concept in vocabulary.concepts("names"):
        if concept.value("nameKind") == kind and (share := concept.value("share")):
            for label in concept.alternatives:
                for part in parse_name(label).parts:
                    shares[part] = max(float(share), shares.get(part, 0.0))
    return shares


def doubles(vocabulary: Vocabulary, given: Mapping[str, float]) -> dict[tuple[str, str], float]:
    """Return how many of those with the first part of a double given name have the second, by both parts."""
    found = {}
    for concept in vocabulary.concepts("names"):
        if concept.value("nameKind") == "given" and (share := concept.value("share")):
            for parts in (parse_name(label).parts for label in concept.alternatives if "-" in label):
                found[parts[0], parts[1]] = min(1.0, float(share) / given[parts[0]])
    return found


def frequencies(
    counts: Counter[str], people: int, bands: Mapping[str, float], parameters: Parameters
) -> dict[str, float]:
    """Return each part's frequency: the corpus' own, smoothed with the bands.

    Two bearers are taken off every count: the two mentions that are compared must not make their own name
    look common.
    """
    found = {}
    for part in counts.keys() | bands.keys():
        share = bands.get(part, parameters.rarest)
        bearers = parameters.band_bearers if part in bands else parameters.rare_bearers
        imaginary = max(parameters.smoothing, bearers / share)
        found[part] = (max(0, counts[part] - 2) + imaginary * share) / (people + imaginary)
    return found


def unseen(profiles: Iterable[Profile]) -> float:
    """Return about how many people there are, those that no document shows included.

    Where most people are seen once, most are not seen at all (the lower bound of Chao 1984, "Nonparametric
    estimation of the number of classes in a population"): a handful of minutes is drawn from a large world.
    """
    times = Counter((p.name.parts[0], p.name.parts[-1]) for p in profiles for _ in p.mentions)
    once, twice = (list(times.values()).count(often) for often in (1, 2))
    return len(times) + once * (once - 1) / (2 * (twice + 1))


def seen(profiles: Iterable[Profile], of: Callable[[Profile], str | Collection[str] | None]) -> Counter[str]:
    """Return at how many people each value was seen: every value of every profile counts, once a person."""
    found = set()
    for p in profiles:
        places = of(p) or ()
        for place in (places,) if isinstance(places, str) else places:
            found.add((p.name.parts[0], p.name.parts[-1], p.employer, place))
    return Counter(place for *_, place in found)


def shares(counts: Counter[str], imaginary: int, kinds: int) -> dict[str, float]:
    """Return each value's share, as if `imaginary` people more were spread over `kinds` values or more."""
    total = sum(counts.values()) + imaginary
    each = imaginary / max(kinds, len(counts))
    return {value: (count + each) / total for value, count in counts.items()}
