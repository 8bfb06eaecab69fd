"""The errors Kredsgraf raises: one small tree, each with the place and what to do about it.

KredsgrafError
├── InputError (ValueError)        a source that cannot be read or is not what it claims to be
│   └── MissingExtraError          a format whose optional package is not installed
├── VocabularyError (ValueError)   a Turtle file of the ontology that cannot be used
├── QueryError (ValueError)        an unknown query or parameter, or SPARQL that does not parse
├── StoreError (OSError)           a graph that cannot be opened, locked or written
├── NetworkError (ValueError)      an unknown analysis or view, or a network too small for its measure
├── ExportError (ValueError)       an unknown export format, or content that a format cannot hold
└── IdentityError (ValueError)     a decision about people that contradicts another
"""

from __future__ import annotations


class KredsgrafError(Exception):
    """Base of all errors of this package.

    Args:
        reason: what is wrong, in one sentence without a final point.
        place: the file, graph or query it concerns, if there is one.
        remedy: what the user can do, in one sentence without a final point.
    """

    def __init__(self, reason: str, *, place: object = None, remedy: str | None = None) -> None:
        super().__init__(reason, place, remedy)
        self.reason = reason
        self.place = None if place is None else str(place)
        self.remedy = remedy

    def __str__(self) -> str:
        """Return one line: place, reason, remedy."""
        line = f"{self.place}: {self.reason}" if self.place else self.reason
        return f"{line}. {self.remedy}." if self.remedy else line


class InputError(KredsgrafError, ValueError):
    """A source cannot be read, or is not what it claims to be."""


class MissingExtraError(InputError):
    """A format needs an optional package that is not installed."""


class VocabularyError(KredsgrafError, ValueError):
    """A Turtle file of the ontology cannot be used."""


class QueryError(KredsgrafError, ValueError):
    """An unknown named query or parameter, or SPARQL that does not parse."""


class StoreError(KredsgrafError, OSError):
    """A graph cannot be opened, locked or written."""


class NetworkError(KredsgrafError, ValueError):
    """An unknown analysis or view, or a network too small for its measure."""


class ExportError(KredsgrafError, ValueError):
    """An unknown export format, a file that cannot be written, or content that the format cannot hold."""


class IdentityError(KredsgrafError, ValueError):
    """A decision about people contradicts another one."""
