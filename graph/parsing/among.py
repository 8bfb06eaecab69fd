"""Lists of people that stand among the items or after the last one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..reading.document import LineKind
from .found import is_field
from .labels import PEOPLE, ROLES, Label
from .legend import legend_lists
from .openings import open_label
from .passages import Passage
from .sheets import signature_sheet, signature_sheet_at
from .standing import LONGEST_LIST, State, tab
from .telling import read_lead
from .virtual import sentences

if TYPE_CHECKING:
    from .zones import Walk

_FOLLOW: Final = 20
"""Lines that a list among the items may have."""
_RECENT: Final = 200
_PARTED: Final = 2
"""So many blank lines part a list from a signature below it."""


def walk_body(walk: Walk, indices: Sequence[int]) -> None:
    """Walk the minutes for lists that stand among them: repeated absentees, who kept the minutes.

    Where nobody was listed before the first item, a list under it or after the last one is the meeting's.
    """
    walk.state = State()
    late = all(is_field(p) or p.status == "absent" or p.stands_for for p in walk.out.found)  # nobody listed
    after = 0
    follow = 0
    for n, at in enumerate(indices):
        if n < after:
            continue
        edge = at - indices[0] == n or indices[-1] - at == len(indices) - 1 - n
        if late and edge and signature_sheet_at(walk, indices, n):
            after = signature_sheet(walk, indices, n)
            continue
        if late and edge and legend_lists(walk, at):
            walk.open("present", "attendance.legend")
            after = _late_list(walk, indices, n)
            continue
        if late and edge and _heads_late_list(walk, at, indices[n + 1 : n + 2]):
            after = _late_list(walk, indices, n)
            continue
        walk.in_body = True
        passage = walk.passages[at]
        follow = follow if passage.gap < _PARTED else 0
        label = walk.labels.find(passage.text, (*PEOPLE, *ROLES), tab=tab(passage))
        if label is not None and not label.open and _is_list_label(walk, label, passage):
            open_label(walk, at, label)
            follow = _FOLLOW if label.content >= len(passage.text) else 0
            continue
        if follow and walk.state.status is not None and walk.entry(at, strict=True):
            follow -= 1
            continue
        _joins(walk, at)
        follow = 0
        walk.state = State()


def _heads_late_list(walk: Walk, at: int, following: Sequence[int]) -> bool:
    """Say whether a line labels the list of those present, with the list below it."""
    passage = walk.passages[at]
    label = walk.labels.find(passage.text, ("present", "more"), tab=tab(passage))
    if label is None or label.open or label.content < len(passage.text) or not following:
        return False
    below = walk.passages[following[0]]
    return below.cell is not None or walk.is_person(below.text) or walk.names_group(below.text)


def _late_list(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read the lists that stand after the last item; return the place after them in `indices`."""
    walk.in_body = False
    start = at
    while at < len(indices):
        if at > start and (walk.state.status is None or _parted(walk, indices[at], indices[at - 1])):
            break
        at += walk.step(indices, at)
    walk.close()
    return at


def _parted(walk: Walk, at: int, before: int) -> bool:
    """Say whether a line after several blank ones is a signature, no entry of the list above."""
    passage = walk.passages[at]
    if passage.gap < _PARTED or walk.labels.find(passage.text, PEOPLE) is not None:
        return False
    entry = re.search(r"[,(]", passage.text) is not None and walk.is_person(passage.text)
    known = any(passage.text.startswith(person.name) for person in walk.out.found[-_RECENT:])
    return not entry or known or passage.indent != walk.passages[before].indent


def _joins(walk: Walk, at: int) -> None:
    """Read "Under punktet deltog A, B" among the minutes; the passage stays minutes."""
    passage = walk.passages[at]
    if len(passage.text) > LONGEST_LIST or not walk.words.mentioned(passage.text, "present-verb"):
        return
    if not walk.words.pattern("present-verb").search(passage.text):
        return
    known = at in walk.out.used
    left = len(walk.out.left)
    for start, end in sentences(passage.text):
        lead = walk.leads.read(passage.text, start, end)
        if lead is not None and lead.part and lead.status == "present":
            walk.state = State()
            read_lead(walk, at, passage, start, end)
    del walk.out.left[left:]
    if not known:
        walk.out.used.discard(at)


def _is_list_label(walk: Walk, label: Label, passage: Passage) -> bool:
    """In the minutes only what plainly labels persons counts ("Fraværende:", "Referent: X")."""
    if label.kind in ROLES:
        return label.kind == "secretary" and label.content < len(passage.text) and len(passage.text) < 90
    alone = label.content >= len(passage.text)
    shown = passage.kind is LineKind.HEADING or passage.bold or passage.text.endswith(":")
    if alone:
        return label.kind == "absent" and (shown or len(passage.text) < 30)
    rest = walk.persons.read(passage.text[label.content :].split(",")[0].split("(")[0])
    return label.kind == "absent" and rest is not None and ":" in passage.text[: label.content]
