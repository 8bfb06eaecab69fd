"""Networks from rows: plain networkx graphs whose attributes every format can hold.

Node ids are IRIs (districts: names), `label` is what people read. Every edge has `weight`
and `evidence`: one line a sentence or meeting it rests on, oldest first. Attributes are str, int or float
and never missing: what is not known is "". Self-loops are not drawn; they are counted on the network.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Final

from .measures import profiles, shared_topics
from .people import Faces, evidence_of, meeting_of, ordered
from .rows import FILTERS, Ask, Row, joined, local, number, text
from .sectors import SectorOf

REPORTING_KIND: Final = "inform"


@dataclass(slots=True)
class _Tie:
    """What is gathered about one edge."""

    acts: dict[tuple[str, ...], tuple[str, str]] = field(default_factory=dict)
    meetings: set[str] = field(default_factory=set)
    districts: set[str] = field(default_factory=set)
    dates: set[str] = field(default_factory=set)
    kinds: dict[str, int] = field(default_factory=dict)

    def add(self, act: tuple[str, ...], row: Row, evidence: str, kind: str) -> None:
        if act in self.acts:
            return
        self.acts[act] = (text(row, "date"), evidence)
        self.meetings.add(meeting_of(row))
        self.districts.add(text(row, "district"))
        self.dates.add(text(row, "date"))
        self.kinds[kind] = self.kinds.get(kind, 0) + 1

    def attributes(self) -> dict[str, str | int]:
        dates = sorted(date for date in self.dates if date)
        return {
            "weight": len(self.acts),
            "acts": len(self.acts),
            "meetings": len(self.meetings - {""}),
            "districts": joined(self.districts),
            "first": dates[0] if dates else "",
            "last": dates[-1] if dates else "",
            "evidence": "\n".join(dict.fromkeys(words for _, words in sorted(self.acts.values()))),
        }


def filters(parameters: Mapping[str, object]) -> dict[str, object]:
    """Return the parameters that go to the named queries."""
    return {name: parameters[name] for name in FILTERS if parameters.get(name) not in (None, "")}


def _act_of(row: Row, person: str) -> tuple[str, ...]:
    """Return what tells one act from another; a row repeats an act for each of its topics."""
    act = text(row, "act")
    if act:
        return (act,)
    return (person, *(text(row, name) for name in ("document", "date", "item", "kind", "sentence")))


def reporting(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Any:
    """Return who reports on what: persons and topics, weight = number of acts.

    Counts acts of the kinds in the parameter `kind` (comma-separated, "all" for every kind; by default
    "inform"). Acts without a person or without a topic have no edge; the network's `acts_without_person`
    and `acts_without_topic` say how many there are.
    """
    import networkx as nx

    kinds = str(parameters.get("kind") or REPORTING_KIND)
    faces, ties, labels = Faces(sector_of), dict[tuple[str, str], _Tie](), dict[str, str]()
    nobody, themeless = set[tuple[str, ...]](), set[tuple[str, ...]]()
    for row in ask("reports", **{**filters(parameters), "kind": kinds}):
        kind = local(text(row, "kind")).lower()
        person, topic = text(row, "person"), text(row, "topic") or text(row, "topic_label")
        act = _act_of(row, person or text(row, "name"))
        if not person:
            nobody.add(act)
        elif not topic:
            themeless.add(act)
        else:
            labels[topic] = text(row, "topic_label") or local(topic)
            tie = ties.setdefault((faces.see(row), topic), _Tie())
            tie.add(act, row, evidence_of(row, text(row, "sentence")), kind)
    network = nx.Graph(
        view="reporting", acts_without_person=len(nobody), acts_without_topic=len(themeless - nobody)
    )
    for person in {person for person, _ in ties}:
        network.add_node(person, **faces.attributes(person))
    for topic in {topic for _, topic in ties}:
        about = [tie for (_, other), tie in ties.items() if other == topic]
        network.add_node(topic, **_topic(labels[topic], about))
    for (person, topic), tie in ties.items():
        network.add_edge(person, topic, **tie.attributes(), kinds=_counts(tie.kinds))
    return ordered(network)


def _topic(label: str, ties: Iterable[_Tie]) -> dict[str, str | int]:
    whole = _Tie()
    for tie in ties:
        whole.acts |= tie.acts
        whole.meetings |= tie.meetings
        whole.districts |= tie.districts
        whole.dates |= tie.dates
    found = whole.attributes()
    return {
        "label": label,
        "type": "topic",
        **{name: found[name] for name in ("acts", "meetings", "districts", "first", "last")},
    }


def _counts(counts: Mapping[str, int]) -> str:
    return "; ".join(f"{name} {count}" for name, count in sorted(counts.items()))


def attendance(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Any:
    """Return who came to which meeting: persons and meetings, weight 1; apologies are only counted.

    Edge attributes: the title and organisation as held that day, chair, secretary and remote ("yes" or "").
    """
    import networkx as nx

    asked = filters(parameters)
    bodies: dict[tuple[str, ...], Row] = {}
    for row in ask("meetings", **{k: v for k, v in asked.items() if k != "person"}):
        bodies[(text(row, "meeting"),)] = bodies[(text(row, "document"), text(row, "date"))] = row
    faces, network, absent, nobody = Faces(sector_of), nx.Graph(view="attendance"), 0, 0
    people = set[str]()
    for row in ask("attendance", **asked):
        if local(text(row, "status")).lower() == "absent":
            absent += 1
            continue
        meeting = text(row, "meeting")
        known = bodies.get((meeting,) if meeting else (text(row, "document"), text(row, "date")), {})
        meeting = meeting or text(known, "meeting") or meeting_of(row)
        if not text(row, "person"):  # the name alone might be two people's
            nobody += 1
            continue
        person = faces.see(row)
        people.add(person)
        network.add_node(meeting, **_meeting(row, known))
        network.add_edge(person, meeting, **_presence(row))
    for person in people:
        network.add_node(person, **faces.attributes(person))
    network.graph.update(apologies=absent, entries_without_person=nobody)
    return ordered(network)


def _meeting(row: Row, known: Row) -> dict[str, str | int]:
    date, body = text(row, "date"), text(known, "body")
    district = text(row, "district") or text(known, "district")
    label = " · ".join(part for part in (body or district or text(row, "document"), date) if part)
    return {
        "label": label,
        "type": "meeting",
        "body": body,
        "date": date,
        "districts": district,
        "municipality": text(known, "municipality"),
        "document": text(row, "document"),
    }


def _presence(row: Row) -> dict[str, str | int]:
    def yes(column: str) -> str:
        return "yes" if text(row, column).lower() in {"true", "1"} else ""

    roles = [role for role in ("chair", "secretary", "remote") if yes(role)]
    entry = ", ".join(
        part for part in (text(row, "name"), text(row, "title"), text(row, "organisation")) if part
    )
    return {
        "weight": 1,
        "title": text(row, "title"),
        "organisation": text(row, "organisation"),
        **{role: yes(role) for role in ("chair", "secretary", "remote")},
        "evidence": evidence_of(row, entry + (f" ({', '.join(roles)})" if roles else "")),
    }


def collaboration(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Any:
    """Return who meets whom: the person-person projection of `attendance`, weight = meetings in common.

    `newman` weighs a meeting of n people 1/(n-1) instead of 1, so that a large meeting does not
    outweigh a small one (M. E. J. Newman, Scientific collaboration networks II, Phys. Rev. E 64, 016132,
    2001).
    """
    import networkx as nx

    both = attendance(ask, sector_of, parameters)
    network = nx.Graph(**{**both.graph, "view": "collaboration"})
    network.add_nodes_from((n, data) for n, data in both.nodes(data=True) if data["type"] == "person")
    ties: dict[tuple[str, str], list[str]] = {}
    for meeting in (node for node, data in both.nodes(data=True) if data["type"] == "meeting"):
        present = sorted(both.neighbors(meeting))
        for position, a in enumerate(present):
            for b in present[position + 1 :]:
                ties.setdefault((a, b), []).append(meeting)
    for (a, b), meetings in ties.items():
        data = [both.nodes[meeting] for meeting in meetings]
        dates = sorted(str(entry["date"]) for entry in data if entry["date"])
        network.add_edge(
            a,
            b,
            weight=len(meetings),
            newman=round(sum(1 / (both.degree(meeting) - 1) for meeting in meetings), 6),
            districts=joined(str(entry["districts"]) for entry in data),
            first=dates[0] if dates else "",
            last=dates[-1] if dates else "",
            evidence="\n".join(label for _, label in sorted((str(e["date"]), str(e["label"])) for e in data)),
        )
    return ordered(network)


def interaction(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Any:
    """Return who answers or supplements whom, directed from the one replies, weight = how often.

    People's titles come from the attendance lists. Somebody who answers himself has no edge (`self_replies`);
    an exchange with a side that is no resolved person has none either (`unresolved_replies`). Questions that
    nobody answered are no exchange.
    """
    import networkx as nx

    asked = filters(parameters)
    ties: dict[tuple[str, str], _Tie] = {}
    names: dict[str, str] = {}
    own, unresolved = 0, 0
    for relation, source, target, row in _replies(ask, asked):
        a, b = text(row, source), text(row, target)
        if relation == "answer" and not text(row, "answer"):
            continue
        if not a or not b:
            unresolved += 1
            continue
        if a == b:
            own += 1
            continue
        names[a], names[b] = text(row, f"{source}_name") or a, text(row, f"{target}_name") or b
        first, second = ("question", "answer") if relation == "answer" else ("sentence", "supplement")
        words = " → ".join(part for part in (text(row, first), text(row, second)) if part)
        act = (relation, meeting_of(row), text(row, first), text(row, second))
        ties.setdefault((a, b), _Tie()).add(act, row, evidence_of(row, words), relation)
    faces = Faces(sector_of)
    if names:
        listed = {name: value for name, value in asked.items() if name not in ("person", "topic")}
        for row in ask("attendance", **listed):
            if text(row, "person") in names:
                faces.see(row)
        for (a, b), _ in sorted(ties.items()):
            for person in (a, b):
                faces.see({"person": person, "name": names[person]})
    network = nx.DiGraph(view="interaction", self_replies=own, unresolved_replies=unresolved)
    network.add_nodes_from((person, faces.attributes(person)) for person in names)
    for (a, b), tie in ties.items():
        network.add_edge(
            a,
            b,
            **tie.attributes(),
            answers=tie.kinds.get("answer", 0),
            supplements=tie.kinds.get("supplement", 0),
        )
    return ordered(network)


def _replies(ask: Ask, asked: Mapping[str, object]) -> Iterable[tuple[str, str, str, Row]]:
    """Give relation, the columns of the later and the earlier speaker, and the row."""
    for row in ask("questions-and-answers", **asked):
        yield "answer", "answerer", "asker", row
    for row in ask("supplements", **asked):
        yield "supplement", "supplementer", "speaker", row


def districts(ask: Ask, sector_of: SectorOf, parameters: Mapping[str, object]) -> Any:
    """Return which districts talk about the same things: weight = cosine of their topic profiles (0-1).

    See `measures.profiles` for the weights. Pairs without a common topic have no edge. `evidence` names the
    topics in common, the one that contributes most first, with the acts on either side. Topics of acts with
    no known district are left out; `acts_without_district` counts them.
    """
    import networkx as nx

    counts, labels, nowhere = topic_counts(ask, parameters)
    weights = profiles(counts)
    network = nx.Graph(view="districts", acts_without_district=nowhere)
    for district, topics in counts.items():
        network.add_node(
            district, label=district, type="district", topics=len(topics), acts=sum(topics.values())
        )
    names = sorted(counts)
    for position, a in enumerate(names):
        for b in names[position + 1 :]:
            shares = shared_topics(weights[a], weights[b])
            if shares:
                lines = [f"{labels[t]}: {counts[a][t]} / {counts[b][t]}" for t, _ in shares]
                similarity = round(sum(share for _, share in shares), 6)
                network.add_edge(a, b, weight=similarity, topics=len(shares), evidence="\n".join(lines))
    return ordered(network)


def topic_counts(
    ask: Ask, parameters: Mapping[str, object]
) -> tuple[dict[str, dict[str, int]], dict[str, str], int]:
    """Return acts by district and topic, the topics' labels, and the acts of no known district."""
    counts: dict[str, dict[str, int]] = {}
    labels: dict[str, str] = {}
    nowhere = 0
    kinds = {"kind": parameters["kind"]} if parameters.get("kind") else {}
    for row in ask("topics-by-district", **filters(parameters), **kinds):
        district, topic = text(row, "district"), text(row, "topic") or text(row, "topic_label")
        acts = number(row, "acts")
        if not topic or not acts:
            continue
        if not district:
            nowhere += acts
            continue
        labels[topic] = text(row, "topic_label") or local(topic)
        mine = counts.setdefault(district, {})
        mine[topic] = mine.get(topic, 0) + acts
    return {d: dict(sorted(counts[d].items())) for d in sorted(counts)}, labels, nowhere
