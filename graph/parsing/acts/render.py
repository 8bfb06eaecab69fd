"""Shows the sentences of minutes with their acts, so that a person can check a document in a minute."""

from __future__ import annotations

from collections.abc import Iterable

from ...reading.document import Document
from ..minutes import Act, FollowUp, Minutes, Unresolved

_WIDTH = 100


def explain(minutes: Minutes, document: Document, *, reasons: bool = True) -> str:
    """Return the acts of `minutes` item by item: who, what kind, about what, and the sentence it rests on.

    Args:
        minutes: the records.
        document: the document they were read from; its words stand in the evidence.
        reasons: say for each act which rule and which words found it, and how sure that is.

    Returns:
        Plain text, one line for an act, its sentence indented below, ending in a line break.
    """
    lines: list[str] = []
    for item, title in _items(minutes):
        lines += ["", f"{item or '–'}  {title}"]
        for sentence, same in _by_sentence(act for act in minutes.acts if act.item == item):
            lines.append(f"    “{_shortened(sentence)}”")
            lines += [f"      {_line(act, minutes.acts, reasons)}" for act in same]
        lines += [f"    {_followup(found)}" for found in minutes.followups if found.item == item]
    if minutes.unresolved:
        lines += ["", "Not understood"]
        lines += [f"    {_trouble(entry, document)}" for entry in minutes.unresolved]
    return "\n".join(lines).lstrip("\n") + "\n"


def _items(minutes: Minutes) -> list[tuple[str | None, str]]:
    """Return number and title of the items, those with nothing under them too, and of what stands before."""
    items: list[tuple[str | None, str]] = [
        (item.number, item.title) for item in minutes.agenda if item.parent is None
    ]
    before = any(a.item is None for a in minutes.acts) or any(f.item is None for f in minutes.followups)
    known = {number for number, _ in items}
    others = dict.fromkeys(a.item for a in minutes.acts if a.item is not None and a.item not in known)
    return [*([(None, "before the first item")] if before else []), *items, *((n, "") for n in others)]


def _followup(entry: FollowUp) -> str:
    """Return "task: Inge Holm, 1 June: …" of one decision, task, approval, document or law."""
    who = ", ".join(part for part in (entry.owner, entry.deadline) if part)
    return f"{entry.kind}: {f'{who}: ' if who else ''}{_shortened(entry.text)}"


def _by_sentence(acts: Iterable[Act]) -> list[tuple[str, list[Act]]]:
    groups: list[tuple[int, str, list[Act]]] = []
    for act in acts:
        if not groups or groups[-1][0] != act.evidence.start:
            groups.append((act.evidence.start, act.sentence, []))
        groups[-1][2].append(act)
    return [(sentence, same) for _, sentence, same in groups]


def _line(act: Act, acts: tuple[Act, ...], reasons: bool) -> str:
    parts = [f"{act.actor}: {act.kind}"]
    if act.about:
        parts.append(f"about “{_shortened(act.about)}”")
    for name, index in (("replies to", act.replies_to), ("adds to", act.supplements)):
        if index is not None:
            parts.append(f"{name} {acts[index].actor}")
    if act.stance:
        parts.append(f"{act.stance}s")
    if reasons:
        signal = " ".join(act.verb.exact.split())
        parts.append(f"[{act.rule}, “{_shortened(signal)}”, {act.confidence:.2f}]")
    return ", ".join(parts[:-1]) + f"  {parts[-1]}" if reasons else ", ".join(parts)


def _trouble(entry: Unresolved, document: Document) -> str:
    line = document.text.count("\n", 0, entry.evidence.start) + 1
    return f"line {line}: {entry.reason}: {_shortened(entry.text)}"


def _shortened(text: str) -> str:
    return text if len(text) <= _WIDTH * 2 else text[: _WIDTH * 2 - 1].rstrip() + "…"
