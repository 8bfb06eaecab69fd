# ruff: noqa: E501
"""Lists of people in minutes: who is read from them, and as what."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read
from kredsgraf.vocabulary import Vocabulary

from ..conftest import ROOT
from .columned_examples import COLUMNED
from .crossed_examples import CROSSED
from .foreign_examples import FOREIGN
from .headed_examples import HEADED
from .keyed_examples import KEYED
from .laid_out_examples import LAID_OUT
from .levelled_examples import LEVELLED
from .list_shapes_examples import SHAPES
from .more_people_examples import HEADINGS, LATE, ODD, TABLES, TOGETHER, TOLD
from .parted_examples import PARTED
from .people_examples import GROUPS, NOTES, PLACES, SUBSTITUTES, Listed
from .prose_examples import PROSE
from .published_examples import ENDED, PUBLISHED
from .seated_examples import SEATED
from .seldom_lists_examples import SELDOM
from .sentenced_examples import SENTENCED
from .test_layouts import told

MINUTES = ROOT / "data" / "minutes"
GOLD = sorted(p.parent for p in (ROOT / "data" / "gold").glob("*/gold.json"))
EXAMPLES = (
    *SUBSTITUTES,
    *GROUPS,
    *NOTES,
    *PLACES,
    *TOLD,
    *HEADINGS,
    *TABLES,
    *LATE,
    *TOGETHER,
    *ODD,
    *SHAPES,
    *PUBLISHED,
    *LAID_OUT,
    *SELDOM,
    *COLUMNED,
    *HEADED,
    *PROSE,
    *PARTED,
    *SEATED,
    *KEYED,
    *FOREIGN,
    *LEVELLED,
    *SENTENCED,
    *CROSSED,
)
_ITEMS = {
    "txt": "\n1. Velkomst\n\nMødet blev åbnet.\n\n2. Cykeltyverier\n\nDer var intet nyt.\n\n3. Eventuelt\n\nIntet.\n",
    "md": "\n## 1. Velkomst\n\nMødet blev åbnet.\n\n## 2. Cykeltyverier\n\nIntet nyt.\n\n## 3. Eventuelt\n\nIntet.\n",
    "html": "<h2>1. Velkomst</h2><p>Mødet blev åbnet.</p><h2>2. Cykeltyverier</h2><p>Intet nyt.</p>",
}
_HEAD = {
    "txt": "Referat af møde i lokalrådet i Nyborg Kommune, Fyns Politi, den 3. maj 2012\n\n",
    "md": "# Referat af møde i lokalrådet i Nyborg Kommune, Fyns Politi, den 3. maj 2012\n\n",
    "html": "<h1>Referat af møde i lokalrådet i Nyborg Kommune, Fyns Politi, den 3. maj 2012</h1>",
}


def _minutes(listed: Listed, folder: Path) -> Minutes:
    file = folder / f"minutes.{listed.suffix}"
    file.write_text(_HEAD[listed.suffix] + listed.text + _ITEMS[listed.suffix] + listed.after, "utf-8")
    return parse(read(file))


@pytest.mark.parametrize("listed", EXAMPLES, ids=[listed.name for listed in EXAMPLES])
def test_people_of_a_list(listed: Listed, tmp_path: Path) -> None:
    found = {p.person: told(p) for p in _minutes(listed, tmp_path).attendance if p.listed}
    assert found == listed.people


def test_what_stands_below_a_list_behind_its_label_is_no_part_of_it(tmp_path: Path) -> None:
    assert not [u.text for u in _minutes(ENDED, tmp_path).unresolved]


def test_somebody_in_brackets_is_not_dropped_in_silence(tmp_path: Path) -> None:
    listed = Listed("", "Til stede:\nBorgmester Rosa Tvilum\n(Ib Ørnbøl, rektor)\nMie Vadum, lærer\n", {})
    assert [u.text for u in _minutes(listed, tmp_path).unresolved] == ["(Ib Ørnbøl, rektor)"]


@pytest.mark.parametrize("folder", GOLD, ids=[folder.name for folder in GOLD])
def test_nobody_is_dropped_in_silence_and_nobody_is_made_up(folder: Path) -> None:
    """Every person annotated by hand is found or shown as not understood; what is no person is none."""
    gold = {p["person"] for p in json.loads((folder / "gold.json").read_text("utf-8"))["attendance"]}
    minutes = parse(read(next(MINUTES.glob(f"{folder.name}.*"))))
    unread = [" ".join(u.text.split()) for u in minutes.unresolved]
    found = {p.person for p in minutes.attendance}
    assert not {name for name in gold - found if not any(_shows(text, name) for text in unread)}
    assert {p.person for p in minutes.attendance if p.listed} <= gold


def _shows(text: str, name: str) -> bool:
    """Say whether a name stands in `text`, in its order or the surname first: "Holm, Anna Marie"."""
    words = name.split()
    return name in text or any(
        f"{' '.join(words[at:])}, {' '.join(words[:at])}" in text for at in range(1, len(words))
    )


def test_headings_and_offices_are_no_persons(tmp_path: Path) -> None:
    """Organisations and offices alone on a line, known or not, are shown as not understood or left out."""
    lines = (
        "Deltagere:\nBorgmester Rosa Tvilum\nLOF Østfyn\nNyborg Byråd\nRepræsentant for de ældre\n"
        "Politidirektøren\nTo lærere fra Byskolen\nDen kommende skoleleder\nBoligforeningen Solbakken\n"
        "Danske Handicaporganisationer\nTorsdag Den Store\n"
    )
    minutes = _minutes(Listed("", lines, {}), tmp_path)
    assert {p.person for p in minutes.attendance} == {"Rosa Tvilum"}


def test_a_sentence_about_an_item_tells_nothing_of_who_was_there(tmp_path: Path) -> None:
    """Below a list "Punkt 5 kom først på …" is no part of the meeting that somebody attended."""
    for line in ("Punkt 5 kom først på ved mødets start.", "Pkt. 4 og 5 er byttet om i referatet."):
        listed = Listed("", f"Deltagere:\nBorgmester Rosa Tvilum\nRektor Ib Ørnbøl\n\n{line}\n", {})
        assert [p.part for p in _minutes(listed, tmp_path).attendance] == [None, None]
    listed = Listed("", "Deltagere:\nBorgmester Rosa Tvilum\nRektor Ib Ørnbøl\npunkt 4 og 5\n", {})
    assert [p.part for p in _minutes(listed, tmp_path).attendance] == [None, "punkt 4 og 5"]


NOBODY = {
    "Borgmester Horsens": ("Borgmester Horsens",),
    "Borgmesteren fra Vejle": ("Borgmesteren fra Vejle",),
    "Kommunaldirektøren": ("Kommunaldirektøren",),
    "Ældrerådets repræsentant": ("Ældrerådets repræsentant",),
    "Fatmir": ("Fatmir",),
    "Hylke, Preben W.": ("Hylke", "Preben W."),
    "Referent: KLM": ("KLM",),
    "Mødeleder\nKLM": ("KLM",),
    "Politidirektør\nRektor\nKonsulent": ("Politidirektør", "Rektor", "Konsulent"),
    "Fraværende fra politiet var konsulent Ib Ørnbøl.": ("Fraværende fra politiet var konsulent Ib Ørnbøl",),
    "Afbud: Hansen, Jensen og Olsen": ("Hansen, Jensen og Olsen",),
    "Afbud: Borgmester Skanderborg og Hedensted": ("Borgmester Skanderborg og Hedensted",),
}


@pytest.mark.parametrize("line", NOBODY)
def test_lines_that_name_nobody_for_sure_are_shown(line: str, tmp_path: Path) -> None:
    text = f"Deltagere:\nPolitidirektør Gunver Askholm\nBorgmester Rosa Tvilum\n{line}\n"
    minutes = _minutes(Listed("", text, {}), tmp_path)
    assert {p.person for p in minutes.attendance} == {"Gunver Askholm", "Rosa Tvilum"}
    shown = " ".join(u.text for u in minutes.unresolved)
    assert all(words in shown for words in NOBODY[line])


def test_a_label_added_to_the_ontology_makes_a_chair_in_running_text(tmp_path: Path) -> None:
    """No word for the chair stands in the code: a new one is found wherever the old ones are."""
    (tmp_path / "own.ttl").write_text(
        "@prefix skos: <http://www.w3.org/2004/02/skos/core#> .\n"
        "<https://w3id.org/kredsgraf/vocabulary/layout/chair> a skos:Concept ;\n"
        "    skos:inScheme <https://w3id.org/kredsgraf/vocabulary/layout> ;\n"
        '    skos:altLabel "oldermand"@da .\n',
        "utf-8",
    )
    file = tmp_path / "minutes.txt"
    text = "Deltagere:\nBorgmester Rosa Tvilum\nPolitidirektør Ib Ørnbøl\n\nMødet blev åbnet af {} som oldermand.\n"
    for who, chair in (("politidirektøren", "Ib Ørnbøl"), ("Rosa Tvilum", "Rosa Tvilum")):
        file.write_text(_HEAD["txt"] + text.format(who) + _ITEMS["txt"], "utf-8")
        people = parse(read(file), Vocabulary(tmp_path)).attendance
        assert [p.person for p in people if p.chair] == [chair]


@pytest.mark.parametrize(
    "told_of",
    [
        "Mødet, der var fuldtalligt, overværedes tillige af lektor Hans Toft, som var til stede på skolens vegne.",
        "Lektoren fra skolen, Hans Toft, måtte desværre melde fra i sidste øjeblik, så han var fraværende.",
        "Til stede var også, som så ofte før når talen falder på de unge og deres liv, den utrættelige lektor Hans Toft.",
        "Mødet blev ledet i fællesskab. Skolens egen mand, lektor Hans Toft, var fraværende uden at have givet besked.",
    ],
)
def test_sentences_about_attendance_that_are_not_understood_are_shown(told_of: str, tmp_path: Path) -> None:
    """A person told of in words of no known form is read, or found under `unresolved`."""
    text = f"Deltagere: Borgmester Rosa Tvilum og skoleleder Ib Ørnbøl.\n\n{told_of}\n"
    minutes = _minutes(Listed("", text, {}), tmp_path)
    shown = " ".join(u.text for u in minutes.unresolved)
    assert {p.person for p in minutes.attendance} - {"Hans Toft"} == {"Rosa Tvilum", "Ib Ørnbøl"}
    assert "Hans Toft" in shown or any(p.person == "Hans Toft" for p in minutes.attendance)


@pytest.mark.parametrize("written", ["Karsten Lyngaard", "Karsten Lynggård", "Karsten Lynggaardt"])
def test_a_slip_in_a_name_behind_a_title_makes_nobody_new(written: str, tmp_path: Path) -> None:
    text = "Til stede var: Politidirektør Gunver Askholm og borgmester Karsten Lynggaard.\n"
    after = f"\n4. Kameraer\n\nBorgmester {written} foreslog kameraer ved stationen.\n"
    minutes = _minutes(Listed("", text, {}, "txt", after), tmp_path)
    assert [p.person for p in minutes.attendance] == ["Gunver Askholm", "Karsten Lynggaard"]


@pytest.mark.parametrize("mark", ["¤ ", "{1} ", "~ "])
def test_lines_of_people_behind_marks_of_no_known_kind_are_shown(mark: str, tmp_path: Path) -> None:
    lines = (
        f"{mark}Politikommissær Gunver Askholm, Fyns Politi",
        f"{mark}Skolechef Rosa Tvilum, Nyborg Kommune",
    )
    file = tmp_path / "minutes.txt"
    head, rest = (
        "Referat af møde i Lokalrådet i Nyborg Kommune den 4. maj 2022",
        "1. Velkomst\n\nIntet.\n\n2. Nyt\n\nIntet.",
    )
    file.write_text(f"{head}\n\n" + "\n".join(lines) + f"\n\n{rest}\n", "utf-8")
    minutes = parse(read(file))
    told = {p.person for p in minutes.attendance} | {u.text for u in minutes.unresolved}
    assert all(line in told for line in lines) or {"Gunver Askholm", "Rosa Tvilum"} <= told


SILENT = {
    "surnames in columns behind initials": (
        "RTV  Tvilum, Rosa        skoleleder      Byskolen\n"
        "GAS  Askholm, Gunver     politikommissær Fyns Politi\n"
        "PFI  Fiil, Palle         rektor          Nyborg Gymnasium\n",
        "",
    ),
    "surnames by commas, under words of no known form": (
        "Navnene på bordet:\nTvilum, Rosa\nAskholm, Gunver\nFiil, Palle\n",
        "",
    ),
    "a sentence at the end": (
        "",
        "\nTil orientering: Med ved bordet sad Rosa Tvilum (formand), Gunver Askholm fra politiet og Palle Fiil.\n",
    ),
}


@pytest.mark.parametrize(("above", "after"), SILENT.values(), ids=SILENT)
def test_where_no_list_was_understood_whoever_is_named_is_shown(
    above: str, after: str, tmp_path: Path
) -> None:
    """Nobody is left out in silence: a person is read, or the line is found under `unresolved`."""
    minutes = _minutes(Listed("", above, {}, "txt", after), tmp_path)
    read_or_shown = [*(p.person for p in minutes.attendance), *(u.text for u in minutes.unresolved)]
    for name in ("Rosa Tvilum", "Gunver Askholm", "Palle Fiil"):
        assert any(_shows(text, name) for text in read_or_shown), name


def test_whoever_writes_stands_before_the_name_with_a_comma(tmp_path: Path) -> None:
    text = "Skolechef Rosa Tvilum ledede mødet, og undertegnede, kontorassistent Mie Vadum, tog referat.\n"
    minutes = _minutes(Listed("", text, {}), tmp_path)
    found = {p.person: (p.title, p.chair, p.secretary) for p in minutes.attendance}
    assert found == {
        "Rosa Tvilum": ("skolechef", True, False),
        "Mie Vadum": ("kontorassistent", False, True),
    }


def test_names_behind_titles_of_no_known_form_are_shown(tmp_path: Path) -> None:
    text = (
        "For Fyns Politi mødte betjent Rosa Tvilum.\n\nFor Thy Handelsstand mødte kandestøber Knud Vittrup.\n"
    )
    minutes = _minutes(Listed("", text, {}), tmp_path)
    shown = [*(p.person for p in minutes.attendance), *(u.text for u in minutes.unresolved)]
    assert any("Knud Vittrup" in text for text in shown)
