"""A person's own decisions on who is who, in a plain file beside the sources.

The file is JSON lines: one decision a line, in the order they were made, so that it reads well in a diff:

    {"judgement": "same", "left": "kredsraadet-paa-fyn/2014-03-20#Torsten Wiil",
     "right": "kredsraadet-i-nordjylland/2019-05-16#Thorsten Wiil", "by": "Anna", "note": "…"}

(on one line). `left` and `right` name an entry by its meeting and the name as the minutes have it, with "#2"
after it for the second entry of that name at one meeting; so a decision outlives a new scan of the minutes.
The judgement is "same", "different" or "unsure" (which changes nothing but takes the pair out of the review);
`by`, `date` and `note` may be left out. A later line on the same pair replaces an "unsure"; all other
contradictions, also transitive ones, are errors that name both lines.
"""

from __future__ import annotations

import json
from collections import defaultdict, deque
from collections.abc import Hashable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar, get_args

from ..errors import IdentityError
from .people import Decision, Judgement, Mention, MentionKey

_Entry = TypeVar("_Entry", bound=Hashable)
_FIELDS = ("judgement", "left", "right", "by", "date", "note")


@dataclass(frozen=True, slots=True)
class Ruling:
    """One line of the file: what a person decided about two entries.

    Attributes:
        judgement: same, different or unsure. left, right: references of the entries.
        by: who decided. date: when, as they gave it. note: why.
        line: number of the line in the file, 0 for one that is not written yet.
    """

    judgement: Judgement
    left: str
    right: str
    by: str = "a person"
    date: str | None = None
    note: str | None = None
    line: int = 0

    @property
    def pair(self) -> frozenset[str]:
        """The two entries, whichever stands first."""
        return frozenset((self.left, self.right))


class References:
    """Readable names of entries, and the entries they name.

    Args:
        mentions: everybody.
    """

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._keys: dict[str, MentionKey] = {}
        self._texts: dict[MentionKey, str] = {}
        for mention in sorted(mentions, key=lambda m: m.key):
            plain = f"{mention.meeting}#{mention.name}"
            number, text = 1, plain
            while text in self._keys:
                number += 1
                text = f"{plain}#{number}"
            self._keys[text] = mention.key
            self._texts[mention.key] = text

    def text(self, key: MentionKey) -> str:
        """Return the reference of an entry."""
        return self._texts[key]

    def key(self, text: str) -> MentionKey | None:
        """Return the entry of a reference, None when it is not among these minutes."""
        return self._keys.get(text)


def read_rulings(path: Path) -> tuple[Ruling, ...]:
    """Return the decisions in a file; none when there is no such file.

    Raises:
        IdentityError: a line that is no decision, or two that contradict each other.
    """
    try:
        text = path.read_text("utf-8")
    except FileNotFoundError:
        return ()
    except (OSError, UnicodeDecodeError) as error:
        raise IdentityError(f"the decisions cannot be read ({error})", place=path) from error
    lines = enumerate(text.splitlines(), start=1)
    rulings = _latest([_ruling(line, number, path) for number, line in lines if line.strip()])
    check_rulings(rulings, path)
    return rulings


def write_rulings(path: Path, rulings: Iterable[Ruling]) -> None:
    """Write the file of decisions, all or nothing.

    Raises:
        IdentityError: the file cannot be written.
    """
    write_lines(path, ({name: value for name in _FIELDS if (value := getattr(r, name))} for r in rulings))


def check_rulings(rulings: Sequence[Ruling], place: object = None) -> None:
    """Do nothing when the decisions agree with each other.

    Raises:
        IdentityError: two that do not, also through others.
    """
    found = contradiction([(r.judgement, r.left, r.right) for r in rulings])
    if found is not None:
        different, same = (rulings[place_] for place_ in found)
        raise IdentityError(
            f"line {different.line} says that {different.left} and {different.right} are different, but line "
            f"{same.line} says that {same.left} and {same.right} are the same"
            + ("" if same.pair == different.pair else ", which with other lines makes those two one"),
            place=place,
            remedy="Take one of the two lines away",
        )


