# ruff: noqa: E501
"""What an act is about, where its first words name nothing: they take up, quote, or say who is to do it."""

from __future__ import annotations

import pytest

from .act_examples import INGE, OLE, RITA, found


def _about(actor: str, *text: str) -> str | None:
    return next(act.about for act in reversed(found(*text).acts) if act.actor == actor)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock var ikke afvisende over for tanken, men mente, at et brev kan vente.", "brev kan vente"),
        ("Ole Kock kunne genkende billedet og var ked af, at tyvene kommer igen.", "tyvene kommer"),
        ("Ole Kock udtrykte tilfredshed, men savnede plads ved skolen.", "plads ved skolen"),
        ("Ole Kock støttede forslaget og roste klubben for hjælpen.", "forslaget"),
        (
            "Ole Kock forklarede, at køen skyldes sygdom, og bebudede, at tallene kommer.",
            "køen skyldes sygdom",
        ),
    ],
)
def test_a_hollow_noun_gives_way_to_what_the_speaker_goes_on_with(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ventetiden er efter Ole Kocks mening for lang.", "Ventetiden"),
        ("Prisen lå ifølge Ole Kock på det halve.", "Prisen"),
        ("Broen åbner i maj, og stien er efter Ole Kocks skøn farlig.", "stien"),
        ("Kommunerne bør efter Ole Kocks opfattelse ikke betale regningen.", "betale regningen"),
        ("Det er ifølge Ole Kock broens skyld.", "broens skyld"),
    ],
)
def test_the_subject_of_what_somebody_is_quoted_for(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        ("Kredsrådet besluttede, at Ole Kock og Rita Sand skriver et brev.", "Kredsrådet", "skriver et brev"),
        (
            "Inge Holmgaard foreslog, at formanden sammen med borgmestrene fra Nyby og Havnby skriver et brev.",
            INGE,
            "skriver et brev",
        ),
        ("Inge Holmgaard spurgte politidirektøren, om broen åbner.", INGE, "broen åbner"),
        ("Ole Kock takkede på klubbens vegne for hjælpen.", OLE, "hjælpen"),
        ("Rita Sand spurgte, om porten lukkes; det mente Ole Kock ikke var nødvendigt.", OLE, "nødvendigt"),
        ("Rita Sand roste planen, og det syntes Ole Kock var på sin plads.", RITA, "planen"),
    ],
)
def test_who_is_asked_or_is_to_do_it_is_not_the_topic(text: str, actor: str, expected: str) -> None:
    assert _about(actor, text) == expected
