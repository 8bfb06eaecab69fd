"""Which resource a printed title or organisation stands for: a concept of the vocabulary, or one of our own.

A printed form that one concept alone carries links to that concept. Any other gets a resource made from the
words themselves; its label is decided over all documents, so that one resource has one label.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Final

import pyoxigraph as ox

from ..body_names import BodyNames
from ..errors import VocabularyError
from ..identity.people import People
from ..iris import Iris
from ..parsing.minutes import Minutes
from ..terms import KG, RDF, SKOS, text
from ..vocabulary import Concept, Vocabulary

_Index = dict[str, tuple[Concept, ...]]
_COUNCILS: Final = frozenset({"kredsråd", "lokalråd"})
_LEVELS: Final = 3
"""Steps from a body up to its district: local council, municipality, district."""


class Authorities:
    """Looks up printed titles and organisations, and remembers those that no authority file knows.

    Args:
        vocabulary: gives the schemes "titles" and "bodies"; a scheme that is missing knows nothing.
        iris: names the resources made for unknown forms.
    """

    def __init__(self, vocabulary: Vocabulary, iris: Iris) -> None:
        self.iris = iris
        self._vocabulary = vocabulary
        self._titles = _index(_concepts(vocabulary, "titles"))
        self._bodies = _index(_concepts(vocabulary, "bodies"))
        self._names = BodyNames(vocabulary)
        self._councils = self._by_area(_concepts(vocabulary, "bodies"))
        self._made: dict[str, Counter[str]] = {}
        self._types: dict[str, set[ox.NamedNode]] = {}

    def title(self, printed: str) -> ox.NamedNode:
        """Return the concept of a title, or the resource made for it."""
        concept = _only(self._titles.get(_key(printed), ()), printed)
        return ox.NamedNode(concept.iri if concept else self.iris.title(printed))

    def organisation(self, printed: str, *body_types: str) -> ox.NamedNode:
        """Return the concept of an organisation, or the resource made for it.

        Args:
            printed: label, or any form of it.
            body_types: only bodies of these types can be meant (`kg:bodyType`); none given: any.
        """
        concept = self.body(printed, *body_types)
        plain = self._names.plain(printed) if body_types else printed
        return ox.NamedNode(concept.iri if concept else self.iris.organisation(plain))

    def body(self, printed: str, *body_types: str) -> Concept | None:
        """Return the one body of the authority file that `printed` can mean, else None.

        A council is known in any wording: "Lokalrådet for Langeland" is that "i Langeland Kommune".
        """
        found = self._bodies.get(_key(printed), ())
        if not found and not _COUNCILS.isdisjoint(body_types):
            found = self._councils.get(self._names.key(printed), ())
        if body_types:
            found = tuple(concept for concept in found if concept.value("bodyType") in body_types)
        return _only(found, printed)

    def _by_area(self, concepts: Iterable[Concept]) -> dict[tuple[str, str], tuple[Concept, ...]]:
        """Return the councils by kind and area."""
        found: dict[tuple[str, str], dict[str, Concept]] = {}
        for concept in concepts:
            if concept.value("bodyType") in _COUNCILS:
                for form in concept.forms:
                    found.setdefault(self._names.key(form), {})[concept.iri] = concept
        return {name: tuple(known.values()) for name, known in found.items()}

    def district_of(self, body: Concept | None, day: str | None) -> str | None:
        """Return the IRI of the police district a body lies in, None where the file does not say.

        A district that did not exist on `day` (ISO 8601, `kg:validFrom`) is not given.
        """
        for _ in range(_LEVELS):
            if body is None or body.value("bodyType") == "district":
                break
            above = body.value("district") or body.value("partOf")
            body = self._vocabulary.concept(above) if above else None
        if body is None or body.value("bodyType") != "district":
            return None
        since = body.value("validFrom")
        return None if since and day and day < since[: len(day)] else body.iri

    def observe(self, minutes: Iterable[Minutes], people: People) -> None:
        """Remember every form that these documents print, so that each made resource gets its label."""
        for read in minutes:
            meeting = read.meeting
            if meeting.body:
                self._note(self.organisation(meeting.body, meeting.body_type), meeting.body, KG.Council)
            if meeting.district:
                self._note(self.organisation(meeting.district, "district"), meeting.district)
            if meeting.municipality:
                self._note(self.organisation(meeting.municipality, "municipality"), meeting.municipality)
            for entry in read.attendance:
                self._observe_entry(entry.title, entry.organisation)
        for label in people.organisations.values():
            self._observe_entry(None, label)
        for role in people.roles:
            self._observe_entry(role.title, role.organisation)

    def made(self) -> Iterable[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]]:
        """Yield the triples of all resources made: classes, label (the most frequent form), other forms."""
        for iri in sorted(self._made):
            node = ox.NamedNode(iri)
            forms = sorted(self._made[iri].items(), key=lambda form: (-form[1], form[0]))
            for kind in sorted(self._types[iri], key=lambda term: term.value):
                yield node, RDF.type, kind
            if KG.Title in self._types[iri]:
                yield from self._heads(node, forms[0][0])
            for place, (form, _) in enumerate(forms):
                yield node, SKOS.altLabel if place else SKOS.prefLabel, text(form, "da")

    def _observe_entry(self, title: str | None, organisation: str | None) -> None:
        if title:
            self._note(self.title(title), title, KG.Title)
        if organisation:
            self._note(self.organisation(organisation), organisation)

    def _note(self, node: ox.NamedNode, printed: str, kind: ox.NamedNode = KG.Organisation) -> None:
        if node.value.startswith(self.iris.base):
            self._made.setdefault(node.value, Counter())[" ".join(printed.split())] += 1
            classes = {kind} if kind is KG.Title else {kind, KG.Organisation}
            self._types.setdefault(node.value, set()).update(classes)

    def _heads(
        self, node: ox.NamedNode, printed: str
    ) -> Iterable[tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode]]:
        """Yield what kind of title an open compound is: its last part, the longest that the scheme knows."""
        word = _key(printed).split(" ")[0]
        for start in range(1, len(word)):
            concept = _only(self._titles.get(word[start:], ()), word[start:])
            if concept and concept.value("head") == "true":
                yield node, SKOS.broader, ox.NamedNode(concept.iri)
                return


def _concepts(vocabulary: Vocabulary, scheme: str) -> Sequence[Concept]:
    try:
        return vocabulary.concepts(scheme)
    except VocabularyError:
        return ()


def _index(concepts: Iterable[Concept]) -> _Index:
    index: dict[str, list[Concept]] = {}
    for concept in concepts:
        for form in dict.fromkeys(map(_key, concept.forms)):
            index.setdefault(form, []).append(concept)
    return {form: tuple(found) for form, found in index.items()}


def _key(printed: str) -> str:
    return " ".join(printed.casefold().split())


def _only(found: Sequence[Concept], printed: str) -> Concept | None:
    """Return the only concept, or the only one whose preferred label it is; two candidates are no answer."""
    if len(found) > 1:
        found = [concept for concept in found if _key(concept.label) == _key(printed)]
    return found[0] if len(found) == 1 else None
