"""The answer to a query: rows of Python values that remember their RDF terms."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, TypeAlias

if TYPE_CHECKING:
    from pandas import DataFrame

Value: TypeAlias = str | int | float | bool | None
_XSD: Final = "http://www.w3.org/2001/XMLSchema#"
_INTEGERS: Final = frozenset(f"{_XSD}{name}" for name in ("integer", "int", "long", "nonNegativeInteger"))
_NUMBERS: Final = frozenset(f"{_XSD}{name}" for name in ("decimal", "double", "float"))


class Term(NamedTuple):
    """One RDF term of an answer, as SPARQL 1.1 Query Results JSON tells it."""

    kind: Literal["uri", "literal", "bnode"]
    value: str
    datatype: str | None = None
    language: str | None = None

    def python(self) -> Value:
        """Return the value as int, float, bool or else as its text (dates stay ISO 8601)."""
        if self.datatype is not None:
            try:
                if self.datatype in _INTEGERS:
                    return int(self.value)
                if self.datatype in _NUMBERS:
                    return float(self.value)
            except ValueError:
                return self.value
            if self.datatype == f"{_XSD}boolean":
                return self.value in ("true", "1")
        return self.value

    def json(self) -> dict[str, str]:
        """Return the term as SPARQL 1.1 Query Results JSON."""
        found = {"type": self.kind, "value": self.value}
        if self.language:
            found["xml:lang"] = self.language
        elif self.datatype and self.datatype != f"{_XSD}string":
            found["datatype"] = self.datatype
        return found


@dataclass(frozen=True)
class Rows:
    """Rows of an answer, in the order the query gives.

    Attributes:
        columns: names of the columns.
        terms: the rows as RDF terms; None where a variable is unbound.
        boolean: the answer of an ASK query (one row, one column "answer"), else None.
        notes: what the user should know beside the rows (a parameter value that names nothing).
    """

    columns: tuple[str, ...]
    terms: tuple[tuple[Term | None, ...], ...]
    boolean: bool | None = None
    notes: tuple[str, ...] = ()

    @cached_property
    def rows(self) -> list[tuple[Value, ...]]:
        """The rows as Python values."""
        return [tuple(None if term is None else term.python() for term in row) for row in self.terms]

    def __iter__(self) -> Iterator[tuple[Value, ...]]:
        return iter(self.rows)

    def __len__(self) -> int:
        return len(self.terms)

    def dicts(self) -> list[dict[str, Value]]:
        """Return the rows as dictionaries by column."""
        return [dict(zip(self.columns, row, strict=True)) for row in self.rows]

    def column(self, name: str) -> list[Value]:
        """Return one column.

        Raises:
            ValueError: there is no such column.
        """
        place = self.columns.index(name)
        return [row[place] for row in self.rows]

    def srj(self) -> dict[str, Any]:
        """Return the answer as SPARQL 1.1 Query Results JSON."""
        if self.boolean is not None:
            return {"head": {}, "boolean": self.boolean}
        bindings = [
            {name: term.json() for name, term in zip(self.columns, row, strict=True) if term is not None}
            for row in self.terms
        ]
        return {"head": {"vars": list(self.columns)}, "results": {"bindings": bindings}}

    def dataframe(self) -> DataFrame:
        """Return the rows as a pandas DataFrame (the optional package pandas must be installed)."""
        from pandas import DataFrame

        return DataFrame(self.rows, columns=list(self.columns))

    def noting(self, notes: Sequence[str]) -> Rows:
        """Return the same rows with `notes` added."""
        return replace(self, notes=(*self.notes, *notes))

    @classmethod
    def from_srj(cls, answer: Mapping[str, Any]) -> Rows:
        """Return the rows of a SPARQL 1.1 Query Results JSON object.

        Raises:
            KeyError: the object is not of that shape.
        """
        if "boolean" in answer:
            truth = bool(answer["boolean"])
            term = Term("literal", "true" if truth else "false", f"{_XSD}boolean")
            return cls(("answer",), ((term,),), boolean=truth)
        columns = tuple(answer["head"]["vars"])
        return cls(
            columns,
            tuple(
                tuple(_term(row[name]) if name in row else None for name in columns)
                for row in answer["results"]["bindings"]
            ),
        )


def _term(value: Mapping[str, Any]) -> Term:
    kind = value["type"]
    if kind == "uri":
        return Term("uri", value["value"])
    if kind == "bnode":
        return Term("bnode", value["value"])
    if kind == "triple":  # RDF 1.2 has triples as terms; a table shows them as text
        return Term("literal", json.dumps(value["value"], ensure_ascii=False, sort_keys=True))
    return Term("literal", value["value"], value.get("datatype"), value.get("xml:lang"))
