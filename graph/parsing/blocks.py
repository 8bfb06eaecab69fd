"""Lists that give each person a block of lines: name, title and organisation, part played in the body."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .passages import Passage

if TYPE_CHECKING:
    from .zones import Walk

_MOST: Final = 4
"""Lines of a block below the name."""


def member_block(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read the block that begins here in an open list; return its number of passages, 0 where none does."""
    block = [walk.passages[i] for i in indices[at : at + 1 + _MOST]]
    size = next((n for n, line in enumerate(block) if n and line.gap), len(block))
    block = block[:size]
    if walk.state.status is None or walk.state.role or size < 2 or not _is_block(walk, block, indices[at]):
        return 0
    people = walk.cell(indices[at], None)
    if len(people) != 1:
        return 0
    person, *_ = people
    for place, line in zip(indices[at + 1 : at + size], block[1:], strict=True):
        if not walk.attribute(walk.passages[place], person, column_title=False):
            walk.out.left.append((line, 0, len(line.text)))
        walk.out.used.add(place)
    person.row = tuple(block)
    return size


def _is_block(walk: Walk, block: Sequence[Passage], first: int) -> bool:
    """Say whether lines are a name alone, set apart from what stands above, and a title below it."""
    name, below, *_ = block
    plain = all(line.cell is None and not line.tabs and line.kind is name.kind for line in block)
    headed = first > 0 and walk.labels.find(walk.passages[first - 1].text) is not None
    if not plain or not (name.gap or headed) or not walk.persons.is_bare(name.text):
        return False
    title = re.split(r"[,(]", below.text, maxsplit=1)[0].rstrip()
    named = len(name.text.split()) > 1 and not walk.names_group(name.text)
    return named and walk.is_office(title) and not any(walk.is_person(line.text) for line in block[1:])
