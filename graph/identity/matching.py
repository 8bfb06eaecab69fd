"""How much speaks for two mentions being one person: Fellegi-Sunter match weights.

The weight of an observation is log2(m / u): m the probability of seeing it when both mentions are one person,
u when they are two (Fellegi & Sunter 1969, "A theory for record linkage"). Agreement on a name weighs by how
rare the name is (Winkler's term-frequency adjustment), and so does agreement on an organisation or a title:
u is learnt from the corpus itself, names smoothed with the commonness bands of `ontology/names.ttl`. Weights
of independent observations add up; adding the prior log odds gives the log odds that the two are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from math import log2

from ..vocabulary import Vocabulary
from .careers import Careers
from .commonness import bands, doubles, frequencies, seen, shares, unseen
from .names import Alignment, Level, Name, align
from .parameters import PARAMETERS, Observation, Parameters
from .profiles import Profile


@dataclass(frozen=True, slots=True)
class Comparison:
    """The log odds that two profiles (or groups of them) are one person, and the observations they come from.

    Attributes:
        score: log2 of the odds.
        names, places, titles, years: the observations, by what they are about.
        informed: both sides name an organisation, so that `places` rests on more than where they met.
    """

    score: float
    names: tuple[Observation, ...]
    places: tuple[Observation, ...] = ()
    titles: tuple[Observation, ...] = ()
    years: tuple[Observation, ...] = ()
    informed: bool = False

    def words(self) -> tuple[str, ...]:
        """Return the reasons in words, strongest first: "same name giraldi +14.3"."""
        seen = (*self.names, *self.places, *self.titles, *self.years)
        ordered = sorted(seen, key=lambda one: (-abs(one[2]), one[0], one[1]))
        return tuple(
            f"{what} {of} {bits:+.1f}" if of else f"{what} {bits:+.1f}" for what, of, bits in ordered
        )


class Model:
    """Match weights learnt from one corpus.

    Args:
        profiles: everybody in the corpus.
        vocabulary: gives bands of names and ranks of titles.
        parameters: the model's numbers.
    """

    def __init__(
        self, profiles: Iterable[Profile], vocabulary: Vocabulary, parameters: Parameters = PARAMETERS
    ) -> None:
        named = [p for p in profiles if p.name.parts]
        people = {(p.name.parts[0], p.name.parts[-1], p.employer): p for p in named}
        count = len(people)
        self.parameters = parameters
        self.prior = -log2(max(parameters.fewest_people, count, unseen(named)))
        given, surnames = bands(vocabulary, "given"), bands(vocabulary, "surname")
        middle = {part: share * parameters.middle for part, share in given.items()}
        later = {part: max(surnames.get(part, 0.0), middle.get(part, 0.0)) for part in surnames | middle}
        self._doubles = doubles(vocabulary, given)
        self._known = frozenset(given) | frozenset(surnames)
        shared = frozenset(part for part, share in surnames.items() if share > parameters.kin_most)
        common = frozenset(part for part, share in given.items() if share > parameters.kin_most)
        self._of_all = common, shared
        self._particles = frozenset(
            form
            for c in vocabulary.concepts("names")
            if c.value("nameKind") == "particle"
            for form in c.alternatives
        )
        self._given = frequencies(Counter(p.name.parts[0] for p in people.values()), count, given, parameters)
        self._later = frequencies(seen(named, lambda p: p.name.parts[1:]), count, later, parameters)
        self._initials = {
            first: shares(seen(named, letters), parameters.places, parameters.letters)
            for first, letters in ((True, _first_letters), (False, _later_letters))
        }
        self._careers = Careers(named, vocabulary, parameters)
        imaginary, many, few = parameters.places, parameters.many_places, parameters.few_places
        employers = seen(named, lambda p: p.employer or p.organisation)
        self._organisations = shares(employers, imaginary, many)
        self._bodies = shares(seen(named, lambda p: p.bodies), imaginary, many)
        self._municipalities = shares(seen(named, lambda p: p.municipality), imaginary, many)
        self._districts = shares(seen(named, lambda p: p.district), imaginary, few)

    def compare(self, one: Profile, other: Profile) -> Comparison | None:
        """Return the evidence for and against, or None when the names cannot be one person's."""
        names = self.names(one.name, other.name)
        return None if names is None else self.with_context(names, one, other)

    def with_context(self, names: Sequence[Observation], one: Profile, other: Profile) -> Comparison:
        """Return the evidence of two names together with what is known of their bearers."""
        informed = bool((one.employer or one.organisation) and (other.employer or other.organisation))
        titles, years = self._careers.titles(one, other), self._careers.years(one, other)
        return self._comparison(tuple(names), self._places(one, other), titles, years, informed)

    def together(self, pairs: Sequence[Comparison]) -> Comparison:
        """Return the evidence that two groups of profiles are one person, from the pairs between them.

        Each kind of observation counts once, at its best, and only from the pairs that know most: where two
        organisations (or two titles) can be compared, pairs that lack one no longer speak. Places, titles and
        years come from one pair where one knows them all: what a title tells depends on where it was held.
        """

        def bits(seen: Sequence[Observation]) -> float:
            return sum(weight for _, _, weight in seen)

        informed = [pair for pair in pairs if pair.informed]
        titled = [pair for pair in pairs if pair.titles]
        both = [pair for pair in informed or pairs if pair.titles]
        if both:
            told = max(both, key=lambda pair: bits((*pair.places, *pair.titles, *pair.years)))
            places, titles, years = told.places, told.titles, told.years
        else:
            places = max((pair.places for pair in informed or pairs), key=bits)
            titles = max((pair.titles for pair in titled), key=bits, default=())
            years = max((pair.years for pair in pairs), key=bits)
        names = max((pair.names for pair in pairs), key=bits)
        return self._comparison(names, places, titles, years, bool(informed))

    def _comparison(
        self,
        names: tuple[Observation, ...],
        places: tuple[Observation, ...],
        titles: tuple[Observation, ...],
        years: tuple[Observation, ...],
        informed: bool,
    ) -> Comparison:
        score = self.prior
        for kind in (names, places, titles, years):
            for _, _, weight in kind:
                score += weight
        return Comparison(score, names, places, titles, years, informed)

    def names(self, one: Name, other: Name) -> list[Observation] | None:
        """Return what speaks for two names being one person's, or None when they cannot be."""
        aligned = align(one, other)
        return None if aligned is None else self._aligned(aligned)

    def _aligned(self, aligned: Alignment) -> list[Observation]:
        numbers = self.parameters
        found = [self._part(*agreed) for agreed in aligned.agreed]
        if self._related(aligned):
            what, of, weight = found[0]
            found[0] = (what, of, min(weight, -log2(numbers.kin)))
        first, second = aligned.agreed[:2]
        if share := max(self._doubles.get(pair, 0.0) for pair in zip(first[:2], second[:2], strict=True)):
            what, of, weight = found[1]
            found[1] = (what, of, min(weight, -log2(share)))
        if aligned.dropped:
            found.append(("middle name on one side only", "", aligned.dropped * numbers.dropped))
        if aligned.last_dropped:
            found.append(("last surname on one side only", "", numbers.last_dropped))
        if aligned.conflicts:
            found.append(("names that contradict", "", aligned.conflicts * numbers.conflict))
        return found

    def _related(self, aligned: Alignment) -> bool:
        """Return whether the given name may come with the surname: rare both, of one family or country."""
        first, *later = (frozenset(pair[:2]) for pair in aligned.agreed)
        given, shared = self._of_all
        return not first & given and not any(pair & shared for pair in later)

    def _part(self, one: str, other: str, level: Level, first: bool) -> Observation:
        """Return the weight of two parts that agree: log2(m / u) of agreeing as closely as they do."""
        numbers = self.parameters
        table = self._given if first else self._later
        if other in self._particles and not first:
            return "same particle", other, 0.0
        if level is Level.INITIAL:
            whole = max(one, other, key=len)
            share = self._initials[first].get(whole[0], 1.0)
            return "initial of", whole, min(log2(numbers.initial_m / share), numbers.initial_most)
        if level is Level.EXACT:
            return "same name", other, log2(numbers.exact_m / table.get(other, numbers.rarest))
        both = table.get(one, numbers.rarest) + table.get(other, numbers.rarest)
        if level is Level.SPELLING:
            return "other spelling of", other, log2(numbers.spelling_m / both)
        known = one in self._known and other in self._known
        return "one letter from", other, log2((numbers.names_m if known else numbers.slip_m) / both)

    def _places(self, one: Profile, other: Profile) -> tuple[Observation, ...]:
        """Return the most telling place that the two share, or that they share none."""
        here, there = one.employer or one.organisation, other.employer or other.organisation
        if here and there:
            return self._organisations_of(one, other, here, there)
        numbers = self.parameters
        if one.municipality and one.municipality == other.municipality:
            table, m = self._municipalities, numbers.municipality_m
            return (self._weight("same municipality", one.municipality, m, table),)
        if shared := one.bodies & other.bodies:
            body = min(shared, key=lambda b: (self._bodies[b], b))
            return (self._weight("same body", body, numbers.body_m, self._bodies),)
        if one.district is None or other.district is None:
            return ()
        if one.district == other.district:
            return (self._weight("same district", one.district, numbers.district_m, self._districts),)
        return (self._careers.moved(one, other),)

    def _organisations_of(
        self, one: Profile, other: Profile, here: str, there: str
    ) -> tuple[Observation, ...]:
        """Return what two known organisations, and the places they were seen in, tell."""
        numbers = self.parameters
        moved = self._careers.moved(one, other)
        if here == there:
            same = self._weight("same organisation", here, numbers.organisation_m, self._organisations)
            if one.district and other.district and one.district != other.district:
                return (same, moved)
            if one.municipality and one.municipality == other.municipality != here:
                return (same, ("same municipality", one.municipality, numbers.same_room))
            return (same,)
        if one.district and one.district == other.district:
            text = "another organisation, same district"
            return (self._weight(text, one.district, numbers.neighbour_m, self._districts),)
        return (moved,)

    def _weight(self, what: str, of: str, m: float, shares: Mapping[str, float]) -> Observation:
        return what, of, min(log2(m / shares[of]), self.parameters.place_most)


def _first_letters(profile: Profile) -> list[str]:
    return [profile.name.parts[0][0]]


def _later_letters(profile: Profile) -> list[str]:
    return [part[0] for part in profile.name.parts[1:]]
