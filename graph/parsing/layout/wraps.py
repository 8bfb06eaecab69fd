"""Whether a line of a document goes on with the one above: wrapped text, entries of lists, torn dates."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import Final

from ...reading.document import LineKind
from .line_rules import Rules
from .pieces import ENDS, WIDE_GAP, Piece
from .torn_numbers import (
    COUNTED,
    DAY,
    FULL,
    WIDE,
    begins_with_ordinal,
    counts_on,
    goes_on_with_number,
    torn_date,
    waits_for_number,
    wrapped_date,
)

_LONGEST_WRAP: Final = 115
"""Texts with lines longer than this are not hard-wrapped."""
_NAME_FIRST: Final = re.compile(r"(?:[A-ZÀ-Þ][\w.'-]*\s+){1,5}[A-ZÀ-Þ][\w.'-]*,\s+[a-zæøå]")
"""A line such as "Anna Berg, skoleleder"."""
_TEXT: Final = LineKind.TEXT  # an enumeration is slow to look up
_HEADING: Final = LineKind.HEADING
_ITEM: Final = LineKind.ITEM
_FLOWING: Final = (LineKind.TEXT, LineKind.QUOTE)
_SURNAME_FIRST: Final = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’-]+)?,(?:\s+[A-ZÀ-Þ][\w.'’-]*){1,4}(?:\s\([^()]{1,8}\))?,\s+(?P<title>[a-zæøå])?"
)
"""A line such as "Berg, Anna Marie (AMB), skoleleder"."""
_ENTRY: Final = re.compile(
    r"[A-ZÀ-Þ][\w'’-]+(?:\s[A-ZÀ-Þ][\w'’.-]*){1,3}(?:\s\([^()]{1,40}\))?(?:,|\s[-–]\s)"
)
"""A line that begins with a whole name: "Anna Marie Berg, skoleleder"."""
_LAST_WORD: Final = 6
"""Letters and full stop of a word that ends a sentence on the next line; shorter ones are abbreviations."""
_NARROW: Final = 22
"""The same in a narrow column, as in two columns on a scanned page."""
_FEWEST_NARROW: Final = 30
_SLACK: Final = 6
"""Characters a broken line may fall short of the width where its last words show that it goes on."""
_SHOWN: Final = 0.9
"""Share of the lines that go on in lower case from which on a page is believed to tell full lines."""
LIST_MARK: Final = re.compile(
    r"(?:[-–—•*·▪o‣]\s+\S|\(?\d{1,3}(?:\.\d{1,2}){0,3}[.):]\s+\S|\d{1,3}(?:\.\d{1,2}){1,3}\s+\S|\d{1,3}[.)][^\s\d]|[a-zA-ZæøåÆØÅ][.)]\s|[ivxIVX]{1,5}[.)]\s)"
)
_CASE: Final = re.compile(r"\d{1,3}\s\([A-ZÀ-Þ][^()\d]{2,20}\)\s+[A-ZÀ-Þ]")
"""An item's number with the kind of its case: "1 (Åben) Natteliv"."""
_LAST_COLUMN: Final = re.compile(r"(?<!\s)\s{3,}(?P<last>\S[^\n]{0,60})$")
"""A last column, far from what stands before it: a line left of it does not go on with it."""
_NAMES_TORN: Final = re.compile(r",[^,:.]*,\s(?:[A-ZÀ-Þ][\w'’-]+\s?){1,3}$")
"""A run of entries whose last ends the line in names alone."""
_LABEL: Final = re.compile(r"[A-ZÀ-Þ][^:.,;]{3,30}:\s")
_SENT_BY: Final = re.compile(r"[A-ZÀ-Þ][^,;:.()]{1,60} v/ ?[^\W\d]")
"""An entry of its own: "Nyborg Kommune v/ borgmester Anna Berg"."""
_LETTER: Final = re.compile(r"[A-ZÀ-Þ]\.\s[A-ZÀ-Þ]?[a-zæøå]")
"""A letter and what follows it in a name or a sentence, not "A. B. Holm"."""
_BRACKETS: Final = re.compile(r"\([^()]*\)")
_DASHES: Final = (" –", " -", " —")
_DASH_WITHIN: Final = re.compile(r"[-–—] [^\W\dA-ZÀ-Þ]")
_LEADER: Final = re.compile(r"(?<!\.)\.{4,}\s+(?:\d\.\s)?[^\W\d_]")
_PAGED: Final = re.compile(r"(?:\.{3}|…|_{3}|(?:\. ){3})\s*\d{1,4}$")
"""The leader and the page of a title in a table of contents."""
_LEAST_TOLD: Final = 50
"""Characters of a line that was full, in a paragraph of who was there."""
_TOLD_LINES: Final = 2
_FULL_SHARE: Final = 0.8
"""Full lines of such a paragraph, and how long the shortest is beside the longest."""
_TORN_WORDS: Final = 2
_LEAST_OPEN: Final = 25
"""A line longer than this that no mark ends breaks off in a sentence."""
_COUNTED_SHARE: Final = 0.85
"""How full a line is, at least, for a number and what is counted to go on with it."""
_HEAD_END: Final = re.compile(r"[,.;(]|\s(?=[a-zæøå])")
"""Where the rest of a torn entry ends."""


