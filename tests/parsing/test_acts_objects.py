# ruff: noqa: E501
"""Where the topic of an act stands when the words behind its verb only carry it or point back."""

from __future__ import annotations

import pytest

from .act_examples import INGE, OLE, RITA, acts, found

ASKED = "Rita Sand spurgte, om broen åbner."


def _about(actor: str, *text: str) -> str | None:
    return next(act.about for act in reversed(found(*text).acts) if act.actor == actor)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("På spørgsmål fra Rita Sand om hallen oplyste Ole Kock, at denne bliver lukket til jul.", "hallen"),
        ("På en forespørgsel fra Rita Sand om broen svarede Ole Kock, at den er lukket til jul.", "broen"),
        ("Adspurgt om bommene oplyste Ole Kock, at disse bliver fjernet.", "bommene"),
        ("På spørgsmål fra Rita Sand om prisen oplyste Ole Kock, at denne ikke er kendt.", "prisen"),
        (
            "På spørgsmål fra Rita Sand om hallen oplyste Ole Kock, at de første børn flytter ind i maj.",
            "første børn flytter ind i maj",
        ),
    ],
)
def test_an_answer_that_only_points_to_what_was_asked(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ole Kock fandt det vigtigt at sige højt, at broen er farlig.", "broen er farlig"),
        ("Ole Kock fandt det nødvendigt at understrege, at skolen er åben.", "skolen er åben"),
        ("Ole Kock fandt det rimeligt at nævne, at skolen er åben.", "skolen er åben"),
        ("Ole Kock fandt det vigtigt at få sagt, at skolen er åben.", "skolen er åben"),
        ("Ole Kock lagde planen frem og uddelte den.", "planen"),
        ("Ole Kock lagde skolens plan frem.", "skolens plan"),
        ("Ole Kock oplyste, at den nye lov betyder, at prisen stiger.", "nye lov betyder, at prisen stiger"),
        (
            "Ole Kock bemærkede, at sygdom i juni havde bevirket, at notatet er forsinket.",
            "sygdom i juni havde bevirket, at notatet er forsinket",
        ),
    ],
)
def test_words_that_carry_a_clause_do_not_hide_it(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("En lukning af skolen er efter Ole Kocks opfattelse en fejl.", "lukning af skolen"),
        (
            "Et hul på den størrelse burde efter Ole Kocks mening give anledning til kontrol.",
            "hul på den størrelse",
        ),
        ("Om nogen varig virkning kunne der efter Ole Kocks opfattelse ikke siges noget.", "varig virkning"),
        ("Til prisen kunne der efter Ole Kocks opfattelse ikke siges noget.", "prisen"),
        ("En fejl er efter Ole Kocks opfattelse broens alder.", "broens alder"),
    ],
)
def test_a_view_of_something_named_first(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "actor", "expected"),
    [
        ("Kredsrådet drøftede notatet og tog det til efterretning.", "Kredsrådet", "notatet"),
        ("Kredsrådet fik rapporten og tog den til efterretning.", "Kredsrådet", "rapporten"),
        (
            "Rita Sand fremlagde regnskabet, og Kredsrådet tog det til efterretning.",
            "Kredsrådet",
            "regnskabet",
        ),
        ("Ole Kock orienterede om løbet i Nyby og opfordrede alle til at komme.", OLE, "løbet i Nyby"),
        ("Ole Kock fortalte om festen og inviterede alle med.", OLE, "festen"),
        ("Ole Kock ville tage lukningen op med skolen.", OLE, "lukningen"),
    ],
)
def test_an_object_named_before(text: str, actor: str, expected: str) -> None:
    assert _about(actor, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Det kunne Ole Kock naturligvis ikke støtte.", "støtte"),
        ("Ole Kock fremlagde en liste og spurgte, hvorfor der ikke sker noget.", "sker noget"),
        ("Ole Kock spurgte, hvad man så gør.", "så gør"),
        (
            "Rita Sand undrede sig over, at broen var lukket, hvortil Ole Kock medgav, at det burde være sket.",
            "broen var lukket",
        ),
        ("Ole Kock kunne ikke svare, men oplyste, at broen er lukket.", "broen er lukket"),
    ],
)
def test_what_is_left_where_no_word_names_a_topic(text: str, expected: str) -> None:
    if RITA in text:
        assert _about(RITA, text) == expected
    else:
        assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bekymringen er ikke fremmed for mig, svarede Ole Kock, men broen er betalt.", "broen er betalt"),
        ("Problemet er kendt, sagde Ole Kock, men bommen kan flyttes i maj.", "bommen kan flyttes i maj"),
        (
            "Kritikken er hård, medgav Ole Kock, men tallene fra skolen er dårlige.",
            "tallene fra skolen er dårlige",
        ),
        ("Ole Kock svarede på det sidste og henviste til hjemmesiden.", "hjemmesiden"),
        ("Ole Kock svarede på det første og henviste til 114.", "114"),
        ("Ole Kock havde forståelse for ønsket, men mente, at broen er for dyr.", "broen er for dyr"),
        (
            "Ole Kock havde fuld forståelse for naboerne, men ville ikke undlade at sige, at det er svært for butikkerne.",
            "svært for butikkerne",
        ),
        ("Ole Kock viste skitsen af broen frem og forklarede, at den koster en million.", "skitsen af broen"),
        ("Ole Kock viste billeder frem og forklarede, at broen er dyr.", "broen er dyr"),
    ],
)
def test_words_that_only_lead_up_give_way(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Rita Sand foreslog en bom, hvilket Ole Kock syntes var let at sige.", "bom"),
        (
            "Rita Sand foreslog en bom, hvilket Ole Kock mente, at naboerne vil klage over.",
            "naboerne vil klage",
        ),
        (
            "Rita Sand tilbød, at mødet holdes i Havnby, for hvilket tilbud Ole Kock takkede.",
            "mødet holdes i Havnby",
        ),
        (
            "Rita Sand nævnte farten, hvorefter det af Ole Kock blev oplyst, at bommen er flyttet.",
            "bommen er flyttet",
        ),
        (
            "Rita Sand, der går på pension, blev af Ole Kock takket for arbejdet med hjemmesiden.",
            "arbejdet med hjemmesiden",
        ),
    ],
)
def test_clauses_tied_to_what_another_did(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            ["Rita Sand foreslog en bus, til hvilket forslag Ole Kock bemærkede, at den er dyr."],
            [(RITA, "propose"), (OLE, "inform")],
        ),
        (["Rita Sand roste klubben, for hvilken ros Ole Kock takkede."], [(RITA, "comment"), (OLE, "thank")]),
        (
            ["Rita Sand spurgte til prisen, om hvilket Ole Kock oplyste, at den er steget."],
            [(RITA, "ask"), (OLE, "answer")],
        ),
        (
            ["Rita Sand efterlyste en bom, hvorpå der af Ole Kock blev foreslået et bump."],
            [(RITA, "ask"), (OLE, "propose")],
        ),
        (["Rita Sand nævnte farten, hvorefter det blev foreslået at flytte bommen."], [(RITA, "inform")]),
        (["Rita Sand nævnte, at det af Ole Kock blev foreslået at flytte bommen."], [(RITA, "inform")]),
        (
            ["Rita Sand tilbød baner og en pedel til hallen, og Ole Kock støttede tilbuddet."],
            [(RITA, "propose"), (OLE, "comment")],
        ),
        (
            ["Rita Sand tilbød, at klubben stiller med en vicevært, og Ole Kock takkede for tilbuddet."],
            [(RITA, "propose"), (OLE, "thank")],
        ),
    ],
)
def test_speakers_of_clauses_that_go_on(text: list[str], expected: list[tuple[str, str]]) -> None:
    assert acts(*text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Forslaget om et femte tema støttede borgmestrene fra Nyby og Gammelby.",
            [("Borgmestrene fra Nyby og Gammelby", "comment")],
        ),
        ("Ideen om en bro støttede flere borgmestre.", [("Flere borgmestre", "comment")]),
        (
            "Tanken om en hal støttede borgmestrene fra Nyby og Gammelby.",
            [("Borgmestrene fra Nyby og Gammelby", "comment")],
        ),
        ("Planen støttede kommunerne med penge.", []),
        ("Vært for mødet Ole Kock bød velkommen.", [(OLE, "thank")]),
        ("Tovholder for gruppen Ole Kock orienterede om ruten.", [(OLE, "inform")]),
        ("Initiativtager til festen Inge Holmgaard takkede for hjælpen.", [(INGE, "thank")]),
    ],
)
def test_speakers_behind_an_object_or_a_function(text: str, expected: list[tuple[str, str]]) -> None:
    assert acts(text) == expected


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Roser lokalbetjenten for indsatsen ved opgang 12.", "comment"),
        ("Inviterer rådet på rundvisning.", "propose"),
        ("Takker naboerne for hjælpen.", "thank"),
        ("Opfordrer kommunen til at slå græsset.", "propose"),
        ("Jeg vil rose betjenten, som kommer forbi hver dag.", "comment"),
        ("Jeg vil takke naboerne for hjælpen.", "thank"),
        ("Jeg vil foreslå et bump.", "propose"),
        ("Jeg vil undersøge prisen.", None),
        ("Roser Ole Kock planen, flytter vi.", None),
    ],
)
def test_notes_in_the_present_tense_behind_a_label(text: str, kind: str | None) -> None:
    assert acts(f"Rita Sand: Rolig måned. {text}") == [(RITA, "inform"), *([(RITA, kind)] if kind else [])]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Det spørgsmål måtte Ole Kock tage med hjem.", "answer"),
        ("Det måtte Ole Kock tage med tilbage til forvaltningen.", "answer"),
        ("Ole Kock måtte tage bussen med hjem.", None),
        ("I går har han talt med Ole Kock og kunne oplyse, at broen er lukket.", None),
    ],
)
def test_questions_taken_home(text: str, kind: str | None) -> None:
    assert [k for actor, k in acts(ASKED, text) if actor == OLE] == ([kind] if kind else [])


