"""What the list of those present tells of how the minutes call people, and how many more may speak."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..minutes import Attendance

_OFFICE_RULES: Final = frozenset({"attendance.elected", "attendance.signature"})
"""Rules that find who holds an office at the meeting, without a list."""
_MOST_HEARD: Final = 150
"""Speakers on no list; more would cost time with each other, and no minutes have as many."""


def hears_more(attendance: Sequence[Attendance]) -> bool:
    """Say whether one more speaker on no list may be entered."""
    return sum(not entry.listed for entry in attendance) < _MOST_HEARD


def lists_full_names(attendance: Sequence[Attendance]) -> bool:
    """Say whether somebody who was there is listed by more than a first name."""
    return any(" " in entry.person for entry in attendance if _is_of_list(entry))


def _is_of_list(entry: Attendance) -> bool:
    """Say whether somebody stands on a list of those present, and is not known by an office alone."""
    alone = entry.chair or entry.secretary or entry.rule in _OFFICE_RULES
    return entry.listed and entry.status == "present" and not alone
