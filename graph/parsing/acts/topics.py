"""Finds the topics a text names: the labels of `ontology/topics.ttl`, inflected and inside compounds.

One Aho–Corasick automaton holds all labels, so that a text is read once however many labels there are.
A hit counts only where Danish word formation allows it:

- a whole word or phrase, inflected (`indbruddene`, `trusler`);
- the first part of a compound whose second part is one of the `following-parts` of
  `ontology/compounds.ttl` (`indbrudsområdet`), so that `vold` is not found in `voldanlægget`;
- the last part of a compound, for labels of six letters or more (`netbedrageri`).

Of hits on the same words the longest stays; a broader concept yields to a narrower one. Words in which a
label stands without its meaning are named by `kg:falseCompound`; titles (`skolelederen`) and names (`Storm`)
are people, not topics.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any, Final, NamedTuple

from ...vocabulary import Concept, Vocabulary

_LONG: Final = 6  # letters from which a label may be the last part of a compound (measured on sample minutes)
_VERY_LONG: Final = 8  # letters from which any second part may follow a linking letter
_VOWELS: Final = frozenset("aeiouyæøåé")
_LOOSE: Final = re.compile(r"[-‐‑\u00ad\n\t\u00a0]")
_GAPS: Final = re.compile(r"(?:\u00ad| (?=[\s\u00ad])|[^\S ])[\s\u00ad]*|[-‐‑]")
"""Hyphens, and white space that is no single blank, soft hyphens inside it included."""
_SPACE: Final = re.compile(r"\s")


@dataclass(frozen=True, slots=True)
class TopicMatch:
    """One topic named by a text.

    Attributes:
        iri: the concept of `topics`.
        start: offset (code points, inclusive) of the words that name it.
        end: offset after them.
        inherited: true when the text itself names no topic and this one comes from its context; the offsets
            are then offsets into the context.
        label: the label that matched, as the vocabulary spells it.
    """

    iri: str
    start: int
    end: int
    inherited: bool = False
    label: str = ""


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What one key of the automaton stands for."""

    iri: str
    label: str
    stem: int  # length of the key in characters
    capitals: bool = False  # counts only when the text has capitals
    syncopated: bool = False  # needs one of the endings after a lost e
    blocks: bool = False  # a false compound of the concept


class _Hit(NamedTuple):
    """A pattern at its place in the folded text: the label's own letters and the whole word around it."""

    pattern: _Pattern
    start: int
    end: int
    word_start: int
    word_end: int


