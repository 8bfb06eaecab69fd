"""Named questions: the catalogue over `queries/*.rq`, and how their parameters are bound.

A query file is SPARQL that runs as it stands; its head says what it answers:

    # title: Agenda
    # question: What stood on the agenda of which meeting?
    # param district: district | police district: name, slug or IRI
    # param kind: kind = inform | kinds of act            (a value that holds when none is given)
    # list: topics                                          (a column of values joined by "; ", put in order)

A line `#? district  ?meeting kg:district ?given_district .` comes into force when the parameter is given. Its
value stands before it as `VALUES ?given_district { … }`, or where the line says `{{district}}`: always RDF
terms written by the serialiser, never the user's text. The columns are those of the SELECT clause.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Final, TypeAlias

import pyoxigraph as ox

from .errors import QueryError
from .iris import slug
from .resources import folder
from .stores import Rows, Store, Term

Parameter: TypeAlias = str | int | float | bool | None
_HEAD: Final = re.compile(r"# (title|question|list|param [a-z]+): *(.*)")
_PARAMETER: Final = re.compile(r"(?P<kind>[a-z]+)(?: = (?P<default>[^|]*?))? *\| *(?P<meaning>.*)")
_CONDITION: Final = re.compile(r"\s*#\? (?P<name>[a-z]+) +(?P<pattern>.*)")
_DATE: Final = re.compile(r"\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?")
_SEPARATOR: Final = "; "
KINDS: Final = ("inform", "ask", "answer", "propose", "comment", "thank", "decide")
_SUGGESTIONS: Final = 3

# How the things of each kind are found by a label: a pattern over ?thing and ?label. The given words stand in
# ?label where the pattern is fast with them (persons), and are compared in Python otherwise.
_LABELS: Final = "skos:prefLabel|skos:altLabel|skos:hiddenLabel|kg:abbreviation|kg:area"
_LOOKUPS: Final = {
    "district": f"?thing a kg:PoliceDistrict ; {_LABELS} ?label",
    "municipality": f"?thing a kg:Municipality ; {_LABELS} ?label",
    "organisation": f"?thing a kg:Organisation ; {_LABELS} ?label",
    "topic": "?thing skos:inScheme <https://w3id.org/kredsgraf/vocabulary/topics> ; "
    "skos:prefLabel|skos:altLabel|skos:hiddenLabel ?label",
    "person": "?thing foaf:name|kg:nameSeen ?label",
    "meeting": "?thing a kg:Meeting ; rdfs:label ?label",
}


@dataclass(frozen=True, slots=True)
class ParameterSpec:
    """A parameter of a named question.

    Attributes:
        name: its name ("district").
        kind: what its value is: "district", "municipality", "organisation", "person", "topic", "meeting",
            "kind", "date" or "number".
        meaning: what it does, in a few words.
        default: the value that holds when none is given, else None.
    """

    name: str
    kind: str
    meaning: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class NamedQuery:
    """A question of the catalogue.

    Attributes:
        name: what users call it: the file's name.
        title: a few words.
        question: what it answers, as a question.
        parameters: by name, in the file's order.
        columns: names of the answer's columns.
        lists: columns whose values are joined by "; ".
        text: the whole file.
    """

    name: str
    title: str
    question: str
    parameters: Mapping[str, ParameterSpec]
    columns: tuple[str, ...]
    lists: tuple[str, ...]
    text: str


@lru_cache(maxsize=1)
def catalogue() -> tuple[NamedQuery, ...]:
    """Return the named questions, by name.

    Raises:
        QueryError: a file's head cannot be read.
    """
    return tuple(load(file) for file in sorted(folder("queries").glob("*.rq")))


def load(file: Path) -> NamedQuery:
    """Return the question in `file`.

    Raises:
        QueryError: its head cannot be read.
    """
    text = file.read_text(encoding="utf-8")
    fields: dict[str, str] = {}
    parameters: dict[str, ParameterSpec] = {}
    for line in text.splitlines():
        head = _HEAD.fullmatch(line)
        if head and head[1].startswith("param "):
            name = head[1].removeprefix("param ")
            found = _PARAMETER.fullmatch(head[2])
            if found is None:
                raise QueryError(f"the parameter {name!r} is not described as kind | meaning", place=file)
            parameters[name] = ParameterSpec(name, found["kind"], found["meaning"], found["default"])
        elif head:
            fields[head[1]] = head[2]
    try:
        return NamedQuery(
            name=file.stem,
            title=fields["title"],
            question=fields["question"],
            parameters=parameters,
            columns=_columns(text),
            lists=tuple(fields.get("list", "").split()),
            text=text,
        )
    except KeyError as error:
        raise QueryError(f"the head has no {error.args[0]}", place=file) from error


def named(name: str) -> NamedQuery:
    """Return a question of the catalogue.

    Raises:
        QueryError: there is none of this name.
    """
    for query in catalogue():
        if query.name == name:
            return query
    names = [query.name for query in catalogue()]
    near = difflib.get_close_matches(name, names, n=1)
    remedy = f"Did you mean {near[0]}?" if near else "`kredsgraf queries` lists them"
    raise QueryError(f"there is no query {name!r}", remedy=remedy.rstrip("?") if near else remedy)


def ask(
    store: Store, name: str, parameters: Mapping[str, Parameter], *, timeout: float | None = None
) -> Rows:
    """Ask a named question.

    Args:
        store: where.
        name: the question.
        parameters: values by name; None and "" count as not given. Bodies, people and topics may be given by
            name, slug or IRI; a name that several share means all of them.
        timeout: seconds.

    Raises:
        QueryError: no such question or parameter, or a value that cannot be one.
    """
    query = named(name)
    for given in parameters:
        if given not in query.parameters:
            known = ", ".join(query.parameters)
            raise QueryError(f"the query {name!r} has no parameter {given!r}", remedy=f"It takes {known}")
    bound: dict[str, list[str]] = {}
    notes: list[str] = []
    limit = None
    for spec in query.parameters.values():
        value = parameters.get(spec.name)
        if value is None or value == "":
            value = spec.default
        if value is None:
            continue
        if spec.kind == "number":
            limit = _number(spec, value)
            continue
        terms = _terms(store, spec, value)
        if terms is not None:
            bound[spec.name] = terms
            if not terms:
                notes.append(_unknown(store, spec, str(value)))
    text = bind(query.text, bound) + (f"\nLIMIT {limit}\n" if limit is not None else "")
    return _ordered_lists(store.query(text, timeout=timeout), query.lists).noting(notes)


def bind(text: str, values: Mapping[str, Sequence[str]]) -> str:
    """Return the SPARQL in which the conditions of the given parameters are in force.

    Args:
        text: a query file.
        values: serialised RDF terms by parameter; no terms means that nothing fits.
    """
    lines = []
    for line in text.splitlines():
        condition = _CONDITION.fullmatch(line)
        if condition is None:
            lines.append(line)
        elif condition["name"] in values:
            name, pattern = condition["name"], condition["pattern"]
            block = f"VALUES ?given_{name} {{ {' '.join(values[name])} }}"
            place = f"{{{{{name}}}}}"
            lines.append(pattern.replace(place, block) if place in pattern else f"{block} {pattern}")
    return "\n".join(lines)


def _columns(text: str) -> tuple[str, ...]:
    """Return the variables of the outermost SELECT clause."""
    body = "\n".join(line for line in text.splitlines() if not line.lstrip().startswith("#"))
    clause = re.split(r"\bWHERE\b", body.split("SELECT", 1)[1], maxsplit=1)[0]
    plain = re.sub(r"\((?:[^()]|\([^()]*\))*\bAS +\?(\w+)\)", r" ?\1 ", clause)
    plain = re.sub(r"\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\bAS +\?(\w+)\)", r" ?\1 ", plain)
    return tuple(re.findall(r"\?(\w+)", plain))


def _number(spec: ParameterSpec, value: Parameter) -> int:
    try:
        number = int(str(value))
    except ValueError:
        number = 0
    if number < 1:
        raise QueryError(f"{spec.name} must be a whole number from 1 on, not {value!r}")
    return number


def _terms(store: Store, spec: ParameterSpec, value: Parameter) -> list[str] | None:
    """Return the RDF terms a value stands for, serialised; None when it sets no condition."""
    text = " ".join(str(value).split())
    if spec.kind == "date":
        if not _DATE.fullmatch(text):
            raise QueryError(
                f"{spec.name} must be a date, not {text!r}", remedy="Write 2019-04-08, 2019-04 or 2019"
            )
        return [str(ox.Literal(text))]
    if spec.kind == "kind":
        return _kinds(spec, text)
    things = _things(store, spec.kind, text)
    if spec.kind == "topic" and things:
        things = _narrower(store, things)
    return [str(ox.NamedNode(iri)) for iri in things]


def _kinds(spec: ParameterSpec, text: str) -> list[str] | None:
    wanted = [kind.strip() for kind in text.split(",")]
    if wanted == ["all"]:
        return None
    for kind in wanted:
        if kind not in KINDS:
            raise QueryError(
                f"{spec.name} must be one of {', '.join(KINDS)} or all, not {kind!r}",
                remedy="Join several by commas",
            )
    return [str(ox.Literal(kind)) for kind in wanted]


def _things(store: Store, kind: str, text: str) -> list[str]:
    """Return the IRIs of what `text` names: itself when it is an IRI, else by label, else by slug."""
    if re.match(r"https?://|urn:", text):
        try:
            return [ox.NamedNode(text).value]
        except ValueError:
            return []
    if kind == "person":  # tens of thousands of names: the whole name first, by the store's own index
        exact = store.query(
            f"SELECT DISTINCT ?thing WHERE {{ VALUES ?label {{ {ox.Literal(text)} }} {_LOOKUPS[kind]} }}"
        )
        if exact.terms:
            return sorted(str(thing) for (thing,) in exact)
    pairs = _labels(store, kind)
    folded, wanted = text.casefold(), slug(text)
    by_label = {thing for thing, label in pairs if label.casefold() == folded}
    by_slug = {thing for thing, label in pairs if slug(label) == wanted or _ends(thing, text, wanted)}
    return sorted(by_label or by_slug)


def _ends(iri: str, text: str, wanted: str) -> bool:
    """Tell whether the IRI's last part is what was given ("fyns-politi", "<body>/<date>" for a meeting)."""
    return iri.endswith((f"/{wanted}", f"/{text}"))


