"""Headings: which body met, when and where, in the forms that minutes give it."""

from __future__ import annotations

import pytest
from kredsgraf.parsing import parse
from kredsgraf.parsing.minutes import Meeting
from kredsgraf.reading import read

SEVERAL = """

Til stede:
Borgmester Inge Holmgaard
Borgmester Bent Rask
Politidirektør Ole Vind

1. Velkomst
Politidirektøren bød velkommen.

2. Eventuelt
Intet.
"""
ONE = SEVERAL.replace("Borgmester Bent Rask", "Kommunaldirektør Bent Rask")
LOCAL = SEVERAL.replace("Borgmester Inge Holmgaard", "SSP-konsulent Inge Holmgaard").replace(
    "Borgmester Bent Rask", "Politikommissær Bent Rask"
)


def meeting(text: str, path: str = "referat.txt") -> Meeting:
    return parse(read(text.encode(), path=path)).meeting


BODIES = {
    "Referat af kredsrådsmøde i Fyns Politi den 4. maj 2022": "Kredsrådet i Fyns Politi",
    "Fyns Politi\n\nReferat af kredsrådsmøde den 4. maj 2022": "Kredsrådet i Fyns Politi",
    "KREDSRÅD\n\nNORDJYLLANDS POLITIKREDS\n\nReferat fra mødet": "Kredsrådet i Nordjyllands Politi",
    "Referat af møde i Kredsrådet for Sydøstjyllands politikreds": "Kredsrådet for Sydøstjyllands Politi",
    "Beslutningsreferat fra Fyns Politis kredsrådsmøde den 7. juni 2019": "Kredsrådet i Fyns Politi",
    "Mødereferat fra mødet i kredsrådet på Fyn onsdag den 7. juni 2019": "Kredsrådet på Fyn",
    "Referat af Kredsrådsmødet MVSJ 2. juni 2015": "Kredsrådet i Midt- og Vestsjællands Politi",
    "Referat fra møde i Kredsråd Nordjylland": "Kredsrådet i Nordjylland",
    "Kredsrådsmøde, Fyns Politi": "Kredsrådet i Fyns Politi",
    "KRIMINALPRÆVENTIVT RÅD I NYBORG KOMMUNE": "Det Kriminalpræventive Råd i Nyborg Kommune",
    "Referat fra Socialt Udvalg i Nyborg Kommune": "Det Sociale Udvalg i Nyborg Kommune",
    "Kredsrådets møde den 13-03-2013": "Kredsrådet",
    "E-mail: nsj@politi.dk\n\nReferat af kredsrådsmøde": "Kredsrådet i Nordsjællands Politi",
    "Lokalrådsmøde Samsø Kommune": "Lokalrådet i Samsø Kommune",
    "Referat af møde i Lokalrådet for Lejre Kommune, mandag": "Lokalrådet for Lejre Kommune",
    "Referat af lokalrådsmøde i Tårnby den 4. maj 2022": "Lokalrådet i Tårnby Kommune",
    "Referat af møde i Lokalrådet for XXX": "Lokalrådet",
    "Holbæk Kommune REFERAT\n\nMøde i Det Kriminalpræventive lokalråd": (
        "Det kriminalpræventive lokalråd i Holbæk Kommune"
    ),
    "REFERAT FRA ÆLDRERÅDSMØDE": "Ældrerådet",
    "HANDICAPRÅDET I NYBORG KOMMUNE\nREFERAT": "Handicaprådet i Nyborg Kommune",
    "SSP Styregruppe - 14-09-2022": "SSP-styregruppen",
    "Åben referat Integrationsrådet": "Integrationsrådet",
    "Børne- og Undervisningsudvalget - Referat": "Børne- og Undervisningsudvalget",
    "Ringsted Kommune - SSP-styregruppen 23-01-2020": "SSP-styregruppen i Ringsted Kommune",
    "Bylivsudvalget\nReferat af udvalgets møde i Nyborg Kommune": "Bylivsudvalget i Nyborg Kommune",
    "Rådet mødtes kl. 9.\n\nNatteravnsrådet i Nyborg Kommune": "Natteravnsrådet i Nyborg Kommune",
    "Beredskabskommissionen for Nordkysten\nReferat": "Beredskabskommissionen for Nordkysten",
    "Lokalråd Ishøj og Vallensbæk\nReferat": "Lokalrådet i Ishøj og Vallensbæk",
}


