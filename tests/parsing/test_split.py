"""Several meetings in one file are told apart, and nothing else is."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from kredsgraf.parsing import parse
from kredsgraf.parsing.split import split
from kredsgraf.reading import read
from kredsgraf.reading.document import Document
from kredsgraf.vocabulary import load

LETTERHEAD = "FYNS POLITI\nLedelsessekretariatet\n\n"
MARCH = """REFERAT AF MØDE I KREDSRÅDET I FYNS POLITI

Dato: Torsdag den 20. marts 2014 kl. 9.00
Sted: Svendborg Rådhus

Til stede:
Politidirektør Karsten Buhl
Chefpolitiinspektør Bent Abildgaard
Borgmester Ruth Vejlgaard, Svendborg Kommune
Afbud: Borgmester Finn Strandby

1. Velkomst
Karsten Buhl bød velkommen.

2. Kriminalitetsudviklingen i 2013
Bent Abildgaard orienterede om indbrud i private hjem.

3. Eventuelt
Næste møde: 12. juni 2014 kl. 9.00
"""
JUNE = """REFERAT AF MØDE I KREDSRÅDET I FYNS POLITI

Dato: Torsdag den 12. juni 2014 kl. 9.00
Sted: Nyborg Rådhus

Til stede:
Politidirektør Karsten Buhl
Borgmester Ruth Vejlgaard, Svendborg Kommune

1. Godkendelse af referat fra mødet den 20. marts 2014
Referatet blev godkendt.

2. Sommerens arrangementer
Karsten Buhl orienterede om beredskabet til sommerens festivaler.
"""


def parts(text: str, folder: Path, suffix: str = "txt") -> tuple[Document, ...]:
    """Return the parts of a file with this text."""
    file = folder / f"minutes.{suffix}"
    file.write_text(text, "utf-8")
    return split(read(file), load())


def dates(documents: tuple[Document, ...]) -> list[str | None]:
    return [parse(document).meeting.date for document in documents]


# --- what is split


def test_two_meetings_of_one_body_are_two_documents(tmp_path: Path) -> None:
    text = LETTERHEAD + MARCH + "\n\n" + LETTERHEAD + JUNE
    found = parts(text, tmp_path)
    assert [d.path for d in found] == [f"{tmp_path}/minutes.txt#{n}" for n in (1, 2)]
    first, second = (parse(d) for d in found)
    assert (first.meeting.date, second.meeting.date) == ("2014-03-20", "2014-06-12")
    assert (first.meeting.place, second.meeting.place) == ("Svendborg Rådhus", "Nyborg Rådhus")
    assert [p.person for p in second.attendance] == ["Karsten Buhl", "Ruth Vejlgaard"]
    assert [i.title for i in first.agenda][-1] == "Eventuelt"
    assert [i.number for i in second.agenda] == ["1", "2"]
    assert "Finn Strandby" not in {p.person for p in second.attendance}


def test_offsets_of_a_part_are_those_of_the_file(tmp_path: Path) -> None:
    text = LETTERHEAD + MARCH + "\n\n" + LETTERHEAD + JUNE
    for part in parts(text, tmp_path):
        minutes = parse(part)
        assert minutes.acts
        for record in (*minutes.attendance, *minutes.agenda, *minutes.acts):
            words = record.evidence
            assert text[words.start : words.end] == words.exact
            assert words.start >= part.start
        assert part.sha256 == hashlib.sha256(part.text.encode()).hexdigest()
        assert text.startswith(part.text)


def test_a_letterhead_belongs_to_the_meeting_below_it(tmp_path: Path) -> None:
    text = LETTERHEAD + MARCH + "\n\n" + LETTERHEAD + JUNE
    first, second = parts(text, tmp_path)
    assert text[second.start :].startswith("FYNS POLITI")
    assert first.text.endswith("12. juni 2014 kl. 9.00")


def test_a_number_above_the_title_belongs_to_the_meeting_below_it(tmp_path: Path) -> None:
    text = "MØDE NR. 26\n\n" + MARCH + "\n\nMØDE NR. 27\n\n" + JUNE
    assert [parse(d).meeting.number for d in parts(text, tmp_path)] == ["26", "27"]


def test_a_part_counts_only_its_own_characters(tmp_path: Path) -> None:
    alone = parse(parts(LETTERHEAD + JUNE, tmp_path)[0])
    second = parse(parts(LETTERHEAD + MARCH + "\n\n" + LETTERHEAD + JUNE, tmp_path)[1])
    assert second.coverage == alone.coverage


def test_a_file_that_grows_keeps_its_first_meetings_as_they_were(tmp_path: Path) -> None:
    september = JUNE.replace("12. juni", "18. september")
    before = parts(MARCH + "\n\n" + JUNE, tmp_path)
    after = parts(MARCH + "\n\n" + JUNE + "\n\n" + september, tmp_path)
    assert after[:2] == before and len(after) == 3
    moved = parts(september + "\n\n" + MARCH + "\n\n" + JUNE, tmp_path)
    assert not {d.sha256 for d in moved} & {d.sha256 for d in before}


def test_meetings_of_two_bodies_on_one_day_are_two_documents(tmp_path: Path) -> None:
    other = JUNE.replace("KREDSRÅDET I FYNS POLITI", "LOKALRÅDET I NYBORG KOMMUNE").replace(
        "12. juni", "20. marts"
    )
    first, second = parts(MARCH + "\n\n" + other, tmp_path)
    assert parse(first).meeting.body == "Kredsrådet i Fyns Politi"
    assert parse(second).meeting.body == "Lokalrådet i Nyborg Kommune"


def test_headings_of_a_year_of_minutes_in_markdown(tmp_path: Path) -> None:
    text = """# Referat af lokalrådsmøde i Herning Kommune den 4. februar 2020