def test_who_speaks_again_behind_an_adverbial() -> None:
    text = "Siden sidste møde har han besøgt skolen og kunne anbefale kollegerne at gøre det samme."
    assert acts("Ole Kock bød velkommen.", text) == [(OLE, "thank"), (OLE, "propose")]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ole Kock ønskede det tilføjet, at broen er lukket.", "propose"),
        ("Ole Kock ønskede det præciseret, at mødet var i maj.", "propose"),
        ("Ole Kock ønskede præciseret, hvem der betaler.", "ask"),
        ("Ole Kock bad skolen om et overslag over prisen.", "ask"),
        ("Ole Kock bad om en skriftlig evaluering til næste møde.", "ask"),
        ("Ole Kock bad om et regnskab for festen.", "ask"),
        ("Ole Kock bad om at få et punkt om skolebussen på.", "propose"),
        ("Ole Kock bad om at få tallene.", "ask"),
        ("Ole Kock sagde, at han nødigt så en bom.", "comment"),
        ("Ole Kock sagde, at det er utrygt at gå der.", "comment"),
        ("Ole Kock sagde, at broen er lukket.", "inform"),
    ],
)
def test_kinds_by_what_is_asked_or_judged(text: str, kind: str) -> None:
    assert acts(text) == [(OLE, kind)]


