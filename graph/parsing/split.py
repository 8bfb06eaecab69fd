"""Several meetings in one file: one document a meeting, by evidence only.

A part begins where a title names the kind of document or the body, and a full date of its own stands in or
below it, and people or items of its own follow. One meeting stays one: running heads and an agenda before its
minutes name the same date and body; announced meetings, tables of dates, approvals of earlier minutes,
attachments and older mails have words around them that say so; and where the numbers of the items go on,
what stands between them is no meeting of its own.
"""

from __future__ import annotations

import hashlib
import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import pairwise
from typing import Final, Literal

from ..reading.document import Document, LineKind, Problem
from ..reading.letters import letter
from ..vocabulary import Vocabulary
from .agenda.numbering import numbered
from .danish.bodies import bodies
from .danish.dates import DateFound, find_dates
from .danish.labels import PEOPLE, PEOPLE_OR_ROLES, labels
from .danish.words import alternation, lowered, telling_words, words
from .layout.tidy import Tidied, tidy
from .passages import Passage

_TITLE_LENGTH: Final = 160
_TITLE_LINES: Final = 8
"""Passages below a title in which its date may stand."""
_APART: Final = 5
"""Lines between the titles of two meetings, at the least."""
_FRONT: Final = 25
"""Passages below a title in which people or items must begin."""
_LETTERHEAD: Final = 6
"""Passages above a title that may be its letterhead."""
_ENVELOPE: Final = 8
"""Lines above a title in which a mail's header may stand."""
_BESIDE_DATE: Final = 45
"""Characters of time and place beside a date that opens its line."""
_MOST: Final = 200_000_000
"""Characters that all parts may hold together (each holds the file's text up to its end)."""

_ASIDE: Final = (LineKind.OUTSIDE, LineKind.QUOTE, LineKind.RULE)
_YEAR: Final = re.compile(r"(?:19|20)\d\d|[/.-]\s?\d\d(?!\d)|['’´]\d\d")
"""What the year of a full date looks like."""


class _Words:
    def __init__(self, vocabulary: Vocabulary) -> None:
        def forms(*names: str) -> str:
            return alternation(w for n in names for w in vocabulary.words("meeting", n))

        known = words(vocabulary)
        minutes = alternation({*vocabulary.words("meeting", "minutes-word"), *known.set("minutes")})
        called = rf"(?:{minutes}|{forms('agenda-title')})"
        held = rf"[\w-]*(?:{forms('meeting-word')})"
        self.minutes = re.compile(rf"(?<!\w)(?:{minutes})(?!\w)", re.I)
        self.report = re.compile(rf"(?<!\w)[\w-]*(?:{known.alternatives('minutes')})(?!\w)", re.I)
        self.agenda = re.compile(rf"(?<!\w)(?:{forms('agenda-title')})(?!\w)", re.I)
        titled = vocabulary.words("meeting", "agenda-title") + vocabulary.words("meeting", "meeting-word")
        self.titled = telling_words(
            (*vocabulary.words("meeting", "minutes-word"), *known.set("minutes"), *titled)
        )
        """Parts of words, one of which a line has that is called minutes or names a meeting."""
        self.called = re.compile(rf"\W*(?:[\w-]+\s+){{0,3}}?{called}(?!\w)", re.I)
        self.held = re.compile(rf"\W*(?:[\w-]+\s+)?{held}(?!\w)", re.I)
        self.near = re.compile(rf"{held}(?!\w)", re.I)
        other = forms("next", "not-this-meeting", "enclosure-word", "enclosed", "was")
        self.other = re.compile(rf"(?<!\w)(?:{other}|{known.alternatives('previous')})(?!\w)", re.I)
        self.enclosure = re.compile(
            rf"\W*(?:{forms('enclosure-word')})(?:\s+\w{{1,3}})?\s*(?:[:.–-]\s*|$)", re.I
        )