@pytest.mark.parametrize(("heading", "body"), BODIES.items())
def test_the_body_is_named_in_definite_form_with_its_area(heading: str, body: str) -> None:
    assert meeting(heading + (SEVERAL if "redsråd" in heading.lower() else LOCAL)).body == body


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("Referat af kredsrådsmøde", "kredsråd"),
        ("REFERAT LOKALRÅD", "lokalråd"),
        ("Referat, Handicaprådet", "other"),
    ],
)
def test_kinds_of_bodies(heading: str, kind: str) -> None:
    assert meeting(heading + LOCAL).body_type == kind


def test_a_kredsraad_with_one_municipality_is_bilateral() -> None:
    found = meeting("Referat af kredsrådsmøde i Tønder Kommune den 4. maj 2022" + ONE)
    assert (found.body, found.municipality, found.host) == (
        "Kredsrådet i Tønder Kommune",
        "Tønder Kommune",
        None,
    )


def test_a_municipality_among_several_only_received_the_meeting() -> None:
    found = meeting("Fyns Politi\n\nReferat af kredsrådsmøde i Nyborg Kommune den 4. maj 2022" + SEVERAL)
    assert found.body == "Kredsrådet i Fyns Politi"
    assert (found.municipality, found.host, found.place) == (None, "Nyborg Kommune", "Nyborg Kommune")


def test_hos_names_the_host_and_nr_the_number() -> None:
    found = meeting(
        "Referat af møde nr. 3/2018 i Kredsrådet for Fyns politikreds den 3. maj 2018 hos Assens Kommune"
        + ONE
    )
    assert (found.number, found.host, found.place) == ("3/2018", "Assens Kommune", "Assens Kommune")
    assert (found.municipality, found.date) == (None, "2018-05-03")


def test_the_district_spoken_of_is_not_the_meetings_own() -> None:
    text = "Referat af kredsrådsmøde den 1. marts 2019" + SEVERAL
    assert meeting(text + "\nDer er fortsat udlån til Københavns Politi.\n" * 9).district is None
    assert meeting(text + "\nFyns Politis årsrapport blev gennemgået.\n").district == "Fyns Politi"


def test_two_districts_without_stronger_evidence_leave_it_open() -> None:
    text = "Referat af kredsrådsmøde den 1. marts 2019" + SEVERAL
    assert meeting(text + "\nFyns Politis tal steg. Nordjyllands Politis tal faldt.\n").district is None


def test_a_municipality_alone_does_not_give_the_district() -> None:
    assert meeting("Referat af lokalrådsmøde i Herning Kommune den 1. marts 2019" + LOCAL).district is None


def test_a_district_that_its_municipality_belongs_to_counts_where_it_is_only_a_source() -> None:
    text = "Referat af lokalrådsmøde i Silkeborg Kommune den 1. marts 2019" + LOCAL
    own, other = "Tal fra Midt- og Vestjyllands Politi.", "Tal fra Københavns Politi."
    assert meeting(f"{text}\n{own}\n{other}\n").district == "Midt- og Vestjyllands Politi"


def test_the_one_district_of_those_who_met_weighs_more_than_the_map() -> None:
    head = "Referat af møde i lokalrådet i Slagelse Kommune den 1. marts 2019\n\nDeltagere:\n"
    own = "Erik Hjorth, politiinspektør, Midt- og Vestsjællands Politi\n"
    guest = "Mie Lund, politikommissær, Sydsjællands og Lolland-Falsters Politi\n"
    assert meeting(head + own).district == "Midt- og Vestsjællands Politi"
    assert meeting(head + own + guest).district == "Sydsjællands og Lolland-Falsters Politi"


