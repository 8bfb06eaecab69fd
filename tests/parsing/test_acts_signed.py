# ruff: noqa: E501
"""Statements signed in parentheses, "jeg" behind a label, and other ways to say something without "X oplyste"."""

from __future__ import annotations

import pytest

from .act_examples import BENT, HENRIK, INGE, LARS, MARIANNE, OLE, RITA, acts, found

HABIT = (
    "Der er hærværk ved stationen (Rita Sand).",
    "Er det de unge fra skolen (OK)?",
    "Det ved vi ikke endnu (chefpolitiinspektøren).",
)


def test_statements_signed_in_parentheses() -> None:
    assert acts(" ".join(HABIT)) == [(RITA, "inform"), (OLE, "ask"), (LARS, "answer")]
    act = found(*HABIT).acts[0]
    assert (act.about, act.verb.exact, act.rule) == ("hærværk ved stationen", "Rita Sand", "act.name.signed")


@pytest.mark.parametrize(
    ("more", "expected"),
    [
        ("Hun bad politiet komme forbi. Det gør vi gerne (Munk).", [(RITA, "propose"), (LARS, "answer")]),
        ("Inge Holmgaard takkede for svaret (Rita Sand).", [(INGE, "thank")]),
        ("Naboerne er glade (Xenia Krag).", []),
        ("Der er lys på stien (ved skolen).", []),
        ("Borgmesteren (Inge Holmgaard) var glad.", []),
    ],
)
def test_more_behind_a_signed_statement(more: str, expected: list[tuple[str, str]]) -> None:
    told = [(RITA, "inform"), (OLE, "ask"), (LARS, "answer"), (RITA, "inform")]
    assert acts(*HABIT, "Der er mere støj (Sand). " + more) == told + expected


@pytest.mark.parametrize(
    "texts",
    [
        ("Der er hærværk ved stationen (Rita Sand).",),
        ("Brevet sendes ud (Rita Sand).", "Listen rettes (OK).", "Lokalet bestilles (Inge Holmgaard)."),
        ("Er der lys (Ole)?", "Der er hærværk (Ole).", "Der er støj (Ole)."),
    ],
)
def test_a_name_in_parentheses_is_no_habit(texts: tuple[str, ...]) -> None:
    assert acts(*texts) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock: Broen er lukket. Jeg foreslår, at hegnet flyttes.", [(OLE, "inform"), (OLE, "propose")]),
        ("Ole Kock: Broen er lukket. Derfor anbefaler jeg en færge.", [(OLE, "inform"), (OLE, "propose")]),
        ("Ole Kock: Broen er lukket. Jeg spurgte naboen, om han ville hjælpe.", [(OLE, "inform")]),
        ("Ole Kock: Broen er lukket. Jeg håber, at den åbner, sagde naboen.", [(OLE, "inform")]),
        ("Nyby: Broen er lukket. Jeg foreslår, at hegnet flyttes.", [("Nyby", "inform")]),
        (
            "Ole Kock oplyste, at broen er lukket. Jeg foreslog en færge.",
            [(OLE, "inform"), (MARIANNE, "propose")],
        ),
    ],
)
def test_jeg_is_whose_label_the_paragraph_opens_with(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


def test_the_next_paragraph_is_another_ones() -> None:
    assert acts("Ole Kock: Broen er lukket.", "Jeg foreslår, at hegnet flyttes.") == [(OLE, "inform")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock havde gerne set et afsnit om broen.", [(OLE, "comment")]),
        ("Et afsnit om broen havde Ole Kock gerne set.", [(OLE, "comment")]),
        ("Rita Sand havde håbet på flere gæster og spurgte til datoen.", [(RITA, "comment"), (RITA, "ask")]),
        ("Rita Sand havde forventet en større bro.", [(RITA, "comment")]),
        ("Rita Sand havde ikke set tallene.", []),
        ("Kommunen havde håbet på støtte fra ministeriet.", []),
        ("Ole Kock havde skrevet et kort notat, som han gennemgik i hovedtræk.", [(OLE, "inform")]),
        ("Rita Sand havde taget et kort med, som hun præsenterede.", [(RITA, "inform")]),
        ("Rita Sand havde taget et kort med, som han præsenterede.", []),
        ("Rita Sand kendte et kort, som hun præsenterede for skolen i maj.", []),
        (
            "Ole Kock efterlyste en liste over dem, der har nøgle, hvilken formanden lovede at sende.",
            [(OLE, "ask"), (BENT, "answer")],
        ),
    ],
)
def test_other_ways_to_say_it(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


def test_what_a_promised_paper_is_about() -> None:
    first, second = found("Ole Kock efterlyste en vejledning, hvilken formanden lovede at sende.").acts
    assert first.about == second.about == "vejledning"


def test_who_shares_a_worry_and_gives_reasons_comments_and_informs() -> None:
    worry = "Ole Kock udtrykte bekymring for broen."
    text = "Bekymringen deltes af borgmester Inge Holmgaard, der henviste til, at broen er smal."
    assert acts(worry, text) == [(OLE, "comment"), (INGE, "comment"), (INGE, "inform")]


def test_a_side_that_tells_in_the_present_tense() -> None:
    present = ["Ole Kock orienterer om broen.", "Lars Munk svarer, at den er lukket.", "Rita Sand takker."]
    told = acts(*present, "Ole Kock roser hegnet.", "Fra kommunens side nævnes, at broen er lukket.")
    assert told[-1] == ("Kommunen", "inform")
    assert acts(*present, "Ole Kock roser hegnet.", "Forsøget evalueres af Rigspolitiet.")[-1] == (
        OLE,
        "comment",
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Politiet, v. Lars Munk, advarede mod broen.", [(LARS, "comment")]),
        ("Politiet v/Lars Munk oplyste, at broen er lukket.", [(LARS, "inform")]),
        ("Politiet ved chefpolitiinspektør Lars Munk oplyste, at broen er lukket.", [(LARS, "inform")]),
        ("Nyby Kommune v. Ole Kock spurgte til broen.", [(OLE, "ask")]),
        ("Efter HHB's opfattelse er broen smal.", [(HENRIK, "comment")]),
        ("Fra OK's side blev det foreslået at lukke broen.", [(OLE, "propose")]),
        ("I maj er den klar, lød OKs svar.", [(OLE, "answer")]),
        ("Rådet havde inviteret Rita Sand, som har travlt. Hun præsenterede en analyse.", [(RITA, "inform")]),
        ("Lyset er slukket. Det syntes alle var en god idé.", [("Alle", "comment")]),
        ("De unge kører om kap. Ole Kock spurgte til lyset, jf. kap. 3.", [(OLE, "ask")]),
        ("Ole Kock tilskrev klubberne en del af æren.", [(OLE, "comment")]),
    ],
)
def test_who_speaks_for_whom(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Rita Sand var enig med Ole Kock.", "enig"),
        ("Rita Sand var enig med Ole Kock i kritikken.", "Ole Kock i kritikken"),
        ("Ole Kock mindede om Aktiv Fritid-dagen den 14. marts.", "Aktiv Fritid-dagen den 14. marts"),
        ("Ole Kock havde skrevet et kort notat, som han gennemgik.", "skrevet et kort notat"),
    ],
)
def test_a_topic_is_no_name_of_a_person(text: str, about: str) -> None:
    assert [act.about for act in found(text).acts] == [about]
