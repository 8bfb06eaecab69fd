"""Boxes and crosses: "☒" in a column headed "Mødt", "☐" before a name, "☒ Mødt ☐ Afbud" behind one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage, cut

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

_LONGEST: Final = 200
"""Characters of a line with choices."""


class _Ticks(NamedTuple):
    """Marks that say that it is so, that it is not, and the boxes before a name or a choice."""

    on: frozenset[str]
    off: frozenset[str]
    box: re.Pattern[str]
    choice: re.Pattern[str]
    signs: re.Pattern[str]


@lru_cache(maxsize=4)
def _ticks(vocabulary: Vocabulary) -> _Ticks:
    known = words(vocabulary)
    on, off = (known.alternatives(name) for name in ("ticked-box", "empty-box"))
    box = rf"(?:(?P<off>{off})|(?P<on>{on}))"
    said = rf"[^\W\d_](?:(?!{off}|{on})[^\],;])*"
    return _Ticks(
        known.set("tick"),
        known.set("no-tick"),
        re.compile(rf"{box}\s+(?=\S)", re.I),
        re.compile(rf"[\s:;,–-]*{box}\s*(?P<said>{said})", re.I),
        re.compile(f"[{''.join(re.escape(form[0]) for form in known.set('ticked-box', 'empty-box'))}]"),
    )


def ticked(walk: Walk, text: str) -> bool | None:
    """Return whether a mark in a column says that it is so; None for other words."""
    ticks, low = _ticks(walk.vocabulary), text.lower().strip(" .")
    return True if low in ticks.on else False if low in ticks.off else None


def boxed(walk: Walk, passage: Passage) -> tuple[bool, Passage] | None:
    """Return whether the box that a line begins with is ticked, and the line behind it; None without one.

    Where nobody's box is ticked, or everybody's, boxes are bullets and tell nothing.
    """
    if passage.text[:1].isalnum():
        return None
    match = _ticks(walk.vocabulary).box.match(passage.text)
    if match is None:
        return None
    return bool(match["on"]) or not walk.boxes, cut(passage, match.end())


def has_boxes(walk: Walk, passages: Sequence[Passage]) -> bool:
    """Say whether persons stand behind ticked boxes here and behind empty ones there."""
    box = _ticks(walk.vocabulary).box
    found = ((p.text, box.match(p.text)) for p in passages if not p.text[:1].isalnum())
    told = {bool(match["on"]) for text, match in found if match and walk.is_person(text[match.end() :])}
    return len(told) > 1


def apply_box(persons: Sequence[Found], *, on: bool) -> None:
    """Let persons behind a box that is not ticked be absent."""
    for person in () if on else persons:
        person.status = "absent"


def all_chosen(walk: Walk, passages: Sequence[Passage]) -> list[Passage]:
    """Return passages with what was chosen of "☒ Mødt ☐ Afbud", offsets kept; others as they are."""
    ticks = _ticks(walk.vocabulary)
    signs = ticks.signs
    return [
        _chosen(walk, p, ticks) if len(p.text) <= _LONGEST and signs.search(p.text) else p for p in passages
    ]


def _chosen(walk: Walk, passage: Passage, ticks: _Ticks) -> Passage:
    """Return a text with what was chosen, as it is where it has no such choices."""
    text = passage.text
    choices = list(ticks.choice.finditer(text))
    told = [
        any(note.status or note.remote for note in walk.persons.notes.read(c["said"].strip(), bracketed=True))
        for c in choices
    ]
    if len(choices) < 2 or not all(told) or not any(c["on"] for c in choices):
        return passage
    signs = list(text)
    for choice in choices:
        end = choice.start("said") if choice["on"] else choice.end()
        signs[choice.start() : end] = " " * (end - choice.start())
        if choice["on"] and choice.start():
            signs[choice.start()] = ","
    return cut(passage._replace(text="".join(signs)), 0)
