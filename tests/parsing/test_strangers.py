# ruff: noqa: E501
"""Speakers who are on no list: by a first name or initials alone, and what a list without full names tells."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

from .test_layouts import told

_MINUTES = """\
Landsbyrådet i Nørre Vium

Referat af mødet torsdag d. 8. marts 2018 kl. 19.30 på kroen

{lists}

1. Siden sidst

{item}

2. Eventuelt

Intet at bemærke.

{end}
"""
_LISTED = "Til stede: Bo Holm (BH), Inge Vad (IV)\nReferent: Inge Vad"
BO, INGE = "Bo Holm", "Inge Vad"


def _minutes(folder: Path, lists: str, item: str, end: str = "") -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(_MINUTES.format(lists=lists, item=item, end=end), "utf-8")
    return parse(read(file))


def _said(minutes: Minutes) -> list[tuple[str, str]]:
    return [(act.actor, act.kind) for act in minutes.acts]


def _strange(minutes: Minutes) -> list[str]:
    return [one.text for one in minutes.unresolved if one.reason == "speaker-unknown"]


@pytest.mark.parametrize(
    "strange",
    [
        "PED svarede, at den slags sager ikke står øverst på listen.",
        "Gudrun mente, at broen er for dyr.",
        "Hertil oplyste PED, at parkering er forbudt.",
        "Gudrun: Skoleruten er ændret.",
    ],
)
def test_who_is_on_no_list_is_shown_and_lends_nobody_the_pronoun(strange: str, tmp_path: Path) -> None:
    item = f"Bo Holm spurgte til parkering. {strange} Han bad rådet udpege tre veje."
    item = item.replace(" Gudrun:", "\n\nGudrun:")
    minutes = _minutes(tmp_path, _LISTED, item)
    assert _said(minutes) == [(BO, "ask")]
    assert len(_strange(minutes)) == 2


def test_who_is_only_told_of_may_not_have_been_there(tmp_path: Path) -> None:
    item = (
        "Ny holdleder blev Sofie Thinggaard, som takkede for valget. Sofie spurgte, om hunden må komme med."
    )
    minutes = _minutes(tmp_path, _LISTED, item)
    assert not minutes.acts
    assert len(_strange(minutes)) == 2


def test_a_number_behind_capitals_is_nothing_said(tmp_path: Path) -> None:
    minutes = _minutes(tmp_path, _LISTED, "TLF: 62 11 14 48")
    assert not _strange(minutes)


def test_an_earlier_year_dates_its_own_clause(tmp_path: Path) -> None:
    item = "I 2016 blev broen lukket, og åbningen blev efterlyst af Bo Holm."
    assert _said(_minutes(tmp_path, _LISTED, item)) == [(BO, "ask")]


def test_an_adverb_that_is_a_name_elsewhere_is_none_here(tmp_path: Path) -> None:
    minutes = _minutes(tmp_path, _LISTED, "Heri var Bo Holm enig.")
    assert _said(minutes) == [(BO, "comment")]


def test_a_guest_introduced_without_a_word_is_who_goes_on(tmp_path: Path) -> None:
    item = (
        "Inge Vad foreslog skilte ved indkørslen. Politiassistent Claus Holt Rask, Fyns Politi, var inviteret til at "
        "belyse forslaget. Han fortalte, at der var 14 indbrud i fjor."
    )
    minutes = _minutes(tmp_path, _LISTED, item)
    assert _said(minutes) == [(INGE, "propose"), ("Claus Holt Rask", "inform")]


def test_what_a_label_of_nobody_here_says_is_not_of_who_spoke_before(tmp_path: Path) -> None:
    item = "Bo Holm spurgte til prisen.\n\nXandrup: forklarede, at den ikke er kendt."
    minutes = _minutes(tmp_path, _LISTED, item)
    assert _said(minutes) == [(BO, "ask")]
    assert len(_strange(minutes)) == 1


class TestWithoutAList:
    """Minutes that call everybody by first names, and list nobody or nobody's full name."""

    def test_first_names_speak(self, tmp_path: Path) -> None:
        item = "Holger bød velkommen. Ruth efterlyste flere hjælpere. Det kommer, sagde Jens Ove.\n\nRuth: Hvornår?"
        minutes = _minutes(tmp_path, "Vi var 14 til kaffe.", item)
        assert _said(minutes) == [
            ("Holger", "thank"),
            ("Ruth", "ask"),
            ("Jens Ove", "answer"),
            ("Ruth", "ask"),
        ]
        assert {a.person for a in minutes.attendance} == {"Holger", "Ruth", "Jens Ove"}
        assert not any(a.listed for a in minutes.attendance)

    def test_a_first_name_is_written_out_where_the_minutes_do_so(self, tmp_path: Path) -> None:
        item = "Holger bød velkommen. Tilmelding sker til Holger Kragh Bisgaard."
        minutes = _minutes(tmp_path, "Vi var 14 til kaffe.", item)
        assert _said(minutes) == [("Holger Kragh Bisgaard", "thank")]

    def test_not_where_two_share_it(self, tmp_path: Path) -> None:
        item = "Holger bød velkommen. Nye i gruppen er Holger Bisgaard og Holger Thuesen."
        minutes = _minutes(tmp_path, "Vi var 14 til kaffe.", item)
        assert _said(minutes) == [("Holger", "thank")]

    def test_a_list_on_a_screen(self, tmp_path: Path) -> None:
        lists = "Med på skærmen: Vibeke, Torsten og Lis\nOrdstyrer: Vibeke – Referent: Lis"
        minutes = _minutes(tmp_path, lists, "Torsten spurgte til broen.")
        assert {a.person: told(a) for a in minutes.attendance} == {
            "Vibeke": "||RC",
            "Torsten": "||R",
            "Lis": "||RS",
        }


