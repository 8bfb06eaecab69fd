"""How much speaks for two mentions being one person: Fellegi-Sunter match weights.

The weight of an observation is log2(m / u): m the probability of seeing it when both mentions are one person,
u when they are two (Fellegi & Sunter 1969, "A theory for record linkage"). Agreement on a name weighs by how
rare the name is (Winkler's term-frequency adjustment), and so does agreement on an organisation or a title:
u is learnt from the corpus itself, names smoothed with the commonness bands of `ontology/names.ttl`. Weights
of independent observations add up; adding the prior log odds gives the log odds that the two are one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import log2
from typing import Any

from ..vocabulary import Vocabulary
from .names import Alignment, Level, Name, align, parse_name
from .profiles import ELECTED, POLICE, Profile


@dataclass(frozen=True, slots=True)
class Parameters:
    """Every number of the model, in one place. m and u are probabilities, weights are in bits (log2).

    Attributes:
        fewest_people: people there are at least in the world that a small corpus was drawn from.
        smoothing: imaginary people added to the corpus when name frequencies are learnt.
        rarest: commonness of a name that neither the corpus nor the bands know.
        middle: share of people who have one common given name as a middle name, against as a first one.
        exact_m: probability that a part of one person's name is written the same twice.
        spelling_m: … in two spellings that sound alike. slip_m: … with one wrong letter.
        names_m: … with a wrong letter that makes it another well-known name (Petersen, Pedersen).
        initial: weight of an initial that fits. dropped: of a middle name on one side only.
        last_dropped: of a last surname on one side only. conflict: of parts that neither side shares.
        same_room: weight of meeting in one municipality, beyond having the same organisation.
        organisation_m: one person seen twice has the same organisation. municipality_m: … is seen for or in
            the same municipality, where an organisation is missing. body_m: … in the same body, likewise.
        neighbour_m: … has another organisation in the same district. moved_m: … the same title in another.
        police_moved, field_moved, stranger: weights of being seen in another district as police both times,
            in one field of work (beredskab), or in nothing that both have in common.
        district_m: … is seen in the same district, where an organisation is missing.
        places: imaginary people added when frequencies of titles, organisations, bodies and districts are
            learnt, spread over so `many_places`, or for districts so `few_places`, at least.
        place_most, title_most: most that one place or one title can weigh.
        title_m: one person seen twice has the same title.
        other_title, demoted, other_sector, politics: weights of another title, one that is lower later on,
            one of another sector, and the police against an elected office.
        elected: weight of an elected office against another employment.
        elsewhere: weight of offices people are elected to, in two municipalities.
        overlap: weight of two employers that exclude each other in years that overlap.
        gap: weight of every year without a sighting beyond `gap_free` years.
        ambiguous: bits by which the best candidate must lead one that contradicts it.
        merge: log odds from which two are one person (3 bits: 89 in 100, 95 as measured).
        doubt: log odds from which a pair is kept for a person to look at.
    """

    fewest_people: int = 4000
    smoothing: int = 1000
    rarest: float = 0.00005
    middle: float = 0.4
    exact_m: float = 0.9
    spelling_m: float = 0.12
    slip_m: float = 0.015
    names_m: float = 0.0005
    initial: float = 2.5
    dropped: float = -1.0
    last_dropped: float = -2.0
    conflict: float = -9.0
    organisation_m: float = 0.75
    municipality_m: float = 0.7
    body_m: float = 0.6
    same_room: float = 1.5
    neighbour_m: float = 0.15
    moved_m: float = 0.1
    police_moved: float = -0.3
    field_moved: float = 1.5
    stranger: float = -6.0
    district_m: float = 0.85
    places: int = 40
    many_places: int = 100
    few_places: int = 12
    place_most: float = 7.0
    title_m: float = 0.6
    title_most: float = 5.0
    other_title: float = -0.5
    demoted: float = -2.0
    other_sector: float = -3.0
    politics: float = -7.0
    elected: float = -5.0
    elsewhere: float = -4.0
    overlap: float = -4.0
    gap: float = -0.15
    gap_free: int = 5
    ambiguous: float = 2.0
    merge: float = 3.0
    doubt: float = -1.0


PARAMETERS = Parameters()
_ELSEWHERE = 0.9
"""Probability that two different people are seen in different districts."""

Observation = tuple[str, str, float]
"""What was observed, of what, and its weight in bits: ("same name", "giraldi", 14.1)."""


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
        self.prior = -log2(max(parameters.fewest_people, count))
        given, surnames = _bands(vocabulary, "given"), _bands(vocabulary, "surname")
        middle = {part: share * parameters.middle for part, share in given.items()}
        later = {part: max(surnames.get(part, 0.0), middle.get(part, 0.0)) for part in surnames | middle}
        self._known = frozenset(given) | frozenset(surnames)
        self._particles = frozenset(
            form
            for c in vocabulary.concepts("names")
            if c.value("nameKind") == "particle"
            for form in c.alternatives
        )
        self._given = _frequencies(
            Counter(p.name.parts[0] for p in people.values()), count, given, parameters
        )
        self._later = _frequencies(_seen(named, lambda p: p.name.parts[1:]), count, later, parameters)
        self._ranks = _ranks(vocabulary)
        self._heads = _heads(vocabulary)
        imaginary, many, few = parameters.places, parameters.many_places, parameters.few_places
        self._titles = _shares(_seen(named, lambda p: p.title), imaginary, many)
        employers = _seen(named, lambda p: p.employer or p.organisation)
        self._organisations = _shares(employers, imaginary, many)
        self._bodies = _shares(_seen(named, lambda p: p.bodies), imaginary, many)
        self._municipalities = _shares(_seen(named, lambda p: p.municipality), imaginary, many)
        self._districts = _shares(_seen(named, lambda p: p.district), imaginary, few)

    def compare(self, one: Profile, other: Profile) -> Comparison | None:
        """Return the evidence for and against, or None when the names cannot be one person's."""
        names = self.names(one.name, other.name)
        return None if names is None else self.with_context(names, one, other)

    def with_context(self, names: Sequence[Observation], one: Profile, other: Profile) -> Comparison:
        """Return the evidence of two names together with what is known of their bearers."""
        informed = bool((one.employer or one.organisation) and (other.employer or other.organisation))
        places, titles, years = self._places(one, other), self._titles_of(one, other), self._years(one, other)
        return self._comparison(tuple(names), places, titles, years, informed)

    def together(self, pairs: Sequence[Comparison]) -> Comparison:
        """Return the evidence that two groups of profiles are one person, from the pairs between them.

        Each kind of observation counts once, at its best, and only from the pairs that know most: where two
        organisations (or two titles) can be compared, pairs that lack one no longer speak.
        """

        def best(kind: Callable[[Comparison], tuple[Observation, ...]], among: Sequence[Comparison]) -> Any:
            return max((kind(pair) for pair in among), key=lambda seen: sum(o[2] for o in seen), default=())

        informed = [pair for pair in pairs if pair.informed]
        titled = [pair for pair in pairs if pair.titles]
        return self._comparison(
            best(lambda pair: pair.names, pairs),
            best(lambda pair: pair.places, informed or pairs),
            best(lambda pair: pair.titles, titled),
            best(lambda pair: pair.years, pairs),
            bool(informed),
        )

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
        seen = [self._part(*agreed) for agreed in aligned.agreed]
        if aligned.dropped:
            seen.append(("middle name on one side only", "", aligned.dropped * numbers.dropped))
        if aligned.last_dropped:
            seen.append(("last surname on one side only", "", numbers.last_dropped))
        if aligned.conflicts:
            seen.append(("names that contradict", "", aligned.conflicts * numbers.conflict))
        return seen

    def _part(self, one: str, other: str, level: Level, first: bool) -> Observation:
        """Return the weight of two parts that agree: log2(m / u) of agreeing as closely as they do."""
        numbers = self.parameters
        table = self._given if first else self._later
        if other in self._particles and not first:
            return "same particle", other, 0.0
        if level is Level.INITIAL:
            return "initial of", max(one, other, key=len), numbers.initial
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
        return (self._moved(one, other),)

    def _organisations_of(
        self, one: Profile, other: Profile, here: str, there: str
    ) -> tuple[Observation, ...]:
        """Return what two known organisations, and the places they were seen in, tell."""
        numbers = self.parameters
        moved = self._moved(one, other)
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

    def _moved(self, one: Profile, other: Profile) -> Observation:
        """Return what it tells that two were seen in different districts: some careers move, most do not."""
        numbers = self.parameters
        if _police(one) and _police(other):
            return "the police of another district", "", numbers.police_moved
        if (
            one.title
            and other.title
            and one.title != other.title
            and self._trade(one) == self._trade(other) != ""
        ):
            return "the same field elsewhere", self._trade(one), numbers.field_moved
        if one.title and one.title == other.title:
            return "another organisation", "", log2(numbers.moved_m / _ELSEWHERE)
        return "elsewhere, and no line of work in common", "", numbers.stranger

    def _trade(self, profile: Profile) -> str:
        """Return the field a title names ("beredskab" of "viceberedskabschef"), "" when it names none."""
        title = (profile.title or "").removeprefix("vice")
        for head in self._heads:
            if title.endswith(head) and len(title) > len(head):
                return title.removesuffix(head).rstrip("- ").removesuffix("s")
        return ""

    def _weight(self, what: str, of: str, m: float, shares: Mapping[str, float]) -> Observation:
        return what, of, min(log2(m / shares[of]), self.parameters.place_most)

    def _titles_of(self, one: Profile, other: Profile) -> tuple[Observation, ...]:
        numbers = self.parameters
        if not one.title or not other.title:
            return ()
        sectors = {one.sector, other.sector}
        if sectors == {ELECTED} and one.employer and other.employer and one.employer != other.employer:
            return (("elected in another municipality", "", numbers.elsewhere),)
        if one.title == other.title:
            weight = log2(numbers.title_m / self._titles[one.title])
            return (("same title", one.title, min(weight, numbers.title_most)),)
        if None in sectors or len(sectors) == 1 or sectors <= POLICE:
            return (self._career(one, other),)
        if ELECTED not in sectors:
            return (("a title of another sector", "", numbers.other_sector),)
        police = bool(sectors & POLICE)
        what = "an elected office against " + ("the police" if police else "an employment")
        return ((what, "", numbers.politics if police else numbers.elected),)

    def _career(self, one: Profile, other: Profile) -> Observation:
        """Return the weight of two titles of one sector: careers go up."""
        before, after = sorted((one, other), key=lambda p: (p.first or 0, p.last or 0))
        low, high = self._ranks.get(after.title or ""), self._ranks.get(before.title or "")
        if low and high and low > high and before.last and after.first and before.last <= after.first:
            return "a lower title later on", "", self.parameters.demoted
        weight = 0.0 if one.sector and one.sector == other.sector else self.parameters.other_title
        return "another title", "", weight

    def _years(self, one: Profile, other: Profile) -> tuple[Observation, ...]:
        if not one.first or not one.last or not other.first or not other.last:
            return ()
        two_employers = one.employer and other.employer and one.employer != other.employer
        if two_employers and one.first_date < other.last_date and other.first_date < one.last_date:
            return (("at another employer at the same time", "", self.parameters.overlap),)
        gap = max(one.first, other.first) - min(one.last, other.last)
        beyond = gap - self.parameters.gap_free
        return ((f"{gap} years between", "", beyond * self.parameters.gap),) if beyond > 0 else ()


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


