# ruff: noqa: E501
"""Layouts that tell people and items in ways of their own. All names are made up."""

from __future__ import annotations

from .layouts import Layout

_END = """
1. Velkomst
Mødet blev åbnet.

2. Cykeltyverier
Der var intet nyt.

3. Eventuelt
Intet.
"""
_ITEMS = ("Velkomst", "Cykeltyverier", "Eventuelt")

OPENINGS = (
    Layout(
        "stands-for-in-prose",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 3. marts 2011

For politiet mødte politidirektør Vagner Elkjær, politiinspektør Rosa Tvilum og fuldmægtig Ib Ørnbøl, der også førte referatet. Nyborg Kommune var repræsenteret ved borgmester Tilde Sandager og kommunaldirektør Ove Lykkeskov, Assens Kommune ved viceborgmester Mie Vadum. Under punkt 2 deltog endvidere butikschef Hugo Trap, Ringe Cykler. Fra Ærø Kommune var der afbud fra borgmester Finja Holk.
"""
        + _END,
        {
            "Vagner Elkjær": "politidirektør|Fyns Politi|",
            "Rosa Tvilum": "politiinspektør|Fyns Politi|",
            "Ib Ørnbøl": "fuldmægtig|Fyns Politi|S",
            "Tilde Sandager": "borgmester|Nyborg Kommune|",
            "Ove Lykkeskov": "kommunaldirektør|Nyborg Kommune|",
            "Mie Vadum": "viceborgmester|Assens Kommune|",
            "Hugo Trap": "butikschef|Ringe Cykler|",
            "Finja Holk": "borgmester|Ærø Kommune|A",
        },
        _ITEMS,
    ),
    Layout(
        "groups-run-in",
        "md",
        """\
# Lokalrådsmøde i Lemvig Kommune, 12. januar 2022

Fra Lemvig Kommune deltog ungdomsskoleleder Kjartan Vium og ssp-konsulent Bolette Hye; fra Midt- og Vestjyllands Politi politikommissær Asta Krogsgård (mødeleder) og politiassistent Dan Rishøj; fra Lemvig Gymnasium rektor Yrsa Bundsgård.

Meldt fra: skoleleder Palle Hylke (syg).
"""
        + _END,
        {
            "Kjartan Vium": "ungdomsskoleleder|Lemvig Kommune|",
            "Bolette Hye": "ssp-konsulent|Lemvig Kommune|",
            "Asta Krogsgård": "politikommissær|Midt- og Vestjyllands Politi|C",
            "Dan Rishøj": "politiassistent|Midt- og Vestjyllands Politi|",
            "Yrsa Bundsgård": "rektor|Lemvig Gymnasium|",
            "Palle Hylke": "skoleleder||A",
        },
        _ITEMS,
    ),
    Layout(
        "leaders-and-rows",
        "txt",
        """\
KREDSRÅDET FOR SYDØSTJYLLANDS POLITI

Møde den 14. maj 2009

Mødt:

Sydøstjyllands Politi ........ politidirektør Gunver Askholm (formand)
                               chefpolitiinspektør Torkil Ejby
Vejle ........................ borgmester Lave Hornshøj
Kolding ...................... 1. viceborgmester Signe Mørk (i stedet for
                               borgmester Jeppe Tarp)
Billund ...................... afbud fra borgmester Ask Fonager
Fredericia ................... ikke repræsenteret

"""
        + _END,
        {
            "Gunver Askholm": "politidirektør|Sydøstjyllands Politi|C",
            "Torkil Ejby": "chefpolitiinspektør|Sydøstjyllands Politi|",
            "Lave Hornshøj": "borgmester|Vejle Kommune|",
            "Signe Mørk": "1. viceborgmester|Kolding Kommune|",
            "Jeppe Tarp": "borgmester|Kolding Kommune|A",
            "Ask Fonager": "borgmester|Billund Kommune|A",
        },
        _ITEMS,
    ),
    Layout(
        "titles-above-names",
        "md",
        """\
# Møde i lokalrådet i Morsø Kommune 4. april 2018

Deltagere:

Lokalpolitileder
Vilfred Tangaa

Børne- og kulturdirektør
Ellinor Skytt

Leder af jobcentret
Mogens de la Cour

Referent
Kontorassistent Birka Todbjerg
"""
        + _END,
        {
            "Vilfred Tangaa": "lokalpolitileder||",
            "Ellinor Skytt": "børne- og kulturdirektør||",
            "Mogens de la Cour": "leder af jobcentret||",
            "Birka Todbjerg": "kontorassistent||S",
        },
        _ITEMS,
    ),
    Layout(
        "titles-below-names",
        "txt",
        """\
Referat af møde i lokalrådet i Morsø Kommune den 4. april 2018

Til stede:

Vilfred Tangaa
Lokalpolitileder, Midt- og Vestjyllands Politi

Ellinor Skytt
Socialchef, Morsø Kommune

Afbud:

Aksel Gråbøl
Forstander, Nykøbing Ungdomsskole
"""
        + _END,
        {
            "Vilfred Tangaa": "lokalpolitileder|Midt- og Vestjyllands Politi|",
            "Ellinor Skytt": "socialchef|Morsø Kommune|",
            "Aksel Gråbøl": "forstander|Nykøbing Ungdomsskole|A",
        },
        _ITEMS,
    ),
    Layout(
        "torn-titles",
        "txt",
        """\
Bilateralt kredsrådsmøde med Dragør Kommune den 9. juni 2010

Deltagere:

Regitze Kold
Jarl Mondrup
Sif Benthin

Borgmester, Dragør Kommune
Kommunaldirektør, Dragør Kommune
Vicepolitiinspektør, Københavns Politi (referent)

"""
        + _END,
        {
            "Regitze Kold": "borgmester|Dragør Kommune|",
            "Jarl Mondrup": "kommunaldirektør|Dragør Kommune|",
            "Sif Benthin": "vicepolitiinspektør|Københavns Politi|S",
        },
        _ITEMS,
    ),
    Layout(
        "torn-titles-that-do-not-match",
        "txt",
        """\
Bilateralt kredsrådsmøde med Dragør Kommune den 9. juni 2010

Deltagere:

Regitze Kold
Jarl Mondrup
Sif Benthin

Borgmester
Kommunaldirektør

"""
        + _END,
        {"Regitze Kold": "||", "Jarl Mondrup": "||", "Sif Benthin": "||"},
        _ITEMS,
    ),
    Layout(
        "title-column-first",
        "md",
        """\
# Kredsrådsmøde med Lolland Kommune, 8. maj 2025

| Stilling | Navn | Instans | Bemærkninger |
|---|---|---|---|
| Borgmester | Thorvald Nysted | Lolland Kommune | |
| Direktør | Gro Ravnholt | Lolland Kommune | For kommunaldirektør Erling Spang |
| Politiinspektør | Malthe Ørsager | Sydsjællands og Lolland-Falsters Politi | Kun pkt. 2 |
| Anklager | Vita Dons | Sydsjællands og Lolland-Falsters Politi | Tager referat |

## Dagsorden

- Pkt. 1. Velkomst
- Pkt. 2. Cykeltyverier v/ Malthe Ørsager
- Pkt. 3. Eventuelt

## Pkt. 1. Velkomst

Thorvald Nysted bød velkommen.

## Pkt. 2. Cykeltyverier

Malthe Ørsager orienterede.

## Pkt. 3. Eventuelt

Intet.
""",
        {
            "Thorvald Nysted": "borgmester|Lolland Kommune|",
            "Gro Ravnholt": "direktør|Lolland Kommune|",
            "Erling Spang": "kommunaldirektør|Lolland Kommune|A",
            "Malthe Ørsager": "politiinspektør|Sydsjællands og Lolland-Falsters Politi|",
            "Vita Dons": "anklager|Sydsjællands og Lolland-Falsters Politi|S",
        },
        _ITEMS,
    ),
    Layout(
        "brackets-hold-all",
        "txt",
        """\
Lokalrådet i Odder Kommune
mandag d. 6/2 2017 kl. 10.00 på Odder Rådhus

Med: Svenning Tolstrup (lokalbetjent, Sydøstjyllands Politi, mødeleder), Ane-Grete Iversholt (klubleder), Bertil Kvols (Odder Boligforening), Tove Lisberg (formand, Odder Handelsforening) - kom kl. 10.20, Holger Ask (Natteravnene i Odder)
Ikke med: Rie Wang, skoleleder (ferie)
Referent: Ane-Grete.
"""
        + _END,
        {
            "Svenning Tolstrup": "lokalbetjent|Sydøstjyllands Politi|C",
            "Ane-Grete Iversholt": "klubleder||S",
            "Bertil Kvols": "|Odder Boligforening|",
            "Tove Lisberg": "formand|Odder Handelsforening|",
            "Holger Ask": "|Natteravnene i Odder|",
            "Rie Wang": "skoleleder||A",
        },
        _ITEMS,
    ),
    Layout(
        "definition-list",
        "html",
        """\
<html><body><h1>Referat af kredsrådsmøde på Bornholm den 2. februar 2012</h1>
<dl>
<dt>For Bornholms Regionskommune deltog</dt>
<dd>borgmester Oluf Kofoedhøj</dd>
<dd>skolechef Tenna Pilegård</dd>
<dt>For Bornholms Politi deltog</dt>
<dd>politidirektør Anker Rubæk, formand</dd>
<dd>specialkonsulent Siri Dam, der tog referat</dd>
<dt>Forhindret</dt>
<dd>beredskabschef Jørn Almind</dd>
</dl>
<h2>1. Velkomst</h2><p>Anker Rubæk bød velkommen.</p>
<h2>2. Cykeltyverier</h2><p>Intet nyt.</p>
<h2>3. Eventuelt</h2><p>Intet.</p>
</body></html>
""",
        {
            "Oluf Kofoedhøj": "borgmester|Bornholms Regionskommune|",
            "Tenna Pilegård": "skolechef|Bornholms Regionskommune|",
            "Anker Rubæk": "politidirektør|Bornholms Politi|C",
            "Siri Dam": "specialkonsulent|Bornholms Politi|S",
            "Jørn Almind": "beredskabschef||A",
        },
        _ITEMS,
    ),
    Layout(
        "wrapped-entries",
        "txt",
        """\
Emne:           Møde i lokalrådet for Faxe Kommune
Mødedato:       Torsdag den 8. november 2007
Mødeleder:      Henny Storgård, politiinspektør
Deltagere:      Borgmester Carlo Ebbesen
                Direktør for børn og kultur Lilly Brondum
                Vicepolitiinspektør Sejer Wium-Larsen
                Skoleinspektør Nora Fuglsang, Hylleholtskolen
                Formand Regnar Stubbe, Haslev Handelsforening
                Forretningsfører Mona Trier, Boligselskabet Syd
Fraværende:     Socialchef Per Lindegren


Ad 1) Velkomst

Mødelederen bød de fremmødte velkommen til det første møde i lokal-
rådet og fortalte om den forebyggende indsats, som politi og kommune
siden politireformen skal drøfte sammen med lokalsamfundet hvert år.

Ad 2) Cykeltyverier

