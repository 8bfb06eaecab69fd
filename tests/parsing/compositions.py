"""Minutes composed of parts that secretaries use every day: a heading, a list, apologies, an agenda.

Each part is drawn from a seed out of its usual forms, and all of them fit together; what was composed is what
a reader must find. Bodies and places are real, persons are not.
"""

from __future__ import annotations

import random
import textwrap
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from html import escape
from itertools import zip_longest
from typing import Final

from kredsgraf.vocabulary import Vocabulary

_POLICE: Final = (
    "politidirektør", "chefpolitiinspektør", "politiinspektør", "vicepolitiinspektør", "politikommissær",
    "chefanklager", "vicepolitidirektør", "stabschef", "specialkonsulent", "sekretariatschef",
)  # fmt: skip
_MUNICIPAL: Final = (
    "borgmester", "kommunaldirektør", "SSP-konsulent", "centerchef", "skolechef", "direktør for børn og unge",
    "viceborgmester", "beredskabschef", "kultur- og fritidschef", "konsulent", "leder af ungdomsskolen",
)  # fmt: skip
_OTHERS: Final = (
    ("boligsocial koordinator", "Boligforeningen AAB"),
    ("afdelingschef", "Kriminalforsorgen"),
    ("formand", "Ældre Sagen"),
    ("centerleder", "Handelsstandsforeningen"),
    ("projektleder", "TrygFonden"),
    ("udviklingskonsulent", "Det Kriminalpræventive Råd"),
    ("driftschef", "DSB"),
    ("formand", "Natteravnene"),
    ("kredsformand", "Red Barnet"),
)
_NOTES: Final = {
    "secretary": (" (referent)", " (ref.)", " (sekretær, referent)"),
    "chair": (" (formand)", " (mødeleder)", " (ordstyrer)"),
    "remote": (" (via Teams)", " (online)", " (deltog via Teams)", " – deltog online"),
    "part": (" (under pkt. 2)", " – til kl. 10.15", " (fra kl. 9.45)", " (gik efter pkt. 2)"),
    "absent": (" (afbud)", " – afbud", " (meldt afbud)"),
}
_TITLES: Final = (
    "Velkomst og godkendelse af dagsorden", "Orientering fra politiet", "Kriminalitetsudviklingen i kredsen",
    "Status på samarbejdsplanen", "Unge og nattelivet", "Utryghed ved stationen", "Tryghedsmåling",
    "Færdselssikkerhed ved skolerne", "Hjemløse i midtbyen", "Orientering fra kommunerne", "Cykeltyverier",
)  # fmt: skip
_PLACES: Final = (
    "Rådhuset, mødelokale 2",
    "Politigården, mødelokale 104",
    "Byrådssalen",
    "Kulturhuset, sal B",
)
_SAID: Final = (
    ("inform", "orienterede om sagen og de nye tal"),
    ("propose", "foreslog et fælles møde med skolerne"),
    ("comment", "mente, at samarbejdet fungerer godt"),
    ("thank", "takkede for et godt samarbejde"),
)
_MONTHS: Final = [
    "januar", "februar", "marts", "april", "maj", "juni",
    "juli", "august", "september", "oktober", "november", "december",
]  # fmt: skip
_DAYS: Final = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]


@dataclass(slots=True)
class Person:
    """One attendee as composed; `note` is what stands behind the entry."""

    name: str
    title: str
    organisation: str
    absent: bool = False
    remote: bool = False
    secretary: bool = False
    chair: bool = False
    note: str = ""

    @property
    def place(self) -> str:
        """The preposition before the organisation."""
        return "i" if self.organisation.endswith("Kommune") else "ved"


@dataclass(slots=True)
class Composed:
    """Minutes and what they say."""

    text: str
    suffix: str
    day: date
    times: tuple[str, str]
    place: str
    people: list[Person]
    agenda: list[str]
    acts: list[tuple[str, str, str]] = field(default_factory=list)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _joined(parts: Sequence[str]) -> str:
    return parts[0] if len(parts) == 1 else f"{', '.join(parts[:-1])} og {parts[-1]}"


# how one person stands on a line

