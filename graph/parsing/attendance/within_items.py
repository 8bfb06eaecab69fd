"""Sentences within an item that tell who was there: "A blev valgt til dirigent. Mødt var B, C og D."."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES
from .legend import told_mark
from .standing import LONGEST_LIST, State
from .stays_away import sentence_away
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
    """Return where a sentence begins that is a label and those present, None where there is none.

    Or the first sentence of a round of presentation: "DK er Dan Krog fra politiet."
    """
    if len(text) > LONGEST_LIST or not (walk.legend or walk.words.mentioned(text, *_LISTS)):
        return None
    for start, end in sentences(text, short=walk.persons.offices.short):
        if told_mark(text, start, walk.legend, walk.vocabulary):
            return start
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
            sentence_away(walk, at, start, end)
            continue
        before = len(walk.out.found)
        if _introduced(walk, at, told_mark(passage.text, start, walk.legend, walk.vocabulary)):
            continue
        sentence(walk, at, passage, start, end)
        ended = ended or len(walk.out.found) == before
    if not used:
        walk.out.used.discard(at)


def _introduced(walk: Walk, at: int, initials: str) -> bool:
    """Read who stands behind initials that a sentence explains; say whether it is one person."""
    said = walk.legend[initials] if initials else None
    read = walk.entries.read(said) if said is not None else None
    if read is None or len(read.found) != 1:
        return False
    (person,) = read.found
    person.initials = initials
    kept = walk.state
    walk.state = State("present", "present", "attendance.introduced")
    walk.settle(person, "present")
    walk.state = kept
    title, _, body = person.title.rpartition(" ")
    office = title.rpartition(" ")[0]
    of_body = office.lower() in walk.words.set("office-of-organisation") and not person.organisation
    if of_body and walk.persons.bodies.is_common(body) and not walk.persons.bodies.is_circle(body):
        person.title, person.organisation = office, body  # "formand for vandværket"
    walk.out.found.append(person)
    return True
