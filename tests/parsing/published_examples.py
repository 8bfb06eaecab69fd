# ruff: noqa: E501
"""Lists of people in the shapes that published minutes have. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_CAME = {
    "Gunver Askholm": "politidirektør||",
    "Rosa Tvilum": "borgmester||",
    "Ib Ørnbøl": "rektor||A",
}


def _table(*rows: str, head: str = "Navn|Titel|Mødt|Afbud") -> str:
    lines = [head, "|".join("---" for _ in head.split("|")), *rows]
    return "\n".join(f"| {' | '.join(line.split('|'))} |" for line in lines) + "\n"


def _marked(tick: str, empty: str) -> str:
    return _table(
        f"Gunver Askholm|politidirektør|{tick}|{empty}",
        f"Rosa Tvilum|borgmester|{tick}|{empty}",
        f"Ib Ørnbøl|rektor|{empty}|{tick}",
    )


TICKED = (
    *(
        Listed(f"two-columns-of-{tick}-and-{empty or 'nothing'}", _marked(tick, empty), _CAME, "md")
        for tick, empty in (
            ("☒", "☐"),
            ("☑", "☐"),
            ("✓", "○"),
            ("✔", "-"),
            ("■", "□"),
            ("●", "○"),
            ("[x]", "[ ]"),
            ("X", "–"),
            ("ja", "nej"),
            ("Ja", ""),
            ("+", "÷"),
        )
    ),
    Listed(
        "three-columns-of-boxes",
        _table(
            "Gunver Askholm|politidirektør|☒|☐|☐",
            "Rosa Tvilum|borgmester|☐|☒|☐",
            "Ib Ørnbøl|rektor|☐|☐|☒",
            head="Navn|Titel|Mødt|Via Teams|Afbud",
        ),
        {
            "Gunver Askholm": "politidirektør||",
            "Rosa Tvilum": "borgmester||R",
            "Ib Ørnbøl": "rektor||A",
        },
        "md",
    ),
    Listed(
        "one-column-of-boxes",
        _table(
            "Gunver Askholm|politidirektør|☒",
            "Rosa Tvilum|borgmester|☒",
            "Ib Ørnbøl|rektor|☐",
            head="Navn|Titel|Til stede (sæt kryds)",
        ),
        _CAME,
        "md",
    ),
    Listed(
        "one-column-of-boxes-for-the-absent",
        _table(
            "Gunver Askholm|politidirektør|☐",
            "Rosa Tvilum|borgmester|☐",
            "Ib Ørnbøl|rektor|☒",
            head="Navn|Titel|Afbud",
        ),
        _CAME,
        "md",
    ),
    Listed(
        "one-column-of-presence-with-crosses-and-nothing",
        _table(
            "Gunver Askholm|politidirektør|x",
            "Rosa Tvilum|borgmester|x",
            "Ib Ørnbøl|rektor|",
            head="Navn|Titel|Til stede",
        ),
        _CAME,
        "md",
    ),
    Listed(
        "one-column-with-both-choices-in-a-cell",
        _table(
            "Gunver Askholm|politidirektør|☒ Mødt ☐ Afbud",
            "Rosa Tvilum|borgmester|☒ Mødt ☐ Afbud",
            "Ib Ørnbøl|rektor|☐ Mødt ☒ Afbud",
            head="Navn|Titel|Deltagelse",
        ),
        _CAME,
        "md",
    ),
    Listed(
        "lines-with-both-choices",
        """\
Deltagere:
Gunver Askholm, politidirektør (x) Mødt ( ) Afbud
Rosa Tvilum, borgmester  [x] mødt  [ ] afbud
Ib Ørnbøl, rektor: ☐ Mødt ☒ Afbud
""",
        _CAME,
    ),
    Listed(
        "lines-that-begin-with-boxes",
        """\
