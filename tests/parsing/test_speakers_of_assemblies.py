"""Members of an association who speak at its assembly, where no list says who was there."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_MINUTES = """\
Referat af generalforsamling i Nørre Vium Borgerforening

Torsdag den 19. marts 2009

Der var mødt 37 medlemmer.

1. Beretning

{}

2. Eventuelt

Intet.
"""


def _minutes(said: str) -> Minutes:
    return parse(read(_MINUTES.format(said).encode(), path="referat.txt"))


@pytest.mark.parametrize(
    ("said", "actor", "kind"),
    [
        ("Kassereren, Mona Hjorth, fremlagde regnskabet.", "Mona Hjorth", "inform"),
        ("Formanden, Lis Munk Ipsen, bød velkommen til mødet.", "Lis Munk Ipsen", "thank"),
        ("Frede Jensen var imod forslaget, for skiltene skæmmer byen.", "Frede Jensen", "comment"),
        ("Erik Holm ønskede ikke, at foreningen fortsætter samarbejdet.", "Erik Holm", "comment"),
    ],
)
def test_who_speaks_was_there(said: str, actor: str, kind: str) -> None:
    minutes = _minutes(said)
    assert [(act.actor, act.kind) for act in minutes.acts] == [(actor, kind)]
    assert [(p.person, p.status) for p in minutes.attendance] == [(actor, "present")]


@pytest.mark.parametrize(
    "said",
    [
        "Erik Holm ønskede ikke at fortsætte, og der blev spurgt efter andre.",
        "Erik Holm ønsker ikke at genopstille.",
        "Erik Holm ønskede ikke genvalg til bestyrelsen.",
        "Erik Holm modtog genvalg.",
        "Kassereren, Nørre Vium, fremlagde regnskabet.",
        "Regnskabet blev sendt til kassereren, Mona Hjorth, i maj.",
    ],
)
def test_who_is_only_told_of_may_have_stayed_away(said: str) -> None:
    minutes = _minutes(said)
    assert not minutes.acts
    assert not minutes.attendance
