"""Tables for people."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.cli.output import fit, render, shorten

COLUMNS = ["name", "person", "acts", "remote"]
ROWS = [["Åse Lind", "https://w3id.org/kredsgraf/id/person/aase-lind", 12, True], ["Bo [x]", None, 3, None]]


def test_a_table_is_aligned_and_shows_names_instead_of_iris() -> None:
    assert render(COLUMNS, ROWS, "table") == ("name      acts  remote\nÅse Lind    12  yes\nBo [x]       3\n")


def test_scripts_get_every_column_and_stable_values() -> None:
    assert render(COLUMNS, ROWS, "csv").splitlines() == [
        "name,person,acts,remote",
        "Åse Lind,https://w3id.org/kredsgraf/id/person/aase-lind,12,true",
        "Bo [x],,3,",
    ]


def test_a_table_without_rows_still_has_its_head() -> None:
    assert render(["name", "acts"], [], "table") == "name  acts\n"


@given(
    st.lists(st.lists(st.text("abc/ ", max_size=80), min_size=3, max_size=3), max_size=4),
    st.integers(20, 200),
)
def test_no_line_is_wider_than_the_terminal(rows: list[list[str]], width: int) -> None:
    heads = ["one", "two", "three"]
    cap, shown = fit(heads, rows, width)
    cells = [heads, *[[shorten(text, cap) for text in row] for row in rows]]
    widest = [max(len(row[place]) for row in cells) for place in range(shown)]
    assert sum(widest) + 2 * (shown - 1) <= width or shown == 1
