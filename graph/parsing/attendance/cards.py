"""Cards: a name, and below it title, organisation and remarks ("Afbud", "Referent") on lines of their own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.words import has_digit
from ..passages import Passage, rank

if TYPE_CHECKING:
    from .walk import Walk

_FEWEST: Final = 2
"""Cards in a row."""
_MOST: Final = 60
"""Entries with a line below each that are looked at together."""
_SET_IN: Final = 2
"""Blanks by which a line is set in below another."""
_LINES: Final = 5
"""Lines below a name, at most."""
_LONGEST: Final = 80
_NOTES: Final = re.compile(r"\s*[,(]\s*")
"""What parts a name from the notes behind it."""


def cards(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read cards in a row; return the number of passages that took, 0 where none stand here.

    The first line below each name is a title. Where no list is open, each card tells whether its person came,
    or some of several do.
    """
    first = walk.passages[indices[at]]
    if walk.state.role or not (_is_name(walk, first) and _size(walk, indices, at)):
        return 0
    found: list[tuple[int, int]] = []
    begin = at
    while begin < len(indices) and len(found) < _MOST:
        named = _is_name(walk, walk.passages[indices[begin]], like=first)
        size = _size(walk, indices, begin) if named else 0
        if not size:
            break
        found.append((begin, size))
        begin += 1 + size
    told = [_tells_presence(walk, indices[place + 1 : place + 1 + size]) for place, size in found]
    shown = walk.state.status is not None and all(_is_set_in(walk, indices, place) for place, _ in found)
    opened = walk.state.status is not None or all(told) or _register(told) or _announced(walk, indices, at)
    if len(found) < _FEWEST - (shown or walk.carded) or not opened:
        return 0
    if not shown and _may_be_groups(walk, indices, found, begin):
        return 0
    if walk.state.status is None:
        walk.open("present", "attendance.cards")
    for place, size in found:
        _read(walk, indices[place], indices[place + 1 : place + 1 + size])
    walk.carded = True  # one card below "Afbud" is then enough
    return begin - at


def _announced(walk: Walk, indices: Sequence[int], at: int) -> bool:
    """Say whether the line above ends in a colon and tells of those who came: "Alle, der var mødt frem:"."""
    above = walk.passages[indices[at - 1]].text if at else ""
    return above.endswith(":") and walk.words.mentioned(above, "present-verb", "came-verb", "presence")


def _is_set_in(walk: Walk, indices: Sequence[int], at: int) -> bool:
    """Say whether the line below a name is set in: what it tells is told of that name."""
    name, below = (walk.passages[i] for i in indices[at : at + 2])
    return below.indent >= name.indent + _SET_IN and not below.gap


def _may_be_groups(walk: Walk, indices: Sequence[int], found: Sequence[tuple[int, int]], end: int) -> bool:
    """Say whether the lines below the names may be groups whose persons follow: a name stands at the end."""
    below = [walk.passages[indices[place + 1]].text for place, _ in found]
    bodies = sum(not _is_title(walk, text) for text in below)
    if not bodies:
        return False
    last = walk.passages[indices[end]] if end < len(indices) else None
    few = len(found) <= _FEWEST and not walk.carded
    return few or (last is not None and _is_name(walk, last))


def _register(told: Sequence[bool]) -> bool:
    """Say whether several cards list the members, of whom some are marked: "Afbud"."""
    return len(told) > _FEWEST and any(told)


def _is_name(walk: Walk, passage: Passage, *, like: Passage | None = None) -> bool:
    """Say whether a line is a name alone, set like the name of another card (`like`)."""
    if passage.cell is not None or passage.tabs or len(passage.text) > _LONGEST:
        return False
    if like is not None and (passage.kind, rank(passage)) != (like.kind, rank(like)):
        return False
    head = passage.text.partition("(")[0]
    return walk.persons.is_bare(head) and not walk.names_group(head) and not walk.is_office(head)


