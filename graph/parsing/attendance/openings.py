"""What a label opens: a list for the lines below it, or for the persons behind its colon."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from ..danish.bodies import bodies as bodies_of
from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES, ROLES, Label
from ..danish.words import Words, alternation, first_word
from ..passages import Passage, label_end, rank, tab
from .foreign_labels import count_of, counting, foreign, foreign_heading
from .members import MEMBERS, lists_members
from .offices_over import heads_name
from .own_labels import label_of_coming, label_of_part
from .standing import State
from .unread import tells_more

if TYPE_CHECKING:
    from .walk import Walk
from .group_headings import BULLET, COLON, LONGEST_ENTRY, enter_group, opened, without_preposition

_BOXED: Final = re.compile(r"(?P<label>[^\[\]]{3,40}?)\s*\[\s*(?P<said>[^\[\]]+?)\s*\]")
"""A field whose words stand in a box: "Mødeleder [ CZH ]"."""
_LONGEST_SEAT: Final = 60
"""Characters of words that tell a place at a table."""
_FEW: Final = 3
"""Words behind a denial that tell no more: "Her var ikke i dag:"."""
_REMARK: Final = re.compile(r"(?P<said>[a-zæøå]+(?: [a-zæøå]+){0,3}):\s+(?=\S)")


def label_of(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label that a line of the lists begins with, None where it begins with none."""
    label = walk.labels.find(shown.text, tab=tab(shown))
    if label is None and shown.lead:  # "**Referent** Anna Holm"
        label = walk.labels.find(shown.text, PEOPLE_OR_ROLES, tab=label_end(shown))
    if label is not None and label.kind == "minutes" and _kept_by(walk, shown, label, following):
        label = label._replace(kind="secretary")
    if label is not None and label.kind == "time" and walk.state.status and walk.is_timed(shown.text):
        return None  # "kl. 13.30-14.10: A"
    boxed = _BOXED.fullmatch(shown.text) if label is None and shown.text.endswith("]") else None
    role = walk.labels.find(boxed["label"], ROLES) if boxed else None
    if boxed and role is not None:
        return role._replace(content=boxed.start("said"))
    if label is None:
        begun = first_word(shown.text) in _firsts(walk.words)
        told = (_came_for(walk, shown) or _over_the_net(walk, shown, following)) if begun else None
        told = told or _why_absent(walk, shown) or not_here(walk, shown, following)
        told = told or (enclosed_list(walk, shown) if begun else None) or _around_the_table(walk, shown)
        told = told or _side_of_table(walk, shown, following)
        told = told or _unmarked(walk, shown) or _asks_who(walk, shown, following)
        told = told or label_of_part(walk, shown, following) or label_of_coming(walk, shown)
        return (
            told
            or counting(walk, shown, following)
            or foreign(walk, shown)
            or foreign_heading(walk, shown, following)
        )
    if label.kind in (
        "host",
        "remarks",
    ):  # several hosts, each with a title, were there; "Noter: A (referent)"
        return foreign(walk, shown) or label
    counted = count_of(walk.words).match(shown.text, label.content) if label.kind in PEOPLE else None
    if counted and walk.is_person(shown.text[counted.end() :]):  # "Fremmøde: 4 ud af 6: A"
        label = label._replace(content=counted.end())
    if label.kind in ("present", "more") and _denied(walk, label.qualifier):
        label = label._replace(kind="absent")
    return opened(walk, label, shown.text)


def _denied(walk: Walk, qualifier: str) -> bool:
    """Say whether words behind a label deny it: "Medlemmer, der ikke kom:", "… ja, men kom ikke:"."""
    clause = _clauses(walk.words).split(qualifier.lower().lstrip(" ,"))[-1]
    denial = walk.entries.denies.search(clause)
    if denial is None:
        return False
    before = clause[: denial.start()].strip()
    verb = not before or before in walk.words.set("presence-verb")
    alone = verb and len(clause[denial.end() :].split()) < _FEW
    return alone or clause.partition(" ")[0] in walk.words.set("relative")


def _came_for(walk: Walk, shown: Passage) -> Label | None:
    """Return the label "Mødt for Ærø Kommune A, B; for Fyns Politi C", with no mark behind the body."""
    match = _before_group(walk.words).match(shown.text)
    if match is None or walk.entries.group_in(shown.text[match.end() :]) is None:
        return None
    return Label("present", match[0].strip().lower(), "", match.end())


@lru_cache(maxsize=4)
def _firsts(known: Words) -> frozenset[str]:
    """Return the first words of labels that name no list alone: "Mødt for", "Via Teams", "Bilag 1"."""
    remote = ("filler", "present", "present-verb", "remote-preposition", "remote-word")
    return frozenset(map(first_word, known.set(*remote, "enclosure", "list-of")))


@lru_cache(maxsize=4)
def _clauses(known: Words) -> re.Pattern[str]:
    """Return what parts a label from the clause behind it: "… sagt ja, men kom ikke:"."""
    joint = alternation(known.vocabulary.words("danish", "word-main-joint"))
    return re.compile(rf",?\s(?=(?:{joint})\s)")


