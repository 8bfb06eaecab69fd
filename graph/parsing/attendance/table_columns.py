"""What the columns of a table of people hold, by their headings, by a key, or by the marks in them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import MARKS, SHORT_DATE, column_role
from ..danish.dates import find_dates
from ..passages import Passage
from .marks import column_mark
from .ticks import ticked

if TYPE_CHECKING:
    from ..danish.words import Words
    from .walk import Walk

OTHER: Final = "another-meeting"
Cells = dict[tuple[int, int], list[int]]


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
        column: " ".join(passages[at].text for at in here)
        for (row, column), here in cells.items()
        if row == first
    }
    roles: dict[int, str] = {}
    several = {*MARKS, "column-contact", "column-signature"}
    for column, text in sorted(words_.items()):
        role = column_role(known, text, frozenset(roles.values()) - several)
        if role is not None:
            roles[column] = role
    marked = all(passages[at].header for (row, _), here in cells.items() if row == first for at in here)
    return roles if len(roles) >= 2 or (roles and marked) else None


def keyed_columns(walk: Walk, header: dict[int, list[int]]) -> dict[int, str]:
    """Return what the columns hold that are headed by a mark of the key: "T", "A", "U"."""
    found = {column: column_mark(walk, walk.passages[here[0]].text) for column, here in header.items()}
    return {column: role for column, role in found.items() if role}


def unheaded_marks(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> dict[int, str]:
    """Return the columns without a known heading that hold nothing but marks of presence.

    Below a heading of other words ("M", "Mærke") only those count that a key explains.
    """
    held: dict[int, list[str]] = {}
    for (row, column), here in cells.items():
        if row != rows[0] and column not in roles:
            held.setdefault(column, []).extend(walk.passages[at].text.strip() for at in here)
    marks = {
        column: all(
            text in walk.marks or ((rows[0], column) not in cells and ticked(walk, text) is not None)
            for text in said
        )
        for column, said in held.items()
    }
    return {column: "column-present" for column, known in marks.items() if known}


def marked_columns(walk: Walk, rows: dict[int, dict[int, list[int]]], roles: dict[int, str]) -> set[int]:
    """Return the columns of presence where crosses tell who came, so that nothing tells who did not."""
    columns = {c for c, role in roles.items() if role in MARKS}
    crossed = any(
        roles[c] == "column-present" and ticked(walk, walk.passages[here[0]].text)
        for row in rows.values()
        for c, here in row.items()
        if c in columns
    )
    return columns if crossed else set()


def meeting_columns(walk: Walk, header: dict[int, list[int]]) -> dict[int, str]:
    """Return what the columns of a register hold that are headed by dates, this meeting's among them."""
    own = walk.setting.date or ""
    dates = {c: _day_of(walk, walk.passages[here[0]].text, own) for c, here in header.items() if own}
    dates = {column: day for column, day in dates.items() if day}
    if own[5:] not in dates.values():
        return {}
    return {c: "column-present" if day == own[5:] else OTHER for c, day in dates.items()}


def _day_of(walk: Walk, text: str, own: str) -> str:
    """Return month and day that head a column ("3. maj", "3/5", "Den 03.05."), "" where they do not.

    Days of another year than that of `own`, the date of this meeting, are given with their year.
    """
    found = find_dates(text, walk.vocabulary)
    if len(found) == 1 and found[0].day:
        date = found[0].iso(int(own[:4])) or ""
        return date[5:] if date[:4] == own[:4] else date
    short = SHORT_DATE.fullmatch(text)
    return f"{int(short['month']):02}-{int(short['day']):02}" if short else ""


def spread_cells(walk: Walk, cells: Cells, roles: dict[int, str], rows: Sequence[int]) -> None:
    """Let a merged cell that is no person stand in each row that it reaches over."""
    body = set(rows[1:] if roles else rows)
    for (row, column), here in list(cells.items()):
        over = walk.passages[here[0]].rows
        if over < 2 or row not in body or not _may_spread(walk, here[0], roles.get(column)):
            continue
        for below in range(row + 1, row + over):
            if below in body:
                cells.setdefault((below, column), list(here))


def _may_spread(walk: Walk, at: int, role: str | None) -> bool:
    """Say whether a cell holds a title, an organisation or a mark, by its column or by its words."""
    if role is not None:
        return role in (*MARKS, "column-title", "column-organisation")
    text = walk.passages[at].text
    return walk.is_office(text) or walk.names_group(text) or text.strip() in walk.marks


def keyed_cells(walk: Walk, cells: Cells) -> dict[int, str]:
    """Return the columns of a table without a header that hold nothing but marks which a key explains."""
    held: dict[int, list[str]] = {}
    for (_, column), here in cells.items() if walk.marks else ():
        held.setdefault(column, []).extend(walk.passages[at].text.strip() for at in here)
    return {column: "column-present" for column, said in held.items() if all(t in walk.marks for t in said)}


def by_row(cells: Cells) -> dict[int, dict[int, list[int]]]:
    """Return the passages of one table by column, for each row."""
    rows: dict[int, dict[int, list[int]]] = {}
    for (row, column), here in sorted(cells.items()):
        rows.setdefault(row, {})[column] = here
    return rows
