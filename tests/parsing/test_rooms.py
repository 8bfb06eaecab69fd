"""Places told by one definite word behind the time, and bodies that are no places."""

from __future__ import annotations

import pytest

from .test_heading import LOCAL, meeting


@pytest.mark.parametrize(
    ("line", "place"),
    [
        ("11. februar 2020, 16.30-18.00, i krypten", "krypten"),
        ("Torsdag den 3. maj 2012 kl. 14-16 på loftet", "loftet"),
        ("Torsdag den 3. maj 2012 kl. 14-16 i baglokalet.", "baglokalet"),
        ("Torsdag den 3. maj 2012 kl. 14-16 på mødet", None),
        ("Torsdag den 3. maj 2012 kl. 14-16 i udvalget", None),
        ("Torsdag den 3. maj 2012 kl. 14 i SSP-udvalget", None),
    ],
)
def test_the_room_behind_the_time(line: str, place: str | None) -> None:
    assert meeting(f"Naboråd ved Mariakirken\n{line}{LOCAL}").place == place
