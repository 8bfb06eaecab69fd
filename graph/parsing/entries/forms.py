"""Forms of words in lists of persons: beside a person, of who came and who did not, between entries."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from typing import NamedTuple

from ...vocabulary import Vocabulary
from ..danish.persons import persons
from ..danish.words import alternation, telling_words, words


class Beside(NamedTuple):
    """Words beside a person that are no part of the name.

    Attributes:
        role: "samt som referent". who_is: "som er". that_is: "dvs.". seat: "for bordenden".
        several: "begge", "alle lærere på". one_of_them: "førstnævnte", "sidstnævnte som".
        degrees, degree: titles of study by their form without its point; one of them.
        again: a preposition said again before a person. company: "ledsaget af" before one.
        contact: a telephone number or a mail address.
    """

    role: re.Pattern[str]
    who_is: re.Pattern[str]
    that_is: re.Pattern[str]
    seat: re.Pattern[str]
    several: re.Pattern[str]
    one_of_them: re.Pattern[str]
    degrees: Mapping[str, str]
    degree: re.Pattern[str]
    again: re.Pattern[str]
    company: re.Pattern[str]
    contact: re.Pattern[str]


@lru_cache(maxsize=4)
def beside(vocabulary: Vocabulary) -> Beside:
    """Return the words of `vocabulary` that stand beside persons."""
    known = words(vocabulary)
    joined = rf"(?:(?:{alternation(persons(vocabulary).conjunctions)})\s+)?"
    functions = known.alternatives("chair", "deputy", "secretary", "body-secretary", "observer-word")
    degrees = {form.rstrip("."): form for form in known.set("degree")}
    at = rf"[\[({{](?:{known.alternatives('at-sign')})[\])}}]"  # "navn [at] politi.dk"
    return Beside(
        role=re.compile(rf"{joined}(?P<som>som\s+)?(?P<role>{functions})\s*:?\s+(?=\S)", re.I),
        who_is=re.compile(rf"\A(?:{known.alternatives('who-is')})\s+", re.I),
        that_is=re.compile(rf"\A(?:{known.alternatives('that-is')})\s+", re.I),
        seat=re.compile(rf"(?:{known.alternatives('field-preposition')})(?:\s+[a-zæøå]+){{1,4}}?\s+(?=\S)"),
        several=re.compile(
            rf"(?:(?P<two>{known.alternatives('both')})|(?:{known.alternatives('all-of-them')}))\s+"
            rf"(?:(?:{known.alternatives('organisation-preposition')})\s+)?(?=\S)",
            re.I,
        ),
        one_of_them=re.compile(
            rf"(?:(?P<first>{known.alternatives('first-named')})|{known.alternatives('last-named')})\s+"
            rf"(?:(?:{known.alternatives('as-chair')})\s+)?(?=\S)",
            re.I,
        ),
        degrees=degrees,
        degree=re.compile(rf"(?P<degree>{alternation(degrees)})\.?(?!\w)", re.I),
        again=re.compile(rf"{joined}(?:{known.alternatives('giver-preposition')})\s+(?=\S)", re.I),
        company=re.compile(rf"\s(?:{alternation(known.set('in-company-of'))})\s+(?=\S)"),
        contact=re.compile(
            rf"(?:(?:{known.alternatives('contact-word')})[.:]{{0,2}}\s*)?"
            rf"(?:\+?\d(?:[ .-]?\d){{7,}}|[^\s@]+(?:@|\s?{at}\s?)[^\s@]+)",
            re.I,
        ),
    )


class Coming(NamedTuple):
    """Words that tell who came, who came instead, and who did not.

    Attributes:
        stands_in: "som stedfortræder for". sent: "i stedet kom". by: "ved". instead: "suppleant" before a
            name; bare_instead: the same inside a text.
        came: verbs of substitutes; took_part: these and others of presence. present_verb: "deltog", "mødte";
            came_or_not: these and "mødte ikke".
        there: "mødt" at the end. reason: "pga. sygdom". therefore: "hvorfor".
        nobody: "ingen". denied: "Ikke mødt:"; denies: words that deny; not_first: "ikke" before a name.
        not_attendee: no person in a list.
        over_the_net: "Deltog på Teams:"; net_before: the same words before a person.
    """

    stands_in: re.Pattern[str]
    sent: re.Pattern[str]
    by: re.Pattern[str]
    instead: re.Pattern[str]
    bare_instead: re.Pattern[str]
    came: re.Pattern[str]
    took_part: re.Pattern[str]
    present_verb: re.Pattern[str]
    came_or_not: re.Pattern[str]
    there: re.Pattern[str]
    reason: re.Pattern[str]
    therefore: re.Pattern[str]
    nobody: frozenset[str]
    denied: re.Pattern[str]
    denies: re.Pattern[str]
    not_first: re.Pattern[str]
    not_attendee: re.Pattern[str]
    over_the_net: re.Pattern[str]
    net_before: re.Pattern[str]


@lru_cache(maxsize=4)
def coming(vocabulary: Vocabulary) -> Coming:
    """Return the words of `vocabulary` that tell who came."""
    known = words(vocabulary)
    long_forms = alternation(f for f in known.set("substitute-for") if " " in f)
    represented = known.set("represented-by")
    stood_for = alternation(represented - known.set("in-company-of"))  # "A med B" came both
    substitute = known.alternatives("substitute")
    no = alternation(vocabulary.words("danish", "negation"))
    clause = rf"(?:[^:.;]{{2,60}},?\s(?:{known.alternatives('clause-joint')})\s)?"
    gone = rf"(?:{known.alternatives('absent-verb')})(?!\w)[^:.,;]{{0,40}}"
    filler = rf"(?:(?:{known.alternatives('filler')})\s+)?"
    remote, remotely = known.alternatives("remote-preposition"), known.alternatives("remote-word")
    joined = rf"(?:(?:{alternation(persons(vocabulary).conjunctions)})\s+)?"
    return Coming(
        stands_in=re.compile(rf"\s(?:{long_forms})\s+(?=\S)", re.I),
        sent=re.compile(rf"(?:{known.alternatives('substitute-lead')})\s*:?\s+(?=\S)", re.I),
        by=re.compile(rf"(?:(?:{stood_for})\s+|(?:{_marks(represented)})\s*)(?=\S)", re.I),
        instead=re.compile(rf"(?:{substitute})\s*:?\s+(?=[A-ZÀ-Þ])", re.I),
        bare_instead=re.compile(rf"\s(?:{substitute})\s*:?\s+(?=[A-ZÀ-Þ])"),
        came=known.pattern("substitute-verb"),
        took_part=known.pattern("substitute-verb", "presence-verb"),
        present_verb=known.pattern("present-verb", "came-verb"),
        came_or_not=known.pattern("absent-verb", "present-verb", "came-verb"),
        there=re.compile(rf"\s(?:{known.alternatives('presence')})$", re.I),
        reason=re.compile(rf"(?:^|\s)(?:{known.alternatives('reason-lead')})\s+\S.*$", re.I),
        therefore=re.compile(rf"(?:{known.alternatives('therefore')})\s+", re.I),
        nobody=known.set("nobody"),
        denied=re.compile(
            rf"(?:(?:{no})\s[^:.;]{{2,60}}|{clause}[^:.,;]{{2,30}}\s(?:{no})(?:\s[^:.,;]{{2,30}})?|{gone}):\s*",
            re.I,
        ),
        denies=re.compile(rf"(?<!\w)(?:{no}|{known.alternatives('absent-verb', 'absent-note')})(?!\w)", re.I),
        not_first=re.compile(rf"(?:{no})\s*:?\s+(?=\S)", re.I),
        not_attendee=re.compile(rf"(?:{known.alternatives('not-attendee')})(?!\w)", re.I),
        over_the_net=re.compile(
            rf"{filler}(?:(?:{known.alternatives('present', 'present-verb')})\s+)?"
            rf"(?:(?:{remote})\s+)?(?:{remotely})\s*(?::\s*|$)",
            re.I,
        ),
        net_before=re.compile(
            rf"{joined}{filler}(?:(?:{known.alternatives('presence', 'present-verb')})\s+)?"
            rf"(?:{remote})\s+(?:{remotely})\s*:?\s+(?=\S)",
            re.I,
        ),
    )


class Between(NamedTuple):
    """Words that join entries and group them.

    Attributes:
        joint: "og", "samt" or a stroke. joining: "og", "og undertegnede" at the end. clause: "hvor".
        relative: first words of "som", "der". group_preposition: "for", "fra" before an organisation.
        group_lead: the same, or "desuden fra".
        represented: "Greve Kommune ved"; represented_by: words without which that stands nowhere.
    """

    joint: re.Pattern[str]
    joining: re.Pattern[str]
    clause: re.Pattern[str]
    relative: frozenset[str]
    group_preposition: re.Pattern[str]
    group_lead: re.Pattern[str]
    represented: re.Pattern[str]
    represented_by: tuple[str, ...]


@lru_cache(maxsize=4)
def between(vocabulary: Vocabulary) -> Between:
    """Return the words of `vocabulary` that stand between entries."""
    known = words(vocabulary)
    people = persons(vocabulary)
    groups = alternation(people.bodies.police | people.bodies.municipal)
    group = known.alternatives("group-preposition")
    represented = known.set("represented-by")
    by = rf"(?:(?:{known.alternatives('represented-by')})\s+|(?:{_marks(represented)}))(?=\S)"
    return Between(
        joint=re.compile(rf"(?<!\s)\s+(?:{known.alternatives('list-joint')}|/)\s+", re.I),
        joining=re.compile(
            rf"(?<!\s)\s+(?:{alternation(people.conjunctions)})(?:\s+(?:{known.alternatives('writer')})[\s.]*)?$",
            re.I,
        ),
        clause=re.compile(rf"(?:{alternation(known.set('clause-word'))})(?!\w)", re.I),
        relative=frozenset(form.split()[0] for form in known.set("relative")),
        group_preposition=re.compile(rf"(?:{group})\s+", re.I),
        group_lead=re.compile(rf"(?:(?:{known.alternatives('filler')})\s+)?(?:{group})\s+", re.I),
        represented=re.compile(
            rf"(?:(?:{known.alternatives('clause-joint')})\s+)?"
            rf"(?P<who>{groups}|[A-ZÀ-Þ][^\s,;.]*(?:\s[^\s,;.]+){{0,4}}?)\s+{by}"
        ),
        represented_by=telling_words(represented),
    )


def _marks(represented: frozenset[str]) -> str:
    """Return the forms with a stroke, which touch the name behind them ("v/")."""
    return alternation(form for form in represented if form.endswith("/"))
