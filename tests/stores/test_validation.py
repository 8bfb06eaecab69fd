"""The shapes find what is wrong, and a full SHACL engine finds the same."""

from __future__ import annotations

import warnings

import pyoxigraph as ox
import pytest
from kredsgraf.errors import VocabularyError
from kredsgraf.resources import folder
from kredsgraf.stores.embedded import EmbeddedStore
from kredsgraf.validation import validate

from tests.graph_examples import store

KG = "https://w3id.org/kredsgraf/ontology#"
PERSON = "https://w3id.org/kredsgraf/id/person"
TOPICS = "https://w3id.org/kredsgraf/vocabulary/topics"
MEETING = "https://w3id.org/kredsgraf/id/meeting/kredsraadet-i-fyns-politi/2014-03-20"


def changed(update: str) -> EmbeddedStore:
    """Return the graph of the two meetings after a change that no build makes."""
    graph = store()
    prefixes = {"kg": KG, "foaf": "http://xmlns.com/foaf/0.1/"}
    graph.engine.update(update.replace("$G", "<https://a.example/g>"), prefixes=prefixes)
    return graph


FAULTS = {
    "nothing": ("", None),
    "a second date": (f"INSERT DATA {{ GRAPH $G {{ <{MEETING}> kg:date '2015' }} }}", "MaxCount"),
    "a date in words": (f"INSERT DATA {{ GRAPH $G {{ <{MEETING}> kg:date 'i maj' }} }}", "Pattern"),
    "no evidence": (f"DELETE WHERE {{ GRAPH ?g {{ <{MEETING}/act/1> kg:evidence ?e }} }}", "MinCount"),
    "an unknown kind": (f"INSERT DATA {{ GRAPH $G {{ <{MEETING}/act/1> kg:kind 'shout' }} }}", "In"),
    "too sure": (f"INSERT DATA {{ GRAPH $G {{ <{MEETING}/act/1> kg:confidence 1.5 }} }}", "MaxInclusive"),
    "a wrong offset": ("DELETE { GRAPH ?g { ?e kg:end ?n } } INSERT { GRAPH ?g { ?e kg:end 999 } } \
        WHERE { GRAPH ?g { ?e kg:exact 'borgmester Bo Riis' ; kg:end ?n } }", "SPARQL"),
    "attended without a record": (
        f"INSERT DATA {{ GRAPH $G {{ <{PERSON}/dorte-lund> kg:attended <{MEETING}> }} }}", "SPARQL"
    ),
    "reported without a report": (
        f"INSERT DATA {{ GRAPH $G {{ <{PERSON}/bo-riis> kg:reportedOn <{TOPICS}/indbrud> }} }}", "SPARQL"
    ),
    "a topic out of nowhere": (
        f"INSERT DATA {{ GRAPH $G {{ <{MEETING}> kg:topic <{TOPICS}/narko> }} }}", "SPARQL"
    ),
    "a string for a person": (
        f"INSERT DATA {{ GRAPH $G {{ <{MEETING}/act/1> kg:actor 'Anna' }} }}", "NodeKind"
    ),
}  # fmt: skip


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(fault: str) -> None:
    update, component = FAULTS[fault]
    report = validate(changed(update))
    violations = [finding for finding in report.findings if finding.severity == "Violation"]
    if component is None:
        assert report.conforms and not violations
    else:
        assert component in {finding.component for finding in violations}
        assert not report.conforms


def test_a_warning_is_no_violation() -> None:
    report = validate(changed(f"DELETE WHERE {{ GRAPH ?g {{ <{MEETING}> kg:date ?d }} }}"))
    assert [finding.message for finding in report.findings] == ["The meeting has no date."]
    assert report.conforms
    assert str(report) == "1 warnings"


@pytest.mark.parametrize(
    "fault", ["nothing", "no evidence", "too sure", "attended without a record", "a wrong offset"]
)
def test_a_full_shacl_engine_agrees(fault: str) -> None:
    pyshacl = pytest.importorskip("pyshacl")
    from rdflib import RDF, SH, Graph

    graph = changed(FAULTS[fault][0])
    data, shapes = Graph(), Graph()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        body = ox.serialize({quad.triple for quad in graph.quads()}, format=ox.RdfFormat.N_TRIPLES)
        data.parse(data=body, format="nt")
        shapes.parse(folder("ontology") / "shapes.ttl", format="turtle")
        _, results, _ = pyshacl.validate(data, shacl_graph=shapes, advanced=False, inplace=True)
    theirs = set()
    for result in results.subjects(RDF.type, SH.ValidationResult):
        path, value = results.value(result, SH.resultPath), results.value(result, SH.value)
        component = str(results.value(result, SH.sourceConstraintComponent)).rsplit("#", 1)[-1]
        theirs.add(
            (
                str(results.value(result, SH.resultSeverity)).rsplit("#", 1)[-1],
                str(results.value(result, SH.focusNode)),
                str(path) if path else None,
                component.removesuffix("ConstraintComponent"),
                str(value) if value is not None and "Count" not in component else None,
            )
        )
    ours = {
        (f.severity, f.focus, f.path, f.component, None if "Count" in f.component else f.value)
        for f in validate(graph).findings
    }
    assert ours == theirs


def test_shapes_that_are_not_known_are_refused(tmp_path: object) -> None:
    file = tmp_path / "s.ttl"  # type: ignore[operator]
    file.write_text(
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix kg: <https://w3id.org/kredsgraf/ontology#> ."
        "<a:s> a sh:NodeShape ; sh:targetClass kg:Act ; sh:property [ sh:path kg:kind ; sh:minLength 3 ] ."
    )
    with pytest.raises(VocabularyError, match="minLength"):
        validate(store(), file)
