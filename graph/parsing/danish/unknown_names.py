"""Names of areas and of bodies that no list holds, by the form of their words."""

from __future__ import annotations

import re
from typing import Final

from ...vocabulary import Vocabulary
from .body_found import Area
from .names import names
from .slips import in_capitals
from .words import alternation, meeting_forms, words

_TOKEN: Final = re.compile(r"\S+")
_NAME: Final = re.compile(r"[A-ZÀ-Þ][\w.&-]*")
_TEMPLATE: Final = re.compile(r"[xX]{2,}|_{2,}|\.{3,}")
_LONGEST: Final = 90
"""Characters of such a name."""
_SHORTEST_END: Final = 3
"""Letters of a word for a place that others do not end in."""
_MOST: Final = 3
"""Words of a name in a line of capitals, whose form does not tell where it ends."""
_OWN: Final = re.compile(
    r"\s+[»\"“”]?(?P<name>[A-ZÀ-Þ][a-zæøå]+(?:\s(?:og\s)?[A-ZÀ-Þ][a-zæøå]+){0,3})[«\"“”]?(?![\w-])"
)


class UnknownNames:
    """Reads names by their form.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self._names = names(vocabulary)
        self._place = known.set("place-word") - {"kommune", "politi"}
        self._place_ends = tuple(place for place in self._place if len(place) > _SHORTEST_END)
        self._dated = set(known.weekdays) | set(known.months)
        self._between = {w.lower() for w in vocabulary.words("meeting", "area-between")}
        self._inner = self._between.union(w.lower() for w in vocabulary.words("meeting", "area-preposition"))
        self._around = {w.lower() for w in vocabulary.words("meeting", "surroundings")}
        self._in = vocabulary.words("meeting", "area-preposition")[0]
        self._near = {w.lower() for w in vocabulary.words("meeting", "near")}
        self._whole = self._near.union(vocabulary.words("meeting", "field-of"))
        parts = alternation(vocabulary.words("meeting", "town-part"))
        self._part = re.compile(rf"\s(?=[A-ZÀ-Þ])(?i:{parts})(?![\w-])")
        self._stops = self._dated.union(w.lower() for w in vocabulary.words("meeting", "on-date"))
        titled = meeting_forms(vocabulary, "minutes-word", "meeting-word", "agenda-title")
        self._titled = re.compile(rf"[\w-]*(?:{titled})\w{{0,3}}\Z", re.I)
        self._listed = known.set("present", "absent", "chair", "secretary", "place", "date", "time")

    def name(self, text: str, at: int) -> re.Match[str] | None:
        """Match the name of its own that a body may have behind its noun at `at`: "Sikkert Natteliv"."""
        match = _OWN.match(text, at) if not in_capitals(text) else None
        said = match["name"].split() if match is not None else []
        if said and (self.is_place(said[0]) or any(map(self._is_other, said))):
            return None
        return match

    def _is_other(self, word: str) -> bool:
        """Say whether a word is one of a title, a label or a date, or somebody's name."""
        return self.is_of_title(word) or self._names.is_given(word)

    def is_of_title(self, word: str) -> bool:
        """Say whether a word is one of a title, a label or a date: "Bestyrelsesmøde", "Onsdag"."""
        low = word.lower()
        return low in self._dated or low in self._listed or self._titled.match(word) is not None

    def town_behind(self, text: str, at: int) -> Area | None:
        """Return the town whose name alone ends a line behind a body: "SSP-lokaludvalg Hirtshals"."""
        match = self.name(text, at)
        if match is None or " " in match["name"] or not self._ends(text, match.end()):
            return None
        return Area(match["name"], self._in, (), *match.span("name"))

    def town_part(self, text: str, start: int, end: int) -> str | None:
        """Return the part of a town that is named behind the town's name: "Køge Nord", "Vejle Midtby"."""
        part = self._part.match(text, end)
        if part is None:
            return None
        written = text[start : part.end()]
        return self.cased(written) if in_capitals(text) else written

    def area(self, text: str, at: int, preposition: str) -> Area | None:
        """Return an area by the form of its name: capitalised words, joined by "og" or "&"."""
        capitals = in_capitals(text)
        tokens: list[re.Match[str]] = []
        for token in _TOKEN.finditer(text, at, at + _LONGEST):
            word = token[0].strip(".,:;()–-")
            inner = bool(tokens) and word.lower() in self._between
            around = word.lower() in self._around and len(tokens) > 1  # "Ebberup og omegn"
            if not inner and not around and not _NAME.fullmatch(word):
                break
            place = self.is_place(word)
            if tokens and not inner and place and tokens[-1][0].lower() not in self._between:
                if preposition not in self._whole:
                    return None
                place = False  # "for Rønne Havn", "ved Sankt Pauls Kirke"
            near = preposition in self._whole and not tokens  # "ved Mariakirken", "for Kulturhuset Pilen"
            if word.lower().rstrip(".") in self._stops or _TEMPLATE.fullmatch(word) or (place and not near):
                break
            if self._titled.match(word):
                break
            tokens.append(token)
            if token[0][-1:] in ".,:;)":
                break
        while tokens and tokens[-1][0].lower() in self._between:
            tokens.pop()
        if not tokens or (preposition in self._near and self._names.is_given(tokens[0][0])):
            return None
        start, end = tokens[0].start(), tokens[-1].end()
        if capitals and (len(tokens) > _MOST or not self._ends(text, end)):
            return None
        written = text[start:end].rstrip(".,:;) ")
        end = start + len(written)
        if written[-2:-1] == " " and text.startswith(".", end):
            written += "."  # "Nykøbing F."
            end += 1
        return Area(self.cased(written) if capitals else written, preposition, (), start, end)

    def _ends(self, text: str, end: int) -> bool:
        """Say whether a line ends at `end`, or goes on with a date or behind a comma or dash."""
        rest = text[end:].lstrip()
        first = rest.split(None, 1)[0].lower().strip(".,:") if rest else ""
        return text[end - 1] in ".,:;" or not rest[:1].isalpha() or first in self._stops

    def cased(self, written: str) -> str:
        """Return words in capitals as a name is written."""
        return " ".join(w.lower() if w.lower() in self._inner else w.title() for w in written.split())

    def is_place(self, word: str) -> bool:
        """Say whether a word tells a place: "Rådhuset", "Byskolen"."""
        low = word.lower()
        return low in self._place or low.endswith(self._place_ends)
