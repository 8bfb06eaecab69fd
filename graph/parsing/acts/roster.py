"""Who can speak at this meeting: names in all their shortened forms, initials, titles, organisations."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from rapidfuzz.distance import Levenshtein

from ..minutes import ActorType, Attendance, Meeting
from .lexicon import Lexicon
from .listed import hears_more, lists_full_names
from .short_titles import short_titles
from .sounds import sound, sounding
from .title_words import TAIL, TitleWords, definite_form, head_words, key
from .tokens import Token, Words, definite, is_short_name, lows, stem

_MOST_PARTS: Final = 6
_SLIP: Final = 16
_LEADING: Final = frozenset({
    "plural-pronoun", "demonstrative", "number-word", "article", "word-singular-article", "group-noun",
    "honorific", "host", "chair", "deputy", "secretary", "presenter", "hall",
})  # fmt: skip
"""Classes of words with which a phrase that names somebody may begin."""
_POINTS: Final = frozenset(".'’")  # marks behind what is cut short, or behind its genitive
_BEHIND: Final = frozenset({"organisation-tail", "name-particle"})
"""Classes of words that may stand second in a name."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who can be the actor of an act; `person` is the index in the attendance, None for groups."""

    name: str
    type: ActorType
    person: int | None = None
    title: str | None = None


def are_persons(speakers: Iterable[Speaker]) -> bool:
    """Whether no group and no body is among `speakers`."""
    for speaker in speakers:  # noqa: SIM110 - a plain loop, because nearly always there is one
        if speaker.type != "person":
            return False
    return True


