"""Columns of tables that say who is to do something, and when: what stands in them was not said."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final, TypeAlias

from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage, Section

Columns: TypeAlias = frozenset[tuple[int, int]]
"""Tables with their columns, as passages number them."""

_OWNER: Final = "column-responsible"
_TASK: Final = ("column-responsible", "column-deadline", "column-task")
_HEADS: Final = 2
"""Rows among which the heads of columns stand: the first may hold the title of the table."""
_LONGEST: Final = 40  # characters of a head
_PART: Final = re.compile(r"[^/]*[^\s/:*]")


def task_columns(sections: Sequence[Section], vocabulary: Vocabulary) -> Columns:
    """Return the columns of tasks, in tables that have one for who is responsible.

    "Opgave | Hvem | Frist" with "Inge spørger skolen" below says what Inge is to do. The heads may stand in
    another section than what is below them, where each row is an item of its own.
    """
    known = words(vocabulary)
    owner, wanted = known.set(_OWNER), known.set(*_TASK)
    heads = {
        p.cell: [low] if (low := p.text.lower().strip(" :*")) in wanted else _PART.findall(low)
        for section in sections
        for p in section.passages
        if p.cell is not None and p.cell[1] < _HEADS and len(p.text) < _LONGEST
    }
    owning = {cell[0] for cell, parts in heads.items() if any(part.strip() in owner for part in parts)}
    return frozenset(
        (cell[0], cell[2])
        for cell, parts in heads.items()
        if cell[0] in owning and parts and all(part.strip() in wanted for part in parts)
    )


def told(passages: Sequence[Passage], tasks: Columns) -> Sequence[Passage]:
    """Return `passages` without those in the columns `tasks`."""
    if not tasks:
        return passages
    return [p for p in passages if p.cell is None or (p.cell[0], p.cell[2]) not in tasks]
