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
Gunver Askholm, politidirektør ☒ Mødt ☐ Afbud
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

PUBLISHED = (*IN_PROSE, *TICKED, *SORTED, *TITLES_ABOVE, *BY_OFFICE, TWO_OF_AN_OFFICE)
