"""When a meeting began and ended: several times in one head, told, planned, in cells and sentences."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, meeting

_TITLE = "# Havnerådet i Struer Kommune\n\n"
_TIMES = {
    "Onsdag den 8. maj 2021 – vi mødes kl. 9.30 til kaffe, mødet går i gang kl. 10.00": ("10:00", None),
    "Onsdag den 8. maj 2021, kaffe fra kl. 9.30, mødet begynder kl. 10.00": ("10:00", None),
    "Onsdag den 8. maj 2021 kl. 9.30-11.30": ("09:30", "11:30"),
    "Møde nr. 2 i 2021. Struer Politistation, kantinen, 8/5 2021. Planlagt 0900-1100, slut kl. 1115.": (
        "09:00",
        "11:15",
    ),
    "Møde den 8. maj 2021. Planlagt kl. 9-11, slut kl. 11.15.": ("09:00", "11:15"),
    "Møde den 8. maj 2021\n\nSted: Ingers køkken, Vestergade 118. Vi gik i gang kl. 19 og var færdige.": (
        "19:00",
        None,
    ),
    "Mødet den 8. maj 2021 i klubben\n\nVi begyndte 19.30, og kaffen slap op": ("19:30", None),
    "Møde den 8. maj 2021\n\nNæste møde begynder kl. 10.": (None, None),
    "Møde den 8. maj 2021\n\nVi begyndte 12 år efter de andre.": (None, None),
}


@pytest.mark.parametrize(("told", "times"), _TIMES.items())
def test_the_time_at_which_the_meeting_began(told: str, times: tuple[str | None, str | None]) -> None:
    found = meeting(f"{_TITLE}{told}\n{LOCAL}", "referat.md")
    assert (found.date, found.start, found.end) == ("2021-05-08", *times)


@pytest.mark.parametrize(
    ("last", "end"),
    [
        ("Næste møde 13/4. Slut kl. 20.45.", "20:45"),
        ("Næste møde 13/4 kl. 19. Slut kl. 20.45.", None),
        ("Næste møde 13/4, slut kl. 20.45.", None),
    ],
)
def test_the_end_behind_the_next_meeting(last: str, end: str | None) -> None:
    assert meeting(f"{_TITLE}Møde den 8. maj 2021\n{LOCAL}\n\n{last}\n", "referat.md").end == end


@pytest.mark.parametrize("label", ["Fra – til", "Fra - til", "Fra / til", "Tidsrum"])
def test_a_label_with_a_dash(label: str) -> None:
    head = f"<dl><dt>Mødedag</dt><dd>8. maj 2021</dd><dt>{label}</dt><dd>kl. 15.00 – 16.40</dd></dl>"
    told = "".join(f"<p>{line}</p>\n" for line in LOCAL.split("\n") if line)
    found = meeting(f"<body><h1>SSP-rådet i Struer Kommune</h1>{head}{told}</body>", "referat.html")
    assert (found.start, found.end) == ("15:00", "16:40")


def test_labels_on_lines_of_their_own_above_what_they_label() -> None:
    head = (
        "MØDEREFERAT\n\nMødeforum\nLokalrådet i Struer Kommune\nDato og tid\n"
        "Torsdag den 19. maj 2011 kl. 14.30 – 16\n"
        "Sted\nPolitistationen, Skovbogade 3, 7600 Struer, lokale 2.14\n"
        "Mødeleder\nIH\nReferent\nBR\nDeltagere\n"
        "Struer Kommune: Skolechef Inge Holm (IH), SSP-konsulent Bent\n"
        "Rask (BR) og lærer Ole Toft, som er ny og\n"
        "var med for første gang, fordi han er\nvalgt af skolerne i byen og på\nlandet.\n"
    )
    found = meeting(
        head + "\n1. Velkomst\n\nIH bød velkommen til alle dem, der var mødt frem for\nat høre nyt.\n"
    )
    assert found.place == "Politistationen, Skovbogade 3, 7600 Struer, lokale 2.14"
    assert (found.date, found.start, found.end) == ("2011-05-19", "14:30", "16:00")
