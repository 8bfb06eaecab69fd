"""Speakers who stand on no list: what the words around their names tell of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import Final

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..danish.likeness import ends_of
from ..danish.organisations import organisations
from ..danish.persons import persons
from ..danish.words import lowered, words
from ..minutes import Attendance
from ..passages import Section
from .roster import Speaker
from .sentences import Sentence

_BEHIND: Final = re.compile(r",? (?:(?P<open>\()|fra )?(?P<name>[^,()]{3,60}?)(?:(?(open)\)|[,.](?!\w)))")
"""What stands behind a name, to the next sign: ", Nyby Kommune,", " (Nyby Kommune)", " fra Nyby Kommune"."""
_FROM: Final = re.compile(r" fra (?=[A-ZÀ-Þ])")
_LONGEST: Final = 80
"""Characters before and behind a name that may tell who it is."""
_WORDS: Final = (4, 3, 2, 1)
"""Words of a title."""
_MANY: Final = 40
"""Mentions that are looked at: cost stays linear."""


class Hearing:
    """Enters those who speak and are on no list.

    Args:
        sections: the minutes. vocabulary: the ontology.
    """

    def __init__(self, sections: Sequence[Section], vocabulary: Vocabulary) -> None:
        self._sections = sections
        self._bodies = organisations(vocabulary)
        self._offices = persons(vocabulary).offices
        self._guests = words(vocabulary).set("guest-note")

    def heard(self, speaker: Speaker, sentence: Sentence, document: Document) -> Attendance:
        """Return the attendance of a speaker of no list ("Borgmester Eva Holm, Nyby Kommune, spurgte …").

        The evidence runs from the title in front of the name to the organisation behind it; it is the whole
        sentence where the name does not stand in it as one piece. What the sentence does not tell is taken
        from other places that name the person with title or organisation, where they agree.
        """
        name = sentence.text.find(speaker.name)
        start, end = name, name + len(speaker.name)
        before = sentence.text[: max(name, 0)].rstrip()
        if speaker.title and lowered(before).endswith(speaker.title):
            start = len(before) - len(speaker.title)
        organisation, stop = self._behind(sentence.text, end) if name >= 0 else (None, end)
        evidence = sentence.evidence(document, start, stop) if name >= 0 else sentence.evidence(document)
        entry = Attendance(
            speaker.name, speaker.title, organisation, "present", evidence, "attendance.heard", listed=False
        )
        titles, bodies = self._told(speaker.name) if not (speaker.title and organisation) else ((), ())
        return replace(
            entry,
            title=speaker.title or (titles[0] if len(titles) == 1 else None),
            organisation=organisation or (bodies[0] if len(bodies) == 1 else None),
        )

    def _behind(self, text: str, end: int) -> tuple[str | None, int]:
        """Return the organisation behind a name that ends at `end`, and where it ends."""
        behind = _BEHIND.match(text, end)
        if behind is not None and self._bodies.is_organisation(behind["name"]):
            return behind["name"], behind.end("name")
        led = _FROM.match(text, end)
        near = text[led.end() : led.end() + _LONGEST] if led else ""
        body = next(iter(self._bodies.named(near)), None) if led else None
        if led is None or body is None or body.start:
            return None, end
        return near[: body.end], led.end() + body.end  # "fra Fyns Politi fortalte"

    def _told(self, name: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the titles and the organisations that stand beside a name anywhere in the minutes."""
        titles: dict[str, None] = {}
        bodies: dict[str, None] = {}
        for start, end in self._mentions(name):
            title = self._title_before(self._text[max(0, start - _LONGEST) : start])
            body = self._behind(self._text, end)[0]
            titles |= {title: None} if title else {}
            bodies |= {body: None} if body else {}
        return tuple(titles), tuple(bodies)

    def _mentions(self, name: str) -> Iterator[tuple[int, int]]:
        for _, end in zip(range(_MANY), ends_of(name, self._text), strict=False):
            if not self._text[end : end + 1].isalnum():
                yield end - len(name), end

    def _title_before(self, text: str) -> str | None:
        """Return the title that words end in; a function of this body is none."""
        said = text.rpartition("\n")[2].split()
        for size in _WORDS:
            tail = said[-size:]
            if tail and tail[0].lower() in self._guests:  # "vi har inviteret lokalbetjent A"
                continue
            if len(tail) == size and self._offices.length(tail, 0) == size:
                title = self._offices.written(" ".join(tail))
                return None if self._offices.is_function(title) else title
        return None

    @cached_property
    def _text(self) -> str:
        return "\n".join(passage.text for section in self._sections for passage in section.passages)
