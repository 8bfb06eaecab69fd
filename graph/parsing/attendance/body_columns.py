"""Tables whose columns are headed by bodies: "Hedensted Kommune | Sydøstjyllands Politi | Andre"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import NAMES, column_role
from ..danish.labels import PEOPLE
from .group_headings import enter_group, without_preposition
from .line_kinds import FIELDS
from .openings import open_label

if TYPE_CHECKING:
    from .walk import Walk

_FEWEST: Final = 2
"""Columns."""
_LONGEST: Final = 60
"""Characters of a heading."""


def lists_by_body(walk: Walk, cells: Mapping[tuple[int, int], Sequence[int]]) -> bool:
    """Read a table whose first row names the bodies of the persons below; False when it does not.

    One column may list those who did not come ("Afbud"), or labels head them all ("Til stede | Afbud").
    Outside of every list, and below bodies, most cells must be persons with titles.
    """
    first = min(row for row, _ in cells)
    heads = {column: here[0] for (row, column), here in cells.items() if row == first and len(here) == 1}
    below = [at for (row, _), here in cells.items() if row > first for at in here]
    if len(heads) < _FEWEST or any(column not in heads for _, column in cells):
        return False
    labelled = all(_labels_list(walk, walk.passages[at].text) for at in heads.values())
    if labelled and not all(_holds_people(walk, cells, column, first) for column in heads):
        return False
    if not labelled and any(
        column_role(walk.words, walk.passages[at].text) in NAMES for at in heads.values()
    ):
        return False  # "Navn, stilling, kommune | Mødt"
    if not labelled and not _name_bodies(walk, [walk.passages[at].text for at in heads.values()]):
        return False
    titled = walk.state.status is None and not labelled
    listed = sum(_is_listed(walk, walk.passages[at].text, titled=titled) for at in below)
    if not below or 2 * listed < len(below):
        return False
    status = walk.state.status or "present"
    for column, head in sorted(heads.items()):
        walk.open(status, "attendance.table")
        _open_column(walk, head)
        group = walk.state.group
        for at in (
            at for (row, c), here in sorted(cells.items()) if c == column and row > first for at in here
        ):
            walk.line(at)
            if _labels_list(walk, walk.passages[at].text):  # "Afbud:" inside the column of a body
                walk.state.group = walk.state.group or group
    walk.close()
    return True


def _holds_people(
    walk: Walk, cells: Mapping[tuple[int, int], Sequence[int]], column: int, first: int
) -> bool:
    """Say whether below its heading, in row `first`, a column holds mostly persons, or nothing."""
    below = [at for (row, c), here in cells.items() if c == column and row > first for at in here]
    return 2 * sum(walk.is_person(walk.passages[at].text) for at in below) >= len(below)


def _labels_list(walk: Walk, text: str) -> bool:
    label = walk.labels.find(text, PEOPLE)
    return label is not None and label.content >= len(text)


def _is_listed(walk: Walk, text: str, *, titled: bool) -> bool:
    """Say whether a cell is a person, with a title before or behind the name (`titled`)."""
    if not titled or not walk.is_person(text):
        return walk.is_person(text)
    first, *rest = FIELDS.split(text, maxsplit=2)
    printed = walk.persons.read(first)
    return printed is not None and bool(printed.title or (rest and walk.is_office(rest[0])))


def _open_column(walk: Walk, at: int) -> None:
    """Let the heading of a column hold for the persons below it."""
    text = walk.passages[at].text
    label = walk.labels.find(text, PEOPLE)
    if label is not None:
        open_label(walk, at, label)
        return
    name = without_preposition(walk, text)
    if not enter_group(walk, name):
        walk.state.group = name.strip(" :")
    walk.out.used.add(at)


def _name_bodies(walk: Walk, heads: Sequence[str]) -> bool:
    """Say whether headings name bodies: at least one of a known form, the others at least nothing else."""
    known = 0
    columns = walk.words.set("column-name", "column-surname", "column-given", "column-title")
    for head in heads:
        name = without_preposition(walk, head).strip(" :")
        body = walk.names_group(name)
        unnamed = name.lower() in walk.persons.bodies.unnamed
        other = walk.labels.find(name, PEOPLE) is not None
        if (
            len(head) > _LONGEST
            or name.lower() in columns
            or walk.is_person(head)
            or walk.persons.split_title(head) is not None
        ):
            return False
        if not (body or unnamed or other or name[:1].isupper()):
            return False
        known += body and not unnamed
    return known > 0
