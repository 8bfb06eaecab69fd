# ruff: noqa: E501
"""Who speaks at public meetings without being named, and who is only told about."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Section
from kredsgraf.vocabulary import load

from .act_examples import ATTENDANCE, BENT, MEETING, OLE, acts, document, passages

LISTENERS = "Der var 12 tilhørere. "


def _actors(text: str, head: str = LISTENERS) -> list[tuple[str, str]]:
    section = Section("1", None, None, "Tema", (), passages(text))
    told = find_acts(document(text, head), MEETING, ATTENDANCE, [section], load())
    return [(act.actor, act.kind) for act in told.acts]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En borger spurgte til lyset.", ("En borger", "ask")),
        ("En borger fra Kirkevangen spurgte, hvad rådet vil gøre.", ("En borger fra Kirkevangen", "ask")),
        ("En anden borger fortalte om rotter i gården.", ("En anden borger", "inform")),
        ("En beboer i nr. 52 ville vide, hvornår stilladset kommer ned.", ("En beboer i nr. 52", "ask")),
        ("En kvinde med barnevogn var bekymret for løse hunde.", ("En kvinde med barnevogn", "comment")),
        ("En ældre herre opfordrede kredsrådet til at holde flere møder.", ("En ældre herre", "propose")),
        ("En tilflytter roste kredsrådet for velkomsten.", ("En tilflytter", "comment")),
        ("Fra salen blev der spurgt, om politiet har opgivet.", ("Salen", "ask")),
        ("Fra tilhørerne blev der peget på, at hækken er høj.", ("Tilhørerne", "inform")),
    ],
)
def test_listeners_speak_in_their_own_words(text: str, expected: tuple[str, str]) -> None:
    assert _actors(text) == [expected]


@pytest.mark.parametrize(
    "text",
    [
        "En borger spurgte til lyset.",
        "En kvinde med barnevogn var bekymret for løse hunde.",
        "En beboer i nr. 52 ville vide, hvornår stilladset kommer ned.",
    ],
)
def test_nobody_speaks_where_nobody_listened(text: str) -> None:
    assert _actors(text, "") == []


@pytest.mark.parametrize(
    "text", ["En tilrejsende roste kredsrådet for velkomsten.", "Et hotel takkede politiet for hjælpen."]
)
def test_whom_an_unknown_subject_speaks_of_says_nothing(text: str) -> None:
    assert acts(text) == []


def test_an_object_with_such_stands_before_who_speaks() -> None:
    assert acts("Et sådant møde blev kredsrådet enigt om.") == [("Kredsrådet", "decide")]


@pytest.mark.parametrize(
    "topic",
    ["Ansøgning nr. 12, Natteravnene i Nordvest", "Skaterne på Islevbrovej (12.000 kr.)", "Lyset ved skolen"],
)
def test_the_topic_before_a_colon_is_no_part_of_the_sentence(topic: str) -> None:
    said = "Kredsrådet besluttede at bevilge pengene."
    section = Section("1", None, None, "Tema", (), passages(f"{topic}: {said}"))
    told = find_acts(document(f"{topic}: {said}"), MEETING, ATTENDANCE, [section], load())
    assert [(act.actor, act.sentence) for act in told.acts] == [("Kredsrådet", said)]


@pytest.mark.parametrize(
    ("title", "label", "speaks"),
    [
        ("Bordet rundt", "Malling Seniorklub", True),
        ("Nyt fra foreningerne", "Menighedsrådet", True),
        ("Nyt fra foreningerne", "Vedligehold", False),
        ("Budget", "Malling Seniorklub", False),
    ],
)
def test_associations_on_no_list_speak_where_everybody_tells(title: str, label: str, speaks: bool) -> None:
    text = f"{label}: Der er kommet 31 nye medlemmer."
    section = Section("1", None, None, title, (), passages(text))
    told = find_acts(document(text), MEETING, ATTENDANCE, [section], load())
    assert [act.actor for act in told.acts] == ([label] if speaks else [])


def test_all_agree_behind_the_verb() -> None:
    assert acts("Herefter var alle enige om at skrive til byrådet.") == [("Alle", "decide")]
    assert acts("I begyndelsen var der mange bekymrede naboer.") == []


def test_who_was_elected_to_lead_is_not_the_chair_of_the_body() -> None:
    elected = (
        "Ole Kock blev valgt til dirigent. Dirigenten takkede for valget. Formanden takkede for fremmødet."
    )
    assert acts(elected) == [(OLE, "thank"), (BENT, "thank")]


def test_what_is_for_the_next_meeting_is_a_plan() -> None:
    present = "Ole Kock orienterer om broen. Rita Sand spørger til lyset. Ole Kock svarer, at det kommer. Rita Sand takker. Tina Krog fortæller om sagen."
    plan = "Ole Kock fremlægger et udkast på næste styregruppemøde."
    told = acts(present)
    assert len(told) == 5
    assert acts(present, plan) == told
    assert acts(present, "Ole Kock foreslår at tage det op på næste møde.")[5:] == [(OLE, "propose")]
