"""Words beside persons: "begge Byskolen", "for bordenden A", "fire borgmestre: A", "Vejle (borgmester A)"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from .found import Found
from .fragments import Fragment, without
from .persons import Persons, Printed

if TYPE_CHECKING:
    from .entries import Entries
    from .stretch import Walker
from .words import lowered

_SMALL: Final = re.compile(r"[\sa-zæøå]|[A-Z]{2,4}\b|[A-Z][a-z]\.")
"""How words begin that may be no part of a name: "for bordenden", "begge", "ledsaget af", "MBA", "Ph.d."."""

_BEARER: Final = re.compile(r"(?P<head>[^()]{3,60}?)\s*\((?P<said>[^()]{5,90})\)")


def hold_for_several(entries: Entries, found: Sequence[Found], text: str, group: str) -> bool:
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


def _told_of_one(entries: Entries, found: Sequence[Found], text: str) -> bool:
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


def names_field(walker: Walker, text: str, person: Found) -> bool:
    """Say whether plain words go on with a field: "direktør for børn", "skole", "kultur og fritid"."""
    persons = walker.persons
    field = any(f" {word} " in person.title for word in persons.offices.of_field)
    joint = walker.entries.between.joint
    last = text if joint.search(text) else walker.following
    if not (field and joint.search(last) and f"{text} {last}".islower()):
        return False
    plain = all(word.strip(".-").isalpha() for word in f"{text} {last}".split()) and len(last.split()) <= 5
    return plain and not walker.entries.between.clause.match(text) and persons.split_title(text) is None


def small_words(walker: Walker, fragment: Fragment, text: str) -> tuple[int, bool]:
    """Return the length of words before a person, and whether all the words are of those before."""
    if not _SMALL.match(text):
        return 0, False
    entries, found = walker.entries, walker.found
    joined = entries.persons.skip(text)
    aside = entries.aside(text[joined:]) if fragment.separator == "og" or joined else 0
    begin = joined + aside if aside else _degree(walker, text)
    begin = (
        begin
        or (entries.companion(text) if found else 0)
        or _again(walker, text)
        or _over_the_net(walker, text)
    )
    return begin, hold_for_several(entries, found, text, walker.group)


def _again(walker: Walker, text: str) -> int:
    """Return the length of a preposition said again: "Afbud var meldt af A og af B"."""
    again = walker.entries.beside.again.match(text) if walker.found else None
    printed = walker.persons.read(text[again.end() :]) if again else None
    return again.end() if again and walker.persons.is_sure(printed) else 0


def _over_the_net(walker: Walker, text: str) -> int:
    """Return the length of words that say how the person behind them took part: "og med på skærmen A"."""
    net = walker.entries.coming.net_before.match(text)
    printed = walker.persons.read(text[net.end() :]) if net else None
    if net is None or printed is None or not (printed.title or " " in printed.name):
        return 0
    walker.pending_remote = True
    return net.end()


def plural_head(walker: Walker, text: str) -> int:
    """Keep the title in "fire borgmestre: A" for those behind it; return the length of the head."""
    head, colon, _ = text.partition(": ")
    words = head.split()
    single = walker.persons.offices.singular(words[-1]) if colon and 0 < len(words) <= 6 else None
    if single is None or not all(word.islower() for word in words[:-1]):
        return 0
    if walker.persons.bodies.full_name(head) is not None:  # "Natteravnene: A, B"
        return 0
    walker.plural_title = single
    return len(head) + 2


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


def begin_bearer(walker: Walker, fragment: Fragment) -> bool:
    """Begin a person named in parentheses behind an office or a body."""
    if len(fragment.notes) != 1 or fragment.text[fragment.notes[0][1] - fragment.start :].strip():
        return False
    said, start, end = fragment.notes[0]
    printed = bearer(walker.persons, f"{fragment.text.rstrip()} ({said})")
    inside = bool(walker.found) and fragment.separator in (",", "tab")
    if printed is None or (inside and not _begins_office(walker, fragment)):
        return False
    first, *others = re.split(r"[,;]\s*", said)
    walker.begin(printed, Fragment(first, start + 1, start + 1 + len(first), (), fragment.separator))
    person = walker.found[-1]
    person.start = fragment.start + walker.persons.skip(fragment.text)
    person.end = end
    for other in others:
        if not walker.attribute(Fragment(other, start + 1, end, (), ",")):
            walker.left.append((start, end))
    return True


def field_with_commas(walker: Walker, fragments: Sequence[Fragment], at: int) -> int:
    """Join "direktør for Børn" + "Skole og Trivsel Trine Dich"; return the fragments taken, or 0."""
    text = fragments[at].text
    if " for " not in text or walker.persons.read(text) is not None:
        return 0
    if walker.current is not None and walker.found and not walker.current.title:
        return 0
    for size in (2, 3, 4):
        if at + size > len(fragments) or fragments[at + size - 1].separator == ";":
            return 0
        last = fragments[at + size - 1]
        begin = fragments[at].start
        joined = walker.passage.text[begin : last.end]
        if walker.persons.offices.length(last.text.split(), 0):
            return 0
        clean = without(walker.passage.text, begin, last.end, last.notes)
        printed = walker.persons.read(clean)
        if printed is not None and printed.title:
            walker.begin(
                printed, Fragment(clean, begin, begin + len(joined), last.notes, fragments[at].separator)
            )
            return size
    return 0


def _begins_office(walker: Walker, fragment: Fragment) -> bool:
    return walker.persons.offices.length(fragment.text.split()[:4], 0) > 0


def _degree(walker: Walker, text: str) -> int:
    """Add a degree that begins a fragment to the title it belongs to; return its length, 0 for none."""
    match = walker.entries.beside.degree.match(text)
    if match is None:
        return 0
    degree = walker.entries.beside.degrees[lowered(match["degree"])]
    person = walker.current if walker.found else None
    if walker.pending_title or text[match.end() :].strip(" .") or person is None:
        walker.pending_title = ", ".join(t for t in (walker.pending_title, degree) if t)
    elif person.titled_after or not person.title:
        person.title = ", ".join(t for t in (person.title, degree) if t)
        person.titled_after = True
    return match.end()
