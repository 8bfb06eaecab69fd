"""What the heading of a column tells: "Navn", "Organisation / forvaltning", "Medlemmer og deltagere"."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .words import Words

COLUMNS: Final = (
    "column-initials",
    "column-name",
    "column-surname",
    "column-given",
    "column-title",
    "column-organisation",
    "column-contact",
    "column-address",
    "column-signature",
    "column-substitute",
    "column-number",
)
"""What the columns of a table of people hold, beside marks of presence."""
NAMES: Final = ("column-name", "column-surname", "column-given")
MARKS: Final = ("column-absent", "column-remote", "column-present", "column-status")
_DAY: Final = re.compile(
    r"\D{0,12}(?P<day>[0-3]?\d)(?:\s?[./-]\s?(?P<month>[01]?\d)\.?|\.?[\s-]{0,2}(?P<name>[^\W\d_]{3,9}\.?))"
    r"|(?P<alone>[^\W\d_]{3,9}\.?)"
)
_TWIN: Final = 2
"""Headings of one column in two languages."""
_JOINTS: Final = re.compile(r"\s*[/,&+]\s*")
_CACHED: Final = 60
"""Characters of a line that is kept with its role: the same headings stand in each document."""
_REMARK: Final = re.compile(r"\s*\([^()]*\)$")
"""How a column is to be filled in: "Mødt (sæt kryds)"."""


def heading_day(known: Words, text: str) -> tuple[int, int] | None:
    """Return month and day that head a column of a register: "3/5", "Den 03.05.", "3. maj".

    The day is 0 where the month is told alone: "maj".
    """
    match = _DAY.fullmatch(text)
    if match is None:
        return None
    name = (match["name"] or match["alone"] or "").lower().rstrip(".")
    month = int(match["month"]) if match["month"] else known.months.get(name, 0)
    return (month, int(match["day"] or 0)) if month else None


def column_key(text: str) -> str:
    """Return the heading of a column for look-up: "Kommune / myndighed:" is "kommune/myndighed"."""
    words = " ".join(text.split())  # blanks first: a pattern would go over a long run of them again and again
    key = words.strip(" .:?*").lower()
    return re.sub(r" ?/ ?", "/", key) if "/" in key else key


def column_role(known: Words, text: str, taken: frozenset[str] = frozenset()) -> str | None:
    """Return what a column holds that is headed by `text`, as the name of a concept; None for other words.

    Args:
        known: the layout's words. taken: what other columns hold already.
    """
    return _recent(known, text, taken) if len(text) <= _CACHED else _role(known, text, taken)


def _role(known: Words, text: str, taken: frozenset[str]) -> str | None:
    key = " ".join(text.split())
    key = column_key(_REMARK.sub("", key) if key.endswith(")") else key)
    roles = _roles(known)
    exact = _free(roles, key, taken)
    if exact is not None:
        return exact
    parts = [part for whole in _JOINTS.split(key) for part in known.list_joint.split(whole) if part]
    if len(parts) < 2:
        last = key.split()[-1:]  # none where a heading is white space of another kind
        named = "column-name" not in taken and len(parts) == 1
        named = named and not known.set("column-name").isdisjoint(last)
        return "column-name" if named else None  # "Rådets medlemmer"
    joined = {_free(roles, part, taken) for part in parts}
    if len(parts) == _TWIN and "/" in key and None in joined:  # "Navn / Name"
        return _free(roles, parts[0], taken)
    if len(joined.intersection(MARKS)) > 1:  # "Mødt / afbud": the cells tell which
        return "column-status"
    return None if None in joined else next(role for role in (*NAMES, *COLUMNS, *MARKS) if role in joined)


_recent = lru_cache(maxsize=2048)(_role)


def _free(roles: Mapping[str, tuple[str, ...]], key: str, taken: frozenset[str]) -> str | None:
    """Return the first role that a heading gives a column and that no other column has."""
    return next((role for role in roles.get(key, ()) if role not in taken), None)


@lru_cache(maxsize=4)
def _roles(known: Words) -> dict[str, tuple[str, ...]]:
    """Return what each heading of a column may tell, the likeliest first."""
    found: dict[str, tuple[str, ...]] = {}
    for role in (*COLUMNS, *MARKS):
        for form in known.set(role):
            found[form] = (*found.get(form, ()), role)
    return found
