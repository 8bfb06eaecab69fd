"""Bytes nobody meant: a short campaign of the fuzz driver, and hypothesis on raw bytes and text."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from . import fuzz


@pytest.mark.parametrize("seed", [1, 2, 3])
def test_mutated_minutes_give_documents_or_clear_errors(seed: int) -> None:
    assert fuzz.campaign(seed, lambda count: count < 250) == []


@pytest.mark.parametrize("seed", sorted(fuzz.SEEDS.glob("*.bin")), ids=lambda file: file.name)
def test_earlier_findings_stay_mended(seed: Path) -> None:
    fuzz.check(seed.read_bytes())


@given(st.binary(max_size=400))
def test_any_bytes(data: bytes) -> None:
    fuzz.check(data)


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from(
            [
                "# ",
                "* ",
                "1. ",
                "|",
                "---",
                "**",
                "_",
                "`",
                ">",
                "\\",
                "<br>",
                "\n",
                "\n\n",
                " ",
                "\t",
                "a",
                "Ø.",
                "\f",
            ]
        ),
        max_size=60,
    ),
    st.sampled_from(
        [
            "",
            "# a\n**b**\n",
            "<html><p>a<p>",
            "<html><table><tr><td>",
            r"{\rtf1 ",
            "Fra: a\nEmne: b\nSendt: c\n",
        ]
    ),
)
def test_any_markup(pieces: list[str], start: str) -> None:
    fuzz.check((start + "".join(pieces)).encode())


def test_folders_and_archives_with_broken_members(tmp_path: Path) -> None:
    import random

    chance = random.Random(7)
    made = [data for data in fuzz.originals() if data.startswith(b"PK")]
    for _ in range(60):
        fuzz.check_file(fuzz.mutated(chance.choice(made), chance), tmp_path)
