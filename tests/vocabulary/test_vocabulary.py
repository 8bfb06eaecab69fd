"""The loader: schemes from Turtle, a user's own folder merged in, clear errors."""

from __future__ import annotations

from pathlib import Path

import pytest
from kredsgraf.errors import VocabularyError
from kredsgraf.vocabulary import VOCABULARY, Vocabulary

OWN = """
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix kg: <https://w3id.org/kredsgraf/ontology#> .
@prefix v: <https://w3id.org/kredsgraf/vocabulary/titles/> .

v:politidirektoer skos:altLabel "kredschef"@da .
v:fyrmester a skos:Concept ; skos:inScheme <https://w3id.org/kredsgraf/vocabulary/titles> ;
    skos:prefLabel "fyrmester"@da, "Lighthouse Keeper"@en ; kg:sector "state" .
"""


def test_a_concept_is_found_by_iri_and_by_name() -> None:
    vocabulary = Vocabulary()
    concept = vocabulary.concept(f"{VOCABULARY}titles/politidirektoer")
    assert concept is not None
    assert concept == vocabulary.named("titles", "politidirektoer")
    assert (concept.name, concept.label, concept.value("sector")) == (
        "politidirektoer",
        "politidirektør",
        "police",
    )
    assert "pd" in concept.values["abbreviation"]


def test_an_iri_of_somebody_else_is_no_concept() -> None:
    vocabulary = Vocabulary()
    assert vocabulary.concept("https://example.org/politidirektoer") is None
    assert vocabulary.concept(f"{VOCABULARY}titles/finnes-ikke") is None


def test_own_turtle_adds_labels_and_concepts(tmp_path: Path) -> None:
    (tmp_path / "own.ttl").write_text(OWN, encoding="utf-8")
    plain, own = Vocabulary(), Vocabulary(tmp_path)
    assert "kredschef" in own.words("titles", "politidirektoer")
    assert "kredschef" not in plain.words("titles", "politidirektoer")
    assert own.named("titles", "fyrmester").english == "Lighthouse Keeper"
    assert len(own.concepts("titles")) == len(plain.concepts("titles")) + 1
    assert own.concepts("bodies") == plain.concepts("bodies")


def test_below_gives_everything_narrower() -> None:
    vocabulary = Vocabulary()
    below = vocabulary.below(f"{VOCABULARY}topics/indbrud")
    assert f"{VOCABULARY}topics/indbrud-i-beboelse" in below
    assert f"{VOCABULARY}topics/hash" not in below


@pytest.mark.parametrize("ask", [lambda v: v.concepts("finnes-ikke"), lambda v: v.words("titles", "nej")])
def test_what_is_not_there_is_named(ask: object) -> None:
    with pytest.raises(VocabularyError, match=r"no concept|scheme"):
        ask(Vocabulary())  # type: ignore[operator]


def test_turtle_that_does_not_parse_names_the_file(tmp_path: Path) -> None:
    (tmp_path / "broken.ttl").write_text("v:uden prefix .", encoding="utf-8")
    with pytest.raises(VocabularyError, match=r"broken\.ttl: not valid Turtle"):
        Vocabulary(tmp_path).concepts("titles")


def test_bytes_that_are_no_text_name_the_file(tmp_path: Path) -> None:
    (tmp_path / "latin.ttl").write_bytes('<a:b> <a:c> "blåbær" .'.encode("latin-1"))
    with pytest.raises(VocabularyError, match=r"latin\.ttl"):
        Vocabulary(tmp_path).concepts("titles")


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(VocabularyError, match="does not exist"):
        Vocabulary(tmp_path / "borte").concepts("titles")
