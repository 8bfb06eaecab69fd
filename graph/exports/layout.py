"""Where nodes and labels of a picture go. Same network, same places; lengths in SVG user units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

SEED: Final = 7
EDGE: Final = 120.0
"""Wanted length of an edge."""
GAP: Final = 9.0
"""Free space wanted between two nodes."""
_KAMADA_KAWAI_UP_TO: Final = 160
_ASPECT: Final = 1.45

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Box:
    """An upright rectangle."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: Box) -> bool:
        """Return whether the two overlap."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True, slots=True)
class Label:
    """A label beside its node: baseline offset from the node's middle, and the SVG text-anchor."""

    dx: float
    dy: float
    anchor: str
    shown: bool


def places(network: Any, radius: Mapping[str, float]) -> dict[str, Point]:
    """Return the middle of every node: each component by itself, the largest first, packed in rows."""
    import networkx as nx

    plain = network.to_undirected() if network.is_directed() else network
    parts = sorted((sorted(part) for part in nx.connected_components(plain)), key=lambda p: (-len(p), p))
    laid = [_apart(_component(plain.subgraph(part).copy(), part), radius) for part in parts]
    return _packed(laid, radius)


def _component(network: Any, nodes: Sequence[str]) -> dict[str, Point]:
    """Lay out one component: by graph distance when small (Kamada and Kawai 1989), by springs when large."""
    import networkx as nx

    if len(nodes) == 1:
        return {nodes[0]: (0.0, 0.0)}
    plain = nx.Graph()
    plain.add_nodes_from(nodes)
    plain.add_edges_from(sorted((min(a, b), max(a, b)) for a, b in network.edges if a != b))
    if len(nodes) <= _KAMADA_KAWAI_UP_TO:
        found = nx.kamada_kawai_layout(plain, weight=None)
    else:
        found = nx.spring_layout(plain, weight=None, seed=SEED, iterations=200, k=2.2 / math.sqrt(len(nodes)))
    return _turned({node: (float(x), float(y)) for node, (x, y) in found.items()}, plain)


def _turned(points: Mapping[str, Point], network: Any) -> dict[str, Point]:
    """Scale to the wanted edge length and turn the long axis to the horizontal."""
    names = sorted(points)
    middle = [sum(points[name][axis] for name in names) / len(names) for axis in (0, 1)]
    centred = {name: (points[name][0] - middle[0], points[name][1] - middle[1]) for name in names}
    xx = sum(x * x for x, _ in centred.values())
    yy = sum(y * y for _, y in centred.values())
    xy = sum(x * y for x, y in centred.values())
    angle = -0.5 * math.atan2(2 * xy, xx - yy)
    lengths = [math.dist(centred[a], centred[b]) for a, b in network.edges]
    scale = EDGE / (sum(lengths) / len(lengths) or 1.0)
    cos, sin = math.cos(angle) * scale, math.sin(angle) * scale
    return {name: (x * cos - y * sin, x * sin + y * cos) for name, (x, y) in centred.items()}


def _apart(points: Mapping[str, Point], radius: Mapping[str, float], rounds: int = 80) -> dict[str, Point]:
    """Push nodes apart until none overlaps another (or the rounds are over)."""
    import numpy as np

    names = sorted(points)
    if len(names) < 2:
        return dict(points)
    at = np.array([points[name] for name in names])
    wide = np.array([radius[name] for name in names])
    wanted = wide[:, None] + wide[None, :] + GAP
    np.fill_diagonal(wanted, 0.0)
    turn = np.arange(len(names)) * 2.399963  # the golden angle: a direction of its own for coinciding nodes
    spread = np.stack([np.cos(turn), np.sin(turn)], axis=1)
    for _ in range(rounds):
        gap = at[:, None, :] - at[None, :, :]
        distance = np.sqrt((gap**2).sum(axis=2))
        lack = np.maximum(wanted - distance, 0.0)
        if lack.max() < 0.5:
            break
        same = distance < 1e-6
        direction = np.where(
            same[:, :, None],
            spread[:, None, :] - spread[None, :, :],
            gap / np.maximum(distance, 1e-6)[:, :, None],
        )
        at = at + (direction * lack[:, :, None] * 0.5).sum(axis=1) * 0.8
    return {name: (float(x), float(y)) for name, (x, y) in zip(names, at, strict=True)}


def _packed(parts: Sequence[Mapping[str, Point]], radius: Mapping[str, float]) -> dict[str, Point]:
    """Put the components in rows, left to right, about as wide as `_ASPECT` times the height."""
    margin = 70.0
    boxes = []
    for part in parts:
        left = min(x - radius[n] for n, (x, _) in part.items()) - margin
        top = min(y - radius[n] for n, (_, y) in part.items()) - margin / 2
        right = max(x + radius[n] for n, (x, _) in part.items()) + margin
        bottom = max(y + radius[n] for n, (_, y) in part.items()) + margin / 2
        boxes.append(Box(left, top, right, bottom))
    area = sum((box.right - box.left) * (box.bottom - box.top) for box in boxes)
    width = max([math.sqrt(area * _ASPECT), *(box.right - box.left for box in boxes)], default=0.0)
    found: dict[str, Point] = {}
    x = y = row = 0.0
    for part, box in zip(parts, boxes, strict=True):
        if x and x + box.right - box.left > width:
            x, y, row = 0.0, y + row, 0.0
        for node, (px, py) in part.items():
            found[node] = (px - box.left + x, py - box.top + y)
        x += box.right - box.left
        row = max(row, box.bottom - box.top)
    return found


def text_width(text: str, size: float) -> float:
    """Return about how wide `text` is in a usual sans-serif of `size`."""
    narrow, wide = "fijlrt.,:;'|!()[] ", "mwMWÆæ@%"
    units = sum(0.32 if c in narrow else 0.88 if c in wide else 0.68 if c.isupper() else 0.55 for c in text)
    return units * size


def labels(
    order: Iterable[str],
    points: Mapping[str, Point],
    radius: Mapping[str, float],
    text: Mapping[str, str],
    size: Mapping[str, float],
) -> dict[str, Label]:
    """Place labels beside their nodes, in `order`: the first free of eight places, else hidden."""
    discs = {
        n: Box(x - radius[n], y - radius[n], x + radius[n], y + radius[n]) for n, (x, y) in points.items()
    }
    taken: list[Box] = []
    found: dict[str, Label] = {}
    for node in order:
        x, y = points[node]
        options = list(_options(radius[node], size[node]))
        for dx, dy, anchor in options:
            box = _label_box(x + dx, y + dy, anchor, text_width(text[node], size[node]), size[node])
            if any(box.meets(other) for other in taken):
                continue
            if any(box.meets(disc) for other, disc in discs.items() if other != node):
                continue
            taken.append(box)
            found[node] = Label(dx, dy, anchor, True)
            break
        else:
            found[node] = Label(*options[0], False)
    return found


def _options(radius: float, size: float) -> Iterable[tuple[float, float, str]]:
    side, diagonal = radius + 4, radius * 0.75 + 3
    middle, below, above = size * 0.35, radius + size * 0.95 + 1, -radius - 4.0
    yield side, middle, "start"
    yield -side, middle, "end"
    yield 0.0, below, "middle"
    yield 0.0, above, "middle"
    yield diagonal, diagonal + size * 0.6, "start"
    yield -diagonal, diagonal + size * 0.6, "end"
    yield diagonal, -diagonal, "start"
    yield -diagonal, -diagonal, "end"


def _label_box(x: float, y: float, anchor: str, width: float, size: float) -> Box:
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return Box(left - 2, y - size * 0.85, left + width + 2, y + size * 0.3)
