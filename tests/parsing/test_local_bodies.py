"""Bodies of a village, a quarter, an estate or an association: the area stands before them or elsewhere."""

from __future__ import annotations

import pytest
from kredsgraf.iris import Iris
from kredsgraf.parsing import parse
from kredsgraf.reading import read
from kredsgraf.triples.authorities import Authorities
from kredsgraf.vocabulary import load

from .test_heading import LOCAL, meeting

_NAMED_BEFORE = {
    "Grejs Lokalråd: møde onsdag d. 14. januar 2026": "Lokalrådet i Grejs",
    "Referat · Vildbjerg Lokalråd · onsdag 2/12-2020 · kl. 19.30-20.45": "Lokalrådet i Vildbjerg",
    "Referat fra Gjern Lokalråds møde den 3. maj 2016": "Lokalrådet i Gjern",
    "Kolind-Perstrup Lokalråd\nReferat 3. maj 2016": "Lokalrådet i Kolind-Perstrup",
    "GJERN LOKALRÅD\nREFERAT 3. MAJ 2016": "Lokalrådet i Gjern",
    "Lokalrådet for Ebberup og omegn\nReferat 3. maj 2016": "Lokalrådet for Ebberup og omegn",
    "LOKALRÅDET FOR EBBERUP OG OMEGN\nReferat 3. maj 2016": "Lokalrådet for Ebberup og Omegn",
    "Tårs og Omegns Landsbyråd\nReferat 3. maj 2016": "Landsbyrådet i Tårs og Omegn",
    "TÅRS OG OMEGNS LANDSBYRÅD\nREFERAT 3. MAJ 2016": "Landsbyrådet i Tårs og Omegn",
    "Møde i Beder-Malling-Ajstrup Fællesråd\n3. maj 2016": "Fællesrådet i Beder-Malling-Ajstrup",
    "Sydbyens Fællesråd\nReferat 3. maj 2016": "Fællesrådet i Sydbyen",
    "Brønshøj-Husum Lokaludvalg\nReferat af lokaludvalgsmøde 3. maj 2016": "Lokaludvalget i Brønshøj-Husum",
    "BRØNSHØJ-HUSUM LOKALUDVALG\nREFERAT AF MØDE 3. MAJ 2016": "Lokaludvalget i Brønshøj-Husum",
    "Referat af møde i Amager Vest Lokaludvalg den 3. maj 2016": "Lokaludvalget i Amager Vest",
    "Referat fra Lokalforum Hvalsø den 3. maj 2016": "Lokalforummet i Hvalsø",
    "Landsbylauget i Torrild\nReferat 3. maj 2016": "Landsbylauget i Torrild",
    "Torrild Bylaug\nReferat 3. maj 2016": "Bylauget i Torrild",
    "Hyldeparken - afdelingsbestyrelsen\n\nREFERAT af bestyrelsesmøde": "Afdelingsbestyrelsen i Hyldeparken",
    "Afdelingsbestyrelsen for afd. 14 Birkehøj\nReferat 3. maj 2016": "Afdelingsbestyrelsen for Birkehøj",
    "Møde i styregruppen for den boligsociale helhedsplan på Mosevej": (
        "Styregruppen for den boligsociale helhedsplan på Mosevej"
    ),
}


@pytest.mark.parametrize(("heading", "body"), _NAMED_BEFORE.items())
def test_a_local_body_goes_by_its_area(heading: str, body: str) -> None:
    assert meeting(heading + LOCAL).body == body


_NO_AREA = {
    "Referat Lokaludvalg 3. maj 2016": "Lokaludvalget",
    "Dagsorden - afdelingsbestyrelsen\nReferat 3. maj 2016": "Afdelingsbestyrelsen",
    "Anna Holm - afdelingsbestyrelsen\nReferat 3. maj 2016": "Afdelingsbestyrelsen",
    "Nyt Lokalråd\nReferat 3. maj 2016": "Lokalrådet",
    "Referat fra Kriminalpræventivt Lokalråd 3. maj 2016": "Lokalrådet",
    "Politiets Lokalråd\nReferat 3. maj 2016": "Lokalrådet",
    "Formand Anna Holm Lokalråd\nReferat 3. maj 2016": "Lokalrådet",
    "Elevernes Fællesråd\nReferat 3. maj 2016": "Fællesrådet",
    "Onsdag Lokalråd\nReferat 3. maj 2016": "Lokalrådet",
    "REFERAT FRA DET NYE LOKALRÅD": "Lokalrådet",
    "Lokalrådet\nKl. 19 i mødelokalet på Grejs Friskole": "Lokalrådet",
    "Møde i styregruppen for den boligsociale helhedsplan på Mosevej 12": (
        "Styregruppen for den boligsociale helhedsplan"
    ),
    "Møde i styregruppen for den boligsociale helhedsplan i Beboerhuset": (
        "Styregruppen for den boligsociale helhedsplan"
    ),
}


