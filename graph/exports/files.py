"""Writing a file whole or not at all."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import BinaryIO

from ..errors import ExportError


def write(target: str | Path, fill: Callable[[BinaryIO], None]) -> None:
    """Let `fill` write to `target`; "-" is standard output.

    The content goes to a temporary file in the same folder that takes the target's place when it is
    complete, so that nobody ever sees half a file and a failure leaves an older file as it was. A target
    that is a symbolic link stays one; a device or pipe is written to directly.

    Raises:
        ExportError: the file cannot be written.
    """
    if str(target) == "-":
        fill(sys.stdout.buffer)
        sys.stdout.buffer.flush()
        return
    path = Path(os.path.realpath(target))
    try:
        if path.exists() and not path.is_file() and not path.is_dir():
            with path.open("wb") as stream:
                fill(stream)
        else:
            _replace(path, fill)
    except OSError as error:
        raise ExportError(
            f"cannot be written: {error.strerror or error}",
            place=target,
            remedy="Choose a file in a folder that exists and that you may write to",
        ) from error


def _replace(path: Path, fill: Callable[[BinaryIO], None]) -> None:
    if path.is_dir():
        raise IsADirectoryError(21, "it is a folder")
    handle, name = tempfile.mkstemp(prefix=f".{path.name[:80]}.", suffix=".part", dir=path.parent)
    part = Path(name)
    try:
        with os.fdopen(handle, "wb") as stream:
            fill(stream)
            stream.flush()
            os.fsync(stream.fileno())
        part.chmod(path.stat().st_mode & 0o777 if path.exists() else 0o666 & ~_umask())
        part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _umask() -> int:
    """Return the process's mask for new files, which can only be read by setting it."""
    mask = os.umask(0)
    os.umask(mask)
    return mask
