"""Titles of agenda items: without number, presenter, duration, kind of case or note of enclosures."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final, NamedTuple, Protocol

from ...vocabulary import Vocabulary
from ..acts.lexicon import lexicon
from ..danish.offices import offices
from ..danish.organisations import organisations
from ..danish.words import alternation, longest_words, lowered, word_set, words


class Named(Protocol):
    """Turns the words after "v/" into names of persons; no names where they name nobody."""

    def __call__(self, words: str, /, *, sure: bool = False) -> tuple[str, ...]:
        """Return the names; where `sure`, none that may be a place ("cykelsti ved Hald Sø")."""


class Title(NamedTuple):
    """A title cut to what it names.

    Attributes:
        start, end: its place in the text it was cut from.
        presenter: place of the words that name who presents it, or None.
        rest: where text run in after the title begins, or None.
    """

    start: int
    end: int
    presenter: tuple[int, int] | None = None
    rest: int | None = None


_RUN_IN: Final = re.compile(r"(?P<title>(?:[^.:!?\n]|\.(?=\s[a-zæøå\d]|:)){3,90}?):\s+(?=[A-ZÀ-Þ])")
"""A title and its colon; a point inside belongs to an abbreviation ("Referat fra d. 4/6", "Evt.")."""
_DECORATION: Final = re.compile(r"[^\w\s(«»„“”\"'’§\[]{1,12}\s+(?=\S)")
"""Signs set before a title."""
_ENCLOSED: Final = {"[": "]", "*": "*", "_": "_"}
"""Signs set around a title."""
_MARKS: Final = re.compile(r"[\s.:,–—-]*")
_LEADING: Final = re.compile(r"[.…_]")
_PAGED: Final = re.compile(r"\d$")
_CLOSING: Final = re.compile(r"[)\]]")
_DASHED: Final = re.compile(r"[-–—,]|\s\s")
"""Signs without which a title ends in no leader, no page, no note in brackets, no note behind a dash."""
_SIGNS: Final = re.compile(r"[.…_)\]–—,-]|\d$|\s\s")
"""Any of these signs."""
_CUT: Final = r"\b(?-i:(?![AEIOUYÆØÅaeiouyæøå])[^\W\d_][bcdfghjklmnpqrstvwxz]{1,3})"
"""A word without a vowel, behind which a title goes on: "Skt. Hans", "Tommerup St."."""
_RUN_ON: Final = re.compile(
    r"(?P<mark>\.|\s[–—-])\s+(?=[A-ZÀ-Þ][^\s]*\s|(?<=[^\W\d_]{3}\.\s)\d[\d.]*\s[a-zæøå])"
)
_NO_TITLE: Final = re.compile(r"[:!?\n]")
_SHORTEST, _LONGEST = 3, 90
"""Characters of a title that text runs on behind."""
_DASHED_ON: Final = re.compile(
    r"(?P<title>(?:[^.:!?\n–—]|\.(?=\s[a-zæøå\d–—-])){3,60}?)\s[–—-]\s+(?=[^.]+\.(?:\s|$))"
)
"""A title and the sentence behind a full stop or dash."""
CAPITALS: Final = re.compile(
    r"(?P<title>[A-ZÀ-ÞÉÜÖÄ0-9][^a-zæøåéüöä.:!?\n]{3,80}?)(?:\s?[.:]|\s[–—-])\s+(?=[A-ZÀ-Þ\"»”][^\s]*[a-zæøå\s])"
)
"""A title in capitals and what parts it from the text."""
_KEY: Final = re.compile(r"[^\w§]+")
_LAST_BRACKET: Final = re.compile(r"\((?P<who>[^()]{2,60})\)\s*$")


_MOST_SIGNS: Final = 40
_LAST_SIGNS: Final = 240
"""Characters at the end of a title in which notes, leaders and pages are looked for: cost stays linear."""
_VERB: Final = 60
"""Characters in which the first verb of a sentence stands."""
_LONG: Final = 40
"""A line longer than this that ends with a full stop is text, not the title that the list gives."""


class _Points(NamedTuple):
    """Short forms whose point ends a title.

    Attributes:
        shortened: the point belongs to one. goes_on: the title goes on behind it.
        closed: a title that ends in one such as only closes titles: "Evt.", "Skoler m.m.".
    """

    shortened: re.Pattern[str]
    goes_on: re.Pattern[str]
    closed: re.Pattern[str]


class _Patterns(NamedTuple):
    marks: frozenset[str]
    """Of the signs of a presenter that are no plain words each holds one of these: "/", "v."."""
    words: frozenset[bytes]
    """One of these stands in each of the others: "oplæg af"."""
    marked: re.Pattern[str]
    worded: re.Pattern[str]
    leading: re.Pattern[str]
    label: re.Pattern[str]
    endings: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]
    """What ends a title and is no part of it, each with the signs that it has."""
    shortened: re.Pattern[str]


def title_key(text: str) -> str:
    """Return a title for comparison: letters and digits, lower case."""
    return _KEY.sub("", text).casefold()


@lru_cache(maxsize=4)
def _points(vocabulary: Vocabulary) -> _Points:
    known = words(vocabulary)
    closing, cut = known.alternatives("closing-short"), f"{_CUT}|{known.alternatives('inner-short')}"
    return _Points(
        re.compile(rf"(?:\b[A-ZÀ-Þ]|(?<![^\W_])(?:{closing})|{cut}|(?<!\d\d)\d)\.$", re.I),
        re.compile(rf"(?:\b[A-ZÀ-Þ]|{cut}|\d)\.$", re.I),
        re.compile(rf"(?:^|.*\s)(?:{closing})\.", re.I),
    )


def ends_shortened(text: str, vocabulary: Vocabulary) -> bool:
    """Say whether the point at the end of a title belongs to an abbreviation: "Evt.", "Skoler m.m."."""
    return _points(vocabulary).closed.fullmatch(text) is not None


def alike(a: str, b: str) -> bool:
    """Say whether two title keys are of one title: one may be shortened, or a presenter added to it."""
    return bool(a and b) and (a == b or (min(len(a), len(b)) >= 6 and (a.startswith(b) or b.startswith(a))))


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    known = words(vocabulary)
    forms = known.set("presenter")
    short = [f for f in forms if "/" in f or f.endswith(".")]
    slashed = alternation(short)
    plain = [f for f in forms if "/" not in f and not f.endswith(".") and f != "v"]
    worded = alternation(plain)
    lead = known.alternatives("lead-in")
    duration = rf"(?:ca\.?\s*)?\d{{1,3}}\s*(?:{known.alternatives('duration')})\.?"
    clock = (
        rf"(?:{known.clock}\s*)?\d{{1,2}}[.:]\d{{2}}(?:\s*[-–]\s*(?:{known.clock}\s*)?\d{{1,2}}[.:]\d{{2}})?"
        rf"|{known.clock}\s*\d{{1,2}}(?:[.:]\d{{2}})?(?:\s*[-–]\s*\d{{1,2}}(?:[.:]\d{{2}})?)?"
    )
    kind = known.alternatives("case-kind")
    enclosure = known.alternatives("enclosure")
    sent = alternation(w for name in ("enclosed", "handed-out") for w in vocabulary.words("meeting", name))
    sent = rf"(?:[^\W\d][\w-]*\s+){{0,4}}(?:{sent}|{known.alternatives('sent-out')})(?:\s+[\w.-]+){{0,4}}"
    enclosed = rf"(?:{enclosure})(?:\s*(?:nr\.?\s*)?[\d A-Z,og+–-]{{0,20}})?(?:\s+(?:{enclosure}))?"
    inner = rf"(?:{duration}|{clock}|{enclosed}|{kind})"
    secrecy = known.alternatives("case-secrecy")
    several = rf"{inner}(?:\s*[,;/–-]\s*{inner}){{0,3}}"
    before = r"(?:^|[\s,.;:(–—-])\s*"
    leaders = re.compile(r"\s*(?:\.{3,}|…+|_{3,}|(?:\. ){3,})\s*\d{0,3}\s*$")
    page = re.compile(rf"\s+(?:{known.alternatives('page')})\s*\d{{1,3}}\s*$", re.I)
    note = re.compile(rf"[\s,]*[(\[]\s*(?:{several}|{sent})\s*[)\]]\.?\s*$", re.I)
    dashed = re.compile(
        rf"\s*(?:[-–—]|\s{{2,}}|,)\s*(?:{duration}|{clock}|{enclosed}|(?:{secrecy})(?:\s+\w+)?)\s*$",
        re.I,
    )
    behind = re.compile(
        rf"\s*[(\[]\s*(?:{known.alternatives('item-word')})[.\s]{{0,3}}\d{{1,2}}(?:\s+[^\W\d]+){{0,2}}\s*[)\]]\s*$",
        re.I,
    )
    return _Patterns(
        frozenset("/" if "/" in form else form.split()[-1] for form in short),
        longest_words(plain),
        re.compile(rf"{before}(?:[-–—,]\s*)?(?P<mark>(?:(?:{lead})\s+)?(?:{slashed})\s*)(?=[^\W\d_])", re.I),
        re.compile(rf"(?:(?P<sep>[.,;:(–—-])\s*|\s)(?P<mark>(?:{worded}))\s+(?=\S)", re.I),
        re.compile(
            rf"(?:[(\[]\s*(?:{kind})\s*[)\]]\s*|(?:{secrecy})\s+(?:{known.alternatives('case-word')})\s*[:–-]\s*|(?:{clock})\s*(?:[-–:·|•]\s*)?(?=[A-ZÀ-Þ]))",
            re.I,
        ),
        re.compile(rf"(?:{known.alternatives('title-label')})\s*:\s+(?=\S)", re.I),
        ((leaders, _LEADING), (page, _PAGED), (note, _CLOSING), (behind, _CLOSING), (dashed, _DASHED)),
        _points(vocabulary).shortened,
    )


def split_title(text: str, start: int, vocabulary: Vocabulary, named: Named | None = None) -> Title:
    """Cut the title out of `text[start:]`.

    Args:
        text: a heading or listed item.
        start: where the title begins, after the number.
        vocabulary: gives the words for presenters, durations, kinds of case.
        named: names the persons in words behind "v/", "ved", "oplæg af" …
    """
    patterns = _patterns(vocabulary)
    text, start = _undecorated(text, start)
    labelled = patterns.label.match(text, start) if ":" in text else None
    for leading in (labelled, patterns.leading.match(text, start)):
        start = leading.end() if leading and leading.end() < len(text) else start
    presenter = _presenter(text, start, patterns, named) or _bracketed(text, start, vocabulary, named)
    end = presenter[0] if presenter else len(text)
    end = _trimmed(text, start, end, patterns)
    if presenter is None:
        return Title(start, end)
    return Title(start, end, (presenter[1], _trimmed(text, presenter[1], len(text), patterns)))


def _undecorated(text: str, start: int) -> tuple[str, int]:
    """Return a text without what closes the signs around its title, and where the title begins behind them.

    "=== Natteliv", "► Natteliv", "[Natteliv]", "*Natteliv*".
    """
    sign = _DECORATION.match(text, start)
    start = sign.end() if sign else start
    if _ENCLOSED.get(text[start : start + 1], "") == text[-1:] and len(text) > start + 2:
        return text[:-1], start + 1
    return text, start


def _presenter(text: str, start: int, patterns: _Patterns, named: Named | None) -> tuple[int, int] | None:
    """Return where the presenter's mark begins and where the name does."""
    pointed = "/" in text or "." in text  # as each of the marks is
    marked = (patterns.marked,) if pointed and any(map(lowered(text).__contains__, patterns.marks)) else ()
    worded = (patterns.worded,) if named is not None and not patterns.words.isdisjoint(word_set(text)) else ()
    for pattern in (*marked, *worded):
        for match in pattern.finditer(text, start):
            if match.start("mark") <= start:
                continue
            after = text[match.end() :].strip(" .)")
            if pattern is patterns.worded:
                if named is None or not named(after, sure=True):
                    continue
            elif not _names_someone(after):
                continue
            return match.start(), match.end()
    return None


