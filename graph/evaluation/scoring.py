"""The scoring rules: what counts as right, field by field.

Strings are compared on a key: folded, hyphens between letters deleted, case ignored. `null` is a value.
Entries are paired first (attendance by person, agenda by number, acts by actor and sentence), then their
fields are counted on the pairs, so that a missed entry is punished once.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from pathlib import Path
from typing import Any

from .. import records
from ..body_names import BodyNames, comparable
from ..errors import KredsgrafError, VocabularyError
from ..parsing.minutes import Minutes
from ..vocabulary import Vocabulary, load
from .gold import GoldDocument, IdentityPair, gold_documents, identity_pairs

MEETING = ("body_type", "body", "district", "municipality", "date", "start", "end", "place")
ATTENDANCE = ("title", "organisation", "status", "remote", "secretary", "chair")
_BINS = (0.0, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0)
Entry = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Score:
    """One field's counts: what the gold holds, what was found, and what of it is right."""

    field: str
    gold: int
    found: int
    right: int

    @property
    def precision(self) -> float:
        """Share of what was found that is right; 1 when nothing was found."""
        return self.right / self.found if self.found else 1.0

    @property
    def recall(self) -> float:
        """Share of the gold that was found; 1 when there was nothing to find."""
        return self.right / self.gold if self.gold else 1.0

    @property
    def f1(self) -> float:
        """Harmonic mean of precision and recall."""
        both = self.precision + self.recall
        return 2 * self.precision * self.recall / both if both else 0.0


@dataclass(frozen=True, slots=True)
class Detail:
    """One miss, invention or wrong value.

    Attributes:
        document: the gold folder's name. field: as in `Score.field`.
        problem: "missed", "invented" or "wrong".
        gold, found: the two values as text, "" on the side that has none.
        where: the entry (person, item number, start of the sentence).
    """

    document: str
    field: str
    problem: str
    gold: str
    found: str
    where: str = ""


@dataclass(frozen=True, slots=True)
class Calibration:
    """Acts whose confidence lies in [low, high): how many, and how many of them are right."""

    low: float
    high: float
    acts: int
    right: int
    confidence: float


@dataclass(frozen=True, slots=True)
class Report:
    """Scores over all documents, each document's own, and what is behind them."""

    scores: tuple[Score, ...]
    documents: dict[str, tuple[Score, ...]]
    details: tuple[Detail, ...]
    calibration: tuple[Calibration, ...]


def evaluate(folder: Path, parse: Callable[[Path], Minutes], vocabulary: Vocabulary | None = None) -> Report:
    """Score `parse` on every gold document of `folder`, and the identities that follow.

    Args:
        folder: holds `<name>/gold.json`.
        parse: reads and parses one file.
        vocabulary: gives the function words that do not count as content.

    Raises:
        InputError: the folder holds no usable annotation.
    """
    words = vocabulary or load()
    counter = _Counter(_function_words(words), BodyNames(words))
    minutes: dict[str, Minutes] = {}
    for document in gold_documents(folder):
        try:
            minutes[document.name] = parse(document.minutes)
            found = records.to_json(minutes[document.name], words)
        except KredsgrafError as error:
            found = {"meeting": {}, "attendance": [], "agenda": [], "acts": []}
            counter.details.append(Detail(document.name, "document", "missed", "", str(error)))
        counter.document(document, found)
    pairs = identity_pairs(folder)
    if pairs:
        counter.identities(pairs, minutes, words)
    return counter.report()


