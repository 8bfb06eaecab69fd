"""Lists whose columns or lines were torn apart: titles above, below or in a block; joined lines."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, Final

from ..entries.several import bearer
from ..passages import Passage, cut
from .line_kinds import FIELDS

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk

_BREAKS: Final = 200
_LONGEST_GROUP: Final = 80
_GROUP_WORDS: Final = 7
"""Words before a colon that may name a group."""
_NOTED: Final = re.compile(r"(?P<title>[^()]{3,60}?)\s*\((?P<said>[^()]{3,40})\)")


def torn_column(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read a block of titles or organisations torn off the block of names above it, row by row.

    Returns the number of passages taken; 0 where there is no such block. A block that does not match the
    names one by one fills nothing and is left as not understood.
    """
    first = walk.passages[indices[at]]
    tried = at < walk.torn_until and not first.gap  # inside a block that did not match: once is enough
    if walk.state.status is None or first.cell is not None or not walk.block or tried:
        return 0
    count = 0
    rows: list[Passage] = []
    spacing = 0
    while at + count < len(indices) and len(rows) <= len(walk.block):
        passage = walk.passages[indices[at + count]]
        lines = joined_lines(passage)
        if count == 1:
            spacing = min((person.passage.gap for person in walk.block[1:]), default=0)
        if (count and passage.gap > spacing) or not all(
            _describes(walk, line) or _bears(walk, line) for line in lines
        ):
            break
        rows += lines
        count += 1
    if not rows:
        return 0
    taken = indices[at : at + count]
    titles = sum(walk.persons.split_title(_head(row)) is not None for row in rows)
    bare = not any(person.title or person.organisation for person in walk.block)
    whole = bare and 1 < len(rows) == len(walk.block) and not _named_below(walk, indices, at + count)
    field = not whole and any(_bears(walk, row) for row in rows)  # "Referent"
    bodies = sum(walk.names_group(_head(row)) for row in rows)
    lacking = walk.block if whole else _lacking(walk.block, title=titles > 0)
    entitled = titles == len(rows) == len(lacking) and not (len(rows) == 1 and _heads_next(walk, indices, at))
    placed = len(rows) > 1 and bodies == len(rows) == len(lacking) == len(walk.block)
    if not field and (whole or entitled or placed):
        _fill(walk, lacking, rows, taken)
        walk.block = walk.block if titles == len(rows) else []
    elif not field and titles == len(rows) > 1 and len(lacking) > 1:
        walk.out.used.update(taken)
        walk.out.left += [(row, 0, len(row.text)) for row in rows]
    else:
        walk.torn_until = at + count
        return 0
    return count


def titles_first(walk: Walk, indices: Sequence[int], at: int) -> int:
    """Read a block of titles torn off the block of names below it; return the number of passages taken.

    0 where the names are not as many as the titles.
    """
    if walk.state.status is None or walk.persons.split_title(walk.passages[indices[at]].text) is None:
        return 0
    rows = 0
    while at + rows < len(indices) and rows <= _BREAKS:
        passage = walk.passages[indices[at + rows]]
        if (rows and passage.gap) or passage.breaks or not _describes(walk, passage):
            break
        rows += 1
    names = 0
    while rows > 1 and at + rows + names < len(indices) and names <= rows:
        passage = walk.passages[indices[at + rows + names]]
        if (names and passage.gap) or passage.cell is not None or not _is_bare(walk, passage):
            break
        names += 1
    if rows < 2 or names != rows:
        return 0
    for n in range(rows):
        before = len(walk.out.found)
        walk.read_line(indices[at + rows + n], walk.passages[indices[at + rows + n]], None)
        title = walk.passages[indices[at + n]]
        if len(walk.out.found) == before + 1:
            _fill(walk, walk.out.found[before:], [title], indices[at + n : at + n + 1])
        else:
            walk.out.left.append((title, 0, len(title.text)))
    return 2 * rows


