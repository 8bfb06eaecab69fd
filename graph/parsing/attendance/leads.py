"""Sentences that open with something else than the person: "For politiet deltog A"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, Literal, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.dates import find_dates
from ..danish.organisations import Organisations, organisations
from ..danish.persons import persons
from ..danish.words import alternation, words
from ..entries.in_place import gone_first

_LONGEST: Final = 120
_WORDS_BEFORE: Final = 6
"""Words before the verb of a sentence that tells no more than who was there."""


class Lead(NamedTuple):
    """What stands before the persons of a sentence.

    Attributes:
        content: where the persons begin. status: whether they were there.
        group: words that name whom they represent, "" where none do.
        part: the part of the meeting. capacity: guest or observer.
        instead: they stand in for whoever was named before.
        stands_for: whom they stand in for: "I stedet for borgmester A, Assens, mødte B".
    """

    content: int
    status: Literal["present", "absent"]
    group: str = ""
    part: str | None = None
    capacity: str | None = None
    instead: bool = False
    stands_for: str = ""


class Leads:
    """Reads the openings of sentences about attendance.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self._vocabulary = vocabulary
        self._persons = persons(vocabulary)
        self._bodies: Organisations = organisations(vocabulary)
        filler = known.alternatives("filler")
        between = rf"\s+(?:(?:{filler})\s+)?"  # "var desuden repræsenteret ved"
        verbs = known.alternatives("present-verb", "represented-verb", "came-verb").replace(r"\s+", between)
        mark = known.alternatives("part-mark")
        self._part = re.compile(
            rf"(?<!\w)(?:{mark})(?!\w)(?:\.?\s*[\dIVX]|$)"
            rf"|^(?:{known.alternatives('during')})\s+(?:{known.alternatives('part-named')})(?!\w)",
            re.I,
        )  # "under punkt 3", "under punktet", "under drøftelsen af tallene"
        was, no = (
            alternation(vocabulary.words(*name)) for name in (("meeting", "was"), ("danish", "negation"))
        )
        self._filler = re.compile(rf"\s(?:{filler})(?=\s)", re.I)
        self._verb = re.compile(
            rf"\s(?P<verb>{verbs})(?!\s+(?:{no})\b)(?:\s+(?:{filler}))*\s*:?\s+(?=\S)", re.I
        )
        absent = [f for f in known.set("absent-phrase", "absent-verb") if f.endswith(" fra")]
        self._absent = re.compile(
            rf"\s(?:{was})\s+(?:(?:{known.concept('relative').label})\s+)?(?:{alternation(absent)})\s+", re.I
        )
        self._except = re.compile(rf"\s(?:{known.alternatives('absent-except')})\s+", re.I)
        self._all = re.compile(
            rf"(?:{known.alternatives('everybody')})(?=\s|,)[^,.:;()]{{0,40}}?,?\s(?:{known.alternatives('absent-except')})\s+",
            re.I,
        )
        self._the_others = re.compile(
            rf",?\s(?:{known.alternatives('everybody')})(?=[\s.:])[^,.:;()]{{0,40}}:?\s*", re.I
        )
        self._everybody = known.pattern("present-verb", "presence")
        self._was = re.compile(
            rf"\s(?:{known.alternatives('presence-verb')})(?:\s+(?:{filler}))*\s+(?=\S)", re.I
        )
        self._there = re.compile(rf"\s(?:{known.alternatives('presence')})\s*\.?$", re.I)
        self._was_there = re.compile(rf"\s(?:{known.alternatives('presence')})(?=\s*[,;])", re.I)
        groups = known.alternatives("group-preposition")
        self._there_from = re.compile(rf"(?:{known.alternatives('presence')})\s+(?=(?:{groups})\s)", re.I)
        self._with = re.compile(rf"(?:{known.alternatives('together-with')})\s", re.I)
        self._instead = known.set("substitute-for")
        self._for = re.compile(rf"(?:{alternation(f for f in self._instead if ' ' in f)})\s+(?=\S)", re.I)
        self._represented = known.set("represented-verb")
        self._last_verb = re.compile(rf"\s+(?:{verbs})(?:\s+(?:{filler}))*$", re.I)
        self._from = re.compile(rf"(?:{known.alternatives('group-preposition')})\s+", re.I)
        self._capacity = (
            ("guest", known.pattern("guest", "guest-note")),
            ("observer", known.pattern("observer", "observer-note")),
        )

    def without_verb(self, head: str) -> str:
        """Return a heading without its verb ("For politiet mødte" → "For politiet")."""
        verb = self._last_verb.search(head) if self._from.match(head) else None
        return head[: verb.start()] if verb else head

    def ends_in_verb(self, text: str) -> bool:
        """Say whether words end in a verb whose persons follow: "Fra kommunerne deltog"."""
        return self._last_verb.search(text) is not None

    def read(self, text: str, start: int, end: int) -> Lead | None:
        """Return what `text[start:end]` opens with before its persons, None where it opens otherwise."""
        stop = min(end, start + _LONGEST)
        absent = self._absent.search(text, start, stop) or self._all_but(text, start, stop)
        verb = absent or self._verb.search(text, start, stop)
        if verb is None:  # "På mødet var A og B til stede", "Fra X var A mødt, fra Y B"
            was = self._was.search(text, start, stop)
            placed = (
                was is not None
                and self._from.match(text, start)
                and self._was_there.search(text, was.end(), end)
            )
            verb = was if placed or self._there.search(text[start:end]) else None
        placed_first = self._there_from.match(text, start, stop) if absent is None else None
        if placed_first is not None:  # "Til stede fra kommunerne var A og B"
            start, verb = placed_first.end(), self._was.search(text, placed_first.end(), stop)
        verb = verb or self._who_was(text, start, stop)
        if verb is None:
            return None
        head = text[start : verb.start()].strip(" ,")
        first = self._persons.read(head.split(",", maxsplit=1)[0])
        group = self._group(head, represented=absent is None and self._is_represented(verb))
        if first is not None and not group:
            return None
        capacity = next((name for name, pattern in self._capacity if pattern.search(head)), None)
        part = head if self._part.search(head) and not find_dates(head, self._vocabulary) else None
        return Lead(
            verb.end(),
            "absent" if absent else "present",
            group,
            part,
            capacity,
            head.lower() in self._instead,
            self._gone(head),
        )

    def _who_was(self, text: str, start: int, stop: int) -> re.Match[str] | None:
        """Return the verb of "Med på skærmen var A, B", "Gæst under punkt 2 var A"."""
        verb = self._was.search(text, start, stop)
        if verb is None:
            return None
        head = text[start : verb.start()]
        told = self._with.match(head) or any(pattern.search(head) for _, pattern in self._capacity)
        first = self._persons.read(re.split(r"[,(]", text[verb.end() :], maxsplit=1)[0]) if told else None
        return verb if self._persons.is_sure(first) and len(head.split()) <= _WORDS_BEFORE else None

    def _gone(self, head: str) -> str:
        match = self._for.match(head)
        if match and self._persons.read(head[match.end() :].partition(",")[0]):
            return head[match.end() :]
        gone = gone_first(self._vocabulary, head)  # "For borgmester A, Assens, mødte B"
        return f"{gone.who}{head[gone.end :]}" if gone and head[gone.end :][:1] in ("", ",") else ""

    def is_all_but(self, text: str) -> bool:
        """Say whether a sentence tells who was missing: "Mødt var alle undtagen A"."""
        return self._all_but(f" {text}", 0, _LONGEST) is not None

    def behind_all_but(self, text: str, start: int) -> int | None:
        """Return where those stand who did not come, in "alle undtagen A"; None in other words."""
        found = self._all.match(text, start)
        return found.end() if found else None

    def the_others(self, text: str, start: int, end: int) -> tuple[int, int] | None:
        """Return where those who did not come end and the others begin: "A alle medlemmer: B, C"."""
        found = self._the_others.search(text, start, end)
        return found.span() if found else None

    def _all_but(self, text: str, start: int, stop: int) -> re.Match[str] | None:
        """Return where "Alle var mødt undtagen" parts those present from those who did not come."""
        found = self._except.search(text, start, stop)
        return found if found and self._everybody.search(text, start, found.start()) else None

    def _is_represented(self, verb: re.Match[str]) -> bool:
        words_ = self._filler.sub("", verb[0]).lower().rstrip(" :").split()
        return " ".join(words_) in self._represented

    def _group(self, head: str, *, represented: bool) -> str:
        preposition = self._from.match(head)
        name = head[preposition.end() :] if preposition else head
        bodies = self._bodies
        known = (
            name.lower() in bodies.groups or bodies.bare_municipality(name) or bodies.is_organisation(name)
        )
        shaped = name[:1].isupper() and len(name.split()) <= 5
        if known and (preposition or represented):
            return name
        return name if shaped and (represented or (preposition and not self._part.search(head))) else ""


@lru_cache(maxsize=4)
def leads(vocabulary: Vocabulary) -> Leads:
    """Return the compiled reader of openings of `vocabulary`."""
    return Leads(vocabulary)
