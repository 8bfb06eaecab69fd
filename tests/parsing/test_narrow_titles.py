"""Titles that wrap in a narrow left column."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

_HEAD = (
    "LOKALRÅDET FOR STEVNS KOMMUNE\nReferat af møde den 8. september 2010 kl. 16.00\n\n"
    "Til stede: Finn Lykke (FLN), formand, Karin Bjerg (KB), Torben Malling (TM)\n\n"
    "Punkt               Referat                                          Opfølgning\n\n"
)


def _titles(items: tuple[tuple[str, str], ...]) -> list[str]:
    text = _HEAD + "".join(f"{head}\n\n{said}\n\n" for head, said in items)
    return [item.title for item in parse(read(text.encode(), path="referat.txt")).agenda]


_WRAPPED = (
    ("1. Velkomst og\ngodkendelse af\ndagsorden", "KB bød velkommen til alle dem, der var kommet.\n\nok"),
    (
        "2. Aktuelt fra\npolitiet",
        "SD\n\nTM gennemgik sommerens sager, som alle er\nopklaret, og takkede for hjælpen.",
    ),
    ("3. Ny lovgivning\nom lommeknive", "KB spurgte, om reglerne gælder på skolerne."),
)


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ("4. Unge i Høje\nGladsaxe", "Unge i Høje Gladsaxe"),
        ("4. SSP-døgn i uge\n45", "SSP-døgn i uge 45"),
        ("4. Referat, møde\nnr. 10", "Referat, møde nr. 10"),
        ("4. Busskuret ved\nStrøby Egede", "Busskuret ved Strøby Egede"),
        ("4. Handleplan 2011\nJFØ", "Handleplan 2011"),
        ("4. Handleplan 2011\nKarin Bjerg", "Handleplan 2011"),
        ("4. Unge\nPolitiet", "Unge"),
        ("4. Unge i Høje\nKB roste planen.", "Unge i Høje"),
        ("4. Unge i Høje\n\nGladsaxe", "Unge i Høje"),
    ],
)
def test_the_last_line_of_a_title_in_a_narrow_column(head: str, title: str) -> None:
    items = (
        *_WRAPPED,
        (head, "FLN orienterede om gruppen, der tæller 15 drenge."),
        ("5. Eventuelt", "Intet."),
    )
    assert _titles(items) == [
        "Velkomst og godkendelse af dagsorden",
        "Aktuelt fra politiet",
        "Ny lovgivning om lommeknive",
        title,
        "Eventuelt",
    ]


def test_a_line_below_titles_that_do_not_wrap_is_none_of_them() -> None:
    items = (
        ("1. Velkomst", "KB bød velkommen til alle dem, der var kommet."),
        ("2. Unge i Høje\nGladsaxe", "FLN orienterede om gruppen, der tæller 15 drenge."),
        ("3. Orientering fra politiet om sommeren", "TM gennemgik sommerens sager."),
        ("4. Eventuelt", "Intet."),
    )
    assert _titles(items)[1] == "Unge i Høje"
