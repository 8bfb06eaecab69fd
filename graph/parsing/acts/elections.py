"""Who gets an office at this meeting: "Rådet valgte Inge Holm som næstformand", "Valg af formand: …"."""

from __future__ import annotations

from .floor import Floor, NounPhrase
from .lexicon import Lexicon
from .phrases import Reader
from .roster import Roster
from .tokens import Words, tokens


def note_election(words: Words, title: str, roster: Roster, floor: Floor) -> None:
    """Note in `roster` who a sentence says was elected to which office, or else the item's `title`."""
    lexicon = roster.lexicon
    if lexicon.electing.isdisjoint(words.lows):
        return
    if lexicon.mentions("leadership", words.lows):
        _note_leader(words, roster, floor)
    if not lexicon.mentions("electing", words.lows):
        return
    elected = [at + 1 for at, low in enumerate(words.lows[:-1]) if lexicon.isa(low, "election")]
    office = next((o for at in elected if (o := _office(words.lows, at, roster))), "")
    if not office and not any(_is_other_office(words.lows[at], roster) for at in elected):
        office = _at_stake(title, roster)
    here = _named(words, roster, floor) if office else set()
    if len(here) == 1:
        roster.elected[office] = here.pop()


def _note_leader(words: Words, roster: Roster, floor: Floor) -> None:
    """Note who leads the meeting from now on: "Inge Holm overtog mødeledelsen", "… overgik til Inge Holm"."""
    reader = Reader(words, roster, floor)
    for at, low in enumerate(words.lows):
        if not roster.lexicon.isa(low, "taking-lead", "handing-lead"):
            continue
        behind = (p for p in range(at + 1, len(words) - 1) if words.lows[p] == "til")
        given = next(behind, None) if roster.lexicon.isa(low, "handing-lead") else None
        person = _person(reader.phrase(at + 1 if given is None else given + 1, lists=False))
        if person is None and given is None:
            person = _person(_before(words, at, reader))
        if person is not None:
            roster.elected["leader"] = person
        return


def _person(phrase: NounPhrase | None) -> int | None:
    """Return the one person of the attendance whom a phrase names."""
    if phrase is None or len(phrase.speakers) != 1:
        return None
    return phrase.speakers[0].person


def _before(words: Words, at: int, reader: Reader) -> NounPhrase | None:
    """Return the phrase that ends right before a verb."""
    found = (reader.phrase(p, lists=False) for p in range(max(0, at - 6), at))
    return next((phrase for phrase in found if phrase is not None and phrase.end == at), None)


def _named(words: Words, roster: Roster, floor: Floor) -> set[int]:
    """Return the persons present whom the sentence names by name or by the place they hold office in."""
    reader = Reader(words, roster, floor)
    found = (
        reader.phrase(at, lists=False)
        for at, word in enumerate(words)
        if word.capital and word.kinds.isdisjoint(("chair", "deputy", "secretary"))
    )
    named = [p.speakers for p in found if p is not None and p.family in ("name", "role")]
    return {s.person for speakers in named for s in speakers if s.person is not None}


def _office(lows: tuple[str, ...], at: int, roster: Roster) -> str:
    """Return which office of this body stands at `at`, "" for none or one of another body."""
    office = _title(lows[at], roster.lexicon)
    other = lows[at + 1 : at + 2] == ("for",) and not roster.is_own_body(lows[min(at + 2, len(lows) - 1)])
    return "" if other else office


def _is_other_office(low: str, roster: Roster) -> bool:
    """Say whether somebody is elected to another office than those who lead: "til referent"."""
    return roster.titles.is_title(low) or roster.lexicon.isa(low + "en", "secretary")


def _at_stake(title: str, roster: Roster) -> str:
    """Return the office that an item's title says is filled ("Valg af ny næstformand")."""
    lows = tokens(title, roster.lexicon).lows
    if lows[:2] != ("valg", "af"):
        return ""
    return next((o for low in lows[2:4] if (o := _title(low, roster.lexicon))), "")


def _title(low: str, lexicon: Lexicon) -> str:
    """Return which office a title names: who leads this meeting ("dirigent") need not chair the body."""
    return next((o for o in ("leader", "chair", "deputy") if lexicon.isa(low + "en", o)), "")
