"""What was composed of everyday parts is what is read: nobody missed, nobody invented, every field right."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read
from kredsgraf.vocabulary import Vocabulary

from .compositions import Composed, Person, compose, listed_names, printed

SEEDS = range(150)
UNLISTED = range(40)
GIVEN = [
    "Dilek",
    "Qwerta",
    "Zubeyde",
    "Thiago",
    "Xhevdet",
    "Nirmala",
    "Björk",
    "Svetlana",
    "Guðrún",
    "Tèa",
    "Ngoc",
    "Siobhan",
    "Kwabena",
    "Yevhen",
    "Ruslana",
    "Anahí",
    "Zbigniew",
    "Eilidh",
    "Mahmut",
    "Latoya",
    "Vjosa",
    "Sanjeev",
    "Tatsuya",
    "Chukwuemeka",
    "Ioana",
    "Przemysław",
    "Ilze",
    "Parvaneh",
    "Farhana",
]
"""Given names and surnames that no list of the ontology holds, or only some."""
SURNAMES = [
    "Aydin",
    "Zubova",
    "Hoxha",
    "Nadarajah",
    "Guðmundsdóttir",
    "Nguyễn",
    "Kovalenko",
    "Mbeki",
    "Krasniqi",
    "Szczepański",
    "Okonkwo",
    "Tanaka",
    "Popescu",
    "Bērziņš",
    "Rahmani",
    "Yıldız",
    "MacLeod",
    "O'Brien",
    "Fernández",
    "Wiśniewska",
    "Achterberg",
    "Quispel",
    "Vandenbroucke",
    "Jagiełło",
    "Thorgrimssøn",
    "Papadopoulou",
    "Lindqvistson",
    "Weßling",
    "Tchaikov",
    "Halvorsrud",
    "Brynjolf",
    "Sæmundsen",
]


def _read(done: Composed) -> Minutes:
    return parse(read(done.text.encode(), path=f"referat.{done.suffix}"))


def same_people(minutes: Minutes, people: Sequence[Person], text: str) -> None:
    """Assert that `people` were read from `text`, each with all that was composed."""
    read_people = {
        p.person: (p.title, p.organisation, p.status == "absent", p.remote, p.secretary, p.chair)
        for p in minutes.attendance
    }
    composed = {
        p.name: (p.title.lower(), p.organisation, p.absent, p.remote, p.secretary, p.chair) for p in people
    }
    assert read_people == composed, text


def _all_is_read(minutes: Minutes, done: Composed) -> None:
    meeting = minutes.meeting
    assert (meeting.date, meeting.start, meeting.end) == (done.day.isoformat(), *done.times), done.text
    assert meeting.place == done.place, done.text
    same_people(minutes, done.people, done.text)
    assert [item.title for item in minutes.agenda] == done.agenda, done.text
    assert sorted((act.actor, act.kind, act.item) for act in minutes.acts) == sorted(done.acts), done.text


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_composed_is_read(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    given, surnames = listed_names(vocabulary, "given"), listed_names(vocabulary, "surname")
    done = compose(seed, given, surnames, districts)
    _all_is_read(_read(done), done)


@pytest.mark.parametrize("seed", SEEDS)
def test_what_was_composed_is_read_from_printed_pages(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    given, surnames = listed_names(vocabulary, "given"), listed_names(vocabulary, "surname")
    done = compose(seed, given, surnames, districts, suffix="txt", tables=False)
    done.text = printed(done, seed)
    _all_is_read(_read(done), done)


@pytest.mark.parametrize("seed", UNLISTED)
def test_names_that_no_list_holds_are_read_where_the_layout_shows_them(
    seed: int, districts: dict[str, list[str]]
) -> None:
    done = compose(seed, GIVEN, SURNAMES, districts)
    same_people(_read(done), done.people, done.text)