@lru_cache(maxsize=4)
def _words(vocabulary: Vocabulary) -> _Words:
    return _Words(vocabulary)


@dataclass(slots=True)
class _Zone:
    """A title with its date, and what follows it.

    Attributes:
        at, end: indices of its first passage and of the one after its last.
        date: ISO 8601. body: noun and area, lower case; None (or "") where it names none.
        minutes: it does not call itself an agenda. level: of a title that is a heading by its format, else 0.
        people, items: a list of people, the first of the items follow.
        cover: index of a passage that names the body and nothing else.
    """

    at: int
    end: int
    date: str
    body: tuple[str, str] | None
    minutes: bool
    level: int
    people: bool = False
    items: bool = False
    cover: int | None = None

    def same(self, other: _Zone) -> bool:
        """Say whether both may tell of one meeting."""
        if self.date != other.date or self.body is None or other.body is None:
            return self.date == other.date
        (noun, area), (other_noun, other_area) = self.body, other.body
        return noun == other_noun and (area == other_area or not area or not other_area)


def split(document: Document, vocabulary: Vocabulary) -> tuple[Document, ...]:
    """Return one document a meeting, or the document itself where it plainly holds no more than one.

    Parts keep the file's offsets; they are numbered in their path from 1 (`file.txt#2`). What could not be
    read is named with the first.

    Args:
        document: as `reading.read` gives it. vocabulary: the ontology.
    """
    known = _words(vocabulary)
    likely = list(_likely(document, known))
    if not likely or likely[-1] - likely[0] < _APART:
        return (document,)
    splitter = _Splitter(document, tidy(document, vocabulary), vocabulary)
    zones = splitter.meetings()
    if len(zones) < 2:
        return (document,)
    if len(zones) * len(document.text) > 2 * _MOST:
        reason = f"it holds {len(zones)} meetings, too many for one file, and is read as one"
        return (replace(document, problems=(*document.problems, Problem(reason))),)
    return tuple(splitter.parts(zones))


def document_kind(passages: Sequence[Passage], vocabulary: Vocabulary) -> Literal["minutes", "agenda"]:
    """Return what the lines above people and items call the document: an agenda, or (else) minutes."""
    known, finder = _words(vocabulary), labels(vocabulary)
    agenda = False
    for passage in passages[:_FRONT]:
        number = numbered(passage, vocabulary)
        label = finder.find(passage.text, PEOPLE_OR_ROLES, tab=passage.tabs[0] if passage.tabs else None)
        if label is not None or (number is not None and number.family in ("num", "ad")):
            break
        if known.report.search(passage.text[:_TITLE_LENGTH]):
            return "minutes"
        agenda = agenda or known.called.match(passage.text[:_TITLE_LENGTH]) is not None
    return "agenda" if agenda else "minutes"


def _likely(document: Document, known: _Words) -> Iterator[int]:
    """Yield the lines that may be titles with a date, by a quick look."""
    lines, text = document.lines, document.text
    for at, line in enumerate(lines):
        if line.kind in _ASIDE or text[line.end - 1] in ":;,":
            continue
        words_ = text[line.start : min(line.end, line.start + _TITLE_LENGTH)]
        if not any(map(lowered(words_).__contains__, known.titled)):
            continue  # as most lines
        if not (known.called.match(words_) or known.near.search(words_)) or known.other.search(
            known.minutes.sub("", words_)
        ):
            continue
        below = lines[min(at + _TITLE_LINES, len(lines)) - 1].end
        if _YEAR.search(text, line.start, min(below, line.start + _TITLE_LENGTH * _TITLE_LINES)):
            yield at