**Deltagere:** Borgmester Dorte Vest, politikommissær Jens Holm

## 1. Velkomst

Dorte Vest bød velkommen.

## 2. Nyt fra politiet

Jens Holm orienterede om færdselskontroller.

# Referat af lokalrådsmøde i Herning Kommune den 5. maj 2020

**Deltagere:** Borgmester Dorte Vest, politikommissær Jens Holm

## 1. Siden sidst

Jens Holm orienterede om sommerens bemanding.

# Referat af lokalrådsmøde i Herning Kommune den 3. november 2020

**Deltagere:** Borgmester Dorte Vest

## 1. Budget

Dorte Vest orienterede om budgettet.
"""
    found = parts(text, tmp_path, "md")
    assert dates(found) == ["2020-02-04", "2020-05-05", "2020-11-03"]
    assert text[found[1].start :].startswith("# Referat")


def test_a_book_of_minutes_that_names_its_body_once(tmp_path: Path) -> None:
    text = """Protokol for
Lokalrådet i Assens Kommune

Møde den 3. marts 2009 kl. 15.00
Deltagere: Borgmester Bo Riis, politikommissær Anna Holm
1. Nyt fra politiet
Anna Holm orienterede om indbrud.
2. Eventuelt
Intet.

Møde den 9. juni 2009 kl. 15.00
Deltagere: Borgmester Bo Riis, politikommissær Anna Holm
1. Sommer
Bo Riis orienterede om havnefesten.
2. Eventuelt
Intet.
"""
    found = parts(text, tmp_path)
    assert dates(found) == ["2009-03-03", "2009-06-09"]
    assert {parse(d).meeting.body for d in found} == {"Lokalrådet i Assens Kommune"}


def test_agenda_and_minutes_of_each_meeting_stay_together(tmp_path: Path) -> None:
    agenda = """DAGSORDEN
Møde i Kredsrådet i Fyns Politi torsdag den {}

1. Velkomst
2. Kriminalitetsudviklingen
3. Eventuelt

"""
    text = agenda.format("20. marts 2014") + MARCH + "\n\n" + agenda.format("12. juni 2014") + JUNE
    first, second = parts(text, tmp_path)
    assert text[second.start :].startswith("DAGSORDEN")
    assert dates((first, second)) == ["2014-03-20", "2014-06-12"]


# --- what is not


def test_one_meeting_is_given_back_as_it_is(tmp_path: Path) -> None:
    file = tmp_path / "minutes.txt"
    file.write_text(LETTERHEAD + MARCH, "utf-8")
    document = read(file)
    assert split(document, load()) == (document,)


TOLD = """Referat af lokalrådsmøde i Nyborg den 3. marts 2014
Deltagere: Borgmester Ruth Vejlgaard
1. Trafik ved skolerne
"""
WHOLE = {
    "next meeting with its own agenda": MARCH
    + """
Dagsorden for næste møde den 12. juni 2014
1. Godkendelse af referat
2. Sommerens arrangementer
""",
    "announced under a heading of its own": MARCH
    + """
