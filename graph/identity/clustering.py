"""From pairwise evidence to people: one global clustering that does not depend on the order of documents.

Pairs of profiles are joined best first. A join is refused where any two members must not be one (see
`_Cluster.forbids`), also transitively; where what speaks against it across the two groups outweighs the pair
(employers that exclude each other, in interleaved years); and where another group that contradicts the first
fits nearly as well: then nobody can tell, and the pair is left for a person to decide.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from .blocking import name_pairs, profile_pairs
from .matching import Comparison, Model
from .names import Name, align
from .people import Decision, Judgement, Mention, MentionKey
from .profiles import Profile, at_once

_Candidate = tuple[int, int, Comparison]
_Span = tuple[str, str]
_ROUNDS = 4
"""Times that groups are compared as a whole, at most; each round joins fewer."""


@dataclass(slots=True)
class _Cluster:
    """Members joined so far, with what tells whether more may join.

    Attributes:
        strong: holds a mention from a list with a full name; no weak one ever joins two strong clusters.
        hours: mentions by day. offices, employers: first and last date by office and by employer.
        different: entries that a person said are somebody else.
    """

    members: list[int]
    names: set[Name]
    documents: set[str]
    strong: bool
    hours: dict[str, list[Mention]]
    offices: dict[tuple[str, str], _Span]
    employers: dict[str, _Span]
    mentions: set[MentionKey]
    different: set[MentionKey] = field(default_factory=set)

    def forbids(self, other: _Cluster) -> str | None:
        """Return why the two must not be one person, or None."""
        if self.different & other.mentions or other.different & self.mentions:
            return "a person decided that they are different"
        if self.documents & other.documents:
            return "both stand in the list of one meeting"
        if any(
            at_once(one, two)
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

    def interleaved(self, other: _Cluster) -> bool:
        """Return whether the two worked for employers that exclude each other in overlapping times."""
        return any(
            here != there and first < other_last and other_first < last
            for here, (first, last) in self.employers.items()
            for there, (other_first, other_last) in other.employers.items()
        )

    def absorb(self, other: _Cluster) -> None:
        """Take over everything `other` holds."""
        self.members += other.members
        self.names |= other.names
        self.documents |= other.documents
        self.strong |= other.strong
        self.different |= other.different
        self.mentions |= other.mentions
        for day, mentions in other.hours.items():
            self.hours.setdefault(day, []).extend(mentions)
        for office, span in other.offices.items():
            self.offices[office] = _wider(span, self.offices.get(office, span))
        for employer, span in other.employers.items():
            self.employers[employer] = _wider(span, self.employers.get(employer, span))

    def _two_offices(self, other: _Cluster) -> bool:
        return any(
            title == other_title and place != other_place and first < other_last and other_first < last
            for (title, place), (first, last) in self.offices.items()
            for (other_title, other_place), (other_first, other_last) in other.offices.items()
        )


def cluster(
    profiles: Sequence[Profile], model: Model, offices: frozenset[str], decisions: Sequence[Decision]
) -> tuple[list[list[int]], list[Decision]]:
    """Return the groups of profiles that are one person, and the decisions that tell why.

    The decisions are every join, the best refused or doubtful pair of any two groups that were nearly one,
    and the mentions that a profile gathers.

    Args:
        profiles: in a stable order.
        model: gives the evidence.
        offices: titles held by one person per organisation.
        decisions: a person's own; they win over any score.
    """
    work = _Clustering(profiles, model, offices)
    work.apply(decisions)
    candidates = _candidates(profiles, model)
    weighed = [c for c in candidates if c[2].score >= model.parameters.weighed]
    for weak in (False, True):
        chosen = [c for c in weighed if weak is _weak(profiles, c)]
        work.join_all(chosen)
        for _ in range(_ROUNDS):
            if not work.join_all(work.between_groups(chosen, model)):
                break
    return work.groups(), [*_gathered(profiles, model), *work.told(candidates)]


class _Clustering:
    """The state of one clustering."""

    def __init__(self, profiles: Sequence[Profile], model: Model, offices: frozenset[str]) -> None:
        self.profiles = profiles
        self.model = model
        self.numbers = model.parameters
        self.clusters = [_start(place, profile, offices) for place, profile in enumerate(profiles)]
        self.owner = list(range(len(profiles)))
        self.joins: list[_Candidate] = []
        self.refused: dict[tuple[int, int], str] = {}
        self._near: dict[int, list[tuple[int, float]]] = defaultdict(list)

    def apply(self, decisions: Sequence[Decision]) -> None:
        """Take a person's own decisions into account before anything else."""
        place_of = {m.key: place for place, profile in enumerate(self.profiles) for m in profile.mentions}
        here = [d for d in decisions if d.left in place_of and d.right in place_of]
        for decision in here:
            left, right = place_of[decision.left], place_of[decision.right]
            if decision.judgement == "different":
                self._of(left).different.add(decision.right)
                self._of(right).different.add(decision.left)
            elif decision.judgement == "same" and self.owner[left] != self.owner[right]:
                self._join(left, right)

    def between_groups(self, candidates: Sequence[_Candidate], model: Model) -> list[_Candidate]:
        """Return the candidates between two groups, one a pair of groups, with all that speaks for them."""
        pairs: dict[tuple[int, int], list[_Candidate]] = defaultdict(list)
        for candidate in candidates:
            left, right = sorted((self.owner[candidate[0]], self.owner[candidate[1]]))
            if left != right:
                pairs[left, right].append(candidate)
        found = []
        for between in pairs.values():
            one, other, _ = between[0]
            if len(between) > 1:
                together = model.together([comparison for _, _, comparison in between])
                found.append((one, other, together))
        return _ordered(found)

    def join_all(self, candidates: Sequence[_Candidate]) -> int:
        """Join the candidates that have enough evidence, best first; return how many were."""
        before = len(self.joins)
        enough = [c for c in candidates if c[2].score >= self.numbers.merge]
        for one, other, comparison in enough:
            self._near[one].append((other, comparison.score))
            self._near[other].append((one, comparison.score))
        for one, other, comparison in enough:
            if self.owner[one] == self.owner[other]:
                continue
            reason = self._refusal(one, other, comparison)
            if reason is None:
                self._join(one, other)
                self.joins.append((one, other, comparison))
            else:
                self.refused[one, other] = reason
        return len(self.joins) - before

    def groups(self) -> list[list[int]]:
        """Return the members of every person."""
        groups: dict[int, list[int]] = defaultdict(list)
        for place, root in enumerate(self.owner):
            groups[root].append(place)
        return [groups[root] for root in sorted(groups)]

    def told(self, candidates: Sequence[_Candidate]) -> Iterator[Decision]:
        """Yield the joins, and the best pair of any two people that were nearly one."""
        for one, other, comparison in self.joins:
            yield _decision(self.profiles, one, other, comparison, "same")
        seen: set[tuple[int, int]] = set()
        for one, other, comparison in candidates:
            left, right = sorted((self.owner[one], self.owner[other]))
            if left == right or (left, right) in seen:
                continue
            seen.add((left, right))
            hard = self.clusters[left].forbids(self.clusters[right])
            reason = hard or self.refused.get((one, other))
            yield _decision(self.profiles, one, other, comparison, "different" if hard else "unsure", reason)

    def _refusal(self, one: int, other: int, comparison: Comparison) -> str | None:
        left, right, score = self._of(one), self._of(other), comparison.score
        if left.strong and right.strong and (self.profiles[one].weak or self.profiles[other].weak):
            return "a name that is only heard or shortened does not make two people one"
        if reason := left.forbids(right):
            return reason
        if left.interleaved(right) and score + self.numbers.overlap < self.numbers.merge:
            return "at two employers in turns"
        if self._whole(left, right, comparison) < self.numbers.merge:
            return "other entries of the two speak against it"
        for near, far in ((one, other), (other, one)):
            for rival, its_score in self._near[near]:
                owner = self.owner[rival]
                if its_score < score - self.numbers.ambiguous or owner in (self.owner[near], self.owner[far]):
                    continue
                if self.clusters[owner].forbids(self._of(far)):
                    return "somebody else fits as well"
        return None

    def _whole(self, left: _Cluster, right: _Cluster, comparison: Comparison) -> float:
        """Return the log odds by all members of two groups, so that what tells little joins nothing."""
        if len(left.members) == len(right.members) == 1:
            return comparison.score
        pairs = [
            self.model.with_context(comparison.names, self.profiles[one], self.profiles[other])
            for one in left.members
            for other in right.members
        ]
        return self.model.together(pairs).score

    def _of(self, place: int) -> _Cluster:
        return self.clusters[self.owner[place]]

    def _join(self, one: int, other: int) -> None:
        keep, gone = sorted((self.owner[one], self.owner[other]))
        for member in self.clusters[gone].members:
            self.owner[member] = keep
        self.clusters[keep].absorb(self.clusters[gone])


