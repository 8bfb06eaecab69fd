"""Subjects: whose verb it is, in main clauses, behind quotations, and in clauses that go on with a statement.

Danish main clauses put exactly one part before the finite verb. If that part names a speaker, he is the
subject; if it is an adverbial or a fronted object, the subject stands right behind the verb. Subordinate
clauses (at, om, der, som, hvis …) are what was said, never acts; clauses that go on by hvortil, hvorefter,
hvilket, mens, or og/men with a verb or a speaker are main statements again.
"""

from __future__ import annotations

from typing import Final

from .floor import NAMING, NounPhrase
from .lexicon import Frame
from .reach import DASHES, HARD, REACH, Reach
from .roster import Speaker, are_persons
from .said import Subject
from .tokens import definite
from .verbs import WINDOW

_LEFT_BEHIND: Final = 2
"""Words that may stand behind "som kredsrådet godkendte": "enstemmigt", "uden bemærkninger"."""


class Subjects(Reach):
    """Finds the subjects of one sentence's verbs."""

    def _takes_up(self, subject: Subject) -> bool:
        """Whether the clause begins with an object that takes up what was said: "Det ønske kunne X …"."""
        first = subject.start
        if subject.how != "inverted" or "preposition" in self.kinds[first + 1]:
            return False
        if "article" in self.kinds[first]:  # "Et sådant skøn turde X ikke give"
            return "such" in self.kinds[first + 1]
        alone = self._isa(first, "shell", "offer") and self._finite(first + 1)  # "Opfordringen tog X imod"
        return alone or self._isa(first, "anaphor", "taking-up") or self.lows[first] == "begge"

    def _subject(self, at: int, frame: Frame) -> Subject | None:
        """Return the subject of the finite verb at `at` when its clause reports, None when it is content."""
        opener = at - 1
        joints = self.lexicon.joints
        while opener >= -1 and at - opener <= REACH:
            if opener == -1 or (self.lows[opener] in joints and self._is_opener(opener)):
                found = self._segment(opener, at, frame)
                if found is not None:
                    return found
            if opener >= 0 and self.lows[opener] in HARD and self._is_opener(opener):
                return None
            opener -= 1
        return None

    def _outcome(self, at: int) -> bool:
        """Whether "at" opens what a talk came to: "Det endte med, at kredsrådet besluttede …"."""
        apart = at - (self.edged[at - 1] == ",")
        if self.lows[at] in self.grammar.that and any(
            self.lexicon.phrase_at("apart", self.lows, p) == apart - p
            for p in range(max(0, apart - 3), apart - 1)
        ):
            return True
        if self.lows[at] not in self.grammar.that or self.edged[apart - 1] not in self.grammar.with_:
            return False
        told = next((p for p in range(apart - 2, max(-1, apart - 10), -1) if "ending" in self.kinds[p]), None)
        return told is not None and not any(self.lows[p] == "," or self._opens(p) for p in range(told, apart))

    def _is_opener(self, at: int) -> bool:
        low = self.lows[at]
        if low in self.grammar.that and self._outcome(at):
            return True
        if low == "," or low in HARD:
            return True
        if self._isa(at, "coordinator", "continuative"):
            return True
        if at == 0:
            return "parallel" in self.kinds[0] or low in self.grammar.when
        return self._led(at) or (
            self.edged[at - 1] == "," and (self._isa(at, "parallel", "relative") or low in self.grammar.where)
        )

    def _segment(self, opener: int, at: int, frame: Frame) -> Subject | None:
        low = self.edged[opener]
        if opener == -1 or low in HARD:
            return self._from_boundary(opener + 1, at, frame)
        found: Subject | None = None
        if low in self.grammar.that:
            found = self._continued(opener, at, "outcome")
        elif low == ",":
            found = self._from_comma(opener, at, frame)
        elif self._led(opener):
            found = self._continued(opener, at, "continuative")
        elif "relative" in self.kinds[opener]:
            found = self._relative(opener, at) or self._cleft(opener, at, frame)
        elif "continuative" in self.kinds[opener] and self.edged[opener - 1] == ",":
            found = self._continued(opener, at, "continuative")
        elif self._goes_on(opener, frame):
            found = self._continued(opener, at, "parallel")
        elif "coordinator" in self.kinds[opener]:
            found = self._coordinated(opener, at, frame)
        return found

    def _goes_on(self, opener: int, frame: Frame) -> bool:
        """Whether a "mens" or the "hvor" of "Der var en drøftelse, hvor …" opens a statement on a par.

        At the head of a sentence "da" does so with a question: "Da X spurgte, om …, svarede Y".
        """
        if self.lows[opener] in self.grammar.when:
            return opener == 0 and frame.kind == "ask" and self.replied()
        if self.lows[opener] in self.grammar.where:
            # not in "Der har været …"
            there = self.edged[0] in self.grammar.there and "perfect" not in self.kinds[1]
            talk = there or "talk" in self.kinds[opener - 2]
            return talk and not self.found.said
        return "parallel" in self.kinds[opener]

    def replied(self) -> bool:
        """Whether a verb of saying stands behind a comma: "Da X spurgte, om …, svarede Y"."""
        return any(
            low == "," and self._finite(p + 1) and not self._isa(p + 1, "copula", "perfect")
            for p, low in enumerate(self.lows[:-2])
        )

    def _from_boundary(self, first: int, at: int, frame: Frame) -> Subject | None:
        if first == 0 < at and "closing-mark" in self.kinds[at - 1]:
            return self._inverted(first, at, "quote")
        if first == at:
            dashed = at > 1 and self.lows[at - 1] in DASHES
            return (self._behind_dashes(at) if dashed else None) or self._without_subject(at)
        cleft = first == 0 and self.lows[0] in self.grammar.what and self._points_to(at)
        phrase = self.reader.subject(first + cleft)
        if phrase is not None and self._reaches(phrase, at):
            return Subject(phrase, "direct", first)
        if "coordinator" in self.kinds[at - 1] or (not self._plain(first, at) and self.edged[at - 1] != ","):
            return None  # "Han flytter og ønskede rådet held": nobody stands behind the second of two verbs
        office = self._office(first, at, frame)
        if office is None and not self._earlier(first, at):
            return self._inverted(first, at, "inverted")
        return office

    def _behind_dashes(self, at: int) -> Subject | None:
        """Return the X of "Det går – svarede X" or of "X – der netop er kommet hjem – takkede"."""
        opening = self.reader.subject(0)
        if opening is not None and opening.end < at - 1 and self.lows[opening.end] in DASHES:
            return Subject(opening, "direct", 0)
        return self._inverted(0, at, "quote")

    def _office(self, first: int, at: int, frame: Frame) -> Subject | None:
        """Return the office that proposes in the papers: "Teknik og Miljø indstiller, at …"."""
        if "papers" not in frame.signs or not self.words[first].capital or at - first > 8:
            return None
        joints = ("preposition", "coordinator")
        name = self.words[first:at]
        elsewhere = (*self.lexicon.endings["not-body"], *self.lexicon.endings["deliberative"])
        head = next((p for p in range(first + 1, at) if "preposition" in self.kinds[p]), at) - 1
        if self.lows[head].endswith(elsewhere) or any(
            not w.capital and w.text != "&" and not self._isa(first + n, *joints) for n, w in enumerate(name)
        ):
            return None
        speaker = Speaker(" ".join(w.text for w in name).replace(" ,", ","), "body")
        return Subject(NounPhrase(at, (speaker,), "organisation", 0.85), "papers", first)

    def _without_subject(self, at: int) -> Subject | None:
        """Return the last speaker for a sentence that begins with its verb ("Opfordrede desuden til …")."""
        if at > 0 or not self.floor.last:
            return None
        addressed = self._takes_person(at) and self._finite(at)  # "Inviterede lokalrådet til åbent hus"
        behind = self.reader.phrase(at + 1, lists=False)
        if behind is not None and not (addressed or self._telegraphic(at, behind)):
            return None
        if self._has_subject():
            return None
        return Subject(NounPhrase(at, self.floor.last, "elliptical", 0.8), "elliptical", at)

    def _from_comma(self, comma: int, at: int, frame: Frame) -> Subject | None:
        if comma + 1 == at:
            return self._right_behind(comma, at, frame)
        phrase = self.reader.phrase(comma + 1)
        if phrase is None or not phrase.speakers or self._inside_list(comma, at):
            return None  # "A, B og C spurgte": the whole list stands further back
        if (
            comma == 1 and self.lows[0] in self.grammar.it and self._points_to(at)
        ):  # "Det, X fremhævede, var, at …"
            return Subject(phrase, "direct", 0) if self._reaches(phrase, at) else None
        if self.main >= 0:
            new = self._closed(comma) and self._new_clause(phrase, at, frame)
            return Subject(phrase, "direct", comma + 1, 0.1) if new else None
        # "Det er kun de små, hun er imod"
        cleft = self.lows[0] in self.grammar.it and "copula" in self.kinds[1]
        beside = phrase.end == at - self._named_host(comma, phrase) and not self._told_by(comma, at)
        return Subject(phrase, "direct", 0, 0.1) if beside and self._plain(0, comma) and not cleft else None

    def _told_by(self, comma: int, at: int) -> bool:
        """Whether a relative clause without "som" tells of the subject: "Den plan, X foreslog, er …"."""
        superlative = comma == 2 and self.lows[1].endswith("ste")  # "Det første, X bemærkede, var lyset"
        if superlative or "demonstrative" not in self.kinds[0]:
            return False
        return any(
            self.lows[p] == ","
            and (self._finite(p + 1) or self._isa(p + 1, "copula", "modal", "perfect", "passive"))
            for p in range(at + 1, len(self.lows) - 1)
        )

    def _right_behind(self, comma: int, at: int, frame: Frame) -> Subject | None:
        """Return the subject of a verb right behind a comma: of a quotation, or of the verb before."""
        opening = self.reader.phrase(0)
        if opening is not None and self._reaches(opening, at):
            return None  # the comma closes an apposition of the subject
        row = "presenting" in frame.signs and self.main >= 0 and self._again(at)
        behind = None if row else self._inverted(0, at, "quote")
        if behind is None and self.main >= 0 and self._closed(comma) and self._again(at):
            return self._shared(at, 0.05)
        return behind

    def _new_clause(self, phrase: NounPhrase, at: int, frame: Frame) -> bool:
        """Whether a comma alone parts two clauses: "A støttede tanken, B betvivlede den".

        A relative clause without "som" ("den plan, B foreslog") has no object behind its verb.
        """
        if phrase.end != at or phrase.family not in NAMING:
            return False
        low = self.edged[at + 1]
        about = "preposition" in self.kinds[at + 1] and (
            low in frame.words or (frame.kind, low) == ("ask", "til")
        )
        place = at + 1 + about  # "A roste planen, B spurgte til prisen"
        object_ = self.words[place] if place + 1 < len(self.words) else None
        none = object_ is None or not object_.word or object_.capital
        return not none and not self._isa(place, "preposition", "adverb", "subordinator", "coordinator")

    def _named_host(self, comma: int, phrase: NounPhrase) -> bool:
        """Whether an apposition's comma closes a name: "Værten, borgmester X, bød …", "Husets vært, X, …"."""
        owner = any(low.endswith(("s", "'", "’")) for low in self.lows[: comma - 1])
        return (
            comma < 5
            and phrase.family == "name"
            and (owner or definite(self.words[comma - 1].text))
            and (self.edged[phrase.end] == ",")
        )

    def _inverted(self, first: int, at: int, how: str) -> Subject | None:
        """Return the speaker right behind the verb."""
        place = at + 1
        while place <= at + 3:
            size = self.lexicon.phrase_at("adverb", self.lows, place) or int("reflexive" in self.kinds[place])
            both = "both" in self.kinds[place]
            if not size or self.reader.phrase(place, lists=both) is not None:
                break
            place += size
        phrase = self.reader.phrase(place)
        if phrase is not None and len(phrase.speakers) > 1 and self._finite(phrase.end):
            phrase = self.reader.phrase(place, lists=False)
        if phrase is not None and phrase.family == "pronoun" and how == "quote" and not self.found.said:
            phrase = self._within_quote(phrase)
        if phrase is None:
            return None
        object_like = self._takes_person(at) or not are_persons(phrase.speakers)
        object_like &= (  # "Forslaget tilsluttede kredsrådet sig", "Planen kunne alle tilslutte sig"
            self.edged[phrase.end] not in self.grammar.oneself and not self._helps(first, at, phrase)
        )
        material = "shell" in self.kinds[first] and (first + 1 == at or self._sides(at))
        noun = "article" in self.kinds[first] and "such" not in self.kinds[first + 1]
        noun = noun or not self._adverbial(first)  # "En tilrejsende roste rådet"
        if how == "inverted" and object_like and noun and not material:
            return None
        if how == "inverted" and self._addresses(first, at):
            return None
        if phrase.family == "group" and self._counts_things(phrase) and not self._governs(at, phrase.end):
            return None
        if how == "quote" and not self._after_quote(phrase, at):
            return None
        return Subject(phrase, how, first, 0.02)

    def _addresses(self, first: int, at: int) -> bool:
        """Whether "de" with a word opens the clause as its subject: "De unge fortalte betjentene, at …"."""
        stranded = "preposition" in self.kinds[len(self.lows) - 2]  # "De sager orienterede X om"
        told = self.lows[first] in self.grammar.they and first + 2 == at and self._takes_person(at)
        return told and not stranded and self.edged[at + 2] == ","

    def _within_quote(self, pronoun: NounPhrase) -> NounPhrase:
        """Return whom "han" means in "Ole Kock havde kun hørt om to sager, fortalte han"."""
        opening = self.reader.phrase(0, lists=False)
        named = opening is not None and opening.family in NAMING
        if opening is None or not named or len(opening.speakers) != 1 or self.words[opening.end].low == ",":
            return pronoun
        return pronoun._replace(speakers=opening.speakers, confidence=0.85, trouble="")

    def _counts_things(self, phrase: NounPhrase) -> bool:
        """Whether a bare "flere", "alle" belongs to the noun behind it ("efterlyste flere betjente")."""
        if "quantifier" not in self.kinds[phrase.end - 1] or phrase.end >= len(self.words):
            return False
        after = self.words[phrase.end]
        return after.word and not self._isa(
            phrase.end,
            "preposition",
            "adverb",
            "subordinator",
            "comma-subordinator",
            "coordinator",
            "reflexive",
            "copula",  # "Det syntes alle var en god idé"
            "perfect",
        )

    def _after_quote(self, phrase: NounPhrase, at: int) -> bool:
        """Whether the X of "…, oplyste X" can speak: persons anywhere, groups in the first clause."""
        if any(s.type == "person" for s in phrase.speakers):
            return True
        opened = any(self._opens(p) and self.edged[p - 1] != "," for p in range(1, at))
        return not self.found.said and not opened

    def _relative(self, opener: int, at: int) -> Subject | None:
        """Return the person before ", som indledningsvis konstaterede"."""
        start = self._skip_adverbs(opener + 1, at)
        if start != at and not self._aside(start, at) and not self._aside(opener + 1, at):
            return None
        if not self._closed(comma := opener - 1):
            return None
        for place in range(max(0, comma - 8), comma):
            phrase = self.reader.phrase(place, lists=False)
            if phrase is None or phrase.end != comma or not phrase.speakers:
                continue
            if all(s.person is not None for s in phrase.speakers):
                return Subject(phrase, "relative", place, 0.1)
            if phrase.family == "unlisted":  # whether "X, som klagede" was there, nobody says
                return Subject(phrase._replace(speakers=(), trouble="unknown"), "relative", place)
        return None

    def _aside(self, start: int, at: int) -> bool:
        """Whether an adverbial stands before the verb of a relative clause ("der på vegne af X klagede")."""
        inside = range(start, at)
        return "preposition" in self.kinds[start] and not any(
            self.lows[p] == "," or self._finite(p) or self._opens(p) for p in inside
        )

    def _cleft(self, opener: int, at: int, frame: Frame) -> Subject | None:
        """Return the X of "Det var en nyhed, som X hilste velkommen", "… et skift, som X betegnede som …"."""
        if self.found.said:
            return self._of_object(opener, at, frame)
        if "presenting" in frame.signs:
            return self._own_paper(opener, at)
        cleft = self.edged[0] in self.grammar.it and "copula" in self.kinds[1]
        # "Der var spørgsmål, som X …"
        asked = self.edged[0] in self.grammar.there and "copula" in self.kinds[1]
        told = cleft or frame.kind == "comment" or (asked and frame.kind == "answer")
        if not told or self.lows[opener] not in self.grammar.which or self.last_opener(opener) >= 0:
            return None
        phrase = self.reader.phrase(opener + 1)
        if phrase is None or not phrase.speakers or not self._reaches(phrase, at):
            return None
        return Subject(phrase, "cleft", opener + 1, 0.05 if cleft else 0.12)

    def _of_object(self, opener: int, at: int, frame: Frame) -> Subject | None:
        """Return who promises or adopts what the clause before named."""
        replies = "reply" in frame.signs or frame.kind == "answer"
        if replies and self.lows[opener] not in self.grammar.there:
            return self._promised(opener, at)
        return self._adopted(opener, at) if frame.kind == "decide" else None

    def _own_paper(self, opener: int, at: int) -> Subject | None:
        """Return the X of "X havde skrevet et notat, som han gennemgik"."""
        phrase = self.reader.phrase(opener + 1)
        author = self.reader.phrase(0)
        if phrase is None or author is None or "pronoun" not in self.kinds[opener + 1]:
            return None
        plain = "perfect" in self.kinds[author.end] and self.last_opener(opener) < 0
        if not plain or author.family not in NAMING or not self._reaches(phrase, at):
            return None
        gender = "masculine" in self.kinds[opener + 1], "feminine" in self.kinds[opener + 1]
        known = [self.roster.gender(s.person) for s in author.speakers if s.person is not None]
        if len(author.speakers) != 1 or (gender[0] and "female" in known) or (gender[1] and "male" in known):
            return None
        return Subject(author, "cleft", opener, 0.08)

    def _adopted(self, opener: int, at: int) -> Subject | None:
        """Return the council of "A fremlagde en plan, som kredsrådet godkendte", where no more is told."""
        phrase = self.reader.phrase(opener + 1)
        brought = self.found.said[-1].frame
        new = "presenting" in brought.signs or brought.kind == "propose"
        if phrase is None or phrase.family != "body" or not new or not self._reaches(phrase, at):
            return None
        told = [w for w in self.words[at + 1 :] if w.word]
        if told and "preposition" in self.kinds[at + 1] and told[0].low != "uden":
            return None  # "som byrådet vedtog i december"
        return Subject(phrase, "continuative", opener, 0.1) if len(told) <= _LEFT_BEHIND else None

    def _promised(self, opener: int, at: int) -> Subject | None:
        """Return the X of "A bad om en oversigt, som X lovede at sende": another than who asked."""
        phrase = self.reader.phrase(opener + 1)
        plain = self.last_opener(opener) <= self.main + 1  # the "om" of "bad om en oversigt" opens nothing
        plain = plain or "taking-noun" in self.kinds[opener]  # "bad om en liste over dem, der kom, hvilken …"
        if phrase is None or not plain or not self._reaches(phrase, at):
            return None
        if not phrase.speakers or phrase.speakers == self.found.said[-1].subject.phrase.speakers:
            return None
        return Subject(phrase, "continuative", opener, 0.1)

    def _continued(self, opener: int, at: int, how: str) -> Subject | None:
        """Return the subject of "hvortil X oplyste", "hvorefter X kort orienterede", "mens X så"."""
        phrase = self.reader.subject(opener + 1)
        if phrase is None and self._isa(opener, "taking-clause", "taking-noun") and opener + 2 < at:
            phrase = self.reader.subject(opener + 2)  # "for hvilket tilbud formanden takkede"
        if phrase is None or not opener < at or phrase.end > at or at - phrase.end > 8:
            return None
        between = range(phrase.end, at)
        if any(self._finite(p) or self.lows[p] in (",", ";") or self._opens(p) for p in between):
            return None
        persons = are_persons(phrase.speakers)
        before = self.found.said[-1].subject.phrase.family if self.found.said else ""
        beside = phrase.family == before == "group"  # "flere mente, at …, mens enkelte foreslog"
        if how == "parallel" and not (persons or beside or self._closed(opener)):
            return None
        return Subject(phrase, how, opener, 0.03)

    def _decides(self, opener: int, at: int, frame: Frame, phrase: NounPhrase) -> bool:
        """Whether the council decides behind a wish: "…, at den udvides, og kredsrådet besluttede"."""
        told = frame.kind == "decide" and phrase.family == "body" and self.edged[opener - 1] == ","
        inside = range(self.last_opener(opener) + 1, opener)
        return told and self._finite(at) and not any(self._finite(p) for p in inside)

    def _beside(self, opener: int, at: int, phrase: NounPhrase) -> bool:
        """Whether a second group speaks beside a first: "Flere var i tvivl, når …, og en enkelt spurgte".

        Not inside what the first one said: "Flere mente, at borgerne klager, og mange spurgte".
        """
        first = self.found.said[-1].subject.phrase if self.found.said else None
        told = self.lows[max(0, self.last_opener(opener))] in self.grammar.content
        bare = self.lexicon.phrase_at("quantifier", self.lows, opener + 1) == phrase.end - opener - 1
        groups = first is not None and first.family == phrase.family == "group"
        return groups and bare and not told and self._finite(at) and self.edged[opener - 1] == ","

    def _coordinated(self, opener: int, at: int, frame: Frame) -> Subject | None:
        first = opener + 1
        penalty = self._level(opener)
        if penalty is None:
            return None
        phrase = self.reader.subject(first) if first < at else None
        if phrase is not None and self._reaches(phrase, at):
            persons = are_persons(phrase.speakers)
            agreeing = "agree" in frame.signs and self.edged[opener - 1] == ","
            beside = self._beside(opener, at, phrase)
            main = persons or agreeing or beside or self._closed(opener)
            main = main or self._decides(opener, at, frame, phrase)
            alone = not self._inside_list(opener, at) and main
            return Subject(phrase, "direct", first, penalty) if alone else None
        if self._skip_adverbs(first, at) == at:
            if first < at and self._adverb_inverts(at):
                return self._inverted(first, at, "inverted")
            return self._shared(first, penalty)
        # "og en sådan lovede X at lave"
        such = "article" in self.kinds[first] and "such" in self.kinds[first + 1]
        fronted = such or self._isa(first, "preposition", "adverb", "anaphor")
        if self._plain(first, at) and fronted and at - first < 9:
            behind = self._inverted(first, at, "inverted")
            own = self._isa(
                first, "anaphor", "article"
            )  # "men den slags kræver folk" has a subject of its own
            return behind if behind is not None or own else self._shared(first, penalty + 0.1)
        return None

    def _inside_list(self, opener: int, at: int) -> bool:
        """Whether "og", "," joins parts of one subject ("A, B og C spurgte", "Børne- og Ungeudvalget")."""
        for place in range(opener - 1, max(-1, opener - 13), -1):
            if place == 0 or self._is_opener(place - 1):
                phrase = self.reader.phrase(place)
                if phrase is not None and phrase.end > opener and self._reaches(phrase, at):
                    return True
        return False

    def _adverb_inverts(self, at: int) -> bool:
        """Whether a speaker stands behind the verb after "og herefter"."""
        phrase = self.reader.phrase(at + 1, lists=False)
        return phrase is not None and phrase.family in NAMING and bool(phrase.speakers)

    def _shared(self, first: int, penalty: float) -> Subject | None:
        """Return the subject of the main clause before, which an "og" or "men" with a verb goes on with."""
        if self.subject is None:
            opening = self.reader.phrase(0)
            if opening is None or not opening.speakers:
                return self._came_first(first, penalty)
            return Subject(opening, "shared", 0, penalty)
        return self.subject._replace(how="shared", start=first, penalty=penalty)

    def _came_first(self, first: int, penalty: float) -> Subject | None:
        """Return the subject behind a verb that says nothing: "I maj besøgte X skolen og fortalte om …"."""
        if not self._adverbial(0) or "anaphor" in self.kinds[0]:
            return None
        for place in range(2, min(first - 1, WINDOW)):
            if self._opens(place) or self.lows[place] in (",", ";"):
                return None
            referring = (
                "pronoun" in self.kinds[place] and "perfect" in self.kinds[place - 1]
            )  # "I maj har han set …"
            named = self.words[place].capital or referring
            phrase = self.reader.phrase(place, lists=False) if named else None
            if phrase is None or phrase.family not in ("name", "initials", "pronoun") or not phrase.speakers:
                continue
            verb = self.lows[place - 1]
            told = referring or "plain-verb" in self.kinds[place - 1] or verb.endswith("ede")
            if phrase.end < first and told:
                return Subject(phrase, "shared", first, penalty + 0.1)
            return None
        return None
