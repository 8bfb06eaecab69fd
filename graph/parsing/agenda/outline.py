"""The outline of minutes: where the agenda is listed, and under which headings its items are treated."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..passages import Passage
from .heads import speaks, tells
from .items import HEADING_LENGTH, Context, Entry, Outline, Run
from .listing import (
    is_retold,
    label_before,
    list_span,
    numbered_list,
    rarely_numbered_list,
    unnumbered_list,
)
from .narrow import with_last_lines
from .roster import lists_people
from .rows import RUN_IN
from .runs import RARE_STYLES, STYLES, counts, find_runs, measure, title_of
from .titles import alike, title_key
from .unnumbered import marked_headings, unnumbered_headings

_NOTED: Final = re.compile(r"[.:?!]\s+\S|\.$")
"""What parts a title from what is noted behind it."""
_SECTIONS: Final = 3
"""Headlines above text that show that a list in one of their sections is no agenda."""
_MUCH: Final = 3
"""Sentences below a list that are too many to belong to its last item."""
_YEAR: Final = re.compile(r"(?:19|20)\d\d")


def outline(passages: Sequence[Passage], vocabulary: Vocabulary) -> Outline:
    """Return the outline of `passages`."""
    context = Context(passages, vocabulary)
    runs = [r for r in find_runs(context, STYLES) if not lists_people(r, context)]
    if not any(len(r.entries) > 1 for r in runs):
        runs = [
            r for r in find_runs(context, RARE_STYLES) if not lists_people(r, context) and counts(r, context)
        ]
    sections = marked_headings(context, 0)
    runs = [r for r in runs if not _within(r, sections, context)]
    for run in runs:
        measure(run, context)
    body = _body(runs, context)
    listed = numbered_list(runs, body, context)
    if body is not None and listed is body:
        body = None
    if listed is None:
        listed = rarely_numbered_list(context, body) or unnumbered_list(context, body)
    span = list_span(listed, context)
    after = span[1] + 1 if span else 0
    if body is not None:
        headings, rule = tuple(_absorb(body, runs, listed, context)), f"agenda.heading-{body.key[0]}"
    else:
        headings, rule = unnumbered_headings(context, listed, after)
    if not headings and listed is not None and listed.key[0] != "plain" and not _only_lists(listed, context):
        headings, rule = tuple(listed.entries), "agenda.list-with-minutes"
        listed, span = None, None
    return Outline(tuple(listed.entries) if listed else (), headings, rule, span)


def _body(runs: Sequence[Run], context: Context) -> Run | None:
    """Return the run that divides most of the text."""
    found = [r for r in runs if (len(r.entries) >= 2 or r.key[0] == "ad") and not r.dense]
    if not found:
        numbered_only = [r for r in runs if len(r.entries) >= 3 and r.key[0] != "framed"]
        listed = label_before(numbered_only, context) or any(is_retold(r, context) for r in numbered_only)
        return max(numbered_only, key=lambda r: r.weight) if numbered_only and not listed else None
    best = max(found, key=lambda r: r.weight)
    rest = context.between(best.entries[0].at, len(context.passages))
    inside = best.weight
    return best if inside > 0.1 * rest or best.key[0] == "ad" or "heading" in best.key else None


def _within(run: Run, sections: Sequence[int], context: Context) -> bool:
    """Say whether a numbered list stands within one of several sections with headlines, which tell more."""
    first, last = run.entries[0].at, run.entries[-1].at
    if len(sections) < _SECTIONS or context.passages[first].kind is not LineKind.ITEM:
        return False
    n = bisect_left(sections, first)
    if not 0 < n < len(sections) or sections[n] < last or context.labels[sections[n - 1]] is not None:
        return False
    if context.words.mentioned(context.passages[sections[n - 1]].text, "agenda"):
        return False
    inside = context.between(sections[n - 1], sections[n])
    return 2 * inside < context.between(sections[0], len(context.passages))


def _only_lists(listed: Run, context: Context) -> bool:
    """Say whether a list holds titles alone while much is told below it: of no item, or of one not headed."""
    last = listed.entries[-1]
    below = max(last.at, *last.extra, *last.below) + 1 if last.extra or last.below else last.at + 1
    told = sum(tells(p) for p in context.passages[below:])
    noted = any(
        _NOTED.search(context.passages[e.at].text, e.title) or len(e.below) > 1 for e in listed.entries[:-1]
    )
    return told >= _MUCH and not noted


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
    whole = [_labelled(e, context) or _torn_title(e, context, below=below) for e in entries]
    return with_last_lines(whole, context)


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

    With a word before the number ("Ad 3") any counts, else one whose title is listed, that fills a gap, or
    that goes on behind a number that was struck.
    """
    others = [run for run in runs if run is not body and run is not listed]
    if not others:
        return
    entries = listed.entries if listed else []
    titles = {e.numbers[0]: title_key(title_of(e, context)) for e in entries}
    have = {n for e in body.entries for n in e.numbers}
    highest = max(have)
    begin = listed.entries[-1].at if listed else body.entries[0].at
    for run in others:
        same = run.key == body.key
        if not (run.entries[0].at > begin or (same and listed is None)):
            continue
        numbers = {n for e in run.entries for n in e.numbers}
        whole = same and listed is None and have.isdisjoint(numbers)
        fills = whole and max(highest, *numbers) == len(have) + len(numbers)
        struck = whole and min(numbers) == highest + 2 and run.entries[0].at > body.entries[-1].at
        for entry in run.entries:
            title = title_key(context.passages[entry.at].text[entry.title :])
            known = alike(title, titles.get(entry.numbers[0], ""))
            if known or (same and body.key[0] == "ad") or fills or struck:
                yield entry


