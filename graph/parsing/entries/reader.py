"""From the text of a list to the persons in it, in whatever order name, title and organisation stand."""

from __future__ import annotations

from functools import lru_cache

from ...vocabulary import Vocabulary
from ..danish.surnames import Order
from ..passages import Passage
from .found import Found, Read
from .pieces import EntryPieces
from .stretch import Walker


class Entries(EntryPieces):
    """Reads lists of persons."""

    def read(
        self,
        passage: Passage,
        start: int = 0,
        end: int | None = None,
        *,
        single: bool = False,
        previous: Found | None = None,
        carried: str = "",
        away: bool = False,
        order: Order | None = None,
    ) -> Read:
        """Read `passage.text[start:end]`.

        Args:
            single: first names alone are persons here.
            previous: the person of the line before, to whom a line with a note alone belongs.
            carried: a title at the very end of the line before, whose name begins this one.
            away: those listed did not come.
            order: how names are written here, None for the natural order.
        """
        stop = len(passage.text) if end is None else end
        walker = Walker(self, passage, single=single, previous=previous)
        walker.order, walker.away = order, away
        return walker.read(start, stop, carried=carried)

    def describe(
        self, passage: Passage, person: Found, *, title: bool = False, came: list[Found] | None = None
    ) -> bool:
        """Read a text that only describes `person` (a cell beside the name); True when all was understood.

        In a column of titles (`title`) words of no known form are the title. Whoever came instead of the
        person is added to `came`.
        """
        walker = Walker(self, passage, single=False, previous=person)
        walker.title_column = title
        walker.describe(self.fragments(passage, 0, len(passage.text)), person)
        if came is not None:
            came += walker.found[1:]
        return not walker.left and (came is not None or len(walker.found) == 1)


@lru_cache(maxsize=4)
def entries(vocabulary: Vocabulary) -> Entries:
    """Return the compiled list reader of `vocabulary`."""
    return Entries(vocabulary)