Line = Callable[[Person], str]
_LINES: Final[dict[str, Line]] = {
    "title-first": lambda p: f"{_capital(p.title)} {p.name}, {p.organisation}{p.note}",
    "name-first": lambda p: f"{p.name}, {p.title}, {p.organisation}{p.note}",
    "parentheses": lambda p: f"{p.name} ({p.title}, {p.organisation}){p.note}",
    "title-in-parentheses": lambda p: f"{p.name} ({p.title}), {p.organisation}{p.note}",
    "dashes": lambda p: f"{p.name} – {p.title} – {p.organisation}{p.note}",
    "stroke": lambda p: f"{p.name}, {p.title} / {p.organisation}{p.note}",
    "strokes": lambda p: f"{p.name} / {p.title} / {p.organisation}{p.note}",
    "from": lambda p: f"{_capital(p.title)} {p.name} fra {p.organisation}{p.note}",
    "at": lambda p: f"{p.name}, {p.title} {p.place} {p.organisation}{p.note}",
    "comma-at": lambda p: f"{p.name}, {p.title}, {p.place} {p.organisation}{p.note}",
    "by": lambda p: f"{p.organisation} v/ {p.title} {p.name}{p.note}",
    "colon": lambda p: f"{p.organisation}: {p.name}, {p.title}{p.note}",
}
_COLUMNS: Final[dict[str, Line]] = {
    "tab-name": lambda p: f"{p.name}\t{_capital(p.title)}\t{p.organisation}{p.note}",
    "tab-title": lambda p: f"{_capital(p.title)}\t{p.name}{p.note}\t{p.organisation}",
    "tab-organisation": lambda p: f"{p.organisation}\t{_capital(p.title)}\t{p.name}{p.note}",
}
_RUNS: Final[dict[str, Line]] = {
    "title-first": lambda p: f"{p.title} {p.name}, {p.organisation}{p.note}",
    "parentheses": lambda p: f"{p.title} {p.name} ({p.organisation}){p.note}",
}


def _groups(people: Sequence[Person], run_in: bool, dice: random.Random) -> list[str]:
    """Return people under the names of their organisations, or behind them."""
    by_name: dict[str, list[Person]] = {}
    for person in people:
        by_name.setdefault(person.organisation, []).append(person)
    first = dice.random() < 0.5
    head = dice.choice(("{}:", "Fra {}:"))
    out: list[str] = []
    for name, members in by_name.items():
        lines = [f"{p.name} ({p.title}){p.note}" if first else f"{p.title} {p.name}{p.note}" for p in members]
        if run_in:
            out.append(f"{head.format(name)} {_joined(lines)}")
        else:
            out += [head.format(name), *map(_capital, lines), ""]
    return out


def _table(people: Sequence[Person], suffix: str, dice: random.Random) -> list[str]:
    """Return a table whose columns stand in any order."""
    columns: list[tuple[tuple[str, ...], Line]] = [
        (("Navn", "Deltager"), lambda p: p.name + p.note),
        (("Titel", "Stilling"), lambda p: _capital(p.title)),
        (("Organisation", "Myndighed", "Repræsenterer"), lambda p: p.organisation),
    ]
    dice.shuffle(columns)
    rows = [[dice.choice(heads) for heads, _ in columns]]
    rows += [[cell(person) for _, cell in columns] for person in people]
    if suffix == "html":
        return [
            "<table>",
            *(f"<tr>{''.join(f'<td>{escape(c)}</td>' for c in row)}</tr>" for row in rows),
            "</table>",
        ]
    lines = [f"| {' | '.join(row)} |" for row in rows]
    return [lines[0], "| --- | --- | --- |", *lines[1:]]


def _shape(suffix: str, dice: random.Random) -> Callable[[Sequence[Person]], list[str]]:
    """Return how the lists of these minutes are written."""
    line = dice.choice(list(_LINES.values()))
    marks = {"md": ("- ", "* "), "txt": ("", "", "- ", "• "), "html": ("",)}
    mark = dice.choice(marks[suffix])
    run = dice.choice(list(_RUNS.values()))
    tabbed = dice.choice(list(_COLUMNS.values()))
    seed = dice.random()  # the list of the absent is written as that of those present
    shapes: list[Callable[[Sequence[Person]], list[str]]] = [
        lambda people: [mark + line(p) for p in people],
        lambda people: [mark + line(p) for p in people],
        lambda people: [_capital(_joined([run(p) for p in people])) + "."],
        lambda people: ["; ".join(f"{p.name}, {p.title}, {p.organisation}{p.note}" for p in people) + "."],
        lambda people: _groups(people, run_in=True, dice=random.Random(seed)),
    ]
    if suffix == "txt":
        shapes += [
            lambda people: [f"{n}. {line(p)}" for n, p in enumerate(people, 1)],
            lambda people: [tabbed(p) for p in people],
            lambda people: _groups(people, run_in=False, dice=random.Random(seed)),
        ]
    else:
        shapes.append(lambda people: _table(people, suffix, random.Random(seed)))
    return dice.choice(shapes)


