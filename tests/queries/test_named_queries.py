"""Every named question has a known answer on two hand-made meetings (see tests/graph_examples.py)."""

from __future__ import annotations

import pytest
from kredsgraf.errors import QueryError
from kredsgraf.graph import Graph
from kredsgraf.identity.people import Decision, MentionKey, People, Person, RoleHolding
from kredsgraf.queries import bind, catalogue, named
from kredsgraf.stores.embedded import EmbeddedStore
from kredsgraf.stores.memory import RdflibStore
from kredsgraf.vocabulary import VOCABULARY, load

from tests.graph_examples import BURGLARY, assembly, fyn, herning, resolve, store

ID = "https://w3id.org/kredsgraf/id/"
ANNA, BO = f"{ID}person/anna-holm", f"{ID}person/bo-riis"


@pytest.fixture(scope="module")
def graph() -> Graph:
    """A graph of both meetings."""
    return Graph(store())


_PERSON = "document date district person name title organisation status remote secretary chair"
_SAID = "document date district item person name title organisation kind topic topic_label sentence"
_ASKED = "document date asker asker_name answerer answerer_name topic_label question answer"
CONTRACT = {
    "meetings": "meeting document date body body_type district municipality attendees items acts",
    "attendance": _PERSON,
    "roles": "person name role organisation from to meetings",
    "agenda": "document date district number title topics",
    "reports": _SAID,
    "who-reports-what": "person name role organisation district topic topic_label acts meetings",
    "topics-by-district": "district topic topic_label acts meetings first last",
    "co-attendance": "person_a name_a person_b name_b meetings districts",
    "questions-and-answers": _ASKED,
    "evidence": "statement document start end exact",
}


def first(graph: Graph, name: str, columns: str, **parameters: str | int) -> list[tuple[object, ...]]:
    """Return the chosen columns of a named question's answer."""
    return [
        tuple(row[column] for column in columns.split()) for row in graph.named(name, **parameters).dicts()
    ]


def test_meetings(graph: Graph) -> None:
    columns = "document date body body_type district municipality attendees items acts"
    assert first(graph, "meetings", columns) == [
        ("fyn.txt", "2014-03-20", "Kredsrådet i Fyns Politi", "kredsråd", "Fyns Politi", None, 3, 1, 5),
        (
            "herning.txt", "2016-04-08", "Lokalrådet i Herning Kommune", "lokalråd",
            "Midt- og Vestjyllands Politi", "Herning Kommune", 1, 1, 2,
        ),
    ]  # fmt: skip


def test_attendance(graph: Graph) -> None:
    columns = "name title organisation status chair derived"
    assert first(graph, "attendance", columns, district="fyn") == [
        ("Anna Holm", "politidirektør", None, "present", True, False),
        ("Bo Riis", "borgmester", "Assens Kommune", "present", False, False),
        ("Karl Bech", "ældrechef", None, "present", False, False),
        ("Dorte Lund", "borgmester", None, "absent", False, False),
    ]


def test_roles(graph: Graph) -> None:
    assert first(graph, "roles", "person role organisation from to meetings", person="Anna Holm") == [
        (ANNA, "politidirektør", None, "2014-03-20", "2014-03-20", 1),
        (ANNA, "vicepolitidirektør", None, "2016-04-08", "2016-04-08", 1),
    ]


def test_agenda(graph: Graph) -> None:
    assert first(graph, "agenda", "document number title topics") == [
        ("fyn.txt", "1", "Kriminaliteten", "indbrud"),
        ("herning.txt", "1", "Velkomst", "indbrud"),
    ]


def test_reports(graph: Graph) -> None:
    columns = "item person name title kind topic topic_label sentence"
    said = "Anna Holm orienterede om indbrud."
    assert first(graph, "reports", columns, district="Fyns Politi", kind="inform,thank") == [
        ("1", ANNA, "Anna Holm", "politidirektør", "inform", BURGLARY, "indbrud", said),
        ("1", None, "Flere borgmestre", None, "thank", None, None, "Flere borgmestre takkede."),
    ]  # fmt: skip
    assert len(graph.named("reports")) == 7


def test_who_reports_what(graph: Graph) -> None:
    columns = "name role district topic_label acts meetings"
    assert first(graph, "who-reports-what", columns) == [
        ("Anna Holm", "politidirektør", "Fyns Politi", "indbrud", 1, 1),
        ("Anna Holm", "vicepolitidirektør", "Midt- og Vestjyllands Politi", "indbrud", 1, 1),
    ]


def test_topics_by_district(graph: Graph) -> None:
    columns = "district topic_label acts meetings first last"
    assert first(graph, "topics-by-district", columns) == [
        ("Fyns Politi", "indbrud", 2, 1, "2014-03-20", "2014-03-20"),
        ("Midt- og Vestjyllands Politi", "indbrud", 1, 1, "2016-04-08", "2016-04-08"),
    ]


