"""The ontology's own graph, the data set's description, and the tombstones of withdrawn documents."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from ..errors import VocabularyError
from ..iris import Iris
from ..resources import folder
from ..terms import DCAT, DCT, KG, PROV, RDF, RDFS, SKOS, VOID, text

Node = ox.NamedNode
_ONTOLOGY_FILES: Final = ("acts", "bodies", "kredsgraf", "titles", "topics")
"""What the graph refers to; the reader's word lists (names, layout, danish) and the shapes stay out of it."""
_BODY_CLASSES: Final = {
    "district": KG.PoliceDistrict,
    "municipality": KG.Municipality,
    "kredsråd": KG.Council,
    "lokalråd": KG.Council,
    "region": KG.Region,
}


def ontology_files(extra: Path | None = None) -> tuple[Path, ...]:
    """Return the Turtle files that the graph carries; `extra` is the user's own folder."""
    shipped = (folder("ontology") / f"{name}.ttl" for name in _ONTOLOGY_FILES)
    own = sorted(extra.glob("*.ttl")) if extra else []
    return (*(file for file in shipped if file.is_file()), *own)


def ontology_quads(iris: Iris, extra: Path | None = None) -> Iterator[ox.Quad]:
    """Yield the quads of the ontology and the vocabularies, with the class of every body.

    Raises:
        VocabularyError: a file is not Turtle.
    """
    graph = Node(iris.graph("ontology"))
    dataset = ox.Dataset()
    for file in ontology_files(extra):
        try:
            for triple in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE, rename_blank_nodes=True):
                dataset.add(ox.Quad(triple.subject, triple.predicate, triple.object, graph))
        except SyntaxError as error:
            raise VocabularyError(f"not valid Turtle: {error}", place=file, remedy="Mend the file") from error
    # Labels of blank nodes (lists of property chains) must not differ from one build to the next.
    dataset.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    for quad in list(dataset.quads_for_predicate(KG.bodyType)):
        dataset.add(ox.Quad(quad.subject, RDF.type, KG.Organisation, graph))
        kind = quad.object.value if isinstance(quad.object, ox.Literal) else ""
        if kind in _BODY_CLASSES:
            dataset.add(ox.Quad(quad.subject, RDF.type, _BODY_CLASSES[kind], graph))
    titles = Node("https://w3id.org/kredsgraf/vocabulary/titles")
    for quad in list(dataset.quads_for_object(titles)):
        if quad.predicate == SKOS.inScheme:
            dataset.add(ox.Quad(quad.subject, RDF.type, KG.Title, graph))
    yield from dataset


def dataset_quads(
    iris: Iris, counts: Mapping[str, int], version: str, signatures: Mapping[str, str]
) -> Iterator[ox.Quad]:
    """Yield the description of the data set: what it is, how much it holds, what made it.

    Args:
        iris: names the data set.
        counts: "documents", "meetings", "persons", "quads".
        version: the extractor's version.
        signatures: what each named graph was made from, as a digest, by the graph's IRI.
    """
    graph, node, software = Node(iris.graph("dataset")), Node(iris.dataset), Node(iris.software)
    statements: tuple[tuple[Node, Node, Node | ox.Literal], ...] = (
        (node, RDF.type, DCAT.Dataset),
        (node, RDF.type, VOID.Dataset),
        (node, DCT.title, text("Referater fra kredsråd og lokalråd", "da")),
        (node, DCT.title, text("Minutes of Danish police-district and local councils", "en")),
        (node, VOID.uriSpace, text(iris.base)),
        (node, VOID.triples, ox.Literal(counts["quads"])),
        (node, KG.documents, ox.Literal(counts["documents"])),
        (node, KG.meetings, ox.Literal(counts["meetings"])),
        (node, KG.persons, ox.Literal(counts["persons"])),
        (node, PROV.wasAttributedTo, software),
        (software, RDF.type, PROV.SoftwareAgent),
        (software, RDFS.label, text("Kredsgraf")),
        (software, KG.version, text(version)),
    )
    for subject, predicate, value in statements:
        yield ox.Quad(subject, predicate, value, graph)
    for name in sorted(signatures):
        yield ox.Quad(Node(name), KG.signature, text(signatures[name]), graph)


def tombstone_quads(iris: Iris, withdrawn: Mapping[str, Iterable[str]]) -> Iterator[ox.Quad]:
    """Yield the tombstones: sha256 of a withdrawn document → the paths it was found at."""
    graph = Node(iris.graph("withdrawn"))
    for sha in sorted(withdrawn):
        document, activity = Node(iris.document(sha)), Node(iris.withdrawal(sha))
        yield ox.Quad(document, RDF.type, PROV.Entity, graph)
        yield ox.Quad(document, KG.sha256, text(sha), graph)
        for path in sorted(withdrawn[sha]):
            yield ox.Quad(document, KG.formerPath, text(path), graph)
        yield ox.Quad(document, PROV.wasInvalidatedBy, activity, graph)
        yield ox.Quad(activity, RDF.type, KG.Withdrawal, graph)
