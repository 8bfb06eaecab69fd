"""What people were called before: a register beside the sources, so that an old IRI leads to the new one.

Slugs are a function of documents and decisions. When those change (a namesake that now needs telling apart, a
merge, a split) a slug may change too; the register remembers each slug with the entry it was made from. Where
that entry is now is where the old slug leads. The file is JSON lines, sorted by slug, one slug a line:

    {"slug": "lars-hansen", "entry": "lokalraadet-i-herning-kommune/2011-03-02#Lars Hansen"}
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from ..errors import IdentityError
from .people import Mention, MentionKey, People, Person
from .rulings import References, write_lines


def read_register(path: Path) -> dict[str, str]:
    """Return the entry of every slug that ever was; empty when there is no such file.

    Raises:
        IdentityError: a line that is not of the register.
    """
    try:
        lines = path.read_text("utf-8").splitlines()
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise IdentityError(f"the register cannot be read ({error})", place=path) from error
    register = {}
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            data = json.loads(line)
            register[str(data["slug"])] = str(data["entry"])
        except (ValueError, KeyError, TypeError) as error:
            remedy = "Restore the file from version control, or remove it to forget former IRIs"
            raise IdentityError(f"line {number} is not of the register", place=path, remedy=remedy) from error
    return register


def write_register(path: Path, register: Mapping[str, str]) -> None:
    """Write the register, all or nothing, unless it says so already.

    Raises:
        IdentityError: the file cannot be written.
    """
    if register != read_register(path):
        write_lines(path, ({"slug": slug, "entry": entry} for slug, entry in sorted(register.items())))


def with_former(people: People, register: Mapping[str, str], references: References) -> People:
    """Return the people with the slugs each had before."""
    now = {person.slug for person in people.persons}
    owner = people.by_mention()
    former: dict[str, set[str]] = defaultdict(set)
    for slug, entry in register.items():
        key = references.key(entry)
        if slug not in now and key is not None and key in owner:
            former[owner[key].slug].add(slug)
    persons = (replace(person, former=tuple(sorted(former[person.slug]))) for person in people.persons)
    return replace(people, persons=tuple(persons))


def updated(
    register: Mapping[str, str],
    people: People,
    mentions: Mapping[MentionKey, Mention],
    references: References,
) -> dict[str, str]:
    """Return the register with every slug of now."""
    return {**register, **{p.slug: references.text(earliest(p, mentions)) for p in people.persons}}


def earliest(person: Person, mentions: Mapping[MentionKey, Mention]) -> MentionKey:
    """Return the entry a person's slug is made from."""
    return min(person.mentions, key=lambda key: (mentions[key].date or "9999", key))
