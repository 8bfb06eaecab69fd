"""From pairwise evidence to people: one global clustering that does not depend on the order of documents.

Candidate pairs come from blocking on the first given name with each later part, so that cost grows with the
size of a block and not with the square of the corpus. Pairs are joined best first; a join is refused where
any two members must not be one (see `_Cluster.forbids`), also transitively.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import combinations

from .matching import Comparison, Model, Profile
from .names import Name, align
from .people import Decision, Judgement, Mention, MentionKey

_LARGEST_BLOCK = 400
"""Profiles of one block that are all compared with each other; larger blocks are split by place."""


@dataclass(slots=True)
class _Cluster:
    """Members joined so far, with what tells whether more may join."""

    members: list[int]
    names: set[Name]
    documents: set[str]
    hours: dict[str, list[Mention]]
    offices: dict[tuple[str, str], tuple[str, str]]
    different: set[MentionKey] = field(default_factory=set)
    mentions: set[MentionKey] = field(default_factory=set)

    def forbids(self, other: _Cluster) -> str | None:
        """Return why the two must not be one person, or None."""
        if self.different & other.mentions or other.different & self.mentions:
            return "a person decided that they are different"
        if self.documents & other.documents:
            return "both stand in the list of one meeting"
        if any(
            _overlap(one, two)
            for day in self.hours.keys() & other.hours.keys()
            for one in self.hours[day]
            for two in other.hours[day]
        ):
            return "present at two meetings at the same hour"
        if self._two_offices(other):
            return "would hold one office in two places at the same time"
        if any(_contradict(one, two) for one in self.names for two in other.names):
            return "names that contradict"
        return None

    def absorb(self, other: _Cluster) -> None:
        """Take over everything `other` holds."""
        self.members += other.members
        self.names |= other.names
        self.documents |= other.documents
        self.different |= other.different
        self.mentions |= other.mentions
        for day, mentions in other.hours.items():
            self.hours.setdefault(day, []).extend(mentions)
        for office, (first, last) in other.offices.items():
            mine = self.offices.get(office, (first, last))
            self.offices[office] = (min(first, mine[0]), max(last, mine[1]))

    def _two_offices(self, other: _Cluster) -> bool:
        return any(
            title == other_title and place != other_place and first < other_last and other_first < last
            for (title, place), (first, last) in self.offices.items()
            for (other_title, other_place), (other_first, other_last) in other.offices.items()
        )


def cluster(
    profiles: Sequence[Profile], model: Model, offices: frozenset[str], decisions: Sequence[Decision]
) -> tuple[list[list[int]], list[Decision]]:
    """Return the groups of profiles that are one person, and every decision made on the way.

    Args:
        profiles: in a stable order.
        model: gives the evidence.
        offices: titles held by one person per organisation.
        decisions: a person's own; they win over any score.
    """
    clusters = [_start(place, profile, offices) for place, profile in enumerate(profiles)]
    owner = list(range(len(profiles)))
    place_of = {mention.key: place for place, profile in enumerate(profiles) for mention in profile.mentions}
    made: list[Decision] = []

    def join(one: int, other: int) -> None:
        keep, gone = sorted((owner[one], owner[other]))
        for member in clusters[gone].members:
            owner[member] = keep
        clusters[keep].absorb(clusters[gone])

    for decision in decisions:
        left, right = place_of.get(decision.left), place_of.get(decision.right)
        if left is None or right is None:
            continue
        if decision.judgement == "different":
            clusters[owner[left]].different.add(decision.right)
            clusters[owner[right]].different.add(decision.left)
        elif decision.judgement == "same" and owner[left] != owner[right]:
            join(left, right)
    for one, other, comparison in _candidates(profiles, model):
        if owner[one] == owner[other]:
            judgement: Judgement = "same"
            refusal = None
        else:
            refusal = clusters[owner[one]].forbids(clusters[owner[other]])
            enough = comparison.score >= model.parameters.merge
            judgement = "different" if refusal else "same" if enough else "unsure"
            if judgement == "same":
                join(one, other)
        made.append(_decision(profiles[one], profiles[other], comparison, judgement, refusal))
    groups: dict[int, list[int]] = defaultdict(list)
    for place, root in enumerate(owner):
        groups[root].append(place)
    return [groups[root] for root in sorted(groups)], made


def _candidates(profiles: Sequence[Profile], model: Model) -> list[tuple[int, int, Comparison]]:
    """Return the pairs worth a decision, best first; ties in the profiles' own order."""
    found = []
    for one, other in sorted(_pairs(profiles)):
        comparison = model.compare(profiles[one], profiles[other])
        if comparison and comparison.score >= model.parameters.doubt:
            found.append((one, other, comparison))
    return sorted(found, key=lambda pair: (-round(pair[2].score, 6), pair[0], pair[1]))


def _pairs(profiles: Sequence[Profile]) -> set[tuple[int, int]]:
    """Return the pairs of profiles that share a block."""
    blocks: dict[tuple[str, str], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        name = profile.name
        if name.full:
            for key in set(name.keys[1:]):
                blocks[name.keys[0][:3], key].append(place)
    pairs: set[tuple[int, int]] = set()
    for block in blocks.values():
        for part in _parts(block, profiles):
            pairs.update(combinations(part, 2))
    return pairs


def _parts(block: list[int], profiles: Sequence[Profile]) -> Iterator[list[int]]:
    """Yield the block, or when it is too large its parts by organisation and by district."""
    if len(block) <= _LARGEST_BLOCK:
        yield block
        return
    for place_of in (lambda p: p.organisation, lambda p: (p.district, p.title)):
        parts = defaultdict(list)
        for place in block:
            parts[place_of(profiles[place])].append(place)
        yield from (part for part in parts.values() if len(part) <= _LARGEST_BLOCK)


def _start(place: int, profile: Profile, offices: frozenset[str]) -> _Cluster:
    """Return the cluster of one profile."""
    hours: dict[str, list[Mention]] = defaultdict(list)
    for mention in profile.mentions:
        if mention.present and mention.date and mention.start and mention.end:
            hours[mention.date].append(mention)
    held = {}
    dates = [mention.date for mention in profile.mentions if mention.date]
    if dates and profile.title in offices and profile.organisation:
        held[profile.title or "", profile.organisation] = (min(dates), max(dates))
    return _Cluster(
        members=[place],
        names={profile.name},
        documents={mention.key.document for mention in profile.mentions},
        hours=dict(hours),
        offices=held,
        mentions={mention.key for mention in profile.mentions},
    )


def _overlap(one: Mention, other: Mention) -> bool:
    """Return whether two mentions of a day are of different meetings at overlapping hours."""
    if one.meeting == other.meeting:
        return False
    return (one.start or "") < (other.end or "") and (other.start or "") < (one.end or "")


def _contradict(one: Name, other: Name) -> bool:
    aligned = None if one == other else align(one, other)
    return one != other and (aligned is None or aligned.conflicts > 0)


def _decision(
    one: Profile, other: Profile, comparison: Comparison, judgement: Judgement, refusal: str | None
) -> Decision:
    left, right = sorted((one.mentions[0].key, other.mentions[0].key))
    reasons: Iterable[str] = comparison.words()
    return Decision(
        judgement, left, right, round(comparison.score, 2), (refusal, *reasons) if refusal else tuple(reasons)
    )
