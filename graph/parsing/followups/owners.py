"""Who owns a task: the attendee that a name, a shortened name, initials or an office stands for."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property, lru_cache
from itertools import islice
from typing import Final

from ..minutes import Attendance

_WORD: Final = re.compile(r"[^\W\d_][\w.'’-]*")
_LONGEST: Final = 6


def _first(text: str) -> str:
    """Return the first word, without a point behind it."""
    word = _WORD.match(text)
    return word[0].rstrip(".") if word else ""


_first_of = lru_cache(maxsize=4096)(_first)  # of words, which come again


@lru_cache(maxsize=4096)
def _firsts(person: str, title: str | None, initials: str | None) -> frozenset[str]:
    """Return the first words of what names a person."""
    return frozenset(map(_first, _forms(person, title, initials)))


@lru_cache(maxsize=4096)  # the same people meet again
def _forms(person: str, title: str | None, initials: str | None) -> frozenset[str]:
    """Return what names a person: the name, parts of it, initials, the office."""
    parts = person.split()
    forms = {person, parts[0], parts[-1], f"{parts[0]} {parts[-1]}", initials or ""}
    if initials is None and len(parts) > 1:
        forms.add("".join(p[0] for p in parts))
    if title:
        forms |= {f"{title}en", f"{title}n", f"{title} {person}"}
    return frozenset(form.casefold() for form in forms if form)


class Owners:
    """Resolves the words that name an owner.

    Args:
        attendance: those who took part, and those heard.
        joint: finds what stands between the names of two (`Words.name_joint`).
    """

    def __init__(self, attendance: Sequence[Attendance], joint: re.Pattern[str]) -> None:
        self._attendance = attendance
        self._joint = joint

    @cached_property
    def _full(self) -> dict[str, set[str]]:
        """Whom each form names."""
        full: dict[str, set[str]] = {}
        for entry in self._attendance:
            for form in _forms(entry.person, entry.title, entry.initials):
                full.setdefault(form, set()).add(entry.person)
        return full

    @cached_property
    def _firsts(self) -> frozenset[str]:
        """The first words of these forms."""
        return frozenset().union(*(_firsts(a.person, a.title, a.initials) for a in self._attendance))

    def at_start(self, text: str) -> tuple[tuple[str, ...], int]:
        """Return the owners that `text` begins with, and where what follows them begins.

        Only forms that fit exactly one attendee count; no owners where the text begins with something else.
        """
        if not text[:1].isupper() or _first_of(_first(text).casefold()) not in self._firsts:
            return (), 0
        owners: list[str] = []
        at = 0
        while True:
            words_ = list(islice(_WORD.finditer(text, at, at + 80), _LONGEST))
            for size in range(len(words_), 0, -1):
                end = words_[size - 1].end()
                printed = text[at:end].rstrip(".,:")
                fitting = self._full.get(printed.casefold(), set())
                if words_[0].start() == at and len(fitting) == 1 and printed[:1].isupper():
                    owners += sorted(fitting)
                    at += len(printed)
                    break
            else:
                return (tuple(owners), at) if owners else ((), 0)
            joint = self._joint.match(text, at)
            if joint is None:
                return tuple(owners), at
            following = self._next_is_owner(text, joint.end())
            if not following:
                return tuple(owners), at
            at = joint.end()

    def _next_is_owner(self, text: str, at: int) -> bool:
        words_ = list(islice(_WORD.finditer(text, at, at + 80), _LONGEST))
        return any(
            words_[0].start() == at
            and len(self._full.get(text[at : w.end()].rstrip(".,:").casefold(), ())) == 1
            for w in words_
        )
