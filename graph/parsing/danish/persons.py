"""One person as printed: title, name and what follows the name."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise
from typing import Final, NamedTuple, TypeGuard

from ...vocabulary import Vocabulary
from .likeness import abbreviates
from .names import FOOTNOTES, names
from .notes import notes
from .offices import offices
from .organisations import organisations
from .words import Words, alternation, first_word, words

_LONGEST: Final = 60
"""Words looked at; what follows is left to the caller."""
_NAME_WORDS: Final = 16
"""Words in which a name without a title ends, or a title is found."""
_BULLETS: Final = re.compile(r"[\s\-–•*·]*")
_INITIALS: Final = re.compile(r"[A-ZÀ-Þ]{2,5}|[A-ZÀ-Þ][a-zæøå]?[A-ZÀ-Þ][a-zæøå]?")
_LONGEST_MARK: Final = 5
"""Letters of such initials."""
_LEADS: Final = ("place-preposition", "of", "part-word", "part-mark")
_LEADS_OF_TIME: Final = ("clock", "about")
"""What a part of the meeting before a person begins with, if with no number."""


_JOINTS: Final = 2
_WHOLE: Final = 2
"""Words of a name that is a person's without more."""
_SURNAME: Final = 4
"""Words of initials or title and surname before a given name."""
_LONGEST_INITIAL: Final = 2
_LONG: Final = 6
"""Letters of a name that may end like a noun in plural."""
_CACHED: Final = 200
"""Texts up to this length are kept: a list's words are asked about again and again."""
_KEPT: Final = 8192
"""So many of them: the same people come to the next meeting."""
_AROUND: Final = f" ,;:{FOOTNOTES}"
_TORN: Final = re.compile(r"(?<=\w)-\s+(?=[A-ZÀ-Þ])")
"""A hyphen in a name that a line end tore."""

_HOUSE: Final = re.compile(r"\d{1,3}[A-Za-z]?[.,]?")
_WRITTEN_OUT: Final = re.compile(r"(?:\S{3}|(?<!\S)\S[eiouyæøå])\.$")
"""A name written out before the point of a sentence ("Lis.", "Bo."), no abbreviation ("V.", "Aa.")."""


class Printed(NamedTuple):
    """A person cut out of a text.

    Attributes:
        title, organisation: as printed, "" where not. name: the name.
        lead: words before the person that tell the part of the meeting ("under pkt. 3").
        rest: where what follows the name begins in the text.
    """

    title: str
    name: str
    organisation: str
    lead: str
    rest: int


