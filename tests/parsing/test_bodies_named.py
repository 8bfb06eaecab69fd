"""Names of bodies and areas that no list holds: towns, houses, names of their own, lines in capitals."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, meeting

_BODIES = {
    "LANDSBYRÅDET I HORBELEV": "Landsbyrådet i Horbelev",
    "REFERAT AF MØDE I SIKRINGSUDVALGET FOR RØNNE HAVN": "Sikringsudvalget for Rønne Havn",
    "REFERAT FRA UDVALGET FOR TEKNIK OG MILJØ, 3. MAJ 2012": "Udvalget for Teknik og Miljø",
    "MØDE I BEBOERRÅDET PÅ NØRREBRO DEN 3. MAJ 2012": "Beboerrådet på Nørrebro",
    "MØDE I ÆLDRERÅDET TORSDAG DEN 3. MAJ 2012": "Ældrerådet",
    "REFERAT AF MØDE I STYREGRUPPEN PÅ RÅDHUSET": "Styregruppen",
    "BRUGERRÅDET VED VÆRESTEDET MØLLEN, 3. MAJ 2012": "Brugerrådet ved Værestedet Møllen",
    "NABORÅDET VED SANKT PAULS KIRKE": "Naborådet ved Sankt Pauls Kirke",
    "Naboråd ved Mariakirken": "Naborådet ved Mariakirken",
    "SSP-lokaludvalget i Køge Nord": "SSP-lokaludvalget i Køge Nord",
    "LOKALRÅDET I VEJLE MIDTBY": "Lokalrådet i Vejle Midtby",
    "Lokalrådet i Vejle midt i byen": "Lokalrådet i Vejle Kommune",
    "Bestyrelsen for Kulturhuset Pilen": "Bestyrelsen for Kulturhuset Pilen",
    "Styregruppen for den boligsociale indsats Nordby": "Styregruppen for den boligsociale indsats Nordby",
    "Beboerrådet ved Søerne, 3. maj 2012": "Beboerrådet ved Søerne",
    "Referat fra styregruppen ved Anna Holm, 3. maj 2012": "Styregruppen",
    "Kontaktudvalget for Kastrup Lufthavn": "Kontaktudvalget for Kastrup Lufthavn",
    "Havnerådet i Gilleleje den 3. maj 2012": "Havnerådet i Gilleleje",
    "Landsbyrådet for Horbelev og Omegn 3. maj 2012": "Landsbyrådet for Horbelev og Omegn",
    "Netværket Sikkert Natteliv i Vejle Kommune": "Netværket Sikkert Natteliv i Vejle Kommune",
    "Møde i netværket Det Gode Naboskab i Odense": "Netværket Det Gode Naboskab i Odense Kommune",
    "Referat af møde i projektgruppen »Trygt Nørrebro« den 3. maj": "Projektgruppen Trygt Nørrebro",
    "Udvalget Teknik og Miljø i Nyborg Kommune": "Udvalget Teknik og Miljø i Nyborg Kommune",
    "Bydelsrådet Valby Syd, 3. maj 2012": "Bydelsrådet Valby Syd",
    "SSP-lokaludvalg Hirtshals": "SSP-lokaludvalget i Hirtshals",
    "Ungerådet Referat 3. maj 2012": "Ungerådet",
    "Handicaprådet Mødelokale 3, 3. maj 2012": "Handicaprådet",
    "Styregruppen Anna Holm, 3. maj 2012": "Styregruppen",
}


@pytest.mark.parametrize(("heading", "body"), _BODIES.items())
def test_a_body_has_the_name_and_the_area_that_its_line_gives(heading: str, body: str) -> None:
    assert meeting(heading + LOCAL).body == body


_PLACED = {
    "# Furesø Seniorråd\n\n## Referat af møde nr. 7/2021": "Seniorrådet i Furesø Kommune",
    "Ishøj Ældreråd\nReferat": "Ældrerådet i Ishøj Kommune",
    "Skive Handicapråd": "Handicaprådet i Skive Kommune",
    "Referat af møde i Skive Handicapråd den 4. maj 2022": "Handicaprådet i Skive Kommune",
    "Herlev Lokalråd - referat": "Lokalrådet i Herlev Kommune",
    "Greve Trafiksikkerhedsråd": "Trafiksikkerhedsrådet i Greve Kommune",
    "Ungerådet Favrskov": "Ungerådet i Favrskov Kommune",
    "FAABORG-MIDTFYN ÆLDRERÅD\n\nREFERAT": "Ældrerådet i Faaborg-Midtfyn Kommune",
    "Referat: Lyngby-Taarbæk Seniorråd, 4. maj 2022": "Seniorrådet i Lyngby-Taarbæk Kommune",
    "Aalborg Udsatteråds møde den 4. maj 2022": "Udsatterådet i Aalborg Kommune",
    "Vejle Ældrerådsmøde, 4. maj 2022": "Ældrerådet i Vejle Kommune",
    "Kolding Integrationsråd | Referat": "Integrationsrådet i Kolding Kommune",
    "Samsø SSP-udvalg": "SSP-udvalget i Samsø Kommune",
    "Randers Færdselssikkerhedsudvalg 4. maj 2022": "Færdselssikkerhedsudvalget i Randers Kommune",
    "Furesø Kommunes Seniorråd": "Seniorrådet i Furesø Kommune",
    "Odsherreds Ældreråd": "Ældrerådet i Odsherred Kommune",
    "Aalborg Øst Beboerråd": "Beboerrådet i Aalborg Øst",
    "Seniorrådet": "Seniorrådet",
    "Integrationsrådet\n\nBillund Byråd": "Integrationsrådet",
}


@pytest.mark.parametrize(("heading", "body"), _PLACED.items())
def test_a_municipality_before_its_body(heading: str, body: str) -> None:
    found = meeting(heading + "\n" + LOCAL, "referat.md" if heading[0] == "#" else "referat.txt")
    assert found.body == body
    if body.endswith(" Kommune"):
        assert body.endswith(f" i {found.municipality}")
