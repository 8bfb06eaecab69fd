"""Sentences that tell who took part, who did not and who came instead."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from operator import itemgetter
from typing import TYPE_CHECKING, Final, NamedTuple

from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES, ROLES, Label
from ..danish.words import Words, alternation
from ..passages import Passage
from .group_headings import enter_group, group_within, opened, without_preposition, written_as_name
from .initials import are_initials
from .standing import LONGEST_LIST, State, Status
from .unread import by_one_name, tells_more
from .virtual import sentences

_COMMA: Final = re.compile(r", ")
_FEWEST: Final = 4
"""Words of a person, a verb and a joint."""
_SHORTEST: Final = 25
"""Characters of a sentence about persons, """
_SHORT: Final = 14
"""and of one that has initials for them."""
_TIMED: Final = 14
"""Characters of a time of day: "klokken 17.30"."""
_MOST: Final = 40
"""Verbs of attendance that are read in one sentence."""

if TYPE_CHECKING:
    from ..entries.found import Found
    from .walk import Walk


_TELLING: Final = (
    *("absent-verb", "present-verb", "represented-verb", "came-verb", "part-verb"),
    *("presence", "absent-phrase", "present-phrase", "more-phrase", "guest-phrase"),
    *("takes-chair", "takes-minutes", "chair-phrase", "secretary-phrase"),
)
"""Words that make a sentence worth reading."""


class _Verbs(NamedTuple):
    """Verbs of attendance.

    Attributes:
        tells: any word that makes a sentence worth reading. told: what each verb says of its subject.
        instead: verbs of substitutes. joint: between two clauses.
        the_chair: "Formanden, politidirektør A, ".
        led_by: a further body, and who stands for it: "…, Odense Kommune af borgmester B".
        writer: who writes and led the meeting, or kept its minutes.
        in_part: "i behandlingen af punktet", "under sagen".
        parts: between a number and a sentence of persons: "… kl. 10. Fra Nyborg …", "… punkt 3. Bo Holm …".
    """

    tells: re.Pattern[str]
    told: tuple[tuple[str, re.Pattern[str]], ...]
    instead: re.Pattern[str]
    joint: re.Pattern[str]
    in_part: re.Pattern[str]
    parts: re.Pattern[str]
    writer: re.Pattern[str]
    the_chair: re.Pattern[str]
    led_by: re.Pattern[str]


@lru_cache(maxsize=4)
def _verbs(known: Words) -> _Verbs:
    chair = alternation(form for form in known.set("chair") if form.endswith("en") or "s " in form)
    groups = alternation(form.capitalize() for form in known.set("group-preposition"))
    by = known.set("represented-verb")
    led = alternation({*by, *(form.rsplit(None, 1)[-1] for form in by)})
    return _Verbs(
        known.pattern(*_TELLING),
        (
            ("absent", known.pattern("absent-verb")),
            ("present", known.pattern("present-verb", "part-verb")),
            ("chair", known.pattern("takes-chair")),
            ("secretary", known.pattern("takes-minutes")),
        ),
        known.pattern("substitute-verb"),
        re.compile(rf",?\s+(?:{known.alternatives('clause-joint')})\s+|;\s*", re.I),
        re.compile(
            rf"(?:[\w-]+\s+)?(?:{known.alternatives('during')})\s+(?:{known.alternatives('part-named')})(?!\w)",
            re.I,
        ),
        re.compile(rf"(?<=\d\.)\s+(?=(?P<group>(?:{groups})\s)?[A-ZÀ-Þ])"),
        re.compile(
            rf"(?<!\w)(?P<who>{known.alternatives('writer')}),?\s(?:[a-zæøå]+\s){{0,2}}"
            rf"(?:(?P<chair>{known.alternatives('takes-chair')})|{known.alternatives('takes-minutes')})(?!\w)",
            re.I,
        ),
        re.compile(rf"(?:{chair}),\s+(?P<who>[^,;.:]{{5,80}})(?P<end>,)\s+(?=[a-zæøå])", re.I),
        re.compile(
            rf"(?:[,;]|[,;]?\s(?:{known.alternatives('clause-joint')}))\s+(?P<who>[A-ZÀ-Þ][^,;.()]{{1,60}}?)"
            rf"\s+(?:{led})\s+(?=\S)"
        ),
    )


def prose(walk: Walk, at: int, passage: Passage) -> bool:
    """Read sentences that tell who took part or was absent."""
    text = passage.text
    shortest = _SHORT if walk.legend else _SHORTEST
    if not shortest <= len(text) <= LONGEST_LIST or not walk.words.mentioned(text, *_TELLING):
        return False
    if not _verbs(walk.words).tells.search(text):
        return False
    return told(walk, at, passage, strict=True)


def told(walk: Walk, at: int, passage: Passage, *, strict: bool = False) -> bool:
    """Read a passage sentence by sentence; say whether it told of persons.

    A sentence with persons and a verb of attendance, or beside one that told of attendance, is kept as not
    understood where it gave nobody (`strict`).
    """
    first, text = len(walk.out.found), passage.text[:LONGEST_LIST]
    missed: list[tuple[int, int]] = []
    for start, end in sentences_of(walk, text, 0, len(text)):
        before = len(walk.out.found)
        sentence(walk, at, passage, start, end)
        if strict and len(walk.out.found) == before:
            missed.append((start, end))
    heard = len(walk.out.found) > first
    for start, end in missed:
        text = passage.text[start:end]
        named = tells_more(walk, text) and (heard or _verbs(walk.words).tells.search(text))
        if named or (by_one_name(walk, text) and walk.words.pattern("absent-verb").search(text)):
            walk.out.left.append((passage, start, end))
    return heard


def sentences_of(walk: Walk, text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the sentences of a paragraph, also where a number ends one that tells of a time."""
    out: list[tuple[int, int]] = []
    for first, last in sentences(text, start, end, short=walk.persons.offices.short):
        begin = first
        for mark in _verbs(walk.words).parts.finditer(text, first, last):
            timed = walk.part.search(text, max(first, mark.start() - _TIMED), mark.start())
            if not (timed or mark["group"] or walk.is_person(text[mark.end() : last])):
                continue
            out.append((begin, mark.start()))
            begin = mark.end()
        out.append((begin, last))
    return out


