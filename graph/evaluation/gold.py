"""Gold annotations on disk: one folder a document with `gold.json` and the minutes it annotates."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import InputError


@dataclass(frozen=True, slots=True)
class GoldDocument:
    """One annotated document.

    Attributes:
        name: the folder's name.
        minutes: path of the minutes as received.
        annotation: the object in `gold.json` (meeting, attendance, agenda, acts).
    """

    name: str
    minutes: Path
    annotation: dict[str, Any]


@dataclass(frozen=True, slots=True)
class IdentityPair:
    """Two attendees (`folder:person`) whose judgement is "same" or "different"."""

    judgement: str
    left: str
    right: str


def gold_documents(folder: Path) -> tuple[GoldDocument, ...]:
    """Return the annotated documents of `folder`, sorted by name.

    The minutes are `minutes.*` beside `gold.json`, or `<name>.*` in the folder `minutes` beside `folder`.

    Raises:
        InputError: no gold annotation there, one that is not JSON, or one without its minutes.
    """
    if not folder.is_dir():
        raise InputError("no such folder", place=folder, remedy="Give a folder that holds gold annotations")
    files = sorted(folder.glob("*/gold.json")) or sorted(folder.glob("gold.json"))
    if not files:
        raise InputError("no gold annotation here", place=folder, remedy="Expected <name>/gold.json")
    return tuple(GoldDocument(file.parent.name, _minutes(file.parent), _json(file)) for file in files)


def identity_pairs(folder: Path) -> tuple[IdentityPair, ...]:
    """Return the pairs of every `identities*.json` in `folder`.

    Raises:
        InputError: a file that is not such a list of pairs.
    """
    pairs = []
    for file in sorted(folder.glob("identities*.json")):
        for judgement, entries in _json(file).items():
            if judgement not in ("same", "different"):
                raise InputError(f'unknown key {judgement!r}, expected "same" or "different"', place=file)
            pairs += [IdentityPair(judgement, left, right) for left, right in entries]
    return tuple(pairs)


def _minutes(folder: Path) -> Path:
    beside = sorted(folder.glob("minutes.*"))
    elsewhere = sorted((folder.parent.parent / "minutes").glob(f"{folder.name}.*"))
    if not beside and not elsewhere:
        raise InputError("the minutes of this annotation are missing", place=folder)
    return (beside or elsewhere)[0]


def _json(file: Path) -> dict[str, Any]:
    try:
        data = json.loads(file.read_text("utf-8"))
    except (OSError, ValueError) as error:
        raise InputError(f"not readable as JSON ({error})", place=file) from error
    if not isinstance(data, dict):
        raise InputError("expected one JSON object", place=file)
    return data
