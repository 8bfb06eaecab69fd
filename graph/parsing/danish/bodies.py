"""Which body a heading names, and which districts and municipalities a text does."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from ...vocabulary import Concept, Vocabulary
from ..minutes import BodyType
from .body_found import Area, BodyFound, Kind, Named
from .local_names import LocalNames, local_names
from .slips import in_capitals
from .unknown_names import UnknownNames
from .words import (
    alternation,
    longest_words,
    lowered,
    meeting_forms,
    telling_words,
    word_set,
    words_in,
)

_LONGEST: Final = 400
"""Characters of a passage in which a body's name is looked for."""
_CACHED: Final = 200
_KEPT: Final = 1024
"""So many texts up to that length are kept: several rules ask about the same lines."""
_DIVIDED: Final = re.compile(r"(?:\s+(?:[xX]|(?:[^\w\s]|_)+)(?=\s))+\s+(?P<last>[A-ZÀ-Þ]\w+)")
"""Marks of presence, a line to sign on, and the word behind them."""
_LONGEST_ACRONYM: Final = 5
_GAP: Final = re.compile(r"[\s,:–—-]*$")
_PLAIN: Final = re.compile(r"\s*[,:–—-]?\s*")
_NEXT_WORD: Final = re.compile(r"\s+([^\W\d][\w-]*)")
_NEXT_NAME: Final = re.compile(r"\s+[A-ZÀ-Þ][^\W\d]")
_DESCRIBED: Final = re.compile(r"(?<!\w)(?P<stem>[^\W\d]{3,25}(?:iv|al|isk|ig))(?P<t>t?)\s+$", re.I)
"""An adjective that may stand before "råd", "udvalg", "gruppe" in the name of a body."""
_NAMED_SO: Final = r"(?:\s[A-ZÀ-Þ][\w-]+){0,3}"
"""The name of a plan or an effort behind its noun: "den boligsociale helhedsplan Nørremarken"."""
_FOLD: Final = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "-": "", " ": "", ".": ""})