class _Counter:
    """Adds up the counts document by document."""

    def __init__(self, function_words: frozenset[str], bodies: BodyNames) -> None:
        self.function_words = function_words
        self.bodies = bodies
        self.counts: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
        self.documents: dict[str, tuple[Score, ...]] = {}
        self.details: list[Detail] = []
        self.judged: list[tuple[float, bool]] = []
        self._name = ""

    def document(self, document: GoldDocument, found: Entry) -> None:
        before = {field: tuple(counts) for field, counts in self.counts.items()}
        self._name, gold = document.name, document.annotation
        for field in MEETING:
            self._value("meeting." + field, gold["meeting"][field], found["meeting"].get(field), "")
        self._attendance(gold["attendance"], found["attendance"])
        self._agenda(gold["agenda"], [item for item in found["agenda"] if item["parent"] is None])
        self._acts(gold["acts"], found["acts"])
        self.documents[document.name] = tuple(
            Score(
                field, *(now - then for now, then in zip(counts, before.get(field, (0, 0, 0)), strict=True))
            )
            for field, counts in self.counts.items()
        )

    def identities(
        self, pairs: Iterable[IdentityPair], minutes: dict[str, Minutes], words: Vocabulary
    ) -> None:
        from ..identity import resolve
        from ..identity.people import MentionKey

        people = resolve(minutes.values(), words).by_mention()
        who = {
            (name, comparable(entry.person)): people.get(MentionKey(document.source.sha256, position))
            for name, document in minutes.items()
            for position, entry in enumerate(document.attendance)
        }
        for pair in pairs:
            left, right = (
                who.get((n, comparable(p))) for n, p in (m.split(":", 1) for m in (pair.left, pair.right))
            )
            one = left is not None and left == right
            two = left is not None and right is not None and left != right
            right_answer = one if pair.judgement == "same" else two
            self._count(f"identity.{pair.judgement}", 1, 1, int(right_answer))
            if not right_answer:
                self._name = pair.left.split(":", 1)[0]
                self._detail(f"identity.{pair.judgement}", "wrong", pair.left, pair.right, "")

    def report(self) -> Report:
        scores = _with_totals(tuple(Score(field, *counts) for field, counts in self.counts.items()))
        return Report(scores, self.documents, tuple(self.details), tuple(_reliability(self.judged)))

    def _attendance(self, gold: Sequence[Entry], found: Sequence[Entry]) -> None:
        pairs = self._pair(
            "attendance.person", gold, found, lambda entry: comparable(entry["person"]), "person"
        )
        for one, other in pairs:
            for field in ATTENDANCE:
                self._value("attendance." + field, one[field], other[field], one["person"])

    def _agenda(self, gold: Sequence[Entry], found: Sequence[Entry]) -> None:
        pairs = self._pair("agenda.number", gold, found, lambda item: item["number"], "number")
        for one, other in pairs:
            self._value("agenda.title", one["title"], other["title"], one["number"])

    def _acts(self, gold: Sequence[Entry], found: Sequence[Entry]) -> None:
        def identity(act: Entry) -> object:
            return comparable(act["actor"]), comparable(act["sentence"])

        pairs = self._pair("acts.actor+sentence", gold, found, identity, "sentence", prefer="kind")
        right = {id(other) for _, other in pairs}
        self.judged += [(act["confidence"], id(act) in right) for act in found]
        for one, other in pairs:
            where = f"{one['actor']}: {one['sentence'][:80]}"
            self._value("acts.kind", one["kind"], other["kind"], where)
            self._value("acts.item", one["item"], other["item"], where)
            shared = self._content(" ".join(one["about"])) & self._content(other["about"] or "")
            self._count("acts.about", 1, 1, int(bool(shared)))
            if not shared:
                self._detail("acts.about", "wrong", " | ".join(one["about"]), other["about"] or "", where)

    def _pair(
        self,
        field: str,
        gold: Sequence[Entry],
        found: Sequence[Entry],
        identity: Callable[[Entry], object],
        show: str,
        prefer: str | None = None,
    ) -> list[tuple[Entry, Entry]]:
        """Pair entries of equal identity (those that agree in `prefer` first), count and note the rest."""
        left = defaultdict(list)
        for entry in found:
            left[identity(entry)].append(entry)
        paired: dict[int, Entry] = {}
        for agree in (prefer, "") if prefer else ("",):
            for one in gold:
                candidates = [] if id(one) in paired else left[identity(one)]
                if agree:
                    candidates = [other for other in candidates if other[agree] == one[agree]]
                if candidates:
                    paired[id(one)] = candidates[0]
                    left[identity(one)].remove(candidates[0])
        self._count(field, len(gold), len(found), len(paired))
        for one in gold:
            if id(one) not in paired:
                self._detail(field, "missed", _shown(one, show), "", "")
        for other in (entry for entries in left.values() for entry in entries):
            self._detail(field, "invented", "", _shown(other, show), "")
        return [(one, paired[id(one)]) for one in gold if id(one) in paired]

    def _value(self, field: str, gold: Any, found: Any, where: str) -> None:
        if isinstance(gold, str) and isinstance(found, str) and field == "meeting.body":
            right = self.bodies.key(gold) == self.bodies.key(found)
        elif isinstance(gold, str) and isinstance(found, str):
            right = comparable(gold) == comparable(found)
        else:
            right = gold == found
        self._count(field, 1, 1, int(right))
        if not right:
            self._detail(field, "wrong", str(gold), str(found), where)

    def _content(self, text: str) -> set[str]:
        return set(re.findall(r"[\w]+(?:-[\w]+)*", comparable(text))) - self.function_words

    def _count(self, field: str, gold: int, found: int, right: int) -> None:
        for place, number in enumerate((gold, found, right)):
            self.counts[field][place] += number

    def _detail(self, field: str, problem: str, gold: str, found: str, where: str) -> None:
        self.details.append(Detail(self._name, field, problem, gold, found, where))


def _with_totals(scores: Sequence[Score]) -> tuple[Score, ...]:
    """Put before the fields of meeting, attendance and agenda one score that sums them up."""
    lines: list[Score] = []
    for group, members in groupby(scores, lambda score: score.field.split(".")[0]):
        fields = list(members)
        if group in ("meeting", "attendance", "agenda"):
            total = (sum(getattr(score, count) for score in fields) for count in ("gold", "found", "right"))
            lines.append(Score(group, *total))
        lines += fields
    return tuple(lines)


def _function_words(vocabulary: Vocabulary) -> frozenset[str]:
    try:
        concepts = vocabulary.concepts("danish")
    except VocabularyError:
        return frozenset()
    closed = (concept for concept in concepts if concept.value("role") == "closed")
    return frozenset(comparable(form) for concept in closed for form in concept.forms)


def _shown(entry: Entry, field: str) -> str:
    if field == "sentence":
        return f"{entry['actor']} [{entry['kind']}] {entry['sentence']}"
    return str(entry[field])


def _reliability(judged: Sequence[tuple[float, bool]]) -> Iterable[Calibration]:
    """Yield the reliability curve: per bin of confidence the share of acts that are right."""
    for low, high in pairwise(_BINS):
        inside = [(c, r) for c, r in judged if low <= c < high or (high == 1.0 and c == 1.0)]
        if inside:
            mean = sum(c for c, _ in inside) / len(inside)
            yield Calibration(low, high, len(inside), sum(r for _, r in inside), mean)
