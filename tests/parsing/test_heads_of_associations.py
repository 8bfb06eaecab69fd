# ruff: noqa: E501
"""Heads of associations' minutes: who meets, who wrote, and when it was over."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_BODY = "Til stede: Bo Holm (BH), Else Gram (EG)\n\n1. Trafik\nBo Holm spurgte til broen.\n\n2. Eventuelt\nIntet.{end}\n"


def _parsed(folder: Path, head: str, end: str = "") -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(f"{head}\n\n{_BODY.format(end=end)}", "utf-8")
    return parse(read(file))


@pytest.mark.parametrize(
    ("head", "body"),
    [
        (
            "Grundejerforeningen Strandparken                 Kerteminde, den 2. april 2013\n\nREFERAT\n\n"
            "af ordinær generalforsamling torsdag den 21. marts 2013 kl. 19.00",
            "Generalforsamlingen i Grundejerforeningen Strandparken",
        ),
        (
            "NATTERAVNENE I HOLSTEBRO\n\nReferat fra årsmødet torsdag den 26. februar 2015 kl. 18.30",
            "Årsmødet i Natteravnene i Holstebro",
        ),
        (
            "Referat\n\nFællesmøde mellem Glumsø Lokalråd, Næstved Kommune og politiet den 12. november 2018",
            "Lokalrådet i Glumsø",
        ),
        (
            "Melsted Bylaug\n\nBestyrelsesmøde tirsdag d. 9. februar 2021 kl. 19.30",
            "Bestyrelsen i Melsted Bylaug",
        ),
        (
            "AFDELINGSBESTYRELSEN\n\nReferat af bestyrelsesmøde den 16. april 2024\n\nSydøstjyllands Politi deltog.",
            "Afdelingsbestyrelsen",
        ),
    ],
)
def test_who_meets(head: str, body: str, tmp_path: Path) -> None:
    assert _parsed(tmp_path, head).meeting.body == body


@pytest.mark.parametrize(
    ("end", "time"),
    [
        (" Næste møde: 14. juni kl. 19 hos Mads. Slut 21.05.", "21:05"),
        (" Næste møde: 14. juni kl. 19. Bo tager kage med. Slut ca. 21.20.", "21:20"),
        (" Næste møde: 14. juni kl. 19-21 hos Mads. Slut 21.30.", None),
        (" Else Gram sluttede kl. 21.35 med at takke for god forplejning.", "21:35"),
        (" Bussen sluttede kl. 21.35 med at køre.", None),
    ],
)
def test_the_end_that_is_told_to_the_minute(end: str, time: str | None, tmp_path: Path) -> None:
    minutes = _parsed(tmp_path, "Referat af møde i Nyby Lokalråd den 3. maj 2019 kl. 19.30", end)
    assert minutes.meeting.end == time


@pytest.mark.parametrize(
    ("head", "end"), [("\n\nMødeleder: BH\nReferat: EG", ""), ("", "\n\nFor referatet\nElse Gram")]
)
def test_who_wrote(head: str, end: str, tmp_path: Path) -> None:
    minutes = _parsed(tmp_path, f"Referat af møde i Nyby Lokalråd den 3. maj 2019{head}", end)
    assert [a.person for a in minutes.attendance if a.secretary] == ["Else Gram"]
