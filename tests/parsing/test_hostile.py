"""Absurd minutes: parsing ends soon whatever stands in them, and its cost grows with their length only."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.agenda import outline, read_agenda
from kredsgraf.parsing.attendance import read_attendance
from kredsgraf.parsing.attendance.standing import Setting
from kredsgraf.parsing.danish.names import names
from kredsgraf.parsing.layout.tidy import tidy
from kredsgraf.reading import read
from kredsgraf.vocabulary import load

ABSURD = {
    "one endless list": "Deltagere: " + "Inge Holm og " * 4000,
    "parentheses never closed": "Deltagere:\n" + "(" * 20_000,
    "thousands of people": "Deltagere:\n"
    + "".join(f"Borgmester Inge B{'abcde' * (i % 7)}holm\n" for i in range(2500)),
    "thousands of items": "".join(f"{i}. Punkt\nTekst om det.\n" for i in range(1, 2500)),
    "every item is the first": "1. Punkt\nTekst om det.\n" * 2500,
    "capitals without end": "REFERAT AF MØDE I " * 3000,
    "a column break after every word": "\t".join(["Inge"] * 6000),
    "a column break after every letter": "x\t" * 30_000,
    "a page count far behind its line": "a" + " " * 50_000 + "b1/2",
    "nothing but labels": "Afbud fra " * 6000,
    "each stands in for the one before": "Deltagere:\n" + "Direktør Inge Holm v/ konsulent Bo Lund v/ " * 250,
    "a key without end": "".join(f"A{chr(65 + i % 26)} = Inge B{'abcde' * (i % 7)}, " for i in range(1200)),
    "a sheet without end": "Underskrifter\n" + ".........\nInge Holm\nlærer\n" * 1500,
    "groups in one line": "Deltagere: " + "Klub Nord: Inge Holm, Bo Lund; " * 380,
}


@pytest.mark.parametrize("name", ABSURD)
def test_absurd_minutes_end_soon(name: str, tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(ABSURD[name], "utf-8")
    document, vocabulary = read(file), load()
    began = time.process_time()
    passages = tidy(document, vocabulary).passages
    found = outline(passages, vocabulary)
    read_attendance(document, passages, found, vocabulary, Setting())
    read_agenda(document, passages, found, vocabulary, lambda words, sure=False: ())
    # about 50 kB each: near half a second here; a quadratic step takes minutes
    assert time.process_time() - began < 10


def test_thousands_of_speakers_on_no_list_end_soon(tmp_path: Path) -> None:
    given = sorted(name.capitalize() for name in names(load()).given if name.isalpha())
    speakers = [f"{first} {last}" for last in ("Holmgaard", "Lindegaard", "Krogsgaard") for first in given]
    said = " ".join(f"{name} oplyste, at vejen er lukket." for name in speakers)
    file = tmp_path / "minutes.txt"
    file.write_text(
        f"Landsbyrådet i Nyby den 3. maj 2019\n\n1. Trafik\n\n{said}\n\n2. Eventuelt\n\nIntet.\n", "utf-8"
    )
    document = read(file)
    began = time.process_time()
    minutes = parse(document)
    assert time.process_time() - began < 10  # each compared with each took two minutes
    assert len(minutes.attendance) == 150
    assert len(minutes.unresolved) > 1_000
