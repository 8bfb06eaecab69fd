"""Roles through time: which title somebody was seen with, for which organisation, from when to when.

A title printed in a list is an observation. A role holding gathers the observations of one person, title and
organisation; it is certain from the first to the last of them and possible until somebody else is seen in the
same office. When somebody else was seen in between, there are two holdings: gaps stay gaps.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from ..vocabulary import Vocabulary
from .people import Mention, MentionKey, Person, RoleHolding
from .profiles import MUNICIPAL, POLICE, title_sectors

Office = tuple[str, str | None]
_LED = re.compile(r"(?P<lead>.+?) (?:for|af) (?P<part>.+)")


def organisations(
    mentions: Sequence[Mention], persons: Iterable[Person], vocabulary: Vocabulary
) -> dict[MentionKey, str]:
    """Return the organisation of entries whose text gives none, where something else settles it.

    Settled by, in this order: the same person with the same title for one and only one organisation of the
    same police district elsewhere; a police title at a meeting of a known district; a municipal title at a
    meeting with one municipality. Where none of these holds the entry stays open.
    """
    sectors = title_sectors(vocabulary)
    by_key = {mention.key: mention for mention in mentions}
    found: dict[MentionKey, str] = {}
    for person in persons:
        own = [by_key[key] for key in person.mentions]
        for mention in own:
            if mention.organisation or not mention.title:
                continue
            elsewhere = {
                other.organisation
                for other in own
                if other.organisation and other.title == mention.title and _one_district(mention, other)
            }
            sector = sectors.get(mention.title)
            if len(elsewhere) == 1:
                found[mention.key] = elsewhere.pop() or ""
            elif elsewhere:
                continue
            elif sector in POLICE and mention.district:
                found[mention.key] = mention.district
            elif sector in MUNICIPAL and mention.municipality:
                found[mention.key] = mention.municipality
    return found


def role_holdings(
    mentions: Sequence[Mention],
    persons: Iterable[Person],
    settled: Mapping[MentionKey, str],
    offices: frozenset[str],
    leading: frozenset[str] = frozenset(),
) -> tuple[RoleHolding, ...]:
    """Return every role somebody was seen in, sorted by person, first sighting and title.

    Args:
        mentions: all entries.
        persons: the people they belong to.
        settled: what `organisations` found.
        offices: titles that one person per organisation holds; only these bound each other.
        leading: last parts of titles whose bearers lead what "for" or "af" names.
    """
    by_key = {mention.key: mention for mention in mentions}
    seen: dict[tuple[str, Office], list[Mention]] = defaultdict(list)
    holders: dict[Office, list[tuple[str, str]]] = defaultdict(list)
    for person in persons:
        for key in person.mentions:
            mention = by_key[key]
            if not mention.title:
                continue
            office = (mention.title, mention.organisation or settled.get(key))
            seen[person.slug, office].append(mention)
            if mention.date and mention.title in offices and office[1]:
                holders[office].append((mention.date, person.slug))
    holdings: list[RoleHolding] = []
    for (slug, office), observed in seen.items():
        others = sorted(date for date, holder in holders[office] if holder != slug)
        part = department(office[0], leading) if office[1] else None
        holdings += (_holding(slug, office, run, others, part) for run in _runs(observed, others))
    return tuple(
        sorted(holdings, key=lambda h: (h.person, h.first_seen or "", h.title, h.organisation or ""))
    )


def _one_district(one: Mention, other: Mention) -> bool:
    return one.district is None or other.district is None or one.district == other.district


def _runs(observed: Iterable[Mention], others: Sequence[str]) -> list[list[Mention]]:
    """Split the observations wherever somebody else was seen in the office between two of them."""
    ordered = sorted(observed, key=lambda mention: (mention.date or "", mention.key))
    runs: list[list[Mention]] = []
    for mention in ordered:
        last = runs[-1][-1].date if runs else None
        between = last and mention.date and any(last < date < mention.date for date in others)
        if runs and not between:
            runs[-1].append(mention)
        else:
            runs.append([mention])
    return runs


def department(title: str, leading: frozenset[str]) -> str | None:
    """Return the part of an organisation that a title says is led, else None.

    >>> department("direktør for børn og unge", frozenset({"direktør"}))
    'børn og unge'
    """
    found = _LED.fullmatch(title)
    return found["part"] if found and found["lead"].endswith(tuple(sorted(leading))) else None


def _holding(
    slug: str, office: Office, run: Sequence[Mention], others: Sequence[str], part: str | None
) -> RoleHolding:
    dates = sorted(mention.date for mention in run if mention.date)
    before = [date for date in others if dates and date < dates[0]]
    after = [date for date in others if dates and date > dates[-1]]
    return RoleHolding(
        person=slug,
        title=office[0],
        organisation=office[1],
        first_seen=dates[0] if dates else None,
        last_seen=dates[-1] if dates else None,
        observations=tuple(sorted(mention.key for mention in run)),
        not_before=before[-1] if before else None,
        not_after=after[0] if after else None,
        department=part,
    )
