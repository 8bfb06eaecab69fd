"""Stores: quads in and out of an RDF dataset with SPARQL, whatever the engine."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Protocol

from .rows import Rows, Term, Value

if TYPE_CHECKING:
    import pyoxigraph as ox
    from rdflib import Dataset

__all__ = ["Rows", "Store", "Term", "Value", "is_endpoint"]


class Store(Protocol):
    """What every engine does. Queries see the union of all named graphs and change nothing."""

    @property
    def place(self) -> str:
        """What the store is called in messages."""

    @property
    def path(self) -> Path | None:
        """Its folder, None where there is none."""

    def query(self, text: str, *, timeout: float | None = None) -> Rows:
        """Ask one SPARQL query; `timeout` in seconds."""

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield all quads, or those of one named graph."""

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in the place of what the named graph holds; none removes it."""

    def dump(self, output: BinaryIO, form: str, *, graph: str | None = None) -> None:
        """Write the graph as RDF."""

    def rdflib(self) -> Dataset:
        """Return an `rdflib.Dataset` over the same data."""

    def close(self) -> None:
        """Let go of it."""


def is_endpoint(where: object) -> bool:
    """Tell whether `where` is the address of a server rather than a folder."""
    return isinstance(where, str) and where.startswith(("http://", "https://"))
