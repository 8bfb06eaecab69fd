"""Where the agenda is listed: numbers, letters, bullets or lines under a label, above the minutes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ...reading.document import LineKind
from ..danish.dates import find_dates
from ..passages import Passage
from .items import HEADING_LENGTH, Context, Entry, Run, unmarked
from .runs import RARE_STYLES, SENTENCES, counts, find_runs, is_told, measure, title_of
from .titles import title_key
from .unnumbered import unpresented

_MOST_BULLETS: Final = 60
"""So many bullets are compared with the headings: cost stays linear on absurd input."""


def label_before(runs: Sequence[Run], context: Context) -> bool:
    for run in runs:
        first = _above_table_head(run.entries[0].at, context)
        if any(context.announces_agenda(i) for i in range(max(0, first - 2), run.entries[0].at)):
            return True
    return False


def _above_table_head(at: int, context: Context) -> int:
    """Return `at`, or where the table begins of whose second row it is the first cell."""
    cell = context.passages[at].cell
    if cell is None or cell[1] != 1:
        return at
    while at > 0 and (above := context.passages[at - 1].cell) is not None and above[0] == cell[0]:
        at -= 1
    return at


def numbered_list(runs: Sequence[Run], body: Run | None, context: Context) -> Run | None:
    """Return the dense run that lists the agenda, before the body or with no body of its own."""
    best: tuple[tuple[bool, int, int], Run] | None = None
    for run in runs:
        if len(run.entries) < 2 or not run.dense or run is body or _plans_meetings(run, context):
            continue
        if body is not None and run.entries[0].at > body.entries[0].at:
            continue
        label = label_before([run], context)
        if body is None and not label and not is_retold(run, context):
            continue
        rank = (label, len(run.entries), -run.entries[0].at)
        if best is None or rank > best[0]:
            best = (rank, run)
    if best is None:
        return None
    return _with_below(best[1], body, context)


def _plans_meetings(run: Run, context: Context) -> bool:
    """Say whether each line of a run has a date for its title: "1 | 5. februar 2014 | Vejen Rådhus"."""
    return all(_is_date(title_of(entry, context), context) for entry in run.entries)


def _is_date(text: str, context: Context) -> bool:
    dates = find_dates(text, context.words.vocabulary)
    return len(dates) == 1 and dates[0].start == 0 and not text[dates[0].end :].strip(" .")


def rarely_numbered_list(context: Context, body: Run | None) -> Run | None:
    """Return the list under a label whose items bear letters ("a) Natteliv"), above a body with numbers.

    Or bare numbers ("14 Natteliv"), where the body begins with the same, or, without a label, has the same.
    """
    if body is None or body.key[0] in RARE_STYLES:
        return None
    first = body.entries[0].numbers
    runs = [
        r
        for r in find_runs(context, RARE_STYLES)
        if (r.key[0] == "letter" and counts(r, context))
        or (len(r.entries) >= 3 and r.entries[0].numbers == first)
    ]
    told = [e.numbers for e in body.entries]
    runs = [r for r in runs if label_before([r], context) or _all_told(r, told)]
    for run in runs:
        measure(run, context)
    return numbered_list(runs, body, context)


def _all_told(run: Run, told: Sequence[tuple[int, ...]]) -> bool:
    """Say whether a list without a label has just the numbers under which something is told below it."""
    return run.key[0] == "bare" and [e.numbers for e in run.entries] == list(told)


def is_retold(run: Run, context: Context) -> bool:
    """Say whether at least half of the run's titles stand once more, below it or above."""
    others = {
        title_key(p.text[n.title if (n := context.numbers[i]) else 0 :])
        for i, p in enumerate(context.passages)
        if not run.entries[0].at <= i <= run.entries[-1].at and len(p.text) < HEADING_LENGTH
    }
    hits = sum(
        title_key(title_of(e, context)) in others or title_key(unpresented(e, context)) in others
        for e in run.entries
    )
    return 2 * hits >= len(run.entries)


def _with_below(run: Run, body: Run | None, context: Context) -> Run:
    """Give each listed item the passages between it and the next: sub-items, or the rest of its title."""
    entries = []
    stop = body.entries[0].at if body else len(context.passages)
    first = title_key(title_of(run.entries[0], context))
    for i, entry in enumerate(run.entries):
        last = i + 1 == len(run.entries)
        end = stop if last else run.entries[i + 1].at
        extra: list[int] = []
        below: list[int] = []
        title_at = entry.at
        if entry.title >= len(context.passages[entry.at].text) and entry.at + 1 < end:
            title_at = entry.at + 1  # a number in a cell or on a line of its own
            extra.append(title_at)
        row = context.passages[title_at].cell
        for at in range(title_at + 1, end):
            passage = context.passages[at]
            if row and passage.cell and passage.cell[:2] == row[:2] and passage.cell[2] != row[2]:
                continue  # who is responsible, how long: columns beside the title
            marked = passage.kind is LineKind.ITEM or (context.numbers[at] is not None)
            if last and not (marked and (passage.gap == 0 or passage.kind is LineKind.ITEM)):
                break
            if last and marked and _repeats(at, first, context):
                break
            if not marked and not below and passage.text[0].islower() and passage.cell is None:
                extra.append(at)
            else:
                below.append(at)
        entries.append(Entry(entry.at, entry.numbers, entry.title, tuple(extra), tuple(below)))
    return Run(run.key, entries, run.weight, dense=True)


