"""Coverage: how much of a document its records account for."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final

from ..reading.document import Document
from .minutes import Act, AgendaItem, Attendance, Evidence, FollowUp, Meeting

_BLANKS: Final = tuple(sign for sign in map(chr, range(0x3001)) if sign.isspace())


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
    text = document.text
    blanks = [blank for blank in _BLANKS if blank in text]
    understood, reached = list[str](), document.start
    for start, end in spans:
        if end > reached:
            understood.append(text[max(start, reached) : end])
            reached = end
    return _written(text[document.start :], blanks), _written("".join(understood), blanks)


def _written(text: str, blanks: Sequence[str]) -> int:
    """Return the number of characters that are no white space."""
    return len(text) - sum(map(text.count, blanks))
