"""Where Danish sentences of minutes end, and where they do not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.parsing.acts.lexicon import lexicon
from kredsgraf.parsing.acts.sentences import split
from kredsgraf.vocabulary import load


def parts(text: str) -> list[str]:
    return [text[start:end] for start, end in split(text, lexicon(load()))]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tallet er p.t. ukendt, jf. pkt. 3 i bilag nr. 2.",
        "Mødet begyndte kl. 9.30 den 4. maj i St. Magleby hos Chr. Holm.",
        "Der var bl.a. DUP-sager, evt. flere.",
        "Vagn E. Hansen spurgte til Kgs. Lyngby.",
        "Kredsrådet aftalte, at 1. gadeplan kører fredag, 2. Nyby Handel samler tal, 3. effekten måles.",
        "Der var et fald i krimina-litet; herunder indbrud – og hærværk.",
        "Der er afsat 1.200.000 kr. til formålet.",
        "Bestyrelsen foreslog at hæve kontingentet til kr. 1.000 pr. medlem.",
        "Regnskabet viser et underskud på DKK. 7.453 i alt.",
        "Politiet, kommunerne m.fl. deltager.",
        "Jens Chr. Holm og Karl Th. Bro spurgte til broen.",
        "Johs. Holm og Jørg. Bro mindede om valget.",
        "Politiet i Nykøbing F. Politigård har åbent.",
        "Tallene blev forelagt af N.C. Falkenberg.",
        "D. 4. maj mødtes rådet, og brevet blev sendt til D. Hansen i Odense.",
    ],
)
def test_one_sentence(sentence: str) -> None:
    assert parts(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Opgaver vejes fra A til D. For de hastende er tiden 13 minutter.",
            ["Opgaver vejes fra A til D.", "For de hastende er tiden 13 minutter."],
        ),
        ("Opgaver vejes fra A til D. Der er fem.", ["Opgaver vejes fra A til D.", "Der er fem."]),
        ("Det koster 2 mio. kr. Inge spurgte hvorfor.", ["Det koster 2 mio. kr.", "Inge spurgte hvorfor."]),
        ("Det koster 2 mio. kr. 14 betalte ikke.", ["Det koster 2 mio. kr.", "14 betalte ikke."]),
        ("Prisen er 400 kr. 12 unge var med.", ["Prisen er 400 kr.", "12 unge var med."]),
        (
            "Politi, kommuner m.fl. Derefter sluttede mødet.",
            ["Politi, kommuner m.fl.", "Derefter sluttede mødet."],
        ),
        (
            "Hegnet kommer op. PH: Det er lovet til uge 48. BR tvivlede.",
            ["Hegnet kommer op.", "PH: Det er lovet til uge 48.", "BR tvivlede."],
        ),
        ("Det skete i 2013. Planen følges.", ["Det skete i 2013.", "Planen følges."]),
        ("Kommer de? Ja! Godt.", ["Kommer de?", "Ja!", "Godt."]),
        ('Han sagde "nej." Hun gik.', ['Han sagde "nej."', "Hun gik."]),
        (
            "Det er i Nykøbing F. Derefter sluttede mødet.",
            ["Det er i Nykøbing F.", "Derefter sluttede mødet."],
        ),
        ("Vi ses i Nykøbing M. Tilbuddet er gratis.", ["Vi ses i Nykøbing M.", "Tilbuddet er gratis."]),
        ("Han bor i Nykøbing F. Inge Holm takkede.", ["Han bor i Nykøbing F.", "Inge Holm takkede."]),
        ("Toget går mod Øst. Det gik.", ["Toget går mod Øst.", "Det gik."]),
    ],
)
def test_several_sentences(text: str, expected: list[str]) -> None:
    assert parts(text) == expected


@given(st.text(alphabet='aB1. ,?!:"()Åk', max_size=120))
def test_sentences_cover_all_words_in_order(text: str) -> None:
    spans = split(text, lexicon(load()))
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in pairwise(spans))
    assert "".join("".join(text[a:b].split()) for a, b in spans) == "".join(text.split())
