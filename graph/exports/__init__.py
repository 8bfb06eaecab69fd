"""Files of a graph (RDF) and of a network (for other programs, or as a picture).

    export_graph(graph, "turtle", "minutes.ttl")
    export_network(network, "html", "reporting.html")

A target "-" is standard output. Files are written whole or not at all, and equal content gives equal bytes.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO, Final, Literal

from ..errors import ExportError
from . import networks, rdf
from .files import write
from .rdf import Dumping

__all__ = ["Dumping", "Format", "export_graph", "export_network", "formats", "write"]


@dataclass(frozen=True, slots=True)
class Format:
    """An export format.

    Attributes:
        name: what `export --as` takes.
        suffix: usual ending of its files, with the point.
        media_type: as registered, or as in use.
        of: what it is an export of.
        holds: what it keeps, in one line.
    """

    name: str
    suffix: str
    media_type: str
    of: Literal["graph", "network"]
    holds: str


def _picture(network: Any, stream: BinaryIO) -> None:
    from .picture import html

    stream.write(html(network).encode())


_GRAPH: Final[dict[Format, Callable[[Dumping, BinaryIO], None]]] = {
    Format("turtle", ".ttl", "text/turtle", "graph", "all statements, without their graphs"): rdf.turtle,
    Format("trig", ".trig", "application/trig", "graph", "all statements in their named graphs"): rdf.trig,
    Format(
        "nquads", ".nq", "application/n-quads", "graph", "all statements in their named graphs, canonical"
    ): rdf.nquads,
    Format("jsonld", ".jsonld", "application/ld+json", "graph", "all statements in their graphs"): rdf.jsonld,
    Format(
        "rdfxml", ".rdf", "application/rdf+xml", "graph", "all statements, without their graphs"
    ): rdf.rdfxml,
}

_NETWORK: Final[dict[Format, Callable[[Any, BinaryIO], None]]] = {
    Format(
        "html", ".html", "text/html", "network", "a picture of the strongest nodes with their evidence"
    ): _picture,
    Format(
        "graphml", ".graphml", "application/graphml+xml", "network", "nodes, edges, all attributes, typed"
    ): networks.graphml,
    Format(
        "gexf", ".gexf", "application/gexf+xml", "network", "nodes, edges, all attributes, typed (Gephi)"
    ): networks.gexf,
    Format(
        "cyjs", ".cyjs", "application/json", "network", "nodes, edges, all attributes (Cytoscape)"
    ): networks.cyjs,
    Format(
        "node-link", ".json", "application/json", "network", "nodes, edges, all attributes (D3, networkx)"
    ): networks.node_link,
    Format(
        "dot", ".dot", "text/vnd.graphviz", "network", "nodes, edges, all attributes as text (Graphviz)"
    ): networks.dot,
    Format(
        "csv", ".zip", "application/zip", "network", "nodes.csv and edges.csv in a ZIP; two files for *.csv"
    ): networks.csv_zip,
}


def formats() -> tuple[Format, ...]:
    """Return all formats, those of graphs first."""
    return (*_GRAPH, *_NETWORK)


def export_graph(graph: Dumping, name: str, target: str | Path) -> None:
    """Write the whole graph in the format `name`.

    Raises:
        ExportError: there is no such format, the content does not fit it, or the file cannot be written.
    """
    writers = {form.name: writer for form, writer in _GRAPH.items()}
    if name not in writers:
        raise _unknown(name, "graph")
    write(target, lambda stream: writers[name](graph, stream))


def export_network(network: Any, name: str, target: str | Path) -> None:
    """Write a networkx Graph or DiGraph in the format `name`.

    "csv" to a target ending in .csv gives the two files `<stem>-nodes.csv` and `<stem>-edges.csv`.

    Raises:
        ExportError: there is no such format, the content does not fit it, or the file cannot be written.
    """
    writers = {form.name: writer for form, writer in _NETWORK.items()}
    if name not in writers:
        raise _unknown(name, "network")
    ready = networks.tidy(network)
    if name == "csv" and str(target).lower().endswith(".csv"):
        networks.csv_pair(ready, Path(target))
    else:
        write(target, lambda stream: writers[name](ready, stream))


def _unknown(name: str, of: str) -> ExportError:
    known = ", ".join(form.name for form in formats() if form.of == of)
    return ExportError(f"there is no format {name!r} for a {of}", remedy=f"Choose from {known}")
