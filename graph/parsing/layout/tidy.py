"""From a document's lines to passages: furniture out, wrapped lines joined, letterhead columns set apart."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from ...reading.document import Document, Line, LineKind
from ...reading.furniture import HEADED
from ...vocabulary import Vocabulary
from ..agenda.runin import split_agendas
from ..passages import Passage
from .abreast import lines_abreast
from .cards_abreast import cards_abreast
from .columns import tab_lines
from .folding import Signs, fold, fold_line, is_plain, signs_of
from .line_rules import Rules, rules_of
from .margins import cut_margins
from .page_numbers import numbers_page
from .pieces import ASIDE_COLUMN, Piece, column_of, split_columns, with_remarks
from .stacked import stacked_lines
from .told_columns import Feet
from .wraps import LIST_MARK, continues, flows, over_page, wrap_widths

_TEXT: Final = LineKind.TEXT  # an enumeration is slow to look up
_RULE: Final = LineKind.RULE
_OUTSIDE: Final = LineKind.OUTSIDE
_LEAST_HEAD: Final = 8
"""Characters of a running head that says something."""
_DOUBLE: Final = 0.95
"""Share of the lines with a blank line above from which on a text is double-spaced."""
_FEWEST_FLOWS: Final = 4
_HEADS: Final = 2
"""Times that a running head stands in the minutes, at least."""
_LONGEST_HEAD: Final = 100
_ROOM: Final = 0.8
"""Share of a full line that a running head and the next word take at most."""
_PAGES: Final = 8  # characters that "120/ 121" takes at most
_OF_PAGES: Final = re.compile(r"(?<!\S)(?P<page>\d{1,3})\s?/\s?(?P<pages>\d{1,3})$")
_APART: Final = 3  # blanks that set a count of pages off from words before it
_DIGITS: Final = re.compile(r"\d+")
_YEAR: Final = re.compile(r"\s\d{4}(?!\d)")


@dataclass(frozen=True, slots=True)
class Tidied:
    """A document's passages.

    Attributes:
        passages: the minutes, in reading order.
        asides: letterhead and file marks beside them: they may tell the district, never the meeting's date.
        outside: what the reader set apart (menus, mail headers, footers).
        heads: running heads and feet, each once: of those, only one may name the body.
        furniture: spans of page numbers and running heads (offsets in code points).
    """

    passages: tuple[Passage, ...]
    asides: tuple[Passage, ...]
    outside: tuple[Passage, ...]
    heads: tuple[Passage, ...]
    furniture: tuple[tuple[int, int], ...]


def tidy(document: Document, vocabulary: Vocabulary) -> Tidied:
    """Return the passages of `document`, in time linear in its length."""
    rules = rules_of(vocabulary)
    signs = signs_of(document.text, markdown=document.media_type == "text/markdown")
    lines = cards_abreast(document, lines_abreast(document, vocabulary), vocabulary)
    lines = tab_lines(document, lines, vocabulary, Feet(rules, signs))
    lines = stacked_lines(document, lines, vocabulary)
    pieces = _single_spaced(_pieces(document, lines, rules))
    pieces, running = _without_furniture(pieces, rules, signs)
    pieces, asides = _without_asides(pieces, rules)
    pieces = cut_margins(document.text, pieces, vocabulary)
    widths = wrap_widths(pieces, rules)
    spaced = 2 * len([p for p in pieces if p.gap]) > len(pieces)
    groups: list[list[Piece]] = []
    cells: dict[tuple[int, int, int], list[Piece]] = {}
    for piece, width in zip(pieces, widths, strict=True):
        if piece.line.wraps and piece.cell in cells:
            cells[piece.cell].append(piece)  # below the other cells of its row, on the next page
        elif groups and continues(
            groups[-1][-1], piece, groups[-1], width if spaced or not piece.gap else None, rules
        ):
            groups[-1].append(piece)
        else:
            groups.append([piece])
            if piece.cell is not None:
                cells[piece.cell] = groups[-1]
    passages = [_passage(document, group, rules, signs) for group in groups]
    outside = [
        _passage(
            document,
            [_alone(document.text, line)],
            rules,
            signs,
        )
        for line in document.lines
        if line.kind is _OUTSIDE
    ]
    beside = [_passage(document, [piece], rules, signs) for piece in asides]
    once = {_shape(piece.text): piece for piece in reversed(running) if len(piece.text) > _LEAST_HEAD}
    heads = [_passage(document, [piece], rules, signs) for piece in reversed(once.values())]
    return Tidied(
        split_agendas([p for p in passages if p is not None], vocabulary),
        tuple(p for p in beside if p is not None),
        tuple(p for p in outside if p is not None),
        tuple(p for p in heads if p is not None),
        tuple((piece.start, piece.end) for piece in running),
    )


def _alone(text: str, line: Line) -> Piece:
    """Return a line as a piece that nothing stands above."""
    return Piece(line.start, line.end, line, text[line.start : line.end], 0, 0, False, line.kind, line.cell)


def _pieces(document: Document, lines: Sequence[Line], rules: Rules) -> list[Piece]:
    """Return the lines inside the minutes, lines with a far right column cut in two where it is one."""
    text = document.text
    pieces: list[Piece] = []
    paged = "\f" in text
    last = 0
    ruled = far = False
    for read in lines:
        if read.kind is _OUTSIDE:
            continue
        line = _with_day(text, read, rules) if read.marker[:1].isdecimal() else read
        start, end, kind, cell = line.start, line.end, line.kind, line.cell
        gap = text.count("\n", last, start) - 1 if pieces or last else 0
        page_break = paged and "\f" in text[last:start]
        last = end
        if kind is _RULE:
            ruled = True
            continue
        if gap < ruled:
            gap = int(ruled)  # a line of strokes parts as a blank one does
        ruled = False
        column = 0
        if cell is None:
            column = column_of(text, start)
            if line.indent > column and line.page is None:
                column = line.indent  # white space that the reader left out of the text
        far = far or column >= ASIDE_COLUMN
        pieces.append(Piece(start, end, line, text[start:end], column, gap, page_break, kind, cell))
    return split_columns(text, with_remarks(pieces, rules.remark)) if far else pieces


def _with_day(text: str, line: Line, rules: Rules) -> Line:
    """Return "4. maj 2020, …", which Markdown takes for an item of a list, as a line of text."""
    printed = f"{line.marker} "
    start = line.start - len(printed)
    if text[max(0, start) : line.start] != printed:
        return line
    day = rules.months.match(text, start, line.end)
    if day is None or _YEAR.match(text, day.end(), line.end) is None:
        return line
    return line._replace(start=start, kind=_TEXT, level=0, marker="", lead=0)


def _single_spaced(pieces: list[Piece]) -> list[Piece]:
    """Return lines without the blank line that a copy from a page puts behind each of them.

    It is known by sentences that go on in the next line all through the text, though no line is without one.
    """
    joints = apart = 0
    for a, b in pairwise(pieces):
        if a.kind is b.kind is _TEXT:
            joints += 1
            apart += b.gap > 0
    if not apart or apart < _DOUBLE * joints:
        return pieces
    flowing = sum(flows(a, b) for a, b in pairwise(pieces) if a.kind is b.kind is _TEXT)
    if flowing < max(_FEWEST_FLOWS, joints // 10):
        return pieces
    return [replace(piece, gap=piece.gap - 1) if piece.gap else piece for piece in pieces]


def _without_furniture(pieces: list[Piece], rules: Rules, signs: Signs) -> tuple[list[Piece], list[Piece]]:
    """Drop page numbers and the running heads and feet beside them; return what is kept, and the rest."""
    marks = {i for i, p in enumerate(pieces) if p.cell is None and numbers_page(p.text, rules, signs)}
    marks |= _lone_numbers(pieces) | _counted(pieces)
    breaks = [i for i, p in enumerate(pieces) if p.page_break]
    if not marks and not breaks:
        return pieces, []
    edges = {i for m in marks for i in range(m - 2, m + 3) if 0 <= i < len(pieces)}
    edges |= {i + d for i in breaks for d in (-2, -1, 0, 1) if i + d >= 0}
    seen = Counter(_shape(pieces[i].text) for i in edges if i < len(pieces))
    drop = set(marks)
    for i in sorted(edges - marks):
        if i < len(pieces) and len(pieces[i].text) <= 120:
            own = LIST_MARK.match(pieces[i].text) or _told_on(pieces, i) or _is_heading(pieces[i], rules)
            again = seen[_shape(pieces[i].text)] >= _HEADS and not own
            running = pieces[i].text[:1].islower() or pieces[i].text.endswith(".") or _goes_on(pieces, i)
            if again or (not running and rules.file_mark.search(pieces[i].text)):
                drop.add(i)
    drop |= _between(pieces, drop, rules)
    kept = []
    crossed = False
    for i, piece in enumerate(pieces):
        if i in drop:
            crossed = True
            continue
        kept.append(replace(piece, page_break=True) if crossed else piece)
        crossed = False
    return kept, [pieces[i] for i in sorted(drop)]


def _told_on(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether a line at the edge of a page is part of a sentence or an item, no running head."""
    text = pieces[at].text
    return (text[:1].islower() and len(text) > _LONGEST_HEAD // 2) or HEADED.match(text) is not None


def _is_heading(piece: Piece, rules: Rules) -> bool:
    """Say whether a line is, or begins with, a heading of the minutes: "Beslutning:", "Fraværende: A"."""
    head, colon, _ = piece.text.lower().partition(":")
    return head in rules.part_heads or (bool(colon) and head in rules.list_heads)


def _goes_on(pieces: Sequence[Piece], at: int) -> bool:
    """Say whether the line right below goes on with a sentence ("… i afdeling 12. Beboerne er / bange.")."""
    below = pieces[at + 1] if at + 1 < len(pieces) else None
    return below is not None and not below.gap and not below.page_break and below.text[:1].islower()


def _between(pieces: Sequence[Piece], drop: set[int], rules: Rules) -> set[int]:
    """Return running heads that stand once: beside a page's number or break, inside a sentence."""
    found: set[int] = set()
    breaks = {i - 1 for i, piece in enumerate(pieces) if piece.page_break and i - 1 not in drop}
    for mark in sorted(drop | breaks):
        for step in (1,) if mark in breaks else (1, -1):
            at = mark + step
            if not 0 < at < len(pieces) - 1 or at in drop or len(pieces[at].text) > _LONGEST_HEAD:
                continue
            before, after = (mark - (mark in drop), at + 1) if step == 1 else (at - 1, mark + 1)
            if before < 0 or after >= len(pieces) or {before, after} & drop:
                continue
            if over_page(pieces[before], pieces[at], rules):
                continue  # it is the sentence that goes on
            rest = pieces[before].text[:1].islower()
            if step == -1 and not rest and len(pieces[before].text) < len(pieces[at].text):
                continue  # the longer line is the one that goes on
            following = len(pieces[at].text) + len(pieces[after].text.split(" ", 1)[0])
            broken = following < _ROOM * len(pieces[before].text)  # no full line: the next word had room
            apart = (pieces[after].gap > 0 or broken) if step == 1 else pieces[at].gap > 0
            if apart and over_page(pieces[before], pieces[after], rules):
                found.add(at)
    return found


def _shape(text: str) -> str:
    return _DIGITS.sub("#", " ".join(text.split())).casefold()


def _lone_numbers(pieces: list[Piece]) -> set[int]:
    """Return lines that hold nothing but a number and count up far apart from each other: page numbers."""
    numbers = [
        (i, int(p.text))
        for i, p in enumerate(pieces)
        if p.text.isdecimal() and len(p.text) <= 3 and p.cell is None and (p.gap or p.page_break)
    ]
    found: set[int] = set()
    if any(b == a + 1 and j - i < 15 for (i, a), (j, b) in pairwise(numbers)):
        return found  # numbers of items: some follow each other closely
    for (i, a), (j, b) in pairwise(numbers):
        if b == a + 1 and j - i >= 15:
            found |= {i, j}
    return found


def _counted(pieces: Sequence[Piece]) -> set[int]:
    """Return lines that end in "1/3", "2/3", "3/3" in this order, alone or far right: feet of pages."""
    ends = (
        (i, found)
        for i, p in enumerate(pieces)
        if "/" in p.text[-_PAGES:] and p.cell is None and (found := _page_count(p.text)) is not None
    )
    counts = [(i, int(found["page"]), int(found["pages"])) for i, found in ends]
    order = [page for _, page, _ in counts]
    complete = order == list(range(1, len(counts) + 1)) and {pages for *_, pages in counts} == {len(counts)}
    return {i for i, *_ in counts} if complete else set()


def _page_count(text: str) -> re.Match[str] | None:
    """Match "2/5" at the end of a line that holds nothing else, or far behind its words."""
    found = _OF_PAGES.search(text, max(0, len(text) - _PAGES))
    before = text[: found.start()] if found is not None else ""
    blank = before[len(before.rstrip()) :]
    apart = not before.strip() or len(blank) >= _APART or "\t" in blank
    return found if apart else None


def _without_asides(pieces: list[Piece], rules: Rules) -> tuple[list[Piece], list[Piece]]:
    kept: list[Piece] = []
    asides: list[Piece] = []
    for i, piece in enumerate(pieces):
        far = piece.column >= ASIDE_COLUMN and piece.cell is None and len(piece.text) <= 70
        far = far and not piece.beside
        filed = (
            piece.kind is _TEXT
            and len(piece.text) <= 80
            and rules.file_mark.match(piece.text)
            and not rules.label.match(piece.text)
            and piece.text.rstrip(": ").lower() not in rules.recipients
            and not (i and not piece.gap and flows(pieces[i - 1], piece))
        )
        (asides if far or filed else kept).append(piece)
    return kept, asides


def _passage(document: Document, group: Sequence[Piece], rules: Rules, signs: Signs) -> Passage | None:
    first = group[0]
    text = first.text
    offsets: Sequence[int] = range(first.start, first.end)
    tabs: tuple[int, ...] = ()
    breaks: tuple[int, ...] = ()
    if len(group) > 1:
        spans = [(p.start, p.end) for p in group]
        text, offsets, tabs, breaks = fold(document.text, spans, rules.keep, signs)
        beside = [at - 1 for at, piece in zip(breaks, group[1:], strict=False) if piece.beside]
        tabs = tuple(sorted({*tabs, *beside})) if beside else tabs
    elif not is_plain(text, signs):  # as few are
        text, offsets, tabs, breaks = fold_line(document.text, first.start, first.end, signs)
    if not text:
        return None
    line = first.line
    return Passage(
        text,
        offsets,
        line.kind,
        line.level,
        line.marker,
        line.cell,
        line.header,
        line.bold,
        first.column,
        first.gap,
        line.page,
        line.rows,
        bisect_left(offsets, line.start + line.lead) if line.lead else 0,
        tabs,
        breaks,
    )