def _is_bare(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is a name alone, perhaps with a note."""
    return walk.persons.is_bare(_head(passage))


def _lacking(block: Sequence[Found], *, title: bool) -> list[Found]:
    """Return the last persons of a block, those without a title (else without an organisation)."""
    out: list[Found] = []
    for person in reversed(block):
        if person.title if title else person.organisation:
            break
        out.append(person)
    return out[::-1]


def _bears(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is a function of this body alone ("Referent"), or an observer and for whom."""
    text = passage.text
    if passage.cell is not None or passage.tabs or ":" in text:
        return False
    label = walk.labels.find(text, ("observer",))
    observes = label is not None and bool(label.qualifier) and label.content >= len(text)
    return walk.persons.notes.function(text) is not None or observes


def _named_below(walk: Walk, indices: Sequence[int], at: int) -> bool:
    """Say whether a name stands right below a block: its last line is a field or a heading for it."""
    below = walk.passages[indices[at]] if at < len(indices) else None
    return below is not None and below.gap == 0 and walk.persons.read(_head(below)) is not None


def _fill(walk: Walk, persons: Sequence[Found], rows: Sequence[Passage], taken: Sequence[int]) -> None:
    for person, row in zip(persons, rows, strict=True):
        walk.entries.describe(row, person, title=False)
    walk.out.used.update(taken)


def _heads_next(walk: Walk, indices: Sequence[int], at: int) -> bool:
    """Say whether a lone title stands over the name below it rather than under the one above it."""
    if at + 1 >= len(indices) or not walk.passages[indices[at]].gap:
        return False
    below = walk.passages[indices[at + 1]]
    name = walk.persons.read(_head(below))
    return below.gap == 0 and name is not None and not name.title


def _head(passage: Passage) -> str:
    """Return what stands before the first comma or parenthesis."""
    head = passage.text.partition(",")[0].partition("(")[0]
    return head.rstrip() if len(head) < len(passage.text) else head


def _describes(walk: Walk, passage: Passage) -> bool:
    """Say whether a line is a title or an organisation without a person."""
    text = passage.text
    if passage.cell is not None or passage.tabs or text.endswith(":") or walk.labels.find(text) is not None:
        return False
    head = _head(passage)
    bodies = walk.persons.bodies
    titled = walk.persons.split_title(head) is not None
    if not titled and walk.is_person(text):
        return False
    if not (titled or bodies.is_organisation(head) or bodies.bare_municipality(head)):
        return False
    office = walk.persons.offices.is_office(head) and len(head) < len(text)
    if office and _names_somebody(walk, text[len(head) :].strip(" ,(")):  # "Borgmester, Rosa Holm"
        return False
    if walk.entries.not_attendee.match(text) or bearer(walk.persons, text) is not None:
        return False
    return not titled or (walk.persons.read(head) is None and walk.persons.notes.function(head) is None)


def _names_somebody(walk: Walk, text: str) -> bool:
    """Say whether words are a person, or have a given name with another name behind it."""
    names, words = walk.persons.names, text.split()
    pairs = any(names.is_given(a) and names.run([a, b], 0) > 1 for a, b in pairwise(words))
    return pairs or walk.is_person(text)


def joined_lines(passage: Passage) -> list[Passage]:
    """Return the lines that were joined to a passage."""
    if not passage.breaks and passage.text.strip(" ") == passage.text:
        return [passage]
    bounds = [0, *passage.breaks, len(passage.text)]
    return [cut(passage, a, b) for a, b in pairwise(bounds) if passage.text[a:b].strip()]


def title_above(walk: Walk, at: int, passage: Passage, following: int | None) -> bool:
    """Keep a line that is a title alone for the name on the line below it."""
    if walk.state.status is None or following is None or passage.cell is not None:
        return False
    title, function = _title_alone(walk, passage.text)
    if not title:
        return False
    below = walk.passages[following]
    name = walk.persons.read(_head(below))
    named = name is not None and not name.title and below.gap == 0
    fresh = not walk.block_open or passage.gap > 0 or walk.titles_above
    if not (named and fresh) or walk.persons.notes.function(passage.text) is not None:
        return False
    walk.titles_above = True
    walk.carried, walk.carried_function = title, function
    walk.out.used.add(at)
    return True


def _title_alone(walk: Walk, text: str) -> tuple[str, str]:
    """Return title and function of a line that is a title alone: "Fuldmægtig (referent)"; "" for others."""
    noted = _NOTED.fullmatch(text)
    function = walk.persons.notes.function(noted["said"]) if noted else None
    title = noted["title"] if noted and function else text
    if walk.persons.split_title(title) is None or walk.persons.read(title) is not None:
        return "", ""
    return title, function or ""


def entry_breaks(walk: Walk, passage: Passage) -> list[int]:
    """Return the joined line ends at which a new entry with a title begins: they were no wraps."""
    found: list[int] = []
    if not passage.breaks:
        return found
    open_end = walk.words.set(
        "field-preposition", "conjunction", "organisation-preposition", "substitute-for", "presence-verb"
    )
    begin = 0
    for at in passage.breaks[:_BREAKS]:
        before, after = passage.text[begin:at].rstrip(), passage.text[at : at + 120].lstrip()
        tabbed = any(begin < tab < at for tab in passage.tabs)  # a line in columns was not wrapped
        whole = before and before[-1] not in ",-:(" and before.count("(") <= before.count(")")
        last = before.rsplit(None, 1)[-1].lower() if before else ""
        joint = after.split(None, 1)[:1]
        goes_on = (last in open_end and not tabbed) or _opens_group(walk, before)
        goes_on = goes_on or (bool(joint) and joint[0] in walk.persons.conjunctions)
        head, colon, _ = after.partition(": ")  # "Fra Det" + "Kriminalpræventive Råd: A"
        goes_on = goes_on or bool(colon and before and walk.names_group(f"{before.split()[-1]} {head}"))
        if before and joint and walk.persons.bodies.full_name(f"{before.split()[-1]} {joint[0]}"):
            continue  # "Thisted" + "Kommune var repræsenteret ved A"
        if not whole or passage.text[at - 1] != " " or goes_on:
            continue
        told = re.split(r"[,.;]\s", before[-_LONGEST_GROUP:])[-1]
        if walk.leads.ends_in_verb(told) and not walk.is_person(told):  # "Fra Køge deltog"
            continue
        if _tears_body(walk, before, after):
            continue
        across = [before.rsplit(None, 1)[-1], *after.split(None, 3)[:3]]
        if walk.persons.offices.length(across, 0) > 1:  # "boligsocial" + "koordinator Kim Holm"
            continue
        grouped = _in_group(walk, before) and _in_group(walk, after)
        if grouped or (_begins_entry(walk, before, after) and _ends_entry(walk, before)):
            found.append(at)
            begin = at
    return found


def _tears_body(walk: Walk, before: str, after: str) -> bool:
    """Say whether a line end stands in the name of who sent somebody: "; Dansk" + "Cyklistforbund ved A"."""
    last = re.split(r"[,;.]\s", before[-_LONGEST_GROUP:])[-1].strip()
    words = last.split()
    if not 0 < len(words) < _GROUP_WORDS or not last[0].isupper():
        return False
    bodies = walk.persons.bodies
    whole = (
        walk.names_group(last) if len(words) > 1 else bodies.bare_municipality(last) or bodies.full_name(last)
    )
    if whole:
        return False
    group = walk.entries.group_in(f"{last} {after}")
    return group is not None and group[1] > len(last) and walk.persons.read(last) is None


def _in_group(walk: Walk, text: str) -> bool:
    """Say whether words begin with a group and its person: "Fra Odder Kommune: A", "Odder Kommune v/ A"."""
    head, colon, said = text.partition(": ")
    lead = walk.entries.group_preposition.match(head)
    short = colon and len(head.split()) <= _GROUP_WORDS
    named = short and walk.names_group(head[lead.end() :] if lead else head)
    return (bool(named) and walk.is_person(said)) or walk.entries.group_in(text) is not None


def _begins_entry(walk: Walk, before: str, after: str) -> bool:
    """Say whether a line begins an entry: with a title and a name, or like `before`: "Anna Holm, lærer"."""
    printed = walk.persons.read(re.split(r"[,;(]", after, maxsplit=1)[0])
    if printed is not None and printed.title:
        return True
    fields = FIELDS.split(after, maxsplit=2)
    named = printed is not None and len(printed.name.split()) > 1 and walk.persons.is_bare(fields[0])
    if not named or not fields[1:] or not walk.is_person(before):
        return False
    return walk.is_office(fields[1]) or walk.persons.notes.function(fields[1]) is not None


def _opens_group(walk: Walk, before: str) -> bool:
    """Say whether words before a line end name the group of those behind it: "…, fra Assens"."""
    last = re.split(r"[,;]", before[-_LONGEST_GROUP:])[-1].strip()
    for words in (last, walk.words.list_joint.split(last)[-1].strip()):  # "fra Kyst- og Naturturisme" is one
        lead = walk.entries.group_preposition.match(words)
        if lead is None or ":" in words:
            continue
        if walk.names_group(words[lead.end() :]) or words[lead.end() :].istitle():
            return True
    return False


def _ends_entry(walk: Walk, before: str) -> bool:
    """Say whether words before a line end are an entry of their own, not the run of a sentence."""
    plain = re.sub(r"\s*\([^()]*\)$", "", before)
    last = re.split(r"[\t,;]|\s{2,}|\s[-–/]\s", plain)[-1].strip(" )")
    words = last.split()
    title = walk.persons.offices.length(words[-1:], 0) > 0 and not walk.persons.names.is_surname(words[-1])
    return len(words) <= 9 and not before.endswith(".") and not title
