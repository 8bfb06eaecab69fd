"""What follows from a meeting: decisions, tasks, approvals, enclosures, laws, and what is none of them."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import FollowUp
from kredsgraf.reading import read

HEAD = """Referat af kredsrådsmøde i Fyns Politi den 4. maj 2022

Til stede:
Borgmester Inge Holmgaard (IH)
Borgmester Bent Rask (BR)
Specialkonsulent Lise Ny Bro (LNB)

"""


def followups(text: str, title: str = "Trafik") -> tuple[FollowUp, ...]:
    minutes = f"{HEAD}1. {title}\n\n{text}\n\n2. Eventuelt\n\nIntet.\n"
    document = read(minutes.encode(), path="referat.txt")
    found = parse(document).followups
    for followup in found:
        words = followup.evidence
        assert document.text[words.start : words.end] == words.exact
    return found


@pytest.mark.parametrize(
    "text",
    [
        "Beslutning: Sagen genoptages i september.",
        "Konklusion: Sagen genoptages i september.",
        "Det blev aftalt, at sagen genoptages i september.",
        "Det blev herefter besluttet at indhente en analyse.",
        "Kredsrådet besluttede, at sagen genoptages i september.",
        "På den baggrund aftalte kredsrådet at mødes igen.",
        "Rådet vedtog enstemmigt at indføre skriftlige orienteringer.",
        "Det besluttedes, at sagen genoptages.",
        "Der var bred enighed om, at sagen genoptages.",
    ],
)
def test_decisions(text: str) -> None:
    assert [(f.kind, f.item) for f in followups(text)] == [("decision", "1")]


@pytest.mark.parametrize(
    "text",
    [
        "På sidste møde blev det besluttet at indhente en analyse.",
        "Inge Holmgaard oplyste, at det blev besluttet at indhente en analyse.",
        "Folketinget besluttede at hæve straffen.",
        "Det blev ikke aftalt, hvem der følger op.",
        "Blev det aftalt, at sagen genoptages?",
        "Byrådet har godkendt planen.",
        "Planen skal være godkendt til sommer.",
        "Politiet undersøger sagen.",
        "Bent Rask spurgte, om planen er godkendt.",
    ],
)
def test_what_is_no_decision_of_this_meeting(text: str) -> None:
    assert followups(text) == ()


def test_a_task_has_owner_and_deadline() -> None:
    (task,) = followups("Aktion: Lise Ny Bro sender notatet til kredsrådet inden 14. juni.")
    assert (task.kind, task.owner, task.deadline) == ("task", "Lise Ny Bro", "2022-06-14")
    assert task.text == "Lise Ny Bro sender notatet til kredsrådet inden 14. juni."
    (task,) = followups("Ansvar: LNB sender notatet inden den 14. juni.")
    assert (task.kind, task.owner, task.deadline) == ("task", "Lise Ny Bro", "2022-06-14")


@pytest.mark.parametrize(
    ("text", "owners"),
    [
        ("IH indkalder.", ["Inge Holmgaard"]),
        ("Bent følger sagen op.", ["Bent Rask"]),
        ("Inge Holmgaard og Bent Rask udarbejder et oplæg.", ["Bent Rask", "Inge Holmgaard"]),
        ("Bent Rask spurgte til lyset ved søen.\n\nAnsvarlig: LNB", ["Lise Ny Bro"]),
        ("Det blev til et ja, og Bent er tovholder.", ["Bent Rask"]),
    ],
)
def test_owners_are_attendees_however_they_are_named(text: str, owners: list[str]) -> None:
    assert [f.owner for f in followups(text) if f.kind == "task"] == owners


def test_a_deadline_that_is_no_date_stays_as_printed() -> None:
    (decision,) = followups("Beslutning: Der holdes et møde inden udgangen af september.")
    assert decision.deadline == "udgangen af september"


def test_tasks_under_a_decision_are_tasks_and_speech_is_neither() -> None:
    found = followups(
        "Beslutning: Sagen udsættes. Bent Rask undersøger prisen. Inge Holmgaard takkede for oplægget."
    )
    assert [f.kind for f in found] == ["decision", "task"]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Referatet blev godkendt uden bemærkninger.", "Referat"),
        ("Godkendt.", "Godkendelse af dagsorden"),
        ("Ingen bemærkninger.", "Godkendelse af referat"),
        ("Kredsrådet godkendte planen.", "Samarbejdsplan"),
    ],
)
def test_approvals(text: str, title: str) -> None:
    assert [f.kind for f in followups(text, title)] == ["approval"]


def test_no_remarks_approve_nothing_under_another_item() -> None:
    assert followups("Ingen bemærkninger.", "Siden sidst") == ()


@pytest.mark.parametrize(
    ("text", "kind", "words"),
    [
        ("Planen følger retsplejelovens § 113, stk. 2, om kredsråd.", "law", "retsplejelovens § 113, stk. 2"),
        ("Reglen står i § 6 i våbenloven.", "law", "§ 6 i våbenloven"),
        ("Tallene fremgår af bilag 2.", "enclosure", "bilag 2"),
        (
            "Slides fra oplægget er vedlagt referatet.",
            "enclosure",
            "Slides fra oplægget er vedlagt referatet.",
        ),
        ("Statistikken blev omdelt.", "document", "Statistikken blev omdelt."),
    ],
)
def test_what_the_minutes_refer_to(text: str, kind: str, words: str) -> None:
    assert [(f.kind, f.text) for f in followups(text)] == [(kind, words)]


def test_coverage_counts_every_character_once() -> None:
    document = read(f"{HEAD}1. Trafik\n\nInge Holmgaard takkede.\n".encode(), path="referat.txt")
    coverage = parse(document).coverage
    assert coverage.characters == sum(not c.isspace() for c in document.text)
    assert 0 < coverage.understood <= coverage.characters
