"""Runs of numbers of one style that count up: what they divide, and whether they are lists."""

from __future__ import annotations

import re
from typing import Final

from ...reading.document import LineKind
from ..danish.labels import PEOPLE
from ..passages import Passage
from .items import Context, Entry, Run
from .numbering import Numbered
from .roster import names_person
from .titles import reports

STYLES: Final = frozenset({"ad", "num", "roman", "framed"})
RARE_STYLES: Final = frozenset({"letter", "bare"})
_HEADING: Final = LineKind.HEADING  # an enumeration is slow to look up
_ITEM: Final = LineKind.ITEM
SENTENCES: Final = re.compile(r"[a-zæøå0-9]{3}[.!?]\s+[A-ZÀ-Þ]")
"""The end of a sentence with another behind it."""
_SPEAKER: Final = re.compile(r"[A-ZÀ-Þ]{2,4}:\s")
_STOP: Final = re.compile(r"[a-zæøå0-9]\. [A-ZÀ-Þ]")
_LISTED_GAP: Final = 200
"""A passage longer than this between two numbers is minutes, not part of a list."""
_LONGEST_APART: Final = 90
_MOST_FRAMED: Final = 20
"""So many runs of numbers between signs are looked at."""
_WORDS: Final = re.compile(r"[\w\s]+")


def counts(run: Run, context: Context) -> bool:
    """Three and more in a row from the first on: letters and bare numbers prove nothing by themselves.

    Numbers that go on from the meeting before ("15  Ulykkestal", "16  Skoleveje") head lines set apart.
    """
    if run.entries[0].numbers[0] == 1:
        return len(run.entries) >= 3
    heads = [context.passages[entry.at] for entry in run.entries]
    apart = all(p.gap > 0 and len(p.text) <= _LONGEST_APART and p.text[-1] not in ".,;:" for p in heads)
    return len(run.entries) > 3 and apart and run.key[0] == "bare"


def find_runs(context: Context, styles: frozenset[str]) -> list[Run]:
    """Return the numbers of the given styles that count up, as runs."""
    runs: list[Run] = []
    listed = -1
    for at, number in enumerate(context.numbers):
        if number is None or len(number.first) > 1 or number.family not in styles:
            continue
        passage = context.passages[at]
        if not _may_head(passage, number) or _in_last_column(at, number, context):
            continue
        if _is_listed(at, number, context, listed):
            listed = at
            continue
        key = (
            ("ad",) if number.family == "ad" else (number.family, *_frame(at, context), *_shape(at, context))
        )
        entry = Entry(at, tuple(n[0] for n in number.numbers), number.title)
        run = _run_for(entry, key, runs, context)
        if run is None:
            runs.append(Run(key, [entry]))
        else:
            run.entries.append(entry)
    framed = [r for r in runs if r.key[0] == "framed" and len(r.entries) > 1]
    heading = {id(r) for r in sorted(framed, key=_length)[-_MOST_FRAMED:] if not _referred_to(r, context)}
    return _all_ones([r for r in runs if r.key[0] != "framed" or id(r) in heading])


def _length(run: Run) -> int:
    return len(run.entries)


def _frame(at: int, context: Context) -> tuple[str, ...]:
    """Return the signs around a number that is set between them."""
    number = context.numbers[at]
    if number is None or number.family != "framed":
        return ()
    return (_WORDS.sub("", context.passages[at].text[: number.title]),)


def _referred_to(run: Run, context: Context) -> bool:
    """Say whether the number between signs that opens a run is spoken of: it marks a note ("se [1]")."""
    first = run.entries[0]
    mark = context.passages[first.at].text[: first.title].strip()
    return any(p.text.find(mark) > 0 for i, p in enumerate(context.passages) if i != first.at)


def _may_head(passage: Passage, number: Numbered) -> bool:
    """A title begins with a capital or digit and ends without a comma; a number alone is one too."""
    rest = passage.text[number.title :]
    if not rest or number.family == "ad":
        return True
    shown = passage.kind is _HEADING or passage.bold
    return shown or not (rest[0].islower() or rest[-1] in ",;")


def _is_listed(at: int, number: Numbered, context: Context, last: int) -> bool:
    """Say whether a person stands behind a number, right below the label of a list ("Afbud:") or in it.

    `last` is the index of the person of a list found last.
    """
    before = context.numbers[last] if last == at - 1 >= 0 else None
    if before is not None and context.passages[at].gap == 0:
        return number.first[0] == before.first[0] + 1
    label = context.labels[at - 1] if at else None
    if before is None and (label is None or label.kind not in PEOPLE):
        return False
    text = context.passages[at].text[number.title :]
    name = text.split("(", maxsplit=1)[0].split()
    return names_person(text, context) or context.persons.names.looks_like(name)


def _in_last_column(at: int, number: Numbered, context: Context) -> bool:
    """Say whether a number stands alone in a cell with nothing to its right: a page, an amount."""
    cell = context.passages[at].cell
    if cell is None or number.title < len(context.passages[at].text):
        return False
    beside = context.passages[at + 1].cell if at + 1 < len(context.passages) else None
    return beside is None or beside[:2] != cell[:2]


