"""Triples: from records to quads, one named graph a document. Pure functions; nothing here knows a store."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from ..iris import meeting_slug
from ..parsing.minutes import Minutes
from ..terms import PREFIXES
from .authorities import Authorities
from .ontology import dataset_quads, ontology_files, ontology_quads, tombstone_quads
from .others import OtherDocumentQuads
from .people import entry_iris, identity_quads
from .records import DocumentQuads

__all__ = [
    "PREFIXES",
    "Authorities",
    "DocumentQuads",
    "OtherDocumentQuads",
    "dataset_quads",
    "entry_iris",
    "identity_quads",
    "meeting_numbers",
    "ontology_files",
    "ontology_quads",
    "tombstone_quads",
]


def meeting_numbers(minutes: Iterable[Minutes]) -> dict[str, int]:
    """Return the number of each document's meeting among those of its body on its day, by sha256.

    Two documents of one body and day are two meetings here: give only one document of each meeting
    (`identity.meetings`). They are numbered by start, series number and sha256, which do not depend on the
    order of reading.
    """
    days: defaultdict[str, list[tuple[str, str, str]]] = defaultdict(list)
    for read in minutes:
        sha, meeting = read.source.sha256, read.meeting
        key = (meeting.start or "", meeting.number or "", sha)
        days[meeting_slug(meeting, document=sha)].append(key)
    return {key[2]: place for keys in days.values() for place, key in enumerate(sorted(keys), start=1)}
