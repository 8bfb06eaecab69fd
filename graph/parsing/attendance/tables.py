"""Tables of participants: what each column holds, from its header or from its cells."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import NAMES, column_key, column_role
from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES
from ..danish.surnames import Order
from ..passages import joined_cells
from .body_columns import lists_by_body
from .fields import fields_by_column, leave_field, opens_by_member
from .group_headings import enter_group, without_preposition
from .marks import read_keys, without_keys
from .matrix import lists_by_office
from .openings import open_label
from .standing import Status
from .table_columns import (
    Cells,
    by_row,
    crossed_columns,
    header_roles,
    join_rows,
    keyed_cells,
    keyed_columns,
    mark_columns,
    marked_columns,
    meeting_columns,
    spread_cells,
    table_cells,
    unheaded_first,
    unworded_header,
)
from .table_rows import LISTS, holds_person, is_named, read_row

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

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
    join_rows(walk, cells)
    rows = sorted({row for row, _ in cells})
    roles = header_roles(walk.passages, cells, walk.words) or unworded_header(walk, cells, rows)
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
        if holds_person(walk, here)
        or (column in named and len(by_number[row]) > 1 and any(is_named(walk, at) for at in here))
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
        roles |= crossed_columns(walk, {row: by_number[row] for row in body if row not in heads}, roles)
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
        any(is_named(walk, at) for at in row) and any(walk.is_office(walk.passages[at].text) for at in row)
        for row in ([at for here in columns.values() for at in here] for columns in rows.values())
    )


def _heading_rows(walk: Walk, rows: dict[int, dict[int, list[int]]]) -> dict[int, int]:
    """Return which of these rows, of one cell, head those below them, with the passage of the cell."""
    found = {}
    for row, columns in rows.items():
        single = [at for here in columns.values() for at in here]
        at = single[0]
        passage = walk.passages[at]
        shown = passage.bold or passage.header
        label = walk.labels.find(passage.text, PEOPLE_OR_ROLES)
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
    label = walk.labels.find(text, PEOPLE_OR_ROLES)
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
    marked = [c for c, role in roles.items() if role in LISTS]
    people = [
        walk.is_person(walk.passages[at].text)
        for (row, column), here in cells.items()
        if column in marked and row != rows[0]
        for at in here
    ]
    if not any(people):
        return False
    heads = {row: here for (row, column), here in cells.items() if column == 0 and column not in marked}
    if len(heads) > 1 and not any(holds_person(walk, here) for here in heads.values()):
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
