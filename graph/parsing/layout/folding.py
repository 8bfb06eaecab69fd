"""Folding: from characters of the document to tidy text that knows where each character came from.

The steps are those of the annotation guideline, section 1: NFC, no soft hyphens, mended line-end hyphens,
white space folded. Emphasis marks and escapes of Markdown are left out too.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import Final, NamedTuple

_UNSEEN: Final = "\u00ad\u200b\ufeff"
_ODD: Final = re.compile(rf"[{_UNSEEN}\u0300-\u036f]")
_LEADERS: Final = ("....", "……", "____")
_COLUMN: Final = re.compile(r"\s*(?:\t| {3,}|\u00a0{3,}|\.{4,}|…{2,}|_{4,})\s*")
_COMBINING: Final = re.compile(r"[\u0300-\u036f]")
# Tried once a run of dots, never from inside it, and never given back: linear on a line of nothing but dots.
_LEADER: Final = r"(?<!\s)\s*+(?:(?<!\.)\.{4,}+|(?<!…)…{2,}+|(?<!_)_{4,}+)\s*+(?=[^\W\d_]|\d\.\s[^\W\d_])"
_SPACES: Final = re.compile(rf"{_LEADER}|\s+")
_WHITE: Final = re.compile(r"\s+")
_BLANKS: Final = tuple(sign for sign in map(chr, range(0x3001)) if sign.isspace() and sign not in " \n")
_MARKS: Final = (*"\\*_[]`", "&nbsp;")
_MARKDOWN: Final = re.compile(
    r"\\(?=[!-/:-@\[-`{-~])"  # escapes
    r"|\*{1,3}(?=\S)|(?<=\S)\*{1,3}"  # emphasis by stars
    r"|(?<![\w_])_{1,3}(?=\w)|(?<=[\w.,:;)])_{1,3}(?![\w_])"  # emphasis by underscores
    r"|!?\[(?=[^\[\]\n]{1,200}\]\([^()\s]{0,300}\))|(?<=[^\[\n])\]\([^()\s]{0,300}\)"  # links
    r"|`|&nbsp;(?=\s)|(?<=\s)&nbsp;"  # code, and blanks written out beside others
)


class Folded(NamedTuple):
    """Tidy text with the way back: `offsets[i]` is where `text[i]` stands in the document."""

    text: str
    offsets: Sequence[int]
    tabs: tuple[int, ...]
    breaks: tuple[int, ...]


class Signs(NamedTuple):
    """The signs of a document that folding looks for: a line without them, as most are, stays as it is.

    Attributes:
        wide: of which a line with a wide gap holds one. all: those, leaders, marks and what does not show.
        markdown: emphasis marks, escapes and link targets are left out.
    """

    wide: tuple[str, ...]
    all: tuple[str, ...]
    markdown: bool


def signs_of(text: str, *, markdown: bool) -> Signs:
    """Return the signs that the document `text` holds."""
    wide = ("  ", "\n", *(blank for blank in _BLANKS if blank in text))
    others = (sign for sign in (*_UNSEEN, *_LEADERS, *(_MARKS if markdown else ())) if sign in text)
    composed = unicodedata.is_normalized("NFC", text)
    return Signs(wide, (*wide, *others, *(() if composed else set(_COMBINING.findall(text)))), markdown)


def fold(text: str, spans: Sequence[tuple[int, int]], keep: frozenset[str], signs: Signs) -> Folded:
    """Fold the document's lines `spans` into one text.

    Args:
        text: the document's text.
        spans: start and end offsets of the lines, in order.
        keep: words before which a line-end hyphen stays ("og", "eller", "samt").
        signs: those of the document.
    """
    out: list[str] = []
    offsets: list[int] = []
    tabs: list[int] = []
    breaks: list[int] = []
    for start, end in spans:
        raw = text[start:end]
        plain = is_plain(raw, signs)
        line, places = (raw, range(start, end)) if plain else _line(raw, start, markdown=signs.markdown)
        if not line.strip():
            continue
        if out:
            _seam(out, offsets, line, keep, places[0])
            breaks.append(len(offsets))
        piece = (line, places) if plain else _spaces(line, places, len(offsets), tabs)
        out.append(piece[0])
        offsets += piece[1]
    return Folded("".join(out), offsets, tuple(tabs), tuple(breaks))


def is_plain(line: str, signs: Signs) -> bool:
    """Say whether folding leaves a line as it is."""
    for sign in signs.all:
        if sign in line:
            return False
    return line[:1] != " " and line[-1:] != " "


def fold_line(text: str, start: int, end: int, signs: Signs) -> Folded:
    """Fold one line that is not plain."""
    raw = text[start:end]
    line, places = _line(raw, start, markdown=signs.markdown)
    tabs: list[int] = []
    if not line.strip():
        return Folded("", (), (), ())
    folded, offsets = _spaces(line, places, 0, tabs)
    return Folded(folded, offsets, tuple(tabs), ())


def _seam(out: list[str], offsets: list[int], line: str, keep: frozenset[str], place: int) -> None:
    """Join the next line: drop a line-end hyphen between two lower-case letters, else put a space.

    A hyphen that is part of the word ("SSP-konsulent", "Abel-Krogh", "15-årige", "11.-14. juni") stays,
    without a space.
    """
    last = out[-1]
    within = len(last) > 1 and last[-1] == "-" and line[0].isalnum()
    if within and (last[-2].isalnum() or (last[-2] == "." and line[0].isdigit())):
        first = re.match(r"\w+", line)
        if first is None or first[0] not in keep:
            if last[-2].islower() and line[0].islower():
                out[-1] = last[:-1]
                offsets.pop()
            return
    out.append(" ")
    offsets.append(place - 1)


def _line(raw: str, start: int, *, markdown: bool) -> tuple[str, Sequence[int]]:
    """Return a line without marks and signs that do not show, and where each of its characters stands."""
    marks = markdown and any(map(raw.__contains__, _MARKS))
    spans = [mark.span() for mark in _MARKDOWN.finditer(raw)] if marks else []
    odd = not raw.isascii() and _ODD.search(raw)
    if not (odd or spans):
        return raw, range(start, start + len(raw))
    if not odd:
        return _without(raw, start, spans)
    dropped = {at for span in spans for at in range(*span)}
    if _COMBINING.search(raw):
        return _composed(raw, start, dropped)
    places = [i for i, c in enumerate(raw) if c not in _UNSEEN and i not in dropped]
    return "".join([raw[i] for i in places]), [start + i for i in places]


def _without(raw: str, start: int, spans: Sequence[tuple[int, int]]) -> tuple[str, list[int]]:
    """Return a line without some spans, and where each of its characters stands."""
    parts: list[str] = []
    places: list[int] = []
    after = 0
    for first, end in (*spans, (len(raw), len(raw))):
        parts.append(raw[after:first])
        places += range(start + after, start + first)
        after = end
    return "".join(parts), places


def _composed(raw: str, start: int, dropped: set[int]) -> tuple[str, list[int]]:
    """Return the text in NFC; a composed letter takes the offset of its base."""
    letters: list[str] = []
    places: list[int] = []
    for at, char in enumerate(raw):
        if at in dropped or char in _UNSEEN:
            continue
        if letters and unicodedata.combining(char):
            joined = unicodedata.normalize("NFC", letters[-1] + char)
            if len(joined) == 1:
                letters[-1] = joined
                continue
        letters.append(char)
        places.append(start + at)
    return "".join(letters), places


def _spaces(line: str, places: Sequence[int], base: int, tabs: list[int]) -> tuple[str, Sequence[int]]:
    """Return the line with every run of white space as one space; note column breaks in `tabs`."""
    leaders = any(map(line.__contains__, _LEADERS))
    if not leaders and " ".join(line.split()) == line:
        return line, places
    parts: list[str] = []
    kept: list[int] = []
    after = 0
    for gap in (_SPACES if leaders else _WHITE).finditer(line):
        if gap.start() > after:
            parts.append(line[after : gap.start()])
            kept += places[after : gap.start()]
        if gap.start() > 0 and gap.end() < len(line):
            if _COLUMN.fullmatch(gap[0]):
                tabs.append(base + len(kept))
            parts.append(" ")
            kept.append(places[gap.start()])
        after = gap.end()
    parts.append(line[after:])
    kept += places[after:]
    return "".join(parts), kept
