# ruff: noqa: E501
"""What looks like an act and is none: nouns that look like verbs, letters, other people; and who "denne" is."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    INGE,
    LARS,
    MEETING,
    OLE,
    RITA,
    acts,
    document,
    found,
    passages,
)

OPENED = "Ole Kock takkede for kaffen."


@pytest.mark.parametrize(
    "text",
    [
        "Aftaler om natbussen findes i alle kommuner, men bruges ikke.",
        "Ønsker fra borgerne samles i en liste.",
        "Klager over støj behandles af kommunen.",
        "Han flytter til Havnby i maj, og klager over støj er der færre af.",
        "Møder med skolen holdes hver måned.",
    ],
)
def test_a_plural_noun_at_the_head_of_a_clause_is_no_verb(text: str) -> None:
    assert acts(OPENED, text) == [(OLE, "thank")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ønsker, at hegnet flyttes.", "propose"),
        ("Takker for hjælpen.", "thank"),
    ],
)
def test_a_verb_at_the_head_goes_on_with_who_spoke_last(text: str, kind: str) -> None:
    assert (OLE, kind) in acts("Ole Kock orienterede om broen.", text)


@pytest.mark.parametrize(
    "text",
    [
        "Rigspolitiet pegede i sin redegørelse fra 2017 på, at broen er smal.",
        "Kommunen anbefalede i sin analyse fra marts, at broen lukkes.",
        "Politiet oplyste i et brev, at broen er lukket.",
        "Ole Kock oplyste i en mail, at broen er lukket.",
        "Rita Sand foreslog i sin mail af 3. maj at lukke broen.",
        "Beboerforeningen har skrevet to gange og ønsker 30 km/t.",
        "Kommunen har henvendt sig til ministeriet og anmoder om et svar.",
    ],
)
def test_what_was_written_is_not_said(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Politiet oplyste i sin redegørelse, at broen er lukket.", [("Politiet", "inform")]),
        ("Lars Munk gennemgik i sin orientering tallene.", [(LARS, "inform")]),
        ("Ole Kock lovede at svare i en mail.", [(OLE, "inform")]),
    ],
)
def test_what_was_told_at_the_meeting_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Nyby: Intet, da borgmesteren var gået.",
        "Nyby: Ingen bemærkninger, idet alt er sagt.",
        "Nyby: Intet (borgmesteren var gået).",
        "Nyby: Udgår, da broen er lukket.",
        "Ole Kock: Intet, fordi mødet med skolen er udsat.",
    ],
)
def test_a_label_that_denies_says_nothing_whatever_the_reason(text: str) -> None:
    assert acts(text) == []


def test_the_second_of_two_verbs_has_no_subject_behind_it() -> None:
    assert acts("Han får nyt arbejde i Havnby og ønskede rådet held og lykke.") == []
    assert (
        acts(OPENED, "Han får nyt arbejde i Havnby og ønskede rådet held og lykke.") == [(OLE, "thank")] * 2
    )


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Formanden bad Ole Kock tegne en plads til næste møde, hvilket denne lovede.",
            [(BENT, "propose"), (OLE, "answer")],
        ),
        ("Ole Kock roste borgmester Inge Holmgaard, og denne takkede.", [(OLE, "comment"), (INGE, "thank")]),
        (
            "Ole Kock spurgte formanden, om broen er lukket, og sidstnævnte bekræftede.",
            [(OLE, "ask"), (BENT, "answer")],
        ),
        ("Formanden takkede Rita Sand. Denne takkede for samarbejdet.", [(BENT, "thank"), (RITA, "thank")]),
        ("Ole Kock bad Rita Sand om tallene, og hun lovede at sende dem.", [(OLE, "ask"), (RITA, "answer")]),
        ("Rita Sand roste Ole Kock, og han takkede.", [(RITA, "comment"), (OLE, "thank")]),
        ("Ole Kock takkede for kaffen. Denne spurgte til broen.", [(OLE, "thank"), (OLE, "ask")]),
    ],
)
def test_denne_and_a_pronoun_of_the_other_gender_are_whom_the_sentence_named_last(
    text: str, expected: list[tuple[str, str]]
) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Formanden for Brugerrådet i Sandby, der var med til punktet, inviterede kredsrådets medlemmer på besøg.",
        "Direktøren for Nordbyg, som kom sent, opfordrede alle til at melde sig.",
    ],
)
def test_a_comma_closes_what_is_told_of_an_office_nobody_holds(text: str) -> None:
    result = found(text)
    assert not result.acts
    assert [entry.reason for entry in result.unresolved] == ["speaker-absent"]


def test_the_comma_behind_an_office_of_somebody_here() -> None:
    text = "Formanden for Havnby Handel, der var med til punktet, inviterede kredsrådets medlemmer på besøg."
    assert acts(text) == [(RITA, "propose")]


def test_people_nobody_here_stands_for_believe_nothing_here() -> None:
    present = [
        "Lars Munk orienterer om broen.",
        "Ole Kock spørger til hegnet.",
        "Rita Sand takker for svaret.",
    ]
    others = "Drengene svarer nej, men fritidsklubberne tror ikke på, at det er sandt."
    assert all(actor != "Fritidsklubberne" for actor, _ in acts(*present, others))
    assert ("Kommunerne", "comment") in acts(*present, "Kommunerne tror ikke på, at det er sandt.")


def test_offices_with_a_sign_for_and_propose_in_the_papers() -> None:
    text = "Center for Teknik & Miljø indstiller, at planen godkendes."
    assert acts(text) == [("Center for Teknik & Miljø", "propose")]


def test_a_name_that_a_line_cuts_in_two_stays_one() -> None:
    assert acts("Det undrede Ole", "Kock, at broen ikke var nævnt med et ord.") == [(OLE, "comment")]
    assert acts("Til sidst spurgte Inge", "Holmgaard til hegnet.") == [(INGE, "ask")]
    assert acts("Til sidst talte Inge", "Kock om hegnet.") == []


def test_tables_of_tasks_hold_no_acts() -> None:
    rows = (("Opgave", "Hvem", "Frist"), ("Besøg på skolen", "Ole spørger skolen", "1. maj"))
    texts = ["Ole Kock spørger til broen.", *(cell for row in rows for cell in row)]
    cells = [None, *((1, row, column) for row in range(2) for column in range(3))]
    told = [p._replace(cell=cell) for p, cell in zip(passages(*texts), cells, strict=True)]
    assert _acts(texts, told) == [(OLE, "ask")]


def test_a_table_of_minutes_with_a_column_for_who_is_responsible_holds_acts() -> None:
    rows = (("Emne", "Referat", "Ansvarlig"), ("Broen", "Ole Kock spurgte til broen.", "Inge spørger skolen"))
    texts = [cell for row in rows for cell in row]
    cells = [(1, row, column) for row in range(2) for column in range(3)]
    told = [p._replace(cell=cell) for p, cell in zip(passages(*texts), cells, strict=True)]
    assert _acts(texts, told) == [(OLE, "ask")]


@pytest.mark.parametrize(
    ("heads", "cells", "expected"),
    [
        (
            ("Emne", "Referat", "Opfølgning"),
            ("Broen", "Ole Kock spurgte til broen.", "OK: containere"),
            ["ask"],
        ),
        (
            ("Pkt.", "Hvad skete der", "Næste skridt"),
            ("1", "Ole Kock spurgte.", "OK: ringer til skolen"),
            ["ask"],
        ),
        (
            ("Emne", "Drøftet", "Opfølgning"),
            ("Broen", "Ole Kock spurgte.", "OK lovede at ringe."),
            ["ask", "inform"],
        ),
    ],
)
def test_a_column_of_tasks_beside_the_minutes_holds_no_labels(
    heads: tuple[str, ...], cells: tuple[str, ...], expected: list[str]
) -> None:
    texts, width = [*heads, *cells], len(heads)
    told = [p._replace(cell=(1, n // width, n % width)) for n, p in enumerate(passages(*texts))]
    assert _acts(texts, told) == [(OLE, kind) for kind in expected]


def _acts(texts: list[str], told: list[Passage]) -> list[tuple[str, str]]:
    section = Section("1", None, None, "Tema", (), tuple(told))
    result = find_acts(document(*texts), MEETING, ATTENDANCE, [section], load())
    return [(act.actor, act.kind) for act in result.acts]


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        (
            "Borgmesteren i Sandby var ikke i tvivl, og han opfordrede de øvrige til at skrive.",
            ["speaker-absent"],
        ),
        ("Xenia Krag var positiv; dog savnede hun en færge.", ["speaker-unknown"]),
        (
            "Efter skolechefens opfattelse var den for smal. Han savnede en færge.",
            ["speaker-unknown", "speaker-unknown"],
        ),
        ("Politiet v. Xenia Krag oplyste, at broen er lukket.", ["speaker-unknown"]),
    ],
)
def test_a_pronoun_behind_a_stranger_is_not_who_spoke_before(text: str, reasons: list[str]) -> None:
    result = found(OPENED, text)
    assert [act.actor for act in result.acts] == [OLE]
    assert [entry.reason for entry in result.unresolved] == reasons


FILES = (
    (
        "Baggrund",
        "Ole Kock oplyste i maj, at bussen kører.",
        "Snakken på dagen",
        "Bent Rask Sørensen roste ordningen.",
    ),
    (
        "Baggrund",
        "Inge Dam oplyste i juni, at vejen er smal.",
        "Snakken på dagen",
        "Ole Kock takkede for kaffen.",
    ),
)


def test_a_heading_in_no_word_list_ends_the_papers_where_it_stands_in_every_case() -> None:
    lines = passages(*FILES[0], *FILES[1])
    sections = [Section(n, None, None, "Tema", (), part) for n, part in (("1", lines[:4]), ("2", lines[4:]))]
    told = find_acts(document(*FILES[0], *FILES[1]), MEETING, ATTENDANCE, sections, load()).acts
    assert [(act.item, act.actor, act.kind) for act in told] == [("1", BENT, "comment"), ("2", OLE, "thank")]


def test_a_heading_that_stands_once_ends_no_papers() -> None:
    assert (
        acts("Baggrund", "Ole Kock roste bussen.", "Snakken på dagen", "Ole Kock takkede for kaffen.") == []
    )


def test_a_part_of_a_case_file_may_be_dated() -> None:
    told = acts(
        "Sagsfremstilling", "Ole Kock roste bussen.", "Beslutning den 6. oktober 2021:", "Ole Kock takkede."
    )
    assert told == [(OLE, "thank")]


@pytest.mark.parametrize(
    "heading",
    [
        "Hvem gør hvad",
        "Hvem gør hvad?",
        "Huskeliste:",
        "Opgaver",
        "Aftalte opgaver:",
        "To-do-liste",
        "Næste skridt",
    ],
)
def test_a_list_of_tasks_tells_what_is_to_be_done(heading: str) -> None:
    tasks = (
        "Rita Sand svarer beboerne i blok 9.",
        "Ole Kock: orienterer naboerne.",
        "Inge Holmgaard foreslår en dato.",
    )
    assert acts(OPENED, heading, *tasks) == [(OLE, "thank")]
    assert acts(OPENED, heading, "Rita Sand takkede for listen.") == [(OLE, "thank"), (RITA, "thank")]
    assert acts(OPENED, heading, *tasks, "Drøftelse", "Rita Sand foreslår en dato.")[1:] == [
        (RITA, "propose")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Politiet og kommunen evaluerede i september årets festival i Havnby.",
        "Kommunen drøftede den 12. maj trafikken på broen.",
        "Nyby Kommune efterlyste i uge 37 vidner til uheldet.",
        "Politiet oplyste i marts, at broen er lukket.",
    ],
)
def test_what_a_body_did_at_a_time_of_its_own_was_not_said_here(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "actor"),
    [
        ("Kommunen foreslog i maj at lukke broen.", "Kommunen"),
        ("Politiet oplyste, at broen lukker i marts.", "Politiet"),
        ("Kredsrådet drøftede i uge 37 og 38 at holde åbent hus.", "Kredsrådet"),
        ("Ole Kock oplyste i september alene to uheld.", OLE),
    ],
)
def test_a_time_of_what_is_told_or_proposed_is_another(text: str, actor: str) -> None:
    assert [name for name, _ in acts(text)] == [actor]


@pytest.mark.parametrize("people", ["De fleste", "Mange", "Langt de fleste"])
@pytest.mark.parametrize(
    "told", ["vil have toget til at køre om natten", "er utrygge ved stien", "ønsker mere lys"]
)
def test_what_most_people_want_was_not_said_by_them(people: str, told: str) -> None:
    present = (
        "Rita Sand fortæller om broen.",
        "Ole Kock spørger til lyset.",
        "Inge Holmgaard svarer, at det kommer.",
    )
    listed = [(RITA, "inform"), (OLE, "ask"), (INGE, "answer")]
    assert acts(*present, *present, f"{people} {told}.") == [*listed, *listed]
    assert acts(*present, *present, "Flere foreslår en ny dato.")[6:] == [("Flere", "propose")]
    assert acts("De fleste mente, at broen er smal.") == [("De fleste", "comment")]


@pytest.mark.parametrize(
    "text",
    [
        "Ole Kock samler trådene i et udkast.",
        "Ole Kock melder tilbage til naboerne.",
        "Ole Kock finder tallet frem.",
        "Ole Kock aftaler nøgle med skolen.",
        "Kredsrådet træffer strategiske beslutninger.",
        "Forslaget blev vedtaget med tilføjelse af Ole Kocks ændringer.",
        "Skolerne: Se vedhæftede mail fra Susse Lang om tyverier.",
    ],
)
def test_tasks_rules_owners_and_pointers_are_no_acts(text: str) -> None:
    assert acts(OPENED, text, "Rita Sand takkede for kaffen.") == [(OLE, "thank"), (RITA, "thank")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kredsrådet træffer beslutning om stien.", ("Kredsrådet", "decide")),
        ("Udkastet blev gennemgået af Ole Kock.", (OLE, "inform")),
        ("Ole Kock fandt stien uegnet.", (OLE, "comment")),
        ("Ole Kock aftalte en prøve med Rita Sand.", (OLE, "decide")),
    ],
)
def test_their_neighbours_are(text: str, expected: tuple[str, str]) -> None:
    assert expected in acts(OPENED, text)


@pytest.mark.parametrize(
    "text",
    [
        "Krævede felter er markeret med en stjerne.",
        "På et afdelingsmøde i oktober bad flere beboere om kameraer.",
        "Rita Sand finder en, der kan oversætte.",
    ],
)
def test_adjectives_other_meetings_and_finds_are_no_acts(text: str) -> None:
    assert acts(OPENED, text) == [(OLE, "thank")]
