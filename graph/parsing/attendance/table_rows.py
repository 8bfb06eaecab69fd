"""Rows of tables of participants: the person in one cell, and what the cells beside it say."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import MARKS
from ..passages import cut
from .marks import apply
from .seats import take_seat
from .table_columns import OTHER
from .ticks import ticked

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

LISTS: Final = ("column-absent", "column-remote", "column-present")
"""Columns that tell by a mark, or by a name in them, who came."""


def _is_name(walk: Walk, here: Sequence[int]) -> bool:
    return any(is_named(walk, at) and not walk.names_group(walk.passages[at].text) for at in here)


def is_named(walk: Walk, at: int) -> bool:
    """Say whether a cell begins with a whole name."""
    printed = walk.persons.read(re.split(r"[,;(]", walk.passages[at].text, maxsplit=1)[0])
    return printed is not None and len(printed.name.split()) > 1


def _mark(walk: Walk, at: int, role: str, person: Found) -> bool:
    """Read a cell that marks or tells whether a person came; False when words were not understood."""
    text = walk.passages[at].text.strip()
    if text in walk.marks:
        apply(walk.marks[text], [person])
        return True
    mark, bracket, _ = text.partition("(")
    on = ticked(walk, mark)
    if on is not None:
        _tick(role, person, on=on)
        note = cut(walk.passages[at], len(mark) + 1, len(text.rstrip(" .").rstrip(")")))
        return not bracket or walk.attribute(note, person, column_title=False)  # "x (ref.)"
    notes = walk.persons.notes
    head = text.split("(", maxsplit=1)[0].strip(" .").lower()
    plain = len(head) == 1 or (role == "column-absent" and head in walk.words.set("present-note"))
    said = [n for n in notes.read(text, bracketed=True) if n.status or n.remote or n.part]
    if not plain and (said or head != text.lower().strip(" .")):
        read = walk.attribute(walk.passages[at], person, column_title=False)
        person.status = person.status or "present"
        return read
    if text.strip("-–—. "):
        person.status = "absent" if role == "column-absent" else "present"
        person.remote = person.remote or role == "column-remote"
        person.own_status = True
    elif role == "column-present" and not person.own_status:
        person.status = "absent" if text else person.status
    return "(" not in text


def _tick(role: str, person: Found, *, on: bool) -> None:
    """Take what a mark in a column says; that it is not so tells something of presence alone."""
    if on:
        person.status = "absent" if role == "column-absent" else "present"
        person.remote = person.remote or role == "column-remote"
        person.own_status = True
    elif role == "column-present" and not person.own_status:
        person.status = "absent"


def read_row(walk: Walk, here: dict[int, list[int]], roles: dict[int, str]) -> None:
    """Read the cells of one person by what their columns hold."""
    organisation_first = [c for c, role in roles.items() if role == "column-organisation"]
    order = sorted(here, key=lambda c: (roles.get(c) != "column-name", c in organisation_first, c))
    if not any(roles.get(c) == "column-name" for c in here):
        order = sorted(here, key=lambda c: (not holds_person(walk, here[c]), not _is_name(walk, here[c]), c))
    found: list[Found] = []
    before = len(walk.out.found)
    for column in order:
        role = roles.get(column)
        if role == "column-address":  # "Niels Ebbesens Vej" is nobody
            walk.out.used.update(here[column])
            continue
        for at in here[column]:
            below = found and role == "column-name" and at != here[column][0] and not holds_person(walk, [at])
            if below:  # "Anna Holm" and below it "borgmester"
                _describe(walk, at, None, found[-1:])
            elif not found or role == "column-name" or (role is None and holds_person(walk, [at])):
                found += walk.cell(at, found[-1] if found else None)
            else:
                _describe(walk, at, role, found)
    _came_instead(walk, here, roles, found)
    for person in walk.out.found[before:]:
        if person.stands_for and found and not person.organisation:  # the row is that of the one stood in for
            person.organisation = found[-1].organisation
    for person in found:
        walk.close_row(
            person, [walk.passages[at] for at in (i for cells_here in here.values() for i in cells_here)]
        )


def _came_instead(
    walk: Walk, here: dict[int, list[int]], roles: dict[int, str], found: Sequence[Found]
) -> None:
    """Read the column of substitutes where the column of presence says that it was they who came."""
    told = [walk.passages[at].text.lower().strip(" .") for c, at in _first(here) if roles.get(c) in MARKS]
    instead = bool(set(told) & walk.words.set("substitute")) and len(found) == 1
    for column, at in _first(here):
        if roles.get(column) != "column-substitute":
            continue
        came = walk.cell(at, None) if instead else []
        for person in came:
            person.capacity, person.stands_for = "substitute", found[0].name
            person.organisation = person.organisation or found[0].organisation
            found[0].status, found[0].own_status = "absent", True
        if came or not holds_person(walk, [at]):
            walk.out.used.add(at)
        else:  # whether they came is not told: shown, not guessed
            walk.out.left.append((walk.passages[at], 0, len(walk.passages[at].text)))


def _first(here: dict[int, list[int]]) -> list[tuple[int, int]]:
    return [(column, cells[0]) for column, cells in here.items()]


def holds_person(walk: Walk, indices: Sequence[int]) -> bool:
    """Say whether one of the passages of a cell is a person."""
    return any(walk.is_person(walk.passages[at].text) for at in indices)


def _describe(walk: Walk, at: int, role: str | None, found: list[Found]) -> None:
    """Read a cell beside the name: title, organisation, presence or note."""
    text = walk.passages[at].text.strip()
    if walk.entries.is_contact(text):
        walk.out.used.add(at)
        return
    read = False
    for person in found:
        if role == "column-organisation":
            if text.strip("-–—. "):
                take_seat(walk, text, person)
            read = True
        elif role == "column-initials":
            person.initials = person.initials or text
            read = True
        elif role in (OTHER, "column-signature", "column-number", "column-substitute"):
            read = True
        elif role in LISTS or (role == "column-status" and text in walk.marks):
            read = _mark(walk, at, role, person)
        else:
            read = walk.attribute(walk.passages[at], person, column_title=role == "column-title") or read
    if role != "column-substitute":
        walk.out.used.add(at)
    if (
        not read
        and text
        and not text.strip(". ").isdecimal()
        and not walk.persons.notes.read(text, bracketed=True)
    ):
        walk.out.left.append((walk.passages[at], 0, len(text)))
