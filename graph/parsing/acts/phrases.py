"""Noun phrases that name a speaker: "Politidirektøren", "borgmester Inge Holm", "Flere borgmestre"."""

from __future__ import annotations

from typing import Final

from .floor import NAMING, NounPhrase
from .groups import upper
from .roles import Roles
from .roster import Speaker, are_persons
from .title_words import definite_form, key
from .tokens import definite, stem

_JOINTS: Final = {"hverken": "eller", "såvel": "som"}


class Reader(Roles):
    """Reads noun phrases in the tokens of one sentence."""

    def phrase(self, at: int, *, lists: bool = True) -> NounPhrase | None:
        """Read the phrase that begins at token `at`, lists of persons included; None if there is none."""
        start = at + 1 if "both" in self.kinds[at] else at
        first = self._single(start)
        if first is None or not lists or not first.speakers or first.family in ("group", "pronoun"):
            return first if start == at else None
        whole = self._more(first, _JOINTS.get(self.lows[at], "og"))
        return whole if start == at or len(whole.speakers) > 1 else None

    def subject(self, at: int) -> NounPhrase | None:
        """Read the phrase at `at`, past words that single it out: "Også Inge Holm", "selv politiet"."""
        phrase = self.phrase(at)
        size = self.lexicon.phrase_at("focus", self.lows, at) if phrase is None else 0
        return self.phrase(at + size) if size else phrase

    def heard(self, at: int) -> NounPhrase | None:
        """Read who is quoted behind "ifølge", "iflg.": a phrase, or "ham", "hende"."""
        at += self.edged[at] == "."
        if "oblique" in self.kinds[at]:
            meant = self._meant(at)
            return meant if meant.speakers else None
        whole = self.phrase(at)
        several = whole is not None and are_persons(whole.speakers)
        return whole if several else self.phrase(at, lists=False)

    def genitive(self, at: int) -> NounPhrase | None:
        """Read a possessor: "hans", "Lone Wessels", "politidirektørens", "politiets"."""
        if at >= len(self.words):
            return None
        low = self.lows[at]
        named = self.words[at].capital and self._is_capital(at + 1)  # "Efter Hans Holms opfattelse"
        if "possessive" in self.kinds[at] and self.floor.last and not named:
            meant = self._meant(at)
            return meant._replace(confidence=min(0.85, meant.confidence)) if meant.speakers else None
        titled = at + ("honorific" in self.kinds[at])
        titled += titled > at and self.edged[titled] == "."
        while titled < at + 3 and (self._is_title_at(titled) or self._is_title_at(titled + 1)):
            titled += 1
        found = self.roster.name_at(self.words, titled, genitive=True)
        if found:
            return self._person(found[1], found[0], "name", 0.9)
        index = self.roster.initials.get(_bare(self.words[at].text))
        if index is not None:  # "Efter SWG's opfattelse"
            return self._person(frozenset({index}), at + 1, "initials", 0.85)
        whole = self._organisation_genitive(at)
        if whole is not None:
            return whole
        return self._collective_genitive(at) if low.endswith("s") else self._placed_genitive(at)

    def _placed_genitive(self, at: int) -> NounPhrase | None:
        """Read a title with its place in the genitive: "borgmesteren i Nybys opfattelse"."""
        end = at + 2
        if not (self._is_role(self.lows[at]) and "origin" in self.kinds[at + 1] and self._is_capital(end)):
            return None
        while self._runs(at, end) and self._is_capital(end):
            end += 1
        place = self._text(at + 2, end)
        return self._resolve_role(self.lows[at], end, place[:-1]) if place.endswith("s") else None

    def owners(self, at: int) -> NounPhrase | None:
        """Read one possessor or several: "Inge Holms og Jens Bos"."""
        first = self.genitive(at)
        if first is None or not first.speakers or self.edged[first.end] not in self.grammar.conjunction:
            return first
        other = self.genitive(first.end + 1)
        if other is None or not other.speakers:
            return first
        return first._replace(end=other.end, speakers=(*first.speakers, *other.speakers))

    def _organisation_genitive(self, at: int) -> NounPhrase | None:
        """Read "Københavns Kommunes", "Fyns Politis"."""
        for words, name in self.roster.possessors.get(self.lows[at], ()):
            end = at + len(words)
            if self.lows[at:end] == words:
                return NounPhrase(end, (Speaker(name, "body"),), "organisation", 0.88)
        end = at
        while self._runs(at, end) and self._is_capital(end):
            end += 1
            bare = self.lows[end - 1].removesuffix("s")
            if end > at + 1 and bare != self.lows[end - 1] and self.lexicon.isa(bare, "organisation-tail"):
                name = self._text(at, end)[:-1]
                return NounPhrase(end, (Speaker(name, "body"),), "organisation", 0.85)
        return None

    def _collective_genitive(self, at: int) -> NounPhrase | None:
        """Read "kommunernes", "politiets", "politidirektørens"."""
        bare = self.lows[at][:-1]
        name = upper(self.words[at].text[:-1])
        if self.lexicon.isa(bare, "group-noun"):
            return NounPhrase(at + 1, (Speaker(name, "group"),), "group", 0.85)
        if self._is_body(bare):
            return NounPhrase(at + 1, (Speaker(name, "body"),), "body", 0.85)
        if definite(bare) and stem(bare) in self.roster.organisation_stems:
            return NounPhrase(at + 1, (Speaker(name, "body"),), "organisation", 0.85)
        return self._resolve_role(bare, at + 1, "") if self._is_role(bare) else None

    def _more(self, first: NounPhrase, joint: str) -> NounPhrase:
        """Return `first` with the persons listed after it ("A, B og C", "A eller B")."""
        found = [first]
        closed = False
        at = self._to_joint(first.end, joint)
        while at < len(self.words) and not closed:
            closed = self.lows[at] == joint or self.lows[at] in self.grammar.series
            if not closed and self.lows[at] != ",":
                break
            following = self._single(at + 1)
            bodies = first.family in ("body", "organisation")  # "Politiet og kommunerne aftalte …"
            if following is None or not following.speakers or following.family == "pronoun":
                closed = False
                break
            if following.family == "group" and not bodies and not closed:
                break  # a group closes a list of persons: "A, B og flere medlemmer støttede"
            found.append(following)
            at = self._to_joint(following.end, joint)
        if not closed or len(found) == 1:
            return first
        speakers = tuple(dict.fromkeys(s for phrase in found for s in phrase.speakers))
        return first._replace(end=at, speakers=speakers, confidence=min(p.confidence for p in found))

    def _to_joint(self, at: int, joint: str) -> int:
        """Return where a list goes on behind "fra politiet" ("A fra politiet og B fra skolen")."""
        end = self.behind_origin(at, ()) if self.edged[at] in self.grammar.source else at
        joins = self.edged[end] in (joint, ",") or self.edged[end] in self.grammar.series
        return end if joins else at

    def _single(self, at: int) -> NounPhrase | None:
        if at >= len(self.words) or not self.words[at].word:
            return None
        pronoun = self._pronoun(at) if self.kinds[at] else None
        if pronoun is not None:
            return pronoun
        if at not in self._nouns:  # what a noun names stays while a sentence is read, unlike a pronoun
            self._nouns[at] = self._noun(at)
        return self._nouns[at]

    def _noun(self, at: int) -> NounPhrase | None:
        word = self.words[at]
        if not self.roster.leads(word, self.words[at + 1] if at + 1 < len(self.words) else None):
            return None
        capital = word.capital
        return (
            self._together(at)
            or self._group(at)
            or ((self._initials(at) or self._named(at)) if capital else None)
            or self._honoured(at)
            or self._titled(at)
            or self._role(at)
            or self._coupled_role(at)
            or (self._placed_role(at) if capital else None)
            or self._spokesman(self._organisation(at))
            or self._unlisted(at)
            or (self._place(at) if capital else None)
        )

    def _together(self, at: int) -> NounPhrase | None:
        """Read several persons behind the plural of their title: "borgmestrene Inge Holm og Jens Bo"."""
        title = at
        while title < at + 3 and self._isa(title, "plural-pronoun", "demonstrative", "number-word"):
            title += 1
        name_at = title + 1
        if not self._is_capital(name_at) or not self._is_plural_title(title):
            return None
        if not self.roster.name_at(self.words, name_at):
            return None
        first = self._single(name_at)
        whole = self._more(first, "og") if first is not None and first.speakers else None
        return whole if whole is not None and len(whole.speakers) > 1 else None

    def _is_plural_title(self, at: int) -> bool:
        """Whether a word is a title in the plural: "borgmestrene", "politikommissærerne"."""
        if "group-noun" in self.kinds[at] or self._is_people(at):
            return True
        low, base = self.lows[at], self.roster.titles.base
        return low.endswith("ne") and (low[:-2] in base or (low.endswith("erne") and low[:-4] in base))

    def _honoured(self, at: int) -> NounPhrase | None:
        """Read a surname behind "fru", "hr.": of two who share it, the woman or the man."""
        if "honorific" not in self.kinds[at]:
            return None
        name_at = at + 1 + (self.edged[at + 1] == ".")
        found = self.roster.name_at(self.words, name_at) if self._is_capital(name_at) else None
        if found is None:
            return NounPhrase(name_at + 1, (), "name", 0.0, "unknown") if self._is_capital(name_at) else None
        unfit = self._unfit(at)
        return self._person(
            frozenset(i for i in found[1] if self.roster.gender(i) != unfit), found[0], "name", 0.93
        )

    def _spokesman(self, body: NounPhrase | None) -> NounPhrase | None:
        """Return who speaks for a body, where he is named: "Politiet, v. Inge Holm, advarede".

        So is a name in parentheses: "Politiet (Inge Holm) advarede".
        """
        if body is None:
            return None
        council = self.lows[body.end - 1].endswith(self.lexicon.endings["deliberative"])
        if self.edged[body.end] == "(" and self._is_capital(body.end + 1) and not council:
            inside = self._single(body.end + 1)
            named = inside is not None and inside.speakers and inside.family in NAMING
            if inside is not None and named and self.edged[inside.end] == ")":
                return inside._replace(end=inside.end + 1)
        comma = self.edged[body.end] == ","
        at = body.end + comma
        if "spoken-for" not in self.kinds[at] or at + 2 >= len(self.words):
            return body
        at += 1 + (self.lows[at + 1] in "./")
        while self._is_title_at(at):
            at += 1
        found = self.roster.name_at(self.words, at) if self._is_capital(at) else None
        if found is None and self._is_capital(at) and self._is_capital(at + 1):
            return NounPhrase(at + 2, (), "name", 0.0, "unknown")
        if found is None or (comma and self.edged[found[0]] != ","):
            return body
        return self._person(found[1], found[0] + comma, "name", 0.9)

    def _initials(self, at: int) -> NounPhrase | None:
        text = self.words[at].text
        index = self.roster.initials.get(text)
        if index is None:
            return None
        declared = self.roster.attendance[index].initials == text
        return self._person(frozenset({index}), at + 1, "initials", 0.95 if declared else 0.85)

    def _named(self, at: int) -> NounPhrase | None:
        found = self.roster.name_at(self.words, at)
        if found is None or self._is_capital(found[0]):
            slip = self.roster.misspelt_at(self.words, at)
            if slip is not None and (found is None or slip[0] > found[0]):
                return self._person(slip[1], slip[0], "name", 0.88)
        if found is None:
            return None
        size = found[0] - at
        phrase = self._person(found[1], found[0], "name", 0.97 if size > 1 else 0.93)
        return phrase._replace(end=self._parenthesis(phrase.end))

    def _parenthesis(self, at: int) -> int:
        if self.edged[at] == "(" and at + 2 < len(self.words) and self.words[at + 2].text == ")":
            return at + 3
        return at

    def _titled(self, at: int) -> NounPhrase | None:
        """Read a title with the name after it: "direktør for Børn og Unge Louise Raunkjær"."""
        after, short = self._shortened(at)
        opens = short or "host" in self.kinds[at] or self._is_title_at(at)
        if not (opens or self._is_title_at(at + 1)):
            return None
        name_at = at + 1
        while name_at < min(len(self.words), at + 12):
            token = self.words[name_at]
            if not token.word and token.text not in ",-.&/":
                return None
            if token.capital:
                found = self.roster.name_at(self.words, name_at)
                if found is None or self._is_capital(found[0]):
                    found = self.roster.misspelt_at(self.words, name_at) or found
                beside = name_at == after or self._is_title_at(name_at - 1)
                if found and (found[0] - name_at > 1 or beside):
                    return self._person(found[1], self._behind_apposition(name_at, found[0]), "name", 0.97)
                heard = self.roster.sounding_like(token.text)
                alone = found is None and not self._is_capital(name_at + 1)
                if alone and heard and beside:
                    return self._person(heard, name_at + 1, "name", 0.85)
            if self.lexicon.readings.get(token.low) and not token.capital:
                break
            if token.text == "," and self.edged[name_at + 1] in self.grammar.main_joint:
                break  # "en pedel til hallen, og Ole Kock støttede det"
            name_at += 1
        return self._short_role(after, short) if short and not self._is_capital(after) else None

    def _short_role(self, after: int, short: tuple[str, ...]) -> NounPhrase:
        """Return who holds the title that ends before `after`, where it is short for one alone."""
        if len(short) > 1:
            return NounPhrase(after, (), "role", 0.0, "ambiguous")
        end, place = self._placed(after)
        return self._resolve_role(definite_form(short[0]), end, place)

    def _shortened(self, at: int) -> tuple[int, tuple[str, ...]]:
        """Return where a title cut short ends, with its point, and what it is short for ("pd.", "Borgm.")."""
        low = self.lows[at]
        pointed = self.edged[at + 1] == "." and self.words.beside(at + 1)
        if pointed and at + 2 < len(self.words):
            return at + 2, self.roster.short.titles(low)
        listed = self.roster.titles.abbreviations.get(low)
        if listed:
            return at + 1, (listed,)
        return at + 1, self.roster.short.titles(low) if pointed else ()

    def _behind_apposition(self, name_at: int, end: int) -> int:
        """Return where a title with its name ends: "Nybys borgmester, Inge Holm, bød …" past the comma."""
        end = self._parenthesis(end)
        return end + (self.lows[name_at - 1] == "," and self.edged[end] == ",")

    def _placed_role(self, at: int) -> NounPhrase | None:
        """Read a title behind its place in the genitive: "Nybys borgmester", "Randers' borgmester".

        Of the body that meets it is an office of the meeting: "Kredsrådets formand".
        """
        named = self._is_capital(at + 1)  # "Nyby Kommunes borgmester"
        whole = self._organisation_genitive(at) if named else None
        if whole is not None and self._is_title_at(whole.end):
            if self._is_capital(whole.end + 1):
                return self._titled(whole.end)
            return self._described(whole.end, whole.end + 1, whole.speakers[0].name)
        text = self.words[at].text
        marked = self.edged[at + 1] in ("'", "’")
        title_at = at + 1 + marked
        if not (text.endswith(("s", "x", "z")) and self._is_title_at(title_at)):
            return None
        if self._is_capital(title_at + 1):
            return None
        own = self.lows[at][:-1].endswith(self.lexicon.endings["deliberative"])
        if own and self.roster.is_own_body(self.lows[at][:-1]):
            return self._resolve_role(definite_form(self.lows[title_at]), title_at + 1, "")
        return self._described(title_at, title_at + 1, text if marked else text[:-1])

    def _place(self, at: int) -> NounPhrase | None:
        """Read a municipality that stands for the one who sits for it ("Nyby støttede forslaget")."""
        index = self.roster.sitting_for.get(key(self.words[at].text))
        if index is None or at + 1 >= len(self.words) or self._second_place(at):
            return None
        readings = self.lexicon.readings
        before = self.lows[at - 1] in readings and not self.words[at + 1].word if at else False
        if not before and self.lows[at + 1] not in readings and not self._isa(at + 1, "modal", "copula"):
            return None
        return NounPhrase(at + 1, (self.roster.speaker(index),), "place", 0.8)

    def _second_place(self, at: int) -> bool:
        """Whether a place stands beside another behind a preposition: "volden i Nyby og Havnby gav X"."""
        joined = at > 2 and "coordinator" in self.kinds[at - 1] and self.words[at - 2].capital
        return joined and "preposition" in self.kinds[at - 3]


def _bare(initials: str) -> str:
    """Return initials without their genitive ("GP's", "RFs"), "" for what has none."""
    for ending in ("'s", "’s", "s"):
        if initials.endswith(ending):
            return initials.removesuffix(ending)
    return ""
