"""Meetings and files: several meetings in one file, one meeting over several files."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.graph import open_graph
from kredsgraf.iris import Iris
from kredsgraf.pipeline import build

from tests.graph_examples import canonical
from tests.parsing.test_split import JUNE, MARCH

SEPTEMBER = JUNE.replace("12. juni", "18. september")


def content(folder: Path) -> str:
    """Return everything a graph holds except what it remembers of withdrawn documents."""
    withdrawn = Iris().graph("withdrawn")
    with open_graph(folder) as graph:
        return canonical(quad for quad in graph.quads() if quad.graph_name.value != withdrawn)


def write(folder: Path, **files: str) -> Path:
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder


def column(folder: Path, question: str, name: str) -> list[object]:
    with open_graph(folder) as graph:
        return graph.named(question).column(name)


# --- several meetings in one file


def test_every_meeting_of_a_file_is_in_the_graph(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", book=MARCH + "\n\n" + JUNE)
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
    folder = write(tmp_path / "m", book=MARCH + "\n\n" + JUNE)
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
            folder = write(tmp_path / "m", book=book)
            report = build([folder / "book.txt" if file else folder], tmp_path / f"g{file}")
        build([folder / "book.txt" if file else folder], tmp_path / f"clean{file}")
        assert content(tmp_path / f"g{file}") == content(tmp_path / f"clean{file}")
    assert report.failures == ()


def test_a_file_that_has_gone_takes_its_meetings_with_it(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", book=MARCH + "\n\n" + JUNE, other=SEPTEMBER)
    build([folder], tmp_path / "g")
    (folder / "book.txt").unlink()
    report = build([folder], tmp_path / "g")
    assert report.withdrawn == tuple(f"{folder}/book.txt#{n}" for n in (1, 2))
    assert column(tmp_path / "g", "meetings", "date") == ["2014-09-18"]


def test_a_newer_extractor_reads_every_part_again(tmp_path: Path) -> None:
    folder = write(tmp_path / "m", book=MARCH + "\n\n" + JUNE, other=SEPTEMBER)
    build([folder], tmp_path / "g")
    words = tmp_path / "words"
    words.mkdir()
    (words / "more.ttl").write_text("# another version of the vocabulary\n")
    report = build([folder / "other.txt"], tmp_path / "g", vocabulary=words)
    assert (report.documents, report.failures, report.withdrawn) == (3, (), ())
