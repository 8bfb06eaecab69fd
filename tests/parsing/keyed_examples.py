# ruff: noqa: E501
"""Lists that tell by keys, marks, strokes and merged cells who was there. All names are made up."""

from __future__ import annotations

from .people_examples import Listed

KEYED = (
    Listed(
        "a-key-above-marks-opens-the-list",
        """\
(D = deltog, T = deltog pr. telefon, A = afbud)

D   Gunver Askholm        politidirektør, formand
T   Rosa Tvilum-Hedegaard borgmester, Nyborg
A   Ib Ørnbøl             borgmester, Assens
D   Mie Vadum             fuldmægtig, referent
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Rosa Tvilum-Hedegaard": "borgmester|Nyborg Kommune|R",
            "Ib Ørnbøl": "borgmester|Assens Kommune|A",
            "Mie Vadum": "fuldmægtig||S",
        },
    ),
    Listed(
        "asked-with-one-word",
        """\
Hvor:      Nyborg Politistation
Hvem:      Gunver Askholm (GA), politidirektør
           Mie Vadum (MV), SSP-konsulent, referent
Afbud:     Ib Ørnbøl (IØ), socialchef (ferie)
""",
        {"Gunver Askholm": "politidirektør||", "Mie Vadum": "ssp-konsulent||S", "Ib Ørnbøl": "socialchef||A"},
    ),
    Listed(
        "merged-cells-hold-for-the-rows-they-reach-over",
        "<h2>Mødedeltagere</h2><table><tr><th>Myndighed</th><th>Stilling</th><th>Navn</th><th>M</th></tr>"
        "<tr><td rowspan=2>Fyns Politi</td><td>Politidirektør</td><td>Gunver Askholm</td><td>✓</td></tr>"
        "<tr><td>Politiinspektør (referent)</td><td>Torkil Ejby-Rask</td><td>T</td></tr>"
        "<tr><td>Nyborg Kommune</td><td rowspan=3>Borgmester</td><td>Rosa Tvilum</td><td>✓</td></tr>"
        "<tr><td>Assens Kommune</td><td>Lave Hornshøj</td><td>T</td></tr>"
        "<tr><td>Kerteminde Kommune</td><td>Signe Mørk</td><td>A</td></tr>"
        "<tr><td>Byskolen</td><td></td><td>Palle Hylke</td><td>✓</td></tr>"
        "<tr><td colspan=4>Tegnforklaring: ✓ = mødt på politigården. T = deltog via Teams. "
        "A = afbud.</td></tr></table>",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Torkil Ejby-Rask": "politiinspektør|Fyns Politi|RS",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|R",
            "Signe Mørk": "borgmester|Kerteminde Kommune|A",
            "Palle Hylke": "|Byskolen|",
        },
        suffix="html",
    ),
    Listed(
        "the-key-of-a-register-in-its-last-row",
        """\
DELTAGERE
Init.	Navn	Stilling	Fra	Mærke	Bem.
RTV	Rosa Tvilum	Skoleleder	Byskolen	x	Formand
IBØ	Ib Ørnbøl	SSP-leder	Nyborg Kommune	a
YBU	Yrsa Bundsgård	Rektor	Nyborg Gymnasium	f
PHY	Palle Hylke	Pedel	Byskolen	s	ny
			x = mødt   a = afbud   f = fraværende uden afbud   s = suppleant
""",
        {
            "Rosa Tvilum": "skoleleder|Byskolen|C",
            "Ib Ørnbøl": "ssp-leder|Nyborg Kommune|A",
            "Yrsa Bundsgård": "rektor|Nyborg Gymnasium|A",
            "Palle Hylke": "pedel|Byskolen|",
        },
    ),
    Listed(
        "a-key-with-colons-above-a-register",
        """\
Deltagere (x: mødt i salen, a: afbud, t: via Teams)

| Navn | Stilling | Her |
|---|---|---|
| Rosa Tvilum | Borgmester | x |
| Ib Ørnbøl | Skolechef | a |
| Yrsa Bundsgård | Rektor | t |
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skolechef||A",
            "Yrsa Bundsgård": "rektor||R",
        },
        suffix="md",
    ),
    Listed(
        "a-key-below-a-register-with-a-heading-of-no-known-words",
        """\
## Mødeliste

| Navn | Stilling | Tegn |
|---|---|---|
| Rosa Tvilum | Borgmester | O |
| Ib Ørnbøl | Skolechef | ÷ |
| Yrsa Bundsgård | Rektor | V |

O = til stede på rådhuset, V = på video, ÷ = meldt fra
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skolechef||A",
            "Yrsa Bundsgård": "rektor||R",
        },
        suffix="md",
    ),
    Listed(
        "an-organisation-merged-over-rows-behind-the-names",
        "<p>Til stede</p><table><tr><th>Navn</th><th>Titel</th><th>Kommer fra</th></tr>"
        "<tr><td>Rosa Tvilum</td><td>Borgmester</td><td rowspan=2>Nyborg Kommune</td></tr>"
        "<tr><td>Ib Ørnbøl</td><td>Skolechef</td></tr>"
        "<tr><td>Palle Hylke</td><td>Rektor</td><td></td></tr></table>",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
            "Palle Hylke": "rektor||",
        },
        suffix="html",
    ),
    *(
        Listed(
            f"whoever-is-struck-out-and-who-came-instead-{number}",
            text,
            {
                "Rosa Tvilum": "skolechef|Nyborg Kommune|",
                "Ib Ørnbøl": "konsulent|Nyborg Kommune|A",
                "Mie Vadum": "lærer|Nyborg Kommune|",
                "Palle Hylke": "pedel|Byskolen|A",
                "Bo Lund": "rektor|Byskolen|",
                "Lone Krag": "lærer|Byskolen|",
            },
            suffix=suffix,
        )
        for number, (suffix, text) in enumerate(
            (
                (
                    "md",
                    "**Navneliste** (overstreget = kunne ikke komme, navnet i parentes er afløseren)\n\n"
                    "Nyborg Kommune\n\n* skolechef Rosa Tvilum\n* ~~konsulent Ib Ørnbøl~~ (lærer Mie Vadum)\n\n"
                    "Byskolen\n\n* ~~pedel Palle Hylke~~ (rektor Bo Lund)\n* lærer Lone Krag\n",
                ),
                (
                    "md",
                    "## Deltagere\n\n**Nyborg Kommune**\n\n* skolechef Rosa Tvilum\n"
                    "* ~~konsulent Ib Ørnbøl~~ (lærer Mie Vadum)\n\n"
                    "**Byskolen**\n\n* ~~pedel Palle Hylke~~ (rektor Bo Lund)\n* lærer Lone Krag\n",
                ),
                (
                    "html",
                    "<h2>Deltagere</h2><h3>Nyborg Kommune</h3><ul><li>skolechef Rosa Tvilum</li>"
                    "<li><s>konsulent <b>Ib</b> Ørnbøl</s> (lærer Mie Vadum)</li></ul><h3>Byskolen</h3>"
                    "<ul><li><del>pedel Palle Hylke</del> (rektor Bo Lund)</li><li>lærer Lone Krag</li></ul>",
                ),
                (
                    "html",
                    "<p><b>Til stede</b> (stedfortrædere står i parentes)</p><p>Nyborg Kommune:<br>"
                    "skolechef Rosa Tvilum<br><span style='text-decoration: line-through'>konsulent Ib Ørnbøl</span> "
                    "(lærer Mie Vadum)</p><p>Byskolen:<br><strike>pedel Palle Hylke </strike>(rektor Bo Lund)<br>"
                    "lærer Lone Krag</p>",
                ),
                (
                    "txt",
                    "Deltagere (suppleanten i parentes):\n\nNyborg Kommune:\nskolechef Rosa Tvilum\n"
                    "konsulent Ib Ørnbøl (lærer Mie Vadum)\n\nByskolen:\npedel Palle Hylke (rektor Bo Lund)\n"
                    "lærer Lone Krag\n",
                ),
            )
        )
    ),
    Listed(
        "merged-cells-of-a-table-without-a-header",
        "<h2>Deltagere</h2><table><tr><td rowspan=2>Fyns Politi</td><td>Politidirektør</td><td>Gunver Askholm</td>"
        "<td>x</td></tr><tr><td>Fuldmægtig</td><td>Mie Vadum</td><td>a</td></tr><tr><td rowspan=2>Nyborg Kommune</td>"
        "<td>Borgmester</td><td>Rosa Tvilum</td><td>x</td></tr><tr><td>Direktør</td><td>Ib Ørnbøl</td><td>t</td></tr>"
        "</table><p>x = mødt, a = afbud, t = Teams</p>",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "direktør|Nyborg Kommune|R",
        },
        suffix="html",
    ),
    Listed(
        "a-merged-cell-of-presence",
        "<table><tr><th>Organisation</th><th>Navn</th><th>Titel</th><th>Mødt</th></tr>"
        "<tr><td rowspan=2>Byskolen</td><td>Rosa Tvilum</td><td rowspan=2>Lærer</td><td rowspan=2>Ja</td></tr>"
        "<tr><td>Ib Ørnbøl</td></tr>"
        "<tr><td>Nyborg Kommune</td><td>Bo Lund</td><td>Direktør</td><td>Nej</td></tr></table>",
        {
            "Rosa Tvilum": "lærer|Byskolen|",
            "Ib Ørnbøl": "lærer|Byskolen|",
            "Bo Lund": "direktør|Nyborg Kommune|A",
        },
        suffix="html",
    ),
    *(
        Listed(
            f"marks-behind-names-that-a-key-below-explains-{number}",
            text,
            {
                "Rosa Tvilum": "borgmester|Nyborg Kommune|",
                "Ib Ørnbøl": "direktør|Assens Kommune|A",
                "Bo Lund": "lærer|Byskolen|",
            },
        )
        for number, text in enumerate(
            (
                "Deltagere:\nRosa Tvilum\tborgmester\tNyborg Kommune\t+\nIb Ørnbøl\tdirektør\tAssens Kommune\t-\n"
                "Bo Lund\tlærer\tByskolen\t+\n+ mødt, - afbud\n",
                "Navn\tTitel\tFra\tM\nRosa Tvilum\tborgmester\tNyborg Kommune\t1\n"
                "Ib Ørnbøl\tdirektør\tAssens Kommune\t2\nBo Lund\tlærer\tByskolen\t1\n1 = mødt, 2 = afbud\n",
                "Deltagere:\nRosa Tvilum, borgmester, Nyborg Kommune (M)\nIb Ørnbøl, direktør, Assens Kommune (F)\n"
                "Bo Lund, lærer, Byskolen (M)\nM = mødt, F = fraværende\n",
                "Deltagere:\nM Rosa Tvilum, borgmester, Nyborg Kommune\nF Ib Ørnbøl, direktør, Assens Kommune\n"
                "M Bo Lund, lærer, Byskolen\nM: mødt, F: fraværende\n",
                "Deltagere (M = mødt, F = fraværende):\nM Rosa Tvilum, borgmester, Nyborg Kommune\n"
                "F Ib Ørnbøl, direktør, Assens Kommune\nM Bo Lund, lærer, Byskolen\n",
            )
        )
    ),
    Listed(
        "party-letters-beside-a-key-are-no-marks",
        "Deltagere:\nRosa Tvilum, borgmester (A)\nIb Ørnbøl, direktør (V)\nBo Lund, lærer (F)\n"
        "M = mødt, A = afbud\n",
        {"Rosa Tvilum": "borgmester||", "Ib Ørnbøl": "direktør||", "Bo Lund": "lærer||"},
    ),
    Listed(
        "somebody-struck-out-and-others-on-the-same-line",
        "Til stede:\npolitikommissær Gunver Askholm, Fyns Politi\n"
        "~~politiassistent Kåre Holm~~ i stedet mødte politiassistent Signe Mørk\n"
        "~~Rosa Tvilum, skolechef, Nyborg Kommune~~ Mie Vadum, konsulent\n~~rektor Ib Ørnbøl~~, syg\n",
        {
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Kåre Holm": "politiassistent||A",
            "Signe Mørk": "politiassistent||",
            "Rosa Tvilum": "skolechef|Nyborg Kommune|A",
            "Mie Vadum": "konsulent||",
            "Ib Ørnbøl": "rektor||A",
        },
        suffix="md",
    ),
)
