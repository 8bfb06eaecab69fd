# ruff: noqa: E501
"""Lists in running text: marks between entries, organisations called by common nouns, functions beside titles, contrasts. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_HELD = {
    "Karl Emil Stagis": "||C",
    "Annelise Tvede": "||",
    "Rune Haugstrup": "politikommissær|Fyns Politi|",
    "Palle Egelykke": "skoleleder|Byskolen|",
    "Jonna Nebelong": "||A",
    "Svend Åge Lauge": "|Ældrerådet|A",
}

MARKS = tuple(
    Listed(
        f"entries-parted-by-{name}",
        f"Til stede: Karl Emil Stagis (V), formand {mark} Annelise Tvede (Ø) {mark} Politikommissær Rune Haugstrup, Fyns Politi "
        f"{mark} Palle Egelykke, skoleleder, Byskolen\nAfbud: Jonna Nebelong (A) {mark} Svend Åge Lauge, Ældrerådet\n",
        _HELD,
    )
    for name, mark in {
        "middle-dots": "·",
        "bullets": "•",
        "squares": "▪",
        "bars": "|",
        "strokes": "/",
        "double-strokes": "//",
        "dashes": "–",
        "stars": "*",
        "plus-signs": "+",
    }.items()
)

PARTED = (
    *MARKS,
    Listed(
        "marks-at-line-ends",
        "Deltagere: Politikommissær Rune Haugstrup, Fyns Politi · Vejchef Ove Bundgård, Nyborg Kommune ·\n"
        "Skoleleder Palle Egelykke, Byskolen · Vognmand Frode Skytt,\nDansk Transport og Logistik · Annelise Tvede (V)\n",
        {
            "Rune Haugstrup": "politikommissær|Fyns Politi|",
            "Ove Bundgård": "vejchef|Nyborg Kommune|",
            "Palle Egelykke": "skoleleder|Byskolen|",
            "Frode Skytt": "vognmand|Dansk Transport og Logistik|",
            "Annelise Tvede": "||",
        },
    ),
    Listed(
        "marks-between-fields",
        "Deltagere\nRune Haugstrup · politikommissær · Fyns Politi\nOve Bundgård · vejchef · Nyborg Kommune\n"
        "Palle Egelykke, chef for Børn + Unge · Nyborg Kommune\n",
        {
            "Rune Haugstrup": "politikommissær|Fyns Politi|",
            "Ove Bundgård": "vejchef|Nyborg Kommune|",
            "Palle Egelykke": "chef for børn + unge|Nyborg Kommune|",
        },
    ),
    Listed(
        "parties-behind-commas",
        "Deltagere:\nAnnelise Tvede, A, byrådsmedlem, Nyborg Kommune\nOve Bundgård, V\nPalle Egelykke, Ø, formand\n",
        {
            "Annelise Tvede": "byrådsmedlem|Nyborg Kommune|",
            "Ove Bundgård": "||",
            "Palle Egelykke": "||C",
        },
    ),
    Listed(
        "common-nouns-in-parentheses",
        "Til stede: Ib Ørnbøl (boligforeningen Vesterlund), Rosa Tvilum (Handelsstandsforeningen), Signe Mørk (beboerforeningen), "
        "Palle Hylke (handelslivet) og Mie Vadum (menighedsrådet).\n",
        {
            "Ib Ørnbøl": "|boligforeningen Vesterlund|",
            "Rosa Tvilum": "|Handelsstandsforeningen|",
            "Signe Mørk": "|beboerforeningen|",
            "Palle Hylke": "|handelslivet|",
            "Mie Vadum": "|menighedsrådet|",
        },
    ),
    Listed(
        "common-nouns-behind-commas",
        "Deltagere\nIb Ørnbøl, boligforeningen Vesterlund\nRosa Tvilum, erhvervsforeningen i Aarup\nSigne Mørk, idrætsforeningerne\n"
        "Palle Hylke - forældreforeningen på Byskolen\nMie Vadum, leder af ungdomsskolen\n",
        {
            "Ib Ørnbøl": "|boligforeningen Vesterlund|",
            "Rosa Tvilum": "|erhvervsforeningen i Aarup|",
            "Signe Mørk": "|idrætsforeningerne|",
            "Palle Hylke": "|forældreforeningen på Byskolen|",
            "Mie Vadum": "leder af ungdomsskolen||",
        },
    ),
    Listed(
        "function-and-title",
        "Deltagere: Ib Ørnbøl (SSP-konsulent og referent), Rosa Tvilum, mødeleder og skolechef, Signe Mørk - rektor, Palle Hylke (lærer/pedel)\n",
        {
            "Ib Ørnbøl": "ssp-konsulent||S",
            "Rosa Tvilum": "skolechef||C",
            "Signe Mørk": "rektor||",
            "Palle Hylke": "lærer/pedel||",
        },
    ),
    Listed(
        "a-line-begins-with-a-note",
        "Rundt om bordet sad: Ib Ørnbøl (skolechef), Rosa Tvilum\n(Handelsstandsforeningen) og Signe Mørk (rektor og referent). Afbud fra\nPalle Hylke (Kriminalforsorgen).\n",
        {
            "Ib Ørnbøl": "skolechef||",
            "Rosa Tvilum": "|Handelsstandsforeningen|",
            "Signe Mørk": "rektor||S",
            "Palle Hylke": "|Kriminalforsorgen|A",
        },
    ),
    Listed(
        "while-somebody-was-away",
        "Til stede var Ib Ørnbøl (skolechef) og Rosa Tvilum (rektor), mens Palle Hylke (Kriminalforsorgen) var forhindret.\n",
        {
            "Ib Ørnbøl": "skolechef||",
            "Rosa Tvilum": "rektor||",
            "Palle Hylke": "|Kriminalforsorgen|A",
        },
    ),
    Listed(
        "but-somebody-had-to-stay-away",
        "I mødet deltog skolechef Ib Ørnbøl og rektor Rosa Tvilum, men borgmester Palle Hylke og lærer Mie Vadum havde måttet melde afbud.\n",
        {
            "Ib Ørnbøl": "skolechef||",
            "Rosa Tvilum": "rektor||",
            "Palle Hylke": "borgmester||A",
            "Mie Vadum": "lærer||A",
        },
    ),
    Listed(
        "in-contrast-behind-a-verb",
        "Ib Ørnbøl og Rosa Tvilum deltog i mødet, medens rektor Palle Hylke, Byskolen, var fraværende.\n",
        {"Ib Ørnbøl": "||", "Rosa Tvilum": "||", "Palle Hylke": "rektor|Byskolen|A"},
    ),
    Listed(
        "legend-below-the-absent",
        "Deltagere: IØ, RT (ref)\nAfbud: PH\n\nIØ = Ib Ørnbøl, skolechef, Nyborg Kommune\nRT = Rosa Tvilum, fuldmægtig, Fyns Politi\nPH = Palle Hylke, formand, Handel Nyborg\n",
        {
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
            "Rosa Tvilum": "fuldmægtig|Fyns Politi|S",
            "Palle Hylke": "formand|Handel Nyborg|A",
        },
    ),
    Listed(
        "presence-behind-each",
        "Medlemmer:\nIb Ørnbøl, Fyns Politi - til stede\nRosa Tvilum, Nyborg Kommune - til stede fra kl. 10\nPalle Hylke, Byskolen - ikke til stede\n",
        {
            "Ib Ørnbøl": "|Fyns Politi|",
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Palle Hylke": "|Byskolen|A",
        },
    ),
    Listed(
        "ej-is-not",
        "Mødt var: Ib Ørnbøl, Rosa Tvilum.\nEj mødt: Palle Hylke.\nUden afbud: Mie Vadum.\n",
        {"Ib Ørnbøl": "||", "Rosa Tvilum": "||", "Palle Hylke": "||A", "Mie Vadum": "||A"},
    ),
    Listed(
        "a-sentence-below-groups",
        "Ved mødet deltog:\nfor Fyns Politi: vicepolitiinspektør Ib Ørnbøl,\nfor Nyborg Kommune: skolechef Rosa Tvilum.\nFuldmægtig Mie Vadum førte protokollen.\n",
        {
            "Ib Ørnbøl": "vicepolitiinspektør|Fyns Politi|",
            "Rosa Tvilum": "skolechef|Nyborg Kommune|",
            "Mie Vadum": "fuldmægtig||S",
        },
    ),
    Listed(
        "a-mail-tells-it",
        "Kære alle\n\nTak for et godt møde i går! Vi var: Ib Ørnbøl (politiet), Rosa Tvilum (skolerne), Palle Hylke (Boligkontoret) og mig selv. "
        "Mie Vadum havde meldt fra.\n",
        {
            "Ib Ørnbøl": "|politiet|",
            "Rosa Tvilum": "|skolerne|",
            "Palle Hylke": "|Boligkontoret|",
            "Mie Vadum": "||A",
        },
    ),
    Listed(
        "commas-between-entries-semicolons-within",
        "Mødedeltagere: Politidirektør Ib Ørnbøl; Fyns Politi, Borgmester Rosa Tvilum; Nyborg Kommune, Rektor Palle Hylke; Byskolen\n",
        {
            "Ib Ørnbøl": "politidirektør|Fyns Politi|",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Palle Hylke": "rektor|Byskolen|",
        },
    ),
    Listed(
        "labels-spaced-out",
        "T i l  s t e d e :\nVicepolitiinspektør Ib Ørnbøl\nFuldm. R. Tvilum (ref.)\n\nA F B U D :\nDirektør Bo Sø\n",
        {"Ib Ørnbøl": "vicepolitiinspektør||", "R. Tvilum": "fuldmægtig||S", "Bo Sø": "direktør||A"},
    ),
    Listed(
        "short-chair-of-another-body",
        "Deltagere:: Skolechef Ib Ørnbøl, fmd. Rosa Tvilum (Handel Nyborg)\nPalle Hylke         Fmd., Ældre Sagen      afbud\n",
        {
            "Ib Ørnbøl": "skolechef||",
            "Rosa Tvilum": "formand|Handel Nyborg|",
            "Palle Hylke": "formand|Ældre Sagen|A",
        },
    ),
    Listed(
        "groups-in-a-column-without-heading",
        "| | Navn | Mødt |\n|---|---|---|\n| Fyns Politi | Ib Ørnbøl, vicepolitiinspektør | Ja |\n| | Rosa Tvilum, politikommissær | Nej |\n| Byskolen | Palle Hylke, rektor | Afbud |\n",
        {
            "Ib Ørnbøl": "vicepolitiinspektør|Fyns Politi|",
            "Rosa Tvilum": "politikommissær|Fyns Politi|A",
            "Palle Hylke": "rektor|Byskolen|A",
        },
        "md",
    ),
    Listed(
        "as-secretary-before-another",
        "Deltagere: Politidirektør Ib Ørnbøl, chefpolitiinspektør Bo Sø samt, som sekretær, specialkonsulent Mie Vadum.\n",
        {
            "Ib Ørnbøl": "politidirektør||",
            "Bo Sø": "chefpolitiinspektør||",
            "Mie Vadum": "specialkonsulent||S",
        },
    ),
    Listed(
        "over-the-net-first",
        "På Teams: Ib Ørnbøl, Rosa Tvilum\nI lokalet: Palle Hylke\nFraværende: Mie Vadum (intet afbud)\n",
        {"Ib Ørnbøl": "||R", "Rosa Tvilum": "||R", "Palle Hylke": "||", "Mie Vadum": "||A"},
    ),
    Listed(
        "a-time-ends-a-sentence",
        "Til stede ved mødets start var: Ib Ørnbøl, Rosa Tvilum. Palle Hylke ankom kl. 14.20. Mie Vadum forlod mødet kl. 15.\n",
        {"Ib Ørnbøl": "||", "Rosa Tvilum": "||", "Palle Hylke": "||", "Mie Vadum": "||"},
    ),
    Listed(
        "substitute-for-a-name",
        "Formand: Ib Ørnbøl\nMedlemmer: Rosa Tvilum, skolechef og næstformand\nSuppleant: Palle Hylke for Mie Vadum\n",
        {
            "Ib Ørnbøl": "||C",
            "Rosa Tvilum": "skolechef||",
            "Palle Hylke": "||",
            "Mie Vadum": "||A",
        },
    ),
    Listed(
        "labels-with-groups-below-one-another",
        "Deltagere fra kommunen: Ib Ørnbøl, Rosa Tvilum\nDeltagere fra politiet: Palle Hylke, Signe Mørk\n"
        "Deltagere fra boligforeningerne: Karna Toft\nIkke til stede: Mie Vadum\n",
        {
            "Ib Ørnbøl": "|Nyborg Kommune|",
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Palle Hylke": "|Fyns Politi|",
            "Signe Mørk": "|Fyns Politi|",
            "Karna Toft": "||",
            "Mie Vadum": "||A",
        },
    ),
    Listed(
        "definite-titles-before-names",
        "Mødt var politimesteren, Ib Ørnbøl, skoledirektøren, Rosa Tvilum, samt socialchefen, Palle Hylke.\n",
        {
            "Ib Ørnbøl": "politimester||",
            "Rosa Tvilum": "skoledirektør||",
            "Palle Hylke": "socialchef||",
        },
    ),
    Listed(
        "groups-with-names-in-parentheses",
        "Deltagere: Repræsentanter for politiet (Ib Ørnbøl, Rosa Tvilum), kommunen (Palle Hylke) og boligforeningen (Mie Vadum) samt Bo Sø (Natteravnene)\n",
        {
            "Ib Ørnbøl": "|Fyns Politi|",
            "Rosa Tvilum": "|Fyns Politi|",
            "Palle Hylke": "|Nyborg Kommune|",
            "Mie Vadum": "|boligforeningen|",
            "Bo Sø": "|Natteravnene|",
        },
    ),
    Listed(
        "groups-that-came",
        "Der var fremmøde af politiet (Ib Ørnbøl og Rosa Tvilum), Boligkontoret (Palle Hylke) og handelslivet (Mie Vadum).\n",
        {
            "Ib Ørnbøl": "|Fyns Politi|",
            "Rosa Tvilum": "|Fyns Politi|",
            "Palle Hylke": "|Boligkontoret|",
            "Mie Vadum": "|handelslivet|",
        },
    ),
    Listed(
        "colons-in-a-column",
        "Til stede   :  Ib Ørnbøl, Rosa Tvilum\nIkke mødt   :  Palle Hylke\nMødeleder   :  Ib Ørnbøl\nReferent    :  Rosa Tvilum\n",
        {"Ib Ørnbøl": "||C", "Rosa Tvilum": "||S", "Palle Hylke": "||A"},
    ),
    Listed(
        "invited-is-not-come",
        "| Navn | Inviteret | Deltog |\n|---|---|---|\n| Ib Ørnbøl | x | x |\n| Rosa Tvilum | x | |\n",
        {"Ib Ørnbøl": "||", "Rosa Tvilum": "||A"},
        "md",
    ),
    Listed(
        "label-over-the-whole-table",
        "<table><tr><th colspan=2>Deltagere</th></tr><tr><td>Fyns Politi</td><td>Ib Ørnbøl<br>Rosa Tvilum</td></tr>"
        "<tr><td>Byskolen</td><td>Palle Hylke (formand)</td></tr><tr><th colspan=2>Afbud</th></tr><tr><td>Natteravnene</td><td>Mie Vadum</td></tr></table>",
        {
            "Ib Ørnbøl": "|Fyns Politi|",
            "Rosa Tvilum": "|Fyns Politi|",
            "Palle Hylke": "|Byskolen|C",
            "Mie Vadum": "|Natteravnene|A",
        },
        "html",
    ),
    Listed(
        "the-chair-bade-welcome",
        "Formanden, politidirektør Ib Ørnbøl, bød velkommen til mødet, hvori endvidere deltog borgmestrene Rosa Tvilum, Nyborg, og Palle Hylke, "
        "Kerteminde. Borgmester Mie Vadum, Assens, havde meldt afbud.\n",
        {
            "Ib Ørnbøl": "politidirektør||C",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Palle Hylke": "borgmester|Kerteminde Kommune|",
            "Mie Vadum": "borgmester|Assens Kommune|A",
        },
    ),
    Listed(
        "who-led-and-who-wrote",
        "Ib Ørnbøl (Fyns Politi) ledede mødet, Mie Vadum (Fyns Politi) skrev referat, og derudover deltog Rosa Tvilum (Byskolen).\n",
        {
            "Ib Ørnbøl": "|Fyns Politi|C",
            "Mie Vadum": "|Fyns Politi|S",
            "Rosa Tvilum": "|Byskolen|",
        },
    ),
    Listed(
        "groups-behind-small-prepositions",
        "Deltagere: Fra politiet: Ib Ørnbøl og Mie Vadum, fra kommunen: Rosa Tvilum, fra boligforeningen Vest: Palle Hylke.\n",
        {
            "Ib Ørnbøl": "|Fyns Politi|",
            "Mie Vadum": "|Fyns Politi|",
            "Rosa Tvilum": "|Nyborg Kommune|",
            "Palle Hylke": "|boligforeningen Vest|",
        },
    ),
)
