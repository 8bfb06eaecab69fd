"""What the records become: complete, with evidence, and nothing that the records do not say."""

from __future__ import annotations

import re
from dataclasses import replace

import pyoxigraph as ox
import pytest
from kredsgraf.parsing.minutes import AgendaItem, Attendance
from kredsgraf.resources import folder
from kredsgraf.stores.embedded import EmbeddedStore

from tests.conftest import ROOT
from tests.graph_examples import FYN, assembly, find, fyn, herning, store

KG = "https://w3id.org/kredsgraf/ontology#"


@pytest.fixture(scope="module")
def graph() -> EmbeddedStore:
    """Both meetings."""
    return store()


def rows(graph: EmbeddedStore, pattern: str) -> list[tuple[object, ...]]:
    """Return the sorted solutions of a pattern."""
    return sorted(graph.query(f"SELECT DISTINCT * WHERE {{ {pattern} }}").rows, key=str)


def test_each_document_has_a_graph_of_its_own_and_each_graph_one_extraction(graph: EmbeddedStore) -> None:
    found = rows(graph, "GRAPH ?g { ?g a prov:Bundle ; prov:wasGeneratedBy ?run . ?run prov:used ?d }")
    assert len(found) == 2
    assert len({run for _, run, *_ in found}) == 2


def test_no_record_is_without_evidence(graph: EmbeddedStore) -> None:
    for class_ in ("Attendance", "AgendaItem", "Act", "FollowUp", "Unresolved"):
        pattern = f"?record a kg:{class_} . FILTER NOT EXISTS {{ ?record kg:evidence ?words }}"
        assert rows(graph, pattern) == []


def test_every_offset_leads_to_the_words(graph: EmbeddedStore) -> None:
    text = {"fyn.txt": FYN}
    pattern = "?w oa:hasSource/kg:path ?path ; kg:start ?start ; kg:end ?end ; kg:exact ?exact"
    found = graph.query(f"SELECT ?path ?start ?end ?exact WHERE {{ {pattern} }}").rows
    assert found
    for path, start, end, exact in found:
        if path in text:
            assert text[path][start:end] == exact  # type: ignore[index, misc]


def test_there_are_no_blank_nodes(graph: EmbeddedStore) -> None:
    quads = list(graph.quads())
    assert not any(isinstance(term, ox.BlankNode) for q in quads for term in (q.subject, q.object))


def test_a_district_that_is_not_printed_is_marked_as_derived(graph: EmbeddedStore) -> None:
    pattern = "?m kg:printedBody ?body . ?r kg:meeting ?m ; kg:field 'district' ; kg:rule ?rule . \
        OPTIONAL { ?r kg:derivedFrom/skos:prefLabel ?from . FILTER(LANG(?from) = 'da') } \
        OPTIONAL { ?r kg:evidence/kg:exact ?words }"
    found = {row["body"]: (row["rule"], row["from"], row["words"]) for row in graph.query(
        f"SELECT * WHERE {{ {pattern} }}"
    ).dicts()}  # fmt: skip
    assert found == {
        "Kredsrådet i Fyns Politi": ("heading.district", None, "Fyns Politi"),
        "Lokalrådet i Herning Kommune": ("district.from-authority-file", "Herning Kommune", None),
    }


def test_a_group_stays_a_group(graph: EmbeddedStore) -> None:
    assert rows(graph, "?g a kg:Group ; foaf:name ?name") == [
        (
            "https://w3id.org/kredsgraf/id/meeting/kredsraadet-i-fyns-politi/2014-03-20/group/flere-borgmestre",
            "Flere borgmestre",
        )
    ]


def test_the_councils_own_name_is_the_council(graph: EmbeddedStore) -> None:
    pattern = (
        "?act kg:printedActor 'Kredsrådet' ; kg:actor ?who . ?who skos:prefLabel ?l . FILTER(LANG(?l) = 'da')"
    )
    assert [row["l"] for row in graph.query(f"SELECT * WHERE {{ {pattern} }}").dicts()] == [
        "Kredsrådet i Fyns Politi"
    ]


