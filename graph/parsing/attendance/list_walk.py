"""Walking the lists of participants, line by line: what a line is, and which persons stand in it.

What a label or a group heading opens is told in `openings`, sentences are read in `telling`, lists among the
items in `among`; what holds for a line stands in `standing.State`.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import Final

from ...reading.document import LineKind
from ..danish.labels import PEOPLE, PEOPLE_OR_ROLES, ROLES
from ..entries.found import Found, is_field
from ..entries.torn_names import goes_on_with_entry
from ..passages import Passage, cut, parted, spaced
from .between_dashes import join_dashes
from .bracketed_groups import bracketed_groups
from .brackets import absent_in_brackets
from .cards import cards, told_above, told_below
from .column_ends import mend_columns
from .counted import without_counted
from .fields import field_by_short_name, field_line, leave_field
from .group_headings import (
    BULLET,
    GROUP_JOINT,
    group_within,
    heads_inner_group,
    inner_group,
    open_group,
    opened,
    read_row,
)
from .initials import by_initials
from .labelled_cards import labelled_cards
from .legend import after_mark, begins_entry, inner_marks
from .line_ends import set_off
from .line_kinds import FIELDS
from .marks import apply, find_keys, marked, read_key
from .name_order import order_of
from .offices_over import open_office
from .openings import label_of, open_label, opens_list, remark_before, says_nobody
from .own_labels import label_of_part
from .standing import LONGEST_LIST, State
from .tables import table_at
from .telling import label_sentence, prose, sentence, sentences_of, told
from .ticks import all_chosen, apply_box, boxed, has_boxes
from .told_statuses import statuses_behind_colons
from .torn import entry_breaks, title_above, titles_first, torn_column
from .unread import by_one_name, tells_more
from .virtual import sentences
from .walk import Walk

_JOINT: Final = " –—|·"
_MOST_MARKS: Final = 12
"""So many marks and boxes stand before a name: one for each meeting of a year."""
_RECENT: Final = 200
"""So many of the persons found last are looked through for initials: cost stays linear."""
_CLAUSE: Final = 300
"""Characters of a clause in which somebody is looked for."""
_ITEM: Final = re.compile(r"\d{1,3}[.)]?\s+(?=[A-ZÀ-Þ])")
_FIELD: Final = re.compile(r"[A-ZÀ-Þ][\w/.-]*(?: [\w-]+)?:\s")
"""What begins a further field of a line: "Mødeleder: A      Referat: B"."""
_COUNT: Final = re.compile(r"(\d{1,2})[.)]\s+")
_DOT: Final = re.compile(r"\s+·\s+")


def _plain_sentences(walk: Walk, text: str, start: int, end: int) -> list[tuple[int, int]]:
    return sentences(text, start, end, short=walk.persons.offices.short)


class ListWalk(Walk):
    """Walks passages and collects persons."""

    def head(self, indices: Sequence[int]) -> None:
        """Walk the passages before the first item."""
        indices = mend_columns(self, indices)
        heads = set(indices)
        self.passages = [
            without_counted(parted(spaced(p)), self.vocabulary) if at in heads else p
            for at, p in enumerate(self.passages)
        ]
        join_dashes(self, indices)
        self.order = order_of(self, indices)
        self.passages = all_chosen(self, self.passages)
        set_off(self, indices)
        absent_in_brackets(self, indices)
        statuses_behind_colons(self, indices)
        find_keys(self, indices)
        self.boxes = has_boxes(self, [self.passages[at] for at in indices])
        i = 0
        while i < len(indices):
            i += self.step(indices, i)
        if self.legend and all(is_field(person) for person in self.out.found):
            texts = [self.passages[at].text for at in indices]
            first = next((n for n, text in enumerate(texts) if begins_entry(text, self.legend)), len(indices))
            self.open("present", "attendance.legend")
            while first < len(indices) and self.state.status is not None:
                first += self.step(indices, first)

    def step(self, indices: Sequence[int], at: int) -> int:
        """Read what stands at one place of a list; return the number of passages that took."""
        titled = self.titles_above and self.carried  # its title stands above the name
        taken = (
            (0 if titled else cards(self, indices, at))
            or told_below(self, indices, at)
            or told_above(self, indices, at)
            or labelled_cards(self, indices, at)
            or torn_column(self, indices, at)
            or titles_first(self, indices, at)
            or table_at(self, indices, at)
        )
        if not taken:
            self._passage(indices[at], indices[at + 1] if at + 1 < len(indices) else None)
        return taken or 1

    def line(self, at: int, following: int | None = None) -> None:
        """Read a cell as a line of a list, or as the label of one."""
        self._passage(at, following, in_cell=True)

    def _passage(self, at: int, following: int | None, *, in_cell: bool = False) -> None:
        passage = self.passages[at]
        if at in self.keys:
            self._open_keyed(following)
        if at in self.keys or (passage.cell is not None and not in_cell):
            return
        leave_field(self, at)
        cuts: list[int] = []
        if ":" in passage.text or "[" in passage.text:
            inner = self._patterns.inner_label
            if self.labels.find(passage.text, ROLES) is not None:  # "Ordstyrer: Bo Referent: Mie"
                fields = self._patterns.inner_field.finditer(passage.text[:LONGEST_LIST])
                cuts += [m.start("label") for m in fields]
                cuts += [t + 1 for t in passage.tabs if _FIELD.match(passage.text, t + 1)]
            cuts += [m.start("label") for m in inner.finditer(passage.text[:LONGEST_LIST])]
            cuts += [t + 1 for t in passage.tabs if inner.match(f" {passage.text[t + 1 : t + 80]}")]
        cuts += entry_breaks(self, passage) + inner_marks(passage.text[:LONGEST_LIST], self.legend)
        if not cuts:
            if not read_row(self, at, passage, following):
                self.read_line(at, passage, following)
            return
        cuts = sorted(set(cuts))
        bounds = [0, *cuts, len(passage.text)]
        for start, end in pairwise(bounds):
            joint = end < len(passage.text)  # "Ordstyrer: Bo – Referent: Mie"
            stop = start + len(passage.text[start:end].rstrip(_JOINT)) if joint else end
            part = cut(passage, start, stop)
            below = following if end == len(passage.text) else None
            if not read_row(self, at, part, below):
                self.read_line(at, part, below)

    def read_line(self, at: int, passage: Passage, following: int | None) -> None:
        """Decide what a line is: label, group heading, entry, sentence, or the end of the list.

        The marks and boxes around it go to the persons found in it.
        """
        if self.state.title and passage.gap > self.state.title_gap:
            self.state.title = ""
        given: list[Callable[[Sequence[Found]], None]] = []
        for _ in range(_MOST_MARKS):
            if (mark := marked(self, passage)) is not None:
                given.append(partial(apply, mark[0]))
                passage = mark[1]
            elif (box := self._boxed(passage)) is not None:
                given.append(partial(apply_box, on=box[0]))
                passage = box[1]
            else:
                break
        before = len(self.out.found)
        self._read_bare(at, passage, following)
        for give in reversed(given):
            give(self.out.found[before:])

    def _read_bare(self, at: int, passage: Passage, following: int | None) -> None:
        """Decide what a line is whose marks and boxes are off."""
        if self._explains(at, passage):
            return
        bullet = None if passage.text[:1].isalnum() else BULLET.match(passage.text)
        count = self._counted(at, passage)
        shown = cut(passage, bullet.end() if bullet else count) if bullet or count else passage
        if says_nobody(self, at, shown, following) or field_line(self, at, shown):
            return
        label = label_of(self, shown, following)
        if (label is None or label.kind not in PEOPLE_OR_ROLES) and (
            self.ends_lists(shown.text) or self._heads_item(shown)
        ):
            self.state = State()
            return
        all_but = label is not None and label.open and self.leads.is_all_but(shown.text)
        if label is not None and label.open and (all_but or label.kind in ROLES):
            told(self, at, shown, strict=True)
        elif label is not None and opens_list(self, label, shown):
            if read_key(self, shown):
                shown = cut(shown, 0, label.content)
            open_label(self, at, label, shown)
        elif label is not None or self.is_table_header(shown.text):
            self.state = State()
            if label is not None and label.kind == "remarks":  # "Bemærkninger: A deltog under punkt 3."
                told(self, at, cut(shown, label.content), strict=True)
        elif (
            field_by_short_name(self, at, shown)
            or (self.state.status is None and read_key(self, shown))
            or open_office(self, at, shown, following)
            or title_above(self, at, shown, following)
            or open_group(self, at, shown, following)
            or (self.state.status is not None and self._is_listed(shown) and self.entry(at, shown))
            or remark_before(self, at, shown)
            or self._read_apart(at, shown)
        ):
            return
        else:
            self._end_unread(passage)

    def _end_unread(self, passage: Passage) -> None:
        """End the list at a line that was not understood and looks like the beginning of something else."""
        asked = passage.text.endswith("?")  # "Hvem skrev?": what stands below answers that
        if passage.kind is LineKind.HEADING or len(passage.text) > 60 or asked:
            self.state = State()
        elif self.state.status == "absent" and passage.gap and passage.text.endswith(":"):
            self.state, self.addressed = State(), True  # a label of no known words: it may tell of others

    def _explains(self, at: int, passage: Passage) -> bool:
        """Read a line of the legend as an entry, unless the list above has those initials already."""
        mark = after_mark(passage.text, 0, self.legend)[1]
        if self.state.status is None or not mark:
            return False
        if any(person.initials == mark for person in self.out.found[-_RECENT:]):
            self.out.used.add(at)
        else:
            self.entry(at, passage)
        return True

    def _open_keyed(self, following: int | None) -> None:
        """Open a list below a key to marks, where the next line is a person behind one of them."""
        below = self.passages[following].text if following is not None else ""
        mark, _, rest = below.partition(" ")
        if self.state.status is None and mark in self.marks and self.is_person(rest.strip()):
            self.open("present", "attendance.keyed")

    def _boxed(self, passage: Passage) -> tuple[bool, Passage] | None:
        """Read the box before an entry of a list; some lists have no label, only ticked and empty boxes."""
        box = boxed(self, passage) if self.boxes or self.state.status is not None else None
        if box is not None and self.state.status is None and self.is_person(box[1].text):
            self.open("present", "attendance.ticked")
        return box if self.state.status is not None else None

    def ends_lists(self, text: str) -> bool:
        """Say whether a line heads the minutes, or those whom they are sent to: "Til SSP-gruppen"."""
        head = text.rstrip(": ").lower()
        if head in self._subheadings:
            return True
        sent = head in self._recipients or self._patterns.addressed.fullmatch(text) is not None
        label, colon, _ = head.partition(":")  # "Kopi til orientering: Falck, …"
        sent = sent or (bool(colon) and label.partition(" ")[0] in self._recipients)
        sent = sent or (text.endswith(":") and self.words.pattern("recipient").match(text) is not None)
        self.addressed = self.addressed or sent
        return sent

    def _heads_item(self, shown: Passage) -> bool:
        """Say whether a line in capitals below an open list heads an item or a part: "16 TAL FOR 2013"."""
        if self.state.status is None or not shown.gap:
            return False
        if shown.text.isupper() and self.words.mentioned(shown.text, "agenda", "minutes"):
            return True  # "FØRSTE DEL – DAGSORDEN"
        number = _ITEM.match(shown.text)
        rest = shown.text[number.end() :] if number else ""
        return rest.isupper() and not self.persons.is_sure(self.persons.read(rest))

    def _read_apart(self, at: int, shown: Passage) -> bool:
        """Read a line that goes on with no list: a sentence, or an entry outside every list."""
        if self._has_ended(shown):
            self.state = State()
        return prose(self, at, shown) or self.entry(at, shown)

    def _has_ended(self, shown: Passage) -> bool:
        """Say whether a list behind its label ends before a line that stands apart and names nobody."""
        if not (self.state.told and (shown.gap > 0 or shown.kind is LineKind.ITEM)):
            return False
        first = FIELDS.split(shown.text, maxsplit=1)[0].split()
        named = self.persons.names.run(first, 0) == len(first)
        return not (named or tells_more(self, shown.text) or by_one_name(self, shown.text))

    def _is_listed(self, shown: Passage) -> bool:
        """Say whether a line of an open list is an entry, or goes on with the one above."""
        above = self.out.found[-1] if self.out.found else None
        if self._is_entry(shown.text):
            return True
        if goes_on_with_entry(self.persons, above, shown) and not self._tells(shown.text):
            return True
        led = self.entries.group_preposition.match(shown.text) is not None  # "Fra TrygFonden var A til stede"
        return not led and self.entries.group_in(shown.text) is not None

    def _begins_listed(self, text: str) -> bool:
        """Say whether words begin with a person, or with a body and who stands for it."""
        return self.is_person(text) or self.entries.group_in(text) is not None

    def _is_entry(self, text: str) -> bool:
        """Say whether words are an entry, not a sentence that tells who was absent."""
        return self.is_person(text) and not self._tells(text)

    def _tells(self, text: str) -> bool:
        """Say whether words are a sentence: who was absent, who came all the same, "A tog referat."."""
        if not text.endswith("."):
            return False
        verbs = ("absent-verb", "present-verb") if self.state.status == "absent" else ("absent-verb",)
        if self.words.pattern(*verbs).search(text):
            return True
        if self._tells_who_came(text):
            return True
        acts = self.words.pattern("takes-minutes", "takes-chair").search(text)
        relative = self.entries.between.relative
        return (
            acts is not None
            and "," not in text[: acts.start()]
            and acts[0].split()[0].lower() not in relative
        )

    def _tells_who_came(self, text: str) -> bool:
        """Say whether words of one person are a sentence: "A, Falck, var gæst.", "Som gæst deltog A."."""
        came = self.words.pattern("present-verb").search(text)
        before = text[: came.start()] if came is not None else ""
        if came is None or ";" in text or ". " in before:
            return False
        if before.endswith(", ") and self.persons.is_bare(text.partition(",")[0]):
            return True
        lead = self.leads.read(text, 0, len(text)) if self.persons.read(before) is None else None
        return lead is not None and self.is_person(text[lead.content :])

    def entry(self, at: int, shown: Passage | None = None, *, strict: bool = False) -> bool:
        """Read a line of the list that is open."""
        passage = shown or self.passages[at]
        if self.state.status is None:
            return self._unlabelled(at)
        before = len(self.out.found)
        if strict and not self.is_person(passage.text):
            return False
        if len(passage.text) > LONGEST_LIST:
            return False
        if len(passage.text) > 200 and not self._begins_listed(passage.text):
            return False
        self.read_list(at, passage, 0, len(passage.text))
        got = len(self.out.found) > before or at in self.out.used
        if got:
            self.out.used.add(at)
            if self.state.role and len(self.out.found) > before:
                self.state = State()
        return got

    def _counted(self, at: int, passage: Passage) -> int:
        """Return where a line begins after a number that counts lines, unlike that of "1. viceborgmester"."""
        match = _COUNT.match(passage.text) if self.state.status is not None else None
        if match is None or passage.offsets[0] != self.passages[at].offsets[0]:
            return 0
        self.counts |= int(match[1]) in (self._count_of(at - 1) + 1, self._count_of(at + 1) - 1)
        if not self.counts:
            return 0
        rest = passage.text[match.end() :]
        return match.end() if self.is_person(rest) or self._is_counted_group(rest) else 0

    def _count_of(self, at: int) -> int:
        """Return the number before a line, some number far from all where there is none."""
        match = _COUNT.match(self.passages[at].text) if 0 <= at < len(self.passages) else None
        return int(match[1]) if match else -9

    def _is_counted_group(self, text: str) -> bool:
        """Say whether words are an organisation and its person: "Odder Kommune: A", "Odder Kommune v/ A"."""
        head, _, _ = text.partition(": ")
        grouped = heads_inner_group(text, 0, len(text)) and self.names_group(head)
        return grouped or self.entries.group_in(text) is not None

    def _unlabelled(self, at: int) -> bool:
        """Accept a line outside every list only beside another that is plainly a person with a title."""
        plain = self.plainly_listed
        listed = at in self.told_entries or (plain(at) and (plain(at + 1) or plain(at - 1)))
        if self.addressed or not listed:
            return False
        self.state = State("present", "present", "attendance.unlabelled")
        self.read_list(at, self.passages[at], 0, len(self.passages[at].text))
        self.out.used.add(at)
        return True

    def read_list(self, at: int, passage: Passage, start: int, end: int) -> None:
        """Read a piece of a list, sentence by sentence where it has several."""
        timed = self.part.search(passage.text, start, end) is not None  # "… kom kl. 17. Rektor B …"
        cut_at = sentences_of if timed else _plain_sentences
        pieces = cut_at(self, passage.text, start, end)
        pieces = [part for a, b in pieces for part in self._by_dot(passage.text, a, b)]
        pieces = [part for a, b in pieces for part in self._by_contrast(passage.text, a, b)]
        pieces = [part for a, b in pieces for part in self._by_group(passage.text, a, b)]
        for n, (a, b) in enumerate(pieces):
            label = self.labels.find(passage.text[a:b], PEOPLE_OR_ROLES) if n else None
            if n and label is None and ":" in passage.text[a:b]:
                label = label_of_part(self, cut(passage, a, b), None)
            label = opened(self, label, passage.text[a:b]) if label is not None else None
            if label is not None and (label.kind in PEOPLE or label.open):
                label_sentence(self, at, passage, a, b, label)
                continue
            if n and not self._is_entry_in(passage.text, a, b):
                before = len(self.out.found)
                sentence(self, at, passage, a, b)
                self._keep_piece(passage, a, b, before)
                continue
            span = (at, passage, a, b)
            before = len(self.out.found)
            if not (by_initials(self, *span) or group_within(self, *span) or bracketed_groups(self, *span)):
                self._entry_of(*span)
            self._keep_piece(passage, a, b, before if n else -1)

    def _keep_piece(self, passage: Passage, start: int, end: int, before: int) -> None:
        """Leave a piece of a list as not understood that gave nobody although it names somebody."""
        left = self.out.left[-1] if self.out.left else None
        kept = left is not None and left[0] is passage and left[1] >= start
        if len(self.out.found) == before and not kept and tells_more(self, passage.text[start:end]):
            self.out.left.append((passage, start, end))

    def _by_dot(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut "A og B · Fra politiet C · Kom ikke: D" at its dots, where one leads a group or a label."""
        dots = list(_DOT.finditer(text, start, end)) if "·" in text[start:end] else []
        if not any(self._opens_part(text[dot.end() : end]) for dot in dots):
            return [(start, end)]
        begins = [start, *(dot.end() for dot in dots)]
        return list(zip(begins, [*(dot.start() for dot in dots), end], strict=True))

    def _opens_part(self, text: str) -> bool:
        """Say whether words begin with a label or with whom those behind come from."""
        led = self.entries.group_preposition.match(text) is not None
        return led or self.labels.find(text, PEOPLE_OR_ROLES) is not None

    def _is_entry_in(self, text: str, start: int, end: int) -> bool:
        """Say whether a sentence of a list is an entry, or a group and its person."""
        listed = heads_inner_group(text, start, end) or self._is_entry(text[start:end])
        if listed and not self.state.role:  # not so "Mødeleder: A. B tog referat."
            return True
        return self.entries.group_in(text[start:end]) is not None

    def _by_contrast(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut "A og B, mens C var forhindret" before the clause of those who did not come."""
        if not self.words.mentioned(text, "absent-verb"):
            return [(start, end)]
        gone = [m.start() for m in self.words.pattern("absent-verb").finditer(text, start, end)]
        for match in self._patterns.contrast.finditer(text, start, gone[-1]) if gone else ():
            verb = gone[bisect_left(gone, match.end())] if match.end() <= gone[-1] else match.end()
            if self.is_person(text[match.end() : min(verb, match.end() + _CLAUSE)]):
                return [(start, match.start()), (match.end(), end)]
        return [(start, end)]

    def _by_group(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut "Fyns Politi: A, B; Byskolen: C" before each group, known where only a comma parts it."""
        cuts = [start]
        if text.count(":", start, end) > 1:
            for match in GROUP_JOINT.finditer(text, start, end):
                group = self.names_group(match["who"]) if match["joint"] == "," else True
                low = match["who"][0].islower()
                if (group or low) and inner_group(self, text, match.start("who"), end):
                    cuts.append(match.start("who"))
        return list(pairwise([*cuts, end]))

    def _entry_of(self, at: int, passage: Passage, start: int, end: int) -> None:
        """Read persons, perhaps behind initials ("DK = A") or a time ("13.30-14.10: A")."""
        before = len(self.out.found)
        begin, initials = after_mark(passage.text, start, self.legend)
        timed = self._patterns.timed.match(passage.text, begin, end)
        self.read_persons(at, passage, timed.end() if timed else begin, end)
        for person in self.out.found[before:]:
            person.initials = person.initials or initials or None
            person.part = person.part or (timed["when"] if timed else None)
