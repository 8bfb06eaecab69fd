"""How far a clause reaches: what may stand between a subject and its verb, and which clauses are closed."""

from __future__ import annotations

from typing import Final

from .floor import Floor, NounPhrase
from .phrases import Reader
from .roster import Roster, are_persons
from .said import Findings, Subject
from .tokens import Words
from .verbs import WINDOW, Verbs

DASHES: Final = ("–", "—", "-")
HARD: Final = (";", ":", *DASHES)
REACH: Final = 40  # tokens that a clause may lie between a subject and its verb


class Reach(Verbs):
    """The clauses of one sentence, with what was found in it so far."""

    def __init__(self, words: Words, roster: Roster, floor: Floor) -> None:
        super().__init__(words, roster.lexicon)
        self.roster = roster
        self.floor = floor
        self.reader = Reader(words, roster, floor)
        self.found = Findings()
        self.subject: Subject | None = None
        self.main = -1
        self.staged = False
        self.pointing = False  # a pronoun stands behind the first word

    def _reaches(self, phrase: NounPhrase, at: int) -> bool:
        """Whether only adverbs, an origin or an apposition stand between a subject and its verb."""
        person = are_persons(phrase.speakers)
        return self._stretches(phrase.end, at, person) or (person and self._told_of(phrase.end, at))

    def _stretches(self, end: int, at: int, person: bool) -> bool:
        while end < at:
            behind = (
                self.reader.behind_origin(end) if person or self.lows[end] not in self.grammar.within else end
            )
            if end < behind <= at:
                end = behind
            elif size := self.lexicon.phrase_at("adverb", self.lows, end):
                end += size
            elif self.lows[end] in self.grammar.upon and not self.grammar.behalf.isdisjoint(
                self.lows[end + 1 : end + 4]
            ):
                end = self._past_behalf(end)
            elif self.lows[end] in (",", "("):
                relative = "relative" in self.kinds[end + 1]
                reach = min(at, end + (REACH if relative else WINDOW))
                close = next((p for p in range(end + 1, reach) if self.lows[p] in (",", ")")), None)
                if close is None or any(self._opens(p) for p in range(end + 1 + relative, close)):
                    return False
                end = close + 1
            else:
                return False
        return end == at

    def _told_of(self, comma: int, at: int) -> bool:
        """Whether all behind a comma tells of the person before it: "X, som kom, da vi sluttede, spurgte".

        Not when somebody else stands behind the verb ("X, der er ny, er sat på sagen, oplyste Y").
        """
        opened = "relative" in self.kinds[comma + 1] or self.edged[comma + 1] in ("hvem", "hvis")
        if not opened or self.edged[at - 1] != "," or at - comma > REACH or not self._finite(at):
            return False
        behind = self.reader.phrase(self._skip_adverbs(at + 1, len(self.words) - 1), lists=False)
        other = at + 1 < len(self.words) and self.words[at + 1].capital
        named = behind is not None and any(s.type == "person" for s in behind.speakers)
        return not (other or named or any(self.lows[p] in HARD for p in range(comma + 1, at)))

    def _past_behalf(self, at: int) -> int:
        """Return the token after "på Nybys vegne", "på vegne af borgmestrene"."""
        end = next(p for p in range(at, len(self.lows)) if self.lows[p] in self.grammar.behalf) + 1
        if self.edged[end] not in self.grammar.by:
            return end
        whom = self.reader.phrase(end + 1)
        return whom.end if whom is not None else end + 2

    def _skip_adverbs(self, at: int, until: int) -> int:
        while at < until and "adverb" in self.kinds[at]:
            at += 1
        return at

    def _points_to(self, at: int) -> bool:
        """Whether a verb ends a clause that a copula explains: "Hvad X ønskede oplyst, var, om …"."""
        return any(
            self.lows[p] == "," and "copula" in self.kinds[p + 1]
            for p in range(at + 1, min(len(self.words) - 1, at + 4))
        )

    def _again(self, at: int) -> bool:
        """Whether the row of verbs "takkede …, orienterede … og opfordrede …" goes on behind `at`."""
        return any(
            self.lows[p] in self.grammar.conjunction and self._finite(p + 1)
            for p in range(at + 1, min(len(self.words) - 1, at + REACH))
        )

    def _finite(self, at: int) -> bool:
        return self.edged[at] in self.lexicon.pasts

    def _plain(self, first: int, at: int) -> bool:
        """Whether the words from `first` to before `at` hold no subordinate clause."""
        return self.last_opener(at) < first

    def _earlier(self, first: int, at: int) -> bool:
        """Whether an act of this sentence already has its verb between `first` and `at`."""
        return bool(self.found.said) and first <= self.found.said[-1].verb < at

    def _closed(self, opener: int) -> bool:
        """Whether no subordinate clause has been opened since the last main verb."""
        return self.last_opener(opener) <= self.main

    def _level(self, opener: int) -> float | None:
        """Return the doubt that "og" at `opener` goes on with the main clause; None when it cannot."""
        if self._closed(opener) or self.edged[opener - 1] in (",", ";"):
            return 0.0
        return None if self.edged[self.last_opener(opener) - 1] == "," else 0.15

    def _takes_person(self, at: int) -> bool:
        return self.lows[at] in self.lexicon.personal

    def _adverbial(self, first: int) -> bool:
        """Whether the clause begins with an adverbial or pronoun, not with a noun that may be the subject."""
        return self._isa(
            first, "preposition", "adverb", "function-word", "anaphor", "subordinator", "comma-subordinator"
        )

    def _led(self, at: int) -> bool:
        """Whether a preposition leads what takes up a clause: ", for hvilket tilbud X takkede"."""
        tied = self._isa(at, "taking-clause", "taking-noun")
        return tied and "preposition" in self.kinds[at - 1] and self.edged[at - 2] == ","

    def _sides(self, at: int) -> bool:
        """Whether a verb tells for or against what one is, which no proposal can be."""
        found = (f for r in self.words[at].readings for f in self.lexicon.frames.get(r.infinitive, ()))
        return any(not frame.words and frame.signs & {"agree", "disagree"} for frame in found)

    def _telegraphic(self, at: int, object_: NounPhrase) -> bool:
        """Whether notes in the present tense leave out the subject: "Roser lokalbetjenten for indsatsen"."""
        following = self.edged[object_.end]
        closes = "preposition" in self.kinds[object_.end] or not following[:1].isalnum()
        plain = object_.family not in ("name", "initials", "pronoun") and following != ","
        return plain and closes and self.words[at].capital and self.lows[at] not in self.lexicon.pasts

    def _has_subject(self) -> bool:
        """Whether a sentence that begins with what may be a verb has a subject of its own.

        "Kunne man …, spurgte X"; "Så er det sagt"; "Ved lov …"; "Krævede felter er markeret".
        """
        if "?" in self.lows or "preposition" in self.kinds[0]:
            return True
        return self._isa(1, "subject-word", "copula") or (len(self.lows) > 2 and self._isa(2, "copula"))

    def _governs(self, at: int, end: int) -> bool:
        """Whether a word of the verb stands at `end`: "kunne alle støtte", "var alle enige om"."""
        closed = end + 1 < len(self.words) and "preposition" in self.kinds[end + 1]
        if "modal" not in self.kinds[at] and not ("copula" in self.kinds[at] and closed):
            return False
        low = self.edged[end]
        own = (r.infinitive for r in self.words[at].readings)
        return any(r.tense == "infinitive" for r in self.lexicon.readings.get(low, ())) or any(
            low in frame.words for infinitive in own for frame in self.lexicon.frames.get(infinitive, ())
        )

    def _helps(self, first: int, at: int, phrase: NounPhrase) -> bool:
        """Whether a modal verb stands behind an object: a plural before it may be what "alle" belongs to."""
        plural = first + 1 == at and self.lows[first].endswith("ne")
        return "modal" in self.kinds[at] and not (plural and "quantifier" in self.kinds[phrase.end - 1])
