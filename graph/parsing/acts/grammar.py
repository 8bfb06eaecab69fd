"""The small words of Danish grammar by what they do, as the ontology lists them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields


@dataclass(frozen=True, slots=True)
class Grammar:
    """Small words that the grammar asks for by name; each is the concept "word-…" of the scheme "danish".

    Kept as sets of their own, because they are asked for at nearly every word.
    """

    that: frozenset[str]
    whether: frozenset[str]
    content: frozenset[str]
    request: frozenset[str]
    by: frozenset[str]
    source: frozenset[str]
    agent: frozenset[str]
    giver: frozenset[str]
    toward: frozenset[str]
    upon: frozenset[str]
    within: frozenset[str]
    after: frozenset[str]
    sake: frozenset[str]
    conjunction: frozenset[str]
    series: frozenset[str]
    main_joint: frozenset[str]
    they: frozenset[str]
    it: frozenset[str]
    pointing: frozenset[str]
    article: frozenset[str]
    plural_article: frozenset[str]
    oneself: frozenset[str]
    there: frozenset[str]
    which: frozenset[str]
    when: frozenset[str]
    where: frozenset[str]
    viewed: frozenset[str]
    verbless: frozenset[str]
    joint: frozenset[str]
    behalf: frozenset[str]
    singular_article: frozenset[str]
    listing: frozenset[str]
    willing: frozenset[str]
    gladly: frozenset[str]
    topic: frozenset[str]
    predicate: frozenset[str]
    through: frozenset[str]
    due: frozenset[str]
    no_time: frozenset[str]
    with_: frozenset[str]
    what: frozenset[str]
    among_group: frozenset[str]
    unsent: frozenset[str]
    concerned: frozenset[str]
    thing: frozenset[str]
    week: frozenset[str]
    asking: frozenset[str]
    meeting: frozenset[str]


def grammar(classes: Mapping[str, frozenset[str]]) -> Grammar:
    """Return the small words out of the closed classes (KeyError when the ontology lacks one)."""
    return Grammar(
        **{f.name: classes[f"word-{f.name.rstrip('_').replace('_', '-')}"] for f in fields(Grammar)}
    )
