"""What stands on one PDF page, and where: glyphs put together to runs of text, drawn lines, pictures."""

from __future__ import annotations

import ctypes
import math
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, field
from typing import Any, Final, NamedTuple

from .pdf_grid import LARGEST, Grid, Stroke

_BOLD_WEIGHT: Final = 600
_BOLD_NAMES: Final = ("bold", "black", "heavy", "semibold", "demi", "fed")
_OBJECTS: Final = 20_000
_LARGEST_FONT: Final = 1_000.0
_PICTURE_LETTERS: Final = 10
_THIN: Final = 3.0
"""Points; what is drawn narrower is a line."""
_STRUCK: Final = (0.15, 0.45)
"""Where a line through words is drawn, in sizes of the font above the baseline."""
_RULES: Final = 200
"""Drawn lines of one height that are looked at."""
_SHORTEST: Final = 4.0
_RECTANGLE: Final = 5
"""Points of a path that is a rectangle: back to the first one."""
_CORNERS: Final = 400
"""Points of a path that may be the lines of a table."""
_CORNERS_OF_PAGE: Final = 40_000
"""Points of all the paths of a page that has tables; a map or a drawing has more."""
_SAME_LINE: Final = 0.25
_WORD_GAP: Final = 0.17
_PART_GAP: Final = 0.4
"""White space without a space sign that ends a run where the words are not parted by space signs either."""
_SPACED: Final = 0.05
"""Share of space signs from which on a page's words are parted by them."""
RUN_GAP: Final = 0.65
"""White space that ends a run, in sizes of the font; wider than between words of most text."""
COLUMN_GAP: Final = 1.4
"""White space that surely parts two columns, in sizes of the font."""

_NO_GLYPHS: Final = frozenset({0, 10, 13})
_SIGNS: Final = {0xF0B7: "•", 0xF0A7: "•", 0xF0D8: "•", 0x2: "-", 0xFFFE: "-"}


@dataclass(slots=True)
class Budget:
    """What the drawn lines of one file may still cost, so that its tables are read in time.

    Attributes:
        boxes: that they make; a page full of tables has a thousand.
        corners: points of their paths; a page of tables has some hundreds.
    """

    boxes: int = 40_000
    corners: int = 400_000


class Glyph(NamedTuple):
    """One character and its place: left and right edge, baseline, height of its font, in points."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool


@dataclass(slots=True)
class Run:
    """Text that stands together on one line.

    Attributes:
        text: the words, one space between them.
        left, right, base: its edges and its baseline in points, from the page's lower left corner.
        size: height of its font in points.
        bold: letters that are bold.
        letters: letters and signs in all.
        first: where its first word ends, 0 where that is not known.
        lead: letters that are bold at its begin.
        struck: a line is drawn through it.
    """

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: int = 0
    letters: int = 0
    first: float = 0.0
    lead: int = 0
    struck: bool = False


class Rule(NamedTuple):
    """A drawn horizontal line."""

    left: float
    right: float
    height: float


@dataclass(frozen=True, slots=True)
class Content:
    """One page.

    Attributes:
        runs: its text, in the order the file has it.
        rules: its drawn horizontal lines.
        letters: letters and digits in it.
        unreadable: characters the file's fonts give no letter for.
        is_picture: there is a picture and no text: a scan.
        by_words: every word is a run of its own.
        grid: the cells its drawn lines enclose.
    """

    runs: list[Run]
    rules: list[Rule]
    letters: int
    unreadable: int
    is_picture: bool
    by_words: bool = False
    grid: Grid = field(default_factory=lambda: Grid([]))


def read_page(page: Any, budget: Budget) -> Content:
    """Return what stands on a page of pypdfium2.

    Args:
        page: the page.
        budget: what is left for the drawn lines of the file; what the page takes is taken off.
    """
    glyphs = list(_glyphs(page))
    letters = sum(glyph.text.isalnum() for glyph in glyphs)
    unreadable = sum(glyph.text == "\ufffd" for glyph in glyphs)
    pictures, rules, strokes = _objects(page, budget)
    grid = Grid(strokes, min(budget.boxes, LARGEST))
    budget.boxes -= grid.size
    is_picture = pictures and letters < _PICTURE_LETTERS
    runs = _runs(glyphs, grid)
    _strike(runs, rules)
    return Content(runs, rules, letters, unreadable, is_picture, grid=grid)


def _glyphs(page: Any) -> Iterator[Glyph]:
    from pypdfium2 import raw

    turned = page.get_rotation() in {90, 270}
    x, y, box = ctypes.c_double(), ctypes.c_double(), raw.FS_RECTF()
    x_of, y_of, box_of = ctypes.byref(x), ctypes.byref(y), ctypes.byref(box)
    # A page has thousands of glyphs, so what is asked of each is looked up before.
    unicode_of, is_generated, origin = (
        raw.FPDFText_GetUnicode,
        raw.FPDFText_IsGenerated,
        raw.FPDFText_GetCharOrigin,
    )
    loose_box = raw.FPDFText_GetLooseCharBox
    with closing(page.get_textpage()) as opened:
        text = opened.raw
        style = _styles(raw, text)
        for at in range(raw.FPDFText_CountChars(text)):
            code = unicode_of(text, at)
            if code in _NO_GLYPHS or is_generated(text, at) == 1:
                continue
            origin(text, at, x_of, y_of)
            loose_box(text, at, box_of)
            bold, size = style(at)
            sign = _SIGNS.get(code) or (chr(code) if not 0xD800 <= code < 0xE000 else "\ufffd")
            if turned:
                size = size or max(1.0, (box.right - box.left) / 1.15)
                yield Glyph(sign, box.bottom, box.top, -x.value, size, bold)
            else:
                size = size or max(1.0, (box.top - box.bottom) / 1.15)
                yield Glyph(sign, box.left, box.right, y.value, size, bold)


def _styles(raw: Any, text: Any) -> Callable[[int], tuple[bool, float]]:
    """Return what tells whether a character is bold, and its font's size in points, 0 where not known."""
    known: dict[int, tuple[bool, float]] = {}
    object_of, address_of = raw.FPDFText_GetTextObject, ctypes.addressof

    def style(at: int) -> tuple[bool, float]:
        shown = object_of(text, at)
        address = address_of(shown.contents) if shown else 0
        if address not in known:
            font = raw.FPDFTextObj_GetFont(shown) if shown else None
            bold = bool(font) and _font_is_bold(raw, font)
            known[address] = bold, _font_size(raw, shown) if shown else 0.0
        return known[address]

    return style


