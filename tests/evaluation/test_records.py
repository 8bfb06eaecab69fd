"""`Minutes` to JSON and back."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.errors import InputError
from kredsgraf.parsing import minutes as m
from kredsgraf.records import from_json, to_json

words = st.text(st.characters(codec="utf-8", exclude_categories=("Cs",)), min_size=1, max_size=12)
evidence = st.builds(m.Evidence, st.integers(0, 99), st.integers(100, 200), words)
maybe = st.none() | words
meetings = st.builds(
    m.Meeting,
    st.sampled_from(["kredsråd", "lokalråd", "other"]),
    words,
    district=maybe,
    date=st.sampled_from([None, "2022-06-23"]),
    evidence=st.none() | evidence,
    fields=st.just(()) | st.tuples(st.tuples(words, evidence)),
    rules=st.just(()) | st.tuples(st.tuples(words, words)),
)
attendance = st.builds(
    m.Attendance,
    words,
    maybe,
    maybe,
    st.sampled_from(["present", "absent"]),
    evidence,
    words,
    remote=st.booleans(),
)
items = st.builds(
    m.AgendaItem,
    words,
    words,
    maybe,
    st.tuples(words),
    evidence,
    words,
    section=st.sampled_from([None, (3, 9)]),
)
acts = st.builds(
    m.Act,
    words,
    st.just("person"),
    st.just("ask"),
    maybe,
    maybe,
    st.just(()) | st.tuples(words),
    words,
    st.floats(0, 1),
    evidence,
    evidence,
    words,
    replies_to=st.sampled_from([None, 0]),
)
minutes = st.builds(
    m.Minutes,
    st.builds(m.Source, words, words, words, st.integers(0, 9), st.sampled_from([None, 3])),
    meetings,
    st.tuples(attendance),
    st.tuples(items),
    st.tuples(acts),
    st.tuples(st.builds(m.FollowUp, st.just("task"), words, maybe, evidence, words)),
    st.tuples(st.builds(m.Unresolved, words, words, evidence)),
)


@given(minutes)
def test_what_is_written_is_read_back_equal(one: m.Minutes) -> None:
    assert from_json(json.loads(json.dumps(to_json(one)))) == one


def test_json_of_something_else_is_refused() -> None:
    with pytest.raises(InputError, match="not the JSON of a set of minutes"):
        from_json({"meeting": {}})
