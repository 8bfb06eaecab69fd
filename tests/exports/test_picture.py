"""The HTML picture: complete, safe with hostile text, free of the outside world, honest."""

from __future__ import annotations

import base64
import hashlib
import json
import re
from html.parser import HTMLParser

import networkx as nx
import pytest
from kredsgraf.exports.layout import Box, label_box, labels, places, text_width
from kredsgraf.exports.picture import MOST_EDGES_A_NODE, html, select
from lxml import etree

HOSTILE = "</script><script>alert('Å')</script><img src=x onerror=alert(1)> \" & ' ]]>"


def network(directed: bool = False) -> nx.Graph:
    found = nx.DiGraph() if directed else nx.Graph()
    found.graph.update(view="reporting", title="Who reports on what", acts_without_topic=4)
    found.add_node("p", label="Åse Ørsted", type="person", sector="police", title="politidirektør")
    found.add_node("q", label=HOSTILE, type="person", sector="civil society")
    found.add_node("t", label="indbrud", type="topic", acts=3)
    found.add_edge("p", "t", weight=2, evidence="2020-01-01, a.md: Åse orienterede om indbrud.\nOg igen.")
    found.add_edge("q", "t", weight=1, evidence=HOSTILE)
    return found


class Page(HTMLParser):
    """Collects tags, attributes and the data block of a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.blocks: dict[str, str] = {}
        self.inside = ""
        self.feed(text)

    def handle_starttag(self, tag, attrs):
        self.tags.append((tag, dict(attrs)))
        self.inside = tag if tag in ("script", "style") else ""
        if tag == "script":
            self.inside = dict(attrs).get("id") or "script"

    def handle_endtag(self, tag):
        self.inside = ""

    def handle_data(self, data):
        if self.inside:
            self.blocks[self.inside] = self.blocks.get(self.inside, "") + data


def test_names_and_words_are_there_for_the_hover():
    page = html(network())
    svg = etree.fromstring(page[page.index("<svg id") : page.index("</svg>") + 6])
    titles = ["".join(title.itertext()) for title in svg.iter("title")]
    assert "Åse Ørsted\nTitle: politidirektør\nSector: police" in titles
    assert any("Åse Ørsted – indbrud: 2 acts\n2020-01-01, a.md: Åse orienterede" in title for title in titles)
    assert svg.find("desc").text.startswith("All 3 nodes and 2 links. Not drawn: 4 acts without topic.")


def test_hostile_text_stays_text():
    page = Page(html(network()))
    assert [tag for tag, _ in page.tags].count("script") == 2
    assert not any(tag == "img" for tag, _ in page.tags)
    assert not any(name.startswith("on") for _, attributes in page.tags for name in attributes)
    data = json.loads(page.blocks["data"])
    assert HOSTILE in {node["label"] for node in data["nodes"]}
    assert [HOSTILE] in [edge["words"] for edge in data["edges"]]


def test_nothing_comes_from_outside_and_only_its_own_code_runs():
    text = html(network())
    page = Page(text)
    for _, attributes in page.tags:
        assert not {"src", "href", "action", "xlink:href", "style"} & set(attributes)
    assert "url(http" not in text
    assert "@import" not in text
    (policy,) = (a["content"] for tag, a in page.tags if tag == "meta" and "http-equiv" in a)
    assert policy is not None
    for block in ("style", "script"):
        digest = base64.b64encode(hashlib.sha256(page.blocks[block].encode()).digest()).decode()
        assert f"{block}-src 'sha256-{digest}'" in policy


def test_a_screen_reader_gets_title_description_names_and_a_table():
    page = Page(html(network(directed=True)))
    svg = next(attributes for tag, attributes in page.tags if attributes.get("id") == "picture")
    assert svg["aria-labelledby"] == "picture-title picture-text"
    nodes = [attributes for _, attributes in page.tags if "data-node" in attributes]
    assert {node["aria-label"] for node in nodes} == {"Åse Ørsted", HOSTILE, "indbrud"}
    assert [tag for tag, _ in page.tags].count("tr") == 3


def test_the_strongest_are_drawn_and_the_rest_is_said():
    star = nx.Graph(view="reporting")
    for number in range(50):
        star.add_edge("hub", f"leaf {number:02}", weight=number + 1, evidence="x")
    page = html(star, most_nodes=10)
    assert "The strongest 10 of 51 nodes and 9 of 50 links." in page
    assert "leaf 49" in page
    assert "leaf 10" not in page


def test_of_two_types_both_are_drawn_however_strong_one_is():
    reporting = nx.Graph(view="reporting")
    for number in range(40):
        reporting.add_node(f"topic {number:02}", type="topic", acts=100 + number)
        reporting.add_node(f"person {number:02}", type="person", acts=1)
        reporting.add_edge(f"person {number:02}", f"topic {number:02}", weight=1)
        reporting.add_edge(f"person {number:02}", "topic 39", weight=1)
    drawn = select(reporting, 20)
    assert sum(data["type"] == "person" for _, data in drawn.nodes(data=True)) == 10
    assert drawn.number_of_edges() >= 10


def test_many_links_are_thinned_without_tearing_the_network_apart():
    dense = nx.complete_graph([f"n{number}" for number in range(30)])
    for a, b in dense.edges:
        dense.edges[a, b]["weight"] = 2 if "n0" in (a, b) else 1
    thin = select(dense, 100)
    assert thin.number_of_edges() == MOST_EDGES_A_NODE * 30
    assert nx.is_connected(thin)
    assert thin.degree("n0") == 29


@pytest.mark.parametrize("empty", [nx.Graph(), nx.DiGraph()])
def test_an_empty_network_says_so(empty):
    assert "Nothing in the graph answers this question." in html(empty)


@pytest.mark.parametrize("lonely", [nx.path_graph(["a"]), nx.DiGraph([("a", "a")]), nx.Graph([("a", "b")])])
def test_one_or_two_nodes_are_drawn(lonely):
    assert html(lonely).count('data-node="') == len(lonely)


def test_two_runs_give_the_same_page():
    assert html(network()) == html(network())


def test_nodes_do_not_overlap_and_neither_do_shown_labels():
    grown = nx.barabasi_albert_graph(90, 2, seed=3)
    network = nx.relabel_nodes(grown, {n: f"Navn Navnesen {n}" for n in grown})
    radius = {node: 6.0 + network.degree(node) / 3 for node in network}
    points = places(network, radius)
    names = sorted(network, key=lambda node: -network.degree(node))
    for position, a in enumerate(names):
        for b in names[position + 1 :]:
            gap = ((points[a][0] - points[b][0]) ** 2 + (points[a][1] - points[b][1]) ** 2) ** 0.5
            assert gap > radius[a] + radius[b]
    size = dict.fromkeys(names, 12.0)
    near = {node: sorted(network.neighbors(node)) for node in names}
    found = labels(names, points, radius, {n: n for n in names}, size, near)
    shown = [node for node in names if found[node].shown]
    assert len(shown) > len(names) / 2
    boxes: list[Box] = []
    for node in shown:
        (x, y), label = points[node], found[node]
        box = label_box(x + label.dx, y + label.dy, label.anchor, text_width(node, 12.0), 12.0)
        assert not any(box.meets(other) for other in boxes)
        boxes.append(box)


def test_numbers_in_the_picture_are_short():
    page = html(network())
    svg = page[page.index("<svg id") : page.index("</svg>")]
    assert not re.search(r"\d\.\d{3,}", svg)
