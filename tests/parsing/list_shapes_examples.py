# ruff: noqa: E501
"""Lists of people by their shape: fields of the meeting, surnames first, columns, run-in groups. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_PEOPLE = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
    "Ib Ørnbøl": "rektor||A",
}

FIELDS = (
    Listed(
        "fields-in-a-table-above-the-table-of-people",
        """\
| | |
|---|---|
| **Tid** | kl. 9-11 |
| **Mødeleder** | GA |
| **Referent** | MiV |

| Deltagere fra | |
|---|---|
| Fyns Politi | Gunver Askholm (GA), politidirektør |
| Nyborg Kommune | Rosa Tvilum (RT), borgmester; Mie Vadum (MiV), konsulent |
| *Afbud* | Ib Ørnbøl, rektor |
""",
        _PEOPLE,
        "md",
    ),
    Listed(
        "fields-in-cells-with-first-names-and-an-empty-one",
        """\
| Mødeleder | Gunver |
|---|---|
| Referent | Mie |
| Ordstyrer | |
| Fyns Politi | Gunver Askholm, politidirektør |
| Nyborg Kommune | Rosa Tvilum, borgmester; Mie Vadum, konsulent |
| Afbud | Ib Ørnbøl, rektor |
""",
        _PEOPLE,
        "md",
    ),
    Listed(
        "fields-on-lines-of-their-own",
        """\
Mødeleder
GA

Referent:
MIV

Deltagere
Fyns Politi: Gunver Askholm (GA), politidirektør
Nyborg Kommune: Rosa Tvilum (RT), borgmester; Mie Vadum (MiV), konsulent
Afbud: Ib Ørnbøl, rektor
""",
        _PEOPLE,
    ),
    Listed(
        "fields-with-tabs-below-the-list",
        """\
Deltagere:
Fyns Politi: Gunver Askholm (GA), politidirektør
Nyborg Kommune: Rosa Tvilum (RT), borgmester; Mie Vadum (MiV), konsulent
Afbud: Ib Ørnbøl, rektor

Mødeleder:\tGA
Referent:\tMiV
Pinligt:\tRT
""",
        _PEOPLE,
    ),
    Listed(
        "fields-in-a-description-list",
        """\
<dl><dt>Mødeleder</dt><dd>GA</dd><dt>Referent</dt><dd>MiV</dd></dl>
<table><tr><td>Gunver Askholm (GA)</td><td>politidirektør</td><td>Fyns Politi</td></tr>
<tr><td>Rosa Tvilum (RT)</td><td>borgmester</td><td>Nyborg Kommune</td></tr>
<tr><td>Mie Vadum (MiV)</td><td>konsulent</td><td>Nyborg Kommune</td></tr></table>
<p>Afbud: Ib Ørnbøl, rektor</p>
""",
        _PEOPLE,
        "html",
    ),
    Listed(
        "fields-left-empty-above-the-table",
        """\
| Referent: | |
|---|---|
| Mødeleder: | Gunver Askholm |

| Navn | Titel | Fra |
|---|---|---|
| Gunver Askholm | politidirektør | Fyns Politi |
| Rosa Tvilum | borgmester | Nyborg Kommune |
| Mie Vadum | konsulent (referent) | Nyborg Kommune |

Afbud: Ib Ørnbøl, rektor
""",
        _PEOPLE,
        "md",
    ),
    Listed(
        "fields-beside-each-other",
        """\
