"""The people of a network as their rows show them: latest title, every district, first and last date."""

from __future__ import annotations

from typing import Any

from .rows import Row, joined, text
from .sectors import UNKNOWN, SectorOf


class Faces:
    """Collects what rows say of people and writes it on the nodes of a network.

    Rows may name a person in several titles and spellings; the latest dated observation gives the label's
    title, organisation and sector, and `titles` keeps them all.
    """

    def __init__(self, sector_of: SectorOf) -> None:
        self._sector_of = sector_of
        self._seen: dict[str, list[tuple[str, str, str, str, str]]] = {}
        self._districts: dict[str, set[str]] = {}
        self._meetings: dict[str, set[str]] = {}

    def see(self, row: Row) -> str:
        """Note the person of `row`, whose IRI stands in "person", and return that IRI."""
        label, key = text(row, "name"), text(row, "person")
        title, organisation = text(row, "title"), text(row, "organisation")
        sector = text(row, "sector") or self._sector_of(title, organisation)
        self._seen.setdefault(key, []).append((text(row, "date"), title, organisation, sector, label or key))
        self._districts.setdefault(key, set()).add(text(row, "district"))
        self._meetings.setdefault(key, set()).add(meeting_of(row))
        return key

    def attributes(self, key: str) -> dict[str, str | int]:
        """Return the attributes of the person's node."""
        seen = sorted(self._seen[key])
        titled = [entry for entry in seen if entry[1] or entry[2]]
        _, title, organisation, _, _ = (titled or seen)[-1]
        known = [sector for _, _, _, sector, _ in seen if sector != UNKNOWN]
        labels = [label for *_, label in seen]
        dates = [date for date, *_ in seen if date]
        return {
            "label": max(sorted(set(labels)), key=lambda label: (labels.count(label), len(label))),
            "type": "person",
            "sector": known[-1] if known else UNKNOWN,
            "title": title,
            "organisation": organisation,
            "titles": joined(title for _, title, *_ in seen),
            "districts": joined(self._districts[key]),
            "meetings": len(self._meetings[key] - {""}),
            "first": dates[0] if dates else "",
            "last": dates[-1] if dates else "",
        }


def meeting_of(row: Row) -> str:
    """Return what tells the meeting of a row: its IRI, or else document and date."""
    return text(row, "meeting") or f"{text(row, 'document')} {text(row, 'date')}".strip()


def evidence_of(row: Row, sentence: str) -> str:
    """Return one line of evidence: date, document, the words."""
    place = ", ".join(part for part in (text(row, "date"), text(row, "document")) if part)
    return f"{place}: {sentence}" if place else sentence


def ordered(network: Any) -> Any:
    """Return the network with nodes, edges and attributes in sorted order, ends of undirected edges too.

    What comes later (a layout, Louvain's method, a file) then depends on what the network holds and not
    on the order of the rows.
    """
    copy = network.__class__()
    copy.graph.update(sorted(network.graph.items()))
    copy.add_nodes_from((node, dict(sorted(data.items()))) for node, data in sorted(network.nodes(data=True)))
    edges = [(a, b, data) for a, b, data in network.edges(data=True)]
    if not network.is_directed():
        edges = [(min(a, b), max(a, b), data) for a, b, data in edges]
    copy.add_edges_from(
        (a, b, dict(sorted(data.items()))) for a, b, data in sorted(edges, key=lambda edge: edge[:2])
    )
    return copy
