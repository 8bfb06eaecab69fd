"""What must hold for every input, however damaged: read → parse → JSON → back.

`broken(data, name)` says which promise an input breaks, or None. A signature ("where: what") stands for one
defect, so that a run reports each defect once, with the smallest input that shows it.
"""

from __future__ import annotations

import json
import signal
import traceback
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from types import FrameType
from typing import Final

from kredsgraf.errors import InputError
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Act, Evidence, Minutes
from kredsgraf.reading import read
from kredsgraf.reading.document import Document
from kredsgraf.records import from_json, to_json
from kredsgraf.vocabulary import load

_SECONDS: Final = 5.0
_SECONDS_A_CHARACTER: Final = 1 / 12_000
"""A twentieth of the usual speed, with five seconds to spare: slower than that is a defect."""


class Overtime(Exception):  # noqa: N818 - a signal, not an error of the package
    """The time limit has passed."""


def broken(data: bytes, name: str) -> str | None:
    """Return the signature of the first promise that this input breaks, None when all hold."""
    stage = "read"
    try:
        with _limited(_SECONDS + len(data) * _SECONDS_A_CHARACTER):
            document = read(data, path=name)
            stage = "parse"
            minutes = parse(document)
            stage = "records"
            written = json.dumps(to_json(minutes), ensure_ascii=False)
            written.encode("utf-8")
            again = from_json(json.loads(written))
    except InputError:
        return None
    except Overtime:
        return f"{stage}: slow"
    except Exception as error:
        return f"{stage}: {_where(error)}"
    if again != minutes:
        return "records: the way to JSON and back changes the minutes"
    return next(violations(document, minutes), None)


def unstable(data: bytes, name: str) -> bool:
    """Tell whether reading and parsing the same input twice gives two answers."""
    try:
        return parse(read(data, path=name)) != parse(read(data, path=name))
    except InputError:
        return False


def violations(document: Document, minutes: Minutes) -> Iterator[str]:
    """Yield a signature for every promise about records that these minutes break."""
    for rule, evidence in _evidence(minutes):
        if not 0 <= evidence.start < evidence.end <= len(document.text):
            yield f"{rule}: empty or outside the text"
        elif document.text[evidence.start : evidence.end] != evidence.exact:
            yield f"{rule}: not the words of the document"
    yield from _people(minutes)
    yield from _agenda(document, minutes)
    for place, act in enumerate(minutes.acts):
        yield from _act(minutes, place, act)
    yield from _heading(minutes)
    counts = minutes.coverage
    if not 0 <= counts.understood <= counts.characters:
        yield "coverage: more characters understood than there are"
    if not 0 <= counts.with_act <= counts.sentences:
        yield "coverage: more sentences with an act than sentences"
    if counts.unresolved != len(minutes.unresolved):
        yield "coverage: unresolved is not their number"


def _people(minutes: Minutes) -> Iterator[str]:
    for entry in minutes.attendance:
        if not any(letter.isalpha() for letter in entry.person):
            yield f"{entry.rule}: a name without letters"
        if entry.person != entry.person.strip() or "\n" in entry.person or "\t" in entry.person:
            yield f"{entry.rule}: white space round or in a name"
        for what, value in (("title", entry.title), ("organisation", entry.organisation)):
            if value is not None and not value.strip():
                yield f"{entry.rule}: an empty {what}"
        if entry.title is not None and entry.title != entry.title.strip():
            yield f"{entry.rule}: white space round a title"


def _agenda(document: Document, minutes: Minutes) -> Iterator[str]:
    numbers = {item.number for item in minutes.agenda}
    if len(numbers) < len(minutes.agenda):
        yield "agenda: one number twice"
    for item in minutes.agenda:
        if not item.number or not item.title.strip():
            yield f"{item.rule}: an item without number or title"
        if item.parent is not None and item.parent not in numbers:
            yield f"{item.rule}: a parent that is no item"
        if item.section is not None and not 0 <= item.section[0] <= item.section[1] <= len(document.text):
            yield f"{item.rule}: a section outside the text"
        if not all(name.strip() for name in item.presenters):
            yield f"{item.rule}: an empty presenter"
        yield from _topics(item.rule, item.topics)
    for followup in minutes.followups:
        if not followup.text.strip():
            yield f"{followup.rule}: an empty follow-up"
    for unresolved in minutes.unresolved:
        if not unresolved.text.strip() or not unresolved.reason:
            yield f"unresolved {unresolved.reason}: no words"


