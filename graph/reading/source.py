"""The way in: paths, folders, globs, archives, URLs and bytes become documents, one at a time."""

from __future__ import annotations

import glob
import os
from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from pathlib import Path, PurePosixPath
from typing import Final

from ..errors import InputError
from ..resources import GRAPH_MARKER
from . import limits, sniff
from .document import Document
from .lines import Source

_DOCUMENT_NAMES: Final = frozenset(
    {
        ".txt",
        ".text",
        ".md",
        ".markdown",
        ".html",
        ".htm",
        ".pdf",
        ".docx",
        ".odt",
        ".rtf",
        ".eml",
        ".zip",
        ".doc",
    }
)
_OTHER_NAMES: Final = frozenset(
    {".json", ".jsonl", ".csv", ".tsv", ".xml", ".ttl", ".rq", ".py", ".js", ".css", ".toml", ".yaml", ".yml"}
    | {".ini", ".cfg", ".log", ".lock", ".sh", ".bib", ".cff"}
)
_REMEDIES: Final = {
    sniff.OLE: "Save it as .docx or .pdf, and without a password",
    "application/json": "Give the minutes themselves",
}


def read(source: str | os.PathLike[str] | bytes, *, path: str | None = None) -> Document:
    """Read one file.

    Args:
        source: a path or an fsspec URL, or the bytes themselves.
        path: what `Document.path` shall say; without it, `source` as given.

    Raises:
        InputError: it cannot be read; says why and what to do.
        MissingExtraError: its format needs a package that is not installed.
    """
    if isinstance(source, bytes):
        return _read_bytes(source, path or "")
    name = os.fspath(source)
    shown = path or name
    if "://" in name:
        from .remote import remote_bytes

        return _read_bytes(remote_bytes(name), shown)
    return _read_bytes(_bytes_of(Path(name), shown), shown)


def documents(sources: Iterable[str | os.PathLike[str]]) -> Iterator[Document | InputError]:
    """Read many sources, lazily and in a fixed order; memory holds one file at a time.

    A source is a file, a folder (read with its sub-folders; hidden files and files that hold no document are
    passed over), a pattern ("minutes/*.pdf"), an archive or mail (every member or attachment is a document
    of its own), or an fsspec URL.

    Yields:
        a `Document`, or the `InputError` of what could not be read.
    """
    for source in sources:
        name = os.fspath(source)
        try:
            if "://" in name:
                from .remote import remote_files

                for url, fetch, named in remote_files(name):
                    yield from _guarded(url, fetch, named)
            else:
                yield from _local(name)
        except InputError as error:
            yield error


def _local(name: str) -> Iterator[Document | InputError]:
    root = Path(name)
    if root.is_dir():
        yield from _folder(root)
    elif not root.exists() and any(sign in name for sign in "*?["):
        found = sorted(glob.glob(name, recursive=True))  # noqa: PTH207 - Path.glob refuses absolute patterns
        if not found:
            raise InputError("no file fits this pattern", place=name)
        for one in found:
            yield from _folder(Path(one)) if Path(one).is_dir() else _guarded(one, _opener(Path(one)), True)
    else:
        yield from _guarded(name, _opener(root), True)


def _folder(root: Path) -> Iterator[Document | InputError]:
    errors: list[InputError] = []

    def unreadable(error: OSError) -> None:
        errors.append(InputError(f"the folder cannot be opened: {error.strerror}", place=error.filename))

    for folder, folders, files in os.walk(root, onerror=unreadable):
        if GRAPH_MARKER in files:  # a graph that was built among the minutes is no source
            folders.clear()
            continue
        folders[:] = sorted(one for one in folders if not one.startswith("."))
        for one in sorted(files):
            file = Path(folder, one)
            if not one.startswith(".") and file.is_file():
                yield from _guarded(str(file), _opener(file), False)
        yield from errors
        errors.clear()
    yield from errors


def _opener(file: Path) -> Callable[[], bytes]:
    return lambda: _bytes_of(file, str(file))


def _guarded(path: str, fetch: Callable[[], bytes], named: bool) -> Iterator[Document | InputError]:
    """Read what lies at `path`; if the user named it, it must be a document, else it may be passed over."""
    try:
        data = fetch()
    except InputError as error:
        yield error
        return
    yield from _expanded(path, data, named, 0)


