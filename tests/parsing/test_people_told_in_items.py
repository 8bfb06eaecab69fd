"""People of whom sentences within the first or the last item tell that they were there."""

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

Dagsorden:

1. Valg af mødeleder og skriver
2. Siden sidst
3. Eventuelt

1)
{first}

2)
Vi drøftede vejen. {middle}

3)
{last}
"""


def _minutes(folder: Path, first: str, last: str = "Intet.", middle: str = "") -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(_MINUTES.format(first=first, middle=middle, last=last), "utf-8")
    return parse(read(file))


def _listed(minutes: Minutes) -> dict[str, str]:
    return {p.person: told(p) for p in minutes.attendance if p.listed}


_RUN = "Anna Marie Berg (borgerforeningen), Bo Dahl (vandværket) og Carl Dam (boldklubben)"
_THREE = {"Anna Marie Berg": "|borgerforeningen|", "Bo Dahl": "|vandværket|", "Carl Dam": "|boldklubben|"}


@pytest.mark.parametrize(
    "lead", ["Mødt var", "Til stede var", "Fremmødte:", "Deltagere var", "Mødt var følgende:"]
)
def test_a_sentence_of_the_first_item_lists_those_present(tmp_path: Path, lead: str) -> None:
    minutes = _minutes(tmp_path, f"Vi begyndte lidt for sent. {lead} {_RUN}.")
    assert _listed(minutes) == _THREE


def test_elected_by_a_first_name_before_the_list(tmp_path: Path) -> None:
    first = f"Anna M. blev valgt til mødeleder og Bo til at skrive. Mødt var {_RUN}."
    assert _listed(_minutes(tmp_path, first)) == {
        "Anna Marie Berg": "|borgerforeningen|C",
        "Bo Dahl": "|vandværket|S",
        "Carl Dam": "|boldklubben|",
    }


@pytest.mark.parametrize(
    ("by", "whom"),
    [
        ("Carl blev valgt til at føre pennen.", "S"),
        ("Carl blev valgt til at tage referat.", "S"),
        ("Carl blev valgt til at lede mødet.", "C"),
        ("Carl blev valgt til at skrive til kommunen.", ""),
        ("Carl blev valgt til at lede mødet i foreningen.", ""),
    ],
)
def test_elected_to_do_something(tmp_path: Path, by: str, whom: str) -> None:
    listed = _listed(_minutes(tmp_path, f"{by} Mødt var {_RUN}."))
    assert listed["Carl Dam"].rpartition("|")[2] == whom


def test_who_came_instead_and_who_did_not_come(tmp_path: Path) -> None:
    first = (
        f"Dagsordenen blev godkendt. Mødt var {_RUN}, som mødte for Dora Friis. "
        "Til pkt. 2 kom nærbetjent Egon Gade fra Fyns Politi. Hans Iversen var ikke mødt. Desuden var der "
        "syv tilhørere."
    )
    minutes = _minutes(tmp_path, first)
    assert _listed(minutes) == {
        **_THREE,
        "Dora Friis": "|boldklubben|A",
        "Egon Gade": "nærbetjent|Fyns Politi|",
        "Hans Iversen": "||A",
    }


def test_absences_in_the_next_paragraph(tmp_path: Path) -> None:
    first = f"Velkommen til alle. Mødt var {_RUN}.\nDer var afbud fra Dora Friis og Egon Gade."
    assert _listed(_minutes(tmp_path, first)) == {**_THREE, "Dora Friis": "||A", "Egon Gade": "||A"}


def test_a_sentence_of_the_last_item_lists_those_present(tmp_path: Path) -> None:
    last = f"Intet under dette punkt. Til stede var {_RUN}. Der var afbud fra Dora Friis."
    assert _listed(_minutes(tmp_path, "Anna blev valgt.", last)) == {**_THREE, "Dora Friis": "||A"}


@pytest.mark.parametrize(
    "first",
    [
        "Bo Dahl var med til mødet i kommunen.",
        "Udvalget mødtes i maj. Med i udvalget er Bo Dahl og Carl Dam.",
        "Der var enighed om datoen. Afbud meldes til Bo Dahl.",
    ],
)
def test_sentences_that_tell_of_no_list(tmp_path: Path, first: str) -> None:
    assert _listed(_minutes(tmp_path, first)) == {}


def test_only_the_first_and_the_last_item_tell_who_was_there(tmp_path: Path) -> None:
    middle = "Der var møde i kommunen i maj. Til stede var Bo Dahl og Carl Dam."
    assert _listed(_minutes(tmp_path, "Ingen bemærkninger.", middle=middle)) == {}


def test_a_list_above_the_items_is_enough(tmp_path: Path) -> None:
    text = _MINUTES.replace("Dagsorden:", "Til stede: Hans Iversen, Jens Krogh og Lis Munk\n\nDagsorden:")
    file = tmp_path / "minutes.txt"
    first = "Vi var til møde i kommunen. Til stede var Bo Dahl og Carl Dam."
    file.write_text(text.format(first=first, middle="", last="Intet."), "utf-8")
    assert list(_listed(parse(read(file)))) == ["Hans Iversen", "Jens Krogh", "Lis Munk"]


_ROUND = (
    "Da to er nye, tager vi en runde. AMB er Anna Marie Berg fra borgerforeningen. BD er Bo Dahl, som bor på "
    "Skovvej og styrer mødet i aften. CD hedder Carl Dam og er formand for vandværket. DF er Dora Friis, "
    "menighedsrådet, der også skriver referat. EG er Egon Gade, ny suppleant, der er med i stedet for Hans "
    "Iversen. Lokalbetjent Jens Krogh fra Fyns Politi er med under punkt 2. Lis Munk har meldt afbud, og Ole "
    "Nør er ikke logget på."
)


def test_a_round_of_presentation_that_explains_initials(tmp_path: Path) -> None:
    minutes = _minutes(tmp_path, _ROUND, middle="AMB spurgte, hvem der kommer. CD svarede, at alle kommer.")
    assert _listed(minutes) == {
        "Anna Marie Berg": "|borgerforeningen|",
        "Bo Dahl": "||C",
        "Carl Dam": "formand|vandværket|",
        "Dora Friis": "|menighedsrådet|S",
        "Egon Gade": "||",
        "Hans Iversen": "||A",
        "Jens Krogh": "lokalbetjent|Fyns Politi|",
        "Lis Munk": "||A",
        "Ole Nør": "||A",
    }
    assert [(act.actor, act.kind) for act in minutes.acts] == [
        ("Anna Marie Berg", "ask"),
        ("Carl Dam", "answer"),
    ]


def test_initials_of_a_list_that_sentences_explain(tmp_path: Path) -> None:
    text = _MINUTES.replace("Dagsorden:", "Til stede: AMB, BD (ordstyrer)\n\nDagsorden:")
    first = "For nye læsere: AMB er Anna Marie Berg fra skolen. BD er Bo Dahl."
    file = tmp_path / "minutes.txt"
    file.write_text(text.format(first=first, middle="", last="Intet."), "utf-8")
    assert _listed(parse(read(file))) == {"Anna Marie Berg": "|skolen|", "Bo Dahl": "||C"}


@pytest.mark.parametrize(
    "first",
    [
        "BD er Bo Dahl fra vandværket. Vi talte om vejen.",
        "SSP er Skole og Forældre. EU er Europas Union.",
        "BK er Anna Marie Berg. CD er Hans Iversen.",
    ],
)
def test_no_round_of_presentation(tmp_path: Path, first: str) -> None:
    assert _listed(_minutes(tmp_path, first)) == {}


_PRESENT = "Til stede: Anna Berg, Nyborg Kommune (AB), Bo Dahl, Byskolen (BD) og Carl Dam (CD)\n\nDagsorden:"


@pytest.mark.parametrize(
    ("middle", "gone"),
    [
        ("AB bød velkommen til BD, der er med i stedet for Egon Gade.", {"Egon Gade": "|Byskolen|A"}),
        ("Carl deltager som stedfortræder for Egon Gade i dag.", {"Egon Gade": "||A"}),
        ("Vi drøftede mødet. Bo Dahl mødte i stedet for Egon Gade.", {"Egon Gade": "|Byskolen|A"}),
        ("Bo Dahl, som er her i stedet for Egon Gade, takkede.", {"Egon Gade": "|Byskolen|A"}),
        ("Ole Nør er med i stedet for Egon Gade.", {}),
        ("BD er med i stedet for Carl Dam.", {}),
        ("BD er med i stedet for formanden.", {}),
        ("BD er med i stedet for Nyborg Kommune.", {}),
        ("BD træder ind i udvalget i stedet for Egon Gade.", {}),
    ],
)
def test_who_is_there_in_place_of_another(tmp_path: Path, middle: str, gone: dict[str, str]) -> None:
    file = tmp_path / "minutes.txt"
    text = _MINUTES.replace("Dagsorden:", _PRESENT)
    file.write_text(text.format(first="Intet.", middle=middle, last="Intet."), "utf-8")
    listed = _listed(parse(read(file)))
    assert {name: said for name, said in listed.items() if said.endswith("A")} == gone
