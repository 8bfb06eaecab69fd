"""Each network over a handful of rows, with the answer worked by hand."""

from __future__ import annotations

import random

import networkx as nx
import pytest
from kredsgraf.errors import NetworkError
from kredsgraf.networks import build, views
from network_rows import Words, asking, counted, present, reply, report

WORDS = Words()
KIM, TRINE, OLE = (f"https://example.org/{name}" for name in ("kim", "trine", "ole"))
BURGLARY, YOUTH = (f"https://example.org/topics/{name}" for name in ("indbrud", "unge"))


def test_reporting_counts_acts_not_rows():
    rows = [
        report("a.md", "2020-01-01", "kim", "indbrud", "Kim Friis orienterede om indbrud og unge."),
        report("a.md", "2020-01-01", "kim", "unge", "Kim Friis orienterede om indbrud og unge."),
        report("b.md", "2021-01-01", "kim", "indbrud", "Kim Friis orienterede om indbrud.", district="KBH"),
        report("b.md", "2021-01-01", "trine", "unge", "Trine Græse spurgte til de unge.", kind="ask"),
        report("b.md", "2021-01-01", "trine", None, "Trine Græse orienterede."),
        report("b.md", "2021-01-01", None, "unge", "Kredsrådet orienterede om unge."),
    ]
    network = build("reporting", asking(reports=rows), vocabulary=WORDS)
    assert sorted(network.edges) == [(KIM, BURGLARY), (KIM, YOUTH)]
    assert network.edges[KIM, BURGLARY] == {
        "weight": 2,
        "acts": 2,
        "meetings": 2,
        "districts": "Fyns Politi; KBH",
        "first": "2020-01-01",
        "last": "2021-01-01",
        "kinds": "inform 2",
        "evidence": "2020-01-01, a.md: Kim Friis orienterede om indbrud og unge.\n"
        "2021-01-01, b.md: Kim Friis orienterede om indbrud.",
    }
    assert network.nodes[KIM]["sector"] == "police"
    assert network.nodes[KIM]["label"] == "Kim Friis"
    assert network.nodes[BURGLARY]["acts"] == 2
    assert network.graph["acts_without_person"] == 1
    assert network.graph["acts_without_topic"] == 1


def test_reporting_takes_other_kinds_when_asked():
    rows = [report("b.md", "2021-01-01", "trine", "unge", "Trine Græse spurgte til de unge.", kind="ask")]
    asked = build("reporting", asking(reports=rows), vocabulary=WORDS, kind="inform,ask")
    assert asked.edges[TRINE, YOUTH]["kinds"] == "ask 1"
    assert build("reporting", asking(reports=rows), vocabulary=WORDS, kind="all").size() == 1


def test_the_latest_title_stands_and_all_are_kept():
    rows = [
        report("b.md", "2021-01-01", "kim", "unge", "Ny.", title="politidirektør"),
        report("a.md", "2010-01-01", "kim", "unge", "Gammel.", title="politiinspektør"),
    ]
    node = build("reporting", asking(reports=rows), vocabulary=WORDS).nodes[KIM]
    assert (node["title"], node["titles"]) == ("politidirektør", "politidirektør; politiinspektør")
    assert (node["first"], node["last"]) == ("2010-01-01", "2021-01-01")


@pytest.mark.parametrize(
    ("title", "organisation", "sector"),
    [
        ("politidirektør", None, "police"),
        ("pd", None, "police"),
        ("chefpolitiinspektør", None, "police"),
        ("anklager", "Fyns Politi", "prosecution"),
        ("direktør for Børn og Unge", "Herning Kommune", "municipality"),
        ("velfærdsdirektør", "Herning", "municipality"),
        ("velfærdsdirektør", None, "unknown"),
        ("konsulent", "Fyns Politi", "police"),
        (None, None, "unknown"),
    ],
)
def test_sector_comes_from_the_title_then_from_the_organisation(title, organisation, sector):
    rows = [report("a.md", "2020-01-01", "kim", "unge", "X.", title=title, organisation=organisation)]
    assert build("reporting", asking(reports=rows), vocabulary=WORDS).nodes[KIM]["sector"] == sector


def test_attendance_joins_the_meeting_and_leaves_apologies_out():
    ask = asking(
        attendance=[
            present("a.md", "2020-01-01", "kim", chair=True),
            present("a.md", "2020-01-01", "trine", remote=True),
            present("a.md", "2020-01-01", "ole", status="absent"),
            present("a.md", "2020-01-01", "eva") | {"person": None},
        ],
        meetings=[
            {
                "meeting": "https://example.org/m1",
                "document": "a.md",
                "date": "2020-01-01",
                "body": "Kredsrådet",
            }
        ],
    )
    network = build("attendance", ask, vocabulary=WORDS)
    ends = {frozenset(edge) for edge in network.edges}
    assert ends == {frozenset((person, "https://example.org/m1")) for person in (KIM, TRINE)}
    assert network.nodes["https://example.org/m1"]["label"] == "Kredsrådet · 2020-01-01"
    assert network.edges[KIM, "https://example.org/m1"]["chair"] == "yes"
    assert network.edges[TRINE, "https://example.org/m1"]["evidence"] == (
        "2020-01-01, a.md: Trine Græse, borgmester (remote)"
    )
    assert (network.graph["apologies"], network.graph["entries_without_person"]) == (1, 1)


