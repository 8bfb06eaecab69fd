"""The ontology as Python: every word the parser knows comes from here.

Each file `ontology/<scheme>.ttl` is one SKOS concept scheme. A scheme is read when it is first asked
for, with pyoxigraph's parser (a few milliseconds a file), and kept for the life of the `Vocabulary`.
A user's own folder of Turtle (`--vocabulary DIR`) is merged in: a concept with a known IRI gains labels,
a new one joins the scheme that its `skos:inScheme` names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

import pyoxigraph as ox

from .errors import VocabularyError
from .resources import folder

KG: Final = "https://w3id.org/kredsgraf/ontology#"
VOCABULARY: Final = "https://w3id.org/kredsgraf/vocabulary/"
SKOS: Final = "http://www.w3.org/2004/02/skos/core#"
_Statement = tuple[str, str, str, str | None]  # subject, predicate, value, language (None: an IRI)
_TYPE: Final = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type"


@dataclass(frozen=True, slots=True)
class Concept:
    """One SKOS concept with what the parser needs of it.

    Attributes:
        iri: `https://w3id.org/kredsgraf/vocabulary/<scheme>/<name>`.
        scheme: the scheme's name ("titles", "acts", "topics", "bodies", "names", "layout", "danish").
        label: `skos:prefLabel` in Danish (or the only one there is).
        english: `skos:prefLabel` in English, else None.
        alternatives: `skos:altLabel`, Danish or without language, in code point order.
        hidden: `skos:hiddenLabel` (misspellings, scanner slips), likewise.
        broader: IRIs of `skos:broader`.
        notation: `skos:notation`, else None.
        values: every other property by its local name ("sector", "sign", "code" …), values sorted.
    """

    iri: str
    scheme: str
    label: str
    english: str | None = None
    alternatives: tuple[str, ...] = ()
    hidden: tuple[str, ...] = ()
    broader: tuple[str, ...] = ()
    notation: str | None = None
    values: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def name(self) -> str:
        """The last part of the IRI."""
        return self.iri.rsplit("/", 1)[-1]

    @property
    def forms(self) -> tuple[str, ...]:
        """Every written form: label, alternatives, hidden."""
        return (self.label, *self.alternatives, *self.hidden)

    def value(self, name: str) -> str | None:
        """Return the first value of property `name`, else None."""
        values = self.values.get(name, ())
        return values[0] if values else None


class Vocabulary:
    """All schemes of the ontology, each read when first asked for.

    Args:
        extra: a folder with more Turtle, merged over the shipped files.
    """

    def __init__(self, extra: Path | None = None) -> None:
        self.extra = extra
        self._schemes: dict[str, dict[str, Concept]] = {}

    def concepts(self, scheme: str) -> tuple[Concept, ...]:
        """Return the concepts of `scheme` in IRI order.

        Raises:
            VocabularyError: there is no such scheme, or its file is not Turtle.
        """
        return tuple(self._scheme(scheme).values())

    def concept(self, iri: str) -> Concept | None:
        """Return the concept with this IRI, else None."""
        if not iri.startswith(VOCABULARY):
            return None
        return self._scheme(iri[len(VOCABULARY) :].split("/", 1)[0]).get(iri)

    def words(self, scheme: str, name: str) -> tuple[str, ...]:
        """Return all written forms of the concept `<scheme>/<name>`.

        Raises:
            VocabularyError: there is no such concept.
        """
        return self.named(scheme, name).forms

    def named(self, scheme: str, name: str) -> Concept:
        """Return the concept `<scheme>/<name>`.

        Raises:
            VocabularyError: there is no such concept.
        """
        concept = self._scheme(scheme).get(f"{VOCABULARY}{scheme}/{name}")
        if concept is None:
            raise VocabularyError(
                f"the scheme {scheme!r} has no concept {name!r}", place=f"ontology/{scheme}.ttl"
            )
        return concept

    def below(self, iri: str) -> frozenset[str]:
        """Return `iri` and all concepts narrower than it, at any depth."""
        scheme = self._scheme(iri[len(VOCABULARY) :].split("/", 1)[0])
        found = {iri}
        grew = True
        while grew:
            more = {c.iri for c in scheme.values() if c.iri not in found and found.intersection(c.broader)}
            found |= more
            grew = bool(more)
        return frozenset(found)

    def _scheme(self, scheme: str) -> dict[str, Concept]:
        if scheme not in self._schemes:
            shipped = folder("ontology") / f"{scheme}.ttl"
            if not shipped.is_file():
                raise VocabularyError(f"there is no concept scheme {scheme!r}", place="ontology/")
            self._schemes[scheme] = _concepts(scheme, [*_statements(shipped), *self._extra_statements])
        return self._schemes[scheme]

    @cached_property
    def _extra_files(self) -> tuple[Path, ...]:
        if self.extra is None:
            return ()
        if not self.extra.is_dir():
            raise VocabularyError("the vocabulary folder does not exist", place=self.extra)
        return tuple(sorted(self.extra.glob("*.ttl")))

    @cached_property
    def _extra_statements(self) -> tuple[_Statement, ...]:
        """What the user's own files say: read once, every scheme picks its part."""
        return tuple(s for file in self._extra_files for s in _statements(file))


