"""Names of people taken apart and compared part by part.

A Danish name is a row of parts: given names, middle names, surnames. Which is which cannot be told from the
row alone, so two names are compared by alignment: the shorter row must be found in the longer one in order,
beginning with the first given name. Parts that only the longer row has were dropped; parts that neither row
shares are a conflict ("Lars Peter Hansen", "Lars Erik Hansen").
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import IntEnum
from functools import lru_cache

from rapidfuzz.distance import OSA

_LETTERS = str.maketrans(
    {"å": "aa", "æ": "ae", "ä": "ae", "ø": "oe", "ö": "oe", "ß": "ss", "ð": "d", "þ": "th"}
)
_LETTERS_SPELT = frozenset({"aa", "ae", "oe"})
"""What the initials Å., Æ. and Ø. become."""
# Spellings of one sound, applied in order; the result is a key to compare by, never shown.
_SPELLINGS = (
    ("qu", "kv"),
    ("kj", "k"),
    ("hl", "l"),
    ("lds", "ls"),
    ("nds", "ns"),
    ("vs", "fs"),
    ("tz", "s"),
    ("ts", "s"),
    ("ph", "f"),
    ("th", "t"),
    ("ch", "k"),
    ("ck", "k"),
    ("gh", "g"),
    ("dt", "t"),
    ("dh", "d"),
    ("aa", "o"),
    ("ue", "u"),
    ("c", "k"),
    ("w", "v"),
    ("z", "s"),
    ("q", "k"),
    ("j", "i"),
    ("y", "i"),
)
_LONGEST_ABBREVIATION = 3
"""Letters of an abbreviated given name ("Chr.", "Fr."), which has no vowel."""
_INITIALS = frozenset("abcdefghijklmnopqrstuvwxyz") | _LETTERS_SPELT
_VOWELS = frozenset("aeiouy")
_SHORTEST_WITH_SLIP = 5
"""Letters a part must have before one wrong letter still counts as the same part."""


class Level(IntEnum):
    """How well two parts of a name agree, best last."""

    NONE = 0
    INITIAL = 1
    NEAR = 2
    SPELLING = 3
    EXACT = 4


@dataclass(frozen=True, slots=True)
class Name:
    """A name as a row of parts.

    Attributes:
        parts: lower-case ASCII, hyphens and points removed ("Jens-Peter Aagård" → jens, peter, aagaard).
        keys: the parts reduced to how they sound ("aagaard", "ågård" and "aagård" share one key).
    """

    parts: tuple[str, ...]
    keys: tuple[str, ...]

    @property
    def full(self) -> bool:
        """Two parts or more, the last no bare initial: enough to link two documents at all."""
        return len(self.parts) > 1 and self.parts[-1] not in _INITIALS

    @property
    def shortened(self) -> bool:
        """The first part is an initial or an abbreviation ("H.C.", "Chr.")."""
        return bool(self.parts) and (self.parts[0] in _INITIALS or not set(self.parts[0]) & _VOWELS)


@dataclass(frozen=True, slots=True)
class Alignment:
    """Two names laid side by side.

    Attributes:
        agreed: for each shared part: (as the shorter and as the longer name has it, level, whether it is the
            first).
        dropped: parts only the longer name has, its last part not counted.
        last_dropped: the longer name's last part is not in the shorter one.
        conflicts: parts of the shorter name that the longer one lacks.
    """

    agreed: tuple[tuple[str, str, Level, bool], ...]
    dropped: int
    last_dropped: bool
    conflicts: int


@lru_cache(maxsize=200_000)
def parse_name(text: str) -> Name:
    """Return the name's parts and keys.

    >>> parse_name("Jens-Peter Aagård").parts
    ('jens', 'peter', 'aagaard')
    """
    spelled = unicodedata.normalize("NFC", text).lower().translate(_LETTERS)
    plain = "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
    parts = tuple(re.findall(r"[a-z0-9]+", plain))
    return Name(parts, tuple(sound(part) for part in parts))


@lru_cache(maxsize=200_000)
def compare_parts(one: str, other: str) -> Level:
    """Return how well two parts agree."""
    if one == other:
        return Level.INITIAL if len(one) == 1 or one in _LETTERS_SPELT else Level.EXACT
    short, long = (one, other) if len(one) <= len(other) else (other, one)
    if (
        len(short) == 1
        or short in _LETTERS_SPELT
        or (len(short) <= _LONGEST_ABBREVIATION and not set(short) & _VOWELS)
    ):
        return Level.INITIAL if long.startswith(short) else Level.NONE
    if sound(one) == sound(other):
        return Level.SPELLING
    shortest = min(len(one), len(other))
    if shortest >= _SHORTEST_WITH_SLIP and OSA.distance(one, other, score_cutoff=1) <= 1:
        return Level.NEAR
    return Level.NONE


def align(one: Name, other: Name) -> Alignment | None:
    """Return the two names side by side, or None when they cannot be one person's.

    They cannot when the first parts differ, or when nothing after the first part agrees.
    """
    short, long = sorted(_joined_alike(one, other), key=lambda parts: (len(parts), parts))
    if not short or (first := compare_parts(short[0], long[0])) is Level.NONE:
        return None
    agreed: list[tuple[str, str, Level, bool]] = [(short[0], long[0], first, True)]
    last = compare_parts(short[-1], long[-1]) if len(short) > 1 and len(long) > 1 else Level.NONE
    end_short, end_long = (len(short) - 1, len(long) - 1) if last else (len(short), len(long))
    place, conflicts = 1, 0
    for part in short[1:end_short]:
        for candidate in range(place, end_long):
            level = compare_parts(part, long[candidate])
            if level:
                agreed.append((part, long[candidate], level, False))
                place = candidate + 1
                break
        else:
            conflicts += 1
    if last:
        agreed.append((short[-1], long[-1], last, False))
    if len(agreed) == 1:
        return None
    unmatched = len(long) - len(agreed)
    last_dropped = not last and unmatched > 0
    return Alignment(
        tuple(agreed), unmatched - last_dropped - min(conflicts, unmatched), last_dropped, conflicts
    )


def joined(name: Name) -> str:
    """Return the first two parts in one word ("Anne Lise Bo" → "annelise"), "" if no surname is left."""
    return name.parts[0] + name.parts[1] if len(name.parts) > 2 and len(name.parts[1]) > 1 else ""


def _joined_alike(one: Name, other: Name) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the parts of both, a double given name joined where the other name writes it in one word."""
    if one.parts and other.parts and one.parts[0] != other.parts[0]:
        for name, whole in ((one, other), (other, one)):
            if (first := joined(name)) and sound(first) == sound(whole.parts[0]):
                parts = (first, *name.parts[2:])
                return (parts, other.parts) if name is one else (one.parts, parts)
    return one.parts, other.parts


@lru_cache(maxsize=200_000)
def sound(part: str) -> str:
    """Return the part as it sounds: spelling variants of Danish names share one key."""
    key = part
    for spelling, sound in _SPELLINGS:
        key = key.replace(spelling, sound)
    key = re.sub(r"(?<=.)ar$", "er", key)  # Ejnar, Ejner; Gunnar, Gunner
    key = re.sub(r"(?<=..)oe$", "o", key)  # Fynboe, Fynbo
    return re.sub(r"(.)\1+", r"\1", key)
