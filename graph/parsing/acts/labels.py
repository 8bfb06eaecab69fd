"""Labels before what is said: "KEH:", "Nyby Kommune:", "Beslutning:"; and what a heading's number is."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import Final

from ...reading.document import LineKind
from ..danish.organisations import Organisations
from ..minutes import Kind
from ..passages import Passage, Section
from .floor import NAMING, Floor, NounPhrase
from .groups import upper
from .headed import is_place, reports, whose_heading
from .lexicon import Frame, Lexicon
from .phrases import Reader
from .roster import Roster, Speaker, are_persons
from .said import Said, Subject
from .sentences import Sentence
from .tokens import Words, definite, lows, tokens

_LABEL: Final = re.compile(r"([^:]{1,70}?)\s*:(?:\s+|$)")
_NUMBER: Final = re.compile(
    r"(?:(?:ad|pkt|punkt|nr|sag|dagsordenspunkt|dagsordenpunkt)\b\.?\s*){0,2}"
    r"(?:(?:\d{1,3}(?:\.\d{1,2})*|[IVX]{1,5})\s*(?:[.):]|[–—-](?=\s))+\s*)?[–—:-]?\s*",
    re.IGNORECASE,
)
_SPEECH: Final = re.compile(r"[\"“”»«'’]?\w")
_SIGN: Final = re.compile(r"(?<=\w) ?[/+&] ?(?=\w)")
_PARTS: Final = (
    ("case-part", "closed"),
    ("case-minutes", "open"),
    ("case-talk", "told"),
    ("task-part", "tasks"),
)
_PART_NAMES: Final = tuple(name for name, _ in _PARTS)
_JOINTS: Final = "/&+,"
_YEAR: Final = re.compile(r"(?<!\d)\d{4}$")
_MOST_WORDS: Final = 6
_MOST_OF_TOPIC: Final = 14
"""Words and signs of a topic before a colon."""
_LONGEST: Final = 70  # characters of a label that stands alone
_COLUMN: Final = 3  # blanks that part two columns
_LONGEST_COLUMN: Final = 40


@dataclass(frozen=True, slots=True)
class Label:
    """Words with a colon before a sentence, or alone on a line.

    Attributes:
        text: the label without its colon; `end`: offset in the sentence where what is said begins.
        speakers: whom it names, () for a place or a topic.
        family, confidence: as in `NounPhrase`; "stranger" for somebody who is nobody here.
        place: it names an organisation or a place, under which titles are to be understood.
        part: "closed" for a part of a case file that tells nothing said, "open" for one with what was debated
            or decided, "told" for one in which somebody talks, "tasks" for a list of what is to be done,
            else "".
        frame: what is done by saying it, where the label tells ("Spørgsmål fra Eva Holm:"), else None.
    """

    text: str
    end: int
    speakers: tuple[Speaker, ...] = ()
    family: str = "label"
    confidence: float = 0.0
    place: bool = False
    part: str = ""
    frame: Frame | None = None


def heading_number(text: str) -> int:
    """Return the length of an item's number at the start of a heading ("Ad 3: ", "Pkt. 2 – ", "IV. ")."""
    found = _NUMBER.match(text)
    return found.end() if found and found.end() < len(text) else 0


def standing_headings(sections: Sequence[Section], roster: Roster) -> frozenset[str]:
    """Return lines alone in several sections of case files in which no part is known to tell what was said.

    "Baggrund" is known to tell nothing; below it "Det talte vi om" in each section must then end that part.
    Nor does "Redegørelse", unless it is all there is.
    """
    lines = [{t for p in s.passages if (t := _short_line(p.text))} for s in sections]
    count = Counter([line for found in lines for line in found])
    parts = {line: _case_part(lows(line, roster.lexicon), roster) for line in count}
    if "closed" not in parts.values() or not {"open", "told"}.isdisjoint(parts.values()):
        return frozenset()
    accounts = frozenset(line for line in parts if line in roster.lexicon.classes["case-account"])
    if all(part != "closed" or line in accounts for line, part in parts.items()):
        return accounts
    return accounts | frozenset(line for line, part in parts.items() if not part and count[line] > 1)


