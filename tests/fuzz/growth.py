"""Whether time grows in step with length: each pattern is parsed at one length and at twice that length."""

from __future__ import annotations

import random
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Final

from kredsgraf.errors import InputError
from kredsgraf.parsing import parse
from kredsgraf.reading import read
from kredsgraf.vocabulary import load

MOST: Final = 2.6
"""Times as long that twice the length may take (a sort and a noisy clock are allowed for)."""
_LEAST: Final = 0.1
"""Seconds that the shorter input must take before a ratio says anything."""
LONGEST: Final = 400_000
"""Characters beyond which no pattern is made longer."""
_HEAD: Final = "Referat af møde i Kredsrådet i Fyns Politi den 4. maj 2016\n\n"
_PEOPLE: Final = "Deltagere:\nLars Bo Hansen (LBH), politidirektør, Fyns Politi\nAnne Dahl, borgmester\n\n"
Pattern = tuple[str, Callable[[int], str], str]
"""What stands before, what makes so many of what is repeated, the file's ending."""


def _names(number: int) -> str:
    letters = "abcdefghijklmnoprstuv"
    return "".join(letters[number // len(letters) ** place % len(letters)] for place in range(4)).capitalize()


def _each(template: str, joint: str = "\n") -> Callable[[int], str]:
    """Return what makes the template `count` times, with a number and two made-up names in it."""
    return lambda count: joint.join(
        template.format(n=n, a=_names(n), b=_names(n * 7 + 3), m=n % 28 + 1) for n in range(1, count + 1)
    )


PATTERNS: Final[dict[str, Pattern]] = {
    "people, one a line": (_HEAD + "Deltagere:\n", _each("{a} {b}, konsulent, Herning Kommune"), "txt"),
    "people with titles first": (
        _HEAD + "Til stede:\n",
        _each("Politiinspektør {a} {b}, Fyns Politi"),
        "txt",
    ),
    "people, one line": (_HEAD + "Deltagere: ", _each("borgmester {a} {b}", ", "), "txt"),
    "people joined by and": (_HEAD + "Til stede var ", _each("{a} {b}", " og "), "txt"),
    "people of one name": (_HEAD + "Deltagere:\n", _each("Lars Hansen, konsulent"), "txt"),
    "people in columns": (_HEAD + "Deltagere:\n", _each("{a} {b}\tkonsulent\tFyns Politi"), "txt"),
    "single names": (_HEAD + "Deltagere:\n", _each("{a}"), "txt"),
    "initials": (_HEAD + "Deltagere:\n", _each("{a} {b} ({a})"), "txt"),
    "capital words": (_HEAD + "Deltagere:\n", _each("{a}", " "), "txt"),
    "groups": (_HEAD + "Deltagere:\n", _each("Fra {a} Kommune:\n{a} {b}\n"), "txt"),
    "absent": (_HEAD + _PEOPLE, _each("Afbud: {a} {b}"), "txt"),
    "items": (_HEAD + _PEOPLE, _each("{n}. {a} og {b}\n\nLars Bo Hansen orienterede om {a}.\n"), "txt"),
    "agenda lines": (_HEAD + _PEOPLE + "Dagsorden:\n", _each("{n}. {a} v/ {b}"), "txt"),
    "items of one number": (_HEAD + _PEOPLE, _each("1. {a}\n"), "txt"),
    "sub-items": (_HEAD + _PEOPLE + "1. Nyt\n", _each("1.{n}. {a}\n"), "txt"),
    "deep numbers": (_HEAD + _PEOPLE, _each("1", "."), "txt"),
    "acts": (
        _HEAD + _PEOPLE + "1. Nyt\n",
        _each("Lars Bo Hansen oplyste, at der er {n} sager om {a}.", " "),
        "txt",
    ),
    "questions and answers": (
        _HEAD + _PEOPLE + "1. Nyt\n",
        _each("Anne Dahl spurgte til {a}. Lars Bo Hansen svarede, at det er {n}.", "\n"),
        "txt",
    ),
    "unknown speakers": (_HEAD + _PEOPLE + "1. Nyt\n", _each("{a} {b} spurgte til sagen."), "txt"),
    "speaker labels": (_HEAD + _PEOPLE + "1. Nyt\n", _each("LBH: Det er {n} sager."), "txt"),
    "pronouns": (_HEAD + _PEOPLE + "1. Nyt\n", _each("Han tilføjede, at det er godt.", " "), "txt"),
    "one long sentence": (
        _HEAD + _PEOPLE + "1. Nyt\nAnne Dahl oplyste, at ",
        _each("der er {n} sager", ", og at "),
        "txt",
    ),
    "relative clauses": (_HEAD + _PEOPLE + "1. Nyt\nAnne Dahl, ", _each("der er {a}", ", som er "), "txt"),
    "topics": (_HEAD + _PEOPLE + "1. Nyt\nAnne Dahl nævnte ", _each("indbrud, vold, hærværk", " og "), "txt"),
    "decisions": (_HEAD + _PEOPLE + "1. Nyt\n", _each("Beslutning: {a} følger op."), "txt"),
    "dates": (_HEAD, _each("den {m}. maj 2016", " "), "txt"),
    "times": (_HEAD, _each("kl. 10.{m} - 12.00", " "), "txt"),
    "meeting lines": (_HEAD, _each("Referat af møde i Lokalrådet i {a}"), "txt"),
    "labels": (_HEAD, _each("Sted: {a}\nDato:\nTid:\nReferent: {b}"), "txt"),
    "page furniture": (_HEAD + _PEOPLE, _each("Side {n} af 900\nKredsrådet\n\f"), "txt"),
    "dots": (_HEAD, _each(".", ""), "txt"),
    "dotted contents": (_HEAD, _each("{n}. {a} ........................ {n}"), "txt"),
    "spaces": (_HEAD + "x", _each(" ", ""), "txt"),
    "spaces and words": (_HEAD, _each("x          ", ""), "txt"),
    "tabs": (_HEAD, _each("a\t", ""), "txt"),
    "blank lines": (_HEAD, _each("\n", ""), "txt"),
    "hyphens at line ends": (_HEAD + _PEOPLE, _each("krimi-\nnalitet"), "txt"),
    "open brackets": (_HEAD + _PEOPLE, _each("(", ""), "txt"),
    "brackets": (_HEAD + _PEOPLE, _each("({a})", ""), "txt"),
    "quotes": (_HEAD + _PEOPLE, _each('"', ""), "txt"),
    "commas": (_HEAD + "Deltagere: ", _each(",", ""), "txt"),
    "slashes": (_HEAD + "Deltagere: ", _each("/", ""), "txt"),
    "one long word": (_HEAD, _each("a", ""), "txt"),
    "long lower-case words": (_HEAD + _PEOPLE, _each("{a}direktør", ""), "txt"),
    "accents": (_HEAD, _each("e\u0301\u0308", ""), "txt"),
    "soft hyphens": (_HEAD, _each("a\u00ad", ""), "txt"),
    "digits": (_HEAD, _each("7", ""), "txt"),
    "addresses": (_HEAD, _each("post@{a}.dk http://{a}.dk/", " "), "txt"),
    "headings": (_HEAD, _each("# {a}\n"), "md"),
    "stars": (_HEAD, _each("*", ""), "md"),
    "starred words": (_HEAD, _each("**{a}", " "), "md"),
    "underscores": (_HEAD, _each("_a", ""), "md"),
    "quoted depth": (_HEAD, _each(">", ""), "md"),
    "listed depth": (_HEAD, lambda count: "\n".join("  " * min(n, 300) + "- a" for n in range(count)), "md"),
    "links": (_HEAD, _each("[{a}](", ""), "md"),
    "back ticks": (_HEAD, _each("`", ""), "md"),
    "pipes": (_HEAD, _each("|", ""), "md"),
    "table rows": (_HEAD + "| Navn | Titel |\n|---|---|\n", _each("| {a} {b} | konsulent |"), "md"),
    "nested divs": ("<html><body>", _each("<div>", ""), "html"),
    "nested lists": ("<html><body>", _each("<ul><li>a", ""), "html"),
    "nested tables": ("<html><body>", _each("<table><tr><td>", ""), "html"),
    "rows": ("<html><body><table>", _each("<tr><td>{a} {b}</td><td>konsulent</td></tr>"), "html"),
    "wide row": ("<html><body><table><tr>", _each("<td>{a}</td>", ""), "html"),
    "spans": ("<html><body><p>", _each("<b>{a}</b>", " "), "html"),
    "paragraphs": ("<html><body><h1>Referat</h1>", _each("<p>{a} {b} spurgte til {a}.</p>"), "html"),
    "menus": ("<html><body>", _each('<ul><li><a href="/">{a}</a></li></ul>'), "html"),
    "entities": ("<html><body>", _each("&aring;&#229;&", ""), "html"),
    "open tags": ("<html><body>", _each("<", ""), "html"),
    "attributes": ("<html><body><p ", _each("a{n}='x'", " "), "html"),
}

_SCHEMES: Final = ("danish", "layout", "titles", "bodies", "topics", "acts")
_MARKS: Final = (
    "og",
    "samt",
    "/",
    "-",
    "–",
    ",",
    ";",
    "(",
    ")",
    ":",
    "v/",
    "kl.",
    "1.",
    "12",
    "§",
    "A.B.",
    "|",
)
_ITEM: Final = _PEOPLE + "1. Nyt\n\n"
_PLACES: Final = {
    "in the title": ("Referat af møde i ", "lokalrådet i Køge den 20. november 2007\n\n" + _PEOPLE),
    "in a line of people": (_HEAD + "Til stede: borgmester Anne Dahl, lærer ", "Ida Holm.\n\n1. Nyt\n"),
    "after a person": (_HEAD + "Til stede:\n- Anne Dahl, borgmester\n- Ida Holm, ", "Bo Lund\n\n1. Nyt\n"),
    "in a sentence of people": (_HEAD + "I mødet deltog Anne Dahl, der ", "Bo Lund.\n\n1. Nyt\n"),
    "in an item's title": (_HEAD + _PEOPLE + "1. Nyt ", "\n\nAnne Dahl orienterede om skolen.\n"),
    "before a speaker": (_HEAD + _ITEM, "Anne Dahl orienterede om skolen.\n"),
    "after a verb": (_HEAD + _ITEM + "Anne Dahl orienterede om ", "skolen.\n"),
}


def repeated_words(count: int, seed: int) -> dict[str, Pattern]:
    """Return patterns like `PATTERNS`: marks and `count` words of the ontology, each in every place."""
    forms = {form for scheme in _SCHEMES for c in load().concepts(scheme) for form in c.forms}
    drawn = random.Random(seed).sample(sorted(forms), count)
    return {
        f"{word!r} {place}": (head, _then(word, tail), "txt")
        for word in (*_MARKS, *drawn)
        for place, (head, tail) in _PLACES.items()
    }


def _then(word: str, tail: str) -> Callable[[int], str]:
    return lambda count: f"{word} " * count + tail


def seconds(data: bytes, name: str) -> float:
    """Return this process's own time for reading and parsing, the better of two runs."""
    found = []
    for _ in range(2):
        start = time.process_time()
        with suppress(InputError):
            parse(read(data, path=name))
        found.append(time.process_time() - start)
    return min(found)


def growth(pattern: Pattern, most: int) -> tuple[float, float, int]:
    """Return how many times as long twice the pattern takes, and seconds and length of the longer one."""
    head, repeat, ending = pattern
    count = 200
    before = 0.0
    while True:
        data = (head + repeat(count)).encode()
        spent = seconds(data, f"pattern.{ending}")
        if before >= _LEAST or (len(data) > most and before):
            return (spent / before if spent >= _LEAST else 1.0), spent, len(data)
        if len(data) > 2 * most:
            return 1.0, spent, len(data)
        before = spent
        count *= 2


def too_steep(patterns: Mapping[str, Pattern], most: int) -> Iterator[tuple[str, float, float, int]]:
    """Yield each pattern with its growth, seconds and length; a growth over `MOST` is a defect."""
    for name, pattern in patterns.items():
        yield name, *growth(pattern, most)
