# ruff: noqa: E501
"""Short lists of people, a phenomenon each, in several wordings. All names are made up."""

from __future__ import annotations

from typing import NamedTuple


class Listed(NamedTuple):
    """One list.

    Attributes:
        name: what it shows. text: the lines between the heading and the first item.
        people: by name "title|organisation|marks", where marks are A(bsent), R(emote), S(ecretary), C(hair).
        suffix: of the file. after: what stands after the last item.
    """

    name: str
    text: str
    people: dict[str, str]
    suffix: str = "txt"
    after: str = ""


SUBSTITUTES = (
    Listed(
        "named-in-the-note-of-the-absent",
        """\
Til stede:
Borgmester Rosa Tvilum
Afbud:
Politidirektør Gunver Askholm (chefpolitiinspektør Torkil Ejby-Rask, Fyns Politi, mødte som stedfortræder)
Borgmester Lave Hornshøj (i stedet deltog viceborgmester Signe Mørk)
Skoleleder Palle Hylke (stedfortræder: Mie Vadum)
Skolechef Ib Ørnbøl (repræsenteret ved konsulent Bolette Hye)
Rektor Yrsa Bundsgård (kursus)
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Gunver Askholm": "politidirektør||A",
            "Torkil Ejby-Rask": "chefpolitiinspektør|Fyns Politi|",
            "Lave Hornshøj": "borgmester||A",
            "Signe Mørk": "viceborgmester||",
            "Palle Hylke": "skoleleder||A",
            "Mie Vadum": "||",
            "Ib Ørnbøl": "skolechef||A",
            "Bolette Hye": "konsulent||",
            "Yrsa Bundsgård": "rektor||A",
        },
    ),
    Listed(
        "for-after-a-comma",
        """\
Mødt:
Karna Balle Toft (KBT), Natteravnene, for Svend Aage Klit (SAK)
Rosa Tvilum, skoleleder, Byskolen, i stedet for Palle Hylke
Signe Mørk, suppleant for Lave Hornshøj
Ib Ørnbøl, konsulent
Afbud:
Svend Aage Klit (SAK), Natteravnene, pga. ferie
Palle Hylke, skoleleder, grundet sygdom
""",
        {
            "Karna Balle Toft": "|Natteravnene|",
            "Svend Aage Klit": "|Natteravnene|A",
            "Rosa Tvilum": "skoleleder|Byskolen|",
            "Palle Hylke": "skoleleder||A",
            "Signe Mørk": "||",
            "Lave Hornshøj": "||A",
            "Ib Ørnbøl": "konsulent||",
        },
    ),
    Listed(
        "told-in-sentences",
        """\
Fra kommunerne mødte borgmester Tilde Sandager, Assens, og borgmester Bo Vinding, Nyborg. Rådmand Ib Ørnbøl, Odense, mødte i stedet for borgmester Per Toft Svensson, der var på rejse. Direktør Mie Vadum, Kerteminde, deltog for kommunaldirektør Ove Lykkeskov.
""",
        {
            "Tilde Sandager": "borgmester|Assens Kommune|",
            "Bo Vinding": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "rådmand|Odense Kommune|",
            "Per Toft Svensson": "borgmester|Odense Kommune|A",
            "Mie Vadum": "direktør|Kerteminde Kommune|",
            "Ove Lykkeskov": "kommunaldirektør|Kerteminde Kommune|A",
        },
    ),
    Listed(
        "reason-in-a-clause-and-one-more",
        """\
Til stede var: Politidirektør Gunver Askholm (mødeleder), viceborgmester Signe Mørk, Assens (stedfortræder for borgmester Lave Hornshøj, der var til møde i KL), kommunaldirektør Ove E. Lykkeskov, Nyborg (i stedet for borgmester Jeppe Tarp, som er sygemeldt) samt fuldmægtig Ib Ørnbøl (referent).
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Signe Mørk": "viceborgmester|Assens Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|A",
            "Ove E. Lykkeskov": "kommunaldirektør|Nyborg Kommune|",
            "Jeppe Tarp": "borgmester|Nyborg Kommune|A",
            "Ib Ørnbøl": "fuldmægtig||S",
        },
    ),
    Listed(
        "told-after-the-absent",
        """\
Afbud: Borgmester Lave Hornshøj, i hvis sted viceborgmester Signe Mørk mødte. Skoleleder Palle Hylke var forhindret og var repræsenteret ved souschef Mie Vadum. Rektor Yrsa Bundsgård (Natteravnene) kunne ikke komme.
""",
        {
            "Lave Hornshøj": "borgmester||A",
            "Signe Mørk": "viceborgmester||",
            "Palle Hylke": "skoleleder||A",
            "Mie Vadum": "souschef||",
            "Yrsa Bundsgård": "rektor|Natteravnene|A",
        },
    ),
    Listed(
        "by-whom-one-is-represented",
        """\
Deltagere: Politidirektør Gunver Askholm, borgmester Lave Hornshøj ved viceborgmester Signe Mørk, kommunaldirektør Ove Lykkeskov v/ direktør Mie Vadum.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Lave Hornshøj": "borgmester||A",
            "Signe Mørk": "viceborgmester||",
            "Ove Lykkeskov": "kommunaldirektør||A",
            "Mie Vadum": "direktør||",
        },
    ),
    Listed(
        "absent-again-under-an-item",
        """\
### Deltagere

**Danske Handicaporganisationer**

* Asta Krogsgård, næstformand
* Mie Vadum (suppleant for Palle Ørts Hylke)

Afbud: Ingen
""",
        {
            "Asta Krogsgård": "|Danske Handicaporganisationer|",
            "Mie Vadum": "|Danske Handicaporganisationer|",
            "Palle Ørts Hylke": "|Danske Handicaporganisationer|A",
        },
        "md",
        "\n*Fraværende: Palle Ørts Hylke*\n",
    ),
)

GROUPS = (
    Listed(
        "headings-of-unknown-form",
        """\
### Deltagere

**Assens Byråd**

* Asta Krogsgård (B), formand
* Mie Vadum (V)

**Forældrerepræsentanterne**

* Palle Hylke
* Signe Mørk

**Brugere og frivillige**

* Rosa Tvilum, daglig leder, Varmestuen Ringvej
""",
        {
            "Asta Krogsgård": "|Assens Byråd|C",
            "Mie Vadum": "|Assens Byråd|",
            "Palle Hylke": "||",
            "Signe Mørk": "||",
            "Rosa Tvilum": "daglig leder|Varmestuen Ringvej|",
        },
        "md",
    ),
    Listed(
        "headings-of-unknown-form-in-a-page",
        """\
<h2>Deltagere</h2>
<h4>Nyborg Kommune</h4><ul><li>Ib Ørnbøl, vejchef (referent)</li></ul>
<h4>Skolebestyrelserne</h4><ul><li>Mikkel Toft Smidt (stedfortræder for Rikke Kloster)</li></ul>
<h4>Venner af Byparken</h4><ul><li>Asta Krogsgård</li></ul>
<h4>Afbud</h4><ul><li>Palle Hylke, konsulent, Rådet for Sikker Trafik</li></ul>
""",
        {
            "Ib Ørnbøl": "vejchef|Nyborg Kommune|S",
            "Mikkel Toft Smidt": "|Skolebestyrelserne|",
            "Rikke Kloster": "|Skolebestyrelserne|A",
            "Asta Krogsgård": "|Venner af Byparken|",
            "Palle Hylke": "konsulent|Rådet for Sikker Trafik|A",
        },
        "html",
    ),
    Listed(
        "a-group-after-the-absent",
        """\
<h3>Medlemmer</h3><ul><li>Asta Krogsgård, formand</li></ul>
<h3>Fraværende</h3><ul><li>Palle Hylke</li></ul>
<h3>Fra Nyborg Kommune</h3><ul><li>Jobcenterchef Torkil Ejby</li><li>Konsulent Rosa Tvilum (referent)</li></ul>
""",
        {
            "Asta Krogsgård": "||C",
            "Palle Hylke": "||A",
            "Torkil Ejby": "jobcenterchef|Nyborg Kommune|",
            "Rosa Tvilum": "konsulent|Nyborg Kommune|S",
        },
        "html",
    ),
    Listed(
        "groups-under-the-absent",
        """\
<h3>Medlemmer</h3><ul><li>Asta Krogsgård, formand</li></ul>
<h3>Fraværende</h3>
<h4>Fra Nyborg Kommune</h4><ul><li>Jobcenterchef Torkil Ejby</li></ul>
<h4>Fra Fyns Politi</h4><ul><li>Politiassistent Rosa Tvilum</li></ul>
""",
        {
            "Asta Krogsgård": "||C",
            "Torkil Ejby": "jobcenterchef|Nyborg Kommune|A",
            "Rosa Tvilum": "politiassistent|Fyns Politi|A",
        },
        "html",
    ),
    Listed(
        "headings-above-blocks-and-deeper-lines",
        """\
Deltagere:

Nyborg Gymnasium
Gunver Askholm, rektor

LOF Østfyn
Torkil Ejby, skoleleder

  Byens Venner
    Asta Krogsgård
    Rosa Tvilum, kasserer
""",
        {
            "Gunver Askholm": "rektor|Nyborg Gymnasium|",
            "Torkil Ejby": "skoleleder|LOF Østfyn|",
            "Asta Krogsgård": "|Byens Venner|",
            "Rosa Tvilum": "kasserer|Byens Venner|",
        },
    ),
    Listed(
        "groups-in-the-first-column",
        """\
| | |
|:--|:--|
| **Fra politiet** | Politidirektør Gunver Askholm (mødeleder), fuldmægtig Ib Ørnbøl (ref.) |
| **Fra havnen** | Havnechef Tilde Sandager, havnefoged Birgitte Hjorth |
| **Afbud** | Socialchef Mie Vadum |
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Ib Ørnbøl": "fuldmægtig|Fyns Politi|S",
            "Tilde Sandager": "havnechef|havnen|",
            "Birgitte Hjorth": "havnefoged|havnen|",
            "Mie Vadum": "socialchef||A",
        },
        "md",
    ),
    Listed(
        "explained-in-parentheses",
        """\
Fra politiet (Syd- og Sønderjyllands Politi): Torkil Ejby-Holm, vicepolitiinspektør (formand), og Rosa Marie Rex, politiassistent.
Fra kommunen (Nyborg): Asta Krogsgård, børne- og skolechef, Kenn Petz, ungdomsskoleleder, og Berit Toft, SSP-konsulent (ref.).
""",
        {
            "Torkil Ejby-Holm": "vicepolitiinspektør|Syd- og Sønderjyllands Politi|C",
            "Rosa Marie Rex": "politiassistent|Syd- og Sønderjyllands Politi|",
            "Asta Krogsgård": "børne- og skolechef|Nyborg Kommune|",
            "Kenn Petz": "ungdomsskoleleder|Nyborg Kommune|",
            "Berit Toft": "ssp-konsulent|Nyborg Kommune|S",
        },
    ),
)