def _short_line(text: str) -> str:
    """Return a line that may be a label in lower case without its colon, "" for a longer one."""
    bare = text.rstrip(" :")
    low = bare.lower() if len(bare) <= _LONGEST else ""
    return low if _is_short(low) else ""


def _is_short(text: str) -> bool:
    """Say whether a line may be a label that stands alone: few passages are."""
    return len(text) <= _LONGEST and len(text.split(None, _MOST_WORDS)) <= _MOST_WORDS


def context_label(passage: Passage, roster: Roster, standing: Set[str] = frozenset()) -> Label | None:
    """Return the label when the whole passage is one: a part of a case file, or whose round it is.

    Args:
        passage: a line of the minutes.
        roster: the participants.
        standing: headings in no word list, as `standing_headings` gives them.
    """
    text = passage.text.rstrip(" :?")
    words = tokens(text, roster.lexicon) if _is_short(text) else Words()
    if not words or passage.kind in (LineKind.OUTSIDE, LineKind.RULE):
        return None
    speaker = whose_heading(words, roster, bare=passage.bold) if passage.cell is None else ()
    if speaker or len(words) > _MOST_WORDS:
        return Label(text, len(passage.text), speaker, "name", 0.9, True) if speaker else None
    part = "told" if text.lower() in standing else _case_part(words.lows, roster)
    if part:
        return Label(text, len(passage.text), part=part)
    return None if passage.text.endswith((".", "?", "!")) else _own_line(passage, text, words, roster)


def _own_line(passage: Passage, text: str, words: Words, roster: Roster) -> Label | None:
    """Return the label of a line with a decision's date, a place or a speaker with a colon."""
    if _decides(words, roster):
        return Label(text, len(passage.text), part="open")
    whole = _whole(words, roster, Floor()) if passage.text.endswith(":") else None
    if whole is None and not is_place(text, roster):
        return None
    speakers, family, confidence = whole or ((), "label", 0.0)
    return Label(text, len(passage.text), speakers, family, confidence, True)


def lists_tasks(title: str, roster: Roster) -> bool:
    """Whether a title is that of a list of tasks ("Hvem gør hvad?")."""
    words = lows(title.rstrip(" :?"), roster.lexicon)
    return bool(words) and _case_part(words, roster) == "tasks"


def _case_part(words: tuple[str, ...], roster: Roster) -> str:
    """Return which part of a case file a heading opens ("Drøftelse og beslutning"), "" for other headings."""
    owner = words[0].removesuffix("s") if len(words) > 1 else ""
    at = int(owner.endswith(roster.lexicon.endings["deliberative"]))  # "Udvalgets behandling"
    found: list[str] = []
    while at < len(words):
        if roster.lexicon.starting(words[at]).isdisjoint(_PART_NAMES):
            return ""
        size, part = max((roster.lexicon.phrase_at(name, words, at), part) for name, part in _PARTS)
        at += size
        joined = at < len(words) and (words[at] in roster.lexicon.grammar.conjunction or words[at] in _JOINTS)
        dated = part == "open" and _YEAR.search(words[-1]) is not None and len(words) - at <= _MOST_WORDS - 1
        if not size or not (joined or at == len(words) or dated):
            return ""
        found.append(part)
        if dated and not joined:  # "Beslutning den 6. oktober 2021"
            break
        at += joined
    return "open" if "open" in found else found[-1]


def _decides(words: Words, roster: Roster) -> bool:
    """Whether a line names the body that meets and the day, as over its decision in a case file."""
    if not any(w.text.isdigit() and len(w.text) == 4 for w in words):
        return False
    phrase = Reader(words, roster, Floor()).phrase(0)
    if phrase is None or phrase.family != "body":
        return False
    if not words[phrase.end - 1].low.endswith(roster.lexicon.endings["deliberative"]):
        return False
    rest = [w.low for w in words[phrase.end :]]
    return any(w.isdigit() and len(w) == 4 for w in rest) and not any(reports(w, roster) for w in words)


