"""Numbers and dates that a line end tore: "unge under" + "18 år", "… den 24." + "februar 2026"."""

from __future__ import annotations

import re
from typing import Final

from .line_rules import Rules
from .pieces import ENDS, Piece

FULL: Final = 70
"""A line of this length was broken where it ends in "og", "fra"."""
WIDE: Final = 45
"""Characters from which on a line may be a full one."""
_INLINE: Final = re.compile(r"(?P<n>\d{1,2})(?P<mark>[.)])\s")
DAY: Final = re.compile(r"(?<!\d)\d{1,2}\.$")
_ORDINAL: Final = re.compile(r"\d{1,2}\. [a-zæøå]{2}")
COUNTED: Final = re.compile(r"\d{1,4} [a-zæøå]")
"""A number and what is counted: "40 minutter", "300 m"."""
_NUMBER_END: Final = re.compile(r"\d{1,3}\. [A-ZÀ-Þ]")
_LEAST_WORDS: Final = 2
_NEXT: Final = re.compile(r"\d{1,3}[.)]\s+[A-ZÀ-Þ]")
"""The number of the next item and its title."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d(?!\d)")
_YEAR_NEXT: Final = re.compile(r"\.?,?\s*\d")
_AMOUNT: Final = re.compile(r"\d{1,3}[.,:]\d{2,}")


def begins_with_ordinal(text: str) -> bool:
    """Say whether a line begins with "10. klasse"."""
    return text[:1].isdecimal() and _ORDINAL.match(text) is not None


def goes_on_with_number(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """Say whether the number that line `b` begins with belongs to the sentence of line `a`."""
    if waits_for_number(a, b, rules):
        return True
    counted = _wrapped_ordinal(a, b, width, rules) or _wrapped_number(a, b) or counts_on(a, b)
    return counted or wrapped_date(a, b, width, rules)


def waits_for_number(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a line ends in "kl.", "pkt.", and the next one begins with the number."""
    if b.gap or not b.text[:1].isdecimal():
        return False
    last = a.text.rsplit(None, 2)
    if len(last) < _LEAST_WORDS or last[-1].rstrip(".").lower() not in rules.before_number:
        return False
    return not (last[-2].lower() in rules.secrecy and _NEXT.match(b.text))  # "Lukket punkt" + "7. Eventuelt"


def _wrapped_ordinal(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """A line that begins with "10. klasse" goes on with a sentence that was broken before it."""
    if b.gap or a.text[-1] in ENDS:
        return False
    open_end = a.text.rsplit(None, 1)[-1].lower() in rules.open_end
    if not begins_with_ordinal(b.text):  # "unge under" above "18. Det er …": a preposition waits for it
        return open_end and len(a.text) >= FULL and _NUMBER_END.match(b.text) is not None
    return open_end or (width is not None and a.column + len(a.text) >= 0.6 * width)


def counts_on(a: Piece, b: Piece) -> bool:
    """A line that begins with "3)" goes on with a list in running text whose "2)" the line above holds."""
    mark = _INLINE.match(b.text) if not b.gap and a.text[-1] in ",;" else None
    before = f" {int(mark['n']) - 1}{mark['mark']} " if mark else ""
    return bool(before) and before in a.text


def _wrapped_number(a: Piece, b: Piece) -> bool:
    """A line that begins with "1.312 sager" goes on with a sentence if the page shows that it was broken."""
    return bool(b.line.wraps) and a.text[-1] not in ENDS and _AMOUNT.match(b.text) is not None


def wrapped_date(a: Piece, b: Piece, width: int | None, rules: Rules) -> bool:
    """A line that begins with "18. september" or "1. januar" goes on with a date, it is no item 18."""
    broken = a.text[-1] not in ENDS or bool(b.line.wraps)  # "pr." ends no sentence
    least = 0.6 * width if width is not None and width < WIDE else 40
    dated = rules.months.match(b.text) if broken and len(a.text) >= least else None
    if dated is None:
        return False
    named = dated[0].split()[-1].istitle() and not _YEAR_NEXT.match(b.text, dated.end())
    return not named  # "9. Jan Holm", "10. August Strøm"


def torn_date(a: Piece, b: Piece, rules: Rules) -> bool:
    """Say whether a date goes on in the next line: "… DEN 24." + "FEBRUAR 2026", "… 24. februar" + "2026"."""
    if b.gap:
        return False
    year = b.text[:1].isdecimal() and _YEAR.match(b.text) is not None
    if not year and a.text[-1] != ".":
        return False
    head, _, last = a.text.rpartition(" ")
    if year:
        return rules.months.fullmatch(f"{head.rpartition(' ')[2]} {last}") is not None
    if DAY.match(last) is None or not head or rules.months.match(f"1. {b.text}") is None:
        return False
    month = b.text.split(None, 1)[0]
    return not month.istitle() or _YEAR_NEXT.match(b.text, len(month)) is not None
