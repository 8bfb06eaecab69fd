"""Paragraphs composed by chance that tell who came: sentences that secretaries write in the place of a list.

As `registers`, but of sentences: by authority, in one run, with who led the meeting, who kept the minutes,
who did not come. Bodies are real, persons are not.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence
from typing import Final

from .compositions import _MUNICIPAL, _OTHERS, _POLICE, _PROSE, Names, Person, _capital, _joined
from .registers import Register

_GROUPS: Final[tuple[Callable[[str, str], str], ...]] = (
    lambda group, people: f"Fra {group} deltog {people}.",
    lambda group, people: f"Fra {group} mødte {people}.",
    lambda group, people: f"Fra {group} var {people} til stede.",
    lambda group, people: f"For {group} deltog {people}.",
    lambda group, people: f"For {group} mødte {people}.",
    lambda group, people: f"{group} var repræsenteret ved {people}.",
    lambda group, people: f"Fra {group}: {people}.",
    lambda group, people: f"Fra {group} kom {people}.",
)
_OPEN: Final = (
    "Til stede var {}.",
    "I mødet deltog {}.",
    "Mødt var {}.",
    "Følgende deltog: {}.",
    "Deltagere i mødet var {}.",
    "Til stede på mødet var {}.",
    "Der var mødt følgende: {}.",
)
_MORE: Final = ("Desuden deltog {}.", "Endvidere var {} til stede.", "Herudover deltog {}.")
_GONE: Final = (
    "Afbud fra {}.",
    "Der var afbud fra {}.",
    "{} havde meldt afbud.",
    "{} var fraværende.",
    "Fraværende: {}.",
    "{} var forhindret.",
    "{} kunne ikke deltage.",
    "Der var meldt afbud fra {}.",
)
_LED: Final = ("{} ledede mødet.", "Mødet blev ledet af {}.", "{} var mødeleder.", "Mødeleder: {}.")
_WROTE: Final = (
    "{} tog referat.",
    "{} førte referatet.",
    "Referent: {}.",
    "Referent var {}.",
    "{} var referent.",
)
_NET: Final = ("{} deltog via Teams.", "{} deltog online.", "{} var med på Teams.")


def telling(
    seed: int, given: Sequence[str], surnames: Sequence[str], districts: dict[str, list[str]]
) -> Register:
    """Return the minutes that `seed` draws."""
    dice = random.Random(seed)
    names = Names(given, surnames, dice)
    district = dice.choice(sorted(districts))
    towns = dice.sample(sorted(districts[district]), 2)
    people = [Person(names.draw(), title, district) for title in dice.sample(_POLICE, dice.randint(2, 3))]
    people += [Person(names.draw(), title, towns[0]) for title in dice.sample(_MUNICIPAL, dice.randint(1, 3))]
    others = [other for other in _OTHERS if other[0] != "formand"]
    people += [Person(names.draw(), *other) for other in dice.sample(others, dice.randint(0, 2))]
    gone = [Person(names.draw(), title, towns[1]) for title in dice.sample(_MUNICIPAL, dice.randint(0, 2))]
    for person in gone:
        person.absent = True
    here = dice.sample(people, len(people))
    here[0].chair = here[1].secretary = True
    shown = dice.choice(("{t} {n}", "{n}, {t}", "{n} ({t})"))

    def single(person: Person) -> str:
        return dice.choice((f"{person.title} {person.name}", person.name))

    sentences = _present(people, shown, dice)
    if gone:
        joined = _joined([f"{p.title} {p.name}, {p.organisation}" for p in gone])
        sentences.append(_capital(dice.choice(_GONE).format(joined)))
    sentences.append(_capital(dice.choice(_LED).format(single(here[0]))))
    sentences.append(_capital(dice.choice(_WROTE).format(single(here[1]))))
    if dice.random() < 0.3:
        here[2].remote = True
        sentences.append(_capital(dice.choice(_NET).format(single(here[2]))))
    head = f"Referat af møde i kredsrådet i {district} den 4. maj 2016 kl. 10.00-12.00"
    items = ["1. Velkomst", f"{here[0].name} bød velkommen.", "2. Eventuelt", "Intet."]
    joint = dice.choice((" ", " ", "\n", "\n\n"))
    return Register("\n\n".join([head, joint.join(sentences), *items]) + "\n", "txt", [*people, *gone])


def _present(people: Sequence[Person], shown: str, dice: random.Random) -> list[str]:
    """Return the sentences of those who came, by authority or in one run."""
    by_name: dict[str, list[Person]] = {}
    for person in people:
        by_name.setdefault(person.organisation, []).append(person)
    if dice.random() < 0.6:
        form = dice.choice(_GROUPS)
        return [
            form(group, _joined([shown.format(t=p.title, n=p.name) for p in members]))
            for group, members in by_name.items()
        ]
    run = [
        dice.choice(("{t} {n}, {o}", "{t} {n} ({o})", "{t} {n} fra {o}")).format(
            t=p.title, n=p.name, o=p.organisation
        )
        for p in people
    ]
    first = len(run) - 1 if dice.random() < 0.4 else len(run)
    out = [dice.choice(_OPEN).format(_joined(run[:first]))]
    return out if first == len(run) else [*out, dice.choice(_MORE).format(_joined(run[first:]))]


def printed_telling(done: Register, seed: int) -> str:
    """Return the minutes as the text of a page: with prose below the items, all of it wrapped."""
    dice = random.Random(seed)
    width = dice.choice((60, 68, 76, 84, 92))
    text = done.text.replace("bød velkommen.", f"bød velkommen. {' '.join(dice.sample(_PROSE, 3))}")
    text = text.replace("Intet.", " ".join(dice.sample(_PROSE, 3)))
    lines = (textwrap.wrap(line, width, break_on_hyphens=False) or [""] for line in text.split("\n"))
    return "\n".join("\n".join(line) for line in lines) + "\n"