def test_a_title_is_linked_where_the_scheme_knows_it_and_kept_as_printed(graph: EmbeddedStore) -> None:
    found = dict(
        rows(graph, "SELECT ?printed ?role { ?e a kg:Attendance ; kg:printedTitle ?printed ; kg:role ?role }")
    )
    assert found["politidirektør"] == "https://w3id.org/kredsgraf/vocabulary/titles/politidirektoer"


def test_an_unknown_title_is_a_kind_of_its_last_part() -> None:
    read = fyn()
    odd = replace(read.attendance[2], title="drømmechef")
    graph = store(replace(read, attendance=(*read.attendance[:2], odd, read.attendance[3])))
    pattern = (
        "?t skos:prefLabel 'drømmechef'@da ; skos:broader/skos:prefLabel ?head . FILTER(LANG(?head) = 'da')"
    )
    assert [row[-1] for row in graph.query(f"SELECT ?head WHERE {{ {pattern} }}")] == ["chef"]


def test_only_those_present_attended(graph: EmbeddedStore) -> None:
    names = [
        row[0] for row in graph.query("SELECT ?n WHERE { ?p kg:attended ?m ; foaf:name ?n } ORDER BY ?n")
    ]
    assert names == ["Anna Holm", "Anna Holm", "Bo Riis", "Karl Bech"]


def test_only_an_informing_person_reported(graph: EmbeddedStore) -> None:
    found = graph.query("SELECT DISTINCT ?n ?t WHERE { ?p kg:reportedOn ?t ; foaf:name ?n }").rows
    assert found == [("Anna Holm", "https://w3id.org/kredsgraf/vocabulary/topics/indbrud")]


def test_planned_and_actual_reporter_are_two_things(graph: EmbeddedStore) -> None:
    found = graph.query("SELECT ?n WHERE { ?i a kg:AgendaItem ; kg:plannedReporter/foaf:name ?n }").rows
    assert found == [("Anna Holm",)]


def test_one_number_printed_twice_gives_two_items() -> None:
    read = fyn()
    again = AgendaItem("1", "Eventuelt", None, (), find(FYN, "løst og fast"), "test.item")
    graph = store(replace(read, agenda=(*read.agenda, again)))
    assert len(graph.query("SELECT ?i WHERE { ?i a kg:AgendaItem ; kg:number '1' }")) == 2


def test_a_speaker_who_sent_apologies_is_not_made_present() -> None:
    read = fyn()
    entries = [
        replace(entry, status="absent") if entry.person == "Bo Riis" else entry for entry in read.attendance
    ]
    graph = store(replace(read, attendance=tuple(entries)))
    pattern = "SELECT ?s WHERE { ?act kg:speaker ?e . ?e kg:printedName 'Bo Riis' ; kg:status ?s }"
    assert graph.query(pattern).rows == [("absent",)]
    assert len(graph.query("SELECT ?p WHERE { ?p foaf:name 'Bo Riis' ; kg:attended ?m }")) == 0


def test_words_that_rdf_cannot_hold_do_not_stop_a_build() -> None:
    read = fyn()
    broken = replace(read.attendance[0], organisation="Politi\ud800", initials="\x00")
    graph = store(replace(read, attendance=(broken, *read.attendance[1:])))
    found = graph.query("SELECT ?o WHERE { ?e kg:printedOrganisation ?o . FILTER(STRSTARTS(?o, 'Politi')) }")
    assert found.rows == [("Politi\ufffd",)]


def test_the_order_of_documents_does_not_matter() -> None:
    one, other = assembly(fyn(), herning()), assembly(herning(), fyn())
    assert one.signatures() == other.signatures()
    assert sorted(map(str, one.identity)) == sorted(map(str, other.identity))


