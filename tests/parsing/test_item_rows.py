"""Minutes kept as a table with a row for each item, whatever its columns are headed."""

from __future__ import annotations

import textwrap
from collections.abc import Sequence
from html import escape
from itertools import zip_longest

import pytest

from .test_agenda_order import minutes, titles

TITLES = ("Siden sidst", "Støj på havnen", "Trafik ved skolerne", "Eventuelt")
SAID = (
    "Bent Rask orienterede om tallene. Der er færre indbrud.",
    "Inge Holmgaard spurgte til klagerne. De er mange.",
    "Ole Krabbe foreslog en kampagne. Den koster ikke noget.",
    "Bent Rask takkede for mødet.",
)
ACTS = [("Bent Rask", "inform"), ("Inge Holmgaard", "ask"), ("Ole Krabbe", "propose"), ("Bent Rask", "thank")]
TIMES = ("9.00", "9.20", "9.50", "10.30")
PEOPLE = ("Politidirektør Bent Rask", "Borgmester Inge Holmgaard", "Skoleleder Ole Krabbe")
MEETING = "Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011"

TABLES: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = (
    (
        ("Tid", "Punkt", "Hvad blev der sagt", "Hvem gør hvad"),
        ("{k}", "{t}", "{s}", "Ole skriver til skolen"),
    ),
    (("Kl.", "Emne", "Noter"), ("{k}", "{t}", "{s}")),
    (("Tidspunkt", "Hvad", "Referat"), ("kl. {k}", "{t}", "{s}")),
    (("Hvornår", "Hvad", "Hvad talte vi om", "Hvem"), ("{k}", "{t}", "{s}", "Alle")),
    (("Min.", "Emne", "Ansvarlig", "Referat"), ("10 min.", "{t}", "BR", "{s}")),
    (("Emne", "Varighed", "Referat"), ("{t}", "10 min.", "{s}")),
    (("Punkt", "Ved", "Referat"), ("{t}", "BR", "{s}")),
    (("Punkt", "Formål", "Referat"), ("{t}", "Orientering", "{s}")),
    (("Hvad talte vi om?", "Hvad blev der sagt?"), ("{t}", "{s}")),
    (("Snak om", "Vi sagde", "Vi gør"), ("{t}", "{s}", "-")),
    (("Overskrift", "Indhold", "Næste skridt"), ("{t}", "{s}", "Ole ringer")),
    (("Nr.", "Emne", "Referat"), ("[{n}]", "{t}", "{s}")),
    (("Pkt.", "Tekst"), ("{n}", "**{t}** {s}")),
    (("Kl.", "Indhold"), ("{k}", "{t}: {s}")),
    (("", ""), ("{t}", "{s}")),
)


def rows(cells: Sequence[str]) -> list[list[str]]:
    return [
        [cell.format(n=n, t=t, s=s, k=k) for cell in cells]
        for n, (t, s, k) in enumerate(zip(TITLES, SAID, TIMES, strict=True), 1)
    ]


def markdown(head: Sequence[str], cells: Sequence[str]) -> str:
    people = "".join(f"- {person}\n" for person in PEOPLE)
    table = "\n".join(f"| {' | '.join(row)} |" for row in [list(head), ["---"] * len(head), *rows(cells)])
    return f"# {MEETING}\n\n**Deltagere**\n\n{people}\n{table}\n"


def html(head: Sequence[str], cells: Sequence[str], tag: str) -> str:
    people = "".join(f"<li>{person}</li>" for person in PEOPLE)
    first = "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in head)
    below = (
        "".join(f"<td>{escape(cell).replace('**', '')}</td>" for cell in row)
        for row in rows([c.replace("**{t}**", "{t}:") for c in cells])
    )
    table = "".join(f"<tr>{row}</tr>" for row in ([first] if tag else []) + list(below))
    return f"<h1>{MEETING}</h1><h2>Deltagere</h2><ul>{people}</ul><table>{table}</table>"


def assert_read(text: str, path: str) -> None:
    found = minutes(text, path)
    assert tuple(titles(found).values()) == TITLES
    assert [(act.actor, act.kind) for act in found.acts] == ACTS
    assert [act.item for act in found.acts] == list(titles(found))
    assert [person.person for person in found.attendance] == ["Bent Rask", "Inge Holmgaard", "Ole Krabbe"]


@pytest.mark.parametrize(("head", "cells"), TABLES)
def test_a_row_for_each_item(head: tuple[str, ...], cells: tuple[str, ...]) -> None:
    assert_read(markdown(head, cells), "referat.md")


