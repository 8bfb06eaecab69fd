"""Footnotes to names: "Aksel Holm¹, Bente Sloth²" and below "¹ borgmester (formand)"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Final

from ..danish.names import FOOTNOTES
from ..passages import Passage, cut

if TYPE_CHECKING:
    from .walk import Walk

_MARK: Final = rf"[{FOOTNOTES}]{{1,3}}"
_NOTE: Final = re.compile(rf"(?P<mark>{_MARK})\)?[ \t]*(?=[^\W\d_])")
_CALL: Final = re.compile(rf"(?<=[^\W\d_.])(?P<mark>{_MARK})(?![^\W_])")
_LONGEST: Final = 160
_ONLY_NOTES: Final = re.compile(rf"[{FOOTNOTES}]")


def read_footnotes(passages: Sequence[Passage], indices: Sequence[int]) -> dict[str, int]:
    """Return the places of the footnotes that words above them call for, by their marks."""
    found: dict[str, int] = {}
    called: set[str] = set()
    for at in indices:
        text = passages[at].text
        if not _ONLY_NOTES.search(text):
            continue
        note = _NOTE.match(text) if len(text) <= _LONGEST else None
        if note is not None and note["mark"] in called:
            found.setdefault(note["mark"], at)
        called.update(match["mark"] for match in _CALL.finditer(text))
    return found


def apply_footnotes(walk: Walk, notes: Mapping[str, int]) -> None:
    """Give each person what the footnote says that stands behind the name; the others are left unread."""
    told: set[int] = set()
    for person in walk.out.found if notes else ():
        text = person.passage.text
        begin = text.find(person.name.rsplit(" ", 1)[-1], person.start)
        call = _CALL.search(text, begin, begin + len(person.name) + 4) if begin >= 0 else None
        at = notes.get(call["mark"]) if call is not None else None
        if at is None:
            continue
        note = _NOTE.match(walk.passages[at].text)
        said = cut(walk.passages[at], note.end() if note else 0)
        if walk.entries.describe(said, person, title=True):
            told.add(at)
    for at in notes.values():
        if at in told:
            walk.out.used.add(at)
        else:
            walk.out.left.append((walk.passages[at], 0, len(walk.passages[at].text)))
