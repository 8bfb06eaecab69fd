"""Walking the lists of participants: which status, group and organisation holds for which line."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import Final, Literal

from ..reading.document import LineKind
from ..vocabulary import Vocabulary
from .abreast import lists_abreast
from .entries import Entries, entries
from .found import Found, is_field
from .labels import PEOPLE, ROLES, Label, Labels, labels
from .leads import Leads, leads
from .legend import initials_in, read_legend
from .passages import Passage
from .tables import COLUMNS, read_table
from .tidy import cut
from .torn import entry_breaks, title_above, torn_column
from .virtual import sentences
from .words import Words, alternation, words

_COUNT: Final = re.compile(r"(\d{1,2})[.)]\s+")
_BOX: Final = re.compile(r"(?:(?P<empty>\[\s?\]|☐)|\[[xX✓✗]\]|☑|☒)\s+(?=\S)")
"""A box before a name: ticked for those who came."""
_INNER_HEAD: Final = re.compile(r"(?P<who>[A-ZÆØÅ][^:;,.()]{2,50}):\s+(?=\S)")
_BOLD: Final = 9
_LONGEST_LIST: Final = 12_000
"""A longer paragraph is no list of people."""
_GROUP_WORDS: Final = 9
_PARTED: Final = 2
"""So many blank lines part a list from a signature below it."""
_EXPLAINED: Final = re.compile(r"(?P<name>[^()]+?)\s+\((?P<by>[^()]+)\)")

Status = Literal["present", "absent"]


@dataclass(frozen=True, slots=True)
class Setting:
    """What the document's heading tells about whom a group heading means.

    Attributes:
        district: name of the police district, if it is known.
        municipality: name of the one municipality, if it is known.
        virtual: the whole meeting was held over the net.
    """

    district: str | None = None
    municipality: str | None = None
    virtual: bool = False


@dataclass(slots=True)
class _State:
    """What holds for the lines that follow.

    Attributes:
        rank: how prominent the label that opened the list was, 0 where it looks like any line.
        filled: persons stand right below that label, without a group heading.
    """

    status: Status | None = None
    kind: str = ""
    rule: str = ""
    remote: bool = False
    capacity: str | None = None
    group: str | None = None
    role: str | None = None
    part: str | None = None
    rank: int = 0
    filled: bool = False


@dataclass(slots=True)
class Walked:
    """What the walk gives: persons in order, passages used, words not understood."""

    found: list[Found] = field(default_factory=list)
    used: set[int] = field(default_factory=set)
    left: list[tuple[Passage, int, int]] = field(default_factory=list)
    roles: list[tuple[str, str]] = field(default_factory=list)


class Walk:
    """Walks passages and collects persons.

    Args:
        passages: the tidied document. vocabulary: the ontology. setting: from the heading.
    """

    def __init__(self, passages: Sequence[Passage], vocabulary: Vocabulary, setting: Setting) -> None:
        self.passages = passages
        self.words: Words = words(vocabulary)
        self.labels: Labels = labels(vocabulary)
        self.entries: Entries = entries(vocabulary)
        self.persons = self.entries.persons
        self.leads: Leads = leads(vocabulary)
        self.setting = setting
        self.legend = read_legend(passages, self.persons)
        self.out = Walked()
        self.state = _State()
        self.block: list[Found] = []
        self.in_body = False
        self.carried = ""
        self.titles_above = False
        self.torn_until = 0
        self.block_open = False
        self.row_group: str | None = None
        self.row: tuple[str, int, int] = ("", 0, -1)
        self._absent_verb = self.words.pattern("absent-verb")
        self._present_verb = self.words.pattern("present-verb")
        self._tells = self.words.pattern(
            "absent-verb",
            "present-verb",
            "represented-verb",
            "absent-phrase",
            "present-phrase",
            "more-phrase",
            "guest-phrase",
            "presence",
            "takes-chair",
            "takes-minutes",
        )
        self._instead = self.words.pattern("substitute-verb")
        self._takes = (
            ("chair", self.words.pattern("takes-chair")),
            ("secretary", self.words.pattern("takes-minutes")),
        )
        self._joint = re.compile(rf",?\s+(?:{self.words.alternatives('clause-joint')})\s+|;\s*", re.I)
        self._remote = self.words.pattern("remote-word")
        self._inner_label = re.compile(
            rf"(?:(?<=[.;,)])|\A)\s+(?P<label>(?:{self.words.alternatives(*PEOPLE, *ROLES)})\s*:\s)", re.I
        )
        self._part = self.words.part_of_meeting
        self._like_sentence = re.compile(
            rf"[a-zæøå]{{3}}\.$|\s(?:{self.words.alternatives('clause-word')})\s"
        )
        clock = alternation(vocabulary.words("meeting", "clock"))
        self._clock = re.compile(rf"\d{{1,2}}[.:]\d{{2}}(?!\d)|\b(?:{clock})(?!\w)", re.I)
        joint = self.words.alternatives("list-joint")
        self._listed = re.compile(rf"[,;]\s*(?:(?:{joint})\s+)?|\s(?:{joint})\s")

    def head(self, indices: Sequence[int]) -> None:
        """Walk the passages before the first item."""
        i = 0
        while i < len(indices):
            i += self._step(indices, i)

    def _step(self, indices: Sequence[int], at: int) -> int:
        """Read what stands at one place of a list; return the number of passages that took."""
        taken = lists_abreast(self, indices, at) or torn_column(self, indices, at) or self._table(indices, at)
        if not taken:
            self._passage(indices[at], indices[at + 1] if at + 1 < len(indices) else None)
        return taken or 1

    def _table(self, indices: Sequence[int], at: int) -> int:
        """Read the table that begins here; return its number of passages."""
        cell = self.passages[indices[at]].cell
        if cell is None:
            return 0
        size = 1
        while at + size < len(indices):
            other = self.passages[indices[at + size]].cell
            if other is None or other[0] != cell[0]:
                break
            size += 1
        here = indices[at : at + size]
        if self._lists_items(here):
            return size
        if not read_table(self, here):
            for n, i in enumerate(here):  # a table used for layout: its cells are lines
                self._passage(i, here[n + 1] if n + 1 < len(here) else None, in_cell=True)
        return size

    def _lists_items(self, here: Sequence[int]) -> bool:
        """Say by its header whether a table holds the agenda: a column of items and none of names."""
        first = self.passages[here[0]].cell
        row = [
            p.text.lower().strip(" .:")
            for p in (self.passages[i] for i in here)
            if p.cell and first and p.cell[1] == first[1]
        ]
        names = self.words.set("column-name") - self.words.set("column-responsible")
        items = self.words.set("column-item")
        return len(row) > 1 and any(t in items for t in row) and not any(t in names for t in row)

    def open(self, status: Status, rule: str) -> None:
        """Open a list."""
        self.state = _State(status, status, rule)

    def ungroup(self) -> None:
        """Forget the group heading: each line names its own organisation."""
        self.state.group = None

    def cell(self, at: int, previous: Found | None) -> list[Found]:
        """Read the persons of a cell; `previous` is the person of the same row read before."""
        before = len(self.out.found)
        self._persons(at, self.passages[at], 0, len(self.passages[at].text), previous=previous)
        return self.out.found[before:]

    def attribute(self, at: int, person: Found, *, column_title: bool) -> bool:
        """Read a cell that describes `person`; in a title column unknown words are the title."""
        passage = self.passages[at]
        text = passage.text.strip(" .-–")
        return not text or self.entries.describe(passage, person, title=column_title)

    def line(self, at: int) -> None:
        """Read a cell as a line of a list, or as the label of one."""
        self._passage(at, None, in_cell=True)

    def part(self, at: int, passage: Passage) -> None:
        """Read a part of a line as a line of a list, or as the label of one."""
        self._line(at, passage, None)

    def close(self) -> None:
        """End the list that is open."""
        self.state = _State()

    def close_row(self, person: Found, row: Sequence[Passage]) -> None:
        """Let the evidence of a person in a table be the whole row."""
        if all(p.cell is not None for p in row):
            person.row = tuple(row)

    def is_person(self, text: str) -> bool:
        """Say whether `text` begins with what is plainly a person."""
        return self._is_person(text)

    def names_group(self, name: str) -> bool:
        """Say whether `name` names a body or a group of attendees."""
        return self._names_group(name)

    def body(self, indices: Sequence[int]) -> None:
        """Walk the minutes for lists that stand among them: repeated absentees, who kept the minutes."""
        self.state = _State()
        late = all(is_field(person) for person in self.out.found)  # no list before the first item
        after = 0
        follow = 0
        for n, at in enumerate(indices):
            if n < after:
                continue
            if late and self._heads_late_list(at, indices[n + 1 : n + 2]):
                after = self._late_list(indices, n)
                continue
            self.in_body = True
            passage = self.passages[at]
            follow = follow if passage.gap < _PARTED else 0
            label = self.labels.find(passage.text, (*PEOPLE, *ROLES), tab=_tab(passage))
            if label is not None and not label.open and self._is_list_label(label, passage):
                self._label(at, label)
                follow = 20 if label.content >= len(passage.text) else 0
                continue
            if follow and self.state.status is not None and self._entry(at, strict=True):
                follow -= 1
                continue
            self._joins(at)
            follow = 0
            self.state = _State()

    def _heads_late_list(self, at: int, following: Sequence[int]) -> bool:
        """Say whether a line labels the list of those present, with the list below it."""
        passage = self.passages[at]
        label = self.labels.find(passage.text, ("present", "more"), tab=_tab(passage))
        if label is None or label.open or label.content < len(passage.text) or not following:
            return False
        below = self.passages[following[0]]
        return below.cell is not None or self._is_person(below.text) or self._names_group(below.text)

    def _late_list(self, indices: Sequence[int], at: int) -> int:
        """Read the lists that stand after the last item; return the place after them in `indices`."""
        self.in_body = False
        start = at
        while at < len(indices):
            if at > start and (self.state.status is None or self._parted(indices[at], indices[at - 1])):
                break
            at += self._step(indices, at)
        self.close()
        return at

    def _parted(self, at: int, before: int) -> bool:
        """Say whether a line after several blank ones is a signature, no entry of the list above."""
        passage = self.passages[at]
        if passage.gap < _PARTED or self.labels.find(passage.text, PEOPLE) is not None:
            return False
        entry = re.search(r"[,(]", passage.text) is not None and self._is_person(passage.text)
        known = any(passage.text.startswith(person.name) for person in self.out.found)
        return not entry or known or passage.indent != self.passages[before].indent

    def _joins(self, at: int) -> None:
        """Read "Under punktet deltog A, B" among the minutes; the passage stays minutes."""
        passage = self.passages[at]
        if len(passage.text) > _LONGEST_LIST or not self._present_verb.search(passage.text):
            return
        known = at in self.out.used
        left = len(self.out.left)
        for start, end in sentences(passage.text):
            lead = self.leads.read(passage.text, start, end)
            if lead is not None and lead.part and lead.status == "present":
                self.state = _State()
                self._lead(at, passage, start, end)
        del self.out.left[left:]
        if not known:
            self.out.used.discard(at)

    def _is_list_label(self, label: Label, passage: Passage) -> bool:
        """In the minutes only what plainly labels persons counts ("Fraværende:", "Referent: X")."""
        if label.kind in ROLES:
            return label.kind == "secretary" and label.content < len(passage.text) and len(passage.text) < 90
        alone = label.content >= len(passage.text)
        shown = passage.kind is LineKind.HEADING or passage.bold or passage.text.endswith(":")
        if alone:
            return label.kind == "absent" and (shown or len(passage.text) < 30)
        rest = self.persons.read(passage.text[label.content :].split(",")[0].split("(")[0])
        return label.kind == "absent" and rest is not None and ":" in passage.text[: label.content]

    def _passage(self, at: int, following: int | None, *, in_cell: bool = False) -> None:
        passage = self.passages[at]
        if passage.cell is not None and not in_cell:
            return
        cuts = [m.start("label") for m in self._inner_label.finditer(passage.text[:_LONGEST_LIST])]
        cuts += [t + 1 for t in passage.tabs if self._inner_label.match(f" {passage.text[t + 1 : t + 80]}")]
        cuts += entry_breaks(self, passage)
        cuts = sorted(set(cuts))
        bounds = [0, *cuts, len(passage.text)]
        for start, end in pairwise(bounds):
            part = cut(passage, start, end) if cuts else passage
            below = following if end == len(passage.text) else None
            if not self._row(at, part, below):
                self._line(at, part, below)

    def _row(self, at: int, passage: Passage, following: int | None) -> bool:
        """Read "Greve ..... borgmester A": the organisation in a column, for lines below it too."""
        deeper = passage.indent > self.row[1] + 7 and not passage.tabs
        if not passage.tabs:
            if not (self.row[0] and (deeper or at == self.row[2])):
                self.row = ("", 0, -1)
                return False
            body = passage
        else:
            left = passage.text[: passage.tabs[0]].strip(" :")
            if self.state.status is None or ":" in passage.text[: passage.tabs[0]]:
                return False
            if not self._names_group(left) or self.labels.find(left) is not None:
                return False
            self.row = (left, passage.indent, at)
            body = cut(passage, passage.tabs[0] + 1)
        kept = self.state
        self.state = replace(kept, group=None)
        if self._group_of(self.row[0]):
            self.row_group = self.state.group
            self._line(at, body, following)
            self.row_group = None
        self.out.used.add(at)
        self.state = kept
        return True

    def _line(self, at: int, passage: Passage, following: int | None) -> None:
        box = _BOX.match(passage.text)
        if box and self.state.status is not None:
            before = len(self.out.found)
            self._line(at, cut(passage, box.end()), following)
            if box["empty"]:
                for person in self.out.found[before:]:
                    person.status = "absent"
            return
        bullet = re.match(r"[-–—•*·▪]\s+", passage.text)
        shown = cut(passage, bullet.end()) if bullet else passage
        label = self.labels.find(shown.text, tab=_tab(shown))
        if label is not None and label.kind == "minutes" and self._kept_by(shown, label, following):
            label = label._replace(kind="secretary")
        if label is not None:
            label = self._opened(label, shown.text)
        if label is not None and label.kind in ROLES and label.open:
            self._told(at, shown)
        elif label is not None and label.kind in (*PEOPLE, *ROLES) and not self._letterhead(label, shown):
            self._label(at, label, shown)
        elif label is not None or self._is_table_header(shown.text):
            self.state = _State()
        elif (
            title_above(self, at, shown, following)
            or self._group(at, shown, following)
            or (self.state.status is not None and self._is_listed(shown.text) and self._entry(at, shown))
            or self._prose(at, shown)
            or self._entry(at, shown)
        ):
            return
        elif passage.kind is LineKind.HEADING or len(passage.text) > 60:
            self.state = _State()

    def _opened(self, label: Label, text: str) -> Label | None:
        """Let "Afbud fra borgmester A" without a colon name the person, not a group.

        None where the label's words are a title: "Observatør for de frivillige A".
        """
        if not label.qualifier or label.content < len(text) or label.kind not in PEOPLE:
            return label
        printed = self.persons.read(text) if label.kind == "observer" else None
        if printed is not None and printed.title:
            return None
        begin = text.rfind(label.qualifier)
        preposition = self.entries.group_preposition.match(text, begin)
        begin = preposition.end() if preposition else begin
        if text.endswith(":") or not self._is_person(text[begin:]):
            return label
        return label._replace(qualifier="", content=begin, open=True)

    def _kept_by(self, passage: Passage, label: Label, following: int | None) -> bool:
        """Say whether "Referat:" names who kept the minutes, on the same line or in the cell beside it."""
        text = passage.text[label.content :]
        if text and ":" not in passage.text[: label.content]:
            return False
        if not text and passage.cell is not None and following is not None:
            beside = self.passages[following]
            text = beside.text if beside.cell and beside.cell[:2] == passage.cell[:2] else ""
        tokens = text.strip(" .").split()
        size = len(tokens)
        named = 1 < size <= 4 and self.persons.names.run(tokens, 0) == size
        return named and not self.persons.bodies.is_organisation(text)

    def _is_listed(self, text: str) -> bool:
        """Say whether a line of an open list is an entry, not a sentence that tells who was absent."""
        told = text.endswith(".") and self._absent_verb.search(text) is not None
        return self._is_person(text) and not told

    def _letterhead(self, label: Label, passage: Passage) -> bool:
        """Say whether "Sekretariatet" is an office in a letterhead: nobody was listed before it."""
        if label.kind != "more" or label.open or self.state.status is not None:
            return False
        return ":" not in passage.text[: label.content] and not self._is_person(passage.text[label.content :])

    def _is_table_header(self, text: str) -> bool:
        """Say whether a line is the header of a table that lost its columns."""
        columns = self.words.set(
            "column-item",
            "column-minutes",
            "column-responsible",
            "column-deadline",
            "column-name",
            "column-title",
        )
        tokens = text.lower().split()
        return len(tokens) >= 3 and sum(t in columns for t in tokens) >= 0.75 * len(tokens)

    def _label(self, at: int, label: Label, shown: Passage | None = None) -> None:
        passage = shown or self.passages[at]
        self.out.used.add(at)
        self.titles_above = self.block_open = False
        self.block = self.block if label.kind in ROLES else []
        inherited = self.state
        self.state = _State(rule=f"attendance.label-{label.kind}", kind=label.kind, rank=_rank(passage))
        if label.kind in ROLES:
            self.state.role = label.kind
            self.state.status = "present"
            self.state.group = None
        else:
            self.state.status = "absent" if label.kind == "absent" else "present"
            self.state.capacity = label.kind if label.kind in ("guest", "observer") else None
        qualifier = label.qualifier.lower()
        self.state.remote = bool(self._remote.search(label.words) or self._remote.search(qualifier))
        if label.kind != "absent" and self._part.search(qualifier):
            self.state.part = label.qualifier
        self._group_of(
            re.sub(
                rf"^(?:{self.words.alternatives('group-preposition')})\s+", "", label.qualifier, flags=re.I
            )
        )
        if label.content < len(passage.text):
            before = len(self.out.found)
            self._list(at, passage, label.content, len(passage.text))
            if label.kind == "observer" and qualifier.startswith("for "):
                for person in self.out.found[before:]:
                    person.title = person.title or f"{label.words} {label.qualifier}"
            if label.kind in ROLES and len(self.out.found) == before:
                self.out.roles.append((label.kind, passage.text[label.content :].strip(" .")))
                self.out.left = [x for x in self.out.left if x[0] is not passage]
            if label.kind in ROLES:
                kept = inherited.status is not None and inherited.kind not in ROLES
                self.state = inherited if kept else _State()

    def _group_of(self, words_: str) -> bool:
        """Set the group that a heading names; False when it names none."""
        name = words_.strip(" .:;()")
        low = name.lower()
        bodies = self.persons.bodies
        if not name:
            return False
        if low in bodies.police:
            self.state.group = self.setting.district or "Politiet"
        elif low in bodies.municipal:
            self.state.group = self.setting.municipality
        elif low in bodies.unnamed or bodies.is_circle(low):
            self.state.group = None
        elif bodies.full_name(name) or bodies.is_organisation(name) or bodies.bare_municipality(name):
            self.state.group = bodies.completed(name)
        else:
            return False
        return True

    def _group(self, at: int, passage: Passage, following: int | None) -> bool:
        """Read a group heading: "Fra politiet:", "Horsens Kommune", "Vejle Kommune: A, B"."""
        text = passage.text
        colon = re.search(r":\s*", text[:80])
        head = self.leads.without_verb(text[: colon.start()] if colon else text)
        if len(head.split()) > _GROUP_WORDS or (colon is None and text.endswith(".")):
            return False
        content = colon.end() if colon else len(text)
        preposition = self.entries.group_preposition.match(head)
        name = self._explained(head[preposition.end() :].strip() if preposition else head.strip())
        rank = _rank(passage)
        shown = rank > 0 or colon is not None
        if colon and self._titled_label(at, passage, head, content):
            return True
        known = self._names_group(name) or (
            colon is not None and self.state.status is not None and self._is_person(text[content:])
        )
        leads = following is not None and self._is_person(self.passages[following].text)
        named = known or (shown and leads and head != name)
        if not named and following is not None and self._heads_list(passage, self.passages[following]):
            named = leads = True
        inside = self.state.status is not None or leads or self._is_person(text[content:])
        if not named or not inside or not (shown or leads):
            return False
        if self.state.status is None:
            self.state = _State("present", "present", "attendance.unlabelled-group")
        left = self.state.kind not in ("present", "more") and self.state.filled
        if self.state.role or (left and 0 < rank <= self.state.rank):  # no part of the list of the absent
            self.state = _State("present", "present", "attendance.group")
        self.state.group = None
        if not self._group_of(name):
            self.state.group = name
        self.block = []
        self.out.used.add(at)
        said = text[content:].lower().strip(" .")
        if said:
            self._grouped(at, passage, content, nobody=said.split()[0] in self.entries.nobody)
        return True

    def _explained(self, name: str) -> str:
        """Return the group that a heading means: "politiet (Fyns Politi)" is Fyns Politi."""
        explained = _EXPLAINED.fullmatch(name)
        if explained is None or not self._names_group(explained["name"]):
            return name
        return explained["by"] if self._names_group(explained["by"]) else explained["name"]

    def _heads_list(self, passage: Passage, below: Passage) -> bool:
        """Say whether a line heads the entries below it by its looks alone: "**Assens Byråd**", "* A"."""
        if self.state.status is None or self.state.role or passage.kind is LineKind.ITEM:
            return False
        if self.persons.read(re.split(r"[,;(]", below.text, maxsplit=1)[0]) is None:
            return False
        lines = passage.kind is below.kind is LineKind.TEXT
        listed = below.kind is LineKind.ITEM and _rank(passage) > 0
        deeper = lines and below.indent > passage.indent + 1
        above = lines and passage.gap > 0 == below.gap and self.persons.read(passage.text) is None
        plain = not passage.tabs and not re.search(r"[,;.:\d]", passage.text) and passage.text[:1].isupper()
        plain = plain and passage.text.lower() not in self.words.set(*COLUMNS)
        return (listed or deeper or above) and plain and not self._is_person(passage.text)

    def _grouped(self, at: int, passage: Passage, content: int, *, nobody: bool) -> None:
        """Read what stands behind a group's colon, "Afbud fra borgmester A" too."""
        said = passage.text[content:]
        label = self.labels.find(said, ("absent",))
        label = self._opened(label, said) if label is not None else None
        if label is None or not self._is_person(said[label.content :]):
            if not nobody:
                self._list(at, passage, content, len(passage.text))
            return
        kept = self.state
        self.state = replace(kept, status="absent", remote=False, part=None)
        self._list(at, passage, content + label.content, len(passage.text))
        self.state = kept

    def _titled_label(self, at: int, passage: Passage, head: str, content: int) -> bool:
        """Read "Skoleleder: Mia Holm": the label is a title."""
        if self.state.status is None or content >= len(passage.text):
            return False
        split = self.persons.split_title(head)
        if split is None or self.persons.read(head) is not None or self.persons.notes.function(head):
            return False
        before = len(self.out.found)
        self._list(at, passage, content, len(passage.text))
        for person in self.out.found[before:]:
            person.title = person.title or split[0]
            person.organisation = person.organisation or split[1]
            person.start = 0 if len(self.out.found) == before + 1 else person.start
        return len(self.out.found) > before

    def _names_group(self, name: str) -> bool:
        if self._clock.search(name):
            return False
        low = name.lower().strip(" .:")
        bodies = self.persons.bodies
        return bool(
            low in bodies.police | bodies.municipal | bodies.unnamed
            or bodies.full_name(name)
            or bodies.bare_municipality(name)
            or (bodies.is_organisation(name) and self.persons.read(name) is None)
        )

    def _is_person(self, text: str) -> bool:
        first, *rest = re.split(r"[,;(\t]| [-–] ", text, maxsplit=2)
        printed = self.persons.read(first)
        if printed is None:
            return False
        if printed.title or self.persons.names.looks_like(printed.name.split()):
            return True
        return bool(rest) and len(rest[0]) < 80 and self.persons.split_title(rest[0].strip(" )")) is not None

    def _is_somebody(self, text: str) -> bool:
        """Say whether `text` begins with a person, surely or by the name of one found before."""
        if self._is_person(text):
            return True
        printed = self.persons.read(text.split(",", maxsplit=1)[0])
        return printed is not None and any(person.name == printed.name for person in self.out.found)

    def _prose(self, at: int, passage: Passage) -> bool:
        """Read sentences that tell who took part or was absent."""
        text = passage.text
        if not 25 <= len(text) <= _LONGEST_LIST or not self._tells.search(text):
            return False
        return self._told(at, passage)

    def _told(self, at: int, passage: Passage) -> bool:
        before = len(self.out.found)
        for start, end in sentences(passage.text[:_LONGEST_LIST]):
            self._sentence(at, passage, start, end)
        return len(self.out.found) > before

    def _sentence(self, at: int, passage: Passage, start: int, end: int) -> None:
        text = passage.text
        label = self.labels.find(text[start:end], (*PEOPLE, *ROLES))
        if label is not None and (label.kind in PEOPLE or label.open):
            self._label_sentence(at, passage, start, end, label)
            return
        if self._lead(at, passage, start, end):
            return
        told = (("absent", self._absent_verb), ("present", self._present_verb), *self._takes)
        verbs = sorted(
            (m.start(), m.end(), what)
            for what, pattern in told
            for m in pattern.finditer(text, start, end)
            if what not in ROLES or m[0].split(None, 1)[0].lower() not in self.entries.relative
        )
        begin = start
        for n, (a, b, status) in enumerate(verbs):
            if a < begin or not self._is_somebody(text[begin:a]):
                if a >= begin > start and self._lead(at, passage, begin, end):
                    return
                continue
            upto = verbs[n + 1][0] if n + 1 < len(verbs) else end
            joint = self._joint.search(text[b:upto])
            tail = (
                b + joint.start() if joint and n + 1 < len(verbs) else (end if n + 1 == len(verbs) else upto)
            )
            self._clause(at, passage, (begin, a, b, tail), status)
            begin = b + joint.end() if joint else upto

    def _lead(self, at: int, passage: Passage, start: int, end: int) -> bool:
        """Read "For politiet deltog A og B", "Under punkt 3 deltog desuden C"."""
        lead = self.leads.read(passage.text, start, end)
        if lead is None or not self._is_person(passage.text[lead.content : end]):
            return False
        kept = self.state
        self.state = _State(lead.status, lead.status, "attendance.prose-lead", capacity=lead.capacity)
        self.state.remote = bool(self._remote.search(passage.text[start : lead.content]))
        self.state.part = lead.part
        if lead.group:
            self._group_of(lead.group)
            if self.state.group is None and not self._names_group(lead.group):
                self.state.group = lead.group
        before = len(self.out.found)
        self._list(at, passage, lead.content, end)
        fresh = self.out.found[before:]
        if lead.instead and before and len(fresh) == 1 and self.out.found[before - 1].status == "absent":
            fresh[0].capacity, fresh[0].stands_for = "substitute", self.out.found[before - 1].name
        self.state = kept if kept.status else _State("present", "present", self.state.rule)
        return True

    def _clause(self, at: int, passage: Passage, span: tuple[int, int, int, int], told: str) -> None:
        """Read "<persons> deltog <rest>", "<persons> havde meldt afbud" or "<person> ledede mødet"."""
        begin, verb, after, end = span
        text = passage.text
        kept = self.state
        status: Status = "absent" if told == "absent" else "present"
        self.state = _State(status, status, "attendance.prose")
        rest = text[after:end].strip(" .,")
        before = len(self.out.found)
        self._list(at, passage, begin, verb)
        fresh = self.out.found[before:]
        instead = self._instead.match(text, verb) or self._instead.search(text[verb:end])
        if told in ROLES:
            for person in fresh:
                person.functions.add(told)
            rest = ""
        if told == "absent":
            self._came_instead(at, passage, fresh, (after, end))
        for person in fresh:
            person.end = max(person.end, min(end, after + len(rest) + 1)) if len(fresh) == 1 else person.end
            if rest and self._part.search(rest):
                person.part = person.part or rest
            if self._remote.search(rest):
                person.remote = True
            for note in self.persons.notes.read(rest.split(",", maxsplit=1)[0]):
                person.stands_for = person.stands_for or note.for_whom
            if person.stands_for:
                person.capacity = "substitute"
                continue
            if instead and status == "present" and before:
                gone = self.out.found[before - 1]
                person.capacity = "substitute"
                if gone.status == "absent":
                    person.stands_for = gone.name
        self.state = kept

    def _came_instead(self, at: int, passage: Passage, gone: Sequence[Found], span: tuple[int, int]) -> None:
        """Read "… var forhindret og var repræsenteret ved B" behind its verb: B stood in."""
        after, end = span
        joint = self._joint.match(passage.text, after, end)
        begin = joint.end() if joint else after + (passage.text[after : after + 1] == " ")
        came = self.entries.stand_in(passage.text[begin:end], bracketed=False)
        before = len(self.out.found)
        if came is not None:
            self.state = _State("present", "present", "attendance.prose")
            self._persons(at, passage, begin + came[0], begin + came[1])
        fresh = self.out.found[before:]
        if len(fresh) == 1 and len(gone) == 1:
            fresh[0].capacity, fresh[0].stands_for = "substitute", gone[0].name
        elif not fresh and self._is_person(passage.text[begin:end]):
            self.out.left.append((passage, begin, end))

    def _label_sentence(self, at: int, passage: Passage, start: int, end: int, label: Label) -> None:
        kept = self.state
        status: Status = "absent" if label.kind == "absent" else "present"
        self.state = _State(status, label.kind, f"attendance.prose-{label.kind}")
        self.state.remote = bool(self._remote.search(label.words))
        if label.kind in ("guest", "observer"):
            self.state.capacity = label.kind
        if self._part.search(label.qualifier):
            self.state.part = label.qualifier
        if label.kind in ROLES:
            self.state = _State("present", label.kind, self.state.rule, role=label.kind)
        self._list(at, passage, start + label.content, end)
        if label.kind in ROLES:
            self.state = kept
            return
        self.state = kept if kept.status else _State(status, label.kind, self.state.rule)

    def _entry(self, at: int, shown: Passage | None = None, *, strict: bool = False) -> bool:
        """Read a line of the list that is open."""
        passage = shown or self.passages[at]
        if self.state.status is None:
            return self._unlabelled(at)
        before = len(self.out.found)
        begin = self._counted(at) if passage.text == self.passages[at].text else 0
        if strict and not self._is_person(passage.text[begin:]):
            return False
        if len(passage.text) > _LONGEST_LIST:
            return False
        if len(passage.text) > 200 and not self._is_person(passage.text[begin:]):
            return False
        self._list(at, passage, begin, len(passage.text))
        got = len(self.out.found) > before or at in self.out.used
        if got:
            self.out.used.add(at)
            if self.state.role and len(self.out.found) > before:
                self.state = _State()
        return got

    def _counted(self, at: int) -> int:
        """Return where a line begins after a number that counts lines (not that of "1. viceborgmester")."""

        def number(i: int) -> int | None:
            match = _COUNT.match(self.passages[i].text) if 0 <= i < len(self.passages) else None
            return int(match[1]) if match else None

        match = _COUNT.match(self.passages[at].text)
        if match is None or not (number(at - 1) == int(match[1]) - 1 or number(at + 1) == int(match[1]) + 1):
            return 0
        return match.end()

    def _unlabelled(self, at: int) -> bool:
        """Accept a line outside every list only beside another that is plainly a person with a title."""

        def plain(i: int) -> bool:
            if not 0 <= i < len(self.passages) or self.passages[i].cell is not None:
                return False
            text = self.passages[i].text
            printed = self.persons.read(re.split(r"[,;(]", text, maxsplit=1)[0])
            return (
                printed is not None
                and bool(printed.title)
                and len(text) < 120
                and len(printed.name.split()) > 1
            )

        if not (plain(at) and (plain(at + 1) or plain(at - 1))):
            return False
        self.state = _State("present", "present", "attendance.unlabelled")
        self._list(at, self.passages[at], 0, len(self.passages[at].text))
        self.out.used.add(at)
        return True

    def _list(self, at: int, passage: Passage, start: int, end: int) -> None:
        """Read a piece of a list, sentence by sentence where it has several."""
        pieces = sentences(passage.text, start, end)
        for n, (a, b) in enumerate(pieces):
            label = self.labels.find(passage.text[a:b], (*PEOPLE, *ROLES)) if n else None
            if label is not None and (label.kind in PEOPLE or label.open):
                self._label_sentence(at, passage, a, b, label)
                continue
            if n and not self._is_listed(passage.text[a:b]) and not _INNER_HEAD.match(passage.text, a, b):
                before = len(self.out.found)
                self._sentence(at, passage, a, b)
                if len(self.out.found) == before and self._tells_more(passage.text[a:b]):
                    self.out.left.append((passage, a, b))  # nobody may be dropped in silence
                continue
            if not self._by_initials(at, passage, a, b) and not self._group_within(at, passage, a, b):
                self._persons(at, passage, a, b)

    def _by_initials(self, at: int, passage: Passage, start: int, end: int) -> bool:
        """Read "DK (formand), RSV" with what the legend says of each."""
        listed = initials_in(passage.text, start, end, self.legend)
        for n, (initials, a, b) in enumerate(listed):
            upto = listed[n + 1][1] if n + 1 < len(listed) else end
            said = self.legend.get(initials)
            read = self.entries.read(said) if said is not None else None
            if read is None or len(read.found) != 1:
                self.out.left.append((passage, a, b))
                continue
            person = read.found[0]
            person.passage, person.start, person.end, person.initials = passage, a, b, initials
            self.entries.describe(cut(passage, b, upto), person)
            self._settle(person, self.state.status)
            self.out.found.append(person)
        if listed:
            self.out.used.add(at)
        return bool(listed)

    def _group_within(self, at: int, passage: Passage, start: int, end: int) -> bool:
        """Read "Boligforeningen: driftschef A" inside a list."""
        head = _INNER_HEAD.match(passage.text, start, end)
        if head is None or not self._is_person(passage.text[head.end() : end]):
            return False
        if self.persons.split_title(head["who"]) is not None or self.labels.find(head["who"]) is not None:
            return False
        kept = self.state
        self.state = replace(kept, group=None)
        if not self._group_of(head["who"]):
            self.state.group = head["who"]
        self._persons(at, passage, head.end(), end)
        self.state = kept
        return True

    def _tells_more(self, text: str) -> bool:
        """Say whether a sentence that was not understood names somebody who was not named before."""
        first = re.split(r"[,;(]", text, maxsplit=1)[0]
        printed = self.persons.read(first) if self._is_person(first) else None
        fresh = printed is not None and all(person.name != printed.name for person in self.out.found)
        return fresh or self._holds_person(text)

    def _holds_person(self, text: str) -> bool:
        parts = self._listed.split(text)[1:20]
        return any(self._is_person(part) for part in parts if len(part) < 90)

    def _persons(
        self, at: int, passage: Passage, start: int, end: int, *, previous: Found | None = None
    ) -> None:
        if end - start > _LONGEST_LIST:
            self.out.left.append((passage, start, end))
            return
        inner = self.labels.find(passage.text[start:end], ("absent",)) if passage.cell is not None else None
        status = self.state.status
        if inner is not None and not inner.open:
            start, status = start + inner.content, "absent"
        if previous is None and passage.cell is None and self.out.found and self.state.status:
            previous = self.out.found[-1]
        single = self.state.kind in ("present", "more", "absent")
        read = self.entries.read(passage, start, end, single=single, previous=previous, carried=self.carried)
        self.carried = read.carried
        for person in read.found:
            self._settle(person, status)
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
        elif read.left and end - start <= 90 and not self._like_sentence.search(passage.text[start:end]):
            self.out.left.append((passage, start, end))

    def _settle(self, person: Found, status: Status | None) -> None:
        """Give a person what the label and the group heading say."""
        state = self.state
        if not person.own_status:
            person.status = status
        elif status == "absent":
            person.status = "absent"
        if person.acting:  # whoever led the meeting, kept its minutes or stood in was there
            person.status = "present"
        if state.capacity == "guest" and person.capacity is None:
            person.capacity = "guest"
        elif state.capacity == "observer":
            person.capacity = "observer"
        person.remote = person.remote or (state.remote and person.status == "present")
        person.part = person.part or state.part
        if state.role:
            person.functions.add(state.role)
        if person.grouped and person.organisation.lower() in self.persons.bodies.police:
            person.organisation = self.setting.district or "Politiet"
        elif person.grouped and person.organisation.lower() in self.persons.bodies.municipal:
            person.organisation = self.setting.municipality or ""
        if not person.organisation and (state.group or self.row_group):
            person.organisation = state.group or self.row_group or ""
            person.grouped = True
        if person.functions & {"substitute"}:
            person.capacity = "substitute"
        person.rule = state.rule or "attendance.line"
        person.in_body = self.in_body


def _rank(passage: Passage) -> int:
    """Return how prominent a line is, 1 the most: headings by their level, then what is bold; else 0."""
    if passage.kind is LineKind.HEADING:
        return passage.level
    return _BOLD if passage.bold else 0


def _tab(passage: Passage) -> int | None:
    return passage.tabs[0] if passage.tabs else None
