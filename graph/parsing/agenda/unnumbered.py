"""Headings without numbers: by the titles of the agenda's list, by how they are set, by standing alone."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...reading.document import LineKind
from ...vocabulary import Vocabulary
from ..danish.bodies import bodies
from ..danish.dates import find_dates
from ..danish.labels import PEOPLE
from ..danish.words import Words, alternation, words
from ..passages import Passage
from .heads import leads_text, may_head, names_body, speaks, tells
from .items import HEADING_LENGTH, Context, Entry, Run
from .roster import holds_roster
from .rows import row_headings
from .signed_lines import signed_headings
from .titles import CAPITALS, ends_shortened, split_title, title_key

_SHORTENED: Final = 8
"""Letters that a shortened title has at least."""
_PEOPLE: Final = 3
"""So many names at the begin of a line are looked at."""
_SIMILAR: Final = 50
"""So many titles that begin alike are looked at."""
_LONGEST_LEAD: Final = 90
_CLOCK_LINE: Final = 90
_OPENING: Final = re.compile(r"(?P<words>[A-ZÀ-Þ][^.:!?,;\d]{4,60})[.:]\s+(?=[A-ZÀ-Þ\"»”])")
"""The few words before a full stop that may open an item."""
_RUN_IN: Final = re.compile(r"(?P<title>[^.:!?\n]{3,90}?)(?:[.:]|\s[–—-])\s+(?=[A-ZÀ-Þ\"»”])")
"""A title in front of a long text."""
_STEM: Final = 4
_ENDING: Final = 4
"""Letters that a word of a title has at least, and those that its endings have at most."""
_WORD: Final = 5
"""Letters that tell a title in capitals from initials and "NB"."""
_SENTENCES: Final = re.compile(r"[a-zæøå]{6}\. [A-ZÀ-Þ]")
"""The end of a sentence and the begin of the next: text, though a page may end amid it."""
_INITIALS: Final = 5
"""Letters of initials at most."""
_FEWEST: Final = 3
_PARTS: Final = 8
"""Persons and what is told of them, of which `_FEWEST` must be persons."""
_LONGEST_LABEL: Final = 60
_LONGEST_LIST: Final = 600
"""Characters of a label with no known words, and of what is read behind it."""


def unnumbered_headings(context: Context, listed: Run | None, after: int) -> tuple[tuple[Entry, ...], str]:
    if listed is not None:
        found = _by_title(context, listed, after)
        if not found:  # the agenda may stand behind the minutes
            found = _by_title(context, listed, 0, listed.entries[0].at)
        if found:
            return found, "agenda.heading-by-title"
        found = _taken_up(context, listed, after)
        if found:
            return found, "agenda.heading-taken-up"
    for rule, find in (
        ("agenda.heading-clock", _clock_headings),
        ("agenda.heading-marked", marked_headings),
        ("agenda.heading-bold", _bold_headings),
        ("agenda.heading-lead", _lead_headings),
        ("agenda.heading-cell", row_headings),
        ("agenda.heading-capitals", _capital_headings),
        ("agenda.heading-signs", signed_headings),
        ("agenda.heading-line", _line_headings),
    ):
        at = find(context, after)
        while at and (leads_people(context, at) or _heads_document(context, at)):
            at = at[1:]
        if len(at) >= 2:
            at = [*_introduction(context, after, at[0]), *at]
            return tuple(Entry(i, (n,), 0) for n, i in enumerate(at, 1)), rule
    return (), ""


def leads_people(context: Context, at: Sequence[int]) -> bool:
    """Say whether the first of these headings stands above the list of people: it heads the document."""
    stop = at[1] if len(at) > 1 else min(at[0] + 10, len(context.passages))
    below = context.passages[at[0] + 1 : stop]
    if any(_runs_on_people(context, passage.text) for passage in below):
        return True
    return holds_roster(_block(context, at[0] + 1, stop), context) or any(
        label is not None
        and label.kind in PEOPLE
        and (label.content >= len(p.text) or (label.open and label.kind == "present"))
        for label, p in zip(context.labels[at[0] + 1 : stop], below, strict=True)
    )


def _block(context: Context, begin: int, end: int) -> Sequence[Passage]:
    """Return the first list between two passages: from its first line set as an entry to its last."""
    listed = [i for i in range(begin, end) if context.passages[i].kind is LineKind.ITEM]
    return context.passages[listed[0] : listed[-1] + 1] if listed else ()


def _heads_document(context: Context, at: Sequence[int]) -> bool:
    """Say whether the first of these headings is the title of the minutes.

    It names them, or its words are a body and its area alone. Below a title an item may be about the minutes
    of a meeting.
    """
    vocabulary = context.words.vocabulary
    minutes, known = _minutes_word(vocabulary), bodies(vocabulary)

    def is_title(i: int) -> bool:
        text = context.passages[i].text
        body = known.body(text) if len(text) <= HEADING_LENGTH else None
        if body is None:
            return False
        alone = body.area is not None and body.start == 0 and body.area.end == len(text.rstrip(" .:"))
        return alone or body.meeting or minutes.search(text) is not None

    if is_title(at[0]) and not any(is_title(i) for i in range(at[0])):
        return True
    first = context.passages[at[0]].text  # "Møde onsdag den 24. oktober 2007 i forsamlingshuset"
    meets = first.partition(" ")[0].lower() in vocabulary.words("meeting", "meeting-word")
    return meets and bool(find_dates(first[:HEADING_LENGTH], vocabulary))


@lru_cache(maxsize=4)
def _minutes_word(vocabulary: Vocabulary) -> re.Pattern[str]:
    forms = vocabulary.words("meeting", "minutes-word") + vocabulary.words("meeting", "meeting-word")
    return re.compile(rf"(?<!\w)(?:{alternation(forms)})(?!\w)", re.I)


class _Titles:
    """Titles of a list, each to be found once: by itself, shortened, or with words after it."""

    def __init__(self, titles: Sequence[str]) -> None:
        self._whole: dict[str, list[int]] = {}
        for place in range(len(titles) - 1, -1, -1):  # the first of the same titles is taken first
            self._whole.setdefault(titles[place], []).append(place)
        self._sorted = sorted(self._whole)
        self._sizes = {len(title) for title in titles}

    def take(self, key: str) -> int | None:
        """Return the place of the first title that `key` repeats, and forget it; None where there is none."""
        forms = {key} if key else set()
        if len(key) >= _SHORTENED:
            forms.update([key[:size] for size in self._sizes if size < len(key)])
            at = bisect_left(self._sorted, key)
            forms.update(t for t in self._sorted[at : at + _SIMILAR] if t.startswith(key))
        places = [self._whole[form][-1] for form in forms if self._whole.get(form)]
        if not places:
            return None
        first = min(places)
        for form in forms:
            if self._whole.get(form, [None])[-1:] == [first]:
                self._whole[form].pop()
        return first


def _by_title(context: Context, listed: Run, after: int, before: int | None = None) -> tuple[Entry, ...]:
    """Return the passages of a range that repeat the titles of the list, whole or shortened."""
    wanted = [
        (e.numbers, title_key(context.words.clock_lead.sub("", unpresented(e, context))))
        for e in listed.entries
    ]
    found: list[Entry] = []
    open_titles = _Titles([title for _, title in wanted])
    lead_in = _lead_in(context.words.vocabulary)
    for at in range(after, len(context.passages) if before is None else before):
        text = context.passages[at].text
        number = context.numbers[at]
        start = number.title if number else 0
        lead = lead_in.match(text, start)
        start = lead.end() if lead else start
        end = start + HEADING_LENGTH
        if len(text) > HEADING_LENGTH and (number is None or number.family == "bullet"):
            run_in = _RUN_IN.match(text, start)
            if run_in is None:
                continue
            end = run_in.end("title")
        place = open_titles.take(title_key(text[start:end]))
        if place is not None:
            found.append(Entry(at, wanted[place][0], start))
    return tuple(found) if 2 * len(found) >= len(wanted) else ()


def _taken_up(context: Context, listed: Run, after: int) -> tuple[Entry, ...]:
    """Return the paragraphs whose first words take up the titles of the list, one after the other.

    "Dernæst lattergassen. Holm fremlagde …" opens the item "Lattergas og sene byture": a few words without
    a number, of which one is a word of the title. All titles must be found, in their order.
    """
    found: list[Entry] = []
    if len(listed.entries) > _SIMILAR:
        return ()
    titles = [(e.numbers, _long_words(unpresented(e, context))) for e in listed.entries]
    for at in range(after, len(context.passages)):
        if len(found) == len(titles):
            break
        first = _OPENING.match(context.passages[at].text)
        if first is None or context.passages[at].cell is not None:
            continue
        said = _long_words(first["words"])
        fitting = [n for n, (_, title) in enumerate(titles) if _share_word(said, title)]
        if len(fitting) > 1:  # a word of two titles tells nothing where one of them is next
            fitting = [n for n in fitting if n >= len(found)][:1]
        if fitting == [len(found)]:
            found.append(Entry(at, titles[len(found)][0], 0))
    return tuple(found) if len(found) == len(titles) else ()


def _long_words(text: str) -> list[str]:
    return [word for word in re.findall(r"[^\W\d]+", text.lower()) if len(word) >= _STEM]


def _share_word(first: Sequence[str], second: Sequence[str]) -> bool:
    """Say whether a word of each is the same but for its ending: "lattergas", "lattergassen"."""
    return any(
        (a.startswith(b) or b.startswith(a)) and abs(len(a) - len(b)) <= _ENDING
        for a in first
        for b in second
    )


@lru_cache(maxsize=4)
def _lead_in(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return the words before a title that is taken up: "Vedr. natteliv", "Emne: Natteliv"."""
    known = words(vocabulary)
    label, lead = known.alternatives("title-label"), known.alternatives("item-lead")
    return re.compile(rf"(?:(?:{label})\s*:\s+|(?:(?:{label})\s+)?(?:{lead})\s*:?\s+)(?=\S)", re.I)


