"""Building into a SPARQL endpoint: the server ends up with exactly the graphs of the given sources."""

from __future__ import annotations

from collections.abc import Sequence

from ..identity.meetings import one_meeting
from ..identity.people import Decision
from ..iris import Iris
from ..stores.endpoint import EndpointStore
from ..triples import dataset_quads
from .assembly import Assembly
from .inputs import Inputs
from .report import BuildReport
from .versions import extractor_version


def build_endpoint(inputs: Inputs, url: str, iris: Iris, decisions: Sequence[Decision]) -> BuildReport:
    """Build into the endpoint at `url` (see `build`).

    A graph whose signature the server has is not sent again. Each graph is replaced in one request, the
    description of the data set last: after a build that broke off, the next one sends what is missing.
    """
    store = EndpointStore(url)
    old = _signatures(store, iris)
    heads = {minutes.source.sha256: minutes for minutes, _ in inputs.minutes(lambda _: False)}
    paths: dict[str, list[str]] = {}
    for path in sorted(inputs.found):
        paths.setdefault(inputs.found[path], []).append(path)
    joined = one_meeting(heads.values(), heads.__getitem__)
    ordered = [heads[sha] for sha in sorted(heads) if sha not in joined]
    people = inputs.stages.resolve(ordered, inputs.vocabulary, tuple(decisions))
    version = extractor_version(inputs.vocabulary)
    assembly = Assembly(heads, paths, people, inputs.vocabulary, iris, version, joined)
    new = assembly.signatures()
    total = 0
    for graph in new:
        quads = list(assembly.graph_quads(graph, heads.__getitem__))
        total += len(set(quads))
        if old.get(graph) != new[graph]:
            store.replace(graph, quads)
    gone = sorted(set(old) - set(new))
    for graph in gone:
        store.replace(graph, ())
    description = list(dataset_quads(iris, assembly.counts(total), assembly.version, new))
    store.replace(iris.graph("dataset"), description)
    graphs = assembly.documents
    return BuildReport(
        documents=len(graphs),
        persons=len(people.persons),
        quads=total + len(description),
        added=sum(graph not in old for graph in graphs),
        changed=sum(graph in old and old[graph] != new[graph] for graph in graphs),
        unchanged=sum(old.get(graph) == new[graph] for graph in graphs),
        withdrawn=tuple(gone),
        failures=tuple(inputs.failures),
        notes=assembly.notes(),
        unreadable=assembly.unreadable(),
    )


def _signatures(store: EndpointStore, iris: Iris) -> dict[str, str]:
    """Return the signatures the server has, by graph; empty for a server that holds nothing of ours."""
    pattern = f"GRAPH <{iris.graph('dataset')}> {{ ?graph kg:signature ?signature }}"
    rows = store.query(f"SELECT ?graph ?signature WHERE {{ {pattern} }}")
    return {str(graph): str(signature) for graph, signature in rows}
