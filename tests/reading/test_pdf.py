"""PDF pages: columns, tables, letterheads, page heads and feet, scans."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from kredsgraf.errors import InputError
from kredsgraf.reading import Document, LineKind, ocr, read
from kredsgraf.reading.pdf_page import Run
from kredsgraf.reading.pdf_tables import unwrapped
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


def _recognised(*lines: tuple[int, int, int, str]) -> str:
    """Return tesseract's output for lines of words: left edge, foot, size, and the text, in pixels."""
    out = []
    for left, foot, size, text in lines:
        words, at = [], left
        for word in text.split(" "):
            width = size // 2 * len(word)
            words.append(
                f"<span class='ocrx_word' id='w' title='bbox {at} {foot - size} {at + width} {foot}; "
                f"x_wconf 90'>{word}</span>"
            )
            at += width + size // 4
        box = f"bbox {left} {foot - size} {at} {foot}; baseline 0 0; x_size {size}; x_descenders 9"
        out.append(f"<span class='ocr_line' id='l' title=\"{box}\">\n" + "\n".join(words) + "</span>")
    return "\n".join(out)


@pytest.fixture
def recognise(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[str], Document]]:
    """Return what reads a scanned page for which tesseract gives the text named."""

    def read_as(markup: str) -> Document:
        script = tmp_path / "program.py"
        script.write_text(
            "import sys\n"
            "if '--list-langs' in sys.argv: print('dan'); sys.exit()\n"
            "assert sys.stdin.buffer.read(3) == b'P5 ' and sys.argv[sys.argv.index('-l') + 1] == 'dan'\n"
            f"sys.stdout.buffer.write({markup!r}.encode())\n",
            encoding="utf-8",
        )
        program = tmp_path / "tesseract"
        program.write_text(f'#!/bin/sh\nexec "{sys.executable}" "{script}" "$@"\n', encoding="utf-8")
        program.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        ocr._program.cache_clear()
        return _drawn(_scan)

    yield read_as
    ocr._program.cache_clear()


def test_a_scanned_page_is_given_to_tesseract(recognise: Callable[[str], Document]) -> None:
    document = recognise(_recognised((300, 400, 60, "Referat"), (300, 560, 40, "Åse bød velkommen")))
    assert _contents(document) == ["Referat", "Åse bød velkommen"]
    assert {line.page for line in document.lines} == {1}
    assert document.problems == ()


def test_columns_of_a_scanned_table_are_cells(recognise: Callable[[str], Document]) -> None:
    people = (("Inge Holmgaard", "borgmester"), ("Bent Rask", "direktør"), ("Åse Lund", "jurist, referent"))
    words = [
        (left, 400 + 60 * row, 40, text)
        for row, cells in enumerate(people)
        for left, text in zip((300, 1200), cells, strict=True)
    ]
    document = recognise(_recognised(*words))
    assert _contents(document, LineKind.CELL) == [cell for row in people for cell in row]


def test_what_tesseract_does_not_find_is_reported(recognise: Callable[[str], Document]) -> None:
    with pytest.raises(InputError, match="tesseract found no text"):
        recognise("<html></html>")


def _paragraph(canvas: Canvas, left: float, height: float, lines: Sequence[str], size: float = 10) -> None:
    canvas.setFont("Helvetica", size)
    for row, text in enumerate(lines):
        canvas.drawString(left, height - 1.3 * size * row, text)


def _cells(document: Document) -> dict[tuple[int, int, int], str]:
    found: dict[tuple[int, int, int], str] = {}
    for line in document.lines:
        if line.cell is not None and line.kind is LineKind.CELL:
            found[line.cell] = f"{found.get(line.cell, '')} {document.text[line.start : line.end]}".strip()
    return found


def test_lines_that_were_full_are_known_from_those_that_were_ended() -> None:
    stream = io.BytesIO()
    story: list[Flowable] = [Paragraph(PROSE, STYLES["Normal"])] * 3
    story += [Paragraph(name, STYLES["Normal"]) for name in ("Inge Holmgaard", "Bent Rask")]
    SimpleDocTemplate(stream, pagesize=A4, invariant=1).build(story)
    document = read(stream.getvalue())
    shown = [(document.text[line.start :].split()[0], line.wraps) for line in document.lines]
    assert [wraps for word, wraps in shown if word in {"Borgmester", "Inge", "Bent"}] == [False] * 5
    assert sum(wraps is True for _, wraps in shown) == 6


