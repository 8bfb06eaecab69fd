"""PDF pages: columns, tables, letterheads, page heads and feet, scans."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from kredsgraf.errors import InputError
from kredsgraf.reading import Document, LineKind, ocr, read
from reportlab.lib.pagesizes import A4
from reportlab.lib.styles import ParagraphStyle, getSampleStyleSheet
from reportlab.lib.utils import ImageReader
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import (
    BaseDocTemplate,
    Flowable,
    Frame,
    FrameBreak,
    PageTemplate,
    Paragraph,
    SimpleDocTemplate,
    Table,
)

STYLES = getSampleStyleSheet()
JUSTIFIED = ParagraphStyle("justified", parent=STYLES["Normal"], alignment=4, fontSize=11, leading=14)
PROSE = (
    "Borgmester Inge Holmgaard orienterede om kommunens indsats for unge og takkede politiet for samarbejdet "
    "i første kvartal, hvor antallet af anmeldelser er faldet. Bent Rask oplyste, at patruljerne fortsætter. "
)


def _drawn(*pages: Callable[[Canvas], None]) -> Document:
    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=A4, invariant=1)
    for draw in pages:
        draw(canvas)
        canvas.showPage()
    canvas.save()
    return read(stream.getvalue(), path="minutes.pdf")


def _at(canvas: Canvas, height: float, *cells: tuple[float, str]) -> None:
    canvas.setFont("Helvetica", 10)
    for left, text in cells:
        canvas.drawString(left, height, text)


def _contents(document: Document, kind: LineKind | None = None) -> list[str]:
    return [
        document.text[line.start : line.end] for line in document.lines if kind is None or line.kind is kind
    ]


def test_two_columns_of_justified_prose_are_read_one_after_the_other() -> None:
    stream = io.BytesIO()
    pages = BaseDocTemplate(stream, pagesize=A4, invariant=1)
    frames = [Frame(50, 710, 500, 80), Frame(50, 50, 240, 650), Frame(310, 50, 240, 650)]
    pages.addPageTemplates(PageTemplate(frames=frames))
    story: list[Flowable] = [Paragraph("Referat fra Nyby", STYLES["Heading1"]), FrameBreak()]
    for number in range(1, 9):
        story += [Paragraph(f"Ad {number} Emne", STYLES["Heading3"]), Paragraph(PROSE * 2, JUSTIFIED)]
    pages.build(story)
    document = read(stream.getvalue())
    words = "Referat fra Nyby " + " ".join(f"Ad {number} Emne {PROSE * 2}" for number in range(1, 9))
    assert " ".join(_contents(document)).split() == words.split()


def test_rows_of_a_drawn_table_hold_their_wrapped_cells_together() -> None:
    rows = [["Punkt", "Referat", "Ansvarlig"]]
    rows += [
        [Paragraph(f"{number}. Nyt fra lokalpolitiet", STYLES["Normal"]), Paragraph(PROSE, JUSTIFIED), "Inge"]
        for number in range(1, 4)
    ]
    table = Table(rows, colWidths=[100, 300, 80])
    table.setStyle([("GRID", (0, 0), (-1, -1), 0.5, "black"), ("VALIGN", (0, 0), (-1, -1), "TOP")])
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=A4, invariant=1).build([table])
    document = read(stream.getvalue())
    cells = {line.cell: document.text[line.start : line.end] for line in document.lines}
    assert cells[0, 2, 0] == "2. Nyt fra lokalpolitiet"
    assert cells[0, 2, 1] == PROSE.strip()
    assert cells[0, 3, 2] == "Inge"


def test_a_letterhead_beside_the_text_does_not_get_into_its_lines() -> None:
    prose = ("Politidirektør Henning Fabricius, vicepolitidirektør Anne Thorup, che-",
             "fanklager Ove Brandstrup, politiinspektør Mogens Ravn, borgmester Lars",
             "Østergaard, Hillerød, borgmester Kirsten Vang Nielsen, Helsingør, vice-",
             "borgmester Bo Jarlund, Gribskov, borgmester Per Frost, Furesø.")  # fmt: skip
    side = ("28. september", "Sagsbehandler: PTH", "Web: politi.dk")

    def draw(canvas: Canvas) -> None:
        for row, text in enumerate(prose):
            _at(canvas, 700 - 13 * row, (60, text), *((450, one) for one in side[row : row + 1]))

    assert _contents(_drawn(draw)) == [*prose, *side]


def test_columns_without_lines_are_rows_of_cells() -> None:
    people = (("Inge Holmgaard", "Borgmester"), ("Bent Rask", "Direktør"), ("Åse Lund", "Jurist (referent)"))

    def draw(canvas: Canvas) -> None:
        _at(canvas, 740, (60, "Deltagere:"))
        for row, (name, title) in enumerate(people):
            _at(canvas, 700 - 13 * row, (60, name), (250, title))
        _at(canvas, 620, (60, "Dagsorden"))

    document = _drawn(draw)
    assert _contents(document, LineKind.CELL) == [cell for row in people for cell in row]
    assert _contents(document, LineKind.TEXT) == ["Deltagere:", "Dagsorden"]


def test_list_marks_are_joined_to_their_text() -> None:
    def draw(canvas: Canvas) -> None:
        for row, text in enumerate(("Velkomst", "Kriminalitet", "Eventuelt")):
            _at(canvas, 700 - 13 * row, (60, f"{row + 1}."), (90, text))

    assert _contents(_drawn(draw)) == ["1. Velkomst", "2. Kriminalitet", "3. Eventuelt"]


def test_running_heads_and_page_numbers_are_outside_and_pages_are_counted() -> None:
    def page(number: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            _at(canvas, 810, (60, "Østjyllands Politi"), (450, "J.nr. 1234"))
            for row in range(6):
                _at(canvas, 700 - 13 * row, (60, f"Inge Holmgaard oplyste forhold {number}.{row} på mødet."))
            _at(canvas, 30, (280, f"Side {number} af 3"))

        return draw

    document = _drawn(page(1), page(2), page(3))
    assert document.pages == 3
    assert _contents(document, LineKind.OUTSIDE) == [
        text for number in (1, 2, 3) for text in ("Østjyllands Politi\tJ.nr. 1234", f"Side {number} af 3")
    ]
    assert [line.page for line in document.lines if line.kind is LineKind.TEXT] == [1] * 6 + [2] * 6 + [3] * 6
    assert document.text.count("\f") == 2


def test_bold_lines_are_known() -> None:
    def draw(canvas: Canvas) -> None:
        canvas.setFont("Helvetica-Bold", 10)
        canvas.drawString(60, 700, "Ad 1 Velkomst")
        _at(canvas, 680, (60, "Inge Holmgaard bød velkommen til mødet i Nyby."))

    assert [line.bold for line in _drawn(draw).lines] == [True, False]


def _scan(canvas: Canvas) -> None:
    import numpy
    from PIL import Image

    grey = numpy.full((400, 300), 255, dtype=numpy.uint8)
    grey[100:110, 50:250] = 0
    canvas.drawImage(ImageReader(Image.fromarray(grey)), 50, 200, 480, 600)


def test_a_scanned_page_is_reported_not_silently_empty(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_program", lambda: None)
    document = _drawn(lambda canvas: _at(canvas, 700, (60, "Referat af mødet")), _scan)
    assert [problem.place for problem in document.problems] == ["page 2"]
    assert "tesseract" in document.problems[0].reason
    with pytest.raises(InputError, match=r"minutes\.pdf: nothing in it can be read.*tesseract"):
        _drawn(_scan)


def test_a_scanned_page_is_given_to_tesseract(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    script = tmp_path / "program.py"
    script.write_text(
        "import sys\n"
        "if '--list-langs' in sys.argv: print('dan'); sys.exit()\n"
        "assert sys.stdin.buffer.read(3) == b'P5 ' and sys.argv[sys.argv.index('-l') + 1] == 'dan'\n"
        "sys.stdout.buffer.write('Referat\\n\\nÅse bød velkommen\\n\\f'.encode())\n",
        encoding="utf-8",
    )
    program = tmp_path / "tesseract"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n', encoding="utf-8")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    ocr._program.cache_clear()
    try:
        document = _drawn(_scan)
    finally:
        ocr._program.cache_clear()
    assert _contents(document) == ["Referat", "Åse bød velkommen"]
    assert {line.page for line in document.lines} == {1}
    assert document.problems == ()
