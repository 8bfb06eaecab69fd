"""The meeting itself: which body met when and where, as the heading tells it."""

from __future__ import annotations

from ..reading.document import Document
from ..vocabulary import Vocabulary
from .minutes import Evidence, Meeting
from .outline import Outline
from .tidy import Tidied


def read_meeting(
    document: Document,
    tidied: Tidied,
    found: Outline,
    vocabulary: Vocabulary,
) -> Meeting:
    """Return what `document` says of the meeting; fields it does not tell are None."""
    return Meeting("other", "", evidence=Evidence(0, 0, ""))
