"""Whole headings in layouts unlike each other: every field that they tell."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, ONE, SEVERAL, meeting

HEADINGS: dict[str, tuple[str, str, dict[str, str | None]]] = {
    "dot leaders": (
        LOCAL,
        (
            "MØDEREFERAT\n"
            "\n"
            "Mødegruppe ........ Lokalrådet i Hedensted\n"
            "Mødedato .......... 7. februar 2018\n"
            "Tid ............... 13.00-14.30\n"
            "Mødested .......... Hedensted Rådhus\n"
        ),
        {
            "body": "Lokalrådet i Hedensted Kommune",
            "date": "2018-02-07",
            "start": "13:00",
            "end": "14:30",
            "place": "Hedensted Rådhus",
            "municipality": "Hedensted Kommune",
        },
    ),
    "times first": (
        SEVERAL,
        (
            "Kl. 10.00-12.00 torsdag den 3. september 2020\n"
            "KREDSRÅDET\n"
            "Midt- og Vestjyllands Politi\n"
            "Mødelokale 3, Viborg Politistation\n"
            "\n"
            "REFERAT\n"
        ),
        {
            "body": "Kredsrådet i Midt- og Vestjyllands Politi",
            "district": "Midt- og Vestjyllands Politi",
            "date": "2020-09-03",
            "start": "10:00",
            "end": "12:00",
            "place": "Mødelokale 3, Viborg Politistation",
        },
    ),
    "one line with bars": (
        SEVERAL,
        ("Referat | Kredsråd | Nordsjællands Politi | 14. januar 2016 | Hillerød Rådhus\n"),
        {"body": "Kredsrådet i Nordsjællands Politi", "date": "2016-01-14", "place": "Hillerød Rådhus"},
    ),
    "a running sentence": (
        SEVERAL,
        (
            "Onsdag den 11. oktober 2017 mødtes kredsrådet i Østjyllands Politi "
            "kl. 9.30 i byrådssalen på Favrskov Rådhus.\n"
        ),
        {
            "body": "Kredsrådet i Østjyllands Politi",
            "date": "2017-10-11",
            "start": "09:30",
            "place": "byrådssalen på Favrskov Rådhus",
            "district": "Østjyllands Politi",
        },
    ),
    "markdown and italics": (
        LOCAL,
        (
            "# Lokalrådet for Odsherred\n"
            "\n"
            "*Mødet blev holdt den 12/3-2019 fra kl. 14 til 15.30 på Nykøbing Sjælland Bibliotek*\n"
        ),
        {
            "body": "Lokalrådet for Odsherred Kommune",
            "date": "2019-03-12",
            "start": "14:00",
            "end": "15:30",
            "place": "Nykøbing Sjælland Bibliotek",
        },
    ),
    "a letter": (
        ONE,
        (
            "Rønne, den 3. december 2013\n"
            "J.nr. 5600-10281-00002-13\n"
            "\n"
            "Vedr.: Referat af kredsrådets møde mandag den 18. november 2013, "
            "kl. 13.30, i Politigårdens kantine\n"
        ),
        {"date": "2013-11-18", "start": "13:30", "place": "Politigårdens kantine"},
    ),
    "fields in one line": (
        LOCAL,
        ("Lokalråd Svendborg; dato: 4.10.2022; tid: kl. 8.15-9.45; sted: Svendborg Rådhus, mødelokale A\n"),
        {
            "body": "Lokalrådet i Svendborg Kommune",
            "date": "2022-10-04",
            "start": "08:15",
            "end": "09:45",
            "place": "Svendborg Rådhus, mødelokale A",
        },
    ),
    "the year in the title": (
        SEVERAL,
        ("Kredsrådet 2015\nReferat fra mødet tirsdag den 10. november kl. 9\n"),
        {"body": "Kredsrådet", "date": "2015-11-10", "start": "09:00"},
    ),
    "labels on lines of their own": (
        LOCAL,
        (
            "SSP-udvalget\n"
            "\n"
            "Dato\n"
            "5. april 2016\n"
            "\n"
            "Tidspunkt\n"
            "15.00 - 16.30\n"
            "\n"
            "Sted\n"
            "Skive Rådhus, lokale 12\n"
        ),
        {
            "body": "SSP-udvalget",
            "date": "2016-04-05",
            "start": "15:00",
            "end": "16:30",
            "place": "Skive Rådhus, lokale 12",
        },
    ),
    "ordinal number and host": (
        SEVERAL,
        (
            "11. møde i Kredsrådet for Syd- og Sønderjyllands Politi\n"
            "Fredag d. 24. februar 2012 kl. 0930 hos Haderslev Kommune, Simmerstedvej 1A\n"
        ),
        {
            "body": "Kredsrådet for Syd- og Sønderjyllands Politi",
            "date": "2012-02-24",
            "start": "09:30",
            "host": "Haderslev Kommune, Simmerstedvej 1A",
            "place": "Haderslev Kommune, Simmerstedvej 1A",
        },
    ),
    "virtual": (
        LOCAL,
        (
            "Referat fra ekstraordinært møde i Lokalråd Tønder\n"
            "Tid: 8. januar 2021, klokken 12.30 til 13.15\n"
            "Sted: Virtuelt (Teams)\n"
        ),
        {
            "body": "Lokalrådet i Tønder Kommune",
            "date": "2021-01-08",
            "start": "12:30",
            "end": "13:15",
            "place": None,
        },
    ),
    "sent and held": (
        SEVERAL,
        (
            "Dagsorden udsendt den 1. juni 2014\n"
            "Københavns Vestegns Politi – kredsrådsmøde på Ishøj Rådhus den 12. juni 2014 – referat\n"
        ),
        {"body": "Kredsrådet i Københavns Vestegns Politi", "date": "2014-06-12", "place": "Ishøj Rådhus"},
    ),
}


MORE: dict[str, tuple[str, str, dict[str, str | None]]] = {
    "loose times between bullets": (
        LOCAL,
        "Lokalråd Svendborg\nMandag 4. februar 2019 • 9.15-11 • Nærpolitistationen, Centrumpladsen\n",
        {
            "body": "Lokalrådet i Svendborg Kommune",
            "date": "2019-02-04",
            "start": "09:15",
            "end": "11:00",
            "place": "Nærpolitistationen, Centrumpladsen",
        },
    ),
    "from nine to eleven": (
        LOCAL,
        "Lokalrådet i Skive Kommune\nReferat, fredag den 6. marts 2015 fra 9 til 11, Skive Rådhus\n",
        {"date": "2015-03-06", "start": "09:00", "end": "11:00", "place": "Skive Rådhus"},
    ),
    "half past in words": (
        SEVERAL,
        "Referat af kredsrådsmøde onsdag den 9. maj 2018 klokken halv ti på rådhuset i Viborg\n",
        {"date": "2018-05-09", "start": "09:30", "end": None, "place": "rådhuset i Viborg"},
    ),
    "start and end in one line": (
        LOCAL,
        (
            "Lokalrådet i Vejen Kommune\n"
            "Dato: 12. september 2016\n"
            "Starttidspunkt: kl. 08.30 Sluttidspunkt: kl. 10.15\n"
            "Lokale: D2, Vejen Rådhus\n"
        ),
        {"date": "2016-09-12", "start": "08:30", "end": "10:15", "place": "D2, Vejen Rådhus"},
    ),
    "we began": (
        LOCAL,
        (
            "PSP-gruppen i Viborg Kommune\n"
            "Referat, torsdag 7. marts 2013, Sundhedscentret, lokale Hald\n"
            "\n"
            "Vi begyndte kl. 9.15 og sluttede kl. 10.45.\n"
        ),
        {
            "body": "PSP-gruppen i Viborg Kommune",
            "date": "2013-03-07",
            "start": "09:15",
            "end": "10:45",
            "place": "Sundhedscentret, lokale Hald",
        },
    ),
    "lasted from": (
        SEVERAL,
        (
            "Kredsrådet i Fyns Politi\n"
            "Referat fra møde den 3. juni 2014\n"
            "Mødet varede fra kl. 13.05 til kl. 15.20 og blev holdt på Assens Rådhus.\n"
        ),
        {"date": "2014-06-03", "start": "13:05", "end": "15:20", "place": "Assens Rådhus"},
    ),
    "year in brackets": (
        SEVERAL,
        "Kredsrådsmøde mandag, d. 12. maj kl. 9.00-11.00 (2014)\npå Svendborg Rådhus' 2. sal\n",
        {"date": "2014-05-12", "start": "09:00", "end": "11:00", "place": "Svendborg Rådhus' 2. sal"},
    ),
    "digits alone": (
        LOCAL,
        "20220504\nReferat af møde i Lokalrådet i Køge Kommune\nSted: Køge Rådhus\n",
        {"date": "2022-05-04", "place": "Køge Rådhus"},
    ),
    "the day in words": (
        LOCAL,
        "Lokalrådet i Greve Kommune holdt møde den fjerde maj 2022 kl. 14 på Greve Rådhus.\n",
        {"date": "2022-05-04", "start": "14:00", "place": "Greve Rådhus"},
    ),
    "capitals": (
        SEVERAL,
        (
            "REFERAT AF KREDSRÅDSMØDE I NORDJYLLANDS POLITI\n"
            "TIRSDAG DEN 9. JUNI 2009 KL. 10.00 - 12.30 PÅ BRØNDERSLEV RÅDHUS\n"
        ),
        {
            "body": "Kredsrådet i Nordjyllands Politi",
            "date": "2009-06-09",
            "start": "10:00",
            "end": "12:30",
            "place": "BRØNDERSLEV RÅDHUS",
        },
    ),
    "spaced capitals": (
        LOCAL,
        "R E F E R A T\nLokalrådet i Faxe Kommune\nTirsdag den 2. oktober 2012 kl. 15.00\n"
        "Hos Faxe Brandvæsen\n",
        {
            "body": "Lokalrådet i Faxe Kommune",
            "date": "2012-10-02",
            "start": "15:00",
            "place": "Faxe Brandvæsen",
        },
    ),
    "we met": (
        LOCAL,
        (
            "Udsatterådet i Holbæk Kommune\n"
            "Referat fra mødet den 18. august 2020\n"
            "Vi mødtes på Værestedet Ahlgade kl. 16.\n"
        ),
        {"body": "Udsatterådet i Holbæk Kommune", "start": "16:00", "place": "Værestedet Ahlgade"},
    ),
    "held at an address": (
        LOCAL,
        (
            "SSP-styregruppen i Næstved Kommune\n"
            "Afholdt: 14. april 2016 kl. 13.30-15.00\n"
            "Adresse: Parkvej 72, 4700 Næstved\n"
        ),
        {"date": "2016-04-14", "start": "13:30", "end": "15:00", "place": "Parkvej 72, 4700 Næstved"},
    ),
    "body below its organisation": (
        SEVERAL,
        "Vestsjællands Brandvæsen\nBeredskabskommissionen, åbent referat\nTid: 13-06-2023, 15:30\n",
        {
            "body": "Beredskabskommissionen for Vestsjællands Brandvæsen",
            "date": "2023-06-13",
            "start": "15:30",
        },
    ),
    "body of an organisation": (
        SEVERAL,
        "Referat af møde i Beredskabskommissionen for Østjyllands Brandvæsen\nDato: 3. december 2020\n",
        {"body": "Beredskabskommissionen for Østjyllands Brandvæsen", "date": "2020-12-03"},
    ),
    "teams": (
        LOCAL,
        "Lokalrådet i Sorø Kommune\nReferat af møde den 9. februar 2021 kl. 9.00--10.30\nSted: Teams\n",
        {"date": "2021-02-09", "start": "09:00", "end": "10:30", "place": None},
    ),
    "held by Teams in the title": (
        SEVERAL,
        "Referat af kredsrådsmøde 3. februar 2021 kl. 13-14.30 via Teams\n",
        {"date": "2021-02-03", "start": "13:00", "end": "14:30", "place": None},
    ),
    "told at the end": (
        LOCAL,
        "Lokalrådet i Ribe\n\nReferat fra mødet 5/11-2009 i Ribe Fritidscenter\n",
        {"date": "2009-11-05", "place": "Ribe Fritidscenter"},
    ),
    "the table says when it took place": (
        LOCAL,
        "Lokalrådet i Stevns Kommune\nMødet fandt sted\t13/06/2024, 16:00\nHvor\tHårlev Rådhus\n",
        {"date": "2024-06-13", "start": "16:00", "place": "Hårlev Rådhus"},
    ),
    "slash between the times": (
        LOCAL,
        "Lokalrådet i Lejre Kommune\nTid: Tirsdag den 4. juni 2013 kl. 9.00/11.00\nSted: Hvalsø Rådhus\n",
        {"start": "09:00", "end": "11:00", "place": "Hvalsø Rådhus"},
    ),
    "no times in numbers of rooms and cases": (
        LOCAL,
        "Lokalrådet i Ishøj Kommune\nReferat 4. maj 2017, Ishøj Rådhus, lokale 9.12, sag 10-12\n",
        {"date": "2017-05-04", "start": None, "end": None},
    ),
}


FURTHER: dict[str, tuple[str, str, dict[str, str | None]]] = {
    "labels without colon": (
        SEVERAL,
        (
            "Referat fra Kredsrådet for Midt- og Vestsjællands Politi\n"
            "\n"
            "Dato 7. september 2016\n"
            "Start 10:00\n"
            "Slut 12:00\n"
            "Sted Roskilde Politigård, Skovbogade 3\n"
        ),
        {
            "date": "2016-09-07",
            "start": "10:00",
            "end": "12:00",
            "place": "Roskilde Politigård, Skovbogade 3",
        },
    ),
    "a local SSP council": (
        LOCAL,
        "Referat – SSP-lokalråd Ølstykke\nonsdag d. 8.3.17 kl. 14-16\nUngdomsskolen, Roskildevej 161\n",
        {"date": "2017-03-08", "start": "14:00", "end": "16:00", "place": "Ungdomsskolen, Roskildevej 161"},
    ),
    "host and address in prose": (
        SEVERAL,
        (
            "Kredsrådsmøde den 11. december 2012 i Nordsjællands Politi\n"
            "Mødet blev holdt hos Gribskov Kommune, Rådhusvej 3, Helsinge, fra kl. 8.30 til kl. "
            "10.45.\n"
        ),
        {
            "date": "2012-12-11",
            "start": "08:30",
            "end": "10:45",
            "place": "Gribskov Kommune, Rådhusvej 3, Helsinge",
            "body": "Kredsrådet i Nordsjællands Politi",
        },
    ),
    "council for a field in a municipality": (
        LOCAL,
        (
            "Rådet for Socialt Udsatte i Svendborg Kommune\n"
            "Referat af ordinært møde mandag den 5. oktober 2015 kl. 16:30-18:30 i Kantinen, Svinget "
            "14\n"
        ),
        {
            "body": "Rådet for Socialt Udsatte i Svendborg Kommune",
            "start": "16:30",
            "end": "18:30",
            "place": "Kantinen, Svinget 14",
        },
    ),
    "a municipality as place": (
        SEVERAL,
        (
            "Beslutningsreferat\n"
            "Kredsrådet for Københavns Politi\n"
            "Fredag den 13. september 2019 klokken 09.00 til 10.30\n"
            "Mødet blev afholdt i Dragør Kommune\n"
        ),
        {"start": "09:00", "end": "10:30", "place": "Dragør Kommune", "district": "Københavns Politi"},
    ),
    "date without marks after referat": (
        LOCAL,
        "Lokalråd Nyborg, referat 20190606\n\nTidspunkt: 0830-1000\nSted: Teams\n",
        {
            "date": "2019-06-06",
            "start": "08:30",
            "end": "10:00",
            "place": None,
            "body": "Lokalrådet i Nyborg Kommune",
        },
    ),
    "hour and day in words": (
        SEVERAL,
        (
            "Torsdag den tyvende september 2007 klokken ti holdt Kredsrådet i Sydøstjyllands Politi "
            "møde i byrådssalen i Fredericia.\n"
        ),
        {
            "date": "2007-09-20",
            "start": "10:00",
            "place": "byrådssalen i Fredericia",
            "body": "Kredsrådet i Sydøstjyllands Politi",
        },
    ),
    "where and when in one field": (
        SEVERAL,
        "Kredsråd – referat\nHvor og hvornår: Skive Rådhus den 3. maj 2018 kl. 10-12\n",
        {"date": "2018-05-03", "start": "10:00", "end": "12:00", "place": "Skive Rådhus"},
    ),
    "beginning and conclusion": (
        LOCAL,
        (
            "Lokalrådet i Lemvig Kommune\n"
            "Referat af møde 17. januar 2023\n"
            "Begyndelse: 14.00\n"
            "Afslutning: 15.45\n"
            "Sted: Lemvig Rådhus\n"
        ),
        {"start": "14:00", "end": "15:45"},
    ),
    "labels between bars": (
        LOCAL,
        (
            "Lokalrådet i Lemvig Kommune\n"
            "Referat af møde 17. januar 2023\n"
            "Mødet begynder: 14.00 | Mødet slutter: 15.45 | Lokale: 3\n"
        ),
        {"start": "14:00", "end": "15:45", "place": "3"},
    ),
    "spaced capitals with the body": (
        SEVERAL,
        (
            "R E F E R A T   A F   K R E D S R Å D S M Ø D E\n"
            "den 12. marts 2008 kl. 10.00 på Hotel Ansgar\n"
            "Sydøstjyllands Politi\n"
        ),
        {
            "body": "Kredsrådet i Sydøstjyllands Politi",
            "date": "2008-03-12",
            "start": "10:00",
            "place": "Hotel Ansgar",
        },
    ),
    "we were gathered": (
        LOCAL,
        (
            "Lokalrådet for Morsø\n"
            "Mødet d. 4. juni 2013 begyndte kl. 15 og var slut kl. 16.40\n"
            "Vi var samlet i Jesperhus Feriecenter\n"
        ),
        {"date": "2013-06-04", "start": "15:00", "end": "16:40", "place": "Jesperhus Feriecenter"},
    ),
    "times and place in brackets": (
        LOCAL,
        (
            "Det Lokale Beredskabsforum, Langeland Kommune\n"
            "Referat, 6. november 2018\n"
            "(kl. 19.00-21.00 på Rudkøbing Brandstation)\n"
        ),
        {"date": "2018-11-06", "start": "19:00", "end": "21:00", "place": "Rudkøbing Brandstation"},
    ),
    "host in the title": (
        SEVERAL,
        "Referat fra kredsrådsmøde hos Fanø Kommune den 6. juni 2016 kl. 11.30 - 14.00\n",
        {
            "date": "2016-06-06",
            "start": "11:30",
            "end": "14:00",
            "host": "Fanø Kommune",
            "place": "Fanø Kommune",
        },
    ),
    "labels without colon, no clock word": (
        SEVERAL,
        (
            "Referat af kredsrådsmøde\n"
            "Tid 19.11.2015 13.00 - 15.00\n"
            "Sted Vejle Rådhus\n"
            "J.nr. 4200-10280-00002-15\n"
        ),
        {"date": "2015-11-19", "start": "13:00", "end": "15:00", "place": "Vejle Rådhus"},
    ),
    "at a school": (
        LOCAL,
        "Lokalrådet for Skanderborg, torsdag d. 19. maj 2011 kl. 8.30 hos Hørning Ungdomsskole.\n",
        {
            "date": "2011-05-19",
            "start": "08:30",
            "place": "Hørning Ungdomsskole",
            "body": "Lokalrådet for Skanderborg Kommune",
        },
    ),
}


@pytest.mark.parametrize("layout", [*HEADINGS, *MORE, *FURTHER])
def test_a_heading_gives_its_fields(layout: str) -> None:
    people, heading, fields = (HEADINGS | MORE | FURTHER)[layout]
    found = meeting(heading + people)
    assert {name: getattr(found, name) for name in fields} == fields


NAMES = {
    "Møde i SSP-udvalget i Ringsted": "SSP-udvalget i Ringsted Kommune",
    "Møde i Lokalrådet, Middelfart": "Lokalrådet i Middelfart Kommune",
    "Møde i Trygheds- og Forebyggelsesudvalget": "Trygheds- og Forebyggelsesudvalget",
    "Møde med lokalrådet": "Lokalrådet",
    "Møde i Forum for Forebyggelse": "Forummet for Forebyggelse",
    "Møde i Råd for Socialt Udsatte": "Rådet for Socialt Udsatte",
    "Møde i det kriminalitetsforebyggende råd i Kolding Kommune": (
        "Det kriminalitetsforebyggende råd i Kolding Kommune"
    ),
    "Referat: Lokalrådet for Furesø og Allerød Kommuner": "Lokalrådet for Furesø og Allerød Kommuner",
    "Referat af lokalrådsmøde på Vejen Rådhus": "Lokalrådet",
    "Referat af SSP-møde i Nyborg Kommune": "SSP i Nyborg Kommune",
    "PSP møde 4. maj 2011": "PSP",
    "Referat af møde i gruppen": "Gruppen",
    "Referat af bilateralt møde mellem Fyns Politi og Nyborg Kommune": "",
    "Referat af kredsrådsmøde mellem Fyns Politi og Nyborg Kommune": "Kredsrådet i Nyborg Kommune",
}


@pytest.mark.parametrize(("heading", "body"), NAMES.items())
def test_meetings_of_many_bodies(heading: str, body: str) -> None:
    assert meeting(heading + (ONE if "mellem" in heading else LOCAL)).body == body


def test_a_meeting_of_two_parties_is_of_the_one_municipality() -> None:
    title = "Kredsrådet på Fyn\n\nReferat fra mødet mellem Fyns Politi og Nyborg Kommune den 4. maj 2020"
    assert meeting(title + ONE).municipality == "Nyborg Kommune"
    found = meeting("Referat af møde mellem Fyns Politi og Nyborg Kommune den 4. maj 2020" + ONE)
    assert (found.body_type, found.municipality, found.district) == ("other", "Nyborg Kommune", "Fyns Politi")