def _shape(at: int, context: Context) -> tuple[object, ...]:
    """Return how a number is set; case systems give each item a table of its own, its number on top."""
    passage = context.passages[at]
    if passage.cell is not None:
        table, row, column = passage.cell
        return ("cell-top", column) if row == 0 and at in context.tops else ("cell", table, column)
    if passage.kind is _HEADING:
        return ("heading", passage.level)
    if passage.kind is _ITEM:
        return ("item", passage.level)
    number = context.numbers[at]
    lead = number is not None and passage.lead > number.title  # "**1. Natteliv** v/ Anna Holm"
    return ("bold",) if passage.bold or lead else ("text",)


def _run_for(entry: Entry, key: tuple[object, ...], runs: list[Run], context: Context) -> Run | None:
    """Return the run that `entry` continues: the latest that ends one before, best with equal spacing."""
    leap = 3 if key[0] == "ad" or "heading" in key else 1
    spaced = context.passages[entry.at].gap > 0
    best: tuple[tuple[int, bool, int], Run] | None = None
    for run in reversed(runs[-40:]):
        step = entry.numbers[0] - run.last
        if run.key != key or not 0 < step <= leap:
            continue
        same = (context.passages[run.entries[-1].at].gap > 0) == spaced
        rank = (-step, same, run.entries[-1].at)
        if best is None or rank > best[0]:
            best = (rank, run)
    return best[1] if best else None


def _all_ones(runs: list[Run]) -> list[Run]:
    """Join runs of a single "1." each: converters restart a list after every paragraph."""
    ones: dict[tuple[object, ...], list[Run]] = {}
    for run in runs:
        if len(run.entries) == 1 and run.entries[0].numbers == (1,) and run.key[0] == "num":
            ones.setdefault(run.key, []).append(run)
    for key, same in ones.items():
        first = same[0].entries[0].at
        if len(same) >= 3 and all(
            r.entries[-1].at < first for r in runs if r.key == key and len(r.entries) > 1
        ):
            entries = [Entry(r.entries[0].at, (i,), r.entries[0].title) for i, r in enumerate(same, 1)]
            gone = {id(r) for r in same}
            runs = [r for r in runs if id(r) not in gone] + [Run(key, entries)]
    return runs


def measure(run: Run, context: Context) -> None:
    """Weigh the run by the text it divides, and say whether it is dense (a list, nothing told in between)."""
    weight = 0.0
    told = 0
    for a, b in zip(run.entries, run.entries[1:], strict=False):
        weight += min(context.between(a.at + 1, b.at), 4000)
        told += any(is_told(context, i) for i in range(a.at + 1, b.at))
    end = run.entries[-1].at + 1
    weight += min(context.between(end, len(context.passages)), 300)
    said = [context.passages[e.at].text[e.title :] for e in run.entries]
    long = sum(_has_sentence(text) or (run.key[0] == "ad" and _reports(text, context)) for text in said)
    run.dense = told == 0 and long <= len(run.entries) // 3
    factor = {"ad": 1.6}.get(str(run.key[0]), 1.0) * (
        1.3 if "heading" in run.key or "bold" in run.key else 1.0
    )
    run.weight = weight * factor + 20 * len(run.entries)


def is_told(context: Context, at: int) -> bool:
    """Say whether a passage reports something, rather than naming an item."""
    passage = context.passages[at]
    number = context.numbers[at]
    item = passage.kind is _ITEM or (number is not None and number.family in ("letter", "bullet"))
    if item and passage.text[-1] in ".!?" and _tells_of_somebody(passage.text, context):
        return True
    if item or passage.kind is _HEADING:
        return len(passage.text) > _LISTED_GAP
    if context.labels[at] is not None and passage.text.endswith(":"):
        return True
    return passage.text.endswith(".") or len(passage.text) > _LISTED_GAP


def _tells_of_somebody(text: str, context: Context) -> bool:
    """Say whether an entry of a list is what was said: several sentences, a verb, or initials before it."""
    return bool(SENTENCES.search(text) or _SPEAKER.match(text)) or _reports(text, context)


def _has_sentence(text: str) -> bool:
    return len(text) > 110 and text.endswith(".") and _STOP.search(text) is not None


def _reports(text: str, context: Context) -> bool:
    """Say whether a line that takes an item up tells of it at once: "Ad 1 Anna Holm oplyste, at …"."""
    return text.endswith(".") and reports(text, context.words.vocabulary)


def title_of(entry: Entry, context: Context) -> str:
    """Return the title behind a number, or that in the cell beside it."""
    text = context.passages[entry.at].text[entry.title :]
    beside = context.passages[entry.at + 1] if entry.at + 1 < len(context.passages) else None
    cell = context.passages[entry.at].cell
    if not text and beside is not None and cell and beside.cell and beside.cell[:2] == cell[:2]:
        return beside.text
    return text
