"""Speakers by a title cut short: "Borgm. Holm", "Kommunaldir. oplyste", "hvilket pd. afviste"."""

from __future__ import annotations

import pytest

from .act_examples import BENT, DORTHE, HENRIK, INGE, JENS, MARIANNE, MIKKEL, OLE, acts, found

STATEMENTS = [
    ("Godkendt. Borgm. Holmgaard bød velkommen til Nyby.", [(INGE, "thank")]),
    ("Godkendt. Borgm. Dorthe Vang takkede for sidst.", [(DORTHE, "thank")]),
    ("Pd. redegjorde for de nye vagter.", [(BENT, "inform")]),
    ("Kommunaldir. oplyste, at huset er solgt.", [(HENRIK, "inform")]),
    ("Viceborgm. Bo undrede sig over prisen.", [(JENS, "comment")]),
    ("Jens Bo spurgte, om stationen lukkes, hvilket pd. afviste.", [(JENS, "ask"), (BENT, "answer")]),
    ("Hvad koster det, ville borgm. Vang vide.", [(DORTHE, "ask")]),
    (
        "Jens Bo spurgte til prisen. Det kunne kommunaldir. ikke sætte tal på.",
        [(JENS, "ask"), (HENRIK, "answer")],
    ),
    ("Ref. lovede at sende listen rundt.", [(MARIANNE, "inform")]),
    ("Ssp-led. Kock fortalte om klubben.", [(OLE, "inform")]),
    ("Pol.insp. Mikkel Lund gennemgik tallene.", [(MIKKEL, "inform")]),
    ("Pd.: Der er kommet nye biler.", [(BENT, "inform")]),
    ("Borgm. Holmgaard: Hvad koster den?", [(INGE, "ask")]),
]


@pytest.mark.parametrize(("text", "expected"), STATEMENTS)
def test_a_title_cut_short_names_its_holder(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


def test_the_sentence_is_kept_whole() -> None:
    given = found("Punktet blev udsat. Borgm. Holmgaard spurgte hvorfor.").acts
    assert [act.sentence for act in given] == ["Borgm. Holmgaard spurgte hvorfor."]


@pytest.mark.parametrize(
    "text",
    [
        "Borgm. oplyste, at huset er solgt.",  # several hold it
        "Pol.insp. gennemgik tallene.",
        "Borgm. Xenial spurgte til tallene.",  # nobody here
        "Ref.: Marianne von Essen.",  # who keeps the minutes is no statement
        "Pd.: Bent Rask Sørensen",
    ],
)
def test_nobody_speaks(text: str) -> None:
    assert acts(text) == []


@pytest.mark.parametrize(
    ("text", "second"),
    [
        ("Der er nye regler for. Dorthe Vang takkede for indsatsen.", "Dorthe Vang takkede for indsatsen."),
        ("Der mangler folk i hver klub og ssp. Ole Kock er på sagen.", "Ole Kock er på sagen."),
        ("Det gælder også vores borgmester. Inge Holmgaard takkede.", "Inge Holmgaard takkede."),
    ],
)
def test_other_words_still_end_a_sentence(text: str, second: str) -> None:
    assert {act.sentence for act in found(text).acts} <= {second}