def _bracketed(text: str, start: int, vocabulary: Vocabulary, named: Named | None) -> tuple[int, int] | None:
    """Return where a presenter at the end in parentheses begins: "Natteliv (pi Mads Ørum)"."""
    opened = text.rfind("(", start + 1)
    found = _LAST_BRACKET.match(text, opened) if opened > 0 else None
    if found is None:
        return None
    who = found["who"]
    label, colon, guest = who.partition(":")
    if colon and label.strip().lower() in words(vocabulary).set("guest", "presenter"):
        who = guest.strip()
    tokens = who.split()
    body = organisations(vocabulary).full_name(who) is not None
    body = body or offices(vocabulary).length(tokens, 0) == len(tokens)
    if not body and (named is None or not named(who)):
        return None
    return len(text[:opened].rstrip()), found.end("who") - len(who)


def _names_someone(words_after: str) -> bool:
    return bool(words_after) and len(words_after) < 160


def _trimmed(text: str, start: int, end: int, patterns: _Patterns) -> int:
    """Return `end` moved left over notes, leaders and marks."""
    for _ in range(_MOST_SIGNS):
        part = text[start:end]
        cut = part.rstrip(" ,;:–—-=*_~#<")
        for pattern, signs in patterns.endings if _SIGNS.search(cut) else ():
            match = pattern.search(cut, max(0, len(cut) - _LAST_SIGNS)) if signs.search(cut) else None
            if match and match.start() > 0:
                cut = cut[: match.start()]
        if cut.endswith(".") and not patterns.shortened.search(cut):
            cut = cut[:-1]
        if cut.count("(") > cut.count(")") and cut.endswith("("):
            cut = cut.rstrip(" (")
        if len(cut) == len(part):
            return end
        if not cut:
            return end
        end = start + len(cut)
    return end


