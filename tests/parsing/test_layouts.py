"""Layouts of minutes as unlike each other as real ones: the people and the agenda come out of all of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Attendance, Minutes
from kredsgraf.reading import read

from .agenda_layouts import AGENDAS
from .further_layouts import FURTHER
from .layouts import LINES_AND_PROSE, Layout
from .more_layouts import TABLES_AND_GROUPS
from .odd_layouts import OPENINGS
from .prose_layouts import PROSE

LAYOUTS = (*LINES_AND_PROSE, *TABLES_AND_GROUPS, *AGENDAS, *OPENINGS, *FURTHER, *PROSE)


def _minutes(layout: Layout, folder: Path) -> Minutes:
    file = folder / f"minutes.{layout.suffix}"
    file.write_text(layout.text, "utf-8")
    return parse(read(file))


def told(person: Attendance) -> str:
    """Return what is known of a person: title, organisation and marks."""
    marks = {"A": person.status == "absent", "R": person.remote, "S": person.secretary, "C": person.chair}
    return f"{person.title or ''}|{person.organisation or ''}|{''.join(m for m, on in marks.items() if on)}"


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])
def test_people_of_every_layout_are_found(layout: Layout, tmp_path: Path) -> None:
    minutes = _minutes(layout, tmp_path)
    found = {p.person: told(p) for p in minutes.attendance if p.listed}
    assert found == layout.people


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])
def test_agenda_of_every_layout_is_found(layout: Layout, tmp_path: Path) -> None:
    minutes = _minutes(layout, tmp_path)
    assert tuple(i.title for i in minutes.agenda if i.parent is None) == layout.agenda


@pytest.mark.parametrize("layout", LAYOUTS, ids=[layout.name for layout in LAYOUTS])
def test_all_evidence_is_the_documents_own_words(layout: Layout, tmp_path: Path) -> None:
    file = tmp_path / f"minutes.{layout.suffix}"
    file.write_text(layout.text, "utf-8")
    document = read(file)
    minutes = parse(document)
    evidence = [
        *(p.evidence for p in minutes.attendance),
        *(i.evidence for i in minutes.agenda),
        *(u.evidence for u in minutes.unresolved),
    ]
    assert evidence
    for words in evidence:
        assert document.text[words.start : words.end] == words.exact != ""


def test_gold_people_and_items_are_all_right(shared_gold: Path) -> None:
    """The development set holds no miss and no invention in names, status and items (floors, not aims)."""
    for folder in sorted(p.parent for p in shared_gold.glob("*/gold.json")):
        gold = json.loads((folder / "gold.json").read_text("utf-8"))
        minutes = parse(read(next(folder.glob("minutes.*"))))
        listed = {(p.person, p.status, p.secretary, p.chair) for p in minutes.attendance if p.listed}
        wanted = {(p["person"], p["status"], p["secretary"], p["chair"]) for p in gold["attendance"]}
        assert listed == wanted, folder.name
        tops = {i.number for i in minutes.agenda if i.parent is None}
        assert tops == {i["number"] for i in gold["agenda"]}, folder.name


def test_numbers_of_items_are_unique(tmp_path: Path) -> None:
    """A number printed twice, or one that a count meets, never names two items."""
    file = tmp_path / "minutes.md"
    file.write_text(
        "# Referat\n\n## 24. Velkomst\nIntet nyt.\n\n## 25. Sager\n\n"
        "### 25.3 Natteliv\nIntet nyt.\n\n### Cykler\nIntet nyt.\n\n### 25.2 Biler\nIntet nyt.\n\n"
        "### 25.3 Fly\nIntet nyt.\n\n## 26. Eventuelt\nIntet nyt.\n",
        "utf-8",
    )
    items = parse(read(file)).agenda
    numbers = [i.number for i in items]
    assert len(set(numbers)) == len(numbers)
    assert {i.title for i in items if i.parent == "25"} == {"Natteliv", "Cykler", "Biler", "Fly"}