def test_an_empty_meeting_is_still_a_meeting() -> None:
    read = fyn()
    empty = replace(
        read, meeting=replace(read.meeting, body="", date=None, district=None, fields=(), rules=()),
        attendance=(), agenda=(), acts=(), followups=(), unresolved=(),
    )  # fmt: skip
    graph = store(empty)
    assert len(graph.query("SELECT ?m WHERE { ?m a kg:Meeting ; kg:acts 0 }")) == 1


# The ontology and the code say the same


def used_terms() -> set[str]:
    """Return the local names of all kg: terms that code, queries, shapes and vocabularies use."""
    found: set[str] = set()
    for file in (ROOT / "graph").rglob("*.py"):
        text = file.read_text(encoding="utf-8")
        found |= set(re.findall(r"\bKG\.([A-Za-z]\w*)", text)) | set(re.findall(r"\bkg:([A-Za-z]\w*)", text))
    for file in (*folder("queries").glob("*.rq"), *folder("ontology").glob("*.ttl")):
        if file.name != "kredsgraf.ttl":
            text = file.read_text(encoding="utf-8")
            found |= set(re.findall(r"(?<![\w:])kg:([A-Za-z]\w*)", text))
    return found - {"iri"}


def declared_terms() -> dict[str, set[str]]:
    """Return what is said of each term that `kredsgraf.ttl` declares: predicates with language."""
    said: dict[str, set[str]] = {}
    for triple in ox.parse(path=str(folder("ontology") / "kredsgraf.ttl"), format=ox.RdfFormat.TURTLE):
        if isinstance(triple.subject, ox.NamedNode) and triple.subject.value.startswith(KG):
            language = triple.object.language if isinstance(triple.object, ox.Literal) else ""
            name = triple.predicate.value.rsplit("#", 1)[-1].rsplit("/", 1)[-1]
            said.setdefault(triple.subject.value.removeprefix(KG), set()).add(f"{name}@{language}")
    return said


def test_every_term_that_is_used_is_declared() -> None:
    assert used_terms() - set(declared_terms()) == set()


def test_every_declared_term_is_used() -> None:
    assert set(declared_terms()) - used_terms() == set()


@pytest.mark.parametrize("name", sorted(declared_terms()))
def test_every_term_has_labels_and_definitions_in_both_languages(name: str) -> None:
    assert declared_terms()[name] >= {"label@da", "label@en", "definition@da", "definition@en"}


def test_every_property_in_the_data_is_declared(graph: EmbeddedStore) -> None:
    terms = set(declared_terms())
    for (predicate,) in graph.query("SELECT DISTINCT ?p WHERE { ?s ?p ?o }"):
        if str(predicate).startswith(KG):
            assert str(predicate).removeprefix(KG) in terms


def test_the_json_ld_context_knows_every_term() -> None:
    import json

    context = json.loads((folder("ontology") / "context.jsonld").read_text(encoding="utf-8"))["@context"]
    assert set(declared_terms()) <= set(context)


def test_an_attendance_with_everything_said() -> None:
    read = fyn()
    full = Attendance(
        "Anna Holm", "politidirektør", "Fyns Politi", "present", find(FYN, "Anna Holm"), "test.list",
        remote=True, secretary=True, chair=True, capacity="substitute", substitute_for="Eva Dam",
        part="under pkt. 4", initials="AH", listed=False,
    )  # fmt: skip
    graph = store(replace(read, attendance=(full,), acts=(), followups=()))
    found = graph.query("SELECT ?p ?o WHERE { ?e a kg:Attendance ; ?p ?o }").rows
    said = {str(p).removeprefix(KG): o for p, o in found}
    assert (said["capacity"], said["substituteFor"], said["part"]) == (
        "substitute",
        "Eva Dam",
        "under pkt. 4",
    )
    assert (said["remote"], said["secretary"], said["chair"], said["listed"]) == (True, True, True, False)
    assert said["organisation"] == "https://w3id.org/kredsgraf/vocabulary/bodies/fyns-politi"
