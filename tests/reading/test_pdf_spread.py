"""PDF pages with tables without drawn lines, their short cells half-way down beside longer ones."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kredsgraf.reading import Document, LineKind
from reportlab.pdfgen.canvas import Canvas

from .test_pdf import _at, _cells, _contents, _drawn

Rows = Sequence[Sequence[str]]
LEFTS = (60, 180, 330, 450)
PEOPLE: Rows = (
    ("Inge Holmgaard", "borgmester", "Nyby Kommune", "Mødt"),
    ("Bent Rask (formand)", "politidirektør", "Midt- og/Østjyllands/Politi", "Afbud"),
    ("Åse Lund", "", "Nyby Skole", "Mødt"),
    ("Kim Dam", "jurist/(referent)", "Nyby Kommune", "Mødt"),
)
HEAD = ("Navn", "Titel", "Organisation", "Fremmøde")


def _table(
    rows: Rows, *, head: Sequence[str] = (), above: str = "", below: str = "", white: int = 8
) -> Document:
    """Draw rows of cells, lines parted by "/", each cell half-way down its row; the head is centred."""

    def draw(canvas: Canvas) -> None:
        _at(canvas, 780, (60, above))
        for at, text in enumerate(head):
            _at(canvas, 764, (LEFTS[at] + 15, text))
        height = 764.0 - (12 + white) * bool(head)
        for row in rows:
            cells = [cell.split("/") for cell in row]
            tallest = max(map(len, cells))
            for left, lines in zip(LEFTS, cells, strict=False):
                top = height - 6 * (tallest - len(lines))
                for at, line in enumerate(lines):
                    _at(canvas, top - 12 * at, (left, line))
            height -= 12 * tallest + white
        _at(canvas, height, (60, below))
        for at in range(8):
            _at(
                canvas,
                300 - 12 * at,
                (60, "Mødet sluttede i god ro og orden, og alle takkede hinanden for mødet."),
            )

    return _drawn(draw)


@pytest.mark.parametrize("head", [HEAD, ()])
@pytest.mark.parametrize("white", [5, 8, 18])
def test_cells_half_way_down_stand_in_their_rows(head: Sequence[str], white: int) -> None:
    found = _cells(_table(PEOPLE, head=head, white=white))
    rows = [head, *PEOPLE] if head else PEOPLE
    expected = {
        (0, at, column): cell.replace("/", " ")
        for at, row in enumerate(rows)
        for column, cell in enumerate(row)
        if cell
    }
    assert found == expected


def test_lines_around_the_table_are_none_of_it() -> None:
    above, below = "Deltagere", "Alle blev budt velkommen af Inge Holmgaard, som takkede for fremmødet."
    document = _table(PEOPLE, head=HEAD, above=above, below=below)
    assert _contents(document, LineKind.TEXT)[:2] == [above, below]


def test_entries_of_a_numbered_list_are_no_table() -> None:
    def draw(canvas: Canvas) -> None:
        for at, title in enumerate(("Velkomst", "Nyt fra politiet", "Eventuelt")):
            _at(canvas, 760 - 20 * at, (60, f"{at + 1}."), (80, title))

    assert not _cells(_drawn(draw))


def test_people_below_each_other_in_a_cell_are_lines_of_their_own() -> None:
    rows = (
        ("Nyby", "Borgmester Inge Holm/Rektor Bent Rask/Lærer Åse Lund/Jurist Kim Dam"),
        ("Gammelby", "Borgmester Ib Bro"),
        ("Storby", "Borgmester Mie Mo/Rektor Bo Bå"),
    )
    document = _table(rows, head=("Kommune", "Mødt"))
    lines = [document.text[line.start : line.end] for line in document.lines if line.cell == (0, 1, 1)]
    assert lines == rows[0][1].split("/")
