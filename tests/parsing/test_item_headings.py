"""How secretaries head what was said under an item: each act stands under its own."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.minutes import Minutes

from .test_agenda_order import TOP, minutes, titles

TITLES = ("Nyt fra politiet", "Støj på havnen", "Eventuelt")
TOPICS = ("tallene", "klagerne", "sommerfesten")
LIST = "Dagsorden:\n" + "".join(f"{n}. {title}\n" for n, title in enumerate(TITLES, 1)) + "\n"
WORDS = (("1", "2", "3"), ("en", "to", "tre"), ("Første", "Andet", "Tredje"), ("A", "B", "C"))

SMALL = ("a", "b", "c")


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
    "Sag {n}/2019 {t}",
    "{n} | {t}",
    "Emne {n} · {t}",
)


FRAMED = (
    "[{n}]  {t}",
    "[{n}]: {t}",
    "<{n}> {t}",
    "{{{n}}} {t}",
    "»{n}« {t}",
    "-{n}- {t}",
    "– {n} – {t}",
    "*{n}* {t}",
    "== {n} == {t}",
    "=== {n}. {t} ===",
    "--- {n}. {t} ---",
    "*** {n}. {t} ***",
    "• {n}. {t}",
    "■ {n}) {t}",
    "→ {n}. {t}",
    "{n}- {t}",
    "{n}> {t}",
    "{n} → {t}",
    "{n}° {t}",
    "{n}\ufe0f\u20e3 {t}",
    "{n}/16 {t}",
    "Pkt. {n} / {t}",
    "Pkt. {n} -- {t}",
    "Punkt {n} | {t}",
    "Indslag {n}: {t}",
)
"""Numbers between signs, or with signs of their own behind them."""


@pytest.mark.parametrize("listed", [LIST, ""])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("head", (*NUMBERED, *FRAMED))
def test_words_round_the_number(head: str, gap: str, listed: str) -> None:
    found = minutes(TOP + listed + told(head, gap=gap))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize(
    "numbers", [("I", "II", "III"), ("A", "B", "C"), ("14", "15", "16"), ("①", "②", "③")]
)
@pytest.mark.parametrize(
    "head", ["[{n}] {t}", "({n}) {t}", "»{n}« {t}", "- {n} - {t}", "[{n}] {t}: Kort sagt"]
)
def test_other_numbers_between_signs(head: str, numbers: tuple[str, ...]) -> None:
    found = minutes(TOP + told(head, numbers))
    assert len(titles(found)) == len({act.item for act in found.acts}) == 3
    assert [act.about for act in found.acts] == list(TOPICS)


@pytest.mark.parametrize("mark", ["[{n}]", "<{n}>", "*{n}*"])
def test_notes_that_the_text_refers_to_are_no_items(mark: str) -> None:
    first, second = mark.format(n=1), mark.format(n=2)
    notes = f"{first} Se Rigspolitiets årsrapport.\n\n{second} Tallene er foreløbige.\n"
    text = f"## Nyt fra politiet\n\nBent Rask orienterede om tallene {first}.\n\n"
    last = f"## Eventuelt\n\nIntet {second}.\n\n"
    assert tuple(titles(minutes(HEAD + text + last + notes, "referat.md")).values()) == (
        "Nyt fra politiet",
        "Eventuelt",
    )


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
     ("{n} punkt på dagsordenen - {t}", WORDS[2]), ("Ad {n}) {t}", SMALL), ("({n}) {t}", SMALL)],
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


@pytest.mark.parametrize("mark", [".", ":", " –", " -"])
def test_titles_in_capitals_before_their_text(mark: str) -> None:
    found = minutes(TOP + told("{t}" + mark, gap=" ", titles=tuple(t.upper() for t in TITLES)))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == tuple(t.upper() for t in TITLES)


@pytest.mark.parametrize("number", ["", "3. "])
def test_a_title_in_capitals_ends_there_where_the_text_behind_it_is_torn(number: str) -> None:
    text = told(
        "{n}. {t}" if number else "{t}.", gap="\n" if number else " ", titles=tuple(t.upper() for t in TITLES)
    )
    start = text.index(f"{number}EVENTUELT")
    torn = "EVENTUELT. Bent Rask orienterede om sommerfesten for alle elever på Lindbjerg\n\nSkole.\n"
    found = minutes(TOP + text[:start] + number + torn)
    assert titles(found)["3"] == "EVENTUELT"


@pytest.mark.parametrize("title", ["Eventuelt", "Til sidst", "Afrunding:", "Næste møde"])
@pytest.mark.parametrize("head", ["## {n}. {t}", "## {n}. punkt: {t}", "## Punkt {n} – {t}"])
def test_the_last_heading_may_lack_its_number(head: str, title: str) -> None:
    text = told(head).replace(head.format(n="3", t="Eventuelt"), f"## {title}")
    found = minutes(HEAD + text, "referat.md")
    assert items(found) == UNDER
    assert titles(found)["3"] == title.rstrip(":")


def test_a_last_heading_of_other_words_is_no_item() -> None:
    text = told("## {n}. {t}") + "\n## Bilag\n\nBent Rask sendte kortet.\n"
    assert list(titles(minutes(HEAD + text, "referat.md"))) == ["1", "2", "3"]


def test_speakers_in_capitals_are_no_titles() -> None:
    said = "POLITIET: Der er ro på havnen.\n\nBORGMESTER HOLMGAARD: Godt at høre.\n\nSKOLERNE: Der er ro.\n"
    assert titles(minutes(TOP + said)) == {}


ANNOUNCED = (
    "Vi havde tre punkter på: 1) Nyt fra politiet, 2) Støj på havnen og 3) Eventuelt.",
    "Mødet omfattede følgende emner: (1) Nyt fra politiet, (2) Støj på havnen, (3) Eventuelt.",
    "Dagsordenen havde tre punkter: 1. Nyt fra politiet. 2. Støj på havnen. 3. Eventuelt.",
    "Følgende sager var til behandling:\n\n1. Nyt fra politiet\n2. Støj på havnen\n3. Eventuelt",
)


@pytest.mark.parametrize("head", ["Til {n})", "Ad {n}", "{t}"])
@pytest.mark.parametrize("sentence", ANNOUNCED)
def test_a_sentence_that_announces_the_agenda(sentence: str, head: str) -> None:
    found = minutes(TOP + sentence + "\n\n" + told(head))
    assert tuple(titles(found).values()) == TITLES
    assert items(found) == UNDER


def test_points_that_somebody_made_are_no_agenda() -> None:
    points = "Borgmesteren havde tre punkter: 1) lyset, 2) støjen og 3) parkeringen."
    found = minutes(TOP + told("{n}. {t}").replace("Bent Rask orienterede om klagerne.", points))
    assert tuple(titles(found).values()) == TITLES


def test_paragraphs_that_take_up_the_titles_in_order() -> None:
    listed = "Vi tog tre emner: (1) Tyverier og hælere, (2) Støj på havnen, (3) Rådet i fremtiden.\n\n"
    text = (
        "Først tyverierne. Bent Rask orienterede om tallene.\n\n"
        "Så til støjen. Bent Rask orienterede om klagerne.\n\n"
        "Til sidst rådet. Bent Rask orienterede om sommerfesten.\n"
    )
    found = minutes(TOP + listed + text)
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == ("Tyverier og hælere", "Støj på havnen", "Rådet i fremtiden")


def test_a_list_of_titles_alone_heads_nothing_below_it() -> None:
    text = "".join(f"Bent Rask orienterede om {topic}.\n\n" for topic in TOPICS)
    found = minutes(TOP + LIST + text + "Inge Holmgaard takkede for kaffen.\n")
    assert tuple(titles(found).values()) == TITLES
    assert {act.item for act in found.acts} == {None}


SEATS = """\
<h1>Referat af møde i Lokalrådet i Vejen Kommune den 4. maj 2011</h1>
<h2>Hvem var der?</h2>
<p>Efter pladserne:</p>
<ol><li>Anna Marie Holm, skoleleder, Byskolen</li><li>Bent Rask, politiassistent, Fyns Politi</li>
<li>Inge Holmgaard, SSP-leder, Vejen Kommune</li><li>tom stol</li></ol>
<h2>Hvad gør vi ved støjen?</h2><p>Lokalrådet besluttede at skrive et brev.</p>
<h2>Hvornår ses vi?</h2><p>Lokalrådet aftalte at mødes i juni.</p>
"""


def test_a_list_of_seats_is_no_agenda() -> None:
    found = minutes(SEATS, "referat.html")
    assert tuple(titles(found).values()) == ("Hvad gør vi ved støjen?", "Hvornår ses vi?")
    assert [act.item for act in found.acts] == ["1", "2"]


def test_a_name_torn_before_its_initial_is_no_item() -> None:
    text = (
        "Bent Rask fortalte om vagten i de tre byer, der er fælles om natten, og\n"
        "sagde, at færgen lægger til to gange. Det havde borgmesteren og Inge\n"
        "O. Holmgaard ingen bemærkninger til, men de ville gerne se tallene for\n"
        "hele sommeren, før de tog stilling til en ny ordning på havnen.\n"
    )
    found = minutes(TOP + "1. Velkomst\n" + text + "\n2. Eventuelt\nBent Rask takkede for kaffen.\n")
    assert tuple(titles(found).values()) == ("Velkomst", "Eventuelt")
    assert not any(act.sentence.startswith("O.") for act in found.acts)


def test_a_year_ends_a_title_without_its_full_stop() -> None:
    listed = "Dagsorden:\n1. Budget for 2012.\n2. Plan for 2013.\n3. Eventuelt.\n\n"
    found = minutes(TOP + listed + told("Ad {n}"))
    assert tuple(titles(found).values()) == ("Budget for 2012", "Plan for 2013", "Eventuelt")


@pytest.mark.parametrize(
    "head", ["Vedr. {t}.", "Punkt vedr. {t}:", "Emne: {t}.", "Ad {t}:", "Til {t} –", "Ang. {t}:"]
)
@pytest.mark.parametrize("gap", [" ", "\n"])
def test_listed_titles_taken_up_behind_a_word(head: str, gap: str) -> None:
    assert items(minutes(TOP + LIST + told(head, gap=gap))) == UNDER


def test_a_listed_title_in_front_of_a_long_paragraph() -> None:
    long = " Der er talt med naboerne, med skolen og med havnefogeden om det." * 5
    found = minutes(TOP + LIST + told("{t}.", gap=" ").replace("klagerne.", f"klagerne.{long}"))
    assert items(found) == UNDER


MEETING = "Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011"
HEAD = f"# {MEETING}\n\nDeltagere: borgmester Inge Holmgaard og politidirektør Bent Rask\n\n"


@pytest.mark.parametrize(
    "columns", ["| Emne | Referat |", "| Punkt | Drøftelse |", "| Dagsordenspunkt | Beslutning |"]
)
def test_titles_in_the_left_column_of_a_table(columns: str) -> None:
    rows = "".join(f"| {t} | Bent Rask orienterede om {x}. |\n" for t, x in zip(TITLES, TOPICS, strict=True))
    found = minutes(f"{HEAD}{columns}\n|---|---|\n{rows}", "referat.md")
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize("cell", ["th", "td><b"])
def test_titles_set_as_headings_of_rows(cell: str) -> None:
    close = "</b></td>" if "b" in cell else "</th>"
    row = "<tr><{0}>{1}{2}<td>Bent Rask orienterede om {3}.</td></tr>"
    rows = "".join(row.format(cell, t, close, x) for t, x in zip(TITLES, TOPICS, strict=True))
    top = f"<h1>{MEETING}</h1><p>Deltagere: politidirektør Bent Rask</p>"
    found = minutes(f"<html><body>{top}<table>{rows}</table></body></html>", "referat.html")
    assert items(found) == UNDER


def test_speakers_in_the_left_column_are_no_titles() -> None:
    rows = (
        "| Holbæk Kommune | Der er ro på havnen. |\n| Anna Marie Holm, skoleleder | Der er ro i skolen. |\n"
    )
    assert titles(minutes(f"{HEAD}| Emne | Referat |\n|---|---|\n{rows}", "referat.md")) == {}


@pytest.mark.parametrize("times", [("8.30", "8.45", "9.10"), ("08:30", "08:45", "09:10"), ("9", "10", "11")])
@pytest.mark.parametrize("head", ["Kl. {n}     {t}", "Kl. {n}: {t}", "Kl. {n} – {t}"])
def test_headings_with_the_time_of_an_item(head: str, times: tuple[str, str, str]) -> None:
    found = minutes(TOP + told(head, times, gap="\n\n"))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


def test_times_that_go_back_head_nothing() -> None:
    text = told("Kl. {n} {t}", ("22", "9", "3"), gap="\n\n")
    assert "agenda.heading-clock" not in {item.rule for item in minutes(TOP + text).agenda}


PEOPLE = "Deltagere: borgmester Inge Holmgaard og politidirektør Bent Rask"


@pytest.mark.parametrize("mark", [".", ":", " –", " -"])
@pytest.mark.parametrize("inside", [True, False])
def test_bold_titles_before_their_text(mark: str, inside: bool) -> None:
    head = f"<b>{{t}}{mark}</b>" if inside else f"<b>{{t}}</b>{mark}"
    paragraphs = told(head, gap=" ").strip().split("\n\n")
    page = "".join(f"<p>{p}</p>" for p in (PEOPLE, *paragraphs))
    for text, path in (
        (f"<html><body><h1>{MEETING}</h1>{page}</body></html>", "referat.html"),
        (HEAD + "\n\n".join(paragraphs).replace("<b>", "**").replace("</b>", "**"), "referat.md"),
    ):
        found = minutes(text, path)
        assert items(found) == UNDER
        assert tuple(titles(found).values()) == TITLES


def test_bold_speakers_of_a_round_are_no_titles() -> None:
    said = "**Skolerne:** Der er ro.\n\n**Politiet:** Der er fest.\n\n**Boligforeningen:** Der er larm.\n"
    assert titles(minutes(HEAD + said, "referat.md")) == {}
    said = said.replace(":** Der", ".** Der").replace("Skolerne", "Anna Holm").replace("Bolig", "Lokal")
    assert "Anna Holm" not in titles(minutes(HEAD + said, "referat.md")).values()


def test_a_bold_title_with_number_ends_where_the_bold_letters_do() -> None:
    text = "**1. Datoer for 2024.** 5. marts og 4. juni. Bent Rask takkede for kaffen.\n\n"
    text += "**2. Støj.** Bent Rask orienterede om klagerne.\n\n"
    found = minutes(HEAD + text + "**3. Eventuelt.** Inge Holmgaard takkede for kaffen.\n", "referat.md")
    assert tuple(titles(found).values()) == ("Datoer for 2024", "Støj", "Eventuelt")
    assert [act.item for act in found.acts] == ["1", "2", "3"]


def test_a_presenter_behind_a_bold_title_stays_with_it() -> None:
    text = "**1. Natteliv** v/ Bent Rask\n\nBent Rask orienterede om tallene.\n\n**2. Eventuelt**\n\nIntet.\n"
    found = minutes(HEAD + text, "referat.md")
    assert found.agenda[0].presenters == ("Bent Rask",)


@pytest.mark.parametrize(
    "head", ["Til 2) og 3)", "Ad 2. og 3.", "Punkterne 2 og 3:", "Pkt. 2+3:", "Vedr. punkterne 2 og 3"]
)
def test_items_treated_together(head: str) -> None:
    text = f"Til 1)\nBent Rask bød velkommen.\n\n{head}\nBent Rask orienterede om klagerne.\n"
    found = minutes(TOP + LIST + text)
    assert [act.item for act in found.acts] == ["1", "2"]
    assert {item.number for item in found.agenda if item.section} == {"1", "2", "3"}


@pytest.mark.parametrize(
    "listed",
    [
        "Vi havde tre punkter på dagsordenen: a) Nyt fra politiet, b) Støj på havnen og c) Eventuelt.",
        "Dagsorden:\na) Nyt fra politiet\nb) Støj på havnen\nc) Eventuelt",
    ],
)
@pytest.mark.parametrize("head", ["Ad {n})", "Ad {n}) {t}", "Til {t}"])
def test_an_agenda_with_letters(listed: str, head: str) -> None:
    found = minutes(TOP + listed + "\n\n" + told(head, SMALL))
    assert tuple(titles(found).values()) == TITLES
    assert items(found) == UNDER


@pytest.mark.parametrize(
    "last", ["Næste møde", "Næste gang", "Kommende møder", "Næste møde og tak for i dag"]
)
@pytest.mark.parametrize("head", ["**{t}**", "## {t}", "{t}"])
def test_the_next_meeting_is_an_item_where_it_is_headed_as_the_others(head: str, last: str) -> None:
    names = [title.upper() if head == "{t}" else title for title in (*TITLES[:2], last)]
    text = told(head, titles=tuple(names), gap="\n\n")
    found = minutes(HEAD + text if head != "{t}" else TOP + text, "referat.md" if head != "{t}" else "a.txt")
    assert list(titles(found).values()) == names
    assert items(found) == UNDER


SIGNED = (
    "=== {t} ===",
    "--- {t} ---",
    "*** {t} ***",
    ">> {t}",
    "► {t}",
    "■ {t}",
    "• {t}",
    "- {t}",
    "[{t}]",
    "*{t}*",
    "_{t}_",
    "----------\n{t}\n----------",
    "==========\n{t}\n==========",
)
"""Titles without numbers that signs or lines of strokes set off."""


@pytest.mark.parametrize("listed", [LIST, ""])
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("head", SIGNED)
def test_titles_that_signs_set_off(head: str, gap: str, listed: str) -> None:
    found = minutes(TOP + listed + told(head, gap=gap))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


@pytest.mark.parametrize(
    "lines",
    [
        "► Der er ro på havnen.\n► Festen er aflyst.\n► Intet nyt.\n",
        "- Politiet\nDer er ro på havnen.\n- Skolerne\nFesten er aflyst.\n- Kommunen\nIntet nyt.\n",
        "• Havnen\n• Festen\n• Eventuelt\n\nDer er ro på havnen.\n",
        "» Ro på havnen «\nDet sagde avisen.\n",
    ],
)
def test_lines_with_signs_that_head_nothing(lines: str) -> None:
    assert titles(minutes(TOP + lines)) == {}


@pytest.mark.parametrize(
    ("head", "numbers"),
    [("{n}: {t}", ("A", "B", "C")), ("{n} – {t}", ("A", "B", "C")), ("{n}/ {t}", ("I", "II", "III"))],
)
def test_letters_and_roman_numbers_with_other_marks(head: str, numbers: tuple[str, ...]) -> None:
    found = minutes(TOP + told(head, numbers))
    assert items(found) == UNDER
    assert tuple(titles(found).values()) == TITLES


def test_a_number_that_was_struck() -> None:
    text = "1. Velkomst\n\nIntet.\n\n2. Nyt\n\nIntet.\n\n4. Støj\n\nIntet.\n\n5. Eventuelt\n\nIntet.\n"
    assert titles(minutes(TOP + text)) == {"1": "Velkomst", "2": "Nyt", "4": "Støj", "5": "Eventuelt"}


@pytest.mark.parametrize(
    "note",
    [
        " (pkt. 2)",
        " [punkt 2]",
        " (pkt. 2 på dagsordenen)",
        f"{'':40}Pkt. 2",
        "\t\tPunkt 2",
        f"{'':9}Sag nr. 2",
    ],
)
def test_a_number_behind_the_title(note: str) -> None:
    text = told("{t}", titles=(TITLES[0], TITLES[1] + note, TITLES[2]), gap="\n\n")
    assert tuple(titles(minutes(TOP + text)).values()) == TITLES
