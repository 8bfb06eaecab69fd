"""Web pages saved as text documents: the same minutes, whatever menus and layout tables came along."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from kredsgraf.reading import Document, LineKind, read

from .office_pages import MAKERS, Block
from .samples import contents

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
