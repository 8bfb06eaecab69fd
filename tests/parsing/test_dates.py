"""Dates and times of day in the spellings that minutes use."""

from __future__ import annotations

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.parsing.danish.dates import complete_year, find_dates
from kredsgraf.parsing.danish.times import find_times
from kredsgraf.parsing.danish.words import words
from kredsgraf.vocabulary import load

MONTHS = [c.label for c in words(load()).named("month-")]

DATES = {
    "Referat den 4. maj 2022": "2022-05-04",
    "onsdag den 4.maj 2022 kl. 9": "2022-05-04",
    "Onsdag, d. 4. maj, 2022": "2022-05-04",
    "04-05-2022": "2022-05-04",
    "04.05.2022": "2022-05-04",
    "4/5-03": "2003-05-04",
    "torsdag den 4/2 2021 kl. 10-11.30": "2021-02-04",
    "Torsdag d. 7/6-2018 kl. 8.30-10.30": "2018-06-07",
    "d. 10.09.15": "2015-09-10",
    "15-maj-2002": "2002-05-15",
    "DEN 2. JUNI 2015 PÅ POLITIGÅRDEN": "2015-06-02",
    "Best 2012-06-18": "2012-06-18",
    "2011 22. september": "2011-09-22",
    "mødet den l5. juni 2011": "2011-06-15",
    "DEN l2. MARTS 2OO9": "2009-03-12",
    "mandag den ll. maj l998": "1998-05-11",
    "Møde den l2/3-2009": "2009-03-12",
    "d. 3O/lO 20lO": "2010-10-30",
    "Dato: l4.03.2009": "2009-03-14",
    "I4. marts 2OI2 kl. I3.OO": "2012-03-14",
    "DEN l. DECEMBER 2011": "2011-12-01",
    "O4-O5-2022": "2022-05-04",
    "4. og 5. maj 2022": "2022-05-04",
    "4.-5. maj 2022": "2022-05-04",
    "i maj 2022": "2022-05",
    "d.4/5 2022": "2022-05-04",
    "2022.05.04": "2022-05-04",
    "4. maj2022": "2022-05-04",
}
NO_DATES = (
    "møde nr. 3/2018",
    "Møde nr. 2-2022",
    "kl. 10-11.30",
    "kl. 9.00-11.45",
    "J.nr. 0900-10131-00004-16",
    "31. februar 2020",
    "Tlf. 57 62 62 62",
    "3/4 af pengene",
    "pkt. 2.1",
    "4. majoren 2022",
    "Bil/l0-2022",
    "I/S 2022",
    "lokale l2, maj",
)
TIMES = {
    "kl. 9": ("09:00", None),
    "kl. 1530,": ("15:30", None),
    "kl. 8.30-10.30": ("08:30", "10:30"),
    "kl. 9.00 – 11.30": ("09:00", "11:30"),
    "fra kl. 15 til ca. kl. 17": ("15:00", "17:00"),
    "kl. 08:30 til kl. 10:00.": ("08:30", "10:00"),
    "16. maj 2019, 13:00–15:30": ("13:00", "15:30"),
    "klokken 10": ("10:00", None),
    "den 3/10 kl 13 - 14.45": ("13:00", "14:45"),
    "kl. 9.15 til ca. 11": ("09:15", "11:00"),
    "kl. 9,30": ("09:30", None),
    "KL. 14": ("14:00", None),
    "14:15-15.30": ("14:15", "15:30"),
    "klokken 9.30 til 11": ("09:30", "11:00"),
    "fra kl. 9 præcis": ("09:00", None),
    "kl. 9 præcis til kl. 11": ("09:00", "11:00"),
    "kl. 9½": ("09:30", None),
    "mellem kl. 9 og 11": ("09:00", "11:00"),
    "KL. l0.00 PÅ RÅDHUSET": ("10:00", None),
    "kl. 1O.3O til kl. ll.45": ("10:30", "11:45"),
    "kl. l3-l5": ("13:00", "15:00"),
    "l0.00 - l2.3O": ("10:00", "12:30"),
    "kl. O9.I5/11.OO": ("09:15", "11:00"),
    "kl. l53O": ("15:30", None),
    "kl. lO, rådhuset": ("10:00", None),
    "kl. 9. Ole Holm bød velkommen": ("09:00", None),
    "kl. 9. Ol og vand": ("09:00", None),
}


@pytest.mark.parametrize(("text", "iso"), DATES.items())
def test_every_spelling_of_a_date_is_read(text: str, iso: str) -> None:
    assert [d.iso() for d in find_dates(text, load())] == [iso]


@pytest.mark.parametrize("text", NO_DATES)
def test_numbers_that_look_like_dates_are_none(text: str) -> None:
    assert find_dates(text, load()) == []


@pytest.mark.parametrize(("text", "span"), TIMES.items())
def test_every_spelling_of_a_time_is_read(text: str, span: tuple[str, str | None]) -> None:
    assert [(t.first, t.last) for t in find_times(text, load())] == [span]


def test_bare_hours_are_times_only_in_a_field_for_the_time() -> None:
    assert find_times("9-11", load()) == []
    assert [(t.first, t.last) for t in find_times("9-11", load(), bare=True)] == [("09:00", "11:00")]


def test_a_date_without_year_takes_it_from_a_later_letter() -> None:
    (date,) = find_dates("den 20. december", load())
    assert date.iso() is None
    assert complete_year(date, ["2016-01-04"], []) == 2015
    assert complete_year(date, ["2016-12-24"], []) == 2016


def test_a_weekday_settles_the_year_only_when_one_year_fits() -> None:
    (date,) = find_dates("torsdag den 6/11", load())
    assert complete_year(date, [], {2013, 2014, 2015}) == 2014
    assert complete_year(date, [], {2012, 2013}) is None


def test_no_date_is_made_up_where_two_years_are_possible() -> None:
    (date,) = find_dates("den 6/11", load())
    assert complete_year(date, [], {2013, 2014}) is None


@given(st.dates(datetime.date(1970, 1, 1), datetime.date(2068, 12, 31)), st.integers(0, 4))
def test_what_is_written_is_what_is_read(day: datetime.date, style: int) -> None:
    month = MONTHS[day.month - 1]
    text = (
        f"den {day.day}. {month} {day.year}",
        f"{day.day:02d}-{day.month:02d}-{day.year}",
        f"d. {day.day}/{day.month}-{day.year % 100:02d}",
        day.isoformat(),
        f"MØDE {day.day}. {month.upper()} {day.year}",
    )[style]
    (found,) = find_dates(f"Referat af møde {text} på rådhuset", load())
    assert found.iso() == day.isoformat()


@given(st.text(alphabet="0123456789./- adeknlmjuv", max_size=80))
def test_whatever_the_text_dates_lie_inside_it_and_exist(text: str) -> None:
    for found in find_dates(text, load()):
        assert 0 <= found.start < found.end <= len(text)
        iso = found.iso()
        if iso is not None and found.day:
            datetime.date.fromisoformat(iso)
