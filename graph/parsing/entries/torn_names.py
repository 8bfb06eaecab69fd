"""Names that a line end tore: "… og Lykke Holm" goes on with "Toft, gadeplansmedarbejder" below."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from ..danish.persons import Persons
    from ..passages import Passage
    from .described import Describer
    from .found import Found
    from .fragments import Fragment

_FIELD: Final = re.compile(r"[,;(\t]| [-–] ")
_LINE_END: Final = 40
"""So many characters, most of them blanks, may stand between the ends of two lines that belong together."""
_FEWEST: Final = 2
"""Entries with known given names behind a surname; three where no comma parts them."""
_LONGEST: Final = 3000


def torn_name(walker: Describer, fragments: Sequence[Fragment]) -> Found | None:
    """Return the person of the line above whose surname a line end tore off, with the whole name.

    "… og Lykke Holm" goes on with "Toft, gadeplansmedarbejder", "… og rektor Lykke" with "Holm Toft.", and
    "…, Kaj" with "Holm (KH), …".
    """
    above = walker.current
    if above is None or above.passage is walker.passage or fragments[0].start:
        return None
    if not _ends_torn(walker.persons, above, walker.passage, fragments[0].text):
        return None
    first, word = fragments[0], fragments[0].text.strip(" .")
    bare = not (above.title or above.organisation or above.functions or first.notes)
    told = len(fragments) > 1 and walker.persons.split_title(fragments[1].text) is not None
    titled = len(fragments) == 1 and not first.notes and above.title and _is_alone(walker.persons, above)
    if not (
        titled
        or (bare and told and walker.persons.names.is_token(word))
        or _by_initials(above, first)
        or _is_cut(walker.persons, above)
    ):
        return None
    above.name = f"{above.name} {word}"
    return above


def goes_on_with_entry(persons: Persons, above: Found | None, passage: Passage) -> bool:
    """Say whether a line of a list begins with the surname of the last person above, or a note on them."""
    if above is None or above.passage is passage:
        return False
    if passage.text.startswith("("):
        return _ends_line(above, passage)
    first = _FIELD.split(passage.text, maxsplit=1)[0]
    return _is_cut(persons, above) and _ends_torn(persons, above, passage, first)


def _ends_torn(persons: Persons, above: Found, below: Passage, first: str) -> bool:
    """Say whether a line ends in a name, and the next begins with what may be the rest of it."""
    names, words = persons.names, first.strip(" .").split()
    surname = 0 < len(words) <= 3 and names.run(words, 0) == len(words) and not names.is_given(words[0])
    if not (surname and _ends_line(above, below)):
        return False
    return not (persons.bodies.is_organisation(first) or persons.offices.length(words, 0))


def _ends_line(above: Found, below: Passage) -> bool:
    """Say whether the line right above `below` ends in a name."""
    near = 0 <= below.offsets[0] - above.passage.offsets[-1] <= _LINE_END
    return near and above.end == len(above.passage.text) and above.passage.text.endswith(above.name)


def _is_alone(persons: Persons, above: Found) -> bool:
    """Say whether a person behind others is named by the given name alone."""
    return above.start > 0 and len(above.name.split()) == 1 and persons.names.is_given(above.name)


def _is_cut(persons: Persons, above: Found) -> bool:
    """Say whether a list in running text breaks off behind a given name."""
    return _is_alone(persons, above) and len(_FIELD.findall(above.passage.text[:_LONGEST])) > _FEWEST


def _by_initials(above: Found, first: Fragment) -> bool:
    """Say whether the initials behind the rest of a name are those of the whole."""
    if above.initials or not first.notes:
        return False
    whole = re.split(r"[\s-]+", f"{above.name} {first.text}".strip())
    return first.notes[0][0].strip().upper() == "".join(word[0] for word in whole).upper()
