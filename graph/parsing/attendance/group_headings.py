"""Groups in lists: the organisation that a heading, a column or words before a colon name for persons."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ...reading.document import LineKind
from ..danish.bodies import bodies as bodies_of
from ..danish.column_headings import COLUMNS
from ..danish.labels import PEOPLE, Label
from ..danish.notes import Note
from ..entries.several import bearer
from ..passages import Passage, cut, rank
from .offices_over import office_in
from .standing import State

if TYPE_CHECKING:
    from .walk import Walk

BULLET: Final = re.compile(r"[-–—•*·▪]\s+")
COLON: Final = re.compile(r":\s*")
_GROUP_WORDS: Final = 9
_PLAIN_WORDS: Final = 3
"""Words of a group of no known form in lower case, at most."""
LONGEST_ENTRY: Final = 120
_EXPLAINED: Final = re.compile(r"(?P<name>[^()]+?)\s+\((?P<by>[^()]+)\)")
_SET_APART: Final = re.compile(r"[,;.:\d]")
"""What the name of a group alone on a line does not have."""
GROUP_JOINT: Final = re.compile(r"(?P<joint>[,;])\s+(?P<who>[^\W\d_][^:;,.()]{2,60})(?=:\s)")
"""Before a further group inside a list."""
_INNER_HEAD: Final = re.compile(r"(?P<who>[A-ZÀ-Þ][^:;,.()]{2,50}):\s+(?=\S)")
_LOW_HEAD: Final = re.compile(r"(?P<who>[a-zæøå]{2,5}\s[^:;,.()]{2,50}):\s+(?=\S)")
"""A group behind a preposition: "fra kommunen: A"."""


def heads_inner_group(text: str, start: int, end: int) -> bool:
    """Say whether `text[start:end]` begins with a group heading inside a list: "Boligforeningen: …"."""
    return _INNER_HEAD.match(text, start, end) is not None


def inner_group(walk: Walk, text: str, start: int, end: int) -> re.Match[str] | None:
    """Match the heading of a group at `start`; behind a preposition it must be known: "fra kommunen: A"."""
    head = _INNER_HEAD.match(text, start, end)
    if head is not None:
        return head
    low = _LOW_HEAD.match(text, start, end)
    name = without_preposition(walk, low["who"]) if low else ""
    known = low is not None and name != low["who"]
    return low if known and (walk.names_group(name) or walk.persons.bodies.is_common(name)) else None


def written_as_name(walk: Walk, text: str) -> bool:
    """Say whether words look like a name that no list holds, and like no body: "Afbud fra Qwerta Zubova"."""
    name = walk.words.list_joint.split(text.partition(",")[0], maxsplit=1)[0].strip()
    tokens, bodies = name.split(), walk.persons.bodies
    if not 2 <= len(tokens) <= 4 or not all(token.isalpha() and token.istitle() for token in tokens):
        return False
    placed = any(bodies.bare_municipality(token) for token in tokens)
    return not (placed or walk.names_group(name) or bodies.is_organisation(name))


def opened(walk: Walk, label: Label, text: str) -> Label | None:
    """Let "Afbud fra borgmester A" without a colon name the person, not a group.

    None where the label's words are a title: "Observatør for de frivillige A", and where a sentence tells
    who came for whom: "Til stede fra politiet var A". "Til stede var ikke A" labels the absent.
    """
    if label.open:
        return _begun(walk, label, text)
    if not label.qualifier or label.content < len(text) or label.kind not in PEOPLE:
        return label
    lead = None if text.endswith(":") else walk.leads.read(text, 0, len(text))
    if lead is not None and lead.group and walk.is_person(text[lead.content :]):
        return None
    printed = walk.persons.read(text) if label.kind == "observer" else None
    if printed is not None and printed.title:
        return None
    begin = text.rfind(label.qualifier)
    preposition = walk.entries.group_preposition.match(text, begin)
    begin = preposition.end() if preposition else begin
    whom = text[begin:].rstrip(" .")
    named = walk.is_person(whom) or (label.kind == "absent" and written_as_name(walk, whom))
    if text.endswith(":") or not named:
        return label
    return label._replace(qualifier="", content=begin, open=True)


def _begun(walk: Walk, label: Label, text: str) -> Label | None:
    """Return a label that runs on into its sentence, as that of the absent where the sentence denies it.

    None where the verb of the sentence follows, the persons behind that: "Som gæst under punkt 2 deltog A".
    """
    denial = walk.entries.coming.not_first.match(text, label.content)
    if denial is not None and label.kind in ("present", "more"):
        return label._replace(kind="absent", content=denial.end())
    later = label.kind in ("guest", "more") and _verb_follows(walk, text, label.content)
    return None if later else label


def _verb_follows(walk: Walk, text: str, content: int) -> bool:
    """Say whether a sentence has its verb behind the words of an open label, the persons behind that."""
    if walk.is_person(text[content:]):
        return False
    lead = walk.leads.read(text, 0, len(text))
    return lead is not None and lead.content > content and walk.is_person(text[lead.content :])


def open_group(walk: Walk, at: int, passage: Passage, following: int | None) -> bool:
    """Read a group heading: "Fra politiet:", "Horsens Kommune", "Vejle Kommune: A, B"."""
    text = passage.text
    colon = COLON.search(text, 0, 80)
    entry = colon is None and _is_no_heading(walk, passage, following)
    head = "" if entry else walk.leads.without_verb(text[: colon.start()] if colon else text)
    if entry or len(head.split()) > _GROUP_WORDS:
        return False
    content = colon.end() if colon else len(text)
    if colon and _all_there(walk, at, passage, head, content):
        return True
    name, remark = _without_remark(walk, without_preposition(walk, head).strip())
    if colon and walk.is_clock(name):  # "13.30-14.10: A" tells when A was there
        return False
    name = _explained(walk, name)
    looks = rank(passage)
    shown = looks > 0 or colon is not None
    if colon and _titled_label(walk, at, passage, head, content):
        return True
    circle = colon is not None and walk.persons.bodies.is_circle(name)
    known = walk.names_group(name) or (
        colon is not None and walk.state.status is not None and (circle or _says_who(walk, text[content:]))
    )
    leads = (known or shown) and following is not None and _leads(walk, passage, walk.passages[following])
    plain = name[:1].islower() and len(name.split()) > _PLAIN_WORDS  # "Fra døren og med uret rundt:"
    named = known or (shown and leads and head != name and not plain)
    alone = not (named and (shown or leads))
    if alone and following is not None and _heads_list(walk, passage, walk.passages[following]):
        named = leads = True
    if not named or not (shown or leads) or not _inside(walk, text[content:], leads=leads):
        return False
    if walk.state.status is None:
        walk.state = State("present", "present", "attendance.unlabelled-group")
    left = walk.state.kind not in ("present", "more") and walk.state.filled
    beside = colon is not None and _is_level(walk, walk.passages[at])
    if walk.state.role or (left and (0 < looks <= walk.state.rank or beside)):
        walk.state = State("present", "present", "attendance.group")  # no part of the list of the absent
    walk.state.group, walk.state.title = None, ""
    walk.state.group_part = next((note.part for note in remark if note.part), None)
    walk.state.group_remote = any(note.remote for note in remark)
    if not enter_group(walk, name):
        walk.state.group = name
    _hold_group(walk, at, passage, content)
    return True


def _is_level(walk: Walk, passage: Passage) -> bool:
    """Say whether a heading stands as the label of the open list does, whose persons stand beside it.

    The label stands in the same column of a table, or as far left with its persons behind its colon.
    """
    label = walk.passages[walk.state.at] if walk.state.at >= 0 else None
    if label is None:
        return False
    if label.cell is not None and passage.cell is not None:
        return (label.cell[0], label.cell[2]) == (passage.cell[0], passage.cell[2])
    alike = label.cell is passage.cell and label.kind is passage.kind
    return alike and walk.state.told and label.indent == passage.indent


def _is_no_heading(walk: Walk, passage: Passage, following: int | None) -> bool:
    """Say whether a line without a colon is a sentence, an entry, or looks like any other above nobody."""
    below = walk.passages[following] if following is not None else None
    if passage.text.endswith("."):
        return True
    above = below is not None and (_leads(walk, passage, below) or _heads_list(walk, passage, below))
    if not above and rank(passage) == 0:
        return True
    return bearer(walk.persons, passage.text) is not None  # "Odder (borgmester A)"


def _inside(walk: Walk, said: str, *, leads: bool) -> bool:
    """Say whether a group stands in a list, or begins one: persons stand below it or behind its colon."""
    if walk.state.status is not None:
        return True
    return not walk.addressed and (leads or walk.is_person(said))


def _hold_group(walk: Walk, at: int, passage: Passage, content: int) -> None:
    """Let a group hold for the lines below its heading, or read those behind its colon."""
    item = passage.kind is LineKind.ITEM or BULLET.match(walk.passages[at].text) is not None
    if not item:
        walk.state.heading = walk.state.group
    walk.block = []
    walk.out.used.add(at)
    if content >= len(passage.text):
        walk.group_at = at
        return
    _say_group(walk, at, passage, content)
    if item:  # the next item names its own group, or has that of the heading
        walk.state.group = walk.state.heading


def _all_there(walk: Walk, at: int, passage: Passage, head: str, content: int) -> bool:
    """Read "Rådet var næsten fuldtalligt: A og B var mødt frem": the words before the colon are no group."""
    told = walk.says_was(head) and walk.entries.denies.search(head) is None
    if not told or walk.state.status == "absent" or not walk.is_person(passage.text[content:]):
        return False
    walk.open("present", "attendance.prose")
    before = len(walk.out.found)
    walk.read_list(at, passage, content, len(passage.text))
    walk.out.used.add(at)
    return len(walk.out.found) > before


def _say_group(walk: Walk, at: int, passage: Passage, content: int) -> None:
    """Read what stands behind a group's colon; a stroke there says that nobody came."""
    said = passage.text[content:].lower().strip(" .-–—")
    if said:
        _grouped(walk, at, passage, content, nobody=said.split()[0] in walk.entries.nobody)
    else:
        walk.state.group = walk.state.heading = None