Borgmester Carlo Ebbesen gav udtryk for glæde over, at tyverierne nu
er på vej ned, men frygtede samtidig, at det kun varer sommeren over
og at tallet derefter stiger igen, når skolerne begynder efter ferie.

Ad 3) Eventuelt

Intet.
""",
        {
            "Henny Storgård": "politiinspektør||C",
            "Carlo Ebbesen": "borgmester||",
            "Lilly Brondum": "direktør for børn og kultur||",
            "Sejer Wium-Larsen": "vicepolitiinspektør||",
            "Nora Fuglsang": "skoleinspektør|Hylleholtskolen|",
            "Regnar Stubbe": "formand|Haslev Handelsforening|",
            "Mona Trier": "forretningsfører|Boligselskabet Syd|",
            "Per Lindegren": "socialchef||A",
        },
        _ITEMS,
    ),
    Layout(
        "tab-tables",
        "txt",
        """\
Lokalpolitiet Hundested

Referat fra lokalrådsmøde i Halsnæs Kommune d. 02.06.10
Kl. 13.00 - 14.00 i kantinen
Formand: OBR\tRef.: LTH

Navn\tInit.\tStilling\tMyndighed\tMødt
Ole Brinkmann\tOBR\tVicepolitiinspektør\tNordsjællands Politi\tX
Lis Thuesen\tLTH\tOverassistent\tNordsjællands Politi\tX
Bo Ravnskjold\tBRA\tCenterleder\tHavnehuset\tX (fra pkt. 2)
Eva Munkholm\tEMU\tSkoleleder\tHundested Skole\tAfbud

