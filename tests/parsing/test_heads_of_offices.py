"""Heads with lists of participants of offices of all kinds and years: who was there, and as what."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

from .head_examples import HEADS, Head
from .test_layouts import told

_ITEMS = "\n\n1. Velkomst\n\nMødet blev åbnet.\n\n2. Cykeltyverier\n\nIntet nyt.\n\n3. Eventuelt\n\nIntet.\n"


@pytest.mark.parametrize("head", HEADS, ids=[head.name for head in HEADS])
def test_people_of_a_head(head: Head) -> None:
    path = "minutes.md" if head.text.startswith("#") else "minutes.txt"
    minutes = parse(read((head.text + _ITEMS).encode(), path=path))
    assert {p.person: told(p) for p in minutes.attendance if p.listed} == head.people
    assert [item.title for item in minutes.agenda] == ["Velkomst", "Cykeltyverier", "Eventuelt"]
