"""Minutes kept as a table, a row for each item: which cells hold the titles."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from ..danish.words import Words
from ..passages import Passage
from .heads import may_head, speaks, tells
from .items import Context
from .roster import names_person

_FEWEST: Final = 2
"""Rows that make minutes."""
_SHARE: Final = 2 / 3
"""Share of the rows in which a column must be what it is taken for."""
_LEAD: Final = 3
_WORD: Final = re.compile(r"[^\W\d_]{3}")
RUN_IN: Final = re.compile(r"[A-ZÀ-Þ][^.:!?]{3,80}:\s+(?=[A-ZÀ-Þ])")
"""A title in front of what is told: "Natteliv: Holm fortalte …"."""
_HEADS: Final = (
    "column-item",
    "column-minutes",
    "column-responsible",
    "column-deadline",
    "column-task",
    "time",
)
Rows = dict[int, dict[int, list[int]]]


class _Table(NamedTuple):
    """A table below its header.

    Attributes:
        rows: the passages of each cell, by row and column.
        heads: what the columns are headed, lower case.
        told: the column in which most is told.
    """

    rows: Rows
    heads: dict[int, str]
    told: int


def row_headings(context: Context, after: int) -> list[int]:
    """Return the passages that are titles in the first table from `after` on that holds minutes by rows.

    The titles stand in a column left of what was said ("Tid | Emne | Referat | Hvem"), in front of it in its
    own cell beside a time, beside a label ("Emne: | Natteliv"), or above it, set as a heading.
    """
    tables: dict[int, Rows] = {}
    for at in range(after, len(context.passages)):
        cell = context.passages[at].cell
        if cell is not None:
            tables.setdefault(cell[0], {}).setdefault(cell[1], {}).setdefault(cell[2], []).append(at)
    labelled = _beside_labels(context, tables.values())
    if len(labelled) >= _FEWEST:
        return labelled
    for rows in tables.values():
        found = _above(context, rows) if _columns(rows) == 1 else _in_rows(context, rows)
        if len(found) >= _FEWEST:
            return found
    return []


def _columns(rows: Rows) -> int:
    return 1 + max(column for row in rows.values() for column in row)


def _above(context: Context, rows: Rows) -> list[int]:
    """Return the cells of a single column that are set as headings, each above a cell that tells."""
    cells = [here for _, row in sorted(rows.items()) for here in row.values()]
    found = []
    for here, below in pairwise(cells):
        first = context.passages[here[0]]
        shown = (first.header or first.bold) and len(here) == 1
        if shown and _is_title(context, here[0]) and tells(context.passages[below[0]]):
            found.append(here[0])
    return found


def _beside_labels(context: Context, tables: Iterable[Rows]) -> list[int]:
    """Return the cells beside the label of an item ("Emne:"), if as many cells beside others tell."""
    items = context.words.set("column-item")
    found: list[int] = []
    told = 0
    for rows in tables:
        for _, row in sorted(rows.items()):
            first = context.passages[row[0][0]] if 0 in row and len(row[0]) == 1 else None
            if first is None or len(row) != 2:
                continue
            beside = row[max(row)][0]
            if _plain(first.text) in items and _is_title(context, beside):
                found.append(beside)
            elif found and tells(context.passages[beside]):
                told += 1
    return found if len(found) <= told else []


def _in_rows(context: Context, rows: Rows) -> list[int]:
    table = _without_header(context, rows)
    if table is None:
        return []
    column = _title_column(context, table)
    if column is not None:
        return [row[column][0] for _, row in sorted(table.rows.items()) if _titled(context, row, column)]
    return _timed(context, table)


def _plain(text: str) -> str:
    return text.lower().strip(" .:?*")


def _without_header(context: Context, rows: Rows) -> _Table | None:
    """Return the table without its header; None where no column tells something in most rows."""
    order = sorted(rows)
    first = {column: context.passages[here[0]] for column, here in rows[order[0]].items()}
    known = context.words.set(*_HEADS)
    heads = {column: _plain(passage.text) for column, passage in first.items()}
    telling = any(tells(p) and not p.text.endswith((":", "?")) for p in first.values())
    headed = any(head in known for head in heads.values()) or all(p.header for p in first.values())
    if telling or not headed:
        heads, body = {}, order
    else:
        body = order[1:]
    told: dict[int, int] = {}
    size: dict[int, int] = {}
    for row in body:
        for column, here in rows[row].items():
            if any(tells(context.passages[at]) for at in here):
                told[column] = told.get(column, 0) + 1
                size[column] = size.get(column, 0) + sum(len(context.passages[at].text) for at in here)
    if not told or len(body) < _FEWEST:
        return None
    most = max(told, key=lambda column: (size[column], -column))
    enough = 2 * told[most] > len(body)
    return _Table({row: rows[row] for row in body}, heads, most) if enough else None


def _title_column(context: Context, table: _Table) -> int | None:
    """Return the column left of what is told whose cells are titles of items."""
    known = context.words
    fitting = []
    for column in sorted({c for row in table.rows.values() for c in row if c < table.told}):
        cells = [row[column] for row in table.rows.values() if column in row]
        titles = [here for here in cells if _titles_cell(context, here)]
        keys = {_plain(context.passages[here[0]].text) for here in titles}
        if len(titles) >= _SHARE * len(table.rows) and 2 * len(keys) > len(titles):
            fitting.append(column)
    named = [c for c in fitting if table.heads.get(c, "") in known.set("column-item")]
    if not fitting:
        return None
    column = (*named, *fitting)[0]
    return column if named or _is_minuted(context, table, column) else None


def _is_minuted(context: Context, table: _Table, column: int) -> bool:
    """Say whether a table holds minutes whose header does not name the items.

    A column is headed as minutes or holds times or numbers, the titles are set as headings, or one of them
    returns in all minutes ("Eventuelt").
    """
    known = context.words
    if not known.set("column-minutes").isdisjoint(table.heads.values()):
        return True
    cells = [context.passages[row[column][0]] for row in table.rows.values() if column in row]
    standing = known.set("standing-item", "closing-item")
    if all(p.header or p.bold for p in cells) or any(_plain(p.text) in standing for p in cells):
        return True
    return any(_is_measured(context, table, c) for c in range(table.told))


def _is_measured(context: Context, table: _Table, column: int) -> bool:
    """Say whether a column holds times of day in nearly every row."""
    cells = [context.passages[row[column][0]].text for row in table.rows.values() if column in row]
    timed = sum(_times(context.words).fullmatch(text) is not None for text in cells)
    return timed >= _SHARE * len(table.rows) and timed > 1


@lru_cache(maxsize=4)
def _times(known: Words) -> re.Pattern[str]:
    """Return a time of day, or the time that an item is given: "Kl. 9.15-9.30", "15 min."."""
    time = rf"(?:{known.clock}\s*)?\d{{1,2}}(?:[.:]\d{{2}})?"
    duration = rf"(?:ca\.?\s*)?\d{{1,3}}\s*(?:{known.alternatives('duration')})\.?"
    return re.compile(rf"\s*(?:{time}(?:\s*[-–]\s*(?:{time})?)?|{duration})\s*", re.I)


def _titles_cell(context: Context, here: Sequence[int]) -> bool:
    return len(here) == 1 and _is_title(context, here[0])


def _titled(context: Context, row: dict[int, list[int]], column: int) -> bool:
    return column in row and _titles_cell(context, row[column])


def _is_title(context: Context, at: int) -> bool:
    """Say whether a cell is the title of an item: no sentence, no time, nobody, none who speaks."""
    passage: Passage = context.passages[at]
    text = passage.text
    telling = tells(passage) and not text.endswith("?") and not _shortened(text)
    if telling or not _WORD.search(text) or _times(context.words).fullmatch(text):
        return False
    return may_head(context, at) and not names_person(text, context) and not speaks(context, text)


def _shortened(text: str) -> bool:
    return text.endswith(".") and len(text.rsplit(None, 1)[-1]) <= 5


def _timed(context: Context, table: _Table) -> list[int]:
    """Return the titles in front of what is told in the same cell, in rows that begin with a time."""
    if not any(_is_measured(context, table, column) for column in range(table.told)):
        return []
    found = []
    for _, row in sorted(table.rows.items()):
        here = row.get(table.told)
        first = context.passages[here[0]] if here else None
        if here is None or first is None:
            continue
        above = len(here) > 1 and _is_title(context, here[0])
        if above or first.lead > _LEAD or RUN_IN.match(first.text):
            found.append(here[0])
    return found if len(found) >= _SHARE * len(table.rows) else []
