"""The scoring rules, on a document small enough to count by hand."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from kredsgraf.body_names import BodyNames, comparable
from kredsgraf.errors import InputError
from kredsgraf.evaluation import evaluate, gold_documents
from kredsgraf.parsing.minutes import Act, AgendaItem, Attendance, Evidence, Meeting, Minutes, Source
from kredsgraf.vocabulary import load

WORDS = Evidence(0, 1, "x")
GOLD: dict[str, Any] = {
    "meeting": {
        "body_type": "kredsråd",
        "body": "Kredsrådet i Fyns Politi",
        "district": "Fyns Politi",
        "municipality": None,
        "date": "2014-03-20",
        "start": "09:00",
        "end": None,
        "place": "Svendborg Rådhus",
    },
    "attendance": [
        {
            "person": "Åse Holm",
            "title": "borgmester",
            "organisation": None,
            "status": "present",
            "remote": False,
            "secretary": False,
            "chair": False,
        },
        {
            "person": "Bo Lind",
            "title": None,
            "organisation": None,
            "status": "absent",
            "remote": False,
            "secretary": False,
            "chair": False,
        },
    ],
    "agenda": [{"number": "1", "title": "Politigaranti-erne"}],
    "acts": [
        {
            "actor": "Åse Holm",
            "kind": "inform",
            "item": "1",
            "about": ["skolestart"],
            "sentence": "Åse Holm orienterede om skolestart og spurgte til busser.",
        },
        {
            "actor": "Åse Holm",
            "kind": "ask",
            "item": "1",
            "about": ["busser"],
            "sentence": "Åse Holm orienterede om skolestart og spurgte til busser.",
        },
    ],
}


def act(kind: Any, about: str, sentence: str, confidence: float = 0.95) -> Act:
    return Act("Åse Holm", "person", kind, "1", about, (), sentence, confidence, WORDS, WORDS, "test")


def attendee(person: str, **values: Any) -> Attendance:
    fields = {"title": None, "organisation": None, "status": "present"} | values
    return Attendance(person=person, evidence=WORDS, rule="test", **fields)


def minutes(**values: Any) -> Minutes:
    meeting = Meeting(
        "kredsråd",
        "Kredsrådet på Fyn",
        district="Fyns Politi",
        date="2014-03-20",
        start="09:00",
        end="11:00",
        place="Svendborg  rådhus",
    )
    return Minutes(Source("m.txt", "text/plain", "0" * 64, 1, None), meeting, **values)


@pytest.fixture
def gold_dir(tmp_path: Path) -> Path:
    folder = tmp_path / "gold" / "fyn"
    folder.mkdir(parents=True)
    (folder / "minutes.txt").write_text("…", "utf-8")
    (folder / "gold.json").write_text(json.dumps(GOLD), "utf-8")
    return tmp_path / "gold"


def scores(gold_dir: Path, found: Minutes) -> dict[str, tuple[int, int, int]]:
    report = evaluate(gold_dir, lambda _: found)
    return {score.field: (score.gold, score.found, score.right) for score in report.scores}


def test_null_is_a_value_and_wording_of_the_body_is_not_counted(gold_dir: Path) -> None:
    counted = scores(gold_dir, minutes())
    assert counted["meeting.body"] == (1, 1, 1)  # same kind, same area
    assert counted["meeting.place"] == (1, 1, 1)  # folded, case ignored
    assert counted["meeting.end"] == (1, 1, 0)  # gold says null, so a guess is wrong
    assert counted["meeting"] == (8, 8, 7)


def test_missed_and_invented_people_count_once_and_fields_only_on_pairs(gold_dir: Path) -> None:
    found = minutes(attendance=(attendee("Åse Holm", title="rådmand"), attendee("Ib Krogh")))
    report = evaluate(gold_dir, lambda _: found)
    counted = {score.field: (score.gold, score.found, score.right) for score in report.scores}
    assert counted["attendance.person"] == (2, 2, 1)
    assert counted["attendance.title"] == (1, 1, 0)
    named = {(d.problem, d.gold, d.found) for d in report.details if d.field == "attendance.person"}
    assert named == {("missed", "Bo Lind", ""), ("invented", "", "Ib Krogh")}


def test_sub_items_are_not_scored_and_hyphens_inside_words_do_not_matter(gold_dir: Path) -> None:
    item = AgendaItem("1", "Politigarantierne", None, (), WORDS, "test")
    part = AgendaItem("1.1", "Del", "1", (), WORDS, "test")
    counted = scores(gold_dir, minutes(agenda=(item, part)))
    assert counted["agenda.number"] == (1, 1, 1)
    assert counted["agenda.title"] == (1, 1, 1)


def test_acts_of_one_sentence_are_paired_by_kind_first(gold_dir: Path) -> None:
    sentence = GOLD["acts"][0]["sentence"]
    found = (act("ask", "busser", sentence), act("inform", "skolestart", sentence))
    counted = scores(gold_dir, minutes(acts=found))
    assert counted["acts.actor+sentence"] == (2, 2, 2)
    assert counted["acts.kind"] == (2, 2, 2)
    assert counted["acts.about"] == (2, 2, 2)


def test_an_act_of_another_sentence_is_invented_and_shows_in_the_reliability_curve(gold_dir: Path) -> None:
    report = evaluate(gold_dir, lambda _: minutes(acts=(act("inform", "x", "Noget helt andet.", 0.65),)))
    assert [(c.low, c.acts, c.right) for c in report.calibration] == [(0.6, 1, 0)]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Kredsrådet på Fyn", "Kredsrådet i Fyns Politi", True),
        ("Lokalrådet for Odsherred Kommune", "Lokalrådet i Odsherred", True),
        ("Kredsrådet i Herning Kommune", "Lokalrådet i Herning Kommune", False),
        ("Kredsrådet i Nordjyllands Politi", "Kredsrådet i Østjyllands Politi", False),
    ],
)
def test_bodies_are_compared_by_kind_and_area(one: str, other: str, same: bool) -> None:
    names = BodyNames(load())
    assert (names.key(one) == names.key(other)) is same


def test_the_key_keeps_hyphens_that_are_not_between_letters() -> None:
    assert comparable("bela-stet af 2-3 DUP-sager") == "belastet af 2-3 dupsager"


def test_a_folder_without_annotation_is_refused(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no gold annotation"):
        gold_documents(tmp_path)
