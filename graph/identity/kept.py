"""The minutes a graph was built from, as its folder keeps them: enough to resolve its people again."""

from __future__ import annotations

import json

from ..errors import StoreError
from ..parsing.minutes import Minutes
from .meetings import one_meeting


def kept_minutes(graph: str) -> tuple[list[Minutes], list[str]]:
    """Return the heads of the minutes in a graph (no acts), and the paths they were read from.

    Of documents that tell of one meeting only the one is given whose records count (`meetings`).

    Args:
        graph: the folder that `build` made.

    Raises:
        StoreError: there is no graph, it is an endpoint (which keeps no minutes), or it is damaged.
    """
    from pathlib import Path

    from ..records import from_json
    from ..stores import is_endpoint
    from ..stores.folder import GraphFolder

    if is_endpoint(graph):
        raise StoreError(
            "an endpoint keeps no minutes to resolve people from",
            place=graph,
            remedy="Give the folder of an embedded graph of the same minutes",
        )
    folder = GraphFolder.open(Path(graph))
    manifest = folder.manifest()
    sources: dict[str, str] = manifest.get("sources", {})
    # The manifest says "<package version>+<digest>"; records are kept by the digest.
    home = folder.minutes / str(manifest.get("version", "")).rsplit("+", 1)[-1]

    def kept(name: str) -> Minutes:
        try:
            return from_json(json.loads((home / name).read_text("utf-8")))
        except OSError as error:
            raise StoreError(
                "the graph lacks the records of a document", place=home, remedy="Build it again"
            ) from error

    found = [kept(f"{sha256}.head.json") for sha256 in sorted(set(sources.values()))]
    joined = one_meeting(found, lambda sha256: kept(f"{sha256}.json"))
    return [read for read in found if read.source.sha256 not in joined], sorted(sources)