| Mødeleder | GA | Referent | MiV |
|---|---|---|---|
| Deltagere | Gunver Askholm (GA), politidirektør, Fyns Politi; Rosa Tvilum (RT), borgmester, Nyborg Kommune; Mie Vadum (MiV), konsulent, Nyborg Kommune | Afbud | Ib Ørnbøl, rektor |
""",
        _PEOPLE,
        "md",
    ),
)

_THREE = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
}
_LISTED = "Deltagere: Gunver Askholm (GA), politidirektør, Fyns Politi; Rosa Tvilum (RT), borgmester, Nyborg Kommune; Mie Vadum (MiV), konsulent, Nyborg Kommune\n"

DOUBLE_FIELDS = (
    Listed("two-fields-with-a-slash", "Mødeleder/referent: GA / MiV\n\n" + _LISTED, _THREE),
    Listed("two-fields-on-a-line", "Mødeleder: GA, referent: MiV (SSP)\n\n" + _LISTED, _THREE),
    Listed(
        "two-functions-for-one",
        "Ordstyrer og referent: MiV\n\n" + _LISTED,
        _THREE
        | {"Gunver Askholm": "politidirektør|Fyns Politi|", "Mie Vadum": "konsulent|Nyborg Kommune|SC"},
    ),
    Listed(
        "fields-as-columns",
        "| Mødeleder | Referent |\n|---|---|\n| GA | Mie Vadum |\n\n" + _LISTED,
        _THREE,
        "md",
    ),
    Listed(
        "fields-as-columns-beside-the-date",
        "| Dato | Referent | Mødeleder |\n|---|---|---|\n| 3. maj 2012 | MiV | Gunver |\n\n" + _LISTED,
        _THREE,
        "md",
    ),
    Listed(
        "functions-as-labels",
        "Formand: Gunver Askholm\nNæstformand: Rosa Tvilum\nMedlem: Ib Ørnbøl\nSuppleant: Bo Vinding\nReferent: Mie Vadum\n",
        {
            "Gunver Askholm": "||C",
            "Rosa Tvilum": "||",
            "Ib Ørnbøl": "||",
            "Bo Vinding": "||",
            "Mie Vadum": "||S",
        },
    ),
    Listed(
        "functions-as-the-first-column",
        "| Formand | Gunver Askholm |\n|---|---|\n| Næstformand | Rosa Tvilum |\n| Medlem | Ib Ørnbøl |\n| Referent | Mie Vadum |\n",
        {"Gunver Askholm": "||C", "Rosa Tvilum": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||S"},
        "md",
    ),
)

_TURNED = {
    "Hans Kristian Tvilum": "borgmester|Nyborg Kommune|",
    "Ellen Ejby-Rask": "politidirektør||C",
    "Preben W. Hylke": "rektor|Byskolen|",
    "Jutta Zachariassen": "fuldmægtig||S",
}

SURNAMES_FIRST = (
    Listed(
        "surnames-first-in-columns",
        """\
Til stede var:

Ejby-Rask, Ellen        politidirektør     (formand)
Hylke, Preben W.          rektor             Byskolen
Tvilum, Hans Kristian     borgmester         Nyborg Kommune
Zachariassen, Jutta       fuldmægtig         (referent)
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-with-commas-throughout",
        """\
Deltagere:
Ejby-Rask, Ellen, politidirektør (formand)
Hylke, Preben W., rektor, Byskolen
Tvilum, Hans Kristian, borgmester, Nyborg Kommune
Zachariassen, Jutta, fuldmægtig, referent
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-in-capitals",
        """\
Deltagere:
- EJBY-RASK, Ellen (politidirektør, formand)
- HYLKE, Preben W. (rektor, Byskolen)
- TVILUM, Hans Kristian (borgmester, Nyborg Kommune)
- ZACHARIASSEN, Jutta (fuldmægtig, referent)
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-in-capitals-without-comma",
        """\
Deltagere:
EJBY-RASK Ellen, politidirektør (formand)
HYLKE Preben W., rektor, Byskolen
TVILUM Hans Kristian, borgmester, Nyborg Kommune
ZACHARIASSEN Jutta, fuldmægtig (referent)
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-without-comma",
        """\
Deltagere:
Ejby-Rask Ellen - politidirektør (formand)
Hylke Preben W. - rektor, Byskolen
Tvilum Hans Kristian - borgmester, Nyborg Kommune
Zachariassen Jutta - fuldmægtig (referent)
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-behind-the-title",
        """\
Til stede:
1. Politidirektør Ejby-Rask, Ellen (formand)
2. Rektor Hylke, Preben W., Byskolen
3. Borgmester Tvilum, Hans Kristian, Nyborg Kommune
4. Fuldmægtig Zachariassen, Jutta (referent)
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-in-a-paragraph",
        """\
Til stede: Ejby-Rask, Ellen, politidirektør (formand); Hylke, Preben W., rektor, Byskolen; Tvilum, Hans Kristian, borgmester, Nyborg Kommune; Zachariassen, Jutta, fuldmægtig (referent).
""",
        _TURNED,
    ),
    Listed(
        "surnames-first-in-a-column",
        """\
