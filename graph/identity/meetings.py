"""Which documents tell of one and the same meeting: an agenda and its minutes, the same minutes twice.

Joined is only what evidence joins: the same body on the same day, start times and series numbers that do not
contradict each other, and either an agenda that goes with exactly one set of minutes, or two documents that
agree in at least four fifths of their items and of their people. All else stays two meetings.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import combinations
from typing import Final

from ..iris import meeting_slug
from ..parsing.minutes import Minutes

_AGREE: Final = 0.8
"""Share of the longer list that both documents must have."""
_FEWEST: Final = 2
"""Items that two agendas must share: a single common title ("Eventuelt") proves nothing."""


def one_meeting(heads: Iterable[Minutes], minutes: Callable[[str], Minutes]) -> dict[str, str]:
    """Return the document that gives a meeting's records, for every other document of that meeting.

    The fullest document is the one whose records count: minutes before agendas, then by acts, people, items.
    The result depends on the set of documents alone, not on their order.

    Args:
        heads: the minutes of all documents; only their meetings are looked at.
        minutes: gives the whole minutes by sha256, asked for only where two share body and day.

    Returns:
        sha256 → sha256; documents that give their own meeting's records are not among the keys.
    """
    days: defaultdict[str, list[str]] = defaultdict(list)
    for head in heads:
        if head.meeting.date and head.meeting.precision == "day" and head.meeting.body:
            days[meeting_slug(head.meeting)].append(head.source.sha256)
    found: dict[str, str] = {}
    for _, documents in sorted(days.items()):
        if len(documents) > 1:
            for group in _groups([minutes(sha) for sha in sorted(documents)]):
                main, *others = sorted(group, key=_fullness)
                found.update((other.source.sha256, main.source.sha256) for other in others)
    return found


def item_key(title: str) -> str:
    """Return an item's title for comparison: its letters and digits, lower case."""
    return "".join(c for c in title.casefold() if c.isalnum())


def person_key(name: str) -> str:
    """Return a name as printed for comparison: lower case, single spaces."""
    return " ".join(name.casefold().split())


def _fullness(read: Minutes) -> tuple[bool, int, int, int, str]:
    return _is_agenda(read), -len(read.acts), -len(read.attendance), -len(read.agenda), read.source.sha256


def _groups(documents: Sequence[Minutes]) -> list[list[Minutes]]:
    """Return documents of one body and day by meeting, those that stay alone included."""
    told = _agreeing([read for read in documents if not _is_agenda(read)])
    groups = [list(group) for group in told]
    for agendas in _agreeing([read for read in documents if _is_agenda(read)]):
        fitting = [n for n, g in enumerate(told) if all(_planned(a, read) for a in agendas for read in g)]
        if len(fitting) > 1:
            fitting = [n for n in fitting if all(_same_items(a, read) for a in agendas for read in told[n])]
        if len(fitting) == 1:
            groups[fitting[0]] += agendas
        else:
            groups.append(agendas)
    return groups


def _agreeing(documents: Sequence[Minutes]) -> list[list[Minutes]]:
    """Return groups in which every two documents agree; where agreement is not mutual, all stay alone."""
    pairs = {
        frozenset((a.source.sha256, b.source.sha256)) for a, b in combinations(documents, 2) if _agree(a, b)
    }
    left = list(documents)
    groups: list[list[Minutes]] = []
    while left:
        group = [left.pop(0)]
        for read in group:  # grows while it is walked: all that agree with somebody in it
            near = [o for o in left if frozenset((o.source.sha256, read.source.sha256)) in pairs]
            group += near
            left = [o for o in left if o not in near]
        mutual = all(
            frozenset((a.source.sha256, b.source.sha256)) in pairs for a, b in combinations(group, 2)
        )
        groups += [group] if mutual else [[read] for read in group]
    return groups


def _is_agenda(read: Minutes) -> bool:
    return read.kind == "agenda" and not read.acts and not any(entry.listed for entry in read.attendance)


def _contradict(a: Minutes, b: Minutes) -> bool:
    ours, theirs = a.meeting, b.meeting
    both = ((ours.start, theirs.start), (ours.number, theirs.number))
    return any(one and other and one != other for one, other in both)


def _planned(agenda: Minutes, read: Minutes) -> bool:
    """Say whether an agenda may be that of these minutes: nothing against it, and some item in common."""
    if _contradict(agenda, read):
        return False
    planned, treated = _items(agenda), _items(read)
    return not planned or not treated or bool(planned & treated)


def _agree(a: Minutes, b: Minutes) -> bool:
    if _contradict(a, b) or not _same_items(a, b):
        return False
    if _is_agenda(a) and _is_agenda(b):
        return len(_items(a) & _items(b)) >= _FEWEST
    return _shared(_people(a), _people(b))


def _same_items(a: Minutes, b: Minutes) -> bool:
    return _shared(_items(a), _items(b))


def _shared(a: set[str], b: set[str]) -> bool:
    return bool(a and b) and len(a & b) >= _AGREE * max(len(a), len(b))


def _items(read: Minutes) -> set[str]:
    return {key for item in read.agenda if item.parent is None and (key := item_key(item.title))}


def _people(read: Minutes) -> set[str]:
    return {person_key(entry.person) for entry in read.attendance if entry.listed}
