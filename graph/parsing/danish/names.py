"""Names of persons: by their form, with the commonest names as evidence where the form is not enough."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from .words import words

_PART: Final = r"(?:[A-ZÀ-Þ][\w'’´`]*|[dDlL]['’][A-ZÀ-Þ]\w*|[Aa]l|el)"
_GLUED: Final = re.compile(r"(?:[A-ZÀ-Þ]\.){1,3}(?=[A-ZÀ-Þ][\w'’-])")
"""Initials without a blank behind them: "K.Mortensen"."""
_CAPITAL: Final = re.compile(rf"(?:{_GLUED.pattern})?{_PART}(?:-\s?(?:{_PART}|[a-zæøå]+))*\.?$")
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-Þ]\.){1,3}$|[A-ZÀ-Þ]\.?$|[A-Z][a-z]\.$")
_ABBREVIATED: Final = re.compile(r"[A-ZÀ-Þ][a-zæøå]{0,3}\.$")
_LONGEST_NAME: Final = 12
"""Words; more capitals in a row are no name."""
FOOTNOTES: Final = "⁰¹²³⁴⁵⁶⁷⁸⁹*"
"""Marks behind a name that call for a footnote."""
_TRAILING: Final = f",;:{FOOTNOTES}"
_PARTICLES: Final = 3
_MARKED: Final = re.compile(r"[A-ZÀ-Þ]{2,5}|[A-ZÀ-Þa-zæøå]{2,4}")
"""What initials look like."""
_LONGEST_MARK: Final = 5
"""Letters of such initials."""
_KEPT: Final = 8192
"""So many words are kept with what they are: names come again in each meeting."""
_CACHED: Final = 60
"""Letters of a word that is kept."""


class Names:
    """Judges words as parts of names.

    Args:
        vocabulary: the ontology ("names", "layout"); names it lacks are recognised by their form.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self.particles = known.set("name-particle")
        self.not_initials = frozenset(f for f in known.concept("initial-stop").forms)
        self.given: set[str] = set()
        self.surnames: set[str] = set()
        for concept in vocabulary.concepts("names"):
            target = self.given if concept.value("nameKind") == "given" else self.surnames
            target.update(form.lower() for form in concept.alternatives)
        self._recent_given = lru_cache(maxsize=_KEPT)(self._is_given)
        self._recent_surnames = lru_cache(maxsize=_KEPT)(self._is_surname)

    def is_given(self, word: str) -> bool:
        """Say whether `word` is a common given name, or a double one made of such."""
        return self._recent_given(word) if len(word) <= _CACHED else self._is_given(word)

    def _is_given(self, word: str) -> bool:
        low = word.lower().strip(",.")
        return low in self.given or ("-" in low and low.split("-")[0] in self.given)

    @staticmethod
    def is_whole(word: str) -> bool:
        """Say whether one word has initials and surname: "H.C.Krog"."""
        return _GLUED.match(word) is not None

    def is_surname(self, word: str) -> bool:
        """Say whether `word` is a common surname or ends like one."""
        return self._recent_surnames(word) if len(word) <= _CACHED else self._is_surname(word)

    def _is_surname(self, word: str) -> bool:
        low = word.lower().strip(",.").rsplit(".", 1)[-1]
        return (
            low in self.surnames
            or low.rsplit("-", 1)[-1] in self.surnames
            or (len(low) > 5 and low.endswith("sen"))
        )

    @staticmethod
    @lru_cache(maxsize=_KEPT)
    def is_token(word: str) -> bool:
        """Say whether `word` has the form of a name: capital, initial."""
        word = word.rstrip(_TRAILING)
        if word.isalpha() and ("A" <= word[0] <= "Z" or "À" <= word[0] <= "Þ"):
            return True  # as most names
        if (len(word) == 1 or word[-1:] == ".") and _INITIALS.fullmatch(word):
            return True
        if not word.isalpha() and any(map(str.isdigit, word)):
            return False
        return _CAPITAL.fullmatch(word) is not None and (not word.endswith(".") or len(word) <= 5)

    def run(self, tokens: Sequence[str], at: int) -> int:
        """Return how many words from `tokens[at]` on form a name (0 when none begins there).

        A word that ends in a comma ends the name. Particles count between two words of a name; so does one
        slip of a capital ("Anna a Berg").
        """
        size = 0
        i = at
        is_token = self.is_token
        stop = min(len(tokens), at + _LONGEST_NAME)
        while i < stop:
            word = tokens[i]
            torn = word[-1:] == "-" and i + 1 < len(tokens) and is_token(tokens[i + 1])
            if is_token(word.rstrip("-") if torn else word):
                i += 1
                size = i - at
                if word[-1] in _TRAILING:
                    break
                continue
            if not size:
                break
            after = i + self._particles(tokens, i)
            if i < after < len(tokens) and is_token(tokens[after]):
                i = after
                continue
            break
        return size

    def _particles(self, tokens: Sequence[str], at: int) -> int:
        """Return how many particles stand in a row, three at most ("de la", "von der")."""
        size = 0
        while size < _PARTICLES and at + size < len(tokens):
            word = tokens[at + size]
            if not (word.islower() and word in self.particles):
                break
            size += 1
        return size

    def looks_like(self, tokens: Sequence[str]) -> bool:
        """Say whether these words are surely a person's name: a given name first, or a surname last."""
        for token in tokens:
            if not (self.is_token(token) or token.lower() in self.particles):
                return False
        if not tokens:
            return False
        if self.is_given(tokens[0]) or (len(tokens) == 1 and "." in tokens[0] and self.is_whole(tokens[0])):
            return True
        return len(tokens) > 1 and self.is_surname(tokens[-1])

    def initials_of(self, text: str, name: str) -> bool:
        """Say whether `text` may be the initials of `name`: 2-4 letters, not a known abbreviation."""
        if len(text) > _LONGEST_MARK or _MARKED.fullmatch(text) is None or text.upper() in self.not_initials:
            return False
        first = name[:1].lower()
        return text.isupper() or text[0].lower() == first

    def split_field(self, tokens: Sequence[str]) -> int:
        """Return where a name begins in "Børn og Unge Louise Raunkjær" (the words of a field, then the name).

        The first known given name with a name after it; else the last two words.
        """
        for i in range(1, len(tokens) - 1):
            rest = tokens[i:]
            if self.is_given(tokens[i]) and tokens[i][:1].isupper() and self.run(rest, 0) == len(rest):
                return i
        last = len(tokens) - 2
        while last > 1 and _ABBREVIATED.fullmatch(tokens[last]):
            last -= 1
        return max(last, 1)


@lru_cache(maxsize=4)
def names(vocabulary: Vocabulary) -> Names:
    """Return the compiled names of `vocabulary`."""
    return Names(vocabulary)
