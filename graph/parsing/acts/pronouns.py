"""Pronouns as speakers: whom "han", "hun", "denne", "jeg" mean."""

from __future__ import annotations

from itertools import takewhile
from typing import Final

from .floor import NAMING, NounPhrase
from .groups import Groups
from .roster import Speaker, are_persons

_BACK: Final = 3


class Pronouns(Groups):
    """Reads pronouns in the tokens of one sentence."""

    def _noun(self, at: int) -> NounPhrase | None:
        raise NotImplementedError

    def _pronoun(self, at: int) -> NounPhrase | None:
        if "pronoun" in self.kinds[at]:
            return self._meant(at)
        if "first-person" in self.kinds[at] and self.floor.writer and not self._quoted(at):
            return NounPhrase(at + 1, self.floor.writer, "writer", 0.85)
        if self.lows[at] in self.grammar.they and not self._group_tail(at + 1):
            if len(self.floor.last) > 1 or not are_persons(self.floor.last):
                return NounPhrase(at + 1, self.floor.last, "pronoun", 0.75)
            return None
        return None

    def _quoted(self, at: int) -> bool:
        """Whether a word stands behind a mark of quotation."""
        return any("closing-mark" in self.kinds[place] or self.lows[place] == "“" for place in range(at))

    def _meant(self, at: int) -> NounPhrase:
        """Return whom "han", "hun", "denne" means: who spoke last, unless a given name says otherwise."""
        if len(self.floor.last) == 2 and self._isa(at, "former", "latter"):
            return NounPhrase(at + 1, (self.floor.last["latter" in self.kinds[at]],), "pronoun", 0.85)
        unfit = self._unfit(at)
        other = self._spoken_to(at) if "other-person" in self.kinds[at] else self._asked(at, unfit)
        if other is not None:
            return NounPhrase(at + 1, (other,), "pronoun", 0.85)
        last = [s for s in self.floor.last if s.type == "person"]
        fitting = [s for s in last if s.person is None or self.roster.gender(s.person) != unfit or not unfit]
        if len(fitting) == 1 and (len(self.floor.last) == 1 or (unfit and len(last) == len(self.floor.last))):
            return NounPhrase(at + 1, (fitting[0],), "pronoun", 0.9 if len(last) == 1 else 0.8)
        if unfit and len(last) <= 1 and len(self.floor.last) == len(last):
            wanted = "male" if unfit == "female" else "female"
            back = self.floor.spoken[-_BACK:] if last else []
            listed = takewhile(lambda i: i < len(self.roster.attendance), reversed(back))
            before = (i for i in listed if self.roster.gender(i) == wanted)
            index = next(before, None)
            if index is None:
                index = self._addressed(wanted, at)
            if index is None:
                index = self._addressed(wanted, None)
            if index is not None:
                return NounPhrase(at + 1, (self.roster.speaker(index),), "pronoun", 0.75)
        return NounPhrase(at + 1, (), "pronoun", 0.0, "unknown")

    def _spoken_to(self, at: int) -> Speaker | None:
        """Return whom "denne" means: the last person named, other than the subject before."""
        reader = self if at else type(self)(self.floor.words, self.roster, self.floor)
        for place in reversed(range(at or len(reader.words))):
            phrase = reader._noun(place)
            if phrase is not None and phrase.family in NAMING and len(phrase.speakers) == 1:
                return phrase.speakers[0] if phrase.speakers != self.floor.last else None
        return None

    def _asked(self, at: int, unfit: str) -> Speaker | None:
        """Return whom "han" means in "A spurgte B, om …, hvortil han svarede": who was asked."""
        if not at or not ("continuative" in self.kinds[at - 1] and "answering" in self.kinds[at - 1]):
            return None
        verbs = self.lexicon.classes["personal-object"]
        for place in range(at - 2):
            told = self.words[place].readings
            if not any(r.tense == "past" and r.infinitive in verbs for r in told):
                continue
            asked = self._noun(place + 1)
            person = asked is not None and asked.family in NAMING and len(asked.speakers) == 1
            if asked is None or not person or asked.speakers == self.floor.last:
                continue
            index = asked.speakers[0].person
            return asked.speakers[0] if index is None or self.roster.gender(index) != (unfit or "-") else None
        return None

    def _addressed(self, gender: str, end: int | None) -> int | None:
        """Return the one person of that gender named in the words before `end`, or in the sentence before.

        "A spurgte B, om …", "A bad B, og hun …".
        """
        reader = self if end is not None else type(self)(self.floor.words, self.roster, self.floor)
        named = set()
        for at in range(len(reader.words) if end is None else end):
            found = reader._noun(at)
            if found is not None and found.family in NAMING:
                named |= {s.person for s in found.speakers if s.person is not None}
        fitting = {i for i in named if self.roster.present(i) and self.roster.gender(i) == gender}
        return fitting.pop() if len(fitting) == 1 else None

    def _unfit(self, at: int) -> str:
        """Return the gender that the pronoun at `at` does not fit, "" for a pronoun of both."""
        if "masculine" in self.kinds[at]:
            return "female"
        return "male" if "feminine" in self.kinds[at] else ""
