"""Names of things are made from what they are, readable and in ASCII."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.iris import BASE, Iris, meeting_iri, slug
from kredsgraf.parsing.minutes import Meeting
from kredsgraf.triples.authorities import Authorities
from kredsgraf.vocabulary import load


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kredsrådet i Rødovre", "kredsraadet-i-roedovre"),
        ("A\u030alborg", "aalborg"),  # å as a letter and a ring
        ("Jesper Würtzen", "jesper-wurtzen"),
        ("Midt- og Vestjyllands Politi", "midt-og-vestjyllands-politi"),
        ("  H.C. Ørsted ", "h-c-oersted"),
    ],
)
def test_slugs_are_readable(text: str, expected: str) -> None:
    assert slug(text) == expected


@given(st.text())
def test_every_slug_is_fit_for_an_iri(text: str) -> None:
    assert re.fullmatch(r"[a-z0-9]+(-[a-z0-9]+)*", slug(text))


def test_names_without_latin_letters_stay_apart() -> None:
    assert slug("Иванов") != slug("Петров")


def test_a_meeting_is_named_by_body_date_and_number_within_the_day() -> None:
    meeting = Meeting("kredsråd", "Kredsrådet i Fyns Politi", date="2014-03-20")
    base = "https://w3id.org/kredsgraf/id/meeting/kredsraadet-i-fyns-politi"
    assert meeting_iri(meeting) == f"{base}/2014-03-20"
    assert meeting_iri(meeting, number=2) == f"{base}/2014-03-20/2"
    undated = Meeting("kredsråd", "Kredsrådet i Fyns Politi")
    assert meeting_iri(undated, document="ab" * 32) == f"{base}/undated-{'ab' * 8}"


def test_words_are_a_fragment_of_their_document() -> None:
    iris = Iris("https://data.example/")
    assert iris.evidence("0" * 64, 3, 9) == f"https://data.example/document/{'0' * 16}#char=3,9"


@pytest.mark.parametrize(
    ("one", "other", "kind", "same"),
    [
        ("Lokalrådet for Langeland", "Lokalrådet i Langeland Kommune", "lokalråd", True),
        ("Lokalrådet i Frederiksberg", "Lokalrådet på Frederiksberg", "lokalråd", True),
        ("Kredsrådet for Tønder Kommune", "Kredsrådet i Tønder Kommune", "kredsråd", True),
        ("Lokalrådet for Ebberup", "Lokalrådet i Ebberup", "lokalråd", True),
        ("Lokalrådet i Ebberup", "Lokalrådet i Jels", "lokalråd", False),
        ("Lokalrådet i Langeland", "Ældrerådet i Langeland", "other", False),
    ],
)
def test_a_council_is_one_body_in_any_wording(one: str, other: str, kind: str, same: bool) -> None:
    known = Authorities(load(), Iris(BASE))
    assert (known.organisation(one, kind) == known.organisation(other, kind)) is same
