"""When two wordings name one council: "Lokalrådet for Langeland", "Lokalrådet i Langeland Kommune"."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from .vocabulary import Vocabulary

_DEFINITE: Final = re.compile(r"(?:et|en)\Z")
_WITHIN_WORDS: Final = re.compile(r"(?<=[^\W\d_])-(?=[^\W\d_])")


def comparable(text: object) -> str:
    """Return the comparison key of a copied string (annotation guideline, section 1), without marks of bold.

    >>> comparable("Politigaranti-erne  og\\nDUP-sager")
    'politigarantierne og dupsager'
    >>> comparable("**KEH** spurgte")
    'keh spurgte'
    """
    folded = unicodedata.normalize("NFC", str(text)).replace("\u00ad", "")
    return _WITHIN_WORDS.sub("", " ".join(folded.replace("**", "").split())).casefold()


class BodyNames:
    """Tells wordings of bodies apart, and writes them in one way.

    Args:
        vocabulary: gives the scheme "meeting".

    Raises:
        VocabularyError: the scheme is missing or damaged.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._prepositions = vocabulary.words("meeting", "area-preposition")
        self._kinds = frozenset(vocabulary.words("meeting", "kind-of-area"))

    def key(self, text: str) -> tuple[str, str]:
        """Return the kind of body and the area it names, without wording that does not tell bodies apart.

        >>> from kredsgraf.vocabulary import load
        >>> names = BodyNames(load())
        >>> names.key("Lokalrådet for Langeland") == names.key("Lokalrådet i Langeland Kommune")
        True
        """
        first, *rest = comparable(text).split() or [""]
        area = rest[1:] if rest and rest[0] in self._prepositions else rest
        words = [word.removesuffix("s") for word in area if word not in self._kinds]
        return _DEFINITE.sub("", first), " ".join(words)

    def plain(self, text: str) -> str:
        """Return a body's name with the usual preposition before its area.

        >>> from kredsgraf.vocabulary import load
        >>> BodyNames(load()).plain("Lokalrådet for Ebberup")
        'Lokalrådet i Ebberup'
        """
        first, *rest = text.split() or [""]
        if rest and rest[0].lower() in self._prepositions:
            rest[0] = self._prepositions[0]
        return " ".join([first, *rest])
