"""Entries that end in a colon and whether the person came: "A, rektor, Byskolen: til stede"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..passages import Passage

if TYPE_CHECKING:
    from .walk import Walk

_LONGEST: Final = 40
"""Characters behind the colon."""


def statuses_behind_colons(walk: Walk, indices: Sequence[int]) -> None:
    """Write a comma for the colon before what tells whether somebody came, on two lines or more.

    Where no label opens a list above them, they are one.
    """
    told = [at for at in indices if _tells(walk, walk.passages[at])]
    if len(told) < 2:
        return
    passages = list(walk.passages)
    for at in told:
        colon = passages[at].text.rindex(":")
        text = f"{passages[at].text[:colon]},{passages[at].text[colon + 1 :]}"
        passages[at] = passages[at]._replace(text=text)
    walk.passages = passages
    walk.told_entries = frozenset(told)


def _tells(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is a person, a colon, and notes of which one tells whether they came."""
    head, colon, said = passage.text.rpartition(":")
    if not colon or passage.cell is not None or len(said) > _LONGEST or ":" in head or not said.strip(" ."):
        return False
    if walk.labels.find(passage.text) is not None or not walk.is_person(head):
        return False
    notes = [walk.persons.notes.read(part.strip(" ."), bracketed=True) for part in said.split(",")]
    status = any(note.status for found in notes for note in found)
    return all(notes) and status
