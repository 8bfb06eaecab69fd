"""Labels: the words that open a list, a field or a section ("Deltagere:", "Der var afbud fra ...")."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final, NamedTuple

from ...vocabulary import Vocabulary
from .words import Words, alternation, first_word, longest_words, words, words_in

FIELDS: Final = ("date", "time", "start", "end", "place", "number", "host", "next-meeting", "remarks")
_FIELD_KINDS: Final = frozenset(FIELDS)
PEOPLE: Final = ("present", "more", "guest", "observer", "absent")
ROLES: Final = ("chair", "deputy", "secretary", "body-secretary")
PEOPLE_OR_ROLES: Final = PEOPLE + ROLES
OTHER: Final = ("agenda", "minutes", "previous")
_PHRASES: Final = (
    "chair-phrase",
    "secretary-phrase",
    "present-phrase",
    "more-phrase",
    "guest-phrase",
    "observer-phrase",
    "absent-phrase",
)
_LISTED: Final = frozenset(PEOPLE_OR_ROLES)
_LONGEST: Final = 90
_CACHED: Final = 200
"""Texts up to this length are kept: outline, heading, lists and agenda ask about the same passages."""
_LONGEST_OWN: Final = 60
"""Characters of a label in words of its own."""
_TWIN: Final = 3
"""Words of a label in another language, with the stroke before it."""
_KEPT: Final = 4096
_MARKS: Final = ".,-–"
_END: Final = re.compile(r"[:;–—-](?:(?<=[:;])(?!\d)[\s:]*|(?<=\w\s[-–—])\s)")
"""A colon, or a dash between blanks. (It begins with the signs to look for, which makes the search quick.)"""
_DASH: Final = re.compile(r"\s[–—-]\s")
_QUESTION: Final = re.compile(r"(?P<q>[^?:;.]{3,50})\?\s*")


class Label(NamedTuple):
    """A label found at the start of a passage.

    Attributes:
        kind: concept of layout.ttl ("present", "absent", "place" …), without "-phrase".
        words: the label's words, lower case.
        qualifier: what stands between the label and its colon ("via Teams", "fra politiet").
        content: offset in the passage where what it labels begins; the passage's length when nothing follows.
        open: it ran on into a sentence ("Til stede var A, B"), without a colon.
    """

    kind: str
    words: str
    qualifier: str
    content: int
    open: bool = False


class Labels:
    """Finds labels at the start of passages.

    Args:
        known: the compiled layout words.
    """

    def __init__(self, known: Words) -> None:
        self._kinds: dict[str, list[str]] = {}
        for kind in (*PEOPLE, *ROLES, *FIELDS, *OTHER):
            for form in known.set(kind):
                self._kinds.setdefault(form, []).append(kind)
        self._bare = known.set("bare-label")
        self._longest = max(len(form.split()) for form in self._kinds)
        self._firsts = frozenset(form.split()[0] for form in self._kinds)
        filler = known.alternatives("filler")
        openings = alternation(" ".join(form.split()[:2]) for kind in _PHRASES for form in known.set(kind))
        self._opening = re.compile(rf"(?:{openings})(?:[\s:;,]|(?<=/))", re.I)
        self._phrases = [
            (
                kind.removesuffix("-phrase"),
                re.compile(
                    rf"(?:{known.alternatives(kind)})(?:\s+(?:{filler}))?(?:\s*[:;,]\s*|\s+|(?<=/))(?=\S)",
                    re.I,
                ),
            )
            for kind in _PHRASES
        ]
        self._verbs = longest_words(known.set("present-verb"))
        self._present_verb = re.compile(
            rf"(?P<before>.{{0,60}}?)\b(?:{known.alternatives('present-verb')})\b(?P<after>.{{0,30}}?):\s*",
            re.I,
        )
        self._phrases_begin = frozenset(first_word(form) for kind in _PHRASES for form in known.set(kind))
        self._begins = self._phrases_begin | {first_word(form) for form in self._kinds}
        self._recent = lru_cache(maxsize=_KEPT)(self._find)
        self._remote = known.pattern("remote-word")
        self._part = known.part_of_meeting
        self._group = re.compile(rf"(?:{alternation(known.set('group-preposition'))})(?:$|\s+\S)", re.I)

    def find(
        self, text: str, kinds: tuple[str, ...] | None = None, *, tab: int | None = None
    ) -> Label | None:
        """Return the label that `text` begins with.

        Args:
            text: a passage's text.
            kinds: only labels of these kinds, in order of preference; all when None.
            tab: where a column break stands, which ends a label as a colon does.
        """
        if len(text) > _CACHED:
            return self._find(text, kinds, tab)
        found = self._recent(text, None, tab)
        if kinds is None or found is None:  # what is no label is none of these kinds
            return found
        return self._recent(text, kinds, tab)

    def _find(self, text: str, kinds: tuple[str, ...] | None, tab: int | None) -> Label | None:
        first = first_word(text)
        if first not in self._begins:  # most texts begin with no word of a label
            return self._told(text, kinds)
        asked = self._asked(text)
        if asked is not None and (kinds is None or asked.kind in kinds):
            return asked
        dashed = self._kinds.get(" ".join(text.rstrip(": ").lower().split())) if _has_dash(text) else None
        if dashed is not None and (kinds is None or dashed[0] in kinds):  # "Fra – til"
            return Label(dashed[0], text.rstrip(": ").lower(), "", len(text))
        head, content, mark = _head(text, tab)
        if head is not None:
            closed = mark != "-" and (content < len(text) or text[-1:] in ":;")
            found = self._lookup(head, kinds, closed=closed)
            listing = mark == ";" and found is not None and found[2]  # "Afbud fra A; B": persons, no label
            if found is not None and not listing:
                return Label(found[0], found[1], found[2], content)
        if kinds is None or not _LISTED.isdisjoint(kinds):
            return self._phrase(text, kinds) if first in self._phrases_begin else self._told(text, kinds)
        return None

    def _asked(self, text: str) -> Label | None:
        """Return a label that is a question: "Hvor var det? Køge Rådhus"."""
        mark = _QUESTION.match(text) if "?" in text[:_LONGEST] else None
        found = self._kinds.get(" ".join(mark["q"].lower().split())) if mark else None
        return Label(found[0], mark["q"].lower(), "", mark.end()) if mark and found else None

    def _phrase(self, text: str, kinds: tuple[str, ...] | None) -> Label | None:
        for kind, pattern in reversed(self._phrases) if self._opening.match(text) else ():
            match = pattern.match(text)
            alone = pattern.match(f"{text} x") if match is None and text.endswith(":") else None
            if alone and alone.end() > len(text) and (kinds is None or kind in kinds):
                return Label(kind, text.strip(" :;").lower(), "", len(text))
            if match and (kinds is None or kind in kinds):
                return Label(kind, match[0].strip(" :;").lower(), "", match.end(), open=True)
        return self._told(text, kinds)

    def _told(self, text: str, kinds: tuple[str, ...] | None) -> Label | None:
        """Return the label of words with a verb before a colon: "På skærmen deltog: A"."""
        if ":" not in text[:_LONGEST] or self._verbs.isdisjoint(words_in(text[:_LONGEST])):
            return None
        match = self._present_verb.match(text)
        if match and (kinds is None or "more" in kinds) and len(match[0]) < _LONGEST:
            qualifier = f"{match['before']} {match['after']}".strip()
            return Label("more", match[0].strip(" :").lower(), qualifier, match.end())
        return None

    def _lookup(
        self, head: str, kinds: tuple[str, ...] | None, *, closed: bool
    ) -> tuple[str, str, str] | None:
        fields = [part.strip() for part in head.lower().split("/")] if closed and "/" in head else []
        if len(fields) > 1 and all(not _FIELD_KINDS.isdisjoint(self._kinds.get(f, ())) for f in fields):
            kind = next((k for k in self._kinds[fields[0]] if kinds is None or k in kinds), None)
            return (kind, head.lower(), "") if kind is not None else None  # "Sted/lokale"
        shared = _shared([self._kinds.get(field, ()) for field in fields]) if fields else None
        if shared is not None and (kinds is None or shared in kinds):
            return shared, head.lower(), ""  # "Afbud/fraværende"
        printed = head.split()
        first = printed[0].lower() if printed else ""
        if self._firsts.isdisjoint((first, first.rstrip(_MARKS))):
            return None
        tokens = [token.lower() for token in printed[: self._longest]]
        for size in range(len(tokens), 0, -1):
            form = " ".join(tokens[:size])
            found = self._kinds.get(form) or self._kinds.get(form.rstrip(_MARKS))
            if not found:
                continue
            rest = "" if _is_twin(printed[size:]) else " ".join(printed[size:])
            if rest and not self._qualifies(rest, closed=closed):
                continue
            if rest and form in self._bare:
                continue
            same = self._kinds.get(rest.lower().strip("()"), ()) if rest[:1] == "(" else ()
            if rest and not closed and not set(found) & {*PEOPLE, *same}:
                continue
            for kind in kinds or tuple(found):
                if kind in found:
                    return kind, form, rest.strip("()")
        return None

    def _qualifies(self, rest: str, *, closed: bool) -> bool:
        """Say whether `rest` may stand between a label and its colon."""
        if len(rest.split()) > 6:
            return False
        apart = self._remote.search(rest) or self._group.match(rest) or self._part.search(rest)
        return closed or bool(apart) or rest.startswith("(")


def _shared(kinds: Sequence[Sequence[str]]) -> str | None:
    """Return the kind of list of people that all of several labels open, None where they open none."""
    return next((kind for kind in PEOPLE if all(kind in found for found in kinds)), None)


def announces_people(text: str, known: Words) -> bool:
    """Say whether a line is a label in words of its own that names a list: "Mødet havde disse deltagere:"."""
    if len(text) > _LONGEST_OWN or text[-1:] != ":":
        return False
    named = known.set("list-word") & known.set("present")
    own = [word.strip(".,:").lower() for word in text.split()]
    return any(word in named or word.removesuffix("ne") in named for word in own)


def _has_dash(text: str) -> bool:
    """Say whether a dash stands between blanks."""
    return ("-" in text or "–" in text or "—" in text) and _DASH.search(text) is not None


def _is_twin(words_: Sequence[str]) -> bool:
    """Say whether words behind a label say the same in another language: "Afbud / Entschuldigt"."""
    return 1 < len(words_) <= _TWIN and words_[0] == "/" and words_[1][0].isupper()


def _head(text: str, tab: int | None) -> tuple[str | None, int, str]:
    """Return the words before a colon, column break or dash, where the content begins, and the mark there."""
    mark = _END.search(text[:_LONGEST])
    if mark is not None and text.count("(", 0, mark.start()) > text.count(")", 0, mark.start()):
        mark = None  # "Afbud fra A (stedfortræder: B)"
    if mark is not None and tab is not None and not text[tab : mark.start()].strip():
        tab = None  # "Til stede     : A"
    if mark is not None and (tab is None or tab >= mark.start() - (mark[0][0] not in ":;")):
        return text[: mark.start()].strip(), mark.end(), mark[0][0] if mark[0][0] in ":;" else "-"
    if tab is not None and tab < _LONGEST:
        return text[:tab].strip(), tab + 1, ""
    if len(text) <= _LONGEST and len(text.split()) <= 8:
        return text.strip(), len(text), ""
    return None, 0, ""


@lru_cache(maxsize=4)
def labels(vocabulary: Vocabulary) -> Labels:
    """Return the label finder of `vocabulary`."""
    return Labels(words(vocabulary))
