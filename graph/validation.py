"""SHACL, asked of any store: each constraint of `ontology/shapes.ttl` becomes one SPARQL question.

This is the part of SHACL that our shapes use (targets by class and by subjects of a property; cardinality,
datatype, node kind, class, sh:in, pattern, bounds, SPARQL constraints; severity and message), so that
millions of statements are checked where they are. A test holds it against a full SHACL engine.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Final, Protocol

import pyoxigraph as ox

from .errors import VocabularyError
from .resources import folder
from .stores import Rows

_SH: Final = "http://www.w3.org/ns/shacl#"
_RDF: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
_KINDS: Final = {"IRI": "isIRI(?value)", "Literal": "isLiteral(?value)", "BlankNode": "isBlank(?value)"}
_SEVERITIES: Final = ("Violation", "Warning", "Info")
_Subject = ox.NamedNode | ox.BlankNode
_Term = ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple


@dataclass(frozen=True, slots=True)
class Finding:
    """One result of a validation.

    Attributes:
        severity: "Violation", "Warning" or "Info".
        shape: name of the shape ("Attendance").
        focus: IRI of what was checked.
        path: the property, None for a constraint on the whole.
        component: the constraint of SHACL ("MinCount").
        value: the value at fault, None where one is missing.
        message: what should be so.
    """

    severity: str
    shape: str
    focus: str
    path: str | None
    component: str
    value: str | None
    message: str


@dataclass(frozen=True, slots=True)
class _Question:
    severity: str
    shape: str
    path: str | None
    component: str
    message: str
    sparql: str


class Asking(Protocol):
    """What is needed of a graph."""

    def query(self, text: str, /) -> Rows:
        """Answer a SPARQL query over the union of all named graphs."""


@dataclass(frozen=True, slots=True)
class ValidationReport:
    """What is not as the shapes say.

    Attributes:
        findings: worst first, in a fixed order.
    """

    findings: tuple[Finding, ...]

    @property
    def conforms(self) -> bool:
        """No violation stands; warnings may."""
        return not any(finding.severity == "Violation" for finding in self.findings)

    def __str__(self) -> str:
        """Return one line for people."""
        counts = Counter(finding.severity for finding in self.findings)
        parts = [f"{counts[severity]} {severity.lower()}s" for severity in _SEVERITIES if counts[severity]]
        return ", ".join(parts) or "all well"


def validate(graph: Asking, shapes: Path | None = None) -> ValidationReport:
    """Return what is not as the shapes say.

    Args:
        graph: a `Graph` or any store.
        shapes: other shapes than `ontology/shapes.ttl`.

    Raises:
        VocabularyError: the shapes are not Turtle, or use a part of SHACL that is not known here.
    """
    found = set()
    for question in _questions(shapes or folder("ontology") / "shapes.ttl"):
        for focus, value in graph.query(question.sparql):
            found.add(
                Finding(
                    question.severity,
                    question.shape,
                    str(focus),
                    question.path,
                    question.component,
                    None if value is None else str(value),
                    question.message,
                )
            )
    return ValidationReport(tuple(sorted(found, key=_rank)))


def _rank(finding: Finding) -> tuple[int, str, str, str, str, str]:
    path, value = finding.path or "", finding.value or ""
    severity = _SEVERITIES.index(finding.severity)
    return severity, finding.shape, finding.focus, path, finding.component, value


class _Shapes:
    """A shapes graph, read by property."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._values: dict[_Subject, dict[str, list[_Term]]] = {}
        try:
            for triple in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
                if isinstance(triple.subject, ox.NamedNode | ox.BlankNode):
                    name = triple.predicate.value
                    self._values.setdefault(triple.subject, {}).setdefault(name, []).append(triple.object)
        except (SyntaxError, OSError) as error:
            raise VocabularyError(f"the shapes cannot be read: {error}", place=file) from error

    def all(self, subject: _Term, name: str) -> list[_Term]:
        """Return the values of a SHACL property."""
        if not isinstance(subject, ox.NamedNode | ox.BlankNode):
            return []
        return self._values.get(subject, {}).get(_SH + name, [])

    def text(self, subject: _Term, name: str) -> str | None:
        """Return the one value of a SHACL property as text."""
        for value in self.all(subject, name):
            if isinstance(value, ox.NamedNode | ox.Literal):
                return value.value
        return None

    def members(self, head: _Term) -> Iterator[_Term]:
        """Yield the members of an RDF list."""
        while isinstance(head, ox.BlankNode):
            values = self._values.get(head, {})
            yield values[_RDF + "first"][0]
            head = values[_RDF + "rest"][0]

    def nodes(self) -> list[ox.NamedNode]:
        """Return the node shapes, by name."""
        shape = ox.NamedNode(_SH + "NodeShape")
        found = [n for n, values in self._values.items() if shape in values.get(_RDF + "type", ())]
        return sorted((n for n in found if isinstance(n, ox.NamedNode)), key=lambda n: n.value)

    def constraints(self, shape: _Term) -> list[tuple[str, _Term]]:
        """Return the SHACL properties of a property shape and their values."""
        if not isinstance(shape, ox.BlankNode | ox.NamedNode):
            return []
        pairs = self._values.get(shape, {}).items()
        return [(name.removeprefix(_SH), value) for name, values in sorted(pairs) for value in values]