def unpresented(entry: Entry, context: Context) -> str:
    """Return a listed title without the words that say who presents it."""
    text = context.passages[entry.at].text
    found = split_title(text, entry.title, context.words.vocabulary)
    return text[found.start : found.end]


def marked_headings(context: Context, after: int) -> list[int]:
    """Return the headings of the shallowest level that has two that are no labels."""
    levels: dict[int, list[int]] = {}
    for at in range(after, len(context.passages)):
        if context.passages[at].kind is LineKind.HEADING and may_head(context, at):
            levels.setdefault(context.passages[at].level, []).append(at)
    for level in sorted(levels):
        here = [at for at in levels[level] if leads_text(context, at)]
        if len(here) >= 2:
            return levels[level]
    return []


def _clock_headings(context: Context, after: int) -> list[int]:
    """Return lines that tell when an item was taken: "Kl. 8.45  Indbrud i sommerhuse", in their order."""
    found: list[int] = []
    last = (0, 0)
    taken = _taken(context.words)
    for at in range(max(after, 1), len(context.passages)):
        text = context.passages[at].text
        clock = taken.match(text) if len(text) <= _CLOCK_LINE else None
        if clock is None or context.passages[at].cell is not None or tells(context.passages[at]):
            continue
        time = int(clock["hour"] or clock["h"]), int(clock["m"] or 0)
        if time >= last:
            found.append(at)
            last = time
    told = [at for at in found if leads_text(context, at)]
    return found if len(found) >= _FEWEST and 2 * len(told) > len(found) else []


