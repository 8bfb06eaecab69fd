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

SHAPES = (*FIELDS,)
