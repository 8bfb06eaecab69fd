"""Verb frames and closed word classes, as the ontology gives them, in the form the grammar needs."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Final, Literal, NamedTuple, TypeAlias, cast, get_args

from ...vocabulary import Concept, Vocabulary
from ..minutes import Kind
from .grammar import Grammar, grammar
from .tokens import Book, Words

Tense: TypeAlias = Literal["past", "present", "participle", "infinitive", "past-passive", "present-passive"]

_MARKS: Final = frozenset({",", ";", ":", "–", "—", "-"})  # a clause may begin behind these
STOPS: Final = frozenset({",", ";", ":", "?"})  # the clause of a verb ends before these
TIED: Final = frozenset({"fronted", "quoted", "experiencer", "same"})
_KINDS: Final = get_args(Kind)
_NOTHING: Final[frozenset[str]] = frozenset()
_VOWELS: Final = "aeiouyæøå"
_INFLECTED: Final = ("en", "et", "er", "erne", "n", "r", "t", "e", "ne", "s")
_LEAST: Final = 5  # letters of a word that is known with an ending


class Reading(NamedTuple):
    """One way to read a word form: the infinitive and the tense."""

    infinitive: str
    tense: Tense


Place: TypeAlias = tuple[int, tuple[str, ...]]
Known: TypeAlias = tuple[
    frozenset[str], tuple[Reading, ...], tuple[Reading, ...], tuple[str, ...], frozenset[str]
]


@dataclass(frozen=True, slots=True)
class Frame:
    """A verb with the words that must follow it in the clause.

    Attributes:
        name: the concept's name, ends up in no rule id but explains one.
        kind: what is done by saying it.
        words: lower-case words that must stand in the clause in this order, gaps allowed.
        signs: see the head of `ontology/acts.ttl`.
    """

    name: str
    kind: Kind
    words: tuple[str, ...]
    signs: frozenset[str]


@dataclass(frozen=True, slots=True, eq=False)
class Lexicon:
    """All that the grammar knows of words.

    Attributes:
        readings: word form to its readings.
        frames: infinitive to its frames, those with most words first.
        keyed: infinitive to the places of its frames, each with its other words, by their longest word
            ("" for a bare one), so that only those are tried of which a word stands in the clause.
        classes: name of a closed class to its one-word members.
        phrases: name of a closed class to its members of several words, split.
        openings: name of a closed class to its members of several words, by their first.
        closed: words of all classes that are never content words.
        phasing: forms of verbs that may tell how something else begins or ends ("indledte med at").
        enders: words and marks before which the clause of a verb may end.
        triggers: forms that may begin a predicate, by themselves or with an infinitive or participle behind
            them; no other word need be looked at as a verb.
        personal, unsaid: forms of verbs of the classes "personal-object" and "unsaid".
        electing: words of which one stands where somebody gets an office or the lead of the meeting.
        openers: words that may open a subordinate clause.
        verbless: words that may tell who speaks without a verb of saying ("ifølge", "enighed").
        speakable: those, and nouns for somebody's view.
        endings: the one-word members of a class, to ask how a word ends.
        plain: finite forms of the verbs that need no other words to report, with their tense.
        kinds: word to the names of the closed classes it is a member of.
        joints: words and marks at which a clause that tells something may begin.
        grouping: words with which a phrase for people in the plural may begin.
        pasts: past tenses of the verbs.
        forms: the forms of the verbs by their tense.
        grammar: small words by what they do.
        framed: words of the frames, beside their verbs, by each form in which they may stand: as they are, or
            a longer one with a noun's or an adjective's ending.
        contributions: nouns for what somebody says ("Spørgsmål fra X") to their frames.
        known: word to its `kinds`, its `readings`, those in a finite tense that is no passive, what it stands
            for in frames (`framed`), and the names of the classes with a member, of one word or several, that
            begins with it.
        book: the words looked up so far.
    """

    readings: Mapping[str, tuple[Reading, ...]]
    frames: Mapping[str, tuple[Frame, ...]]
    keyed: Mapping[str, Mapping[str, tuple[Place, ...]]]
    classes: Mapping[str, frozenset[str]]
    phrases: Mapping[str, tuple[tuple[str, ...], ...]]
    plain: Mapping[str, Tense]
    closed: frozenset[str]
    phasing: frozenset[str]
    enders: frozenset[str]
    triggers: frozenset[str]
    personal: frozenset[str]
    unsaid: frozenset[str]
    electing: frozenset[str]
    openers: frozenset[str]
    verbless: frozenset[str]
    speakable: frozenset[str]
    endings: Mapping[str, tuple[str, ...]]
    openings: Mapping[str, Mapping[str, tuple[tuple[str, ...], ...]]]
    kinds: Mapping[str, frozenset[str]]
    joints: frozenset[str]
    grouping: frozenset[str]
    pasts: frozenset[str]
    forms: Mapping[Tense, frozenset[str]]
    grammar: Grammar
    framed: Mapping[str, tuple[str, ...]]
    contributions: Mapping[str, Frame]
    known: Mapping[str, Known] = field(init=False)
    book: Book = field(init=False)

    def __post_init__(self) -> None:
        starts = dict(self.kinds)
        for name, firsts in self.openings.items():
            for low in firsts:
                starts[low] = starts.get(low, _NOTHING) | {name}
        known = {
            low: (
                self.kinds.get(low, _NOTHING),
                self.readings.get(low, ()),
                tuple([r for r in self.readings.get(low, ()) if r.tense in ("past", "present")]),
                self.framed.get(low, ()),
                starts.get(low, _NOTHING),
            )
            for low in {*starts, *self.readings, *self.framed}
        }
        object.__setattr__(self, "known", known)
        object.__setattr__(self, "book", Book(self))

    def isa(self, low: str, *names: str) -> bool:
        """Whether the lower-case word belongs to one of the classes `names`."""
        kinds = self.kinds.get(low)
        if kinds is None:
            return False
        for name in names:  # noqa: SIM110 - a plain loop, because this is asked for every word
            if name in kinds:
                return True
        return False

    def mentions(self, name: str, lows: Iterable[str]) -> bool:
        """Whether one of the lower-case words belongs to the class `name`."""
        return not self.classes[name].isdisjoint(lows)

    def starting(self, low: str) -> frozenset[str]:
        """Return the names of the classes with a member, of one word or several, that begins with a word."""
        known = self.known.get(low)
        return known[4] if known is not None else _NOTHING

    def phrase_at(self, name: str, words: tuple[str, ...], at: int) -> int:
        """Return how many words from `at` on make a member of class `name` (0: none does)."""
        known = self.known.get(words[at]) if at < len(words) else None
        if known is None or name not in known[4]:
            return 0
        longest = int(name in known[0])
        for phrase in self.openings[name].get(words[at], ()):
            if len(phrase) > longest and words[at : at + len(phrase)] == phrase:
                longest = len(phrase)
        return longest

    def starts(self, name: str, words: Words, at: int) -> bool:
        """Whether a member of class `name` begins at `at`."""
        return at < len(words) and name in words[at].starts and self.phrase_at(name, words.lows, at) > 0

    def finds(self, name: str, words: tuple[str, ...]) -> bool:
        """Whether a member of class `name` stands anywhere in `words`."""
        if not self.classes[name].isdisjoint(words):
            return True
        firsts = self.openings[name]
        if firsts.keys().isdisjoint(words):
            return False
        return any(word in firsts and self.phrase_at(name, words, at) for at, word in enumerate(words))


@lru_cache(maxsize=4)
def lexicon(vocabulary: Vocabulary) -> Lexicon:
    """Build the lexicon from the schemes "acts" and "danish" (once a vocabulary).

    Raises:
        VocabularyError: a scheme is missing or not valid Turtle.
    """
    classes: dict[str, frozenset[str]] = {}
    phrases: dict[str, tuple[tuple[str, ...], ...]] = {}
    for concept in vocabulary.concepts("danish"):
        members = [m.lower() for m in (*concept.alternatives, *concept.hidden)]
        classes[concept.name] = frozenset(m for m in members if " " not in m)
        phrases[concept.name] = tuple(tuple(m.split()) for m in members if " " in m)
    concepts = vocabulary.concepts("acts")
    given = {c.label: c for c in concepts if any(b.endswith("/verb") for b in c.broader)}
    frames: dict[str, list[Frame]] = {}
    for concept in concepts:
        kind = next((b.rsplit("/", 1)[-1] for b in concept.broader), "")
        if kind in _KINDS:
            _add_frames(frames, concept, cast("Kind", kind))
    readings: dict[str, list[Reading]] = {}
    phases = {*classes["phase"], *(phrase[0] for phrase in phrases["phase"])}
    for infinitive in {*frames, *given, *phases}:
        for form, tense in _forms(infinitive, given.get(infinitive)):
            readings.setdefault(form, []).append(Reading(infinitive, tense))
    small = grammar(classes)
    verbless = small.verbless.union(classes["according-to"], classes["consensus"], classes["wish"])
    forms: dict[Tense, set[str]] = {tense: set() for tense in get_args(Tense)}
    phasing: set[str] = set()
    telling = classes["copula"] | classes["modal-past"] | classes["modal-present"]
    triggers = {
        *classes["passive"],
        *classes["according-to"],
        *(form for form in readings if form in telling),
    }
    for form, ways in readings.items():
        for reading in ways:
            forms[reading.tense].add(form)
            if reading.tense not in ("participle", "infinitive"):
                triggers.add(form)
            if reading.infinitive in phases:
                phasing.add(form)
    ordered = {verb: tuple(sorted(found, key=_by_length)) for verb, found in frames.items()}
    plain = {verb for verb, found in frames.items() if any(not f.words and not f.signs & TIED for f in found)}
    return Lexicon(
        {form: tuple(sorted(set(found))) for form, found in readings.items()},
        ordered,
        {verb: _keyed(found) for verb, found in ordered.items()},
        classes,
        phrases,
        {
            form: reading.tense
            for form, found in readings.items()
            for reading in found
            if reading.infinitive in plain and reading.tense in ("past", "present")
        },
        frozenset().union(
            *(classes[c.name] for c in vocabulary.concepts("danish") if c.value("role") == "closed")
        ),
        frozenset(phasing),
        frozenset({*STOPS, *small.that, *small.main_joint}),
        frozenset(triggers),
        _forms_of(classes["personal-object"], readings),
        _forms_of(classes["unsaid"], readings),
        classes["leadership"] | classes["electing"],
        frozenset({*small.that, *classes["subordinator"], *classes["comma-subordinator"]}),
        verbless,
        verbless | classes["view"],
        {name: tuple(sorted(members)) for name, members in classes.items()},
        {name: _by_first(members) for name, members in phrases.items()},
        _kinds(classes),
        _MARKS.union(
            small.joint,
            *(classes[n] for n in ("coordinator", "continuative", "parallel", "relative", "taking-noun")),
        ),
        frozenset({*small.plural_article, *(phrase[0] for phrase in phrases["quantifier"])}).union(
            *(classes[name] for name in ("quantifier", "number-word", "group-noun"))
        ),
        frozenset(forms["past"]),
        {tense: frozenset(members) for tense, members in forms.items()},
        small,
        _inflected({word for found in ordered.values() for frame in found for word in frame.words}),
        _contributions(ordered, classes["sounding"]),
    )


def _inflected(words: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Return the forms in which words may stand, each with the words it may be a form of."""
    found: dict[str, tuple[str, ...]] = {}
    for word in sorted(words):
        for ending in ("", *_INFLECTED) if len(word) >= _LEAST else ("",):
            found[word + ending] = (*found.get(word + ending, ()), word)
    return found


