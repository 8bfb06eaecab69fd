"""Items out of order, oddly set or oddly numbered: every act stands under the item it was told under."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.reading import read

TOP = """\
Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011

Deltagere:
Borgmester Inge Holmgaard
Politidirektør Bent Rask

"""
LIST = """\
Dagsorden:
1. Velkomst
2. Status på bander
3. Samarbejdsplan
4. Natteliv og værtshuse
5. Eventuelt

"""


def minutes(text: str, path: str = "referat.txt") -> Minutes:
    return parse(read(text.encode(), path=path))


def told(found: Minutes) -> list[tuple[str | None, str | None]]:
    """Return item and topic of each act."""
    return [(act.item, act.about) for act in found.acts]


def titles(found: Minutes) -> dict[str, str]:
    return {item.number: item.title for item in found.agenda if item.parent is None}


def body(*items: tuple[str, str], gap: str = "\n") -> str:
    """Return headings, each with one act about its topic."""
    return "\n".join(f"{head}{gap}Bent Rask orienterede om {topic}.\n" for head, topic in items)


@pytest.mark.parametrize("mark", ["Ad {}.", "Ad pkt. {}.", "Pkt. {}:", "{}."])
@pytest.mark.parametrize("listed", [LIST, ""])
def test_an_item_taken_before_the_one_above_it(mark: str, listed: str) -> None:
    order = [(1, "Velkomst", "mødeplanen"), (2, "Status på bander", "banderne")]
    order += [(4, "Natteliv og værtshuse", "nattelivet"), (3, "Samarbejdsplan", "planen")]
    order += [(5, "Eventuelt", "sommerfesten")]
    found = minutes(TOP + listed + body(*((f"{mark.format(n)} {t}", topic) for n, t, topic in order)))
    assert told(found) == [
        ("1", "mødeplanen"), ("2", "banderne"), ("4", "nattelivet"), ("3", "planen"), ("5", "sommerfesten"),
    ]  # fmt: skip
    assert titles(found)["3"] == "Samarbejdsplan"


def test_roman_numbers_alone_above_the_text() -> None:
    listed = "Dagsorden\nI. Nyt fra politiet\nII. Zonerne på havnen\nIII. Eventuelt\n\n\n"
    text = "I.\n\nBent Rask orienterede om tallene.\n\n\nII.\n\nBent Rask orienterede om zonerne.\n\n\n"
    found = minutes(TOP + listed + text + "III.\n\nInge Holmgaard takkede for kaffen.\n")
    assert titles(found) == {"1": "Nyt fra politiet", "2": "Zonerne på havnen", "3": "Eventuelt"}
    assert [act.item for act in found.acts] == ["1", "2", "3"]


def test_a_one_that_the_scanner_took_for_an_l() -> None:
    found = minutes(
        TOP + LIST + body(("Ad l. Velkomst", "mødeplanen"), ("Ad 2. Status på bander", "banderne"))
    )
    assert told(found) == [("1", "mødeplanen"), ("2", "banderne")]


def test_each_item_numbered_one_with_a_heading_glued_to_its_text() -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2011\n\n**Til stede:** politidirektør Bent Rask\n\n"
    text += (
        "**Dagsorden**\n\n1. Velkomst\n2. Uro ved stationerne\n3. Kameraer v/ politidirektøren\n4. Evt.\n\n"
    )
    text += "1. **Velkomst**\n\nBent Rask orienterede om mødeplanen.\n\n"
    text += "1. **Uro ved stationerne** Bent Rask orienterede om uroen ved stationerne i sommer.\n\n"
    text += "1. **Kameraer v/ Bent Rask**\n\nBent Rask orienterede om kameraerne.\n\n"
    text += "1. **Evt.**\n\nBent Rask orienterede om sommerfesten.\n"
    found = minutes(text, "referat.md")
    assert [item for item, _ in told(found)] == ["1", "2", "3", "4"]
    assert titles(found)["2"] == "Uro ved stationerne"


def test_bullets_before_numbers() -> None:
    text = "# Handicaprådet i Vejen Kommune\n\nMøde den 4. maj 2021\n\n## Indhold\n\n"
    text += "- 14\\. Godkendelse af dagsorden\n- 15\\. Ny busterminal\n- 16\\. Meddelelser\n\n"
    text += "## 14\\. Godkendelse af dagsorden\n\nGodkendt.\n\n## 15\\. Ny busterminal\n\n"
    found = minutes(text + "Rådet drøftede kantstenen.\n\n## 16\\. Meddelelser\n\nIngen.\n", "referat.md")
    assert list(titles(found)) == ["14", "15", "16"]
    assert [act.item for act in found.acts] == ["15"]


def test_a_list_without_marks_takes_the_numbers_of_its_headings() -> None:
    items = {"1": "Velkomst", "2": "Kriminalitet og tryghed", "3": "Fængslet", "4": "Eventuelt"}
    listed = "".join(f"<li>{n} {t}</li>" for n, t in items.items())
    told_under = "".join(
        f"<h2>{n} {t}</h2><p>Bent Rask orienterede om sag nummer {n} i Nyby.</p>" for n, t in items.items()
    )
    found = minutes(
        f"<html><body><h1>Kredsrådsmøde i Fyns Politi den 4. maj 2011</h1><h2>Dagsorden</h2><ul>{listed}</ul>"
        f"<h2>Deltagere</h2><p>Politidirektør Bent Rask</p>{told_under}</body></html>",
        "referat.html",
    )
    assert titles(found) == items
    assert [act.item for act in found.acts] == list(items)


def test_each_case_in_a_table_of_its_own_below_a_table_of_contents() -> None:
    cases = {
        "7": "Godkendelse af dagsorden",
        "8": "Udrykninger i 2010",
        "9": "Ny tankvogn",
        "10": "Eventuelt",
    }
    contents = "".join(
        f"<tr><td>{n}.</td><td>{t}</td><td>{p}</td></tr>" for p, (n, t) in enumerate(cases.items(), 2)
    )
    tables = "".join(
        f"<table><tr><td colspan=2><b>{n}. {t}</b></td></tr><tr><td><b>Bilag</b></td><td>1. Notat</td></tr>"
        f"<tr><td><b>Beslutning</b></td><td>Beredskabschefen gennemgik sag {n} nøje.</td></tr></table>"
        for n, t in cases.items()
    )
    found = minutes(
        "<html><body><h1>Beredskabskommissionen</h1><h2>Referat fra mødet den 16. marts 2011</h2>"
        "<p>Til stede: beredskabschef Kaj Frandsen</p><p><b>Indholdsfortegnelse</b></p>"
        f"<table><tr><td>Sag</td><td>Overskrift</td><td>Side</td></tr>{contents}</table>{tables}</body></html>",
        "referat.html",
    )
    assert titles(found) == cases
    assert [act.item for act in found.acts] == list(cases)


@pytest.mark.parametrize(
    ("printed", "title"),
    [
        ("1. Godkendelse af dagsorden side 1", "Godkendelse af dagsorden"),
        ("1. Godkendelse af dagsorden ........ s. 2", "Godkendelse af dagsorden"),
        ("1. Emne: Godkendelse af dagsorden", "Godkendelse af dagsorden"),
        ("1. Tema: Den gode løsladelse", "Tema: Den gode løsladelse"),
        ("1. Godkendelse af dagsorden (oversigt vedlagt)", "Godkendelse af dagsorden"),
        ("1. Godkendelse af dagsorden (se vedhæftede udkast)", "Godkendelse af dagsorden"),
        ("1. Godkendelse af dagsorden (nyt udkast eftersendes)", "Godkendelse af dagsorden"),
        ("1. Godkendelse af dagsorden (udsendt med mail)", "Godkendelse af dagsorden"),
        ("1. Høring om vejen (den nordlige del)", "Høring om vejen (den nordlige del)"),
        ("1. Høring om færdsel på side- og hovedveje", "Høring om færdsel på side- og hovedveje"),
    ],
)
def test_page_numbers_and_labels_are_no_part_of_a_title(printed: str, title: str) -> None:
    found = minutes(
        f"{TOP}Dagsorden\n{printed}\n2. Eventuelt\n\n" + body(("Ad 1", "sagen"), ("Ad 2", "festen"))
    )
    assert titles(found)["1"] == title


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("2. Referat fra d. 4/6: Ingen bemærkninger.", "Referat fra d. 4/6"),
        ("2. Evt.: Inge Holmgaard mindede om SSP-dagen i november.", "Evt."),
        ("2. Nyt fra kl. 10-holdet: Bent Rask orienterede om holdet.", "Nyt fra kl. 10-holdet"),
    ],
)
def test_minutes_written_behind_the_title_and_its_colon(line: str, title: str) -> None:
    found = minutes(f"{TOP}1. Nyt: Bent Rask orienterede om tallene.\n\n{line}\n\n3. Slut: Intet.\n")
    assert titles(found) == {"1": "Nyt", "2": title, "3": "Slut"}


def test_a_title_whose_year_fell_on_the_next_line() -> None:
    found = minutes(
        TOP + "1. Velkomst\n\nIntet.\n\n2. Handlingsplan\n2008\n\nBent Rask orienterede om planen.\n"
    )
    assert titles(found)["2"] == "Handlingsplan 2008"


def test_the_bold_title_of_the_minutes_is_no_item() -> None:
    text = "**REFERAT**\n\n**Møde i kredsrådet for Fyns Politi den 28. november 2012 kl. 9.30**\n\n"
    text += "I mødet deltog politidirektør Bent Rask og borgmester Inge Holmgaard, Assens.\n\n"
    text += (
        "**Velkomst**\n\nBent Rask bød velkommen.\n\n**Indbrud**\n\nBent Rask orienterede om indbruddene.\n"
    )
    assert list(titles(minutes(text, "referat.md")).values()) == ["Velkomst", "Indbrud"]


def test_a_heading_on_the_next_meeting_is_an_item_where_headings_make_the_agenda() -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 28. november 2012\n\nTil stede: politidirektør Bent Rask\n\n"
    text += (
        "### Velkommen\n\nBent Rask bød velkommen.\n\n### Indbrud\n\nBent Rask orienterede om indbrud.\n\n"
    )
    found = minutes(text + "### Næste møde\n\nBent Rask takkede for i dag.\n", "referat.md")
    assert list(titles(found).values()) == ["Velkommen", "Indbrud", "Næste møde"]
    assert [act.item for act in found.acts] == ["1", "2", "3"]


WRAPPED = """\
Kredsrådet har siden foråret fulgt udviklingen i de områder, som politiet og
kommunerne i fællesskab har udpeget, og der er tale om et fald i antallet af
anmeldelser i alle måneder på nær en enkelt, hvor der var marked i byen, og
hvor vejret var usædvanligt godt.
"""


def test_a_line_that_goes_on_with_an_ordinal_or_a_date_is_no_item() -> None:
    text = f"{TOP}1. Velkommen\n{WRAPPED}Bent Rask fortalte lidt om skolen, der har 260 elever fra 0. til\n"
    text += "10. klasse, og orienterede om listen over sommerens arrangementer indtil\n"
    text += "d. 31. august, som politiet har udarbejdet sammen med kommunerne.\n\n2. Evt.\nIntet.\n"
    found = minutes(text)
    assert titles(found) == {"1": "Velkommen", "2": "Evt."}
    assert [act.sentence[-16:] for act in found.acts] == ["sammen med kommunerne."[-16:]]


def test_a_running_head_below_a_page_break_does_not_cut_the_word() -> None:
    text = f"{TOP}1. Natteliv\n{WRAPPED}\nKredsrådet drøftede herefter, om der er grundlag for at star-\n\n"
    text += "\fKredsrådet i Fyns Politi - referat af mødet i maj\n\n"
    text += "te en ordning med natteravne til sommer.\n\n2. Evt.\nIntet.\n"
    assert [act.sentence for act in minutes(text).acts] == [
        "Kredsrådet drøftede herefter, om der er grundlag for at starte en ordning med natteravne til sommer."
    ]


@pytest.mark.parametrize(
    "head", ["NYBY KOMMUNE - Kredsrådet", "Kredsrådet i Fyns Politi", "Referat, maj 2011"]
)
def test_a_running_head_right_below_the_number_of_a_page(head: str) -> None:
    text = f"{TOP}1. Natteliv\n{WRAPPED}\n"
    text += "Bent Rask oplyste, at politiet har uddannet 112 nye skolepatruljer siden\n"
    text += f"{'Side 1':>80}\n{head}\naugust. Skolen mangler en lærer.\n\n2. Evt.\nIntet.\n"
    assert "Bent Rask oplyste, at politiet har uddannet 112 nye skolepatruljer siden august." in [
        act.sentence for act in minutes(text).acts
    ]


def test_a_name_below_the_number_of_a_page_goes_on_with_the_sentence() -> None:
    text = f"{TOP}1. Natteliv\n{WRAPPED}\n"
    text += "Derefter takkede Inge Holmgaard for sommerens patruljer, som politidirektør\n"
    text += (
        f"{'Side 1':>80}\nBent Rask i går sendte på gaden i Nyby og i Gammelby, så alle kunne komme trygt\n"
    )
    text += "hjem.\n\n"
    text += "2. Evt.\nIntet.\n"
    assert any("Bent Rask i går sendte" in act.sentence for act in minutes(text).acts)


ITEMS = {"1": "Velkomst og siden sidst", "2": "Nattelivet i byerne", "3": "Samarbejdsplan", "4": "Eventuelt"}


def test_an_agenda_that_stands_behind_the_minutes() -> None:
    told_under = "\n\n".join(
        f"{t.upper()}\n\nBent Rask orienterede om sag {n} i enkeltheder." for n, t in ITEMS.items()
    )
    listed = "\n".join(f"{n}. {t}" for n, t in ITEMS.items())
    found = minutes(f"{TOP}{told_under}\n\nDagsorden for mødet var\n\n{listed}\n")
    assert titles(found) == ITEMS
    assert [act.item for act in found.acts] == list(ITEMS)


def test_an_agenda_in_a_sentence_that_runs_over_lines() -> None:
    text = f"{TOP}Dagsordenen lød på 1) formandens indledning, 2) de første måneder efter reformen,\n"
    text += "3) dannelsen af lokalråd, 4) eventuelt.\n\n1. Bent Rask orienterede om planerne for året.\n\n"
    text += "2. Bent Rask orienterede om reformens gang i kredsen.\n\n3. Inge Holmgaard spurgte til råd.\n\n"
    found = minutes(text + "4. Inge Holmgaard takkede for kaffen.\n")
    assert list(titles(found).values()) == [
        "formandens indledning", "de første måneder efter reformen", "dannelsen af lokalråd", "eventuelt",
    ]  # fmt: skip
    assert [act.item for act in found.acts] == ["1", "2", "3", "4"]


def test_bullets_without_a_label_that_the_headings_repeat() -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2021\n\nTil stede: politidirektør Bent Rask\n\n"
    text += "**Det skulle vi nå:**\n\n" + "".join(f"- {t}\n" for t in ITEMS.values()) + "\n"
    text += "".join(
        f"|{n}|{t}|\n|---|---|\n|Referat|Bent Rask orienterede om sag {n}.|\n\n" for n, t in ITEMS.items()
    )
    together = text.replace("|2|Nattelivet i byerne|", "|2 + 3|Nattelivet i byerne og Samarbejdsplan|")
    together = together.replace(
        "|3|Samarbejdsplan|\n|---|---|\n|Referat|Bent Rask orienterede om sag 3.|\n\n", ""
    )
    for printed in (text, together):
        assert titles(minutes(printed, "referat.md")) == ITEMS


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("2 - Økonomi - intet nyt. Puljen er brugt.", "Økonomi"),
        ("2 - Evt. - Bent Rask meddelte, at lyset tændes fredag.", "Evt."),
        ("2 - Unge og natteliv", "Unge og natteliv"),
    ],
)
def test_dashes_between_number_title_and_text(line: str, title: str) -> None:
    found = minutes(
        f"{TOP}1 - Siden sidst - Bent Rask orienterede om sagen.\n\n{line}\n\n3 - Slut - intet.\n"
    )
    assert titles(found)["2"] == title


def test_a_guest_in_brackets_is_no_part_of_the_title() -> None:
    text = (
        f"{TOP}Dagsorden\n1. Velkomst\n2. El-løbehjul (gæst: Sami Wierzbicki)\n3. Cykler (på stationen)\n\n"
    )
    found = minutes(text + body(("Ad 1", "planen"), ("Ad 2", "løbehjulene"), ("Ad 3", "cyklerne")))
    assert list(titles(found).values()) == ["Velkomst", "El-løbehjul", "Cykler (på stationen)"]


@pytest.mark.parametrize("mark", ["Ad 2, Natteliv", "Ad. 2 Natteliv", "AD 2; Natteliv"])
def test_slips_in_the_mark_behind_the_word(mark: str) -> None:
    found = minutes(TOP + body(("Ad 1. Velkomst", "planen"), (mark, "nattelivet"), ("Ad 3. Evt.", "festen")))
    assert [act.item for act in found.acts] == ["1", "2", "3"]


def test_words_about_an_item_are_no_heading() -> None:
    text = TOP + body(("Ad 1. Velkomst", "planen")) + "\nPunkt 2, som var sat på efter ønske, blev udsat.\n\n"
    assert list(titles(minutes(text + body(("Ad 2. Cykler", "cyklerne"), ("Ad 3. Evt.", "festen"))))) == [
        "1",
        "2",
        "3",
    ]


@pytest.mark.parametrize("sign", ["", " ·", " |", " –"])
def test_marked_headings_with_the_time_of_day(sign: str) -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2011\n\nTil stede: politidirektør Bent Rask\n\n"
    for head in (f"14.00{sign} Goddag", f"14.05{sign} Siden sidst", f"kl. 15.40{sign} Punktum"):
        text += f"### {head}\n\nBent Rask orienterede om sagen i enkeltheder.\n\n"
    assert titles(minutes(text, "referat.md")) == {"1": "Goddag", "2": "Siden sidst", "3": "Punktum"}


def test_headings_with_the_time_of_day() -> None:
    times = ("14.00 GODDAG", "14.05 SIDEN SIDST", "kl. 15.40 PUNKTUM")
    text = "".join(
        f"\n{head}\n\nBent Rask orienterede om sag {n} i enkeltheder.\n" for n, head in enumerate(times)
    )
    found = minutes(TOP + text)
    assert titles(found) == {"1": "GODDAG", "2": "SIDEN SIDST", "3": "PUNKTUM"}
    assert [act.item for act in found.acts] == ["1", "2", "3"]


@pytest.mark.parametrize("mark", ["§ {}.", "§{}", "### {} ►\n\n", "### ({})\n\n"])
def test_rare_marks_of_numbers(mark: str) -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2011\n\nTil stede: politidirektør Bent Rask\n\n"
    text += "Dagsorden:\n\n1. Meddelelser\n2. Natteliv\n3. Eventuelt\n\n"
    for n, title in (("1", "Meddelelser"), ("2", "Natteliv"), ("3", "Eventuelt")):
        head = mark.format(n) + ("" if mark.startswith("#") else f" {title}")
        text += f"{head}\n\nBent Rask orienterede om sag {n} i enkeltheder.\n\n"
    found = minutes(text, "referat.md")
    assert titles(found) == {"1": "Meddelelser", "2": "Natteliv", "3": "Eventuelt"}
    assert [act.item for act in found.acts] == ["1", "2", "3"]


def test_headings_in_boxes_drawn_with_signs() -> None:
    border = "+---------+--------------------------+\n"
    text = "".join(
        f"\n{border}| SAG {n}  | {title:<24} |\n{border}\nBent Rask orienterede om sag {n} i enkeltheder.\n"
        for n, title in (("21", "Godkendelse"), ("22", "Tal for kvartalet"), ("23", "Eventuelt"))
    )
    found = minutes(TOP + text)
    assert titles(found) == {"21": "Godkendelse", "22": "Tal for kvartalet", "23": "Eventuelt"}
    assert [act.item for act in found.acts] == ["21", "22", "23"]


def test_items_whose_text_begins_with_their_number_below_a_list_in_a_sentence() -> None:
    listed = "Dagsordenen lød på 1) formandens indledning, 2) nattelivets udvikling og 3) eventuelt.\n\n"
    found = minutes(
        TOP
        + listed
        + "1.  Bent Rask bød velkommen til Nyborg og takkede borgmesteren for husly. Rådet er nu samlet.\n\n"
        + "2.  Om restauranternes nye lukketider gav Bent Rask en længere redegørelse. De virker godt.\n\n"
        + "3.  Inge Holmgaard spurgte, hvornår kredsrådet skal mødes næste gang i dette år. Det er i juni.\n"
    )
    assert list(titles(found).values()) == ["formandens indledning", "nattelivets udvikling", "eventuelt"]
    assert [act.item for act in found.acts] == ["1", "2", "3"]


def test_the_deputy_chair_is_known_from_the_list() -> None:
    found = minutes(
        TOP.replace("Borgmester Inge Holmgaard", "Borgmester Inge Holmgaard, Nyborg (næstformand)")
        + LIST
        + body(("1. Velkomst", "planen"))
        + "Næstformanden takkede for kaffen.\n"
    )
    assert [act.actor for act in found.acts] == ["Bent Rask", "Inge Holmgaard"]


def test_a_table_of_contents_with_bare_numbers_above_numbered_headings() -> None:
    contents = "Indholdsfortegnelse\n\n" + "\n".join(
        f"{n}  {title} ............ {n}" for n, title in enumerate(("Velkomst", "Natteliv", "Eventuelt"), 1)
    )
    bodies = body(("1. Velkomst", "planen"), ("2. Natteliv", "nattelivet"), ("3. Eventuelt", "sommeren"))
    assert list(titles(minutes(TOP + contents + "\n\n" + bodies)).values()) == [
        "Velkomst",
        "Natteliv",
        "Eventuelt",
    ]


def test_numbered_paragraphs_are_text_and_numbered_titles_are_titles() -> None:
    text = (
        "1. Velkomst\n\n1.1  Bent Rask gennemgik udviklingen i årets første kvartal. Den er god.\n\n"
        "1.2  Inge Holmgaard roste politiet for indsatsen.\n\n"
        "2. Natteliv\n\n2.1  Nyt om restauranterne i havnen. Bent Rask oplyste, at to er åbnet.\n\n"
        "3. Eventuelt\n\nIntet.\n"
    )
    found = minutes(TOP + text)
    assert [(act.actor, act.item) for act in found.acts] == [
        ("Bent Rask", "1"), ("Inge Holmgaard", "1"), ("Bent Rask", "2"),
    ]  # fmt: skip
    assert [item.title for item in found.agenda if item.parent] == ["Nyt om restauranterne i havnen"]


def test_a_subheading_may_end_in_an_abbreviation() -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2011\n\nTil stede: politidirektør Bent Rask\n\n"
    for head in (
        "## 1. Velkomst",
        "## 2. Nyt",
        "**2.1 Droner**",
        "**2.2 Klager over støj m.v.**",
        "## 3. Evt.",
    ):
        text += f"{head}\n\nBent Rask takkede.\n\n"
    found = minutes(text, "referat.md")
    assert [item.title for item in found.agenda] == [
        "Velkomst",
        "Nyt",
        "Droner",
        "Klager over støj m.v.",
        "Evt.",
    ]


@pytest.mark.parametrize("mark", ["## {}", "**{}**", "{}"])
def test_an_introduction_set_like_the_headings_behind_it_is_an_item(mark: str) -> None:
    text = "# Kredsrådsmøde i Fyns Politi den 4. maj 2011\n\nDeltagere: politidirektør Bent Rask\n\n"
    for head in ("Indledning", "Natteliv", "Beredskab", "Eventuelt"):
        text += f"{mark.format(head)}\n\nBent Rask orienterede om {head.lower()} i enkeltheder.\n\n"
    found = minutes(text, "referat.md")
    assert [item.title for item in found.agenda] == ["Indledning", "Natteliv", "Beredskab", "Eventuelt"]
    assert [act.item for act in found.acts] == ["1", "2", "3", "4"]


_TITLES = ("Velkommen", "Spørgsmål til politiet", "Høring om helhedsplanen", "Eventuelt")
_TOPICS = ("mødeplanen", "banderne", "planen", "sommerfesten")
_RETOLD = {
    "html": (
        "<h1>Integrationsrådet i Vejen</h1><p>Referat af møde 4. maj 2011</p>{label}<ol>{list}</ol><table>"
        "<tr><th>Navn</th><th>Mødt</th></tr><tr><td>Bent Rask, konsulent</td><td>X</td></tr></table>{body}",
        "<h3>Her er hvad vi nåede</h3>",
        "<li>{}</li>",
        "<h3>{}</h3><p>{}</p>",
    ),
    "md": (
        "# Integrationsrådet i Vejen Kommune\n\nReferat af møde den 4. maj 2011\n\n{label}{list}\n"
        "Deltagere: Bent Rask, konsulent\n\n{body}",
        "**Vi nåede det hele:**\n\n",
        "1. {}\n",
        "**{}**\n\n{}\n\n",
    ),
    "txt": (
        "Integrationsrådet i Vejen Kommune\nReferat af møde den 4. maj 2011\n\n{label}{list}\n"
        "Deltagere: Bent Rask, konsulent\n\n\n{body}",
        "Det kom vi omkring\n\n",
        "{n}. {}\n",
        "{}\n\n{}\n\n\n",
    ),
}


@pytest.mark.parametrize("presented", ["", " v/ Bent Rask"])
@pytest.mark.parametrize("labelled", [True, False])
@pytest.mark.parametrize("suffix", _RETOLD)
def test_headings_without_numbers_below_a_numbered_list(suffix: str, labelled: bool, presented: str) -> None:
    whole, label, entry, told_of = _RETOLD[suffix]
    listed = "".join(entry.format(t + presented * (n == 2), n=n) for n, t in enumerate(_TITLES, 1))
    said = (
        told_of.format(t, f"Bent Rask orienterede om {x}.") for t, x in zip(_TITLES, _TOPICS, strict=True)
    )
    text = whole.format(label=label if labelled else "", list=listed, body="".join(said))
    found = minutes(text, f"referat.{suffix}")
    assert titles(found) == {str(n): t for n, t in enumerate(_TITLES, 1)}
    assert told(found) == [(str(n), topic) for n, topic in enumerate(_TOPICS, 1)]


@pytest.mark.parametrize("last", ["EVT.", "Evt.", "Skoler m.m.", "Næste møde, kaffe mv.", "Eventuelt"])
@pytest.mark.parametrize("rule", ["", "===========\n", "-----\n"])
def test_headings_that_end_in_an_abbreviation(rule: str, last: str) -> None:
    heads = ("Siden sidst", "Knallerter", last)
    said = ("mødeplanen", "knallerterne", "sommerfesten")
    text = "\n".join(
        f"{t}\n{rule}Bent Rask orienterede om {x}.\n\nDer var intet nyt i sagen.\n"
        for t, x in zip(heads, said, strict=True)
    )
    found = minutes(TOP + text)
    assert list(titles(found).values()) == list(heads)
    assert [item for item, _ in told(found)] == ["1", "2", "3"]


@pytest.mark.parametrize("ruled", ["", "______________________\n\n"], ids=["plain", "underlined"])
@pytest.mark.parametrize("told_most", "1345")
@pytest.mark.parametrize(
    "order, listed",
    [("14235", LIST), ("13245", LIST), ("14325", LIST), ("12435", LIST), ("14235", ""), ("13245", "")],
)
def test_a_later_item_taken_before_others(order: str, listed: str, told_most: str, ruled: str) -> None:
    heads = ("Velkomst", "Status på bander", "Samarbejdsplan", "Natteliv og værtshuse", "Eventuelt")
    body = "\n".join(
        f"{n}. {heads[int(n) - 1]}\n{ruled}Bent Rask oplyste, at sagen om emne{n} er lagt frem, og at alle "
        f"var glade for det.\n\n{'Der var ikke flere bemærkninger. ' * (9 if n == told_most else 1)}\n\n"
        for n in order
    )
    found = minutes(TOP + listed + body)
    assert titles(found) == {str(n): head for n, head in enumerate(heads, 1)}
    assert [act.item for act in found.acts] == list(order)


@pytest.mark.parametrize("first", [1, 8, 15, 41])
@pytest.mark.parametrize("case", [str, str.upper])
def test_numbers_without_a_mark_that_go_on_from_the_meeting_before(first: int, case: type[str]) -> None:
    names = [
        case(name)
        for name in ("Referatet fra marts", "Ulykkestal", "Skoleveje", "Cykelsti ved Hald Sø", "Eventuelt")
    ]
    heads = [f"\n{number}  {name}\n" for number, name in enumerate(names, first)]
    found = minutes(TOP + "".join(f"{head}\nBent Rask orienterede om planen.\n" for head in heads))
    assert titles(found) == {str(number): name for number, name in enumerate(names, first)}
    assert [act.item for act in found.acts] == [str(number) for number in range(first, first + 5)]


def test_numbers_at_the_head_of_lines_that_are_no_titles() -> None:
    lines = "\n\n".join(
        f"{number} Patruljer kører fra byen om natten i uge {number}." for number in range(15, 20)
    )
    assert not minutes(f"{TOP}{lines}\n").agenda


@pytest.mark.parametrize(
    ("printed", "title", "presenters"),
    [
        ("Cykelsti ved Hald Sø", "Cykelsti ved Hald Sø", ()),
        ("Tryghedsvandring ved Domus Vista", "Tryghedsvandring ved Domus Vista", ()),
        ("Nattelivet ved Haderslev Dam", "Nattelivet ved Haderslev Dam", ()),
        ("Støj ved Grejs Å", "Støj ved Grejs Å", ()),
        ("Natteliv ved Bent Rask", "Natteliv", ("Bent Rask",)),
        ("Natteliv ved Anne Krogh Dam", "Natteliv", ("Anne Krogh Dam",)),
        ("Natteliv ved politikommissær Huld Dam", "Natteliv", ("Huld Dam",)),
    ],
)
def test_who_presents_an_item_and_where_something_is(
    printed: str, title: str, presenters: tuple[str, ...]
) -> None:
    found = minutes(
        f"{TOP}1. Velkomst\n\nIntet.\n\n2. {printed}\n\nBent Rask orienterede.\n\n3. Eventuelt\n\nIntet.\n"
    )
    item = next(item for item in found.agenda if item.number == "2")
    assert (item.title, item.presenters) == (title, presenters)