# who comes


def listed_names(vocabulary: Vocabulary, kind: str) -> list[str]:
    """Return the names of one kind ("given", "surname") in the ontology's lists."""
    concepts = [c for c in vocabulary.concepts("names") if c.value("nameKind") == kind]
    return [form for concept in concepts for form in concept.alternatives]


class Names:
    """Draws names of which no two share a word.

    Args:
        given, surnames: the stock. dice: the chance.
    """

    def __init__(self, given: Sequence[str], surnames: Sequence[str], dice: random.Random) -> None:
        self._given = given
        self._surnames = surnames
        self._dice = dice
        self._used: set[str] = set()

    def _fresh(self, stock: Sequence[str]) -> str:
        word = next(w for w in iter(lambda: self._dice.choice(stock), None) if w not in self._used)
        self._used.add(word)
        return word

    def draw(self) -> str:
        """Return a name of two words, at times with a middle name, an initial or a hyphen."""
        first, last = self._fresh(self._given), self._fresh(self._surnames)
        middle = self._dice.choice(
            ("", "", "", f"{self._fresh(self._surnames)} ", f"{self._dice.choice('ABEHKLMP')}. ")
        )
        return f"{first} {middle}{last}"


def _people(names: Names, district: str, municipalities: Sequence[str], dice: random.Random) -> list[Person]:
    """Return police of the district, officials of the municipalities, at times others."""
    out = [Person(names.draw(), title, district) for title in dice.sample(_POLICE, dice.randint(2, 4))]
    titles = dice.sample(_MUNICIPAL, dice.randint(3, 6))
    out += [Person(names.draw(), title, dice.choice(municipalities)) for title in titles]
    others = dice.sample(_OTHERS, dice.randint(0, 2))
    return [*out, *(Person(names.draw(), title, organisation) for title, organisation in others)]


def _settle(people: Sequence[Person], dice: random.Random) -> tuple[list[str], str]:
    """Decide who is absent, leads, writes, comes late; return the fields, and how absence is shown."""
    for person in dice.sample(people[2:], dice.randint(0, 2)):
        person.absent = True
    gone = [p for p in people if p.absent]
    shown = dice.choice(("section", "sentence", "note")) if gone else "nobody"
    for person in gone if shown == "note" else ():
        person.note = dice.choice(_NOTES["absent"])
    here = [p for p in people if not p.absent]
    writer, leader, *rest = dice.sample(here, len(here))
    fields: list[str] = []
    writer.secretary = True
    if dice.random() < 0.5:
        writer.note = dice.choice(_NOTES["secretary"])
    else:
        fields.append(f"Referent: {dice.choice(('', _capital(writer.title) + ' '))}{writer.name}")
    if dice.random() < 0.6 and leader.organisation.endswith(("Politi", "Kommune")):
        leader.chair = True
        if dice.random() < 0.5:
            leader.note = dice.choice(_NOTES["chair"])
        else:
            fields.append(f"{dice.choice(('Mødeleder', 'Formand', 'Ordstyrer'))}: {leader.name}")
    for person in rest:
        if dice.random() < 0.15:
            kind = dice.choice(("remote", "part"))
            person.note, person.remote = dice.choice(_NOTES[kind]), kind == "remote"
    return fields, shown


# when and where


