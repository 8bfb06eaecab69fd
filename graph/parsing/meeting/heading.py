"""The meeting itself: which body met, when and where, as the heading tells it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from ...reading.document import Document
from ...vocabulary import Vocabulary
from ..agenda.items import Outline
from ..danish.bodies import bodies
from ..danish.body_found import BodyFound, Named
from ..danish.dates import DateFound
from ..danish.words import alternation, words
from ..layout.tidy import Tidied
from ..minutes import BodyType, Evidence, Meeting
from .districts import Belonging
from .duration import meeting_times, planned_times, written_end
from .front import SENTENCE_LENGTH, Field, Front, Stretch, joined, read_front
from .next_meeting import next_date
from .owners import Owners, Ranked
from .places import Place, places
from .schedule import planned
from .when import MeetingDate, meeting_date

_CLOSING: Final = 4
"""Passages at the end of a document that may tell where the meeting was held."""
_SHORT: Final = 40
"""Points that "rådet", "udvalget" count less than the name that they stand for."""
_WHOLE: Final = 25
"""Points for a body named after its area: "Amager Øst Lokaludvalg" rather than "Lokaludvalgsmøde"."""
_ALONE: Final = 100
"""Characters of a body that stands alone in its line."""
_NUMBER: Final = r"\d{1,4}(?:\s?[/.-]\s?\d{1,4})?"


@dataclass(slots=True)
class _Draft:
    """Values found so far, each with the words it rests on and the rule that found it."""

    document: Document
    values: dict[str, str] = field(default_factory=dict)
    evidence: dict[str, Evidence] = field(default_factory=dict)
    rules: dict[str, str] = field(default_factory=dict)

    def set(self, name: str, value: str, stretch: Stretch, rule: str) -> None:
        """Set a field, unless it is set."""
        if name not in self.values and value and stretch.text.strip():
            self.values[name] = value
            self.evidence[name] = stretch.evidence(self.document)
            self.rules[name] = rule


class _Patterns(NamedTuple):
    """Words for minutes, for the meeting as who acts, and for the meeting with its number."""

    minutes: re.Pattern[str]
    meeting: re.Pattern[str]
    numbered: re.Pattern[str]
    others: re.Pattern[str]
    nth: re.Pattern[str]


@lru_cache(maxsize=4)
def _patterns(vocabulary: Vocabulary) -> _Patterns:
    def forms(*names: str) -> str:
        return alternation(w for name in names for w in vocabulary.words("meeting", name))

    return _Patterns(
        re.compile(rf"(?<!\w)(?:{forms('minutes-word')})(?!\w)", re.I),
        re.compile(rf"(?:{forms('meeting-word', 'we')})\s", re.I),
        re.compile(
            rf"(?:{forms('meeting-word')})\s*(?:{forms('number-mark')})\s*:?\s*(?P<n>{_NUMBER})(?![\d])", re.I
        ),
        re.compile(rf"(?:{forms('meeting-word')})\s+(?:{forms('held-with')})\s+\Z", re.I),
        # (it begins with the figures to look for, which makes the search quick)
        re.compile(rf"(?P<n>\d(?<![\d.,/].)\d?)\.\s(?:{forms('meeting-word')})(?!\w)", re.I),
    )


class _Heading:
    def __init__(self, document: Document, tidied: Tidied, found: Outline, vocabulary: Vocabulary) -> None:
        self.document = document
        self.tidied = tidied
        self.vocabulary = vocabulary
        self.front: Front = read_front(tidied, found, vocabulary)
        self.bodies = bodies(vocabulary)
        self.owners = Owners(self.front, tidied, self.bodies)
        self.places = places(vocabulary)
        self.where = words(vocabulary).set("place-preposition")
        self.belonging = Belonging(self.front, tidied, vocabulary)
        self.minutes_words, self.meeting_words, self.numbered, self.others, self.nth = _patterns(vocabulary)
        self.draft = _Draft(document)
        self.body: tuple[BodyFound, Stretch] | None = None
        self.planned: list[Field] = []
        self.of_village = False
        """The body goes by its village: that lies in the municipality of those attending."""

    # --- body

    def find_body(self) -> None:
        """Find the body: in the title lines, else around the minutes, else where the text speaks of it."""
        ranked: list[Ranked] = []
        for order, at in enumerate(self.front.title):
            if at in self.front.labelled and not self._titles(at):
                continue
            stretch = self.front.whole(at)
            body = self.bodies.body(stretch.text)
            if body is not None:
                ranked.append((self._rank(body, stretch) - order, body, stretch))
        short = all(self.bodies.is_short(body.noun) for _, body, _ in ranked)
        if short:
            ranked += self._ranked(self.owners.assemblies())
            short = not any(self.owners.owner(body, stretch) for _, body, stretch in ranked)
        if short:
            ranked = self._ranked(self.owners.associations()) or ranked or list(self._alone())
        if short and all(self.bodies.is_short(body.noun) for _, body, _ in ranked):
            ranked += [r for r in self._elsewhere() if not (ranked and self.bodies.is_short(r[1].noun))]
        ranked = ranked or self._ranked(self.owners.neighbours())
        if not ranked:
            return
        best = self.owners.board(ranked) or max(ranked, key=lambda entry: entry[0])
        same = [r for r in ranked if r[1].noun == best[1].noun and r[1].area is not None]
        _, body, stretch = best if best[1].area is not None or not same else max(same, key=lambda r: r[0])
        words_ = stretch.cut(
            *(body.start, body.end)
            if body.area is None
            else (min(body.start, body.area.start), max(body.end, body.area.end))
        )
        named = body.area is None or body.area.end <= body.start
        self.of_village = named and self.bodies.local.is_local(body.noun)
        area = body.area or self.owners.owner(body, stretch) or self.owners.around(body)
        self.body = replace(body, area=area), words_

    def _ranked(self, found: Iterable[tuple[int, BodyFound]]) -> list[Ranked]:
        """Return bodies that title lines name, each with its rank and its line."""
        return [(self._rank(b, line := self.front.whole(at)) - at, b, line) for at, b in found]

    def _alone(self) -> Iterator[Ranked]:
        """Yield bodies that stand alone in a line further down: "Hvem | Rådet i Odder Kommune"."""
        for order, at in enumerate(self.front.people):
            stretch = self.front.whole(at)
            body = self.bodies.body(stretch.text) if len(stretch.text) <= _ALONE else None
            if body is None or body.area is None:
                continue
            if (body.start, body.area.end) == (0, len(stretch.text.rstrip(" ."))):
                yield self._rank(body, stretch) - order, body, stretch

    def _titles(self, at: int) -> bool:
        return bool(self.minutes_words.search(self.front.passages[at].text))

    def _rank(self, body: BodyFound, stretch: Stretch) -> int:
        rank = 40 * (body.type != "other") + 10 * body.meeting + 5 * (body.area is not None)
        rank += 8 * bool(body.area and body.area.named)
        rank += 10 * bool(self.minutes_words.search(stretch.text)) + 4 * (len(stretch.text) < 150)
        rank += _WHOLE * (body.area is not None and body.area.end <= body.start)
        rank -= _SHORT * self.bodies.is_short(body.noun)
        return rank - 30 * bool(self.others.search(stretch.text[: body.start]))

    def _elsewhere(self) -> list[Ranked]:
        """Look in the mail's subject and the site around the minutes, in running heads, then in the text."""
        ranked = []
        around = (self.tidied.outside, True), (self.tidied.heads, True)
        for zone, other in (*around, (self.front.passages, False)):
            for order, passage in enumerate(zone):
                stretch = Stretch(passage, 0, len(passage.text))
                body = self.bodies.body(passage.text)
                runs = zone is self.tidied.heads or (other and passage.page is not None)
                head = runs and body is not None and (body.area is not None or body.is_whole(passage.text))
                if body is not None and (
                    body.type != "other" or head or (other and self._names_title(stretch))
                ):
                    area = body.area if other else None
                    kept = BodyFound(body.type, body.noun, body.meeting, body.start, body.end, area)
                    ranked.append((self._rank(kept, stretch) - order, kept, stretch))
            if ranked:
                break
        return ranked

    def _names_title(self, stretch: Stretch) -> bool:
        return bool(self.minutes_words.search(stretch.text))

    # --- district and municipality

    def find_belonging(self) -> str:
        """Set district, municipality and host; return the body's full wording."""
        body, stretch = self.body if self.body else (None, None)
        area = body.area if body else None
        if body is not None and area is not None and self._only_met_there(body):
            area = None
        named: Sequence[Named] = area.named if area else ()
        heading = [(n, stretch) for n in named] if stretch is not None else []
        for at in self.front.title:
            words_ = self.front.passages[at].text
            if self.body and words_ is self.body[1].passage.text:
                others = [*self.bodies.named(words_), *self.bodies.short(words_)]
                heading += [(n, Stretch(self.front.passages[at], n.start, n.end)) for n in others]
        kind: BodyType = body.type if body else "other"
        municipal = [n for n in named if n.kind == "municipality"]
        if not named and area is None and stretch is not None and (later := self._later(stretch)):
            municipal, stretch = [later[0]], later[1]
        if kind == "kredsråd":
            self._kredsraad(municipal, stretch)
        else:
            placed = area is not None and not (area.text[0].islower() or self.of_village)
            self._municipal(municipal, stretch, known=bool(named), placed=placed)
        district = self.belonging.district(heading, self.draft.values.get("municipality"))
        if district is not None:
            self.draft.set("district", *district)
        if body is None:
            return ""
        noun = body.noun
        hosted = kind == "kredsråd" and municipal and "municipality" not in self.draft.values
        if area is not None and not hosted:
            within = self.draft.values.get("municipality") if area.text.islower() else None
            held = f" i {within}" if within and not area.named else ""  # "for den boligsociale helhedsplan"
            return f"{noun} {area.preposition} {area.text}{held}"
        if municipal and not hosted:
            return f"{noun} i {self.draft.values['municipality']}"
        if (led := self.owners.led(*self.body) if self.body else None) is not None:
            return f"{noun} for {led}"
        whole = self.draft.values.get("municipality")
        if kind == "kredsråd" or (kind != "other" and not whole):
            whole = self.draft.values.get("district") or whole
        return f"{noun} i {whole}" if whole else noun

    def _only_met_there(self, body: BodyFound) -> bool:
        """Say whether "Kredsrådsmøde i Støvring" names a town where the council of a known district met."""
        if body.type != "kredsråd" or not body.meeting or body.area is None or body.area.named:
            return False
        return body.area.preposition in self.where and self.belonging.district([], None) is not None

    def _later(self, body: Stretch) -> tuple[Named, Stretch] | None:
        """Return the one municipality named later in the body's line ("kredsrådsmøde 4. maj i X Kommune")."""
        words_ = body.passage.text
        found = [n for n in self.bodies.named(words_) if n.kind == "municipality"]
        if len(found) != 1 or self.places.hosts(words_[: found[0].start]):
            return None
        return found[0], Stretch(body.passage, found[0].start, found[0].end)

    def _kredsraad(self, municipal: Sequence[Named], stretch: Stretch | None) -> None:
        """A kredsråd is with one municipality, or only met there when several take part."""
        several = self.belonging.several()
        if len(municipal) == 1 and stretch is not None:
            name = municipal[0].concept.label
            if several:
                self.draft.set("host", name, stretch, "meeting.host-heading")
            else:
                self.draft.set("municipality", name, stretch, "meeting.municipality-heading")
        elif not municipal and not several:
            taking_part = self.belonging.taking_part()
            if len(taking_part) == 1 and self.belonging.is_party(next(iter(taking_part))):
                ((name, words_),) = taking_part.items()
                self.draft.set("municipality", name, words_, "meeting.municipality-attendees")
            elif (party := self.belonging.party()) is not None:
                self.draft.set("municipality", *party, "meeting.municipality-party")

    def _municipal(
        self, municipal: Sequence[Named], stretch: Stretch | None, *, known: bool, placed: bool
    ) -> None:
        """Set the municipality of a body that the heading names it for, or the site around the minutes.

        Args:
            known: the body's area is a known one. placed: it has an area, a town or a field of its own, in
                which attendees may come from other municipalities as well.
        """
        if len(municipal) == 1 and stretch is not None:
            name = municipal[0].concept.label
            self.draft.set("municipality", name, stretch, "meeting.municipality-heading")
        if known:
            return
        taking_part = self.belonging.taking_part()
        if len(taking_part) > 1:
            return
        site = self.belonging.municipality_of_site()
        if site is not None:
            self.draft.set("municipality", *site)
        elif taking_part and (not placed or self.belonging.heads_group(next(iter(taking_part)))):
            ((name, words_),) = taking_part.items()
            self.draft.set("municipality", name, words_, "meeting.municipality-attendees")

    # --- time and place

    def find_when(self) -> MeetingDate | None:
        """Set date, times and next date."""
        chosen = meeting_date(self.document, self.tidied, self.front, self.vocabulary)
        if chosen is not None:
            stretch = chosen.stretch.cut(chosen.date.start, chosen.date.end)
            self.draft.set("date", chosen.iso, stretch, chosen.rule)
            self.planned = list(planned(self.front, chosen.iso, self.vocabulary))
        told = meeting_times(self.front, chosen, self.vocabulary)
        for name, value, stretch, rule in chain(told, planned_times(self.planned, self.vocabulary)):
            self.draft.set(name, value, stretch, rule)
            if {"start", "end"} <= self.draft.values.keys():
                break  # what is told further down counts less
        end = written_end(self.tidied.passages, self.front, self.vocabulary)
        if end is not None:
            self.draft.values.pop("end", None)
            self.draft.set("end", *end)
        coming = next_date(self.tidied.passages, self.draft.values.get("date"), self.vocabulary)
        if coming is not None:
            self.draft.set("next_date", *coming)
        return chosen

    def find_place(self, chosen: MeetingDate | None) -> None:
        """Set place and host: from a field, a sentence, beside the date, from a line under it."""
        for entry in self.front.find("host"):
            self.draft.set("host", entry.content.text.rstrip(" .,;"), entry.content, "meeting.host-field")
        if self._in_field() or any(self._is_virtual(at) for at in self.front.title):
            return
        for at in (*self.front.title, *self.front.people):
            if self._place(self._held(at), "meeting.place-sentence"):
                return
        if chosen is not None and self._place(self._beside(chosen), "meeting.place-heading"):
            return
        for entry in self.front.find("time", "date", "start"):
            place = self.places.beside(entry.content, labelled=True)
            place = place or self.places.line(entry.content)  # "Mødet afholdt: Politigården, Nørregade 66"
            if self._place(place, "meeting.place-heading"):
                return
        if not any(self._place(self._at(entry), "meeting.place-planned") for entry in self.planned):
            self._below(chosen)
            self._closing()
        if self.body and self.draft.rules.get("host") == "meeting.host-heading":
            self.draft.set("place", self.draft.values["host"], self.body[1], "meeting.place-host")

    def _beside(self, chosen: MeetingDate) -> Place | None:
        """Return the place in the line of the date."""
        labelled = chosen.rule == "meeting.date-field"
        place = self.places.beside(chosen.stretch, labelled=labelled)
        if place is None and (own := chosen.sentence()) is not None:
            place = self.places.opening(own)
        return place if place is None or chosen.at is None else self._with_house(place, chosen.at)

    def _held(self, at: int) -> Place | None:
        """Return the place in a sentence that tells where the meeting was held."""
        place = self.places.held(self.front.whole(at))
        return None if place is None else self._with_house(place, at)

    def _with_house(self, place: Place, at: int) -> Place:
        """Return the place in passage `at`; that of the next line for a town whose house stands there."""
        below = self.front.passages[at + 1] if at + 1 in self.front.title else None
        if below is None or below.gap or at + 1 in self.front.labelled:
            return place
        if not self.places.is_town(place.stretch.text):
            return place
        ends = place.stretch.end == len(place.stretch.passage.text)
        torn = ends and not below.text.startswith(place.stretch.text)
        if torn and self.places.like(below.text.partition(" ")[0]):  # "... på Vejen" / "Rådhus, lokale 2"
            whole = joined([place.stretch.passage, below])
            return place._replace(stretch=Stretch(whole, place.stretch.start, len(whole.text.rstrip(" .,"))))
        line = self.front.whole(at + 1)
        return self.places.beside(line, labelled=True) or self.places.line(line) or place

    def _in_field(self) -> bool:
        """Read a labelled place; True where one is found, or said to be none ("Sted: Teams")."""
        fields = sorted(self.front.find("place"), key=lambda entry: not entry.label[:1].isalpha())
        return any(
            self._place(self.places.whole(entry.content), "meeting.place-field")
            or self.places.is_virtual(entry.content.text)
            for entry in fields
            if entry.label[:1].isalpha() or not self._names_body(entry.content.text)
        )

    def _names_body(self, text: str) -> bool:
        """Say whether words behind a picture are the title: "📌 Ungerådet i Vejle Kommune"."""
        body = self.bodies.body(text)
        return body is not None and (body.area is not None or self.minutes_words.search(text) is not None)

    def _at(self, planned: Field) -> Place | None:
        """Return the place that a field of a plan of meetings tells."""
        if planned.kind == "place":
            return self.places.whole(planned.content)
        return self.places.beside(planned.content, labelled=True) if planned.kind == "date" else None

    def _closing(self) -> None:
        """Read a sentence that begins with the meeting, at the end or in the first item.

        "Mødet blev holdt på rådhuset."
        """
        opening = (self.front.passages[at] for at in self.front.opening)
        for passage in (*opening, *self.tidied.passages[-_CLOSING:]):
            if self.meeting_words.match(passage.text):
                held = self.places.held(Stretch(passage, 0, len(passage.text)), apart=False)
                self._place(held, "meeting.place-closing")

    def _below(self, chosen: MeetingDate | None) -> None:
        """Read the lines under the date: times with a place, or a line that is a place."""
        if chosen is None or chosen.at is None:
            return
        timed = {f.at for f in self.front.find("date", "time", "start", "end")}
        for at in range(chosen.at + 1, chosen.at + 4):
            if at in timed and at in self.front.labelled:
                continue
            if at not in self.front.title or at in self.front.labelled:
                return
            if self.front.passages[at].header:  # "Organisation / forvaltning"
                return
            line = self.front.whole(at)
            alone = self.bodies.alone(line.text)
            if alone is not None and alone.kind == "district":
                continue
            if self._place(
                self.places.beside(line, labelled=True) or self.places.line(line), "meeting.place-line"
            ):
                return

    def _is_virtual(self, at: int) -> bool:
        """Say whether a line calls the meeting of the body virtual; other lines name persons."""
        words_ = self.front.passages[at].text[:SENTENCE_LENGTH]
        body = self.bodies.body(words_) if self.places.is_virtual(words_) else None
        if body is None:
            return False
        told = self.minutes_words.search(words_) or self.meeting_words.search(words_)
        return body.meeting or body.start == 0 or told is not None

    def _place(self, place: Place | None, rule: str) -> bool:
        if place is None:
            return False
        self.draft.set("place", place.stretch.text, place.stretch, rule)
        alone = self.bodies.alone(place.stretch.text)
        if place.host is not None:
            self.draft.set("host", place.host.text, place.host, "meeting.host-heading")
        if place.hosted or (alone is not None and alone.kind == "municipality"):
            self.draft.set("host", place.stretch.text, place.stretch, "meeting.host-heading")
        return True

    # --- number, evidence

    def find_number(self, chosen: MeetingDate | None) -> None:
        """Set the series number: "Møde nr. 26", "møde nr. 4/2010", beside the date "3. møde" too."""
        dated = [chosen.at] if chosen is not None and chosen.at is not None else []
        nths = {at: m for at in self.front.title if (m := self.nth.search(self.front.passages[at].text))}
        for at in dated if dated and dated[0] in nths else nths if len(nths) == 1 else ():
            stretch = Stretch(self.front.passages[at], *nths[at].span("n"))
            self.draft.set("number", nths[at]["n"], stretch, "meeting.nth")
        for at in (*dated, *self.front.title):
            match = self.numbered.search(self.front.passages[at].text)
            if match:
                stretch = Stretch(self.front.passages[at], *match.span("n"))
                self.draft.set("number", re.sub(r"\s", "", match["n"]), stretch, "meeting.number")
        for entry in self.front.find("number"):
            alone = re.match(rf"{_NUMBER}(?=\W*$)", entry.content.text)
            if alone:
                stretch = entry.content.cut(*alone.span())
                self.draft.set("number", re.sub(r"\s", "", alone[0]), stretch, "meeting.number-field")

    def words(self) -> Evidence | None:
        """Return the heading's words: the body's passage, else the date's, else the document's first."""
        if self.body is not None:
            passage = self.body[1].passage
            return passage.evidence(self.document)
        if "date" in self.draft.evidence:
            return self.draft.evidence["date"]
        passages = self.tidied.passages
        return passages[0].evidence(self.document) if passages else None


