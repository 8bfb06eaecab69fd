# ruff: noqa: E501
"""Plans of who sat where, lists in sentences and below the minutes, torn entries. All names are made up."""

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
    Listed(
        "a-line-that-ends-in-the-verb-of-a-group-goes-on",
        """\
Fra politiet mødte politidirektør Gunver Askholm og fuldmægtig Mie Vadum, der tog
referat. Fra kommunerne mødte borgmester Rosa Tvilum, Nyborg, borgmester Lave Horns-
høj, Assens, og direktør Signe Mørk, Svendborg, og fra ungdomsskolen deltog desuden
skoleleder Palle Hylke og pedel Bo Lund, begge fra Nyborg. Fra Byskolen i byen mødte
rektor Yrsa Bundsgård og lærer Lone Krag. Nyborg Gymnasium var repræsenteret ved
rektor Ib Ørnbøl. Fra Natteravnene kom Bolette Hye.
""",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|",
            "Signe Mørk": "direktør|Svendborg Kommune|",
            "Palle Hylke": "skoleleder|Nyborg Kommune|",
            "Bo Lund": "pedel|Nyborg Kommune|",
            "Yrsa Bundsgård": "rektor|Byskolen i byen|",
            "Lone Krag": "lærer|Byskolen i byen|",
            "Ib Ørnbøl": "rektor|Nyborg Gymnasium|",
            "Bolette Hye": "|Natteravnene|",
        },
    ),
    *(
        Listed(
            f"a-list-enclosed-below-the-minutes-{number}",
            "| Deltagere | Jf. vedlagte liste |\n|---|---|\n| Sted | Rådhuset |\n",
            {
                "Rosa Tvilum": "borgmester|Nyborg Kommune|",
                "Ib Ørnbøl": "direktør|Assens Kommune|",
                "Lave Hornshøj": "borgmester|Assens Kommune|A",
                "Gunver Askholm": "politidirektør|Fyns Politi|C",
            },
            suffix="md",
            after=f"\n---\n\n{heading}\n\n**Fra kommunerne**\n\n- Nyborg: borgmester Rosa Tvilum\n"
            "- Kerteminde: ingen\n- Assens: direktør Ib Ørnbøl (vikar for borgmester Lave Hornshøj)\n\n"
            "**Fra politiet**\n\n- politidirektør Gunver Askholm, mødeleder\n",
        )
        for number, heading in enumerate(
            (
                "## Vedlagt liste: mødedeltagere",
                "## Bilag 1: Deltagerliste",
                "**Liste over mødedeltagere**",
                "## Bilag A. Deltagere",
                "## Vedhæftet liste over deltagere",
            )
        )
    ),
    *(
        Listed(
            f"those-who-were-missed-{number}",
            f"Til stede var skolechef Rosa Tvilum og lærer Mie Vadum.{said} rektor Ib Ørnbøl.\n",
            {"Rosa Tvilum": "skolechef||", "Mie Vadum": "lærer||", "Ib Ørnbøl": "rektor||A"},
        )
        for number, said in enumerate(
            (" Der manglede", " Der manglede:", " Vi manglede", " Vi savnede", "\nManglede:", " Kun manglede")
        )
    ),
    Listed(
        "bodies-with-those-who-stood-for-them-in-one-paragraph",
        """\
REPRÆSENTERET VED MØDET VAR

Nyborg Kommune ved udvalgsformand Rosa Tvilum (rådets formand), trafikplan-
lægger Mie Vadum og vejingeniør Ib Ørnbøl; Midt- og Vestjyllands Politi
ved politikommissær Gunver Askholm og politiassistent Bo Krarup Lund; Dansk
Cyklistforbund ved Lone Krag; Ældrerådet ved Yrsa Bundsgård; Skole og Forældre
ved Palle Hylke; Fynbus ikke repræsenteret. Mie Vadum var referent.


17  TALLENE FOR 2013
""",
        {
            "Rosa Tvilum": "udvalgsformand|Nyborg Kommune|C",
            "Mie Vadum": "trafikplanlægger|Nyborg Kommune|S",
            "Ib Ørnbøl": "vejingeniør|Nyborg Kommune|",
            "Gunver Askholm": "politikommissær|Midt- og Vestjyllands Politi|",
            "Bo Krarup Lund": "politiassistent|Midt- og Vestjyllands Politi|",
            "Lone Krag": "|Dansk Cyklistforbund|",
            "Yrsa Bundsgård": "|Ældrerådet|",
            "Palle Hylke": "|Skole og Forældre|",
        },
        after="""\

Tallene er delt ud på mødet. Der var i alt enogfyrre uheld på de veje, som rådet
har ansvar for, og det er syv færre end året før. Fire af dem skete ved skolerne,
og resten er spredt over hele byen, dog med flest i de to kryds ved havnen, hvor
der i forvejen er lavere fart end på de øvrige veje i den del af byen. Det bliver
undersøgt, om der er andre steder, hvor det samme gør sig gældende i denne egn af
kommunen.
""",
    ),
    Listed(
        "bodies-with-those-who-stood-for-them-behind-a-label",
        "Repræsenteret var: Nyborg Kommune ved udvalgsformand Rosa Tvilum og trafikplanlægger Mie Vadum, Fyns Politi "
        "ved politikommissær Gunver Askholm, Cyklistforbundet ved Lone Krag. Fynbus var ikke repræsenteret.\n",
        {
            "Rosa Tvilum": "udvalgsformand|Nyborg Kommune|",
            "Mie Vadum": "trafikplanlægger|Nyborg Kommune|",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Lone Krag": "|Cyklistforbundet|",
        },
    ),
    Listed(
        "a-sentence-of-each-body",
        """\
Fra Nyborg Kommune deltog udvalgsformand Rosa Tvilum (formand), trafikplanlægger Mie Vadum og
vejingeniør Ib Ørnbøl. Fra Fyns Politi deltog politikommissær Gunver Askholm. Fra Cyklist-
forbundet deltog Lone Krag. Fra Fynbus deltog ingen. Mie Vadum var referent.
""",
        {
            "Rosa Tvilum": "udvalgsformand|Nyborg Kommune|C",
            "Mie Vadum": "trafikplanlægger|Nyborg Kommune|S",
            "Ib Ørnbøl": "vejingeniør|Nyborg Kommune|",
            "Gunver Askholm": "politikommissær|Fyns Politi|",
            "Lone Krag": "|Cyklistforbundet|",
        },
    ),
    Listed(
        "a-body-that-a-line-end-cut-in-two",
        """\
Mødt op var:
Gorm Lilleør, vicepolitiinspektør, Sydsjællands og Lolland-Falsters
  Politi, formand, gli001 [at] politi.dk, 4018 22 51
Betina Krog Stage, politiassistent, Nyborg
  Kommune, bks004@politi.dk, tlf. 4018 22 67
Ejvind Mørup, ungdomsskoleleder, Vordingborg Kommune, ejmo (at) vordingborg.dk
Kurt Egelund, viceinspektør, Vordingborg
  Boligselskab (ke@vbolig-post.dk, 5537 09 90)
Jytte Romby, rektor, Præstø Handelsskole, e-mail: jytte@rombysko.dk, 55 99 12 40
Rosa Tvilum, leder, Sydsjællands og Lolland-
  Falsters Politi
Bo Lund, lærer, Københavns Vestegns
Politi
""",
        {
            "Gorm Lilleør": "vicepolitiinspektør|Sydsjællands og Lolland-Falsters Politi|C",
            "Betina Krog Stage": "politiassistent|Nyborg Kommune|",
            "Ejvind Mørup": "ungdomsskoleleder|Vordingborg Kommune|",
            "Kurt Egelund": "viceinspektør|Vordingborg Boligselskab|",
            "Jytte Romby": "rektor|Præstø Handelsskole|",
            "Rosa Tvilum": "leder|Sydsjællands og Lolland-Falsters Politi|",
            "Bo Lund": "lærer|Københavns Vestegns Politi|",
        },
    ),
    Listed(
        "a-body-cut-in-two-beside-a-column-of-addresses",
        """\
Mødt op var:
Gorm Lilleør, vicepolitiinspektør, Sydsjællands og Lolland-Falsters
  Politi, formand                           gli001 [at] politi.dk, 4018 22 51
Ejvind Mørup, ungdomsskoleleder, Vordingborg Kommune
                                            ejmo [at] vordingborg.dk, 5536 21 10
Kurt Egelund, viceinspektør, Vordingborg Boligselskab
                                            ke [at] vbolig-post.dk, 5537 09 90
""",
        {
            "Gorm Lilleør": "vicepolitiinspektør|Sydsjællands og Lolland-Falsters Politi|C",
            "Ejvind Mørup": "ungdomsskoleleder|Vordingborg Kommune|",
            "Kurt Egelund": "viceinspektør|Vordingborg Boligselskab|",
        },
    ),
    *(
        Listed(
            f"who-kept-the-minutes-by-a-first-name-{number}",
            f"Til stede:\nSkolechef Rosa Tvilum\nLærer Mie Vadum\nPolitikommissær Ib Ørnbøl\n\n{said}\n",
            {
                "Rosa Tvilum": "skolechef||",
                "Mie Vadum": f"lærer||{mark}",
                "Ib Ørnbøl": "politikommissær||",
            },
        )
        for number, (said, mark) in enumerate(
            (
                ("Ret selv fejl og send dem til Mie, der også har skrevet referatet.", "S"),
                ("Mie skrev referat denne gang.", "S"),
                ("Tak til Mie, som holdt pennen.", "S"),
                ("Mie Vadum har taget referat.", "S"),
                ("Send rettelser til Mie, som tog referatet.", "S"),
                ("Bo, der skrev referat sidst, er stoppet.", ""),
            )
        )
    ),
    Listed(
        "bodies-of-which-the-verb-is-said-once",
        "Politiet var repræsenteret af politidirektør Gunver Askholm og fuldmægtig Mie Vadum (referent), Nyborg "
        "Kommune af borgmester Rosa Tvilum, Assens Kommune af borgmester Lave Hornshøj, leder af ungeafdelingen "
        "Ib Ørnbøl og Natteravnene af Bo Lund. Svendborg Kommune var ikke repræsenteret.\n",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Mie Vadum": "fuldmægtig|Fyns Politi|S",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|",
            "Ib Ørnbøl": "leder af ungeafdelingen|Assens Kommune|",
            "Bo Lund": "|Natteravnene|",
        },
    ),
    Listed(
        "who-was-there-before-whom-they-came-for",
        "Til stede fra politiet var politidirektør Gunver Askholm.\nMed fra kommunerne var borgmestrene Rosa "
        "Tvilum (Nyborg), Lave Hornshøj (Assens) og Signe Mørk (Svendborg), og fra Byskolen deltog rektor Ib Ørnbøl.\n",
        {
            "Gunver Askholm": "politidirektør|Fyns Politi|",
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|",
            "Signe Mørk": "borgmester|Svendborg Kommune|",
            "Ib Ørnbøl": "rektor|Byskolen|",
        },
    ),
    Listed(
        "the-last-group-of-a-line-has-its-persons-on-the-next-one",
        "Fra Nyborg: Borgmester Rosa Tvilum, direktør Ib Ørnbøl. Fra Assens: borgmester Lave Hornshøj. Fra politiet:\n"
        "politidirektør Gunver Askholm.\n",
        {
            "Rosa Tvilum": "borgmester|Nyborg Kommune|",
            "Ib Ørnbøl": "direktør|Nyborg Kommune|",
            "Lave Hornshøj": "borgmester|Assens Kommune|",
            "Gunver Askholm": "politidirektør|Fyns Politi|",
        },
    ),
    Listed(
        "places-told-from-the-corners-of-a-table-and-seats-left-empty",
        """\
Øverst til venstre: Borgmester Rosa Tvilum
Øverst til højre: Skolechef Ib Ørnbøl (Nyborg)
Ved døren: Politikommissær Gunver Askholm
Plads 4: konsulent Bolette Hye
Ledig stol: lærer Mie Vadum (syg)
""",
        {
            "Rosa Tvilum": "borgmester||",
            "Ib Ørnbøl": "skolechef|Nyborg Kommune|",
            "Gunver Askholm": "politikommissær||",
            "Bolette Hye": "konsulent||",
            "Mie Vadum": "lærer||A",
        },
    ),
    Listed(
        "a-body-named-like-a-side-of-the-table",
        "Deltagere\n\nNordsiden Boligforening\n        Rosa Tvilum, pedel\nByskolen\n        Ib Ørnbøl, rektor\n",
        {"Rosa Tvilum": "pedel|Nordsiden Boligforening|", "Ib Ørnbøl": "rektor|Byskolen|"},
    ),
    Listed(
        "addresses-and-numbers-in-any-place-of-an-entry",
        """\
Mødt op var:
Gorm Lilleør (gli001@politi.dk / 4018 22 51), vicepolitiinspektør, Fyns Politi
Betina Krog, politiassistent, Fyns Politi <bks004@politi.dk>
Sanne Dahl, SSP-konsulent - Nyborg Kommune - tlf.: +45 5536 2148
Bo Lund <bl@skole.dk>, lærer, Byskolen, dir. 55 36 21 10
Rosa Tvilum, leder, Nyborg Kommune, rt[snabel-a]nyborg.dk
""",
        {
            "Gorm Lilleør": "vicepolitiinspektør|Fyns Politi|",
            "Betina Krog": "politiassistent|Fyns Politi|",
            "Sanne Dahl": "ssp-konsulent|Nyborg Kommune|",
            "Bo Lund": "lærer|Byskolen|",
            "Rosa Tvilum": "leder|Nyborg Kommune|",
        },
    ),
)
