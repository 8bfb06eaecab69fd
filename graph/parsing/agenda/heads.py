"""What may head an item, and what only tells or names who speaks."""

from __future__ import annotations

from typing import Final

from ...reading.document import LineKind
from ..danish.offices import offices
from ..danish.organisations import organisations
from ..passages import Passage
from .items import HEADING_LENGTH, Context

_HEADING: Final = LineKind.HEADING  # an enumeration is slow to look up
_SHOWN: Final = (LineKind.HEADING, LineKind.CELL)


def may_head(context: Context, at: int, title: str | None = None) -> bool:
    """Say whether a passage (or the `title` it begins with) may be the title of an item."""
    passage, label = context.passages[at], context.labels[at]
    text = (title or passage.text).rstrip(":").lower()
    closing = label is not None and label.kind == "next-meeting" and label.content >= len(passage.text)
    return (
        (label is None or (closing and _is_shown(passage)))
        and text not in context.subheadings
        and len(text) <= HEADING_LENGTH
        and at > 0
        and not _addresses(context, text)
    )


def _addresses(context: Context, text: str) -> bool:
    """Say whether a line names whom a letter goes to: "Til kredsrådets medlemmer"."""
    first, _, rest = text.partition(" ")
    return first in context.words.set("range-word") and rest.rpartition(" ")[2] in context.words.set(
        "column-name"
    )


def _is_shown(passage: Passage) -> bool:
    """Say whether a line is set so that "Næste møde" heads what is told of it, as the items are headed."""
    return passage.kind in _SHOWN or passage.bold or passage.text.isupper()


def leads_text(context: Context, at: int) -> bool:
    return any(tells(p) for p in context.passages[at + 1 : at + 4])


def tells(passage: Passage) -> bool:
    """Say whether a passage is a sentence."""
    return len(passage.text) >= 8 and passage.text[-1] in ".!?:" and passage.kind is not _HEADING


def speaks(context: Context, title: str) -> bool:
    """Say whether words in capitals name who speaks, not what is spoken of."""
    known = context.words.vocabulary
    first = title.split(maxsplit=1)[0].title()
    person = context.persons.read(title.title())
    named = person is not None and (bool(person.title) or context.persons.names.is_given(first))
    office = offices(known).length(title.lower().split(), 0) > 0
    body = organisations(known).full_name(title) is not None or names_body(title.title(), context)
    return named or office or body


def names_body(text: str, context: Context) -> bool:
    bodies = context.persons.bodies
    known = bodies.bare_municipality(text) is not None or bodies.full_name(text) is not None
    return known or text.lower() in bodies.groups