@lru_cache(maxsize=4)
def load(extra: Path | None = None) -> Vocabulary:
    """Return the vocabulary (one object a process and folder), with `extra` merged in."""
    return Vocabulary(extra)


def _concepts(scheme: str, facts: Iterable[_Statement]) -> dict[str, Concept]:
    """Return the concepts of `scheme` among `facts`, by IRI, sorted."""
    statements: dict[str, dict[str, list[tuple[str, str | None]]]] = {}
    for subject, predicate, value, language in facts:
        statements.setdefault(subject, {}).setdefault(predicate, []).append((value, language))
    home = f"{VOCABULARY}{scheme}"
    found = {}
    for iri in sorted(statements):
        properties = statements[iri]
        if (f"{SKOS}Concept", None) in properties.get(_TYPE, ()) and (home, None) in properties.get(
            f"{SKOS}inScheme", ()
        ):
            found[iri] = _concept(iri, scheme, properties)
    return found


def _statements(file: Path) -> Iterator[_Statement]:
    try:
        for triple in ox.parse(path=str(file), format=ox.RdfFormat.TURTLE):
            subject, predicate, value = triple.subject, triple.predicate, triple.object
            if isinstance(subject, ox.NamedNode):
                if isinstance(value, ox.Literal):
                    yield subject.value, predicate.value, value.value, value.language or ""
                elif isinstance(value, ox.NamedNode):
                    yield subject.value, predicate.value, value.value, None
    except OSError as error:
        raise VocabularyError(f"cannot be read: {error.strerror}", place=file) from error
    except SyntaxError as error:
        raise VocabularyError(f"not valid Turtle: {error}", place=file, remedy="Mend the file") from error


def _concept(iri: str, scheme: str, properties: Mapping[str, list[tuple[str, str | None]]]) -> Concept:
    def labels(name: str, language: str) -> tuple[str, ...]:
        return tuple(sorted({v for v, lang in properties.get(SKOS + name, ()) if lang in (language, "")}))

    danish = labels("prefLabel", "da")
    english = labels("prefLabel", "en")
    if not danish and not english:
        raise VocabularyError(f"the concept {iri} has no skos:prefLabel", place=f"ontology/{scheme}.ttl")
    named = {SKOS + n for n in ("prefLabel", "altLabel", "hiddenLabel", "broader", "notation", "inScheme")}
    values = {
        predicate.rsplit("#", 1)[-1].rsplit("/", 1)[-1]: tuple(sorted({v for v, _ in entries}))
        for predicate, entries in properties.items()
        if predicate not in named and predicate != _TYPE
    }
    notations = labels("notation", "da")
    return Concept(
        iri=iri,
        scheme=scheme,
        label=(danish or english)[0],
        english=english[0] if english else None,
        alternatives=labels("altLabel", "da"),
        hidden=labels("hiddenLabel", "da"),
        broader=tuple(sorted(v for v, _ in properties.get(f"{SKOS}broader", ()))),
        notation=notations[0] if notations else None,
        values=values,
    )
