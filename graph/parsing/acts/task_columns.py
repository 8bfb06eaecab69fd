"""Columns of tables that say who is to do something, and when: what stands in them was not said."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage

_OWNER: Final = "column-responsible"
_TASK: Final = ("column-responsible", "column-deadline", "column-task")


def told(passages: Sequence[Passage], vocabulary: Vocabulary) -> Sequence[Passage]:
    """Return `passages` without the columns of tasks, in tables that have one for who is responsible.

    "Opgave | Hvem | Frist" with "Inge spørger skolen" below says what Inge is to do.
    """
    heads = {p.cell: p.text.strip(" :").lower() for p in passages if p.cell is not None and p.cell[1] == 0}
    if not heads:
        return passages
    known = words(vocabulary)
    owning = {cell[0] for cell, head in heads.items() if head in known.set(_OWNER)}
    if not owning:
        return passages
    wanted = known.set(*_TASK)
    columns = {(cell[0], cell[2]) for cell, head in heads.items() if cell[0] in owning and head in wanted}
    return [p for p in passages if p.cell is None or (p.cell[0], p.cell[2]) not in columns]
