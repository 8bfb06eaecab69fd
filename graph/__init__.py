"""Kredsgraf: the minutes of Danish police-district councils as a knowledge graph with evidence.

The public names, imported when first used:

- `read(source)` → `Document`; `documents(sources)` → many of them
- `parse(document)` → `Minutes`
- `build(sources, graph)` → `BuildReport`; `open_graph(place)` → `Graph`
- `networks.build(name, graph.ask)`, `networks.analyse(name, graph.ask)`
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from ._version import VERSION

__version__ = VERSION

if TYPE_CHECKING:
    from . import networks
    from .graph import Graph, open_graph
    from .parsing import parse
    from .pipeline import build
    from .reading import documents, read

__all__ = ["Graph", "__version__", "build", "documents", "networks", "open_graph", "parse", "read"]

_HOMES = {
    "Graph": "graph",
    "build": "pipeline",
    "documents": "reading",
    "open_graph": "graph",
    "parse": "parsing",
    "read": "reading",
}


def __getattr__(name: str) -> Any:
    """Import a public name when it is first used, so that `import kredsgraf` costs nothing."""
    if name == "networks":
        return import_module(".networks", __name__)
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
