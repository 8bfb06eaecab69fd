"""PDF pages with labels half-way down the text beside them, and with frames around words."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kredsgraf.reading import Document, LineKind
from reportlab.pdfgen.canvas import Canvas

from .samples import contents
from .test_pdf import _at, _cells, _contents, _drawn

BACKGROUND = ("Inge Holmgaard fortalte om klubben", "ved havnen, som åbner i maj.")
MEETING = ("Bent Rask spurgte til natten.", "Det afviste Åse Lund, der", "holder lukket.")
RESULT = ("Rådet tog det til efterretning.",)
Blocks = Sequence[tuple[str, Sequence[str]]]


def _page(blocks: Blocks, *, above: Sequence[tuple[float, str]] = (), shift: float = 0.5) -> Document:
    def draw(canvas: Canvas) -> None:
        _at(canvas, 780, *above) if above else None
        height = 764.0
        for label, lines in blocks:
            words = label.split("/")
            middle = height - 12 * (len(lines) - len(words)) * shift
            for at, word in enumerate(words):
                _at(canvas, middle - 12 * at, (60, word))
            for at, line in enumerate(lines):
                _at(canvas, height - 12 * at, (130, line))
            height -= 12 * len(lines) + 5
        for at in range(6):
            _at(
                canvas,
                height - 20 - 12 * at,
                (60, "Mødet sluttede i god ro og orden, og alle takkede for mødet."),
            )

    return _drawn(draw)


@pytest.mark.parametrize(
    "blocks",
    [
        [("Baggrund", BACKGROUND), ("På mødet", MEETING), ("Resultat", RESULT)],
        [("Resultat", RESULT), ("Baggrund", BACKGROUND)],
        [("På mødet", MEETING)],
        [("På/mødet", MEETING), ("Resultat", RESULT)],
        [("På/mødet", BACKGROUND), ("Baggrund", BACKGROUND)],
    ],
)
def test_a_label_half_way_down_is_the_cell_beside_its_text(blocks: Blocks) -> None:
    cells = _cells(_page(blocks))
    assert [cells[0, row, 0] for row in range(len(blocks))] == [
        label.replace("/", " ") for label, _ in blocks
    ]
    assert [cells[0, row, 1] for row in range(len(blocks))] == [" ".join(lines) for _, lines in blocks]


@pytest.mark.parametrize(
    "blocks",
    [
        [("15", (*BACKGROUND, *BACKGROUND))],
        [("Baggrund", BACKGROUND)],
        [("Han blev ikke hørt.", BACKGROUND), ("Resultat", RESULT)],
    ],
)
def test_numbers_of_items_sentences_and_one_short_block_are_no_labels(blocks: Blocks) -> None:
    assert not _cells(_page(blocks))


def test_terms_above_what_they_are_explained_by_are_no_labels() -> None:
    def draw(canvas: Canvas) -> None:
        for at in range(4):
            _at(canvas, 760 - 28 * at, (60, f"Emne {at}a"))
            _at(canvas, 746 - 28 * at, (100, "Inge Holmgaard"))

    assert not _cells(_drawn(draw))


def test_rows_of_a_table_with_more_columns_are_not_taken_for_labels() -> None:
    blocks = [("Baggrund", BACKGROUND), ("På mødet", MEETING)]
    document = _page(blocks, above=((60, "Fra"), (130, "Til stede"), (330, "Via Teams"), (430, "Afbud")))
    assert (0, 0, 1) not in _cells(document) or _cells(document)[0, 0, 0] != "Baggrund"


def test_frames_around_the_words_of_lines_make_no_table() -> None:
    lines = ("Inge Holmgaard fortalte om klubben ved havnen, som", "åbner i maj, og om natten.")

    def draw(canvas: Canvas) -> None:
        for at, line in enumerate(lines):
            _at(canvas, 760 - 14 * at, (60, line))
            canvas.rect(60, 757 - 14 * at, canvas.stringWidth(line, "Helvetica", 10), 14)

    document = _drawn(draw)
    assert not _cells(document)
    assert _contents(document, LineKind.TEXT) == list(lines) == contents(document)


@pytest.mark.parametrize(
    ("pieces", "lead"),
    [
        ((("Natteliv:", True), ("Inge Holmgaard fortalte om havnen.", False)), "Natteliv:"),
        ((("Inge Holmgaard fortalte om", False), ("havnen.", True)), ""),
        ((("Formand", True), ("Inge Holmgaard", False), ("Referent", True), ("Bent Rask", False)), ""),
        ((("Natteliv", True), ("på havnen", True)), ""),
    ],
)
def test_bold_words_at_the_begin_of_a_line_are_known(pieces: Sequence[tuple[str, bool]], lead: str) -> None:
    def draw(canvas: Canvas) -> None:
        left = 60.0
        for text, bold in pieces:
            font = "Helvetica-Bold" if bold else "Helvetica"
            canvas.setFont(font, 10)
            canvas.drawString(left, 760, text)
            left += canvas.stringWidth(f"{text} ", font, 10)

    document = _drawn(draw)
    line = document.lines[0]
    assert document.text[line.start : line.start + line.lead] == lead


@pytest.mark.parametrize("number", ["21. 21.", "21.21."])
def test_a_number_that_is_printed_twice_is_a_mark_and_a_number(number: str) -> None:
    document = _drawn(lambda canvas: _at(canvas, 760, (60, f"{number} Evaluering")))
    assert document.lines[0].marker == "21."
    assert contents(document) == ["21. Evaluering"]


@pytest.mark.parametrize(("height", "struck"), [(3.0, ["Inge Holmgaard"]), (-1.5, []), (9.0, [])])
def test_what_a_line_is_drawn_through_is_known(height: float, struck: list[str]) -> None:
    def draw(canvas: Canvas) -> None:
        _at(canvas, 760, (60, "•"), (75, "Inge Holmgaard"))
        _at(canvas, 740, (60, "•"), (75, "Bent Rask"))
        canvas.line(
            75, 760 + height, 75 + canvas.stringWidth("Inge Holmgaard", "Helvetica", 10), 760 + height
        )

    document = _drawn(draw)
    assert [document.text[a:b] for line in document.lines for a, b in line.struck] == struck
