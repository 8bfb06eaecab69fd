# ruff: noqa: E501
"""Sentences that tell who came, for which part, and who led the meeting. Names are made up."""

from __future__ import annotations

from .people_examples import Listed

_PRESENT = "Til stede: rektor Rosa Tvilum, skolechef Ib Ørnbøl og konsulent Mie Vadum\n\n"


def _said(sentence: str, *marks: str, **more: str) -> Listed:
    """Return a list with a sentence below it; `marks` of the three, `more` persons by name, "_" for blanks."""
    titles = ("rektor", "skolechef", "konsulent")
    names = ("Rosa Tvilum", "Ib Ørnbøl", "Mie Vadum")
    people = {
        name: f"{title}||{mark}"
        for name, title, mark in zip(names, titles, (*marks, "", "", "")[:3], strict=True)
    }
    return Listed(
        sentence,
        f"{_PRESENT}{sentence}\n",
        people | {name.replace("_", " "): said for name, said in more.items()},
    )


CHAIRED = (
    _said("Skolechefen er formand for lokalrådet.", "", "C"),
    _said("Efter vedtægten er skolechefen formand for rådet, og rektor er næstformand.", "", "C"),
    _said("Rosa Tvilum er lokalrådets formand.", "C"),
    _said("Rosa Tvilum er formand for Natteravnene."),
    _said("Mie Vadum er formand for handicaprådet."),
    _said("Rosa Tvilum er ikke formand for rådet."),
    _said("Rosa Tvilum er næstformand for rådet."),
    _said("Ordstyrer var Rosa Tvilum, og Ib Ørnbøl skrev referat.", "C", "S"),
    _said("Ordstyrer var Rosa Tvilum og referent Ib Ørnbøl.", "C", "S"),
    _said("Mødeleder var Rosa Tvilum, mens Ib Ørnbøl førte referatet.", "C", "S"),
    _said("Referent var Ib Ørnbøl, og Rosa Tvilum ledede mødet.", "C", "S"),
)
_GUEST = {"Kristian_Ahrendt": "politiassistent|Fyns Politi|"}
PARTLY = (
    _said("Som gæst under punkt 2 deltog politiassistent Kristian Ahrendt, Fyns Politi.", **_GUEST),
    _said("Som gæst deltog politiassistent Kristian Ahrendt, Fyns Politi.", **_GUEST),
    _said(
        "Kristian Ahrendt, Almegårds Kaserne, var gæst under punkt 2.", Kristian_Ahrendt="|Almegårds Kaserne|"
    ),
    _said("Som gæst under punkt 2 deltog keramiker Kristian Ahrendt, Værkstedet Leret."),
    Listed(
        "who-came-late-and-who-did-not",
        "Om bordet sad sognepræst Rosa Tvilum (mødeleder), Ib Ørnbøl, Kirkens Korshær, og Mie Vadum. "
        "Muhsin Aydin, Mændenes Hjem, kom kl. 17. Skoleleder Bo Lindrup kunne desværre ikke være med.\n",
        {
            "Rosa Tvilum": "sognepræst||C",
            "Ib Ørnbøl": "|Kirkens Korshær|",
            "Mie Vadum": "||",
            "Muhsin Aydin": "|Mændenes Hjem|",
            "Bo Lindrup": "skoleleder||A",
        },
    ),
    Listed(
        "a-sentence-behind-a-time",
        "Til stede: Rosa Tvilum, Falck, og Ib Ørnbøl, der gik kl. 18. Muhsin Aydin, Mændenes Hjem, ankom kl. 17.30. "
        "Bo Lindrup var desværre ikke med.\n",
        {
            "Rosa Tvilum": "|Falck|",
            "Ib Ørnbøl": "||",
            "Muhsin Aydin": "|Mændenes Hjem|",
            "Bo Lindrup": "||A",
        },
    ),
    Listed(
        "from-a-time-on",
        "Til stede: Rosa Tvilum, Ib Ørnbøl og fra kl. 10.30 rektor Mie Vadum.\n",
        {"Rosa Tvilum": "||", "Ib Ørnbøl": "||", "Mie Vadum": "rektor||"},
    ),
    Listed(
        "first-names-and-who-signs",
        "Til stede: Rosa (formand), Birte, Mie V. og Finn\nAfbud: Connie (syg)\n",
        {"Rosa": "||C", "Birte": "||", "Mie V.": "||", "Finn Ladekjær": "||S", "Connie": "||A"},
        after="\n\nRef.: Finn Ladekjær\n",
    ),
)
SENTENCED = (*CHAIRED, *PARTLY)
