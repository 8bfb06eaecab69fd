"""An agenda tells what is planned: nobody was there yet and nothing was said."""

from __future__ import annotations

from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

AGENDA = """\
Dagsorden til møde i kredsrådet for Fyns Politi

Tirsdag den 4. maj 2021 kl. 9.00 på Nyborg Rådhus

Deltagere:
Politidirektør Bent Rask
Borgmester Inge Holm, Nyborg Kommune

1. Velkomst
Politidirektøren byder velkommen. Bilag 1: Plan for nattelivet.

2. Nattelivet
Borgmester Inge Holm orienterer om planen. Kredsrådet drøfter den. Bent Rask foreslår en ny dato.

3. Eventuelt
"""


def _read(text: str) -> Minutes:
    return parse(read(text.encode(), path="dagsorden.txt"))


def test_an_agenda_says_who_is_to_come_and_what_is_to_be_said() -> None:
    found = _read(AGENDA)
    assert (found.kind, found.meeting.date) == ("agenda", "2021-05-04")
    assert [item.title for item in found.agenda] == ["Velkomst", "Nattelivet", "Eventuelt"]
    assert (found.acts, found.attendance) == ((), ())
    assert [f.kind for f in found.followups] == ["enclosure"]


def test_an_agenda_filled_in_is_minutes() -> None:
    told = AGENDA.replace("byder", "bød").replace("orienterer", "orienterede").replace("foreslår", "foreslog")
    found = _read(told.replace("drøfter", "drøftede"))
    assert found.kind == "minutes"
    assert [act.kind for act in found.acts] == ["thank", "inform", "comment", "propose"]
    assert len(found.attendance) == 2


def test_who_did_not_come_is_known_afterwards() -> None:
    found = _read(AGENDA.replace("1. Velkomst", "Afbud:\nChefanklager Tina Krog\n\n1. Velkomst"))
    assert found.kind == "minutes"
    assert [entry.status for entry in found.attendance] == ["present", "present", "absent"]