def sentence(walk: Walk, at: int, passage: Passage, start: int, end: int) -> None:
    text = passage.text
    label = walk.labels.find(text[start:end], PEOPLE_OR_ROLES)
    label = opened(walk, label, text[start:end]) if label is not None else None
    if label is not None and walk.leads.is_all_but(text[start:end]):
        label = None
    if label is not None and (label.kind in PEOPLE or label.open):
        label_sentence(walk, at, passage, start, end, label)
        return
    start = _presides(walk, at, passage, start, end)
    writer = _verbs(walk.words).writer.search(text, start, end)
    if writer is not None:  # "undertegnede, der som formand ledede mødet": who signs
        kind = "chair" if writer["chair"] else "secretary"
        walk.out.roles.append((kind, passage, *writer.span("who")))
    if read_lead(walk, at, passage, start, end):
        return
    if walk.state.status is not None and group_within(walk, at, passage, start, end):
        return  # "Fra Assens Kommune: A og B"
    known = _verbs(walk.words)
    verbs = _told(walk, text, start, end)
    begin = start
    for n, (a, b, status) in enumerate(verbs):
        begin += walk.persons.skip(text[begin:a])  # "og undertegnede, kontorassistent A, tog referat"
        if a >= begin and status in ROLES and walk.persons.offices.is_office(text[begin:a].strip()):
            walk.out.roles.append((status, passage, begin, a))
        begin = _behind_reason(walk, text, begin, a) if status == "absent" else begin
        who = _who(walk, text, begin, a, status)
        if who is None:
            if a >= begin > start and read_lead(walk, at, passage, begin, end):
                return
            continue
        upto = verbs[n + 1][0] if n + 1 < len(verbs) else end
        following = n + 1 < len(verbs)
        joint = known.joint.search(text[b:upto])
        if joint is None and following and text[b : b + 2] == ", " and walk.is_somebody(text[b + 2 : upto]):
            joint = _COMMA.match(text[b:upto])  # "A ledede mødet, B skrev referat, og …"
        tail = b + joint.start() if joint and following else (upto if following else end)
        _clause(walk, at, passage, (begin, who, b, tail), status)
        begin = b + joint.end() if joint else upto


