"""Words beside persons: "begge Byskolen", "for bordenden A", "fire borgmestre: A", "Vejle (borgmester A)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.persons import Persons, Printed
from .found import Found

if TYPE_CHECKING:
    from .pieces import EntryPieces

_BEARER: Final = re.compile(r"(?P<head>[^()]{3,60}?)\s*\((?P<said>[^()]{5,90})\)")


def hold_for_several(entries: EntryPieces, found: Sequence[Found], text: str, group: str) -> bool:
    """Read "begge Esbjerg Kommune", "alle lærere på Byskolen" into the persons before it.

    Args:
        found: the persons before it. text: the words. group: an organisation run in before the persons.
    """
    text = text.strip(" .")
    if found and _told_of_one(entries, found, text):
        return True
    match = entries.beside.several.match(text) if found else None
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


def _told_of_one(entries: EntryPieces, found: Sequence[Found], text: str) -> bool:
    """Read "sidstnævnte som referent", "førstnævnte tog referat" into that person."""
    match = entries.beside.one_of_them.match(text)
    if match is None or (match["first"] and len(found) < 2):
        return False
    person = found[-2] if match["first"] else found[-1]
    said = entries.persons.notes.read(text[match.end() :], person.name, bracketed=True)
    functions = {note.function for note in said if note.function and note.function != "member"}
    if not said or any(note.title or note.organisation for note in said):
        return False
    person.functions |= functions
    person.remote = person.remote or any(note.remote for note in said)
    person.part = person.part or next((note.part for note in said if note.part), None)
    return True


def is_body(persons: Persons, text: str) -> bool:
    """Say whether words like a title are an organisation: "Natteravnene", "Natteravnene i Ringe"."""
    word = text.split(None, 1)[0]
    several = persons.offices.singular(word) is not None
    return persons.bodies.is_body_word(text) or (persons.bodies.is_body_word(word) and several)


def names_field(entries: EntryPieces, text: str, following: str, person: Found) -> bool:
    """Say whether plain words go on with a field: "direktør for børn", "skole", "kultur og fritid".

    Args:
        text: the words. following: those of the next fragment. person: whose title may end in a field.
    """
    persons, joint = entries.persons, entries.between.joint
    field = any(f" {word} " in person.title for word in persons.offices.of_field)
    last = text if joint.search(text) else following
    if not (field and joint.search(last) and f"{text} {last}".islower()):
        return False
    plain = all(word.strip(".-").isalpha() for word in f"{text} {last}".split()) and len(last.split()) <= 5
    return plain and not entries.between.clause.match(text) and persons.split_title(text) is None


def bearer(persons: Persons, text: str) -> Printed | None:
    """Return who is named in parentheses behind an office or a body: "Borgmesteren i Vejle (A)", "Odder (A)".

    `rest` of the result is where the words behind the name begin in the parentheses.
    """
    match = _BEARER.match(text) if "(" in text else None
    if match is None:
        return None
    named = persons.read(re.split(r"[,;]", match["said"], maxsplit=1)[0])
    surely = named is not None and (named.title or persons.names.looks_like(named.name.split()))
    if (
        named is None
        or not surely
        or any(n.capacity or n.for_whom for n in persons.notes.read(match["said"]))
    ):
        return None
    office = _office(persons, match["head"].strip(" .,:"))
    if office is None:
        return None
    return Printed(named.title or office[0], named.name, office[1] or named.organisation, "", named.rest)


def _office(persons: Persons, head: str) -> tuple[str, str] | None:
    """Return title and organisation of words that name an office or a body and nobody, None for others."""
    printed = persons.read(head)
    if printed is not None:  # "skolechef Faaborg": a place of no known form
        short = printed.title and " " not in printed.name and not persons.names.is_given(printed.name)
        return (printed.title, printed.name) if short else None
    body = persons.bodies.is_organisation(head) or persons.bodies.bare_municipality(head) is not None
    return persons.split_title(persons.offices.indefinite(head)) or (("", head) if body else None)