def _when(dice: random.Random) -> tuple[date, str, tuple[str, str], str]:
    """Return day and its words, times and their words."""
    day = date(2008, 1, 10) + timedelta(days=7 * dice.randint(0, 950))
    month = _MONTHS[day.month - 1]
    long = f"den {day.day}. {month} {day.year}"
    spoken = dice.choice(
        (
            long,
            f"{_DAYS[day.weekday()]} {long}",
            f"{_DAYS[day.weekday()]} d. {day.day}. {month} {day.year}",
            f"{day:%d-%m-%Y}",
            f"{day:%d.%m.%Y}",
            f"{day.day}/{day.month}-{day.year}",
            f"d. {day.day}/{day.month} {day.year}",
        )
    )
    hour, minute, later = dice.choice((8, 9, 10, 13)), dice.choice((0, 15, 30)), dice.choice((0, 30))
    a, b = f"{hour}.{minute:02}", f"{hour + 2}.{later:02}"
    hours = dice.choice(
        (
            f"kl. {a}-{b}",
            f"kl. {a} – {b}",
            f"fra kl. {a} til kl. {b}",
            f"kl. {a.replace('.', ':')} til {b.replace('.', ':')}",
        )
    )
    return day, spoken, (f"{hour:02}:{minute:02}", f"{hour + 2:02}:{later:02}"), hours


def _heading(body: str, spoken: str, hours: str, place: str, dice: random.Random) -> list[str]:
    title = dice.choice((f"Referat af møde i {body}", f"Referat fra møde i {body}", body))
    return dice.choice(
        (
            [title, "", f"Dato: {spoken}", f"Tid: {hours}", f"Sted: {place}"],
            [title, "", f"Dato og tid: {spoken}, {hours}", f"Mødested: {place}"],
            [title, "", f"Mødet blev holdt {spoken} {hours} i {place}."],
            [f"{title} {spoken}", "", f"Tidspunkt: {hours}", f"Sted: {place}"],
        )
    )


# the whole


def compose(
    seed: int,
    given: Sequence[str],
    surnames: Sequence[str],
    districts: dict[str, list[str]],
    suffix: str | None = None,
    *,
    tables: bool = True,
) -> Composed:
    """Return minutes composed from `seed`; the same seed gives the same minutes.

    Args:
        given, surnames: of which names are made. districts: the municipalities of each police district.
        suffix: the format; any of three where it is None.
        tables: the items may be the rows of a table.
    """
    dice = random.Random(seed)
    district = dice.choice(sorted(districts))
    local = dice.random() < 0.4
    municipalities = dice.sample(districts[district], 1 if local else min(4, len(districts[district])))
    people = _people(Names(given, surnames, dice), district, municipalities, dice)
    fields, shown = _settle(people, dice)
    suffix = suffix or dice.choice(("txt", "txt", "md", "html"))
    day, spoken, times, hours = _when(dice)
    place = dice.choice(_PLACES)
    body = f"Lokalrådet i {municipalities[0]}" if local else f"Kredsrådet i {district}"
    agenda = [*dice.sample(_TITLES, dice.randint(3, 5)), "Eventuelt"]
    done = Composed("", suffix, day, times, place, people, agenda)
    parts = _Parts(_heading(body, spoken, hours, place, dice), fields, *_lists(people, shown, suffix, dice))
    items = _items(done, dice)
    done.text = (_as_html if suffix == "html" else _as_text)(parts, done, items, dice, tables)
    return done


@dataclass(frozen=True, slots=True)
class _Parts:
    head: list[str]
    fields: list[str]
    lists: list[tuple[str, list[str]]]
    sentence: str


def _lists(
    people: Sequence[Person], shown: str, suffix: str, dice: random.Random
) -> tuple[list[tuple[str, list[str]]], str]:
    """Return the labelled lists, and the sentence that names the absent."""
    shape = _shape(suffix, dice)
    gone = [p for p in people if p.absent]
    listed = list(people) if shown == "note" else [p for p in people if not p.absent]
    lists = [(dice.choice(("Deltagere", "Til stede", "Mødedeltagere", "Fremmødte")), shape(listed))]
    if shown == "section":
        lists.append((dice.choice(("Afbud", "Fraværende", "Ikke til stede", "Afbud fra")), shape(gone)))
    named = _joined([_RUNS["title-first"](p) for p in gone]) if shown == "sentence" else ""
    return lists, named and f"Afbud fra {named}."


def _items(done: Composed, dice: random.Random) -> list[str]:
    """Return what is told under each item, and note who did what."""
    here = [p for p in done.people if not p.absent]
    told = []
    for number, _ in enumerate(done.agenda, 1):
        sentences = []
        for person in dice.sample(here, dice.randint(1, 2)):
            kind, words = dice.choice(_SAID)
            named = dice.choice((person.name, f"{_capital(person.title)} {person.name}"))
            sentences.append(f"{named} {words}.")
            done.acts.append((person.name, kind, str(number)))
        told.append(" ".join(sentences))
    return told


