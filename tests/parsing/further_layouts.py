# ruff: noqa: E501
"""Layouts that came to light late: initials explained in a legend, rounds of the table, joined groups."""

from __future__ import annotations

from typing import Final

from .layouts import Layout

_ITEMS: Final = ("Velkomst", "Cykeltyverier", "Eventuelt")
_END: Final = """
1. Velkomst
Intet.

2. Cykeltyverier
Intet.

3. Eventuelt
Intet.
"""

FURTHER: Final = (
    Layout(
        "boxes-to-tick",
        "txt",
        """\
Referat af møde i Lokalrådet for Struer Kommune den 3. marts 2016

Deltagere:

[x] Rikke Stolt, vicepolitiinspektør
[ ] Niels Frandsen, socialchef
[x] Asta Bjerg, skoleleder
"""
        + _END,
        {
            "Rikke Stolt": "vicepolitiinspektør||",
            "Niels Frandsen": "socialchef||A",
            "Asta Bjerg": "skoleleder||",
        },
        _ITEMS,
    ),
    Layout(
        "initials-with-legend",
        "md",
        """\
# Lokalråd Høje-Taastrup

Tirsdag den 9. april 2019

**Mødt:** OB (formand), HKL, TM (ref.) **Meldt fra:** PJ

## 1. Velkomst
OB bød velkommen.

## 2. Cykeltyverier
HKL spurgte til tallene.

## 3. Eventuelt
Intet.

### Forkortelser

- OB = Ole Birk, vicepolitiinspektør, Københavns Vestegns Politi
- TM = Tine Munk, ungdomskonsulent, Høje-Taastrup Kommune
- HKL = Hanne Krag Lund, boligsocial leder, Gadehave Projektet
- PJ = Per Juhl, skoleleder
- RK = Rie Kold, direktør (får kun referatet)
""",
        {
            "Ole Birk": "vicepolitiinspektør|Københavns Vestegns Politi|C",
            "Hanne Krag Lund": "boligsocial leder|Gadehave Projektet|",
            "Tine Munk": "ungdomskonsulent|Høje-Taastrup Kommune|S",
            "Per Juhl": "skoleleder||A",
        },
        _ITEMS,
    ),
    Layout(
        "round-of-the-table",
        "txt",
        """\
Kredsrådet i Fyns Politi holdt møde på Assens Rådhus den 6. maj 2014 kl. 12.30 - 14.45.

Deltagere

Assens Kommune: Borgmester Arne Frost
Nyborg Kommune: Afbud fra borgmester P.K. Dalum
Kerteminde Kommune: Ikke repræsenteret
Fyns Politi: Politidirektør Lise Vang og sekretariatschef Inge Toft (referent)

Velkomst

Politidirektør Lise Vang bød velkommen til mødet på rådhuset.

Bordet rundt

Assens

Arne Frost berettede om et nyt krisecenter i byen.

Nyborg

Intet at bemærke i dag.

Eventuelt

Lise Vang takkede for et godt møde i dag.
""",
        {
            "Arne Frost": "borgmester|Assens Kommune|",
            "P.K. Dalum": "borgmester|Nyborg Kommune|A",
            "Lise Vang": "politidirektør|Fyns Politi|",
            "Inge Toft": "sekretariatschef|Fyns Politi|S",
        },
        ("Velkomst", "Bordet rundt", "Eventuelt"),
    ),
    Layout(
        "bodies-by-glued-v",
        "md",
        """\
# Kredsrådet, Fyns Politi

**Mødt**

* Assens Kommune v/borgmester Kim Brandt og sekretariatschef Mona Friis
* Nyborg Kommune v/kommunaldirektør Eva Bonde
* Fyns Politi v/politidirektør Helle Steen, chefpolitiinspektør Jan Told og specialkonsulent Frida Lyng, der førte referatet

**Ad 1 – Velkomst**

Helle Steen bød velkommen.

**Ad 2 – Cykeltyverier**

Intet.

**Ad 3 – Eventuelt**

Intet.
""",
        {
            "Kim Brandt": "borgmester|Assens Kommune|",
            "Mona Friis": "sekretariatschef|Assens Kommune|",
            "Eva Bonde": "kommunaldirektør|Nyborg Kommune|",
            "Helle Steen": "politidirektør|Fyns Politi|",
            "Jan Told": "chefpolitiinspektør|Fyns Politi|",
            "Frida Lyng": "specialkonsulent|Fyns Politi|S",
        },
        _ITEMS,
    ),
    Layout(
        "notes-after-a-dash",
        "txt",
        """\
PSP-gruppen i Viborg Kommune
Midt- og Vestjyllands Politi / Viborg Kommune

Referat, torsdag 11. april 2013

Fra politiet:
  Vivi Dam (politiassistent) - skriver referat
  Ida Holk (formand)

Fra kommunen:
  Ole Strand (hjemmesygeplejerske) - kom kl. 9
  Bent Krog, repræsentant for de pårørende

Ikke med i dag: Jonna Friis (Kriminalforsorgen) og Ulla Dam (oversygeplejerske)


1/ Velkomst

Intet nyt.


2/ Cykeltyverier

Intet nyt.


3/ Eventuelt

Intet nyt.
""",
        {
            "Vivi Dam": "politiassistent|Midt- og Vestjyllands Politi|S",
            "Ida Holk": "|Midt- og Vestjyllands Politi|C",
            "Ole Strand": "hjemmesygeplejerske|Viborg Kommune|",
            "Bent Krog": "repræsentant for de pårørende|Viborg Kommune|",
            "Jonna Friis": "|Kriminalforsorgen|A",
            "Ulla Dam": "oversygeplejerske||A",
        },
        _ITEMS,
    ),
    Layout(
        "contents-with-pages",
        "txt",
        """\
Lolland Kommune
SSP-udvalget

Medlemmer:
Vivi Hansen, socialchef, Lolland Kommune
Xenia Krag, skoleleder

Indholdsfortegnelse						Side
1. Velkomst					2
2. Cykeltyverier (O)					2
3. Eventuelt							5

1. Velkomst

Intet.

2. Cykeltyverier (O)

Intet.

3. Eventuelt

Intet.
""",
        {"Vivi Hansen": "socialchef|Lolland Kommune|", "Xenia Krag": "skoleleder||"},
        _ITEMS,
    ),
    Layout(
        "told-with-a-part-of-the-meeting",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi tirsdag den 3. februar 2015

Fra Fyns Politi deltog: politidirektør Inge Rør (mødeleder) og fuldmægtig Mette Lund (ref.).

Endvidere deltog borgmestrene Kaj Ebbe (Assens) og Vagn Erik Holm (Langeland) samt, under
pkt. 3, afdelingsleder Malene Kous fra Kriminalforsorgen, som havde bedt om at komme.

Ærø Kommune var ikke repræsenteret. Borgmester Gitte Skov, Svendborg, og borgmester
Aksel Rude, Kerteminde, havde sendt afbud.

1. Velkomst
Politidirektøren bød velkommen og undskyldte den sene udsendelse af bilagene. Efter en kort
runde fik alle ordet, og der blev fortalt om ombygningen af rådhuset, der har stået på siden
august. Rundvisningen efter mødet blev tilbudt alle.

2. Cykeltyverier
Tallene er faldet i hele kredsen, men de er steget ved stationerne, hvor der nu bliver sat
flere kameraer op.

3. Eventuelt
Intet.
""",
        {
            "Inge Rør": "politidirektør|Fyns Politi|C",
            "Mette Lund": "fuldmægtig|Fyns Politi|S",
            "Kaj Ebbe": "borgmester|Assens Kommune|",
            "Vagn Erik Holm": "borgmester|Langeland Kommune|",
            "Malene Kous": "afdelingsleder|Kriminalforsorgen|",
            "Gitte Skov": "borgmester|Svendborg Kommune|A",
            "Aksel Rude": "borgmester|Kerteminde Kommune|A",
        },
        _ITEMS,
    ),
    Layout(
        "one-line-each-below-a-long-one",
        "txt",
        """\
Referat af møde i Lokalrådet i Guldborgsund

Deltagere:
Grethe Holk, vicepolitiinspektør, Sydsjællands og Lolland-Falsters Politi
Benedikte Høj Jacobsen, politiassistent, Sydsjællands og Lolland-Falsters Politi
Gunhild Mors, borgmester, Guldborgsund Kommune
Jan Skov, kommunaldirektør, Guldborgsund Kommune
Bo Lund, formand, Sakskøbing Handelsforening
Tove Bech (formand), Cyklistforbundet
Rie Dal, formand, Lokalrådet

Afbud fra byggechef Ole Krag; planchef Eva Munk.

1. Velkomst
Grethe Holk bød velkommen og fortalte om de sager, der har fyldt mest i
politikredsen siden sidste møde, og som alle er afsluttet. De fleste sager
bliver løst lokalt, men nogle må sendes videre.

2. Cykeltyverier
Det gælder især i weekenderne, hvor der er mange mennesker i byen, og hvor
de fleste tyverier sker. Indsatsen fortsætter frem til sommerferien, hvor
ordningen bliver gjort op.

3. Eventuelt
Intet.
""",
        {
            "Grethe Holk": "vicepolitiinspektør|Sydsjællands og Lolland-Falsters Politi|",
            "Benedikte Høj Jacobsen": "politiassistent|Sydsjællands og Lolland-Falsters Politi|",
            "Gunhild Mors": "borgmester|Guldborgsund Kommune|",
            "Jan Skov": "kommunaldirektør|Guldborgsund Kommune|",
            "Bo Lund": "formand|Sakskøbing Handelsforening|",
            "Tove Bech": "|Cyklistforbundet|C",
            "Rie Dal": "|Lokalrådet|C",
            "Ole Krag": "byggechef||A",
            "Eva Munk": "planchef||A",
        },
        _ITEMS,
    ),
    Layout(
        "table-with-chairs-of-others",
        "md",
        """\
# Lokalrådet i Assens Kommune

| Navn | Titel | Organisation |
|---|---|---|
| Kaj Holm | børnechef | Assens Kommune |
| Vivi Dam | formand | Stribsen |
| Ida Munk | boligsocial koordinator | Haarby Bolig |
| Leo Krag | formand | Ældrerådet |

## 1. Velkomst
Intet.

## 2. Cykeltyverier
Intet.

## 3. Eventuelt
Intet.
""",
        {
            "Kaj Holm": "børnechef|Assens Kommune|",
            "Vivi Dam": "formand|Stribsen|",
            "Ida Munk": "boligsocial koordinator|Haarby Bolig|",
            "Leo Krag": "formand|Ældrerådet|",
        },
        _ITEMS,
    ),
    Layout(
        "wrapped-within-a-title",
        "txt",
        """\
Lokalrådet i Holbæk

Til stede var vicepolitiinspektør Lene Dall, politiassistent Yngve Kjeld, boligsocial
koordinator Kim Hemming og formand Lizzi Jepsen. For Ældrerådet deltog formand Ole Strand.

1. Velkomst
Lene Dall bød velkommen og undskyldte den sene udsendelse af bilagene. Efter en kort
runde fik alle ordet, og der blev fortalt om ombygningen af rådhuset, der har stået
på siden august. Rundvisningen efter mødet blev tilbudt alle.

2. Cykeltyverier
Tallene er faldet i hele kredsen, men de er steget ved stationerne, hvor der nu bliver
sat flere kameraer op, og hvor der er mange mennesker.

3. Eventuelt
Intet.
""",
        {
            "Lene Dall": "vicepolitiinspektør||",
            "Yngve Kjeld": "politiassistent||",
            "Kim Hemming": "boligsocial koordinator||",
            "Lizzi Jepsen": "||C",
            "Ole Strand": "formand|Ældrerådet|",
        },
        _ITEMS,
    ),
)
