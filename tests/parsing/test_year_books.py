"""Minutes of one meeting in a book of the year, below the plan and the register of all its meetings."""

from __future__ import annotations

from typing import NamedTuple

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read


class Book(NamedTuple):
    """A book of the year.

    Attributes:
        name: what it shows. text: above the first item. told: "date start end place" of the meeting.
        present, absent: names in order. suffix: of the file.
    """

    name: str
    text: str
    told: str
    present: str
    absent: str
    suffix: str = "txt"


_PLAN = """\
# Lokalrådet i Vejen Kommune – mødebog 2014

| Nr. | Dato | {heads}
|---|---|{rule}
| 1 | 5. februar 2014 | {first}
| 2 | 14. maj 2014 | {second}
| 3 | 10. september 2014 | {third}

"""
_ROWS = "| Bo Lund | rektor | x | x | x |\n| Eva Gade | lærer | x | | x |\n| Ib Dam | klubleder | | x | |\n"
BOOKS = (
    Book(
        "plan-and-register-in-tables",
        _PLAN.format(
            heads="Sted | Referat |",
            rule="---|---|",
            first="Vejen Politistation | godkendt |",
            second="Brørup Skole | godkendt |",
            third="Vejen Rådhus, lokale 2 | nedenfor |",
        )
        + "## Fremmøde\n\n| Navn | Stilling | 5/2 | 14/5 | 10/9 |\n|---|---|---|---|---|\n"
        + _ROWS
        + "\n# Møde nr. 3: onsdag den 10. september 2014 kl. 12.30–14.30\n",
        "2014-09-10 12:30 14:30 Vejen Rådhus, lokale 2",
        "Bo Lund, Eva Gade",
        "Ib Dam",
        "md",
    ),
    Book(
        "plan-with-times",
        _PLAN.format(
            heads="Tid | Mødested |",
            rule="---|---|",
            first="kl. 9-11 | Vejen Politistation |",
            second="kl. 13-15 | Brørup Skole |",
            third="kl. 10-12 | Vejen Rådhus |",
        )
        + "Til stede: Bo Lund, Eva Gade\n\n# 2. møde, onsdag den 14. maj 2014\n",
        "2014-05-14 13:00 15:00 Brørup Skole",
        "Bo Lund, Eva Gade",
        "",
        "md",
    ),
    Book(
        "plan-in-lines",
        "LOKALRÅDET I VEJEN KOMMUNE\nÅrsplan og referater 2014\n\nMøder i 2014:\n"
        "1. møde: 5. februar 2014, Vejen Politistation\n2. møde: 14. maj 2014, Brørup Skole\n"
        "3. møde: 10. september 2014, Rådhuset, mødelokale 2\n\n"
        "Referat af 3. møde onsdag den 10. september 2014 kl. 9.00-11.00\n\n"
        "Til stede: rektor Bo Lund, lærer Eva Gade\n",
        "2014-09-10 09:00 11:00 Rådhuset, mødelokale 2",
        "Bo Lund, Eva Gade",
        "",
    ),
    Book(
        "columns-of-blanks",
        "Lokalrådet i Vejen Kommune - protokol 2014\n\n"
        "Møde      Dato            Tid            Sted\n"
        "1         5. februar      kl. 9-11       Vejen Politistation\n"
        "2         14. maj         kl. 13-15      Brørup Skole\n"
        "3         10. september   kl. 10-12      Rådhuset, lokale 2\n\n"
        "Fremmøde\nNavn               Stilling     Feb.   Maj   Sept.\n"
        "Bo Lund            rektor       x      x     x\n"
        "Eva Gade           lærer        x            x\n"
        "Ib Dam             klubleder           x\n\n"
        "3. møde, onsdag den 10. september 2014\n",
        "2014-09-10 10:00 12:00 Rådhuset, lokale 2",
        "Bo Lund, Eva Gade",
        "Ib Dam",
    ),
    Book(
        "columns-headed-by-numbers",
        "# Lokalrådet i Vejen Kommune\n\n## Referat af møde nr. 3, onsdag den 10. september 2014\n\n"
        "| Navn | Stilling | 1 | 2 | 3 |\n|---|---|---|---|---|\n" + _ROWS,
        "2014-09-10 None None None",
        "Bo Lund, Eva Gade",
        "Ib Dam",
        "md",
    ),
    Book(
        "columns-headed-by-meetings",
        "# Lokalrådet i Vejen Kommune\n\n## Referat af 2. møde i 2014, onsdag den 14. maj 2014\n\n"
        "| Navn | Stilling | 1. møde | 2. møde | 3. møde |\n|---|---|---|---|---|\n" + _ROWS,
        "2014-05-14 None None None",
        "Bo Lund, Ib Dam",
        "Eva Gade",
        "md",
    ),
    Book(
        "days-with-names-of-months-behind-tabs",
        "Lokalrådet i Vejen Kommune\nMødekalender 2014\n\nOnsdag den 5. februar 2014: Vejen Politistation\n"
        "Onsdag den 14. maj 2014: Brørup Skole\n\nMedlemmernes fremmøde (+ = til stede, - = afbud)\n\n"
        "Navn\tTitel\t5. feb.\t14. maj\t10. sep.\nBo Lund\trektor\t+\t+\t+\nEva Gade\tlærer\t+\t-\t+\n"
        "Ib Dam\tklubleder\t-\t+\t-\n\nMøde nr. 2 - onsdag den 14. maj 2014, kl. 10.00\n",
        "2014-05-14 10:00 None Brørup Skole",
        "Bo Lund, Ib Dam",
        "Eva Gade",
    ),
)


def _minutes(book: Book) -> Minutes:
    text = f"{book.text}\n1. Velkomst\n\nMødet blev åbnet.\n\n2. Eventuelt\n\nIntet.\n"
    return parse(read(text.encode(), path=f"moedebog.{book.suffix}"))


@pytest.mark.parametrize("book", BOOKS, ids=[book.name for book in BOOKS])
def test_the_meeting_that_the_minutes_are_of(book: Book) -> None:
    minutes = _minutes(book)
    meeting = minutes.meeting
    assert f"{meeting.date} {meeting.start} {meeting.end} {meeting.place}" == book.told
    for status, names in (("present", book.present), ("absent", book.absent)):
        assert ", ".join(p.person for p in minutes.attendance if p.status == status) == names
    assert not [left.text for left in minutes.unresolved if left.reason == "attendee-line"]
