"""A network as one HTML page: inline SVG, its own style and script, nothing from outside.

The page works from disk without a network; a content security policy by hash lets only its own style and
script run, whatever the minutes contain. Without JavaScript the names and the words behind an edge
still show on hover, and the table under the picture holds every link drawn.
"""

from __future__ import annotations

import base64
import hashlib
import json
import math
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from html import escape
from itertools import islice
from pathlib import Path
from typing import Any, Final

from .layout import Label, Point, label_box, labels, places, text_width

MOST_NODES: Final = 120
MOST_EDGES_A_NODE: Final = 4
WORDS_ON_HOVER: Final = 3
WORDS_IN_PANEL: Final = 25
_LONGEST_LABEL: Final = 42

_NAMES: Final = {
    "person": "person",
    "topic": "topic",
    "meeting": "meeting",
    "district": "police district",
    "police": "police",
    "prosecution": "prosecution",
    "municipality": "municipality",
    "region": "region",
    "state": "state",
    "civil-society": "civil society",
    "unknown": "sector not known",
}
_FACTS: Final = (
    ("title", "Title"),
    ("organisation", "Organisation"),
    ("sector", "Sector"),
    ("titles", "Titles seen"),
    ("body", "Body"),
    ("date", "Date"),
    ("districts", "Districts"),
    ("municipality", "Municipality"),
    ("topics", "Topics"),
    ("acts", "Acts"),
    ("meetings", "Meetings"),
    ("answers", "Answers"),
    ("supplements", "Supplements"),
    ("kinds", "Kinds"),
    ("newman", "Weighted by size of meeting"),
    ("first", "First"),
    ("last", "Last"),
    ("document", "Document"),
)
_UNITS: Final = {
    "reporting": ("act", "acts"),
    "attendance": ("meeting", "meetings"),
    "collaboration": ("meeting in common", "meetings in common"),
    "interaction": ("reply", "replies"),
    "districts": ("likeness", "likeness"),
}


@dataclass(frozen=True, slots=True)
class _Drawing:
    """A network ready to be drawn: what was chosen and where it goes."""

    network: Any
    view: str
    points: Mapping[str, Point]
    radius: Mapping[str, float]
    labels: Mapping[str, Label]
    size: Mapping[str, float]
    short: Mapping[str, str]
    index: Mapping[str, int]


def html(network: Any, *, most_nodes: int = MOST_NODES) -> str:
    """Return the page. Shows the `most_nodes` nodes of greatest strength and says so.

    Args:
        network: a networkx Graph or DiGraph as `networks.build` gives it; nodes may lack any attribute.
        most_nodes: upper limit of nodes drawn.
    """
    chosen = select(network, most_nodes)
    drawing = _draw(chosen)
    style, script = _shipped("picture.css"), _shipped("picture.js")
    title = str(network.graph.get("title") or network.graph.get("view") or "Network")
    policy = f"default-src 'none'; style-src {_hash(style)}; script-src {_hash(script)}; base-uri 'none'"
    said = _said(network, chosen)
    return f"""<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{escape(title)} · Kredsgraf</title>
<style>{style}</style>
</head>
<body>
<header>
<h1>{escape(title)}</h1>
<p>{escape(said)}</p>
</header>
<main>
<div class="left">
<section class="map" aria-label="Picture">
<div class="tools">
<button type="button" id="larger" aria-label="Zoom in">+</button>
<button type="button" id="smaller" aria-label="Zoom out">−</button>
<button type="button" id="whole" aria-label="Show everything">⤢</button>
</div>
{_svg(drawing, title, said)}
</section>
{_legend(drawing)}
</div>
<aside aria-label="Details">
<label for="search">Find a name</label>
<input type="search" id="search" autocomplete="off" spellcheck="false">
<div id="panel" aria-live="polite"><p class="hint">{_HINT}</p></div>
</aside>
</main>
{_links_table(drawing)}
<script type="application/json" id="data">{_data(drawing)}</script>
<script>{script}</script>
</body>
</html>
"""


_HINT: Final = (
    "Point at a name or a line to read it; choose one to see the words in the minutes it rests on. "
    "Drag to move, scroll to zoom."
)


