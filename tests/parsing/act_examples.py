"""A small invented meeting for tests of acts: people, and a way to ask what a few sentences give."""

from __future__ import annotations

from kredsgraf.parsing.acts import ActsFound, find_acts
from kredsgraf.parsing.minutes import Attendance, Evidence, Meeting
from kredsgraf.parsing.passages import Passage, Section
from kredsgraf.reading.document import Document, LineKind
from kredsgraf.vocabulary import load

INGE, BENT, LARS = "Inge Holmgaard", "Bent Rask Sørensen", "Lars Peter Munk"
DORTHE, HENRIK, MARIANNE = "Dorthe Vang", "Hans-Henrik Bundgaard-Holm", "Marianne von Essen"
OLE, MIKKEL, ANDERS = "Ole Kock", "Mikkel Lund", "Anders Lund"
RITA, JENS, TINA, KIRSTEN = "Rita Sand", "Jens Bo", "Tina Krog", "Kirsten Dahl"

MEETING = Meeting("kredsråd", "Kredsrådet i Østervang Politi", "Østervang Politi")
POLICE, NYBY, GAMMELBY, HAVNBY = "Østervang Politi", "Nyby Kommune", "Gammelby Kommune", "Havnby Kommune"


def person(
    name: str, title: str | None, organisation: str | None, *, absent: bool = False, **more: object
) -> Attendance:
    status = "absent" if absent else "present"
    return Attendance(name, title, organisation, status, Evidence(0, 1, "x"), "test", **more)  # type: ignore[arg-type]


ATTENDANCE = (
    person(INGE, "borgmester", NYBY),
    person(BENT, "politidirektør", POLICE, chair=True),
    person(LARS, "chefpolitiinspektør", POLICE),
    person(DORTHE, "borgmester", GAMMELBY),
    person(HENRIK, "kommunaldirektør", GAMMELBY, initials="HHB"),
    person(MARIANNE, "juridisk konsulent", POLICE, secretary=True, initials="MvE"),
    person(OLE, "ssp-leder", NYBY, initials="OK"),
    person(MIKKEL, "politiinspektør", POLICE),
    person(ANDERS, "politiinspektør", POLICE),
    person(RITA, "formand", "Havnby Handel"),
    person(JENS, "viceborgmester", HAVNBY),
    person(TINA, "chefanklager", None),
    person(KIRSTEN, "borgmester", HAVNBY, absent=True),
)


def document(*paragraphs: str) -> Document:
    return Document("minutes.txt", "text/plain", "0" * 64, "\n\n".join(paragraphs), ())


def passages(*paragraphs: str, kind: LineKind = LineKind.TEXT) -> tuple[Passage, ...]:
    found, start = [], 0
    for paragraph in paragraphs:
        found.append(Passage(paragraph, range(start, start + len(paragraph)), kind))
        start += len(paragraph) + 2
    return tuple(found)


def found(*paragraphs: str, presenters: tuple[str, ...] = ()) -> ActsFound:
    """Return what the paragraphs give as the minutes of item 1."""
    section = Section("1", None, None, "Tema", presenters, passages(*paragraphs))
    return find_acts(document(*paragraphs), MEETING, ATTENDANCE, [section], load())


def acts(*paragraphs: str) -> list[tuple[str, str]]:
    """Return (actor, kind) of each act, in order."""
    return [(act.actor, act.kind) for act in found(*paragraphs).acts]