Pkt.\tEmne\tReferat\tAnsvar
1\tVelkomst\tOBR bød velkommen.\t
2\tCykeltyverier\tBRA fortalte om tyverierne ved havnen.\tOBR
\t\tLTH undersøger sagen.\tLTH
3\tEventuelt\tIntet.\t
""",
        {
            "Ole Brinkmann": "vicepolitiinspektør|Nordsjællands Politi|C",
            "Lis Thuesen": "overassistent|Nordsjællands Politi|S",
            "Bo Ravnskjold": "centerleder|Havnehuset|",
            "Eva Munkholm": "skoleleder|Hundested Skole|A",
        },
        _ITEMS,
    ),
    Layout(
        "agenda-run-in",
        "md",
        """\
# Lokalråd Læsø, 3. september 2019

Deltagere: politiassistent Rune Vesterbæk og skoleleder Kirstine Odde (referent)

**Dagsorden:** 1. Velkomst - 2. Cykeltyverier - 3. Eventuelt

#### Ad 1

Rune Vesterbæk bød velkommen.

#### Ad 2

Kirstine Odde spurgte til cyklerne.

#### Ad 3

Intet.
""",
        {"Rune Vesterbæk": "politiassistent||", "Kirstine Odde": "skoleleder||S"},
        _ITEMS,
    ),
    Layout(
        "presenters-in-parentheses",
        "txt",
        """\
