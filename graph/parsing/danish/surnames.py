"""Names whose surname stands first: "Holm, Anna Marie", "HOLM Anna Marie"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .likeness import abbreviates
from .persons import Persons, Printed

_FIELD: Final = re.compile(r"[,;(\t]| [-–] ")
_STOP: Final = re.compile(r"(?<=[^\W\d_]{2})\.\s*$")
_INITIAL: Final = re.compile(r"[A-ZÀ-Þ]\.?")


class Order:
    """How the names of a document's lists are written.

    Args:
        persons: reads persons.
        comma: a comma or column parts surname and given names. bare: nothing parts them.
        columns: headers say which is which, so that any name may be a surname.
    """

    def __init__(
        self, persons: Persons, *, comma: bool = False, bare: bool = False, columns: bool = False
    ) -> None:
        self.persons = persons
        self.comma = comma
        self.bare = bare
        self.columns = columns

    def begins(self, text: str) -> bool:
        """Say whether `text` begins with a surname and the given names behind it."""
        first, *rest = _FIELD.split(text, maxsplit=2)
        parted = self.comma and rest and text[len(first) : len(first) + 1] in ",\t"
        if parted and self.parted(first, rest[0], sure=True) is not None:
            return True
        return self.bare and self.together(first) is not None

    def parted(self, left: str, right: str, *, sure: bool) -> Printed | None:
        """Return the person of "borgmester Holm" and "Anna Marie", None where it is none.

        Args:
            sure: an entry begins here: names the vocabulary lacks are given names too. `rest` of the result
                is an offset in `right`.
        """
        begin, title = self._title(left)
        surname = left[begin:].split()
        if not self._may_be_surname(surname, town=sure):
            return None
        tokens = list(re.finditer(r"\S+", right))
        size = self.persons.names.run([t[0] for t in tokens[:5]], 0)
        given = [t[0] for t in tokens[:size]]
        if not given or len(given) > 3 or not self._given(given, sure=sure):
            return None
        if len(surname) > 1 and abbreviates(
            surname[0], " ".join([*given, *surname[1:]])
        ):  # "JBE  Bendix, Jytte"
            del surname[0]
        rest = tokens[size].start() if size < len(tokens) else len(right)
        return Printed(title, f"{' '.join(given)} {_cased(surname, given)}".strip(" ,"), "", "", rest)

    def together(self, text: str, *, sure: bool = True) -> Printed | None:
        """Return the person of "HOLM Anna Marie" or "Holm Anna Marie"; None for names in natural order.

        Args:
            sure: given names that the vocabulary lacks will do.
        """
        begin, title = self._title(text)
        tokens = list(re.finditer(r"\S+", _STOP.sub("", text[begin:])))
        run = [t[0] for t in tokens[: self.persons.names.run([t[0] for t in tokens[:8]], 0)]]
        shouted = bool(run) and is_shouted(run[0])
        size = 0
        while size < len(run) and (is_shouted(run[size]) if shouted else not self._is_given(run[size])):
            size += 1
        if size == len(run) == 2:
            size = 1  # the vocabulary lacks the given name; in this list it stands last
        surname, given = run[:size], run[size:]
        if not surname or not given or (shouted and any(map(is_shouted, given))):
            return None
        if not self._may_be_surname(surname, town=False) or not self._given(given, sure=shouted or sure):
            return None
        rest = begin + tokens[len(run)].start() if len(run) < len(tokens) else len(text)
        return Printed(title, f"{' '.join(given)} {_cased(surname, given)}".strip(" ,"), "", "", rest)

    def _title(self, text: str) -> tuple[int, str]:
        """Return where the name begins behind bullets and a title, and the title."""
        begin = self.persons.skip(text)
        tokens = list(re.finditer(r"\S+", text[begin:]))
        size = self.persons.offices.length([t[0] for t in tokens[:6]], 0)
        if not size or size >= len(tokens):
            return begin, ""
        return begin + tokens[size].start(), text[begin : begin + tokens[size - 1].end()]

    def _may_be_surname(self, tokens: Sequence[str], *, town: bool) -> bool:
        names, bodies = self.persons.names, self.persons.bodies
        text = " ".join(tokens).strip(" ,")
        if not 0 < len(tokens) <= 3 or not all(names.is_token(t) or t in names.particles for t in tokens):
            return False
        if self.columns and town:
            return True
        if len(text) < 3 or text.endswith(".") or (names.is_given(tokens[0]) and not is_shouted(tokens[0])):
            return False
        if any(bodies.is_organisation(" ".join(tokens[:size])) for size in range(1, len(tokens))):
            return False  # "Nyborg Kommune" of the entry before
        if names.is_surname(tokens[-1]):
            return True
        low = text.lower()
        group = low in bodies.groups or self.persons.offices.is_word(text)
        place = bodies.bare_municipality(text) is not None and not town
        body = bodies.full_name(text) is not None or bodies.is_organisation(text)
        return not (group or place or body)

    def _given(self, tokens: Sequence[str], *, sure: bool) -> bool:
        first = self._is_given(tokens[0]) or (sure and not self.persons.offices.is_word(tokens[0]))
        others = (self._is_given(t) or _INITIAL.fullmatch(t.strip(",")) or sure for t in tokens[1:])
        text = " ".join(tokens)
        return first and all(others) and self.persons.bodies.full_name(text) is None

    def _is_given(self, word: str) -> bool:
        return self.persons.names.is_given(word)


def is_shouted(word: str) -> bool:
    return len(word) > 2 and word.isupper() and "." not in word


def _cased(surname: Sequence[str], given: Sequence[str]) -> str:
    """Return the surname, in capitals only where the given names are too."""
    text = " ".join(surname)
    if not text.isupper() or " ".join(given).isupper():
        return text
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), text)
