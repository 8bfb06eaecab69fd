# ruff: noqa: E501
"""Lists of people in layouts of their own: cells one under another, marks in far columns. Names are made up."""

from __future__ import annotations

import textwrap

from .people_examples import Listed

_PEOPLE = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Ib Ørnbøl": "rektor|Byskolen|A",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
}
_CELLS = (
    ("Gunver Askholm", "Politidirektør", "Fyns Politi", "Mødeleder"),
    ("Rosa Tvilum", "Borgmester", "Nyborg", ""),
    ("Ib Ørnbøl", "Rektor", "Byskolen", "Afbud"),
    ("Mie Vadum", "Konsulent", "Nyborg Kommune", "Referent"),
)
_WANTING = """\
Navn
Titel
Myndighed
Bemærkninger

Gunver Askholm
Fyns Politi
Formand

Rosa Tvilum
Borgmester
Nyborg Kommune
(deltog under pkt. 2)

Torkil Ejby-Rask
Driftschef
Boligselskabet Nord

Qwerta Zubova
Café Tyren
Ikke mødt

Mie Vadum
Konsulent
Sekretær
"""


def _stacked(order: str, heads: str, joint: str) -> str:
    rows = [heads.split("|"), *([row[int(n)] for n in order] for row in _CELLS)]
    return joint.join(cell for row in rows for cell in row if cell) + "\n"


