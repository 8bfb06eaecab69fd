"""Sentences of minutes, as section 1 of the annotation guideline defines them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final, NamedTuple

from ...reading.bullets import ARROWS
from ...reading.document import Document, LineKind
from ..minutes import Evidence
from ..passages import Passage, evidence_of
from .lexicon import Lexicon
from .short_titles import ShortTitles
from .tokens import definite, is_short_name, tokens

_STOP: Final = re.compile(r"[.!?](?<![.!?].)[.!?]*+[\"”»’'\)\]]*(?=\s)")
_NEXT: Final = re.compile(r"\s+[\"“”»«'’(\[]*")
_CLOSED: Final = re.compile(r"[.!?:;][\"”»’'\)\]]*$")
_WORD: Final = re.compile(r"\S+$")
_OPENING: Final = "\"“”»«'’(["
_BULLET: Final = re.compile(
    r"(?:[^\w\s§$€£.…&\"“”„»«'’(\[]{1,2}|\(?(?:[a-zæøå]|[ivx]{1,4}|\d{1,2})\))\s+(?=\S)"
)
_STAMP: Final = re.compile(
    r"(?:[01]?\d|2[0-3])[.:][0-5]\d(?:\s?[-–]\s?(?:[01]?\d|2[0-3])[.:][0-5]\d)?(?:\s?[:–-])?\s+(?=[\"“”»„]?[A-ZÀ-Þ])"
)
"""The time at which something was said, before it: "15.04 Rådmanden bød velkommen"."""
_NAME: Final = re.compile(r" (\w[\w-]*)")
_PART: Final = re.compile(r"[\w-]+")
_NEXT_WORD: Final = re.compile(r"\w+")
_INITIALS: Final = re.compile(r"(?:[A-ZÀ-Þ]\.)*[A-ZÀ-Þ]")  # "H", "N.C"
_NO_KINDS: Final[frozenset[str]] = frozenset()
_LEAST_CUT: Final = 6  # words of a line that a page break may have cut
_LONGEST_FOOT: Final = 400  # characters that the foot of a page and the head of the next may take
_SPLIT_WORD: Final = re.compile(r"[a-zæøå]-$")
_JOINED: Final = re.compile(r"(?:og|eller|samt)\b")


class Sentence(NamedTuple):
    """One sentence of the tidied copy.

    Attributes:
        text: folded words, first word to closing mark.
        offsets: for each character of `text` its offset in `Document.text`.
        first: it opens its paragraph.
        kind: as in the paragraph's passage.
        listed: the paragraph carries the mark of a list.
        to_do: that mark is an arrow, and not all have one: what follows from the item, and whose task it is.
    """

    text: str
    offsets: Sequence[int]
    first: bool
    kind: LineKind
    listed: bool = False
    to_do: bool = False

    def evidence(self, document: Document, start: int = 0, end: int | None = None) -> Evidence:
        """Return the document's own words for `text[start:end]`."""
        return evidence_of(document, self.offsets, start, len(self.text) if end is None else end)

    def cut(self, start: int) -> Sentence:
        """Return the sentence without its first `start` characters."""
        return self._replace(text=self.text[start:], offsets=self.offsets[start:])


@dataclass(slots=True)
class _Stretch:
    """Passages that belong to one paragraph although the document parts them."""

    text: str
    offsets: Sequence[int]
    head: Passage
    listing: bool = False
    mark: str = ""


def sentences(
    passages: Sequence[Passage], document: Document, lexicon: Lexicon, short: ShortTitles | None = None
) -> Iterator[Sentence]:
    """Yield the sentences of `passages` in order.

    A blank line, page break or wrapped line inside a sentence does not end it; a list that goes on with a
    sentence without a colon belongs to it. `short` tells which words are titles cut short with a point.
    """
    stretches = _stretches(passages, document, lexicon, short)
    arrows = len(stretches) > 1 and all(
        stretch.mark in ARROWS for stretch in stretches
    )  # then they are bullets
    for stretch in stretches:
        first = True
        for start, end in split(stretch.text, lexicon, short):
            yield Sentence(
                stretch.text[start:end],
                stretch.offsets[start:end],
                first,
                stretch.head.kind,
                stretch.head.kind is LineKind.ITEM or stretch.mark != "",
                stretch.mark in ARROWS and not arrows,
            )
            first = False