def contradiction(judged: Sequence[tuple[str, _Entry, _Entry]]) -> tuple[int, int] | None:
    """Return the places of a "different" and of a "same" that contradict it, or None.

    Args:
        judged: judgement and the two entries.
    """
    same: dict[_Entry, list[tuple[_Entry, int]]] = defaultdict(list)
    for place, (judgement, left, right) in enumerate(judged):
        if judgement == "same":
            same[left].append((right, place))
            same[right].append((left, place))
    for place, (judgement, left, right) in enumerate(judged):
        if judgement == "different" and (path := _path(same, left, right)) is not None:
            return place, path
    return None


def decided(rulings: Iterable[Ruling], references: References) -> tuple[list[Decision], list[Ruling]]:
    """Return the decisions on entries that are here, and the rulings that name one that is not."""
    decisions, missing = [], []
    for ruling in rulings:
        one, other = references.key(ruling.left), references.key(ruling.right)
        if one is None or other is None:
            missing.append(ruling)
            continue
        left, right = sorted((one, other))
        reasons = tuple(filter(None, (ruling.note, f"decided {ruling.date}" if ruling.date else None)))
        decisions.append(Decision(ruling.judgement, left, right, None, reasons, ruling.by))
    return decisions, missing


def write_lines(path: Path, objects: Iterable[dict[str, Any]]) -> None:
    """Write one JSON object a line, all or nothing.

    Raises:
        IdentityError: the file cannot be written.
    """
    text = "".join(json.dumps(one, ensure_ascii=False) + "\n" for one in objects)
    draft = path.with_name(path.name + ".new")
    try:
        draft.write_text(text, "utf-8")
        draft.replace(path)
    except OSError as error:
        raise IdentityError(f"cannot be written ({error.strerror or error})", place=path) from error


def _ruling(line: str, number: int, path: Path) -> Ruling:
    def wrong(reason: str) -> IdentityError:
        remedy = 'Expected {"judgement": "same", "left": "<meeting>#<name>", "right": "<meeting>#<name>"}'
        return IdentityError(f"line {number}: {reason}", place=path, remedy=remedy)

    try:
        data = json.loads(line)
    except ValueError as error:
        raise wrong(f"not JSON ({error})") from error
    if not isinstance(data, dict) or not all(isinstance(value, str) for value in data.values()):
        raise wrong("not an object with texts")
    if unknown := sorted(data.keys() - set(_FIELDS)):
        raise wrong(f"unknown field {unknown[0]!r}")
    if data.get("judgement") not in get_args(Judgement) or not data.get("left") or not data.get("right"):
        raise wrong("judgement (same, different or unsure), left and right are needed")
    if data["left"] == data["right"]:
        raise wrong("an entry is compared with itself")
    return Ruling(**data, line=number)


def _latest(rulings: Sequence[Ruling]) -> tuple[Ruling, ...]:
    """Leave out an "unsure" that a later line on the same pair replaces, and repetitions."""
    last: dict[tuple[frozenset[str], str], Ruling] = {}
    settled = {ruling.pair for ruling in rulings if ruling.judgement != "unsure"}
    for ruling in rulings:
        if ruling.judgement != "unsure" or ruling.pair not in settled:
            last.setdefault((ruling.pair, ruling.judgement), ruling)
    return tuple(sorted(last.values(), key=lambda ruling: ruling.line))


def _path(same: dict[_Entry, list[tuple[_Entry, int]]], start: _Entry, goal: _Entry) -> int | None:
    """Return the first step of the shortest way from `start` to `goal` over "same", None without a way."""
    reached: dict[_Entry, int | None] = {start: None}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        for there, place in same.get(here, ()):
            if there not in reached:
                first = reached[here]
                reached[there] = place if first is None else first
                waiting.append(there)
    return reached.get(goal)