@pytest.mark.parametrize(("heading", "body"), _NO_AREA.items())
def test_other_words_before_a_body_are_no_area(heading: str, body: str) -> None:
    assert meeting(heading + LOCAL).body == body


_OF_DISTRICTS = {
    "Vejle Kommune\n\nReferat af møde i lokalrådet": ("Lokalrådet i Vejle Kommune", "Vejle Kommune"),
    "Odsherreds lokalråd\nReferat 3. maj 2017": ("Lokalrådet i Odsherred Kommune", "Odsherred Kommune"),
    "Københavns Kommune\n\nValby Lokaludvalg\nReferat": ("Lokaludvalget i Valby", "Københavns Kommune"),
}


@pytest.mark.parametrize(("heading", "told"), _OF_DISTRICTS.items())
def test_the_municipality_is_given_as_for_other_bodies(heading: str, told: tuple[str, str | None]) -> None:
    found = meeting(heading + LOCAL)
    assert (found.body, found.municipality) == told


_OWNED = {
    "AARSDALE BORGERFORENING\n\nReferat fra ordinær generalforsamling\ntorsdag den 19. marts 2009": (
        "Generalforsamlingen i Aarsdale Borgerforening"
    ),
    "Referat ordinær generalforsamling\nGrundejerforeningen Borrehøj\ntorsdag den 21. marts 2024": (
        "Generalforsamlingen i Grundejerforeningen Borrehøj"
    ),
    "Generalforsamling i grundejerforeningen Solbakken. 31/8 2021": (
        "Generalforsamlingen i grundejerforeningen Solbakken"
    ),
    "Grundejerforeningen SOLBAKKEN Februar 2024\nReferat af generalforsamling tirsdag den 20. februar": (
        "Generalforsamlingen i Grundejerforeningen SOLBAKKEN"
    ),
    "Her følger referatet fra Solbakkens generalforsamling 3. maj 2016": "Generalforsamlingen i Solbakken",
    "Slagelse Boligselskab\n\nAfdeling 10, Ringparken\n\nReferat fra ordinært afdelingsmøde 3. maj 2016": (
        "Afdelingsmødet i Ringparken"
    ),
    "Natteravnene i Køge\n\nReferat af bestyrelsesmøde 07.02.2017": "Bestyrelsen i Natteravnene i Køge",
    "Vestermarie Borgerforening\nReferat af bestyrelsesmøde den 3. maj 2016": (
        "Bestyrelsen i Vestermarie Borgerforening"
    ),
    "Vestermarie Borgerforening - bestyrelsesmøde 3. maj 2016": "Bestyrelsen i Vestermarie Borgerforening",
    "Beboerforeningen Rosenvænget\nReferat af bestyrelsesmøde 3. maj 2016": (
        "Bestyrelsen i Beboerforeningen Rosenvænget"
    ),
    "Vestermarie Borgerforening\nReferat af møde den 3. maj 2016": "Borgerforeningen i Vestermarie",
}


@pytest.mark.parametrize(("heading", "body"), _OWNED.items())
def test_a_board_or_a_general_meeting_is_of_the_association_in_the_lines_around(
    heading: str, body: str
) -> None:
    assert meeting(heading + LOCAL).body == body


_NOT_OWNED = {
    "Referat af bestyrelsesmøde\nSted: Vestermarie Borgerforening": "Bestyrelsen",
    "Referat af bestyrelsesmøde\nMødet holdes i Vestermarie Borgerforening.": "Bestyrelsen",
    "Vestermarie Borgerforening afholder fest den 4. juni.\n\nReferat af bestyrelsesmøde": "Bestyrelsen",
    "Anna Holms Forening\nReferat af bestyrelsesmøde": "Bestyrelsen",
    "Slagelse Boligselskab\n\nReferat fra ordinært afdelingsmøde 3. maj 2016": "Afdelingsmødet",
    "Referat af møde om generalforsamlingen 3. maj 2016": "",
    "Vestermarie Borgerforening\n\nReferat af møde i lokalrådet": "Lokalrådet",
}


@pytest.mark.parametrize(("heading", "body"), _NOT_OWNED.items())
def test_an_association_elsewhere_has_no_board_here(heading: str, body: str) -> None:
    assert meeting(heading + LOCAL).body == body


