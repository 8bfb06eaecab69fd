"""Titles of those who are new at the meeting, told among the minutes. All names are made up."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

_HEAD = "Referat af møde i lokalrådet i Nyborg Kommune, Fyns Politi, den 3. maj 2012\n\n"
_LIST = "Deltagere:\nFyns Politi: Rosa Tvilum (formand), Mie Vadum Krag\nByskolen: Ib Ørnbøl, skoleleder\n"


def _title(sentence: str, folder: Path) -> str | None:
    text = f"{_HEAD}{_LIST}\n1. Velkomst\n\n{sentence}\n\n2. Cykeltyverier\n\nDer var intet nyt.\n"
    file = folder / "minutes.txt"
    file.write_text(text, "utf-8")
    return next(p.title for p in parse(read(file)).attendance if p.person == "Mie Vadum Krag")


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("Rosa startede med at præsentere Mie, der pr. 1. marts er ny lokalbetjent på øen.", "lokalbetjent"),
        ("Rosa bød velkommen til Mie Vadum Krag, som er ny skoleleder på Vestre Skole.", "skoleleder"),
        ("Rosa præsenterede Mie, vores nye SSP-konsulent.", "ssp-konsulent"),
        ("Rosa præsenterede Mie, som er ny leder af lokalpolitiet.", "leder af lokalpolitiet"),
        # who is new without an office, or in a function of this body
        ("Rosa bød velkommen til Mie, der er ny i rådet.", None),
        ("Rosa bød velkommen til Mie, som er nyt medlem.", None),
        ("Rosa bød velkommen til Mie, den nye formand.", None),
        # somebody else
        ("Rosa takkede Mie, der fortalte, at Bo er ny lokalbetjent.", None),
        ("Rosa takkede Mie, der fortalte om den nye lokalbetjent.", None),
        ("Rosa præsenterede Mie Skov, der er ny lokalbetjent.", None),
    ],
)
def test_whoever_is_new_has_the_title_told_of_them(sentence: str, title: str | None, tmp_path: Path) -> None:
    assert _title(sentence, tmp_path) == title


def test_the_title_in_the_list_wins(tmp_path: Path) -> None:
    text = "Rosa bød velkommen til Ib, som er ny SSP-konsulent."
    assert _title(text, tmp_path) is None
    people = parse(read(tmp_path / "minutes.txt")).attendance
    assert [p.title for p in people if p.person == "Ib Ørnbøl"] == ["skoleleder"]
