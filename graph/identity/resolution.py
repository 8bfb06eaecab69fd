"""Minutes in, people out: collects the mentions, clusters them and gives every person a name and a slug."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ..iris import meeting_slug, slug
from ..parsing.minutes import Minutes
from ..vocabulary import Vocabulary
from .clustering import cluster
from .matching import Model, Profile, profiles
from .names import parse_name
from .people import Decision, Mention, MentionKey, People, Person
from .roles import organisations, role_holdings


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
    """
    everyone = mentions(minutes, vocabulary)
    offices = _offices(vocabulary)
    seen = profiles(everyone, vocabulary)
    groups, made = cluster(seen, Model(seen, vocabulary), offices, decisions)
    persons = _persons([[seen[place] for place in group] for group in groups])
    settled = organisations(everyone, persons, vocabulary)
    ordered = sorted({(d.left, d.right, d.judgement): d for d in (*made, *decisions)}.items())
    return People(
        persons=persons,
        decisions=tuple(decision for _, decision in ordered),
        roles=role_holdings(everyone, persons, settled, offices),
        organisations=settled,
    )


def _mention(document: Minutes, position: int, vocabulary: Vocabulary) -> Mention:
    entry, meeting = document.attendance[position], document.meeting
    districts, municipalities = _districts(vocabulary)
    organisation = _labels(vocabulary).get((entry.organisation or "").casefold(), entry.organisation)
    district = districts.get((organisation or "").casefold())
    district = district or meeting.district or districts.get((meeting.municipality or "").casefold())
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
def _offices(vocabulary: Vocabulary) -> frozenset[str]:
    """Return the titles that one person per organisation holds."""
    return frozenset(
        form
        for concept in vocabulary.concepts("titles")
        if concept.value("singular") == "true"
        for form in concept.forms
    )


def _persons(groups: Sequence[Sequence[Profile]]) -> tuple[Person, ...]:
    """Return one person a group, with slugs that tell namesakes apart."""
    plain: dict[str, list[int]] = defaultdict(list)
    for place, group in enumerate(groups):
        plain[slug(_earliest(group).name)].append(place)
    slugs = {}
    for base, places in plain.items():
        if len(places) == 1:
            slugs[places[0]] = base
        else:
            slugs.update(_told_apart(base, {place: _earliest(groups[place]) for place in places}))
    persons = [_person(groups[place], slugs[place]) for place in range(len(groups))]
    return tuple(sorted(persons, key=lambda person: person.slug))


def _told_apart(base: str, earliest: dict[int, Mention]) -> dict[int, str]:
    """Return a slug for each namesake: by place, then by year, then by document."""
    for qualify in (_place, _place_and_year):
        qualified = {place: qualify(mention) for place, mention in earliest.items()}
        if len(set(qualified.values())) == len(qualified):
            return {place: f"{base}--{word}" for place, word in qualified.items()}
    return {
        place: f"{base}--{mention.key.document[:8]}-{mention.key.position}"
        for place, mention in earliest.items()
    }


def _place(mention: Mention) -> str:
    return slug(mention.organisation or mention.district or mention.meeting)


def _place_and_year(mention: Mention) -> str:
    return f"{_place(mention)}-{(mention.date or 'undated')[:4]}"


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