@lru_cache(maxsize=4)
def _taken(known: Words) -> re.Pattern[str]:
    """Return the time at which an item was taken, before its title: "Kl. 8.45 ", "8.45-9.15: "."""
    return re.compile(
        rf"(?:(?i:{known.clock})\s*(?P<hour>\d{{1,2}})|(?P<h>\d{{1,2}})(?=[.:]\d))(?:[.:](?P<m>\d{{2}}))?"
        r"(?:\s*[-–]\s*\d{1,2}(?:[.:]\d{2})?)?\s*[:–-]?\s+(?=[A-ZÀ-Þ])"
    )


def _introduction(context: Context, after: int, first: int) -> list[int]:
    """Return the heading set like the `first` one before it: an "Indledning" there is under no item."""
    style = _style(context.passages[first])
    return [
        at
        for at in range(max(after, 1), first)
        if context.passages[at].text.rstrip(":").lower() in context.words.set("introduction")
        and _style(context.passages[at]) == style
        and leads_text(context, at)
    ][:1]


def _style(passage: Passage) -> tuple[LineKind, int, bool, bool]:
    return passage.kind, passage.level, passage.bold, passage.cell is None


def _bold_headings(context: Context, after: int) -> list[int]:
    return [
        at
        for at in range(after, len(context.passages))
        if context.passages[at].bold
        and context.passages[at].cell is None
        and may_head(context, at)
        and leads_text(context, at)
    ]


