"""Careers: which two titles, places and years one person may have had.

Some people move and most do not: who leads the police has often come from another district, other police do
so now and then, a municipality's staff seldom, politicians never. It takes years to move, and to climb.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from math import exp, log2
from typing import Final

from ..vocabulary import Vocabulary
from .commonness import seen, shares
from .parameters import Observation, Parameters
from .profiles import ELECTED, POLICE, Profile

_ELSEWHERE: Final = 0.9
"""Probability that two different people are seen in different districts."""
_LEADING: Final = 4
"""Lowest rank of those who lead a district's police, or the police of one of its parts."""
_DIRECTING: Final = 3
"""Lowest rank of those who direct a municipality, or one of its departments."""
_BEGINS: Final = re.compile(r",? (?:for|og|i|af|ved) |, ")
"""What parts a title from its field or from a second title."""
_POLICE_KINDS: Final = ("lead", "officer", "clerk")


class Careers:
    """Match weights of what people did, learnt from one corpus.

    Args:
        profiles: everybody in the corpus.
        vocabulary: gives sectors and ranks of titles.
        parameters: the model's numbers.
    """

    def __init__(self, profiles: Sequence[Profile], vocabulary: Vocabulary, parameters: Parameters) -> None:
        self.parameters = parameters
        self._police_ranks, self._ladder = _ranks(vocabulary, POLICE), _ranks(vocabulary, None)
        self._heads = _heads(vocabulary)
        of_kind = seen(profiles, lambda p: (self._kind(p),)) + Counter((*_POLICE_KINDS, "director"))
        self._kinds = shares(of_kind, parameters.places, parameters.few_places)
        self._police_titles = _police_titles(profiles, parameters)
        self._titles = shares(seen(profiles, lambda p: p.title), parameters.places, parameters.many_places)

    def titles(self, one: Profile, other: Profile) -> tuple[Observation, ...]:
        """Return what two titles tell, nothing where one is missing."""
        numbers = self.parameters
        if not one.title or not other.title:
            return ()
        sectors = {one.sector, other.sector}
        if sectors == {ELECTED} and _elsewhere(one, other):
            return (("elected in another municipality", "", numbers.elsewhere),)
        if one.title == other.title:
            weight = log2(numbers.title_m / self._titles[one.title])
            return (("same title", one.title, min(weight, numbers.title_most)),)
        if None in sectors or len(sectors) == 1 or sectors <= POLICE or self._untold_clerk(one, other):
            return (self._seated_elsewhere(one, other) or self._career(one, other),)
        if ELECTED not in sectors:
            return (("a title of another sector", "", numbers.other_sector),)
        police = bool(sectors & POLICE)
        what = "an elected office against " + ("the police" if police else "an employment")
        return ((what, "", numbers.politics if police else numbers.elected),)

    def _seated_elsewhere(self, one: Profile, other: Profile) -> Observation | None:
        """Return the weight of an office against a seat for an association in another place in those years.

        Who is elected lives where he is, and so does who is chair of tenants or cyclists; the police live
        in their district, but may move.
        """
        office, seat = (one, other) if other.sector is None else (other, one)
        seated = seat.sector is None and seat.organisation is not None and seat.employer is None
        if not seated or office.sector is None or _gap(one, other) > self.parameters.gap_free:
            return None
        districts = bool(one.district and other.district and one.district != other.district)
        if office.sector == ELECTED:
            towns = bool(one.municipality and other.municipality and one.municipality != other.municipality)
            weight = self.parameters.politics
            return ("an elected office against a seat elsewhere", "", weight) if towns or districts else None
        if office.sector in POLICE and districts:
            return "the police against a seat elsewhere", "", self.parameters.other_sector
        return None

    def _untold_clerk(self, one: Profile, other: Profile) -> bool:
        """Return whether one is a clerk of the police and the other, for all that is told, may be one."""
        return (self._kind(one) == "clerk" and _untold(other)) or (
            self._kind(other) == "clerk" and _untold(one)
        )

    def _career(self, one: Profile, other: Profile) -> Observation:
        """Return the weight of two titles of one sector: careers go up."""
        before, after = _in_order(one, other)
        low, high = (_rank(p.title or "", self._police_ranks) for p in (after, before))
        if low and high and low > high and before.last and after.first and before.last <= after.first:
            return "a lower title later on", "", self.parameters.demoted
        one_roof = one.sector == other.sector or {one.sector, other.sector} <= POLICE
        weight = 0.0 if one.sector and one_roof else self.parameters.other_title
        return "another title", "", weight

    def moved(self, one: Profile, other: Profile) -> Observation:
        """Return what it tells that two were seen in different districts: some careers move, most do not."""
        numbers = self.parameters
        if _police(one) and _police(other):
            return self._police_moved(one, other)
        sectors = {one.sector, other.sector}
        trade = self._trade(one)
        if ELECTED not in sectors and one.title != other.title and trade and trade == self._trade(other):
            return "the same field elsewhere", trade, numbers.field_moved
        staff = sectors == {"municipality"} and one.employer and other.employer
        if staff and self._kind(max(one, other, key=lambda p: p.first_date)) == "director":
            return self._director_moved(one, other)
        if one.title and one.title == other.title:
            return "another organisation", "", log2(numbers.moved_m / _ELSEWHERE)
        if staff:
            return "a municipality elsewhere", "", _left(_gap(one, other), numbers.staff_stay)
        return self._unrelated(one, other)

    def _unrelated(self, one: Profile, other: Profile) -> Observation:
        """Return what it tells that two were seen in different districts, with nothing that connects them."""
        numbers = self.parameters
        for told, untold in ((one, other), (other, one)):
            if _perhaps_police(untold) and not _untold(told):
                return self._perhaps_moved(told, untold)
        if _untold(one) or _untold(other):
            return "elsewhere, with a line of work untold", "", numbers.unknown_moved
        return "elsewhere, and no line of work in common", "", numbers.stranger

    def _perhaps_moved(self, told: Profile, untold: Profile) -> Observation:
        """Return what a move tells of who may be the police's: by how often such a title is theirs."""
        numbers = self.parameters
        if _police(told):
            what, police, not_police = "perhaps", self._police_moved(told, untold)[2], numbers.stranger
        else:
            what, police, not_police = "perhaps not", numbers.stranger, numbers.unknown_moved
        theirs = self._police_titles.get(untold.title or "", numbers.police_title)
        weight = log2(theirs * 2**police + (1 - theirs) * 2**not_police)
        return f"{what} the police of another district", "", weight

    def _police_moved(self, one: Profile, other: Profile) -> Observation:
        """Return what it tells that two were seen with the police of different districts.

        There are few police, and fewer who lead them; who leads them has often come from elsewhere.
        """
        kinds = {self._kind(p) if _police(p) else "clerk" for p in (one, other)}
        what = "the lead" if kinds == {"lead"} else "the police"
        later = max(one, other, key=lambda p: p.first_date)
        leads = self._kind(later) == "lead"
        weight = _left(_gap(one, other), self.parameters.lead_stay if leads else self.parameters.stay)
        if not one.title or one.title != other.title:  # the same title counts by itself
            weight += self._same_service(kinds)
        elif not leads:
            weight += self.parameters.no_rise
        return f"{what} of another district", "", weight

    def _director_moved(self, one: Profile, other: Profile) -> Observation:
        """Return what it tells that who directs a municipality was seen in another: directors move."""
        numbers = self.parameters
        weight = _left(_gap(one, other), numbers.director_stay)
        if one.title != other.title and {self._kind(one), self._kind(other)} == {"director"}:
            weight += log2(numbers.kind_m / self._kinds["director"])
        return "director of a municipality elsewhere", "", weight

    def _same_service(self, kinds: set[str]) -> float:
        """Return the weight of serving with the police both times, in posts of these kinds."""
        numbers = self.parameters
        if len(kinds) == 1 and kinds != {"officer"}:
            return log2(numbers.kind_m / self._kinds[kinds.pop()])
        police = -log2(sum(self._kinds[kind] for kind in _POLICE_KINDS))
        if "clerk" not in kinds:
            return police
        return police + (numbers.other_kind if "officer" in kinds else numbers.clerk_leads)

    def _trade(self, profile: Profile) -> str:
        """Return the field a title names ("beredskab" of "viceberedskabschef"), "" when it names none."""
        title = (profile.title or "").removeprefix("vice")
        for head in self._heads:
            if title.endswith(head) and len(title) > len(head):
                return title.removesuffix(head).rstrip("- ").removesuffix("s")
        return ""

    def _climbs(self, one: Profile, other: Profile) -> bool:
        """Return whether the later title is a higher one of the same ladder."""
        before, after = _in_order(one, other)
        low, high = (_rank(p.title or "", self._ladder) for p in (before, after))
        one_ladder = before.sector == after.sector or {before.sector, after.sector} <= POLICE
        return bool(low and high and high < low and one_ladder)

    def years(self, one: Profile, other: Profile) -> tuple[Observation, ...]:
        """Return what the time between two profiles tells, nothing where one bears no date."""
        if not one.first or not one.last or not other.first or not other.last:
            return ()
        two_employers = one.employer and other.employer and one.employer != other.employer
        if two_employers and one.first_date < other.last_date and other.first_date < one.last_date:
            return (("at another employer at the same time", "", self.parameters.overlap),)
        gap, numbers = _gap(one, other), self.parameters
        if gap <= numbers.gap_free:
            return ()
        beyond = gap - (numbers.climb_free if self._climbs(one, other) else numbers.gap_free)
        return ((f"{gap} years between", "", beyond * numbers.gap),) if beyond > 0 else ()

    def _kind(self, profile: Profile) -> str:
        """Return what post somebody holds: one of `_POLICE_KINDS`, "director" (municipal) or "other"."""
        if not _police(profile):
            rank = _rank(profile.title or "", self._ladder) if profile.sector == "municipality" else None
            return "director" if rank and rank <= _DIRECTING and profile.employer else "other"
        if not profile.title:
            return "officer"
        rank = _rank(profile.title, self._police_ranks)
        return "clerk" if rank is None else "lead" if rank <= _LEADING else "officer"


