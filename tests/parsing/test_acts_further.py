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
        ("Rita Sand bad om nummerpladerne på bilerne.", [(RITA, "ask")]),
        ("Rita Sand bad om et nyt hegn.", [(RITA, "propose")]),
        ("Rita Sand bad om, at begge tilbud indhentes.", [(RITA, "propose")]),
        ("Rita Sand bad om hjælp til festen.", [(RITA, "propose")]),
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


WORRY = "Inge Holmgaard fandt det bekymrende, at udvalget ikke er hørt. "


@pytest.mark.parametrize(
    "reply",
    [
        "Som svar på det sagde viceborgmesteren, at det kan ske i maj.",
        "Som svar herpå nævnte Jens Bo, at det kan ske i maj.",
        "Til svar herpå oplyste Jens Bo, at det kan ske i maj.",
        "Til svar på det bemærkede Jens Bo, at det kan ske i maj.",
        "I sit svar nævnte Jens Bo, at det kan ske i maj.",
        "Jens Bo bemærkede til svar, at det kan ske i maj.",
    ],
)
def test_words_that_tie_a_reply(reply: str) -> None:
    assert acts(WORRY + reply) == [(INGE, "comment"), (JENS, "answer")]


@pytest.mark.parametrize(
    "text",
    [
        "Inge Holmgaard brød sig ikke om tanken.",
        "Inge Holmgaard brød sig heller ikke om, at skolen lukker.",
        "Den tanke brød Inge Holmgaard sig ikke om.",
        "Inge Holmgaard kunne ikke lide tanken om flere bomme.",
        "Det er Inge Holmgaards opfattelse, at rådet bør spørges.",
        "Det er Ole Kocks indtryk, at det går bedre.",
        "Det er viceborgmesterens vurdering, at tallet er for højt.",
        "Det var Jens Bos holdning, at rådet bør spørges.",
        "Inge Holmgaard gjorde gældende, at rådet burde have været spurgt.",
        "Inge Holmgaard ønskede ført til referat, at hun er imod.",
        "Jens Bo bad om at få ført til protokols, at han gerne havde ventet.",
    ],
)
def test_what_somebody_holds(text: str) -> None:
    assert [kind for _, kind in acts(text)] == ["comment"]


def test_what_a_body_holds_in_the_present_tense_is_no_act() -> None:
    assert acts("Det er kommunens holdning, at rådet bør spørges.") == []


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        (
            "Inge Holmgaard brød sig ikke om forslaget og mindede om, at festen er i juni.",
            ["comment", "inform"],
        ),
        (
            WORRY + "Jens Bo var enig i, at det er for sent, og nævnte, at Havnby heller ikke er hørt.",
            ["comment"] * 2 + ["inform"],
        ),
        (
            WORRY + "Jens Bo delte bekymringen og mindede om, at Havnby heller ikke er hørt.",
            ["comment"] * 2 + ["inform"],
        ),
        (
            WORRY + "Jens Bo var enig i bekymringen, og oplyste, at udvalget høres i maj.",
            ["comment", "answer"],
        ),
        (WORRY + "Jens Bo delte ikke bekymringen og nævnte, at udvalget høres i maj.", ["comment", "answer"]),
    ],
)
def test_agreement_with_a_fact_of_ones_own(text: str, kinds: list[str]) -> None:
    assert [kind for _, kind in acts(text)] == kinds


@pytest.mark.parametrize(
    "asked",
    ["bad om råd til, hvordan hun når kvinderne", "bad om gode råd til, hvordan man når de unge",
     "ønskede råd om, hvordan man når de unge", "bad om ideer til, hvor mødet kan holdes",
     "søgte råd hos de andre om, hvordan man når de unge", "bad om erfaringer med natteravne"],
)  # fmt: skip
def test_advice_asked_for(asked: str) -> None:
    text = f"Inge Holmgaard {asked}. Jens Bo mente, at man skal komme sent om aftenen."
    assert acts(text) == [(INGE, "ask"), (JENS, "answer")]


@pytest.mark.parametrize(
    ("second", "kind"),
    [
        ("gjorde gældende, at rådet burde have været spurgt", "comment"),
        ("fandt kritikken i avisen uretfærdig", "comment"),
        ("mente, at oversigten allerede er sendt", "answer"),
        ("oplyste, at der er to valgsteder", "answer"),
    ],
)
def test_an_opinion_answers_a_request_for_papers_only_on_its_subject(second: str, kind: str) -> None:
    found_kinds = acts(f"Inge Holmgaard bad om en oversigt over valgstederne. Jens Bo {second}.")
    assert found_kinds == [(INGE, "ask"), (JENS, kind)]


