"""Walking the fragments of one piece of a list: which of them begin a person, which describe one."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from ..danish.persons import Printed
from ..danish.surnames import Order
from .before_names import (
    begin_bearer,
    begin_turned,
    field_with_commas,
    is_half_turned,
    plural_head,
    small_words,
)
from .described import Describer
from .found import Read
from .fragments import BETWEEN_ENTRIES, Fragment
from .in_place import begin_substitute
from .torn_names import torn_name

_COMMAS: Final = frozenset({"start", ",", "og"})

_SHORT_NAME: Final = 2
"""Letters of a first name that is read by itself only beside others: "Bo", "Ib"."""


class Walker(Describer):
    """Walks the fragments of one text."""

    order: Order | None = None
    """How names are written here, None for the natural order."""
    unread = False
    """Whether the fragment before names somebody who was not understood."""

    def read(self, start: int, stop: int, *, carried: str = "") -> Read:
        """Return the persons of a piece of the text; `carried` is a title whose name begins the piece."""
        fragments = self.entries.fragments(self.passage, start, stop)
        fragments = self._by_entry(fragments) if len(fragments) > 1 else fragments
        self.semicolons = ";" in [f.separator for f in fragments]
        self.many = len(fragments)
        self.last = fragments[-1] if fragments else None
        self.pending_title = carried
        above = torn_name(self, fragments)
        if above is not None:
            self.found = [above]
            self._brackets(fragments[0])
        at = len(self.found)
        while at < len(fragments):
            at += self.take(fragments, at)
        if (self.pending_organisation or (self.pending_title and not carried)) and not self.found:
            self.left.append((start, stop))
        return Read([p for p in self.found if p is not above], self.left, self.carried)

    def _by_entry(self, fragments: list[Fragment]) -> list[Fragment]:
        """Return the fragments with a semicolon for the one mark behind which always an entry begins.

        "Politikommissær A, Fyns Politi · Rektor B, Byskolen": commas divide the parts of each. They change
        places in "Politikommissær A; Fyns Politi, rektor B; Byskolen".
        """
        separators = {f.separator for f in fragments}
        if separators <= _COMMAS:
            return fragments
        marks = separators & BETWEEN_ENTRIES
        if len(marks) != 1 or not any(f.separator == "," for f in fragments):
            return self._turned_marks(fragments)
        firsts = [f for f in fragments if f.separator in marks and f.text.strip(" .")]
        if any(self.persons.read(f.text) is None for f in firsts):
            return fragments
        return [f._replace(separator=";") if f.separator in marks else f for f in fragments]

    def _turned_marks(self, fragments: list[Fragment]) -> list[Fragment]:
        """Return the fragments with commas and semicolons changed where commas part the entries."""
        if {f.separator for f in fragments} != {"start", ",", ";"}:
            return fragments
        begun = [self.persons.read(f.text) is not None for f in fragments if f.separator == ","]
        described = [self.persons.read(f.text) is None for f in fragments if f.separator == ";"]
        if len(begun) + 1 != len(described) or not all(begun + described):
            return fragments
        turned = {",": ";", ";": ","}
        return [f._replace(separator=turned.get(f.separator, f.separator)) for f in fragments]

    def read_substitute(self, start: int, end: int) -> Read:
        """Return who is named in a piece of the text that tells who came for somebody."""
        other = Walker(self.entries, self.passage, single=False, previous=None, stands_in=True)
        return other.read(start, end)

    def take(self, fragments: Sequence[Fragment], at: int) -> int:
        """Read fragment `at`; return how many fragments that took."""
        fragment = fragments[at]
        text = fragment.text
        plain = self.entries.is_plain(text)
        if self._names_nothing(fragment):
            return 1
        if not plain and text.lower().strip(" .") in self.entries.nobody and not self.found:
            return 1
        following = fragments[at + 1] if at + 1 < len(fragments) else None
        if following is not None and following.separator == "tab" and self._marks(text, following.text):
            self.pending_initials = text.strip()
            return 1
        mark = self.persons.initials_before(text)
        if mark:  # "BL Birgit Lindrup", though BL is a body too
            self.pending_initials = mark
            fragment = fragment._replace(text=text[len(mark) + 1 :], start=fragment.start + len(mark) + 1)
        if fragment.separator == ";" and self.semicolons:
            self.pending_organisation = ""
        led = self._without_head(fragment) if plain else self._without_lead(fragment)
        if led is None:
            return 1
        fragment, text = led, led.text
        begin, shared = small_words(self, fragment, text)
        if shared or (begin and not text[begin:].strip(" .")):
            self._close(fragment)
            return 1
        if begin:
            fragment = fragment._replace(text=text[begin:], start=fragment.start + begin)
        return self._person_or_attribute(fragments, at, fragment)

    def _without_head(self, fragment: Fragment) -> Fragment:
        """Return a fragment without the head of several in "fire borgmestre: A", which is kept."""
        counted = plural_head(self, fragment.text) if ": " in fragment.text else 0
        if not counted:
            return fragment
        return fragment._replace(text=fragment.text[counted:], start=fragment.start + counted)

    def _without_lead(self, fragment: Fragment) -> Fragment | None:
        """Return a fragment without the group and function run in before its person, which are kept.

        None where it is about nobody who was there, which is left as not understood.
        """
        text = fragment.text
        group = self.entries.group_in(text)
        if group is not None:
            self.group, self.pending_organisation = group[0], ""
            fragment = fragment._replace(text=text[group[1] :], start=fragment.start + group[1])
            text = fragment.text
        if self.entries.not_attendee.match(text.strip()) and not self._speaks_for(fragment):
            self.left.append((fragment.start, fragment.end))
            return None
        fragment = self._without_head(fragment)
        text = fragment.text
        role = self.entries.in_role(text)
        if role is not None:  # "samt som referent fuldmægtig A"
            function = self.persons.notes.function(role["role"])
            if function is None or function == "member":
                self.pending_capacity = "observer"
            else:
                self.pending_functions.add(function)
            fragment = fragment._replace(text=text[role.end() :], start=fragment.start + role.end())
        return fragment

    def _names_nothing(self, fragment: Fragment) -> bool:
        """Say whether a fragment is empty, a number or an address; read the brackets beside it."""
        text = fragment.text.strip()
        if fragment.notes:
            printed = self.passage.text[fragment.start : fragment.end].strip(" .")
            if self.entries.is_contact(printed):  # "navn (at) politi.dk"
                return True
        if text.strip(" .-–") and not self.entries.is_contact(text):
            return False
        self._brackets(fragment)
        return True

    def _marks(self, text: str, following: str) -> bool:
        """Say whether a column holds the initials of the person in the next one."""
        printed = self.persons.read(following) if len(text.strip()) < 6 else None
        return printed is not None and self.persons.names.initials_of(text.strip(), printed.name)

    def _speaks_for(self, fragment: Fragment) -> bool:
        """Say whether "repræsentant for de frivillige" is the title of the one person before it."""
        alone = len(self.found) == 1 and not self.found[0].title and fragment is self.last
        return alone and self.persons.split_title(fragment.text) is not None

    def _person_or_attribute(self, fragments: Sequence[Fragment], at: int, fragment: Fragment) -> int:
        self.following = fragments[at + 1].text if at + 1 < len(fragments) else ""
        taken = begin_turned(self, self.order, fragments, at) or int(begin_bearer(self, fragment))
        taken = taken or int(not self.entries.is_plain(fragment.text) and begin_substitute(self, fragment))
        taken = taken or (0 if self.found else field_with_commas(self, fragments, at))
        if taken:
            return taken
        if self._stood_in(fragment.text, fragment.start, bracketed=False) or self._holds_next(fragment):
            return 1
        if self._attribute(fragment, first=True):
            return 1
        taken = field_with_commas(self, fragments, at)
        if taken:
            return taken
        text = fragment.text
        printed = self.persons.read(text)
        if printed is None and self._single_here(text):
            printed = self.persons.read(text, single=True)
        half = printed is not None and is_half_turned(self, printed, fragments, at)
        unread, self.unread = self.unread and fragment.separator == ",", False
        if unread and printed is not None and not (printed.title or self._is_given(printed)):
            self.left.append((fragment.start, fragment.end))  # as likely where the one before it works
        elif printed is not None and not half and self._is_new(printed, fragment):
            self.begin(printed, fragment)
        elif not half and self._attribute(fragment, first=False):
            self._brackets(fragment)
        else:
            self.left.append((fragment.start, fragment.end))
            self.unread = self.persons.names_somebody(text)
            if not self.found or self.unread:
                self.current = None  # what follows is of somebody who was not understood
        return 1

    def _is_given(self, printed: Printed) -> bool:
        return self.persons.names.is_given(printed.name.split(maxsplit=1)[0])

    def _holds_next(self, fragment: Fragment) -> bool:
        """Keep a definite title for the name behind its comma: "Mødt var politimesteren, A, rektoren, B"."""
        if not self.following or fragment.notes:
            return False
        offices = self.persons.offices
        text = fragment.text[self.persons.skip(fragment.text) :].strip(" .")
        base = offices.indefinite(text)
        if base == text or not offices.is_office(text):
            return False
        if self.found and (not self.found[-1].title or self.found[-1].titled_after):
            return False  # names stand before their titles here
        if not self.persons.is_bare(self.following) or self.persons.notes.function(base) is not None:
            return False
        self.pending_title = base
        return True

    def _single_here(self, text: str) -> bool:
        word = text.strip(" .").split()
        known = bool(word) and self.persons.names.is_given(word[0])
        if len(word) > 2 and word[1].lower() not in self.persons.org_prepositions:
            return False
        if known and len(word) == 1 and len(word[0]) <= _SHORT_NAME and self.many > 1 and not self.found:
            beside = self.following.split(None, 1)[:1]  # "Bo, Ib", not "Bo, der skrev referat sidst, …"
            known = bool(beside) and self.persons.names.is_given(beside[0])
        return known and (self.single or (self.many > 1 and len(word) == 1))

    def _is_new(self, printed: Printed, fragment: Fragment) -> bool:
        """Decide between a new person and words that describe the current one."""
        if printed.title or self.current is None or not self.found:
            return True
        tokens = printed.name.split()
        if self._may_be_body(tokens, fragment):
            return False
        if self.persons.names.looks_like(tokens) or self._titled_next(tokens):
            return True
        if len(tokens) == 1 or self._is_possessive(tokens, fragment):
            return len(tokens) == 1 and self._single_here(fragment.text)
        joined = fragment.text.split(None, 1)[0].lower() in self.persons.conjunctions
        bracketed = fragment.notes and self.found[0].bracketed  # names with their titles in parentheses
        several = len(self.found) > 1 and all(f.bracketed for f in self.found[:20])
        if joined or fragment.separator in (";", "og") or (bracketed and (several or not self.described)):
            return True
        return self.many >= 3 and not self.described and not any(f.title for f in self.found)

    def _is_possessive(self, tokens: Sequence[str], fragment: Fragment) -> bool:
        """Say whether words like a name are what belongs to something: "A, Almegårds Kaserne"."""
        names = self.persons.names
        owned = tokens[0].endswith("s") and not names.is_given(tokens[0]) and not names.is_surname(tokens[-1])
        person = self.current
        return owned and fragment.separator == "," and person is not None and not person.organisation

    def _titled_next(self, tokens: Sequence[str]) -> bool:
        """Say whether words like a name stand between two titles: "A, skolechef, B, klubleder"."""
        person = self.current
        if person is None or not person.titled_after or len(tokens) < 2:
            return False
        following = self.following.strip(" .")
        plain = self.persons.split_title(following) is not None and self.persons.read(following) is None
        body = self.persons.bodies.is_organisation(" ".join(tokens))
        return plain and not body and self.persons.notes.function(following) is None

    def _may_be_body(self, tokens: Sequence[str], fragment: Fragment) -> bool:
        """Say whether words like a name fill the place of an organisation: "A, klubleder, Klub Nord"."""
        person = self.current
        if person is None or not person.titled_after or person.organisation or fragment.separator != ",":
            return False
        given = self.persons.names.is_given(tokens[0])
        return not (given or fragment.notes or self.persons.split_title(self.following))
