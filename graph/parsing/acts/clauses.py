"""Clauses: which verbs of a sentence report an act, active and passive, and what each says."""

from __future__ import annotations

from typing import Final

from .agents import Agents
from .floor import NAMING, NounPhrase
from .lexicon import TIED, Frame
from .roster import are_persons
from .said import Findings, Said, Subject
from .title_words import key
from .tokens import Words
from .verbs import WINDOW, Predicate

_PAST: Final = ("ede", "te")


class Clauses(Agents):
    """The clauses of one sentence."""

    def read(self) -> Findings:
        """Return the acts of the sentence in the order of their verbs."""
        triggers = self.lexicon.triggers
        self.pointing = self.lexicon.mentions("pronoun", self.lows[1:])
        if self.pointing and self._strange_opening():
            # "Xenia Krag var glad, og hun takkede" goes on with a stranger
            self.floor.last, self.floor.words = (), Words()
        for at in [at for at, low in enumerate(self.lows) if low in triggers]:
            if "according-to" in self.kinds[at]:
                self._hear(at)
            predicate = self._predicate(at)
            if predicate is None or self._begins_name(at) or self._is_counted(at, predicate):
                continue
            if predicate.helper in ("passive", "state"):
                self._passive(at, predicate)
            else:
                self._active(at, predicate)
        self._elided()
        if not self.found.said and not self.found.troubles:
            self._strange_verb()
        return self.found

    def _begins_name(self, at: int) -> bool:
        """Whether a form like a verb is the given name of somebody who was there ("Enes", "Tage")."""
        return self.words[at].capital and self.roster.name_at(self.words, at) is not None

    def _is_counted(self, at: int, predicate: Predicate) -> bool:
        """Whether a form like a verb is a noun: "Alle ønsker fra borgerne bliver vurderet"."""
        if not at or predicate.tense != "present" or "quantifier" not in self.kinds[at - 1]:
            return False
        for place in range(at + 1, min(at + WINDOW, len(self.words))):
            if self.lows[place] == "," or self.lows[place] in self.lexicon.openers:
                return False
            if self._isa(place, "copula", "modal", "passive", "perfect"):
                return True
        return False

    def _strange_opening(self) -> bool:
        """Whether the sentence begins with a person who is nobody here, or one of several."""
        phrase = self.reader.phrase(0)
        if phrase is not None:
            return phrase.trouble != "" and phrase.family != "pronoun"
        names = len(self.words) > 3 and all(w.capital and w.text.isalpha() for w in self.words[:2])
        if not names or self.lows[0].endswith("s") or "organisation-tail" in self.kinds[1]:
            return False
        told = self._finite(2) or self._isa(2, "copula", "perfect", "passive", "modal")
        return told and not self._isa(0, "function-word", "adverb", "subordinator")

    def _hear(self, at: int) -> None:
        """Let "ifølge X" be who a pronoun further on in the sentence means."""
        phrase = self.reader.heard(at + 1)
        if phrase is not None:
            self._mean(phrase)

    def _active(self, at: int, predicate: Predicate) -> None:
        matched = (
            self.frame(predicate.infinitive, at, predicate.at)
            if predicate.helper != "phase"
            else (self.frame(predicate.infinitive, predicate.at, predicate.at))
        )
        if matched is None:
            return
        frame, places = matched
        if self._void(frame, at, places):
            self._take_floor(at, frame)
            return
        if predicate.tense == "past" and frame.kind != "decide" and not frame.signs & TIED:
            self.found.reporting = True
        self._set_stage(at)
        subject = self._induced(at, predicate) or self._agent(at, frame) or self._subject(at, frame)
        if subject is not None and self._retells(at, frame, subject):
            return
        if not self._in_place(frame, subject):
            self._stands(subject)
            return
        if subject is None:
            self._strange_subject(at, frame, predicate)
            return
        if not subject.phrase.speakers:
            if predicate.tense == "past" and subject.phrase.trouble:
                reason = "speaker-absent" if subject.phrase.trouble == "absent" else "speaker-unknown"
                self.found.troubles.append((reason, subject.start, at))
            return
        self._add(at, predicate, frame, places, subject)

    def _set_stage(self, at: int) -> None:
        """Let a pronoun mean who stands in the clause before, though nothing is said there.

        "Den kritik tog X alvorligt, og hun forklarede", "Ole var kommet for sent, men han roste".
        """
        if not self.pointing or self.staged or self.found.said:
            return
        pronoun = next((p for p in range(1, at) if "pronoun" in self.kinds[p]), 0)
        if not pronoun or not ("coordinator" in self.kinds[pronoun - 1] or self.lows[pronoun - 1] == ";"):
            return
        self.staged = True
        owner = self._viewer(pronoun)
        if owner is not None:  # "Det var efter Xs opfattelse for sent, og han anbefalede"
            self._mean(owner)
            return
        for place in range(pronoun):
            if self._opens(place):
                return
            if place and not self._may_lead(place - 1):
                continue
            phrase = self.reader.phrase(place, lists=False)
            if phrase is not None and phrase.family in NAMING and phrase.end < pronoun:
                self._mean(phrase)
                return

    def _viewer(self, end: int) -> NounPhrase | None:
        """Return whose view the main clause before `end` tells: "efter Xs mening", "i Xs øjne"."""
        for place in range(end - 2):
            if self._opens(place) and self.lows[place] not in self.grammar.after:
                return None
            owner = self.reader.genitive(place + 1) if self.lows[place] in self.grammar.viewed else None
            if owner is not None and "view" in self.kinds[owner.end]:
                return owner
        return None

    def _mean(self, phrase: NounPhrase) -> None:
        """Let a pronoun further on mean `phrase`, if that is one person."""
        if len(phrase.speakers) == 1 and phrase.speakers[0].type == "person":
            self.floor.last = phrase.speakers

    def _may_lead(self, at: int) -> bool:
        """Whether a subject may stand behind the word: a finite verb, known or by its ending."""
        low = self.lows[at]
        return (
            self._isa(at, "plain-verb", "modal", "copula", "perfect", "passive")
            or low.endswith("ede")
            or self._finite(at)
        )

    def _induced(self, at: int, predicate: Predicate) -> Subject | None:
        """Return the X of "Det fik X til at foreslå …": who speaks is the object of "fik"."""
        if predicate.helper != "phase":
            return None
        causing = self.lexicon.classes["causing"].intersection(r.infinitive for r in self.words[at].readings)
        if not causing:
            return None
        following = self.lows[at + 1 : at + 6]
        phases = [p for verb in causing for p in self.lexicon.openings["phase"].get(verb, ())]
        if any(len(p) > 2 and set(p[1:]).issubset(following) for p in phases):
            return None  # "fik lejlighed til at takke": the subject speaks
        phrase = self.reader.phrase(at + 1)
        if phrase is None or self.edged[phrase.end] not in self.grammar.toward or not self._closed(at):
            return Subject(NounPhrase(at + 1, (), "name", 0.0), "inverted", at)
        return Subject(phrase, "inverted", at, 0.05)

    def _retells(self, at: int, frame: Frame, subject: Subject) -> bool:
        """Whether a clause tells no more: what happened to a speaker, or that he said what he just said.

        "Hun lagde på, men var rystet" goes on with a story; "…, og det lagde hun ikke skjul på" points back.
        """
        if subject.how == "shared" and self.subject is None and subject.phrase.family == "pronoun":
            return frame.kind == "comment" and "copula" in self.kinds[at]
        same = (
            bool(self.found.said) and self.found.said[-1].subject.phrase.speakers == subject.phrase.speakers
        )
        if subject.how != "inverted" or not same or "coordinator" not in self.kinds[subject.start - 1]:
            return False
        return self.edged[subject.start] in self.grammar.pointing and subject.start + 1 == at

    def _take_floor(self, at: int, frame: Frame) -> None:
        """Let who takes the floor go on: "Herefter fik X ordet og fortalte om …"."""
        subject = self._subject(at, frame)
        if subject is not None and subject.phrase.speakers:
            self.subject, self.main = subject, at

    def _in_place(self, frame: Frame, subject: Subject | None) -> bool:
        """Whether a frame that needs a certain place in the sentence stands there."""
        if not frame.signs & TIED:
            return True
        if subject is None:
            return False
        if "fronted" in frame.signs:
            return self._takes_up(subject)
        if "quoted" in frame.signs:
            return subject.how == "quote"
        if "same" in frame.signs:
            return subject.how == "inverted" and "samme" in self.lows[subject.start : subject.start + 3]
        person = subject.phrase.speakers[0].type == "person" if subject.phrase.speakers else False
        told_first = subject.how == "quote" and self._opens(0)  # "At broen er lukket, ærgrede X"
        return person and (subject.how == "inverted" or told_first)

    def _stands(self, subject: Subject | None) -> None:
        """Let a pronoun mean the subject of a clause that says nothing ("Nyt havde X ikke, men hun …")."""
        if subject is None or len(subject.phrase.speakers) != 1 or subject.phrase.family not in NAMING:
            return
        if subject.how in ("direct", "inverted"):
            self.floor.last = subject.phrase.speakers

    def _void(self, frame: Frame, at: int, places: tuple[int, ...]) -> bool:
        """Whether a frame tells procedure ("ønskede ordet") or that nothing was said ("havde ingen …")."""
        if "procedure" in frame.signs:
            return True
        return "affirmed" in frame.signs and "ingen" in self.lows[at + 1 : places[-1] if places else at]

    def _elided(self) -> None:
        """Add the speakers whose verb is left out: "A spurgte, om …, og B, om …"."""
        for number, said in enumerate(tuple(self.found.said)):
            after = (
                self.found.said[number + 1].start if number + 1 < len(self.found.said) else len(self.words)
            )
            if said.frame.words or said.subject.how not in ("direct", "inverted"):
                continue
            for place in range(max(said.end, said.subject.phrase.end), min(after, len(self.words)) - 2):
                if self.lows[place] != "," and self.lows[place] not in self.grammar.series:
                    continue
                linked = "coordinator" in self.kinds[place + 1]
                phrase = self.reader.phrase(place + 1 + linked, lists=False)
                if phrase is None or not phrase.speakers:
                    continue
                also = self.lows[place] == "," and self._asks_too(said, phrase, linked)
                if also or self._gapped(said, place, phrase) or self._by_turns(said, phrase):
                    subject = Subject(phrase, "elided", place + 1 + linked, 0.08)
                    self.found.said.append(
                        said._replace(
                            subject=subject,
                            start=subject.start,
                            after=phrase.end,
                            end=len(self.words),
                        )
                    )
                    self.floor.last = phrase.speakers

    def _asks_too(self, said: Said, phrase: NounPhrase, linked: bool) -> bool:
        """Whether a clause of its own follows: "og Y, om …", "andre, at …"."""
        group = phrase.family == said.subject.phrase.family == "group"
        opens = (
            self.edged[phrase.end + 1] in self.grammar.whether or "subordinator" in self.kinds[phrase.end + 1]
        )
        person = phrase.speakers[0].type == "person" and (linked or phrase.family in NAMING)
        return self.edged[phrase.end] == "," and opens and (group or person)

    def _by_turns(self, said: Said, phrase: NounPhrase) -> bool:
        """Whether a speaker with the same preposition follows: "A orienterede om X, B om Y og C om Z"."""
        persons = are_persons((*phrase.speakers, *said.subject.phrase.speakers))
        low = self.edged[phrase.end]
        return (
            persons
            and phrase.family != "pronoun"
            and "preposition" in self.kinds[phrase.end]
            and low == self.edged[said.after]
            and "subordinator" not in self.kinds[phrase.end + 1]
        )

    def _gapped(self, said: Said, comma: int, phrase: NounPhrase) -> bool:
        """Whether the sentence ends with speaker and object alone: "A foretrak tirsdage, B torsdage"."""
        persons = are_persons((*phrase.speakers, *said.subject.phrase.speakers))
        tail = range(phrase.end, len(self.words) - 1)
        if not persons or said.subject.how != "direct" or phrase.family == "pronoun" or not 0 < len(tail) < 7:
            return False
        if (
            self.lows[comma] != ","
            or comma - said.content > 7
            or self._takes_person(said.verb)
            or self.edged[phrase.end] == ","
            or self.edged[phrase.end] in self.grammar.conjunction
        ):
            return False
        plain = range(said.content + 1, comma)
        return not any(
            self._opens(p)
            or self.words[p].text in ",;:"
            or self._finite(p)
            or self._isa(p, "copula", "modal")
            for p in (*plain, *tail)
        )

    def _add(
        self, at: int, predicate: Predicate, frame: Frame, places: tuple[int, ...], subject: Subject
    ) -> None:
        collective = not are_persons(subject.phrase.speakers)
        if "nobody" in self.kinds[subject.phrase.end - 1] or subject.phrase.speakers[0].name.startswith(
            "Ingen"
        ):
            return
        if "only-collective" in frame.signs and not collective and len(subject.phrase.speakers) < 2:
            return
        if "only-person" in frame.signs and collective:
            return
        after = max([predicate.at, *places], default=at) + 1
        agent = subject.how == "passive" and not self.grammar.by.isdisjoint(self.lows[after : after + 2])
        if (subject.how in ("inverted", "quote") or agent) and subject.phrase.end > after:
            after = subject.phrase.end
        self.found.said.append(
            Said(
                at,
                predicate.at,
                frame,
                subject,
                subject.start,
                after,
                self._clause_end(at),
                predicate.tense,
                places,
            )
        )
        self.floor.last = subject.phrase.speakers
        self.subject = subject
        self.main = at

    def _strange_subject(self, at: int, frame: Frame, predicate: Predicate) -> None:
        """Note a reporting verb of a main clause that begins with a person, known or not, and is no act."""
        if predicate.tense != "past" or frame.words:
            return
        if self._stranger_behind(at):
            self.found.troubles.append(("speaker-unknown", at, at + 1))
            return
        names = 1 < at <= 4 and all(w.capital or w.text == "." for w in self.words[:at])
        names = names or (at == 1 and f"{key(self.lows[0])} kommune" in self.roster.organisation_keys)
        if names and not self._isa(0, "adverb", "function-word", "subordinator"):
            self.found.troubles.append(("speaker-unknown", 0, at))
            return
        opening = self.reader.phrase(0) if at < WINDOW and self.last_opener(at) < 0 else None
        person = opening is not None and (
            opening.trouble != "" or any(s.type == "person" for s in opening.speakers)
        )
        if person and not self.found.said:
            self.found.troubles.append(("speaker-unknown", 0, at))

    def _stranger_behind(self, at: int) -> bool:
        """Whether a name of nobody here stands behind a verb at the head: "Fra Nyby oplyste Krag, at …"."""
        if not 0 < at < len(self.words) - 2 or not self.words[at + 1].capital or self.last_opener(at) >= 0:
            return False
        adverbial = self._adverbial(0) and "quantifier" not in self.kinds[0]
        return (
            adverbial
            and not self.found.said
            and self.reader.phrase(0) is None
            and (self.edged[at + 2] == "," or self.edged[at + 2] in self.grammar.that)
        )

    def _strange_verb(self) -> None:
        """Note what a person did by a verb that the lexicon does not know: it may have been said."""
        phrase = self.reader.phrase(0)
        if phrase is None or not phrase.speakers or phrase.family not in NAMING:
            return
        at = self._skip_adverbs(phrase.end, len(self.words) - 1)
        low = self.edged[at]
        regular = low.endswith(_PAST) and low.isalpha() and not self.words[at].capital
        if (
            regular
            and low not in self.lexicon.readings
            and not self._isa(at, "plain-verb", "passive", "modal")
        ):
            self.found.troubles.append(("verb-unknown", 0, at))

    def _passive(self, at: int, predicate: Predicate) -> None:
        matched = self.frame(predicate.infinitive, at, predicate.at)
        if matched is None and predicate.helper == "passive":
            matched = self._frame_before(predicate.infinitive, at)
        backed = matched is not None and "agree" in matched[0].signs and self._of_speaker(at)
        if matched is None or not (backed or self._main_level(at, loose=True)):
            return
        frame, places = matched
        subject = self._by(at, predicate.at)
        if predicate.helper == "state":
            if subject is not None and self._own_decision(subject, predicate, frame):
                self._add(at, predicate, frame, places, subject)
            return
        collective = subject is None or subject.phrase.family in ("group", "body")
        if collective and not self._main_level(at):
            return
        self.found.reporting = True
        if subject is not None and subject.phrase.speakers:
            self._add(at, predicate, frame, places, subject)
            self._passive_again(predicate)
        elif predicate.tense == "past" and subject is None and frame.kind != "decide":
            self.found.troubles.append(("passive-without-agent", 0, predicate.at))

    def _passive_again(self, first: Predicate) -> None:
        """Add what a second participle with its agent says: "blev foreslået af X og støttet af Y"."""
        for joint in range(first.at + 1, min(len(self.words) - 3, first.at + WINDOW)):
            if self.lows[joint] not in self.grammar.main_joint or self.last_opener(joint) > first.at:
                continue
            at = self._skip_adverbs(joint + 1, len(self.words) - 2)
            told = (r.infinitive for r in self.words[at].readings if r.tense == "participle")
            matched = next((m for verb in told if (m := self.frame(verb, at, at)) is not None), None)
            phrase = self.reader.phrase(at + 2) if self.lows[at + 1] in self.grammar.by else None
            if matched is None or phrase is None or not phrase.speakers:
                continue
            again = first._replace(at=at)
            self._add(at, again, *matched, Subject(phrase, "passive", joint + 1, 0.05))
