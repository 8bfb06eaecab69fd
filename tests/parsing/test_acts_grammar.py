# ruff: noqa: E501
"""Who said what: sentences as minutes have them, each with the acts it must give and no others."""

from __future__ import annotations

import pytest

from .act_examples import (
    BENT,
    DORTHE,
    HENRIK,
    INGE,
    JENS,
    LARS,
    MARIANNE,
    MIKKEL,
    OLE,
    RITA,
    TINA,
    acts,
)

STATEMENTS = [
    (("Inge Holmgård takkede for mødet.",), [(INGE, "thank")]),
    (("Lars Munck orienterede om sagen.",), [(LARS, "inform")]),
    (("Hans Henrik Bundgaard Holm takkede.",), [(HENRIK, "thank")]),
    (("Afslutningsvis bemærkede Inge Holmgaard, at skolestarten er gået godt.",), [(INGE, "inform")]),
    (("På egne vegne udtrykte Dorthe Vang bekymring for færdslen ved skolerne.",), [(DORTHE, "comment")]),
    (
        ("Fra kommunen oplyste Hans-Henrik Bundgaard-Holm, at der er ansat to nye medarbejdere.",),
        [(HENRIK, "inform")],
    ),
    (("Det bekræftede Lars Peter Munk.",), [(LARS, "inform")]),
    (("Dette var Dorthe Vang enig i.",), [(DORTHE, "comment")]),
    (("Den opgave påtog Ole Kock sig.",), [(OLE, "inform")]),
    (("Ordningen fortsætter året ud, oplyste Marianne von Essen.",), [(MARIANNE, "inform")]),
    (
        (
            "Inge Holmgaard forespurgte til ordningen med nabohjælp, hvortil Lars Munk oplyste, at den fortsætter.",
        ),
        [(INGE, "ask"), (LARS, "answer")],
    ),
    (
        ("Inge Holmgaard nævnte, at der er problemer med lattergas, hvilket Ole Kock bekræftede.",),
        [(INGE, "inform"), (OLE, "inform")],
    ),
    (
        ("På spørgsmål fra Dorthe Vang om bemandingen svarede Lars Peter Munk, at den er uændret.",),
        [(LARS, "answer")],
    ),
    (("Planen blev gennemgået af Tina Krog.",), [(TINA, "inform")]),
    (("Der blev af Bent Rask gjort opmærksom på, at fristen er den 1. maj.",), [(BENT, "inform")]),
    (("Forslaget blev bakket op af Dorthe Vang.",), [(DORTHE, "comment")]),
    (("Borgmesteren i Nyby orienterede om et nyt værested.",), [(INGE, "inform")]),
    (("Viceborgmesteren ville gerne høre, hvornår planen kommer.",), [(JENS, "ask")]),
    (
        (
            "Bent Rask orienterede om budgettet.",
            "Han forventede ikke, at rammen bliver ændret.",
            "Han tilføjede, at der ansættes ti nye betjente.",
        ),
        [(BENT, "inform"), (BENT, "comment"), (BENT, "inform")],
    ),
    (("HHB orienterede om helhedsplanen.",), [(HENRIK, "inform")]),
    (("OK: Ønsker mere dialog med skolerne.",), [(OLE, "propose")]),
    (("Nyby: Der er ro på gadeplan i øjeblikket.",), [("Nyby", "inform")]),
    (
        ("Inge Holmgaard og Dorthe Vang udtrykte begge stor ros til lokalpolitiet.",),
        [(INGE, "comment"), (DORTHE, "comment")],
    ),
    (
        ("Borgmester Inge Holmgaard og borgmester Dorthe Vang takkede for indsatsen.",),
        [(INGE, "thank"), (DORTHE, "thank")],
    ),
    (
        ("Dorthe Vang takkede for orienteringen og spurgte til åbningstiderne.",),
        [(DORTHE, "thank"), (DORTHE, "ask")],
    ),
    (("Tina Krog kom med en orientering om sagsbehandlingstider.",), [(TINA, "inform")]),
    (("Ole Kock holdt et oplæg om SSP-arbejdet.",), [(OLE, "inform")]),
    (("Lars Peter Munk gav udtryk for, at samarbejdet er blevet bedre.",), [(LARS, "comment")]),
    (("Bent Rask rettede en tak til kommunerne for samarbejdet.",), [(BENT, "thank")]),
    (("Marianne von Essen knyttede nogle kommentarer til bilaget.",), [(MARIANNE, "inform")]),
    (("Dorthe Vang havde spørgsmål til tallene for vold.",), [(DORTHE, "ask")]),
    (("Ifølge Lars Peter Munk er tallene faldende.",), [(LARS, "inform")]),
    (("Efter Dorthe Vangs opfattelse er der brug for flere betjente.",), [(DORTHE, "comment")]),
    (("Inge Holmgaard var af den opfattelse, at ordningen bør udvides.",), [(INGE, "comment")]),
    (("Bent Rask indledte med at oplyse, at mødet er det sidste i år.",), [(BENT, "inform")]),
    (("Bent Rask afsluttede mødet med at takke for en god debat.",), [(BENT, "thank")]),
    (("Kredsrådet drøftede herefter planen.",), [("Kredsrådet", "comment")]),
    (("Flere borgmestre fandt, at planen er for uklar.",), [("Flere borgmestre", "comment")]),
    (("Der var i kredsrådet bred opbakning til forslaget.",), [("Kredsrådet", "decide")]),
    (("Fra flere sider blev det nævnt, at der mangler lys.",), [("Flere sider", "inform")]),
    (("Parterne aftalte at mødes i maj.",), [("Parterne", "decide")]),
    (("Kommunen oplyste, at der er åbnet en ny klub.",), [("Kommunen", "inform")]),
    (
        ("Efter at Lars Peter Munk havde redegjort for sagen, spurgte Inge Holmgaard til tidsplanen.",),
        [(LARS, "inform"), (INGE, "ask")],
    ),
    (("Da der ikke var flere bemærkninger, takkede formanden for fremmødet.",), [(BENT, "thank")]),
    (
        ("Politidirektøren oplyste, at borgerne klagede over støj og efterlyste mere politi.",),
        [(BENT, "inform")],
    ),
    (
        ("Dorthe Vang fortalte, at kommunen havde spurgt ministeriet, og at svaret ventes i juni.",),
        [(DORTHE, "inform")],
    ),
    (
        ("I den forbindelse foreslog kommunaldirektøren, at emnet tages op på et temamøde.",),
        [(HENRIK, "propose")],
    ),
    (
        ("Chefpolitiinspektør Lars Peter Munk, Østervang Politi, orienterede om udviklingen.",),
        [(LARS, "inform")],
    ),
    (("Lars Peter Munk lovede at undersøge sagen.",), [(LARS, "inform")]),
    (
        (
            "Inge Holmgaard spurgte, om der kommer flere fartkontroller.",
            "Mikkel Lund ville tage spørgsmålet med hjem.",
        ),
        [(INGE, "ask"), (MIKKEL, "answer")],
    ),
    (
        (
            "Dorthe Vang udtrykte bekymring over de mange indbrud i sommerhusområderne.",
            "Lars Peter Munk oplyste, at indbruddene nu efterforskes samlet.",
        ),
        [(DORTHE, "comment"), (LARS, "answer")],
    ),
    (("Dorthe Vang opfordrede til, at kommunerne inddrages tidligere.",), [(DORTHE, "propose")]),
    (("Inge Holmgaard var bekymret for, om lukningen rammer de svageste.",), [(INGE, "comment")]),
    (("Rita Sand gjorde opmærksom på, at butikkerne oplever mange tyverier.",), [(RITA, "inform")]),
    (("Havnby Handel efterlyste flere patruljer.",), [("Havnby Handel", "ask")]),
    (("Rita Sand fra Havnby Handel efterlyste flere patruljer.",), [(RITA, "ask")]),
    (("Centerchef Pernille Skov redegjorde for det nye center.",), [("Pernille Skov", "inform")]),
    (
        ("Marianne von Essen gennemgik høringssvarene, og kredsrådet godkendte herefter planen.",),
        [(MARIANNE, "inform"), ("Kredsrådet", "decide")],
    ),
    (("Kredsrådet tog orienteringen til efterretning.",), [("Kredsrådet", "decide")]),
    (("Inge Holmgaard kunne oplyse, at Nyby Kommune deltager.",), [(INGE, "inform")]),
    (("Inge Holmgaard hilste forslaget velkommen.",), [(INGE, "comment")]),
    (("Dorthe Vang lagde vægt på, at forældrene inddrages.",), [(DORTHE, "inform")]),
    (("Dorthe Vang bakkede op om forslaget.",), [(DORTHE, "comment")]),
    (("Det var der bred opbakning til i kredsrådet.",), [("Kredsrådet", "decide")]),
    (("Inge Holmgaard sluttede sig til Dorthe Vangs synspunkter.",), [(INGE, "comment")]),
    (("Tina Krog supplerede Lars Peter Munk og oplyste, at der er rejst tiltale.",), [(TINA, "inform")]),
    (("Lars Peter Munk kunne ikke genkende billedet.",), [(LARS, "comment")]),
    (("Politidirektøren bød velkommen til mødet.",), [(BENT, "thank")]),
    (
        ("Formanden bød velkommen og konstaterede, at referatet var godkendt.",),
        [(BENT, "thank"), (BENT, "inform")],
    ),
    (("pd gennemgik tallene.",), [(BENT, "inform")]),
    (
        ("Inge Holmgaard, der også er formand for KL's udvalg, orienterede om forhandlingerne.",),
        [(INGE, "inform")],
    ),
    (
        ("Inge Holmgaard anerkendte indsatsen, men så gerne flere betjente i nattelivet.",),
        [(INGE, "comment")],
    ),
    (("Alle tilsluttede sig forslaget.",), [("Alle", "decide")]),
    (("Et flertal i kredsrådet ønskede sagen udsat.",), [("Et flertal i kredsrådet", "propose")]),
    (("Dorthe Vang ønskede en orientering om reformen.",), [(DORTHE, "ask")]),
    (("Dorthe Vang ønskede, at emnet kommer på næste dagsorden.",), [(DORTHE, "propose")]),
    (("Borgmestrene udtrykte tilfredshed med planen.",), [("Borgmestrene", "comment")]),
    (
        (
            "Politidirektør Bent Rask Sørensen og chefpolitiinspektør Lars Peter Munk redegjorde for flerårsaftalen, herunder de nye uddannelser.",
        ),
        [(BENT, "inform"), (LARS, "inform")],
    ),
    (
        (
            "Lars Peter Munk fremlagde tallene.",
            "Opfordrede desuden kommunerne til at bruge nabohjælp.",
        ),
        [(LARS, "inform"), (LARS, "propose")],
    ),
    (
        (
            "Lars Peter Munk orienterede om, at der har været 12 indbrud, og at der er anholdt to personer, samt at sagen nu er overgivet til anklagemyndigheden.",
        ),
        [(LARS, "inform")],
    ),
    (("Inge Holmgaard (Nyby) spurgte, om man kan få tallene.",), [(INGE, "ask")]),
    (("I. Holmgaard spurgte til tallene.",), [(INGE, "ask")]),
    (("Formanden gav ordet til Tina Krog, der orienterede om nye domme.",), [(TINA, "inform")]),
    (("Som opfølgning på sidste møde orienterede Lars Peter Munk om kameraerne.",), [(LARS, "inform")]),
    (("Politiet opfordrer kommunerne til at indberette.",), [("Politiet", "propose")]),
    (("Dorthe Vang meddelte afbud til næste møde.",), [(DORTHE, "inform")]),
    (("Lars Munk viste en graf over udviklingen.",), [(LARS, "inform")]),
    (("Tina Krog er ny chefanklager og præsenterede sig kort.",), [(TINA, "inform")]),
    (("Inge Holmgaard oplevede, at der er langt mellem patruljerne.",), [(INGE, "comment")]),
    (("Dorthe Vang fremhævede vigtigheden af, at der handles hurtigt.",), [(DORTHE, "inform")]),
    (
        ("Dorthe Vang foreslog endvidere en fælles kampagne, og det tilsluttede kredsrådet sig.",),
        [(DORTHE, "propose"), ("Kredsrådet", "decide")],
    ),
    (
        (
            "Der var en længere drøftelse, hvor Inge Holmgaard fremhævede skolernes rolle, og Dorthe Vang pegede på behovet for klubber.",
        ),
        [(INGE, "inform"), (DORTHE, "comment")],
    ),
    (
        ("Inge Holmgaard mente at der er brug for flere betjente og foreslog en ny model.",),
        [(INGE, "comment"), (INGE, "propose")],
    ),
    (
        ("Dorthe Vang spurgte om der er penge til det og Lars Peter Munk svarede at det er der.",),
        [(DORTHE, "ask"), (LARS, "answer")],
    ),
    (("Ole Kock fortalte at skolerne havde spurgt til kampagnen og bedt om materiale.",), [(OLE, "inform")]),
    (
        ("Bent Rask orienterede om at nye betjente starter 1. juni og at de skal køre i Nyby.",),
        [(BENT, "inform")],
    ),
    (
        (
            "Inge Holmgaard orienterer om skolerne.",
            "Dorthe Vang spørger til nattelivet.",
            "Lars Peter Munk oplyser, at der er ro.",
            "Ole Kock foreslår et temamøde.",
            "Kredsrådet godkender planen.",
        ),
        [(INGE, "inform"), (DORTHE, "ask"), (LARS, "answer"), (OLE, "propose"), ("Kredsrådet", "decide")],
    ),
    (
        (
            "Lars Peter Munk orienterede om tallene.",
            "Ole Kock orienterer skolerne.",
            "Politiet oplyser på hjemmesiden, hvornår kontoret er åbent.",
        ),
        [(LARS, "inform")],
    ),
    (
        (
            "MvE: Referatet er udsendt.",
            "OK: Er der svar fra skolen?",
            "HHB: Ja, det kom i går.",
        ),
        [(MARIANNE, "inform"), (OLE, "ask"), (HENRIK, "answer")],
    ),
    (("Beslutning: Kredsrådet vedtog planen.",), [("Kredsrådet", "decide")]),
    (("Gammelby: Borgmesteren roste samarbejdet.",), [(DORTHE, "comment")]),
    (
        (
            "Gammelby:",
            "Borgmesteren roste samarbejdet. Kommunaldirektøren tilføjede, at SSP fungerer.",
        ),
        [(DORTHE, "comment"), (HENRIK, "inform")],
    ),
    (("Inge Holmgaard: Tak for invitationen. Der er ansat en ny.",), [(INGE, "inform")]),
    (("»Vi følger udviklingen tæt,« understregede Bent Rask.",), [(BENT, "inform")]),
    (("Det er, sagde Inge Holmgaard, et stort problem.",), [(INGE, "inform")]),
    (
        ("Bent Rask Sørensen oplyste, at Inge Holmgaard og Dorthe Vang havde foreslået ordningen.",),
        [(BENT, "inform")],
    ),
    (
        ("Dorthe Vang henviste til, at Lars Peter Munk på mødet i marts oplyste, at tallet var faldende.",),
        [(DORTHE, "inform")],
    ),
    (("Lars Peter Munk svarede, at det var Ole Kock, der foreslog det.",), [(LARS, "answer")]),
    (("Inge Holmgaard takkede Lars Peter Munk, som havde holdt oplæg for byrådet.",), [(INGE, "thank")]),
    (("Ole Kock nævnte, at da Tina Krog spurgte skolerne, svarede de ikke.",), [(OLE, "inform")]),
    (("Politiet udtalte kritik af ordningen.",), [("Politiet", "comment")]),
    (("Politiet oplyste, at der er foretaget tre anholdelser.",), [("Politiet", "inform")]),
    (("Kommunen har anvendt 2 mio. kr. Inge Holmgaard roste indsatsen.",), [(INGE, "comment")]),
    (
        (
            "Jf. bilag 2 er der tale om et fald, jf. bl.a. rapporten fra DKR m.fl. Dorthe Vang fandt det positivt.",
        ),
        [(DORTHE, "comment")],
    ),
    (
        ("I uge 7 blev der sigtet 12 personer kl. 23.30 i Nyby. Lars Peter Munk redegjorde for aktionen.",),
        [(LARS, "inform")],
    ),
    (("Hvad angår budgettet, oplyste politidirektøren, at det er stramt.",), [(BENT, "inform")]),
    (
        ("Til spørgsmålet om kameraer svarede Lars Peter Munk, at det er kommunens opgave.",),
        [(LARS, "answer")],
    ),
    (("Til gengæld så Dorthe Vang gerne, at stationen bliver åben.",), [(DORTHE, "comment")]),
    (("Under punktet fremførte Inge Holmgaard, at skolerne mangler vejledning.",), [(INGE, "inform")]),
    (("Endelig takkede Bent Rask de afgående borgmestre.",), [(BENT, "thank")]),
    (("Endelig ønskede Bent Rask alle en glædelig jul.",), [(BENT, "thank")]),
    (("Formanden konkluderede, at der er enighed om at fortsætte.",), [(BENT, "inform")]),
    (("Sekretæren oplyste, at referatet udsendes.",), [(MARIANNE, "inform")]),
    (("SSP-lederen orienterede om ungemiljøet.",), [(OLE, "inform")]),
    (
        ("Chefanklageren redegjorde for sagsbehandlingstiden og besvarede spørgsmål.",),
        [(TINA, "inform"), (TINA, "answer")],
    ),
    (("Formanden for Havnby Handel opfordrede til flere kameraer.",), [(RITA, "propose")]),
    (("Juridisk konsulent Marianne von Essen gennemgik høringssvar.",), [(MARIANNE, "inform")]),
    (("Den juridiske konsulent gennemgik høringssvar.",), [(MARIANNE, "inform")]),
    (("Munk og Vang var enige i betragtningen.",), [(LARS, "comment"), (DORTHE, "comment")]),
    (
        ("Politidirektøren og borgmesteren i Gammelby var enige om at fortsætte.",),
        [(BENT, "decide"), (DORTHE, "decide")],
    ),
    (
        (
            "Politidirektør Bent Rask Sørensen udtrykte, at han var glad for samarbejdet, hvilket Dorthe Vang kunne tilslutte sig.",
        ),
        [(BENT, "comment"), (DORTHE, "comment")],
    ),
    (
        ("Inge Holmgaard gav udtryk for stor tilfredshed med forløbet, hvilket Dorthe Vang var enig i.",),
        [(INGE, "comment"), (DORTHE, "comment")],
    ),
    (("Flertallet ønskede at fortsætte ordningen.",), [("Flertallet", "propose")]),
    (("De øvrige borgmestre bakkede op om forslaget.",), [("De øvrige borgmestre", "comment")]),
    (("Alle borgmestre tilkendegav opbakning.",), [("Alle borgmestre", "comment")]),
    (("Kredsrådets medlemmer drøftede planen.",), [("Kredsrådets medlemmer", "comment")]),
    (
        ("Medlemmerne drøftede planen og aftalte en opfølgning.",),
        [("Medlemmerne", "comment"), ("Medlemmerne", "decide")],
    ),
    (("Kredsrådet blev orienteret af Tina Krog om sagen.",), [(TINA, "inform")]),
    (("Der blev fra kommunernes side udtrykt bekymring for lukningen.",), [("Kommunerne", "comment")]),
    (
        ("Der blev spurgt til, om kontoret lukker, hvortil Lars Peter Munk svarede, at det ikke er planen.",),
        [(LARS, "answer")],
    ),
    (("Adspurgt oplyste Lars Peter Munk, at der er tale om tre sager.",), [(LARS, "answer")]),
    (("Dorthe Vang kom ind på trafikken ved skolerne.",), [(DORTHE, "inform")]),
    (("Ole Kock slog et slag for nabohjælp.",), [(OLE, "propose")]),
    (("Inge Holmgaard efterspurgte tal for narko.",), [(INGE, "ask")]),
    (("Inge Holmgaard bad om at få tallene fordelt på kommuner.",), [(INGE, "ask")]),
    (("Inge Holmgaard bad om, at tallene fordeles på kommuner.",), [(INGE, "propose")]),
    (("Inge Holmgaard bad Lars Peter Munk undersøge sagen.",), [(INGE, "propose")]),
    (("Lars Peter Munk noterede sig ønsket.",), [(LARS, "inform")]),
    (("Kredsrådet tog til efterretning, at planen er forsinket.",), [("Kredsrådet", "decide")]),
    (("Dorthe Vang gjorde indsigelse mod planen.",), [(DORTHE, "comment")]),
    (("Dorthe Vang satte spørgsmålstegn ved nytten.",), [(DORTHE, "comment")]),
    (("Dorthe Vang stillede sig uforstående over for kritikken.",), [(DORTHE, "comment")]),
    (("Dorthe Vang stillede spørgsmål til økonomien.",), [(DORTHE, "ask")]),
    (("Lars Peter Munk delte Dorthe Vangs bekymring.",), [(LARS, "comment")]),
    (("Mikkel Lund tilføjede supplerende, at der er indkøbt nye biler.",), [(MIKKEL, "inform")]),
    (
        (
            "Rita Sand takkede for invitationen, orienterede om handelslivet og opfordrede til flere patruljer.",
        ),
        [(RITA, "thank"), (RITA, "inform"), (RITA, "propose")],
    ),
    (
        (
            "Rita Sand orienterede om handelslivet, herunder at tre butikker er lukket, og at stemningen er dårlig.",
        ),
        [(RITA, "inform")],
    ),
    (("Ordet blev givet til Tina Krog, som gennemgik reformen.",), [(TINA, "inform")]),
    (("Efter en kort pause fortsatte Lars Peter Munk med at gennemgå tallene.",), [(LARS, "inform")]),
    (("Overlæge Jens Mikkelsen fortalte om psykiatrien.",), [("Jens Mikkelsen", "inform")]),
    (("Søren Kjær Hansen, Trygfonden, fortalte om fonden.",), [("Søren Kjær Hansen", "inform")]),
]

