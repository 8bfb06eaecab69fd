"""Scanned pages: text recognition by the program `tesseract`, if it is installed with Danish."""

from __future__ import annotations

import functools
import shutil
import subprocess
from typing import Any, Final

from . import limits
from .document import LineKind, Problem
from .lines import Builder, is_rule, normalised, physical_lines

_LANGUAGE: Final = "dan"
_RESOLUTION: Final = 300
_PIXELS: Final = 5_000


def recognise(page: Any, number: int, builder: Builder) -> list[Problem]:
    """Write the text of a scanned page into the builder, and return what stood in the way.

    Args:
        page: a page of pypdfium2.
        number: its number, from 1.
        builder: takes the lines.
    """
    place = f"page {number}"
    program = _program()
    if program is None:
        return [
            Problem(
                "the page is a picture, and tesseract with Danish, which could read it, is not installed",
                place,
            )
        ]
    if number > limits.OCR_PAGES:
        return [Problem(f"only the first {limits.OCR_PAGES} scanned pages are read", place)]
    command = [program, "-", "-", "-l", _LANGUAGE, "-c", "preserve_interword_spaces=1"]
    try:
        done = subprocess.run(
            command, input=_picture(page), capture_output=True, timeout=limits.OCR_SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        return [Problem(f"tesseract took more than {limits.OCR_SECONDS} seconds", place)]
    except (subprocess.CalledProcessError, OSError):
        return [Problem("tesseract could not read the page", place)]
    text = normalised(done.stdout.decode("utf-8", errors="replace")).replace("\f", "\n")
    last = 0
    count = len(builder.lines)
    for span in physical_lines(text):
        if text.count("\n", last, span.start) > 1:
            builder.blank()
        content = text[span.start : span.end]
        kind = LineKind.RULE if is_rule(content) else LineKind.TEXT
        builder.add(content, kind=kind, page=number, indent=span.indent)
        last = span.end
    return [] if len(builder.lines) > count else [Problem("tesseract found no text in the picture", place)]


@functools.cache
def _program() -> str | None:
    """Return the path of tesseract if it knows Danish."""
    program = shutil.which("tesseract")
    if program is None:
        return None
    try:
        done = subprocess.run([program, "--list-langs"], capture_output=True, timeout=20, check=True)
    except (subprocess.SubprocessError, OSError):
        return None
    return program if _LANGUAGE.encode() in done.stdout.split() + done.stderr.split() else None


def _picture(page: Any) -> bytes:
    """Return the page as a grey picture in PGM, the plainest format tesseract reads."""
    scale = min(_RESOLUTION / 72, _PIXELS / max(1.0, page.get_width(), page.get_height()))
    pixels = page.render(scale=scale, grayscale=True).to_numpy()
    height, width = pixels.shape[:2]
    return b"P5 %d %d 255\n" % (width, height) + pixels.reshape(height, width).tobytes()  # type: ignore[no-any-return]