@pytest.mark.parametrize(
    ("before", "text", "kind"),
    [
        ("Rita Sand klagede over larmen og nævnte et uheld på Havnen.", "Ole Kock oplyste, at forsinkelsen på Havnen skyldes et værft.", "answer"),
        ("Rita Sand var ked af det og henviste til et brud på volden.", "Ole Kock forklarede, at bruddet bunder i et gammelt rør.", "answer"),
        ("Rita Sand orienterede om ventetiden.", "Ole Kock oplyste, at ventetiden skyldes ferie.", "inform"),
        ("Rita Sand klagede over larmen og nævnte et uheld på Havnen.", "Ole Kock oplyste, at rekorden skyldes det gode vejr.", "inform"),
    ],
)  # fmt: skip
def test_who_tells_the_cause_of_what_was_complained_of_answers(before: str, text: str, kind: str) -> None:
    assert acts(before, text)[-1] == (OLE, kind)


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ole Kock mente, at rygterne er langt større end problemet.", "answer"),
        ("Ole Kock mente, at rygterne er overdrevne.", "answer"),
        ("Ole Kock mente, at rygterne ikke er noget nyt.", "comment"),
        ("Ole Kock mente, at rygterne var uden betydning og ikke værd at tale om.", "answer"),
        ("Ole Kock mente, at rygterne er et stort problem.", "comment"),
        ("Ole Kock mente, at porten er mindre end før.", "comment"),
    ],
)
def test_who_makes_less_of_a_worry_answers(text: str, kind: str) -> None:
    assert acts("Rita Sand var bekymret for, at rygterne skræmmer nye lejere.", text)[-1] == (OLE, kind)


def test_a_task_behind_a_decision_is_no_act_though_all_is_told_in_the_present() -> None:
    told = [
        "Ole Kock orienterer om broen.",
        "Rita Sand spørger til prisen.",
        "Ole Kock svarer, at den er høj.",
        "Rita Sand foreslår et brev til skolen.",
        "Kredsrådet beslutter at sende et brev.",
    ]
    assert acts(*told, "Rita Sand giver skolen besked.") == acts(*told)
    assert acts(*told, "Rita Sand fortæller, at skolen er lukket.")[-1] == (RITA, "inform")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Det glædede Ole Kock sig over, omend han tillod sig at advare imod, at broen er dyr.",
            [(OLE, "comment", "broen er dyr")],
        ),
        ("Ole Kock roste planen, omend prisen er høj.", [(OLE, "comment", "planen, omend prisen er høj")]),
        (
            "Rita Sand roste planen, omend Ole Kock savnede tal.",
            [(RITA, "comment", "planen"), (OLE, "comment", "tal")],
        ),
        (
            "Rita Sand orienterede om planen, omend Ole Kock spurgte til prisen.",
            [(RITA, "inform", "planen"), (OLE, "ask", "prisen")],
        ),
    ],
)
def test_a_concession_goes_on_like_men(text: str, expected: list[tuple[str, str, str]]) -> None:
    assert [(act.actor, act.kind, act.about) for act in found(text).acts] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Rita Sand mente, at prisen er lav, hvilket Ole Kock kaldte let at sige for en kommune med Nybys økonomi.",
            "let at sige for en kommune med Nybys økonomi",
        ),
        ("Rita Sand mente, at prisen er lav, hvilket Ole Kock kaldte en overdrivelse.", "prisen er lav"),
        (
            "Rita Sand mente, at prisen er lav, hvilket Ole Kock var enig i, så længe kommunen betaler hele broen.",
            "prisen er lav",
        ),
    ],
)
def test_an_opinion_tied_on_tells_its_own_topic_when_it_is_long(text: str, expected: str) -> None:
    assert _about(OLE, text) == expected


def test_notes_that_end_with_whom_they_name_are_read_to_the_end() -> None:
    assert acts("Inge Holmgaard : Roser politiet")
