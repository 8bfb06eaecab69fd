"""Building a graph from files: what lands, what is reported, what stays, what goes."""

from __future__ import annotations

import gc
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.errors import StoreError
from kredsgraf.graph import open_graph
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.pipeline import build
from kredsgraf.reading.document import Document
from kredsgraf.vocabulary import Vocabulary

from tests.graph_examples import FYN, HERNING, STAGES, content, minutes_of


def test_sources_become_a_graph(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN, herning=HERNING)
    report = build([folder], tmp_path / "g", stages=STAGES)
    assert (report.documents, report.added, report.persons) == (2, 2, 4)
    with open_graph(tmp_path / "g") as graph:
        assert graph.named("meetings").column("document") == [
            str(folder / "fyn.txt"),
            str(folder / "herning.txt"),
        ]


def test_the_collector_of_garbage_is_left_as_it_was(tmp_path: Path) -> None:
    usual, during = gc.get_threshold(), []
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES, progress=lambda _: during.append(gc.get_threshold()))
    assert during and all(now[0] > usual[0] for now in during)
    assert gc.get_threshold() == usual


def test_the_text_behind_the_words_is_kept(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)
    with open_graph(tmp_path / "g") as graph:
        text = graph.text(str(graph.named("meetings").dicts()[0]["sha256"]))
        rows = graph.named("evidence").dicts()
    assert rows
    for row in rows:
        assert text[row["start"] : row["end"]] == row["exact"]  # type: ignore[misc]


def damaged(document: Document, vocabulary: Vocabulary) -> Minutes:
    """Return minutes of which the reader could not read one page."""
    minutes = STAGES.parse(document, vocabulary)
    return replace(minutes, source=replace(minutes.source, problems=("page 3: the page is a picture",)))


def test_a_page_that_cannot_be_read_is_named_each_time_and_tried_again(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    wanted = (f"{folder / 'fyn.txt'}: page 3: the page is a picture",)
    for _ in range(2):
        report = build([folder], tmp_path / "g", stages=replace(STAGES, parse=damaged))
        assert (report.documents, report.unreadable) == (1, wanted)
    with open_graph(tmp_path / "g") as graph:
        rows = graph.query("SELECT ?why WHERE { ?document kg:unreadable ?why }").dicts()
    assert rows == [{"why": "page 3: the page is a picture"}]
    report = build([folder], tmp_path / "g", stages=STAGES)  # a program that reads pictures is there now
    assert (report.changed, report.unreadable) == (1, ())
    assert content(tmp_path / "g") == built_anew(folder, tmp_path / "h")


def built_anew(folder: Path, graph: Path) -> str:
    """Return the content of a graph that is built from nothing."""
    build([folder], graph, stages=STAGES)
    return content(graph)


def test_a_bad_input_is_reported_and_the_rest_lands(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN, empty="", recipe="Kog kartoflerne.")
    report = build([folder, tmp_path / "missing.txt"], tmp_path / "g", stages=STAGES)
    assert [str(failure) for failure in report.failures] == [
        f"{folder / 'empty.txt'}: the file is empty",
        f"{tmp_path / 'missing.txt'}: it cannot be opened",
        f"{folder / 'recipe.txt'}: no minutes",
    ]
    assert report.documents == 1


def test_nothing_new_writes_nothing(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)
    before = (tmp_path / "g" / "current").read_text()
    report = build([folder], tmp_path / "g", stages=STAGES)
    assert (report.unchanged, report.added, report.changed) == (1, 0, 0)
    assert (tmp_path / "g" / "current").read_text() == before


def test_a_known_document_is_not_parsed_again(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)

    def refuse(document: object, vocabulary: object) -> None:
        raise AssertionError("parsed again")

    minutes_of(tmp_path / "minutes", again=FYN)
    stages = type(STAGES)(STAGES.documents, refuse, STAGES.resolve)  # type: ignore[arg-type]
    report = build([folder], tmp_path / "g", stages=stages)
    assert (report.documents, report.failures) == (1, ())


def test_a_file_that_has_gone_from_its_folder_is_withdrawn(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN, herning=HERNING)
    build([folder], tmp_path / "g", stages=STAGES)
    (folder / "fyn.txt").unlink()
    report = build([folder], tmp_path / "g", stages=STAGES)
    assert report.withdrawn == (str(folder / "fyn.txt"),)
    with open_graph(tmp_path / "g") as graph:
        assert graph.named("meetings").column("body") == ["Lokalrådet i Herning Kommune"]
        (tombstone,) = graph.query("SELECT ?path { ?d prov:wasInvalidatedBy ?w ; kg:formerPath ?path }").rows
    assert tombstone == (str(folder / "fyn.txt"),)
    texts = sorted(file.name for file in (tmp_path / "g" / "texts").iterdir())
    assert len(texts) == 1  # the words of a withdrawn document are not kept


def test_a_file_that_is_merely_not_given_again_stays(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN, herning=HERNING)
    build([folder / "fyn.txt"], tmp_path / "g", stages=STAGES)
    report = build([folder / "herning.txt"], tmp_path / "g", stages=STAGES)
    assert (report.documents, report.added, report.unchanged) == (2, 1, 1)


def test_a_changed_file_replaces_what_it_said(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)
    minutes_of(folder, fyn=FYN + "dato: 2015-01-02")
    report = build([folder], tmp_path / "g", stages=STAGES)
    assert (report.documents, report.changed, report.added, report.withdrawn) == (1, 1, 0, ())
    with open_graph(tmp_path / "g") as graph:
        assert graph.named("meetings").column("date") == ["2015-01-02"]


def test_two_documents_of_one_body_and_day_are_pointed_out(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", a=FYN, b=FYN + "\n")

    def at_one(document: Document, vocabulary: Vocabulary) -> Minutes:
        minutes = STAGES.parse(document, vocabulary)
        if not document.path.endswith("b.txt"):
            return minutes
        return replace(minutes, meeting=replace(minutes.meeting, start="13:00"))

    report = build([folder], tmp_path / "g", stages=replace(STAGES, parse=at_one))
    assert len(report.notes) == 1 and "kept as separate meetings" in report.notes[0]
    assert "a.txt" in report.notes[0] and "b.txt" in report.notes[0]
    with open_graph(tmp_path / "g") as graph:
        meetings = graph.named("meetings").column("meeting")
    assert len(set(meetings)) == 2


def test_workers_give_the_same_graph(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN, herning=HERNING, other=FYN + "dato: 2015-01-02")
    build([folder], tmp_path / "one", stages=STAGES)
    build([folder], tmp_path / "two", stages=STAGES, jobs=2)
    assert content(tmp_path / "one") == content(tmp_path / "two")


@settings(max_examples=10, deadline=None)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 2)), min_size=1, max_size=5))
def test_any_sequence_of_builds_ends_in_the_clean_build(
    tmp_path_factory: pytest.TempPathFactory, steps: list[tuple[int, int]]
) -> None:
    """Each step writes (1, 2) or removes (0) one of five files and builds; the end is the clean build."""
    root = tmp_path_factory.mktemp("steps")
    folder = minutes_of(root / "minutes", herning=HERNING)
    for which, version in steps:
        file = folder / f"{which}.txt"
        if version:
            # Files 0 and 1 share a day, so that the numbering of meetings changes from step to step.
            day = f"dato: 2015-01-0{max(which, 1)}"
            file.write_text(FYN + "." * version * (which + 1) + "\n" + day, encoding="utf-8")
        else:
            file.unlink(missing_ok=True)
        build([folder], root / "steps", stages=STAGES)
    build([folder], root / "clean", stages=STAGES)
    assert content(root / "steps") == content(root / "clean")