def _says_who(walk: Walk, said: str) -> bool:
    """Say whether words behind a group are persons, perhaps behind "Afbud fra", or a stroke for nobody."""
    label = walk.labels.find(said, ("absent",))
    label = opened(walk, label, said) if label is not None else None
    said = said[label.content :] if label is not None else said
    return walk.is_person(said) or (said != "" and not said.strip(" .-–—"))


def _leads(walk: Walk, passage: Passage, below: Passage) -> bool:
    """Say whether the line below a group heading is a person, a smaller group, or says that nobody came."""
    if walk.is_person(below.text) or walk.state.status is None:
        return walk.is_person(below.text)
    if below.text.lower().strip(" .()") in walk.entries.nobody:
        return True
    return below.indent > passage.indent and walk.names_group(below.text)


def without_preposition(walk: Walk, head: str) -> str:
    """Return the group that "Fra politiet", "For kommunen" name."""
    preposition = walk.entries.group_preposition.match(head)
    return head[preposition.end() :] if preposition else head


def _without_remark(walk: Walk, name: str) -> tuple[str, list[Note]]:
    """Return a group without the remark behind it, and what that says: "Fyns Politi (kun punkt 3)"."""
    part = part_of(walk, name)
    if part is not None and walk.names_group(part[0]):
        return part[0], [Note(part=part[1])]
    remark = _EXPLAINED.fullmatch(name) if name.endswith(")") else None
    if remark is None or walk.persons.bodies.full_name(remark["by"]) is not None:
        return name, []
    noted = walk.persons.notes.read(remark["by"], bracketed=True)
    told = bool(noted) and all(note.part or note.remote for note in noted)
    return (remark["name"], noted) if told else (name, [])


