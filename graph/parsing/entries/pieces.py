"""The text of a list cut into fragments, each a person or words beside one, and what such words may be."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from ...vocabulary import Vocabulary
from ..danish.persons import Persons, persons
from ..danish.words import longest_words, lowered, words, words_in
from ..passages import Passage
from .forms import beside, between, coming
from .fragments import Fragment, stretches, without

_STROKE: Final = re.compile(r" (?P<mark>//?|\+) ")
_STROKES: Final = (" / ", " // ", " + ")
_FIELD: Final = re.compile(r"[,;(]| //? | [-–+] ")
_ADDRESS: Final = re.compile(r"\s*<[^<>\s]+>$")
"""An address of mail behind a person: "A, Fyns Politi <a@politi.dk>"."""
_FAR: Final = 80
"""Characters on either side of a stroke that show what it parts."""
_TELLING: Final = (
    *("nobody", "not-attendee", "group-preposition", "represented-by", "that-is", "who-is"),
    *("chair", "deputy", "secretary", "body-secretary", "observer-word"),
    *("substitute", "substitute-for", "substitute-lead", "substitute-verb", "in-place-of", "in-absence"),
)
"""What is said beside persons, or instead of them; most fragments have none of it."""
_JOINING: Final = (
    *("list-joint", "conjunction", "in-company-of", "presence", "reason-lead"),
    *("substitute", "substitute-for"),
)
"""What further cuts a stretch between two commas, or ends it."""
_CACHED: Final = 200
_KEPT: Final = 4096
"""So many fragments up to that length are kept: the same people come to the next meeting."""
_LAST_POINT: Final = re.compile(r"(?<=[^\W\d_]{3})\.$")
_LONGEST_GROUP: Final = 120
_LONGEST_ENTRY: Final = 400
_GAP: Final = 4
"""Characters at a line end in which a parenthesis that closes it is looked for."""


class EntryPieces:
    """Cuts entries of lists into fragments.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        self.persons: Persons = persons(vocabulary)
        self.beside = beside(vocabulary)
        self.coming = coming(vocabulary)
        self.between = between(vocabulary)
        known = words(vocabulary)
        self._telling = longest_words(known.set(*_TELLING))
        self._joining = longest_words(known.set(*_JOINING))
        self._signs = ("/", *(form for form in known.set(*_JOINING) if not words_in(form)))
        self._recent_plain = lru_cache(maxsize=_KEPT)(self._is_plain)
        self._part = known.part_of_meeting
        # asked for by the readers of whole lines
        self.nobody = self.coming.nobody
        self.denied, self.denies = self.coming.denied, self.coming.denies
        self.not_attendee = self.coming.not_attendee
        self.over_the_net = self.coming.over_the_net
        self.group_preposition = self.between.group_preposition

    def is_plain(self, text: str) -> bool:
        """Say quickly that words are a title, name or organisation, with nothing said beside them.

        No function stands there, nor who came for whom, nor the preposition before a group.
        """
        return self._recent_plain(text) if len(text) <= _CACHED else self._is_plain(text)

    def _is_plain(self, text: str) -> bool:
        return self._telling.isdisjoint(words_in(text))

    def fragments(self, passage: Passage, start: int, stop: int) -> list[Fragment]:
        """Cut at commas, semicolons and column breaks; parentheses become notes of the fragment before."""
        out: list[Fragment] = []
        stroked = any(map(passage.text.__contains__, _STROKES))
        strokes = self._strokes(passage.text, start, stop) if stroked else ()
        joined = False
        for a, b, brackets, separator in stretches(passage, start, stop, self.persons.offices.short, strokes):
            before, joined = joined, self._may_join(passage.text[a:b])
            pieces = self._split_lines(passage, a, b) if passage.breaks else [(a, b)]
            if joined:
                pieces = [p for x, y in pieces for p in self._split_conjunctions(passage.text, x, y)]
            for i, (x, y) in enumerate(pieces):
                last_piece = i + 1 == len(pieces)
                edge = y if not last_piece else b
                own = tuple(n for n in brackets if x <= n[1] and (n[1] < edge or last_piece))
                clean = without(passage.text, x, y, own)
                clean = _ADDRESS.sub("", clean) if clean[-1:] == ">" else clean
                clean = self._without_reason(clean) if joined else clean
                clean = _LAST_POINT.sub("", clean) if clean[-1:] in ".\n" else clean
                mark = separator if i == 0 else "og"
                if before and i == 0:  # "A samt, under pkt. 3, B"
                    whole = out[-1].text
                    out[-1] = out[-1]._replace(text=self.between.joining.sub("", whole))
                    mark = "og" if len(out[-1].text) < len(whole) else mark
                out.append(Fragment(clean, x, y, own, mark))
        if out and joined:  # a list that breaks off behind "og"
            last = out[-1].text
            last = (
                ""
                if last.strip(" .").lower() in self.persons.conjunctions
                else self.between.joining.sub("", last)
            )
            out[-1] = out[-1]._replace(text=last)
        return out

    def _may_join(self, text: str) -> bool:
        """Say quickly whether a stretch between commas may be more than one fragment: "A og B"."""
        return any(map(text.__contains__, self._signs)) or not self._joining.isdisjoint(words_in(text))

    def _strokes(self, text: str, start: int, stop: int) -> list[tuple[int, int, str]]:
        """Return the strokes that part "A / borgmester / Faxe Kommune", not that of "leder / tolk".

        Of "A + B" and "A // B" those before a person, not that of "chef for Børn + Unge".
        """
        found = []
        for match in _STROKE.finditer(text, start, stop):
            left, right = max(start, match.start() - _FAR), min(stop, match.end() + _FAR)
            before = _FIELD.split(text[left : match.start()])[-1].strip()
            behind = _FIELD.split(text[match.end() : right], maxsplit=1)[0].strip(" .")
            if match["mark"] != "/":
                if self.persons.is_sure(self.persons.read(behind)):
                    found.append((match.start(), match.end(), match["mark"]))
                continue
            named = self.persons.is_bare(before)
            other = not self.persons.is_bare(behind)
            if (named and other) or (self._is_body(behind) and not self._is_body(before)):
                found.append((match.start(), match.end(), ","))
        return found

    def _is_body(self, text: str) -> bool:
        bodies = self.persons.bodies
        return bool(bodies.is_organisation(text) or bodies.bare_municipality(text))

    def _without_reason(self, clean: str) -> str:
        """Cut off why somebody is absent ("… pga. sygdom"), or that they were there ("… mødt")."""
        there = self.coming.there.search(clean.rstrip(" ."))  # "… og socialchef B mødt"
        if there is not None and self._complete(clean[: there.start()], ""):
            clean = clean[: there.start()]
        reason = self.coming.reason.search(clean)
        cut = reason is not None and (reason.start() == 0 or reason.start() > 4)
        return clean[: reason.start()].rstrip() if reason and cut else clean

    def is_contact(self, text: str) -> bool:
        """Say whether `text` is a telephone number or a mail address."""
        told = text[-1:].isdigit() or "@" in text or "." in text
        return told and self.beside.contact.fullmatch(text) is not None

    def stand_in(self, text: str, *, bracketed: bool = True, away: bool = False) -> tuple[int, int] | None:
        """Return where a note names who came instead: "i stedet kom A", in brackets "A kom i stedet".

        Args:
            bracketed: the words stand in parentheses. away: they stand behind somebody who did not come.
        """
        bare = self.coming.instead.match(text) if bracketed or away else None
        if bare is not None and self.persons.read(text[bare.end() :]) is not None:  # "suppleant A mødte"
            verb = self.coming.present_verb.search(text, bare.end()) or self.coming.took_part.search(
                text, bare.end()
            )
            return bare.end(), verb.start() if verb else len(text)
        lead = self.coming.sent.match(text)
        if lead is not None:
            verb = self.coming.present_verb.search(text, lead.end())  # "i hvis sted A mødte"
            return lead.end(), verb.start() if verb else len(text)
        by = self.coming.by.match(text)
        titled = self.persons.read(text[by.end() :]) if by is not None else None
        if by is not None and titled is not None and titled.title:  # "borgmester A ved viceborgmester B"
            return by.end(), len(text)
        verb = self.coming.came.search(text) if bracketed or away else None
        return (0, verb.start()) if verb is not None and verb.start() > 3 else None

    def _split_lines(self, passage: Passage, start: int, end: int) -> list[tuple[int, int]]:
        """Cut where a line of the document ended in a parenthesis and the next begins with a person."""
        at, parts = start, list[tuple[int, int]]()
        for cut in passage.breaks[bisect_right(passage.breaks, start) : bisect_left(passage.breaks, end)]:
            if passage.text[max(start, cut - _GAP) : cut].rstrip()[-1:] != ")":
                continue
            printed = self.persons.read(passage.text[cut:end].split("(", maxsplit=1)[0].strip())
            if printed is not None and self.persons.names.looks_like(printed.name.split()):
                parts.append((at, cut))
                at = cut
        return [*parts, (at, end)]

    def _split_conjunctions(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut at "og" and "samt" where a person begins after it and nobody waits for a name before it."""
        pieces: list[tuple[int, int]] = []
        at = start
        for match in self.between.joint.finditer(text[start:end]):
            left = text[at : start + match.start()]
            counted = left[-1:].isdecimal() and text[start + match.end()].isdecimal()  # "på pkt. 2 og 3 A"
            if counted or len(left) > _LONGEST_ENTRY or left.count("(") > left.count(")"):
                continue
            stop = min(end, start + match.end() + _LONGEST_ENTRY)
            right = _LAST_POINT.sub("", text[start + match.end() : stop].split("(", maxsplit=1)[0].rstrip())
            whole = self._complete(left, right) or ("/" in match[0] and self._parted(left, right))
            if whole and (self._begins_person(right) or self._goes_on(left, right)):
                pieces.append((at, start + match.start()))
                at = start + match.end()
        pieces.append((at, end))
        return [part for a, b in pieces for part in self._split_substitute(text, a, b)]

    def _split_substitute(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut before "som stedfortræder for X" where words of another kind stand before it."""
        match = self.coming.stands_in.search(text, start, end) or self.coming.bare_instead.search(
            text, start, end
        )
        inside = match and text.count("(", start, match.start()) > text.count(")", start, match.start())
        joint = match is not None and text[start : match.start()].strip() in self.persons.conjunctions
        if match is None or match.start() <= start + 3 or inside or joint:  # "samt på vegne af A B"
            return self._split_company(text, start, end)
        return [(start, match.start()), (match.start() + 1, end)]

    def _split_company(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        """Cut between "borgmester A" and "ledsaget af direktør B", "med direktør B"."""
        match = self.beside.company.search(text, start, end)
        if match is None or text.count("(", start, match.start()) > text.count(")", start, match.start()):
            return [(start, end)]
        before = self.persons.read(text[start : match.start()])
        if before is None or not self.companion(text[match.start() + 1 : end]):
            return [(start, end)]
        return [(start, match.start()), (match.start() + 1, end)]

    def companion(self, text: str) -> int:
        """Return the length of the words before the person in "ledsaget af direktør B", 0 for other words."""
        match = self.beside.company.match(f" {text}")
        printed = self.persons.read(text[match.end() - 1 :]) if match else None
        return match.end() - 1 if match and self.persons.is_sure(printed) else 0

    def in_role(self, text: str) -> re.Match[str] | None:
        """Match "samt som referent" before a person, "referent" before one with a title of their own."""
        match = self.beside.role.match(text)
        if match is not None and self.group_preposition.match(text, match.end()):
            return None  # "Observatør for de frivillige A" is a title
        printed = self.persons.read(text[match.end() :]) if match else None
        surely = printed is not None and (
            printed.title or (match and match["som"] and self.persons.names.looks_like(printed.name.split()))
        )
        return match if surely else None

    def _begins_person(self, text: str) -> bool:
        said_again = self.beside.again.match(text)
        if said_again is not None and self.persons.is_sure(self.persons.read(text[said_again.end() :])):
            return True
        role = self.in_role(text)
        printed = self.persons.read(text[role.end() :] if role else text)
        if printed is None:
            return bool(self.group_in(text) or self.aside(text))
        return self.persons.is_sure(printed) or len(printed.name.split()) >= 2

    def _goes_on(self, left: str, right: str) -> bool:
        """After a person with a title a title begins a new person; after a first name, a first name does."""
        printed = self.persons.read(left.split("(", maxsplit=1)[0])
        if printed is not None and printed.title:
            return self.persons.offices.length(right.split()[:4], 0) > 0
        is_given = self.persons.names.is_given
        before, after = left.split(), right.split()
        short = 0 < len(before) <= 4 and 0 < len(after) <= 3
        return short and is_given(before[0]) and is_given(after[0])

    def _parted(self, left: str, right: str) -> bool:
        """Say whether a stroke parts "…, DFB / Eva Holm": a whole name behind it, no title before it."""
        tokens = right.split(",", maxsplit=1)[0].split()
        named = 2 <= len(tokens) <= 5 and self.persons.names.is_given(tokens[0])
        return named and not self.persons.offices.is_word(left.rsplit(maxsplit=1)[-1])

    def _complete(self, left: str, right: str) -> bool:
        """Say whether what stands before "og" needs no more words: it names a person, or belongs to one.

        `right` is what stands behind.
        """
        left = re.sub(r"\([^()]*\)", " ", left).strip(" ,")
        if not left:
            return True
        printed = self.persons.read(left)
        if printed is not None or (len(left.split()) <= 4 and self.persons.names.is_given(left.split()[0])):
            return True
        behind = right.split(",", maxsplit=1)[0].split()
        if self.persons.notes.function(left) and self.persons.names.looks_like(behind):
            return True  # "A (lærer), formand og B (pædagog)"
        titled = self.persons.split_title(left) is not None
        capital = any(word[:1].isupper() for word in left.split()[1:])  # "direktør for Kultur og …"
        if titled:  # "A, stabschef og B, borgmester"
            whole = self._is_whole_name(behind, known=capital)
            return whole or not (" for " in f" {left} " or self.persons.offices.is_word(left.split()[-1]))
        noted = self.persons.notes.read(left, bracketed=True)  # "til kl. 14 og skolechef B"
        if self.group_in(left) or any(n.part or n.remote or n.status for n in noted):
            return True
        return self._is_body(left)

    def _is_whole_name(self, tokens: Sequence[str], *, known: bool) -> bool:
        """Say whether words are a name and nothing else, of a `known` given name or of any."""
        names = self.persons.names
        if tokens and names.is_given(tokens[0]):
            return names.looks_like(tokens)
        whole = 2 <= len(tokens) <= 4 and names.run(tokens, 0) == len(tokens)
        return whole and not known and not self._is_body(" ".join(tokens))

    def aside(self, text: str) -> int:
        """Return the length of words that tell where a person sat: "for bordenden fuldmægtig A"."""
        seated = self.beside.seat.match(text) is not None and not self.coming.stands_in.match(f" {text}")
        tokens = text.split()[:6] if seated else []
        for size in range(2, len(tokens)):
            if not tokens[size - 1].islower() or self.persons.offices.is_word(tokens[size - 1]):
                return 0
            if self.persons.offices.length(tokens, size):
                begin = len(text) - len(text.split(None, size)[size])
                printed = self.persons.read(text[begin:])
                return begin if printed is not None else 0
        return 0

    def group_in(self, text: str) -> tuple[str, int] | None:
        """Return organisation and place after it of a group run in: "for X Kommune borgmester …"."""
        match = self.between.group_lead.match(text)
        if match is None:
            return self._represented(text)
        if self._part.match(text, match.end()):
            return None  # "fra kl. 10.30 rektor A"
        tokens = list(re.finditer(r"\S+", text[match.end() : match.end() + _LONGEST_GROUP]))
        plain = [token[0] for token in tokens]
        for size in range(min(6, len(tokens) - 1), 0, -1):
            end = match.end() + tokens[size - 1].end()
            name = text[match.end() : end]
            titled = plain[size].islower() and self.persons.offices.length(plain, size) > 0
            if not (self._is_group(name) or (titled and self._may_be_group(plain[:size]))):
                continue
            given = size > 1 and self.persons.names.is_given(plain[size - 1]) and plain[size][:1].isupper()
            if given and self._is_group(" ".join(plain[: size - 1])):
                continue  # "Cyklistforbundet Knud Åge Holm"
            after = match.end() + tokens[size].start()
            verb = self.coming.present_verb.match(text, after)
            after = verb.end() + 1 if verb and verb.end() < len(text) else after
            printed = self.persons.read(re.split(r"[,(]", text[after:], maxsplit=1)[0].rstrip(" ."))
            if printed is not None:
                return name, after
        return None

    def _is_group(self, name: str) -> bool:
        bodies, low = self.persons.bodies, name.lower()
        if any(w.islower() and self.persons.offices.is_word(w) for w in name.split()):
            return False  # "Boligselskabet Nord driftschef"
        if self.coming.present_verb.search(name) is not None:  # "Ældrerådet deltog"
            return False
        return (
            bodies.is_organisation(name) or bodies.bare_municipality(name) is not None or low in bodies.groups
        )

    def _may_be_group(self, tokens: Sequence[str]) -> bool:
        """Say whether words before a title may be an organisation of no known form: "Havnens Hus leder A"."""
        named = tokens[0][:1].isupper() and tokens[-1][:1].isupper()
        return named and not any(self.persons.offices.is_word(token) for token in tokens)

    def _represented(self, text: str) -> tuple[str, int] | None:
        """Return organisation and place after it of "Greve Kommune ved borgmester A"."""
        told = any(map(lowered(text).__contains__, self.between.represented_by))
        match = self.between.represented.match(text) if told else None
        if match is None:
            return None
        name = match["who"]
        bodies = self.persons.bodies
        group = name.lower() in bodies.police or name.lower() in bodies.municipal
        known = bodies.is_organisation(name) or bodies.bare_municipality(name) or group
        printed = self.persons.read(re.split(r"[,(]", text[match.end() :], maxsplit=1)[0])
        if printed is None or not (known or printed.title):
            return None
        return name, match.end()
