# ruff: noqa: E501
"""People who are listed in the decision of an item, as published minutes of municipalities do."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from .test_layouts import told

_THREE_GONE = ("Ib Ørnbøl", "Kaj Nørby", "Thea Vadum")
_TOP = "Beredskabskommissionen i Nyborg Kommune\n\nMøde den 6. september 2012 kl. 16.00\n\n"
_REST = """

2. Budget for 2013

Beslutning

Rosa Tvilum oplyste, at budgettet er i balance.
{}
Indstillingen blev tiltrådt.

3. Eventuelt

Beslutning

Intet.
"""
_PEOPLE = {
    "Rosa Tvilum": "borgmester||",
    "Bo Vinding": "rådmand||",
    "Gunver Askholm": "vicepolitidirektør||",
    "Ib Ørnbøl": "direktør||A",
}


def _minutes(first: str, again: str = "") -> Minutes:
    text = f"{_TOP}1. Godkendelse af dagsorden\n\nBeslutning\n\n{first}{_REST.format(again)}"
    return parse(read(text.encode(), path="referat.txt"))


def _listed(minutes: Minutes) -> dict[str, str]:
    return {p.person: told(p) for p in minutes.attendance if p.listed}


_LINES = "Borgmester Rosa Tvilum\n\nRådmand Bo Vinding\n\nVicepolitidirektør Gunver Askholm\n\n"
_RUN = "borgmester Rosa Tvilum, rådmand Bo Vinding og vicepolitidirektør Gunver Askholm.\n\n"


@pytest.mark.parametrize(
    "first",
    [
        f"Tilstede var:\n{_LINES}Afbud fra:\nDirektør Ib Ørnbøl pga. ferie.\n\n\nDagsordenen blev godkendt.",
        f"Til stede:\n\n{_LINES}Afbud:\n\nDirektør Ib Ørnbøl\n\n\nDagsordenen blev godkendt.",
        f"I mødet deltog:\n\n{_LINES}Følgende havde meldt afbud:\n\nDirektør Ib Ørnbøl.\n\nDagsordenen blev godkendt.",
        f"I mødet deltog {_RUN}Afbud fra direktør Ib Ørnbøl.\n\nDagsordenen blev godkendt.",
        f"Til stede: {_RUN}Fraværende: Direktør Ib Ørnbøl.\n\nDagsordenen blev godkendt.",
        f"Dagsordenen blev godkendt.\n\nTil stede var {_RUN}Der var afbud fra direktør Ib Ørnbøl.",
        f"Mødedeltagere:\n{_LINES}Ikke til stede:\nDirektør Ib Ørnbøl\n\nDagsordenen blev godkendt.",
    ],
    ids=["were-present", "present", "took-part", "took-part-in-a-line", "in-a-line", "behind", "members"],
)
def test_people_listed_in_the_first_decision(first: str) -> None:
    minutes = _minutes(first)
    assert _listed(minutes) == _PEOPLE
    assert [item.title for item in minutes.agenda] == [
        "Godkendelse af dagsorden",
        "Budget for 2013",
        "Eventuelt",
    ]
    assert [act.actor for act in minutes.acts] == ["Rosa Tvilum"]
    assert [f.kind for f in minutes.followups if f.item == "1"] == ["approval"]
    assert not [u.text for u in minutes.unresolved]


def test_groups_in_the_first_decision() -> None:
    minutes = _minutes(
        "I mødet deltog:\n\nByrådsmedlemmer:\n\nRosa Tvilum, Bo Vinding (ankom under punkt 2) "
        "og Lis Krogh.\n\nFra de frivillige:\n\nThea Vadum (mødeleder) og Gunver Askholm.\n\n"
        "Fra Park- og Vejforvaltningen:\n\nMie Toft og Kaj Nørby (referent)\n\n"
        "Følgende havde meldt afbud:\n\nIb Ørnbøl, Bo Vinding og Dan Krog.\n\nDagsordenen blev godkendt."
    )
    assert _listed(minutes) == {
        "Rosa Tvilum": "||",
        "Bo Vinding": "||",
        "Lis Krogh": "||",
        "Thea Vadum": "||C",
        "Gunver Askholm": "||",
        "Mie Toft": "|Park- og Vejforvaltningen|",
        "Kaj Nørby": "|Park- og Vejforvaltningen|S",
        "Ib Ørnbøl": "||A",
        "Dan Krog": "||A",
    }
    assert [item.title for item in minutes.agenda] == [
        "Godkendelse af dagsorden",
        "Budget for 2013",
        "Eventuelt",
    ]
    assert not [u.text for u in minutes.unresolved]


@pytest.mark.parametrize(
    "again",
    [
        "Deltog ikke: Ib Ørnbøl.",
        "Ikke til stede: Ib Ørnbøl",
        "Fraværende: Ib Ørnbøl (V)",
        "Ib Ørnbøl var fraværende.",
        "Fraværende:\nIb Ørnbøl",
        "Ib Ørnbøl deltog ikke i mødet.",
        "Ib Ørnbøl deltog ikke på mødet pga. ferie.",
        "Ib Ørnbøl var fraværende med afbud.",
    ],
)
def test_who_was_absent_is_told_again_under_each_item(again: str) -> None:
    minutes = _minutes(f"{again}\n\nDagsordenen blev godkendt.", f"\n{again}\n")
    assert _listed(minutes) == {"Ib Ørnbøl": "||A"}
    assert not [u.text for u in minutes.unresolved]
    assert [act.actor for act in minutes.acts] == ["Rosa Tvilum"]


def test_substitutes_are_told_beside_the_absent() -> None:
    again = "Ib Ørnbøl og Thea Vadum deltog ikke på mødet.\nKaj Nørby og Mie Toft deltog som suppleanter."
    minutes = _minutes(f"{again}\n\nDagsordenen blev godkendt.", f"\n{again}\n")
    assert _listed(minutes) == {"Ib Ørnbøl": "||A", "Thea Vadum": "||A", "Kaj Nørby": "||", "Mie Toft": "||"}


def test_who_stays_away_from_one_item_is_not_absent() -> None:
    first = f"Til stede: {_RUN}Dagsordenen blev godkendt."
    minutes = _minutes(first, "\nBo Vinding deltog ikke i sagens behandling.\n")
    assert {name: mark for name, mark in _listed(minutes).items() if mark.endswith("A")} == {}


_ABOVE = """Lokalrådet i Nyborg Kommune

