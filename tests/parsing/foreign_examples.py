# ruff: noqa: E501
"""Lists whose labels, headings or columns stand in no word list; what shows that they are lists. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

FOREIGN = (
    Listed(
        "labels-in-no-word-list",
        """\
Ombord på båden: havnefoged Bo Lindrup, Nyborg Havn, og Mie Vadum
Vi blev vist rundt af: kaptajn Rosa Tvilum (Søværnet) og Ib Ørnbøl
Afbud: Signe Mørk
""",
        {
            "Bo Lindrup": "havnefoged|Nyborg Havn|",
            "Mie Vadum": "||",
            "Rosa Tvilum": "kaptajn|Søværnet|",
            "Ib Ørnbøl": "||",
            "Signe Mørk": "||A",
        },
    ),
    Listed(
        "a-heading-in-no-word-list-over-initials-and-names",
        """\
### Udvalget

*Streg over navnet: afbud.*

- **BL** Bo Lindrup, formand
- **MJø** Mie Jørgine Vadum
- ~~**SM** Signe Mørk~~
- **IØ** Ib Ørnbøl, politibetjent (ref.)
""",
        {
            "Bo Lindrup": "||C",
            "Mie Jørgine Vadum": "||",
            "Signe Mørk": "||A",
            "Ib Ørnbøl": "politibetjent||S",
        },
        "md",
    ),
    Listed(
        "how-many-ravens-and-who",
        "Vi var fire ravne og en gæst rundt om kanden: Mie Vadum, som er vores forkvinde, Ib Ørnbøl, Signe Mørk og Bo "
        "Lindrup, der som sædvanlig skrev referat. Gæsten var lokalbetjent Rosa Tvilum fra Fyns Politi. Palle Hylke sad "
        "fast i en kø og kunne ikke komme.\n",
        {
            "Mie Vadum": "||C",
            "Ib Ørnbøl": "||",
            "Signe Mørk": "||",
            "Bo Lindrup": "||S",
            "Rosa Tvilum": "lokalbetjent|Fyns Politi|",
            "Palle Hylke": "||A",
        },
    ),
    Listed(
        "labels-in-two-languages",
        """\
Deltagere / Teilnehmer

Bo Lindrup
   vicepolitiinspektør
Heinrich Baumgarten
   Polizeihauptmeister, Bundespolizei Kiel

Afbud / Entschuldigt

Mie Vadum
   Nyborg Handel
""",
        {
            "Bo Lindrup": "vicepolitiinspektør||",
            "Heinrich Baumgarten": "polizeihauptmeister|Bundespolizei Kiel|",
            "Mie Vadum": "|Nyborg Handel|A",
        },
    ),
    Listed(
        "columns-headed-in-two-languages",
        """\
| Navn / Name | Hverv / Role | Stilling / Job | Organisation |
|---|---|---|---|
| Bo Lindrup | formand / chair | rektor | Nyborg Gymnasium |
| Mie Vadum | medlem / member | | |
| Ib Ørnbøl | sekretær / secretary | konsulent | Nyborg Kommune |
""",
        {
            "Bo Lindrup": "rektor|Nyborg Gymnasium|C",
            "Mie Vadum": "||",
            "Ib Ørnbøl": "konsulent|Nyborg Kommune|S",
        },
        "md",
    ),
    Listed(
        "a-column-headed-by-its-marks",
        """\
| | Kommer fra verdenen | + / ÷ |
|---|---|---|
| Bo Lindrup | rektor, Nyborg Gymnasium | + |
| Mie Vadum | sundhedsplejerske | ÷ |
| Ib Ørnbøl | politiassistent, Fyns Politi | + |

+ = var her, ÷ = var her ikke. Ib er ordstyrer.
""",
        {
            "Bo Lindrup": "rektor|Nyborg Gymnasium|",
            "Mie Vadum": "sundhedsplejerske||A",
            "Ib Ørnbøl": "politiassistent|Fyns Politi|C",
        },
        "md",
    ),
    Listed(
        "a-heading-that-explains-its-marks",
        "<table><tr><td>Navn</td><td>Fork.</td><td>+ mødt<br>÷ afbud</td></tr>"
        "<tr><td>Bo Lindrup, formand</td><td>BL</td><td>+</td></tr>"
        "<tr><td>Mie Vadum</td><td>MV</td><td>÷</td></tr>"
        "<tr><td>Ib Ørnbøl</td><td>IØ</td><td>+</td></tr></table>",
        {"Bo Lindrup": "||C", "Mie Vadum": "||A", "Ib Ørnbøl": "||"},
        "html",
    ),
    *(
        Listed(
            f"a-heading-that-explains-its-marks-in-one-line-{number}",
            f"| Navn | Fork. | {heading} |\n|---|---|---|\n"
            "| Bo Lindrup, formand | BL | + |\n| Mie Vadum | MV | ÷ |\n| Ib Ørnbøl | IØ | + |\n",
            {"Bo Lindrup": "||C", "Mie Vadum": "||A", "Ib Ørnbøl": "||"},
            "md",
        )
        for number, heading in enumerate(
            ("+ mødt ÷ afbud", "+ mødt, ÷ afbud", "+ = mødt, ÷ = afbud", "+ til stede ÷ fraværende")
        )
    ),
    Listed(
        "words-of-presence-torn-to-the-ends-of-lines",
        """\
