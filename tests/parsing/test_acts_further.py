# ruff: noqa: E501
"""Who said what: statements before the main clause, replies and worries told by nouns, handed-on wishes."""

from __future__ import annotations

import pytest

from .act_examples import BENT, HAVNBY, INGE, JENS, OLE, RITA, TINA, acts, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Efter at Ole Kock havde takket for kaffen, gik man over til næste punkt.", [(OLE, "thank")]),
        ("For Inge Holmgaard at se er støjen det værste.", [(INGE, "comment")]),
        ("Værten, viceborgmester Jens Bo, bød velkommen til Havnby.", [(JENS, "thank")]),
        ("Rita Sand hilste ligeledes velkommen og fortalte om huset.", [(RITA, "thank"), (RITA, "inform")]),
        ("Intet, bortset fra at Ole Kock på klubbens vegne inviterede til fest.", [(OLE, "propose")]),
        ("Hvem der skal betale, var et spørgsmål, som Inge Holmgaard rejste.", [(INGE, "ask")]),
        (
            "Rita Sand og Jens Bo efterlyste nye hegn; førstnævnte tilbød at betale.",
            [(RITA, "ask"), (JENS, "ask"), (RITA, "propose")],
        ),
        ("Heri var Ole Kock, der talte på vegne af klubben, ikke enig.", [(OLE, "comment")]),
        ("Den plan var Ole Kock ikke tilfreds med, og det lagde han ikke skjul på.", [(OLE, "comment")]),
        ("Tina Krog forelagde på chefens vegne et ønske om tidligere varsel.", [(TINA, "propose")]),
        ("Inge Holmgaard lod en opfordring gå videre til kommunen om lys på stien.", [(INGE, "propose")]),
        ("Tina Krog bad om reaktioner på udkastet.", [(TINA, "ask")]),
        ("Rita Sand omdelte tal for foråret.", [(RITA, "inform")]),
        ("Rita Sand tog mødedeltagerne igennem regnskabet.", [(RITA, "inform")]),
        ("Ole Kock delte sine indtryk fra turen med rådet.", [(OLE, "inform")]),
        ("Tina Krog gav håndslag på, at sagen er afsluttet før jul.", [(TINA, "inform")]),
        ("Planen er for dyr, påstod Ole Kock.", [(OLE, "comment")]),
        ("Det gik for hurtigt med hegnet, lød selvkritikken fra Jens Bo.", [(JENS, "comment")]),
        ("Ole Kock sagde undskyld for, at brevet var kommet for sent.", [(OLE, "comment")]),
    ],
)
def test_statement_gives_its_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rita Sand spurgte, om hegnet er betalt. Omtrent det halve, anslog Tina Krog.", (TINA, "answer")),
        ("Rita Sand spurgte, hvem der betaler. Begge parter, var svaret fra Tina Krog.", (TINA, "answer")),
        (
            "Rita Sand efterlyste nyt om broen. Nyt havde politidirektøren ikke, men han ville rykke ministeriet.",
            (BENT, "answer"),
        ),
        (
            "Hvad koster det? Det spørgsmål sendte Rita Sand videre til Tina Krog, som fortalte, at prisen er ukendt.",
            (TINA, "answer"),
        ),
    ],
)
def test_replies_told_in_other_words(text: str, expected: tuple[str, str]) -> None:
    assert acts(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Ole Kock så helst, at hallen lukkes, og vandt medhold hos Rita Sand.", "hallen lukkes"),
        ("Ole Kock savnede et afsnit om hallen, og det samme gjorde Rita Sand.", "afsnit om hallen"),
        (
            "Kommunerne opfordredes af politidirektøren til at overveje ens regler.",
            "overveje ens regler",
        ),
        ("Efter at Ole Kock havde orienteret om hallen, drak man kaffe.", "hallen"),
    ],
)
def test_topic_of_who_joins_or_is_addressed(text: str, topic: str) -> None:
    assert found(text).acts[-1].about == topic


def test_modstand_disagrees() -> None:
    last = found("Ole Kock foreslog, at planen kortes ned, hvilket mødte modstand hos Inge Holmgaard.").acts[
        -1
    ]
    assert (last.actor, last.kind, last.stance) == (INGE, "comment", "disagree")


@pytest.mark.parametrize(
    "text",
    [
        "Efter at Justitsministeriet havde svaret, blev sagen lukket.",
        "Efter at politiet havde orienteret pressen, blev sagen lukket.",
        "Efter at Kirsten Dahl havde orienteret byrådet, blev sagen lukket.",
        "Bortset fra at Ole Kock er syg, er alt godt.",
        "Ole Kock, der var kommet for at se hallen, blev til kl. 14.",
        f"{HAVNBY}: Skriftligt bidrag fra Kirsten Dahl: Broen er lukket.",
        "OK giver besked.",
    ],
)
def test_no_act(text: str) -> None:
    assert acts(text) == []
