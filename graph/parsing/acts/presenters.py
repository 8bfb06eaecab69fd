"""Presenters named in headings: one inform each, unless they speak under the item anyhow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TypeAlias

from ...reading.document import Document
from ..minutes import Act
from ..passages import Passage, Section
from .headed import last_name, whole_heading
from .labels import cancelled, heading_number
from .roster import Roster

TopicFinder: TypeAlias = Callable[[str, str], tuple[str, ...]]


def presenters(
    document: Document, sections: Sequence[Section], roster: Roster, acts: Sequence[Act], topics: TopicFinder
) -> list[Act]:
    """Return an inform of each presenter in a heading who has no other act under the item.

    Args:
        document: the document the headings were cut from.
        sections: the items; those put off have no presenter.
        roster: who was there.
        acts: the acts found so far.
        topics: finds topics in a text, with the item's title as context.
    """
    spoken = {(act.actor, act.item) for act in acts}
    found = []
    for section in sections:
        heading = whole_heading(section, document)
        if heading is None or section.item is None or not section.presenters:
            continue
        if cancelled(section, roster.lexicon):
            continue
        for name in _present(section, heading, roster):
            if (name, section.item) not in spoken:
                spoken.add((name, section.item))
                found.append(_act(document, section, heading, name, topics))
    return found


def _present(section: Section, heading: Passage, roster: Roster) -> Iterator[str]:
    known = {entry.person: index for index, entry in reversed(list(enumerate(roster.attendance)))}
    for name in section.presenters:
        if name in known and roster.present(known[name]) and last_name(name) in heading.text:
            yield name


def _act(document: Document, section: Section, heading: Passage, name: str, topics: TopicFinder) -> Act:
    start = heading_number(heading.text)
    text = heading.text[start:]
    at = max(0, text.find(last_name(name)))
    return Act(
        actor=name,
        actor_type="person",
        kind="inform",
        item=section.item,
        about=section.title,
        topics=topics(section.title, ""),
        sentence=text,
        confidence=0.8,
        evidence=heading.evidence(document, start),
        verb=heading.evidence(document, start + at, start + len(text)),
        rule="act.heading.presenter",
        subitem=section.subitem,
    )
