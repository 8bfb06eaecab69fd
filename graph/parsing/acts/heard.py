"""Speakers who stand on no list: what the words around their first statement tell of them."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from ...reading.document import Document
from ..danish.organisations import Organisations
from ..danish.words import lowered
from ..minutes import Attendance
from .roster import Roster, Speaker
from .sentences import Sentence

_BEHIND: Final = re.compile(r",? (?P<open>\()?(?P<name>[^,()]{3,60}?)(?:(?(open)\)|[,.](?!\w)))")
"""What stands behind a name, to the next sign: ", Nyby Kommune,", " (Nyby Kommune)"."""
_FROM: Final = re.compile(r",? fra (?P<name>[^,()]{2,90})")
"""The same behind a preposition, to the next sign: " fra Nyby Kommune oplyste"."""
_LONGEST: Final = 8
"""Words of an organisation."""


def heard(
    speaker: Speaker, sentence: Sentence, document: Document, bodies: Organisations, roster: Roster
) -> Attendance:
    """Return the attendance of a speaker of no list ("Borgmester Eva Holm, Nyby Kommune, spurgte …").

    The evidence runs from the title in front of the name to the organisation behind it; it is the whole
    sentence where the name does not stand in it as one piece.
    """
    name = sentence.text.find(speaker.name)
    start, end, organisation = name, name + len(speaker.name), None
    before = sentence.text[: max(name, 0)].rstrip()
    if speaker.title and lowered(before).endswith(speaker.title):
        start = len(before) - len(speaker.title)
    sent = _FROM.match(sentence.text, end) if name >= 0 else None
    behind = _BEHIND.match(sentence.text, end) if name >= 0 else None
    if sent is not None:
        organisation = _sender(sent["name"], bodies) or None
        end = sent.start("name") + len(organisation) if organisation else end
    elif behind is not None and bodies.is_organisation(behind["name"]):
        organisation, end = behind["name"], behind.end("name")
    evidence = sentence.evidence(document, start, end) if name >= 0 else sentence.evidence(document)
    entry = Attendance(
        speaker.name, speaker.title, organisation, "present", evidence, "attendance.heard", listed=False
    )
    return _as_chair(entry, roster)


def _sender(text: str, bodies: Organisations) -> str:
    """Return the organisation that words begin with, before a verb: "Nyby Politi oplyste"; else ""."""
    words = text.split(" ")[:_LONGEST]
    best = ""
    for size in range(1, len(words) + 1):
        body = " ".join(words[:size])
        following = words[size][:1] if size < len(words) else ""
        if following.isupper() or not bodies.is_organisation(body):
            continue
        told = best or any(word[:1].islower() for word in words[: size - 1])
        if told and words[size - 1][:1].islower() and bodies.full_name(body) is None:
            break  # "Cyklistforbundet talte varmt for forslaget"
        best = body.rstrip(".")
    return best


def _as_chair(entry: Attendance, roster: Roster) -> Attendance:
    """Return a speaker called by a function of the body without a title: "Formand Eva Holm" chairs it.

    So does nobody where the minutes call somebody else the chair.
    """
    office = f"{entry.title}en"
    if entry.organisation or not roster.lexicon.isa(office, "chair", "deputy"):
        return entry
    chairs = roster.lexicon.isa(office, "chair") and not any(other.chair for other in roster.attendance)
    return replace(entry, title=None, chair=chairs)
