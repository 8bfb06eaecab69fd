"""How long a build and each named question take on an archive of made-up meetings.

    python -m tests.benchmarks.archive --meetings 8300

Prints one line a measure. The meetings are made from a seed: districts, people who come back, topics and acts
in the numbers that real minutes show (15 people, 8 items, 22 acts). Parsing and identity have benchmarks of
their own: here a trivial parser reads one record a line.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import tempfile
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

from kredsgraf.errors import InputError
from kredsgraf.graph import open_graph
from kredsgraf.parsing.minutes import Act, AgendaItem, Attendance, Evidence, Meeting, Minutes, Source
from kredsgraf.pipeline import Stages, build
from kredsgraf.queries import catalogue
from kredsgraf.reading.document import Document
from kredsgraf.validation import validate
from kredsgraf.vocabulary import Vocabulary, load

from tests.graph_examples import resolve

PEOPLE, ITEMS, ACTS = 15, 8, 22


def texts(meetings: int) -> Iterator[str]:
    """Yield the text of each made-up meeting."""
    chance = random.Random(1)
    districts = [c.label for c in load().concepts("bodies") if c.value("bodyType") == "district"]
    titles = [c.label for c in load().concepts("titles")][:60]
    topics = [c.iri for c in load().concepts("topics")]
    for number in range(meetings):
        place = number % len(districts)
        day = f"{2007 + number // 450}-{1 + number % 12:02}-{1 + number % 28:02}"
        lines = [f"M|Kredsrådet i {districts[place]}|{districts[place]}|{day}|{number}"]
        staff = [f"Person{place}x{chance.randrange(120)} Efternavn" for _ in range(PEOPLE)]
        lines += [f"D|{name}|{titles[hash_of(name) % len(titles)]}|{districts[place]}" for name in staff]
        lines += [f"I|{item}|Punkt nummer {item}" for item in range(1, ITEMS + 1)]
        for act in range(ACTS):
            name, kind = chance.choice(staff), chance.choice(["inform", "inform", "ask", "answer", "comment"])
            sentence = f"{name} sagde noget om emne {act} i mødet {number}, og det fyldte en hel sætning."
            lines.append(f"A|{name}|{kind}|{1 + act % ITEMS}|{chance.choice(topics)}|{sentence}")
        yield "\n".join(lines) + "\n"


def hash_of(text: str) -> int:
    """Return a number that is the same in every run."""
    return int(hashlib.sha256(text.encode()).hexdigest()[:8], 16)


def documents(sources: Iterable[object]) -> Iterator[Document | InputError]:
    """Yield the made-up meetings; the one source says how many."""
    for source in sources:
        for number, text in enumerate(texts(int(str(source)))):
            sha = hashlib.sha256(text.encode()).hexdigest()
            yield Document(f"archive/{number:05}.txt", "text/plain", sha, text, ())


def parse(document: Document, vocabulary: Vocabulary) -> Minutes:
    """Read one record a line."""
    attendance, agenda, acts, meeting, start = [], [], [], None, 0
    for line in document.text.splitlines(keepends=True):
        kind, *rest = line.rstrip("\n").split("|")
        words = Evidence(start, start + len(line) - 1, line[:-1])
        verb = Evidence(start, start + 1, line[:1])
        if kind == "M":
            meeting = Meeting(
                "kredsråd", rest[0], rest[1], None, rest[2], "day", number=rest[3], evidence=words
            )
        elif kind == "D":
            attendance.append(Attendance(rest[0], rest[1], rest[2], "present", words, "bench"))
        elif kind == "I":
            agenda.append(AgendaItem(rest[0], rest[1], None, (), words, "bench"))
        else:
            name, act, item, topic, said = rest
            reply = len(acts) - 1 if act == "answer" and acts else None
            acts.append(
                Act(
                    name,
                    "person",
                    act,
                    item,
                    "noget",
                    (topic,),
                    said,
                    0.9,
                    words,
                    verb,
                    "bench",
                    replies_to=reply,
                )  # type: ignore[arg-type]
            )
        start += len(line)
    assert meeting is not None
    source = Source(document.path, document.media_type, document.sha256, len(document.text), None)
    return Minutes(source, meeting, tuple(attendance), tuple(agenda), tuple(acts))


def main() -> None:
    """Build, build again with one more meeting, ask everything, validate."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--meetings", type=int, default=830)
    arguments.add_argument("--jobs", type=int, default=1)
    given = arguments.parse_args()
    stages = Stages(documents, parse, resolve)  # type: ignore[arg-type]
    with tempfile.TemporaryDirectory() as folder:
        graph = Path(folder) / "g"
        for label, count in (("build", given.meetings), ("one meeting more", given.meetings + 1)):
            begun = time.perf_counter()
            report = build([str(count)], graph, stages=stages, jobs=given.jobs)
            took = time.perf_counter() - begun
            print(f"{label:28} {took:8.2f} s   {report}")
        size = sum(file.stat().st_size for file in (graph / "generations").rglob("*") if file.is_file())
        print(f"{'store on disk':28} {size / 1e6:8.1f} MB")
        with open_graph(graph) as opened:
            for query in catalogue():
                for label, parameters in (("", {}), (" district=fyn", {"district": "fyn"})):
                    if set(parameters) <= set(query.parameters):
                        begun = time.perf_counter()
                        rows = opened.named(query.name, **parameters)
                        took = time.perf_counter() - begun
                        print(f"{query.name + label:36} {took:8.3f} s {len(rows):10} rows", flush=True)
            begun = time.perf_counter()
            found = validate(opened)
            print(f"{'validate':28} {time.perf_counter() - begun:8.2f} s   {found}")


if __name__ == "__main__":
    main()
