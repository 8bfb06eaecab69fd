"""What once broke a promise keeps it now: small damaged inputs, kept as files, and short repeats."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from tests.fuzz.damage import damaged, damaged_bytes
from tests.fuzz.growth import PATTERNS
from tests.fuzz.promises import broken, unstable, violations
from tests.fuzz.shrink import shrunk

SEEDS = sorted(Path(__file__).with_name("seeds").iterdir())
MINUTES = sorted((Path(__file__).resolve().parents[2] / "data" / "minutes").iterdir())


@pytest.mark.parametrize("seed", SEEDS, ids=lambda file: file.name)
def test_what_once_broke_a_promise_keeps_it(seed: Path) -> None:
    data = seed.read_bytes()
    assert broken(data, seed.name) is None
    assert not unstable(data, seed.name)


@pytest.mark.parametrize("file", MINUTES[:6], ids=lambda file: file.name)
def test_lightly_damaged_minutes_keep_every_promise(file: Path) -> None:
    dice = random.Random(file.name)
    text = file.read_text("utf-8")
    for _ in range(3):
        assert broken(damaged(text, dice, [text]).encode(), file.name) is None
        assert broken(damaged_bytes(file.read_bytes(), dice), file.name) is None


@pytest.mark.parametrize("name", PATTERNS)
def test_repeated_structures_keep_every_promise(name: str) -> None:
    head, repeat, ending = PATTERNS[name]
    assert broken((head + repeat(40)).encode(), f"pattern.{ending}") is None


def test_a_record_with_the_wrong_words_is_noticed() -> None:
    document = read(b"Deltagere:\nLars Hansen, konsulent\n", path="a.txt")
    minutes = parse(document)
    other = read(b"Deltagere:\nAnne Hansen, konsulent\n", path="a.txt")
    assert isinstance(minutes, Minutes)
    assert list(violations(document, minutes)) == []
    assert any("not the words" in signature for signature in violations(other, minutes))


def test_an_input_is_made_as_small_as_it_gets() -> None:
    small = shrunk(b"en\nto tre fire\nfem\n", lambda data: b"tre" in data)
    assert small == b"tre"
