"""Speakers who stand on no list: what the words around their first statement tell of them."""

from __future__ import annotations

import re
from typing import Final

from ...reading.document import Document
from ..danish.organisations import Organisations
from ..danish.words import lowered
from ..minutes import Attendance
from .roster import Speaker
from .sentences import Sentence

_BEHIND: Final = re.compile(r",? (?:(?P<open>\()|fra )?(?P<name>[^,()]{3,60}?)(?:(?(open)\)|[,.](?!\w)))")
"""What stands behind a name, to the next sign: ", Nyby Kommune,", " (Nyby Kommune)", " fra Nyby Kommune"."""


def heard(speaker: Speaker, sentence: Sentence, document: Document, bodies: Organisations) -> Attendance:
    """Return the attendance of a speaker of no list ("Borgmester Eva Holm, Nyby Kommune, spurgte …").

    The evidence runs from the title in front of the name to the organisation behind it; it is the whole
    sentence where the name does not stand in it as one piece.
    """
    name = sentence.text.find(speaker.name)
    start, end, organisation = name, name + len(speaker.name), None
    before = sentence.text[: max(name, 0)].rstrip()
    if speaker.title and lowered(before).endswith(speaker.title):
        start = len(before) - len(speaker.title)
    behind = _BEHIND.match(sentence.text, end) if name >= 0 else None
    if behind is not None and bodies.is_organisation(behind["name"]):
        organisation, end = behind["name"], behind.end("name")
    evidence = sentence.evidence(document, start, end) if name >= 0 else sentence.evidence(document)
    return Attendance(
        speaker.name, speaker.title, organisation, "present", evidence, "attendance.heard", listed=False
    )
