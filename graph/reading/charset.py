"""Bytes to text: which of the encodings Danish files come in was this one written in?"""

from __future__ import annotations

import codecs
import re
from typing import Final

from ..errors import InputError
from .lines import normalised

_MARKS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_SINGLE_BYTE: Final = ("cp1252", "cp850", "cp865", "mac_roman")
_WESTERN: Final = frozenset(
    {"iso-8859-1", "latin-1", "latin1", "windows-1252", "cp1252", "us-ascii", "ascii", "utf-8"}
)
"""Names that say nothing: they are written into pages whatever the pages are in."""
_LETTERS: Final = frozenset("æøåÆØÅéÉèüÜöÖäÄóáíúëêâôçñðþß")
_SIGNS: Final = frozenset("§–—‘’‚“”„…•·°´«»½¼¾€£©®±²³µ×\u00a0\u00ad")
_SAMPLE: Final = 65_536
_CONTROL: Final = bytes((*range(0x09), *range(0x0E, 0x1B), 0x7F))
_DECLARED: Final = re.compile(
    rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE
)
_TWICE: Final = re.compile("Ã[¦¸¥†˜…©¼¶¤\u2020\u02dc]")


def decode(data: bytes, path: str, *, declared: bytes | None = None) -> str:
    """Return the text of `data`, line endings as "\\n".

    A byte order mark decides, then UTF-8 if the bytes are valid UTF-8, then the zeros of UTF-16, then the
    declared name, then the single-byte encoding under which the text has Danish letters in it; what fits none
    of these goes to charset-normalizer.

    Args:
        data: the bytes.
        path: named in errors.
        declared: the encoding the file or its envelope names, if any.

    Raises:
        InputError: the bytes are no text in any encoding.
    """
    text = _decoded(data, declared)
    if text is None or _is_binary(text):
        raise InputError(
            "the bytes are no text", place=path, remedy="Give a text, Markdown, HTML, PDF or office file"
        )
    return normalised(_once(text.removeprefix("\ufeff")))


def declared_in_html(data: bytes) -> bytes | None:
    """Return the encoding an HTML file names in a `meta` element of its first two kilobytes."""
    found = _DECLARED.search(data[:2048])
    return found.group(1) if found else None


def _decoded(data: bytes, declared: bytes | None) -> str | None:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _strict(data, encoding)
    if b"\0" not in data:
        text = _strict(data, "utf-8")
        return text if text is not None else _single_byte(data, declared)
    wide = _utf16(data)
    return _strict(data, wide) if wide else None


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None


def _utf16(data: bytes) -> str | None:
    """Say which UTF-16 has its zero bytes where these are: Danish text has them at every second place."""
    sample = data[: _SAMPLE & ~1]
    half = len(sample) // 2
    if half and sample[1::2].count(0) > 0.6 * half:
        return "utf-16-le"
    return "utf-16-be" if half and sample[0::2].count(0) > 0.6 * half else None


def _single_byte(data: bytes, declared: bytes | None) -> str | None:
    sample = data[:_SAMPLE]
    best, encoding = max((_fitness(sample, name), -rank) for rank, name in enumerate(_SINGLE_BYTE))
    named = declared.decode("ascii", errors="replace").lower() if declared else ""
    if named and named not in _WESTERN and best < 0.9 and (text := _strict(data, named)) is not None:
        return text
    if best >= 0.5:
        text = _strict(data, _SINGLE_BYTE[-encoding])
        return text if text is not None else data.decode(_SINGLE_BYTE[-encoding], errors="replace")
    from charset_normalizer import from_bytes

    match = from_bytes(sample).best()
    return None if match is None else data.decode(match.encoding, errors="replace")


def _fitness(sample: bytes, encoding: str) -> float:
    """Return how Danish the characters above ASCII look: 1 all letters, below 0 mostly strangers."""
    high = [character for character in sample.decode(encoding, errors="replace") if character > "\x7f"]
    letters = sum(character in _LETTERS for character in high)
    signs = sum(character in _SIGNS for character in high)
    strange = len(high) - letters - signs
    return (letters + 0.6 * signs - 2 * strange) / max(1, len(high))


def _is_binary(text: str) -> bool:
    sample = text[:_SAMPLE].encode("utf-8", "surrogatepass")
    controls = len(sample) - len(sample.translate(None, _CONTROL))
    return "\0" in text or controls > 0.02 * min(len(text), _SAMPLE)


def _once(text: str) -> str:
    """Undo UTF-8 that was taken for Windows-1252 and encoded again ("Ã¸" for "ø"), where all of it is so."""
    if not _TWICE.search(text) or any(letter in text for letter in "æøåÆØ"):
        return text
    try:
        return text.encode("cp1252").decode("utf-8")
    except (UnicodeEncodeError, UnicodeDecodeError):
        return text
