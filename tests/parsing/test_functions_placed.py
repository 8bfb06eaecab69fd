"""Functions behind an organisation, in letterheads, behind dashes; groups of nested lists; guests told of."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

from .test_layouts import told

_ITEMS = "\n\n1. Velkomst\n\nMødet blev åbnet.\n\n2. Cykler\n\nIntet.\n\n3. Eventuelt\n\nIntet.\n"
_TITLED = "Kaj Brog (lærer, Byskolen), Jette Ladeby (leder, Center Øst), Bo Lund (rektor, Nyborg Gymnasium)"


def _people(folder: Path, text: str, suffix: str = "txt") -> dict[str, str]:
    file = folder / f"minutes.{suffix}"
    file.write_text(f"Møde i udsatterådet i Nyborg Kommune den 3. maj 2012\n\n{text}{_ITEMS}", "utf-8")
    return {p.person: told(p) for p in parse(read(file)).attendance}


@pytest.mark.parametrize(
    ("entry", "expected"),
    [
        ("Herdis Thorup (Blå Kors, formand)", "|Blå Kors|C"),
        ("Herdis Thorup (Blå Kors – formand)", "|Blå Kors|C"),
        ("Herdis Thorup (formand, Blå Kors)", "formand|Blå Kors|"),
        ("Herdis Thorup (konsulent, Nyborg Kommune - referent)", "konsulent|Nyborg Kommune|S"),
        ("Herdis Thorup (Nyborg Kommune - referent)", "|Nyborg Kommune|S"),
        ("Herdis Thorup (Blå Kors - afbud)", "|Blå Kors|A"),
    ],
)
def test_a_function_behind_the_organisation_is_of_this_body(
    tmp_path: Path, entry: str, expected: str
) -> None:
    people = _people(tmp_path, f"Deltog: {entry}, {_TITLED}")
    assert people.pop("Herdis Thorup") == expected
    assert people == {
        "Kaj Brog": "lærer|Byskolen|",
        "Jette Ladeby": "leder|Center Øst|",
        "Bo Lund": "rektor|Nyborg Gymnasium|",
    }


def test_a_function_beside_names_with_organisations_alone_is_of_this_body(tmp_path: Path) -> None:
    listed = (
        "Hvem var med:\n* Alma Rothe, formand, Nyborg Gymnasium\n* Yusuf Ekin, Byskolen\n"
        "* Vilmer Bloch, Niels Brock\n* Karla Ditlev, Danehofskolen\n\nKunne ikke: Liva Refn, Viggo Tårn"
    )
    assert _people(tmp_path, listed) == {
        "Alma Rothe": "|Nyborg Gymnasium|C",
        "Yusuf Ekin": "|Byskolen|",
        "Vilmer Bloch": "|Niels Brock|",
        "Karla Ditlev": "|Danehofskolen|",
        "Liva Refn": "||A",
        "Viggo Tårn": "||A",
    }


@pytest.mark.parametrize(
    "field", ["Ref.: MLT", "Referent: Marie-Louise Toft", "Ref.: Marie-Louise", "Referent: mlt"]
)
@pytest.mark.parametrize("column", [51, 60])
def test_who_keeps_the_minutes_may_stand_in_the_letterhead(tmp_path: Path, field: str, column: int) -> None:
    head = f"{'Trafik og Park':>{column + 14}}\n{'':{column}}Dok.nr. 412883-09\n{'':{column}}{field}\n\n"
    people = _people(tmp_path, f"{head}Deltagere: Vejchef Bjarke Olsen; trafikplanlægger Marie-Louise Toft")
    assert people == {"Bjarke Olsen": "vejchef||", "Marie-Louise Toft": "trafikplanlægger||S"}


def test_initials_in_the_letterhead_that_fit_several_fit_nobody(tmp_path: Path) -> None:
    head = f"{'':60}Afd.: Trafik\n{'':60}Ref.: ML\n\n"
    people = _people(tmp_path, f"{head}Deltagere: Vejchef Mie Lund; trafikplanlægger Maja Lykke")
    assert people == {"Mie Lund": "vejchef||", "Maja Lykke": "trafikplanlægger||"}


@pytest.mark.parametrize("name", ["AAB Kolding", "Venligboerne Øst", "Klub 37 Plus"])
def test_an_item_above_items_of_persons_is_their_organisation(tmp_path: Path, name: str) -> None:
    listed = (
        "#### Deltagere\n\n* Skovens Beboerforening\n  * Meliha Hodzic\n  * Kim Pham\n"
        f"* {name}\n  * Afdelingschef Sanne Weir\n* Kolding Kommune\n  * Konsulent Malthe Lind (referent)\n"
    )
    people = _people(tmp_path, listed, "md")
    found = name if not any(map(str.isdecimal, name)) else people["Sanne Weir"].split("|")[1]
    assert people == {
        "Meliha Hodzic": "|Skovens Beboerforening|",
        "Kim Pham": "|Skovens Beboerforening|",
        "Sanne Weir": f"afdelingschef|{found}|",
        "Malthe Lind": "konsulent|Kolding Kommune|S",
    }


@pytest.mark.parametrize(
    "lead", ["Vi havde også besøg af", "Vi fik besøg af", "På besøg var", "Rådet havde besøg af"]
)
def test_a_guest_told_of(tmp_path: Path, lead: str) -> None:
    told_of = (
        f"Rundt om bordet sad Else Tolne og Bo Lund. {lead} politiassistent Henrik Lyng fra Fyns Politi."
    )
    assert _people(tmp_path, told_of)["Henrik Lyng"] == "politiassistent|Fyns Politi|"
    assert set(_people(tmp_path, f"Deltagere: Bo Lund\n\n{lead} 40 unge fra Fynsgade.")) == {"Bo Lund"}


def test_an_entry_that_hangs_below_its_line_in_lists_abreast(tmp_path: Path) -> None:
    listed = (
        "TILSTEDE                                     IKKE TIL STEDE\n\n"
        "Vpi. Karsten Ulv, formand                    Skolechef Ane Hvid\n"
        "Pa. Bente Malm, Vestby                       SSP-leder Torben Gjed\n"
        "  Nærpolitistation, referent\n"
        "Afdelingsleder Inger Wenner\n"
    )
    assert _people(tmp_path, listed) == {
        "Karsten Ulv": "vicepolitiinspektør||C",
        "Bente Malm": "politiassistent|Vestby Nærpolitistation|S",
        "Inger Wenner": "afdelingsleder||",
        "Ane Hvid": "skolechef||A",
        "Torben Gjed": "ssp-leder||A",
    }


def test_a_function_in_the_cell_of_a_name_whose_table_stands_line_by_line(tmp_path: Path) -> None:
    listed = (
        "Deltagere\n\nNavn\nRepræsenterer\nFremmøde\n\nRuth Kjær, formand\nNyborg Byråd\nMødt\n\n"
        "Ole Smidt\nBoligselskabet Øst\nAfbud\n\nPeter Rosen, referent\nSSP-sekretariatet\nMødt\n"
    )
    assert _people(tmp_path, listed) == {
        "Ruth Kjær": "|Nyborg Byråd|C",
        "Ole Smidt": "|Boligselskabet Øst|A",
        "Peter Rosen": "|SSP-sekretariatet|S",
    }
