"""Tables of participants: what each column holds, from its header or from its cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import MARKS, NAMES, column_key, column_role
from ..danish.labels import PEOPLE, ROLES
from ..danish.surnames import Order
from ..passages import cut, joined_cells
from .body_columns import lists_by_body
from .fields import fields_by_column, leave_field, opens_by_member
from .group_headings import enter_group, without_preposition
from .marks import apply, read_keys, without_keys
from .matrix import lists_by_office
from .openings import open_label
from .seats import take_seat
from .standing import Status
from .table_columns import (
    OTHER,
    Cells,
    by_row,
    header_roles,
    keyed_cells,
    keyed_columns,
    mark_columns,
    marked_columns,
    meeting_columns,
    spread_cells,
    table_cells,
    unheaded_first,
)
from .ticks import ticked

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

_LISTS: Final = ("column-absent", "column-remote", "column-present")
_SEVERAL: Final = 2
"""Tables side by side."""
_LONGEST_GROUP: Final = 60
"""Characters of an organisation that heads a row."""


def table_at(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read the table that begins here; return its number of passages."""
    cell = walk.passages[indices[at]].cell
    if cell is None:
        return 0
    size = 1
    while at + size < len(indices):
        other = walk.passages[indices[at + size]].cell
        if other is None or other[0] != cell[0]:
            break
        size += 1
    here = indices[at : at + size]
    leave_field(walk, here[0])
    if _lists_items(walk, here):
        return size
    if fields_by_column(walk, _rows(walk, here)):
        return size
    read_keys(walk, [*indices[max(0, at - 1) : at], *indices[at + size : at + size + 1]])
    here = without_keys(walk, here)
    cells = table_cells(walk.passages, here)
    halves = _abreast(walk, here, cells)
    if halves and heads_people(walk, indices, at):
        for half in halves:
            read_table(walk, half)
        return size
    if not (lists_by_body(walk, cells) or lists_by_office(walk, cells) or read_table(walk, here)):
        for n, i in enumerate(here):  # a table used for layout: its cells are lines
            following = here[n + 1] if n + 1 < len(here) else None
            if following is not None:
                opens_by_member(walk, i, following)
            if following is None or not _heads_cell(walk, i, following):
                walk.line(i, following)
    return size


def _abreast(walk: Walk, here: Sequence[int], cells: Cells) -> list[list[int]]:
    """Return the passages of tables side by side, whose headings are said again; none for a single one."""
    top = min(row for row, _ in cells)
    heads = [
        (c, column_key(walk.passages[at[0]].text)) for (row, c), at in sorted(cells.items()) if row == top
    ]
    starts = [column for column, head in heads if head == heads[0][1]]
    widths = {b - a for a, b in pairwise([*starts, len(heads)])}
    if len(starts) < _SEVERAL or len(widths) != 1 or widths == {1}:
        return []
    columns = [(walk.passages[at].cell or (0, 0, 0))[2] for at in here]
    bounds = [*starts, max(columns) + 1]
    return [
        [at for at, column in zip(here, columns, strict=True) if a <= column < b] for a, b in pairwise(bounds)
    ]


def _rows(walk: Walk, indices: Sequence[int]) -> list[list[int]]:
    """Return the cells of one table by row."""
    rows: dict[int, list[int]] = {}
    for at in indices:
        cell = walk.passages[at].cell
        if cell is not None:
            rows.setdefault(cell[1], []).append(at)
    return list(rows.values())


def _heads_cell(walk: Walk, at: int, following: int) -> bool:
    """Read a first cell of no known form beside persons as their group: "Tryg By" | "A; B"."""
    passage, beside = walk.passages[at], walk.passages[following]
    cell, right = passage.cell, beside.cell
    first = cell is not None and cell[2] == 0 and right is not None and cell[:2] == right[:2]
    if not first or walk.state.status is None or walk.state.role:
        return False
    text = without_preposition(walk, passage.text)
    known = (
        walk.persons.notes.function(text)
        or walk.labels.find(text)
        or walk.names_group(text)
        or walk.persons.split_title(text)
    )
    if known or walk.is_person(text) or not walk.is_person(beside.text) or len(text) > _LONGEST_GROUP:
        return False
    walk.state.group = text.strip(" :")
    walk.out.used.add(at)
    return True


