# ruff: noqa: E501
"""Items whose number stands before what was said at once, or twice, or on the next page of a table."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_HEAD = "Referat af møde i Nyby Lokalråd den 3. maj 2019\n\nTil stede: Bo Holm (BH), Else Gram (EG)\n\n"
_LIST = "Dagsorden:\n1. Trafik\n2. Indbrud\n3. Eventuelt\n\n"


def _parsed(folder: Path, text: str, name: str = "minutes.txt") -> Minutes:
    file = folder / name
    file.write_text(text, "utf-8")
    return parse(read(file))


def _agenda(minutes: Minutes) -> list[tuple[str, str]]:
    return [(item.number, item.title) for item in minutes.agenda]


@pytest.mark.parametrize("number", ["Ad {} ", "Ad {}. ", "Ad {}: ", "Pkt. {} "])
def test_a_sentence_behind_the_number_is_said_and_no_title(number: str, tmp_path: Path) -> None:
    said = [
        "BH oplyste, at vejen er lukket.",
        "EG redegjorde for udviklingen i indbrud. I 3. kvartal var der 142 anmeldelser i byen mod 171 i fjor.",
        "BH takkede for i dag.",
    ]
    body = "\n\n".join(number.format(at) + text for at, text in enumerate(said, 1))
    minutes = _parsed(tmp_path, f"{_HEAD}{_LIST}{body}\n")
    assert _agenda(minutes) == [("1", "Trafik"), ("2", "Indbrud"), ("3", "Eventuelt")]
    assert [(act.actor, act.item) for act in minutes.acts] == [
        ("Bo Holm", "1"),
        ("Else Gram", "2"),
        ("Bo Holm", "3"),
    ]


def test_the_number_in_the_words_wins_over_that_of_the_list(tmp_path: Path) -> None:
    items = {31: "Godkendelse af dagsorden", 32: "Budget 2024", 33: "Eventuelt"}
    toc = "".join(f'<li><a href="#i{n}">{n}. {title}</a></li>' for n, title in items.items())
    body = "".join(f"<h2>{n}. {title}</h2><p>Bo Holm orienterede om sagen.</p>" for n, title in items.items())
    page = f"<html><h1>Referat af møde i Nyby Lokalråd den 3. maj 2019</h1><p>Til stede: Bo Holm</p><h2>Indhold</h2><ol>{toc}</ol>{body}</html>"
    minutes = _parsed(tmp_path, page, "minutes.html")
    assert _agenda(minutes) == [(str(n), title) for n, title in items.items()]


def test_a_table_of_blanks_goes_on_behind_the_foot_of_a_page(tmp_path: Path) -> None:
    rows = """\
Punkt                   Referat

1. Dagsorden            Godkendt.

2. Trafik               BH orienterede om vejen, som er lukket til
                        jul.

                        EG var utilfreds.



Nyby Kommune                                                    Side 1/2
                                                   Lokalrådet 03-05-2019

3. Halballer            EG gennemgik kravene til arrangørerne.

4. Eventuelt            BH takkede for i dag.



Nyby Kommune                                                    Side 2/2
"""
    minutes = _parsed(tmp_path, _HEAD + rows)
    assert [number for number, _ in _agenda(minutes)] == ["1", "2", "3", "4"]
    assert [(act.actor, act.item) for act in minutes.acts] == [
        ("Bo Holm", "2"),
        ("Else Gram", "2"),
        ("Else Gram", "3"),
        ("Bo Holm", "4"),
    ]
    assert not any("Lokalrådet 03" in act.sentence for act in minutes.acts)


def test_the_line_that_dates_the_meeting_is_no_item(tmp_path: Path) -> None:
    text = (
        "LANDSBYRÅDET I UNDERSTED\n\nMøde onsdag den 24. oktober 2007 i Understed Forsamlingshus\n\n"
        "Vi var 14 og begyndte kl. 19.30 med kaffe.\n\n\n"
        "Velkomst\n\nHolger bød velkommen til alle de mange, der var kommet.\n\n\n"
        "Bussen\n\nTina ville høre, hvordan de unge så skal komme hjem. Det vidste ingen.\n\n\n"
        "Eventuelt\n\nRuth roste folk for hjælpen. Kaffen var god.\n"
    )
    minutes = _parsed(tmp_path, text)
    assert [title for _, title in _agenda(minutes)] == ["Velkomst", "Bussen", "Eventuelt"]
