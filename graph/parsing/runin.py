"""An agenda run in with its label: "Dagsorden: 1. Velkomst. 2. Natteliv. 3. Eventuelt"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..vocabulary import Vocabulary
from .labels import labels
from .passages import Passage

if TYPE_CHECKING:
    from collections.abc import Callable

_FEWEST: Final = 3
_MOST: Final = 60
_LONGEST: Final = 6_000
_TRAILING: Final = " ,;–—-"


def split_agenda(
    passage: Passage, vocabulary: Vocabulary, cut: Callable[[Passage, int, int], Passage]
) -> tuple[Passage, ...]:
    """Return the label and each item as a passage of its own; the passage itself where it lists no agenda."""
    text = passage.text
    if ":" not in text[:60] or len(text) > _LONGEST or passage.cell is not None:
        return (passage,)
    label = labels(vocabulary).find(text, ("agenda",))
    if label is None or label.content >= len(text) or not text[label.content].isdigit():
        return (passage,)
    starts: list[int] = []
    at = label.content
    for number in range(1, _MOST):
        mark = re.compile(rf"(?<!\w){number}\s?[.):]\s+(?=[A-ZÆØÅ\"”“'»])").search(text, at)
        if mark is None or (number == 1 and mark.start() != label.content):
            break
        starts.append(mark.start())
        at = mark.end()
    if len(starts) < _FEWEST:
        return (passage,)
    parts = [cut(passage, 0, label.content)]
    for start, end in zip(starts, [*starts[1:], len(text)], strict=True):
        parts.append(cut(passage, start, start + len(text[start:end].rstrip(_TRAILING))))
    return tuple(parts)
