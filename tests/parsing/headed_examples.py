# ruff: noqa: E501
"""Tables in columns of blanks, cards, footnotes and sentences of who came from where. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_FOUR = {
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Ib Ørnbøl": "rådmand|Odense Kommune|A",
    "Gunver Askholm": "politidirektør||",
    "Mie Vadum": "fuldmægtig||S",
}
BLANKS = (
    Listed(
        "counted-rows-below-a-rule",
        """\
Nr.  Navn                   Stilling              Kommune          Mødt
---------------------------------------------------------------------
1    Rosa Tvilum            borgmester            Nyborg           x
2    Ib Ørnbøl              rådmand               Odense
3    Gunver Askholm         politidirektør                         x
4    Mie Vadum              fuldmægtig                             x (ref.)
""",
        _FOUR,
    ),
    Listed(
        "counted-rows-of-a-table",
        """\
| Nr. | Navn | Stilling | Kommune | Mødt |
|---|---|---|---|---|
| 1 | Rosa Tvilum | borgmester | Nyborg | x |
| 2 | Ib Ørnbøl | rådmand | Odense | |
| 3 | Gunver Askholm | politidirektør |  | x |
| 4 | Mie Vadum | fuldmægtig |  | x (ref.) |
""",
        _FOUR,
        "md",
    ),
    Listed(
        "crosses-in-the-middle-of-their-columns",
        """\
Navn                  Repræsenterer              Til stede    Afbud
Rosa Tvilum           Nyborg Kommune                 X
Ib Ørnbøl             Odense Kommune                           X
Mie Vadum             Sekretariatet, Fyns            X
                      Politi
Bo Lindrup            Natteravnene                             X
""",
        {
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Ib Ørnbøl": "|Odense Kommune|A",
            "Mie Vadum": "|Sekretariatet, Fyns Politi|",
            "Bo Lindrup": "|Natteravnene|A",
        },
    ),
    Listed(
        "two-columns-below-a-rule",
        """\