def select(network: Any, most_nodes: int) -> Any:
    """Return the part to draw: the strongest nodes that have a link, and their strongest links.

    Of each type of node there are as many, where there are so many: topics alone would have no links.
    Links are limited to `MOST_EDGES_A_NODE` a node on average; a maximum spanning forest always stays, so
    that nothing that hangs together falls apart.
    """
    import networkx as nx

    order = sorted(network, key=lambda node: (-_strength(network, node), node))
    linked = [node for node in order if any(other != node for other in nx.all_neighbors(network, node))]
    chosen = network.subgraph(_of_each_type(network, linked or order, most_nodes)).copy()
    most = MOST_EDGES_A_NODE * len(chosen)
    if chosen.number_of_edges() > most:
        plain = nx.Graph()
        for a, b, data in chosen.edges(data=True):
            known = plain.get_edge_data(a, b, {"weight": 0})["weight"]
            plain.add_edge(a, b, weight=known + _weight(data))
        forest = {frozenset(edge) for edge in nx.maximum_spanning_edges(plain, weight="weight", data=False)}
        ranked = sorted(
            chosen.edges(data=True),
            key=lambda edge: (frozenset(edge[:2]) not in forest, -_weight(edge[2]), edge[0], edge[1]),
        )
        chosen.remove_edges_from([(a, b) for a, b, _ in ranked[most:]])
    left = [node for node in chosen if not chosen.degree(node)] if chosen.number_of_edges() else []
    chosen.remove_nodes_from(left)
    return chosen


def _of_each_type(network: Any, order: Sequence[str], most: int) -> list[str]:
    """Return the first `most` nodes of `order`, each type of node with an equal share of them first."""
    types: dict[str, list[str]] = {}
    for node in order:
        types.setdefault(str(network.nodes[node].get("type", "")), []).append(node)
    share = most // max(1, len(types))
    first = {node for nodes in types.values() for node in nodes[:share]}
    rest = (node for node in order if node not in first)
    first.update(islice(rest, most - len(first)))
    return [node for node in order if node in first]


def _draw(network: Any) -> _Drawing:
    import networkx as nx

    nodes = sorted(network, key=lambda node: (-_strength(network, node), node))
    strongest = max((_strength(network, node) for node in nodes), default=1.0) or 1.0
    share = {node: math.sqrt(_strength(network, node) / strongest) for node in nodes}
    radius = {node: round(5 + 13 * share[node], 1) for node in nodes}
    size = {node: round(11 + 5 * share[node], 1) for node in nodes}
    short = {node: _short(_label(network, node)) for node in nodes}
    near = {node: sorted(set(nx.all_neighbors(network, node)) - {node}) for node in nodes}
    points = {node: (round(x, 1), round(y, 1)) for node, (x, y) in places(network, radius).items()}
    return _Drawing(
        network,
        str(network.graph.get("view", "")),
        points,
        radius,
        labels(nodes, points, radius, short, size, near),
        size,
        short,
        {node: number for number, node in enumerate(nodes)},
    )


def _said(network: Any, chosen: Any) -> str:
    """Say what the picture shows, and what it leaves out."""
    nodes, edges = len(network), network.number_of_edges()
    if not nodes:
        return "Nothing in the graph answers this question."
    if (len(chosen), chosen.number_of_edges()) == (nodes, edges):
        said = f"All {nodes:,} nodes and {edges:,} links."
    else:
        said = (
            f"The strongest {len(chosen):,} of {nodes:,} nodes and {chosen.number_of_edges():,} "
            f"of {edges:,} links."
        )
    if asked := network.graph.get("filter"):
        said += f" Only where {asked}."
    left = [
        f"{count:,} {name.replace('_', ' ')}"
        for name, count in sorted(network.graph.items())
        if isinstance(count, int) and count and not isinstance(count, bool)
    ]
    return f"{said} Not drawn: {', '.join(left)}." if left else said


def _svg(drawing: _Drawing, title: str, said: str) -> str:
    view = _view(drawing)
    edges = sorted(
        enumerate(drawing.network.edges(data=True)), key=lambda entry: (_weight(entry[1][2]), entry[0])
    )
    widths = _widths([_weight(data) for _, (*_, data) in edges])
    drawn = "\n".join(
        _edge(drawing, number, edge, width) for (number, edge), width in zip(edges, widths, strict=True)
    )
    nodes = "\n".join(_node(drawing, node) for node in reversed(list(drawing.index)))
    return f"""<svg id="picture" role="group" viewBox="{" ".join(f"{v:.1f}" for v in view)}" \
aria-labelledby="picture-title picture-text">
<title id="picture-title">{escape(title)}</title>
<desc id="picture-text">{escape(said)} The same links stand in the table below the picture.</desc>
<defs><marker id="arrow" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="9" markerHeight="9" \
markerUnits="userSpaceOnUse" orient="auto"><path class="arrowhead" d="M0 0.5 8 4 0 7.5z"/></marker></defs>
<g id="camera">
<g class="edges">
{drawn}
</g>
<g class="nodes">
{nodes}
</g>
</g>
</svg>"""


