"""Cards whose lines say what they tell: "Navn: A", "Titel: borgmester", "Deltog: ja"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.column_headings import MARKS, column_role
from ..passages import cut
from .table_rows import read_row

if TYPE_CHECKING:
    from ..passages import Passage
    from .walk import Walk

_FEWEST: Final = 2
"""Cards in a row, and lines of a card."""
_LONGEST: Final = 100


def labelled_cards(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read cards in a row; return the number of passages that took, 0 where none stand here."""
    found: list[list[tuple[int, str]]] = []
    place = at
    while place < len(indices):
        role = _role(walk, walk.passages[indices[place]])
        first = role == "column-name"
        if role is None or not (first or found) or (first and found and len(found[-1]) < _FEWEST):
            break
        if first:
            found.append([])
        found[-1].append((indices[place], role))
        place += 1
    if len(found) < _FEWEST or any(len(card) < _FEWEST for card in found):
        return 0
    if walk.state.status is None:
        if not all(any(role in MARKS for _, role in card) for card in found):
            return 0
        walk.open("present", "attendance.cards")
    passages = list(walk.passages)
    for here in (here for card in found for here, _ in card):
        passages[here] = cut(passages[here], _content(passages[here].text), len(passages[here].text))
    walk.passages = passages
    for card in found:
        read_row(walk, {n: [here] for n, (here, _) in enumerate(card)}, dict(enumerate(r for _, r in card)))
    return place - at


def _role(walk: Walk, passage: Passage) -> str | None:
    """Return what a line tells that begins with the heading of a column and a colon."""
    label, colon, content = passage.text.partition(":")
    fits = passage.cell is None and colon and content.strip() and len(passage.text) <= _LONGEST
    return column_role(walk.words, label) if fits else None


def _content(text: str) -> int:
    begin = text.index(":") + 1
    return begin + len(text[begin:]) - len(text[begin:].lstrip())
