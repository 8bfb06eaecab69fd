"""Coverage: how much of a document its records account for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from ..reading.document import Document
from .minutes import Act, AgendaItem, Attendance, Evidence, FollowUp, Meeting


def covered(
    document: Document,
    meeting: Meeting,
    records: Sequence[Attendance | AgendaItem | Act | FollowUp],
    furniture: Iterable[tuple[int, int]],
) -> tuple[int, int]:
    """Return how many characters the document has, and how many of them some record rests on.

    White space is not counted. Furniture (page numbers, running heads, menus) counts as understood, the words
    inside `Unresolved` do not.

    Args:
        document: the text. furniture: spans that are recognised as no part of the minutes.
        meeting, records: all that was read from it.
    """
    text = document.text
    known = bytearray(len(text))
    heading = [meeting.evidence] if meeting.evidence else []
    spans: list[Evidence] = [*heading, *(evidence for _, evidence in meeting.fields)]
    spans += [record.evidence for record in records]
    for start, end in (*((s.start, s.end) for s in spans), *furniture):
        known[start:end] = b"\x01" * (min(end, len(text)) - min(start, len(text)))
    characters = understood = 0
    for place in range(document.start, len(text)):
        if not text[place].isspace():
            characters += 1
            understood += known[place]
    return characters, understood
