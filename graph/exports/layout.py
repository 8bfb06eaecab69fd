"""Where nodes and labels of a picture go. Same network, same places; lengths in SVG user units."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

SEED: Final = 7
EDGE: Final = 105.0
"""Wanted length of an edge."""
GAP: Final = 9.0
"""Free space wanted between two nodes."""
ALWAYS_LABELLED: Final = 6
"""So many of the strongest nodes show their label even over a weaker node."""
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
        found = nx.kamada_kawai_layout(plain, weight=_nearness(plain, network))
    else:
        found = nx.spring_layout(plain, weight=None, seed=SEED, iterations=200, k=2.2 / math.sqrt(len(nodes)))
    return _turned({node: (float(x), float(y)) for node, (x, y) in found.items()}, plain)


def _nearness(plain: Any, network: Any) -> str | None:
    """Give `plain` distances where weights are likenesses (0 to 1): what is alike lies close."""
    weights = [data.get("weight", 1) for _, _, data in network.edges(data=True)]
    if not any(isinstance(weight, float) for weight in weights) or max(weights) > 1:
        return None
    for a, b in plain.edges:
        plain.edges[a, b]["distance"] = 1.1 - network.edges[a, b]["weight"]
    return "distance"


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
    wanted = EDGE * (1.7 if len(names) <= 20 and len(lengths) > len(names) else 1.0)
    scale = wanted / (sum(lengths) / len(lengths) or 1.0)
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
    """Put the components in rows, of the width that comes closest to `_ASPECT` times the height."""
    margin = 52.0
    boxes = []
    for part in parts:
        left = min(x - radius[n] for n, (x, _) in part.items()) - margin
        top = min(y - radius[n] for n, (_, y) in part.items()) - margin / 2
        right = max(x + radius[n] for n, (x, _) in part.items()) + margin
        bottom = max(y + radius[n] for n, (_, y) in part.items()) + margin / 2
        boxes.append(Box(left, top, right, bottom))
    widest = max((box.right - box.left for box in boxes), default=0.0)
    along = sum(box.right - box.left for box in boxes)
    widths = sorted({widest, *(widest + (along - widest) * step / 24 for step in range(25))})
    tried = [_rows(boxes, width) for width in widths]
    best = min(tried, key=lambda rows: max(rows[1] / _ASPECT, rows[2]))
    return {
        node: (px - box.left + x, py - box.top + y)
        for part, box, (x, y) in zip(parts, boxes, best[0], strict=True)
        for node, (px, py) in part.items()
    }


def _rows(boxes: Sequence[Box], width: float) -> tuple[list[Point], float, float]:
    """Put boxes in rows of at most `width`: the corner of each, and width and height of all."""
    corners: list[Point] = []
    x = y = row = used = 0.0
    for box in boxes:
        if x and x + box.right - box.left > width + 0.01:
            x, y, row = 0.0, y + row, 0.0
        corners.append((x, y))
        x += box.right - box.left
        row = max(row, box.bottom - box.top)
        used = max(used, x)
    return corners, used, y + row


def text_width(text: str, size: float) -> float:
    """Return about how wide `text` is in a sans-serif of `size`, rather more than less."""
    narrow, wide = "fijlrt.,:;'|!()[] ", "mwMWÆæ@%"
    units = sum(0.36 if c in narrow else 0.95 if c in wide else 0.72 if c.isupper() else 0.61 for c in text)
    return units * size


def labels(
    order: Iterable[str],
    points: Mapping[str, Point],
    radius: Mapping[str, float],
    text: Mapping[str, str],
    size: Mapping[str, float],
    neighbours: Mapping[str, Sequence[str]],
) -> dict[str, Label]:
    """Place labels beside their nodes, in `order`: of eight places the free one that fewest of the node's
    own edges cross, else hidden. The first labels may cover nodes.
    """
    discs = {
        n: Box(x - radius[n], y - radius[n], x + radius[n], y + radius[n]) for n, (x, y) in points.items()
    }
    taken: list[Box] = []
    found: dict[str, Label] = {}
    for number, node in enumerate(order):
        x, y = points[node]
        options = list(_options(radius[node], size[node]))
        width = text_width(text[node], size[node])
        free: list[tuple[int, int, int, Box]] = []
        for rank, (dx, dy, anchor) in enumerate(options):
            box = label_box(x + dx, y + dy, anchor, width, size[node])
            if any(box.meets(other) for other in taken):
                continue
            hidden = sum(box.meets(disc) for other, disc in discs.items() if other != node)
            if hidden and number >= ALWAYS_LABELLED:
                continue
            crossed = sum(_crosses((x, y), points[other], box) for other in neighbours[node])
            free.append((hidden, crossed, rank, box))
        if free:
            *_, rank, box = min(free, key=lambda option: option[:3])
            taken.append(box)
            found[node] = Label(*options[rank], True)
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


def _crosses(start: Point, end: Point, box: Box) -> bool:
    """Return whether the straight line enters the box (A. Liang and B. Barsky's clipping, 1984)."""
    first, last = 0.0, 1.0
    for axis, low, high in ((0, box.left, box.right), (1, box.top, box.bottom)):
        step = end[axis] - start[axis]
        if abs(step) < 1e-9:
            if not low <= start[axis] <= high:
                return False
            continue
        enter, leave = sorted(((low - start[axis]) / step, (high - start[axis]) / step))
        first, last = max(first, enter), min(last, leave)
    return first < last


def label_box(x: float, y: float, anchor: str, width: float, size: float) -> Box:
    """Return the room a label takes whose baseline starts, is centred or ends at (x, y)."""
    left = {"start": x, "middle": x - width / 2, "end": x - width}[anchor]
    return Box(left - 2, y - size * 0.85, left + width + 2, y + size * 0.3)
