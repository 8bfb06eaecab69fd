"""One document's records as quads in the document's own named graph."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

import pyoxigraph as ox

from ..identity.people import MentionKey, Person
from ..iris import Iris, meeting_slug, slug
from ..parsing.minutes import (
    Act,
    AgendaItem,
    Attendance,
    Evidence,
    FollowUp,
    Kind,
    Meeting,
    Minutes,
    Unresolved,
)
from ..terms import DCT, FOAF, KG, OA, PROV, RDF, RDFS, clock, date, share, text
from .authorities import Authorities

Node = ox.NamedNode
Value = ox.NamedNode | ox.Literal | str | int | None

ACT_CLASSES: Final[dict[Kind, ox.NamedNode]] = {
    "inform": KG.Report,
    "ask": KG.Question,
    "answer": KG.Answer,
    "propose": KG.Proposal,
    "comment": KG.Comment,
    "thank": KG.Thanks,
    "decide": KG.Decision,
}
DERIVED_DISTRICT: Final = "district.from-authority-file"
"""Rule id of a district that the document does not name: that of its municipality or council."""


class DocumentQuads:
    """Collects the quads of one document.

    Args:
        minutes: what was read from it.
        persons: the person of every entry (`People.by_mention`).
        organisations: organisations completed by identity (`People.organisations`).
        authorities: links printed forms to the vocabulary.
        paths: where the document was found, sorted; the first is its source path.
        number: the meeting's number among those of its body on its day.
        version: the extractor's version.
    """

    def __init__(
        self,
        minutes: Minutes,
        persons: Mapping[MentionKey, Person],
        organisations: Mapping[MentionKey, str],
        authorities: Authorities,
        *,
        paths: Sequence[str],
        number: int,
        version: str,
    ) -> None:
        self.minutes = minutes
        self.iris: Iris = authorities.iris
        self.authorities = authorities
        self.sha = minutes.source.sha256
        self.graph = Node(self.iris.graph(self.sha))
        self.document = Node(self.iris.document(self.sha))
        self.extraction = Node(self.iris.extraction(self.sha))
        self.meeting = Node(
            self.iris.meeting(meeting_slug(minutes.meeting, document=self.sha, number=number))
        )
        self.quads: list[ox.Quad] = []
        self._persons = persons
        self._organisations = organisations
        self._paths = paths
        self._version = version
        self._spans: set[tuple[int, int]] = set()
        self._items: dict[str, Node] = {}
        self._entries: dict[str, tuple[Node, Node | None]] = {}
        self._topics: dict[Node, set[str]] = {}
        self._reported: set[tuple[Node, str]] = set()
        self._groups: set[Node] = set()

    def all(self) -> list[ox.Quad]:
        """Return the quads of the whole document."""
        self._source()
        self._meeting(self.minutes.meeting)
        for place, entry in enumerate(self.minutes.attendance):
            self._attendance(place, entry)
        for place, item in enumerate(self.minutes.agenda):
            self._item(place, item)
        for place, act in enumerate(self.minutes.acts):
            self._act(place, act)
        for place, followup in enumerate(self.minutes.followups):
            self._followup(place, followup)
        for place, words in enumerate(self.minutes.unresolved):
            self._unresolved(place, words)
        self._direct()
        return self.quads

    def add(self, subject: Node, predicate: Node, value: Value) -> None:
        """Add one quad; None adds nothing."""
        if value is None:
            return
        if isinstance(value, str):
            value = text(value)
        elif isinstance(value, int):
            value = ox.Literal(value)
        self.quads.append(ox.Quad(subject, predicate, value, self.graph))

    def _source(self) -> None:
        source, coverage = self.minutes.source, self.minutes.coverage
        self.add(self.document, RDF.type, KG.Document)
        self.add(self.document, KG.path, self._paths[0])
        for other in self._paths[1:]:
            self.add(self.document, KG.otherPath, other)
        self.add(self.document, KG.sha256, source.sha256)
        self.add(self.document, KG.mediaType, source.media_type)
        self.add(self.document, KG.characters, source.characters)
        self.add(self.document, KG.pages, source.pages)
        for problem in source.problems:
            self.add(self.document, KG.unreadable, problem)
        self.add(self.document, KG.printedCharacters, coverage.characters)
        self.add(self.document, KG.understoodCharacters, coverage.understood)
        self.add(self.document, KG.sentences, coverage.sentences)
        self.add(self.document, KG.sentencesWithAct, coverage.with_act)
        self.add(self.document, KG.reportingSentences, coverage.reporting)
        self.add(self.document, KG.unresolvedRecords, coverage.unresolved)
        # PROV has no place for one activity on every triple: what this graph holds is one bundle of one run.
        self.add(self.graph, RDF.type, PROV.Bundle)
        self.add(self.graph, PROV.wasDerivedFrom, self.document)
        self.add(self.graph, PROV.wasGeneratedBy, self.extraction)
        self.add(self.extraction, RDF.type, KG.Extraction)
        self.add(self.extraction, PROV.used, self.document)
        self.add(self.extraction, PROV.wasAssociatedWith, Node(self.iris.software))
        self.add(self.extraction, KG.version, self._version)

    def _meeting(self, meeting: Meeting) -> None:
        node, look = self.meeting, self.authorities
        self.add(node, RDF.type, KG.Meeting)
        self.add(node, RDFS.label, text(", ".join(filter(None, (meeting.body, meeting.date))), "da"))
        self.add(node, PROV.wasDerivedFrom, self.document)
        if meeting.body:
            self.add(node, KG.body, look.organisation(meeting.body, meeting.body_type))
        self.add(node, KG.printedBody, meeting.body)
        self.add(node, KG.bodyType, meeting.body_type)
        if meeting.municipality:
            self.add(node, KG.municipality, look.organisation(meeting.municipality, "municipality"))
        self._district(meeting)
        if meeting.date:
            self.add(node, KG.date, date(meeting.date))
            self.add(node, KG.datePrecision, meeting.precision)
        self.add(node, KG.startTime, clock(meeting.start) if meeting.start else None)
        self.add(node, KG.endTime, clock(meeting.end) if meeting.end else None)
        self.add(node, KG.place, meeting.place)
        self.add(node, KG.seriesNumber, meeting.number)
        self.add(node, KG.host, meeting.host)
        read = self.minutes
        self.add(node, KG.attendees, sum(entry.status == "present" for entry in read.attendance))
        self.add(node, KG.items, sum(item.parent is None for item in read.agenda))
        self.add(node, KG.acts, len(read.acts))
        self.add(node, KG.nextDate, date(meeting.next_date) if meeting.next_date else None)
        self.add(node, KG.evidence, self._span(meeting.evidence))
        rules = dict(meeting.rules)
        for field, evidence in meeting.fields:
            self._reading(field, rules.get(field), evidence)

    def _district(self, meeting: Meeting) -> None:
        """State the district: as printed, else that of the municipality or council, marked as derived."""
        look = self.authorities
        if meeting.district:
            self.add(self.meeting, KG.district, look.organisation(meeting.district, "district"))
            return
        known = look.body(meeting.body, meeting.body_type)
        if meeting.municipality:
            known = look.body(meeting.municipality, "municipality")
        district = look.district_of(known, meeting.date)
        if known and district:
            self.add(self.meeting, KG.district, Node(district))
            reading = self._reading("district", DERIVED_DISTRICT, None)
            self.add(reading, KG.derivedFrom, Node(known.iri))

    def _reading(self, field: str, rule: str | None, evidence: Evidence | None) -> Node:
        node = Node(self.iris.record(self.meeting.value, "field", field.replace("_", "-")))
        self.add(node, RDF.type, KG.Reading)
        self.add(node, KG.meeting, self.meeting)
        self.add(node, KG.field, field)
        self._found(node, evidence, rule)
        return node

    def _attendance(self, place: int, entry: Attendance) -> None:
        node = self._record("attendance", place, KG.Attendance)
        key = MentionKey(self.sha, place)
        person = self._persons.get(key)
        somebody = Node(self.iris.person(person.slug)) if person else None
        if entry.status == "present" or entry.person not in self._entries:
            self._entries[entry.person] = (node, somebody)
        self.add(node, KG.person, somebody)
        self.add(node, KG.printedName, entry.person)
        self.add(node, KG.printedTitle, entry.title)
        self.add(node, KG.role, self.authorities.title(entry.title) if entry.title else None)
        self.add(node, KG.printedOrganisation, entry.organisation)
        if entry.organisation:
            self.add(node, KG.organisation, self.authorities.organisation(entry.organisation))
        elif key in self._organisations:
            derived = self.authorities.organisation(self._organisations[key])
            self.add(node, KG.derivedOrganisation, derived)
        self.add(node, KG.status, entry.status)
        for term, value in (
            (KG.remote, entry.remote),
            (KG.secretary, entry.secretary),
            (KG.chair, entry.chair),
            (KG.listed, entry.listed),
        ):
            self.add(node, term, value)
        self.add(node, KG.capacity, entry.capacity)
        self.add(node, KG.substituteFor, entry.substitute_for)
        self.add(node, KG.part, entry.part)
        self.add(node, KG.initials, entry.initials)
        self._found(node, entry.evidence, entry.rule)
        if somebody and entry.status == "present":
            self.add(somebody, KG.attended, self.meeting)

    def _item(self, place: int, item: AgendaItem) -> None:
        node = Node(self.iris.record(self.meeting.value, "item", item.number))
        if item.number in self._items:  # a number printed twice: the second keeps its place as well
            node = Node(f"{node.value}-{place + 1}")
        self._items.setdefault(item.number, node)
        self._typed(node, place, KG.AgendaItem)
        self.add(node, KG.number, item.number)
        self.add(node, DCT.title, text(item.title, "da"))
        self.add(node, KG.parent, self._items.get(item.parent) if item.parent else None)
        for presenter in item.presenters:
            self.add(node, KG.printedPresenter, presenter)
            self.add(node, KG.plannedReporter, self._entries.get(presenter, (None, None))[1])
        if item.section:
            start, end = item.section
            self.add(node, KG.section, Node(self.iris.evidence(self.sha, start, end)))
        self._topics.setdefault(node, set()).update(item.topics)
        self._found(node, item.evidence, item.rule)

    def _act(self, place: int, act: Act) -> None:
        node = self._record("act", place, KG.Act)
        self.add(node, RDF.type, ACT_CLASSES[act.kind])
        self.add(node, KG.kind, act.kind)
        actor = self._actor(node, act)
        self.add(node, KG.item, self._items.get(act.item or ""))
        self.add(node, KG.subitem, self._items.get(act.subitem or ""))
        self.add(node, KG.about, act.about)
        self.add(node, KG.sentence, act.sentence)
        self.add(node, KG.confidence, share(act.confidence))
        self.add(node, KG.verb, self._span(act.verb))
        for term, other in ((KG.repliesTo, act.replies_to), (KG.supplements, act.supplements)):
            if other is not None:
                self.add(node, term, Node(self.iris.record(self.meeting.value, "act", other + 1)))
        self.add(node, KG.stance, act.stance)
        self._topics.setdefault(node, set()).update(act.topics)
        for number in {act.item, act.subitem} - {None}:
            if number in self._items:
                self._topics.setdefault(self._items[number], set()).update(act.topics)
        if actor and act.actor_type == "person" and act.kind == "inform":
            self._reported.update((actor, topic) for topic in act.topics)
        self._found(node, act.evidence, act.rule)

    def _actor(self, node: Node, act: Act) -> Node | None:
        """State who acted: a person, the meeting's own body, or a group of this meeting."""
        self.add(node, KG.printedActor, act.actor)
        self.add(node, KG.actorType, act.actor_type)
        if act.actor_type == "person":
            entry, person = self._entries.get(act.actor, (None, None))
            self.add(node, KG.speaker, entry)
            self.add(node, KG.actor, person)
            return person
        meeting = self.minutes.meeting
        own = meeting.body.split(" ")[0].casefold()
        if act.actor_type == "body" and own and own == act.actor.casefold():
            body = self.authorities.organisation(meeting.body, meeting.body_type)
            self.add(node, KG.actor, body)
            return body
        group = Node(self.iris.record(self.meeting.value, "group", slug(act.actor)))
        if group not in self._groups:
            self._groups.add(group)
            self.add(group, RDF.type, KG.Group)
            self.add(group, KG.meeting, self.meeting)
            self.add(group, FOAF.name, act.actor)
        self.add(node, KG.actor, group)
        return group

    def _followup(self, place: int, followup: FollowUp) -> None:
        node = self._record("followup", place, KG.FollowUp)
        self.add(node, KG.kind, followup.kind)
        self.add(node, KG.text, followup.text)
        self.add(node, KG.item, self._items.get(followup.item or ""))
        self.add(node, KG.printedOwner, followup.owner)
        if followup.owner:
            self.add(node, KG.owner, self._entries.get(followup.owner, (None, None))[1])
        self.add(node, KG.deadline, date(followup.deadline) if followup.deadline else None)
        self._found(node, followup.evidence, followup.rule)

    def _unresolved(self, place: int, words: Unresolved) -> None:
        node = self._record("unresolved", place, KG.Unresolved)
        self.add(node, KG.reason, words.reason)
        self.add(node, KG.text, words.text)
        self._found(node, words.evidence, None)

    def _direct(self) -> None:
        """Add the direct triples that stand on the records: `kg:topic` and `kg:reportedOn`."""
        on_meeting: set[str] = set()
        for node in sorted(self._topics, key=lambda n: n.value):
            for topic in sorted(self._topics[node]):
                self.add(node, KG.topic, Node(topic))
            on_meeting |= self._topics[node]
        for topic in sorted(on_meeting):
            self.add(self.meeting, KG.topic, Node(topic))
        for person, topic in sorted(self._reported, key=lambda pair: (pair[0].value, pair[1])):
            self.add(person, KG.reportedOn, Node(topic))

    def _record(self, kind: str, place: int, class_: Node) -> Node:
        node = Node(self.iris.record(self.meeting.value, kind, place + 1))
        self._typed(node, place, class_)
        return node

    def _typed(self, node: Node, place: int, class_: Node) -> None:
        self.add(node, RDF.type, class_)
        self.add(node, KG.meeting, self.meeting)
        self.add(node, KG.order, place + 1)

    def _found(self, node: Node, evidence: Evidence | None, rule: str | None) -> None:
        """State the words a record rests on and the rule that read them; the activity is the graph's."""
        self.add(node, KG.evidence, self._span(evidence))
        self.add(node, KG.rule, rule)

    def _span(self, evidence: Evidence | None) -> Node | None:
        """Return the words' node; its own quads are added once a document."""
        if evidence is None:
            return None
        node = Node(self.iris.evidence(self.sha, evidence.start, evidence.end))
        if (evidence.start, evidence.end) not in self._spans:
            self._spans.add((evidence.start, evidence.end))
            self.add(node, RDF.type, KG.Evidence)
            self.add(node, OA.hasSource, self.document)
            self.add(node, KG.start, evidence.start)
            self.add(node, KG.end, evidence.end)
            self.add(node, KG.exact, evidence.exact)
        return node
