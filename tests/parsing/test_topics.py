"""Finding topics: inflections and compounds yes, look-alikes no."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.parsing.acts.topics import find_topics
from kredsgraf.vocabulary import load


def names(text: str, context: str = "") -> list[str]:
    """Return the names of the topics found, in order."""
    return [m.iri.rsplit("/", 1)[-1] for m in find_topics(text, load(), context)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Der er sket færre indbrud.", ["indbrud"]),
        ("Indbruddene i kommunen", ["indbrud"]),
        ("udviklingen på indbrudsområdet", ["indbrud"]),
        ("status på kriminalitetsudviklingen", ["kriminalitetsudvikling"]),
        ("it-relaterede overgreb på børn", ["overgreb-paa-boern-paa-nettet"]),
        ("trusler mod vidner", ["trusler"]),
        ("de varetægtsfængslede", ["efterforskning"]),
        ("uro i lufthavnens ankomsthal", ["offentligt-rum", "graensekontrol"]),
        ("børne- og ungeområdet", ["boern-og-unge"]),
        ("narko- og våbensager", ["narkotika", "vaaben"]),
        ("DNA mærkningen og DNA-mærkning", ["dna-maerkning"]),
        ("musikfestivalens gæster", ["festival"]),
        ("vold i nære\nrelationer", ["vold-i-naere-relationer"]),
        ("DUP-sager", ["klager-over-politiet"]),
        ("kriminalpræventative indsatser, forbyggelse", ["forebyggelse"]),
    ],
)
def test_a_topic_is_found_however_it_is_written(text: str, expected: list[str]) -> None:
    assert names(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Arbejdet ved voldanlægget er færdigt",
        "Hashim Osman bød velkommen",
        "Vibeke Storm takkede for et godt møde",
        "Brandt oplyste, at Erik Brandts forslag bortfalder",
        "Ældrerådet og SSP-styregruppen tog orienteringen til efterretning",
        "Skatterne steg, sagde SKAT",
        "en voldsom debat",
        "Ulykkeligvis måtte han beklage begrænsningen",
        "Kredsrådet tog orienteringen til efterretning",
        "Skolelederen og SSP-konsulenten svarede",
        "Beredskabsdirektøren spurgte",
        "Bandet spillede, og brandtalen var god",
        "Der var eventuelle spørgsmål",
        "dup og pet og ukn i små bogstaver",
        "",
    ],
)
def test_nothing_is_found_where_nothing_is_said(text: str) -> None:
    assert names(text) == []


def test_parents_are_not_senior_citizens() -> None:
    assert names("forældrene") == ["foraeldre"]


def test_a_broader_topic_yields_to_a_narrower_one_on_the_same_words_only() -> None:
    assert names("indbrud i beboelse") == ["indbrud-i-beboelse"]
    assert names("indbrud i beboelse og andre indbrud") == ["indbrud-i-beboelse", "indbrud"]


def test_projects_stay_apart() -> None:
    assert names("'Barndom uden vold' og 'Ung uden vold'") == ["barndom-uden-vold", "ung-uden-vold"]


def test_the_match_covers_the_whole_word() -> None:
    text = "Han nævnte indbruds-\nområdet og SSP-samarbejdet."
    found = {text[m.start : m.end]: m.iri.rsplit("/", 1)[-1] for m in find_topics(text, load())}
    assert found["SSP-samarbejdet"] == "ssp-samarbejde"


def test_a_sentence_without_topic_inherits_its_items() -> None:
    title = "Status på bandekonflikten"
    (match,) = find_topics("Hun takkede for den store indsats.", load(), title)
    assert match.inherited
    assert title[match.start : match.end] == "bandekonflikten"
    assert not any(m.inherited for m in find_topics("Hun spurgte til lattergas.", load(), title))


@given(st.text(alphabet="abdehklnorstvæøå -–\u00adİ§.1\n", max_size=60))
def test_any_text_gives_spans_inside_it(text: str) -> None:
    for match in find_topics(f"indbrud {text} vold", load()):
        assert 0 <= match.start < match.end <= len(text) + 13
        assert not match.inherited


@given(st.sampled_from([c.label for c in load().concepts("topics")]))
def test_every_preferred_label_finds_its_topic(label: str) -> None:
    found = {m.iri for m in find_topics(f"Der blev talt om {label}.", load())}
    assert next(c.iri for c in load().concepts("topics") if c.label == label) in found
