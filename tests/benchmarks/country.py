"""A national archive that nobody wrote: invented people and careers, real bodies, titles, topics.

Everything comes from one seed. Districts, municipalities, titles, organisations, topics and names are drawn
from the ontology; who holds which office in which year is settled once (mayors by election period, police who
rise and move, consultants who stay); then each council meets, year after year, in the house style of its
secretary. Sessions are made one at a time, so that any number of them needs the same memory.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Final

from kredsgraf.vocabulary import Concept, Vocabulary, load

FIRST_YEAR: Final = 2007
LAST_YEAR: Final = 2026
NATIONAL: Final = 8300
"""Sets of minutes a country of 12 districts and 98 municipalities leaves in twenty years."""
_ELECTIONS: Final = frozenset({2010, 2014, 2018, 2022, 2026})
_LOCAL_OFFICES: Final = 6
_AT_A_TIME: Final = 3
_MONTHS: Final = (2, 5, 9, 11)
_OTHERS: Final = ("centerleder", "afdelingsleder", "formand", "konsulent", "forretningsfører")
_LEADERS: Final = ("politidirektør", "chefpolitiinspektør", "chefanklager", "politiinspektør")
_LADDER: Final = ("politiassistent", "politikommissær", "vicepolitiinspektør", "politiinspektør")


@dataclass(frozen=True, slots=True)
class Seat:
    """One person at one meeting: name and title as printed, organisation, and the side of the table."""

    name: str
    title: str
    organisation: str
    side: str


@dataclass(frozen=True, slots=True)
class Session:
    """One meeting before anybody has written it down.

    Attributes:
        slug: the file's name without ending.
        kind: "kredsråd" or "lokalråd".
        body: "Kredsrådet for Fyns Politi", "Lokalrådet i Herning".
        district, municipality: full names; a kredsråd has no municipality.
        place, start, end: as printed.
        present, absent: the first of those present takes the chair, the last one the minutes.
        topics: labels of what is on the agenda.
        style: number of the house style.
        seed: of whoever words it.
    """

    slug: str
    kind: str
    body: str
    district: str
    municipality: str | None
    day: date
    start: str
    end: str
    place: str
    present: tuple[Seat, ...]
    absent: tuple[Seat, ...]
    topics: tuple[str, ...]
    style: int
    seed: str


@dataclass(slots=True)
class _Person:
    full: str
    short: str
    until: int


class Archive:
    """The country: its bodies, who holds which office, and the meetings they hold.

    Args:
        seed: the same seed gives the same archive.
        vocabulary: the ontology.
    """

    def __init__(self, seed: int = 1, vocabulary: Vocabulary | None = None) -> None:
        words = vocabulary or load()
        self._seed = seed
        self._dice = random.Random(f"{seed}")
        self._given = _bands(words, "given")
        self._surnames = _bands(words, "surname")
        bodies = {concept.iri: concept for concept in words.concepts("bodies")}
        self.districts = [c for c in bodies.values() if c.value("bodyType") == "district"]
        self.municipalities: dict[str, list[Concept]] = {d.label: [] for d in self.districts}
        for concept in bodies.values():
            home = bodies.get(concept.value("district") or "")
            if concept.value("bodyType") == "municipality" and home:
                self.municipalities[home.label].append(concept)
        self._organisations = [c.label for c in bodies.values() if c.value("bodyType") == "organisation"]
        self._titles = [
            c.label
            for c in words.concepts("titles")
            if c.value("sector") == "municipality"
            and not c.value("singular")
            and 3 <= int(c.value("rank") or 0) <= 7
        ]
        self._topics = [c.label for c in words.concepts("topics")]
        self._holders: dict[tuple[str, str], list[_Person]] = {}
        self._appoint()

    def sessions(self, count: int = NATIONAL) -> Iterator[Session]:
        """Yield `count` meetings, body by body: every council in full before the next one begins."""
        made = 0
        for kind, district, municipality in self._councils():
            for session in self._meetings(kind, district, municipality):
                if made == count:
                    return
                made += 1
                yield session

    def _councils(self) -> Iterator[tuple[str, Concept, Concept | None]]:
        """Yield all councils, a few of one district, a few of the next: every beginning is a mixed lot."""
        queues: list[list[tuple[str, Concept, Concept | None]]] = [
            [("kredsråd", district, None)] for district in self.districts
        ]
        for queue, district in zip(queues, self.districts, strict=True):
            queue += [("lokalråd", district, m) for m in self.municipalities[district.label]]
        while any(queues):
            for queue in queues:
                yield from queue[:_AT_A_TIME]
                del queue[:_AT_A_TIME]

    # who holds which office

    def _appoint(self) -> None:
        """Fill every office of the country for every year."""
        for district in self.districts:
            for title in _LEADERS:
                self._fill(district.label, title, [])
            for municipality in self.municipalities[district.label]:
                home = municipality.label
                rising: list[tuple[int, _Person]] = []
                for title in _LADDER[:3]:
                    self._fill(f"{district.label}/{home}", title, rising)
                self._fill(home, "borgmester", [], terms=True)
                self._fill(home, "kommunaldirektør", [])
                for title in self._dice.sample(self._titles, _LOCAL_OFFICES):
                    self._fill(home, title, [])

    def _fill(self, home: str, title: str, rising: list[tuple[int, _Person]], *, terms: bool = False) -> None:
        """Give the office one holder a year; those in `rising` (year of leaving, person) may rise into it.

        What `rising` holds afterwards are those who leave this office.
        """
        years: list[_Person] = []
        leaving: list[tuple[int, _Person]] = []
        holder = self._person(FIRST_YEAR)
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            goes = (year in _ELECTIONS and self._dice.random() < 0.35) if terms else year > holder.until
            if goes:
                leaving.append((year, holder))
                free = [entry for entry in rising if year - 3 <= entry[0] <= year]
                if free and self._dice.random() < 0.7:
                    rising.remove(free[0])
                    holder = free[0][1]
                    holder.until = year + self._dice.randint(2, 7)
                else:
                    holder = self._person(year)
            years.append(holder)
        rising[:] = leaving
        self._holders[home, title] = years

    def _person(self, year: int) -> _Person:
        given, surname = self._name(self._given), self._name(self._surnames)
        middle = self._name(self._surnames) if self._dice.random() < 0.45 else None
        full = f"{given} {middle} {surname}" if middle and middle != surname else f"{given} {surname}"
        return _Person(full, f"{given} {surname}", year + self._dice.randint(2, 9))

    def _name(self, bands: Sequence[tuple[tuple[str, ...], float]]) -> str:
        names = self._dice.choices([names for names, _ in bands], [weight for _, weight in bands])[0]
        return self._dice.choice(names)

    def _seat(self, home: str, title: str, year: int, side: str, dice: random.Random) -> Seat:
        person = self._holders[home, title][year - FIRST_YEAR]
        name = person.short if dice.random() < 0.1 else person.full
        return Seat(name, title, home.split("/", 1)[0], side)

    # the meetings

    def _meetings(self, kind: str, district: Concept, municipality: Concept | None) -> Iterator[Session]:
        body = _body(kind, district, municipality)
        home = (municipality or district).name
        style = 0
        for year in range(FIRST_YEAR, LAST_YEAR + 1):
            dice = random.Random(f"{self._seed}/{home}/{year}")
            if year == FIRST_YEAR or dice.random() < 0.15:
                style = dice.randrange(1 << 16)
            for month in _MONTHS[: 4 if municipality else 3]:
                day = date(year, month, 1) + timedelta(days=dice.randrange(27))
                while day.weekday() > 3:
                    day += timedelta(days=1)
                yield self._session(kind, body, district, municipality, day, style, dice)

    def _session(
        self,
        kind: str,
        body: str,
        district: Concept,
        municipality: Concept | None,
        day: date,
        style: int,
        dice: random.Random,
    ) -> Session:
        if municipality:
            seats = self._local_seats(district.label, municipality.label, day.year, dice)
        else:
            seats = self._district_seats(district.label, day.year, dice)
        missing = {place for place in range(1, len(seats) - 1) if dice.random() < 0.12}
        town = _town(municipality or district)
        hour = dice.choice((8, 9, 10, 13, 14, 15))
        return Session(
            slug=f"{kind.replace('å', 'aa')}-{(municipality or district).name}-{day}",
            kind=kind,
            body=body,
            district=district.label,
            municipality=municipality.label if municipality else None,
            day=day,
            start=f"{hour}.{dice.choice(('00', '15', '30'))}",
            end=f"{hour + 2}.{dice.choice(('00', '15', '30'))}",
            place=f"{dice.choice(('Rådhuset', 'Politistationen', 'Biblioteket', 'Borgerhuset'))} i {town}",
            present=tuple(seat for place, seat in enumerate(seats) if place not in missing),
            absent=tuple(seat for place, seat in enumerate(seats) if place in missing),
            topics=tuple(dice.sample(self._topics, dice.randint(4, 8))),
            style=style,
            seed=f"{self._seed}/{(municipality or district).name}/{day}",
        )

    def _district_seats(self, district: str, year: int, dice: random.Random) -> list[Seat]:
        seats = [self._seat(district, title, year, "police", dice) for title in _LEADERS]
        for municipality in self.municipalities[district]:
            seats.append(self._seat(municipality.label, "borgmester", year, "municipality", dice))
            if dice.random() < 0.3:
                seats.append(self._seat(municipality.label, "kommunaldirektør", year, "municipality", dice))
        home = self.municipalities[district][0].label
        return [*seats, self._seat(f"{district}/{home}", "politikommissær", year, "police", dice)]

    def _local_seats(self, district: str, municipality: str, year: int, dice: random.Random) -> list[Seat]:
        local = f"{district}/{municipality}"
        seats = [self._seat(local, title, year, "police", dice) for title in reversed(_LADDER[:3])]
        offices = [title for home, title in self._holders if home == municipality]
        for title in offices:
            if title != "borgmester" or dice.random() < 0.5:
                seats.append(self._seat(municipality, title, year, "municipality", dice))
        for _ in range(dice.randint(0, 3)):
            person = self._guest(dice)
            seats.append(Seat(person, dice.choice(_OTHERS), dice.choice(self._organisations), "other"))
        return [*seats[:1], *seats[2:], seats[1]]

    def _guest(self, dice: random.Random) -> str:
        given = dice.choices([n for n, _ in self._given], [w for _, w in self._given])[0]
        surname = dice.choices([n for n, _ in self._surnames], [w for _, w in self._surnames])[0]
        return f"{dice.choice(given)} {dice.choice(surname)}"


def write(folder: Path, count: int = NATIONAL, seed: int = 1) -> Iterator[Path]:
    """Write `count` sets of minutes into sub-folders by district, one at a time; yield their paths."""
    from .layouts import render

    for session in Archive(seed).sessions(count):
        name, text = render(session)
        file = folder / session.district / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
        yield file


def _bands(words: Vocabulary, kind: str) -> list[tuple[tuple[str, ...], float]]:
    return [
        (concept.alternatives, len(concept.alternatives) * float(concept.value("share") or 0))
        for concept in words.concepts("names")
        if concept.value("nameKind") == kind
    ]


def _body(kind: str, district: Concept, municipality: Concept | None) -> str:
    if municipality:
        return f"Lokalrådet i {municipality.label.removesuffix(' Kommune')}"
    return f"Kredsrådet for {district.label}"


def _town(body: Concept) -> str:
    return body.value("town") or body.label.removesuffix(" Kommune")