| Navn | Titel | Organisation |
|---|---|---|
| Ejby-Rask, Ellen (formand) | politidirektør | |
| Hylke, Preben W. | rektor | Byskolen |
| Tvilum, Hans Kristian | borgmester | Nyborg Kommune |
| Zachariassen, Jutta (referent) | fuldmægtig | |
""",
        _TURNED,
        "md",
    ),
    Listed(
        "a-column-of-surnames-and-one-of-given-names",
        """\
| Efternavn | Fornavn | Titel | Organisation |
|---|---|---|---|
| Ejby-Rask | Ellen (formand) | politidirektør | |
| Hylke | Preben W. | rektor | Byskolen |
| Tvilum | Hans Kristian | borgmester | Nyborg Kommune |
| Zachariassen | Jutta | fuldmægtig (referent) | |
""",
        _TURNED,
        "md",
    ),
    Listed(
        "a-column-of-given-names-and-one-of-surnames",
        """\
<table><tr><th>Fornavn</th><th>Efternavn</th><th>Stilling</th><th>Fra</th></tr>
<tr><td>Ellen</td><td>Ejby-Rask</td><td>politidirektør, formand</td><td></td></tr>
<tr><td>Preben W.</td><td>Hylke</td><td>rektor</td><td>Byskolen</td></tr>
<tr><td>Hans Kristian</td><td>Tvilum</td><td>borgmester</td><td>Nyborg Kommune</td></tr>
<tr><td>Jutta</td><td>Zachariassen</td><td>fuldmægtig (referent)</td><td></td></tr></table>
""",
        _TURNED,
        "html",
    ),
    Listed(
        "surnames-first-one-after-the-other",
        """\
Til stede: Hansen Kim, Jensen Ib, Petersen Mie og Olsen Bo.
""",
        {"Kim Hansen": "||", "Ib Jensen": "||", "Mie Petersen": "||", "Bo Olsen": "||"},
    ),
    Listed(
        "natural-order-one-after-the-other",
        """\
Til stede: Kim Hansen, Ib Jensen, Mie Petersen, Bo Olsen, Hans, Peter og Mette.
""",
        {
            "Kim Hansen": "||",
            "Ib Jensen": "||",
            "Mie Petersen": "||",
            "Bo Olsen": "||",
            "Hans": "||",
            "Peter": "||",
            "Mette": "||",
        },
    ),
    Listed(
        "surnames-first-with-functions-and-apologies",
        """\
Til stede:
Hansen, Kim
Jensen, Ib (afbud)
Petersen, Mie - referent
Olsen, Bo - formand
Afbud:
Madsen, Ida, skolechef
Gæst: Nielsen, Per, Fyns Politi
""",
        {
            "Kim Hansen": "||",
            "Ib Jensen": "||A",
            "Mie Petersen": "||S",
            "Bo Olsen": "||C",
            "Ida Madsen": "skolechef||A",
            "Per Nielsen": "|Fyns Politi|",
        },
    ),
    Listed(
        "surnames-first-and-the-absent-in-natural-order",
        """\
Til stede var:
Ejby-Rask, Ellen    politidirektør    (formand)
Hylke, Preben W.      rektor            Byskolen
Tvilum, Hans Kristian borgmester        Nyborg Kommune
Zachariassen, Jutta   fuldmægtig        (referent)

Afbud fra borgmester Verner Dalhoff, Assens Kommune, og chefanklager Finn
Saabye Crone.
""",
        _TURNED | {"Verner Dalhoff": "borgmester|Assens Kommune|A", "Finn Saabye Crone": "chefanklager||A"},
    ),
    Listed(
        "organisations-before-first-names-are-no-surnames",
        """\
Til stede:
Ungehuset, Kim
Natteravnene, Mette og Lone
Byskolen, Hans Kristian Tvilum
""",
        {
            "Kim": "|Ungehuset|",
            "Mette": "|Natteravnene|",
            "Lone": "|Natteravnene|",
            "Hans Kristian Tvilum": "|Byskolen|",
        },
    ),
    Listed(
        "names-side-by-side-are-two",
        """\