Deltagere                                            Fremmøde
=======================================================================
Borgmester Rosa Tvilum, Nyborg Kommune               Til stede
Rådmand Ib Ørnbøl, Odense Kommune                    Afbud
Politidirektør Gunver Askholm, Fyns Politi           Til stede (online)
Fuldmægtig Mie Vadum, Fyns Politi                    Til stede, referent
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "rådmand|Odense Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|R",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
        },
    ),
    Listed(
        "yes-and-no-below-a-heading-of-several-words",
        """\
Rådets medlemmer                 ja    nej
__________________________________________
Rosa Tvilum (formand)            x
Ib Ørnbøl                              x
Mie Vadum, referent              x
""",
        {"Rosa Tvilum": "||C", "Ib Ørnbøl": "||A", "Mie Vadum": "||S"},
    ),
    Listed(
        "signatures-and-words-carried-on-below",
        """\
Medlemmer og deltagere                              Mødt   Afbud   Underskrift
_______________________________________________________________________________
Rosa Tvilum, formand                                 x             ............
Rådmand Ib Ørnbøl, Odense Kommune                           x
Lærer Palle Hylke, Byskolen                          x             ............
   (stedfortræder for Mie Vadum)
Politikommissær Gunver Askholm, Lokalpolitiet        x             ............
   Nyborg
""",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "rådmand|Odense Kommune|A",
            "Palle Hylke": "lærer|Byskolen|",
            "Mie Vadum": "|Byskolen|A",
            "Gunver Askholm": "politikommissær|Lokalpolitiet Nyborg|",
        },
    ),
    Listed(
        "an-organisation-once-for-two-persons",
        """\
Organisation              Deltager                    Bemærkning
Nyborg Kommune            Rosa Tvilum, borgmester
Odense Kommune            Ib Ørnbøl, rådmand          afbud
Fyns Politi               Gunver Askholm,             kom kl. 10.20
                          politidirektør
                          Mie Vadum, fuldmægtig       referent
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "rådmand|Odense Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
        },
    ),
    Listed(
        "a-register-of-the-year-in-blanks",
        """\
Fremmøde i 2012   (x = mødt, a = afbud, u = udeblevet)

Navn                     Stilling               Repræsenterer       12/1   8/3   3/5
Rosa Tvilum (fmd.)       borgmester             Nyborg Kommune        x     a     x
Ib Ørnbøl                rådmand                Odense Kommune        x     x     u
Gunver Askholm           politidirektør         Fyns Politi           a     x     a
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Ib Ørnbøl": "rådmand|Odense Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|A",
        },
    ),
    Listed(
        "a-column-of-substitutes",
        """\
Udpeget af            Medlem                 Stedfortræder          Fremmødt
Nyborg Kommune        Rosa Tvilum            Bo Lindrup             medlem
Odense Kommune        Ib Ørnbøl              Palle Hylke            stedfortræder
""",
        {
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Ib Ørnbøl": "|Odense Kommune|A",
            "Palle Hylke": "|Odense Kommune|",
        },
    ),
    Listed(
        "tables-side-by-side-under-the-same-headings",
        """\
| Navn | Repræsenterer | Til stede | Navn | Repræsenterer | Til stede |
|---|---|---|---|---|---|
| Rosa Tvilum | Nyborg Kommune | Ja | Ib Ørnbøl | Odense Kommune | Nej, afbud |
| Gunver Askholm | Fyns Politi | Ja, referent | Mie Vadum | Natteravnene | Udeblevet |
""",
        {
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Gunver Askholm": "|Fyns Politi|S",
            "Ib Ørnbøl": "|Odense Kommune|A",
            "Mie Vadum": "|Natteravnene|A",
        },
        "md",
    ),
    Listed(
        "present-or-absent-in-one-column",
        """\
| Initialer | Navn | Organisation / forvaltning | Til stede/afbud |
|---|---|---|---|
| RT | Rosa Tvilum, fmd. | Nyborg Kommune | Til stede |
| IØ | Ib Ørnbøl | Odense Kommune | Afbud |
| MV | Mie Vadum, sekretær | By- og Miljøforvaltningen | Til stede |
""",
        {
            "Rosa Tvilum": "|Nyborg Kommune|C",
            "Ib Ørnbøl": "|Odense Kommune|A",
            "Mie Vadum": "|By- og Miljøforvaltningen|S",
        },
        "md",
    ),
)
BELOW = (
    Listed(
        "presence-on-the-line-below",
        "Deltagere\n\nBorgmester Rosa Tvilum, Nyborg Kommune\nMødt\nRektor Ib Ørnbøl\nIkke mødt\nSkolechef Mie Vadum\nMødt\n",
        {"Rosa Tvilum": "borgmester|Nyborg Kommune|", "Ib Ørnbøl": "rektor||A", "Mie Vadum": "skolechef||"},
    ),
    Listed(
        "cards-that-end-with-presence-and-no-heading",
        "Rådets medlemmer og deres deltagelse\n\nRosa Tvilum\nByrådsmedlem (formand)\nNyborg Kommune\nTil stede\n\n"
        "Ib Ørnbøl\nPolitiinspektør\nFyns Politi\nTil stede indtil kl. 16\n\nMie Vadum\nKonsulent (referent)\nNyborg Kommune\nAfbud\n",
        {
            "Rosa Tvilum": "byrådsmedlem|Nyborg Kommune|C",
            "Ib Ørnbøl": "politiinspektør|Fyns Politi|",
            "Mie Vadum": "konsulent|Nyborg Kommune|AS",
        },
    ),
    Listed(
        "cards-of-a-web-page",
        "<h2>Hvem deltog</h2><div><h4>Rosa Tvilum</h4><p>Skolechef (formand)</p><p>Nyborg Kommune</p><p>Deltog</p></div>"
        "<div><h4>Ib Ørnbøl</h4><p>Klubleder</p><p>Ungdomsklubben Borgen</p><p>Deltog online</p></div>"
        "<div><h4>Mie Vadum</h4><p>Politikommissær</p><p>Fyns Politi</p><p>Afbud</p></div>"
        "<div><h4>Bo Lindrup</h4><p>Sundhedsplejerske</p><p>Nyborg Kommune</p><p>Deltog fra punkt 3</p></div>",
        {
            "Rosa Tvilum": "skolechef|Nyborg Kommune|C",
            "Ib Ørnbøl": "klubleder|Ungdomsklubben Borgen|R",
            "Mie Vadum": "politikommissær|Fyns Politi|A",
            "Bo Lindrup": "sundhedsplejerske|Nyborg Kommune|",
        },
        "html",
    ),
    Listed(
        "cards-with-a-label-on-every-line",
        "Medlemmer\n\nNavn: Rosa Tvilum\nTitel: borgmester\nKommune: Nyborg\nDeltog: ja\n\n"
        "Navn: Ib Ørnbøl\nTitel: rektor\nKommune: Odense\nDeltog: nej\n",
        {"Rosa Tvilum": "borgmester|Nyborg Kommune|", "Ib Ørnbøl": "rektor|Odense Kommune|A"},
    ),
    Listed(
        "footnotes-to-names",
        "Til stede: Rosa Tvilum¹, Ib Ørnbøl² og Gunver Askholm³\n\nFraværende: Mie Vadum² (ferie)\n\n"
        "¹ borgmester (formand)\n² kommunalbestyrelsesmedlem\n³ vicepolitiinspektør, Fyns Politi\n",
        {
            "Rosa Tvilum": "borgmester||C",
            "Ib Ørnbøl": "kommunalbestyrelsesmedlem||",
            "Gunver Askholm": "vicepolitiinspektør|Fyns Politi|",
            "Mie Vadum": "kommunalbestyrelsesmedlem||A",
        },
    ),
    Listed(
        "names-in-brackets-told-of-before-the-absent",
        "Navne i parentes: afbud.\n\nNyborg Kommune\nRosa Tvilum, borgmester\n(Ib Ørnbøl, skolechef)\nFyns Politi\nGunver Askholm, politidirektør\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|",
        },
    ),
)
CAME = (
    Listed(
        "who-came-from-where",
        "Hvem var med?\n\nFra Blå Kors kom Rosa Tvilum, der er rådets formand, og varmestueleder Ib Ørnbøl.\n\n"
        "Fra SAND Fyn kom Gunver Askholm samt Palle Hylke, som mødte for Mie Vadum.\n\n"
        "Afbud fra overlæge Bo Lindrup. Signe Mørk fra Headspace mødte ikke.\n",
        {
            "Rosa Tvilum": "|Blå Kors|C",
            "Ib Ørnbøl": "varmestueleder|Blå Kors|",
            "Gunver Askholm": "|SAND Fyn|",
            "Palle Hylke": "|SAND Fyn|",
            "Mie Vadum": "|SAND Fyn|A",
            "Bo Lindrup": "overlæge||A",
            "Signe Mørk": "|Headspace|A",
        },
    ),
    Listed(
        "who-came-to-all-but-a-part",
        "Deltagere: Rosa Tvilum, Ib Ørnbøl og Mie Vadum.\n\n"
        "Rosa Tvilum var ikke til stede under pkt. 3. Ib Ørnbøl var ikke til stede.\n",
        {"Rosa Tvilum": "||", "Ib Ørnbøl": "||A", "Mie Vadum": "||"},
    ),
    Listed(
        "the-rest-by-authority-in-a-paragraph",
        "I mødet deltog af rådets medlemmer: Rosa Tvilum (formand) og Ib Ørnbøl. Fra Nyborg Kommune: Palle Hylke, "
        "ældrechef, og Mie Vadum (referent). Fra Fyns Politi under punkt 3: Gunver Askholm, konsulent.\n",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "||",
            "Palle Hylke": "ældrechef|Nyborg Kommune|",
            "Mie Vadum": "|Nyborg Kommune|S",
            "Gunver Askholm": "konsulent|Fyns Politi|",
        },
    ),
    Listed(
        "a-semicolon-in-brackets",
        "Kommunerne (3): borgmester Rosa Tvilum (Nyborg), viceborgmester Ib Ørnbøl (Odense; i stedet for borgmester "
        "Bo Lindrup) og kommunaldirektør Palle Hylke (Assens)\n\nPolitiet (1): politidirektør Gunver Askholm\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "viceborgmester|Odense Kommune|",
            "Bo Lindrup": "borgmester|Odense Kommune|A",
            "Palle Hylke": "kommunaldirektør|Assens Kommune|",
            "Gunver Askholm": "politidirektør|Fyns Politi|",
        },
    ),
    Listed(
        "a-name-that-ends-like-a-place-and-an-organisation",
        "Til stede: kasserer Rosa Tvilum, Beboerforeningen Nord, og formand Ib Ørnbøl fra Boligforeningen.\n",
        {"Rosa Tvilum": "kasserer|Beboerforeningen Nord|", "Ib Ørnbøl": "formand|Boligforeningen|"},
    ),
)
LAST = (
    Listed(
        "titles-below-names-in-one-cell",
        "<table><tr><th>Deltagere</th><th>Mødt</th><th>Afbud</th></tr>"
        '<tr><td colspan="3"><b>Nyborg Kommune</b></td></tr><tr><td>Rosa Tvilum<br>borgmester</td><td>X</td><td></td></tr>'
        "<tr><td>Ib Ørnbøl<br>skolechef</td><td></td><td>X</td></tr>"
        '<tr><td colspan="3"><b>Fyns Politi</b></td></tr><tr><td>Gunver Askholm<br>politidirektør (formand)</td><td>X</td>'
        "<td></td></tr><tr><td>Mie Vadum<br>fuldmægtig, referent</td><td>X</td><td></td></tr></table>",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
        },
        "html",
    ),
    Listed(
        "letters-that-a-key-below-explains",
        """\
Deltagere                    Organisation           Fremmøde
Rosa Tvilum                  Nyborg Kommune         M
Ib Ørnbøl                    Nyborg Kommune         A
Gunver Askholm               Fyns Politi            M

M = mødt, A = afbud
""",
        {
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Ib Ørnbøl": "|Nyborg Kommune|A",
            "Gunver Askholm": "|Fyns Politi|",
        },
    ),
    Listed(
        "blocks-of-the-members-some-of-them-marked",
        "## Rådet\n\n**Rosa Tvilum** (RT)  \nForretningsfører, Byens Venner  \nFormand\n\n"
        "**Ib Ørnbøl** (IØ)  \nSocialdirektør, Nyborg Kommune\n\n"
        "**Mie Vadum** (MV)  \nSkoleleder, Byskolen  \n*Afbud*\n\n"
        "**Palle Hylke** (PH)  \nSekretariatsleder, Nyborg Kommune  \nReferent\n",
        {
            "Rosa Tvilum": "forretningsfører|Byens Venner|C",
            "Ib Ørnbøl": "socialdirektør|Nyborg Kommune|",
            "Mie Vadum": "skoleleder|Byskolen|A",
            "Palle Hylke": "sekretariatsleder|Nyborg Kommune|S",
        },
        "md",
    ),
    Listed(
        "a-chair-among-names-without-titles",
        "| Medlem | Repræsenterer | Fremmøde |\n|---|---|---|\n| Rosa Tvilum, formand | SAND Fyn | Til stede |\n"
        "| Ib Ørnbøl | Blå Kors | Til stede |\n| Mie Vadum | Røde Kors | Afbud |\n| Palle Hylke | Byens Venner | Til stede |\n",
        {
            "Rosa Tvilum": "|SAND Fyn|C",
            "Ib Ørnbøl": "|Blå Kors|",
            "Mie Vadum": "|Røde Kors|A",
            "Palle Hylke": "|Byens Venner|",
        },
        "md",
    ),
    Listed(
        "headings-that-one-blank-parts",
        """\
Navn                         Init. Stilling               Repræsenterer      Mødt  Afbud

Rosa Tvilum (fmd.)           RT    Børne- og familiechef  Nyborg Kommune      X
Ib Ørnbøl Skjoldborg-Hansen  IØS   Skolechef              Odense Kommune            X
Gunver Askholm Ravn (ref.)   GAR   Konsulent              Fyns Politi         X
""",
        {
            "Rosa Tvilum": "børne- og familiechef|Nyborg Kommune|C",
            "Ib Ørnbøl Skjoldborg-Hansen": "skolechef|Odense Kommune|A",
            "Gunver Askholm Ravn": "konsulent|Fyns Politi|S",
        },
    ),
    Listed(
        "terms-and-what-they-define",
        "## Til stede\n\nSAND Hovedstaden\n: Rosa Tvilum (formand)\n\nVærestedet Kernen\n: Ib Ørnbøl\n\n"
        "Nyborg Kommune\n: Mie Vadum, gadesygeplejerske\n: Palle Hylke, konsulent (referent)\n",
        {
            "Rosa Tvilum": "|SAND Hovedstaden|C",
            "Ib Ørnbøl": "|Værestedet Kernen|",
            "Mie Vadum": "gadesygeplejerske|Nyborg Kommune|",
            "Palle Hylke": "konsulent|Nyborg Kommune|S",
        },
        "md",
    ),
    Listed(
        "a-name-torn-in-a-sentence",
        "I mødet deltog byrådsmedlem Rosa Tvilum (formand), byrådsmedlem Aase Kamp\n"
        "Rosager, vejchef Ib Ørnbøl, trafikplanlægger Mie Louise Vadum (refe-\n"
        "rent), politikommissær Gunver Askholm, Fyns Politi, og\nPalle Hylke, Cyklistforbundet.\n",
        {
            "Rosa Tvilum": "byrådsmedlem||C",
            "Aase Kamp Rosager": "byrådsmedlem||",
            "Ib Ørnbøl": "vejchef||",
            "Mie Louise Vadum": "trafikplanlægger||S",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Palle Hylke": "|Cyklistforbundet|",
        },
    ),
    Listed(
        "names-torn-in-a-short-paragraph",
        "Fra Fyns Politi: politidirektør Gunver Askholm, chefanklager Zeki Knudsen\nGade og stabschef Mie Vadum.\n"
        "Fra Nyborg Kommune: SSP-konsulent Rosa Tvilum og direktør for børn og unge Ib\nØrnbøl.\n"
        "Skolechef Bo Lindrup, Assens Kommune, og kommunaldirektør Palle\nHylke, Assens Kommune, var forhindret.\n",
        {
            "Bo Lindrup": "skolechef|Assens Kommune|A",
            "Palle Hylke": "kommunaldirektør|Assens Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Zeki Knudsen Gade": "chefanklager|Fyns Politi|",
            "Mie Vadum": "stabschef|Fyns Politi|",
            "Rosa Tvilum": "ssp-konsulent|Nyborg Kommune|",
            "Ib Ørnbøl": "direktør for børn og unge|Nyborg Kommune|",
        },
    ),
    Listed(
        "a-list-at-the-end-whose-chair-was-told-of-first",
        "Vicepolitiinspektør Gunver Askholm var mødeleder. Deltagerne fremgår af listen på sidste side.\n",
        {
            "Gunver Askholm": "vicepolitiinspektør|Fyns Politi|C",
            "Rosa Tvilum": "socialchef|Nyborg Kommune|",
            "Ib Ørnbøl": "havnefoged|Nyborg Havn|",
            "Bo Lindrup": "købmand|Nyborg Handel|A",
        },
        after="\n\nMødedeltagere\n\n"
        "Navn                     Stilling                  Repræsenterer\n\n"
        "Gunver Askholm           vicepolitiinspektør       Fyns Politi\n"
        "Rosa Tvilum              socialchef                Nyborg Kommune\n"
        "Ib Ørnbøl                havnefoged                Nyborg Havn\n\n"
        "Afbud:\n\nBo Lindrup               købmand                   Nyborg Handel\n",
    ),
)
HEADED = (*BLANKS, *BELOW, *CAME, *LAST)