def read_meeting(document: Document, tidied: Tidied, found: Outline, vocabulary: Vocabulary) -> Meeting:
    """Return what `document` says of the meeting; fields it does not tell are None.

    Args:
        document: for evidence and the date of a mail's envelope.
        tidied: its passages. found: its outline.
        vocabulary: the ontology.
    """
    heading = _Heading(document, tidied, found, vocabulary)
    heading.find_body()
    wording = heading.find_belonging()
    chosen = heading.find_when()
    heading.find_place(chosen)
    heading.find_number(chosen)
    draft = heading.draft
    if heading.body is not None:
        draft.evidence["body"] = heading.body[1].evidence(document)
        draft.rules["body"] = "meeting.body"
    date: DateFound | None = chosen.date if chosen else None
    return Meeting(
        body_type=heading.body[0].type if heading.body else "other",
        body=wording,
        district=draft.values.get("district"),
        municipality=draft.values.get("municipality"),
        date=draft.values.get("date"),
        precision=date.precision if date else None,
        start=draft.values.get("start"),
        end=draft.values.get("end"),
        place=draft.values.get("place"),
        number=draft.values.get("number"),
        host=draft.values.get("host"),
        next_date=draft.values.get("next_date"),
        evidence=heading.words(),
        fields=tuple(sorted(draft.evidence.items())),
        rules=tuple(sorted(draft.rules.items())),
    )
