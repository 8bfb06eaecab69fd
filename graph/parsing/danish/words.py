"""The layout words of the ontology, compiled once a vocabulary for quick look-up."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import cached_property, lru_cache
from typing import Final

from ...vocabulary import Concept, Vocabulary

_PARTED: Final = bytes(
    ord(chr(sign).lower()) if chr(sign).isalnum() or sign == ord("_") else ord(" ") for sign in range(256)
)
"""Latin-1 in lower case, with a blank for each sign that is part of no word."""
_FIGURE: Final = re.compile(r"\d")
_FIRST: Final = re.compile(r"\s*(\w*)")
_KEPT: Final = 2000
"""Longer texts are split into words each time: what is kept stays small."""


class Words:
    """Look-ups over `ontology/layout.ttl`.

    Args:
        vocabulary: where the words come from.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._concepts = {concept.name: concept for concept in vocabulary.concepts("layout")}
        self._sets: dict[tuple[str, ...], frozenset[str]] = {}
        self._patterns: dict[tuple[str, ...], re.Pattern[str]] = {}
        self._alternatives: dict[tuple[str, ...], str] = {}
        self._longest: dict[tuple[str, ...], frozenset[bytes]] = {}

    def concept(self, name: str) -> Concept:
        """Return the concept `layout/<name>` (KeyError when the ontology lacks it)."""
        return self._concepts[name]

    def named(self, prefix: str) -> tuple[Concept, ...]:
        """Return the concepts whose name begins with `prefix`."""
        return tuple(c for name, c in sorted(self._concepts.items()) if name.startswith(prefix))

    def set(self, *names: str) -> frozenset[str]:
        """Return the words of these concepts, lower case."""
        found = self._sets.get(names)
        if found is None:
            found = frozenset(form.lower() for name in names for form in self._concepts[name].forms)
            self._sets[names] = found
        return found

    def pattern(self, *names: str) -> re.Pattern[str]:
        """Return a pattern for any of these concepts' words as whole words, longest first, any case."""
        found = self._patterns.get(names)
        if found is None:
            found = re.compile(rf"(?<!\w)(?:{self.alternatives(*names)})(?!\w)", re.I)
            self._patterns[names] = found
        return found

    def mentioned(self, text: str, *names: str) -> bool:
        """Say whether `text` has a word that one of the forms needs: else `pattern` finds nothing."""
        needed = self._longest.get(names)
        if needed is None:
            needed = longest_words(self.set(*names))
            self._longest[names] = needed
        return not needed.isdisjoint(_recent_words(text) if len(text) <= _KEPT else _word_set(text))

    def alternatives(self, *names: str) -> str:
        """Return the concepts' words as alternatives of a regular expression, longest first."""
        if names not in self._alternatives:
            self._alternatives[names] = alternation(self.set(*names))
        return self._alternatives[names]

    @cached_property
    def part_of_meeting(self) -> re.Pattern[str]:
        """Finds a part of the meeting that is given by a number: "under pkt. 4", "fra kl. 9.45"."""
        return re.compile(rf"(?<!\w)(?:{self.alternatives('part-mark')})(?!\w)\.?\s*[\dIVX]", re.I)

    @cached_property
    def list_joint(self) -> re.Pattern[str]:
        """Finds the word before the last of a list, with the blanks around it: " og ", " samt "."""
        return re.compile(rf"(?<!\s)\s+(?:{self.alternatives('list-joint')})\s+", re.I)

    @cached_property
    def place_lead(self) -> re.Pattern[str]:
        """Finds the preposition before a place, with the blanks around it: "mødt på rådhuset"."""
        return re.compile(rf"(?<!\s)\s+(?:{self.alternatives('place-preposition')})\s+", re.I)

    @cached_property
    def clock(self) -> str:
        """What stands before a time of day, as alternatives of a regular expression: "kl.", "klokken"."""
        return rf"(?:{alternation(self.vocabulary.words('meeting', 'clock'))})"

    @cached_property
    def clock_lead(self) -> re.Pattern[str]:
        """Finds the time of day at the start of a title: "Kl. 9.30-10.00: Natteliv"."""
        time = rf"(?:{self.clock}\s*)?\d{{1,2}}[.:]\d{{2}}"
        return re.compile(rf"^{time}(?:\s*[-–]\s*{time})?\s*[:–-]?\s*", re.I)

    @cached_property
    def slot(self) -> str:
        """What gives an item its time, as a regular expression: "9.00-9.30", "kl. 9", "ca. 10 min."."""
        minutes = r"\d{1,2}[.:]\d{2}(?!\d)"
        hour = r"\d{1,2}(?:[.:]\d{2})?(?![\d.])"
        until = rf"(?:\s*[-–—]\s*(?:{self.clock}\s*)?{hour})"
        about = rf"(?:(?:{alternation(self.vocabulary.words('meeting', 'about'))})\s*)?"
        length = rf"\d{{1,3}}\s*(?:{self.alternatives('duration')})(?!\w)\.?"
        clock = rf"{self.clock}\s*{hour}{until}?|{minutes}{until}?|\d{{1,2}}\s*[-–—]\s*{minutes}"
        return rf"(?:{about}(?:{clock}|{length}))"

    @cached_property
    def name_joint(self) -> re.Pattern[str]:
        """Finds what stands between two names of a list: ", ", " og ", "/", with the blanks around it."""
        return re.compile(rf"\s*(?:[,/]|(?<!\w)(?:{self.alternatives('list-joint')})(?!\w))\s*", re.I)

    @cached_property
    def months(self) -> dict[str, int]:
        """Month numbers by name or abbreviation, without points."""
        return {
            form.lower().rstrip("."): int(c.value("month") or 0)
            for c in self.named("month-")
            for form in c.forms
        }

    @cached_property
    def weekdays(self) -> dict[str, int]:
        """Days of the week, Monday 0, by name or abbreviation, without points."""
        return {
            form.lower().rstrip("."): int(c.value("weekday") or 0)
            for c in self.named("weekday-")
            for form in c.forms
        }


