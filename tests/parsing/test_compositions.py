"""What was composed of everyday parts is what is read: nobody missed, nobody invented, every field right."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read
from kredsgraf.vocabulary import Vocabulary, load

from .compositions import compose

SEEDS = range(150)


@pytest.fixture(scope="module")
def districts(vocabulary: Vocabulary) -> dict[str, list[str]]:
    """The municipalities of each police district that has several."""
    bodies = {concept.iri: concept for concept in vocabulary.concepts("bodies")}
    found: dict[str, list[str]] = {}
    for concept in bodies.values():
        home = bodies.get(concept.value("district") or "")
        if concept.value("bodyType") == "municipality" and home is not None:
            found.setdefault(home.label, []).append(concept.label)
    return {district: names for district, names in found.items() if len(names) > 1}


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return load()


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_composed_is_read(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    done = compose(seed, vocabulary, districts)
    minutes = parse(read(done.text.encode(), path=f"referat.{done.suffix}"))
    meeting = minutes.meeting
    assert (meeting.date, meeting.start, meeting.end) == (done.day.isoformat(), *done.times), done.text
    assert meeting.place == done.place, done.text
    read_people = {
        p.person: (p.title, p.organisation, p.status == "absent", p.remote, p.secretary, p.chair)
        for p in minutes.attendance
    }
    composed = {
        p.name: (p.title.lower(), p.organisation, p.absent, p.remote, p.secretary, p.chair)
        for p in done.people
    }
    assert read_people == composed, done.text
    assert [item.title for item in minutes.agenda] == done.agenda, done.text
    assert sorted((act.actor, act.kind, act.item) for act in minutes.acts) == sorted(done.acts), done.text
