"""The sizes at which reading stops: far above any minutes, low enough that no file can exhaust a machine.

The longest real minutes of the kind are some 100,000 characters; each limit leaves an order of magnitude.
"""

from __future__ import annotations

from typing import Final

SOURCE_BYTES: Final = 100_000_000
"""Bytes of one source as received (scanned PDF files are large)."""

TEXT_BYTES: Final = 20_000_000
"""Bytes of a source that is text itself (plain text, Markdown, HTML, RTF, the XML of office files)."""

TEXT_CHARACTERS: Final = 2_000_000
"""Characters of a document's text: some 700 full pages."""

TAGS: Final = 600_000
"""Signs "<" in one XML part of an office file; twenty pages of Word have some 50,000."""

PAGE_TAGS: Final = 300_000
"""Signs "<" in a web page: each costs more than in an office file, as menus are told from minutes by them."""

CELL_ROWS: Final = 50
"""Rows and columns of a table that one cell may reach over."""

LINES: Final = 200_000
"""Lines with content of one document."""

PAGES: Final = 1_000
"""Pages of one PDF file."""

OCR_PAGES: Final = 60
"""Scanned pages of one PDF file that are sent to the text recognition program."""

OCR_SECONDS: Final = 60
"""Seconds one scanned page may take."""

ARCHIVE_BYTES: Final = 500_000_000
"""Bytes one archive may unpack to in all; members are unpacked one at a time."""

ARCHIVE_MEMBERS: Final = 20_000
"""Members of one archive."""

ARCHIVE_RATIO: Final = 200
"""Unpacked bytes a packed byte, for members above one megabyte: text packs to a tenth."""

NESTING: Final = 3
"""Archives and mails inside one another."""

DEPTH: Final = 200
"""Elements inside one another; what lies deeper is read as if it lay at this depth."""

COLUMNS: Final = 200
"""Columns of one table; cells further right are read into the last one."""

LAYOUTS: Final = 4
"""Tables inside one another that only place blocks on a page; those further in are read as tables."""
