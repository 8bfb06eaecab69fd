"""Who was elected at the meeting to lead it or to keep its minutes: "Valg af ordstyrer: Inge Holm"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..agenda.items import Entry
from ..danish.notes import Function
from ..danish.persons import Persons, persons
from ..danish.words import alternation, words
from ..entries.found import Found
from ..passages import Passage
from .functions import Functions
from .virtual import sentences

_LAST: Final = 5
"""Passages at the end that may name who led the meeting and who wrote."""
_FIRST: Final = 3
"""Passages of an item "Valg af ordstyrer" in which who was elected may stand without "som ordstyrer"."""
_BARE: Final = 3
"""Words beside the names in a line that does no more than name who was elected: "Det blev Bo"."""


class _Patterns(NamedTuple):
    """The words of elections.

    Attributes:
        title: "valg af" at the head of an item. office: one office. field: one as a label: "Ordstyrer: ".
        offices: "som ordstyrer og referent".
        labelled: the same without "som", as under an item that elects. elects: "blev valgt", "vælges".
        to_lead, to_write: what somebody is elected to do, "til at lede mødet", "til at skrive".
        who_was: ", der blev valgt" behind a name.
        name: a name, or what looks like one.
        later: "næste", what tells of another meeting.
    """

    title: re.Pattern[str]
    office: re.Pattern[str]
    field: re.Pattern[str]
    offices: re.Pattern[str]
    labelled: re.Pattern[str]
    elects: re.Pattern[str]
    later: re.Pattern[str]
    to_lead: re.Pattern[str]
    to_write: re.Pattern[str]
    who_was: re.Pattern[str]
    name: re.Pattern[str]


class Elections:
    """Settles who was elected, among those of the attendance or beside them.

    Args:
        functions: finds people by initials and short names. people: those found so far, in order; who was
            elected without being on a list is added.
    """

    def __init__(self, functions: Functions, people: list[Found], vocabulary: Vocabulary) -> None:
        self.functions = functions
        self.people = people
        self.persons: Persons = persons(vocabulary)
        self.used: set[int] = set()  # where passages begin that told of somebody on no list
        self._unplaced: list[Found] = []  # who was elected under an item that fills several offices
        self._patterns = _patterns(vocabulary)

    def read(
        self, passages: Sequence[Passage], headings: Sequence[Entry], listed: Sequence[Entry] = ()
    ) -> None:
        """Give the functions that the minutes' items say somebody was elected to.

        Lists and fields come first: nobody is elected to what another person is said there to do. The agenda
        (`listed`) tells the title of a heading that is no more than a number.
        """
        titles = {entry.numbers[:1]: passages[entry.at].text[entry.title :] for entry in listed}
        open_ = self._open()
        ends = (*(heading.at for heading in headings[1:]), len(passages)) if headings else ()
        for heading, end in zip(headings, ends, strict=True) if open_ else ():
            title = passages[heading.at].text[heading.title :] or titles.get(heading.numbers[:1], "")
            if self._patterns.later.search(title):
                continue
            stake = self._offices(title) if self._patterns.title.match(title) else ()
            self._unplaced = []
            if stake:  # "Valg af ordstyrer: Inge Holm"
                self._told(passages[heading.at], heading.title, stake, open_)
            for at in range(heading.at + 1, end):
                self._told(passages[at], 0, stake if at - heading.at <= _FIRST else (), open_)
                if heading is headings[0]:
                    self._fields(passages[at], open_)
            self._place(stake, open_)
        last = passages[-_LAST:] if open_ else ()
        coming = any(self._patterns.later.search(passage.text) for passage in last)
        for passage in () if coming else last:
            self._fields(passage, open_)

    def _place(self, stake: tuple[Function, ...], open_: set[Function]) -> None:
        """Give the one office of an item that is left to the one elected there of whom it says no office."""
        left = [function for function in stake if function in open_]
        if len(left) != 1 or len(self._unplaced) != 1 or self._unplaced[0].functions & {*stake}:
            return
        open_.discard(left[0])
        self._give(left[0], self._unplaced[0])

    def _open(self) -> set[Function]:
        """Return the functions nobody has: a council's chair may stand beside who is elected to lead."""
        leads = [p for p in self.people if "chair" in p.functions]
        led = self._patterns.office.fullmatch
        chairs = all(p.function_word and not (p.acting or led(p.function_word)) for p in leads)
        kept = any("secretary" in p.functions for p in self.people)
        return {*(("chair",) if chairs else ()), *(() if kept else ("secretary",))}

    def _told(self, passage: Passage, start: int, stake: tuple[Function, ...], open_: set[Function]) -> None:
        """Note the elections that a passage tells from `start` on; `stake`: what its item is to fill."""
        if not (stake or self._elects(passage.text)):
            return
        for begin, stop in sentences(passage.text, start, short=self.persons.offices.short):
            for function, person in self._in_sentence(passage, begin, stop, stake):
                if function in open_:
                    open_.discard(function)
                    self._give(function, person)

    def _elects(self, text: str) -> bool:
        """Say whether words tell of an election."""
        words_ = self.functions.words
        return words_.mentioned(text, "electing-verb") and self._patterns.elects.search(text) is not None

    def _fields(self, passage: Passage, open_: set[Function]) -> None:
        """Note who leads or writes as a line names them: "Dirigent: Noah   Referent: Yasmin"."""
        text = passage.text
        if self._patterns.field.match(text, len(text) - len(text.lstrip())) is None:
            return
        matches = [*self._patterns.field.finditer(text)]
        ends = [*(match.start() for match in matches[1:]), len(text)]
        for match, stop in zip(matches, ends, strict=True):
            names = list(self._names(passage, match.end(), stop))
            alone = (
                len(names) == 1 and names[0][0] == match.end() and not text[names[0][1] : stop].strip(" .,")
            )
            for office in self._offices(match[0]) if alone else ():
                if office in open_:
                    open_.discard(office)
                    self._give(office, names[0][2])

    def _offices(self, text: str) -> tuple[Function, ...]:
        if self._patterns.to_lead.match(text):
            return ("chair",)
        if self._patterns.to_write.match(text):
            return ("secretary",)
        found = (self.persons.notes.function(m[0]) for m in self._patterns.office.finditer(text))
        return tuple(function for function in found if function is not None)

    def _in_sentence(
        self, passage: Passage, start: int, stop: int, stake: tuple[Function, ...]
    ) -> list[tuple[Function, Found]]:
        """Return who a sentence says was elected to what; `stake`: what the item is to fill."""
        said = passage.text[start:stop]
        elects = self._elects(said)
        if self._patterns.later.search(said) or not (elects or stake):
            return []
        names = list(self._names(passage, start, stop))
        chosen = self._patterns.who_was.search(said)
        if chosen is not None and stake:  # "Bestyrelsen foreslog A, der blev valgt"
            names = [name for name in names if name[1] == start + chosen.start()]
        pattern = self._patterns.labelled if stake else self._patterns.offices
        told = [(m.start() + start, m.end() + start, self._offices(m[0])) for m in pattern.finditer(said)]
        if told:
            return list(_paired(told, names))
        bare = self._words_beside(said, [(a - start, b - start) for a, b, _ in names]) < _BARE
        if stake and elects and len(names) == 1 < len(stake):
            self._unplaced.append(names[0][2])
        apart = len({id(found) for *_, found in names}) == len(stake) == len(names)
        if not stake or not (elects or bare) or not apart:
            return []
        return list(zip(stake, (found for *_, found in names), strict=True))

    def _words_beside(self, said: str, spans: Sequence[tuple[int, int]]) -> int:
        """Return how many words, joints left out, stand beside the names at `spans` in a sentence."""
        for start, end in reversed(spans):
            said = f"{said[:start]} {said[end:]}"
        joints = self.functions.words.set("list-joint")
        return sum(word.isalpha() and word.lower() not in joints for word in said.split())

    def _names(self, passage: Passage, start: int, stop: int) -> Iterator[tuple[int, int, Found]]:
        """Yield the persons named in a stretch of a passage, and where."""
        for match in self._patterns.name.finditer(passage.text, start, stop):
            found = self.functions.by_any_name(match[0], self.people)
            if found is None:
                found = self.functions.by_any_name(match[0].rstrip("."), self.people)
            printed = None if found is not None else self.persons.read(match[0])
            if printed is not None:
                found = self.functions.by_any_name(printed.name, self.people)
                new = found is None and self.persons.names.looks_like(printed.name.split())
                if new and self.persons.names.is_given(printed.name.split()[0]):
                    at = match.start() + match[0].index(printed.name)
                    found = Found(passage, at, at + len(printed.name), printed.name, printed.title)
                    found.status, found.rule, found.in_body = "present", "attendance.elected", True
            if found is not None and found.status == "present":
                yield match.start(), match.end(), found

    def _give(self, function: Function, person: Found) -> None:
        """Note a function; who was on no list was there all the same."""
        known = next((p for p in self.people if p.name == person.name), None)
        if known is None:
            self.people.append(person)
            self.used.add(person.passage.offsets[0])
        (known or person).functions.add(function)