def _lists_items(walk: Walk, here: Sequence[int]) -> bool:
    """Say by its header whether a table holds the agenda: a column of items and none of names."""
    first = walk.passages[here[0]].cell
    row = [
        p.text.lower().strip(" .:")
        for p in (walk.passages[i] for i in here)
        if p.cell and first and p.cell[1] == first[1]
    ]
    items, owners = walk.words.set("column-item"), walk.words.set("column-responsible")
    named = any(column_role(walk.words, t) in NAMES for t in row if t not in owners)
    return len(row) > 1 and any(t in items for t in row) and not named


def read_table(walk: Walk, indices: Sequence[int]) -> bool:
    """Read a table of participants into `walk`; False when it is none.

    It is one when its header names a person column, or when the open list's lines are its rows.
    """
    cells = table_cells(walk.passages, indices)
    rows = sorted({row for row, _ in cells})
    roles = header_roles(walk.passages, cells, walk.words)
    if roles is not None:
        header = {c: here for (row, c), here in cells.items() if row == rows[0]}
        roles |= meeting_columns(walk, header) | keyed_columns(walk, header)
    spread_cells(walk, cells, roles or {}, rows)
    joined = _join_names(walk, cells, roles) if roles is not None else set[int]()
    if roles is not None:
        roles |= unheaded_first(walk, cells, rows, roles)
    if roles is not None and _lists_by_column(walk, cells, rows, roles):
        return True
    if roles is not None and not {"column-name", "column-title"} & set(roles.values()):
        roles = None if walk.state.status is None else roles
    body = rows[1:] if roles is not None else rows
    named = {column for column, role in (roles or {}).items() if role == "column-name"}
    by_number = by_row(cells)
    persons = joined | {
        row
        for (row, column), here in cells.items()
        if _holds_person(walk, here)
        or (column in named and len(by_number[row]) > 1 and any(_named(walk, at) for at in here))
    }
    heads = _heading_rows(walk, {row: by_number[row] for row in body if row not in persons})
    listed = 2 * len(persons.intersection(body)) >= len(body) - len(heads)
    plain = roles is not None or walk.state.status is not None or _titled_throughout(walk, by_number)
    plain = plain or (rows[0] in heads and _labels_people(walk, heads[rows[0]]))
    if not body or not listed or not plain:
        return False
    if walk.state.status is None:
        walk.open("present", "attendance.table")
    if roles is not None:
        if "column-organisation" in roles.values():
            walk.ungroup()
        walk.out.used.update(at for (row, _), here in cells.items() if row == rows[0] for at in here)
        roles |= mark_columns(walk, cells, rows, roles)
    held = keyed_cells(walk, cells) if roles is None else roles
    marked = marked_columns(walk, by_number, held)
    above = ""
    for row in body:
        if row in heads:
            _open_rows(walk, heads[row])
            continue
        before = len(walk.out.found)
        read_row(walk, by_number[row], held)
        above = _sent_by(walk, by_number[row], held, walk.out.found[before:], above)
        walk.state.role = walk.state.role if len(walk.out.found) == before else None
        if marked and not marked & set(by_number[row]):
            for person in walk.out.found[before:]:
                person.status = person.status if person.own_status else "absent"
    return True


def _sent_by(
    walk: Walk, here: dict[int, list[int]], roles: dict[int, str], found: Sequence[Found], above: str
) -> str:
    """Give the persons of a row the organisation that stands in a first column above them, once for several.

    Returns the organisation that holds for the next row.
    """
    if roles.get(0) != "column-organisation":
        return ""
    if 0 in here:
        return " ".join(walk.passages[at].text for at in here[0])
    for person in found:
        person.organisation = person.organisation or above
    return above


