"""Rows in, rows out: what networks are built from and what an analysis gives back.

A row is a mapping as the named queries return it: column name → str, int, float, bool or None.
Nothing here knows where rows come from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeAlias

from ..errors import NetworkError

Value: TypeAlias = str | int | float | bool | None
Row: TypeAlias = Mapping[str, object]

FILTERS: Final = ("district", "municipality", "person", "topic", "organisation", "from", "to")
"""Parameters that go to the named queries unchanged."""

_UNFIT: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")


class Ask(Protocol):
    """A named query: its name and parameters give its rows."""

    def __call__(self, query: str, /, **parameters: object) -> Sequence[Row]:
        """Return the rows of the named query."""
        ...


@dataclass(frozen=True, slots=True)
class Table:
    """What an analysis gives: rows with named columns.

    Attributes:
        columns: names, in order.
        rows: one tuple a row, values in the order of `columns`.
        notes: what a reader must know of these rows (a filter, a sample, small numbers).
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]
    notes: tuple[str, ...] = ()

    def records(self) -> list[dict[str, Value]]:
        """Return the rows as dictionaries."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]


def text(row: Row, column: str) -> str:
    """Return the value of `column` as one line of text, "" when there is none.

    White space is folded, and characters that XML 1.0 forbids become U+FFFD, so that every format
    can hold what a network carries.
    """
    value = row.get(column)
    return "" if value is None else clean(str(value))


def clean(value: str) -> str:
    """Return `value` on one line, fit for every export format."""
    return " ".join(_UNFIT.sub("\ufffd", value).split())


def number(row: Row, column: str) -> int:
    """Return a count, 0 when there is none.

    Raises:
        NetworkError: the value is no whole number.
    """
    value = row.get(column)
    if value is None or value == "":
        return 0
    try:
        return int(str(value))
    except ValueError as error:
        raise NetworkError(f"the column {column!r} holds {value!r} instead of a whole number") from error


def local(value: str) -> str:
    """Return the last part of an IRI, or the word itself."""
    return re.split(r"[#/]", value.rstrip("#/"))[-1]


def joined(values: Iterable[str], separator: str = "; ") -> str:
    """Return the distinct values that are not empty, sorted, as one string."""
    return separator.join(sorted({value for value in values if value}))


def whole(parameters: Mapping[str, object], name: str, default: int, least: int = 0) -> int:
    """Return the parameter `name` as a whole number of at least `least`.

    Raises:
        NetworkError: it is none.
    """
    value = parameters.get(name)
    if value is None or value == "":
        return default
    try:
        found = int(str(value))
    except ValueError:
        found = least - 1
    if found < least:
        raise NetworkError(
            f"the parameter {name!r} is {value!r}", remedy=f"Give a whole number of at least {least}"
        )
    return found
