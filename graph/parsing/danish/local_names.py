"""Names of villages, quarters, estates and associations by which local bodies go: "Grejs Lokalråd"."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Concept, Vocabulary
from .body_found import Area
from .dates import find_dates
from .names import names
from .organisations import organisations
from .slips import in_capitals
from .unknown_names import UnknownNames
from .words import alternation, lowered, meeting_forms

_WORD: Final = r"[A-ZÀ-Þ][\w-]{0,30}\.?"
_LONGEST: Final = 90
"""Characters of such a name."""
_LINE: Final = 160
"""Characters of a line that may be such a name."""
_GENITIVE: Final = re.compile(r"(?:e[nt]s|ernes|ers|'s)\Z")
"""Ends of genitives: of these, only those of a part of the country are names of a place."""
_ADJECTIVE: Final = re.compile(r"(?:iv|al|isk|ig|sk|ær|end)[te]?\Z")
_BEHIND: Final = re.compile(r"[\s\xa0]*(?:\Z|[-–—:|·•,.(*]|(?=\d))")
"""What stands behind a name that a line begins with: its end, a stroke or a date."""
_STREET: Final = re.compile(r"[A-ZÀ-Þ][\w-]{2,30}(?!\w)")
_NUMBER: Final = re.compile(r"\s+\d")
_OUTER: Final = " \t\xa0*_#|·•-–—:©"


class Assembly(NamedTuple):
    """A meeting that has no body but itself, "generalforsamling": its definite form, and where it stands."""

    noun: str
    start: int
    end: int
    owner: Area | None


class LocalNames:
    """Reads the areas that stand before the word for a local body, and the associations that have bodies.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self._names = names(vocabulary)
        self._organisations = organisations(vocabulary)
        self._unknown = UnknownNames(vocabulary)
        self._local = frozenset(w.lower() for w in vocabulary.words("meeting", "local-body"))
        self._estate = frozenset(w.lower() for w in vocabulary.words("meeting", "estate-body"))
        self._owned = frozenset(w.lower() for w in vocabulary.words("meeting", "owned-body"))
        self._neighbours = frozenset(w.lower() for w in vocabulary.words("meeting", "neighbours"))
        self._street = tuple(w.lower() for w in vocabulary.words("meeting", "street"))
        self._none = frozenset(w.lower() for w in vocabulary.words("meeting", "no-area"))
        self._none |= {
            form.lower()
            for concept in vocabulary.concepts("danish")
            if concept.value("role") == "closed"
            for form in concept.forms
        }
        self._nowhere = tuple(w.lower() for w in vocabulary.words("meeting", "no-area-end"))
        self._parts = tuple(w.lower() for w in vocabulary.words("meeting", "genitive-area"))
        between = meeting_forms(vocabulary, "area-between")
        self._joints = {w.lower() for w in vocabulary.words("meeting", "area-between")}
        self._before = re.compile(rf"(?<![\w-])(?:{_WORD}\s+(?:(?i:{between})\s+)?){{1,4}}\Z")
        self._headed = re.compile(rf"\W*(?P<n>{_WORD}(?:\s+{_WORD}){{0,2}})\s*[-–—|·,:]\s*\Z")
        self._compile_owners(vocabulary, between)
        self._compile_assemblies(vocabulary)

    def _compile_owners(self, vocabulary: Vocabulary, between: str) -> None:
        ends = meeting_forms(vocabulary, "association-word")
        definite = alternation(
            form + tail for form in vocabulary.words("meeting", "association-word") for tail in ("en", "et")
        )
        inner = rf"(?:{_WORD}|&|(?i:{between}|i|for)(?=\s))"
        self._named_last = re.compile(
            rf"(?:{_WORD}\s+)(?:{inner}\s+){{0,4}}(?i:[\w-]{{0,30}}(?:{ends}))(?!\w)"
        )
        self._named_first = re.compile(
            rf"(?i:[\w-]{{0,30}}(?:{definite}))(?:\s+(?i:i|for|på|ved))?(?:\s+(?:{inner}\s+)??{_WORD}){{1,4}}(?!\w)"
        )
        self._ends = tuple(w.lower() for w in vocabulary.words("meeting", "association-word"))
        unit = meeting_forms(vocabulary, "department")
        self.department = re.compile(rf"(?<!\w)(?:{unit})(?!\w)\.?\s*\d{{1,5}}[a-z]?\s*[-–,:]?\s*", re.I)
        self._unit = re.compile(rf"\W*(?:{unit})(?!\w)\.?\s*(?:\d{{1,5}}[a-z]?\s*[-–,:]?\s*)?", re.I)

    def _compile_assemblies(self, vocabulary: Vocabulary) -> None:
        self._assemblies: dict[str, Concept] = {
            form.lower(): c
            for c in vocabulary.concepts("meeting")
            if c.name.startswith("assembly-")
            for form in c.forms
        }
        self._owned |= frozenset(self._assemblies)
        forms = alternation(self._assemblies)
        minutes, led = (meeting_forms(vocabulary, name) for name in ("minutes-word", "which-assembly"))
        of = meeting_forms(vocabulary, "of-meeting", "area-preposition")
        goes_on = meeting_forms(vocabulary, "of-meeting")  # "Referat" may stand above, alone
        kept = rf"(?:{minutes})\s*[:–-]?\s*(?:(?:{of})\s+)?"
        self._assembly = re.compile(
            rf"\W*(?i:(?:[^\W\d]+\s+){{0,2}}?{kept}|(?:{goes_on})\s+)?(?:(?P<of>{_WORD}(?:\s+{_WORD}){{0,4}}?)(?:\s?['’´])?s\s+)?"
            rf"(?i:(?:{led})\s+){{0,3}}(?i:(?P<n>{forms})(?:en|et|t)?s?(?:\s?møde)?)(?!\w)(?!-\w)"
        )
        self._of = re.compile(rf"\s+(?:{of})\s+", re.I)

    # --- areas of local bodies

    def is_local(self, noun: str) -> bool:
        """Say whether a word, definite or not, is for a body of a village, a quarter, an estate."""
        return not (self._local | self._estate).isdisjoint(_forms(noun))

    def is_owned(self, noun: str) -> bool:
        """Say whether a body is one that an association or an estate has: "Bestyrelsen"."""
        return not self._owned.isdisjoint(_forms(noun))

    def is_of_estate(self, noun: str) -> bool:
        """Say whether only an estate has such a body: "Afdelingsmødet"."""
        return not self._estate.isdisjoint(_forms(noun))

    def before(self, text: str, at: int, end: int) -> Area | None:
        """Return the area before the word for a local body: "Grejs Lokalråd", "Ringparken - afdelingsmøde".

        Args:
            text: a line. at, end: where the word stands in it.
        """
        word = lowered(text[at:end])
        if word in self._local and (match := self._before.search(text, max(0, at - _LONGEST), at)):
            return self._place(text, match.start(), match.end(), whole=match.start() == 0)
        if not self._estate.isdisjoint(_forms(word)):
            match = self._headed.match(text, 0, at)
            if match is not None and _BEHIND.match(text, end):
                return self._place(text, *match.span("n"), whole=True)
        return None

    def _place(self, text: str, start: int, end: int, *, whole: bool) -> Area | None:
        """Return the area between two offsets, words of a title before it left out."""
        capitals = in_capitals(text)
        if capitals and not whole:
            return None
        tokens = list(re.finditer(r"\S+", text[start:end]))
        first = 0
        for n, token in enumerate(tokens):
            if token[0].lower() not in self._joints and self._is_title(token[0]):
                first = n + 1
        tokens = tokens[first:]
        while tokens and tokens[0][0].lower() in self._joints:
            tokens.pop(0)
        if not tokens:
            return None
        begin, stop = start + tokens[0].start(), start + tokens[-1].end()
        written = text[begin:stop]
        said = written.split()
        if any(map(self._is_no_place, said)) or (len(said) > 1 and any(map(self._names.is_given, said))):
            return None
        if self._organisations.bare_municipality(written) or self._organisations.full_name(written):
            return None
        if written.lower().endswith(self._parts):
            written = written[:-1]
        return Area(self._unknown.cased(written) if capitals else written, "i", (), begin, stop)

    def _is_title(self, word: str) -> bool:
        low = word.lower().strip(".,:")
        return low in self._none or self._unknown.is_of_title(word) or any(map(str.isdecimal, word))

    def _is_no_place(self, word: str) -> bool:
        """Say whether a word is no part of the name of a place: "Politiets", "Kriminalpræventivt"."""
        low = word.lower()
        if low in self._joints or low.endswith(self._parts):
            return False
        if self._organisations.bare_municipality(word):
            return False
        return (
            low.endswith(self._nowhere)
            or _GENITIVE.search(low) is not None
            or (_ADJECTIVE.search(low) is not None and not low.endswith("dal"))
        )

    def of_field(self, text: str, at: int, preposition: str) -> Area | None:
        """Return the estate or street that a field is about: "helhedsplanen på Stengårdsvej"."""
        street = _STREET.match(text, at)
        if street is not None and lowered(street[0]).endswith(self._street):
            numbered = _NUMBER.match(text, street.end()) is not None  # the address of a meeting
            return None if numbered else Area(street[0], preposition, (), *street.span())
        return self._unknown.area(text, at, preposition)

    # --- associations and estates

    def association(self, text: str, at: int = 0, *, inside: bool = False) -> Area | None:
        """Return the association that a line begins with or is: "AARSDALE BORGERFORENING".

        Args:
            text: a line. at: where to look.
            inside: it stands in a sentence of a title, anything may follow.
        """
        if len(text) > _LINE and not inside:
            return None
        while at < len(text) and text[at] in _OUTER:
            at += 1
        match = self._named_last.match(text, at) or self._named_first.match(text, at)
        if match is None:
            return None
        start, end = match.span()
        written = match[0]
        dated = find_dates(written, self.vocabulary)
        if dated:  # "Grundejerforeningen Pomosa August 2021"
            written = written[: dated[0].start].rstrip()
        parts = written.split()
        while parts and self._is_title(parts[0]):
            parts.pop(0)
        while parts and self._unknown.is_of_title(parts[-1]) and not parts[-1].lower().endswith(self._ends):
            parts.pop()
        if len(parts) < 2 or any(map(self._names.is_given, parts)):
            return None
        written = " ".join(parts)
        written = written if written[-2:-1].isupper() else written.rstrip(".")  # "Nykøbing F."
        start = max(text.find(written, start), start)
        end = start + len(written)
        if not inside and not _BEHIND.match(text, end) and not self._dated_behind(text, end):
            return None
        return Area(self._unknown.cased(written) if in_capitals(text) else written, "i", (), start, end)

    def _dated_behind(self, text: str, end: int) -> bool:
        words_ = text[end:].split(None, 1)
        return bool(words_) and self._unknown.is_of_title(words_[0])

    def estate(self, text: str) -> Area | None:
        """Return the estate whose name is a line, its number before it: "Afdeling 10, Ringparken"."""
        match = self._unit.match(text) if len(text) <= _LINE else None
        area = self._unknown.area(text, match.end(), "i") if match is not None else None
        return area if area is not None and not text[area.end :].strip(_OUTER + ".") else None

    def neighbours(self, text: str) -> tuple[str, Area] | None:
        """Return what an association of neighbours is, definite, and its place: "Torrild Borgerforening"."""
        found = self.association(text)
        parts = found.text.split() if found is not None else []
        if found is None or not parts:
            return None
        kind, place = parts[-1].lower(), parts[:-1]
        if kind not in self._neighbours:
            kind, place = parts[0].lower().removesuffix("en").removesuffix("et"), parts[1:]
            tail = parts[0].lower()[len(kind) :]
        else:
            tail = "et" if kind.endswith("laug") else "en"
        if kind not in self._neighbours:
            return None
        lead = place.pop(0) if place[0].islower() and len(place) > 1 else "i"
        return (kind + tail).capitalize(), found_as(found, " ".join(place), lead)

    def assembly(self, text: str) -> Assembly | None:
        """Return the meeting of all members that a title names: "Referat fra ordinær generalforsamling"."""
        low = lowered(text[:_LINE])
        if not any(map(low.__contains__, self._assemblies)):
            return None
        owner = self.association(text)
        begin = owner.end if owner is not None else 0
        match = self._assembly.match(text, begin)
        if match is None:
            return None
        concept = self._assemblies[lowered(match["n"])]
        if owner is None and match["of"] and match["of"][0].isupper() and not self._is_title(match["of"]):
            owner = Area(match["of"], "i", (), *match.span("of"))
        if owner is None:
            lead = self._of.match(text, match.end())
            owner = self.association(text, lead.end(), inside=True) if lead is not None else None
        noun = concept.value("definite") or concept.label
        return Assembly(noun[0].upper() + noun[1:], *match.span("n"), owner)


def _forms(noun: str) -> set[str]:
    """Return a word in lower case, as it stands and without what may make it definite."""
    low = lowered(noun)
    return {low, *(low.removesuffix(end) for end in ("n", "en", "t", "et", "met"))}


def found_as(area: Area, text: str, preposition: str) -> Area:
    """Return an area with other words for it."""
    return Area(text, preposition, area.named, area.start, area.end)


@lru_cache(maxsize=4)
def local_names(vocabulary: Vocabulary) -> LocalNames:
    """Return the compiled names of `vocabulary`."""
    return LocalNames(vocabulary)
