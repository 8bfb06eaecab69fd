"""Two ways of writing a name: the same person's, or not?"""

from __future__ import annotations

import pytest
from kredsgraf.identity.blocking import name_pairs
from kredsgraf.identity.names import Level, align, compare_parts, parse_name


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jens Peter Aagård", "Jens-Peter Aagaard"),
        ("Lise Lotte Østerby", "Liselotte Østerby"),
        ("Karl-Erik Bo Tvilum", "Carlerik Tvilum"),
        ("Torsten Wiil", "Thorsten Viil"),
        ("Birthe L. Holm", "Birthe Lindegaard Holm"),
        ("Pia Ø. Ravndal", "Pia Østerfeldt Ravndal"),
        ("Chr. Magelund", "Christian Max Magelund"),
        ("Mette Kragh Sørensen", "Mette Kragh"),
        ("Dorte Würtzen", "Dorte Wurtzen"),
        ("Kjeld Quistgaard", "Keld Kvistgård"),
        ("Sanne Kjærsgaard Dahl", "Sanne Kærsgaard Dal"),
        ("Bo Kjeldsen", "Bo Kjelsen"),
        ("Ida Lorentzen Fynboe", "Ida Lorenzen Fynbo"),
        ("Per Gustavsen", "Per Gustafsen"),
        ("Helle Kyndesen", "Helle Kyndcsen"),
        ("René Møller", "Rene Moeller"),
    ],
)
def test_variants_of_one_name_align_without_conflict_and_share_a_block(one: str, other: str) -> None:
    left, right = parse_name(one), parse_name(other)
    aligned = align(left, right)
    assert aligned is not None
    assert aligned.conflicts == 0
    assert {left, right} in [set(pair) for pair in name_pairs([left, right])]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("kjaer", "kaer"),
        ("dahl", "dal"),
        ("quist", "kvist"),
        ("lauritzen", "lauritsen"),
        ("krogsboe", "krogsbo"),
    ],
)
def test_spellings_of_one_sound_are_closer_than_a_slip(one: str, other: str) -> None:
    assert compare_parts(one, other) is Level.SPELLING


def test_lauridsen_and_lauritsen_are_two_names() -> None:
    assert compare_parts("lauridsen", "lauritsen") is Level.NEAR


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Mette Kragh", "Mette Sørensen"),
        ("Kim Christiansen", "Steen Christiansen"),
        ("Lars Peter Hansen", "Lars Erik Hansen"),
        ("Pia Ø. Ravndal", "Pia Bang Ravndal"),
        ("Hans Hansen", "Jens Jensen"),
        ("Maj Britt Lund", "Majbritt Bang"),
    ],
)
def test_names_that_contradict(one: str, other: str) -> None:
    aligned = align(parse_name(one), parse_name(other))
    assert aligned is None or aligned.conflicts > 0


def test_a_first_name_alone_meets_nobody() -> None:
    assert list(name_pairs([parse_name("Birthe"), parse_name("Birthe Holm"), parse_name("B.")])) == [
        (parse_name("Birthe Holm"), parse_name("Birthe Holm"))
    ]