def _paired(
    told: Sequence[tuple[int, int, tuple[Function, ...]]], names: Sequence[tuple[int, int, Found]]
) -> Iterator[tuple[Function, Found]]:
    """Pair offices with the names right before them, or else behind: "A valgtes til referent"."""
    taken: set[int] = set()
    for at, (start, end, offices) in enumerate(told):
        low = told[at - 1][1] if at else 0
        high = told[at + 1][0] if at + 1 < len(told) else names[-1][1] if names else end
        free = [n for n in range(len(names)) if n not in taken]
        chosen = [n for n in free if low <= names[n][0] and names[n][1] <= start]
        chosen = chosen or [n for n in free if end <= names[n][0] and names[n][1] <= high]
        if len(chosen) == len(offices):
            yield from ((office, names[n][2]) for office, n in zip(offices, chosen, strict=True))
        elif len(chosen) == 1:
            yield from ((office, names[chosen[0]][2]) for office in offices)
        taken.update(chosen)


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    known = words(vocabulary)
    single = [form for form in known.set("secretary") if form.isalpha()]
    offices = alternation((*known.set("meeting-leader"), *single))
    of = rf"(?:(?:{known.alternatives('of-this-meeting')})\s+)?"
    office = rf"{of}(?:{offices})(?![\w-])"
    several = rf"{office}(?:\s*(?:,|/|{known.list_joint.pattern})\s*{office})*"
    as_ = known.alternatives("election-as")
    to_lead, to_write = known.alternatives("election-to-lead"), known.alternatives("election-to-write")
    ends = rf"(?=[\s.]*(?:$|[,;])|{known.list_joint.pattern})"  # not "til at skrive til kommunen"
    doing = rf"(?:{to_lead}|{to_write}){ends}"
    particle = alternation(vocabulary.named("danish", "name-particle").alternatives)
    word = r"[A-ZÀ-Þ][\w.'’-]*"
    return _Patterns(
        re.compile(rf"(?:{known.alternatives('election-title')})\s+(?P<offices>{several})", re.I),
        re.compile(rf"(?<![\w-])(?:{offices})(?![\w-])", re.I),
        re.compile(rf"{office}\s{{0,3}}[:–-]\s{{1,3}}", re.I),
        re.compile(rf"(?<![\w-])(?:(?:{as_})\s+{several}|{doing})", re.I),
        re.compile(rf"(?<![\w-])(?:(?:(?:{as_})\s+)?{several}|{doing})", re.I),
        re.compile(rf"(?<![\w-])(?:{known.alternatives('electing-verb')})(?![\w-])", re.I),
        known.pattern("later-meeting"),
        re.compile(rf"(?:{to_lead})$", re.I),
        re.compile(rf"(?:{to_write})$", re.I),
        re.compile(
            rf",?\s(?:{known.alternatives('relative')})\s(?:[a-zæøå]+\s){{0,2}}"
            rf"(?:{known.alternatives('electing-verb')})(?![\w-])"
        ),
        re.compile(rf"(?<![\w.-]){word}(?:\s(?:(?:{particle})\s)?{word}){{0,4}}"),
    )
