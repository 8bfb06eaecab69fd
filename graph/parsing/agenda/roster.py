"""Lines that name a person with title or organisation: a list of them is no agenda."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..danish.labels import PEOPLE, announces_people
from ..danish.offices import offices
from ..danish.organisations import organisations
from ..entries.reader import entries
from ..passages import Passage
from .items import Context, Run

_FEWEST: Final = 3
"""Lines that make a list."""
_LONGEST: Final = 120
"""Characters of such a line."""
_LONGEST_NAME: Final = 80
_INITIALS: Final = re.compile(r"\([A-ZÀ-Þ]{2,4}\),?\s+(?=\S)")
_FIELD_END: Final = re.compile(r"\s[–—/-]\s|[,;(]")


def lists_people(run: Run, context: Context) -> bool:
    """Say whether a numbered list names persons, not items; below a label of people, bare names will do."""
    others = 0
    named = _names_somebody if _below_label(run.entries[0].at, context) else names_person
    for entry in run.entries:
        others += not named(context.passages[entry.at].text[entry.title :], context)
        if 2 * others >= len(run.entries):
            return False  # the rest of an agenda need not be read
    return True


def holds_roster(passages: Sequence[Passage], context: Context) -> bool:
    """Say whether most of the passages are short lines that name a person each."""
    lines = [p.text for p in passages if len(p.text) <= _LONGEST]
    named = sum(names_person(text, context) for text in lines)
    return named >= _FEWEST and 2 * named > len(passages)


def names_person(text: str, context: Context) -> bool:
    """Say whether a line is a person with title or organisation: "Anna Holm, skoleleder, Byskolen"."""
    text = text[_body_before(text, context) :]
    mark = _FIELD_END.search(text)
    first = text[: mark.start()] if mark else text
    printed = context.persons.read(first) if len(first) < _LONGEST_NAME else None
    if printed is not None and len(printed.name.split()) > 1:
        initials = _INITIALS.match(text, mark.start()) if mark else None
        after = text[(initials or mark).end() :] if mark else ""
        return bool(printed.title or initials) or _stands_for(after, context)
    return context.persons.is_turned(text)


def _below_label(at: int, context: Context) -> bool:
    """Say whether the line above is the label of a list of people, with nothing behind it."""
    if at == 0:
        return False
    text, label = context.passages[at - 1].text, context.labels[at - 1]
    if label is not None:
        return label.kind in PEOPLE and label.content >= len(text)
    return announces_people(text, context.words)


def _names_somebody(text: str, context: Context) -> bool:
    """Say whether a line begins with a name of several words, behind a title or not."""
    if names_person(text, context):
        return True
    mark = _FIELD_END.search(text)
    name = text[: mark.start()] if mark else text
    return len(name) < _LONGEST_NAME and context.persons.names.looks_like(name.split())


def _body_before(text: str, context: Context) -> int:
    """Return where the person begins in "Odder Kommune: Anna Holm", "Odder Kommune v/ Anna Holm"."""
    run_in = entries(context.words.vocabulary).group_in(text)
    head, colon, _ = text.partition(": ")
    named = colon and organisations(context.words.vocabulary).full_name(head) is not None
    return run_in[1] if run_in else len(head) + 2 if named else 0


def _stands_for(after: str, context: Context) -> bool:
    """Say whether the words behind a name are a title or an organisation: "skoleleder, Byskolen"."""
    field = _FIELD_END.split(after.lstrip(), maxsplit=1)[0].strip()
    tokens = field.split()
    known = context.words.vocabulary
    title = bool(tokens) and offices(known).length(tokens, 0) > 0
    return title or organisations(known).full_name(field) is not None