def wrap_widths(pieces: list[Piece], rules: Rules) -> list[int | None]:
    """Return for each line the width at which its text is hard-wrapped, None where lines are paragraphs.

    Blocks of three and more lines that flow on in lower case have a width of their own (columns of a table).
    """
    lengths = []
    flowing = shown = 0
    least = _NARROW if _is_narrow(pieces) else WIDE
    for a, b in pairwise(pieces):
        if a.kind is _TEXT and b.kind is _TEXT:
            lengths.append(a.column + len(a.text))
            if flows(a, b, least):
                flowing += 1
                shown += b.line.wraps is True
    if flowing and shown >= _SHOWN * flowing:
        return [None] * len(pieces)  # the page tells which lines were full
    if flowing < 3:
        return _told_widths(pieces, rules)
    long = [p for p in pieces if len(p.text) > _LONGEST_WRAP and p.kind is _TEXT]
    if len(long) > max(1, flowing // 3):
        return [None] * len(pieces)
    full = sorted(n for n in lengths if least <= n <= _LONGEST_WRAP)
    width = full[int(len(full) * 0.95)] if full else None
    widths = [width] * len(pieces)
    start = 0
    for i in range(1, len(pieces) + 1):
        if i == len(pieces) or pieces[i].gap or pieces[i].kind is not _TEXT:
            block = pieces[start:i]
            joined = sum([flows(a, b, least) for a, b in pairwise(block)]) if len(block) >= 3 else 0
            if joined and 2 * joined >= len(block) - 1:
                widths[start:i] = [max(p.column + len(p.text) for p in block)] * len(block)
            elif len(block) > 1:
                for j in _own_entries(start, i, pieces, rules):
                    widths[j] = None
            start = i
    return widths


def _told_widths(pieces: Sequence[Piece], rules: Rules) -> list[int | None]:
    """Return the widths of paragraphs that tell who was there, in minutes too short to tell a width else."""
    widths: list[int | None] = [None] * len(pieces)
    start = 0
    for i in range(1, len(pieces) + 1):
        if i < len(pieces) and not pieces[i].gap and pieces[i].kind is _TEXT:
            continue
        full = [p.column + len(p.text) for p in pieces[start : i - 1]]
        told = len(full) >= _TOLD_LINES and rules.told.match(pieces[start].text) is not None
        if told and max(full) >= WIDE and min(full) >= _FULL_SHARE * max(full):
            widths[start:i] = [max(full)] * (i - start)
        start = i
    return widths


def _is_narrow(pieces: Sequence[Piece]) -> bool:
    """Say whether the text stands in a narrow column: of no line long, most go on in lower case."""
    lines = [p for p in pieces if p.kind is _TEXT]
    if len(lines) < _FEWEST_NARROW or sum(len(p.text) > WIDE for p in lines) > len(lines) // 20:
        return False
    joined = sum(flows(a, b, _NARROW) for a, b in pairwise(lines) if not b.gap)
    return 3 * joined >= len(lines)


def _own_entries(start: int, end: int, pieces: Sequence[Piece], rules: Rules) -> Iterator[int]:
    """Yield the lines of a block that are entries of their own; each list below a colon by itself."""
    cuts = [start, *(j for j in range(start + 1, end) if pieces[j].text.endswith(":")), end]
    for a, b in pairwise(cuts):
        each = _one_entry_each(pieces[a:b])
        for j in range(max(a, start + 1), b):
            if _own_entry(pieces[j - 1], pieces[j], rules, each=each):
                yield j


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


def _own_entry(a: Piece, b: Piece, rules: Rules, *, each: bool) -> bool:
    """Say whether `b` has the form of an entry of its own below `a`: "Name Name, …", and `a` too."""
    if "," not in b.text:
        return False
    head, comma, _ = (_BRACKETS.sub("", b.text) if "(" in b.text else b.text).partition(",")
    last = a.text.rsplit(",", 1)[-1].split()
    if not comma or not last or last[-1].lower() in rules.open_end:
        return False
    before = last[-2] if len(last) > 1 else ""
    torn = last[-1][:1].isupper() and not before[:1].isupper() and before.lower() not in rules.open_end
    if torn and not rules.keep.isdisjoint(head.split()):
        return False  # "…, for politiet politikommissær Ejler" + "Toft og betjent Lone Bruun, for …"
    if each:
        named = 2 <= len(head.split()) <= 6 or _SURNAME_FIRST.match(b.text) is not None
        return head[:1].isupper() and named
    alike = _NAME_FIRST.match(a.text) is not None and _NAME_FIRST.match(b.text) is not None
    return alike and not torn  # "borgmester Eva", her surname on the next line


def flows(a: Piece, b: Piece, least: int = WIDE) -> bool:
    """Say whether line `b` goes on in lower case with a line of `least` characters that no mark ends."""
    return b.text[:1].islower() and a.text[-1:] not in ENDS and len(a.text) >= least


def continues(a: Piece, b: Piece, group: Sequence[Piece], width: int | None, rules: Rules) -> bool:
    """Say whether line `b` goes on with the paragraph that ends in line `a`."""
    if a.cell is not None or b.cell is not None:
        return bool(b.line.wraps) and a.cell == b.cell
    if a.kind is b.kind is _HEADING:
        return bool(b.line.wraps) and a.line.level == b.line.level  # a long headline, on two lines of a page
    if b.kind not in _FLOWING and (b.kind is not _ITEM or b.gap):  # Markdown: a line below an item's first
        return False
    if b.line.marker or a.kind is _HEADING or a.line.bold != b.line.bold or _is_paged(a.text):
        return False
    heads = a.text.lower() in rules.list_heads  # "Meldt fra", and those below
    if heads and (b.text[:1].isupper() or a.text.isupper()):
        return False
    return _goes_on(a, b, group, width, rules) and not _begins(a, b, width, rules)


def _is_paged(text: str) -> bool:
    """Say whether a line ends with the page of a title: "15. Eventuelt ........ 4"."""
    return text[-1:].isdecimal() and _PAGED.search(text) is not None


def _goes_on(a: Piece, b: Piece, group: Sequence[Piece], width: int | None, rules: Rules) -> bool:
    """Say whether line `b` goes on with line `a`, unless it begins as something of its own does."""
    if b.line.wraps:
        return True
    if b.gap:
        return over_page(a, b, rules) if b.page_break else _across_blank(a, b, group, width, rules)
    if not b.page_break and width is not None and _wraps(a, b, width, rules):  # as most that go on do
        return True
    if _torn(a, b, width, rules) or torn_date(a, b, rules):
        return True
    persons = _tells_on(a, b, group, rules) or _tears_person(a, b, group, rules)
    return persons or rules.tears_body(a, b) or (b.page_break and over_page(a, b, rules))


def over_page(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a sentence, or a word behind its hyphen, goes on below the foot of a page.

    It goes on in lower case, with a number and what is counted ("300 m"), or in the middle of a date.
    """
    if a.text[-1:] in ENDS:
        return _day_torn(a, b, rules)
    low = b.text[:1].islower()
    if len(a.text) <= _LEAST_OPEN and not a.text[:1].islower():  # a heading, no rest of a sentence
        return low and _ends_in_hyphen(a)
    return low or COUNTED.match(b.text) is not None or rules.months.match(b.text) is not None


def _day_torn(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a date was torn behind its day: "… den 1." + "november"."""
    day = DAY.search(a.text) if a.text[-1:] == "." and b.text[:1].islower() else None
    return day is not None and rules.months.match(f"{day[0]} {b.text}") is not None


def _ends_in_hyphen(a: Piece) -> bool:
    return a.text[-1:] == "-" and a.text[-2:-1].isalpha()


def _begins(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """Say whether `b` begins something of its own: an item or a label."""
    if _ends_in_dash(a, b):  # "A, lærer –" + "afbud; B, lærer"
        return False
    if " v/" in a.text and _SENT_BY.match(a.text) and _SENT_BY.match(b.text):
        return True
    text = b.text
    if text[-1:] == ":" and b.column < a.column and a.text[-1] not in ",-":  # the next group
        return True
    if text[:1].isupper() and text.lower() in rules.field_heads:  # "Referent", and who below it
        return a.text.rsplit(None, 1)[-1].lower() not in rules.open_end
    if _has_case(text) or (_has_mark(text) and not _within(a, b, width, rules)):
        return True
    return (":" in text or ";" in text) and rules.label.match(text) is not None


def _has_case(text: str) -> bool:
    """Say whether a line begins with an item's number and the kind of its case."""
    return text[:1].isdecimal() and _CASE.match(text) is not None


def _has_mark(text: str) -> bool:
    """Say whether a line begins with the mark of a list; most begin with a word."""
    if text[:2].isalpha() and text[0] not in "ivxIVX":
        return False
    return LIST_MARK.match(text) is not None


def _within(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """Say whether the mark that line `b` begins with is part of a sentence or a name."""
    if _DASH_WITHIN.match(b.text) and (b.line.wraps or _full(a, b, width)):
        return True
    return goes_on_with_number(a, b, width, rules) or _goes_on_with_initial(a, b)


def _ends_in_dash(a: Piece, b: Piece) -> bool:
    """Say whether a line of several words ends in a dash, and the next one goes on in lower case."""
    return a.text[-2:] in _DASHES and not b.gap and b.text[:1].islower() and " " in a.text[:-2]


def _full(a: Piece, b: Piece, width: int | None) -> bool:
    """Say whether a line with persons or clauses had no room for the first two words of the next one."""
    if width is None or b.gap or set(",;:(").isdisjoint(a.text):
        return False
    return width - a.column - len(a.text) <= len(" ".join(b.text.split(None, 2)[:2]))


def _goes_on_with_initial(a: Piece, b: Piece) -> bool:
    """Say whether a name goes on with the letter `b` begins with: "Hans Jakob / O. Krabbe", "Assens / F."."""
    given = a.text.rsplit(None, 1)[-1]
    named = given[:1].isupper() and given.replace("-", "").isalpha() and not given.isupper()
    return not b.gap and named and _LETTER.match(b.text) is not None


def _torn(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """Say whether `a`, right above `b`, cannot end there: in a hyphen, a parenthesis, within a sentence."""
    if _entry_goes_on(a.text, b.text) or _unfinished(a, b, rules) or _ends_in_dash(a, b):
        return True
    if b.line.wraps is False and not b.page_break and flows(a, b):
        return True
    if b.kind is _ITEM and flows(a, b, 0):
        return True
    return _ends_in_hyphen(a) and (width is not None or b.text[:1].islower())


def _unfinished(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a line cannot end there: in a parenthesis, a list in running text, or at "og", "til"."""
    if a.kind is not _TEXT:
        return False
    if _in_brackets(a.text, b.text) or counts_on(a, b):
        return True
    if _ends_in_joint(a, rules) or waits_for_number(a, b, rules):
        return True
    if a.text[-1] == ":" and rules.inner_group.search(a.text):
        return True
    if not (b.text[:1].islower() or len(a.text) >= FULL or begins_with_ordinal(b.text)):
        return False
    return a.text.rsplit(None, 1)[-1].lower() in rules.open_end or _opens_group(a, b, rules)


def _in_brackets(above: str, below: str) -> bool:
    """Say whether a line ends in brackets that the next one closes."""
    if ")" in below and above.rfind("(") > above.rfind(")"):
        return True
    return "]" in below and above.rfind("[") > above.rfind("]")


def _ends_in_joint(a: Piece, rules: Rules) -> bool:
    """Say whether a line ends in "og", "samt", after which something must follow."""
    words = a.text.rsplit(None, 1) if a.kind is _TEXT else []
    return len(words) == 2 and words[-1] in rules.keep


def _tells_on(a: Piece, b: Piece, group: Sequence[Piece], rules: Rules) -> bool:
    """Say whether a sentence that tells who came for whom goes on: its last name may have been torn."""
    if a.text[-1] in ENDS or not (b.text[-1] == "." or rules.joint.search(b.text)):
        return False
    if len(group) == 1 and a.text.rsplit(None, 1)[-1].islower() and _ENTRY.match(b.text):
        return False  # "Følgende deltog i mødet" above a list
    return rules.tells_who.match(group[0].text) is not None and rules.tells_who.match(b.text) is None


def _tears_person(a: Piece, b: Piece, group: Sequence[Piece], rules: Rules) -> bool:
    """Say whether a paragraph of who was there was broken in an entry: "…, lærer Zeki" + "Gade og …"."""
    if len(a.text) < _LEAST_TOLD or a.text[-1] in ENDS or ":" in b.text[:_LEAST_TOLD]:
        return False  # also "gæst under pkt. 2: A"
    if not (b.text[:1] == "(" or (b.text[:1].islower() and a.text[-1] != ")")):
        head = _HEAD_END.split(b.text, maxsplit=1)[0].split()
        short = 1 <= len(head) <= _TORN_WORDS
        if not short or not all(word[:1].isupper() for word in head) or rules.begins(head[0]):
            return False
    gone = b.text[-1] == "." and rules.gone.search(b.text) is not None  # "…, Odder Kommune var forhindret."
    lists = _LABEL.match(group[0].text) is not None and _NAMES_TORN.search(a.text) is not None
    return gone or lists or rules.told.match(group[0].text) is not None


def _opens_group(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a line ends in whom those on the next one come from: "…, fra Assens" + "borgmester A"."""
    last = a.text.rsplit(",", 1)[-1].split() if "," in a.text and b.text[:1].islower() else []
    named = 1 < len(last) <= 4 and all(word[:1].isupper() for word in last[1:])
    return named and last[0] in rules.open_end


def _wraps(a: Piece, b: Piece, width: int, rules: Rules) -> bool:
    """Say whether `a` was broken for want of room for the first word of `b`, or goes on in lower case."""
    if "\t" in a.text or _has_columns(b.text) or _stands_left(a, b):
        return False
    first = b.text.split(None, 1)[0]
    room = width - a.column - len(a.text)
    words = a.text.rsplit(None, 2)
    starts_low = b.text[:1].islower() or begins_with_ordinal(b.text)
    if room <= len(first) or words[-1].lower() in rules.open_end or wrapped_date(a, b, width, rules):
        return True
    if starts_low and a.text[-2:-1].isdecimal() and rules.months.match(f"1. {first}"):
        return True
    joined = (
        len(words) == 3 and words[1].lower() in rules.open_end and words[-1].isalpha() and words[-1].islower()
    )
    hangs = joined or _breaks_list(a, b, rules)
    if hangs and room <= len(first) + _SLACK:  # "… og borgmester", the name on the next line
        return True
    if a.text[-1] in ENDS:
        return False
    filled = a.column + len(a.text)
    # one word and a full stop end the sentence of the line before: "… på Sjørring" + "Skole. Holm takkede …"
    ends = (
        first[-1] == "."
        and first[:-1].isalpha()
        and len(first) >= _LAST_WORD
        and a.text[-1].isalpha()
        and len(b.text) > len(first)
    )
    counted = COUNTED.match(b.text) is not None and filled >= max(_COUNTED_SHARE * width, WIDE)
    return counted or (starts_low and filled >= 0.6 * width) or (ends and filled >= max(0.8 * width, FULL))


def _stands_left(a: Piece, b: Piece) -> bool:
    """Say whether `b` begins something of its own, left of the last column of `a`."""
    last = _LAST_COLUMN.search(a.text) if "   " in a.text and b.text[:1].isupper() else None
    return last is not None and b.column < a.column + last.start("last")


def _has_columns(text: str) -> bool:
    """Say whether a line has a wide gap or leaders: it is no running text."""
    wide = "   " in text or "\t" in text
    return (wide and WIDE_GAP.search(text) is not None) or (
        "...." in text and _LEADER.search(text) is not None
    )


def _breaks_list(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a list of people in a sentence was broken between two lines, before "og" on the second.

    "Mødt: borgmestrene Kaj Holm (Odder)," + "Eva Dam (Samsø) og Ib Toft (Skive), …", or within an entry:
    "…, for politiet politikommissær Ejler" + "Toft og betjent Lone Bruun, …".
    """
    if rules.keep.isdisjoint(b.text.split(",", 1)[0].split()):
        return False
    if a.text[-1] == ",":
        return ":" in a.text
    words = a.text.rsplit(None, 2)
    open_ = (
        len(words) == 3
        and words[-1].isalpha()
        and (words[-1].islower() or words[-2].rpartition("-")[2].islower())
    )
    return open_ and "," in a.text and b.text[:1].isupper()


def _across_blank(a: Piece, b: Piece, group: Sequence[Piece], width: int | None, rules: Rules) -> bool:
    """A blank line inside a sentence: a page fell there, or every line is followed by a blank one."""
    if a.text[-1] in ENDS:
        return b.gap == 1 and _day_torn(a, b, rules)
    if _ends_in_joint(a, rules) and b.gap == 1:
        return True
    if b.text[:1].islower() and sum(len(p.text) for p in group[-3:]) >= 60:
        return b.text.partition(" ")[0] != a.text.partition(" ")[0]  # "for Odder: A" above "for Skive: B"
    if width is None or b.gap > 1:
        return False
    room = width - a.column - len(a.text)
    opens = rules.told.match(b.text) is not None  # below a heading that fills its line
    full = room <= len(b.text.split(None, 1)[0]) and len(a.text) >= 55
    return full and not opens and not _has_columns(a.text)


def _entry_goes_on(before: str, after: str) -> bool:
    """Say whether an entry of a list was broken at a comma: "Borgmester A B," above "Nyby Kommune"."""
    short = len(before) + len(after) <= _LONGEST_WRAP
    return before.endswith(",") and not after.endswith((",", ":")) and short
