"""What puts a statement away from the meeting: an earlier time, a condition, a denial, a newspaper."""

from __future__ import annotations

from dataclasses import replace

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.acts.lexicon import lexicon
from kredsgraf.parsing.acts.moments import Moments
from kredsgraf.parsing.acts.roster import Roster
from kredsgraf.parsing.acts.title_words import title_words
from kredsgraf.parsing.acts.tokens import tokens
from kredsgraf.parsing.passages import Section
from kredsgraf.vocabulary import load

from .act_examples import ATTENDANCE, BENT, DORTHE, INGE, LARS, MEETING, OLE, RITA, document, passages

MET = replace(MEETING, date="2016-05-04")


def said(*paragraphs: str) -> list[tuple[str, str]]:
    """Return (actor, kind) of what the paragraphs give as minutes of a meeting in May 2016."""
    section = Section("1", None, None, "Tema", (), passages(*paragraphs))
    found = find_acts(document(*paragraphs), MET, ATTENDANCE, [section], load())
    return [(act.actor, act.kind) for act in found.acts]


@pytest.mark.parametrize(
    "text",
    [
        "Skulle antallet stige, vil kredsrådet høre om det på næste møde.",
        "Skulle der opstå tvivl, spørger Inge Holmgaard forvaltningen.",
        "Sker det, foreslår politiet et ekstra møde.",
        "Bliver det nødvendigt, tager kredsrådet det op igen.",
        "Men bliver der uro, beder Ole Kock politiet om hjælp.",
        "Stiger tallet, beder kredsrådet politiet om en plan.",
        "Får politiet besked, orienterer Ole Kock beboerne.",
        "Var man gået i gang, ville kredsrådet have drøftet sagen.",
        "Hvis det sker, foreslår politiet et møde.",
        "Når vejen er færdig, foreslår kommunen et nyt forsøg.",
    ],
)
def test_on_a_condition_nothing_is_said(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Sker der noget, ringer vi, lovede Ole Kock.", [(OLE, "inform")]),
        ("Er der penge til det, spurgte Rita Sand politiet.", [(RITA, "ask")]),
        ("Var der kommet en patrulje, var det ikke sket, mente Rita Sand.", [(RITA, "comment")]),
        ("Havde man spurgt, mente Rita Sand, at svaret var blevet et andet.", [(RITA, "comment")]),
        ("Hvor mange det drejer sig om, ville Rita Sand vide.", [(RITA, "ask")]),
    ],
)
def test_a_condition_may_be_what_is_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Efter festugen i 2011 aftalte politiet og Nyby Kommune, at musikken slutter kl. 2.",
        "Efter lukningen af stationen i foråret 2014 besluttede kredsrådet at mødes med ejeren.",
        "Allerede i 2012 foreslog Rita Sand, at gaden spærres.",
        "I marts 2015 lovede Ole Kock en rapport.",
        "I marts lovede Ole Kock en rapport.",
        "I slutningen af 90'erne besluttede kredsrådet at lukke pladsen.",
        "For et par år siden foreslog Rita Sand en fælles vagt.",
        "Dengang aftalte kommunerne og politiet at køre sammen.",
        "Sidste år foreslog Rita Sand, at gaden spærres.",
        "I sidste uge spurgte Rita Sand kommunen om prisen.",
        "Før sommerferien bad Rita Sand politiet om en optælling.",
        "Ved årsskiftet besluttede kredsrådet at samle henvendelserne.",
        "Da Rita Sand blev valgt i 2013, foreslog hun en fælles vagt.",
        "Rita Sand foreslog for to år siden, at gaden spærres.",
        "Politiet og Nyby Kommune aftalte i 2013, at gaden spærres.",
    ],
)
def test_at_an_earlier_time_nothing_is_said_here(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Efter en drøftelse aftalte politiet og Nyby Kommune at mødes.",
            [("Politiet", "decide"), ("Nyby Kommune", "decide")],
        ),
        (
            "Efter en gennemgang af festugen i 2011 besluttede kredsrådet at fortsætte.",
            [("Kredsrådet", "decide")],
        ),
        ("Efter et oplæg om branden i 2014 spurgte Rita Sand til prisen.", [(RITA, "ask")]),
        ("På baggrund af festen i 2014 foreslog Rita Sand, at gaden spærres.", [(RITA, "propose")]),
        ("Om ulykken i 2014 oplyste Ole Kock, at sagen er lukket.", [(OLE, "inform")]),
        ("I regnskabet for 2015 savnede Rita Sand penge til lys.", [(RITA, "comment")]),
        ("I 2014 var der 12 sager, oplyste Ole Kock.", [(OLE, "inform")]),
        ("Ole Kock redegjorde for indsatsen siden lukningen den 11. marts.", [(OLE, "inform")]),
        ("Til sidst takkede formanden for mødet.", [(BENT, "thank")]),
        ("Kredsrådet aftalte inden jul at holde et møde.", [("Kredsrådet", "decide")]),
    ],
)
def test_a_time_may_be_that_of_what_is_treated(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "»Jeg ville aldrig bo der,« siger Ole Kock i artiklen.",
        "»Det er uholdbart,« udtaler Ole Kock til Østervang Folkeblad.",
        "»Vi har ikke folk nok,« fortæller Ole Kock til TV 2 Øst.",
        "I Nyby Ugeavis fortæller Ole Kock, at stationen lukker.",
        "Til lokalavisen sagde Ole Kock, at stationen lukker.",
        "Over for pressen oplyste Ole Kock, at stationen lukker.",
        "Ole Kock fortalte til avisen, at stationen lukker.",
    ],
)
def test_what_a_newspaper_has_is_not_said_here(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock henviste til Østervang Folkeblad.", [(OLE, "inform")]),
        ("Ole Kock fortalte om et indslag i TV 2 Øst.", [(OLE, "inform")]),
        ("Ole Kock kritiserede omtalen i avisen.", [(OLE, "comment")]),
    ],
)
def test_a_newspaper_may_be_what_is_spoken_of(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Ole Kock nævnte ikke prisen.",
        "Prisen nævnte Ole Kock ikke.",
        "Rita Sand spurgte ikke til prisen.",
        "Kredsrådet drøftede ikke sagen.",
        "Ole Kock sagde ikke noget om prisen.",
        "Ole Kock svarede ikke på spørgsmålet.",
        "Hverken Inge Holmgaard eller Dorthe Vang havde bemærkninger.",
        "Det var ikke Rita Sand, der foreslog lukningen.",
        "Var det Rita Sand, der foreslog lukningen?",
        "Rita Sand ville gerne have spurgt til prisen, men nåede det ikke.",
    ],
)
def test_a_denied_verb_of_saying_says_nothing(text: str) -> None:
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det var Rita Sand, der foreslog lukningen.", [(RITA, "propose")]),
        ("Ole Kock kunne ikke oplyse prisen.", [(OLE, "inform")]),
        ("Rita Sand mente ikke, at det er nok.", [(RITA, "comment")]),
        ("Ole Kock afviste ikke, at det kan ske.", [(OLE, "inform")]),
        ("Rita Sand spurgte ikke til prisen, men til farven.", [(RITA, "ask")]),
        ("Ole Kock nævnte ikke kun prisen, men også farven.", [(OLE, "inform")]),
        ("Kredsrådet drøftede ikke sagen, men Ole Kock orienterede om den.", [(OLE, "inform")]),
        ("Ikke desto mindre er vi klar, fortalte Lars Munk.", [(LARS, "inform")]),
        ("Kredsrådet besluttede ikke at gå videre.", [("Kredsrådet", "decide")]),
        (
            "Hverken Inge Holmgaard eller Dorthe Vang støttede tanken.",
            [(INGE, "comment"), (DORTHE, "comment")],
        ),
    ],
)
def test_what_is_denied_may_be_said(text: str, expected: list[tuple[str, str]]) -> None:
    assert said(text) == expected


def test_a_title_is_no_verb_whatever_was_read_before() -> None:
    vocabulary = load()
    known = lexicon(vocabulary)
    words = tokens("politiinspektør kom", known)
    words[0].title = None  # as it is until somebody asks
    roster = Roster(ATTENDANCE, MEETING, known, title_words(vocabulary))
    assert not Moments(roster, "2019")._is_verb(words, 0)
