"""Attendance: who was there and who was not, put together from all the places that tell it."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..agenda.items import Outline
from ..danish.likeness import ends_of, fits, key, subsequence
from ..danish.persons import Persons, persons
from ..entries.found import Found, is_field
from ..minutes import Attendance, Evidence, Unresolved
from ..passages import Passage
from .among import nobody_listed, walk_body
from .elected import Elections
from .footnotes import apply_footnotes, read_footnotes
from .functions import Functions
from .introduced import titles_of_new
from .list_walk import ListWalk
from .members import without_members
from .stand_ins import stand_ins
from .standing import Setting
from .unread import nobody_understood, unread_beside, unread_lines

_WORD: Final = re.compile(r"\S+")
_NAMES: Final = r"(?: [A-ZÀ-Þ][\w'’-]+| [A-ZÀ-Þ]\.)"
_THREE_NAMES: Final = re.compile(rf"{_NAMES}{{1,3}}(?!\w)")
_FOUR_NAMES: Final = re.compile(rf"{_NAMES}{{1,4}}(?!\w)")
_SENTENCE_ENDS: Final = (".", "!", "?", ":")
_LAST: Final = 60
"""Lines at the end among which those present are looked for where no list was understood."""
_MANY: Final = 400
"""In longer lists names are only compared whole: cost stays near-linear on absurd input."""


@dataclass(frozen=True, slots=True)
class AttendanceFound:
    """The attendance stage's result: records, passages used up, words not understood."""

    attendance: tuple[Attendance, ...]
    used: frozenset[int]
    unresolved: tuple[Unresolved, ...]


def read_attendance(
    document: Document,
    passages: Sequence[Passage],
    found: Outline,
    vocabulary: Vocabulary,
    setting: Setting,
    asides: Sequence[Passage] = (),
) -> AttendanceFound:
    """Return the attendance of the minutes.

    Args:
        document: for evidence. passages: the tidied document. found: its outline.
        vocabulary: the ontology. setting: district and municipality, for headings such as "Fra politiet:".
        asides: the letterhead and what stands beside the text, where "Ref.: KC" may stand.
    """
    first = found.headings[0].at if found.headings else len(passages)
    listed = range(found.list_span[0], found.list_span[1] + 1) if found.list_span else range(0)
    walk = ListWalk(passages, vocabulary, setting)
    walk.struck = tuple(span for line in document.lines for span in line.struck)
    cell = passages[first].cell if first < len(passages) else None
    front = [i for i in range(first) if i not in listed and not _in_table(passages[i], cell)]
    notes = read_footnotes(passages, front)
    front = [i for i in front if i not in notes.values()]
    walk.head(front)
    apply_footnotes(walk, notes)
    unread = unread_lines(walk, front) + unread_beside(walk, asides, first)
    heads = {e.at for e in found.headings}
    body = [i for i in range(first, len(passages)) if i not in heads]
    walk_body(walk, body)
    unread += unread_lines(walk, [i for i in body if not walk.passages[i].text.endswith(_SENTENCE_ENDS)])
    if nobody_listed(walk.out.found):
        seen = {id(passage) for passage, *_ in unread}
        more = nobody_understood(walk, [*front, *body[-_LAST:]])
        unread += [line for line in more if id(line[0]) not in seen]
    builder = _Builder(document, passages, vocabulary, setting)
    functions = Functions(passages, vocabulary, setting.body)
    functions.chairs_elsewhere(walk.out.found)
    listed_persons, only_members = without_members(walk.out.found)
    people = builder.merged(listed_persons)
    unnamed = functions.roles(people, walk.out.roles)
    functions.beside(people, asides)
    functions.signatures(people)
    functions.noted(people)
    functions.chairs(people)
    functions.told(people, first)
    elections = Elections(functions, people, vocabulary)
    elections.read(passages, found.headings, found.listed)
    stand_ins(functions, people, passages[first:], vocabulary)
    unread = [line for line in unread if line[0].offsets[0] not in elections.used]
    builder.from_body(people, first)
    if any("secretary" in p.functions for p in people):  # the body's secretary counts only without a keeper
        for person in people:
            person.functions.discard("body-secretary")
    records = tuple(builder.record(p) for p in people)
    left = dict.fromkeys(
        Unresolved("attendee-line", p.text[a:b].strip(), p.evidence(document, a, b))
        for p, a, b in (
            *walk.out.left,
            *unnamed,
            *unread,
            *((n.passage, n.start, n.end) for n in (*builder.namesakes, *only_members)),
        )
        if p.text[a:b].strip()
    )
    return AttendanceFound(records, frozenset(walk.out.used), tuple(left))


def _columns_apart(passage: Passage) -> str:
    """Return the text with a line end at each column break: two names side by side are two persons."""
    if not passage.tabs:
        return passage.text
    bounds = [0, *passage.tabs, len(passage.text)]
    return "\n".join(passage.text[a:b].strip() for a, b in pairwise(bounds))


