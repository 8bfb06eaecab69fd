"""Title, name and place of each person under one another, of the next beside: cards in columns."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from .test_layouts import told

_HEAD = "Referat af møde i Kredsrådet i Fyns Politi, tirsdag den 30. oktober 2007, kl. 10.00\n\n"
_ITEMS = "\nI.    Lokalråd\n\nRosa Tvilum spurgte til planen.\n\nII.   Mødeplan\n\nIntet.\n"


def _columns(*blocks: list[list[str]], width: int = 26, tabbed: bool = False) -> str:
    """Return blocks of cards set side by side, blank lines between the blocks."""
    out = []
    for cards in blocks:
        for n in range(max(map(len, cards))):
            row = [card[n] if n < len(card) else "" for card in cards]
            line = "\t\t".join(row) if tabbed else "".join(said.ljust(width) for said in row)
            out.append(line.rstrip())
        out.append("")
    return "\n".join(out)


def _minutes(folder: Path, text: str) -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(_HEAD + text + _ITEMS, "utf-8")
    return parse(read(file))


PALLE = ["Politidirektør", "Palle Hylke", "(formand)"]
ROSA = ["Borgmester", "Rosa Tvilum", "Assens"]
IB = ["Kommunaldirektør", "Ib Ørnbøl", "Nyborg"]
MIE = ["Politiinspektør", "Mie Vadum"]
BO = ["Politifuldmægtig", "Bo Lykke", "(referent)"]
KAJ = ["Borgmester", "Kaj Rask", "Kerteminde"]
PEOPLE = {
    "Palle Hylke": "politidirektør||C",
    "Rosa Tvilum": "borgmester|Assens Kommune|",
    "Ib Ørnbøl": "kommunaldirektør|Nyborg Kommune|",
    "Mie Vadum": "politiinspektør||",
    "Bo Lykke": "politifuldmægtig||S",
    "Kaj Rask": "borgmester|Kerteminde Kommune|A",
}


@pytest.mark.parametrize("label", ["Deltagere:", "Til stede", "Mødt:"])
@pytest.mark.parametrize("width", [22, 28, 44])
def test_titles_above_names(tmp_path: Path, label: str, width: int) -> None:
    listed = _columns([PALLE, ROSA, IB], [MIE, BO], width=width)
    text = f"{label}\n\n{listed}\nAfbud:\n\n{_columns([KAJ])}"
    found = _minutes(tmp_path, text)
    assert {p.person: told(p) for p in found.attendance} == PEOPLE
    assert [(act.actor, act.kind) for act in found.acts] == [("Rosa Tvilum", "ask")]


def test_names_above_titles(tmp_path: Path) -> None:
    cards = [[name, title, *rest] for title, name, *rest in (PALLE, ROSA, IB, MIE, BO)]
    found = _minutes(tmp_path, f"Deltagere:\n{_columns(cards[:3], cards[3:])}")
    assert {p.person: told(p) for p in found.attendance} == {
        n: t for n, t in PEOPLE.items() if n != "Kaj Rask"
    }


def test_names_above_organisations(tmp_path: Path) -> None:
    cards = [["Anna Holm", "Nyborg Boligforening"], ["Bo Lund", "Fyns Politi", "formand"]]
    found = _minutes(tmp_path, f"Deltagere:\n{_columns(cards)}")
    assert {p.person: told(p) for p in found.attendance if p.listed} == {
        "Anna Holm": "|Nyborg Boligforening|",
        "Bo Lund": "|Fyns Politi|C",
    }


def test_names_in_columns_are_no_cards(tmp_path: Path) -> None:
    cards = [["Anna Holm", "Bo Lund"], ["Eva Gade", "Ib Krag"]]
    found = _minutes(tmp_path, f"Deltagere:\n{_columns(cards)}")
    assert {p.person for p in found.attendance if p.listed} == {"Anna Holm", "Bo Lund", "Eva Gade", "Ib Krag"}


def test_signatures_in_columns_are_no_list(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    signed = _columns([["Palle Hylke", "politidirektør"], ["Bo Lykke", "referent"]])
    file.write_text(
        f"{_HEAD}Deltagere: Palle Hylke, Bo Lykke, Rosa Tvilum\n{_ITEMS}\nMed venlig hilsen\n\n{signed}"
    )
    found = {p.person: told(p) for p in parse(read(file)).attendance}
    assert found == {"Palle Hylke": "politidirektør||", "Bo Lykke": "||S", "Rosa Tvilum": "||"}


def test_a_column_that_is_not_understood_is_shown(tmp_path: Path) -> None:
    listed = (
        "Deltagere:\n\nPalle Hylke, politidirektør                          Ib Ørnbøl\n"
        "Rosa Tvilum, borgmester                              Kaj Rask, som tog noter\n"
        "Bo Lykke, referent\n"
    )
    found = _minutes(tmp_path, listed)
    shown = {p.person for p in found.attendance} | {u.text for u in found.unresolved}
    assert {"Palle Hylke", "Rosa Tvilum", "Bo Lykke", "Ib Ørnbøl"} <= shown
    assert any("Kaj Rask" in text for text in shown)


def test_a_letterhead_is_no_column_of_a_list(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    head = f"{'':60}Signe Rørdam\n{'':60}Sagsbehandler: KET\n\n"
    file.write_text(f"{head}{_HEAD}Deltagere: Palle Hylke, Rosa Tvilum\n{_ITEMS}", "utf-8")
    assert parse(read(file)).unresolved == ()
