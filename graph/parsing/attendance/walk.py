"""What a walk over the lists of participants holds, and what all who read for it may ask of it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

from ...vocabulary import Vocabulary
from ..danish.dates import find_dates
from ..danish.labels import Labels, labels
from ..entries.found import Found
from ..passages import Passage
from .leads import Leads, leads
from .line_kinds import LineKinds
from .standing import LONGEST_LIST, Mark, Setting, State, Status
from .unread import by_one_name, tells_more


class Walk(LineKinds, ABC):
    """What a walk over the lists holds, and what it does with what stands at a place.

    Args:
        passages: the tidied document. vocabulary: the ontology. setting: from the heading.
    """

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary, setting: Setting) -> None:
        super().__init__(passages, vocabulary)
        self.labels: Labels = labels(vocabulary)
        self.leads: Leads = leads(vocabulary)
        self.setting = setting
        self.struck: tuple[tuple[int, int], ...] = ()  # words struck out, by their place in the document
        self.state = State()
        self.block: list[Found] = []
        self.in_body = False
        self.carried = self.carried_function = ""
        self.titles_above = False
        self.torn_until = 0
        self.group_at = -2
        self.since = 0  # so many persons were found when the list was opened: words in it are about none
        self.marks: dict[str, Mark] = {}
        self.keys: set[int] = set()
        self.bracketed_marks = False
        self.boxes = False
        self.told_entries: frozenset[int] = frozenset()  # lines that tell of each person whether they came
        self.counts = False
        self.addressed = False
        self.block_open = False
        self.row_group: str | None = None
        self.row: tuple[str, int, int] = ("", 0, -1)
        self.remote = self.words.pattern("remote-word")
        self.part = self.words.part_of_meeting
        self.carded = False
        self._own_body = setting.body.lower().split(" ", 1)[0]
        self._subheadings, self._recipients = self.words.set("subheading"), self.words.set("recipient")
        self.list_words = self.words.set("list-word")
        self.list_words_first = {form.split()[0] for form in self.list_words}

    @abstractmethod
    def line(self, at: int, following: int | None = None) -> None:
        """Read a cell as a line of a list, or as the label of one."""

    @abstractmethod
    def read_line(self, at: int, passage: Passage, following: int | None) -> None:
        """Decide what a line is: label, group heading, entry, sentence, or the end of the list."""

    @abstractmethod
    def read_list(self, at: int, passage: Passage, start: int, end: int) -> None:
        """Read a piece of a list, sentence by sentence where it has several."""

    def open(self, status: Status, rule: str) -> None:
        """Open a list."""
        self.state = State(status, status, rule)

    def ungroup(self) -> None:
        """Forget the group heading: each line names its own organisation."""
        self.state.group = None

    def close(self) -> None:
        """End the list that is open."""
        self.state = State()

    def close_row(self, person: Found, row: Sequence[Passage]) -> None:
        """Let the evidence of a person in a table be the whole row, without cells that reach into it."""
        own = (person.passage.cell or ())[:2]
        if all(p.cell is not None for p in row):
            person.row = tuple(p for p in row if (p.cell or ())[:2] == own)

    def cell(self, at: int, previous: Found | None) -> list[Found]:
        """Read the persons of a cell; `previous` is the person of the same row read before."""
        before = len(self.out.found)
        self.read_persons(at, self.passages[at], 0, len(self.passages[at].text), previous=previous)
        return self.out.found[before:]

    def attribute(self, passage: Passage, person: Found, *, column_title: bool) -> bool:
        """Read a cell that describes `person`; in a title column unknown words are the title."""
        text = passage.text.strip(" .-–")
        came: list[Found] = []
        read = not text or self.entries.describe(passage, person, title=column_title, came=came)
        for other in came:
            self.settle(other, self.state.status)
        self.out.found += came
        return read

    def read_persons(
        self, at: int, passage: Passage, start: int, end: int, *, previous: Found | None = None
    ) -> None:
        """Read the persons of a stretch of a list; `previous` is whom its first words may describe."""
        if end - start > LONGEST_LIST:
            self.out.left.append((passage, start, end))
            return
        inner = self.labels.find(passage.text[start:end], ("absent",)) if passage.cell is not None else None
        status = self.state.status
        if inner is not None and not inner.open:
            start, status = start + inner.content, "absent"
        apart = passage.gap > 0 and self._patterns.of_item.match(passage.text, start) is not None
        above = len(self.out.found) > self.since and self.state.status is not None
        if previous is None and passage.cell is None and above and not apart:
            previous = self.out.found[-1]
        single = self.state.kind in ("present", "more", "absent")
        read = self.entries.read(
            passage,
            start,
            end,
            single=single,
            previous=previous,
            carried=self.carried,
            away=status == "absent",
            order=self.order,
        )
        if read.found and self.carried_function:
            read.found[0].functions.add(self.carried_function)
        self.carried, self.carried_function = read.carried, ""
        for n, person in enumerate(read.found):
            own = set(person.functions) if n and person.function_first else set[str]()
            self.settle(person, status)
            person.functions = own or person.functions  # "Ordstyrer var A og referent B"
        self.state.filled = self.state.filled or bool(read.found and not self.state.group)
        self.out.found += read.found
        self.block += read.found
        self.block_open = self.block_open or bool(read.found)
        if read.found or not read.left:
            self.out.used.add(at)
        if status is None:
            return
        if read.found:
            self.out.left += [(passage, a, b) for a, b in read.left if passage.text[a:b].strip(" .,")]
        elif (
            read.left
            and end - start <= 90
            and not self._patterns.like_sentence.search(passage.text[start:end])
            and not self._dates_meeting(passage.text[start:end])
        ):
            self.out.left.append((passage, start, end))

    def _dates_meeting(self, text: str) -> bool:
        """Say whether a line below a list is the title of a meeting: "Møde nr. 2, den 14. maj 2014"."""
        meeting = self.words.pattern("meeting").search(text) is not None
        return meeting and bool(find_dates(text, self.vocabulary)) and not tells_more(self, text)

    def keep_unread(self, passage: Passage, start: int, end: int, before: int) -> None:
        """Leave words that named somebody as not understood where they gave nobody: `before` were found."""
        left = self.out.left[-1] if self.out.left else None
        kept = left is not None and left[0] is passage and left[1] >= start
        text = passage.text[start:end]
        if len(self.out.found) == before and not kept and (tells_more(self, text) or by_one_name(self, text)):
            self.out.left.append((passage, start, end))

    def settle(self, person: Found, status: Status | None) -> None:
        """Give a person what the label and the group heading say."""
        state = self.state
        if not person.own_status:
            person.status = status
        elif status == "absent":
            person.status = "absent"
        if person.part and status == "absent":  # whoever came late or left early was there
            person.status = "present"
        if person.acting:  # whoever led the meeting, kept its minutes or stood in was there
            person.status = "present"
        if state.capacity == "guest" and person.capacity is None:
            person.capacity = "guest"
        elif state.capacity == "observer":
            person.capacity = "observer"
        over_net = state.remote or state.group_remote
        person.remote = person.remote or (over_net and person.status == "present")
        person.part = person.part or state.group_part or state.part
        person.title = person.title or state.title
        if state.role:
            person.functions.add(state.role)
        if person.grouped and person.organisation.lower() in self.persons.bodies.police:
            person.organisation = self.setting.district or "Politiet"
        elif person.grouped and person.organisation.lower() in self.persons.bodies.municipal:
            person.organisation = self.setting.municipality or ""
        if not person.organisation and (state.group or self.row_group):
            person.organisation = state.group or self.row_group or ""
            person.grouped = True
        if person.organisation.lower() == self._own_body and (
            person.function_alone or not person.function_word
        ):
            person.organisation, person.grouped = "", False
            function = self.persons.notes.function(person.title) if person.title else None
            if function in ("chair", "deputy"):  # "A, formand for SSP-udvalget", which meets here
                person.functions.add(function)
                person.function_word, person.title = person.title, ""
        person.rule = state.rule or "attendance.line"
        person.in_body = self.in_body
