"""The same minutes in every format give the same words in the same order, and the layout the format knows."""

from __future__ import annotations

import pytest
from kredsgraf.reading import Document, LineKind, read

from . import samples
from .samples import contents

FORMATS = {
    "text/plain": lambda: samples.text().encode(),
    "text/markdown": lambda: samples.markdown().encode(),
    "text/html": lambda: samples.html().encode(),
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": samples.docx,
    "application/vnd.oasis.opendocument.text": samples.odt,
    "application/rtf": samples.rtf,
    "message/rfc822": samples.mail,
    "application/pdf": samples.pdf,
}


@pytest.fixture(scope="module", params=FORMATS)
def document(request: pytest.FixtureRequest) -> Document:
    read_as = read(FORMATS[request.param](), path="minutes")
    assert read_as.media_type == request.param
    return read_as


def test_every_format_gives_the_same_words_in_the_same_order(document: Document) -> None:
    words = " ".join(contents(document)).split()
    numbers = {"1.", "2.", "3."}
    assert [word for word in words if word not in numbers] == samples.words()


def test_lines_point_into_the_text_in_order_and_never_overlap(document: Document) -> None:
    end = 0
    for line in document.lines:
        assert end <= line.start < line.end <= len(document.text)
        content = document.text[line.start : line.end]
        assert content == content.strip()
        end = line.end


def test_list_numbers_are_in_the_text_or_in_the_marker(document: Document) -> None:
    for number, title in enumerate(samples.AGENDA, 1):
        shown = [
            f"{line.marker} {document.text[line.start : line.end]}".strip()
            for line in document.lines
            if document.text[line.start : line.end].endswith(title)
        ]
        assert f"{number}. {title}" in shown


def test_attendees_keep_their_rows(document: Document) -> None:
    cells = [line for line in document.lines if line.cell is not None]
    if not cells:  # plain text and mails have tabs
        assert "\t".join(samples.PEOPLE[1]) in document.text
        return
    for row, people in enumerate(samples.PEOPLE):
        for column, expected in enumerate(people):
            found = [document.text[line.start : line.end] for line in cells if line.cell == (0, row, column)]
            assert found == [expected]


@pytest.mark.parametrize("media_type", [kind for kind in FORMATS if "word" in kind or "open" in kind])
def test_office_files_know_their_headings(media_type: str) -> None:
    document = read(FORMATS[media_type]())
    headings = contents(document, LineKind.HEADING)
    assert headings[:3] == [samples.TITLE, "Deltagere", "Dagsorden"]
    assert {line.level for line in document.lines if line.kind is LineKind.HEADING} == {1, 2, 3}


def test_header_rows_are_known_where_the_format_tells() -> None:
    for data in (samples.html().encode(), samples.markdown().encode(), samples.docx(), samples.odt()):
        document = read(data)
        headers = [document.text[line.start : line.end] for line in document.lines if line.header]
        assert headers == ["Navn", "Titel", "Organisation"]


def test_what_stands_around_the_minutes_is_outside() -> None:
    assert contents(read(samples.html().encode()), LineKind.OUTSIDE) == [
        "Forside",
        "Job",
        "Nyby Kommune · Cookies",
    ]
    assert contents(read(samples.docx()), LineKind.OUTSIDE) == ["Østjyllands Politi"]
    assert contents(read(samples.rtf()), LineKind.OUTSIDE) == ["Nyby"]


def test_a_mail_gives_date_and_subject() -> None:
    document = read(samples.mail())
    assert (document.date, document.title) == ("2022-05-09", "Referat fra kredsrådet")


def test_word_numbers_nested_lists_and_leaves_out_deleted_text() -> None:
    import io

    import docx as word

    file = word.Document()
    file.add_paragraph("Velkomst", style="List Number")
    file.add_paragraph("punkt", style="List Bullet 2")
    file.add_paragraph("Eventuelt", style="List Number")
    paragraph = file.add_paragraph("Hun takkede")
    deleted = paragraph._p.makeelement(
        "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}del", {}
    )
    run = paragraph.add_run(" ikke")._r
    run.getparent().replace(run, deleted)
    deleted.append(run)
    stream = io.BytesIO()
    file.save(stream)
    document = read(stream.getvalue())
    assert [(line.marker, line.level) for line in document.lines] == [("1.", 1), ("-", 1), ("2.", 1), ("", 0)]
    assert contents(document)[-1] == "Hun takkede"