class Persons:
    """Cuts persons out of fragments of text.

    Args:
        vocabulary: the ontology.
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        known = words(vocabulary)
        self.names = names(vocabulary)
        self.offices = offices(vocabulary)
        self.bodies = organisations(vocabulary)
        self.notes = notes(vocabulary)
        self.conjunctions = known.set("conjunction")
        self._joining = self.conjunctions | known.set("filler", "writer")
        self._joining_letters = frozenset(word[0] for word in self._joining)
        phrases = alternation(form for form in known.set("filler") if " " in form)
        self._phrase = re.compile(rf"(?:{phrases})\s+(?=\S)", re.I)  # "samt for første gang A"
        self._phrase_letters = frozenset(form[0] for form in known.set("filler") if " " in form)
        self.org_prepositions = known.set("organisation-preposition")
        self._origin = known.set("origin-preposition")
        self._workplace = known.set("workplace-preposition")
        self._joint = known.set("list-joint") | {"/"}
        self.delegates = known.set("observer")
        self._streets = tuple(known.set("street"))
        before = known.set("group-preposition") | self.org_prepositions | self._origin | self._workplace
        self._no_first = frozenset(known.weekdays) | before
        meeting = (vocabulary.words("meeting", name) for name in ("on-date", "meeting-word", "minutes-word"))
        said = {word.lower() for words_ in meeting for word in words_ if len(word) > _LONGEST_INITIAL}
        marks = known.set("column-present", "column-absent", "column-status")  # "Tilstede Afbud Noter"
        said |= {
            word
            for word in marks
            if len(word) > _LONGEST_INITIAL and not {word} & (self.names.given | self.names.surnames)
        }
        self._no_name = frozenset(said - self.names.particles)
        self._recent = lru_cache(maxsize=_KEPT)(self._read)
        self._recent_split = lru_cache(maxsize=_KEPT)(self._split_title)
        self._lead = _lead(known, vocabulary)
        leads = [*known.set(*_LEADS), *(w for n in _LEADS_OF_TIME for w in vocabulary.words("meeting", n))]
        self._lead_words = frozenset(map(first_word, leads))

    def read(self, text: str, *, single: bool = False) -> Printed | None:
        """Return the person that `text` begins with, None where it begins with none.

        Args:
            text: a fragment between commas.
            single: a lone first name is a person too.
        """
        if len(text) > _CACHED:
            return self._read(text, single)
        return self._recent(text, single)

    def _read(self, text: str, single: bool) -> Printed | None:
        at = self.skip(text)
        lead = self._lead.match(text, at) if self._may_lead(text, at) else None
        lead_text = ""
        if lead and not self.offices.length(text[at:].split()[:4], 0):
            lead_text, at = text[at : lead.end()].strip(), lead.end()
            at += self.skip(text[at:])  # "under punkt 2 desuden politiassistent A"
        tokens = text[at:].split(None, _NAME_WORDS)[:_NAME_WORDS]
        if not tokens:
            return None
        size = self.offices.length(tokens, 0) or self._function(tokens)
        if size == 1 and self._marked(tokens):  # "PK Per Kofod Krüger", no politikommissær
            size = 0
        if size:
            return self._titled(text, at, size, lead_text)
        if not (self.names.is_token(tokens[0]) or tokens[0][-1] == "-"):
            return None
        return self._untitled(text, at, tokens, lead_text, single=single)

    def _may_lead(self, text: str, at: int) -> bool:
        """Say quickly whether `text[at:]` may begin with a part of the meeting: most begin with a name."""
        word = first_word(text, at)
        return not word.isalpha() or word in self._lead_words

    def is_sure(self, printed: Printed | None) -> TypeGuard[Printed]:
        """Say whether what was read is a person for sure: by a title or a name that is known."""
        return printed is not None and (bool(printed.title) or self.names.looks_like(printed.name.split()))

    def names_somebody(self, text: str) -> bool:
        """Say whether a given name and another name stand somewhere in `text`."""
        tokens = text.split()
        return any(
            self.names.looks_like(list(pair)) and self.names.is_given(pair[0]) for pair in pairwise(tokens)
        )

    def is_bare(self, text: str) -> bool:
        """Say whether `text` is a person's name and nothing else."""
        if "," in text or ";" in text or ":" in text:
            return False
        printed = self.read(text)
        return printed is not None and not printed.title and printed.name == text.strip(" .")

    def is_turned(self, text: str) -> bool:
        """Say whether `text` begins with a surname and a given name behind a comma: "Holm, Anna Marie"."""
        surname, comma, given = text.partition(", ")
        return (
            bool(comma) and len(surname.split()) <= _SURNAME and self.names.is_given(given.split(" ", 1)[0])
        )

    def skip(self, text: str) -> int:
        """Return where `text` begins after bullets, "og", "samt", and adverbs that add: "endvidere"."""
        match = None if text[:1].isalnum() else _BULLETS.match(text)
        at = match.end() if match else 0
        for _ in range(_JOINTS):  # "samt endvidere borgmester A"
            letter = text[at : at + 1].lower()
            if letter not in self._joining_letters:
                break
            phrase = self._phrase.match(text, at) if letter in self._phrase_letters else None
            if phrase is not None:
                at = phrase.end()
                continue
            first = text[at:].split(None, 1)
            if len(first) < 2 or first[0].rstrip(",").lower() not in self._joining:
                break
            at = text.index(first[1], at + len(first[0]))
        return at

    def _function(self, tokens: Sequence[str]) -> int:
        """Return 1 where a function of this body stands before a name ("suppleant Inge Rørdam")."""
        follows = len(tokens) > 2 and not tokens[0].endswith((",", ":"))
        return int(follows and self.notes.function(tokens[0]) is not None)

    def _titled(self, text: str, at: int, size: int, lead: str) -> Printed | None:
        tokens = text[at:].split(None, _LONGEST)[:_LONGEST]
        organisation = ""
        i = self._longer(tokens, size)
        title_end = i
        if i < len(tokens) and tokens[i].lower() in self.offices.fields and not tokens[i - 1].endswith(","):
            j = self._after_field(tokens, i + 1)
            if j is None:
                return None
            field = " ".join(tokens[i + 1 : j])
            if tokens[i].lower() in self.org_prepositions and self._own(field, tokens[:i], tokens[i].lower()):
                organisation = field
            else:
                title_end = j
            i = j
        found = self.names.run(tokens, i)
        found = self._before_title(tokens, i, found)
        if not found:
            return None
        name = _clean(" ".join(tokens[i : i + found]))
        if not self.names.looks_like(name.split()) and self.bodies.is_organisation(name):
            return None
        if found == 1 and self.bodies.bare_municipality(name) is not None:
            return None  # "borgmester Horsens", "leder af lokalpolitiet Svendborg"
        title = " ".join(tokens[:title_end])
        if self._is_branch(title, name):
            return None
        split = self.split_title(title) if title_end > size and not organisation else None
        if split is not None and split[1]:
            title, organisation = split
        return Printed(title, name, organisation, lead, _place(text, at, tokens, i + found))

    def _is_branch(self, title: str, name: str) -> bool:
        """Say whether a title of several and a name are a body and its town: "Natteravnene Skagen"."""
        first = name.split(maxsplit=1)[0]
        several = self.offices.singular(title) is not None and not self.names.is_given(first)
        return several and self.bodies.is_organisation(f"{title} {name}")

    def _longer(self, tokens: Sequence[str], size: int) -> int:
        """Grow a title over "og" and further titles: "politiinspektør og leder (af lokalpolitiet)"."""
        i = size
        while i + 1 < len(tokens) and tokens[i].lower() in self._joint and self.offices.length(tokens, i + 1):
            i += 1 + self.offices.length(tokens, i + 1)
        return i

    def _after_field(self, tokens: Sequence[str], start: int) -> int | None:
        """Return where the name begins after a field of work ("for Børn og Unge Louise Raunkjær")."""
        rest = tokens[start:]
        for i in range(1, len(rest)):
            if self.names.is_given(rest[i]) and rest[i][0].isupper() and self.names.run(rest, i) >= 2:
                return start + i
        named = self._behind_body(rest)
        if named:
            return start + named
        for i in range(1, len(rest) - 1):
            low = rest[i - 1]
            if low in self.conjunctions and self.offices.is_word(rest[i]):
                break  # "formand for Nyby Idræt Inge Ro samt lærer Bo Holm"
            if low.islower() and low not in self.conjunctions and self.names.run(rest, i) >= 2:
                return start + i
        run = 0
        while run < len(rest) and (self.names.is_token(rest[run]) or rest[run].lower() in self.conjunctions):
            run += 1
        if run >= 3 and run == len(rest):
            i = self.names.split_field(rest)
            if rest[i - 1].lower() not in self.conjunctions and self.names.run(rest, i) >= 2:
                return start + i
        return None

    def _behind_body(self, rest: Sequence[str]) -> int:
        """Return where a name begins right behind an organisation ("for Nyby Handelsforening Gitta Holm")."""
        for i in range(1, len(rest) - 1):
            if rest[i - 1].lower() in self.conjunctions or not rest[i][:1].isupper():
                continue
            if self.bodies.ends_as_organisation(rest[i - 1]) and self.bodies.is_organisation(
                " ".join(rest[:i])
            ):
                longer = self.bodies.is_organisation(" ".join(rest[: i + 1]))
                return i if not longer and self.names.run(rest, i) > 1 else 0
        return 0

    def _own(self, field: str, title: Sequence[str], preposition: str) -> bool:
        """Say whether a title's complement is an organisation of its own, not a field or department."""
        if title[0].lower() in self.delegates:
            return False
        base = title[-1].lower().strip(".,")
        body = self.bodies.full_name(field)
        if body is not None and base not in self.offices.of_organisation and self.bodies.is_department(body):
            return False  # "centerchef for Sikker By"
        if body is not None or self.bodies.bare_municipality(field) is not None:
            return True
        if not self.bodies.is_organisation(field):
            return preposition in self._origin and field[:1].isupper()
        if preposition in self._workplace:
            return not field[:1].islower()  # "næstformand i 3F Nyborg"
        return base in self.offices.of_organisation

    def _placed(self, tokens: Sequence[str]) -> bool:
        """Say whether words are an organisation with its town, no field: "leder af Krisecenter Assens"."""
        named = len(tokens) > 1 and all(token[:1].isupper() for token in tokens)
        named = named and tokens[0].lower() not in self.bodies.police
        town = self.bodies.bare_municipality(tokens[-1]) is not None
        return named and town and self.bodies.is_organisation(" ".join(tokens))

    def _before_title(self, tokens: Sequence[str], start: int, found: int) -> int:
        """Cut a name run where a title or an organisation follows it ("Dorte West Borgmester")."""
        for k in range(start + 2, start + found):
            if self.offices.is_word(tokens[k]) and not self.names.is_surname(tokens[k]):
                return k - start
            if self.bodies.full_name(" ".join(tokens[k : start + found])) is not None:
                return k - start
        return found

    def _untitled(
        self, text: str, at: int, tokens: Sequence[str], lead: str, *, single: bool
    ) -> Printed | None:
        if self._marked(tokens):  # "HHD Hans-Henrik Dam"
            at = _place(text, at, tokens, 1)
            tokens = tokens[1:]
        run = self.names.run(tokens, 0)
        if run < _WHOLE and not (single or self.names.is_whole(tokens[0])):
            return None
        found = self._before_title(tokens, 0, run)
        name = _clean(" ".join(tokens[:found]))
        parts = name.split()
        if not found or self._is_heading(parts) or self.offices.indefinite(name) != name:
            return None
        alone = len(parts) < 2 and not self.names.is_whole(name)
        if alone and not (single and self._is_first_name(parts[0])):
            return None
        if self.bodies.full_name(name) or self._is_address(tokens, found):
            return None
        if not self.names.is_given(parts[0]) and (self._is_body(name, parts) or len(max(parts, key=len)) < 3):
            return None
        return Printed("", name, "", lead, _place(text, at, tokens, found))

    def _is_first_name(self, word: str) -> bool:
        """Say whether a word may be a first name by itself: also "Bo", not the initials "BO"."""
        if not self.names.is_token(word):
            return False
        return len(word) > 2 or (word[1:].islower() and self.names.is_given(word))

    def _is_body(self, name: str, parts: Sequence[str]) -> bool:
        """Say whether words like a name, no known given name first, are an organisation."""
        if not self.bodies.is_organisation(name):
            return False
        # "Boligselskabet Nord", "Beboerforeningen Nord": Nord is a surname too
        headed = self.bodies.is_body_word(parts[0]) or self.bodies.is_organisation(parts[0])
        return headed or not self.names.looks_like(parts)

    def initials_before(self, text: str) -> str:
        """Return the initials that `text` begins with, before the name they stand for; "" for none."""
        tokens = text.split(None, _NAME_WORDS)[:_NAME_WORDS]
        return tokens[0] if tokens and text.startswith(tokens[0]) and self._marked(tokens) else ""

    def mark_before(self, text: str, name: str) -> str:
        """Return the initials before `name` at the begin of `text`, "" where there are none: "BH Bo Holm"."""
        first = text[self.skip(text) :].split(None, 1)[:1]
        short = bool(first) and len(first[0]) <= _LONGEST_MARK and not name.startswith(first[0])
        stands = short and _INITIALS.fullmatch(first[0]) is not None
        return first[0] if stands and abbreviates(first[0], name) else ""

    def _is_address(self, tokens: Sequence[str], size: int) -> bool:
        """Say whether the words end as a street does, a house number behind them: "Kai Lindbergs Gade 71"."""
        number, after = (*tokens[size : size + 2], "", "")[:2]
        housed = number[:1].isdecimal() and _HOUSE.fullmatch(number) is not None
        housed = housed and not (after.isdecimal() and len(after) == 2)
        return housed and tokens[size - 1].lower().endswith(self._streets)

    def _marked(self, tokens: Sequence[str]) -> bool:
        """Say whether the first word is the initials of the name behind it, or letters of both its ends."""
        short = len(tokens) > 2 and len(tokens[0]) <= _LONGEST_MARK
        found = self.names.run(tokens, 1) if short and _INITIALS.fullmatch(tokens[0]) else 0
        return found > 1 and abbreviates(tokens[0], " ".join(tokens[1 : 1 + found]))

    def _is_heading(self, parts: Sequence[str]) -> bool:
        """Say whether capitals make words look like a name: "LOF Østfyn", "TORSDAG DEN", "Deltagerne A"."""
        first = parts[0]
        if len(first) > _LONG and first.lower().endswith("erne"):
            return True
        for part in parts:  # "MØDE DEN"
            if part.lower() in self._no_name:
                return True
        short = len(first) > 2 and first.isalpha() and first.isupper() and not "".join(parts).isupper()
        return short or first.lower() in self._no_first

    def split_title(self, text: str) -> tuple[str, str] | None:
        """Return title and organisation of a fragment that holds a title and no name, None when it is none.

        "borgmester i Odder Kommune" → ("borgmester", "Odder Kommune"); a field stays in the title.
        """
        return self._recent_split(text) if len(text) <= _CACHED else self._split_title(text)

    def _split_title(self, text: str) -> tuple[str, str] | None:
        text = text.strip(" .,;:")
        tokens = text.split()
        start = 1 if tokens and tokens[0].lower() in self.conjunctions else 0
        tokens = tokens[start:]
        size = self.offices.length(tokens, 0)
        if not size or self.bodies.full_name(text) is not None:  # "Natteravnene"
            return None
        i = self._longer(tokens, size)
        if i == len(tokens):
            return " ".join(tokens), ""
        for j in range(i, min(len(tokens) - 1, i + 8)):
            low, field = tokens[j].lower(), " ".join(tokens[j + 1 :])
            if low not in self.offices.fields:
                continue
            complement = low in self._workplace or low in self.offices.of_field
            if self._of_police(tokens[1:j]):  # "leder af lokalpolitiet i Herning"
                break
            own = complement and self._own(field, tokens[:j], low)
            if own or self._placed(tokens[j + 1 :]):
                return " ".join(tokens[:j]), field
        if tokens[i].lower() in self.offices.fields or tokens[i].lower() in self._joint:
            return " ".join(tokens), ""
        tail = " ".join(tokens[i:])
        town = self.bodies.bare_municipality(tail) is not None
        own = town and self._of_police(tokens[1:i])  # "leder af Lokalpolitiet Svendborg"
        if not own and (town or self.bodies.is_organisation(tail)):
            return " ".join(tokens[:i]), tail
        return (" ".join(tokens), "") if own or tokens[i][0].islower() else None

    def _of_police(self, tokens: Sequence[str]) -> bool:
        return any(token.lower() in self.bodies.police for token in tokens)