Referat af møde den 6. september 2012

BROEN

* Rosa spurgte, om broen lukker.
* Gunver oplyste, at den lukker i maj.

EVENTUELT

* Vinding takkede for kaffen.


"""
_BELOW = """Gunver Askholm, politikommissær, Fyns Politi (mødeleder)
Rosa Tvilum, skolechef, Nyborg Kommune
Bo Vinding, driftsleder
Ib Ørnbøl, lærer (ref.)
"""


@pytest.mark.parametrize(
    ("heading", "found"),
    [("Med rundt om bordet:", 4), ("Vi sad der alle sammen:", 4), ("Sendes til:", 0), ("Kopi til:", 0)],
)
def test_a_list_of_those_who_spoke_may_close_the_minutes_under_any_heading(heading: str, found: int) -> None:
    minutes = parse(read(f"{_ABOVE}{heading}\n{_BELOW}".encode(), path="referat.txt"))
    assert len(_listed(minutes)) == found


def test_a_list_of_others_at_the_end_is_no_attendance() -> None:
    others = "\nJens Toft, lærer\nAnna Krog, pædagog\nPer Ejby, lærer\nLis Dam, bager\n"
    minutes = parse(read(f"{_ABOVE}Byens håndværkere:{others}".encode(), path="referat.txt"))
    assert _listed(minutes) == {}
    assert {u.text for u in minutes.unresolved} >= set(others.split("\n")) - {""}


@pytest.mark.parametrize(
    ("told_of", "expected"),
    [
        ("Ib Ørnbøl havde meldt afbud, og Thea Vadum deltog i stedet.", {"Ib Ørnbøl": "A", "Thea Vadum": ""}),
        (
            "Ib Ørnbøl havde meldt afbud. 1. suppleant Thea Vadum var indkaldt, men mødte ikke frem.",
            {"Ib Ørnbøl": "A", "Thea Vadum": "A"},
        ),
        ("Ib Ørnbøl udeblev, mens Thea Vadum var syg.", {"Ib Ørnbøl": "A", "Thea Vadum": "A"}),
        ("Ib Ørnbøl, Kaj Nørby, og Thea Vadum var fraværende.", dict.fromkeys(_THREE_GONE, "A")),
        ("Thea Vadum var indkaldt.", {}),
        ("Thea Vadum var indkaldt, men talte om vejen.", {}),
        ("Ib Ørnbøl havde meldt afbud, og det var en skam.", {}),
        ("Ib Ørnbøl var fraværende, da broen blev vedtaget.", {}),
    ],
)
def test_absences_and_substitutes_in_clauses(told_of: str, expected: dict[str, str]) -> None:
    listed = _listed(_minutes(f"{told_of}\n\nDagsordenen blev godkendt."))
    assert {name: said.rpartition("|")[2] for name, said in listed.items()} == expected