def test_merged_cells_of_word_and_odt_know_how_many_rows_they_reach_over() -> None:
    import io

    import docx as word

    file = word.Document()
    table = file.add_table(4, 2)
    for number, text in enumerate(("Nyby", "A", "", "B", "", "C", "Gammelby", "D")):
        table.cell(number // 2, number % 2).text = text
    table.cell(0, 0).merge(table.cell(2, 0))
    stream = io.BytesIO()
    file.save(stream)
    assert [line.rows for line in read(stream.getvalue()).lines] == [3, 1, 1, 1, 1, 1]
    body = (
        "<table:table><table:table-row><table:table-cell table:number-rows-spanned='2'><text:p>Nyby</text:p>"
        "</table:table-cell><table:table-cell><text:p>A</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>B</text:p></table:table-cell>"
        "</table:table-row></table:table>"
    )
    assert [(line.cell, line.rows) for line in read(samples.odt(body)).lines] == [
        ((0, 0, 0), 2),
        ((0, 0, 1), 1),
        ((0, 1, 1), 1),
    ]


def test_what_word_strikes_out_is_known_and_stays() -> None:
    import io

    import docx as word

    file = word.Document()
    paragraph = file.add_paragraph()
    for text, struck in (("  ", False), ("lærer ", True), ("Kim Holm", True), (" (Eva Dam)", False)):
        paragraph.add_run(text).font.strike = struck
    stream = io.BytesIO()
    file.save(stream)
    document = read(stream.getvalue())
    assert contents(document) == ["lærer Kim Holm (Eva Dam)"]
    assert [document.text[a:b] for line in document.lines for a, b in line.struck] == ["lærer Kim Holm"]


def test_odt_numbers_nested_lists() -> None:
    body = (
        '<text:list text:style-name="L1"><text:list-item><text:p>Et</text:p>'
        "<text:list><text:list-item><text:p>Under</text:p></text:list-item></text:list></text:list-item>"
        "<text:list-item><text:p>To<text:s text:c='3'/>ord</text:p></text:list-item></text:list>"
    )
    document = read(samples.odt(body))
    assert [(line.marker, line.level) for line in document.lines] == [("1.", 1), ("-", 2), ("2.", 1)]
    assert contents(document)[-1] == "To   ord"


def test_odt_numbers_that_are_no_numbers_are_passed_over() -> None:
    odd = f'<text:h text:outline-level="{"9" * 5000}">A</text:h><text:p>to<text:s text:c="²"/>ord</text:p>'
    document = read(samples.odt(odd))
    assert [line.level for line in document.lines] == [1, 0]
    assert contents(document) == ["A", "to ord"]


def test_rtf_leaves_pictures_and_fields_out_and_knows_soft_hyphens() -> None:
    document = read(rb"{\rtf1\ansi{\*\generator Ord;}{\pict\pngblip 89504e47}Trygheds\-konference{\field"
                    rb"{\*\fldinst HYPERLINK x}{\fldrslt her}}\par\u-4051?slut}")  # fmt: skip
    assert contents(document) == ["Trygheds\u00adkonferenceher", "\uf02dslut"]


def _word(*paragraphs: tuple[str, float]) -> Document:
    """Return a Word document read back: paragraphs and the points of white below each."""
    import io

    import docx as word
    from docx.shared import Pt

    file = word.Document()
    file.styles["Normal"].paragraph_format.space_after = Pt(0)
    for text, below in paragraphs:
        file.add_paragraph(text).paragraph_format.space_after = Pt(below)
    stream = io.BytesIO()
    file.save(stream)
    return read(stream.getvalue())


def test_word_paragraphs_stand_apart_only_where_there_is_white_or_an_empty_one() -> None:
    document = _word(
        ("Til stede", 8), ("Inge Holmgaard", 0), ("Bent Rask", 0), ("", 0), ("Afbud", 0), ("Åse", 0)
    )
    assert document.text == "Til stede\n\nInge Holmgaard\nBent Rask\n\nAfbud\nÅse\n"
    assert {line.wraps for line in document.lines} == {False}


def test_odt_paragraphs_stand_apart_only_where_there_is_white_or_an_empty_one() -> None:
    style = (
        '<style:style style:name="P{0}"><style:paragraph-properties fo:margin-bottom="{1}"/></style:style>'
    )
    styles = style.format(1, "0.25cm") + style.format(2, "0cm")
    texts = ((1, "Til stede"), (2, "Inge Holmgaard"), (2, "Bent Rask"), (2, ""), (2, "Afbud"), (2, "Åse"))
    body = "".join(f'<text:p text:style-name="P{number}">{text}</text:p>' for number, text in texts)
    document = read(samples.odt(body, styles))
    assert document.text == "Til stede\n\nInge Holmgaard\nBent Rask\n\nAfbud\nÅse\n"


def test_rtf_paragraphs_stand_apart_only_where_there_is_white_or_an_empty_one() -> None:
    document = read(
        rb"{\rtf1\ansi\pard\sa160 Til stede\par\pard Inge\par Bent\par \par Afbud\par Eva\line Bo\par}"
    )
    assert document.text == "Til stede\n\nInge\nBent\n\nAfbud\nEva\nBo\n"
    assert [line.wraps for line in document.lines] == [False] * 5 + [None]


def test_drawn_lines_of_signs_are_no_text_in_any_format() -> None:
    for document in (_word(("Punkt 1", 0), ("-" * 40, 0)), read(samples.odt(f"<text:p>{'_' * 40}</text:p>"))):
        assert document.lines[-1].kind is LineKind.RULE


def test_tables_that_a_word_processor_made_one_are_told_apart() -> None:
    def row(*cells: str, style: str = "") -> str:
        texts = (
            f'<text:p><text:span text:style-name="{style}">{cell}</text:span></text:p>' for cell in cells
        )
        made = "".join(f"<table:table-cell>{text}</table:table-cell>" for text in texts)
        return f"<table:table-row>{made}</table:table-row>"

    facts = row("Sted", "Nyby") + row("Tid", "kl. 9")
    people = row("Navn", "Titel", "Mødt", style="T1") + row("Inge Holmgaard", "borgmester", "ja")
    document = read(samples.odt(f"<table:table>{facts}{people}</table:table>"))
    places = [line.cell for line in document.lines]
    assert places[:4] == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)]
    assert places[4:] == [(1, 0, 0), (1, 0, 1), (1, 0, 2), (1, 1, 0), (1, 1, 1), (1, 1, 2)]
    assert [line.header for line in document.lines] == [False] * 4 + [True] * 3 + [False] * 3


