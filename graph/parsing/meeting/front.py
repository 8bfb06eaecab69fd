"""The front of minutes: what stands before the first item, its title, labelled fields, lists of people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile
from typing import Final, NamedTuple

from ...reading.document import Document, LineKind
from ...vocabulary import Vocabulary
from ..agenda.items import Outline
from ..danish.dates import find_dates
from ..danish.labels import FIELDS, PEOPLE, ROLES, Label, Labels, labels
from ..danish.times import find_times
from ..danish.words import alternation, lowered, telling_words, words
from ..layout.line_rules import rules_of
from ..layout.tidy import Tidied
from ..minutes import Evidence
from ..passages import Passage, cut, label_end, spaced

_MOST: Final = 60
"""Passages that count as front where minutes have no headings at all."""
_LETTERHEAD: Final = 4
"""Passages in which a letterhead above the title may have a word that else opens a list of people."""
_LETTERHEAD_LINES: Final = 16
"""Passages below such a word in which the real list of people opens."""
FULL_STOP: Final = re.compile(r"(?:(?<=[^\W\d]{3})|(?<=\d\d))[.!?]\s+(?=[A-ZÀ-Þ])")
"""Where a sentence ends and another begins: no shortened word, no day or number before a word."""
SENTENCE_LENGTH: Final = 300
"""Characters of a longest sentence: cost stays linear."""
_HELD: Final = ("date", "time", "start", "end", "place")
_OPENING: Final = 2
"""Passages of the first item that may tell when and where."""
_CLOSING: Final = 24
"""Lines at the end among which fields may tell when and where the meeting was held."""
_NEXT_LINE: Final = 8
"""Characters from the end of a line to the beginning of the one right below it, at most."""
_ADDRESS_LINE: Final = re.compile(r"[^\W\d][\w.' -]*\s\d{1,3}\s?[A-Za-z]?,?|\d{4}\s[A-ZÀ-Þ][\w. -]*")
_LONGEST_LINE: Final = 60
_LONGEST_LABEL: Final = 200
_WIDEST: Final = 10
"""Columns of a table of fields."""


class Stretch(NamedTuple):
    """Part of a passage: `passage.text[start:end]`."""

    passage: Passage
    start: int
    end: int

    @property
    def text(self) -> str:
        """Its words."""
        return self.passage.text[self.start : self.end]

    def cut(self, start: int, end: int) -> Stretch:
        """Return the part of this stretch between two of its own offsets, white space left out."""
        words_ = self.text[start:end]
        lead = len(words_) - len(words_.lstrip())
        return Stretch(self.passage, self.start + start + lead, self.start + start + len(words_.rstrip()))

    def evidence(self, document: Document) -> Evidence:
        """Return the document's own words (the stretch must not be empty)."""
        return self.passage.evidence(document, self.start, self.end)


@dataclass(frozen=True, slots=True)
class Field:
    """A labelled field: "Sted: Rådhuset".

    Attributes:
        kind: concept of layout.ttl. label: its words, lower case. at: index of the passage with the label.
        content: what it labels.
    """

    kind: str
    label: str
    at: int
    content: Stretch


@dataclass(frozen=True, slots=True)
class Front:
    """The front of a document.

    Attributes:
        passages: all passages of the document.
        title: indices before the first list of people. people: indices from there to the first item.
        fields: labelled fields of both.
        labelled: indices of passages that begin with any label.
        opening: indices of the first passages of the first item.
    """

    passages: tuple[Passage, ...]
    title: tuple[int, ...]
    people: tuple[int, ...]
    fields: tuple[Field, ...]
    labelled: frozenset[int]
    opening: tuple[int, ...] = ()

    def whole(self, at: int) -> Stretch:
        """Return passage `at` as a stretch."""
        return Stretch(self.passages[at], 0, len(self.passages[at].text))

    def find(self, *kinds: str) -> Iterator[Field]:
        """Return the fields of these kinds."""
        return (f for f in self.fields if f.kind in kinds)


