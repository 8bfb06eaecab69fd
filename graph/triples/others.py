"""What a second document of a meeting adds: itself, who was planned to present, and what only it says."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

import pyoxigraph as ox

from ..identity.meetings import item_key, person_key
from ..identity.people import MentionKey, Person
from ..parsing.minutes import Evidence, FollowUp, Minutes, Unresolved
from ..terms import KG, RDF
from .authorities import Authorities
from .records import DocumentQuads

Node = ox.NamedNode
PRESENTERS: Final = "meeting.presenters-of-agenda"
"""Rule id of planned presenters that another document of the meeting names."""
ONLY_HERE: Final = "only-in-other-document"
"""Reason of words that the document with the meeting's records does not have: they are shown, not counted."""


class OtherDocumentQuads(DocumentQuads):
    """Collects the quads of a document whose meeting's records stand in another one (`identity.meetings`).

    Args:
        minutes: what was read from it.
        main: what was read from the document that gives the meeting's records.
        persons: the person of every entry (`People.by_mention`).
        authorities: links printed forms to the vocabulary.
        paths: where the document was found, sorted.
        number: the meeting's number among those of its body on its day.
        version: the extractor's version.
    """

    def __init__(
        self,
        minutes: Minutes,
        main: Minutes,
        persons: Mapping[MentionKey, Person],
        authorities: Authorities,
        *,
        paths: Sequence[str],
        number: int,
        version: str,
    ) -> None:
        super().__init__(minutes, persons, {}, authorities, paths=paths, number=number, version=version)
        self.main = main

    def all(self) -> list[ox.Quad]:
        """Return the quads of the whole document."""
        self._source()
        self.add(self.meeting, KG.otherSource, self.document)
        self._presenters()
        for place, (words, evidence) in enumerate(sorted(self._only_here(), key=lambda pair: pair[1])):
            name = f"{self.document.value.rsplit('/', 1)[-1]}-{place + 1}"
            node = Node(self.iris.record(self.meeting.value, "unresolved", name))
            self._typed(node, place, KG.Unresolved)
            self.add(node, KG.reason, ONLY_HERE)
            self.add(node, KG.text, words)
            self._found(node, evidence, None)
        return self.quads

    def _presenters(self) -> None:
        """State who was to present which item, where the main document does not say it itself."""
        items = {item_key(item.title): item for item in reversed(self.main.agenda)}
        first = {item.number: item for item in reversed(self.main.agenda)}
        for planned in self.minutes.agenda:
            item = items.get(item_key(planned.title))
            if item is None or first[item.number] is not item:
                continue
            known = {person_key(name) for name in item.presenters}
            new = [name for name in planned.presenters if person_key(name) not in known]
            if not new:
                continue
            node = Node(self.iris.record(self.meeting.value, "item", item.number))
            for name in new:
                self.add(node, KG.printedPresenter, name)
                self.add(node, KG.plannedReporter, self._person(name))
            field = f"presenters-{item.number}-{self.document.value.rsplit('/', 1)[-1]}"
            reading = Node(self.iris.record(self.meeting.value, "field", field))
            self.add(reading, RDF.type, KG.Reading)
            self.add(reading, KG.meeting, self.meeting)
            self.add(reading, KG.field, f"presenters of item {item.number}")
            self._found(reading, planned.evidence, PRESENTERS)

    def _person(self, name: str) -> Node | None:
        """Return whom the main document lists by this name, None unless it is exactly one person."""
        key = person_key(name)
        found = {
            person.slug
            for place, entry in enumerate(self.main.attendance)
            if person_key(entry.person) == key
            and (person := self._persons.get(MentionKey(self.main.source.sha256, place)))
        }
        return Node(self.iris.person(found.pop())) if len(found) == 1 else None

    def _only_here(self) -> Iterator[tuple[str, Evidence]]:
        """Yield people, items, sentences and words not understood that the main document does not have."""
        main, here = self.main, self.minutes
        people = {person_key(entry.person) for entry in main.attendance}
        items = {item_key(item.title) for item in main.agenda}
        told = {item_key(act.sentence) for act in main.acts}
        told |= {item_key(record.text) for record in _noted(main)}
        seen: set[Evidence] = set()
        statements = [
            *((e.evidence.exact, e.evidence) for e in here.attendance if person_key(e.person) not in people),
            *((i.title, i.evidence) for i in here.agenda if item_key(i.title) not in items),
            *((a.sentence, a.evidence) for a in here.acts if item_key(a.sentence) not in told),
            *((note.text, note.evidence) for note in _noted(here) if item_key(note.text) not in told),
        ]
        for words, evidence in statements:
            if evidence not in seen:
                seen.add(evidence)
                yield " ".join(words.split()), evidence


def _noted(read: Minutes) -> Sequence[FollowUp | Unresolved]:
    return (*read.followups, *read.unresolved)
