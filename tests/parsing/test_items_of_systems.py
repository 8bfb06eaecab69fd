"""Agendas and headings as case systems print them: who may read a case, pages, labels of titles."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

_HEAD = (
    "Referat af møde i Handicaprådet i Skive Kommune den 5. oktober 2015\n\n"
    "Til stede: Inge Holm og Bent Rask\n\n"
)
_TITLES = ("Budget 2016", "Årets pris", "Eventuelt")


def _minutes(text: str, path: str = "referat.txt") -> Minutes:
    return parse(read(text.encode(), path=path))


def _agenda(minutes: Minutes) -> list[tuple[str, str]]:
    return [(item.number, item.title) for item in minutes.agenda if item.parent is None]


@pytest.mark.parametrize(
    "secret",
    ["- Lukket punkt", "– lukket sag", "(lukket)", "(Lukket punkt)", "- Åben sag", "– Fortroligt punkt"],
)
def test_who_may_read_a_case_is_no_part_of_its_title(secret: str) -> None:
    listed = ("1. Budget 2016", f"2. Årets pris {secret}", "3. Eventuelt")
    told = ("Bent Rask orienterede om budgettet.", "", "Bent Rask ønskede alle en god ferie.")
    html = "<p>" + "<br>\n".join(f"<a href='#{n}'>{item}</a>" for n, item in enumerate(listed)) + "</p>\n"
    html += "".join(f"<h2>{item}</h2>\n<p>{said}</p>\n" for item, said in zip(listed, told, strict=True))
    head = "".join(f"<p>{line}</p>\n" for line in _HEAD.split("\n") if line)
    found = _minutes(f"<body>{head}{html}</body>", "referat.html")
    assert _agenda(found) == [(str(n), title) for n, title in enumerate(_TITLES, 1)]
    assert [(act.item, act.kind) for act in found.acts] == [("1", "inform"), ("3", "thank")]
    plain = "\n".join(listed) + "\n\n" + "\n\n".join(map("\n".join, zip(listed, told, strict=True)))
    assert _agenda(_minutes(_HEAD + plain)) == _agenda(found)


def test_a_number_behind_the_word_for_an_item_goes_on_with_the_sentence() -> None:
    found = _minutes(
        f"{_HEAD}1. Budget 2016\nBent Rask orienterede om budgettet, som rådet skal drøfte under punkt\n"
        "3. Inge Holm takkede.\n\n2. Årets pris\nIntet.\n\n3. Eventuelt\nIntet.\n"
    )
    assert _agenda(found) == [(str(n), title) for n, title in enumerate(_TITLES, 1)]


@pytest.mark.parametrize("page", ["\f", ""])
@pytest.mark.parametrize(
    "mark",
    [
        "1 Å ",
        "1. Å ",
        "1 (Å) ",
        "1. (Å) ",
        "1) L ",
        "1 Åbent punkt ",
        "1. Åbent punkt - ",
        "1 Lukket sag: ",
        "1 Å - ",
        "1. Åben - ",
        "1. (Åben) ",
    ],
)
def test_who_may_read_a_case_between_number_and_title(mark: str, page: str) -> None:
    told = (
        "Beslutning\nBent Rask orienterede om budgettet.\n",
        "Beslutning\nInge Holm foreslog en ny pris.\n",
        "Beslutning\nBent Rask ønskede alle en god ferie.\n",
    )
    listed = "".join(f"{n}     {title:60}{n + 1}\n" for n, title in enumerate(_TITLES, 1))
    heads = [f"{mark.replace('1', str(n))}{title}" for n, title in enumerate(_TITLES, 1)]
    body = "".join(
        f"Handicaprådet\n05-10-2015\nSide {n}.\n{page}\n{head}\n\n{said}\n"
        for n, (head, said) in enumerate(zip(heads, told, strict=True), 2)
    )
    found = _minutes(
        "Åben Referat\nHandicaprådet\nSkive Kommune, Socialafdelingen\n\nSide 1.\n\n"
        "Mødedato:            Mandag den 5. oktober 2015\n\nMedlemmer:           Inge Holm (formand)\n"
        "                     Bent Rask\n\nFølgende sager behandles:\n\n"
        f"Pkt.  Tekst                                                          Side\n\n{listed}\n{body}"
    )
    assert _agenda(found) == [(str(n), title) for n, title in enumerate(_TITLES, 1)]
    acts = [(act.item, act.kind) for act in found.acts]
    assert acts == [("1", "inform"), ("2", "propose"), ("3", "thank")]
    assert found.meeting.body == "Handicaprådet i Skive Kommune"


@pytest.mark.parametrize(
    "title",
    ["Åben skole", "Lukket gade ved havnen", "Å-dalen", "L.A. Rings Vej", "Åbne døre", "L. Holms idé"],
)
def test_titles_that_begin_with_such_words(title: str) -> None:
    found = _minutes(
        f"{_HEAD}1. Budget 2016\nBent Rask orienterede om budgettet.\n\n2. {title}\n"
        "Inge Holm foreslog et nyt skilt.\n\n3. Eventuelt\nIntet.\n"
    )
    assert [name for _, name in _agenda(found)] == ["Budget 2016", title, "Eventuelt"]


@pytest.mark.parametrize("leader", [" " + "." * 64 + " ", " " + ". " * 32, " " + "…" * 50 + " ", " " * 60])
@pytest.mark.parametrize("below", ["Odder Kommune\n\n", "Odder Kommune\n", ""])
def test_a_table_of_contents_ends_with_its_last_page(leader: str, below: str) -> None:
    listed = "".join(f"{n}.   {title}{leader}{n}\n" for n, title in enumerate(_TITLES, 1))
    told = (
        "Der var stor tilfredshed i gruppen med, at kommunen har sat penge af til flere\n"
        "kurser, og Bent Rask orienterede om kurserne i landet, som\nalle er betalt.\n",
        "Inge Holm foreslog en ny pris, som skal gives til den, der har gjort mest for\n"
        "de unge i kommunen.\n",
        "Bent Rask ønskede alle en god ferie, og han håbede, at de ville møde op til det\n"
        "næste møde i rådet.\n",
    )
    page = f"{below}Handicaprådet{' ' * 56}05-10-2015\n\n"
    body = page.join(f"{n}. {_TITLES[n - 1]}\n\n{said}\n" for n, said in enumerate(told, 1))
    found = _minutes(f"{_HEAD}{page}Indholdsfortegnelse\n{' ' * 70}Side\n{listed}\n{page}{body}")
    assert _agenda(found) == [(str(n), title) for n, title in enumerate(_TITLES, 1)]
    assert [(act.item, act.kind) for act in found.acts][1:] == [
        ("2", "propose"),
        ("3", "thank"),
        ("3", "comment"),
    ]


@pytest.mark.parametrize("tag", ["h2", "p", ""])
@pytest.mark.parametrize(
    "label", ["Emne:\n", "Emne: ", "Titel:\n", "Overskrift: ", "Punkt:\n", "EMNE:\n", "Sag: "]
)
@pytest.mark.parametrize("number", ["Sag nr. {}", "Pkt. {}", "Punkt {}:", "Sag nr. {} – "])
def test_a_label_below_the_number_names_the_title(number: str, label: str, tag: str) -> None:
    parts = (
        "Redegørelse:\nBent Rask har været ansat siden 2. maj og aflægger rapport på mødet.\n\n"
        "Afgørelse:\n\nPoliti:\nBent Rask orienterede om budgettet.",
        "Redegørelse:\nSSP-sekretariatet foreslår, at prisen gives til en klub.\n\n"
        "Afgørelse:\nInge Holm foreslog en ny pris.",
        "Afgørelse:\nBent Rask ønskede alle en god ferie.",
    )
    text = ""
    for n, (title, part) in enumerate(zip(_TITLES, parts, strict=True), 1):
        text += f"{number.format(n).strip()}\n\n{label}{title}\n\n{part}\n\n\n"
    if tag:
        lines = [line for line in (_HEAD + text).split("\n") if line]
        heads = tuple(number.format(n).strip() for n in (1, 2, 3))
        marks = {line: tag if line in heads else "p" for line in lines}
        text = "".join(f"<{marks[line]}>{line}</{marks[line]}>\n" for line in lines)
    found = _minutes(f"<body>{text}</body>", "referat.html") if tag else _minutes(_HEAD + text)
    assert _agenda(found) == [(str(n), title) for n, title in enumerate(_TITLES, 1)]
    acts = [(act.item, act.actor, act.kind) for act in found.acts]
    assert acts == [
        ("1", "Bent Rask", "inform"),
        ("2", "SSP-sekretariatet", "propose"),
        ("2", "Inge Holm", "propose"),
        ("3", "Bent Rask", "thank"),
    ]


def test_an_account_that_nothing_else_tells_is_what_was_said() -> None:
    found = _minutes(
        f"{_HEAD}1. Budget 2016\n\nRedegørelse:\nBent Rask orienterede om budgettet.\n\n"
        "2. Årets pris\n\nRedegørelse:\nInge Holm foreslog en ny pris.\n\n3. Eventuelt\nIntet.\n"
    )
    assert [(act.item, act.kind) for act in found.acts] == [("1", "inform"), ("2", "propose")]


def test_a_label_below_a_number_without_a_title_names_nothing() -> None:
    text = "".join(
        f"Sag nr. {n}\n\nEmne:\nBent Rask orienterede om budgettet i {n} skoler.\n\n" for n in (1, 2, 3)
    )
    assert [act.item for act in _minutes(_HEAD + text).acts] == ["1", "2", "3"]