def _seen(profiles: Iterable[Profile], of: Callable[[Profile], str | Collection[str] | None]) -> Counter[str]:
    """Return at how many people each value was seen: every value of every profile counts, once a person."""
    found = set()
    for p in profiles:
        places = of(p) or ()
        for place in (places,) if isinstance(places, str) else places:
            found.add((p.name.parts[0], p.name.parts[-1], p.employer, place))
    return Counter(place for *_, place in found)


def _shares(counts: Counter[str], imaginary: int, kinds: int) -> dict[str, float]:
    """Return each value's share, as if `imaginary` people more were spread over `kinds` values or more."""
    total = sum(counts.values()) + imaginary
    each = imaginary / max(kinds, len(counts))
    return {value: (count + each) / total for value, count in counts.items()}


def _police(profile: Profile) -> bool:
    """Return whether title or employer is the police's or the prosecution's."""
    return profile.sector in POLICE or (profile.employer is not None and profile.employer == profile.district)


@lru_cache(maxsize=4)
def _heads(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the last parts of compound titles ("chef", "direktør"), longest first."""
    heads = {form for c in vocabulary.concepts("titles") if c.value("head") == "true" for form in c.forms}
    return tuple(sorted(heads, key=lambda head: (-len(head), head)))


@lru_cache(maxsize=4)
def _ranks(vocabulary: Vocabulary) -> Mapping[str, int]:
    """Return the rank inside its sector of every title of the police, 1 the highest."""
    return {
        form: int(rank)
        for concept in vocabulary.concepts("titles")
        if concept.value("sector") in POLICE and (rank := concept.value("rank"))
        for form in concept.forms
    }
