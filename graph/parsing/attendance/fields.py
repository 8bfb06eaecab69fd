"""Fields that name who led the meeting or kept its minutes: "Referent | MiS", "Mødeleder/referent: A / B"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ...vocabulary import Vocabulary
from ..danish.column_headings import NAMES, column_role
from ..danish.labels import FIELDS, ROLES, Label
from ..danish.words import lowered, words
from ..passages import Passage
from .openings import open_label

if TYPE_CHECKING:
    from .walk import Walk

_PERSONAL: Final = (*NAMES, "column-title")
_LONGEST_FIELD: Final = 200
_LONGEST_SHORT: Final = 30
"""Characters of initials or first names in a field."""


def leave_field(walk: Walk, at: int) -> None:
    """Close a field without words ("Referent") before whatever is not what stands right behind it.

    In a table it names what stands beside it, else what stands on the next line.
    """
    named = walk.state.role_at
    if named < 0:
        return
    row, here = ((walk.passages[i].cell or ())[:2] for i in (named, at))
    if at > named + 1 or row != here:
        walk.close()


def field_by_short_name(walk: Walk, at: int, shown: Passage) -> bool:
    """Keep "MiS", "Mie" beside or below a field without words until all persons are known."""
    if not 0 <= walk.state.role_at < at or len(shown.text) > _LONGEST_SHORT:
        return False
    if walk.persons.read(shown.text) is not None:
        return False
    walk.out.roles.append((walk.state.role or "", shown, 0, len(shown.text)))
    walk.out.used.add(at)
    walk.close()
    return True


def field_line(walk: Walk, at: int, shown: Passage) -> bool:
    """Read a line that is a field of two functions or of a member."""
    return _double_field(walk, at, shown) or _member_field(walk, at, shown)


def _double_field(walk: Walk, at: int, shown: Passage) -> bool:
    """Read "Mødeleder/referent: KH / MiS", "Ordstyrer og referent: MiS"."""
    labelled = ":" in shown.text or "\t" in shown.text
    if not labelled or len(shown.text) > 3 * _LONGEST_SHORT:
        return False
    pattern, kinds = _double(walk.vocabulary)
    match = pattern.match(shown.text)
    if match is None:
        return False
    roles = [kinds[" ".join(lowered(match[name]).split())] for name in ("one", "two")]
    begin, end = match.span("who")
    joint = re.search(rf"\s*[/,]\s*|{walk.words.list_joint.pattern}", shown.text[begin:end], re.I)
    spans = [(begin, end)] * 2
    if joint is not None:
        spans = [(begin, begin + joint.start()), (begin + joint.end(), end)]
    walk.out.roles += [(role, shown, a, b) for role, (a, b) in zip(roles, spans, strict=True)]
    walk.out.used.add(at)
    return True


def _member_field(walk: Walk, at: int, shown: Passage) -> bool:
    """Read "Medlem: A", "Suppleant: B", where no label opens a list too."""
    head, colon, said = shown.text[:_LONGEST_FIELD].partition(":")
    if not colon or not said.strip() or walk.persons.notes.function(head) != "member":
        return False
    if walk.labels.find(shown.text) is not None or not _names_person(walk, said):
        return False
    if walk.state.status is None:
        walk.open("present", "attendance.field-member")
    walk.read_list(at, shown, len(head) + 1, len(shown.text))
    return True


def _names_person(walk: Walk, text: str) -> bool:
    return walk.persons.read(re.split(r"[,;(]", text.strip(), maxsplit=1)[0]) is not None


@lru_cache(maxsize=4)
def _double(vocabulary: Vocabulary) -> tuple[re.Pattern[str], dict[str, str]]:
    known = words(vocabulary)
    kinds: dict[str, str] = {}
    for kind in ROLES:
        for form in known.set(kind):
            kinds.setdefault(form, kind)
    role = known.alternatives(*ROLES)
    joint = rf"(?:\s*[/&,]\s*|\s+(?:{known.alternatives('list-joint')})\s+)"
    return re.compile(rf"(?P<one>{role}){joint}(?P<two>{role})\s*[:\t]\s*(?P<who>\S.*)", re.I), kinds


def fields_by_column(walk: Walk, rows: Sequence[Sequence[int]]) -> bool:
    """Read a table of two rows whose first holds fields, at least one of them of a function."""
    if len(rows) != 2 or len(rows[0]) != len(rows[1]):
        return False
    heads = [_whole_label(walk, walk.passages[at]) for at in rows[0]]
    if not any(label is not None and label.kind in ROLES for label in heads):
        return False
    strange = [walk.passages[at].text for label, at in zip(heads, rows[0], strict=True) if label is None]
    if strange and any(walk.labels.find(walk.passages[at].text) is not None for at in rows[1]):
        return False  # "Mødeleder | GA | Referent | MiV" above "Deltagere | …"
    if any(column_role(walk.words, text) in _PERSONAL or len(text) > _LONGEST_SHORT for text in strange):
        return False  # a table of one person
    for label, head, at in zip(heads, *rows, strict=True):
        walk.out.used.add(head)
        if label is None or label.kind not in ROLES:
            continue
        open_label(walk, head, label)
        walk.state.role_at = -1
        before, left = len(walk.out.found), len(walk.out.left)
        walk.line(at)
        if len(walk.out.found) == before:
            del walk.out.left[left:]
            walk.out.roles.append((label.kind, walk.passages[at], 0, len(walk.passages[at].text)))
        walk.close()
    return True


def _whole_label(walk: Walk, passage: Passage) -> Label | None:
    label = walk.labels.find(passage.text, (*ROLES, *FIELDS))
    return label if label is not None and label.content >= len(passage.text) else None


def opens_by_member(walk: Walk, at: int, following: int) -> None:
    """Open a list where a person stands beside the first cell of a row, a member's: "Medlem" | "A"."""
    passage, beside = walk.passages[at], walk.passages[following]
    member = walk.persons.notes.function(passage.text) == "member"
    row = passage.cell is not None and beside.cell is not None and passage.cell[:2] == beside.cell[:2]
    if member and row and walk.state.status is None and walk.persons.read(beside.text) is not None:
        walk.open("present", "attendance.table")
