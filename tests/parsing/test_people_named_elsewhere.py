"""Lists of first names and initials whose whole names stand elsewhere in the minutes."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from .test_layouts import told

_MINUTES = """\
Landsbyrådet i Nørre Vium

Referat af mødet torsdag d. 8/3 2018 kl. 19.30 på kroen

{lists}

1. Siden sidst

{item}

2. Eventuelt

Intet.

{end}
"""


def _minutes(folder: Path, lists: str, item: str = "Intet.", end: str = "") -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(_MINUTES.format(lists=lists, item=item, end=end), "utf-8")
    return parse(read(file))


def _listed(minutes: Minutes) -> dict[str, str]:
    return {p.person: told(p) for p in minutes.attendance if p.listed}


def test_first_names_that_another_item_gives_whole(tmp_path: Path) -> None:
    lists = "Til stede: Anja, Hans Jørgen, Mie, Søren L.\nAfbud: Søren B."
    item = (
        "Hans Jørgen Friis fortsætter i stigruppen og Anja Dinesen Krogh i puljen. Søren Buch afløses af "
        "Søren Lorenzen i festudvalget. Søren L. spurgte, hvornår det er."
    )
    minutes = _minutes(tmp_path, lists, item)
    assert _listed(minutes) == {
        "Anja Dinesen Krogh": "||",
        "Hans Jørgen Friis": "||",
        "Mie": "||",
        "Søren Lorenzen": "||",
        "Søren Buch": "||A",
    }
    assert [(act.actor, act.kind) for act in minutes.acts] == [("Søren Lorenzen", "ask")]


@pytest.mark.parametrize(
    ("short", "item"),
    [
        ("Søren L.", "Søren Lorenzen og Søren Lund er i udvalget."),
        ("Søren L.", "Søren Buch er i udvalget."),
        ("Hans Jørgen", "Hans Jørgen Friis og Hans Jørgen Holm er i udvalget."),
        ("Hans Jørgen", "Hans Jørgen Mie Søren"),
        ("Hans Jørgen", "Hans Jørgen Byrådet"),
    ],
)
def test_a_name_that_no_or_several_whole_names_fit_stays(tmp_path: Path, short: str, item: str) -> None:
    assert short in _listed(_minutes(tmp_path, f"Til stede: {short}, Mie, Bodil", item))


def test_short_first_names_and_a_list_of_numbers_at_the_end(tmp_path: Path) -> None:
    lists = "Med: Grethe, Bodil (ref.), Lone, Ib, Bo\nUden: Hanne (på ferie)"
    end = "Telefonliste:\nGrethe Krag 64 00 00 01\nIb Søgård 64 00 00 02\nHanne Due Holm 64 00 00 03"
    assert _listed(_minutes(tmp_path, lists, end=end)) == {
        "Grethe Krag": "||",
        "Bodil": "||S",
        "Lone": "||",
        "Ib Søgård": "||",
        "Bo": "||",
        "Hanne Due Holm": "||A",
    }


def test_uden_is_a_label_only_before_its_colon(tmp_path: Path) -> None:
    lists = "Til stede: Grethe Krag, Bodil Holm, Ib Søgård\nUden Bodil Holm var her ingen kaffe"
    assert "Bodil Holm" in {p.person for p in _minutes(tmp_path, lists).attendance if p.status == "present"}


@pytest.mark.parametrize("gone", ["AL har meldt afbud.", "AL var fraværende.", "AL og KA havde meldt afbud."])
def test_absent_by_initials_of_a_legend(tmp_path: Path, gone: str) -> None:
    end = "JH = Jonna Hviid, KAP = Karl Aage Poulsen, AL = Anders Lyng, KA = Kaj Ahm"
    listed = _listed(_minutes(tmp_path, f"Til stede: JH, KAP.\n{gone}", end=end))
    absent = {"Anders Lyng": "||A"} | ({"Kaj Ahm": "||A"} if "KA " in gone else {})
    assert listed == {"Jonna Hviid": "||", "Karl Aage Poulsen": "||"} | absent
