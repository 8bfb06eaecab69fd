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
    heading = [meeting.evidence] if meeting.evidence else []
    evidence: list[Evidence] = [*heading, *(words for _, words in meeting.fields)]
    evidence += [record.evidence for record in records]
    spans = sorted((*((words.start, words.end) for words in evidence), *furniture))
    understood, reached = 0, document.start
    for start, end in spans:
        understood += _written(document.text[max(start, reached) : end])
        reached = max(reached, end)
    return _written(document.text[document.start :]), understood


def _written(text: str) -> int:
    """Return the number of characters that are no white space."""
    return len("".join(text.split()))
