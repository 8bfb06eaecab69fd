# ruff: noqa: E501
"""Single lines and titles: what they tell of a meeting, and what looks like it and is not."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, SEVERAL, meeting

VEJEN = "Referat af møde i Lokalrådet i Vejen Kommune den 12. september 2016\n"
CLOSINGS: dict[str, dict[str, str | None]] = {
    "Vi sluttede kl. 11.10.": {"start": None, "end": "11:10"},
    "Formanden hævede mødet kl. 12.05.": {"end": "12:05"},
    "Mødet sluttede lidt over 12.": {"end": None},
    "Mødet begyndte 9.05 og sluttede 11.20.": {"start": "09:05", "end": "11:20"},
    "Mødet varede fra kl. 9.00 til 10.30.": {"start": "09:00", "end": "10:30"},
    "Formanden takkede for et godt møde og sluttede kl. 15.50.": {"end": "15:50"},
    "Mødet hævet: 16.30": {"end": "16:30"},
    "Natteravnene går ruten fra kl. 22, og vagten slutter kl. 03.00.": {"end": None, "start": None},
    "Festen slutter kl. 01.00. Næste møde er den 4. november kl. 10.": {
        "end": None,
        "start": None,
        "next_date": "2016-11-04",
    },
    "Tak for i dag. Vi var færdige kl. 11.25.": {"end": "11:25"},
    "Næste møde den 7. december 2016 kl. 9-11 på Vejen Rådhus.": {
        "end": None,
        "start": None,
        "place": None,
        "next_date": "2016-12-07",
    },
    "Lokalrådet mødes igen onsdag den 7. december kl. 9.": {"next_date": "2016-12-07", "start": None},
    "Mødeslut: kl. 14.05": {"end": "14:05"},
    "Mødet blev afholdt på Vejen Politistation fra kl. 8.30 til kl. 10.00.": {
        "place": "Vejen Politistation",
        "start": "08:30",
        "end": "10:00",
    },
    "Vi gik hjem kvart i fire.": {"end": "15:45"},
    "Kl. 15.40 gik vi hjem.": {"end": "15:40"},
    "Tak for i dag, kl. 15.40. Vi ses den 11. maj kl. 14 på rådhuset.": {"end": "15:40"},
    "Formanden takkede af kl. 12.20.": {"end": "12:20"},
    "Mødet brød op halv tre.": {"end": "14:30"},
    "Rådet skiltes klokken kvart over tre.": {"end": "15:15"},
    "Vi sluttede kl. 11.10, og næste møde er den 7. december kl. 9.": {
        "end": "11:10",
        "next_date": "2016-12-07",
    },
    "Mødet afsluttet kl.:\t1350\t\t\tNæste møde:\t07-12-2016 kl. 1230": {
        "end": "13:50",
        "next_date": "2016-12-07",
    },
    "Inge sluttede af kl. 15.45 med at takke for kaffen.\n\nVenlig hilsen\nInge\n\nInge Holmgaard\nSSP-konsulent\nVejen Kommune\nDenne e-mail kan være fortrolig.": {
        "end": "15:45"
    },
    "Klokken var kvart i fire, da vi gik hjem.": {"end": "15:45"},
    "Kl. 15.40 var mødet slut, og næste møde er den 7. december kl. 9.": {"end": "15:40"},
    "Vi sluttede kl. 15.40 - næste møde er den 7. december kl. 9.": {"end": "15:40"},
    "Næste møde slutter kl. 12.": {"end": None},
    "Eleverne gik hjem kvart i fire.": {"end": None},
    "Natteravnene brød op kl. 23.": {"end": None},
    "Tak for i dag. Kl. 9 begynder næste møde.": {"end": None},
    "Vi mødtes i kantinen på Vejen Rådhus kl. 9 og sluttede kl. 11.": {
        "place": "kantinen på Vejen Rådhus",
        "start": "09:00",
        "end": "11:00",
    },
}


@pytest.mark.parametrize("words", CLOSINGS)
def test_what_minutes_tell_at_their_end(words: str) -> None:
    found = meeting(f"{VEJEN}{LOCAL}{words}\n")
    assert {name: getattr(found, name) for name in CLOSINGS[words]} == CLOSINGS[words]


AHEAD = (
    "Lokalrådet aftalte at mødes den 26. februar 2019 kl. 15.",
    "Lokalrådet ses den 26. februar 2019.",
    "Mødet er flyttet til den 26. februar 2019.",
    "Mødet i februar holdes den 26. februar 2019.",
)


@pytest.mark.parametrize("words", AHEAD)
def test_a_meeting_to_come_does_not_date_this_one(words: str) -> None:
    assert meeting(f"Lokalrådet i Vejen Kommune\nReferat{LOCAL}{words}\n").date is None


def test_a_mail_dates_the_meeting_by_subject_and_year() -> None:
    mail = (
        "Fra: Inge Holm <ih@example.dk>\nSendt: 3. december 2018 08:12\nTil: alle\n"
        "Emne: VS: Referat - Bylivsrådet i Vejen Kommune den 27. november\n\n"
        "Rådet mødtes kl. 15 på Vejen Rådhus.\n\nSKILTENE. Bent Rask fortalte om planen.\n\n"
        "STØJEN. Bent Rask fortalte om tallene.\n\nKALENDEREN. Rådet aftalte at mødes den 26. februar 2019.\n"
    )
    found = meeting(mail)
    assert (found.body, found.date) == ("Bylivsrådet i Vejen Kommune", "2018-11-27")
    assert (found.start, found.place, found.next_date) == ("15:00", "Vejen Rådhus", "2019-02-26")


SECOND_LINES: dict[str, dict[str, str | None]] = {
    "Tid: kl. 9-11\nLokale 3, Vejen Rådhus": {"start": "09:00", "place": "Lokale 3, Vejen Rådhus"},
    "Mødet begyndte kl. 13.10, fordi toget var forsinket.": {"start": "13:10"},
    "Mødet var berammet til kl. 13-15, men sluttede først kl. 15.25.": {"start": "13:00", "end": "15:25"},
    "Start: kl. 9.00 - slut: kl. 10.30": {"start": "09:00", "end": "10:30"},
    "Mødet startede præcis kl. 9.00 og varede halvanden time.": {"start": "09:00", "end": None},
    "Sat kl. 14.30": {"start": "14:30"},
    "Bo havde dækket op i kantinen på Vejen Rådhus, og kl. 9 gik vi i gang.": {
        "place": "kantinen på Vejen Rådhus"
    },
    "Mødet, der fandt sted i Vejen Hallen, begyndte kl. 9.": {"start": "09:00", "place": "Vejen Hallen"},
    "Der var indkaldt til kl. 9.00 i kantinen på Vejen Rådhus. Bordplanen var som nedenfor.": {
        "start": "09:00",
        "end": None,
        "place": "kantinen på Vejen Rådhus",
    },
    "Lokalrådet var indkaldt til møde i kantinen på Vejen Rådhus kl. 9-11.": {
        "start": "09:00",
        "end": "11:00",
        "place": "kantinen på Vejen Rådhus",
    },
    "Mødet var indvarslet til klokken 13 på Vejen Politistation.": {
        "start": "13:00",
        "place": "Vejen Politistation",
    },
    "Vi var inviteret til møde hos Vejen Boligforening kl. 10.": {
        "start": "10:00",
        "place": "Vejen Boligforening",
    },
    "Rådet blev sammenkaldt til kl. 15 på Vejen Rådhus.": {"start": "15:00", "place": "Vejen Rådhus"},
    "Referent: Bent Rask\n\nDer var kaffe.\n\nForældrene var indkaldt til kl. 19 på Vejen Skole.": {
        "start": None,
        "place": None,
    },
    "Lokalrådet mødtes kl. 9 på Vejen Rådhus.": {"start": "09:00", "place": "Vejen Rådhus"},
    "Kl. 9 samledes lokalrådet på Vejen Rådhus.": {"start": "09:00", "place": "Vejen Rådhus"},
    "Kl. 9 sammentrådte rådet på Vejen Rådhus til sit andet møde.": {
        "start": "09:00",
        "place": "Vejen Rådhus",
    },
    "Vi var i Ungdomsgårdens café.": {"place": "Ungdomsgårdens café"},
    "Vi sad i mødelokale 2 på Vejen Rådhus fra kl. 9 til 11.": {
        "place": "mødelokale 2 på Vejen Rådhus",
        "end": "11:00",
    },
    "Denne gang var vi hos Vejen Boligforening.": {"place": "Vejen Boligforening"},
    "Vi sad denne gang i Ungdomsgårdens lille sal og begyndte kl. 10.": {"place": "Ungdomsgårdens lille sal"},
    "Kl. 9.00-10.30. Vejen Rådhus, udvalgsværelse 2.": {"place": "Vejen Rådhus, udvalgsværelse 2"},
    "Kl. 9.00-10.30. Rådhuset havde nye døre.": {"place": None},
    "Vi var på rundtur i havnen, og så gik vi i gang.": {"place": None},
    "Vi var seks til mødet.": {"place": None},
    "Sted: Vejen Rådhus, lokale B.": {"place": "Vejen Rådhus, lokale B"},
    "Sted: Nykøbing F.": {"place": "Nykøbing F."},
    "Varighed: 2 timer": {"start": None, "end": None},
    "Sted: Rådhuset. Tid: 10-12.": {"start": "10:00", "end": "12:00", "place": "Rådhuset"},
    "Tidsrum: 10.15–12": {"start": "10:15", "end": "12:00"},
    "Kl. 10.15 til 12.00 i mødelokale Lillebælt": {
        "start": "10:15",
        "end": "12:00",
        "place": "mødelokale Lillebælt",
    },
    "Afholdt i Byrådssalen, Rådhuspassagen 3": {"place": "Byrådssalen, Rådhuspassagen 3"},
    "Afholdt på Teams": {"place": None},
    "Mødet foregik på Zoom fra kl. 9 til 10": {"place": None, "start": "09:00", "end": "10:00"},
}


@pytest.mark.parametrize("line", SECOND_LINES)
def test_lines_below_the_title(line: str) -> None:
    found = meeting(f"{VEJEN}{line}\n{LOCAL}")
    assert {name: getattr(found, name) for name in SECOND_LINES[line]} == SECOND_LINES[line]


TITLES: dict[str, dict[str, str | None]] = {
    "Lokalrådets 3. møde i 2015\nHolbæk Kommune\nDato/tid: 8/10 kl. 9-11\nSted/lokale: Holbæk Politistation / kantinen\n": {
        "date": "2015-10-08",
        "start": "09:00",
        "end": "11:00",
        "place": "Holbæk Politistation / kantinen",
        "number": "3",
    },
    "Kredsråd\n08.10.15\nMidt- og Vestjyllands Politi\n\nMødet afholdt: Holstebro, Politigården, Nørregade 66\nKl: 13.00\n": {
        "date": "2015-10-08",
        "start": "13:00",
        "place": "Holstebro, Politigården, Nørregade 66",
    },
    "Kredsrådet i Fyns Politi\nReferat fra mødet i Kredsrådet på Nyborg Kaserne, den 8. oktober 2015\n": {
        "body": "Kredsrådet i Fyns Politi",
        "municipality": None,
        "place": "Nyborg Kaserne",
    },
    "Kredsrådsmøde d. 8/10 2015 i Lyngby-Taarbæk (Nordsjællands Politi)\n10:00-12:00, Lyngby Rådhus, lokale 1\n": {
        "date": "2015-10-08",
        "start": "10:00",
        "place": "Lyngby Rådhus, lokale 1",
    },
    "Referat af møde i Lokalråd Brønderslev,\nafholdt torsdag, den 8. oktober 2015, kl. 9 på Brønderslev\nRådhus, Ny Rådhusplads 1\n": {
        "date": "2015-10-08",
        "place": "Brønderslev Rådhus, Ny Rådhusplads 1",
    },
    "Lokalrådet i Vejen Kommune\nMøde den 8. oktober 2015, Vejen\nVejen Rådhus, kantinen\n": {
        "date": "2015-10-08",
        "place": "Vejen Rådhus, kantinen",
    },
    "Kredsrådet i Fyns Politi\n\nMødedato\tSted\tTid\n4. maj 2022\tOdense Rådhus\tkl. 9-11\n": {
        "date": "2022-05-04",
        "start": "09:00",
        "end": "11:00",
        "place": "Odense Rådhus",
    },
    "REFERAT AF LOKALRÅDSMØDE I VEJEN DEN l. DECEMBER 2Oll KL. lO.OO I BYRÅDSSALEN, VEJEN RÅDHUS\n": {
        "body": "Lokalrådet i Vejen Kommune",
        "date": "2011-12-01",
        "start": "10:00",
        "place": "BYRÅDSSALEN, VEJEN RÅDHUS",
    },
    "LOKALRÅDET FOR NYBORG KOMMUNE\nFREDAG DEN 3. APRIL l998 KL. l3.3O – l5.OO, MØDELOKALE 2, NYBORG RÅDHUS\n": {
        "body": "Lokalrådet for Nyborg Kommune",
        "date": "1998-04-03",
        "start": "13:30",
        "end": "15:00",
        "place": "MØDELOKALE 2, NYBORG RÅDHUS",
    },
    "Referat af lokalrådsmøde i Vejen den 1. december 2011 kl. 9.00\n": {
        "date": "2011-12-01",
        "place": None,
    },
    "Fyns Politi\nKredsrådsmøde nr. 4, 2016\nTirsdag den 4. oktober, kl. 10 - 12, Kerteminde Rådhus\n": {
        "date": "2016-10-04",
        "start": "10:00",
        "end": "12:00",
        "place": "Kerteminde Rådhus",
    },
    (
        "Møde i Kredsrådet, Nordsjællands Politi\n"
        "Mødedato: 4. juni 2024 Starttidspunkt: 09.00 Sluttidspunkt: 11.00 Sted: Hillerød\n"
    ): {
        "start": "09:00",
        "end": "11:00",
        "place": "Hillerød",
        "date": "2024-06-04",
    },
    "Kredsrådet i Nordsjællands Politi\n4. juni 2024 / 09:00 – 11:00 / Hillerød Politistation\n": {
        "start": "09:00",
        "end": "11:00",
        "place": "Hillerød Politistation",
    },
    (
        "Kredsrådet i Nordsjællands Politi mødtes 4. juni 2024 på Kronborg. Mødet begyndte klokken "
        "9 og sluttede klokken 11.15.\n"
    ): {
        "start": "09:00",
        "end": "11:15",
        "place": "Kronborg",
    },
    (
        "Den 4. juni 2024 mødtes Kredsrådet i Nordsjællands Politi på rådhuset i Helsinge. Mødet "
        "blev indledt kl. 9.05 og sluttede kl. 10.50.\n"
    ): {
        "start": "09:05",
        "end": "10:50",
        "place": "rådhuset i Helsinge",
    },
    (
        "Kredsrådet holdt sit andet møde i 2024 tirsdag den 4. juni kl. 13.00 i Multihuset, "
        "Frederikssund.\n"
        "Nordsjællands Politi\n"
    ): {
        "date": "2024-06-04",
        "start": "13:00",
        "place": "Multihuset, Frederikssund",
    },
    (
        "Protokol for Kredsrådet\n"
        "Nordsjællands Politi\n"
        "År 2011, torsdag den 9. juni kl. 10 afholdtes møde på Helsingør Rådhus\n"
    ): {
        "date": "2011-06-09",
        "start": "10:00",
        "place": "Helsingør Rådhus",
    },
    "Kredsrådet i Nordsjællands Politi\nTORSDAG D. 9/6 KL. 10-12 2011\n": {
        "date": "2011-06-09",
        "start": "10:00",
        "end": "12:00",
    },
    (
        "Kredsrådet i Nordsjællands Politi\n"
        "Mødet er afholdt torsdag 9. juni 2011 (10.00 - 12.15)\n"
        "Vært: Furesø Kommune\n"
    ): {
        "date": "2011-06-09",
        "start": "10:00",
        "end": "12:15",
        "host": "Furesø Kommune",
    },
    "PSP-gruppen, Roskilde\nReferat 3. maj 2017\n": {
        "body": "PSP-gruppen i Roskilde Kommune",
        "municipality": "Roskilde Kommune",
    },
    "# Herlev Kommune\n## Lokalråd\nReferat 3. maj 2017\n": {"body": "Lokalrådet i Herlev Kommune"},
    "Odsherreds lokalråd\nReferat 3. maj 2017\n": {"body": "Lokalrådet i Odsherred Kommune"},
    "Referat fra møde i Færdselssikkerhedsudvalget, Skive Kommune, 3. maj 2017\n": {
        "body": "Færdselssikkerhedsudvalget i Skive Kommune",
        "date": "2017-05-03",
    },
    "Beredskabskommissionen\nTrekantområdets Brandvæsen\nReferat 3. maj 2017\n": {
        "body": "Beredskabskommissionen for Trekantområdets Brandvæsen"
    },
    "Beredskabskommissionen for Brand & Redning MidtVest, møde 3. maj 2017\n": {
        "body": "Beredskabskommissionen for Brand & Redning MidtVest"
    },
    "Referat – Kredsråd Vestegnen\n3. maj 2017\n": {
        "body_type": "kredsråd",
        "district": "Københavns Vestegns Politi",
    },
    "Lokalråd for Høje-Taastrup/Ishøj\nReferat 3. maj 2017\n": {
        "body_type": "lokalråd",
        "municipality": None,
    },
    (
        "Kredsrådet\n"
        "Fyns Politi\n"
        "3. maj 2017\n"
        "Faaborg-Midtfyn Kommune, Tinghøj Allé 2, Ringe, kl. 14.00-16.00\n"
    ): {
        "place": "Faaborg-Midtfyn Kommune, Tinghøj Allé 2, Ringe",
        "start": "14:00",
        "end": "16:00",
        "body": "Kredsrådet i Fyns Politi",
    },
    "Kredsrådet | Fyns Politi | Referat | Onsdag 3. maj 2017 | 14-16 | Assens Rådhus\n": {
        "place": "Assens Rådhus",
        "start": "14:00",
        "end": "16:00",
        "date": "2017-05-03",
    },
    "Kredsrådet i Fyns Politi, 3. maj 2017 14:00\nNyborg Slot, Riddersalen\n": {
        "place": "Nyborg Slot, Riddersalen",
        "start": "14:00",
    },
    "Fyns Politi\nReferat fra kredsråd d. 3.5.2017\nHotel Faaborg Fjord kl. 9.30\n": {
        "place": "Hotel Faaborg Fjord",
        "start": "09:30",
    },
    "Fyns Politi\nKredsråd d. 3.5.2017\nMødet afholdes i KMD-huset, Niels Bohrs Allé 185, Odense SØ.\n": {
        "place": "KMD-huset, Niels Bohrs Allé 185, Odense SØ"
    },
}


@pytest.mark.parametrize("title", TITLES)
def test_titles(title: str) -> None:
    found = meeting(title + (SEVERAL if "redsråd" in title or "Beredskab" in title else LOCAL))
    assert {name: getattr(found, name) for name in TITLES[title]} == TITLES[title]


NO_TIMES = (
    "Lokalrådet i Køge Kommune\n4. maj 2016 · 12 deltagere · lokale 1.12\n",
    "Lokalrådet i Køge Kommune\nReferat nr. 3, 4. maj 2016, side 1-2\n",
    "Lokalrådet i Køge Kommune\nReferat 4. maj 2016\nSagsnr. 16/10-12\n",
)


@pytest.mark.parametrize("title", NO_TIMES)
def test_numbers_that_are_no_times(title: str) -> None:
    found = meeting(title + LOCAL)
    assert (found.date, found.start, found.end) == ("2016-05-04", None, None)


def test_a_telephone_number_is_no_date() -> None:
    assert meeting("Lokalrådet i Køge Kommune\nTlf. 20110523\nReferat af mødet\n" + LOCAL).date is None


@pytest.mark.parametrize(
    "told",
    [
        "Mødet holdtes den 6. september 2012 kl. 8.30 på Nyborg Rådhus. Heri deltog borgmester Ib Dam.",
        "Ved mødet den 6. september 2012 kl. 8.30 på Nyborg Rådhus deltog rektor Ib Dam.",
        "Mødet åbnedes kl. 8.30 den 6. september 2012 på Nyborg Rådhus af rektor Ib Dam.",
        "Den 6. september 2012 kl. 8.30 mødtes kredsrådet på Nyborg Rådhus. Til stede var rektor Ib Dam.",
        "Mødet fandt sted den 6. september 2012 kl. 08:30 på Nyborg Rådhus med deltagelse af rektor Ib Dam.",
    ],
)
@pytest.mark.parametrize(
    "title", ["REFERAT AF MØDE I KREDSRÅDET FOR FYNS POLITI", "KREDSRÅDET FOR FYNS POLITI"]
)
def test_time_and_place_told_below_a_title_that_is_set_like_the_items(title: str, told: str) -> None:
    items = "".join(
        f"\n{item}\n\nDer var intet at bemærke.\n" for item in ("SIDEN SIDST", "TAL", "EVENTUELT")
    )
    found = meeting(f"{title}\n\n{told}\n{items}")
    told_of = (found.body, found.date, found.start, found.place)
    assert told_of == ("Kredsrådet for Fyns Politi", "2012-09-06", "08:30", "Nyborg Rådhus")


@pytest.mark.parametrize("gap", ["\n", "\n\n"], ids=["below", "apart"])
def test_a_field_among_the_lists_of_people_has_its_words_on_the_next_line(gap: str) -> None:
    fields = f"Deltagere\n\nRosa Tvilum og Bo Dam\n\nSted{gap}Skovhuset (bag køkkenet)\nBakkestien 4\n\nReferent\n\nBo Dam\n\n"
    found = meeting(f"{VEJEN}{fields}1. Velkomst\n\nIntet.\n\n2. Eventuelt\n\nIntet.\n")
    assert found.place == "Skovhuset (bag køkkenet)"


@pytest.mark.parametrize(
    "line",
    [
        "Begyndt kl. 9.05, hævet kl. 10.40. Mødested: Skovhuset, Vejen",
        "Start kl. 9.05, slut kl. 10.40. Sted: Skovhuset, Vejen",
        "Start: kl. 9.05. Slut: kl. 10.40. Sted: Skovhuset, Vejen",
    ],
)
def test_a_place_behind_the_times_of_one_line(line: str) -> None:
    found = meeting(
        f"Kredsrådet for Fyns Politi\n\nMøde den 9.9.2019\n\n{line}\n\nTil stede: Bo Dam\n\n1. Velkomst\n"
    )
    assert (found.start, found.end, found.place) == ("09:05", "10:40", "Skovhuset, Vejen")


@pytest.mark.parametrize(
    "line", ["Kredsrådsmøde i Vilsted den 9.9.2019", "Referat af kredsrådsmøde på Agersborg 9.9.2019"]
)
def test_a_town_where_a_kredsraad_met_is_not_its_area(line: str) -> None:
    assert meeting(f"Fyns Politi\nKredsrådet\n\n{line}\n\n{LOCAL}Intet.\n").body == "Kredsrådet i Fyns Politi"
    assert meeting(f"{line}\n\n{LOCAL}Intet.\n").body.startswith("Kredsrådet ")


def test_whom_a_meeting_is_held_with_is_not_the_body() -> None:
    text = "Møde med Rådet for Grønne Haver\n\nDet rådgivende Trafikudvalg\n\nReferat af mødet den 2. maj 2005\n\n"
    assert meeting(f"{text}{LOCAL}Intet.\n").body == "Det rådgivende Trafikudvalg"


@pytest.mark.parametrize(
    "title",
    [
        "Referat af 7. januar 2019",
        "Referat 07.01.2019",
        "REFERAT, den 7. januar 2019",
        "Mødereferat d. 7/1-2019",
    ],
)
def test_a_title_of_minutes_and_a_date_alone(title: str) -> None:
    below = "Mødet fulgte punkterne i dagsordenen af 29. december 2018.\n\n"
    assert (
        meeting(f"{title}\n\n{LOCAL}\n{below}1. Velkomst\n\nIntet.\n\n2. Evt.\n\nIntet.\n").date
        == "2019-01-07"
    )


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("den 12. september 2016, Vejen Rådhus, lokale 2607, kl. 16.00", "Vejen Rådhus, lokale 2607"),
        ("den 12. september 2016 | Vejen Rådhus, lokale 3 | kl. 16-18", "Vejen Rådhus, lokale 3"),
        ("den 12. september 2016 kl. 9-11, det gamle rådhus i Brørup", "det gamle rådhus i Brørup"),
        ("den 12. september 2016 kl. 9-11, den lille mødesal i Vejen", "den lille mødesal i Vejen"),
        ("den 12. september 2016, byrådssalen, kl. 9-11", "byrådssalen"),
        ("den 12. september 2016 kl. 9-11, mødelokale 3", "mødelokale 3"),
        ("den 12. september 2016 kl. 9-11, lokale forhold og nattelivet", None),
        ("den 12. september 2016 kl. 9-11, ekstraordinært", None),
    ],
)
def test_places_beside_date_and_time(line: str, place: str | None) -> None:
    assert meeting(f"Lokalrådet i Vejen Kommune\nReferat\n\nMøde {line}\n{LOCAL}").place == place


def test_an_attendee_at_a_distance_makes_no_virtual_meeting() -> None:
    people = "Deltagere:\nBent Rask      Vejen Byråd            ja, online\nInge Holmgaard Vejen Kommune          ja\n"
    title = "Lokalrådet i Vejen Kommune\nReferat\n\nMøde den 12. september 2016, Vejen Rådhus, lokale 3, kl. 16.00\n"
    assert (
        meeting(f"{title}\nNavn           Organisation           Deltog\n{people}").place
        == "Vejen Rådhus, lokale 3"
    )


@pytest.mark.parametrize(
    ("told", "place"),
    [
        ("Kredsrådet holdt torsdag den 5. februar 2009 kl. 9.30 årets første møde på rådhuset i Maribo.", "rådhuset i Maribo"),
        ("Kredsrådet holdt den 5. februar 2009 kl. 9:30 til 11.00 sit fjerde møde på Politigården i Næstved.", "Politigården i Næstved"),
        ("Rådet holdt den 5. februar 2009 kl. 9 årets eneste møde i byrådssalen i Faxe.", "byrådssalen i Faxe"),
        ("Politiet holdt for i 2008. Næste møde er på rådhuset i Maribo.", None),
    ],
)  # fmt: skip
def test_a_meeting_told_of_in_a_letter(told: str, place: str | None) -> None:
    assert (
        meeting(f"Møde i kredsrådet den 5. februar 2009\n\n{told} Referatet følger.\n\n{SEVERAL}").place
        == place
    )


@pytest.mark.parametrize(
    ("where", "place", "host"),
    [
        ("hos Vejen Kommune, Rådhuset i Vejen", "Rådhuset i Vejen", "Vejen Kommune"),
        ("hos Vejen Kommune, Byrådssalen", "Byrådssalen", "Vejen Kommune"),
        ("hos Vejen Kommune, Højgade 1, Vejen", "Vejen Kommune, Højgade 1, Vejen", "Vejen Kommune, Højgade 1, Vejen"),
        ("hos Vejen Kommune", "Vejen Kommune", "Vejen Kommune"),
    ],
)  # fmt: skip
def test_a_host_before_the_place(where: str, place: str, host: str) -> None:
    found = meeting(f"Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011 kl. 9-11, {where}\n\n{SEVERAL}")
    assert (found.place, found.host) == (place, host)


@pytest.mark.parametrize(
    ("title", "body"),
    [
        ("Den boligsociale styregruppe i Vejen Kommune", "Den boligsociale styregruppe i Vejen Kommune"),
        (
            "Bestyrelsen for den boligsociale indsats i Vejen Kommune",
            "Bestyrelsen for den boligsociale indsats i Vejen Kommune",
        ),
        ("Boligsocial styregruppe i Vejen Kommune", "Den boligsociale styregruppe i Vejen Kommune"),
        ("DEN BOLIGSOCIALE STYREGRUPPE I VEJEN KOMMUNE", "Den boligsociale styregruppe i Vejen Kommune"),
        (
            "Den kriminalpræventive styregruppe, Vejen Kommune",
            "Den kriminalpræventive styregruppe i Vejen Kommune",
        ),
        ("Møde i den lokale følgegruppe i Vejen Kommune", "Den lokale følgegruppe i Vejen Kommune"),
        ("Den tværgående arbejdsgruppe i Vejen Kommune", "Den tværgående arbejdsgruppe i Vejen Kommune"),
        ("Det boligsociale netværk i Vejen Kommune", "Det boligsociale netværk i Vejen Kommune"),
        ("Styregruppen i Vejen Kommune", "Styregruppen i Vejen Kommune"),
    ],
)
def test_bodies_named_by_an_adjective(title: str, body: str) -> None:
    assert meeting(f"{title}\n\nReferat fra møde den 29. maj 2018\n\n{LOCAL}").body == body


@pytest.mark.parametrize("marks", ["   x             ............", "   x", "          x      _______"])
def test_a_district_that_marks_of_other_columns_divide(marks: str) -> None:
    people = (
        "Medlemmer og deltagere                Mødt   Afbud   Underskrift\n"
        "Inge Holmgaard, formand                x             ............\n"
        f"Politikommissær Bent Rask, Fyns     {marks}\n   Politi\n"
        "Skoleleder Ole Vind                    x             ............\n"
    )
    title = "Integrationsrådet i Nyborg Kommune\nReferat fra møde den 29. maj 2018\n"
    assert meeting(f"{title}\n{people}\n1. Velkomst\n\nIntet.\n").district == "Fyns Politi"


@pytest.mark.parametrize(
    "line",
    [
        "Til stede    Politidirektør Bent Rask, Fyns Politi",
        "Mødt         Bent Rask, Odense Politistation",
        "Politidirektør Bent Rask, Fyns Politi",
        "Skoleleder Inge Holmgaard, Nyby Skole",
    ],
)
def test_who_was_there_is_no_place(line: str) -> None:
    text = f"Referat af kredsrådsmøde i Fyns Politi den 4. maj 2011\n\n{line}\n\n1. Velkomst\n\nIntet.\n"
    assert meeting(text).place is None


@pytest.mark.parametrize("case", [str, str.upper], ids=["as-is", "capitals"])
@pytest.mark.parametrize(
    "cut", ["den 24.\nfebruar 2026 kl. 16", "den 24. februar\n2026 kl. 16", "den\n24. februar 2026 kl. 16"]
)
def test_a_date_over_two_lines_of_a_title(case: type[str], cut: str) -> None:
    title = f"Referat af møde i Trafiksikkerhedsrådet i Hjørring Kommune tirsdag {cut} i Byrådssalen"
    found = meeting(f"{case(title)}\n\n1. Velkomst\n\nIntet.\n")
    assert (found.date, found.start) == ("2026-02-24", "16:00")


FEET = {
    "Lokalrådet i Vejen Kommune, møde torsdag den 6. oktober 2011 kl. 10.00\ni Borgerhuset i Askov          Side {n}/2": (
        "2011-10-06",
        "10:00",
        "Borgerhuset i Askov",
    ),
    "Lokalrådsmøde 6. oktober 2011, kl. 10-12, Vejen Rådhus          Side {n}": (
        "2011-10-06",
        "10:00",
        "Vejen Rådhus",
    ),
    "Møde i lokalrådet den 6. oktober 2011          - side {n} -": ("2011-10-06", None, None),
    "Side {n} af 2\nMøde den 6. oktober 2011 kl. 9.30 på Vejen Rådhus": (
        "2011-10-06",
        "09:30",
        "Vejen Rådhus",
    ),
    "Lokalrådet, referat af mødet den 6. oktober 2011          {n}/2": ("2011-10-06", None, None),
    "Udskrevet 6. oktober 2011          Side {n}": (None, None, None),
}


@pytest.mark.parametrize("foot", FEET)
def test_date_time_and_place_that_stand_in_the_foot_of_each_page_alone(foot: str) -> None:
    first, second = (foot.format(n=n) for n in (1, 2))
    found = meeting(
        f"Referat\n\nLokalrådet i Vejen Kommune{LOCAL}\n\n{first}\n\n3. Cykler\nIntet.\n\n\n{second}\n"
    )
    assert (found.date, found.start, found.place) == FEET[foot]


@pytest.mark.parametrize(
    "table",
    [
        "| Dag | Fra | Til | Hos | Referent |\n|---|---|---|---|---|\n| 7.6.2019 | 8.30 | 10.00 | Vejen Skole | Bo Dam |\n",
        "| | |\n|---|---|\n| Dag | 7.6.2019 |\n| Fra | 8.30 |\n| Til | 10.00 |\n| Hvor | Vejen Skole |\n",
    ],
)
def test_a_table_of_when_and_where(table: str) -> None:
    found = meeting(f"# Lokalrådet i Vejen\n\n{table}\n## 1. Velkomst\n\nTekst.\n", "referat.md")
    assert (found.date, found.start, found.end, found.place) == (
        "2019-06-07",
        "08:30",
        "10:00",
        "Vejen Skole",
    )


def test_a_letter_from_one_to_others_tells_no_times() -> None:
    table = "| | |\n|---|---|\n| Fra | Politiet |\n| Til | Medlemmerne |\n| Dato | 7. juni 2019 |\n"
    found = meeting(f"# Lokalrådet i Vejen\n\n{table}\n## 1. Velkomst\n\nTekst.\n", "referat.md")
    assert (found.date, found.start, found.end) == ("2019-06-07", None, None)


DATED = {
    "Referat · mandag 4.5.2020 · Vejen Skole · byfesten begyndte 17:00": (
        "2020-05-04",
        None,
        None,
        "Vejen Skole",
    ),
    "Referat · mandag 4.5.2020 · Vejen Havnekontor · begyndt 17:00 · sluttet 19:15": (
        "2020-05-04",
        "17:00",
        "19:15",
        "Vejen Havnekontor",
    ),
    "Den 4. maj 2020 kl. 17 afholdtes på Vejen Skole ordinært møde i Lokalrådet.": (
        "2020-05-04",
        "17:00",
        None,
        "Vejen Skole",
    ),
    "4. maj 2020, 17.00 → 19.15, Vejen Skole": ("2020-05-04", "17:00", "19:15", "Vejen Skole"),
    "Mødt: mandag den 4. maj 2020 kl. 17.00-19.15": ("2020-05-04", "17:00", "19:15", None),
    "| **Mødt** | mandag den 4. maj 2020, kl. 17-19.15 |\n|---|---|\n| **Hvor** | Vejen Skole |": (
        "2020-05-04",
        "17:00",
        "19:15",
        "Vejen Skole",
    ),
}


@pytest.mark.parametrize("line", DATED)
def test_a_date_is_no_item_of_a_list_and_nobody_present(line: str) -> None:
    found = meeting(f"# Lokalrådet i Vejen\n\n{line}\n\n## 1. Velkomst\n\nTekst.\n", "referat.md")
    assert (found.date, found.start, found.end, found.place) == DATED[line]


def test_those_who_meet_tell_at_the_end_when_and_where_they_did() -> None:
    closing = "Vi mødtes på Vejen Skole mandag den 4. maj 2020 fra kl. 17.00 til 19.15."
    found = meeting(f"Lokalrådet i Vejen Kommune\nReferat{LOCAL}{closing}\n")
    assert (found.date, found.start, found.end, found.place) == (
        "2020-05-04",
        "17:00",
        "19:15",
        "Vejen Skole",
    )


@pytest.mark.parametrize(
    ("title", "body", "municipality"),
    [
        ("NATTERAVNENE I VEJEN KOMMUNE", "Natteravnene i Vejen Kommune", "Vejen Kommune"),
        ("Natteravnene i Brørup", "Natteravnene i Brørup", None),
        ("Natteravne-samarbejdet i Vejen", "Natteravne-samarbejdet i Vejen", None),
        ("Natteravnene mødtes", "", None),
    ],
)
def test_an_association_that_meets_is_named_by_its_branch(
    title: str, body: str, municipality: str | None
) -> None:
    found = meeting(
        f"{title}\nReferat fra mødet den 4. maj 2020\n\n1. Velkomst\n\nBo kom.\n\n2. Eventuelt\n\nIntet.\n"
    )
    assert (found.body, found.municipality) == (body, municipality)
