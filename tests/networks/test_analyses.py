"""Each analysis over tiny networks, with the answer worked by hand."""

from __future__ import annotations

import math

import networkx as nx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.errors import NetworkError
from kredsgraf.networks import analyse, catalogue
from kredsgraf.networks.measures import brokerage_roles, distinctions, profiles, shared_topics
from network_rows import Words, asking, counted, present, reply, report

WORDS = Words()


def test_reporters_have_degree_strength_and_betweenness():
    ask = asking(
        reports=[
            report("a.md", "2020-01-01", "kim", "indbrud", "1."),
            report("a.md", "2020-01-01", "kim", "indbrud", "2."),
            report("a.md", "2020-01-01", "kim", "unge", "3."),
            report("a.md", "2020-01-01", "trine", "unge", "4."),
        ]
    )
    kim, trine = analyse("reporters", ask, vocabulary=WORDS).records()
    assert (kim["name"], kim["topics"], kim["acts"], kim["meetings"]) == ("Kim Friis", 2, 3, 1)
    assert (trine["name"], trine["topics"], trine["acts"]) == ("Trine Græse", 1, 1)
    # the path indbrud - Kim - unge - Trine: of the 3 pairs without Kim, 2 go through him
    assert kim["betweenness"] == 0.6667
    assert trine["betweenness"] == 0.0


def test_collaboration_finds_the_link_between_two_meetings():
    ask = asking(
        attendance=[
            present("a.md", "2020-01-01", "trine"),
            present("a.md", "2020-01-01", "kim"),
            present("b.md", "2021-01-01", "kim"),
            present("b.md", "2021-01-01", "ole"),
        ]
    )
    first, *others = analyse("collaboration", ask, vocabulary=WORDS).records()
    assert (first["name"], first["partners"], first["strength"], first["betweenness"]) == (
        "Kim Friis",
        2,
        2,
        1.0,
    )
    assert first["constraint"] == 0.5  # two contacts of equal weight who do not know each other: 2 · (1/2)²
    assert [other["constraint"] for other in others] == [1.0, 1.0]


def test_somebody_alone_has_no_constraint():
    (row,) = analyse(
        "collaboration", asking(attendance=[present("a.md", "2020-01-01", "kim")]), vocabulary=WORDS
    ).records()
    assert row["constraint"] is None
    assert row["partners"] == 0


@pytest.mark.parametrize(
    ("groups", "role"),
    [
        ("AAA", "coordinator"),
        ("ABA", "consultant"),
        ("ABB", "gatekeeper"),
        ("AAB", "representative"),
        ("ABC", "liaison"),
    ],
)
def test_brokerage_roles_of_gould_and_fernandez(groups, role):
    path = nx.DiGraph([("a", "b"), ("b", "c")])
    counts = brokerage_roles(path, dict(zip("abc", groups, strict=True)))
    assert counts["b"][role] == 1
    assert sum(counts["b"][name] for name in counts["b"] if name != "crossing") == 1
    assert counts["b"]["crossing"] == (groups[0] != groups[2])
    assert not any(counts["a"].values())


def test_nobody_brokers_where_the_ends_talk_themselves():
    triangle = nx.DiGraph([("a", "b"), ("b", "c"), ("a", "c"), ("b", "b")])
    assert not any(brokerage_roles(triangle, dict.fromkeys("abc", "A"))["b"].values())


def test_brokerage_counts_roles_and_ties_to_both_sides():
    ask = asking(
        questions_and_answers=[reply("eva", "kim", "?", "!"), reply("trine", "eva", "??", "!!")],
        attendance=[present("a.md", "2020-01-01", person) for person in ("kim", "trine", "eva")],
    )
    first, *others = analyse("brokerage", ask, vocabulary=WORDS).records()
    assert (first["name"], first["liaison"], first["crossing"]) == ("Eva Åby", 1, 1)
    assert (first["police_ties"], first["municipality_ties"]) == (1, 1)
    assert first["constraint"] == 0.5
    assert [row["crossing"] for row in others] == [0, 0]


def test_interaction_counts_both_directions():
    ask = asking(
        questions_and_answers=[reply("trine", "kim", "1?", "1!"), reply("trine", "kim", "2?", "2!")],
        supplements=[
            {
                "document": "a.md",
                "date": "2020-01-01",
                "supplementer": "https://example.org/trine",
                "supplementer_name": "Trine Græse",
                "speaker": "https://example.org/kim",
                "speaker_name": "Kim Friis",
                "sentence": "Kim.",
                "supplement": "Trine.",
            }
        ],
    )
    kim, trine = analyse("interaction", ask, vocabulary=WORDS).records()
    columns = ("answers", "answered", "supplements", "supplemented", "partners")
    assert [kim[column] for column in columns] == [2, 0, 0, 1, 1]
    assert [trine[column] for column in columns] == [0, 2, 1, 0, 1]