def _lead_headings(context: Context, after: int) -> list[int]:
    """Return paragraphs that begin with a title in bold letters: "**Natteliv.** Holm fortalte …".

    Before a colon such words may as well be who speaks: there one of them must be a title that returns in
    all minutes ("Eventuelt").
    """
    found: list[int] = []
    above: list[int] = []  # titles in the same form above a list: "**Bordet rundt.**"
    colons = standing = False
    known = context.words.set("standing-item")
    for at in range(max(after, 1), len(context.passages)):
        passage = context.passages[at]
        if _stands_alone(context, at):
            above.append(at)
            continue
        if (
            not 3 < passage.lead <= _LONGEST_LEAD
            or passage.cell is not None
            or context.labels[at] is not None
        ):
            continue
        printed, rest = passage.text[: passage.lead].strip(), passage.text[passage.lead :].strip()
        title = printed.rstrip(" .:–—-")
        if not title[:1].isupper() or not may_head(context, at, title) or rest[-1:] not in (".", "!", "?"):
            continue
        if not (printed[-1] in ".:–—-" or rest[0] in ".:–—-") or speaks(context, title):
            continue
        colons = colons or ":" in (printed[-1], rest[0])
        standing = standing or title.lower() in known
        found.append(at)
    return sorted([*found, *above]) if len(found) >= _FEWEST and (standing or not colons) else []


def _stands_alone(context: Context, at: int) -> bool:
    """Say whether a paragraph is a title in bold letters with a full stop, above a list."""
    passage, following = context.passages[at], context.passages[at + 1 : at + 2]
    listed = bool(following) and following[0].kind is LineKind.ITEM
    title = passage.text.rstrip(" .")
    short = passage.bold and passage.text.endswith(".") and 3 < len(title) <= _LONGEST_LEAD
    return short and listed and passage.cell is None and may_head(context, at, title)


def _capital_headings(context: Context, after: int) -> list[int]:
    """Return paragraphs that begin with a title in capitals: "VEJPROJEKTET. Holm fortalte …"."""
    found: list[int] = []
    for at in range(max(after, 1), len(context.passages)):
        passage = context.passages[at]
        match = CAPITALS.match(passage.text) if passage.text[1:2].isupper() else None
        if match is None or passage.cell is not None or context.labels[at] is not None:
            continue
        title = match["title"]
        telling = any(len(word) >= _WORD for word in title.split())  # no initials, no "NB", no "SSP"
        if telling and may_head(context, at, title) and not speaks(context, title):
            found.append(at)
    return found if len(found) >= _FEWEST else []


