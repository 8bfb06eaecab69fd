"""Text of a PDF page that runs from top to foot: its paragraphs, wrapped lines, and lists."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from .document import LineKind
from .lines import Builder, is_rule
from .pdf_page import COLUMN_GAP, Run
from .pdf_rows import MARKER, Row, first_width

BULLET: Final = re.compile(r"(?P<mark>[•▪‣●○■□◦·–—-]|o(?=\s+[A-ZÀ-Þ]))\s+(?=\S)")
"""The mark of a list without numbers, before its text."""
_TWICE: Final = re.compile(r"(?P<mark>\d{1,3}[.)]) ?(?=(?P=mark)\s)")
"""The number of a list before an item that is numbered itself: "22.22. Budget"."""
_DASHES: Final = "–—-"
_BLANK: Final = 1.3
"""A step larger than this many times the usual one is a blank line."""
_HEADLINE: Final = 1.15
_FULL: Final = 4.0
"""Sizes of the font by which a full line may be shorter than the longest."""
_SUPPORT: Final = 3
"""Lines that end near the right edge of the text before it is believed to be one."""
_SAME: Final = 2.0
"""Points by which the left edges of lines of one paragraph may differ."""
_INDENT: Final = 4.0
"""Sizes of the font by which the first line of a paragraph may stand further in or out than the others."""


def usual_size(runs: Iterable[Run]) -> float:
    """Return the size of the font of most letters."""
    sizes: Counter[float] = Counter()
    for run in runs:
        sizes[round(run.size, 1)] += run.letters
    return sizes.most_common(1)[0][0] if sizes else 10.0


def usual_step(rows: Sequence[Row], size: float) -> float:
    """Return the distance between two lines of one paragraph."""
    steps = [(above.base - below.base, above.right) for above, below in pairwise(rows)]
    tight = [(step, right) for step, right in steps if 0.9 * size < step < 2.5 * size]
    if not tight:
        return 1.2 * size
    longest = max(row.right for row in rows) - _FULL * size
    full = sorted(step for step, right in tight if right > longest)  # below full lines paragraphs go on
    usual = sorted(step for step, _ in tight)[len(tight) // 4]
    return min(usual, full[len(full) // 4]) if full else usual


def right_edge(rows: Sequence[Row], size: float, tables: Sequence[float] = ()) -> float | None:
    """Return where the longest lines of running text end, None where too few do.

    Args:
        rows: lines. size: of the font of most letters.
        tables: where tables with drawn frames end: a line that nearly reaches one is believed.
    """
    left = min((row.left for row in rows), default=0.0)
    right = max((row.right for row in rows), default=0.0)
    framed = {round(end / size) + near for end in tables for near in (-3, -2, -1, 0)}
    ends = sorted(
        (
            row.right
            for row in rows
            for _ in range(_SUPPORT if round(row.right / size) in framed else 1)
            if len(row.runs) == 1
            and row.left < left + 0.3 * (right - left)
            and row.right - row.left > 0.4 * (right - left)
        ),
        reverse=True,
    )
    near = (end for at, end in enumerate(ends[: 1 - _SUPPORT]) if end - ends[at + _SUPPORT - 1] < 2 * size)
    return next(near, None)


def is_headline(runs: Sequence[Run], text: str, size: float) -> bool:
    """Say whether a line is set in larger type than most text."""
    return len(text) < 120 and all(run.size >= _HEADLINE * size for run in runs)


def headline_sizes(runs: Iterable[Run], size: float) -> list[float]:
    """Return the sizes of headlines, the largest first, sizes that hardly differ once."""
    found: list[float] = []
    for large in sorted({run.size for run in runs if run.size >= _HEADLINE * size}, reverse=True):
        if not found or large < 0.95 * found[-1]:
            found.append(large)
    return found


def is_bold(runs: Sequence[Run], text: str, size: float) -> bool:
    """Say whether a line is set in bold, or in larger type than most text."""
    letters = sum(run.letters for run in runs)
    return is_headline(runs, text, size) or (letters > 0 and sum(run.bold for run in runs) >= 0.95 * letters)


class Pen:
    """Writes lines of pages and remembers how high they stand.

    Args:
        builder: takes the lines.

    Attributes:
        heights: for each line written, by its index, the distance from the foot of its page in points.
        page: the page's number.
        size: of the font of most letters.
    """

    def __init__(self, builder: Builder, size: float, headlines: Sequence[float] = ()) -> None:
        self.builder = builder
        self.size = size
        self._headlines = headlines
        self.page = 1
        self.heights: dict[int, float] = {}

    def level(self, size: float) -> int:
        """Return the level of a headline by the size of its type, 1 for the largest."""
        return min(6, max(1, sum(size < 1.02 * larger for larger in self._headlines)))

    def add(
        self,
        text: str,
        runs: Sequence[Run],
        *,
        kind: LineKind = LineKind.TEXT,
        level: int = 0,
        mark: str = "",
        cell: tuple[int, int, int] | None = None,
        header: bool = False,
        indent: int = 0,
        wraps: bool | None = None,
        struck: Sequence[tuple[int, int]] = (),
    ) -> None:
        """Write one line, made of `runs`; its list mark stands in the text before it."""
        before = len(self.builder.lines)
        bold = kind is not LineKind.HEADING and is_bold(runs, text, self.size)
        self.builder.add(
            text,
            kind=kind,
            level=level,
            marker=mark,
            printed=bool(mark),
            cell=cell,
            header=header,
            page=self.page,
            bold=bold,
            indent=indent,
            wraps=wraps,
            lead=0 if bold or wraps else _lead(text, runs),
            struck=struck,
        )
        if len(self.builder.lines) > before:
            self.heights[before] = runs[0].base


@dataclass(slots=True)
class _Written:
    """The line written last: its row, where its text begins, whether it begins a paragraph or an item.

    It is one of a `block` if the line above, a paragraph too, begins where it does.
    """

    row: Row
    text_left: float
    first: bool
    item: bool
    block: bool = False


class Flow:
    """One text while its lines are written.

    Args:
        pen: writes them.
        rows: all rows of the text.
        step: the distance between two lines of a paragraph.
        right: where full lines end, None where that is not known.
        before: the text of the column before, which this one may go on with.
    """

    def __init__(
        self, pen: Pen, rows: Sequence[Row], step: float, right: float | None, before: Flow | None = None
    ) -> None:
        self._pen = pen
        self._before = before
        self._left = min((row.left for row in rows), default=0.0)
        self._step = step
        self._right = right
        self._last: _Written | None = None
        self._base: float | None = None
        self._items: list[float] = []

    def interrupt(self, base: float | None = None) -> None:
        """Take note that something else was written, down to the height `base`."""
        self._last = None
        self._base = base
        self._items.clear()

    def line(self, row: Row) -> None:
        """Write one row; wide gaps become tabs."""
        text = _line_text(row.runs)
        near = self._is_near(row)
        wraps = near and self._wraps(row)
        if self._before is not None:
            near = wraps = self._before.goes_on(row, row.left - self._left)
            self._before = None
        bullet = BULLET.match(text)
        if bullet and wraps and bullet["mark"] in _DASHES and text[bullet.end()].islower():
            bullet = None  # a dash within a sentence
        if not near:
            self._pen.builder.blank()
        level = self._depth(row.left) if bullet else 0
        kind = LineKind.ITEM if bullet else LineKind.RULE if is_rule(text) else LineKind.TEXT
        if kind is LineKind.TEXT and is_headline(row.runs, text, self._pen.size):
            kind, level = LineKind.HEADING, self._pen.level(row.size)
        known = None if self._right is None else wraps and not bullet
        indent = max(0, round((row.left - self._left) / (0.5 * self._pen.size)))
        marker = bullet or _TWICE.match(text)
        mark = marker["mark"] if marker else ""
        text = text[marker.end() :] if marker else text
        places = [(text.find(part.text), len(part.text)) for part in row.parts if part.struck]
        struck = [(at, at + length) for at, length in places if at >= 0]
        self._pen.add(
            text, row.runs, kind=kind, level=level, mark=mark, indent=indent, wraps=known, struck=struck
        )
        marked = bullet is not None or _has_mark(row)
        first, above = not wraps or bullet is not None, self._last
        block = above is not None and above.first and abs(above.row.left - row.left) <= _SAME
        self._last = _Written(row, _text_left(row), first, marked, block)
        self._base = row.base
        if not bullet and not wraps:
            self._items.clear()

    def goes_on(self, row: Row, indent: float) -> bool:
        """Say whether the first row of the next column goes on with the last line of this one."""
        if self._last is None or self._items:
            return False
        shift = self._left + indent - row.left
        runs = [_moved(run, shift) for run in row.runs]
        return self._wraps(Row(runs, runs))

    def _is_near(self, row: Row) -> bool:
        """Say whether no blank line stands above `row`."""
        if self._base is None:
            return True
        step = self._step
        if self._last is not None:  # lines of a large headline stand further apart
            smaller = min(self._last.row.size, row.size)
            step *= max(1.0, smaller / self._pen.size)
        return -0.5 * step < self._base - row.base < _BLANK * step

    def _depth(self, left: float) -> int:
        """Return the level of a list item by how far in it stands."""
        while self._items and left < self._items[-1] - _SAME:
            self._items.pop()
        if not self._items or left > self._items[-1] + _SAME:
            self._items.append(left)
        return min(len(self._items), 6)

    def _wraps(self, row: Row) -> bool:
        """Say whether the line above had no room for the first word of `row`."""
        last = self._last
        if last is None or self._right is None or len(row.runs) > 1:
            return False
        above = last.row
        if abs(above.size - row.size) > 0.12 * max(above.size, row.size) or not self._stands_below(row, last):
            return False
        run = row.runs[0]
        if above.runs[-1].text[-1:] == "-":
            return above.right > self._right - 4 * row.size
        words = run.text.split(maxsplit=2)
        width = first_width(run)
        if words[0] in _DASHES and len(words) > 1:
            width += (run.right - run.left) / len(run.text) * len(words[1])
        return above.right + width > self._right

    def _stands_below(self, row: Row, last: _Written) -> bool:
        """Say whether a line stands where the next line of the paragraph above would."""
        shift = row.left - last.row.left
        if not last.first:
            return abs(shift) <= _SAME
        room = _INDENT * row.size
        if last.block and shift < -_SAME and row.runs[0].text[0].isupper():
            return False  # a heading beside lines that stand further in
        if last.item or len(last.row.runs) > 1:
            return abs(shift) <= _SAME or abs(row.left - last.text_left) <= room
        return -room < shift <= _SAME


def _moved(run: Run, shift: float) -> Run:
    first = run.first + shift if run.first else 0.0
    return replace(run, left=run.left + shift, right=run.right + shift, first=first)


def _has_mark(row: Row) -> bool:
    return MARKER.fullmatch(row.runs[0].text.split(maxsplit=1)[0]) is not None


def _text_left(row: Row) -> float:
    """Return where the text of a line begins: after its list mark, or after the gap behind a label."""
    if len(row.runs) > 1:
        return row.runs[1].left
    if len(row.parts) > 1 and _has_mark(row):
        return row.parts[1].left
    return row.left


def _lead(text: str, runs: Sequence[Run]) -> int:
    """Return how many characters at the begin of a line are bold, where nothing of the rest is."""
    bold, letters = runs[0].lead, sum(not sign.isspace() for sign in text)
    if not bold or bold != sum(run.bold for run in runs) or letters != sum(run.letters for run in runs):
        return 0  # the last where a list mark is left out of the text
    at = -1
    while bold and at + 1 < len(text):
        at += 1
        bold -= not text[at].isspace()
    return 0 if bold or at + 1 == len(text) else at + 1


def _line_text(runs: Sequence[Run]) -> str:
    """Return the text of runs beside each other, a tab where a column may begin."""
    parts = [runs[0].text]
    for left, right in pairwise(runs):
        wide = right.left - left.right >= COLUMN_GAP * max(left.size, right.size)
        parts.append(("\t" if wide else " ") + right.text)
    return "".join(parts)