def read_front(tidied: Tidied, found: Outline, vocabulary: Vocabulary) -> Front:
    """Return the front of the minutes."""
    passages = tuple(spaced(p) for p in tidied.passages[:_MOST]) + tidied.passages[_MOST:]
    first = _first_heading(passages, found, vocabulary)
    listed = range(found.list_span[0], found.list_span[1] + 1) if found.list_span else range(0)
    finder = labels(vocabulary)
    front = [i for i in range(first) if i not in listed]
    starts = {i: finder.find(passages[i].text, tab=label_end(passages[i])) for i in front}
    starts |= _bare_labels(passages, [i for i in front if starts[i] is None], starts, vocabulary)
    starts |= _dated_labels(passages, starts, vocabulary)
    starts |= _span_labels(passages, [i for i in front if starts[i] is None], vocabulary)
    begin = _people(passages, front, starts, first, vocabulary)
    fields: list[Field] = []
    for n, at in enumerate(front):
        label = starts[at]
        if label is None and not _may_hold_fields(passages[at].text, vocabulary):
            continue
        if at < begin or (label is not None and label.kind in FIELDS):
            rest = list(takewhile(lambda i: starts[i] is None and i < begin, front[n + 1 :]))
            alone = label is not None and label.content >= len(passages[at].text)
            if at >= begin and alone:
                rest = [i for i in front[n + 1 : n + 2] if starts[i] is None]  # its words, below it
            if alone and _heads_column(passages, at, starts):
                rest = [i for i in _column_below(passages, at) if starts.get(i) is None]
            after = [passages[i] for i in rest]
            fields += _fields(passages[at], at, label, after, vocabulary)
    if not any(field.kind in ("date", "time") for field in fields):
        fields += _closing_fields(passages, first, finder, vocabulary)
    return Front(
        passages,
        tuple(i for i in front if i < begin),
        tuple(i for i in front if i >= begin),
        tuple(fields),
        frozenset(i for i in front if starts[i] is not None),
        tuple(range(first + 1, min(first + 1 + _OPENING, len(passages)))) if found.headings else (),
    )


def _closing_fields(
    passages: Sequence[Passage], first: int, finder: Labels, vocabulary: Vocabulary
) -> list[Field]:
    """Return the fields of a block below the minutes that tells when and where: "Afholdt: …", "Sted: …"."""
    begin = max(first, len(passages) - _CLOSING)
    closing = [at for at in range(begin, len(passages)) if ":" in passages[at].text[:_LONGEST_LABEL]]
    starts = {at: finder.find(passages[at].text, _HELD) for at in closing}
    told = [
        (at, label)
        for at, label in starts.items()
        if label is not None and ":" in passages[at].text[: label.content] and not label.open
    ]
    kinds = {label.kind for _, label in told}
    if "place" not in kinds or kinds.isdisjoint(("date", "time")):
        return []
    return [field for at, label in told for field in _fields(passages[at], at, label, (), vocabulary)]


def _heads_column(passages: Sequence[Passage], at: int, starts: Mapping[int, Label | None]) -> bool:
    """Say whether a label stands in the first row of a table, its words not in the cell behind it."""
    cell = passages[at].cell
    behind = passages[at + 1].cell if at + 1 < len(passages) else None
    if cell is None or cell[1] > 0 or behind is None or behind[0] != cell[0]:
        return False
    near = range(max(0, at - _WIDEST), at + _WIDEST)
    row = [starts[i] for i in near if i in starts and _beside(passages[i], passages[at])]
    return behind[1] > 0 or starts.get(at + 1) is not None or row.count(None) < len(row) / 2


def _column_below(passages: Sequence[Passage], at: int) -> list[int]:
    """Return the one cell below the heading of a column; none where the column has several."""
    cell = passages[at].cell
    below: list[int] = []
    for i in range(at + 1, len(passages)):
        other = passages[i].cell
        if cell is None or other is None or other[0] != cell[0]:
            break
        below += [i] if other[2] == cell[2] else []
    return below if len(below) == 1 else []


