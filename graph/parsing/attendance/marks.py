"""Marks of presence that a key explains: "x = til stede, o = på skærm, - = afbud"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.labels import PEOPLE_OR_ROLES
from ..passages import Passage, cut, tab
from .standing import Mark

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

_KEY: Final = re.compile(
    r"(?<![^\s(])(?P<mark>\([^\s()]\)|[^\s=(]{1,3})\s*=\s*(?P<said>[^=,;|]+?)"
    r"(?=\s*[,;|]|\s+[/·•–-]\s|\s+[^\s=]{1,3}\s*=|\s*[).]*$)"
)
_TOLD: Final = re.compile(
    r"(?<![^\s(])(?P<mark>[^\s:()]{1,2}):\s+(?P<said>[^:,;|]+?)(?=\s*[,;|]|\s+[^\s:]{1,2}:\s|\s*[).]*$)"
)
"""The same with colons: "x: mødt, a: afbud"."""

_PAIR: Final = re.compile(r"(?:^|[,;:]\s+)(?P<mark>[^\w\s]|[^\W\d_]|\([^\s()]\))\s+(?P<said>[^,;:]+)")
"""A mark and what it says side by side: "Tegn: + mødt, a afbud"."""
_SIGNED: Final = re.compile(
    r"(?P<mark>[^\w\s.,;:()/&\"'–—-](?<!\S.))\s+(?P<said>[^\W\d_][^,;:]*?)(?=\s+[^\w\s.,;:()/&\"'–—-]\s|[.)]*$)"
)
"""Signs that are no letters, with nothing between what they say: "● mødt ◔ med på Teams ○ afbud"."""
_BRACKETED: Final = re.compile(r"\((?P<mark>[^\s()])\)\.?$")
_NOTE: Final = re.compile(r"\s\([^()]*\)")
_LONGEST_KEY: Final = 120


def read_key(walk: Walk, passage: Passage) -> bool:
    """Read the key to marks that a line holds into the walk; say whether there was one."""
    return _read(walk, passage.text)


def _read(walk: Walk, text: str) -> bool:
    found: dict[str, Mark] = {}
    pattern = _pattern(text) if "=" in text or len(text) <= _LONGEST_KEY else None
    if pattern is None:
        return False
    for match in pattern.finditer(text):
        said = _NOTE.sub("", match["said"]).strip()  # "ikke mødt (uden afbud)"
        told = _explained(walk, said) or _explained(walk, walk.words.place_lead.split(said, maxsplit=1)[0])
        if told is not None:
            found[match["mark"]] = told
    if len(found) > 1:
        walk.marks = found
    return len(found) > 1


def _pattern(text: str) -> re.Pattern[str] | None:
    """Return how the key is written that a line may be; None where it is none for sure."""
    if "=" in text:
        return _KEY
    if text.count(":") > 1 and len(_TOLD.findall(text)) > 1:
        return _TOLD
    if len(_SIGNED.findall(text)) > 1:
        return _SIGNED
    return None if set(",;:").isdisjoint(text) else _PAIR


def _explained(walk: Walk, said: str) -> Mark | None:
    """Return what a key says of a mark: "mødt", "på Teams", "suppleant"; None for other words."""
    notes = walk.persons.notes.read(said.rstrip(" ."), bracketed=True)
    told = [note for note in notes if note.status or note.remote or note.capacity]
    if not told:
        return None
    absent = any(note.status == "absent" for note in told)
    capacity = next((note.capacity for note in told if note.capacity), None)
    return Mark(absent, any(note.remote for note in told), capacity)


def is_key(text: str) -> bool:
    """Say whether words are a key to marks: "x = mødt, t = på Teams"."""
    return text.count("=") > 1 and len(_KEY.findall(text)) > 1


def read_keys(walk: Walk, beside: Sequence[int]) -> None:
    """Read the key to the marks of a table, which stands above it or below it."""
    for at in beside:
        if walk.passages[at].cell is None and read_key(walk, walk.passages[at]):
            walk.out.used.add(at)


def without_keys(walk: Walk, here: Sequence[int]) -> Sequence[int]:
    """Read the keys to marks in rows of their own below the first; return the passages of the other rows."""
    rows: dict[tuple[int, ...], list[int]] = {}
    for at in here:
        rows.setdefault((walk.passages[at].cell or ())[:2], []).append(at)
    keys: set[int] = set()
    for row in list(rows.values())[1:]:
        text = ", ".join(walk.passages[at].text for at in row)  # each in a cell of its own, or all in one
        whole = text.count("=") >= len(row) and "=" in walk.passages[row[0]].text
        if whole and is_key(text) and _read(walk, text):
            keys.update(row)
    walk.out.used |= keys
    return [at for at in here if at not in keys]


def column_mark(walk: Walk, text: str) -> str:
    """Return what a column holds that is headed by a mark of the key ("A"), "" where none is."""
    mark = walk.marks.get(text.strip(" .:"))
    if mark is None:
        return ""
    return "column-absent" if mark.absent else "column-remote" if mark.remote else "column-present"


def marked(walk: Walk, passage: Passage) -> tuple[Mark, Passage] | None:
    """Return the mark that a line begins or ends with, and the rest of the line; None where it has none."""
    if walk.marks and walk.state.status is not None and (last := _last_mark(walk, passage)):
        return walk.marks[passage.text[last:].strip(" ()")], cut(passage, 0, last)
    first = re.match(r"\S{1,2}(?=\s)", passage.text) if walk.marks else None
    mark = walk.marks.get(first[0]) if first else None
    if first is None or mark is None or walk.state.status is None:
        return None
    begin = first.end() + len(passage.text[first.end() :]) - len(passage.text[first.end() :].lstrip())
    return mark, cut(passage, begin)


def _last_mark(walk: Walk, passage: Passage) -> int:
    """Return where the mark begins that stands in the last column of a line, or in brackets; else 0."""
    text = passage.text
    if passage.tabs and text[passage.tabs[-1] :].strip() in walk.marks:
        return passage.tabs[-1]
    bracket = _BRACKETED.search(text) if walk.bracketed_marks else None
    return bracket.start() if bracket and bracket["mark"] in walk.marks else 0


def find_keys(walk: Walk, indices: Sequence[int]) -> None:
    """Read the keys to marks in lines of their own, also below the lists whose marks they explain.

    Marks in brackets behind names count where there are several of them, and no other letters in brackets.
    """
    for at in indices:
        passage = walk.passages[at]
        if passage.cell is None and _is_key_alone(walk, passage) and read_key(walk, passage):
            walk.keys.add(at)
            walk.out.used.add(at)
    if not walk.keys:
        return
    last = {m["mark"] for at in indices if (m := _BRACKETED.search(walk.passages[at].text)) is not None}
    walk.bracketed_marks = len(last) > 1 and last <= walk.marks.keys()


def _is_key_alone(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is nothing but a key: "x = mødt, a = afbud", "+ mødt, - afbud"."""
    text = passage.text
    if len(text) > 2 * _LONGEST_KEY:
        return False
    if "=" in text:
        alone = is_key(text)
    else:
        alone = text.count(":") > 1 and len(_TOLD.findall(text)) == text.count(":")
        alone = alone or (_SIGNED.match(text) is not None and len(_SIGNED.findall(text)) > 1)
        paired = "," in text and _PAIR.match(text) is not None
        alone = alone or (paired and len(_PAIR.findall(text)) == text.count(",") + 1)
    return alone and walk.labels.find(text, PEOPLE_OR_ROLES, tab=tab(passage)) is None


def apply(mark: Mark, persons: Sequence[Found]) -> None:
    """Give persons what their mark says."""
    for person in persons:
        person.status = "absent" if mark.absent else "present"
        person.own_status = True
        person.remote = mark.remote and not mark.absent
        person.capacity = person.capacity or mark.capacity
