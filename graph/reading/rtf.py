r"""RTF: control words, groups and text (Rich Text Format Specification 1.9.1), in one linear pass.

Reads what minutes have: paragraphs, tables (`\cell`, `\row`), list marks as printed (`\listtext`), bold and
underlined text, page heads and feet. Pictures, styles, fields' instructions and every unknown destination are
left out.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass, replace
from typing import Final

from ..errors import InputError
from . import limits
from .document import Document, LineKind
from .lines import Builder, Source, is_rule, normalised
from .office import Gaps, Spacing, blank_lines, office_document

_TOKEN: Final = re.compile(
    r"\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([0-9a-fA-F]{2})|\\([^a-z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)",
    re.IGNORECASE,
)
_SKIPPED: Final = frozenset(
    """fonttbl colortbl stylesheet info pict object themedata datastore latentstyles generator listtable
    listoverridetable rsidtbl xmlnstbl fldinst filetbl revtbl nonshppict bkmkstart bkmkend mmathPr
    colorschememapping pgdsctbl wgrffmtfilter userprops annotation atnid atnauthor""".split()  # noqa: SIM905
)
_AROUND: Final = frozenset(
    {"header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf"}
)
_SIGNS: Final = {
    "tab": "\t", "emdash": "—", "endash": "–", "bullet": "•", "lquote": "‘", "rquote": "’",
    "ldblquote": "“", "rdblquote": "”", "emspace": " ", "enspace": " ",
}  # fmt: skip
_SYMBOLS: Final = {"~": "\u00a0", "_": "-", "-": "\u00ad", "\\": "\\", "{": "{", "}": "}"}
_CODE_PAGES: Final = {"437": "cp437", "850": "cp850", "865": "cp865", "10000": "mac_roman", "65001": "utf-8"}


def read_rtf(source: Source) -> Document:
    """Read an RTF file.

    Raises:
        InputError: it is too large, cut off within its header, or empty.
    """
    if len(source.data) > limits.TEXT_BYTES:
        raise InputError(f"it has more than {limits.TEXT_BYTES:,} bytes of RTF", place=source.path)
    reader = _Reader(source.path)
    reader.read(normalised(source.data.decode("latin-1")))
    return office_document(source, reader.builder)


_NO_SPACING: Final = Spacing()


@dataclass(frozen=True, slots=True)
class _State:
    """What a group sets and its end undoes."""

    skipped: bool = False
    around: bool = False
    marking: bool = False
    bold: bool = False
    underlined: bool = False
    in_table: bool = False
    unicode_skip: int = 1
    spacing: Spacing = _NO_SPACING


class _Reader:
    def __init__(self, path: str) -> None:
        self.builder = Builder(path)
        self._state = _State()
        self._stack: list[_State] = []
        self._parts: list[str] = []
        self._marks: list[str] = []
        self._letters = self._bold = 0
        self._level = 0
        self._encoding = "cp1252"
        self._bytes = bytearray()
        self._skip = 0
        self._star = False
        self._table, self._row, self._column = -1, 0, 0
        self._after_table = self._soft = False
        self._after: LineKind | None = None
        self._gaps = Gaps()

    def read(self, text: str) -> None:
        """Read the whole file."""
        for token in _TOKEN.finditer(text):
            word, number, code, symbol, brace, plain = token.groups()
            if code is None:
                self._flush_bytes()
            if brace:
                self._brace(brace)
            elif word:
                self._word(word, number)
            elif code:
                if self._skip:
                    self._skip -= 1
                else:
                    self._bytes.append(int(code, 16))
            elif symbol:
                self._symbol(symbol)
            elif plain:
                self._plain(plain)
        self._flush_bytes()
        self._paragraph()

    def _flush_bytes(self) -> None:
        if self._bytes:
            self._add(self._bytes.decode(self._encoding, errors="replace"))
            self._bytes.clear()

    def _plain(self, plain: str) -> None:
        cut = min(self._skip, len(plain))
        self._skip -= cut
        self._add(plain[cut:])

    def _add(self, text: str) -> None:
        state = self._state
        if state.skipped or not text:
            return
        if state.marking:
            self._marks.append(text)
            return
        self._parts.append(text)
        count = len(text) - text.count(" ") - text.count("\t")
        self._letters += count
        self._bold += count if state.bold or state.underlined else 0

    def _brace(self, brace: str) -> None:
        self._star = False
        self._skip = 0
        if brace == "{":
            self._stack.append(self._state)
            return
        ended = self._state
        self._state = self._stack.pop() if self._stack else _State()
        if ended.around and not self._state.around:
            self._paragraph(around=True)

    def _symbol(self, symbol: str) -> None:
        if symbol == "*":
            self._star = True
        elif symbol in {"\n", "\r"}:
            self._paragraph()
        else:
            self._add(_SYMBOLS.get(symbol, ""))

    def _word(self, word: str, number: str | None) -> None:
        star, self._star = self._star, False
        value = int(number) if number else None
        on = value != 0
        state = self._state
        if word in _SIGNS:
            self._add(_SIGNS[word])
        elif word == "u" and value is not None:
            self._add(chr(value % 0x10000) if not 0xD800 <= value % 0x10000 < 0xE000 else "\ufffd")
            self._skip = state.unicode_skip
        elif word == "b":
            self._state = replace(state, bold=on)
        elif word == "plain":
            self._state = replace(state, bold=False, underlined=False)
        elif word in {"ul", "uldb", "ulw", "ulnone"}:
            self._state = replace(state, underlined=on and word != "ulnone")
        elif word == "uc" and value is not None:
            self._state = replace(state, unicode_skip=max(0, min(value, 8)))
        elif word in {"par", "sect", "page", "line", "cell", "row", "nestcell", "nestrow"}:
            self._break(word)
        else:
            self._other(word, value, star)

    def _other(self, word: str, value: int | None, star: bool) -> None:
        state = self._state
        if word in {"listtext", "pntext"}:
            self._state = replace(state, marking=True)
        elif word in _AROUND:
            self._state = replace(state, around=True)
        elif word in _SKIPPED or (star and word not in {"shppict", "shptxt"}):
            self._state = replace(state, skipped=True)
        elif word == "ilvl" and value is not None:
            self._level = max(0, min(value, 5))
        elif word == "intbl":
            self._state = replace(state, in_table=True)
        elif word == "pard":
            self._state = replace(state, in_table=False, spacing=_NO_SPACING)
            self._level = 0
        elif word == "trowd":
            self._state = replace(state, in_table=True)
        elif word in {"sb", "sa"} and value is not None:
            points = max(0, value) / 20
            spacing = state.spacing
            spacing = spacing._replace(above=points) if word == "sb" else spacing._replace(below=points)
            self._state = replace(state, spacing=spacing)
        elif word == "ansicpg" and value is not None:
            self._encoding = _encoding(str(value))
        elif word == "mac":
            self._encoding = "mac_roman"

    def _break(self, word: str) -> None:
        if self._state.skipped:
            return
        self._paragraph(in_cell=self._state.in_table or word in {"cell", "row"}, hard=word != "line")
        if word in {"cell", "nestcell"}:
            self._column = min(self._column + 1, limits.COLUMNS)
        elif word in {"row", "nestrow"}:
            self._row, self._column = self._row + 1, 0

    def _paragraph(self, *, in_cell: bool = False, around: bool = False, hard: bool = True) -> None:
        around = around or self._state.around
        content = "".join(self._parts)
        mark = "".join(self._marks).strip(" \t\u00b7\uf0b7•") or ("-" if self._marks else "")
        kind = LineKind.ITEM if mark else LineKind.RULE if is_rule(content.strip()) else LineKind.TEXT
        cell = None
        if in_cell and not around:
            if not self._after_table:
                self._table, self._row, self._column = self._table + 1, 0, 0
                self._after_table = True
                self.builder.blank()
            kind, cell = LineKind.CELL, (self._table, self._row, self._column)
        elif content.strip():
            self._after_table = False
            if not self._soft:
                self._part(LineKind.OUTSIDE if around else kind)
        elif not around and hard and not self._soft:
            self._gaps.empty()
        if content.strip():
            self.builder.add(
                content,
                kind=LineKind.OUTSIDE if around else kind,
                level=self._level + 1 if kind is LineKind.ITEM and not around else 0,
                marker=mark if not around else "",
                cell=cell,
                bold=self._letters > 0 and self._bold >= 0.95 * self._letters,
                indent=len(content) - len(content.lstrip(" \t")),
                wraps=None if self._soft else False,
            )
        self._parts.clear()
        self._letters = self._bold = 0
        self._marks.clear()
        self._soft = not hard

    def _part(self, kind: LineKind) -> None:
        """Leave blank lines above a paragraph as its spacing says."""
        blank = blank_lines(self._gaps.before(self._state.spacing), self._after, kind)
        self._after = kind
        if blank:
            self.builder.blank(blank)


def _encoding(page: str) -> str:
    name = _CODE_PAGES.get(page, f"cp{page}")
    try:
        codecs.lookup(name)
    except LookupError:
        return "cp1252"
    return name
