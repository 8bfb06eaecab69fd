"""The whole graph as RDF: N-Quads, TriG, JSON-LD with their named graphs; Turtle and RDF/XML as one graph.

The store's N-Quads are the source. Statements are sorted and blank nodes named by RDFC-1.0 (RDF Dataset
Canonicalization, W3C Recommendation 2024), so that equal graphs give equal files, byte for byte.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import groupby
from typing import Any, BinaryIO, Final, Protocol

from ..errors import ExportError

_UNFIT_FOR_XML: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_XSD_STRING: Final = "http://www.w3.org/2001/XMLSchema#string"
_SAFE_LOCAL: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_-]*")


class Dumping(Protocol):
    """What is needed of a graph: its statements."""

    def dump(self, format: str, /) -> bytes | BinaryIO | Iterable[bytes]:
        """Return all statements in "nquads"."""
        ...


def lines(graph: Dumping) -> list[bytes]:
    """Return the statements as canonical N-Quads, a line each without its line break, sorted, each once."""
    plain, blank = set[bytes](), list[bytes]()
    for line in _dumped(graph.dump("nquads")):
        if b"_:" in line:
            blank.append(line)
        elif line.strip():
            plain.add(line)
    plain.update(_canonical(blank))
    return sorted(plain)


def _dumped(content: bytes | BinaryIO | Iterable[bytes]) -> Iterator[bytes]:
    """Give the lines of a dump, however it is handed over."""
    if isinstance(content, bytes):
        yield from (line for line in content.split(b"\n") if line.strip())
        return
    rest = b""
    for chunk in content:
        *whole, rest = (rest + chunk).split(b"\n")
        yield from (line for line in whole if line.strip())
    if rest.strip():
        yield rest


def _canonical(statements: list[bytes]) -> Iterator[bytes]:
    """Name the blank nodes of these lines (some may have "_:" inside a literal only)."""
    import pyoxigraph as ox

    if not statements:
        return
    quads = ox.Dataset(ox.parse(b"\n".join(statements), format=ox.RdfFormat.N_QUADS))
    quads.canonicalize(ox.CanonicalizationAlgorithm.RDFC_1_0)
    content = ox.serialize(quads, format=ox.RdfFormat.N_QUADS) or b""
    yield from (line for line in content.split(b"\n") if line.strip())


def nquads(graph: Dumping, stream: BinaryIO) -> None:
    """Write canonical N-Quads: one statement a line, sorted; what to compare two builds with."""
    for line in lines(graph):
        stream.write(line + b"\n")


def trig(graph: Dumping, stream: BinaryIO) -> None:
    """Write TriG: the default graph first, then every named graph."""
    import pyoxigraph as ox

    _serialise(_by_graph(_quads(lines(graph))), stream, ox.RdfFormat.TRIG)


def turtle(graph: Dumping, stream: BinaryIO) -> None:
    """Write Turtle: the union of all graphs, without their names."""
    import pyoxigraph as ox

    _serialise(_triples(_quads(lines(graph))), stream, ox.RdfFormat.TURTLE)


def rdfxml(graph: Dumping, stream: BinaryIO) -> None:
    """Write RDF/XML: the union of all graphs, without their names.

    Raises:
        ExportError: a literal holds a character that XML 1.0 forbids.
    """
    import pyoxigraph as ox

    def fit(triples: Iterable[Any]) -> Iterator[Any]:
        for triple in triples:
            value = triple.object
            if isinstance(value, ox.Literal) and (found := _UNFIT_FOR_XML.search(value.value)):
                raise ExportError(
                    f"{triple.subject.value} holds the character U+{ord(found[0]):04X}, which XML forbids",
                    remedy="Choose turtle, trig, nquads or jsonld",
                )
            yield triple

    _serialise(fit(_triples(_quads(lines(graph)))), stream, ox.RdfFormat.RDF_XML)


def _serialise(statements: Iterable[Any], stream: BinaryIO, form: Any) -> None:
    import pyoxigraph as ox

    ox.serialize(statements, stream, format=form, prefixes=_prefixes())


def _prefixes() -> dict[str, str]:
    from ..terms import PREFIXES

    return dict(PREFIXES)


def _quads(statements: Iterable[bytes]) -> Iterator[Any]:
    import pyoxigraph as ox

    yield from ox.parse(b"\n".join(statements), format=ox.RdfFormat.N_QUADS)


def _by_graph(quads: Iterable[Any]) -> list[Any]:
    return sorted(quads, key=lambda quad: str(quad.graph_name))


def _triples(quads: Iterable[Any]) -> list[Any]:
    return sorted({quad.triple for quad in quads}, key=str)


def jsonld(graph: Dumping, stream: BinaryIO) -> None:
    """Write JSON-LD 1.1 with a context of prefixes, a node a line; named graphs nest in "@graph"."""
    prefixes = _prefixes()
    compact = _compactor(prefixes)
    stream.write(b'{"@context":' + _json(dict(sorted(prefixes.items()))) + b',\n"@graph":[')
    first = True
    for name, quads in groupby(_by_graph(_quads(lines(graph))), key=lambda quad: quad.graph_name):
        nodes = _nodes((quad.triple for quad in quads), compact)
        named = str(name) != "DEFAULT"
        if named:
            stream.write((b"\n" if first else b",\n") + b'{"@id":' + _json(_id(name)) + b',"@graph":[')
            first = True
        for node in nodes:
            stream.write((b"\n" if first else b",\n") + _json(node))
            first = False
        if named:
            stream.write(b"\n]}")
            first = False
    stream.write(b"\n]}\n")


def _nodes(triples: Iterable[Any], compact: Callable[[str], str]) -> Iterator[dict[str, object]]:
    for subject, statements in groupby(sorted(triples, key=str), key=lambda triple: triple.subject):
        node: dict[str, object] = {"@id": _id(subject)}
        for predicate, same in groupby(statements, key=lambda triple: triple.predicate.value):
            if predicate == f"{_RDF}type":
                node["@type"] = [_id(triple.object) for triple in same]
            else:
                node[compact(predicate)] = [_value(triple.object, compact) for triple in same]
        yield node


def _id(term: Any) -> str:
    """Return an IRI in full (never mistaken for a compact one) or a blank node's label."""
    return str(term) if str(term).startswith("_:") else term.value


def _value(term: Any, compact: Callable[[str], str]) -> object:
    import pyoxigraph as ox

    if not isinstance(term, ox.Literal):
        return {"@id": _id(term)}
    if term.language:
        return {"@value": term.value, "@language": term.language}
    if term.datatype.value == _XSD_STRING:
        return term.value
    return {"@value": term.value, "@type": compact(term.datatype.value)}


def _compactor(prefixes: Mapping[str, str]) -> Callable[[str], str]:
    longest = sorted(prefixes.items(), key=lambda entry: (-len(entry[1]), entry[0]))

    def compact(iri: str) -> str:
        for prefix, base in longest:
            if iri.startswith(base) and _SAFE_LOCAL.fullmatch(iri[len(base) :]):
                return f"{prefix}:{iri[len(base) :]}"
        return iri

    return compact


def _json(value: object) -> bytes:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode()