def _view(drawing: _Drawing) -> tuple[float, float, float, float]:
    """Return the viewBox that holds all nodes and shown labels: left, top, width, height."""
    boxes = [(0.0, 0.0, 1.0, 1.0)] if not drawing.points else []
    for node, (x, y) in drawing.points.items():
        r, place = drawing.radius[node], drawing.labels[node]
        boxes.append((x - r, y - r, x + r, y + r))
        if place.shown:
            width = text_width(drawing.short[node], drawing.size[node])
            box = label_box(x + place.dx, y + place.dy, place.anchor, width, drawing.size[node])
            boxes.append((box.left, box.top, box.right, box.bottom))
    left, top = min(box[0] for box in boxes) - 24, min(box[1] for box in boxes) - 24
    right, bottom = max(box[2] for box in boxes) + 24, max(box[3] for box in boxes) + 24
    middle = (left + right) / 2
    wide = max(right - left, 760.0)  # a network of two nodes is not drawn as giants
    return middle - wide / 2, top, wide, max(bottom - top, 320.0)


def _widths(weights: Sequence[float]) -> list[float]:
    """Return the width of every line: area in proportion to weight, thin where all weigh the same."""
    heaviest = max(weights, default=1.0) or 1.0
    if min(weights, default=1.0) == heaviest:
        return [1.6] * len(weights)
    if heaviest <= 1:
        return [0.6 + 5 * (weight / heaviest) ** 3 for weight in weights]
    whole = max(heaviest, 36.0)
    return [0.9 + 5 * math.sqrt(weight / whole) for weight in weights]


def _edge(drawing: _Drawing, number: int, edge: tuple[str, str, Mapping[str, Any]], width: float) -> str:
    a, b, data = edge
    path = _path(drawing, a, b)
    marker = ' marker-end="url(#arrow)"' if drawing.network.is_directed() else ""
    words = _evidence(data)
    hover = [f"{_between(drawing, a, b)}: {_amount(drawing.view, _weight(data))}", *words[:WORDS_ON_HOVER]]
    if len(words) > WORDS_ON_HOVER:
        hover.append(f"… and {len(words) - WORDS_ON_HOVER} more")
    return (
        f'<g class="edge" data-edge="{number}"><title>{escape(chr(10).join(hover))}</title>'
        f'<path class="line" d="{path}" stroke-width="{width:.2f}"{marker}/>'
        f'<path class="hit" d="{path}" stroke-width="{max(width, 10):.1f}"/></g>'
    )


def _path(drawing: _Drawing, a: str, b: str) -> str:
    """Return a straight line, or for directed links a bow that ends at the target's rim."""
    (ax, ay), (bx, by) = drawing.points[a], drawing.points[b]
    if not drawing.network.is_directed():
        return f"M{ax:.1f} {ay:.1f}L{bx:.1f} {by:.1f}"
    length = math.dist((ax, ay), (bx, by)) or 1.0
    mx = (ax + bx) / 2 + (by - ay) * 0.14
    my = (ay + by) / 2 - (bx - ax) * 0.14
    last = math.dist((mx, my), (bx, by)) or length
    back = (drawing.radius[b] + 3) / last
    return f"M{ax:.1f} {ay:.1f}Q{mx:.1f} {my:.1f} {bx + (mx - bx) * back:.1f} {by + (my - by) * back:.1f}"


def _node(drawing: _Drawing, node: str) -> str:
    data = drawing.network.nodes[node]
    x, y = drawing.points[node]
    place, full = drawing.labels[node], _label(drawing.network, node)
    facts = [f"{name}: {value}" for name, value in _facts(data)]
    shown = "node" if place.shown else "node quiet"
    return (
        f'<g class="{shown} {_class(data)}" data-node="{drawing.index[node]}" tabindex="0" role="button" '
        f'aria-label="{escape(full)}" transform="translate({x:.1f} {y:.1f})">'
        f"<title>{escape(chr(10).join([full, *facts]))}</title>{_shape(data, drawing.radius[node])}"
        f'<text x="{place.dx:.1f}" y="{place.dy:.1f}" text-anchor="{place.anchor}" '
        f'font-size="{drawing.size[node]:.1f}">{escape(drawing.short[node])}</text></g>'
    )


def _shape(data: Mapping[str, Any], radius: float) -> str:
    """Return the outline of the node's type: circle, square, diamond or hexagon."""
    kind = str(data.get("type", ""))
    if kind == "topic":
        side = radius * 0.88
        return (
            f'<rect x="{-side:.1f}" y="{-side:.1f}" width="{2 * side:.1f}" height="{2 * side:.1f}" rx="3"/>'
        )
    corners = {"meeting": 4, "district": 6}.get(kind)
    if corners is None:
        return f'<circle r="{radius:.1f}"/>'
    turns = (2 * math.pi * corner / corners for corner in range(corners))
    points = " ".join(f"{radius * math.cos(t) + 0.0:.1f},{radius * math.sin(t) + 0.0:.1f}" for t in turns)
    return f'<polygon points="{points}"/>'


