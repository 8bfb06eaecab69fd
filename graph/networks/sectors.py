"""Which sector a person belongs to: police, municipality and so on, as the ontology says of the title.

The title decides; a title of no sector ("chef", "direktør for Børn og Unge") leaves it to the organisation.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final, Protocol, TypeAlias

UNKNOWN: Final = "unknown"

_BODY_SECTORS: Final = {"district": "police", "municipality": "municipality", "region": "region"}

SectorOf: TypeAlias = Callable[[str, str], str]


class _Concept(Protocol):
    @property
    def forms(self) -> tuple[str, ...]: ...

    def value(self, name: str) -> str | None: ...


class Words(Protocol):
    """What is needed of a `Vocabulary`."""

    def concepts(self, scheme: str) -> Sequence[_Concept]:
        """Return the concepts of a scheme."""
        ...


def sectors(words: Words) -> SectorOf:
    """Return the function (title, organisation) → sector, "unknown" where nothing decides.

    A title is looked up as it stands, then by its head: the longest known title that ends its first
    word ("vicepolitidirektør" → politidirektør), since the last part of a Danish compound says what it is.
    """
    titles: dict[str, str] = {}
    for concept in words.concepts("titles"):
        of_title = concept.value("sector") or ""
        abbreviation = concept.value("abbreviation")
        for form in (*concept.forms, *((abbreviation,) if abbreviation else ())):
            titles.setdefault(form.casefold(), of_title)
    bodies: dict[str, str] = {}
    for concept in words.concepts("bodies"):
        of_body = concept.value("sector") or _BODY_SECTORS.get(concept.value("bodyType") or "", "")
        for form in concept.forms:
            bodies.setdefault(form.casefold(), of_body)
    heads = sorted(titles, key=lambda form: (-len(form), form))

    def title_sector(title: str) -> str:
        if title in titles:
            return titles[title]
        first = title.split(" ", 1)[0]
        if first in titles:
            return titles[first]
        for head in heads:
            if len(head) > 3 and first.endswith(head):
                return titles[head]
        return ""

    def sector(title: str, organisation: str) -> str:
        found = title_sector(title.casefold()) if title else ""
        return found or bodies.get(organisation.casefold(), "") or UNKNOWN

    return sector
