"""Scanned pages: text recognition by the program `tesseract`, if it is installed with Danish."""

from __future__ import annotations

import functools
import re
import shutil
import subprocess
from collections.abc import Iterator
from html import unescape
from typing import Any, Final, NamedTuple

from . import limits
from .document import Problem
from .pdf_page import Content, Run

_LANGUAGE: Final = "dan"
_RESOLUTION: Final = 300
_PIXELS: Final = 5_000
_ALIKE: Final = 0.2
"""Share by which the size of a line, as it is recognised, may differ from that of most and mean nothing."""
_LINE: Final = re.compile(
    r"bbox (?P<left>\d{1,5}) \d{1,5} \d{1,5} (?P<bottom>\d{1,5}); "
    r"baseline (?P<slope>-?[\d.]{1,12}) (?P<offset>-?[\d.]{1,12}); x_size (?P<size>[\d.]{1,12})"
)
_WORD: Final = re.compile(
    r"<span class='ocrx_word'[^>]{0,80}?bbox (?P<left>\d{1,5}) \d{1,5} (?P<right>\d{1,5}) \d{1,5}[^>]{0,80}>"
    r"(?P<text>.{0,400}?)</span>"
)
_TAG: Final = re.compile(r"<[^<>]{0,80}>")


def recognise(page: Any, number: int) -> tuple[Content | None, list[Problem]]:
    """Return what stands on a scanned page, None where nothing could be read, and what stood in the way.

    Args:
        page: a page of pypdfium2.
        number: its number, from 1.
    """
    place = f"page {number}"
    program = _program()
    if program is None:
        reason = "the page is a picture, and tesseract with Danish, which could read it, is not installed"
        return None, [Problem(reason, place)]
    if number > limits.OCR_PAGES:
        return None, [Problem(f"only the first {limits.OCR_PAGES} scanned pages are read", place)]
    command = [program, "-", "-", "-l", _LANGUAGE, "-c", "tessedit_create_hocr=1"]
    scale = _scale(page)
    try:
        done = subprocess.run(
            command, input=_picture(page, scale), capture_output=True, timeout=limits.OCR_SECONDS, check=True
        )
    except subprocess.TimeoutExpired:
        return None, [Problem(f"tesseract took more than {limits.OCR_SECONDS} seconds", place)]
    except (subprocess.CalledProcessError, OSError):
        return None, [Problem("tesseract could not read the page", place)]
    runs = _runs(done.stdout.decode("utf-8", errors="replace"), scale)
    if not runs:
        return None, [Problem("tesseract found no text in the picture", place)]
    letters = sum(run.letters for run in runs)
    return Content(runs, [], letters, 0, is_picture=False, by_words=True), []


class _Word(NamedTuple):
    """One word: its text, its edges, its baseline and the size of its line, in pixels from the upper left."""

    text: str
    left: float
    right: float
    base: float
    size: float


def _runs(markup: str, scale: float) -> list[Run]:
    """Return the words of tesseract's hOCR output, each as a run.

    The page is set upright by the slope of its lines, and sizes that hardly differ are made the same.
    """
    lines = list(_lines(markup))
    words = [word for line, _ in lines for word in line]
    if not words:
        return []
    slopes = sorted(slope for line, slope in lines for _ in line)
    slope = slopes[len(slopes) // 2]
    usual = sorted(word.size for word in words)[len(words) // 2]
    return [
        Run(
            word.text,
            word.left / scale,
            word.right / scale,
            (slope * word.left - word.base) / scale,
            (usual if abs(word.size - usual) < _ALIKE * usual else word.size) / scale,
            letters=len(word.text),
        )
        for word in words
    ]


def _lines(markup: str) -> Iterator[tuple[list[_Word], float]]:
    """Yield the words of each line, and the slope of its baseline."""
    for part in markup.split("<span class='ocr_")[1:]:
        line = _LINE.search(part)
        if line is None:
            continue
        left, bottom = int(line["left"]), int(line["bottom"])
        slope, offset, size = float(line["slope"]), float(line["offset"]), float(line["size"])
        words = []
        for found in _WORD.finditer(part):
            text = " ".join(unescape(_TAG.sub("", found["text"])).split())
            start = int(found["left"])
            base = bottom + offset + slope * (start - left)
            words += [_Word(text, start, int(found["right"]), base, max(size, 1.0))] if text else []
        yield words, slope


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


def _scale(page: Any) -> float:
    """Return the pixels a point at which a page is read."""
    return float(min(_RESOLUTION / 72, _PIXELS / max(1.0, page.get_width(), page.get_height())))


def _picture(page: Any, scale: float) -> bytes:
    """Return the page as a grey picture in PGM, the plainest format tesseract reads."""
    pixels = page.render(scale=scale, grayscale=True).to_numpy()
    height, width = pixels.shape[:2]
    return b"P5 %d %d 255\n" % (width, height) + pixels.reshape(height, width).tobytes()  # type: ignore[no-any-return]