@lru_cache(maxsize=4)
def _before_group(known: Words) -> re.Pattern[str]:
    """Return the pattern of a label of those present right before the preposition of a body."""
    return re.compile(
        rf"(?:{known.alternatives('present')})\s+(?=(?:{known.alternatives('group-preposition')})\s)", re.I
    )


def _over_the_net(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label "Via Teams", "Med på skærm:" over those who came over the net.

    Outside of every list its colon must have them behind it.
    """
    match = walk.entries.over_the_net.match(shown.text)
    if match is None or (walk.state.status is None and match.end() == len(shown.text)):
        return None
    said = shown.text[match.end() :] or (walk.passages[following].text if following is not None else "")
    leads = walk.is_person(said) or (match.end() == len(shown.text) and walk.names_group(said))
    return Label("more", match[0].strip(" :").lower(), "", match.end()) if leads else None


def _why_absent(walk: Walk, shown: Passage) -> Label | None:
    """Return the label "Sygemeldt:", which names no list but why those below stayed away."""
    head = shown.text[:-1].strip().lower() if shown.text.endswith(":") else ""
    return Label("absent", head, "", len(shown.text)) if head in walk.words.set("absent-note") else None


def not_here(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of "Ikke til kaffe denne gang: A", of no known form, which denies or tells of absence.

    A person stands behind it or on the line below.
    """
    match = walk.entries.denied.match(shown.text) if ":" in shown.text else None
    if match is None:
        return None
    below = walk.passages[following].text if following is not None else ""
    if not walk.is_person(shown.text[match.end() :] or below):
        return None
    return Label("absent", match[0].strip(" :").lower(), "", match.end())


def _around_the_table(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of "Rundt om bordet, fra døren: A, B", with the persons behind it."""
    colon = COLON.search(shown.text, 0, 80)
    if colon is None or walk.words.pattern("round-of-names").match(shown.text) is None:
        return None
    said = shown.text[colon.end() :]
    first = said.partition(" ")[0].rstrip(",")
    listed = walk.persons.names.is_given(first) and said[len(first) :].lstrip()[:1] in (
        ",",
        "(",
    )  # "Lis, Bo, …"
    if not (listed or walk.is_person(said)):
        return None
    return Label("present", shown.text[: colon.start()].lower(), "", colon.end())


def enclosed_list(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of an enclosed list of people: "Vedlagt liste: deltagere", "Bilag 1. Deltagere"."""
    lead = _enclosed(walk.words).match(shown.text, 0, LONGEST_ENTRY)
    if lead is None or not lead[0]:
        return None
    label = walk.labels.find(shown.text[lead.end() :], PEOPLE)
    if label is None or label.open or label.content < len(shown.text) - lead.end():
        return None
    return label._replace(content=len(shown.text))


@lru_cache(maxsize=4)
def _enclosed(known: Words) -> re.Pattern[str]:
    enclosure, listed = known.alternatives("enclosure"), known.alternatives("list-of")
    return re.compile(
        rf"(?:(?:{enclosure})(?!\w)(?:\s*(?:nr\.\s*)?(?:\d{{1,2}}|[A-ZÀ-Þ])(?!\w))?\s*[:.,–-]?\s*)?"
        rf"(?:(?:{listed})(?!\w)\s*[:.,–-]?\s*)?",
        re.I,
    )


def _side_of_table(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of "Vinduessiden (regnet fra døren)" in a plan of who sat where, no organisation.

    A person stands behind its colon or on the line below.
    """
    if not walk.words.mentioned(shown.text, "table-side"):
        return None
    head, said = _seat_head(shown.text)
    seat = walk.words.pattern("table-side").search(head)
    if seat is None or head[seat.end() + 1 : seat.end() + 2].isupper() or walk.is_person(head):
        return None  # "Nordsiden Boligforening"
    below = walk.passages[following].text if following is not None else ""
    if not walk.is_person(said or BULLET.sub("", below)):
        return None
    return Label("present", head.lower(), "", len(shown.text) - len(said))


def _seat_head(text: str) -> tuple[str, str]:
    """Return the words that may tell a place at the table, and what stands behind their colon."""
    colon = COLON.search(text, 0, _LONGEST_SEAT)
    whole, said = (text[: colon.start()], text[colon.end() :]) if colon else (text, "")
    head = whole.partition("(")[0].rstrip()
    apart = len(head) > _LONGEST_SEAT or head[-1:] in (".", "!", "?") or "," in head
    return ("", "") if apart or (whole.endswith(")") is not ("(" in whole)) else (head, said)


def _unmarked(walk: Walk, shown: Passage) -> Label | None:
    """Return the label of "Mødedeltagere A, B", with nothing between it and the persons."""
    first = shown.text[:_LONGEST_SEAT].split(None, 1)[:1]
    if not first or first[0].lower() not in walk.list_words_first:
        return None
    words = shown.text.split(None, 2)
    for size in (2, 1) if len(words) > 1 else ():
        head = " ".join(words[:size])
        label = walk.labels.find(head, ("present", "absent")) if head.lower() in walk.list_words else None
        if label is not None and walk.is_person(shown.text[len(head) :].strip()):
            return label._replace(content=len(head) + 1, open=False)
    return None


def _asks_who(walk: Walk, shown: Passage, following: int | None) -> Label | None:
    """Return the label of a question for persons above some: "Hvem havde fundet vej?"."""
    if not shown.text.endswith("?"):
        return None
    first, _, rest = shown.text.partition(" ")
    if not rest.endswith("?") or first.lower() not in walk.words.set("who") or following is None:
        return None
    below = [passage.text for passage in walk.passages[following : following + 2]]
    named = any(walk.plainly_listed(following + n) or walk.is_person(text) for n, text in enumerate(below))
    named = named or heads_name(walk, following)
    if len(shown.text) > LONGEST_ENTRY or not named:
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
    return label.kind in PEOPLE_OR_ROLES and not _is_letterhead(walk, label, shown)


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
    body = walk.persons.bodies.is_organisation(text) or bodies_of(walk.vocabulary).body(text) is not None
    town = bool(tokens) and walk.persons.bodies.bare_municipality(tokens[-1]) is not None
    return named and not (body or town)  # "Referat: Nattelivsforum Aalborg"


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
    rule = MEMBERS if lists_members(label, walk.words) else f"attendance.label-{label.kind}"
    walk.state = State(rule=rule, kind=label.kind, rank=rank(passage), at=at)
    if label.kind in ROLES:
        walk.state.role = label.kind
        in_column = _is_in_column(
            label, passage, inherited
        )  # "Formand" may be a title in a list of the absent
        walk.state.status = (inherited.status if in_column else None) or "present"
        walk.state.group = None
    else:
        walk.state.status = "absent" if label.kind == "absent" else "present"
        walk.state.capacity = label.kind if label.kind in ("guest", "observer") else None
    inner = _label_behind(walk, label, passage.text[label.content :])
    if inner is not None:  # "Hvem styrede mødet? Mødeleder var A", "Fraværende: Med afbud: A"
        label = label._replace(content=label.content + inner.content)
    qualifier = label.qualifier.lower()
    walk.state.remote = bool(walk.remote.search(label.words) or walk.remote.search(qualifier))
    if label.kind != "absent" and walk.part.search(qualifier) and not _names_place(walk, label.qualifier):
        walk.state.part = label.qualifier
    enter_group(walk, without_preposition(walk, label.qualifier))
    walk.state.heading = walk.state.group
    _keep_named(walk, label, passage)
    if label.content < len(passage.text) and not _all_but(walk, at, label, passage):
        before, left = len(walk.out.found), len(walk.out.left)
        walk.since = before
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


def _names_place(walk: Walk, qualifier: str) -> bool:
    """Say whether words behind a label tell where and when all met: "Vi var samlet på Byskolen kl. 9-10"."""
    preposition, _, rest = qualifier.partition(" ")
    return preposition.lower() in walk.words.set("place-preposition") and rest[:1].isupper()


def _all_but(walk: Walk, at: int, label: Label, passage: Passage) -> bool:
    """Read who did not come in "Til stede: alle undtagen A"; say whether there was such."""
    but = walk.leads.behind_all_but(passage.text, label.content) if label.kind == "present" else None
    if but is None or not walk.is_person(passage.text[but:]):
        return False
    walk.state.status = "absent"
    walk.read_list(at, passage, but, len(passage.text))
    walk.state = State("present", "present", walk.state.rule, rank=rank(passage), told=True)
    return True


def _label_behind(walk: Walk, label: Label, rest: str) -> Label | None:
    """Return the label of the same kind with which the words behind a label begin, None where none does."""
    if label.kind in ROLES:
        return walk.labels.find(rest, ROLES)
    inner = walk.labels.find(rest, ("absent",)) if label.kind == "absent" else None
    named = inner is not None and (not inner.open or walk.is_person(rest[inner.content :]))
    return inner if named else None


def _is_in_column(label: Label, passage: Passage, inherited: State) -> bool:
    """Say whether a function stands in the first column of the list that is open.

    Where the list's own label stands in that column ("Afbud    A"), it is a field beside the list.
    """
    return tab(passage) == len(label.words) and not inherited.told


def _keep_named(walk: Walk, label: Label, passage: Passage) -> None:
    """Leave "Fraværende fra politiet var A" as not understood, whose person stands in no list."""
    alone = label.content >= len(passage.text) and passage.text[-1:] != ":"
    if alone and label.qualifier and tells_more(walk, label.qualifier):
        walk.out.left.append((passage, 0, len(passage.text)))


def _after_role(walk: Walk, label: Label, passage: Passage, inherited: State, before: int) -> None:
    """Go on with the list in which a field stood: "Formand" may be a title in its column of titles."""
    kept = inherited.status is not None and inherited.kind not in ROLES
    if kept and _is_in_column(label, passage, inherited):
        for person in walk.out.found[before:]:
            person.function_word, person.function_first = label.words, True
    walk.state = inherited if kept else State()


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