class _Folded:
    """A text in small letters, hyphens inside words and runs of white space removed, with the way back."""

    __slots__ = ("joints", "places", "text")

    def __init__(self, text: str) -> None:
        lowered = text.lower()
        if len(lowered) != len(text):  # a few letters grow in lower case; those keep their case
            lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
        self.places: list[int] | None = None
        self.joints: frozenset[int] = frozenset()
        if "  " in lowered or _LOOSE.search(lowered):
            self._squeeze(lowered)
        else:
            self.text = lowered

    def _squeeze(self, text: str) -> None:
        kept: list[str] = []
        places: list[int] = []
        joints: set[int] = set()
        after = 0
        for gap in _GAPS.finditer(text):
            start, end = gap.span()
            if gap[0] in "-‐‑" and not (text[start - 1 : start].isalpha() and text[end : end + 1].isalpha()):
                continue
            kept.append(text[after:start])
            places += range(after, start)
            if gap[0] in "-‐‑":
                joints.add(len(places))
            elif (space := _SPACE.search(text, start, end)) is not None:
                kept.append(" ")
                places.append(space.start())
            after = end
        kept.append(text[after:])
        places += range(after, len(text))
        self.text = "".join(kept)
        self.places = places
        self.joints = frozenset(joints)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return the offsets in the text as it was given."""
        if self.places is None:
            return start, end
        return self.places[start], self.places[end - 1] + 1


class _Finder:
    """The automaton over all labels, and the word formation it is used with."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        import ahocorasick  # imported here: only parsing needs it

        words = {
            name: vocabulary.named("compounds", name).alternatives
            for name in ("following-parts", "linking-letters", "endings", "syncopated-endings", "never-first")
        }
        self.following = frozenset(words["following-parts"])
        self.longest_following = max(map(len, self.following))
        self.linking = tuple(sorted({"", *words["linking-letters"]}, key=lambda w: (len(w), w)))
        self.endings = frozenset(words["endings"])
        self.syncopated = frozenset(words["syncopated-endings"])
        self.never_first = frozenset(words["never-first"])
        function = frozenset(vocabulary.named("compounds", "function-words").alternatives)
        self.persons = tuple(
            sorted(
                {f for c in vocabulary.concepts("titles") if c.value("head") for f in c.forms if " " not in f}
            )
        )
        self.names = frozenset(n for c in vocabulary.concepts("names") for n in c.alternatives)
        topics = vocabulary.concepts("topics")
        self.ancestors = {c.iri: _ancestors(c, {t.iri: t for t in topics}) for c in topics}
        patterns: dict[str, dict[_Pattern, None]] = {}
        for concept in topics:
            for key, pattern in _patterns(concept, function):
                patterns.setdefault(key, {})[pattern] = None
        self.automaton: Any = ahocorasick.Automaton()
        for key in sorted(patterns):
            self.automaton.add_word(key, tuple(patterns[key]))
        self.automaton.make_automaton()
        self._grows = lru_cache(maxsize=4096)(self._grows_uncached)
        self._titled = lru_cache(maxsize=4096)(self._titled_uncached)

    def find(self, text: str) -> tuple[TopicMatch, ...]:
        """Return the topics of `text`, each at its first place, in order of place."""
        folded = _Folded(text)
        return tuple(
            TopicMatch(hit.pattern.iri, *folded.span(hit.word_start, hit.word_end), label=hit.pattern.label)
            for hit in self._found(folded, text)
        )

    def iris(self, text: str) -> tuple[str, ...]:
        """Return the concepts of the topics of `text` in order of their first place."""
        return tuple([hit.pattern.iri for hit in self._found(_Folded(text), text)])

    def _found(self, folded: _Folded, text: str) -> Iterable[_Hit]:
        """Return the first hit of each topic of `text`, in order of place."""
        hits: list[_Hit] = []
        blocks: list[tuple[str, int, int]] = []
        low, joints = folded.text, folded.joints
        for last, patterns in self.automaton.iter(low):
            for pattern in patterns:
                start, end = last + 1 - pattern.stem, last + 1
                if pattern.blocks:
                    blocks.append((pattern.iri, start, end))
                elif pattern.stem >= _LONG or not start or not low[start - 1].isalnum() or start in joints:
                    # else too short to be the last part of a compound, as `_may_precede` says
                    hit = self._hit(folded, pattern, start, end, text)
                    if hit is not None:
                        hits.append(hit)
        hits = [h for h in hits if not _blocked(h, blocks)] if hits and blocks else hits
        if len(hits) < 2:
            return hits
        first: dict[str, _Hit] = {}
        for hit in sorted(self._longest(hits), key=lambda h: (h.word_start, h.start, h.pattern.iri)):
            first.setdefault(hit.pattern.iri, hit)
        return first.values()

    def _hit(self, folded: _Folded, pattern: _Pattern, start: int, end: int, text: str) -> _Hit | None:
        """Return the hit when Danish word formation allows it at this place, else None."""
        low = folded.text
        word_start, word_end = start, end
        while word_start > 0 and low[word_start - 1].isalnum() and word_start not in folded.joints:
            word_start -= 1
        while word_end < len(low) and low[word_end].isalnum() and word_end not in folded.joints:
            word_end += 1
        if word_start < start and not self._may_precede(low[word_start:start], pattern):
            return None
        tail = low[end:word_end]
        if pattern.syncopated:
            grown = tail in self.syncopated
        else:
            grown = not tail or self._grows(pattern.stem, low[end - 1], tail)
        if not grown or self._is_person(folded, text, start, end, word_start, word_end):
            return None
        if pattern.capitals:
            first, after = folded.span(start, end)
            if not text[first:after].isupper():
                return None
        return _Hit(pattern, start, end, word_start, word_end)

    def _is_person(
        self, folded: _Folded, text: str, start: int, end: int, word_start: int, word_end: int
    ) -> bool:
        """Return whether the word is somebody's title (skolelederen, SSP-konsulent) or surname (Storm)."""
        low = folded.text
        tail = low[end:word_end]
        if word_end in folded.joints:
            after = word_end
            while after < len(low) and low[after].isalnum():
                after += 1
            tail += low[word_end:after]
        if tail and self._titled(tail):
            return True
        if start != word_start:
            return False
        if folded.places is None and not text[start].isupper():
            return False
        first, after = folded.span(start, word_end)
        word = text[first:after]
        if not word[0].isupper() or not (word in self.names or word.removesuffix("s") in self.names):
            return False
        return first > 0 or bool(tail)  # at the start of a sentence every word has a capital

    def _titled_uncached(self, tail: str) -> bool:
        """Return whether what follows a label is a person's title ("leder", linked: "slederen")."""
        return any(tail.startswith(self.persons, len(link)) for link in self.linking if tail.startswith(link))

    def _may_precede(self, before: str, pattern: _Pattern) -> bool:
        return (
            pattern.stem >= _LONG
            and len(before) >= 3
            and not pattern.capitals
            and not _VOWELS.isdisjoint(before)
            and before not in self.never_first
            and before.isalpha()
        )

    def _grows_uncached(self, stem: int, last: str, tail: str) -> bool:
        """Return whether a label of `stem` letters that ends in `last` may go on with `tail`."""
        if tail in self.endings:
            return stem > 2
        if tail[0] == last and last not in _VOWELS and tail[1:] in self.endings:
            return stem > 2  # butik, butikken
        if stem < 4:
            return False
        if stem >= _VERY_LONG and tail[0] == "s" and len(tail) > 3 and not _VOWELS.isdisjoint(tail):
            return True
        return self._continues(tail)

    def _continues(self, tail: str) -> bool:
        """Return whether `tail` is a linking letter and known second parts, inflected."""
        for link in self.linking:
            if not tail.startswith(link):
                continue
            rest = tail[len(link) :]
            for length in range(min(len(rest), self.longest_following), 2, -1):
                if rest[:length] in self.following:
                    after = rest[length:]
                    if (
                        not after
                        or after in self.endings
                        or (after[0] == rest[length - 1] and after[1:] in self.endings)
                    ):
                        return True
                    if length > 3 and self._continues(after):
                        return True
        return False

    def _longest(self, hits: Iterable[_Hit]) -> Iterator[_Hit]:
        """Yield the hits that stay: on the same words the longest label, never a broader concept as well."""
        kept: list[_Hit] = []
        for hit in sorted(hits, key=lambda h: (h.start - h.end, h.start, h.pattern.iri)):
            for other in kept:
                if hit.start < other.end and other.start < hit.end:
                    break
                same_word = hit.word_start < other.word_end and other.word_start < hit.word_end
                if same_word and hit.pattern.iri in self.ancestors[other.pattern.iri]:
                    break
            else:
                kept.append(hit)
                yield hit


