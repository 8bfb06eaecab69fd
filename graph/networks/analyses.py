"""The analyses: each asks the named queries, builds a network and gives a table.

Floats are rounded to 4 decimals. Rows are sorted by the measure the analysis is about, then by name, so
that the same graph always gives the same table.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from typing import Any, Final

from ..errors import NetworkError
from . import builders
from .measures import ROLES, brokerage_roles, distinctions, profiles, shared_topics
from .rows import Ask, Table, Value, whole
from .sectors import SectorOf

EXACT_UP_TO: Final = 1_500
PIVOTS: Final = 500
SMALL: Final = 5

_APART: Final = {"police": "police", "prosecution": "police", "municipality": "municipality"}


def reporters(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """Who reports most widely, and who ties topics together (see `_betweenness`)."""
    network = builders.reporting(ask, sector_of, parameters)
    between, notes = _betweenness(network, None)
    rows = [
        (
            node,
            data["label"],
            data["title"],
            data["organisation"],
            data["sector"],
            data["districts"],
            network.degree(node),
            network.degree(node, weight="weight"),
            data["meetings"],
            _round(between[node]),
            data["first"],
            data["last"],
        )
        for node, data in _people(network)
    ]
    rows.sort(key=lambda row: (-row[7], -row[6], row[1], row[0]))
    left = network.graph
    if left["acts_without_person"] or left["acts_without_topic"]:
        notes += (
            f"not counted: {left['acts_without_topic']} acts without a topic, "
            f"{left['acts_without_person']} without a person",
        )
    columns = "person name title organisation sector districts topics acts meetings betweenness first last"
    return _table(columns, rows, notes)


def collaboration(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """Who meets whom: partners, meetings in common, betweenness, Burt's constraint."""
    network = builders.collaboration(ask, sector_of, parameters)
    between, notes = _betweenness(network, "weight")
    constraint = _constraint(network)
    rows = [
        (
            node,
            data["label"],
            data["title"],
            data["organisation"],
            data["sector"],
            data["districts"],
            data["meetings"],
            network.degree(node),
            network.degree(node, weight="weight"),
            _round(network.degree(node, weight="newman")),
            _round(between[node]),
            _round(constraint[node]),
        )
        for node, data in _people(network)
    ]
    rows.sort(key=lambda row: (-row[8], -row[7], row[1], row[0]))
    columns = (
        "person name title organisation sector districts meetings partners strength newman_strength "
        "betweenness constraint"
    )
    return _table(columns, rows, notes)


