"""Sentences of many clauses: who speaks in which, and what is said elsewhere."""

from __future__ import annotations

import pytest

from .act_examples import BENT, DORTHE, INGE, JENS, LARS, OLE, RITA, acts

COUNCIL = "Kredsrådet"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Ole Kock, som netop var kommet fra Havnby, hvor emnet også fylder, spurgte, hvad det koster.",
            [(OLE, "ask")],
        ),
        ("Rita Sand, der var bortrejst, da sagen begyndte, roste planen.", [(RITA, "comment")]),
        ("Ole Kock, der er ny, er sat på sagen, oplyste Rita Sand.", [(RITA, "inform")]),
        ("Mens Ole Kock roste planen, savnede Rita Sand et budget.", [(OLE, "comment"), (RITA, "comment")]),
        ("Medens Ole Kock talte, gik Rita Sand.", []),
        (
            "Da Ole Kock spurgte, om broen lukker, svarede Rita Sand bekræftende.",
            [(OLE, "ask"), (RITA, "answer")],
        ),
        ("Da Ole Kock kom, var mødet slut.", []),
        ("Hvad Ole Kock ønskede oplyst, var, hvem der betaler.", [(OLE, "ask")]),
        ("Det, chefpolitiinspektøren især fremhævede, var, at tallet falder.", [(LARS, "inform")]),
        ("Hvad angår broen, oplyste Ole Kock, at den lukker.", [(OLE, "inform")]),
        ("Ole Kock oplyste, at handlen går, Rita Sand, at der er kø.", [(OLE, "inform"), (RITA, "inform")]),
        ("Ole Kock støttede tanken, Rita Sand betvivlede den.", [(OLE, "comment"), (RITA, "comment")]),
        ("Ole Kock roste den plan, Rita Sand foreslog i maj.", [(OLE, "comment")]),
        (
            "Rita Sand foreslog et skilt, Ole Kock var enig, og kredsrådet besluttede at vente.",
            [(RITA, "propose"), (OLE, "comment"), (COUNCIL, "decide")],
        ),
        ("Rita Sand fremlagde planen, som kredsrådet godkendte.", [(RITA, "inform"), (COUNCIL, "decide")]),
        ("Rita Sand fremlagde den plan, som kredsrådet godkendte i maj 2019 på Fyn.", [(RITA, "inform")]),
        ("Rita Sand henviste til den plan, som kredsrådet godkendte.", [(RITA, "inform")]),
        ("Rita Sand udtrykte ønske om flere møder.", [(RITA, "propose")]),
        (
            "Dorthe Vang orienterede om hegnet. Iflg. Ole Kock er stien mørk, og han efterlyste lygter.",
            [(DORTHE, "inform"), (OLE, "inform"), (OLE, "ask")],
        ),
        ("Ole Kock roste planen, Rita Sand spurgte til prisen.", [(OLE, "comment"), (RITA, "ask")]),
        ("Ole Kock roste den plan, Rita Sand spurgte til i maj.", [(OLE, "comment")]),
        (
            "Ole Kock mente, at ordningen skal udvides, og kredsrådet besluttede at vente.",
            [(OLE, "comment"), (COUNCIL, "decide")],
        ),
        ("Ole Kock mente, at nævnet drøftede det, og kredsrådet besluttede at vente.", [(OLE, "comment")]),
        ("Ole Kock talte med naboerne om lys ved broen.", []),
        (
            "Politidirektøren bød velkommen, præsenterede chefanklageren og opfordrede alle til at hilse på.",
            [(BENT, "thank"), (BENT, "inform"), (BENT, "propose")],
        ),
        ("Det mente i hvert fald Ole Kock.", [(OLE, "comment")]),
        (
            "Fra borgmester Inge Holmgaard, Nyby Kommune, lød det, at byrådet har sat penge af.",
            [(INGE, "inform")],
        ),
        ("Uden at ville male fanden på væggen udtrykte Ole Kock bekymring.", [(OLE, "comment")]),
        ("Ole Kock bad om en oversigt, hvilken Rita Sand lovede at sende.", [(OLE, "ask"), (RITA, "answer")]),
    ],
)
def test_clauses(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Et enigt kredsråd godkendte planen.", [("Et enigt kredsråd", "decide")]),
        ("Politiet og kommunerne aftalte at mødes igen.", [("Politiet", "decide"), ("Kommunerne", "decide")]),
        ("Den nye borgmester i Gammelby roste planen.", [(DORTHE, "comment")]),
        ("Kredsrådet besluttede at mødes i april.", [(COUNCIL, "decide")]),
        ("Viceborgmesteren foreslog et møde.", [(JENS, "propose")]),
        ("Såvel Ole Kock som Rita Sand roste planen.", [(OLE, "comment"), (RITA, "comment")]),
        (
            "Det blev af flere af rådets medlemmer beklaget, at det gik galt.",
            [("Flere af rådets medlemmer", "comment")],
        ),
        (
            "Efter juridisk konsulent Marianne von Essens opfattelse er det lovligt.",
            [("Marianne von Essen", "comment")],
        ),
        (
            "Efter at have redegjort for planen tilbød politidirektøren et møde.",
            [(BENT, "inform"), (BENT, "propose")],
        ),
        ("Det forekom Ole Kock rimeligt, at alle får besked.", [(OLE, "comment")]),
    ],
)
def test_groups_and_offices(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Den tidligere borgmester i Gammelby roste planen.",
        "Flertallet svarede, at de er trygge.",
        "Foreningen vedtog budgettet i marts.",
        "Færdselsstyrelsen foreslår i sit høringssvar, at farten sættes ned.",
        "Kredsrådet vedtog på sit møde i november en plan.",
        "Kredsrådet besluttede dengang at bygge en bro.",
        "Byrådet drøftede sagen i januar.",
        "Kredsrådet besluttede på mødet i marts 2016 at sætte ind.",
        "Ole Kock anførte på lokalrådets møde i marts, at det går.",
        "I en pressemeddelelse lykønskede borgmesteren i Gammelby havnen.",
        "På borgermødet i Nyby spurgte flere borgere, hvor patruljen var.",
        "Kun sjældent vedtager kredsrådet udtalelser.",
        "Ole Kock holder til den tid et kort oplæg.",
        "Ole Kock spørger skolerne, om de vil være med.",
        "Lokalerne er lejet ud til foreninger og andre udsatte grupper.",
    ],
)
def test_said_elsewhere_or_not_at_all(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (
            "Rita Sand frygtede, at stationen lukker.",
            "Ole Kock understregede, at lukningen er aflyst.",
            (OLE, "answer"),
        ),
        (
            "Rita Sand frygtede mere uro.",
            "Dertil kommer, tilføjede Ole Kock, at vagten er syg.",
            (OLE, "inform"),
        ),
        (
            "Rita Sand efterlyste bemærkninger til planen.",
            "Ole Kock mente, at den er for lang.",
            (OLE, "answer"),
        ),
        ("Rita Sand spurgte, hvad man kan gøre.", "Ole Kock anbefalede en lås.", (OLE, "answer")),
        ("Rita Sand efterlyste en plan.", "Ole Kock anbefalede en lås.", (OLE, "propose")),
        (
            "Rita Sand tvivlede på nævnets afgørelser.",
            "Ole Kock oplyste, at nævnets afgørelser er gratis.",
            (OLE, "answer"),
        ),
        ("Rita Sand takkede.", "Tusind tak for hjælpen, sagde Ole Kock.", (OLE, "thank")),
        ("Rita Sand takkede.", "Ole Kock bad alle om at tjekke listen.", (OLE, "propose")),
        ("Rita Sand spurgte til broen.", "Dette kunne af chefanklageren afkræftes.", ("Tina Krog", "answer")),
        ("Rita Sand takkede.", "Ole Kock bemærkede, at han fandt planen nyttig.", (OLE, "comment")),
        (
            "Rita Sand frygtede for den lokale indsats.",
            "Ole Kock mente, at den lokale indsats bliver større.",
            (OLE, "comment"),
        ),
        (
            "Rita Sand frygtede for den lokale indsats.",
            "Ole Kock oplyste, at den lokale indsats er uændret.",
            (OLE, "answer"),
        ),
        ("Rita Sand takkede.", "Kredsrådet bifaldt forslaget.", ("Kredsrådet", "decide")),
        ("Rita Sand frygtede uro.", "Ole Kock oplyste som svar, at der er fred.", (OLE, "answer")),
        ("Rita Sand takkede.", "Ole Kock fortalte om dengang, broen faldt ned.", (OLE, "inform")),
        ("Rita Sand søgte svar på, om broen lukker.", "Det kunne Ole Kock afkræfte.", (OLE, "answer")),
    ],
)
def test_kind_of_the_second(before: str, text: str, expected: tuple[str, str]) -> None:
    assert acts(before, text)[-1] == expected