Til stede: politidirektør Ellen Hylke, borgmester Hans Tvilum og rektor Rosa Mørk.
""",
        {"Ellen Hylke": "politidirektør||", "Hans Tvilum": "borgmester||", "Rosa Mørk": "rektor||"},
        "txt",
        "\nUnderskrifter\n\n  sign.                    sign.\nEllen Hylke          Rosa Mørk\n\n  sign.\nHans Tvilum          Ib Ørnbøl\n",
    ),
)

_GROUPED = {
    "Rosa Tvilum": "borgmester|Assens Kommune|C",
    "Mie Vadum": "ssp-leder|Assens Kommune|S",
    "Gunver Askholm": "chefpolitiinspektør|Fyns Politi|",
    "Torkil Ejby": "politikommissær|Fyns Politi|",
    "Vibe Tolderlund": "afdelingsleder|Kriminalforsorgen|",
    "Bo Yde Lauesen": "driftschef|Boligselskabet Nordkysten|",
    "Signe Mørk": "cityleder|Havnens Venner|",
}

RUN_IN = (
    Listed(
        "groups-run-in-sentence-by-sentence",
        """\
Deltagere: Fra Assens Kommune borgmester Rosa Tvilum (formand) og SSP-leder Mie Vadum (referent). Fra Fyns Politi chefpolitiinspektør Gunver Askholm og politikommissær Torkil Ejby. Fra Kriminalforsorgen afdelingsleder Vibe Tolderlund. Fra Boligselskabet Nordkysten driftschef Bo Yde Lauesen. Fra Havnens Venner cityleder Signe Mørk.
""",
        _GROUPED,
    ),
    Listed(
        "groups-run-in-after-semicolons",
        """\
Til stede: for Assens Kommune borgmester Rosa Tvilum (formand) og SSP-leder Mie Vadum (referent); for Fyns Politi chefpolitiinspektør Gunver Askholm og politikommissær Torkil Ejby; for Kriminalforsorgen afdelingsleder Vibe Tolderlund; for Boligselskabet Nordkysten driftschef Bo Yde Lauesen; for Havnens Venner cityleder Signe Mørk.
""",
        _GROUPED,
    ),
    Listed(
        "groups-run-in-after-commas",
        """\
Mødt var fra Assens Kommune borgmester Rosa Tvilum (formand) og SSP-leder Mie Vadum (referent), fra Fyns Politi chefpolitiinspektør Gunver Askholm og politikommissær Torkil Ejby, fra Kriminalforsorgen afdelingsleder Vibe Tolderlund, fra Boligselskabet Nordkysten driftschef Bo Yde Lauesen og fra Havnens Venner cityleder Signe Mørk.
""",
        _GROUPED,
    ),
    Listed(
        "groups-run-in-with-a-verb-each",
        """\
Fra Assens Kommune deltog borgmester Rosa Tvilum (formand) og SSP-leder Mie Vadum (referent). Fra Fyns Politi deltog chefpolitiinspektør Gunver Askholm og politikommissær Torkil Ejby. Fra Kriminalforsorgen deltog afdelingsleder Vibe Tolderlund. Fra Boligselskabet Nordkysten deltog driftschef Bo Yde Lauesen. Fra Havnens Venner deltog cityleder Signe Mørk.
""",
        _GROUPED,
    ),
    Listed(
        "groups-run-in-with-colons",
        """\
Deltagere: Assens Kommune: Borgmester Rosa Tvilum (formand) og SSP-leder Mie Vadum (referent). Fyns Politi: Chefpolitiinspektør Gunver Askholm og politikommissær Torkil Ejby. Kriminalforsorgen: Afdelingsleder Vibe Tolderlund. Boligselskabet Nordkysten: Driftschef Bo Yde Lauesen. Havnens Venner: Cityleder Signe Mørk.
""",
        _GROUPED,
    ),
)

TORN = (
    Listed(
        "offices-torn-off-with-an-observer",
        """\
Medlemmer

Rosa Tvilum
Gunver Askholm
Ib Ørnbøl
Vivi Ø. Krag

Borgmester, Assens Kommune (formand)
Chefpolitiinspektør, Fyns Politi
Byrådsmedlem, Nyborg Kommune (næstformand)
Observatør for de frivillige

