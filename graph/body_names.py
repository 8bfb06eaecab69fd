"""When two wordings name one council: "Lokalrådet for Langeland", "Lokalrådet i Langeland Kommune"."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

_PREPOSITION: Final = re.compile(r"^(?:i|for|på|ved|til|om)\s+", re.I)
_KIND_OF_AREA: Final = re.compile(r"\b(?:politikreds|politi|kommune|regionskommune)\b")
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


def body_key(text: str) -> tuple[str, str]:
    """Return the kind of body and the area it names, without wording that does not tell bodies apart.

    >>> body_key("Lokalrådet for Langeland") == body_key("Lokalrådet i Langeland Kommune")
    True
    """
    first, _, rest = comparable(text).partition(" ")
    rest = _KIND_OF_AREA.sub("", _PREPOSITION.sub("", rest))
    return re.sub(r"(et|en)$", "", first), " ".join(word.removesuffix("s") for word in rest.split())


def plain_wording(text: str) -> str:
    """Return a body's name with the usual preposition before its area.

    >>> plain_wording("Lokalrådet for Ebberup")
    'Lokalrådet i Ebberup'
    """
    first, _, rest = text.partition(" ")
    return f"{first} {_PREPOSITION.sub('i ', rest)}".rstrip()