@pytest.mark.parametrize("tag", ["th", "td", ""])
@pytest.mark.parametrize(("head", "cells"), [t for t in TABLES if t[0][0] != "Snak om"])
def test_a_row_for_each_item_in_html(head: tuple[str, ...], cells: tuple[str, ...], tag: str) -> None:
    assert_read(html(head, cells, tag), "referat.html")


@pytest.mark.parametrize(
    "row",
    [
        "<tr><th>{t}</th></tr><tr><td>{s}</td></tr>",
        "<tr><td>Punkt</td><td>{t}</td></tr><tr><td>Referat</td><td>{s}</td></tr>",
        "<tr><td>Emne:</td><td>{t}</td></tr><tr><td>Ved:</td><td>BR</td></tr><tr><td>Referat:</td><td>{s}</td></tr>",
        "</table><table><tr><td>Emne</td><td>{t}</td></tr><tr><td>Drøftelse</td><td>{s}</td></tr>",
        "<tr><td><b>{t}</b></td></tr><tr><td>{s}</td></tr>",
    ],
)
def test_an_item_above_what_was_said_of_it(row: str) -> None:
    table = "".join(row.format(t=t, s=s) for t, s in zip(TITLES, SAID, strict=True))
    people = "".join(f"<li>{person}</li>" for person in PEOPLE)
    assert_read(
        f"<h1>{MEETING}</h1><h2>Deltagere</h2><ul>{people}</ul><table>{table}</table>", "referat.html"
    )


COLUMNS: tuple[tuple[tuple[str, ...], tuple[int, ...], tuple[str, ...]], ...] = (
    (("Nr.", "Emne", "Referat"), (5, 22, 40), ("{n}", "{t}", "{s}")),
    (("Emne", "Drøftelse"), (24, 40), ("{t}", "{s}")),
    (("EMNE", "REFERAT"), (14, 40), ("{t}", "{s}")),
    (("Tid", "Punkt", "Referat", "Ansvarlig"), (8, 22, 40, 12), ("{k}", "{t}", "{s}", "OK")),
    (("Tid", "Punkt", "Hvad blev der sagt", "Hvem"), (8, 14, 40, 12), ("{k}", "{t}", "{s}", "Alle")),
    (("Punkt", "Ansvarlig", "Beslutning"), (24, 12, 40), ("{n}. {t}", "BR", "{s}")),
)  # fmt: skip
RULE = "-" * 70 + "\n"


def columns(head: Sequence[str], widths: Sequence[int], cells: Sequence[str], between: str) -> str:
    """Return a table whose columns are set off by blanks, its cells wrapped."""

    def row(parts: Sequence[str]) -> str:
        wrapped = [textwrap.wrap(part, width - 2) for part, width in zip(parts, widths, strict=True)]
        lines = zip_longest(*wrapped, fillvalue="")
        return "".join(
            "".join(part.ljust(width) for part, width in zip(line, widths, strict=True)).rstrip() + "\n"
            for line in lines
        )

    return row(head) + (between or "") + between.join(row(cell) for cell in rows(cells))


@pytest.mark.parametrize(
    ("head", "widths", "cells", "between"),
    [
        (*table, between)
        for table in COLUMNS
        for between in ("\n", RULE, "")
        if between or table[0][0] != "EMNE"
    ],
)
def test_a_row_for_each_item_in_columns_of_blanks(
    head: tuple[str, ...], widths: tuple[int, ...], cells: tuple[str, ...], between: str
) -> None:
    people = "".join(f"{person}\n" for person in PEOPLE)
    table = columns(head, widths, cells, between)
    assert_read(f"{MEETING}\n\nDeltagere:\n{people}\n{table}\nMødet sluttede kl. 11.\n", "referat.txt")


@pytest.mark.parametrize(
    ("head", "row"),
    [
        ("Hvem", ("Nyborg Kommune", "Skolerne", "Politiet")),
        ("Kommune", ("Nyborg", "Assens", "Middelfart")),
        ("År", ("2009", "2010", "2011")),
        ("Navn", ("Bent Rask, politidirektør", "Inge Holmgaard, borgmester", "Ole Krabbe, skoleleder")),
    ],
)
def test_a_table_of_other_things_holds_no_items(head: str, row: tuple[str, ...]) -> None:
    told = "".join(f"| {cell} | Der er færre indbrud end før. |\n" for cell in row)
    text = f"# {MEETING}\n\n## Deltagere\n\n- {PEOPLE[0]}\n\n| {head} | Nyt |\n|---|---|\n{told}"
    assert titles(minutes(text, "referat.md")) == {}
