"""People whom a list only counts: "Til stede: A, B og C samt ca. 12 tilhørere"."""

from __future__ import annotations

import re
from functools import lru_cache

from ...vocabulary import Vocabulary
from ..danish.words import has_digit, words
from ..passages import Passage


def without_counted(passage: Passage, vocabulary: Vocabulary) -> Passage:
    """Return a line of a list with blanks for those it only counts, offsets kept; other lines as they are."""
    if not has_digit(passage.text):
        return passage
    found = _counted(vocabulary).search(passage.text)
    if found is None:
        return passage
    blanks = " " * (found.end() - found.start())
    return passage._replace(text=passage.text[: found.start()] + blanks + passage.text[found.end() :])


@lru_cache(maxsize=4)
def _counted(vocabulary: Vocabulary) -> re.Pattern[str]:
    known = words(vocabulary)
    return re.compile(
        rf"(?:,\s{{0,3}}|,?\s{{1,3}}(?:{known.alternatives('list-joint')})\s{{1,3}})"
        rf"(?:(?:{known.alternatives('roughly')})\s{{1,3}})?\d{{1,4}}\s{{1,3}}"
        rf"(?:{known.alternatives('counted-people')})(?=\s*(?:[.,;)]|$))",
        re.I,
    )