def test_lines_of_a_large_headline_stand_together() -> None:
    def draw(canvas: Canvas) -> None:
        _paragraph(canvas, 60, 760, ("Referat fra mødet i Kredsrådet i", "Nyby og omegn"), 20)
        _paragraph(
            canvas, 60, 690, ("Inge Holmgaard bød velkommen.", "Bent Rask takkede.", "Mødet sluttede.")
        )

    document = _drawn(draw)
    assert "Kredsrådet i\nNyby og omegn\n\nInge" in document.text


def test_lines_in_larger_type_are_headings_by_their_size() -> None:
    def draw(canvas: Canvas) -> None:
        full = "Referat af mødet i Kredsrådet i Nyby Kommune den 3. marts"
        _paragraph(canvas, 60, 780, (full, "2014", full), 18)
        _paragraph(canvas, 60, 690, ("Nyt fra politiet",), 14)
        _paragraph(canvas, 60, 670, ("Inge Holmgaard bød velkommen.", "Bent Rask takkede."))
        _paragraph(canvas, 60, 620, ("Eventuelt",), 14.2)
        _paragraph(canvas, 60, 600, ("Mødet sluttede. Inge Holmgaard takkede for det.",) * 9)

    found = [(line.level, line.wraps) for line in _drawn(draw).lines if line.kind is LineKind.HEADING]
    assert found == [(1, False), (1, True), (1, False), (2, False), (2, False)]


def test_bullets_are_items_and_a_dash_within_a_sentence_is_none() -> None:
    full = "Inge Holmgaard fortalte om de unge i byen og om den nye klub ved havnen, som mange kommer i"

    def draw(canvas: Canvas) -> None:
        _paragraph(canvas, 60, 760, (full, "– også om aftenen – og om natteravnene.", full, full))
        for row, (left, text) in enumerate(
            ((70, "Velkomst"), (70, "Nyt fra"), (90, "politiet"), (70, "Eventuelt"))
        ):
            _at(canvas, 690 - 13 * row, (left, "•"), (left + 14, text))

    document = _drawn(draw)
    items = [(line.marker, line.level) for line in document.lines if line.kind is LineKind.ITEM]
    assert items == [("•", 1), ("•", 1), ("•", 2), ("•", 1)]
    assert _contents(document, LineKind.ITEM) == ["Velkomst", "Nyt fra", "politiet", "Eventuelt"]
    assert "• Velkomst" in document.text


CENTRED = (
    (
        "1",
        "Velkomst",
        ("Inge Holmgaard bød velkommen og", "takkede for fremmødet, som", "ingen havde ventet."),
    ),
    ("2", "Tal", ("Bent Rask gennemgik tallene.",)),
    (
        "3",
        "Evt.",
        (
            "Åse Lund spurgte til lygterne på",
            "stien, hvortil Inge Holmgaard",
            "svarede, at de er",
            "bestilt.",
        ),
    ),
)


def test_cells_that_are_centred_beside_longer_ones_stand_in_their_row() -> None:
    def draw(canvas: Canvas) -> None:
        _at(canvas, 760, (60, "Nr."), (90, "Emne"), (160, "Referat"))
        height = 740.0
        for number, title, lines in CENTRED:
            _paragraph(canvas, 160, height, lines)
            middle = height - 13 * (len(lines) - 1) / 2
            _at(canvas, middle, (60, number), (90, title))
            height -= 13 * len(lines) + 5

    cells = _cells(_drawn(draw))
    assert [cells[0, row, 0] for row in range(1, 4)] == ["1", "2", "3"]
    assert [cells[0, row, 2] for row in range(1, 4)] == [" ".join(lines) for _, _, lines in CENTRED]


def test_names_under_each_other_in_a_cell_are_lines_of_their_own() -> None:
    def draw(canvas: Canvas) -> None:
        _at(canvas, 760, (60, "Sted:"), (160, "Rådhuset i Nyby"))
        _at(canvas, 742, (60, "Deltagere:"))
        _paragraph(
            canvas,
            160,
            742,
            ("Direktør Leif Damborg Nielsen", "Skoleinspektør Peter Lundby", "Borgmester Inge Holm"),
        )
        _at(canvas, 698, (60, "Fraværende:"), (160, "Ingen"))

    cells = [line for line in _drawn(draw).lines if line.cell is not None and line.cell[2] == 1]
    assert len(cells) == 5


