# ruff: noqa: E501
"""Lists of people in columns of plain text, and tables whose headings tell what a cell means. Names are made up."""

from __future__ import annotations

from .people_examples import Listed


def _columns(rows: list[tuple[str, str]], width: int = 42, indent: int = 2) -> str:
    return "".join(f"{'':{indent}}{left:<{width}}{right}".rstrip() + "\n" for left, right in rows)


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

COLUMNED = (*ABREAST, *MARKED)