def _expanded(path: str, data: bytes, named: bool, depth: int) -> Iterator[Document | InputError]:
    kind = sniff.media_type(data, path)
    if not named and not _is_meant(path, data, kind):
        return
    source = Source(path, data, kind)
    try:
        if kind in {sniff.ZIP, sniff.MAIL} and depth >= limits.NESTING:
            raise InputError("archives and mails are nested too deep", place=path)
        if kind == sniff.ZIP:
            yield from _archive(source, depth)
        elif kind == sniff.MAIL:
            yield from _mail(source, depth)
        else:
            yield _read_bytes(data, path)
    except InputError as error:
        yield error


def _archive(source: Source, depth: int) -> Iterator[Document | InputError]:
    from .archive import members

    for name, data in members(source):
        if isinstance(data, InputError):
            yield data
        else:
            yield from _expanded(f"{source.path}!{name}", data, False, depth + 1)


def _mail(source: Source, depth: int) -> Iterator[Document | InputError]:
    from .mail import attachments, read_mail

    count = 0
    for name, data in attachments(source):
        path = f"{source.path}!{name}"
        if not isinstance(data, bytes):
            yield InputError(data.reason, place=path)
            continue
        for result in _expanded(path, data, False, depth + 1):
            count += 1
            yield result
    try:
        yield read_mail(source)
    except InputError:
        # A mail that only carries minutes needs no text of its own.
        if not count:
            raise


def _is_meant(path: str, data: bytes, kind: str) -> bool:
    """Say whether a file found in a folder, archive or mail is meant as a document."""
    suffix = PurePosixPath(path).suffix.lower()
    if suffix in _DOCUMENT_NAMES:
        return True
    if kind not in sniff.READABLE or not data:
        return False
    return kind not in {sniff.TEXT, sniff.MARKDOWN} or suffix not in _OTHER_NAMES


def _bytes_of(file: Path, path: str) -> bytes:
    try:
        with file.open("rb") as stream:
            data = stream.read(limits.SOURCE_BYTES + 1)
    except FileNotFoundError:
        raise InputError("there is no such file", place=path) from None
    except IsADirectoryError:
        raise InputError("it is a folder, not a file", place=path) from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise InputError(f"it cannot be opened: {reason}", place=path) from error
    return data


def _read_bytes(data: bytes, path: str) -> Document:
    if len(data) > limits.SOURCE_BYTES:
        raise InputError(
            f"it has more than {limits.SOURCE_BYTES:,} bytes",
            place=path,
            remedy="Split it into one file a meeting",
        )
    if not data.strip(b"\0 \t\r\n\f"):
        raise InputError("the file is empty", place=path)
    source = Source(path, data, sniff.media_type(data, path))
    if source.media_type == sniff.ZIP:
        return _lone_member(source)
    if source.media_type not in _READERS:
        raise InputError(
            f"{_NAMES.get(source.media_type, source.media_type)} is not read",
            place=path,
            remedy=_REMEDIES.get(
                source.media_type, "Give text, Markdown, HTML, PDF, DOCX, ODT, RTF or a mail"
            ),
        )
    module, function = _READERS[source.media_type]
    reader: Callable[[Source], Document] = getattr(import_module(f".{module}", __package__), function)
    return reader(source)


def _lone_member(source: Source) -> Document:
    """Read an archive as one document, which it is if it holds just one."""
    found = list(_archive(source, 0))
    if len(found) == 1 and isinstance(found[0], Document):
        return found[0]
    if len(found) == 1 and isinstance(found[0], InputError):
        raise found[0]
    raise InputError(
        f"the archive holds {len(found)} documents", place=source.path, remedy="Read it with documents()"
    )


_READERS: Final = {
    sniff.TEXT: ("text", "read_text"),
    sniff.MARKDOWN: ("markdown", "read_markdown"),
    sniff.HTML: ("html", "read_html"),
    sniff.PDF: ("pdf", "read_pdf"),
    sniff.DOCX: ("docx", "read_docx"),
    sniff.ODT: ("odt", "read_odt"),
    sniff.RTF: ("rtf", "read_rtf"),
    sniff.MAIL: ("mail", "read_mail"),
}
"""Module and function of each format's reader; a module is imported when its first file comes."""

_NAMES: Final = {
    sniff.OLE: "an old Office file (.doc, .xls) or a protected one",
    sniff.BINARY: "a binary file",
    "application/json": "JSON",
    "application/xml": "XML",
}
