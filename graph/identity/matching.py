"""How much speaks for two mentions being one person: Fellegi-Sunter match weights.

The weight of an observation is log2(m / u): m the probability of seeing it when both mentions are one person,
u when they are two (Fellegi & Sunter 1969, "A theory for record linkage"). Agreement on a name weighs by how
rare the name is (Winkler's term-frequency adjustment): u is learnt from the corpus itself and smoothed with
the commonness bands of `ontology/names.ttl`. Weights of independent observations add up; adding the prior
log odds gives the log odds that the two are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from math import log2

from ..vocabulary import Vocabulary
from .names import Level, Name, align, parse_name
from .people import Mention


@dataclass(frozen=True, slots=True)
class Parameters:
    """Every number of the model, in one place. Weights are in bits (log2).

    Attributes:
        spelling, near, initial: part of a shared name's weight that is left when the two forms only sound
            alike, differ by one letter, or one is an initial.
        rarest: commonness of a name that neither the corpus nor the bands know.
        smoothing: imaginary people added to the corpus when frequencies are learnt.
        dropped, last_dropped, conflict: a middle name missing on one side, a last surname missing on one
            side, a part that contradicts.
        same_organisation … other_district: where the two were seen.
        title_m: probability that a person seen twice has the same title.
        other_title, other_sector, politics: another title, one of another sector, police against politics.
        gap: per year without a sighting beyond `gap_free` years.
        merge: log odds from which two are one person; doubt: from which a person should look.
    """

    spelling: float = 0.9
    near: float = 0.7
    initial: float = 0.3
    rarest: float = 0.00005
    smoothing: int = 1000
    dropped: float = -1.0
    last_dropped: float = -2.0
    conflict: float = -9.0
    same_organisation: float = 5.5
    other_organisation: float = -1.0
    same_district: float = 2.5
    other_district: float = -2.0
    title_m: float = 0.6
    title_most: float = 5.0
    other_title: float = -0.5
    other_sector: float = -2.5
    politics: float = -5.0
    gap: float = -0.15
    gap_free: int = 5
    merge: float = 5.0
    doubt: float = -1.0


PARAMETERS = Parameters()
_ELECTED = "elected"
_POLICE = {"police", "prosecution"}
"""Sectors under one roof since 2007: a politikreds holds both, and careers cross between them."""


@dataclass(frozen=True, slots=True)
class Profile:
    """Mentions that look exactly alike: one name, title and place.

    Attributes:
        name: the parts of the name. title, organisation, district: as in `Mention`.
        sector: of the title, "elected" for politicians, or None.
        first, last: years of the first and last dated mention, or None.
        mentions: in date order.
    """

    name: Name
    title: str | None
    organisation: str | None
    district: str | None
    sector: str | None
    first: int | None
    last: int | None
    mentions: tuple[Mention, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """The log odds that two profiles are one person, and the observations they come from."""

    score: float
    reasons: tuple[tuple[str, float], ...]

    def words(self) -> tuple[str, ...]:
        """Return the reasons in words, strongest first: "same surname giraldi +14.3"."""
        ordered = sorted(self.reasons, key=lambda reason: (-abs(reason[1]), reason[0]))
        return tuple(f"{text} {weight:+.1f}" for text, weight in ordered)


class Model:
    """Match weights learnt from one corpus.

    Args:
        profiles: everybody in the corpus.
        vocabulary: gives bands of names and sectors of titles.
        parameters: the model's numbers.
    """

    def __init__(
        self, profiles: Iterable[Profile], vocabulary: Vocabulary, parameters: Parameters = PARAMETERS
    ) -> None:
        people = {(profile.name.parts, profile.organisation): profile for profile in profiles}
        self.parameters = parameters
        self.prior = -log2(max(2, len(people)))
        given = Counter(p.name.parts[0] for p in people.values() if p.name.parts)
        other = Counter(part for p in people.values() for part in p.name.parts[1:])
        self._given = _frequencies(given, len(people), _bands(vocabulary, "given"), parameters)
        self._other = _frequencies(other, len(people), _bands(vocabulary, "surname"), parameters)
        titles = Counter(p.title for p in people.values() if p.title)
        self._titles = {title: count / sum(titles.values()) for title, count in titles.items()}

    def compare(self, one: Profile, other: Profile) -> Comparison | None:
        """Return the evidence for and against, or None when the names cannot be one person's."""
        reasons = self._names(one.name, other.name)
        if reasons is None:
            return None
        reasons += self._places(one, other)
        reasons += self._titles_of(one, other)
        reasons += self._years(one, other)
        return Comparison(self.prior + sum(weight for _, weight in reasons), tuple(reasons))

    def _names(self, one: Name, other: Name) -> list[tuple[str, float]] | None:
        aligned = align(one, other)
        if aligned is None:
            return None
        share = {
            Level.EXACT: ("same name", 1.0),
            Level.SPELLING: ("other spelling of", self.parameters.spelling),
            Level.NEAR: ("one letter from", self.parameters.near),
            Level.INITIAL: ("initial of", self.parameters.initial),
        }
        reasons = []
        for part, level, first in aligned.agreed:
            text, left = share[level]
            frequency = (self._given if first else self._other).get(part, self.parameters.rarest)
            reasons.append((f"{text} {part}", -log2(frequency) * left))
        if aligned.dropped:
            reasons.append(("middle name on one side only", aligned.dropped * self.parameters.dropped))
        if aligned.last_dropped:
            reasons.append(("last surname on one side only", self.parameters.last_dropped))
        if aligned.conflicts:
            reasons.append(("names that contradict", aligned.conflicts * self.parameters.conflict))
        return reasons

    def _places(self, one: Profile, other: Profile) -> list[tuple[str, float]]:
        reasons = []
        if one.organisation and other.organisation:
            if one.organisation.casefold() == other.organisation.casefold():
                return [(f"same organisation {one.organisation}", self.parameters.same_organisation)]
            reasons.append(("another organisation", self.parameters.other_organisation))
        if one.district and other.district:
            same = one.district == other.district
            text = f"same district {one.district}" if same else "another district"
            weight = self.parameters.same_district if same else self.parameters.other_district
            reasons.append((text, weight))
        return reasons

    def _titles_of(self, one: Profile, other: Profile) -> list[tuple[str, float]]:
        if not one.title or not other.title:
            return []
        if one.title == other.title:
            weight = log2(self.parameters.title_m / self._titles[one.title])
            return [(f"same title {one.title}", min(weight, self.parameters.title_most))]
        sectors = {one.sector, other.sector}
        if None in sectors or len(sectors) == 1 or sectors <= _POLICE:
            return [("another title", self.parameters.other_title)]
        if _ELECTED in sectors and sectors & _POLICE:
            return [("an elected office against the police", self.parameters.politics)]
        return [("a title of another sector", self.parameters.other_sector)]

    def _years(self, one: Profile, other: Profile) -> list[tuple[str, float]]:
        if None in (one.first, one.last, other.first, other.last):
            return []
        gap = max(one.first, other.first) - min(one.last, other.last)  # type: ignore[type-var, operator]
        beyond = gap - self.parameters.gap_free
        return [(f"{gap} years between", beyond * self.parameters.gap)] if beyond > 0 else []


