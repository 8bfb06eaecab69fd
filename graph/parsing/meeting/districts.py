"""Which police district and which one municipality minutes belong to, by weighing what names them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.bodies import Bodies, bodies
from ..danish.body_found import Named
from ..danish.offices import offices
from ..danish.words import alternation, longest_words, word_set, words
from ..layout.tidy import Tidied
from ..passages import Passage
from .front import Front, Stretch, joined

_HEADING: Final = 100.0
_LETTERHEAD: Final = 60.0
_PEOPLE: Final = 20.0
_RUNNING: Final = 6.0
_LEAST: Final = 6.0
_NAME_LINES: Final = 4
"""Lines over which a letterhead may break a name."""
_NAMED: Final = 90
"""Characters of somebody's title and name."""
_FROM: Final = re.compile(
    r"(?<!\w)(?P<title>[^\W\d]{2,30})(?:\s+[A-ZÀ-Þ](?:[a-zæøå]{0,2}\.|[\w'’-]*)){1,4},?\s+fra\s+\Z"
)
_MARGIN: Final = 2.0
"""A district must weigh this many times the second one, else the document leaves it open."""


@dataclass(slots=True)
class Evidences:
    """Weights of the districts named, with the words that weigh most for each."""

    weights: dict[str, float] = field(default_factory=dict)
    words: dict[str, tuple[float, Stretch, str]] = field(default_factory=dict)

    def add(self, label: str, weight: float, stretch: Stretch, rule: str) -> None:
        """Count one mention."""
        self.weights[label] = self.weights.get(label, 0.0) + weight
        if label not in self.words or self.words[label][0] < weight:
            self.words[label] = (weight, stretch, rule)

    def best(self) -> tuple[str, Stretch, str] | None:
        """Return the district that weighs clearly most, with its words and the rule that found them."""
        ranked = sorted(self.weights.items(), key=lambda pair: (-pair[1], pair[0]))
        if not ranked or ranked[0][1] < _LEAST:
            return None
        if len(ranked) > 1 and ranked[0][1] < _MARGIN * ranked[1][1]:
            return None
        _, stretch, rule = self.words[ranked[0][0]]
        return ranked[0][0], stretch, rule


@lru_cache(maxsize=4)
def _words(
    vocabulary: Vocabulary,
) -> tuple[frozenset[str], frozenset[bytes], re.Pattern[str], re.Pattern[str]]:
    """Return the titles of mayors, for a quick search too, and what stands before districts and parties.

    That is: the words before a district that is spoken of, and those before two parties.
    """
    of_another, parties = (
        alternation(vocabulary.words("meeting", name)) for name in ("of-another", "between-parties")
    )
    mayors = frozenset(w.lower() for w in vocabulary.words("meeting", "mayor"))
    return (
        mayors,
        longest_words(mayors),
        re.compile(rf"(?:^|\W)(?:{of_another})\W*$", re.I),
        re.compile(rf"(?:^|\W)(?:{parties})\W+$", re.I),
    )


@lru_cache(maxsize=4)
def _homes(vocabulary: Vocabulary) -> dict[str, set[str]]:
    """Return the districts of each body that belongs to one, by its label."""
    found: dict[str, set[str]] = {}
    for concept in vocabulary.concepts("bodies"):
        district = vocabulary.concept(concept.value("district") or "")
        if district is not None:
            found.setdefault(concept.label, set()).add(district.label)
    return found


