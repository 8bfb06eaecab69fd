# ruff: noqa: E501
"""Who said what: whom a label, an office or a shortened name means, and whom nobody here is."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.reading.document import Document
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    DORTHE,
    INGE,
    LARS,
    MARIANNE,
    MEETING,
    NYBY,
    OLE,
    RITA,
    TINA,
    acts,
    document,
    found,
    passages,
    person,
)

STATEMENTS = [
    # old passives of strong verbs
    (("Af formanden gaves en redegørelse for efterårets kontrolbesøg.",), [(BENT, "inform")]),
    (("Udkastet gennemgikes af ssp-leder Ole Kock.",), [(OLE, "inform")]),
    (("Planen forelagdes af Tina Krog.",), [(TINA, "inform")]),
    (("Af Rita Sand foresloges en fælles indsats.",), [(RITA, "propose")]),
    # "så", the verb
    (
        ("Et par af de fremmødte så gerne en øvelse i år.",),
        [("Et par af de fremmødte", "comment")],
    ),
    (("Rita Sand roste planen, men så hellere et hegn.",), [(RITA, "comment")]),
    # frames
    (
        ("Formanden rettede en velkomst til Ole Kock og gav derpå en status.",),
        [(BENT, "thank"), (BENT, "inform")],
    ),
    (("Tina Krog betonede, at fristen er kort.",), [(TINA, "inform")]),
    (("Rita Sand anførte som sin opfattelse, at prisen er for høj.",), [(RITA, "comment")]),
    (("Ole ku' fortælle, at klubben er lukket.",), [(OLE, "inform")]),
    (("Inge Holmgaard takkede for kaffen og viste rundt i huset.",), [(INGE, "thank")]),
    (("Rita Sand tog til orde for en fælles vagt.",), [(RITA, "propose")]),
    (("Ole Kock vidste at berette om en god sommer.",), [(OLE, "inform")]),
    (
        ("Rita Sand gav en oversigt. Hertil føjede Tina Krog, at sagerne er få.",),
        [(RITA, "inform"), (TINA, "inform")],
    ),
    (("Spurgt af Rita Sand, om broen lukkes, svarede Ole Kock nej.",), [(OLE, "answer")]),
    (("Formanden mindedes Per Dahl, der døde i maj.",), [(BENT, "thank")]),
    (("Lars Munk opholdt sig ved de mange indbrud.",), [(LARS, "inform")]),
    # one of those present
    (("En tilhører spurgte, hvem der betaler.",), [("En tilhører", "ask")]),
    (("Et medlem fra Nyby takkede for planen.",), [("Et medlem fra Nyby", "thank")]),
    # agreement that is joined by more of the same, praise of what was proposed
    (
        (
            "Rita Sand udtrykte bekymring for lyset. Ole Kock delte bekymringen og tilføjede, at stien også er mørk.",
        ),
        [(RITA, "comment"), (OLE, "comment"), (OLE, "inform")],
    ),
    (
        ("Rita Sand foreslog en fest. Det forslag roste flere borgmestre.",),
        [(RITA, "propose"), ("Flere borgmestre", "comment")],
    ),
    (("Rita Sand kunne ikke anbefale planen.",), [(RITA, "comment")]),
    (("Rita Sand nåede at fremlægge sine tal.",), [(RITA, "inform")]),
    (
        ("Rita Sand omtalte ungekonferencen og tilbød at samle tilmeldinger.",),
        [(RITA, "inform"), (RITA, "propose")],
    ),
    (("Borgmesteren (Nyby) oplyste, at broen lukker.",), [(INGE, "inform")]),
    (
        ("Da Rita Sand spurgte til hegnet, svarede Lars Munk, at det er væk.",),
        [(RITA, "ask"), (LARS, "answer")],
    ),
    (
        (
            "Rita Sand spurgte til loven. Det er der hjemmel til, svarede Tina Krog, som i stedet foreslog en aftale.",
        ),
        [(RITA, "ask"), (TINA, "answer"), (TINA, "propose")],
    ),
    (("Rita Sand bad om tallene. Tallene lovede Lars Munk at skaffe.",), [(RITA, "ask"), (LARS, "answer")]),
    (
        ("Flere borgmestre fandt, at salget burde stoppes, mens enkelte foreslog et forbud.",),
        [("Flere borgmestre", "comment"), ("Enkelte", "propose")],
    ),
    (("Hertil svarede social- og ssp-lederen, at klubben er lukket.",), [(OLE, "answer")]),
    # chairs of bodies
    (("Kredsrådets formand spurgte til broen.",), [(BENT, "ask")]),
    (("Handelens formand fandt prisen høj.",), [(RITA, "comment")]),
    # a quotation that refuses or grants what was asked for
    (
        (
            "Rita Sand ønskede et hegn sat op. Det må kommunen ikke, oplyste Ole Kock, som dog lovede at se på lyset.",
        ),
        [(RITA, "propose"), (OLE, "answer")],
    ),
    (
        ("Rita Sand foreslog en fest. Det er for dyrt, mente Ole Kock.",),
        [(RITA, "propose"), (OLE, "comment")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_who_said_what(text: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert acts(*text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Havnen får i dag besked på dagen, og så kan man ikke nå noget som helst, når naboerne er bange.",
        "Der kom ikke et eneste svar fra skolerne.",
        "Der lød ingen indvendinger fra borgmestrene.",
        "Poul Emil bød velkommen til mødet.",
        "Kredsrådet besluttede i sin tid at mødes to gange om året.",
        "Rita Sand vil spørge medlemmerne og vender tilbage.",
        "Formanden lagde op til en drøftelse af planen.",
        "Politiet anholdt tre unge om natten.",
        "Inge Holmgaard opholdt sig i Tyskland i sommer.",
        "Ifølge referatet fra april lovede Lars Munk en plan.",
        "I en mail af 3. maj bad Rita Sand om et svar.",
        "Da Rita Sand spurgte til hegnet i april, var svaret nej.",
        "De unge fortalte betjentene, at de var blevet truet.",
        "Kommunen opfordrede i sommer borgerne til at låse dørene.",
        "Politiet bad på Facebook borgerne om hjælp.",
        "Rita Sand skrev i juni til kommunen og spurgte til hegnet.",
        "Lars Munk deltog i borgermødet og svarede på spørgsmål.",
        "Rita Sand nåede ikke at fremlægge sine tal.",
    ],
)
def test_nobody_speaks(sentence: str) -> None:
    assert acts(sentence) == []


def test_a_reply_that_did_not_come_is_nobodys() -> None:
    sentence = "Ole Kock nævnte, at planen har været i høring, og at der ikke kom et svar fra foreningerne."
    assert acts(sentence) == [(OLE, "inform")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Xaver Egebjerg takkede for bistanden ved festivalen.",
        "Fra kommunen oplyste Tranbjerg, at der gælder nye regler.",
        "Tranbjerg spurgte, om trafikken kan klares.",
    ],
)
def test_behind_the_label_of_a_place_a_stranger_speaks_for_himself(sentence: str) -> None:
    result = found(f"{NYBY}: {sentence}")
    assert result.acts == ()
    assert [u.text for u in result.unresolved] == [sentence]


def test_a_label_speaks_where_nobody_else_does() -> None:
    assert acts(f"{NYBY}: Naboerne har klaget over støj.") == [(NYBY, "inform")]


def test_who_goes_on_behind_a_stranger_is_not_the_speaker_before() -> None:
    text = "Inge Holmgaard spurgte til broen. Xaver Egebjerg mente, den er for dyr. Foreslog, at man venter."
    assert acts(text) == [(INGE, "ask")]


@pytest.mark.parametrize(
    "handed",
    [
        "Inge Holmgaard overtog mødeledelsen, og kaffen kom på bordet.",
        "Da formanden gik, overtog borgmesteren i Nyby mødeledelsen.",
        "Formanden overlod mødeledelsen til Inge Holmgaard.",
        "Klokken ti overgik dirigenthvervet til borgmester Inge Holmgaard.",
    ],
)
@pytest.mark.parametrize("leader", ["Mødelederen", "Ordstyreren", "Dirigenten"])
def test_who_has_taken_over_leads_the_meeting(handed: str, leader: str) -> None:
    text = f"{leader} spurgte til broen. {handed} {leader} spurgte til havnen. Formanden takkede."
    assert acts(text) == [(BENT, "ask"), (INGE, "ask"), (BENT, "thank")]


def test_another_office_taken_over_changes_nothing() -> None:
    text = "Rita Sand overtog ledelsen af klubben. Mødelederen spurgte til broen."
    assert acts(text) == [(BENT, "ask")]


def test_what_is_agreed_on_by_hvilket_is_what_was_proposed() -> None:
    result = found("Dorthe Vang foreslog, at havnene nævnes, hvilket vandt tilslutning i rådet.")
    assert [(a.actor, a.kind, a.about) for a in result.acts] == [
        (DORTHE, "propose", "havnene nævnes"),
        ("Rådet", "decide", "havnene nævnes"),
    ]


@pytest.mark.parametrize("noun", ["afsnit", "bilag", "kapitel", "side", "den", "uge"])
def test_a_number_at_the_head_of_a_line_closes_the_sentence_before_it(noun: str) -> None:
    result = found(f"Rita Sand anmodede om, at klubben nævnes i {noun}", "4. Formanden lovede det.")
    assert [a.sentence for a in result.acts] == [
        f"Rita Sand anmodede om, at klubben nævnes i {noun} 4.",
        "Formanden lovede det.",
    ]


@pytest.mark.parametrize(
    "sentence", ["H.C. mente, det er for dyrt.", "Det fandt H.C. for dyrt.", "H.C.: Det er for dyrt."]
)
def test_initials_of_a_given_name_stand_for_it(sentence: str) -> None:
    people = (*ATTENDANCE, person("H.C. Thaysen", "viceborgmester", NYBY))
    section = Section("1", None, None, "Tema", (), passages(sentence))
    result = find_acts(document(sentence), MEETING, people, [section], load())
    assert [act.actor for act in result.acts] == ["H.C. Thaysen"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Jeg lovede at sende planen.", [(MARIANNE, "inform")]),
        ("Derefter fortalte jeg om tallene, og Rita Sand takkede.", [(MARIANNE, "inform"), (RITA, "thank")]),
        ("Undertegnede orienterede om fristen.", [(MARIANNE, "inform")]),
        ("Jeg spurgte naboen i går, fortalte Ole Kock.", [(OLE, "inform")]),
        ('"Jeg foreslog det i går," sagde Ole Kock.', [(OLE, "inform")]),
        ("Ole Kock: Jeg foreslog det i går.", [(OLE, "inform")]),
        ("Jeg sender planen i morgen.", []),
    ],
)
def test_who_keeps_the_minutes_says_i(sentence: str, expected: list[tuple[str, str]]) -> None:
    assert acts(sentence) == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Formanden takkede af og ønskede god sommer.", "god sommer"),
        ("Særlig bekymret var Rita Sand for de unge bilister.", "unge bilister"),
        ("Formanden sagde tak for i dag og ønskede god jul.", "god jul"),
        ("Rita Sand takkede af og ønskede sin afløser held og lykke.", "held og lykke"),
        ("Formanden præsenterede i den forbindelse de nye lokaler.", "nye lokaler"),
        ("Rita Sand efterlyste en fast dato for de tal, skolen får.", "fast dato for de tal, skolen"),
        ("Rita Sand efterlyste nye tal for butikstyverier.", "butikstyverier"),
    ],
)
def test_topic(sentence: str, expected: str) -> None:
    assert [act.about for act in found(sentence).acts] == [expected]


def test_a_place_in_a_column_of_its_own_is_no_part_of_the_sentence() -> None:
    text = "Nyby      Borgmesteren oplyste, at broen er lukket. Formanden takkede.\n\nGammelby  Intet."
    first = Passage(
        "Nyby Borgmesteren oplyste, at broen er lukket. Formanden takkede.", [*range(5), *range(10, 70)]
    )
    second = Passage("Gammelby Intet.", [*range(72, 80), *range(81, 88)])
    section = Section("1", None, None, "Tema", (), (first, second))
    result = find_acts(
        Document("x.txt", "text/plain", "0" * 64, text, ()), MEETING, ATTENDANCE, [section], load()
    )
    assert [(a.actor, a.sentence) for a in result.acts] == [
        (INGE, "Borgmesteren oplyste, at broen er lukket."),
        (BENT, "Formanden takkede."),
    ]


def test_a_label_that_is_a_clause_of_its_own_is_left_out() -> None:
    result = found("Det gør vi: Kredsrådet besluttede at skrive til byrådet.")
    assert [a.sentence for a in result.acts] == ["Kredsrådet besluttede at skrive til byrådet."]


@pytest.mark.parametrize(
    ("name", "who"),
    [
        ("P.H. Agerskov", "Poul Henrik Agerskov"),
        ("P. H. Agerskov", "Poul Henrik Agerskov"),
        ("P. Agerskov", "Poul Henrik Agerskov"),
        ("Sofie H.", "Sofie Hald Nygaard"),
        ("Sofie B.", "Sofie Bay"),
        ("H.C. Bro", "H.C. Bro"),
    ],
)
def test_initials_stand_for_given_and_middle_names(name: str, who: str) -> None:
    people = ("Poul Henrik Agerskov", "Sofie Hald Nygaard", "Sofie Bay", "H.C. Bro")
    attendance = [person(one, None, NYBY) for one in people]
    section = Section("1", None, None, "Tema", (), passages(f"{name} spurgte til broen."))
    told = find_acts(document(f"{name} spurgte til broen."), MEETING, attendance, [section], load())
    assert [act.actor for act in told.acts] == [who]


def test_a_place_beside_another_behind_a_preposition_does_not_speak() -> None:
    text = "Under henvisning til volden i Gammelby og Nyby gav Jens Bo udtryk for, at det går for vidt."
    assert acts(text) == [("Jens Bo", "comment")]