def _contributions(frames: Mapping[str, Sequence[Frame]], verbs: Iterable[str]) -> dict[str, Frame]:
    """Return the nouns of frames such as "lyde spørgsmål", which name what is said by whom it comes from."""
    found: dict[str, Frame] = {}
    for verb in sorted(verbs):
        for frame in frames.get(verb, ()):
            if len(frame.words) == 1:
                found.setdefault(frame.words[0], frame)
    return found


def _forms_of(verbs: frozenset[str], readings: Mapping[str, Sequence[Reading]]) -> frozenset[str]:
    """Return the forms of verbs that are given by their infinitives."""
    return frozenset(form for form, ways in readings.items() if any(r.infinitive in verbs for r in ways))


def _kinds(classes: Mapping[str, frozenset[str]]) -> dict[str, frozenset[str]]:
    """Return the names of its classes for each word."""
    found: dict[str, set[str]] = {}
    for name, members in classes.items():
        for member in members:
            found.setdefault(member, set()).add(name)
    return {word: frozenset(names) for word, names in found.items()}


def _by_first(members: tuple[tuple[str, ...], ...]) -> dict[str, tuple[tuple[str, ...], ...]]:
    firsts = sorted({member[0] for member in members})
    return {first: tuple(m for m in members if m[0] == first) for first in firsts}


