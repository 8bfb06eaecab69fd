"""The way through: sources → documents → minutes → people → quads → store.

A build is incremental and exact: a document that is known by its bytes is not parsed again by the same
extractor, a named graph that would come out the same is not written again, and yet every sequence of builds
ends in the graph that one clean build of the same sources gives. Only the tombstones of withdrawn documents
remember what was there before.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Executor
from pathlib import Path

from ..errors import StoreError
from ..identity.people import Decision
from ..iris import BASE, Iris
from ..stores import is_endpoint
from ..vocabulary import Vocabulary, load
from .inputs import Inputs, Source, Stages
from .report import BuildReport
from .workers import workers

__all__ = ["BuildReport", "Stages", "build"]


def build(
    sources: Iterable[Source] | Source,
    graph: Source,
    *,
    jobs: int = 1,
    executor: Executor | str | None = None,
    vocabulary: Vocabulary | Path | None = None,
    decisions: Sequence[Decision] = (),
    base: str = BASE,
    stages: Stages | None = None,
    progress: Callable[[str], None] | None = None,
) -> BuildReport:
    """Read sources into a graph; what failed is reported, the rest lands.

    Sources of earlier builds stay, except files that have gone from a folder (or archive) that is given
    again. An endpoint, which has no folder to remember earlier builds, gets exactly the given sources.

    Args:
        sources: files, folders, archives, URLs.
        graph: a folder (made when missing), or the address of a SPARQL endpoint that takes updates.
        jobs: worker processes for parsing.
        executor: parses there instead: a `concurrent.futures` executor, or the address of a Dask scheduler.
        vocabulary: the vocabulary, or a folder with more Turtle.
        decisions: a person's own decisions on who is who.
        base: IRI under which the data stand.
        stages: other stages than this package's.
        progress: called with the path of each document that has been read.

    Raises:
        StoreError: the graph cannot be written, or another build is writing it.
        VocabularyError: a Turtle file cannot be used.
    """
    if not base.startswith(("http://", "https://", "urn:")) or not base.endswith(("/", "#", ":")):
        raise StoreError("the base must be an absolute IRI that ends in / or #", place=base)
    given = [sources] if isinstance(sources, str | os.PathLike) else list(sources)
    words = vocabulary if isinstance(vocabulary, Vocabulary) else load(vocabulary)
    with workers(jobs, executor) as pool:
        inputs = Inputs(given, words, stages or Stages.usual(), pool, progress)
        if is_endpoint(graph):
            from .remote import build_endpoint

            return build_endpoint(inputs, str(graph), Iris(base), decisions)
        from .local import build_folder

        return build_folder(inputs, Path(graph), Iris(base), decisions)
