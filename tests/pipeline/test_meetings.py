"""Meetings and files: several meetings in one file, one meeting over several files."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.graph import open_graph
from kredsgraf.pipeline import build

from tests.graph_examples import content, minutes_of
from tests.parsing.test_split import JUNE, LETTERHEAD, MARCH

AGENDA = """DAGSORDEN

Møde i Kredsrådet i Fyns Politi

Torsdag den 20. marts 2014 kl. 9.00
Sted: Svendborg Rådhus

1. Velkomst v/ Karsten Buhl
2. Kriminalitetsudviklingen i 2013 v/ Bent Abildgaard
3. Eventuelt
4. Besøg i arresten
"""
CORRECTED = LETTERHEAD + MARCH.replace(
    "private hjem.", "private hjem. Ruth Vejlgaard takkede for orienteringen."
)
SEPTEMBER = JUNE.replace("12. juni", "18. september")


def column(folder: Path, question: str, name: str) -> list[object]:
    with open_graph(folder) as graph:
        return graph.named(question).column(name)


# --- several meetings in one file


def test_every_meeting_of_a_file_is_in_the_graph(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", book=MARCH + "\n\n" + JUNE)
    report = build([folder], tmp_path / "g")
    assert (report.documents, report.failures, report.notes) == (2, (), ())
    assert column(tmp_path / "g", "meetings", "date") == ["2014-03-20", "2014-06-12"]
    assert column(tmp_path / "g", "meetings", "document") == [f"{folder}/book.txt#{n}" for n in (1, 2)]
    with open_graph(tmp_path / "g") as graph:
        whole = (folder / "book.txt").read_text("utf-8")
        rows = graph.named("evidence").dicts()
        assert rows
        for row in rows:
            assert whole[row["start"] : row["end"]] == row["exact"]  # type: ignore[misc]
        for sha in graph.named("meetings").column("sha256"):
            assert whole.startswith(graph.text(str(sha)))


def test_a_file_that_has_not_changed_is_not_parsed_again(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", book=MARCH + "\n\n" + JUNE)
    build([folder], tmp_path / "g")
    report = build([folder], tmp_path / "g")
    assert (report.added, report.changed, report.unchanged) == (0, 0, 2)


BOOKS = {
    "a meeting more": (MARCH + "\n\n" + JUNE, MARCH + "\n\n" + JUNE + "\n\n" + SEPTEMBER),
    "a meeting less": (MARCH + "\n\n" + JUNE, MARCH),
    "one becomes two": (MARCH, MARCH + "\n\n" + JUNE),
    "a meeting before": (MARCH + "\n\n" + JUNE, SEPTEMBER + "\n\n" + MARCH + "\n\n" + JUNE),
    "other words": (MARCH + "\n\n" + JUNE, MARCH.replace("indbrud", "tyveri") + "\n\n" + JUNE),
}


@pytest.mark.parametrize("books", BOOKS.values(), ids=BOOKS)
def test_a_file_that_changes_ends_in_the_clean_build(books: tuple[str, str], tmp_path: Path) -> None:
    for file in (False, True):
        for book in books:
            folder = minutes_of(tmp_path / "m", book=book)
            report = build([folder / "book.txt" if file else folder], tmp_path / f"g{file}")
        build([folder / "book.txt" if file else folder], tmp_path / f"clean{file}")
        assert content(tmp_path / f"g{file}") == content(tmp_path / f"clean{file}")
    assert report.failures == ()


def test_a_file_that_has_gone_takes_its_meetings_with_it(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", book=MARCH + "\n\n" + JUNE, other=SEPTEMBER)
    build([folder], tmp_path / "g")
    (folder / "book.txt").unlink()
    report = build([folder], tmp_path / "g")
    assert report.withdrawn == tuple(f"{folder}/book.txt#{n}" for n in (1, 2))
    assert column(tmp_path / "g", "meetings", "date") == ["2014-09-18"]


def test_a_newer_extractor_reads_every_part_again(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", book=MARCH + "\n\n" + JUNE, other=SEPTEMBER)
    build([folder], tmp_path / "g")
    words = tmp_path / "words"
    words.mkdir()
    (words / "more.ttl").write_text("# another version of the vocabulary\n")
    report = build([folder / "other.txt"], tmp_path / "g", vocabulary=words)
    assert (report.documents, report.failures, report.withdrawn) == (3, (), ())


# --- one meeting over several files


def test_an_agenda_and_its_minutes_are_one_meeting(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", agenda=AGENDA, minutes=MARCH)
    report = build([folder], tmp_path / "g")
    (note,) = report.notes
    assert "agenda.txt tells of the same meeting as" in note
    (document,) = column(tmp_path / "g", "meetings", "document")
    assert document == f"{folder}/minutes.txt"
    with open_graph(tmp_path / "g") as graph:
        (row,) = graph.query("SELECT ?path { ?m a kg:Meeting ; kg:otherSource/kg:path ?path }").rows
        assert row == (f"{folder}/agenda.txt",)
        planned = graph.query(
            "SELECT ?n ?name { ?i kg:number ?n ; kg:plannedReporter/foaf:name ?name } ORDER BY ?n"
        ).rows
        assert planned == [("1", "Karsten Buhl"), ("2", "Bent Abildgaard")]
        assert graph.named("agenda").column("number") == ["1", "2", "3"]
        unresolved = graph.named("unresolved").dicts()
        documents = graph.named("coverage").column("document")
    only = [row for row in unresolved if row["reason"] == "only-in-other-document"]
    assert ["arresten" in str(row["text"]) for row in only] == [True]
    assert {row["document"] for row in only} == {f"{folder}/agenda.txt"}
    assert documents == [f"{folder}/agenda.txt", f"{folder}/minutes.txt"]


def test_the_same_minutes_twice_count_once(tmp_path: Path) -> None:
    once, twice = (
        minutes_of(tmp_path / "one", a=CORRECTED),
        minutes_of(tmp_path / "two", a=CORRECTED, b=MARCH),
    )
    build([once], tmp_path / "g1")
    report = build([twice], tmp_path / "g2")
    assert (report.documents, len(report.notes)) == (2, 1)
    with open_graph(tmp_path / "g1") as first, open_graph(tmp_path / "g2") as second:
        for question in ("meetings", "attendance", "agenda", "reports", "roles", "co-attendance", "careers"):
            strip = lambda rows: [  # noqa: E731
                {k: v for k, v in row.items() if k not in {"document", "statement"}} for row in rows
            ]
            assert strip(first.named(question).dicts()) == strip(second.named(question).dicts()), question


def test_a_graph_of_joined_documents_is_valid(tmp_path: Path) -> None:
    from kredsgraf.validation import validate

    folder = minutes_of(tmp_path / "m", agenda=AGENDA, a=CORRECTED, b=MARCH)
    build([folder], tmp_path / "g")
    with open_graph(tmp_path / "g") as graph:
        assert [f for f in validate(graph).findings if f.severity == "Violation"] == []


TWO_MEETINGS = {
    "another time of day": (MARCH, CORRECTED.replace("kl. 9.00\nSted", "kl. 13.00\nSted")),
    "other people and items": (
        MARCH,
        JUNE.replace("12. juni", "20. marts").replace("den 20. marts 2014\nRef", "den 3. marts 2014\nRef"),
    ),
    "another body": (AGENDA, MARCH.replace("KREDSRÅDET I FYNS POLITI", "LOKALRÅDET I NYBORG KOMMUNE")),
    "an agenda of other items": (
        AGENDA.replace("Velkomst", "Budget")
        .replace("Kriminalitetsudviklingen i 2013", "Valg")
        .replace("Eventuelt", "Trafik"),
        MARCH,
    ),
}


@pytest.mark.parametrize("texts", TWO_MEETINGS.values(), ids=TWO_MEETINGS)
def test_what_evidence_does_not_join_stays_two_meetings(texts: tuple[str, str], tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", a=texts[0], b=texts[1])
    build([folder], tmp_path / "g")
    assert len(set(column(tmp_path / "g", "meetings", "meeting"))) == 2


def test_joining_does_not_depend_on_the_order_of_builds(tmp_path: Path) -> None:
    texts = {"agenda": AGENDA, "b": MARCH, "corrected": CORRECTED, "june": JUNE}
    folder = minutes_of(tmp_path / "m", **texts)
    build([folder], tmp_path / "clean")
    for number, order in enumerate((sorted(texts), sorted(texts, reverse=True))):
        for name in order:
            build([folder / f"{name}.txt"], tmp_path / f"g{number}")
        assert content(tmp_path / f"g{number}") == content(tmp_path / "clean")


def test_minutes_whose_fuller_twin_goes_stand_for_themselves(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "m", agenda=AGENDA, b=MARCH, corrected=CORRECTED)
    build([folder], tmp_path / "g")
    assert column(tmp_path / "g", "meetings", "document") == [f"{folder}/corrected.txt"]
    (folder / "corrected.txt").unlink()
    build([folder], tmp_path / "g")
    assert column(tmp_path / "g", "meetings", "document") == [f"{folder}/b.txt"]
    (folder / "b.txt").unlink()
    build([folder], tmp_path / "g")
    assert column(tmp_path / "g", "meetings", "document") == [f"{folder}/agenda.txt"]
