# ruff: noqa: E501
"""Verbs and titles that a scanner damaged are read as they were meant; the evidence keeps them as they stand."""

from __future__ import annotations

import pytest

from .act_examples import BENT, INGE, OLE, RITA, acts, found


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inge Holmgaard fore1agde resultatet af målingen.", [(INGE, "inform")]),
        ("Inge Holmgaard henledte op- mærksomheden på § 4 i udkastet.", [(INGE, "inform")]),
        (
            "Ole Kock op1yste, at broen åbner, 0g Rita Sand 0nskede prisen oplyst.",
            [(OLE, "inform"), (RITA, "ask")],
        ),
        ("Politi- direktøren orien- terede om tallene.", [(BENT, "inform")]),
        ("Ole Kock var ked af skiltet 0g bad politiet køre forbi.", [(OLE, "comment"), (OLE, "propose")]),
        ("Forrnanden oplyste, at broen er lukket.", [(BENT, "inform")]),
        ("PoIitidirektøren tilføjede, at fæIlesskabet bærer.", [(BENT, "inform")]),
        ("Ole Kock takkede for kornet og spurgte, om korn er dyrt.", [(OLE, "thank"), (OLE, "ask")]),
        ("Ole Kock takkede for børne- og ungeplanen for 10a.", [(OLE, "thank")]),
    ],
)
def test_a_damaged_word_is_read(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


def test_the_evidence_keeps_the_damage() -> None:
    act = found("Ole Kock fore- slog et m0de i byen.").acts[0]
    assert (act.about, act.verb.exact) == ("m0de i byen", "fore- slog")
