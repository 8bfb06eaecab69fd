"""What a question may be: read-only SPARQL that stays inside the graph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final

from ..errors import QueryError

# The tokens in which a word is not a keyword (SPARQL 1.1, section 19.8), then the words themselves.
_TOKEN: Final = re.compile(
    r"""
    (?P<iri><[^<>"{}|^`\\\x00-\x20]*>)
    | (?P<string>\"\"\"(?:(?:\"|\"\")?(?:[^"\\]|\\.))*\"\"\" | '''(?:(?:'|'')?(?:[^'\\]|\\.))*'''
        | "(?:[^"\\\n\r]|\\.)*" | '(?:[^'\\\n\r]|\\.)*')
    | (?P<comment>\#[^\n\r]*)
    | (?P<variable>[?$]\w+)
    | (?P<name>[\w.-]*:[\w.:%\\-]*)
    | (?P<word>@?\w+)
    """,
    re.VERBOSE | re.DOTALL,
)
_ESCAPE: Final = re.compile(r"\\u([0-9A-Fa-f]{4})|\\U([0-9A-Fa-f]{8})")
_UPDATES: Final = frozenset(
    ("INSERT", "DELETE", "LOAD", "CLEAR", "DROP", "CREATE", "ADD", "MOVE", "COPY", "WITH")
)
FORMS: Final = frozenset(("SELECT", "ASK", "CONSTRUCT", "DESCRIBE"))
"""First words of the four kinds of question."""


def keywords(text: str) -> Iterator[str]:
    """Yield the bare words of SPARQL `text` in upper case: no strings, IRIs, variables or comments.

    Of a prefixed name the prefix is given, since an engine may read `SERVICEex:a` as two words.
    """
    # Code point escapes are read before everything else in SPARQL (section 19.2): they could hide a word.
    plain = _ESCAPE.sub(lambda found: _character(found[1] or found[2]), text)
    for token in _TOKEN.finditer(plain):
        if token.lastgroup == "word":
            yield token.group().upper()
        elif token.lastgroup == "name":
            yield token.group().split(":", 1)[0].upper() + ":"


def check(text: str) -> None:
    """Refuse what is no question.

    Raises:
        QueryError: `text` is an update, or would make the engine open a connection (SERVICE, FROM).
    """
    words = list(keywords(text))
    form = next((word for word in words if word in FORMS or word in _UPDATES), "")
    if form in _UPDATES:
        raise QueryError(f"{form} changes a graph; a query only reads", remedy="Ask SELECT, ASK, CONSTRUCT")
    # Engines read `trueSERVICE` and `SERVICESILENT` as two words: the word is refused wherever it hides.
    if any("SERVICE" in word for word in words):
        raise QueryError("SERVICE would send the question to another server, and is refused")
    if "FROM" in words:
        raise QueryError(
            "FROM is refused: every query sees the union of all named graphs",
            remedy="Use GRAPH <iri> { … } for one graph",
        )


def with_prefixes(text: str, prefixes: Mapping[str, str]) -> str:
    """Return `text` with the usual prefixes it uses and does not declare, on its first line."""
    declared = set(re.findall(r"prefix\s+([\w.-]*):", text, re.IGNORECASE))
    missing = (name for name in prefixes if name not in declared and f"{name}:" in text)
    return "".join(f"PREFIX {name}: <{prefixes[name]}> " for name in missing) + text


def _character(digits: str) -> str:
    number = int(digits, 16)
    return chr(number) if number <= 0x10FFFF else ""


_PLACE: Final = re.compile(r"error at (\d+):(\d+): (?:expected (?:one of )?)?(.*)", re.S)
_CLASS: Final = re.compile(r"\[(?:'[^']*'|[^\]'])*\](?:, )?")
_LONGEST_REASON: Final = 160


def reason(error: Exception) -> str:
    """Return the engine's complaint as one line: where, and what it expected there.

    >>> reason(SyntaxError("error at 1:9: expected one of DESCRIBE, [_]"))
    'not valid SPARQL at line 1, column 9: expected DESCRIBE'
    """
    found = _PLACE.match(str(error))
    if not found:
        return f"not valid SPARQL: {' '.join(str(error).split())[:_LONGEST_REASON]}"
    expected = " ".join(_CLASS.sub("", found[3]).split()).strip(" ,")[:_LONGEST_REASON]
    where = f"not valid SPARQL at line {found[1]}, column {found[2]}"
    return f"{where}: expected {expected}" if expected else where
