"""Numbers of agenda items: every style in which minutes print them."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple
from unicodedata import normalize, numeric

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.words import alternation, lowered, words
from ..passages import Passage

_ROMAN: Final = {"i": 1, "v": 5, "x": 10, "l": 50}
_N: Final = r"\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}(?![\w])|l(?=[.:)])"
_OF_YEAR: Final = r"/(?:19|20)\d\d(?!\d)"
"""The year in which cases are counted ("Sag 12/2019")."""
_MARKER: Final = re.compile(r"\(?(?P<n>\d{1,3}(?:\.\d{1,2}){0,2}|[IVX]{1,5}|[a-zæøå]|[ivx]{1,5})[.):]{0,2}$")
_PLAIN: Final = re.compile(
    r"\(?(?P<n>\d{1,3}(?:\.\d{1,2}){0,2})(?P<mark>\.?[.):]|/(?=\s)|\s+[-–—:·|](?=\s)|(?=\s))(?:\s*[-–—:·|]\s+|\s+|(?=[^\W\d]))(?=\S)"
)
_SIGNED: Final = re.compile(r"\(?(?P<n>\d{1,3})(?:\s*[^\w\s]){1,3}$")
"""A number alone in a heading, with a sign behind it ("1 ►")."""
_ALONE: Final = re.compile(r"\(?(?P<n>\d{1,3})[.):]{1,2}$")
_ROMAN_HEAD: Final = re.compile(r"(?P<n>[IVX]{1,5})(?:(?:[.):/]|\s[-–—])\s*(?=\S)|[.)]$)")
_LETTER: Final = re.compile(
    r"(?:[-–•]\s*|\((?=\w{1,4}\)))?(?:(?P<n>[a-hA-H]|[ivx]{1,4})[.)]\s+(?=\S)"
    r"|(?P<capital>[A-H])(?:[:/]|\s[-–—])\s+(?=[A-ZÀ-Þ]))"
)
_FRAMED: Final = re.compile(
    r"(?P<open>[^\w\s]{0,4})\s?(?P<n>\d{1,3}|[IVX]{1,5}|[A-HI]|[①-⑳])(?P<year>/\d\d)?(?P<close>(?:\s?[^\w\s,;!?%&+/'’]{1,4})?)\s+"
    r"(?:(?=[\"“”»'\[]?[A-ZÀ-Þ])|(?:(?<=[\])>}]\s)|(?<=[\])>}]\s\s))(?=\d))"
)
"""A number between signs, or with signs or a year behind it: "[1] ", "-1- ", "• 1. ", "1° ", "14/16 "."""
_OF_CLOCK: Final = "KkCc(["
"""What a time of day may begin with that is no digit."""
_BEGIN: Final = 2
"""Letters by which most passages are told from those that begin with a word and a number."""
_BULLETS: Final = "-–—•*·▪o"
_BULLET: Final = re.compile(rf"[{_BULLETS}]\s+(?=\S)")


class Numbered(NamedTuple):
    """A number at the start of a passage.

    Attributes:
        family: "ad" (with a word: "Ad 1", "Pkt. 2", "Sag nr. 3"), "num", "bare"
            (no mark after it), "framed" (between signs: "[1]", "-1-"), "roman", "letter", "bullet".
        numbers: the numbers printed; several for "Ad 4 og 5". Each is a tuple by level: (2, 1) for "2.1".
        title: offset in the passage's text where the title begins.
    """

    family: str
    numbers: tuple[tuple[int, ...], ...]
    title: int

    @property
    def first(self) -> tuple[int, ...]:
        """The first number."""
        return self.numbers[0]


_OWN: Final = re.compile(r"(?P<n>\d{1,3})[.)]\s+")


class _Patterns(NamedTuple):
    """Numbers with words.

    Attributes:
        ad: a word and a number ("Ad 1", "Pkt. 2 og 3", "Til dagsordenens pkt. 4").
        strict: words that head an item only where nothing but its title follows ("Til 1)", "Under pkt. 2:").
        worded: a number in words or as a letter ("Punkt fem", "Tredje punkt:", "Punkt B").
        pair: numbers of items that are treated together, alone on a line ("2 og 3").
        behind: the word behind a number ("3. punkt:"). kind: with the kind of a case ("1 (Åben) ").
        secrecy: who may read the case, without brackets, between number and title ("1 Å ", "1 Åbent punkt ").
        date: a date.
        slot: the time of an item, before its number or behind it: "9.00-9.30: 1. ", "1 | 9.00 ".
        counts: what the numbers in words are.
        begins: what the first three begin with, in the first letters of ASCII.
        firsts: their first words. longest: the letters of the longest of those.
    """

    ad: re.Pattern[str]
    strict: re.Pattern[str]
    worded: re.Pattern[str]
    pair: re.Pattern[str]
    behind: re.Pattern[str]
    kind: re.Pattern[str]
    secrecy: re.Pattern[str]
    date: re.Pattern[str]
    slot: re.Pattern[str]
    counts: dict[str, int]
    begins: frozenset[str]
    firsts: tuple[str, ...]
    longest: int


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    known = words(vocabulary)
    lead, treated = known.alternatives("item-lead"), known.alternatives("item-treated")
    named = rf"(?:(?:{known.alternatives('of-agenda')})\s+)?(?:{known.alternatives('item-word')})"
    joints = known.alternatives("list-joint")
    joint = rf"[.)]?\s*(?:,|\+|-|–|/|{joints})\s*"
    pair = re.compile(rf"\d{{1,3}}(?:\s*(?:,|\+|{joints})\s*\d{{1,3}}){{1,3}}[.):]?", re.I)
    number = rf"(?P<n>{_N})(?:{_OF_YEAR})?(?P<more>(?:{joint}(?:{_N})(?![.:]\d)(?=[\s.:)]|$))*)"
    of_all = rf"(?:\s+(?:{known.alternatives('of')})\s+\d{{1,3}})?"  # "Punkt 1 af 5"
    ad = re.compile(
        rf"(?:(?:{lead})\s+)?{named}[\s.:]{{0,3}}{number}{of_all}"
        r"(?:\s*[.:)]+|[,;](?=\s+(?-i:[A-ZÀ-Þ]))|\s*[-–—:·](?=\s)|(?=\s|$))(?:\s*[-–—:·]\s+|\s*)",
        re.I,
    )
    stop = r"(?:(?:\s*[.:),]{1,2}|\s+[-–—])\s*(?=$|(?-i:[A-ZÀ-Þ\"»“”]))|\s*$)"
    # "Referat nr. 8" is the minutes of the eighth meeting
    item = alternation(known.set("item-word") - known.set("number"))
    strict = re.compile(
        rf"(?:(?:{treated})\s+(?:(?:{known.alternatives('of-agenda')})\s+)?(?:{item})[\s.:]{{0,3}}|(?:{lead})[\s.]{{1,2}}"
        rf"|(?:(?:{lead})\s+)?(?:{known.alternatives('item-plural')})\s+){number}{stop}",
        re.I,
    )
    cardinals = {form: int(c.value("count") or 0) for c in known.named("count-") for form in c.forms}
    ordinals = {
        form: int(concept.value("day") or 0)
        for concept in vocabulary.concepts("meeting")
        if concept.name.startswith("day-")
        for form in concept.forms
    }
    behind = rf"(?:{known.alternatives('item-ordinal')}){stop}"
    worded = re.compile(
        rf"(?:(?:{lead})\s+)?(?:{named}\s+(?P<count>{alternation(cardinals)}|(?-i:[A-H])|[a-h](?=\s?[):])){stop}"
        rf"|(?P<ordinal>{alternation(ordinals)})\s+{behind})",
        re.I,
    )
    months = "|".join(re.escape(m) for m in sorted(known.months, key=len, reverse=True))
    date = re.compile(
        rf"\d{{1,2}}\.?\s*(?:{months})\b|\d{{1,2}}[./-]\d{{1,2}}[./-]?\s?\d{{2,4}}|\d{{1,2}}[.:]\d\d\s*(?:[-–]|$|\w)",
        re.I,
    )
    leads = ("item-lead", "item-treated", "of-agenda", "item-word", "item-plural")
    firsts = {lowered(form.split()[0]) for form in (*known.set(*leads), *ordinals)}
    begins = frozenset(first[:_BEGIN] for first in firsts)
    counted = cardinals | ordinals
    marks, secrecy = (known.alternatives(f"case-secrecy{name}") for name in ("-mark", ""))
    kind = re.compile(
        rf"(?P<n>\d{{1,3}})[.)]?\s*[(\[]\s*(?:{known.alternatives('case-kind')}|{marks})\s*[)\]]\s*[:–-]?\s*(?=(?-i:[A-ZÀ-Þ\"»“]))",
        re.I,
    )
    letters = alternation(mark.upper() for mark in known.set("case-secrecy-mark"))
    behind_number = re.compile(
        rf"(?:(?-i:{letters})\s*[:–-]?\s+"
        rf"|(?:{secrecy})(?:\s+(?:{known.alternatives('case-word')})\s*[:–-]?\s+|\s*[:–-]\s+))"
        r"(?=(?-i:[A-ZÀ-Þ\"»“]))",
        re.I,
    )
    slot = re.compile(rf"[(\[]?{known.slot}[)\]]?\s*[:|–-]?\s*", re.I)
    ordinal = re.compile(behind, re.I)
    beginnings = (begins, tuple(sorted(firsts)), max(map(len, firsts)))
    return _Patterns(ad, strict, worded, pair, ordinal, kind, behind_number, date, slot, counted, *beginnings)


def numbered(passage: Passage, vocabulary: Vocabulary) -> Numbered | None:
    """Return the number that `passage` begins with, None where it has none (or the number is a date)."""
    text = passage.text
    patterns = _patterns(vocabulary)
    if passage.marker and passage.kind is LineKind.ITEM:
        found = _marked(passage)
        if found is not None and not (found.family == "bullet" and _numbered_within(text, patterns.ad)):
            return _behind(found, text, patterns)
    timed = _timed(text, patterns.slot) if text[:1].isdecimal() or text[:1] in _OF_CLOCK else None
    if timed is not None or (
        text[:2].isalpha() and text[0] not in "IVXivx" and not _may_have_word(text, patterns)
    ):
        return timed  # none for most passages: a word
    if not (text[:1].isdecimal() or text[:1] == "("):
        return _with_word(text, patterns) or _framed(text) or _other(text)
    if patterns.date.match(text):
        return None
    kind = patterns.kind.match(text)
    if kind is not None:  # "1 (Åben) Natteliv"
        return Numbered("num", (_levels(kind["n"]),), kind.end())
    found = _with_word(text, patterns) or _digits(passage, patterns) or _framed(text) or _other(text)
    return _behind(found, text, patterns)


def _timed(text: str, slot: re.Pattern[str]) -> Numbered | None:
    """Return the number behind the time of an item: "9.00 1. Natteliv", "Kl. 9-9.30: 1) Natteliv"."""
    time = slot.match(text)
    number = _PLAIN.match(text, time.end()) if time else None
    if number is None or number["mark"].strip() not in (".", ")", ":"):
        return None
    title = text[number.end() : number.end() + 1]
    return Numbered("num", (_levels(number["n"]),), number.end()) if title.isupper() else None


def _may_have_word(text: str, patterns: _Patterns) -> bool:
    """Say whether a text begins as one with a word and a number does."""
    begin = text[:_BEGIN].lower()
    if begin in patterns.begins or begin[:1] in patterns.begins or not begin.isascii():
        return lowered(text[: patterns.longest]).startswith(patterns.firsts)
    return False


def _with_word(text: str, patterns: _Patterns) -> Numbered | None:
    """Numbers with a word: "Ad 1", "Pkt. 2 og 3", "Til 1)", "Punkt fem", "Tredje punkt:"."""
    if not _may_have_word(text, patterns):
        return None
    match = patterns.ad.match(text) or patterns.strict.match(text)
    if match is not None:
        every = [match["n"], *re.findall(_N, match["more"] or "")]
        return Numbered("ad", tuple(_levels(n) for n in every), match.end())
    match = patterns.worded.match(text)
    if match is None:
        return None
    word = " ".join((match["count"] or match["ordinal"]).lower().split())
    return Numbered("ad", ((patterns.counts.get(word) or _letter(word),),), match.end())


def _behind(found: Numbered | None, text: str, patterns: _Patterns) -> Numbered | None:
    """Return a number in digits with the title behind the word for an item ("3. punkt: Natteliv").

    Or behind the letter or the words that say who may read the case ("1 Å Natteliv").
    """
    if found is None or found.family not in ("num", "bare"):
        return found
    secrecy = patterns.secrecy.match(text, found.title)
    if secrecy is not None:
        return found._replace(family="num", title=secrecy.end())
    if found.family == "bare":
        return found
    word = patterns.behind.match(text, found.title)
    return found._replace(title=word.end()) if word else found


def _digits(passage: Passage, patterns: _Patterns) -> Numbered | None:
    """Numbers in digits: "1.", "2.1", "(3)"."""
    text = passage.text
    match = _PLAIN.match(text) or _ALONE.match(text)
    if match:
        plain = _is_plain(match, passage)
        if plain or (match.re is _PLAIN and text[match.end()].isupper()):
            return Numbered("num" if plain else "bare", (_levels(match["n"]),), match.end())
        time = patterns.slot.match(text, match.end()) if match.end() - 1 in passage.tabs else None
        if time is not None and text[time.end() : time.end() + 1].isupper():  # "1   9.00   Natteliv"
            return Numbered("bare", (_levels(match["n"]),), time.end())
    pair = patterns.pair.fullmatch(text)
    if pair:
        return Numbered("num", tuple(_levels(n) for n in re.findall(r"\d+", text)), len(text))
    shown = passage.kind is LineKind.HEADING or passage.cell is not None
    signed = _SIGNED.match(text) if passage.kind is LineKind.HEADING else None
    if signed:
        return Numbered("num", (_levels(signed["n"]),), len(text))
    if text.isdecimal() and len(text) <= 3:
        return Numbered("num" if shown else "bare", (_levels(text),), len(text))
    return None


def _framed(text: str) -> Numbered | None:
    """Numbers between signs: "[1] Velkomst", "-1- Velkomst", "• 1. Velkomst", "1 → Velkomst"."""
    if text[:1].isalpha():
        return None  # as most passages: a word
    match = _FRAMED.match(text)
    if match is None:
        return None
    number, close = match["n"], match["close"] or match["year"]
    signs = bool(match["open"]) + bool(close)
    if signs < 1 + (number.isalpha() or not close) and number.isascii():
        return None  # "- 3 Borgere", "A. Holm"
    if number.isalpha() and len(number) == 1 and number not in "IVX":
        return Numbered("framed", ((_letter(number),),), match.end())
    return Numbered("framed", (_levels(number),), match.end())


def _numbered_within(text: str, ad: re.Pattern[str]) -> bool:
    """Say whether a bullet stands before a number ("• 14. Godkendelse af dagsorden")."""
    plain = _PLAIN.match(text)
    marked = (
        plain is not None and plain["mark"].strip() in ("", ".", ")", ".)") and text[plain.end()].isupper()
    )
    return marked or ad.match(text) is not None


def _other(text: str) -> Numbered | None:
    """Roman numbers, letters, bullets."""
    first = text[:1]
    if text[1:2].isalpha() and first not in "IVXivx-–•(":
        return None  # as most passages: a word
    match = _ROMAN_HEAD.match(text) if first in "IVX" else None
    if match:
        return Numbered("roman", (_levels(match["n"]),), match.end())
    match = _LETTER.match(text)
    if match:
        return Numbered("letter", ((_letter(match["n"] or match["capital"]),),), match.end())
    match = _BULLET.match(text) if first in _BULLETS else None
    return Numbered("bullet", ((0,),), match.end()) if match else None


def _is_plain(match: re.Match[str], passage: Passage) -> bool:
    """A number without any mark counts only where the format or a second level shows a heading."""
    if match.re is _ALONE or match["mark"].strip():
        return True
    shown = passage.kind in (LineKind.HEADING, LineKind.CELL, LineKind.ITEM) or passage.bold
    capital = passage.text[match.end() : match.end() + 1].isupper()
    return capital and (shown or "." in match["n"] or (match.end() - 1) in passage.tabs)


def _marked(passage: Passage) -> Numbered | None:
    match = None if passage.marker in _BULLETS else _MARKER.match(passage.marker)
    if match is None:
        inner = _LETTER.match(passage.text)
        return (
            Numbered("letter", ((_letter(inner["n"] or inner["capital"]),),), inner.end())
            if inner
            else Numbered("bullet", ((0,),), 0)
        )
    mark = match["n"]
    if mark[0].isdigit():
        own = _OWN.match(passage.text)  # the list and its words both count: "<li>21. Velkomst"
        if own and own["n"] != mark and passage.text[own.end() : own.end() + 1].isupper():
            return Numbered("num", (_levels(own["n"]),), own.end())  # the list's own number is not shown
        return Numbered("num", (_levels(mark),), own.end() if own and own["n"] == mark else 0)
    if mark.isupper() and set(mark.lower()) <= set(_ROMAN):
        return Numbered("roman", (_levels(mark),), 0)
    return Numbered("letter", ((_letter(mark),),), 0)


def _levels(number: str) -> tuple[int, ...]:
    if number.isdecimal():
        return (int(number),)
    if not number.isascii() and len(number) == 1 and number.isnumeric():  # "①"
        return (int(numeric(number)),)
    if not number.isascii():  # "İ", which is an I whatever its case
        number = normalize("NFKD", number).encode("ascii", "ignore").decode() or "I"
    if number[0].isdigit():
        parts = [int(part) for part in number.split(".") if part]  # a digit of another script may be gone
        while len(parts) > 1 and not parts[-1]:  # "2.0" counts top-level items
            parts.pop()
        return tuple(parts)
    if number == "l":  # a one, to the scanner
        return (1,)
    return (_roman(number.lower()),)


def _roman(number: str) -> int:
    """Return the value of a Roman number (subtractive notation)."""
    values = [_ROMAN.get(c, 0) for c in number]
    return sum(-v if v < max(values[i + 1 :], default=0) else v for i, v in enumerate(values))


def _letter(mark: str) -> int:
    if len(mark) > 1 or mark.lower() in ("i", "v", "x"):
        return _roman(mark.lower())
    return ord(mark.lower()) - ord("a") + 1
