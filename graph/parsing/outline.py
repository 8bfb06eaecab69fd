"""The outline of minutes: where the agenda is listed, and under which headings its items are treated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Final

from ..reading.document import LineKind
from ..vocabulary import Vocabulary
from .dates import find_dates
from .items import HEADING_LENGTH, Context, Entry, Outline, Run, unmarked
from .labels import PEOPLE
from .numbering import Numbered
from .passages import Passage
from .roster import lists_people, names_person
from .titles import alike, title_key
from .unnumbered import tells, unnumbered_headings, unpresented

_LISTED_GAP: Final = 200
"""A passage longer than this between two numbers is minutes, not part of a list."""
_MOST_BULLETS: Final = 60
"""So many bullets are compared with the headings: cost stays linear on absurd input."""
_NOTED: Final = re.compile(r"[.:?!]\s+\S|\.$")
"""What parts a title from what is noted behind it."""
_MUCH: Final = 3
"""Sentences below a list that are too many to belong to its last item."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_STYLES: Final = frozenset({"ad", "num", "roman"})
_RARE_STYLES: Final = frozenset({"letter", "bare"})


def outline(passages: Sequence[Passage], vocabulary: Vocabulary) -> Outline:
    """Return the outline of `passages`."""
    context = Context(passages, vocabulary)
    runs = [r for r in _runs(context, _STYLES) if not lists_people(r, context)]
    if not any(len(r.entries) > 1 for r in runs):
        runs = [r for r in _runs(context, _RARE_STYLES) if not lists_people(r, context) and _counts(r)]
    for run in runs:
        _measure(run, context)
    body = _body(runs, context)
    listed = _listed(runs, body, context)
    if body is not None and listed is body:
        body = None
    if listed is None:
        listed = _rarely_numbered_list(context, body) or _unnumbered_list(context, body)
    span = _list_span(listed, context)
    after = span[1] + 1 if span else 0
    if body is not None:
        headings, rule = tuple(_absorb(body, runs, listed, context)), f"agenda.heading-{body.key[0]}"
    else:
        headings, rule = unnumbered_headings(context, listed, after)
    if not headings and listed is not None and listed.key[0] != "plain" and not _only_lists(listed, context):
        headings, rule = tuple(listed.entries), "agenda.list-with-minutes"
        listed, span = None, None
    return Outline(tuple(listed.entries) if listed else (), headings, rule, span)


def _counts(run: Run) -> bool:
    """Three and more in a row from the first on: letters and bare numbers prove nothing by themselves."""
    return len(run.entries) >= 3 and run.entries[0].numbers[0] == 1


def _runs(context: Context, styles: frozenset[str]) -> list[Run]:
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
        key = (number.family, *_shape(at, context)) if number.family != "ad" else ("ad",)
        entry = Entry(at, tuple(n[0] for n in number.numbers), number.title)
        run = _run_for(entry, key, runs, context)
        if run is None:
            runs.append(Run(key, [entry]))
        else:
            run.entries.append(entry)
    return _all_ones(runs)


def _may_head(passage: Passage, number: Numbered) -> bool:
    """A title begins with a capital or digit and ends without a comma; a number alone is one too."""
    rest = passage.text[number.title :]
    if not rest or number.family == "ad":
        return True
    shown = passage.kind is LineKind.HEADING or passage.bold
    return shown or not (rest[0].islower() or rest[-1] in ",;")


def _is_listed(at: int, number: Numbered, context: Context, last: int) -> bool:
    """Say whether a person stands behind a number, right below the label of a list ("Afbud:") or in it.

    `last` is the index of the person of a list found last.
    """
    before = context.numbers[last] if last == at - 1 >= 0 else None
    if before is not None and context.passages[at].gap == 0:
        return number.first[0] == before.first[0] + 1
    label = context.labels[at - 1] if at else None
    text = context.passages[at].text[number.title :]
    name = text.split("(", maxsplit=1)[0].split()
    named = names_person(text, context) or context.persons.names.looks_like(name)
    return named and (before is not None or (label is not None and label.kind in PEOPLE))


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
    if passage.kind is LineKind.HEADING:
        return ("heading", passage.level)
    if passage.kind is LineKind.ITEM:
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


