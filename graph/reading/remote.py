"""fsspec URLs: files on web servers, object stores and the like."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

from ..errors import InputError, MissingExtraError
from . import limits


def remote_bytes(url: str) -> bytes:
    """Return the bytes at `url`, at most one more than `limits.SOURCE_BYTES`.

    Raises:
        InputError: there is no such file, or it cannot be reached.
        MissingExtraError: fsspec, or the package it needs for this kind of URL, is not installed.
    """
    system, path = _system(url)
    return _fetch(system, path, url)


def remote_files(url: str) -> Iterator[tuple[str, Callable[[], bytes], bool]]:
    """Yield URL, fetching function and whether the user named it, for every file at `url`, sorted.

    `url` may be a file, a folder (read with its sub-folders) or a pattern.

    Raises:
        InputError: nothing is there, or it cannot be reached.
        MissingExtraError: fsspec, or the package it needs for this kind of URL, is not installed.
    """
    system, path = _system(url)
    try:
        if any(sign in path for sign in "*?["):
            found, named = sorted(str(one) for one in system.glob(path)), True
        elif system.isdir(path):
            found, named = sorted(str(one) for one in system.find(path)), False
        else:
            yield url, lambda: _fetch(system, path, url), True
            return
    except (OSError, ValueError) as error:
        raise InputError(f"it cannot be listed: {error}", place=url) from error
    if not found:
        raise InputError("there is no file", place=url)
    for one in found:
        shown = str(system.unstrip_protocol(one))
        if not any(part.startswith(".") for part in one.split("/")):
            yield shown, _fetcher(system, one, shown), named


def _fetcher(system: Any, path: str, url: str) -> Callable[[], bytes]:
    return lambda: _fetch(system, path, url)


def _system(url: str) -> tuple[Any, str]:
    try:
        from fsspec.core import url_to_fs
    except ImportError:
        raise MissingExtraError(
            "URLs need the package fsspec",
            place=url,
            remedy='Install it with: pip install "kredsgraf[remote]"',
        ) from None
    try:
        system, path = url_to_fs(url)
    except ImportError as error:
        raise MissingExtraError(str(error), place=url, remedy="Install the package it names") from error
    except (OSError, ValueError) as error:
        raise InputError(f"it is no address that can be read: {error}", place=url) from error
    return system, str(path)


def _fetch(system: Any, path: str, url: str) -> bytes:
    try:
        with system.open(path, "rb") as stream:
            return bytes(stream.read(limits.SOURCE_BYTES + 1))
    except FileNotFoundError:
        raise InputError("there is no such file", place=url) from None
    except (OSError, ValueError) as error:
        raise InputError(f"it cannot be fetched: {error}", place=url) from error