Fraværende: Ib Ørnbøl (afbud)
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|C",
            "Gunver Askholm": "chefpolitiinspektør|Fyns Politi|",
            "Ib Ørnbøl": "byrådsmedlem|Nyborg Kommune|A",
            "Vivi Ø. Krag": "observatør for de frivillige||",
        },
    ),
    Listed(
        "titles-and-organisations-torn-off-together",
        """\
Deltagere:
Rosa Tvilum
Gunver Askholm
Ib Ørnbøl

Borgmester
Fyns Politi
Formand for Nyborg Ældreråd
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Gunver Askholm": "|Fyns Politi|",
            "Ib Ørnbøl": "formand|Nyborg Ældreråd|",
        },
    ),
    Listed(
        "functions-torn-off",
        """\
Til stede:
Rosa Tvilum
Gunver Askholm
Ib Ørnbøl
Mie Vadum

Formand
Næstformand
Medlem
Referent
""",
        {"Rosa Tvilum": "||C", "Gunver Askholm": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||S"},
    ),
    Listed(
        "offices-torn-off-and-one-too-few",
        """\
Til stede:
Rosa Tvilum
Gunver Askholm
Ib Ørnbøl
Mie Vadum

Borgmester (formand)
Politidirektør
Referent
""",
        {"Rosa Tvilum": "||", "Gunver Askholm": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||"},
    ),
    Listed(
        "offices-torn-off-above-the-names",
        """\
Til stede:

Borgmester, Assens Kommune
Politidirektør
Rektor

Rosa Tvilum
Gunver Askholm (formand)
Ib Ørnbøl
""",
        {
            "Rosa Tvilum": "borgmester|Assens Kommune|",
            "Gunver Askholm": "politidirektør||C",
            "Ib Ørnbøl": "rektor||",
        },
    ),
    Listed(
        "offices-torn-off-line-by-line",
        """\
Til stede:

Rosa Tvilum

Gunver Askholm

Ib Ørnbøl

Borgmester

Politidirektør

Rektor
""",
        {"Rosa Tvilum": "borgmester||", "Gunver Askholm": "politidirektør||", "Ib Ørnbøl": "rektor||"},
    ),
    Listed(
        "a-field-below-names-is-no-column",
        """\
Til stede:
Rosa Tvilum

Referent
Mie Vadum
""",
        {"Rosa Tvilum": "||", "Mie Vadum": "||S"},
    ),
)

CHAIRS = (
    Listed(
        "chair-behind-an-organisation-in-parentheses",
        """\
Til stede:
- Rosa Tvilum (Kirkens Korshær), formand
- Gunver Askholm (SAND) - næstformand
- Ib Ørnbøl, formand for Nyborg Ældreråd
- Signe Mørk, formand, Ringe Boligforening
- Bo Vinding (formand, Natteravnene)
- Mie Vadum, konsulent, Assens Kommune (referent)
""",
        {
            "Rosa Tvilum": "|Kirkens Korshær|C",
            "Gunver Askholm": "|SAND|",
            "Ib Ørnbøl": "formand|Nyborg Ældreråd|",
            "Signe Mørk": "formand|Ringe Boligforening|",
            "Bo Vinding": "formand|Natteravnene|",
            "Mie Vadum": "konsulent|Assens Kommune|S",
        },
    ),
    Listed(
        "chair-behind-an-organisation-in-parentheses-in-a-paragraph",
        """\
<p>Deltagere: <strong>Rosa Tvilum</strong> (Kirkens Korshær), formand; <strong>Gunver Askholm</strong> (SAND); <strong>Mie Vadum</strong>, konsulent (referent)</p>
""",
        {"Rosa Tvilum": "|Kirkens Korshær|C", "Gunver Askholm": "|SAND|", "Mie Vadum": "konsulent||S"},
        "html",
    ),
)

BEARERS = (
    Listed(
        "names-in-parentheses-behind-offices-and-bodies",
        """\
Deltagere:
Politidirektør Gunver Askholm
Borgmester Horsens (Rosa Tvilum)
Borgmesteren i Vejle (Ib Ørnbøl)
Odder (borgmester Bo Vinding)
Skanderborg Kommune (Mie Vadum)
Ældrerådet (Ruth Bendt, formand)
Afbud: borgmester Assens (Kim Holm), skolechef Faaborg (Ida Dam)
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester|Horsens Kommune|",
            "Ib Ørnbøl": "borgmester|Vejle Kommune|",
            "Bo Vinding": "borgmester|Odder Kommune|",
            "Mie Vadum": "|Skanderborg Kommune|",
            "Ruth Bendt": "formand|Ældrerådet|",
            "Kim Holm": "borgmester|Assens Kommune|A",
            "Ida Dam": "skolechef|Faaborg|A",
        },
    ),
    Listed(
        "offices-and-places-alone-are-nobody",
        """\
Deltagere:
Politidirektør Gunver Askholm
Borgmester Horsens
Borgmesteren fra Vejle
Kommunaldirektøren
Rosa Tvilum, leder af lokalpolitiet i Odense
Ib Ørnbøl, leder af Lokalpolitiet Svendborg, Fyns Politi
Afbud: Borgmester Skanderborg og Hedensted
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "leder af lokalpolitiet i odense||",
            "Ib Ørnbøl": "leder af lokalpolitiet svendborg|Fyns Politi|",
        },
    ),
)

TOLD_OF = (
    Listed(
        "a-substitute-told-of-first",
        """\
I stedet for borgmester Ib Ørnbøl, Assens, mødte viceborgmester Bo Vinding. Endvidere deltog politidirektør Gunver Askholm og Torkil Ejby.
""",
        {
            "Bo Vinding": "viceborgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Assens Kommune|A",
            "Gunver Askholm": "politidirektør||",
            "Torkil Ejby": "||",
        },
    ),
    Listed(
        "an-absence-and-who-came-therefore",
        """\
Borgmester Rosa Tvilum deltog i mødet, mens borgmester Ib Ørnbøl, Assens, var forhindret og derfor repræsenteret ved viceborgmester Bo Vinding.
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "borgmester|Assens Kommune|A",
            "Bo Vinding": "viceborgmester||",
        },
    ),
    Listed(
        "what-somebody-is-in-a-clause",
        """\
Der mødte følgende:

Gunver Askholm, der er politidirektør
Rosa Tvilum, som er borgmester i Nyborg
Mie Vadum, vores referent
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Mie Vadum": "||S",
        },
    ),
    Listed(
        "offices-in-plural-before-names",
        """\
Til stede: politidirektør Gunver Askholm samt chefpolitiinspektørerne Torkil Ejby og Bo Vinding.
Afbud: boligkoordinatorerne Ib Ørnbøl og Mie Vadum.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Torkil Ejby": "chefpolitiinspektør||",
            "Bo Vinding": "chefpolitiinspektør||",
            "Ib Ørnbøl": "boligkoordinator||A",
            "Mie Vadum": "boligkoordinator||A",
        },
    ),
)

