"""ZIP archives of minutes: members one at a time, with limits a bomb cannot get around."""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final

from ..errors import InputError
from . import limits
from .lines import Source

_CHUNK: Final = 1_000_000


def members(source: Source) -> Iterator[tuple[str, bytes | InputError]]:
    """Yield the path within the archive and the bytes of each file, sorted by path.

    Hidden files and those of macOS's own (`__MACOSX`) are left out.

    Raises:
        InputError: the archive is damaged or has too many members.
    """
    try:
        archive = zipfile.ZipFile(io.BytesIO(source.data))
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError) as error:
        raise InputError(
            "the archive is damaged or cut off", place=source.path, remedy="Download or pack it again"
        ) from error
    with archive:
        found = sorted((one for one in archive.infolist() if _counts(one)), key=lambda one: one.filename)
        if len(found) > limits.ARCHIVE_MEMBERS:
            raise InputError(
                f"the archive has more than {limits.ARCHIVE_MEMBERS:,} members", place=source.path
            )
        left = limits.ARCHIVE_BYTES
        for one in found:
            data = _unpacked(archive, one, f"{source.path}!{one.filename}", left)
            left -= len(data) if isinstance(data, bytes) else 0
            yield one.filename, data
            if left <= 0:
                raise InputError(
                    f"the archive unpacks to more than {limits.ARCHIVE_BYTES:,} bytes", place=source.path
                )


def _counts(member: zipfile.ZipInfo) -> bool:
    parts = member.filename.split("/")
    return not member.is_dir() and not any(part.startswith(".") or part == "__MACOSX" for part in parts)


def _unpacked(archive: zipfile.ZipFile, member: zipfile.ZipInfo, path: str, left: int) -> bytes | InputError:
    """Return a member's bytes; what it says of its own size is not believed."""
    allowed = min(left, limits.SOURCE_BYTES, max(_CHUNK, limits.ARCHIVE_RATIO * member.compress_size))
    parts: list[bytes] = []
    size = 0
    try:
        with archive.open(member) as stream:
            while chunk := stream.read(_CHUNK):
                size += len(chunk)
                if size > allowed:
                    return InputError("it unpacks to far more than it was packed from", place=path)
                parts.append(chunk)
    except RuntimeError:
        return InputError("it is protected by a password", place=path, remedy="Pack it without a password")
    except (zipfile.BadZipFile, zlib.error, EOFError, ValueError, OSError, NotImplementedError):
        return InputError("it is damaged or cut off in the archive", place=path)
    return b"".join(parts)