def part_of(walk: Walk, head: str) -> tuple[str, str] | None:
    """Return the words before a part of the meeting and those that tell it: "Fyns Politi under punkt 3"."""
    part = walk.part.search(head) if head[:1].isupper() and "(" not in head else None
    tokens = head[: part.start()].split() if part else []
    while tokens and tokens[-1].islower():
        tokens.pop()
    name = " ".join(tokens)
    return (name, head[len(name) :].strip()) if name else None


def _explained(walk: Walk, name: str) -> str:
    """Return the group that a heading means: "politiet (Fyns Politi)" is Fyns Politi."""
    explained = _EXPLAINED.fullmatch(name) if name.endswith(")") else None
    if explained is None or not walk.names_group(explained["name"]):
        return name
    return explained["by"] if walk.names_group(explained["by"]) else explained["name"]


def _heads_list(walk: Walk, passage: Passage, below: Passage) -> bool:
    """Say whether a line heads the entries below it by its looks alone: "**Assens Byråd**", "* A"."""
    outer = passage.kind is not LineKind.ITEM or _is_below(passage, below)
    if walk.state.status is None or walk.state.role or not outer:
        return False
    if passage.tabs or not passage.text[:1].isupper() or _SET_APART.search(passage.text):
        return False
    if below.text[-1:] in ".!?" or len(below.text) > LONGEST_ENTRY:
        return False
    lines = passage.kind is below.kind is LineKind.TEXT
    listed = rank(passage) > 0 and (below.kind is LineKind.ITEM or (lines and rank(below) == 0))
    listed = listed or passage.kind is LineKind.ITEM
    deeper = lines and below.indent > passage.indent + 1
    above = lines and passage.gap > 0 == below.gap
    if not (listed or deeper or (above and walk.persons.read(passage.text) is None)):
        return False
    if walk.persons.read(re.split(r"[,;(]", below.text, maxsplit=1)[0]) is None:
        return False
    plain = passage.text.lower() not in walk.words.set(*COLUMNS)
    return plain and not walk.is_person(passage.text)


def _is_below(passage: Passage, below: Passage) -> bool:
    """Say whether an item belongs to the one above it: "* AAB Kolding" / "  * Varmemester A"."""
    return below.kind is LineKind.ITEM and (below.level, below.indent) > (passage.level, passage.indent)