PARTED = (
    Listed(
        "strokes-between-people-with-commas-inside",
        """\
**Mødeleder:** Gunver Askholm (GA), politidirektør, Fyns Politi
**Mødt:** Rosa Tvilum (RT), borgmester, Nyborg Kommune / Torkil Ejby (TE), driftschef, FAB / Bo Vinding (BV), lærer, Vibeskolen, stedfortræder for Ib Ørnbøl (IØ) / Mie Vadum (MV), konsulent, Nyborg Kommune
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Torkil Ejby": "driftschef|FAB|",
            "Bo Vinding": "lærer|Vibeskolen|",
            "Ib Ørnbøl": "|Vibeskolen|A",
            "Mie Vadum": "konsulent|Nyborg Kommune|",
        },
        "md",
    ),
    Listed(
        "accented-particles-and-schools-with-a-number",
        """\
Til stede var politidirektør Gunver Askholm, Rosa á Tvilum (chef, Nyborg Kommune) og Ib Ørnbøl (rektor, 10. klassecentret).
Afbud: Mie Vadum, 10. klasseskolen
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa á Tvilum": "chef|Nyborg Kommune|",
            "Ib Ørnbøl": "rektor|10. klassecentret|",
            "Mie Vadum": "|10. klasseskolen|A",
        },
    ),
)

