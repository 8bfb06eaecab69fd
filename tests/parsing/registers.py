"""Registers composed by chance: tables of members in which columns and marks tell who came.

As `compositions`, but of tables alone: every order of columns, every way to head and to mark them, on web
pages, in columns of blanks with or without rules, set off by tabs. Bodies are real, persons are not.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from .compositions import _MUNICIPAL, _OTHERS, _POLICE, Names, Person, _capital

_HEADS: Final = {
    "number": ("Nr.", "Nr", "Lb.nr."),
    "initials": ("Initialer", "Init.", "Forkortelse"),
    "name": ("Navn", "Deltager", "Medlem", "Rådets medlemmer", "Medlemmer og deltagere", "Mødedeltager"),
    "title": ("Titel", "Stilling", "Funktion", "Stilling/funktion"),
    "organisation": ("Organisation", "Repræsenterer", "Myndighed", "Kommune / myndighed", "Udpeget af"),
    "signature": ("Underskrift", "Signatur"),
    "remark": ("Bemærkninger", "Bemærkning", "Noter"),
}
_CAME: Final = ("Mødt", "Til stede", "Fremmødt", "Deltog", "Tilstede")
_GONE: Final = ("Afbud", "Fraværende", "Ikke mødt")
_NET: Final = ("Online", "Via Teams", "Teams")
_TICKS: Final = ("x", "X", "+", "✓", "√")
_SAYS: Final = (
    (("Ja", "Nej", "Ja, online"), _CAME),
    (("ja", "afbud", "online"), _CAME),
    (("Mødt", "Afbud", "Mødt via Teams"), ("Status", "Fremmøde", "Deltagelse")),
    (("Til stede", "Afbud", "Til stede (online)"), ("Status", "Fremmøde", "Til stede / afbud")),
    (("Deltog", "Meldt afbud", "Deltog online"), ("Status", "Deltagelse")),
)
Cell = Callable[[Person], str]


@dataclass(slots=True)
class Register:
    """Minutes with a register, and who is in it."""

    text: str
    suffix: str
    people: list[Person]


def register(
    seed: int, given: Sequence[str], surnames: Sequence[str], districts: dict[str, list[str]]
) -> Register:
    """Return the register that `seed` draws."""
    dice = random.Random(seed)
    names = Names(given, surnames, dice)
    district = dice.choice(sorted(districts))
    towns = sorted(districts[district])
    people = [Person(names.draw(), title, district) for title in dice.sample(_POLICE, dice.randint(1, 3))]
    people += [
        Person(names.draw(), title, dice.choice(towns))
        for title in dice.sample(_MUNICIPAL, dice.randint(3, 5))
    ]
    people += [Person(names.draw(), *other) for other in dice.sample(_OTHERS, dice.randint(0, 2))]
    dice.shuffle(people)
    for person in dice.sample(people, dice.randint(1, 2)):
        person.absent = True
    here = [person for person in people if not person.absent]
    here.sort(key=lambda person: person.title == "formand")  # who leads another body is no plain "formand"
    here[0].secretary, here[1].chair = True, True
    if dice.random() < 0.4:
        here[-1].remote = here[-1] not in here[:2]
    dice.shuffle(people)
    columns = _columns(people, dice)
    rows = [[head for head, _ in columns], *([cell(person) for _, cell in columns] for person in people)]
    suffix = dice.choice(("md", "html", "txt", "txt", "txt"))
    lines = {"md": _markdown, "html": _html, "txt": _plain}[suffix](rows, dice)
    town = dice.choice(towns).removesuffix(" Kommune")
    head = f"Referat af møde i kredsrådet i {district} den 4. maj 2016 kl. 10.00-12.00"
    items = ["1. Velkomst", f"{here[0].name} bød velkommen.", "2. Eventuelt", "Intet."]
    place = f"Sted: Rådhuset i {town}"
    if suffix == "html":
        body = [f"<h1>{head}</h1>", f"<p>{place}</p>", *lines, *(f"<p>{item}</p>" for item in items)]
        return Register("\n".join(body), suffix, people)
    return Register("\n\n".join([head, place, "\n".join(lines), *items]) + "\n", suffix, people)


def _columns(people: Sequence[Person], dice: random.Random) -> list[tuple[str, Cell]]:
    """Return heading and content of each column: who, then what tells of presence."""

    def head(kind: str) -> str:
        return dice.choice(_HEADS[kind])

    remarks = dice.random() < 0.3

    def functions(person: Person) -> str:
        return "referent" if person.secretary else "formand" if person.chair else ""

    def behind(person: Person) -> str:
        said = functions(person)
        return f" ({said})" if said and not remarks else ""

    who: list[tuple[str, Cell]]
    if dice.random() < 0.25:
        who = [(head("name"), lambda p: f"{p.name}, {p.title}, {p.organisation}{behind(p)}")]
    else:
        who = [
            (head("name"), lambda p: p.name + behind(p)),
            (head("title"), lambda p: _capital(p.title)),
            (head("organisation"), lambda p: p.organisation),
        ]
        dice.shuffle(who)
    if dice.random() < 0.2:
        who.insert(0, (head("number"), lambda p: str(people.index(p) + 1)))
    columns = [*who, *_presence(any(p.remote for p in people), dice)]
    if remarks:
        columns.append((head("remark"), functions))
    elif dice.random() < 0.2:
        columns.append((head("signature"), lambda p: "" if p.absent else "............"))
    return columns


def _presence(remote: bool, dice: random.Random) -> list[tuple[str, Cell]]:
    """Return the columns that tell who came."""
    if dice.random() < 0.5:
        (yes, no, net), heads = dice.choice(_SAYS)
        return [(dice.choice(heads), lambda p: no if p.absent else net if p.remote else yes)]
    tick = dice.choice(_TICKS)
    came, gone = dice.choice(_CAME), dice.choice(_GONE)
    columns: list[tuple[str, Cell]] = [(came, lambda p: "" if p.absent or p.remote else tick)]
    if remote:
        columns.append((dice.choice(_NET), lambda p: tick if p.remote else ""))
    if remote or dice.random() < 0.7:
        columns.append((gone, lambda p: tick if p.absent else ""))
    return columns


def _markdown(rows: Sequence[Sequence[str]], dice: random.Random) -> list[str]:
    rule = dice.choice(("---", ":--", ":-:"))
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [lines[0], "|" + f"{rule}|" * len(rows[0]), *lines[1:]]


def _html(rows: Sequence[Sequence[str]], dice: random.Random) -> list[str]:
    top = dice.choice(("td", "th"))
    cells = [
        "".join(f"<{tag}>{escape(cell)}</{tag}>" for cell in row)
        for tag, row in zip([top, *["td"] * len(rows)], rows, strict=False)
    ]
    return ["<table>", *(f"<tr>{row}</tr>" for row in cells), "</table>"]


def _wrapped(rows: Sequence[Sequence[str]], width: int) -> list[list[str]]:
    """Return the rows with long cells carried on in further lines, deeper in the first column."""
    out = [list(rows[0])]
    for row in rows[1:]:
        cells = [textwrap.wrap(cell, width, break_on_hyphens=False) or [""] for cell in row]
        for n in range(max(map(len, cells))):
            line = [cell[n] if n < len(cell) else "" for cell in cells]
            out.append([f"  {line[0]}" if n and line[0] else line[0], *line[1:]])
    return out


def _plain(rows: Sequence[Sequence[str]], dice: random.Random) -> list[str]:
    """Return the table in tabs, or in columns of blanks, marks in their middle, with a rule or none."""
    if dice.random() < 0.25:
        return ["\t".join(row) for row in rows]
    if dice.random() < 0.3:
        rows = _wrapped(rows, dice.choice((26, 32, 40)))
    gap, indent, middle = dice.choice((2, 3, 5)), dice.choice((0, 0, 2)), dice.random() < 0.5
    widths = [max(len(row[column]) for row in rows) for column in range(len(rows[0]))]
    lines = []
    for row in rows:
        cells = [
            f"{cell:^{len(rows[0][n])}}" if middle and len(cell) == 1 else cell for n, cell in enumerate(row)
        ]
        line = (" " * gap).join(f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))
        lines.append(f"{'':{indent}}{line}".rstrip())
    rule = dice.choice(("", "-", "=", "_", "dashes"))
    if rule == "dashes":
        lines.insert(1, " " * indent + (" " * gap).join("-" * width for width in widths))
    elif rule:
        lines.insert(1, " " * indent + rule * max(map(len, lines)))
    return lines
