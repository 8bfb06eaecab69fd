"""`Minutes` as JSON and back: what `extract` prints and what a build keeps of a document it has read.

The shape is a contract (names may be added, none changes meaning): one object with `source`, `meeting`,
`attendance`, `agenda`, `acts`, `followups`, `unresolved`, `coverage`, `kind`. `from_json(to_json(m)) == m`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any, TypeVar

from . import iris
from .errors import InputError
from .parsing.minutes import (
    Act,
    AgendaItem,
    Attendance,
    Coverage,
    Evidence,
    FollowUp,
    Meeting,
    Minutes,
    Source,
    Unresolved,
)
from .vocabulary import Vocabulary, load

Json = dict[str, Any]
_Record = TypeVar("_Record", Act, AgendaItem, Attendance, FollowUp, Source, Unresolved)
_NAMES: dict[type, tuple[str, ...]] = {
    kind: tuple(field.name for field in fields(kind))
    for kind in (Act, AgendaItem, Attendance, Coverage, Evidence, FollowUp, Meeting, Source, Unresolved)
}
_EVIDENCE_FIELDS = ("evidence", "verb")
_TUPLE_FIELDS = ("topics", "presenters", "section", "problems")


def to_json(minutes: Minutes, vocabulary: Vocabulary | None = None, *, base: str = iris.BASE) -> Json:
    """Return the JSON object of one set of minutes; `vocabulary` gives the topics their labels."""
    words = vocabulary or load()
    meeting = {
        "id": iris.meeting_iri(minutes.meeting, document=minutes.source.sha256, base=base),
        **_plain(minutes.meeting),
    }
    meeting["fields"] = {name: _plain(evidence) for name, evidence in minutes.meeting.fields}
    meeting["rules"] = dict(minutes.meeting.rules)
    return {
        "source": _plain(minutes.source),
        "meeting": meeting,
        "attendance": [_plain(entry) for entry in minutes.attendance],
        "agenda": [_plain(item) for item in minutes.agenda],
        "acts": [_plain(act) | {"topics": _topics(act.topics, words)} for act in minutes.acts],
        "followups": [_plain(followup) for followup in minutes.followups],
        "unresolved": [_plain(words_) for words_ in minutes.unresolved],
        "coverage": _plain(minutes.coverage),
        "kind": minutes.kind,
    }


def from_json(data: Mapping[str, Any]) -> Minutes:
    """Return the minutes that `to_json` wrote.

    Raises:
        InputError: the object does not have that shape.
    """
    try:
        meeting = {key: value for key, value in data["meeting"].items() if key != "id"}
        meeting["evidence"] = _evidence(meeting["evidence"])
        meeting["fields"] = tuple((name, Evidence(**value)) for name, value in meeting["fields"].items())
        meeting["rules"] = tuple(meeting["rules"].items())
        acts = [act | {"topics": [topic["id"] for topic in act["topics"]]} for act in data["acts"]]
        return Minutes(
            source=_record(Source, data["source"]),
            meeting=Meeting(**meeting),
            attendance=tuple(_record(Attendance, entry) for entry in data["attendance"]),
            agenda=tuple(_record(AgendaItem, item) for item in data["agenda"]),
            acts=tuple(_record(Act, act) for act in acts),
            followups=tuple(_record(FollowUp, followup) for followup in data["followups"]),
            unresolved=tuple(_record(Unresolved, words) for words in data["unresolved"]),
            coverage=Coverage(**data["coverage"]),
            kind=data["kind"],
        )
    except (KeyError, TypeError, AttributeError) as error:
        raise InputError(f"not the JSON of a set of minutes ({error})") from error


def _plain(record: Any) -> Any:
    """Return a record's fields as JSON values."""
    names = _NAMES.get(type(record))
    if names is not None:
        return {name: _plain(getattr(record, name)) for name in names}
    return [_plain(value) for value in record] if isinstance(record, tuple) else record


def _topics(topics: tuple[str, ...], words: Vocabulary) -> list[Json]:
    concepts = ((iri, words.concept(iri)) for iri in topics)
    return [{"id": iri, "label": concept.label if concept else iri} for iri, concept in concepts]


def _evidence(value: Mapping[str, Any] | None) -> Evidence | None:
    return None if value is None else Evidence(**value)


def _record(kind: type[_Record], value: Mapping[str, Any]) -> _Record:
    """Return the record of `kind`, its evidence and tuples made again."""
    made = dict(value)
    for name in _EVIDENCE_FIELDS:
        if name in made:
            made[name] = _evidence(made[name])
    for name in _TUPLE_FIELDS:
        if made.get(name) is not None:
            made[name] = tuple(made[name])
    return kind(**made)