class Roster:
    """The attendance as the grammar asks it.

    Attributes:
        by_first_names: no list has anybody's full name. hears_more: others may speak who are on no list.
    """

    def __init__(
        self, attendance: Sequence[Attendance], meeting: Meeting, lexicon: Lexicon, titles: TitleWords
    ) -> None:
        self.attendance = tuple(attendance)
        self.meeting = meeting
        self.lexicon = lexicon
        self.titles = titles
        self.short = short_titles(attendance, lexicon, titles)
        self.names: dict[tuple[str, ...], frozenset[int]] = {}
        self.initials: dict[str, int] = {}
        self.roles: dict[str, tuple[int, ...]] = {}
        self.tails: dict[int, tuple[str, ...]] = {}
        self.elected: dict[str, int] = {}
        self.organisations: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.possessors: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self.organisation_stems: set[str] = set()
        self._speakers: dict[int, Speaker] = {}
        self.by_first_names = not lists_full_names(attendance)
        self.hears_more = hears_more(attendance)
        self._near: dict[tuple[int, str], list[tuple[str, str, frozenset[int]]]] = {}
        self.organisation_keys = frozenset(key(a.organisation) for a in attendance if a.organisation)
        self._index_names()
        self._index_initials()
        self._index_titles()
        self._index_organisations()

    def present(self, index: int) -> bool:
        """Whether the person was at the meeting."""
        return self.attendance[index].status == "present"

    def gender(self, index: int) -> str:
        """Return "male" or "female" where the given name settles it, else ""."""
        name = key(self.attendance[index].person.split()[0])
        return self.titles.genders.get(name) or self.titles.genders.get(name.partition("-")[0], "")

    def speaker(self, index: int) -> Speaker:
        """Return the person as a speaker."""
        if index not in self._speakers:
            self._speakers[index] = Speaker(self.attendance[index].person, "person", index)
        return self._speakers[index]

    def name_at(self, words: Words, at: int, *, genitive: bool = False) -> tuple[int, frozenset[int]] | None:
        """Return where the name that begins at `at` ends and whom it fits, None if it is nobody's name.

        The longest name wins. A single name followed by another capitalised word that is no part of it is
        somebody else's.
        """
        if not self._may_begin(words[at].text, genitive=genitive):
            return None
        parts: list[str] = []
        best: tuple[int, frozenset[int]] | None = None
        shortened = False
        end = at
        while end < len(words) and len(parts) < _MOST_PARTS and self._is_name_part(words[end]):
            text = words[end].text
            end += 1
            if genitive:
                marked = end < len(words) and words[end].text in ("'", "’")  # "Rasmus' forslag"
                bare = (*parts, *map(key, (text if marked else _unpossessed(text)).split("-")))
                if bare in self.names:
                    best = (end + marked, self.names[bare])
            parts += map(key, text.replace(".", "-").split("-"))  # "N.C. Holm"
            if _is_shortened(words, end):
                end += 1
                shortened = True
            if not genitive:
                wanted = tuple(parts)
                if shortened and wanted not in self.names:
                    wanted = (wanted[0], *(part[:1] for part in wanted[1:-1]), wanted[-1])
                known = self.names.get(wanted)
                if known is None and shortened and len(parts) == 2:
                    known = self._beginning(parts[0], parts[1])
                if known:
                    best = (end, known)
        if best is None or self._foreign(words, at, best[0]):
            return None
        return best

    def _beginning(self, first: str, cut: str) -> frozenset[int]:
        """Return whom a first name and the beginning of another part fit: "Jens Chr." for Jens Christian."""
        near = self.names.get((first, cut[:1]), frozenset())
        return frozenset(
            i for i in near if any(part.startswith(cut) for part in _parts(self.attendance[i].person)[1:])
        )

    def sounding_like(self, surname: str) -> frozenset[int]:
        """Return who is there with a surname that sounds like `surname`, however it is spelt."""
        return self.sounds.get(sound(surname), frozenset())

    def _may_begin(self, word: str, *, genitive: bool) -> bool:
        """Whether a name begins with `word` at all: nearly no word of a sentence does."""
        if key(word.partition("-")[0].partition(".")[0]) in self.heads:
            return True
        return genitive and key(_unpossessed(word).partition("-")[0]) in self.heads

    def leads(self, token: Token, following: Token | None) -> bool:
        """Whether a phrase that names somebody may begin with a word, going by what stands behind it.

        Nearly no word can; `Reader` tells what such phrases are.
        """
        leading, low = token.leading, token.low
        if leading is None:
            leading = token.leading = self._is_leading(token)
        if leading or low in self._own or (token.capital and key(token.text) in self._own_names):
            return True
        if following is not None:
            if token.capital and (following.capital or not following.kinds.isdisjoint(_BEHIND)):
                return True
            if following.low in _POINTS or "group-noun" in following.kinds or self.is_title(following):
                return True
        return len(low) > 6 and stem(low) in self.organisation_stems

    def is_title(self, token: Token) -> bool:
        """Whether a word is a title in its base form (see `TitleWords.is_title`)."""
        title = token.title
        if title is None:
            title = token.title = self.titles.is_title(token.low)
        return title

    def is_role(self, token: Token) -> bool:
        """Whether a word is a title in definite form (see `TitleWords.is_role`)."""
        role = token.role
        if role is None:
            role = token.role = self.titles.is_role(token.low)
        return role

    def _is_leading(self, token: Token) -> bool:
        """Whether a phrase that names somebody may begin with a word, whoever is there."""
        low = token.low
        return (
            not token.kinds.isdisjoint(_LEADING)
            or low in self.lexicon.grouping
            or low in self.titles.abbreviations
            or low.endswith(("-", "ne", *self.lexicon.endings["body-head"]))
            or (token.capital and ("-" in low or token.text.isupper() or self.titles.is_given(token.text)))
            or self.is_title(token)
            or self.is_role(token)
        )

    @cached_property
    def _own(self) -> set[str]:
        """Titles, initials and first words of organisations of those who are there, in lower case."""
        return {*self.roles, *self.organisations, *map(str.lower, self.initials)}

    @cached_property
    def _own_names(self) -> set[str]:
        """First words of the names of those who are there, and the places they alone sit for."""
        return {*self.heads, *self.sitting_for}

    def misspelt_at(self, words: Words, at: int) -> tuple[int, frozenset[int]] | None:
        """Return the one person whose name, of two parts or more, stands at `at` with a slip of the pen.

        One letter may differ, two in names of sixteen letters or more (`_SLIP`), any that sound the same; in
        the first part none may be another initial. Nobody, when two persons come as near.
        """
        if "-" not in words[at].text and not (at + 1 < len(words) and words[at + 1].capital):
            return None
        parts: list[str] = []
        end = at
        while end < len(words) and len(parts) < _MOST_PARTS and words[end].capital:
            parts += map(key, words[end].text.split("-"))
            end += 1
        if len(parts) < 2:
            return None
        similar = self._similar(len(parts), parts[0][:1])
        if not similar:
            return None
        written, heard = " ".join(parts), sounding(parts)
        slips = 1 + (len(written) >= _SLIP)
        near = {
            index
            for name, as_heard, indexes in similar
            if heard == as_heard
            or (
                -slips <= len(name) - len(written) <= slips
                and Levenshtein.distance(written, name, score_cutoff=slips) <= slips
            )
            for index in indexes
        }
        return (end, frozenset(near)) if len(near) == 1 else None

    def _similar(self, size: int, letter: str) -> list[tuple[str, str, frozenset[int]]]:
        """Return the names of so many parts with that first letter, each as written, as heard, and whose."""
        found = self._near.get((size, letter))
        if found is None:
            names = self.similar.get((size, letter), ())
            found = [(" ".join(name), sounding(name), indexes) for name, indexes in names]
            self._near[(size, letter)] = found
        return found

    def _is_name_part(self, token: Token) -> bool:
        return token.capital or self.lexicon.isa(token.low.partition("-")[0], "name-particle")

    def _foreign(self, words: Words, at: int, end: int) -> bool:
        """Whether a single name that matched is part of an unknown longer one ("Henning Larsen")."""
        following = words[end] if end < len(words) else None
        return (
            end == at + 1
            and following is not None
            and following.capital
            and not following.text.isupper()
            and not self.titles.is_title(following.low)
        )

    def holders(self, role: str) -> tuple[int, ...]:
        """Return those whose title has the definite form `role`, or else a compound that ends in it."""
        exact = self.roles.get(role, ())
        if exact or len(role) < 6 or not self.titles.is_role(role):
            return exact
        found = {
            index
            for definite, indexes in self.roles.items()
            if definite.endswith(role) and not definite.startswith("vice")
            for index in indexes
        }
        return tuple(sorted(found))

    def chair(self, *, leading: bool = False) -> tuple[int, ...]:
        """Return who chairs: as the minutes say, else the politidirektør of a kredsråd (rpl. § 111).

        `leading`: who leads the meeting just now, if another has taken that over.
        """
        if leading and "leader" in self.elected:
            return (self.elected["leader"],)
        if "chair" in self.elected:
            return (self.elected["chair"],)
        if any(a.chair for a in self.attendance):
            return self._said_to_chair(leading=leading)
        if self.meeting.body_type == "kredsråd":
            return tuple(i for i in self.roles.get("politidirektøren", ()) if self.present(i))
        return tuple(i for i in self.roles.get("formanden", ()) if self.present(i))

    def _said_to_chair(self, *, leading: bool) -> tuple[int, ...]:
        """Return who chairs as the minutes say; of two the council's chair, or who was elected to lead."""
        said = tuple(i for i, a in enumerate(self.attendance) if a.chair and self.present(i))
        if said == (self.elected.get("leader"),) and not (leading or self._is_called_chair(said[0])):
            return ()  # "formanden" is another than the "dirigent" of this meeting
        if len(said) < 2:
            return said
        named = tuple(i for i in said if self._is_called_chair(i))
        return (tuple(i for i in said if i not in named) if leading else named) or said

    def _is_called_chair(self, index: int) -> bool:
        """Whether the list itself calls somebody the chair: "Inge Holm, formand"."""
        isa = self.lexicon.isa
        printed = (word.strip(" .,:;()") for word in self.attendance[index].evidence.exact.lower().split())
        return any(isa(f"{word}en", "chair") and not isa(f"{word}en", "leader") for word in printed)

    def secretary(self) -> tuple[int, ...]:
        """Return who keeps the minutes."""
        return tuple(i for i, a in enumerate(self.attendance) if a.secretary and self.present(i))

    @cached_property
    def writer(self) -> tuple[Speaker, ...]:
        """Whom "jeg" means in the minutes: who alone keeps them."""
        writers = self.secretary()
        return (self.speaker(writers[0]),) if len(writers) == 1 else ()

    def deputy(self) -> tuple[int, ...]:
        """Return the deputy chair, where the attendance or an election says who it is."""
        if "deputy" in self.elected:
            return (self.elected["deputy"],)
        return tuple(
            i
            for i, a in enumerate(self.attendance)
            if self.present(i) and "næstformand" in " ".join(a.evidence.exact.lower().split())
        )

    def is_own_body(self, low: str) -> bool:
        """Whether a council or committee in definite form is the one that meets.

        When the heading names no council or committee at all, any may be, other than the elected councils.
        """
        body = key(self.meeting.body)
        named = any(
            head.removesuffix("et").removesuffix("en") in body
            for head in self.lexicon.endings["deliberative"]
        )
        elected = low.endswith(self.lexicon.endings["elected-council"])
        return key(low)[:-2] in body or not (named or elected)

    def of_organisation(self, index: int, place: str) -> bool:
        """Whether the person's organisation carries the name `place` ("Nyby" in "Nyby Kommune")."""
        organisation = self.attendance[index].organisation
        if organisation is None:
            return False
        wanted = key(place).removesuffix(" kommune")
        if definite(place) and stem(place) in {stem(word) for word in organisation.split()}:
            return True  # "Ejendomsforeningen" for "Nyby Ejendomsforening"
        return wanted in key(organisation) and bool(wanted)

    @cached_property
    def sitting_for(self) -> dict[str, int]:
        """The places of municipalities with the one person present for each; those with more are left out."""
        found: dict[str, list[int]] = {}
        for index, entry in enumerate(self.attendance):
            place, _, kind = key(entry.organisation or "").rpartition(" ")
            if kind == "kommune" and self.present(index):
                found.setdefault(place, []).append(index)
        return {place: here[0] for place, here in found.items() if len(here) == 1}

    def represents(self, noun: str) -> bool:
        """Whether somebody's title or organisation names what a definite plural is of ("klubberne")."""
        wanted = stem(noun)
        return any(wanted in f"{a.title} {a.organisation}".lower() for a in self.attendance)

    def from_place(self, place: str, *, delegate: bool) -> tuple[int, ...]:
        """Return those present from `place`: those without a title, anybody for a `delegate`."""
        wanted = key(place)
        return tuple(
            i
            for i, a in enumerate(self.attendance)
            if (a.title is None or delegate) and self.present(i) and key(a.organisation or "") == wanted
        )

    def _index_names(self) -> None:
        names = self.names
        for index, entry in enumerate(self.attendance):
            one = frozenset((index,))
            for wanted in _shortened(entry.person, self.lexicon.classes["name-particle"]):
                known = names.get(wanted)
                names[wanted] = one if known is None else known | one
        self.heads = frozenset([wanted[0] for wanted in names])
        for wanted, indexes in names.items():
            if len(indexes) > 1:
                names[wanted] = frozenset(filter(self.present, indexes)) or indexes

    @cached_property  # few sentences have a name that is nobody's, so few minutes ask for these two
    def sounds(self) -> dict[str, frozenset[int]]:
        """Those present by how their surname sounds."""
        found: dict[str, frozenset[int]] = {}
        for index, entry in enumerate(self.attendance):
            parts = _parts(entry.person)
            if len(parts) > 1 and self.present(index):
                last = sound(parts[-1])
                found[last] = found.get(last, frozenset()) | {index}
        return found

    @cached_property
    def similar(self) -> dict[tuple[int, str], list[tuple[tuple[str, ...], frozenset[int]]]]:
        """Names by number of parts, two or more, and first letter; those with an initial left out."""
        found: dict[tuple[int, str], list[tuple[tuple[str, ...], frozenset[int]]]] = {}
        for wanted, indexes in self.names.items():
            if len(wanted) > 1 and min(map(len, wanted)) > 1:
                found.setdefault((len(wanted), wanted[0][:1]), []).append((wanted, indexes))
        return found

    def _index_initials(self) -> None:
        for index, entry in enumerate(self.attendance):
            if entry.initials:
                self.initials[entry.initials] = index
        derived: dict[str, list[int]] = {}
        for index, entry in enumerate(self.attendance):
            letters = "".join(w[0] for part in entry.person.split() for w in part.split("-") if w)
            derived.setdefault(letters.upper(), []).append(index)
        for letters, indexes in derived.items():
            if len(indexes) == 1 and len(letters) > 1:
                self.initials.setdefault(letters, indexes[0])

    def _index_titles(self) -> None:
        roles: dict[str, set[int]] = {}
        for index, entry in enumerate(self.attendance):
            for word in head_words(entry.title or self._office_of(entry), self.titles):
                roles.setdefault(definite_form(word), set()).add(index)
            tail = TAIL.search(entry.title or "")
            if tail:
                self.tails[index] = lows(tail.group(), self.lexicon)
        self.roles = {role: tuple(sorted(found)) for role, found in roles.items()}

    def _office_of(self, entry: Attendance) -> str:
        """Return the office of this body that the list gives somebody without a title: "kasserer"."""
        printed = (word.strip(" .,:;()|") for word in entry.evidence.exact.lower().split())
        return next((word for word in printed if self.lexicon.isa(word, "body-office")), "")

    def _index_organisations(self) -> None:
        named: dict[tuple[str, ...], str] = {}
        last = None
        for entry in self.attendance:
            if not entry.organisation or entry.organisation == last:
                continue
            last = entry.organisation
            words = lows(last, self.lexicon)
            if words:
                named[words] = last
                self.organisation_stems.update([stem(low) for low in words if len(low) > 6])
        self.organisations = _by_first(named.items())
        self.possessors = _by_first(((*words[:-1], words[-1] + "s"), name) for words, name in named.items())


