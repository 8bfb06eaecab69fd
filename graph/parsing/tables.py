"""Tables of participants: what each column holds, from its header or from its cells."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .passages import Passage

if TYPE_CHECKING:
    from .found import Found
    from .words import Words
    from .zones import Walk

COLUMNS: Final = ("column-initials", "column-name", "column-title", "column-organisation")
MARKS: Final = ("column-absent", "column-present", "column-status")
Cells = dict[tuple[int, int], list[int]]


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
    if _lists_items(walk, here):
        return size
    if not read_table(walk, here):
        for n, i in enumerate(here):  # a table used for layout: its cells are lines
            walk.line(i, here[n + 1] if n + 1 < len(here) else None)
    return size


def _lists_items(walk: Walk, here: Sequence[int]) -> bool:
    """Say by its header whether a table holds the agenda: a column of items and none of names."""
    first = walk.passages[here[0]].cell
    row = [
        p.text.lower().strip(" .:")
        for p in (walk.passages[i] for i in here)
        if p.cell and first and p.cell[1] == first[1]
    ]
    names = walk.words.set("column-name") - walk.words.set("column-responsible")
    items = walk.words.set("column-item")
    return len(row) > 1 and any(t in items for t in row) and not any(t in names for t in row)


def table_cells(passages: Sequence[Passage], indices: Sequence[int]) -> Cells:
    """Return the passages of one table by (row, column)."""
    cells: Cells = {}
    for at in indices:
        cell = passages[at].cell
        if cell is not None:
            cells.setdefault((cell[1], cell[2]), []).append(at)
    return cells


def header_roles(passages: Sequence[Passage], cells: Cells, known: Words) -> dict[int, str] | None:
    """Return what the columns hold by the words of the first row, or None when it is no header."""
    first = min(row for row, _ in cells)
    words_: dict[int, str] = {
        column: " ".join(passages[at].text for at in here).lower().strip(" .:")
        for (row, column), here in cells.items()
        if row == first
    }
    roles: dict[int, str] = {}
    several = {"column-status": 0, "column-present": 0, "column-absent": 0}
    for column, text in sorted(words_.items()):
        for role in (*COLUMNS, *MARKS):
            if text in known.set(role) and (role not in roles.values() or role in several):
                roles[column] = role
                break
    marked = all(passages[at].header for (row, _), here in cells.items() if row == first for at in here)
    return roles if len(roles) >= 2 or (roles and marked) else None


def read_table(walk: Walk, indices: Sequence[int]) -> bool:
    """Read a table of participants into `walk`; False when it is none.

    It is one when its header names a person column, or when the open list's lines are its rows.
    """
    cells = table_cells(walk.passages, indices)
    rows = sorted({row for row, _ in cells})
    roles = header_roles(walk.passages, cells, walk.words)
    if roles is not None and _marks_persons(walk, cells, rows, roles):
        roles[0] = "column-name"
    if roles is not None and _lists_by_column(walk, cells, rows, roles):
        return True
    if roles is not None and not {"column-name", "column-title"} & set(roles.values()):
        roles = None if walk.state.status is None else roles
    body = rows[1:] if roles is not None else rows
    persons = sum(
        any(
            walk.is_person(walk.passages[at].text)
            for (r, _), here in cells.items()
            if r == row
            for at in here
        )
        for row in body
    )
    if not body or 2 * persons < len(body) or (walk.state.status is None and roles is None):
        return False
    if walk.state.status is None:
        walk.open("present", "attendance.table")
    if roles is not None:
        if "column-organisation" in roles.values():
            walk.ungroup()
        walk.out.used.update(at for (row, _), here in cells.items() if row == rows[0] for at in here)
    for row in body:
        _read_row(walk, cells, row, roles or {})
    return True


def _marks_persons(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> bool:
    """Say whether a first column without a header holds the persons whom marks in the others tell of."""
    if 0 in roles or (rows[0], 0) in cells or not set(roles.values()) & {*MARKS}:
        return False
    first = [at for row in rows[1:] for at in cells.get((row, 0), ())]
    return bool(first) and all(walk.persons.read(walk.passages[at].text.split(",")[0]) for at in first)


def _lists_by_column(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> bool:
    """Read a table whose columns are lists, the present in one, the absent in another."""
    marked = [c for c, role in roles.items() if role in ("column-absent", "column-present")]
    people = [
        walk.is_person(walk.passages[at].text)
        for (row, column), here in cells.items()
        if column in marked and row != rows[0]
        for at in here
    ]
    if not any(people):
        return False
    for column in sorted({column for _, column in cells}):
        for row in rows:
            for at in cells.get((row, column), ()):
                walk.line(at)
    return True


def _read_row(walk: Walk, cells: Cells, row: int, roles: dict[int, str]) -> None:
    here = {column: at for (r, column), at in cells.items() if r == row}
    organisation_first = [c for c, role in roles.items() if role == "column-organisation"]
    order = sorted(here, key=lambda c: (roles.get(c) != "column-name", c in organisation_first, c))
    if not any(roles.get(c) == "column-name" for c in here):
        order = sorted(here, key=lambda c: (not _holds_person(walk, here[c]), c))
    found: list[Found] = []
    for column in order:
        role = roles.get(column)
        for at in here[column]:
            if not found or role == "column-name" or (role is None and _holds_person(walk, [at])):
                found += walk.cell(at, found[-1] if found else None)
            else:
                _describe(walk, at, role, found)
    for person in found:
        walk.close_row(
            person, [walk.passages[at] for at in (i for cells_here in here.values() for i in cells_here)]
        )


def _holds_person(walk: Walk, indices: Sequence[int]) -> bool:
    return any(walk.is_person(walk.passages[at].text) for at in indices)


def _describe(walk: Walk, at: int, role: str | None, found: list[Found]) -> None:
    """Read a cell beside the name: title, organisation, presence or note."""
    text = walk.passages[at].text.strip()
    notes = walk.persons.notes
    read = False
    for person in found:
        if role == "column-organisation":
            if text.strip("-–—. "):
                person.organisation = text
            read = True
        elif role == "column-initials":
            person.initials = person.initials or text
            read = True
        elif role in ("column-absent", "column-present"):
            said = [n for n in notes.read(text, bracketed=True) if n.status or n.remote or n.part]
            if said and text.lower() != "x":
                read = walk.attribute(at, person, column_title=False)
                person.status = person.status or "present"
                continue
            if text.strip("-–—. "):
                person.status = "absent" if role == "column-absent" else "present"
                person.own_status = True
            elif role == "column-present" and not person.own_status:
                person.status = "absent" if text else person.status
            read = True
        else:
            read = walk.attribute(at, person, column_title=role == "column-title") or read
    walk.out.used.add(at)
    if not read and text and not text.strip(". ").isdecimal() and not notes.read(text, bracketed=True):
        walk.out.left.append((walk.passages[at], 0, len(text)))
