"""How a clause points back to what another said: "den bekymring", "på Inges kritik", a definite noun."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from .content import stems
from .lexicon import Lexicon
from .said import Said
from .tokens import Token, definite, stem
from .turns import Turn

_PART: Final = 4  # letters from which a word takes up a compound ("reglen", "seksmånedersreglen")


def points_to(front: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a quotation begins with "det" for what was asked for, and tells if it can be done."""
    if len(front) < 3 or "anaphor" not in front[0].kinds:
        return False
    doing = not front[1].kinds.isdisjoint(("modal", "doing"))  # "Det gør vi gerne"
    return doing or any("negation" in w.kinds for w in front[1:])


def points_back(front: Sequence[Token], turn: Turn, lexicon: Lexicon) -> bool:
    """Whether a clause begins with "den bekymring", "over for denne kritik", "de tal [som X bad om]"."""
    lows = [w.low for w in front if w.word][:4]
    return any(
        lexicon.isa(low, "demonstrative", "such")
        and (is_shell(lows[place + 1], lexicon) or stem(lows[place + 1]) in turn.stems)
        for place, low in enumerate(lows[:-1])
    )


def tells_whose(front: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a clause begins with "til borgmesterens bekymring", "på Inges kritik"."""
    lows = [w.low for w in front if w.word][:5]
    if not lows or not lexicon.isa(lows[0], "preposition"):
        return False
    return any(
        owner.endswith("s") and is_shell(noun, lexicon) and not lexicon.isa(noun, "inquiry", "wish")
        for owner, noun in itertools.pairwise(lows[1:])
    )


def without_determiners(clause: Sequence[Token], lexicon: Lexicon) -> Sequence[Token]:
    """Return a clause without a "dette", "begge" that only belongs to a noun ("på dette område").

    Not before one that takes up what was said ("dette problem", "begge ønsker").
    """
    return [
        word
        for place, word in enumerate(clause)
        if not (
            not word.kinds.isdisjoint(("demonstrative", "such"))
            and place + 1 < len(clause)
            and clause[place + 1].content
            and clause[place + 1].low not in lexicon.readings
            and not is_shell(clause[place + 1].low, lexicon)
            and clause[place + 1].kinds.isdisjoint(("suggestion", "inquiry", "wish"))
        )
    ]


def is_shell(low: str, lexicon: Lexicon) -> bool:
    """Whether a noun, bare or definite, takes up what another said ("ønske", "kritikken")."""
    return any(lexicon.isa(low + ending, "shell") for ending in ("", "en", "et", "n", "t", low[-1] + "en"))


def mentions(turn: Turn, said: Said, clause: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a clause names the subject of a turn or points to it by "det", "hvilket"."""
    pointing = any(not w.kinds.isdisjoint(("taking-up", "shell")) for w in clause[:3])
    tied = said.subject.how == "continuative"
    return tied or pointing or bool(stems(clause) & turn.stems)


def takes_up(word: Token, turn: Turn, latest: bool, owned: bool, lexicon: Lexicon) -> bool:
    """Whether a word takes up a turn: a definite noun of it, or right after it a word such as "kritikken".

    A noun is definite behind its owner, or article and adjective, too ("nævnets afgørelser", "den nye vej").
    """
    if latest and "shell" in word.kinds:
        return True
    if not (owned or definite(word.text)) or word.low.removesuffix("s").endswith(
        lexicon.endings["body-head"]
    ):
        return False
    if lexicon.isa(word.low.removesuffix("s"), "group-noun"):
        return False
    taken = stem(word.text)
    compound = len(taken) >= _PART and any(known.endswith(taken) for known in turn.stems)
    if taken.endswith("ning") and len(taken) > _PART + 2:  # "at stationen lukker": "lukningen"
        compound |= any(known.startswith(taken.removesuffix("ning")) for known in turn.stems)
    return (taken in turn.stems or compound) and word.content
