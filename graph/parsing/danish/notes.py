"""Notes beside a person: "(referent)", "via Teams", "under pkt. 4", "stedfortræder for ...", "(IH)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, Literal

from ...vocabulary import Vocabulary
from .likeness import subsequence
from .names import names
from .offices import offices
from .organisations import organisations
from .words import alternation, longest_words, words, words_in

_PARTY: Final = re.compile(r"\(?[A-ZÀ-Þ]\)?\.?")
_LONGEST_PARTY: Final = 4
_LONGEST: Final = 400
"""Characters of a note: longer words tell more than of one person's presence."""
_DASH: Final = re.compile(r"\s[-–—]\s+(?=[^-–—]*\Z)")
_MARKS: Final = re.compile(r"[-–—.]*$")

_MARK: Final = re.compile(r"[,;]")
_APART: Final = re.compile(r"[,;]|(?<!\S)[^\w\s]+(?!\S)")
"""What parts several notes, or is one without words."""
_KEPT: Final = 4096
"""So many texts up to a length are kept with the function they name: the same come in each meeting."""
_CACHED: Final = 60
_TITLE: Final = 3
"""Words of a title in English."""
_ACRONYM: Final = 3
"""Letters of initials that must stand in the name."""

_TELLING: Final = (
    "takes-minutes",
    "takes-chair",
    "substitute-for",
    "in-place-of",
    "absent-note",
    "absent-verb",
    "present-note",
    "remote-word",
    "part-word",
)
"""What says something of a person outside of parentheses, besides functions and capacities."""
_TELLING_IN_BRACKETS: Final = ("secretary-note", "part-mark", "reason-word", "filler", "relative")
"""What says something there besides."""

Function = Literal["chair", "deputy", "secretary", "body-secretary", "member"]


@dataclass(frozen=True, slots=True)
class Note:
    """What a note says; fields it does not speak of are None or False.

    Attributes:
        status: "present" or "absent". function: part played in this body.
        for_whom: words naming the person stood in for. capacity: guest, observer, substitute.
        organisation, title: as printed.
        word: the function as printed. acting: told by a verb ("tog referat").
    """

    status: Literal["present", "absent"] | None = None
    remote: bool = False
    function: Function | None = None
    for_whom: str | None = None
    capacity: str | None = None
    part: str | None = None
    initials: str | None = None
    organisation: str | None = None
    title: str | None = None
    word: str = ""
    acting: bool = False


