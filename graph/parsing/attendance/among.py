"""Lists of people that stand among the items or after the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES, ROLES, Label
from ..entries.found import Found, is_field
from ..passages import Passage, cut, tab
from .group_headings import without_preposition, written_as_name
from .legend import begins_entry
from .offices_over import heads_name
from .openings import enclosed_list, label_of, not_here, open_label
from .sheets import signature_sheet, signature_sheet_at
from .standing import LONGEST_LIST, State
from .stays_away import AWAY, stays_away
from .tables import heads_people
from .telling import read_lead
from .telling import told as tell
from .virtual import sentences
from .within_items import told_within

if TYPE_CHECKING:
    from .list_walk import ListWalk

_FOLLOW: Final = 20
"""Lines that a list among the items may have."""
_RECENT: Final = 200
_FEWEST: Final = 3
_LONGEST_HEADING: Final = 40
_REMARK: Final = re.compile(r"[A-ZÀ-Þ][^:.!?,]{3,40}:\s+(?=[A-ZÀ-Þ])")
"""Before a sentence: "For en ordens skyld: Til stede var A"."""
_CLOSING: Final = 7
"""Paragraphs at the end, a signature in lines among them, where a sentence tells who was there."""
_LAST: Final = 60
"""Lines at the end among which a list of any heading is looked for: cost stays linear."""
_LONGEST_MINUTES: Final = 100_000
_PARTED: Final = 2
"""So many blank lines part a list from a signature below it."""


def walk_body(walk: ListWalk, indices: Sequence[int]) -> None:
    """Walk the minutes for lists that stand among them: repeated absentees, who kept the minutes.

    Where nobody was listed before the first item, a list under it or after the last one is the meeting's.
    """
    walk.state = idle = State()
    late = nobody_listed(walk.out.found)
    after = 0
    follow = 0
    for n, at in enumerate(indices):
        if n < after:
            continue
        follow = follow if walk.passages[at].gap < _PARTED else 0
        if follow and walk.state.status is not None and walk.entry(at, strict=True):
            follow -= 1  # below "Afbud:"
            continue
        listed = _lists_of_meeting(walk, indices, n) if late else None
        if listed is not None:
            after, late = listed
            continue
        walk.in_body = True
        passage = walk.passages[at]
        label = walk.labels.find(passage.text, PEOPLE_OR_ROLES, tab=tab(passage))
        if label is None and n >= len(indices) - _CLOSING:
            label = not_here(walk, passage, None)
        if label is not None and not label.open and _is_list_label(walk, label, passage):
            open_label(walk, at, label)
            follow = _FOLLOW if label.content >= len(passage.text) else 0
            continue
        if walk.words.mentioned(passage.text, *AWAY, "present-verb") and not stays_away(walk, at):
            _joins(walk, at)
        follow = 0
        if walk.state is not idle:  # most lines open nothing
            walk.state = idle = State()


def _lists_of_meeting(walk: ListWalk, indices: Sequence[int], n: int) -> tuple[int, bool] | None:
    """Read the lists of those present that begin at place `n`.

    Returns the place after them and whether more may follow, None where no list begins.
    """
    at = indices[n]
    first = at - indices[0] == n
    if first or indices[-1] - at == len(indices) - 1 - n:
        listed = _list_at_edge(walk, indices, n, first=first)
        if listed is not None:
            return listed
    if walk.passages[at].cell is None and _tells_names(walk, indices, n):
        walk.open("present", "attendance.round-of-names")
        return _late_list(walk, indices, n + (not walk.plainly_listed(at))), False
    return None


def _list_at_edge(walk: ListWalk, indices: Sequence[int], n: int, *, first: bool) -> tuple[int, bool] | None:
    """Read the lists under the first item (`first`) or after the last one; the result is as above."""
    at = indices[n]
    left = len(indices) - n
    if signature_sheet_at(walk, indices, n):
        return signature_sheet(walk, indices, n), True
    if begins_entry(walk.passages[at].text, walk.legend):
        walk.open("present", "attendance.legend")
        return _late_list(walk, indices, n), True
    table = walk.passages[at].cell is not None and heads_people(walk, indices, n)
    if table or _heads_late_list(walk, at, indices[n + 1 : n + 3], first=first):
        return _late_list(walk, indices, n), True
    if not first and left <= _CLOSING and _closes_with_sentence(walk, at):
        return n + 1, False
    after = told_within(walk, indices, n) if first or left <= _LAST else None
    if after is None and not first and left <= _LAST and _closes_with_list(walk, indices, n):
        walk.open("present", "attendance.unlabelled")
        return _late_list(walk, indices, n + 1), True
    return (after, False) if after is not None else None


def nobody_listed(found: Sequence[Found]) -> bool:
    """Say whether no list has told who was present: only fields, the absent, and those who came instead."""
    return all(is_field(p) or p.status == "absent" or p.stands_for for p in found)


def _heads_late_list(walk: ListWalk, at: int, following: Sequence[int], *, first: bool) -> bool:
    """Say whether a line labels the list of those present, with the list below it, or behind it (`first`)."""
    passage = walk.passages[at]
    label = walk.labels.find(passage.text, PEOPLE, tab=tab(passage))
    if label is None and following and passage.text.endswith("?"):
        label = label_of(walk, passage, following[0])
    label = enclosed_list(walk, passage) if label is None else label
    if label is None or label.kind not in ("present", "more"):
        return False
    if label.content < len(passage.text):
        return first and label.kind == "present" and walk.is_person(passage.text[label.content :])
    if label.open or not following:
        return False
    below = walk.passages[following[0]]
    if below.text.rstrip(": ").lower() in walk.words.set("column-name"):  # "Med stemmeret", then the names
        below = walk.passages[following[-1]]
    circle = below.text.endswith(":") and walk.persons.bodies.is_circle(below.text.rstrip(": "))
    column = below.text[below.tabs[0] + 1 :] if below.tabs else ""  # "for politiet    Anne Holm, …"
    inner = below.text.partition(": ")[2]  # "Fra politiet: politidirektør A"
    person = any(walk.is_person(text) for text in (below.text, column, inner) if text)
    office = heads_name(walk, following[0])
    group = walk.names_group(below.text) or walk.names_group(without_preposition(walk, below.text))
    group = group or walk.entries.group_in(below.text) is not None  # "Fra Fyns Politi politidirektør A, …"
    headed = len(below.text) <= _LONGEST_HEADING and not below.text.endswith(".")
    headed = headed and len(following) > 1 and walk.is_person(walk.passages[following[1]].text)
    return below.cell is not None or circle or person or office or group or headed


def _closes_with_sentence(walk: ListWalk, at: int) -> bool:
    """Read a paragraph among the last that tells who was there: "For en ordens skyld: Til stede var A, B"."""
    text = walk.passages[at].text
    remark = _REMARK.match(text)
    label = walk.labels.find(text, ("present",))
    begin = 0
    if label is None and remark is not None:
        begin = remark.end()
        label = walk.labels.find(text[begin:], ("present",))
    if label is None or label.content + begin >= len(text) or len(text) > LONGEST_LIST:
        return False
    said = text[begin + label.content :]
    if not (walk.is_person(said) or written_as_name(walk, said.partition(" (")[0])):
        return False
    walk.in_body = False
    walk.state = State()
    tell(walk, at, cut(walk.passages[at], begin), strict=True)
    walk.state = State()
    return not nobody_listed(walk.out.found)


def _closes_with_list(walk: ListWalk, indices: Sequence[int], at: int) -> bool:
    """Say whether a line of no known form heads a list of those who spoke: "Med rundt om bordet:".

    The list has `_FEWEST` lines or more, each of a name with a title; the minutes name half of them before.
    """
    heading = walk.passages[indices[at]].text
    if not heading.endswith(":") or len(heading) > _LONGEST_HEADING or walk.labels.find(heading) is not None:
        return False
    if walk.ends_lists(heading) or walk.addressed:
        return False
    stop = at + 1
    while stop < len(indices) and walk.plainly_listed(indices[stop]):
        stop += 1
    if stop - at <= _FEWEST:
        return False
    before = " ".join(walk.passages[i].text for i in indices[:at])[:_LONGEST_MINUTES]
    told = {token for token in re.findall(r"\w[\w-]+", before) if token[0].isupper()}
    listed = [re.split(r"[,(]", walk.passages[i].text, maxsplit=1)[0].split() for i in indices[at + 1 : stop]]
    return 2 * sum(not told.isdisjoint(name) for name in listed) >= len(listed)


def _tells_names(walk: ListWalk, indices: Sequence[int], n: int) -> bool:
    """Say whether those present say who they are: "Runde om bordet:", and a list of names with titles."""
    at = indices[n]
    begin = at if walk.plainly_listed(at) else at + 1
    heads = [at] if begin > at else []
    if n == 0 or indices[n - 1] < at - 1:
        heads.append(at - 1)
    said = walk.words.pattern("round-of-names")
    if not any(said.search(walk.passages[i].text) for i in heads if i >= 0):
        return False
    return all(walk.plainly_listed(i) for i in range(begin, begin + _FEWEST))


def _late_list(walk: ListWalk, indices: Sequence[int], at: int) -> int:
    """Read the lists that stand after the last item; return the place after them in `indices`."""
    walk.in_body = False
    start = at
    while at < len(indices):
        below = at == start + 1 and walk.is_person(walk.passages[indices[at]].text)
        ended = walk.state.status is None or _ends_list(walk, indices[at], indices[at - 1])
        if at > start and ended and not (below and walk.state.status is not None):
            break
        at += walk.step(indices, at)
    walk.close()
    return at


def _ends_list(walk: ListWalk, at: int, before: int) -> bool:
    """Say whether a list ends before a passage: an item, its minutes, or a signature begins there."""
    text = walk.passages[at].text.rstrip(":,. !").lower()
    closed = text in walk.words.set("subheading", "minutes") or text in _farewell(walk.vocabulary)
    return at > before + 1 or closed or _parted(walk, at, before)


@lru_cache(maxsize=4)
def _farewell(vocabulary: Vocabulary) -> frozenset[str]:
    """Return what closes a letter, above who signs it: "venlig hilsen"."""
    return frozenset(form.lower() for form in vocabulary.words("meeting", "farewell"))


def _parted(walk: ListWalk, at: int, before: int) -> bool:
    """Say whether a line after several blank ones is a signature, no entry of the list above."""
    passage = walk.passages[at]
    if passage.gap < _PARTED or walk.labels.find(passage.text, PEOPLE) is not None:
        return False
    entry = re.search(r"[,(]", passage.text) is not None and walk.is_person(passage.text)
    known = any(passage.text.startswith(person.name) for person in walk.out.found[-_RECENT:])
    return not entry or known or passage.indent != walk.passages[before].indent


def _joins(walk: ListWalk, at: int) -> None:
    """Read "Under punktet deltog A, B" among the minutes; the passage stays minutes."""
    passage = walk.passages[at]
    if len(passage.text) > LONGEST_LIST or not walk.words.mentioned(passage.text, "present-verb"):
        return
    if not walk.words.pattern("present-verb").search(passage.text):
        return
    known = at in walk.out.used
    left = len(walk.out.left)
    for start, end in sentences(passage.text, short=walk.persons.offices.short):
        lead = walk.leads.read(passage.text, start, end)
        if lead is not None and lead.part and lead.status == "present":
            walk.state = State()
            read_lead(walk, at, passage, start, end)
    del walk.out.left[left:]
    if not known:
        walk.out.used.discard(at)


def _closing_chair(walk: ListWalk, label: Label, passage: Passage) -> bool:
    """Say whether a field at the end names who led the meeting, by title and name: "Formand: rektor A"."""
    printed = walk.persons.read(passage.text[label.content :].partition(",")[0])
    near = any(passage is last for last in walk.passages[-_LAST:])
    return label.kind == "chair" and near and printed is not None and bool(printed.title)


def _is_list_label(walk: ListWalk, label: Label, passage: Passage) -> bool:
    """In the minutes only what plainly labels persons counts ("Fraværende:", "Referent: X")."""
    if label.kind in ROLES:
        named = label.content < len(passage.text) and len(passage.text) < 90
        return named and (label.kind == "secretary" or _closing_chair(walk, label, passage))
    alone = label.content >= len(passage.text)
    shown = passage.kind is LineKind.HEADING or passage.bold or passage.text.endswith(":")
    if alone:
        return label.kind == "absent" and (shown or len(passage.text) < 30)
    rest = walk.persons.read(re.split(r"[,(]", passage.text[label.content :], maxsplit=1)[0].rstrip(" ."))
    return label.kind == "absent" and rest is not None and ":" in passage.text[: label.content]