def _lead(known: Words, vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return the pattern of a part of the meeting before a person; Roman numbers only after a word for it."""
    clock, about = (alternation(vocabulary.words("meeting", name)) for name in ("clock", "about"))
    place = rf"(?:{known.alternatives('part-mark')})(?!\w)\.?\s*"
    ca = rf"(?:(?:{about})\s*)?"
    before = rf"(?:(?:{known.alternatives('place-preposition', 'of')})\s+)?"  # "ved behandlingen af punkt 3"
    told = rf"{before}(?:(?:(?:{known.alternatives('part-word')})\s+)+{before}(?:{place})?|{place}){ca}"
    joint = rf"{known.alternatives('list-joint')}|{known.alternatives('range-word')}|-|–|,"

    def several(number: str) -> str:
        return rf"{number}(?:\s*(?:{joint})\s*(?:(?:{clock})\s*)?{number})*"

    digits = r"\d[\d.:]*"
    roman = rf"(?:{digits}|(?-i:[IVX]+)(?!\w)[.:]?)"
    return re.compile(rf"(?:{told}{several(roman)}|{ca}{several(digits)})\s+(?=\S)", re.I)


def _clean(name: str) -> str:
    """Return a name without marks around it; a hyphen torn by a line end is mended."""
    name = name.strip(_AROUND)
    if "- " in name:
        name = _TORN.sub("-", name)
    return name[:-1] if name.endswith(".") and _WRITTEN_OUT.search(name) else name


def _place(text: str, at: int, tokens: Sequence[str], nth: int) -> int:
    """Return where the `nth` of the words of `text` from `at` on stands; where they end if they are fewer."""
    for token in tokens[:nth]:
        at = text.index(token, at) + len(token)
    return text.index(tokens[nth], at) if nth < len(tokens) else at


@lru_cache(maxsize=4)
def persons(vocabulary: Vocabulary) -> Persons:
    """Return the compiled person reader of `vocabulary`."""
    return Persons(vocabulary)
