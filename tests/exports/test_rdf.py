"""Every RDF format, read back by pyoxigraph and rdflib and compared statement by statement."""

from __future__ import annotations

import pyoxigraph as ox
import pytest
import rdflib
from kredsgraf.errors import ExportError
from kredsgraf.exports import export_graph
from rdflib.compare import to_isomorphic

DATA = r"""
@prefix kg: <https://w3id.org/kredsgraf/ontology#> .
@prefix x: <https://w3id.org/kredsgraf/id/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
x:one { x:p a kg:Person ; kg:name "Åse \"Ø\" _:b <x>\n\\"@da, "Aase"@en, "plain" ;
        kg:count 3 ; kg:day "2020-01-01"^^xsd:date .
        x:q kg:knows x:p . }
x:two { x:p a kg:Person ; kg:attended x:m ; <urn:odd:%C3%A5> "x:y" . }
kg:chain kg:path ( kg:a kg:b ) .
"""


class Graph:
    """A store that hands its statements over in any order."""

    def __init__(self, text: str = DATA, turn: bool = False) -> None:
        quads = list(ox.parse(text, format=ox.RdfFormat.TRIG))
        self.quads = set(quads)
        content = ox.serialize(quads[::-1] if turn else quads, format=ox.RdfFormat.N_QUADS)
        self.content = content or b""

    def dump(self, format: str, /) -> bytes:
        assert format == "nquads"
        return self.content


FORMATS = {
    "nquads": (ox.RdfFormat.N_QUADS, "nquads"),
    "trig": (ox.RdfFormat.TRIG, "trig"),
    "jsonld": (ox.RdfFormat.JSON_LD, "json-ld"),
    "turtle": (ox.RdfFormat.TURTLE, "turtle"),
    "rdfxml": (ox.RdfFormat.RDF_XML, "xml"),
}


def canonical(quads) -> set[str]:
    dataset = ox.Dataset(quads)
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    return {str(quad) for quad in dataset}


@pytest.mark.parametrize("name", FORMATS)
def test_pyoxigraph_reads_the_same_statements(tmp_path, name):
    export_graph(Graph(), name, tmp_path / "g")
    form, _ = FORMATS[name]
    read = list(ox.parse(path=str(tmp_path / "g"), format=form))
    if name in ("turtle", "rdfxml"):
        expected = [ox.Quad(q.subject, q.predicate, q.object) for q in Graph().quads]
        read = [ox.Quad(t.subject, t.predicate, t.object) for t in read]
        assert len(read) == len({q.triple for q in Graph().quads})
    else:
        expected = list(Graph().quads)
        assert len(read) == len(expected)
    assert canonical(read) == canonical(expected)


@pytest.mark.parametrize("name", FORMATS)
def test_rdflib_reads_the_same_triples(tmp_path, name):
    export_graph(Graph(), name, tmp_path / "g")
    dataset = rdflib.Dataset(default_union=True)
    dataset.parse(tmp_path / "g", format=FORMATS[name][1])
    expected = rdflib.Graph()
    for quad in Graph().quads:
        if not isinstance(quad.subject, ox.BlankNode) and not isinstance(quad.object, ox.BlankNode):
            expected.parse(ox.serialize([quad.triple], format=ox.RdfFormat.N_TRIPLES), format="nt")
    chain = rdflib.URIRef("https://w3id.org/kredsgraf/ontology#path")
    read = rdflib.Graph()
    for s, p, o in dataset.triples((None, None, None)):
        if not isinstance(s, rdflib.BNode) and not isinstance(o, rdflib.BNode):
            read.add((s, p, o))
    assert to_isomorphic(read) == to_isomorphic(expected)
    (head,) = set(dataset.objects(None, chain))
    assert [str(item).rsplit("#", 1)[-1] for item in rdflib.collection.Collection(dataset, head)] == [
        "a",
        "b",
    ]


@pytest.mark.parametrize("name", FORMATS)
def test_equal_graphs_give_equal_bytes(tmp_path, name):
    export_graph(Graph(), name, tmp_path / "one")
    export_graph(
        Graph(DATA.replace("(", " ( ").replace("x:two {", "x:two {\n"), turn=True), name, tmp_path / "two"
    )
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


def test_nquads_are_sorted_and_blank_nodes_have_canonical_names(tmp_path):
    export_graph(Graph(), "nquads", tmp_path / "g.nq")
    lines = (tmp_path / "g.nq").read_bytes().splitlines()
    assert lines == sorted(lines)
    assert any(b"_:c14n0 " in line for line in lines)


def test_chunks_serve_as_well_as_bytes(tmp_path):
    whole = Graph()

    class Chunks:
        def dump(self, format: str, /):
            return (whole.content[i : i + 7] for i in range(0, len(whole.content), 7))

    export_graph(whole, "nquads", tmp_path / "one")
    export_graph(Chunks(), "nquads", tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("name", FORMATS)
def test_an_empty_graph_is_a_valid_file(tmp_path, name):
    export_graph(Graph(""), name, tmp_path / "g")
    assert list(ox.parse(path=str(tmp_path / "g"), format=FORMATS[name][0])) == []


def test_xml_says_what_it_cannot_hold(tmp_path):
    graph = Graph(r'<urn:a> <urn:b> "form feed \f" .')
    with pytest.raises(ExportError, match=r"urn:a holds the character U\+000C.*turtle"):
        export_graph(graph, "rdfxml", tmp_path / "g.rdf")
    export_graph(graph, "turtle", tmp_path / "g.ttl")
    read = ox.parse(path=str(tmp_path / "g.ttl"), format=ox.RdfFormat.TURTLE)
    assert {quad.triple for quad in read} == {quad.triple for quad in graph.quads}


def test_unknown_format(tmp_path):
    with pytest.raises(ExportError, match=r"no format 'n3'.*turtle, trig"):
        export_graph(Graph(), "n3", tmp_path / "g")