class _Splitter:
    def __init__(self, document: Document, tidied: Tidied, vocabulary: Vocabulary) -> None:
        self.document = document
        self.tidied = tidied
        self.passages: tuple[Passage, ...] = tidied.passages
        self.vocabulary = vocabulary
        self.known = _words(vocabulary)
        self.bodies = bodies(vocabulary)
        self.labels = labels(vocabulary)
        self.starts = [line.start for line in document.lines]
        self.beside = {self._line(passage.offsets[0]) for passage in tidied.asides}

    # --- zones

    def meetings(self) -> list[_Zone]:
        """Return the zone that opens each meeting, none when there are not two that are plainly apart."""
        zones = list(self._zones())
        found: list[_Zone] = []
        waiting: _Zone | None = None
        for zone in zones:
            if found and (zone.same(found[-1]) or zone.level > found[0].level > 0):
                waiting = None
            elif zone.people or (zone.items and zone.minutes):
                if waiting is not None and waiting.same(zone):
                    zone.at = waiting.at
                    zone.body = zone.body or waiting.body
                found.append(zone)
                waiting = None
            else:
                waiting = zone
        days: defaultdict[str, list[_Zone]] = defaultdict(list)
        for zone in found:
            if any(zone.same(other) for other in days[zone.date]):
                return []  # told twice, apart: nothing says where one ends
            days[zone.date].append(zone)
        if len(found) < 2:
            return []
        for zone in found[1:]:
            zone.at = self._with_letterhead(zone.at, found[0].at)
        return found if self._apart(found) else []

    def _zones(self) -> Iterator[_Zone]:
        at = 0
        while at < len(self.passages):
            zone = self._zone(at) if self._is_title(at) else None
            if zone is None:
                at += 1
                continue
            self._look_below(zone)
            yield zone
            at = max(zone.end, at + 1)

    def _is_title(self, at: int) -> bool:
        passage = self.passages[at]
        text = passage.text
        if passage.kind is LineKind.QUOTE or len(text) > _TITLE_LENGTH or text[-1] in ":;,":
            return False
        if not (self.known.called.match(text) or self.known.near.search(text)):
            return False
        number = numbered(passage, self.vocabulary)
        if number is not None and number.family != "bare":
            return False
        dates = find_dates(text, self.vocabulary)
        if text[-1] == "." and not (dates and dates[-1].end >= len(text) - 1):
            return False
        if self._is_other(text) or not self._opens(text, dates):
            return False
        return not (self._introduced(at) or self._enclosed(at) or self._in_mail(at))

    def _is_other(self, text: str) -> bool:
        """Say whether a line speaks of another meeting, or tells something."""
        return self.known.other.search(self.known.minutes.sub("", text)) is not None

    def _opens(self, text: str, dates: Sequence[DateFound]) -> bool:
        if self.known.called.match(text):
            return True
        if self.known.held.match(text) and any(d.day and d.year for d in dates):
            return True
        body = self.bodies.body(text)
        return body is not None and body.start <= _BESIDE_DATE and self.known.near.search(text) is not None

    def _introduced(self, at: int) -> bool:
        """Say whether a heading right above announces another meeting or an approval ("8. Næste møde")."""
        if at == 0:
            return False
        above = self.passages[at - 1].text
        return len(above.split()) <= 4 and above[-1] != "." and self._is_other(above)

    def _enclosed(self, at: int) -> bool:
        """Say whether a line right above opens an attachment ("Bilag 2", "Bilag A: Referat fra X")."""
        for passage in self.passages[max(0, at - 3) : at]:
            opened = self.known.enclosure.match(passage.text)
            if opened is None:
                continue
            rest = passage.text[opened.end() :]
            if not rest or self.known.minutes.search(rest) or self.bodies.body(rest):
                return True
        return False

    def _in_mail(self, at: int) -> bool:
        """Say whether a mail's header stands right above, below the beginning of the file."""
        if at == 0:
            return False
        last, begin = self.passages[at - 1].offsets[-1], self.passages[at].offsets[0]
        first, here = bisect_right(self.starts, last), self._line(begin)
        lines = self.document.lines
        if any(line.kind is LineKind.OUTSIDE for line in lines[first:here]):
            return True
        for start in range(max(0, here - _ENVELOPE), here):
            _, subject, date = letter(self.document.text, lines[start:here])
            if subject or date:
                return True
        return False

    def _zone(self, at: int) -> _Zone | None:
        """Return the zone that the title at `at` opens, None when no date of its own stands there."""
        end = at + 1
        while end < min(len(self.passages), at + _TITLE_LINES) and not self._ends_title(self.passages[end]):
            end += 1
        texts = [(i, self.passages[i].text) for i in range(at, end)]
        own = [(i, text) for i, text in texts if not self._is_other(text)]
        date = next((d for i, text in own if (d := self._own_date(text, title=i == at))), None)
        whole = "\n".join(text for _, text in texts)
        named = [
            (i, b) for i, text in own if (b := self.bodies.body(text)) and (b.type != "other" or b.meeting)
        ]
        if date is None or not (named or self.known.near.search(whole)):
            return None
        body = cover = None
        if named:
            where, found = named[0]
            body = found.noun.casefold(), found.area.text.casefold() if found.area else ""
            cover = None if find_dates(self.passages[where].text, self.vocabulary) else where
        minutes = self.known.minutes.search(self.known.agenda.sub("", whole)) is not None
        agenda = self.known.agenda.search(whole) is not None
        title = self.passages[at]
        level = title.level if title.kind is LineKind.HEADING else 0
        return _Zone(at, end, date, body, minutes or not agenda, level, cover=cover)

    def _ends_title(self, passage: Passage) -> bool:
        text = passage.text
        number = numbered(passage, self.vocabulary)
        if len(text) > _TITLE_LENGTH or (number is not None and number.family in ("num", "ad")):
            return True
        label = self.labels.find(text, tab=passage.tabs[0] if passage.tabs else None)
        return label is not None and (label.kind in PEOPLE or label.kind == "agenda")

    def _own_date(self, text: str, *, title: bool) -> str | None:
        """Return the full date of the title, of a field, or of a line with little else."""
        for date in find_dates(text, self.vocabulary):
            iso = date.iso() if date.day and date.year else None
            if iso is None:
                continue
            beside = len(text) - date.end + date.start
            label = self.labels.find(text, ("date", "time"))
            if title or label or self.known.near.search(text) or beside <= _BESIDE_DATE:
                return iso
        return None

    def _look_below(self, zone: _Zone) -> None:
        """See whether people and items begin below a title, before the next one."""
        for at in range(zone.end, min(len(self.passages), zone.end + _FRONT)):
            passage = self.passages[at]
            if at > zone.end and self._is_title(at) and self._zone(at) is not None:
                return
            label = self.labels.find(passage.text, tab=passage.tabs[0] if passage.tabs else None)
            number = numbered(passage, self.vocabulary)
            if label is not None and label.kind in ("present", "absent"):
                zone.people = True
            else:
                first = number is not None and number.family in ("num", "ad") and number.first == (1,)
                zone.items = zone.items or first or (label is not None and label.kind == "agenda")

    # --- parts

    def _apart(self, zones: Sequence[_Zone]) -> bool:
        """Say whether each part counts its items from the first, and only a cover is before all."""
        if any(self._look_at(at) for at in range(zones[0].at)):
            return False
        ends = [*(zone.at for zone in zones[1:]), len(self.passages)]
        before: list[int] = []
        for zone, end in zip(zones, ends, strict=True):
            here = list(self._numbers(zone.at, end))
            if here and 1 not in here[:3]:
                return False
            if before and _goes_on(before, here):
                return False
            if not here and not zone.people:
                return False
            before = here
        return True

    def _look_at(self, at: int) -> bool:
        """Say whether a passage belongs to minutes, not to a cover."""
        passage = self.passages[at]
        label = self.labels.find(passage.text, ("present", "absent"))
        number = numbered(passage, self.vocabulary)
        return label is not None or (number is not None and number.family in ("num", "ad"))

    def _numbers(self, start: int, end: int) -> Iterator[int]:
        for passage in self.passages[start:end]:
            number = numbered(passage, self.vocabulary)
            if number is not None and number.family in ("num", "ad") and len(number.first) == 1:
                yield number.first[0]

    def _with_letterhead(self, at: int, first: int) -> int:
        """Return where a part begins: at the letterhead that the first meeting has too, or at its page."""
        heads = {_shape(p.text) for p in self.passages[max(0, first - _LETTERHEAD) : first]}
        begin = at
        while begin and at - begin < _LETTERHEAD and _shape(self.passages[begin - 1].text) in heads:
            begin -= 1
        page, top = self.passages[at].page, at
        while top and page is not None and self.passages[top - 1].page == page:
            top -= 1
        short = all(len(p.text) <= _TITLE_LENGTH // 2 and p.text[-1] != "." for p in self.passages[top:at])
        return min(begin, top) if page is not None and at - top <= _LETTERHEAD and short else begin

    def parts(self, zones: Sequence[_Zone]) -> Iterator[Document]:
        """Yield the document of each zone."""
        document, text = self.document, self.document.text
        firsts = [0, *(self._first_line(zone.at) for zone in zones[1:]), len(document.lines)]
        digest = hashlib.sha256()
        hashed = 0
        for n, zone in enumerate(zones):
            first, after = firsts[n], firsts[n + 1]
            start = self._line_start(first) if n else 0
            stop = self._line_start(after) if after < len(document.lines) else len(text)
            end = start + len(text[start:stop].rstrip())
            digest.update(text[hashed:end].encode("utf-8", "surrogatepass"))
            hashed = end
            cover = self._cover(zones[0]) if n and zone.body is None else ()
            yield replace(
                document,
                path=f"{document.path}#{n + 1}",
                sha256=digest.hexdigest(),
                text=text[:end],
                lines=(*(document.lines[i] for i in cover), *document.lines[first:after]),
                problems=() if n else document.problems,
                start=start,
            )

    def _cover(self, first: _Zone) -> range:
        """Return the lines that name the body once for the whole file."""
        if first.cover is None:
            return range(0)
        offsets = self.passages[first.cover].offsets
        return range(self._line(offsets[0]), self._line(offsets[-1]) + 1)

    def _first_line(self, at: int) -> int:
        """Return the first line of a part: its first passage's, or the file marks above it."""
        line = self._line(self.passages[at].offsets[0])
        while line - 1 in self.beside:
            line -= 1
        return line

    def _line(self, offset: int) -> int:
        """Return the index of the line that holds the character at `offset`."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def _line_start(self, line: int) -> int:
        """Return where a line of the text begins, its marks ("# ") included."""
        start = self.document.lines[line].start
        before = self.document.lines[line - 1].end if line else 0
        return max(before, self.document.text.rfind("\n", before, start) + 1)


def _shape(text: str) -> str:
    """Return a line of a letterhead for comparison: its letters, whatever the number of the meeting."""
    return "".join(c for c in text.casefold() if c.isalpha())


def _goes_on(before: Sequence[int], here: Sequence[int]) -> bool:
    """Say whether the numbers of a part go on with those of the part before it.

    They do where they reach the next number without having counted up to it, count on from it a second time,
    or come to it while the part before has treated fewer items than it lists.
    """
    wanted = before[-1] + 1
    runs, earlier = _runs(here), _runs(before)
    jumps = any(run[0] == wanted for run in runs) or any(
        number == wanted and last + 1 != wanted for run in runs for last, number in pairwise(run)
    )
    unfinished = len(earlier) > 1 and max(earlier[0]) >= wanted
    return wanted > 1 and (jumps or (unfinished and wanted in here))


def _runs(numbers: Sequence[int]) -> list[list[int]]:
    """Return the stretches in which `numbers` rise."""
    runs: list[list[int]] = []
    for number in numbers:
        if runs and number > runs[-1][-1]:
            runs[-1].append(number)
        else:
            runs.append([number])
    return runs
