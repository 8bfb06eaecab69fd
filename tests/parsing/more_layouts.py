# ruff: noqa: E501
"""Minutes in unlike layouts, each short, with the people and the agenda to be found. All names are made up."""

from __future__ import annotations

from .layouts import Layout

TABLES_AND_GROUPS = (
    Layout(
        "all-ones",
        "md",
        """\
# Lokalråd Rebild den 2. marts 2020

Deltagere: Kim Dahl, lokalpolitiet; Søren Ravn, Rebild Kommune; Pia Mortensen, Støvring Gymnasium

1. Velkomst

   Kim Dahl bød velkommen.

1. Ungdomskriminalitet

   Søren Ravn fortalte om arbejdet.

1. Eventuelt

   Pia Mortensen spurgte til knallertkontrol.
""",
        {
            "Kim Dahl": "|lokalpolitiet|",
            "Søren Ravn": "|Rebild Kommune|",
            "Pia Mortensen": "|Støvring Gymnasium|",
        },
        (
            "Velkomst",
            "Ungdomskriminalitet",
            "Eventuelt",
        ),
    ),
    Layout(
        "continuing",
        "txt",
        """\
Integrationsrådet
Åben referat
Mødedato: 15. juni 2016
Mødetidspunkt: Kl. 17:00
Mødested: Rådhuset, mødelokale 3
Deltagere: Hassan Demir, Fatma Öztürk, Jens Kok, Maria Sanchez Holm
Fraværende: Ali Rezan

22. Godkendelse af dagsorden

Godkendt.

23. Orientering om flygtninge (O)

Jens Kok orienterede om kvoten.

24. Eventuelt

Intet.
""",
        {
            "Hassan Demir": "||",
            "Fatma Öztürk": "||",
            "Jens Kok": "||",
            "Maria Sanchez Holm": "||",
            "Ali Rezan": "||A",
        },
        (
            "Godkendelse af dagsorden",
            "Orientering om flygtninge",
            "Eventuelt",
        ),
    ),
    Layout(
        "caps-names",
        "txt",
        """\
KREDSRÅD
SYDØSTJYLLANDS POLITI

Deltagere
POLITIDIREKTØR JENS KAASGAARD
BORGMESTER KIRSTEN TERKELBY
KOMMUNALDIREKTØR LISBETH BINDRUP

Afbud
BORGMESTER ULLA HJORT

AD 1. VELKOMST
Jens Kaasgaard bød velkommen.

AD 2. EVENTUELT
Der var intet.
""",
        {
            "JENS KAASGAARD": "politidirektør||",
            "KIRSTEN TERKELBY": "borgmester||",
            "LISBETH BINDRUP": "kommunaldirektør||",
            "ULLA HJORT": "borgmester||A",
        },
        (
            "VELKOMST",
            "EVENTUELT",
        ),
    ),
    Layout(
        "numbered-attendees",
        "txt",
        """\
Referat af lokalrådsmøde i Varde den 21. januar 2014

Mødedeltagere:
1. Vicepolitiinspektør Arne Thomsen, Syd- og Sønderjyllands Politi
2. Børne- og ungechef Marlene Hesel, Varde Kommune
3. Centerleder Jonna Lyk, Ungdomscentret
4. Beboerkonsulent Tim Ravn, AAB

Dagsorden
1. Velkomst
2. Nytår
3. Evt.

1. Velkomst
Arne Thomsen bød velkommen.

2. Nytår
Det gik roligt, oplyste Arne Thomsen.

3. Evt.
Intet.
""",
        {
            "Arne Thomsen": "vicepolitiinspektør|Syd- og Sønderjyllands Politi|",
            "Marlene Hesel": "børne- og ungechef|Varde Kommune|",
            "Jonna Lyk": "centerleder|Ungdomscentret|",
            "Tim Ravn": "beboerkonsulent|AAB|",
        },
        (
            "Velkomst",
            "Nytår",
            "Evt.",
        ),
    ),
    Layout(
        "pdf-wrapped-names",
        "txt",
        """\
Referat af kredsrådsmøde i Københavns Vestegns Politi den 4. december 2013

Deltagere: Politidirektør Kim Helmvig, chefpolitiinspektør Torben Møl-
gaard, borgmester Oluf Bjerstrup, Ishøj, borgmester Hemming Christens-
gaard, Vallensbæk, borgmester Jon Engelund, Glostrup, borgmester
Willum Elleby, Høje-Taastrup, og sekretariatschef Lotte Bach-
Petersen (referent).

Afbud: Borgmester Sten Krist-
holm, Albertslund.

Ad 1. Velkomst
Kim Helmvig bød velkommen til kredsrådsmødet og orienterede om dagsorde-
nens punkter, herunder den nye flerårsaftale, som netop er indgået mellem
partierne.

Ad 2. Eventuelt
Oluf Bjerstrup takkede for samarbejdet om Vejleåparken, som han fandt meget
vellykket, og som burde udbredes.
""",
        {
            "Kim Helmvig": "politidirektør||",
            "Torben Mølgaard": "chefpolitiinspektør||",
            "Oluf Bjerstrup": "borgmester|Ishøj Kommune|",
            "Hemming Christensgaard": "borgmester|Vallensbæk Kommune|",
            "Jon Engelund": "borgmester|Glostrup Kommune|",
            "Willum Elleby": "borgmester|Høje-Taastrup Kommune|",
            "Lotte Bach-Petersen": "sekretariatschef||S",
            "Sten Kristholm": "borgmester|Albertslund Kommune|A",
        },
        (
            "Velkomst",
            "Eventuelt",
        ),
    ),
    Layout(
        "municipalities-as-groups",
        "txt",
        """\
Referat fra møde i Kredsrådet for Sydsjællands og Lolland-Falsters Politi
Dato: Tirsdag den 12. november 2019
Sted: Næstved Rådhus, Rådmandshaven 20
Start kl. 9.00 – slut kl. 11.00

MØDEDELTAGERE
Kommuner:
Guldborgsund: Jon Brædsted (borgmester)
Lolland: Holger Skov Ravnsted (borgmester), Bjarne Hansen (kommunaldirektør)
Faxe: Ole Vibe Holt (borgmester) – forlod mødet kl. 10.15
Vordingborg: afbud
Politi:
Lene Frandal (politidirektør), Mikael Hellund (chefpolitiinspektør), Kim Klitvang (politiinspektør), Nina Ros (referent)

1. GODKENDELSE AF DAGSORDEN
Dagsordenen blev godkendt.

2. TRYGHEDSMÅLING
Mikael Hellund fremlagde målingen.
""",
        {
            "Jon Brædsted": "borgmester|Guldborgsund Kommune|",
            "Holger Skov Ravnsted": "borgmester|Lolland Kommune|",
            "Bjarne Hansen": "kommunaldirektør|Lolland Kommune|",
            "Ole Vibe Holt": "borgmester|Faxe Kommune|",
            "Lene Frandal": "politidirektør|Sydsjællands og Lolland-Falsters Politi|",
            "Mikael Hellund": "chefpolitiinspektør|Sydsjællands og Lolland-Falsters Politi|",
            "Kim Klitvang": "politiinspektør|Sydsjællands og Lolland-Falsters Politi|",
            "Nina Ros": "|Sydsjællands og Lolland-Falsters Politi|S",
        },
        (
            "GODKENDELSE AF DAGSORDEN",
            "TRYGHEDSMÅLING",
        ),
    ),
    Layout(
        "groups-that-took-part",
        "txt",
        """\
Kredsrådsmøde den 6. juni 2024 – referat

Fra Midt- og Vestsjællands Politi deltog:
- Politidirektør Maria Falk Tinghøj
- Vicepolitiinspektør Sune Lykkegaard
Fra kommunerne deltog:
- Borgmester Tobias Bredholm, Roskilde Kommune
- Borgmester Maria Stærmose, Køge Kommune (online)
- Kommunaldirektør Niels Foss, Lejre Kommune som stedfortræder for borgmester Carsten Ras
Ikke repræsenteret: Solrød Kommune

Dagsordenspunkter
1: Velkomst
2: Kriminalitet (orientering)
3: Eventuelt

1: Velkomst
Maria Falk Tinghøj bød velkommen.
2: Kriminalitet
Sune Lykkegaard gennemgik tallene.
3: Eventuelt
Intet.
""",
        {
            "Maria Falk Tinghøj": "politidirektør|Midt- og Vestsjællands Politi|",
            "Sune Lykkegaard": "vicepolitiinspektør|Midt- og Vestsjællands Politi|",
            "Tobias Bredholm": "borgmester|Roskilde Kommune|",
            "Maria Stærmose": "borgmester|Køge Kommune|R",
            "Niels Foss": "kommunaldirektør|Lejre Kommune|",
            "Carsten Ras": "borgmester|Lejre Kommune|A",
        },
        (
            "Velkomst",
            "Kriminalitet",
            "Eventuelt",
        ),
    ),
    Layout(
        "fields-in-a-table",
        "html",
        """\
<html><body><h1>Lokalråd Egedal 11. maj 2021</h1>
<table><tr><td><b>Til stede</b></td><td>Lone Bak (politikommissær), Tue Frandsen (SSP-leder), Susanne Hviid (skolechef)</td></tr>
<tr><td><b>Afbud</b></td><td>Kenneth Birk</td></tr>
<tr><td><b>Referent</b></td><td>Tue Frandsen</td></tr>
<tr><td><b>Mødested</b></td><td>Egedal Rådhus</td></tr></table>
<table><tr><th>Emne</th><th>Drøftelse</th><th>Ansvarlig</th></tr>
<tr><td>1. Siden sidst</td><td>Lone Bak orienterede om brandene.</td><td>LB</td></tr>
<tr><td>2. Fælles indsats</td><td>Tue Frandsen foreslog en fælles indsats.</td><td>TF</td></tr></table>
</body></html>
""",
        {
            "Lone Bak": "politikommissær||",
            "Tue Frandsen": "ssp-leder||S",
            "Susanne Hviid": "skolechef||",
            "Kenneth Birk": "||A",
        },
        (
            "Siden sidst",
            "Fælles indsats",
        ),
    ),
    Layout(
        "unnumbered-headings",
        "md",
        """\
# Referat fra lokalrådsmøde i Favrskov Kommune

Tirsdag den 4. oktober 2022 kl. 14.00-16.00 på Hinnerup Rådhus

**Til stede:** Jan Lund (Østjyllands Politi), Karin Thorhauge (Favrskov Kommune), Mohammed Ali Hassan (Natteravnene), Bo Krarup (Favrskov Gymnasium)

**Afbud:** Ida Marie Skov (Kriminalforsorgen)

## Velkomst og præsentation
Jan Lund bød velkommen.

## Status fra politiet
Jan Lund orienterede om indbrud.

### Færdsel
Karin Thorhauge spurgte til skolevejene.

## Eventuelt
Intet til eventuelt.
""",
        {
            "Jan Lund": "|Østjyllands Politi|",
            "Karin Thorhauge": "|Favrskov Kommune|",
            "Mohammed Ali Hassan": "|Natteravnene|",
            "Bo Krarup": "|Favrskov Gymnasium|",
            "Ida Marie Skov": "|Kriminalforsorgen|A",
        },
        (
            "Velkomst og præsentation",
            "Status fra politiet",
            "Eventuelt",
        ),
    ),
    Layout(
        "centred-title",
        "txt",
        """\
                         REFERAT
               Kredsråd for Bornholms Politi
                     12. december 2013

Tilstede:

Politidirektør Teddy Vejborg (formand), politiinspektør Jan Kofod Bech,
borgmester Winnie Grovbøl, kommunaldirektør Peter Juhlby og
specialkonsulent Birthe Funch (ref.)

Afbud: direktør Claus Stensdal Bro pga. sygdom, viceborgmester
Kirstine van Sande (ferie)

1.  Velkomst og godkendelse af dagsorden v/ Teddy Vejborg
    Teddy Vejborg bød velkommen.

2.  Kriminalitetstal
    Jan Kofod Bech gennemgik årets tal, som ligger på niveau med sidste
    år, bortset fra cykeltyverier, der er steget markant.

3.  Eventuelt
    Intet.
""",
        {
            "Teddy Vejborg": "politidirektør||C",
            "Jan Kofod Bech": "politiinspektør||",
            "Winnie Grovbøl": "borgmester||",
            "Peter Juhlby": "kommunaldirektør||",
            "Birthe Funch": "specialkonsulent||S",
            "Claus Stensdal Bro": "direktør||A",
            "Kirstine van Sande": "viceborgmester||A",
        },
        (
            "Velkomst og godkendelse af dagsorden",
            "Kriminalitetstal",
            "Eventuelt",
        ),
    ),
    Layout(
        "association-notes",
        "txt",
        """\
Referat af fællesrådsmøde d. 10.09.15

Mødt: Bente R., Kaj-Ove, Tina fra Netto og Ulrik (lokalpolitiet). Fraværende: Stine.
Ordstyrer: Bente R. Referent: Kaj-Ove

1. Siden sidst
Ulrik er glad for lyset ved søen.
2. Loppemarked
Tina sponserer kaffe.
""",
        {
            "Bente R.": "||C",
            "Kaj-Ove": "||S",
            "Tina": "|Netto|",
            "Ulrik": "|lokalpolitiet|",
            "Stine": "||A",
        },
        (
            "Siden sidst",
            "Loppemarked",
        ),
    ),
    Layout(
        "titles-with-fields",
        "txt",
        """\
Referat af kredsrådsmøde i Nordjyllands Politi torsdag den 4. april 2019 i Hobro

Deltagere:
Politidirektør Anne Tønder Hald
Politiinspektør Frank Olsby (stedfortræder for chefpolitiinspektør Gorm Bak)
Borgmester Jesper Grethsø, Mariagerfjord
Formand for Mariagerfjord Handel Tom Ladefoged
Leder af SSP i Mariagerfjord Kommune Ditte Klee
Lokalpolitileder Per Riis - deltog under punkt 2
Studentermedhjælper Sif Aalund (referent)

Ad 1) Velkomst
Anne Tønder Hald bød velkommen.
Ad 2) Tema: Butikstyveri
Per Riis orienterede.
Ad 3) Evt.
Intet.

Med venlig hilsen
Sif Aalund
""",
        {
            "Anne Tønder Hald": "politidirektør||",
            "Frank Olsby": "politiinspektør||",
            "Gorm Bak": "chefpolitiinspektør||A",
            "Jesper Grethsø": "borgmester|Mariagerfjord Kommune|",
            "Tom Ladefoged": "formand|Mariagerfjord Handel|",
            "Ditte Klee": "leder af ssp|Mariagerfjord Kommune|",
            "Per Riis": "lokalpolitileder||",
            "Sif Aalund": "studentermedhjælper||S",
        },
        (
            "Velkomst",
            "Tema: Butikstyveri",
            "Evt.",
        ),
    ),
    Layout(
        "numbered-table",
        "md",
        """\
Lokalrådet i Odder Kommune
Møde nr. 26, den 8. marts 2016

| | Navn | Stilling | Arbejdssted | Afbud |
|---|---|---|---|---|
| 1 | Claus Munk | Politikommissær | Østjyllands Politi | |
| 2 | Lene Bysted | Skolechef | Odder Kommune | x |
| 3 | Hans-Henrik Grøn | Tovholder | Natteravnene | |

Dagsorden

1. Orientering (O)
2. Drøftelse af festkultur (D)
3. Eventuelt

## Ad. 1 Orientering
Claus Munk orienterede.
## Ad. 2 Drøftelse af festkultur
Hans-Henrik Grøn fortalte om ravnene.
## Ad. 3 Eventuelt
Intet.
""",
        {
            "Claus Munk": "politikommissær|Østjyllands Politi|",
            "Lene Bysted": "skolechef|Odder Kommune|A",
            "Hans-Henrik Grøn": "tovholder|Natteravnene|",
        },
        (
            "Orientering",
            "Drøftelse af festkultur",
            "Eventuelt",
        ),
    ),
    Layout(
        "case-numbers",
        "txt",
        """\
Handicaprådet
Referat mandag den 14. maj 2018 kl. 16:30 i lokale 12
Medlemmer: Henny Fiskbæk, Poul Nør Hald, Gitte Ahle, Ruth Nørr
Afbud: Gitte Ahle
Sag nr. 129 Godkendelse af dagsorden
Godkendt.
Sag nr. 130 Tilgængelighed på stationen
Forvaltningen indstiller, at sagen drøftes.
Henny Fiskbæk spurgte til elevatoren.
Sag nr. 131 Eventuelt
Intet.
""",
        {
            "Henny Fiskbæk": "||",
            "Poul Nør Hald": "||",
            "Gitte Ahle": "||A",
            "Ruth Nørr": "||",
        },
        (
            "Godkendelse af dagsorden",
            "Tilgængelighed på stationen",
            "Eventuelt",
        ),
    ),
)