def _repeats(at: int, key: str, context: Context) -> bool:
    """Say whether a passage begins with the title whose `key` is given: what the list names begins there."""
    number = context.numbers[at]
    start = number.title if number else 0
    return len(key) > 4 and title_key(context.passages[at].text[start : start + HEADING_LENGTH]).startswith(
        key
    )


def _dated(passages: Sequence[Passage], context: Context) -> bool:
    """Say whether one of the passages begins with a full date."""
    vocabulary = context.words.vocabulary
    return any(
        d.start == 0 and d.day and d.year for p in passages for d in find_dates(p.text, vocabulary)[:1]
    )


def unnumbered_list(context: Context, body: Run | None) -> Run | None:
    """Return the lines under a label "Dagsorden" that bear no numbers, or bullets that the body retells."""
    label = next((i for i in range(len(context.passages)) if context.is_agenda_label(i)), None)
    if label is None:
        return _retold_bullets(context, body) if body is not None else None
    if (body is not None and body.entries[0].at <= label + 1) or _heads_minutes(label, context):
        return None
    stop = body.entries[0].at if body else len(context.passages)
    if body is not None and _dated(context.passages[label + 1 : stop], context):
        return None  # the label is the document's title: its meeting's date stands below
    found: list[int] = []
    for at in range(label + 1, stop):
        passage = context.passages[at]
        first = _plain_key(found[0], context) if found else None
        if (
            is_told(context, at)
            or context.is_label(at)
            or _plain_key(at, context) == first
            or (found and passage.kind is not context.passages[found[0]].kind)
            or (len(found) > 1 and passage.gap > max(context.passages[i].gap for i in found[1:]))
        ):
            break
        found.append(at)
    return _plain_run(found, context)


def _heads_minutes(at: int, context: Context) -> bool:
    """Say whether a label heads a column of a table that tells what was said, not a list of items."""
    cell = context.passages[at].cell
    if cell is None:
        return False
    below = (p for p in context.passages[at + 1 :] if p.cell is not None and p.cell[0] == cell[0])
    return any(p.text[-1] in ".!" and SENTENCES.search(p.text) for p in below)


def _plain_key(at: int, context: Context) -> str:
    """Return the title of a line that bears no number but perhaps a bullet and a time, for comparison."""
    return title_key(context.words.clock_lead.sub("", unmarked(context.passages[at], context.numbers[at])))


def _plain_run(found: Sequence[int], context: Context) -> Run | None:
    """Return the lines of the first one's level as a list, those of deeper levels below them."""
    tops = [i for i in found if context.passages[i].level == context.passages[found[0]].level]
    if len(tops) < 2:
        return None
    entries = []
    numbers = [context.numbers[at] for at in tops]
    counted = all(number and number.numbers == ((n,),) for n, number in enumerate(numbers, 1))
    for n, at in enumerate(tops):
        end = tops[n + 1] if n + 1 < len(tops) else found[-1] + 1
        number = numbers[n]
        title_from = number.title if number and (counted or number.family in ("bullet", "num")) else 0
        entries.append(Entry(at, (n + 1,), title_from, (), tuple(range(at + 1, end))))
    return Run(("plain",), entries, dense=True)


def _retold_bullets(context: Context, body: Run) -> Run | None:
    """Return bullets above the body, most of whose titles its headings repeat ("Det skulle vi nå:")."""
    titles = {title_key(title_of(e, context)) for e in body.entries} - {""}
    found: list[int] = []
    for at in range(body.entries[0].at + 1):
        passage, number = context.passages[at], context.numbers[at]
        bullet = passage.kind is LineKind.ITEM and number is not None and number.family == "bullet"
        if bullet and at < body.entries[0].at and not is_told(context, at):
            found.append(at)
            continue
        if len(found) > 2:
            keys = [_plain_key(i, context) for i in found[:_MOST_BULLETS]]
            hits = sum(any(t.startswith(key) for t in titles) for key in keys if len(key) > 5)
            if 2 * hits >= len(found):
                return _plain_run(found, context)
        found = []
    return None


def list_span(listed: Run | None, context: Context) -> tuple[int, int] | None:
    if listed is None:
        return None
    first, final = listed.entries[0].at, listed.entries[-1]
    while first > 0 and context.announces_agenda(first - 1):
        first -= 1
    return first, max(final.at, *final.extra, *final.below) if final.extra or final.below else final.at