NOTES = (
    Listed(
        "organisation-of-unknown-form-in-parentheses",
        """\
Medlemmer:
Asta Krogsgård, formand
Palle Hylke (Frivillignettet)
Rosa Tvilum (Venligboerne Ringe)
Ib Ørnbøl (LO Nyborg)
Mie Vadum (A)
Signe Mørk (fra kl. 10)
Bo Vinding (Lise)
Lave Hornshøj (Beboer)
""",
        {
            "Asta Krogsgård": "||C",
            "Palle Hylke": "|Frivillignettet|",
            "Rosa Tvilum": "|Venligboerne Ringe|",
            "Ib Ørnbøl": "|LO Nyborg|",
            "Mie Vadum": "||",
            "Signe Mørk": "||",
            "Bo Vinding": "||",
            "Lave Hornshøj": "||",
        },
    ),
    Listed(
        "column-of-remarks",
        """\
| Navn | Organisation | Bemærkning |
|---|---|---|
| Gunver Askholm | Fyns Politi | Formand |
| Torkil Ejby | Nyborg Kommune | Afbud |
| Rosa Tvilum | Byskolen | Byskolens bestyrelse |
| Ib Ørnbøl | Natteravnene | Via Teams |
""",
        {
            "Gunver Askholm": "|Fyns Politi|C",
            "Torkil Ejby": "|Nyborg Kommune|A",
            "Rosa Tvilum": "|Byskolen|",
            "Ib Ørnbøl": "|Natteravnene|R",
        },
        "md",
    ),
    Listed(
        "held-over-the-net",
        """\
Mødet foregik digitalt på grund af smittetallene.

Til stede: Gunver Askholm, Torkil Ejby, Rosa Tvilum
Afbud: Mie Vadum
""",
        {"Gunver Askholm": "||R", "Torkil Ejby": "||R", "Rosa Tvilum": "||R", "Mie Vadum": "||A"},
    ),
    Listed(
        "title-and-more-in-parentheses",
        """\
Til stede: Gunver Askholm (politidirektør, formand), Torkil Ejby (SSP-koordinator, via Teams), Asta Krogsgård (leder af Krisecenter Assens, pkt. 4), Ib Ørnbøl (konsulent, Nyborg Kommune, fra kl. 10.15), Mie Vadum (referent, til kl. 11)
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Torkil Ejby": "ssp-koordinator||R",
            "Asta Krogsgård": "leder|Krisecenter Assens|",
            "Ib Ørnbøl": "konsulent|Nyborg Kommune|",
            "Mie Vadum": "||S",
        },
    ),
    Listed(
        "chair-in-a-clause",
        """\
Fyns Politi var repræsenteret ved politidirektør Gunver Askholm, som er formand for kredsrådet, stabschef Torkil Ejby og konsulent Rosa Tvilum, der tog referat.
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Torkil Ejby": "stabschef|Fyns Politi|",
            "Rosa Tvilum": "konsulent|Fyns Politi|S",
        },
    ),
    Listed(
        "observer-with-a-field",
        """\
Medlemmer:
Borgmester Rosa Tvilum, Nyborg Kommune (formand)
Observatør for de frivillige Erling Hornshøj
Observatør for personalet Asta Krogsgård
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Erling Hornshøj": "observatør for de frivillige||",
            "Asta Krogsgård": "observatør for personalet||",
        },
    ),
    Listed(
        "organisation-that-is-a-plural-title",
        """\
Øvrige:
Daglig leder Rosa Tvilum, Natteravnene i Ringe
Asta Krogsgård, borgmester, Nyborg
""",
        {
            "Rosa Tvilum": "daglig leder|Natteravnene i Ringe|",
            "Asta Krogsgård": "borgmester|Nyborg Kommune|",
        },
    ),
    Listed(
        "chair-of-this-body-from-a-council",
        """\
| Navn | Stilling | Repræsenterer | Mødt |
| --- | --- | --- | --- |
| Asta Krogsgård | Formand | Nyborg Byråd | X |
| Torkil Ejby | Næstformand | Kommunalbestyrelsen | X |
| Rosa Tvilum | Skoleleder | Byskolen | Afbud |
""",
        {
            "Asta Krogsgård": "|Nyborg Byråd|C",
            "Torkil Ejby": "|Kommunalbestyrelsen|",
            "Rosa Tvilum": "skoleleder|Byskolen|A",
        },
        "md",
    ),
)

PLACES = (
    Listed(
        "side-by-side",
        """\
TIL STEDE:                                      FRAVÆRENDE:
Politidirektør Gunver Askholm, formand          Borgmester Lone Grundtvad
Vicepolitidirektør Torkil Ejby                  Borgmester Viggo Kastrup, Assens
Borgmester Jytte Allé, Nyborg
Kontorchef Preben Stuhr, Odense Kommune
(i stedet for borgmesteren)
Fuldmægtig Asta Rømer, referent
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Torkil Ejby": "vicepolitidirektør||",
            "Lone Grundtvad": "borgmester||A",
            "Viggo Kastrup": "borgmester|Assens Kommune|A",
            "Jytte Allé": "borgmester|Nyborg Kommune|",
            "Preben Stuhr": "kontorchef|Odense Kommune|",
            "Asta Rømer": "fuldmægtig||S",
        },
    ),
    Listed(
        "side-by-side-the-longer-on-the-right",
        """\
Deltagere:                        Afbud:
Gunver Askholm, formand           Lone Grundtvad
Torkil Ejby, skoleleder           Viggo Kastrup, lærer
                                  Jytte Allé, pædagog
""",
        {
            "Gunver Askholm": "||C",
            "Torkil Ejby": "skoleleder||",
            "Lone Grundtvad": "||A",
            "Viggo Kastrup": "lærer||A",
            "Jytte Allé": "pædagog||A",
        },
    ),
    Listed(
        "in-a-paragraph-with-other-things",
        """\
Vi mødtes i Multihuset klokken 12.30. Med var vicepolitiinspektør Torkil Ejby, Fyns Politi (ordstyrer), gadeplansmedarbejder Hassan Kaya, Nyborg Kommune, viceskoleleder Ib Ørnbøl, Lindeskolen, og SSP-leder Mie Vadum, Nyborg Kommune (referent). Afbud fra afdelingsleder Rosa Tvilum, Kriminalforsorgen, og Bo Vinding, Danske Seniorer, som havde influenza.
""",
        {
            "Torkil Ejby": "vicepolitiinspektør|Fyns Politi|C",
            "Hassan Kaya": "gadeplansmedarbejder|Nyborg Kommune|",
            "Ib Ørnbøl": "viceskoleleder|Lindeskolen|",
            "Mie Vadum": "ssp-leder|Nyborg Kommune|S",
            "Rosa Tvilum": "afdelingsleder|Kriminalforsorgen|A",
            "Bo Vinding": "|Danske Seniorer|A",
        },
    ),
    Listed(
        "verbs-apart-and-clauses-joined",
        """\
På mødet var politidirektør Gunver Askholm, borgmester Rosa Tvilum og skoleleder Ib Ørnbøl til stede. Politiet var desuden repræsenteret ved politikommissær Torkil Ejby, mens kommunen var repræsenteret ved skolechef Mie Vadum. Torkil Ejby ledede mødet, og Mie Vadum skrev referat.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skoleleder||",
            "Torkil Ejby": "politikommissær|Fyns Politi|C",
            "Mie Vadum": "skolechef|Nyborg Kommune|S",
        },
    ),
    Listed(
        "initials-before-a-tab",
        """\
Mødt:
JK\tJesper Kold Toft, politikommissær, Fyns Politi
HHD\tHans-Henrik Dam, lærer, Byskolen
Afbud:
SV\tStig Valentin, konsulent
""",
        {
            "Jesper Kold Toft": "politikommissær|Fyns Politi|",
            "Hans-Henrik Dam": "lærer|Byskolen|",
            "Stig Valentin": "konsulent||A",
        },
    ),
    Listed(
        "marks-beside-names-without-a-header",
        """\
| | Til stede | Afbud |
|---|---|---|
| Gunver Askholm, Fyns Politi | X | |
| Ib Ørnbøl, Byskolen | | X |
| Rosa Tvilum, SIND | via Teams | |
""",
        {
            "Gunver Askholm": "|Fyns Politi|",
            "Ib Ørnbøl": "|Byskolen|A",
            "Rosa Tvilum": "|SIND|R",
        },
        "md",
    ),
    Listed(
        "clauses-behind-persons",
        """\
Deltagerne i mødet var politidirektør Gunver Askholm, der var mødeleder, borgmester Rosa Tvilum, Nyborg, og skoleleder Ib Ørnbøl, som deltog via Teams. Som observatør: Studerende Signe Mørk
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skoleleder||R",
            "Signe Mørk": "studerende||",
        },
    ),
    Listed(
        "signatures-alone",
        "",
        {"Gunver Askholm": "||C", "Torkil Ejby": "||S"},
        "txt",
        """

Gunver Askholm            Torkil Ejby
formand                   referent
""",
    ),
    Listed(
        "after-the-last-item",
        """\
Referat v. Rosa Tvilum
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Torkil Ejby": "politikommissær|Fyns Politi|",
            "Rosa Tvilum": "specialkonsulent|Fyns Politi|S",
            "Tilde Sandager": "borgmester|Assens Kommune|",
            "Bo Vinding": "1. viceborgmester|Nyborg Kommune|",
            "Mie Vadum": "borgmester|Nyborg Kommune|A",
        },
        "txt",
        """
I mødet deltog:

Fyns Politi
  Gunver Askholm, politidirektør (formand)
  Torkil Ejby, politikommissær (kun punkt 4)
  Rosa Tvilum (referent)

Kommunerne
  Tilde Sandager, borgmester, Assens Kommune
  Bo Vinding, 1. viceborgmester, Nyborg Kommune

Følgende havde meldt afbud:
  Mie Vadum, borgmester, Nyborg Kommune


Rosa Tvilum
specialkonsulent
""",
    ),
    Listed(
        "a-table-of-blanks-after-the-last-item",
        """\
Tilstedeværende: se listen bagest.
Referat v. Rosa Tvilum Sig
""",
        {
            "Asta Krogsgård": "|Kirkens Korshær|C",
            "Kaj Hjerting": "|SAND|",
            "Vagn Tarp": "|SIND|A",
            "Ib Ørnbøl": "politiassistent|Syd- og Sønderjyllands Politi|",
            "Rosa Tvilum Sig": "socialkonsulent|Nyborg Kommune|S",
        },
        "txt",
        """
HVEM VAR MED

Navn                              Kommer fra                        Mødt
Asta Krogsgård (formand)          Kirkens Korshær                   ja
Kaj Hjerting                      SAND                              ja
Vagn Tarp                         SIND                              nej
Ib Ørnbøl, politiassistent        Syd- og Sønderjyllands Politi     ja (pkt. 2)
Rosa Tvilum Sig, socialkonsulent  Nyborg Kommune                    ja
""",
    ),
    Listed(
        "title-in-the-signature-of-a-first-name",
        """\
Til stede: Hanne (formand), Kaj, Grethe, Torben (Politiet), Kirsten (SSP, ref.)
""",
        {
            "Hanne": "||C",
            "Kaj": "||",
            "Grethe": "||",
            "Torben": "|Politiet|",
            "Kirsten Ravn": "ssp-konsulent|SSP|S",
        },
        "txt",
        """
Kirsten Ravn
SSP-konsulent
""",
    ),
)