def read_label(sentence: Sentence, roster: Roster, floor: Floor) -> Label | None:
    """Return the label that opens the sentence, None when a colon there is part of what is said."""
    found = _LABEL.match(sentence.text) if ":" in sentence.text else None
    if found is None or found.end() >= len(sentence.text):
        return _column_label(sentence, roster, floor)
    text = found.group(1)
    words = tokens(text, roster.lexicon)
    if not words or not _SPEECH.match(sentence.text, found.end()):
        return None
    if len(words) > _MOST_WORDS:
        return Label(text, found.end()) if sentence.first and _is_topic(words, roster.lexicon) else None
    return _short_label(sentence, found, words, roster, floor)


def _short_label(
    sentence: Sentence, found: re.Match[str], words: Words, roster: Roster, floor: Floor
) -> Label | None:
    """Return the label of a few `words`: who speaks, a place, what somebody gives, or a topic."""
    text = found.group(1)
    phrase = _whole(words, roster, floor) or _together(text, roster, floor) or _from(words, roster, floor)
    if phrase is not None:
        speakers, family, confidence = phrase
        return Label(text, found.end(), speakers, family, confidence, family in ("organisation", "body"))
    if any(map(str.isalpha, sentence.text[found.end() :])) and _is_unknown(words, roster, floor):
        return Label(text, found.end(), family="stranger")
    if is_place(text, roster):
        return Label(text, found.end(), (Speaker(upper(text), "body"),), "organisation", 0.75, True)
    frame = _contribution(words, roster.lexicon)
    giver = (
        _whole(tokens(words.within(2, len(words)), roster.lexicon), roster, floor)
        if frame is not None
        else None
    )
    told = roster.lexicon.mentions("subject-word", words.lows)  # "Det gør vi:" is no verb of saying
    if giver is None and any(reports(w, roster) for w in words) and not told:
        return None
    speakers, family, confidence = giver or ((), "label", 0.0)
    return Label(text, found.end(), speakers, family, confidence, frame=frame if giver else None)


def _is_topic(words: Words, lexicon: Lexicon) -> bool:
    """Whether words only name what is spoken of: "Ansøgning nr. 12, Natteravnene i Nordvest"."""
    if len(words) > _MOST_OF_TOPIC or not words[0].capital:
        return False
    return not any(
        ("preposition" not in w.kinds and w.low in lexicon.readings)  # "ved" is no verb here
        or not w.kinds.isdisjoint(("modal", "copula", "perfect", "passive", "subordinator", "pronoun"))
        for w in words
    )


def _column_label(sentence: Sentence, roster: Roster, floor: Floor) -> Label | None:
    """Return the place that stands in a column of its own before the text ("Nyby    Borgmesteren oplyste …").

    It says nothing itself: such columns hold signatures and dates as well.
    """
    until = min(_LONGEST_COLUMN, len(sentence.text)) - 1
    if not sentence.first or sentence.offsets[until] - sentence.offsets[0] < until + _COLUMN - 1:
        return None  # most sentences: no column breaks here
    gaps = (n for n, char in enumerate(sentence.text[:_LONGEST_COLUMN]) if char == " ")
    gap = next((n for n in gaps if sentence.offsets[n + 1] - sentence.offsets[n - 1] > _COLUMN), 0)
    if not gap or not sentence.text[gap + 1].isupper():
        return None
    text = sentence.text[:gap]
    phrase = _whole(tokens(text, roster.lexicon), roster, floor)
    organisation = phrase is not None and phrase[1] in ("organisation", "body")
    return Label(text, gap + 1, place=True) if organisation or is_place(text, roster) else None


def _contribution(words: Words, lexicon: Lexicon) -> Frame | None:
    """Return what a label says is given by whom: "Spørgsmål fra Eva Holm" is what sounds as a question."""
    if len(words) < 3 or words[1].low not in lexicon.grammar.source:
        return None
    return lexicon.contributions.get(words[0].low)


