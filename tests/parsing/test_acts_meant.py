# ruff: noqa: E501
"""Whom a pronoun, a list behind a title in the plural, "fru" or "alle" behind a modal verb means."""

from __future__ import annotations

import pytest

from .act_examples import DORTHE, HENRIK, INGE, JENS, LARS, OLE, RITA, TINA, acts


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Det var efter Dorthe Vangs mening et tal, som dækker over meget, og hun bad om tal for hver by.",
            [(DORTHE, "comment"), (DORTHE, "ask")],
        ),
        (
            "Tallet var efter Ole Kocks opfattelse for højt, og han spurgte, hvad der blev gjort.",
            [(OLE, "comment"), (OLE, "ask")],
        ),
        (
            "Køen er efter Rita Sands vurdering for lang, men hun takkede for indsatsen.",
            [(RITA, "comment"), (RITA, "thank")],
        ),
        (
            "Prisen var efter borgmesteren i Nybys skøn for høj; hun foreslog et nyt udbud.",
            [(INGE, "comment"), (INGE, "propose")],
        ),
        (
            "Det var efter hr. Kocks mening for sent, og han beklagede det.",
            [(OLE, "comment")],
        ),
    ],
)
def test_a_pronoun_means_whose_view_the_main_clause_tells(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts("Jens Bo bød velkommen.", text)[1:] == expected


@pytest.mark.parametrize(
    "text",
    [
        "Rita Sand roste de to nye betjente, der ifølge skolelederne er kommet godt i gang.",
        "Rita Sand var glad for planen, som ifølge Ole Kock bliver dyr.",
        "Rita Sand roste en gade, hvor der ifølge naboerne køres pænt.",
        "Rita Sand var glad for tallene, hvis udvikling ifølge politiet er god.",
        "Rita Sand var imod planen, fordi den ifølge Ole Kock er dyr.",
    ],
)
def test_who_is_cited_inside_what_another_said_is_no_speaker(text: str) -> None:
    assert acts(text) == [(RITA, "comment")]


def test_who_is_cited_beside_what_another_said_speaks() -> None:
    text = "Rita Sand fortalte om festen, mens der ifølge Ole Kock mangler penge."
    assert acts(text) == [(RITA, "inform"), (OLE, "inform")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Forslaget fandt borgmestrene Inge Holmgaard og Dorthe Vang spændende, men førstnævnte spurgte til prisen.",
            [(INGE, "comment"), (DORTHE, "comment"), (INGE, "ask")],
        ),
        (
            "Borgmestrene Holmgaard og Vang roste planen, og sidstnævnte takkede for maden.",
            [(INGE, "comment"), (DORTHE, "comment"), (DORTHE, "thank")],
        ),
        (
            "Borgmestrene Inge Holmgaard, Dorthe Vang og Jens Bo spurgte, om broen lukker.",
            [(INGE, "ask"), (DORTHE, "ask"), (JENS, "ask")],
        ),
        (
            "Rita Sand takkede for maden, men Holmgaard, Vang og Jens Bo spurgte til prisen.",
            [(RITA, "thank"), (INGE, "ask"), (DORTHE, "ask"), (JENS, "ask")],
        ),
        ("Borgmestrene fra Nyby og Havnby roste planen.", [("Borgmestrene fra Nyby og Havnby", "comment")]),
        (
            "På opfordring af Rita Sand orienterede Ole Kock, Jens Bo og Tina Krog om planen.",
            [(OLE, "answer"), (JENS, "answer"), (TINA, "answer")],
        ),
    ],
)
def test_several_persons_of_one_title(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Fru Sand berettede, at butikken lukker, og hun var ked af det.",
            [(RITA, "inform"), (RITA, "comment")],
        ),
        ("Planen er god, mente hr. Kock.", [(OLE, "comment")]),
        ("Frk. Krog spurgte hr. Kock, om broen åbner.", [(TINA, "ask")]),
        ("Hertil svarede fru Krog, at sagen er slut.", [(TINA, "answer")]),
        ("Efter hr. Kocks opfattelse er køen for lang.", [(OLE, "comment")]),
        ("Fru Andersen mente, at broen er grim.", []),
    ],
)
def test_a_surname_behind_fru_or_hr(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Inge Holmgaard spurgte OK, om den kan klippes, hvortil han svarede, at det sker i maj.",
            (OLE, "answer"),
        ),
        ("Inge Holmgaard spurgte Tina Krog, om sagen er slut, hvortil hun svarede nej.", (TINA, "answer")),
        (
            "Inge Holmgaard spurgte Lars Munk, om planen holder, hvortil han oplyste, at den gør.",
            (LARS, "answer"),
        ),
        (
            "Inge Holmgaard bad chefpolitiinspektøren om tal, hvortil denne svarede, at de findes.",
            (LARS, "answer"),
        ),
        ("Inge Holmgaard spurgte ssp-lederen, om klubben lukker, hvortil han svarede nej.", (OLE, "answer")),
    ],
)
def test_a_pronoun_behind_hvortil_means_who_was_asked(text: str, expected: tuple[str, str]) -> None:
    assert acts("Jens Bo bød velkommen.", text)[1:] == [(INGE, "ask"), expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kompromiset kunne alle tilslutte sig.", [("Alle", "decide")]),
        ("Forslaget kunne kredsrådet tilslutte sig.", [("Kredsrådet", "decide")]),
        ("Teksten ville begge borgmestre gerne anbefale.", [("Begge borgmestre", "propose")]),
        ("Den løsning kunne kommunerne ikke støtte.", [("Kommunerne", "comment")]),
        ("Det kompromis kunne alle leve med.", [("Alle", "comment")]),
        ("Naboerne kunne alle høre larmen.", []),
        ("Det kunne mange unge tænke sig at svare på.", []),
    ],
)
def test_a_group_behind_a_modal_verb(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Flere borgmestre var i tvivl, når prisen er høj, og en enkelt spurgte, om det haster.",
            [("Flere borgmestre", "comment"), ("En enkelt", "ask")],
        ),
        (
            "Flere medlemmer støttede planen, som den foreligger, men enkelte advarede mod prisen.",
            [("Flere medlemmer", "comment"), ("Enkelte", "comment")],
        ),
        (
            "Flere medlemmer mente, at borgerne klager, og mange spurgte efter en vagt.",
            [("Flere medlemmer", "comment")],
        ),
        (
            "Rita Sand var glad, mens Krog ikke lagde skjul på, at hun er i tvivl.",
            [(RITA, "comment"), (TINA, "inform")],
        ),
        (
            "Ole Kock sluttede sig til denne vurdering og bad om at få tallet oplyst.",
            [(OLE, "comment"), (OLE, "ask")],
        ),
    ],
)
def test_a_second_statement_in_the_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        ("Rita Sand bad Ole Kock komme.", "Opfordringen tog Ole Kock gerne imod.", (OLE, "answer")),
        ("Rita Sand inviterede til fest.", "Invitationen tog Ole Kock imod.", (OLE, "answer")),
        ("Rita Sand inviterede til fest.", "Ole Kock tog imod invitationen.", (OLE, "answer")),
        ("Rita Sand frygtede støjen.", "Problemet kendte Ole Kock godt til.", (OLE, "answer")),
        ("Rita Sand bad om en bænk.", "Ønsket lovede Ole Kock at bringe videre.", (OLE, "answer")),
        ("Rita Sand foreslog et møde.", "Forslaget fandt Ole Kock interessant.", (OLE, "comment")),
        ("Rita Sand takkede.", "Ole Kock tog gerne imod flere frivillige.", (OLE, "propose")),
        ("Jens Bo bød velkommen.", "Ole Kock viste forståelse for, at det tager tid.", (OLE, "comment")),
        ("Jens Bo bød velkommen.", "Ole Kock viste interesse for et møde.", (OLE, "comment")),
    ],
)
def test_what_another_said_stands_before_the_verb(before: str, text: str, expected: tuple[str, str]) -> None:
    assert acts(before, text)[-1] == expected