def heads_people(walk: Walk, indices: Sequence[int], at: int) -> bool:
    """Say whether a table of people begins here, by its header: names, and what only people have."""
    cell = walk.passages[indices[at]].cell
    if cell is None or (at and (walk.passages[indices[at - 1]].cell or (-1,))[0] == cell[0]):
        return False
    size = 1
    while at + size < len(indices) and (walk.passages[indices[at + size]].cell or ())[:2] == cell[:2]:
        size += 1
    header = table_cells(walk.passages, indices[at : at + size])
    roles = header_roles(walk.passages, header, walk.words) or {}
    roles |= meeting_columns(walk, {column: here for (_, column), here in header.items()})
    others = ((column, here) for (_, column), here in header.items() if column not in roles)  # "Titel" is one
    words_ = {column_key(walk.passages[here[0]].text) for _, here in others}
    tasks = words_ & (walk.words.set("column-deadline") | walk.words.set("column-item"))
    return "column-name" in roles.values() and len(roles) > 1 and not tasks


def _join_names(walk: Walk, cells: Cells, roles: dict[int, str]) -> set[int]:
    """Make one column of the columns of given names and surnames; return the rows that have both."""
    columns = {role: column for column, role in roles.items()}
    surname, given = columns.get("column-surname"), columns.get("column-given")
    if surname is None or given is None:
        return set()
    first, second = sorted((surname, given))
    turned = first == surname
    passages = list(walk.passages)
    joined = set()
    for row in sorted({row for row, _ in cells}):
        here, beside = cells.get((row, first), []), cells.pop((row, second), [])
        walk.out.used.update(beside)
        if len(here) == len(beside) == 1:
            passages[here[0]] = joined_cells(passages[here[0]], passages[beside[0]], ", " if turned else " ")
            joined.add(row)
        else:  # a name torn over lines: shown as not understood
            walk.out.left += [(passages[at], 0, len(passages[at].text)) for at in beside]
    walk.passages = passages
    walk.order = Order(walk.persons, comma=True, columns=True) if turned else walk.order
    roles[first] = "column-name"
    del roles[second]
    return joined


def _titled_throughout(walk: Walk, rows: dict[int, dict[int, list[int]]]) -> bool:
    """Say whether each row of a table without header and label is a name with a title in another cell."""
    return len(rows) > 1 and all(
        any(_named(walk, at) for at in cells) and any(walk.is_office(walk.passages[at].text) for at in cells)
        for cells in ([at for here in columns.values() for at in here] for columns in rows.values())
    )


def _is_name(walk: Walk, here: Sequence[int]) -> bool:
    return any(_named(walk, at) and not walk.names_group(walk.passages[at].text) for at in here)


def _named(walk: Walk, at: int) -> bool:
    printed = walk.persons.read(re.split(r"[,;(]", walk.passages[at].text, maxsplit=1)[0])
    return printed is not None and len(printed.name.split()) > 1


def _heading_rows(walk: Walk, rows: dict[int, dict[int, list[int]]]) -> dict[int, int]:
    """Return which of these rows, of one cell, head those below them, with the passage of the cell."""
    found = {}
    for row, columns in rows.items():
        single = [at for here in columns.values() for at in here]
        at = single[0]
        passage = walk.passages[at]
        shown = passage.bold or passage.header
        label = walk.labels.find(passage.text, (*PEOPLE, *ROLES))
        alone = label is not None and label.content >= len(passage.text)
        named = walk.names_group(passage.text) or (shown and not walk.is_person(passage.text))
        if len(single) == 1 and (alone or named):
            found[row] = at
    return found


def _labels_people(walk: Walk, at: int) -> bool:
    """Say whether a cell is the label of a list of people, or names those below: "Valgte medlemmer"."""
    text = walk.passages[at].text
    label = walk.labels.find(text, PEOPLE)
    return (label is not None and label.content >= len(text)) or column_role(walk.words, text) in NAMES


