"""Agents: who did what a verb tells without its subject ("blev oplyst af X", "lød svaret fra X")."""

from __future__ import annotations

from .floor import NounPhrase
from .lexicon import Frame
from .reach import DASHES
from .roster import are_persons
from .said import Subject
from .subjects import Subjects
from .verbs import WINDOW, Predicate


class Agents(Subjects):
    """Reads agents of passives and of words that reach somebody."""

    def _agent(self, at: int, frame: Frame) -> Subject | None:
        """Return the speaker of "lød svaret fra X", "fik at vide af X", "fik ros af X og Y"."""
        if "agent-af" in frame.signs:
            return self._giver(at, frame)
        return self._sender(at, frame) if "agent-fra" in frame.signs else None

    def _sender(self, at: int, frame: Frame) -> Subject | None:
        """Return the X of "lød svaret fra X"; not of "…, at der ikke kom et eneste svar fra X"."""
        nobody = Subject(NounPhrase(at + 1, (), "name", 0.0), "quote", at)
        if not (self._main_level(at, loose=True) or self._quoting(at)):
            return nobody
        if self.lows[0] in self.grammar.source:
            opening = self.reader.phrase(1)
            if opening is not None and self._reaches(opening, at):
                return Subject(opening, "quote", 0)
        owner = self.reader.genitive(at + 1)
        if owner is not None and owner.speakers and self._frame_word(owner.end, frame):
            return Subject(owner, "quote", 0)
        for place in range(at + 1, min(len(self.words) - 1, at + 6)):
            if self._isa(place, "negation", "no-content"):
                break
            if self.lows[place] in self.grammar.source:
                phrase = self.reader.phrase(place + 1)
                return Subject(phrase, "quote", 0) if phrase else None
        return nobody

    def _quoting(self, at: int) -> bool:
        """Whether a quotation ends right before the verb."""
        return "closing-mark" in self.kinds[at - 1] or self.edged[at - 1] in DASHES

    def _frame_word(self, at: int, frame: Frame) -> bool:
        """Whether the word is the noun of a frame, as in "lød Xs kommentar"."""
        return any(self.edged[at].startswith(word[: max(4, len(word) - 2)]) for word in frame.words)

    def _giver(self, at: int, frame: Frame) -> Subject:
        nobody = Subject(NounPhrase(at + 1, (), "name", 0.0), "passive", at)
        asker = self.subject.phrase if self.subject is not None else self.reader.phrase(0)
        heard = asker is not None and any(s.type == "person" for s in asker.speakers)
        tied = "continuative" in self.kinds[at - 1] and self.edged[at - 2] == ","
        if not (tied or self._main_level(at, loose=True)) or ("reply" in frame.signs and not heard):
            return nobody
        for place in range(at + 1, min(len(self.words) - 1, at + WINDOW)):
            if self.lows[place] in self.grammar.giver:
                phrase = self.reader.phrase(place + 1)
                if phrase is not None and phrase.speakers:
                    return Subject(phrase, "passive", at, 0.05)
            if self._opens(place):
                break
        return nobody

    def _of_speaker(self, at: int) -> bool:
        """Whether "der bakkes op", "som blev støttet" stands right behind the last speaker."""
        opener = at - 1
        last = self.found.said[-1].subject.phrase if self.found.said else None
        return (
            last is not None
            and "relative" in self.kinds[opener]
            and self.edged[opener - 1] == ","
            and last.end == opener - 1
        )

    def _own_decision(self, subject: Subject, predicate: Predicate, frame: Frame) -> bool:
        """Whether "er hermed godkendt af kredsrådet" tells what the body that meets decided."""
        near = self.edged[predicate.at + 1] in self.grammar.by
        name = subject.phrase.speakers[0].name.lower() if subject.phrase.speakers else ""
        return (
            near
            and frame.kind == "decide"
            and subject.phrase.family == "body"
            and name.endswith(self.lexicon.endings["deliberative"])
            and self.roster.is_own_body(name)
        )

    def _main_level(self, at: int, *, loose: bool = False) -> bool:
        """Whether the verb stands in a main clause; `loose`: one that ", og" or ";" may have opened again."""
        if self._closed(at) or self.edged[at - 1] == ",":
            return True
        return loose and any(
            self.lows[p] == ";" or (self.edged[p - 1] == "," and self.lows[p] in self.grammar.main_joint)
            for p in range(self.last_opener(at) + 1, at)
        )

    def _late_agent(self, participle: int) -> NounPhrase | None:
        """Return the persons at the end of "blev stillet spørgsmål til planen af Jens Bo"."""
        for place in range(participle + 4, len(self.words) - 1):
            if self.lows[place] in (",", ";", ":") or self._opens(place):
                return None
            if self.lows[place] in self.grammar.by:
                phrase = self.reader.phrase(place + 1)
                end = phrase is not None and not self.words[min(phrase.end, len(self.words) - 1)].word
                if phrase is not None and end and phrase.family in ("name", "role", "initials"):
                    return phrase if phrase.speakers else None
        return None

    def _by(self, at: int, participle: int) -> Subject | None:
        """Return the agent: "blev af X orienteret", "gennemgået af X", "fra politiets side blev det …"."""
        for place in range(at + 1, min(len(self.words) - 1, participle + 4)):
            if self.lows[place] in self.grammar.by:
                phrase = self.reader.phrase(place + 1)
                read = phrase is not None and (phrase.end <= participle or place > participle)
                if phrase is not None and read and not self._owns(place + 1, phrase, participle):
                    return Subject(phrase, "passive", at, 0.03)
        for place in range(max(0, at - 6), at - 1):
            if self.lows[place] in self.grammar.by and self._isa(place - 1, "anaphor", "relative"):
                phrase = self.reader.phrase(place + 1)  # "…, hvorefter det af X blev foreslået"
                if phrase is not None and phrase.end == at:
                    return Subject(phrase, "passive", place - 1, 0.03)
        late = self._late_agent(participle)
        if late is not None:
            return Subject(late, "passive", at, 0.06)
        opening = (
            self.reader.phrase(1) if self.lows[0] in self.grammar.agent and len(self.words) > 2 else None
        )
        if (
            opening is not None
            and opening.end == at
            and (opening.speakers or self.lows[0] in self.grammar.by)
        ):
            return Subject(opening, "passive", 0, 0.03 if self.lows[0] in self.grammar.by else 0.05)
        return self._by_side()

    def _owns(self, at: int, phrase: NounPhrase, participle: int) -> bool:
        """Whether a person is named only as an owner: "med tilføjelse af Inge Holms forslag"."""
        if not are_persons(phrase.speakers):
            return False
        owner = self.reader.genitive(at)
        if owner is None or owner.end < phrase.end or owner.end == participle:
            return False
        possessing = self.words[owner.end - 1].text.endswith(("s", "'", "’"))
        return possessing and self.words[owner.end].content

    def _by_side(self) -> Subject | None:
        """Return the X of "fra X's side", "fra flere sider"."""
        for place in range(len(self.words) - 2):
            if self.lows[place] in self.grammar.source:
                group = self.reader.phrase(place + 1)
                if group is not None and group.family == "group" and "side" in self.kinds[group.end - 1]:
                    return Subject(group, "passive", place, 0.05)
                owner = self.reader.genitive(place + 1)
                if owner is not None and "side" in self.kinds[owner.end]:
                    return Subject(owner, "passive", place, 0.05)
        return None
