"""Where a meeting was held: where its words end, and which of two sentences tells it."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, meeting

_TITLE = "Referat af møde i Havnerådet i Struer Kommune"
_PLACES = {
    f"{_TITLE} den 4. maj 2022\n\nMødet fandt sted på Struer Rådhus, Vestergade 11 B.": (
        "Struer Rådhus, Vestergade 11 B"
    ),
    f"{_TITLE} den 4. maj 2022\n\nMødet fandt sted på politistationen i Nykøbing F.": (
        "politistationen i Nykøbing F."
    ),
    f"{_TITLE} den 4. maj 2022\nSted: Ingers køkken, Vestergade 118. Vi gik i gang kl. 19.": (
        "Ingers køkken, Vestergade 118"
    ),
    f"{_TITLE} den 4. maj 2022\nSted: Struer Rådhus, lokale 12. Mødet begyndte kl. 19.": (
        "Struer Rådhus, lokale 12"
    ),
    f"{_TITLE} den 4. maj 2022\nSted: Struer Rådhus, lokale 12. Indgang fra gården.": (
        "Struer Rådhus, lokale 12. Indgang fra gården"
    ),
    "Referat fra mødet i klubben, Vestergade 20, onsdag den 4. maj 2022": "klubben, Vestergade 20",
    "Aar 2022, onsdag den 4. maj kl. 15 afholdtes møde i udvalget paa Struer Rådhus, det lille værelse.": (
        "Struer Rådhus, det lille værelse"
    ),
    "Protokol ført over mødet i Havneudvalget ved Struer Havn i kantinen på Toldboden den 4. maj 2022": (
        "kantinen på Toldboden"
    ),
    "HAVNERÅDET\n\nMødedato         Mødetid           Mødested                J.nr.\n"
    "04-05-2022       13.00 - 15.15     Rådhuset i Struer, lokale B12    05.13.10G01-8/07\n": (
        "Rådhuset i Struer, lokale B12"
    ),
    "# Havnerådet\n\nRådet var samlet den 4. maj 2022 fra kl. 9 til kl. 11.15. Mødet blev holdt på Struer "
    "Rådhus, men man kunne også være med på en skærm.": "Struer Rådhus",
}


@pytest.mark.parametrize(("heading", "place"), _PLACES.items())
def test_where_the_words_for_a_place_end(heading: str, place: str) -> None:
    assert (
        meeting(heading + "\n" + LOCAL, "referat.md" if heading[0] == "#" else "referat.txt").place == place
    )
