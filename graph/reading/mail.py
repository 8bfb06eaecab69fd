"""Mail files (RFC 5322, MIME): the body is a document, every attachment another one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from email import message_from_bytes
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_tz
from typing import Any, Final

from ..errors import InputError
from . import limits
from .charset import decode
from .document import Document, Problem
from .html import html_document
from .letters import bare_subject, without_envelope
from .lines import Source
from .text import text_document

_RICH: Final = re.compile(r"<(?:table|ol|ul|h[1-6])\b", re.IGNORECASE)


def read_mail(source: Source) -> Document:
    """Read a mail's body; date and title come from its header, its attachments are named as not read.

    Raises:
        InputError: it has no body, or is nested beyond reason.
    """
    message = _message(source)
    if not any(True for part in _leaves(message) if _attached_name(part) is None):
        raise InputError("the mail has no text of its own", place=source.path)
    document = _body(source, message)
    date = parsedate_tz(_header(message, "Date"))
    lines = without_envelope(document.text, document.lines)
    return replace(
        document,
        lines=tuple(lines),
        title=bare_subject(_header(message, "Subject")),
        date=f"{date[0]:04}-{date[1]:02}-{date[2]:02}" if date is not None else None,
    )


def attachments(source: Source) -> Iterator[tuple[str, bytes | Problem]]:
    """Yield name and bytes of each attachment, or what is wrong with it."""
    for number, part in enumerate(_leaves(_message(source)), 1):
        name = _attached_name(part)
        if name is None:
            continue
        label = name or f"attachment-{number}"
        data = _payload(part)
        yield label, Problem("the attachment is damaged", label) if data is None else data


def _message(source: Source) -> Message[Any, Any]:
    try:
        return message_from_bytes(source.data)
    except (RecursionError, ValueError, LookupError, IndexError) as error:
        raise InputError("the mail is damaged or nested too deep", place=source.path) from error


def _leaves(message: Message[Any, Any]) -> Iterator[Message[Any, Any]]:
    """Yield the parts that are no containers; a forwarded mail counts as one part."""
    stack = [(message, 0)]
    while stack:
        part, depth = stack.pop()
        payload = part.get_payload()
        if (
            isinstance(payload, list)
            and depth < limits.DEPTH
            and (part.get_content_maintype() == "multipart" or depth == 0)
        ):
            stack.extend((one, depth + 1) for one in reversed(payload) if isinstance(one, Message))
        else:
            yield part


def _attached_name(part: Message[Any, Any]) -> str | None:
    """Return the name of an attachment ("" if it has none), or None for a part of the body."""
    kind = part.get_content_type()
    name = _decoded(part.get_filename() or "").replace("/", "_").strip()
    if kind == "message/rfc822":
        return name or "forwarded.eml"
    disposed = str(part.get("Content-Disposition", "")).strip().lower()
    if name or disposed.startswith("attachment"):
        return name
    return None if kind in {"text/plain", "text/html"} else ""


def _body(source: Source, message: Message[Any, Any]) -> Document:
    texts: dict[str, str] = {}
    for part in _leaves(message):
        if _attached_name(part) is None:
            data = _payload(part) or b""
            charset = str(part.get_content_charset() or "").encode("ascii", errors="replace")
            if data.strip():
                texts.setdefault(part.get_content_type(), decode(data, source.path, declared=charset or None))
    page, plain = texts.get("text/html"), texts.get("text/plain")
    if page is not None and (plain is None or not plain.strip() or _RICH.search(page)):
        return html_document(source, page)
    if plain is None:
        raise InputError("the mail has no text of its own", place=source.path)
    return text_document(source, plain)


def _payload(part: Message[Any, Any]) -> bytes | None:
    if part.get_content_type() == "message/rfc822":
        inner = part.get_payload()
        first = inner[0] if isinstance(inner, list) and inner else None
        return first.as_bytes() if isinstance(first, Message) else None
    try:
        data = part.get_payload(decode=True)
    except (ValueError, LookupError, IndexError, AssertionError):
        return None
    return data if isinstance(data, bytes) else None


def _header(message: Message[Any, Any], name: str) -> str:
    return _decoded(str(message.get(name, "")))


def _decoded(value: str) -> str:
    """Return a header's value with its encoded words (RFC 2047) decoded."""
    value = " ".join(value.split())[:2000]
    try:
        pieces = decode_header(value)
    except (ValueError, LookupError, IndexError):
        return value
    words = []
    for piece, charset in pieces:
        if isinstance(piece, str):
            words.append(piece)
            continue
        try:
            words.append(piece.decode(charset or "latin-1", errors="replace"))
        except LookupError:
            words.append(piece.decode("latin-1"))
    return "".join(words).strip()
