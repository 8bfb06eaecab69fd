"""Identity measured against invented careers, and what must hold in any order of documents."""

from __future__ import annotations

import random
from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.identity import resolve
from kredsgraf.identity.people import Decision, MentionKey
from kredsgraf.vocabulary import load

from .generator import Rates, world
from .pairs import pairwise

WORDS = load()


def test_six_hundred_people_come_out_nearly_right() -> None:
    invented = world(600, 6000, WORDS, seed=7)
    precision, recall = pairwise(resolve(invented.minutes, WORDS), invented.truth)
    assert precision >= 0.995
    assert recall >= 0.97


def test_namesakes_do_not_drag_precision_down() -> None:
    invented = world(300, 2500, WORDS, seed=3, rates=Rates(namesake=0.05))
    precision, recall = pairwise(resolve(invented.minutes, WORDS), invented.truth)
    assert precision >= 0.95
    assert recall >= 0.95


@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 10_000))
def test_the_order_of_documents_changes_nothing(seed: int) -> None:
    invented = world(40, 300, WORDS, seed=seed % 5)
    shuffled = list(invented.minutes)
    random.Random(seed).shuffle(shuffled)
    assert resolve(shuffled, WORDS) == resolve(invented.minutes, WORDS)


@settings(max_examples=12, deadline=None)
@given(data=st.data())
def test_no_decision_is_ever_broken(data: st.DataObject) -> None:
    invented = world(25, 150, WORDS, seed=data.draw(st.integers(0, 3)))
    keys = sorted(invented.truth)
    groups = {
        key: data.draw(st.integers(0, 3)) for key in data.draw(st.lists(st.sampled_from(keys), max_size=12))
    }
    pairs = [(a, b) for a in sorted(groups) for b in sorted(groups) if a < b]
    decisions = [
        Decision("same" if groups[a] == groups[b] else "different", a, b, None, (), "Anna") for a, b in pairs
    ]
    owner = resolve(invented.minutes, WORDS, decisions).by_mention()
    for decision in decisions:
        assert (owner[decision.left] == owner[decision.right]) == (decision.judgement == "same")


def test_every_entry_belongs_to_exactly_one_person() -> None:
    invented = world(100, 700, WORDS, seed=2)
    people = resolve(invented.minutes, WORDS)
    keys = [key for person in people.persons for key in person.mentions]
    assert sorted(keys) == sorted(invented.truth)
    assert len({person.slug for person in people.persons}) == len(people.persons)
    assert MentionKey(invented.minutes[0].source.sha256, 0) in keys


def test_a_few_documents_of_a_large_world_hold_few_wrong_merges() -> None:
    invented = world(6000, 60_000, WORDS, seed=11)
    right = wrong = 0
    for seed in range(4):
        people = resolve(random.Random(seed).sample(invented.minutes, 400), WORDS)
        for person in people.persons:
            for one, other in combinations(person.mentions, 2):
                same = invented.truth[one] == invented.truth[other]
                right, wrong = right + same, wrong + (not same)
    assert wrong < 0.012 * (right + wrong)
    assert right > 900  # of so few documents of so large a world, few pairs are the same person
