"""Where an act's topic stands: in the act before that it joins, or behind who is to do something."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Final

from .floor import NAMING
from .lexicon import Lexicon
from .phrases import Reader
from .pointing import is_shell
from .said import Said
from .tokens import Token
from .turns import Talk, Turn

_JOINING: Final = ("agree", "disagree", "joins", "praise", "reply")
_NEAR: Final = 8  # words before "tilslutning", "enighed" in its own clause
_RICH: Final = 4  # content words from which a clause tied on tells more than what it joins


def lender(said: Said, words: Sequence[Token], talk: Talk, sentence: int, lexicon: Lexicon) -> Turn | None:
    """Return the act of the same `sentence` whose topic `said` takes over ("hvilket alle støttede")."""
    last = talk.turns[-1] if talk.turns else None
    if last is None or last.sentence != sentence:
        return None
    lows = [w.low for w in words[said.start : said.verb]]
    taken = said.content + 1  # "A fremlagde planen, og rådet tog den til efterretning"
    inside = said.frame.kind == "decide" and said.matched[:1] == (taken + 1,)
    if inside and last.about and "anaphor" in words[taken].kinds:
        return last
    # "blev stillet af A og støttet af B"
    again = said.subject.how == "passive" and any(r.tense == "participle" for r in words[said.verb].readings)
    given = said.frame.kind == "comment" and "agent-af" in said.frame.signs
    if again or given or "same" in said.frame.signs:
        return last
    opening = words[said.start].low
    agreed = said.subject.how == "consensus" and _agrees_to_it(said, words, lexicon)
    if agreed or (said.subject.how == "raised" and lexicon.isa(opening, "taking-clause")):
        return last
    if said.subject.how == "continuative":
        told = "reply" not in said.frame.signs and any(
            w.low in lexicon.grammar.that and not _infinitive(after.low, lexicon)
            for w, after in itertools.pairwise(words[said.after :])
        )
        told = told or tells_itself(said, words, lexicon)
        return last if lexicon.isa(opening, "taking-clause", "taking-noun") and not told else None
    anaphoric = bool(lows) and all(lexicon.isa(low, "anaphor") for low in lows)
    anaphoric = anaphoric or (len(lows) == 2 and _names_it(lows[0], lows[1], lexicon))
    judged = lexicon.mentions("copula", (w.low for w in words[said.after : said.end]))
    return last if anaphoric and said.subject.how == "inverted" and not judged else None


def _agrees_to_it(said: Said, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether a consensus is about what was just said: "…, og det var der tilslutning til i rådet"."""
    for place in range(said.verb - 1, max(0, said.verb - _NEAR), -1):
        if words[place].text in ",;":
            return "taking-clause" in words[place + 1].kinds
        if "coordinator" in words[place].kinds:
            return "anaphor" in words[place + 1].kinds and words[place + 1].low not in lexicon.grammar.there
    return False


def tells_itself(said: Said, words: Sequence[Token], lexicon: Lexicon) -> bool:
    """Whether an opinion tied on has a topic of its own: "hvilket X kaldte let at sige for en stor by"."""
    if said.frame.kind != "comment" or not said.frame.signs.isdisjoint(_JOINING):
        return False
    return len([w for w in words[said.after :] if w.content]) >= _RICH


def _infinitive(low: str, lexicon: Lexicon) -> bool:
    """Whether a word is an infinitive: "kaldte X let at sige"."""
    return any(r.tense == "infinitive" for r in lexicon.readings.get(low, ()))


def _names_it(pointer: str, noun: str, lexicon: Lexicon) -> bool:
    """Whether two words take up what was just said: "den tanke", "dette ønske"."""
    return lexicon.isa(pointer, "demonstrative") and is_shell(noun, lexicon)


def behind_persons(said: Said, reader: Reader | None, lexicon: Lexicon) -> Said:
    """Return `said` with its complement behind those who are to do it: "besluttede, at A og B skriver"."""
    if reader is None or said.subject.how == "label":
        return said
    lows = reader.words.lows
    at = said.after + (lows[said.after : said.after + 1] == (",",))
    if lexicon.grammar.that.isdisjoint(lows[at : at + 1]):
        return said
    whom = reader.phrase(at + 1)
    if whom is None or whom.family not in NAMING:
        return said
    beside = reader.phrase(whom.end + 2) if lows[whom.end : whom.end + 2] == ("sammen", "med") else None
    several = len(whom.speakers) > 1 or beside is not None
    return said._replace(after=(beside or whom).end) if several else said