@lru_cache(maxsize=4)
def _lone(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the municipalities whose district has no other municipality."""
    concepts = [c for c in vocabulary.concepts("bodies") if c.value("bodyType") == "municipality"]
    sizes = Counter(c.value("district") for c in concepts)
    homes: dict[str, set[str | None]] = {}
    for concept in concepts:
        homes.setdefault(concept.label, set()).add(concept.value("district"))
    return frozenset(label for label, home in homes.items() if sum(sizes[d] for d in home) == 1)


class Belonging:
    """Finds district and municipality.

    Args:
        front: the front of the minutes. tidied: the whole document.
        vocabulary: the ontology.
    """

    def __init__(self, front: Front, tidied: Tidied, vocabulary: Vocabulary) -> None:
        self.front = front
        self.tidied = tidied
        self.people = [front.passages[i] for i in front.people] or list(front.passages[1:])
        """Where those taking part are named: the lists, or the whole text where there are none."""
        self.bodies: Bodies = bodies(vocabulary)
        self.vocabulary = vocabulary
        self.offices = offices(vocabulary)
        self.groups = words(vocabulary).set("group-preposition")
        self.joints = words(vocabulary).set("list-joint")
        self.mayors, self.of_mayors, self.another, self.between = _words(vocabulary)
        self._taking_part: dict[str, Stretch] | None = None

    def district(
        self, heading: Sequence[tuple[Named, Stretch]], municipality: str | None
    ) -> tuple[str, Stretch, str] | None:
        """Return the district's usual full name, the words that tell it, and the rule.

        Args:
            heading: districts that the body's own heading names.
            municipality: the one municipality concerned. Municipalities never give the district, but they
                tell which of the districts named in running text is the meeting's own.
        """
        found = Evidences()
        for named, stretch in heading:
            if named.kind in ("district", "area"):
                found.add(named.concept.label, _HEADING, stretch, "meeting.district-heading")
        for at in self.front.title:
            self._passage(self.front.passages[at], found, _LETTERHEAD, "meeting.district-letterhead")
        for passage in self.tidied.asides:
            self._passage(passage, found, _LETTERHEAD, "meeting.district-letterhead")
        if not found.weights:
            self._torn_letterhead(found)
        if (best := found.best()) is not None:
            return best
        self._outside(found)
        home = self._home(municipality)
        for at in self.front.people:
            self._passage(self.front.passages[at], found, _PEOPLE, "meeting.district-attendee", home)
            self._torn_in_columns(at, found, home)
        for passage in self.front.passages[self._rest() :]:
            self._running(passage, found, home)
        return found.best() or self._only_one_listed()

    def _only_one_listed(self) -> tuple[str, Stretch, str] | None:
        """Return the one district that the lists of those taking part name, wherever the municipality lies.

        What minutes say of their own police weighs more than the map: borders of districts have moved.
        """
        found = Evidences()
        for at in self.front.people:
            self._passage(self.front.passages[at], found, _PEOPLE, "meeting.district-attendee")
        return found.best() if len(found.weights) == 1 else None

    def _home(self, municipality: str | None) -> set[str]:
        """Return the districts that the municipalities taking part belong to."""
        names = {*self.taking_part(), *([municipality] if municipality else [])}
        homes = _homes(self.vocabulary)
        return {district for name in names for district in homes.get(name, ())}

    def _rest(self) -> int:
        front = (*self.front.title, *self.front.people)
        return max(front) + 1 if front else 0

    def _passage(
        self, passage: Passage, found: Evidences, weight: float, rule: str, home: Set[str] = frozenset()
    ) -> None:
        for named in (*self.bodies.named(passage.text), *self.bodies.mails(passage.text)):
            if named.kind == "district" and (not home or named.concept.label in home):
                found.add(named.concept.label, weight, Stretch(passage, named.start, named.end), rule)

    def _torn_letterhead(self, found: Evidences) -> None:
        """A narrow letterhead column breaks a district's name over its lines."""
        for n in range(len(self.tidied.asides) - 1):
            lines = joined(self.tidied.asides[n : n + _NAME_LINES])
            for named in self.bodies.named(lines.text):
                if named.kind == "district":
                    stretch = Stretch(lines, named.start, named.end)
                    found.add(named.concept.label, _LETTERHEAD, stretch, "meeting.district-letterhead")
                    return

    def _torn_in_columns(self, at: int, found: Evidences, home: Set[str]) -> None:
        """Count a district whose name goes on below the marks of other columns: "Fyns   x" above "Politi"."""
        if not self.front.passages[at].tabs:
            return
        lines = joined(self.front.passages[at : at + 2])
        for named in self.bodies.torn(lines.text):
            if not home or named.concept.label in home:
                stretch = Stretch(lines, named.start, named.end)
                found.add(named.concept.label, _PEOPLE, stretch, "meeting.district-attendee")

    def _outside(self, found: Evidences) -> None:
        """A site that names one district only is that district's; a menu of all of them tells nothing."""
        here: dict[str, Stretch] = {}
        for passage in self.tidied.outside:
            for named in (*self.bodies.named(passage.text), *self.bodies.mails(passage.text)):
                if named.kind == "district":
                    here.setdefault(named.concept.label, Stretch(passage, named.start, named.end))
        if len(here) == 1:
            ((label, stretch),) = here.items()
            found.add(label, _LETTERHEAD, stretch, "meeting.district-site")

    def _running(self, passage: Passage, found: Evidences, home: set[str]) -> None:
        """Count a district that acts or possesses, not one that is spoken of ("udlån til …")."""
        for named in self.bodies.named(passage.text):
            if named.kind != "district":
                continue
            before = passage.text[max(0, named.start - 30) : named.start]
            other = self.another.search(before) is not None
            label = named.concept.label
            weight = _RUNNING
            if home and label not in home:
                continue
            if other and not home and not self._sends(passage.text[: named.start]):
                if not named.genitive:
                    continue
                weight /= 4
            found.add(label, weight, Stretch(passage, named.start, named.end), "meeting.district-text")

    def _sends(self, before: str) -> bool:
        """Say whether somebody of the police is told to come from what follows: "betjent A B fra …"."""
        match = _FROM.search(before[-_NAMED:])
        return match is not None and self.offices.sector(match["title"].lower()) == "police"

    # --- municipality

    def several(self) -> bool:
        """Say whether more than one municipality takes part: several named, or several mayors."""
        return len(self.taking_part()) > 1 or self._mayors() > 1

    def taking_part(self) -> dict[str, Stretch]:
        """Return the municipalities that the lists of people name, with the first words that do."""
        if self._taking_part is not None:
            return self._taking_part
        found = self._taking_part = {}
        for passage in self.people:
            for named in self.bodies.named(passage.text):
                if named.kind == "municipality":
                    found.setdefault(named.concept.label, Stretch(passage, named.start, named.end))
            for named in self.bodies.bare(passage.text):
                if self._as_place(passage.text, named):
                    found.setdefault(named.concept.label, Stretch(passage, named.start, named.end))
        above = [self.front.whole(at) for at in self.front.title]
        alone = {a.concept.label: line for line in above if (a := self._municipality(line.text)) is not None}
        if len(alone) > 1:  # lists without a label, cells one under another
            found.update({label: line for label, line in alone.items() if label not in found})
        return found

    def _municipality(self, text: str) -> Named | None:
        """Return the municipality whose name is the whole line."""
        named = self.bodies.alone(text)
        return named if named is not None and named.kind == "municipality" else None

    def _as_place(self, text: str, named: Named) -> bool:
        """Say whether a bare municipality stands as a person's: after a comma, in parentheses, alone."""
        before, after = text[: named.start].rstrip(), text[named.end :].lstrip()
        closed = not after or after[0] in ",.;:)(" or after.split(None, 1)[0].lower() in self.joints
        return closed and (not before or before[-1] in ",(;")

    def heads_group(self, municipality: str) -> bool:
        """Say whether a municipality stands over a group of people: "Fra X Kommune: A, B"."""
        for passage in self.people:
            for named in self.bodies.named(passage.text[:_NAMED]):
                behind = passage.text[named.end :].lstrip()
                before = passage.text[: named.start].strip().lower()
                if named.concept.label == municipality and behind.startswith(":"):
                    return not before or before in self.groups
        return False

    def party(self) -> tuple[str, Stretch] | None:
        """Return the municipality of a title such as "møde mellem Fyns Politi og Nyborg Kommune"."""
        for at in self.front.title:
            passage = self.front.passages[at]
            named = self.bodies.named(passage.text)
            kinds = sorted(n.kind for n in named)
            if kinds == ["district", "municipality"] and self.between.search(passage.text[: named[0].start]):
                found = next(n for n in named if n.kind == "municipality")
                return found.concept.label, Stretch(passage, found.start, found.end)
        return None

    def is_party(self, municipality: str) -> bool:
        """Say whether a municipality is a party to the meeting, not only where one of those present works.

        It is where its name stands over a group or beside several people, or where its district has
        no other municipality.
        """
        if municipality in _lone(self.vocabulary):
            return True
        count = 0
        for passage in self.people:
            for named in self.bodies.named(passage.text):
                if named.concept.label == municipality:
                    count += 1
                    count += not passage.text[: named.start].strip() and passage.cell is None
        return count > 1

    def _mayors(self) -> int:
        """Count the mayors, each name once."""
        mayors: set[str] = set()
        for passage in self.people:
            if self.of_mayors.isdisjoint(word_set(passage.text)):
                continue
            words_ = [w.strip(" .,:;()").lower() for w in passage.text.split()]
            for n, word in enumerate(words_):
                if word in self.mayors:
                    before = words_[n - 1] if n else ""
                    mayors.add(
                        words_[n + 1] if n + 1 < len(words_) and not self.is_last(words_, n) else before
                    )
        return len(mayors)

    @staticmethod
    def is_last(words_: Sequence[str], at: int) -> bool:
        """Say whether the word ends its line, as a title after a name does."""
        return at == len(words_) - 1

    def municipality_of_site(self) -> tuple[str, Stretch, str] | None:
        """Return the one municipality that letterhead, title lines or the site around the minutes name."""
        hosts = {f.at for f in self.front.find("host")}
        title = [self.front.passages[i] for i in self.front.title if i not in hosts]
        for zone, rule in (
            (title, "meeting.municipality-heading"),
            (self.tidied.asides, "meeting.municipality-letterhead"),
            (self.tidied.outside, "meeting.municipality-site"),
        ):
            here = self._named_in(zone)
            if len(here) == 1:
                ((label, stretch),) = here.items()
                return label, stretch, rule
            if here:
                return None
        return None

    def _named_in(self, zone: Iterable[Passage]) -> dict[str, Stretch]:
        here: dict[str, Stretch] = {}
        for passage in zone:
            for named in self.bodies.named(passage.text):
                if named.kind == "municipality":
                    here.setdefault(named.concept.label, Stretch(passage, named.start, named.end))
        return here
