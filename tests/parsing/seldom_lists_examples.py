# ruff: noqa: E501
"""Lists of people as they are seldom written: short titles, headings over columns, prose. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

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

SELDOM = SHORT