def _from(words: Words, roster: Roster, floor: Floor) -> tuple[tuple[Speaker, ...], str, float] | None:
    """Return the group that a label says something came from: "Fra salen"."""
    if len(words) < 2 or words[0].low not in roster.lexicon.grammar.source:
        return None
    phrase = _whole(tokens(words.within(1, len(words)), roster.lexicon), roster, floor)
    return phrase if phrase is not None and phrase[1] == "group" else None


def _whole(words: Words, roster: Roster, floor: Floor) -> tuple[tuple[Speaker, ...], str, float] | None:
    """Return the speakers when all the words together name them."""
    phrase = Reader(words, roster, Floor(spoken=floor.spoken, place=floor.place)).phrase(0)
    if phrase is None or phrase.end + _points(words, phrase.end, roster) != len(words) or not phrase.speakers:
        return None
    if phrase.family == "pronoun" or (phrase.family == "unlisted" and not roster.by_first_names):
        return None
    return phrase.speakers, phrase.family, min(0.9, phrase.confidence)


def _is_unknown(words: Words, roster: Roster, floor: Floor) -> bool:
    """Say whether all the words together name somebody who is nobody here ("Gudrun", "PED")."""
    phrase = Reader(words, roster, Floor(spoken=floor.spoken)).phrase(0)
    named = phrase is not None and phrase.family == "name" and phrase.trouble == "unknown"
    return phrase is not None and named and phrase.end == len(words)


def _together(text: str, roster: Roster, floor: Floor) -> tuple[tuple[Speaker, ...], str, float] | None:
    """Return the persons whom a label names with a sign between them ("HHB/OK", "Inge + Jens")."""
    if _SIGN.search(text) is None:
        return None
    phrase = _whole(tokens(_SIGN.sub(" og ", text), roster.lexicon), roster, floor)
    several = phrase is not None and len(phrase[0]) > 1 and are_persons(phrase[0])
    return phrase if several else None


def _points(words: Words, at: int, roster: Roster) -> bool:
    """Whether the point of initials or of a title cut short stands last ("H.C.", "Pd.")."""
    if at != len(words) - 1 or words[at].text != ".":
        return False
    return "." in words[at - 1].text or bool(roster.short.titles(words.lows[at - 1]))


def says_nothing(words: Words, lexicon: Lexicon, label: Label) -> bool:
    """Whether a label is followed by no more than "Intet nyt", "Se punkt 3", "Intet, da Inge var gået"."""
    if lexicon.phrase_at("no-content", words.lows, 0) > 1 or "pointing-elsewhere" in words[0].kinds:
        return True
    close = next((n for n, w in enumerate(words[:-1]) if w.text in ",(–-"), 0)
    reasoned = close > 0 and (words[close].text == "(" or lexicon.isa(words.lows[close + 1], "reason"))
    said = words[:close] if reasoned else words
    if "no-content" in words[0].kinds and len([w for w in said if w.word]) <= 4:
        return True
    return label.family in ("organisation", "group", "body") and len([w for w in words if w.word]) < 3


def of_another(words: Words, label: Label, roster: Roster, floor: Floor, *, telling: bool) -> bool:
    """Whether a label only heads a name ("Ref.: Inge Holm"), what was said elsewhere, or a list.

    `telling`: a speaker's list goes on with it.
    """
    lexicon = roster.lexicon
    if are_persons(label.speakers):
        alone = Reader(words, roster, floor).phrase(0)
        return alone is not None and alone.family in NAMING and alone.end >= len(words) - 1
    if telling or any("in-writing" in w.kinds for w in words[:2]):
        return True
    phrase = Reader(words, roster, floor).phrase(0)
    if phrase is None or phrase.family != "name" or phrase.end >= len(words):
        return False
    verb = words[phrase.end].low
    if lexicon.isa(verb, "perfect"):
        return any(
            r.tense == "participle" for w in words[phrase.end :] for r in lexicon.readings.get(w.low, ())
        )
    task = any(r.tense == "present" for r in lexicon.readings.get(verb, ()))
    return task and not lexicon.isa(verb, "copula")  # "Nyby: Inge Holm sender planen"


