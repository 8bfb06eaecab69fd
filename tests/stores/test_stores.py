"""One protocol, four engines: Oxigraph in memory and on disk, rdflib, and a SPARQL server over HTTP."""

from __future__ import annotations

import io
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from kredsgraf.errors import KredsgrafError, QueryError, StoreError
from kredsgraf.graph import Graph, open_graph
from kredsgraf.iris import Iris
from kredsgraf.pipeline import build
from kredsgraf.stores import Store
from kredsgraf.stores.embedded import FORMATS, EmbeddedStore
from kredsgraf.stores.endpoint import EndpointStore
from kredsgraf.stores.memory import RdflibStore
from kredsgraf.stores.rows import Rows, Term

from tests.graph_examples import FYN, HERNING, STAGES, canonical

GRAPH = "https://a.example/g"
OTHER = "https://a.example/h"


def quads(graph: str = GRAPH, *words: str) -> list[ox.Quad]:
    """Return one quad a word."""
    name, thing = ox.NamedNode(graph), ox.NamedNode("https://a.example/t")
    label = ox.NamedNode("http://www.w3.org/2000/01/rdf-schema#label")
    return [ox.Quad(thing, label, ox.Literal(word, language="da"), name) for word in words or ("ord",)]


@pytest.fixture(scope="session")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A real SPARQL server: the program that the package oxigraph installs."""
    program = Path(sys.executable).with_name("oxigraph")
    found = str(program) if program.exists() else shutil.which("oxigraph")
    if found is None:
        pytest.skip("the program oxigraph is not installed (pip install oxigraph)")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    folder = tmp_path_factory.mktemp("server")
    process = subprocess.Popen(
        [found, "serve", "--location", str(folder), "--bind", address], stderr=subprocess.DEVNULL
    )
    try:
        for _ in range(100):
            try:
                socket.create_connection(("127.0.0.1", int(address.rsplit(":", 1)[1])), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        yield f"http://{address}"
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(params=["memory", "disk", "rdflib", "server", "server without graph store protocol"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Store]:
    """An empty store of every kind."""
    made: Store
    if request.param == "memory":
        made = EmbeddedStore.memory()
    elif request.param == "disk":
        made = EmbeddedStore(ox.Store(str(tmp_path / "s")), tmp_path / "s")
    elif request.param == "rdflib":
        made = RdflibStore()
    else:
        url = request.getfixturevalue("server")
        remote = EndpointStore(url)
        if "without" in request.param:
            remote.store_url = None
        remote.update("DROP ALL")
        made = remote
    yield made
    made.close()


def test_what_goes_in_comes_out(store: Store) -> None:
    store.replace(GRAPH, quads(GRAPH, "æbler", 'et "citat"', "ny\nlinje"))
    store.replace(OTHER, quads(OTHER))
    assert store.graphs() == [GRAPH, OTHER]
    assert canonical(store.quads(GRAPH)) == canonical(quads(GRAPH, "æbler", 'et "citat"', "ny\nlinje"))


def test_replacing_a_graph_leaves_the_others(store: Store) -> None:
    store.replace(GRAPH, quads(GRAPH, "før"))
    store.replace(OTHER, quads(OTHER))
    store.replace(GRAPH, quads(GRAPH, "efter"))
    assert canonical(store.quads()) == canonical([*quads(GRAPH, "efter"), *quads(OTHER)])
    store.replace(GRAPH, [])
    store.replace(GRAPH, [])  # what is not there can be removed
    assert store.graphs() == [OTHER]


def test_a_query_sees_the_union_of_all_graphs(store: Store) -> None:
    store.replace(GRAPH, quads(GRAPH, "a"))
    store.replace(OTHER, quads(OTHER, "b"))
    assert store.query("SELECT ?l WHERE { ?s rdfs:label ?l } ORDER BY ?l").rows == [("a",), ("b",)]
    assert store.query("ASK { ?s rdfs:label 'a'@da }").boolean is True


def test_a_graph_comes_back_as_rows(store: Store) -> None:
    store.replace(GRAPH, quads(GRAPH, "b", "a"))
    rows = store.query("CONSTRUCT { ?s rdfs:label ?l } WHERE { ?s rdfs:label ?l }")
    assert rows.columns == ("subject", "predicate", "object")
    assert rows.column("object") == ["a", "b"]


def test_values_are_python_values_and_keep_their_terms(store: Store) -> None:
    rows = store.query("SELECT (1 AS ?i) (1.5 AS ?d) (true AS ?b) ('x'@da AS ?s) ?none WHERE {}")
    assert rows.rows == [(1, 1.5, True, "x", None)]
    assert [type(value) for value in rows.rows[0][:3]] == [int, float, bool]
    assert rows.terms[0][3] == Term("literal", "x", rows.terms[0][3].datatype, "da")  # type: ignore[union-attr]
    again = Rows.from_srj(rows.srj())
    assert again.rows == rows.rows


@pytest.mark.parametrize(
    "text",
    [
        "INSERT DATA { <a:a> <a:b> <a:c> }",
        "PREFIX a: <a:> DELETE WHERE { ?s ?p ?o }",
        "LOAD <http://a.example/>",
        "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * WHERE { SERVICE SILENT <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p true SERVICE<http://127.0.0.1:9/>{ ?s ?p ?o } }",
        "SELECT * WHERE { ?s ?p trueSERVICE<http://127.0.0.1:9/>{ ?s ?p ?o } }",
        "PREFIX SERVICEx: <a:> SELECT * WHERE { SERVICEx:y { ?s ?p ?o } }",
        "SELECT * WHERE { \\u0053ERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }",
        "SELECT * FROM <http://127.0.0.1:9/> WHERE { ?s ?p ?o }",
        "SELECT * WHERE { ?s ?p",
        "",
        "kartofler",
    ],
)
def test_what_is_no_question_is_refused(store: Store, text: str) -> None:
    store.replace(GRAPH, quads())
    with pytest.raises(QueryError) as caught:
        store.query(text)
    assert "\n" not in str(caught.value).strip() or "SPARQL" in str(caught.value)
    assert canonical(store.quads()) == canonical(quads())


def test_words_in_strings_names_and_comments_are_no_keywords() -> None:
    text = """# SERVICE in a comment, INSERT too
        PREFIX ex: <https://a.example/service#>
        SELECT ?service ?from WHERE { ?service ?from 'SERVICE FROM INSERT' , \"\"\"a "SERVICE" b\"\"\" . }"""
    assert len(EmbeddedStore.memory(quads()).query(text)) == 0


@pytest.mark.parametrize("form", FORMATS)
def test_a_dump_can_be_read_back(form: str) -> None:
    graph = Graph(EmbeddedStore.memory([*quads(GRAPH, "æ", "ø"), *quads(OTHER, "å", "æ")]))
    body = graph.dump(form)
    target = io.BytesIO()
    graph.dump(form, target)
    assert target.getvalue() == body
    back = list(ox.parse(body, format=FORMATS[form]))
    assert len(back) == (4 if FORMATS[form].supports_datasets else 3)


def test_rdflib_reads_the_same_data_without_a_copy() -> None:
    from rdflib import RDFS, Literal, URIRef

    data = EmbeddedStore.memory(quads(GRAPH, "æ")).rdflib()
    assert (URIRef("https://a.example/t"), RDFS.label, Literal("æ", lang="da")) in data


# A graph on disk


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A graph that was built from two files."""
    root = tmp_path_factory.mktemp("built")
    (root / "fyn.txt").write_text(FYN, encoding="utf-8")
    (root / "herning.txt").write_text(HERNING, encoding="utf-8")
    build([root / "fyn.txt", root / "herning.txt"], root / "g", stages=STAGES)
    return root / "g"


def test_a_query_that_takes_too_long_is_ended(folder: Path) -> None:
    with open_graph(folder) as graph:
        long = "SELECT (COUNT(*) AS ?n) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i }"
        begun = time.monotonic()
        with pytest.raises(QueryError, match="no answer within 1 seconds"):
            graph.query(long, timeout=1)
        assert time.monotonic() - begun < 4
        assert graph.query("ASK { ?s ?p ?o }", timeout=20).boolean is True
        with pytest.raises(QueryError, match="not valid SPARQL"):
            graph.query("SELECT", timeout=20)


def test_a_named_question_does_not_import_rdflib(folder: Path) -> None:
    code = (
        "import sys; from kredsgraf.graph import open_graph; "
        f"g = open_graph({str(folder)!r}); assert len(g.named('meetings')) == 2; "
        "print([m for m in ('rdflib', 'networkx', 'numpy', 'lxml') if m in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("damage", ["current", "generations", "kredsgraf.json"])
def test_a_damaged_folder_gets_one_clear_line(folder: Path, tmp_path: Path, damage: str) -> None:
    copy = tmp_path / "copy"
    shutil.copytree(folder, copy)
    if damage == "generations":
        for file in (copy / damage).rglob("CURRENT"):
            file.write_text("rubbish")
    else:
        (copy / damage).write_text("rubbish")
    with pytest.raises(StoreError) as caught:
        open_graph(copy)
    assert str(copy) in str(caught.value)


def test_a_closed_graph_says_so(folder: Path) -> None:
    graph = open_graph(folder)
    graph.close()
    with pytest.raises(StoreError, match="closed"):
        graph.query("ASK {}")


# A server


def test_a_build_into_a_server_gives_the_graph_of_a_folder(server: str, folder: Path) -> None:
    sources = [folder.parent / "fyn.txt", folder.parent / "herning.txt"]
    remote = EndpointStore(server)
    remote.update("DROP ALL")
    report = build(sources, server, stages=STAGES)
    assert (report.documents, report.added) == (2, 2)
    with open_graph(folder) as local:
        described = Iris().graph("dataset")
        ours = {graph: canonical(local.quads(graph)) for graph in local.graphs()}
        theirs = {graph: canonical(remote.quads(graph)) for graph in remote.graphs()}
    assert set(theirs) == set(ours)
    assert {g: c for g, c in theirs.items() if g != described} == {
        g: c for g, c in ours.items() if g != described
    }
    with open_graph(server) as graph:
        assert graph.named("meetings").column("body_type") == ["kredsråd", "lokalråd"]
    assert build(sources, server, stages=STAGES).unchanged == 2
    assert build(sources[:1], server, stages=STAGES).withdrawn != ()
    assert len(remote.graphs()) == len(ours) - 1


def test_a_server_that_is_not_there_gets_one_clear_line() -> None:
    with pytest.raises(StoreError, match="cannot be reached"), open_graph("http://127.0.0.1:9/") as graph:
        graph.query("ASK {}")


def test_a_password_in_an_address_is_sent_and_never_shown() -> None:
    store = EndpointStore("http://anna:hemmelig@127.0.0.1:9/sparql")
    with pytest.raises(KredsgrafError) as caught:
        store.query("ASK {}")
    assert "hemmelig" not in str(caught.value)
    assert store.url == "http://127.0.0.1:9/sparql"
