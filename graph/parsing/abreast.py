"""Lists that stand side by side in plain text: "TIL STEDE:        FRAVÆRENDE:"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from .labels import PEOPLE
from .passages import Passage
from .tidy import cut

if TYPE_CHECKING:
    from .zones import Walk


def lists_abreast(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read lists side by side, each column for itself; return the number of passages that took, 0 for none.

    The first line labels at least two columns; the lists end at a blank line.
    """
    heads = columns_of(walk.passages[indices[at]])
    if len(heads) < 2 or not all(_labels_list(walk, head) for head in heads):
        return 0
    starts = [column_of(head, walk.passages[indices[at]]) for head in heads]
    columns: list[list[tuple[int, Passage]]] = [[(indices[at], head)] for head in heads]
    size = 1
    while at + size < len(indices):
        line = walk.passages[indices[at + size]]
        if line.gap or line.cell is not None or (not line.tabs and walk.labels.find(line.text) is not None):
            break
        for part in columns_of(line):
            place = column_of(part, line)
            nearest = min(range(len(starts)), key=lambda n: abs(starts[n] - place))
            columns[nearest].append((indices[at + size], part))
        size += 1
    for column in columns:
        for here, part in column:
            walk.read_line(here, part, None)
    walk.close()
    return size


def columns_of(passage: Passage) -> list[Passage]:
    """Return what stands between the column breaks of a line."""
    if not passage.tabs:
        return [passage]
    bounds = [0, *passage.tabs, len(passage.text)]
    parts = (cut(passage, a + (a > 0), b) for a, b in pairwise(bounds))
    return [part for part in parts if part.text]


def column_of(part: Passage, line: Passage) -> int:
    """Return the column at which a part of `line` begins in the document."""
    return line.indent + part.offsets[0] - line.offsets[0]


def _labels_list(walk: Walk, head: Passage) -> bool:
    label = walk.labels.find(head.text, PEOPLE)
    return label is not None and label.content >= len(head.text)
