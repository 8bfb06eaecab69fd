"""Mentions that look alike, gathered: what is compared are profiles, not mentions.

Two hundred thousand mentions are some sixty thousand profiles. Gathering is itself a decision that two
mentions are one person, so it is done only where the look tells something (a full name and a place), never
across what forbids it: two meetings at the same hour, or a person's own decision.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from functools import lru_cache

from ..vocabulary import Vocabulary
from .names import Name, parse_name
from .people import Decision, Mention, MentionKey

ELECTED = "elected"
POLICE = frozenset({"police", "prosecution"})
"""Sectors under one roof since 2007: a politikreds holds both, and careers cross between them."""
MUNICIPAL = frozenset({"municipality", ELECTED})
_EMPLOYERS = ("district", "municipality")
"""Kinds of body of which one person works for one at a time."""


@dataclass(frozen=True, slots=True, eq=False)
class Profile:
    """Mentions that look exactly alike: one name, title and place.

    Attributes:
        name: the parts of the name. title, organisation, municipality, district: as in `Mention`.
        sector: of the employer or the title, "elected" for politicians, or None.
        employer: the district or municipality somebody works or is elected for, where that is plain.
        bodies: slugs of the bodies they met in.
        first, last: years of the first and last dated mention, or None.
        first_date, last_date: their dates, "" where there are none.
        weak: only heard, or with an initial for a first name: joins people, never makes two people one.
        mentions: in date order.
    """

    name: Name
    title: str | None
    organisation: str | None
    municipality: str | None
    district: str | None
    sector: str | None
    employer: str | None
    bodies: frozenset[str]
    first: int | None
    last: int | None
    first_date: str
    last_date: str
    weak: bool
    mentions: tuple[Mention, ...]


def profiles(
    mentions: Iterable[Mention], vocabulary: Vocabulary, decisions: Sequence[Decision] = ()
) -> tuple[Profile, ...]:
    """Return the mentions grouped by what they look like, in a stable order.

    Args:
        mentions: everybody.
        vocabulary: gives the sectors of titles and the kinds of bodies.
        decisions: a person's own; mentions they tell apart never share a profile.
    """
    rules = Rules(decisions)
    found = _gather(mentions, vocabulary, rules, alone=frozenset())
    if decisions and not _heeded(found, rules):
        # Looks would tie together what was decided apart: then who is named in a decision stands alone.
        found = _gather(mentions, vocabulary, rules, alone=rules.named)
    return found


def _gather(
    mentions: Iterable[Mention], vocabulary: Vocabulary, rules: Rules, alone: frozenset[MentionKey]
) -> tuple[Profile, ...]:
    sectors, kinds = title_sectors(vocabulary), _kinds(vocabulary)
    groups: dict[tuple[str, ...], list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda m: (m.date or "", m.key)):
        groups[_look(mention)].append(mention)
    return tuple(
        _profile(lane, sectors, kinds)
        for _, group in sorted(groups.items())
        for lane in _lanes(group, rules, alone)
    )


def _heeded(found: Sequence[Profile], rules: Rules) -> bool:
    """Return whether no decision "different" is broken by decisions "same" and what profiles gather."""
    ties = [Decision("same", p.mentions[0].key, m.key, None, ()) for p in found for m in p.mentions[1:]]
    tied = Rules([*rules.decisions, *ties])
    return not any(
        tied.unit(d.left) == tied.unit(d.right) for d in rules.decisions if d.judgement == "different"
    )


class Rules:
    """A person's decisions, ready to ask: which entries belong together, which never do.

    Attributes:
        apart: for a unit (see `unit`) the units that are somebody else.
        named: all entries that a decision names.
    """

    def __init__(self, decisions: Sequence[Decision]) -> None:
        self.decisions = decisions
        self._units: dict[MentionKey, MentionKey] = {}
        self.apart: dict[MentionKey, set[MentionKey]] = defaultdict(set)
        for decision in decisions:
            if decision.judgement == "same":
                keep, gone = sorted((self.unit(decision.left), self.unit(decision.right)))
                if keep != gone:
                    self._units[gone] = keep
        for decision in decisions:
            if decision.judgement == "different":
                left, right = self.unit(decision.left), self.unit(decision.right)
                self.apart[left].add(right)
                self.apart[right].add(left)
        judged = [d for d in decisions if d.judgement != "unsure"]
        self.named = frozenset(key for d in judged for key in (d.left, d.right))

    def unit(self, key: MentionKey) -> MentionKey:
        """Return the entry that stands for all that were decided to be one person with `key`."""
        top = key
        while top in self._units:
            top = self._units[top]
        while key != top:
            self._units[key], key = top, self._units[key]
        return top


def _look(mention: Mention) -> tuple[str, ...]:
    """Return what two mentions must share to be gathered."""
    name = parse_name(mention.name)
    look = (
        " ".join(name.parts),
        mention.title or "",
        mention.organisation or "",
        mention.municipality or "",
        mention.district or "",
        "listed" if mention.listed else "heard",
    )
    if not name.full or name.shortened or not (mention.organisation or mention.district):
        # A first name or initials alone never link two documents, and no place tells nothing.
        return (*look, mention.key.document, str(mention.key.position))
    return look if mention.organisation or mention.title else (*look, mention.body)


class _Lane:
    """Mentions of one look that may all be one person."""

    def __init__(self) -> None:
        self.mentions: list[Mention] = []
        self._units: set[MentionKey] = set()
        self._days: dict[str | None, list[Mention]] = defaultdict(list)

    def takes(self, unit: Iterable[Mention], apart: Set[MentionKey]) -> bool:
        """Return whether nothing forbids that these belong here."""
        return not (self._units & apart) and not any(
            at_once(mention, other) for mention in unit for other in self._days.get(mention.date, ())
        )

    def add(self, name: MentionKey, unit: Iterable[Mention]) -> None:
        self._units.add(name)
        for mention in unit:
            self.mentions.append(mention)
            self._days[mention.date].append(mention)


def _lanes(group: list[Mention], rules: Rules, alone: Set[MentionKey]) -> Iterator[list[Mention]]:
    """Yield the group, parted where two of it must not be one person; the first lane takes all it can."""
    units: dict[MentionKey, list[Mention]] = defaultdict(list)
    for mention in group:
        units[rules.unit(mention.key)].append(mention)
    lanes: list[_Lane] = []
    for name, unit in units.items():
        if alone and any(mention.key in alone for mention in unit):
            yield unit
            continue
        lane = next((lane for lane in lanes if lane.takes(unit, rules.apart.get(name, frozenset()))), None)
        if lane is None:
            lane = _Lane()
            lanes.append(lane)
        lane.add(name, unit)
    yield from (lane.mentions for lane in lanes)


def at_once(one: Mention, other: Mention) -> bool:
    """Return whether two mentions are of somebody present at different meetings at overlapping hours."""
    if one.date != other.date or one.meeting == other.meeting or not (one.present and other.present):
        return False
    if not (
        one.date
        and len(one.date) == len("2026-04-08")
        and one.start
        and one.end
        and other.start
        and other.end
    ):
        return False
    return one.start < other.end and other.start < one.end


def _profile(group: list[Mention], sectors: Mapping[str, str], kinds: Mapping[str, str]) -> Profile:
    dates = sorted(mention.date for mention in group if mention.date)
    one, name = group[0], parse_name(group[0].name)
    sector, kind = sectors.get(one.title or ""), kinds.get(one.organisation or "")
    employer = one.organisation if kind in _EMPLOYERS else None
    if kind == "district" and sector not in POLICE:
        sector = "police"  # clerks and secretaries of the police too, whatever their title says elsewhere
    elif kind == "municipality" and sector is None:
        sector = "municipality"
    if employer is None and sector in POLICE and one.organisation not in kinds:
        employer = one.district  # also where a station is printed that no authority file knows
    elif employer is None and sector in MUNICIPAL and one.organisation is None:
        employer = one.municipality
    return Profile(
        name=name,
        title=one.title,
        organisation=one.organisation,
        municipality=one.municipality,
        district=one.district,
        sector=sector,
        employer=employer,
        bodies=frozenset(mention.body for mention in group),
        first=int(dates[0][:4]) if dates else None,
        last=int(dates[-1][:4]) if dates else None,
        first_date=dates[0] if dates else "",
        last_date=dates[-1] if dates else "",
        weak=name.shortened or not one.listed,
        mentions=tuple(sorted(group, key=lambda m: (m.date or "", m.key))),
    )


@lru_cache(maxsize=4)
def title_sectors(vocabulary: Vocabulary) -> Mapping[str, str]:
    """Return the sector of every title form; offices that people are elected to count as "elected"."""
    sectors = {}
    for concept in vocabulary.concepts("titles"):
        sector = ELECTED if concept.value("elected") == "true" else concept.value("sector")
        if sector:
            sectors.update(dict.fromkeys(concept.forms, sector))
    return sectors


@lru_cache(maxsize=4)
def _kinds(vocabulary: Vocabulary) -> Mapping[str, str]:
    """Return the kind of every body by its label."""
    return {
        concept.label: kind
        for concept in vocabulary.concepts("bodies")
        if (kind := concept.value("bodyType"))
    }
