"""Sentences of minutes with the acts they hold, by annotators who had not read the parser: found and right.

Each line of `sentences/*.jsonl` is {"text": [sentences], "acts": [[actor, kind], …]}, by the annotation
guideline, said at the meeting below. When the sentences were new, 0.98, 0.93, 0.98, 0.95, 0.98 and 0.98 of
what was found was right (idioms, syntax, frequent, registers, mixed, secretaries, in this order), and 0.93,
0.86, 0.98, 0.87, 0.96 and 0.94 of the acts were found; the rules have grown with the sentences since.

Of the `moods`, written to hold much that is not said (conditions, earlier times, newspapers, denials), 0.67
of what was found was right when they were new, and 0.81 of the acts were found. Three of its 122 entries were
corrected after that: doubt in a body is a comment, a withdrawn proposal and not knowing of something no act.
"""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.reading import read

HEAD = """\
Referat af kredsrådsmøde i Nordsjællands Politi den 4. maj 2022

Til stede:
Politidirektør Annelise Wichmann Thor (formand)
Chefpolitiinspektør Gert Balslev
Chefanklager Tina Krogh Holst
Borgmester Kirsten Vang Ipsen, Gribskov Kommune
Borgmester Henning Storm Agerbæk, Fredensborg Kommune
Kommunaldirektør Jeanette Qvist, Allerød Kommune
Driftschef Per Yde Lauesen, Boligselskabet Nordkysten
Politiassistent Bjarke Toft Thorninger
Cityleder Louise Ambrosius, Helsingør Citycenter
Juridisk konsulent Nanna Bruhn (referent)

1. Velkomst

Godkendt.

2. Drøftelse

"""
SENTENCES = Path(__file__).parent / "sentences"


def _said(sentences: list[str]) -> Counter[tuple[str, str]]:
    minutes = parse(read((HEAD + "\n\n".join(sentences) + "\n").encode(), path="referat.txt"))
    return Counter((act.actor, act.kind) for act in minutes.acts if act.item == "2")


@pytest.mark.parametrize(
    ("name", "precision", "recall"),
    [
        ("idioms", 0.99, 0.97),
        ("syntax", 0.98, 0.94),
        ("frequent", 0.99, 0.99),
        ("registers", 0.98, 0.94),
        ("mixed", 0.98, 0.97),
        ("secretaries", 0.98, 0.96),
        ("moods", 0.96, 0.87),
    ],
)
def test_acts_of_annotated_sentences(name: str, precision: float, recall: float) -> None:
    right = found = wanted = 0
    for line in (SENTENCES / f"{name}.jsonl").read_text("utf-8").splitlines():
        entry = json.loads(line)
        gold, said = Counter((actor, kind) for actor, kind in entry["acts"]), _said(entry["text"])
        right += (gold & said).total()
        found += said.total()
        wanted += gold.total()
    assert right / found >= precision
    assert right / wanted >= recall
