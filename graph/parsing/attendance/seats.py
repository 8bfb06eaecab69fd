"""Whose seat somebody fills in a table: "Horsens Kommune", "Formand", "Hedensted Kommune, suppleant"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

_NOTE: Final = re.compile(r"(?P<body>.{3,80}?)(?:,\s+(?P<said>[^,()]{3,40})|\s*\((?P<note>[^()]{3,40})\))$")


def take_seat(walk: Walk, text: str, person: Found) -> None:
    """Give a person what a cell in the column of organisations says: a body, a function, a part played."""
    notes = walk.persons.notes
    function = notes.function(text)
    if function is not None:
        person.functions |= {function} - {"member"}  # whoever fills the seat of "Formand"
        return
    match = _NOTE.match(text)
    told = notes.read(match["said"] or match["note"], bracketed=True) if match else []
    title = told[0].title if len(told) == 1 and walk.names_group(match["body"] if match else "") else None
    if match is not None and title and not person.title:  # "Odder Kommune, projektleder"
        person.organisation, person.title = match["body"], title
        return
    if match is None or not any(note.capacity or note.function for note in told):
        person.organisation = text
        return
    person.organisation = match["body"]
    for note in told:
        person.capacity = person.capacity or note.capacity
        if note.function is not None and note.function != "member":
            person.functions.add(note.function)