def test_a_name_behind_an_office_that_somebody_else_holds_is_the_object() -> None:
    expected = [(HENRIK, "thank")]
    assert (
        acts("Jens Bo bød velkommen.", "Til slut takkede kommunaldirektøren Dorthe Vang for samarbejdet.")[1:]
        == expected
    )


@pytest.mark.parametrize(
    "reply",
    [
        "oplyste, at byrådet behandler den i april",
        "fortalte, at den vedtages i maj",
        "oplyste, at den er på vej",
        "oplyste, at vi sender den i næste uge",
    ],
)
def test_a_pronoun_for_what_was_asked_for_answers(reply: str) -> None:
    asked = "Inge Holmgaard efterlyste en plan for broen."
    assert acts(f"{asked} Ole Kock {reply}.") == [(INGE, "ask"), (OLE, "answer")]


@pytest.mark.parametrize(
    "told", ["oplyste, at den nye færge sejler i april", "fortalte, at rådet så den gamle kro i maj"]
)
def test_an_article_is_no_pronoun(told: str) -> None:
    asked = "Inge Holmgaard efterlyste en plan for broen."
    assert acts(f"{asked} Ole Kock {told}.") == [(INGE, "ask"), (OLE, "inform")]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("Ring 114, så bliver du stillet om", "answer"),
        ("Skriv til vagten", "answer"),
        ("Skolen er lukket i uge 7", "inform"),
    ],
)
def test_who_is_told_what_to_do_is_answered(said: str, kind: str) -> None:
    asked = "Inge Holmgaard efterlyste et direkte nummer."
    assert acts(f"{asked} Ole Kock: {said}.") == [(INGE, "ask"), (OLE, kind)]


@pytest.mark.parametrize("worry", ["Utilfredsheden", "Kritikken", "Den bekymring"])
def test_a_worry_that_makes_somebody_speak_is_answered(worry: str) -> None:
    raised = "Inge Holmgaard fandt det uholdbart, at betjentene er sendt til Havnby."
    told = f"{worry} fik Ole Kock til at understrege, at alle er tilbage i maj."
    assert acts(raised, told) == [(INGE, "comment"), (OLE, "answer")]


@pytest.mark.parametrize(
    "asks", ["rejste spørgsmålet om, hvem der betaler for færgen", "spurgte, hvem der betaler"]
)
def test_what_is_added_to_a_question_is_told(asks: str) -> None:
    wish = "Ole Kock opfordrede kommunerne til at få afprøvet færgen."
    text = f"Inge Holmgaard {asks}, og henviste til, at Nyby har brugt 4000 kr. på formålet."
    assert acts(wish, text) == [(OLE, "propose"), (INGE, "ask"), (INGE, "inform")]
