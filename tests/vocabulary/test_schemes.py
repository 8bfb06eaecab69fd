"""What stands in ontology/: titles, bodies, names and topics keep their promises."""

from __future__ import annotations

from collections import defaultdict

import pytest
from kredsgraf.vocabulary import VOCABULARY, Concept, Vocabulary

DISTRICTS = 12
MUNICIPALITIES = 98


@pytest.fixture(scope="module")
def vocabulary() -> Vocabulary:
    return Vocabulary()


def by_form(concepts: tuple[Concept, ...]) -> dict[str, set[str]]:
    """Return which concepts claim a written form, whatever its case."""
    found: dict[str, set[str]] = defaultdict(set)
    for concept in concepts:
        for form in concept.forms:
            found[form.lower()].add(concept.iri)
    return found


def bodies(vocabulary: Vocabulary, kind: str) -> list[Concept]:
    return [c for c in vocabulary.concepts("bodies") if c.value("bodyType") == kind]


@pytest.mark.parametrize("scheme", ["titles", "bodies", "topics", "names"])
def test_every_concept_has_a_label_in_both_languages(vocabulary: Vocabulary, scheme: str) -> None:
    assert [c.iri for c in vocabulary.concepts(scheme) if not (c.label and c.english)] == []


@pytest.mark.parametrize("scheme", ["titles", "bodies"])
def test_no_written_form_belongs_to_two_concepts(vocabulary: Vocabulary, scheme: str) -> None:
    assert {f: i for f, i in by_form(vocabulary.concepts(scheme)).items() if len(i) > 1} == {}


def test_titles_are_base_forms_in_small_letters(vocabulary: Vocabulary) -> None:
    titles = vocabulary.concepts("titles")
    assert [f for c in titles for f in c.forms if f != f.lower() or f != f.strip()] == []
    sectors = {"police", "prosecution", "municipality", "region", "state", "civil society"}
    assert {c.value("sector") for c in titles} - {None} == sectors


def test_abbreviations_of_titles_are_unambiguous(vocabulary: Vocabulary) -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for concept in vocabulary.concepts("titles"):
        for short in concept.values.get("abbreviation", ()):
            owners[short].add(concept.name)
    assert owners["pd"] == {"politidirektoer"}
    assert owners["vpi"] == {"vicepolitiinspektoer"}
    assert {s: o for s, o in owners.items() if len(o) > 1} == {}


def test_each_municipality_stands_under_the_district_that_polices_it(vocabulary: Vocabulary) -> None:
    under: dict[str, set[str]] = defaultdict(set)
    for municipality in bodies(vocabulary, "municipality"):
        under[(municipality.value("district") or "").rsplit("/", 1)[-1]].add(municipality.label)
    south = {"Faxe", "Guldborgsund", "Lolland", "Næstved", "Slagelse", "Sorø", "Vordingborg"}
    assert under["sydsjaellands-og-lolland-falsters-politi"] == {f"{name} Kommune" for name in south}
    assert sum(map(len, under.values())) == MUNICIPALITIES
    assert len(under) == DISTRICTS


def test_offices_of_one_holder_and_heads_of_compounds(vocabulary: Vocabulary) -> None:
    titles = vocabulary.concepts("titles")
    single = {c.label for c in titles if c.value("singular") == "true"}
    heads = {c.label for c in titles if c.value("head") == "true"}
    assert {"politidirektør", "borgmester", "kommunaldirektør"} <= single
    assert {"direktør", "chef", "konsulent", "leder", "koordinator", "formand"} <= heads
    assert single.isdisjoint(heads)
    assert vocabulary.named("titles", "raadmand").value("plural") == "rådmænd"


def test_every_municipality_has_a_code_a_district_and_a_lokalraad(vocabulary: Vocabulary) -> None:
    districts = {c.iri for c in bodies(vocabulary, "district")}
    municipalities = bodies(vocabulary, "municipality")
    assert (len(districts), len(municipalities)) == (DISTRICTS, MUNICIPALITIES)
    codes = [c.value("code") or "" for c in municipalities]
    assert len(set(codes)) == MUNICIPALITIES
    assert all(len(code) == 4 and code.isdigit() for code in codes)
    assert {c.value("district") for c in municipalities} == districts
    assert {c.value("partOf") for c in bodies(vocabulary, "lokalråd")} == {c.iri for c in municipalities}
    assert {c.value("partOf") for c in bodies(vocabulary, "kredsråd")} == districts


@pytest.mark.parametrize(
    ("form", "name"),
    [
        ("Midt og Vestjyllands Politi", "midt-og-vestjyllands-politi"),
        ("Fyns Politikreds", "fyns-politi"),
        ("Kredsrådet på Bornholm", "kredsraad-bornholm"),
        ("Århus", "aarhus-kommune"),
        ("Vesthimmerland", "vesthimmerlands-kommune"),
        ("Københavns kommune", "koebenhavns-kommune"),
        ("Kommunernes Landsforening", "kl"),
    ],
)
def test_bodies_are_known_by_their_other_names(vocabulary: Vocabulary, form: str, name: str) -> None:
    assert by_form(vocabulary.concepts("bodies"))[form.lower()] == {f"{VOCABULARY}bodies/{name}"}


def test_kbhv_is_the_western_suburbs(vocabulary: Vocabulary) -> None:
    owners = [c.label for c in bodies(vocabulary, "district") if "KBHV" in c.values["abbreviation"]]
    assert owners == ["Københavns Vestegns Politi"]


def test_names_stand_in_one_band_a_kind(vocabulary: Vocabulary) -> None:
    bands: dict[tuple[str, str], list[str]] = defaultdict(list)
    for concept in vocabulary.concepts("names"):
        kind = concept.value("nameKind") or ""
        for name in concept.alternatives:
            bands[kind + (concept.value("gender") or ""), name].append(concept.name)
    assert {n: b for n, b in bands.items() if len(b) > 1} == {}
    assert bands["surname", "Hansen"] == ["surname-1"]
    shares = [float(vocabulary.named("names", f"surname-{i}").value("share") or 0) for i in (1, 2, 3, 4)]
    assert shares == sorted(shares, reverse=True)


def test_topics_are_a_tree_with_definitions(vocabulary: Vocabulary) -> None:
    topics = {c.iri: c for c in vocabulary.concepts("topics")}
    assert len(topics) >= 140
    for concept in topics.values():
        assert len(concept.values["definition"]) == 2, concept.iri
        seen = [concept]
        while seen[-1].broader:
            (parent,) = seen[-1].broader
            assert topics[parent] not in seen, f"{concept.iri} is broader than itself"
            seen.append(topics[parent])
        assert len(seen) <= 5
        assert seen[-1].value("topConceptOf") == f"{VOCABULARY}topics"


def test_topic_labels_are_shared_with_broader_topics_only(vocabulary: Vocabulary) -> None:
    topics = vocabulary.concepts("topics")
    below = {c.iri: vocabulary.below(c.iri) for c in topics}
    shared = {form: owners for form, owners in by_form(topics).items() if len(owners) > 1}
    for form, owners in shared.items():
        assert any(owners <= below[top] for top in owners), form


def test_projects_are_topics_of_their_own_kind(vocabulary: Vocabulary) -> None:
    projects = {c.label for c in vocabulary.concepts("topics") if c.value("topicKind") == "project"}
    assert {"Barndom uden vold", "Ung uden vold"} <= projects