def _open_rows(walk: Walk, at: int) -> None:
    """Let a row of one cell hold for the rows below it: "Nyborg Kommune", "Afbud"."""
    text = walk.passages[at].text
    label = walk.labels.find(text, (*PEOPLE, *ROLES))
    if label is not None and label.kind in PEOPLE:
        open_label(walk, at, label)
        return
    walk.ungroup()
    if label is not None:  # "Referent" over one row
        walk.state.role = label.kind
        walk.out.used.add(at)
        return
    if not enter_group(walk, without_preposition(walk, text)):
        walk.state.group = without_preposition(walk, text)
    walk.out.used.add(at)


def _lists_by_column(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> bool:
    """Read a table whose columns are lists, the present in one, the absent in another.

    Where another column names whom the persons of a row stand for, that is their organisation (or title).
    """
    marked = [c for c, role in roles.items() if role in _LISTS]
    people = [
        walk.is_person(walk.passages[at].text)
        for (row, column), here in cells.items()
        if column in marked and row != rows[0]
        for at in here
    ]
    if not any(people):
        return False
    heads = {row: here for (row, column), here in cells.items() if column == 0 and column not in marked}
    if len(heads) > 1 and not any(_holds_person(walk, here) for here in heads.values()):
        walk.out.used.update(at for (row, _), here in cells.items() if row == rows[0] for at in here)
        for row, columns in list(by_row(cells).items())[1:]:
            listed = [(roles[c], here) for c, here in columns.items() if c in marked]
            _read_against(walk, heads.get(row, []), listed)
        walk.close()
        return True
    for column in sorted({column for _, column in cells}):
        begin = 0
        if column in marked:
            _open_column(walk, roles[column])
            walk.out.used.update(cells.get((rows[0], column), ()))
            begin = 1
        for row in rows[begin:]:
            for at in cells.get((row, column), ()):
                walk.line(at)
    return True


def _open_column(walk: Walk, role: str) -> None:
    """Let what heads a column hold for the persons in it."""
    status: Status = "absent" if role == "column-absent" else "present"
    walk.open(status, f"attendance.label-{status}")
    walk.state.remote = role == "column-remote"


def _read_against(walk: Walk, heads: Sequence[int], listed: Sequence[tuple[str, list[int]]]) -> None:
    """Read a row that lists the persons of one organisation by their presence."""
    name = " ".join(walk.passages[at].text for at in heads)
    title = walk.persons.split_title(name)
    first = len(walk.out.found)
    for role, here in listed:
        _open_column(walk, role)
        if name and title is None and not enter_group(walk, without_preposition(walk, name)):
            walk.state.group = name
        for at in here:
            walk.line(at)
    walk.out.used.update(heads)
    for person in walk.out.found[first:]:
        person.title = person.title or (title[0] if title else "")


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
        order = sorted(here, key=lambda c: (not _holds_person(walk, here[c]), not _is_name(walk, here[c]), c))
    found: list[Found] = []
    before = len(walk.out.found)
    for column in order:
        role = roles.get(column)
        for at in here[column]:
            below = (
                found and role == "column-name" and at != here[column][0] and not _holds_person(walk, [at])
            )
            if below:  # "Anna Holm" and below it "borgmester"
                _describe(walk, at, None, found[-1:])
            elif not found or role == "column-name" or (role is None and _holds_person(walk, [at])):
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
        if came or not _holds_person(walk, [at]):
            walk.out.used.add(at)
        else:  # whether they came is not told: shown, not guessed
            walk.out.left.append((walk.passages[at], 0, len(walk.passages[at].text)))


def _first(here: dict[int, list[int]]) -> list[tuple[int, int]]:
    return [(column, cells[0]) for column, cells in here.items()]


def _holds_person(walk: Walk, indices: Sequence[int]) -> bool:
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
        elif role in _LISTS or (role == "column-status" and text in walk.marks):
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