def test_co_attendance(graph: Graph) -> None:
    assert first(graph, "co-attendance", "name_a name_b meetings districts", person="Bo Riis") == [
        ("Anna Holm", "Bo Riis", 1, "Fyns Politi"),
        ("Bo Riis", "Karl Bech", 1, "Fyns Politi"),
    ]
    assert len(graph.named("co-attendance")) == 3  # those who sent apologies met nobody


def test_questions_and_answers(graph: Graph) -> None:
    columns = "document asker asker_name answerer answerer_name topic_label question answer"
    assert first(graph, "questions-and-answers", columns) == [
        (
            "fyn.txt", BO, "Bo Riis", ANNA, "Anna Holm", None,
            "Bo Riis spurgte til lokalpolitiet.", "Anna Holm svarede, at lokalpolitiet består.",
        ),
    ]  # fmt: skip


def test_supplements(graph: Graph) -> None:
    assert first(
        graph, "supplements", "supplementer supplementer_name speaker_name topic_label supplement"
    ) == [
        (None, "Kredsrådet", "Anna Holm", "indbrud", "Kredsrådet drøftede indbrud."),
    ]


def test_evidence(graph: Graph) -> None:
    rows = graph.named("evidence", person="Bo Riis").dicts()
    assert [row["exact"] for row in rows] == [
        "borgmester Bo Riis",
        "Bo Riis spurgte til lokalpolitiet.",
        "Bo Riis spurgte",
    ] or [row["exact"] for row in rows] == [
        "borgmester Bo Riis",
        "Bo Riis spurgte",
        "Bo Riis spurgte til lokalpolitiet.",
    ]
    meeting = "lokalraadet-i-herning-kommune/2016-04-08"
    exact = graph.named("evidence", meeting=meeting).column("exact")
    assert "Lokalrådet i Herning Kommune" in exact and "vicepolitidirektør Anna Holm" in exact
    assert all(isinstance(row["start"], int) for row in rows)


def test_unresolved_coverage_and_follow_ups(graph: Graph) -> None:
    assert first(graph, "unresolved", "document reason text") == [
        ("fyn.txt", "passive-without-agent", "Der blev talt")
    ]
    assert first(graph, "coverage", "document characters understood unresolved", limit=1) == [
        ("fyn.txt", 300, 250, 1)
    ]
    assert first(graph, "follow-ups", "kind text owner item") == [
        ("task", "Bo Riis vender tilbage", "Bo Riis", "1")
    ]


def test_emerging_topics(graph: Graph) -> None:
    assert first(graph, "emerging-topics", "phrase acts meetings first") == [
        ("lokalpolitiet", 2, 1, "2014-03-20"),
        ("nye cykelstier", 1, 1, "2016-04-08"),
    ]


def careers() -> EmbeddedStore:
    """Two directors of one district after each other; the first moved to a municipality; a doubtful pair."""
    read = [fyn(), herning()]
    people = resolve(read, load())
    sha = read[0].source.sha256
    key = MentionKey(sha, 0)
    persons = (*people.persons, Person("anna-holm--herning", "Anna Holm", ("Anna Holm",), ()))
    roles = (
        RoleHolding("anna-holm", "politidirektør", "Fyns Politi", "2010", "2014-03-20", (key,)),
        RoleHolding("bo-riis", "politidirektør", "Fyns Politi", "2015-01-02", "2016", (MentionKey(sha, 1),)),
        RoleHolding("anna-holm", "kommunaldirektør", "Herning Kommune", "2016-04-08", "2016-04-08", (key,)),
    )
    decision = Decision("unsure", key, MentionKey(sha, 1), 1.5, ("same title",))
    changed = People(persons, (decision,), roles)
    made = assembly(*read, people=changed)
    quads = [quad for graph in made.signatures() for quad in made.graph_quads(graph, made.heads.__getitem__)]
    return EmbeddedStore.memory(quads)


def test_who_was_what_before_and_after() -> None:
    graph = Graph(careers())
    assert first(graph, "careers", "name role organisation from to roles") == [
        ("Anna Holm", "politidirektør", "Fyns Politi", "2010", "2014-03-20", 2),
        ("Anna Holm", "kommunaldirektør", "Herning Kommune", "2016-04-08", "2016-04-08", 2),
    ]
    assert first(graph, "successions", "organisation role predecessor_name successor_name first_seen") == [
        ("Fyns Politi", "politidirektør", "Anna Holm", "Bo Riis", "2015-01-02")
    ]
    assert first(graph, "who-moved", "name from_organisation to_organisation") == [
        ("Anna Holm", "Fyns Politi", "Herning Kommune")
    ]
    assert first(graph, "namesakes", "shared_name person_a person_b") == [
        ("Anna Holm", ANNA, f"{ID}person/anna-holm--herning")
    ]
    assert first(graph, "doubtful-identities", "name_a name_b score reasons") == [
        ("Anna Holm", "Bo Riis", 1.5, "same title")
    ]


