# ruff: noqa: E501
"""Statements without a subject under a heading that names who speaks: "Nyby v/ Inge Holm", "Inge Holm, Nyby"."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.reading.document import LineKind
from kredsgraf.vocabulary import load

from .act_examples import ATTENDANCE, DORTHE, INGE, MEETING, OLE, acts, document, passages

TOLD = "Orienterede om broen. Den er lukket til maj. Efterlyste en færge."
SPOKEN = ["inform", "ask"]


@pytest.mark.parametrize(
    "heading",
    [
        "Nyby v/ Inge Holmgaard",
        "Nyby v/Inge Holmgaard:",
        "Nyby (v. Inge Holmgaard)",
        "Nyby ved borgmester Inge Holmgaard",
        "Nyby Kommune, Inge Holmgaard",
        "Inge Holmgaard, Nyby",
        "Borgmester Inge Holmgaard (Nyby)",
        "Nyby – Inge Holmgaard",
        "Nyt fra havnen v/ Inge Holmgaard",
        "Inge Holmgaard:",
    ],
)
def test_a_line_alone_that_names_who_speaks(heading: str) -> None:
    told = acts("Ole Kock takkede for kaffen.", heading, TOLD)
    assert told == [(OLE, "thank"), *((INGE, kind) for kind in SPOKEN)]


@pytest.mark.parametrize(
    "line",
    [
        "Brev til Inge Holmgaard",
        "Broen – Inge Holmgaard",
        "Nyby v/ Inge Holmgaard og Dorthe Vang",
    ],
)
def test_a_line_with_a_name_in_another_part_names_nobody(line: str) -> None:
    told = acts("Ole Kock takkede for kaffen.", line, TOLD)
    assert told == [(OLE, "thank"), *((OLE, kind) for kind in SPOKEN)]


def _heading(text: str) -> Passage:
    return passages(text, kind=LineKind.HEADING)[0]


def _of(*sections: Section) -> list[tuple[str, str]]:
    texts = [p.text for s in sections for p in s.passages]
    return [
        (a.actor, a.kind) for a in find_acts(document(*texts), MEETING, ATTENDANCE, sections, load()).acts
    ]


@pytest.mark.parametrize(
    ("text", "presenters"),
    [
        ("Nyby v/ Inge Holmgaard", (INGE,)),
        ("2. Nyt fra Nyby ved borgmester Inge Holmgaard", (INGE,)),
        ("Inge Holmgaard", ()),
        ("Inge Holmgaard, Nyby Kommune", ()),
        ("Nyby – Inge Holmgaard", ()),
    ],
)
def test_a_sub_heading_that_names_who_speaks_is_no_act_beside_what_he_says(
    text: str, presenters: tuple[str, ...]
) -> None:
    first = Section("1", None, None, "Runden rundt", (), passages("Ole Kock takkede for kaffen."))
    own = Section("1", "1.1", _heading(text), "Nyby", presenters, passages(TOLD))
    assert _of(first, own) == [(OLE, "thank"), *((INGE, kind) for kind in SPOKEN)]
    nobody = Section("1", "1.2", _heading("Havnby"), "Havnby", (), passages("Roste politiet for indsatsen."))
    assert _of(first, own, nobody) == _of(first, own)


def test_who_presents_an_item_speaks_until_another_does() -> None:
    text = "Takkede for kaffen. Dorthe Vang spurgte til broen. Roste politiet for indsatsen."
    item = Section("1", None, _heading("Nyby v/ Inge Holmgaard"), "Nyby", (INGE,), passages(text))
    assert _of(item) == [(INGE, "thank"), (DORTHE, "ask"), (DORTHE, "comment")]


def test_of_two_who_present_neither_is_meant() -> None:
    heading = _heading("Nyby v/ Inge Holmgaard og Ole Kock")
    item = Section("1", None, heading, "Nyby", (INGE, OLE), passages("Takkede for kaffen."))
    assert [kind for _, kind in _of(item)] == ["inform", "inform"]


@pytest.mark.parametrize("sign", [" – ved borgmester ", ", ved ", " - ", " – v/ "])
def test_a_presenter_cut_off_from_his_heading_belongs_to_it(sign: str) -> None:
    title, name = "Den nye bro", f"{sign.lstrip(' –,-')}Inge Holmgaard"
    gap = sign[: len(sign) - len(sign.lstrip(" –,-"))]
    text = document(f"{title}{gap}{name}", "Broen er lukket.")
    head = Passage(title, range(len(title)), LineKind.HEADING)
    start = len(title) + len(gap)
    behind = Passage(name, range(start, start + len(name)), LineKind.HEADING)
    told = Passage("Broen er lukket.", range(start + len(name) + 2, start + len(name) + 18))
    item = Section("1", None, head, title, (INGE,), (behind, told))
    act = find_acts(text, MEETING, ATTENDANCE, [item], load()).acts[0]
    assert (act.actor, act.kind, act.sentence) == (INGE, "inform", f"{title}{gap}{name}")
    assert act.evidence.exact == act.sentence


def test_a_presenter_on_the_next_line_is_no_part_of_the_heading() -> None:
    item = Section(
        "1",
        None,
        _heading("Den nye bro"),
        "Den nye bro",
        (INGE,),
        passages("Den nye bro", "Inge Holmgaard")[1:],
    )
    first = document("Den nye bro", "Inge Holmgaard")
    assert find_acts(first, MEETING, ATTENDANCE, [item], load()).acts == ()
