"""Web pages saved as text documents: the same minutes, whatever menus and layout tables came along."""

from __future__ import annotations

import io
from collections.abc import Sequence

import pytest
from kredsgraf.reading import Document, LineKind, read

from .office_pages import MAKERS, Block
from .samples import contents
from .samples import odt as odt_file

PROSE = [Block("Inge Holmgaard orienterede om indsatsen ved havnen i Nyby.")] * 30
HEADLINE = Block("Kredsrådet i Nyby Kommune", "Heading 1")
CRUMBS = tuple(Block(text, "List Number") for text in ("Forside", "Politik", "Råd og nævn", "Kredsråd"))
MENU = tuple(Block(text, "List Bullet") for text in ("Borger", "Om kommunen", "Nyby Havn", "Job"))


@pytest.fixture(params=MAKERS)
def make(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _read(make: str, blocks: Sequence[Block]) -> Document:
    return read(MAKERS[make](blocks))


def _outside(document: Document) -> list[str]:
    return contents(document, LineKind.OUTSIDE)


@pytest.mark.parametrize(
    "above",
    [
        CRUMBS,
        MENU,
        (Block("Vi bruger cookies", "Heading 2"), Block("OK til alle"), *MENU, *CRUMBS),
        (*MENU, Block("Oprettet 14-11-2019 · Læs højt · Udskriv")),
    ],
)
def test_a_menu_above_the_headline_is_outside(make: str, above: tuple[Block, ...]) -> None:
    document = _read(make, [*above, HEADLINE, *PROSE])
    assert _outside(document) == [block.text for block in above]
    assert document.lines[len(above)].kind is LineKind.HEADING


@pytest.mark.parametrize(
    "above",
    [
        (Block("Deltagere:"), *MENU),
        (Block("Mødet den 4. maj 2022"), *MENU),
        (Block("2022-05-04 Referat"), *MENU),
        tuple(Block(name, "List Bullet") for name in ("Inge Holmgaard", "Bent Rask", "Åse Lund")),
        (Block("Til stede"), *(Block(f"{name}, lærer", "List Bullet") for name in ("Inge", "Bent", "Åse"))),
        MENU[:2],
    ],
)
def test_what_heads_the_minutes_is_no_menu(make: str, above: tuple[Block, ...]) -> None:
    assert not _outside(_read(make, [*above, HEADLINE, *PROSE]))


def test_a_list_above_items_that_are_headings_of_the_first_level_is_no_menu(make: str) -> None:
    items = [Block(f"{number}. Emne", "Heading 1") for number in range(1, 4)]
    assert not _outside(_read(make, [*MENU, *(block for item in items for block in (item, *PROSE))]))


def test_a_table_that_only_places_blocks_is_none_and_the_menu_in_it_is_outside(make: str) -> None:
    people = Block(rows=(((Block("Navn"),), (Block("Titel"),)), ((Block("Bent Rask"),), (Block("lærer"),))))
    page = Block(rows=(((Block("Nyby Kommune"),), ()), (MENU, (HEADLINE, *PROSE, people))))
    document = _read(make, [page])
    assert _outside(document)[-4:] == [block.text for block in MENU]
    cells = [line.cell for line in document.lines if line.cell]
    assert cells == [(0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)]
    assert contents(document, LineKind.HEADING) == [HEADLINE.text]


def test_a_table_with_the_minutes_beside_their_items_stays_one(make: str) -> None:
    rows = (
        ((Block("1. Velkomst"),), (Block("Formanden bød velkommen."),)),
        ((Block("2. Havnen"),), tuple(PROSE)),
    )
    document = _read(make, [Block("Kredsrådet i Nyby"), Block(rows=rows)])
    assert {line.cell for line in document.lines} == {None, (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 1)}


def test_a_sidebar_with_the_facts_of_the_meeting_stays_inside(make: str) -> None:
    facts = (Block("Dato: 4. maj 2022"), *MENU)
    assert not _outside(_read(make, [Block(rows=((tuple(PROSE), facts),))]))


def test_terms_of_a_definition_list_stand_out(make: str) -> None:
    document = _read(make, [Block("Politidirektør", "List Heading"), Block("Bent Rask"), *PROSE])
    assert [line.bold for line in document.lines[:3]] == [True, False, False]


@pytest.mark.parametrize(
    "address", ["Nyby Kommune | Torvet 1 | 8000 Nyby", "Nyby · Torvet 1, 8000 Nyby · Tlf. 1"]
)
def test_the_address_below_the_minutes_and_what_follows_is_outside(make: str, address: str) -> None:
    document = _read(make, [*PROSE, Block(address), Block("Til toppen")])
    assert _outside(document) == [address, "Til toppen"]


@pytest.mark.parametrize(
    "last", ["Mødet i 2019 | Næste møde | Tak", "Bent Rask, Torvet 1, 8000 Nyby, mødte ikke."]
)
def test_a_last_line_that_is_no_address_stays(make: str, last: str) -> None:
    assert not _outside(_read(make, [*PROSE, Block(last)]))


def test_a_table_goes_on_after_one_in_its_cell(make: str) -> None:
    within = Block(rows=(((Block("Frist:"),), (Block("1. maj"),)),))
    rows = [[(Block(number),), (Block("Emne"),), (Block("Drøftet."),)] for number in ("1", "2", "3")]
    rows[1][2] = (Block("Drøftet."), within)
    document = _read(make, [Block("Kredsrådet"), Block(rows=tuple(map(tuple, rows)))])
    numbers = [line.cell for line in document.lines if line.cell and line.cell[2] == 0]
    assert numbers == [(0, 0, 0), (0, 1, 0), (1, 0, 0), (0, 2, 0)]


_BOX = (
    '<w:r xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:wp="urn:wp">'
    '<w:drawing><wp:anchor><wp:positionV relativeFrom="line"><wp:posOffset>{height}</wp:posOffset>'
    "</wp:positionV>"
    '<wp:wrapSquare wrapText="{side}"/><w:txbxContent><w:p><w:r><w:t>Inge Holmgaard</w:t></w:r></w:p>'
    "</w:txbxContent></wp:anchor></w:drawing></w:r>"
)


@pytest.mark.parametrize(
    ("side", "height", "first"),
    [("right", 635, True), ("bothSides", 635, False), ("right", 900000, False), ("left", 0, False)],
)
def test_a_box_to_the_left_of_a_word_paragraph_is_read_before_it(side: str, height: int, first: bool) -> None:
    import docx as word
    from lxml import etree

    file = word.Document()
    paragraph = file.add_paragraph("Afbud")
    paragraph._p.append(etree.fromstring(_BOX.format(side=side, height=height)))
    stream = io.BytesIO()
    file.save(stream)
    expected = ["Inge Holmgaard", "Afbud"]
    assert contents(read(stream.getvalue())) == (expected if first else expected[::-1])


@pytest.mark.parametrize("wrap", ["right", "parallel"])
def test_a_frame_to_the_left_of_an_odt_paragraph_is_read_before_it(wrap: str) -> None:
    style = (
        f'<style:style style:name="F"><style:graphic-properties style:wrap="{wrap}" '
        'style:vertical-pos="top"/></style:style>'
    )
    frame = '<frame text:style-name="F"><text-box><text:p>Inge Holmgaard</text:p></text-box></frame>'
    expected = ["Inge Holmgaard", "Afbud"] if wrap == "right" else ["Afbud", "Inge Holmgaard"]
    assert contents(read(odt_file(f"<text:p>{frame}Afbud</text:p>", style))) == expected


def test_a_header_of_an_odt_list_is_no_item() -> None:
    body = (
        '<text:list text:style-name="L1"><text:list-header><text:p>Deltagere</text:p></text:list-header>'
        "<text:list-item><text:p>Inge Holmgaard</text:p></text:list-item></text:list>"
    )
    assert [line.kind for line in read(odt_file(body)).lines] == [LineKind.TEXT, LineKind.ITEM]


@pytest.mark.parametrize(("target", "outside"), [("/x", 5), ("#punkt", 0)])
def test_a_side_box_of_links_beside_the_minutes_is_outside(target: str, outside: int) -> None:
    names = ("Hegnsyn", "Byrådet", "Job")
    links = "".join(f'<text:a href="{target}">{name}</text:a><text:line-break/>' for name in names)
    side = f"<text:p>{links}Nyheder<text:line-break/>10-03-2011: Nye åbningstider på havnen</text:p>"
    minutes = "".join(f"<text:p>{block.text}</text:p>" for block in PROSE)
    cells = "".join(f"<table:table-cell>{cell}</table:table-cell>" for cell in (side, minutes))
    document = read(odt_file(f"<table:table><table:table-row>{cells}</table:table-row></table:table>"))
    assert len(_outside(document)) == outside
    if outside:
        assert contents(document, LineKind.TEXT) == [block.text for block in PROSE]
