"""`kredsgraf evaluate` and `kredsgraf validate`: is what the graph holds right?"""

from __future__ import annotations

import sys
from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import click

from .options import graph_option, table_format, vocabulary_option
from .output import render

if TYPE_CHECKING:
    from ..evaluation import Report

Table: TypeAlias = tuple[list[str], list[list[Any]]]


@click.command()
@click.argument("gold_dir", type=click.Path(path_type=Path))
@click.option("--detail", is_flag=True, help="Name every miss, invention and wrong value.")
@click.option("--by-document", is_flag=True, help="One line a document instead of one a field.")
@click.option("--calibration", is_flag=True, help="Print the reliability curve of the acts' confidence.")
@vocabulary_option
@table_format
def evaluate(
    gold_dir: Path, detail: bool, by_document: bool, calibration: bool, vocabulary: Path | None, form: str
) -> None:
    """Score the parser against minutes annotated by hand.

    GOLD_DIR holds <name>/gold.json with the minutes beside it. Prints precision, recall and F1 a field.

    \b
    Example:
      kredsgraf evaluate data/gold --detail
    """
    from ..evaluation import evaluate as score
    from ..parsing import parse
    from ..reading import read
    from ..vocabulary import load

    words = load(vocabulary)
    report = score(gold_dir, lambda path: parse(read(path), words), words)
    if detail:
        columns, rows = _details(report)
    elif calibration:
        columns, rows = _calibration(report)
    elif by_document:
        columns, rows = _by_document(report)
    else:
        columns, rows = _fields(report)
    click.echo(render(columns, rows, form), nl=False)


def _fields(report: Report) -> Table:
    columns = ["field", "gold", "found", "right", "precision", "recall", "f1"]
    return columns, [
        [s.field, s.gold, s.found, s.right, round(s.precision, 3), round(s.recall, 3), round(s.f1, 3)]
        for s in report.scores
    ]


def _details(report: Report) -> Table:
    columns = ["document", "field", "problem", "gold", "found", "where"]
    return columns, [[getattr(line, column) for column in columns] for line in report.details]


def _calibration(report: Report) -> Table:
    columns = ["from", "to", "acts", "right", "share_right", "mean_confidence"]
    return columns, [
        [c.low, c.high, c.acts, c.right, round(c.right / c.acts, 3), round(c.confidence, 3)]
        for c in report.calibration
    ]


def _by_document(report: Report) -> Table:
    """One line a document: share of meeting fields right, F1 of what is paired."""
    paired = ("attendance.person", "agenda.number", "acts.actor+sentence")
    rows: list[list[Any]] = []
    for name, scores in sorted(report.documents.items()):
        by_field = {score.field: score for score in scores}
        meeting = [score for field, score in by_field.items() if field.startswith("meeting.")]
        share = sum(score.right for score in meeting) / max(1, sum(score.gold for score in meeting))
        rows.append([name, round(share, 3), *(round(by_field[field].f1, 3) for field in paired)])
    return ["document", "meeting", *(field.split(".")[0] for field in paired)], rows


@click.command()
@graph_option
@table_format
def validate(graph: str, form: str) -> None:
    """Check the graph against the ontology's SHACL shapes; exit 1 when a violation stands.

    \b
    Example:
      kredsgraf validate --graph kredsgraf.db
    """
    from ..graph import open_graph
    from ..validation import Finding
    from ..validation import validate as check

    with open_graph(graph) as opened:
        report = check(opened)
    columns = [field.name for field in fields(Finding)]
    rows = [[getattr(finding, column) for column in columns] for finding in report.findings]
    if rows or form != "table":
        click.echo(render(columns, rows, form), nl=False)
    click.echo(f"{graph}: {report}", err=True)
    if not report.conforms:
        sys.exit(1)
