"""Page furniture: page numbers and the heads and feet that run over the pages.

They stay in the text and become `LineKind.OUTSIDE`. Only lines at the very top or bottom of a page can be
furniture, and only if they say the page's number or stand on the other pages too: a page that merely begins
with a short line keeps it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from .document import Line, LineKind

_EDGE: Final = 4
"""Lines at the top and at the bottom of a page that can be furniture."""

_PAGE_NUMBER: Final = re.compile(
    r"\W{0,3}(?P<word>side|page|s\.|p\.)?\s{0,3}(?P<number>\d{1,4})(?:\s?(?:/|af|of|-)\s?(?P<all>\d{1,4}))?\W{0,3}",
    re.I,
)
_SPACE: Final = re.compile(r"\s+")


def mark_furniture(text: str, lines: Sequence[Line], pages: int) -> list[Line]:
    """Return `lines` with page numbers and running heads and feet as `OUTSIDE`.

    Args:
        text: the document's text.
        lines: its lines; those without a page are left alone.
        pages: number of pages.
    """
    edges = _edges(lines)
    seen: Counter[str] = Counter()
    for page in edges.values():
        seen.update({_SPACE.sub(" ", text[lines[at].start : lines[at].end]) for side in page for at in side})
    outside: set[int] = set()
    for number, page in edges.items():
        for side in page:
            for at in side:
                if not _is_furniture(text[lines[at].start : lines[at].end], number, pages, seen):
                    break
                outside.add(at)
    return [replace(line, kind=LineKind.OUTSIDE) if at in outside else line for at, line in enumerate(lines)]


def _edges(lines: Sequence[Line]) -> dict[int, tuple[list[int], list[int]]]:
    """Return for each page the indices of its first lines, and of its last lines from the bottom up."""
    pages: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        if line.page is not None and line.cell is None:
            pages.setdefault(line.page, []).append(at)
    return {page: (found[:_EDGE], found[: -_EDGE - 1 : -1]) for page, found in pages.items()}


def _is_furniture(content: str, page: int, pages: int, seen: Counter[str]) -> bool:
    number = _PAGE_NUMBER.fullmatch(content)
    if number and (number["word"] or number["all"] or int(number["number"]) == page):
        return number["all"] is None or int(number["number"]) <= int(number["all"])
    return pages > 1 and _runs(_SPACE.sub(" ", content), pages, seen)


def _runs(content: str, pages: int, seen: Counter[str]) -> bool:
    """Say whether a line stands at the edge of nearly all pages (letterheads differ on the first page).

    A short sentence ("Taget til efterretning.") may end two pages of three by chance, so it needs more pages.
    """
    least = max(2, pages - 1 if pages <= 4 else round(0.6 * pages))
    if content.endswith(".") or " " not in content:
        least = max(3, least)
    return seen[content] >= least
