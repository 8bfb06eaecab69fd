"""Columns of tables that say who is to do something, and when: what stands in them was not said."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
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
    heads = _heads(sections, wanted)
    owning = {cell[0] for cell, parts in heads.items() if any(part.strip() in owner for part in parts)}
    return frozenset(
        (cell[0], cell[2])
        for cell, parts in heads.items()
        if cell[0] in owning and parts and all(part.strip() in wanted for part in parts)
    )


def to_do_columns(sections: Sequence[Section], vocabulary: Vocabulary) -> Columns:
    """Return the columns of tasks beside those for items and minutes ("Emne | Referat | Opfølgning")."""
    known = words(vocabulary)
    task, item = known.set("column-task"), known.set("column-item")
    heads = _heads(sections, task | item)
    tables: dict[int, set[str]] = {}
    for cell, parts in heads.items():
        part = "task" if task.issuperset(parts) else "item" if item.issuperset(parts) else "other"
        tables.setdefault(cell[0], set()).add(part)
    return frozenset(
        (cell[0], cell[2])
        for cell, parts in heads.items()
        if tables[cell[0]] == {"task", "item", "other"} and parts and task.issuperset(parts)
    )


def _heads(sections: Sequence[Section], known: Collection[str]) -> dict[tuple[int, int, int], list[str]]:
    """Return the heads of columns, those that are not `known` as a whole in their parts."""
    return {
        p.cell: [low] if (low := p.text.lower().strip(" :*")) in known else _PART.findall(low)
        for section in sections
        for p in section.passages
        if p.cell is not None and p.cell[1] < _HEADS and len(p.text) < _LONGEST
    }


def told(
    passages: Sequence[Passage], tasks: Columns, to_do: Columns, pasts: frozenset[str]
) -> Sequence[Passage]:
    """Return `passages` without those in the columns `tasks`, and those in `to_do` that tell no past."""
    if not (tasks or to_do):
        return passages
    return [
        p for p in passages if p.cell is None or not _is_task(p, (p.cell[0], p.cell[2]), tasks, to_do, pasts)
    ]


def _is_task(
    passage: Passage, column: tuple[int, int], tasks: Columns, to_do: Columns, pasts: frozenset[str]
) -> bool:
    """Whether a cell says what somebody is to do: "KN: containere", not "Rådet besluttede at søge"."""
    return column in tasks or (column in to_do and pasts.isdisjoint(passage.text.lower().split()))
