"""Files made to hurt: each is over within ten seconds and 500 megabytes, with one clear line or a document.

Every case runs in a process of its own, which reports its time and its largest memory.
"""

from __future__ import annotations

import io
import json
import subprocess
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from . import samples

SECONDS = 10.0
MEGABYTES = 500.0

_CHILD = """
import json, resource, sys, time
from kredsgraf.errors import InputError
from kredsgraf.reading import documents
start = time.process_time()
results = []
for result in documents([sys.argv[1]]):
    failed = isinstance(result, InputError)
    results.append(str(result) if failed else f"read {result.media_type} {len(result.text)}")
seconds = time.process_time() - start
try:  # Linux: of this program alone; the other figure is inherited from whoever started it
    status = open("/proc/self/status", encoding="ascii").read()
    memory = int(status.split("VmHWM:")[1].split()[0]) / 1024
except (OSError, IndexError):
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
print(json.dumps({"results": results, "seconds": seconds, "memory": memory}))
"""


def _outcome(data: bytes, tmp_path: Path, name: str) -> list[str]:
    file = tmp_path / name
    file.write_bytes(data)
    done = subprocess.run(
        [sys.executable, "-c", _CHILD, str(file)], capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
    outcome = json.loads(done.stdout)
    assert outcome["seconds"] < SECONDS
    assert outcome["memory"] < MEGABYTES
    assert all("\n" not in line and len(line) < 600 for line in outcome["results"])
    return [str(line) for line in outcome["results"]]


def _zeros(megabytes: int) -> bytes:
    return samples.archive(("minutes.txt", b"a" * (megabytes * 1_000_000)))


def _quine_like_nest() -> bytes:
    data = samples.text().encode()
    for _ in range(12):
        data = samples.archive(("inner.zip", data) if data[:2] == b"PK" else ("a.txt", data))
    return data


def _many_members() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as packed:
        for number in range(25_000):
            packed.writestr(f"{number}.txt", b"")
    return stream.getvalue()


_LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE lolz [<!ENTITY a "lol">'
    + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(12))
    + ']><r xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">&l;</r>'
).encode()


def _office(part: str, data: bytes) -> bytes:
    first = ("mimetype", b"application/vnd.oasis.opendocument.text")
    return samples.archive(first, (part, data)) if part == "content.xml" else samples.archive((part, data))