def _font_size(raw: Any, shown: Any) -> float:
    size, matrix = ctypes.c_float(), raw.FS_MATRIX()
    if not raw.FPDFTextObj_GetFontSize(shown, size) or not raw.FPDFPageObj_GetMatrix(shown, matrix):
        return 0.0
    points = abs(size.value) * math.hypot(matrix.c, matrix.d)
    return points if 1.0 <= points <= _LARGEST_FONT else 0.0


def _font_is_bold(raw: Any, font: Any) -> bool:
    if raw.FPDFFont_GetWeight(font) >= _BOLD_WEIGHT:
        return True
    buffer = ctypes.create_string_buffer(200)
    raw.FPDFFont_GetBaseFontName(font, buffer, 200)
    name = buffer.value.decode("utf-8", errors="replace").lower()
    return any(word in name for word in _BOLD_NAMES)


def _objects(page: Any, budget: Budget) -> tuple[bool, list[Rule], list[Stroke]]:
    """Return whether there are pictures on the page, its drawn horizontal lines, and all its drawn lines.

    Of a turned page, and of a page of very many lines or corners, only the first two are told.
    """
    from pypdfium2 import raw

    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    area = page.get_width() * page.get_height()
    pictures = False
    rules: list[Rule] = []
    strokes: list[Stroke] = []
    paths = corners = 0
    most = 0 if page.get_rotation() else min(budget.corners, _CORNERS_OF_PAGE)
    for at in range(min(raw.FPDFPage_CountObjects(page), _OBJECTS)):
        shown = raw.FPDFPage_GetObject(page, at)
        kind = raw.FPDFPageObj_GetType(shown)
        if kind not in {raw.FPDF_PAGEOBJ_PATH, raw.FPDF_PAGEOBJ_IMAGE, raw.FPDF_PAGEOBJ_FORM}:
            continue
        if not raw.FPDFPageObj_GetBounds(shown, left, bottom, right, top):
            continue
        box = Stroke(left.value, bottom.value, right.value, top.value)
        width, height = box.right - box.left, box.top - box.bottom
        if kind != raw.FPDF_PAGEOBJ_PATH:
            pictures = pictures or width * height > 0.05 * area
            continue
        paths += 1
        if height <= _THIN and width >= 20:
            rules.append(Rule(box.left, box.right, (box.top + box.bottom) / 2))
        elif height > _THIN and width >= 20:
            rules += [Rule(box.left, box.right, edge) for edge in (box.top, box.bottom)]
        if len(strokes) <= LARGEST and corners <= most:
            corners += max(0, raw.FPDFPath_CountSegments(shown))
            strokes += _strokes(raw, shown, box)
    budget.corners -= corners
    # Hundreds of outlines without a letter are text that was turned into drawings.
    return pictures or paths > 300, rules, strokes if len(strokes) <= LARGEST and corners <= most else []


def _strokes(raw: Any, shown: Any, box: Stroke) -> list[Stroke]:
    """Return the lines that a path draws; what is merely filled with a colour has none around it."""
    width, height = box.right - box.left, box.top - box.bottom
    if min(width, height) <= _THIN:
        return [box] if max(width, height) >= _SHORTEST else []
    mode, stroked = ctypes.c_int(), ctypes.c_int()
    if not raw.FPDFPath_GetDrawMode(shown, mode, stroked) or not stroked.value:
        return []
    corners = raw.FPDFPath_CountSegments(shown)
    if corners == _RECTANGLE:
        left, bottom, right, top = box
        edges = (left, bottom, right, bottom), (left, top, right, top), (left, bottom, left, top)
        return [Stroke(*edge) for edge in (*edges, (right, bottom, right, top))]
    return list(_sides(raw, shown)) if corners <= _CORNERS else []


