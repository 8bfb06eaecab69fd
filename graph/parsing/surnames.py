"""Lists in which the surname stands first: "Holm, Anna Marie", "HOLM Anna Marie"; the whole list tells."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import islice, pairwise, takewhile
from typing import TYPE_CHECKING, Final, NamedTuple

from .found import Found
from .fragments import Fragment, stretches, without
from .labels import PEOPLE
from .likeness import abbreviates
from .passages import Passage
from .persons import Persons, Printed

if TYPE_CHECKING:
    from .stretch import Walker
    from .zones import Walk

_COUNT: Final = re.compile(r"\s*\d{1,2}[.)]\s+")
_FIELD: Final = re.compile(r"[,;(\t]| [-–] ")
_DEFINITE: Final = re.compile(r"(?:erne|[^s]en|et)$")
"""A noun with its article ("Natteravnene", "Ungehuset") rather than a surname."""
_STOP: Final = re.compile(r"(?<=[^\W\d_]{2})\.\s*$")
_INITIAL: Final = re.compile(r"[A-ZÀ-Þ]\.?")
_LINE_END: Final = 40
"""So many characters, most of them blanks, may stand between the ends of two lines that belong together."""
_FEWEST: Final = 2
"""Entries with known given names behind a surname; three where no comma parts them."""
_HEAD: Final = 240
_NAME: Final = 4
"""Words of a name."""
_LONGEST: Final = 3000
_MOST_LINES: Final = 400
_MOST_UNITS: Final = 60
"""Entries of one line that are looked at."""
_ORDER: Final = str.maketrans("æøå", "{|}")
"""Puts the last letters of the Danish alphabet in their order."""
_SORTED: Final = 0.8
"""Share of neighbours in order from which on a list is believed to be sorted by surnames."""


class _Vote(NamedTuple):
    """An entry with its surname first.

    Attributes:
        comma: a comma or column parts the names. known: its given names are in the vocabulary.
        whole: nothing but given names stands behind the comma, up to the next field.
    """

    surname: str
    comma: bool
    known: bool
    whole: bool = False


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
        shouted = bool(run) and _is_shouted(run[0])
        size = 0
        while size < len(run) and (_is_shouted(run[size]) if shouted else not self._is_given(run[size])):
            size += 1
        if size == len(run) == 2:
            size = 1  # the vocabulary lacks the given name; in this list it stands last
        surname, given = run[:size], run[size:]
        if not surname or not given or (shouted and any(map(_is_shouted, given))):
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
        if len(text) < 3 or text.endswith(".") or (names.is_given(tokens[0]) and not _is_shouted(tokens[0])):
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


def _is_shouted(word: str) -> bool:
    return len(word) > 2 and word.isupper() and "." not in word


def _cased(surname: Sequence[str], given: Sequence[str]) -> str:
    """Return the surname, in capitals only where the given names are too."""
    text = " ".join(surname)
    if not text.isupper() or " ".join(given).isupper():
        return text
    return re.sub(r"[^\W\d_]+", lambda m: m[0].capitalize(), text)


def order_of(walk: Walk, indices: Sequence[int]) -> Order | None:
    """Return in which order the lists among these passages write names; None for the natural one."""
    order = Order(walk.persons)
    lines = [walk.passages[at] for at in indices[:_MOST_LINES]]
    if sum(_promises(walk, line.text) for line in lines) < _FEWEST:
        return None
    units = [unit for line in lines for unit in islice(_units(walk, line), _MOST_UNITS)]
    votes = [vote for unit in units if (vote := _vote(order, *unit)) is not None]
    parted, together = ([v for v in votes if v.comma == comma] for comma in (True, False))
    order.comma = _are_surnames(walk, parted)
    if len(together) > _FEWEST and _are_surnames(walk, together):
        order.bare = len(together) > sum(_is_natural(walk, first) for first, _ in units)
    return order if order.comma or order.bare else None


def _is_natural(walk: Walk, text: str) -> bool:
    """Say whether a name stands in natural order."""
    printed = walk.persons.read(text)
    named = printed.name.split() if printed is not None else []
    return len(named) > 1 and walk.persons.names.is_given(named[0])


def _units(walk: Walk, passage: Passage) -> Iterator[tuple[str, str]]:
    """Yield the first two fields of each entry in a line; the second is empty where there is none."""
    text = passage.text
    label = walk.labels.find(text, PEOPLE)
    start = label.content if label is not None and label.content < len(text) else 0
    count = _COUNT.match(text, start)
    start = count.end() if count else start
    fields: list[str] = []
    loose: list[str] = []
    stop, short = min(len(text), start + _LONGEST), walk.persons.offices.short
    for a, b, notes, mark in stretches(passage, start, stop, short):
        if mark == ";" and fields:
            yield fields[0], fields[1] if len(fields) > 1 else ""
            fields = []
        words = list(takewhile(lambda word: word[:1].isupper(), text[a:b].split()))
        if 1 < len(words) <= _NAME:
            loose.append(without(text, a, b, notes))
        if not fields or (len(fields) == 1 and mark in (",", "tab")):
            fields.append(without(text, a, b, notes))
    if fields:
        yield fields[0], fields[1] if len(fields) > 1 else ""
    if len(loose) > _FEWEST:  # "Holm Anna, Dam Bo, Krag Ib"
        yield from ((name, "") for name in loose)


def _promises(walk: Walk, text: str) -> int:
    """Return quickly how often among the first words a given name stands behind what may be a surname."""
    given, office = walk.persons.names.is_given, walk.persons.offices.is_word
    words = text[:_HEAD].split()
    return sum(
        word[:1].isupper()
        and before[:1].isupper()
        and before[-1] not in ":."
        and given(word)
        and (_is_shouted(before.strip(",")) or not (given(before) or office(before)))
        for before, word in pairwise(words)
    )


def _vote(order: Order, first: str, second: str) -> _Vote | None:
    printed = order.parted(first, second, sure=False) if second else None
    known = printed is not None
    whole = order.together(first, sure=False) if printed is None else None  # "HOLM Anna, Nyborg"
    printed = printed or (order.parted(first, second, sure=True) if second and whole is None else None)
    comma = printed is not None
    alone = printed is not None and printed.rest == len(second)
    printed = printed or whole
    if printed is None:
        return None
    surname = printed.name.rsplit(None, 1)[-1]
    shouted = any(_is_shouted(word) for word in first.split())
    if not shouted and _DEFINITE.search(surname):
        return None
    return _Vote(surname.upper() if shouted else surname, comma, known or not comma, known and alone)


def _are_surnames(walk: Walk, votes: Sequence[_Vote]) -> bool:
    """Say whether the words before given names are surnames: known, in capitals, or sorted."""
    sure = [v.surname for v in votes if v.known]
    if len(sure) < _FEWEST or 2 * len(sure) < len(votes):
        return False
    if any(walk.persons.names.is_surname(s) for s in sure) or sum(map(_is_shouted, sure)) > 1:
        return True
    if len(sure) > _FEWEST and all(v.whole for v in votes if v.known) and 3 * len(sure) > 2 * len(votes):
        return True  # "Krog, Anna" again and again: nobody is listed by a given name alone behind a body
    keys = [v.surname.lower().translate(_ORDER) for v in votes if not v.surname.lower().startswith("aa")]
    rising = sum(a <= b for a, b in pairwise(keys))
    return len(keys) > 3 and rising >= _SORTED * (len(keys) - 1)


def begin_turned(walker: Walker, fragments: Sequence[Fragment], at: int, fragment: Fragment) -> int:
    """Begin a person whose surname stands first; return the fragments taken, 0 where none begins."""
    order = walker.order
    following = fragments[at + 1] if at + 1 < len(fragments) else None
    if order is None:
        return 0
    sure = at == 0 or fragment.separator == ";"
    if order.comma and following is not None and following.separator in (",", "tab") and not fragment.notes:
        printed = order.parted(fragment.text, following.text, sure=sure)
        if printed is not None:
            text = without(walker.passage.text, fragment.start, following.end, following.notes)
            printed = printed._replace(rest=following.start - fragment.start + printed.rest)
            begun = Fragment(text, fragment.start, following.end, following.notes, fragment.separator)
            walker.begin(printed, begun)
            return 2
    printed = order.together(fragment.text) if order.bare else None
    if printed is None:
        return 0
    walker.begin(printed, fragment)
    return 1


def is_half_turned(walker: Walker, printed: Printed, fragments: Sequence[Fragment], at: int) -> bool:
    """Say whether given names alone stand behind a word that was not understood: "Hylke, Preben W."."""
    unread = walker.left and walker.left[-1] == (fragments[0].start, fragments[0].end)
    if at != 1 or not unread or walker.found or printed.title or len(fragments[0].text.split()) > 2:
        return False
    given = walker.persons.names.is_given
    return all(given(word) or _INITIAL.fullmatch(word) for word in printed.name.split())


def torn_name(walker: Walker, fragments: Sequence[Fragment]) -> Found | None:
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


def goes_on_with_name(walk: Walk, passage: Passage) -> bool:
    """Say whether a line of a list begins with the surname of the last person above."""
    above = walk.out.found[-1] if walk.out.found else None
    if above is None or above.passage is passage or not _is_cut(walk.persons, above):
        return False
    return _ends_torn(walk.persons, above, passage, _FIELD.split(passage.text, maxsplit=1)[0])


def _ends_torn(persons: Persons, above: Found, below: Passage, first: str) -> bool:
    """Say whether a line ends in a name, and the next begins with what may be the rest of it."""
    names, words = persons.names, first.strip(" .").split()
    near = 0 <= below.offsets[0] - above.passage.offsets[-1] <= _LINE_END
    ends = above.end == len(above.passage.text) and above.passage.text.endswith(above.name)
    surname = 0 < len(words) <= 3 and names.run(words, 0) == len(words) and not names.is_given(words[0])
    if not (near and ends and surname):
        return False
    return not (persons.bodies.is_organisation(first) or persons.offices.length(words, 0))


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
