"""An agenda run in with its label: "Dagsorden: 1. Velkomst. 2. Natteliv. 3. Eventuelt"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.words import words
from ..passages import Passage, cut
from .numbering import numbered

if TYPE_CHECKING:
    from collections.abc import Sequence

_FEWEST: Final = 3
_FRONT: Final = 40
"""Passages in which a sentence may announce the agenda."""
_SENTENCE: Final = 140
_MOST: Final = 60
_LETTERS: Final = 20
_LONGEST: Final = 6_000
_TRAILING: Final = " ,;–—-"


@lru_cache(maxsize=4)
def _before_last(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what stands before the last item of a list in a sentence: "2) natteliv og 3) eventuelt"."""
    return re.compile(rf"\s+(?:{words(vocabulary).alternatives('conjunction')})\s*$", re.I)


class _Labels(NamedTuple):
    """What opens such a list: a label ("Dagsordenen lød på"), or a sentence that announces it."""

    label: re.Pattern[str]
    sentence: re.Pattern[str]
    announces: re.Pattern[str]


@lru_cache(maxsize=4)
def _labels(vocabulary: Vocabulary) -> _Labels:
    known = words(vocabulary)
    first = r"(?=\(?(?:1\s?[.):]|[aA]\)))"
    noun, ours = (known.alternatives(name) for name in ("agenda-noun", "agenda-ours"))
    announced = (
        rf"(?=[^.:;\d]*(?<!\w)(?:{noun})(?!\w))(?=[^.:;\d]*(?<!\w)(?:{ours})(?!\w))[^.:;\d]{{5,{_SENTENCE}}}:"
    )
    return _Labels(
        re.compile(rf"(?:{known.alternatives('agenda')})\s*:?\s+{first}", re.I),
        re.compile(rf"{announced}\s+{first}", re.I),
        re.compile(announced, re.I),
    )


def announces_agenda(text: str, vocabulary: Vocabulary) -> bool:
    """Say whether a sentence announces a list of items: "Vi havde følgende punkter på dagsordenen:"."""
    short = text.endswith(":") and len(text) <= _SENTENCE
    return short and _labels(vocabulary).announces.fullmatch(text) is not None


def split_agendas(passages: Sequence[Passage], vocabulary: Vocabulary) -> tuple[Passage, ...]:
    """Return the passages with the label of a run-in agenda and each of its items as a passage of its own."""
    parts: list[Passage] = []
    for at, passage in enumerate(passages):
        text = passage.text
        listed = "1" in text or "a)" in text or "A)" in text  # what the first of such items is marked with
        label = None
        if listed and len(text) <= _LONGEST and passage.cell is None:
            label = _labels(vocabulary).label.match(text) or _announced(passages, at, vocabulary)
        if label is None:
            parts.append(passage)
        else:
            below = passages[at + 1].text if at + 1 < len(passages) else ""
            parts += _split(passage, label.end(), below, vocabulary)
    return tuple(parts)


def _announced(passages: Sequence[Passage], at: int, vocabulary: Vocabulary) -> re.Match[str] | None:
    """Return the sentence that announces the agenda, in a passage before any item."""
    text = passages[at].text
    near = at < _FRONT and 0 <= text.find(":") <= _SENTENCE
    sentence = _labels(vocabulary).sentence.match(text) if near else None
    return None if sentence and any(_heads(before, vocabulary) for before in passages[:at]) else sentence


def _heads(passage: Passage, vocabulary: Vocabulary) -> bool:
    """Say whether a passage may head an item: behind it a sentence announces what somebody has to say."""
    number = numbered(passage, vocabulary)
    return number is not None and number.family in ("ad", "num") and number.first == (1,)


def _split(passage: Passage, begin: int, below: str, vocabulary: Vocabulary) -> tuple[Passage, ...]:
    """Return the label, which ends at `begin`, and each item; the passage itself where it has too few.

    One will do where the list goes on in the passage `below`: "Dagsorden: 1. Velkomst" above "2. Natteliv".
    """
    text, at = passage.text, begin
    starts: list[int] = []
    sign = text[begin:].lstrip("(")[0]
    for number in range(1, _MOST if sign == "1" else _LETTERS):
        printed = number if sign == "1" else chr(ord(sign) + number - 1)
        mark = re.compile(rf"(?<!\w)\(?{printed}(?:\s?[.:]\s+(?=[A-ZÀ-Þ\"”“'»])|\s?\)\s+(?=\S))").search(
            text, at
        )
        if mark is None or (number == 1 and mark.start() != begin):
            break
        starts.append(mark.start())
        at = mark.end()
    following = chr(ord(sign) + len(starts)) if sign in "aA" else str(len(starts) + 1)
    goes_on = bool(starts) and re.match(rf"\(?{following}\s?[.:)]\s", below) is not None
    if len(starts) < _FEWEST and not goes_on:
        return (passage,)
    parts = [cut(passage, 0, begin)]
    stop = len(text)
    if text.endswith(".") and text[at].islower():  # a sentence: its full stop belongs to no title
        stop -= 1
    for start, end in zip(starts, [*starts[1:], stop], strict=True):
        title = _before_last(vocabulary).sub("", text[start:end])
        parts.append(cut(passage, start, start + len(title.rstrip(_TRAILING))))
    return tuple(parts)
