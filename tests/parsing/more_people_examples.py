# ruff: noqa: E501
"""Further short lists of people, a phenomenon each, in several wordings. All names are made up."""

from __future__ import annotations

from .people_examples import Listed

TOLD = (
    Listed(
        "absent-of-two-kinds-behind-one-label",
        """\
Medlemmer: Rosa Tvilum (A), formand
           Ib Ørnbøl (V)
           Mie Vadum, skolechef
Fraværende: Med afbud: Ib Ørnbøl (V)
            Uden afbud: Bo Vinding, Ungdomsrådet
""",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "||A",
            "Mie Vadum": "skolechef||",
            "Bo Vinding": "|Ungdomsrådet|A",
        },
    ),
    Listed(
        "apologies-said-twice",
        """\
Til stede: Rosa Tvilum, skolechef
Afbud: Afbud fra Ib Ørnbøl, lærer, og Mie Vadum, pædagog
""",
        {"Rosa Tvilum": "skolechef||", "Ib Ørnbøl": "lærer||A", "Mie Vadum": "pædagog||A"},
    ),
    Listed(
        "a-branch-of-a-body-named-in-the-plural",
        """\
Deltagere: Rosa Tvilum, Natteravnene Skagen; Ib Ørnbøl, havnechef, Skagen Havn; Mie Vadum, Natteravnene Gl. Holte; Bo Vinding, Læsø Færge
""",
        {
            "Rosa Tvilum": "|Natteravnene Skagen|",
            "Ib Ørnbøl": "havnechef|Skagen Havn|",
            "Mie Vadum": "|Natteravnene Gl. Holte|",
            "Bo Vinding": "|Læsø Færge|",
        },
    ),
    Listed(
        "all-but-one-behind-a-colon",
        """\
Medlemmer: Rosa Tvilum, Ib Ørnbøl, Mie Vadum, Signe Mørk
Til stede: hele udvalget, dog ikke Ib Ørnbøl og Signe Mørk
""",
        {"Rosa Tvilum": "||", "Ib Ørnbøl": "||A", "Mie Vadum": "||", "Signe Mørk": "||A"},
    ),
    Listed(
        "counted-before-they-are-named",
        """\
Fremmøde: 3 ud af 5: Rosa Tvilum, Ib Ørnbøl og Mie Bo. Mangler: Signe Mørk
2 gæster: Gunver Askholm, Bo Vinding
""",
        {
            "Rosa Tvilum": "||",
            "Ib Ørnbøl": "||",
            "Mie Bo": "||",
            "Signe Mørk": "||A",
            "Gunver Askholm": "||",
            "Bo Vinding": "||",
        },
    ),
    Listed(
        "how-many-above-who",
        """\
Antal fremmødte: 3
Rosa Tvilum
Ib Ørnbøl
Mie Vadum
""",
        {"Rosa Tvilum": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||"},
    ),
    Listed(
        "bodies-that-sent-somebody",
        """\
Nyborg Kommune havde sendt borgmester Rosa Tvilum, og Fyns Politi sendte vicepolitiinspektør Ib Ørnbøl.
""",
        {"Rosa Tvilum": "borgmester|Nyborg Kommune|", "Ib Ørnbøl": "vicepolitiinspektør|Fyns Politi|"},
    ),
    Listed(
        "titles-in-the-plural-before-names",
        """\
Deltagere: Natteravnene Bo og Lis Vinding, borgmestrene Rosa Tvilum og Ib Ørnbøl, SSP-konsulenterne Mie Vadum og Signe Mørk
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "borgmester||",
            "Mie Vadum": "ssp-konsulent||",
            "Signe Mørk": "ssp-konsulent||",
            "Lis Vinding": "natteravn||",
            "Bo": "natteravn||",
        },
    ),
    Listed(
        "apologies-at-the-end-of-a-paragraph",
        """\
I mødet deltog politidirektør Gunver Askholm og borgmester Rosa Tvilum, Assens. Afbud fra borgmester Ib Ørnbøl, Nyborg.
For Odense Kommune mødte rådmand Mie Vadum. Fraværende: Direktør Bo Vinding, Middelfart. Ikke til stede: Rektor Signe Mørk.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
            "Mie Vadum": "rådmand|Odense Kommune|",
            "Bo Vinding": "direktør|Middelfart Kommune|A",
            "Signe Mørk": "rektor||A",
        },
    ),
    Listed(
        "apologies-received",
        """\
Til stede var politidirektør Gunver Askholm.
Afbud var modtaget fra borgmester Ib Ørnbøl, Nyborg, og stabschef Lave Hornshøj.
Der forelå afbud fra rektor Signe Mørk. Der var kommet afbud fra direktør Bo Vinding, Assens. Afbud er indløbet fra skolechef Mie Vadum.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
            "Lave Hornshøj": "stabschef||A",
            "Signe Mørk": "rektor||A",
            "Bo Vinding": "direktør|Assens Kommune|A",
            "Mie Vadum": "skolechef||A",
        },
    ),
    Listed(
        "round-a-table",
        """\
Ved bordet sad, talt med uret, politidirektør Gunver Askholm, der som formand ledede mødet, konst. politiinspektør Torkil Ejby, borgmester Rosa Tvilum og kommunaldirektør Mie Vadum, begge Assens, 1. viceborgmester Signe Mørk, Nyborg, der mødte som stedfortræder for borgmester Ib Ørnbøl, og for bordenden fuldmægtig Bo Vinding, der tog referat.
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Torkil Ejby": "konstitueret politiinspektør||",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Mie Vadum": "kommunaldirektør|Assens Kommune|",
            "Signe Mørk": "1. viceborgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
            "Bo Vinding": "fuldmægtig||S",
        },
    ),
    Listed(
        "an-organisation-for-several",
        """\
Mødt var, foruden formanden, skoleleder Rosa Tvilum og lærer Mie Vadum, begge Byskolen, rektor Ib Ørnbøl, konsulent Signe Mørk og konsulent Bo Vinding (alle fra Nyborg Gymnasium), samt klubleder Lave Hornshøj.
""",
        {
            "Rosa Tvilum": "skoleleder|Byskolen|",
            "Mie Vadum": "lærer|Byskolen|",
            "Ib Ørnbøl": "rektor|Nyborg Gymnasium|",
            "Signe Mørk": "konsulent|Nyborg Gymnasium|",
            "Bo Vinding": "konsulent|Nyborg Gymnasium|",
            "Lave Hornshøj": "klubleder||",
        },
    ),
    Listed(
        "all-three-from",
        """\
Til stede:
Borgmester Rosa Tvilum
Skolechef Mie Vadum, socialchef Ib Ørnbøl og vejchef Bo Vinding, alle tre Assens Kommune
Signe Mørk og Lave Hornshøj, begge fra Natteravnene
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Mie Vadum": "skolechef|Assens Kommune|",
            "Ib Ørnbøl": "socialchef|Assens Kommune|",
            "Bo Vinding": "vejchef|Assens Kommune|",
            "Signe Mørk": "|Natteravnene|",
            "Lave Hornshøj": "|Natteravnene|",
        },
    ),
)

HEADINGS = (
    Listed(
        "over-the-net-as-a-heading",
        """\
**Mødedeltagere**

Gunver Askholm, politidirektør, mødeleder
Rosa Tvilum, borgmester, Assens Kommune

**Via Teams**

Ib Ørnbøl, borgmester, Nyborg Kommune
Torkil Ejby, vicepolitiinspektør

**Afbud**

Mie Vadum, skolechef
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|R",
            "Torkil Ejby": "vicepolitiinspektør||R",
            "Mie Vadum": "skolechef||A",
        },
        "md",
    ),
    Listed(
        "over-the-net-in-other-words",
        """\
Til stede:
Politidirektør Gunver Askholm

Med på skærm:
Borgmester Rosa Tvilum, Assens

Online
Skoleleder Ib Ørnbøl

Med på Teams
Rektor Signe Mørk

Pr. telefon: direktør Mie Vadum
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester|Assens Kommune|R",
            "Ib Ørnbøl": "skoleleder||R",
            "Signe Mørk": "rektor||R",
            "Mie Vadum": "direktør||R",
        },
    ),
    Listed(
        "nobody-came-from",
        """\
I mødet deltog

   Fyns Politi
      politidirektør Gunver Askholm
      konsulent Torkil Ejby (referent)

   Kommunerne
      Assens
         borgmester Rosa Tvilum
      Kerteminde
         ikke repræsenteret
      Nyborg
         viceborgmester Ib Ørnbøl
         i stedet for borgmester Lave Hornshøj
      Odense
         afbud
      Svendborg
         borgmester Mie Vadum
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Torkil Ejby": "konsulent|Fyns Politi|S",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "viceborgmester|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Nyborg Kommune|A",
            "Mie Vadum": "borgmester|Svendborg Kommune|",
        },
    ),
    Listed(
        "a-group-of-one-item-alone",
        """\
## Deltagere

**Fra kommunerne**

- Assens: borgmester Rosa Tvilum
- Middelfart: borgmester Ib Ørnbøl og kommunaldirektør Mie Vadum

**Afbud**

- Nyborg: borgmester Lave Hornshøj
- Chefanklager Signe Mørk
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Middelfart Kommune|",
            "Mie Vadum": "kommunaldirektør|Middelfart Kommune|",
            "Lave Hornshøj": "borgmester|Nyborg Kommune|A",
            "Signe Mørk": "chefanklager||A",
        },
        "md",
    ),
    Listed(
        "a-group-and-its-lines-below",
        """\
Deltagere:
- Fyns Politi:
  - Politidirektør Gunver Askholm
  - Konsulent Torkil Ejby
- Byskolen: skoleleder Rosa Tvilum
- Lærer Ib Ørnbøl
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Torkil Ejby": "konsulent|Fyns Politi|",
            "Rosa Tvilum": "skoleleder|Byskolen|",
            "Ib Ørnbøl": "lærer||",
        },
    ),
)

