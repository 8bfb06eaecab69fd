"""The conversation under an item: the acts found so far, as later ones answer or join them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import Final

from ..minutes import Act, Kind
from .content import stems
from .lexicon import Lexicon
from .tokens import Token

_REACH: Final = 6


@dataclass(eq=False)
class Turn:
    """An act already found under the item.

    Attributes:
        index: its place among the acts of the minutes.
        actors: who did it; kind, signs: what it was and what its frame says.
        clause: the words it was about. place: the group label it stands under.
        sentence: number of its sentence. concern: it raises a worry or a request.
        about, topics: what it was about, for acts that join it.
    """

    index: int
    actors: tuple[str, ...]
    kind: Kind
    signs: frozenset[str]
    clause: Sequence[Token]
    place: str
    sentence: int
    lexicon: Lexicon
    concern: bool = False
    about: str | None = None
    topics: tuple[str, ...] = ()

    @cached_property  # few turns are answered
    def stems(self) -> frozenset[str]:
        """The stems of the content words it was about."""
        return stems(self.clause)


@dataclass(slots=True)
class Talk:
    """The conversation under one agenda item."""

    turns: list[Turn] = field(default_factory=list)

    def before(self, actors: tuple[str, ...]) -> list[Turn]:
        """Return the turns of others, latest first, as far back as a reply can reach."""
        mine = frozenset(actors)
        return [t for t in reversed(self.turns[-_REACH:]) if mine.isdisjoint(t.actors)]


def placed(act: Act, place: dict[int, int]) -> Act:
    """Return an act with its references to other acts, some of which have got a new `place`."""
    if act.replies_to not in place and act.supplements not in place:
        return act
    return replace(act, replies_to=_moved(act.replies_to, place), supplements=_moved(act.supplements, place))


def _moved(index: int | None, place: dict[int, int]) -> int | None:
    return None if index is None else place.get(index, index)
