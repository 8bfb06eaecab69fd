"""Minutes pasted into a mail: header lines, covering note, signature and disclaimer are outside the minutes.

The labels are those of mail programs (RFC 5322 in English, Outlook's Danish), not words of the domain.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Final

from .document import Line, LineKind

_FIELD: Final = re.compile(
    r"[>*\s]{0,6}(?P<name>fra|from|til|to|cc|bcc|kopi til|sendt|sent|dato|date|emne|subject|vedhæftede filer|"
    r"vedhæftet|attachments?|prioritet|importance|reply-to)[*]{0,2}:(?:[*]{0,2})\s{0,8}(?P<value>.*)",
    re.IGNORECASE,
)
_NAMES: Final = {
    "from": "fra",
    "to": "til",
    "sent": "sendt",
    "date": "sendt",
    "dato": "sendt",
    "subject": "emne",
}
_REPLY: Final = re.compile(r"\s*(?:(?:re|sv|vs|fw|fwd)\s*:\s*)+", re.IGNORECASE)
_GREETING: Final = re.compile(r"(?:kære|hej|hello|hi|dear|til)\b.{0,60}", re.IGNORECASE)
_CLOSING: Final = re.compile(
    r"(?:(?:med |de |mange )?(?:venlige?|bedste|kærlige?)?\s?hilsen(?:er)?|m\.?v\.?h\.?|vh|"
    r"(?:kind|best) regards)\b.{0,40}",
    re.IGNORECASE,
)
_MONTHS: Final = ("jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "o", "nov", "dec")
_ISO: Final = re.compile(r"\b((?:19|20)\d\d)-(\d\d)-(\d\d)\b")
_NUMERIC: Final = re.compile(r"\b(\d{1,2})[-./](\d{1,2})[-./]((?:19|20)\d\d)\b")
_DAY_FIRST: Final = re.compile(r"\b(\d{1,2})\.?\s+([a-zæøå]{3,9})\.?,?\s+((?:19|20)\d\d)\b", re.IGNORECASE)
_MONTH_FIRST: Final = re.compile(r"\b([a-zæøå]{3,9})\.?\s+(\d{1,2}),?\s+((?:19|20)\d\d)\b", re.IGNORECASE)

_NOTE_LINES: Final = 14
_TAIL_LINES: Final = 14


def letter(text: str, lines: Sequence[Line]) -> tuple[list[Line], str | None, str | None]:
    """Return the lines with what is mail and not minutes as `OUTSIDE`, the subject, and the date it was sent.

    A text that does not begin with a mail header comes back as it is, without subject and date.
    """
    header = _header_end(text, lines, 0)
    if not header:
        return list(lines), None, None
    fields = _fields(text, lines[:header])
    return (
        without_envelope(text, lines, header),
        bare_subject(fields.get("emne", "")),
        envelope_date(fields.get("sendt", "")),
    )


def without_envelope(text: str, lines: Sequence[Line], header: int = 0) -> list[Line]:
    """Return the lines of a mail with header, covering note, inner headers and signature as `OUTSIDE`.

    Args:
        text: the mail's text.
        lines: its lines.
        header: how many of them are its header.
    """
    outside = set(range(header))
    body = header + _note(text, lines[header:])
    outside.update(range(header, body))
    at = body
    while at < len(lines):
        size = _header_end(text, lines, at)
        outside.update(range(at, at + size))
        at += max(1, size)
    outside.update(range(_tail_start(text, lines, body), len(lines)))
    return [line._replace(kind=LineKind.OUTSIDE) if at in outside else line for at, line in enumerate(lines)]


def bare_subject(value: str) -> str | None:
    """Return a mail's subject without "SV:", "VS:", "Re:" and "Fwd:", or None if nothing is left."""
    reply = _REPLY.match(value)
    return value[reply.end() if reply else 0 :].strip() or None


def envelope_date(value: str) -> str | None:
    """Return the date in a mail's date line as ISO 8601, or None where no full date stands."""
    if found := _ISO.search(value):
        return _iso(int(found[1]), int(found[2]), int(found[3]))
    if found := _NUMERIC.search(value):
        return _iso(int(found[3]), int(found[2]), int(found[1]))
    if found := _DAY_FIRST.search(value):
        return _iso(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_FIRST.search(value):
        return _iso(int(found[3]), _month(found[1]), int(found[2]))
    return None


def _iso(year: int, month: int, day: int) -> str | None:
    return f"{year:04}-{month:02}-{day:02}" if 1 <= month <= 12 and 1 <= day <= 31 else None


def _month(word: str) -> int:
    """Return the number of a month written in Danish or English, 0 for another word."""
    folded = word.lower()
    for number, start in enumerate(_MONTHS, 1):
        if folded.startswith(start) and (number != 10 or folded.startswith(("okt", "oct"))):
            return number if number != 5 or folded in {"maj", "may"} else 3 if folded.startswith("mar") else 0
    return 0


def _content(text: str, line: Line) -> str:
    return text[line.start : line.end]


def _header_end(text: str, lines: Sequence[Line], start: int) -> int:
    """Return how many lines from `start` are a mail's header: a sender, and a subject or a date."""
    names: set[str] = set()
    last = 0
    for size, line in enumerate(lines[start : start + 14]):
        found = _FIELD.fullmatch(_content(text, line))
        if found:
            name = found["name"].lower()
            names.add(_NAMES.get(name, name))
            last = size + 1
        elif not names or (size + 1 - last > 1 and line.indent == 0):
            break
    complete = "fra" in names and ("emne" in names or "sendt" in names) and len(names) >= 3
    return last if complete else 0


def _fields(text: str, lines: Sequence[Line]) -> dict[str, str]:
    fields: dict[str, str] = {}
    for line in lines:
        if found := _FIELD.fullmatch(_content(text, line)):
            name = found["name"].lower()
            fields.setdefault(_NAMES.get(name, name), found["value"].strip(" *"))
    return fields


def _note(text: str, lines: Sequence[Line]) -> int:
    """Return how many lines are the covering note: up to a closing formula and its name, or the greeting."""
    for at, line in enumerate(lines[:_NOTE_LINES]):
        if _CLOSING.fullmatch(_content(text, line)):
            end = at + 1
            while end < min(len(lines), at + 3) and _is_signature(text, lines[end - 1], lines[end]):
                end += 1
            rest = lines[-1].end - lines[end].start if end < len(lines) else 0
            return end if rest > 2 * (lines[end - 1].end - lines[0].start) else 0
    return 1 if lines and _GREETING.fullmatch(_content(text, lines[0])) else 0


def _is_signature(text: str, before: Line, line: Line) -> bool:
    content = _content(text, line)
    return (
        "\n\n" not in text[before.end : line.start]
        and len(content) <= 40
        and not content.endswith((":", "."))
    )


def _tail_start(text: str, lines: Sequence[Line], body: int) -> int:
    """Return where the signature or disclaimer begins: after "--" or a drawn line close to the end."""
    for at in range(max(body + 1, len(lines) - _TAIL_LINES), len(lines)):
        content = _content(text, lines[at])
        drawn = lines[at].kind is LineKind.RULE and content.startswith("__")
        if (content == "--" or drawn) and lines[-1].end - lines[at].start < 0.5 * len(text):
            return at
    return len(lines)