def _line_headings(context: Context, after: int) -> list[int]:
    """Return short lines that stand alone above running text, in a text whose format marks nothing.

    A line above the name of a body that leads text heads a round of the table: the bodies are its parts.
    """
    found: list[int] = []
    in_round = False
    for at in range(max(after, 1), len(context.passages) - 1):
        if not _may_stand_alone(context, at):
            continue
        body = names_body(context.passages[at].text, context)
        following = context.passages[at + 1]
        nothing = bool(found) and _stands_empty(context, at)
        if tells(following) or _SENTENCES.search(following.text) or nothing:
            if not (body and in_round):
                found.append(at)
                in_round = False
        elif not body and _heads_round(context, at + 1):
            found.append(at)
            in_round = True
    return found


def _stands_empty(context: Context, at: int) -> bool:
    """Say whether a line heads an item of all minutes under which nothing was said: "EVT." above "Intet"."""
    head, below = (p.text.rstrip(" .:").lower() for p in context.passages[at : at + 2])
    nothing = context.words.vocabulary.words("danish", "no-content")
    return head in context.words.set("standing-item", "closing-item") and below in nothing


def _may_stand_alone(context: Context, at: int) -> bool:
    passage = context.passages[at]
    return (
        passage.kind is LineKind.TEXT
        and passage.gap > 0
        and len(passage.text) <= 90
        and (passage.text[-1] not in ".,;!" or ends_shortened(passage.text, context.words.vocabulary))
        and context.words.clock_lead.sub("", passage.text)[:1].isupper()
        and may_head(context, at)
        and not _lists_people(context, at)
        and not _quotes(context, passage.text)
        and not _SENTENCES.search(passage.text)
    )


def _quotes(context: Context, text: str) -> bool:
    """Say whether a line tells what somebody said: "BR: Hvem rydder op?", "Inge Holm: Hvem betaler?"."""
    who, _, said = text.partition(": ")
    return bool(said) and (
        (who.isupper() and len(who) <= _INITIALS) or speaks(context, who) or names_body(who, context)
    )


def _lists_people(context: Context, at: int) -> bool:
    """Say whether a line is a list of people, or ends in a colon above one: "Fra skolerne:"."""
    lines = [context.passages[at].text]
    if lines[0].endswith(":"):
        lines = [line.text for line in context.passages[at + 1 : at + 2]]
    return any(_several_people(context, line) for line in lines)


def _several_people(context: Context, text: str) -> bool:
    parts = _parted(context.words).split(text.rstrip(" ."), maxsplit=_PEOPLE)[:_PEOPLE]
    named = [context.persons.read(part) for part in parts if part.strip()]
    sure = (p is not None and len(p.name.split()) > 1 for p in named)
    return len(named) > 1 and all(sure)


def _runs_on_people(context: Context, text: str) -> bool:
    """Say whether several persons stand behind a label of any form: "Vi var seks om bordet: A, …, B og C"."""
    head, colon, rest = text[:_LONGEST_LIST].partition(": ")
    if not colon or len(head) > _LONGEST_LABEL:
        return False
    parts = _parted(context.words).split(rest.rstrip(" ."), maxsplit=_PARTS)[:_PARTS]
    named = [context.persons.read(part) for part in parts if part.strip()]
    return sum(p is not None and len(p.name.split()) > 1 for p in named) >= _FEWEST


@lru_cache(maxsize=4)
def _parted(known: Words) -> re.Pattern[str]:
    """Return what stands between people on one line: "Anna Holm (Odder), Bo Dam og Ib Toft"."""
    return re.compile(
        rf"\s*(?:\([^()]*\))?\s*(?:[,;]|(?<!\w)(?:{known.alternatives('list-joint')})(?!\w))\s*"
    )


def _heads_round(context: Context, at: int) -> bool:
    """Say whether the line is the name of a body with text below."""
    named = at + 1 < len(context.passages) and names_body(context.passages[at].text, context)
    return named and _may_stand_alone(context, at) and tells(context.passages[at + 1])
