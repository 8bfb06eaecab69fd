# ruff: noqa: E501
"""Who said what, continued: frames and clauses that minutes of many hands use."""

from __future__ import annotations

import pytest

from .act_examples import (
    BENT,
    DORTHE,
    INGE,
    JENS,
    LARS,
    OLE,
    RITA,
    TINA,
    acts,
    found,
)

STATEMENTS = [
    # a verb left out
    ("Inge Holmgaard spurgte, om vagten fortsætter, og Dorthe Vang, om den kan udvides.", [(INGE, "ask"), (DORTHE, "ask")]),
    ("Nogle fandt, at prisen er for høj, andre, at den er rimelig.", [("Nogle", "comment"), ("Andre", "comment")]),
    # who told, behind a passive meaning
    ("Ole Kock spurgte til fristen og fik at vide af Tina Krog, at den er forlænget.", [(OLE, "ask"), (TINA, "answer")]),
    ("Planen fik ros af Dorthe Vang og Rita Sand.", [(DORTHE, "comment"), (RITA, "comment")]),
    ("Af Jens Bo blev det påpeget, at broen er lukket.", [(JENS, "inform")]),
    ("Dorthe Vang opfordrede til, at klubben bevares, og hendes ønske blev bakket op af Rita Sand.", [(DORTHE, "propose"), (RITA, "comment")]),
    ("Fra Nyby Kommunes side blev det meddelt, at pladsen er åbnet.", [("Nyby Kommune", "inform")]),
    ("Fra Gammelby Kommune meddeltes det, at broen er lukket.", [("Gammelby Kommune", "inform")]),
    ("Budgettet er hermed godkendt af kredsrådet.", [("Kredsrådet", "decide")]),
    # clefts and relative clauses
    ("Det var et tilbud, som Jens Bo satte pris på.", [(JENS, "comment")]),
    ("Mødelederen gav ordet til Rita Sand, der på vegne af butikkerne klagede over støjen.", [(RITA, "comment")]),
    ("Herefter fulgte en drøftelse, hvor Jens Bo foreslog flere patruljer.", [(JENS, "propose")]),
    ("Det endte med, at kredsrådet besluttede at udsætte sagen.", [("Kredsrådet", "decide")]),
    # objects and adverbials in front
    ("Den betragtning delte Rita Sand.", [(RITA, "comment")]),
    ("Heroverfor advarede Jens Bo mod at lukke klubben.", [(JENS, "comment")]),
    ("Den kritik tog Lars Munk til sig.", [(LARS, "inform")]),
    ("Inden hun forlod mødet, nåede Dorthe Vang at orientere om byfesten.", [(DORTHE, "inform")]),
    ("Ole Kock havde kun set to af sagerne, sagde han.", [(OLE, "inform")]),
    ("Hvornår åbner klubben? spurgte Jens Bo.", [(JENS, "ask")]),
    # subjects
    ("Nybys borgmester efterlyste flere vagter.", [(INGE, "ask")]),
    ("Hverken Lars Munk eller Bent Rask kunne oplyse tallet.", [(LARS, "inform"), (BENT, "inform")]),
    ("Borgmesterens holdning var, at ordningen skal fortsætte.", []),
    ("Viceborgmesterens holdning var, at ordningen skal fortsætte.", [(JENS, "comment")]),
    ("Flere af borgmestrene så hellere, at pengene bruges på gaden.", [("Flere af borgmestrene", "comment")]),
    # frames
    ("Lars Munk løb kort tallene igennem.", [(LARS, "inform")]),
    ("Lars Munk lagde ud med at vise et kort over indbruddene.", [(LARS, "inform")]),
    ("Lars Munk lagde ud med at takke for fremmødet.", [(LARS, "thank")]),
    ("Lars Munk indledte med en kort gennemgang af tallene.", [(LARS, "inform")]),
    ("Lars Munk føjede til, at tallene er foreløbige.", [(LARS, "inform")]),
    ("Lars Munk gav et kort rids af sagen.", [(LARS, "inform")]),
    ("Lars Munk måtte erkende, at fristen ikke holder.", [(LARS, "inform")]),
    ("Tina Krog kunne løfte sløret for en ny station.", [(TINA, "inform")]),
    ("Rita Sand kaldte forslaget urimeligt.", [(RITA, "comment")]),
    ("Rita Sand gav ikke meget for forklaringen.", [(RITA, "comment")]),
    ("Rita Sand gjorde gældende, at butikkerne betaler prisen.", [(RITA, "comment")]),
    ("Rita Sand gav Jens Bo ret.", [(RITA, "comment")]),
    ("Rita Sand stillede sig tvivlende over for forslaget.", [(RITA, "comment")]),
    ("Rita Sand fandt planen svær at forstå.", [(RITA, "comment")]),
    ("Rita Sand bad om at få linjen om taxaer på side 2 slettet.", [(RITA, "propose")]),
    ("Rita Sand bad om at få oplyst, hvem der betaler.", [(RITA, "ask")]),
    ("Rita Sand ville kende prisen; den er på 40.000 kr., oplyste Ole Kock.", [(RITA, "ask"), (OLE, "answer")]),
    ("Rita Sand rettede en forespørgsel til politiet om gågaden.", [(RITA, "ask")]),
    ("Rita Sand ønskede alle en god vinterferie.", [(RITA, "thank")]),
    ("Parterne enedes om et nyt møde.", [("Parterne", "decide")]),
    ("Parterne blev enige om at mødes igen.", [("Parterne", "decide")]),
    ("Kredsrådet lagde sig fast på en fælles model.", [("Kredsrådet", "decide")]),
    ("Kredsrådet havde en god drøftelse af sagen.", [("Kredsrådet", "comment")]),
    ("Enkelte borgmestre så helst, at ordningen stopper.", [("Enkelte borgmestre", "comment")]),
]  # fmt: skip

