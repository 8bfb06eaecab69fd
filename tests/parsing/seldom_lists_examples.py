# ruff: noqa: E501
"""Lists of people, ends of everyday forms and forms seldom written: short titles, headings over columns, prose. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

EVERYDAY = (
    Listed(
        "names-like-titles-and-verbs",
        "Deltagere:\n1. Solveig Bager, konsulent, TrygFonden\n2. Abdulkadir Juhl, driftschef, DSB\n3. Enes Præst, lærer\n",
        {
            "Solveig Bager": "konsulent|TrygFonden|",
            "Abdulkadir Juhl": "driftschef|DSB|",
            "Enes Præst": "lærer||",
        },
    ),
    Listed(
        "numbers-begin-again-under-the-absent",
        "Deltagere:\n1. Nyborg Kommune: Rosa Tvilum, borgmester\n2. Fyns Politi: Ib Ørnbøl, politikommissær\n\n"
        "Afbud fra\n1. Natteravnene: Mie Vadum, formand\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "politikommissær|Fyns Politi|",
            "Mie Vadum": "formand|Natteravnene|A",
        },
    ),
    Listed(
        "strokes-between-fields",
        "Deltagere:\nRosa Tvilum / SAND\nIb Ørnbøl, leder / tolk, Sprogcentret\nMie Vadum, borgmester / Nyborg Kommune\n",
        {
            "Rosa Tvilum": "|SAND|",
            "Ib Ørnbøl": "leder / tolk|Sprogcentret|",
            "Mie Vadum": "borgmester|Nyborg Kommune|",
        },
    ),
    Listed(
        "notes-before-the-last-person",
        "Deltagere: Borgmester Rosa Tvilum, Nyborg Kommune – afbud, centerleder Ib Ørnbøl, TrygFonden – deltog online "
        "og formand Mie Vadum, Ældre Sagen (ref.).\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|A",
            "Ib Ørnbøl": "centerleder|TrygFonden|R",
            "Mie Vadum": "formand|Ældre Sagen|S",
        },
    ),
    Listed(
        "function-before-and",
        "Deltagere:\nFyns Politi: Rosa Tvilum (politikommissær), formand og Ib Ørnbøl (politiassistent)\n",
        {"Rosa Tvilum": "politikommissær|Fyns Politi|C", "Ib Ørnbøl": "politiassistent|Fyns Politi|"},
    ),
    Listed(
        "chairs-of-their-own-in-the-column-of-titles",
        "Deltagere:\nBorgmester\tRosa Tvilum\tNyborg Kommune\nFormand\tIb Ørnbøl\tÆldre Sagen\n"
        "Leder af ungdomsskolen\tMie Vadum\tNyborg Kommune\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "formand|Ældre Sagen|",
            "Mie Vadum": "leder af ungdomsskolen|Nyborg Kommune|",
        },
    ),
    Listed(
        "a-block-of-lines-for-each-person",
        "Fremmødte\n\nRosa Tvilum\nBorgmester, Nyborg Kommune\nFormand\n\nMie Qwertasson\nViceborgmester, Assens Kommune\n"
        "Stedfortræder for Bo Lindrup\n\nIb Ørnbøl\nPolitikommissær, Fyns Politi\nReferent\n\n"
        "Fraværende med afbud\n\nTamara Friis\nBorgmester, Kerteminde Kommune\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Mie Qwertasson": "viceborgmester|Assens Kommune|",
            "Bo Lindrup": "|Assens Kommune|A",
            "Ib Ørnbøl": "politikommissær|Fyns Politi|S",
            "Tamara Friis": "borgmester|Kerteminde Kommune|A",
        },
    ),
    Listed(
        "counted-names-alone",
        "Deltagere:\n1. Rosa Tvilum (RT)\n2. Ib Ørnbøl (IØ)\n3. Mie Vadum / Bo Lindrup\n",
        {"Rosa Tvilum": "||", "Ib Ørnbøl": "||", "Mie Vadum": "||", "Bo Lindrup": "||"},
    ),
    Listed(
        "sentences-that-are-no-group",
        "I mødet deltog Rosa Tvilum, lærer, og Bo Lindrup fra Røde Kors var mødt frem. Fra Nyborg Kommune deltog konsulent "
        "Ib Ørnbøl, og under punkt 2 desuden politiassistent Mie Vadum, Fyns Politi. Qwerta Zubova havde meldt afbud.\n",
        {
            "Rosa Tvilum": "lærer||",
            "Bo Lindrup": "|Røde Kors|",
            "Ib Ørnbøl": "konsulent|Nyborg Kommune|",
            "Mie Vadum": "politiassistent|Fyns Politi|",
            "Qwerta Zubova": "||A",
        },
    ),
    Listed(
        "table-of-unknown-names",
        "## Deltagere\n\n| Titel | Organisation | Navn |\n|---|---|---|\n| Lærer | Byskolen | Qwerta Zubova |\n"
        "| Borgmester | Nyborg Kommune | Xhevdet Quispel |\n",
        {"Qwerta Zubova": "lærer|Byskolen|", "Xhevdet Quispel": "borgmester|Nyborg Kommune|"},
        "md",
    ),
    Listed(
        "words-of-being-there-before-a-list",
        "Udvalget var næsten fuldtalligt: Rosa Tvilum (formand), Mie Vadum og Bo Lindrup fra Røde Kors var mødt frem.\n",
        {"Rosa Tvilum": "||C", "Mie Vadum": "||", "Bo Lindrup": "|Røde Kors|"},
    ),
    Listed(
        "groups-at-the-end-under-a-heading",
        "",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "politikommissær|Fyns Politi|",
            "Mie Vadum": "lærer||A",
        },
        "html",
        "<h3>De var med</h3><p><b>Nyborg Kommune:</b> borgmester Rosa Tvilum</p>"
        "<p><b>Fra politiet:</b> politikommissær Ib Ørnbøl</p><p><b>Afbud:</b> lærer Mie Vadum</p>",
    ),
    Listed(
        "a-sentence-above-the-signature",
        "",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Ib Ørnbøl": "politikommissær||",
            "Mie Vadum": "fuldmægtig||S",
        },
        "txt",
        "\nMødet sluttede kl. 12.\n\nI mødet deltog borgmester Rosa Tvilum (formand), Nyborg, og politikommissær Ib Ørnbøl. "
        "Fuldmægtig Mie Vadum var referent.\n\nMed venlig hilsen\n\nMie Vadum\nfuldmægtig\n",
    ),
    Listed(
        "label-with-a-part-of-the-meeting",
        "Til stede\nRosa Tvilum, lærer\nGæst under sag 16\nIb Ørnbøl, politikommissær, Fyns Politi\n",
        {"Rosa Tvilum": "lærer||", "Ib Ørnbøl": "politikommissær|Fyns Politi|"},
    ),
    Listed(
        "organisation-behind-comma-and-preposition",
        "Deltagere:\nRosa Tvilum, borgmester, i Nyborg Kommune\nIb Ørnbøl, projektleder, ved TrygFonden\n"
        "Natteravnene v/ formand Mie Vadum\nMødeleder: Rosa Tvilum\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|C",
            "Ib Ørnbøl": "projektleder|TrygFonden|",
            "Mie Vadum": "formand|Natteravnene|",
        },
    ),
)
SHORT = (
    Listed(
        "short-titles-in-line",
        "Deltagere:\n\n- Nyborg: borgm. Rosa Tvilum, kommunaldir. Ib Ørnbøl\n"
        "- Assens: viceborgm. Tamara Friis mødte som stedfortræder for borgm. Carl-Otto Vang\n"
        "- Politiet: pd. Gunver Askholm (formand), specialkons. Mie Vadum (ref.)\n\n"
        "Kun under pkt. 2: chefkons. Bo Lindrup, Rigspolitiet\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "kommunaldirektør|Nyborg Kommune|",
            "Tamara Friis": "viceborgmester|Assens Kommune|",
            "Carl-Otto Vang": "borgmester|Assens Kommune|A",
            "Gunver Askholm": "politidirektør|Fyns Politi|C",
            "Mie Vadum": "specialkonsulent|Fyns Politi|S",
            "Bo Lindrup": "chefkonsulent|Rigspolitiet|",
        },
        "md",
    ),
    Listed(
        "short-titles-behind-names",
        "| Mødt | Ikke mødt |\n| --- | --- |\n| Holm, Rosa, borgm. | Jensen, Ib, kommunaldir. |\n"
        "| Friis, Mie, dir. for Teknik og Miljø | |\n| Lund, Gunver, vpi. | |\n",
        {
            "Rosa Holm": "borgmester||",
            "Ib Jensen": "kommunaldirektør||A",
            "Mie Friis": "direktør for teknik og miljø||",
            "Gunver Lund": "vicepolitiinspektør||",
        },
        "md",
    ),
    Listed(
        "short-titles-among-sentences",
        "Til stede: skoledir. Rosa Tvilum, trafikkoord. Ib Ørnbøl og viceinsp. Bo Lindrup. Afbud fra borgm. Mie Vadum.\n",
        {
            "Rosa Tvilum": "skoledirektør||",
            "Ib Ørnbøl": "trafikkoordinator||",
            "Bo Lindrup": "viceinspektør||",
            "Mie Vadum": "borgmester||A",
        },
        "txt",
    ),
)

_BODIES = {
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Ib Ørnbøl": "ungechef|Nyborg Kommune|A",
    "Gunver Askholm": "vicepolitiinspektør|Fyns Politi|C",
    "Mie Vadum": "lokalbetjent|Fyns Politi|S",
    "Bo Lindrup": "formand|Nyborg Handel|",
}
_ROWS = (
    (
        "Rosa Tvilum, borgmester",
        "Gunver Askholm, vicepolitiinspektør (formand)",
        "Bo Lindrup, formand, Nyborg Handel",
    ),
    ("Ib Ørnbøl, ungechef (afbud)", "Mie Vadum, lokalbetjent (referent)", ""),
)


def _table(heads: str, rows: tuple[tuple[str, ...], ...] = _ROWS) -> str:
    lines = (heads, "|---|---|---|", *("| " + " | ".join(row) + " |" for row in rows))
    return "\n".join(lines) + "\n"


BODIES = (
    Listed("bodies-over-columns", _table("| Nyborg Kommune | Fyns Politi | Andre |"), _BODIES, "md"),
    Listed("groups-over-columns", _table("| Fra kommunen | Fra politiet | Øvrige |"), _BODIES, "md"),
    Listed(
        "bodies-over-columns-below-a-label",
        "Deltagere:\n\n" + _table("| Kommunen | Politiet | Gæster |"),
        _BODIES,
        "md",
    ),
    Listed(
        "bodies-over-columns-of-titled-names",
        "<table><tr><th>Politi</th><th>Nyborg Kommune</th><th>Afbud</th></tr>"
        "<tr><td>Politidirektør Gunver Askholm<br>Fuldmægtig Mie Vadum (ref.)</td><td>Borgmester Rosa Tvilum</td>"
        "<td>Rektor Ib Ørnbøl, Byskolen</td></tr></table>",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "rektor|Byskolen|A",
        },
        "html",
    ),
)
_ROUND = {
    "Rosa Tvilum": "borgmester||",
    "Gunver Askholm": "politidirektør||C",
    "Mie Vadum": "fuldmægtig||S",
    "Ib Ørnbøl": "rektor||A",
}
_NAMED = (
    "Rosa Tvilum, borgmester\nGunver Askholm, politidirektør (formand)\nMie Vadum, fuldmægtig (referent)\n"
)
ROUNDS = (
    Listed(
        "round-of-names-in-an-item",
        "",
        _ROUND,
        "txt",
        "\n4. Nye ansigter\n\nMan tog en runde om bordet:\n\n"
        + _NAMED
        + "\nRektor Ib Ørnbøl har sendt afbud.\n"
        "\n5. Cykler\n\nDer var intet nyt.\n",
    ),
    Listed(
        "round-of-names-in-columns",
        "",
        _ROUND,
        "txt",
        "\n4. Nyt\n\nDeltagerne præsenterede sig for hinanden:\n\n   Rosa Tvilum           Borgmester\n"
        "   Gunver Askholm        Politidirektør, formand\n   Mie Vadum             Fuldmægtig (referent)\n\n"
        "Ib Ørnbøl, rektor, havde meldt afbud.\n\n5. Cykler\n\nDer var intet nyt.\n",
    ),
    Listed(
        "round-of-names-under-its-heading",
        "",
        _ROUND,
        "md",
        "\n## 4. Præsentation af deltagerne\n\n"
        + "".join(f"- {line}\n" for line in _NAMED.splitlines())
        + "\nAfbud: Rektor Ib Ørnbøl\n\n## 5. Cykler\n\nDer var intet nyt.\n",
    ),
    Listed(
        "group-for-a-task-is-no-round-of-names",
        "",
        {},
        "txt",
        "\n4. Arbejdsgruppe\n\nDer nedsættes en gruppe:\n\n" + _NAMED + "\n5. Cykler\n\nDer var intet nyt.\n",
    ),
)
_STACKED = {
    "Rosa Tvilum": "borgmester|Nyborg Kommune|",
    "Gunver Askholm": "politidirektør|Fyns Politi|C",
    "Mie Vadum": "fuldmægtig|Fyns Politi|S",
    "Ib Ørnbøl": "rektor|Byskolen|A",
    "Bo Lindrup": "vagtmester|Havnen|A",
}
_CELLS = (
    "Rosa Tvilum\nBorgmester\nNyborg Kommune{0}Gunver Askholm (formand)\npolitidirektør\nFyns Politi{0}"
    "Mie Vadum (referent)\nfuldmægtig\nFyns Politi\n\n{1}\n\nIb Ørnbøl\nrektor\nByskolen{0}Bo Lindrup\nvagtmester\nHavnen\n"
)
CELLS = tuple(
    Listed(f"cells-below-a-label-and-a-second-one-{n}", heads + _CELLS.format(joint, label), _STACKED)
    for n, (heads, joint, label) in enumerate(
        (
            ("Mødt:\n\nNavn\nFunktion\nKommer fra\n\n", "\n\n", "Ikke mødt:"),
            ("Til stede:\nNavn\nTitel\nMyndighed\n", "\n", "Afbud:"),
            ("Deltagere:\n\nNavn\nStilling\nOrganisation\n\n", "\n\n", "Afbud"),
            ("Navn\nStilling\nInstitution\n\n", "\n\n", "Fraværende:"),
        )
    )
)

SELDOM = (*EVERYDAY, *SHORT, *BODIES, *ROUNDS, *CELLS)
