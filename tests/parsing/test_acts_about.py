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
        ("Det gør havnevagten, svarede Ole Kock, men der skal ringes først.", OLE, "havnevagten"),
        ("Det gør havnevagten ikke, svarede Ole Kock, men enhver kan ringe.", OLE, "enhver kan ringe"),
        (
            "Rita Sand spurgte, om der ringes hjem. Det bekræftede Ole Kock; familien får besked.",
            OLE,
            "familien får besked",
        ),
        (
            "Parterne var enige om at afvikle en fælles øvelse i marts 2025.",
            "Parterne",
            "afvikle en fælles øvelse i marts",
        ),
        ("Rita Sand spurgte, om porten lukkes; det mente Ole Kock ikke var nødvendigt.", OLE, "nødvendigt"),
        ("Rita Sand roste planen, og det syntes Ole Kock var på sin plads.", RITA, "planen"),
    ],
)
def test_who_is_asked_or_is_to_do_it_is_not_the_topic(text: str, actor: str, expected: str) -> None:
    assert _about(actor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Det er uholdbart, mente Ole Kock, at kommunerne betaler for broen.",
            "kommunerne betaler for broen",
        ),
        ("Det bør være slut, sagde Ole Kock, at færgen sejler tom.", "færgen sejler tom"),
        ("Det er for dyrt, sagde Ole Kock, men færgen sejler.", "færgen sejler"),
        ("Ole Kock fortalte om en fredag aften i maj, hvor unge kastede flasker.", "unge kastede flasker"),
        ("Ole Kock berettede om en nat i december, da broen brændte.", "broen brændte"),
        ("Ole Kock fortalte om en aften i klubben, hvor mange kom.", "aften i klubben"),
        ("Redegørelsen blev suppleret af Ole Kock, der oplyste, at broen er smal.", "broen er smal"),
        ("Redegørelsen blev suppleret af Ole Kock.", "Redegørelsen"),
    ],
)
def test_what_a_word_put_first_or_a_time_leads_to(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("agreed", "expected"),
    [
        ("og det var der tilslutning til i kredsrådet", "bro over åen"),
        ("hvilket der var enighed om i kredsrådet", "bro over åen"),
        ("og der var enighed om sagen i kredsrådet", "enighed"),
    ],
)
def test_a_consensus_on_what_was_just_proposed(agreed: str, expected: str) -> None:
    assert _about("Kredsrådet", f"Ole Kock foreslog en bro over åen, {agreed}.") == expected
