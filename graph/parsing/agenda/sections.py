"""The agenda: items with numbers, titles, presenters and sub-items, and the minutes under each."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from typing import Final

from ...reading.document import Document, LineKind
from ...vocabulary import Vocabulary
from ..acts.lexicon import lexicon
from ..acts.sentences import shortened
from ..danish.labels import labels
from ..danish.words import words
from ..minutes import AgendaItem, Evidence, Unresolved
from ..passages import Passage, Section, cut
from .items import Entry, Outline
from .numbering import numbered
from .titles import Named, alike, run_in, split_title, title_key

_HEADING: Final = LineKind.HEADING  # an enumeration is slow to look up
_SUBITEMS: Final = 60
"""So many sub-items of an item are compared with its headings: cost stays linear on absurd input."""
_HEAD: Final = 40
_SUBTITLE: Final = re.compile(r"(?P<title>[^.:]{3,80})[.:]\s+(?=[A-ZÀ-Þ])")


@dataclass(slots=True)
class _Item:
    number: str
    title: str
    presenters: tuple[str, ...]
    evidence: Evidence
    rule: str
    parent: str | None = None
    section: tuple[int, int] | None = None
    key: str = field(init=False)

    def __post_init__(self) -> None:
        self.key = title_key(self.title)


@dataclass(frozen=True, slots=True)
class AgendaFound:
    """What the agenda stage gives: items, sections, headings that fit nothing."""

    agenda: tuple[AgendaItem, ...]
    sections: tuple[Section, ...]
    unresolved: tuple[Unresolved, ...]


@lru_cache(maxsize=4)
def _last_column(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what a number alone in the last column of a list is: "4", "Pkt. 2", "10 min.", "kl. 9.30"."""
    known = words(vocabulary)
    item = known.alternatives("item-word")
    return re.compile(rf"\d{{1,4}}|(?:{item})[.\s]{{0,3}}\d{{1,2}}[.:]?|{known.slot}", re.I)


