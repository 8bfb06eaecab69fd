"""Web pages: the minutes are kept whatever the page looks like; menus, cookies and footers are set apart."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.reading import Document, LineKind, read

MINUTES = "".join(
    f"<h3>Ad {number} Emne</h3><p>Inge Holmgaard orienterede om indsats nummer {number} i Nyby Kommune, og "
    "Bent Rask svarede på spørgsmål fra de øvrige medlemmer af kredsrådet.</p>"
    for number in range(1, 5)
)
MENU = "".join(f'<li><a href="/{name}">{name}</a></li>' for name in ("Forside", "Borger", "Erhverv", "Job"))


def _page(markup: str) -> Document:
    return read(f"<html><head><title>T</title></head><body>{markup}</body></html>".encode())


def _inside(document: Document) -> list[str]:
    return [
        document.text[line.start : line.end] for line in document.lines if line.kind is not LineKind.OUTSIDE
    ]


def _outside(document: Document) -> list[str]:
    return [document.text[line.start : line.end] for line in document.lines if line.kind is LineKind.OUTSIDE]


EXPECTED = _inside(_page(MINUTES))


@pytest.mark.parametrize(
    "markup",
    [
        f"<nav><ul>{MENU}</ul></nav>{MINUTES}",
        f'<div class="main-menu"><ul>{MENU}</ul></div><div id="content">{MINUTES}</div>',
        f"<ul>{MENU}</ul><div>{MINUTES}</div>",
        f"<main>{MINUTES}</main><aside><h2>Kontakt</h2><p>Byrådssekretariatet</p></aside>",
        f'<div role="dialog"><p>Vi bruger cookies.</p></div><article>{MINUTES}</article>',
        f"{MINUTES}<footer><p>Nyby Kommune, Torvet 1</p></footer>",
        f"{MINUTES}<form><label>Søg</label><button>Send</button></form>",
        f"<table><tr><td>{MENU}</td><td>{MINUTES}</td></tr></table>",
        f"<table><tr><td colspan=2>{MENU}</td></tr><tr><td>{MENU}</td><td>{MINUTES}</td></tr></table>",
        f'{MINUTES}<p><a href="#top">Til toppen</a> | <a href="javascript:print()">Udskriv</a></p>',
        f'<div class="page has-sidebar cookie-accepted">{MINUTES}</div>',
        f'<div class="sidebar-layout"><div class="related">{MINUTES}</div></div>',
        f'<form action="/"><div>{MINUTES}</div></form>',
        f'<header class="page">{MINUTES}</header>',
    ],
)
def test_the_minutes_are_inside_and_the_page_around_them_is_not(markup: str) -> None:
    assert _inside(_page(markup)) == EXPECTED


def test_a_table_of_contents_with_links_into_the_page_is_kept() -> None:
    links = "".join(f'<li><a href="#p{number}">Punkt {number}</a></li>' for number in range(1, 4))
    body = "".join(f'<h2 id="p{number}">Punkt {number}</h2><p>Tekst om sagen.</p>' for number in range(1, 4))
    document = _page(f"<main><h1>Referat</h1><ol>{links}</ol>{body}</main>")
    assert not _outside(document)
    assert [line.marker for line in document.lines if line.kind is LineKind.ITEM] == ["1.", "2.", "3."]


def test_an_agenda_whose_items_are_pages_of_their_own_is_kept() -> None:
    links = "".join(f'<li><a href="/sag/{number}">Sag {number}</a></li>' for number in range(1, 6))
    assert "Sag 3" in _inside(
        _page(f"<main><h1>Referat</h1><h2>Dagsorden</h2><ul>{links}</ul>{MINUTES}</main>")
    )
    assert "Sag 3" in _inside(_page(f"<h1>Referat</h1><h2>Dagsorden</h2><ul>{links}</ul>{MINUTES}"))


def test_a_headline_in_the_page_head_belongs_to_the_minutes() -> None:
    markup = f"<header><ul>{MENU}</ul><h1>Referat af mødet</h1></header><main>{MINUTES}</main>"
    assert _inside(_page(markup)) == ["Referat af mødet", *EXPECTED]


def test_cells_keep_row_column_and_their_line_breaks() -> None:
    document = _page(
        "<table><thead><tr><td>Navn</td><td>Titel</td></tr></thead><tr><td rowspan=2>Nyby</td>"
        "<td>Inge<br>(for Bent)</td></tr><tr><td>Åse</td></tr></table>"
    )
    cells = [(line.cell, line.header, document.text[line.start : line.end]) for line in document.lines]
    assert cells == [
        ((0, 0, 0), True, "Navn"),
        ((0, 0, 1), True, "Titel"),
        ((0, 1, 0), False, "Nyby"),
        ((0, 1, 1), False, "Inge"),
        ((0, 1, 1), False, "(for Bent)"),
        ((0, 2, 1), False, "Åse"),
    ]


def test_cells_know_how_many_rows_they_reach_over() -> None:
    document = _page("<table><tr><td rowspan=3>Nyby<td>A<tr><td>B<tr><td rowspan=900>C</table>")
    assert [line.rows for line in document.lines] == [3, 1, 1, 50]


def test_what_is_struck_out_is_known_and_stays() -> None:
    document = _page("<ul><li> <s>Kim <b>Holm</b></s> (Eva Dam)</li><li>Bo <del>og</del> Ib</li></ul>")
    assert [document.text[a:b] for line in document.lines for a, b in line.struck] == ["Kim Holm", "og"]


def test_inline_marks_leave_no_trace_and_entities_are_letters() -> None:
    document = _page(
        "<p>B<b>or</b>g&shy;mester <em>Inge</em>&nbsp;H&oslash;j<!-- x --><script>y</script></p>"
    )
    assert document.text.strip() == "Borg\u00admester Inge\u00a0Høj"


def test_lists_know_their_numbers() -> None:
    document = _page("<ol start=3><li>c<li value=7>g<ol type=a><li>under</ol></ol><ul><li>prik<br>mere</ul>")
    found = [(line.kind.value, line.level, line.marker) for line in document.lines]
    assert found == [
        ("item", 1, "3."),
        ("item", 1, "7."),
        ("item", 2, "a."),
        ("item", 1, "-"),
        ("item", 1, ""),
    ]


def test_the_encoding_a_page_declares_is_believed_where_its_letters_do_not_tell() -> None:
    page = '<html><head><meta charset="iso-8859-2"></head><body><p>Wałęsa ąę</p></body></html>'
    assert "Wałęsa" in read(page.encode("iso-8859-2")).text


def test_no_person_of_the_gold_pages_is_put_outside(shared_gold: Path) -> None:
    import json

    for gold in sorted(shared_gold.glob("*/gold.json")):
        minutes = next(gold.parent.glob("minutes.*"))
        document = read(minutes)
        inside = " ".join(" ".join(_inside(document)).replace("\u00ad", "").replace("- ", "-").split())
        for person in json.loads(gold.read_text(encoding="utf-8"))["attendance"]:
            surname = person["person"].split()[-1]
            assert surname in inside or surname.replace("-", "") in inside.replace("-", ""), (minutes, person)


FOLDED = "Inge Holmgaard orienterede om indsatsen ved stationen, og Bent Rask svarede på spørgsmål om den."


@pytest.mark.parametrize(
    "markup",
    [
        f'<h2><button aria-expanded="true">Punkt 1: Velkomst</button></h2><div>{FOLDED}</div>',
        f"<h3><span><button>Punkt 1: Velkomst</button></span></h3><div>{FOLDED}</div>",
        f'<button aria-controls="p1">Punkt 1: Velkomst</button><div id="p1">{FOLDED}</div>',
        f'<button class="accordion">Punkt 1: Velkomst</button><div class="panel">{FOLDED}</div>',
        f"<details><summary>Punkt 1: Velkomst</summary>{FOLDED}</details>",
    ],
)
def test_the_heading_of_text_that_folds_out_is_kept(markup: str) -> None:
    assert _inside(_page(f"<h1>Referat</h1>{markup}")) == ["Referat", "Punkt 1: Velkomst", FOLDED]


@pytest.mark.parametrize(
    "markup",
    [
        f'<button aria-expanded="false">Menu</button><ul>{MENU}</ul>',
        "<button>Udskriv</button><p>Bilag</p>",
        f'<p>{FOLDED}</p><button aria-expanded="false">Vis mere</button>',
    ],
)
def test_other_buttons_are_furniture(markup: str) -> None:
    assert "Referat" in _inside(_page(f"<h1>Referat</h1><p>{FOLDED}</p>{markup}"))
    assert {"Menu", "Udskriv", "Vis mere"}.isdisjoint(
        _inside(_page(f"<h1>Referat</h1><p>{FOLDED}</p>{markup}"))
    )


def cells(markup: str) -> list[tuple[str, tuple[int, int] | None]]:
    """Return the lines of a page, each with row and column where it stands in a table."""
    document = _page(markup)
    return [(document.text[a.start : a.end], a.cell[1:] if a.cell else None) for a in document.lines]


@pytest.mark.parametrize(
    ("markup", "expected"),
    [
        (
            "<table><script src='x'></script><td><p>A</p></td><td>B</td><tr><td>C</td></tr></table>",
            [("A", (0, 0)), ("B", (0, 1)), ("C", (1, 0))],
        ),
        (
            "<table><form><tr><td>A<td>B<tr><td>C</form></table>",
            [("A", (0, 0)), ("B", (0, 1)), ("C", (1, 0))],
        ),
        ("<table><tr><form><td>A</td><td>B</td></form></tr></table>", [("A", (0, 0)), ("B", (0, 1))]),
        ("<table><tbody><td>A</td></tbody></table>", [("A", (0, 0))]),
        (
            "<table>Til stede<tr><td>A</td><p>Afbud</p><td>B</td></tr></table>",
            [("Til stede", None), ("Afbud", None), ("A", (0, 0)), ("B", (0, 1))],
        ),
    ],
)
def test_nothing_in_a_table_is_lost_where_rows_or_cells_are_not_marked_up(
    markup: str, expected: list[tuple[str, tuple[int, int] | None]]
) -> None:
    assert cells(markup) == expected
