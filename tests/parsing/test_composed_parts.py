"""Registers, paragraphs and headings composed by chance are read as they were composed."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read
from kredsgraf.vocabulary import Vocabulary

from .compositions import listed_names
from .headings import opening
from .registers import Register, register
from .tellings import printed_telling, telling
from .test_compositions import GIVEN, SURNAMES, same_people

SEEDS = range(200)
UNLISTED = range(50)


def _is_read(done: Register) -> None:
    minutes = parse(read(done.text.encode(), path=f"referat.{done.suffix}"))
    same_people(minutes, done.people, done.text)
    assert [item.title for item in minutes.agenda] == ["Velkomst", "Eventuelt"], done.text


@pytest.mark.parametrize("seed", SEEDS)
def test_who_came_is_read_from_the_columns_of_a_register(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    given, surnames = listed_names(vocabulary, "given"), listed_names(vocabulary, "surname")
    _is_read(register(seed, given, surnames, districts))


@pytest.mark.parametrize("seed", SEEDS)
def test_who_came_is_read_from_sentences(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    given, surnames = listed_names(vocabulary, "given"), listed_names(vocabulary, "surname")
    _is_read(telling(seed, given, surnames, districts))


@pytest.mark.parametrize("seed", SEEDS)
def test_who_came_is_read_from_sentences_on_a_printed_page(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    given, surnames = listed_names(vocabulary, "given"), listed_names(vocabulary, "surname")
    done = telling(seed, given, surnames, districts)
    done.text = printed_telling(done, seed)
    _is_read(done)


@pytest.mark.parametrize("seed", UNLISTED)
def test_names_that_no_list_holds_are_read_from_both(seed: int, districts: dict[str, list[str]]) -> None:
    _is_read(register(seed, GIVEN, SURNAMES, districts))
    _is_read(telling(seed, GIVEN, SURNAMES, districts))


@pytest.mark.parametrize("seed", SEEDS)
def test_date_times_and_place_are_read_from_a_heading(seed: int, districts: dict[str, list[str]]) -> None:
    done = opening(seed, districts)
    meeting = parse(read(done.text.encode(), path="referat.txt")).meeting
    assert (meeting.date, meeting.start, meeting.end) == (done.day, done.start, done.end), done.text
    assert (meeting.place or "").lower() == (done.place or "").lower(), done.text
    assert meeting.body, done.text
