"""What the words behind a name say of the person: title, organisation, functions, who came instead."""

from __future__ import annotations

import re
from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Final

from ..danish.likeness import subsequence
from ..danish.notes import Function, Note
from ..danish.persons import Printed
from ..passages import Passage
from .found import Found, Read
from .fragments import Fragment
from .pieces import EntryPieces
from .several import hold_for_several, is_body, names_field

_ALIAS: Final = re.compile(r"[A-ZÀ-Þ]{2,3}")
"""What somebody is called below the list, in a column of its own."""
_DEPARTMENT: Final = re.compile(r"[A-ZÀ-Þ]{2,4}")
_LEADING: Final = frozenset({"chair", "deputy"})
"""Functions that may be an office in an organisation of one's own."""


class Describer(ABC):
    """Collects the persons of one text, and what its words say of them."""

    def __init__(
        self,
        entries: EntryPieces,
        passage: Passage,
        *,
        single: bool,
        previous: Found | None,
        stands_in: bool = False,
    ) -> None:
        self.entries = entries
        self.stands_in = stands_in
        self.away = False
        self.persons = entries.persons
        self.passage = passage
        self.single = single
        self.found: list[Found] = []
        self.left: list[tuple[int, int]] = []
        self.current: Found | None = previous
        self.pending_organisation = ""
        self.pending_functions: set[str] = set()
        self.pending_title = ""
        self.pending_part = ""
        self.pending_capacity = ""
        self.pending_initials = ""
        self.pending_remote = False
        self.plural_title = ""
        self.body_before = ""  # the organisation known when the current person began
        self.group = ""
        self.semicolons = False
        self.many = 0
        self.guessed: set[str] = set()
        self.noted_body: Found | None = None
        self.described = False
        self.title_column = False
        self.last: Fragment | None = None
        self.carried = ""
        self.following = ""

    @abstractmethod
    def read_substitute(self, start: int, end: int) -> Read:
        """Return who is named in a piece of the text that tells who came for somebody."""

    def begin(self, printed: Printed, fragment: Fragment) -> None:
        """Begin a person, and read what follows the name in its fragment."""
        if fragment.separator == "og" and self.found == [] and not self.semicolons:
            self.pending_organisation = ""  # "Greve Kommune og borgmester A": two that stand apart
        title = printed.title or self.pending_title or self.plural_title
        if printed.title:
            self.plural_title = self.persons.offices.singular(printed.title) or ""
            title = self.plural_title or title
        self.pending_title = ""
        own = bool(printed.organisation)  # chair of an organisation of its own, not of this body
        function = self.persons.notes.function(title) if title and not own else None
        start = fragment.start + self.persons.skip(fragment.text)
        person = Found(self.passage, start, fragment.end, printed.name)
        if function is not None and function != "member":
            person.functions.add(function)
            person.function_word, person.function_first = title, True
        elif function is None:
            person.title = title
        else:
            for note in self.persons.notes.read(title):
                person.capacity = person.capacity or note.capacity
        person.organisation = printed.organisation or self.pending_organisation or self.group
        person.grouped = bool(self.group) and person.organisation == self.group
        self.body_before = person.organisation
        person.functions |= self.pending_functions
        self.pending_functions = set()
        person.capacity = self.pending_capacity or person.capacity
        self.pending_capacity = ""
        person.part = printed.lead or self.pending_part or None
        self.pending_part = ""
        person.remote, self.pending_remote = self.pending_remote, False
        person.initials = (
            self.pending_initials or self.persons.mark_before(fragment.text, printed.name) or None
        )
        self.pending_initials = ""
        rest = fragment.text[printed.rest :].strip(" .:")
        rest = "" if rest and self.entries.is_contact(rest.strip("<>")) else rest
        self.current = person
        substitute = None
        if rest:
            begin = fragment.text.find(rest, printed.rest)
            stood = self._stood_in(rest, fragment.start + begin, bracketed=False)
            substitute = self.found.pop() if stood else None
            if not stood and not self._describe(rest, person):
                if rest[0].islower():  # a sentence about someone, not an entry
                    self.left.append((fragment.start, fragment.end))
                    self.current = None
                    return
                self.left.append((fragment.start + printed.rest, fragment.end))
        person.bracketed = bool(fragment.notes)
        self.found += [person] if substitute is None else [person, substitute]
        self._brackets(fragment)

    def _describe(self, rest: str, person: Found) -> bool:
        """Read the words that follow a name without a comma."""
        first, _, tail = rest.partition(" ")
        bodies = self.persons.bodies
        stood = self.persons.notes.read(rest, person.name) if self._names_person(tail) else []
        if any(note.for_whom for note in stood):  # "suppleant A for B"
            for note in stood:
                self._apply(note, person)
            return True
        if first.lower() in self.persons.org_prepositions and tail:
            verb = self.entries.coming.came_or_not.search(tail)  # "fra Røde Kors var mødt frem"
            said = tail[verb.start() :] if verb else ""
            tail = tail[: len(tail) - len(said)].strip(" .")
            known = bodies.is_organisation(tail) or bodies.bare_municipality(tail) or bodies.is_common(tail)
            if known or tail[:1].isupper():
                person.organisation = person.organisation or tail
                for note in self.persons.notes.read(said, person.name):
                    self._apply(note, person)
                return True
        split = self.persons.split_title(rest)
        if split is not None:
            self._entitle(person, *split)
            return True
        noted = self.persons.notes.read(rest, person.name)
        if not noted:
            noted = self.persons.notes.read(rest, person.name, bracketed=True)
            noted = [n for n in noted if n.part or n.remote or n.for_whom or n.status or n.capacity]
        for note in noted:
            self._apply(note, person)
        if noted:
            return True
        if bodies.is_organisation(rest) or bodies.bare_municipality(rest):
            person.organisation = person.organisation or rest
            return True
        return False

    def _names_person(self, text: str) -> bool:
        """Say whether `text` is a whole name that begins with a known given name."""
        tokens = text.strip(" .").split()
        return len(tokens) > 1 and self.persons.names.is_given(tokens[0]) and self.persons.is_bare(text)

    def _entitle(self, person: Found, title: str, organisation: str) -> None:
        function = self.persons.notes.function(title)
        if function is not None and not organisation:
            if function != "member":
                person.functions.add(function)
            person.function_word = title
            return
        if person.title and person.stands_for and not person.gone_title:  # "A, lærer, for B, rektor"
            person.gone_title, person.gone_organisation = title, organisation
            return
        if not person.title:
            person.title = title
            person.titled_after = True
            person.title_last = self._has_body_behind(person)
        if organisation and not person.organisation:
            person.organisation = organisation

    def describe(self, fragments: Sequence[Fragment], person: Found) -> None:
        """Read fragments that only describe `person`: a cell beside the name."""
        self.found = [person]
        end = person.end
        for fragment in fragments:
            if not fragment.text.strip(" .-–"):
                self._brackets(fragment)
                continue
            if self._stood_in(fragment.text, fragment.start, bracketed=False):
                continue
            noted = self.persons.notes.read(fragment.text, person.name, bracketed=True)
            plain = [n for n in noted if not (n.organisation or n.initials)]
            if plain and not any(n.title for n in plain):
                for note in plain:
                    self._apply(note, person)
                self._brackets(fragment)
            elif not self._attribute(fragment, first=False):
                self.left.append((fragment.start, fragment.end))
        person.end = end

    def attribute(self, fragment: Fragment) -> bool:
        """Read a fragment as words that describe the current person; False where they do not."""
        return self._attribute(fragment, first=False)

    def _attribute(self, fragment: Fragment, *, first: bool) -> bool:
        """Read a fragment that describes the current person; `first` only what surely does."""
        text = fragment.text.strip(" .")
        if not self.entries.is_plain(text):
            text = self.entries.beside.that_is.sub("", text)  # "pennefører, dvs. referent"
        if self._function(fragment, text):
            return True
        printed = self.persons.read(text)
        titled = printed is not None and bool(printed.title)
        if printed is not None and titled and not self.persons.notes.function(printed.title.split()[0]):
            return False
        if self._noted(fragment, text):
            return True
        if titled:
            return False
        return (
            self._field_goes_on(fragment, text)
            or self._title_alone(fragment, text, first=first)
            or self._named_body(fragment, text)
            or (not first and self._unknown(fragment, text, self.current))
        )

    def _function(self, fragment: Fragment, text: str) -> bool:
        function = self.persons.notes.function(text)
        if function is None:
            return False
        if self.current is not None and (self.found or fragment.separator != "start"):
            own = self.current is self.noted_body  # "A (Ældrerådet), formand": of this body
            word = "" if own else text
            self._hold_function(self.current, function, word)
            self._close(fragment)
        elif function != "member":
            self.pending_functions.add(function)
        return True

    def _hold_function(self, person: Found, function: Function, word: str) -> None:
        """Give a person a function; "formand, Ældre Sagen, referent" is still chair of Ældre Sagen."""
        if word and (function in _LEADING or person.functions.isdisjoint(_LEADING)):
            person.function_word = word
            person.function_last = self._has_body_behind(person)
        person.functions |= {function} - {"member"}

    def _has_body_behind(self, person: Found) -> bool:
        """Say whether an organisation stands between the name and what is read now."""
        return person.organisation not in ("", self.body_before)

    def _noted(self, fragment: Fragment, text: str) -> bool:
        if self.current is None:
            return False
        noted = self.persons.notes.read(text, self.current.name if text[:1].islower() else "")
        before_other = fragment.separator == "og" and fragment is not self.last
        if before_other and any(n.part for n in noted):
            self.pending_part = text
            return True
        functions = {n.function for n in noted if n.function and n.function != "member"}
        if before_other and functions and self.persons.is_sure(self.persons.read(self.following)):
            self.pending_functions |= functions  # "A samt, som sekretær, konsulent B"
            return True
        for note in noted:
            self._apply(note, self.current)
        if noted:
            self._close(fragment)
        return bool(noted)

    def _title_alone(self, fragment: Fragment, text: str, *, first: bool) -> bool:
        if not self.entries.is_plain(text):
            text = self.entries.beside.who_is.sub("", text)  # "A, som er borgmester i Nyborg"
        split = self.persons.split_title(text)
        if split is None or is_body(self.persons, text):
            return False
        if not self.found and fragment.separator in ("start", "tab"):
            self.pending_title, self.pending_organisation = split[0], split[1] or self.pending_organisation
            return True
        person = self.current
        if person is None or not self.found:
            return False
        if first and " for " in text and person.title and not person.titled_after:
            return False
        waits = person.title and not person.titled_after and not person.stands_for
        if waits and fragment is self.last:
            self.carried = split[0]  # the line was broken between title and name
            return True
        self._entitle(person, *split)
        self._close(fragment)
        return True

    def _field_goes_on(self, fragment: Fragment, text: str) -> bool:
        """Read the rest of a field with commas: "direktør for Børn", "Kultur og Skole"."""
        person = self.current
        if person is None or not person.titled_after or person.organisation or fragment.separator != ",":
            return False
        capital = " for " in person.title and text[:1].isupper() and " og " in text
        if (
            not (capital or names_field(self.entries, text, self.following, person))
            or self.persons.bodies.full_name(text) is not None
        ):
            return False
        person.title = f"{person.title}, {text}"
        self._close(fragment)
        return True

    def _named_body(self, fragment: Fragment, text: str) -> bool:
        """Read a fragment that names an organisation: of the person before it, or of those to come."""
        bodies = self.persons.bodies
        first, _, named = text.partition(" ")
        if named and first.lower() in self.persons.org_prepositions:  # "A, lærer, ved Byskolen"
            text = named
        full = bodies.full_name(text)
        if full is None and self.persons.names.looks_like(text.split()):
            return False
        known = full or bodies.bare_municipality(text) or bodies.is_organisation(text)
        if not known and not bodies.is_common(text):
            return False
        person = self.current
        if person is None or not self.found or (self.semicolons and fragment.separator == ";"):
            self.pending_organisation = text
        elif not person.organisation or person.organisation == self.group:
            person.organisation, person.grouped = text, False
        elif person.gone_title:
            person.gone_organisation = person.gone_organisation or text
        elif not person.title and person.organisation in self.guessed:
            person.title, person.organisation = person.organisation, text
        self._close(fragment)
        return True

    def _unknown(self, fragment: Fragment, text: str, person: Found | None) -> bool:
        """Take words of no known form: a title in lower case, an organisation or initials in capitals."""
        if person is None or not self.found or self.entries.between.clause.match(text):
            return False
        if person.gone_title and not person.gone_organisation and text[:1].isupper():
            person.gone_organisation = text
            self._close(fragment)
            return True
        if fragment.separator == "tab" and _ALIAS.fullmatch(text):  # "chefanklager A     CA"
            person.initials = person.initials or text
            self._close(fragment)
            return True
        own = self.persons.names.initials_of(text, person.name) and text[0] == person.name[0]
        own = own and (len(text) < 3 or subsequence(text.casefold(), person.name.casefold()))
        if own and text.isupper() and not person.initials:
            person.initials = text
        elif not person.title and (self.title_column or self._may_be_title(text)):
            person.title = self.persons.offices.indefinite(text)
        elif self.persons.notes.is_party(text):  # "A, V"
            pass
        elif text[:1].isupper() and not person.organisation and len(text.split()) <= 7:
            lower_head = len(text.split()) == 2 and text.split()[1].islower()
            if lower_head and not person.title:
                person.title = self.persons.offices.indefinite(text)
            else:
                person.organisation = text
                self.guessed.add(text)
        elif text[:1].isupper() and person.organisation in self.guessed and not person.title:
            person.title, person.organisation = person.organisation, text
        elif self._is_department(fragment, text, person):
            person.organisation = f"{person.organisation}, {text}"
        else:
            return False
        self._close(fragment)
        return True

    def _is_department(self, fragment: Fragment, text: str, person: Found) -> bool:
        """Say whether capitals right behind a municipality are a part of it: "Odder Kommune, IT"."""
        body = self.persons.bodies.full_name(person.organisation)
        if body is None or body.value("bodyType") != "municipality":
            return False
        beside = self.passage.text[: fragment.start].rstrip(" ,").endswith(person.organisation)
        return beside and not person.grouped and _DEPARTMENT.fullmatch(text) is not None

    def _may_be_title(self, text: str) -> bool:
        """Say whether words in lower case are a title of no known form, without somebody's name in it."""
        words = text.split()
        named = any(self.persons.names.is_given(word) for word in words[1:] if word[:1].isupper())
        return text[:1].islower() and len(words) <= 8 and not named

    def _close(self, fragment: Fragment) -> None:
        self.described = True
        if self.current is not None and self.current.passage is self.passage:
            self.current.end = max(self.current.end, fragment.end)
        self._brackets(fragment)

    def _brackets(self, fragment: Fragment) -> None:
        if not fragment.notes:
            return
        if self.current is None:
            self.left += [(a, b) for text, a, b in fragment.notes if self.persons.names_somebody(text)]
            return
        for text, start, end in fragment.notes:
            if all(self.entries.is_contact(part.strip()) for part in re.split("[,;/]", text)):
                continue
            if self._stood_in(text, start + 1, bracketed=True):
                continue
            if hold_for_several(self.entries, self.found, text, self.group):
                continue
            noted = self.persons.notes.read(text, self.current.name, bracketed=True)
            for note in noted:
                self._apply(note, self.current)
                if note.word and note.word == self.current.function_word and len(noted) == 1:
                    self.current.function_alone = True
            told = any(note.for_whom for note in noted)
            if not noted or (not told and not fragment.text.strip() and self.persons.names_somebody(text)):
                self.left.append((start, end))  # "(Bo Lund, rektor)" on a line of its own is about no other
            if self.current.passage is self.passage:
                self.current.end = max(self.current.end, end)

    def _stood_in(self, text: str, start: int, *, bracketed: bool) -> bool:
        """Read who came instead: "(konsulent A, Org, mødte som stedfortræder)"."""
        if self.current is None or self.stands_in or self.entries.is_plain(text):
            return False  # nobody stands in for a substitute
        span = self.entries.stand_in(text, bracketed=bracketed, away=self.away and bool(self.found))
        if span is None:
            return False
        read = self.read_substitute(start + span[0], start + span[1])
        if len(read.found) != 1:
            return False
        gone, came = self.current, read.found[0]
        gone.status, gone.own_status = "absent", True
        came.capacity, came.stands_for, came.acting = "substitute", gone.name, True
        self.found.append(came)
        self.left += read.left
        return True

    def _apply(self, note: Note, person: Found) -> None:
        gone = note.status == "absent" and bool(person.stands_for)  # "A i stedet for B, der havde forfald"
        if note.status is not None and not gone:
            person.status = note.status
            person.own_status = True
        if note.function is not None:
            self._hold_function(person, note.function, note.word)
            person.acting = person.acting or note.acting
        person.remote = person.remote or note.remote
        person.stands_for = person.stands_for or note.for_whom
        person.capacity = person.capacity or note.capacity
        person.part = person.part or note.part
        person.initials = person.initials or note.initials
        if note.organisation and not person.organisation:
            person.organisation, self.noted_body = note.organisation, person
        if note.title:
            self._entitle(person, *(self.persons.split_title(note.title) or (note.title, "")))
