"""Two hand-made meetings with known answers, for the tests of triples, stores, queries and builds."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from pathlib import Path

from kredsgraf.errors import InputError
from kredsgraf.graph import open_graph
from kredsgraf.identity.people import Decision, MentionKey, People, Person, RoleHolding
from kredsgraf.iris import Iris, slug
from kredsgraf.parsing.minutes import (
    Act,
    AgendaItem,
    Attendance,
    Coverage,
    Evidence,
    FollowUp,
    Meeting,
    Minutes,
    Source,
    Unresolved,
)
from kredsgraf.pipeline import Stages
from kredsgraf.pipeline.assembly import Assembly
from kredsgraf.reading.document import Document
from kredsgraf.stores.embedded import EmbeddedStore
from kredsgraf.vocabulary import VOCABULARY, Vocabulary, load

BURGLARY = f"{VOCABULARY}topics/indbrud"
CRIME = f"{VOCABULARY}topics/kriminalitet"

FYN = """Referat af møde i Kredsrådet i Fyns Politi den 20. marts 2014 kl. 09:00
Til stede: politidirektør Anna Holm, borgmester Bo Riis (Assens Kommune), ældrechef Karl Bech
Afbud: borgmester Dorte Lund
Ad 1. Kriminaliteten
Anna Holm orienterede om indbrud. Bo Riis spurgte til lokalpolitiet.
Anna Holm svarede, at lokalpolitiet består. Flere borgmestre takkede. Kredsrådet drøftede indbrud.
Der blev talt om løst og fast.
"""
HERNING = """Møde i Lokalrådet i Herning Kommune den 8. april 2016
Til stede: vicepolitidirektør Anna Holm
1. Velkomst
Anna Holm orienterede om indbrud og om nye cykelstier. Anna Holm orienterede om nye cykelstier.
"""


def find(text: str, words: str, nth: int = 0) -> Evidence:
    """Return the evidence of the (nth) place where `words` stand in `text`."""
    start = -1
    for _ in range(nth + 1):
        start = text.index(words, start + 1)
    return Evidence(start, start + len(words), words)


def fyn(text: str = FYN, path: str = "fyn.txt") -> Minutes:
    """Return a meeting of a district's council: four people, one item, five acts."""

    def there(name: str, title: str, organisation: str | None, words: str, **more: object) -> Attendance:
        return Attendance(name, title, organisation, evidence=find(text, words), rule="test.list", **more)  # type: ignore[arg-type]

    def act(actor: str, kind: str, words: str, verb: str, **more: object) -> Act:
        fields = {"actor_type": "person", "item": "1", "about": None, "topics": (), "confidence": 0.95}
        evidence = find(text, words)
        start = text.index(verb, evidence.start)
        spoken = Evidence(start, start + len(verb), verb)
        return Act(
            actor,
            kind=kind,
            sentence=words,
            evidence=evidence,
            verb=spoken,
            rule="test.act",
            **(fields | more),
        )  # type: ignore[arg-type]

    return Minutes(
        source=source(text, path),
        meeting=Meeting(
            "kredsråd",
            "Kredsrådet i Fyns Politi",
            district="Fyns Politi",
            date="2014-03-20",
            precision="day",
            start="09:00",
            evidence=find(text, "Kredsrådet i Fyns Politi den 20. marts 2014"),
            fields=(("date", find(text, "20. marts 2014")), ("district", find(text, "Fyns Politi"))),
            rules=(("date", "heading.date"), ("district", "heading.district")),
        ),
        attendance=(
            there(
                "Anna Holm", "politidirektør", None, "politidirektør Anna Holm", status="present", chair=True
            ),
            there("Bo Riis", "borgmester", "Assens Kommune", "borgmester Bo Riis", status="present"),
            there("Karl Bech", "ældrechef", None, "ældrechef Karl Bech", status="present"),
            there("Dorte Lund", "borgmester", None, "borgmester Dorte Lund", status="absent"),
        ),
        agenda=(
            AgendaItem(
                "1", "Kriminaliteten", None, ("Anna Holm",), find(text, "Kriminaliteten"), "test.item"
            ),
        ),
        acts=(
            act(
                "Anna Holm",
                "inform",
                "Anna Holm orienterede om indbrud.",
                "orienterede",
                about="indbrud",
                topics=(BURGLARY,),
            ),
            act("Bo Riis", "ask", "Bo Riis spurgte til lokalpolitiet.", "spurgte", about="lokalpolitiet"),
            act(
                "Anna Holm",
                "answer",
                "Anna Holm svarede, at lokalpolitiet består.",
                "svarede",
                about="lokalpolitiet",
                replies_to=1,
            ),
            act("Flere borgmestre", "thank", "Flere borgmestre takkede.", "takkede", actor_type="group"),
            act(
                "Kredsrådet",
                "comment",
                "Kredsrådet drøftede indbrud.",
                "drøftede",
                actor_type="body",
                topics=(BURGLARY,),
                supplements=0,
            ),
        ),
        followups=(
            FollowUp(
                "task",
                "Bo Riis vender tilbage",
                "1",
                find(text, "Bo Riis spurgte"),
                "test.task",
                owner="Bo Riis",
            ),
        ),
        unresolved=(
            Unresolved(
                "passive-without-agent", "Der blev talt", find(text, "Der blev talt om løst og fast.")
            ),
        ),
        coverage=Coverage(300, 250, 6, 5, 6, 1),
    )


