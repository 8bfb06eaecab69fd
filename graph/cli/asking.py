"""`kredsgraf queries`, `query` and `analyse`: questions in, rows out."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from .options import format_option, graph_option, table_format
from .output import render

if TYPE_CHECKING:
    from ..graph import Graph
    from ..stores.rows import Rows

_param = click.option(
    "--param",
    "-p",
    "pairs",
    multiple=True,
    metavar="NAME=VALUE",
    help="A parameter, for instance district='Fyns Politi', from=2019-01-01 or limit=20. Repeatable.",
)


@click.command()
@table_format
def queries(form: str) -> None:
    """List the named questions: what each answers, its parameters and its columns.

    \b
    Example:
      kredsgraf queries
    """
    from ..queries import catalogue

    if form == "table":  # questions are sentences: a paragraph each reads better than a row
        for known in catalogue():
            click.echo(_paragraph(known.name, known.question, known.parameters))
        return
    columns = ["name", "answers", "parameters", "columns"]
    rows = [[q.name, q.question, " ".join(q.parameters), " ".join(q.columns)] for q in catalogue()]
    click.echo(render(columns, rows, form), nl=False)


@click.command()
@click.argument("name", required=False)
@_param
@click.option("--sparql", metavar="TEXT", help="Ask this SPARQL query instead of a named one.")
@click.option("--file", "file", type=click.Path(path_type=Path), help="Ask the SPARQL query in this file.")
@click.option("--timeout", type=float, metavar="SECONDS", help="Give up after so many seconds.")
@graph_option
@format_option("srj")
def query(
    name: str | None,
    pairs: tuple[str, ...],
    sparql: str | None,
    file: Path | None,
    timeout: float | None,
    graph: str,
    form: str,
) -> None:
    """Ask a named question, or any SPARQL query (read-only).

    `kredsgraf queries` lists the names. Parameters are data, never query text.

    \b
    Examples:
      kredsgraf query who-reports-what --param district="Fyns Politi" --param limit=10
      kredsgraf query --sparql "SELECT ?name WHERE { ?p a foaf:Person ; foaf:name ?name }"
    """
    from ..graph import open_graph

    if sum(given is not None for given in (name, sparql, file)) != 1:
        raise click.UsageError("Give one of: a NAME, --sparql TEXT or --file F.rq.")
    if pairs and name is None:
        raise click.UsageError("--param belongs to a named question.")
    opened = open_graph(graph)
    if name is not None:
        rows = opened.named(name, timeout=timeout, **parameters(pairs))
    else:
        rows = opened.query(sparql if sparql is not None else _text(file), timeout=timeout)
    _print_rows(rows, form)


@click.command()
@click.argument("name", required=False)
@_param
@click.option("--limit", type=click.IntRange(min=1), help="Print the first so many rows.")
@graph_option
@table_format
def analyse(name: str | None, pairs: tuple[str, ...], limit: int | None, graph: str, form: str) -> None:
    """Run a network analysis; without a NAME, list them.

    \b
    Example:
      kredsgraf analyse brokerage --limit 10
    """
    from .. import networks

    if name is None:
        known = networks.catalogue()
        if form == "table":
            click.echo("\n".join(_paragraph(a.name, a.question, a.parameters) for a in known))
        else:
            rows = [[a.name, a.question, " ".join(a.parameters)] for a in known]
            click.echo(render(["name", "answers", "parameters"], rows, form), nl=False)
        return
    table = networks.analyse(name, asker(graph), **parameters(pairs))
    _notes(table.notes)
    click.echo(render(table.columns, table.rows[:limit], form), nl=False)


def _paragraph(name: str, question: str, accepted: Iterable[str]) -> str:
    """Return what a question or analysis answers and takes, as people read it."""
    return f"{name}\n    {question}\n    --param {', '.join(accepted)}"


def parameters(pairs: Sequence[str]) -> dict[str, Any]:
    """Return the NAME=VALUE pairs as keyword arguments.

    Raises:
        click.UsageError: a pair without "=", or a name given twice.
    """
    found: dict[str, Any] = {}
    for pair in pairs:
        name, equals, value = pair.partition("=")
        if not equals or not name:
            raise click.UsageError(f"--param {pair!r}: expected NAME=VALUE, for instance limit=20.")
        if name in found:
            raise click.UsageError(f"--param {name} is given twice.")
        found[name] = value
    return found


def asker(place: str) -> Callable[..., Sequence[Mapping[str, Any]]]:
    """Return the function that asks the graph at `place` a named question."""
    from ..graph import open_graph

    graph: Graph = open_graph(place)

    def ask(query: str, /, **values: Any) -> Sequence[Mapping[str, Any]]:
        return graph.named(query, **values).dicts()

    return ask


def _text(file: Path | None) -> str:
    from ..errors import InputError

    assert file is not None
    try:
        return file.read_text("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise InputError(f"cannot read the query ({error})", place=file) from error


def _print_rows(rows: Rows, form: str) -> None:
    _notes(rows.notes)
    if form == "srj":
        click.echo(json.dumps(rows.srj(), ensure_ascii=False, indent=2))
    else:
        click.echo(render(rows.columns, rows.rows, form), nl=False)


def _notes(notes: Sequence[str]) -> None:
    for note in notes:
        click.echo(f"note: {note}", err=True)
