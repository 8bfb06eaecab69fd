"""The benchmarks themselves; each prints its table."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from io import BytesIO
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.wheels import can_compile, install, run, wheel

from .identity import identity
from .measuring import (
    MINUTES,
    ROOT,
    Bench,
    best,
    each,
    lap,
    line,
    peak_megabytes,
    process_milliseconds,
    rate,
    verdict,
)

_QUERY_SECONDS = 1.0
_HELP_MILLISECONDS = 150
_QUERY_MILLISECONDS = 400
_DOCUMENTS_A_SECOND = 100
_REAL_SIZES = range(4_000, 11_001)  # characters: two to five pages, as published minutes mostly have


def reading(bench: Bench) -> None:
    """Reading and parsing of the sample minutes, on one core."""
    from kredsgraf import parse, read
    from kredsgraf.pipeline.workers import collect_seldom
    from kredsgraf.records import from_json, to_json

    collect_seldom()  # as a build does
    files = sorted(file for file in MINUTES.iterdir() if file.is_file())
    parse(read(files[0]))  # loads the vocabulary
    documents = [read(file) for file in files]
    read_time = best(lambda: each(read, files))
    parse_time = best(lambda: each(parse, documents))
    rate("read", len(files), "documents", read_time)
    rate("parse", len(files), "documents", parse_time)
    per_second = len(files) / (read_time + parse_time)
    target = verdict(per_second >= _DOCUMENTS_A_SECOND, f"{_DOCUMENTS_A_SECOND} documents/s")
    rate("read and parse", len(files), "documents", read_time + parse_time, target)
    real = [(file, one) for file, one in zip(files, documents, strict=True) if len(one.text) in _REAL_SIZES]
    real_time = best(lambda: each(lambda pair: parse(read(pair[0])), real))
    size = sum(len(document.text) for _, document in real) // max(1, len(real))
    real_target = verdict(len(real) / real_time >= _DOCUMENTS_A_SECOND, f"{_DOCUMENTS_A_SECOND} documents/s")
    rate("read and parse, of real minutes' size", len(real), "documents", real_time, real_target)
    line("", f"{size:,} characters", "each on average: samples as long as minutes that councils publish")
    characters = sum(len(document.text) for document in documents)
    line("characters parsed a second", f"{characters / parse_time:,.0f}", f"{characters:,} in all")
    minutes = [parse(document) for document in documents]
    records = [json.dumps(to_json(one)) for one in minutes]
    written = best(lambda: [json.dumps(to_json(one)) for one in minutes])
    again = best(lambda: [from_json(json.loads(one)) for one in records])
    rate("records to JSON", len(files), "documents", written)
    rate("records from JSON", len(files), "documents", again)
    line("cost of parsing, in JSON round trips", f"{parse_time / (written + again):.1f}")


def compiled(bench: Bench) -> None:
    """The same with the parser compiled, as `make wheel` makes it."""
    if not can_compile():
        line("not measured", "", "no C compiler, or no headers of this Python")
        return
    packages = bench.folder / "compiled"
    if not packages.is_dir():
        line("compiling", "", "takes some minutes")
        with TemporaryDirectory(prefix="kredsgraf-wheel-") as folder:
            install(wheel(Path(folder), compiled=True), packages)
    inside = ("-m", "tests.benchmarks", "--inside", "reading", "--folder", bench.folder)
    print(run(sys.executable, *inside, cwd=ROOT, PYTHONPATH=str(packages)), end="")


def memory(bench: Bench) -> None:
    """Whether memory grows with the number of documents that pass through."""
    from kredsgraf import documents, parse
    from kredsgraf.errors import InputError

    stream = documents([bench.archive])
    peaks = []
    step = min(300, max(1, bench.documents // 3))
    for number in range(3):
        for document in islice(stream, step):
            if isinstance(document, InputError):
                raise document
            parse(document)
        peaks.append(peak_megabytes())
        line(f"peak after {(number + 1) * step} documents", f"{peaks[-1]} MB")
    grown = peaks[-1] - peaks[0]
    line("growth from the first third to the last", f"{grown} MB", verdict(grown <= 15, "at most 15 MB"))


def building(bench: Bench) -> None:
    """Building the archive, building it again, and again with one document changed."""
    from kredsgraf import build

    files = [file for file in bench.archive.rglob("*") if file.is_file()]
    with TemporaryDirectory(dir=bench.folder) as scratch:
        graph = Path(scratch, "graph")
        with lap() as spent:
            report = build(bench.archive, graph)
        rate("clean build", report.documents, "documents", spent.seconds, f"{report.persons:,} people")
        rate("clean build", report.quads, "quads", spent.seconds, f"peak {peak_megabytes()} MB")
        for failure in report.failures[:5]:
            line("failed", "", str(failure))
        with lap() as same:
            build(bench.archive, graph)
        line("again, nothing changed", f"{same.seconds:.2f} s", f"{same.seconds / spent.seconds:.0%} of it")
        changed = Path(scratch, files[0].name)
        changed.write_bytes(files[0].read_bytes() + "\nTilføjet efter mødet.\n".encode())
        with lap() as one:
            report = build(changed, graph)
        line("one document more", f"{one.seconds:.2f} s", f"{one.seconds / spent.seconds:.0%} of it")
        line("graphs written for it", f"{report.added + report.changed}", "of documents")


def loading(bench: Bench) -> None:
    """Loading the archive's quads, against the engine's own bulk load of the same quads."""
    import pyoxigraph as ox
    from kredsgraf import open_graph
    from kredsgraf.stores.embedded import EmbeddedStore

    with open_graph(bench.graph) as graph, TemporaryDirectory(dir=bench.folder) as scratch:
        dumped = graph.dump("nquads")
        with lap() as raw:
            store = ox.Store(str(Path(scratch, "raw")))
            store.bulk_load(input=BytesIO(dumped), format=ox.RdfFormat.N_QUADS)
        count = len(store)
        del store
        rate("raw bulk load to disk", count, "quads", raw.seconds, f"{len(dumped) / 1e6:.0f} MB N-Quads")
        with lap() as objects:
            store = ox.Store(str(Path(scratch, "objects")))
            store.bulk_extend(graph.quads())
        del store
        ratio = f"{objects.seconds / raw.seconds:.1f} times as long"
        rate("quads as Python objects to disk", count, "quads", objects.seconds, ratio)
        names = graph.graphs()[:200]
        parts = [(name, list(graph.quads(name))) for name in names]
        memory_store = EmbeddedStore.memory()
        with lap() as replaced:
            for name, quads in parts:
                memory_store.replace(name, quads)
        rate("graphs replaced in memory", len(parts), "graphs", replaced.seconds)


def queries(bench: Bench) -> None:
    """Every named query on the archive's graph, within one process."""
    from kredsgraf import open_graph
    from kredsgraf.queries import catalogue

    slow = []
    with open_graph(bench.graph) as graph:
        line("quads in the graph", f"{sum(1 for _ in graph.quads()):,}")
        for query in catalogue():
            with lap() as spent:
                rows = graph.named(query.name)
            with lap() as some:
                graph.named(query.name, **({"limit": 20} if "limit" in query.parameters else {}))
            limited = f"with limit=20: {some.seconds:.2f} s"
            line(query.name, f"{spent.seconds:.2f} s", f"{len(rows.terms):,} rows; {limited}")
            if spent.seconds > _QUERY_SECONDS:
                slow.append(query.name)
        for name, value in _samples(graph):
            with lap() as spent:
                rows = graph.named("reports", **{name: value})
            line(f"reports {name}={value}"[:48], f"{spent.seconds:.2f} s", f"{len(rows.terms):,} rows")
    line("slower than a second", str(len(slow)), " ".join(slow))


