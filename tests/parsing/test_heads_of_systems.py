"""Heads of minutes that case systems print: when the meeting began and ended, each with its date."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Meeting
from kredsgraf.reading import read

_TOLD = (
    "Til stede: Inge Holmgaard og Bent Rask\n\n1. Skolevejen\nBent Rask orienterede om skolevejen.\n\n"
    "2. Eventuelt\nIntet.\n"
)
_LABELS = (
    ("STARTTIDSPUNKT", "SLUTTIDSPUNKT"),
    ("Mødestart", "Mødeslut"),
    ("Begynder", "Slutter"),
    ("Starter", "Slutter"),
    ("Startdato", "Slutdato"),
    ("Påbegyndt", "Afsluttet"),
    ("Start dato og tid", "Slut dato og tid"),
    ("Fra", "Til"),
)
_STAMPS = (
    ("05-10-2015 16:30:00", "05-10-2015 18:30:00"),
    ("05-10-2015 16:30", "05-10-2015 18:30"),
    ("5. oktober 2015 kl. 16.30", "5. oktober 2015 kl. 18.30"),
    ("05.10.2015 16:30:00", "05.10.2015 18:30:00"),
    ("2015-10-05 16:30:00", "2015-10-05 18:30:00"),
    ("2015-10-05T16:30:00", "2015-10-05T18:30:00"),
    ("05/10/2015 16:30", "05/10/2015 18:30"),
)


def _meeting(text: str, path: str) -> Meeting:
    return parse(read(text.encode(), path=path)).meeting


def _times(meeting: Meeting) -> tuple[str | None, str | None, str | None]:
    return meeting.date, meeting.start, meeting.end


_THEN = ("2015-10-05", "16:30", "18:30")


@pytest.mark.parametrize("stamps", _STAMPS)
@pytest.mark.parametrize("labels", _LABELS)
def test_begin_and_end_with_their_date(labels: tuple[str, str], stamps: tuple[str, str]) -> None:
    rows = [("Udvalg", "Handicaprådet"), ("Sted", "Skive Rådhus, lokale 2")]
    rows += zip(labels, stamps, strict=True)
    cells = "".join(f"<tr><td>{name}</td><td>{value}</td></tr>\n" for name, value in rows)
    told = "".join(f"<p>{line}</p>\n" for line in _TOLD.split("\n") if line)
    table = _meeting(f"<body><table>\n{cells}</table>\n{told}</body>", "referat.html")
    assert (*_times(table), table.place) == (*_THEN, "Skive Rådhus, lokale 2")
    listed = "".join(f"<dt>{name}</dt><dd>{value}</dd>\n" for name, value in rows)
    if labels[0] != "Fra":
        terms = _meeting(f"<body><h1>Referat</h1><dl>\n{listed}</dl>\n{told}</body>", "referat.html")
        assert (*_times(terms), terms.place) == (*_THEN, "Skive Rådhus, lokale 2")
        lines = "".join(f"{name}: {value}\n" for name, value in rows)
        plain = _meeting(f"Referat\n\n{lines}\n{_TOLD}", "referat.txt")
        assert (*_times(plain), plain.place) == (*_THEN, "Skive Rådhus, lokale 2")


def test_seconds_are_no_part_of_a_time_and_three_numbers_with_points_are_none() -> None:
    head = "Referat af møde i Handicaprådet den 5. oktober 2015"
    assert _times(_meeting(f"{head} kl. 16:30:00-18:30:00\n\n{_TOLD}", "referat.txt")) == _THEN
    assert _meeting(f"{head}\nTid: 05.10.15\n\n{_TOLD}", "referat.txt").start is None
