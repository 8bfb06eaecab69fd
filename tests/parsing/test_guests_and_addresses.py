"""Guests of whom a sentence above the items tells, and tables that give where their people live."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from .test_layouts import told

_MINUTES = """\
# Nørre Vium Lokalråd: møde onsdag d. 14. marts 2018

{lists}

## 1. Siden sidst

{item}

## 2. Eventuelt

Intet.
"""
_TABLE = """\
| Navn | Funktion | {head} | Mødt |
|---|---|---|---|
| Anna Berg | formand | Grejs Byvej | x |
| Bo Dahl | medlem | Niels Skous Vej | x |
| Carl Dam | medlem | Anna Anchers Gade | afbud |
"""


def _minutes(folder: Path, lists: str, item: str = "Intet.") -> Minutes:
    file = folder / "minutes.md"
    file.write_text(_MINUTES.format(lists=lists, item=item), "utf-8")
    return parse(read(file))


def _all(minutes: Minutes) -> dict[str, str]:
    return {p.person: told(p) for p in minutes.attendance}


@pytest.mark.parametrize("head", ["Vej", "Adresse", "Bopæl", "Gade"])
def test_a_column_of_streets_is_nobody_and_no_organisation(tmp_path: Path, head: str) -> None:
    minutes = _minutes(tmp_path, _TABLE.format(head=head))
    assert _all(minutes) == {"Anna Berg": "||C", "Bo Dahl": "||", "Carl Dam": "||A"}
    assert not minutes.unresolved


def test_other_columns_stay_organisations(tmp_path: Path) -> None:
    table = "| Navn | Forening | Mødt |\n|---|---|---|\n| Anna Berg | Vejlauget Skovvej | x |\n"
    assert _all(_minutes(tmp_path, table + "| Bo Dahl | Skolen | x |\n"))["Bo Dahl"] == "|Skolen|"


@pytest.mark.parametrize(
    "guest",
    [
        "Under punkt 2 fik vi besøg af trafikingeniør Egon Gade fra Vejle Kommune. Fem borgere hørte med.",
        "Vi havde besøg af trafikingeniør Egon Gade fra Vejle Kommune.",
        "Som gæst havde vi trafikingeniør Egon Gade fra Vejle Kommune.",
        "Til punkt 1 havde vi besøg af trafikingeniør Egon Gade, Vejle Kommune.",
    ],
)
def test_guests_told_of_above_the_items(tmp_path: Path, guest: str) -> None:
    lists = f"Til stede: Anna Berg, Bo Dahl og Carl Dam\n\n{guest}"
    assert _all(_minutes(tmp_path, lists))["Egon Gade"] == "trafikingeniør|Vejle Kommune|"


def test_visits_told_of_in_an_item_are_of_other_days(tmp_path: Path) -> None:
    item = "I maj fik vi besøg af borgmester Egon Gade fra Vejle Kommune."
    assert "Egon Gade" not in _all(_minutes(tmp_path, "Til stede: Anna Berg, Bo Dahl og Carl Dam", item))


@pytest.mark.parametrize(
    "told_of",
    [
        "Vi har inviteret lokalbetjent Egon Gade fra Fyns Politi. Egon Gade fortalte om sommeren.",
        "Lokalbetjent Egon Gade fra Fyns Politi fortalte om sommeren.",
        "Lokalbetjent Egon Gade, Fyns Politi, var inviteret. Egon Gade fortalte om sommeren.",
        "Egon Gade fortalte om sommeren. Lokalbetjent Egon Gade (Fyns Politi) takkede for kaffen.",
    ],
)
def test_a_speaker_of_no_list_is_what_the_minutes_call_him(tmp_path: Path, told_of: str) -> None:
    minutes = _minutes(tmp_path, "Til stede: Anna Berg, Bo Dahl og Carl Dam", told_of)
    assert _all(minutes)["Egon Gade"] == "lokalbetjent|Fyns Politi|"


@pytest.mark.parametrize(
    "told_of",
    [
        "Egon Gade fortalte om lokalbetjent Hans Iversen fra Fyns Politi.",
        "Egon Gade fra Fyn fortalte om sommeren.",
        "Egon Gade fortalte om sommeren. Egon Gade, Fyns Politi, og Egon Gade, Nyborg Kommune, er fætre. "
        "Lokalbetjent Egon Gade er større end skoleleder Egon Gade.",
    ],
)
def test_a_speaker_of_no_list_is_nothing_that_is_told_of_others(tmp_path: Path, told_of: str) -> None:
    minutes = _minutes(tmp_path, "Til stede: Anna Berg, Bo Dahl og Carl Dam", told_of)
    assert _all(minutes)["Egon Gade"] == "||"