def test_a_table_goes_on_over_the_page_and_its_head_is_said_once() -> None:
    def page(first: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Bold", 10)
            for left, text in ((60, "Navn"), (200, "Titel"), (330, "Fra")):
                canvas.drawString(left, 760, text)
            for row in range(5):
                number = first + row
                cells = (60, f"Navn {number}"), (200, f"titel {number}"), (330, "Nyby Kommune")
                _at(canvas, 742 - 18 * row, *cells)
            _at(canvas, 30, (280, f"Side {1 + first // 5} af 2"))

        return draw

    document = _drawn(page(0), page(5))
    cells = _cells(document)
    assert [cells[0, row, 0] for row in range(11)] == ["Navn", *(f"Navn {number}" for number in range(10))]
    assert _contents(document, LineKind.OUTSIDE) == ["Side 1 af 2", "Navn", "Titel", "Fra", "Side 2 af 2"]


def test_a_cell_goes_on_over_the_page_below_the_head_said_again() -> None:
    def page(*rows: tuple[str, str, str]) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            canvas.setFont("Helvetica-Bold", 10)
            for left, text in ((60, "Punkt"), (200, "Referat"), (400, "Ansvar")):
                canvas.drawString(left, 760, text)
            for at, row in enumerate(rows):
                cells = [(left, text) for left, text in zip((60, 200, 400), row, strict=True) if text]
                _at(canvas, 742 - 18 * at, *cells)
                canvas.line(55, 755 - 18 * at, 500, 755 - 18 * at)

        return draw

    first = page(("1. Nyt", "Intet nyt.", "Ole"), ("2. Valg", "Inge Holm tilbød, at", "Bo"))
    second = page(("", "klubben kommer.", ""), ("3. Evt.", "Intet.", "Pia"))
    cells = _cells(_drawn(first, second))
    assert cells[0, 2, 1] == "Inge Holm tilbød, at klubben kommer."
    assert cells[0, 3, 0] == "3. Evt."


def test_the_lines_of_a_cell_are_one_title_or_one_sentence() -> None:
    titles = ("5.", "Netværk i", "Ølgod")
    bold = [Run(t, 0, 8 * len(t), 50 - 14 * n, 10, len(t), len(t)) for n, t in enumerate(titles)]
    assert [line.text for line in unwrapped(bold, 300)] == ["5. Netværk i Ølgod"]
    prose = [
        Run("Der er holdt fire møder, og der", 0, 287, 50, 12),
        Run("kommer flere for hver gang. På møderne", 0, 323, 36, 12),
    ]
    assert [line.text for line in unwrapped(prose, 328)] == [" ".join(run.text for run in prose)]


def test_a_head_with_more_columns_begins_a_table_of_its_own() -> None:
    def draw(canvas: Canvas) -> None:
        for row, cells in enumerate(
            (("Sted", "Rådhuset i Nyby"), ("Tid", "Kl. 9 til 11"), ("Udsendt", "9. juni"))
        ):
            _at(canvas, 760 - 17 * row, *zip((60, 200), cells, strict=True))
        canvas.setFont("Helvetica-Bold", 10)
        for left, text in ((62, "Nr."), (90, "Emne"), (250, "Aftaler")):
            canvas.drawString(left, 709, text)
        for row in range(3):
            _at(canvas, 692 - 17 * row, (62, f"{row + 1}"), (90, "Nyt fra politiet"), (250, "Ingen"))

    cells = _cells(_drawn(draw))
    assert cells[0, 2, 1] == "9. juni"
    assert [cells[1, 0, column] for column in range(3)] == ["Nr.", "Emne", "Aftaler"]


def test_labels_with_a_tab_are_lines_of_text() -> None:
    def draw(canvas: Canvas) -> None:
        for row, (label, text) in enumerate(
            (("Dato:", "7. april 2016"), ("Tid:", "kl. 13-15"), ("Sted:", "Nyby"))
        ):
            _at(canvas, 760 - 13 * row, (60, label), (140, text))

    assert _contents(_drawn(draw), LineKind.TEXT) == [
        "Dato:\t7. april 2016",
        "Tid:\tkl. 13-15",
        "Sted:\tNyby",
    ]


def test_a_list_of_people_beside_prose_in_columns_of_equal_width_is_read_first() -> None:
    people = [f"Borgmester Navn {number}" for number in range(16)]
    prose = ["Inge Holmgaard fortalte om de unge i byen og", "om den nye klub, som mange kommer i. Bent"] * 8

    def draw(canvas: Canvas) -> None:
        _paragraph(canvas, 51, 760, people, 11)
        _paragraph(canvas, 310, 760, prose, 11)

    assert _contents(_drawn(draw)) == [*people, *prose]


def test_a_line_that_ends_pages_at_other_heights_is_no_running_foot() -> None:
    def page(last: int) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            _paragraph(
                canvas,
                60,
                760,
                [f"Inge Holmgaard oplyste, at sag {last}{row} er slut." for row in range(last)],
            )
            _at(canvas, 740 - 13 * last, (60, "Fraværende: Jesper Bo Lund"))

        return draw

    assert _contents(_drawn(page(20), page(30), page(12)), LineKind.OUTSIDE) == []


def _framed(canvas: Canvas, xs: Sequence[float], ys: Sequence[float]) -> None:
    """Draw the lines of a table's cells."""
    for x in xs:
        canvas.line(x, ys[0], x, ys[-1])
    for y in ys:
        canvas.line(xs[0], y, xs[-1], y)


def test_drawn_cells_are_told_apart_however_close_their_text_stands() -> None:
    def draw(canvas: Canvas) -> None:
        _framed(canvas, (60, 130, 300), (780, 764, 736, 720))
        _at(canvas, 768, (62, "Sagsfremstilling"[:12]), (132, "Der er fundet frem til to modeller."))
        _paragraph(canvas, 62, 752, ("Beslutning om", "lygter"))
        _paragraph(canvas, 132, 752, ("Inge Holmgaard lovede, at stien får lys",))
        _at(canvas, 724, (132, "Udsat."))
        _framed(canvas, (60, 160, 300), (720, 704, 688))
        _at(canvas, 708, (62, "Navn"), (162, "Titel"))
        _at(canvas, 692, (62, "Bent Rask"))

    cells = _cells(_drawn(draw))
    assert cells[0, 0, 1] == "Der er fundet frem til to modeller."
    assert cells[0, 1, 0] == "Beslutning om lygter"
    assert (0, 2, 0) not in cells
    assert cells[0, 2, 1] == "Udsat."
    assert [cells.get((1, *place)) for place in ((0, 0), (0, 1), (1, 0), (1, 1))] == [
        "Navn",
        "Titel",
        "Bent Rask",
        None,
    ]


def test_a_table_within_a_cell_is_read_where_it_stands() -> None:
    def draw(canvas: Canvas) -> None:
        _framed(canvas, (60, 130, 400), (780, 700, 684))
        _at(canvas, 768, (62, "Referat"), (132, "Der er to modeller:"))
        _framed(canvas, (133, 150, 300), (760, 744, 728))
        _at(canvas, 748, (135, "A"), (152, "Udvidelse"))
        _at(canvas, 732, (135, "B"), (152, "Ny bygning"))
        _at(canvas, 706, (132, "Udsat."))
        _at(canvas, 688, (62, "Evt."), (132, "Intet."))

    document = _drawn(draw)
    order = [
        "Referat",
        "Der er to modeller:",
        "A",
        "Udvidelse",
        "B",
        "Ny bygning",
        "Udsat.",
        "Evt.",
        "Intet.",
    ]
    assert _contents(document, LineKind.CELL) == order
    assert {line.cell for line in document.lines if line.cell} == {
        *((0, row, column) for row in (0, 1) for column in (0, 1)),
        *((1, row, column) for row in (0, 1) for column in (0, 1)),
    }


def test_text_that_runs_over_the_edge_of_its_table_stays_in_its_cell() -> None:
    def draw(canvas: Canvas) -> None:
        _framed(canvas, (60, 130, 260), (780, 752, 736))
        _at(canvas, 768, (62, "Referat"), (132, "Inge Holmgaard fortalte om"), (256, "klubben ved"))
        _at(canvas, 756, (132, "havnen."))
        _at(canvas, 740, (62, "Evt."), (132, "Intet."))

    cells = _cells(_drawn(draw))
    assert cells[0, 0, 1] == "Inge Holmgaard fortalte om klubben ved havnen."


def test_a_table_that_only_places_text_is_no_table_and_the_menu_in_it_is_outside() -> None:
    def draw(canvas: Canvas) -> None:
        _framed(canvas, (60, 150, 500), (800, 400))
        _paragraph(canvas, 62, 780, ("Byråd", "Udvalg", "Hegnsyn"))
        _paragraph(canvas, 152, 770, ("Kredsrådet i Nyby",), 20)
        _paragraph(canvas, 152, 740, ["Inge Holmgaard bød velkommen til mødet i rådet."] * 12)

    document = _drawn(draw)
    assert _contents(document, LineKind.OUTSIDE) == ["Byråd", "Udvalg", "Hegnsyn"]
    assert _contents(document, LineKind.HEADING) == ["Kredsrådet i Nyby"]
    assert not _cells(document)


@pytest.mark.parametrize("label", ["Deltagere:", ""])
def test_a_menu_above_the_headline_is_outside_but_no_list_below_a_label(label: str) -> None:
    def draw(canvas: Canvas) -> None:
        _paragraph(canvas, 60, 800, (label, "• Byråd", "• Udvalg", "• Nyheder"))
        _paragraph(canvas, 60, 740, ("Kredsrådet i Nyby",), 20)
        _paragraph(canvas, 60, 710, ["Inge Holmgaard bød velkommen til mødet i rådet."] * 12)

    outside = _contents(_drawn(draw), LineKind.OUTSIDE)
    assert outside == ([] if label else ["Byråd", "Udvalg", "Nyheder"])


def test_bold_rows_of_a_drawn_table_are_heads_but_bold_labels_are_none() -> None:
    def draw(canvas: Canvas) -> None:
        for height, bold in ((780, (0, 2)), (700, (0, 1, 2))):
            _framed(canvas, (60, 160, 300), [height - 14 * row for row in range(6)])
            for row in range(5):
                canvas.setFont("Helvetica-Bold" if row in bold else "Helvetica", 10)
                canvas.drawString(62, height - 11 - 14 * row, f"Navn {row}")
                if row not in (0, 2):
                    _at(canvas, height - 11 - 14 * row, (162, "Borgmester"))

    headers = {line.cell[:2] for line in _drawn(draw).lines if line.cell and line.header}
    assert headers == {(0, 0), (0, 2)}


def test_a_cell_of_a_drawn_table_goes_on_on_the_next_page() -> None:
    def page(*rows: tuple[str, ...]) -> Callable[[Canvas], None]:
        def draw(canvas: Canvas) -> None:
            _framed(canvas, (60, 90, 260, 400), [780 - 16 * row for row in range(len(rows) + 1)])
            for at, row in enumerate(rows):
                places = zip((62, 92, 262), row, strict=True)
                _at(canvas, 768 - 16 * at, *((left, text) for left, text in places if text))

        return draw

    first = page(("1", "Nyt", "Intet."), ("2", "Bent Rask spurgte, om", "Rådet aftalte"))
    second = page(("", "klubben kommer.", "en pjece."), ("3", "Evt.", "Intet."))
    document = _drawn(first, second)
    torn = [document.text[line.start : line.end] for line in document.lines if line.wraps]
    assert torn == ["klubben kommer.", "en pjece."]
    assert _cells(document)[0, 1, 1] == "Bent Rask spurgte, om klubben kommer."
    assert _cells(document)[0, 2, 0] == "3"


def test_lines_without_a_frame_and_too_many_lines_make_no_cells() -> None:
    def open_table(canvas: Canvas) -> None:
        for row in range(4):
            canvas.line(60, 780 - 16 * row, 400, 780 - 16 * row)
        canvas.line(200, 780, 200, 732)
        for row in range(3):
            _at(canvas, 768 - 16 * row, (62, f"Navn {row}"), (202, "Borgmester"))

    def drawing(canvas: Canvas) -> None:
        _framed(canvas, range(50, 450, 5), range(100, 700, 5))
        _at(canvas, 768, (62, "Inge Holmgaard bød velkommen."))

    assert _cells(_drawn(open_table))[0, 2, 1] == "Borgmester"
    assert _contents(_drawn(drawing)) == ["Inge Holmgaard bød velkommen."]
