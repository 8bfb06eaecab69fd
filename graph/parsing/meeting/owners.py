"""Whose a body is where its own line does not say: an association, an estate, the village of a site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from ..danish.bodies import Bodies
from ..danish.body_found import Area, BodyFound
from ..layout.tidy import Tidied
from .front import Front, Stretch

Ranked = tuple[int, BodyFound, Stretch]
"""A body that a line names, with its rank among others."""
_HEAD_LINES: Final = 3
"""Lines of the title whose first words may be an association."""
_ABOVE: Final = 4
"""Lines of the title above the body's own in which its association may stand."""


class Owners:
    """Finds the areas of bodies, and what meets without a body, in the lines around.

    Args:
        front: the front of the minutes. tidied: the whole document. bodies: knows bodies.
    """

    def __init__(self, front: Front, tidied: Tidied, bodies: Bodies) -> None:
        self.front = front
        self.tidied = tidied
        self.bodies = bodies
        self.local = bodies.local

    def associations(self) -> Iterator[tuple[int, BodyFound]]:
        """Yield the association that a title names by its branch, where nothing names a council."""
        for at in self.front.title[:_HEAD_LINES]:
            body = self.bodies.association(self._first_column(at))
            if body is not None:
                yield at, body

    def assemblies(self) -> Iterator[tuple[int, BodyFound]]:
        """Yield the meetings of all members that title lines name: "Referat fra generalforsamlingen"."""
        for at in self.front.title:
            found = self.local.assembly(self.front.passages[at].text)
            if found is not None:
                yield at, BodyFound("other", found.noun, True, found.start, found.end, found.owner)

    def neighbours(self) -> Iterator[tuple[int, BodyFound]]:
        """Yield the association of a place whose name is a title line: "Torrild Borgerforening"."""
        for at in self.front.title[:_HEAD_LINES]:
            found = self.local.neighbours(self._first_column(at)) if self._is_free(at) else None
            if found is not None:
                yield at, BodyFound("other", found[0], False, found[1].start, found[1].end, found[1])

    def board(self, ranked: Sequence[Ranked]) -> Ranked | None:
        """Return the board that meets where all other lines name is its association: "Melsted Bylaug"."""
        boards: list[Ranked] = []
        for entry in ranked:
            _, body, stretch = entry
            if body.meeting and self.local.is_owned(body.noun):
                boards.append(entry)
            elif self.local.association(stretch.text) is None:
                return None
        return max(boards, key=lambda entry: entry[0], default=None)

    def owner(self, body: BodyFound, stretch: Stretch) -> Area | None:
        """Return the association or the estate that has a board, from its line, the title or the site."""
        if body.area is not None or not self.local.is_owned(body.noun):
            return body.area if body.area is not None and self.local.is_owned(body.noun) else None
        own = self.local.association(stretch.text)
        estate = self.local.is_of_estate(body.noun)
        if own is not None and own.end <= body.start and not estate:
            return own
        title = list(self.front.title)
        here = next((n for n, at in enumerate(title) if self.front.passages[at] is stretch.passage), None)
        if here is None:
            return None
        near = [*reversed(title[max(0, here - _ABOVE) : here]), *title[here + 1 : here + 2]]
        lines = [self._first_column(at) for at in near if self._is_free(at)]
        asides = [passage.text for passage in self.tidied.asides]
        around = [passage.text for passage in (*self.tidied.outside, *self.tidied.heads)]
        return self._first(lines, estate) or self._only(asides, estate) or self._only(around, estate)

    def _first_column(self, at: int) -> str:
        """Return a line of the front to its first wide gap, behind which place and date of a letter stand."""
        passage = self.front.passages[at]
        return passage.text[: passage.tabs[0]] if passage.tabs else passage.text

    def _is_free(self, at: int) -> bool:
        """Say whether a line of the front is a whole one without a label."""
        return at not in self.front.labelled and self.front.passages[at].cell is None

    def _first(self, lines: Iterable[str], estate: bool) -> Area | None:
        return next((a for line in lines if (a := self._owner_in(line, estate)) is not None), None)

    def _only(self, lines: Iterable[str], estate: bool) -> Area | None:
        """Return the owner that lines name, where they name one."""
        found = {a.text.casefold(): a for line in lines if (a := self._owner_in(line, estate)) is not None}
        return next(iter(found.values())) if len(found) == 1 else None

    def _owner_in(self, line: str, estate: bool) -> Area | None:
        """Return the owner that a line is the name of."""
        if (unit := self.local.estate(line)) is not None or estate:
            return unit
        branch = self.bodies.association(line)
        if branch is not None and branch.area is not None and not line[: branch.start].strip(" *#_"):
            said = f"{branch.noun} {branch.area.preposition} {branch.area.text}"
            return Area(said, "i", branch.area.named, branch.start, branch.area.end)
        return self.local.association(line)

    def around(self, body: BodyFound) -> Area | None:
        """Return the village or the quarter that the site around the minutes names a local body after."""
        if not self.local.is_local(body.noun):
            return None
        found: dict[str, Area] = {}
        for passage in (*self.tidied.outside, *self.tidied.heads):
            found |= {a.text.casefold(): a for a in self.bodies.areas_before(passage.text, body.noun)}
        return next(iter(found.values())) if len(found) == 1 else None

    def led(self, body: BodyFound, stretch: Stretch) -> str | None:
        """Return the organisation whose name stands alone above or below the line of a body without area."""
        if body.type != "other":
            return None
        title = [self.front.passages[i] for i in self.front.title]
        here = next((n for n, p in enumerate(title) if p is stretch.passage), None)
        if here is None:
            return None
        for line in (*title[max(0, here - 1) : here], *title[here + 1 : here + 2]):
            if (span := self.bodies.organisation(line.text)) is not None:
                return line.text[slice(*span)]
        return None
