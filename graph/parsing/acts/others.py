"""Speakers without a verb of saying: "Ifølge X", "efter hans opfattelse", "i kredsrådet var der enighed"."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..minutes import Kind
from .clauses import Clauses
from .floor import NounPhrase
from .grammar import Grammar
from .lexicon import TIED, Frame
from .phrases import Reader
from .roster import Roster, are_persons
from .said import Said, Subject
from .tokens import Token, Words, definite

_CLEAR: Final = 4  # words in which an answer says yes or no: "et klart og tydeligt ja"
_OWNED: Final = 8  # words in which somebody's contribution is named: "Borgmesteren i Nybys svar"


def others(clauses: Clauses) -> list[Said]:
    """Return what the sentence says without a verb of saying, its `clauses` having been read."""
    result = _contributed(clauses) if not clauses.found.said else []
    words, reader, found = clauses.words, clauses.reader, clauses.found
    roster, floor = clauses.roster, clauses.floor
    if roster.lexicon.speakable.isdisjoint(words.lows):
        return result
    verbless = roster.lexicon.verbless
    viewed = roster.lexicon.mentions("view", words.lows)
    taken = {s.name for said in found.said for s in said.subject.phrase.speakers}
    opening = _opening(clauses)
    if opening is not None:
        before = opening.subject.phrase.end > opening.verb  # of the main clause's speaker
        named = {s.name for s in opening.subject.phrase.speakers}
        result = [opening] if before or not taken & named else result
    small = roster.lexicon.grammar
    for at in _places(words.lows, verbless, viewed, small):
        phrase, kind, how = _speaking(words, at, reader, roster, viewed)
        if at == 0 and viewed:
            phrase, kind = _holding(words, reader, roster) or (phrase, kind)
        if phrase is None or not phrase.speakers:
            if phrase is not None and phrase.trouble and how == "according" and not _inside(clauses, at):
                found.troubles.append(("speaker-unknown", at, phrase.end))
            continue
        quoted = how == "according"
        again = bool(taken & {s.name for s in phrase.speakers})
        if again and not (quoted and _before_all(found.said, phrase, at)):
            continue
        if quoted and (_low(words, phrase.end) in ("s", "'") or _inside(clauses, at)):
            continue
        result.append(_said(words, at, phrase, kind, how))
        if how == "raised" and kind == "decide":  # the topic stands before: "forslaget vandt tilslutning"
            verb = next(p for p in range(at) if "winning" in words[p].kinds)
            tied = verb - 1 if roster.lexicon.isa(words.lows[verb - 1], "taking-clause") and found.said else 0
            result[-1] = result[-1]._replace(verb=verb, start=tied)
        floor.last = phrase.speakers if how == "according" else floor.last
    return result


def _contributed(clauses: Clauses) -> list[Said]:
    """Return what a noun tells of whom it comes from: "Svaret fra X var, at …", "Xs svar lød …".

    Without a clause it must be the yes or no of somebody: "Svaret fra X var et klart ja".
    """
    found = _contribution(clauses)
    if found is None:
        return []
    frame, phrase, verb = found
    words, lows = clauses.words, clauses.lows
    low, sounding = _low(words, verb), clauses.lexicon.classes["sounding"]
    readings = clauses.lexicon.readings.get(low, ())
    told = clauses.lexicon.isa(low, "copula", "passive") or any(r.infinitive in sounding for r in readings)
    if not told:
        return []
    tense = "past" if low in clauses.lexicon.pasts or clauses.lexicon.isa(low, "passive-past") else "present"
    at = verb + 1 + (_low(words, verb + 1) == ",")
    clear = frame.kind == "answer" and are_persons(phrase.speakers)
    clear = clear and clauses.lexicon.mentions("yes-or-no", lows[at : at + _CLEAR])
    if not (clear or _low(words, at) in clauses.grammar.content):
        return []
    subject = Subject(phrase, "contributed", 0, 0.05)
    return [Said(verb, verb, frame, subject, 0, verb + 1, len(lows), tense)]


def _contribution(clauses: Clauses) -> tuple[Frame, NounPhrase, int] | None:
    """Return the frame of a contribution that opens the sentence, whose it is, and where its verb stands."""
    lows, given = clauses.lows, clauses.lexicon.contributions
    frame = given.get(lows[0]) if len(lows) > 4 else None
    if frame is not None and definite(lows[0]):
        phrase = clauses.reader.phrase(2) if lows[1] in clauses.grammar.source else None
        return (frame, phrase, phrase.end) if phrase is not None and phrase.speakers else None
    if given.keys().isdisjoint(lows[1:_OWNED]):
        return None
    owner = clauses.reader.genitive(0)
    frame = given.get(_low(clauses.words, owner.end)) if owner is not None else None
    if owner is None or frame is None or not owner.speakers:
        return None
    return frame, owner, owner.end + 1


def _places(lows: tuple[str, ...], verbless: frozenset[str], viewed: bool, small: Grammar) -> list[int]:
    """Return where somebody may speak without a verb of saying; whose view it is, may stand first."""
    found = [at for at, low in enumerate(lows[:-1]) if low in verbless]
    if not viewed:
        found = [at for at in found if lows[at] not in small.viewed]
    return [0, *found] if viewed and found[:1] != [0] else found


def _speaking(
    words: Words, at: int, reader: Reader, roster: Roster, viewed: bool
) -> tuple[NounPhrase | None, Kind, str]:
    """Return whom the word at `at` lets speak, if anybody, with the kind and how that was found."""
    low, kinds, small = words[at].low, words[at].kinds, roster.lexicon.grammar
    if "according-to" in kinds:
        return reader.heard(at + 1), "inform", "according"
    if low in small.viewed:
        owner = reader.owners(at + 1) if viewed else None
        if owner is not None and "view" in words.kinds[owner.end]:
            return owner._replace(end=owner.end + 1), "comment", "according"
    elif "consensus" in kinds or "wish" in kinds:
        won = "consensus" in kinds and roster.lexicon.mentions("winning", words.lows[max(0, at - 3) : at])
        kind: Kind = "decide" if "consensus" in kinds else "propose"
        return _agreeing(words, at, reader, won), kind, "raised" if won else "consensus"
    elif low in small.sake:
        return _seeing(words, at, reader), "comment", "according"
    elif low in small.by or low in small.which:
        raised = _raised(words, at, roster) if low in small.by else _brought_up(words, at, reader)
        return reader.phrase(at + 1) if raised else None, raised or "inform", "raised"
    return None, "inform", "according"


def _raised(words: Sequence[Token], at: int, roster: Roster) -> Kind | None:
    """Return what was raised in "spørgsmålet om X, rejst af Y": a question or a proposal."""
    if at < 3 or words[at - 2].text != "," or "raised" not in words[at - 1].kinds:
        return None
    for word in words[max(0, at - 12) : at - 2]:
        if not word.kinds.isdisjoint(("inquiry", "inquiry-definite")):
            return "ask"
        if "suggestion" in word.kinds:
            return "propose"
    return None


def _brought_up(words: Sequence[Token], at: int, reader: Reader) -> Kind | None:
    """Return "ask" when somebody brought a question up: "…, var et spørgsmål, som X rejste"."""
    if at < 3 or words[at - 1].text != "," or "inquiry" not in words[at - 2].kinds:
        return None
    phrase = reader.phrase(at + 1)
    copula = any("copula" in w.kinds for w in words[max(0, at - 5) : at])
    raises = phrase is not None and reader.lexicon.isa(_low(words, phrase.end), "raising")
    return "ask" if copula and raises else None


def _seeing(words: Words, at: int, reader: Reader) -> NounPhrase | None:
    """Return the X of "For X at se er …"."""
    phrase = reader.phrase(at + 1) if "se" in words.lows else None
    if phrase is None or words.lows[phrase.end : phrase.end + 2] != ("at", "se"):
        return None
    return phrase._replace(end=phrase.end + 2)


def _opening(clauses: Clauses) -> Said | None:
    """Return what stands in the pluperfect before the main clause: "Efter at X havde budt velkommen, …"."""
    lows, said = clauses.lows, clauses.found.said
    small, isa = clauses.grammar, clauses.lexicon.isa
    if not (len(lows) > 3 and lows[0] in small.after and lows[1] in small.that):
        return None
    if isa(lows[2], "perfect") and said:
        return _done_before(clauses, said[0])
    phrase = clauses.reader.phrase(2)
    helper = "" if phrase is None else _low(clauses.words, phrase.end)
    if (
        phrase is None
        or not phrase.speakers
        or not isa(helper, "perfect")
        or helper not in clauses.lexicon.pasts
    ):
        return None
    if not are_persons(phrase.speakers):  # a body may have said it elsewhere
        return None
    end = next((p for p in range(phrase.end, len(lows)) if lows[p] == ","), len(lows))
    return _perfect(clauses, phrase, phrase.end, end)


def _done_before(clauses: Clauses, said: Said) -> Said | None:
    """Return what who speaks in the main clause did before: "Efter at have redegjort for X tilbød Y …"."""
    phrase = said.subject.phrase
    person = are_persons(phrase.speakers)
    return _perfect(clauses, phrase, 2, said.verb) if person and said.subject.how == "inverted" else None


def _perfect(clauses: Clauses, phrase: NounPhrase, helper: int, end: int) -> Said | None:
    """Return what a participle behind "havde" or "have" says, before the main clause begins at `end`."""
    for place in range(helper + 1, min(end, helper + 5)):
        for reading in clauses.lexicon.readings.get(clauses.lows[place], ()):
            told = reading.tense == "participle"
            matched = clauses.frame(reading.infinitive, helper, place) if told else None
            if matched is not None and not matched[0].signs & TIED:
                after = max((place, *matched[1])) + 1
                subject = Subject(phrase, "opening", 0, 0.1)
                return Said(helper, place, matched[0], subject, 0, after, end, "past", matched[1])
    return None


def _before_all(said: Sequence[Said], phrase: NounPhrase, at: int) -> bool:
    """Whether a quotation comes before other statements of its speaker: "ifølge X …, men hun roste …"."""
    mine = [s for s in said if set(s.subject.phrase.speakers) & set(phrase.speakers)]
    return bool(mine) and all(at < s.start and s.subject.how in ("direct", "inverted") for s in mine)


def _inside(clauses: Clauses, at: int) -> bool:
    """Whether the words stand in a clause that is what a speaker said, or part of that."""
    opener = clauses.last_opener(at)
    if _tells_of_object(clauses, opener, at):
        return True
    if opener < 1 or clauses.lows[opener] not in clauses.grammar.content:
        return False
    before = [said.verb for said in clauses.found.said if said.verb < at]
    if before:
        return opener > before[-1]
    front = clauses.lows[:opener]
    told = (reading.tense for low in front for reading in clauses.lexicon.readings.get(low, ()))
    return clauses.lexicon.mentions("perfect", front) and "participle" in told


def _tells_of_object(clauses: Clauses, opener: int, at: int) -> bool:
    """Whether a clause within what somebody said holds the words: "roste A, der ifølge B er …"."""
    lows, said = clauses.lows, [s for s in clauses.found.said if s.verb < opener]
    if not said or clauses.lexicon.isa(lows[opener], "parallel", "continuative"):
        return False
    return not any(
        clauses.lows[p] == ";"
        or (clauses.lows[p - 1] == "," and clauses.lows[p] in clauses.grammar.main_joint)
        for p in range(opener + 1, at)
    )


def _holding(words: Words, reader: Reader, roster: Roster) -> tuple[NounPhrase, Kind] | None:
    """Return whose view a sentence tells: "Inges holdning var, at", "Det var Inges opfattelse, at"."""
    if not roster.lexicon.mentions("view", words.lows[1:10]):
        return None
    isa = roster.lexicon.isa
    pointed = words.lows[0] in roster.lexicon.grammar.it and isa(words.lows[1], "copula")
    owner = reader.genitive(2 if pointed else 0)
    if pointed and words.lows[1] not in roster.lexicon.pasts and owner is not None:
        owner = owner if are_persons(owner.speakers) else None
    if owner is None or not owner.speakers or not isa(_low(words, owner.end), "view"):
        return None
    if not pointed and not isa(_low(words, owner.end + 1), "copula"):
        return None
    return owner._replace(end=owner.end + 2), "comment"


def _said(words: Sequence[Token], at: int, phrase: NounPhrase, kind: Kind, how: str) -> Said:
    frame = Frame(how, kind, (), frozenset())
    after = max(phrase.end, at + 1)
    return Said(at, at, frame, Subject(phrase, how, 0, 0.08), 0, after, len(words), "past", (at,))


def _agreeing(words: Words, at: int, reader: Reader, won: bool) -> NounPhrase | None:
    """Return the body that agrees: "der var [i kredsrådet] enighed om", "forslaget vandt tilslutning i"."""
    lows = words.lows
    if not won and not ({"var", "er"} & set(lows[:at]) and "der" in lows[:at]):
        return None
    if any(reader.lexicon.isa(low, "negation") or low == "ingen" for low in lows[:at]):
        return None
    owner = reader.genitive(at - 1) if won and at else None  # "planen vandt kredsrådets tilslutning"
    if owner is not None and owner.end == at and not are_persons(owner.speakers):
        return owner
    wished = reader.lexicon.isa(lows[at], "wish")  # "Fra X var der et ønske om …": of one person, too
    first = 0 if wished and lows[0] in reader.grammar.source else max(0, at - 5)
    for place in range(at + 1 if won else first, min(len(words) - 1, at + 4)):
        if reader.lexicon.isa(lows[place], "among") and not (won and lows[place] in reader.grammar.unsent):
            phrase = reader.phrase(place + 1)
            if phrase is None or not phrase.speakers:
                continue
            person = are_persons(phrase.speakers)
            from_person = wished and lows[place] in reader.grammar.source and place < at
            if from_person if person else place >= at - 5:
                return phrase
    return None


def _low(words: Sequence[Token], at: int) -> str:
    return words[at].low if at < len(words) else ""