def _add_frames(frames: dict[str, list[Frame]], concept: Concept, kind: Kind) -> None:
    signs = frozenset(concept.values.get("sign", ()))
    for form in concept.forms:
        infinitive, *words = form.lower().split()
        frames.setdefault(infinitive, []).append(Frame(concept.name, kind, tuple(words), signs))


def _slips(infinitive: str) -> bool:
    """Whether a verb is one of the long ones in -ere, often written with a syllable too few ("orientede")."""
    return len(infinitive) > 8 and infinitive.endswith("ere")


def _keyed(frames: Sequence[Frame]) -> dict[str, tuple[Place, ...]]:
    """Return the places of frames, each with its other words, by their longest word."""
    found: dict[str, tuple[Place, ...]] = {}
    for place, frame in enumerate(frames):
        word = max(frame.words, key=len, default="")
        others = tuple([other for other in frame.words if other != word])
        found[word] = (*found.get(word, ()), (place, others))
    return found


def _by_length(frame: Frame) -> tuple[int, str, tuple[str, ...]]:
    return (-len(frame.words), frame.name, frame.words)


def _forms(infinitive: str, given: Concept | None) -> list[tuple[str, Tense]]:
    """Return the finite forms, participle, infinitive and -s passives of a verb.

    Without given forms the verb goes like the largest Danish class: orientere, -er, -ede, -et.
    """
    pasts = (given and given.values.get("past")) or (
        infinitive + ("de" if infinitive.endswith("e") else "ede"),
    )
    participle = (given and given.value("participle")) or (
        infinitive + ("t" if infinitive.endswith("e") else "et")
    )
    present = (given and given.value("present")) or infinitive + "r"
    slips: list[tuple[str, Tense]] = [(infinitive[:-3] + "ede", "past")] if _slips(infinitive) else []
    return [
        *slips,
        *((past, "past") for past in pasts),
        (present, "present"),
        (participle, "participle"),
        (infinitive, "infinitive"),
        *((f"{past}{'' if past[-1] in _VOWELS else 'e'}s", "past-passive") for past in pasts),
        (infinitive + "s", "present-passive"),
    ]