def test_communities_are_the_two_groups_that_never_meet():
    ask = asking(
        attendance=[
            *(present("a.md", "2020-01-01", person) for person in ("kim", "trine")),
            *(present("b.md", "2020-01-01", person) for person in ("ole", "eva")),
        ]
    )
    rows = analyse("communities", ask, vocabulary=WORDS).records()
    groups = {number: {str(r["name"]) for r in rows if r["community"] == number} for number in (1, 2)}
    assert sorted(map(sorted, groups.values())) == [
        ["Eva Åby", "Ole Østergaard"],
        ["Kim Friis", "Trine Græse"],
    ]
    assert {row["modularity"] for row in rows} == {0.5}  # 2 · (1/2 - (1/2)²)


def test_communities_of_an_unknown_network():
    with pytest.raises(NetworkError, match="no network 'friends'"):
        analyse("communities", asking(), vocabulary=WORDS, network="friends")
    with pytest.raises(NetworkError, match="'seed' is 'x'"):
        analyse(
            "communities",
            asking(attendance=[present("a.md", "2020", "kim"), present("a.md", "2020", "eva")]),
            vocabulary=WORDS,
            seed="x",
        )


def test_district_profiles_by_hand():
    weights = profiles({"A": {"x": 1, "y": 1}, "B": {"x": 1}})
    rare, common = math.log(3 / 2) + 1, 1.0  # idf of y (1 of 2 districts) and of x (2 of 2)
    norm = math.sqrt(rare**2 + common**2)
    assert weights["A"] == pytest.approx({"x": common / norm, "y": rare / norm})
    assert weights["B"] == {"x": 1.0}
    assert shared_topics(weights["A"], weights["B"]) == [("x", pytest.approx(common / norm))]


def test_districts_lists_every_pair_and_flags_small_ones():
    ask = asking(
        topics_by_district=[counted("A", "unge", 9), counted("B", "unge", 9), counted("C", "trafik", 1)]
    )
    table = analyse("districts", ask, vocabulary=WORDS)
    assert [row[:3] for row in table.rows] == [("A", "B", 1.0), ("A", "C", 0.0), ("B", "C", 0.0)]
    assert [row[-1] for row in table.rows] == [False, True, True]
    assert table.notes


def test_distinctive_topics_by_hand():
    counts = {"A": {"x": 8, "y": 2}, "B": {"x": 2, "y": 8}}
    top = next(d for d in distinctions(counts) if d.district == "A")
    # prior: 2 imagined acts, 1 on each topic; odds of x here 9 : 3, there 3 : 9
    assert top.topic == "x"
    assert top.log_odds == pytest.approx(math.log(9))
    assert top.z == pytest.approx(math.log(9) / math.sqrt(1 / 9 + 1 / 3))


def test_distinctive_topics_compare_one_district_with_all_others():
    ask = asking(
        topics_by_district=[counted("A", "unge", 8), counted("A", "trafik", 2), counted("B", "trafik", 8)]
    )
    table = analyse("distinctive-topics", ask, vocabulary=WORDS, district="A")
    assert [(row[0], row[2], row[4]) for row in table.rows] == [("A", "unge", 0)]
    assert analyse("distinctive-topics", ask, vocabulary=WORDS, district="Z").rows == ()


@given(
    st.dictionaries(
        st.sampled_from("ABC"),
        st.dictionaries(st.sampled_from("wxyz"), st.integers(1, 30), min_size=1),
        min_size=1,
    )
)
def test_a_district_is_as_alike_to_itself_as_can_be(counts):
    weights = profiles(counts)
    for a in weights:
        assert sum(share for _, share in shared_topics(weights[a], weights[a])) == pytest.approx(1)
        for b in weights:
            assert -1e-9 <= sum(share for _, share in shared_topics(weights[a], weights[b])) <= 1 + 1e-9
    assert all(math.isfinite(d.z) for d in distinctions(counts))


@pytest.mark.parametrize("name", [analysis.name for analysis in catalogue()])
def test_an_empty_graph_gives_no_rows_under_the_promised_columns(name):
    table = analyse(name, asking(), vocabulary=WORDS)
    analysis = next(analysis for analysis in catalogue() if analysis.name == name)
    assert table.rows == ()
    assert table.columns == analysis.columns


def test_unknown_names_are_named():
    with pytest.raises(NetworkError, match=r"no analysis 'magic'.*brokerage"):
        analyse("magic", asking(), vocabulary=WORDS)
    with pytest.raises(NetworkError, match="no parameter 'seed'"):
        analyse("reporters", asking(), vocabulary=WORDS, seed=1)
