"""The plan of a year's meetings above the minutes of one of them, and what it tells of that one."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.column_headings import column_key
from ..danish.dates import find_dates
from ..danish.words import Words, words
from .front import Field, Front

_COLUMNS: Final = ("place", "time", "start", "end")
_FEWEST: Final = 2
"""Meetings of a plan."""
Table = dict[int, dict[int, int]]


def planned(front: Front, iso: str, vocabulary: Vocabulary) -> Iterator[Field]:
    """Yield what plans in the front tell of the meeting held on `iso`: cells as fields, else the line itself.

    A plan is a table with a column of dates, or lines below one another that each begin with one.
    """
    known = words(vocabulary)
    for rows in _tables(front).values():
        yield from _row(front, rows, iso, vocabulary, known)
    lines = {at: day for at in front.title if (day := _begins(front, at, iso, vocabulary))}
    for at, day in lines.items():
        beside = sum(lines.get(other, iso) != iso for other in (at - 2, at - 1, at + 1, at + 2))
        if day == iso and beside >= _FEWEST - 1:
            yield Field("date", "", at, front.whole(at))


def _tables(front: Front) -> dict[int, Table]:
    """Return the cells of each table of the front, by row and column."""
    tables: dict[int, Table] = {}
    for at in range(max((*front.title, *front.people), default=-1) + 1):  # it may look like a list of items
        cell = front.passages[at].cell
        if cell is not None:
            tables.setdefault(cell[0], {}).setdefault(cell[1], {}).setdefault(cell[2], at)
    return tables


def _row(front: Front, rows: Table, iso: str, vocabulary: Vocabulary, known: Words) -> Iterator[Field]:
    header = rows[min(rows)]
    heads = {column: column_key(front.passages[at].text) for column, at in header.items()}
    dated = next((column for column, head in heads.items() if head in known.set("date")), None)
    if dated is None or len(rows) <= _FEWEST:
        return
    for number, row in rows.items():
        if number == min(rows) or dated not in row or _day(front, row[dated], iso, vocabulary) != iso:
            continue
        for column, at in row.items():
            kind = next((k for k in _COLUMNS if heads.get(column, "") in known.set(k)), None)
            kind = "date" if column == dated else kind
            if kind is not None and front.passages[at].text.strip(" .-–—"):
                yield Field(kind, heads[column], at, front.whole(at))


def _day(front: Front, at: int, iso: str, vocabulary: Vocabulary) -> str | None:
    """Return the one date of a passage, of the year of `iso` where it has none."""
    dates = [date for date in find_dates(front.passages[at].text, vocabulary) if date.day]
    return dates[0].iso(int(iso[:4])) if len(dates) == 1 else None


def _begins(front: Front, at: int, iso: str, vocabulary: Vocabulary) -> str | None:
    """Return the date that a line of a plan begins with, behind its number or weekday."""
    passage = front.passages[at]
    day = _day(front, at, iso, vocabulary) if passage.cell is None else None
    return day if day is not None and find_dates(passage.text[:40], vocabulary) else None
