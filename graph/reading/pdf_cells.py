"""Text of a PDF page by the cells it stands in: tables with drawn frames, tables within their cells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Final, NamedTuple

from .pdf_flow import BULLET, is_bold
from .pdf_grid import Face, Grid, column_at
from .pdf_page import Content, Run
from .pdf_rows import ENDS, MARKER, first_width, one_line, rows_of

_PADDING: Final = 10.0
"""Most points between a cell's edge and its text on both sides."""
_SLACK: Final = 1.0
_BLANK: Final = 1.45
"""Lines further apart than this many sizes of the font, and steps of the cell, have a blank line between."""
_LAYOUT_ROWS: Final = 3
_ASIDE: Final = 0.15
"""Letters beside a page's text, as a share of its own, that can be a menu."""


@dataclass(slots=True)
class Region:
    """Text that is read from top to foot, with tables in it.

    Attributes:
        runs: the text that stands in no table.
        tables: the tables, from top to foot.
        right: how far to the right the text can go, None where nothing bounds it.
    """

    runs: list[Run] = field(default_factory=list)
    tables: list[Framed] = field(default_factory=list)
    right: float | None = None

    @property
    def letters(self) -> int:
        """How many letters stand in it, its tables included."""
        return sum(run.letters for run in self.runs) + sum(table.letters for table in self.tables)

    @property
    def largest(self) -> float:
        """The size of the largest font outside its tables."""
        return max((run.size for run in self.runs), default=0.0)

    def is_aside(self, main: Region, title: float) -> bool:
        """Say whether it is a menu or letterhead beside the text: little of it, and no label in it.

        Args:
            main: the text.
            title: size of the font that the text's title has at the least.
        """
        labelled = any(run.text.endswith(":") for run in self.runs)
        small = not self.tables and self.letters < _ASIDE * main.letters
        return self is not main and main.largest >= title and small and not labelled


class Cell(NamedTuple):
    """A cell: its column, from 0, and what stands in it."""

    column: int
    region: Region


@dataclass(slots=True)
class Framed:
    """A table whose cells are drawn.

    Attributes:
        rows: its cells, by rows.
        edges: where its columns begin.
        top: the height of its first line.
        right: where its last column ends.
    """

    rows: list[list[Cell]]
    edges: list[float]
    top: float
    right: float

    @property
    def letters(self) -> int:
        """How many letters stand in it."""
        return sum(cell.region.letters for row in self.rows for cell in row)

    def head(self) -> list[str]:
        """Return the words of its first row, by columns."""
        words = [""] * len(self.edges)
        for column, region in self.rows[0]:
            words[column] = " ".join(run.text for run in region.runs)
        return words

    def paddings(self) -> list[float]:
        """Return for each column how far its text stands from its edge."""
        lefts: list[list[float]] = [[] for _ in self.edges]
        for column, region in (cell for row in self.rows for cell in row):
            lefts[column] += [run.left for run in region.runs]
        white = [min(left, default=edge) - edge for left, edge in zip(lefts, self.edges, strict=True)]
        return [one if 0 <= one <= _PADDING else 0.0 for one in white]

    def heads(self, size: float) -> set[int]:
        """Return which rows are heads: bold throughout, where the first cells of most rows are not.

        Args:
            size: of the font of most letters on the pages.
        """
        bold = [[_is_bold(cell.region, size) for cell in row if cell.region.letters] for row in self.rows]
        if 2 * sum(row[0] for row in bold) >= len(bold):
            return set()
        return {at for at, row in enumerate(bold) if all(row)}

    def main(self, page: int) -> Region | None:
        """Return the cell that holds nearly all text of a table that places text on a page, else None.

        Args:
            page: letters on the page.
        """
        if len(self.rows) > _LAYOUT_ROWS:
            return None
        regions = [cell.region for row in self.rows for cell in row]
        main = max(regions, key=lambda region: region.letters)
        return main if main.letters > max(0.5 * page, 0.7 * self.letters) else None


def _is_bold(region: Region, size: float) -> bool:
    return not region.tables and all(is_bold([run], run.text, size) for run in region.runs)


