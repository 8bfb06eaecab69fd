"""Every network format, read back by the program it is for and compared with what was written."""

from __future__ import annotations

import csv
import io
import json
import zipfile

import networkx as nx
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.errors import ExportError
from kredsgraf.exports import export_network, formats
from kredsgraf.exports.networks import tidy

HOSTILE = 'Åse "Ø" <script>alert(1)</script> & \\ \'x\'; --> ]]>\nny linje, "citat" \\'
NAMES = [form.name for form in formats() if form.of == "network"]


def sample(directed: bool = False) -> nx.Graph:
    network = nx.DiGraph() if directed else nx.Graph()
    network.graph.update(view="reporting", title="Hvem siger hvad?", skipped=2)
    network.add_node("https://example.org/åse", label="Åse Ørsted", type="person", acts=3, sector="police")
    network.add_node("https://example.org/b", label=HOSTILE, type="topic", acts=1)
    network.add_node("c", label="", type="person", alone=True)
    network.add_edge(
        "https://example.org/åse", "https://example.org/b", weight=3, evidence=HOSTILE, share=0.25
    )
    network.add_edge("https://example.org/b", "c", weight=1, evidence="x", remote=False)
    return network


def same(read: nx.Graph, written: nx.Graph, extra: frozenset[str] = frozenset()) -> None:
    """Compare nodes, edges and attributes; `extra` are attributes that the format's reader adds."""
    assert read.is_directed() == written.is_directed()
    assert {n: {k: v for k, v in d.items() if k not in extra} for n, d in read.nodes(data=True)} == dict(
        written.nodes(data=True)
    )
    assert edges(read, extra) == edges(written)


def edges(network: nx.Graph, extra: frozenset[str] = frozenset()) -> dict:
    def ends(a: str, b: str) -> tuple[str, ...]:
        return (a, b) if network.is_directed() else tuple(sorted((a, b)))

    return {
        ends(a, b): {k: v for k, v in data.items() if k not in extra}
        for a, b, data in network.edges(data=True)
    }


@pytest.mark.parametrize("directed", [False, True])
def test_graphml_reads_back_equal(tmp_path, directed):
    export_network(sample(directed), "graphml", tmp_path / "n.graphml")
    read = nx.read_graphml(tmp_path / "n.graphml")
    same(read, sample(directed))
    assert read.graph["title"] == "Hvem siger hvad?"
    assert type(read.nodes["https://example.org/åse"]["acts"]) is int


@pytest.mark.parametrize("directed", [False, True])
def test_gexf_reads_back_equal_and_carries_no_date(tmp_path, directed):
    export_network(sample(directed), "gexf", tmp_path / "n.gexf")
    same(nx.read_gexf(tmp_path / "n.gexf"), sample(directed), frozenset({"id"}))
    text = (tmp_path / "n.gexf").read_text()
    assert "lastmodified" not in text
    assert "NetworkX" not in text
    assert "Hvem siger hvad?" in text


@pytest.mark.parametrize("directed", [False, True])
def test_cyjs_reads_back_equal(tmp_path, directed):
    export_network(sample(directed), "cyjs", tmp_path / "n.cyjs")
    data = json.loads((tmp_path / "n.cyjs").read_text())
    read = nx.cytoscape_graph(data)
    same(read, sample(directed), frozenset({"id", "name", "value", "source", "target"}))
    assert read.graph["skipped"] == 2
    assert {node["data"]["name"] for node in data["elements"]["nodes"]} == {"Åse Ørsted", HOSTILE, "c"}


@pytest.mark.parametrize("directed", [False, True])
def test_node_link_reads_back_equal(tmp_path, directed):
    export_network(sample(directed), "node-link", tmp_path / "n.json")
    read = nx.node_link_graph(json.loads((tmp_path / "n.json").read_text()), edges="links")
    same(read, sample(directed))
    assert read.graph == sample().graph


def unquoted(value: str) -> str:
    """Undo DOT's quoting as Graphviz' escape strings do."""
    out, escaped = [], False
    for c in value[1:-1] if value.startswith('"') else value:
        if escaped or c != "\\":
            out.append("\n" if escaped and c == "n" else c)
            escaped = False
        else:
            escaped = True
    return "".join(out)


@pytest.mark.filterwarnings("ignore::UserWarning")  # pydot's own use of pyparsing
@pytest.mark.parametrize("directed", [False, True])
def test_dot_reads_back_equal_as_text(tmp_path, directed):
    pytest.importorskip("pydot", reason="pydot reads DOT for networkx")
    export_network(sample(directed), "dot", tmp_path / "n.dot")
    found = nx.nx_pydot.read_dot(tmp_path / "n.dot")
    read = nx.DiGraph() if directed else nx.Graph()
    for node, data in found.nodes(data=True):
        read.add_node(unquoted(node), **{unquoted(k): unquoted(v) for k, v in data.items()})
    for a, b, data in found.edges(data=True):
        read.add_edge(unquoted(a), unquoted(b), **{unquoted(k): unquoted(v) for k, v in data.items()})
    written = sample(directed)
    for _, data in [*written.nodes(data=True), *((0, data) for *_, data in written.edges(data=True))]:
        data.update({k: str(v).lower() if isinstance(v, bool) else str(v) for k, v in data.items()})
    same(read, written)


