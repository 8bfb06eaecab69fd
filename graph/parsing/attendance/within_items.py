"""Sentences within an item that tell who was there: "A blev valgt til dirigent. Mødt var B, C og D."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES
from .standing import LONGEST_LIST, State
from .telling import sentence, sentences_of
from .virtual import sentences

if TYPE_CHECKING:
    from .walk import Walk

_LISTS: Final = ("present", "present-phrase")


def told_within(walk: Walk, indices: Sequence[int], n: int) -> int | None:
    """Read a paragraph in which a sentence lists those present, and paragraphs below that go on with others.

    Returns the place after them in `indices`; None where no sentence lists anybody.
    """
    begin = _list_begins(walk, walk.passages[indices[n]].text)
    if begin is None:
        return None
    walk.in_body = False
    walk.state = State()
    while begin is not None:
        _read(walk, indices[n], begin)
        n += 1
        below = n < len(indices) and indices[n] == indices[n - 1] + 1
        begin = 0 if below and _goes_on(walk, walk.passages[indices[n]].text) else None
    walk.state = State()
    return n


def _list_begins(walk: Walk, text: str) -> int | None:
    """Return where a sentence begins that is a label and those present, None where there is none."""
    if len(text) > LONGEST_LIST or not walk.words.mentioned(text, *_LISTS):
        return None
    for start, end in sentences(text, short=walk.persons.offices.short):
        label = walk.labels.find(text[start:end], ("present",))
        if label is not None and walk.is_person(text[start + label.content : end]):
            return start
    return None


def _goes_on(walk: Walk, text: str) -> bool:
    """Say whether a paragraph below begins with a label and a person: "Der var afbud fra A"."""
    label = walk.labels.find(text, PEOPLE) if len(text) <= LONGEST_LIST else None
    return label is not None and walk.is_person(text[label.content :])


def _read(walk: Walk, at: int, begin: int) -> None:
    """Read the sentences of a paragraph from `begin` to the first that tells of nobody.

    Those behind it that begin with a label are read as well; the paragraph stays minutes.
    """
    passage = walk.passages[at]
    used = at in walk.out.used
    ended = False
    for start, end in sentences_of(walk, passage.text, begin, len(passage.text)):
        if ended and walk.labels.find(passage.text[start:end], PEOPLE_OR_ROLES) is None:
            continue
        before = len(walk.out.found)
        sentence(walk, at, passage, start, end)
        ended = ended or len(walk.out.found) == before
    if not used:
        walk.out.used.discard(at)
