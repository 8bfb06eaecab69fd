"""Whether what a clause says is said at this meeting: no habit, no rule, no plan, nothing of another time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cached_property
from typing import Final

from ..minutes import Kind
from .grammar import Grammar
from .lexicon import Lexicon
from .moments import Moments
from .roster import Roster, are_persons
from .said import Said, is_council
from .tokens import Words, definite

_REPLYING: Final = ("inverted", "continuative")  # "Det kunne X ikke udelukke", "hvilket X ikke havde tal på"
_WORD: Final = re.compile(r"\w+")
_MUCH: Final = 4  # verbs of saying in the present tense that are no slips
_PAUSES: Final = frozenset(",:?")
_NEAR: Final = 4  # words behind a verb that belong to it, not to its object


class Occasion:
    """The minutes a clause stands in."""

    def __init__(self, roster: Roster, texts: Sequence[str], whole: str = "") -> None:
        """Take who can speak at the meeting, all that is minuted, and the `whole` document."""
        self.lexicon = roster.lexicon
        self.grammar = roster.lexicon.grammar
        self._meeting = tuple(self.grammar.meeting)  # endings of words
        self.is_own_body = roster.is_own_body
        self.represents = roster.represents
        self.own = roster.meeting.body.lower()
        self.year = (roster.meeting.date or "")[:4]
        self.moments = Moments(roster, self.year)
        self.texts = texts
        self.whole = whole

    @cached_property  # few sentences ask
    def present_style(self) -> bool:
        """Whether the minutes are written in the present tense throughout."""
        return in_present_tense(self.texts, self.lexicon)

    @cached_property
    def mixed_style(self) -> bool:
        """Whether the minutes tell much in the present tense, beside what they tell in the past."""
        return _tenses(self.texts, self.lexicon)["present"] >= _MUCH

    @cached_property
    def public(self) -> bool:
        """Whether people on no list could speak: there were listeners, or it was a general meeting."""
        return self.lexicon.finds("audience", tuple(_WORD.findall(self.whole.lower())))

    def _is_outsider(self, said: Said) -> bool:
        """Whether one who is only told about speaks: "en borger", where nobody listened to the meeting."""
        phrase = said.subject.phrase
        if phrase.family != "group" or not phrase.speakers:
            return False
        article, *words = phrase.speakers[0].name.lower().split()
        one = self.lexicon.isa(article, "article") and any(self.lexicon.isa(w, "citizen") for w in words[:3])
        return one and not self.public

    def counts(self, said: Said, words: Words, deciding: bool, last: Kind | None) -> bool:
        """Whether what is said is said at this meeting: no habit, no plan, no earlier meeting.

        Args:
            said: what a clause says.
            words: its sentence.
            deciding: it stands in the part of a case file that tells what was decided.
            last: kind of the act before it.
        """
        lows, starts = words.lows, self.lexicon.starts
        asked = last in ("ask", "propose")
        if "only-answer" in said.frame.signs and not (asked and said.subject.how in _REPLYING):
            return False
        before = starts("meeting-before", words, said.verb + 1) or starts("meeting-before", words, said.after)
        found = "predicative" in said.frame.signs and self._finds_a_thing(said, words)
        if before or found or self._in_writing(said, words) or self._put_away(said, words):
            return False
        if said.tense == "past":
            opening = starts("earlier", words, said.start) or self._years_ago(said, lows)
            return not opening and not self._long_ago(said, lows) and not self._elsewhere(said, words)
        cleft = said.subject.how == "relative" and not (self.present_style and self._told(said, lows))
        front = () if said.subject.how == "quote" else lows[said.start : said.verb]
        if cleft or self.lexicon.mentions("paper", front) or self._of_strangers(said):
            return False  # "… er det X, som beslutter", "i notatet opfordrer X til": a rule, a text
        named = said.subject.phrase.family in ("organisation", "body") and not is_council(said, self.lexicon)
        told = self.lexicon.isa(lows[said.start], "among")  # "Fra kommunens side nævnes, at …"
        if named and (
            (said.subject.how == "passive" and not told)
            or said.frame.kind == "decide"
            or self._dated(said, lows)
            or self._is_far_away(said)
        ):  # "Forsøget evalueres af Rigspolitiet", "Styrelsen foreslår i sit høringssvar, at …"
            return False
        start = said.verb if said.subject.how == "quote" else said.start
        wished = said.frame.kind in ("propose", "ask")  # for a time to come
        due = wished and (self.present_style or is_council(said, self.lexicon))
        habit = self.lexicon.finds("habit", lows[start : said.after if due else said.end])
        habit = habit or _in_general(said, lows) or self._at_next_meeting(said, lows)
        # "Rådet beslutter at … Lone giver skolen besked"
        task = last == "decide" and "task" in said.frame.signs and said.subject.how == "direct" and not named
        return not (habit or task) and (
            self.present_style or self._present_counts(said, lows, deciding, asked)
        )

    def _put_away(self, said: Said, words: Words) -> bool:
        """Whether nothing was said, or only to a newspaper, at an earlier time or on a condition."""
        moments = self.moments
        if moments.unsaid(said, words) or moments.in_press(said, words) or self._is_outsider(said):
            return True
        if said.tense == "past" and moments.earlier(said, words):
            return True
        return moments.supposed(said, words) and not (self.present_style and moments.tells(said, words))

    def _of_strangers(self, said: Said) -> bool:
        """Whether people nobody here stands for do something as a habit: "fritidsklubberne tror ikke".

        So do those of whom nobody says who they are: "De fleste vil have toget til at køre".
        """
        name = said.subject.phrase.speakers[0].name.lower()
        if self.lexicon.phrase_at("multitude", words := tuple(name.split()), 0) == len(words):
            return True
        people = said.subject.phrase.family == "group" and name.endswith(self.lexicon.endings["group-head"])
        return people and not self.lexicon.isa(name, "group-noun") and not self.represents(name)

    def _is_far_away(self, said: Said) -> bool:
        """Whether an authority of the state speaks that nobody here stands for ("Sundhedsstyrelsen")."""
        name = said.subject.phrase.speakers[0].name.lower()
        board = name.endswith(self.lexicon.endings["state-authority"])
        return board and not is_council(said, self.lexicon) and not self.represents(name)

    def _told(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether a relative clause goes on behind a speaker: "…, mener X, der opfordrer til"."""
        return said.start > 0 and lows[said.start - 1] in self.lexicon.readings

    def _elsewhere(self, said: Said, words: Words) -> bool:
        """Whether something was said or decided away from this meeting.

        "På borgermødet spurgte …", "I en rapport anbefalede Rigspolitiet …", "Byrådet vedtog i september …".
        """
        lows = words.lows
        if self._at_a_meeting(said, lows) or self._led_away(said, words):
            return True
        if said.subject.how == "shared" and self._was_away(lows[: said.verb]):
            return True
        persons = any(s.type == "person" for s in said.subject.phrase.speakers)
        return not persons and self._of_another(said, lows)

    def _led_away(self, said: Said, words: Words) -> bool:
        """Whether a clause opens with another meeting, a medium or a paper: "Ifølge referatet lovede X"."""
        if said.start >= said.verb:
            return False
        opening, front = words[said.start], words.lows[said.start + 1 : said.verb]
        other = self.lexicon.endings["other-event"]
        if "word-away" in opening.kinds and any(
            low.endswith(other) and not self._is_this_meeting(low) for low in front[:3]
        ):
            return True
        if opening.low in self.grammar.within and self.lexicon.mentions("medium", front[:3]):
            return True
        return "according-to" in opening.kinds and self.lexicon.mentions("paper", front[:2])

    def _is_this_meeting(self, low: str) -> bool:
        """Whether a word names the meeting itself: "på generalforsamlingen" in the minutes of one."""
        return self.own.startswith(low) or low.startswith(self.own.partition(" ")[0] or "-")

    def _in_writing(self, said: Said, words: Words) -> bool:
        """Whether something was written to somebody, not said.

        "Ole oplyste i en mail, at …", "Foreningen har skrevet og ønsker …", "i sin rapport fra 2017".
        """
        lows, kinds = words.lows, words.kinds
        if said.subject.how == "shared" and self.lexicon.mentions("written", lows[: said.verb]):
            persons = are_persons(said.subject.phrase.speakers)
            if not persons:
                return True
        for at in range(said.verb + 1, min(said.end, said.verb + 3, len(lows) - 3)):
            if lows[at] == "," or not kinds[at].isdisjoint(("subordinator", "comma-subordinator")):
                return False
            if "inside" not in kinds[at] or kinds[at + 1].isdisjoint(("article", "own")):
                continue
            dated = "own" in kinds[at + 1] and not kinds[at + 3].isdisjoint(("origin", "preposition"))
            if "medium" in kinds[at + 2] or (dated and self._is_date(lows[at + 4 : at + 6])):
                return True
        return False

    def _is_date(self, lows: tuple[str, ...]) -> bool:
        """Whether words begin with a year up to the meeting's, a month or a day with its month."""
        if not lows:
            return False
        year = len(lows[0]) == 4 and lows[0].isdigit() and lows[0] <= (self.year or lows[0])
        return year or any(self.lexicon.isa(low, "month", "season") for low in lows)

    def _was_away(self, front: tuple[str, ...]) -> bool:
        """Whether the main clause before tells of another place: "X skrev til kommunen og spurgte …"."""
        told = front[: front.index(",")] if "," in front else front
        attended = self.lexicon.mentions("attending", told)
        away = attended and any(low.endswith(self.lexicon.endings["other-event"]) for low in told)
        return away or self.lexicon.mentions("remote", told)

    def _of_another(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether a body said it in a paper or at another time, or decided what is not decided here."""
        front, speakers = lows[said.start : said.verb], said.subject.phrase.speakers
        if front and front[0] in self.grammar.within and self.lexicon.mentions("paper", front[1:3]):
            return True
        decided = said.frame.kind == "decide"
        if decided and len(speakers) == 1 and said.subject.phrase.family == "organisation":
            return True  # "Nyby Byråd vedtog planen": no organisation decides at another's meeting
        if is_council(said, self.lexicon) and not self.is_own_body(speakers[0].name.lower()):
            return decided or "only-collective" in said.frame.signs
        own = is_council(said, self.lexicon) and said.subject.phrase.family == "body"
        return self._dated(said, lows) or (not own and self._says_when(said, lows))

    def _at_a_meeting(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether another meeting is named behind a verb: "på mødet i marts", "på rådets møde i maj"."""
        if self.grammar.meeting.isdisjoint(lows):
            return False
        for at in range(said.verb + 1, min(said.end, said.after + _NEAR, len(lows) - 2)):
            if lows[at] == "," or lows[at] in self.grammar.content:
                break
            if (
                lows[at] in self.grammar.meeting
                and lows[at + 1] in self.grammar.within
                and self.lexicon.isa(lows[at + 2], "month")
            ):
                return not self.grammar.upon.isdisjoint(lows[at - 2 : at])
        return False

    def _at_next_meeting(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether somebody is to do it at another meeting: "fremlægger planen på næste bestyrelsesmøde"."""
        for at in range(said.verb + 1, said.end - 2):
            if lows[at] == "," or lows[at] in self.grammar.content or lows[at] in self.grammar.that:
                break
            own = at + 1 + self.lexicon.isa(lows[at + 1], "own")  # "på sit første møde"
            coming = lows[at] in self.grammar.upon and self.lexicon.isa(lows[own], "coming")
            if coming and own + 1 < len(lows) and lows[own + 1].endswith(self._meeting):
                return True
        return False

    def _dated(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether the words behind a verb tell that a body said it earlier or in a paper."""
        isa = self.lexicon.isa
        own = is_council(said, self.lexicon) and said.subject.phrase.family == "body"
        decided = said.frame.kind == "decide" and not own
        for at in range(said.verb + 1, said.end - 1):
            low, following, noun = lows[at], lows[at + 1], lows[at + 2 : at + 3]
            if low == "," or low in self.grammar.content:
                break  # "besluttede at mødes i april" dates what was decided
            near = at - said.verb < _NEAR
            own_meeting = isa(following, "own") and not self.grammar.meeting.isdisjoint(noun)
            if low in self.grammar.upon and near and own_meeting:
                return True
            if (
                low in self.grammar.within
                and near
                and following.isdigit()
                and len(following) == 4
                and following < self.year
            ):
                return True
            if (
                low in self.grammar.within
                and near
                and isa(following, "own")
                and self.lexicon.mentions("paper", noun)
            ):
                return True
            if (low in self.grammar.within and near and isa(following, "season")) or (
                low in self.grammar.upon and isa(following, "medium")
            ):
                return True
            if low in self.grammar.within and decided and isa(following, "month"):
                return True
        return False

    def _says_when(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether a month, day or week right behind the verb tells when a body did something.

        "Kommunen evaluerede i september festen", "… den 12. maj …", "… i uge 37 …". What is proposed may be
        for that time.
        """
        isa, at = self.lexicon.isa, said.verb + 1
        if said.frame.kind == "propose" or at >= len(lows):
            return False
        low, behind = lows[at], lows[at + 1 : at + 4]
        if low in self.grammar.within and behind:
            numbered = behind[0] in self.grammar.week and behind[1:2] != () and behind[1].isdigit()
            return numbered or isa(behind[0], "month")
        dated = low in self.grammar.singular_article and len(behind) == 3
        return dated and behind[0].isdigit() and behind[1] == "." and isa(behind[2], "month")

    def _finds_a_thing(self, said: Said, words: Words) -> bool:
        """Whether an object stands alone, so that it is found, not judged ("fandt 12 knive", "en dato")."""
        isa, at = self.lexicon.isa, said.after
        while at < len(words) and "adverb" in words[at].kinds:
            at += 1
        counting = (
            not words[at].kinds.isdisjoint(("number-word", "article")) if at + 1 < len(words) else False
        )
        if counting and words[at + 1].text == ",":
            return True  # "Lone finder en, der kan oversætte"
        at += counting
        if said.subject.how not in ("direct", "shared") or at >= len(words):
            return False
        following = words.lows[at + 1] if at + 1 < len(words) else "."
        alone = not following[0].isalpha() or isa(following, "coordinator")
        alone = alone or (isa(following, "preposition") and not counting)  # "en frist på fire uger for kort"
        plain = words[at].content and not definite(words[at].text)
        first, _, last = words[at].low.partition("-")  # "to-tre unge", "3-4 frivillige"
        counted = first.isdigit() or (isa(first, "number-word") and isa(last, "number-word"))
        return counted or (plain and alone and "opinion-word" not in words[at].kinds)

    def _long_ago(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether an adverb beside the verb, or in the main clause before it, tells of an earlier time."""
        beside = min(said.verb, said.subject.phrase.end + _NEAR)  # "roste festen i Nyby sidste år og spurgte"
        told = lows[:beside] if said.subject.how == "shared" else ()
        if told and ("," in told or not self.grammar.content.isdisjoint(told)):
            told = ()
        due = said.frame.kind in ("propose", "decide")  # "aftalte senest den 1. maj …" sets a date
        end = said.verb + 4 if lows[said.verb + 1 : said.verb + 2] == ("i",) else said.verb + 3  # "i sin tid"
        near = lows[said.verb + 1 : end]
        near = tuple(low for low in near if low not in self.grammar.due) if due else near
        return self._finds_long_ago(near) or (bool(told) and self._finds_long_ago(told))

    def _finds_long_ago(self, lows: tuple[str, ...]) -> bool:
        """Whether words tell of an earlier time; not "fra sidst", "for sidst", "til sidst"."""
        if not self.lexicon.finds("long-ago", lows):
            return False
        return self.lexicon.finds(
            "long-ago",
            tuple(low for at, low in enumerate(lows) if not at or lows[at - 1] not in self.grammar.no_time),
        )

    def _years_ago(self, said: Said, lows: tuple[str, ...]) -> bool:
        """Whether a clause opens with a year before the meeting's ("I 2019 oplyste X, at …")."""
        # "I 2019 blev planen drøftet af X"
        passive = said.subject.how == "passive" and "," not in lows[: said.verb]
        if said.verb - said.start != 2 and not passive:
            return False
        front = lows[:2] if passive else lows[said.start : said.verb]
        return front[0] in self.grammar.within and front[1].isdigit() and front[1] < self.year

    def _present_counts(self, said: Said, lows: tuple[str, ...], deciding: bool, asked: bool) -> bool:
        """Whether a present tense amid past ones is an act: an opinion, a request, the text of a decision."""
        signs = said.frame.signs
        decides = said.frame.kind in ("decide", "propose", "ask") or "collective-decide" in signs
        if decides and is_council(said, self.lexicon) and said.start == 0:
            return True
        if are_persons(said.subject.phrase.speakers):
            if _asks_nothing(said, lows, self.grammar):
                return False
            told = "presenting" in signs and not self.grammar.that.isdisjoint(
                lows[said.after : said.after + 3]
            )
            shown = "presenting" in signs and "task" not in signs and self.mixed_style
            noted = said.subject.how == "elliptical" and "task" in signs  # "Lone: … Inviterer til fest."
            return told or shown or noted or not signs & {"task", "presenting"} or asked
        if "present" in signs or (
            deciding and "only-collective" not in signs and is_council(said, self.lexicon)
        ):
            return True
        return "present-answer" in signs and asked


def _in_general(said: Said, lows: tuple[str, ...]) -> bool:
    """Whether the noun of a frame stands in the plural, so that a rule is told: "træffer beslutninger"."""
    return any(lows[at] == f"{word}er" for word, at in zip(said.frame.words, said.matched, strict=False))


def in_present_tense(texts: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether minutes are written in the present tense throughout ("Lone orienterer om …").

    Counted are the verbs that need no other words to report; a third of them in the past is too many.
    """
    found = _tenses(texts, lexicon)
    return found["present"] >= _MUCH and found["present"] > 2 * found["past"]


def is_told(texts: Iterable[str], lexicon: Lexicon) -> bool:
    """Whether a text tells what was said ("Lone orienterede om …"), not what somebody is to say."""
    found = _tenses(texts, lexicon)
    return found["past"] > 1 and found["past"] >= found["present"]


def _tenses(texts: Iterable[str], lexicon: Lexicon) -> Counter[str]:
    """Return how many verbs that report by themselves stand in which tense."""
    plain = lexicon.plain
    written = Counter(" ".join(texts).lower().split())
    found: Counter[str] = Counter()
    for word, count in written.items():  # each once, however often it stands there
        if (bare := word.strip(".,;:?!")) in plain:
            found[plain[bare]] += count
    return found


def _asks_nothing(said: Said, lows: tuple[str, ...], grammar: Grammar) -> bool:
    """Whether a question goes to somebody who is not here: a task.

    "Lone spørger skolen, om den vil med", "Lone spørger kommunen om en skraldespand".
    """
    if said.frame.kind != "ask" or "question" not in said.frame.signs or said.frame.words:
        return False
    first, behind = lows[said.after], lows[said.after + 1 : said.after + 4]
    plain = first not in grammar.asking and not first.startswith("hv") and first.isalpha()
    if plain and ("," in behind or (not grammar.whether.isdisjoint(behind[:1]) and definite(first))):
        return True
    return not any(
        low in grammar.asking or low in _PAUSES or low.startswith("hv") for low in lows[said.after :]
    )
