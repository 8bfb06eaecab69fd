"""How names sound: spellings of one name that nobody hears apart."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import Final

from .title_words import key

_DOUBLED: Final = re.compile(r"(.)\1+")
_SOUNDS: Final = (
    ("sch", "sk"), ("ch", "k"), ("ck", "k"), ("th", "t"), ("dt", "t"), ("ph", "f"), ("w", "v"), ("ov", "ou"),
    ("x", "ks"), ("z", "s"), ("c", "k"), ("q", "k"), ("ö", "ø"), ("ä", "æ"),
)  # fmt: skip


@lru_cache(maxsize=4096)
def sound(part: str) -> str:
    """Return a name's letters as they are heard (Rasch, Rask; Povl, Poul; Kjærulff, Kjærulf)."""
    heard = key(part)
    for written, spoken in _SOUNDS:
        heard = heard.replace(written, spoken)
    return _DOUBLED.sub(r"\1", heard)


def sounding(parts: Iterable[str]) -> str:
    """Return the parts of a name as they are heard, with blanks between."""
    return " ".join(map(sound, parts))