4. Næste møde
Kredsrådsmøde den 12. juni 2014 kl. 9.00
Deltagere: alle borgmestre og politidirektøren
""",
    "a table of dates": MARCH
    + """
Mødeplan
Kredsrådsmøde den 12. juni 2014
Kredsrådsmøde den 18. september 2014
Kredsrådsmøde den 4. december 2014
""",
    "approval of earlier minutes": MARCH.replace(
        "1. Velkomst\n",
        """1. Godkendelse af referat
Referat af kredsrådsmøde den 5. december 2013
Deltagere: der var rettelser til listen
""",
    ),
    "short minutes told inside an item": MARCH.replace("3. Eventuelt", f"{TOLD}3. Eventuelt"),
    "long minutes told inside an item": MARCH.replace(
        "3. Eventuelt", f"{TOLD}2. Unge i midtbyen\n3. Budget\n\n3. Eventuelt"
    ),
    "minutes told inside an item of an agenda that goes on": MARCH.replace(
        "1. Velkomst\n", "Dagsorden\n1. Velkomst\n2. Kriminalitet\n3. Eventuelt\n\n1. Velkomst\n"
    ).replace("3. Eventuelt\nN", f"{TOLD}2. Unge i midtbyen\n\n3. Eventuelt\nN"),
    "an attachment": MARCH
    + """
Bilag 1

Referat af lokalrådsmøde i Nyborg Kommune den 3. marts 2014
Deltagere: Borgmester Ruth Vejlgaard
1. Trafik ved skolerne
Ruth Vejlgaard orienterede om skolepatruljer.
""",
    "an older mail below": MARCH
    + """
Fra: Line Møller Skaarup
Sendt: 13. december 2013 09:12
Til: Kredsrådet
Emne: Referat

Referat af kredsrådsmøde den 5. december 2013
Deltagere: Politidirektør Karsten Buhl
1. Budget
Karsten Buhl orienterede om budgettet.
""",
    "the running head of every page": MARCH.replace(
        "2. Krim", "Referat af møde i Kredsrådet i Fyns Politi den 20. marts 2014\n\n2. Krim"
    ),
    "agenda and minutes of one meeting": """Dagsorden for kredsrådsmøde den 20. marts 2014
Deltagere: Politidirektør Karsten Buhl
1. Velkomst
2. Kriminalitetsudviklingen i 2013
3. Eventuelt

"""
    + MARCH,
    "events with participants": MARCH
    + """
Referat:
Temadag den 3. maj 2014
Deltagere: skoler og klubber
""",
}


@pytest.mark.parametrize("text", WHOLE.values(), ids=WHOLE)
def test_what_is_one_meeting_stays_whole(text: str, tmp_path: Path) -> None:
    (document,) = parts(text, tmp_path)
    assert document.start == 0 and document.path.endswith("minutes.txt")


def test_the_gold_documents_stay_whole(shared_gold: Path) -> None:
    vocabulary = load()
    for file in sorted(shared_gold.glob("*/minutes.*")):
        assert len(split(read(file), vocabulary)) == 1, file.parent.name


@settings(max_examples=15, deadline=None)
@given(
    st.lists(st.sampled_from([MARCH, JUNE]), min_size=1, max_size=3), st.sampled_from(["\n\n", "\n", "\f"])
)
def test_parts_follow_each_other_and_lose_no_line(texts: list[str], between: str) -> None:
    document = read(between.join(texts).encode(), path="minutes.txt")
    found = split(document, load())
    assert [line for part in found for line in part.lines] == list(document.lines)
    assert [part.start for part in found] == sorted(part.start for part in found)


def test_a_lifetime_of_minutes_in_one_file_is_told_apart_in_linear_time() -> None:
    years = range(1975, 2020)
    text = "\n\n".join(
        JUNE.replace("12. juni 2014", f"{day}. {month} {year}")
        for year in years
        for day, month in ((4, "marts"), (12, "juni"), (18, "september"), (4, "december"))
    )
    found = split(read(text.encode(), path="minutes.txt"), load())
    assert len(found) == 4 * len(years)


def test_what_holds_too_many_meetings_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("kredsgraf.parsing.split._MOST", 500)
    (document,) = split(read(f"{MARCH}\n\n{JUNE}".encode(), path="minutes.txt"), load())
    assert [problem.reason for problem in document.problems] == [
        "it holds 2 meetings, too many for one file, and is read as one"
    ]
