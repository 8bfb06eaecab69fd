"""Who is who in a handful of minutes, and what forbids that two are one."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kredsgraf.errors import IdentityError
from kredsgraf.identity import resolve
from kredsgraf.identity.people import Decision, Judgement, MentionKey
from kredsgraf.vocabulary import load

from .examples import minutes, who

WORDS = load()
POLICE = "Fyns Politi"


def ruled(judgement: Judgement, left: str, right: str) -> Decision:
    one, other = sorted((MentionKey(left, 0), MentionKey(right, 0)))
    return Decision(judgement, one, other, None, (), "Anna")


def test_a_career_with_two_spellings_is_one_person() -> None:
    people = resolve(
        [
            minutes("a", "2014-03-20", ("Torsten Wiil", "politikommissær", None)),
            minutes("b", "2016-03-20", ("Thorsten Wiil", "vicepolitiinspektør", None)),
            minutes(
                "c",
                "2019-05-16",
                ("Torsten Wiil", "politiinspektør", "Nordjyllands Politi"),
                body="Kredsrådet i Nordjylland",
                district="Nordjyllands Politi",
            ),
        ],
        WORDS,
    )
    assert [person.slug for person in people.persons] == ["torsten-wiil"]
    assert people.persons[0].names == ("Thorsten Wiil", "Torsten Wiil")
    assert [(role.title, role.organisation) for role in people.roles] == [
        ("politikommissær", POLICE),
        ("vicepolitiinspektør", POLICE),
        ("politiinspektør", "Nordjyllands Politi"),
    ]
    assert all(d.reasons and d.score and d.score > 3.6 for d in people.decisions if d.judgement == "same")


def test_a_common_name_in_another_district_is_somebody_else_and_told_apart() -> None:
    north = {"body": "Kredsrådet i Nordjylland", "district": "Nordjyllands Politi"}
    people = resolve(
        [
            minutes("a", "2014-03-20", ("Lars Hansen", "borgmester", "Assens Kommune")),
            minutes("b", "2015-03-20", ("Lars Hansen", "politiinspektør", "Nordjyllands Politi"), **north),
            minutes("c", "2016-03-20", ("Alessandra Giraldi", "konsulent", "Assens Kommune")),
            minutes("d", "2017-03-20", ("Alessandra Giraldi", "chefkonsulent", None), **north),
        ],
        WORDS,
    )
    assert who(people, "a") == "lars-hansen--assens-kommune"
    assert who(people, "b") == "lars-hansen--nordjyllands-politi"
    assert who(people, "c") == who(people, "d") == "alessandra-giraldi"


@pytest.mark.parametrize(
    ("name", "earlier", "later", "one"),
    [
        (
            "Rikke Ravnkilde",
            ("politikommissær", POLICE),
            ("chefpolitiinspektør", "Nordjyllands Politi"),
            True,
        ),
        ("Rikke Ravnkilde", ("viceberedskabschef", None), ("beredskabsdirektør", None), True),
        ("Rikke Ravnkilde", ("borgmester", "Assens Kommune"), ("ssp-konsulent", "Rebild Kommune"), False),
        ("Karen Storm", ("ssp-konsulent", "Assens Kommune"), (None, "Dansk Blindesamfund"), False),
        ("Karen Storm", (None, None), ("skoleleder", "Rebild Kommune"), False),
    ],
)
def test_some_careers_move_between_districts_and_most_do_not(
    name: str, earlier: tuple[str, str], later: tuple[str, str], one: bool
) -> None:
    north = {"body": "Kredsrådet i Nordjylland", "district": "Nordjyllands Politi"}
    people = resolve(
        [minutes("a", "2011-03-20", (name, *earlier)), minutes("b", "2018-03-20", (name, *later), **north)],
        WORDS,
    )
    assert (len(people.persons) == 1) is one


def test_two_entries_of_one_list_are_two_people() -> None:
    people = resolve(
        [minutes("a", "2014-03-20", ("Jørn Petri", "konsulent", None), ("Jørn Petri", "direktør", None))],
        WORDS,
    )
    assert len(people.persons) == 2
    assert any("both stand in the list" in d.reasons[0] for d in people.decisions)


@pytest.mark.parametrize(("hours", "persons"), [(("10:30", "11:30"), 2), (("13:00", "14:00"), 1)])
def test_nobody_is_at_two_meetings_at_the_same_hour(hours: tuple[str, str], persons: int) -> None:
    entry = ("Vibeke Storm", "politiinspektør", POLICE)
    people = resolve(
        [
            minutes("a", "2014-03-20", entry, hours=("10:00", "12:00")),
            minutes("b", "2014-03-20", entry, hours=hours, body="Lokalrådet i Assens Kommune"),
        ],
        WORDS,
    )
    assert len(people.persons) == persons


def test_shortened_names_are_not_chained_into_one() -> None:
    def storm(name: str, document: str, year: int) -> object:
        return minutes(document, f"{year}-03-20", (name, "konsulent", "Assens Kommune"))

    people = resolve(
        [
            storm("Mette Kragh", "a", 2014),
            storm("Mette Kragh Sørensen", "b", 2015),
            storm("Mette Sørensen", "c", 2016),
        ],  # type: ignore[misc]
        WORDS,
    )
    assert who(people, "a") != who(people, "c")


def test_a_speaker_who_is_only_heard_joins_but_never_bridges() -> None:
    first = minutes("a", "2014-03-20", ("Birthe Lindegaard Holm", "konsulent", "Assens Kommune"))
    second = minutes("b", "2015-03-20", ("Birthe Bang Holm", "konsulent", "Assens Kommune"))
    heard = minutes("c", "2016-03-20", ("Birthe Holm", None, None), listed=False)
    people = resolve([first, second, heard], WORDS)
    assert len({who(people, "a"), who(people, "b")}) == 2
    alone = resolve([first, heard], WORDS)
    assert who(alone, "a") == who(alone, "c")


def test_a_first_name_alone_stays_with_its_meeting() -> None:
    people = resolve(
        [minutes(sha, f"2014-0{month}-20", ("Birthe", None, None)) for month, sha in ((3, "a"), (4, "b"))],
        WORDS,
    )
    assert [person.slug for person in people.persons] == [
        "birthe--kredsraadet-paa-fyn-2014-03-20",
        "birthe--kredsraadet-paa-fyn-2014-04-20",
    ]


def test_a_persons_decisions_win_over_any_score() -> None:
    same_look = [
        minutes(sha, f"201{n}-03-20", ("Jørn Petri", "borgmester", "Assens Kommune"))
        for n, sha in enumerate("abc")
    ]
    apart = resolve(same_look, WORDS, [ruled("different", "a", "b")])
    assert who(apart, "a") != who(apart, "b")
    others = [
        minutes("a", "2014-03-20", ("Lars Hansen", "borgmester", "Assens Kommune")),
        minutes("b", "2015-03-20", ("Jens Bang", "politiinspektør", None)),
    ]
    joined = resolve(others, WORDS, [ruled("same", "a", "b")])
    assert len(joined.persons) == 1


def test_decisions_that_look_alike_entries_would_break_are_kept() -> None:
    one = [minutes(sha, f"201{n}-03-20", ("Jørn Petri", "borgmester", None)) for n, sha in enumerate("ab")]
    two = [minutes(sha, f"201{n}-03-20", ("Ib Bang", "borgmester", None)) for n, sha in enumerate("cd", 4)]
    people = resolve([*one, *two], WORDS, [ruled("same", "a", "c"), ruled("different", "b", "d")])
    assert who(people, "a") == who(people, "c")
    assert who(people, "b") != who(people, "d")


def test_contradicting_decisions_are_an_error() -> None:
    chain = [ruled("same", "a", "b"), ruled("same", "b", "c"), ruled("different", "a", "c")]
    with pytest.raises(IdentityError, match="cannot be different"):
        resolve([], WORDS, chain)


def test_slugs_of_others_stay_when_a_namesake_arrives_at_the_same_place() -> None:
    def mayor(sha: str, year: int, title: str, place: str) -> object:
        return minutes(sha, f"{year}-03-20", ("Lars Hansen", title, place))

    two = [mayor("a", 2014, "borgmester", "Assens Kommune"), mayor("b", 2014, "politiinspektør", POLICE)]
    before = resolve(two, WORDS)  # type: ignore[arg-type]
    after = resolve([*two, mayor("c", 2020, "anklager", "Nordjyllands Politi")], WORDS)  # type: ignore[list-item]
    assert who(before, "a") == who(after, "a") == "lars-hansen--assens-kommune"
    assert who(before, "b") == who(after, "b") == "lars-hansen--fyns-politi"


def test_roles_have_gaps_and_bounds() -> None:
    def director(sha: str, date: str, name: str) -> object:
        return minutes(sha, date, (name, "politidirektør", POLICE))

    people = resolve(
        [
            director("a", "2010-03-20", "Vibeke Storm"),
            director("b", "2012-03-20", "Jørn Petri"),
            director("c", "2014-03-20", "Vibeke Storm"),
        ],  # type: ignore[list-item]
        WORDS,
    )
    held = [(r.person, r.first_seen, r.last_seen, r.not_before, r.not_after) for r in people.roles]
    assert held == [
        ("joern-petri", "2012-03-20", "2012-03-20", "2010-03-20", "2014-03-20"),
        ("vibeke-storm", "2010-03-20", "2010-03-20", None, "2012-03-20"),
        ("vibeke-storm", "2014-03-20", "2014-03-20", "2012-03-20", None),
    ]


def test_a_mayors_municipality_comes_from_another_meeting_or_stays_open() -> None:
    silent = minutes("a", "2014-03-20", ("Trine Græse", "borgmester", None))
    known = minutes("b", "2015-03-20", ("Trine Græse", "borgmester", "Assens Kommune"))
    assert resolve([silent, known], WORDS).organisations == {MentionKey("a", 0): "Assens Kommune"}
    assert resolve([silent], WORDS).organisations == {}
    local = replace(silent, meeting=replace(silent.meeting, municipality="Assens Kommune"))
    assert resolve([local], WORDS).organisations == {MentionKey("a", 0): "Assens Kommune"}


def test_the_police_at_a_meeting_are_those_of_its_district() -> None:
    people = resolve(
        [
            minutes("a", "2014-03-20", ("Vibeke Storm", "politiinspektør", "Politiet")),
            minutes("b", "2015-03-20", ("Vibeke Storm", "politiinspektør", "Fyns Politi")),
        ],
        WORDS,
    )
    assert [(role.organisation, role.first_seen, role.last_seen) for role in people.roles] == [
        ("Fyns Politi", "2014-03-20", "2015-03-20")
    ]


def test_a_title_that_names_what_is_led_gives_the_department() -> None:
    people = resolve(
        [
            minutes(
                "a",
                "2014-03-20",
                ("Åse Lykkegaard", "direktør for børn og unge", "Assens Kommune"),
                ("Bo Tvilum", "leder af lokalpolitiet", POLICE),
                ("Ida Vang", "formand", "Assens Handelsforening"),
            )
        ],
        WORDS,
    )
    assert [role.department for role in people.roles] == ["børn og unge", "lokalpolitiet", None]