def _tells(sentence: str, listed: str, vocabulary: Vocabulary) -> bool:
    """Say whether a first sentence tells something and is too unlike the listed title to be it again."""
    told = len(sentence.split()) >= 7 or reports(sentence, vocabulary)
    return told and not alike(title_key(sentence), title_key(listed))


def reports(text: str, vocabulary: Vocabulary) -> bool:
    """Say whether one of the first words behind the very first is a verb in the past tense: no title."""
    return not lexicon(vocabulary).pasts.isdisjoint(text[:_VERB].lower().split()[1:])


def _told_behind(text: str, lead: int) -> bool:
    """Say whether sentences stand behind a title in bold letters, not who presents it."""
    rest = text[lead:].lstrip()
    parted = text[:lead].rstrip()[-1:] in (".", ":", "?", "!") or rest[:1] in ("–", "—", "-", ":", ".")
    return len(rest) > 15 and rest[-1] in ".!?" and (parted or rest[0].isupper())


def _known_title(text: str, start: int, listed: str | None, lead: int) -> Title | None:
    """Return the title in capitals or bold letters, or that of the list, where sentences stand behind it."""
    rest = text[start:]
    printed = CAPITALS.match(rest)
    if printed and len(rest) > printed.end() + 15 and not rest[printed.end() :].isupper():
        return Title(start, start + printed.end("title"), None, start + printed.end())
    end = start
    if lead > start + 2 and _told_behind(text, lead):
        end = lead
    elif listed and rest.casefold().startswith(listed.casefold()) and len(rest) > len(listed) + 25:
        end = start + len(listed)
    after = _MARKS.match(text, end)
    return Title(start, end, None, after.end() if after else end) if end > start else None


