"""Building into a folder: a new generation beside the current one, then one atomic switch."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from pathlib import Path
from typing import Any, Final

import pyoxigraph as ox

from ..errors import StoreError
from ..identity.meetings import one_meeting
from ..identity.people import Decision
from ..iris import Iris
from ..parsing.minutes import Minutes
from ..stores.folder import FORMAT, GraphFolder, disk_errors
from ..triples import dataset_quads, tombstone_quads
from .assembly import Assembly
from .cache import DocumentCache, head_of
from .inputs import Inputs, file_of
from .report import BuildReport
from .versions import extractor_version

_MOST: Final = 0.5
"""From this share of graphs to write on, an empty store is filled rather than a copy changed."""
_AT_A_TIME: Final = 100_000
"""Quads handed to the engine at once: a third of the memory that larger lots take, and as fast."""


def build_folder(inputs: Inputs, path: Path, iris: Iris, decisions: Sequence[Decision]) -> BuildReport:
    """Build into the folder `path` (see `build`)."""
    folder = GraphFolder.create(path)
    with disk_errors(path), folder.locked():
        before = folder.manifest()
        version = extractor_version(inputs.vocabulary)
        cache = DocumentCache(folder, version, inputs.vocabulary)
        sources, heads = _gather(inputs, before.get("sources", {}), cache)
        paths = _paths(sources)
        joined = one_meeting(heads.values(), cache.minutes)
        people = inputs.stages.resolve(
            [heads[sha] for sha in sorted(heads) if sha not in joined], inputs.vocabulary, tuple(decisions)
        )
        assembly = Assembly(heads, paths, people, inputs.vocabulary, iris, version, joined)
        withdrawn = _withdrawn(before, sources, paths)
        manifest = {
            "format": FORMAT,
            "base": iris.base,
            "version": assembly.version,
            "sources": sources,
            "signatures": assembly.signatures(),
            "withdrawn": withdrawn,
        }
        quads = _write(folder, before, manifest, assembly, cache)
        cache.forget(but=heads)
        return _report(before, manifest, assembly, inputs, quads)


def _gather(
    inputs: Inputs, before: Mapping[str, str], cache: DocumentCache
) -> tuple[dict[str, str], dict[str, Minutes]]:
    """Return sha256 by path of all sources, and the head of every document's minutes by sha256.

    Documents of earlier builds come from the cache. Those that another version of the extractor read are read
    again where they lie; what is no longer there then is a failure that the report names.
    """
    heads = _read(inputs, cache)
    sources = _sources(before, inputs)
    stale = {}
    for path, sha in sources.items():
        if sha not in heads:
            head = cache.head(sha)
            if head is None:
                stale[path] = sha
            else:
                heads[sha] = head
    if stale:
        files = sorted({file_of(path).split("!", 1)[0] for path in stale})
        again = Inputs(files, inputs.vocabulary, inputs.stages, inputs.pool, inputs.progress)
        heads |= _read(again, cache)
        inputs.failures += again.failures
        known = {file_of(path) for path in sources}
        kept = {path: sha for path, sha in sources.items() if file_of(path) not in again.files}
        anew = {path: sha for path, sha in again.found.items() if file_of(path) in known}
        sources = {path: sha for path, sha in sorted({**kept, **anew}.items()) if sha in heads}
    return sources, {sha: heads[sha] for sha in sorted(set(sources.values()))}


def _read(inputs: Inputs, cache: DocumentCache) -> dict[str, Minutes]:
    """Read all sources; return the heads of their minutes, by sha256."""
    heads: dict[str, Minutes] = {}

    def known(sha256: str) -> bool:
        head = cache.head(sha256)
        if head is None or head.source.problems:  # what could not be read may be readable now
            return False
        heads[sha256] = head
        return True

    for minutes, text in inputs.minutes(known):
        cache.keep(minutes, text)
        heads[minutes.source.sha256] = head_of(minutes)
    return heads


def _sources(before: Mapping[str, str], inputs: Inputs) -> dict[str, str]:
    """Return sha256 by path of all sources: those found now, and earlier ones that have not gone."""
    found = inputs.found
    same = {(sha, _real(path)) for path, sha in found.items()}
    kept = {
        path: sha
        for path, sha in before.items()
        if path not in found and not inputs.gone(path) and (sha, _real(path)) not in same
    }
    return dict(sorted({**kept, **found}.items()))


def _real(path: str) -> str:
    with suppress(OSError):
        return str(Path(path).resolve())
    return path


def _paths(sources: Mapping[str, str]) -> dict[str, list[str]]:
    paths: defaultdict[str, list[str]] = defaultdict(list)
    for path in sorted(sources):
        paths[sources[path]].append(path)
    return dict(paths)


def _withdrawn(
    before: Mapping[str, Any], sources: Mapping[str, str], paths: Mapping[str, Sequence[str]]
) -> dict[str, list[str]]:
    """Return the paths of every document that was once in the graph and is no longer, by sha256."""
    earlier: dict[str, list[str]] = {**before.get("withdrawn", {}), **_paths(before.get("sources", {}))}
    return {sha: list(where) for sha, where in sorted(earlier.items()) if sha not in paths}


def _write(
    folder: GraphFolder,
    before: Mapping[str, Any],
    manifest: dict[str, Any],
    assembly: Assembly,
    cache: DocumentCache,
) -> int:
    """Write a new generation and switch to it, unless nothing has changed; return the number of quads."""
    quads = before.get("quads")
    if isinstance(quads, int) and {**before, "quads": quads} == {**manifest, "quads": quads}:
        return quads
    old, new = before.get("signatures", {}), manifest["signatures"]
    changed = [graph for graph in new if old.get(graph) != new[graph]]
    generation = folder.begin()
    current = folder.current()
    afresh = current is None or len(changed) > _MOST * len(new) or before.get("base") != manifest["base"]
    if current is None or afresh:
        store, changed = ox.Store(str(generation / "store")), list(new)
    else:
        ox.Store.read_only(str(current / "store")).backup(str(generation / "store"))
        store = ox.Store(str(generation / "store"))
        described = (assembly.iris.graph(name) for name in ("dataset", "withdrawn"))
        for graph in (*changed, *(set(old) - set(new)), *described):
            store.remove_graph(ox.NamedNode(graph))
    quads_left = _quads(assembly, changed, cache)
    while part := list(islice(quads_left, _AT_A_TIME)):
        store.bulk_extend(part)
    counts = assembly.counts(len(store))
    store.bulk_extend(dataset_quads(assembly.iris, counts, assembly.version, new))
    store.bulk_extend(tombstone_quads(assembly.iris, manifest["withdrawn"]))
    if afresh:  # merges the engine's files: questions to a large graph are answered four times as fast
        store.optimize()
    store.flush()
    _check(store, assembly.documents, generation)
    manifest["quads"] = len(store)
    del store  # the engine lets go of its files before readers may open them
    folder.publish(generation, manifest)
    return int(manifest["quads"])


def _quads(assembly: Assembly, graphs: Collection[str], cache: DocumentCache) -> Iterator[ox.Quad]:
    for graph in graphs:
        yield from assembly.graph_quads(graph, cache.minutes)


def _check(store: ox.Store, documents: Mapping[str, str], generation: Path) -> None:
    """Make sure that a new generation holds the graph of every document, before anybody reads it."""
    missing = sorted(graph for graph in documents if not store.contains_named_graph(ox.NamedNode(graph)))
    if missing:
        raise StoreError(f"the new graph lacks {', '.join(missing)}", place=generation)


def _report(
    before: Mapping[str, Any],
    manifest: Mapping[str, Any],
    assembly: Assembly,
    inputs: Inputs,
    quads: int,
) -> BuildReport:
    old, new = before.get("signatures", {}), manifest["signatures"]
    then, now = before.get("sources", {}), manifest["sources"]
    graphs, known = assembly.documents, set(then.values())
    replaced = {sha for path, sha in now.items() if path in then and sha not in known}
    added = [sha for graph, sha in graphs.items() if graph not in old]
    rewritten = sum(graph in old and old[graph] != new[graph] for graph in graphs)
    gone = {path for path, sha in then.items() if sha in manifest["withdrawn"] and path not in now}
    return BuildReport(
        documents=len(graphs),
        persons=len(assembly.people.persons),
        quads=quads,
        added=sum(sha not in replaced for sha in added),
        changed=rewritten + sum(sha in replaced for sha in added),
        unchanged=sum(old.get(graph) == new[graph] for graph in graphs),
        withdrawn=tuple(sorted(gone)),
        failures=tuple(inputs.failures),
        notes=assembly.notes(),
        unreadable=assembly.unreadable(),
    )
