"""Titles that wrap in the narrow left column of a scanned table: "4. Unge i Høje" / "Gladsaxe"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise
from typing import Final

from ...reading.document import LineKind
from ..passages import Passage
from .items import Context, Entry

_WIDEST: Final = 36
"""Characters of a line in such a column, at most."""
_FEWEST: Final = 2
"""Titles that go on in lower case, at least: they show the column's width."""
_INITIALS: Final = re.compile(r"[A-ZÀ-Þ]{2,4}(?:(?:, |/)[A-ZÀ-Þ]{2,4})*")


def with_last_lines(entries: Sequence[Entry], context: Context) -> list[Entry]:
    """Return the entries, each with the last line of its title where that begins with a capital or number.

    Other titles must show that the column is narrow: none of their lines had room for the next word.
    """
    lines = [_lines(entry, context) for entry in entries]
    width = max((len(line) for title in lines for line in title), default=0)
    wrapped = [title for title in lines if len(title) > 1]
    if width > _WIDEST or len(wrapped) < _FEWEST or any(_had_room(title, width) for title in wrapped):
        return list(entries)
    return [_goes_on(entry, title[-1], width, context) for entry, title in zip(entries, lines, strict=True)]


def _lines(entry: Entry, context: Context) -> list[str]:
    """Return the lines of a title, its number included."""
    passages = [context.passages[i] for i in (entry.at, *entry.extra)]
    return [line for passage in passages for line in _broken(passage)]


def _broken(passage: Passage) -> list[str]:
    cuts = [0, *passage.breaks, len(passage.text)]
    return [passage.text[a:b].strip() for a, b in pairwise(cuts)]


def _had_room(title: Sequence[str], width: int) -> bool:
    return any(not _is_full(a, b, width) for a, b in pairwise(title))


def _is_full(line: str, following: str, width: int) -> bool:
    """Say whether a line had no room for the first word of the next one."""
    return len(line) + 1 + len(following.split(None, 1)[0]) > width


def _goes_on(entry: Entry, last: str, width: int, context: Context) -> Entry:
    at = (entry.at, *entry.extra)[-1] + 1
    here = context.passages[at : at + 2]
    if len(here) < 2 or here[0].gap or not here[1].gap or here[0].kind is not LineKind.TEXT:
        return entry
    text = here[0].text
    number, label = context.numbers[at], context.labels[at]
    own = label is not None and label.kind != "number"  # "nr. 10"
    own = own or (number is not None and number.family not in ("ad", "bare"))
    short = len(text) <= width and text[-1] not in ".:!?" and here[0].cell is None
    if own or not short or not _is_full(last, text, width) or _is_person(text, context):
        return entry
    return replace(entry, extra=(*entry.extra, at))


def _is_person(text: str, context: Context) -> bool:
    """Say whether a line names who has a task: "JFØ", "Ole Holm"."""
    words = text.split()
    named = len(words) > 1 and context.persons.names.is_given(words[0])
    return _INITIALS.fullmatch(text) is not None or named
