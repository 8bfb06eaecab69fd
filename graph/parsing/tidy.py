"""From a document's lines to passages: furniture out, wrapped lines joined, letterhead columns set apart."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from ..reading.document import Document, Line, LineKind
from ..vocabulary import Vocabulary
from .columns import tab_lines
from .folding import Signs, fold, fold_line, signs_of
from .passages import Passage
from .pieces import ASIDE_COLUMN, WIDE_GAP, Piece, column_of, side_by_side, split_columns
from .runin import split_agenda
from .words import Words, alternation, words

_DOUBLE: Final = 0.95
"""Share of the lines with a blank line above from which on a text is double-spaced."""
_FEWEST_FLOWS: Final = 4
_LONGEST_HEAD: Final = 100
_LONGEST_WRAP: Final = 115
"""Texts with lines longer than this are not hard-wrapped."""
_NAME_FIRST: Final = re.compile(r"(?:[A-ZÆØÅ][\w.'-]*\s+){1,5}[A-ZÆØÅ][\w.'-]*,\s+[a-zæøå]")
"""A line such as "Anna Berg, skoleleder"."""
_SURNAME_FIRST: Final = re.compile(
    r"[A-ZÆØÅ][\w'’-]+(?:\s[A-ZÆØÅ][\w'’-]+)?,(?:\s+[A-ZÆØÅ][\w.'’-]*){1,4}(?:\s\([^()]{1,8}\))?,\s+(?P<title>[a-zæøå])?"
)
"""A line such as "Berg, Anna Marie (AMB), skoleleder"."""
_FULL: Final = 70
"""A line of this length was broken where it ends in "og", "fra"."""
_SLACK: Final = 6
"""Characters a broken line may fall short of the width where its last words show that it goes on."""
_SHOWN: Final = 0.9
"""Share of the lines that go on in lower case from which on a page is believed to tell full lines."""
_LIST_MARK: Final = re.compile(
    r"(?:[-–—•*·▪o‣]\s+\S|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.):]\s+\S|\d{1,3}(?:\.\d{1,2}){1,3}\s+\S|\d{1,3}[.)][^\s\d]|[a-zA-ZæøåÆØÅ][.)]\s|[ivxIVX]{1,5}[.)]\s)"
)
_DASH_WITHIN: Final = re.compile(r"[-–—] [^\W\dA-ZÆØÅ]")
_INLINE: Final = re.compile(r"(?P<n>\d{1,2})(?P<mark>[.)])\s")
_ORDINAL: Final = re.compile(r"\d{1,2}\. [a-zæøå]{2}")
_NUMBER_END: Final = re.compile(r"\d{1,3}\. [A-ZÆØÅ]")
_AMOUNT: Final = re.compile(r"\d{1,3}[.,:]\d{2,}")
_LEADER: Final = re.compile(r"\.{4,}\s+(?:\d\.\s)?[^\W\d_]")
_ENDS: Final = ".!?:;"
_SPECKS: Final = " .·|'`"  # what a scanner adds to a line
_PAGES: Final = 8  # characters that "120/ 121" takes at most
_OF_PAGES: Final = re.compile(r"(?:^|\s{3}|\t)\s*(?P<page>\d{1,3})\s?/\s?(?P<pages>\d{1,3})$")
_WIDE: Final = re.compile(r"\s{3,}|\t")


class _Rules(NamedTuple):
    page: re.Pattern[str]
    file_mark: re.Pattern[str]
    months: re.Pattern[str]
    label: re.Pattern[str]
    keep: frozenset[str]
    open_end: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tidied:
    """A document's passages.

    Attributes:
        passages: the minutes, in reading order.
        asides: letterhead and file marks beside them: they may tell the district, never the meeting's date.
        outside: what the reader set apart (menus, mail headers, footers).
        furniture: spans of page numbers and running heads (offsets in code points).
    """

    passages: tuple[Passage, ...]
    asides: tuple[Passage, ...]
    outside: tuple[Passage, ...]
    furniture: tuple[tuple[int, int], ...]


def tidy(document: Document, vocabulary: Vocabulary) -> Tidied:
    """Return the passages of `document`, in time linear in its length."""
    rules = _rules(vocabulary)
    signs = signs_of(document.text, markdown=document.media_type == "text/markdown")
    pieces = _single_spaced(_pieces(document, tab_lines(document, vocabulary)))
    pieces, furniture = _without_furniture(pieces, rules, signs)
    pieces, asides = _without_asides(pieces, rules)
    widths = _wrap_widths(pieces, rules)
    spaced = 2 * sum(p.gap > 0 for p in pieces) > len(pieces)
    groups: list[list[Piece]] = []
    cells: dict[tuple[int, int, int], list[Piece]] = {}
    for piece, width in zip(pieces, widths, strict=True):
        if piece.line.wraps and piece.line.cell in cells:
            cells[piece.line.cell].append(piece)  # below the other cells of its row, on the next page
        elif groups and _continues(
            groups[-1][-1], piece, groups[-1], width if spaced or not piece.gap else None, rules
        ):
            groups[-1].append(piece)
        else:
            groups.append([piece])
            if piece.line.cell is not None:
                cells[piece.line.cell] = groups[-1]
    passages = [_passage(document, group, rules, signs) for group in groups]
    outside = [
        _passage(document, [Piece(line.start, line.end, line, "", 0, 0, False)], rules, signs)
        for line in document.lines
        if line.kind is LineKind.OUTSIDE
    ]
    beside = [_passage(document, [piece], rules, signs) for piece in asides]
    return Tidied(
        tuple(part for p in passages if p is not None for part in split_agenda(p, vocabulary, cut)),
        tuple(p for p in beside if p is not None),
        tuple(p for p in outside if p is not None),
        tuple(furniture),
    )


@lru_cache(maxsize=4)
def _rules(vocabulary: Vocabulary) -> _Rules:
    known: Words = words(vocabulary)
    page = known.alternatives("page")
    of = known.alternatives("of")
    months = "|".join(re.escape(m) for m in sorted(known.months, key=len, reverse=True))
    on = alternation(vocabulary.words("meeting", "on-date"))
    labels = known.alternatives(
        "present", "more", "guest", "absent", "agenda", "date", "time", "place", "chair", "secretary"
    )
    return _Rules(
        re.compile(
            rf"\W{{0,4}}(?:{page})\s{{0,3}}(?:\d{{1,4}}|[ivx]{{1,5}})(?:\s*(?:{of})\s*\d{{1,4}})?\W{{0,4}}|[-–—]\s*\d{{1,3}}\s*[-–—]",
            re.I,
        ),
        re.compile(
            rf"(?<!\w)(?:{known.alternatives('file-mark')})(?:\s*:|\.(?=\s*\d|$)|\s+[\d/-]|\s+\S+@|$)", re.I
        ),
        re.compile(rf"(?:(?:{on})\s+)?\d{{1,2}}\.?\s+(?:{months})\b", re.I),
        re.compile(rf"(?:{labels})\s*[:;]", re.I),
        known.set("suspending"),
        known.set("field-preposition", "conjunction", "place-preposition"),
    )


def _pieces(document: Document, lines: Sequence[Line]) -> list[Piece]:
    """Return the lines inside the minutes, lines with a far right column cut in two where it is one."""
    text = document.text
    pieces: list[Piece] = []
    paged = "\f" in text
    last = 0
    for line in lines:
        if line.kind is LineKind.OUTSIDE:
            continue
        start, end = line.start, line.end
        gap = text.count("\n", last, start) - 1 if pieces or last else 0
        page_break = paged and "\f" in text[last:start]
        last = end
        if line.kind is LineKind.RULE:
            continue
        column = column_of(text, start) if line.cell is None else 0
        if line.page is None and line.cell is None:
            column = max(column, line.indent)  # white space that the reader left out of the text
        pieces.append(Piece(start, end, line, text[start:end], column, max(gap, 0), page_break))
    return side_by_side(split_columns(text, pieces))


def _single_spaced(pieces: list[Piece]) -> list[Piece]:
    """Return lines without the blank line that a copy from a page puts behind each of them.

    It is known by sentences that go on in the next line all through the text, though no line is without one.
    """
    joints = [(a, b) for a, b in pairwise(pieces) if a.line.kind is b.line.kind is LineKind.TEXT]
    apart = sum(b.gap > 0 for _, b in joints)
    if not apart or apart < _DOUBLE * len(joints):
        return pieces
    flowing = sum(_flows(a, b) for a, b in joints)
    if flowing < max(_FEWEST_FLOWS, len(joints) // 10):
        return pieces
    return [piece._replace(gap=piece.gap - 1) if piece.gap else piece for piece in pieces]


def _without_furniture(
    pieces: list[Piece], rules: _Rules, signs: Signs
) -> tuple[list[Piece], list[tuple[int, int]]]:
    """Drop page numbers and the running heads and feet beside them."""
    marks = {i for i, p in enumerate(pieces) if p.line.cell is None and _numbers_page(p, rules, signs)}
    marks |= _lone_numbers(pieces) | _counted(pieces)
    if not marks and not any(p.page_break for p in pieces):
        return pieces, []
    edges = {i for m in marks for i in range(m - 2, m + 3) if 0 <= i < len(pieces)}
    edges |= {i + d for i, p in enumerate(pieces) if p.page_break for d in (-2, -1, 0, 1) if i + d >= 0}
    seen = Counter(_shape(pieces[i].text) for i in edges if i < len(pieces))
    drop = set(marks)
    for i in sorted(edges - marks):
        if i < len(pieces) and len(pieces[i].text) <= 120:
            again = seen[_shape(pieces[i].text)] >= 2 and not _LIST_MARK.match(pieces[i].text)
            running = pieces[i].text[:1].islower() or pieces[i].text.endswith(".")
            filed = rules.file_mark.search(pieces[i].text) and not running
            if again or filed:
                drop.add(i)
    drop |= _between(pieces, drop)
    kept = []
    crossed = False
    for i, piece in enumerate(pieces):
        if i in drop:
            crossed = True
            continue
        kept.append(piece._replace(page_break=True) if crossed else piece)
        crossed = False
    return kept, [(pieces[i].start, pieces[i].end) for i in sorted(drop)]


def _numbers_page(piece: Piece, rules: _Rules, signs: Signs) -> bool:
    """Say whether `piece` is a page's number, alone or at the far end of a running head or foot."""
    text = piece.text.strip(_SPECKS)
    if rules.page.fullmatch(text):
        return True
    if not any(map(text.__contains__, signs.wide)):
        return False
    head, *numbers = _WIDE.split(text)
    ends = (head, numbers[-1]) if numbers else ()
    return any(rules.page.fullmatch(end) and end[0] not in "-–—" for end in ends)


