"""Minutes in one line each, for tests that read like examples."""

from __future__ import annotations

from kredsgraf.identity.people import MentionKey, People
from kredsgraf.parsing.minutes import Attendance, Evidence, Meeting, Minutes, Source

_WORDS = Evidence(0, 1, "x")
Entry = tuple[str, str | None, str | None]


def minutes(
    name: str,
    date: str,
    *entries: Entry,
    body: str = "Kredsrådet på Fyn",
    district: str | None = "Fyns Politi",
    municipality: str | None = None,
    hours: tuple[str, str] | None = None,
    listed: bool = True,
) -> Minutes:
    """Return minutes with these entries (name, title, organisation); the document's sha256 is its name."""
    start, end = hours or (None, None)
    meeting = Meeting("other", body, district, municipality, date, "day", start, end)
    attendance = tuple(
        Attendance(person, title, organisation, "present", _WORDS, "test", listed=listed)
        for person, title, organisation in entries
    )
    return Minutes(Source(f"{name}.txt", "text/plain", name, 1, None), meeting, attendance)


def who(people: People, document: str, place: int = 0) -> str:
    """Return the slug of the person behind an entry."""
    return people.by_mention()[MentionKey(document, place)].slug
