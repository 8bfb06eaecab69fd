# ruff: noqa: E501
"""The same things as secretaries of different years and tempers write them: kinds, topics, places of labels."""

from __future__ import annotations

import pytest
from kredsgraf.parsing.acts import find_acts
from kredsgraf.parsing.passages import Section
from kredsgraf.vocabulary import load

from .act_examples import (
    ATTENDANCE,
    BENT,
    DORTHE,
    HENRIK,
    INGE,
    JENS,
    LARS,
    MEETING,
    NYBY,
    OLE,
    RITA,
    TINA,
    acts,
    document,
    found,
    passages,
    person,
)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tina Krog bemærkede, at tallet set fra skolens stol er godt nyt.", "comment"),
        ("Tina Krog bemærkede, at de mange anmeldelser er et sundhedstegn.", "comment"),
        ("Tina Krog pegede på, at lukningen er et tilbageskridt.", "comment"),
        ("Tina Krog bemærkede, at broen lukkes i maj.", "inform"),
        ("Tina Krog pegede på, at lukningen sker i maj.", "inform"),
    ],
)
def test_a_remark_that_judges_is_a_comment(text: str, kind: str) -> None:
    assert acts(text) == [(TINA, kind)]


@pytest.mark.parametrize(
    ("worry", "reply", "kind"),
    [
        ("Dorthe Vang anbefalede, at skolerne nævnes.", "lovede at indarbejde begge ønsker", "answer"),
        (
            "Dorthe Vang anbefalede, at skolerne nævnes.",
            "gav tilsagn om indarbejdelse af begge forhold",
            "answer",
        ),
        ("Dorthe Vang anbefalede, at skolerne nævnes.", "lovede at komme forbi begge aftener", "inform"),
        ("Dorthe Vang fandt ventetiden for lang.", "forklarede, at ventetiden skyldes sygdom", "answer"),
        (
            "Dorthe Vang fandt reglerne for uensartede.",
            "understregede, at forskellene følger af loven",
            "answer",
        ),
        ("Dorthe Vang fandt reglerne gode.", "understregede, at forskellene følger af loven", "inform"),
        ("Dorthe Vang var bekymret for de unge.", "oplyste, at dette problem er løst", "answer"),
        (
            "Dorthe Vang foreslog at tage de unge med.",
            "oplyste, at Nyby har en aftale på dette område",
            "inform",
        ),
        ("Dorthe Vang efterlyste en bom ved stien.", "oplyste, at bommen er bestilt", "answer"),
        (
            "Dorthe Vang var bekymret for, om der bliver færre patruljer.",
            "understregede, at antallet af patruljer er uændret",
            "answer",
        ),
        (
            "Dorthe Vang var bekymret for, om der bliver færre patruljer.",
            "understregede, at alle patruljer er udstyret",
            "inform",
        ),
        ("Dorthe Vang foreslog at tage de unge med.", "oplyste, at skolerne lukker i denne uge", "inform"),
    ],
)
def test_a_reply_takes_up_the_worry_or_request_before(worry: str, reply: str, kind: str) -> None:
    assert acts(worry, f"Politidirektøren {reply}.")[-1] == (BENT, kind)