def _samples(graph: object) -> Iterator[tuple[str, str]]:
    rows = graph.named("reports", limit=1).dicts()  # type: ignore[attr-defined]
    for row in rows:
        yield "person", row["name"]
        if row["topic_label"]:
            yield "topic", row["topic_label"]
    yield "district", "Fyns Politi"


def analyses(bench: Bench) -> None:
    """Every network and analysis on the archive's graph."""
    from kredsgraf import networks, open_graph

    with open_graph(bench.graph) as graph:

        def ask(name: str, /, **values: object) -> object:
            return graph.named(name, **values).dicts()  # type: ignore[arg-type]

        for view in networks.views():
            with lap() as spent:
                built = networks.build(view.name, ask)
            size = f"{built.number_of_nodes():,} nodes, {built.number_of_edges():,} edges"
            line(f"network {view.name}", f"{spent.seconds:.2f} s", size)
        for analysis in networks.catalogue():
            with lap() as spent:
                table = networks.analyse(analysis.name, ask)
            line(f"analysis {analysis.name}", f"{spent.seconds:.2f} s", f"{len(table.rows):,} rows")
    line("peak", f"{peak_megabytes()} MB")


def starting(bench: Bench) -> None:
    """How long one command takes as a process: what a script that asks often pays."""
    python = process_milliseconds([sys.executable, "-c", "pass"])
    engine = process_milliseconds([sys.executable, "-c", "import pyoxigraph, click"])
    line("python -c pass", f"{python:.0f} ms")
    line("python -c 'import pyoxigraph, click'", f"{engine:.0f} ms")
    command = [sys.executable, "-m", "kredsgraf"]
    shown = process_milliseconds([*command, "--help"])
    target = verdict(shown < _HELP_MILLISECONDS, f"{_HELP_MILLISECONDS} ms")
    line("kredsgraf --help", f"{shown:.0f} ms", f"{shown / python:.1f} bare starts; {target}")
    for name in ("meetings", "who-reports-what"):
        asked = process_milliseconds([*command, "query", name, "--graph", str(bench.sample)])
        target = verdict(asked < _QUERY_MILLISECONDS, f"{_QUERY_MILLISECONDS} ms")
        line(f"kredsgraf query {name} (sample graph)", f"{asked:.0f} ms", target)


def generating(bench: Bench) -> None:
    """Writing the archive."""
    from .country import Archive
    from .layouts import render

    with lap() as spent:
        texts = [len(render(session)[1]) for session in islice(Archive().sessions(), bench.documents)]
    size = f"{sum(texts) / len(texts):,.0f} characters each"
    rate("sets of minutes generated", len(texts), "documents", spent.seconds, size)


BENCHES: dict[str, Callable[[Bench], None]] = {
    "starting": starting,
    "reading": reading,
    "compiled": compiled,
    "generating": generating,
    "memory": memory,
    "building": building,
    "loading": loading,
    "identity": identity,
    "queries": queries,
    "analyses": analyses,
}