def _between(pieces: Sequence[Piece], drop: set[int]) -> set[int]:
    """Return running heads that stand once: beside a page's number or break, inside a sentence."""
    found: set[int] = set()
    breaks = {i - 1 for i, piece in enumerate(pieces) if piece.page_break and i - 1 not in drop}
    for mark in sorted(drop | breaks):
        for step in (1,) if mark in breaks else (1, -1):
            at = mark + step
            if not 0 < at < len(pieces) - 1 or at in drop or len(pieces[at].text) > _LONGEST_HEAD:
                continue
            before, after = (mark - (mark in drop), at + 1) if step == 1 else (at - 1, mark + 1)
            if before < 0 or after >= len(pieces) or {before, after} & drop:
                continue
            open_end = pieces[before].text[-1:] not in _ENDS and len(pieces[before].text) > 25
            if step == -1 and len(pieces[before].text) < len(pieces[at].text):
                continue  # the longer line is the one that goes on
            apart = pieces[after].gap > 0 if step == 1 else pieces[at].gap > 0
            if open_end and apart and pieces[after].text[:1].islower():
                found.add(at)
    return found


def _shape(text: str) -> str:
    return re.sub(r"\d+", "#", " ".join(text.split())).casefold()


def _lone_numbers(pieces: list[Piece]) -> set[int]:
    """Return lines that hold nothing but a number and count up far apart from each other: page numbers."""
    numbers = [
        (i, int(p.text))
        for i, p in enumerate(pieces)
        if p.line.cell is None and p.text.isdecimal() and len(p.text) <= 3 and (p.gap or p.page_break)
    ]
    found: set[int] = set()
    if any(b == a + 1 and j - i < 15 for (i, a), (j, b) in pairwise(numbers)):
        return found  # numbers of items: some follow each other closely
    for (i, a), (j, b) in pairwise(numbers):
        if b == a + 1 and j - i >= 15:
            found |= {i, j}
    return found


