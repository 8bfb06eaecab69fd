"""The files beside the sources: decisions a person reads and edits, and the register of former names."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from kredsgraf.errors import IdentityError
from kredsgraf.identity import Book
from kredsgraf.identity.review import doubts, find, merge, split
from kredsgraf.identity.rulings import Ruling, read_rulings, write_rulings
from kredsgraf.parsing.minutes import Minutes
from kredsgraf.vocabulary import load

from .examples import minutes, who

WORDS = load()
A = "kredsraadet-paa-fyn/2014-03-20#Lars Hansen"
B = "kredsraadet-paa-fyn/2015-03-20#Lars Hansen"
C = "kredsraadet-paa-fyn/2016-03-20#Lars Hansen"


def hansens(*titles: str | None) -> list[Minutes]:
    return [
        minutes("abc"[place], f"{2014 + place}-03-20", ("Lars Hansen", title, "Assens Kommune"))
        for place, title in enumerate(titles)
    ]


def test_decisions_are_one_line_each_and_read_back(tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    write_rulings(file, [Ruling("same", A, B, by="Anna", date="2026-05-01", note="ringede")])
    text = file.read_text("utf-8")
    assert text.count("\n") == 1
    assert json.loads(text) == {
        "judgement": "same", "left": A, "right": B, "by": "Anna", "date": "2026-05-01", "note": "ringede"
    }  # fmt: skip
    assert read_rulings(file) == (Ruling("same", A, B, "Anna", "2026-05-01", "ringede", 1),)
    assert read_rulings(tmp_path / "none.jsonl") == ()


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("{", "line 2: not JSON"),
        ("[]", "line 2: not an object"),
        ('{"judgement": "perhaps", "left": "a", "right": "b"}', "line 2: judgement"),
        ('{"judgement": "same", "left": "a", "right": "a"}', "line 2: an entry is compared with itself"),
        ('{"judgement": "same", "left": "a", "right": "b", "who": "x"}', "line 2: unknown field 'who'"),
    ],
)
def test_a_broken_line_is_named(tmp_path: Path, line: str, reason: str) -> None:
    file = tmp_path / "people.jsonl"
    file.write_text('{"judgement": "same", "left": "x", "right": "y"}\n' + line + "\n", "utf-8")
    with pytest.raises(IdentityError, match=reason):
        read_rulings(file)


def test_contradictions_name_both_lines_also_through_others(tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    write_rulings(file, [Ruling("same", A, B), Ruling("same", B, C), Ruling("different", A, C)])
    with pytest.raises(IdentityError, match=r"line 3 says .* line 1 says .* which with other lines"):
        read_rulings(file)


def test_unsure_gives_way_to_a_later_line(tmp_path: Path) -> None:
    file = tmp_path / "people.jsonl"
    write_rulings(file, [Ruling("unsure", A, B), Ruling("different", B, A)])
    assert [ruling.judgement for ruling in read_rulings(file)] == ["different"]


def test_merge_and_split_survive_a_new_build(tmp_path: Path) -> None:
    book = Book(tmp_path / "people.jsonl")
    sources = hansens("borgmester", "borgmester", "borgmester")
    book.resolve(sources, WORDS)
    rulings, _ = split(book, "lars-hansen", [B], WORDS, by="Anna")
    write_rulings(book.decisions, rulings)
    apart = Book(book.decisions).resolve(sources, WORDS)
    assert who(apart, "a") == who(apart, "c") != who(apart, "b")

    again = Book(book.decisions)
    again.resolve(sources, WORDS)
    rulings, dropped = merge(again, A, B, by="Bo")
    assert [ruling.judgement for ruling in dropped] == ["different"]
    write_rulings(book.decisions, rulings)
    assert len(Book(book.decisions).resolve(sources, WORDS).persons) == 1


def test_a_decision_about_minutes_that_are_not_here_is_told(tmp_path: Path) -> None:
    book = Book(tmp_path / "people.jsonl")
    write_rulings(book.decisions, [Ruling("same", A, "lokalraadet-i-assens/2001-01-01#Ib Bang")])
    book.resolve(hansens("borgmester"), WORDS)
    assert [ruling.line for ruling in book.missing] == [1]


def test_an_old_name_leads_to_the_new_one_when_a_namesake_arrives(tmp_path: Path) -> None:
    book = Book(tmp_path / "people.jsonl")
    sources = hansens("borgmester")
    assert who(book.resolve(sources, WORDS), "a") == "lars-hansen"
    book.remember()
    namesake = minutes(
        "z", "2015-01-01", ("Lars Hansen", "politiinspektør", "Nordjyllands Politi"),
        body="Kredsrådet i Nordjylland", district="Nordjyllands Politi",
    )  # fmt: skip
    later = Book(book.decisions)
    people = later.resolve([*sources, namesake], WORDS)
    assert {person.slug: person.former for person in people.persons} == {
        "lars-hansen--assens-kommune": ("lars-hansen",),
        "lars-hansen--nordjyllands-politi": (),
    }
    later.remember()
    assert [p.slug for p in find(later, "lars-hansen")] == ["lars-hansen--assens-kommune"]
    assert book.register.read_text("utf-8").splitlines()[0] == json.dumps({"slug": "lars-hansen", "entry": A})


def test_doubts_are_asked_until_a_person_decides(tmp_path: Path) -> None:
    book = Book(tmp_path / "people.jsonl")
    sources = [
        minutes("a", "2014-03-20", ("Lars Hansen", None, None)),
        minutes("b", "2015-03-20", ("Lars Hansen", None, None), body="Lokalrådet i Assens Kommune"),
    ]
    book.resolve(sources, WORDS)
    found = doubts(book)
    assert len(found) == 1  # a common name, seen twice in one district, and nothing else to go by
    left, right = (book.references.text(k) for k in (found[0].decision.left, found[0].decision.right))
    write_rulings(book.decisions, [Ruling("unsure", left, right)])
    book.resolve(sources, WORDS)
    assert doubts(book) == []


def test_the_book_lies_beside_the_folder_of_minutes(tmp_path: Path) -> None:
    (tmp_path / "data" / "minutes").mkdir(parents=True)
    book = Book.beside([tmp_path / "data" / "minutes"])
    assert book is not None
    assert book.decisions == (tmp_path / "data" / "people.jsonl").resolve()
    assert book.register == (tmp_path / "data" / "people-register.jsonl").resolve()
    assert Book.beside(["https://example.org/minutes.pdf"]) is None