def _empty_pages(count: int) -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, invariant=1)
    for _ in range(count):
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _crowded_pdf(rows: int, texts: tuple[tuple[float, str], ...]) -> bytes:
    """Return one tall page of rows that all have the same texts at the same places."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pagesize=(2_000, 12 * rows + 100), invariant=1)
    for row in range(rows):
        for left, text in texts:
            canvas.drawString(left, 12 * row + 50, text)
    canvas.save()
    return stream.getvalue()


def _drawn_pdf(pages: int, columns: int, rows: int) -> bytes:
    """Return pages full of lines that cross, with a frame in every cell."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream)
    for _ in range(pages):
        xs, ys = (
            [40 + size / parts * at for at in range(parts)] for size, parts in ((500, columns), (700, rows))
        )
        canvas.grid(xs, ys)
        for x in xs[:-1]:
            for y in ys[:-1]:
                canvas.rect(x + 2, y + 2, 500 / columns - 4, 700 / rows - 4)
                canvas.drawString(x + 3, y + 3, "a")
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _slanted_pdf(pages: int, paths: int, corners: int) -> bytes:
    """Return pages of paths with very many corners and no line of a table."""
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, pageCompression=1)
    for _ in range(pages):
        for line in range(30):  # enough letters that the page is no picture
            canvas.drawString(50, 400 + 12 * line, "Inge Holm oplyste, at broen er lukket.")
        canvas.addLiteral(("40 40 m " + "45 47 l 55 57 l " * (corners // 2) + "S\n") * paths)
        canvas.showPage()
    canvas.save()
    return stream.getvalue()


def _protected_pdf() -> bytes:
    from reportlab.lib.pdfencrypt import StandardEncryption
    from reportlab.pdfgen.canvas import Canvas

    stream = io.BytesIO()
    canvas = Canvas(stream, encrypt=StandardEncryption("hemmelig", ownerPassword="ejer"), invariant=1)
    canvas.drawString(60, 700, "Referat")
    canvas.save()
    return stream.getvalue()


def _nested_mail(depth: int) -> bytes:
    head = "".join(f'Content-Type: multipart/mixed; boundary="b{at}"\n\n--b{at}\n' for at in range(depth))
    return b"From: a@example.dk\nDate: Mon, 09 May 2022 10:12:13 +0200\nMIME-Version: 1.0\n" + head.encode()


_WORDS = "Inge Holmgaard orienterede om indbrud i Nyby. "

CASES: dict[str, tuple[Callable[[], bytes], str, str]] = {
    "50 MB of text": (lambda: (_WORDS * 60 + "\n").encode() * 18_000, "a.txt", "too many"),
    "50 MB of Markdown": (lambda: b"# A **b** | c |\n" * 3_200_000, "a.md", "too many"),
    "50 MB of HTML": (lambda: b"<html>" + b"<p>Inge <b>B</b></p>" * 2_500_000, "a.html", "too many"),
    "20 MB of small elements": (lambda: b"<html>" + b"<i>a</i>" * 2_490_000, "a.html", "too many"),
    "more tags than a page has": (lambda: b"<html>" + b"<i>a</i>" * 155_000, "a.html", "310,001 tags"),
    "a million short lines": (lambda: b"a\n" * 900_000, "a.txt", "lines"),
    "many columns of a table": (
        lambda: (b"|a" * 2_000 + b"\n" + b"|-" * 2_000 + b"\n") * 200,
        "a.md",
        "too many",
    ),
    "a million empty paragraphs": (lambda: samples.odt("<text:p/>" * 1_000_000), "a.odt", "too many"),
    "many small paragraphs": (lambda: samples.odt("<text:p>a</text:p>" * 190_000), "a.odt", "read"),
    "RTF of many words": (lambda: b"{\\rtf1 " + b"\\par a" * 2_000_000, "a.rtf", ""),
    "one line of text": (lambda: _WORDS.encode() * 40_000, "a.txt", "read text/plain"),
    "a zip bomb": (lambda: _zeros(300), "a.zip", "unpacks to far more"),
    "a zip bomb as office file": (
        lambda: _office("word/document.xml", b" " * 300_000_000),
        "a.docx",
        "unpacks to",
    ),
    "zips in zips": (_quine_like_nest, "a.zip", "nested too deep"),
    "too many members": (_many_members, "a.zip", "members"),
    "billion laughs in ODT": (lambda: _office("content.xml", _LAUGHS), "a.odt", "declares entities"),
    "billion laughs in DOCX": (lambda: _office("word/document.xml", _LAUGHS), "a.docx", "declares entities"),
    "billion laughs in HTML": (lambda: b"<html><p>Hej" + _LAUGHS, "a.html", "read text/html"),
    "10,000 empty pages": (lambda: _empty_pages(10_000), "a.pdf", "10,000 pages"),
    "900 empty pages": (lambda: _empty_pages(900), "a.pdf", "no text"),
    "a PDF page of labels": (lambda: _crowded_pdf(8_000, ((20, "Sted:"), (300, "Nyby"))), "a.pdf", "read"),
    "a PDF page of pairs": (
        lambda: _crowded_pdf(4_000, ((20, "Sted"), (300, "Nyby"), (20.5, "i"), (600, "x"))),
        "a.pdf",
        "read",
    ),
    "a PDF page of columns": (
        lambda: _crowded_pdf(120, tuple((6.0 * at, "a") for at in range(330))),
        "a.pdf",
        "read",
    ),
    "a PDF page of lines": (lambda: _crowded_pdf(15_000, ((20, "Inge kom."),)), "a.pdf", "read"),
    "PDF pages of cells within cells": (lambda: _drawn_pdf(100, 20, 30), "a.pdf", "read"),
    "a PDF page of more lines than tables have": (lambda: _drawn_pdf(1, 80, 100), "a.pdf", "read"),
    "PDF pages of slanted lines": (lambda: _slanted_pdf(5, 10_000, 390), "a.pdf", "read"),
    "a protected PDF": (_protected_pdf, "a.pdf", "password"),
    "a cut-off PDF": (lambda: samples.pdf()[:300], "a.pdf", "damaged"),
    "a cut-off DOCX": (lambda: samples.docx()[:5000], "a.docx", "damaged"),
    "a cut-off ODT": (lambda: samples.odt()[:-30], "a.odt", "damaged"),
    "a protected office file": (
        lambda: b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(9000),
        "a.docx",
        "old Office",
    ),
    "deep HTML": (lambda: b"<html>" + b"<div>" * 140_000 + b"Hej" + b"</div>" * 140_000, "a.html", "read"),
    "deep tables": (lambda: b"<html>" + b"<table><tr><td>" * 60_000 + b"Hej", "a.html", "read"),
    "open formatting": (
        lambda: b"<html>" + b"".join(b"<font id=%d>" % at for at in range(30_000)) + b"<p>x" * 30_000,
        "a.html",
        "read",
    ),
    "deep XML": (
        lambda: samples.odt("<text:section>" * 20_000 + "</text:section>" * 20_000),
        "a.odt",
        "well-formed",
    ),
    "deep RTF": (lambda: b"{\\rtf1 " + b"{\\b " * 500_000 + b"Hej" + b"}" * 500_000, "a.rtf", "read"),
    "deep mail": (lambda: _nested_mail(3000), "a.eml", "a.eml"),
    "brackets": (lambda: b"[" * 1_500_000, "a.md", "read"),
    "spaces in headings": (lambda: b"# a" + b" " * 1_500_000 + b"#b", "a.md", "read"),
    "stars": (lambda: b"*" * 700_000 + b"a" + b"*" * 700_000, "a.md", "read"),
    "underscores and spaces": (lambda: b"_ " * 700_000 + b"a", "a.md", "read"),
    "pipes": (lambda: b"|a" * 80_000 + b"\n" + b"|-" * 80_000 + b"\n" + b"|b" * 200_000, "a.md", "too many"),
    "quotes": (lambda: b">" * 1_500_000 + b"a\n" * 10, "a.md", "read"),
    "mail headers": (lambda: b"Fra: a\nEmne: b\nSendt: c\n" * 60_000, "a.txt", "read"),
    "tags never closed": (lambda: b'<html><a b="' * 500_000, "a.html", "a.html"),
    "comments never closed": (lambda: b"<!--" * 500_000 + b"<p><p><p>", "a.html", ""),
    "lists of links": (
        lambda: b"<html>" + b"<p><a href=a>a</a><a href=b>b</a><a href=c>c</a></p>" * 35_000,
        "a.html",
        "read",
    ),
    "content in content": (
        lambda: b"<html>" + b"<div class=content>" * 190 + b"<p class=menu>a<a href=b>b</a></p>" * 70_000,
        "a.html",
        "read",
    ),
    "layout in layout": (
        lambda: b"<html>" + b"<table><tr><td>" * 60 + b"<p>a<p>b<p>c" * 50_000,
        "a.html",
        "read",
    ),
    "table spans": (
        lambda: b"<html><table>" + b"<tr>" + b"<td colspan=1000 rowspan=65000>a" * 3_000 + b"</table>",
        "a.html",
        "read",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_hostile_input_ends_soon_small_and_clear(case: str, tmp_path: Path) -> None:
    make, name, expected = CASES[case]
    outcome = _outcome(make(), tmp_path, name)
    assert outcome
    assert any(expected in line for line in outcome), outcome


def test_time_grows_with_the_size_and_not_faster() -> None:
    import time

    from kredsgraf.reading import read

    def seconds(data: bytes) -> float:
        best = 9.0
        for _ in range(3):
            start = time.process_time()
            read(data, path="a.html" if data.startswith(b"<") else "a.md")
            best = min(best, time.process_time() - start)
        return best

    for unit in (
        b"## Overskrift\n\n- **A:** b\n\n| a | b |\n|---|---|\n| c | d |\n\n",
        b"<div><p>Hej <b>du</b></p><ul><li>a<li>b</ul><table><tr><td>c</table></div>",
    ):
        small, large = seconds(unit * 500), seconds(unit * 4_000)
        assert large < 8 * small * 2.5