NO_ACTS = [
    ("Der var ikke enighed i kredsrådet om planen.",),
    ("Lars Peter Munk forelægger sagen igen i september.",),
    ("Der blev orienteret om nytåret.",),
    ("Borgmesteren fra Havnby spurgte til indbrud.",),
    ("Politiet: Intet.",),
    ("Ole Kock havde forud for mødet spurgt til knallerter.",),
    ("Der var enighed om at mødes igen.",),
    ("Kredsrådet består af politidirektøren og borgmestrene.",),
    ("Justitsministeren har udtalt, at der kommer en ny plan.",),
    ("Der vil blive orienteret på næste møde.",),
    ("Kirsten Dahl orienterede om sagen.",),
    ("På sidste møde orienterede Lars Peter Munk om indbrud.",),
    ("Politidirektøren orienterer hvert år kredsrådet om klager.",),
    ("Lund oplyste, at tallet er faldet.",),
    ("Politiinspektøren nævnte, at der er ansat to.",),
    ("Referatet blev godkendt uden bemærkninger.",),
    ("Analysen peger på tre områder, som politiet foreslog i 2019.",),
    ("Orienteringen blev taget til efterretning.",),
    ("Ole Kock er tovholder.",),
    ("Ole Kock sender notatet inden den 1. juni.",),
    ("Ole Kock undersøger mulighederne.",),
    ("Næste møde holdes den 4. maj.",),
    ("Hertil svarede han, at det er muligt.",),
    ("Mødet blev indledt med, at Lars Peter Munk orienterede om reformen.",),
    ("Hun har tidligere spurgt til sagen.",),
    ("Drøftelse af budgettet.",),
    ("Beslutning: Planen vedtaget.",),
    ("Konklusion: Der arbejdes videre.",),
    ("Tovholder: OK",),
    ("Ansvarlig: Ole Kock. Frist: 1. maj.",),
    ("Nyby Kommune: Intet nyt.",),
    ("Som Inge Holmgaard nævnte, er der brug for flere betjente.",),
    ("Det forslag, som Dorthe Vang fremsatte, drøftes på næste møde.",),
    ("Spørgsmålet fra Inge Holmgaard besvares skriftligt.",),
    ("Oplægget fra Tina Krog gav anledning til drøftelse.",),
    ("Rapporten konkluderede, at trygheden er steget.",),
    ("Loven foreslår en ny ordning.",),
    ("Borgerne efterlyste flere betjente på mødet i Nyby.",),
    ("Forældrene spurgte til reglerne.",),
    ("Regeringen foreslog i 2018 at lukke kontoret.",),
    ("Ministeren oplyste i Folketinget, at der ikke er penge.",),
    ("Flere borgere har henvendt sig til politiet og spurgt til ordningen.",),
    ("Kommunalbestyrelsen i Nyby besluttede i januar at ansætte en vægter.",),
    ("Lokalrådet i Nyby drøftede sagen i april.",),
    ("Ole Kock har tidligere orienteret om sagen.",),
    ("Hvis Dorthe Vang ønsker det, kan emnet tages op.",),
    ("Kredsrådet skal drøfte planen på næste møde.",),
    ("Det forventes, at Lars Peter Munk orienterer om sagen.",),
    ("Lars Peter Munk vil orientere om sagen på mødet i juni.",),
    ("Lars Peter Munk blev bedt om at undersøge sagen.",),
    ("Inge Holmgaard deltog ikke i drøftelsen.",),
    ("Inge Holmgaard forlod mødet kl. 15.",),
    ("Under mødet viste det sig, at kontoret var lukket.",),
    ("Sagen viste Inge Holmgaard, at der skal gøres noget.",),
    ("Tallene så således ud.",),
    ("Samarbejdet fandt sted i uge 12.",),
    ("Politiet tog 14 knive i beslag.",),
    ("Vedrørende indbrud bemærkede han, at tallet er lavt.",),
    ("Særligt roste han samarbejdet.",),
    ("Kredsrådet blev orienteret om sagen.",),
    ("Fra kommunal side blev der peget på behovet for flere betjente.",),
    ("Det blev aftalt, at Ole Kock undersøger sagen.",),
]