class _Builder:
    def __init__(
        self, document: Document, passages: Sequence[Passage], vocabulary: Vocabulary, named: Named
    ) -> None:
        self.document = document
        self.passages = passages
        self.vocabulary = vocabulary
        self.named = named
        self.words = words(vocabulary)
        self.lexicon = lexicon(vocabulary)
        self.labels = labels(vocabulary)
        self._last_column = _last_column(vocabulary)
        self.items: list[_Item] = []
        self._numbers: dict[str, _Item] = {}
        self._below: dict[str, list[_Item]] = {}
        self._last: dict[str, int] = {}
        self._opened: set[str] = set()
        self.unresolved: list[Unresolved] = []

    def by_number(self, number: str) -> _Item | None:
        return self._numbers.get(number)

    def add(self, item: _Item) -> None:
        """Add an item; the first with a number keeps it, a later one gets the next that is free."""
        if item.number in self._numbers:
            item.number = self.free(item.parent)
        self.items.append(item)
        self._numbers[item.number] = item
        if item.parent is not None:
            self._below.setdefault(item.parent, []).append(item)

    def free(self, parent: str | None) -> str:
        """Return a number that no item has, below `parent` or at the top."""
        start = f"{parent}." if parent else ""
        last = self._last.get(start, 0) + 1
        while f"{start}{last}" in self._numbers:
            last += 1
        self._last[start] = last
        return f"{start}{last}"

    def below(self, number: str) -> list[_Item]:
        """Return the sub-items of `number`, in order."""
        return self._below.get(number, [])

    def title(self, passages: Sequence[Passage], start: int) -> tuple[str, tuple[str, ...], Evidence]:
        """Return title, presenters and evidence of a title that may run over several passages."""
        text = " ".join(
            (self._without_number(passages[0], start)[start:], *(p.text for p in passages[1:]))
        ).strip()
        found = split_title(text, 0, self.vocabulary, self.named)
        presenters = self.named(text[slice(*found.presenter)]) if found.presenter else ()
        whole = [p for p in (cut(passages[0], start), *passages[1:]) if p.text] or [passages[0]]
        evidence = whole[0].evidence(self.document)
        if len(whole) > 1:
            first, last = evidence.start, whole[-1].evidence(self.document).end
            evidence = Evidence(first, last, self.document.text[first:last])
        return text[found.start : found.end].strip(), presenters, evidence

    def _without_number(self, passage: Passage, start: int) -> str:
        """Return the text without a number in the last column: of a page, of the item ("Pkt. 2"), a time."""
        last = passage.tabs[-1] if passage.tabs else len(passage.text)
        numbered = last > start and self._last_column.fullmatch(passage.text[last:].strip())
        return passage.text[:last] if numbered else passage.text

    def listed(self, entries: Sequence[Entry]) -> None:
        """Read the agenda list."""
        for entry in entries:
            parts = [self.passages[entry.at], *(self.passages[i] for i in entry.extra)]
            title, presenters, evidence = self.title(parts, entry.title)
            number = str(entry.numbers[0])
            self.add(_Item(number, title, presenters, evidence, "agenda.list"))
            for count, at in enumerate(entry.below, 1):
                passage = self.passages[at]
                mark = numbered(passage, self.vocabulary)
                start = mark.title if mark else 0
                if mark and mark.family == "bullet" and passage.text[start:]:
                    inner = numbered(cut(passage, start), self.vocabulary)
                    start += inner.title if inner and inner.family == "letter" else 0
                title, presenters, evidence = self.title([passage], start)
                sub = f"{number}.{mark.first[1] if mark and len(mark.first) > 1 else count}"
                if title:
                    self.add(_Item(sub, title, presenters, evidence, "agenda.list-below", number))

    def headings(self, found: Outline) -> tuple[Section, ...]:
        """Read the body: match its headings to the list and cut it into sections."""
        sections: list[Section] = []
        starts = [e.at for e in found.headings]
        for i, entry in enumerate(found.headings):
            end = starts[i + 1] if i + 1 < len(starts) else len(self.passages)
            sections += self._section(entry, end, bool(found.listed), found.rule)
        return tuple(sections)

    def _section(self, entry: Entry, end: int, has_list: bool, rule: str) -> list[Section]:
        head = self.passages[entry.at]
        body = list(self.passages[entry.at + 1 + (len(entry.extra) and entry.extra[-1] - entry.at) : end])
        number = self._number_for(entry, has_list)
        item = self.by_number(number)
        run = run_in(head.text, entry.title, item.title if item else None, self.vocabulary, head.lead)
        shown = head.kind is _HEADING or head.bold
        heading = head
        if run is not None and run.rest is not None and not (shown and run.rest == run.start):
            rest = cut(head, run.rest)
            body[:0] = [rest] if rest.text else []
            heading = cut(head, 0, run.end) if run.end > 0 else cut(head, 0, max(run.rest, 1))
        parts = [heading, *(self.passages[i] for i in entry.extra)]
        title, presenters, evidence = self.title(parts, min(entry.title, len(heading.text)))
        if item is None:
            item = _Item(number, title, presenters, evidence, rule)
            self.add(item)
        elif presenters and not item.presenters:
            item.presenters = presenters
        span = (body[0].offsets[0], body[-1].offsets[-1] + 1) if body else None
        for n in (number, *(str(x) for x in entry.numbers[1:])):
            same = self.by_number(n)
            if same is not None and same.section is None:
                same.section = span
        return self._divide(item, heading, body, head)

    def _number_for(self, entry: Entry, has_list: bool) -> str:
        """Return the listed number whose title the heading repeats, else the number as printed."""
        number = str(entry.numbers[0])
        text = title_key(self.passages[entry.at].text[entry.title :]) if has_list else ""
        if len(text) < 6:
            return number
        own = self.by_number(number)
        if own is not None and alike(text, own.key):
            return number
        others = [i for i in self.items if i.parent is None and alike(text, i.key)]
        if len(others) == 1 and (own is None or others[0].section is None):
            return others[0].number
        return number

    def _divide(self, item: _Item, heading: Passage, body: list[Passage], head: Passage) -> list[Section]:
        """Cut a section at the headings of its sub-items."""
        sections = []
        current: list[Passage] = []
        sub: str | None = None
        opened, title, presenters = heading, item.title, item.presenters
        count = 0

        def close() -> None:
            sections.append(Section(item.number, sub, opened, title, presenters, tuple(current)))

        for passage in body:
            found = self._subheading(passage, item, head, count)
            if found is None:
                current.append(self._behind_number(passage, item))
                continue
            if current or sub is None:
                close()
            sub, opened, title, presenters, rest = found
            count += 1
            current = [rest] if rest is not None else []
        close()
        return [s for s in sections if s.passages or s.subitem is None]

    def _is_sentence(self, text: str) -> bool:
        """Say whether words hold a finite verb, so that they are no title."""
        spoken = self.lexicon.readings
        return any(
            low in spoken or self.lexicon.isa(low, "copula", "modal", "perfect", "passive", "plain-verb")
            for low in text.lower().split()[1:]
        )

    def _behind_number(self, passage: Passage, item: _Item) -> Passage:
        """Return a paragraph without its own number: "2.1 Formanden oplyste, at …" under item 2."""
        mark = numbered(passage, self.vocabulary) if passage.text[:1].isdecimal() else None
        own = mark is not None and len(mark.first) > 1 and str(mark.first[0]) == item.number
        return (
            cut(passage, mark.title) if mark is not None and own and passage.text[mark.title :] else passage
        )

    def _subheading(
        self, passage: Passage, item: _Item, head: Passage, count: int
    ) -> tuple[str, Passage, str, tuple[str, ...], Passage | None] | None:
        mark = numbered(passage, self.vocabulary)
        start = mark.title if mark else 0
        text = passage.text[start:]
        known = self._listed_below(item, text)
        second = mark is not None and len(mark.first) > 1 and str(mark.first[0]) == item.number
        deeper = passage.kind is _HEADING and (head.kind is not _HEADING or passage.level > head.level)
        if deeper and text.rstrip(":").lower() in self.words.set("subheading", "minutes"):
            return None
        lettered = mark is not None and mark.family == "letter" and text[:1].isupper()
        if not (known or second or deeper or lettered) or passage.cell is not None:
            return None
        if self.labels.find(text) is not None and not second:
            return None
        inline = _SUBTITLE.match(text) if len(text) > 60 and not known else None
        long = known is None and lettered and len(text) > 120
        stopped = text[-1:] == "." and not (known or deeper or shortened(text, lexicon(self.vocabulary)))
        if self._is_sentence(inline["title"]) if inline else (long or stopped):
            return None
        rest = cut(passage, start + inline.end()) if inline else None
        opened = cut(passage, 0, start + inline.end("title")) if inline else passage
        title, presenters, evidence = self.title([opened], min(start, len(opened.text)))
        number = known.number if known else f"{item.number}.{mark.first[1] if second and mark else count + 1}"
        if known is None:
            known = self.by_number(number)
            own = known is not None and (second and number not in self._opened)
            if known is not None and not own and not alike(title_key(title), known.key):
                known = None  # printed twice, or a count that meets a printed number
        if known is None:
            fresh = _Item(number, title, presenters, evidence, "agenda.subheading", item.number)
            self.add(fresh)
            number = fresh.number
        self._opened.add(number)
        return number, opened, title, presenters or (known.presenters if known else ()), rest

    def _listed_below(self, item: _Item, text: str) -> _Item | None:
        below = self.below(item.number)[:_SUBITEMS]
        if not below:
            return None
        first = text[:1].casefold()[:1]
        if first.isalnum() and not any(sub.key.startswith(first) for sub in below):
            return None  # most passages begin otherwise
        head = title_key(text[:_HEAD])
        if not any(head.startswith(sub.key[: len(head)]) for sub in below):
            return None
        key = title_key(text)
        if len(key) < 6:
            return None
        for sub in below:
            other = sub.key
            if len(other) >= 6 and key.startswith(other) and len(key) < 2 * len(other) + 40:
                return sub
        return None


