"""What the columns of a table of people hold, by their headings, by a key, or by the marks in them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...vocabulary import Vocabulary
from ..danish.column_headings import MARKS, column_role, heading_day
from ..danish.dates import find_dates
from ..danish.words import alternation
from ..passages import Passage
from .marks import column_mark, read_key
from .ticks import ticked

if TYPE_CHECKING:
    from ..danish.words import Words
    from .walk import Walk

OTHER: Final = "another-meeting"
_FEWEST: Final = 2
"""Columns that are headed by numbers of meetings."""
_BEFORE_MARK: Final = re.compile(r",?\s+(?:/\s+)?(?=[^\w\s()=,;/]\s)")
"""Before the second mark of a heading: "+ mødt ÷ afbud", "+ mødt / ÷ afbud"."""
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
    if len(words_) == 1 and any(column not in words_ for _, column in cells):
        return None  # "Deltagere" over the whole table
    roles: dict[int, str] = {}
    several = {*MARKS, "column-contact", "column-address", "column-signature"}
    for column, text in sorted(words_.items()):
        role = column_role(known, text, frozenset(roles.values()) - several)
        if role is not None:
            roles[column] = role
    marked = all(passages[at].header for (row, _), here in cells.items() if row == first for at in here)
    return roles if len(roles) >= 2 or (roles and marked) else None


def keyed_columns(walk: Walk, header: dict[int, list[int]]) -> dict[int, str]:
    """Return what the columns hold that are headed by a mark of the key ("T", "A") or by all ("✓ / ÷")."""
    texts = {column: walk.passages[here[0]].text for column, here in header.items()}
    for column, here in header.items():  # "+ mødt / ÷ afbud" heads the marks and explains them
        said = _BEFORE_MARK.sub(", ", ", ".join(walk.passages[at].text for at in here))
        if read_key(walk, walk.passages[here[0]]._replace(text=said)):
            texts[column] = " / ".join(walk.marks)
    found = {column: column_mark(walk, text) for column, text in texts.items()}
    found |= {column: "column-present" for column, text in texts.items() if _heads_marks(walk, text)}
    return {column: role for column, role in found.items() if role}


def _heads_marks(walk: Walk, text: str) -> bool:
    """Say whether a heading is nothing but the marks that stand below it: "✓ / ÷", "x/-"."""
    marks = [part.strip() for part in text.split("/")]
    return len(marks) > 1 and all(mark in walk.marks or ticked(walk, mark) is not None for mark in marks)


def unworded_header(walk: Walk, cells: Cells, rows: list[int]) -> dict[int, str] | None:
    """Return what the columns hold where no heading has known words: persons, and marks below marks.

    None where the first row is no such header.
    """
    header = {column: here for (row, column), here in cells.items() if row == rows[0]}
    marked = keyed_columns(walk, header)
    persons = [walk.passages[at].text for row in rows[1:] for at in cells.get((row, 0), ())]
    if 0 in header or not marked or len(persons) < _FEWEST or not all(map(walk.is_person, persons)):
        return None
    return marked | {0: "column-name"}


def unheaded_first(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> dict[int, str]:
    """Return what a first column without a heading holds: groups, or the persons whom marks tell of.

    A group may stand once for several rows.
    """
    if 0 in roles or (rows[0], 0) in cells:
        return {}
    told = {row for row, column in cells if column > 0}
    first = [walk.passages[at].text for row in rows[1:] if row in told for at in cells.get((row, 0), ())]
    if not first:
        return {}
    if set(roles.values()) & {*MARKS} and all(walk.persons.read(text.split(",")[0]) for text in first):
        return {0: "column-name"}
    groups = "column-organisation" not in roles.values() and all(map(walk.names_group, first))
    return {0: "column-organisation"} if groups else {}


def mark_columns(walk: Walk, cells: Cells, rows: list[int], roles: dict[int, str]) -> dict[int, str]:
    """Return the columns that hold nothing but marks, and that no known heading explains.

    Without a heading, or by a key, they tell of presence; others ("Inviteret") do not where another column
    does.
    """
    held: dict[int, list[str]] = {}
    for (row, column), here in cells.items():
        if row != rows[0] and column not in roles:
            held.setdefault(column, []).extend(walk.passages[at].text.strip() for at in here)
    headed = {column for row, column in cells if row == rows[0]}
    told = not {*MARKS}.isdisjoint(roles.values())
    notes = walk.words.set("present-note", "absent-note")
    found = {}
    for column, said in held.items():
        keyed = not told and all(text in walk.marks for text in said)  # below any heading: "M", "Mærke"
        marks = (text in walk.marks or ticked(walk, text) is not None for text in said)
        if keyed or (column not in headed and all(marks)):
            found[column] = "column-present"
        elif told and all(ticked(walk, t) is not None or t.lower() in notes for t in said):
            found[column] = OTHER
    return found


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


def crossed_columns(
    walk: Walk, rows: dict[int, dict[int, list[int]]], roles: dict[int, str]
) -> dict[int, str]:
    """Return the columns of remarks that are columns of presence: crosses for most, and else how it was not.

    There a stroke or an empty cell is absence; among remarks it says that there is none.
    """
    found = {}
    for column in (c for c, role in roles.items() if role == "column-status"):
        said = [
            " ".join(walk.passages[at].text for at in row[column]) for row in rows.values() if column in row
        ]
        heads = [text.partition("(")[0] for text in said]
        crossed = sum(ticked(walk, text) is True for text in heads)
        if (
            crossed
            and 2 * crossed >= len(rows)
            and all(
                ticked(walk, head) is not None or _tells_presence(walk, text)
                for head, text in zip(heads, said, strict=True)
            )
        ):
            found[column] = "column-present"
    return found


def _tells_presence(walk: Walk, text: str) -> bool:
    """Say whether a cell is a word of presence or a note of it: "Afbud", "Teams", "fra kl. 14"."""
    notes = walk.persons.notes.read(text.strip(), bracketed=True)
    return any(note.status or note.remote or note.part for note in notes)


def meeting_columns(walk: Walk, header: dict[int, list[int]]) -> dict[int, str]:
    """Return what the columns of a register hold that are headed by meetings, this one among them.

    Columns are headed by days ("3. maj", "3/5"), by months, or by the numbers of the meetings ("3. møde").
    """
    texts = {column: walk.passages[here[0]].text for column, here in header.items()}
    date = walk.setting.date or ""
    own = {date[5:], date[5:7] + "-00"} if date else set[str]()
    days = {column: day for column, text in texts.items() if date and (day := _day_of(walk, text, date))}
    if sum(day in own for day in days.values()) == 1:
        return {column: "column-present" if day in own else OTHER for column, day in days.items()}
    numbers = {
        column: match["n"]
        for column, text in texts.items()
        if (match := _nth(walk.vocabulary).fullmatch(text))
    }
    number = re.match(r"\d{1,2}(?!\d)", walk.setting.number or "")
    if number is None or len(numbers) < _FEWEST or list(numbers.values()).count(number[0]) != 1:
        return {}
    return {column: "column-present" if n == number[0] else OTHER for column, n in numbers.items()}


@lru_cache(maxsize=4)
def _nth(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return how the number of a meeting heads a column: "3", "Nr. 3", "3. møde"."""
    meeting, mark = (alternation(vocabulary.words("meeting", n)) for n in ("meeting-word", "number-mark"))
    return re.compile(
        rf"(?:(?:{meeting})\s*)?(?:(?:{mark})\s*)?(?P<n>\d{{1,2}})\.?(?:\s*(?:{meeting}))?", re.I
    )


