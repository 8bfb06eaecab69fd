"""What a build did, in numbers and names."""

from __future__ import annotations

from dataclasses import dataclass

from ..errors import InputError


@dataclass(frozen=True)
class BuildReport:
    """What a build did.

    Attributes:
        documents, persons, quads: how many the graph holds now.
        added, changed, unchanged: documents whose named graph is new, written again, left as it was.
        withdrawn: paths of documents that are no longer there, sorted.
        failures: one error for every source that could not be read; the others landed.
        notes: what a person should look at.
        unreadable: parts of documents in the graph that could not be read, a line each.
    """

    documents: int
    persons: int
    quads: int
    added: int
    changed: int
    unchanged: int
    withdrawn: tuple[str, ...] = ()
    failures: tuple[InputError, ...] = ()
    notes: tuple[str, ...] = ()
    unreadable: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Return one line for people."""
        parts = [f"{self.added} new", f"{self.changed} changed", f"{self.unchanged} unchanged"]
        parts += [f"{len(self.withdrawn)} withdrawn"] if self.withdrawn else []
        parts += [f"{len(self.failures)} failed"] if self.failures else []
        return (
            f"{self.documents} documents ({', '.join(parts)}), {self.persons} people, "
            f"{self.quads:,} statements"
        )
