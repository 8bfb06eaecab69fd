"""Which careers lead from one police district to another, and which namesakes stay apart."""

from __future__ import annotations

import pytest
from kredsgraf.identity import resolve
from kredsgraf.identity.people import People
from kredsgraf.vocabulary import load

from .examples import Entry, minutes, who

WORDS = load()
FYN, NORTH = "Fyns Politi", "Nordjyllands Politi"
ELSEWHERE = {"body": "Kredsrådet i Nordjylland", "district": NORTH}


def seen(earlier: Entry, later: Entry, years: tuple[int, int], towns: bool = False) -> People:
    """Return the people of two meetings in two police districts; of two towns there if `towns`."""
    here = {"body": "Lokalrådet i Assens Kommune", "municipality": "Assens Kommune"} if towns else {}
    there = {"body": "Lokalrådet i Rebild Kommune", "municipality": "Rebild Kommune"} if towns else {}
    return resolve(
        [
            minutes("a", f"{years[0]}-03-20", earlier, **here),  # type: ignore[arg-type]
            minutes("b", f"{years[1]}-03-20", later, **{**ELSEWHERE, **there}),  # type: ignore[arg-type]
        ],
        WORDS,
    )


def doubted(people: People) -> bool:
    """Return whether the two are apart, and shown to a person as perhaps one."""
    return len(people.persons) == 2 and [d.judgement for d in people.decisions] == ["unsure"]


@pytest.mark.parametrize(
    ("earlier", "later", "years"),
    [
        (("Ejnar Bork", "politikommissær", FYN), ("Ejner Bork", "politiinspektør", NORTH), (2009, 2020)),
        (("Gitte Fogh", "politiinspektør", FYN), ("Gitte Bang Fogh", "politidirektør", NORTH), (2012, 2019)),
        (
            ("Jesper Tolstrup", "vicepolitiinspektør", FYN),
            ("Jesper Tolstrup", "chefanklager", NORTH),
            (2010, 2018),
        ),
        (("Ditte Munk", "fuldmægtig", FYN), ("Ditte Munk Ravn", "sekretariatschef", NORTH), (2014, 2024)),
        (("Lise Thorup Bay", "stabschef", FYN), ("Lise T. Bay", "sekretariatschef", None), (2008, 2015)),
    ],
)
def test_those_who_lead_the_police_and_its_offices_move(
    earlier: Entry, later: Entry, years: tuple[int, int]
) -> None:
    assert len(seen(earlier, later, years).persons) == 1


@pytest.mark.parametrize(
    ("earlier", "later", "years", "towns"),
    [
        # a rare name is no proof where neither place nor work connects the two
        (
            ("Henrik Bork", "trafikplanlægger", "Assens Kommune"),
            ("Henrik Bork", "rektor", "Rebild Gymnasium"),
            (2015, 2021),
            True,
        ),
        # the same, where one side tells no work at all
        (
            ("Kirsten Lund Madsen", None, None),
            ("Kirsten Lund Madsen", "forebyggelseskonsulent", NORTH),
            (2015, 2022),
            True,
        ),
        # names of one country of origin come together: neither is as rare as the bands think
        (
            ("Farhan Warsame", None, "Somalisk Forening"),
            ("Farhan Warsame Ali", "byrådsmedlem", None),
            (2016, 2021),
            True,
        ),
        # so they do where the band of names from other languages has both
        (
            ("Bilal Rahimi", "sagsbehandler", "Assens Kommune"),
            ("Bilal Rahimi", "skoleleder", "Rebild Kommune"),
            (2015, 2016),
            True,
        ),
        # who is called Hans is often a Hans Jørgen
        (
            ("Hans Jørgen Fogh", "udvalgsformand", "Assens Kommune"),
            ("Hans-Jørgen Fogh", None, "Cyklistforbundet"),
            (2016, 2014),
            True,
        ),
        # a clerk at the meeting of a police district may be the police's own
        (
            ("Cathrine Grarup Vang", "fuldmægtig", None),
            ("Katrine Grarup", "politidirektør", NORTH),
            (2008, 2024),
            False,
        ),
        # lower ranks move seldom
        (("Per Møller", "lokalbetjent", FYN), ("Per Møller", "lokalbetjent", NORTH), (2017, 2019), True),
    ],
)
def test_what_the_documents_cannot_tell_stays_apart_and_is_shown(
    earlier: Entry, later: Entry, years: tuple[int, int], towns: bool
) -> None:
    assert doubted(seen(earlier, later, years, towns))


