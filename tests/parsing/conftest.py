"""What several tests of the parser use."""

from __future__ import annotations

import pytest
from kredsgraf.vocabulary import Vocabulary, load


@pytest.fixture(scope="session")
def vocabulary() -> Vocabulary:
    return load()


@pytest.fixture(scope="session")
def districts(vocabulary: Vocabulary) -> dict[str, list[str]]:
    """The municipalities of each police district that has several."""
    bodies = {concept.iri: concept for concept in vocabulary.concepts("bodies")}
    found: dict[str, list[str]] = {}
    for concept in bodies.values():
        home = bodies.get(concept.value("district") or "")
        if concept.value("bodyType") == "municipality" and home is not None:
            found.setdefault(home.label, []).append(concept.label)
    return {district: names for district, names in found.items() if len(names) > 1}
