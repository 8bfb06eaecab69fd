"""Tasks kept as tables: a column for what is to be done, one for who does it, often one for when."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Final

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..danish.dates import find_dates
from ..danish.words import words
from ..minutes import FollowUp
from ..passages import Passage, Section
from .owners import Owners

_OWNER: Final = "column-responsible"
_DEADLINE: Final = "column-deadline"


def table_tasks(
    document: Document, sections: Sequence[Section], owners: Owners, vocabulary: Vocabulary
) -> Iterator[FollowUp]:
    """Yield the tasks of tables with a column for who is responsible.

    Args:
        document: for evidence. sections: where the tables stand.
        owners: resolves the names in that column; rows whose owner is nobody known yield nothing.
        vocabulary: the headers of columns.
    """
    known = words(vocabulary)
    who, when = known.set(_OWNER), known.set(_DEADLINE)
    for section in sections:
        tables: dict[int, dict[int, dict[int, list[Passage]]]] = defaultdict(
            lambda: defaultdict(lambda: defaultdict(list))
        )
        for passage in section.passages:
            if passage.cell is not None:
                table, row, column = passage.cell
                tables[table][row][column].append(passage)
        for rows in tables.values():
            yield from _rows(document, rows, owners, section.item, (who, when), vocabulary)


def _rows(
    document: Document,
    rows: dict[int, dict[int, list[Passage]]],
    owners: Owners,
    item: str | None,
    headers: tuple[frozenset[str], frozenset[str]],
    vocabulary: Vocabulary,
) -> Iterator[FollowUp]:
    first = min(rows)
    heads = {column: cells[0].text.strip(" :").lower() for column, cells in rows[first].items()}
    owner_column = next((c for c, head in heads.items() if head in headers[0]), None)
    deadline_column = next((c for c, head in heads.items() if head in headers[1]), None)
    if owner_column is None:
        return
    for row in sorted(rows)[1:]:
        cells = rows[row]
        others = [p for c, ps in cells.items() if c not in (owner_column, deadline_column) for p in ps]
        if not others or owner_column not in cells:
            continue
        names, end = owners.at_start(cells[owner_column][0].text)
        if not names or cells[owner_column][0].text[end:].strip(" .,"):
            continue
        task = max(others, key=lambda p: len(p.text))
        deadline = _deadline(
            cells.get(deadline_column, []) if deadline_column is not None else [], vocabulary
        )
        for name in names:
            yield FollowUp(
                "task", task.text, item, task.evidence(document), "followup.task-table", name, deadline
            )


def _deadline(cells: Sequence[Passage], vocabulary: Vocabulary) -> str | None:
    if not cells or not any(c.isalnum() for c in cells[0].text):
        return None
    dates = find_dates(cells[0].text, vocabulary)
    return (dates[0].iso() if dates else None) or cells[0].text