TABLES = (
    Listed(
        "rows-that-head-a-group",
        """\
<h2>Deltagere</h2><table>
<tr><th>Navn</th><th>Titel</th><th>Bemærkning</th></tr>
<tr><th colspan="3">Nyborg Kommune</th></tr>
<tr><td>Rosa Tvilum</td><td>Borgmester</td><td></td></tr>
<tr><td>Mie Vadum</td><td>Direktør for Teknik og Miljø</td><td>Kun punkt 2</td></tr>
<tr><td colspan="3"><b>Fyns Politi</b></td></tr>
<tr><td>Gunver Askholm</td><td>Politidirektør, formand</td><td></td></tr>
<tr><td>Torkil Ejby</td><td>Chefanklager</td><td>Afbud</td></tr>
<tr><td colspan="3"><b>Byens Venner</b></td></tr>
<tr><td>Signe Mørk</td><td>Kasserer</td><td></td></tr>
</table>
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Mie Vadum": "direktør for teknik og miljø|Nyborg Kommune|",
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Torkil Ejby": "chefanklager|Fyns Politi|A",
            "Signe Mørk": "kasserer|Byens Venner|",
        },
        "html",
    ),
    Listed(
        "rows-that-head-the-absent",
        """\
| Navn | Titel | Organisation |
|---|---|---|
| **Til stede** | | |
| Rosa Tvilum | Borgmester | Nyborg Kommune |
| Gunver Askholm | Politidirektør (formand) | Fyns Politi |
| **Afbud** | | |
| Ib Ørnbøl | Skoleleder | Byskolen |
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Ib Ørnbøl": "skoleleder|Byskolen|A",
        },
        "md",
    ),
    Listed(
        "organisations-against-presence",
        """\
| | Til stede | Via Teams | Afbud |
|---|---|---|---|
| **Politiet** | Politidirektør Gunver Askholm (formand)<br>Konsulent Torkil Ejby (referent) | Politiinspektør Bo Vinding | Chefanklager Signe Mørk |
| **Assens Kommune** | Borgmester Rosa Tvilum | | |
| Nyborg | | | Borgmester Ib Ørnbøl; kommunaldirektør Mie Vadum |
| **Byens Venner** | Kasserer Lave Hornshøj (kun pkt. 4) | | - |
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Torkil Ejby": "konsulent|Fyns Politi|S",
            "Bo Vinding": "politiinspektør|Fyns Politi|R",
            "Signe Mørk": "chefanklager|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
            "Mie Vadum": "kommunaldirektør|Nyborg Kommune|A",
            "Lave Hornshøj": "kasserer|Byens Venner|",
        },
        "md",
    ),
    Listed(
        "several-persons-a-cell",
        """\
| **Hvem** | **Mødt** | **Ikke mødt** |
| --- | --- | --- |
| Fyns Politi | Gunver Askholm, politidirektør; Torkil Ejby, akademisk medarbejder | Signe Mørk, chefanklager |
| Assens Kommune | Rosa Tvilum, borgmester (via Teams) |  |
| Borgmester | | Ib Ørnbøl, Nyborg Kommune |
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Torkil Ejby": "akademisk medarbejder|Fyns Politi|",
            "Signe Mørk": "chefanklager|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Assens Kommune|R",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
        },
        "md",
    ),
    Listed(
        "marks-for-those-over-the-net",
        """\
| Navn | Til stede | Online | Fraværende |
|---|---|---|---|
| Rosa Tvilum, borgmester | X | | |
| Gunver Askholm, politidirektør | | X | |
| Ib Ørnbøl, skoleleder | | | X |
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Gunver Askholm": "politidirektør||R",
            "Ib Ørnbøl": "skoleleder||A",
        },
        "md",
    ),
    Listed(
        "telephone-and-mail-after-the-last-item",
        "",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Rosa Tvilum": "kommunikationsmedarbejder|Fyns Politi|S",
            "Ib Lind af Sparre": "borgmester|Nyborg Kommune|",
            "Mie Vadum": "fungerende kommunaldirektør|Assens Kommune|",
            "Signe Mørk": "borgmester|Odense Kommune|A",
            "Bo Vinding": "kommunaldirektør|Svendborg Kommune|A",
        },
        "html",
        """
<h2>Hvem var med?</h2><table>
<thead><tr><th>Navn</th><th>Telefon</th><th>E-mail</th><th>Stilling</th><th>Hvor</th></tr></thead><tbody>
<tr><td>Gunver Askholm</td><td>65 58 90 01</td><td><a href="mailto:ga@example.dk">ga@example.dk</a></td><td>Politidirektør, formand</td><td>Fyns Politi</td></tr>
<tr><td>Rosa Tvilum</td><td>65 58 90 14</td><td>rt@example.dk</td><td>Kommunikationsmedarbejder, ref.</td><td>Fyns Politi</td></tr>
<tr><td>Ib Lind af Sparre</td><td>65 58 90 15</td><td>ils@example.dk</td><td>Borgmester</td><td>Nyborg Kommune</td></tr>
<tr><td>Mie Vadum</td><td>65 58 90 16</td><td>mv@example.dk</td><td>Fung. kommunaldirektør</td><td>Assens Kommune</td></tr>
</tbody></table>
<p>Afbud fra borgmester Signe Mørk, Odense, og kommunaldirektør Bo Vinding, Svendborg.</p>
""",
    ),
    Listed(
        "telephone-in-a-column",
        """\
| Deltager | Mobil | Mail | Funktion |
|---|---|---|---|
| Rosa Tvilum | 20 30 40 50 | rt@example.dk | Borgmester, Assens Kommune |
| Gunver Askholm | +45 6558 9001 | | Politidirektør |
""",
        {"Rosa Tvilum": "borgmester|Assens Kommune|", "Gunver Askholm": "politidirektør||"},
        "md",
    ),
)

LATE = (
    Listed(
        "a-key-as-the-only-list",
        "",
        {
            "Torkil Juel Ejby": "vicepolitiinspektør|Fyns Politi|C",
            "Rosa Tvilum": "ssp-konsulent|Nyborg Kommune|",
            "Per Dahlgaard": "|Nyborg Handel|",
            "Gunver Askholm": "kontorfuldmægtig||S",
            "Ib Ørnbøl": "ungdomsskoleleder||A",
        },
        "txt",
        """
Hvem er hvem:
TJE = Torkil Juel Ejby, vicepolitiinspektør, Fyns Politi (formand)
RT  = Rosa Tvilum, SSP-konsulent, Nyborg Kommune
PD  = Per Dahlgaard, Nyborg Handel
GA  = Gunver Askholm, kontorfuldmægtig (referent)
Ikke med denne gang: IØ = Ib Ørnbøl, ungdomsskoleleder (syg)

Venlig hilsen
Gunver
""",
    ),
    Listed(
        "a-key-in-one-line",
        "Forkortelser: RT = Rosa Tvilum, borgmester, GA = Gunver Askholm, politidirektør (formand), IØ = Ib Ørnbøl (referent)\n",
        {"Rosa Tvilum": "borgmester||", "Gunver Askholm": "politidirektør||C", "Ib Ørnbøl": "||S"},
    ),
    Listed(
        "initials-before-the-names-of-a-list",
        """\
Deltagere:
RT: Rosa Tvilum, borgmester, Assens Kommune
GA: Gunver Askholm, politidirektør
Afbud:
IØ: Ib Ørnbøl, skoleleder
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Gunver Askholm": "politidirektør||",
            "Ib Ørnbøl": "skoleleder||A",
        },
    ),
    Listed(
        "a-key-beside-a-list-adds-nobody",
        "Til stede: RT (formand), GA\nAfbud: IØ\n",
        {"Rosa Tvilum": "borgmester||C", "Gunver Askholm": "politidirektør||", "Ib Ørnbøl": "skoleleder||A"},
        "txt",
        "\nRT = Rosa Tvilum, borgmester\nGA = Gunver Askholm, politidirektør\nIØ = Ib Ørnbøl, skoleleder\nMV = Mie Vadum, rektor\n",
    ),
    Listed(
        "signed-by-those-present",
        "",
        {
            "Rosa Jørn Tvilum": "byrådsmedlem||C",
            "Anne Sofie Thostrup": "byrådsmedlem||",
            "Torkil Ejby": "politikommissær|Fyns Politi|",
            "Dagmar Rovsing": "|Cyklistforbundet|",
            "Mie Vadum": "skoleleder|Østerskolen|A",
            "Ib Ørnbøl": "vejingeniør|Nyborg Kommune|S",
        },
        "txt",
        """

Underskrifter


..................................        ..................................
Rosa Jørn Tvilum                          Anne Sofie Thostrup
byrådsmedlem, formand                     byrådsmedlem


..................................        ..................................
Torkil Ejby                               Dagmar Rovsing
politikommissær, Fyns Politi              Cyklistforbundet


             ikke mødt                    ..................................
Mie Vadum                                 Ib Ørnbøl
skoleleder, Østerskolen                   vejingeniør, Nyborg Kommune, referent
""",
    ),
    Listed(
        "signed-one-below-the-other",
        "",
        {
            "Rosa Tvilum": "byrådsmedlem||C",
            "Torkil Ejby": "politikommissær|Fyns Politi|",
            "Ib Ørnbøl": "vejchef||A",
        },
        "txt",
        """
Underskrevet:

____________________
Rosa Tvilum, byrådsmedlem (formand)

____________________
Torkil Ejby
politikommissær, Fyns Politi

(afbud)
Ib Ørnbøl, vejchef
""",
    ),
    Listed(
        "persons-under-words-that-are-no-label",
        """\
**Rundt om bordet**

Rosa Tvilum, *borgmester, Assens Kommune* (ordstyrer)
Mie Vadum, *souschef, CELF* – suppleant for Ib Ørnbøl, *uddannelseschef, CELF*
Bo Vinding, *tidl. skoleinspektør, Natteravnene*

**På besøg**

13.30–14.10: Signe Mørk, *professor, ph.d., Syddansk Universitet*
kl. 14.10-14.35: overlæge, dr.med. Lave Hornshøj, *Psykiatrien i Svendborg*

**Meldt fra**

Tenna Toft, *gadeplansmedarbejder, Assens Kommune*
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|C",
            "Mie Vadum": "souschef|CELF|",
            "Ib Ørnbøl": "uddannelseschef|CELF|A",
            "Bo Vinding": "tidligere skoleinspektør|Natteravnene|",
            "Signe Mørk": "professor, ph.d.|Syddansk Universitet|",
            "Lave Hornshøj": "overlæge, dr.med.|Psykiatrien i Svendborg|",
            "Tenna Toft": "gadeplansmedarbejder|Assens Kommune|A",
        },
        "md",
    ),
    Listed(
        "workplaces-and-offices-of-rarer-kinds",
        """\
Deltagere:
Administrator Rosa Tvilum, Christiansøs Administration
Ib Ørnbøl, butikschef i SuperBrugsen Ullerslev
Mie Vadum, kørelærer, Dansk Kørelærer-Union
Bo Vinding, bestyrer af Kvickly Nyborg
Signe Mørk, tlf. 65 58 90 01, sm@example.dk, fysioterapeut
""",
        {
            "Rosa Tvilum": "administrator|Christiansøs Administration|",
            "Ib Ørnbøl": "butikschef|SuperBrugsen Ullerslev|",
            "Mie Vadum": "kørelærer|Dansk Kørelærer-Union|",
            "Bo Vinding": "bestyrer|Kvickly Nyborg|",
            "Signe Mørk": "fysioterapeut||",
        },
    ),
)

TOGETHER = (
    Listed(
        "in-company",
        """\
I mødet deltog borgmester Rosa Tvilum, ledsaget af kommunaldirektør Mie Vadum, og politidirektør Gunver Askholm med konsulent Torkil Ejby som referent. Direktør Bo Vinding sammen med specialkonsulent Tilde Sandager deltog fra kl. 10.
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Mie Vadum": "kommunaldirektør||",
            "Gunver Askholm": "politidirektør||",
            "Torkil Ejby": "konsulent||S",
            "Bo Vinding": "direktør||",
            "Tilde Sandager": "specialkonsulent||",
        },
    ),
    Listed(
        "all-but",
        """\
Alle rådets medlemmer var mødt undtagen Ib Ørnbøl, Byskolen, og Mie Vadum, SIND. Desuden deltog politidirektør Gunver Askholm.
Rådet var til stede på nær rektor Signe Mørk.
""",
        {
            "Ib Ørnbøl": "|Byskolen|A",
            "Mie Vadum": "|SIND|A",
            "Gunver Askholm": "politidirektør||",
            "Signe Mørk": "rektor||A",
        },
    ),
    Listed(
        "parted-by-strokes",
        """\
Til stede: Gunver Askholm (GA) / Rosa Tvilum (borgmester) / Torkil Ejby (TE, referent)
Afbud: Ib Ørnbøl (IØ) / Mie Vadum (MV)
""",
        {
            "Gunver Askholm": "||",
            "Rosa Tvilum": "borgmester||",
            "Torkil Ejby": "||S",
            "Ib Ørnbøl": "||A",
            "Mie Vadum": "||A",
        },
    ),
    Listed(
        "presence-in-words",
        """\
| Navn | Organisation | Deltog |
|---|---|---|
| Gunver Askholm | Fyns Politi | Ja |
| Rosa Tvilum | Assens Kommune | Ja, via Teams |
| Ib Ørnbøl | Byskolen | Nej, syg |
| Mie Vadum | SIND | Nej (stedfortræder: Bo Vinding) |
""",
        {
            "Gunver Askholm": "|Fyns Politi|",
            "Rosa Tvilum": "|Assens Kommune|R",
            "Ib Ørnbøl": "|Byskolen|A",
            "Mie Vadum": "|SIND|A",
            "Bo Vinding": "|SIND|",
        },
        "md",
    ),
    Listed(
        "groups-in-one-line",
        """\
Deltagere: Fyns Politi: Gunver Askholm (formand), konsulent Torkil Ejby (referent); Assens Kommune: Rosa Tvilum; Byens Venner: Kasper Ørn, Mie Vadum
Afbud: Nyborg Kommune: Bo Vinding, SIND: Signe Mørk
""",
        {
            "Gunver Askholm": "|Fyns Politi|C",
            "Torkil Ejby": "konsulent|Fyns Politi|S",
            "Rosa Tvilum": "|Assens Kommune|",
            "Kasper Ørn": "|Byens Venner|",
            "Mie Vadum": "|Byens Venner|",
            "Bo Vinding": "|Nyborg Kommune|A",
            "Signe Mørk": "|SIND|A",
        },
    ),
    Listed(
        "a-title-for-all-that-follow",
        """\
Mødet blev ledet af politidirektør Gunver Askholm. Referatet er skrevet af konsulent Torkil Ejby. Der deltog i alt tre borgmestre: Rosa Tvilum (Assens), Ib Ørnbøl (Nyborg) og Mie Vadum (Kerteminde).
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Torkil Ejby": "konsulent||S",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|",
            "Mie Vadum": "borgmester|Kerteminde Kommune|",
        },
    ),
    Listed(
        "all-but-behind-the-verb",
        """\
Mødt var samtlige medlemmer med undtagelse af borgmester Ib Ørnbøl, Nyborg. Til stede var hele rådet bortset fra rektor Signe Mørk.
Desuden deltog politidirektør Gunver Askholm <ga@example.dk>.
""",
        {
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
            "Signe Mørk": "rektor||A",
            "Gunver Askholm": "politidirektør||",
        },
    ),
)

ODD = (
    Listed(
        "dotted-to-the-titles",
        """\
Rundt om bordet, med uret fra døren

  Rosa Tvilum ........... borgmester, Assens Kommune (ordstyrer)
  Hanne Thorup Brinck ... SSP-konsulent, Assens Kommune (tog referat)
  Ib Ørnbøl ............. formand, Nyborg Handelsstandsforening

Tomme stole

  Mie Vadum ............. klubleder, Klub Vest (meldt syg)
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|C",
            "Hanne Thorup Brinck": "ssp-konsulent|Assens Kommune|S",
            "Ib Ørnbøl": "formand|Nyborg Handelsstandsforening|",
            "Mie Vadum": "klubleder|Klub Vest|A",
        },
    ),
    Listed(
        "marks-that-a-key-explains",
        """\
Sted: Rådhuset.

  Mødeleder [ RT ]             Referent [ LB ]

  FREMMØDE      x = i rummet      o = på skærm      - = afbud

  x   RT    Rosa Tvilum              direktør for Børn og Kultur
  x   LB    Lars Birk                SSP-konsulent
  o   MV    Mie Vadum                vicepolitiinspektør, Fyns Politi
  -   IØ    Ib Ørnbøl                skoleleder, Østre Skole
""",
        {
            "Rosa Tvilum": "direktør for børn og kultur||C",
            "Lars Birk": "ssp-konsulent||S",
            "Mie Vadum": "vicepolitiinspektør|Fyns Politi|R",
            "Ib Ørnbøl": "skoleleder|Østre Skole|A",
        },
    ),
    Listed(
        "columns-of-the-room-and-the-screen",
        """\
**Hvem styrede mødet?** Mødeleder var Rosa Tvilum.

**Hvem skriver her?** Referent: Torkil Ejby

## Hvem var med?

| I lokalet | På skærm | Ikke med |
|---|---|---|
| Rosa Tvilum, borgmester, Assens<br>Torkil Ejby, specialkonsulent | Mie Vadum, chefanklager | Ib Ørnbøl, borgmester, Nyborg |
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|C",
            "Torkil Ejby": "specialkonsulent||S",
            "Mie Vadum": "chefanklager||R",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
        },
        "md",
    ),
    Listed(
        "signed-in-columns-without-a-heading",
        """\
Mødt var de, der har underskrevet nedenfor. Forfald havde borgmester Ib Ørnbøl, Odense, og borgmester Bo Vinding, Svendborg; i sidstnævntes sted mødte 1. viceborgmester Palle Egelykke.
""",
        {
            "Ib Ørnbøl": "borgmester|Odense Kommune|A",
            "Bo Vinding": "borgmester|Svendborg Kommune|A",
            "Palle Egelykke": "1. viceborgmester|Svendborg Kommune|",
            "Aksel Rosendal Kjær": "politidirektør||C",
            "N.C. Falkenberg": "chefpolitiinspektør||",
            "Viggo Lykke Bager": "borgmester|Ærø Kommune|",
            "Pauline Utzon": "fuldmægtig||S",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
        },
        "txt",
        """

        Aksel Rosendal Kjær                  N.C. Falkenberg
        politidirektør, formand              chefpolitiinspektør


        Viggo Lykke Bager                    Palle Egelykke
        borgmester, Ærø                      1. viceborgmester, Svendborg


        Rosa Tvilum                          Pauline Utzon
        borgmester, Nyborg                   fuldmægtig, referent
""",
    ),
    Listed(
        "terms-over-names",
        """\
<p>Rådets formand, Gerda Ulsted, var ordstyrer.</p><h4>Kaffe til ti</h4><dl>
<dt>Kirkens Korshær</dt><dd>Jonna Vestager-Bie, varmestueleder</dd><dd>Gerda Ulsted</dd>
<dt>SAND</dt><dd>Sonny Bjerre</dd>
<dt>Byens Sociale Arbejde</dt><dd>Svend Aage Pors, forstander</dd></dl>
<p>Ikke til kaffe denne gang: Preben Løgager, som havde meldt afbud, og Signe Toftlund, der var på ferie.</p>
""",
        {
            "Jonna Vestager-Bie": "varmestueleder|Kirkens Korshær|",
            "Gerda Ulsted": "|Kirkens Korshær|C",
            "Sonny Bjerre": "|SAND|",
            "Svend Aage Pors": "forstander|Byens Sociale Arbejde|",
            "Preben Løgager": "||A",
            "Signe Toftlund": "||A",
        },
        "html",
    ),
    Listed(
        "by-names-in-a-column",
        """\
Om bordet                                                 omtales nedenfor som

politidirektør Gunver Askholm (mødeleder)                 PD
chefanklager Jon Abildtrup                                CA
borgmester Rosa Tvilum, Assens Kommune                    Assens

Ikke mødt

borgmester Ib Ørnbøl, Nyborg Kommune
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Jon Abildtrup": "chefanklager||",
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|A",
        },
    ),
    Listed(
        "one-apology-at-the-end-of-a-paragraph",
        "Til stede var Rosa Tvilum (formand) og Ib Ørnbøl. Afbud fra Inga Holmgaard-Muff.\n",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||", "Inga Holmgaard-Muff": "||A"},
    ),
    Listed(
        "a-register-of-two-meetings",
        """Tegn: + mødt, a afbud

| Medlem | Stilling | 1. februar | 3. maj |
|---|---|---|---|
| Rosa Tvilum | politidirektør | + | a |
| Ib Ørnbøl | borgmester, Nyborg | a | + |
| Inge Holmgaard | borgmester, Assens | + | + |
""",
        {
            "Rosa Tvilum": "politidirektør||A",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|",
            "Inge Holmgaard": "borgmester|Assens Kommune|",
        },
        "md",
    ),
)