def _told(walk: Walk, text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """Return the verbs of attendance in a sentence: where each begins and ends, and what it tells."""
    longest: dict[int, tuple[int, str]] = {}  # of "mødte ikke" not "mødte"
    for what, pattern in _verbs(walk.words).told:
        for m in pattern.finditer(text, start, end):
            if what in ROLES and m[0].split(None, 1)[0].lower() in walk.entries.between.relative:
                continue
            longest[m.start()] = max(longest.get(m.start(), (0, what)), (m.end(), what), key=itemgetter(0))
    return [(a, b, what) for a, (b, what) in sorted(longest.items())][:_MOST]


def _behind_reason(walk: Walk, text: str, begin: int, verb: int) -> int:
    """Return where a reason begins that a verb tells of: "For Odder mødte ingen, idet A havde forfald"."""
    if walk.is_somebody(text[begin:verb]):
        return begin
    reasons = list(walk.words.pattern("since").finditer(text, begin, verb))
    return reasons[-1].end() + 1 if reasons else begin


def _who(walk: Walk, text: str, begin: int, verb: int, status: str) -> int | None:
    """Return where those end whom a verb tells of and who begin at `begin`; None where nobody stands."""
    if verb <= begin:
        return None
    said = text[begin:verb]
    subject = _subject(walk, said) if status == "absent" else None
    if subject is not None:
        return begin + subject
    if walk.legend and are_initials(said, walk.legend):
        return verb
    described = status == "absent" or "," in said  # "Mændenes Hjem deltog" is nobody
    named = walk.is_somebody(said) or (described and written_as_name(walk, said.strip()))
    return verb if named else None


def _subject(walk: Walk, text: str) -> int | None:
    """Return where the persons end in "A og B lå syge og", whose second verb tells of absence."""
    words = text.split()
    persons = walk.persons
    if len(words) < _FEWEST or words[-1] not in persons.conjunctions:
        return None
    named = (
        n
        for n, word in enumerate(words)
        if word[0].islower() and word not in persons.conjunctions and not persons.offices.is_word(word)
    )
    size = next(named, 0)
    subject = " ".join(words[:size])
    if size < 2 or words[size - 1] in persons.conjunctions:
        return None
    if not (walk.is_person(subject) or written_as_name(walk, subject)):
        return None
    return [match.end() for match in re.finditer(r"\S+", text)][size - 1]


def _presides(walk: Walk, at: int, passage: Passage, start: int, end: int) -> int:
    """Read who chairs in "Formanden, politidirektør A, bød velkommen …" where the sentence tells who came.

    Returns where the rest of the sentence begins: "Formanden, A, og B mødte".
    """
    chair = _verbs(walk.words).the_chair.match(passage.text, start, end)
    if chair is None or not walk.is_person(chair["who"]):
        return start
    if _verbs(walk.words).tells.search(passage.text, chair.end(), end) is None:
        return start
    span = (chair.start("who"), chair.end("who"), chair.end("end"), chair.end("end"))
    _clause(walk, at, passage, span, "chair")
    return chair.end()


def read_lead(walk: Walk, at: int, passage: Passage, start: int, end: int) -> bool:
    """Read "For politiet deltog A og B", "Under punkt 3 deltog desuden C"."""
    lead = walk.leads.read(passage.text, start, end)
    who = passage.text[lead.content : end] if lead is not None else ""
    there = walk.entries.coming.there.search(who.rstrip(" ."))  # "Fra Nyborg var A og B til stede."
    end = end if there is None or lead is None else lead.content + there.start()
    if lead is None or not (_names_somebody(walk, who) or (lead.group and written_as_name(walk, who))):
        return False
    kept = walk.state
    walk.state = State(lead.status, lead.status, "attendance.prose-lead", capacity=lead.capacity)
    walk.state.remote = bool(walk.remote.search(passage.text[start : lead.content]))
    walk.state.part = lead.part
    if lead.group:
        enter_group(walk, lead.group)
        if walk.state.group is None and not walk.names_group(lead.group):
            walk.state.group = lead.group
    before = len(walk.out.found)
    begin = lead.content
    others = walk.leads.the_others(passage.text, begin, end) if lead.status == "absent" else None
    if others is not None:  # "Mødt var bortset fra A alle medlemmer: B og C"
        walk.read_list(at, passage, begin, others[0])
        walk.state = State("present", "present", "attendance.prose-lead")
        begin = others[1] if passage.text[others[1] :].strip(" .") else end
    for more in _verbs(walk.words).led_by.finditer(passage.text, begin, end) if lead.group else ():
        if walk.names_group(more["who"]) and walk.is_person(passage.text[more.end() : end]):
            walk.read_list(at, passage, begin, more.start())
            walk.state.group = None
            enter_group(walk, more["who"])
            begin = more.end()
    walk.read_list(at, passage, begin, end)
    fresh = walk.out.found[before:]
    if lead.stands_for and len(fresh) == 1:
        who, _, organisation = lead.stands_for.partition(", ")
        organisation = organisation.partition(", ")[0]  # "…, som havde meldt afbud"
        fresh[0].stands_for, fresh[0].gone_organisation = who, organisation
        fresh[0].capacity = "substitute"
        fresh[0].organisation = fresh[0].organisation or organisation
    if lead.instead and before and len(fresh) == 1 and walk.out.found[before - 1].status == "absent":
        fresh[0].capacity, fresh[0].stands_for = "substitute", walk.out.found[before - 1].name
    walk.state = kept if kept.status else State("present", "present", walk.state.rule)
    return True


def _names_somebody(walk: Walk, text: str) -> bool:
    """Say whether `text` begins with a person, or a group and its first person: "for politiet direktør A"."""
    return walk.is_person(text) or walk.entries.group_in(text) is not None


def _clause(walk: Walk, at: int, passage: Passage, span: tuple[int, int, int, int], told: str) -> None:
    """Read "<persons> deltog <rest>", "<persons> havde meldt afbud" or "<person> ledede mødet"."""
    begin, verb, after, end = span
    text = passage.text
    kept = walk.state
    rest = text[after:end].strip(" .,")
    part = _in_part(walk, rest if told != "absent" else re.split(r"[,;]", rest, maxsplit=1)[0])
    if told == "absent" and part:  # whoever "deltog ikke under punkt 5" was there for the rest
        told, rest = "present", text[verb:end].strip(" .,")
    status: Status = "absent" if told == "absent" else "present"
    rule = f"attendance.prose-{told}" if told in ROLES else "attendance.prose"
    walk.state = State(status, status, rule)
    before = len(walk.out.found)
    walk.read_list(at, passage, begin, verb)
    fresh = walk.out.found[before:]
    known = _verbs(walk.words)
    instead = known.instead.match(text, verb) or known.instead.search(text[verb:end])
    if told in ROLES:
        for person in fresh:
            person.functions.add(told)
        rest = ""
    if told == "absent":
        _came_instead(walk, at, passage, fresh, (after, end))
    if told == "present" and _sent_by(walk, fresh, rest):
        rest = ""
    for person in fresh:
        person.end = max(person.end, min(end, after + len(rest) + 1)) if len(fresh) == 1 else person.end
        if rest and part:
            person.part = person.part or rest
        if walk.remote.search(rest):
            person.remote = True
        for note in walk.persons.notes.read(rest.split(",", maxsplit=1)[0]):
            person.stands_for = person.stands_for or note.for_whom
        if person.stands_for:
            person.capacity = "substitute"
            continue
        if instead and status == "present" and before:
            gone = walk.out.found[before - 1]
            person.capacity = "substitute"
            if gone.status == "absent":
                person.stands_for = gone.name
    walk.state = kept


def _in_part(walk: Walk, rest: str) -> bool:
    """Say whether words behind a verb of attendance tell of a part: "i behandlingen", "kl. 18.40"."""
    return walk.part.search(rest) is not None or _verbs(walk.words).in_part.match(rest) is not None


def _sent_by(walk: Walk, fresh: Sequence[Found], rest: str) -> bool:
    """Read whom persons stand for in "A og B mødte for Teknisk Udvalg"; say whether that is told."""
    body = without_preposition(walk, rest)
    told = body != rest and walk.names_group(body)
    for person in fresh if told else ():
        person.organisation = person.organisation or body
    return told


def _came_instead(
    walk: Walk, at: int, passage: Passage, gone: Sequence[Found], span: tuple[int, int]
) -> None:
    """Read "… var forhindret og var repræsenteret ved B" behind its verb: B stood in."""
    after, end = span
    joint = _verbs(walk.words).joint.match(passage.text, after, end)
    begin = joint.end() if joint else after + (passage.text[after : after + 1] == " ")
    therefore = walk.entries.coming.therefore.match(passage.text, begin, end)
    begin = therefore.end() if therefore else begin
    came = walk.entries.stand_in(passage.text[begin:end], bracketed=False)
    before = len(walk.out.found)
    if came is not None:
        walk.state = State("present", "present", "attendance.prose")
        walk.read_persons(at, passage, begin + came[0], begin + came[1])
    fresh = walk.out.found[before:]
    if len(fresh) == 1 and len(gone) == 1:
        fresh[0].capacity, fresh[0].stands_for = "substitute", gone[0].name
    elif not fresh and (walk.is_person(passage.text[begin:end]) or tells_more(walk, passage.text[begin:end])):
        walk.out.left.append((passage, begin, end))


def _goes_on(walk: Walk, text: str, start: int, end: int) -> tuple[int, int] | None:
    """Return where "Ordstyrer var A, og B tog referat" is cut before a person of another function."""
    for joint in _verbs(walk.words).joint.finditer(text, start, end):
        told = next(iter(_told(walk, text, joint.end(), end)), None)
        if told is None:
            return None
        if told[2] in ROLES and walk.is_somebody(text[joint.end() : told[0]]):
            return joint.start(), joint.end()
    return None


def label_sentence(walk: Walk, at: int, passage: Passage, start: int, end: int, label: Label) -> None:
    """Read a sentence that begins with a label: "Afbud fra A og B.", "Referent var C."."""
    kept = walk.state
    status: Status = "absent" if label.kind == "absent" else "present"
    walk.state = State(status, label.kind, f"attendance.prose-{label.kind}")
    walk.state.remote = bool(walk.remote.search(label.words))
    if label.kind in ("guest", "observer"):
        walk.state.capacity = label.kind
    if walk.part.search(label.qualifier):
        walk.state.part = label.qualifier
    else:
        group = without_preposition(walk, label.qualifier)
        if group != label.qualifier:  # "Til stede for Odder Kommune: A"
            enter_group(walk, group)
    if label.kind in ROLES:
        walk.state = State("present", label.kind, walk.state.rule, role=label.kind)
        then = _goes_on(walk, passage.text, start + label.content, end)
        if then is not None:
            label_sentence(walk, at, passage, start, then[0], label)
            walk.state = kept
            sentence(walk, at, passage, then[1], end)
            return
    before = walk.since = len(walk.out.found)
    walk.read_list(at, passage, start + label.content, end)
    walk.keep_unread(passage, start + label.content, end, before)
    if label.kind in ROLES:
        content = passage.text[start + label.content : end].strip(" .")
        named = walk.persons.offices.is_office(content) or content.lower() in walk.words.set("writer")
        if len(walk.out.found) == before and named:
            walk.out.roles.append((label.kind, passage, start + label.content, end))
        walk.state = kept
        return
    walk.state = kept if kept.status else State(status, label.kind, walk.state.rule)