def interaction(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """Who answers and supplements, and whose words are answered and supplemented."""
    network = builders.interaction(ask, sector_of, parameters)

    def total(edges: Iterable[tuple[str, str, int]]) -> int:
        return sum(count for _, _, count in edges)

    rows = [
        (
            node,
            data["label"],
            data["title"],
            data["organisation"],
            data["sector"],
            total(network.out_edges(node, data="answers")),
            total(network.in_edges(node, data="answers")),
            total(network.out_edges(node, data="supplements")),
            total(network.in_edges(node, data="supplements")),
            len(set(network.successors(node)) | set(network.predecessors(node))),
        )
        for node, data in _people(network)
    ]
    rows.sort(key=lambda row: (-(row[5] + row[7]), -(row[6] + row[8]), row[1], row[0]))
    left = network.graph
    notes: tuple[str, ...] = ()
    if left["unresolved_replies"] or left["self_replies"]:
        notes = (
            f"not counted: {left['unresolved_replies']} exchanges with a side that is no known person, "
            f"{left['self_replies']} with oneself",
        )
    columns = "person name title organisation sector answers answered supplements supplemented partners"
    return _table(columns, rows, notes)


def brokerage(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """Who stands between the sectors.

    Roles of Gould and Fernandez in the network of answers and supplements, groups = sectors; Burt's
    constraint there (0: bridges many, 1 and more: enclosed); ties to police (with prosecution) and to
    municipalities in the network of meetings.
    """
    talk = builders.interaction(ask, sector_of, parameters)
    meet = builders.collaboration(ask, sector_of, parameters)
    group = {node: str(data["sector"]) for node, data in _people(talk)}
    roles = brokerage_roles(talk, group)
    constraint = _constraint(talk)
    faces: dict[str, Mapping[str, Any]] = {**dict(_people(talk)), **dict(_people(meet))}
    rows: list[tuple[Value, ...]] = []
    for node, data in faces.items():
        mine = roles.get(node, dict.fromkeys((*ROLES, "crossing"), 0))
        partners = list(meet.neighbors(node)) if node in meet else []
        sides = [_APART.get(str(meet.nodes[partner]["sector"])) for partner in partners]
        rows.append(
            (
                node,
                data["label"],
                data["title"],
                data["organisation"],
                data["sector"],
                *(mine[role] for role in ROLES),
                mine["crossing"],
                _round(constraint[node]) if node in constraint else None,
                sides.count("police"),
                sides.count("municipality"),
            )
        )
    rows.sort(key=lambda row: (-_int(row[10]), -min(_int(row[12]), _int(row[13])), str(row[1]), str(row[0])))
    columns = f"person name title organisation sector {' '.join(ROLES)} crossing constraint "
    return _table(columns + "police_ties municipality_ties", rows)


def communities(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """Groups that are closer among themselves, by Louvain's method, and the modularity of the whole.

    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. P10008, 2008;
    modularity after M. E. J. Newman, weighted, of the undirected network (one-mode also for person-topic
    networks). Nodes are numbered first, so that the result does not depend on hash seeds.
    """
    import networkx as nx

    view = str(parameters.get("network") or "collaboration")
    choices = {
        "collaboration": builders.collaboration,
        "reporting": builders.reporting,
        "interaction": builders.interaction,
        "districts": builders.districts,
    }
    if view not in choices:
        raise NetworkError(
            f"there is no network {view!r} to find communities in", remedy=f"Choose from {', '.join(choices)}"
        )
    network = _undirected(choices[view](ask, sector_of, parameters))
    columns = "community size node name type sector districts strength modularity"
    if not network.number_of_edges():
        return _table(columns, [], ("the network has no edges",) if len(network) else ())
    nodes = sorted(network)
    numbered = nx.relabel_nodes(network, {node: number for number, node in enumerate(nodes)})
    seed = whole(parameters, "seed", 0)
    found = nx.community.louvain_communities(numbered, weight="weight", seed=seed)
    modularity = _round(nx.community.modularity(numbered, found, weight="weight"))
    groups = sorted((sorted(nodes[i] for i in group) for group in found), key=lambda g: (-len(g), g))
    rows: list[tuple[Value, ...]] = []
    for number, group in enumerate(groups, start=1):
        inside = sorted(
            group, key=lambda n: (-network.degree(n, weight="weight"), network.nodes[n]["label"], n)
        )
        for node in inside:
            data = network.nodes[node]
            strength = network.degree(node, weight="weight")
            rows.append(
                (
                    number,
                    len(group),
                    node,
                    data["label"],
                    data["type"],
                    data.get("sector"),
                    data.get("districts"),
                    _round(strength) if isinstance(strength, float) else strength,
                    modularity,
                )
            )
    return _table(columns, rows)


def districts(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """How alike the districts' topics are, pair by pair; few acts on a side are flagged."""
    del sector_of
    counts, labels, _ = builders.topic_counts(ask, parameters)
    weights = profiles(counts)
    names, rows = sorted(counts), []
    for position, a in enumerate(names):
        for b in names[position + 1 :]:
            shares = shared_topics(weights[a], weights[b])
            acts_a, acts_b = sum(counts[a].values()), sum(counts[b].values())
            rows.append(
                (
                    a,
                    b,
                    _round(sum(share for _, share in shares)),
                    len(shares),
                    "; ".join(labels[topic] for topic, _ in shares[:5]),
                    acts_a,
                    acts_b,
                    min(acts_a, acts_b) < SMALL,
                )
            )
    rows.sort(key=lambda row: (-(row[2] or 0.0), row[0], row[1]))
    notes = (f"small: a side has fewer than {SMALL} acts",) if any(row[7] for row in rows) else ()
    return _table(
        "district_a district_b similarity common_topics closest_topics acts_a acts_b small", rows, notes
    )


def distinctive_topics(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Table:
    """What a district talks about more than the others: weighted log-odds with a Dirichlet prior.

    |z| of 1.96 and more is rarely chance; `small` flags fewer than 5 acts on the topic in all, where z says
    little. `top` limits the rows of each district (default 10).
    """
    del sector_of
    asked = {name: value for name, value in parameters.items() if name != "district"}
    counts, labels, _ = builders.topic_counts(ask, asked)
    only: set[str] | None = None
    if parameters.get("district"):  # the rest of the country stays what a district is compared with
        only = set(builders.topic_counts(ask, parameters)[0])
    top = whole(parameters, "top", 10, least=1)
    rows: list[tuple[Value, ...]] = []
    taken: dict[str, int] = {}
    for found in distinctions(counts):
        if (
            (only is not None and found.district not in only)
            or found.log_odds <= 0
            or taken.get(found.district, 0) >= top
        ):
            continue
        taken[found.district] = taken.get(found.district, 0) + 1
        rows.append(
            (
                found.district,
                found.topic,
                labels[found.topic],
                found.acts,
                found.elsewhere,
                _round(found.log_odds),
                _round(found.z),
                found.acts + found.elsewhere < SMALL,
            )
        )
    notes = (f"small: fewer than {SMALL} acts on the topic in all",) if any(row[7] for row in rows) else ()
    return _table("district topic topic_label acts acts_elsewhere log_odds z small", rows, notes)


def _people(network: Any) -> list[tuple[str, Mapping[str, Any]]]:
    return [(node, data) for node, data in network.nodes(data=True) if data["type"] == "person"]


def _betweenness(network: Any, weight: str | None) -> tuple[dict[str, float], tuple[str, ...]]:
    """Return betweenness (L. C. Freeman 1977, by U. Brandes' algorithm 2001), distance = 1 / weight.

    Networks above `EXACT_UP_TO` nodes are estimated from `PIVOTS` seeded sources; a note says so.
    """
    import networkx as nx

    distance = None
    if weight is not None:
        distance = "distance"
        network = network.copy()
        for _, _, data in network.edges(data=True):
            data["distance"] = 1 / data[weight]
    if len(network) <= EXACT_UP_TO:
        return nx.betweenness_centrality(network, weight=distance), ()
    estimate = nx.betweenness_centrality(network, k=PIVOTS, weight=distance, seed=0)
    return estimate, (f"betweenness is estimated from {PIVOTS} of {len(network)} nodes",)


def _constraint(network: Any) -> dict[str, float]:
    """Return Burt's constraint (R. S. Burt, Structural Holes, 1992), NaN for somebody without ties."""
    import networkx as nx

    return nx.constraint(network, weight="weight") if len(network) else {}


def _undirected(network: Any) -> Any:
    """Return the network without directions, weights of both directions added."""
    import networkx as nx

    plain = nx.Graph()
    plain.add_nodes_from(network.nodes(data=True))
    for a, b, weight in network.edges(data="weight"):
        known = plain.edges[a, b]["weight"] if plain.has_edge(a, b) else 0
        plain.add_edge(a, b, weight=known + weight)
    return plain


def _table(columns: str, rows: Iterable[tuple[Value, ...]], notes: tuple[str, ...] = ()) -> Table:
    return Table(tuple(columns.split()), tuple(rows), notes)


def _round(value: float) -> float | None:
    """Return the value with 4 decimals, None where the measure is not defined (NaN)."""
    return None if math.isnan(value) else round(float(value), 4) + 0.0


def _int(value: Value) -> int:
    return int(value) if value is not None else 0