def _bare_labels(
    passages: Sequence[Passage],
    unlabelled: Sequence[int],
    starts: Mapping[int, Label | None],
    vocabulary: Vocabulary,
) -> dict[int, Label]:
    """Return labels without colon: "Start 10:00", and "Sted Vejle Rådhus" beside another labelled line."""
    found: dict[int, Label] = {}
    places: dict[int, Label] = {}
    pattern, kinds = _bare(vocabulary)
    for at in unlabelled:
        text = passages[at].text
        match = pattern.match(text) if len(text) <= _LONGEST_LINE * 2 else None
        if match is None:
            continue
        words_ = " ".join(lowered(match["w"]).split())
        label, rest = Label(kinds[words_], words_, "", match.end()), text[match.end() :]
        if label.kind == "place":
            places[at] = label
            continue
        begins = [d.start for d in find_dates(rest, vocabulary)]
        begins += [t.start for t in find_times(rest, vocabulary, bare=True)]
        if min(begins, default=2) <= 1:
            found[at] = label
    for at, label in places.items():
        beside = (found.get(i) or places.get(i) or starts.get(i) for i in (at - 1, at + 1))
        if any(other is not None and other.kind in FIELDS for other in beside):
            found[at] = label
    return found


def _span_labels(
    passages: Sequence[Passage], unlabelled: Sequence[int], vocabulary: Vocabulary
) -> dict[int, Label]:
    """Return labels that are such only in cells of a table: "Fra" and "Til", and "Hos" beside them."""
    known = words(vocabulary)
    begins, ends = known.set("from-column"), known.set("to-column")
    cells = [
        i for i in unlabelled if passages[i].cell is not None and len(passages[i].text) <= _LONGEST_LABEL
    ]
    said = {i: passages[i].text.rstrip(": ").lower() for i in cells}
    found: dict[int, Label] = {}
    for at in cells:
        to = next((i for i in (at + 1, at + 2) if said.get(i) in ends), None) if said[at] in begins else None
        if to is not None:
            found |= {at: Label("start", said[at], "", len(passages[at].text))}
            found |= {to: Label("end", said[to], "", len(passages[to].text))}
    hosts = [i for i in cells if said[i] in known.set("place-column")] if found else []
    return found | {i: Label("place", said[i], "", len(passages[i].text)) for i in hosts}


def _dated_labels(
    passages: Sequence[Passage], starts: Mapping[int, Label | None], vocabulary: Vocabulary
) -> dict[int, Label]:
    """Return labels of lists that a date follows, not people: "Mødt: torsdag den 4. maj 2022 kl. 9"."""
    found: dict[int, Label] = {}
    for at, label in starts.items():
        if label is None or label.kind not in ("present", "more"):
            continue
        said = passages[at].text[label.content :]
        if not said and (at + 1 in starts and _beside(passages[at], passages[at + 1])):
            said = passages[at + 1].text
        dates = find_dates(said[:_LONGEST_LINE], vocabulary)
        if dates and re.fullmatch(r"[a-zæøå. ]{0,15}", said[: dates[0].start]):
            found[at] = label._replace(kind="date")
    return found


def _beside(a: Passage, b: Passage) -> bool:
    """Say whether two cells stand in one row."""
    return a.cell is not None and b.cell is not None and a.cell[:2] == b.cell[:2]


@lru_cache(maxsize=4)
def _bare(vocabulary: Vocabulary) -> tuple[re.Pattern[str], dict[str, str]]:
    known = words(vocabulary)
    parts = {w for n in ("clock", "on-date") for w in vocabulary.words("meeting", n)} | known.set(
        "place-word"
    )
    kinds: dict[str, str] = {}
    for kind in ("date", "time", "start", "end", "place"):
        for form in known.set(kind) - parts:  # "kl. 9", "den 4. maj", "lokale 3" have no label
            kinds.setdefault(form, kind)
    return re.compile(rf"(?P<w>(?i:{alternation(kinds)}))\s+(?:\[\s*)?(?=[A-ZÀ-Þ\d]|(?i:kl)\W)"), kinds


def _first_heading(passages: Sequence[Passage], found: Outline, vocabulary: Vocabulary) -> int:
    """Return the index of the first item's heading: one without number but with a full date is the title."""
    for entry in found.headings:
        dated = entry.title == 0 and any(d.day for d in find_dates(passages[entry.at].text, vocabulary))
        if not dated:
            return entry.at
    return min(len(passages), _MOST)


