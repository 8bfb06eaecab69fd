"""What a build keeps of every document beside the store: its text, and its records as JSON."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Collection, Iterator
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Final

from ..errors import InputError
from ..parsing.minutes import Minutes
from ..records import from_json, to_json
from ..stores.folder import GraphFolder, write
from ..vocabulary import Vocabulary

_VERSION: Final = re.compile(r"[0-9a-f]{16}")
_NAME: Final = re.compile(r"[0-9a-f]{64}\.(json|head\.json|txt)")


def head_of(minutes: Minutes) -> Minutes:
    """Return the minutes without what was said: all that the steps over many documents need to hold."""
    return replace(minutes, agenda=(), acts=(), followups=(), unresolved=())


class DocumentCache:
    """Texts and records of one graph folder, by sha256; records only of one extractor version.

    Args:
        folder: the graph's folder.
        version: digest of everything that decides what is extracted (16 hex digits).
        vocabulary: gives the topics their labels in the JSON.
    """

    def __init__(self, folder: GraphFolder, version: str, vocabulary: Vocabulary) -> None:
        self._texts = folder.texts
        self._all = folder.minutes
        self._records = folder.minutes / version
        self._version = version
        self._vocabulary = vocabulary
        self._texts.mkdir(exist_ok=True)
        self._records.mkdir(parents=True, exist_ok=True)

    def head(self, sha256: str) -> Minutes | None:
        """Return the head of a document's minutes (`head_of`), None when it must be parsed (again)."""
        if not (self._texts / f"{sha256}.txt").is_file() or not (self._records / f"{sha256}.json").is_file():
            return None
        return self._read(f"{sha256}.head.json")

    def minutes(self, sha256: str) -> Minutes:
        """Return a document's minutes.

        Raises:
            InputError: they are not kept.
        """
        found = self._read(f"{sha256}.json")
        if found is None:
            raise InputError("the records kept of this document are damaged", place=self._records)
        return found

    def keep(self, minutes: Minutes, text: str) -> None:
        """Keep a document's text and records."""
        sha256 = minutes.source.sha256
        write(self._texts / f"{sha256}.txt", text, durable=False)
        self._write(f"{sha256}.json", minutes)
        self._write(f"{sha256}.head.json", head_of(minutes))

    def forget(self, but: Collection[str]) -> None:
        """Remove what is kept of other documents than these, and records of other extractor versions."""
        for folder in (self._texts, self._records):
            for file in _files(folder):
                if file.name.split(".", 1)[0] not in but:
                    file.unlink(missing_ok=True)
        for other in self._all.iterdir():
            if other.name != self._version and _VERSION.fullmatch(other.name):
                shutil.rmtree(other)

    def _write(self, name: str, minutes: Minutes) -> None:
        text = json.dumps(to_json(minutes, self._vocabulary), ensure_ascii=False)
        write(self._records / name, text, durable=False)

    def _read(self, name: str) -> Minutes | None:
        # A file that a loss of power left empty counts as not there: the document is parsed again.
        with suppress(OSError, ValueError, InputError):
            return from_json(json.loads((self._records / name).read_text(encoding="utf-8")))
        return None


def _files(folder: Path) -> Iterator[Path]:
    for file in sorted(folder.iterdir()):
        if _NAME.fullmatch(file.name):
            yield file
