"""Words and marks: the same whether a piece between white space is met for the first time or again."""

import re

import pytest
from kredsgraf.parsing.acts.lexicon import lexicon
from kredsgraf.parsing.acts.tokens import Book, tokens
from kredsgraf.vocabulary import load

_TOKEN = re.compile(r"[Vv](?=/[A-ZÀ-Þ])|\w++(?:[-./'’&]\w++)*+-?|[^\w\s]")


@pytest.mark.parametrize(
    "text",
    [
        "Inge Holm bød velkommen til årets sidste møde, som ikke var det første.",
        'Børne- og Ungeudvalget (v/Jens Bo) spurgte: "Hvad med 112?" – og H.C. svarede …',
        "\u00a0Rasmus' forslag;  3-4 unge\u2003m.v. kl. 15.04\n§ 111, stk. 2 _ !?",
        "",
    ],
)
def test_pieces_give_the_words_of_the_text(text: str) -> None:
    known = lexicon(load())
    for words in (tokens(text, known), tokens(text, known)):
        assert [w.text for w in words] == _TOKEN.findall(text)
        assert words.spans() == [m.span() for m in _TOKEN.finditer(text)]
        assert words.lows == tuple(w.text.lower() for w in words)
        assert words.edged[len(words)] == words.edged[-1] == ""
        assert not words.kinds[len(words)] and not words.kinds[-1]


def test_few_letters_are_remembered() -> None:
    book = Book(lexicon(load()))
    for number in range(30_000):
        assert book[f"møde{number:020d}"][0].text.startswith("møde")
    assert sum(map(len, book)) <= 500_000
