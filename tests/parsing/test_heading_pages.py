# ruff: noqa: E501
"""Pages of a web site and notes: leads that tell the date, times on a line of their own, pictures."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, meeting

_PAGE = "# Referat: Kredsrådet på Bornholm, november 2012\n\n"


@pytest.mark.parametrize(
    "lead",
    [
        "Indbrud og næste års Folkemøde var på programmet, da kredsrådet holdt møde onsdag den 14. november 2012 kl. 13.",
        "De kommende valg fyldte meget, mens rådet var samlet til møde den 14. november 2012 kl. 13.",
        "Næste års budget blev godkendt, da medlemmerne mødtes til kredsrådsmøde den 14. november 2012 kl. 13.",
    ],
)
def test_a_lead_dates_the_meeting_in_its_own_clause(lead: str) -> None:
    found = meeting(_PAGE + lead + LOCAL)
    assert (found.date, found.start) == ("2012-11-14", "13:00")


def test_a_date_of_the_next_meeting_is_not_taken_from_a_lead() -> None:
    lead = (
        "Kredsrådet drøftede natteliv. Næste møde, som er et kredsrådsmøde, er den 14. december 2012 kl. 13."
    )
    assert meeting(_PAGE + lead + LOCAL).date == "2012-11"


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Kl. 16.30 til 18.15", ("16:30", "18:15")),
        ("16:30 - 18:15", ("16:30", "18:15")),
        ("(kl. 16.30-18.15)", ("16:30", "18:15")),
        ("Kl. 16.30", ("16:30", None)),
        ("Åbningstider\nKl. 9.00 til 15.00", (None, None)),
        ("Kl. 16.30 kommer politiet", (None, None)),
        ("Kl. 9-10\n\nKl. 12-13", (None, None)),
    ],
)
def test_times_on_a_line_of_their_own(line: str, times: tuple[str | None, str | None]) -> None:
    text = f"Referat af Handicaprådets møde i Viborg Kommune den 24. februar 2021\n\nOffentliggjort 5. marts\n\nOm mødet\n\nVi var samlet igen\n\n{line}"
    found = meeting(text + LOCAL)
    assert (found.start, found.end) == times


@pytest.mark.parametrize(
    ("text", "place"),
    [
        (
            "📌 Ungerådet i Vejle Kommune – noter\n\nDato: 2. oktober 2025\nSted: Pakhuset, 1. sal",
            "Pakhuset, 1. sal",
        ),
        ("📌 Ungerådet i Vejle Kommune\n\nDato: 2. oktober 2025", None),
        ("Ungerådet i Vejle Kommune\n\n📅 2. oktober 2025\n📌 Pakhuset, 1. sal", "Pakhuset, 1. sal"),
        ("📌 Referat fra Ungerådet\n\n📅 2. oktober 2025\n🏠 Pakhuset, 1. sal", "Pakhuset, 1. sal"),
    ],
)
def test_a_picture_before_the_title_is_none_of_a_place(text: str, place: str | None) -> None:
    assert meeting(text + LOCAL).place == place
