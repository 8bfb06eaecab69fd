"""Titles: known ones, open compounds of known heads, and the phrases they grow into."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from .words import words

_STRIP: Final = ".,;:()"
_PLURAL_ARTICLES: Final = ("erne", "ene", "ne")
_ARTICLES: Final = ("en", "et", "n")
_ADJECTIVES: Final = 3
"""Adjectives that may stand before a title; without a bound, hostile text takes forever."""
_FIELDS: Final = 9
"""Words in which a title of several fields is looked for."""
_KEPT: Final = 8192
"""So many words are kept with what they are: those of lists come again in each meeting."""
_CACHED: Final = 60
"""Letters of a word or title that is kept."""
_ALONE: Final = 1
"""Of a word: it is a title."""
_FIRST: Final = 2
"""Of a word: titles of several words begin with it."""
_JOINED: Final = 4
"""Of a word: its hyphen stands for the end of a word to come ("børne- og kulturchef")."""
_ADJECTIVE: Final = 8
"""Of a word: it may be an adjective before a title."""


class Offices:
    """Recognises titles at a place in a list of words.

    Args:
        vocabulary: the ontology ("titles", "layout").
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self.prefixes = known.set("title-prefix")
        self.adjectives = tuple(known.set("adjective-ending"))
        self.fields = known.set("field-preposition")
        self.of_field = known.set("in-place-of")
        self.of_title = known.set("in-place-of", "of")
        self._joint = known.set("list-joint") | {"/"}
        self.functions = known.set("chair", "deputy", "secretary", "body-secretary", "member", "body-office")
        self.of_organisation = known.set("office-of-organisation")
        self._forms: dict[tuple[str, ...], str] = {}
        self._singles: dict[str, str] = {}
        self._heads: list[str] = []
        self._written_out: dict[str, str] = {}
        self._long = {short: c.label for c in known.named("short-") for short in c.alternatives}
        self._degrees = tuple(form for form in known.set("degree") if form.endswith("."))
        self._sectors: dict[str, str] = {}
        for concept in vocabulary.concepts("titles"):
            for form in concept.forms:
                low = form.lower()
                self._forms[tuple(low.split())] = concept.label
                self._sectors.setdefault(low, concept.value("sector") or "")
                if concept.value("head") == "true":
                    self._heads.append(low)
            for short in concept.values.get("abbreviation", ()):
                self._written_out[short.lower()] = concept.label
                self._forms.setdefault(tuple(short.lower().split()), concept.label)
            for name in ("definite", "plural"):
                for form in concept.values.get(name, ()):
                    self._singles.setdefault(form.lower(), concept.label)
        self._plurals = {
            f"{plural}{ending}": concept.label
            for concept in vocabulary.concepts("titles")
            for plural in _plurals(concept.label, concept.values.get("plural", ()))
            for ending in ("", "ne")
        }
        self._short_heads = self._shortened(vocabulary)
        written = {form.rstrip(".") for form in self._written_out if " " not in form}
        self.short = frozenset(written | {w.lower() for w in vocabulary.words("danish", "given-short")})
        self._heads = sorted({*self._heads, *self._short_heads}, key=len, reverse=True)
        given = (c for c in vocabulary.concepts("names") if c.value("nameKind") == "given")
        self._given = frozenset(form.lower() for concept in given for form in concept.alternatives)
        self._head_pattern = re.compile(rf"[\w-]{{2,}}(?:{'|'.join(map(re.escape, self._heads))})")
        self._ends = tuple(self._heads)
        self._longest: dict[str, int] = {}
        """How many words a title that begins with a word has at most."""
        for parts in self._forms:
            self._longest[parts[0]] = max(len(parts), self._longest.get(parts[0], 0))
        self._kind = lru_cache(maxsize=_KEPT)(self._kind_of)
        self._recent_words = lru_cache(maxsize=_KEPT)(self._is_word)
        self._recent_bases = lru_cache(maxsize=_KEPT)(self._definite)
        self._recent_singles = lru_cache(maxsize=_KEPT)(self._singular)
        self._recent_written = lru_cache(maxsize=_KEPT)(self._written)

    def _shortened(self, vocabulary: Vocabulary) -> dict[str, str]:
        """Return the titles in whose short form others end as well: "borgm" in "viceborgm."."""
        shorts = {
            short.lower(): concept.label.lower()
            for concept in vocabulary.concepts("titles")
            for short in concept.values.get("abbreviation", ())
            if len(short) > 2 and concept.label.lower().startswith(short.lower())
        }
        known = [word for (word, *others) in self._forms if not others]
        for short, long in shorts.items():
            for word in known:
                if word.endswith(long) and word != long:
                    self._forms.setdefault((f"{word.removesuffix(long)}{short}",), word)
                    self._written_out.setdefault(f"{word.removesuffix(long)}{short}", word)
        return {short: long for short, long in shorts.items() if long in self._heads}

    def singular(self, title: str) -> str | None:
        """Return the title one holds where `title` is a plural ("borgmestrene" → "borgmester"), else None."""
        return self._recent_singles(title) if len(title) <= _CACHED else self._singular(title)

    def _singular(self, title: str) -> str | None:
        low = title.lower()
        if (low,) in self._forms:
            return None
        return self._plurals.get(low) or self._singular_compound(low)

    def _singular_compound(self, low: str) -> str | None:
        """Return the compound of a known head that a word in plural and definite form stands for."""
        if not low.endswith(_PLURAL_ARTICLES) or self._is_compound(low):
            return None
        bases = (low[: -len(ending)] for ending in _PLURAL_ARTICLES if low.endswith(ending))
        return next((base for base in bases if self._is_compound(base)), None)

    def sector(self, title: str) -> str:
        """Return the sector of a title ("police", "municipality" …), "" where it says nothing."""
        low = title.lower()
        return self._sectors.get(low) or self._sectors.get(low.split(" for ")[0], "")

    def is_word(self, word: str) -> bool:
        """Say whether one word is a title: known, or a compound that ends in the head of one."""
        return self._recent_words(word) if len(word) <= _CACHED else self._is_word(word)

    def _is_word(self, word: str) -> bool:
        low = word.lower().strip(_STRIP)
        return (low,) in self._forms or self._is_compound(low)

    def _is_compound(self, low: str) -> bool:
        ends = len(low) > 5 and low.endswith(self._ends) and low not in self._given
        return ends and self._head_pattern.fullmatch(low) is not None

    def indefinite(self, text: str) -> str:
        """Return words that begin with a title in definite form in its base form ("Borgmesteren i Vejle")."""
        first, blank, rest = text.partition(" ")
        base = self._recent_bases(first) if len(first) <= _CACHED else self._definite(first)
        return f"{base}{blank}{rest}" if base else text

    def _definite(self, word: str) -> str:
        """Return the title that a word is the definite form of, "" where it is none."""
        low = word.lower().strip(_STRIP)
        if self.is_word(low):
            return ""
        for ending in _ARTICLES:
            if low.endswith(ending) and (low[: -len(ending)],) in self._forms:
                return low[: -len(ending)]
        return ""

    def length(self, tokens: Sequence[str], at: int) -> int:
        """Return how many words from `tokens[at]` on are a title, 0 when none begins there.

        Adjectives before the title count ("juridisk konsulent"); its field ("for Børn og Unge") does not.
        """
        for begin, word in enumerate(tokens[at : at + _ADJECTIVES + 1], at):
            kind = self._kind(word) if len(word) <= _CACHED else self._kind_of(word)
            if not kind:  # most words are none of all that
                return 0
            size = self._plain_length(tokens, begin, kind)
            if size:
                return begin - at + size
            if not kind & _ADJECTIVE:
                return 0
        return 0

    def _plain_length(self, tokens: Sequence[str], at: int, kind: int) -> int:
        """Return how many words from `tokens[at]`, of this `kind`, are a title; adjectives do not count."""
        if kind & _FIRST:
            first = tokens[at].lower()
            low = [first, *(t.lower() for t in tokens[at + 1 : at + self._longest[first]])]
            for size in range(len(low), 1, -1):
                key = (*low[: size - 1], low[size - 1].strip(_STRIP))
                if key in self._forms or tuple(low[:size]) in self._forms:
                    return size
        if kind & _ALONE:
            return 1
        return self._joined(tokens[at : at + _FIELDS]) if kind & _JOINED else 0

    def _kind_of(self, word: str) -> int:
        """Return what a word is among titles, 0 for most: `_ALONE`, `_FIRST`, `_JOINED`, `_ADJECTIVE`."""
        low = word.lower()
        bare = low.strip(_STRIP)
        known = (bare,) in self._forms or (low,) in self._forms
        kind = _ALONE if known or self._is_compound(bare) or self.singular(low) is not None else 0
        kind |= _FIRST if self._longest.get(low, 1) > 1 else 0
        kind |= _JOINED if low.rstrip(",").endswith("-") else 0
        return kind | (_ADJECTIVE if self._is_adjective(low) else 0)

    def _joined(self, tokens: Sequence[str]) -> int:
        """Return the length of a title of several fields: "børne- og kulturchef"."""
        low = [token.lower() for token in tokens]
        i = 0
        while i < len(low) and low[i].rstrip(",").endswith("-") and len(low[i]) > 2:
            i += 1
        if not 0 < i < len(low) - 1 or low[i] not in self._joint:
            return 0
        return i + 2 if self.is_word(low[i + 1]) else 0

    def _is_adjective(self, low: str) -> bool:
        if low in self.prefixes:
            return True
        ends = len(low) > 4 and low.isalpha() and low.endswith(self.adjectives)
        return ends and low not in self._given  # "Solveig Bager"

    def written(self, title: str) -> str:
        """Return a title as annotated: lower case, abbreviations written out, the base form."""
        return self._recent_written(title) if len(title) <= _CACHED else self._written(title)

    def _written(self, title: str) -> str:
        low = " ".join(title.lower().split()).strip(" ,;:()")
        whole = self._written_out.get(low) or self._written_out.get(low.rstrip("."))
        if whole:
            return whole
        first, _, rest = low.partition(" ")
        if rest and first in self._long:
            return f"{self._long[first]} {self.written(rest)}"
        short = self._written_out.get(first.rstrip("."))
        if short:
            return f"{short} {rest}".strip()
        long = self._written_compound(first.rstrip("."))
        if long:
            return f"{long} {rest}".strip()
        base = self._singles.get(low)
        return base or (low if low.endswith(self._degrees) else low.rstrip(" ."))

    def _written_compound(self, word: str) -> str:
        """Return a compound written out whose head is short ("trafikkoord"), "" for other words."""
        if not word.endswith(tuple(self._short_heads)) or not self._is_compound(word):
            return ""
        short = next(short for short in self._short_heads if word.endswith(short))
        return f"{word.removesuffix(short)}{self._short_heads[short]}"

    def is_office(self, text: str) -> bool:
        """Say whether words are a title alone, definite or not: "sekretariatschefen"."""
        words = self.indefinite(text.strip(" .")).split()
        return bool(words) and self.length(words, 0) == len(words)

    def is_function(self, title: str) -> bool:
        """Say whether a title is only a function of this body (formand, referent, medlem …)."""
        return title.lower().strip(" .()") in self.functions


def _plurals(label: str, irregular: Sequence[str]) -> tuple[str, ...]:
    """Return the indefinite plurals of a title: as the ontology says, else by the rules for -er and -e."""
    if " " in label:
        return ()
    if irregular:
        return tuple(p.lower() for p in irregular)
    if label.endswith("mester"):
        return (f"{label[:-2]}re",)
    return (f"{label}r",) if label.endswith("e") else (f"{label}er", f"{label}e")


@lru_cache(maxsize=4)
def offices(vocabulary: Vocabulary) -> Offices:
    """Return the compiled titles of `vocabulary`."""
    return Offices(vocabulary)
