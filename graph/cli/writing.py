"""`kredsgraf export`: the graph or a network of it as a file for other programs."""

from __future__ import annotations

import click

from .asking import _param, asker, parameters
from .options import graph_option
from .output import render


@click.command()
@click.option("--as", "form", metavar="FORMAT", help="The format; without it, formats and views are listed.")
@click.option("--view", metavar="V", default="reporting", show_default=True, help="Which network to export.")
@click.option("--output", "-o", metavar="FILE", default="-", help="Where to write; - is standard output.")
@_param
@graph_option
def export(form: str | None, view: str, output: str, pairs: tuple[str, ...], graph: str) -> None:
    """Write the graph as RDF, or a network of it for Gephi, Cytoscape, R or a browser.

    RDF formats hold the whole graph; network formats and html hold one view of it. Without --as the
    formats and views are listed.

    \b
    Examples:
      kredsgraf export --as turtle -o minutes.ttl
      kredsgraf export --as gexf --view attendance --param district="Fyns Politi" -o fyn.gexf
      kredsgraf export --as html -o reporting.html
    """
    from .. import exports, networks

    if form is None:
        _list()
        return
    kinds = {known.name: known.of for known in exports.formats()}
    if kinds.get(form) == "graph":
        from ..graph import open_graph

        if pairs:
            raise click.UsageError(f"--param belongs to a network; {form} holds the whole graph.")
        with open_graph(graph) as opened:
            exports.export_graph(opened, form, output)
    elif form in kinds:
        network = networks.build(view, asker(graph), **parameters(pairs))
        exports.export_network(network, form, output)
    else:
        raise click.UsageError(f"There is no format {form!r}. Choose from {', '.join(kinds)}.")
    if output != "-":
        click.echo(f"Wrote {output}", err=True)


def _list() -> None:
    from .. import exports, networks

    rows = [[f.name, f.suffix, f.of, f.holds] for f in exports.formats()]
    click.echo(render(["format", "suffix", "of", "holds"], rows, "table"))
    views = [[v.name, v.question, v.nodes, v.edges] for v in networks.views()]
    click.echo(render(["view", "question", "nodes", "edges"], views, "table"), nl=False)
