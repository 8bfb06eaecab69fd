"""Parsing: a document becomes the records of one set of minutes.

`assemble` leads through it, each part in a folder of its own, and none imports one that stands above it here:

    meeting      which body met, when, where and how long
    attendance   who was there, from lists, tables and sentences
    layout       the document's lines become passages: wrapped lines joined, page furniture out
    agenda       the items, and the minutes under each
    followups    decisions, tasks, enclosures, laws
    acts         who said what
    entries      the persons in a piece of a list
    danish       words, names, titles, bodies, dates

The grammar is loaded when the first document is parsed: those who only want the records' types, as every
later stage does, do not pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..reading.document import Document
    from ..vocabulary import Vocabulary
    from .minutes import Minutes

__all__ = ["parse", "parse_minutes"]

_FEWEST_SIGNS = 2


def parse(document: Document, vocabulary: Vocabulary | None = None) -> Minutes:
    """Return the records of `document`.

    Args:
        document: as `reading.read` gives it.
        vocabulary: the ontology; the shipped one when None.
    """
    from .assemble import parse as assemble

    return assemble(document, vocabulary)


def parse_minutes(document: Document, vocabulary: Vocabulary | None = None) -> Minutes:
    """Return the records of `document` as `parse` does, if it is a set of minutes at all.

    Raises:
        InputError: the text shows less than two of what minutes have: a body that meets, the meeting's date,
            participants, somebody who says something. (An agenda sent out beforehand has the first two.)
    """
    from ..errors import InputError

    minutes = parse(document, vocabulary)
    meeting = minutes.meeting
    signs = (meeting.body, meeting.date, any(entry.listed for entry in minutes.attendance), minutes.acts)
    if sum(map(bool, signs)) < _FEWEST_SIGNS:
        raise InputError(
            "these are no minutes: no meeting, date, participants or speakers were found",
            place=document.path,
            remedy="Leave the file out",
        )
    return minutes
