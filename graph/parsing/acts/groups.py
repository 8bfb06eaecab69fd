"""Groups and organisations as speakers ("Flere borgmestre", "Politikredsen"), and where somebody is from."""

from __future__ import annotations

from typing import Final

from .floor import Floor, NounPhrase
from .lexicon import Lexicon
from .roster import Roster, Speaker
from .tokens import Words, definite, stem

_LONGEST_RUN: Final = 60
"""Words of names and places in a row that are looked at: cost stays linear."""
_LONGEST_BODY: Final = 16
"""Words of an organisation's name."""
_LONGEST_APART: Final = 7  # words that tell one of those present from others
_ORIGIN: Final = 4  # words that tell where somebody comes from


class Groups:
    """Reads groups and organisations in the tokens of one sentence."""

    def __init__(self, words: Words, roster: Roster, floor: Floor) -> None:
        self.words = words
        self.lows = words.lows
        self.edged = words.edged
        self.kinds = words.kinds
        self.roster = roster
        self.lexicon: Lexicon = roster.lexicon
        self.grammar = roster.lexicon.grammar
        self.floor = floor
        self._nouns: dict[int, NounPhrase | None] = {}

    def _isa(self, at: int, *names: str) -> bool:
        """Whether the token belongs to one of the classes `names`."""
        return not self.kinds[at].isdisjoint(names)

    def _group_tail(self, at: int) -> int:
        """Return the token after adjectives and a noun for people in the plural, 0 without such a noun."""
        while "group-adjective" in self.kinds[at]:
            at += 1
        return at + 1 if "group-noun" in self.kinds[at] else 0

    def _nounless(self, end: int, after: int) -> int:
        """Return the token after "[enkelte af de] fremmødte", "[alle] fremmødte" without a noun; else 0."""
        attending = "attending-adjective" in self.kinds[after]
        if not attending and (after < end + 2 or "group-adjective" not in self.kinds[after]):
            return 0
        follows = self.lows[after + 1] if after + 1 < len(self.lows) else ""
        told = (
            follows in self.lexicon.readings
            or not follows.isalpha()
            or self._isa(after + 1, "adverb", "modal")
        )
        return after + 1 if told else 0

    def _group(self, at: int) -> NounPhrase | None:
        """Read "Flere af de øvrige borgmestre", "De deltagende kommuner", "Borgmestrene fra A og B"."""
        people = self._is_people(at)
        if "article" in self.kinds[at]:
            noun = self._one_of_them(at + 1)
            if noun:
                return self._somebody(at, noun)
        if (
            not people
            and self.lows[at] not in self.lexicon.grouping
            and "group-noun" not in self.kinds[at + 1]
        ):
            return None
        size = self.lexicon.phrase_at("quantifier", self.lows, at) or int("number-word" in self.kinds[at])
        end = at + size
        if size:
            after = end + 1 if self.edged[end] in self.grammar.by else end
            after = after + 1 if self.edged[after] in self.grammar.article else after
            owned = (
                after < len(self.words)
                and self._is_possessor(after)
                and "group-noun" in self.kinds[after + 1]
            )
            body = after + 2 if owned else self._group_tail(after) or self._nounless(end, after)
            united = after < len(self.words) and self._is_body(self.lows[after] + "et")  # "et enigt kredsråd"
            if not body and (united or self._is_body_at(after)):
                body = after + 1
            end = body or end
            if self.edged[end] in self.grammar.among_group and self._is_body_at(end + 1):
                end += 2
        elif self.edged[at] in self.grammar.plural_article and self._group_tail(at + 1):
            end = self._group_tail(at + 1)
        elif people:
            end = at + 1
        elif "group-noun" in self.kinds[at + 1] and self._is_possessor(at):
            end = at + 2
        else:
            return None
        if end > at + size or not size:
            end = self._places(end) if "placed-group" in self.kinds[end - 1] else self._attachment(end)
        elif "number-word" in self.kinds[at]:
            return None
        name = self._text(at, end)
        return NounPhrase(end, (Speaker(name, "group"),), "group", 0.9)

    def _one_of_them(self, at: int) -> int:
        """Return the noun of "en tilhører", "en anden borger" behind its article, 0 for other nouns."""
        while "person-adjective" in self.kinds[at]:
            at += 1
        return at if self._isa(at, "somebody", "citizen") else 0

    def _somebody(self, at: int, noun: int) -> NounPhrase:
        """Read one of those present whom nobody names: "en tilhører", "en anden borger fra Nyby"."""
        end = self._attachment(noun + 1)
        end = self._told_apart(end) if end == noun + 1 else end
        return NounPhrase(end, (Speaker(self._text(at, end), "group"),), "group", 0.85)

    def _told_apart(self, at: int) -> int:
        """Return where words end that tell one from others before a verb, "[en beboer] i nr. 52", or `at`."""
        if not self._isa(at, "preposition", "origin"):
            return at
        for place in range(at + 2, min(len(self.words) - 1, at + _LONGEST_APART)):
            relative = self.edged[place] == "," and "relative" in self.kinds[place + 1]
            if relative or self.lows[place] in self.lexicon.readings or self._isa(place, "modal", "copula"):
                return place
            if not self.words[place].word and self.edged[place] != ".":
                break
        return at

    def _is_people(self, at: int) -> bool:
        """Whether a definite noun names people in the plural: "lederne"; or who is in a hall: "salen"."""
        low = self.lows[at]
        if not low.endswith("ne"):
            return "hall" in self.kinds[at]
        return "group-noun" in self.kinds[at] or low.endswith(self.lexicon.endings["group-head"])

    def _is_possessor(self, at: int) -> bool:
        """Whether the word is a body or group in the genitive ("Kredsrådets medlemmer")."""
        bare = self.lows[at].removesuffix("s")
        return bare != self.lows[at] and (self._is_body(bare) or self.lexicon.isa(bare, "group-noun"))

    def _attachment(self, at: int, joints: tuple[str, ...] = ("og", ",")) -> int:
        """Return the token after "fra Samsø og Odder", or `at` when no such words follow."""
        if "origin" not in self.kinds[at] or at + 1 >= len(self.words):
            return at
        end = at + 1
        while (
            end < len(self.words)
            and self._runs(at, end)
            and (
                self.words[end].capital
                or (self.edged[end] in joints and end + 1 < len(self.words) and self.words[end + 1].capital)
                or "municipality-noun" in self.kinds[end]
            )
        ):
            end += 1
        return end if end > at + 1 else at

    def _places(self, at: int) -> int:
        """Return the token after "[kommunerne] Nyby, Havnby og Gammelby", or after where they are from."""
        end = at
        while self._runs(at, end) and (
            self._is_capital(end)
            or (end > at and self.edged[end] in ("og", ",") and self._is_capital(end + 1))
        ):
            end += 1
        return end if end > at else self._attachment(at)

    def behind_origin(self, at: int, joints: tuple[str, ...] = ("og",)) -> int:
        """Return the token after "fra Nyby Kommune", "i byrådet", "fra det lokale politi", or `at`."""
        end = at + 1
        if "origin" not in self.kinds[at]:
            return at
        if self._is_capital(end):
            while self._runs(at, end) and (
                self._is_capital(end) or "municipality-noun" in self.kinds[end] or self.edged[end] in joints
            ):
                end += 1
            return end
        article = self.edged[end] in self.grammar.singular_article
        for place in range(end + article, min(len(self.words) - 1, end + _ORIGIN)):
            word = self.words[place]
            if not word.word or word.capital or self._isa(place, "preposition", "subordinator", "adverb"):
                return at
            if definite(word.text) if not article else self._ends_phrase(place + 1):
                return place + 1
        return at

    def _ends_phrase(self, at: int) -> bool:
        """Whether a verb, a list or another part of the sentence goes on at `at`."""
        return (
            self.edged[at] == ","
            or self.edged[at] in self.grammar.series
            or self.lows[at] in self.lexicon.readings
        )

    def _organisation(self, at: int) -> NounPhrase | None:
        named = self.roster.organisations.get(self.lows[at], ()) if self.words[at].capital else ()
        for words, name in named:
            if self.lows[at : at + len(words)] == words:
                return NounPhrase(at + len(words), (Speaker(name, "body"),), "organisation", 0.88)
        if self._is_body_at(at):
            end = at + 1
            return NounPhrase(end, (Speaker(self._text(at, end), "body"),), "body", 0.92)
        end = self._proper(at)
        if end:
            return NounPhrase(end, (Speaker(self._text(at, end), "body"),), "organisation", 0.85)
        low = self.lows[at]
        if len(low) > 6 and stem(low) in self.roster.organisation_stems and low.endswith(("en", "et")):
            return NounPhrase(at + 1, (Speaker(self._text(at, at + 1), "body"),), "organisation", 0.85)
        return None

    def _proper(self, at: int) -> int:
        """Return the token after an organisation's proper name ("Børne- og Ungeforvaltningen"), or 0."""
        end = at
        if not self._is_capital(at) or self._isa(at, "function-word", "quantifier"):
            return 0
        while end - at <= _LONGEST_BODY and (
            self._is_capital(end)
            or (
                end > at
                and self.edged[end] in self.grammar.conjunction
                and self.words[end - 1].text.endswith("-")
            )
        ):
            end += 1
        if end < len(self.words) and end > at and "organisation-tail" in self.kinds[end]:
            return end + 1
        if end > at + 1:
            last = self.lows[end - 1]
            if self.lexicon.isa(last, "organisation-tail") or self._is_body(last):
                return end
        return 0

    def _is_body_at(self, at: int) -> bool:
        return at < len(self.words) and self._is_body(self.lows[at])

    def _is_body(self, low: str) -> bool:
        """Whether a definite noun speaks for an organisation, this meeting's own body among them.

        Another council, committee or group than the one that meets does not speak here.
        """
        if not low.endswith(self.lexicon.endings["body-head"]):
            return False
        if low in self.lexicon.classes["body-head"]:
            return True  # "beredskabet" is no "redskabet"
        if low.endswith(self.lexicon.endings["not-body"]):
            return False
        return not low.endswith(self.lexicon.endings["deliberative"]) or self.roster.is_own_body(low)

    def _runs(self, at: int, end: int) -> bool:
        """Say whether names and places may still go on at `end` that began at `at`."""
        return end - at < _LONGEST_RUN

    def _is_capital(self, at: int) -> bool:
        return at < len(self.words) and self.words[at].capital

    def _text(self, start: int, end: int) -> str:
        """Return the phrase as it stands, adverbs dropped, first letter upper case."""
        kept = [w.text for w in self.words[start:end]]
        joined = " ".join(kept).replace(" ,", ",").replace(" .", ".")
        return upper(joined)


def upper(text: str) -> str:
    """Return a phrase with its first letter in upper case."""
    return text[:1].upper() + text[1:]