def is_stranger(words: Words, lexicon: Lexicon) -> bool:
    """Whether a single name of nobody here reports behind a label: "Nyby: Tranbjerg spurgte, om …"."""
    if len(words) < 3 or words[1].low not in lexicon.plain or not words[0].capital:
        return False
    low = words[0].low
    noun = definite(low) and not low.endswith("sen")  # "Naboerne fortalte" is what the label tells
    return not (noun or low.endswith(("e", "er")) or low in lexicon.kinds)


def cancelled(section: Section, lexicon: Lexicon) -> bool:
    """Whether the item was put off: its first words say so."""
    text = " ".join(p.text for p in section.passages[:2])[:120]
    return any("cancelled" in t.kinds for t in tokens(text, lexicon)[:12])


def is_round(section: Section, roster: Roster) -> bool:
    """Whether a section goes round the table: two paragraphs or more carry labels of organisations."""
    return len(list(_of_organisations(section, roster))) > 1


def only_heads(section: Section, roster: Roster) -> bool:
    """Whether the labels of a round say where the speakers are from: "Nyby: Inge Holm takkede for …".

    Then a place speaks no more for what is told without a speaker ("Havnby: Sæsonen er i gang. Jens Bo …").
    """
    named = 0
    for place, text in _of_organisations(section, roster):
        if not place:
            return False
        phrase = Reader(tokens(text[:_LONGEST_COLUMN], roster.lexicon), roster, Floor()).phrase(0)
        named += phrase is not None and phrase.family in NAMING
    return named > 1


def _of_organisations(section: Section, roster: Roster) -> Iterator[tuple[bool, str]]:
    """Yield what follows the label of an organisation, and whether that is a place, for each paragraph."""
    for passage in section.passages:
        match = _LABEL.match(passage.text) if ":" in passage.text else None
        if match is None:
            continue
        words = tokens(match.group(1), roster.lexicon)
        if not 0 < len(words) <= _MOST_WORDS:
            continue
        whole = _whole(words, roster, Floor())
        named = whole is not None and all(s.type != "person" for s in whole[0])
        if named or is_place(match.group(1), roster):
            yield whole is None, passage.text[match.end() :]


def of_round(label: Label, lexicon: Lexicon) -> Label:
    """Return a label nobody knows as that of one more organisation in a round ("Gadeplan:", "SSP:")."""
    words = tokens(label.text, lexicon)
    known = label.speakers or not label.text[0].isupper() or len(words) > 2 or not words[-1].word
    if known or any(w.text.isdigit() or "outcome-label" in w.kinds for w in words):
        return label
    speaker = Speaker(label.text, "body")
    return replace(label, speakers=(speaker,), family="organisation", confidence=0.7, place=True)


def announces_round(title: str, lexicon: Lexicon) -> bool:
    """Whether a title says that everybody tells what is new: "Bordet rundt", "Nyt fra foreningerne"."""
    return lexicon.finds("round-title", lows(title, lexicon))


def of_association(label: Label, bodies: Organisations) -> Label:
    """Return the label of an organisation on no list, where everybody tells: "Malling Seniorklub:"."""
    if label.speakers or not bodies.is_organisation(label.text):
        return label
    return replace(label, speakers=(Speaker(label.text, "body"),), family="organisation", confidence=0.75)


def said_behind(label: Label, found: Sequence[Said], shift: int, end: int, *, asks: bool) -> Said:
    """Return what a label lets its speakers say.

    That is the first verb without a subject `found` behind it, moved by the `shift` tokens of the label.
    Where none is: what "oplyste" would say up to the `end` ("spurgte" where it `asks`).
    """
    subject = Subject(NounPhrase(shift, label.speakers, label.family, label.confidence), "label", 0)
    if found and label.frame is None:
        given = found[0]
        return given._replace(
            verb=given.verb + shift,
            content=given.content + shift,
            start=0,
            after=given.after + shift,
            end=given.end + shift,
            subject=subject,
            matched=tuple(m + shift for m in given.matched),
        )
    kind: Kind = "ask" if asks else "inform"
    signs = frozenset({"question"}) if asks else frozenset()
    frame = label.frame or Frame("label", kind, (), signs)
    return Said(0, 0, frame, subject, 0, shift, end, "past")
