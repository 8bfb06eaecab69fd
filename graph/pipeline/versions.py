"""What decides what is extracted, as one digest: the code of the stages and the vocabulary."""

from __future__ import annotations

import hashlib
from pathlib import Path
from typing import Final

from .._version import VERSION
from ..resources import folder
from ..vocabulary import Vocabulary

_STAGES: Final = ("reading", "parsing", "identity", "triples")
_FILES: Final = ("iris.py", "records.py", "terms.py", "vocabulary.py")
_DIGITS: Final = 16


def extractor_version(vocabulary: Vocabulary) -> str:
    """Return the digest of package version, code and vocabulary (16 hex digits).

    Two builds with equal versions extract the same from the same bytes.
    """
    package = Path(__file__).resolve().parent.parent
    code = [package / name for name in _FILES]
    for stage in _STAGES:
        code += sorted((package / stage).rglob("*.py"))
    words = sorted(folder("ontology").glob("*.ttl"))
    if vocabulary.extra:
        words += sorted(vocabulary.extra.glob("*.ttl"))
    digest = hashlib.sha256(VERSION.encode())
    for file in (*code, *words):
        digest.update(file.name.encode() + b"\0" + file.read_bytes())
    return digest.hexdigest()[:_DIGITS]
