"""Who led the meeting and who kept its minutes: from lists, fields, signatures and sentences."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from ..danish.labels import labels
from ..danish.likeness import abbreviates, fits, indefinite, key
from ..danish.notes import Function
from ..danish.persons import Persons, persons
from ..danish.words import Words, alternation, words
from ..entries.found import Found, is_field
from ..passages import Passage
from .sheets import columns_of
from .virtual import sentences

_FEWEST: Final = 2
"""Persons whose titles show in which place of a line titles stand."""
_NEAR: Final = 300
"""Characters around a chair in which the body is named whose chair it is: cost stays linear."""
_HEAD: Final = 30
"""Passages in which the head of the minutes ends."""
_INITIALS: Final = 4
"""Letters of initials, at most."""
_OPENING: Final = 3
"""Passages from the first item on that may tell who kept the minutes."""
_CLOSING: Final = 5
"""Passages at the end that may tell who kept the minutes."""
_SIGNED: Final = re.compile(
    r"(?P<label>[\w./ ]{2,30}?)[\s:.]+(?P<who>[A-ZÀ-Þ][\w.]*(?:[ -][A-ZÀ-Þ][\w.]*)*)$"
)
"""Who signs behind the word for it: "Ref. GPH"."""
_TOLD: Final = ("chair", "takes-chair")
_TOLD_OF: Final[tuple[tuple[Function, str, tuple[str, ...]], ...]] = (
    ("secretary", "takes-minutes", ("body-secretary",)),
    ("chair", "takes-chair", ()),
)
"""A function, the verbs that tell of it, and other functions that settle who has it."""


class Functions:
    """Settles the functions of persons in the body that meets.

    Args:
        passages: the tidied document. vocabulary: the ontology. body: the body that meets, as it is named.
    """

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary, body: str = "") -> None:
        self.passages = passages
        self.body = body.lower()
        self.signing: Function | None = None
        self.persons: Persons = persons(vocabulary)
        self.words = words(vocabulary)
        self._patterns = _patterns(vocabulary)
        self._labels = labels(vocabulary)

    def chairs_elsewhere(self, found: Sequence[Found]) -> None:
        """Turn "formand" into a title where it is no function of this body.

        It is none beside an organisation of its own, nor where several persons bear it. Under a heading that
        names an organisation it is one where it is added to the name ("A, formand"), and so it is alone in
        parentheses; but not where everybody else has a title in that place.
        """
        offices = self.words.set("office-of-organisation")
        written = self._written_out
        leading = [
            p
            for p in found
            if written(p.function_word) in offices and not p.title and p.functions & {"chair", "deputy"}
        ]
        others = [p for p in found if p not in leading and not is_field(p)]
        if self._titles_first(others):
            leading = [p for p in leading if not p.function_last]  # "A (Blå Kors, formand)" is of this body
        in_place = self._all_titled(others)
        bearers = [p for p in leading if in_place or not p.function_alone]
        other = [p for p in bearers if p.organisation and self._is_other(p.organisation)]
        own = [p for p in other if in_place or not p.grouped or p.function_first]
        function = self.persons.notes.function
        alone = len(bearers) == 1 and not bearers[0].function_first and self._untitled(others)
        if alone or any(function(p.function_word) == "member" for p in found if p.function_word):
            own = []  # beside "medlem", or names without titles, it is what they are in this body
        rest = [p for p in bearers if p not in own]
        chairs = {key(p.name) for p in found if "chair" in p.functions and p not in own}
        if len(chairs) > 1:
            several = len({key(p.name) for p in rest if "chair" in p.functions}) > 1
            own += [p for p in rest if p in other] or (rest if several else [])
        titled = [p for p in found if p.title.lower() in offices and self._is_other(p.organisation)]
        elsewhere = {key(p.name) for p in (*own, *titled) if p.organisation}
        own += [p for p in rest if key(p.name) in elsewhere and p not in own]  # "Referent: formand A"
        for person in own:
            person.title = written(person.function_word)
            person.functions -= {"chair", "deputy"}

    def _written_out(self, word: str) -> str:
        """Return a function as a title, a short form written out that may have lost its point: "fmd"."""
        written = self.persons.offices.written
        low = word.lower()
        return written(f"{low}.") if written(low) == low else written(low)

    def _all_titled(self, others: Sequence[Found]) -> bool:
        """Say whether those beside a chair, at least two, all have titles and organisations."""
        return len(others) >= _FEWEST and all(p.title and p.organisation for p in others)

    @staticmethod
    def _titles_first(others: Sequence[Found]) -> bool:
        """Say whether the titles of those beside a chair stand before organisations, as two at least do."""
        both = [p for p in others if p.title and p.organisation and not p.grouped]
        return len(both) >= _FEWEST and not any(p.title_last for p in both)

    @staticmethod
    def _untitled(others: Sequence[Found]) -> bool:
        """Say whether most of those beside a chair, at least two, have organisations and no titles.

        Names alone tell nothing.
        """
        told = [p for p in others if p.organisation or p.title]
        plain = sum(not p.title for p in told)
        return plain >= _FEWEST and 2 * plain > len(told)

    def _is_other(self, organisation: str) -> bool:
        """Say whether an organisation is neither a public authority with no chair nor a body such as this."""
        bodies = self.persons.bodies
        known = bodies.full_name(organisation)
        low = organisation.lower()
        return (
            (known is None or known.value("bodyType") == "organisation")
            and bodies.bare_municipality(organisation) is None
            and low not in bodies.groups
            and not bodies.is_council(low)
            and not self._patterns.own_body.match(low)
        )

    def roles(
        self, people: Sequence[Found], fields: Sequence[tuple[str, Passage, int, int]]
    ) -> list[tuple[Passage, int, int]]:
        """Settle fields that name a person by initials or first name ("Mødeleder: KC"); return the others."""
        left = []
        for kind, passage, start, end in fields:
            text = re.sub(r"\s*\([^()]*\)", "", passage.text[start:end]).strip("[] .")
            if text.lower() in self.words.set("writer"):
                self.signing = (
                    "chair" if kind == "chair" else "secretary"
                )  # "Referent var undertegnede": who signs
                continue
            parts = [p.strip(" .") for p in self._patterns.apart.split(text)]
            named = [self.by_any_name(p, people) or self._by_office(p, people) for p in parts if p]
            for who in named:
                if who is not None:
                    who.functions.add(kind)
            if None in named:
                left.append((passage, start, end))
        return left

    def beside(self, people: Sequence[Found], asides: Sequence[Passage]) -> None:
        """Read "Ref.: KC" in a letterhead, where nobody is said to have kept the minutes."""
        if any(p.functions & {"secretary", "body-secretary"} for p in people):
            return
        for passage in asides:
            label = self._labels.find(passage.text, ("secretary",))
            if label is None or label.open or ":" not in passage.text[: label.content]:
                continue
            name = passage.text[label.content :].strip(" ./")
            who = self.by_any_name(name.upper() if len(name) <= _INITIALS else name, people)
            if who is not None and who.status == "present":
                who.functions.add("secretary")

    def noted(self, people: Sequence[Found]) -> None:
        """Read "Referat: AW" in the head, where nobody is said to have kept the minutes."""
        if any(p.functions & {"secretary", "body-secretary"} for p in people):
            return
        for passage in self.passages[:_HEAD]:
            label, colon, name = passage.text.partition(":")
            if colon and label.strip().lower() in self.words.set("secretary-note"):
                who = self.by_any_name(name.strip(" ."), people)
                if who is not None and who.status == "present":
                    who.functions.add("secretary")
                    return

    def signatures(self, people: list[Found]) -> None:
        """Read the last lines: "Ref. GPH", "Med venlig hilsen X, sekretær"; a title under a name.

        Who signs as chair or secretary was there, also where no list says so.
        """
        secretary = {form.strip(".") for form in self.words.set("secretary")}
        lists = {p.passage.offsets[0] for p in people}
        names = {key(p.name) for p in people}
        for at in range(max(0, len(self.passages) - 12), len(self.passages)):
            text = self.passages[at].text
            if len(text) > 80 or self.passages[at].offsets[0] in lists:
                continue
            head = _SIGNED.match(text)
            if head and head["label"].lower().strip(" .:") in secretary:
                who = self.by_any_name(head["who"], people)
                if who is not None:
                    who.functions.add("secretary")
            below = self.passages[at + 1] if at + 1 < len(self.passages) else None
            alone = " " in text and text.lower().strip(" .:") in secretary  # "For referatet", a name below
            if below is not None and alone:
                who = self.by_any_name(below.text.strip(), people)
                if who is not None and who.status == "present":
                    who.functions.add("secretary")
            lines = columns_of(below) if below is not None else []
            parts = columns_of(self.passages[at])
            for n, part in enumerate(parts):
                name, _, described = part.text.partition(",")
                who = self._by_full_name(name, people) if key(name) in names else None
                who = who or self._by_longer_name(name, people) or self._spelt_out(name.strip(), people)
                following = lines[n].text if len(lines) == len(parts) and not described else ""
                if who is None:
                    who = self._signer(part, described.strip(" .") or following.strip(" ."), people)
                if who is not None:
                    names.add(key(who.name))
                    self._signed(who, described.strip(" ."))
                    self._signed(who, following.strip(" ."))

    def _signer(self, part: Passage, line: str, people: list[Found]) -> Found | None:
        """Enter who signs as the chair or the secretary that no list names; None for other words."""
        function = self.signing or self.persons.notes.function(line)
        if function not in ("chair", "secretary", "body-secretary"):
            return None
        printed = self.persons.read(part.text)
        if printed is None or printed.title or len(printed.name.split()) < 2:
            return None
        if self.by_any_name(part.text.partition(",")[0], people) is not None:
            return None
        alone = part.text.strip(" .").removesuffix(line).strip(" ,.") == printed.name
        if not alone or any(function in person.functions for person in people):
            return None
        signer = Found(
            part, 0, len(printed.name), printed.name, status="present", rule="attendance.signature"
        )
        people.append(signer)
        if self.signing is not None:
            signer.functions.add(self.signing)
            self.signing = None
        return signer

    def _signed(self, person: Found, line: str) -> None:
        if not line or len(line) > 60:
            return
        function = self.persons.notes.function(line)
        if function is not None:
            if function != "member":
                person.functions.add(function)
            return
        split = self.persons.split_title(line)
        if split is not None and not person.title and self.persons.read(line) is None:
            person.title = split[0]

    def by_any_name(self, text: str, people: Sequence[Found]) -> Found | None:
        """Return the one person whom a name, a first name or initials stand for, None for none or several."""
        name = key(text)
        exact = [p for p in people if p.initials == text or key(p.name) == name]
        if not exact and text.isupper():
            exact = [p for p in people if (p.initials or "").upper() == text]
        if not exact and re.fullmatch(r"[A-ZÀ-Þ]{2,4}", text):
            exact = [p for p in people if "".join(w[0] for w in re.split(r"[\s-]", p.name) if w) == text]
        if not exact:
            exact = [p for p in people if fits(text, p.name)]
        return exact[0] if len(exact) == 1 else None

    def _by_office(self, text: str, people: Sequence[Found]) -> Found | None:
        """Return the one person present who holds the office "sekretariatschefen" names."""
        offices = self.persons.offices
        if not offices.is_office(text):
            return None
        title = offices.written(offices.indefinite(text)).lower()
        holders = [p for p in people if p.status == "present" and offices.written(p.title).lower() == title]
        return holders[0] if len(holders) == 1 else None

    def _by_full_name(self, text: str, people: Sequence[Found]) -> Found | None:
        name = key(text)
        exact = [p for p in people if key(p.name) == name]
        return exact[0] if len(exact) == 1 else None

    def _by_longer_name(self, text: str, people: Sequence[Found]) -> Found | None:
        """Return the one person whom the list gives by a part of the name `text` alone."""
        if not self.persons.names.looks_like(text.split()):
            return None
        short = [p for p in people if len(p.name.split()) < len(text.split()) and fits(p.name, text)]
        return short[0] if len(short) == 1 else None

    def _spelt_out(self, text: str, people: Sequence[Found]) -> Found | None:
        """Return the one person whom the list gives by the initials of the name `text`, now called that."""
        if len(text.split()) < 2 or not self.persons.names.looks_like(text.split()):
            return None
        short = [p for p in people if p.name == p.initials and abbreviates(p.name, text)]
        if len({p.name for p in short}) != 1:
            return None
        for person in short:
            person.name = text
        return short[0]

    def chairs(self, people: Sequence[Found]) -> None:
        """Find a chair in running text: "Politidirektøren som formand", "X trådte til som formand"."""
        if any("chair" in p.functions for p in people):
            return
        for passage in self.passages:
            text = passage.text
            if not self.words.mentioned(text, *_TOLD) or not self._patterns.told.search(text):
                continue
            for start, end in sentences(text, short=self.persons.offices.short):
                named = self._patterns.as_chair.search(text, start, end) is not None
                said = text[start:end]
                for match in self._patterns.frame.finditer(said) if named else ():
                    if not self._of_others(said, match.end()):
                        self._chair_in(match["before"], people)
                for match in self._patterns.is_chair.finditer(said):
                    if not self._of_others(said, match.start("chair")):
                        self._chair_in(match["who"] or match["whom"], people)
                for match in self._patterns.heads.finditer(said):
                    if not self._of_others(said, match.start(), behind=False):
                        self._chair_in(match["who"], people)
            if any("chair" in p.functions for p in people):
                return
        self._called_chair(people)

    def _called_chair(self, people: Sequence[Found]) -> None:
        """Find the one whom sentences call chair: "Formand A bød velkommen"; A is of no organisation."""
        called: set[int] = set()
        for passage in self.passages:
            if not self.words.mentioned(passage.text, "chair"):
                continue
            for start, end in sentences(passage.text, short=self.persons.offices.short):
                match = self._patterns.called.match(passage.text, start, end)
                found = self.by_any_name(match["who"], people) if match else None
                if found is not None and found.status == "present":
                    called.add(people.index(found))
        who = people[called.pop()] if len(called) == 1 else None
        if who is not None and not who.organisation and not self.persons.offices.is_function(who.title):
            who.functions.add("chair")

    def _of_others(self, said: str, at: int, *, behind: bool = True) -> bool:
        """Say whether the body named last before a chair is another: "en gruppe med A som formand".

        Or the one named right `behind`: "med A som formand nedsættes en gruppe".
        """
        before = said[max(0, at - _NEAR) : at]
        authorities = {body.end for body in self.persons.bodies.named(before)}  # which have no chair
        named = [m for m in self._patterns.circle.finditer(before) if m.end() not in authorities]
        after = said[at : at + _NEAR].partition(",")[0] if behind and not named else ""
        circle = named[-1] if named else self._patterns.circle.search(after)
        return circle is not None and not circle["own"] and circle["noun"].lower() not in self.body

    def told(self, people: Sequence[Found], first: int) -> None:
        """Find who led the meeting or kept its minutes by a first name: "… til Mie, der tog referat".

        Only before the first item it is this meeting's, and who kept the minutes at their end ("Yasmin er
        ordstyrer" there tells of the next one); `first` is where the first item stands.
        """
        last = max(first, len(self.passages) - _CLOSING)
        present = [p for p in people if p.status == "present"]
        for function, verbs, others in _TOLD_OF:
            if any(p.functions & {function, *others} for p in people):
                continue
            pattern = _does(self.words, verbs)
            opening = self.passages[first : first + _OPENING]
            closing = self.passages[max(last, first + _OPENING) :]
            ends = (*self.passages[:first], *((*opening, *closing) if function == "secretary" else ()))
            said = (p.text for p in ends if self.words.mentioned(p.text, verbs))
            named = (self.by_any_name(m["who"], present) for text in said for m in pattern.finditer(text))
            who = next(filter(None, named), None)
            if who is not None:
                who.functions.add(function)

    def _chair_in(self, clause: str, people: Sequence[Found]) -> None:
        present = [p for p in people if p.status == "present"]
        words_ = set(re.findall(r"\w+", clause))
        named = [p for p in present if p.name in clause or (p.initials and p.initials in words_)]
        if len(named) == 1:
            named[0].functions.add("chair")
            return
        if named:
            return
        for word in reversed(clause.split()[-4:]):
            base = indefinite(word.lower().strip(".,"))
            if not base:
                continue
            holders = [p for p in present if self.persons.offices.written(p.title) in base]
            if len(holders) == 1:
                holders[0].functions.add("chair")
                return


class _Patterns(NamedTuple):
    """Councils such as those that meet here, names listed together, sentences that tell who chairs.

    Attributes:
        is_chair: "politidirektøren er formand for kredsrådet", in any order.
        called: a sentence that begins with somebody called chair.
        circle: a body named in a sentence, plainly its `own` or any.
    """

    own_body: re.Pattern[str]
    apart: re.Pattern[str]
    told: re.Pattern[str]
    as_chair: re.Pattern[str]
    frame: re.Pattern[str]
    heads: re.Pattern[str]
    is_chair: re.Pattern[str]
    called: re.Pattern[str]
    circle: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    known = words(vocabulary)
    councils = [c for c in vocabulary.concepts("meeting") if c.value("bodyType") in ("kredsråd", "lokalråd")]
    chair = known.alternatives("chair", "takes-chair")
    as_, is_, for_ = (known.alternatives(name) for name in ("as-chair", "is-chair", "in-place-of"))
    body = known.alternatives("kredsraad", "lokalraad")
    the_chair = alternation(f for f in known.set("chair") if f.endswith("en") or "s " in f)
    own = known.alternatives("kredsraad", "lokalraad", "group-unnamed")
    circles = alternation(
        f for c in vocabulary.concepts("meeting") if c.name.startswith("body-") for f in c.forms
    )
    bodies = known.alternatives("organisation-ending")
    filler = rf"(?:(?:{known.alternatives('filler')})\s+)?"
    plain = alternation(f for f in known.set("chair") if " " not in f and not f.endswith(("en", ".")))
    of_body = alternation(f for f in known.set("chair") if " for " in f or "s " in f)
    circle = rf"(?:{own}|[\w-]{{0,30}}(?:{circles})(?:en|e?t|n|met))"
    whose = rf"(?P<chair>(?:{of_body})|(?:{plain})\s+(?:{for_})\s+{circle})(?!\w)"
    elsewhere = (
        rf"(?:{for_})\s+(?!{own})"
        rf"|(?:{known.alternatives('organisation-preposition')})\s+(?!{own})(?:(?-i:[A-ZÀ-Þ])|[\w-]{{0,30}}(?:{bodies}))"
    )
    return _Patterns(
        re.compile(alternation(form.lower() for c in councils for form in c.forms)),
        re.compile(rf"\s*[,/]\s*|{known.list_joint.pattern}", re.I),
        known.pattern(*_TOLD),
        re.compile(rf"\b(?:{as_})\s+(?:{chair})\b", re.I),
        re.compile(rf"(?P<before>[^;]{{0,140}}?)\b(?:{as_})\s+(?:{chair})\b(?!\s+(?:{elsewhere}))", re.I),
        re.compile(
            rf"\b(?:(?:{chair})\s+(?:(?:{for_})\s+(?:{body})\s+)?(?:{is_})|(?:{the_chair}),)\s+(?P<who>[^.;,]{{3,60}})",
            re.I,
        ),
        re.compile(
            rf"(?:(?P<who>[^.;,:]{{3,80}}?)\s(?:{is_})\s+{filler}|(?<!\w)(?:{is_})\s+(?P<whom>[^.;,:]{{3,60}}?)\s+){whose}",
            re.I,
        ),
        re.compile(
            rf"(?:{chair})\s+(?P<who>(?-i:[A-ZÀ-Þ][\w.-]*(?:\s[A-ZÀ-Þ][\w.-]*){{1,3}}))(?!\w)(?!,?\s+(?:{elsewhere}))",
            re.I,
        ),
        re.compile(
            rf"(?<!\w)(?:(?P<own>(?:{own})s?)|(?P<noun>[\w-]{{0,30}}(?:{circles}|{bodies})(?:en|e?t|n|met)?)s?)(?!\w)",
            re.I,
        ),
    )


@lru_cache(maxsize=8)
def _does(known: Words, verbs: str) -> re.Pattern[str]:
    """Return the pattern of somebody who led the meeting or kept its minutes, by the concept of the verbs."""
    finite = (form for form in known.set(verbs) if form.split()[0] not in known.set("relative", "as-chair"))
    return re.compile(
        r"(?<![\w-])(?P<who>[A-ZÀ-Þ][\w.-]*(?:\s[A-ZÀ-Þ][\w.-]*){0,3}),?\s+"
        rf"(?:(?:{known.alternatives('relative')})\s+)?(?:(?:{known.alternatives('filler')})\s+)?"
        rf"(?:{alternation(finite)})(?!\w)"
    )
