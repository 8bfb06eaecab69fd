"""Verbs: which token says something, in which tense, by which frame; and where clauses open and end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from typing import Final, NamedTuple

from .lexicon import STOPS, TIED, Frame, Lexicon, Reading, Tense
from .tokens import Words, definite

WINDOW: Final = 14
_SPREAD: Final = 8
_FINITE: Final = ("past", "present")
_DETERMINERS: Final = ("demonstrative", "quantifier")
_VERBAL: Final = (*_FINITE, "past-passive", "present-passive")


class Predicate(NamedTuple):
    """What a finite verb says: its content verb, where that stands, its tense, what helps it."""

    infinitive: str
    at: int
    tense: str
    helper: str


class Verbs:
    """The verbs of one sentence."""

    def __init__(self, words: Words, lexicon: Lexicon) -> None:
        self.words = words
        self.lows = words.lows
        self.edged = words.edged
        self.kinds = words.kinds
        self.lexicon = lexicon
        self.grammar = lexicon.grammar
        self._frames: dict[tuple[str, int, int], tuple[Frame, tuple[int, ...]] | None] = {}
        self._openers: list[int] | None = None
        self._ends: dict[int, int] = {}
        self._framed: list[tuple[int, tuple[str, ...]]] | None = None
        self._framing: set[str] = set()
        self._behind: dict[int, set[str]] = {}

    def _isa(self, at: int, *names: str) -> bool:
        """Whether the token belongs to one of the classes `names`."""
        return not self.kinds[at].isdisjoint(names)

    def _predicate(self, at: int) -> Predicate | None:
        """Return what the token says as a finite verb, None when it is none that the lexicon knows."""
        kinds = self.kinds[at]
        if "passive" in kinds:
            return self._own(at) or self._helped(at, "participle", "passive") or self._phased(at)
        token = self.words[at]
        if not token.readings or self._is_other(at):
            return None
        own = self._own(at) if token.finite else None
        found = own
        if own is None and "copula" in kinds:
            found = self._helped(at, "participle", "state") or self._phased(at)
        elif token.low in self.lexicon.phasing and (phased := self._phased(at)) is not None:
            found = phased
        elif ("modal-past" in kinds or "modal-present" in kinds) and (own is None or self._only_answers(own)):
            found = self._helped(at, "infinitive", "modal") or self._done_by(at) or own
        elif own is None:
            found = self._own_passive(at)
        return found

    def _is_other(self, at: int) -> bool:
        """Whether a form like a verb is a noun, an adjective or an adverb here."""
        kinds = self.kinds[at]
        if ("plural-noun" in kinds or "modal-past" in self.kinds[at + 1]) and self._is_noun(at):
            return True
        if "adverb" in kinds and self._is_adverb(at):
            return True
        return not self.kinds[at - 1].isdisjoint(_DETERMINERS) and self._is_adjective(at)

    def _phased(self, at: int) -> Predicate | None:
        """Return what the word begins or ends, or what one has to do by it ("var nødt til at afvise")."""
        if self.lows[at] not in self.lexicon.phasing:
            return None
        if self.grammar.that.isdisjoint(self.lows[at + 1 : at + 10]):
            return None
        tense = self._phase_tense(self.words[at].readings, at)
        return None if tense is None else self._phase(at, tense)

    def _own_passive(self, at: int) -> Predicate | None:
        """Return the passive in -s that the word is; behind a modal verb it is an infinitive."""
        if "modal" in self.kinds[at - 1] or ("modal" in self.kinds[at - 2] and self.edged[at - 1] != ","):
            return None
        for reading in self.words[at].readings:
            if reading.tense.endswith("passive"):
                return Predicate(reading.infinitive, at, reading.tense.partition("-")[0], "passive")
        return None

    def _done_by(self, at: int) -> Predicate | None:
        """Return the passive behind a modal verb with its agent: "Dette kunne af X afkræftes"."""
        stop = min(len(self.words), at + WINDOW) if "modal-past" in self.kinds[at] else 0
        for place in range(at + 1, stop):  # "Det kan af X afkræftes" tells what X may do
            if self.lows[place] in (",", ";", ":"):
                return None
            readings = self.words[place].readings
            passive = next((r for r in readings if r.tense == "present-passive"), None)
            if passive is not None and not self.grammar.by.isdisjoint(self.lows[at:place]):
                return Predicate(passive.infinitive, place, "past", "passive")
        return None

    def _phase_tense(self, readings: Sequence[Reading], at: int) -> str | None:
        """Return the tense in which the word begins or ends something ("indledte med at").

        Not where it came to nothing: "nåede ikke at …".
        """
        if "negation" in self.kinds[at + 1] and any(
            self.lexicon.isa(r.infinitive, "managing") for r in readings
        ):
            return None
        for reading in readings:
            if reading.tense in _FINITE and self._isa_phase(reading, at):
                return reading.tense
        return None

    def _own(self, at: int) -> Predicate | None:
        """Return the reading whose frame fits the clause best."""
        best: tuple[int, Predicate] | None = None
        for reading in self.words[at].finite:
            frame = self.frame(reading.infinitive, at, at)
            if frame is not None and (best is None or len(frame[0].words) > best[0]):
                best = (len(frame[0].words), Predicate(reading.infinitive, at, reading.tense, ""))
        return best[1] if best else None

    def _only_answers(self, own: Predicate) -> bool:
        """Whether the modal reports by itself, as in "Det kunne X ikke udelukke"."""
        matched = self.frame(own.infinitive, own.at, own.at)
        return matched is not None and "only-answer" in matched[0].signs

    def _is_noun(self, at: int) -> bool:
        """Whether a form like a present tense is a noun: "Begge ønsker ville", "Aftaler om løn findes"."""
        if "plural-noun" in self.kinds[at] and "preposition" in self.kinds[at + 1]:
            joined = "coordinator" in self.kinds[at - 1]
            return at == 0 or (joined and self._verb_follows(at + 2))
        if "modal-past" not in self.kinds[at + 1]:
            return False
        return all(r.tense == "present" for r in self.words[at].readings)

    def _verb_follows(self, first: int) -> bool:
        """Whether a finite verb stands at `first` or behind it, before the clause ends."""
        for place in range(first, min(len(self.lows), first + WINDOW)):
            if (
                self.lows[place] in (",", ";", ":")
                or "coordinator" in self.kinds[place]
                or self._opens(place)
            ):
                return False
            told = (r.tense in _VERBAL for r in self.words[place].readings)
            if self._isa(place, "modal", "copula", "perfect", "passive") or any(told):
                return True
        return False

    def _is_adverb(self, at: int) -> bool:
        """Whether "så" means "then": a finite verb stands behind it ("og så kan man ikke nå det")."""
        return (
            self._isa(at + 1, "modal", "copula", "perfect", "passive")
            or self.edged[at + 1] in self.lexicon.pasts
        )

    def _is_adjective(self, at: int) -> bool:
        """Whether a form like a past tense stands before its noun ("skolen og de berørte kommuner").

        A word that tells which one stands before it (see `_is_other`).
        """
        if at < 2 or self.words[at].readings[0].tense not in _FINITE:
            return False
        joined = self.lows[at - 2] in self.grammar.listing and self.edged[at - 3] != ","
        if "demonstrative" not in self.kinds[at - 1]:
            noun = self.edged[at + 1]  # "og andre udsatte steder", not "og andre roste planen"
            return joined and noun.isalpha() and noun not in self.lexicon.closed and not definite(noun)
        return joined or (
            at > 2 and self.lows[at - 1] in ("de", "den") and "preposition" in self.kinds[at - 2]
        )

    def _isa_phase(self, reading: Reading, at: int) -> bool:
        if reading.infinitive in self.lexicon.classes["phase"]:
            return True
        phrases = self.lexicon.openings["phase"].get(reading.infinitive)
        if phrases is None:
            return False
        following = self.lows[at + 1 : at + 6]
        return any(set(phrase[1:]).issubset(following) for phrase in phrases)

    def _helped(self, at: int, tense: Tense, helper: str) -> Predicate | None:
        """Return the infinitive or participle that an auxiliary at `at` governs within the clause."""
        if self.lexicon.forms[tense].isdisjoint(self.lows[at + 1 : at + WINDOW]):
            return None
        past = helper == "state" or self._isa(at, "modal-past", "passive-past")
        for place in range(at + 1, min(len(self.words), at + WINDOW)):
            low = self.lows[place]
            if (
                low in (";", ":")
                or low in self.grammar.that
                or (low == "," and helper != "passive")
                or (helper == "state" and self._opens(place))
            ):
                return None
            for reading in self.words[place].readings:
                told = reading.tense == tense and (
                    self._reports(reading.infinitive, at, place)
                    or (helper == "passive" and self._frame_before(reading.infinitive, at) is not None)
                )
                if told:
                    glad = not self.grammar.gladly.isdisjoint(self.lows[at:place])
                    glad |= "first-person" in self.kinds[at - 1]  # "Jeg vil rose klubben"
                    if self.lows[at] in self.grammar.willing and not glad:
                        return None
                    return Predicate(reading.infinitive, place, "past" if past else "present", helper)
        return None

    def _frame_before(self, infinitive: str, at: int) -> tuple[Frame, tuple[int, ...]] | None:
        """Return the frame whose noun is the subject of a passive: "Spørgsmålet blev rejst af X"."""
        for frame in self.lexicon.frames.get(infinitive, ()):
            word = frame.words[0] if len(frame.words) == 1 else ""
            if len(word) > 4 and any(word in token.framed for token in self.words[:at]):
                return frame, ()
        return None

    def _reports(self, infinitive: str, verb: int, content: int) -> bool:
        """Whether a helped verb says something: by a frame that needs no place of its own."""
        matched = self.frame(infinitive, verb, content)
        return matched is not None and not matched[0].signs & TIED - {"fronted"}

    def _phase(self, at: int, tense: str) -> Predicate | None:
        """Return the infinitive behind "indledte med at", "fandt anledning til at", "afsluttede med at"."""
        for place in range(at + 1, min(len(self.words) - 1, at + 9)):
            if self.lows[place] in (",", ";", ":") or self._again_past(place):
                return None
            if self.lows[place] in self.grammar.that:
                for reading in self.words[place + 1].readings:
                    if reading.tense == "infinitive" and self._reports(
                        reading.infinitive, place + 1, place + 1
                    ):
                        return Predicate(reading.infinitive, place + 1, tense, "phase")
                return None
        return None

    def frame(self, infinitive: str, verb: int, content: int) -> tuple[Frame, tuple[int, ...]] | None:
        """Return the longest frame of the verb whose words stand in the clause, with their tokens."""
        frames = self.lexicon.frames.get(infinitive)
        if not frames:
            return None
        if not frames[0].words:
            return frames[0], ()
        asked = (infinitive, verb, content)
        if asked not in self._frames:
            self._frames[asked] = self._find_frame(frames, infinitive, verb, content)
        return self._frames[asked]

    def _find_frame(
        self, frames: Sequence[Frame], infinitive: str, verb: int, content: int
    ) -> tuple[Frame, tuple[int, ...]] | None:
        keyed = self.lexicon.keyed[infinitive]
        if self._framed is None:  # not every sentence has a verb with frames
            self._framed = [(at, token.framed) for at, token in enumerate(self.words) if token.framed]
            self._framing.update(*[framed for _, framed in self._framed])
        ranks: list[int] = []
        if not keyed.keys().isdisjoint(self._framing):
            behind = self._words_behind(verb)
            near = [place for word in keyed.keys() & behind for place in keyed[word]]
            ranks = sorted([rank for rank, words in near if not words or behind.issuperset(words)])
        if not ranks and "" not in keyed:
            return None
        bare = (frames[keyed[""][0][0]], ()) if "" in keyed else None
        if self.edged[verb + 1] in self.grammar.oneself and verb == content and self._is_reflexive(frames):
            ranks, bare = [rank for rank in ranks if frames[rank].words[0] in self.grammar.oneself], None
        if not ranks:
            return bare
        if "perfect" in self.kinds[verb] and verb == content and self._is_auxiliary(verb):
            ranks, bare = [rank for rank in ranks if self._is_pluperfect(frames[rank])], None
        region = [p for p in range(verb + 1, self._clause_end(verb)) if p != content]
        region = [*self._before(verb), *region, *self._resumed(verb)]
        best: tuple[int, int, tuple[int, ...]] | None = None  # of the longest, that with the least between
        for rank in ranks:
            words = frames[rank].words
            if best is not None and len(words) < len(frames[best[1]].words):
                break
            places = self._in_order(words, region)
            agent = "passive" in self.kinds[verb] and not self.grammar.by.isdisjoint(words)
            if places is None or agent:  # "blev takket af X" is no "takkede af"
                continue
            if self._asks_to_do(words, places) or self._suffers(words, places):
                continue
            gap = places[-1] - places[0] if places else 0
            if best is None or gap < best[0]:
                best = gap, rank, places
        if best is not None:
            return frames[best[1]], best[2]
        return bare

    def _suffers(self, words: tuple[str, ...], places: tuple[int, ...]) -> bool:
        """Whether the verb of a frame stands in the passive: "måtte skuffes af X" is no "måtte skuffe"."""
        passive = [w for w, place in zip(words, places, strict=True) if self.lows[place] == w + "s"]
        return any(r.tense == "infinitive" for w in passive for r in self.lexicon.readings.get(w, ()))

    def _asks_to_do(self, words: tuple[str, ...], places: tuple[int, ...]) -> bool:
        """Whether "om at" parts a verb from the noun of its frame: "bad alle om at tjekke listen"."""
        return (
            len(words) > 1
            and words[0] in self.grammar.whether
            and words[1] not in self.grammar.that
            and self.edged[places[0] + 1] in self.grammar.that
        )

    def _is_reflexive(self, frames: Sequence[Frame]) -> bool:
        """Whether the verb has a frame with "sig", so that a "sig" behind it is no other's."""
        return any(frame.words and frame.words[0] in self.grammar.oneself for frame in frames)

    def _is_pluperfect(self, frame: Frame) -> bool:
        """Whether a frame of "have" holds the participle that it helps ("havde gerne set", "håbet på")."""
        told = (r.tense for word in frame.words for r in self.lexicon.readings.get(word, ()))
        return "participle" in told

    def _is_auxiliary(self, verb: int) -> bool:
        """Whether "har" or "havde" only helps a participle ("har tidligere luftet en idé")."""
        at = verb + 1
        while at < verb + 4 and self._isa(at, "adverb", "earlier"):
            at += 1
        return any(r.tense == "participle" for r in self.lexicon.readings.get(self.edged[at], ()))

    def _before(self, verb: int) -> tuple[int, ...]:
        """Return the adverb right before the verb, where subordinate clauses have it ("ikke lagde skjul på").

        Before a copula at the head of a sentence it is what somebody is: "Særlig bekymret var X for …".
        """
        fronted = 0 < verb < 4 and not self.words[verb - 1].capital and "copula" in self.kinds[verb]
        return (verb - 1,) if self._isa(verb - 1, "early-adverb", "negation") or fronted else ()

    def _resumed(self, verb: int) -> range:
        """Return the words with which a clause goes on behind a relative clause inside its object."""
        end = self._clause_end(verb)
        if self.edged[end] != "," or "relative" not in self.kinds[end + 1]:
            return range(0)
        close = next(
            (p for p in range(end + 2, min(len(self.lows), end + WINDOW)) if self.lows[p] == ","), -1
        )
        if close < 0 or "late-part" not in self.kinds[close + 1]:
            return range(0)
        stop = next(
            (p for p in range(close + 1, min(len(self.lows), close + 5)) if self.lows[p] in ",;:."), close + 1
        )
        return range(close + 1, stop)

    def _words_behind(self, verb: int) -> set[str]:
        """Return the words of frames that stand behind the verb in its clause, in whatever form."""
        found = self._behind.get(verb)
        if found is None:
            found = self._behind[verb] = set()
            end = self._clause_end(verb)
            for at, framed in self._framed or ():
                if verb < at < end:
                    found.update(framed)
            for place in (*self._before(verb), *self._resumed(verb)):
                found.update(self.words[place].framed)
        return found

    def _in_order(self, words: tuple[str, ...], region: Sequence[int]) -> tuple[int, ...] | None:
        places: list[int] = []
        rest = iter(region)
        for word in words:
            for place in rest:
                if word in self.words[place].framed:
                    places.append(place)
                    break
            else:
                return None
            if len(places) > 1 and places[-1] - places[-2] > _SPREAD:
                return None
        return tuple(places)

    def _clause_end(self, verb: int) -> int:
        """Return the token at which the verb's own clause stops (content clauses are not part of it)."""
        end = self._ends.get(verb)
        if end is None:
            end = self._ends[verb] = self._find_end(verb)
        return end

    def _find_end(self, verb: int) -> int:
        lows, enders = self.lows, self.lexicon.enders
        stop = min(len(lows), verb + 2 * WINDOW)
        for place, low in enumerate(lows[verb + 1 : stop], verb + 1):
            if low in enders and (
                low in STOPS or (low in self.grammar.that and self._opens(place)) or self._again_past(place)
            ):
                return place
        return stop

    def _again_past(self, at: int) -> bool:
        """Whether "og" or "men" goes on with another verb ("sluttede sig hertil og bad om …")."""
        return self.lows[at] in self.grammar.main_joint and self.edged[at + 1] in self.lexicon.pasts

    def _opens(self, at: int) -> bool:
        """Whether the token opens a subordinate clause."""
        low = self.lows[at]
        if low not in self.lexicon.openers:
            return False
        before = self.edged[at - 1]
        if low in self.grammar.that:
            return before == "," or not self._infinitive(at + 1)
        if self.lexicon.isa(low, "subordinator"):
            return True
        if not self.lexicon.isa(low, "comma-subordinator"):
            return False
        return before == "," or (low in self.grammar.whether and self._asks(before))

    def last_opener(self, at: int) -> int:
        """Return the last token before `at` that opens a subordinate clause, -1 when none does."""
        if self._openers is None:  # once a sentence: many verbs do not cost the square of their number
            may_open = self.lexicon.openers
            self._openers = [p for p, low in enumerate(self.lows) if low in may_open and self._opens(p)]
        before = bisect_left(self._openers, at)
        return self._openers[before - 1] if before else -1

    def _infinitive(self, at: int) -> bool:
        """Whether the word behind "at" is an infinitive: by its ending, or one of those without -e."""
        if "infinitive" in self.kinds[at]:
            return True
        return self.edged[at].endswith("e") and not self._isa(at, "function-word", "plural-pronoun")

    def _asks(self, low: str) -> bool:
        """Whether a word is a form of a verb of asking, so that an "om" behind it means "whether"."""
        return any(
            frame.kind == "ask"
            for reading in self.lexicon.readings.get(low, ())
            for frame in self.lexicon.frames.get(reading.infinitive, ())
        )
