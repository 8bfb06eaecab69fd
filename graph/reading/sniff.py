"""Decides by content what a file is; its name only breaks the tie between plain text and Markdown."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from typing import Final

DOCX: Final = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT: Final = "application/vnd.oasis.opendocument.text"
PDF: Final = "application/pdf"
RTF: Final = "application/rtf"
HTML: Final = "text/html"
MARKDOWN: Final = "text/markdown"
TEXT: Final = "text/plain"
MAIL: Final = "message/rfc822"
ZIP: Final = "application/zip"
OLE: Final = "application/x-ole-storage"
BINARY: Final = "application/octet-stream"

READABLE: Final = frozenset({DOCX, ODT, PDF, RTF, HTML, MARKDOWN, TEXT, MAIL, ZIP})
"""The media types that have a reader."""

_SIGNATURES: Final = (
    (b"{\\rtf", RTF),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", OLE),
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF8", "image/gif"),
    (b"II*\0", "image/tiff"),
    (b"MM\0*", "image/tiff"),
    (b"\x1f\x8b", "application/gzip"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!", "application/vnd.rar"),
    (b"SQLite format 3\0", "application/vnd.sqlite3"),
    (b"\x7fELF", "application/x-executable"),
)
_HEAD: Final = 65_536
_MAIL_FIELD: Final = re.compile(rb"(?:[A-Za-z][A-Za-z0-9-]{1,60}:[ \t].*|[A-Za-z-]{2,60}:|[ \t]+\S.*)\r?")
_MAIL_SIGN: Final = re.compile(
    rb"^(?:Received|Return-Path|Message-ID|MIME-Version|Content-Type|X-Mailer|Delivered-To):",
    re.IGNORECASE | re.MULTILINE,
)
_HTML_START: Final = re.compile(
    rb"\s*(?:<\?xml[^>]{0,200}>\s*|<!--(?:(?!-->)[^\0]){0,2000}-->\s*){0,5}<(?:!doctype\s+html|html|head|body)\b",
    re.I,
)
_HTML_TAG: Final = re.compile(
    rb"<(?:p|div|table|tr|td|h[1-6]|ul|ol|li|br|span|body|main|section)(?:\s[^<>]{0,300})?/?>", re.I
)
_JSON_INNER: Final = tuple(bytes([byte]) for byte in b'"{[}]-0123456789tfn')
_MARKDOWN: Final = (
    ("# ", re.compile(r"^#{1,6} \S", re.M), 2),
    ("**", re.compile(r"^\*\*[^*\n]+\*\*", re.M), 2),
    ("**", re.compile(r"\*\*[^*\s][^*\n]{0,200}\*\*"), 1),
    ("|", re.compile(r"^\|?[ \t]{0,8}:?-{2,}:?[ \t]{0,8}\|", re.M), 3),
    ("](", re.compile(r"\[[^\]\n]{1,200}\]\([^)\s]{1,500}\)"), 2),
    ("\\. ", re.compile(r"\d\\\. "), 2),
    (" ", re.compile(r"^[-*] \S", re.M), 1),
)
"""Signs of Markdown: what a text must hold for the pattern to be tried, and how much it tells."""


def media_type(data: bytes, name: str = "") -> str:
    """Return the IANA media type of `data`.

    Args:
        data: the whole file.
        name: its name; read only to tell Markdown from plain text, which content alone cannot always do.
    """
    if b"%PDF-" in data[:1024]:
        return PDF
    if data.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return _zip_type(data)
    for signature, found in _SIGNATURES:
        if data.startswith(signature):
            return found
    return _text_type(data, name)


def _zip_type(data: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = set(archive.namelist())
            stated = archive.open("mimetype").read(100) if "mimetype" in names else b""
    except (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, ValueError, OSError, NotImplementedError):
        # A cut-off office file still shows what it was in its first local header.
        return DOCX if b"word/" in data[:4096] or b"[Content_Types].xml" in data[:4096] else ZIP
    if "word/document.xml" in names:
        return DOCX
    if "[Content_Types].xml" in names:
        return "application/vnd.openxmlformats-officedocument"
    if "mimetype" in names and "content.xml" in names:
        return ODT if b"opendocument.text" in stated else "application/vnd.oasis.opendocument"
    return ZIP


def _text_type(data: bytes, name: str) -> str:
    head = data[:_HEAD]
    if head[:2] in {b"\xff\xfe", b"\xfe\xff"} or (b"\0" in head and head.count(b"\0") > 0.3 * len(head)):
        # UTF-16: without its zeros the ASCII signs below can be seen.
        head = head.replace(b"\0", b"").removeprefix(b"\xff\xfe").removeprefix(b"\xfe\xff")
    elif b"\0" in head:
        return BINARY
    head = head.removeprefix(b"\xef\xbb\xbf")
    stripped = head.lstrip()
    if _HTML_START.match(stripped):
        return HTML
    if stripped.startswith(b"<?xml"):
        return "application/xml"
    if stripped[:1] in {b"{", b"["} and _is_json(data):
        return "application/json"
    if stripped.startswith(b"<") and len(_HTML_TAG.findall(stripped)) >= 3:
        return HTML
    return _prose_type(head, name)


def _prose_type(head: bytes, name: str) -> str:
    if _is_mail(head):
        return MAIL
    return MARKDOWN if _is_markdown(head, name) else TEXT


def _is_json(data: bytes) -> bool:
    """Say whether the text begins and ends as JSON does; minutes that begin with a bracket do not."""
    tail = data[-200:].rstrip()
    inner = data[:200].lstrip(b"\xef\xbb\xbf \t\r\n")[1:].lstrip()
    return tail.endswith((b"}", b"]")) and inner.startswith(_JSON_INNER)


def _is_mail(head: bytes) -> bool:
    if head.startswith(b"From "):
        head = head.partition(b"\n")[2]
    header = re.split(rb"\r?\n\r?\n", head, maxsplit=1)[0]
    fields = header.split(b"\n")
    if len(fields) < 3 or not _MAIL_SIGN.search(header):
        return False
    return all(_MAIL_FIELD.fullmatch(field) for field in fields[:40])


def _is_markdown(head: bytes, name: str) -> bool:
    suffix = name.lower().rpartition(".")[2]
    if suffix in {"md", "markdown", "mkd"}:
        return True
    text = head.decode("utf-8", errors="replace").replace("\r\n", "\n")
    least = 4 if suffix in {"txt", "text", "asc"} else 3
    left = sum(worth for *_, worth in _MARKDOWN)
    weight = 0
    for sign, pattern, worth in _MARKDOWN:
        if weight + left < least:
            return False  # as plain text, before its lines are searched for bullets
        left -= worth
        if sign in text and pattern.search(text):
            weight += worth
    return weight >= least
