"""Rows for people (an aligned table) and for scripts (CSV, TSV, JSON, Markdown)."""

from __future__ import annotations

import csv
import io
import json
import sys
from collections.abc import Iterable, Sequence
from typing import Any

FORMATS = ("table", "csv", "tsv", "json", "markdown")
_WIDEST = 60
"""Longest cell of a table on a terminal, in characters; the other formats never cut."""


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
    """Return an aligned table: numbers to the right, as wide as the terminal allows."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, pad_edge=False, header_style="bold", padding=(0, 2, 0, 0))
    terminal = sys.stdout.isatty()
    for place, name in enumerate(columns):
        numbers = all(isinstance(row[place], int | float | None) for row in rows) and bool(rows)
        table.add_column(
            name.replace("_", " "),
            justify="right" if numbers else "left",
            no_wrap=not terminal,
            overflow="fold",
            max_width=_WIDEST if terminal else None,
        )
    for row in rows:
        table.add_row(*(Text(" ".join(cell(value).split())) for value in row))
    text = io.StringIO()
    width = None if terminal else 100_000
    console = Console(file=text, width=width, force_terminal=terminal, highlight=False)
    console.print(table)
    lines = [line.rstrip() for line in text.getvalue().splitlines()]
    return "\n".join(lines) + "\n"
