"""Any SPARQL 1.1 engine by its address: query, update, graph store protocol, with the standard library."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any, BinaryIO, Final
from urllib.error import HTTPError, URLError
from urllib.parse import urlencode, urlsplit, urlunsplit
from urllib.request import Request, urlopen

import pyoxigraph as ox

from ..errors import QueryError, StoreError
from ..terms import PREFIXES
from .rows import Rows
from .safety import FORMS, check, keywords, with_prefixes

if TYPE_CHECKING:
    from rdflib import Dataset

_RESULTS: Final = "application/sparql-results+json"
_TRIPLES: Final = "application/n-triples"
_LONG: Final = 300.0
"""Seconds to wait for an answer when the caller sets no limit."""
_BATCH: Final = 2_000
"""Quads in one INSERT DATA, where the server has no graph store protocol."""


class EndpointStore:
    """A SPARQL 1.1 server.

    Args:
        url: the query address. An address without path, or with path /query, is taken for a server laid out
            as Oxigraph's (/query, /update, /store); any other takes updates at the same address.
        update_url: where updates go.
        store_url: address of the graph store protocol; without it, updates are used.
    """

    path: Final = None

    def __init__(self, url: str, *, update_url: str | None = None, store_url: str | None = None) -> None:
        self._headers, url = _credentials(url)
        parts = urlsplit(url)
        if parts.path in ("", "/", "/query"):
            root = urlunsplit((parts.scheme, parts.netloc, "", "", ""))
            url, update_url, store_url = (
                f"{root}/query",
                update_url or f"{root}/update",
                store_url or f"{root}/store",
            )
        self.url, self.update_url, self.store_url = url, update_url or url, store_url
        self._checked = False

    @property
    def place(self) -> str:
        """What the store is called in messages: its address, without password."""
        return self.url

    def query(self, text: str, *, timeout: float | None = None) -> Rows:
        """Ask one SPARQL query over the union of all named graphs (see `EmbeddedStore.query`).

        Raises:
            QueryError: the server did not understand the query, or gave no whole answer in time.
            StoreError: the server cannot be reached, or its default graph is not the union.
        """
        check(text)
        graph = next((word for word in keywords(text) if word in FORMS), "") in ("CONSTRUCT", "DESCRIBE")
        body = self._ask(with_prefixes(text, PREFIXES), _TRIPLES if graph else _RESULTS, timeout)
        try:
            if graph:
                return _triple_rows(body)
            rows = Rows.from_srj(json.loads(body))
        except (ValueError, KeyError, SyntaxError) as error:
            # A server that gives up in the middle still says 200: the answer is only cut off.
            raise QueryError("the server's answer is not complete", place=self.url) from error
        if not rows.terms and not self._checked:
            self._check_union()
        return rows

    def _check_union(self) -> None:
        """Refuse a server whose default graph leaves the named graphs out: every answer would be empty."""
        self._checked = True
        anything = json.loads(self._ask("ASK { ?s ?p ?o }", _RESULTS, None))["boolean"]
        if not anything and json.loads(self._ask("ASK { GRAPH ?g { ?s ?p ?o } }", _RESULTS, None))["boolean"]:
            raise StoreError(
                "the server's default graph does not hold the named graphs",
                place=self.url,
                remedy="Start it with the union of all named graphs as its default graph",
            )

    def _ask(self, text: str, accept: str, timeout: float | None) -> bytes:
        # `union-default-graph` is Oxigraph's own; other servers ignore it (the union is checked above).
        data = urlencode({"query": text, "union-default-graph": ""}).encode()
        kind = "application/x-www-form-urlencoded"
        try:
            return self._send("POST", self.url, data, {"Accept": accept, "Content-Type": kind}, timeout)
        except HTTPError as error:
            if error.code in (400, 500):
                reason = f"the server refused the query: {_message(error)}"
                raise QueryError(reason, place=self.url) from error
            raise self._failure(error) from error

    def graphs(self) -> list[str]:
        """Return the IRIs of the named graphs, sorted."""
        rows = self.query("SELECT DISTINCT ?g WHERE { GRAPH ?g { ?s ?p ?o } } ORDER BY ?g")
        return [str(row[0]) for row in rows]

    def quads(self, graph: str | None = None) -> Iterator[ox.Quad]:
        """Yield all quads, graph by graph, or those of one named graph."""
        for name in [graph] if graph else self.graphs():
            node = ox.NamedNode(name)
            text = f"CONSTRUCT {{ ?s ?p ?o }} WHERE {{ GRAPH {node} {{ ?s ?p ?o }} }}"
            body = self._ask(text, _TRIPLES, None)
            for triple in ox.parse(body, format=ox.RdfFormat.N_TRIPLES):
                yield ox.Quad(triple.subject, triple.predicate, triple.object, node)

    def replace(self, graph: str, quads: Iterable[ox.Quad]) -> None:
        """Put `quads` in the place of what the named graph holds; none removes it.

        Raises:
            StoreError: the server cannot be reached or takes no changes.
        """
        triples = [quad.triple for quad in quads]
        if self.store_url is not None:
            self._put(self.store_url, graph, triples)
            return
        node = ox.NamedNode(graph)
        self.update(f"DROP SILENT GRAPH {node}")
        for start in range(0, len(triples), _BATCH):
            lines = "\n".join(f"{triple} ." for triple in triples[start : start + _BATCH])
            self.update(f"INSERT DATA {{ GRAPH {node} {{\n{lines}\n}} }}")

    def _put(self, store_url: str, graph: str, triples: list[ox.Triple]) -> None:
        url = f"{store_url}?{urlencode({'graph': graph})}"
        try:
            if triples:
                body = ox.serialize(triples, format=ox.RdfFormat.N_TRIPLES)
                self._send("PUT", url, body, {"Content-Type": _TRIPLES}, None)
            else:
                self._send("DELETE", url, None, {}, None)
        except HTTPError as error:
            if triples or error.code != 404:  # what is not there is removed already
                raise self._failure(error) from error

    def update(self, text: str) -> None:
        """Send one SPARQL update.

        Raises:
            StoreError: the server cannot be reached or takes no changes.
        """
        headers = {"Content-Type": "application/sparql-update; charset=utf-8"}
        try:
            self._send("POST", self.update_url, text.encode(), headers, None)
        except HTTPError as error:
            raise self._failure(error) from error

    def dump(self, output: BinaryIO, form: str, *, graph: str | None = None) -> None:
        """Write the graph as RDF (see `EmbeddedStore.dump`)."""
        from .embedded import EmbeddedStore

        EmbeddedStore.memory(self.quads(graph)).dump(output, form, graph=graph)

    def rdflib(self) -> Dataset:
        """Return an `rdflib.Dataset` whose queries go to the server."""
        from rdflib import Dataset
        from rdflib.plugins.stores.sparqlstore import SPARQLStore

        store = SPARQLStore(self.url, headers=dict(self._headers))
        return Dataset(store=store, default_union=True)

    def close(self) -> None:
        """Nothing is kept open between requests."""

    def _send(
        self, method: str, url: str, data: bytes | None, headers: dict[str, str], timeout: float | None
    ) -> bytes:
        request = Request(url, data=data, headers={**self._headers, **headers}, method=method)
        try:
            with urlopen(request, timeout=timeout or _LONG) as answer:
                body: bytes = answer.read()
                return body
        except HTTPError:
            raise
        except TimeoutError as error:
            raise QueryError(f"no answer within {timeout or _LONG:g} seconds", place=self.url) from error
        except (URLError, OSError) as error:
            reason = getattr(error, "reason", error)
            if isinstance(reason, TimeoutError):
                raise QueryError(f"no answer within {timeout or _LONG:g} seconds", place=self.url) from error
            raise StoreError(f"the server cannot be reached ({reason})", place=self.url) from error

    def _failure(self, error: HTTPError) -> StoreError:
        return StoreError(f"the server answered {error.code}: {_message(error)}", place=self.url)


def _credentials(url: str) -> tuple[dict[str, str], str]:
    """Return the header for `user:password@` in the address, and the address without it."""
    parts = urlsplit(url)
    if parts.username is None:
        return {}, url
    pair = f"{parts.username}:{parts.password or ''}".encode()
    host = parts.netloc.rsplit("@", 1)[-1]
    header = {"Authorization": f"Basic {base64.b64encode(pair).decode()}"}
    return header, urlunsplit((parts.scheme, host, parts.path, parts.query, parts.fragment))


def _message(error: HTTPError) -> str:
    lines = error.read().decode("utf-8", "replace").strip().splitlines()
    return lines[0][:200] if lines else str(error.reason)


def _triple_rows(body: bytes) -> Rows:
    from .embedded import triple_rows

    found: list[Any] = list(ox.parse(body, format=ox.RdfFormat.N_TRIPLES))
    return triple_rows(found)
