"""What identity decided as quads: persons, the roles they were seen in, and why mentions are one person."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping

import pyoxigraph as ox

from ..identity.people import Decision, MentionKey, People, Person, RoleHolding
from ..iris import meeting_slug
from ..parsing.minutes import Minutes
from ..terms import DCT, FOAF, KG, ORG, RDF, RDFS, SKOS, XSD, date, text
from .authorities import Authorities

Node = ox.NamedNode
Triple = tuple[ox.NamedNode, ox.NamedNode, ox.NamedNode | ox.Literal]


def identity_quads(
    people: People, entries: Mapping[MentionKey, str], authorities: Authorities
) -> Iterator[ox.Quad]:
    """Yield the quads of the identity graph.

    Args:
        people: what identity gave.
        entries: IRI of every attendance (`entry_iris`).
        authorities: have seen every document, so that the resources made for unknown forms are complete.
    """
    graph = Node(authorities.iris.graph("identity"))
    for subject, predicate, value in _triples(people, entries, authorities):
        yield ox.Quad(subject, predicate, value, graph)


def entry_iris(
    minutes: Iterable[Minutes], numbers: Mapping[str, int], authorities: Authorities
) -> dict[MentionKey, str]:
    """Return the attendance IRI of every entry; `numbers` is the meeting's number by document."""
    found = {}
    for read in minutes:
        sha = read.source.sha256
        meeting = authorities.iris.meeting(meeting_slug(read.meeting, document=sha, number=numbers[sha]))
        for place in range(len(read.attendance)):
            found[MentionKey(sha, place)] = authorities.iris.record(meeting, "attendance", place + 1)
    return found


def _triples(people: People, entries: Mapping[MentionKey, str], look: Authorities) -> Iterator[Triple]:
    for person in people.persons:
        yield from _person(person, look)
    seen: Counter[str] = Counter()
    for role in people.roles:
        iri = look.iris.role(role.person, role.title, role.organisation)
        seen[iri] += 1
        node = Node(look.iris.role(role.person, role.title, role.organisation, seen[iri]))
        yield from _role(node, role, entries, look)
    for decision in people.decisions:
        yield from _decision(decision, entries, look)
    yield from look.made()


def _person(person: Person, look: Authorities) -> Iterator[Triple]:
    node = Node(look.iris.person(person.slug))
    yield node, RDF.type, FOAF.Person
    yield node, FOAF.name, text(person.name)
    yield node, RDFS.label, text(person.name)
    for name in person.names:
        yield node, KG.nameSeen, text(name)
    for former in person.former:
        yield Node(look.iris.person(former)), DCT.isReplacedBy, node


def _role(
    node: Node, role: RoleHolding, entries: Mapping[MentionKey, str], look: Authorities
) -> Iterator[Triple]:
    person, title = Node(look.iris.person(role.person)), look.title(role.title)
    yield node, RDF.type, KG.RoleHolding
    yield node, ORG.member, person
    yield node, ORG.role, title
    yield node, KG.printedTitle, text(role.title)
    if role.organisation:
        yield node, ORG.organization, look.organisation(role.organisation)
    if role.organisation and role.department:
        unit = Node(look.iris.organisation(f"{role.organisation} {role.department}"))
        yield node, KG.department, unit
        yield unit, RDF.type, KG.Department
        yield unit, SKOS.prefLabel, text(role.department, "da")
        yield unit, ORG.unitOf, look.organisation(role.organisation)
    for term, day in (
        (KG.firstSeen, role.first_seen),
        (KG.lastSeen, role.last_seen),
        (KG.notBefore, role.not_before),
        (KG.notAfter, role.not_after),
    ):
        if day:
            yield node, term, date(day)
    for key in role.observations:
        if key in entries:
            yield node, KG.observation, Node(entries[key])
    yield person, KG.holdsRole, title


def _decision(decision: Decision, entries: Mapping[MentionKey, str], look: Authorities) -> Iterator[Triple]:
    if decision.left not in entries or decision.right not in entries:
        return  # about a document that is not part of this graph (any more)
    node = Node(look.iris.decision(decision.left, decision.right))
    yield node, RDF.type, KG.IdentityDecision
    yield node, KG.left, Node(entries[decision.left])
    yield node, KG.right, Node(entries[decision.right])
    yield node, KG.judgement, text(decision.judgement)
    yield node, KG.decidedBy, text(decision.decided_by)
    if decision.score is not None:
        yield node, KG.score, ox.Literal(f"{decision.score:.2f}", datatype=XSD.decimal)
    if decision.reasons:
        yield node, SKOS.note, text("; ".join(decision.reasons))