@pytest.mark.parametrize(
    ("before", "after", "persons"),
    [
        ("socialdirektør", "kommunaldirektør", 1),
        ("kommunaldirektør", "kommunaldirektør", 1),
        ("direktør for skole og kultur", "direktør for velfærd og sundhed", 1),
        ("kommunaldirektør", "sagsbehandler", 2),
        ("pædagog", "sagsbehandler", 2),
    ],
)
def test_directors_of_municipalities_move_and_their_staff_seldom(
    before: str, after: str, persons: int
) -> None:
    people = seen(
        ("Signe Krogh", before, "Assens Kommune"),
        ("Signe Krogh", after, "Rebild Kommune"),
        (2011, 2018),
    )
    assert len(people.persons) == persons


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("politiinspektør og leder af lokalpolitiet", "the lead of another district"),
        ("vicepolitiinspektør, chef for beredskabet", "the lead of another district"),
        ("lokalbetjent", "the police of another district"),
    ],
)
def test_two_titles_in_one_tell_by_the_first(title: str, what: str) -> None:
    people = seen(("Aksel Tolstrup", "politiinspektør", FYN), ("Aksel Tolstrup", title, NORTH), (2011, 2018))
    assert any(reason.startswith(what) for d in people.decisions for reason in d.reasons)


def test_a_local_officer_is_no_lower_than_a_sergeant() -> None:
    people = seen(
        ("Aksel Tolstrup", "politiassistent", FYN), ("Aksel Tolstrup", "lokalbetjent", NORTH), (2015, 2018)
    )
    assert not any("lower" in reason for d in people.decisions for reason in d.reasons)


@pytest.mark.parametrize("there", ["Rebild Kommune", None])
def test_mayors_and_their_deputies_are_elected_in_one_municipality(there: str | None) -> None:
    people = seen(
        ("Signe Tolstrup", "viceborgmester", "Assens Kommune"),
        ("Signe Tolstrup", "borgmester", there),
        (2014, 2019),
    )
    assert len(people.persons) == 2


def test_staff_of_one_municipality_climb_in_another_of_the_district() -> None:
    people = resolve(
        [
            minutes("a", "2012-10-02", ("Mette Tolstrup Lassen", "ssp-konsulent", "Assens Kommune")),
            minutes("b", "2024-02-06", ("Mette Tolstrup", "direktør for børn og unge", "Nyborg Kommune")),
        ],
        WORDS,
    )
    assert who(people, "a") == who(people, "b")


def test_a_few_bearers_in_the_corpus_do_not_make_a_name_common() -> None:
    others = [
        minutes(f"x{place}", f"20{10 + place}-05-05", (f"{given} Tolstrup", "lærer", None), **ELSEWHERE)  # type: ignore[arg-type]
        for place, given in enumerate(["Aksel", "Birthe", "Viggo", "Ellen"])
    ]
    pair = [
        minutes("a", "2010-03-20", ("Jesper Tolstrup", "politikommissær", FYN)),
        minutes("b", "2020-03-20", ("Jesper Tolstrup", "politiinspektør", NORTH), **ELSEWHERE),  # type: ignore[arg-type]
    ]
    people = resolve([*others, *pair], WORDS)
    assert who(people, "a") == who(people, "b")


def test_what_titles_tell_and_what_a_move_tells_come_from_one_pair_of_entries() -> None:
    here = [
        minutes("a", "2010-03-20", ("Jørgen Lund", "fuldmægtig", FYN)),
        minutes("b", "2012-03-20", ("Jørgen Lund", "specialkonsulent", FYN)),
    ]
    there = [
        minutes("c", "2013-03-20", ("Jørgen Lund", "fuldmægtig", NORTH), **ELSEWHERE),  # type: ignore[arg-type]
        minutes("d", "2016-03-20", ("Jørgen Lund", "politikommissær", NORTH), **ELSEWHERE),  # type: ignore[arg-type]
    ]
    people = resolve([*here, *there], WORDS)
    assert who(people, "a") == who(people, "b")
    assert who(people, "c") == who(people, "d")
    assert who(people, "a") != who(people, "c")


