# ruff: noqa: E501
"""Who chairs, where only a sentence of the minutes tells it: of this body, not of another named there."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

TOLD: dict[str, tuple[str, str | None]] = {
    "Eva Gade foreslog, at der nedsættes en arbejdsgruppe med en jurist fra hver kommune og med chefanklageren som formand.": (
        "Kredsrådet i Fyns Politi",
        None,
    ),
    "Der oprettes et følgeudvalg med Bo Lund som formand.": ("Kredsrådet i Fyns Politi", None),
    "Anne Holm, der er formand for bevillingsnævnet, var enig.": ("Kredsrådet i Fyns Politi", None),
    "Bevillingsnævnets formand er Anne Holm.": ("Kredsrådet i Fyns Politi", None),
    "Ældrerådets formand er Anne Holm.": ("Kredsrådet i Fyns Politi", None),
    "Rådets formand er Anne Holm.": ("Kredsrådet i Fyns Politi", "Anne Holm"),
    "Kredsrådets formand er Anne Holm.": ("Kredsrådet i Fyns Politi", "Anne Holm"),
    "Udsatterådets formand er Anne Holm.": ("Udsatterådet i Nyborg Kommune", "Anne Holm"),
    "Formand for Ældrerådet er Anne Holm.": ("Udsatterådet i Nyborg Kommune", None),
    "Kredsrådet består af borgmesteren som formand og to rektorer.": (
        "Kredsrådet i Fyns Politi",
        "Anne Holm",
    ),
    "Formand er Anne Holm.": ("Kredsrådet i Fyns Politi", "Anne Holm"),
    "Bo Lund trådte til som formand.": ("Kredsrådet i Fyns Politi", "Bo Lund"),
    "Styregruppens formand er Anne Holm.": ("SSP-styregruppen i Nyborg Kommune", "Anne Holm"),
    "Styregruppen har rektoren som formand.": ("SSP-styregruppen i Nyborg Kommune", "Eva Gade"),
    "Bo Lund stopper som formand for boligforeningen.": ("Kredsrådet i Fyns Politi", None),
    "Bo Lund stopper som formand i boligforeningen.": ("Kredsrådet i Fyns Politi", None),
    "Eva Gade blev valgt som formand i Ungdomsringen.": ("Kredsrådet i Fyns Politi", None),
    "Med Eva Gade som formand nedsættes en arbejdsgruppe om natteliv.": ("Kredsrådet i Fyns Politi", None),
    "I projektets styregruppe sidder Bo Lund som formand.": ("Kredsrådet i Fyns Politi", None),
    "Anne Holm deltog som formand på mødet.": ("Kredsrådet i Fyns Politi", "Anne Holm"),
    "Handelsforeningen fik Anne Holm som formand.": ("Kredsrådet i Fyns Politi", None),
    "Kredsrådet består af rektorer fra Nyborg Kommune samt borgmesteren som formand.": (
        "Kredsrådet i Fyns Politi",
        "Anne Holm",
    ),
    "Formand Eva Gade bød velkommen til de nye.": ("Kredsrådet i Fyns Politi", "Eva Gade"),
    "Anne Holm takkede. Formanden Eva Gade sluttede mødet.": ("Kredsrådet i Fyns Politi", "Eva Gade"),
    "Ordstyrer Bo Lund gik straks til punkt 2.": ("Udsatterådet i Nyborg Kommune", "Bo Lund"),
    "Formand Eva Gade takkede. Formand Bo Lund takkede også.": ("Kredsrådet i Fyns Politi", None),
    "Formand Eva Gade fra Ungdomsringen bød velkommen.": ("Kredsrådet i Fyns Politi", None),
    "Formand Eva Gade for Ungdomsringen bød velkommen.": ("Kredsrådet i Fyns Politi", None),
    "Næstformand Eva Gade bød velkommen.": ("Kredsrådet i Fyns Politi", None),
    "Tidligere formand Eva Gade bød velkommen.": ("Kredsrådet i Fyns Politi", None),
    "Boligforeningens formand Eva Gade bød velkommen.": ("Kredsrådet i Fyns Politi", None),
    "Formand Jens Kjær fra Odense deltog ikke.": ("Kredsrådet i Fyns Politi", None),
    "Fyns Politi deltager med chefanklageren som formand.": ("Kredsrådet i Fyns Politi", "Bo Lund"),
}


@pytest.mark.parametrize("told", TOLD)
def test_who_chairs_this_body(told: str) -> None:
    body, chair = TOLD[told]
    minutes = parse(
        read(
            f"Referat af møde i {body} den 4. maj 2022\n\nDeltagere:\nAnne Holm, borgmester\nBo Lund, chefanklager\n"
            f"Eva Gade, rektor\n\n1. Velkomst\n\nMødet blev åbnet. {told}\n\n2. Eventuelt\n\nIntet.\n".encode(),
            path="referat.txt",
        )
    )
    assert [p.person for p in minutes.attendance if p.chair] == ([chair] if chair else [])


@pytest.mark.parametrize(
    ("office", "chair"), [("formand for SSP-udvalget", True), ("formand for Gymnastikken", False)]
)
def test_whoever_chairs_the_body_by_its_name_chairs_the_meeting(office: str, chair: bool) -> None:
    minutes = parse(
        read(
            "Referat af møde i SSP-udvalget i Nyborg Kommune den 4. maj 2022\n\nDeltagere:\n"
            f"Anne Holm, {office}\nBo Lund, rektor\n\n1. Velkomst\n\nVi gik i gang.\n".encode(),
            path="referat.txt",
        )
    )
    (anne, bo) = minutes.attendance
    assert (anne.chair, bo.chair) == (chair, False)


def test_a_first_name_with_a_shortened_middle_name_speaks() -> None:
    minutes = parse(
        read(
            "Referat af kredsrådsmøde i Fyns Politi den 4. maj 2022\n\nDeltagere:\nJens Chr. Odgaard, vejchef\n"
            "Hans Kr. Bech, rektor\n\n1. Velkomst\n\nJens Chr. lovede, at stien ryddes. Hans Kr. var enig.\n".encode(),
            path="referat.txt",
        )
    )
    assert [act.actor for act in minutes.acts] == ["Jens Chr. Odgaard", "Hans Kr. Bech"]