def test_a_menu_of_all_districts_tells_nothing() -> None:
    menu = "<ul><li>Fyns Politi</li><li>Nordjyllands Politi</li><li>Bornholms Politi</li></ul>"
    page = f"<html><body><nav>{menu}</nav><main><h1>Kredsrådsmøde 1. marts 2019</h1>"
    rows = "<p>Til stede: Borgmester Inge Holm, borgmester Bent Rask</p><h2>1. Velkomst</h2><p>Intet.</p>"
    assert meeting(f"{page}{rows}</main></body></html>", "side.html").district is None


DATES = {
    "Hillerød, den 31. marts 2014\n\nReferat af kredsrådsmøde den 23. marts 2014": "2014-03-23",
    "31. marts 2014\n\nReferat af kredsrådsmøde den 23. marts 2014": "2014-03-23",
    "31. marts 2014\n\nReferat af kredsrådsmøde": "2014-03-31",
    "31. marts 2014\nJ.nr. 4200-10281-00004-14\n\nReferat af kredsrådsmøde": None,
    "Fyns Politi\n31. marts 2014\n\nReferat af kredsrådsmøde": None,
    "Hillerød, den 31. marts 2014\n\nReferat af kredsrådsmøde": None,
    "Kredsrådet\n\nFyns Politi\n\n31. marts 2014": "2014-03-31",
    "Kredsrådsmøde\nDato for referatet: 3. maj 2022": None,
    "Referat af kredsrådsmøde\n\nUdsendt den 4. maj 2022": None,
    "Referat af kredsrådsmøde\nDato: 12. maj 2021": "2021-05-12",
    "Referat af kredsrådsmøde\nMødedato 12. maj 2021\nOpdateret 4. juni 2021": "2021-05-12",
    "Referat fra kredsrådets møde torsdag den 6/11\n\nSidst opdateret: 10. november 2014": "2014-11-06",
    "Referat kredsråd marts 2013": "2013-03",
    "Kredsråd. Den: 20. maj 2015": "2015-05-20",
    "Referat af møde i Kredsrådet\nonsdag den 3. maj 2017 kl. 9": "2017-05-03",
}


@pytest.mark.parametrize(("heading", "date"), DATES.items())
def test_the_meetings_date_among_others(heading: str, date: str | None) -> None:
    assert meeting(heading + SEVERAL).date == date


TIMES = {
    "Referat af kredsrådsmøde den 4. maj 2022 kl. 9.00-11.00": ("09:00", "11:00"),
    "Kredsråd\nDato: 8. april 2026\nTid: 9-11": ("09:00", "11:00"),
    "Kredsråd\nDato: 8. april 2026\nMødet påbegyndt: 15.00, afsluttet: 16.30": ("15:00", "16:30"),
    "Kredsråd 8. april 2026\nStart kl. 9.00 – slut kl. 11.00": ("09:00", "11:00"),
    "Kredsrådsmøde 8. april 2026\nMødet blev holdt kl. 9 på rådhuset og sluttede kl. 10.15.": (
        "09:00",
        "10:15",
    ),
    "Kredsrådsmøde 8. april 2026": (None, None),
}


@pytest.mark.parametrize(("heading", "times"), TIMES.items())
def test_times_of_the_heading(heading: str, times: tuple[str | None, str | None]) -> None:
    found = meeting(heading + SEVERAL)
    assert (found.start, found.end) == times


@pytest.mark.parametrize(
    ("closing", "end"),
    [
        ("Mødet sluttede kl. 11.20.", "11:20"),
        ("Mødet slut kl. 18.19", "18:19"),
        ("Mødet blev hævet klokken 16.", "16:00"),
        ("Formanden hævede mødet kl. 16.10.", "16:10"),
        ("Bent Rask sluttede sig til mødet kl. 10.30.", "11:00"),
        ("Bent Rask gik kl. 10.30.", "11:00"),
    ],
)
def test_an_end_written_down_wins_over_the_planned_one(closing: str, end: str) -> None:
    assert meeting(f"Kredsrådsmøde 4. maj 2022 kl. 9-11{SEVERAL}\n{closing}\n").end == end