def profiles(mentions: Iterable[Mention], vocabulary: Vocabulary) -> tuple[Profile, ...]:
    """Return the mentions grouped by what they look like, in a stable order."""
    sectors = title_sectors(vocabulary)
    groups: dict[tuple[str, ...], list[Mention]] = {}
    for mention in sorted(mentions, key=lambda m: (m.date or "", m.key)):
        name = parse_name(mention.name)
        look: tuple[str, ...] = (
            " ".join(name.parts),
            mention.title or "",
            mention.organisation or "",
            mention.district or "",
        )
        if not name.full:  # a first name or initials alone never link two documents
            look += (mention.key.document, str(mention.key.position))
        groups.setdefault(look, []).append(mention)
    found = []
    for _, group in sorted(groups.items()):
        years = sorted(int(mention.date[:4]) for mention in group if mention.date)
        one = group[0]
        found.append(
            Profile(
                name=parse_name(one.name),
                title=one.title,
                organisation=one.organisation,
                district=one.district,
                sector=sectors.get(one.title or ""),
                first=years[0] if years else None,
                last=years[-1] if years else None,
                mentions=tuple(group),
            )
        )
    return tuple(found)


@lru_cache(maxsize=4)
def title_sectors(vocabulary: Vocabulary) -> Mapping[str, str]:
    """Return the sector of every title form; offices that people are elected to count as "elected"."""
    sectors = {}
    for concept in vocabulary.concepts("titles"):
        sector = _ELECTED if concept.value("elected") == "true" else concept.value("sector")
        if sector:
            sectors.update(dict.fromkeys(concept.forms, sector))
    return sectors


def _bands(vocabulary: Vocabulary, kind: str) -> dict[str, float]:
    """Return the share of people with each part of a name that `names.ttl` lists as `kind`."""
    shares: dict[str, float] = {}
    for concept in vocabulary.concepts("names"):
        if concept.value("nameKind") == kind and (share := concept.value("share")):
            for label in concept.alternatives:
                for part in parse_name(label).parts:
                    shares[part] = max(float(share), shares.get(part, 0.0))
    return shares


def _frequencies(
    counts: Counter[str], people: int, bands: Mapping[str, float], parameters: Parameters
) -> dict[str, float]:
    """Return each part's frequency: the corpus' own, smoothed with the bands.

    Two bearers are taken off every count: the two mentions that are compared must not make their own name
    look common.
    """
    total = people + parameters.smoothing
    return {
        part: (max(0, counts[part] - 2) + parameters.smoothing * bands.get(part, parameters.rarest)) / total
        for part in counts.keys() | bands.keys()
    }
