"""What every named graph should hold, and a short signature of each, so that only what differs is written."""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

import pyoxigraph as ox

from .._version import VERSION
from ..identity.people import MentionKey, People
from ..iris import Iris, meeting_slug
from ..parsing.minutes import Minutes
from ..triples import (
    Authorities,
    DocumentQuads,
    OtherDocumentQuads,
    entry_iris,
    identity_quads,
    meeting_numbers,
    ontology_files,
    ontology_quads,
)
from ..vocabulary import Vocabulary


class Assembly:
    """All named graphs of a build, from the heads of all documents and the people in them.

    Args:
        heads: minutes of every document, by sha256; their acts and items are not needed here.
        paths: where each document was found, sorted, by sha256.
        people: who is who in them.
        vocabulary, iris: what names are made of.
        version: the extractor's version.
        joined: documents whose meeting's records stand in another one: sha256 by sha256
            (`identity.meetings`); `people` does not know their entries.

    Attributes:
        documents: sha256 of each document, by the IRI of its graph.
        identity: the quads of the identity graph.
    """

    def __init__(
        self,
        heads: Mapping[str, Minutes],
        paths: Mapping[str, Sequence[str]],
        people: People,
        vocabulary: Vocabulary,
        iris: Iris,
        version: str,
        joined: Mapping[str, str] | None = None,
    ) -> None:
        self.heads = heads
        self.people = people
        self.iris = iris
        self.documents = {iris.graph(sha): sha for sha in sorted(heads)}
        self.version = f"{VERSION}+{version}"
        self._paths = paths
        self._extra = vocabulary.extra
        self._joined = joined or {}
        ordered = [heads[sha] for sha in sorted(heads) if sha not in self._joined]
        self._numbers = meeting_numbers(ordered)
        self._persons = people.by_mention()
        self._authorities = Authorities(vocabulary, iris)
        self._authorities.observe(ordered, people)
        entries = entry_iris(ordered, self._numbers, self._authorities)
        self.identity = list(identity_quads(people, entries, self._authorities))

    def signatures(self) -> dict[str, str]:
        """Return a digest of what each named graph is made from, by the graph's IRI."""
        found = {self.iris.graph(sha): self._signature(sha) for sha in sorted(self.heads)}
        lines = "\n".join(sorted(str(quad) for quad in self.identity))
        found[self.iris.graph("identity")] = _digest(lines.encode())
        files = b"\0".join(file.read_bytes() for file in ontology_files(self._extra))
        found[self.iris.graph("ontology")] = _digest(self.version.encode() + files)
        return found

    def quads(self, sha256: str, minutes: Callable[[str], Minutes]) -> list[ox.Quad]:
        """Return the quads of one document; `minutes` gives a document's minutes by sha256."""
        if sha256 in self._joined:
            main = self._joined[sha256]
            return OtherDocumentQuads(
                minutes(sha256),
                minutes(main),
                self._persons,
                self._authorities,
                paths=self._paths[sha256],
                number=self._numbers[main],
                version=self.version,
            ).all()
        return DocumentQuads(
            minutes(sha256),
            self._persons,
            self.people.organisations,
            self._authorities,
            paths=self._paths[sha256],
            number=self._numbers[sha256],
            version=self.version,
        ).all()

    def graph_quads(self, graph: str, minutes: Callable[[str], Minutes]) -> Iterator[ox.Quad]:
        """Yield the quads of one named graph; `minutes` gives a document's minutes by sha256."""
        if graph == self.iris.graph("identity"):
            yield from self.identity
        elif graph == self.iris.graph("ontology"):
            yield from ontology_quads(self.iris, self._extra)
        else:
            yield from self.quads(self.documents[graph], minutes)

    def counts(self, quads: int) -> dict[str, int]:
        """Return what the data set's description tells; `quads` are those of the graphs described."""
        return {
            "documents": len(self.heads),
            "meetings": len(self.heads) - len(self._joined),
            "persons": len(self.people.persons),
            "quads": quads,
        }

    def notes(self) -> tuple[str, ...]:
        """Return what a person should look at: documents that tell, or may tell, of one meeting."""
        return (*self._told_together(), *self._told_apart())

    def unreadable(self) -> tuple[str, ...]:
        """Return what could not be read of documents that are in the graph, in the order of their paths."""
        found = [(self._paths[sha][0], head.source.problems) for sha, head in self.heads.items()]
        return tuple(f"{path}: {problem}" for path, problems in sorted(found) for problem in problems)

    def _told_together(self) -> Iterator[str]:
        for other, main in sorted(self._joined.items(), key=lambda pair: (self._paths[pair[0]][0], pair)):
            slug = meeting_slug(self.heads[main].meeting, document=main, number=self._numbers[main])
            path = self._paths[main][0]
            yield f"{self._paths[other][0]} tells of the same meeting as {path} ({slug}), whose records count"

    def _told_apart(self) -> Iterator[str]:
        days: defaultdict[str, list[str]] = defaultdict(list)
        for sha, head in self.heads.items():
            if sha not in self._joined:
                days[meeting_slug(head.meeting, document=sha)].append(self._paths[sha][0])
        for slug, paths in sorted(days.items()):
            if len(paths) > 1:
                both = " and ".join(sorted(paths))
                yield f"{both} tell of one body on one day ({slug}): kept as separate meetings"

    def _signature(self, sha256: str) -> str:
        """Return the digest of all that a document's quads depend on beside its bytes."""
        if sha256 in self._joined:
            parts_ = [self._joined[sha256], self._paths[sha256], self._signature(self._joined[sha256])]
            return _digest(json.dumps(parts_).encode())
        head = self.heads[sha256]
        keys = [MentionKey(sha256, place) for place in range(len(head.attendance))]
        persons = [person.slug if (person := self._persons.get(key)) else None for key in keys]
        derived = [self.people.organisations.get(key) for key in keys]
        parts = [self.version, self.iris.base, self._numbers[sha256], self._paths[sha256], persons, derived]
        parts += [head.source.problems] if head.source.problems else []
        return _digest(json.dumps(parts).encode())


def _digest(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()[:16]