def _day_of(walk: Walk, text: str, own: str) -> str:
    """Return month and day that head a column ("3. maj", "3/5", "Den 03.05."), "" where they do not.

    Days of another year than that of `own`, the date of this meeting, are given with their year. The day is
    00 where a month heads the column.
    """
    found = find_dates(text, walk.vocabulary)
    if len(found) == 1 and found[0].day:
        date = found[0].iso(int(own[:4])) or ""
        return date[5:] if date[:4] == own[:4] else date
    day = heading_day(walk.words, text)
    return f"{day[0]:02}-{day[1]:02}" if day else ""


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
        return role in MARKS or role in ("column-title", "column-organisation")
    text = walk.passages[at].text
    return walk.is_office(text) or walk.names_group(text) or text.strip() in walk.marks


def join_rows(walk: Walk, cells: Cells) -> None:
    """Make one row of two where the first cell of one ends in a comma and goes on below: "A,", "rektor".

    No other column has words in both, and the words below are no person.
    """
    rows = by_row(cells)
    top = min(rows, default=0)
    for row in sorted(rows)[1:]:
        here, more = rows[top], rows[row]
        if not _goes_on(walk, here, more):
            top = row
            continue
        for column, passages in more.items():
            here.setdefault(column, []).extend(passages)
            cells[top, column] = here[column]
            del cells[row, column]


def _goes_on(walk: Walk, here: dict[int, list[int]], more: dict[int, list[int]]) -> bool:
    """Say whether the first cell of a row goes on in the next row, which fills no other cell twice."""
    name = min(here)
    if name not in more or any(column in here for column in more if column != name):
        return False
    above, below = walk.passages[here[name][-1]], walk.passages[more[name][0]]
    described = below.text[:1].islower() or walk.is_office(below.text)
    return above.text[-1:] == "," and not below.gap and described and not walk.is_person(below.text)


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
