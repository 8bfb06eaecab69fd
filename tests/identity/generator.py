"""Lifelike careers with known truth: invented people, the minutes they would leave, and who is really who.

Names are drawn by the commonness bands of `ontology/names.ttl`, so that Lars Hansen is many people and a
compound surname is few. Some come from a community whose given names and surnames go together and stand in no
band. People have a home, a ladder of titles and years of service; they move (who leads the police most of
all), marry, drop or abbreviate names, are misspelt and misread. Everything comes from one seed.
"""

from __future__ import annotations

import random
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field

from kredsgraf.identity.people import MentionKey
from kredsgraf.parsing.minutes import Attendance, Evidence, Meeting, Minutes, Source
from kredsgraf.vocabulary import Vocabulary

FIRST_YEAR, LAST_YEAR = 2007, 2026
MEETINGS_A_YEAR = 8
_WORDS = Evidence(0, 1, "x")
_HEADS = [
    "Lind", "Kirke", "Øster", "Vester", "Sten", "Birke", "Hede", "Mose", "Skov", "Vand", "Krog",
    "Ager", "Høj", "Lav", "Sø", "Eng", "Bjerg", "Ravn", "Ulve", "Grøn",
]  # fmt: skip
_TAILS = [
    "gaard", "holm", "bjerg", "toft", "lund", "vang", "kjær", "dal", "bæk", "vad", "rup", "sted",
    "strup", "borg", "mark", "løkke", "feldt", "strøm",
]  # fmt: skip
_LADDERS = {
    "police": [
        ["politiassistent", "politibetjent", "lokalbetjent", "fuldmægtig"],
        ["politikommissær", "vicepolitikommissær", "specialkonsulent"],
        ["vicepolitiinspektør", "anklager"],
        ["politiinspektør", "chefanklager", "sekretariatschef"],
        ["chefpolitiinspektør", "politidirektør"],
    ],
    "municipality": [
        ["konsulent", "ssp-konsulent", "sagsbehandler", "tryghedskoordinator", "specialkonsulent"],
        ["afdelingsleder", "teamleder", "skoleleder", "ssp-koordinator"],
        ["socialchef", "skolechef", "familiechef", "beredskabschef", "borgerservicechef", "kulturchef"],
        ["direktør", "velfærdsdirektør", "børnedirektør", "teknisk direktør"],
        ["kommunaldirektør"],
    ],
    "elected": [["byrådsmedlem"], ["udvalgsformand", "viceborgmester"], ["borgmester"]],
    "other": [
        ["fængselsfunktionær", "konsulent"],
        ["afdelingsleder", "souschef"],
        ["centerchef", "direktør"],
    ],
}
_LEADING = 3
"""Step of the ladder from which the police are led."""
_OTHERS = ["Kriminalforsorgen", "Region Midtjylland", "Det Kriminalpræventive Råd", "Politiskolen", "Falck"]
_OTHERS += ["Red Barnet", "Natteravnene", "Region Syddanmark", "Dansk Fodbold", "Boligkontoret", "Havnen"]
_MISREAD = [("rn", "m"), ("l", "i"), ("e", "c"), ("h", "b"), ("ø", "o"), ("å", "a"), ("u", "n"), ("ü", "u")]
_SPELT = [
    ("aa", "å"),
    ("å", "aa"),
    ("ck", "k"),
    ("th", "t"),
    ("ph", "f"),
    ("ch", "k"),
    ("ø", "ö"),
    ("v", "w"),
    ("nn", "n"),
    ("lff", "lf"),
    ("nar", "ner"),
]
_COMMUNITY_GIVEN = [
    "Abdirahman", "Amina", "Bilal", "Edin", "Emir", "Farhan", "Fadumo", "Hodan", "Ifrah", "Jasmina",
    "Kemal", "Lejla", "Merima", "Mirsad", "Najma", "Samira", "Selma", "Senad", "Zahra", "Zlatan",
]  # fmt: skip
_COMMUNITY_SURNAMES = [
    "Abdi", "Barre", "Begovic", "Delic", "Farah", "Haddad", "Hadzic", "Hodzic", "Jama", "Osmanovic",
    "Rahimi", "Saleh", "Warsame", "Zahedi", "Zukic",
]  # fmt: skip


@dataclass(frozen=True)
class Rates:
    """How often things happen to a person, or to a mention of one."""

    middle: float = 0.45
    drops_middle: float = 0.2
    forgets_middle: float = 0.06
    abbreviates: float = 0.06
    spelt: float = 0.02
    misread: float = 0.01
    hyphen: float = 0.05
    marries: float = 0.04
    new_name: float = 0.004
    drops_last: float = 0.05
    moves: float = 0.12
    leader_moves: float = 0.3
    crosses: float = 0.02
    no_title: float = 0.08
    no_organisation: float = 0.4
    namesake: float = 0.003
    community: float = 0.02


