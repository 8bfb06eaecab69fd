"""What a line of a list of participants is: a person, a group of them, a time, the header of a table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.surnames import Order
from ..danish.words import Words, words
from ..entries.reader import Entries, entries
from ..entries.several import bearer, is_body
from ..passages import Passage
from .legend import after_mark, read_legend
from .line_forms import line_forms
from .standing import Walked

FIELDS: Final = re.compile(r"[,;(\t\s.](?:(?<=[,;(\t])|(?<= )[-–/*+|•·] |(?<=\s)\s*\.{3,}|(?<=\.)\.{2,})")
"""What ends the name of an entry. (It begins with the signs to look for, which makes the search quick.)"""
_ASKED: Final = 200
"""Texts up to this length are kept while a document is read: several rules ask whether they are persons."""
_STOP: Final = re.compile(r"(?<=[^\W\d_]{3})\.$")
_STOPPED: Final = 2
"""Characters at the end of a text that such a point is among."""
_LONGEST: Final = 120
"""Characters of an entry."""
_RECENT: Final = 200
"""So many of the persons found last are compared with one told of: cost stays linear."""


class LineKinds:
    """Judges lines by their words, and by what the walk has met so far.

    Args:
        passages: the tidied document. vocabulary: the ontology.
    """

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary) -> None:
        self.passages = passages
        self.vocabulary = vocabulary
        self.words: Words = words(vocabulary)
        self.entries: Entries = entries(vocabulary)
        self.persons = self.entries.persons
        self.legend = read_legend(passages, self.persons, vocabulary)
        self.out = Walked()
        self.order: Order | None = None
        self._persons_in_order: tuple[Order | None, dict[str, bool]] = (None, {})
        self._patterns = line_forms(vocabulary)

    def names_group(self, name: str) -> bool:
        """Say whether `name` names a body or a group of attendees."""
        bodies = self.persons.bodies
        known = (
            name.lower().strip(" .:") in bodies.groups
            or bodies.full_name(name)
            or bodies.chapter(name)
            or bodies.bare_municipality(name)
            or (
                bodies.is_organisation(name)
                and self.persons.read(name) is None
                and not self._is_held(name)
                and self.entries.group_in(name) is None  # "Natteravnene v/ formand A"
            )
        )
        if not known or (self.order is not None and self.order.begins(name)):
            return False
        return not (bearer(self.persons, name) is not None or self.says_was(name) or self.is_clock(name))

    def _is_held(self, name: str) -> bool:
        """Say whether words that end like a body are an office there: "Leder af ungdomsskolen"."""
        tokens, offices = name.split(), self.persons.offices
        field = len(tokens) > 2 and tokens[1].lower() in offices.fields  # "Leder af …", not "SSP Esbjerg"
        return field and offices.length(tokens, 0) > 0 and not is_body(self.persons, name)

    def says_was(self, text: str) -> bool:
        """Say whether words hold a verb of being there: "Rådet var fuldtalligt"."""
        return self._patterns.was.search(f"{text} ") is not None

    def is_clock(self, text: str) -> bool:
        """Say whether `text` gives a time of day."""
        return self._patterns.clock.search(text) is not None

    def is_timed(self, text: str) -> bool:
        """Say whether `text` begins with the time when somebody was there: "13.30-14.10: A"."""
        return self._patterns.timed.match(text) is not None

    def is_person(self, text: str) -> bool:
        """Say whether `text` begins with what is plainly a person."""
        if len(text) > _ASKED:
            return self._is_person(text)
        if self._persons_in_order[0] is not self.order:
            self._persons_in_order = (self.order, {})
        known = self._persons_in_order[1]
        found = known.get(text)
        if found is None:
            found = known[text] = self._is_person(text)
        return found

    def _is_person(self, text: str) -> bool:
        if (self.order is not None and self.order.begins(text)) or bearer(self.persons, text) is not None:
            return True
        if text[-1:] in (".", "\n"):
            stop = _STOP.search(text, max(0, len(text) - _STOPPED))
            text = text[: stop.start()] + text[stop.end() :] if stop else text
        first, *rest = FIELDS.split(text[after_mark(text, 0, self.legend)[0] :], maxsplit=2)
        printed = self.persons.read(first)
        if printed is None:
            return False
        if self.persons.is_sure(printed):
            return True
        rest = [part.strip(" )") for part in rest]
        if rest and self.persons.names.initials_of(rest[0], printed.name):  # "A (GA), politidirektør"
            del rest[0]
        return bool(rest) and len(rest[0]) < 80 and self.persons.split_title(rest[0]) is not None

    def is_somebody(self, text: str) -> bool:
        """Say whether `text` begins with a person, surely or by the name of one found before."""
        if self.is_person(text):
            return True
        printed = self.persons.read(text.split(",", maxsplit=1)[0])
        return printed is not None and any(p.name == printed.name for p in self.out.found[-_RECENT:])

    def plainly_listed(self, at: int, begin: int = 0) -> bool:
        """Say whether a line is, from `begin` on, plainly a person with a title, as in a list."""
        if not 0 <= at < len(self.passages) or self.passages[at].cell is not None:
            return False
        text, tabs = self.passages[at].text[begin:], () if begin else self.passages[at].tabs
        if self.order is not None and len(text) < _LONGEST and self.order.begins(text):
            fields = FIELDS.split(text) if not tabs else [text[a:b] for a, b in pairwise([*tabs, len(text)])]
            return any(self.is_office(field.strip()) for field in fields)
        if len(text) >= _LONGEST:
            return False
        first, *rest = [text[: tabs[0]], text[tabs[0] :]] if tabs else FIELDS.split(text, maxsplit=2)
        rest = FIELDS.split(rest[0], maxsplit=1) if rest else []
        printed = self.persons.read(first)
        if printed is None or " " not in printed.name:
            return False
        return bool(printed.title or (rest and self.is_office(rest[0])))

    def is_office(self, text: str) -> bool:
        """Say whether words behind a name are a title, no function of this body."""
        plain = self.persons.split_title(text) is not None and self.persons.read(text) is None
        return plain and self.persons.notes.function(text) is None

    def is_table_header(self, text: str) -> bool:
        """Say whether a line is the header of a table that lost its columns."""
        tokens = text.lower().split()
        return len(tokens) >= 3 and sum(map(self._patterns.columns.__contains__, tokens)) >= 0.75 * len(
            tokens
        )