Kredsrådsmøde den 5. juni 2019 i Slagelse

Deltagere:
Politidirektør Holger Wraa (formand)
Politiinspektør Mie Arnbak
Kommunaldirektør Jon Lerke (Sorø)

Dagsorden:
1. Velkomst (pd Holger Wraa)
2. Cykeltyverier (Sorø Kommune)
3. Eventuelt

Ad 1) Velkomst
Holger Wraa bød velkommen.

Ad 2) Cykeltyverier
Jon Lerke fortalte om cyklerne.

Ad 3) Eventuelt
Intet.
""",
        {
            "Holger Wraa": "politidirektør||C",
            "Mie Arnbak": "politiinspektør||",
            "Jon Lerke": "kommunaldirektør|Sorø Kommune|",
        },
        _ITEMS,
    ),
    Layout(
        "field-table-names-the-keeper",
        "md",
        """\
## Referat – Lokalrådet i Struer Kommune

| | |
|---|---|
| **Hvornår** | Tirsdag den 3. marts 2020 |
| **Mødeleder** | Ebbe Kirkholt |
| **Referat** | Sanne Uhre |

**Med til mødet**

* Midt- og Vestjyllands Politi: Ebbe Kirkholt (lokalpolitileder), Ivar Lund (politiassistent)
* Struer Kommune: Sanne Uhre (SSP-leder)
* Struer Cityforening: Olga Pors (gæst, kun pkt. 2)

### 1 · Velkomst

* Ebbe bød velkommen.

### 2 · Cykeltyverier

