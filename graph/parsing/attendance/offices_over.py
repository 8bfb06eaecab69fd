"""Offices that head the names below them or beside them: "Politidirektør", "Borgmestre:"."""

from __future__ import annotations

import itertools
import re
from typing import TYPE_CHECKING, Final

from ..passages import Passage, rank
from .standing import State

if TYPE_CHECKING:
    from .walk import Walk

_HEAD: Final = re.compile(r"\s*[,(]")
_NEAR: Final = 12
"""Lines below an office in which another one must stand where no label has opened a list."""
_LONGEST: Final = 60


def office_in(walk: Walk, text: str) -> str:
    """Return the title that the heading "Borgmestrene" gives each person under it, "" where it gives none."""
    offices = walk.persons.offices
    head = offices.indefinite(text.strip(" :"))
    if not head or len(head) > _LONGEST or walk.labels.find(head) is not None:
        return ""
    split = walk.persons.split_title(head)
    if split is None or split[1] or walk.persons.read(head) is not None or walk.persons.notes.function(head):
        return ""
    title = offices.singular(head) or head
    circle = title.lower().endswith(tuple(walk.words.set("circle-member")))
    return "" if circle and title.lower() != head.lower() else title


def heads_name(walk: Walk, at: int) -> bool:
    """Say whether a line is an office, and a name alone stands right below it."""
    lines = walk.passages[at : at + 2]
    if len(lines) < 2 or lines[1].gap or not office_in(walk, lines[0].text):
        return False
    return walk.persons.is_bare(lines[1].text.partition("(")[0])


def open_office(walk: Walk, at: int, passage: Passage, following: int | None) -> bool:
    """Let an office that stands over names by its looks, or in plural, hold for each of them."""
    if following is None or passage.cell is not None or not _heads(walk, passage, walk.passages[following]):
        return False
    title = office_in(walk, passage.text)
    opened = walk.state.status is not None or _another(walk, at + 1) or _over_several(walk, at)
    if not title or not opened:
        return False
    closed = walk.state.kind not in ("present", "more") and walk.state.filled
    if walk.state.status is None or walk.state.role or (closed and 0 < rank(passage) <= walk.state.rank):
        walk.state = State("present", "present", "attendance.unlabelled-title")
    walk.state.group = walk.state.heading = None
    walk.state.title, walk.state.title_gap = title, walk.passages[following].gap
    walk.block = []
    walk.out.used.add(at)
    return True


def _heads(walk: Walk, passage: Passage, below: Passage) -> bool:
    """Say whether a line stands over the name below it, set apart from it by looks, colon or number."""
    apart = rank(passage) > rank(below) or passage.text.endswith(":")
    if not apart and walk.persons.offices.singular(passage.text) is None:
        return False
    near = below.gap == 0 or (apart and below.gap == 1)
    if not near or below.cell is not None or len(below.text) > 2 * _LONGEST:
        return False
    if walk.order is not None and walk.order.begins(below.text):
        return True
    name = walk.persons.read(_HEAD.split(below.text, maxsplit=1)[0])
    return name is not None and not name.title


def _another(walk: Walk, start: int) -> bool:
    """Say whether a second office heads names a few lines below."""
    lines = walk.passages[start : start + _NEAR]
    return any(
        rank(line) > 0 and office_in(walk, line.text) and _heads(walk, line, below)
        for line, below in itertools.pairwise(lines)
    )


def _over_several(walk: Walk, at: int) -> bool:
    """Say whether an office in plural with its colon heads names: "Borgmestre:" over two and more."""
    head, lines = walk.passages[at], walk.passages[at + 1 : at + 3]
    if not head.text.endswith(":") or walk.persons.offices.singular(head.text.strip(" :")) is None:
        return False
    names = [walk.persons.read(_HEAD.split(line.text, maxsplit=1)[0]) for line in lines if not line.gap]
    sure = (name is not None and walk.persons.names.looks_like(name.name.split()) for name in names)
    return len(names) > 1 and all(sure)
