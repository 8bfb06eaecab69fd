# ruff: noqa: E501
"""Those present told in sentences: torn lines, who is meant by "sidstnævnte", sentences at the end. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_CAME = {
    "Gunver Askholm": "politikommissær|Fyns Politi|",
    "Mie Vadum": "politiassistent|Fyns Politi|S",
    "Rosa Tvilum": "skoledirektør|Nyborg Kommune|",
    "Annelise Hylke Friis": "ssp-konsulent|Nyborg Kommune|",
    "Ib Ørnbøl": "fritidschef|Nyborg Kommune|",
    "Bo Lindrup": "isenkræmmer|Nyborg Handelsstand|",
}
FOR_WHOM = tuple(
    Listed(
        f"who-came-for-whom-over-torn-lines-{n}",
        f"For politiet {came} pk. Gunver Askholm og pa. Mie Vadum, {last}.\n\n"
        f"For Nyborg Kommune {came} skoledirektør Rosa Tvilum, SSP-konsulent {torn} og fritidschef Ib Ørnbøl.\n\n"
        f"For Nyborg Handelsstand {came} isenkræmmer Bo\nLindrup.\n",
        _CAME,
    )
    for n, (came, last, torn) in enumerate(
        (
            ("mødte", "sidstnævnte som referent", "Annelise\nHylke Friis"),
            ("deltog", "hvoraf sidstnævnte\nførte protokollen", "Annelise Hylke\nFriis"),
            ("var mødt", "den sidste\nsom referent", "Annelise Hylke Friis"),
            ("var repræsenteret ved", "sidstnævnte tog referat", "Annelise\nHylke Friis"),
        ),
        1,
    )
)
ONE_OF_THEM = (
    Listed(
        "the-first-of-two",
        "Til stede: Lærer Rosa Tvilum og konsulent Ib Ørnbøl, førstnævnte som mødeleder, sidstnævnte referent. Afbud fra rektor Mie Vadum og fra lærer Bo Lindrup.\n",
        {
            "Rosa Tvilum": "lærer||C",
            "Ib Ørnbøl": "konsulent||S",
            "Mie Vadum": "rektor||A",
            "Bo Lindrup": "lærer||A",
        },
    ),
    Listed(
        "the-last-in-parentheses-and-a-preposition-said-again",
        "Deltagere: Lærer Rosa Tvilum, konsulent Ib Ørnbøl (sidstnævnte via Teams)\n"
        "Afbud var meldt af rektor Mie Vadum (Byskolen) og af lærer Bo Lindrup (Vestskolen).\n",
        {
            "Rosa Tvilum": "lærer||",
            "Ib Ørnbøl": "konsulent||R",
            "Mie Vadum": "rektor|Byskolen|A",
            "Bo Lindrup": "lærer|Vestskolen|A",
        },
    ),
    Listed(
        "verb-in-two-parts-around-those-of-the-first-group",
        "Vi sad i den lille sal og begyndte kl. 10. Fra Nyborg Kommune var viceborgmester Rosa Tvilum og socialchef Ib Ørnbøl mødt, "
        "fra Byskolen inspektør Mie Vadum og fra Nyborg Handelsforening guldsmed Bo Lindrup.\n",
        {
            "Rosa Tvilum": "viceborgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "socialchef|Nyborg Kommune|",
            "Mie Vadum": "inspektør|Byskolen|",
            "Bo Lindrup": "guldsmed|Nyborg Handelsforening|",
        },
    ),
    Listed(
        "round-the-table-with-names-in-bold",
        "Rundt om bordet, fra døren og med uret: **Rosa** Tvilum, formand; **Ib** Ørnbøl, Varmestuen; Mie Vadum (kaldet **Misse**), brugerrepræsentant; "
        "**Bo** Lindrup, socialrådgiver, Nyborg Kommune, referent (»undertegnede«); og med på skærmen **Signe** Mørk, sygeplejerske, Nyborg Kommune.\n\n"
        "Tomme stole: **Palle** Hylke, Kirkens Korshær (afbud), og **Ruth** Askholm, Nyborg Kommune (syg).\n",
        {
            "Rosa Tvilum": "||C",
            "Ib Ørnbøl": "|Varmestuen|",
            "Mie Vadum": "brugerrepræsentant||",
            "Bo Lindrup": "socialrådgiver|Nyborg Kommune|S",
            "Signe Mørk": "sygeplejerske|Nyborg Kommune|R",
            "Palle Hylke": "|Kirkens Korshær|A",
            "Ruth Askholm": "|Nyborg Kommune|A",
        },
        "md",
    ),
)
_LAST = {
    "Rosa Tvilum": "||C",
    "Ib Ørnbøl": "||",
    "Palle Hylke": "||A",
    "Mie Vadum": "centerchef|Nyborg Kommune|",
    "Bo Lindrup": "politiassistent|Fyns Politi|",
}
AT_THE_END = tuple(
    Listed(
        f"told-in-the-last-sentence-{n}",
        "",
        _LAST,
        after=f"\n\n{opened} Rosa Tvilum (formand) og Ib Ørnbøl (suppleant for Palle Hylke, som er rejst). "
        "Fra kommunen deltog centerchef Mie Vadum, og fra Fyns Politi politiassistent Bo Lindrup.\n",
    )
    for n, opened in enumerate(
        (
            "For ordens skyld: Med til mødet var",
            "Til stede var",
            "Deltagere:",
            "Til protokollen: I mødet deltog",
        ),
        1,
    )
)

REMARKS = (
    Listed(
        "a-department-belongs-to-the-title",
        "Deltagere:\nNyborg Kommune: Centerchef for Sikker By Rosa Tvilum og Ib Ørnbøl, projektleder for Sikker By\n"
        "Andre: Direktør for Beredskab Fyn Mie Vadum\n",
        {
            "Rosa Tvilum": "centerchef for sikker by|Nyborg Kommune|",
            "Ib Ørnbøl": "projektleder for sikker by|Nyborg Kommune|",
            "Mie Vadum": "direktør|Beredskab Fyn|",
        },
    ),
    Listed(
        "groups-with-a-remark",
        "Deltagere:\nNyborg Kommune: Borgmester Rosa Tvilum\nNyborg Havn (kun punkt 3): Havnechef Ib Ørnbøl\n"
        "Fyns Politi (på Teams): Politiinspektør Mie Vadum og lokalbetjent Signe Mørk\n"
        "Fra Byskolen (til kl. 14):\nSkoleleder Bo Lindrup\nFra Vestskolen:\nSkoleleder Palle Hylke\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "havnechef|Nyborg Havn|",
            "Mie Vadum": "politiinspektør|Fyns Politi|R",
            "Signe Mørk": "lokalbetjent|Fyns Politi|R",
            "Bo Lindrup": "skoleleder|Byskolen|",
            "Palle Hylke": "skoleleder|Vestskolen|",
        },
    ),
)

PROSE = (*FOR_WHOM, *ONE_OF_THEM, *AT_THE_END, *REMARKS)
