"""Labels of lists of people as secretaries word them, and lists without a blank behind their commas."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

MINUTES = """Referat af møde i Kredsrådet for Fyns Politi
Tirsdag den 10. februar 2026 kl. 10.00-12.00

{here}
Per Holm, politidirektør, Fyns Politi
Lise Vang, borgmester, Nyborg Kommune
Ole Krag, direktør, Assens Kommune

{gone}
Mette Juhl, leder, Kerteminde Kommune

1. Orientering fra politiet
Per Holm fortalte om natten.

2. Eventuelt
"""
PEOPLE = [
    ("Per Holm", "politidirektør", "Fyns Politi", "present"),
    ("Lise Vang", "borgmester", "Nyborg Kommune", "present"),
    ("Ole Krag", "direktør", "Assens Kommune", "present"),
    ("Mette Juhl", "leder", "Kerteminde Kommune", "absent"),
]
HERE = [
    "Til stede:", "Til stede/deltagere:", "Følgende deltog i mødet", "Til mødet var mødt:",
    "Mødedeltagere var", "Hvem deltog?", "Med til mødet:", "Mødet havde deltagelse af:",
]  # fmt: skip
GONE = [
    "Afbud/fraværende:", "Fravær/afbud:", "Afbud / fravær:", "Syg:", "Sygemeldt:", "På ferie:", "Orlov:",
    "Afmeldt:", "Frameldt:", "Framelding:", "Ej mødt:", "Forhindret:", "Absent:",
]  # fmt: skip


def people(text: str) -> list[tuple[str, str | None, str | None, str]]:
    """Return name, title, organisation and status of everybody read in `text`."""
    return [(a.person, a.title, a.organisation, a.status) for a in parse(read(text.encode())).attendance]


@pytest.mark.parametrize("label", HERE)
def test_those_below_the_label_were_there(label: str) -> None:
    assert people(MINUTES.format(here=label, gone="Afbud:")) == PEOPLE


@pytest.mark.parametrize("label", GONE)
def test_a_label_for_the_absent_is_no_note_on_who_stands_above(label: str) -> None:
    assert people(MINUTES.format(here="Til stede:", gone=label)) == PEOPLE


def test_commas_may_lack_their_blank() -> None:
    text = MINUTES.format(here="Til stede:", gone="Afbud:")
    head, _, rest = text.partition("\n\n1.")
    assert people(head.replace(", ", ",") + "\n\n1." + rest) == PEOPLE


def test_a_note_behind_a_name_is_still_a_note() -> None:
    text = MINUTES.format(here="Til stede:", gone="Gæster:").replace("Assens Kommune", "Assens Kommune (syg)")
    assert [status for *_, status in people(text)] == ["present", "present", "absent", "present"]
