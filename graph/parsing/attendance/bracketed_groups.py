"""Groups with their persons in parentheses: "Repræsentanter for politiet (A, B) og kommunen (C)"."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..passages import Passage
from .group_headings import enter_group, without_preposition

if TYPE_CHECKING:
    from .walk import Walk

_GROUP: Final = re.compile(r"(?P<head>[^()]{2,80})\((?P<names>[^()]{5,400})\)\s*")
_SEVERAL: Final = re.compile(r"\([^()]*[,/\s]")
"""Parentheses of more than a word."""


def bracketed_groups(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read a piece of a list that is such groups, one of several persons among them, and perhaps persons."""
    text = passage.text
    if "(" not in text or _SEVERAL.search(text, start, end) is None:
        return False
    found: list[tuple[str, int, int]] = []
    several, place = False, start
    while (match := _GROUP.match(text, place, end)) is not None:
        head = without_preposition(walk, _joined(walk, match["head"]))
        if (walk.names_group(head) or walk.persons.bodies.is_common(head)) and walk.is_person(match["names"]):
            found.append((head, *match.span("names")))
            several = several or sum(map(walk.is_person, walk.words.name_joint.split(match["names"]))) > 1
        elif walk.is_person(match["head"].strip(" ,;")):
            found.append(("", place, match.end()))
        else:
            return False
        place = match.end()
    if text[place:end].strip(" .") or not several:
        return False
    kept = walk.state
    for head, a, b in found:
        if head:
            walk.state = replace(kept, group=None)
            if not enter_group(walk, head):
                walk.state.group = head
        walk.read_persons(at, passage, a, b)
        walk.state = kept
    return True


def _joined(walk: Walk, head: str) -> str:
    """Return a head without what joins it to the group before: ", ", "samt", "repræsentanter for"."""
    words = head.strip(" ,;.").split()
    while words and words[0].lower() in walk.persons.conjunctions:
        del words[0]
    if len(words) > 2 and words[1].lower() in walk.persons.org_prepositions:
        circle = walk.persons.bodies.is_circle(words[0])  # "repræsentanter for"
        words = words[2:] if circle else words
    return " ".join(words)