def topic_finder(vocabulary: Vocabulary) -> Callable[[str, str], tuple[str, ...]]:
    """Return the function that names the topics of a text, or else those of its context (see `find_topics`).

    It serves one document, whose acts have few contexts.
    """
    finder = _finder(vocabulary)
    inherited: dict[str, tuple[str, ...]] = {}

    def found(text: str, context: str) -> tuple[str, ...]:
        iris = finder.iris(text)
        if iris or not context:
            return iris
        if context not in inherited:
            inherited[context] = finder.iris(context)
        return inherited[context]

    return found


def find_topics(text: str, vocabulary: Vocabulary, context: str = "") -> tuple[TopicMatch, ...]:
    """Return the topics that `text` names, each once, in order of their first place.

    Args:
        text: a sentence, a title or a whole passage.
        vocabulary: where the scheme `topics` and the word formation (`compounds`) come from.
        context: the title of the item the text stands under. When the text names no topic it inherits the
            topics of the context; those matches are marked `inherited` and point into the context.

    Returns:
        The matches; offsets are code points of `text` (of `context` when inherited).
    """
    found = _finder(vocabulary).find(text)
    if found or not context:
        return found
    return _inherited(context, vocabulary)


@lru_cache(maxsize=1024)
def _inherited(context: str, vocabulary: Vocabulary) -> tuple[TopicMatch, ...]:
    return tuple(
        TopicMatch(m.iri, m.start, m.end, inherited=True, label=m.label)
        for m in _finder(vocabulary).find(context)
    )


