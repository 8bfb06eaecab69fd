# ruff: noqa: E501
"""Who said what: names cut short or misspelt, appositions, offices in papers, and what was said at other times."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    DORTHE,
    HENRIK,
    INGE,
    LARS,
    MEETING,
    OLE,
    RITA,
    TINA,
    acts,
    document,
    found,
    passages,
)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Lars P. Munk spurgte til broen.", [(LARS, "ask")]),
        ("Lars Pt. Munk spurgte til broen.", [(LARS, "ask")]),
        ("Ole K. spurgte, om hegnet er betalt.", [(OLE, "ask")]),
        ("Rita Sandt takkede for kaffen.", [(RITA, "thank")]),
        ("Det har vi – den gamle kælder – svarede Ole Kock, men den skal gøres i stand.", [(OLE, "answer")]),
        ("Rita Sand efterlyste tidligere varsel.", [(RITA, "ask")]),
        ("Parterne aftalte senest den 1. maj at mødes igen.", [("Parterne", "decide")]),
        ("Tina Krog fik ordet og spurgte til broen.", [(TINA, "ask")]),
        ("Larz Peter Munck takkede for kaffen.", [(LARS, "thank")]),
        ("Chefpolitiinspektør Munck oplyste, at broen er lukket.", [(LARS, "inform")]),
        ("Nybys borgmester, Inge Holmgaard, bød velkommen til rådhuset.", [(INGE, "thank")]),
        ("Husets vært, borgmester Inge Holmgaard, fortalte om bygningen.", [(INGE, "inform")]),
        ("Rita Sand, som ikke genopstiller, takkede kredsrådet for godt selskab.", [(RITA, "thank")]),
        ("Rita Sand, der er formand, spurgte kommunen til broen.", [(RITA, "ask")]),
        ("Der forelå intet ud over, at Ole Kock mindede om sommerfesten.", [(OLE, "inform")]),
        ("Det fik Rita Sand til at foreslå en fælles kampagne.", [(RITA, "propose")]),
        ("Tallene fik flere borgmestre til at efterlyse patruljer.", [("Flere borgmestre", "ask")]),
        ("Formanden sluttede med en varm lykønskning til Ole Kock.", [(BENT, "thank")]),
        ("Formanden åbnede mødet med en velkomst til Ole Kock.", [(BENT, "thank")]),
        ("Teknik og Miljø indstiller, at planen godkendes.", [("Teknik og Miljø", "propose")]),
        (
            "Center for Børn og Unge indstiller, at planen godkendes.",
            [("Center for Børn og Unge", "propose")],
        ),
        (
            "Tina Krog efterlyste en plan. Den når ifølge hende lige akkurat trykken.",
            [(TINA, "ask"), (TINA, "inform")],
        ),
        (
            "Det skyldes ifølge Tina Krog, at sagen var ny, men hun roste samarbejdet.",
            [(TINA, "inform"), (TINA, "comment")],
        ),
    ],
)
def test_statement_gives_its_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Efter loven er det politidirektøren, som efter drøftelse beslutter antallet.",
        "Forvaltningen orienterede senest gruppen om tallene i november.",
        "Politiet skrev dengang til alle forældre og bad dem holde øje.",
        "Ole Kock har tidligere luftet en lignende idé.",
        "Styrelsen har over for politiet udtalt, at bøder ikke hjælper, og at samtaler efter styrelsens opfattelse virker.",
        "I notatet opfordrer Ole Kock til, at der sættes skraldespande op.",
        "Politiet fandt 12 knive ved en visitation.",
        "Ministeriet indstiller til Folketinget, at loven ændres.",
        "Bevillingsnævnet indstiller, at loven ændres.",
        "OK finder datoer",
        "OK spørger afdelingen.",
    ],
)
def test_nobody_says_this_here_and_now(text: str) -> None:
    assert acts(text) == []


def test_a_story_goes_on_without_an_act() -> None:
    told = "Rita Sand fortalte om et opkald fra en mand. Hun lagde på, men var rystet i flere dage."
    assert acts(told) == [(RITA, "inform")]


@pytest.mark.parametrize(
    "sentence", ["Kredsrådet valgte {} som næstformand.", "{} blev genvalgt til næstformand."]
)
def test_who_was_just_elected_speaks_by_the_office(sentence: str) -> None:
    text = sentence.format("Dorthe Vang") + " Næstformanden spurgte til broen."
    assert acts(text)[-1] == (DORTHE, "ask")


def test_an_election_elsewhere_gives_no_office_here() -> None:
    text = "Dorthe Vang blev valgt til formand for haveforeningen. Formanden spurgte til broen."
    assert acts(text) == [(BENT, "ask")]


@pytest.mark.parametrize(
    ("before", "after", "sentence"),
    [
        (
            "Ole Kock nævnte, at vagten ved Nyby",
            "Centret er forlænget.",
            "Ole Kock nævnte, at vagten ved Nyby Centret er forlænget.",
        ),
        (
            "Ole Kock nævnte, at der er en plan for at star-",
            "te i maj.",
            "Ole Kock nævnte, at der er en plan for at starte i maj.",
        ),
        (
            "Ole Kock nævnte, at et forløb koster ca. 85.000 kr.",
            "pr. ung om året.",
            "Ole Kock nævnte, at et forløb koster ca. 85.000 kr. pr. ung om året.",
        ),
        (
            "Ole Kock fortalte, at der pr. 1. maj er ansat to medarbejdere i",
            "Nyby Midtpunkt.",
            "Ole Kock fortalte, at der pr. 1. maj er ansat to medarbejdere i Nyby Midtpunkt.",
        ),
    ],
)
def test_a_sentence_goes_on_past_the_foot_of_a_page(before: str, after: str, sentence: str) -> None:
    paper = document(before, "Side 2 af 3", after)
    start = len(before) + 2 + len("Side 2 af 3") + 2
    cut = (Passage(before, range(len(before))), Passage(after, range(start, start + len(after))))
    got = find_acts(paper, MEETING, ATTENDANCE, [Section("1", None, None, "Tema", (), cut)], load())
    assert [act.sentence for act in got.acts] == [sentence]


def test_the_foot_of_a_page_inside_a_word_is_no_part_of_the_sentence() -> None:
    text = (
        "Ole Kock nævnte, at der er grundlag for at star-",
        "Kredsrådet - referat side 1",
        "te en ordning.",
    )
    assert [a.sentence for a in found(*text).acts] == [
        "Ole Kock nævnte, at der er grundlag for at starte en ordning."
    ]


def test_a_line_that_ends_with_its_verb_goes_on() -> None:
    text = ("Hegnet er for højt efter alles mening, påstod", "Ole Kock med et smil.")
    assert [(a.actor, a.sentence) for a in found(*text).acts] == [(OLE, " ".join(text))]


def test_the_body_s_own_part_of_a_case_file_is_open() -> None:
    parts = passages(
        "Resumé", "Rita Sand foreslår et hegn.", "Kredsrådets behandling", "Ole Kock foreslog et hegn."
    )
    text = [p.text for p in parts]
    section = Section("1", None, None, "Tema", (), parts)
    got = find_acts(document(*text), MEETING, ATTENDANCE, [section], load())
    assert [(a.actor, a.kind) for a in got.acts] == [(OLE, "propose")]


def test_a_part_of_a_double_name_may_be_one_letter() -> None:
    assert acts("Hans-Henrik B. Holm takkede.") == [(HENRIK, "thank")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rita Sand bad om tallene fordelt på byer.", [(RITA, "ask")]),
        ("Rita Sand bad om konkrete beløb, før hun kan sige ja.", [(RITA, "ask")]),
        ("Rita Sand bad om et nyt hegn.", [(RITA, "propose")]),
        (
            "Forslaget blev stillet af Rita Sand og støttet af Ole Kock og Tina Krog.",
            [(RITA, "propose"), (OLE, "comment"), (TINA, "comment")],
        ),
        ("Planen blev rost af Rita Sand, men kritiseret af Ole Kock.", [(RITA, "comment"), (OLE, "comment")]),
        ("Forslaget blev stillet af Rita Sand og sendt af Ole Kock.", [(RITA, "propose")]),
        ("Tina Krog ville ikke udtale sig om sagen.", [(TINA, "inform")]),
        ("Tina Krog ønskede ikke at kommentere sagen.", [(TINA, "inform")]),
        ("Trods regnen takkede Rita Sand for fremmødet.", [(RITA, "thank")]),
        ("Grundet sygdom orienterede Ole Kock om tallene.", [(OLE, "inform")]),
        ("Rita Sand bad om et kort resumé til butikkerne.", [(RITA, "ask")]),
        ("Rita Sand bad om et udkast inden jul.", [(RITA, "ask")]),
        ("Rita Sand bad om en beskrivelse af ordningen.", [(RITA, "ask")]),
        (
            "Dette fandt Rita Sand urimeligt. Ole Kock erklærede sig enig i, at reglen er uheldig.",
            [(RITA, "comment"), (OLE, "comment")],
        ),
        (
            "Rita Sand var bekymret for stien. Ole Kock erklærede sig fuldstændig enig.",
            [(RITA, "comment"), (OLE, "comment")],
        ),
        ("Parterne var enige om at begynde i august.", [("Parterne", "decide")]),
        ("Kommunerne var enige om at samle alle borde i salen.", [("Kommunerne", "decide")]),
        ("Kommunerne var enige i, at bordene er for små.", [("Kommunerne", "comment")]),
        (
            "Rita Sand var utryg ved knallerterne på kajen. Ifølge Ole Kock holder der også biler på kajen.",
            [(RITA, "comment"), (OLE, "inform")],
        ),
        (
            "Rita Sand klagede over støjen på kajen. Ole Kock nævnte, at der ligeledes er støj på kajen i Sandby.",
            [(RITA, "comment"), (OLE, "inform")],
        ),
        (
            "Rita Sand undrede sig over det manglende lys. Det beklagede Ole Kock; det skyldes en defekt pære.",
            [(RITA, "comment"), (OLE, "answer")],
        ),
        (
            "Rita Sand undrede sig over det manglende lys. Det beklagede Ole Kock.",
            [(RITA, "comment"), (OLE, "comment")],
        ),
        (
            "Rita Sand frygtede for sin butik. Ole Kock fandt frygten forståelig, men pegede på de nye kameraer.",
            [(RITA, "comment"), (OLE, "answer")],
        ),
        (
            "Rita Sand frygtede for sin butik. Til formandens bekymring bemærkede Ole Kock, at der kommer kameraer.",
            [(RITA, "comment"), (OLE, "answer")],
        ),
        (
            "Rita Sand anmodede om flere kameraer. Ønsket bliver opfyldt til maj, tilkendegav Ole Kock.",
            [(RITA, "propose"), (OLE, "answer")],
        ),
        (
            "Rita Sand efterlyste ét sted at ringe hen. Vagten tager telefonen hele døgnet, pointerede Ole Kock.",
            [(RITA, "ask"), (OLE, "answer")],
        ),
        (
            "Rita Sand efterlyste ét sted at ringe hen. Ole Kock henviste til vagten.",
            [(RITA, "ask"), (OLE, "answer")],
        ),
        (
            "Rita Sand spurgte, om hegnet kan flyttes. Ole Kock ville gerne have tegningen på plads først.",
            [(RITA, "ask"), (OLE, "answer")],
        ),
        (
            "Rita Sand ansøgte om et hegn. Tina Krog anmodede om støtte til hegnet. Ole Kock uddybede anmodningen.",
            [(TINA, "propose"), (OLE, "inform")],
        ),
    ],
)
def test_kind_by_what_came_before(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "topic"),
    [
        ("Nej, svarede Ole Kock, men porten bliver lukket.", "porten bliver lukket"),
        ("Det er ikke der, mente Ole Kock; det er porten, der er for lav.", "porten, der er for lav"),
        ("Ring 114, lød det fra Ole Kock.", "Ring 114"),
        ("Ole Kock henviste til 114.", "114"),
        ("Adspurgt om hegnet svarede Ole Kock, at det ved man først i maj.", "hegnet"),
        ("Ole Kock havde ikke prisen ved hånden, men lovede at sende den.", "prisen ved hånden"),
        ("Ole Kock førte rådet igennem den nye plan.", "nye plan"),
        ("Ole Kock bad om en oversigt fordelt på byer.", "oversigt fordelt på byer"),
        ("Ole Kock var skeptisk og mente, at hegnet er for lavt.", "hegnet er for lavt"),
        ("En port blev foreslået af Tina Krog, og den tanke støttede Ole Kock.", "port"),
    ],
)
def test_topic(text: str, topic: str) -> None:
    assert found(text).acts[-1].about == topic