* Olga Pors fortalte om cyklerne.

### 3 · Eventuelt

* Intet.
""",
        {
            "Ebbe Kirkholt": "lokalpolitileder|Midt- og Vestjyllands Politi|C",
            "Ivar Lund": "politiassistent|Midt- og Vestjyllands Politi|",
            "Sanne Uhre": "ssp-leder|Struer Kommune|S",
            "Olga Pors": "|Struer Cityforening|",
        },
        _ITEMS,
    ),
    Layout(
        "absent-organisations-beside-a-person",
        "txt",
        """\
Kredsrådet for Østjyllands Politi, møde den 1. oktober 2014

I mødet deltog politidirektør Bent Olaf Tange, der er formand for kredsrådet, og borgmester Jens Chr. Rask, Favrskov, samt rådmand Jette Holmegård, Århus.

Borgmester Sven Kaas, Samsø, havde meldt forfald på grund af storm, og borgmester Ina Bro, Odder, var forhindret.

Ikke til stede: Skanderborg Kommune og Hedensted Kommune samt borgmester Mads Klarskov, Syddjurs.
"""
        + _END,
        {
            "Bent Olaf Tange": "politidirektør||C",
            "Jens Chr. Rask": "borgmester|Favrskov Kommune|",
            "Jette Holmegård": "rådmand|Århus Kommune|",
            "Sven Kaas": "borgmester|Samsø Kommune|A",
            "Ina Bro": "borgmester|Odder Kommune|A",
            "Mads Klarskov": "borgmester|Syddjurs Kommune|A",
        },
        _ITEMS,
    ),
    Layout(
        "led-and-kept",
        "txt",
        """\
Det kriminalpræventive lokalråd i Tønder Kommune, den 9. maj 2012

Til stede: Vicepolitiinspektør Egon Bramming, Syd- og Sønderjyllands Politi, politiassistent Lone Thiel, Syd- og Sønderjyllands Politi, og boligsocial koordinator Samira Noor, Tønder Boligforening.

Afbud: Rektor Kaja Dons, Tønder Gymnasium. Udeblevet: Natteravnene.

Egon Bramming ledede mødet i sin egenskab af formand. Referent: Lone Thiel.
"""
        + _END,
        {
            "Egon Bramming": "vicepolitiinspektør|Syd- og Sønderjyllands Politi|C",
            "Lone Thiel": "politiassistent|Syd- og Sønderjyllands Politi|S",
            "Samira Noor": "boligsocial koordinator|Tønder Boligforening|",
            "Kaja Dons": "rektor|Tønder Gymnasium|A",
        },
        _ITEMS,
    ),
    Layout(
        "who-led-and-who-came-instead",
        "txt",
        """\
Referat fra kredsrådsmødet i Aalborg tirsdag den 9. september 2008.

Mødet blev ledet af politidirektør Mogens Lyngs. Til stede var i øvrigt borgmester Arne Boel (Brønderslev), Erik Sund, borgmester i Frederikshavn Kommune, og vicepolitidirektør Uffe Tarp. Referent var fuldmægtig Lone Kær. Borgmester Poul Vest kunne ikke deltage; i stedet mødte kommunaldirektør Jes Rold.
"""
        + _END,
        {
            "Mogens Lyngs": "politidirektør||C",
            "Arne Boel": "borgmester|Brønderslev Kommune|",
            "Erik Sund": "borgmester|Frederikshavn Kommune|",
            "Uffe Tarp": "vicepolitidirektør||",
            "Lone Kær": "fuldmægtig||S",
            "Poul Vest": "borgmester||A",
            "Jes Rold": "kommunaldirektør||",
        },
        _ITEMS,
    ),
    Layout(
        "columns-are-lists",
        "md",
        """\
**REFERAT**

Emne: Lokalrådsmøde i Syddjurs Kommune

| **Deltagere** | **Afbud** |
|---|---|
| Lokalpolitileder Tage Ry, Østjyllands Politi<br>Skoleleder Finn Ask, Rosmus Skole | Rektor Lis Mo, Rønde Gymnasium |