_ROLES = {
    "Gunver Askholm": "politidirektør||C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Mie Vadum": "fuldmægtig||S",
}
IN_ROLES = tuple(
    Listed(f"in-the-role-of-{n}", text, _ROLES)
    for n, text in enumerate(
        (
            "I mødet deltog politidirektør Gunver Askholm (formand), borgmester Rosa Tvilum, Nyborg, samt som referent fuldmægtig Mie Vadum.\n",
            "Til stede var politidirektør Gunver Askholm som formand, borgmester Rosa Tvilum, Nyborg, og som sekretær fuldmægtig Mie Vadum.\n",
            "Til stede: Politidirektør Gunver Askholm (formand), borgmester Rosa Tvilum (Nyborg) og som referent fuldmægtig Mie Vadum.\n",
            "Deltagere: Politidirektør Gunver Askholm (formand), borgmester Rosa Tvilum, Nyborg, samt referent fuldmægtig Mie Vadum.\n",
        )
    )
)
MEMBERS = (
    Listed(
        "a-column-of-functions-beside-members-of-other-organisations",
        """\
| Navn | Funktion | Organisation | Mødt |
|---|---|---|---|
| Gunver Askholm | Formand | Brugerrådet på Klostergade | Ja |
| Rosa Tvilum | Næstformand | SIND Nyborg | Ja |
| Ib Ørnbøl | Medlem | Kirkens Korshær | Nej |
| Mie Vadum | Sekretær | Nyborg Kommune | Ja |
""",
        {
            "Gunver Askholm": "|Brugerrådet på Klostergade|C",
            "Rosa Tvilum": "|SIND Nyborg|",
            "Ib Ørnbøl": "|Kirkens Korshær|A",
            "Mie Vadum": "|Nyborg Kommune|S",
        },
        "md",
    ),
)

_TICKED = {
    "Gunver Askholm": "politikommissær|Fyns Politi|C",
    "Rosa Tvilum": "skolechef|Nyborg Kommune|A",
    "Ib Ørnbøl": "lærer||",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
}
_LINES = """\
{on} Politikommissær Gunver Askholm, Fyns Politi, formand
{off} Skolechef Rosa Tvilum, Nyborg Kommune
{on} Lærer Ib Ørnbøl
{on} Konsulent Mie Vadum, Nyborg Kommune, referent
"""
UNLABELLED_TICKS = tuple(
    Listed(f"ticks-{on}-{off}-without-a-label", head + _LINES.format(on=on, off=off), _TICKED)
    for on, off, head in (
        ("(x)", "( )", "(x) = mødt     ( ) = afbud\n\n"),
        ("[x]", "[ ]", ""),
        ("☒", "☐", ""),
        ("(+)", "(-)", ""),
    )
)
ON_SCREEN = (
    Listed(
        "on-the-screen-with-a-guest-and-absentees-with-names-of-no-list",
        "Med på skærmen var formand Gunver Askholm, Rosa Tvilum og lærer Ib Ørnbøl. Fra Nyborg Kommune deltog konsulent Mie Vadum, der tog referat. Gæst under punkt 2 var lærer Bo Vinding, Byskolen. Afbud fra Qwerta Zubova og Torkil Ejby.\n",
        {
            "Gunver Askholm": "||RC",
            "Rosa Tvilum": "||R",
            "Ib Ørnbøl": "lærer||R",
            "Mie Vadum": "konsulent|Nyborg Kommune|S",
            "Bo Vinding": "lærer|Byskolen|",
            "Qwerta Zubova": "||A",
            "Torkil Ejby": "||A",
        },
    ),
    Listed(
        "leaders-to-two-people-of-one-organisation",
        """\
Mødt:
  Teknik og Miljø ................. Gunver Askholm, vejchef (mødeleder)
                                    Mie Vadum, trafikplanlægger (ref.)
  Fyns Politi ..................... Rosa Tvilum, politikommissær
  Cyklistforbundet ................ Ib Ørnbøl
""",
        {
            "Gunver Askholm": "vejchef|Teknik og Miljø|C",
            "Mie Vadum": "trafikplanlægger|Teknik og Miljø|S",
            "Rosa Tvilum": "politikommissær|Fyns Politi|",
            "Ib Ørnbøl": "|Cyklistforbundet|",
        },
    ),
)

SHAPES = (
    *TOLD_OF,
    *UNLABELLED_TICKS,
    *ON_SCREEN,
    *PARTED,
    *IN_ROLES,
    *MEMBERS,
    *BEARERS,
    *CHAIRS,
    *FIELDS,
    *DOUBLE_FIELDS,
    *SURNAMES_FIRST,
    *RUN_IN,
    *TORN,
)
