"""Lists whose entries stand behind any sign that Word and its copies make of a bullet."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

MINUTES = """Referat af møde i Havneudvalget i Langeland Kommune
Tirsdag den 10. februar 2026 kl. 10.00-12.00
Sted: Havnekontoret

Til stede:
{0}Lise Vang (formand)
{0}Per Holm, teknisk chef
{0}Ole Krag, Langeland Kommune
Afbud:
{0}Mette Juhl

Dagsorden
{0}Orientering fra politiet
{0}Takster
{0}Eventuelt

1. Orientering fra politiet
{0}Per Holm fortalte om natten, hvor to både
blev stjålet.
{0}Lise Vang spurgte til opklaringen.
{0}Per Holm svarede, at der er anholdt en mand.

2. Takster
{0}Ole Krag fremlagde de nye takster.
{0}Udvalget godkendte taksterne.

3. Eventuelt
{0}Intet.
"""
ACTS = [
    ("Per Holm", "1", "Per Holm fortalte om natten, hvor to både blev stjålet."),
    ("Lise Vang", "1", "Lise Vang spurgte til opklaringen."),
    ("Per Holm", "1", "Per Holm svarede, at der er anholdt en mand."),
    ("Ole Krag", "2", "Ole Krag fremlagde de nye takster."),
    ("Udvalget", "2", "Udvalget godkendte taksterne."),
]
SIGNS = [
    *(
        "",
        "- ",
        "* ",
        "• ",
        "– ",
        "— ",
        "➢ ",
        "► ",
        "→ ",
        "-> ",
        "=> ",
        "» ",
        "❖ ",
        "▪ ",
        "◦ ",
        "‣ ",
        "■ ",
        "● ",
    ),
    *(
        "□ ",
        "◆ ",
        "★ ",
        "⁃ ",
        "∙ ",
        "✓ ",
        "o ",
        "Ø ",
        "§ ",
        "v ",
        "ü ",
        "o   ",
        "\uf0b7 ",
        "\uf0d8 ",
        "\uf0a7\t",
        "·\t",
        "–\t",
    ),
    *("-", "•", "*", "–", "·", "➢", "►", "→", "o"),
]
HEADS = [
    "{}) ",
    "({}) ",
    "[{}] ",
    "{}: ",
    "{} - ",
    "{}/ ",
    "{} ",
    "§ {} ",
    "#{} ",
    "Nr. {} ",
    "Ad {}. ",
    "Ad. {} ",
]
HEADS += [
    "Punkt {}: ",
    "Pkt. {} - ",
    "PUNKT {} – ",
    "Dagsordenspunkt {}: ",
    "Sag {}: ",
    "**{}.** ",
    "### {}. ",
]


def minutes_of(text: str, suffix: str, folder: Path) -> Minutes:
    """Return what is read in a file of that text."""
    file = folder / f"minutes.{suffix}"
    file.write_text(text, encoding="utf-8")
    return parse(read(file))


def as_page(text: str) -> str:
    """Return the text as a web page whose bullets are typed."""
    paragraphs = text.replace("både\nblev", "både blev").split("\n")
    return "<html><body>" + "".join(f"<p>{line}</p>" for line in paragraphs if line) + "</body></html>"


def check(found: Minutes) -> None:
    """The attendees, agenda and acts of `MINUTES` are found, and nothing else."""
    assert [(a.person, a.status) for a in found.attendance] == [
        ("Lise Vang", "present"),
        ("Per Holm", "present"),
        ("Ole Krag", "present"),
        ("Mette Juhl", "absent"),
    ]
    assert [item.title for item in found.agenda] == ["Orientering fra politiet", "Takster", "Eventuelt"]
    assert [(a.actor, a.item, a.sentence) for a in found.acts] == ACTS


@pytest.mark.parametrize("suffix", ["txt", "md", "html"])
@pytest.mark.parametrize("sign", SIGNS)
def test_a_list_is_a_list_whatever_sign_it_bears(sign: str, suffix: str, tmp_path: Path) -> None:
    text = MINUTES.format(sign)
    check(minutes_of(as_page(text) if suffix == "html" else text, suffix, tmp_path))


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize("head", HEADS)
def test_items_are_numbered_in_every_way(head: str, suffix: str, tmp_path: Path) -> None:
    text = MINUTES.format("")
    for number in "123":
        text = text.replace(f"\n{number}. ", f"\n{head.format(number)}")
    check(minutes_of(text, suffix, tmp_path))


@pytest.mark.parametrize("suffix", ["txt", "md"])
@pytest.mark.parametrize(
    "shaped",
    [
        lambda text: "".join(f"> {line}\n" for line in text.split("\n")),
        lambda text: "".join(f">> {line}\n" if line else ">>\n" for line in text.split("\n")),
        lambda text: text.replace("\n", "\n\n"),
        lambda text: text.replace("\n\n", "\n"),
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("\n", "\n\t"),
        lambda text: text.replace(" ", "\u00a0"),
        lambda text: text.replace("1. O", "O").replace("2. T", "T").replace("3. E", "E"),
    ],
    ids=["quoted", "quoted-twice", "spaced", "dense", "crlf", "tabbed", "hard-blanks", "unnumbered"],
)
def test_the_same_minutes_are_read_as_they_were_pasted(
    shaped: Callable[[str], str], suffix: str, tmp_path: Path
) -> None:
    check(minutes_of(shaped(MINUTES.format("")), suffix, tmp_path))


@pytest.mark.parametrize(
    "page",
    [
        "<pre>{}</pre>",
        "<textarea>{}</textarea>",
        '<div style="white-space: pre-line">{}</div>',
        '<div class="kept-as-typed">{}</div>',
    ],
)
def test_a_page_that_keeps_the_lines_of_its_text_is_read_by_lines(page: str, tmp_path: Path) -> None:
    markup = f"<html><body><h1>Havneudvalget</h1>{page.format(MINUTES.format('- '))}</body></html>"
    check(minutes_of(markup, "html", tmp_path))


def test_a_circle_beside_crosses_tells_who_was_on_the_screen(tmp_path: Path) -> None:
    text = """Referat af møde i SSP-udvalget i Halsnæs Kommune den 17. november 2021

    Fremmøde: x = i rummet, o = på skærm, - = afbud
    x   Charlotte Ziska Holt, direktør
    o   Tenna Ørtoft, politiinspektør
    o   Yusuf Baran-Lind, klubleder
    -   Ebbe Strange, skoleleder
    """
    found = minutes_of(text, "txt", tmp_path)
    assert [a.person for a in found.attendance if a.remote] == ["Tenna Ørtoft", "Yusuf Baran-Lind"]


def test_behind_an_arrow_initials_tell_whose_task_it_is(tmp_path: Path) -> None:
    text = """Referat af møde i Lokalrådet på Langeland den 24. februar 2015
