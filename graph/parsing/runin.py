"""An agenda run in with its label: "Dagsorden: 1. Velkomst. 2. Natteliv. 3. Eventuelt"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..vocabulary import Vocabulary
from .passages import Passage
from .words import words

if TYPE_CHECKING:
    from collections.abc import Callable

_FEWEST: Final = 3
_MOST: Final = 60
_LONGEST: Final = 6_000
_TRAILING: Final = " ,;–—-"


@lru_cache(maxsize=4)
def _before_last(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what stands before the last item of a list in a sentence: "2) natteliv og 3) eventuelt"."""
    return re.compile(rf"\s+(?:{words(vocabulary).alternatives('conjunction')})\s*$", re.I)


@lru_cache(maxsize=4)
def _label(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return the label that opens such a list: "Dagsorden:", "Dagsordenen lød på"."""
    return re.compile(rf"(?:{words(vocabulary).alternatives('agenda')})\s*:?\s+(?=1\s?[.):])", re.I)


def split_agenda(
    passage: Passage, vocabulary: Vocabulary, cut: Callable[[Passage, int, int], Passage]
) -> tuple[Passage, ...]:
    """Return the label and each item as a passage of its own; the passage itself where it lists no agenda."""
    text = passage.text
    may = "1" in text and len(text) <= _LONGEST and passage.cell is None
    label = _label(vocabulary).match(text) if may else None
    if label is None:
        return (passage,)
    starts: list[int] = []
    at = begin = label.end()
    for number in range(1, _MOST):
        mark = re.compile(rf"(?<!\w){number}(?:\s?[.:]\s+(?=[A-ZÆØÅ\"”“'»])|\s?\)\s+(?=\S))").search(text, at)
        if mark is None or (number == 1 and mark.start() != begin):
            break
        starts.append(mark.start())
        at = mark.end()
    if len(starts) < _FEWEST:
        return (passage,)
    parts = [cut(passage, 0, begin)]
    stop = len(text)
    if text.endswith(".") and text[at].islower():  # a sentence: its full stop belongs to no title
        stop -= 1
    for start, end in zip(starts, [*starts[1:], stop], strict=True):
        title = _before_last(vocabulary).sub("", text[start:end])
        parts.append(cut(passage, start, start + len(title.rstrip(_TRAILING))))
    return tuple(parts)
