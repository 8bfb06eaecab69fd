"""Presenters named in headings: one inform each, unless they speak under the item anyhow."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import Final, TypeAlias

from ...reading.document import Document
from ..minutes import Act
from ..passages import Passage, Section
from .labels import cancelled, heading_number
from .roster import Roster

_SIGN: Final = 6  # characters between a title and its presenter: " – ", ", "
_LONGEST: Final = 80  # characters of a presenter with what he is
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


def whole_heading(section: Section, document: Document) -> Passage | None:
    """Return the heading of a section with the presenter cut off from it: "Indbrud – ved Inge Holm"."""
    heading, behind = section.heading, section.passages[0] if section.passages else None
    if heading is None or behind is None or not any(_last(n) in behind.text for n in section.presenters):
        return heading
    start, end = heading.offsets[-1] + 1, behind.offsets[0]
    between = document.text[start:end]
    if not 0 < len(between) <= _SIGN or "\n" in between or len(behind.text) > _LONGEST:
        return heading
    offsets = (*heading.offsets, *range(start, end), *behind.offsets)
    return heading._replace(text=heading.text + between + behind.text, offsets=offsets)


def heads(section: Section, document: Document) -> bool:
    """Whether the heading of a section names who presents it, so that "Orienterede om …" goes on with him."""
    heading = whole_heading(section, document)
    return heading is not None and any(_last(n) in heading.text for n in section.presenters)


def _present(section: Section, heading: Passage, roster: Roster) -> Iterator[str]:
    known = {entry.person: index for index, entry in reversed(list(enumerate(roster.attendance)))}
    for name in section.presenters:
        if name in known and roster.present(known[name]) and _last(name) in heading.text:
            yield name


def _act(document: Document, section: Section, heading: Passage, name: str, topics: TopicFinder) -> Act:
    start = heading_number(heading.text)
    text = heading.text[start:]
    at = max(0, text.find(_last(name)))
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


def _last(name: str) -> str:
    return name.rsplit(maxsplit=1)[-1]