@dataclass(frozen=True)
class World:
    """Minutes, and the person behind every entry."""

    minutes: list[Minutes]
    truth: dict[MentionKey, int]


@dataclass
class _Person:
    given: str
    middle: str | None
    surname: str
    sector: str
    spells: list[tuple[int, int, str, str]] = field(default_factory=list)
    wedding: tuple[int, str, bool] | None = None
    drops: bool = False
    shortens: int | None = None
    home: int = 0


def world(
    people: int, mentions: int, vocabulary: Vocabulary, seed: int = 1, rates: Rates | None = None
) -> World:
    """Return the minutes that `people` leave in about `mentions` entries.

    Args:
        people: number of people.
        mentions: number of entries to aim at.
        vocabulary: gives names, districts and municipalities.
        seed: the same seed gives the same world.
        rates: how often things happen.
    """
    return _Maker(vocabulary, random.Random(seed), rates or Rates()).world(people, mentions)


class _Maker:
    def __init__(self, vocabulary: Vocabulary, dice: random.Random, rates: Rates) -> None:
        self.dice, self.rates = dice, rates
        names = vocabulary.concepts("names")
        self.given = [(c.alternatives, c.value("share")) for c in names if c.value("nameKind") == "given"]
        self.surnames = [
            (c.alternatives, c.value("share")) for c in names if c.value("nameKind") == "surname"
        ]
        bodies = {c.iri: c for c in vocabulary.concepts("bodies")}
        self.districts = [c.label for c in bodies.values() if c.value("bodyType") == "district"]
        self.district_of = {
            c.label: bodies[c.value("district") or ""].label
            for c in bodies.values()
            if c.value("bodyType") == "municipality" and c.value("district") in bodies
        }
        self.municipalities = sorted(self.district_of)

    def world(self, people: int, mentions: int) -> World:
        everyone = [self._person() for _ in range(people)]
        for one in everyone:
            if self.dice.random() < self.rates.namesake:
                other = self.dice.choice(everyone)
                other.given, other.middle, other.surname = one.given, one.middle, one.surname
        rooms: dict[tuple[str, str], list[int]] = defaultdict(list)
        busy: set[tuple[int, str]] = set()
        for who, person in enumerate(everyone):
            for _ in range(max(1, round(self.dice.expovariate(people / mentions) + 0.5))):
                room = self._meeting_of(person)
                if (who, room[1]) not in busy:  # nobody is at two meetings on one day
                    busy.add((who, room[1]))
                    rooms[room].append(who)
        minutes, truth = [], {}
        for number, (room, present) in enumerate(sorted(rooms.items())):
            self.dice.shuffle(present)
            sha = f"{number:064x}"
            minutes.append(self._minutes(sha, room, [everyone[who] for who in present]))
            truth.update({MentionKey(sha, place): who for place, who in enumerate(present)})
        return World(minutes, truth)

    def _name(self, bands: Sequence[tuple[tuple[str, ...], str | None]], rare: float) -> str:
        if self.dice.random() < rare:
            return self.dice.choice(_HEADS) + self.dice.choice(_TAILS)
        weights = [len(names) * float(share or 0) for names, share in bands]
        return self.dice.choice(self.dice.choices(bands, weights)[0][0])

    def _person(self) -> _Person:
        dice, rates = self.dice, self.rates
        sector = dice.choices(["police", "municipality", "elected", "other"], [35, 35, 18, 12])[0]
        middle, double = None, dice.random() < 0.7
        if dice.random() < rates.middle:
            middle = self._name(self.surnames, 0.4) if double else self._name(self.given, 0)
        person = _Person(self._name(self.given, 0), middle, self._name(self.surnames, 0.35), sector)
        if dice.random() < rates.community:
            person.given, person.surname = dice.choice(_COMMUNITY_GIVEN), dice.choice(_COMMUNITY_SURNAMES)
            person.middle = None
        if middle == person.surname:
            person.middle = None
        person.home = dice.randrange(1000)
        person.drops = dice.random() < rates.drops_middle
        if person.middle and double and not person.drops and dice.random() < rates.drops_last:
            person.shortens = dice.randint(FIRST_YEAR + 2, LAST_YEAR)
        if dice.random() < rates.marries + rates.new_name:
            whole = dice.random() < rates.new_name / (rates.marries + rates.new_name)
            person.wedding = (dice.randint(FIRST_YEAR + 2, LAST_YEAR), self._name(self.surnames, 0.35), whole)
        self._career(person)
        return person

    def _career(self, person: _Person) -> None:
        dice, ladder = self.dice, _LADDERS[person.sector]
        year = dice.randint(FIRST_YEAR - 6, LAST_YEAR - 1)
        end = min(LAST_YEAR, year + 2 + round(dice.expovariate(1 / 8)))
        year = max(year, FIRST_YEAR)
        end = max(end, year)
        step, employer = min(len(ladder) - 1, round(dice.expovariate(1.2))), self._employer(person.sector)
        title = dice.choice(ladder[step])
        while year <= end:
            until = min(end, year + dice.randint(2, 7))
            person.spells.append((year, until, title, employer))
            year = until + 1
            if dice.random() < 0.6:
                step = min(step + 1, len(ladder) - 1)
                title = dice.choice(ladder[step])
            leads = person.sector == "police" and step >= _LEADING
            moves = self.rates.leader_moves if leads else self.rates.moves
            if dice.random() < moves and person.sector != "elected":
                employer = self._employer(person.sector)
            elif dice.random() < self.rates.crosses:
                person.sector = "municipality"
                ladder = _LADDERS["municipality"]
                step, employer = dice.randint(0, 3), self._employer("municipality")
                title = dice.choice(ladder[step])

    def _employer(self, sector: str) -> str:
        if sector == "police":
            return self.dice.choice(self.districts)
        return self.dice.choice(_OTHERS if sector == "other" else self.municipalities)

    def _meeting_of(self, person: _Person) -> tuple[str, str]:
        """Return body and date of a meeting somebody would attend."""
        dice = self.dice
        spell = dice.choices(person.spells, [until - since + 1 for since, until, _, _ in person.spells])[0]
        employer, year = spell[3], dice.randint(spell[0], spell[1])
        district = self.district_of.get(employer, employer)
        if district not in self.districts:
            district = self.districts[person.home % len(self.districts)]
        local = [m for m, d in self.district_of.items() if d == district]
        home = employer if employer in self.district_of else local[person.home % len(local)]
        body = home if dice.random() < 0.7 else district
        month = dice.randint(1, MEETINGS_A_YEAR)
        return body, f"{year}-{month + 2:02}-{hash_of(body) % 27 + 1:02}"

    def _minutes(self, sha: str, room: tuple[str, str], present: Sequence[_Person]) -> Minutes:
        place, date = room
        local = place in self.district_of
        meeting = Meeting(
            body_type="lokalråd" if local else "kredsråd",
            body=f"Lokalrådet i {place}" if local else f"Kredsrådet i {place}",
            district=self.district_of.get(place, place),
            municipality=place if local else None,
            date=date,
            start="10:00",
            end="12:00",
        )
        entries = tuple(self._entry(person, int(date[:4])) for person in present)
        return Minutes(Source(f"{sha[-6:]}.txt", "text/plain", sha, 1, None), meeting, entries)

    def _entry(self, person: _Person, year: int) -> Attendance:
        dice, rates = self.dice, self.rates
        spell = next((s for s in person.spells if s[0] <= year <= s[1]), person.spells[-1])
        title = None if dice.random() < rates.no_title else spell[2]
        organisation = None if dice.random() < rates.no_organisation else spell[3]
        return Attendance(self._written(person, year), title, organisation, "present", _WORDS, "generated")

    def _written(self, person: _Person, year: int) -> str:
        """Return a person's name as one secretary writes it."""
        dice, rates = self.dice, self.rates
        middle, surname = person.middle, person.surname
        if person.shortens and year >= person.shortens and person.wedding is None and middle:
            return f"{person.given} {middle}"  # the surname falls away, the middle name stands for it
        if person.wedding and year >= person.wedding[0]:
            _, new, whole = person.wedding
            middle, surname = (middle, new) if whole else (surname if middle is None else middle, new)
            if not whole and person.middle is not None:
                return f"{person.given} {person.middle} {person.surname} {new}"
        if middle and (person.drops or dice.random() < rates.forgets_middle):
            middle = None if person.wedding is None else middle
        if middle and dice.random() < rates.abbreviates and person.wedding is None:
            middle = middle[0] + "."
        joint = "-" if middle and len(middle) > 2 and dice.random() < rates.hyphen else " "
        name = f"{person.given} {middle}{joint}{surname}" if middle else f"{person.given} {surname}"
        for rate, changes in ((rates.spelt, _SPELT), (rates.misread, _MISREAD)):
            if dice.random() < rate:
                old, new = dice.choice(changes)
                name = name[0] + name[1:].replace(old, new, 1)
        return name


def hash_of(text: str) -> int:
    """Return a number that is the same in every process."""
    return sum(ord(letter) * (place + 1) for place, letter in enumerate(text))