@pytest.mark.parametrize(
    "second", ["mindede om, at det er ministeriet, der bestemmer", "nævnte, at det er dyrt"]
)
def test_agreement_with_something_set_against_it(second: str) -> None:
    text = f"{WORRY}Jens Bo gav hende ret i, at udvalget burde være hørt, men {second}."
    assert acts(text) == [(INGE, "comment"), (JENS, "answer")]


@pytest.mark.parametrize("first", ["var enig i kritikken", "støttede tanken", "var enig med hende"])
@pytest.mark.parametrize(
    "second",
    [
        "pegede på, at bussen holder dér",
        "mindede om, at bussen holder dér",
        "gjorde opmærksom på, at bussen holder dér",
    ],
)
def test_plain_agreement_beside_which_something_else_is_told(first: str, second: str) -> None:
    assert acts(f"{WORRY}Jens Bo {first}, men {second}.") == [
        (INGE, "comment"),
        (JENS, "comment"),
        (JENS, "inform"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Svaret fra Jens Bo var et klart ja.",
        "Svaret fra Jens Bo var desværre nej.",
        "Jens Bos svar blev et forsigtigt ja.",
        "Jens Bos svar lød, at den er lukket.",
        "Svaret fra viceborgmesteren lød bekræftende.",
        "Viceborgmesterens svar var, at den er lukket.",
    ],
)
def test_an_answer_told_by_a_noun(text: str) -> None:
    assert acts(f"Rita Sand spurgte til broen. {text}") == [(RITA, "ask"), (JENS, "answer")]


@pytest.mark.parametrize(
    "text",
    [
        "Svaret fra Jens Bo var udsendt med dagsordenen.",
        "Jens Bos svar var kort.",
        "Svaret fra ministeriet var et klart nej.",
        "Jens Bos svar kendes ikke.",
    ],
)
def test_a_noun_that_tells_no_answer(text: str) -> None:
    assert acts(f"Rita Sand spurgte til broen. {text}") == [(RITA, "ask")]


def test_the_yes_is_what_an_answer_is_about() -> None:
    assert (
        found("Rita Sand spurgte til broen. Svaret fra Jens Bo var et klart ja.").acts[1].about == "klart ja"
    )


@pytest.mark.parametrize(
    "text",
    [
        "Rita Sand roste politiets indsats ved festen sidste år og spurgte, om den gentages.",
        "Rita Sand takkede for den hjælp, som hun fik sidste år, og spurgte, om den gentages.",
    ],
)
def test_a_time_in_what_is_praised_dates_no_question(text: str) -> None:
    assert (RITA, "ask") in acts(text)


@pytest.mark.parametrize(
    "text",
    [
        "Rita Sand var sidste år i Havnby og spurgte til broen.",
        "Rita Sand sad dengang i bestyrelsen og spurgte til broen.",
    ],
)
def test_a_time_beside_the_first_verb_dates_the_second(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("De tal kommer med referatet, lover Jens Bo.", "answer"),
        ("Det står i notatet, svarer Jens Bo.", "answer"),
        ("Rapporten ligger på nettet, oplyser Jens Bo.", "answer"),
    ],
)
def test_a_paper_in_what_is_quoted_is_no_place_where_it_was_said(text: str, kind: str) -> None:
    assert acts(f"Rita Sand spørger til tallene. {text}") == [(RITA, "ask"), (JENS, kind)]


def test_what_is_shown_in_the_present_tense_where_much_is_told_in_it() -> None:
    past = "Jens Bo oplyste, at broen er lukket. Ole Kock takkede for svaret."
    past += " Rita Sand fortalte om hegnet. Inge Holmgaard orienterede om lyset. Ole Kock roste planen."
    told = "Jens Bo nævner en pris. Rita Sand spørger til hegnet. Jens Bo svarer, at det står. Rita Sand spørger igen."
    shown = "Inge Holmgaard gennemgår hovedpunkterne i planen."
    assert (INGE, "inform") in acts(past, told, shown)[5:]
    assert len(acts(past, shown)) == 5