Deltagere:
■ Gunver Askholm, politidirektør
✔ Rosa Tvilum, borgmester
□ Ib Ørnbøl, rektor
""",
        _CAME,
    ),
    Listed(
        "columns-of-surnames-and-given-names-of-two-letters",
        _table(
            "Askholm|Gunver|politidirektør|☒|☐",
            "Ly|Thi Ngoc|konsulent|☒|☐",
            "Bo Vinding|Ib|rektor|☐|☒",
            head="Efternavn|Fornavn|Stilling|Mødt|Afbud",
        ),
        {
            "Gunver Askholm": "politidirektør||",
            "Thi Ngoc Ly": "konsulent||",
            "Ib Bo Vinding": "rektor||A",
        },
        "md",
    ),
)

_SURNAMES = {
    "Gunver Askholm-Dam": "politidirektør|Fyns Politi|C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Thea Marie Vadum": "ssp-konsulent|Nyborg Kommune|S",
    "Ib Ørnbøl": "rektor|Nyborg Gymnasium|",
    "Lis Østergård": "boligrådgiver|Boligforeningen Havnely|A",
}
_ENTRIES = """\
Askholm-Dam, Gunver{} politidirektør, Fyns Politi, mødeleder
Tvilum, Rosa{} borgmester, Nyborg Kommune
Vadum, Thea Marie{} SSP-konsulent, Nyborg Kommune, ref.
Ørnbøl, Ib{} rektor, Nyborg Gymnasium
"""
_AWAY = "\nAfbud:\nØstergård, Lis{} boligrådgiver, Boligforeningen Havnely\n"
_WRAPPED = """
Punkterne er nummereret fortløbende, og bilagene er sendt ud sammen med
dagsordenen. Hvis nogen mangler dem, kan de fås på stationen, hvor de
ligger til afhentning, eller på rådhuset i åbningstiden, hvis man ikke
har fået dem med posten inden for en uge.
"""


def _sorted(marks: list[str], text: str) -> str:
    lines = text.splitlines()
    return "\n".join(
        line.format(f" ({mark})," if mark else ",") for line, mark in zip(lines, marks, strict=True)
    )


_INITIALS = ["GAD", "RT", "TMV", "IØ"]
SORTED = tuple(
    Listed(
        f"surnames-first-in-lines-as-wide-as-the-page-{name}",
        f"Mødt:\n{_sorted(marks, _ENTRIES)}\n{_sorted(['', '', away], _AWAY)}\n{_WRAPPED}",
        _SURNAMES,
    )
    for name, marks, away in (("initials", _INITIALS, "LØ"), ("plain", [""] * 4, ""))
)

_BY_TITLE = {
    "Gunver Askholm": "politidirektør||C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Thea Vadum": "borgmester|Assens Kommune|",
    "Ib Ørnbøl": "rektor||A",
}
TITLES_ABOVE = (
    Listed(
        "a-description-list-of-offices",
        """\
<dl><dt>Politidirektør</dt><dd>Gunver Askholm (formand)</dd>
<dt>Borgmestre</dt><dd>Rosa Tvilum, Nyborg</dd><dd>Thea Vadum, Assens</dd>
<dt>Afbud</dt><dd>Ib Ørnbøl, rektor</dd></dl>
""",
        _BY_TITLE,
        "html",
    ),
    Listed(
        "a-description-list-of-offices-with-surnames-first",
        """\
<dl><dt>Politidirektør</dt><dd>ASKHOLM Gunver (formand)</dd>
<dt>Borgmester</dt><dd>TVILUM Rosa, Nyborg</dd><dd>VADUM Thea, Assens</dd>
<dt>Kommunaldirektør:</dt><dd>HOLM VINDING Bo, Nyborg</dd>
<dt>Afbud</dt><dd>ØRNBØL Ib, rektor</dd></dl>
""",
        {**_BY_TITLE, "Bo Holm Vinding": "kommunaldirektør|Nyborg Kommune|"},
        "html",
    ),
    Listed(
        "bold-offices-over-names",
        """\
**Deltagere**

**Politidirektør**
Gunver Askholm (formand)

**Borgmestre**
Rosa Tvilum, Nyborg
Thea Vadum, Assens

**Afbud**
Ib Ørnbøl, rektor
""".replace("\n", "  \n"),
        _BY_TITLE,
        "md",
    ),
    Listed(
        "offices-in-plural-before-a-colon",
        """\
Deltagere:
Politidirektør: Gunver Askholm (formand)
Borgmestre: Rosa Tvilum, Nyborg, og Thea Vadum, Assens
Afbud: Ib Ørnbøl, rektor
""",
        _BY_TITLE,
    ),
    Listed(
        "offices-in-plural-with-a-colon-over-names",
        """\
Deltagere:
Politidirektøren:
Gunver Askholm (formand)
Borgmestrene:
Rosa Tvilum, Nyborg
Thea Vadum, Assens

Afbud:
Ib Ørnbøl, rektor
""",
        _BY_TITLE,
    ),
    Listed(
        "circles-are-no-offices",
        """\