def _in_table(passage: Passage, cell: tuple[int, int, int] | None) -> bool:
    """Say whether a passage is a cell of the table that `cell` is in (the table of the items)."""
    return cell is not None and passage.cell is not None and passage.cell[0] == cell[0]


class _Builder:
    def __init__(
        self, document: Document, passages: Sequence[Passage], vocabulary: Vocabulary, setting: Setting
    ) -> None:
        self.document = document
        self.passages = passages
        self.vocabulary = vocabulary
        self.persons: Persons = persons(vocabulary)
        self.setting = setting
        self.namesakes: list[Found] = []

    def merged(self, found: Sequence[Found]) -> list[Found]:
        """Return one entry a person, in order; those stood in for come right after their substitute."""
        people: list[Found] = []
        index: dict[str, Found] = {}
        for person in found:
            same = index.get(key(person.name)) or self._same(person, people)
            index.setdefault(key(person.name), same or person)
            if same is None:
                people.append(person)
            else:
                if _differs(same, person):
                    self.namesakes.append(person)
                self._merge(same, person)
                if is_field(same) and not is_field(person):  # the list says where a person stands
                    same.rule = person.rule
                    people.remove(same)
                    people.append(same)
        for person in list(people):
            if person.stands_for:
                self._stood_in_for(person, people)
        return people

    def _same(self, person: Found, people: Sequence[Found]) -> Found | None:
        if len(people) > _MANY:
            return None
        role_only = bool(person.functions & {"chair", "secretary", "deputy", "body-secretary"})
        if role_only or len(person.name.split()) == 1:
            near = [o for o in people if fits(person.name, o.name)]
            if role_only and not near:  # "Ref.: Finn Ladekjær", whom the list calls Finn
                near = [o for o in people if len(o.name.split()) == 1 and fits(o.name, person.name)]
            if len(near) == 1:
                return near[0]
            marked = [o for o in people if o.initials and o.initials == person.name]
            return marked[0] if len(marked) == 1 else None
        fuller = [
            o for o in people if "role" in o.rule and len(o.name.split()) > 1 and fits(o.name, person.name)
        ]
        return fuller[0] if len(fuller) == 1 else None

    def _merge(self, kept: Found, again: Found) -> None:
        if is_field(kept):  # the list says more than the field
            kept.passage, kept.start, kept.end, kept.row = again.passage, again.start, again.end, again.row
            kept.status = again.status
        elif again.status == "absent" and not (again.in_body or is_field(again) or kept.part):
            kept.status = "absent"  # members are listed whole, then those who did not come
        kept.functions |= again.functions
        kept.title = kept.title or again.title
        kept.organisation = kept.organisation or again.organisation
        kept.remote = kept.remote or again.remote
        kept.part = kept.part or again.part
        kept.initials = kept.initials or again.initials
        kept.capacity = kept.capacity or again.capacity
        kept.stands_for = kept.stands_for or again.stands_for
        if len(again.name) > len(kept.name):
            kept.name = again.name

    def _stood_in_for(self, person: Found, people: list[Found]) -> None:
        """Enter the person stood in for as absent, unless the apologies name them."""
        printed = self.persons.read(person.stands_for or "", single=True)
        if printed is None:
            return
        known = [
            p
            for p in people
            if p is not person and (key(p.name) == key(printed.name) or fits(printed.name, p.name))
        ]
        if known:
            person.stands_for = known[0].name
            known[0].title = known[0].title or person.gone_title
            known[0].organisation = known[0].organisation or person.gone_organisation
            if person.grouped or known[0].in_body:  # the organisation of the place
                known[0].organisation = known[0].organisation or person.organisation
            return
        person.stands_for = printed.name
        if len(printed.name.split()) < 2:
            return
        at = person.passage.text.find(printed.name, person.start)
        start = at if at >= 0 else person.start
        if at >= 0 and printed.title:
            begun = person.passage.text.rfind(printed.title, person.start, at)
            start = begun if begun >= 0 else start
        absent = Found(person.passage, start, (at if at >= 0 else start) + len(printed.name), printed.name)
        absent.title = printed.title or person.gone_title
        absent.organisation = printed.organisation or person.gone_organisation or person.organisation
        absent.status = "absent"
        absent.rule = "attendance.stood-in-for"
        people.insert(people.index(person) + 1, absent)

    def from_body(self, people: Sequence[Found], first: int) -> None:
        """Take the fullest form of a name, and a title the list lacks, from the whole text."""
        if len(people) > _MANY:
            return
        text = "\n".join(_columns_apart(p) for p in self.passages)
        body = "\n".join(p.text for p in self.passages[first:])
        names = [person.name.split() for person in people]
        for at, person in enumerate(people):
            person.name = self._fullest(at, names, people, text)
            names[at] = person.name.split()
            if not person.title:
                person.title = self._title_in(body, person.name) or ""
        titles_of_new(people, body, self.persons, self.vocabulary)

    def _fullest(self, at: int, names: Sequence[Sequence[str]], people: Sequence[Found], text: str) -> str:
        """Return the fullest form in which `text` gives the name of person `at`; `names`: those of all."""
        person, parts = people[at], names[at]
        following = _THREE_NAMES if len(parts) == 1 else _FOUR_NAMES
        matches = [following.match(text, end) for end in ends_of(parts[0], text)]
        said = {match[0] for match in matches if match is not None}
        if person.name[-1] != ".":
            said.discard(f" {' '.join(parts[1:])}")  # no more than the name itself, as mostly
        if not said:
            return person.name
        same = [n for n in names if n[0] == parts[0] and (len(parts) == 1 or n[-1] == parts[-1])]
        if len(same) > 1:
            return person.name
        firsts = {other[0] for other in names if other is not parts}
        forms = {self._fuller(parts, [parts[0], *more.split()], firsts) for more in said} - {""}
        if not forms:
            return person.name
        others = {key(p.name) for p in people if p is not person}
        forms = {f for f in forms if key(f) not in others}
        return forms.pop() if len(forms) == 1 else person.name

    def _fuller(self, parts: Sequence[str], full: Sequence[str], firsts: Set[str]) -> str:
        """Return the part of the words `full` that gives a name more fully than `parts` do, "" for none.

        Args:
            firsts: the first names of the others.
        """
        if len(parts) == 1 and not firsts.isdisjoint(full[1:]):
            return ""  # "takkede Marianne Gitte": two of those present
        cut = len(parts) > 1 and parts[-1][-1] == "."
        if len(full) < len(parts) + (not cut) or self.persons.bodies.is_organisation(" ".join(full)):
            return ""
        if len(parts) == 1:
            return " ".join(full)
        for size in range(len(full), len(parts) - cut, -1):
            whole = size > len(parts) and full[size - 1] == parts[-1] and subsequence(parts, full[:size])
            if whole or (cut and self._goes_on(parts, full[:size])):
                return " ".join(full[:size])
        given = all(self.persons.names.is_given(part) for part in parts)
        more = full[len(parts) :] if given and list(full[: len(parts)]) == list(parts) else []
        named = more and firsts.isdisjoint(more) and self.persons.names.looks_like(list(full))
        return " ".join(full) if named and not self.persons.names.is_given(more[-1]) else ""

    def _goes_on(self, parts: Sequence[str], full: Sequence[str]) -> bool:
        """Say whether "Søren L." may be the whole name `full`, which has no short form."""
        last = parts[-1] not in full and full[-1].startswith(parts[-1][:-1])
        last = last and not self.persons.offices.is_function(full[-1])
        return last and fits(" ".join(parts), " ".join(full))

    def _title_in(self, body: str, name: str) -> str | None:
        """Return the one title that stands right before the name in the minutes."""
        found: set[str] = set()
        for end in ends_of(name, body):
            start = end - len(name)
            if body[end : end + 1].isalnum():
                continue
            before = body[max(0, start - 70) : start].replace("\n", " \n ").split(" ")
            tokens = [t for t in before if t]
            for size in (4, 3, 2, 1):
                tail = tokens[-size:]
                if len(tail) == size and "\n" not in tail and self.persons.offices.length(tail, 0) == size:
                    found.add(self.persons.offices.written(" ".join(tail)))
                    break
        found = {t for t in found if not self.persons.offices.is_function(t)}
        return found.pop() if len(found) == 1 else None

    def record(self, person: Found) -> Attendance:
        """Return the finished record."""
        status = person.status or "present"
        written = self.persons.offices.written(person.title) if person.title else ""
        title = written if written and not self._only_function(written, person) else None
        organisation = self.persons.bodies.completed(person.organisation) if person.organisation else None
        functions = person.functions
        return Attendance(
            person=person.name,
            title=title,
            organisation=organisation or None,
            status=status,
            evidence=self._evidence(person),
            rule=person.rule,
            remote=person.remote or (self.setting.virtual and status == "present"),
            secretary="secretary" in functions or "body-secretary" in functions,
            chair="chair" in functions,
            capacity=person.capacity,
            substitute_for=person.stands_for,
            part=person.part,
            initials=person.initials,
        )

    def _only_function(self, title: str, person: Found) -> bool:
        return self.persons.offices.is_function(title) and not person.organisation

    def _evidence(self, person: Found) -> Evidence:
        if person.row:
            starts = [p.offsets[0] for p in person.row]
            ends = [p.evidence(self.document).end for p in person.row]
            start, end = min(starts), max(ends)
            return Evidence(start, end, self.document.text[start:end])
        text = person.passage.text
        start, end = person.start, min(person.end, len(text))
        while end > start and text[end - 1] in " ,;":
            end -= 1
        while start < end and text[start] in " ,;":
            start += 1
        return person.passage.evidence(self.document, start, max(end, start + 1))


def _differs(one: Found, other: Found) -> bool:
    """Say whether two entries of one name tell of different offices: perhaps another person of that name."""
    apart = one.title and other.title and one.organisation and other.organisation
    same = one.title.lower() == other.title.lower() or one.organisation == other.organisation
    return bool(apart) and not same
