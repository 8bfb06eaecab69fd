"""Sheets on which those present sign: a dotted line, the name below it, title and organisation below that."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..entries.found import Found
from ..passages import Passage, cut
from .torn import joined_lines

if TYPE_CHECKING:
    from .list_walk import ListWalk

_RULED: Final = re.compile(r"[\s.…_–—-]*")
"""A line to sign on."""


def signature_sheet_at(walk: ListWalk, indices: Sequence[int], at: int) -> bool:
    """Say whether the sheet on which those present sign begins here: "Underskrifter", or names in columns."""
    heads = walk.words.set("signatures")
    if walk.passages[indices[at]].text.lower().strip(" .:") in heads:
        return True
    lines = [walk.passages[i] for i in indices[at : at + 2]]
    if len(lines) < 2 or not all(line.tabs and line.cell is None for line in lines):
        return False
    names, below = (columns_of(line) for line in lines)
    described = [walk.persons.split_title(re.split(r"[,(]", part.text)[0]) is not None for part in below]
    return (
        len(names) == len(below) > 1
        and all(described)
        and all(walk.persons.is_bare(part.text) for part in names)
    )


def signature_sheet(walk: ListWalk, indices: Sequence[int], start: int) -> int:
    """Read the names on the sheet that begins here; return the place after it in `indices`.

    Whoever has "ikke mødt" in the place of a signature was absent. What neither is a name nor describes one
    is left as not understood.
    """
    heads = walk.passages[indices[start]].text.lower().strip(" .:") in walk.words.set("signatures")
    walk.out.used.add(indices[start])
    above: list[Found] = []
    absent: list[tuple[int, int]] = []
    at = start + heads
    while at < len(indices):
        if walk.passages[indices[at]].cell is not None:
            walk.open("present", "attendance.signature")
            at += walk.step(indices, at)
            continue
        for line in joined_lines(walk.passages[indices[at]]):
            parts = columns_of(line)
            ruled = [(n, part) for n, part in enumerate(parts) if not _RULED.fullmatch(part.text)]
            missing = [(n, _column_of(part, line)) for n, part in ruled if _says_absent(walk, part.text)]
            if missing or not ruled:
                above, absent = [], missing
                continue
            named = [_signer(walk, part) for part in parts]
            if all(person is not None for person in named):
                above = [person for person in named if person is not None]
                for n, _ in absent if len(absent) <= len(above) else ():
                    above[min(n, len(above) - 1)].status = "absent"
                absent = []
                walk.out.found += above
            else:
                _describe(walk, parts, above)
        walk.out.used.add(indices[at])
        at += 1
    walk.close()
    return at


def _says_absent(walk: ListWalk, text: str) -> bool:
    said = walk.persons.notes.read(text.strip(" ._()"), bracketed=True)
    return any(note.status == "absent" for note in said)


def _signer(walk: ListWalk, part: Passage) -> Found | None:
    """Return the person whom a name on the sheet, perhaps with a title before it or behind it, stands for."""
    read = walk.entries.read(part) if walk.persons.read(re.split(r"[,(]", part.text)[0]) is not None else None
    if read is None or len(read.found) != 1:
        return None
    person = read.found[0]
    walk.settle(person, "present")
    person.rule = "attendance.signature"
    walk.out.left += [(part, a, b) for a, b in read.left]
    return person


def _describe(walk: ListWalk, parts: Sequence[Passage], above: Sequence[Found]) -> None:
    """Read the titles and organisations below the names, column by column."""
    for n, part in enumerate(parts):
        understood = len(parts) == len(above) and walk.entries.describe(part, above[n])
        if not understood:
            walk.out.left.append((part, 0, len(part.text)))


def columns_of(passage: Passage) -> list[Passage]:
    """Return what stands between the column breaks of a line."""
    if not passage.tabs:
        return [passage]
    bounds = [0, *passage.tabs, len(passage.text)]
    parts = (cut(passage, a + (a > 0), b) for a, b in pairwise(bounds))
    return [part for part in parts if part.text]


def _column_of(part: Passage, line: Passage) -> int:
    """Return the column at which a part of `line` begins in the document."""
    return line.indent + part.offsets[0] - line.offsets[0]