def _people(
    passages: Sequence[Passage],
    front: Sequence[int],
    starts: Mapping[int, Label | None],
    first: int,
    vocabulary: Vocabulary,
) -> int:
    """Return the index of the passage that opens the first list of people (`first` when none does).

    A letterhead above the title may hold such a word ("Sekretariatet"). "For X Kommune mødte" and
    "Fra politiet:" open one too.
    """
    title, group, bold_group = _openings(vocabulary)
    listed = {at for at in front if (label := starts[at]) is not None and label.kind == "present"}
    for n, at in enumerate(front):
        label, passage = starts[at], passages[at]
        if label is not None and label.kind in PEOPLE:
            below = front[n + 1 : n + _LETTERHEAD_LINES]
            office = (
                label.kind == "more" and label.content >= len(passage.text) and not listed.isdisjoint(below)
            )
            titled = any(title.match(passages[i].text) for i in front[n + 1 : n + 4])
            if n >= _LETTERHEAD or not (titled or office):
                return at
        elif len(passage.text) <= _LONGEST_LINE:
            shown = passage.bold or passage.kind is LineKind.HEADING
            if group.fullmatch(passage.text) or (shown and bold_group.fullmatch(passage.text)):
                return at
    return first


@lru_cache(maxsize=4)
def _openings(vocabulary: Vocabulary) -> tuple[re.Pattern[str], re.Pattern[str], re.Pattern[str]]:
    """Return how a title goes on, how a group of people is headed, and how it is in bold letters."""
    known = words(vocabulary)
    group = rf"(?:{known.alternatives('group-preposition')})\s"
    minutes = alternation(vocabulary.words("meeting", "minutes-word"))
    of = alternation(vocabulary.words("meeting", "of-meeting"))
    return (
        re.compile(rf"(?:{minutes})\s+(?:{of})\s", re.I),
        re.compile(rf"{group}(?:.*\s(?:{known.alternatives('present-verb')})\s?:?|[^.:\d]*:)", re.I),
        re.compile(rf"{group}[^.:\d]+", re.I),
    )


