"""`kredsgraf people`: who is who, why, and how to correct it."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import click

from .options import decisions_option, graph_option, table_format, vocabulary_option
from .output import render

if TYPE_CHECKING:
    from ..identity.book import Book
    from ..identity.people import Decision, MentionKey, Person
    from ..identity.review import Doubt
    from ..identity.rulings import Ruling
    from ..vocabulary import Vocabulary

_F = TypeVar("_F", bound=Callable[..., Any])


def _about_the_ruling(function: _F) -> _F:
    """Add the options that say who decided, when and why."""
    for name, text in (("note", "Why."), ("date", "When, as you want it kept."), ("by", "Who decides.")):
        function = click.option(f"--{name}", metavar="TEXT", help=text)(function)
    return function


@click.group()
def people() -> None:
    """Show who is who, why, and correct it; decisions survive rebuilds.

    \b
    Example:
      kredsgraf people list
      kredsgraf people explain "Lars Hansen"
    """


@people.command("list")
@click.argument("name", required=False)
@graph_option
@decisions_option
@vocabulary_option
@table_format
def list_(name: str | None, graph: str, decisions: Path | None, vocabulary: Path | None, form: str) -> None:
    """List the people: how they are written, how often and when they were seen, what they held.

    \b
    Example:
      kredsgraf people list Hansen
    """
    from ..identity.review import find

    book, _ = _open(graph, decisions, vocabulary)
    roles: dict[str, list[str]] = {}
    for role in book.people.roles:
        held = f"{role.title}, {role.organisation}" if role.organisation else role.title
        roles.setdefault(role.person, []).append(held)
    rows = []
    for person in find(book, name) if name else book.people.persons:
        days = sorted(day for key in person.mentions if (day := book.everyone[key].date))
        other = "; ".join(form for form in person.names if form != person.name)
        held = "; ".join(dict.fromkeys(roles.get(person.slug, ())))
        seen = [days[0], days[-1]] if days else [None, None]
        rows.append([person.slug, person.name, len(person.mentions), *seen, held, other])
    columns = ["person", "name", "entries", "first", "last", "roles", "also_written"]
    click.echo(render(columns, rows, form), nl=False)


@people.command()
@click.argument("name")
@graph_option
@decisions_option
@vocabulary_option
@table_format
def explain(name: str, graph: str, decisions: Path | None, vocabulary: Path | None, form: str) -> None:
    """Tell why the entries of a person are one person, and who is nearly the same but is not.

    NAME is a person's name, a part of it, or the name in their IRI.

    \b
    Example:
      kredsgraf people explain "Torsten Wiil"
    """
    from ..errors import IdentityError
    from ..identity.review import find

    book, _ = _open(graph, decisions, vocabulary)
    found = find(book, name)
    if not found:
        raise IdentityError(f"nobody is called {name!r}", remedy="See: kredsgraf people list")
    about = {key for person in found for key in person.mentions}
    made = [d for d in book.people.decisions if d.left in about or d.right in about]
    if form != "table":
        columns = ["judgement", "score", "left", "right", "decided_by", "reasons"]
        rows = [[d.judgement, d.score, *_pair(book, d), d.decided_by, "; ".join(d.reasons)] for d in made]
        click.echo(render(columns, rows, form), nl=False)
        return
    for person in found:
        click.echo(_story(book, person, made))


@people.command()
@click.argument("left")
@click.argument("right")
@_about_the_ruling
@graph_option
@decisions_option
@vocabulary_option
def merge(
    left: str, right: str, graph: str, decisions: Path | None, vocabulary: Path | None, **details: str | None
) -> None:
    """Decide that two people are one.

    LEFT and RIGHT are names, or entries as `explain` shows them.

    \b
    Example:
      kredsgraf people merge torsten-wiil thorsten-viil --by Anna
    """
    from ..identity import review

    book, _ = _open(graph, decisions, vocabulary)
    _keep(book, *review.merge(book, left, right, **details))


@people.command()
@click.argument("name")
@click.argument("entries", nargs=-1, required=True, metavar="ENTRY...")
@_about_the_ruling
@graph_option
@decisions_option
@vocabulary_option
def split(
    name: str,
    entries: tuple[str, ...],
    graph: str,
    decisions: Path | None,
    vocabulary: Path | None,
    **details: str | None,
) -> None:
    """Decide that some entries of a person are somebody else's.

    ENTRY is an entry as `explain` shows it.

    \b
    Example:
      kredsgraf people split "Lars Hansen" "kredsraadet-paa-fyn/2014-03-20#Lars Hansen"
    """
    from ..identity import review

    book, words = _open(graph, decisions, vocabulary)
    _keep(book, *review.split(book, name, entries, words, **details))


@people.command("review")
@click.option("--limit", type=click.IntRange(min=1), help="Ask about so many pairs at most.")
@click.option("--list", "only_list", is_flag=True, help="List the doubtful pairs and ask nothing.")
@_about_the_ruling
@graph_option
@decisions_option
@vocabulary_option
@table_format
def review_(
    limit: int | None,
    only_list: bool,
    graph: str,
    decisions: Path | None,
    vocabulary: Path | None,
    form: str,
    **details: str | None,
) -> None:
    """Go through the doubtful pairs, most valuable first, and keep what you decide.

    Answers: s (same), d (different), u (unsure, do not ask again), Enter (skip), q (quit). They may be piped
    in, one a line.

    \b
    Example:
      kredsgraf people review --by Anna
    """
    from ..identity.review import doubts

    book, _ = _open(graph, decisions, vocabulary)
    found = doubts(book)[:limit]
    if only_list:
        columns = ["value", "judgement", "score", "left", "right", "reasons"]
        rows = [
            [round(d.value, 2), made.judgement, made.score, *_pair(book, made), "; ".join(made.reasons)]
            for d in found
            for made in (d.decision,)
        ]
        click.echo(render(columns, rows, form), nl=False)
        return
    kept = _ask(book, found, {name: text for name, text in details.items() if text is not None})
    click.echo(f"{kept} decisions kept in {book.decisions}" if kept else "Nothing decided.", err=True)


@people.command()
@click.option("--write", is_flag=True, help="Also write what everybody is called now into the register.")
@graph_option
@decisions_option
@vocabulary_option
@table_format
def register(write: bool, graph: str, decisions: Path | None, vocabulary: Path | None, form: str) -> None:
    """List former names in IRIs and where each leads now.

    \b
    Example:
      kredsgraf people register
    """
    book, _ = _open(graph, decisions, vocabulary)
    rows = [[former, person.slug, person.name] for person in book.people.persons for former in person.former]
    click.echo(render(["former", "now", "name"], sorted(rows), form), nl=False)
    if write:
        book.remember()
        click.echo(f"Wrote {book.register}", err=True)


_ANSWERS = {"s": "same", "d": "different", "u": "unsure"}


def _ask(book: Book, found: Sequence[Doubt], details: dict[str, str]) -> int:
    """Ask about each pair; every answer is kept at once. Return how many were."""
    from ..errors import IdentityError
    from ..identity.rulings import Ruling, check_rulings, write_rulings

    kept = 0
    for number, doubt in enumerate(found, start=1):
        click.echo(f"\n{number} of {len(found)}: {_question(book, doubt)}")
        while True:
            click.echo("same, different, unsure, skip or quit? [s/d/u/Enter/q] ", nl=False)
            answer = sys.stdin.readline()
            word = answer.strip().lower()[:1]
            if answer == "" or word == "q":
                click.echo()
                return kept
            if word == "" or word in _ANSWERS:
                break
        if word:
            ruling = Ruling(_ANSWERS[word], *_pair(book, doubt.decision), **details)  # type: ignore[arg-type]
            rulings = [r for r in book.rulings() if r.judgement != "unsure" or r.pair != ruling.pair]
            try:
                check_rulings([*rulings, ruling], book.decisions)
            except IdentityError as error:
                click.echo(f"Not kept: {error}", err=True)
                continue
            write_rulings(book.decisions, [*rulings, ruling])
            kept += 1
    return kept


def _question(book: Book, doubt: Doubt) -> str:
    now = "now one person" if doubt.left == doubt.right else "now two people"
    lines = [f"{now}, {doubt.decision.score:+.1f} bits that they are one"]
    for key, person in ((doubt.decision.left, doubt.left), (doubt.decision.right, doubt.right)):
        more = len(person.mentions) - 1
        lines.append(f"  {_shown(book, key)}" + (f"  (with {more} more entries)" if more else ""))
    return "\n".join([*lines, *(f"    {reason}" for reason in doubt.decision.reasons)])


def _story(book: Book, person: Person, made: Sequence[Decision]) -> str:
    """Return what is known of a person, in words."""
    owner = book.people.by_mention()
    lines = [f"{person.name}  ({person.slug})"]
    if person.former:
        lines.append(f"  formerly {', '.join(person.former)}")
    lines.append("  entries:")
    ordered = sorted(person.mentions, key=lambda key: (book.everyone[key].date or "", key))
    lines += [f"    {_shown(book, key)}" for key in ordered]
    mine = set(person.mentions)
    for title, inside in (("one person because:", True), ("nearly the same, but not joined:", False)):
        chosen = [d for d in made if (d.left in mine) + (d.right in mine) == 1 + inside]
        if chosen:
            lines.append(f"  {title}")
        for decision in sorted(chosen, key=lambda d: (-(d.score or 0), d.left, d.right)):
            left, right = _pair(book, decision)
            score = "decided" if decision.score is None else f"{decision.score:+.1f} bits"
            by = "" if decision.decided_by == "rule" else f" by {decision.decided_by}"
            other = decision.right if decision.left in mine else decision.left
            whom = "" if inside else f" [{owner[other].slug}]"
            lines.append(f"    {decision.judgement}, {score}{by}: {left} — {right}{whom}")
            lines.append(f"      {'; '.join(decision.reasons)}")
    return "\n".join(lines) + "\n"


def _shown(book: Book, key: MentionKey) -> str:
    mention = book.everyone[key]
    parts = [part for part in (mention.title, mention.organisation) if part]
    return book.references.text(key) + (f"  {', '.join(parts)}" if parts else "")


def _pair(book: Book, decision: Decision) -> tuple[str, str]:
    return book.references.text(decision.left), book.references.text(decision.right)


def _keep(book: Book, rulings: Sequence[Ruling], dropped: Sequence[Ruling]) -> None:
    from ..identity.rulings import write_rulings

    write_rulings(book.decisions, rulings)
    for ruling in dropped:
        click.echo(
            f"Took back line {ruling.line}: {ruling.judgement}, {ruling.left}, {ruling.right}", err=True
        )
    click.echo(f"Kept in {book.decisions}. Build the graph again to see it there.", err=True)


def _open(graph: str, decisions: Path | None, vocabulary: Path | None) -> tuple[Book, Vocabulary]:
    """Return the book of a graph, with everybody in it resolved."""
    from ..identity.book import Book, book_of
    from ..identity.kept import kept_minutes
    from ..vocabulary import load

    words = load(vocabulary)
    minutes, sources = kept_minutes(graph)
    book = Book(decisions) if decisions else book_of(Path(graph), sources)
    book.resolve(minutes, words)
    for ruling in book.missing:
        click.echo(f"note: line {ruling.line} of {book.decisions} names an entry that is not here", err=True)
    return book, words