def _size(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Return how many lines below the name at `at` describe who bears it, 0 where the first is no title."""
    name = walk.passages[indices[at]]
    looks = rank(name)
    size = 0
    for place in indices[at + 1 : at + 2 + _LINES]:
        passage = walk.passages[place]
        apart = passage.gap > (looks > 0)  # a title is that of the nearer name
        if apart or passage.cell is not None:
            break
        if 1 <= rank(passage) <= looks or rank(passage) > looks == 0:
            break
        first = size == 0 and not _is_set_in(walk, indices, at)
        if not (_is_title_or_body(walk, passage.text) if first else _describes(walk, passage)):
            break
        if size and _is_name(walk, passage) and _titled_below(walk, place):  # the next card, of no known name
            break
        size += 1
    return size


def _titled_below(walk: Walk, at: int) -> bool:
    return at + 1 < len(walk.passages) and _is_title(walk, walk.passages[at + 1].text)


def _is_title(walk: Walk, text: str) -> bool:
    if len(text) > _LONGEST or text.endswith((":", ".")):
        return False
    title = text.partition(",")[0].partition("(")[0].rstrip()  # "Skolechef (formand)", "Leder, Bovia"
    return walk.is_office(title)


def _is_title_or_body(walk: Walk, text: str) -> bool:
    """Say whether a line is a title, a function, or where somebody comes from."""
    if _is_title(walk, text) or walk.persons.notes.function(text) is not None:
        return True
    return _is_body(walk, text) and not walk.is_person(text) and len(text) <= _LONGEST


def _is_body(walk: Walk, text: str) -> bool:
    """Say whether words below a name are where its bearer comes from: "AAB afdeling 5"."""
    return walk.persons.bodies.is_organisation(text) or has_digit(text)


def _describes(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is an organisation, a remark or an address, not the name of the next card."""
    text = passage.text
    if len(text) > _LONGEST or text.endswith(":"):
        return False
    if walk.entries.is_contact(text) or walk.persons.notes.read(text, bracketed=True):
        return True
    body = walk.persons.bodies.is_organisation(text) or walk.names_group(text)
    return body or (text[:1].isupper() and not text.endswith(".") and not walk.is_person(text))


def told_below(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read entries that have "Til stede" or "Afbud" on a line below each; return the number of passages.

    A label above those who did not come looks the same, but has somebody below it, and stands once.
    """
    if walk.state.role:
        return 0
    pairs: list[tuple[int, int]] = []
    present = False
    place = at
    while place + 1 < len(indices) and len(pairs) < _MOST:
        entry, status = (walk.passages[i] for i in indices[place : place + 2])
        told = _status(walk, status)
        if told is None or status.gap > entry.gap or not _is_entry(walk, entry):
            break
        pairs.append((indices[place], indices[place + 1]))
        present = present or told == "present"
        place += 2
    if len(pairs) < _FEWEST or not present:
        return 0
    below = walk.passages[indices[place]] if place < len(indices) else None
    if below is not None and len(pairs) < _MOST and _is_entry(walk, below):  # a label
        return 0
    if walk.state.status is None:
        walk.open("present", "attendance.cards")
    for name, status_at in pairs:
        before = len(walk.out.found)
        walk.read_persons(name, walk.passages[name], 0, len(walk.passages[name].text))
        walk.out.used |= {name, status_at}
        for person in walk.out.found[before:]:
            walk.attribute(walk.passages[status_at], person, column_title=False)
            person.row = (walk.passages[name], walk.passages[status_at])
    return place - at


def told_above(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read names with a word of presence, each below a line with its title; return the number of passages."""
    if walk.state.role:
        return 0
    pairs: list[tuple[int, int]] = []
    place = at
    while place + 1 < len(indices) and len(pairs) < _MOST:
        title, name = (walk.passages[i] for i in indices[place : place + 2])
        if title.cell is not None or not _is_title(walk, title.text) or not _is_noted_name(walk, name):
            break
        if name.gap or name.indent > title.indent + _SET_IN or (pairs and title.gap > 1):
            break
        pairs.append((indices[place], indices[place + 1]))
        place += 2
    if len(pairs) < _FEWEST or not all(_has_status(walk, walk.passages[name].text) for _, name in pairs):
        return 0
    if walk.state.status is None:
        walk.open("present", "attendance.cards")
    for title_at, name_at in pairs:
        _read(walk, name_at, [title_at])
    return place - at


def _has_status(walk: Walk, text: str) -> bool:
    """Say whether a note behind a name tells whether its bearer came."""
    notes = _NOTES.split(text.rstrip(" )"))[1:]
    return any(note.status for part in notes for note in walk.persons.notes.read(part, bracketed=True))


def _is_noted_name(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is a name alone, or one with a word of presence: "Lars Holm, afbud"."""
    head, *notes = _NOTES.split(passage.text.rstrip(" )"))
    if passage.cell is not None or not walk.persons.is_bare(head) or walk.names_group(head):
        return False
    return all(walk.persons.notes.read(note, bracketed=True) for note in notes)


def _status(walk: Walk, passage: Passage) -> str | None:
    """Return what a line of nothing else says of presence."""
    if passage.cell is not None or len(passage.text) > _LONGEST:
        return None
    plain = passage.text[:1].isalnum()  # no box or cross that says it
    if plain and not walk.words.mentioned(passage.text, "present-note", "absent-note"):
        return None
    known = walk.words.set("present-note", "absent-note")
    first = re.split(r"[,(]", passage.text.lower(), maxsplit=1)[0].strip(" .")
    if first not in known and first.partition(" ")[0] not in known:  # "Deltog fra punkt 3"
        return None
    notes = walk.persons.notes.read(passage.text, bracketed=True)
    return next((note.status or "present" for note in notes if note.status or note.part or note.remote), None)


def _is_entry(walk: Walk, passage: Passage) -> bool:
    return passage.cell is None and len(passage.text) <= _LONGEST and walk.is_person(passage.text)


def _tells_presence(walk: Walk, below: Sequence[int]) -> bool:
    """Say whether a line of a card says whether its person came: "Til stede", "Afbud"."""
    notes = (n for at in below for n in walk.persons.notes.read(walk.passages[at].text, bracketed=True))
    return any(note.status or note.part or note.remote for note in notes)


def _read(walk: Walk, name: int, below: Sequence[int]) -> None:
    """Read one card."""
    before = len(walk.out.found)
    walk.read_persons(name, walk.passages[name], 0, len(walk.passages[name].text))
    fresh = walk.out.found[before:]
    walk.out.used.add(name)
    if len(fresh) != 1:
        walk.out.left += [(walk.passages[at], 0, len(walk.passages[at].text)) for at in below]
        return
    person = fresh[0]
    for n, at in enumerate(below):
        passage = walk.passages[at]
        walk.out.used.add(at)
        contact = walk.entries.is_contact(passage.text)
        body = _is_body(walk, passage.text)
        plain = n == 0 and "," not in passage.text and not body
        if contact or walk.attribute(walk.passages[at], person, column_title=plain):
            continue
        if body and not person.organisation:
            person.organisation = passage.text
        else:
            walk.out.left.append((passage, 0, len(passage.text)))
    person.row = tuple(walk.passages[at] for at in (name, *below))
