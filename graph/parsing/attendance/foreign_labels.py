"""Labels of those present that count them, or stand in no word list: "Med i bussen:"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...reading.document import LineKind
from ..danish.labels import PEOPLE, Label, announces_people
from ..danish.words import Words, has_digit
from ..passages import Passage
from .group_headings import written_as_name

if TYPE_CHECKING:
    from .walk import Walk

_FOREIGN: Final = re.compile(r"(?P<label>[^\d:.,;()]{4,50}):\s+(?=\S)")
_LONGEST_HEADING: Final = 40
_LINES: Final = 3
"""Persons below a heading that stands in no word list."""
_FEWEST: Final = 2
"""Persons behind a label that stands in no word list."""


def counting(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of "4 fremmødte: A, B", "Antal fremmødte: 4", which counts those who follow."""
    match = _count_before(walk.words).match(shown.text)
    label = walk.labels.find(f"{match['label']}:", PEOPLE) if match else None
    if match is None or label is None or label.content <= len(match["label"]):
        return None
    counted = count_of(walk.words).match(shown.text, match.end())
    content = counted.end() if counted else match.end()
    if shown.text[content:].isdecimal():
        content = len(shown.text)
    below = walk.passages[following].text if following is not None else ""
    said = shown.text[content:] or below
    return label._replace(content=content) if walk.is_person(said) or written_as_name(walk, said) else None


@lru_cache(maxsize=4)
def _count_before(known: Words) -> re.Pattern[str]:
    """Return the pattern of a label behind a number or a word for one."""
    amount = known.alternatives("amount")
    return re.compile(rf"(?:(?:{amount})\s|\d{{1,3}}\s)(?P<label>[^\d:.,;]{{3,40}}):\s*", re.I)


@lru_cache(maxsize=4)
def count_of(known: Words) -> re.Pattern[str]:
    """Return the pattern of how many came, before the first of them: "4 ud af 6: ", "5. "."""
    of = known.alternatives("of")
    return re.compile(rf"\s*\d{{1,3}}(?:\s?(?:{of})\s?\d{{1,3}})?(?:\s[a-zæøå]{{4,20}})?\s?[:.–-]\s+", re.I)


def _begins_person(walk: Walk, text: str) -> bool:
    """Say whether words are a person, or a body and who came from it: "fra Fyns Politi direktør A"."""
    return walk.is_person(text) or walk.entries.group_in(text) is not None


def foreign(walk: Walk, shown: Passage) -> Label | None:
    """Return the label "Med i bussen: A, lærer, og B", whatever its words are, before the first item.

    Several persons must stand behind it, of whom one at least has a title or an organisation.
    """
    match = None if walk.in_body or ":" not in shown.text else _FOREIGN.match(shown.text)
    if match is None or not _begins_person(walk, shown.text[match.end() :].partition(",")[0]):
        return None
    label = walk.labels.find(match[0])
    group = walk.names_group(match["label"]) or walk.entries.group_preposition.match(match["label"])
    if group or (label is not None and label.kind not in ("host", "remarks")):
        return None
    read = walk.entries.read(shown, match.end(), len(shown.text), single=True)
    we = match["label"].split(None, 1)[0].lower() in walk.vocabulary.words(
        "meeting", "we"
    )  # "Vi sad fire om bordet"
    described = we or any(person.title or person.organisation for person in read.found)
    writes = any("secretary" in person.functions for person in read.found)  # "Noter: A, konsulent (referent)"
    if not described or (len(read.found) < _FEWEST and not writes):
        return None
    return Label("present", match["label"].lower(), "", match.end())


def foreign_heading(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of a heading in words of no list, "I BUSSEN", above several persons.

    One line may stand between, which tells what marks mean. Where the words name a list, one person will do.
    """
    text = shown.text.rstrip(": ")
    if following is None:
        return None
    if not (_announces(walk, shown, following) or _heads_several(walk, shown, following)):
        return None
    if walk.words.pattern("recipient").match(text):
        return None
    kind = "absent" if _tells_of_absence(walk, text) else "present"
    return Label(kind, text.lower(), "", len(shown.text))


def _heads_several(walk: Walk, shown: Passage, following: int) -> bool:
    """Say whether a heading in words of no list stands above several persons, and is no group of them."""
    text = shown.text.rstrip(": ")
    shaped = shown.kind is LineKind.HEADING or shown.bold or text.isupper() or shown.text.endswith(":")
    if walk.in_body or not shaped or len(text) > _LONGEST_HEADING:
        return False
    own = text.lower() in walk.persons.bodies.unnamed  # "Rådet"
    group = (walk.names_group(text) and not own) or walk.entries.group_preposition.match(text)
    if has_digit(text) or text.endswith((".", ",", ";")) or group:
        return False
    listed = [walk.is_person(passage.text) for passage in walk.passages[following : following + _LINES + 1]]
    offices = walk.persons.offices
    if any(offices.is_word(word) or offices.singular(word) for word in text.lower().split()):
        return False  # "Borgmestrene"
    several = len(listed) > _LINES and (all(listed[:_LINES]) or all(listed[1:]))
    return several and not walk.is_person(text)


def _tells_of_absence(walk: Walk, text: str) -> bool:
    """Say whether a heading in words of no list is about those who did not come: "Savnede deltagere"."""
    patterns = (walk.entries.denies, walk.words.pattern("absent"))
    return any(pattern.search(text) for pattern in patterns)


def _announces(walk: Walk, shown: Passage, following: int) -> bool:
    """Say whether "Mødet havde følgende deltagere:" opens a list: one of two lines below is a person."""
    if walk.in_body or walk.addressed or not announces_people(shown.text, walk.words):
        return False
    return any(walk.is_person(passage.text) for passage in walk.passages[following : following + 2])
