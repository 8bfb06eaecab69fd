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


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Referat Lokaludvalg 3. maj 2016", "Lokaludvalget"),
        (
            "Referat af bestyrelsesmøde i den boligsociale helhedsplan",
            "Bestyrelsen for den boligsociale helhedsplan",
        ),
        ("Møde i styregruppen for den nye helhedsplan, 3. maj 2016", "Styregruppen for den nye helhedsplan"),
        ("Referat fra lokal SSP-gruppe 3. maj 2016", "Den lokale SSP-gruppe"),
    ],
)
def test_bodies_of_a_part_of_town_or_a_field(title: str, body: str) -> None:
    assert meeting(f"Københavns Kommune\n\n{title}\n{LOCAL}").body == f"{body} i Københavns Kommune"


def test_a_house_is_no_field_of_a_board() -> None:
    found = meeting(f"Ishøj Kommune\n\nReferat af bestyrelsesmøde i det nye beboerhus\n{LOCAL}")
    assert found.body == "Bestyrelsen i Ishøj Kommune"


@pytest.mark.parametrize(
    ("title", "body"),
    [
        (
            "NATTERAVNENE I NYKØBING FALSTER\n\nReferat fra gruppemøde den 4. maj 2020",
            "Natteravnene i Nykøbing Falster",
        ),
        ("Referat fra maj-mødet i Natteravnene i Vejen Kommune", "Natteravnene i Vejen Kommune"),
        ("Møde hos os\nReferat for Natteravnene i Nykøbing F.", "Natteravnene i Nykøbing F."),
        ("Gruppemøde i Natteravnene i Aalborg Øst", "Natteravnene i Aalborg Øst"),
    ],
)
def test_an_association_is_named_anywhere_in_a_title(title: str, body: str) -> None:
    assert meeting(f"{title}\n{LOCAL}").body == body


@pytest.mark.parametrize(
    "title", ["Referat: Nattelivsforum Aalborg", "Referat: Ungeråd Køge", "REFERAT: Trygt Forum Vejle"]
)
def test_a_body_keeps_no_minutes(title: str) -> None:
    from kredsgraf.parsing import parse
    from kredsgraf.reading import read

    found = parse(read(f"{title}\n\nDato: 3. maj 2016\n{LOCAL}".encode(), path="referat.txt")).attendance
    assert {p.person for p in found} == {"Inge Holmgaard", "Bent Rask", "Ole Vind"}
