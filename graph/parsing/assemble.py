"""The whole of parsing: tidy, outline, attendance, meeting, agenda, acts, follow-ups."""

from __future__ import annotations

from ..reading.document import Document
from ..vocabulary import Vocabulary, load
from .acts import find_acts
from .agenda import read_agenda
from .heading import read_meeting
from .minutes import Coverage, Minutes, Source
from .outline import outline
from .passages import Section
from .tidy import tidy


def parse(document: Document, vocabulary: Vocabulary | None = None) -> Minutes:
    """Return the records of `document`.

    Args:
        document: as `reading.read` gives it.
        vocabulary: the ontology; the shipped one when None.
    """
    known = vocabulary or load()
    tidied = tidy(document, known)
    found = outline(tidied.passages, known)
    agenda = read_agenda(document, tidied.passages, found, known, lambda words: (words,))
    first = found.headings[0].at if found.headings else len(tidied.passages)
    preamble = Section(None, None, None, "", (), tuple(tidied.passages[:first]))
    source = Source(document.path, document.media_type, document.sha256, len(document.text), document.pages)
    meeting = read_meeting(document, tidied, found, known)
    acts = find_acts(document, meeting, (), (preamble, *agenda.sections), known)
    return Minutes(
        source,
        meeting,
        acts.attendance,
        agenda.agenda,
        acts.acts,
        (),
        agenda.unresolved,
        Coverage(0, 0, 0, 0, 0, 0),
    )
