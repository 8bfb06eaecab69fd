"""Labels in words of their own that tell when somebody came: "Besøg under pkt. 2: A", "Gik før tid: A"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from ..danish.labels import Label
from ..passages import Passage
from .group_headings import COLON, part_of, without_preposition

if TYPE_CHECKING:
    from .walk import Walk

_LONGEST: Final = 60
"""Characters before the colon."""
_MOST: Final = 4
"""Words of a label that tells who came late."""


def label_of_part(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of "Besøg under pkt. 2: A", "Under punkt 2 tillige: A", who came for that part."""
    colon = COLON.search(shown.text, 0, _LONGEST)
    if colon is None:
        return None
    head = shown.text[: colon.start()]
    part = part_of(walk, head) or _begins_with_part(walk, head)
    if part is None or part[0][1:] != part[0][1:].lower():
        return None
    if re.search(rf"(?<!\w){walk.words.clock}\W", part[1], re.I):  # "Vi var samlet kl. 9-10:"
        return None
    below = walk.passages[following].text if following is not None else ""
    group = without_preposition(walk, part[0])
    if group != part[0] or walk.names_group(group) or not walk.is_person(shown.text[colon.end() :] or below):
        return None  # "Fyns Politi under punkt 3: A"
    return Label("guest" if part[0] else "more", head.lower(), part[1], colon.end())


def _begins_with_part(walk: Walk, head: str) -> tuple[str, str] | None:
    """Return the part with which a label begins, as `part_of` does: "Under punkt 2 tillige"."""
    part = walk.part.search(head)
    before = head[: part.start()].lower().split() if part else ["x"]
    return ("", head) if len(before) < 2 and walk.words.set("part-word").issuperset(before) else None


def label_of_coming(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of "Senere tilstede: A", "Gik før tid: A", of those who were there for a part."""
    colon = COLON.search(shown.text, 0, _LONGEST)
    if colon is None:
        return None
    head = shown.text[: colon.start()].lower()
    words = head.split()
    if not 1 < len(words) <= _MOST or not walk.is_person(shown.text[colon.end() :]):
        return None
    came = words[0] in walk.words.set("part-word") or walk.words.pattern("presence").search(head) is not None
    if not came or walk.entries.denies.search(head) or walk.names_group(shown.text[: colon.start()]):
        return None
    return Label("more", head, "", colon.end())
