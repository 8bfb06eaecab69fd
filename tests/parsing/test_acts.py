"""What an act carries: evidence, topic, links, confidence, new speakers; and what stays unresolved."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.parsing.acts import explain, find_acts
from kredsgraf.parsing.minutes import Minutes, Source
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    DORTHE,
    INGE,
    LARS,
    MEETING,
    MIKKEL,
    OLE,
    acts,
    document,
    found,
    passages,
)


def test_an_act_shows_its_sentence_and_its_verb_in_the_document() -> None:
    text = "Inge Holmgaard takkede for værtskabet. Derudover orienterede Lars Peter Munk om indbrud."
    given_document = document(text)
    for act in found(text).acts:
        assert (
            given_document.text[act.evidence.start : act.evidence.end] == act.evidence.exact == act.sentence
        )
        assert given_document.text[act.verb.start : act.verb.end] == act.verb.exact
    assert [act.verb.exact for act in found(text).acts] == ["takkede", "orienterede"]


def test_a_sentence_cut_in_two_by_a_blank_line_is_one() -> None:
    (act,) = found("Borgmester Inge Holmgaard", "orienterede om skolestarten.").acts
    assert act.sentence == "Borgmester Inge Holmgaard orienterede om skolestarten."
    assert act.evidence.exact == "Borgmester Inge Holmgaard\n\norienterede om skolestarten."


@pytest.mark.parametrize(
    ("sentence", "about"),
    [
        ("Inge Holmgaard orienterede om skolestarten i Nyby.", "skolestarten i Nyby"),
        ("Inge Holmgaard bød velkommen.", "velkommen"),
        ("Kredsrådet tog orienteringen til efterretning.", "orienteringen"),
        ("Den mulighed lovede Lars Peter Munk at undersøge.", "mulighed"),
        ("Anmodningen vil blive imødekommet, oplyste Lars Peter Munk.", "Anmodningen vil blive imødekommet"),
        ("Kredsrådet vedtog med fem stemmer mod en, at planen udsættes.", "planen udsættes"),
        ("Lars Peter Munk gav en kort status på indsatsen mod bander.", "indsatsen mod bander"),
    ],
)
def test_about_names_the_topic_not_the_verb(sentence: str, about: str) -> None:
    (act,) = found(sentence).acts
    assert act.about == about


def test_joining_another_takes_over_its_topic() -> None:
    first, second = found(
        "Inge Holmgaard foreslog en fælles kampagne, hvilket kredsrådet tilsluttede sig."
    ).acts
    assert (first.kind, second.kind) == ("propose", "decide")
    assert first.about == second.about == "fælles kampagne"


def test_topics_come_from_the_clause_or_else_from_the_item() -> None:
    (act,) = found("Lars Peter Munk orienterede om indbrud i sommerhuse.").acts
    assert act.topics


def test_an_answer_points_to_its_question_and_a_supplement_to_what_it_adds_to() -> None:
    result = found(
        "Lars Peter Munk orienterede om kameraer. Mikkel Lund supplerede med tal. "
        "Inge Holmgaard spurgte til prisen, hvortil Mikkel Lund svarede, at den er ukendt."
    ).acts
    assert [(a.actor, a.kind) for a in result] == [
        (LARS, "inform"),
        (MIKKEL, "inform"),
        (INGE, "ask"),
        (MIKKEL, "answer"),
    ]
    assert result[1].supplements == 0
    assert result[3].replies_to == 2


def test_agreement_is_a_stance_and_its_denial_the_opposite() -> None:
    result = found(
        "Inge Holmgaard foreslog en kampagne. Dorthe Vang støttede forslaget. "
        "Ole Kock kunne ikke støtte forslaget."
    ).acts
    assert [(a.actor, a.stance) for a in result] == [(INGE, None), (DORTHE, "agree"), (OLE, "disagree")]


def test_a_speaker_on_no_list_is_added_as_heard() -> None:
    result = found(
        "Centerchef Pernille Skov redegjorde for det nye center. Pernille Skov svarede på spørgsmål."
    )
    added = result.attendance[len(ATTENDANCE) :]
    assert [(a.person, a.title, a.status, a.listed) for a in added] == [
        ("Pernille Skov", "centerchef", "present", False)
    ]
    assert added[0].evidence.exact == "Centerchef Pernille Skov"
    assert {a.actor for a in result.acts} == {"Pernille Skov"}


@pytest.mark.parametrize(
    ("sentence", "name", "organisation", "evidence"),
    [
        (
            "Borgmester Palle de Skov, Nyby Kommune, spurgte til broen.",
            "Palle de Skov",
            "Nyby Kommune",
            "Borgmester Palle de Skov, Nyby Kommune",
        ),
        (
            "Ja, svarede centerchef Pernille Skov fra Nyby Kommune.",
            "Pernille Skov",
            "Nyby Kommune",
            "centerchef Pernille Skov fra Nyby Kommune",
        ),
        ("Poul-Erik Skov (Nyby Skole) takkede for tilliden.", "Poul-Erik Skov", "Nyby Skole", None),
        ("Centerchef Pernille Skov, en god taler, spurgte til broen.", "Pernille Skov", None, None),
        (
            "Poul-Erik Skov fra Cyklistforbundet spurgte til indsatsen fra foreningen.",
            "Poul-Erik Skov",
            "Cyklistforbundet",
            "Poul-Erik Skov fra Cyklistforbundet",
        ),
        (
            "Politiassistent Palle de Skov fra Vestre Politi oplyste, at skolen er lukket.",
            "Palle de Skov",
            "Vestre Politi",
            "Politiassistent Palle de Skov fra Vestre Politi",
        ),
        (
            "Poul-Erik Skov fra Dansk Cyklist Forbund spurgte til broen.",
            "Poul-Erik Skov",
            "Dansk Cyklist Forbund",
            None,
        ),
        ("Poul-Erik Skov fra Vestbyen spurgte til skolen.", "Poul-Erik Skov", None, "Poul-Erik Skov"),
    ],
)
def test_of_a_speaker_on_no_list_the_organisation_behind_the_name_is_told(
    sentence: str, name: str, organisation: str | None, evidence: str | None
) -> None:
    (added,) = found(sentence).attendance[len(ATTENDANCE) :]
    assert (added.person, added.organisation) == (name, organisation)
    assert evidence is None or added.evidence.exact == evidence


def test_a_speaker_called_chair_chairs_where_nobody_else_does() -> None:
    text = "Formand Palle de Skov glædede sig over tallene."
    assert [(a.title, a.chair) for a in found(text).attendance[len(ATTENDANCE) :]] == [(None, False)]
    text = "Formand Palle de Skov fra Cyklistforbundet spurgte til broen."
    assert [(a.title, a.chair) for a in found(text).attendance[len(ATTENDANCE) :]] == [("formand", False)]
    for office, chair in (("Formand", True), ("Næstformand", False)):
        text = f"{office} Palle de Skov oplyste, at broen er lukket."
        section = Section("1", None, None, "Tema", (), passages(text))
        (added,) = find_acts(document(text), MEETING, (), [section], load()).attendance
        assert (added.person, added.title, added.chair) == ("Palle de Skov", None, chair)


@pytest.mark.parametrize(
    ("sentence", "reason"),
    [
        ("Kirsten Dahl orienterede om sagen.", "speaker-absent"),
        ("Lund oplyste, at tallet er faldet.", "speaker-unknown"),
        ("Politiinspektøren nævnte, at der er ansat to.", "speaker-unknown"),
        ("Der blev orienteret om nytåret.", "passive-without-agent"),
    ],
)
def test_what_cannot_be_resolved_is_said_so(sentence: str, reason: str) -> None:
    result = found(sentence)
    assert result.acts == ()
    assert [u.reason for u in result.unresolved] == [reason]
    assert result.unresolved[0].evidence.exact == sentence


def test_a_label_on_its_own_line_tells_whose_mayor_speaks() -> None:
    assert acts("Gammelby:", "Borgmesteren roste samarbejdet.") == [(DORTHE, "comment")]
    assert acts("Nyby:", "Borgmesteren roste samarbejdet.") == [(INGE, "comment")]
    assert acts("Borgmesteren roste samarbejdet.") == []


@pytest.mark.parametrize("part", ["Beslutning", "På mødet", "Resultat", "Afgørelse", "Drøftelser", "Udfald:"])
def test_case_papers_tell_nothing_said_at_the_meeting(part: str) -> None:
    result = acts(
        "Sagsfremstilling",
        "Lars Peter Munk oplyste, at ordningen løber i tre år.",
        part,
        "Kredsrådet godkendte planen.",
    )
    assert result == [("Kredsrådet", "decide")]


def test_a_list_that_goes_on_with_the_sentence_belongs_to_it() -> None:
    from kredsgraf.reading.document import LineKind

    lines = ["Herefter aftalte kredsrådet, at", "politiet sender tal,", "planen drøftes igen."]
    head, *rest = passages(*lines)
    items = [Passage(p.text, p.offsets, LineKind.ITEM, 1, "-") for p in rest]
    section = Section("1", None, None, "Tema", (), (head, *items))
    (act,) = find_acts(document(*lines), MEETING, ATTENDANCE, [section], load()).acts
    assert act.sentence == "Herefter aftalte kredsrådet, at politiet sender tal, planen drøftes igen."


def test_a_presenter_in_the_heading_speaks_when_nothing_else_is_told_of_him() -> None:
    lines = ["3. Kameraer v/ Ole Kock", "Oplægget er vedlagt."]
    heading, text = passages(*lines)
    section = Section("3", None, heading, "Kameraer", (OLE,), (text,))
    (act,) = find_acts(document(*lines), MEETING, ATTENDANCE, [section], load()).acts
    assert (act.actor, act.kind, act.sentence) == (OLE, "inform", "Kameraer v/ Ole Kock")

    lines[1] = "Udsat til næste møde."
    heading, text = passages(*lines)
    section = Section("3", None, heading, "Kameraer", (OLE,), (text,))
    assert find_acts(document(*lines), MEETING, ATTENDANCE, [section], load()).acts == ()


def test_every_act_names_its_rule_and_is_worth_believing() -> None:
    result = found(
        "Bent Rask orienterede om budgettet.", "Han forventede ikke, at rammen bliver ændret."
    ).acts
    assert [a.rule for a in result] == ["act.name.direct", "act.pronoun.direct"]
    assert all(0.6 <= a.confidence <= 0.99 for a in result)
    assert result[0].confidence > result[1].confidence


def test_pronouns_do_not_reach_into_another_item() -> None:
    lines = ["Bent Rask orienterede om budgettet.", "Han roste samarbejdet."]
    first, second = passages(*lines)
    sections = [Section("1", None, None, "A", (), (first,)), Section("2", None, None, "B", (), (second,))]
    result = find_acts(document(*lines), MEETING, ATTENDANCE, sections, load())
    assert [a.actor for a in result.acts] == [BENT]
    assert [u.reason for u in result.unresolved] == ["speaker-unknown"]


def test_explain_shows_sentence_actor_kind_and_rule() -> None:
    text = "Inge Holmgaard takkede for værtskabet."
    result = found(text)
    source = Source("minutes.txt", "text/plain", "0" * 64, len(text), None)
    shown = explain(Minutes(source, MEETING, ATTENDANCE, acts=result.acts), document(text))
    assert "“Inge Holmgaard takkede for værtskabet.”" in shown
    assert "Inge Holmgaard: thank, about “værtskabet”" in shown
    assert "act.name.direct" in shown
    bare = explain(Minutes(source, MEETING, ATTENDANCE, acts=result.acts), document(text), reasons=False)
    assert "act.name.direct" not in bare


_PIECES = [
    "Inge Holmgaard",
    "oplyste",
    ", at ",
    " og ",
    ", hvortil ",
    "Han",
    ".",
    ":",
    " spurgte ",
    "\n",
    "OK",
    " af ",
    "(",
]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from(_PIECES), max_size=40).map(" ".join) | st.text(max_size=200))
def test_any_text_gives_acts_of_present_people_within_it(text: str) -> None:
    folded = " ".join(text.split())
    if not folded:
        return
    people = {a.person for a in ATTENDANCE if a.status == "present"}
    result = found(folded)
    for act in result.acts:
        assert act.actor_type != "person" or act.actor in people
        assert act.sentence in folded
    assert len({(a.actor, a.kind, a.evidence.start) for a in result.acts}) == len(result.acts)


@pytest.mark.parametrize(
    "piece", ["Inge Holmgaard og ", "oplyste, at ", "A. ", "(", "borgmester ", ", som ", "Der blev "]
)
def test_time_is_linear_on_hostile_text(piece: str) -> None:
    def seconds(size: int) -> float:
        started = time.process_time()
        found(piece * size)
        return time.process_time() - started

    seconds(10)
    small, large = seconds(400), seconds(1600)
    assert large < max(8 * small, 0.5)