def _has_title(passage: Passage, context: Context) -> bool:
    """Say whether a cell begins with a title, in bold letters or before a colon, and tells what was said."""
    text = passage.text
    named = RUN_IN.match(text)
    title = 3 < passage.lead < len(text) or (named and not speaks(context, text[: named.end()].rstrip(" :")))
    return bool(title) and text[-1] in ".!"


def _labelled(entry: Entry, context: Context) -> Entry | None:
    """Return an item whose title a label names below its number: "Emne:" above it, or "Emne: Natteliv"."""
    head, known = context.passages[entry.at].text, context.words.set("title-label")
    at = entry.at + 1
    below = context.passages[at : at + 2]
    label = head[entry.title :].strip(" –—-")
    if not label and below:
        label, colon, behind = below[0].text.partition(":")
        if colon and behind.strip() and label.lower() in known:
            return Entry(entry.at, entry.numbers, len(head), (at,))
        at, below, label = at + 1, below[1:], below[0].text
    if not below or label[-1:] != ":" or label[:-1].rstrip().lower() not in known:
        return None
    titled = context.numbers[at] is None and not tells(below[0]) and len(below[0].text) <= HEADING_LENGTH
    return Entry(entry.at, entry.numbers, len(head), (at,)) if titled else None


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
            if _has_title(following, context):
                return Entry(at, entry.numbers, 0)
            return Entry(entry.at, entry.numbers, entry.title, (at,))
        title = below and following and len(following.text) <= 120 and not tells(following)
        if title and following and following.cell is None and context.numbers[at] is None:
            return Entry(entry.at, entry.numbers, entry.title, (at,))
        return entry
    while at < len(passages) and len(extra) < 3 and len(text) < 120 and not text.endswith((".", ":")):
        open_end = text.rsplit(None, 1)[-1].lower() in hanging
        nxt = passages[at]
        short = len(nxt.text) <= 60 and not nxt.text.endswith(".") and context.numbers[at] is None
        if open_end and short and re.fullmatch(r"[A-ZÀ-Þ]{2,4}(?:, [A-ZÀ-Þ]{2,4})*", nxt.text):
            at += 1  # initials of whoever is responsible stand between the words of the title
            continue
        year = nxt.gap == 0 and _YEAR.fullmatch(nxt.text) is not None
        if not (short and nxt.cell is None and (nxt.text[0].islower() or open_end or year)):
            break
        extra.append(at)
        text = nxt.text
        at += 1
    return Entry(entry.at, entry.numbers, entry.title, tuple(extra))