def _grouped(walk: Walk, at: int, passage: Passage, content: int, *, nobody: bool) -> None:
    """Read what stands behind a group's colon, "Afbud fra borgmester A" too."""
    said = passage.text[content:]
    label = walk.labels.find(said, ("absent",))
    label = opened(walk, label, said) if label is not None else None
    if label is None or not walk.is_person(said[label.content :]):
        if not nobody:
            walk.read_list(at, passage, content, len(passage.text))
        return
    kept = walk.state
    walk.state = replace(kept, status="absent", remote=False, part=None)
    walk.read_list(at, passage, content + label.content, len(passage.text))
    walk.state = kept


def _titled_label(walk: Walk, at: int, passage: Passage, head: str, content: int) -> bool:
    """Read "Skoleleder: Mia Holm": the label is a title."""
    if walk.state.status is None or content >= len(passage.text):
        return False
    split = walk.persons.split_title(head)
    if split is None or walk.persons.read(head) is not None or walk.persons.notes.function(head):
        return False
    title = split[0] if split[1] else office_in(walk, head)
    if not title:
        return False
    before = len(walk.out.found)
    walk.read_list(at, passage, content, len(passage.text))
    for person in walk.out.found[before:]:
        person.title = person.title or title
        person.organisation = person.organisation or split[1]
        person.start = 0 if len(walk.out.found) == before + 1 else person.start
    return len(walk.out.found) > before


def group_within(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read "Boligforeningen: driftschef A" inside a list."""
    head = inner_group(walk, passage.text, start, end) if ":" in passage.text else None
    if head is None or not walk.is_person(passage.text[head.end() : end]):
        return False
    if walk.persons.split_title(head["who"]) is not None or walk.labels.find(head["who"]) is not None:
        return False
    kept = walk.state
    part = part_of(walk, head["who"])  # "Fra Fyns Politi under punkt 3: A"
    who = without_preposition(walk, part[0] if part else head["who"])
    walk.state = replace(kept, group=None, part=head["who"] if part else kept.part)
    if not enter_group(walk, who):
        walk.state.group = who
    walk.read_persons(at, passage, head.end(), end)
    walk.state = kept
    return True


def read_row(walk: Walk, at: int, passage: Passage, following: int | None) -> bool:
    """Read "Greve ..... borgmester A": the organisation in a column, for lines below it too."""
    deeper = passage.indent > walk.row[1] + 7 and not passage.tabs
    if not passage.tabs:
        if not (walk.row[0] and (deeper or at == walk.row[2])):
            walk.row = ("", 0, -1)
            return False
        body = passage
    else:
        left = passage.text[: passage.tabs[0]].strip(" :")
        if walk.state.status is None or ":" in passage.text[: passage.tabs[0]]:
            return False
        left = without_preposition(walk, left)
        body = cut(passage, passage.tabs[0] + 1)
        known = walk.names_group(left) or _beside_groups(walk, left, body, passage.indent)
        if not known or walk.labels.find(left) is not None:
            return False
        walk.row = (left, passage.indent, at)
    kept = walk.state
    walk.state = replace(kept, group=None)
    entered = enter_group(walk, walk.row[0])
    if not entered and not walk.names_group(walk.row[0]):
        walk.state.group, entered = walk.row[0], True
    if entered:
        walk.row_group = walk.state.group
        walk.read_line(at, body, following)
        walk.row_group = None
    walk.out.used.add(at)
    walk.state = kept
    return True


def _beside_groups(walk: Walk, left: str, body: Passage, indent: int) -> bool:
    """Say whether words of no known form stand where the row above has its organisation, beside a person."""
    if not walk.row[0] or walk.row[1] != indent or not left[:1].isupper() or _SET_APART.search(left):
        return False
    return not walk.is_person(left) and walk.persons.split_title(left) is None and walk.is_person(body.text)


def enter_group(walk: Walk, words_: str) -> bool:
    """Set the group that a heading names; False when it names none."""
    name = words_.strip(" .:;()")
    low = name.lower()
    bodies = walk.persons.bodies
    if not name:
        return False
    if low in bodies.police:
        walk.state.group = walk.setting.district or "Politiet"
    elif low in bodies.municipal:
        walk.state.group = walk.setting.municipality
    elif low in bodies.unnamed or bodies_of(walk.vocabulary).is_short(low):  # "Rådet" is this body
        walk.state.group = None
    elif bodies.full_name(name) or bodies.is_organisation(name) or bodies.bare_municipality(name):
        walk.state.group = bodies.completed(name)
    elif bodies.is_circle(name):
        walk.state.group = None
    else:
        return False
    return True
