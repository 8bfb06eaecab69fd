# ruff: noqa: E501
"""Agendas in unlike layouts: how items are listed, numbered, headed and told. All names are made up."""

from __future__ import annotations

from .layouts import Layout

AGENDAS = (
    Layout(
        "agenda-inline-list",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Dagsorden: 1. Velkomst, 2. Status på bander, 3. Eventuelt

1. Velkomst
Bent Rask bød velkommen.

2. Status på bander
Bent Rask orienterede om banderne.

3. Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status på bander",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-two-at-once",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Dagsorden
1. Velkomst
2. Status
3. Samarbejdsplan
4. Årsrapport
5. Eventuelt

Ad 1
Bent Rask bød velkommen.

Ad 2
Bent Rask orienterede.

Ad 3 og 4
Punkterne blev behandlet samlet. Inge Holmgaard spurgte til planen.

Ad 5
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status",
            "Samarbejdsplan",
            "Årsrapport",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-title-next-line",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Punkt 1
Velkomst
Bent Rask bød velkommen til alle.

Punkt 2
Kriminalitetsudviklingen på Fyn
Bent Rask orienterede om udviklingen.

Punkt 3
Eventuelt
Der var intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Kriminalitetsudviklingen på Fyn",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-number-alone",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

1.

Velkomst

Bent Rask bød velkommen til alle.

2.

Kriminalitetsudviklingen på Fyn

Bent Rask orienterede om udviklingen.

3.

Eventuelt

Der var intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Kriminalitetsudviklingen på Fyn",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-run-in-colon",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

1. Velkomst: Bent Rask bød velkommen til alle de fremmødte og især til de nye medlemmer.
2. Kriminalitetsudviklingen: Bent Rask orienterede om udviklingen. Inge Holmgaard spurgte til indbrud.
3. Eventuelt: Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Kriminalitetsudviklingen",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-sub-decimal",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Dagsorden:
1. Meddelelser
1.1 Fra politiet
1.2 Fra kommunerne
2. Tema
2.1 Nattelivet
3. Eventuelt

1. Meddelelser
1.1 Fra politiet
Bent Rask orienterede om reformen.
1.2 Fra kommunerne
Inge Holmgaard orienterede om budgettet.
2. Tema
2.1 Nattelivet
Bent Rask fortalte om nattelivet.
3. Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Meddelelser",
            "Tema",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-tasks-at-end",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

1. Velkomst
Bent Rask bød velkommen.

2. Handleplan
Rådet drøftede planen. Følgende opgaver blev fordelt:
1. Politiet indkalder til møde
2. Kommunen laver et notat
3. SSP laver en folder

3. Eventuelt
Intet.

Opgaveliste
1. Notat om kameraer
2. Møde med skolerne
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Handleplan",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-md-bold-nonumber-list",
        "md",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

**Dagsorden**

- Velkomst v/ Bent Rask
- Årets tal (bilag 1)
- Eventuelt

**Velkomst**

Bent Rask bød velkommen.

**Årets tal**

Inge Holmgaard spurgte til tallene.

**Eventuelt**

Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Årets tal",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-renumbered",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Dagsorden:
1. Godkendelse af referat
2. Nyt fra politidirektøren
3. Nyt fra kommunerne
4. Eventuelt

Pkt. 1: Godkendelse af referat
Godkendt.
Pkt. 2: Nyt fra kommunerne (rykket frem)
Inge Holmgaard orienterede.
Pkt. 3: Nyt fra politidirektøren
Bent Rask orienterede.
Pkt. 4: Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Godkendelse af referat",
            "Nyt fra politidirektøren",
            "Nyt fra kommunerne",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-timed",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

PROGRAM
Kl. 9.00 Velkomst
Kl. 9.15 Status
Kl. 10.00 Eventuelt

Velkomst
Bent Rask bød velkommen.

Status
Bent Rask orienterede.

Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-torn-list",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Dagsorden:
1. Velkomst
2. Status

Ad 1: Velkomst
3. Tema om unge
4. Eventuelt

Bent Rask bød velkommen.

Ad 2: Status
Bent Rask orienterede.

Ad 3: Tema om unge
Inge Holmgaard orienterede.

Ad 4: Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status",
            "Tema om unge",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-caps",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

VELKOMST

Bent Rask bød velkommen til mødet.

STATUS PÅ INDBRUD

Bent Rask orienterede om indbrud.

EVENTUELT

Der var intet til eventuelt.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "VELKOMST",
            "STATUS PÅ INDBRUD",
            "EVENTUELT",
        ),
    ),
    Layout(
        "agenda-html-numbered-ol",
        "html",
        """\
<html><body><h1>Kredsrådsmøde i Fyns Politi 4. maj 2011</h1>
<p><b>Deltagere:</b> Borgmester Inge Holmgaard, Politidirektør Bent Rask</p>
<ol><li><b>Velkomst</b><br>Bent Rask bød velkommen.</li><li><b>Status</b><br>Bent Rask orienterede om indbrud.</li><li><b>Eventuelt</b><br>Intet.</li></ol></body></html>
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-table-agenda-times",
        "md",
        """\
# Kredsrådsmøde 4. maj 2011

Deltagere: borgmester Inge Holmgaard og politidirektør Bent Rask

| Nr. | Emne | Tid | Oplægsholder |
|---|---|---|---|
| 1 | Velkomst | 9.00 | Bent Rask |
| 2 | Status på udsatte boligområder | 9.15 | |
| 3 | Eventuelt | 10.45 | |

## 1 Velkomst
Bent Rask bød velkommen.
## 2 Status på udsatte boligområder
Inge Holmgaard orienterede.
## 3 Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status på udsatte boligområder",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-bare-numbers-above-headings",
        "html",
        """\
<h1>Referat af møde i udsatterådet i Faxe Kommune den 4. maj 2011</h1>
<h3>Deltagere</h3><ul><li>Borgmester Inge Holmgaard</li><li>Politidirektør Bent Rask</li></ul>
<h3>Sagsoversigt</h3><div>14 Godkendelse af dagsorden</div><div>15 Budget 2012</div><div>16 Eventuelt</div>
<h2>14 Godkendelse af dagsorden</h2><p>Dagsordenen blev godkendt.</p>
<h2>15 Budget 2012</h2><p>Inge Holmgaard orienterede om budgettet.</p>
<h2>16 Eventuelt</h2><p>Bent Rask takkede for samarbejdet.</p>
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Godkendelse af dagsorden",
            "Budget 2012",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-in-columns-of-blanks",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

Kl.      Emne                                   Oplæg ved

 9.00    1. Velkomst                            Inge Holmgaard
 9.10    2. Unge og alkohol                     Bent Rask
 9.40    3. Evt.                                Alle

Ad 1

Inge Holmgaard bød velkommen.

Ad 2

Bent Rask orienterede om de unge.

Ad 3

Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Unge og alkohol",
            "Evt.",
        ),
    ),
    Layout(
        "agenda-letters",
        "txt",
        """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

A. Velkomst
Bent Rask bød velkommen.

B. Status på bander
Bent Rask orienterede om banderne.

C. Eventuelt
Intet.
""",
        {
            "Inge Holmgaard": "borgmester||",
            "Bent Rask": "politidirektør||",
        },
        (
            "Velkomst",
            "Status på bander",
            "Eventuelt",
        ),
    ),
    Layout(
        "agenda-bullets-head",
        "txt",
        """\
Lokalrådet i Vejen
3. juni 2014

Til stede:
* Inge Holmgaard, skolechef
* Bent Rask, politiassistent

Afbud: Ole Bro Lund

1. Siden sidst.
Bent Rask fortalte om en rolig maj.

2. Sommer i parken.
Inge Holmgaard har aftalt med klubben, at der er åbent i juli.

3. Eventuelt.
Intet.

Referent Bent Rask
""",
        {
            "Inge Holmgaard": "skolechef||",
            "Bent Rask": "politiassistent||S",
            "Ole Bro Lund": "||A",
        },
        (
            "Siden sidst",
            "Sommer i parken",
            "Eventuelt",
        ),
    ),
)