def read_agenda(
    document: Document,
    passages: Sequence[Passage],
    found: Outline,
    vocabulary: Vocabulary,
    named: Named,
) -> AgendaFound:
    """Return items and sections of the minutes.

    Args:
        document: for evidence.
        passages: the tidied document. found: its outline.
        vocabulary: the ontology.
        named: names the persons in a presenter's words.
    """
    builder = _Builder(document, passages, vocabulary, named)
    builder.listed(found.listed)
    sections = builder.headings(found)
    order = {item.number: n for n, item in enumerate(builder.items)}
    tops = sorted(
        (i for i in builder.items if i.parent is None), key=lambda i: (_place(i, found), order[i.number])
    )
    agenda: list[AgendaItem] = []
    for top in tops:
        for item in (top, *builder.below(top.number)):
            agenda.append(
                AgendaItem(
                    item.number,
                    item.title,
                    item.parent,
                    item.presenters,
                    item.evidence,
                    item.rule,
                    item.section,
                )
            )
    return AgendaFound(tuple(_titled(agenda)), sections, tuple(builder.unresolved))


def _place(item: _Item, found: Outline) -> int:
    return int(item.number) if found.listed and item.number.isdecimal() else item.evidence.start


def _titled(agenda: Sequence[AgendaItem]) -> list[AgendaItem]:
    return [item if item.title else replace(item, title=item.number) for item in agenda]
