"""Where a meeting was held: fields, sentences, and what stands beside date and time in a heading."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.bodies import bodies
from ..danish.dates import find_dates
from ..danish.labels import PEOPLE, labels
from ..danish.offices import offices
from ..danish.times import find_times, find_times_beside
from ..danish.words import alternation, longest_words, word_set, words
from ..layout.line_rules import rules_of
from ..passages import tab
from .front import FULL_STOP, Stretch, convened

_ADDRESS: Final = re.compile(
    r"(?<![^\W\d])[^\W\d]{3,}\s\d{1,3}\s?[A-Za-z]?\b(?!\.?\s?\d)|(?<!\d)\d{4}\s[A-ZÀ-Þ]"
)
_TOKEN: Final = re.compile(r"[\w-]+")
_STREET: Final = re.compile(r"[A-ZÀ-Þ]\S+\s\d{1,3}\b")
_FEW: Final = 4
"""Words of a place that begins with a town."""
_BEFORE: Final = 400
_LONGEST: Final = 120
_TRIM: Final = " ,;:–—-|/*_·•▪●■◦[]"
_ROOM: Final = re.compile(r"[a-zæøå]{3,20}(?:en|et)")
"""A definite noun."""
_SHORTENED: Final = re.compile(r"(?<!\w)(?![A-ZÀ-Þ]{2}\.)[^\W\d]{1,3}\.$")
"""An abbreviation at the end, not the points of the compass in a postal district ("Odense SØ")."""
_SENTENCE: Final = 160
"""Characters before a verb in which the subject of its sentence is looked for."""
_BY: Final = re.compile(r"\s(?:af|ved|med)\s+(?P<w>[a-zæøå]{3,})")
_NEXT: Final = re.compile(r"\.\s+(?=[A-ZÀ-Þ])")
_CLAUSE: Final = re.compile(r",\s[a-zæøå]")
_WITHIN: Final = re.compile(r"\s(?:i|på|ved|hos)\s")
_WITHOUT_STOP: Final = r"(?:[^.:;]|\.(?=\s?(?-i:[a-zæøå\d]))|:(?=\d))"
"""Any sign but one that ends a sentence: not the points of "5. februar", "kl. 9.30"."""
_REMARK: Final = re.compile(r"\s*\([^()]*\)")

_WORD: Final = re.compile(r"[^\W\d_]{3}")
_DOTS: Final = re.compile(r"\s[·|•]\s")
_HOUSE_LETTER: Final = re.compile(r"\d\s?[A-Za-z]\.$")
_PARTS: Final = re.compile(r"\s[–—-]\s|:\s+|,\s+(?=[a-zæøå])")


class Place(NamedTuple):
    """A place: its words, and whether "hos" says that it is the host.

    Attributes:
        host: the words for the host where they stand before those for the place ("hos X Kommune, Rådhuset").
    """

    stretch: Stretch
    hosted: bool
    host: Stretch | None = None


class Places:
    """Recognises places.

    Args:
        vocabulary: the ontology ("layout", "meeting").
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.bodies = bodies(vocabulary)
        self.offices = offices(vocabulary)
        self._labels = labels(vocabulary)
        known = words(vocabulary)
        self._words = known.set("place-word")
        self._long = tuple(sorted((w for w in self._words if len(w) > 3), key=len, reverse=True))
        self._virtual = known.pattern("virtual", "remote-word")
        self._virtual_words = longest_words(known.set("virtual", "remote-word"))
        held = alternation((*known.set("held"), *vocabulary.words("meeting", "was-held")))
        hold, meeting = (alternation(vocabulary.words("meeting", n)) for n in ("hold", "meeting-word"))
        came, together = (alternation(vocabulary.words("meeting", n)) for n in ("came", "together"))
        self._held = re.compile(
            rf"(?<!\w)(?:{held}|(?:{hold})\s(?:{_WITHOUT_STOP}{{0,80}}\s)?(?:{meeting})"
            rf"|(?:{came})\s{_WITHOUT_STOP}{{0,80}}\s(?:{together}))(?!\w)",
            re.I,
        )
        self._convened = convened(vocabulary)
        we, were = (alternation(vocabulary.words("meeting", n)) for n in ("we", "were"))
        self._were = re.compile(
            rf"(?<!\w)(?:(?:{we})\s+(?:{were})|(?:{were})\s+(?:{we}))"
            rf"(?:\s+[a-zæøå]+){{0,3}}?(?=\s+(?:{known.alternatives('place-preposition')})\s)",
            re.I,
        )
        told = ("was-held", "hold", "came", "convened", "were")
        self._told = longest_words(
            (*known.set("held"), *(w for name in told for w in vocabulary.words("meeting", name)))
        )
        """Words of which each sentence has one that tells where the meeting was held."""
        self._preposition = re.compile(
            rf"[\s,;:–—(-]*(?<!\w)(?P<p>{known.alternatives('place-preposition')})\s+(?=\S)", re.I
        )
        self._host = known.set("host") | set(vocabulary.words("meeting", "hosting"))
        self._tells = re.compile(rf"(?:{we}|{meeting})\s", re.I)
        self._hosted = re.compile(rf"(?:{alternation(self._host)})\s+[A-ZÀ-Þ]", re.I)
        verbs = alternation(vocabulary.words("meeting", "begin-verb"))
        clause = alternation(known.set("clause-word", "list-joint"))
        joint = known.alternatives("list-joint")
        the = alternation(vocabulary.words("danish", "word-article"))
        self._page = rules_of(vocabulary).page
        self._meeting = re.compile(rf"(?<!\w)(?:{meeting})(?!\w)", re.I)
        stop = alternation((*vocabulary.words("meeting", "place-stop"), *known.set("present-verb")))
        of = known.alternatives("place-preposition")
        self._stop = re.compile(
            rf"\s*(?:,\s*)?(?<!\w)(?:(?:{clause})\s+(?:{verbs})|(?:{stop}))(?!\w)"
            rf"|,\s+(?:{verbs})(?!\w)|,?\s+(?:{joint})\s*$|\s+(?:{the})\s+(?:[a-zæøå]+\s+)?(?:{meeting})(?!\w)"
            rf"|\s+(?-i:(?:[a-zæøå]+\s+)?(?:{meeting}))(?=\s+(?:{of})\s)"
            r"|(?:(?<=[^\W\d]{3})|(?<=\d\d))\.(?=\s+[A-ZÀ-Þ]|\s+\d{1,4}\s[a-zæøå]{3}|\s*$)|\s*[(;]",
            re.I,
        )
        article = alternation(vocabulary.words("danish", "word-article"))
        self._described = re.compile(rf"(?:{article})\s+(?:[a-zæøå]{{3,20}}e\s+){{0,2}}")
        towns = {t for c in vocabulary.concepts("bodies") for t in c.values.get("town", ())}
        self._in_town = re.compile(rf"[A-ZÀ-Þ][^,.:;()\d]{{2,40}}(?:,| i) (?:{alternation(towns)})\.?")
        others = alternation(vocabulary.words("meeting", "another-meeting"))
        self._others = re.compile(rf"(?<!\w)(?:{others})(?!\w)", re.I)

    def is_virtual(self, text: str) -> bool:
        """Say whether `text` tells a way to meet at a distance, and no place beside it."""
        if self._virtual_words.isdisjoint(word_set(text)):
            return False
        return bool(self._virtual.search(text)) and not self.like(self._virtual.sub(" ", text))

    def like(self, text: str) -> bool:
        """Say whether `text` has a word that names places, or an address."""
        for word in _TOKEN.findall(text.lower()):
            if word in self._words or (len(word) > 5 and word.endswith(self._long)):
                return True
        return _ADDRESS.search(text) is not None

    def hosts(self, before: str) -> bool:
        """Say whether the words before a municipality call it the host ("hos")."""
        return before.rstrip(" :").rpartition(" ")[2].lower() in self._host

    def whole(self, field: Stretch) -> Place | None:
        """Return the place of a labelled field: copied whole, less dates and times at its ends."""
        text = field.text
        for date in find_dates(text, self.vocabulary):
            if date.start == 0:
                return self.beside(field, labelled=True)
            text = text[: date.start]
            break
        told = next((m for m in FULL_STOP.finditer(text) if self._tells.match(text, m.end())), None)
        text = text[: told.start()] if told is not None else text  # "Rådhuset. Vi begyndte kl. 19"
        times = find_times(text, self.vocabulary)
        text = text[: times[0].start] if times and times[0].start > 0 else text
        parts = _DOTS.split(text)
        if len(parts) > 1 and self._page.fullmatch(parts[-1].strip()):  # "Rådhuset · Side 3 af 3"
            text = text[: text.rindex(parts[-1])]
        text = text.rstrip(_TRIM)
        if self._ends(text):
            text = text[:-1]
        if not text or self.is_virtual(text) or (times and times[0].start == 0):
            return None
        return Place(field.cut(len(text) - len(text.lstrip("[ ")), len(text)), False)

    def held(self, sentence: Stretch, *, apart: bool = True) -> Place | None:
        """Return the place in a sentence such as "Mødet blev afholdt på rådhuset i Herning.".

        Args:
            sentence: the words.
            apart: other words may stand between verb and place ("mødtes kredsrådet på rådhuset").
        """
        text = sentence.text
        if self._told.isdisjoint(word_set(text)):
            return None
        held = (*self._held.finditer(text), *self._convened.finditer(text[:_SENTENCE]))
        told = [match for match in held if not self._of_another(text, match.start())]
        for match in told:
            if (place := self._told_at(sentence, match, apart=apart)) is not None:
                return place
        return None if told else self._where_we_were(sentence)

    def _told_at(self, sentence: Stretch, match: re.Match[str], *, apart: bool) -> Place | None:
        """Return the place in the sentence with `match`, which tells that the meeting was held."""
        stop = FULL_STOP.search(sentence.text, match.end())
        rest = sentence.cut(match.end(), stop.start() if stop else len(sentence.text))
        gaps = self._gaps(rest.text, 0)
        for begin, end in gaps:
            place = self._after_preposition(rest, begin, end, strict=False)
            if place is not None:
                return place
        if not apart:
            return None
        ends = [begin for begin, _ in self._spans(rest.text)]
        place = self._before(rest, min([*ends, len(rest.text)]))
        return place or self._ahead(sentence, match.start())

    def _where_we_were(self, sentence: Stretch) -> Place | None:
        """Return the place in "Vi var i kantinen på rådhuset": only words that plainly name one."""
        match = self._were.search(sentence.text)
        if match is None or self._of_another(sentence.text, match.start()):
            return None
        stop = FULL_STOP.search(sentence.text, match.end())
        rest = sentence.cut(match.end(), stop.start() if stop else len(sentence.text))
        clause = _CLAUSE.search(rest.text)
        ends = [begin for begin, _ in self._spans(rest.text)] + ([clause.start()] if clause else [])
        place = self._after_preposition(rest, 0, min([*ends, len(rest.text)]), strict=True)
        if place is None or place.hosted:
            return place
        return place if self.like(_WITHIN.split(place.stretch.text, maxsplit=1)[0]) else None

    def _ahead(self, sentence: Stretch, verb: int) -> Place | None:
        """Return the place that stands before the verb: "kl. 9.30 blev der på Nyborg Rådhus holdt møde"."""
        begin = max((m.end() for m in FULL_STOP.finditer(sentence.text, 0, verb)), default=0)
        begin = max([begin, *(end for _, end in self._spans(sentence.text[:verb]))])
        before = sentence.cut(begin, verb)
        return self._before(before, len(before.text)) if before.text else None

    def _of_another(self, text: str, at: int) -> bool:
        """Say whether the sentence up to `at` speaks of an earlier or a later meeting."""
        begin = max((m.end() for m in FULL_STOP.finditer(text, max(0, at - _SENTENCE), at)), default=0)
        return self._others.search(text, max(begin, at - _SENTENCE), at) is not None

    def beside(self, line: Stretch, *, labelled: bool = False) -> Place | None:
        """Return the place in a line with date or time: before, between or after them.

        Args:
            line: the words.
            labelled: they are the content of a field, which may begin with the place.
        """
        spans = self._spans(line.text)
        if not spans:
            return None
        part = self._part(line)
        if part is not None:
            return part
        for begin, end in self._gaps(line.text, spans[0][1]):
            place = self._after_preposition(line, begin, end, strict=True)
            if place is None:
                place = self._plain(line, begin, end)
            if place is not None:
                return place
        opens = labelled or self._opens(line.text, spans[0][0])
        place = self._plain(line, 0, spans[0][0]) if opens and not labelled else None
        place = place or self._before(line, spans[0][0])
        return place or (self._plain(line, 0, spans[0][0]) if opens else None)

    def opening(self, sentence: Stretch) -> Place | None:
        """Return the place that a sentence begins with, before the date: "Struer Rådhus, 26/5 2010."."""
        spans = self._spans(sentence.text)
        place = self._plain(sentence, 0, spans[0][0]) if spans else None
        if place is None or self.bodies.body(place.stretch.text) is not None:
            return None
        return place if self._only_names(place.stretch.text) else None

    def _opens(self, text: str, end: int) -> bool:
        """Say whether a line begins with a place: "Byrådssalen på Vejle Rådhus, den 4. maj"."""
        first = text[:end].partition(",")[0].split()
        town = 1 < len(first) <= _FEW and self._is_house(first)  # "Egedal Rådhus, lokale 2, den 4. maj"
        return (self.like(text[:end].partition(" ")[0]) or town) and self.bodies.body(text[:end]) is None

    def _is_house(self, words_: Sequence[str]) -> bool:
        """Say whether words with capitals end in one for places, after the name of a town."""
        named = self.is_town(" ".join(words_[:-1]))
        return named and all(word[:1].isupper() for word in words_) and self.like(words_[-1])

    def is_town(self, text: str) -> bool:
        """Say whether `text` is the name of a municipality, and no more."""
        return any((n.start, n.end) == (0, len(text)) for n in self.bodies.bare(text))

    def line(self, line: Stretch) -> Place | None:
        """Return the place that a line of its own is, or one of its parts between dots."""
        return self._part(line) or self._whole_line(line)

    def _whole_line(self, line: Stretch) -> Place | None:
        text = line.text
        told = text.endswith((":", "?")) or self._were.match(text) is not None or self._others.search(text)
        if len(text) > _LONGEST or told or self._spans(text) or self.is_virtual(text) or self._lists(line):
            return None
        if self._hosted.match(text):  # "Hos Faxe Brandvæsen"
            return self._after_preposition(line, 0, len(text), strict=True)
        named = self._in_town.fullmatch(text) is not None and self.bodies.body(text) is None
        body = self.bodies.body(text)
        if (not self.like(text) and not named) or (body is not None and body.area is not None):
            return None
        lead = self._preposition.match(text)
        if lead is not None and not _STREET.match(text, lead.end()):  # the street "Ved Stranden 3" is a name
            return self._after_preposition(line, 0, len(text), strict=True)
        if not (text[0].isupper() or text[0].isdigit()):
            return None
        return Place(line.cut(0, len(text.rstrip(" .,;"))), False)

    def _part(self, line: Stretch) -> Place | None:
        """Return the place among the parts of a line with dots: "Korsparken · Beboerhuset · 4. maj"."""
        parts = _DOTS.split(line.text) if line.text.count(" · ") > 1 else []
        begin = 0
        for part in parts:
            begin = line.text.index(part, begin)
            named = self.like(part) and not self._spans(part) and self.bodies.body(part) is None
            if not named or self._meeting.search(part):  # "møde 2/2021"
                continue
            if not self.bodies.named(part) and not self.is_virtual(part):
                return Place(line.cut(begin, begin + len(part)), False)
        return None

    def _lists(self, line: Stretch) -> bool:
        """Say whether a line names who was there: "Til stede   A", "Politidirektør A, Fyns Politi"."""
        parts = _PARTS.split(
            line.text, maxsplit=_FEW
        )  # "Ditlev Holk – centerchef", "Fra kommunen: konsulent A"
        office = any(self.offices.length(part.split()[:4], 0) > 0 for part in parts)
        office = office and not _ADDRESS.search(line.text)
        return office or self._labels.find(line.text, PEOPLE, tab=tab(line.passage)) is not None

    def _spans(self, text: str) -> list[tuple[int, int]]:
        dates = [(d.start, d.end) for d in find_dates(text, self.vocabulary)]
        times = find_times_beside(text, dates, self.vocabulary)
        return sorted((*dates, *((t.start, t.end) for t in times)))

    def _gaps(self, text: str, start: int) -> list[tuple[int, int]]:
        """Return the stretches between dates and times from `start` on, the last one first."""
        gaps: list[tuple[int, int]] = []
        for begin, end in self._spans(text):
            if begin > start:
                gaps.append((start, begin))
            remark = _REMARK.match(text, end)  # "kl. 9-11 (2015)"
            start = max(start, remark.end() if remark else end)
        if start < len(text):
            gaps.append((start, len(text)))
        return gaps[::-1]

    def _after_preposition(self, line: Stretch, begin: int, end: int, *, strict: bool) -> Place | None:
        lead = self._preposition.match(line.text, begin, end)
        if lead is None or "(" in lead[0]:
            return None
        words_ = self._cut(line, lead.end(), end)
        said = words_.text
        if not said or not (said[0].isupper() or self.like(said) or self._is_room(line, begin, said)):
            return None
        body = self.bodies.body(said)
        if body is not None and body.start == 0 and not self.like(said):
            return None  # "… kl. 14 i SSP-udvalget"
        if self.is_virtual(words_.text) or (strict and len(words_.text) > _LONGEST):
            return None
        hosted = lead["p"].lower().rstrip(":") in self._host
        return (self._at_host(words_) if hosted else None) or Place(words_, hosted)

    def _is_room(self, line: Stretch, begin: int, said: str) -> bool:
        """Say whether one definite word closes a line behind its time: "16.30-18.00, i krypten"."""
        if _ROOM.fullmatch(said) is None or not line.text.rstrip(_TRIM + ".").endswith(said):
            return False
        timed = any(end == begin for _, end in self._times(line.text))
        return timed and self._meeting.search(said) is None and self.bodies.body(said) is None

    def _times(self, text: str) -> list[tuple[int, int]]:
        dates = [(d.start, d.end) for d in find_dates(text, self.vocabulary)]
        return [(t.start, t.end) for t in find_times_beside(text, dates, self.vocabulary)]

    def _at_host(self, words_: Stretch) -> Place | None:
        """Return the place behind the municipality that was host: "hos Vejen Kommune, Rådhuset i Vejen"."""
        found = next((n for n in self.bodies.named(words_.text) if n.start == 0), None)
        if found is None or words_.text[found.end : found.end + 2] != ", ":
            return None
        behind = words_.cut(found.end + 2, len(words_.text))
        named = behind.text[:1].isupper() and self.like(behind.text.partition(",")[0])
        named = named and not _ADDRESS.search(behind.text)  # the house of a street is named by who is in it
        return Place(behind, False, words_.cut(0, found.end)) if named else None

    def _plain(self, line: Stretch, begin: int, end: int) -> Place | None:
        """Return a place that only a comma or dash parts from date and time."""
        if "(" in line.text[begin : begin + 3] or self._were.search(line.text, begin, end):
            return None
        stop = _NEXT.match(line.text, begin, end)  # "kl. 9-10. Tårnby Rådhus, lokale 2."
        words_ = self._cut(line, stop.end() if stop else begin, end)
        if stop and not self._only_names(words_.text):
            return None
        text = words_.text
        if not text or len(text) > _LONGEST or not self.like(text):
            return None
        if not text[0].isupper() and not self._is_common(text):
            return None
        return None if self.is_virtual(text) else Place(words_, False)

    def _is_common(self, text: str) -> bool:
        """Say whether words without a capital are a place and no more: "det gamle rådhus", "mødelokale 3"."""
        first = self._described.match(text)
        rest = text[first.end() if first else 0 :]
        return self.like(rest.partition(" ")[0].rstrip(",")) and self._only_names(rest)

    def _only_names(self, text: str) -> bool:
        """Say whether words are those of a place alone: capitals, words for places, numbers, prepositions."""
        tokens = [token for token in re.findall(r"[\w-]+", text) if not token[0].isupper()]
        return all(token.isdecimal() or len(token) < 4 or self.like(token) for token in tokens)

    def _before(self, line: Stretch, end: int) -> Place | None:
        """Return a place named before the date: "... på Politigården i Odense den 4. maj"."""
        body = self.bodies.body(line.text[:end])
        area = body.area.start if body is not None and body.area is not None else -1
        for lead in self._preposition.finditer(line.text, max(0, end - _BEFORE), end):
            if lead.end() == area:  # "Havneudvalget ved Struer Havn i kantinen"
                continue
            words_ = self._cut(line, lead.end(), end)
            first, _, rest = words_.text.partition(" ")
            areas = self.bodies.named(words_.text)
            hosted = lead["p"].lower().rstrip(":") in self._host
            if not (lead.start() and first) or self.is_virtual(words_.text):
                continue
            if not hosted and (any(area.start == 0 for area in areas) or self.is_town(words_.text)):
                continue  # "i Vejen Kommune", "i Vejen" is the area of a body
            named = first[0].isupper() and (hosted or (self.like(rest.partition(" ")[0]) and not areas))
            house = first[-1] == "," and _ROOM.fullmatch(first[:-1]) is not None and _STREET.match(rest)
            if named or house or self.like(first):
                return Place(words_, hosted)
        return None

    def _ends(self, text: str) -> bool:
        """Say whether the full stop of a place is no part of it: "Nykøbing F." has one, "lokale B." not."""
        if not text.endswith("."):
            return False
        numbered = text.split()[-2:]
        room = len(numbered) == 2 and len(numbered[1]) == 2 and self.like(numbered[0].strip(","))
        return room or _HOUSE_LETTER.search(text) is not None or not _SHORTENED.search(text)

    def _cut(self, line: Stretch, begin: int, end: int) -> Stretch:
        """Return the words from `begin` up to what ends a place, marks around them left out."""
        text = line.text
        while begin < end and text[begin] in _TRIM:
            begin += 1
        stop = self._stop.search(text, begin, end)
        last = stop.start() if stop else end
        for by in _BY.finditer(text, begin, last):
            if self.offices.is_word(by["w"]):  # "på rådhuset af politidirektør A"
                last = by.start()
                break
        for column in line.passage.tabs:  # "Rådhuset, lokale 2     05.13.10G01"
            if begin < column - line.start < last and not _WORD.search(text, column - line.start, last):
                last = column - line.start
        kept = text[begin:last].rstrip(_TRIM)
        if kept.endswith(")") and "(" not in kept:
            kept = kept[:-1].rstrip(_TRIM)
        if self._ends(kept):
            kept = kept[:-1]
        return line.cut(begin, begin + len(kept))


@lru_cache(maxsize=4)
def places(vocabulary: Vocabulary) -> Places:
    """Return the compiled places of `vocabulary`."""
    return Places(vocabulary)