def alternation(forms: Iterable[str]) -> str:
    """Return `forms` as alternatives of a regular expression, longest first, white space loose.

    Before them stands which letters they begin with: where no form can begin, none of many is tried. What
    several begin with stands once, so that few are tried where some can.
    """
    ordered = sorted(set(forms), key=lambda form: (-len(form), form))
    firsts = sorted({form[:1] for form in ordered})
    if not firsts or not all(first.strip() for first in firsts):
        return "|".join(map(_loose, ordered))
    return rf"(?=[{''.join(map(re.escape, firsts))}])(?:{_branches(ordered)})"


def meeting_forms(vocabulary: Vocabulary, *names: str) -> str:
    """Return the forms of concepts of the scheme "meeting" as alternatives of a regular expression."""
    return alternation(form for name in names for form in vocabulary.words("meeting", name))


def _branches(forms: Sequence[str]) -> str:
    """Return alternatives, given longest first, with the letters that several begin with taken out.

    Of those that match at a place the longest still comes first: each begins with the shorter ones. Forms
    that differ in case alone stay apart from that, because they all may match where case does not count.
    """
    groups: dict[str, list[str]] = {}
    for form in forms:
        groups.setdefault(form[:1].lower(), []).append(form)
    done = groups.pop("", None)
    parts: list[str] = []
    for group in groups.values():
        if len(group) == 1 or len({form[0] for form in group}) > 1:
            parts += map(_loose, group)
            continue
        shared = _shared(min(group), max(group))
        parts.append(rf"{_loose(shared)}(?:{_branches([form[len(shared) :] for form in group])})")
    return "|".join([*parts, *([""] if done else [])])


def _shared(first: str, last: str) -> str:
    """Return what the first and the last of sorted words begin with, as all between them do."""
    size = 0
    while size < len(first) and first[size] == last[size]:
        size += 1
    return first[:size]


def _loose(form: str) -> str:
    return re.escape(form).replace(r"\ ", r"\s+")


def word_set(text: str) -> frozenset[bytes]:
    """Return the words of `text` in lower case: no pattern of whole words matches without all its words.

    They come in Latin-1, which makes them quick to find; a letter beyond it parts a word as a blank does.
    """
    return _recent_words(text) if len(text) <= _KEPT else _word_set(text)


def lowered(text: str) -> str:
    """Return `text` in lower case as a pattern without case reads it: the long s is an s."""
    low = text.lower()
    if "ſ" in low or "ı" in low or "\u0307" in low:
        low = low.replace("ſ", "s").replace("ı", "i").replace("i\u0307", "i")
    return low


def has_digit(text: str) -> bool:
    """Say whether `text` has a figure."""
    return _FIGURE.search(text) is not None


def first_word(text: str, at: int = 0) -> str:
    """Return the letters that `text[at:]` begins with, in lower case."""
    match = _FIRST.match(text, at)
    word = match[1] if match else ""
    return word.lower() if word.isascii() else lowered(word)


def words_in(text: str) -> list[bytes]:
    """Return the words of `text` in order, as `word_set` gives them."""
    try:
        said = text.encode("latin-1")
    except UnicodeEncodeError:  # a dash; in lower case some letters beyond Latin-1 are in it
        said = lowered(text).encode("latin-1", "replace")
    return said.translate(_PARTED).split()


def _word_set(text: str) -> frozenset[bytes]:
    return frozenset(words_in(text))


_recent_words = lru_cache(maxsize=512)(_word_set)  # the passages of one document


def longest_words(forms: Iterable[str]) -> frozenset[bytes]:
    """Return words, as `word_set` gives them, one of which each of the `forms` has: of each its longest.

    A long word is rare. A form that has the word of a shorter one needs none of its own.
    """
    chosen: set[bytes] = set()
    for found in sorted(map(words_in, forms), key=lambda found: (len(found), found)):
        if found and chosen.isdisjoint(found):
            chosen.add(max(found, key=len))
    return frozenset(chosen)


def telling_words(forms: Iterable[str]) -> tuple[str, ...]:
    """Return parts of the `forms`, one of which a text in lower case holds where it has one of the forms."""
    longest = {max(lowered(form).split(), key=len) for form in forms}
    return tuple(sorted(w for w in longest if not any(o != w and o in w for o in longest)))


@lru_cache(maxsize=4)
def words(vocabulary: Vocabulary) -> Words:
    """Return the compiled layout words of `vocabulary`."""
    return Words(vocabulary)