@lru_cache(maxsize=256)  # acts and follow-ups read the same paragraphs
def split(text: str, lexicon: Lexicon, short: ShortTitles | None = None) -> tuple[tuple[int, int], ...]:
    """Return start and end of each sentence of one paragraph, white space around it left out."""
    cuts = []
    start = 0
    for stop in _STOP.finditer(text):
        if _ends(text, start, stop, lexicon) and not (short and _is_titled(text, start, stop, short)):
            cuts.append((start, stop.end()))
            start = stop.end()
            while start < len(text) and text[start].isspace():
                start += 1
    if start < len(text):
        cuts.append((start, len(text)))
    return tuple([(a, b) for a, b in cuts if not text[a].isspace() or text[a:b].strip()])


def _ends(text: str, start: int, stop: re.Match[str], lexicon: Lexicon) -> bool:
    """Whether the mark at `stop` ends the sentence that began at `start`."""
    end = stop.end()
    after = end + 1
    if not text[after : after + 1].isalnum():  # white space stands at `end`
        gap = _NEXT.match(text, end)
        after = gap.end() if gap else end
    if after >= len(text):
        return True
    point = text[stop.start()] == "."
    if text[after].islower() or not point:
        return not text[after].islower() or (not point and text[end:after].strip() == "(")
    return _point_ends(text, start, stop, after, lexicon)


def _point_ends(text: str, start: int, stop: re.Match[str], after: int, lexicon: Lexicon) -> bool:
    """Whether the full stop at `stop` ends a sentence: behind no abbreviation, number or initial."""
    before = _last_word(text, max(start, stop.start() - 40), stop.start())
    word = before.lstrip(_OPENING)
    kinds = lexicon.kinds.get(word.lower(), _NO_KINDS)
    lettered = len(word) == 1 and word.isupper()  # "fra A til D. Der er …", unlike "d. 4. maj"
    if "abbreviation" in kinds and not lettered:
        return _abbreviation_ends(word, text, after, lexicon)
    if word.isdigit():
        begin = stop.start() - len(before)
        mark = begin <= start or text[begin - 2] in ",;:"
        return not mark and not (len(word) < 3 and _next_word(text, after) in lexicon.classes["month"])
    if before and not word[-1:].islower() and _INITIALS.fullmatch(word):
        place = _word_before(text, stop.start() - len(before)) in lexicon.classes["lettered-place"]
        return _after_initial(text, after, lexicon) or (place and _begins(text, after, lexicon))
    if text[after].isdigit() and "currency" in kinds:
        return _ends_in_amount(text, stop.start() - len(before), lexicon)
    return not ("given-short" in kinds or is_short_name(word))  # "Johs. Holm", "Th. Holm"


def _last_word(text: str, start: int, end: int) -> str:
    """Return what stands without white space right before `end`, from `start` on at most."""
    if end <= start or text[end - 1].isspace():
        return ""
    return text[start:end].rsplit(None, 1)[-1]


def _abbreviation_ends(word: str, text: str, after: int, lexicon: Lexicon) -> bool:
    """Whether a sentence ends in an abbreviation: "de kører om kap. Inge Holm …", not "kap. 3", "pkt. A"."""
    following = _PART.match(text, after)
    if word.islower() and lexicon.isa(word, "numbered") and following:
        name = following[0]
        return len(name) > 2 and name.isalpha() and not name.isupper()
    return word.isupper() and len(word) > 1 and text[after].isupper() and not text[after:].isupper()


