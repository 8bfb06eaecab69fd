# ruff: noqa: E501
"""Lists that tell by crosses, keys below them and remarks who was there, and for how long. All names are made up."""

from __future__ import annotations

from .people_examples import Listed

CROSSED = (
    Listed(
        "a-stroke-among-crosses-is-absence",
        "| Navn | Repræsenterer | Fremmøde |\n|---|---|:---:|\n| Gunver Askholm, politikommissær | Fyns Politi | X |\n"
        "| Rosa Tvilum | Ældrerådet | X |\n| Ib Ørnbøl | FDM | Afbud |\n| Mie Vadum (referent) | Nyborg Kommune | X |\n"
        "| Torkil Ejby-Rask | Landdistrikterne | - |\n| Palle Fiil | Handelsforeningen | |\n",
        {
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Rosa Tvilum": "|Ældrerådet|",
            "Ib Ørnbøl": "|FDM|A",
            "Mie Vadum": "|Nyborg Kommune|S",
            "Torkil Ejby-Rask": "|Landdistrikterne|A",
            "Palle Fiil": "|Handelsforeningen|A",
        },
        "md",
    ),
    Listed(
        "a-stroke-in-a-column-of-remarks-is-none",
        "| Navn | Repræsenterer | Bemærkninger |\n|---|---|:---:|\n| Gunver Askholm, politikommissær | Fyns Politi | - |\n"
        "| Rosa Tvilum | Ældrerådet | - |\n| Ib Ørnbøl | FDM | Afbud |\n| Mie Vadum | Nyborg Kommune | referent |\n",
        {
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Rosa Tvilum": "|Ældrerådet|",
            "Ib Ørnbøl": "|FDM|A",
            "Mie Vadum": "|Nyborg Kommune|S",
        },
        "md",
    ),
    Listed(
        "remarks-tell-who-was-there-for-a-part",
        "Medlemmer:     Rosa Tvilum (formand)\n               Ib Ørnbøl (deltog ikke i punkt 4)\n"
        "               Mie Vadum\n               Palle Fiil, inhabil ved punkt 3\n               Bo Lindrup\n\n"
        "Fraværende:    Tamara Friis\n\n"
        "Bemærkninger:  Politiassistent Gunver Askholm, Fyns Politi,\n               deltog under punkt 3.\n"
        "               Bo Lindrup forlod mødet kl. 18.40 under punkt 5.\n"
        "               Mie Vadum deltog ikke i behandlingen af punktet.\n",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "||",
            "Mie Vadum": "||",
            "Palle Fiil": "||",
            "Bo Lindrup": "||",
            "Tamara Friis": "||A",
            "Gunver Askholm": "politiassistent|Fyns Politi|",
        },
    ),
    Listed(
        "remarks-tell-who-was-not-there",
        "Medlemmer:     Rosa Tvilum (formand)\n               Ib Ørnbøl\n               Mie Vadum\n\n"
        "Bemærkninger:  Ib Ørnbøl deltog ikke.\n               Mie Vadum deltog ikke i mødet på grund af punktlighed.\n",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||A", "Mie Vadum": "||A"},
    ),
    Listed(
        "organisations-that-begin-with-a-number",
        "Medlemmer:\nRosa Tvilum, 3F\nIb Ørnbøl (4BC)\nTamara Friis, ejendomsmester, 3B\nBo Lindrup, 2M Kollegiet\n"
        "Afdelingsformand Palle Fiil, 3F Odder\nMie Vadum, næstformand i 3F Nyborg\n3F: Per Juul\n",
        {
            "Rosa Tvilum": "|3F|",
            "Ib Ørnbøl": "|4BC|",
            "Tamara Friis": "ejendomsmester|3B|",
            "Bo Lindrup": "|2M Kollegiet|",
            "Palle Fiil": "afdelingsformand|3F Odder|",
            "Mie Vadum": "næstformand|3F Nyborg|",
            "Per Juul": "|3F|",
        },
    ),
    Listed(
        "classes-of-a-school-are-none",
        "Medlemmer:\nRosa Tvilum, 9A, Byskolen\nIb Ørnbøl, Byskolen\nMie Vadum, 8.B\n",
        {"Rosa Tvilum": "|Byskolen|", "Ib Ørnbøl": "|Byskolen|", "Mie Vadum": "||"},
    ),
    Listed(
        "a-row-over-two-lines",
        """\
Medlem                            Repræsenterer               Mødt
Rosa Tvilum (V), formand          Nyborg Byråd                X
Ib Ørnbøl (O)                     Nyborg Byråd                X
Mie Vadum                         HORESTA                     Afbud
Gunver Askholm,
politikommissær                   Fyns Politi                 X
Palle Fiil,
rektor                            Byskolen                    Afbud
Torkil Ejby-Rask,                 Ældrerådet                  X
pensioneret lærer
Bo Lindrup                        3F Nyborg                   X

Nævnets sekretær: Tamara Friis, jurist, Nyborg Kommune
""",
        {
            "Rosa Tvilum": "|Nyborg Byråd|C",
            "Ib Ørnbøl": "|Nyborg Byråd|",
            "Mie Vadum": "|HORESTA|A",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Palle Fiil": "rektor|Byskolen|A",
            "Torkil Ejby-Rask": "pensioneret lærer|Ældrerådet|",
            "Bo Lindrup": "|3F Nyborg|",
            "Tamara Friis": "jurist|Nyborg Kommune|S",
        },
    ),
    Listed(
        "a-key-of-signs-below-the-table",
        "<table><tr><th></th><th>Navn</th><th>Repræsenterer</th></tr>"
        "<tr><td>●</td><td>Rosa Tvilum, formand</td><td>Byrådet</td></tr>"
        "<tr><td>○</td><td>Ib Ørnbøl</td><td>Byrådet</td></tr>"
        "<tr><td>◔</td><td>Gunver Askholm, politikommissær</td><td>Fyns Politi</td></tr></table>"
        "<p><small>● mødt &nbsp; ◔ med på Teams &nbsp; ○ afbud</small></p>",
        {
            "Rosa Tvilum": "|Byrådet|C",
            "Ib Ørnbøl": "|Byrådet|A",
            "Gunver Askholm": "politikommissær|Fyns Politi|R",
        },
        "html",
    ),
    Listed(
        "a-key-of-signs-below-a-list",
        "Deltagere:\n● Rosa Tvilum, formand\n◌ Ib Ørnbøl, rektor\n● Mie Vadum, lærer\n\n● mødt  ◌ ikke mødt\n",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "rektor||A", "Mie Vadum": "lærer||"},
    ),
    Listed(
        "an-entry-of-the-right-column-goes-on-below",
        """\
Til stede:

Politidirektør Gunver Askholm (formand)       Borgmester Rosa Tvilum, Rebild
Chefanklager Palle Fiil                       Kommunaldirektør Ib Ørnbøl,
Fuldmægtig Mie Vadum (referent)               Jammerbugt
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Rosa Tvilum": "borgmester|Rebild Kommune|",
            "Palle Fiil": "chefanklager||",
            "Ib Ørnbøl": "kommunaldirektør|Jammerbugt Kommune|",
            "Mie Vadum": "fuldmægtig||S",
        },
    ),
    Listed(
        "an-entry-of-the-left-column-goes-on-below",
        """\
Til stede:

Borgmester Rosa Tvilum, Rebild                Politidirektør Gunver Askholm (formand)
Kommunaldirektør Ib Ørnbøl,                   Chefanklager Palle Fiil
Jammerbugt                                    Fuldmægtig Mie Vadum (referent)
""",
        {
            "Rosa Tvilum": "borgmester|Rebild Kommune|",
            "Gunver Askholm": "politidirektør||C",
            "Ib Ørnbøl": "kommunaldirektør|Jammerbugt Kommune|",
            "Palle Fiil": "chefanklager||",
            "Mie Vadum": "fuldmægtig||S",
        },
    ),
    Listed(
        "a-label-goes-on-below",
        """\
Mødt for Fyns Politi   Gunver Askholm, politikommissær
Mødt for FDM           Rosa Tvilum
Mødt for Dansk         Ib Ørnbøl
Cyklist Forbund
Mødt for Byskolen      Mie Vadum, skoleleder
""",
        {
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Rosa Tvilum": "|FDM|",
            "Ib Ørnbøl": "|Dansk Cyklist Forbund|",
            "Mie Vadum": "skoleleder|Byskolen|",
        },
    ),
    Listed(
        "whom-somebody-came-for-between-dashes",
        "Fra kommunerne deltog borgmester Rosa Tvilum, Syddjurs, samt - på vegne af rådmand Ib Ørnbøl -\n"
        "kontorchef Mie Vadum, Assens. Under drøftelsen af sommertrafikken medvirkede havnefoged Bo Lindrup fra "
        "Rødby Færgehavn.\n",
        {
            "Rosa Tvilum": "borgmester|Syddjurs Kommune|",
            "Mie Vadum": "kontorchef|Assens Kommune|",
            "Ib Ørnbøl": "rådmand|Assens Kommune|A",
            "Bo Lindrup": "havnefoged|Rødby Færgehavn|",
        },
    ),
    Listed(
        "offices-of-associations-of-a-place",
        "Til stede var formand for Tønder Handelsstandsforening Rixa Hvid Lausten samt campingpladsejer Ib Ørnbøl. "
        "Desuden deltog Mie Vadum, formand for Ældre Sagen i Grenaa, og lærer Bo Lindrup, Byskolen.\n",
        {
            "Rixa Hvid Lausten": "formand|Tønder Handelsstandsforening|",
            "Ib Ørnbøl": "campingpladsejer||",
            "Mie Vadum": "formand|Ældre Sagen i Grenaa|",
            "Bo Lindrup": "lærer|Byskolen|",
        },
    ),
    Listed(
        "titles-in-english-and-departments",
        "Deltagere:\nRosa Tvilum, Silkeborg Kommune, IT\nMie Vadum (Produkt Owner)\nPalle Fiil, Odder Kommune, PF\n"
        "Torkil Rask (projektleder)\nTamara Friis, Product Owner, Odder Kommune\nGunver Askholm (Center Manager)\n"
        "Jens Bang (Tech Lead, Nyborg Kommune)\nFie Bang (Venligboerne Ringe)\n",
        {
            "Rosa Tvilum": "|Silkeborg Kommune, IT|",
            "Mie Vadum": "produkt owner||",
            "Palle Fiil": "|Odder Kommune|",
            "Torkil Rask": "projektleder||",
            "Tamara Friis": "product owner|Odder Kommune|",
            "Gunver Askholm": "center manager||",
            "Jens Bang": "tech lead|Nyborg Kommune|",
            "Fie Bang": "|Venligboerne Ringe|",
        },
    ),
    Listed(
        "departments-and-titles-in-the-column-of-organisations",
        "| Navn | Organisation | Mødt |\n|---|---|---|\n| Rosa Tvilum | Silkeborg Kommune, IT | X |\n"
        "| Ib Ørnbøl, rektor | Assens Kommune, Vej og Park | X |\n| Mie Vadum | Odder Kommune, projektleder | X |\n",
        {
            "Rosa Tvilum": "|Silkeborg Kommune, IT|",
            "Ib Ørnbøl": "rektor|Assens Kommune, Vej og Park|",
            "Mie Vadum": "projektleder|Odder Kommune|",
        },
        "md",
    ),
)
