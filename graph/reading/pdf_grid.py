"""The cells that drawn lines enclose on a PDF page, and the tables and tables within cells they make.

Lines cut the page into boxes; boxes without a line between them are one cell. What is open to the edge of the
page is no cell, so that tables without a frame are left to those who go by white space.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate, pairwise
from typing import Final, NamedTuple

LARGEST: Final = 4_000
"""Boxes that the lines of one page may make; drawings make more."""
_NEAR: Final = 1.0
"""Points by which lines that meet may miss each other."""
_SLIVER: Final = 5.0
"""Points; what is narrower is the white between double lines, not a cell."""
_SAME_TOP: Final = 2.0
_NESTED: Final = 20_000
"""How often it is asked on one page whether a cell stands in another."""


class Stroke(NamedTuple):
    """A drawn line, from left to right or from foot to top."""

    left: float
    bottom: float
    right: float
    top: float


@dataclass(slots=True)
class Face:
    """One cell: the edges of the box around it.

    Attributes:
        left, bottom, right, top: in points, from the page's lower left corner.
        boxes: boxes it is made of.
        inner: the cells of the tables that stand in it.
    """

    left: float
    bottom: float
    right: float
    top: float
    boxes: int = 1
    inner: list[list[int]] = field(default_factory=list)

    @property
    def is_sliver(self) -> bool:
        """Whether it is too narrow for text."""
        return self.right - self.left < _SLIVER or self.top - self.bottom < _SLIVER

    def holds(self, other: Face) -> bool:
        """Say whether another cell lies within the box around this one."""
        within = self.left - _NEAR <= other.left and other.right <= self.right + _NEAR
        return within and self.bottom - _NEAR <= other.bottom and other.top <= self.top + _NEAR


class Grid:
    """The cells of a page.

    Args:
        strokes: the page's drawn lines.
        most: boxes they may make; with more there are no cells.

    Attributes:
        faces: the cells.
        tables: the cells of each table that stands in no other, by their numbers in `faces`.
        size: how many boxes the lines make.
    """

    def __init__(self, strokes: Sequence[Stroke], most: int = LARGEST) -> None:
        upright = [one for one in strokes if one.top - one.bottom > one.right - one.left]
        level = [one for one in strokes if one.top - one.bottom <= one.right - one.left]
        self._xs = _places([(one.left + one.right) / 2 for one in upright])
        self._ys = _places([(one.bottom + one.top) / 2 for one in level])
        self._wide, self._high = len(self._xs) + 1, len(self._ys) + 1
        self.size = self._wide * self._high
        self.faces: list[Face] = []
        self.tables: list[list[int]] = []
        if self._wide < 3 or self._high < 3 or self.size > most:
            self.size, self._faces = 0, []
            return
        right = _walls(upright, self._xs, self._ys, turned=False)
        above = _walls(level, self._ys, self._xs, turned=True)
        self._faces = self._filled(right, above)
        self._nest()

    def at(self, x: float, y: float) -> int | None:
        """Return the number of the cell at a place, None outside all cells."""
        if not self._faces:
            return None
        number = self._faces[bisect_right(self._xs, x) + self._wide * bisect_right(self._ys, y)]
        return number - 1 if number else None

    def _filled(self, right: list[list[bool]], above: list[list[bool]]) -> list[int]:
        """Return the number of each box's cell plus one, 0 for what is open to the edge of the page.

        Args:
            right: for each column whether a line stands right of its boxes, from foot to top.
            above: for each row whether a line stands above its boxes, from left to right.
        """
        wide, size = self._wide, self.size
        # Whether a box is open to the next one right of it and above it; the page's edge is closed.
        beside = [not line for lines in zip(*right, [True] * self._high, strict=True) for line in lines]
        upwards = [not line for lines in above for line in lines] + [False] * wide
        found = [-1] * size
        number = 0
        for start in range(size):
            if found[start] >= 0:
                continue
            found[start] = number
            boxes = [start]
            for at in boxes:
                if beside[at] and found[at + 1] < 0:
                    found[at + 1] = number
                    boxes.append(at + 1)
                if at and beside[at - 1] and found[at - 1] < 0:
                    found[at - 1] = number
                    boxes.append(at - 1)
                if upwards[at] and found[at + wide] < 0:
                    found[at + wide] = number
                    boxes.append(at + wide)
                if at >= wide and upwards[at - wide] and found[at - wide] < 0:
                    found[at - wide] = number
                    boxes.append(at - wide)
            if number:
                self.faces.append(self._face(boxes))
            number += 1
        return found

    def _face(self, boxes: Sequence[int]) -> Face:
        """Return the cell that boxes make."""
        columns = [at % self._wide for at in boxes]
        bottom, top = min(boxes) // self._wide, max(boxes) // self._wide
        return Face(
            self._xs[min(columns) - 1],
            self._ys[bottom - 1],
            self._xs[max(columns)],
            self._ys[top],
            len(boxes),
        )

    def _nest(self) -> None:
        """Put the cells together to tables, and these into the cells they stand in."""
        frames = [number for number, face in enumerate(self.faces) if face.boxes < self._boxes(face)]
        frames = sorted(frames, key=lambda number: self._boxes(self.faces[number]))
        frames = frames[: _NESTED // max(1, len(self.faces))]
        around = [
            next((at for at in frames if at != number and self.faces[at].holds(face)), -1)
            for number, face in enumerate(self.faces)
        ]
        first = list(range(len(self.faces)))

        def root(number: int) -> int:
            while first[number] != number:
                first[number] = first[first[number]]
                number = first[number]
            return number

        for one, other in self._neighbours():
            if around[one] == around[other]:
                first[root(other)] = root(one)
        groups: dict[int, list[int]] = {}
        for number, face in enumerate(self.faces):
            if not face.is_sliver:
                groups.setdefault(root(number), []).append(number)
        for group in sorted(groups.values(), key=lambda group: -max(self.faces[at].top for at in group)):
            frame = around[group[0]]
            (self.tables if frame < 0 else self.faces[frame].inner).append(group)

    def _boxes(self, face: Face) -> int:
        """Return how many boxes the box around a cell has."""
        columns = bisect_left(self._xs, face.right) - bisect_left(self._xs, face.left)
        return columns * (bisect_left(self._ys, face.top) - bisect_left(self._ys, face.bottom))

    def _neighbours(self) -> set[tuple[int, int]]:
        """Return cells that stand side by side or one above the other."""
        faces = self._faces
        pairs = set(pairwise(faces)) | set(zip(faces, faces[self._wide :], strict=False))
        return {(one - 1, other - 1) for one, other in pairs if one and other and one != other}

    def _rows(self, table: Sequence[int]) -> list[list[int]]:
        """Return the cells of a table by rows, from top to foot and from left to right."""
        found: list[list[int]] = []
        top = 0.0
        for number in sorted(table, key=lambda number: -self.faces[number].top):
            if not found or top - self.faces[number].top > _SAME_TOP:
                found.append([])
                top = self.faces[number].top
            found[-1].append(number)
        return [sorted(row, key=lambda number: self.faces[number].left) for row in found]

    def parts(self, table: Sequence[int]) -> list[tuple[list[list[int]], list[float]]]:
        """Return tables that stand close below each other, each as its rows and where its columns begin.

        A row whose cells begin elsewhere than those of the rows above begins a table of its own.
        """
        lefts = _places([self.faces[number].left for number in table])
        found: list[tuple[list[list[int]], set[int]]] = []
        for row in self._rows(table):
            columns = {column_at(self.faces[number].left, lefts) for number in row}
            if found and (columns <= found[-1][1] or found[-1][1] <= columns):
                found[-1][0].append(row)
                found[-1][1].update(columns)
            else:
                found.append(([row], columns))
        return [(rows, [lefts[column] for column in sorted(columns)]) for rows, columns in found]


def column_at(left: float, edges: Sequence[float]) -> int:
    """Return the number of the column that begins where a cell does."""
    return max(0, bisect_right(edges, left + _NEAR) - 1)


def _places(values: Sequence[float]) -> list[float]:
    """Return numbers in order, those that hardly differ once."""
    found: list[float] = []
    for value in sorted(values):
        if not found or value - found[-1] > _NEAR:
            found.append(value)
    return found


def _walls(
    strokes: Sequence[Stroke], across: Sequence[float], along: Sequence[float], *, turned: bool
) -> list[list[bool]]:
    """Return for each place of a line whether one stands there beside each box along it.

    Args:
        strokes: lines of one direction.
        across: where lines of this direction stand. along: where those of the other direction do.
        turned: they run from left to right.
    """
    change = [[0] * (len(along) + 2) for _ in across]
    for one in strokes:
        place = (one.bottom + one.top) / 2 if turned else (one.left + one.right) / 2
        low, high = (one.left, one.right) if turned else (one.bottom, one.top)
        start, end = bisect_left(along, low - _NEAR), bisect_right(along, high + _NEAR)
        if end - start > 1:
            line = change[bisect_right(across, place) - 1]
            line[start + 1] += 1
            line[end] -= 1
    return [[count > 0 for count in accumulate(line[:-1])] for line in change]