Til stede: Torkild Bæk (TB), Grethe Ibsen (GI) og Inge Dam (ID)

1. Terminalen
ID: Der er mellem 15 og 40 unge om eftermiddagen.
→ TB og ID: eftersyn. GI: udvalgssag.
→ Lokalrådet besluttede at tage punktet op igen i april.

2. Eventuelt
GI takkede for kaffen.
"""
    found = minutes_of(text, "txt", tmp_path)
    assert [(a.actor, a.kind) for a in found.acts] == [
        ("Inge Dam", "inform"),
        ("Lokalrådet", "decide"),
        ("Grethe Ibsen", "thank"),
    ]


def test_arrows_before_every_paragraph_are_bullets(tmp_path: Path) -> None:
    text = """Referat af møde i Lokalrådet på Langeland den 24. februar 2015
Til stede: Torkild Bæk (TB), Grethe Ibsen (GI) og Inge Dam (ID)

1. Terminalen
→ ID: Der er mellem 15 og 40 unge om eftermiddagen.
→ TB: Politiet kører forbi hver fredag.

2. Eventuelt
→ GI: Næste møde holdes på skolen.
→ ID takkede for kaffen.
"""
    found = minutes_of(text, "txt", tmp_path)
    assert [(a.actor, a.item) for a in found.acts] == [
        ("Inge Dam", "1"),
        ("Torkild Bæk", "1"),
        ("Grethe Ibsen", "2"),
        ("Inge Dam", "2"),
    ]


@pytest.mark.parametrize(
    "line", ["Ø er bogstavet for Enhedslisten", "§ 17-udvalget mødes i maj", "o.l. findes ikke"]
)
def test_a_letter_that_opens_one_line_is_no_bullet(line: str, tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(f"Referat\n\n{line}\n", encoding="utf-8")
    document = read(file)
    assert [document.text[a.start : a.end] for a in document.lines] == ["Referat", line]
    assert not any(a.marker for a in document.lines)