def test_a_seldom_initial_tells_more_than_a_common_one() -> None:
    others = [
        minutes(f"x{place}", "2010-05-05", (f"Bo {middle} Tvilum", "lærer", None), **ELSEWHERE)  # type: ignore[arg-type]
        for place, middle in enumerate(["Mark", "Munk", "Malling", "Mose", "Mørk", "Møberg"])
    ]
    pairs = [
        minutes(f"{letter}{year}", f"{year}-03-20", (name, "ssp-konsulent", "Assens Kommune"))
        for letter, whole in (("m", "Ditte Mose Bank"), ("z", "Rikke Zeuthen Stald"))
        for year, name in ((2010, whole), (2012, whole.replace(whole.split()[1], whole.split()[1][0] + ".")))
    ]
    reasons = [reason for d in resolve([*others, *pairs], WORDS).decisions for reason in d.reasons]
    bits = {r.split()[2]: float(r.split()[3]) for r in reasons if r.startswith("initial of")}
    assert bits["zeuthen"] > bits["mose"] > 0


@pytest.mark.parametrize(("employer", "persons"), [(FYN, 1), ("Assens Kommune", 2)])
def test_a_title_that_others_have_with_the_police_is_the_polices_where_none_is_named(
    employer: str, persons: int
) -> None:
    others = [
        minutes(f"x{place}", "2010-05-05", (f"{given} Munk", "fuldmægtig", employer))
        for place, given in enumerate(["Aksel", "Birthe", "Viggo", "Ellen", "Rita", "Bo"])
    ]
    pair = [
        minutes("a", "2010-03-20", ("Kirsten Krogh", "fuldmægtig", None)),
        minutes("b", "2020-03-20", ("Kirsten Krogh", "sekretariatschef", NORTH), **ELSEWHERE),  # type: ignore[arg-type]
    ]
    people = resolve([*others, *pair], WORDS)
    assert len({who(people, "a"), who(people, "b")}) == persons


def test_who_may_be_the_polices_is_not_the_fire_brigades_elsewhere() -> None:
    others = [
        minutes(f"x{place}", "2010-05-05", (f"{given} Munk", "stabschef", FYN))
        for place, given in enumerate(["Aksel", "Birthe", "Viggo", "Ellen", "Rita", "Bo"])
    ]
    pair = [
        minutes("a", "2019-03-20", ("Tim Bork", "stabschef", None)),
        minutes("b", "2020-03-20", ("Tim Bork", "beredskabsdirektør", "Nordjyllands Beredskab"), **ELSEWHERE),  # type: ignore[arg-type]
    ]
    people = resolve([*others, *pair], WORDS)
    assert who(people, "a") != who(people, "b")


@pytest.mark.parametrize(
    ("office", "seat", "district"),
    [
        (
            ("Henrik Rahbek", "borgmester", "Assens Kommune"),
            ("lokalformand", "Cyklistforbundet"),
            "Fyns Politi",
        ),
        (("Henrik Rahbek", "byrådsmedlem", "Assens Kommune"), ("formand", "Faaborg Handel"), "Fyns Politi"),
        (("Arnt Dyrby", "vicepolitiinspektør", FYN), ("formand", "Skovparkens Afdelingsbestyrelse"), NORTH),
        (("Arnt Dyrby", "politikommissær", FYN), ("boghandler", "Rebild Handelsforening"), NORTH),
    ],
)
def test_an_office_and_a_seat_that_an_association_fills_elsewhere_are_two_people(
    office: Entry, seat: tuple[str, str], district: str
) -> None:
    town = {FYN: "Faaborg-Midtfyn Kommune", NORTH: "Rebild Kommune"}[district]
    here = minutes("a", "2018-11-29", office, municipality="Assens Kommune")
    there = minutes(
        "b", "2019-03-21", (office[0], *seat), body="Trafikrådet", district=district, municipality=town
    )
    assert len(resolve([here, there], WORDS).persons) == 2


def test_who_sits_for_an_association_of_his_own_town_may_be_elected_there() -> None:
    office = ("Henrik Rahbek", "byrådsmedlem", "Assens Kommune")
    seat = ("Henrik Rahbek", "formand", "Cyklistforbundet")
    here = minutes("a", "2018-11-29", office, municipality="Assens Kommune")
    there = minutes("b", "2019-03-21", seat, body="Trafikrådet", municipality="Assens Kommune")
    assert len(resolve([here, there], WORDS).persons) == 1