def _police_titles(profiles: Sequence[Profile], parameters: Parameters) -> dict[str, float]:
    """Return the share of the police among the bearers of every title, of those whose employer is told."""
    told = [p for p in profiles if p.title and (p.employer or p.organisation)]
    police = seen([p for p in told if _police(p)], lambda p: p.title)
    imaginary, theirs = parameters.titled, parameters.titled * parameters.police_title
    counts = seen(told, lambda p: p.title)
    return {title: (police[title] + theirs) / (count + imaginary) for title, count in counts.items()}


def _in_order(one: Profile, other: Profile) -> tuple[Profile, Profile]:
    """Return two profiles, the earlier one first."""
    return (
        (one, other)
        if (one.first or 0, one.last or 0) <= (other.first or 0, other.last or 0)
        else (other, one)
    )


def _gap(one: Profile, other: Profile) -> int:
    """Return the years between two profiles, 0 where they overlap or bear no date."""
    if not one.first or not one.last or not other.first or not other.last:
        return 0
    return max(0, max(one.first, other.first) - min(one.last, other.last))


def _left(gap: int, stay: float) -> float:
    """Return the weight of being seen in another district after so many years."""
    return log2((1 - exp(-(gap + 1) / stay)) / _ELSEWHERE)


def _elsewhere(one: Profile, other: Profile) -> bool:
    """Return whether two people of one sector cannot have the same employer."""
    if one.employer and other.employer:
        return one.employer != other.employer
    return bool(one.district and other.district and one.district != other.district)


