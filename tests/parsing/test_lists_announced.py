"""Labels of lists of people in words of their own, below a list of those who did not come."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

from .test_layouts import told

_MINUTES = """\
Referat af møde i integrationsrådet i Nyborg Kommune den 3. maj 2012

Afbud:
Borislav Petkov, Den Bulgarske Forening

{label}
{listed}

Dagsorden
1. Velkomst
2. Lommepenge

1. Velkomst
Intet.

2. Lommepenge
Amina Hersi Warsame spurgte til ventelisten.
"""
_PLAIN = "Amina Hersi Warsame, Somalisk Forening\nNguyen Van Minh, formand\nKurt Ørnskov, Røde Kors"
_COUNTED = "\n".join(f" {n}.  {line}" for n, line in enumerate(_PLAIN.splitlines(), 1))


def _status(folder: Path, label: str, listed: str) -> dict[str, str]:
    file = folder / "minutes.txt"
    file.write_text(_MINUTES.format(label=label, listed=listed), "utf-8")
    minutes = parse(read(file))
    assert [item.title for item in minutes.agenda] == ["Velkomst", "Lommepenge"]
    return {p.person: told(p).rpartition("|")[2] for p in minutes.attendance if p.listed}


@pytest.mark.parametrize("listed", [_COUNTED, _PLAIN])
@pytest.mark.parametrize(
    "label",
    [
        "Mødet havde følgende deltagere:",
        "Der var følgende fremmødte:",
        "Liste over mødets deltagere:",
        "Rådets fremmødte medlemmer:",
        "Vi holdt mødet med disse deltagere:",
        "De mødedeltagere, som vi kunne tælle:",
    ],
)
def test_a_label_that_names_a_list_opens_one(tmp_path: Path, label: str, listed: str) -> None:
    assert _status(tmp_path, label, listed) == {
        "Borislav Petkov": "A",
        "Amina Hersi Warsame": "",
        "Nguyen Van Minh": "C",
        "Kurt Ørnskov": "",
    }


@pytest.mark.parametrize(
    "label",
    [
        "Savnede deltagere:",
        "Medlemmer, der ikke kom:",
        "Deltagere, som måtte melde afbud:",
        "Følgende medlemmer manglede:",
        "Disse medlemmer kunne ikke:",
    ],
)
def test_a_label_that_denies_names_the_absent(tmp_path: Path, label: str) -> None:
    found = _status(tmp_path, label, _PLAIN.replace(", formand", ""))
    assert set(found.values()) == {"A"} and len(found) == 4


@pytest.mark.parametrize("label", ["Sendes til rådets medlemmer:", "Kopi til mødets deltagere:"])
def test_those_whom_minutes_are_sent_to_are_in_no_list(tmp_path: Path, label: str) -> None:
    assert _status(tmp_path, label, _PLAIN.replace(", formand", "")) == {"Borislav Petkov": "A"}


def test_a_label_of_unknown_words_ends_the_list_of_the_absent(tmp_path: Path) -> None:
    listed = "Skoleleder Kurt Ørnskov, Røde Kors\nRøde Kors-huset"
    assert _status(tmp_path, "De modige:", listed) == {"Borislav Petkov": "A"}


_COUNCIL = """\
Møde i udsatterådet i Nyborg Kommune den 3. maj 2012

{members}
Anna Holm, skoleleder
Bo Lund, Røde Kors
Eva Gade, Byskolen
Ib Krag, Ældre Sagen

{others}

1. Velkomst

Intet.

2. Eventuelt

Intet.
"""


def _council(folder: Path, members: str, others: str) -> dict[str, str]:
    file = folder / "minutes.txt"
    file.write_text(_COUNCIL.format(members=members, others=others), "utf-8")
    return {p.person: p.status for p in parse(read(file)).attendance}


@pytest.mark.parametrize(
    "members",
    [
        "Medlemmer:",
        "Rådets medlemmer:",
        "Medlemmerne:",
        "Udsatterådets medlemmer",
        "Inviterede:",
        "Indkaldte:",
    ],
)
@pytest.mark.parametrize(
    "others",
    [
        "Mødte: Anna Holm og Bo Lund\n\nMødte ikke: Eva Gade",
        "Til stede:\nAnna Holm\nBo Lund\n\nAfbud:\nEva Gade",
        "I mødet deltog Anna Holm og Bo Lund. Afbud fra Eva Gade.",
    ],
)
def test_a_list_of_members_beside_that_of_those_present(tmp_path: Path, members: str, others: str) -> None:
    found = _council(tmp_path, members, others)
    assert found == {"Anna Holm": "present", "Bo Lund": "present", "Eva Gade": "absent"}


@pytest.mark.parametrize(
    ("members", "others"),
    [
        ("Medlemmer:", "Afbud: Eva Gade"),
        ("Mødte medlemmer:", "Øvrige: Kaj Rask\n\nAfbud: Eva Gade"),
        ("Medlemmer:", "Referent: Anna Holm\n\nAfbud: Eva Gade"),
        ("Deltagere:", "Til stede under punkt 2: Anna Holm og Bo Lund\n\nAfbud: Eva Gade"),
    ],
)
def test_a_list_of_members_alone_tells_who_was_there(tmp_path: Path, members: str, others: str) -> None:
    found = _council(tmp_path, members, others)
    assert found.pop("Kaj Rask", "present") == "present"
    assert found == {"Anna Holm": "present", "Bo Lund": "present", "Eva Gade": "absent", "Ib Krag": "present"}


@pytest.mark.parametrize("given", ["Johs.", "Jørg.", "Chr.", "Vilh."])
def test_the_point_of_a_given_name_cut_short_ends_no_entry(tmp_path: Path, given: str) -> None:
    found = _council(tmp_path, f"Til stede:\nDirektør {given} Holm\nDirektør Bo Lund", "Afbud: Eva Gade")
    assert found.keys() >= {f"{given} Holm", "Bo Lund"}