def _by_first(
    named: Iterable[tuple[tuple[str, ...], str]],
) -> dict[str, list[tuple[tuple[str, ...], str]]]:
    """Return the names by their first word, each with all its words, in the same order."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for words, name in named:
        found.setdefault(words[0], []).append((words, name))
    return found


def _parts(name: str) -> tuple[str, ...]:
    """Return the parts of a person's name as they are compared."""
    apart = name.replace(".", "-").replace(" ", "-").split("-")  # "H.C. Holm-Lund"
    return tuple([part for part in map(key, apart) if part])


@lru_cache(maxsize=1024)  # those who heard something new are added to all the others
def _shortened(name: str, particles: frozenset[str]) -> tuple[tuple[str, ...], ...]:
    """Return every way to shorten a name: parts left out, first or middle names as one letter."""
    whole = _parts(name)[:_MOST_PARTS]
    found = {whole} if whole else set()
    for size in range(1, len(whole)):
        places = itertools.combinations(range(len(whole)), size)
        for chosen, named in zip(places, itertools.combinations(whole, size), strict=True):
            if chosen[0] == 0 or chosen[-1] == len(whole) - 1:
                found.add(named)
    if len(whole) > 1:
        found.add((whole[0][:1], whole[-1]))
        found.update((whole[0], part[:1]) for part in whole[1:])
    for part in whole[1:-1]:
        found.add((whole[0], part[0], whole[-1]))
    if len(whole) > 2:
        found.add((*(part[0] for part in whole[:-1]), whole[-1]))
    if len(whole) > 3:
        found.add((whole[0], *(part[0] for part in whole[1:-1]), whole[-1]))
    return tuple([f for f in found if len(f) > 1 or (len(f[0]) > 1 and f[0] not in particles)])


def _is_shortened(words: Words, end: int) -> bool:
    """Whether the word before `end` is a name cut short by a point: "Th. Holm", "Grethe L.", "Jens Chr."."""
    text = words[end - 1].text
    size = len(text)
    if size > 4 or end + 1 >= len(words) or words[end].text != "." or not words.beside(end):
        return False
    cut = size == 1 or "." in text or is_short_name(text)
    return words[end + 1].capital or (cut and words[end + 1].word)


def _unpossessed(word: str) -> str:
    """Return a name without its genitive ("Lones", "Hans'", "Lone's")."""
    for ending in ("'s", "’s", "'", "’", "s"):
        if word.endswith(ending):
            return word.removesuffix(ending)
    return word