def _sides(raw: Any, shown: Any) -> Iterator[Stroke]:
    """Yield the level and upright lines from one point of a path to the next."""
    x, y, matrix = ctypes.c_float(), ctypes.c_float(), raw.FS_MATRIX()
    raw.FPDFPageObj_GetMatrix(shown, matrix)
    first = last = (0.0, 0.0)
    for at in range(raw.FPDFPath_CountSegments(shown)):
        part = raw.FPDFPath_GetPathSegment(shown, at)
        raw.FPDFPathSegment_GetPoint(part, x, y)
        place = (
            matrix.a * x.value + matrix.c * y.value + matrix.e,
            matrix.b * x.value + matrix.d * y.value + matrix.f,
        )
        kind = raw.FPDFPathSegment_GetType(part)
        ends = [] if kind == raw.FPDF_SEGMENT_MOVETO else [(last, place)]
        first = place if kind == raw.FPDF_SEGMENT_MOVETO else first
        ends += [(place, first)] if raw.FPDFPathSegment_GetClose(part) else []
        last = place
        for (left, bottom), (right, top) in ends:
            line = Stroke(min(left, right), min(bottom, top), max(left, right), max(bottom, top))
            width, height = line.right - line.left, line.top - line.bottom
            if min(width, height) <= 1.0 and max(width, height) >= _SHORTEST:
                yield line


def _runs(glyphs: list[Glyph], grid: Grid) -> list[Run]:
    """Put glyphs together that follow each other on one line, in one cell, without a wide gap."""
    runs: list[Run] = []
    parts: list[str] = []
    last: Glyph | None = None
    spaced = False
    signs = sum(glyph.text.isspace() for glyph in glyphs)
    without = _WORD_GAP if signs > _SPACED * len(glyphs) else _PART_GAP
    for glyph in glyphs:
        if glyph.text.isspace():
            spaced = True
            continue
        if (
            last is None
            or not _joins(last, glyph, RUN_GAP if spaced else without)
            or (grid.faces and (spaced or _is_apart(last, glyph)) and _are_parted(last, glyph, grid))
        ):
            if runs:
                runs[-1].text = "".join(parts)
            parts = []
            runs.append(Run("", glyph.left, glyph.right, glyph.base, glyph.size))
        elif spaced or glyph.left - last.right > _WORD_GAP * glyph.size:
            parts.append(" ")
            runs[-1].first = runs[-1].first or last.right
        if (
            last is not None
            and parts
            and glyph.text == last.text
            and abs(glyph.left - last.left) < 0.1 * glyph.size
        ):
            continue  # printed twice to look bold
        parts.append(glyph.text)
        run = runs[-1]
        run.right = max(run.right, glyph.right)
        run.size = max(run.size, glyph.size)
        run.lead += glyph.bold and run.lead == run.letters
        run.letters += 1
        run.bold += glyph.bold
        last, spaced = glyph, False
    if runs:
        runs[-1].text = "".join(parts)
    return runs


def _strike(runs: Sequence[Run], rules: Sequence[Rule]) -> None:
    """Set `struck` on the runs that lines are drawn through, at the height of their small letters."""
    heights: dict[int, list[Rule]] = {}
    for rule in rules:
        near = heights.setdefault(int(rule.height), [])
        if len(near) < _RULES:
            near.append(rule)
    for run in runs if heights else ():
        low, high = run.base + _STRUCK[0] * run.size, run.base + _STRUCK[1] * run.size
        through = [
            rule
            for height in range(int(low), int(low) + 12)
            for rule in heights.get(height, ())
            if low <= rule.height <= high
        ]
        covered = sum(max(0.0, min(run.right, one.right) - max(run.left, one.left)) for one in through)
        run.struck = 0.7 * (run.right - run.left) <= covered and bool(through)


def _joins(last: Glyph, glyph: Glyph, gap: float) -> bool:
    size = max(last.size, glyph.size)
    if abs(glyph.base - last.base) > (_SAME_LINE + 0.2 * (abs(glyph.size - last.size) > 1)) * size:
        return False
    return -0.6 * size < glyph.left - last.right < gap * size


def _is_apart(last: Glyph, glyph: Glyph) -> bool:
    return glyph.left - last.right > 0.1 * glyph.size


def _are_parted(last: Glyph, glyph: Glyph, grid: Grid) -> bool:
    """Say whether a line is drawn between the cells in which two glyphs stand."""
    height = glyph.base + 0.25 * glyph.size
    before, after = (grid.at((one.left + one.right) / 2, height) for one in (last, glyph))
    return before != after and before is not None and after is not None
