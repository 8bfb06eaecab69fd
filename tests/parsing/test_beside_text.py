"""What stands beside the text or before it: words in the margin, the time at which something was said."""

from __future__ import annotations

import textwrap

import pytest

from .test_agenda_order import TOP, minutes, titles

SAID = (
    "Bent Rask orienterede om de nye patruljer, som kører fra mandag morgen og indtil videre hele ugen.",
    "Inge Holmgaard spurgte, hvor mange patruljer der kører om natten i de små byer uden for Odense.",
    "Bent Rask svarede, at der er to, og at de holder i Ringe og i Faaborg, når de ikke er kaldt ud.",
)
ACTS = [("Bent Rask", "inform"), ("Inge Holmgaard", "ask"), ("Bent Rask", "answer")]


def margin(*told: tuple[str, str], width: int = 16) -> str:
    """Return paragraphs set in `width` characters, each with its words in the margin."""
    blank = " " * width
    set_in = [textwrap.indent(textwrap.fill(text, 60), blank) for _, text in told]
    return "\n\n".join(word + text[len(word) :] for (word, _), text in zip(told, set_in, strict=True))


def heads(width: int = 16) -> str:
    return textwrap.indent(TOP, " " * width)


@pytest.mark.parametrize(
    "words",
    [
        ("Patruljer", "Natten", "Svar"),
        ("Status", "Spørgsmål", "Svar"),
        ("Fyns Politi", "Faaborg", "Fyns Politi"),
        ("COP15", "", "Ringe"),
        ("Nye patruljer", "Små byer", "Ringe, Faaborg"),
    ],
)
@pytest.mark.parametrize("width", [16, 22])
def test_words_in_the_margin_are_no_part_of_the_sentence(words: tuple[str, ...], width: int) -> None:
    item = textwrap.indent("1. Patruljer\n\n{}\n\n2. Eventuelt\n\nIntet.\n", " " * width)
    thanks = ("Tak", "Inge Holmgaard takkede politiet for indsatsen i år.")
    beside = margin(*zip(words, SAID, strict=True), thanks, width=width)
    found = minutes(heads(width) + item.format("@").replace(" " * width + "@", beside))
    assert [(act.actor, act.kind) for act in found.acts] == [*ACTS, ("Inge Holmgaard", "thank")]
    assert [act.sentence for act in found.acts][:3] == list(SAID)
    assert titles(found) == {"1": "Patruljer", "2": "Eventuelt"}


def test_labels_before_set_in_lists_stay_with_them() -> None:
    text = margin(
        ("Til stede", "Politidirektør Bent Rask, borgmester Inge Holmgaard"),
        (
            "Afbud",
            "Borgmester Kaj Sønderby Lindhardt, Assens Kommune, og skolechef Mona Ravn, Nyborg Kommune",
        ),
        ("Referent", "Sekretær Lone Krarup Thygesen, Fyns Politi"),
    )
    found = minutes("Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011\n\n" + text)
    assert {(p.person, p.status, p.secretary) for p in found.attendance} == {
        ("Bent Rask", "present", False),
        ("Inge Holmgaard", "present", False),
        ("Kaj Sønderby Lindhardt", "absent", False),
        ("Mona Ravn", "absent", False),
        ("Lone Krarup Thygesen", "present", True),
    }


@pytest.mark.parametrize(
    "stamp", ["15.04 {}", "15:04 {}", "15.04: {}", "15.04 – {}", "9.05-9.20 {}", "**15.04** {}"]
)
def test_the_time_of_day_before_a_sentence_is_no_part_of_it(stamp: str) -> None:
    text = "\n\n".join(stamp.format(said) for said in SAID)
    found = minutes(f"{TOP}## 1. Patruljer\n\n{text}\n\n## 2. Eventuelt\n\nIntet.\n", "referat.md")
    assert [(act.actor, act.kind) for act in found.acts] == ACTS
    assert [act.sentence for act in found.acts] == list(SAID)


@pytest.mark.parametrize(
    ("head", "title"),
    [("Borgmestre:", "borgmester"), ("Skoleledere:", "skoleleder"), ("Borgmestrene:", "borgmester")],
)
def test_an_office_in_plural_over_names_needs_no_label_above_it(head: str, title: str) -> None:
    text = f"Kredsrådet i Fyns Politi, onsdag den 15. marts 2017\n\n{head}\nNanna Skovhus Thrane (Assens)\n"
    found = minutes(f"{text}Bjarke Ulfeldt (Nyborg)\n\nØvrige:\nPolitidirektør Bent Rask\n")
    assert [(p.person, p.title, p.organisation) for p in found.attendance] == [
        ("Nanna Skovhus Thrane", title, "Assens Kommune"),
        ("Bjarke Ulfeldt", title, "Nyborg Kommune"),
        ("Bent Rask", "politidirektør", None),
    ]


def test_the_title_that_runs_over_the_pages_names_the_body() -> None:
    head = "Udsatterådet i Kolding Kommune\n"
    first = (
        head + "Møde nr. 4 - 2021\nTorsdag 2. september 2021 kl. 16.30\n\nTil stede:\nBent Rask, formand\n\n"
    )
    text = (
        first
        + "1. Velkomst\n\nIntet.\n\n-- 1 af 2 --\n\f"
        + head
        + "\n2. Eventuelt\n\nIntet.\n\n-- 2 af 2 --\n"
    )
    assert minutes(text).meeting.body == "Udsatterådet i Kolding Kommune"


CLOSING = """
Om mødet

{held}
Sted: Brandstationen i Vojens
Formand: politikommissær Bent Rask, Fyns Politi
Referent: skolechef Inge Holmgaard
"""


@pytest.mark.parametrize(
    "held",
    [
        "Afholdt: torsdag den 17. juni 2021, kl. 8.30-10.15",
        "Mødedato: 17. juni 2021\nMødetid: kl. 8.30-10.15",
    ],
)
def test_fields_below_the_minutes_tell_when_and_where(held: str) -> None:
    items = "1. Busser\n\nInge Holmgaard orienterede om busserne.\n\n2. Eventuelt\n\nFormanden takkede.\n"
    found = minutes(f"Lokalrådet i Odense Kommune\n\n{items}{CLOSING.format(held=held)}")
    told = found.meeting
    assert (told.date, told.start, told.end) == ("2021-06-17", "08:30", "10:15")
    assert told.place == "Brandstationen i Vojens"
    assert [(p.person, p.title, p.chair, p.secretary) for p in found.attendance] == [
        ("Bent Rask", "politikommissær", True, False),
        ("Inge Holmgaard", "skolechef", False, True),
    ]


@pytest.mark.parametrize("last", ["Dato: 9. juli 2021", "Næste møde: 9. juli 2021\nSted: Vojens Rådhus"])
def test_a_date_below_the_minutes_alone_dates_no_meeting(last: str) -> None:
    items = "1. Busser\n\nInge Holmgaard orienterede om busserne.\n\n2. Eventuelt\n\nIntet.\n\n"
    assert minutes(f"Lokalrådet i Odense Kommune\n\n{items}{last}\n").meeting.date is None