**Punkt 1: Velkomst**

Tage Ry bød velkommen.

**Punkt 2: Cykeltyverier**

Intet nyt.

**Punkt 3: Eventuelt**

Intet.
""",
        {
            "Tage Ry": "lokalpolitileder|Østjyllands Politi|",
            "Finn Ask": "skoleleder|Rosmus Skole|",
            "Lis Mo": "rektor|Rønde Gymnasium|A",
        },
        _ITEMS,
    ),
    Layout(
        "organisations-like-names",
        "txt",
        """\
Lokalrådet i Vejen Kommune, møde den 3. april 2013

Deltagere:
Lars Høg, politikommissær, Syd- og Sønderjyllands Politi
Bent Sande, klubleder, Klub Nord
Lars Kjær, direktør for Børn, Kultur og Skole, Vejen Kommune
Uffe Bæk, formand for Brørup Handel
Rie Dahl, sekretær for lokalrådet
Repræsentant for frivillige: Kaj Lund

Ikke til stede:
Bodil Krag, Kolding
Repræsentant for Varde Kommune
"""
        + _END,
        {
            "Lars Høg": "politikommissær|Syd- og Sønderjyllands Politi|",
            "Bent Sande": "klubleder|Klub Nord|",
            "Lars Kjær": "direktør for børn, kultur og skole|Vejen Kommune|",
            "Uffe Bæk": "formand|Brørup Handel|",
            "Rie Dahl": "||S",
            "Kaj Lund": "repræsentant for frivillige||",
            "Bodil Krag": "|Kolding Kommune|A",
        },
        _ITEMS,
    ),
    Layout(
        "groups-within-a-label",
        "txt",
        """\
Referat af lokalrådsmøde i Gribskov Kommune onsdag den 5. oktober 2022

Deltagere fra Gribskov Kommune: SSP-konsulent Mona Kær og
ungechef Per Ask.
Øvrige: Boligforeningen: Driftschef Liv Tang. Gymnasiet: Rektor Ole Juhl og elevrådsformand Sif Bro. Kirken: Provst Rut Elm (skole- og kulturprovst, ref.).
Afbud: Natteravnene, Handelsstandsforeningen v/ Jan Krog.

1. Velkomst
Intet.

2. Cykeltyverier
Intet.

3. Eventuelt
Intet.
""",
        {
            "Mona Kær": "ssp-konsulent|Gribskov Kommune|",
            "Per Ask": "ungechef|Gribskov Kommune|",
            "Liv Tang": "driftschef|Boligforeningen|",
            "Ole Juhl": "rektor|Gymnasiet|",
            "Sif Bro": "elevrådsformand|Gymnasiet|",
            "Rut Elm": "provst|Kirken|S",
            "Jan Krog": "|Handelsstandsforeningen|A",
        },
        _ITEMS,
    ),
    Layout(
        "agenda-table-with-times",
        "md",
        """\
# SSP-styregruppemøde

**Til stede:** Ann Sofie Trier (formand, skole- og dagtilbudschef), Bo Palle Krag (vicepolitikommissær), Dina Rask Toft (SSP-konsulent/referent)

**Fraværende uden afbud:** Lise Mo

### Dagsorden

|Nr.|Punkt|Ansvarlig|Tid|
|---|---|---|---|
|1|Velkomst|AST|5 min|
|2|Cykeltyverier|BPK|20 min|
|3|Eventuelt|Alle|5 min|

### Ad 1
Ann Sofie bød velkommen.

### Ad 2
BPK fremlagde tallene.

### Ad 3
Intet.
""",
        {
            "Ann Sofie Trier": "skole- og dagtilbudschef||C",
            "Bo Palle Krag": "vicepolitikommissær||",
            "Dina Rask Toft": "ssp-konsulent||S",
            "Lise Mo": "||A",
        },
        _ITEMS,
    ),
)
