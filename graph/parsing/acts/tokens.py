"""Words and marks of a sentence, with what the lexicon knows of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import chain
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from .lexicon import Lexicon, Reading

_TOKEN: Final = re.compile(r"[Vv](?=/[A-ZÀ-Þ])|\w++(?:[-./'’&]\w++)*+-?|[^\w\s]")
_SHORT_NAME: Final = re.compile(r"[B-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]{1,3}")
_LONGEST_SHORT: Final = 4
_CALLED: Final = ("112", "114")  # numbers that name a service
_BEHIND: Final = frozenset(".,:;?!")  # marks that are no part of the word before
_NOTHING: Final[frozenset[str]] = frozenset()
_UNKNOWN: Final = (_NOTHING, (), (), (), _NOTHING)
_EDGE: Final = (_NOTHING,) * 8
_NO_WORDS: Final = ("",) * 8
_MOST_KEPT: Final = 500_000  # letters of the distinct pieces that are remembered
_DAMAGED: Final = re.compile(r"[a-zæøå](?:[01]|-$|I[a-zæøå])|[01][a-zæøå]")


class Token:
    """A word or a mark: one object wherever it stands, so that all is looked up once for a word.

    Attributes:
        text, low: as written, and in lower case.
        word: it is no mark. capital: a word that begins with one.
        content: no mark, no number but 112 or 114, no word of a closed class.
        kinds: names of the closed classes it is a member of.
        readings: how it can be read as a verb; finite: those in the past or present tense, not passive.
        framed: words of verb frames that it is, or is an inflected form of.
        starts: names of the closed classes with a member, of one word or several, that begins with it.
        title, role: it is a title, bare or definite; leading: a phrase that names somebody may begin with it.
            None where nobody has asked yet (see `Roster`).
    """

    __slots__ = (
        "capital", "content", "finite", "framed", "kinds", "leading", "low",
        "readings", "role", "starts", "text", "title", "word",
    )  # fmt: skip

    def __init__(self, text: str, low: str, lexicon: Lexicon) -> None:
        self.text = text
        self.low = low
        self.word = word = text[0].isalnum()
        self.capital = word and text[0].isupper()
        plain = word and len(text) > 1 and low not in lexicon.closed
        self.content = plain and (not text.isdigit() or text in _CALLED)
        self.title: bool | None = None
        self.role: bool | None = None
        self.leading: bool | None = None
        self.kinds: frozenset[str]
        self.readings: tuple[Reading, ...]
        self.finite: tuple[Reading, ...]
        self.framed: tuple[str, ...]
        self.starts: frozenset[str]
        known = lexicon.known.get(low, _UNKNOWN)
        self.kinds, self.readings, self.finite, self.framed, self.starts = known


class Book(dict[str, tuple[Token, ...]]):
    """The pieces between white space met so far, each with its words and marks as the lexicon knows them.

    Attributes:
        damaged: pieces that a scanner may have damaged ("fore1agde", or "op-" for the first part of a word).
    """

    def __init__(self, lexicon: Lexicon) -> None:
        super().__init__()
        self.lexicon = lexicon
        self.damaged: set[str] = set()
        self._tokens: dict[str, Token] = {}
        self._size = 0

    def __missing__(self, piece: str) -> tuple[Token, ...]:
        self._size += len(piece)
        if self._size > _MOST_KEPT:
            self._size = len(piece)
            for kept in (self, self._tokens, self.damaged):
                kept.clear()
        bare = piece[:-1] if piece[-1] in _BEHIND else piece
        if not bare.isalnum():
            found = tuple(map(self._token, _TOKEN.findall(piece)))
        elif bare is piece:
            found = (self._token(piece),)
        else:
            found = self._token(bare), self._token(piece[-1])
        if _DAMAGED.search(piece) or ("rn" in piece and self._is_m(bare if bare.isalpha() else piece)):
            self.damaged.add(piece)
        self[piece] = found
        return found

    def _is_m(self, word: str) -> bool:
        """Say whether a word is known only with an m for "rn": "forrnanden"."""
        low = word.lower()
        return low not in self.lexicon.known and low.replace("rn", "m") in self.lexicon.kinds

    def _token(self, text: str) -> Token:
        token = self._tokens.get(text)
        if token is None:
            token = self._tokens[text] = Token(text, text.lower(), self.lexicon)
        return token


class Words(tuple[Token, ...]):
    """The words and marks of a text in order.

    Attributes:
        text: the text.
        lows: the words in lower case, for quick look-ups.
        damaged: a scanner may have damaged one of them.
        edged: the same, with some places before the first and behind the last that hold none.
        kinds: the closed classes of each, with places before and behind as well.
    """

    text: str = ""
    lows: tuple[str, ...] = ()
    damaged: bool = False
    edged: tuple[str, ...] = _NO_WORDS
    kinds: tuple[frozenset[str], ...] = _EDGE

    places: list[tuple[int, int]] | None = None

    def spans(self) -> list[tuple[int, int]]:
        """Return where each begins and ends, in code points of the text; few are asked."""
        if self.places is None:
            text, end = self.text, 0
            places = [
                (start := end + (text[end] == " "), end := start + len(word.text)) for word in self
            ]  # where no more than a blank stands between two, as nearly always
            self.places = places if end == len(text) else self._searched()
        return self.places

    def _searched(self) -> list[tuple[int, int]]:
        """Return the places whatever white space stands between two."""
        find, end = self.text.index, 0
        return [(start := find(word.text, end), end := start + len(word.text)) for word in self]

    def beside(self, at: int) -> bool:
        """Whether nothing stands between the token at `at` and the one before."""
        spans = self.spans()
        return spans[at - 1][1] == spans[at][0]

    def within(self, start: int, end: int) -> str:
        """Return the text from the token at `start` to the one before `end`."""
        spans = self.spans()
        return self.text[spans[start][0] : spans[end - 1][1]]


def tokens(text: str, lexicon: Lexicon) -> Words:
    """Return the words and marks of `text` in order."""
    pieces, book = text.split(), lexicon.book
    words = listed(chain.from_iterable(map(book.__getitem__, pieces)), text)
    if not book.damaged.isdisjoint(pieces):
        words.damaged = True
    return words


def listed(found: Iterable[Token], text: str) -> Words:
    """Return tokens as the words of a `text`."""
    words = Words(found)
    words.text = text
    words.lows = tuple([token.low for token in words])
    words.edged = words.lows + _NO_WORDS
    words.kinds = (*[token.kinds for token in words], *_EDGE)
    return words


@lru_cache(maxsize=4096)
def stem(word: str) -> str:
    """Return a rough stem: noun endings cut while four letters are left, a doubled last letter single."""
    low = word.lower().replace("-", "")
    bare = low
    if low.endswith(_ENDINGS):
        bare = next(
            (low.removesuffix(e) for e in _ENDINGS if low.endswith(e) and len(low) - len(e) >= 4), low
        )
    if bare is low and len(low) > 4 and low.endswith("e"):
        bare = low[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] else bare


def lows(text: str, lexicon: Lexicon) -> tuple[str, ...]:
    """Return the words and marks of `text` in lower case."""
    found = map(lexicon.book.__getitem__, text.split())
    return tuple([token.low for several in found for token in several])


def is_short_name(word: str) -> bool:
    """Whether a word is a name cut short before its first vowel ("Chr", "Th"): no Danish word is without."""
    return len(word) <= _LONGEST_SHORT and _SHORT_NAME.fullmatch(word) is not None


def definite(word: str) -> bool:
    """Whether a noun has the form of a definite one ("udlånene", "spørgsmålet")."""
    return len(word) > 4 and word.lower().endswith(_DEFINITE)


_ENDINGS: Final = (
    "ernes", "erne", "enes", "ene", "eres", "ere", "ets", "ens", "ers", "et", "en", "er", "es",
)  # fmt: skip
_DEFINITE: Final = ("en", "et", "ene", "erne", "ens", "ets", "enes", "ernes")