def _measure(run: Run, context: Context) -> None:
    """Weigh the run by the text it divides, and say whether it is dense (a list, nothing told in between)."""
    weight = 0.0
    told = 0
    for a, b in zip(run.entries, run.entries[1:], strict=False):
        weight += min(context.between(a.at + 1, b.at), 4000)
        told += any(_is_told(context, i) for i in range(a.at + 1, b.at))
    end = run.entries[-1].at + 1
    weight += min(context.between(end, len(context.passages)), 300)
    long = sum(1 for e in run.entries if _has_sentence(context.passages[e.at].text[e.title :]))
    run.dense = told == 0 and long <= len(run.entries) // 3
    factor = {"ad": 1.6}.get(str(run.key[0]), 1.0) * (
        1.3 if "heading" in run.key or "bold" in run.key else 1.0
    )
    run.weight = weight * factor + 20 * len(run.entries)


def _is_told(context: Context, at: int) -> bool:
    """Say whether a passage reports something, rather than naming an item."""
    passage = context.passages[at]
    number = context.numbers[at]
    if number is not None and number.family in ("letter", "bullet"):
        return len(passage.text) > _LISTED_GAP
    if passage.kind is LineKind.HEADING or passage.kind is LineKind.ITEM:
        return len(passage.text) > _LISTED_GAP
    if context.labels[at] is not None and passage.text.endswith(":"):
        return True
    return passage.text.endswith(".") or len(passage.text) > _LISTED_GAP


def _has_sentence(text: str) -> bool:
    return len(text) > 110 and bool(re.search(r"[a-zæøå0-9]\. [A-ZÆØÅ]", text)) and text.endswith(".")


def _body(runs: Sequence[Run], context: Context) -> Run | None:
    """Return the run that divides most of the text."""
    found = [r for r in runs if (len(r.entries) >= 2 or r.key[0] == "ad") and not r.dense]
    if not found:
        numbered_only = [r for r in runs if len(r.entries) >= 3]
        listed = _label_before(numbered_only, context) or any(_retold(r, context) for r in numbered_only)
        return max(numbered_only, key=lambda r: r.weight) if numbered_only and not listed else None
    best = max(found, key=lambda r: r.weight)
    rest = context.between(best.entries[0].at, len(context.passages))
    inside = best.weight
    return best if inside > 0.1 * rest or best.key[0] == "ad" or "heading" in best.key else None


def _label_before(runs: Sequence[Run], context: Context) -> bool:
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


def _listed(runs: Sequence[Run], body: Run | None, context: Context) -> Run | None:
    """Return the dense run that lists the agenda, before the body or with no body of its own."""
    best: tuple[tuple[bool, int, int], Run] | None = None
    for run in runs:
        if len(run.entries) < 2 or not run.dense or run is body:
            continue
        if body is not None and run.entries[0].at > body.entries[0].at:
            continue
        label = _label_before([run], context)
        if body is None and not label and not _retold(run, context):
            continue
        rank = (label, len(run.entries), -run.entries[0].at)
        if best is None or rank > best[0]:
            best = (rank, run)
    if best is None:
        return None
    return _with_below(best[1], body, context)


def _rarely_numbered_list(context: Context, body: Run | None) -> Run | None:
    """Return the list under a label whose items bear letters ("a) Natteliv"), above a body with numbers.

    Or bare numbers ("14 Natteliv"), where the body begins with the same.
    """
    if body is None or body.key[0] in _RARE_STYLES:
        return None
    first = body.entries[0].numbers
    runs = [
        r
        for r in _runs(context, _RARE_STYLES)
        if (r.key[0] == "letter" and _counts(r)) or (len(r.entries) >= 3 and r.entries[0].numbers == first)
    ]
    runs = [r for r in runs if _label_before([r], context)]
    for run in runs:
        _measure(run, context)
    return _listed(runs, body, context)


def _retold(run: Run, context: Context) -> bool:
    """Say whether at least half of the run's titles stand once more, below it or above."""
    others = {
        title_key(p.text[n.title if (n := context.numbers[i]) else 0 :])
        for i, p in enumerate(context.passages)
        if not run.entries[0].at <= i <= run.entries[-1].at and len(p.text) < HEADING_LENGTH
    }
    hits = sum(
        title_key(_title_of(e, context)) in others or title_key(unpresented(e, context)) in others
        for e in run.entries
    )
    return 2 * hits >= len(run.entries)