NO_ACTS = [
    "Ingen ønskede ordet.",
    "Rita Sand fik ordet.",
    "Rita Sand havde ingen bemærkninger.",
    "Rita Sand er formand for foreningen.",
    "Politiet trak 12 bilister til side.",
    "Begge sager er afsluttet.",
    "Det var en hændelse, som politiet ikke havde forudset.",
    "Borgerne fik at vide af politiet, at vejen var spærret.",
    "Ordningen er godkendt af byrådet.",
    "Den kunne Ole Kock ikke åbne.",
    "Kommunen lægger for med en kampagne i uge 40.",
]

CONVERSATIONS = [
    (
        "Jens Bo spurgte, hvornår broen åbner. Lars Munk regnede med marts.",
        [(JENS, "ask"), (LARS, "answer")],
    ),
    (
        "Jens Bo ønskede en vogn på havnen. Det ønske ville chefpolitiinspektøren drøfte med vagten.",
        [(JENS, "propose"), (LARS, "answer")],
    ),
    (
        "Jens Bo var bekymret for broen. Den bekymring var efter Lars Munks mening ubegrundet.",
        [(JENS, "comment"), (LARS, "answer")],
    ),
    (
        "Jens Bo efterlyste hurtigere hjælp. Ifølge Lars Munk afgøres sådanne sager på en uge.",
        [(JENS, "ask"), (LARS, "answer")],
    ),
    (
        "Jens Bo undrede sig over ventetiden. Lars Munk delte undringen, men fastslog, at opgaven er kommunens.",
        [(JENS, "comment"), (LARS, "answer")],
    ),
    (
        "Jens Bo undrede sig over ventetiden. Rita Sand delte undringen og fortalte, at butikkerne selv har vagter.",
        [(JENS, "comment"), (RITA, "comment"), (RITA, "inform")],
    ),
    (
        "Jens Bo savnede tal for havnen, og det var Rita Sand enig i. De tal lovede Lars Munk at sende.",
        [(JENS, "comment"), (RITA, "comment"), (LARS, "answer")],
    ),
    (
        "Jens Bo savnede tal for havnen. Lars Munk erkendte manglen. Han lovede, at formatet bliver nyt.",
        [(JENS, "comment"), (LARS, "answer"), (LARS, "inform")],
    ),
    (
        "Jens Bo bad politiet om at deltage i mødet, hvilket Lars Munk sagde ja til.",
        [(JENS, "propose"), (LARS, "answer")],
    ),
    (
        "Rita Sand roste planen, og Ole Kock lovede at tage spørgsmålet op igen.",
        [(RITA, "comment"), (OLE, "inform")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_statement_gives_its_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize("text", NO_ACTS)
def test_nobody_speaks_here(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(("text", "expected"), CONVERSATIONS)
def test_answers_follow_what_they_answer(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


def test_unknown_labels_in_a_round_are_organisations() -> None:
    told = acts(
        "Nyby Kommune: Klubben er åbnet.", "Østervang Politi: Der er ro.", "Gadeplan: Flere unge end før."
    )
    assert told[-1] == ("Gadeplan", "inform")
    assert acts("Gadeplan: Flere unge end før.") == []


def test_results_in_a_round_are_no_speakers() -> None:
    told = acts(
        "Nyby Kommune: Klubben er åbnet.", "Østervang Politi: Der er ro.", "Aftale: Planen sendes rundt."
    )
    assert [actor for actor, _ in told] == ["Nyby Kommune", "Østervang Politi"]


@pytest.mark.parametrize(
    ("paragraphs", "sentences"),
    [
        (("* HHB orienterede om planen.",), ["HHB orienterede om planen."]),
        (
            ("Ole Kock lovede kaffe til alle! (klapsalver)",),
            ["Ole Kock lovede kaffe til alle!"],
        ),
        (
            ("Det var Rita Sand enig i. Jens Bo mente, at det haster.",),
            ["Det var Rita Sand enig i.", "Jens Bo mente, at det haster."],
        ),
        (
            ("Ole Kock oplyste, at svaret sendes gennem KL. Rita Sand takkede.",),
            ["Ole Kock oplyste, at svaret sendes gennem KL.", "Rita Sand takkede."],
        ),
        (
            ("Bent Rask bød velkommen til gæsten under punkt", "3. Han orienterede om planen."),
            ["Bent Rask bød velkommen til gæsten under punkt 3.", "Han orienterede om planen."],
        ),
    ],
)
def test_sentence_of_the_act(paragraphs: tuple[str, ...], sentences: list[str]) -> None:
    assert [act.sentence for act in found(*paragraphs).acts] == sentences


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Tina Krog lagde den nye plan frem.", "plan"),
        ("Rita Sand hilste ordningen velkommen.", "ordningen"),
        ("Det var en nyhed, som Rita Sand satte pris på.", "nyhed"),
        ("Jens Bo refererede fra årsmødet i foreningen, hvor ministeren talte.", "årsmødet"),
        ("Jens Bo mente, at alle skoler bør med, hvilket Rita Sand var enig i.", "skoler"),
    ],
)
def test_topic(text: str, about: str) -> None:
    assert about in (found(text).acts[-1].about or "")


def test_evidence_of_a_stripped_bullet() -> None:
    act = found("* Rita Sand takkede.").acts[0]
    assert act.evidence.exact == "Rita Sand takkede."