class Bodies:
    """Recognises bodies, districts and municipalities.

    Args:
        vocabulary: the ontology ("bodies", "layout", "meeting").
    """

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._full: dict[str, Concept] = {}
        self._bare: dict[str, Concept] = {}
        self._bare_forms: list[str] = []
        self._areas: dict[str, Concept] = {}
        self._short: dict[str, Concept] = {}
        self._mail: dict[str, Concept] = {}
        for concept in vocabulary.concepts("bodies"):
            self._add(concept)
        self._firsts = frozenset(words_in(form + s)[0] for form in self._full for s in ("", "s"))
        self._lasts = frozenset(words_in(form + s)[-1] for form in self._full for s in ("", "s"))
        self._recent_named = lru_cache(maxsize=_KEPT)(self._named_in)
        self._bare_words = longest_words(form + s for form in self._bare_forms for s in ("", "s"))
        plural = alternation(vocabulary.words("meeting", "municipality-plural"))
        tail = r"(?P<s>'?s)?(?![\w-])"
        self._full_pattern = re.compile(rf"(?<![\w-])(?P<n>{alternation(self._full)}){tail}", re.I)
        self._bare_pattern = re.compile(
            rf"(?<![\w-])(?P<n>{alternation(self._bare_forms)})(?:\s+(?P<k>(?i:{plural})))?{tail}"
        )
        self._upper_pattern = re.compile(self._bare_pattern.pattern, re.I)
        self._area_pattern = re.compile(rf"(?<![\w-])(?P<n>{alternation(self._areas)}){tail}", re.I)
        self._short_pattern = re.compile(rf"(?<![\w-])(?P<n>{alternation(self._short)})(?![\w-])")
        domain = alternation(vocabulary.words("meeting", "police-mail"))
        self._mail_pattern = re.compile(
            rf"(?<![\w.-])(?P<n>[\w.-]{{1,60}})@(?:[\w-]{{1,40}}\.)?{domain}", re.I
        )
        self._islands = {w.lower() for w in vocabulary.words("meeting", "island")}
        self._acronyms = {w.lower(): w for w in vocabulary.words("meeting", "acronym")}
        self._prepositions = alternation(vocabulary.words("meeting", "area-preposition"))
        self._between = {w.lower() for w in vocabulary.words("meeting", "area-between")}
        self._governing = {w.lower() for w in vocabulary.words("meeting", "governing-body")}
        self._unknown = UnknownNames(vocabulary)
        self.local: LocalNames = local_names(vocabulary)
        self._endings = [c for c in vocabulary.concepts("meeting") if c.name.startswith("body-")]
        self._longest_endings = sorted(
            ((c, f, f.lower()) for c in self._endings for f in c.forms), key=lambda ending: -len(ending[1])
        )
        self._plain = {
            (c.value("definite") or "").lower() for c in self._endings if c.value("bodyType") is None
        }
        self._body_words = telling_words(form for concept in self._endings for form in concept.forms)
        self._body_pattern = self._compile_bodies(vocabulary)
        self._meeting_words = tuple(w.lower() for w in vocabulary.words("meeting", "meeting-word"))
        self._acronym_meeting = re.compile(
            rf"(?<![\w-])(?P<n>{alternation(self._acronyms)})[\s-](?:{alternation(self._meeting_words)})(?!\w)",
            re.I,
        )
        meets = alternation(vocabulary.words("meeting", "association-that-meets"))
        before = meeting_forms(vocabulary, "of-meeting", "area-preposition")
        self._association = re.compile(rf"(?:\A\W{{0,4}}|\s(?:{before})\s)(?P<n>{meets})(?=\s)", re.I)
        between = alternation(self._between)
        self._led = {w.lower() for w in vocabulary.words("meeting", "area-organisation")}
        self._organisation = re.compile(
            rf"\s*(?P<n>(?:[A-ZÀ-Þ][\w.-]*,?\s+(?:(?:{between})\s+)?){{1,5}}(?i:{alternation(self._led)}))\s*"
        )
        self._for_field = re.compile(
            rf"\s(?:{alternation(vocabulary.words('meeting', 'field-of'))})\s[A-ZÀ-Þ]"
        )
        self._compile_fields(vocabulary)
        self._field_words = frozenset(vocabulary.words("meeting", "field-of"))
        number = alternation(vocabulary.words("meeting", "number-mark"))
        self._numbered = re.compile(rf"\s*(?:{number})\s*\d[\d/.-]*", re.I)
        self._lead = re.compile(rf"\s*[,:–—(-]?\s*(?:(?P<p>{self._prepositions})\s+)?", re.I)
        self._link = re.compile(rf"\s*(?:/\s*|(?:,|{between})\s+)", re.I)

    def _add(self, concept: Concept) -> None:
        kind = concept.value("bodyType")
        if kind == "district":
            for form in concept.forms:
                self._full.setdefault(form.lower(), concept)
            for area in concept.values.get("area", ()):
                self._areas.setdefault(area.lower(), concept)
                self._mail.setdefault(area.lower().translate(_FOLD), concept)
            for short in concept.values.get("abbreviation", ()):
                self._short.setdefault(short, concept)
                self._mail.setdefault(short.lower().translate(_FOLD), concept)
        elif kind == "municipality":
            for form in concept.forms:
                bare = not form.lower().endswith("kommune")
                if bare:
                    self._bare_forms.append(form)
                (self._bare if bare else self._full).setdefault(form.lower(), concept)

    def _compile_bodies(self, vocabulary: Vocabulary) -> re.Pattern[str]:
        forms = alternation(f for c in self._endings for f in c.forms)
        meeting = alternation(vocabulary.words("meeting", "meeting-word"))
        acronyms = alternation(self._acronyms)
        ahead = rf"(?=[\w-]{{0,90}}?(?:{forms}))"  # nearly no word has one, so no way to divide it is tried
        return re.compile(
            r"(?<![\w-])(?P<det>(?:det\s+(?:[^\W\d]{3,25}e\s+){0,2}|den\s+(?:[^\W\d]{5,25}e\s+){1,2}))?"
            rf"(?P<name>(?:[^\W\d]{{2,25}}-(?:,?\s(?:og\s)?|\s?og\s))?(?:(?:{acronyms})\s)?{ahead}[^\W\d_-]{{0,30}}(?:-?[^\W\d_-]{{0,25}}){{0,2}}?(?P<base>{forms}))"
            rf"(?P<def>met|et|t|en|n)?(?P<gen>s)?(?P<meeting>-?s?\s?(?:{meeting})(?:t?s|r|rne|rnes)?)?(?!\w)(?!-\w)",
            re.I,
        )

    def _compile_fields(self, vocabulary: Vocabulary) -> None:
        # in lower case, with an area behind it: "for den boligsociale indsats i Kolding"
        article = alternation(vocabulary.words("danish", "demonstrative"))
        self._low_field = re.compile(
            rf"(?:(?:{article})\s)?[a-zæøå]{{3,}}(?:\s[a-zæøå]{{3,}}){{0,3}}(?=\s(?:{self._prepositions})\s[A-ZÀ-Þ])"
        )
        nouns = alternation(vocabulary.words("meeting", "field-noun"))
        self._low_field_alone = re.compile(
            rf"(?:{article})\s(?:[a-zæøå]{{3,}}\s){{0,2}}{nouns}{_NAMED_SO}(?=\s*(?:[,.(–-]|\Z))"
        )
        self._of_field = vocabulary.words("meeting", "field-of")[0]

    # --- districts and municipalities

    def named(self, text: str) -> list[Named]:
        """Return districts and municipalities that `text` names in full, in order."""
        return list(self._recent_named(text) if len(text) <= _CACHED else self._named_in(text))

    def _named_in(self, text: str) -> tuple[Named, ...]:
        told = word_set(text)
        if self._firsts.isdisjoint(told) or self._lasts.isdisjoint(told):
            return ()
        found = self._full_pattern.finditer(text)
        return tuple(self._named(m, self._full[" ".join(lowered(m["n"]).split())]) for m in found)

    def bare(self, text: str) -> list[Named]:
        """Return municipalities that `text` names without the word "Kommune"."""
        if self._bare_words.isdisjoint(word_set(text)):
            return []
        return [
            Named("municipality", self._bare[lowered(m["n"])], *m.span("n"), bool(m["s"]), True)
            for m in self._bare_pattern.finditer(text)
            if lowered(m["n"]) in self._bare
        ]

    def short(self, text: str) -> list[Named]:
        """Return districts that `text` abbreviates in capitals ("KBHV")."""
        return [
            Named("district", self._short[m["n"]], *m.span("n")) for m in self._short_pattern.finditer(text)
        ]

    def mails(self, text: str) -> list[Named]:
        """Return districts whose own mail address stands in `text`."""
        if "@" not in text:
            return []
        return [
            Named("district", self._mail[lowered(m["n"]).translate(_FOLD)], *m.span())
            for m in self._mail_pattern.finditer(text)
            if lowered(m["n"]).translate(_FOLD) in self._mail
        ]

    def torn(self, text: str) -> list[Named]:
        """Return districts whose name marks of other columns divide: "Sydøstjyllands  x  ....  Politi"."""
        found = []
        for match in self._area_pattern.finditer(text):
            concept = self._areas[lowered(match["n"])]
            behind = _DIVIDED.match(text, match.end()) if match["s"] else None
            if behind is not None and concept.label.endswith(f" {behind['last']}"):
                found.append(Named("district", concept, match.start("n"), behind.end()))
        return found

    def alone(self, text: str) -> Named | None:
        """Return the district or municipality whose name is the whole of `text`."""
        for found in self.named(text):
            if not _PLAIN.sub("", text[: found.start], count=1) and not text[found.end :].strip(" .,:;|"):
                return found
        return None

    def _named(self, match: re.Match[str], concept: Concept) -> Named:
        kind: Kind = "district" if concept.value("bodyType") == "district" else "municipality"
        return Named(kind, concept, *match.span("n"), bool(match["s"]))

    def leads(self, word: str) -> bool:
        """Say whether `word` ends the name of an organisation that a body leads ("Brandvæsen")."""
        return word.lower() in self._led

    def organisation(self, text: str) -> tuple[int, int] | None:
        """Return where the name of such an organisation stands when it is the whole of `text`."""
        match = self._organisation.fullmatch(text)
        return match.span("n") if match else None

    # --- bodies

    def body(self, text: str) -> BodyFound | None:
        """Return the body that `text` names: a kredsråd or lokalråd first, else the first one."""
        begin = text[:_LONGEST]
        low = begin.lower()
        found: list[BodyFound] = []
        if any(map(low.__contains__, self._body_words)):
            found = [b for m in self._body_pattern.finditer(begin) if (b := self._body(m, text))]
        if not found and any(map(low.__contains__, self._meeting_words)):
            found = [self._by_acronym(m, text) for m in self._acronym_meeting.finditer(begin)]
        return min(found, key=lambda b: (b.type == "other", not b.meeting, b.start), default=None)

    def areas_before(self, text: str, noun: str) -> Iterator[Area]:
        """Yield the areas that stand before a local body of this noun in `text`: "© 2022 Jels Lokalråd"."""
        if not any(map(text.lower().__contains__, self._body_words)):
            return
        for match in self._body_pattern.finditer(text[:_LONGEST]):
            body = self._body(match, text)
            if body is not None and body.noun == noun and body.area and body.area.end <= body.start:
                yield body.area

    def is_short(self, noun: str) -> bool:
        """Say whether `noun` only stands for the name of a body: "Rådet", "Udvalget"."""
        return noun.lower() in self._plain

    def _by_acronym(self, match: re.Match[str], text: str) -> BodyFound:
        """Return the body that a meeting is named after: "SSP-møde"."""
        noun = self._acronyms[lowered(match["n"])]
        area = self._area_after(text, match.end(), "other") or self._area_before(text, match.start(), "other")
        return BodyFound("other", noun, True, *match.span(), area)

    def association(self, text: str) -> BodyFound | None:
        """Return the association whose branch `text` names: "Møde i Natteravnene i Skagen", a town."""
        match = self._association.search(text[:_LONGEST])
        if match is not None and in_capitals(text):
            text = text.title()  # the form of a name tells where it ends
        area = self._area_after(text, match.end(), "other") if match is not None else None
        if match is None or area is None:
            return None
        if any(named.bare for named in area.named) and _NEXT_NAME.match(text, area.end):  # "Aalborg Øst"
            area = self._unknown.area(text, area.start, area.preposition) or area
        if any(named.bare for named in area.named):  # a town, not the municipality of that name
            area = replace(area, named=(), text=area.text.removesuffix(" Kommune"))
        noun = match["n"].lower() if match["n"].isupper() else match["n"]
        return BodyFound("other", noun[0].upper() + noun[1:], False, *match.span("n"), area)

    def _body(self, match: re.Match[str], text: str) -> BodyFound | None:
        concept, base = self._ending(match["name"])
        body_type = concept.value("bodyType")
        definite = concept.value("definite") or base
        suffix = match["def"] or ""
        if suffix and (base + suffix).lower() not in self._definite_forms(concept, definite):
            return None
        name = match["name"]
        stem = name[: len(name) - len(base)]
        plain = not stem and body_type is None and not (suffix or match["meeting"] or match["det"])
        bare = body_type is None and not (suffix or match["meeting"] or match["det"])
        low = name.islower() or (
            name[0].isupper() and stem[:-1] in self._acronyms.values() and base.islower()
        )
        described = _DESCRIBED.search(text, 0, match.start()) if plain or (bare and low) else None
        of_it = (match["gen"] or not match["meeting"]) and not match["det"]  # "Jels Lokalråds møde"
        local = self.local.before(text, match.start(), match.end("name") + len(suffix)) if of_it else None
        if (
            plain
            and not described
            and not local
            and not (name[0].isupper() and self._for_field.match(text, match.end()))
        ):
            return None  # "råd", "gruppe" as plain words
        capital = in_capitals(text) or (name.isupper() and len(name) > _LONGEST_ACRONYM)
        noun = self._noun(stem, definite, upper=capital)
        if match["det"]:
            given = match["det"] if not in_capitals(text) else match["det"].capitalize()
            noun = " ".join(given.split()).capitalize() + " " + (name.lower() if in_capitals(text) else name)
            noun = noun[0].upper() + noun[1:]
        if described is not None:  # "Kriminalpræventivt Råd", "Boligsocial styregruppe"
            own = name[0].isupper() and not stem  # not "lokal SSP-gruppe"
            cased = str.capitalize if described["t"] or own else str.lower
            said = name.capitalize() if own else name
            noun = f"{'Det' if described['t'] else 'Den'} {cased(described['stem'])}e {said}"
        kind: BodyType = "kredsråd" if body_type == "kredsråd" else "lokalråd" if body_type else "other"
        own = self._apposed(text, match.end()) if kind == "other" and not match["meeting"] else None
        end = own.end() if own is not None else match.end()
        noun = f"{noun} {own['name']}" if own is not None else noun
        after = self._area_after(text, end, kind)
        if after is not None and local is not None and text[end : after.start].lstrip().startswith(","):
            after = None  # "Glumsø Lokalråd, Næstved Kommune og politiet"
        area = after or self._area_before(text, match.start(), kind) or local
        if area is None and own is None and not (suffix or match["det"]) and name[0].isupper():
            area = None if name.lower() in self._governing else self._municipality_before(text, match.start())
        if area is None and bare and own is None:
            area = self._unknown.town_behind(text, end)
        return BodyFound(kind, noun, bool(match["meeting"]), match.start(), end, area)

    def _apposed(self, text: str, at: int) -> re.Match[str] | None:
        """Match the name of its own that a body has behind its noun: "Netværket Sikkert Natteliv i Vejle"."""
        match = self._unknown.name(text, at)
        if match is None or self._at(text, match.start("name"), "other") is not None:
            return None
        lead = self._lead.match(text, match.end())
        placed = lead is not None and lead["p"] and self._chain(text, lead.end(), "other")
        return match if placed or " " in match["name"] else None

    def _ending(self, name: str) -> tuple[Concept, str]:
        """Return the longest known last part of `name`, and that part as printed."""
        low = name.lower()
        concept, form = next((c, f) for c, f, end in self._longest_endings if low.endswith(end))
        return concept, name[len(name) - len(form) :]

    @staticmethod
    def _definite_forms(concept: Concept, definite: str) -> set[str]:
        tail = definite[len(concept.label) :] if definite.startswith(concept.label) else ""
        return {definite} | {form.lower() + (tail or "et") for form in concept.forms}

    def _noun(self, stem: str, definite: str, *, upper: bool) -> str:
        if not stem:
            return definite[0].upper() + definite[1:]
        if upper:
            parts = re.split(r"([\s-])", stem.lower())
            stem = "".join(self._acronyms.get(p, p) for p in parts)
        head, gap, last = stem.partition(" ")
        if gap and head.lower() in self._acronyms:  # "SSP Styregruppe"
            stem = f"{self._acronyms[head.lower()]}-{last.lower()}"
        return stem[0].upper() + stem[1:] + definite

    # --- areas

    def _area_after(self, text: str, at: int, kind: BodyType) -> Area | None:
        number = self._numbered.match(text, at)
        at = number.end() if number else at
        lead = self._lead.match(text, at)
        if lead is None:
            return None
        preposition = (lead["p"] or "").lower()
        known = self._chain(text, lead.end(), kind)
        if known:
            return self._area(text, preposition, known)
        short = self._short_pattern.match(text, lead.end())
        if short:
            return self._area(
                text, preposition, [Named("district", self._short[short["n"]], *short.span("n"))]
            )
        unit = self.local.department.match(text, lead.end()) if kind == "other" else None
        if unit is not None:  # "for afd. 14 Birkehøj"
            return self._unknown.area(text, unit.end(), preposition or "i")
        field = self._unknown.area(text, lead.end(), preposition) if preposition else None
        low = self._low_field.match(text, lead.end()) if field is None and kind == "other" else None
        if low is not None and preposition in self._field_words:
            field = Area(low[0], preposition, (), *low.span())
        elif field is None and kind == "other" and preposition:
            low = self._low_field_alone.match(text, lead.end())
            return Area(low[0], self._of_field, (), *low.span()) if low is not None else None
        return self._field_in(text, field, kind) if field is not None and kind == "other" else field

    def _field_in(self, text: str, field: Area, kind: BodyType) -> Area:
        """Return the field with the area behind it: "Rådet for Socialt Udsatte i Svendborg Kommune"."""
        lead = self._lead.match(text, field.end)
        known = self._chain(text, lead.end(), kind) if lead is not None and lead["p"] else []
        if lead is None or not lead["p"]:
            return field
        if not known and not field.text.islower():
            return field
        preposition = lead["p"].lower()
        area = (
            self._area(text, preposition, known)
            if known
            else self.local.of_field(text, lead.end(), preposition)
        )
        if area is None:
            return field
        return Area(
            f"{field.text} {area.preposition} {area.text}",
            field.preposition,
            area.named,
            field.start,
            area.end,
        )

    def _chain(self, text: str, at: int, kind: BodyType) -> list[Named]:
        """Return the known areas that begin at `at`: one, or several joined by commas and "og"."""
        found: list[Named] = []
        while True:
            item = self._at(text, at, kind)
            if item is None:
                return found
            found.append(item)
            link = self._link.match(text, item.end)
            if link is None or item.kind != "municipality":
                return found
            at = link.end()

    def _at(self, text: str, at: int, kind: BodyType) -> Named | None:
        full = self._full_pattern.match(text, at)
        if full:
            return self._named(full, self._full[" ".join(lowered(full["n"]).split())])
        bare = (self._upper_pattern if in_capitals(text) else self._bare_pattern).match(text, at)
        if bare and (after := _NEXT_WORD.match(text, bare.end())) and self._unknown.is_place(after[1]):
            bare = None  # "Ishøj Rådhus" is where a body meets, not its area
        municipality = (
            Named("municipality", self._bare[lowered(bare["n"])], *bare.span("n"), False, True)
            if bare
            else None
        )
        if bare and (after := _NEXT_WORD.match(text, bare.end())) and self.leads(after[1]):
            municipality = None  # "Vejle Brandvæsen" is an organisation
        area = self._area_pattern.match(text, at)
        if area and area["s"] and _NEXT_NAME.match(text, area.end()):
            area = None  # "Østjyllands Brandvæsen" is an organisation of that part of the country
        part = (
            Named("area", self._areas[lowered(area["n"])], *area.span("n"), bool(area["s"])) if area else None
        )
        return part or municipality if kind == "kredsråd" else municipality or part

    def _area(self, text: str, preposition: str, known: list[Named]) -> Area:
        first = known[0]
        printed = text[first.start : first.end]
        end = known[-1].end
        part = self._unknown.town_part(text, first.start, end) if first.bare and len(known) == 1 else None
        if part is not None:
            written, end = part, first.start + len(part)
        elif len(known) > 1:
            written = text[first.start : known[-1].end]
            plural = self._bare_pattern.match(text, known[-1].start)
            if plural and plural["k"]:
                written = text[first.start : plural.end("k")]
        elif first.kind == "area":
            written = next(
                (a for a in first.concept.values.get("area", ()) if a.lower() == printed.lower()), printed
            )
        elif first.bare and preposition == "på":
            written = next((f for f in first.concept.forms if f.lower() == printed.lower()), printed)
        else:
            written = first.concept.label
        if not preposition:
            preposition = "på" if written.lower() in self._islands else "i"
        return Area(written, preposition, tuple(known), first.start, end)

    def _area_before(self, text: str, start: int, kind: BodyType) -> Area | None:
        """Return the area right before the body: "Fyns Politis kredsrådsmøde", "Ringsted Kommune - SSP"."""
        before = text[:start]
        for found in reversed(self.named(before)):
            if _GAP.match(before, found.end + found.genitive):
                return self._area(text, "", [found])
        for match in self._area_pattern.finditer(before):
            if match["s"] and _GAP.match(before, match.end()):
                concept = self._areas[lowered(match["n"])]
                return self._area(text, "", [Named("area", concept, *match.span("n"), True)])
        for bare in self.bare(before):  # "Odsherreds lokalråd"
            if bare.genitive and before[bare.end + 1 :].isspace():
                return self._area(text, "", [bare])
        return None

    def _municipality_before(self, text: str, start: int) -> Area | None:
        """Return the municipality whose name stands right before a body's: "Furesø Seniorråd"."""
        before = text[:start]
        if not before.endswith(" ") or self._bare_words.isdisjoint(word_set(before)):
            return None
        pattern = self._upper_pattern if in_capitals(text) else self._bare_pattern
        for match in pattern.finditer(before):
            if match.end() == len(before.rstrip()) and not (match["k"] or match["s"]):
                named = Named("municipality", self._bare[lowered(match["n"])], *match.span("n"), False, True)
                return self._area(text, "", [named])
        return None


@lru_cache(maxsize=4)
def bodies(vocabulary: Vocabulary) -> Bodies:
    """Return the compiled bodies of `vocabulary`."""
    return Bodies(vocabulary)
