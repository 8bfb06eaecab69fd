"""Agendas that give each item its time, and titles that end in short words or run into their text."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_HEAD = (
    "Referat af møde i SSP-udvalget i Nyborg Kommune den 20. maj 2014\n\nTil stede: Rosa Tvilum, Ib Dam\n\n"
)
_TITLES = ("Bordet rundt", "Julemåneden", "Eventuelt")
_TOLD = "\n\n1. Bordet rundt\nRosa orienterede om alt.\n\n2. Julemåneden\nIntet.\n\n3. Eventuelt\nIntet.\n"
_AD = "\n\nAd 1.\nRosa orienterede om alt.\n\nAd 2.\nIntet.\n\nAd 3.\nIntet.\n"
_LISTS = (
    ("9.00    1. ", "9.30    2. ", "10.00   3. "),
    ("Kl. 9.00 – 9.30: 1. ", "Kl. 9.30 – 10.20: 2. ", "Kl. 10.20 – 10.30: 3. "),
    ("09:00 - 09:30 | 1. ", "09:30 - 10:00 | 2. ", "10:00 - 10:30 | 3. "),
    ("10 min    1. ", "ca. 15 min    2. ", "5 min.    3. "),
    ("9-9.30 1) ", "9.30-10 2) ", "10-10.30 3) "),
    ("1   9.00   ", "2   9.30   ", "3   10.20  "),
    ("kl. 9 1. ", "kl. 10 2. ", "kl. 11 3. "),
)
_LENGTHS = (("10 min", "1 time", "5 min."), ("9.00", "9.30", "10.20"), ("kl. 9-10", "kl. 10-11", "kl. 11-12"))


def _minutes(text: str) -> Minutes:
    return parse(read((_HEAD + text).encode(), path="referat.txt"))


def _titles(text: str) -> tuple[str, ...]:
    return tuple(item.title for item in _minutes(text).agenda)


@pytest.mark.parametrize("told", [_TOLD, _AD])
@pytest.mark.parametrize("before", _LISTS)
def test_the_time_before_an_item_is_no_part_of_its_title(before: tuple[str, ...], told: str) -> None:
    listed = "\n".join(b + title for b, title in zip(before, _TITLES, strict=True))
    minutes = _minutes(f"Dagsorden:\n\n{listed}{told}")
    assert tuple((item.number, item.title) for item in minutes.agenda) == tuple(
        zip("123", _TITLES, strict=True)
    )
    assert [act.item for act in minutes.acts] == ["1"]


@pytest.mark.parametrize("lengths", _LENGTHS)
def test_nor_is_the_column_of_times_behind_it(lengths: tuple[str, ...]) -> None:
    rows = zip("123", _TITLES, lengths, strict=True)
    listed = "\n".join(f"{n}. {title:<30}{length}" for n, title, length in rows)
    assert _titles(f"Dagsorden:\n\n{listed}{_AD}") == _TITLES


def test_times_before_headings() -> None:
    told = (
        _TOLD.replace("1. B", "kl. 9.00 1. B").replace("2. J", "kl. 9.30 2. J").replace("3. E", "10.15 3. E")
    )
    assert _titles(told) == _TITLES


@pytest.mark.parametrize(
    "title",
    ["Evt.", "Cykler m.v.", "Skolevej mellem Tommerup og Tommerup St.", "Lys ved havnen, vedr.", "Unge osv."],
)
def test_the_point_of_a_short_word_belongs_to_the_title(title: str) -> None:
    assert _titles(f"1. Velkomst\nRosa bød velkommen.\n\n2. {title}\nIntet.\n") == ("Velkomst", title)


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("Jakker", "6 stk. str. L er bestilt. Rosa foreslog at søge 10.000 kr. i kommunens frivilligpulje."),
        ("Evt", "Rosa takkede Ib for otte år med kassen, og alle fik kage."),
        ("Natteliv på Skt. Hans Torv", "Rosa takkede for et godt samarbejde om udskænkningen i gaderne."),
        ("Lys på Gl. Vardevej", "Rosa takkede for et godt samarbejde om udskænkningen i gaderne."),
        ("Skolevej i Øst", "Rosa takkede for et godt samarbejde om udskænkningen i gaderne."),
    ],
)
def test_a_title_ends_where_its_text_begins(title: str, text: str) -> None:
    first = "1. Velkomst. Ib bød velkommen til det første møde i udvalget."
    last_one = "3. Næste møde. Det bliver holdt på biblioteket i Nyborg den 3. september."
    minutes = _minutes(f"{first}\n\n2. {title}. {text}\n\n{last_one}\n")
    assert minutes.agenda[1].title == ("Evt." if title == "Evt" else title)
    assert [act.item for act in minutes.acts][-1] == "2"