@pytest.mark.parametrize(
    ("reply", "expected"),
    [
        ("HHB: Dem må kommunen ikke give videre.", [(HENRIK, "answer")]),
        ("Dem må kommunen ikke give videre, oplyste HHB.", [(HENRIK, "answer")]),
        (
            "HHB svarede, at de er sendt, og beklagede, at én var glemt.",
            [(HENRIK, "answer"), (HENRIK, "comment")],
        ),
        ("HHB svarede ja og roste klubben for listen.", [(HENRIK, "answer"), (HENRIK, "comment")]),
    ],
)
def test_replies_to_who_misses_something(reply: str, expected: list[tuple[str, str]]) -> None:
    assert acts("Dorthe Vang efterlyste navnene fra listen.", reply) == [(DORTHE, "ask"), *expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Inviterede kredsrådet til åbent hus.", [(RITA, "propose")]),
        ("Opfordrede borgmesteren til at komme forbi.", [(RITA, "propose")]),
        ("Takkede politiet for hjælpen.", [(RITA, "thank")]),
        ("Bad kommunen om at se på lyset.", [(RITA, "propose")]),
        ("Støtter politiet planen, kan den begynde.", []),
        ("Spurgte man de unge, var svaret et andet.", []),
    ],
)
def test_a_sentence_without_subject_may_address_a_body(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts("Rita Sand roste klubben.", text)[1:] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Center for Socialområdet indstiller, at rådet drøfter sagen.",
            [("Center for Socialområdet", "propose")],
        ),
        ("Børn og Unge indstiller, at planen godkendes.", [("Børn og Unge", "propose")]),
        ("Ministeriet for Børn indstiller, at loven ændres.", []),
    ],
)
def test_an_office_is_named_by_its_head(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize("part", ["Oplæg", "Præsentation", "Spørgsmål og svar", "Mundtlig orientering:"])
def test_talk_ends_the_papers_of_a_case_before_it_is_debated(part: str) -> None:
    text = "Ole Kock fremlagde hovedresultaterne af målingen:"
    assert acts("Baggrund", text) == []
    assert acts("Baggrund", "Der er målt i maj.", part, text) == [(OLE, "inform")]


def test_places_before_named_speakers_do_not_speak_themselves() -> None:
    named = ("Gammelby: Dorthe Vang takkede for hjælpen.", "Havnby: Jens Bo roste klubben.")
    bare = "Nyby: Sæsonen er i gang. Inge Holmgaard spurgte til broen."
    assert acts(*named, bare) == [(DORTHE, "thank"), (JENS, "comment"), (INGE, "ask")]
    assert acts("Gammelby: Broen er lukket.", bare)[0] == ("Gammelby", "inform")
    assert acts("Politiet: Der er fred.", *named)[0] == ("Politiet", "inform")


def test_the_heads_of_columns_may_stand_below_a_title_and_in_another_section() -> None:
    heads = passages("Dagsorden og referat", "Punkt", "Drøftelse", "Ansvarlig / frist")
    row = passages("Ole Kock foreslog en flytning.", "Inge giver skolen besked")
    cells = (((1, 0, 0), (1, 1, 0), (1, 1, 1), (1, 1, 2)), ((1, 2, 1), (1, 2, 2)))
    told = [
        tuple(p._replace(cell=cell) for p, cell in zip(part, places, strict=True))
        for part, places in zip((heads, row), cells, strict=True)
    ]
    sections = [Section(None, None, None, "", (), told[0]), Section("1", None, None, "Trafik", (), told[1])]
    result = find_acts(document(*(p.text for p in row)), MEETING, ATTENDANCE, sections, load())
    assert [(act.actor, act.kind) for act in result.acts] == [(OLE, "propose")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Formanden takkede Dorthe Vang, der stopper i rådet.", "Dorthe Vang"),
        ("Formanden takkede Dorthe Vang og Ole Kock, der begge stopper.", "Dorthe Vang og Ole Kock"),
        ("Formanden takkede borgmesteren i Gammelby, som nu går, for ti gode år.", "ti gode år"),
        ("Formanden takkede for kaffen, der var stærk.", "kaffen, der var stærk"),
        ("Tina Krog efterlyste klubbens egne tal for, hvor mange der kom.", "klubbens egne tal"),
        ("Tina Krog efterlyste en klar melding om, hvem der betaler.", "klar melding om, hvem der betaler"),
        ("Lars Peter Munk viste kort over havnen og gennemgik de tre indsatser.", "tre indsatser"),
        (
            "Tina Krog genkendte billedet fra Havnby og mente, at lys er det billigste.",
            "lys er det billigste",
        ),
        ("Det gør den også i år, oplyste Ole Kock, der regner med start i uge 27.", "regner med start i uge"),
        (
            "Det findes på engelsk og tyrkisk, oplyste Ole Kock, som tager det med.",
            "findes på engelsk og tyrkisk",
        ),
        (
            "Ole Kock redegjorde for den omstændighed, at kredsen, som følge af at der er sparet op, vil måle farten oftere.",
            "måle farten oftere",
        ),
        (
            "Ole Kock oplyste, at politiet, hvis vejret er til det, holder åbent hus på havnen.",
            "holder åbent hus på havnen",
        ),
        ("Ole Kock henviste til det forhold, at skolerne lukker tidligt.", "skolerne lukker tidligt"),
        ("HHB: Vi har hen over sommeren haft tre indbrud i klubben.", "tre indbrud i klubben"),
        (
            "Ole Kock fortalte, at politiet i årets første ni måneder har modtaget flere anmeldelser.",
            "modtaget flere anmeldelser",
        ),
        (
            "Ole Kock fortalte, at der i de seneste uger er stjålet cykler ved stationen.",
            "stjålet cykler ved stationen",
        ),
        ("Ole Kock gav en status på de sidste tre måneder.", "sidste tre måneder"),
        ("Ole Kock foreslog, at klubben, skolen og politiet mødes.", "klubben, skolen og politiet mødes"),
        ("Ole Kock oplyste, at det var 13 af dem.", "13 af dem"),
        ("Det var tre, svarede Tina Krog.", "tre"),
    ],
)
def test_topics_past_dates_persons_and_asides(text: str, expected: str) -> None:
    (act,) = found(text).acts
    assert expected in (act.about or "")


