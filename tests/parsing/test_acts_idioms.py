# ruff: noqa: E501
"""Idioms of reporting, speakers singled out or meant by a pronoun, and what is no act however much it sounds like one."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Section
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    DORTHE,
    HENRIK,
    INGE,
    JENS,
    MEETING,
    MIKKEL,
    OLE,
    RITA,
    acts,
    document,
    found,
    passages,
)

WORRY = "Rita Sand frygtede mere uro på torvet."
QUESTION = "Rita Sand spurgte til broen."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Også Ole Kock roste politiet.", [(OLE, "comment")]),
        ("Selv politidirektøren kunne tilslutte sig forslaget.", [(BENT, "comment")]),
        ("Ikke mindst borgmesteren i Gammelby fandt køen urimelig.", [(DORTHE, "comment")]),
        ("Samme Sand opfordrede til flere møder.", [(RITA, "propose")]),
        ("Den nyvalgte borgmester i Gammelby takkede for tilliden.", [(DORTHE, "thank")]),
        ("Den nye borgmester fra Gammelby, Dorthe Vang, takkede for tilliden.", [(DORTHE, "thank")]),
        ("Borgmesteren, Dorthe Vang, efterlyste patruljer.", [(DORTHE, "ask")]),
        ("To borgmestre fortalte om chikane.", [("To borgmestre", "inform")]),
        ("Tre af kommunerne fandt planen uklar.", [("Tre af kommunerne", "comment")]),
        (
            "Flere advarede mod planen, og alle var enige om at vente.",
            [("Flere", "comment"), ("Alle", "decide")],
        ),
        (
            "Inge Holmgaard tvivlede på, at nogen ville mærke det, og flere af de øvrige borgmestre delte denne skepsis.",
            [(INGE, "comment"), ("Flere af de øvrige borgmestre", "comment")],
        ),
        (
            "Formanden, der kom til kredsen i 2019 efter ti år som anklager ved Retten i Nyby og Omegn, bød velkommen.",
            [(BENT, "thank")],
        ),
        ("Mødet sluttede kl. 15.40 med, at formanden takkede for debatten.", [(BENT, "thank")]),
        ("Drøftelsen endte efter nogen tid med, at Ole Kock tilbød at hjælpe.", [(OLE, "propose")]),
        ("Så rakte Ole Kock fingeren i vejret og tilbød at hjælpe.", [(OLE, "propose")]),
        ("Forslaget vandt tilslutning i kredsrådet.", [("Kredsrådet", "decide")]),
        ("Planen fik bred opbakning i kredsrådet.", [("Kredsrådet", "decide")]),
        ("Rita Sand takkede for året, og det samme gjorde Ole Kock.", [(RITA, "thank"), (OLE, "thank")]),
        ("Rita Sand spurgte til broen. Det samme gjorde Ole Kock.", [(RITA, "ask"), (OLE, "ask")]),
        ("Ole Kock takkede alle og ønskede alle en sommer med flere gæster end sager.", [(OLE, "thank")]),
        ("Ole Kock forspurgte, om broen er åben.", [(OLE, "ask")]),
        ("Ole Kock takkede for sidst.", [(OLE, "thank")]),
        ("Beredskabet oplyste, at broen er åben.", [("Beredskabet", "inform")]),
        ("Redskabet viste, at broen er åben.", []),
        ("Ole Kock takkede til sidst for samarbejdet.", [(OLE, "thank")]),
        (
            "Efter borgmester Inge Holmgaards opfattelse er det for sent, og hun anbefalede en frist.",
            [(INGE, "comment"), (INGE, "propose")],
        ),
        ("Inge Holmgaard på vegne af borgmestrene takkede for samarbejdet.", [(INGE, "thank")]),
        ("Ole Kock – der netop er vendt hjem fra ferie – takkede for blomsterne.", [(OLE, "thank")]),
        ("Spørgsmålet om kameraer blev rejst af Rita Sand.", [(RITA, "ask")]),
        ("Det var formandens opfattelse, at tallene er retvisende.", [(BENT, "comment")]),
        ("Ole Kock så sig nødsaget til at afvise anmodningen.", [(OLE, "inform")]),
        ("Ole Kock var nødt til at afvise anmodningen.", [(OLE, "inform")]),
        ("Ole Kock blev ved med at spørge til prisen.", [(OLE, "ask")]),
        ("Ole Kock kunne ikke lade være med at spørge, hvem der betaler.", [(OLE, "ask")]),
        ("Ole Kock fik lejlighed til at takke værten.", [(OLE, "thank")]),
        ("Ole Kock vovede at foreslå en fælles pulje.", [(OLE, "propose")]),
    ],
)
def test_statement_gives_its_acts(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (
            WORRY,
            "Den bekymring tog formanden alvorligt, og han forklarede, at der er sat et hold på.",
            "answer",
        ),
        (WORRY, "Den kritik måtte formanden tage på sig, men han pegede på vejret.", "answer"),
        (WORRY, "Den bekymring kunne formanden godt følge.", "answer"),
        (QUESTION, "Det var formanden ikke bekendt med, men han påtog sig at undersøge sagen.", "answer"),
        (QUESTION, "Formanden var kommet for sent, men han lovede at sende tegningerne.", "answer"),
        ("Rita Sand roste broen.", "Den lange version stod formanden for; han gennemgik tallene.", "inform"),
    ],
)
def test_pronoun_means_who_stands_in_the_clause_before(before: str, text: str, expected: str) -> None:
    assert acts(before, text)[1:] == [(BENT, expected)]


@pytest.mark.parametrize(
    "sentence",
    ["Dorthe Vang blev valgt uden afstemning.", "Efter en afstemning blev Gammelbys borgmester valgt."],
)
def test_title_says_which_office_is_filled(sentence: str) -> None:
    paragraphs = (sentence, "Den nyvalgte næstformand takkede for tilliden.")
    section = Section("1", None, None, "Valg af ny næstformand", (), passages(*paragraphs))
    given = find_acts(document(*paragraphs), MEETING, ATTENDANCE, [section], load()).acts
    assert [(act.actor, act.kind) for act in given] == [(DORTHE, "thank")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("gav sit besyv med", "comment"),
        ("var ude med riven efter de unge", "comment"),
        ("havde ondt af butikkerne", "comment"),
        ("gjorde front mod planen", "comment"),
        ("gjorde ingen hemmelighed af, at planen er dyr", "inform"),
        ("trak trådene op fra sidste møde", "inform"),
        ("frabad sig flere skilte", "propose"),
        ("sendte en lykønskning til de nye medlemmer", "thank"),
        ("løftede en advarende pegefinger", "comment"),
        ("rystede på hovedet ad planen", "comment"),
        ("studsede over tallene", "comment"),
        ("tog hatten af for natteravnene", "comment"),
        ("strøede om sig med roser til skolen", "comment"),
        ("skrev under på kritikken", "comment"),
        ("stillede sig på bagbenene over for planen", "comment"),
        ("var af en anden mening", "comment"),
        ("satte ord på den bekymring, der er i byen", "comment"),
        ("satte ord på tallene", "inform"),
        ("kastede et blik på årets tal", "inform"),
        ("satte streg under, at fristen er den 1. maj", "inform"),
        ("tog tråden op fra sidst", "inform"),
        ("lagde tallene på bordet", "inform"),
        ("røbede, at stationen flytter", "inform"),
        ("kastede en idé på bordet", "propose"),
        ("talte varmt for en fælles vagt", "propose"),
        ("insisterede på en fast vagt", "propose"),
        ("brød en lanse for natteravnene", "propose"),
        ("fiskede efter en dato", "ask"),
        ("bad om et bud på prisen", "ask"),
        ("lod en varm tak gå til natteravnene", "thank"),
        ("udbragte et leve for skolen", "thank"),
    ],
)
def test_idiom_says_what_it_means(text: str, kind: str) -> None:
    assert acts(f"Ole Kock {text}.") == [(OLE, kind)]


@pytest.mark.parametrize(
    "text", ["skrinlagde planen", "lod sagen bero", "satte punktum for sagen", "blåstemplede planen"]
)
def test_idiom_of_deciding_needs_a_body(text: str) -> None:
    assert acts(f"Kredsrådet {text}.") == [("Kredsrådet", "decide")]
    assert acts(f"Ole Kock {text}.") == []


@pytest.mark.parametrize(
    "text",
    [
        "I en rapport fra september anbefalede Rigspolitiet, at der sættes ind.",
        "Gammelby Kommune vedtog i september en ny plan.",
        "Forsøget varer et halvt år og evalueres af Rigspolitiet.",
        "Lokalrådene drøfter emnet hvert efterår.",
        "Nyby Kommune: Inge Holmgaard sender ruten til Ole Kock.",
        "Enkelte havde svært ved at sige, hvad betjenten hed.",
        "Inge Holmgaard og Ole Kock finder ud af det med nøglerne.",
        "To biler holdt på broen.",
        "Politiet slog til mod en klub på havnen.",
        "Flere borgere slog alarm, da taget faldt ned.",
        "Kommunen tog hånd om familien.",
        "Politiet kunne følge sporet ned til havnen.",
        "Flere kommuner tog imod tilbuddet.",
        "Ole Kock og Rita Sand finder to-tre unge, der vil hjælpe.",
        "Ole Kock spurgte på forrige møde, om broen kan åbnes igen.",
        "Ole Kock spurgte på sidste møde, om broen kan åbnes igen.",
        "Ole Kock finder en dato.",
        "Hertil kommer vagten ved havnen og andre udsatte steder i Nyby.",
        "Det er kun de tosporede, Ole Kock er imod.",
        "Ole Kock og Rita Sand finder to kolleger, Jens Bo sørger for kaffe.",
        "Afsnittet er kommet med efter ønske fra Gammelby Kommune på det seneste møde.",
    ],
)
def test_nothing_is_said_at_the_meeting(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kunne man tænke sig kameraer, spurgte Ole Kock.", [(OLE, "ask")]),
        ("Så er det ikke ualmindeligt, at samtalen varer længe.", []),
        ("Det er hensigten, svarede Ole Kock, men den slags kræver folk.", [(OLE, "answer")]),
        ("Ole Kock, der var med på en skærm fra Havnby, supplerede om havnen.", [(OLE, "inform")]),
        ("Hans-Henrik Bundgaard-Holm takker Ole Kock og siger tillykke med dagen.", [(HENRIK, "thank")]),
    ],
)
def test_last_speaker_is_not_made_to_speak(text: str, expected: list[tuple[str, str]]) -> None:
    style = "Rita Sand takker for sidst. Hun oplyser, at broen er lukket. Ole Kock spørger til havnen. Rita Sand svarer, at den er åben."
    given = acts(style, text) if "takker" in text else acts("Rita Sand roste broen.", text)
    assert given[len(given) - len(expected) :] == expected
    assert len(given) == len(expected) + (4 if "takker" in text else 1)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Spørgsmål fra Ole Kock: Hvornår kommer skiltene op?", [(OLE, "ask")]),
        ("Svar fra Rita Sand: Inden påske.", [(RITA, "answer")]),
        ("Bemærkning fra Rita Sand: Prisen er høj.", [(RITA, "comment")]),
        ("Forslag fra Ole Kock: En fælles mappe.", [(OLE, "propose")]),
        ("Forslag fra Ole Kock: Rita Sand oplyste, at hun laver en mappe.", [(RITA, "inform")]),
        ("Forslag fra Fantasirådet: En fælles mappe.", []),
        ("Skolelederne bad om en oversigt.", [("Skolelederne", "ask")]),
        ("SSP-konsulenterne opfordrede alle til at komme.", [("SSP-konsulenterne", "propose")]),
        ("Bandemedlemmerne truede med mere uro.", []),
        ("Efter Hans-Henriks opfattelse bliver det bedre.", [(HENRIK, "comment")]),
        ("Efter Jens' opfattelse bliver det bedre.", [(JENS, "comment")]),
    ],
)
def test_what_a_label_says_and_groups_of_people_in_office(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det tal findes ikke, må Ole Kock erkende.", [(OLE, "inform")]),
        ("Ole Kock må erkende, at tallet ikke findes.", [(OLE, "inform")]),
        ("Rita Sand kan oplyse, at broen åbner i maj.", [(RITA, "answer")]),
        ("Rita Sand vil gerne takke for hjælpen.", [(RITA, "thank")]),
        ("Rita Sand vil oplyse de unge om broen.", []),
        ("Ole Kock kan oplyses af alle.", []),
    ],
)
def test_modal_verbs_help_in_the_present_tense(text: str, expected: list[tuple[str, str]]) -> None:
    style = "Rita Sand takker for sidst. Hun oplyser, at broen er lukket. Rita Sand roser den. Ole Kock spørger til havnen."
    assert acts(style, text)[4:] == expected


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Formanden bad Inge Holmgaard regne på prisen.", ["regne på prisen"]),
        ("Formanden takkede Gammelby Kommune for kaffen.", ["Gammelby Kommune for kaffen"]),
        ("På spørgsmål fra Rita Sand om kameraerne svarede Ole Kock bekræftende.", ["kameraerne"]),
        ("Inge Holmgaard støttede forslaget, mens Ole Kock erklærede sig uenig.", ["forslaget", "forslaget"]),
        ("Om broen mente Ole Kock, at den er grim.", ["broen"]),
        ("Hvad angår kameraerne, oplyste Ole Kock, at de er bestilt.", ["kameraerne"]),
        ("Forslaget om en ny bro vandt tilslutning i kredsrådet.", ["Forslaget om en ny bro"]),
        ("Ole Kock tog tråden op fra sidst og redegjorde for kameraerne.", ["kameraerne"]),
        ("Rita Sand roste broen, og Ole Kock var af samme mening.", ["broen", "broen"]),
    ],
)
def test_topic(text: str, about: list[str]) -> None:
    assert [act.about for act in found(text).acts] == about


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock fra skolen gennemgik tallene.", [(OLE, "inform")]),
        ("Mikkel Lund fra det lokale politi gennemgik tallene.", [(MIKKEL, "inform")]),
        ("Rita Sand i handelsforeningen fortalte om festen.", [(RITA, "inform")]),
        ("Havnby støttede planen, men spurgte til prisen.", [(JENS, "comment"), (JENS, "ask")]),
        ("Den er gratis, svarede Havnby.", [(JENS, "answer")]),
        ("Havnby: Udgår. Det kan Havnby sagtens.", []),
        ("Byrådet i Nyby vedtog planen.", []),
        ("Ole Kock fra skolen og Rita Sand fra Havnby roste planen.", [(OLE, "comment"), (RITA, "comment")]),
    ],
)
def test_where_a_speaker_comes_from(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Borgmesteren i kommunen Gammelby fortalte om festen.",
        "Ole Kock nede fra Nyby fortalte om festen.",
        "Gammelby støttede planen.",
    ],
)
def test_a_known_speaker_who_is_not_understood_is_shown(text: str) -> None:
    result = found(text)
    assert (len(result.acts), [u.reason for u in result.unresolved]) == (0, ["speaker-unknown"])


@pytest.mark.parametrize(
    ("text", "reasons"),
    [
        ("Ole Kock jublede over planen.", ["verb-unknown"]),
        ("Formanden klippede herefter snoren over.", ["verb-unknown"]),
        ("Ole Kock deltog under punktet.", []),
        ("Ole Kock sendte kagen rundt.", []),
        ("Planen landede på bordet.", []),
    ],
)
def test_what_a_person_did_by_an_unknown_verb_is_shown(text: str, reasons: list[str]) -> None:
    assert [u.reason for u in found(text).unresolved] == reasons


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (WORRY, "Ole Kock oplyste hertil, at der kommer vagter.", (OLE, "answer")),
        (WORRY, "Der kommer vagter, oplyste Ole Kock hertil.", (OLE, "answer")),
        (WORRY, "Ole Kock sluttede sig hertil.", (OLE, "comment")),
        (
            "Rita Sand efterlyste en status på broen.",
            "Ole Kock oplyste, at den åbner i maj.",
            (OLE, "answer"),
        ),
        ("Rita Sand efterlyste flere bænke.", "Ole Kock fortalte om festen.", (OLE, "inform")),
        ("Rita Sand foreslog et møde.", "Det var kredsrådet enigt i.", ("Kredsrådet", "decide")),
        ("Rita Sand foreslog et møde.", "Det var kommunen enig i.", ("Kommunen", "comment")),
        (
            "Rita Sand så gerne en vejledning.",
            "En sådan vejledning findes, indskød Ole Kock.",
            (OLE, "answer"),
        ),
        ("Rita Sand bad om et skøn.", "Et sådant skøn turde Ole Kock ikke give.", (OLE, "answer")),
        (
            "Rita Sand var foruroliget over nattereglen.",
            "Ole Kock bemærkede, at reglen er ny.",
            (OLE, "answer"),
        ),
        ("Rita Sand takkede.", "Forslaget om et brev tilsluttede kredsrådet sig.", ("Kredsrådet", "decide")),
        ("Rita Sand takkede.", "Ole Kock gentog sit spørgsmål om broen.", (OLE, "ask")),
        ("Rita Sand takkede.", "Ole Kock gentog sin opfordring.", (OLE, "propose")),
        ("Rita Sand takkede.", "Ole Kock bad om telefonnummeret på vagten.", (OLE, "ask")),
        ("Rita Sand takkede.", "Ole Kock fandt en frist på fire uger for kort.", (OLE, "comment")),
    ],
)
def test_kind_of_the_second(before: str, text: str, expected: tuple[str, str]) -> None:
    assert acts(before, text)[-1] == expected