def _only_lists(listed: Run, context: Context) -> bool:
    """Say whether a list holds titles alone while much is told below it: of no item, or of one not headed."""
    last = listed.entries[-1]
    below = max(last.at, *last.extra, *last.below) + 1 if last.extra or last.below else last.at + 1
    told = sum(tells(p) for p in context.passages[below:])
    noted = any(
        _NOTED.search(context.passages[e.at].text, e.title) or len(e.below) > 1 for e in listed.entries[:-1]
    )
    return told >= _MUCH and not noted


def _title_of(entry: Entry, context: Context) -> str:
    """Return the title behind a number, or that in the cell beside it."""
    text = context.passages[entry.at].text[entry.title :]
    beside = context.passages[entry.at + 1] if entry.at + 1 < len(context.passages) else None
    cell = context.passages[entry.at].cell
    if not text and beside is not None and cell and beside.cell and beside.cell[:2] == cell[:2]:
        return beside.text
    return text


def _with_below(run: Run, body: Run | None, context: Context) -> Run:
    """Give each listed item the passages between it and the next: sub-items, or the rest of its title."""
    entries = []
    stop = body.entries[0].at if body else len(context.passages)
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
            if not marked and not below and passage.text[0].islower() and passage.cell is None:
                extra.append(at)
            else:
                below.append(at)
        entries.append(Entry(entry.at, entry.numbers, entry.title, tuple(extra), tuple(below)))
    return Run(run.key, entries, run.weight, dense=True)


def _dated(passages: Sequence[Passage], context: Context) -> bool:
    """Say whether one of the passages begins with a full date."""
    vocabulary = context.words.vocabulary
    return any(
        d.start == 0 and d.day and d.year for p in passages for d in find_dates(p.text, vocabulary)[:1]
    )


def _unnumbered_list(context: Context, body: Run | None) -> Run | None:
    """Return the lines under a label "Dagsorden" that bear no numbers, or bullets that the body retells."""
    label = next((i for i in range(len(context.passages)) if context.is_agenda_label(i)), None)
    if label is None:
        return _retold_bullets(context, body) if body is not None else None
    if body is not None and body.entries[0].at <= label + 1:
        return None
    stop = body.entries[0].at if body else len(context.passages)
    if body is not None and _dated(context.passages[label + 1 : stop], context):
        return None  # the label is the document's title: its meeting's date stands below
    found: list[int] = []
    for at in range(label + 1, stop):
        passage = context.passages[at]
        first = _plain_key(found[0], context) if found else None
        if (
            _is_told(context, at)
            or context.is_label(at)
            or _plain_key(at, context) == first
            or (found and passage.kind is not context.passages[found[0]].kind)
            or (len(found) > 1 and passage.gap > max(context.passages[i].gap for i in found[1:]))
        ):
            break
        found.append(at)
    return _plain_run(found, context)


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
    titles = {title_key(_title_of(e, context)) for e in body.entries} - {""}
    found: list[int] = []
    for at in range(body.entries[0].at + 1):
        passage, number = context.passages[at], context.numbers[at]
        bullet = passage.kind is LineKind.ITEM and number is not None and number.family == "bullet"
        if bullet and at < body.entries[0].at and not _is_told(context, at):
            found.append(at)
            continue
        keys = [_plain_key(i, context) for i in found]
        hits = sum(any(t.startswith(key) for t in titles) for key in keys[:_MOST_BULLETS] if len(key) > 5)
        if len(found) > 2 and 2 * hits >= len(found):
            return _plain_run(found, context)
        found = []
    return None


def _list_span(listed: Run | None, context: Context) -> tuple[int, int] | None:
    if listed is None:
        return None
    first, final = listed.entries[0].at, listed.entries[-1]
    while first > 0 and context.announces_agenda(first - 1):
        first -= 1
    return first, max(final.at, *final.extra, *final.below) if final.extra or final.below else final.at


