"""Statements signed in parentheses by who made them: "Der er mere hærværk ved stationen (Inge Holm)."."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from ..passages import Section
from .floor import NAMING, Floor, NounPhrase
from .lexicon import Frame
from .phrases import Reader
from .roster import Roster
from .said import Said, Subject
from .tokens import Words, tokens

_SIGNED: Final = re.compile(r"(?<=\w )\(([^\W\d_][^()\d]{0,50})\) ?([.?!])")
_LEAST: Final = 3  # signed statements that make a habit, if a question is among them
_MANY: Final = 6  # and if none is: who is to do something is named that way, too
_LAST: Final = 12  # tokens at the end of a sentence that a signature may take


def signs_habitually(sections: Sequence[Section], roster: Roster) -> bool:
    """Whether several statements of the minutes are signed, by more than one of those present."""
    known: dict[str, NounPhrase | None] = {}
    found: list[tuple[str, str]] = []
    for section in sections:
        for passage in section.passages:
            for match in _SIGNED.finditer(passage.text) if "(" in passage.text else ():
                name = match[1]
                if name not in known:
                    known[name] = _signer(tokens(name, roster.lexicon), 0, roster, Floor())
                if known[name] is not None:
                    found.append((name, match[2]))
    asked = any(mark == "?" for _, mark in found)
    return len(found) >= (_LEAST if asked else _MANY) and len({name for name, _ in found}) > 1


def signature(words: Words, roster: Roster, floor: Floor) -> Said | None:
    """Return what a sentence says that ends in the name of who said it; None where it does not."""
    if len(words) < 4 or words[-2].text != ")" or words[-1].text not in (".", "?", "!"):
        return None
    opens = next(
        (p for p in range(len(words) - 3, max(0, len(words) - _LAST), -1) if words[p].text == "("), 0
    )
    phrase = _signer(words, opens + 1, roster, floor) if opens else None
    if phrase is None or phrase.end != len(words) - 2:
        return None
    asks = words[-1].text == "?"
    frame = Frame("label", "ask" if asks else "inform", (), frozenset({"question"} if asks else ()))
    subject = Subject(phrase._replace(confidence=min(0.9, phrase.confidence)), "signed", opens + 1)
    return Said(0, 0, frame, subject, 0, 0, opens, "past")


def _signer(words: Words, at: int, roster: Roster, floor: Floor) -> NounPhrase | None:
    phrase = Reader(words, roster, Floor(spoken=floor.spoken, place=floor.place)).phrase(at)
    if phrase is None or phrase.family not in NAMING or not phrase.speakers:
        return None
    return None if any(word.text in "()" for word in words[at : phrase.end]) else phrase
