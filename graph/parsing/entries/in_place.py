"""Whom somebody came for, named first: "for borgmester A viceborgmester B", "i As sted mødte B"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.persons import persons
from ..danish.words import words

if TYPE_CHECKING:
    from .described import Describer
    from .fragments import Fragment

_GENITIVE: Final = re.compile(r"(?:['’]s?|(?<=\w)s)$")
_LONGEST: Final = 100


class Gone(NamedTuple):
    """Whom somebody came for: the words that name them with their title, and where what follows begins."""

    who: str
    end: int


def gone_first(vocabulary: Vocabulary, text: str) -> Gone | None:
    """Return whom the words that `text` begins with say to have been away; None for other words.

    "for" alone needs a title behind it: "for Børn og Unge" goes on with a field.
    """
    in_place, in_absence = _patterns(vocabulary)
    known = persons(vocabulary)
    absence = in_absence.match(text[:_LONGEST])
    if absence is not None:
        who = _GENITIVE.sub("", absence["who"])
        return Gone(who, absence.end()) if known.read(who) is not None else None
    match = in_place.match(text)
    printed = known.read(text[match.end() :].partition(",")[0]) if match else None
    if match is None or printed is None or not printed.title or printed.lead:
        return None
    return Gone(text[match.end() : match.end() + printed.rest].strip(), match.end() + printed.rest)


def begin_substitute(walker: Describer, fragment: Fragment) -> bool:
    """Begin the person who came for somebody named right before them, with or without a verb between them."""
    entries = walker.entries
    gone = gone_first(entries.vocabulary, fragment.text)
    if gone is None:
        return False
    verb = entries.coming.present_verb.match(fragment.text, gone.end)
    begin = verb.end() if verb else gone.end
    begin += len(fragment.text[begin:]) - len(fragment.text[begin:].lstrip())
    came = walker.persons.read(fragment.text[begin:])
    if came is None or not came.title:
        return False
    start = fragment.start + begin
    before = [note for note in fragment.notes if note[1] < start]
    rest = tuple(note for note in fragment.notes if note[1] >= start)
    walker.begin(came, fragment._replace(text=fragment.text[begin:], start=start, notes=rest))
    person = walker.current
    if person is None:
        return True
    person.start = fragment.start + walker.persons.skip(fragment.text)
    person.stands_for, person.capacity = gone.who, "substitute"
    for text, a, b in before:
        said = walker.persons.notes.read(text, gone.who, bracketed=True)
        person.gone_organisation = next((n.organisation for n in said if n.organisation), "")
        if not said:
            walker.left.append((a, b))
    return True


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Return what stands before somebody in whose place another came, and around them in the genitive."""
    known = words(vocabulary)
    adverbs = rf"(?:(?:{known.alternatives('conjunction', 'filler')})\s+)*"
    absence = known.alternatives("in-absence")
    return (
        re.compile(rf"{adverbs}(?:{known.alternatives('in-place-of', 'substitute-for')})\s+(?=\S)", re.I),
        re.compile(
            rf"{adverbs}(?:{known.alternatives('during')})\s+(?P<who>[^,;.()]{{5,70}}?)\s+(?:{absence})(?!\w)\s*",
            re.I,
        ),
    )
