"""Titles cut short with a point: "Borgm. Holm bød", "Kommunaldir. oplyste", "hvilket pd. afviste"."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from itertools import pairwise
from typing import Final

from ..minutes import Attendance
from .lexicon import Lexicon
from .title_words import TitleWords, head_words, key

_LEAST: Final = 3  # letters of a title cut short; fewer are listed in the vocabulary
_VOWELS: Final = "aeiouyæøå"
_OFFICES: Final = ("chair", "deputy", "secretary")


class ShortTitles:
    """What a word before a point may be short for, going by the titles and names of a list of people."""

    def __init__(self, people: Iterable[tuple[str, str | None]], lexicon: Lexicon, titles: TitleWords):
        self.abbreviations = titles.abbreviations
        self.base = titles.base
        self.closed = lexicon.closed
        names: set[str] = set()
        pairs: set[tuple[str, str]] = set()
        whole = {word.removesuffix("en") for office in _OFFICES for word in lexicon.classes[office]}
        for name, title in people:
            words = name.split()
            parts = [key(word) for word in words]
            names.update(parts)
            if "-" in name:
                names.update([key(part) for word in words for part in word.split("-")])
            pairs.update(pairwise(parts))
            pairs.add((parts[0], parts[-1]))
            whole.update([word.lower() for word in head_words(title or "", titles)])
        self.names: frozenset[str] = frozenset(names)
        self.pairs = frozenset(pairs)
        self.whole: tuple[str, ...] = tuple(sorted(whole))
        self._known: dict[str, tuple[str, ...]] = {}

    def titles(self, word: str) -> tuple[str, ...]:
        """Return the titles that a lower-case word before a point is short for ("kommunaldir")."""
        found = self._known.get(word)
        if found is None:
            listed = self.abbreviations.get(word) or self.abbreviations.get(word + ".")
            found = (listed,) if listed else self._listed(word)
            self._known[word] = found
        return found

    def _listed(self, word: str) -> tuple[str, ...]:
        if len(word) < _LEAST or word[-1] in _VOWELS or not word[-1].isalpha() or word in self.closed:
            return ()
        first, *rest = word.split(".")
        begun = [t for t in self.whole if t.startswith(first) and len(t) >= len(word) + 2]
        return tuple([t for t in begun if _is_short_for(first, rest, t) and not self._is_part(word, t)])

    def _is_part(self, word: str, title: str) -> bool:
        """Whether a word is a whole part of a compound title: "center" of "centerchef"."""
        return title[len(word) :].lstrip("s-") in self.base

    def parted(self, word: str, following: str) -> bool:
        """Whether two words are parts of somebody's name, one right behind the other ("Jes", "Elholm")."""
        return (key(word), key(following)) in self.pairs

    def is_name(self, word: str) -> bool:
        """Whether a word is part of the name of somebody listed."""
        return key(word) in self.names


def _is_short_for(first: str, rest: Iterable[str], title: str) -> bool:
    """Whether the other pieces of a word are parts, in order, of a title that begins with the first one."""
    at = len(first)
    for piece in rest:
        at = title.find(piece, at) + len(piece)
        if at < len(piece) or not piece:
            return False
    return True


def short_titles(attendance: Iterable[Attendance], lexicon: Lexicon, titles: TitleWords) -> ShortTitles:
    """Return the short titles of those on a list; the same object for the same list."""
    return _of(tuple([(a.person, a.title) for a in attendance if a.listed]), lexicon, titles)


@lru_cache(maxsize=4)  # acts and follow-ups cut the same paragraphs by it
def _of(people: tuple[tuple[str, str | None], ...], lexicon: Lexicon, titles: TitleWords) -> ShortTitles:
    return ShortTitles(people, lexicon, titles)
