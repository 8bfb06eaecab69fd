"""How secretaries head what was said under an item: each act stands under its own."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.minutes import Minutes

from .test_agenda_order import TOP, minutes, titles

TITLES = ("Nyt fra politiet", "Støj på havnen", "Eventuelt")
TOPICS = ("tallene", "klagerne", "sommerfesten")
LIST = "Dagsorden:\n" + "".join(f"{n}. {title}\n" for n, title in enumerate(TITLES, 1)) + "\n"
WORDS = (("1", "2", "3"), ("en", "to", "tre"), ("Første", "Andet", "Tredje"), ("A", "B", "C"))


def told(
    head: str, numbers: tuple[str, ...] = WORDS[0], gap: str = "\n", titles: tuple[str, ...] = TITLES
) -> str:
    """Return three items headed by `head` ("Ad {n}: {t}"), an act under each."""
    parts = zip(numbers, titles, TOPICS, strict=True)
    return "\n".join(f"{head.format(n=n, t=t)}{gap}Bent Rask orienterede om {x}.\n" for n, t, x in parts)


def items(found: Minutes) -> list[tuple[str | None, str | None]]:
    return [(act.item, act.about) for act in found.acts]


UNDER = [("1", "tallene"), ("2", "klagerne"), ("3", "sommerfesten")]
NUMBERED = (
    "Til {n}) {t}",
    "Til dagsordenens pkt. {n}: {t}",
    "Ad dagsordenens punkt {n}: {t}",
    "Vedr. {n}: {t}",
    "Vedrørende pkt. {n}, {t}",
    "Ang. punkt {n}: {t}",
    "Under pkt. {n}: {t}",
    "Behandling af punkt {n}: {t}",
    "Referat pkt. {n}: {t}",
    "{n}.pkt: {t}",
    "{n}. punkt: {t}",
    "{n}. punkt på dagsordenen: {t}",
    "# {n} {t}",
    "#{n}: {t}",
    "{n}.0 {t}",
)


@pytest.mark.parametrize("listed", [LIST, ""])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("head", NUMBERED)
def test_words_round_the_number(head: str, gap: str, listed: str) -> None:
    found = minutes(TOP + listed + told(head, gap=gap))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize(
    "head", ["Til {n})", "Til {n}.", "Til dagsordenens pkt. {n}.", "Vedr. pkt. {n}", "Til {n}"]
)
def test_the_number_alone_with_words(head: str) -> None:
    found = minutes(TOP + LIST + told(head))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize(
    ("head", "numbers"),
    [("Punkt {n}: {t}", WORDS[1]), ("{n} punkt: {t}", WORDS[2]), ("Punkt {n}: {t}", WORDS[3]),
     ("{n} punkt på dagsordenen - {t}", WORDS[2])],
)  # fmt: skip
def test_numbers_in_words_and_letters(head: str, numbers: tuple[str, ...]) -> None:
    for listed in (LIST, ""):
        found = minutes(TOP + listed + told(head, numbers))
        assert items(found) == UNDER
        assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize(
    "sentence",
    [
        "Til 1. maj er der arrangement på torvet.",
        "Under pkt. 3 deltog Inge Holmgaard ikke.",
        "Første punkt på dagsordenen blev udsat.",
        "Til 3 medlemmer er der sendt brev.",
    ],
)
def test_a_sentence_with_such_words_heads_nothing(sentence: str) -> None:
    text = told("{n}. {t}").replace(
        "Bent Rask orienterede om klagerne.", f"{sentence}\n\nBent Rask orienterede om klagerne."
    )
    assert items(minutes(TOP + LIST + text)) == UNDER
