"""Parsing: a document becomes the records of one set of minutes.

The grammar is loaded when the first document is parsed: those who only want the records' types, as every
later stage does, do not pay for it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..reading.document import Document
    from ..vocabulary import Vocabulary
    from .minutes import Minutes

__all__ = ["parse"]


def parse(document: Document, vocabulary: Vocabulary | None = None) -> Minutes:
    """Return the records of `document`.

    Args:
        document: as `reading.read` gives it.
        vocabulary: the ontology; the shipped one when None.
    """
    from .assemble import parse as assemble

    return assemble(document, vocabulary)
