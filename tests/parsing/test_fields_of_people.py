"""Tables of fields that tell who was there, and notes of those who stayed away without a word."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

from .test_layouts import told

_MINUTES = """\
# Nørre Vium Lokalråd: møde onsdag d. 14. marts 2018

| | |
|---|---|
| **Sted** | Kroen |
| **Mødt** | Anna Berg (AB), Bo Dahl (BD) |
| **Fraværende** | {gone} |
| **{label}** | Carl Dam (CD) |
| **Referent** | AB |

## 1. Siden sidst

CD fortalte om vejen.

## 2. Eventuelt

Intet.
"""


def _listed(folder: Path, gone: str, label: str) -> dict[str, str]:
    file = folder / "minutes.md"
    file.write_text(_MINUTES.format(gone=gone, label=label), "utf-8")
    return {p.person: told(p) for p in parse(read(file)).attendance}


@pytest.mark.parametrize("label", ["Suppleant", "Suppleanter", "Suppleant:"])
def test_a_field_of_substitutes_below_that_of_the_absent(tmp_path: Path, label: str) -> None:
    assert _listed(tmp_path, "Egon Gade", label) == {
        "Anna Berg": "||S",
        "Bo Dahl": "||",
        "Egon Gade": "||A",
        "Carl Dam": "||",
    }


@pytest.mark.parametrize(
    "note", ["ikke meldt afbud", "har ikke meldt afbud", "udeblev uden afbud", "ej meldt afbud"]
)
@pytest.mark.parametrize("form", ["Egon Gade, {}", "Egon Gade ({})", "Egon Gade - {}"])
def test_who_stayed_away_without_a_word_has_no_title(tmp_path: Path, note: str, form: str) -> None:
    assert _listed(tmp_path, form.format(note), "Suppleant")["Egon Gade"] == "||A"


def test_a_substitute_among_the_members_stays_without_title(tmp_path: Path) -> None:
    assert _listed(tmp_path, "Egon Gade, suppleant", "Suppleant")["Egon Gade"] == "||A"
