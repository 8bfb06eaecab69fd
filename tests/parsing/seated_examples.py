"""Lists that tell by places, keys, strokes and running feet who was there. All names are made up."""

from __future__ import annotations

from .people_examples import Listed

SEATED = (
    Listed(
        "the-sides-of-a-table-are-no-organisations",
        """\
Bordende mod haven
        Borgmester Rosa Tvilum, formand

Vinduessiden (regnet fra formandens højre hånd)
        Skolechef Ib Ørnbøl, Nyborg
        Rektor Yrsa Bundsgård, Byskolen

Dørsiden
        Politikommissær Gunver Askholm
        Konsulent Bolette Hye

Bordende mod køkkenet
        Fuldmægtig Mie Vadum, referent

Tomme pladser
        Skoleleder Palle Hylke, Byskolen (afbud)
""",
        {
            "Rosa Tvilum": "borgmester||C",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
            "Yrsa Bundsgård": "rektor|Byskolen|",
            "Gunver Askholm": "politikommissær||",
            "Bolette Hye": "konsulent||",
            "Mie Vadum": "fuldmægtig||S",
            "Palle Hylke": "skoleleder|Byskolen|A",
        },
    ),
    Listed(
        "sides-of-a-table-before-a-colon",
        """\
For bordenden: Borgmester Rosa Tvilum, mødeleder
Langsiden mod vinduerne: skolechef Ib Ørnbøl, rektor Yrsa Bundsgård og konsulent Bolette Hye
Væggen: politikommissær Gunver Askholm, Fyns Politi
Modsatte bordende: fuldmægtig Mie Vadum, referent
""",
        {
            "Rosa Tvilum": "borgmester||C",
            "Ib Ørnbøl": "skolechef||",
            "Yrsa Bundsgård": "rektor||",
            "Bolette Hye": "konsulent||",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Mie Vadum": "fuldmægtig||S",
        },
    ),
    Listed(
        "sides-of-a-table-in-bold",
        """\
**Bordets venstre side**

- Borgmester Rosa Tvilum
- Skolechef Ib Ørnbøl

**Bordets højre side**

- Politikommissær Gunver Askholm, Fyns Politi
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skolechef||",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
        },
        suffix="md",
    ),
    Listed(
        "sides-of-a-table-in-an-open-list",
        """\
Til stede:

Langbordet
        Borgmester Rosa Tvilum
        Skolechef Ib Ørnbøl
Den korte ende
        Politikommissær Gunver Askholm
Nordsiden
        Konsulent Bolette Hye

Afbud:
        Skoleleder Palle Hylke
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skolechef||",
            "Gunver Askholm": "politikommissær||",
            "Bolette Hye": "konsulent||",
            "Palle Hylke": "skoleleder||A",
        },
    ),
)
