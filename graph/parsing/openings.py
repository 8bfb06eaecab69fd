"""What a label or a group heading opens: for the lines below it, or for the persons behind its colon."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from ..reading.document import LineKind
from .bodies import bodies as bodies_of
from .labels import PEOPLE, ROLES, Label
from .notes import Note
from .offices_over import heads_name, office_in
from .passages import Passage
from .several import bearer
from .standing import COLUMNS, State, rank, tab
from .tidy import cut

if TYPE_CHECKING:
    from .zones import Walk

BULLET: Final = re.compile(r"[-–—•*·▪]\s+")
_BOXED: Final = re.compile(r"(?P<label>[^\[\]]{3,40}?)\s*\[\s*(?P<said>[^\[\]]+?)\s*\]")
"""A field whose words stand in a box: "Mødeleder [ CZH ]"."""
_COLON: Final = re.compile(r":\s*")
_REMARK: Final = re.compile(r"(?P<said>[a-zæøå]+(?: [a-zæøå]+){0,3}):\s+(?=\S)")
_GROUP_WORDS: Final = 9
_PLAIN_WORDS: Final = 3
"""Words of a group of no known form in lower case, at most."""
_LONGEST_ENTRY: Final = 120
_EXPLAINED: Final = re.compile(r"(?P<name>[^()]+?)\s+\((?P<by>[^()]+)\)")
_SET_APART: Final = re.compile(r"[,;.:\d]")
"""What the name of a group alone on a line does not have."""
GROUP_JOINT: Final = re.compile(r"(?P<joint>[,;])\s+(?P<who>[A-ZÀ-Þ][^:;,.()]{2,50})(?=:\s)")
"""Before a further group inside a list."""
_INNER_HEAD: Final = re.compile(r"(?P<who>[A-ZÀ-Þ][^:;,.()]{2,50}):\s+(?=\S)")


def label_of(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label that a line of the lists begins with, None where it begins with none."""
    label = walk.labels.find(shown.text, tab=tab(shown))
    if label is not None and label.kind == "minutes" and _kept_by(walk, shown, label, following):
        label = label._replace(kind="secretary")
    if label is not None and label.kind == "time" and walk.state.status and walk.is_timed(shown.text):
        return None  # "kl. 13.30-14.10: A"
    boxed = _BOXED.fullmatch(shown.text) if label is None and shown.text.endswith("]") else None
    role = walk.labels.find(boxed["label"], ROLES) if boxed else None
    if boxed and role is not None:
        return role._replace(content=boxed.start("said"))
    if label is None:
        told = _over_the_net(walk, shown, following) or _not_here(walk, shown, following)
        told = told or _around_the_table(walk, shown)
        return told or _unmarked(walk, shown) or _asks_who(walk, shown, following)
    return opened(walk, label, shown.text)