def _legend(drawing: _Drawing) -> str:
    found = Counter(_class(data) for _, data in drawing.network.nodes(data=True))
    kinds = {_class(data): data for _, data in drawing.network.nodes(data=True)}
    entries = [
        f'<li><svg viewBox="-9 -9 18 18" aria-hidden="true"><g class="node {name}">'
        f"{_shape(kinds[name], 7)}</g></svg>{escape(_NAMES.get(name, name.replace('-', ' ')))} "
        f"<span>{found[name]}</span></li>"
        for name in sorted(found, key=lambda name: (-found[name], name))
    ]
    many = _UNITS.get(drawing.view, ("", "weight"))[1]
    drawn = " Arrows point to the one replied to." if drawing.network.is_directed() else ""
    return (
        f'<div class="legend"><ul>{"".join(entries)}</ul><p>Size and width: {escape(many)}.{drawn}</p></div>'
        if entries
        else ""
    )


def _links_table(drawing: _Drawing) -> str:
    rows = sorted(drawing.network.edges(data=True), key=lambda edge: (-_weight(edge[2]), edge[0], edge[1]))
    body = "\n".join(
        f"<tr><td>{escape(_label(drawing.network, a))}</td><td>{escape(_label(drawing.network, b))}</td>"
        f"<td>{_number(_weight(data))}</td><td>{escape(str(data.get('first', '')))}</td>"
        f"<td>{escape(str(data.get('last', '')))}</td></tr>"
        for a, b, data in rows
    )
    many = _UNITS.get(drawing.view, ("", "weight"))[1]
    return (
        f"<details><summary>The links as a table</summary>\n<table><thead><tr><th>From</th><th>To</th>"
        f"<th>{escape(many.capitalize())}</th><th>First</th><th>Last</th>"
        f"</tr></thead>\n<tbody>{body}</tbody></table></details>"
    )


def _data(drawing: _Drawing) -> str:
    """Return what the script shows, as JSON that cannot end its element."""
    network, index = drawing.network, drawing.index
    nodes = [
        {"label": _label(network, node), "id": node, "facts": _facts(network.nodes[node])} for node in index
    ]
    edges = []
    for a, b, data in network.edges(data=True):
        words = _evidence(data)
        edges.append(
            {
                "a": index[a],
                "b": index[b],
                "amount": _amount(drawing.view, _weight(data)),
                "weight": _weight(data),
                "facts": _facts(data),
                "words": words[:WORDS_IN_PANEL],
                "more": max(len(words) - WORDS_IN_PANEL, 0),
            }
        )
    content = {"directed": network.is_directed(), "nodes": nodes, "edges": edges}
    text = json.dumps(content, ensure_ascii=False, separators=(",", ":"))
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _facts(data: Mapping[str, Any]) -> list[tuple[str, str]]:
    told = {key: name for key, name in _FACTS if data.get(key) not in (None, "", 0, "unknown")}
    if data.get("titles") == data.get("title"):
        told.pop("titles", None)
    return [(name, str(data[key])) for key, name in told.items()]


def _evidence(data: Mapping[str, Any]) -> Sequence[str]:
    return [line for line in str(data.get("evidence", "")).split("\n") if line]


def _between(drawing: _Drawing, a: str, b: str) -> str:
    arrow = " → " if drawing.network.is_directed() else " – "
    return _label(drawing.network, a) + arrow + _label(drawing.network, b)


def _amount(view: str, weight: float) -> str:
    one, many = _UNITS.get(view, ("", ""))
    return f"{_number(weight)} {one if weight == 1 else many}".strip()


def _number(value: float) -> str:
    return str(int(value)) if value == int(value) else f"{value:.3f}".rstrip("0").rstrip(".")


def _class(data: Mapping[str, Any]) -> str:
    kind = str(data.get("type", ""))
    name = kind if kind in ("topic", "meeting", "district") else str(data.get("sector") or "unknown")
    known = name.replace(" ", "-").lower()
    return known if known in _NAMES else "unknown"


def _label(network: Any, node: str) -> str:
    return str(network.nodes[node].get("label") or node)


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST_LABEL else text[: _LONGEST_LABEL - 1].rstrip() + "…"


def _weight(data: Mapping[str, Any]) -> float:
    weight = data.get("weight", 1)
    return max(float(weight), 0.0) if isinstance(weight, int | float) else 1.0


def _strength(network: Any, node: str) -> float:
    edges: Iterable[Any] = network.edges(node, data=True)
    total = sum(_weight(data) for *_, data in edges)
    if network.is_directed():
        total += sum(_weight(data) for *_, data in network.in_edges(node, data=True))
    return total


def _shipped(name: str) -> str:
    return "\n" + Path(__file__).with_name(name).read_text(encoding="utf-8")


def _hash(content: str) -> str:
    digest = base64.b64encode(hashlib.sha256(content.encode()).digest()).decode()
    return f"'sha256-{digest}'"