Rådets medlemmer, og om de mødte
Bo Lindrup, byrådsmedlem   ja (formand)
Mie Vadum, rektor ja
Ib Ørnbøl, politiassistent, Fyns Politi  afbud
Signe Mørk, Ældre Sagen nej
""",
        {
            "Bo Lindrup": "byrådsmedlem||C",
            "Mie Vadum": "rektor||",
            "Ib Ørnbøl": "politiassistent|Fyns Politi|A",
            "Signe Mørk": "|Ældre Sagen|A",
        },
    ),
    Listed(
        "a-last-column-that-ends-at-the-right",
        """\
Navn, stilling, kommune                                      Mødt
Bo Lindrup, politidirektør (formand)                           ja
Mie Vadum, borgmester, Assens                                 nej
Ib Ørnbøl, viceborgmester, Assens                              ja
(for Mie Vadum)
Signe Mørk, borgmester, Nyborg                 ja, indtil punkt 2
Rosa Tvilum, borgmester, Kerteminde                         afbud
""",
        {
            "Bo Lindrup": "politidirektør||C",
            "Mie Vadum": "borgmester|Assens Kommune|A",
            "Ib Ørnbøl": "viceborgmester|Assens Kommune|",
            "Signe Mørk": "borgmester|Nyborg Kommune|",
            "Rosa Tvilum": "borgmester|Kerteminde Kommune|A",
        },
    ),
    Listed(
        "boxes-behind-names-below-their-titles",
        """\
Sæt kryds for hver

Skolechef
Bo Lindrup                      [ ] til stede   [X] afbud   [ ] udeblevet
Viceskolechef
Mie Vadum                       [X] til stede   [ ] afbud   [ ] udeblevet
Vicepolitikommissær, Fyns Politi
Ib Ørnbøl                       [X] til stede   [ ] afbud   [ ] udeblevet
SSP-konsulent, referent
Signe Mørk                      [X] til stede   [ ] afbud   [ ] udeblevet
""",
        {
            "Bo Lindrup": "skolechef||A",
            "Mie Vadum": "viceskolechef||",
            "Ib Ørnbøl": "vicepolitikommissær|Fyns Politi|",
            "Signe Mørk": "ssp-konsulent||S",
        },
    ),
    Listed(
        "names-above-what-they-are-below-a-sentence",
        "<p>Her er alle, der var mødt frem:</p><figure>Bo Lindrup<br>formand</figure><figure>Mie Vadum<br>Nyborg Roklub</figure>"
        "<figure>Ib Ørnbøl<br>rektor, Byskolen</figure><figure>Signe Mørk<br>referent</figure>",
        {
            "Bo Lindrup": "||C",
            "Mie Vadum": "|Nyborg Roklub|",
            "Ib Ørnbøl": "rektor|Byskolen|",
            "Signe Mørk": "||S",
        },
        "html",
    ),
    Listed(
        "groups-parted-by-dots",
        "*Omkring bordet:* Restauratørerne **Bo Lindrup** (Kroen) og **Mie Vadum** (Gæstgivergården) · Fra Fyns Politi **Ib Ørnbøl**, "
        "politikommissær · Fra Nyborg Kommune **Signe Mørk**, centerchef (leder mødet)\n\n*Kunne ikke:* Rosa Tvilum, rektor · "
        "*Kom ikke:* Palle Hylke (Baren)\n",
        {
            "Bo Lindrup": "restauratør|Kroen|",
            "Mie Vadum": "restauratør|Gæstgivergården|",
            "Ib Ørnbøl": "politikommissær|Fyns Politi|",
            "Signe Mørk": "centerchef|Nyborg Kommune|C",
            "Rosa Tvilum": "rektor||A",
            "Palle Hylke": "|Baren|A",
        },
        "md",
    ),
    Listed(
        "a-body-right-behind-the-label",
        "Mødt for Nyborg Kommune Bo Lindrup, formand, Mie Vadum (stedfortræder for Rosa Tvilum) samt fuldmægtig Ib Ørnbøl, "
        "sekretær; for Nyborg Havn havnefoged Signe Mørk; for Fyns Politi politiassistent Palle Hylke.\n",
        {
            "Bo Lindrup": "|Nyborg Kommune|C",
            "Mie Vadum": "|Nyborg Kommune|",
            "Rosa Tvilum": "|Nyborg Kommune|A",
            "Ib Ørnbøl": "fuldmægtig|Nyborg Kommune|S",
            "Signe Mørk": "havnefoged|Nyborg Havn|",
            "Palle Hylke": "politiassistent|Fyns Politi|",
        },
    ),
    Listed(
        "reasons-and-substitutes-in-a-list-of-bodies",
        """\
