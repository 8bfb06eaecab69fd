"""Rows for people (an aligned table) and for scripts (CSV, TSV, JSON, Markdown)."""

from __future__ import annotations

import csv
import io
import json
import shutil
import sys
from collections.abc import Iterable, Sequence
from itertools import accumulate
from typing import Any

FORMATS = ("table", "csv", "tsv", "json", "markdown")
_CAPS = (60, 48, 40, 34, 30, 26, 22, 18)
"""Longest cell of a table on a terminal, in characters: the first that fits; no other output is ever cut."""


def render(columns: Sequence[str], rows: Iterable[Sequence[Any]], form: str) -> str:
    """Return the rows in one of `FORMATS`, ending in a line break.

    `json` is a list of objects; the other formats write None as nothing, booleans as yes or no in a table.
    """
    data = [list(row) for row in rows]
    if form == "json":
        objects = [dict(zip(columns, row, strict=True)) for row in data]
        return json.dumps(objects, ensure_ascii=False, indent=2) + "\n"
    if form in ("csv", "tsv"):
        return _separated(columns, data, "," if form == "csv" else "\t")
    if form == "markdown":
        return _markdown(columns, data)
    return _table(*without_iris(columns, data))


def without_iris(columns: Sequence[str], rows: list[list[Any]]) -> tuple[list[str], list[list[Any]]]:
    """Leave out columns that hold nothing but IRIs, as long as some other column tells the rows apart."""

    def only_iris(place: int) -> bool:
        values = [str(row[place]) for row in rows if row[place] is not None]
        return bool(values) and all(value.startswith(("http://", "https://")) for value in values)

    kept = [place for place in range(len(columns)) if not only_iris(place)] or list(range(len(columns)))
    return [columns[place] for place in kept], [[row[place] for place in kept] for row in rows]


def cell(value: Any) -> str:
    """Return one value as people read it."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, float):
        return f"{value:.3f}".rstrip("0").rstrip(".") or "0"
    return str(value)


def _separated(columns: Sequence[str], rows: list[list[Any]], delimiter: str) -> str:
    text = io.StringIO()
    writer = csv.writer(text, delimiter=delimiter, lineterminator="\n")
    writer.writerow(columns)
    writer.writerows([_script(value) for value in row] for row in rows)
    return text.getvalue()


def _script(value: Any) -> Any:
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else value


def _markdown(columns: Sequence[str], rows: list[list[Any]]) -> str:
    def line(values: Iterable[Any]) -> str:
        cells = (" ".join(cell(value).split()).replace("|", "\\|") for value in values)
        return "| " + " | ".join(cells) + " |"

    return "\n".join([line(columns), line("---" for _ in columns), *map(line, rows)]) + "\n"


def _table(columns: Sequence[str], rows: list[list[Any]]) -> str:
    """Return an aligned table, a line a row, numbers to the right; on a terminal cut to its width."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    terminal = sys.stdout.isatty()
    cells = [[" ".join(cell(value).split()) for value in row] for row in rows]
    heads = [name.replace("_", " ") for name in columns]
    cap, shown = fit(heads, cells, shutil.get_terminal_size().columns) if terminal else (None, len(heads))
    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    for place in range(shown):
        values = [row[place] for row in rows if row[place] is not None]
        numbers = bool(values) and all(type(value) in (int, float) for value in values)
        table.add_column(heads[place], justify="right" if numbers else "left", no_wrap=True)
    for row in cells:
        table.add_row(*(Text(shorten(text, cap)) for text in row[:shown]))
    text = io.StringIO()
    console = Console(file=text, width=100_000, force_terminal=terminal, highlight=False)
    console.print(table)
    lines = [line.rstrip() for line in text.getvalue().splitlines()]
    if shown < len(heads):
        lines.append(f"(not shown: {', '.join(heads[shown:])}; every other --format has all columns)")
    return "\n".join(lines) + "\n"


def fit(heads: Sequence[str], rows: Sequence[Sequence[str]], width: int) -> tuple[int, int]:
    """Return how long a cell may be and how many columns are shown, so that no line is wider than `width`."""

    def widths(cap: int) -> list[int]:
        return [
            max(len(head), *(min(cap, len(row[place])) for row in rows), 0) + 2
            for place, head in enumerate(heads)
        ]

    for cap in _CAPS:
        if sum(widths(cap)) - 2 <= width:
            return cap, len(heads)
    shown = 0
    for used in accumulate(widths(_CAPS[-1])):
        if used - 2 > width:
            break
        shown += 1
    return _CAPS[-1], max(1, shown)


def shorten(text: str, cap: int | None) -> str:
    """Return `text` cut to `cap` characters; of a path the end is kept.

    >>> shorten("data/minutes/fyn.txt", 10), shorten("Kredsrådet på Fyn", 11)
    ('…s/fyn.txt', 'Kredsrådet…')
    """
    if cap is None or len(text) <= cap:
        return text
    if "/" in text and " " not in text:
        return "…" + text[1 - cap :]
    return text[: cap - 1].rstrip() + "…"