def _labels(store: Store, kind: str) -> list[tuple[str, str]]:
    rows = store.query(f"SELECT DISTINCT ?thing ?label WHERE {{ {_LOOKUPS[kind]} }}")
    return [(str(thing), str(label)) for thing, label in rows]


def _narrower(store: Store, topics: Sequence[str]) -> list[str]:
    tops = " ".join(str(ox.NamedNode(iri)) for iri in topics)
    rows = store.query(
        f"SELECT DISTINCT ?thing WHERE {{ VALUES ?top {{ {tops} }} ?thing skos:broader* ?top }}"
    )
    return sorted({*topics, *(str(thing) for (thing,) in rows)})


def _unknown(store: Store, spec: ParameterSpec, value: str) -> str:
    """Say that a value names nothing in the graph, and what is near it."""
    labels = {label.casefold(): label for _, label in _labels(store, spec.kind)}
    near = difflib.get_close_matches(value.casefold(), list(labels), n=_SUGGESTIONS)
    hint = f"; near it: {', '.join(labels[label] for label in near)}" if near else ""
    return f"no {spec.kind} is called {value!r} in this graph{hint}"


def _ordered_lists(rows: Rows, lists: Sequence[str]) -> Rows:
    """Put the values of joined columns in order (engines join them in any); of no values make no value."""
    places = [rows.columns.index(name) for name in lists]
    if not places:
        return rows

    def ordered(place: int, term: Term | None) -> Term | None:
        if place not in places or term is None:
            return term
        values = sorted(value for value in term.value.split(_SEPARATOR) if value)
        return term._replace(value=_SEPARATOR.join(values)) if values else None

    terms = tuple(tuple(ordered(place, term) for place, term in enumerate(row)) for row in rows.terms)
    return replace(rows, terms=terms)
