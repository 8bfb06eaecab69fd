"""What can be built and asked: the networks and the analyses by name."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, Final

from ..errors import NetworkError
from . import analyses, builders
from .rows import FILTERS, Ask, Table
from .sectors import SectorOf, Words, sectors


@dataclass(frozen=True, slots=True)
class Network:
    """A network that `build` knows.

    Attributes:
        name: what `build` and `export --view` take.
        question: what it shows, in one line.
        nodes, edges: what they are.
        parameters: names, all optional.
        queries: the named queries it asks.
    """

    name: str
    question: str
    nodes: str
    edges: str
    parameters: tuple[str, ...]
    queries: tuple[str, ...]
    builder: Callable[[Ask, SectorOf, Mapping[str, object]], Any]


@dataclass(frozen=True, slots=True)
class Analysis:
    """An analysis that `analyse` knows.

    Attributes:
        name: what `analyse` takes.
        question: what it answers, in one line.
        columns: of its table.
        parameters: names, all optional.
    """

    name: str
    question: str
    columns: tuple[str, ...]
    parameters: tuple[str, ...]
    function: Callable[[Ask, SectorOf, Mapping[str, object]], Table]


_NETWORKS: Final = (
    Network(
        "reporting",
        "Who reports on what",
        "persons and topics",
        "acts of reporting (weight: how many)",
        (*FILTERS, "kind"),
        ("reports",),
        builders.reporting,
    ),
    Network(
        "attendance",
        "Who came to which meeting",
        "persons and meetings",
        "presence (weight 1)",
        FILTERS,
        ("attendance", "meetings"),
        builders.attendance,
    ),
    Network(
        "collaboration",
        "Who meets whom",
        "persons",
        "meetings in common (weight: how many)",
        FILTERS,
        ("attendance", "meetings"),
        builders.collaboration,
    ),
    Network(
        "interaction",
        "Who answers or supplements whom",
        "persons",
        "replies, directed from the one who replies (weight: how many)",
        FILTERS,
        ("questions-and-answers", "supplements", "attendance"),
        builders.interaction,
    ),
    Network(
        "districts",
        "Which districts talk about the same topics",
        "police districts",
        "likeness of topics (weight: cosine, 0 to 1)",
        (*FILTERS, "kind"),
        ("topics-by-district",),
        builders.districts,
    ),
)

_PERSON: Final = ("person", "name", "title", "organisation", "sector")

_ANALYSES: Final = (
    Analysis(
        "brokerage",
        "Who stands between police, municipalities and the other sectors?",
        (
            *_PERSON,
            *("coordinator", "consultant", "gatekeeper", "representative", "liaison", "crossing"),
            *("constraint", "police_ties", "municipality_ties"),
        ),
        FILTERS,
        analyses.brokerage,
    ),
    Analysis(
        "collaboration",
        "Who meets whom, how often, and who links groups that do not meet otherwise?",
        (
            *_PERSON,
            *("districts", "meetings", "partners", "strength", "newman_strength"),
            *("betweenness", "constraint"),
        ),
        FILTERS,
        analyses.collaboration,
    ),
    Analysis(
        "communities",
        "Which people (or topics, or districts) belong together?",
        ("community", "size", "node", "name", "type", "sector", "districts", "strength", "modularity"),
        (*FILTERS, "kind", "network", "seed"),
        analyses.communities,
    ),
    Analysis(
        "distinctive-topics",
        "What does a district talk about more than the others?",
        ("district", "topic", "topic_label", "acts", "acts_elsewhere", "log_odds", "z", "small"),
        (*FILTERS, "kind", "top"),
        analyses.distinctive_topics,
    ),
    Analysis(
        "districts",
        "How alike are the topics of two districts?",
        (
            *("district_a", "district_b", "similarity", "common_topics", "closest_topics"),
            *("acts_a", "acts_b", "small"),
        ),
        (*FILTERS, "kind"),
        analyses.districts,
    ),
    Analysis(
        "interaction",
        "Who answers and supplements whom?",
        (*_PERSON, "answers", "answered", "supplements", "supplemented", "partners"),
        FILTERS,
        analyses.interaction,
    ),
    Analysis(
        "reporters",
        "Who reports most, on how many topics, and who ties topics together?",
        (*_PERSON, "districts", "topics", "acts", "meetings", "betweenness", "first", "last"),
        (*FILTERS, "kind"),
        analyses.reporters,
    ),
)


def views() -> tuple[Network, ...]:
    """Return the networks that can be built, the most asked for first."""
    return _NETWORKS


def catalogue() -> tuple[Analysis, ...]:
    """Return the analyses, by name."""
    return _ANALYSES


def build(name: str, ask: Ask, /, *, vocabulary: Words | None = None, **parameters: object) -> Any:
    """Return the network `name` as a networkx Graph or DiGraph.

    Args:
        name: a name of `views()`.
        ask: gives the rows of a named query.
        vocabulary: where titles and bodies have their sectors from, by default the shipped ontology.
        parameters: of the network; None and "" count as not given.

    Raises:
        NetworkError: there is no such network or parameter, or a value is out of range.
    """
    for network in _NETWORKS:
        if network.name == name:
            _check(name, network.parameters, parameters)
            built = network.builder(ask, _sectors(vocabulary), parameters)
            built.graph["title"] = network.question
            built.graph["filter"] = "; ".join(
                f"{key} = {value}" for key, value in sorted(parameters.items()) if value not in (None, "")
            )
            return built
    raise NetworkError(
        f"there is no network {name!r}", remedy=f"Choose from {', '.join(n.name for n in _NETWORKS)}"
    )


def analyse(name: str, ask: Ask, /, *, vocabulary: Words | None = None, **parameters: object) -> Table:
    """Return the table of the analysis `name`; an empty graph gives no rows.

    Args:
        name: a name of `catalogue()`.
        ask, vocabulary, parameters: as in `build`.

    Raises:
        NetworkError: there is no such analysis or parameter, or a value is out of range.
    """
    for analysis in _ANALYSES:
        if analysis.name == name:
            _check(name, analysis.parameters, parameters)
            return analysis.function(ask, _sectors(vocabulary), parameters)
    raise NetworkError(
        f"there is no analysis {name!r}", remedy=f"Choose from {', '.join(a.name for a in _ANALYSES)}"
    )


def _check(name: str, known: tuple[str, ...], given: Mapping[str, object]) -> None:
    for parameter in given:
        if parameter not in known:
            raise NetworkError(
                f"{name!r} has no parameter {parameter!r}", remedy=f"It knows {', '.join(known)}"
            )


def _sectors(vocabulary: Words | None) -> SectorOf:
    if vocabulary is None:
        from ..vocabulary import load

        vocabulary = load()
    return sectors(vocabulary)
