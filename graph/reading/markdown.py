"""Markdown: the text is the source itself, marks and all; the lines leave the marks out.

A small line grammar after CommonMark 0.31 and the pipe tables of GitHub. It reads every line once, so it is
linear, and it never moves an offset.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from . import limits
from .charset import decode
from .document import Document, Line, LineKind
from .letters import letter
from .lines import Source, Span, check_length, finish, is_rule, page_count, spans_of, too_long
from .trails import is_closing_strip, is_trail

_HEADING: Final = re.compile(r"(#{1,6})(?:[ \t]+|$)")
_DEFINED: Final = re.compile(r":[ \t]{1,8}(?=\S)")
_ITEM: Final = re.compile(r"([-*+•]|\d{1,9}[.)])(?:[ \t]{1,8}|$)")
_QUOTE: Final = re.compile(r"(?:>[ \t]?)+")
_RULE: Final = re.compile(r"(?:[-_*][ \t]{0,8}){3,}")
_UNDERLINE: Final = re.compile(r"=+|-+")
_DELIMITER: Final = re.compile(r"\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?")
_CELL_BREAK: Final = re.compile(r"<br[ \t]{0,4}/?>", re.IGNORECASE)
_COMMENT: Final = re.compile(r"<!--.*-->|!\[[^\]]*\]\([^)]*\)")
_META: Final = re.compile(r"[A-Za-z_-]{2,40}:(?:[ \t].*)?")
_LONGEST_LEAD: Final = 150
_PAIRS: Final = ("**", "__", "*", "_")
_TAGS: Final = (("<u>", "</u>"), ("<b>", "</b>"), ("<strong>", "</strong>"))


def read_markdown(source: Source) -> Document:
    """Read Markdown.

    Raises:
        InputError: the bytes are no text, or there is nothing in them.
    """
    text = decode(source.data, source.path)
    check_length(source.path, text)
    lines = _Grammar(source.path, text, spans_of(source.path, text)).lines()
    lines, subject, date = letter(text, _around(text, lines))
    return finish(source, text, lines, pages=page_count(text), title=subject, date=date)


class _Grammar:
    """One walk over the lines of a Markdown text."""

    def __init__(self, path: str, text: str, spans: Sequence[Span]) -> None:
        self.path = path
        self.text = text
        self.spans = spans
        self.found: list[Line] = []
        self.indents: list[int] = []  # content columns of the open list items
        self.tables = 0

    def lines(self) -> list[Line]:
        """Return the lines in order."""
        at = self._front_matter()
        tables = "|" in self.text
        while at < len(self.spans):
            at = (tables and self._table(at)) or self._line(at)
        return self.found

    def _front_matter(self) -> int:
        """Leave out "---" … "---" with "key: value" lines at the very top; return the next line's index."""
        if not self.spans or self._content(self.spans[0]) != "---":
            return 0
        for at, span in enumerate(self.spans[1:30], 1):
            content = self._content(span)
            if content == "---" and at > 1:
                self.found += [Line(one.start, one.end, LineKind.OUTSIDE) for one in self.spans[: at + 1]]
                return at + 1
            if not _META.fullmatch(content):
                break
        return 0

    def _content(self, span: Span) -> str:
        return self.text[span.start : span.end]

    def _after_gap(self, at: int) -> bool:
        """Say whether a blank line stands before line `at`."""
        if at == 0:
            return True
        return self.text.count("\n", self.spans[at - 1].end, self.spans[at].start) > 1

    def _line(self, at: int) -> int:
        span = self.spans[at]
        start, content, quoted = span.start, self._content(span), False
        if content[0] == ">" and (mark := _QUOTE.match(content)):
            quoted, start, content = True, start + mark.end(), content[mark.end() :]
        sign = content[:1]
        heading = _HEADING.match(content) if sign == "#" else None
        setext = 0 if quoted or at + 1 == len(self.spans) else self._setext(at)
        if heading or setext:
            self.indents.clear()
            level = len(heading[1]) if heading else setext
            start += heading.end() if heading else 0
            end = start + len(_without_closing_marks(self.text[start : span.end]))
            self._add(span, start, end, LineKind.HEADING, level=level)
            return at + (1 if heading else 2)
        if (sign in "-_*" and _RULE.fullmatch(content)) or is_rule(content):
            self.indents.clear()
            self._add(span, start, span.end, LineKind.RULE)
        elif (sign in "-*+•" or sign.isdecimal()) and (item := _ITEM.match(content)):
            self._item(span, start, item)
        elif sign == ":" and (defined := _DEFINED.match(content)) and self.found:
            self._defined(span, start + defined.end(), term=not self._after_gap(at))
        else:
            self._text(at, start, quoted)
        return at + 1

    def _setext(self, at: int) -> int:
        """Return the level of a heading that is underlined by the next line, else 0."""
        span, under = self.spans[at], self.spans[at + 1]
        if self.text[under.start] not in "=-":  # as most lines
            return 0
        content, line = self._content(span), self._content(under)
        if self._after_gap(at + 1) or not self._after_gap(at) or len(content) > 150 or len(line) < 2:
            return 0
        if not _UNDERLINE.fullmatch(line) or _ITEM.match(content) or _RULE.fullmatch(content):
            return 0
        return 1 if line[0] == "=" else 2

    def _defined(self, span: Span, start: int, *, term: bool) -> None:
        """Read a line of a definition list, as on a web page: what it defines stands above it, set off."""
        above = self.found[-1]
        if term and above.kind is LineKind.TEXT:
            self.found[-1] = above._replace(bold=True)
        self._add(span, start, span.end, LineKind.TEXT)

    def _item(self, span: Span, start: int, mark: re.Match[str]) -> None:
        column = span.indent
        while self.indents and column < self.indents[-1]:
            self.indents.pop()
        level = len(self.indents) + 1
        self.indents.append(column + max(2, min(mark.end(), 4)) if column else 1)
        self._add(span, start + mark.end(), span.end, LineKind.ITEM, level=min(level, 6), marker=mark[1])

    def _text(self, at: int, start: int, quoted: bool) -> None:
        span = self.spans[at]
        if self.indents and self._after_gap(at):
            if span.indent == 0:
                self.indents.clear()
            while self.indents and span.indent < self.indents[-1]:
                self.indents.pop()
        kind, level = (LineKind.ITEM, len(self.indents)) if self.indents else (LineKind.TEXT, 0)
        if self.text.startswith(("<!--", "!["), span.start) and _COMMENT.fullmatch(self._content(span)):
            kind, level = LineKind.OUTSIDE, 0
        elif quoted:
            kind, level = LineKind.QUOTE, 0
        self._add(span, start, span.end, kind, level=min(level, 6))

    def _table(self, at: int) -> int:
        """Read a pipe table that begins at line `at`; return the index after it, or 0 if there is none."""
        if at + 1 >= len(self.spans) or "|" not in self._content(self.spans[at]):
            return 0
        under = self._content(self.spans[at + 1])
        if "|" not in under or self._after_gap(at + 1) or not _DELIMITER.fullmatch(under):
            return 0
        self.indents.clear()
        self._row(at, 0, header=True)
        at += 2
        row = 1
        while at < len(self.spans) and not self._after_gap(at) and "|" in self._content(self.spans[at]):
            self._row(at, row)
            row += 1
            at += 1
        self.tables += 1
        return at

    def _row(self, at: int, row: int, *, header: bool = False) -> None:
        span = self.spans[at]
        start, end = span.start, span.end
        start += self.text.startswith("|", start)
        column = 0
        while start <= end:
            bar = _next_bar(self.text, start, end)
            cell = (self.tables, row, min(column, limits.COLUMNS))
            for first, last in _pieces(self.text, start, bar):
                self._add(span, first, last, LineKind.CELL, cell=cell, header=header)
            start, column = bar + 1, column + 1

    def _add(
        self,
        span: Span,
        start: int,
        end: int,
        kind: LineKind,
        *,
        level: int = 0,
        marker: str = "",
        cell: tuple[int, int, int] | None = None,
        header: bool = False,
    ) -> None:
        start, end, bold = _unmarked(self.text, start, end)
        if start < end:
            if len(self.found) >= limits.LINES:
                raise too_long(self.path)
            lead = 0 if bold else _bold_lead(self.text, start, end)
            self.found.append(
                Line(start, end, kind, level, marker, cell, header, span.page, bold, span.indent, lead=lead)
            )