_PAGE = """<html><head><title>Referat fra lokalrådsmøde 18. maj 2022 – {site}</title></head><body>
<header><div class="site-title"><a href="/">{site}</a></div></header>
<main><h1>Referat fra lokalrådsmøde 18. maj 2022</h1>
<p>Til stede: Inge Holmgaard, Bent Rask</p><h4>1. Velkomst</h4><p>Inge Holmgaard bød velkommen.</p></main>
<footer>© 2022 {site}. {more}</footer></body></html>"""


@pytest.mark.parametrize(
    ("site", "more", "body"),
    [
        ("Jels Lokalråd", "Drevet af os", "Lokalrådet i Jels"),
        ("Sommersted Lokalråd", "", "Lokalrådet i Sommersted"),
        ("Jels Lokalråd", "Se også Sommersted Lokalråd", "Lokalrådet"),
        ("Velkommen", "", "Lokalrådet"),
    ],
)
def test_a_site_tells_which_village_its_council_is_of(site: str, more: str, body: str) -> None:
    page = _PAGE.format(site=site, more=more).encode()
    found = parse(read(page, path="referat.html")).meeting
    assert (found.body_type, found.body) == ("lokalråd", body)


@pytest.mark.parametrize(
    ("told", "district"),
    [
        ("Lokalbetjent Peter Vind fra Nordjyllands Politi oplyste, at der er ro.", "Nordjyllands Politi"),
        ("Mødt for Arne Bjerg. Lokalbetjent Peter Vind fra Fyns Politi er med.", "Fyns Politi"),
        ("Til pkt. 4 kom politiassistent Søren J. Hede fra Fyns Politi.", "Fyns Politi"),
        ("Der er kommet et brev fra Nordjyllands Politi.", None),
        ("Skoleleder Peter Vind fra Nordjyllands Politi oplyste intet.", None),
        ("Lokalbetjent Peter Vind har hørt fra Nordjyllands Politi.", None),
    ],
)
def test_a_policeman_who_comes_to_a_local_council_tells_its_district(told: str, district: str | None) -> None:
    text = f"Gjern Lokalråd\nReferat 3. maj 2016\n{LOCAL}".replace("Intet.", told)
    assert meeting(text).district == district


def test_two_meetings_of_a_village_are_of_one_body_and_of_another_than_its_neighbours() -> None:
    titles = (
        "Grejs Lokalråd: møde 3. maj 2016",
        "GREJS LOKALRÅD\nReferat 4. maj 2017",
        "Lokalråd\nJels Lokalråd",
    )
    vocabulary = load()
    authorities = Authorities(vocabulary, Iris())
    first, again, other = (
        authorities.organisation(found.body, found.body_type)
        for found in (meeting(title + LOCAL) for title in titles)
    )
    assert first == again
    assert first != other


_GROUPED = """Boligsocial styregruppe for Hyldekvarteret\nReferat 3. maj 2016

Deltagere
{group}: Centerchef Inge Holmgaard (mødeleder) og skoleleder Bent Rask. Fra DFB: Forretningsfører Ole Vind.

1. Velkomst
Intet.
"""


@pytest.mark.parametrize(
    ("group", "municipality"),
    [
        ("Fra Ishøj Kommune", "Ishøj Kommune"),
        ("Fra Ishøj Kommune og Greve Kommune", None),
        ("Fra biblioteket i Ishøj Kommune", None),
    ],
)
def test_a_municipality_over_a_group_is_that_of_a_quarter(group: str, municipality: str | None) -> None:
    assert meeting(_GROUPED.format(group=group)).municipality == municipality


@pytest.mark.parametrize(
    ("line", "times"),
    [
        ("Starttidspunkt kl. 14.00  Sluttidspunkt kl. 16.00", ("14:00", "16:00")),
        ("Start kl. 14 - slut kl. 16.15", ("14:00", "16:15")),
        ("Starttidspunkt kl. 14.00 Sluttidspunkt aftales", ("14:00", None)),
    ],
)
def test_an_end_stands_behind_the_start(line: str, times: tuple[str, str | None]) -> None:
    found = meeting(f"Gjern Lokalråd\n\nMødedato: onsdag d. 3. maj 2016\n{line}\n{LOCAL}")
    assert (found.start, found.end) == times


@pytest.mark.parametrize(
    ("close", "end"),
    [
        ("Dirigenten takkede for god ro og orden og hævede generalforsamlingen kl. 21.15.", "21:15"),
        ("Generalforsamlingen sluttede kl. 21.15.", "21:15"),
        ("I fjor sluttede festen kl. 21.15.", None),
    ],
)
def test_the_end_of_a_general_meeting_is_told(close: str, end: str | None) -> None:
    head = "Torrild Borgerforening\nReferat af generalforsamling 3. maj 2016"
    assert meeting(head + LOCAL.replace("Intet.", close)).end == end
