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