def _counted(pieces: Sequence[Piece]) -> set[int]:
    """Return lines that end in "1/3", "2/3", "3/3" in this order, alone or far right: feet of pages."""
    ends = (
        (i, found)
        for i, p in enumerate(pieces)
        if "/" in p.text[-_PAGES:] and p.line.cell is None and (found := _OF_PAGES.search(p.text)) is not None
    )
    counts = [(i, int(found["page"]), int(found["pages"])) for i, found in ends]
    order = [page for _, page, _ in counts]
    complete = order == list(range(1, len(counts) + 1)) and {pages for *_, pages in counts} == {len(counts)}
    return {i for i, *_ in counts} if complete else set()


def _without_asides(pieces: list[Piece], rules: _Rules) -> tuple[list[Piece], list[Piece]]:
    kept: list[Piece] = []
    asides: list[Piece] = []
    for i, piece in enumerate(pieces):
        far = piece.column >= ASIDE_COLUMN and piece.line.cell is None and len(piece.text) <= 70
        filed = (
            piece.line.kind is LineKind.TEXT
            and len(piece.text) <= 80
            and rules.file_mark.match(piece.text)
            and not rules.label.match(piece.text)
            and not (i and not piece.gap and _flows(pieces[i - 1], piece))
        )
        (asides if far or filed else kept).append(piece)
    return kept, asides


