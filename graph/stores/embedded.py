"""The default engine: Oxigraph in this process, on disk or in memory."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Final

import pyoxigraph as ox

from ..errors import QueryError, StoreError
from ..terms import PREFIXES
from .rows import Rows, Term
from .safety import check, reason, with_prefixes

if TYPE_CHECKING:
    from rdflib import Dataset

FORMATS: Final = {
    "turtle": ox.RdfFormat.TURTLE,
    "trig": ox.RdfFormat.TRIG,
    "ntriples": ox.RdfFormat.N_TRIPLES,
    "nquads": ox.RdfFormat.N_QUADS,
    "jsonld": ox.RdfFormat.JSON_LD,
    "rdfxml": ox.RdfFormat.RDF_XML,
}
"""RDF serialisations by name."""


class EmbeddedStore:
    """An Oxigraph store of this process.

    Args:
        store: the engine's own object; kept open until `close`.
        path: its folder, None in memory.
    """

    def __init__(self, store: ox.Store, path: Path | None = None) -> None:
        self._store: ox.Store | None = store
        self.path = path

    @classmethod
    def memory(cls, quads: Iterable[ox.Quad] = ()) -> EmbeddedStore:
        """Return a store in memory that holds `quads`."""
        store = ox.Store()
        store.bulk_extend(quads)
        return cls(store)

    @classmethod
    def read_only(cls, path: Path) -> EmbeddedStore:
        """Open the store in folder `path` for reading; any number of readers may.

        Raises:
            StoreError: there is no store, or it is damaged.
        """
        try:
            return cls(ox.Store.read_only(str(path)), path)
        except (OSError, RuntimeError) as error:
            raise StoreError(f"the store cannot be opened ({error})", place=path) from error

    @property
    def place(self) -> str:
        """What the store is called in messages."""
        return str(self.path) if self.path else "memory"

    @property
    def engine(self) -> ox.Store:
        """The engine's own object.

        Raises:
            StoreError: the store has been closed.
        """
        if self._store is None:
            raise StoreError("the graph is closed", place=self.place)
        return self._store

    def query(self, text: str, *, timeout: float | None = None) -> Rows:
        """Ask one SPARQL query over the union of all named graphs.

        Args:
            text: SELECT, ASK, CONSTRUCT or DESCRIBE; a graph comes back as rows subject, predicate, object.
            timeout: seconds; the query then runs in a process of its own that is ended on time.

        Raises:
            QueryError: not SPARQL, not a question, or not answered in time.
        """
        check(text)
        if timeout is not None:
            return self._limited(text, timeout)
        engine = self.engine
        try:
            found = engine.query(with_prefixes(text, PREFIXES), use_default_graph_as_union=True)
            if isinstance(found, ox.QueryTriples):
                return triple_rows(found)
            answer = found.serialize(format=ox.QueryResultsFormat.JSON)
        except SyntaxError as error:
            raise QueryError(reason(error)) from error
        except (ValueError, RuntimeError, OSError) as error:
            raise QueryError(f"the query failed: {error}") from error
        return Rows.from_srj(json.loads(answer or b"{}"))

    def _limited(self, text: str, timeout: float) -> Rows:
        """Ask in a child process: the engine itself knows neither time limits nor interrupts."""
        if self.path is None:
            raise QueryError("a time limit needs a graph on disk")
        command = [sys.executable, "-m", f"{__package__}.limited", str(self.path)]
        try:
            done = subprocess.run(
                command, input=text.encode(), capture_output=True, timeout=timeout, check=False
            )
        except subprocess.TimeoutExpired as error:
            raise QueryError(f"no answer within {timeout:g} seconds", remedy="Narrow the query") from error
        if done.returncode:
            raise QueryError(done.stderr.decode("utf-8", "replace").strip() or "the query failed")
        return Rows.from_srj(json.loads(done.stdout))

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield all quads, or those of one named graph."""
        name = None if graph is None else ox.NamedNode(graph)
        return iter(self.engine.quads_for_pattern(None, None, None, name))

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        return sorted(name.value for name in self.engine.named_graphs() if isinstance(name, ox.NamedNode))

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in the place of what the named graph holds; none removes it."""
        self.engine.remove_graph(ox.NamedNode(graph))
        self.engine.bulk_extend(quads)

    def dump(self, output: BinaryIO, form: str, *, graph: str | None = None) -> None:
        """Write the graph as RDF; a format without named graphs gets the union.

        Args:
            output: takes the bytes.
            form: a name of `FORMATS`.
            graph: only this named graph.

        Raises:
            QueryError: unknown format.
        """
        if form not in FORMATS:
            raise QueryError(f"unknown format {form!r}", remedy=f"Use one of {', '.join(FORMATS)}")
        kind = FORMATS[form]
        if kind.supports_datasets and graph is None:
            ox.serialize(self.quads(), output, format=kind, prefixes=dict(PREFIXES))
            return
        # The union may state a triple in two graphs; an RDF graph is a set, so it is written once.
        triples = dict.fromkeys(quad.triple for quad in self.quads(graph))
        ox.serialize(triples, output, format=kind, prefixes=dict(PREFIXES))

    def rdflib(self) -> Dataset:
        """Return an `rdflib.Dataset` over the same data (union default graph); nothing is copied."""
        from oxrdflib import OxigraphStore
        from rdflib import Dataset

        return Dataset(store=OxigraphStore(store=self.engine), default_union=True)

    def close(self) -> None:
        """Let go of the store; the folder can be opened by others."""
        self._store = None


def triple_rows(found: Iterable[ox.Triple]) -> Rows:
    """Return triples as sorted rows, each once."""
    rows = {(_term(t.subject), _term(t.predicate), _term(t.object)) for t in found}
    ordered = sorted(rows, key=lambda row: [(*term[:2], term[2] or "", term[3] or "") for term in row])
    return Rows(("subject", "predicate", "object"), tuple(ordered))


def _term(term: object) -> Term:
    if isinstance(term, ox.NamedNode):
        return Term("uri", term.value)
    if isinstance(term, ox.BlankNode):
        return Term("bnode", term.value)
    if isinstance(term, ox.Literal):
        return Term("literal", term.value, term.datatype.value, term.language)
    return Term("literal", str(term))
