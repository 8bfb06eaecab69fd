"""Tables that tell by row and column who holds an office where: municipalities down, offices across."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from .group_headings import enter_group, without_preposition
from .line_forms import line_forms
from .offices_over import office_in

if TYPE_CHECKING:
    from .walk import Walk

_FEWEST: Final = 2
"""Offices, and bodies."""
_LONGEST: Final = 60
"""Characters of a heading."""
_HALF: Final = 0.5
Cells = Mapping[tuple[int, int], Sequence[int]]


def lists_by_office(walk: Walk, cells: Cells) -> bool:
    """Read a table of bodies and their offices, one of them down, the other across; False for others.

    A cell holds who came from that body in that office; a stroke says that nobody did.
    """
    first = min(row for row, _ in cells)
    across = {column: here[0] for (row, column), here in cells.items() if row == first and column > 0}
    down = {row: here[0] for (row, column), here in cells.items() if column == 0 and row > first}
    inner = {place: here for place, here in cells.items() if place[0] > first and place[1] > 0}
    if (
        len(across) < _FEWEST
        or len(down) < _FEWEST
        or any(c not in across or r not in down for r, c in inner)
    ):
        return False
    offices_across = _titles(walk, across)
    titles = offices_across or _titles(walk, down)
    bodies = down if offices_across else across
    if not titles or not all(_names_body(walk, walk.passages[at].text) for at in bodies.values()):
        return False
    held = [at for here in inner.values() for at in here if walk.passages[at].text.strip(" -–—.")]
    named = sum(walk.persons.read(_first(walk, at)) is not None for at in held)
    if not named or named < _HALF * len(held):
        return False
    kept, status = walk.state, walk.state.status or "present"
    for (row, column), here in sorted(inner.items()):
        title = titles[column if offices_across else row]
        body = bodies[row if offices_across else column]
        walk.open(status, "attendance.table")
        if not enter_group(walk, without_preposition(walk, walk.passages[body].text)):
            walk.state.group = walk.passages[body].text.strip(" :")
        for at in here:
            walk.state.title, walk.state.title_gap = title, walk.passages[at].gap
            walk.line(at)
    walk.out.used.update((*across.values(), *down.values(), *cells.get((first, 0), ())))
    walk.state = kept
    return True


def _first(walk: Walk, at: int) -> str:
    return walk.passages[at].text.partition("(")[0].partition(",")[0]


def _titles(walk: Walk, heads: Mapping[int, int]) -> dict[int, str]:
    """Return the offices that these cells name, all of them; empty where one names none."""
    found = {place: office_in(walk, walk.passages[at].text) for place, at in heads.items()}
    return found if all(found.values()) else {}


def _names_body(walk: Walk, text: str) -> bool:
    """Say whether a heading is, or may be, a body: "Assens", "Boligselskabet Nord"."""
    name = without_preposition(walk, text).strip(" :")
    if name.lower() in line_forms(walk.vocabulary).columns:  # "Navn": a row is a person
        return False
    office = walk.persons.split_title(name) is not None or walk.labels.find(name) is not None
    return walk.names_group(name) or (name[:1].isupper() and len(name) <= _LONGEST and not office)
