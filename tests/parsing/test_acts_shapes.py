# ruff: noqa: E501
"""Who said what: the rarer shapes of a statement, and sentences that look like one but are none."""

from __future__ import annotations

import pytest

from .act_examples import (
    ANDERS,
    BENT,
    DORTHE,
    GAMMELBY,
    HENRIK,
    INGE,
    JENS,
    LARS,
    MARIANNE,
    MIKKEL,
    NYBY,
    OLE,
    RITA,
    TINA,
    acts,
    found,
)

STATEMENTS = [
    (("Den opgave påtog Ole Kock sig.",), [(OLE, "inform")]),
    (
        ("Inge Holmgaard spurgte til sagsbehandlingstiden. Det kunne Tina Krog ikke oplyse.",),
        [(INGE, "ask"), (TINA, "answer")],
    ),
    (("Fra kommunen oplyste Ole Kock, at klubben åbner til august.",), [(OLE, "inform")]),
    (("På egne vegne beklagede Dorthe Vang forløbet.",), [(DORTHE, "comment")]),
    (
        ("Der blev af Lars Peter Munk gjort opmærksom på, at kontoret holder lukket i uge 42.",),
        [(LARS, "inform")],
    ),
    (("Forslaget bakkedes op af Rita Sand.",), [(RITA, "comment")]),
    (("Planen blev gennemgået af Mikkel Lund, der samtidig delte et kort ud.",), [(MIKKEL, "inform")]),
    (
        (
            "HHB: Vi mangler fortsat lys på stien.",
            "Mikkel Lund ville tage det op med vejafdelingen.",
        ),
        [(HENRIK, "inform"), (MIKKEL, "answer")],
    ),
    (("OK spurgte, om der er nyt om hallen, og HHB, om taget holder.",), [(OLE, "ask"), (HENRIK, "ask")]),
    (
        ("Inge Holmgaard og Dorthe Vang udtrykte begge bekymring for nattogene.",),
        [(INGE, "comment"), (DORTHE, "comment")],
    ),
    (
        ("Borgmester Inge Holmgaard og kommunaldirektør Hans-Henrik Bundgaard-Holm takkede for besøget.",),
        [(INGE, "thank"), (HENRIK, "thank")],
    ),
    (("Tina Krog havde spørgsmål til vagtplanen.",), [(TINA, "ask")]),
    (("Bent Rask var af den opfattelse, at planen kan holde.",), [(BENT, "comment")]),
    (("Inge Holmgaard ville gerne vide, hvornår kameraerne sættes op.",), [(INGE, "ask")]),
    (("Lars Peter Munk indledte med at oplyse, at der er ansat to betjente.",), [(LARS, "inform")]),
    (
        (
            "Lars Peter Munk oplyste følgende:",
            "- Indbrud er faldet.",
            "- Vold er steget.",
        ),
        [(LARS, "inform")],
    ),
    (("Der var enighed i kredsrådet om at fortsætte natteravnene.",), [("Kredsrådet", "decide")]),
    (("Fra flere sider blev det nævnt, at skiltene er slidte.",), [("Flere sider", "inform")]),
    (("Politiet orienterede om sommerens festivaler.",), [("Politiet", "inform")]),
    (("Nyby Kommune meddelte, at broen lukkes i uge 30.",), [(NYBY, "inform")]),
    (("Ordningen fortsætter året ud, lød det fra Mikkel Lund.",), [(MIKKEL, "inform")]),
    (("Ifølge Tina Krog er sagerne sendt videre til statsadvokaten.",), [(TINA, "inform")]),
    (
        ("Inge Holmgaard ønskede en rundvisning i kælderen. Det samme gjorde Dorthe Vang.",),
        [(INGE, "propose"), (DORTHE, "propose")],
    ),
    (("Kameraer på torvet var efter Rita Sands mening vejen frem.",), [(RITA, "comment")]),
    (("Det glædede Dorthe Vang, at færre unge drikker.",), [(DORTHE, "comment")]),
    (("Det bekymrer Ole Kock, at klubberne lukker tidligt.",), [(OLE, "comment")]),
    (("Heri var Jens Bo ikke enig.",), [(JENS, "comment")]),
    (("Ja, mente Rita Sand, for butikkerne betaler allerede.",), [(RITA, "comment")]),
    (
        ("Dorthe Vang foreslog et fælles møde, hvilket fandt støtte hos Inge Holmgaard.",),
        [(DORTHE, "propose"), (INGE, "comment")],
    ),
    (("Spørgsmålet om parkering, rejst af Rita Sand, blev henvist til Nyby Kommune.",), [(RITA, "ask")]),
    (("Kredsrådet bevilger 10.000 kr. til skolefesten.",), [("Kredsrådet", "decide")]),
    (("Kredsrådet udskød punktet til efteråret.",), [("Kredsrådet", "decide")]),
    (("Kredsrådet siger ja til indstillingen.",), [("Kredsrådet", "decide")]),
    (("Inge Holmgaard tog ordet og opfordrede til ro.",), [(INGE, "propose")]),
    (("Herefter tog Inge Holmgaard ordet og opfordrede til ro.",), [(INGE, "propose")]),
    (("Anders Lund kunne berette, at hunden er pensioneret.",), [(ANDERS, "inform")]),
    (("Dorthe Vang ville nødig miste nattevagten.",), [(DORTHE, "comment")]),
    (("Jens Bo slog et slag for cykelstier.",), [(JENS, "propose")]),
    (("Rita Sand håbede på en god sommer for handlen.",), [(RITA, "comment")]),
    (
        ("Ole Kock roste betjentene, og det samme gjorde Inge Holmgaard.",),
        [(OLE, "comment"), (INGE, "comment")],
    ),
    (("Inge Holmgaard, der er ny på posten, præsenterede sig.",), [(INGE, "inform")]),
    (("Tina Krog foretrak en mandag, Jens Bo en torsdag.",), [(TINA, "comment"), (JENS, "comment")]),
    (
        ("Lars Peter Munk orienterede om indbrud, Anders Lund om færdsel og Mikkel Lund om hunde.",),
        [(LARS, "inform"), (ANDERS, "inform"), (MIKKEL, "inform")],
    ),
    (("Mødet blev indledt af Bent Rask, som bød velkommen.",), [(BENT, "thank")]),
    (
        ("Inge Holmgaard takkede Dorthe Vang for lån af salen. Hun tilføjede, at kaffen var god.",),
        [(INGE, "thank"), (INGE, "inform")],
    ),
    (
        ("Ole Kock fremlagde planen. Hun havde ros til den, sagde Inge Holmgaard.",),
        [(OLE, "inform"), (INGE, "comment")],
    ),
    (
        ("Rita Sand spurgte Mikkel Lund, om vagten kan udvides. Han svarede, at det afhænger af budgettet.",),
        [(RITA, "ask"), (MIKKEL, "answer")],
    ),
    (("Der blev stillet forslag om en cykelrute af Ole Kock.",), [(OLE, "propose")]),
    (("Af Rita Sand blev der rejst kritik af de nye takster.",), [(RITA, "comment")]),
    (("Fra politiets side blev der gjort opmærksom på lukketiden.",), [("Politiet", "inform")]),
    (("Formanden: Vi ses i maj.",), [(BENT, "inform")]),
    (("Inge: Der er kommet nye naboer på Torvet.",), [(INGE, "inform")]),
    (
        (
            "HHB orienterer om byggeriet. OK takker. MvE fortæller om loven. HHB spørger, hvornår den træder i kraft. MvE svarer, at det sker i juli.",
        ),
        [(HENRIK, "inform"), (OLE, "thank"), (MARIANNE, "inform"), (HENRIK, "ask"), (MARIANNE, "answer")],
    ),
    (
        (
            "Rita Sand er bekymret for tyverierne. HHB foreslår vagter. MvE siger, at det kan lade sig gøre. OK er enig.",
        ),
        [(RITA, "comment"), (HENRIK, "propose"), (MARIANNE, "inform"), (OLE, "comment")],
    ),
    (("Som svar på Inge Holmgaards spørgsmål forklarede Tina Krog reglerne.",), [(TINA, "answer")]),
    (("Adspurgt om tidsplanen sagde Mikkel Lund, at arbejdet begynder i uge 12.",), [(MIKKEL, "answer")]),
    (
        ("Efter en længere drøftelse enedes kredsrådet om at prøve ordningen i et år.",),
        [("Kredsrådet", "decide")],
    ),
    (("Kredsrådet tog til efterretning, at kontoret lukker.",), [("Kredsrådet", "decide")]),
    (("Samtlige borgmestre bakkede op om planen.",), [("Samtlige borgmestre", "comment")]),
    (("Lars Peter Munk redegjorde for målene, herunder at responstiden skal ned.",), [(LARS, "inform")]),
    (("Mikkel Lund, Østervang Politi, gennemgik kampagnen.",), [(MIKKEL, "inform")]),
    (("Mikkel Lund (politiet) gennemgik kampagnen.",), [(MIKKEL, "inform")]),
    (
        ("Borgmesteren fra Gammelby roste samarbejdet og efterlyste flere betjente.",),
        [(DORTHE, "comment"), (DORTHE, "ask")],
    ),
    (("Viceborgmesteren undrede sig over, at ingen havde reageret.",), [(JENS, "comment")]),
    (
        ("Rita Sand ville høre, om der er penge til vagter, og Jens Bo ville vide, hvem der betaler.",),
        [(RITA, "ask"), (JENS, "ask")],
    ),
    (("Jens Bo sagde, at Rita Sand havde ret.",), [(JENS, "inform")]),
    (("Jens Bo gav Rita Sand ret i, at taksterne er for høje.",), [(JENS, "comment")]),
    (("Hertil bemærkede Jens Bo, at det er dyrt.",), [(JENS, "answer")]),
    (("Anders Lund lovede at vende tilbage med et svar.",), [(ANDERS, "inform")]),
    (
        ("Inge Holmgaard fandt det positivt, at unge inddrages, men savnede en tidsplan.",),
        [(INGE, "comment")],
    ),
    (("Bent Rask konkluderede, at der er opbakning til planen.",), [(BENT, "inform")]),
    (("Bent Rask sammenfattede drøftelsen og takkede for i dag.",), [(BENT, "inform"), (BENT, "thank")]),
    (("Tina Krog mindede om tavshedspligten.",), [(TINA, "inform")]),
    (("Ole Kock viste en film og fortalte om projektet.",), [(OLE, "inform")]),
    (("Ole Kock har fået ny stilling, og Dorthe Vang ønskede tillykke.",), [(DORTHE, "thank")]),
    (("Ole Kock ville følge op på sagen sammen med Rita Sand.",), [(OLE, "inform")]),
    (("Det er ikke lovligt, understregede chefanklageren, men det kan ændres.",), [(TINA, "inform")]),
    (("Hvor mange er der tale om? spurgte Dorthe Vang.",), [(DORTHE, "ask")]),
    (
        (
            "Dorthe Vang: Hvor mange er der tale om?",
            "LM: Omkring 40.",
        ),
        [(DORTHE, "ask")],
    ),
    (
        (
            "Dorthe Vang: Hvor mange er der tale om?",
            "Lars: Omkring 40.",
        ),
        [(DORTHE, "ask"), (LARS, "answer")],
    ),
    (("Der var fra Gammelby Kommune et ønske om flere patruljer.",), [(GAMMELBY, "propose")]),
    (("Gammelby Kommune ønskede flere patruljer.",), [(GAMMELBY, "propose")]),
    (("Rita Sand gjorde sig til talsmand for længere åbningstid.",), [(RITA, "propose")]),
    (("Med henvisning til taksterne afviste Jens Bo forslaget.",), [(JENS, "inform")]),
    (("Ole Kock ærgrede sig over den lave deltagelse.",), [(OLE, "comment")]),
    (("Kredsrådets medlemmer udtrykte tilfredshed med året.",), [("Kredsrådets medlemmer", "comment")]),
    (("Inge Holmgaard bad om, at punktet tages på igen.",), [(INGE, "propose")]),
    (("Inge Holmgaard bad Ole Kock sende listen rundt.",), [(INGE, "propose")]),
    (("Anders Lund sluttede med en opfordring til at låse cyklen.",), [(ANDERS, "propose")]),
    (("Anders Lund sluttede af med at takke for samarbejdet.",), [(ANDERS, "thank")]),
    (("Anders Lund forsikrede om, at vagten fortsætter.",), [(ANDERS, "inform")]),
    (("Rita Sand kunne tilslutte sig.",), [(RITA, "comment")]),
]