def _ends_in_amount(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether an amount stands before the currency at `at`: "400 kr. 12 unge …", not "til kr. 1.000"."""
    before = _word_before(text, at)
    return before[-1:].isdigit() or lexicon.isa(before.rstrip("."), "multiple")


def _is_titled(text: str, start: int, stop: re.Match[str], short: ShortTitles) -> bool:
    """Whether a point stands behind a title cut short: before a name, or as the first word of a sentence."""
    following = _NAME.match(text, stop.end()) if text[stop.start() : stop.end()] == "." else None
    if following is None:
        return False
    name = following[1]
    named = short.is_name(name) or ("-" in name and short.is_name(name.partition("-")[0]))
    before = _last_word(text, max(start, stop.start() - 40), stop.start())
    if not before or not (named or stop.start() - len(before) <= start):
        return False
    return bool(short.titles(before.lstrip(_OPENING).lower()))


def _word_before(text: str, at: int) -> str:
    found = _WORD.search(text[max(0, at - 42) : at].rstrip())
    return found.group().lower() if found else ""


def _begins(text: str, at: int, lexicon: Lexicon) -> bool:
    """Whether a sentence opens at `at`, with a definite noun or a name and a verb ("Indbydelsen blev …")."""
    words = tokens(text[at : at + 80], lexicon)
    names = next((n for n, word in enumerate(words) if not word.capital), len(words))
    verb = max(names, 1)
    return (
        verb < len(words)
        and (names > 1 or definite(words[0].text))
        and (
            not words[verb].kinds.isdisjoint(("passive", "copula", "modal", "perfect", "plain-verb"))
            or bool(words[verb].readings)
        )
    )


def _after_initial(text: str, after: int, lexicon: Lexicon) -> bool:
    """Whether a sentence begins at `after`, right behind a capital with a point ("Nykøbing F. Han …")."""
    following = _next_word(text, after)
    return lexicon.isa(
        following, "pronoun", "adverb", "function-word", "quantifier", "subordinator", "preposition"
    )


def _next_word(text: str, at: int) -> str:
    found = _NEXT_WORD.match(text, at)
    return found.group().lower() if found else ""


def _stretches(
    passages: Sequence[Passage], document: Document, lexicon: Lexicon, short: ShortTitles | None
) -> list[_Stretch]:
    found: list[_Stretch] = []
    told = [p for p in passages if p.kind not in (LineKind.OUTSIDE, LineKind.RULE) and p.text.strip()]
    for at, passage in enumerate(told):
        last = found[-1] if found else None
        cut = last is not None and "-" in last.text[-2:]  # in the middle of a word
        if last is not None and cut and _interrupts(last, passage, told[at + 1 : at + 2]):
            continue
        if last is not None and (
            _continues(last, passage, document, lexicon) or _within_name(last, passage, short)
        ):
            _join(last, passage, document)
        else:
            capital = passage.text[0].isupper()  # where no mark stands
            mark = None if capital else _BULLET.match(passage.text) or _STAMP.match(passage.text)
            start = mark.end() if mark else 0
            text, offsets = passage.text[start:], passage.offsets[start:]
            sign = mark[0].strip() if mark else ""
            found.append(_Stretch(text, offsets, passage, mark=passage.marker or sign))
    return found


def _interrupts(last: _Stretch, passage: Passage, following: Sequence[Passage]) -> bool:
    """Whether a passage stands inside a word that goes on behind it, as the foot of a page does."""
    goes_on = bool(following) and following[0].text[0].islower() and not _JOINED.match(following[0].text)
    return goes_on and not passage.text[0].islower() and bool(_SPLIT_WORD.search(last.text[-4:]))


def _continues(last: _Stretch, passage: Passage, document: Document, lexicon: Lexicon) -> bool:
    if last.head.cell != passage.cell or LineKind.HEADING in (last.head.kind, passage.kind):
        return False
    if passage.kind is LineKind.ITEM:
        if last.listing:
            return not last.text.endswith((".", "!", "?"))
        hanging = last.text.endswith(",") or lexicon.isa(last.text.rsplit(" ", 1)[-1], "hanging")
        hanging |= passage.text.startswith("at ") and not _CLOSED.search(last.text[-6:])
        return hanging and last.head.kind is not LineKind.ITEM
    if passage.text[0].isdigit() and _awaits_number(last.text, lexicon):
        return True
    lowered = passage.text[0].islower()
    if _CLOSED.search(last.text[-6:]) and not (lowered and shortened(last.text, lexicon)):
        return False
    return (
        lowered or _name_begun(last, passage, document, lexicon) or _broken(last, passage, document, lexicon)
    )


def _within_name(last: _Stretch, passage: Passage, short: ShortTitles | None) -> bool:
    """Whether a line ends between two parts of the name of somebody listed: "Det undrede Jes / Elholm"."""
    if short is None or not (passage.text[0].isupper() and last.text[-1].isalpha()):
        return False
    if last.head.cell is not None or passage.cell is not None or passage.kind is not LineKind.TEXT:
        return False
    before = _WORD.search(last.text, max(0, len(last.text) - 40))
    following = _PART.match(passage.text)
    return bool(before and following and short.parted(before[0], following[0]))


def _name_begun(last: _Stretch, passage: Passage, document: Document, lexicon: Lexicon) -> bool:
    """Whether a line ends in the first part of a name, behind a sentence: "… lukket. Jo / Holm spurgte"."""
    between = document.text[last.offsets[-1] + 1 : passage.offsets[0]]
    if between.count("\n") != 1 or between.strip() or passage.marker or passage.cell:
        return False
    before, _, tail = last.text.rpartition(". ")
    begun = tail.split()
    return (
        before.count(" ") > 2
        and 0 < len(begun) < 4
        and all(
            word[0].isupper()
            and word.isalpha()
            and not lexicon.isa(word.lower(), "no-content", "outcome-label")
            for word in begun
        )
    )


def _awaits_number(text: str, lexicon: Lexicon) -> bool:
    """Whether a text ends in a word that a number follows: "i afsnit", "den", "kl.", "en oversigt over"."""
    last = text[-20:].rsplit(None, 1)[-1].lower()
    return lexicon.isa(last.rstrip("."), "numbered") or lexicon.isa(last, "preposition")


def shortened(text: str, lexicon: Lexicon) -> bool:
    """Whether a text ends in an abbreviation with its point ("85.000 kr.", "magtanvendelse m.v.")."""
    last = text[-20:].rsplit(None, 1)[-1].lower() if text.endswith(".") else ""
    return lexicon.isa(last.rstrip("."), "abbreviation", "final-abbreviation")


def _broken(last: _Stretch, passage: Passage, document: Document, lexicon: Lexicon) -> bool:
    """Whether a sentence goes on with a capital: behind a verb or "og", or past the foot of a page."""
    tail = last.text[-_LONGEST_FOOT:].strip()
    begun = tail[split(tail, lexicon)[-1][0] :].lower().replace(",", " ").split() if tail else []
    if begun and lexicon.isa(begun[-1], "according-to") and not passage.marker and not passage.cell:
        return True
    if len(begun) <= _LEAST_CUT or tail.endswith("-"):
        return False
    spoken = [word for word in begun if word in lexicon.pasts]
    if lexicon.isa(begun[-1], "hanging") or begun[-1:] == spoken[-1:]:
        return True
    between = document.text[last.offsets[-1] + 1 : passage.offsets[0]]
    if not between.strip() or len(between) > _LONGEST_FOOT or passage.marker or passage.cell:
        return False
    return bool(spoken)


def _join(last: _Stretch, passage: Passage, document: Document) -> None:
    """Add `passage` to `last`, with the list mark as printed where there is one."""
    offsets: list[int] = last.offsets if isinstance(last.offsets, list) else list(last.offsets)
    last.offsets = offsets
    if _SPLIT_WORD.search(last.text[-4:]) and passage.text[0].islower() and not _JOINED.match(passage.text):
        last.text = last.text[:-1]
        offsets.pop()
    else:
        last.text += " "
        offsets.append(offsets[-1])
    if passage.kind is LineKind.ITEM:
        last.listing = True
        mark = passage.marker.strip()
        before = max(0, passage.offsets[0] - len(mark) - 8)
        place = document.text.rfind(mark, before, passage.offsets[0]) if mark else -1
        if place >= 0:
            last.text += mark + " "
            offsets += [*range(place, place + len(mark)), passage.offsets[0]]
    last.text += passage.text
    offsets += passage.offsets