@pytest.mark.parametrize(
    "closing",
    [
        "Næste møde er den 20. januar 2023. Mødet sluttede kl. 18.20.",
        "Mødet sluttede kl. 18.20. Næste møde er den 20. januar 2023 kl. 9.",
        "Mødelederen rundede af kl. 18.20 og ønskede god sommer.",
        "Politidirektøren rundede mødet af klokken 18.20.",
        "Mødet afrundedes kl. 18.20.",
        "Ole Vind lukkede mødet kl. 18.20.",
        "Kl. 18.20 sluttede mødet.",
        "Kl. 18.20 blev mødet hævet.",
        "Mødet varede til kl. 18.20.",
        "Afslutning kl. 18.20",
    ],
)
def test_how_the_end_is_written_down(closing: str) -> None:
    assert meeting(f"Kredsrådsmøde 4. maj 2022{SEVERAL}\n{closing}\n").end == "18:20"


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("Bakkehuset, Ringe", "Bakkehuset, Ringe"),
        ("Salen i Faaborg", "Salen i Faaborg"),
        ("Ordinært møde", None),
    ],
)
def test_a_line_under_the_date_is_a_place_when_it_ends_in_a_town(line: str, place: str | None) -> None:
    assert meeting(f"Referat af kredsrådsmøde den 4. maj 2022 kl. 10.00\n{line}\n{SEVERAL}\n").place == place


def test_start_and_place_may_stand_at_the_end() -> None:
    closing = "Mødet blev holdt i gymnastiksalen på Tjele Skole; det begyndte kl. 17 og sluttede kl. 18.15."
    found = meeting(f"Kredsrådsmøde 4. maj 2022{SEVERAL}\n{closing}\n")
    assert (found.start, found.end, found.place) == ("17:00", "18:15", "gymnastiksalen på Tjele Skole")


@pytest.mark.parametrize(
    "closing",
    [
        "Mødet forløb i en god tone.",
        "Festen blev holdt på Tjele Skole og begyndte kl. 17.",
        "Evalueringen slutter i maj.",
    ],
)
def test_other_closing_words_tell_neither_time_nor_place(closing: str) -> None:
    found = meeting(f"Kredsrådsmøde 4. maj 2022{SEVERAL}\n{closing}\n")
    assert (found.start, found.end, found.place) == (None, None, None)


CLOSING_LINES = (
    "*Kredsrådet i Fyns Politi, tirsdag den 25. november 2025 kl. 13.00-14.50, Nyborg Rådhus, lokale 12. "
    "Skrevet 27/11.*",
    "Mødet i Kredsrådet for Fyns Politi blev holdt tirsdag den 25. november 2025 i Nyborg Rådhus, lokale 12, "
    "fra kl. 13.00 til kl. 14.50. Næste møde er torsdag den 5. marts 2026 kl. 9 i Assens.",
)


@pytest.mark.parametrize("closing", CLOSING_LINES)
def test_the_last_line_may_tell_what_the_heading_does_not(closing: str) -> None:
    found = meeting(f"# Referat\n{SEVERAL}\n\n{closing}\n", "referat.md")
    assert (found.date, found.start, found.end) == ("2025-11-25", "13:00", "14:50")
    assert found.place == "Nyborg Rådhus, lokale 12"


QUESTIONS = """# Kredsrådet i Fyns Politi

**Hvornår var det?** Onsdag den 5. marts 2025. Vi gik i gang kl. 13.00 og sluttede kl. 14.40.

**Hvor var det?** Assens Rådhus, lokale 17

**Hvem styrede mødet?** Mødeleder var Ole Vind.
"""