NO_ACTS = [
    ("Kommunen: Intet.",),
    ("Jens Bo indkalder til næste møde.",),
    ("Ole Kock er tovholder på opgaven.",),
    ("Politidirektøren afgiver hvert år en redegørelse.",),
    ("Det blev aftalt, at mødet flyttes.",),
    ("Der var enighed om at fortsætte.",),
    ("Borgmester Kirsten Dahl havde i et brev foreslået nye skilte.",),
    ("Justitsministeren har udtalt, at loven ændres.",),
    ("På sidste møde orienterede Lars Peter Munk om indbrud.",),
    ("Rapporten anbefaler, at der sættes kameraer op.",),
    ("Orienteringen blev taget til efterretning.",),
    ("Godkendt.",),
    ("Punktet blev udsat, da Tina Krog var forhindret.",),
    ("Inge Holmgaard åbnede mødet.",),
    ("Bent Rask gav ordet til Ole Kock.",),
    ("Mødet sluttede kl. 11.",),
    ("Der vil blive fulgt op på sagen.",),
    ("Hvis Rita Sand ønsker det, kan punktet tages op igen.",),
    ("Stemningen var delt.",),
    ("Forslaget vandt bifald.",),
    ("Nej, lød svaret.",),
    ("Spørgsmålet blev drøftet.",),
    ("Inge Holmgaard forlod mødet kl. 10.",),
    ("Ole Kock sender notatet inden 1. maj.",),
    ("Lars Peter Munk vil på næste møde orientere om indbrud.",),
    ("Borgerne i Nyby har udtrykt ønske om mere lys.",),
    ("Kampagnen blev til efter et ønske fra Rita Sand i 2012.",),
    ("Et lokalråd besluttede i 2010 at nedlægge sig selv.",),
    ("Kredsrådet består af politidirektøren og borgmestrene.",),
    ("Kredsrådet fastsætter selv sin forretningsorden.",),
    ("En far fortalte avisen, at han var rystet.",),
    ("Undersøgelsen viste, at flere er trygge.",),
    ("Teamet fik ros af ministeren.",),
    ("Ole Kock blev bedt om at sende listen rundt.",),
    ("Kontoret lukkede, fortalte avisen.",),
    ("Mikkel Lund deltog ikke i drøftelsen.",),
    ("Inge Holmgaards forslag blev ikke vedtaget.",),
    ("Marianne von Essen skriver referat.",),
    ("Dorthe Vang kom kl. 9.30.",),
    ("Formandens orientering drejede sig om de nye takster.",),
    ("Ingen havde bemærkninger.",),
    ("Endelig oplyste samme, at der er ansat en ny leder.",),
    ("Nyby og Gammelby var enige om, at ruten skal ændres.",),
    ("Inge Holmgaard er født i Nyby.",),
    ("Ole Kock og Rita Sand mødes igen i maj.",),
    ("Der spørges ofte til taksterne.",),
    ("Ministeren bad i april kommunerne om en plan.",),
    ("Det er politiets vurdering, at faldet fortsætter.",),
    ("Kommunens medarbejdere oplyser borgerne om reglerne.",),
    ("Mikkel Lund underviser i 8. klasse og fortæller om netmobning.",),
    ("Bilag 2 beskriver ordningen.",),
    ("Flere borgere har klaget.",),
    ("Lokalrådet i Havnby har foreslået en kampagne.",),
    ("Nærpolitiet roses i undersøgelsen.",),
    ("Inge Holmgaard skal undersøge, om hallen er ledig.",),
    ("Formanden underskrev referatet.",),
    ("Tryg-undersøgelsen spørger borgerne om naboskab.",),
    ("Politiet anbefaler altid to låse.",),
    ("Ole Kock bor i Nyby.",),
    ("Referatet blev godkendt uden bemærkninger.",),
    ("Drøftelsen gik på, om hegnet skal op.",),
    ("Landsretten fandt, at tiltalte var skyldig.",),
    ("Arbejdsgruppen foreslog i rapporten en ny rute.",),
    ("Rita Sand udgår af rådet.",),
    ("Kirsten Dahl havde meldt afbud og ønskede alle god sommer.",),
    ("Pressen beskrev sagen.",),
    ("Kontakt Ole Kock, hvis I har spørgsmål.",),
]


