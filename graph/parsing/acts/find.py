"""Finds the acts of a document: sentence by sentence, item by item."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from ...reading.document import Document, LineKind
from ...vocabulary import Vocabulary
from ..minutes import Act, Attendance, Kind, Meeting, Unresolved
from ..passages import Passage, Section
from .about import about
from .case_parts import opens_decision
from .clauses import Clauses
from .confidence import confidence_of, rule
from .content import is_empty, is_hollow, words_of
from .elections import note_election
from .floor import NAMING, Floor
from .headed import goes_on
from .heard import Hearing
from .kinds import Judged, explains, judge, raises_concern, surveyed
from .labels import (
    Label,
    announces_round,
    context_label,
    is_round,
    is_stranger,
    lists_tasks,
    of_another,
    of_association,
    of_round,
    only_heads,
    read_label,
    said_behind,
    says_nothing,
    standing_headings,
)
from .lent import behind_persons, lender
from .lexicon import Lexicon, lexicon
from .mended import mended
from .occasion import Occasion
from .others import others
from .phrases import Reader
from .presenters import presenters
from .roster import Roster, Speaker, are_persons
from .said import Findings, Said, in_order, shown
from .sentences import Sentence, sentences
from .signed import signature, signs_habitually
from .task_columns import task_columns, to_do_columns, told
from .title_words import title_words
from .tokens import Words, tokens
from .topics import topic_finder
from .turns import Talk, Turn, placed

_LEAST: Final = 0.6
_SUBJECTS: Final = (*NAMING, "unlisted")
_CLOSING: Final = " \"”»«“'’)"
_LONGEST: Final = 400  # tokens; no sentence of minutes comes near, and time stays linear in the text


@dataclass(frozen=True, slots=True)
class ActsFound:
    """What `find_acts` gives.

    Attributes:
        acts: in the order of the text.
        attendance: as given, with speakers who are on no list appended (`listed=False`).
        unresolved: reporting sentences without a speaker that could be named.
        sentences, with_act, reporting: numbers of sentences under the items: all of them, those with an act,
            those with a reporting verb.
    """

    acts: tuple[Act, ...]
    attendance: tuple[Attendance, ...]
    unresolved: tuple[Unresolved, ...]
    sentences: int
    with_act: int
    reporting: int


def find_acts(
    document: Document,
    meeting: Meeting,
    attendance: tuple[Attendance, ...],
    sections: Sequence[Section],
    vocabulary: Vocabulary,
) -> ActsFound:
    """Find who said what in the sections of the minutes.

    Args:
        document: the document the sections were cut from; evidence points into its text.
        meeting: its heading; the body's name tells which council speaks.
        attendance: the participants, present and absent.
        sections: the minutes under the agenda items, in order.
        vocabulary: schemes "acts", "danish", and where they exist "titles", "names", "topics".

    Raises:
        VocabularyError: a scheme that the grammar needs is missing or damaged.
    """
    finder = _Finder(document, meeting, attendance, sections, vocabulary)
    for section in sections:
        finder.section(section)
    finder.acts += presenters(document, sections, finder.roster, finder.acts, finder.topics)
    return finder.result()


class _Finder:
    def __init__(
        self,
        document: Document,
        meeting: Meeting,
        attendance: Sequence[Attendance],
        sections: Sequence[Section],
        vocabulary: Vocabulary,
    ) -> None:
        self.document = document
        self.meeting = meeting
        self.vocabulary = vocabulary
        self.lexicon: Lexicon = lexicon(vocabulary)
        self.titles = title_words(vocabulary)
        self.hearing = Hearing(sections, vocabulary)
        self.attendance = list(attendance)
        self.roster = Roster(attendance, meeting, self.lexicon, self.titles)
        self.tasks, self.doing = task_columns(sections, vocabulary), to_do_columns(sections, vocabulary)
        self.standing = standing_headings(sections, self.roster)
        self.topics = topic_finder(vocabulary)
        self.occasion = Occasion(self.roster, [p.text for s in sections for p in s.passages], document.text)
        self.signing = signs_habitually(sections, self.roster)
        self.acts: list[Act] = []
        self.unresolved: list[Unresolved] = []
        self.talk = Talk()
        self.floor = Floor()
        self.reader: Reader | None = None
        self.item: str | None = None
        self.now: Section | None = None
        self.counts = [0, 0, 0]
        self.sentence_number = 0
        self.weak: set[int] = set()
        self.closed_part = self.to_do = False
        self.deciding = self.round = self.headed = False
        self.telling = self.under = False  # under: a heading that names who speaks
        self.monologue: tuple[Speaker, ...] = ()  # whose label a paragraph opened with

    def result(self) -> ActsFound:
        order = sorted(range(len(self.acts)), key=lambda i: (self.acts[i].evidence.start, i))
        place = {old: new for new, old in enumerate(order) if old != new}
        acts = tuple([placed(self.acts[i], place) for i in order])
        return ActsFound(acts, tuple(self.attendance), tuple(self.unresolved), *self.counts)

    def section(self, section: Section) -> None:
        if self.now is None or section.item != self.item:
            self.talk = Talk()
            self.floor = Floor()
        self.item = section.item
        self.now = section
        self.closed_part = self.deciding = False
        self.to_do = section.subitem is not None and lists_tasks(section.title, self.roster)
        self.floor.place = ""
        self.round = is_round(section, self.roster)
        self.telling_round = announces_round(section.title, self.lexicon)
        self.headed = self.round and only_heads(section, self.roster)
        self.floor.presenters = tuple(
            i for name in section.presenters for i, a in enumerate(self.attendance) if a.person == name
        )
        headed = goes_on(section, self.document, self.roster, self.floor.presenters)
        self.floor.last = headed if headed or self.under else self.floor.last
        self.under = bool(headed)
        run: list[Passage] = []
        for passage in told(section.passages, self.tasks, self.doing, self.lexicon.pasts):
            label = context_label(passage, self.roster, self.standing)
            if label is None and opens_decision(passage.text, self.roster, self.vocabulary):
                label = Label(passage.text, len(passage.text), part="open")
            if label is None:
                run.append(passage)
                continue
            self._run(run)
            run = []
            self._context(label)
        self._run(run)

    def _context(self, label: Label) -> None:
        if label.part:
            self.closed_part = label.part == "closed"
            self.to_do = label.part == "tasks"
            self.deciding = label.part == "open"
            return
        self.floor.place = label.text
        if any(s.type == "person" for s in label.speakers):
            self.floor.last = label.speakers

    def _run(self, passages: Sequence[Passage]) -> None:
        cut = tuple(sentences(passages, self.document, self.lexicon, self.roster.short))  # all in one go
        for sentence in cut:
            if sentence.kind is LineKind.HEADING:
                continue
            self.sentence_number += 1
            self._sentence(sentence)

    def _sentence(self, sentence: Sentence) -> None:
        self.counts[0] += self.item is not None
        before = len(self.acts)
        self.telling = self.telling and sentence.listed
        if sentence.first:
            self.monologue = ()
        label = None if sentence.to_do else read_label(sentence, self.roster, self.floor)
        if label is not None and not label.place:
            label = of_round(label, self.lexicon) if self.round else label
            label = of_association(label, self.hearing.bodies) if self.telling_round else label
        reporting = self._plain(sentence) if label is None else self._labelled(sentence, label)
        if sentence.text.endswith(":") and len(self.acts) > before:
            self.telling = self.acts[-1].kind == "inform"
        if len(self.acts) > before and self.item is not None:
            self.counts[1] += 1
        if (reporting or len(self.acts) > before) and self.item is not None:
            self.counts[2] += 1

    def _plain(self, sentence: Sentence) -> bool:
        words = self._words(sentence)
        self.floor.writer = self.monologue or self.roster.writer
        found = self._read(words)
        signed = signature(words, self.roster, self.floor) if self.signing and self.item is not None else None
        if signed is not None and all(said.subject.how == "elliptical" for said in found.said):
            self.floor.last = signed.subject.phrase.speakers
            found = Findings([signed])
        note_election(words, self.now.title if self.now else "", self.roster, self.floor)
        self._take(sentence, words, found)
        self.floor.words = words
        return found.reporting

    def _words(self, sentence: Sentence) -> Words:
        return mended(tokens(sentence.text, self.lexicon), self.lexicon, self.titles)

    def _read(self, words: Words) -> Findings:
        self.reader = None
        if len(words) > _LONGEST:
            return Findings(troubles=[("sentence-too-long", 0, 0)])
        before = self.floor.last
        clauses = Clauses(words, self.roster, self.floor)
        self.reader = clauses.reader
        found = clauses.read()
        said = [*found.said, *others(clauses)]
        if said:
            last = self.talk.turns[-1].kind if self.talk.turns else None
            said = self._of_others(said, clauses)
            counting = [s for s in said if self.occasion.counts(s, words, self.deciding, last)]
            if not self.talk.turns and counting and surveyed(counting[0]):
                del counting[0]
            found.said = in_order(counting)
        if not found.said:
            self.floor.last = before
        return found

    def _of_others(self, said: list[Said], clauses: Clauses) -> list[Said]:
        """Return what is said, without a "jeg" that tells what it did before or is quoted."""
        if "writer" not in [s.subject.phrase.family for s in said]:
            return said
        quoted = any(s.subject.how == "quote" for s in said) or clauses.replied()  # "Jeg så det, sagde X"
        tense = "present" if self.monologue else "past"
        return [s for s in said if s.subject.phrase.family != "writer" or (s.tense == tense and not quoted)]

    def _labelled(self, sentence: Sentence, label: Label) -> bool:
        """A sentence behind a label: its own subject wins over the label, else the label speaks."""
        rest = sentence.cut(label.end)
        words = self._words(rest)
        if label.place:
            self.floor.place = label.text
        saved = self.floor.last
        if label.family == "stranger":
            saved, self.floor.words = (), words
        self.floor.last = label.speakers or saved
        self.floor.writer = ()
        found = self._read(words)
        own = [s for s in found.said if s.subject.how != "elliptical"]
        unnamed = not (label.speakers or label.place) and len(own) < len(found.said)
        if unnamed:  # "Xenia: Spurgte, om …" is not who spoke before
            found.troubles.append(("speaker-unknown", 0, 1))
        if self.telling or unnamed:
            found.said = own
        persons = are_persons(label.speakers)
        stranger = label.family == "stranger" or (
            not persons
            and (
                any(reason.startswith("speaker-") for reason, *_ in found.troubles)
                or is_stranger(words, self.lexicon)
            )
        )
        if stranger and not found.troubles:
            found.troubles.append(("speaker-unknown", 0, 1))
        if own or stranger or not label.speakers:
            self.floor.last = saved if not own else self.floor.last
            self._take(rest, words, found)
            return found.reporting
        heading = (self.item is None or (self.headed and not persons)) and not found.said
        nothing = says_nothing(words, self.lexicon, label) or (
            of_another(words, label, self.roster, self.floor, telling=self.telling)
        )
        if self.closed_part or heading or not words or nothing:
            self.floor.last = saved
            return False
        self._label_act(sentence, rest, words, label, found)
        self.monologue = label.speakers if are_persons(label.speakers) else ()
        return True

    def _label_act(
        self, sentence: Sentence, rest: Sentence, words: Words, label: Label, found: Findings
    ) -> None:
        """Let the label speak: with the frame of a verb without subject, else as if it said "oplyste"."""
        whole = self._words(sentence)
        shift = len(whole) - len(words)
        asks = rest.text.rstrip(_CLOSING).endswith("?")
        said = said_behind(label, found.said, shift, len(whole), asks=asks)
        self.floor.last = label.speakers
        self._take(sentence, whole, Findings([said], found.troubles if found.said else []))

    def _take(self, sentence: Sentence, words: Words, found: Findings) -> None:
        if self.closed_part:
            found = self._of_papers(found)
        if self.to_do:  # "Inge svarer beboerne" says what she is to do
            found = Findings([s for s in found.said if s.tense == "past" and s.subject.how != "label"])
        made: dict[tuple[str, Kind], int] = {}
        for number, said in enumerate(found.said):
            following = found.said[number + 1] if number + 1 < len(found.said) else None
            limit = len(words)
            if following is not None:
                limit = following.start if following.start > said.verb else following.verb
            if said.subject.how in ("opening", "signed"):
                limit = said.end
            limit = max(limit, said.content + 1)
            self._make(sentence, words, said, limit, made, explains(said, following, words, self.lexicon))
        if not found.said:
            if self._of_stranger(found):
                self.floor.last = ()
            self._remember_subject(words)
            if not made:
                self._trouble(sentence, found)
        elif found.troubles and all(s.subject.phrase.confidence < _LEAST for s in found.said):
            self._trouble(sentence, found)

    def _of_papers(self, found: Findings) -> Findings:
        """Return what counts in a part that tells nothing said here; what somebody here said is a trouble."""
        kept = [said for said in found.said if self._in_papers(said)]
        here = (s for s in found.said if s not in kept and s.tense == "past" and s.subject.how == "direct")
        lost = any(speaker.type == "person" for s in here for speaker in s.subject.phrase.speakers)
        return Findings(kept, [("said-in-papers", 0, 0)] if lost else [])

    def _of_stranger(self, found: Findings) -> bool:
        """Whether a name of nobody here speaks: "Xenia mente … Foreslog, at …" goes on with her."""
        if self.reader is None or not found.troubles:
            return False
        if not any(reason.startswith("speaker-") for reason, *_ in found.troubles):
            return False
        opening = self.reader.phrase(0)
        return opening is None or opening.family == "name"

    def _in_papers(self, said: Said) -> bool:
        """Whether the administration proposes in the papers of the case ("indstiller, at …")."""
        name = said.subject.phrase.speakers[0].name.lower()
        asks = said.frame.kind == "propose" and "present" in said.frame.signs
        office = name.endswith(self.lexicon.endings["administration"]) or said.subject.how == "papers"
        return asks and said.tense == "present" and office

    def _remember_subject(self, words: Words) -> None:
        """Keep the subject of a sentence without act, for a pronoun in the next one."""
        if not words:
            return
        reader = self.reader  # its nouns are read already; an election may change whom a title names
        if reader is None or reader.words is not words or self.lexicon.mentions("electing", words.lows):
            reader = Reader(words, self.roster, self.floor)
        phrase = reader.phrase(0)
        if phrase and phrase.family in _SUBJECTS and (phrase.speakers or phrase.family == "name"):
            self.floor.last = phrase.speakers

    def _trouble(self, sentence: Sentence, found: Findings) -> None:
        for reason, _, _ in found.troubles[:1]:
            self.unresolved.append(Unresolved(reason, sentence.text, sentence.evidence(self.document)))

    def _make(
        self,
        sentence: Sentence,
        words: Words,
        said: Said,
        limit: int,
        made: dict[tuple[str, Kind], int],
        explained: bool,
    ) -> None:
        confidence = confidence_of(said)
        if confidence < _LEAST:
            return
        judged = judge(
            said, words, limit, self.talk, self.floor.place, self.sentence_number, self.lexicon, explained
        )
        joined = lender(said, words, self.talk, self.sentence_number, self.lexicon)
        own_part = behind_persons(said, self.reader, self.lexicon)
        span = None if joined is not None else about(words, own_part, limit, self.lexicon)
        if span is not None and said.matched and "agree" in said.frame.signs:
            person = all(word.capital for word in words[slice(*span)]) and span[1] > span[0] + 1
            span = (said.matched[0], said.matched[0] + 1) if person else span  # "var enig med Inge Holm"
        within = None if span is None else words.within(*span)
        topic = joined.about if joined is not None else within
        clause = words[said.start : limit]
        own = span is not None and bool(said.matched) and set(said.matched).issuperset(range(*span))
        if (topic is None or own) and said.frame.signs & {"agree", "disagree", "joins"} and self.talk.turns:
            before = self.talk.turns[-1].about
            topic = before if before is not None and before in sentence.text else topic
        named = words_of(topic, words, span, within, self.lexicon)
        topics = joined.topics if joined is not None else self._topics(words, said, limit)
        for speaker in said.subject.phrase.speakers:
            actor = self._enter(speaker, sentence)
            known = made.get((actor.name, judged.kind))
            if known is not None:
                before = self.acts[known].about
                empty = before is None or is_empty(tokens(before, self.lexicon))
                if topic and (not own or empty) and (before is None or known in self.weak):
                    self.acts[known] = replace(self.acts[known], about=topic)
                continue
            made[(actor.name, judged.kind)] = len(self.acts)
            empty = judged.kind == "thank" and topic is not None and is_empty(named)
            if (
                own
                or empty
                or ("reply" in said.frame.signs and not self._told(said, words))
                or (topic is not None and is_hollow(named))
                or ("supplements" in said.frame.signs and (said.frame.words or said.subject.how == "passive"))
                or ("slight" in said.frame.signs and not shown(said, words))
            ):
                self.weak.add(len(self.acts))
            self.acts.append(
                self._act(sentence, words, said, actor, judged, (topic, topics), round(confidence, 2))
            )
            if actor.person is not None:
                self.floor.spoken.append(actor.person)
        self.talk.turns.append(
            Turn(
                len(self.acts) - 1,
                tuple([s.name for s in said.subject.phrase.speakers]),
                judged.kind,
                said.frame.signs,
                clause,
                self.floor.place,
                self.sentence_number,
                self.lexicon,
                raises_concern(said, judged.kind, words.lows[said.start : limit], self.lexicon),
                topic,
                topics,
            )
        )

    def _act(
        self,
        sentence: Sentence,
        words: Words,
        said: Said,
        actor: Speaker,
        judged: Judged,
        subject: tuple[str | None, tuple[str, ...]],
        confidence: float,
    ) -> Act:
        spans = words.spans()
        verb, end = spans[said.verb][0], spans[max(said.content, said.verb)][1]
        if said.subject.how == "signed":
            verb, end = spans[said.subject.start][0], spans[said.subject.phrase.end - 1][1]
        return Act(
            actor=actor.name,
            actor_type=actor.type,
            kind=judged.kind,
            item=self.item,
            about=subject[0],
            topics=subject[1],
            sentence=sentence.text,
            confidence=confidence,
            evidence=sentence.evidence(self.document),
            verb=sentence.evidence(self.document, verb, end),
            rule=rule(said),
            subitem=self.now.subitem if self.now else None,
            replies_to=judged.replies_to,
            supplements=judged.supplements,
            stance=judged.stance,
        )

    def _told(self, said: Said, words: Words) -> bool:
        """Whether a clause with "at" tells what somebody said."""
        return not self.lexicon.grammar.that.isdisjoint(words.lows[said.after : said.after + 2])

    def _topics(self, words: Words, said: Said, limit: int) -> tuple[str, ...]:
        clause = words.within(said.start, min(limit, len(words)))
        return self.topics(clause, self.now.title if self.now else "")

    def _enter(self, speaker: Speaker, sentence: Sentence) -> Speaker:
        """Append a speaker who is on no list to the attendance, once."""
        if speaker.type != "person" or speaker.person is not None:
            return speaker
        for index, entry in enumerate(self.attendance):
            if entry.person == speaker.name:
                return replace(speaker, person=index)
        self.attendance.append(self.hearing.heard(speaker, sentence, self.document, self.roster))
        elected = self.roster.elected
        self.roster = Roster(self.attendance, self.meeting, self.lexicon, self.titles)
        self.roster.elected = elected
        return self.roster.speaker(len(self.attendance) - 1)
