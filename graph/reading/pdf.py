"""PDF: the text layer with its places on the page, in reading order; scanned pages through Tesseract."""

from __future__ import annotations

from contextlib import closing
from typing import Any

from ..errors import InputError, MissingExtraError
from . import limits
from .document import Document, Problem
from .furniture import mark_furniture
from .letters import letter
from .lines import Builder, Source, finish
from .menus import mark_foot, mark_menu
from .ocr import recognise
from .office import mark_bold_headers
from .pdf_layout import Layout
from .pdf_page import Budget, Content, read_page


def read_pdf(source: Source) -> Document:
    """Read a PDF file.

    Raises:
        InputError: it is damaged, protected, has too many pages or no text at all.
        MissingExtraError: pypdfium2 is not installed.
    """
    pdf = _opened(source)
    with closing(pdf):
        pages = len(pdf)
        if pages > limits.PAGES:
            raise InputError(
                f"{pages:,} pages are more than the {limits.PAGES:,} that are read",
                place=source.path,
                remedy="Split it into one file a meeting",
            )
        builder = Builder(source.path)
        contents, problems = _contents(pdf, pages)
        layout = Layout(contents, builder)
        for number in range(1, pages + 1):
            if number > 1:
                builder.page_break()
            if number in contents:
                layout.write(number)
        title = str(pdf.get_metadata_value("Title") or "").strip()
        title = "" if title.strip("()").lower() in {"anonymous", "untitled"} else title
    lines = mark_menu(builder.text, mark_bold_headers(builder.lines))
    lines = mark_foot(builder.text, mark_furniture(builder.text, lines, pages, layout.heights))
    lines, subject, date = letter(builder.text, lines)
    return finish(
        source, builder.text, lines, pages=pages, title=title or subject, date=date, problems=problems
    )


def _opened(source: Source) -> Any:
    try:
        import pypdfium2
    except ImportError:
        raise MissingExtraError(
            "PDF files need the package pypdfium2",
            place=source.path,
            remedy='Install it with: pip install "kredsgraf[pdf]"',
        ) from None
    try:
        return pypdfium2.PdfDocument(source.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise InputError(
                "it is protected by a password", place=source.path, remedy="Save it without a password"
            ) from error
        raise InputError(
            "the PDF file is damaged or cut off", place=source.path, remedy="Download or save it again"
        ) from error


def _contents(pdf: Any, pages: int) -> tuple[dict[int, Content], list[Problem]]:
    """Return what stands on each page that can be read, by its number, and what cannot."""
    import pypdfium2

    contents: dict[int, Content] = {}
    problems: list[Problem] = []
    budget = Budget()
    for number in range(1, pages + 1):
        try:
            page = pdf[number - 1]
        except pypdfium2.PdfiumError:
            problems.append(Problem("the page is damaged", f"page {number}"))
            continue
        with closing(page):
            content = read_page(page, budget)
            if content.is_picture:
                scanned, unread = recognise(page, number)
                contents |= {} if scanned is None else {number: scanned}
                problems += unread
                continue
        contents[number] = content
        if content.unreadable > 0.2 * max(1, content.letters):
            problems.append(Problem("the page's font does not say which letters it shows", f"page {number}"))
    return contents, problems
