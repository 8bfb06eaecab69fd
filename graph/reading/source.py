"""The way in: paths, folders, globs, archives, URLs and bytes become documents, one at a time."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from ..errors import InputError
from . import limits, sniff
from .document import Document
from .lines import Source


def read(source: str | os.PathLike[str] | bytes, *, path: str | None = None) -> Document:
    """Read one file.

    Args:
        source: a path, or the bytes themselves.
        path: what `Document.path` shall say; the given path without it.

    Raises:
        InputError: it cannot be read; says why and what to do.
        MissingExtraError: its format needs a package that is not installed.
    """
    if isinstance(source, bytes):
        return read_bytes(source, path or "")
    name = os.fspath(source)
    return read_bytes(_bytes_of(Path(name), path or name), path or name)


def read_bytes(data: bytes, path: str) -> Document:
    """Read one document from its bytes."""
    if not data.strip(b"\0 \t\r\n\f"):
        raise InputError("the file is empty", place=path)
    return _reader(Source(path, data, sniff.media_type(data, path)))


def _reader(source: Source) -> Document:
    match source.media_type:
        case sniff.TEXT:
            from .text import read_text

            return read_text(source)
        case sniff.MARKDOWN:
            from .markdown import read_markdown

            return read_markdown(source)
        case sniff.HTML:
            from .html import read_html

            return read_html(source)
    raise InputError(f"{source.media_type} is no format that is read", place=source.path)


def _bytes_of(file: Path, path: str) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(limits.SOURCE_BYTES + 1)
    except FileNotFoundError:
        raise InputError("there is no such file", place=path) from None
    except IsADirectoryError:
        raise InputError("it is a folder", place=path, remedy="Use documents() for folders") from None
    except OSError as error:
        raise InputError(f"it cannot be opened: {error.strerror}", place=path) from error
    if len(data) > limits.SOURCE_BYTES:
        raise InputError(f"it is larger than {limits.SOURCE_BYTES:,} bytes", place=path)
    return data


def documents(sources: Iterable[str]) -> Iterator[Document | InputError]:
    """Read many files (for now: files and folders)."""
    for source in sources:
        root = Path(source)
        files = sorted(root.rglob("*")) if root.is_dir() else [root]
        for file in files:
            if file.is_file():
                try:
                    yield read(file)
                except InputError as error:
                    yield error
