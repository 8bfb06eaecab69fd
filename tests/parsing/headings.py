"""Headings composed by chance: body, date, times and place in the forms in which secretaries give them.

As `compositions`, but of headings alone. Bodies, towns and places are real.
"""

from __future__ import annotations

import random
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from .compositions import _DAYS, _MONTHS

_BODIES: Final = (
    ("Kredsrådet i {d}", "kredsrådet i {d}"),
    ("Kredsrådet for {d}", "Kredsrådet for {d}"),
    ("Lokalrådet i {m}", "lokalrådet i {m}"),
    ("Lokalrådet for {m}", "Lokalrådet for {m}"),
    ("Udsatterådet i {m}", "Udsatterådet i {m}"),
    ("Ældrerådet i {m}", "Ældrerådet i {m}"),
    ("Handicaprådet i {m}", "Handicaprådet i {m}"),
    ("Trafiksikkerhedsrådet i {m}", "Trafiksikkerhedsrådet i {m}"),
    ("Integrationsrådet i {m}", "Integrationsrådet i {m}"),
)
_PLACES: Final = (
    "Rådhuset, mødelokale 2", "Politigården, lokale 104", "Byrådssalen", "Kulturhuset, sal B", "{t} Rådhus",
    "{t} Rådhus, lokale 2.14", "Politistationen i {t}", "politigården i {t}", "Biblioteket i {t}",
    "Ungdomsskolen, Skolegade 12", "Medborgerhuset, Nørregade 4", "mødelokale 3 på rådhuset i {t}",
    "Brandstationen i {t}", "{t} Kulturhus, mødelokale 1",
)  # fmt: skip


@dataclass(slots=True)
class Opening:
    """The heading and what it says."""

    text: str
    day: str
    start: str
    end: str | None
    place: str | None


def opening(seed: int, districts: dict[str, list[str]]) -> Opening:
    """Return the heading that `seed` draws, above two items."""
    dice = random.Random(seed)
    district = dice.choice(sorted(districts))
    municipality = dice.choice(sorted(districts[district]))
    town = dice.choice([m.removesuffix(" Kommune") for m in sorted(districts[district])])
    alone, inside = dice.choice(_BODIES)
    alone, inside = (form.format(d=district, m=municipality) for form in (alone, inside))
    place = dice.choice(_PLACES).format(t=town)
    day = date(2007, 1, 8) + timedelta(days=dice.randint(0, 6900))
    hour, minute, length = dice.randint(8, 17), dice.choice((0, 0, 15, 30)), dice.choice((60, 90, 120, 150))
    until = hour * 60 + minute + length
    ends = (until // 60, until % 60) if dice.random() < 0.8 else None
    lines = _lines(alone, inside, _day(day, dice), (hour, minute), ends, place, dice)
    people = "Til stede: Borgmester Bo Lund, politidirektør Ida Holm"
    told = "Bo Lund bød velkommen. Næste møde holdes den 3. marts 2027 kl. 13.00."
    text = "\n".join([*lines, "", people, "", "1. Velkomst", told, "", "2. Eventuelt", "Intet."])
    end = f"{ends[0]:02}:{ends[1]:02}" if ends else None
    return Opening(text + "\n", day.isoformat(), f"{hour:02}:{minute:02}", end, place)


def _day(day: date, dice: random.Random) -> str:
    """Return the day as it is written."""
    month, week = _MONTHS[day.month - 1], _DAYS[day.weekday()]
    return dice.choice(
        (
            f"den {day.day}. {month} {day.year}",
            f"{week} den {day.day}. {month} {day.year}",
            f"{week} d. {day.day}. {month} {day.year}",
            f"{day.day}. {month} {day.year}",
            f"d. {day.day}.{day.month}.{day.year}",
            f"den {day.day:02}-{day.month:02}-{day.year}",
            f"{week} den {day.day}/{day.month} {day.year}",
            f"den {day.day}. {month[:3]}. {day.year}" if len(month) > 4 else f"{day.day}. {month} {day.year}",
        )
    )


def _clock(at: tuple[int, int], dice: random.Random, form: str) -> str:
    hour, minute = at
    if form == "bare" and not minute:
        return str(hour)
    return f"{hour:02}{'.' if form != 'colon' else ':'}{minute:02}"


def _hours(start: tuple[int, int], end: tuple[int, int] | None, dice: random.Random) -> str:
    form = dice.choice(("point", "point", "colon", "bare"))
    first = _clock(start, dice, form)
    if end is None:
        return f"kl. {first}"
    last = _clock(end, dice, form)
    joint = dice.choice(("-", " - ", "–", " – ", " til "))
    return dice.choice(
        (
            f"kl. {first}{joint}{last}",
            f"kl. {first}{joint}kl. {last}",
            f"fra kl. {first} til kl. {last}",
        )
    )


def _lines(
    alone: str,
    inside: str,
    day: str,
    start: tuple[int, int],
    end: tuple[int, int] | None,
    place: str,
    dice: random.Random,
) -> list[str]:
    hours = _hours(start, end, dice)
    capital = day[:1].upper() + day[1:]
    room = place[:1].upper() + place[1:]
    held = f"i {place}" if place.startswith(("mødelokale", "Byråds")) else f"på {place}"
    return dice.choice(
        (
            [f"Referat af møde i {inside} {day}", "", f"Tid: {hours}", f"Sted: {room}"],
            [alone, "", "Referat", "", f"{capital} {hours}", room],
            [alone, f"Referat af mødet {day}, {hours}, {room}"],
            [f"REFERAT fra møde i {inside}", "", f"{capital}, {hours}, {room}"],
            ["Referat", "", f"Møde i {inside} {day} {hours} {held}"],
            [alone, "", f"Mødet fandt sted {day} {hours} {held}."],
            [alone, "", f"Mødet blev holdt {day}, {hours}, {held}."],
            [f"Referat af {inside}s møde {day} {hours}", f"Mødested: {room}"],
            [f"{alone} – referat", "", f"Dato: {day}", f"Tidspunkt: {hours}", f"Mødelokale: {room}"],
            [f"{alone}", f"Mødedato: {capital}", f"Mødetid: {hours}", f"Lokale: {room}"],
            [f"Møde i {inside}", "", f"Hvornår: {capital} {hours}", f"Hvor: {room}"],
            [f"Møde nr. 3/{day[-4:]} i {inside}", f"Dato/tid: {day} {hours}", f"Sted: {room}"],
            [f"Referat, {inside}", f"{room}, {day}, {hours}"],
            [f"Referat af møde i {inside} {held} {day} {hours}"],
        )
    )
