"""Minutes in, people out: collects the mentions, clusters them and gives every person a name and a slug."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ..errors import IdentityError
from ..iris import meeting_slug
from ..parsing.minutes import Minutes
from ..vocabulary import Vocabulary
from .clustering import cluster
from .matching import Model
from .names import parse_name
from .people import Decision, Mention, MentionKey, People, Person
from .profiles import Profile, profiles
from .roles import organisations, role_holdings
from .rulings import contradiction
from .slugs import slugs


def mentions(minutes: Iterable[Minutes], vocabulary: Vocabulary) -> list[Mention]:
    """Return everybody on the lists of `minutes`, each with what the document says of them."""
    return [
        _mention(document, position, vocabulary)
        for document in minutes
        for position in range(len(document.attendance))
    ]


def resolve(minutes: Iterable[Minutes], vocabulary: Vocabulary, decisions: Sequence[Decision] = ()) -> People:
    """Return the people behind all mentions, the same for any order of `minutes`.

    Args:
        minutes: of all documents.
        vocabulary: the authority file, titles and names.
        decisions: a person's own decisions, which win over any score.

    Raises:
        IdentityError: decisions that contradict each other, also through others.
    """
    return resolve_mentions(mentions(minutes, vocabulary), vocabulary, decisions)


def resolve_mentions(
    everyone: Sequence[Mention], vocabulary: Vocabulary, decisions: Sequence[Decision] = ()
) -> People:
    """Return the people behind these mentions (see `resolve`)."""
    _agree(decisions)
    offices = _offices(vocabulary)
    seen = profiles(everyone, vocabulary, decisions)
    groups, made = cluster(seen, Model(seen, vocabulary), offices, decisions)
    persons = _persons([[seen[place] for place in group] for group in groups])
    settled = organisations(everyone, persons, vocabulary)
    # A person's own word on a pair stands instead of what the scores said of it.
    ordered = sorted({(d.left, d.right): d for d in (*made, *decisions)}.items())
    return People(
        persons=persons,
        decisions=tuple(decision for _, decision in ordered),
        roles=role_holdings(everyone, persons, settled, offices, _leading(vocabulary)),
        organisations=settled,
    )


def _agree(decisions: Sequence[Decision]) -> None:
    found = contradiction([(d.judgement, d.left, d.right) for d in decisions])
    if found is not None:
        different, same = (decisions[place] for place in found)
        raise IdentityError(
            f"{_entry(different.left)} and {_entry(different.right)} cannot be different: "
            f"{_entry(same.left)} and {_entry(same.right)} were decided to be the same",
            remedy="Take back one of the two decisions",
        )


def _entry(key: MentionKey) -> str:
    return f"entry {key.position + 1} of document {key.document[:16]}"


def _mention(document: Minutes, position: int, vocabulary: Vocabulary) -> Mention:
    entry, meeting = document.attendance[position], document.meeting
    districts, municipalities = _districts(vocabulary)
    organisation = _labels(vocabulary).get((entry.organisation or "").casefold(), entry.organisation)
    home = meeting.district or districts.get((meeting.municipality or "").casefold())
    if home and organisation in _generic(vocabulary):
        organisation = home  # "Politiet" at a meeting is the police of its district
    district = districts.get((organisation or "").casefold()) or home
    return Mention(
        key=MentionKey(document.source.sha256, position),
        name=entry.person,
        title=entry.title,
        organisation=organisation,
        municipality=municipalities.get((organisation or "").casefold()) or meeting.municipality,
        district=district,
        date=meeting.date,
        start=meeting.start,
        end=meeting.end,
        meeting=meeting_slug(meeting, document=document.source.sha256),
        present=entry.status == "present",
        listed=entry.listed,
    )


@lru_cache(maxsize=4)
def _districts(vocabulary: Vocabulary) -> tuple[dict[str, str], dict[str, str]]:
    """Return the police district and the municipality of every written form of a body."""
    bodies = {concept.iri: concept for concept in vocabulary.concepts("bodies")}
    districts, municipalities = {}, {}
    for concept in bodies.values():
        kind = concept.value("bodyType")
        home = bodies.get(concept.value("district") or "") if kind == "municipality" else None
        for form in concept.forms:
            if kind == "district":
                districts[form.casefold()] = concept.label
            elif kind == "municipality":
                municipalities[form.casefold()] = concept.label
                if home:
                    districts[form.casefold()] = home.label
    return districts, municipalities


@lru_cache(maxsize=4)
def _labels(vocabulary: Vocabulary) -> dict[str, str]:
    """Return the authority file's label of every written form of a body that is no council."""
    return {
        form.casefold(): concept.label
        for concept in vocabulary.concepts("bodies")
        if concept.value("bodyType") not in ("kredsråd", "lokalråd")
        for form in concept.forms
    }


@lru_cache(maxsize=4)
def _generic(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the labels of bodies that stand for whichever police district is concerned."""
    return frozenset(
        concept.label
        for concept in vocabulary.concepts("bodies")
        if concept.value("generic") == "true" and concept.value("sector") == "police"
    )


@lru_cache(maxsize=4)
def _leading(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the last parts of titles whose bearers lead what "for" or "af" names."""
    return frozenset(
        form for c in vocabulary.concepts("titles") if c.value("leads") == "true" for form in c.forms
    )


@lru_cache(maxsize=4)
def _offices(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the titles that one person per organisation holds."""
    return frozenset(
        form
        for concept in vocabulary.concepts("titles")
        if concept.value("singular") == "true"
        for form in concept.forms
    )


def _persons(groups: Sequence[Sequence[Profile]]) -> tuple[Person, ...]:
    """Return one person a group, sorted by slug."""
    names = slugs([_earliest(group) for group in groups])
    persons = [_person(group, name) for group, name in zip(groups, names, strict=True)]
    return tuple(sorted(persons, key=lambda person: person.slug))


def _earliest(group: Sequence[Profile]) -> Mention:
    """Return the mention a slug is made from: later documents leave it alone."""
    everyone = (mention for profile in group for mention in profile.mentions)
    return min(everyone, key=lambda mention: (mention.date or "9999", mention.key))


def _person(group: Sequence[Profile], name: str) -> Person:
    everyone = [mention for profile in group for mention in profile.mentions]
    forms = Counter(mention.name for mention in everyone)
    label = max(forms, key=lambda form: (len(parse_name(form).parts), len(form), forms[form], form))
    return Person(
        slug=name,
        name=label,
        names=tuple(sorted(forms)),
        mentions=tuple(sorted(mention.key for mention in everyone)),
    )
