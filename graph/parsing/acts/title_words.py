"""Titles of the vocabulary and of attendees as the grammar asks them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from ...errors import VocabularyError
from ...vocabulary import Concept, Vocabulary

_JOINT: Final = re.compile(",| og ")
TAIL: Final = re.compile(r"\b(?:for|i|af|på|ved|til|hos|fra)\b.*$")


@dataclass(frozen=True, slots=True, eq=False)
class TitleWords:
    """Titles of the vocabulary: base forms, definite forms, heads of open compounds, abbreviations.

    `only_given`: given names that are no surnames as well.
    """

    base: frozenset[str]
    definite: frozenset[str]
    heads: tuple[str, ...]
    abbreviations: dict[str, str]
    given_names: frozenset[str]
    only_given: frozenset[str]
    genders: dict[str, str]

    def is_title(self, low: str) -> bool:
        """Whether a word is a title in its base form ("borgmester", "velfærdsdirektør")."""
        return low in self.base or (len(low) > 6 and low.endswith(self.heads))

    def is_given(self, word: str) -> bool:
        """Return whether a word, as it is printed, is a given name ("Gudrun", "Anne-Marie")."""
        return word[:1].isupper() and key(word.partition("-")[0]) in self.given_names

    def is_role(self, low: str) -> bool:
        """Whether a word is a title in definite form ("borgmesteren", "velfærdsdirektøren")."""
        return low in self.definite or (low.endswith("en") and self.is_title(low.removesuffix("en")))


@lru_cache(maxsize=4)
def title_words(vocabulary: Vocabulary) -> TitleWords:
    """Return the title words of `vocabulary` (empty where it has no such scheme)."""
    base: set[str] = set()
    definite: set[str] = set()
    heads: set[str] = set()
    short: dict[str, str] = {}
    for concept in _concepts(vocabulary, "titles"):
        for form in concept.forms:
            word = form.lower()
            if " " not in word:
                base.add(word)
                definite.add(concept.value("definite") or definite_form(word))
                if concept.value("head") == "true":
                    heads.add(word)
        for abbreviation in concept.values.get("abbreviation", ()):
            short[abbreviation.lower()] = concept.label.lower()
    given: dict[str, str] = {}
    surnames: set[str] = set()
    for concept in _concepts(vocabulary, "names"):
        if concept.value("nameKind") == "given":
            for name in map(key, concept.alternatives):
                gender = concept.value("gender") or ""
                given[name] = gender if given.get(name, gender) == gender else ""
        else:
            surnames.update(map(key, concept.alternatives))
    return TitleWords(
        frozenset(base),
        frozenset(definite),
        tuple(sorted(heads)),
        short,
        frozenset(given),
        frozenset(given.keys() - surnames),
        given,
    )


def _concepts(vocabulary: Vocabulary, scheme: str) -> tuple[Concept, ...]:
    try:
        return vocabulary.concepts(scheme)
    except VocabularyError:
        if vocabulary.extra is not None:
            raise
        return ()


def definite_form(word: str) -> str:
    """Return the definite form of a person noun (common gender): chef, chefen; betjent, betjenten."""
    return word + ("n" if word.endswith("e") else "en")


@lru_cache(maxsize=4096)  # the same titles stand in many lists
def head_words(title: str, titles: TitleWords) -> tuple[str, ...]:
    """Return the nouns of a title that say what somebody is ("leder af lokalpolitiet og ssp-konsulent")."""
    found = []
    for position, part in enumerate(_JOINT.split(title)):
        words = TAIL.sub("", part).split()
        if words and (position == 0 or titles.is_title(words[-1])):
            found.append(words[-1])
    return tuple(found)


@lru_cache(maxsize=4096)  # the same few names are asked for throughout
def key(word: str) -> str:
    """Return the form under which spellings of one name meet (Egaa, Egå; Hallén, Hallen)."""
    low = word.lower().replace("aa", "å").replace("é", "e").replace("è", "e").replace("ü", "y")
    return low.strip(".'’")
