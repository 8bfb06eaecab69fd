"""What stands before a name in a fragment; names in brackets behind an office, or with the surname first."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from ..danish.words import lowered
from .fragments import Fragment, without
from .several import bearer, hold_for_several

if TYPE_CHECKING:
    from ..danish.persons import Printed
    from ..danish.surnames import Order
    from .described import Describer

_SMALL: Final = re.compile(r"[\sa-zæøå]|[A-Z]{2,4}\b|[A-Z][a-z]\.")
"""How words begin that may be no part of a name: "for bordenden", "begge", "ledsaget af", "MBA", "Ph.d."."""

_INITIAL: Final = re.compile(r"[A-ZÀ-Þ]\.?")


def small_words(walker: Describer, fragment: Fragment, text: str) -> tuple[int, bool]:
    """Return the length of words before a person, and whether all the words are of those before."""
    if not _SMALL.match(text):
        return 0, False
    entries, found = walker.entries, walker.found
    joined = entries.persons.skip(text)
    aside = entries.aside(text[joined:]) if fragment.separator == "og" or joined else 0
    begin = joined + aside if aside else _degree(walker, text)
    begin = (
        begin
        or (entries.companion(text) if found else 0)
        or _again(walker, text)
        or _over_the_net(walker, text)
    )
    return begin, hold_for_several(entries, found, text, walker.group)


def _again(walker: Describer, text: str) -> int:
    """Return the length of a preposition said again: "Afbud var meldt af A og af B"."""
    again = walker.entries.beside.again.match(text) if walker.found else None
    printed = walker.persons.read(text[again.end() :]) if again else None
    return again.end() if again and walker.persons.is_sure(printed) else 0


def _over_the_net(walker: Describer, text: str) -> int:
    """Return the length of words that say how the person behind them took part: "og med på skærmen A"."""
    net = walker.entries.coming.net_before.match(text)
    printed = walker.persons.read(text[net.end() :]) if net else None
    if net is None or printed is None or not (printed.title or " " in printed.name):
        return 0
    walker.pending_remote = True
    return net.end()


def plural_head(walker: Describer, text: str) -> int:
    """Keep the title in "fire borgmestre: A" for those behind it; return the length of the head."""
    head, colon, _ = text.partition(": ")
    words = head.split()
    single = walker.persons.offices.singular(words[-1]) if colon and 0 < len(words) <= 6 else None
    if single is None or not all(word.islower() for word in words[:-1]):
        return 0
    if walker.persons.bodies.full_name(head) is not None:  # "Natteravnene: A, B"
        return 0
    walker.plural_title = single
    return len(head) + 2


def begin_bearer(walker: Describer, fragment: Fragment) -> bool:
    """Begin a person named in parentheses behind an office or a body."""
    if len(fragment.notes) != 1 or fragment.text[fragment.notes[0][1] - fragment.start :].strip():
        return False
    said, start, end = fragment.notes[0]
    printed = bearer(walker.persons, f"{fragment.text.rstrip()} ({said})")
    inside = bool(walker.found) and fragment.separator in (",", "tab")
    if printed is None or (inside and not _begins_office(walker, fragment)):
        return False
    first, *others = re.split(r"[,;]\s*", said)
    walker.begin(printed, Fragment(first, start + 1, start + 1 + len(first), (), fragment.separator))
    person = walker.found[-1]
    person.start = fragment.start + walker.persons.skip(fragment.text)
    person.end = end
    for other in others:
        if not walker.attribute(Fragment(other, start + 1, end, (), ",")):
            walker.left.append((start, end))
    return True


def field_with_commas(walker: Describer, fragments: Sequence[Fragment], at: int) -> int:
    """Join "direktør for Børn" + "Skole og Trivsel Trine Dich"; return the fragments taken, or 0."""
    text = fragments[at].text
    if " for " not in text or walker.persons.read(text) is not None:
        return 0
    if walker.current is not None and walker.found and not walker.current.title:
        return 0
    for size in (2, 3, 4):
        if at + size > len(fragments) or fragments[at + size - 1].separator == ";":
            return 0
        last = fragments[at + size - 1]
        begin = fragments[at].start
        joined = walker.passage.text[begin : last.end]
        if walker.persons.offices.length(last.text.split(), 0):
            return 0
        clean = without(walker.passage.text, begin, last.end, last.notes)
        printed = walker.persons.read(clean)
        if printed is not None and printed.title:
            walker.begin(
                printed, Fragment(clean, begin, begin + len(joined), last.notes, fragments[at].separator)
            )
            return size
    return 0


def _begins_office(walker: Describer, fragment: Fragment) -> bool:
    return walker.persons.offices.length(fragment.text.split()[:4], 0) > 0


def _degree(walker: Describer, text: str) -> int:
    """Add a degree that begins a fragment to the title it belongs to; return its length, 0 for none."""
    match = walker.entries.beside.degree.match(text)
    if match is None:
        return 0
    degree = walker.entries.beside.degrees[lowered(match["degree"])]
    person = walker.current if walker.found else None
    if walker.pending_title or text[match.end() :].strip(" .") or person is None:
        walker.pending_title = ", ".join(t for t in (walker.pending_title, degree) if t)
    elif person.titled_after or not person.title:
        person.title = ", ".join(t for t in (person.title, degree) if t)
        person.titled_after = True
    return match.end()


def begin_turned(walker: Describer, order: Order | None, fragments: Sequence[Fragment], at: int) -> int:
    """Begin a person whose surname stands first; return the fragments taken, 0 where none begins."""
    fragment = fragments[at]
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


def is_half_turned(walker: Describer, printed: Printed, fragments: Sequence[Fragment], at: int) -> bool:
    """Say whether given names alone stand behind a word that was not understood: "Hylke, Preben W."."""
    unread = walker.left and walker.left[-1] == (fragments[0].start, fragments[0].end)
    if at != 1 or not unread or walker.found or printed.title or len(fragments[0].text.split()) > 2:
        return False
    given = walker.persons.names.is_given
    return all(given(word) or _INITIAL.fullmatch(word) for word in printed.name.split())
