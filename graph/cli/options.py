"""Options that several commands share."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

import click

from .output import FORMATS

_F = TypeVar("_F", bound=Callable[..., Any])
DEFAULT_GRAPH = "kredsgraf.db"


def graph_option(function: _F) -> _F:
    """Add `--graph`: a folder or a SPARQL endpoint."""
    return click.option(
        "--graph",
        "-g",
        metavar="G",
        default=DEFAULT_GRAPH,
        envvar="KREDSGRAF_GRAPH",
        show_default=True,
        show_envvar=True,
        help="The graph: a folder, or the http(s) address of a SPARQL endpoint.",
    )(function)


def vocabulary_option(function: _F) -> _F:
    """Add `--vocabulary`: a folder with more Turtle."""
    return click.option(
        "--vocabulary",
        metavar="DIR",
        type=click.Path(path_type=Path),
        help="A folder with more Turtle: its labels and concepts are added to the ontology's.",
    )(function)


def decisions_option(function: _F) -> _F:
    """Add `--decisions`: the file of a person's own decisions on who is who."""
    return click.option(
        "--decisions",
        metavar="FILE",
        type=click.Path(path_type=Path),
        help="Where decisions on who is who are kept. Without it: people.jsonl beside the folder of minutes.",
    )(function)


def format_option(*more: str) -> Callable[[_F], _F]:
    """Return an option `--format` with the common formats and `more`."""
    return click.option(
        "--format",
        "-f",
        "form",
        type=click.Choice([*FORMATS, *more]),
        default="table",
        show_default=True,
        help="How to print the rows.",
    )


table_format = format_option()
