"""The RDF terms that the triples are made of: namespaces, and literals from Python values."""

from __future__ import annotations

import re
from typing import Final

import pyoxigraph as ox


class Namespace:
    """Terms by attribute: `KG.evidence` is the term `kg:evidence`, made once."""

    def __init__(self, iri: str) -> None:
        self.iri = iri

    def __getattr__(self, name: str) -> ox.NamedNode:
        if name.startswith("__"):
            raise AttributeError(name)
        term = ox.NamedNode(self.iri + name.rstrip("_"))
        setattr(self, name, term)
        return term


KG: Final = Namespace("https://w3id.org/kredsgraf/ontology#")
RDF: Final = Namespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#")
RDFS: Final = Namespace("http://www.w3.org/2000/01/rdf-schema#")
XSD: Final = Namespace("http://www.w3.org/2001/XMLSchema#")
SKOS: Final = Namespace("http://www.w3.org/2004/02/skos/core#")
FOAF: Final = Namespace("http://xmlns.com/foaf/0.1/")
PROV: Final = Namespace("http://www.w3.org/ns/prov#")
DCT: Final = Namespace("http://purl.org/dc/terms/")
OA: Final = Namespace("http://www.w3.org/ns/oa#")
DCAT: Final = Namespace("http://www.w3.org/ns/dcat#")
VOID: Final = Namespace("http://rdfs.org/ns/void#")
ORG: Final = Namespace("http://www.w3.org/ns/org#")
OWL: Final = Namespace("http://www.w3.org/2002/07/owl#")

PREFIXES: Final = {
    "dcat": DCAT.iri,
    "dct": DCT.iri,
    "foaf": FOAF.iri,
    "kg": KG.iri,
    "oa": OA.iri,
    "org": ORG.iri,
    "owl": OWL.iri,
    "prov": PROV.iri,
    "rdf": RDF.iri,
    "rdfs": RDFS.iri,
    "skos": SKOS.iri,
    "void": VOID.iri,
    "xsd": XSD.iri,
}
"""Prefixes for serialisations and for queries typed by hand, in alphabetic order."""

_DATES: Final = (
    (re.compile(r"\d{4}-\d\d-\d\d"), "date"),
    (re.compile(r"\d{4}-\d\d"), "gYearMonth"),
    (re.compile(r"\d{4}"), "gYear"),
)


def text(value: str, language: str | None = None) -> ox.Literal:
    """Return a string literal; half a surrogate pair, which RDF cannot hold, becomes U+FFFD."""
    try:
        return ox.Literal(value, language=language)
    except ValueError:  # not UTF-8
        clean = "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in value)
        return ox.Literal(clean, language=language)


def date(value: str) -> ox.Literal:
    """Return an ISO 8601 date as precise as it is: xsd:date, xsd:gYearMonth, xsd:gYear, else a string."""
    for pattern, datatype in _DATES:
        if pattern.fullmatch(value):
            return ox.Literal(value, datatype=getattr(XSD, datatype))
    return text(value)


def clock(value: str) -> ox.Literal:
    """Return "HH:MM" as xsd:time."""
    return ox.Literal(f"{value}:00", datatype=XSD.time)


def share(value: float) -> ox.Literal:
    """Return a number from 0 to 1 as xsd:decimal with three places (the same text on every machine)."""
    return ox.Literal(f"{value:.3f}", datatype=XSD.decimal)
