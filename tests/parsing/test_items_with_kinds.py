# ruff: noqa: E501
"""Items with the kind of their case behind the number, agendas on the line of their label, empty last items."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_HEAD = (
    "Referat af møde i lokalrådet i Vejen Kommune den 23. september 2010\n\nDeltagere: Bo Lund, Eva Gade\n\n"
)


def _minutes(text: str) -> Minutes:
    return parse(read((_HEAD + text).encode(), path="referat.txt"))


def _agenda(text: str) -> list[tuple[str, str]]:
    return [(item.number, item.title) for item in _minutes(text).agenda if item.parent is None]


@pytest.mark.parametrize("kind", ["(Åben)", "(Lukket)", "(Åben sag)", "(O)", "[Åbent punkt]"])
@pytest.mark.parametrize("dots", [" .................................... 2", ""])
@pytest.mark.parametrize("lead", ["Åbne punkter\n", ""])
def test_the_kind_of_a_case_behind_its_number(kind: str, dots: str, lead: str) -> None:
    titles = ["Godkendelse af dagsorden", "Hjertezone ved skolen", "Fartmålinger 2009"]
    listed = "".join(f"{n} {kind} {title}{dots}\n" for n, title in enumerate(titles, 1))
    told = "".join(
        f"{n} {kind} {title}\nSags ID: EMN-2010-{n}\n\nBeslutning\nBo Lund roste planen.\n\n"
        for n, title in enumerate(titles, 1)
    )
    found = _minutes(f"Indholdsfortegnelse\n\n{lead}{listed}\n\n{told}")
    assert [(i.number, i.title) for i in found.agenda] == [(str(n), t) for n, t in enumerate(titles, 1)]
    assert [act.item for act in found.acts] == ["1", "2", "3"]


@pytest.mark.parametrize("mark", [".", ")", ":"])
@pytest.mark.parametrize("label", ["Dagsorden:", "Dagsorden"])
def test_the_first_item_on_the_line_of_the_label(mark: str, label: str) -> None:
    text = (
        f"{label:<18}1{mark} Godkendelse af referat\n{'':18}2{mark} Nyt fra politiet\n{'':18}3{mark} Evt.\n\n"
        "Pkt. 1            Ingen bemærkninger.\n\nPkt. 2            Bo Lund orienterede om sommeren.\n\n"
        "Pkt. 3            Eva Gade mindede om mødet.\n"
    )
    assert _agenda(text) == [("1", "Godkendelse af referat"), ("2", "Nyt fra politiet"), ("3", "Evt.")]


@pytest.mark.parametrize(
    ("head", "below"), [("EVT.", "Intet"), ("EVENTUELT", "Ingenting"), ("Evt.", "Intet nyt")]
)
def test_the_last_item_under_which_nothing_was_said(head: str, below: str) -> None:
    text = (
        "DELING AF BILLEDER\nBo Lund holdt oplæg om reglerne.\n\nTOPMØDE 2024\nEva Gade foreslog ensomhed som emne.\n\n"
        f"RUNDT OM BORDET\nRådet har fået 212 følgere.\n\n{head}\n{below}\n"
    )
    assert [title for _, title in _agenda(text)] == [
        "DELING AF BILLEDER",
        "TOPMØDE 2024",
        "RUNDT OM BORDET",
        head,
    ]