def _act(minutes: Minutes, place: int, act: Act) -> Iterator[str]:
    if not any(letter.isalpha() for letter in act.actor):
        yield f"{act.rule}: an actor without letters"
    if not act.evidence.start <= act.verb.start < act.verb.end <= act.evidence.end:
        yield f"{act.rule}: a verb outside the sentence"
    if not 0.0 <= act.confidence <= 1.0:
        yield f"{act.rule}: confidence {act.confidence}"
    for what, other in (("replies_to", act.replies_to), ("supplements", act.supplements)):
        if other is not None and not (0 <= other < len(minutes.acts) and other != place):
            yield f"{act.rule}: {what} points nowhere"
    if act.actor_type == "person" and act.actor not in {entry.person for entry in minutes.attendance}:
        yield f"{act.rule}: a person who is not in the attendance"
    if act.about is not None and not act.about.strip():
        yield f"{act.rule}: an empty about"
    if not _held(act.sentence, act.evidence.exact):
        yield f"{act.rule}: a sentence that its evidence does not hold"
    numbers = {item.number for item in minutes.agenda}
    for number in (act.item, act.subitem):
        if number is not None and number not in numbers:
            yield f"{act.rule}: under an item that is not on the agenda"
    yield from _topics(act.rule, act.topics)


def _topics(rule: str, topics: tuple[str, ...]) -> Iterator[str]:
    if len(set(topics)) < len(topics):
        yield f"{rule}: a topic twice"
    if any(load().concept(topic) is None for topic in topics):
        yield f"{rule}: an unknown topic"


def _heading(minutes: Minutes) -> Iterator[str]:
    meeting = minutes.meeting
    if not meeting.body.strip() and meeting.body_type != "other":
        yield "heading: a kind of body without a name"
    for what, day in (("date", meeting.date), ("next date", meeting.next_date)):
        if day is not None and len(day) == len("2026-01-01"):
            try:
                date.fromisoformat(day)
            except ValueError:
                yield f"heading: {what} is no day of the calendar"
    for what, clock in (("start", meeting.start), ("end", meeting.end)):
        if clock is not None:
            hours, _, minute = clock.partition(":")
            if not (len(clock) == len("00:00") and int(hours) <= 24 and int(minute) < 60):
                yield f"heading: {what} is no time of day"


def _evidence(minutes: Minutes) -> Iterator[tuple[str, Evidence]]:
    if minutes.meeting.evidence:
        yield "heading", minutes.meeting.evidence
    yield from ((f"heading {name}", evidence) for name, evidence in minutes.meeting.fields)
    for records in (minutes.attendance, minutes.agenda, minutes.acts, minutes.followups):
        yield from ((record.rule, record.evidence) for record in records)
    yield from ((f"{act.rule} verb", act.verb) for act in minutes.acts)
    yield from ((f"unresolved {words.reason}", words.evidence) for words in minutes.unresolved)


def _held(sentence: str, words: str) -> bool:
    """Tell whether the letters and digits of the folded sentence stand in the evidence, in this order."""
    source = iter(_letters(words))
    return all(letter in source for letter in _letters(sentence))


def _letters(text: str) -> list[str]:
    shown = "".join(
        letter for letter in text if unicodedata.category(letter) != "Cf"
    )  # marks that nobody sees
    return [letter for letter in unicodedata.normalize("NFC", shown) if letter.isalnum()]


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Raise `Overtime` in the block after so many seconds of this process's own time."""

    def stop(number: int, frame: FrameType | None) -> None:
        raise Overtime

    before = signal.signal(signal.SIGVTALRM, stop)
    signal.setitimer(signal.ITIMER_VIRTUAL, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _where(error: Exception) -> str:
    """Return the innermost place of this package where an exception was raised, and its kind."""
    ours = [
        frame for frame in traceback.extract_tb(error.__traceback__) if "site-packages" not in frame.filename
    ]
    frame = ours[-1]
    place = "/".join(Path(frame.filename).parts[-2:])
    return f"{place}:{frame.lineno} {frame.name}: {type(error).__name__}"
