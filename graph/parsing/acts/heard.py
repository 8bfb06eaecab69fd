"""Speakers who stand on no list: what the words around their names tell of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property, lru_cache
from typing import Final

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..danish.likeness import ends_of
from ..danish.organisations import Organisations, organisations
from ..danish.persons import persons
from ..danish.words import alternation, lowered, words
from ..minutes import Attendance
from ..passages import Section
from .roster import Roster, Speaker
from .sentences import Sentence

_BEHIND: Final = re.compile(r",? (?P<open>\()?(?P<name>[^,()]{3,60}?)(?:(?(open)\)|[,.](?!\w)))")
"""What stands behind a name, to the next sign: ", Nyby Kommune,", " (Nyby Kommune)"."""
_SURNAMES: Final = re.compile(r"(?: [A-ZÀ-Þ][a-zà-þ]+(?:-[A-ZÀ-Þ][a-zà-þ]+)?){1,3}+(?![\w-])")
_MOST: Final = 8
"""Words of an organisation."""
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
        self.bodies = organisations(vocabulary)
        self._offices = persons(vocabulary).offices
        self._names = persons(vocabulary).names
        self._guests = words(vocabulary).set("guest-note")
        self._from = _behind_source(vocabulary)

    def heard(self, speaker: Speaker, sentence: Sentence, document: Document, roster: Roster) -> Attendance:
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
        person = speaker.name if speaker.title else self._in_full(speaker.name, document.text)
        entry = Attendance(
            person, speaker.title, organisation, "present", evidence, "attendance.heard", listed=False
        )
        titles, bodies = self._told(speaker.name) if not (speaker.title and organisation) else ((), ())
        told = replace(
            entry,
            title=speaker.title or (titles[0] if len(titles) == 1 else None),
            organisation=organisation or (bodies[0] if len(bodies) == 1 else None),
        )
        called = told.title and not told.organisation and self._offices.is_function(told.title)
        return _as_chair(told, roster) if called else told

    def _in_full(self, name: str, text: str) -> str:
        """Return a first name as it is written out elsewhere, where that is done in one way."""
        if not all(map(self._names.is_given, name.split())):
            return name
        written = {
            text[end - len(name) : end] + match[0]
            for _, end in zip(range(_MANY), ends_of(name, text), strict=False)
            if (match := _SURNAMES.match(text, end)) is not None
        }
        full = [one for one in written if self._names.looks_like(one.split())]
        return full[0] if len(full) == 1 else name

    def _behind(self, text: str, end: int) -> tuple[str | None, int]:
        """Return the organisation behind a name that ends at `end`, and where it ends."""
        sent = self._from.match(text, end)
        if sent is not None:
            body = _sender(sent["name"], self.bodies)
            return (body, sent.start("name") + len(body)) if body else (None, end)
        behind = _BEHIND.match(text, end)
        if behind is not None and self.bodies.is_organisation(behind["name"]):
            return behind["name"], behind.end("name")
        return None, end

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


@lru_cache(maxsize=4)
def _behind_source(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what stands behind a name and a preposition, to the next sign: " fra Nyby Kommune oplyste"."""
    source = alternation(vocabulary.words("danish", "word-source"))
    return re.compile(rf",? (?:{source}) (?P<name>[^,()]{{2,90}})")


def _sender(text: str, bodies: Organisations) -> str:
    """Return the organisation that words begin with, before a verb: "Nyby Politi oplyste"; else ""."""
    words = text.split(" ")[:_MOST]
    best = ""
    for size in range(1, len(words) + 1):
        body = " ".join(words[:size])
        following = words[size][:1] if size < len(words) else ""
        if body.endswith(".") and _is_named(body[:-1], bodies):
            return body[:-1]  # its sentence ends there
        if following.isupper() or not bodies.is_organisation(body):
            continue
        told = best or any(word[:1].islower() for word in words[: size - 1])
        if told and words[size - 1][:1].islower() and bodies.full_name(body) is None:
            break  # "Cyklistforbundet talte varmt for forslaget"
        best = body.rstrip(".")
    return best


def _is_named(body: str, bodies: Organisations) -> bool:
    """Say whether words are an organisation and nothing else: a known one, or capitals."""
    capitals = not any(word[:1].islower() for word in body.split())
    return bodies.full_name(body) is not None or (capitals and bodies.is_organisation(body))


def _as_chair(entry: Attendance, roster: Roster) -> Attendance:
    """Return a speaker called by a function of the body without a title: "Formand Eva Holm" chairs it.

    So does nobody where the minutes call somebody else the chair.
    """
    office = f"{entry.title}en"
    chairs = roster.lexicon.isa(office, "chair") and not any(other.chair for other in roster.attendance)
    return replace(entry, title=None, chair=chairs)
