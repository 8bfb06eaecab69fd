"""Who took part under some items only, told before the name; and titles seldom heard."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Attendance
from kredsgraf.reading import read

_MINUTES = """\
Ældrerådet i Nyborg Kommune

Referat fra møde den 5. oktober 2011

Til stede: Thora Yde, Ove Myrup, Kaja Trankjær
Afbud: Villy Hundahl

{told}

1. Dagsorden

Godkendt.

2. Tricktyverier

Intet.
"""


def _people(folder: Path, told: str) -> dict[str, Attendance]:
    file = folder / "minutes.txt"
    file.write_text(_MINUTES.format(told=told), "utf-8")
    return {p.person: p for p in parse(read(file)).attendance}


@pytest.mark.parametrize(
    ("told", "part"),
    [
        ("Endvidere deltog under pkt. 3 {who}.", "under pkt. 3"),
        ("Desuden deltog i punkt 4 {who}.", "i punkt 4"),
        ("Derudover deltog på pkt. 2 og 3 {who}.", "på pkt. 2 og 3"),
        ("Endvidere deltog ved behandlingen af punkt 3 {who}.", "ved behandlingen af punkt 3"),
        ("Under pkt. 3 deltog endvidere {who}.", "Under pkt. 3"),
        ("Gæst til dagsordenspunkt 3: {who}.", "til dagsordenspunkt 3"),
    ],
)
@pytest.mark.parametrize("title", ["konsulent", "forebyggelsesbetjent"])
def test_a_part_stands_before_the_person(tmp_path: Path, told: str, part: str, title: str) -> None:
    people = _people(tmp_path, told.format(who=f"{title} Lene W. Agesen, Fyns Politi"))
    lene = people["Lene W. Agesen"]
    assert (lene.title, lene.organisation, lene.status, lene.part) == (title, "Fyns Politi", "present", part)
    assert people["Villy Hundahl"].part is None


def test_a_part_is_not_that_of_the_list_above(tmp_path: Path) -> None:
    people = _people(tmp_path, "Endvidere deltog under pkt. 3 hvidløgsprins Lene W. Agesen.")
    assert "Lene W. Agesen" not in people
    assert {p.part for p in people.values()} == {None}


@pytest.mark.parametrize("title", ["butiksejer", "pastor", "caféejer", "trivselsbetjent"])
def test_seldom_titles(tmp_path: Path, title: str) -> None:
    people = _people(
        tmp_path, f"Gæster: Skoleleder Grethe Manner (afbud) og {title} Jan Ingvor, Handel Nyborg."
    )
    jan, grethe = people["Jan Ingvor"], people["Grethe Manner"]
    assert (jan.title, jan.organisation, jan.status) == (title, "Handel Nyborg", "present")
    assert (grethe.title, grethe.status) == ("skoleleder", "absent")
