# ruff: noqa: E501
"""Minutes in unlike layouts, each short, with the people and the agenda to be found. All names are made up."""

from __future__ import annotations

from typing import NamedTuple


class Layout(NamedTuple):
    """One layout.

    Attributes:
        name, suffix, text: the file.
        people: by name "title|organisation|marks", where marks are A(bsent), R(emote), S(ecretary), C(hair).
        agenda: titles of the top-level items.
    """

    name: str
    suffix: str
    text: str
    people: dict[str, str]
    agenda: tuple[str, ...]


LINES_AND_PROSE = (
    Layout(
        "spaces-columns",
        "txt",
        """\
Kredsrådet for Fyns Politi
Referat af møde den 3. maj 2012 kl. 9-11 på Politigården i Odense

Tilstede:
Politidirektør         Jens Ole Vad           Fyns Politi
Chefpolitiinspektør    Karen Lisbeth Mogensen Fyns Politi
Borgmester             Poul Skipdal           Assens Kommune
Borgmester             Anne-Mette Toft        Kerteminde Kommune
Ikke til stede:
Borgmester             Keld Brix              Middelfart Kommune

1. Velkomst

Jens Ole Vad bød velkommen til mødet.

2. Kriminalitetsudviklingen

Karen Lisbeth Mogensen gennemgik tallene for årets første kvartal.
""",
        {
            "Jens Ole Vad": "politidirektør|Fyns Politi|",
            "Karen Lisbeth Mogensen": "chefpolitiinspektør|Fyns Politi|",
            "Poul Skipdal": "borgmester|Assens Kommune|",
            "Anne-Mette Toft": "borgmester|Kerteminde Kommune|",
            "Keld Brix": "borgmester|Middelfart Kommune|A",
        },
        (
            "Velkomst",
            "Kriminalitetsudviklingen",
        ),
    ),
    Layout(
        "prose-og",
        "txt",
        """\
REFERAT AF MØDE I KREDSRÅDET FOR NORDJYLLANDS POLITIKREDS DEN 2. JUNI 2015 PÅ POLITIGÅRDEN

I mødet deltog borgmester Arne Kolt, Jammerbugt Kommune, borgmester Vibeke Juhlsø, Rebild Kommune, kommunaldirektør Tom Bak-Jensen, Læsø Kommune (i stedet for borgmester Karl Havn), samt fra Nordjyllands Politi politidirektør Else Munk, chefanklager Per Dahlgren og specialkonsulent Ditte Foged, der førte referatet. Afbud fra borgmester Hans Ejner Broe, Vesthimmerlands Kommune.

Dagsorden:
1. Velkomst ved politidirektøren
2. Status på samarbejdsplanen
3. Eventuelt

Ad pkt. 1: Velkomst
Else Munk bød velkommen.

Ad pkt. 2: Status på samarbejdsplanen
Per Dahlgren orienterede om planen.

Ad pkt. 3: Eventuelt
Intet.
""",
        {
            "Arne Kolt": "borgmester|Jammerbugt Kommune|",
            "Vibeke Juhlsø": "borgmester|Rebild Kommune|",
            "Tom Bak-Jensen": "kommunaldirektør|Læsø Kommune|",
            "Karl Havn": "borgmester|Læsø Kommune|A",
            "Else Munk": "politidirektør|Nordjyllands Politi|",
            "Per Dahlgren": "chefanklager|Nordjyllands Politi|",
            "Ditte Foged": "specialkonsulent|Nordjyllands Politi|S",
            "Hans Ejner Broe": "borgmester|Vesthimmerlands Kommune|A",
        },
        (
            "Velkomst",
            "Status på samarbejdsplanen",
            "Eventuelt",
        ),
    ),
    Layout(
        "md-table-status",
        "md",
        """\
# Lokalrådet Hedensted – møde 3. december 2019

| Deltagere | Repræsenterer | Til stede |
|---|---|---|
| Mads Kjær Lund (formand) | Sydøstjyllands Politi | X |
| Gitte Frandsen | Hedensted Kommune, Børn og Unge | X |
| Ole Bay | Boligforeningen Løsning | Afbud |
| Sonja Riis | Handelsstandsforeningen | - |
| Yasmin El-Khatib | SSP | X |

Referent: Gitte Frandsen

## 1 Godkendelse af dagsorden
Godkendt.

## 2 Nyt fra lokalpolitiet
Mads Kjær Lund orienterede om indbrud i Tørring.

## 3 Eventuelt
Intet.
""",
        {
            "Mads Kjær Lund": "|Sydøstjyllands Politi|C",
            "Gitte Frandsen": "|Hedensted Kommune, Børn og Unge|S",
            "Ole Bay": "|Boligforeningen Løsning|A",
            "Sonja Riis": "|Handelsstandsforeningen|A",
            "Yasmin El-Khatib": "|SSP|",
        },
        (
            "Godkendelse af dagsorden",
            "Nyt fra lokalpolitiet",
            "Eventuelt",
        ),
    ),
    Layout(
        "initials-list",
        "txt",
        """\
Lokalråd Morsø
Dato: 04.05.2010
Tid: 9.30-11.30
Sted: Nykøbing Politistation
Mødeleder: KC
Referent: BM

Deltagere:
Kurt Christoffersen (KC), Bente Madum (BM), Ole Tang (OT), Lis Vendel (LV)
Afbud: Rita Nør (RN)

1. Godkendelse af referat
Godkendt.
2. Orientering fra politiet
KC orienterede om tyverier.
3. Evt.
OT takkede for samarbejdet.
""",
        {
            "Kurt Christoffersen": "||C",
            "Bente Madum": "||S",
            "Ole Tang": "||",
            "Lis Vendel": "||",
            "Rita Nør": "||A",
        },
        (
            "Godkendelse af referat",
            "Orientering fra politiet",
            "Evt.",
        ),
    ),
    Layout(
        "torn-bad",
        "txt",
        """\
Kredsrådsmøde den 1. februar 2011

Til stede:
Politidirektør Ove Holm
Borgmester Grethe Saabye
Borgmester Vagn E. Lund

Københavns Vestegns Politi
Ishøj Kommune

1. Velkomst
Ove Holm bød velkommen.
2. Eventuelt
Intet at bemærke.
""",
        {
            "Ove Holm": "politidirektør||",
            "Grethe Saabye": "borgmester||",
            "Vagn E. Lund": "borgmester||",
        },
        (
            "Velkomst",
            "Eventuelt",
        ),
    ),
    Layout(
        "name-dash-title",
        "txt",
        """\
Ældrerådet i Faxe Kommune
Referat fra møde mandag den 5. november 2018 kl. 10.00 - 12.00, Haslev Rådhus

Mødt:
- Inger Holst Madsen – formand
- Knud Bjerre – næstformand
- Aase Riber – medlem
- Sven Aage Thorup – medlem (fra kl. 10.30)
- Birgit Palle – ældrechef, Center for Sundhed & Pleje

Fraværende med afbud:
- Kirsten Dahl

1. Godkendelse af dagsorden
Godkendt.
2. Budget 2019
Birgit Palle gennemgik budgettet.
""",
        {
            "Inger Holst Madsen": "||C",
            "Knud Bjerre": "||",
            "Aase Riber": "||",
            "Sven Aage Thorup": "||",
            "Birgit Palle": "ældrechef|Center for Sundhed & Pleje|",
            "Kirsten Dahl": "||A",
        },
        (
            "Godkendelse af dagsorden",
            "Budget 2019",
        ),
    ),
    Layout(
        "party-system",
        "txt",
        """\
Beredskabskommissionen for Nordkysten
Referat
Dato: 12-03-2019
Lokale: Mødelokale 1, Brandstationen
Tidspunkt: 15:00 - 16:30

Medlemmer:
Benedikte Kjør (C)
Steffen Hørdum (A)
Jon Schmidt Aarup (V)
Jens Larsen (O)
Fraværende: Jens Larsen (O)

Indholdsfortegnelse
1. Godkendelse af dagsorden ............ 2
2. Årsregnskab 2018 .................... 3
3. Lukket punkt: Personalesag .......... 5

1. Godkendelse af dagsorden

Beslutning
Godkendt.

2. Årsregnskab 2018

Sagsfremstilling
Regnskabet viser et overskud på 1,2 mio. kr.

Beslutning
Taget til efterretning.

3. Personalesag

Beslutning
Lukket.
""",
        {
            "Benedikte Kjør": "||",
            "Steffen Hørdum": "||",
            "Jon Schmidt Aarup": "||",
            "Jens Larsen": "||A",
        },
        (
            "Godkendelse af dagsorden",
            "Årsregnskab 2018",
            "Personalesag",
        ),
    ),
    Layout(
        "decision-table",
        "md",
        """\
# Referat – Lokalrådet i Struer Kommune

**Dato:** 7. oktober 2021 **Sted:** Struer Rådhus

**Deltagere:** Politikommissær Uffe Lassen, SSP-konsulent Rikke Hedegaard, centerchef Jette Bro

| Punkt | Referat | Ansvarlig |
|---|---|---|
| 1. Velkomst | Uffe Lassen bød velkommen. | UL |
| 2. Siden sidst | Rikke Hedegaard orienterede om ungemiljøet ved havnen. | RH |
| 3. Eventuelt | Jette Bro spurgte til kameraer på stationen. | |
""",
        {
            "Uffe Lassen": "politikommissær||",
            "Rikke Hedegaard": "ssp-konsulent||",
            "Jette Bro": "centerchef||",
        },
        (
            "Velkomst",
            "Siden sidst",
            "Eventuelt",
        ),
    ),
    Layout(
        "first-names",
        "txt",
        """\
Referat fra SSP-møde den 8. februar 2017

Tilstede: Jørn, Lars, Per og Marianne
Afbud: Birthe

1) Siden sidst
Jørn fortalte om fastelavn.
2) Klubben
Marianne undersøger åbningstiden.
""",
        {
            "Jørn": "||",
            "Lars": "||",
            "Per": "||",
            "Marianne": "||",
            "Birthe": "||A",
        },
        (
            "Siden sidst",
            "Klubben",
        ),
    ),
    Layout(
        "absent-prose",
        "txt",
        """\
Mødereferat fra mødet i kredsrådet på Fyn onsdag den 9. september 2009

Til stede var borgmestrene Ankjær Boje, Odense, og Laus Lybeck, Svendborg, samt politidirektør Per Larsmose og vicepolitidirektør Hemming Vilbæk. Desuden deltog stabschef Ib Nøhr som referent. Borgmester Erik Hald, Nyborg, havde meldt afbud, og viceborgmester Sonja Kragh deltog i stedet.

Velkomst

Per Larsmose bød velkommen til mødet.

Status på bander

Hemming Vilbæk redegjorde for bandeindsatsen.

Eventuelt

Der var intet til eventuelt.
""",
        {
            "Ankjær Boje": "borgmester|Odense Kommune|",
            "Laus Lybeck": "borgmester|Svendborg Kommune|",
            "Per Larsmose": "politidirektør||",
            "Hemming Vilbæk": "vicepolitidirektør||",
            "Ib Nøhr": "stabschef||S",
            "Erik Hald": "borgmester|Nyborg Kommune|A",
            "Sonja Kragh": "viceborgmester||",
        },
        (
            "Velkomst",
            "Status på bander",
            "Eventuelt",
        ),
    ),
    Layout(
        "html-dl",
        "html",
        """\
<html><head><title>Referat</title></head><body>
<h1>Kredsrådsmøde i Østjyllands Politi 12. november 2020</h1>
<p><strong>Tid og sted:</strong> kl. 13.00-15.00, Politigården, Ridderstræde 1, Aarhus</p>
<h2>Deltagere</h2>
<ul><li><b>Randers Kommune:</b> borgmester Torben Hangdal og beskæftigelsesdirektør Lise Uldahl</li>
<li><b>Aarhus Kommune:</b> borgmester Jakob Bundgård Bæk (via Teams)</li>
<li><b>Østjyllands Politi:</b> politidirektør Helle Kyndby, chefpolitiinspektør Mogens Brøndum, sekretariatschef Tina Wolff (referent)</li></ul>
<p><b>Afbud:</b> borgmester Uffe Jernby, Odder Kommune</p>
<h2>1. Nyt fra politiet</h2><p>Helle Kyndby orienterede om covid-19.</p>
<h2>2. Nyt fra kommunerne</h2><p>Torben Hangdal fortalte om Gudenåparken.</p>
<h2>3. Evt.</h2><p>Intet.</p>
</body></html>
""",
        {
            "Torben Hangdal": "borgmester|Randers Kommune|",
            "Lise Uldahl": "beskæftigelsesdirektør|Randers Kommune|",
            "Jakob Bundgård Bæk": "borgmester|Aarhus Kommune|R",
            "Helle Kyndby": "politidirektør|Østjyllands Politi|",
            "Mogens Brøndum": "chefpolitiinspektør|Østjyllands Politi|",
            "Tina Wolff": "sekretariatschef|Østjyllands Politi|S",
            "Uffe Jernby": "borgmester|Odder Kommune|A",
        },
        (
            "Nyt fra politiet",
            "Nyt fra kommunerne",
            "Evt.",
        ),
    ),
    Layout(
        "agenda-before-attendees",
        "txt",
        """\
Kredsråd. Den: 20. maj 2015

DAGSORDEN
1. Velkomst v/ borgmester Tove Lassby (15 min.)
2. Politiets indsats i udsatte boligområder v/ cpi Jens Claumand
3. Eventuelt

DELTAGERE
Borgmester Tove Lassby (formand)
Politidirektør Svend Foldby
Cpi Jens Claumand
Konsulent Malene Frøslev, ref.

REFERAT

Punkt 1
Tove Lassby bød velkommen.

Punkt 2
Jens Claumand orienterede om indsatsen.

Punkt 3
Intet.
""",
        {
            "Tove Lassby": "borgmester||C",
            "Svend Foldby": "politidirektør||",
            "Jens Claumand": "chefpolitiinspektør||",
            "Malene Frøslev": "konsulent||S",
        },
        (
            "Velkomst",
            "Politiets indsats i udsatte boligområder",
            "Eventuelt",
        ),
    ),
)