def _run_on(text: str, points: _Points) -> tuple[int, int] | None:
    """Return where a title ends and where the sentence behind its full stop or dash begins.

    The point of an abbreviation ends no title, unless its words are such as only close one: "Evt.", "m.m.".
    """
    for match in _RUN_ON.finditer(text, 0, _LONGEST + _SHORTEST):
        end = match.start()
        title = text[: end + 1]
        closed = match["mark"] == "." and points.closed.fullmatch(title) is not None
        if match["mark"] == "." and not closed and points.goes_on.search(title):
            continue
        if end < _SHORTEST or end > _LONGEST or _NO_TITLE.search(title):
            return None
        return end + closed, match.end()
    return None


def run_in(text: str, start: int, listed: str | None, vocabulary: Vocabulary, lead: int = 0) -> Title | None:
    """Return where a heading's title ends and its text begins, when both stand in one paragraph.

    Args:
        text: the paragraph. start: after the number. listed: the title the agenda list gives, if any.
        vocabulary: the ontology.
        lead: how many of its first characters are bold where the rest is not.
    """
    rest = text[start:]
    known = _known_title(text, start, listed, lead)
    if known is not None:
        return known
    if len(rest) < 100 and not rest.endswith((".", "!", "?")):
        return None
    mark = _RUN_IN.match(rest)
    if mark and rest[-1] in ".!?":
        return Title(start, start + mark.end("title"), None, start + mark.end())
    dashed = _DASHED_ON.match(rest) if text[:start].rstrip().endswith(("-", "–", "—")) else None
    found = (dashed.end("title"), dashed.end()) if dashed else _run_on(rest, _points(vocabulary))
    told = found is not None and listed is not None and _tells(rest[: found[0]], listed, vocabulary)
    if found and not told and len(rest) > found[1] + 15 and rest[-1] in ".!?":
        return Title(start, start + found[0], None, start + found[1])
    if listed is not None and rest[-1] in ".!?":
        other = not alike(title_key(rest), title_key(listed))
        if len(rest) > _LONG or (other and " " in rest):
            return Title(start, start, None, start)
    return None