def _candidates(profiles: Sequence[Profile], model: Model) -> list[_Candidate]:
    """Return the pairs worth a decision, best first; ties in the profiles' own order."""
    bearers: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for place, profile in enumerate(profiles):
        bearers[profile.name.parts].append(place)
    found: dict[tuple[int, int], Comparison] = {}
    doubt = model.parameters.doubt
    for left, right in name_pairs(profile.name for profile in profiles):
        names = model.names(left, right)
        if names is None:
            continue
        for pair in profile_pairs(bearers[left.parts], bearers[right.parts], profiles):
            one, other = sorted(pair)
            comparison = model.with_context(names, profiles[one], profiles[other])
            if comparison.score >= doubt:
                found[one, other] = comparison
    return _ordered((one, other, comparison) for (one, other), comparison in found.items())


def _ordered(candidates: Iterable[_Candidate]) -> list[_Candidate]:
    return sorted(candidates, key=lambda c: (-round(c[2].score, 6), c[0], c[1]))


def _weak(profiles: Sequence[Profile], candidate: _Candidate) -> bool:
    return profiles[candidate[0]].weak or profiles[candidate[1]].weak


def _start(place: int, profile: Profile, offices: frozenset[str]) -> _Cluster:
    """Return the cluster of one profile."""
    hours: dict[str, list[Mention]] = defaultdict(list)
    for mention in profile.mentions:
        if mention.present and mention.date and mention.start and mention.end:
            hours[mention.date].append(mention)
    span = (profile.first_date, profile.last_date)
    where = profile.employer or profile.organisation
    return _Cluster(
        members=[place],
        names={profile.name},
        documents={mention.key.document for mention in profile.mentions},
        strong=not profile.weak,
        hours=dict(hours),
        offices={(profile.title or "", where): span}
        if profile.first and profile.title in offices and where
        else {},
        employers={profile.employer: span} if profile.first and profile.employer else {},
        mentions={mention.key for mention in profile.mentions},
    )


def _contradict(one: Name, other: Name) -> bool:
    if one == other:
        return False
    aligned = align(one, other)
    return aligned is None or aligned.conflicts > 0


def _wider(one: _Span, other: _Span) -> _Span:
    return min(one[0], other[0]), max(one[1], other[1])


def _gathered(profiles: Sequence[Profile], model: Model) -> Iterator[Decision]:
    """Yield why the mentions of a profile are one person: each with the one before it."""
    for profile in profiles:
        if len(profile.mentions) > 1:
            comparison = model.compare(profile, profile)
            if comparison is None:
                continue
            score, reasons = round(comparison.score, 2), comparison.words()
            for one, other in zip(profile.mentions, profile.mentions[1:], strict=False):
                left, right = sorted((one.key, other.key))
                yield Decision("same", left, right, score, reasons)


def _decision(
    profiles: Sequence[Profile],
    one: int,
    other: int,
    comparison: Comparison,
    judgement: Judgement,
    reason: str | None = None,
) -> Decision:
    left, right = sorted((profiles[one].mentions[0].key, profiles[other].mentions[0].key))
    words = comparison.words()
    return Decision(judgement, left, right, round(comparison.score, 2), (reason, *words) if reason else words)