# Parameters


@pytest.mark.parametrize(
    "value", ["Fyns Politi", "fyns politi", "fyn", "fyns-politi", f"{VOCABULARY}bodies/fyns-politi"]
)
def test_a_district_goes_by_label_slug_area_or_iri(graph: Graph, value: str) -> None:
    assert graph.named("meetings", district=value).column("document") == ["fyn.txt"]


@pytest.mark.parametrize("value", ["Anna Holm", "anna holm", "anna-holm", ANNA])
def test_a_person_goes_by_name_slug_or_iri(graph: Graph, value: str) -> None:
    assert len(graph.named("roles", person=value)) == 2


def test_a_topic_includes_what_is_narrower(graph: Graph) -> None:
    above = load().concept(BURGLARY)
    assert above is not None and above.broader
    for wider in above.broader:
        assert len(graph.named("who-reports-what", topic=wider)) == 2
    assert len(graph.named("who-reports-what", topic="indbrud")) == 2


def test_dates_bound_the_answer_as_precisely_as_they_are_written(graph: Graph) -> None:
    def days(**parameters: str) -> list[object]:
        return list(graph.named("meetings", **parameters).column("date"))

    assert days(from_="2015") == ["2016-04-08"]
    assert days(to="2016-04") == ["2014-03-20", "2016-04-08"]
    assert days(to="2016-03") == ["2014-03-20"]
    assert days(from_="2014-03-21", to="2016-04-07") == []


def test_every_filter_of_the_contract_works_on_every_query_of_the_contract(graph: Graph) -> None:
    values = {
        "district": "Fyns Politi", "municipality": "Herning Kommune", "person": "Anna Holm",
        "topic": "indbrud", "organisation": "Assens Kommune", "from": "2014", "to": "2016", "limit": "1",
    }  # fmt: skip
    for name in CONTRACT:
        for key, value in values.items():
            rows = graph.named(name, **{key: value})
            assert not rows.notes
            assert len(rows) <= max(1, len(graph.named(name)))


def test_a_value_is_data_and_never_query_text(graph: Graph) -> None:
    hostile = 'x" } } INSERT DATA { <a:a> <a:b> <a:c> } #'
    for parameter in ("district", "person", "topic", "organisation", "municipality"):
        rows = graph.named("reports", **{parameter: hostile})
        assert len(rows) == 0
        assert "is called" in rows.notes[0]
    assert len(graph.named("meetings", district="https://a.example/x> ?p ?o . <https://a.example/y")) == 0


def test_a_name_that_is_nobodys_is_said_with_what_is_near_it(graph: Graph) -> None:
    rows = graph.named("roles", person="Ana Holm")
    assert rows.notes == ("no person is called 'Ana Holm' in this graph; near it: Anna Holm",)


@pytest.mark.parametrize(
    ("name", "parameters", "says"),
    [
        ("meeting", {}, "Did you mean meetings"),
        ("meetings", {"distrikt": "Fyn"}, "no parameter 'distrikt'"),
        ("meetings", {"from": "8. april"}, "must be a date"),
        ("meetings", {"from": "2014-13"}, "must be a date"),
        ("meetings", {"limit": "0"}, "whole number"),
        ("meetings", {"limit": "1; DROP"}, "whole number"),
        ("reports", {"kind": "shout"}, "must be one of inform, ask"),
    ],
)
def test_a_wrong_question_gets_one_clear_line(
    graph: Graph, name: str, parameters: dict[str, str], says: str
) -> None:
    with pytest.raises(QueryError, match=says):
        graph.named(name, **parameters)


# The catalogue itself


def test_the_catalogue_names_what_users_can_rely_on() -> None:
    for name, expected in CONTRACT.items():
        wanted = tuple(expected.split())
        assert named(name).columns[: len(wanted)] == wanted


@pytest.fixture(scope="module")
def other(graph: Graph) -> RdflibStore:
    """The same graph in another engine."""
    return RdflibStore(graph.quads())


@pytest.mark.parametrize("query", catalogue(), ids=lambda query: query.name)
def test_the_columns_said_are_the_columns_given_and_rdflib_agrees(
    graph: Graph, other: RdflibStore, query: object
) -> None:
    name = query.name  # type: ignore[attr-defined]
    ours = graph.named(name)
    assert ours.columns == named(name).columns
    theirs = other.query(bind(named(name).text, {}))
    assert theirs.columns == ours.columns

    def plain(rows: object) -> list[tuple[str, ...]]:
        return sorted(tuple("" if value is None else str(value) for value in row) for row in rows)  # type: ignore[attr-defined]

    if name != "who-reports-what":  # which has a default, "inform", that its bare text has not
        assert plain(theirs) == plain(ours)
