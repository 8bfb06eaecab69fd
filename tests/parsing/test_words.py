"""Quick questions asked before patterns are tried: none may say no where the pattern matches."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.danish.dates import find_dates
from kredsgraf.parsing.danish.words import longest_words, lowered, telling_words, word_set, words
from kredsgraf.vocabulary import load

VOCABULARY = load()
KNOWN = words(VOCABULARY)


@pytest.mark.parametrize("name", [concept.name for concept in VOCABULARY.concepts("layout")])
def test_what_a_pattern_finds_is_mentioned(name: str) -> None:
    for form in KNOWN.set(name):
        for text in (f"Se {form} her", f"({form.upper()})", f"{form.capitalize()}/x"):
            if KNOWN.pattern(name).search(text) and word_set(form):
                assert KNOWN.mentioned(text, name)


@pytest.mark.parametrize("name", ["enclosed", "decision-verb", "begin-verb", "next"])
def test_a_text_with_a_form_has_one_of_its_telling_words(name: str) -> None:
    forms = VOCABULARY.words("meeting", name)
    for form in forms:
        text = f"»{form.upper()}«, 2. gang"
        assert any(word in lowered(text) for word in telling_words(forms))
        assert not longest_words(forms).isdisjoint(word_set(text))


def test_words_are_parted_by_signs_and_compared_without_case() -> None:
    text = "Møde – ÅRSMØDE, 2. del/ſidste_punkt"
    wanted = ("møde", "årsmøde", "2", "del", "sidste_punkt")
    assert word_set(text) == {word.encode("latin-1") for word in wanted}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Mandag den 4. maj 2022", ["2022-05-04"]),
        ("xl2. maj 2022", ["2022-05-12"]),
        ("Referat,tirsdag d. 7/6-2018", ["2018-06-07"]),
        ("møde den fjerde maj 2022 og 20220504", ["2022-05-04"]),
        ("maj 2022", ["2022-05"]),
    ],
)
def test_a_date_may_begin_with_a_digit_or_a_word(text: str, found: list[str]) -> None:
    assert [date.iso() for date in find_dates(text, VOCABULARY)] == found