@lru_cache(maxsize=4)
def convened(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what says that those who meet were called together: "Der var indkaldt til kl. 9 i kantinen"."""
    who = [*vocabulary.words("meeting", "passive-subject"), *vocabulary.words("meeting", "we")]
    who += vocabulary.words("meeting", "meeting-word")
    bodies = (c for c in vocabulary.concepts("meeting") if c.name.startswith("body-"))
    body = alternation(c.value("definite") or c.label for c in bodies)
    called = alternation(vocabulary.words("meeting", "convened"))
    meeting = alternation(vocabulary.words("meeting", "meeting-word"))
    return re.compile(
        rf"(?<!\w)(?:(?:{alternation(who)})|[\w-]{{0,30}}?(?:{body}))\s+(?:{called})(?!\w)(?:\s+til\s+(?:{meeting}))?",
        re.I,
    )


def running_heads(heads: Sequence[Passage], vocabulary: Vocabulary) -> list[Passage]:
    """Return running heads and feet without their page numbers, lines that go on with each other as one."""
    page = rules_of(vocabulary).page
    groups: list[list[Passage]] = []
    for head in heads:
        tab = head.tabs[-1] if head.tabs else len(head.text)
        numbered = page.fullmatch(head.text[tab:].strip()) is not None
        line = cut(head, 0, tab) if numbered else head
        above = groups[-1][-1] if groups else None
        goes_on = above is not None and 0 < line.offsets[0] - above.offsets[-1] <= _NEXT_LINE
        if goes_on and (line.text[:1].islower() or (above is not None and above.text.endswith(","))):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [joined(group) if len(group) > 1 else group[0] for group in groups]


def joined(passages: Sequence[Passage]) -> Passage:
    """Return lines that belong together as one passage, a space between them."""
    text, offsets = "", list[int]()
    for passage in passages:
        if text:
            text += " "
            offsets.append(offsets[-1])
        text += passage.text
        offsets += passage.offsets
    return passages[0]._replace(text=text, offsets=tuple(offsets), tabs=(), breaks=())


def _with_address(first: Passage, start: int, after: Sequence[Passage], field: re.Pattern[str]) -> Stretch:
    """Return the place that begins in `first`, with the lines of its address below it, up to a `field`."""
    lines = [first]
    for line in after:
        text = line.text
        goes_on = not field.match(text) and (lines[-1].text.endswith(",") or _ADDRESS_LINE.fullmatch(text))
        if line.gap or line.cell is not None or len(text) > _LONGEST_LINE or not goes_on:
            break
        lines.append(line)
    whole = joined(lines) if len(lines) > 1 else first
    return Stretch(whole, 0, len(whole.text)).cut(start, len(whole.text))


@lru_cache(maxsize=4)
def _inner(vocabulary: Vocabulary) -> tuple[re.Pattern[str], dict[str, str], tuple[str, ...]]:
    """Return what finds the labels inside a passage, their kinds, and signs of which each holds one."""
    known = words(vocabulary)
    kinds: dict[str, str] = {}
    for kind in (*FIELDS, *ROLES, *PEOPLE):
        for form in known.set(kind):
            kinds.setdefault(form, kind)
    number, label = alternation(known.set("number")), alternation(kinds)
    signs = {form: kind for kind in ("place", "date", "time") for form in known.set(f"{kind}-sign")}
    twin = rf"(?:\s?/\s?(?!(?:{label})\b)[^\W\d]{{3,15}})?"  # in another language: "Sted / Venue"
    pattern = re.compile(
        rf"(?<![\w/-])(?<!\si\s)(?P<w>(?:{label})(?={twin}\s*(?:[:;](?!\d)|\.{{3}}|…))|(?:{number})(?=\s*\d))"
        rf"{twin}\s*(?:[:;]|\.{{3,}}|…+)?\s*|(?P<sign>{alternation(signs)})\ufe0f?\s*",
        re.I,
    )
    kinds |= signs
    return pattern, kinds, (":", ";", "...", "…", *signs, *telling_words(known.set("number")))


def _may_hold_fields(text: str, vocabulary: Vocabulary) -> bool:
    """Say quickly whether fields may stand inside a passage."""
    return any(map(lowered(text).__contains__, _inner(vocabulary)[2]))


def _fields(
    passage: Passage, at: int, label: Label | None, after: Sequence[Passage], vocabulary: Vocabulary
) -> Iterator[Field]:
    """Return the fields of one passage; a label alone names the passage after it, a place may go on there."""
    pattern, kinds, _ = _inner(vocabulary)
    starts: list[tuple[str, str, int, int]] = []
    begin = 0
    if label is not None:
        begin = label.content
        behind = [m for m in pattern.finditer(passage.text, len(label.words), begin) if m.end() == begin]
        between = passage.text[len(label.words) : behind[0].start()] if behind else ""
        if any(map(str.isdecimal, between)):  # "Begyndt kl. 9, slut kl. 11. Sted: Rådhuset"
            begin = len(label.words)
        starts.append((label.kind, label.words, 0, begin))
    for match in pattern.finditer(passage.text, begin) if _may_hold_fields(passage.text, vocabulary) else ():
        form = " ".join((match["w"] or match["sign"]).lower().split())
        if form in kinds:  # the pattern takes "ſ" for "s"
            starts.append((kinds[form], form, match.start(), match.end()))
    for n, (kind, form, _, content) in enumerate(starts):
        end = starts[n + 1][2] if n + 1 < len(starts) else len(passage.text)
        stretch = Stretch(passage, 0, len(passage.text)).cut(content, end)
        last = n == len(starts) - 1
        if stretch.text.strip(" .,;|"):
            place = last and kind == "place"
            yield Field(kind, form, at, _with_address(passage, content, after, pattern) if place else stretch)
        elif after and last:
            if kind == "place":
                yield Field(kind, form, at, _with_address(after[0], 0, after[1:], pattern))
            else:
                yield Field(kind, form, at, Stretch(after[0], 0, len(after[0].text)))
