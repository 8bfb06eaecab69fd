"""The rule that found an act, and how likely the act is right."""

from __future__ import annotations

from .said import Said


def rule(said: Said) -> str:
    """Return the id of the rule: the family of the subject and how it was found ("act.name.inverted")."""
    how = said.subject.how
    if how in ("label", "passive", "according", "consensus"):
        return f"act.{how}.{said.subject.phrase.family}"
    return f"act.{said.subject.phrase.family}.{how}"


def confidence_of(said: Said) -> float:
    """Return how likely the act is right: the subject's confidence, less what the clause leaves open."""
    value = said.subject.phrase.confidence - said.subject.penalty
    if said.tense == "present":
        value -= 0.1
    return max(0.0, min(0.99, value))