@pytest.mark.parametrize(("paragraphs", "expected"), STATEMENTS)
def test_statement_gives_its_acts(paragraphs: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert acts(*paragraphs) == expected


@pytest.mark.parametrize("paragraphs", NO_ACTS)
def test_nobody_speaks_here(paragraphs: tuple[str, ...]) -> None:
    assert acts(*paragraphs) == []


@pytest.mark.parametrize(
    ("text", "about"),
    [
        ("Planen fik ros af Dorthe Vang og Rita Sand.", "Planen"),
        ("Det oplystes af politiinspektør Mikkel Lund, at hegnet er flyttet.", "hegnet"),
        ("Tina Krog foretrak en mandag, Jens Bo en torsdag.", "torsdag"),
        ("Rita Sand takkede for hjælpen, og Jens Bo sluttede sig hertil.", "hjælpen"),
    ],
)
def test_topic(text: str, about: str) -> None:
    assert about in (found(text).acts[-1].about or "")


def test_a_list_that_is_told_is_no_round() -> None:
    told = acts(
        "Lars Peter Munk gav et rids af lokalrådene:",
        "- Nyby: mødes to gange om året",
        "- Gammelby: mangler skolerne",
    )
    assert told == [(LARS, "inform")]


def test_written_in_advance_is_not_said_at_the_meeting() -> None:
    told = acts(
        "Nyby Kommune: Klubben er åbnet.", "Havnby Kommune: Kirsten Dahl har på forhånd orienteret om broen."
    )
    assert told == [("Nyby Kommune", "inform")]


def test_list_marks_are_no_part_of_the_sentence() -> None:
    assert found("a) Ole Kock fortalte om hallen.").acts[0].sentence == "Ole Kock fortalte om hallen."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inge Holmgaard spurgte Mikkel Lund om hegnet. Hun tilføjede, at det haster.", (INGE, "inform")),
        ("Inge Holmgaard spurgte Mikkel Lund om hegnet. Han svarede, at det er bestilt.", (MIKKEL, "answer")),
        ("Ole Kock fortalte om hallen. Rita Sand takkede. Han uddybede planen.", (OLE, "inform")),
    ],
)
def test_pronouns_agree_with_given_names(text: str, expected: tuple[str, str]) -> None:
    assert acts(text)[-1] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Flere tvivlede på målingen. Tina Krog medgav, at målingen er usikker.", (TINA, "answer")),
        (
            "HHB: Naboerne synes ikke, at de bliver varslet. Mikkel Lund ville tjekke varslingen.",
            (MIKKEL, "answer"),
        ),
        (
            "Rita Sand spurgte til antal sager og om behandling. Der er fire sager, svarede Tina Krog. Hvad angår behandling, henviste Ole Kock til klubben.",
            (OLE, "answer"),
        ),
        (
            "Rita Sand bad om en oversigt over vognene, som politidirektøren lovede at sende.",
            (BENT, "answer"),
        ),
        (
            "Rita Sand oplyste, at antallet af klager over ventetiden stiger. Tina Krog beklagede ventetiden, der skyldes et nyt anlæg.",
            (TINA, "answer"),
        ),
        ("Ole Kock orienterede om vognene. Til det praktiske tilføjede han, at de sælges.", (OLE, "inform")),
        (
            "Dorthe Vang orienterede om broen. Kredsrådet ønskede ikke, at broen lukkes.",
            ("Kredsrådet", "comment"),
        ),
    ],
)
def test_answers_follow_what_they_answer(text: str, expected: tuple[str, str]) -> None:
    assert acts(text)[-1] == expected


def test_a_line_that_begins_with_a_number_goes_on_behind_a_preposition() -> None:
    given = found("Ole Kock viste en liste over", "14 sager fra maj.").acts
    assert [act.sentence for act in given] == ["Ole Kock viste en liste over 14 sager fra maj."]
