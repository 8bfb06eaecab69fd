"""`kredsgraf extract` and `kredsgraf build`: from files to records, from files to a graph."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import decisions_option, graph_option, vocabulary_option

if TYPE_CHECKING:
    from ..parsing.minutes import Attendance, Minutes
    from ..reading.document import Document
    from ..vocabulary import Vocabulary


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@click.option(
    "--format",
    "-f",
    "form",
    type=click.Choice(["text", "json", "jsonl"]),
    default="text",
    show_default=True,
    help="text shows the sentences with their acts; json is one object for one meeting, a list for more; "
    "jsonl is one meeting a line.",
)
@click.option("--explain", is_flag=True, help="With text: name the rule and the words behind every act.")
@vocabulary_option
def extract(paths: tuple[str, ...], form: str, explain: bool, vocabulary: Path | None) -> None:
    """Read and parse minutes, and print what was found; touches no graph.

    PATH is a file, a folder (read recursively), a ZIP archive, a URL, or - for standard input. A file with
    the minutes of several meetings gives each of them, as file.txt#1, file.txt#2.

    \b
    Example:
      kredsgraf extract data/minutes --format jsonl
    """
    from ..records import to_json
    from ..vocabulary import load

    words = load(vocabulary)
    failures = Failures()
    objects: list[dict[str, Any]] = []
    for document, minutes in _parsed(paths, words, failures):
        for problem in minutes.source.problems:
            failures.add(f"{document.path}: {problem}")
        if form == "text":
            click.echo(_as_text(minutes, document, explain))
        elif form == "jsonl":
            click.echo(json.dumps(to_json(minutes, words), ensure_ascii=False))
        else:
            objects.append(to_json(minutes, words))
        failures.landed += 1
    if form == "json" and objects:
        click.echo(json.dumps(objects[0] if len(objects) == 1 else objects, ensure_ascii=False, indent=2))
    failures.exit()


class Failures:
    """Names every input that failed on standard error, and knows the exit code that follows."""

    def __init__(self) -> None:
        self.landed = 0
        self.failed = 0

    def add(self, problem: object) -> None:
        """Print one line for one input that failed."""
        self.failed += 1
        click.echo(f"kredsgraf: {problem}", err=True)

    def exit(self) -> None:
        """End with 0 when all landed, 1 when some failed, 2 when nothing did."""
        if not self.landed and not self.failed:
            self.add("nothing to read: no minutes were found. Give a file or a folder with minutes")
        if self.failed:
            sys.exit(1 if self.landed else 2)


def _parsed(
    paths: tuple[str, ...], words: Vocabulary, failures: Failures
) -> Iterator[tuple[Document, Minutes]]:
    from ..errors import InputError
    from ..parsing import parse_minutes
    from ..parsing.split import split
    from ..reading import documents, read

    for path in paths:
        found = [read(sys.stdin.buffer.read(), path="-")] if path == "-" else documents([path])
        for document in found:
            if isinstance(document, InputError):
                failures.add(document)
                continue
            for meeting in split(document, words):
                try:
                    yield meeting, parse_minutes(meeting, words)
                except InputError as error:
                    failures.add(error)


def _as_text(minutes: Minutes, document: Document, explain: bool) -> str:
    """Return the document as a person checks it: meeting, people, then the acts with their sentences."""
    from ..parsing.acts.render import explain as acts_as_text

    meeting = minutes.meeting
    times = "-".join(time for time in (meeting.start, meeting.end) if time)
    number = f"no. {meeting.number}" if meeting.number else None
    coming = f"next meeting {meeting.next_date}" if meeting.next_date else None
    where = (meeting.place, meeting.district, meeting.municipality)
    facts = [meeting.body, number, meeting.date, times, *where, coming]
    lines = [click.style(document.path, bold=True), "  " + " · ".join(fact for fact in facts if fact), ""]
    lines += [f"  {entry.status:<8} {_described(entry)}" for entry in minutes.attendance]
    lines.append("")
    return "\n".join(lines) + "\n" + acts_as_text(minutes, document, reasons=explain)


def _described(entry: Attendance) -> str:
    """Return "Inge Holm (borgmester, Nyby Kommune, chair)"."""
    marks = [name for name in ("remote", "secretary", "chair") if getattr(entry, name)]
    capacity = (
        f"{entry.capacity or ''}{f' for {entry.substitute_for}' if entry.substitute_for else ''}".strip()
    )
    parts = [entry.title, entry.organisation, *marks, capacity, entry.part]
    parts += [] if entry.listed else ["not on the list"]
    described = ", ".join(part for part in parts if part)
    return f"{entry.person} ({described})" if described else entry.person


@click.command()
@click.argument("paths", nargs=-1, required=True, metavar="PATH...")
@graph_option
@click.option(
    "--jobs", "-j", type=click.IntRange(min=1), default=1, show_default=True, help="Worker processes."
)
@click.option("--executor", metavar="URL", help="Parse on the Dask cluster with this scheduler address.")
@click.option("--base", metavar="IRI", help="IRI under which the data stand, ending in / or #.")
@decisions_option
@vocabulary_option
def build(
    paths: tuple[str, ...],
    graph: str,
    jobs: int,
    executor: str | None,
    base: str | None,
    decisions: Path | None,
    vocabulary: Path | None,
) -> None:
    """Read minutes into the graph G; what has not changed is not read again.

    PATH is a file, a folder (read recursively), a ZIP archive or a URL. Inputs that cannot be read are named
    on standard error, one line each; the others land.

    \b
    Example:
      kredsgraf build data/minutes --graph kredsgraf.db --jobs 2
    """
    from ..errors import IdentityError
    from ..identity.book import book_for
    from ..iris import BASE
    from ..pipeline import Stages
    from ..pipeline import build as build_graph

    book = book_for(graph, paths, decisions)
    stages = Stages.usual()
    with _progress("Reading minutes") as step:
        report = build_graph(
            paths,
            graph,
            jobs=jobs,
            executor=executor,
            vocabulary=vocabulary,
            base=base or BASE,
            stages=replace(stages, resolve=book.resolve) if book else stages,
            progress=step,
        )
    if book:
        try:
            book.landed(graph)
        except IdentityError as error:  # the graph is whole; only former names are not remembered
            click.echo(f"note: {error}", err=True)
        for ruling in book.missing:
            click.echo(
                f"note: {book.decisions}: line {ruling.line} names an entry that is not here", err=True
            )
    failures = Failures()
    for failure in report.failures:
        failures.add(failure)
    for note in report.notes:
        click.echo(f"note: {note}", err=True)
    for path in report.withdrawn:
        click.echo(f"withdrawn: {path}", err=True)
    for part in report.unreadable:
        failures.add(part)
    failures.landed = report.documents
    click.echo(f"{graph}: {report}", err=True)
    failures.exit()


@contextmanager
def _progress(text: str) -> Iterator[Callable[[str], None] | None]:
    """Show a running count of documents, on a terminal only."""
    if not sys.stderr.isatty():
        yield None
        return
    from rich.console import Console
    from rich.progress import MofNCompleteColumn, Progress, SpinnerColumn, TextColumn, TimeElapsedColumn

    columns = (
        SpinnerColumn(),
        TextColumn(text),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TextColumn("{task.fields[path]}"),
    )
    with Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(text, total=None, path="")
        yield lambda path: bar.update(task, advance=1, path=Path(path).name)