def test_facts_that_answer_questions() -> None:
    found = meeting(QUESTIONS + SEVERAL, "referat.md")
    assert (found.date, found.start, found.end) == ("2025-03-05", "13:00", "14:40")
    assert found.place == "Assens Rådhus, lokale 17"
    slashed = meeting(
        "Lokalrådet i Assens Kommune\n\nHvornår den 5. marts 2025\nFra / til ... 14.00 / 15.50" + LOCAL
    )
    assert (slashed.start, slashed.end) == ("14:00", "15:50")


def test_the_next_meeting_alone_in_the_last_line_is_not_this_one() -> None:
    assert (
        meeting(f"Kredsrådet i Fyns Politi{SEVERAL}\n\nKredsrådet mødes igen den 5. marts 2026.\n").date
        is None
    )


def test_an_office_in_the_letterhead_opens_no_list_when_a_real_one_follows() -> None:
    head = "FYNS POLITI\nPolitidirektøren\nSekretariatet\nHans Mules Gade 1\n5000 Odense\n\n"
    head += "\t\tDato:\t3. december 2007\n\nR E F E R A T\n\n"
    title = "af møde nr. 3/2007 i Kredsrådet for Fyns politikreds tirsdag den 27. november 2007 kl. 10"
    found = meeting(head + title + SEVERAL)
    assert (found.date, found.start, found.number) == ("2007-11-27", "10:00", "3/2007")


def test_groups_in_bold_letters_are_the_parties() -> None:
    text = "# Referat: Kredsrådet på Bornholm 10. juni 2021\n\n**Fra Bornholms Politi**\n\n"
    text += "Politidirektør Ole Vind\n\n**Fra Bornholms Regionskommune**\n\nBorgmester Bent Rask\n"
    text += "Kommunaldirektør Inge Holmgaard\n\n## Velkomst\n\nIntet.\n\n## Evt.\n\nIntet.\n"
    assert meeting(text, "referat.md").municipality == "Bornholms Regionskommune"


def test_a_letterhead_may_hold_words_that_elsewhere_open_lists() -> None:
    head = (
        "FYNS POLITI                     6. juni 2012\nSekretariatet              J.nr. 2300-10281-00004-12"
    )
    title = "REFERAT AF MØDE I KREDSRÅDET FOR FYNS POLITIKREDS"
    found = meeting(f"{head}\n\n{title}\nMANDAG DEN 21. MAJ 2012 KL. 9.30 PÅ RÅDHUSET I ASSENS{SEVERAL}")
    assert (found.body, found.date, found.start) == ("Kredsrådet for Fyns Politi", "2012-05-21", "09:30")


def test_a_letterhead_column_breaks_a_name_over_lines() -> None:
    gap = " " * 50
    first = f"{gap}1. juni 2018\nREFERAT{gap[7:]}SYD- OG\n{gap}SØNDERJYLLANDS"
    last = f"Kredsrådsmøde den 24. maj 2018{gap[29:]}POLITI"
    found = meeting(f"{first}\n{last}\npå biblioteket i Aabenraa{SEVERAL}")
    assert (found.district, found.date) == ("Syd- og Sønderjyllands Politi", "2018-05-24")
    assert found.place == "biblioteket i Aabenraa"


def test_groups_without_a_label_are_the_parties() -> None:
    people = (
        "For Bornholms Regionskommune mødte\nborgmester Ida Kofoed\n\n"
        "For Bornholms Politi mødte\npolitidirektør Bo Munch\n\n"
    )
    items = "1. Velkomst\nIntet.\n\n2. Eventuelt\nIntet.\n"
    assert (
        meeting(f"Referat af kredsrådsmøde på Bornholm den 4. maj 2010\n\n{people}{items}").municipality
        == "Bornholms Regionskommune"
    )