Mødt var:

for Nyborg: viceborgmester Bo Lindrup i stedet for borgmester Mie Vadum, der havde forfald

for Assens: borgmester Ib Ørnbøl

for Kerteminde mødte ingen, idet borgmester Rosa Tvilum havde forfald

Tilforordnede var politiinspektør Signe Mørk og fuldmægtig Palle Hylke, som førte protokollen.
""",
        {
            "Bo Lindrup": "viceborgmester|Nyborg Kommune|",
            "Mie Vadum": "borgmester|Nyborg Kommune|A",
            "Ib Ørnbøl": "borgmester|Assens Kommune|",
            "Rosa Tvilum": "borgmester||A",
            "Signe Mørk": "politiinspektør||",
            "Palle Hylke": "fuldmægtig||S",
        },
    ),
    Listed(
        "who-writes-is-who-signs",
        "Rådets formand, Bo Lindrup, og Mie Vadum mødte for Teknisk Udvalg. Fyns Politi var repræsenteret ved "
        "politikommissær Ib Ørnbøl. Referent var undertegnede.\n",
        {
            "Bo Lindrup": "||C",
            "Mie Vadum": "|Teknisk Udvalg|",
            "Ib Ørnbøl": "politikommissær|Fyns Politi|",
            "Signe Mørk": "vejingeniør||S",
        },
        "txt",
        "\n\nSigne Mørk\nvejingeniør\n",
    ),
    Listed(
        "functions-beside-bold-labels",
        "| **Sted** Rådhuset, byrådssalen | **Formand** Bo Lindrup | **Referent** Mie Vadum |\n|---|---|---|\n\n"
        "**Deltagere**\n\n- Bo Lindrup, borgmester\n- Mie Vadum, konsulent\n- Ib Ørnbøl, rektor\n",
        {"Bo Lindrup": "borgmester||C", "Mie Vadum": "konsulent||S", "Ib Ørnbøl": "rektor||"},
        "md",
    ),
    Listed(
        "local-branches-above-their-persons",
        "Deltagere:\nDH Nyborg\nBo Lindrup, formand\nMie Vadum\nÆldre Sagen Nyborg\nIb Ørnbøl, pensionist\n"
        "Blå Kors Fyn\nRosa Tvilum\n",
        {
            "Bo Lindrup": "|DH Nyborg|C",
            "Mie Vadum": "|DH Nyborg|",
            "Ib Ørnbøl": "pensionist|Ældre Sagen Nyborg|",
            "Rosa Tvilum": "|Blå Kors Fyn|",
        },
    ),
    Listed(
        "a-list-below-the-minutes-that-begins-with-a-body",
        "",
        {"Bo Lindrup": "|DH Nyborg|C", "Mie Vadum": "|DH Nyborg|", "Ib Ørnbøl": "||A"},
        "txt",
        "\n\nHvem var med?\n\nDH Nyborg\nBo Lindrup, formand\nMie Vadum\nIkke med\nIb Ørnbøl\n",
    ),
    Listed(
        "a-key-whose-marks-stand-in-cells",
        """\
Ini.  Navn                 Stilling             Fra                  9/6
-------------------------------------------------------------------------
BL    Bo Lindrup           havnefoged           Nyborg Havn           x
MV    Mie Vadum            sikringsofficer      Nyborg Havn           a
IØ    Ib Ørnbøl            toldinspektør        SKAT                  x
-------------------------------------------------------------------------
x = mødt    a = afbud
""",
        {
            "Bo Lindrup": "havnefoged|Nyborg Havn|",
            "Mie Vadum": "sikringsofficer|Nyborg Havn|A",
            "Ib Ørnbøl": "toldinspektør|SKAT|",
        },
    ),
    Listed(
        "one-card-below-others",
        "Deltagere:\nBo Lindrup\nrektor\nRosenvang Skole\nMie Vadum\nkonsulent\nNyborg Kommune\n"
        "Afbud:\nIb Ørnbøl\nVestre Skole\n",
        {
            "Bo Lindrup": "rektor|Rosenvang Skole|",
            "Mie Vadum": "konsulent|Nyborg Kommune|",
            "Ib Ørnbøl": "|Vestre Skole|A",
        },
    ),
)
