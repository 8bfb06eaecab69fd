"""Finds the folders shipped with the package, from a checkout and from an installed wheel alike."""

from __future__ import annotations

from pathlib import Path
from typing import Final

GRAPH_MARKER: Final = "kredsgraf.json"
"""The file that tells a graph's folder from any other: it is no place to build over, and no source."""

_PACKAGE = Path(__file__).resolve().parent


def folder(name: str) -> Path:
    """Return the folder `name` ("ontology" or "queries").

    In a wheel it lies inside the package, in a checkout beside it.

    Raises:
        FileNotFoundError: the installation is broken.
    """
    for candidate in (_PACKAGE / name, _PACKAGE.parent / name):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the folder {name!r} is missing from this installation of kredsgraf")
