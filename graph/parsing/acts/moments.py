"""What puts a statement away from this meeting: an earlier time, a condition, a denial, a newspaper."""

from __future__ import annotations

from typing import Final

from .roster import Roster
from .said import Said
from .tokens import Words, definite

_TIMES: Final = ("moment-adverb", "moment", "back-then", "word-sake")
_AGO: Final = 6  # words in "for et par år siden"
_JOINED: Final = 7  # words in which a clause behind "men" has its verb
_PAPER: Final = 3  # words behind a preposition among which a newspaper is named: "til Nyby Ugeavis"


class Moments:
    """When, and on what condition, the minutes of one meeting tell that something is said."""

    def __init__(self, roster: Roster, year: str) -> None:
        """Take the words, and the year of the meeting ("" when unknown)."""
        self.roster = roster
        self.lexicon = roster.lexicon
        self.grammar = self.lexicon.grammar
        self.year = year
        self._ends = self.grammar.content | {","}

    def earlier(self, said: Said, words: Words) -> bool:
        """Whether words at the head of the clause, or right behind its verb, tell of a time before.

        "Efter festen i 2011 aftalte …", "For to år siden foreslog …", "aftalte i sidste uge, at …", but not
        "Efter en drøftelse af festen i 2011 aftalte …".
        """
        how = said.subject.how
        if how == "quote":  # "Da X blev valgt i 2019, foreslog hun …"
            clause = "time-clause" in words[0].kinds and self._is_next(words, said.verb)
            return clause and self._past_year(words, 1, said.verb - 1)
        if how in ("inverted", "passive") and self._is_before(words, said.start, said.verb):
            return True
        if how == "shared":  # "I 2011 besøgte X skolen og foreslog …"
            verb = next((p for p in range(1, said.verb) if words[p].low in self.lexicon.pasts), 0)
            return self._is_before(words, 0, verb) and self._past_year(words, 1, verb)
        behind = said.subject.phrase.end if how == "inverted" else said.verb + 1
        if behind >= len(words) or words[behind].starts.isdisjoint(_TIMES):
            return False  # nearly always
        places = range(behind, min(said.end, len(words)))
        end = next((p for p in places if words[p].low in self._ends), said.end)
        due = said.frame.kind in ("decide", "propose") or "wish" in said.frame.signs
        return self._is_before(words, behind, end, due=due, whole=True)

    def _is_before(
        self, words: Words, start: int, stop: int, *, due: bool = False, whole: bool = False
    ) -> bool:
        """Whether the words from `start` to before `stop` begin with a time before the meeting.

        Args:
            words: the sentence.
            start, stop: the part of the clause that is asked about.
            due: a time may be that of what is agreed ("aftalte inden jul at mødes").
            whole: nothing else may stand there, since an object may hold a time of its own.
        """
        at, lows = start, words.lows
        while at < stop and not words[at].kinds.isdisjoint(("moment-adverb", "coordinator")):
            at += 1
        if at >= stop:
            return False
        size = self.lexicon.phrase_at("back-then", lows, at)
        if size and at + size <= stop:
            return not whole or at + size == stop
        ago = range(at + 1, min(stop, at + _AGO)) if words[at].low in self.grammar.sake else ()
        if any(self.lexicon.phrase_at("ago", lows, p) for p in ago):
            return True
        size = self.lexicon.phrase_at("moment", lows, at)
        first = at + size
        if not size or first >= stop:
            return False
        if not due and self._is_known_time(words, at, first, stop):
            return True
        return self._past_year(words, first, stop)

    def _is_known_time(self, words: Words, at: int, first: int, stop: int) -> bool:
        """Whether a time that everybody knows is all that stands there: "I maj …", "Før sommerferien …"."""
        named = words[first].kinds
        calendar = words[at].low in self.grammar.within and not named.isdisjoint(("month", "season"))
        return (calendar or "holiday" in named) and first + 1 == stop

    def _past_year(self, words: Words, first: int, stop: int) -> bool:
        """Whether the words date an event before the year of the meeting: "festugen i 2011", "marts 2010".

        Not what was treated at the meeting: "en gennemgang af tallene for 2011", "en sag om hærværk i 2011".
        """
        for at in range(first, stop):
            kinds = words[at].kinds
            if "topical" in kinds or words[at].low.endswith(self.lexicon.endings["proceeding"]):
                return False
            before = words[at - 1]
            dated = before.low in self.grammar.within or not before.kinds.isdisjoint(
                ("month", "season", "moment", "holiday", "preposition")
            )
            if dated and self._is_past_year(words[at].low):
                return True
        return False

    def _is_past_year(self, low: str) -> bool:
        """Whether a word is a year before the meeting's, the first of two, or a decade ("90'erne")."""
        year = low[:4].isdigit() and low[:4].startswith(("19", "20")) and low[:4] < self.year
        return (year and not low[4:5].isdigit()) or (low[:1].isdigit() and low.endswith("erne"))

    def supposed(self, said: Said, words: Words) -> bool:
        """Whether something is said only if something happens: "Sker det, foreslår politiet et møde"."""
        would = words[said.verb].low in self.grammar.willing
        if said.subject.how != "quote" or not (would or said.tense == "present"):
            return False
        if not (self._is_next(words, said.verb) and self._opens_condition(words)):
            return False
        behind = words.edged[said.subject.phrase.end]
        return behind[:1].isalnum() or self.tells(said, words)  # not "Er det lovligt, spørger X."

    def _is_next(self, words: Words, verb: int) -> bool:
        """Whether the first comma with a verb behind it stands before `verb`.

        Not in "Sker det igen, må der gøres noget, mener X", where the clause belongs to what X says.
        """
        return words[verb - 1].low == "," and not any(
            words[p].low == "," and self._is_verb(words, p + 1) for p in range(1, verb - 1)
        )

    def tells(self, said: Said, words: Words) -> bool:
        """Whether a clause tells what is said: "Bliver gaden lukket, foreslår X, at …"."""
        end = said.subject.phrase.end
        return words.edged[end + (words.edged[end] == ",")] in self.grammar.content

    def _opens_condition(self, words: Words) -> bool:
        """Whether a sentence begins with "Hvis", or with a verb and its subject: "Skulle tallet stige"."""
        at = int("coordinator" in words[0].kinds)
        if at + 1 >= len(words):
            return False
        if "condition" in words[at].kinds:
            return True
        subject = words[at + 1]
        named = not subject.kinds.isdisjoint(
            ("subject-word", "pronoun", "plural-pronoun", "anaphor", "article", "quantifier", "number-word")
        )
        return self._is_verb(words, at) and (named or subject.capital or definite(subject.text))

    def _is_verb(self, words: Words, at: int) -> bool:
        """Whether a word is a finite verb: known, or by the ending of the present tense."""
        word = words[at]
        if not word.kinds.isdisjoint(("modal", "copula", "passive", "perfect", "doing", "supposing")):
            return True
        if any(r.tense in ("past", "present") for r in word.readings):
            return True
        return at < 2 and word.content and word.low.endswith("r") and not self.roster.is_title(word)

    def unsaid(self, said: Said, words: Words) -> bool:
        """Whether a verb of saying is denied, so that nothing was said: "nævnte ikke prisen".

        What one could not tell was said, and so was what follows a "men": "spurgte ikke til X, men til Y".
        """
        start = words[said.start].kinds if said.subject.how == "direct" else frozenset()
        nobody = "negation" in start and "affirmed" in said.frame.signs  # "Hverken X eller Y havde …"
        if nobody or (said.subject.how == "relative" and self._is_denied_cleft(said, words)):
            return True
        if words[said.verb].low in self.grammar.willing:
            return self._would_have(said, words)
        telling = said.verb == said.content and self._tells_nothing_denied(said, words)
        if not telling or not self.lexicon.mentions("negation", words.lows):
            return False
        if any(not words[p].kinds.isdisjoint(("yes-or-no", "negation")) for p in said.matched):
            return False  # "sagde ikke nej"
        behind = said.subject.phrase.end if said.subject.how in ("inverted", "quote") else said.verb + 1
        behind += "anaphor" in words.kinds[behind]
        places = (said.start if start else -1, said.verb - 1, behind)
        at = next((p for p in places if 0 <= p < len(words) and "negation" in words[p].kinds), -1)
        if at < 0 or "focus" in words.kinds[at + 1]:
            return False
        return not self._goes_on(words, max(at, said.verb) + 1)

    def _is_denied_cleft(self, said: Said, words: Words) -> bool:
        """Whether it was not somebody, or it is asked if it was: "Det var ikke X, der foreslog …"."""
        asked = "copula" in words[0].kinds and words[1].low in self.grammar.it
        pointed = words[0].low in self.grammar.it and "copula" in words[1].kinds
        return asked or (pointed and "negation" in words.kinds[said.start - 1])

    def _goes_on(self, words: Words, first: int) -> bool:
        """Whether a "men" without a verb of its own tells what was said: "…, men til Y"."""
        for at in range(first, len(words) - 1):
            if words[at].low == "," and words[at + 1].low in self.grammar.main_joint:
                return not any(self._is_verb(words, p) for p in range(at + 2, min(len(words), at + _JOINED)))
        return False

    def _would_have(self, said: Said, words: Words) -> bool:
        """Whether somebody would have said something: "ville gerne have spurgt til prisen"."""
        have = next((p for p in said.matched if "perfect" in words[p].kinds), -1)
        if not said.verb < have < len(words) - 1:
            return False
        return any(
            r.tense == "participle" and r.infinitive in self.lexicon.classes["would-have"]
            for r in words[have + 1].readings
        )

    def in_press(self, said: Said, words: Words) -> bool:
        """Whether something is said in or to a medium: "siger han i avisen", "I Nyby Ugeavis fortæller X"."""
        how = said.subject.how
        opening = how in ("inverted", "passive") and said.start < said.verb
        opening = opening and "to-press" in words[said.start].starts
        size = self.lexicon.phrase_at("to-press", words.lows, said.start) if opening else 0
        if size and self._names_press(words, said.start + size, said.verb):
            return True
        behind = said.subject.phrase.end if how in ("quote", "inverted") else said.verb + 1
        if behind >= len(words) or "to-press" not in words[behind].starts:
            return False  # nearly always
        size = self.lexicon.phrase_at("to-press", words.lows, behind)
        if not size or behind in said.matched:
            return False
        inside = words[behind].low in self.grammar.within or words[behind].low in self.grammar.upon
        if inside and how != "direct" and "medium" in words.kinds[behind + 1]:
            return True
        told = inside or self._tells_nothing_denied(said, words)
        return told and self._names_press(words, behind + size, min(len(words), behind + size + _PAPER))

    def _tells_nothing_denied(self, said: Said, words: Words) -> bool:
        """Whether a verb only tells something, so that denied it tells nothing."""
        return words[said.content].low in self.lexicon.unsaid

    def _names_press(self, words: Words, first: int, stop: int) -> bool:
        """Whether a newspaper or broadcaster is named: "avisen", "TV 2 Lorry", "Nyby Folkeblad"."""
        for at in range(first, stop):
            if words[at].low in self._ends or words[at].low in self.grammar.topic:
                return False
            if self.lexicon.phrase_at("press", words.lows, at):
                return True
            if words[at].capital and words[at].low.endswith(self.lexicon.endings["press-name"]):
                return True
        return False