STACKED = (
    *(
        Listed(f"cells-one-under-another-{suffix}-{n}", "Mødedeltagere\n\n" * label + text, _PEOPLE, suffix)
        for n, (suffix, label, text) in enumerate(
            (
                ("txt", 0, _stacked("0123", "Navn|Stilling|Kommune / myndighed|Bemærkning", "\n\n")),
                ("txt", 1, _stacked("0123", "Navn|Titel|Organisation|Status", "\n")),
                ("md", 1, _stacked("0132", "Navn|Titel|Fremmøde|Repræsenterer", "\n\n")),
                ("txt", 0, _stacked("2013", "Fra:|Navn:|Stilling:|Noter:", "\n\n")),
                ("txt", 0, _stacked("1023", "TITEL|NAVN|MYNDIGHED|BEMÆRKNINGER", "\n\n\n")),
            )
        )
    ),
    Listed(
        "cells-one-under-another-wanting-titles-and-organisations",
        _WANTING,
        {
            "Gunver Askholm": "|Fyns Politi|C",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Torkil Ejby-Rask": "driftschef|Boligselskabet Nord|",
            "Qwerta Zubova": "|Café Tyren|A",
            "Mie Vadum": "konsulent||S",
        },
    ),
)
MELDED_OFF = tuple(
    Listed(
        f"absent-by-a-verb-{n}",
        f"Til stede:\nRosa Tvilum, borgmester\n\nMed på Teams: Bo Vinding (lærer)\n\n{label}:{joint}Ib Ørnbøl (rektor, Byskolen)\n",
        {"Rosa Tvilum": "borgmester||", "Bo Vinding": "lærer||R", "Ib Ørnbøl": "rektor|Byskolen|A"},
    )
    for n, (label, joint) in enumerate(
        (
            ("Måtte melde fra", " "),
            ("Kunne ikke komme", "\n"),
            ("Var forhindret i dag", " "),
            ("Havde meldt afbud til mødet", "\n"),
            ("Kunne desværre ikke deltage denne gang", " "),
        )
    )
)
INITIALS = (
    Listed(
        "letters-of-names-before-them",
        """\
Mødt:
GAS   Gunver Askholm, politikommissær
RTV   Rosa Tvilum, skoleleder, Nyborg Kommune
MIV   Mie Vadum, konsulent, Boligselskabet Nord (ref.)
TOR Torkil Ejby-Rask, lærer, Nyborg Kommune
Afbud:
IØB   Ib Ørnbøl, rektor, Byskolen
""",
        {
            "Gunver Askholm": "politikommissær||",
            "Rosa Tvilum": "skoleleder|Nyborg Kommune|",
            "Mie Vadum": "konsulent|Boligselskabet Nord|S",
            "Torkil Ejby-Rask": "lærer|Nyborg Kommune|",
            "Ib Ørnbøl": "rektor|Byskolen|A",
        },
    ),
)
_MARKED = """\
Fyns Politi
  Gunver Askholm (politidirektør), mødeleder        {yes}
  Torkil Ejby-Rask, chefanklager                    {no}
Nyborg Kommune
  Rosa Tvilum (borgmester)                          {part}
{keeper}
  Mie Vadum (konsulent), Nyborg Kommune             {yes}

"""
MARKED = tuple(
    Listed(
        f"marks-below-a-heading-at-the-right-{n}",
        head + _MARKED.format(yes=yes, no=no, part=part, keeper=keeper),
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Torkil Ejby-Rask": "chefanklager|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Mie Vadum": "konsulent|Nyborg Kommune|S",
        },
    )
    for n, (head, yes, no, part, keeper) in enumerate(
        (
            (f"FREMMØDE\n{'':52}Mødt?\n", "ja", "nej", "kun pkt. 2", "Referent"),
            (f"{'Deltagere':52}Til stede\n", "x", "-", "fra kl. 10", "Referent:"),
            (f"{'Navn':52}Deltog\n", "ja", "afbud", "ja, under pkt. 3", "Sekretær"),
            (f"Mødedeltagere:\n{'':52}FREMMØDT\n", "+", "ikke mødt", "+", "Referatskriver"),
        )
    )
)
_REGISTER = """\
{key}

| Navn | Stilling | {before} | {own} | {after} |
|---|---|---|---|---|
| **Fyns Politi** | | | | |
| Gunver Askholm | Politikommissær (formand) | + | + | |
| Torkil Ejby-Rask | Lokalbetjent | + | o | |
| **Ejerforeningen Fjord** | | | | |
| Rosa Tvilum | Formand | o | (+) | |
| Mie Vadum | Konsulent | ÷ | ÷ | |
"""
REGISTERS = tuple(
    Listed(
        f"register-of-short-dates-{n}",
        _REGISTER.format(key=key, before=before, own=own, after=after),
        {
            "Gunver Askholm": "politikommissær|Fyns Politi|C",
            "Torkil Ejby-Rask": "lokalbetjent|Fyns Politi|A",
            "Rosa Tvilum": "formand|Ejerforeningen Fjord|R",
            "Mie Vadum": "konsulent|Ejerforeningen Fjord|A",
        },
        "md",
    )
    for n, (key, before, own, after) in enumerate(
        (
            ("+ = mødt  |  (+) = på skærm | o = afbud  |  ÷ = ikke mødt (uden afbud)", "2/2", "3/5", "9/10"),
            ("+ = mødt, (+) = mødt på Teams, o = afbud, ÷ = udeblevet", "1/2-12", "3/5-12", "4/12-12"),
            ("Tegn: + mødt, (+) på skærm, o afbud, ÷ ikke mødt", "Den 01.02.", "Den 03.05.", "Den 02.10."),
            ("+ = til stede, (+) = via Teams, o = afbud, ÷ = ikke mødt", "5. marts", "3. maj", "2. oktober"),
        )
    )
)
_LAST = """\

## {heading}

| {first} | {name} | {part} | {work} | E-mail |
|---|---|---|---|---|
| ✓ | Gunver Askholm (C) | Formand | | ga@example.dk |
| A | Torkil Ejby-Rask (V) | Medlem | | ter@example.dk |
| ✓ | Rosa Tvilum | Medlem | Skoleleder, Byskolen | rt@example.dk |
| ✓ | Mie Vadum | Sekretær | Fuldmægtig, Nyborg Kommune | mv@example.dk |

✓ = deltog, A = afbud
"""
LAST_TABLES = tuple(
    Listed(
        f"table-of-members-after-the-last-item-{n}",
        "",
        {
            "Gunver Askholm": "||C",
            "Torkil Ejby-Rask": "||A",
            "Rosa Tvilum": "skoleleder|Byskolen|",
            "Mie Vadum": "fuldmægtig|Nyborg Kommune|S",
        },
        "md",
        _LAST.format(heading=heading, first=first, name=name, part=part, work=work),
    )
    for n, (heading, first, name, part, work) in enumerate(
        (
            ("Udvalgets medlemmer og fremmøde", "", "Navn", "Post i udvalget", "Til daglig"),
            ("Hvem er hvem", "3/5", "Medlem", "Funktion", "Kommer fra et job som"),
            ("Liste over rådet", "Mødt?", "Navn", "I rådet", "Stilling og arbejdssted"),
        )
    )
)
IN_COLUMNS = (
    Listed(
        "prepositions-and-apologies-in-a-column",
        """\
I mødet deltog:

for kommunen      Rosa Tvilum, borgmester (mødeleder fra punkt 3)
                  Mie Vadum, direktør for børn, unge og familie (referent under pkt. 1)
fra politiet      Gunver Askholm, politidirektør (mødeleder, emne 1 og 2)
                  Bo Vinding, leder for skole, dagtilbud, kultur og fritid
undskyldt         Ib Ørnbøl, rektor, Byskolen
                  Inge Holmgaard, lærer, Byskolen
""",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Mie Vadum": "direktør for børn, unge og familie|Nyborg Kommune|S",
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Bo Vinding": "leder for skole, dagtilbud, kultur og fritid|Fyns Politi|",
            "Ib Ørnbøl": "rektor|Byskolen|A",
            "Inge Holmgaard": "lærer|Byskolen|A",
        },
    ),
    *(
        Listed(
            f"apologies-as-{label.split()[0].lower()}",
            f"Deltagere: Rosa Tvilum, borgmester.\n\n{label} Ib Ørnbøl, rektor, Byskolen.\n",
            {"Rosa Tvilum": "borgmester||", "Ib Ørnbøl": "rektor|Byskolen|A"},
        )
        for label in ("Undskyldt:", "Forfald havde anmeldt", "Lovligt forfald havde", "Undskyldte var")
    ),
)
_BRACKETED = """\
{said}

Fyns Politi: politidirektør Gunver Askholm; {a}chefanklager Torkil Ejby-Rask{b}.
Nyborg Kommune: borgmester Rosa Tvilum; {a}bibliotekschef
Inge Holmgaard{b}; konsulent Mie Vadum, mødt i stedet for
{a}skolechef Ib Ørnbøl{b}.
"""
BRACKETED = tuple(
    Listed(
        f"absent-in-brackets-{n}",
        _BRACKETED.format(said=said, a=brackets[0], b=brackets[1]),
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Torkil Ejby-Rask": "chefanklager|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Inge Holmgaard": "bibliotekschef|Nyborg Kommune|A",
            "Mie Vadum": "konsulent|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|A",
        },
    )
    for n, (said, brackets) in enumerate(
        (
            ("Medlemmer. De ikke tilstedeværende er sat i kantet parentes.", "[]"),
            ("Deltagere (fraværende medlemmer står i firkantede parenteser):", "[]"),
            ("Medlemmer. Navnene på dem, der var forhindret, står i klammer.", "[]"),
        )
    )
)
_STOOD_FOR = {
    "Rosa Tvilum": "borgmester|{}|",
    "Inge Holmgaard": "viceborgmester|{}|",
    "Ib Ørnbøl": "borgmester|{}|A",
}
IN_PLACE = tuple(
    Listed(
        f"named-before-who-came-{n}",
        text,
        {name: said.format(place) for (name, said), place in zip(_STOOD_FOR.items(), places, strict=True)},
    )
    for n, (text, places) in enumerate(
        (
            (
                "For kommunerne var mødt: borgmester Rosa Tvilum (Assens), endvidere for borgmester Ib Ørnbøl (Odense) viceborgmester Inge Holmgaard (Odense).\n",
                ("Assens Kommune", "Odense Kommune", "Odense Kommune"),
            ),
            (
                "Til stede var borgmester Rosa Tvilum, samt i stedet for borgmester Ib Ørnbøl viceborgmester Inge Holmgaard.\n",
                ("", "", ""),
            ),
            (
                "Til stede var borgmester Rosa Tvilum. I borgmester Ib Ørnbøls forfald mødte viceborgmester Inge Holmgaard.\n",
                ("", "", ""),
            ),
            (
                "Mødt var borgmester Rosa Tvilum, i borgmester Ib Ørnbøls sted viceborgmester Inge Holmgaard.\n",
                ("", "", ""),
            ),
            (
                "Mødt: borgmester Rosa Tvilum. For borgmester Ib Ørnbøl deltog viceborgmester Inge Holmgaard.\n",
                ("", "", ""),
            ),
        )
    )
)
_SEATS = (
    ("", "Gunver Askholm, politidirektør, Fyns Politi – mødeleder"),
    ("", "Mie Vadum, konsulent, Nyborg Kommune – pennefører, dvs. referent"),
    ("tom plads: ", "Rosa Tvilum, formand, Nyborg Ældreråd, havde meldt afbud"),
    ("ved døren: ", "Ib Ørnbøl, rektor, Byskolen"),
    ("ikke mødt: ", "Bo Vinding, lærer, Byskolen"),
)
_SEATED = {
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
    "Rosa Tvilum": "formand|Nyborg Ældreråd|A",
    "Ib Ørnbøl": "rektor|Byskolen|",
    "Bo Vinding": "lærer|Byskolen|A",
}
SEATS = (
    Listed(
        "seats-below-a-question",
        "<h2>Hvem havde fundet vej?</h2><p>Fra vinduet og hele vejen rundt:</p><ol>"
        + "".join(f"<li>{before}{entry}</li>" for before, entry in _SEATS)
        + "</ol>",
        _SEATED,
        "html",
    ),
    Listed(
        "seats-below-a-question-in-plain-text",
        "Hvem sad med?\n\n" + "".join(f"{n}. {a}{b}\n" for n, (a, b) in enumerate(_SEATS, 1)),
        _SEATED,
    ),
    Listed(
        "seats-below-a-question-with-bullets",
        "## Hvem kunne komme?\n\n" + "".join(f"- {a}{b}\n" for a, b in _SEATS),
        _SEATED,
        "md",
    ),
)
STRUCK = (
    Listed(
        "absent-struck-out",
        "### Hvem var der?\n\n- Rosa Tvilum (Byskolen)\n- ~~Ib Ørnbøl (Nyborg Gymnasium)~~ *afbud, syg*\n- ~~Bo Vinding, lærer~~\n- Mie Vadum, konsulent\n",
        {
            "Rosa Tvilum": "|Byskolen|",
            "Ib Ørnbøl": "|Nyborg Gymnasium|A",
            "Bo Vinding": "lærer||A",
            "Mie Vadum": "konsulent||",
        },
        "md",
    ),
)
_FLOWING = "Det gælder især i weekenderne, hvor der er mange mennesker i byen, og hvor de fleste tyverier sker. Indsatsen fortsætter frem til sommerferien, hvor ordningen bliver gjort op. Det er for tidligt at sige, om den skal blive ved med at være der til næste år, men der er sat penge af til et forsøg, som kan begynde efter ferien, når skolerne er kommet i gang igen, og når alle de nye betjente er ansat og oplært i deres opgaver."
_RUN_IN = (
    (
        "For kommunen mødte udvalgsformand Preben Toft (formand) og ingeniør Mie Vadum (ref.), for Fyns Politi politikommissær Gunver Askholm, betjent Ejler Tange og vicepolitikommissær Rosa Tvilum, for Midtfyns Vognmandslaug vognmand Karl-Aage Nymark samt for Ringe Ungdomsskole færdselslærer Bolette Ørnbøl-Hye.",
        {
            "Preben Toft": "udvalgsformand|Nyborg Kommune|C",
            "Mie Vadum": "ingeniør|Nyborg Kommune|S",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Ejler Tange": "betjent|Fyns Politi|",
            "Rosa Tvilum": "vicepolitikommissær|Fyns Politi|",
            "Karl-Aage Nymark": "vognmand|Midtfyns Vognmandslaug|",
            "Bolette Ørnbøl-Hye": "færdselslærer|Ringe Ungdomsskole|",
        },
    ),
    (
        "For kommunerne var mødt: borgmestrene Kaj Buhl Adelsten (Assens), Ib Ørnbøl (Nyborg), Ellen Margrethe Skoglund-Rye (Kerteminde) og Hans-Ole Dam (Odense), endvidere viceborgmester Bo Vinding (Middelfart).",
        {
            "Kaj Buhl Adelsten": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "borgmester|Nyborg Kommune|",
            "Ellen Margrethe Skoglund-Rye": "borgmester|Kerteminde Kommune|",
            "Hans-Ole Dam": "borgmester|Odense Kommune|",
            "Bo Vinding": "viceborgmester|Middelfart Kommune|",
        },
    ),
    (
        "Med ved bordet var fra Nyborg Kommune udvalgsformand Rosa Tvilum, der er formand for rådet, vejingeniør Bo Vinding og undertegnede trafikplanlægger Mie Vadum som referent, fra Fyns Politi færdselskoordinator Gunver Askholm, fra Dansk Kyst- og Naturturisme projektleder Signe Mørk, fra Handel Thy butikschef Kaj Dam og fra Cyklistforbundet Knud Åge Ørnbøl.",
        {
            "Rosa Tvilum": "udvalgsformand|Nyborg Kommune|C",
            "Bo Vinding": "vejingeniør|Nyborg Kommune|",
            "Mie Vadum": "trafikplanlægger|Nyborg Kommune|S",
            "Gunver Askholm": "færdselskoordinator|Fyns Politi|",
            "Signe Mørk": "projektleder|Dansk Kyst- og Naturturisme|",
            "Kaj Dam": "butikschef|Handel Thy|",
            "Knud Åge Ørnbøl": "|Cyklistforbundet|",
        },
    ),
)
TORN_SENTENCES = tuple(
    Listed(
        f"run-in-list-{n}-broken-at-{width}",
        textwrap.fill(text, width, break_on_hyphens=False) + "\n",
        people,
        after="\n" + textwrap.fill(_FLOWING, width),
    )
    for n, (text, people) in enumerate(_RUN_IN)
    for width in range(75, 81)
)
OBSERVERS = (
    Listed(
        "observer-for-a-circle-above-the-name",
        "<dl><dt>Medlemmer</dt><dd>Borgmester Rosa Tvilum</dd><dd>Lærer Bo Vinding</dd>"
        "<dt>Observatør for de frivillige</dt><dd>Ib Ørnbøl</dd>"
        "<dt>Byskolen</dt><dd>Inge Holmgaard (referent)</dd></dl>",
        {
            "Rosa Tvilum": "borgmester||",
            "Bo Vinding": "lærer||",
            "Ib Ørnbøl": "observatør for de frivillige||",
            "Inge Holmgaard": "|Byskolen|S",
        },
        "html",
    ),
)
LAID_OUT = (
    *OBSERVERS,
    *TORN_SENTENCES,
    *STRUCK,
    *SEATS,
    *BRACKETED,
    *IN_PLACE,
    *IN_COLUMNS,
    *REGISTERS,
    *LAST_TABLES,
    *MARKED,
    *STACKED,
    *INITIALS,
    *MELDED_OFF,
)
