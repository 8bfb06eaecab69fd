"""Registers composed by chance are read as they were composed."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read
from kredsgraf.vocabulary import Vocabulary

from .compositions import listed_names
from .registers import register

SEEDS = range(200)


@pytest.mark.parametrize("seed", SEEDS)
def test_who_came_is_read_from_the_columns_of_a_register(
    seed: int, vocabulary: Vocabulary, districts: dict[str, list[str]]
) -> None:
    done = register(seed, listed_names(vocabulary, "given"), listed_names(vocabulary, "surname"), districts)
    minutes = parse(read(done.text.encode(), path=f"referat.{done.suffix}"))
    found = {
        p.person: (p.title, p.organisation, p.status == "absent", p.remote, p.secretary, p.chair)
        for p in minutes.attendance
    }
    composed = {
        p.name: (p.title.lower(), p.organisation, p.absent, p.remote, p.secretary, p.chair)
        for p in done.people
    }
    assert found == composed, done.text
    assert [item.title for item in minutes.agenda] == ["Velkomst", "Eventuelt"], done.text
