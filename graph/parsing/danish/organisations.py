"""Organisations: known ones by name, unknown ones by the form of their name, and offices as printed."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Concept, Vocabulary
from .words import alternation, lowered, words

_WORD: Final = re.compile(r"[\w&./-]+")
_ORDINAL: Final = re.compile(r"\d{1,2}(?:\.\s?[^\W\d_]|[A-ZÀ-Þ]\s)")
"""Before the rest of a name: "10. klassecentret", "2M Kollegiet"."""
_NUMBERED: Final = re.compile(r"\d{1,2}[A-ZÀ-Þ]{2,4}")
"""A name of a number and several letters: "4BC"; "9A" is a class of a school."""
_LONGEST: Final = 90
_KEPT: Final = 4096
"""So many texts up to a length are kept with the body they name: the same come in each meeting."""
KINDS: Final = ("district", "municipality", "region", "organisation")


class Body(NamedTuple):
    """A known body: its usual full name, kind, and the words by which it was found."""

    name: str
    kind: str
    start: int
    end: int
    concept: Concept


class Organisations:
    """Looks up organisations of `ontology/bodies.ttl`, and judges unknown names by their form.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        endings = known.set("organisation-ending")
        self._whole_words = endings
        self._endings = tuple(e for e in endings if len(e) > 3)
        self._definite = tuple(e for e in self._endings if e.endswith(("en", "et", "erne")))
        self._near = known.set("place-preposition")
        self._field = known.set("organisation-preposition", "field-preposition")
        self.starts = known.set("organisation-start")
        self.police = known.set("group-police")
        self.municipal = known.set("group-municipality")
        self.between = known.set("organisation-between")
        self.unnamed = known.set("group-unnamed")
        self.groups = self.police | self.municipal | self.unnamed
        self._recent = lru_cache(maxsize=_KEPT)(self._is_organisation)
        self._is_ending = lru_cache(maxsize=_KEPT)(self._ends)
        self._recent_completed = lru_cache(maxsize=_KEPT)(self._completed)
        self._recent_names = lru_cache(maxsize=_KEPT)(self._full_name)
        self._recent_bare = lru_cache(maxsize=_KEPT)(self._bare_municipality)
        self._circles = tuple(known.set("group-unnamed-ending"))
        self._councils = tuple(known.set("elected-council"))
        self._forms: dict[str, Concept] = {}
        self._bare: dict[str, Concept] = {}
        self._areas: dict[str, Concept] = {}
        self._abbreviations: dict[str, Concept] = {}
        self._shortened: set[str] = set()
        for concept in vocabulary.concepts("bodies"):
            if concept.value("bodyType") in KINDS:
                self._add(concept)
        full = alternation(
            f for f, c in self._forms.items() if c.value("bodyType") in ("district", "municipality")
        )
        self._named = re.compile(rf"(?<![\w-])(?:{full})(?=s?(?![\w-]))", re.I)
        self._area = re.compile(rf"(?<![\w-])(?:{alternation(self._areas)})(?![\w-])", re.I)

    def _add(self, concept: Concept) -> None:
        kind = concept.value("bodyType")
        for form in concept.forms:
            bare = kind == "municipality" and not form.lower().endswith(("kommune", "regionskommune"))
            (self._bare if bare else self._forms).setdefault(form.lower(), concept)
        if kind == "municipality":
            name = re.sub(r"\s+(regions)?kommune$", "", concept.label, flags=re.I)
            self._bare.setdefault(name.lower(), concept)
            self._bare.setdefault(name.lower().removesuffix("s"), concept)
        for area in concept.values.get("area", ()):
            self._areas.setdefault(area.lower(), concept)
        for short in concept.values.get("abbreviation", ()):
            if kind == "district":
                self._abbreviations.setdefault(short, concept)
            else:
                self._forms.setdefault(short.lower(), concept)
                self._shortened.add(short.lower())

    def full_name(self, text: str) -> Concept | None:
        """Return the body whose full name `text` is (genitive -s allowed)."""
        return self._recent_names(text) if len(text) <= _LONGEST else self._full_name(text)

    def _full_name(self, text: str) -> Concept | None:
        key = " ".join(text.lower().split())
        return self._forms.get(key) or self._forms.get(key.removesuffix("s"))

    def chapter(self, text: str) -> Concept | None:
        """Return the association whose local branch `text` names: "Ældre Sagen Hedensted", "DH Fyn".

        Behind a preposition any place will do: "Ældre Sagen i Grenaa".
        """
        name, _, place = text.strip(" .,:;()").rpartition(" ")
        name, _, between = name.rpartition(" ")
        if between in self._near and place[:1].isupper():
            body = self.full_name(name)
            return body if body is not None and body.value("bodyType") == "organisation" else None
        name = f"{name} {between}".lstrip()
        if name[:2].islower() or not (self.bare_municipality(place) or self.area(place)):
            return None
        short = name.lower() in self._shortened and not name.isupper()
        return None if short else self.full_name(name)

    @staticmethod
    def is_department(body: Concept) -> bool:
        """Say whether a body is a part of another one, such as a municipality: "Sikker By"."""
        return body.value("department") == "true"

    def bare_municipality(self, text: str) -> Concept | None:
        """Return the municipality that `text` names without the word "Kommune"."""
        return self._recent_bare(text) if len(text) <= _LONGEST else self._bare_municipality(text)

    def _bare_municipality(self, text: str) -> Concept | None:
        key = " ".join(text.lower().split())
        return self._bare.get(key)

    def area(self, text: str) -> Concept | None:
        """Return the district whose part of the country `text` is ("Fyn")."""
        return self._areas.get(" ".join(text.lower().split()))

    def abbreviation(self, text: str) -> Concept | None:
        """Return the district that `text` abbreviates, in capitals ("KBHV")."""
        return self._abbreviations.get(text)

    def named(self, text: str) -> list[Body]:
        """Return the districts and municipalities that `text` names in full, in order."""
        found = []
        for match in self._named.finditer(text):
            concept = self._forms[" ".join(lowered(match[0]).split())]
            found.append(Body(concept.label, concept.value("bodyType") or "", *match.span(), concept))
        return found

    def areas(self, text: str) -> list[Body]:
        """Return the districts whose part of the country `text` names."""
        return [
            Body(c.label, "district", *m.span(), c)
            for m in self._area.finditer(text)
            if (c := self._areas[" ".join(lowered(m[0]).split())])
        ]

    def is_organisation(self, text: str) -> bool:
        """Say whether `text` is the name of an organisation: known, or of the form of one."""
        text = text.strip(" .,:;()")
        return 0 < len(text) <= _LONGEST and self._recent(text)

    def _is_organisation(self, text: str) -> bool:
        low = text.lower()
        tokens = low.split()
        if low in self.police or self.full_name(text) or self.chapter(text):
            return True
        if text[:1].isdecimal() and _NUMBERED.fullmatch(text):
            return True
        if not tokens:  # nothing but white space of an unusual kind
            return False
        last = tokens[-1].strip(".,")
        if len(tokens) == 1 and last in self.starts:
            return text[0].isupper()
        formed = self._is_ending(last) or self._is_ending(tokens[0].strip(".,"))
        if not formed and (len(tokens) == 1 or tokens[0] not in self.starts):
            return False
        named = text[0].isupper() or (len(tokens) > 1 and _ORDINAL.match(text))  # "10. klassecentret"
        return bool(named) and self.between.isdisjoint(tokens[1:])

    def is_common(self, text: str) -> bool:
        """Say whether `text` calls an organisation by a common noun: "klubben Vest", "skolen i Aarup"."""
        first, *rest = text.strip(" .,:;()").split() or [""]
        if not (first.islower() and first.endswith(self._definite)) or first in self.unnamed:
            return False
        name = rest[1:] if len(rest) > 1 and rest[0] in self._field else rest
        return all(word[:1].isupper() or word[:1].isdigit() for word in name)

    def is_body_word(self, text: str) -> bool:
        """Say whether one capitalised word is by itself a body ("Natteravnene")."""
        return text[:1].isupper() and text.lower().strip(" .") in self.starts

    def is_circle(self, text: str) -> bool:
        """Say whether a heading names a circle of people, no organisation: "Brugere og frivillige"."""
        return any(word.endswith(self._circles) for word in text.lower().split())

    def is_council(self, text: str) -> bool:
        """Say whether `text` is an elected council, which a mayor chairs: "Nyborg Byråd"."""
        return text.lower().strip(" .").endswith(self._councils)

    def ends_as_organisation(self, word: str) -> bool:
        """Say whether a word ends as names of organisations do: "Handelsforening"."""
        return self._is_ending(word.lower())

    def _ends(self, word: str) -> bool:
        return word in self._whole_words or word.endswith(self._endings)

    def completed(self, text: str) -> str:
        """Return an organisation as annotated: a bare municipality completed, everything else as written."""
        return self._recent_completed(text) if len(text) <= _LONGEST else self._completed(text)

    def _completed(self, text: str) -> str:
        text = text.strip(" .,:;")
        bare = self.bare_municipality(text)
        if bare is not None and not self.full_name(text):
            own = (f for f in bare.forms if f.lower().startswith(f"{text.lower()} ") and " " in f)
            return next(own, bare.label)
        district = self.full_name(text)
        if district is not None and district.value("bodyType") == "district" and text.isupper():
            return district.label
        if text.isupper() and district is not None and " " in text:
            return district.label
        return text


@lru_cache(maxsize=4)
def organisations(vocabulary: Vocabulary) -> Organisations:
    """Return the compiled organisations of `vocabulary`."""
    return Organisations(vocabulary)