def test_collaboration_weighs_meetings_in_common():
    ask = asking(
        attendance=[
            *(present("a.md", "2020-01-01", person) for person in ("kim", "trine", "ole")),
            *(present("b.md", "2021-01-01", person) for person in ("kim", "trine")),
            present("c.md", "2022-01-01", "eva"),
        ]
    )
    network = build("collaboration", ask, vocabulary=WORDS)
    assert network.edges[KIM, TRINE]["weight"] == 2
    assert network.edges[KIM, TRINE]["newman"] == 1.5  # 1/(3-1) + 1/(2-1)
    assert network.edges[KIM, OLE]["weight"] == 1
    assert network.edges[KIM, TRINE]["evidence"] == "Fyns Politi · 2020-01-01\nFyns Politi · 2021-01-01"
    assert network.degree("https://example.org/eva") == 0


def test_interaction_points_from_the_one_who_replies():
    ask = asking(
        questions_and_answers=[
            reply("trine", "kim", "Hvor mange?", "Ti."),
            reply("trine", "kim", "Hvornår?", "I går."),
            reply("kim", "kim", "Hvad så?", "Intet."),
            reply(None, "kim", "Hvorfor?", "Derfor."),
            reply("eva", "kim", "Hvem?", "") | {"answerer": None},
        ],
        attendance=[present("a.md", "2020-01-01", "kim"), present("a.md", "2020-01-01", "eva")],
    )
    network = build("interaction", ask, vocabulary=WORDS)
    assert network.is_directed()
    assert list(network.edges) == [(KIM, TRINE)]
    assert network.edges[KIM, TRINE]["weight"] == network.edges[KIM, TRINE]["answers"] == 2
    assert "2020-01-01, a.md: Hvor mange? → Ti." in network.edges[KIM, TRINE]["evidence"].split("\n")
    assert network.nodes[KIM]["title"] == "politidirektør"
    assert network.nodes[TRINE]["sector"] == "unknown"
    assert (network.graph["self_replies"], network.graph["unresolved_replies"]) == (1, 1)


def test_districts_are_as_alike_as_their_topics():
    ask = asking(
        topics_by_district=[
            counted("A", "indbrud", 3),
            counted("B", "indbrud", 3),
            counted("C", "unge", 5),
            counted(None, "unge", 2),
        ]
    )
    network = build("districts", ask, vocabulary=WORDS)
    assert list(network.edges(data="weight")) == [("A", "B", 1.0)]
    assert network.edges["A", "B"]["evidence"] == "indbrud: 3 / 3"
    assert network.graph["acts_without_district"] == 2


def test_the_order_of_rows_changes_nothing():
    rows = [
        report(f"{n % 3}.md", f"20{n:02}-01-01", person, topic, f"Sætning {n}.")
        for n, (person, topic) in enumerate(
            [(p, t) for p in ("kim", "trine", "ole") for t in ("indbrud", "unge", "trafik")]
        )
    ]
    expected = nx.node_link_data(build("reporting", asking(reports=rows), vocabulary=WORDS), edges="edges")
    random.Random(1).shuffle(rows)
    assert (
        nx.node_link_data(build("reporting", asking(reports=rows), vocabulary=WORDS), edges="edges")
        == expected
    )


def test_every_attribute_is_plain_and_every_edge_shows_its_evidence():
    ask = asking(
        reports=[report("a.md", "2020-01-01", "kim", "unge", "X\x00\x1f\ud800 y\n z.")],
        attendance=[present("a.md", "2020-01-01", p, organisation=None) for p in ("kim", "trine")],
        questions_and_answers=[reply("trine", "kim", "?", "!")],
        topics_by_district=[counted("A", "unge", 1), counted("B", "unge", 1)],
    )
    for view in views():
        network = build(view.name, ask, vocabulary=WORDS)
        assert network.size() >= 1
        for _, _, data in network.edges(data=True):
            assert data["evidence"]
            assert data["weight"] > 0
            assert all(type(value) in (str, int, float) for value in data.values())
        for _, data in network.nodes(data=True):
            assert data["label"]
            assert all(type(value) in (str, int, float) for value in data.values())
    words = build("reporting", ask, vocabulary=WORDS).edges[KIM, YOUTH]["evidence"]
    assert words == "2020-01-01, a.md: X\ufffd\ufffd\ufffd y z."


@pytest.mark.parametrize("view", [view.name for view in views()])
def test_nothing_gives_an_empty_network(view):
    assert len(build(view, asking(), vocabulary=WORDS)) == 0


def test_parameters_reach_the_query():
    asked = []

    def ask(query, /, **parameters):
        asked.append((query, parameters))
        return []

    build("reporting", ask, vocabulary=WORDS, district="Fyns Politi", **{"from": "2020-01-01", "to": None})
    assert asked == [("reports", {"district": "Fyns Politi", "from": "2020-01-01", "kind": "inform"})]


def test_unknown_names_are_named():
    with pytest.raises(NetworkError, match=r"no network 'friends'.*reporting, attendance"):
        build("friends", asking(), vocabulary=WORDS)
    with pytest.raises(NetworkError, match=r"no parameter 'colour'.*kind"):
        build("reporting", asking(), vocabulary=WORDS, colour="red")