def _as_text(parts: _Parts, done: Composed, told: Sequence[str], dice: random.Random, tables: bool) -> str:
    marked = done.suffix == "md"
    above, below, end = ("# ", "## ", "  ") if marked else ("", "", "")
    lines = [above + parts.head[0], *(line and line + end for line in parts.head[1:]), ""]
    fields = [*(line + end for line in parts.fields), ""] if parts.fields else []
    first = dice.random() < 0.5
    lines += fields if first else []
    for label, rows in parts.lists:
        lines += [f"{below}{label}", "", *rows, ""] if marked else [f"{label}:", *rows, ""]
    lines += [parts.sentence, ""] if parts.sentence else []
    lines += [] if first else fields
    listed = dice.choice(("{n}. {t}", "{n}) {t}", "Pkt. {n}: {t}", "[{n}] {t}", ""))
    if listed:
        lines += [f"{below}Dagsorden{'' if marked else ':'}", ""]
        lines += [*(listed.format(n=n, t=t) for n, t in enumerate(done.agenda, 1)), ""]
    if tables and dice.random() < 0.2:
        return "\n".join([*lines, *_as_rows(done, told, marked, dice), ""])
    headed = dice.choice(_MARKED if marked else _HEADED)
    for number, (title, text) in enumerate(zip(done.agenda, told, strict=True), 1):
        line = headed.format(n=number, t=title, stroke="-" * max(12, len(title)))
        lines += [*line.split("\n"), "", text, ""]
    return "\n".join(lines)


_NUMBERED: Final = (
    "{n}. {t}", "Ad {n}. {t}", "Ad {n} {t}", "Pkt. {n}: {t}", "Punkt {n} – {t}", "{n}) {t}", "[{n}] {t}",
    "({n}) {t}", "#{n}: {t}", "{n} - {t}", "{n}: {t}", "{n}/ {t}", "§ {n}. {t}", "{n} | {t}", "Emne {n}: {t}",
)  # fmt: skip
"""How an item is headed by its number."""
_HEADED: Final = (
    *_NUMBERED, "-{n}- {t}", "»{n}« {t}", "=== {n}. {t} ===", "• {n}. {t}", "→ {n}. {t}", "{n} → {t}",
    "{n}° {t}", "=== {t} ===", "*** {t} ***", ">> {t}", "► {t}", "[{t}]", "{t}\n{stroke}",
    "{stroke}\n{t}\n{stroke}", "{stroke}\n{n}. {t}\n{stroke}", "Punkt {n}\n{t}", "{t}",
)  # fmt: skip
"""How plain text heads an item, with or without its number."""
_MARKED: Final = (
    *(f"### {head}" for head in _NUMBERED), "### {t}", "**{t}**", "**{n}. {t}**", "**[{n}]** {t}",
    "**Punkt {n}: {t}**", "---\n\n**{t}**", "{t}\n---", "1. **{t}**",
)  # fmt: skip
_TABLES: Final = (
    ("Nr.", "Emne", "Referat"),
    ("Tid", "Emne", "Referat"),
    ("Tid", "Punkt", "Hvad blev der sagt", "Hvem"),
    ("Emne", "Referat"),
    ("Punkt", "Drøftelse", "Ansvarlig"),
    ("Emne", "Varighed", "Beslutning"),
)


def _row(heads: Sequence[str], number: int, title: str, text: str) -> list[str]:
    """Return the cells of an item in a table with these headers."""
    cells = {
        "Nr.": str(number),
        "Tid": f"{8 + number}.15",
        "Hvem": "Alle",
        "Ansvarlig": "",
        "Varighed": "10 min.",
    }
    return [cells.get(head, title if head in ("Emne", "Punkt") else text) for head in heads]