class TestListsOfInitials:
    """Initials that no legend explains."""

    def test_one_with_an_office_tells_that_they_are_people(self, tmp_path: Path) -> None:
        lists = "Til stede: KS (formand), BJ, TDN (gik kl. 20)\nFraværende: RO, AJ\nReferent: BJ"
        minutes = _minutes(tmp_path, lists, "TDN spurgte til broen.")
        assert [(a.person, a.status, a.chair, a.secretary) for a in minutes.attendance] == [
            ("KS", "present", True, False),
            ("BJ", "present", False, True),
            ("TDN", "present", False, False),
            ("RO", "absent", False, False),
            ("AJ", "absent", False, False),
        ]
        assert _said(minutes) == [("TDN", "ask")]

    def test_a_signature_spells_one_out(self, tmp_path: Path) -> None:
        lists = "Til stede: KS (formand), BJ, TDN\nReferent: BJ"
        minutes = _minutes(tmp_path, lists, "BJ spurgte til broen.", "Birte Juhl, referent")
        assert "Birte Juhl" in {a.person for a in minutes.attendance}
        assert _said(minutes) == [("Birte Juhl", "ask")]

    def test_they_may_be_organisations(self, tmp_path: Path) -> None:
        minutes = _minutes(tmp_path, "Til stede: KAB, FSB, AAB", "Intet.")
        assert not minutes.attendance
        assert [u.text for u in minutes.unresolved] == ["KAB, FSB, AAB"]


def test_a_group_that_desuden_adds(tmp_path: Path) -> None:
    lists = (
        "I mødet deltog Bo Holm (BH) og Inge Vad (IV), desuden fra Nyby Kommune vejingeniør Susanne Bjørn (SB) samt fra "
        "Fyns Politi politikommissær Poul Erik Daa (PED)."
    )
    minutes = _minutes(tmp_path, lists, "PED spurgte til broen.")
    assert {a.person: (a.title, a.organisation) for a in minutes.attendance} == {
        BO: (None, None),
        INGE: (None, None),
        "Susanne Bjørn": ("vejingeniør", "Nyby Kommune"),
        "Poul Erik Daa": ("politikommissær", "Fyns Politi"),
    }


@pytest.mark.parametrize(
    "elsewhere",
    [
        "Kommunalbestyrelsen vedtog regulativet den 25. august.",
        "Sundhedsstyrelsen anbefaler en tidlig indsats.",
        "I 2017 blev en lignende ansøgning afvist af politiet i Vejle.",
        "Alle ønsker fra borgerne bliver vurderet efter samme skema.",
    ],
)
def test_what_was_not_said_here(elsewhere: str, tmp_path: Path) -> None:
    minutes = _minutes(tmp_path, _LISTED, f"Bo Holm orienterede om broen. {elsewhere}")
    assert _said(minutes) == [(BO, "inform")]


def test_the_dirigent_stays_when_others_are_elected_to_write(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    text = _MINUTES.replace("Siden sidst", "Valg af dirigent")
    item = "Leif Thorup blev valgt. Sanne Dam blev valgt til referent. Dirigenten takkede for valget."
    file.write_text(
        text.format(lists="Til stede: Ole Friis, Sanne Dam, Leif Thorup", item=item, end=""), "utf-8"
    )
    minutes = parse(read(file))
    assert ("Leif Thorup", "thank") in _said(minutes)