def test_hans_is_a_name_before_a_surname() -> None:
    texts = ("Lars Peter Munk roste klubben.", "Efter Hans Ottosens mening er den dyr.")
    people = (*ATTENDANCE, person("Hans Ottosen", "rådmand", NYBY))
    section = Section("1", None, None, "Tema", (), passages(*texts))
    result = find_acts(document(*texts), MEETING, people, [section], load())
    assert [(act.actor, act.kind) for act in result.acts] == [(LARS, "comment"), ("Hans Ottosen", "comment")]
    assert acts(texts[0], "Efter hans mening er den dyr.")[1:] == [(LARS, "comment")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Politidirektøren foretog en kort gennemgang af kredsens plan.",
            [(BENT, "inform", "kredsens plan")],
        ),
        ("Politiet foretog en gennemgang af sagerne i maj.", []),
        ("Ole Kock foretog en besigtigelse af broen.", []),
        ("Herefter havde Ole Kock et indlæg om digital mobning.", [(OLE, "inform", "digital mobning")]),
        ("Ole Kock havde et oplæg med.", []),
        ("Der var ros fra Dorthe Vang til politiets indsats.", [(DORTHE, "comment", "politiets indsats")]),
        ("Fra Dorthe Vang var der kritik af de lange svartider.", [(DORTHE, "comment", "lange svartider")]),
        ("Der var et spørgsmål fra Jens Bo om broens åbning.", [(JENS, "ask", "broens åbning")]),
        ("Der var ingen spørgsmål fra Jens Bo.", []),
        ("Der var ros i avisen fra borgerne.", []),
        ('Dorthe Vang: "Kan vi få en liste over stederne?"', [(DORTHE, "ask", "liste over stederne")]),
        (
            "Adspurgt af Dorthe Vang svarede Tina Krog, at sagen er afsluttet.",
            [(TINA, "answer", "sagen er afsluttet")],
        ),
    ],
)
def test_nominal_style_and_voices_without_a_verb_of_saying(
    text: str, expected: list[tuple[str, str, str]]
) -> None:
    assert [(act.actor, act.kind, act.about) for act in found(text).acts] == expected


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (
            ["Rita Sand rykkede for svar fra marts.", "Ole Kock oplyste, at svaret er sendt."],
            [(RITA, "ask"), (OLE, "answer")],
        ),
        (["Planen fik kredsrådets tilslutning."], [("Kredsrådet", "decide")]),
        (["Planen fik byrådets tilslutning."], []),
        (["Politiet (Lars Peter Munk): Der er færre indbrud."], [(LARS, "inform")]),
        (["Politiet (Lars Peter Munk) advarede mod isen."], [(LARS, "comment")]),
        (["Politiet (hele kredsen) advarede mod isen."], [("Politiet", "comment")]),
        (["Kredsrådet (Lars Peter Munk) besluttede at mødes."], [("Kredsrådet", "decide")]),
        (["Der var flere spørgsmål til tallene, som Tina Krog besvarede."], [(TINA, "answer")]),
        (["Rita Sand samlede de spørgsmål, som Tina Krog besvarede i maj."], []),
        (
            ["Ifølge Rita Sand er der problemer på stien, men det afviste Ole Kock."],
            [(RITA, "inform"), (OLE, "answer")],
        ),
        (
            ["Rita Sand var bekymret for isen.", "Ole Kock: Det kigger vi på."],
            [(RITA, "comment"), (OLE, "answer")],
        ),
        (["Rita Sand roste klubben.", "Ole Kock: Det kigger vi på."], [(RITA, "comment"), (OLE, "inform")]),
        (["Rita Sand spurgte til lyset.", "Ole Kock roste klubben."], [(RITA, "ask"), (OLE, "comment")]),
        (["HHB/OK: Fælles folder på vej."], [(HENRIK, "inform"), (OLE, "inform")]),
        (["HHB + Rita Sand: Fælles folder på vej."], [(HENRIK, "inform"), (RITA, "inform")]),
        (["Teknik/Miljø: Fælles folder på vej."], []),
        (["Ole Kock ville lige minde om festen."], [(OLE, "inform")]),
        (["Ole Kock ville minde skolen om festen."], []),
        (["Ole Kock kunne godt tænke sig at vide, hvem der betaler."], [(OLE, "ask")]),
        (["Ole Kock kunne godt tænke sig flere skilte."], [(OLE, "propose")]),
        (["Ole Kock bød ind med en idé om fælles skilte."], [(OLE, "propose")]),
    ],
)
def test_talk_in_its_many_forms(texts: list[str], expected: list[tuple[str, str]]) -> None:
    assert acts(*texts) == expected


