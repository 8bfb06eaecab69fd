"""Rows as the named queries return them, small enough to work every answer by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

Row = dict[str, object]


@dataclass(frozen=True)
class Concept:
    forms: tuple[str, ...]
    values: dict[str, str]

    def value(self, name: str) -> str | None:
        return self.values.get(name)


class Words:
    """A vocabulary of six titles and two bodies."""

    def concepts(self, scheme: str) -> Sequence[Concept]:
        if scheme == "titles":
            return (
                Concept(("politidirektør",), {"sector": "police", "abbreviation": "pd"}),
                Concept(("politiinspektør",), {"sector": "police"}),
                Concept(("borgmester",), {"sector": "municipality"}),
                Concept(("direktør",), {"head": "true"}),
                Concept(("anklager",), {"sector": "prosecution"}),
                Concept(("formand",), {"sector": "civil society"}),
            )
        return (
            Concept(("Fyns Politi",), {"bodyType": "district"}),
            Concept(("Herning Kommune", "Herning"), {"bodyType": "municipality"}),
        )


PEOPLE = {
    "kim": ("Kim Friis", "politidirektør", "Fyns Politi"),
    "trine": ("Trine Græse", "borgmester", None),
    "ole": ("Ole Østergaard", "velfærdsdirektør", "Herning"),
    "eva": ("Eva Åby", "formand", None),
}


def present(document: str, date: str, person: str, **more: object) -> Row:
    name, title, organisation = PEOPLE[person]
    row: Row = {
        "document": document,
        "date": date,
        "district": "Fyns Politi",
        "person": f"https://example.org/{person}",
        "name": name,
        "title": title,
        "organisation": organisation,
        "status": "present",
        "remote": False,
        "secretary": False,
        "chair": False,
    }
    return row | more


def report(
    document: str, date: str, person: str | None, topic: str | None, sentence: str, **more: object
) -> Row:
    name, title, organisation = PEOPLE[person] if person else ("Kredsrådet", None, None)
    row: Row = {
        "document": document,
        "date": date,
        "district": "Fyns Politi",
        "item": "2",
        "person": f"https://example.org/{person}" if person else None,
        "name": name,
        "title": title,
        "organisation": organisation,
        "kind": "inform",
        "topic": f"https://example.org/topics/{topic}" if topic else None,
        "topic_label": topic,
        "sentence": sentence,
    }
    return row | more


def reply(asker: str | None, answerer: str, question: str, answer: str) -> Row:
    def iri(person: str | None) -> str | None:
        return f"https://example.org/{person}" if person else None

    return {
        "document": "a.md",
        "date": "2020-01-01",
        "asker": iri(asker),
        "asker_name": PEOPLE[asker][0] if asker else None,
        "answerer": iri(answerer),
        "answerer_name": PEOPLE[answerer][0],
        "topic_label": "indbrud",
        "question": question,
        "answer": answer,
    }


def counted(district: str | None, topic: str, acts: int) -> Row:
    return {
        "district": district,
        "topic": f"https://example.org/topics/{topic}",
        "topic_label": topic,
        "acts": acts,
        "meetings": 1,
        "first": "2020-01-01",
        "last": "2020-01-01",
    }


def asking(**tables: list[Row]) -> Callable[..., Sequence[Row]]:
    """Return an `ask` over tables; underscores in their names stand for hyphens.

    Like the named queries it filters by any column, and by several kinds or "all".
    """

    def fits(row: Row, name: str, value: object) -> bool:
        if name == "kind":
            return value == "all" or row.get("kind") in str(value).split(",")
        return name not in row or row[name] == value

    def ask(query: str, /, **parameters: object) -> Sequence[Row]:
        rows = tables.get(query.replace("-", "_"), [])
        return [row for row in rows if all(fits(row, name, value) for name, value in parameters.items())]

    return ask
