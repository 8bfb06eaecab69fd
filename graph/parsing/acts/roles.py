"""Offices as speakers: whom "Borgmesteren i Nyby", "den juridiske konsulent", "formanden" mean."""

from __future__ import annotations

from typing import Final

from .floor import NounPhrase
from .pronouns import Pronouns
from .roster import Speaker
from .title_words import definite_form, key

_MOST_INITIALS: Final = 4
_OFFICES: Final = ("chair", "deputy", "secretary", "presenter")
_LONGEST_NAME: Final = 12
"""Capitals that are looked at for a name: cost stays linear where everything begins with one."""


class Roles(Pronouns):
    """Reads titles that stand for their bearer in the tokens of one sentence."""

    def _person(self, indexes: frozenset[int], end: int, family: str, confidence: float) -> NounPhrase:
        """Return the one person present whom a name fits; the absent do not speak, two are one too many."""
        here = [i for i in indexes if self.roster.present(i)]
        if len(here) == 1:
            return NounPhrase(end, (self.roster.speaker(here[0]),), family, confidence)
        return NounPhrase(end, (), family, 0.0, "ambiguous" if here else "absent")

    def _is_title_at(self, at: int) -> bool:
        return at < len(self.words) and self.roster.is_title(self.words[at])

    def _is_role(self, low: str) -> bool:
        """Whether a word is a title in definite form, of somebody here or of an office of the meeting."""
        return low in self.roster.roles or self.lexicon.isa(low, *_OFFICES) or self.roster.titles.is_role(low)

    def _is_role_at(self, at: int) -> bool:
        return (
            self.lows[at] in self.roster.roles
            or not self.kinds[at].isdisjoint(_OFFICES)
            or self.roster.is_role(self.words[at])
        )

    def _role(self, at: int) -> NounPhrase | None:
        """Read a title in definite form: "Borgmesteren i Nyby", "den juridiske konsulent"."""
        low = self.lows[at]
        if self.edged[at] in self.grammar.singular_article and self._is_title_at(at + 2):
            former = "former-holder" in self.kinds[at + 1]
            return NounPhrase(at + 3, (), "role", 0.0) if former else self._described(at + 2, at + 3, "")
        if not self._is_role_at(at):
            return None
        end = at + 1
        found = self.roster.name_at(self.words, end) if self._is_capital(end) else None
        if found and found[0] > end + 1 and not self._thanks_another(at, found[1]):
            return self._person(found[1], found[0], "name", 0.95)
        for index in self.roster.holders(low):
            tail = self.roster.tails.get(index, ())
            if tail and self.lows[end : end + len(tail)] == tail:
                return self._person(frozenset({index}), end + len(tail), "role", 0.95)
        after, place = self._placed(end)
        if self.edged[end] in self.grammar.sake and not place and self.words[at].capital:
            return None
        return self._apposed(after) or self._resolve_role(low, after, place)

    def _thanks_another(self, at: int, named: frozenset[int]) -> bool:
        """Whether the name behind "takkede formanden" is whom somebody else, who has that title, thanked."""
        bearers = {index for index in self.roster.holders(self.lows[at]) if self.roster.present(index)}
        inverted = at > 0 and bool(self.words[at - 1].readings)
        return inverted and len(bearers) == 1 and bearers.isdisjoint(named)

    def _coupled_role(self, at: int) -> NounPhrase | None:
        """Read a title of two parts: "børne- og ungechefen"."""
        coupled = (
            self.lows[at].endswith("-")
            and self.edged[at + 1] in self.grammar.conjunction
            and at + 2 < len(self.words)
        )
        return self._role(at + 2) if coupled else None

    def _placed(self, at: int) -> tuple[int, str]:
        """Return where "fra Nyby", "(Nyby)" ends, which tells whose title stands before it, and the place."""
        after = self._attachment(at, ())
        if after == at and self.edged[at] == "(" and self._is_capital(at + 1):  # "Borgmesteren (Nyby)"
            close = next((p for p in range(at + 2, min(at + 5, len(self.words))) if self.lows[p] == ")"), at)
            inside = " ".join(w.text for w in self.words[at + 1 : close])
            return (close + 1, inside) if close > at else (at, "")
        return after, " ".join(w.text for w in self.words[at + 1 : after]) if after > at else ""

    def _described(self, title_at: int, end: int, place: str) -> NounPhrase:
        """Read a bare title that a word before makes definite: "den nye konsulent", "Nybys borgmester"."""
        title = self.lows[title_at]
        if not place:
            end, place = self._placed(end)
        role = definite_form(title)
        return self._apposed(end) or self._resolve_role(role, end, place)

    def _apposed(self, comma: int) -> NounPhrase | None:
        """Read the name between commas behind a title: "Borgmesteren, Inge Holm, bød …"."""
        if self.edged[comma] != "," or not self._is_capital(comma + 1):
            return None
        found = self.roster.name_at(self.words, comma + 1)
        if found is None:  # somebody on no list
            other = self._unlisted(comma + 1)
            closed = other is not None and bool(other.speakers) and self.edged[other.end] == ","
            return other._replace(end=other.end + 1) if other is not None and closed else None
        if found[0] < comma + 3 or self.edged[found[0]] != ",":
            return None
        return self._person(found[1], found[0] + 1, "name", 0.95)

    def _resolve_role(self, role: str, end: int, place: str) -> NounPhrase:
        roster, floor = self.roster, self.floor
        if self.lexicon.isa(role, "chair") and not place:
            holders = roster.chair(leading=self.lexicon.isa(role, "leader"))
        elif self.lexicon.isa(role, "secretary"):
            holders = roster.secretary() or roster.holders(role)
        elif self.lexicon.isa(role, "deputy"):
            holders = roster.deputy()
        elif self.lexicon.isa(role, "presenter"):
            holders = floor.presenters if len(floor.presenters) == 1 else tuple(floor.spoken[:1])
        else:
            holders = roster.holders(role)
        here = [i for i in holders if roster.present(i)]
        if place and not holders:
            holders = roster.from_place(place, delegate=self.lexicon.isa(role, "delegate"))
            here = list(holders)
        elif place:
            fitting = [i for i in here if roster.of_organisation(i, place)]
            vague = [i for i in here if roster.attendance[i].organisation is None]
            here = fitting or (vague if len(vague) == 1 else [])
        elif len(here) > 1 and (floor.place or self._concerned()):
            near = self._concerned() or floor.place
            here = [i for i in here if roster.of_organisation(i, near)] or here
        if len(here) == 1:
            return NounPhrase(end, (roster.speaker(here[0]),), "role", 0.94)
        if not here:
            return NounPhrase(end, (), "role", 0.0, "absent" if holders else "unknown")
        recent = next((i for i in reversed(floor.spoken) if i in here), None)
        if recent is None:
            presenting = [i for i in floor.presenters if i in here]
            recent = presenting[0] if len(presenting) == 1 else None
        if recent is None:
            return NounPhrase(end, (), "role", 0.0, "ambiguous")
        return NounPhrase(end, (roster.speaker(recent),), "context-role", 0.75)

    def _concerned(self) -> str:
        """Return the X of "for Xs vedkommende", under which a bare title is to be understood."""
        at = next((n for n, low in enumerate(self.lows) if low in self.grammar.concerned), None)
        if at is None:
            return ""
        owner = self.words[at - 1]
        return owner.text[:-1] if owner.capital and owner.low.endswith("s") else ""

    def _unlisted(self, at: int) -> NounPhrase | None:
        """Read the name of somebody on no list: a title and two names, or a known given name and another."""
        titled = self.roster.is_title(self.words[at])
        if not titled and not (self.words[at].capital and self._may_go_on(at)):
            return self._by_one_name(at) if self.words[at].capital else None
        start = self._behind_title(at + 1) if titled else at
        end = start
        last = start + _LONGEST_NAME
        while end < last and self._is_capital(end) and self.words[end].text.replace("-", "").isalpha():
            particle = "name-particle" in self.kinds[end + 1] and self._is_capital(end + 2)
            end += 2 if particle else 1
        if not titled and end - start < 2:
            return self._by_one_name(at)
        given = key(self.words[start].text).split("-") if end - start > 1 else []
        known = bool(given) and self.roster.titles.given_names.issuperset(given)
        if end - start < 2 or end - start > 4 or not (known or titled):
            return NounPhrase(end, (), "name", 0.0, "unknown") if titled and end > start else None
        only_given = not titled and key(self.words[end - 1].text) in self.roster.titles.only_given
        if (only_given and not self.roster.by_first_names) or not self.roster.hears_more:
            return NounPhrase(end, (), "name", 0.0, "unknown")  # "Carl Emil": no surname, so no full name
        name = " ".join(w.text for w in self.words[start:end])
        title = " ".join(self.lows[at:start]) if titled else None
        return NounPhrase(end, (Speaker(name, "person", None, title),), "unlisted", 0.8 if titled else 0.7)

    def _by_one_name(self, at: int) -> NounPhrase | None:
        """Read a first name, or initials, of somebody on no list: "Gudrun", "PED".

        They name a speaker where the list, if there is one, has first names alone; else a stranger.
        """
        token = self.words[at]
        if not (token.content and self.roster.titles.is_given(token.text)):
            initials = token.text.isupper() and 1 < len(token.text) <= _MOST_INITIALS
            known = self.lexicon.isa(token.low, "function-word") or not token.text.isalpha()
            return NounPhrase(at + 1, (), "name", 0.0, "unknown") if initials and not known else None
        if not (self.roster.by_first_names and self.roster.hears_more):
            return NounPhrase(at + 1, (), "name", 0.0, "unknown")
        return NounPhrase(at + 1, (Speaker(token.text, "person"),), "unlisted", 0.7)

    def _may_go_on(self, at: int) -> bool:
        """Whether a name may have a second part behind the word."""
        return self._is_capital(at + 1) or "name-particle" in self.kinds[at + 1]

    def _behind_title(self, at: int) -> int:
        """Return where the name begins behind a title with its field ("direktør for Børn Marie Krag")."""
        if self.edged[at] not in ("for", "i", "af"):
            return at
        for place in range(at + 1, min(len(self.words) - 1, at + 8)):
            known = key(self.words[place].text) in self.roster.titles.given_names
            if known and self._is_capital(place) and self._is_capital(place + 1):
                return place
            if self.words[place].text in ",.;:":
                break
        return at