@lru_cache(maxsize=4)
def _finder(vocabulary: Vocabulary) -> _Finder:
    return _Finder(vocabulary)


def _ancestors(concept: Concept, topics: dict[str, Concept]) -> frozenset[str]:
    """Return `concept` and everything broader."""
    found: set[str] = set()
    waiting = [concept.iri]
    while waiting:
        iri = waiting.pop()
        if iri not in found:
            found.add(iri)
            if iri in topics:
                waiting.extend(topics[iri].broader)
    return frozenset(found)


def _patterns(concept: Concept, function: frozenset[str]) -> Iterator[tuple[str, _Pattern]]:
    """Yield the automaton's keys for all labels of `concept`, and for its false compounds."""
    for label in concept.forms:
        capitals = label.isupper() and sum(c.isalpha() for c in label) > 1
        for key in _spellings(label, function):
            yield key, _Pattern(concept.iri, label, len(key), capitals)
            short = None if capitals else _syncope(key)
            if short is not None:
                yield short, _Pattern(concept.iri, label, len(short), syncopated=True)
    for phrase in concept.values.get("falseCompound", ()):
        key = _Folded(phrase).text
        yield key, _Pattern(concept.iri, phrase, len(key), blocks=True)


def _spellings(label: str, function: frozenset[str]) -> tuple[str, ...]:
    """Return the keys of a label: folded, its hyphens read as spaces too, phrases inflected inside."""
    spellings = {_Folded(label).text}
    if "-" in label:
        spellings.add(_Folded(label.replace("- ", " ").replace("-", " ")).text)
    for spelling in tuple(spellings):
        if len(spelling) > 6 and spelling.endswith("et"):
            spellings.add(spelling[:-2] + "ede")  # participles: varetægtsfængslet, varetægtsfængslede
    return tuple(sorted(form for spelling in spellings for form in _inflected(spelling, function)))


def _inflected(phrase: str, function: frozenset[str]) -> Iterator[str]:
    """Yield `phrase` with its first content word in each form; the last word is left alone."""
    yield phrase
    words = phrase.split(" ")
    for i, word in enumerate(words[:-1]):
        if len(word) > 2 and word.isalpha() and word not in function:
            endings = (
                ("r", "n", "s", "t", "rne")
                if word.endswith("e")
                else ("e", "t", "en", "et", "er", "ene", "erne")
            )
            for ending in endings:
                yield " ".join([*words[:i], word + ending, *words[i + 1 :]])
            return


def _syncope(key: str) -> str | None:
    """Return the stem of a word in -el, -en, -er without its e (trussel, trusl-), else None."""
    if len(key) < 5 or key[-2] != "e" or key[-1] not in "lnr" or not key[-3].isalpha() or key[-3] in _VOWELS:
        return None
    before = key[:-2]
    if len(before) > 1 and before[-1] == before[-2]:
        before = before[:-1]
    return before + key[-1]


def _blocked(hit: _Hit, blocks: Iterable[tuple[str, int, int]]) -> bool:
    return any(i == hit.pattern.iri and s <= hit.start and hit.end <= e for i, s, e in blocks)