def test_the_base_of_the_names_can_be_chosen(tmp_path: Path) -> None:
    folder = minutes_of(tmp_path / "minutes", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)
    build([folder], tmp_path / "g", stages=STAGES, base="https://data.example/kreds/")
    with open_graph(tmp_path / "g") as graph:
        assert all(str(iri).startswith("https://data.example/kreds/") for iri in graph.graphs())
    with pytest.raises(StoreError, match="absolute IRI"):
        build([folder], tmp_path / "g", stages=STAGES, base="kreds")


def test_a_folder_that_is_no_graph_is_left_alone(tmp_path: Path) -> None:
    other = minutes_of(tmp_path / "mine", letter="Kære mormor")
    with pytest.raises(StoreError, match="no graph of kredsgraf"):
        build([tmp_path / "x.txt"], other, stages=STAGES)
    assert [file.name for file in other.iterdir()] == ["letter.txt"]
    with pytest.raises(StoreError, match="no graph of kredsgraf"):
        open_graph(other)
    with pytest.raises(StoreError, match="there is no graph here"):
        open_graph(tmp_path / "nowhere")


def test_a_graph_that_cannot_be_written_gets_one_clear_line(tmp_path: Path) -> None:
    file = tmp_path / "a-file"
    file.write_text("")
    with pytest.raises(StoreError, match="cannot be written"):
        build([tmp_path], file / "g", stages=STAGES)
    folder = minutes_of(tmp_path / "m", fyn=FYN)
    build([folder], tmp_path / "g", stages=STAGES)
    (tmp_path / "g" / "lock").unlink()
    (tmp_path / "g" / "lock").mkdir()
    with pytest.raises(StoreError, match="cannot be written"):
        build([folder], tmp_path / "g", stages=STAGES)
