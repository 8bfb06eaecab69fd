"""Plain text: every line as it stands."""

from __future__ import annotations

from .charset import decode
from .document import Document, Line, LineKind
from .furniture import mark_furniture
from .letters import letter
from .lines import Source, check_length, finish, is_rule, page_count, spans_of


def read_text(source: Source) -> Document:
    """Read plain text; form feeds are page breaks, a mail pasted as text is known by its header.

    Raises:
        InputError: the bytes are no text, or there is nothing in them.
    """
    text = decode(source.data, source.path)
    check_length(source.path, text)
    return text_document(source, text)


def text_document(source: Source, text: str) -> Document:
    """Return the document of a `text` whose lines tell nothing but what stands in them."""
    spans = spans_of(source.path, text)
    lines = [
        Line(
            span.start,
            span.end,
            LineKind.RULE if is_rule(text[span.start : span.end]) else LineKind.TEXT,
            page=span.page,
            indent=span.indent,
        )
        for span in spans
    ]
    pages = page_count(text)
    if pages is not None:
        lines = mark_furniture(text, lines, pages)
    lines, subject, date = letter(text, lines)
    return finish(source, text, lines, pages=pages, title=subject, date=date)