Deltagere:
Forældrerepræsentanter: Rosa Tvilum og Thea Vadum
Medarbejdere: Gunver Askholm
Observatører: Ib Ørnbøl
""",
        {"Rosa Tvilum": "||", "Thea Vadum": "||", "Gunver Askholm": "||", "Ib Ørnbøl": "||"},
    ),
    Listed(
        "an-office-of-an-organisation-is-followed-by-a-group",
        """\
Deltagere:
Borgmestre:
Rosa Tvilum, Nyborg
Fra politiet:
Gunver Askholm
""",
        {"Rosa Tvilum": "borgmester|Nyborg Kommune|", "Gunver Askholm": "|Fyns Politi|"},
    ),
)

_BY_OFFICE = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Mie Vadum": "sekretariatschef|Fyns Politi|S",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
}
_LIST = """\
Til stede:
Fyns Politi: Politidirektør Gunver Askholm og sekretariatschef Mie Vadum
Nyborg Kommune: Borgmester Rosa Tvilum
"""
BY_OFFICE = tuple(
    Listed(f"chair-and-keeper-by-their-office-{n}", f"{_LIST}\n{told}\n", _BY_OFFICE)
    for n, told in enumerate(
        (
            "Mødeleder: Politidirektøren\nReferent: Sekretariatschefen",
            "Ordstyrer: politidirektør\nReferat: sekretariatschef",
            "Mødeleder: Politidirektøren (pkt. 1-4)\nReferent: Sekretariatschefen.",
            "Mødet blev ledet af politidirektøren.\nSekretariatschefen tog referat.",
            "Referent var sekretariatschefen. Mødeleder var politidirektøren.",
            "Mødeleder/referent: politidirektøren/sekretariatschefen",
        )
    )
)
TWO_OF_AN_OFFICE = Listed(
    "an-office-that-two-hold-names-neither",
    "Til stede:\nBorgmester Rosa Tvilum\nBorgmester Thea Vadum\nMødeleder: Borgmesteren\n",
    {"Rosa Tvilum": "borgmester||", "Thea Vadum": "borgmester||"},
)

IN_PROSE = (
    Listed(
        "municipalities-told-in-a-sentence-wrapped-before-the-office",
        """\
Til stede var fra Fyns Politi politidirektør Gunver Askholm, der ledede mødet. Fra
Nyborg deltog borgmester Rosa Tvilum, fra Assens
borgmester Thea Vadum og kommunaldirektør Bo Vinding, fra Kerteminde
viceborgmester Lis Krogh i stedet for borgmester Ib Ørnbøl, og for Odense
rådmand Mie Toft.
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Thea Vadum": "borgmester|Assens Kommune|",
            "Bo Vinding": "kommunaldirektør|Assens Kommune|",
            "Lis Krogh": "viceborgmester|Kerteminde Kommune|",
            "Ib Ørnbøl": "borgmester|Kerteminde Kommune|A",
            "Mie Toft": "rådmand|Odense Kommune|",
        },
    ),
)

