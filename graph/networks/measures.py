"""Measures networkx does not have: brokerage roles, topic profiles, distinctive topics. Pure arithmetic."""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Any, Final, NamedTuple

ROLES: Final = ("coordinator", "consultant", "gatekeeper", "representative", "liaison")


def brokerage_roles(network: Any, group: Mapping[str, str]) -> dict[str, dict[str, int]]:
    """Count for every node the brokerage roles of Gould and Fernandez.

    A node b brokers from a to c when a → b and b → c are edges and a → c is none. With the groups of
    (a, b, c): coordinator AAA, consultant (itinerant broker) ABA, gatekeeper ABB, representative AAB,
    liaison ABC. `crossing` is the number of brokered pairs whose ends are in different groups.

    Source: R. V. Gould and R. M. Fernandez, Structures of Mediation, Sociological Methodology 19, 1989.

    Args:
        network: a directed graph; self-loops are ignored, weights are not used.
        group: the group of every node.
    """
    counts = {node: dict.fromkeys((*ROLES, "crossing"), 0) for node in network}
    for b in network:
        for a in network.predecessors(b):
            for c in network.successors(b):
                if len({a, b, c}) < 3 or network.has_edge(a, c):
                    continue
                counts[b][_role(group[a], group[b], group[c])] += 1
                counts[b]["crossing"] += group[a] != group[c]
    return counts


def _role(a: str, b: str, c: str) -> str:
    if a == c:
        return "coordinator" if a == b else "consultant"
    if b == c:
        return "gatekeeper"
    return "representative" if a == b else "liaison"


def profiles(counts: Mapping[str, Mapping[str, int]]) -> dict[str, dict[str, float]]:
    """Return the topic profile of every district as a vector of length 1.

    Weight of topic t in district d: (1 + ln n(d,t)) · (ln((1 + N) / (1 + N(t))) + 1), where n(d,t) counts
    acts, N districts, N(t) districts with t; then divided by the Euclidean norm. That is logarithmic tf
    and idf with cosine normalisation (G. Salton and C. Buckley, Term-weighting approaches in automatic
    text retrieval, Inf. Process. Manag. 24, 1988), the idf smoothed so that a topic of every district still
    counts: with few districts the plain idf would make all of them unlike.
    """
    spread: dict[str, int] = {}
    for topics in counts.values():
        for topic, acts in topics.items():
            spread[topic] = spread.get(topic, 0) + (acts > 0)
    found = {}
    for district, topics in counts.items():
        vector = {
            topic: (1 + math.log(acts)) * (math.log((1 + len(counts)) / (1 + spread[topic])) + 1)
            for topic, acts in sorted(topics.items())
            if acts > 0
        }
        norm = math.sqrt(sum(weight * weight for weight in vector.values()))
        found[district] = {topic: weight / norm for topic, weight in vector.items()}
    return found


def shared_topics(a: Mapping[str, float], b: Mapping[str, float]) -> list[tuple[str, float]]:
    """Return the topics of both profiles with their part of the cosine, largest first."""
    shares = [(topic, a[topic] * b[topic]) for topic in sorted(a.keys() & b.keys())]
    return sorted(shares, key=lambda share: (-share[1], share[0]))


class Distinction(NamedTuple):
    """How much more a district talks about a topic than the others do."""

    district: str
    topic: str
    acts: int
    elsewhere: int
    log_odds: float
    z: float


def distinctions(counts: Mapping[str, Mapping[str, int]], prior: float = 0.1) -> list[Distinction]:
    """Return the weighted log-odds of every topic in every district against the rest, most distinctive first.

    log-odds ratio with an informative Dirichlet prior proportional to the topic's share of all acts, and
    z = ratio / standard deviation, which keeps rare topics from leading by chance: B. L. Monroe,
    M. P. Colaresi and K. M. Quinn, Fightin' Words, Political Analysis 16, 2008, equations 16, 19, 20 and 22.

    Args:
        counts: acts by district and topic.
        prior: size of the prior in relation to all acts (0.1: a tenth as many imagined acts).
    """
    total: dict[str, int] = {}
    for topics in counts.values():
        for topic, acts in topics.items():
            total[topic] = total.get(topic, 0) + acts
    everything = sum(total.values())
    strength = prior * everything
    found = []
    for district, topics in counts.items():
        here, there = sum(topics.values()), everything - sum(topics.values())
        if not there:
            continue
        for topic, acts in topics.items():
            alpha = strength * total[topic] / everything
            mine, theirs = acts + alpha, total[topic] - acts + alpha
            others_here, others_there = here + strength - mine, there + strength - theirs
            if others_here <= 0 or others_there <= 0:
                continue
            ratio = math.log(mine / others_here) - math.log(theirs / others_there)
            z = ratio / math.sqrt(1 / mine + 1 / theirs)
            found.append(Distinction(district, topic, acts, total[topic] - acts, ratio, z))
    return sorted(found, key=lambda d: (d.district, -d.z, d.topic))