def test_a_mail_kept_as_a_word_processor_file_has_its_header_outside() -> None:
    header = ("Fra: Åse Lund", "Sendt: 18. juni 2013 15:12", "Til: Kredsrådet", "Emne: SV: Referat")
    document = _word(
        *((text, 0) for text in header), ("", 0), ("Kredsrådsmøde den 12. juni", 0), ("Alle mødt.", 0)
    )
    assert (document.date, document.title) == ("2013-06-18", "Referat")
    assert contents(document, LineKind.OUTSIDE) == list(header)


def _word_lead() -> bytes:
    import io

    import docx as word

    file = word.Document()
    paragraph = file.add_paragraph()
    paragraph.add_run("Natteliv.").bold = True
    paragraph.add_run(" Holm fortalte om byen.")
    stream = io.BytesIO()
    file.save(stream)
    return stream.getvalue()


LEADS = {
    "referat.html": lambda: (
        b"<html><body><p> <b>Natteliv.</b> Holm fortalte om <b>byen</b>.</p></body></html>"
    ),
    "referat.md": lambda: b"# Referat\n\n**Natteliv.** Holm fortalte om **byen**.\n",
    "referat.docx": _word_lead,
    "referat.odt": lambda: samples.odt(
        '<text:p><text:span text:style-name="T1">Natteliv.</text:span> Holm fortalte om byen.</text:p>'
    ),
}


@pytest.mark.parametrize("path", LEADS)
def test_bold_words_at_the_begin_of_a_paragraph_are_known(path: str) -> None:
    document = read(LEADS[path](), path=path)
    line = document.lines[-1]
    printed = document.text[line.start : line.start + line.lead]
    assert (printed.strip("*"), line.bold) == ("Natteliv.", False)


def test_a_line_that_is_bold_as_a_whole_has_no_lead() -> None:
    document = read(b"<html><body><p><b>Natteliv</b></p><p>Holm fortalte.</p></body></html>", path="a.html")
    assert [(line.bold, line.lead) for line in document.lines] == [(True, 0), (False, 0)]