def _wrap_widths(pieces: list[Piece], rules: _Rules) -> list[int | None]:
    """Return for each line the width at which its text is hard-wrapped, None where lines are paragraphs.

    Blocks of three and more lines that flow on in lower case have a width of their own (columns of a table).
    """
    lengths = []
    flowing = shown = 0
    for a, b in pairwise(pieces):
        if a.line.kind is LineKind.TEXT and b.line.kind is LineKind.TEXT:
            lengths.append(a.column + len(a.text))
            if _flows(a, b):
                flowing += 1
                shown += b.line.wraps is True
    if flowing and shown >= _SHOWN * flowing:
        return [None] * len(pieces)  # the page tells which lines were full
    if flowing < 3:
        return [None] * len(pieces)
    long = sum(1 for p in pieces if len(p.text) > _LONGEST_WRAP and p.line.kind is LineKind.TEXT)
    if long > max(1, flowing // 3):
        return [None] * len(pieces)
    full = sorted(n for n in lengths if 45 <= n <= _LONGEST_WRAP)
    width = full[int(len(full) * 0.95)] if full else None
    widths = [width] * len(pieces)
    start = 0
    for i in range(1, len(pieces) + 1):
        if i == len(pieces) or pieces[i].gap or pieces[i].line.kind is not LineKind.TEXT:
            block = pieces[start:i]
            flows = sum(_flows(a, b) for a, b in pairwise(block))
            if len(block) >= 3 and 2 * flows >= len(block) - 1:
                widths[start:i] = [max(p.column + len(p.text) for p in block)] * len(block)
            else:
                each = _one_entry_each(block)
                for j in range(start + 1, i):
                    if _own_entry(pieces[j - 1], pieces[j], rules, each=each):
                        widths[j] = None
            start = i
    return widths


def _one_entry_each(block: Sequence[Piece]) -> bool:
    """Say whether lines are entries with commas, most of them ended although the next word had room."""
    if len(block) < 3 or 4 * sum("," in p.text for p in block) < 3 * len(block):
        return False
    turned = (_SURNAME_FIRST.match(p.text) for p in block)
    if 4 * sum(match is not None and match["title"] is not None for match in turned) >= 3 * len(block):
        return True
    width = max(p.column + len(p.text) for p in block)
    ended = sum(width - a.column - len(a.text) > len(b.text.split(None, 1)[0]) for a, b in pairwise(block))
    return 2 * ended >= len(block) - 1


def _own_entry(a: Piece, b: Piece, rules: _Rules, *, each: bool) -> bool:
    """Say whether `b` has the form of an entry of its own below `a`: "Name Name, …", and `a` too."""
    head, comma, _ = b.text.partition(",")
    last = a.text.rsplit(",", 1)[-1].split()
    if not comma or not last or last[-1].lower() in rules.open_end:
        return False
    if each:
        named = 2 <= len(head.split()) <= 6 or _SURNAME_FIRST.match(b.text) is not None
        return head[:1].isupper() and named
    alike = _NAME_FIRST.match(a.text) is not None and _NAME_FIRST.match(b.text) is not None
    before = last[-2] if len(last) > 1 else ""
    torn = last[-1][:1].isupper() and not before[:1].isupper() and before.lower() not in rules.open_end
    return alike and not torn  # "borgmester Eva", her surname on the next line


def _flows(a: Piece, b: Piece) -> bool:
    return b.text[:1].islower() and a.text[-1:] not in _ENDS and len(a.text) >= 45


def _continues(a: Piece, b: Piece, group: Sequence[Piece], width: int | None, rules: _Rules) -> bool:
    """Say whether line `b` goes on with the paragraph that ends in line `a`."""
    if a.line.cell is not None or b.line.cell is not None:
        return bool(b.line.wraps) and a.line.cell == b.line.cell
    if a.line.kind is b.line.kind is LineKind.HEADING:
        return bool(b.line.wraps) and a.line.level == b.line.level  # a long headline, on two lines of a page
    if b.line.kind not in (LineKind.TEXT, LineKind.QUOTE):
        return False
    if b.line.marker or a.line.kind is LineKind.HEADING or a.line.bold != b.line.bold:
        return False
    return _goes_on(a, b, group, width, rules) and not _begins(a, b, width, rules)


def _goes_on(a: Piece, b: Piece, group: Sequence[Piece], width: int | None, rules: _Rules) -> bool:
    """Say whether line `b` goes on with line `a`, unless it begins as something of its own does."""
    if b.line.wraps or _torn(a, b, width, rules):
        return True
    if b.page_break:
        return a.text[-1:] not in _ENDS and b.text[:1].islower() and len(a.text) > 25
    if b.gap > 0:
        return _across_blank(a, b, group, width)
    return width is not None and _wraps(a, b, width, rules)


def _begins(a: Piece, b: Piece, width: int | None, rules: _Rules) -> bool:
    """Say whether `b` begins something of its own: an item or a label."""
    dash = b.line.wraps and _DASH_WITHIN.match(b.text)
    listed = _LIST_MARK.match(b.text) and not dash and not _goes_on_with_number(a, b, width, rules)
    return bool(listed or rules.label.match(b.text))


def _torn(a: Piece, b: Piece, width: int | None, rules: _Rules) -> bool:
    """Say whether `a` cannot end where it does: in a hyphen, an open parenthesis, within a sentence."""
    starts_low = b.text[:1].islower()
    if not b.gap and (_entry_goes_on(a.text, b.text) or _unfinished(a, b, rules)):
        return True
    if b.line.wraps is False and not b.gap and not b.page_break and _flows(a, b):
        return True
    hyphen = a.text[-1:] == "-" and a.text[-2:-1].isalpha()
    return hyphen and ((b.page_break and starts_low) or (not b.gap and (starts_low or width is not None)))


def _unfinished(a: Piece, b: Piece, rules: _Rules) -> bool:
    """Say whether a line cannot end there: in a parenthesis, a list in running text, or at "og", "til"."""
    if a.line.kind is not LineKind.TEXT:
        return False
    if (a.text.rfind("(") > a.text.rfind(")") and ")" in b.text) or _counts_on(a, b):
        return True
    if not (b.text[:1].islower() or _ORDINAL.match(b.text) or len(a.text) >= _FULL):
        return False
    return a.text.rsplit(None, 1)[-1].lower() in rules.open_end or _opens_group(a, b, rules)


def _opens_group(a: Piece, b: Piece, rules: _Rules) -> bool:
    """Say whether a line ends in whom those on the next one come from: "…, fra Assens" + "borgmester A"."""
    last = a.text.rsplit(",", 1)[-1].split() if "," in a.text and b.text[:1].islower() else []
    named = 1 < len(last) <= 4 and all(word[:1].isupper() for word in last[1:])
    return named and last[0] in rules.open_end


def _wraps(a: Piece, b: Piece, width: int, rules: _Rules) -> bool:
    """Say whether `a` was broken for want of room for the first word of `b`, or goes on in lower case."""
    starts_low = b.text[:1].islower() or _ORDINAL.match(b.text) is not None
    first = b.text.split(None, 1)[0]
    room = width - a.column - len(a.text)
    if "\t" in a.text or WIDE_GAP.search(b.text) or _LEADER.search(b.text):
        return False
    dated = starts_low and bool(rules.months.match(f"1. {first}")) and a.text[-2:-1].isdecimal()
    dated = dated or _wrapped_date(a, b, rules)
    words = a.text.rsplit(None, 2)
    if dated or room <= len(first) or words[-1].lower() in rules.open_end:
        return True
    joined = (
        len(words) == 3 and words[1].lower() in rules.open_end and words[-1].isalpha() and words[-1].islower()
    )
    if joined and room <= len(first) + _SLACK:  # "… og borgmester", the name on the next line
        return True
    return starts_low and a.text[-1] not in _ENDS and a.column + len(a.text) >= 0.6 * width


def _across_blank(a: Piece, b: Piece, group: Sequence[Piece], width: int | None) -> bool:
    """A blank line inside a sentence: a page fell there, or every line is followed by a blank one."""
    if a.text[-1] in _ENDS:
        return False
    if b.text[:1].islower() and sum(len(p.text) for p in group[-3:]) >= 60:
        return True
    if width is None or b.gap > 1:
        return False
    room = width - a.column - len(a.text)
    return room <= len(b.text.split(None, 1)[0]) and len(a.text) >= 55


def _entry_goes_on(before: str, after: str) -> bool:
    """Say whether an entry of a list was broken at a comma: "Borgmester A B," above "Nyby Kommune"."""
    short = len(before) + len(after) <= _LONGEST_WRAP
    return before.endswith(",") and not after.endswith((",", ":")) and short


def _goes_on_with_number(a: Piece, b: Piece, width: int | None, rules: _Rules) -> bool:
    """Say whether the number that line `b` begins with belongs to the sentence of line `a`."""
    counted = _wrapped_ordinal(a, b, width, rules) or _wrapped_number(a, b) or _counts_on(a, b)
    return counted or _wrapped_date(a, b, rules)


def _wrapped_ordinal(a: Piece, b: Piece, width: int | None, rules: _Rules) -> bool:
    """A line that begins with "10. klasse" goes on with a sentence that was broken before it."""
    if b.gap or a.text[-1] in _ENDS:
        return False
    open_end = a.text.rsplit(None, 1)[-1].lower() in rules.open_end
    if not _ORDINAL.match(b.text):  # "unge under" above "18. Det er …": a preposition waits for its number
        return open_end and len(a.text) >= _FULL and _NUMBER_END.match(b.text) is not None
    return open_end or (width is not None and a.column + len(a.text) >= 0.6 * width)


def _counts_on(a: Piece, b: Piece) -> bool:
    """A line that begins with "3)" goes on with a list in running text whose "2)" the line above holds."""
    mark = _INLINE.match(b.text) if not b.gap and a.text[-1] in ",;" else None
    before = f" {int(mark['n']) - 1}{mark['mark']} " if mark else ""
    return bool(before) and before in a.text


def _wrapped_number(a: Piece, b: Piece) -> bool:
    """A line that begins with "1.312 sager" goes on with a sentence if the page shows that it was broken."""
    return bool(b.line.wraps) and a.text[-1] not in _ENDS and _AMOUNT.match(b.text) is not None


def _wrapped_date(a: Piece, b: Piece, rules: _Rules) -> bool:
    """A line that begins with "18. september" or "1. januar" goes on with a date, it is no item 18."""
    broken = a.text[-1] not in _ENDS or bool(b.line.wraps)  # "pr." ends no sentence
    return bool(rules.months.match(b.text)) and broken and len(a.text) >= 40


def _passage(document: Document, group: Sequence[Piece], rules: _Rules, signs: Signs) -> Passage | None:
    first = group[0]
    if len(group) == 1:
        folded = fold_line(document.text, first.start, first.end, signs)
    else:
        folded = fold(document.text, [(p.start, p.end) for p in group], rules.keep, signs)
    if not folded.text:
        return None
    line = first.line
    return Passage(
        folded.text,
        folded.offsets,
        line.kind,
        line.level,
        line.marker,
        line.cell,
        line.header,
        line.bold,
        first.column,
        first.gap,
        line.page,
        folded.tabs,
        folded.breaks,
    )


def cut(passage: Passage, start: int, end: int | None = None) -> Passage:
    """Return `text[start:end]` of a passage as a passage of its own, without white space around it."""
    last = len(passage.text) if end is None else end
    while start < last and passage.text[start] == " ":
        start += 1
    while last > start and passage.text[last - 1] == " ":
        last -= 1
    text, offsets, *kept, tabs, breaks = passage
    return Passage._make(
        (
            text[start:last],
            offsets[start:last],
            *kept,
            tuple([t - start for t in tabs if start <= t < last]),
            tuple([b - start for b in breaks if start <= b < last]),
        )
    )
