"""Cards side by side in plain text: title, name and place of a person under one another, the next one beside.

Each card becomes the row of a table, card after card.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...reading.document import Document, Line, LineKind
from ...vocabulary import Vocabulary
from ..danish.labels import PEOPLE, labels
from ..danish.persons import persons
from .abreast import Part, parts_of, row_under

_LINES: Final = range(2, 6)
"""Lines of a card."""
_FEWEST: Final = 2
"""Cards side by side in the first block."""
_LONGEST: Final = 60
"""Characters of a label above cards."""


def cards_abreast(document: Document, lines: Sequence[Line], vocabulary: Vocabulary) -> Sequence[Line]:
    """Return the lines, those of cards that stand side by side below the label of a list cut into cells."""
    text = document.text
    if "   " not in text and "\t" not in text:
        return lines
    reader = _reader(vocabulary)
    table = 1 + max((line.cell[0] for line in lines if line.cell), default=-1)
    out: list[Line] = []
    at = 0
    while at < len(lines):
        wide = at > 0 and _has_gap(text, lines[at]) and reader.labels_list(text, lines[at - 1])
        cards = reader.block(text, lines, at, first=True) if wide else []
        while cards:
            out += _cells(text, lines[at], cards, table)
            at += max(map(len, cards))
            table += 1
            while at < len(lines) and reader.labels_list(text, lines[at]):  # "Afbud:"
                out.append(lines[at])
                at += 1
            cards = reader.block(text, lines, at, first=False)
        if at < len(lines):
            out.append(lines[at])
            at += 1
    return out


class _Reader:
    """Judges blocks of lines as cards.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._labels = labels(vocabulary)
        self._persons = persons(vocabulary)

    def labels_list(self, text: str, line: Line) -> bool:
        """Say whether a line labels a list of people and no more: "Deltagere:"."""
        if line.kind is not LineKind.TEXT or line.cell is not None or line.end - line.start > _LONGEST:
            return False
        said = text[line.start : line.end]
        label = self._labels.find(said, PEOPLE)
        return label is not None and label.content >= len(said)

    def block(self, text: str, lines: Sequence[Line], at: int, *, first: bool) -> list[list[Part]]:
        """Return the cards of the block that begins in line `at`, none where it is no block of cards.

        The first block has several beside each other, which shows what they are.
        """
        if at == len(lines) or lines[at].kind is not LineKind.TEXT or lines[at].cell is not None:
            return []
        heads = parts_of(text, lines[at])
        if len(heads) < (_FEWEST if first else 1):
            return []
        starts = [part.at for part in heads]
        cards = [[part] for part in heads]
        size = 1
        while (
            at + size < len(lines) and text.count("\n", lines[at + size - 1].end, lines[at + size].start) == 1
        ):
            row = row_under(text, lines[at + size], starts) if size < _LINES.stop else None
            if row is None:
                return []
            for column, part in row.items():
                cards[column].append(part)
            size += 1
        whole = size in _LINES and max(map(len, cards)) == size
        return cards if whole and all(self._is_card(text, card) for card in cards) else []

    def _is_card(self, text: str, card: Sequence[Part]) -> bool:
        """Say whether parts are a name below a title, or one above what describes its bearer."""
        said = [text[part.start : part.end] for part in card]
        names = [n for n, part in enumerate(said) if self._persons.is_bare(part.partition("(")[0])]
        if len(said) not in _LINES or len(names) != 1 or names[0] > 1:
            return False
        beside = said[1 - names[0]].split(",")[0]
        notes = self._persons.notes
        described = (
            self._persons.split_title(beside) is not None or notes.function(beside.strip("()")) is not None
        )
        return described or (names[0] == 0 and self._persons.bodies.is_organisation(beside))


def _has_gap(text: str, line: Line) -> bool:
    return text.find("   ", line.start, line.end) >= 0 or text.find("\t", line.start, line.end) >= 0


def _cells(text: str, line: Line, cards: Sequence[Sequence[Part]], table: int) -> list[Line]:
    """Return the parts of cards as cells, a card a row."""
    return [
        line._replace(start=part.start, end=part.end, kind=LineKind.CELL, cell=(table, row, column), indent=0)
        for row, card in enumerate(cards)
        for column, part in enumerate(card)
    ]


@lru_cache(maxsize=4)
def _reader(vocabulary: Vocabulary) -> _Reader:
    return _Reader(vocabulary)