TORN_NAMES = (
    Listed(
        "names-torn-from-their-initials-by-the-page",
        """\
Til stede: Rosa Tvilum (RT), Mie Vadum (MV), Thea Bo-Krogh (TB), Gunver Askholm (GA), Kaj

Nørby (KN), Lis Krog (LK), Ib Ørnbøl Skov (IØS), Søren Dam (SD), Ole Bjerg

Vinding (OBV)

Fraværende:
""",
        dict.fromkeys(
            (
                "Rosa Tvilum",
                "Mie Vadum",
                "Thea Bo-Krogh",
                "Gunver Askholm",
                "Kaj Nørby",
                "Lis Krog",
                "Ib Ørnbøl Skov",
                "Søren Dam",
                "Ole Bjerg Vinding",
            ),
            "||",
        ),
    ),
    Listed(
        "titled-names-torn-by-the-page",
        """\
Deltagere:

Politidirektør Gunver Askholm, chefanklager

Mie Vadum, borgmester Rosa Tvilum, Nyborg, viceborgmester Kaj Bo Nørby, Assens, borgmester Jens

Ørn, Kerteminde. Desuden deltog Lis Krog.
""",
        {
            "Gunver Askholm": "politidirektør||",
            "Mie Vadum": "chefanklager||",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Kaj Bo Nørby": "viceborgmester|Assens Kommune|",
            "Jens Ørn": "borgmester|Kerteminde Kommune|",
            "Lis Krog": "||",
        },
    ),
    Listed(
        "a-name-below-a-whole-one-is-another-person",
        "Deltagere:\nRosa Tvilum, Mie Vadum, Kaj Nørby\nNørgaard Lis (NL)\nIb Ørnbøl\n",
        {"Rosa Tvilum": "||", "Mie Vadum": "||", "Kaj Nørby": "||", "Nørgaard Lis": "||", "Ib Ørnbøl": "||"},
    ),
)
_CAME_INSTEAD = {"Rosa Tvilum": "||", "Dan Sol": "||A", "Ib Ørnbøl": "||", "Mie Vadum": "||A"}
CAME_INSTEAD = tuple(
    Listed(f"who-came-instead-of-an-absent-{n}", f"Deltagere:\nRosa Tvilum\n\n{text}\n", _CAME_INSTEAD)
    for n, text in enumerate(
        (
            "Afbud:\nDan Sol (A) - Ib Ørnbøl deltog i stedet\nMie Vadum (V)",
            "Afbud:\nDan Sol (V) stedfortræder Ib Ørnbøl\nMie Vadum",
            "Afbud fra Dan Sol, stedfortræder Ib Ørnbøl. Afbud fra Mie Vadum.",
            "Afbud fra Dan Sol (stedfortræder: Ib Ørnbøl)\nAfbud fra Mie Vadum",
            "Afbud: Dan Sol (suppleant Ib Ørnbøl deltog), Mie Vadum",
            "Afbud: Dan Sol - suppleant Ib Ørnbøl mødte, Mie Vadum",
            "Fraværende: Dan Sol, Ib Ørnbøl mødte i stedet, og Mie Vadum",
            "Fraværende: Mie Vadum og Dan Sol. Ib Ørnbøl deltog i stedet for Dan Sol.",
            "Fraværende: Mie Vadum og Dan Sol. Ib Ørnbøl deltog som suppleant for Dan Sol.",
            "Fraværende: Mie Vadum og Dan Sol. Ib Ørnbøl deltog i mødet.",
            "Afbud: Dan Sol (i stedet deltog Ib Ørnbøl) samt Mie Vadum",
        )
    )
)
ENDED = Listed(
    "a-list-behind-its-label-ends-before-bullets",
    """\
Tilstede: Rosa Tvilum, Ib Ørnbøl og Mie Vadum.

  • Valg af emner til foråret.
  • Ib Ørnbøl fortalte om kurset i Odense.
  • Nyt om legepladsen
""",
    {"Rosa Tvilum": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||"},
)
OFFICES_BEFORE_COMMAS = (
    Listed(
        "an-office-and-a-comma-before-the-name",
        """\
Deltagere:
Gunver Askholm
Borgmester, Rosa Tvilum
Landsleder, fængselspræst Ib Ørnbøl
Formand, Lis Holm
Bo Dam
""",
        {
            "Gunver Askholm": "||",
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "fængselspræst||",
            "Lis Holm": "||C",
            "Bo Dam": "||",
        },
    ),
    Listed(
        "a-member-of-parliament",
        "Til stede: MF Rosa Tvilum og direktør Ib Ørnbøl\nAfbud:\nMF Lis Holm, MF Mie Vadum\n",
        {
            "Rosa Tvilum": "folketingsmedlem||",
            "Ib Ørnbøl": "direktør||",
            "Lis Holm": "folketingsmedlem||A",
            "Mie Vadum": "folketingsmedlem||A",
        },
    ),
)
PARTED = (
    Listed(
        "who-left-is-not-absent",
        """\
Deltagere:
Rosa Tvilum

Afbud:
Mie Vadum
Ib Ørnbøl forlod mødet efter pkt. 7.
Bo Dam (ankom kl. 10)
""",
        {"Rosa Tvilum": "||", "Mie Vadum": "||A", "Ib Ørnbøl": "||", "Bo Dam": "||"},
    ),
    Listed(
        "absent-in-a-sentence-then-one-who-left",
        """\
Rosa Tvilum og Mie Vadum var fraværende.

Lis Holm var fraværende uden afbud.

Ib Ørnbøl forlod mødet efter pkt. 7.

Beslutning

Til toppen
""",
        {"Rosa Tvilum": "||A", "Mie Vadum": "||A", "Lis Holm": "||A", "Ib Ørnbøl": "||"},
    ),
)
UNMARKED = (
    Listed(
        "labels-without-a-colon",
        """\
Udvalg Lokalrådet
Mødedeltagere Rosa Tvilum, Bo Dam, Ib Ørnbøl
Fraværende Mie Vadum
Bemærkninger
""",
        {"Rosa Tvilum": "||", "Bo Dam": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||A"},
    ),
    Listed(
        "labels-without-a-colon-before-offices",
        """\
Til stede borgmester Rosa Tvilum, Bo Dam (A), Ib Ørnbøl (V)
Afbud Mie Vadum, skoleleder
""",
        {"Rosa Tvilum": "borgmester||", "Bo Dam": "||", "Ib Ørnbøl": "||", "Mie Vadum": "skoleleder||A"},
    ),
)
OWN_BODY = (
    Listed(
        "the-body-itself-is-nobodys-organisation",
        "Deltagere: Lokalrådet, Rosa Tvilum og Bo Dam\n",
        {"Rosa Tvilum": "||", "Bo Dam": "||"},
    ),
    Listed(
        "another-body-before-names-is",
        "Deltagere: Natteravnene, Rosa Tvilum og Bo Dam\n",
        {"Rosa Tvilum": "|Natteravnene|", "Bo Dam": "|Natteravnene|"},
    ),
    Listed(
        "a-remark-in-lower-case-with-a-name-is-no-title",
        "Afbud Rosa Tvilum , kommer først til kaffen med Bo Dam.\n",
        {"Rosa Tvilum": "||A"},
    ),
    Listed(
        "groups-of-the-absent",
        """\
Deltagere:
Forældrevalgte: Rosa Tvilum, Bo Dam
Elevrepræsentanter:  - -

Fraværende:
Forældrevalgte: Afbud fra Ib Ørnbøl.
Elevrepræsentanter: Mie Vadum
""",
        {"Rosa Tvilum": "||", "Bo Dam": "||", "Ib Ørnbøl": "||A", "Mie Vadum": "||A"},
    ),
    Listed(
        "to-whom-minutes-are-sent",
        "Til SSP-gruppen\n\nRosa Tvilum, Bo Dam og Mie Vadum.\n",
        {},
    ),
    Listed(
        "to-whom-minutes-are-sent-below-the-list",
        "Deltagere:\nRosa Tvilum\n\nKopi til:\nBorgmester Bo Dam\nSkolechef Mie Vadum\n",
        {"Rosa Tvilum": "||"},
    ),
)
_CONVERTED = {"Rosa Tvilum": "||", "Lise K.Mortensen": "||", "Erik Skov": "||", "Elo Dam": "||S"}
CONVERTED = (
    *(
        Listed(f"a-list-that-goes-on-after-og-{n}", f"Til stede: {text}\n", _CONVERTED)
        for n, text in enumerate(
            (
                "Rosa Tvilum (RT), Lise K.Mortensen (LKM), Erik Skov (ES), og\nElo Dam (ED) (ref)",
                "Rosa Tvilum (RT), Lise K.Mortensen (LKM), Erik Skov (ES), og\n\nElo Dam (ED) (ref)",
                "Rosa Tvilum, Lise K.Mortensen, Erik Skov og\nElo Dam (ref.)",
                "Rosa Tvilum, Lise K.Mortensen, Erik Skov samt\n\nElo Dam (ref.)",
                "Rosa Tvilum, Lise K.Mortensen, Erik Skov, og Elo Dam (ref.) og",
            )
        )
    ),
    Listed(
        "initials-glued-to-the-surname",
        "Til stede: H.C.Krog, borgmester J.P. Ørnbøl, Bo K.Dam (BKD), konsulent L.Skov, A.M.Holm-Lund og Ib E. Sol\n",
        {
            "H.C.Krog": "||",
            "J.P. Ørnbøl": "borgmester||",
            "Bo K.Dam": "||",
            "L.Skov": "konsulent||",
            "A.M.Holm-Lund": "||",
            "Ib E. Sol": "||",
        },
    ),
)

PUBLISHED = (
    ENDED,
    *OWN_BODY,
    *OFFICES_BEFORE_COMMAS,
    *PARTED,
    *UNMARKED,
    *CAME_INSTEAD,
    *TORN_NAMES,
    *CONVERTED,
    *IN_PROSE,
    *TICKED,
    *SORTED,
    *TITLES_ABOVE,
    *BY_OFFICE,
    TWO_OF_AN_OFFICE,
)
