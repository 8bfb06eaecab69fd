"""Headings that name who speaks below them: "Nyby v/ Inge Holm", "Inge Holm, Nyby", "Indbrud – ved Jens"."""

from __future__ import annotations

from typing import Final

from ...reading.document import Document
from ..passages import Passage, Section
from .floor import NAMING, Floor
from .phrases import Reader
from .roster import Roster, Speaker
from .title_words import key
from .tokens import Token, Words, tokens

_SIGN: Final = 6  # characters between a title and its presenter: " – ", ", "
_LONGEST: Final = 80  # characters of a presenter with what he is
_MOST_WORDS: Final = 12  # words and marks of a heading that names who speaks


def goes_on(
    section: Section, document: Document, roster: Roster, presenters: tuple[int, ...]
) -> tuple[Speaker, ...]:
    """Return with whom a section goes on ("Orienterede om …"), () where its heading names nobody or several.

    Args:
        section: its heading names one who presents it; that of a sub-item may be a name.
        document: the document it was cut from.
        roster: who was there.
        presenters: indexes of the section's presenters.
    """
    if section.heading is None:
        return ()
    if _heads(section, document):
        here = [i for i in presenters if roster.present(i)]
        return (roster.speaker(here[0]),) if len(here) == len(section.presenters) == 1 else ()
    words = tokens(section.heading.text, roster.lexicon) if section.subitem is not None else Words()
    return whose_heading(words, roster, bare=True) if len(words) <= _MOST_WORDS else ()


def whole_heading(section: Section, document: Document) -> Passage | None:
    """Return the heading of a section with the presenter cut off from it: "Indbrud – ved Inge Holm"."""
    heading, behind = section.heading, section.passages[0] if section.passages else None
    if heading is None or behind is None or not any(last_name(n) in behind.text for n in section.presenters):
        return heading
    start, end = heading.offsets[-1] + 1, behind.offsets[0]
    between = document.text[start:end]
    if not 0 < len(between) <= _SIGN or "\n" in between or len(behind.text) > _LONGEST:
        return heading
    offsets = (*heading.offsets, *range(start, end), *behind.offsets)
    return heading._replace(text=heading.text + between + behind.text, offsets=offsets)


def _heads(section: Section, document: Document) -> bool:
    """Whether the heading of a section names who presents it, so that "Orienterede om …" goes on with him."""
    heading = whole_heading(section, document)
    return heading is not None and any(last_name(n) in heading.text for n in section.presenters)


def whose_heading(words: Words, roster: Roster, *, bare: bool) -> tuple[Speaker, ...]:
    """Return whom a heading names with his place or a "v/": "Nyby v/ Inge Holm", "Inge Holm, Nyby".

    `bare`: a name without more is a heading, too.
    """
    reader = Reader(words, roster, Floor())
    for at, word in enumerate(words[:_MOST_WORDS]):
        if not (word.capital or roster.is_title(word)):
            continue
        phrase = reader.phrase(at, lists=False)
        if phrase is None or phrase.family not in NAMING or len(phrase.speakers) != 1:
            continue
        before, after = _led_by(words, at, roster), _followed_by_place(words, phrase.end, roster)
        alone = at == 0 and phrase.end == len(words)
        return phrase.speakers if before and after and (bare or not alone) else ()
    return ()


def _led_by(words: Words, end: int, roster: Roster) -> bool:
    """Whether nothing stands before `end`, or a place with a sign, or what somebody presents with "v/"."""
    sign = end
    while sign and not words[sign - 1].word:
        sign -= 1
    if sign and "spoken-for" in words[sign - 1].kinds:
        return not any(reports(w, roster) for w in words[: sign - 1])
    return not end or (0 < sign < end and is_place(words.within(0, sign), roster))


def _followed_by_place(words: Words, start: int, roster: Roster) -> bool:
    """Whether no word stands from `start` on but a place behind a sign: ", Nyby", " (Nyby)"."""
    places = [p for p in range(start, len(words)) if words[p].word]
    if not places:
        return True
    return places[0] > start and is_place(words.within(places[0], places[-1] + 1), roster)


def is_place(text: str, roster: Roster) -> bool:
    """Whether a label names the organisation of somebody present or absent, whole or without "Kommune"."""
    wanted = key(text)
    if len(wanted) < 3 or not text[0].isupper():
        return False
    return not roster.organisation_keys.isdisjoint((wanted, f"{wanted} kommune", f"{wanted}s kommune"))


def reports(token: Token, roster: Roster) -> bool:
    """Whether a word is a form of a verb of saying."""
    if "preposition" in token.kinds:  # "ved" is no form of "vide" here
        return False
    return any(r.tense in ("past", "present") for r in roster.lexicon.readings.get(token.low, ()))


def last_name(name: str) -> str:
    """Return the last word of a name."""
    return name.rsplit(maxsplit=1)[-1]