def _untold(profile: Profile) -> bool:
    """Return whether nothing tells whom somebody works for: municipal titles occur with the police too."""
    return profile.sector in (None, "municipality") and not (profile.employer or profile.organisation)


def _perhaps_police(profile: Profile) -> bool:
    """Return whether a title without employer was seen at a meeting of a police district, not of a town."""
    return bool(profile.title and profile.district and not profile.municipality and _untold(profile))


def _police(profile: Profile) -> bool:
    """Return whether title or employer is the police's or the prosecution's."""
    return profile.sector in POLICE or (profile.employer is not None and profile.employer == profile.district)


@lru_cache(maxsize=4)
def _heads(vocabulary: Vocabulary) -> tuple[str, ...]:
    """Return the last parts of compound titles ("chef", "direktør"), longest first."""
    heads = {form for c in vocabulary.concepts("titles") if c.value("head") == "true" for form in c.forms}
    return tuple(sorted(heads, key=lambda head: (-len(head), head)))


@lru_cache(maxsize=4)
def _ranks(vocabulary: Vocabulary, sectors: frozenset[str] | None) -> Mapping[str, int]:
    """Return the rank inside its sector, 1 the highest, of every title of `sectors` (None: of all)."""
    return {
        form: int(rank)
        for concept in vocabulary.concepts("titles")
        if (sectors is None or concept.value("sector") in sectors) and (rank := concept.value("rank"))
        for form in concept.forms
    }


def _rank(title: str, ranks: Mapping[str, int]) -> int | None:
    """Return the rank of a title, or of what it begins with ("direktør for børn og skole") if it has none."""
    found = ranks.get(title)
    return found if found is not None or " " not in title else ranks.get(_BEGINS.split(title, maxsplit=1)[0])