def _over_the_net(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label "Via Teams", "Med på skærm:" over those of an open list who came over the net."""
    match = walk.entries.over_the_net.match(shown.text) if walk.state.status is not None else None
    if match is None:
        return None
    said = shown.text[match.end() :] or (walk.passages[following].text if following is not None else "")
    leads = walk.is_person(said) or (match.end() == len(shown.text) and walk.names_group(said))
    return Label("more", match[0].strip(" :").lower(), "", match.end()) if leads else None


def _not_here(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of "Ikke til kaffe denne gang: A", of no known form, which denies or tells of absence.

    A person stands behind it or on the line below.
    """
    match = walk.entries.denied.match(shown.text)
    if match is None:
        return None
    below = walk.passages[following].text if following is not None else ""
    if not walk.is_person(shown.text[match.end() :] or below):
        return None
    return Label("absent", match[0].strip(" :").lower(), "", match.end())


def _around_the_table(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of "Rundt om bordet, fra døren: A, B", with the persons behind it."""
    colon = _COLON.search(shown.text, 0, 80)
    if colon is None or walk.words.pattern("round-of-names").match(shown.text) is None:
        return None
    if not walk.is_person(shown.text[colon.end() :]):
        return None
    return Label("present", shown.text[: colon.start()].lower(), "", colon.end())


def _unmarked(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of "Mødedeltagere A, B", with nothing between it and the persons."""
    words = shown.text.split(None, 2)
    for size in (2, 1) if len(words) > 1 else ():
        head = " ".join(words[:size])
        label = walk.labels.find(head, ("present", "absent")) if head.lower() in walk.list_words else None
        if label is not None and walk.is_person(shown.text[len(head) :].strip()):
            return label._replace(content=len(head) + 1, open=False)
    return None


def _asks_who(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of a question for persons above some: "Hvem havde fundet vej?"."""
    first, _, rest = shown.text.partition(" ")
    if not rest.endswith("?") or first.lower() not in walk.words.set("who") or following is None:
        return None
    below = [passage.text for passage in walk.passages[following : following + 2]]
    named = any(walk.plainly_listed(following + n) or walk.is_person(text) for n, text in enumerate(below))
    named = named or heads_name(walk, following)
    if len(shown.text) > _LONGEST_ENTRY or not named:
        return None
    gone = walk.entries.denies.search(rest) is not None
    return Label("absent" if gone else "present", shown.text.lower().strip(" ?"), "", len(shown.text))


def remark_before(walk: Walk, at: int, shown: Passage) -> bool:
    """Read an entry of an open list behind words of no known form: "ved døren: A, skoleleder"."""
    head = _REMARK.match(shown.text) if walk.state.status is not None else None
    if head is None or not walk.is_person(shown.text[head.end() :]):
        return False
    before = len(walk.out.found)
    walk.read_list(at, shown, head.end(), len(shown.text))
    for note in walk.persons.notes.read(head["said"], bracketed=True):
        for person in walk.out.found[before:]:
            person.status = note.status or person.status
    return len(walk.out.found) > before


def opens_list(walk: Walk, label: Label, shown: Passage) -> bool:
    """Say whether a label opens a list of people or a field that names one."""
    return label.kind in (*PEOPLE, *ROLES) and not _is_letterhead(walk, label, shown)


def heads_inner_group(text: str, start: int, end: int) -> bool:
    """Say whether `text[start:end]` begins with a group heading inside a list: "Boligforeningen: …"."""
    return _INNER_HEAD.match(text, start, end) is not None


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

    None where the label's words are a title: "Observatør for de frivillige A".
    """
    if not label.qualifier or label.content < len(text) or label.kind not in PEOPLE:
        return label
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


def _kept_by(walk: Walk, passage: Passage, label: Label, following: int | None) -> bool:
    """Say whether "Referat:" names who kept the minutes, on the same line or in the cell beside it."""
    text = passage.text[label.content :]
    if text and ":" not in passage.text[: label.content]:
        return False
    if not text and passage.cell is not None and following is not None:
        beside = walk.passages[following]
        text = beside.text if beside.cell and beside.cell[:2] == passage.cell[:2] else ""
    if text and passage.text.count(":") and walk.persons.offices.is_office(text):
        return True
    tokens = text.strip(" .").split()
    size = len(tokens)
    named = 1 < size <= 4 and walk.persons.names.run(tokens, 0) == size
    return named and not walk.persons.bodies.is_organisation(text)


def _is_letterhead(walk: Walk, label: Label, passage: Passage) -> bool:
    """Say whether "Sekretariatet" is an office in a letterhead: nobody was listed before it."""
    if label.kind != "more" or label.open or walk.state.status is not None:
        return False
    return ":" not in passage.text[: label.content] and not walk.is_person(passage.text[label.content :])


def open_label(walk: Walk, at: int, label: Label, shown: Passage | None = None) -> None:
    """Let a label hold for the lines below it, and read what stands behind its colon."""
    passage = shown or walk.passages[at]
    walk.out.used.add(at)
    walk.addressed = walk.titles_above = walk.block_open = False
    walk.block = walk.block if label.kind in ROLES else []
    inherited = walk.state
    walk.state = State(rule=f"attendance.label-{label.kind}", kind=label.kind, rank=rank(passage))
    if label.kind in ROLES:
        walk.state.role = label.kind
        in_column = inherited.status if tab(passage) == len(label.words) else None
        walk.state.status = in_column or "present"  # "Formand" may be a title in a list of the absent
        walk.state.group = None
    else:
        walk.state.status = "absent" if label.kind == "absent" else "present"
        walk.state.capacity = label.kind if label.kind in ("guest", "observer") else None
    inner = walk.labels.find(passage.text[label.content :], ROLES) if label.kind in ROLES else None
    if inner is not None:  # "Hvem styrede mødet? Mødeleder var A"
        label = label._replace(content=label.content + inner.content)
    qualifier = label.qualifier.lower()
    walk.state.remote = bool(walk.remote.search(label.words) or walk.remote.search(qualifier))
    if label.kind != "absent" and walk.part.search(qualifier):
        walk.state.part = label.qualifier
    enter_group(walk, without_preposition(walk, label.qualifier))
    walk.state.heading = walk.state.group
    if label.content < len(passage.text):
        before, left = len(walk.out.found), len(walk.out.left)
        walk.read_list(at, passage, label.content, len(passage.text))
        if label.kind == "observer" and qualifier.startswith("for "):
            for person in walk.out.found[before:]:
                person.title = person.title or f"{label.words} {label.qualifier}"
        walk.state.told = len(walk.out.found) > before
        if label.kind in PEOPLE:
            walk.keep_unread(passage, label.content, len(passage.text), before)
        if label.kind in ROLES and len(walk.out.found) == before:
            walk.out.roles.append((label.kind, passage, label.content, len(passage.text)))
            del walk.out.left[left:]
        if label.kind in ROLES:
            _after_role(walk, label, passage, inherited, before)
    elif label.kind in ROLES:
        walk.state.role_at = at
    elif label.words in walk.words.set("observer-word") and qualifier.startswith("for "):
        walk.state.title = f"{label.words} {label.qualifier}"
        walk.state.title_gap = walk.passages[at + 1].gap if at + 1 < len(walk.passages) else 0


def _after_role(walk: Walk, label: Label, passage: Passage, inherited: State, before: int) -> None:
    """Go on with the list in which a field stood: "Formand" may be a title in its column of titles."""
    kept = inherited.status is not None and inherited.kind not in ROLES
    if kept and tab(passage) == len(label.words):
        for person in walk.out.found[before:]:
            person.function_word, person.function_first = label.words, True
    walk.state = inherited if kept else State()


def open_group(walk: Walk, at: int, passage: Passage, following: int | None) -> bool:
    """Read a group heading: "Fra politiet:", "Horsens Kommune", "Vejle Kommune: A, B"."""
    text = passage.text
    colon = _COLON.search(text, 0, 80)
    head = walk.leads.without_verb(text[: colon.start()] if colon else text)
    sentence = colon is None and (text.endswith(".") or bearer(walk.persons, text) is not None)
    if sentence or len(head.split()) > _GROUP_WORDS:  # "Odder (borgmester A)" is an entry
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
    if not named and following is not None and _heads_list(walk, passage, walk.passages[following]):
        named = leads = True
    begins = not walk.addressed and (leads or walk.is_person(text[content:]))
    inside = walk.state.status is not None or begins
    if not named or not inside or not (shown or leads):
        return False
    if walk.state.status is None:
        walk.state = State("present", "present", "attendance.unlabelled-group")
    left = walk.state.kind not in ("present", "more") and walk.state.filled
    if walk.state.role or (left and 0 < looks <= walk.state.rank):  # no part of the list of the absent
        walk.state = State("present", "present", "attendance.group")
    walk.state.group, walk.state.title = None, ""
    walk.state.group_part = next((note.part for note in remark if note.part), None)
    walk.state.group_remote = any(note.remote for note in remark)
    if not enter_group(walk, name):
        walk.state.group = name
    _hold_group(walk, at, passage, content)
    return True


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


def says_nobody(walk: Walk, at: int, shown: Passage, following: int | None) -> bool:
    """Read "ikke repræsenteret", "afbud" right below a group heading: nobody came from there."""
    if walk.group_at != at - 1 or shown.text.lower().strip(" .()") not in walk.entries.nobody:
        return False
    deeper = shown.indent > walk.passages[at - 1].indent
    below = walk.passages[following] if following is not None else None
    heads = below is not None and below.indent >= shown.indent and walk.is_person(below.text)
    if rank(shown) > 0 or heads or not (deeper or shown.gap == 0):
        return False
    walk.out.used.add(at)
    return True


def without_preposition(walk: Walk, head: str) -> str:
    """Return the group that "Fra politiet", "For kommunen" name."""
    preposition = walk.entries.group_preposition.match(head)
    return head[preposition.end() :] if preposition else head


def _without_remark(walk: Walk, name: str) -> tuple[str, list[Note]]:
    """Return a group without the remark behind it, and what that says: "Fyns Politi (kun punkt 3)"."""
    remark = _EXPLAINED.fullmatch(name) if name.endswith(")") else None
    if remark is None or walk.persons.bodies.full_name(remark["by"]) is not None:
        return name, []
    noted = walk.persons.notes.read(remark["by"], bracketed=True)
    told = bool(noted) and all(note.part or note.remote for note in noted)
    return (remark["name"], noted) if told else (name, [])


def _explained(walk: Walk, name: str) -> str:
    """Return the group that a heading means: "politiet (Fyns Politi)" is Fyns Politi."""
    explained = _EXPLAINED.fullmatch(name) if name.endswith(")") else None
    if explained is None or not walk.names_group(explained["name"]):
        return name
    return explained["by"] if walk.names_group(explained["by"]) else explained["name"]


def _heads_list(walk: Walk, passage: Passage, below: Passage) -> bool:
    """Say whether a line heads the entries below it by its looks alone: "**Assens Byråd**", "* A"."""
    if walk.state.status is None or walk.state.role or passage.kind is LineKind.ITEM:
        return False
    if passage.tabs or not passage.text[:1].isupper() or _SET_APART.search(passage.text):
        return False
    entry = below.text[-1:] not in ".!?" and len(below.text) <= _LONGEST_ENTRY
    if not entry or walk.persons.read(re.split(r"[,;(]", below.text, maxsplit=1)[0]) is None:
        return False
    lines = passage.kind is below.kind is LineKind.TEXT
    listed = rank(passage) > 0 and (below.kind is LineKind.ITEM or (lines and rank(below) == 0))
    deeper = lines and below.indent > passage.indent + 1
    above = lines and passage.gap > 0 == below.gap and walk.persons.read(passage.text) is None
    plain = passage.text.lower() not in walk.words.set(*COLUMNS)
    return (listed or deeper or above) and plain and not walk.is_person(passage.text)


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
    head = _INNER_HEAD.match(passage.text, start, end)
    if head is None or not walk.is_person(passage.text[head.end() : end]):
        return False
    if walk.persons.split_title(head["who"]) is not None or walk.labels.find(head["who"]) is not None:
        return False
    kept = walk.state
    part = walk.part.search(head["who"])  # "Fra Fyns Politi under punkt 3: A"
    words_ = head["who"][: part.start() if part else None].split()
    while part and words_ and words_[-1].islower():
        words_.pop()
    who = without_preposition(walk, " ".join(words_))
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
        if not walk.names_group(left) or walk.labels.find(left) is not None:
            return False
        walk.row = (left, passage.indent, at)
        body = cut(passage, passage.tabs[0] + 1)
    kept = walk.state
    walk.state = replace(kept, group=None)
    if enter_group(walk, walk.row[0]):
        walk.row_group = walk.state.group
        walk.read_line(at, body, following)
        walk.row_group = None
    walk.out.used.add(at)
    walk.state = kept
    return True


def _own_body(walk: Walk, low: str) -> bool:
    """Say whether a heading calls the body of these minutes by its last word: "Bestyrelsen", "Rådet"."""
    whole = walk.setting.body.lower()
    stem = low.removesuffix("et").removesuffix("en")
    return bodies_of(walk.vocabulary).is_short(low) and stem in whole


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
    elif low in bodies.unnamed or _own_body(walk, low):
        walk.state.group = None
    elif bodies.full_name(name) or bodies.is_organisation(name) or bodies.bare_municipality(name):
        walk.state.group = bodies.completed(name)
    elif bodies.is_circle(name):
        walk.state.group = None
    else:
        return False
    return True
