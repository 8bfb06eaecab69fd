"""A plain `rdflib.Dataset` in memory, for notebooks that change the graph by hand; slower than Oxigraph."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, BinaryIO, Final

import pyoxigraph as ox

from ..errors import QueryError
from ..terms import PREFIXES
from .rows import Rows, Term
from .safety import check, with_prefixes

if TYPE_CHECKING:
    from rdflib import Dataset


class RdflibStore:
    """An `rdflib.Dataset` in memory behind the same protocol.

    Args:
        quads: what it holds at first.
    """

    path: Final = None
    place: Final = "memory"

    def __init__(self, quads: Iterable[ox.Quad] = ()) -> None:
        from rdflib import Dataset

        self._dataset = Dataset(default_union=True)
        body = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
        self._dataset.parse(data=body, format="nquads")

    def query(self, text: str, *, timeout: float | None = None) -> Rows:
        """Ask one SPARQL query over the union of all named graphs (see `EmbeddedStore.query`).

        Raises:
            QueryError: not SPARQL, not a question, or with a time limit, which rdflib does not know.
        """
        check(text)
        if timeout is not None:
            raise QueryError("a time limit needs a graph on disk")
        try:
            found = self._dataset.query(with_prefixes(text, PREFIXES))
        except Exception as error:  # the parser raises its own classes and plain Exception alike
            raise QueryError(f"not valid SPARQL: {error}") from error
        if found.askAnswer is not None:
            return Rows.from_srj({"boolean": found.askAnswer})
        if found.graph is not None:
            triples = sorted(tuple(_term(node) for node in triple) for triple in found.graph)
            return Rows(("subject", "predicate", "object"), tuple(triples))
        columns = tuple(str(name) for name in found.vars or ())
        return Rows(columns, tuple(tuple(_term(node) for node in row) for row in found))  # type: ignore[union-attr]

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        from rdflib.graph import DATASET_DEFAULT_GRAPH_ID

        names = {str(graph.identifier) for graph in self._dataset.graphs()}
        return sorted(names - {str(DATASET_DEFAULT_GRAPH_ID)})

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield all quads, or those of one named graph."""
        body = self._dataset.serialize(format="nquads", encoding="utf-8")
        for quad in ox.parse(body, format=ox.RdfFormat.N_QUADS):
            if isinstance(quad, ox.Quad) and (graph is None or quad.graph_name == ox.NamedNode(graph)):
                yield quad

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in the place of what the named graph holds; none removes it."""
        from rdflib import URIRef

        self._dataset.remove_graph(URIRef(graph))
        body = ox.serialize(quads, format=ox.RdfFormat.N_QUADS)
        self._dataset.parse(data=body, format="nquads")

    def dump(self, output: BinaryIO, form: str, *, graph: str | None = None) -> None:
        """Write the graph as RDF (see `EmbeddedStore.dump`)."""
        from .embedded import EmbeddedStore

        EmbeddedStore.memory(self.quads(graph)).dump(output, form, graph=graph)

    def rdflib(self) -> Dataset:
        """Return the dataset itself."""
        return self._dataset

    def close(self) -> None:
        """Nothing is open."""


def _term(node: object) -> Term | None:
    from rdflib import BNode, Literal, URIRef

    if node is None:
        return None
    if isinstance(node, Literal):
        return Term("literal", str(node), str(node.datatype) if node.datatype else None, node.language)
    return Term("bnode" if isinstance(node, BNode) else "uri", str(URIRef(str(node))))