def test_csv_holds_nodes_and_edges(tmp_path):
    export_network(sample(), "csv", tmp_path / "n.zip")
    with zipfile.ZipFile(tmp_path / "n.zip") as archive:
        nodes, links = (archive.read(f"{part}.csv").decode() for part in ("nodes", "edges"))
    found = {row.pop("id"): row for row in csv.DictReader(io.StringIO(nodes, newline=""))}
    assert found["https://example.org/b"] == {
        "label": HOSTILE,
        "type": "topic",
        "acts": "1",
        "sector": "",
        "alone": "",
    }
    rows = list(csv.DictReader(io.StringIO(links, newline="")))
    ends = {frozenset((row["source"], row["target"])): row["weight"] for row in rows}
    assert ends == {frozenset((a, b)): str(weight) for a, b, weight in sample().edges(data="weight")}
    assert HOSTILE in {row["evidence"] for row in rows}
    export_network(sample(), "csv", tmp_path / "n.csv")
    assert (tmp_path / "n-nodes.csv").read_bytes().decode() == nodes
    assert (tmp_path / "n-edges.csv").read_bytes().decode() == links


@pytest.mark.parametrize("name", NAMES)
def test_the_same_network_gives_the_same_bytes_in_whatever_order_it_was_built(tmp_path, name):
    export_network(sample(), name, tmp_path / "one")
    other = nx.Graph(**dict(reversed(sample().graph.items())))
    for node, data in reversed(list(sample().nodes(data=True))):
        other.add_node(node, **dict(reversed(data.items())))
    for a, b, data in reversed(list(sample().edges(data=True))):
        other.add_edge(b, a, **dict(reversed(data.items())))
    export_network(other, name, tmp_path / "two")
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("network", [nx.Graph(), nx.DiGraph(), nx.path_graph(0), sample().subgraph(["c"])])
def test_small_networks_have_files_too(tmp_path, name, network):
    export_network(network, name, tmp_path / "n")
    assert (tmp_path / "n").stat().st_size > 0


texts = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufffe\uffff"), max_size=12
)
values = st.one_of(
    texts, st.integers(-(2**31), 2**31 - 1), st.floats(allow_nan=False, allow_infinity=False), st.booleans()
)


@settings(max_examples=40, deadline=None)
@given(
    st.dictionaries(texts.filter(str.strip), st.tuples(texts, values), min_size=1, max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4), texts)),
)
def test_any_text_survives_graphml_and_json(tmp_path_factory, nodes, links):
    network = nx.DiGraph()
    for node, (label, value) in nodes.items():
        network.add_node(node, label=label, **{f"v_{type(value).__name__}": value})
    names = sorted(nodes)
    for a, b, words in links:
        network.add_edge(names[a % len(names)], names[b % len(names)], evidence=words, weight=1)
    target = tmp_path_factory.mktemp("n") / "n"
    export_network(network, "node-link", target)
    same(nx.node_link_graph(json.loads(target.read_text("utf-8")), edges="links"), network)
    export_network(network, "graphml", target)
    same(nx.read_graphml(target), network)


@pytest.mark.parametrize(
    ("network", "reason"),
    [
        (nx.MultiGraph([("a", "b"), ("a", "b")]), "parallel edges"),
        (nx.Graph([(1, 2)]), "no text as its id"),
        (nx.Graph([("a", "b", {"weight": float("nan")})]), "'weight' holds nan"),
        (nx.Graph([("a", "b", {"when": None})]), "'when' holds None"),
        (nx.Graph([("a", "b", {"words": "\x00"})]), "'words' holds"),
    ],
)
def test_what_a_format_cannot_hold_is_said(tmp_path, network, reason):
    with pytest.raises(ExportError, match=reason):
        export_network(network, "graphml", tmp_path / "n")
    assert list(tmp_path.iterdir()) == []


def test_line_breaks_become_one_kind():
    assert tidy(nx.Graph([("a", "b", {"words": "x\r\ny\rz"})])).edges["a", "b"]["words"] == "x\ny\nz"


def test_an_older_file_stays_when_writing_fails(tmp_path):
    target = tmp_path / "n.graphml"
    target.write_text("older")
    with pytest.raises(ExportError):
        export_network(nx.Graph([("a", "b", {"when": None})]), "graphml", target)
    assert target.read_text() == "older"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_and_a_format_that_is_not_there(tmp_path):
    with pytest.raises(ExportError, match="cannot be written"):
        export_network(sample(), "dot", tmp_path / "no" / "n.dot")
    with pytest.raises(ExportError, match="cannot be written"):
        export_network(sample(), "dot", tmp_path)
    with pytest.raises(ExportError, match=r"no format 'png'.*graphml"):
        export_network(sample(), "png", tmp_path / "n.png")


def test_standard_output(capfdbinary):
    export_network(sample(), "dot", "-")
    assert capfdbinary.readouterr().out.startswith(b"graph kredsgraf {")