def regions(content: Content) -> Region:
    """Return what stands on a page, each text in the cell it stands in."""
    grid, page = content.grid, Region()
    owners: dict[int, Region] = {}
    _place(grid.tables, page, grid, owners)
    last: Run | None = None
    owner = page
    for run in content.runs:
        number = grid.at(run.left + 0.25 * run.size, run.base + 0.25 * run.size)
        beside = last is not None and abs(last.base - run.base) < 0.2 * run.size
        close = last is not None and abs(run.left - last.right) < run.size
        if not (number is None and beside and close):  # else the line goes on beyond the edge of its cell
            owner = page if number is None else owners.get(number, page)
        owner.runs.append(run)
        last = run
    _without_empty(page)
    return page


def _place(tables: Sequence[Sequence[int]], into: Region, grid: Grid, owners: dict[int, Region]) -> None:
    """Put tables into the region they stand in; frames around a single cell or around lines make none."""
    for table in tables:
        if len(table) == 1 or _is_ragged([grid.faces[number] for number in table]):
            for number in table:
                owners[number] = into
                _place(grid.faces[number].inner, into, grid, owners)
            continue
        for rows, edges in grid.parts(table):
            found = []
            for row in rows:
                found.append([Cell(column_at(grid.faces[number].left, edges), Region()) for number in row])
                for number, cell in zip(row, found[-1], strict=True):
                    cell.region.right = grid.faces[number].right
                    owners[number] = cell.region
                    _place(grid.faces[number].inner, cell.region, grid, owners)
            faces = [grid.faces[number] for row in rows for number in row]
            top, right = max(face.top for face in faces), max(face.right for face in faces)
            into.tables.append(Framed(found, edges, top, right))


def _is_ragged(faces: Sequence[Face]) -> bool:
    """Say whether frames below each other end where their lines do, as those around words do."""
    lefts, rights = [face.left for face in faces], [face.right for face in faces]
    return max(lefts) - min(lefts) <= _SLACK and max(rights) - min(rights) > _PADDING


def _without_empty(region: Region) -> None:
    """Leave out tables without text, and rows without text at a table's head and foot."""
    for table in region.tables:
        for cell in (cell for row in table.rows for cell in row):
            _without_empty(cell.region)
        table.rows = [row for row in table.rows if any(cell.region.letters for cell in row)]
    region.tables = sorted((table for table in region.tables if table.rows), key=lambda table: -table.top)


class Paragraph(NamedTuple):
    """One paragraph of a cell: its list mark, its text, and the lines it is made of.

    It `wraps` if it goes on with the word that ends the one before in a hyphen.
    """

    mark: str
    text: str
    lines: list[Run]
    wraps: bool = False


def paragraphs(region: Region, padding: float, size: float) -> list[Paragraph]:
    """Return the paragraphs of a cell, from top to foot.

    Args:
        region: what stands in it.
        padding: white between the edge of its column and the text.
        size: of the font of most letters on the pages.
    """
    lines = [one_line(row) for row in rows_of(region.runs)]
    longest = max((line.right for line in lines), default=0.0)
    right = longest if region.right is None else max(longest, region.right - padding)
    steps = [above.base - below.base for above, below in pairwise(lines)]
    step = min((step for step in steps if step > 0.8 * size), default=0.0)
    found: list[Paragraph] = []
    for line in lines:
        bullet = BULLET.match(line.text)
        above = found[-1].lines[-1] if found else None
        if above is not None and not bullet and _goes_on(above, line, right, step, size):
            if above.text.endswith("-"):
                found.append(Paragraph("", line.text, [line], wraps=True))
                continue
            found[-1].lines.append(line)
        elif bullet:
            found.append(Paragraph(bullet["mark"], line.text[bullet.end() :], [line]))
        else:
            found.append(Paragraph("", line.text, [line]))
    return [p._replace(text=" ".join([p.text, *(line.text for line in p.lines[1:])])) for p in found]


def _is_number(word: str) -> bool:
    return word[0].isdigit() and MARKER.fullmatch(word) is not None


def _goes_on(above: Run, below: Run, right: float, step: float, size: float) -> bool:
    """Say whether the line above had no room for the first word of the one below."""
    apart = above.base - below.base
    if apart > _BLANK * below.size and apart > 1.25 * step:
        return False
    word = below.text.split(maxsplit=1)[0]
    if above.text[-1] in ENDS and below.text != word and _is_number(word):
        return False
    if is_bold([above], above.text, size) != is_bold([below], below.text, size) and not word[0].islower():
        return False
    return above.right + first_width(below) > right - _SLACK
