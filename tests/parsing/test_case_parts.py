"""Case files: the headings under which they tell what was said and decided, and what their papers say."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kredsgraf.parsing.acts import ActsFound, find_acts
from kredsgraf.parsing.passages import Section
from kredsgraf.vocabulary import load

from .act_examples import ATTENDANCE, MEETING, OLE, document, found, passages

_PAPERS = ("Sagsfremstilling", "I sommer var der 31 klager over støj.")


def _found(heading: str, body: str, said: str = "Ole Kock roste bussen.") -> ActsFound:
    lines = (*_PAPERS, heading, said)
    meeting = replace(MEETING, body=body, date="2013-05-14")
    section = Section("1", None, None, "Tema", (), passages(*lines))
    return find_acts(document(*lines), meeting, ATTENDANCE, [section], load())


@pytest.mark.parametrize(
    "heading",
    [
        "Beslutning i SSP-rådet den 14. maj 2013",
        "SSP-rådets beslutning på mødet 14.05.2013:",
        "Drøftelse i rådet tirsdag den 14. maj",
        "Afgørelse på dagens møde",
        "Behandling på mødet den 14/5-2013",
        "Rådets behandling, 14-05-2013",
        "Beslutning for Punkt 19: Evaluering af gadeplansarbejdet i 2013",
        "Beslutning (SSP-rådet den 14. maj 2013)",
    ],
)
def test_a_decision_may_have_its_body_its_day_and_its_item(heading: str) -> None:
    told = _found(heading, "SSP-rådet i Nyby Kommune").acts
    assert [(act.actor, act.kind) for act in told] == [(OLE, "comment")]


def test_a_body_may_have_a_name_of_several_words() -> None:
    body = "Det Kriminalpræventive Råd i Nyby Kommune"
    assert _found("Beslutning i Det Kriminalpræventive Råd den 14. maj 2013", body).acts


@pytest.mark.parametrize(
    "heading",
    [
        "Beslutning i SSP-rådet den 12. marts 2013",
        "Beslutning i Byrådet den 14. maj 2013",
        "Økonomiudvalgets beslutning den 14. maj 2013",
        "Beslutning om nye cykler",
    ],
)
def test_an_earlier_decision_or_that_of_others_stands_in_the_papers(heading: str) -> None:
    result = _found(heading, "SSP-rådet i Nyby Kommune")
    assert result.acts == ()
    assert [(u.reason, u.text) for u in result.unresolved] == [("said-in-papers", "Ole Kock roste bussen.")]


@pytest.mark.parametrize("text", ["Byrådet vedtog planen i 2010.", "Ole Kock skal rose bussen.", "Intet."])
def test_what_papers_tell_of_others_is_no_trouble(text: str) -> None:
    assert found("Baggrund", text).unresolved == ()