def herning(text: str = HERNING, path: str = "herning.txt") -> Minutes:
    """Return a meeting of a local council that names no district: one person with another title, two acts."""
    both = "Anna Holm orienterede om indbrud og om nye cykelstier."
    paths = "Anna Holm orienterede om nye cykelstier."

    def said(about: str, topics: tuple[str, ...], sentence: str, nth: int) -> Act:
        where, verb = find(text, sentence), find(text, "orienterede", nth)
        return Act(
            "Anna Holm", "person", "inform", "1", about, topics, sentence, 0.9, where, verb, "test.act"
        )

    return Minutes(
        source=source(text, path),
        meeting=Meeting(
            "lokalråd",
            "Lokalrådet i Herning Kommune",
            municipality="Herning Kommune",
            date="2016-04-08",
            precision="day",
            evidence=find(text, "Lokalrådet i Herning Kommune"),
            fields=(("municipality", find(text, "Herning Kommune")),),
            rules=(("municipality", "heading.municipality"),),
        ),
        attendance=(
            Attendance(
                "Anna Holm",
                "vicepolitidirektør",
                None,
                "present",
                find(text, "vicepolitidirektør Anna Holm"),
                "test.list",
            ),
        ),
        agenda=(AgendaItem("1", "Velkomst", None, (), find(text, "Velkomst"), "test.item"),),
        acts=(
            said("indbrud", (BURGLARY,), both, 0),
            said("nye cykelstier", (), paths, 1),
        ),
    )


def source(text: str, path: str) -> Source:
    """Return the source of a text file."""
    return Source(path, "text/plain", hashlib.sha256(text.encode()).hexdigest(), len(text), None)


def resolve(minutes: Iterable[Minutes], vocabulary: Vocabulary, decisions: Sequence[Decision] = ()) -> People:
    """Return one person a name, with a role for each title and organisation: enough for these tests."""
    mentions: dict[str, list[MentionKey]] = {}
    seen: dict[tuple[str, str, str | None], list[tuple[str, MentionKey]]] = {}
    for read in minutes:
        for place, entry in enumerate(read.attendance):
            key = MentionKey(read.source.sha256, place)
            mentions.setdefault(entry.person, []).append(key)
            if entry.title:
                role = (slug(entry.person), entry.title, entry.organisation)
                seen.setdefault(role, []).append((read.meeting.date or "", key))
    persons = [Person(slug(name), name, (name,), tuple(sorted(keys))) for name, keys in mentions.items()]
    roles = []
    for (person, title, organisation), found in seen.items():
        days, keys = sorted({day for day, _ in found}), tuple(sorted(key for _, key in found))
        roles.append(RoleHolding(person, title, organisation, days[0], days[-1], keys))
    roles.sort(key=lambda role: (role.person, role.first_seen or "", role.title))
    return People(tuple(sorted(persons, key=lambda p: p.slug)), tuple(decisions), tuple(roles))


def assembly(*minutes: Minutes, iris: Iris | None = None, people: People | None = None) -> Assembly:
    """Return the named graphs of these minutes."""
    words = load()
    heads = {read.source.sha256: read for read in minutes}
    paths = {read.source.sha256: [read.source.path] for read in minutes}
    found = people or resolve(minutes, words)
    return Assembly(heads, paths, found, words, iris or Iris(), "test")


def store(*minutes: Minutes) -> EmbeddedStore:
    """Return a store in memory with all graphs of these minutes (both meetings when none are given)."""
    read = minutes or (fyn(), herning())
    made = assembly(*read)
    quads = [quad for graph in made.signatures() for quad in made.graph_quads(graph, made.heads.__getitem__)]
    return EmbeddedStore.memory(quads)


# A stand-in for reading and parsing, so that builds can be tested on files that say which meeting they are:
# the text of one of the two meetings above, with anything in place of a few words.


def documents(sources: Iterable[object]) -> Iterator[Document | InputError]:
    """Read text files and folders; an empty file is no document."""
    for given in sources:
        root = Path(str(given))
        for file in sorted(root.rglob("*.txt")) if root.is_dir() else [root]:
            try:
                data = file.read_bytes()
            except OSError:
                yield InputError("it cannot be opened", place=str(file))
                continue
            if not data:
                yield InputError("the file is empty", place=str(file))
                continue
            sha = hashlib.sha256(data).hexdigest()
            yield Document(str(file), "text/plain", sha, data.decode(), ())


def parse(document: Document, vocabulary: Vocabulary) -> Minutes:
    """Return the meeting whose words the text holds; other texts are no minutes."""
    if "Fyns Politi" in document.text:
        return with_day(fyn(document.text, document.path), document.text)
    if "Herning" in document.text:
        return herning(document.text, document.path)
    raise InputError("no minutes", place=document.path)


def with_day(minutes: Minutes, text: str) -> Minutes:
    """Return the minutes with the day that a last line "dato: 2015-01-02" gives."""
    day = text.rsplit("dato: ", 1)[-1].strip() if "dato: " in text else minutes.meeting.date
    return replace(minutes, meeting=replace(minutes.meeting, date=day))


STAGES = Stages(documents, parse, resolve)


def canonical(quads: Iterable[object]) -> str:
    """Return quads as sorted N-Quads (the ontology's blank nodes are canonical already)."""
    return "\n".join(sorted(str(quad) for quad in quads))


def as_json(value: object) -> str:
    """Return a value as JSON, for comparing."""
    return json.dumps(value, sort_keys=True)


def content(folder: Path) -> str:
    """Return everything a graph holds except what it remembers of withdrawn documents."""
    withdrawn = Iris().graph("withdrawn")
    with open_graph(folder) as graph:
        return canonical(quad for quad in graph.quads() if quad.graph_name.value != withdrawn)


def minutes_of(folder: Path, **files: str) -> Path:
    """Write text files into a folder."""
    folder.mkdir(exist_ok=True)
    for name, text in files.items():
        (folder / f"{name}.txt").write_text(text, encoding="utf-8")
    return folder