def test_a_title_that_looks_like_a_heading_is_the_title() -> None:
    first = "\n\nGodkendelse af dagsorden\n---\nOle Vind bød velkommen.\n\n"
    items = f"{first}Status på indbrud\n---\nOle Vind orienterede.\n"
    people = SEVERAL.split("1. Velkomst", maxsplit=1)[0]
    found = meeting(f"FYNS POLITI\n\nKredsråd.                    Den: 7. juni 2012\n{people}{items}")
    assert (found.body, found.date) == ("Kredsrådet i Fyns Politi", "2012-06-07")


@pytest.mark.parametrize(
    ("heading", "date", "precision"),
    [
        ("Referat af kredsrådsmøde, 2. halvår 2009", "2009", "half-year"),
        ("Kredsrådsmøde i 1. kvartal 2011", "2011", "year"),
        ("Kredsrådsmøde efteråret 2011", "2011", "year"),
        ("Kredsrådsmøde den 3. marts 2011 om planen for 2. halvår 2012", "2011-03-03", "day"),
        ("Kredsrådsmøde", None, None),
    ],
)
def test_dates_as_precise_as_they_are_written(heading: str, date: str | None, precision: str | None) -> None:
    found = meeting(heading + SEVERAL)
    assert (found.date, found.precision) == (date, precision)


PLACES = {
    "Kredsrådsmøde i Fyns Politi.\n\nMødet blev afholdt på rådhuset i Nyborg.": "rådhuset i Nyborg",
    "Kredsrådsmøde den 4. maj 2022 kl. 9 i Parolesalen på Politigården": "Parolesalen på Politigården",
    "REFERAT AF MØDE I KREDSRÅDET DEN 2. JUNI 2015 PÅ POLITIGÅRDEN": "POLITIGÅRDEN",
    "Kredsråd\nTid og sted: Onsdag den 4. maj 2022 kl. 9-11, Svendborg Rådhus, lokale 3": (
        "Svendborg Rådhus, lokale 3"
    ),
    "Kredsråd\nTid og sted: Svendborg Rådhus, onsdag den 4. maj 2022 kl. 9.00": "Svendborg Rådhus",
    "Kredsråd, 4. maj 2022 Sted: Rådhuset, lokale 2. Møde nr. 26": "Rådhuset, lokale 2",
    "Møde i kredsrådet\nTirsdag den 12. marts 2013 kl. 15-17\nUngdomsskolen, Skolevej 4": (
        "Ungdomsskolen, Skolevej 4"
    ),
    "Kredsrådsmøde den 9.9.2019 (afholdt på Frederiksberg Rådhus)": "Frederiksberg Rådhus",
    "Kredsråd 9.9.2019\npå Politigården": "Politigården",
    "Kredsråd 9.9.2019\nPå Politigården": "Politigården",
    "KREDSRÅD 9.9.2019\nPÅ POLITIGÅRDEN": "POLITIGÅRDEN",
    "Kredsråd 9.9.2019\nVed Rådhuset 3, Vejle": "Ved Rådhuset 3, Vejle",
    "Kredsråd 9.9.2019\nSted: Mødelokale 1, Varde Rådhus,\nBytoften 2,\n6800 Varde": (
        "Mødelokale 1, Varde Rådhus, Bytoften 2, 6800 Varde"
    ),
    "Kredsråd 9.9.2019\nSted:\nVarde Rådhus\nBytoften 2\n6800 Varde": "Varde Rådhus Bytoften 2 6800 Varde",
    "Kredsråd 9.9.2019\nSted: Varde Rådhus\nBent Rask bød velkommen.": "Varde Rådhus",
    "Kredsråd 9.9.2019\nSted: Varde Rådhus\nMøde nr. 26": "Varde Rådhus",
    "Kredsrådet på Fyn\n\nMødet blev holdt den 9.9.2019 i kantinen. Næste møde er i Assens.": "kantinen",
    "Mandag den 9.9.2019 trådte kredsrådet sammen på Nyborg Rådhus til sit andet møde.": "Nyborg Rådhus",
    "Kredsrådet\n\nOnsdag den 9.9.2019 samledes rådet i Kulturhuset. Sidste gang var det på politigården.": (
        "Kulturhuset"
    ),
    "År 2008, tirsdag den 11. marts kl. 9.30, blev der på Nyborg Rådhus holdt møde i kredsrådet.": (
        "Nyborg Rådhus"
    ),
    "Kredsråd 9.9.2019\n\nHvor var det? Køge Rådhus, lokale 2": "Køge Rådhus, lokale 2",
    "Kredsråd\n\nDato [ 9.9.2019 ]\nRum [ Byrådssalen, Torvet 1 ]": "Byrådssalen, Torvet 1",
    "Kredsrådsmøde den 9.9.2019 (virtuelt møde)": None,
    "Kredsrådsmøde den 9.9.2019\nSted: Microsoft Teams": None,
    "Kredsrådsmøde den 9.9.2019": None,
}


