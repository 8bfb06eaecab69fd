"""Ways to damage minutes, all from one seed: as secretaries, converters, scanners and attackers do."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Final

_ODD: Final = tuple(
    map(
        chr,
        (
            *(0xAD, 0x200B, 0x200D, 0xFEFF, 0xA0, 0x2028, 0x2029, 0x0B, 0x0C, 0x85, 0x00, 0x1A, 0x1F, 0x3000),
            *(
                0x301,
                0x308,
                0x30A,
                0x202E,
                0x2066,
                0x1F600,
                0x1D400,
                0xFB01,
                0xDF,
                0x149,
                0x1C5,
                0x130,
                0x131,
            ),
            *(
                0x17F,
                0x2126,
                0xFFFD,
                0xE000,
                0xE33,
                0x1E9E,
                0x2163,
                0xB2,
                0xBD,
                0x663,
                0xFF15,
                0x2013,
                0x2014,
            ),
            *(
                0x2010,
                0x2011,
                0x2212,
                0x2026,
                0x201E,
                0x201C,
                0x201D,
                0xBB,
                0xAB,
                0x2019,
                0xB7,
                0x2022,
                0x25AA,
            ),
        ),
    )
)
"""Hyphens and spaces that do not show, line separators, accents on their own, digits of other scripts."""
_MARKS: Final = tuple("()[]{}<>|*_#>-+=~`'\",.;:!?/\\&%@$^0123456789\t\n\r ")
_WORDS: Final = (
    "Deltagere:", "Til stede:", "Afbud:", "Fraværende:", "Referent:", "Dagsorden:", "Ad 1", "Pkt. 2",
    "1.", "2.1", "1.2.3.4.", "I.", "IV)", "a)", "v/", "ved", "og", "samt", "(ref.)", "(formand)", "(A)",
    "kl. 10.00", "kl. 25.99", "den 31. februar 2019", "32/13-2020", "2019-02-30", "d. 0. 0. 0000",
    "Beslutning:", "Næste møde:", "Eventuelt", "spurgte", "svarede, at", "orienterede om", ", der",
    "Hertil svarede", "Politidirektøren", "borgmesteren", "han", "Lars Hansen", "L.H.", "LH:",
    "Fyns Politi", "Herning Kommune", "Kredsrådet", "Lokalrådet", "TV2", "---", "***", "| a | b |",
    "|---|---|", "<table><tr><td>", "</td></tr></table>", "<div>", "</p>", "<br>", "&amp;", "&#0;",
    "```", "- ", "* ", "> ", "# ", "    ", "Side 1 af 3", "\f", "-\n", "Indholdsfortegnelse ........ 1",
    "http://a.dk/x", "x@y.dk",
)  # fmt: skip
_MOST: Final = 60_000
"""Characters of a damaged text: enough to show what grows, few enough to try many."""


def damaged(text: str, dice: random.Random, others: Sequence[str]) -> str:
    """Return the text with one to five kinds of damage done to it; `others` lend lines."""
    for _ in range(dice.randint(1, 5)):
        text = dice.choice(_KINDS)(text, dice, others)[:_MOST]
    return text


def damaged_bytes(data: bytes, dice: random.Random) -> bytes:
    """Return the bytes with some flipped, cut out, doubled or put in."""
    made = bytearray(data)
    for _ in range(dice.randint(1, 12)):
        place = dice.randrange(len(made) + 1)
        match dice.randrange(5):
            case 0 if place < len(made):
                made[place] ^= 1 << dice.randrange(8)
            case 1:
                del made[place : place + dice.randint(1, 40)]
            case 2:
                made[place:place] = made[place : place + dice.randint(1, 200)]
            case 3:
                made[place:place] = dice.randbytes(dice.randint(1, 6))
            case _:
                made = made[: max(1, place)] if dice.random() < 0.2 else made
    return bytes(made)


def _shuffled(text: str, dice: random.Random, others: Sequence[str]) -> str:
    lines = text.split("\n")
    start = dice.randrange(len(lines))
    part = lines[start : start + dice.randint(2, 30)]
    dice.shuffle(part)
    return "\n".join([*lines[:start], *part, *lines[start + len(part) :]])


def _doubled(text: str, dice: random.Random, others: Sequence[str]) -> str:
    lines = text.split("\n")
    start = dice.randrange(len(lines))
    part = lines[start : start + dice.randint(1, 8)] * dice.choice((2, 2, 3, 10, 60))
    return "\n".join([*lines[:start], *part, *lines[start:]])


def _dropped(text: str, dice: random.Random, others: Sequence[str]) -> str:
    lines = text.split("\n")
    start = dice.randrange(len(lines))
    return "\n".join([*lines[:start], *lines[start + dice.randint(1, 10) :]])


def _borrowed(text: str, dice: random.Random, others: Sequence[str]) -> str:
    lines, lent = text.split("\n"), dice.choice(others).split("\n")
    start, place = dice.randrange(len(lent)), dice.randrange(len(lines) + 1)
    return "\n".join([*lines[:place], *lent[start : start + dice.randint(1, 12)], *lines[place:]])


def _joined(text: str, dice: random.Random, others: Sequence[str]) -> str:
    """Lose line ends, or all blank lines, or put one after every word of a stretch."""
    match dice.randrange(4):
        case 0:
            return text.replace("\n\n", "\n")
        case 1:
            return text.replace("\n", dice.choice((" ", "\r", "\r\n", "\n\n", "\u2028")))
        case 2:
            start = dice.randrange(len(text) + 1)
            end = start + dice.randint(1, 800)
            return text[:start] + text[start:end].replace(" ", "\n") + text[end:]
        case _:
            start = dice.randrange(len(text) + 1)
            end = start + dice.randint(1, 2000)
            return text[:start] + text[start:end].replace("\n", " ") + text[end:]


def _marked(text: str, dice: random.Random, others: Sequence[str]) -> str:
    for _ in range(dice.randint(1, 25)):
        place = dice.randrange(len(text) + 1)
        sign = dice.choice(_MARKS if dice.random() < 0.6 else _ODD)
        skip = dice.choice((0, 0, 1, 2))
        text = text[:place] + sign * dice.choice((1, 1, 1, 2, 5)) + text[place + skip :]
    return text


def _worded(text: str, dice: random.Random, others: Sequence[str]) -> str:
    for _ in range(dice.randint(1, 8)):
        words = " ".join(dice.choice(_WORDS) for _ in range(dice.randint(1, 4)))
        place = dice.randrange(len(text) + 1)
        line = text.rfind("\n", 0, place) + 1 if dice.random() < 0.6 else place
        text = f"{text[:line]}{words}{dice.choice(('', ' ', chr(10)))}{text[line:]}"
    return text


def _cut(text: str, dice: random.Random, others: Sequence[str]) -> str:
    start = dice.randrange(len(text) + 1)
    end = start + dice.choice((1, 5, 40, 400, 4000))
    return text[:start] + text[end:] if dice.random() < 0.7 else text[start:end] or text


def _swapped(text: str, dice: random.Random, others: Sequence[str]) -> str:
    """Swap two words of the text, everywhere or once."""
    words = text.split()
    if len(words) < 2:
        return text
    one, other = dice.sample(words, 2)
    return text.replace(one, other, -1 if dice.random() < 0.3 else 1)


def _cased(text: str, dice: random.Random, others: Sequence[str]) -> str:
    start = dice.randrange(len(text) + 1)
    end = start + dice.randint(1, 1500)
    change: Callable[[str], str] = dice.choice((str.upper, str.lower, str.title, str.swapcase))
    return text[:start] + change(text[start:end]) + text[end:]


def _repeated(text: str, dice: random.Random, others: Sequence[str]) -> str:
    """Put in one short piece a great many times."""
    piece = dice.choice((dice.choice(_WORDS) + " ", dice.choice(_MARKS), dice.choice(_ODD), text[:30]))
    place = dice.randrange(len(text) + 1)
    return text[:place] + piece * dice.choice((50, 500, 3000)) + text[place:]


def _run(text: str, dice: random.Random, others: Sequence[str]) -> str:
    """Put in one sign or short word so often that the text is full: whatever goes over it twice shows."""
    piece = dice.choice(
        (" ", "\t", ".", "_", "-", "(", "|", "\n", "A ", "a ", "A, ", "A. ", "1. ", dice.choice(_MARKS))
    )
    place = dice.randrange(len(text) + 1)
    place = dice.choice((place, text.rfind("\n", 0, place) + 1, text.find("\n", place) % (len(text) + 1)))
    return text[:place] + piece * max(0, (_MOST - len(text)) // len(piece)) + text[place:]


_KINDS: Final[tuple[Callable[[str, random.Random, Sequence[str]], str], ...]] = (
    *(_shuffled, _doubled, _dropped, _borrowed, _joined, _marked, _marked, _worded, _worded, _cut),
    *(_swapped, _cased, _repeated, _run),
)