def _as_rows(done: Composed, told: Sequence[str], marked: bool, dice: random.Random) -> list[str]:
    """Return the items as the rows of a table, in plain text as columns of blanks."""
    heads = dice.choice(_TABLES)
    items = enumerate(zip(done.agenda, told, strict=True), 1)
    rows = [list(heads), *(_row(heads, number, title, text) for number, (title, text) in items)]
    if marked:
        lines = [f"| {' | '.join(row)} |" for row in rows]
        return [lines[0], f"|{' --- |' * len(heads)}", *lines[1:]]
    widths = [max(len(head), *(min(44, len(row[n])) for row in rows[1:])) + 3 for n, head in enumerate(heads)]
    lines = []
    for row in rows:
        wrapped = [textwrap.wrap(cell, width - 3) for cell, width in zip(row, widths, strict=True)]
        for parts in zip_longest(*wrapped, fillvalue=""):
            lines.append("".join(p.ljust(w) for p, w in zip(parts, widths, strict=True)).rstrip())
        lines.append("")
    return lines


def _as_html(parts: _Parts, done: Composed, told: Sequence[str], dice: random.Random, tables: bool) -> str:
    out = [f"<h1>{escape(parts.head[0])}</h1>"]
    out += [f"<p>{escape(line)}</p>" for line in [*parts.head[1:], *parts.fields] if line]
    style = dice.choice(("list", "breaks", "paragraphs"))
    for label, rows in parts.lists:
        if rows[0] == "<table>":
            out += [f"<h2>{label}</h2>", *rows]
        elif style == "list":
            out.append(f"<h2>{label}</h2><ul>{''.join(f'<li>{escape(row)}</li>' for row in rows)}</ul>")
        elif style == "breaks":
            out.append(f"<p><strong>{label}</strong><br>{'<br>'.join(map(escape, rows))}</p>")
        else:
            out += [f"<h3>{label}</h3>", *(f"<p>{escape(row)}</p>" for row in rows)]
    out += [f"<p>{escape(parts.sentence)}</p>"] if parts.sentence else []
    if dice.random() < 0.6:
        out.append(f"<h2>Dagsorden</h2><ol>{''.join(f'<li>{escape(t)}</li>' for t in done.agenda)}</ol>")
    if tables and dice.random() < 0.25:
        tag, heads = dice.choice(("th", "td")), dice.choice(_TABLES)
        items = enumerate(zip(done.agenda, told, strict=True), 1)
        rows = [_row(heads, number, title, text) for number, (title, text) in items]
        out += ["<table>", _html_row(heads, tag), *(_html_row(row, "td") for row in rows), "</table>"]
        return "\n".join(["<html><body>", *out, "</body></html>"])
    headed = dice.choice(
        ("<h3>{n}. {t}</h3>", "<h3>{t}</h3>", "<h4>[{n}] {t}</h4>", "<p><b>{t}</b></p>", "<p>[{n}] {t}</p>")
    )
    for number, (title, text) in enumerate(zip(done.agenda, told, strict=True), 1):
        out += [headed.format(n=number, t=escape(title)), f"<p>{escape(text)}</p>"]
    return "\n".join(["<html><body>", *out, "</body></html>"])


def _html_row(cells: Sequence[str], tag: str) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(cell)}</{tag}>' for cell in cells)}</tr>"


# printed pages

_PROSE: Final = (
    "Der er i perioden registreret 34 anmeldelser mod 41 i samme periode året før, og antallet er faldet.",
    "Indsatsen fortsætter hen over sommeren, hvor der er flere mennesker i gaderne og på havnen.",
    "Erfaringerne fra de andre kommuner er gode, og ordningen koster ikke mere end den gamle.",
    "Det gælder især i weekenderne, hvor butikkerne holder åbent længe, og hvor der kører ekstra busser.",
)


def printed(done: Composed, seed: int) -> str:
    """Return plain minutes as the text of a PDF: what is told made longer, lines wrapped, pages numbered."""
    dice = random.Random(seed)
    width = dice.choice((68, 76, 84, 92))
    foot = dice.choice(("Side {n} af 3", "Side {n}", "- {n} -"))
    lines: list[str] = []
    for line in done.text.split("\n"):
        told = line.endswith(".") and any(line.endswith(f"{words}.") for _, words in _SAID)
        whole = f"{line} {' '.join(dice.sample(_PROSE, 2))}" if told else line
        wrap = len(whole) > width and "\t" not in whole
        lines += textwrap.wrap(whole, width, break_on_hyphens=False) if wrap else [whole]
    pages = [lines[at : at + 40] for at in range(0, len(lines), 40)]
    return "\n\f".join("\n".join([*page, "", foot.format(n=n)]) for n, page in enumerate(pages, 1))
