"""`kredsgraf people` as a secretary would use it: look, correct, build again."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from kredsgraf.cli import main

_MINUTES = """Referat af kredsrådsmøde i Vejen Kommune den {day}

Mødet blev afholdt på rådhuset i Vejen.

Deltagere:

Fra kommunen:

Inge Holmgaard\tBorgmester
Bent Rask\tKommunaldirektør

Fra politiet:

{police}

Dagsorden:

1. Orientering fra politiet

Ad 1: Orientering fra politiet

Borgmester Inge Holmgaard orienterede om nabohjælp.
"""


def run(*words: object, answers: str | None = None) -> Result:
    return CliRunner().invoke(main, [str(word) for word in words], input=answers)


@pytest.fixture
def graph(tmp_path: Path) -> Path:
    """A graph of three meetings; in the last, the police director's name is spelt otherwise."""
    folder = tmp_path / "minutes"
    folder.mkdir()
    for year, police in ((2020, "Åse Lykkegaard"), (2021, "Åse Lykkegaard"), (2022, "Aase Lykkegård")):
        text = _MINUTES.format(day=f"4. maj {year}", police=f"{police}\tPolitidirektør")
        (folder / f"vejen-{year}.txt").write_text(text, "utf-8")
    assert run("build", folder, "--graph", tmp_path / "g").exit_code == 0
    return tmp_path / "g"


def rows(result: Result) -> list[dict[str, object]]:
    assert result.exit_code == 0, result.output
    found: list[dict[str, object]] = json.loads(result.stdout)
    return found


def test_list_shows_each_person_once_with_all_spellings(graph: Path) -> None:
    people = rows(run("people", "list", "--graph", graph, "-f", "json"))
    assert [(row["person"], row["entries"]) for row in people] == [
        ("aase-lykkegaard", 3),
        ("bent-rask", 3),
        ("inge-holmgaard", 3),
    ]
    assert people[0]["also_written"] in ("Aase Lykkegård", "Åse Lykkegaard")


def test_explain_tells_entries_scores_and_reasons(graph: Path) -> None:
    shown = run("people", "explain", "Lykkegaard", "--graph", graph)
    assert shown.exit_code == 0
    assert "one person because:" in shown.stdout
    assert "same title politidirektør" in shown.stdout
    merges = rows(run("people", "explain", "Lykkegaard", "--graph", graph, "-f", "json"))
    assert len(merges) == 2
    assert all(row["judgement"] == "same" and row["decided_by"] == "rule" for row in merges)


def test_split_and_merge_survive_rebuilds_and_old_names_lead_on(graph: Path) -> None:
    entry = str(rows(run("people", "explain", "bent-rask", "--graph", graph, "-f", "json"))[0]["right"])
    done = run(
        "people", "split", "bent-rask", entry, "--by", "Anna", "--note", "far og søn", "--graph", graph
    )
    assert done.exit_code == 0, done.output
    line = json.loads((graph.parent / "people.jsonl").read_text("utf-8").splitlines()[0])
    assert (line["judgement"], line["by"], line["note"]) == ("different", "Anna", "far og søn")

    assert run("build", graph.parent / "minutes", "--graph", graph).exit_code == 0
    split = [row["person"] for row in rows(run("people", "list", "rask", "--graph", graph, "-f", "json"))]
    assert len(split) == 2
    former = rows(run("people", "register", "--graph", graph, "-f", "json"))
    assert [row["former"] for row in former] == ["bent-rask"]

    assert run("people", "merge", split[0], split[1], "--graph", graph).exit_code == 0
    assert run("build", graph.parent / "minutes", "--graph", graph).exit_code == 0
    assert rows(run("people", "list", "rask", "--graph", graph, "-f", "json"))[0]["person"] == "bent-rask"


def test_review_takes_answers_from_a_pipe_and_keeps_them(
    graph: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kredsgraf.identity.review._LEAST_DOUBT", 0.0)  # everything is worth a look
    file = graph.parent / "own.jsonl"
    options = ("--graph", graph, "--decisions", file)
    before = rows(run("people", "review", "--list", *options, "-f", "json"))
    asked = run("people", "review", "--by", "Anna", *options, answers="what?\nu\n\ns\nq\n")
    assert asked.exit_code == 0
    kept = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    assert [(line["judgement"], line["left"], line["right"], line["by"]) for line in kept] == [
        ("unsure", before[0]["left"], before[0]["right"], "Anna"),
        ("same", before[2]["left"], before[2]["right"], "Anna"),
    ]
    after = rows(run("people", "review", "--list", *options, "-f", "json"))
    assert before[0] not in after
    assert before[2] not in after


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (["explain", "Nobody Here"], "nobody is called 'Nobody Here'"),
        (["merge", "bent-rask", "Bent Rask"], "are one person already"),
        (["split", "bent-rask", "a/2020#b"], "is no entry of bent-rask"),
    ],
)
def test_mistakes_are_one_clear_line(graph: Path, words: list[str], says: str) -> None:
    result = run("people", *words, "--graph", graph)
    assert result.exit_code == 2
    assert says in result.stderr
    assert result.stderr.count("\n") == 1


def test_contradicting_lines_in_the_file_stop_the_build(graph: Path) -> None:
    file = graph.parent / "people.jsonl"
    pair = {"left": "a/2020#b", "right": "c/2020#d"}
    lines = [json.dumps({"judgement": judgement, **pair}) for judgement in ("same", "different")]
    file.write_text("\n".join(lines) + "\n", "utf-8")
    result = run("build", graph.parent / "minutes", "--graph", graph)
    assert result.exit_code == 2
    assert "line 2 says" in result.stderr
    assert "line 1 says" in result.stderr
