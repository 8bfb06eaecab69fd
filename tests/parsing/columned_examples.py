# ruff: noqa: E501
"""Lists of people in columns of plain text, and tables whose headings tell what a cell means. Names are made up."""

from __future__ import annotations

from .people_examples import Listed


def _columns(rows: list[tuple[str, str]], width: int = 42, indent: int = 2) -> str:
    return "".join(f"{'':{indent}}{left:<{width}}{right}".rstrip() + "\n" for left, right in rows)


def _tabbed(rows: list[tuple[str, ...]], stops: tuple[int, ...]) -> str:
    """Return rows whose cells are set with as many tabs as each needs to begin at its stop."""
    lines = []
    for row in rows:
        line = ""
        for text, stop in zip(row, stops, strict=True):
            while text and len(line.expandtabs()) < stop:
                line += "\t"
            line += text
        lines.append(line + "\n")
    return "".join(lines)


SEATS = (
    Listed(
        "titles-above-the-names-in-groups",
        """\
#### Til stede fra Fyns Politi

Politidirektør
**Gunver Askholm**

Sekretariatsmedarbejder (referent)
**Ib Ørnbøl**

#### Til stede fra Odense Kommune

Rådmand
**Mie Vadum**

Direktør for Børn, Kultur og Sundhed
**Rosa Tvilum**

Kommunaldirektør
**Bo Vinding**

#### Forhindret

Chefanklager
**Signe Mørk**
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Ib Ørnbøl": "sekretariatsmedarbejder|Fyns Politi|S",
            "Mie Vadum": "rådmand|Odense Kommune|",
            "Rosa Tvilum": "direktør for børn, kultur og sundhed|Odense Kommune|",
            "Bo Vinding": "kommunaldirektør|Odense Kommune|",
            "Signe Mørk": "chefanklager||A",
        },
        "md",
    ),
    Listed(
        "seats-in-a-table-with-marks",
        """\
| Plads | Besat af | Mødt |
| --- | --- | :-: |
| Formand | Politidirektør Gunver Askholm | + |
| Fyns Politi | Chefanklager Rosa Tvilum | – |
| Odense Kommune, suppleant | Rådmand Mie Vadum | + |
| Region Syddanmark (observatør) | Sundhedschef Bo Vinding | + |
| Assens Kommune | vakant | |
| Referent | Fuldmægtig Ib Ørnbøl | + |

\\+ mødt, – ikke mødt
""",
        {
            "Gunver Askholm": "politidirektør||C",
            "Rosa Tvilum": "chefanklager|Fyns Politi|A",
            "Mie Vadum": "rådmand|Odense Kommune|",
            "Bo Vinding": "sundhedschef|Region Syddanmark|",
            "Ib Ørnbøl": "fuldmægtig||S",
        },
        "md",
    ),
)
STOPS = (
    Listed(
        "columns-at-tab-stops-some-cells-empty",
        _tabbed(
            [
                ("Nr.", "Navn", "Funktion", "Fra", "Mødt"),
                ("", "", "", "", ""),
                ("1.", "Gunver Askholm (GA)", "politidirektør, formand", "Fyns Politi", "+"),
                ("2.", "Rosa Tvilum (RT)", "skoleleder", "Vestre Skole", "+"),
                ("3.", "Mie Vadum (MV)", "SSP-konsulent, referent", "Odense Kommune", "+"),
                ("4.", "Ib Ørnbøl (IØ)", "", "Natteravnene", "-"),
                ("5.", "Bo Vinding (BV)", "butikschef", "Cityforeningen", "-"),
            ],
            (0, 8, 40, 72, 104),
        )
        + "\n(+ = til stede, - = fraværende)\n",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Rosa Tvilum": "skoleleder|Vestre Skole|",
            "Mie Vadum": "ssp-konsulent|Odense Kommune|S",
            "Ib Ørnbøl": "|Natteravnene|A",
            "Bo Vinding": "butikschef|Cityforeningen|A",
        },
    ),
    Listed(
        "columns-at-tab-stops-without-numbers",
        _tabbed(
            [
                ("Navn", "Titel", "Organisation", ""),
                ("Gunver Askholm", "Politidirektør", "Fyns Politi", ""),
                ("Rosa Tvilum-Hedegaard", "Skoleleder", "Vestre Skole", ""),
                ("Ib Ørnbøl", "", "Natteravnene", ""),
            ],
            (0, 32, 56, 90),
        ),
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Rosa Tvilum-Hedegaard": "skoleleder|Vestre Skole|",
            "Ib Ørnbøl": "|Natteravnene|",
        },
    ),
)
ABREAST = (
    Listed(
        "bodies-side-by-side-each-with-its-absent",
        _columns(
            [
                ("For politiet:", "For kommunerne:"),
                ("", ""),
                ("Politidirektør Gunver Askholm (PD),", "Borgmester Rosa Tvilum, Nyborg"),
                ("formand", "Rådmand Ib Ørnbøl, Odense"),
                ("Vicepolitidirektør Mie Vadum (VPD)", "(for borgmester Bo Lindrup)"),
                ("", ""),
                ("Afbud:", "Afbud:"),
                ("", ""),
                ("Chefanklager Palle Hylke", "Borgmester Signe Mørk, Assens"),
            ],
            48,
        ),
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Mie Vadum": "vicepolitidirektør|Fyns Politi|",
            "Palle Hylke": "chefanklager|Fyns Politi|A",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "rådmand|Odense Kommune|",
            "Bo Lindrup": "borgmester|Odense Kommune|A",
            "Signe Mørk": "borgmester|Assens Kommune|A",
        },
    ),
    Listed(
        "bodies-side-by-side-without-a-colon",
        "Til stede:\n\n"
        + _columns(
            [
                ("Fra Fyns Politi", "Fra Nyborg Kommune"),
                ("", ""),
                ("Politidirektør Gunver Askholm", "Borgmester Rosa Tvilum"),
                ("Fuldmægtig Mie Vadum (referent)", "Skolechef Ib Ørnbøl"),
            ],
            36,
            0,
        )
        + "\nAfbud: Natteravn Palle Hylke\n",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
            "Palle Hylke": "natteravn||A",
        },
    ),
    Listed(
        "bodies-side-by-side-with-tabs",
        "Mødt:\nPolitiet:\tKommunen:\nPolitikommissær Bo Lindrup\tBorgmester Rosa Tvilum\n\tSkolechef Ib Ørnbøl\n",
        {
            "Bo Lindrup": "politikommissær|Fyns Politi|",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
        },
    ),
    Listed(
        "present-and-absent-side-by-side-over-blank-lines",
        _columns(
            [
                ("Til stede:", "Afbud:"),
                ("", ""),
                ("Rosa Tvilum, skoleleder,", "Palle Hylke, lærer"),
                ("Byskolen", ""),
                ("", ""),
                ("Ib Ørnbøl, konsulent", "Signe Mørk, pædagog"),
            ]
        ),
        {
            "Rosa Tvilum": "skoleleder|Byskolen|",
            "Ib Ørnbøl": "konsulent||",
            "Palle Hylke": "lærer||A",
            "Signe Mørk": "pædagog||A",
        },
    ),
    Listed(
        "fields-whose-words-stand-beside-them-are-no-such-lists",
        "Til stede:      Borgmester Rosa Tvilum\n                Skolechef Ib Ørnbøl\n"
        "Fraværende:     Kirkens Korshær\n                Socialchef Palle Hylke\nKopi til:       Politidirektør Mie Vadum\n",
        {"Rosa Tvilum": "borgmester||", "Ib Ørnbøl": "skolechef||", "Palle Hylke": "socialchef||A"},
    ),
)

MARKED = (
    Listed(
        "by-right-to-vote-after-the-last-item",
        "",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Signe Mørk": "borgmester|Assens Kommune|A",
            "Gunver Askholm": "politidirektør||C",
            "Palle Hylke": "chefanklager||A",
            "Mie Vadum": "sekretariatschef||S",
        },
        after="\n\nFREMMØDE\n\n"
        + _columns(
            [
                ("Stemmeberettigede", "Mødt"),
                ("", ""),
                ("Politidirektør Gunver Askholm, formand", "ja"),
                ("Borgmester Rosa Tvilum, Nyborg", "ja"),
                ("Borgmester Signe Mørk, Assens", "nej"),
                ("", ""),
                ("Uden stemmeret", "Mødt"),
                ("", ""),
                ("Chefanklager Palle Hylke", "nej"),
                ("Sekretariatschef Mie Vadum (referent)", "ja"),
            ],
            60,
        ),
    ),
)

_KEYED = {
    "Rosa Tvilum": "skoleleder|Byskolen|",
    "Palle Hylke": "lokalbetjent|Fyns Politi|A",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
    "Ib Ørnbøl": "klubleder|Klub Nord|A",
}
_RED = {
    "Rosa Tvilum": "skoleleder|Byskolen|",
    "Palle Hylke": "lokalbetjent|Fyns Politi|R",
    "Mie Vadum": "konsulent|Nyborg Kommune|S",
    "Ib Ørnbøl": "klubleder|Klub Nord|A",
}
KEYED = (
    Listed(
        "marks-of-a-key-as-headings",
        "Sæt kryds. T = til stede, A = afbud, U = udeblevet\n\n"
        "| T | A | U | Navn | Stilling | Fra |\n|---|---|---|---|---|---|\n"
        "| x | | | Rosa Tvilum | skoleleder | Byskolen |\n| | x | | Palle Hylke | lokalbetjent | Fyns Politi |\n"
        "| x | | | Mie Vadum (ref.) | konsulent | Nyborg Kommune |\n| | | x | Ib Ørnbøl | klubleder | Klub Nord |\n",
        _KEYED,
        "md",
    ),
    Listed(
        "marks-of-a-key-as-headings-behind-the-names",
        "<p>Deltagere</p><table><tr><th>Navn</th><th>Stilling</th><th>Fra</th><th>1</th><th>2</th></tr>"
        "<tr><td>Rosa Tvilum</td><td>skoleleder</td><td>Byskolen</td><td>✓</td><td></td></tr>"
        "<tr><td>Palle Hylke</td><td>lokalbetjent</td><td>Fyns Politi</td><td></td><td>✓</td></tr>"
        "<tr><td>Mie Vadum</td><td>konsulent, referent</td><td>Nyborg Kommune</td><td>✓</td><td></td></tr>"
        "<tr><td>Ib Ørnbøl</td><td>klubleder</td><td>Klub Nord</td><td></td><td>✓</td></tr></table>"
        "<p>1 = mødt · 2 = fraværende</p>",
        _KEYED,
        "html",
    ),
    *(
        Listed(
            f"register-of-a-year-with-a-key-{n}",
            f"{key}\n\n| Navn | Stilling | Fra | 2/2 | 3/5 | 8/9 |\n|---|---|---|---|---|---|\n"
            f"| Tvilum, Rosa | skoleleder | Byskolen | {a} | {x} | {x} |\n"
            f"| Hylke, Palle | lokalbetjent | Fyns Politi | {x} | {t} | {x} |\n"
            f"| Vadum, Mie (ref.) | konsulent | Nyborg Kommune | {t} | {x} | {x} |\n"
            f"| Ørnbøl, Ib | klubleder | Klub Nord | {x} | {a} | {t} |\n",
            _RED,
            "md",
        )
        for n, (key, x, t, a) in enumerate(
            (
                ("Fremmøde i årets løb (x = mødt, t = på Teams, a = afbud)", "x", "t", "a"),
                ("Tegn: M = mødt / V = via video / F = fraværende.", "M", "V", "F"),
                ("Mødeliste. + = til stede, o = med på skærm, - = forfald", "+", "o", "-"),
            ),
            1,
        )
    ),
)

_HELD = {
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Signe Mørk": "borgmester|Assens Kommune|A",
    "Ib Ørnbøl": "kommunaldirektør|Assens Kommune|R",
    "Bo Lindrup": "borgmester|Kerteminde Kommune|",
    "Palle Hylke": "kommunaldirektør|Kerteminde Kommune|",
}
_POLICE = "Fra Fyns Politi:\n\n- politidirektør Gunver Askholm\n"
MATRICES = (
    Listed(
        "offices-across-municipalities-down",
        "**Hvem sad om bordet?**\n\n| | Borgmester | Kommunaldirektør |\n|---|---|---|\n"
        "| Nyborg | Rosa Tvilum | – |\n| Assens | Signe Mørk (afbud) | Ib Ørnbøl (via Skype) |\n"
        f"| Kerteminde | Bo Lindrup | Palle Hylke |\n\n{_POLICE}",
        {**_HELD, "Gunver Askholm": "politidirektør|Fyns Politi|"},
        "md",
    ),
    Listed(
        "offices-down-municipalities-across",
        "<p>Deltagere</p><table><tr><th>Stilling</th><th>Nyborg Kommune</th><th>Assens Kommune</th><th>Kerteminde Kommune</th></tr>"
        "<tr><td>Borgmester</td><td>Rosa Tvilum</td><td>Signe Mørk (afbud)</td><td>Bo Lindrup</td></tr>"
        "<tr><td>Kommunaldirektør</td><td></td><td>Ib Ørnbøl (på Teams)</td><td>Palle Hylke</td></tr></table>",
        _HELD,
        "html",
    ),
    Listed(
        "bodies-of-no-known-form-and-offices-in-plural",
        "Til stede:\n\n| Boligforening | Driftsledere | Viceværter |\n|---|---|---|\n"
        "| Lunden | Rosa Tvilum | Ib Ørnbøl |\n| Nordbo | Signe Mørk | - |\n",
        {
            "Rosa Tvilum": "driftsleder|Lunden|",
            "Ib Ørnbøl": "vicevært|Lunden|",
            "Signe Mørk": "driftsleder|Nordbo|",
        },
        "md",
    ),
)

_TURNED = {
    "Rosa Marie Tvilum": "skoleleder|Byskolen|",
    "Gülsüm Ünal": "byrådsmedlem||C",
    "Per Askholm": "ingeniør|Nyborg Kommune|S",
    "Ib Hylke": "afdelingsleder|Falck|A",
}
TURNED = (
    Listed(
        "surnames-behind-initials-in-columns-without-a-heading",
        "RMT  Tvilum, Rosa Marie      skoleleder         Byskolen\n"
        "GUN  Ünal, Gülsüm            byrådsmedlem       formand\n"
        "PAS  Askholm, Per            ingeniør           Nyborg Kommune, ref.\n\n"
        "Afbud:\nIHY  Hylke, Ib              afdelingsleder     Falck\n",
        _TURNED,
    ),
    Listed(
        "surnames-in-a-list-that-nothing-sorts",
        "Mødt var:\n- Tvilum, Rosa Marie (skoleleder, Byskolen)\n- Ünal, Gülsüm (byrådsmedlem), formand\n"
        "- Askholm, Per (ingeniør, Nyborg Kommune), referent\n\nAfbud:\n- Hylke, Ib (afdelingsleder, Falck)\n",
        _TURNED,
        "md",
    ),
)

_CARDS = (
    ("Rosa Tvilum", ("Borgmester", "Nyborg Kommune")),
    ("Ib Ørnbøl", ("Kommunaldirektør", "Nyborg Kommune", "Afbud")),
    ("Gunver Askholm", ("Politidirektør", "Fyns Politi", "Via Teams")),
    ("Qwerta Zubova", ("Analytiker", "Fyns Politi", "Referent")),
    ("Mie Vadum", ("Havnechef", "Nyborg Havn", "tlf. 65 31 12 34", "Gæst")),
)
_ON_CARDS = {
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Ib Ørnbøl": "kommunaldirektør|Nyborg Kommune|A",
    "Gunver Askholm": "politidirektør|Fyns Politi|R",
    "Qwerta Zubova": "analytiker|Fyns Politi|S",
    "Mie Vadum": "havnechef|Nyborg Havn|",
}
CARDS = (
    Listed(
        "cards-on-a-page",
        "<h2>Hvem var med?</h2>"
        + "".join(f"<div><h3>{name}</h3><p>{'<br>'.join(said)}</p></div>" for name, said in _CARDS),
        _ON_CARDS,
        "html",
    ),
    Listed(
        "cards-with-names-in-bold",
        "## Deltagere\n\n" + "".join("  \n".join((f"**{name}**", *said)) + "\n\n" for name, said in _CARDS),
        _ON_CARDS,
        "md",
    ),
    Listed(
        "cards-in-plain-text",
        "Deltagere:\n\n" + "\n".join("".join(f"{line}\n" for line in (name, *said)) for name, said in _CARDS),
        _ON_CARDS,
    ),
    Listed(
        "cards-without-a-line-between-them",
        "Deltagere:\n" + "".join("".join(f"{line}\n" for line in (name, *said)) for name, said in _CARDS),
        _ON_CARDS,
    ),
)
BELOW_TITLES = (
    Listed(
        "names-below-their-titles-are-no-cards",
        "Til stede:\n\nBorgmester\nRosa Tvilum\n\nPolitidirektør\nIb Ørnbøl\n\nPolitiassistent\nMie Vadum\n",
        {"Rosa Tvilum": "borgmester||", "Ib Ørnbøl": "politidirektør||", "Mie Vadum": "politiassistent||"},
    ),
)
_ASKED = {
    "Gunver Askholm": "politidirektør||",
    "Ib Ørnbøl": "politiinspektør||",
    "Mie Vadum": "politiinspektør||",
    "Rosa Tvilum": "sekretariatsleder||S",
    "Bo Lindrup": "beredskabschef||A",
}
ASKED = tuple(
    Listed(
        f"by-title-below-a-question-after-the-last-item-{n}",
        "",
        _ASKED,
        "html",
        f"<h3>{question}</h3><dl><dt>Politidirektør</dt><dd>Gunver Askholm</dd><dt>Politiinspektører</dt><dd>Ib Ørnbøl</dd>"
        "<dd>Mie Vadum</dd><dt>Sekretariatsleder</dt><dd>Rosa Tvilum (referent)</dd></dl><p>Afbud: Beredskabschef Bo Lindrup</p>",
    )
    for n, question in enumerate(("Hvem deltog i mødet?", "Hvem var med denne gang?", "Til stede"), 1)
)

FAR_RIGHT = (
    Listed(
        "numbers-and-functions-in-a-column-far-right",
        "MØDT                                                         tlf.\n"
        "Rosa Tvilum            afd.leder, Nyborg Kommune             65 34 12 07   REF\n"
        "Ib Ørnbøl              konsulent, Nyborg Kommune             65 34 12 31\n"
        "Gunver Askholm         vicepolitikommissær, Fyns Politi\n"
        "                                                             65 11 14 48   FORM.\n"
        "\nIKKE MØDT\n"
        "Bo Lindrup             lokalbetjent, Fyns Politi\n"
        "                                                             (kursus)\n"
        "Palle Hylke            købmand, Nyborg Handel                (syg)\n",
        {
            "Rosa Tvilum": "afdelingsleder|Nyborg Kommune|S",
            "Ib Ørnbøl": "konsulent|Nyborg Kommune|",
            "Gunver Askholm": "vicepolitikommissær|Fyns Politi|C",
            "Bo Lindrup": "lokalbetjent|Fyns Politi|A",
            "Palle Hylke": "købmand|Nyborg Handel|A",
        },
    ),
)

SIGNED_ROWS = tuple(
    Listed(
        f"columns-parted-by-{name}",
        "Til stede:\n\n"
        + edge.join(("", sign.join(("Navn", "Stilling", "Myndighed", "Mødt", "Afbud")), "\n"))
        + edge.join(("", sign.join(("Rosa Tvilum", "borgmester", "Nyborg Kommune", "x", "")), "\n"))
        + edge.join(("", sign.join(("Ib Ørnbøl", "lokalbetjent", "Fyns Politi", "", "x")), "\n"))
        + edge.join(("", sign.join(("Bo Lindrup", "rektor", "Nyborg Gymnasium", "x", "")), "\n")),
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "lokalbetjent|Fyns Politi|A",
            "Bo Lindrup": "rektor|Nyborg Gymnasium|",
        },
    )
    for name, sign, edge in (
        ("semicolons", ";", ""),
        ("strokes", " | ", ""),
        ("strokes-all-around", " | ", "|"),
    )
)

COLUMNED = (
    *SEATS,
    *STOPS,
    *ABREAST,
    *MARKED,
    *KEYED,
    *MATRICES,
    *TURNED,
    *CARDS,
    *BELOW_TITLES,
    *ASKED,
    *FAR_RIGHT,
    *SIGNED_ROWS,
)
