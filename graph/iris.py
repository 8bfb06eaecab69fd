"""Names of things: pure functions from content to IRIs.

Every IRI is made from what a thing is (a meeting from body, date and number within the day, a record from its
meeting and its place there, a span from its document and offsets), never from a counter of the store, so that
two builds of the same sources name everything alike. Last parts are ASCII slugs without percent signs.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .parsing.minutes import Meeting

BASE: Final = "https://w3id.org/kredsgraf/id/"
"""Where data stand unless a build says otherwise."""

_DIGITS_OF_SHA: Final = 16
# The letters that Danish writes out, and those that decomposition does not reduce to ASCII.
_SPELLED: Final = str.maketrans(
    {"å": "aa", "ø": "oe", "æ": "ae", "ß": "ss", "ð": "d", "þ": "th", "ł": "l", "đ": "d", "œ": "oe"}
)


def slug(text: str) -> str:
    """Return `text` as lower-case ASCII words joined by hyphens.

    Text without any Latin letter or digit gets a slug from its SHA-256, so that no two such texts share one.

    >>> slug("Kredsrådet i Rødovre & Æbelø")
    'kredsraadet-i-roedovre-aebeloe'
    """
    spelled = unicodedata.normalize("NFC", text).lower().translate(_SPELLED)
    ascii_only = "".join(c for c in unicodedata.normalize("NFKD", spelled) if not unicodedata.combining(c))
    words = re.findall(r"[a-z0-9]+", ascii_only)
    return "-".join(words) or f"x{hashlib.sha256(spelled.encode('utf-8', 'replace')).hexdigest()[:10]}"


def meeting_slug(meeting: Meeting, *, document: str = "", number: int = 1) -> str:
    """Return the meeting's part of its IRI: `<body>/<date>`, then `/<number>` from the second on a day.

    Args:
        meeting: the meeting.
        document: sha256 of the document it was read from; tells undated meetings of one body apart.
        number: 1 for the first meeting of this body on this day.
    """
    day = meeting.date.lower() if meeting.date else f"undated-{document[:_DIGITS_OF_SHA]}".rstrip("-")
    body = slug(meeting.body if meeting.body.strip() else meeting.body_type)
    return f"{body}/{day}" + (f"/{number}" if number > 1 else "")


def meeting_iri(meeting: Meeting, *, document: str = "", number: int = 1, base: str = BASE) -> str:
    """Return the meeting's IRI (see `meeting_slug`)."""
    return f"{base}meeting/{meeting_slug(meeting, document=document, number=number)}"


@dataclass(frozen=True, slots=True)
class Iris:
    """All kinds of IRI under one base.

    Attributes:
        base: absolute IRI that ends in "/" or "#".
    """

    base: str = BASE

    def document(self, sha256: str) -> str:
        """Return the IRI of the document with these bytes."""
        return f"{self.base}document/{sha256[:_DIGITS_OF_SHA]}"

    def extraction(self, sha256: str) -> str:
        """Return the IRI of the activity that read and parsed this document."""
        return f"{self.base}extraction/{sha256[:_DIGITS_OF_SHA]}"

    def withdrawal(self, sha256: str) -> str:
        """Return the IRI of the activity that withdrew this document."""
        return f"{self.base}withdrawal/{sha256[:_DIGITS_OF_SHA]}"

    def evidence(self, sha256: str, start: int, end: int) -> str:
        """Return the IRI of the words from `start` to before `end` (code points; RFC 5147 fragment)."""
        return f"{self.document(sha256)}#char={start},{end}"

    def meeting(self, slug_: str) -> str:
        """Return the IRI of the meeting with this slug (`meeting_slug`)."""
        return f"{self.base}meeting/{slug_}"

    def record(self, meeting: str, kind: str, place: int | str) -> str:
        """Return the IRI of a record of a meeting.

        Args:
            meeting: the meeting's IRI.
            kind: "attendance", "item", "act", "followup", "unresolved", "field", "group".
            place: its place from 1, an item's number ("2.1"), a field's name or a group's slug.
        """
        return f"{meeting}/{kind}/{place}"

    def person(self, slug_: str) -> str:
        """Return the IRI of the person with this slug."""
        return f"{self.base}person/{slug_}"

    def role(self, person: str, title: str, organisation: str | None, number: int = 1) -> str:
        """Return the IRI of a role holding: person's slug, title, organisation, number from the second on."""
        held = slug(title) + (f"--{slug(organisation)}" if organisation else "")
        return f"{self.base}role/{person}/{held}" + (f"/{number}" if number > 1 else "")

    def organisation(self, label: str) -> str:
        """Return the IRI of an organisation that no authority file knows."""
        return f"{self.base}organisation/{slug(label)}"

    def title(self, label: str) -> str:
        """Return the IRI of a job title that the scheme of titles does not know."""
        return f"{self.base}title/{slug(label)}"

    def decision(self, left: tuple[str, int], right: tuple[str, int]) -> str:
        """Return the IRI of the identity decision on two entries (sha256, position)."""
        pair = "--".join(f"{sha[:_DIGITS_OF_SHA]}-{place + 1}" for sha, place in (left, right))
        return f"{self.base}decision/{pair}"

    def graph(self, name: str) -> str:
        """Return the IRI of a named graph: "identity", "ontology", "dataset", "withdrawn" or a sha256."""
        return f"{self.base}graph/{name[:_DIGITS_OF_SHA]}"

    @property
    def dataset(self) -> str:
        """The IRI of the data set itself."""
        return f"{self.base}dataset"

    @property
    def software(self) -> str:
        """The IRI of the program that extracts."""
        return f"{self.base}software/kredsgraf"