def _without_closing_marks(content: str) -> str:
    """Return a heading without the "##" that may end it (a "C#" keeps its mark)."""
    bare = content.rstrip("#")
    return bare if not bare or bare[-1].isspace() else content


def _next_bar(text: str, start: int, end: int) -> int:
    """Return the offset of the next "|" that is not escaped, or `end`."""
    at = text.find("|", start, end)
    while at > start and text[at - 1] == "\\":
        at = text.find("|", at + 1, end)
    return end if at < 0 else at


def _pieces(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the spans between the line breaks of a cell."""
    pieces = []
    for mark in _CELL_BREAK.finditer(text, start, end):
        pieces.append((start, mark.start()))
        start = mark.end()
    return [*pieces, (start, end)]


def _unmarked(text: str, start: int, end: int) -> tuple[int, int, bool]:
    """Return the span without white space, hard breaks and emphasis around the whole, and if it is bold."""
    bold = False
    start, end = _stripped(text, start, end)
    if text.endswith("\\", start, end) and not text.endswith("\\\\", start, end):
        start, end = _stripped(text, start, end - 1)
    while start < end and text[start] in "*_<":
        pair = next((pair for pair in _PAIRS if _wraps(text, start, end, pair)), None)
        tags = next((tags for tags in _TAGS if _tagged(text, start, end, tags)), None)
        if pair is not None:
            bold = bold or len(pair) == 2
            start, end = _stripped(text, start + len(pair), end - len(pair))
        elif tags is not None:
            bold = True
            start, end = _stripped(text, start + len(tags[0]), end - len(tags[1]))
        else:
            break
    return start, end, bold


def _bold_lead(text: str, start: int, end: int) -> int:
    """Return how many characters the bold words at the begin of a span take, their marks included."""
    mark = text[start : start + 2]
    close = text.find(mark, start + 2, min(end, start + _LONGEST_LEAD)) if mark in {"**", "__"} else -1
    return close + 2 - start if close > start + 2 else 0


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return start, end


def _wraps(text: str, start: int, end: int, mark: str) -> bool:
    size = len(mark)
    if end - start <= 2 * size or not (text.startswith(mark, start, end) and text.endswith(mark, start, end)):
        return False
    inner_start, inner_end = start + size, end - size
    if text[inner_start].isspace() or text[inner_end - 1].isspace() or text[inner_end - 1] == "\\":
        return False
    if size == 1 and text[inner_start] == mark:
        return False
    # "**A:** b **c**" begins and ends with the mark, but it is not one emphasis around the whole.
    return text.find(mark, inner_start, inner_end) < 0


def _tagged(text: str, start: int, end: int, tags: tuple[str, str]) -> bool:
    begin, close = tags
    return text.startswith(begin, start, end) and text.find(close, start, end) == end - len(close)


def _around(text: str, lines: Sequence[Line]) -> list[Line]:
    """Mark what a web page leaves around minutes copied from it: the trail above, the strip below."""
    marked = list(lines)
    for at, line in enumerate(marked[:4]):
        if line.kind is LineKind.HEADING:
            break
        if line.kind is LineKind.TEXT and is_trail(text[line.start : line.end]):
            marked[at] = line._replace(kind=LineKind.OUTSIDE)
    if len(marked) > 2 and marked[-2].kind is LineKind.RULE:
        last = marked[-1]
        if last.kind is LineKind.TEXT and is_closing_strip(text[last.start : last.end]):
            marked[-1] = last._replace(kind=LineKind.OUTSIDE)
    return marked