def test_what_a_relative_clause_judges_is_the_topic() -> None:
    (act,) = found("Responstiden var et tema, som Rita Sand gerne så drøftet til næste år.").acts
    assert (act.actor, act.kind, act.about) == (RITA, "comment", "Responstiden var et tema")


@pytest.mark.parametrize(
    ("worry", "reply"),
    [
        ("Rita Sand savnede flere betjente i byen.", "Den mangel er vi opmærksom på, oplyste Ole Kock."),
        (
            "Rita Sand undrede sig over, at der ikke er skilte.",
            "Skiltene kan være der i maj, beklagede Ole Kock.",
        ),
    ],
)
def test_a_quotation_that_takes_up_a_worry_answers_it(worry: str, reply: str) -> None:
    assert acts(worry, reply) == [(RITA, "comment"), (OLE, "answer")]


@pytest.mark.parametrize(
    ("subject", "actor"),
    [
        ("Nyby Kommunes borgmester", INGE),
        ("Nyby Kommunes borgmester Inge Holmgaard", INGE),
        ("Østervang Politis politidirektør", BENT),
        ("Kommunerne Nyby, Gammelby og Havnby", "Kommunerne Nyby, Gammelby og Havnby"),
    ],
)
def test_speakers_named_by_their_place(subject: str, actor: str) -> None:
    assert acts(f"{subject} efterlyste flere betjente.") == [(actor, "ask")]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rita Sand blev af Ole Kock spurgt, om hun vil fortsætte.", "fortsætte"),
        ("Rita Sand blev takket af Ole Kock for indsatsen.", "indsatsen"),
        ("Rita Sand blev af Ole Kock takket for indsatsen.", "indsatsen"),
        ("Rita Sands oplæg blev rost af Ole Kock.", "Rita Sands oplæg"),
    ],
)
def test_whom_something_is_said_to_is_not_its_topic_in_the_passive(text: str, expected: str) -> None:
    (act,) = found(text).acts
    assert (act.actor, act.about) == (OLE, expected)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kredsrådet var ikke enige om planen.", [("Kredsrådet", "comment")]),
        ("Kredsrådet var enige om, at planen ikke holder.", [("Kredsrådet", "decide")]),
        ("Den plan, Rita Sand foreslog i maj, er nu godkendt.", []),
        ("De tal, Ole Kock fremlagde, var overraskende.", []),
        ("Det første, Rita Sand bemærkede, var lyset.", [(RITA, "inform")]),
        ("Det, Rita Sand bemærkede, var lyset.", [(RITA, "inform")]),
        ("Der har været afholdt møde, hvor Rita Sand orienterede om planen.", []),
        ("Der var en drøftelse, hvor Rita Sand roste planen.", [(RITA, "comment")]),
    ],
)
def test_what_is_told_of_another_time_or_not_agreed(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected
