"""Entries of lists that a line end broke in the name of an organisation."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.organisations import Organisations, organisations
from .pieces import ENDS, Piece

_BODY_WORDS: Final = 4
"""Words on either side of a line end in the name of an organisation, at most."""
_BODY_END: Final = re.compile(r"[,.;(]")
_DEFINITE: Final = re.compile(r"(?:e[nt]|ne)s?$")
"""How a word ends that needs no name before it: "Ældrerådet"."""
_HANGS: Final = 12
"""Characters by which the second line of an entry begins further right, at most."""


def torn_bodies(vocabulary: Vocabulary) -> Callable[[Piece, Piece], bool]:
    """Return what says whether the name of an organisation goes on from one line to the next."""
    return partial(_tears_body, bodies=organisations(vocabulary))


def _tears_body(a: Piece, b: Piece, bodies: Organisations) -> bool:
    """Say whether an entry was broken in the name of an organisation: "A, lærer, Nyborg" + "Kommune".

    Below hanging lines organisations of any form count, else those that are known by name.
    """
    if b.gap or not b.text[:1].isupper() or "," not in a.text or a.text[-1] in ENDS:
        return False
    last = a.text.rsplit(",", 1)[-1].split()[-_BODY_WORDS:]
    head = _BODY_END.split(b.text, maxsplit=1)[0].split()[:_BODY_WORDS]
    joint = "" if a.text[-1] == "-" else " "
    for begin in range(len(last)):
        before = " ".join(last[begin:])
        for end in range(1, len(head) + 1):
            if bodies.full_name(f"{before}{joint}{' '.join(head[:end])}") is not None:
                whole = (before, " ".join(head[:end]))
                return all(bodies.full_name(part) is None for part in whole)
    hangs = 0 < b.column - a.column <= _HANGS and len(head) == 1
    if not hangs or _DEFINITE.search(head[0]) or bodies.is_organisation(" ".join(last)):
        return False
    return bodies.is_organisation(f"{' '.join(last)} {head[0]}")