def _absorb(body: Run, runs: Sequence[Run], listed: Run | None, context: Context) -> list[Entry]:
    """Return the body's headings with strays of its style: items treated in another order."""
    entries = list(body.entries)
    taken = {n for e in entries for n in e.numbers}
    for stray in _strays(body, runs, listed, context):
        if not taken & set(stray.numbers):
            taken |= set(stray.numbers)
            entries.append(stray)
    entries.sort(key=lambda e: e.at)
    if listed is None and (closing := _closing(entries, context)) is not None:
        entries.append(closing)
    untitled = sum(e.title >= len(context.passages[e.at].text) for e in entries)
    below = listed is None and 2 * untitled > len(entries)
    return [_torn_title(e, context, below=below) for e in entries]


def _closing(entries: Sequence[Entry], context: Context) -> Entry | None:
    """Return the last item where its heading alone bears no number: "Eventuelt", "Til sidst"."""
    last = entries[-1]
    head = context.passages[last.at]
    if head.kind is not LineKind.HEADING:
        return None
    for at in range(last.at + 1, len(context.passages)):
        passage = context.passages[at]
        if passage.kind is LineKind.HEADING and passage.level <= head.level:
            told = passage.level == head.level and any(tells(p) for p in context.passages[at + 1 : at + 2])
            known = passage.text.rstrip(" .:").lower() in context.words.set("standing-item", "closing-item")
            return Entry(at, (max(last.numbers) + 1,), 0) if told and known else None
    return None


def _strays(body: Run, runs: Sequence[Run], listed: Run | None, context: Context) -> Iterator[Entry]:
    """Yield numbered headings below the agenda that the body's run leaves out.

    With a word before the number ("Ad 3") any counts, else one whose title is listed, or that fills a gap.
    """
    entries = listed.entries if listed else []
    titles = {e.numbers[0]: title_key(_title_of(e, context)) for e in entries}
    have = {n for e in body.entries for n in e.numbers}
    highest = max(have)
    begin = listed.entries[-1].at if listed else body.entries[0].at
    for run in runs:
        same = run.key == body.key
        if run is body or run is listed or not (run.entries[0].at > begin or (same and listed is None)):
            continue
        numbers = {n for e in run.entries for n in e.numbers}
        whole = same and listed is None and have.isdisjoint(numbers)
        fills = whole and max(highest, *numbers) == len(have) + len(numbers)
        for entry in run.entries:
            title = title_key(context.passages[entry.at].text[entry.title :])
            known = alike(title, titles.get(entry.numbers[0], ""))
            if known or (same and body.key[0] == "ad") or fills:
                yield entry


def _torn_title(entry: Entry, context: Context, *, below: bool) -> Entry:
    """Add the passages that go on with a title torn over the cells of a table or over lines.

    Args:
        below: numbers stand alone throughout, and the titles on the lines below them.
    """
    passages = context.passages
    text = passages[entry.at].text[entry.title :]
    at = entry.at + 1
    extra: list[int] = []
    hanging = context.words.set("field-preposition", "conjunction", "place-preposition")
    if text and (passages[entry.at].kind is LineKind.HEADING or passages[entry.at].bold):
        return entry
    if not text:
        following = passages[at] if at < len(passages) else None
        same_row = following and following.cell and passages[entry.at].cell
        if (
            same_row
            and following
            and following.cell
            and following.cell[:2] == (passages[entry.at].cell or ())[:2]
        ):
            return Entry(entry.at, entry.numbers, entry.title, (at,))
        title = below and following and len(following.text) <= 120 and not tells(following)
        if title and following and following.cell is None and context.numbers[at] is None:
            return Entry(entry.at, entry.numbers, entry.title, (at,))
        return entry
    while at < len(passages) and len(extra) < 3 and len(text) < 120 and not text.endswith((".", ":")):
        open_end = text.rsplit(None, 1)[-1].lower() in hanging
        nxt = passages[at]
        short = len(nxt.text) <= 60 and not nxt.text.endswith(".") and context.numbers[at] is None
        if open_end and short and re.fullmatch(r"[A-ZÆØÅ]{2,4}(?:, [A-ZÆØÅ]{2,4})*", nxt.text):
            at += 1  # initials of whoever is responsible stand between the words of the title
            continue
        year = nxt.gap == 0 and _YEAR.fullmatch(nxt.text) is not None
        if not (short and nxt.cell is None and (nxt.text[0].islower() or open_end or year)):
            break
        extra.append(at)
        text = nxt.text
        at += 1
    return Entry(entry.at, entry.numbers, entry.title, tuple(extra))