def _questions(file: Path) -> Iterator[_Question]:
    shapes = _Shapes(file)
    for node in shapes.nodes():
        target = _target(shapes, node)
        name = node.value.rsplit("#", 1)[-1]
        for constraint in shapes.all(node, "sparql"):
            inner = shapes.text(constraint, "select") or ""
            where = f"{target} {{ {inner.replace('$this', '?this')} }}"
            sparql = f"SELECT DISTINCT ?this ?value WHERE {{ {where} }}"
            severity, message = _says(shapes, constraint)
            yield _Question(severity, name, None, "SPARQL", message, sparql)
        for shape in shapes.all(node, "property"):
            yield from _property(shapes, name, target, shape)


def _target(shapes: _Shapes, node: ox.NamedNode) -> str:
    for class_ in shapes.all(node, "targetClass"):
        return f"?this a {class_} ."
    for predicate in shapes.all(node, "targetSubjectsOf"):
        return f"{{ SELECT DISTINCT ?this WHERE {{ ?this {predicate} ?any }} }}"
    raise VocabularyError(f"the shape {node.value} has no target that is known here", place=shapes.file)


def _says(shapes: _Shapes, shape: _Term) -> tuple[str, str]:
    severity = (shapes.text(shape, "severity") or _SH + "Violation").removeprefix(_SH)
    return severity, shapes.text(shape, "message") or ""


def _property(shapes: _Shapes, name: str, target: str, shape: _Term) -> Iterator[_Question]:
    severity, message = _says(shapes, shape)
    path = shapes.all(shape, "path")[0]
    if not isinstance(path, ox.NamedNode):
        raise VocabularyError(f"the shape {name} has a path that is not known here", place=shapes.file)
    for constraint, value in shapes.constraints(shape):
        if constraint in ("path", "severity", "message"):
            continue
        where = _where(shapes, constraint, value, path)
        if where is None:
            raise VocabularyError(f"the shape {name} uses sh:{constraint}, unknown here", place=shapes.file)
        sparql = f"SELECT DISTINCT ?this ?value WHERE {{ {target} {where} }}"
        component = constraint[0].upper() + constraint[1:]
        yield _Question(severity, name, path.value, component, message, sparql)


def _where(shapes: _Shapes, constraint: str, value: _Term, path: ox.NamedNode) -> str | None:
    """Return the pattern that finds what a constraint forbids, None for a constraint that is not known."""
    plain = value.value if isinstance(value, ox.NamedNode | ox.Literal) else ""
    if constraint == "minCount" and plain == "1":
        return f"FILTER NOT EXISTS {{ ?this {path} ?there }}"
    if constraint == "maxCount" and plain == "1":
        return f"?this {path} ?one , ?two . FILTER(!sameTerm(?one, ?two))"
    conditions: Mapping[str, str] = {
        "datatype": f"isLiteral(?value) && DATATYPE(?value) = {value}",
        "nodeKind": _KINDS.get(plain.removeprefix(_SH), "false"),
        "class": f"EXISTS {{ ?value a ?class . ?class rdfs:subClassOf* {value} }}",
        "pattern": f"REGEX(STR(?value), {ox.Literal(plain)})",
        "minInclusive": f"?value >= {value}",
        "maxInclusive": f"?value <= {value}",
    }
    if constraint == "in":
        members = ", ".join(str(member) for member in shapes.members(value))
        return f"?this {path} ?value . FILTER(?value NOT IN ({members}))"
    if constraint in conditions:
        # A comparison that fails with an error (a word where a number belongs) is a fault as well.
        return f"?this {path} ?value . FILTER(!COALESCE({conditions[constraint]}, false))"
    return None
