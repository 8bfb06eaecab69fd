# ruff: noqa: E501
"""Who was elected at the meeting to lead it or to keep its minutes, by an item or a sentence."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

MINUTES = """\
Referat af møde i Lokalrådet i Nyborg Kommune

Torsdag den 8. marts 2018 kl. 10.00 på Nyborg Rådhus

Til stede: {present}

1. {item}

2. Formandens beretning

Formanden fortalte om årets arrangementer. Ordstyreren takkede for beretningen.

3. Eventuelt

Intet at bemærke.
"""
ANNA, BO, CARL = "Anna Berg", "Bo Dahl", "Carl Dam"


def _parsed(item: str, folder: Path, present: str = "Anna Berg (AB), Bo Dahl (BD), Carl Dam (CD)") -> Minutes:
    file = folder / "minutes.txt"
    file.write_text(MINUTES.format(item=item, present=present), "utf-8")
    return parse(read(file))


def _functions(minutes: Minutes) -> tuple[set[str], set[str]]:
    found = minutes.attendance
    return {a.person for a in found if a.chair}, {a.person for a in found if a.secretary}


@pytest.mark.parametrize(
    ("item", "chair", "secretary"),
    [
        ("Valg af ordstyrer og referent\n\nCarl Dam blev valgt til ordstyrer, og Bo til referent.", CARL, BO),
        ("Valg af ordstyrer\n\nCarl Dam blev valgt.", CARL, None),
        ("Valg af dirigent og referent\n\nCarl Dam og Bo Dahl", CARL, BO),
        ("Valg af ordstyrer: Carl Dam", CARL, None),
        ("Valg af ordstyrer (Carl) og referent (Bo)", CARL, BO),
        ("Valg af mødeleder og referent\n\nMødeleder: Carl. Referent: Bo.", CARL, BO),
        ("Valg af dirigent\n\nSom dirigent valgtes Carl Dam, der gav ordet til formanden.", CARL, None),
        ("Velkomst\n\nTil ordstyrer valgtes Bo Dahl og til referent Anna Berg.", BO, ANNA),
        ("Valg af ordstyrer og referent\n\nLokalrådet valgte CD som ordstyrer og referent.", CARL, CARL),
        ("Valg af ordstyrer/referent\n\nCarl/Bo", CARL, BO),
        ("Konstituering\n\nCarl påtog sig hvervet som referent.", None, CARL),
        ("Velkomst\n\nBo Dahl blev valgt til ordstyrer på næste møde.", None, None),
        ("Valg af ordstyrer og referent til næste møde\n\nBo Dahl og Carl Dam", None, None),
        ("Valg af ordstyrer\n\nAnna og Bo er begge på ferie.", None, None),
        ("Valg af dirigent\n\nAnna Berg foreslog Carl Dam, der blev valgt.", CARL, None),
        ("Valg af dirigent og referent\n\nAnna foreslog Carl, som blev valgt. Bo blev referent.", CARL, BO),
        (
            "Valg af dirigent og referent\n\nBestyrelsen foreslog Carl Dam, der blev valgt. Han takkede. "
            "Bo Dahl blev valgt til referent.",
            CARL,
            BO,
        ),
        ("Valg af dirigent og referent\n\nCarl Dam blev valgt. Bo valgtes.", None, None),
        ("Valg af dirigent og referent\n\nCarl Dam blev valgt.", None, None),
        ("Velkomst\n\nBo Dahl blev valgt til ny repræsentant i kredsrådet.", None, None),
    ],
)
def test_who_was_elected(item: str, chair: str | None, secretary: str | None, tmp_path: Path) -> None:
    expected = ({chair} if chair else set(), {secretary} if secretary else set())
    assert _functions(_parsed(item, tmp_path)) == expected


def test_who_was_elected_without_being_on_a_list_was_there(tmp_path: Path) -> None:
    item = "Valg af dirigent\n\nOve Madsen, Skovvej 5, blev valgt som dirigent."
    minutes = _parsed(item, tmp_path, "15 medlemmer")
    (ove,) = [a for a in minutes.attendance if a.person == "Ove Madsen"]
    assert (ove.status, ove.chair, ove.evidence.exact) == ("present", True, "Ove Madsen")
    assert not any("Ove Madsen" in line.text for line in minutes.unresolved)


def test_the_councils_chair_stays_so_beside_who_leads_the_meeting(tmp_path: Path) -> None:
    minutes = _parsed("Valg af ordstyrer\n\nBo Dahl", tmp_path, "Anna Berg (formand), Bo Dahl, Carl Dam")
    assert _functions(minutes)[0] == {ANNA, BO}
    assert [(act.actor, act.kind) for act in minutes.acts] == [(ANNA, "inform"), (BO, "thank")]


def test_lists_come_before_elections(tmp_path: Path) -> None:
    present = "Anna Berg, ordstyrer, Bo Dahl, referent, Carl Dam"
    minutes = _parsed("Valg af ordstyrer og referent\n\nCarl Dam", tmp_path, present)
    assert _functions(minutes) == ({ANNA}, {BO})


def test_the_agenda_tells_what_a_numbered_item_elects(tmp_path: Path) -> None:
    text = (
        "Referat af møde i Lokalrådet i Nyborg Kommune\n\nTorsdag den 8. marts 2018\n\n"
        "Fra administrationen deltog Anna Berg og Bo Dahl.\n\nDagsorden\n\n1. Valg af dirigent og referent\n"
        "2. Beretning\n3. Eventuelt\n\nAd 1\n\nBestyrelsen foreslog Anna Berg, der blev valgt. Hun takkede. "
        "Bo Dahl blev valgt til referent.\n\nAd 2\n\nIntet.\n\nAd 3\n\nIntet.\n"
    )
    file = tmp_path / "minutes.txt"
    file.write_text(text, "utf-8")
    assert _functions(parse(read(file))) == ({ANNA}, {BO})


def test_a_line_of_the_first_item_names_who_leads_and_writes(tmp_path: Path) -> None:
    assert _functions(_parsed("Formalia\n\nOrdstyrer: Bo Dahl\n\nReferent: Carl", tmp_path)) == ({BO}, {CARL})


@pytest.mark.parametrize("counted", [" samt ca. 12 tilhørere", " + 12 gæster", ", 12 borgere", ""])
def test_people_who_are_only_counted_are_nobody(counted: str, tmp_path: Path) -> None:
    minutes = _parsed("Velkomst\n\nAnna bød velkommen.", tmp_path, f"Anna Berg, Bo Dahl og Carl{counted}")
    found = [(a.person, a.title, a.organisation) for a in minutes.attendance]
    assert found == [(ANNA, None, None), (BO, None, None), ("Carl", None, None)]


def test_the_first_item_may_tell_where_and_when(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    told = "Velkomst\n\nMødet blev holdt i fælleshuset på Lerbjerggårdsvej kl. 19.00. Anna bød velkommen."
    text = MINUTES.format(item=told, present="Anna Berg, Bo Dahl").replace(" kl. 10.00 på Nyborg Rådhus", "")
    file.write_text(text, "utf-8")
    meeting = parse(read(file)).meeting
    assert (meeting.place, meeting.start) == ("fælleshuset på Lerbjerggårdsvej", "19:00")


def test_a_treasurer_of_the_body_has_no_title_and_speaks_by_the_office(tmp_path: Path) -> None:
    item = "Regnskab\n\nKassereren gennemgik regnskabet."
    minutes = _parsed(item, tmp_path, "Anna Berg, formand, Bo Dahl, kasserer, Carl Dam, Nyborg Sejlklub")
    assert [a.title for a in minutes.attendance] == [None, None, None]
    assert (minutes.acts[0].actor, minutes.acts[0].kind) == (BO, "inform")


def test_a_last_line_names_who_led_and_who_wrote_but_not_of_the_next_meeting(tmp_path: Path) -> None:
    named = "{}\n\nDirigent: Bo Dahl          Referent: Eva Krogh\n"
    for end, expected in (
        ("Tak for i aften.", ({BO}, {"Eva Krogh"})),
        ("Næste møde: 3. maj.", (set(), set())),
    ):
        file = tmp_path / "minutes.txt"
        text = MINUTES.format(item="Velkomst\n\nAnna bød velkommen.", present="Anna Berg, Bo Dahl, Carl Dam")
        file.write_text(f"{text}\n{named.format(end)}", "utf-8")
        assert _functions(parse(read(file))) == expected


def test_those_who_stayed_away_are_told_behind_a_list_within_the_first_item(tmp_path: Path) -> None:
    told = "Mødt var Anna Berg og Bo Dahl. Desuden var der mødt 11 andre. Eva Krogh og Ib Lund havde meldt afbud."
    minutes = _parsed(f"Velkomst\n\n{told}", tmp_path, "")
    absent = {a.person for a in minutes.attendance if a.status == "absent"}
    assert absent == {"Eva Krogh", "Ib Lund"}
