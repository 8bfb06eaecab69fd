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
