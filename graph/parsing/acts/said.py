"""What a verb of saying says, and who says it: the records of one sentence."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import NamedTuple

from .floor import NounPhrase
from .lexicon import Frame, Lexicon
from .tokens import Words, definite


class Subject(NamedTuple):
    """A noun phrase as subject of a verb: how it was found, and where the clause begins."""

    phrase: NounPhrase
    how: str
    start: int
    penalty: float = 0.0


class Said(NamedTuple):
    """A verb of saying with its speakers.

    Attributes:
        verb, content: tokens of the finite verb and of the verb that carries the meaning.
        subject: who says it and how that was found.
        start, after, end: first token of the clause, first token of the complement, token after the clause.
        tense: "past" or "present".
        matched: tokens of the frame's own words.
    """

    verb: int
    content: int
    frame: Frame
    subject: Subject
    start: int
    after: int
    end: int
    tense: str
    matched: tuple[int, ...] = ()


def in_order(said: list[Said]) -> list[Said]:
    """Return what is said by its verbs, without an elided one that counts for nobody else."""
    if len(said) == 1:
        return said if said[0].subject.how != "elided" else []
    told = {s.verb for s in said if s.subject.how != "elided"}
    return sorted([s for s in said if s.verb in told], key=lambda s: s.verb)


def is_council(said: Said, lexicon: Lexicon) -> bool:
    """Whether the body that meets speaks, as in the text of its decision ("Ældrerådet finder, at …")."""
    last = said.subject.phrase.speakers[0].name.lower()
    return said.subject.phrase.family == "body" and last.endswith(lexicon.endings["deliberative"])


def shown(said: Said, words: Words) -> bool:
    """Whether a certain thing is shown: "viste kortet over stierne", not "viste billeder"."""
    thing = words[said.content + 1].text if said.content + 1 < len(words) else ""
    return said.frame.kind == "inform" and definite(thing)


@dataclass(slots=True)
class Findings:
    """What one sentence gave: acts to be, troubles (reason, first and last token), reporting verbs seen."""

    said: list[Said] = field(default_factory=list)
    troubles: list[tuple[str, int, int]] = field(default_factory=list)
    reporting: bool = False