class Notes:
    """Reads notes beside a person.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self._known = known
        self._names = names(vocabulary)
        self._offices = offices(vocabulary)
        self._bodies = organisations(vocabulary)
        self._last_of_title = known.set("title-last")
        long_forms = alternation(known.set("substitute-for") - known.set("in-place-of"))
        self._for = re.compile(rf"(?:{long_forms})\s+(?P<who>\S.*)$", re.I)
        self._bare_for = re.compile(rf"(?:{known.alternatives('in-place-of')})\s+(?P<who>\S.*)$", re.I)
        self._absent = known.pattern("absent-note", "absent-verb")
        self._reason = known.pattern("reason-word")
        self._present = known.set("present-note")
        self._remote = known.pattern("remote-word")
        self._part_start = re.compile(rf"(?:{known.alternatives('part-word')})(?!\w)", re.I)
        self._place = known.part_of_meeting
        self._before_part = re.compile(rf"\s+(?:{known.alternatives('part-preposition')})\s+")
        place = known.alternatives("part-mark")
        self._part_after = re.compile(
            rf"\s(?:{known.alternatives('part-preposition', 'part-word')})\s+(?:(?:{place})\.?\s+)?\d", re.I
        )
        self._parted = re.compile(rf"\s*[,;]\s*|(?<!-)\s+(?:{known.alternatives('list-joint')})\s+|\s+/\s+")
        self._relative = re.compile(rf"\A(?:{known.alternatives('relative')})\s+(?=\w)", re.I)
        self._fillers = re.compile(rf"\b(?:{known.alternatives('filler')})\s+(?=\w)")
        self._takes_minutes = known.pattern("takes-minutes")
        self._takes_chair = known.pattern("takes-chair")
        self._human = tuple(known.set("person-ending"))
        self._minutes = known.set("secretary-note")
        self._writers = known.set("writer")
        self._called = re.compile(
            rf"(?:{known.alternatives('called')})\s+[»\"”]?(?P<name>[\w-]+)[«\"”]?$", re.I
        )
        self._functions: dict[str, Function] = {}
        for function in ("member", "body-secretary", "deputy", "secretary", "chair"):
            for form in known.set(function):
                self._functions[form.rstrip(".")] = function
        self._capacities = {
            form: capacity
            for capacity, concept in (
                ("guest", "guest-note"),
                ("observer", "observer-note"),
                ("substitute", "substitute"),
            )
            for form in known.set(concept)
        }
        self._recent = lru_cache(maxsize=_KEPT)(self._function)
        telling = {*self._functions, *self._capacities, *known.set(*_TELLING)}
        self._telling = longest_words(telling)
        self._telling_in_brackets = longest_words({*telling, *known.set(*_TELLING_IN_BRACKETS)})

    @staticmethod
    def is_party(text: str) -> bool:
        """Say whether `text` is the letter of a party: "V", "(Ø)"."""
        return len(text) <= _LONGEST_PARTY and _PARTY.fullmatch(text) is not None

    def function(self, text: str) -> Function | None:
        """Return the function in this body that `text` names, None when it is none."""
        return self._recent(text) if len(text) <= _CACHED else self._function(text)

    def _function(self, text: str) -> Function | None:
        low = " ".join(text.lower().split()).strip(" .,:;()")
        return self._functions.get(low)

    def read(self, text: str, name: str = "", *, bracketed: bool = False) -> list[Note]:
        """Return what `text` says of the person `name`; an empty list when it is not understood.

        Args:
            text: the note. name: for judging initials. bracketed: it stood in parentheses.
        """
        if len(text) > _LONGEST:
            return []
        if bracketed:
            said = self._entry(text, name)
            if said:
                return said
        elif self._is_silent(text, self._telling):
            return []
        parts = self._parts(text.strip())
        own = [p for p in parts if self.function(p) is not None]
        whole = None if own and len(parts) > 1 else self._one(text.strip(" .;"), name, bracketed=bracketed)
        if whole is not None:
            return [whole]
        slashed = text.strip().split("/") if len(parts) < 2 else []
        if any(self.function(part) is not None for part in slashed):
            parts = slashed
        if len(parts) < 2:
            return []
        found = [self._one(p.strip(" ."), name, bracketed=bracketed) for p in parts]
        if any(note is not None and note.function for note in found):  # "SSP-konsulent og referent"
            found = [note or self._title(p) for p, note in zip(parts, found, strict=True)]
        return [n for n in found if n is not None] if any(n is not None for n in found) else []

    def _parts(self, text: str) -> list[str]:
        """Return what marks and joints part: "SSP-konsulent og referent"."""
        if text.isalnum():
            return [text]  # one word, as most
        return [part for part in self._parted.split(text) if part.strip()]

    def _is_silent(self, text: str, telling: frozenset[bytes]) -> bool:
        """Say quickly that words have none of those of notes: "politidirektør", "Fyns Politi"."""
        told = words_in(text)
        if not told or not telling.isdisjoint(told):
            return False
        return text.replace(" ", "").isalnum() or _APART.search(text) is None

    def _entry(self, text: str, name: str) -> list[Note]:
        """Return what "(koordinator, via Teams)" says: title or organisation, then notes; all understood."""
        if text.replace(" ", "").isalnum():
            return []  # nothing parts it, as most
        fields = _MARK.split(text)
        parts = [p.strip(" .") for field in fields for p in self._before_dash(field) if p.strip(" .")]
        found = [self._one(p, name, bracketed=True) for p in parts] if len(parts) > 1 else []
        known = [n for n in found if n is not None]
        whole = len(known) == len(found) and any(n.title or n.organisation or n.function for n in known)
        return known if whole else []

    def _before_dash(self, text: str) -> list[str]:
        """Cut "Randers Kommune - referent" before a function or a word of presence."""
        dash = _DASH.search(text) if "-" in text or "–" in text or "—" in text else None
        if dash is None:
            return [text]
        tail = text[dash.end() :].lower().strip(" .")
        told = tail in self._functions or tail in self._present or self._absent.fullmatch(tail) is not None
        return [text[: dash.start()], text[dash.end() :]] if told else [text]

    def _one(self, text: str, name: str, *, bracketed: bool) -> Note | None:
        if bracketed and self._is_silent(text, self._telling_in_brackets):
            return self._bracketed(text, name)
        return self._told(text, name, bracketed=bracketed)

    def _told(self, text: str, name: str, *, bracketed: bool) -> Note | None:
        """Return what words of notes tell, perhaps behind "der", "også"."""
        text = self._fillers.sub("", self._relative.sub("", text))
        low = text.lower()
        if not low or _MARKS.fullmatch(low):
            return Note()
        function = self.function(text)
        if low in self._capacities and (function is None or function == "member"):
            return Note(capacity=self._capacities[low])
        acting = False
        if function is None and (self._takes_minutes.match(low) or (bracketed and low in self._minutes)):
            function, acting = "secretary", low not in self._minutes
        elif function is None and self._takes_chair.match(low):
            function, acting = "chair", True
        if function is not None:
            return Note(function=function, word=text, acting=acting)
        parted = self._part_after.search(text) if bracketed else None
        function = self.function(text[: parted.start()]) if parted else None
        if parted is not None and function is not None:  # "mødeleder fra punkt 3" was there before too
            return Note(function=function, word=text[: parted.start()], acting=True)
        note = self._stands_in(text, bracketed=bracketed) or self._about_presence(
            text, low, bracketed=bracketed
        )
        if note is not None or not bracketed:
            return note
        return self._bracketed(text, name)

    def _stands_in(self, text: str, *, bracketed: bool) -> Note | None:
        match = self._for.match(text) or self._bare_for.match(text)
        if match is None:
            return None
        who = match["who"]
        tokens = who.split()
        size = self._offices.length(tokens, 0)
        named = self._names.run(tokens, size)
        surely = size > 0 or self._names.looks_like(tokens[:named])
        if match.re is self._bare_for and not bracketed and not (named > 1 and surely):
            return None  # "for Børn og Unge" goes on with a title
        if named >= (1 if size else 2):
            return Note(for_whom=who, capacity="substitute")
        if match.re is self._for or size:
            return Note(capacity="substitute")
        return None

    def _about_presence(self, text: str, low: str, *, bracketed: bool) -> Note | None:
        gone = self._absent.match(low)
        if gone and (gone.end() == len(low) or len(low.split()) <= 3 or self._reason.search(low)):
            return Note(status="absent")
        if low in self._present:
            return Note(status="present")
        remote = self._remote.search(low)
        part = self._part_start.match(low)
        there = self._before_part.split(low)[0] in self._present
        placed = self._place.search(low) if remote or part or bracketed or there else None
        if remote and len(low.split()) <= 6 and (bracketed or text[0].islower()):
            return Note(remote=True, part=text if placed else None)
        if part and (placed or bracketed or (text[0].islower() and re.search(r"\d", low))):
            return Note(part=text)
        if placed and (bracketed or there):
            return Note(status="present" if there else None, part=text)
        return Note() if bracketed and self._reason.match(low) else None

    def _bracketed(self, text: str, name: str) -> Note | None:
        called = self._called_by(text)
        if called is not None:
            return called
        if name and text.upper() == "".join(w[0] for w in re.split(r"[\s-]+", name) if w).upper():
            return Note(initials=text)
        last = text.lower().split()[1:][-1:]
        if last and last[0] in self._last_of_title and len(text.split()) <= _TITLE:
            return Note(title=text)  # "Ib Dam (Product Owner)"
        bodies = self._bodies
        if bodies.is_organisation(text) or bodies.bare_municipality(text) or bodies.is_common(text):
            return Note(organisation=text)
        if self._names.initials_of(text, name):
            spelt = not name or len(text) < _ACRONYM or subsequence(text.casefold(), name.casefold())
            spelt = spelt or self._offices.length([text], 0) > 0  # "Ib Dam (VPD)" is called by his title
            return Note(initials=text) if spelt else Note(organisation=text)  # "Ib Dam (SAND)"
        tokens = text.split()
        size = self._offices.length(tokens, 0) if "," not in text else 0
        return self._title(text) or (
            Note(organisation=text) if not size and self._may_be_body(tokens) else None
        )

    def _title(self, text: str) -> Note | None:
        """Return the note of a title without a name behind it."""
        tokens = text.split()
        size = self._offices.length(tokens, 0) if "," not in text else 0
        if not size and all(self._offices.is_word(part) for part in text.split("/")):
            return Note(title=text)  # "lærer/pedel"
        named = self._names.run(tokens, size) if size else 0
        return None if not size or (named and named + size == len(tokens)) else Note(title=text)

    def _called_by(self, text: str) -> Note | None:
        """Read a party's letter, "undertegnede" or "kaldet Bo": what says no more than how one is called."""
        if self.is_party(text) or text.strip("»«\"'”“").lower() in self._writers:
            return Note()
        called = self._called.match(text)
        named = called is not None and self._names.is_token(called["name"])
        return Note(initials=called["name"]) if called is not None and named else None

    def _may_be_body(self, tokens: Sequence[str]) -> bool:
        """Say whether words alone in parentheses are an organisation of unknown form: "(Venligboerne Ringe)".

        Reasons and remarks stand there in lower case, by-names are names.
        """
        text = " ".join(tokens)
        capital = text[:1].isupper() and not any(c.isdigit() or c in ",;:!?/" for c in text)
        named = not text.isupper() and (self._names.looks_like(tokens) or self._names.is_given(tokens[0]))
        named = named or (len(tokens) == 1 and text.lower().endswith(self._human))  # "(Pensionist)"
        lower = sum(word[:1].islower() for word in tokens)
        return capital and not named and len(text) > 3 and len(tokens) <= 5 and 2 * lower < len(tokens)


@lru_cache(maxsize=4)
def notes(vocabulary: Vocabulary) -> Notes:
    """Return the compiled note reader of `vocabulary`."""
    return Notes(vocabulary)
