"""Tidying: wrapped lines, hyphens, furniture, accents, and the way back to the document."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.parsing.layout.folding import fold, fold_line, signs_of
from kredsgraf.parsing.layout.tidy import tidy
from kredsgraf.reading import Document, Line, LineKind, read
from kredsgraf.vocabulary import load

KEEP = frozenset({"og", "eller", "samt"})
PROSE = """\
Politidirektøren indledte med at orientere om status på flerårsaftalen og
nævnte i den forbindelse, at politikredsen pr. 1. september har fået til-
ført 14 nyuddannede betjente, som skal arbejde med børne-
og ungesager i de største byer. Mødet om planen holdes den
18. september i Hillerød, hvor alle kommunerne vil være repræsenteret ved
deres borgmestre.

Side 2


Hun oplyste desuden, at antallet af indbrud er faldet i hele politikredsen.
"""


def _texts(text: str, folder: Path, suffix: str = "txt") -> list[str]:
    file = folder / f"minutes.{suffix}"
    file.write_text(text, "utf-8")
    return [p.text for p in tidy(read(file), load()).passages]


def test_wrapped_lines_become_one_paragraph_and_page_numbers_go(tmp_path: Path) -> None:
    first, second = _texts(PROSE, tmp_path)
    assert "har fået tilført 14 nyuddannede betjente" in first
    assert "børne- og ungesager" in first
    assert "holdes den 18. september i Hillerød" in first
    assert second.startswith("Hun oplyste")


def test_one_word_that_ends_a_sentence_on_the_next_line_is_of_the_line_above(tmp_path: Path) -> None:
    torn = "Hun mindede også om den store temaaften for forældre, som holdes den 3. maj på Nørby"
    goes_on = (
        "Gymnasium. Hun takkede dernæst alle de mange frivillige hjælpere for et godt samarbejde i årets løb."
    )
    assert f"{torn} {goes_on}" in _texts(f"{PROSE}\n{torn}\n{goes_on}\n", tmp_path)


def test_the_letter_of_a_town_on_the_next_line_opens_no_list(tmp_path: Path) -> None:
    torn = "Chefanklageren oplyste, at mange hovedforhandlinger nu er aflyst ved retten i Nykøbing"
    goes_on = "F. og i Næstved, og at der i den kommende tid holdes møder også om lørdagen."
    assert f"{torn} {goes_on}" in _texts(f"{PROSE}\n{torn}\n{goes_on}\n", tmp_path)


def test_a_list_of_short_lines_stays_a_list(tmp_path: Path) -> None:
    lines = _texts("Deltagere:\nBorgmester Inge Holm\nborgmester Bent Rask\n\n" + PROSE, tmp_path)
    assert lines[:3] == ["Deltagere:", "Borgmester Inge Holm", "borgmester Bent Rask"]


def test_long_entries_above_wrapped_text_stay_apart(tmp_path: Path) -> None:
    entries = [
        "Gitte Holm, faglig sekretær",
        "Ejnar Krog, Nyborg Havnelaug",
        "Lone Nørgård Ejby, Chef for Afdeling for Veje og Parker",
        "Henriette Marie Skov, ansat i Afdeling for Veje og Parker (referent)",
        "Viggo Dam, Afdelingsleder i Sekretariatet for Veje",
    ]
    away = ["Rie Sol, Spejderne", "Hugo Ørn, faglig sekretær"]
    rest = ["Pkt. 1", "Valg af formand", *PROSE.splitlines()[:6]]
    text = "\n".join(["Referat fra møde i rådet", "Til stede:", *entries, "Afbud:", *away, *rest])
    assert _texts(text, tmp_path)[2:7] == entries


def test_a_date_torn_by_a_blank_line_is_mended(tmp_path: Path) -> None:
    text = "Referat af møde i Lokalrådet for Nyborg, mandag den 23.\n\nmarts 2009 kl. 16, Nyborg Rådhus.\n"
    assert _texts(text, tmp_path) == [" ".join(text.split())]


def test_entries_with_the_surname_first_stay_apart_though_they_fill_the_line(tmp_path: Path) -> None:
    entries = [
        "Askholm-Dam, Gunver (GAD), vicepolitiinspektør, politiet i Hillerød",
        "Tvilum, Rosa (RT), borgmester i Hillerød Kommune og formand",
        "Vadum, Thea Marie (TMV), sikkerhedskonsulent, Hillerød Kommune, ref.",
        "Ørnbøl, Ib, rektor",
    ]
    assert _texts("\n".join(["Mødt:", *entries]) + "\n\n" + PROSE, tmp_path)[1:5] == entries


def test_a_sentence_cut_by_a_page_is_mended(tmp_path: Path) -> None:
    text = PROSE.replace("deres borgmestre.\n", "deres\n").replace("Hun oplyste", "borgmestre. Hun oplyste")
    assert "ved deres borgmestre. Hun oplyste" in " ".join(_texts(text, tmp_path))


@pytest.mark.parametrize(
    ("end", "goes_on"), [("handler om unge under", True), ("handler om unge hernede", False)]
)
def test_a_number_behind_a_preposition_ends_a_sentence_and_opens_no_item(
    end: str, goes_on: bool, tmp_path: Path
) -> None:
    text = f"{PROSE}Inge Holm spurgte, om nogle af sagerne fra vinteren {end}\n18. Otte, svarede hun.\n"
    assert any(f"{end} 18. Otte" in passage for passage in _texts(text, tmp_path)) is goes_on


def test_a_running_foot_ends_in_the_pages_number(tmp_path: Path) -> None:
    text = (
        "Chefpolitiinspektøren redegjorde for natten til søndag og beklagede, at vagten\n\n"
        "Faxe Kommune · Frederiksgade 9 · 4690 Haslev                  Side 1 af 3\n\f\n"
        "ikke var blevet orienteret.\n"
    )
    assert "beklagede, at vagten ikke var blevet orienteret." in _texts(text, tmp_path)[0]


def test_feet_that_count_the_pages_go_and_dates_stay(tmp_path: Path) -> None:
    foot = "Trafikrådet, Nyby Kommune" + " " * 40
    sentence = "Inge Holm svarede, at pladsen vil koste 380.000 kr. i alt, men at\n\n{}\n\nskilte er billige."
    text = sentence.format(foot + "1/2") + f"\n\nMødet sluttede.\n\n{foot}2/2\n"
    assert _texts(text, tmp_path)[0].endswith("men at skilte er billige.")
    dated = _texts(
        "Næste møder:\n\nUngerådet" + " " * 40 + "1/2\n\nKredsrådet" + " " * 40 + "3/2\n", tmp_path
    )
    assert len(dated) == 3


@pytest.mark.parametrize(
    "line",
    [
        'og bad om et nummer, som de kan bruge direkte. "Det får I," sagde Bjarke',
        "Man kan ringe til Bjarke på mobil. Det sagde han til alle ved mødet med",
    ],
)
def test_a_line_beside_a_page_break_that_goes_on_is_no_letterhead(line: str, tmp_path: Path) -> None:
    text = f"Pia Holm fortalte, at ravnene går med to hold hver eneste lørdag,\n\f{line}\nThorning.\n"
    assert line in " ".join(_texts(text, tmp_path))


@pytest.mark.parametrize(
    ("above", "below"),
    [
        (
            "Kommunaldirektøren lovede efter en kort drøftelse at tage",
            "taxaholdepladsen op med Vejafdelingen.",
        ),
        (
            "Sussi Rahbek spurgte, om politiet har planer for J-dag den 1.",
            "november. Det svarede Erling ja til.",
        ),
        ("Rådet besluttede at anbefale en tavle i perioden 1. november til", "1. april. Forsøget vurderes."),
        ("Forvaltningen indstiller, at vejen ombygges på de sidste", "300 m før skolen."),
    ],
)
@pytest.mark.parametrize(
    "head", ["", "Trafikrådet, 22.09.2009\n\n", "Faxe Kommune          Teknik og Miljø\n\n"]
)
def test_a_sentence_over_a_page_break_is_one(above: str, below: str, head: str, tmp_path: Path) -> None:
    text = f"{PROSE}\n{above}\n\nSide 2 af 3\n\n\f{head}{below}\n\nb. Skolefravær\n\n{PROSE}"
    assert any(f"{above} {below}" in passage for passage in _texts(text, tmp_path))


def test_a_full_line_goes_on_with_a_number_and_what_is_counted(tmp_path: Path) -> None:
    line = "Borgmesteren tilføjede, at der på øen allerede nu kan gå mere end"
    texts = _texts(f"{PROSE}{line}\n40 minutter.\n", tmp_path)
    assert any(f"{line} 40 minutter" in passage for passage in texts)


@pytest.mark.parametrize("line", ["Beslutning:", "Drøftelse", "Fraværende: Erling Mortensgaard"])
def test_headings_that_happen_to_stand_at_the_edges_of_pages_are_no_running_heads(
    line: str, tmp_path: Path
) -> None:
    page = "Skiltet ved {} blev drøftet.\n\n{}\n\nSide {}\n\nVejen er smal ved {}.\n\n"
    places = ("skolen", "havnen", "kirken")
    text = "".join(page.format(place, line, n, place) for n, place in enumerate(places, 1))
    assert _texts(text, tmp_path).count(line) == 3


def test_of_two_open_lines_over_a_page_number_the_longer_goes_on(tmp_path: Path) -> None:
    text = (
        "Ad 4. Orientering fra borgmestrene (taget efter pkt. 5)\n\n"
        "Køge: Asta Bille Juul orienterede om planerne for et værested på havnen, som\n\n"
        "                              - 3 - .\n\n"
        "byrådet ser på til juni. Der er endnu intet besluttet.\n"
    )
    assert any("værested på havnen, som byrådet ser på" in passage for passage in _texts(text, tmp_path))


def test_a_department_at_the_head_of_a_page_is_no_letterhead(tmp_path: Path) -> None:
    line = "GP: Vi har haft fire brande i afdeling 12 siden jul. Beboerne er"
    text = f"4. Boligforeningen\n\n                  2\n\n\f{line}\nbange. Låsene er skiftet.\n"
    assert line in " ".join(_texts(text, tmp_path))


@pytest.mark.parametrize("word", ["kontaktperson", "afdeling", "journal", "hjemmeside"])
def test_a_word_of_the_letterhead_inside_a_sentence_is_no_letterhead(word: str, tmp_path: Path) -> None:
    text = (
        "Lokalrådet drøftede på den baggrund, om hver skole skal have en fast\n"
        f"{word}. Asta Bille Juul advarede mod endnu en funktion, og hun og\n"
        "Ib Ravn var på linje i den sag.\n"
    )
    assert f"have en fast {word}. Asta Bille Juul advarede" in " ".join(_texts(text, tmp_path))


def test_letterhead_beside_the_text_is_set_apart(tmp_path: Path) -> None:
    text = f"Referat af møde{' ' * 60}FYNS POLITI\n{' ' * 75}Ledelsessekretariatet\n\nDeltagere: Inge Holm\n"
    file = tmp_path / "minutes.txt"
    file.write_text(text, "utf-8")
    tidied = tidy(read(file), load())
    assert [p.text for p in tidied.passages] == ["Referat af møde", "Deltagere: Inge Holm"]
    assert [p.text for p in tidied.asides] == ["FYNS POLITI", "Ledelsessekretariatet"]


def test_two_lists_side_by_side_are_read_one_after_the_other(tmp_path: Path) -> None:
    rows = [
        ("Fra politiet:", "Fra kommunerne:"),
        ("", ""),
        ("Politidirektør Ole Vind,", "Borgmester Inge Holm,"),
        ("formand", "Nyborg Kommune"),
        ("Politiinspektør Bo Bech", "Borgmester Bent Rask,"),
        ("", "Assens Kommune"),
    ]
    text = "".join(f"    {left:<44}{right}".rstrip() + "\n" for left, right in rows)
    lines = _texts(f"Referat af kredsrådsmøde\n\n{text}\nAfbud: Chefanklager Eva Dam\n\n{PROSE}", tmp_path)
    assert lines[1:9] == [
        "Fra politiet:",
        "Politidirektør Ole Vind, formand",
        "Politiinspektør Bo Bech",
        "Fra kommunerne:",
        "Borgmester Inge Holm, Nyborg Kommune",
        "Borgmester Bent Rask, Assens Kommune",
        "Afbud: Chefanklager Eva Dam",
        lines[8],
    ]


def test_a_hyphen_at_a_lines_end_stays_only_before_og_eller_samt(tmp_path: Path) -> None:
    for tail, joined in (("som", "opmærksom"), ("og ro", "opmærk- og ro"), ("eller", "opmærk- eller")):
        text = PROSE.replace("deres borgmestre.\n", f"de borgmestre, der er opmærk-\n{tail} på sagen.\n")
        assert joined in _texts(text, tmp_path)[0]


def test_markdown_marks_are_left_out(tmp_path: Path) -> None:
    assert _texts("Den 28\\. november sagde **Inge Holm** *nej*.\n", tmp_path, "md") == [
        "Den 28. november sagde Inge Holm nej."
    ]


def test_a_composed_letter_points_at_its_base() -> None:
    text = "A\u030age og politi\u00adga\u030arden"
    folded = fold_line(text, 0, len(text), signs_of(text, markdown=False))
    assert folded.text == "Åge og politigården"
    assert text[folded.offsets[0]] == "A"


@given(st.text(alphabet="aå b-\u0301\u00ad\t\n.Æ*_[](", max_size=80))
@settings(max_examples=150, deadline=None)
def test_folding_never_loses_its_way(text: str) -> None:
    spans = []
    at = 0
    for line in text.split("\n"):
        if line.strip():
            spans.append((at, at + len(line)))
        at += len(line) + 1
    folded = fold(text, spans, KEEP, signs_of(text, markdown=True))
    assert len(folded.text) == len(folded.offsets)
    assert "  " not in folded.text
    assert all(a <= b for a, b in zip(folded.offsets, folded.offsets[1:], strict=False))
    assert all(0 <= o < len(text) for o in folded.offsets)


def _shown(*lines: tuple[str, bool | None], cell: tuple[int, int, int] | None = None) -> list[str]:
    """Return the passages of lines for each of which the page shows whether it wraps."""
    kind = LineKind.TEXT if cell is None else LineKind.CELL
    text, made = "", []
    for content, wraps in lines:
        made.append(Line(len(text), len(text) + len(content), kind, cell=cell, wraps=wraps))
        text += content + "\n"
    document = Document("a.pdf", "application/pdf", "", text, tuple(made))
    return [passage.text for passage in tidy(document, load()).passages]


def test_lines_that_the_page_shows_to_be_wrapped_are_one_paragraph() -> None:
    assert _shown(("Her talte Inge", False), ("Holmgaard om byen.", True), ("Bent Rask gik.", False)) == [
        "Her talte Inge Holmgaard om byen.",
        "Bent Rask gik.",
    ]
    assert _shown(("Politiet løste", False), ("1.312 opgaver i år.", True)) == [
        "Politiet løste 1.312 opgaver i år."
    ]


def test_names_on_lines_with_room_stay_apart_and_a_sentence_broken_by_hand_is_mended() -> None:
    assert len(_shown(*((f"Borgmester Inge Holmgaard, Nyby Kommune {n}", False) for n in range(5)))) == 5
    broken = ("Inge Holmgaard fortalte kredsrådet om de mange unge", False), ("der kommer i klubben.", False)
    assert _shown(*broken) == ["Inge Holmgaard fortalte kredsrådet om de mange unge der kommer i klubben."]


def test_a_date_or_a_dash_at_the_head_of_a_wrapped_line_is_no_list_mark() -> None:
    assert _shown(
        ("Inge Holmgaard ønskede Bent Rask tillykke med stillingen pr.", False), ("1. december.", True)
    ) == ["Inge Holmgaard ønskede Bent Rask tillykke med stillingen pr. 1. december."]
    assert _shown(
        ("Åse Lund ville vide, hvem der bestemmer over de nye lygter", False),
        ("– kommunen eller politiet.", True),
    ) == ["Åse Lund ville vide, hvem der bestemmer over de nye lygter – kommunen eller politiet."]
    assert (
        len(_shown(("Rådet drøftede lygterne og den nye klub ved havnen", False), ("– Klubben", True))) == 2
    )


def test_days_torn_at_their_hyphen_are_joined_without_a_space() -> None:
    assert _shown(("Byfesten 11.-", False), ("14. juni", True), cell=(0, 0, 0)) == ["Byfesten 11.-14. juni"]


def test_a_word_torn_by_a_hyphen_is_mended_in_a_cell_too() -> None:
    torn = ("Orientering om trafiksik-", False), ("kerhed", True)
    assert _shown(*torn, cell=(0, 0, 0)) == ["Orientering om trafiksikkerhed"]


def test_a_hyphen_of_the_word_stays_at_the_end_of_a_line() -> None:
    for first, second, whole in (
        ("Mødet ledes af SSP-", "konsulenten.", "Mødet ledes af SSP-konsulenten."),
        ("Ordet fik Henning Abel-", "Krogh.", "Ordet fik Henning Abel-Krogh."),
        ("Klubben er for 15-17-", "årige.", "Klubben er for 15-17-årige."),
        ("Det gælder politi-", "og brandvæsen.", "Det gælder politi- og brandvæsen."),
    ):
        assert _shown((first, False), (second, True)) == [whole]


def test_a_letterhead_set_off_by_spaces_in_a_word_processor_stands_aside() -> None:
    text = "ØSTJYLLANDS POLITI\nReferat af møde i Nyby\nDato: 9. maj 2012\n"
    starts = (0, 61), (19, 0), (42, 61)
    lines = tuple(Line(at, text.index("\n", at), indent=indent, wraps=None) for at, indent in starts)
    tidied = tidy(Document("a.docx", "application/docx", "", text, lines), load())
    assert [passage.text for passage in tidied.passages] == ["Referat af møde i Nyby"]
    assert [passage.text for passage in tidied.asides] == ["ØSTJYLLANDS POLITI", "Dato: 9. maj 2012"]


_NARROW = """\
Per Holm redegjorde for, at udgifterne
i det væsentlige kan føres tilbage til
skybruddet den 23. juni, hvor alle var
kaldt ud i næsten to døgn. Det har dog
ikke kostet mere end ventet, og der er
212 frivillige fordelt på fire steder,
siger han. Hun savnede en fast person,
der kan svare på spørgsmål om natten i
Humlebæk og i byerne langs kysten, når
vejen er lukket.
"""


def test_narrow_columns_are_read_as_paragraphs(tmp_path: Path) -> None:
    assert len(_texts("\n".join([_NARROW] * 4), tmp_path)) == 4
    short = "Borgmester Per Holm, Nyby\nDirektør Eva Lund\nLærer Ib Dam\nSmed Bo Toft\n"
    assert len(_texts("\n".join([_NARROW] * 4) + "\nTil stede:\n" + short, tmp_path)) >= 6
