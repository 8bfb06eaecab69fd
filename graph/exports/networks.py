"""A network as a file other programs open: Gephi, Cytoscape, yEd, Graphviz, spreadsheets, networkx.

All formats write nodes, edges and attributes in sorted order and nothing of the clock, so that equal
networks give equal files. Values are str, int, float or bool.
"""

from __future__ import annotations

import csv
import io
import json
import re
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import Any, BinaryIO, Final

from ..errors import ExportError
from .files import write

_UNFIT_FOR_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff\ufffe\uffff]")


def tidy(network: Any) -> Any:
    r"""Return the network with sorted nodes, edges and attributes, checked for what files can hold.

    Line breaks in texts become "\n", as XML readers would make them.

    Raises:
        ExportError: it has parallel edges, an id that is no text, or an attribute that is neither text
            nor number, is not finite, or holds characters that XML 1.0 forbids.
    """
    if network.is_multigraph():
        raise ExportError("a network with parallel edges has no export", remedy="Merge them into weights")
    copy = network.__class__()
    copy.graph.update(_plain("the network", network.graph))
    for node, data in sorted(network.nodes(data=True), key=lambda entry: _text_id(entry[0])):
        copy.add_node(node, **_plain(node, data))
    edges = [
        (a, b, data) if network.is_directed() else (min(a, b), max(a, b), data)
        for a, b, data in network.edges(data=True)
    ]
    for a, b, data in sorted(edges, key=lambda edge: edge[:2]):
        copy.add_edge(a, b, **_plain(f"{a} - {b}", data))
    return copy


def _text_id(node: object) -> str:
    if not isinstance(node, str) or not node or _UNFIT_FOR_XML.search(node):
        raise ExportError(f"the node {node!r} has no text as its id", remedy="Relabel the nodes with text")
    return node


def _plain(place: str, data: dict[str, Any]) -> dict[str, Any]:
    for name, value in data.items():
        bad = (
            not isinstance(name, str)
            or type(value) not in (str, int, float, bool)
            or (isinstance(value, float) and (value != value or abs(value) == float("inf")))  # noqa: PLR0124
            or (isinstance(value, str) and _UNFIT_FOR_XML.search(value))
        )
        if bad:
            raise ExportError(
                f"the attribute {name!r} holds {value!r}, which not every format can hold",
                place=place,
                remedy="Use text, whole numbers, finite decimals, true and false",
            )
    return {name: _lines(value) for name, value in sorted(data.items())}


def _lines(value: Any) -> Any:
    return value.replace("\r\n", "\n").replace("\r", "\n") if isinstance(value, str) else value


def graphml(network: Any, stream: BinaryIO) -> None:
    """Write GraphML (yEd, Gephi, igraph, networkx)."""
    import networkx as nx

    content = io.BytesIO()
    nx.write_graphml_xml(network, content, prettyprint=True)
    stream.write(content.getvalue())


def gexf(network: Any, stream: BinaryIO) -> None:
    """Write GEXF 1.2 (Gephi), without the date and program version that networkx would put in.

    GEXF has no attributes of the network itself; they stand as JSON in its description.
    """
    import xml.etree.ElementTree as ET

    from networkx.readwrite.gexf import GEXFWriter

    writer = GEXFWriter(encoding="utf-8", prettyprint=True, version="1.2draft")
    writer.add_graph(network)
    root = writer.xml
    for meta in [child for child in root if child.tag.rsplit("}", 1)[-1] == "meta"]:
        root.remove(meta)
    meta = ET.Element("meta")
    ET.SubElement(meta, "creator").text = "Kredsgraf"
    ET.SubElement(meta, "description").text = _json(network.graph)
    root.insert(0, meta)
    ET.indent(root)
    ET.ElementTree(root).write(stream, encoding="utf-8", xml_declaration=True)
    stream.write(b"\n")


def cyjs(network: Any, stream: BinaryIO) -> None:
    """Write Cytoscape's JSON (Cytoscape, Cytoscape.js; `networkx.cytoscape_graph` reads it back)."""
    import networkx as nx

    data = nx.cytoscape_data(network)
    for node in data["elements"]["nodes"]:
        node["data"]["name"] = node["data"].get("label") or node["data"]["id"]
    _write_json(data, stream)


def node_link(network: Any, stream: BinaryIO) -> None:
    """Write node-link JSON (D3; `networkx.node_link_graph(data, edges="links")` reads it back)."""
    import networkx as nx

    _write_json(nx.node_link_data(network, edges="links"), stream)


def dot(network: Any, stream: BinaryIO) -> None:
    r"""Write Graphviz DOT; all values are quoted text, with \\ for a backslash and \n for a line break."""
    directed = network.is_directed()
    arrow = "->" if directed else "--"
    out = ["digraph kredsgraf {" if directed else "graph kredsgraf {"]
    out += [f"  {_quoted(name)}={_quoted(value)};" for name, value in network.graph.items()]
    out += [f"  {_quoted(node)}{_dot_list(data)};" for node, data in network.nodes(data=True)]
    out += [
        f"  {_quoted(a)} {arrow} {_quoted(b)}{_dot_list(data)};" for a, b, data in network.edges(data=True)
    ]
    stream.write(("\n".join([*out, "}"]) + "\n").encode())


def _dot_list(data: dict[str, Any]) -> str:
    if not data:
        return ""
    return " [" + ", ".join(f"{_quoted(name)}={_quoted(value)}" for name, value in data.items()) + "]"


def _quoted(value: object) -> str:
    text = str(value).lower() if isinstance(value, bool) else str(value)
    escaped = text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    return f'"{escaped}"'


def tables(network: Any) -> tuple[str, str]:
    """Return the network as two CSV tables: nodes (id, …) and edges (source, target, …).

    A cell is empty where the node or edge has no such attribute.
    """
    nodes = [{"id": node, **data} for node, data in network.nodes(data=True)]
    edges = [{"source": a, "target": b, **data} for a, b, data in network.edges(data=True)]
    return _csv(("id", "label", "type"), nodes), _csv(("source", "target", "weight"), edges)


def _csv(first: Sequence[str], rows: Iterable[dict[str, Any]]) -> str:
    rows = list(rows)
    known = {name for row in rows for name in row}
    columns = [name for name in first if name in known or not rows]
    columns += sorted(known - set(columns))
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        values = [row.get(name, "") for name in columns]
        writer.writerow([str(value).lower() if isinstance(value, bool) else value for value in values])
    return text.getvalue()


def csv_zip(network: Any, stream: BinaryIO) -> None:
    """Write a ZIP archive of nodes.csv and edges.csv, its times fixed."""
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in zip(("nodes.csv", "edges.csv"), tables(network), strict=True):
            entry = zipfile.ZipInfo(name, date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, content.encode())


def csv_pair(network: Any, target: Path) -> None:
    """Write `<stem>-nodes.csv` and `<stem>-edges.csv` beside each other."""

    def filling(content: str) -> Callable[[BinaryIO], None]:
        def fill(stream: BinaryIO) -> None:
            stream.write(content.encode())

        return fill

    for part, content in zip(("nodes", "edges"), tables(network), strict=True):
        write(target.with_name(f"{target.stem}-{part}.csv"), filling(content))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, allow_nan=False)


def _write_json(value: object, stream: BinaryIO) -> None:
    content = json.dumps(value, ensure_ascii=False, indent=1, allow_nan=False)
    stream.write(content.encode() + b"\n")
