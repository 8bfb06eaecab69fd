"""Words behind persons that hold for several of them: "A og B, begge Byskolen"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from .found import Found
from .persons import Persons

if TYPE_CHECKING:
    from .entries import Entries


def hold_for_several(entries: Entries, found: Sequence[Found], text: str, group: str) -> bool:
    """Read "begge Esbjerg Kommune", "alle lærere på Byskolen" into the persons before it.

    Args:
        found: the persons before it. text: the words. group: an organisation run in before the persons.
    """
    text = text.strip(" .")
    match = entries.several.match(text) if found else None
    if match is None:
        return False
    said, persons = text[match.end() :], entries.persons
    title, named = (None if is_body(persons, said) else persons.split_title(said)) or ("", said)
    known = persons.bodies.is_organisation(named) or persons.bodies.bare_municipality(named)
    single = persons.offices.singular(title) if title else ""
    if single is None or not (known or single or named[:1].isupper()):
        return False
    for person in reversed(found[-2:] if match["two"] else found):
        if person.organisation not in ("", group) or (person.title and title):
            break
        person.title = person.title or single
        person.organisation, person.grouped = named or person.organisation, not named
    return True


def is_body(persons: Persons, text: str) -> bool:
    """Say whether words like a title are an organisation: "Natteravnene", "Natteravnene i Ringe"."""
    word = text.split(None, 1)[0]
    several = persons.offices.singular(word) is not None
    return persons.bodies.is_body_word(text) or (persons.bodies.is_body_word(word) and several)