@pytest.mark.parametrize(("heading", "place"), PLACES.items())
def test_the_shortest_wording_that_names_the_place(heading: str, place: str | None) -> None:
    assert meeting(heading + SEVERAL).place == place


@pytest.mark.parametrize(
    ("closing", "date"),
    [
        ("Næste møde: 3. juni kl. 10 på rådhuset", "2026-06-03"),
        ("Næste møde holdes onsdag den 3. februar.", "2027-02-03"),
        ("Følgende mødedatoer blev aftalt: 3. juni og 12. december 2026.", "2026-06-03"),
        ("Emnet tages op på næste møde, og den 3. maj er der fest.", None),
        ("Næste møde er ikke aftalt. Sommerfesten er den 3. juni.", None),
    ],
)
def test_the_next_meeting_is_not_this_one(closing: str, date: str | None) -> None:
    found = meeting(f"Kredsrådsmøde 8. april 2026{SEVERAL}\n{closing}\n")
    assert (found.date, found.next_date) == ("2026-04-08", date)


def test_every_field_rests_on_words_of_the_document() -> None:
    text = (
        "Fyns Politi\n\nReferat af møde nr. 4 i Kredsrådet\nonsdag d. 4/5-22 kl. 9-11, Odense Rådhus"
        + SEVERAL
    )
    document = read(text.encode(), path="referat.txt")
    found = parse(document).meeting
    fields = dict(found.fields)
    assert set(fields) == {"body", "date", "district", "end", "number", "place", "start"}
    assert set(fields) == set(dict(found.rules))
    for words in fields.values():
        assert document.text[words.start : words.end] == words.exact
    assert fields["date"].exact == "onsdag d. 4/5-22"
    assert fields["district"].exact == "Fyns Politi"


def test_minutes_without_a_heading_give_no_meeting_data() -> None:
    found = meeting("Bent spurgte til lyset ved søen. Ole svarede, at det er bestilt.")
    assert (found.body_type, found.body, found.date, found.place) == ("other", "", None, None)


def test_a_place_that_begins_the_line_of_the_date_is_whole() -> None:
    found = meeting(
        f"Kredsråd i Fyns Politi\nByrådssalen på Nyborg Rådhus, onsdag den 12. juni 2019 kl. 13{SEVERAL}"
    )
    assert (found.place, found.start) == ("Byrådssalen på Nyborg Rådhus", "13:00")


def test_municipalities_one_under_another_are_several() -> None:
    cells = "".join(
        f"{name}\nBorgmester\n{town} Kommune\n\n"
        for name, town in (("Inge Holmgaard", "Nyborg"), ("Bent Rask", "Kerteminde"), ("Ole Vind", "Assens"))
    )
    head = "Fyns Politi\n\nKredsråd\nReferat af mødet onsdag den 28. september 2016\n\n"
    found = meeting(
        f"{head}{cells}Afbud\nAnna Holm\n\n1. Velkomst\nOle Vind bød velkommen.\n\n2. Eventuelt\nIntet.\n"
    )
    assert found.municipality is None