CONVERSATIONS = [
    (
        ("Inge Holmgaard spurgte til besparelser.", "Det kunne politidirektøren ikke udelukke."),
        [(INGE, "ask"), (BENT, "answer")],
    ),
    (
        ("På baggrund af et spørgsmål fra Ole Kock redegjorde Tina Krog for reglerne.",),
        [(TINA, "answer")],
    ),
    (
        ("Lars Peter Munk orienterede om lygter.", "Ole Kock fortæller at klubben åbner i maj."),
        [(LARS, "inform"), (OLE, "inform")],
    ),
    (
        ("Beslutning", "Kredsrådet finder, at planen er god, men savner et afsnit om unge."),
        [("Kredsrådet", "comment")],
    ),
    (
        (
            "Inge Holmgaard spurgte til antallet af betjente. Lars Peter Munk svarede, at der er 14. Dorthe Vang bemærkede, at det er for få. Lars Peter Munk oplyste, at der er ansat to nye.",
        ),
        [(INGE, "ask"), (LARS, "answer"), (DORTHE, "comment"), (LARS, "inform")],
    ),
    (
        (
            "Inge Holmgaard spurgte til antallet af betjente. Lars Peter Munk oplyste, at der er 14, og tilføjede, at tallet stiger.",
        ),
        [(INGE, "ask"), (LARS, "answer")],
    ),
    (
        (
            "Lars Peter Munk orienterede om indbrud. Dorthe Vang takkede for orienteringen og spurgte, om tallene kan offentliggøres. Lars Peter Munk oplyste, at de lægges på hjemmesiden. Inge Holmgaard orienterede om et nyt værested.",
        ),
        [(LARS, "inform"), (DORTHE, "thank"), (DORTHE, "ask"), (LARS, "answer"), (INGE, "inform")],
    ),
    (
        (
            "Dorthe Vang udtrykte bekymring for lukningen af kontoret. Bent Rask forklarede, at kontoret flyttes til rådhuset. Inge Holmgaard foreslog et borgermøde. Bent Rask var positiv over for forslaget.",
        ),
        [(DORTHE, "comment"), (BENT, "answer"), (INGE, "propose"), (BENT, "comment")],
    ),
    (
        (
            "Dorthe Vang udtrykte bekymring for lukningen af kontoret. Inge Holmgaard delte bekymringen. Bent Rask understregede, at lukningen er midlertidig.",
        ),
        [(DORTHE, "comment"), (INGE, "comment"), (BENT, "answer")],
    ),
    (
        (
            "Ole Kock efterlyste en oversigt over kontaktpersoner. Lars Peter Munk lovede at sende oversigten. Dorthe Vang orienterede om byfesten.",
        ),
        [(OLE, "ask"), (LARS, "answer"), (DORTHE, "inform")],
    ),
    (
        (
            "Ole Kock efterlyste en oversigt over kontaktpersoner. Dorthe Vang orienterede om byfesten. Lars Peter Munk meddelte, at oversigten over kontaktpersoner er på vej.",
        ),
        [(OLE, "ask"), (DORTHE, "inform"), (LARS, "answer")],
    ),
    (
        (
            "Inge Holmgaard foreslog, at der nedsættes en arbejdsgruppe. Dorthe Vang støttede forslaget. Lars Peter Munk bemærkede, at politiet gerne deltager. Kredsrådet besluttede at nedsætte gruppen.",
        ),
        [(INGE, "propose"), (DORTHE, "comment"), (LARS, "comment"), ("Kredsrådet", "decide")],
    ),
    (
        (
            "Inge Holmgaard opfordrede politiet til at være mere synlige i midtbyen. Lars Peter Munk oplyste, at opfordringen er hørt.",
        ),
        [(INGE, "propose"), (LARS, "answer")],
    ),
    (
        (
            "Tina Krog redegjorde for straffesagerne. Inge Holmgaard ville vide, hvor lang ventetiden er. Det kunne Tina Krog ikke svare på.",
        ),
        [(TINA, "inform"), (INGE, "ask"), (TINA, "answer")],
    ),
    (
        (
            "Inge Holmgaard spurgte til færdselskontrol. Dorthe Vang spurgte til det samme. Mikkel Lund svarede, at der er planlagt 20 kontroller.",
        ),
        [(INGE, "ask"), (DORTHE, "ask"), (MIKKEL, "answer")],
    ),
    (
        (
            "Bent Rask bad om kommunernes bemærkninger til planen. Inge Holmgaard fandt planen god. Dorthe Vang var enig.",
        ),
        [(BENT, "ask"), (INGE, "answer"), (DORTHE, "comment")],
    ),
    (
        ("Inge Holmgaard spurgte, om ordningen fortsætter. Bent Rask bekræftede dette.",),
        [(INGE, "ask"), (BENT, "answer")],
    ),
    (
        ("Inge Holmgaard kritiserede sagsbehandlingstiden. Tina Krog beklagede ventetiden.",),
        [(INGE, "comment"), (TINA, "comment")],
    ),
    (
        (
            "Inge Holmgaard kritiserede sagsbehandlingstiden. Tina Krog erkendte, at sagsbehandlingstiden er for lang.",
        ),
        [(INGE, "comment"), (TINA, "answer")],
    ),
    (
        ("Dorthe Vang roste samarbejdet. Lars Peter Munk oplyste, at samarbejdet evalueres i maj.",),
        [(DORTHE, "comment"), (LARS, "inform")],
    ),
    (
        ("Dorthe Vang spurgte til nytårsaften. Ole Kock foreslog et møde med skolerne.",),
        [(DORTHE, "ask"), (OLE, "propose")],
    ),
    (
        (
            "Nyby:",
            "Inge Holmgaard efterlyste flere patruljer.",
            "Gammelby:",
            "Dorthe Vang fortalte om et nyt ungehus.",
        ),
        [(INGE, "ask"), (DORTHE, "inform")],
    ),
    (
        (
            "Lars Peter Munk oplyste, at der er færre indbrud. Mikkel Lund supplerede med tal for vold. Inge Holmgaard kvitterede for tallene. Hun undrede sig over, at stigningen i vold ikke omtales i pressen. Mikkel Lund forklarede, at stigningen er ny.",
        ),
        [(LARS, "inform"), (MIKKEL, "inform"), (INGE, "thank"), (INGE, "comment"), (MIKKEL, "answer")],
    ),
    (
        ("Inge Holmgaard rejste spørgsmålet om videoovervågning. Rådet drøftede sagen.",),
        [(INGE, "ask"), ("Rådet", "comment")],
    ),
    (
        ("Inge Holmgaard ønskede at få tilsendt materialet. Ole Kock sagde, at det ligger på nettet.",),
        [(INGE, "ask"), (OLE, "answer")],
    ),
    (
        (
            "Ole Kock mente, at der mangler klubber i Nyby. Inge Holmgaard bemærkede, at der åbner to klubber i august.",
        ),
        [(OLE, "comment"), (INGE, "inform")],
    ),
    (
        (
            "Dorthe Vang var bekymret for bemandingen af stationen. Bent Rask kunne oplyse, at bemandingen er sikret.",
        ),
        [(DORTHE, "comment"), (BENT, "answer")],
    ),
    (
        (
            "Dorthe Vang pegede på, at bemandingen af stationen er et problem. Bent Rask oplyste, at stationen får to ekstra betjente.",
        ),
        [(DORTHE, "comment"), (BENT, "answer")],
    ),
    (
        (
            "Dorthe Vang var bekymret for bemandingen. Lars Peter Munk gennemgik herefter tallene for færdsel.",
        ),
        [(DORTHE, "comment"), (LARS, "inform")],
    ),
    (
        ("Inge Holmgaard spurgte, om ordningen kan udvides. Ifølge Bent Rask afhænger det af økonomien.",),
        [(INGE, "ask"), (BENT, "answer")],
    ),
    (
        ("Inge Holmgaard: Hvad gør politiet? Lars Munk: Vi sender patruljer.",),
        [(INGE, "ask"), (LARS, "answer")],
    ),
    (
        ("Bent Rask bød velkommen og foretog navneopråb. Der var ingen bemærkninger til dagsordenen.",),
        [(BENT, "thank")],
    ),
    (("Rita Sand bemærkede, at det er vigtigt, at butikkerne inddrages.",), [(RITA, "comment")]),
    (("Rita Sand bemærkede, at butikkerne åbner kl. 9.",), [(RITA, "inform")]),
    (("Tina Krog bemærkede, at loven trådte i kraft den 1. juli.",), [(TINA, "inform")]),
    (("Inge Holmgaard udtrykte forståelse for beslutningen.",), [(INGE, "comment")]),
    (("Inge Holmgaard udtrykte en stor tak til politiet.",), [(INGE, "thank")]),
    (("Inge Holmgaard gav politiet stor ros for indsatsen.",), [(INGE, "comment")]),
    (("Inge Holmgaard ønskede tillykke med den nye station.",), [(INGE, "thank")]),
    (("Bent Rask sagde farvel til Lars Peter Munk, der går på pension.",), [(BENT, "thank")]),
]


@pytest.mark.parametrize(("paragraphs", "expected"), STATEMENTS)
def test_statement_gives_its_acts(paragraphs: tuple[str, ...], expected: list[tuple[str, str]]) -> None:
    assert acts(*paragraphs) == expected


@pytest.mark.parametrize("paragraphs", NO_ACTS)
def test_nobody_speaks_here(paragraphs: tuple[str, ...]) -> None:
    assert acts(*paragraphs) == []


@pytest.mark.parametrize(("paragraphs", "expected"), CONVERSATIONS)
def test_answers_follow_what_they_answer(
    paragraphs: tuple[str, ...], expected: list[tuple[str, str]]
) -> None:
    assert acts(*paragraphs) == expected
