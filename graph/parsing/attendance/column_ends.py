"""Lines of lists in columns that go on below: the entry "Kommunaldirektør A," and "Jammerbugt" below it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..danish.words import Words
from ..passages import Passage, cut, joined_cells

if TYPE_CHECKING:
    from .walk import Walk

_SLANT: Final = 3
"""Characters by which the beginnings of two lines of a column may be apart."""
_LONGEST: Final = 160


def mend_columns(walk: Walk, indices: Sequence[int]) -> list[int]:
    """Put what goes on below in another line of its column where it belongs; return the passages left."""
    kept = list(indices)
    passages: list[Passage] | None = None
    for at, below in pairwise(indices):
        first, second = (passages or walk.passages)[at], walk.passages[below]
        if len(first.tabs) != 1 or below != at + 1 or not _may_go_on(first, second):
            continue
        passages = list(walk.passages) if passages is None else passages
        mended = _label_goes_on(walk, first, second) if not second.tabs else None
        if mended is not None:
            passages[at] = mended
            walk.out.used.add(below)
            kept.remove(below)
        elif second.tabs:
            passages[at], passages[below] = _entry_goes_on(walk, first, second)
    if passages is not None:
        walk.passages = passages
    return kept


def _may_go_on(first: Passage, second: Passage) -> bool:
    """Say whether two lines stand below one another, in one column or two."""
    lines = first.cell is None and second.cell is None and not second.gap and len(second.tabs) < 2
    return lines and len(first.text) <= _LONGEST and len(second.text) <= _LONGEST


def _entry_goes_on(walk: Walk, first: Passage, second: Passage) -> tuple[Passage, Passage]:
    """Return two lines of two columns, what goes on with an entry of the first line put behind it."""
    parts, below = _parts(first), _parts(second)
    if not _aligned(first, second):
        return first, second
    for n, other in ((1, 0), (0, 1)):
        whole = (
            parts[n].text[-1:] == "," and walk.is_person(parts[n].text) and walk.is_person(parts[other].text)
        )
        if whole and walk.is_person(below[other].text) and _describes(walk, below[n].text):
            longer = joined_cells(parts[n], below[n], " ")
            columns = (parts[0], longer) if n else (longer, parts[1])
            line = joined_cells(*columns, " ")._replace(tabs=(len(columns[0].text),))
            return line, below[other]
    return first, second


def _parts(line: Passage) -> tuple[Passage, Passage]:
    return cut(line, 0, line.tabs[0]), cut(line, line.tabs[0] + 1)


def _aligned(first: Passage, second: Passage) -> bool:
    """Say whether the second columns of two lines begin at the same place of the page."""
    columns = [p.indent + p.offsets[p.tabs[0] + 1] - p.offsets[0] for p in (first, second)]
    return abs(columns[0] - columns[1]) <= _SLANT


def _describes(walk: Walk, text: str) -> bool:
    """Say whether words are a title or an organisation and no person."""
    if walk.is_person(text) or walk.labels.find(text) is not None:
        return False
    return walk.is_office(text) or walk.names_group(text)


def _label_goes_on(walk: Walk, first: Passage, second: Passage) -> Passage | None:
    """Return "Mødt for Dansk   A" with "Cyklist Forbund" below it as one label; None for other lines."""
    label, person = _parts(first)
    place = first.offsets[first.tabs[0] + 1] - first.offsets[0]
    beside = second.indent == first.indent and len(second.text) < place
    if not beside or walk.is_person(second.text) or not walk.is_person(person.text):
        return None
    for preposition in _preposition(walk.words).finditer(label.text):
        body = label.text[preposition.end() :]
        whole = f"{body} {second.text}".strip(" :")
        known = walk.persons.bodies
        if body and known.is_organisation(whole) and known.full_name(body) is None:
            head = joined_cells(label, second, " ")
            return joined_cells(head, person, " ")._replace(tabs=(len(head.text),))
    return None


@lru_cache(maxsize=4)
def _preposition(known: Words) -> re.Pattern[str]:
    """Return what stands in a label before the body whom its persons come for."""
    return re.compile(rf"(?<=\s)(?:{known.alternatives('group-preposition')})\s+", re.I)
