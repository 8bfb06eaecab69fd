"""Page furniture: page numbers and the heads and feet that run over the pages.

They stay in the text and become `LineKind.OUTSIDE`. Only lines at the very top or bottom of a page can be
furniture, and only if they say the page's number or stand on the other pages too: a page that merely begins
with a short line keeps it.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Final

from .document import Line, LineKind

_EDGE: Final = 4
"""Lines at the top and at the bottom of a page that can be furniture."""

_PAGE_NUMBER: Final = re.compile(
    r"\W{0,3}(?P<word>side|page|s\.|p\.)?\s{0,3}(?P<number>\d{1,4})(?:\s?(?:/|af|of|-)\s?(?P<all>\d{1,4}))?\W{0,3}",
    re.I,
)
HEADED: Final = re.compile(r"(?:[^\W\d]{2,6}\W{0,2}\s?)?\d{1,3}[.):]*\s+(?:[-–—:]\s*)?[^\W\d]")
"""A line such as "4. Cykeltyverier", "Pkt. 4: Cykeltyverier"."""
_SPACE: Final = re.compile(r"\s+")
_NUMBER: Final = re.compile(r"(?<![\d.,])\d{1,4}(?![.,]?\d)")


def mark_furniture(
    text: str, lines: Sequence[Line], pages: int, heights: Mapping[int, float] | None = None
) -> list[Line]:
    """Return `lines` with page numbers and running heads and feet as `OUTSIDE`.

    Args:
        text: the document's text.
        lines: its lines; those without a page are left alone.
        pages: number of pages.
        heights: how high on their pages the lines stand, by index, where the format tells; then running heads
            are the same but for the page's number, and always stand at the same height.
    """
    edges = _edges(lines, heights)
    seen: Counter[str] = Counter()
    names: dict[int, tuple[str, ...]] = {}
    for number, page in edges.items():
        for at in (at for side in page for at in side):
            height = heights.get(at) if heights else None
            names[at] = _names(text[lines[at].start : lines[at].end], number, height)
    for page in edges.values():
        seen.update({name for side in page for at in side for name in names[at]})
    outside: set[int] = set()
    for number, page in edges.items():
        for side in page:
            for at in side:
                content = text[lines[at].start : lines[at].end]
                if not _is_furniture(content, names[at], number, pages, seen):
                    break
                outside.add(at)
    return [line._replace(kind=LineKind.OUTSIDE) if at in outside else line for at, line in enumerate(lines)]


def _names(content: str, page: int, height: float | None) -> tuple[str, ...]:
    """Return what a running head is known by: its words, or with its height these but for the page number.

    Heights that differ by a point or two share one of two names.
    """
    content = _SPACE.sub(" ", content)
    if height is None:
        return (content,)
    shape = _NUMBER.sub(lambda found: "#" if int(found[0]) == page else found[0], content)
    return f"{shape}@{round(height / 6)}", f"{shape}@{round(height / 6 + 0.5)}+"


def _edges(
    lines: Sequence[Line], heights: Mapping[int, float] | None
) -> dict[int, tuple[list[int], list[int]]]:
    """Return for each page the indices of its first lines, and of its last lines from the bottom up."""
    pages: dict[int, list[int]] = {}
    for at, line in enumerate(lines):
        if line.page is not None and line.cell is None:
            pages.setdefault(line.page, []).append(at)
    if heights:
        for found in pages.values():  # columns are read one after the other
            found.sort(key=lambda at: -heights.get(at, 0.0))
    return {page: (found[:_EDGE], found[: -_EDGE - 1 : -1]) for page, found in pages.items()}


def _is_furniture(content: str, names: Sequence[str], page: int, pages: int, seen: Counter[str]) -> bool:
    number = _PAGE_NUMBER.fullmatch(content)
    if number and (number["word"] or number["all"] or int(number["number"]) == page):
        return number["all"] is None or int(number["number"]) <= int(number["all"])
    return pages > 1 and _runs(content, max(seen[name] for name in names), pages, placed=len(names) > 1)


def _runs(content: str, count: int, pages: int, *, placed: bool) -> bool:
    """Say whether a line stands at the edge of nearly all pages (letterheads differ on the first page).

    A short sentence ("Taget til efterretning.") may end two pages of three by chance, so it needs more pages,
    and so does a single word whose place on the page is not known. An item may stand so in the agenda and as
    a heading.
    """
    least = max(2, pages - 1 if pages <= 4 else round(0.6 * pages))
    twice = content.endswith(".") or (not placed and (" " not in content or HEADED.match(content)))
    if twice:
        least = max(3, least)
    return count >= least
