"""A graph to ask: one object over any store, with the named questions, the texts and the RDF."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, BinaryIO

from .errors import StoreError
from .stores import Rows, Store, is_endpoint

if TYPE_CHECKING:
    import pyoxigraph as ox
    from rdflib import Dataset

    from .queries import Parameter


class Graph:
    """A knowledge graph, opened for reading.

    Use it in a `with` statement, or close it: builders keep a generation on disk as long as it is read.

    Args:
        store: the engine.
        texts: the folder with the documents' texts, where there is one.
        release: called when the graph is closed.
    """

    def __init__(
        self, store: Store, *, texts: Path | None = None, release: Callable[[], None] | None = None
    ) -> None:
        self.store = store
        self._texts = texts
        self._release = release

    def query(self, text: str, *, timeout: float | None = None) -> Rows:
        """Ask any SPARQL query; read-only, over the union of all named graphs.

        Args:
            text: SELECT, ASK, CONSTRUCT or DESCRIBE; the usual prefixes need no declaration.
            timeout: seconds after which the query is ended; None sets no limit.

        Raises:
            QueryError: the text is no question, or was not answered in time.
        """
        return self.store.query(text, timeout=timeout)

    def named(self, name: str, /, *, timeout: float | None = None, **parameters: Parameter) -> Rows:
        """Ask a named question (`kredsgraf.queries.catalogue()` lists them).

        Args:
            name: its name, "reports".
            timeout: as in `query`.
            parameters: values by parameter name; `from` is spelled `from_` in Python.

        Raises:
            QueryError: no such question or parameter, or a value that cannot be one.
        """
        from .queries import ask

        given = {key.rstrip("_"): value for key, value in parameters.items()}
        return ask(self.store, name, given, timeout=timeout)

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        return self.store.graphs()

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield all quads, or those of one named graph."""
        return self.store.quads(graph)

    def dump(self, form: str, /, output: BinaryIO | None = None, *, graph: str | None = None) -> bytes:
        """Write the graph as RDF, or return its bytes when no `output` is given.

        Args:
            form: "turtle", "trig", "ntriples", "nquads", "jsonld" or "rdfxml"; those without named graphs
                hold the union.
            output: takes the bytes.
            graph: only this named graph.
        """
        if output is not None:
            self.store.dump(output, form, graph=graph)
            return b""
        held = BytesIO()
        self.store.dump(held, form, graph=graph)
        return held.getvalue()

    def rdflib(self) -> Dataset:
        """Return an `rdflib.Dataset` over the same data; its default graph is the union."""
        return self.store.rdflib()

    def text(self, sha256: str) -> str:
        """Return the text of a document, in which every `kg:start` and `kg:end` counts code points.

        Raises:
            StoreError: the graph keeps no text of it.
        """
        if self._texts is not None:
            try:
                return (self._texts / f"{sha256}.txt").read_bytes().decode("utf-8")
            except OSError as error:
                raise StoreError(f"no text of the document {sha256} is kept", place=self._texts) from error
        raise StoreError("the texts of the documents are kept beside embedded graphs only", place=self.place)

    @property
    def place(self) -> str:
        """Folder or address."""
        return self.store.place

    def close(self) -> None:
        """Let go of the graph."""
        self.store.close()
        if self._release is not None:
            self._release()
            self._release = None

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_graph(where: str | Path) -> Graph:
    """Open a graph for reading.

    Args:
        where: a folder that `build` made, or the http(s) address of a SPARQL endpoint.

    Raises:
        StoreError: there is no graph, or the folder is something else.
    """
    if is_endpoint(where):
        from .stores.endpoint import EndpointStore

        return Graph(EndpointStore(str(where)))
    from .stores.embedded import EmbeddedStore
    from .stores.folder import GraphFolder

    folder = GraphFolder.open(Path(where))
    path, release = folder.hold()
    try:
        return Graph(EmbeddedStore.read_only(path), texts=folder.texts, release=release)
    except StoreError:
        release()
        raise
