"""How secretaries write a session down: six layouts and a stock of plain sentences, worded from a seed."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape
from typing import Final

from .country import Seat, Session

_MONTHS: Final = [
    "januar",
    "februar",
    "marts",
    "april",
    "maj",
    "juni",
    "juli",
    "august",
    "september",
    "oktober",
    "november",
    "december",
]
_DAYS: Final = ["mandag", "tirsdag", "onsdag", "torsdag", "fredag", "lørdag", "søndag"]
_INFORM: Final = (
    "{who} orienterede om {topic}.",
    "{who} gennemgik de seneste tal for {topic} i {area}.",
    "{who} oplyste, at sager om {topic} er gået {way} siden sidste møde.",
    "{who} fortalte om arbejdet med {topic} og de unge, der har været med i det.",
    "{who} redegjorde for indsatsen mod {topic}, som begyndte i foråret.",
    "{who} præsenterede en ny plan for {topic}.",
)
_ASK: Final = (
    "{who} spurgte til {topic}.",
    "{who} spurgte, om der er flere sager om {topic} end sidste år.",
    "{who} efterspurgte tal for {topic} fordelt på byer.",
)
_ANSWER: Final = (
    "{who} svarede, at der er tale om {number} sager.",
    "{who} svarede, at det vil blive undersøgt til næste møde.",
    "Hertil svarede {who}, at der ikke er noget, der tyder på det.",
)
_MORE: Final = (
    "{who} bemærkede, at samarbejdet fungerer godt i det daglige.",
    "{who} tilføjede, at skolerne også er en del af indsatsen.",
    "{who} foreslog, at {topic} tages op igen på et senere møde.",
    "{who} mente, at der bør gøres mere ved {topic}.",
    "{who} takkede for orienteringen.",
)
_PLAIN: Final = (
    "Der er i perioden registreret {number} anmeldelser mod {other} i samme periode året før.",
    "Indsatsen fortsætter frem til sommerferien.",
    "Erfaringerne fra de andre kommuner er gode, og ordningen koster ikke mere end den gamle.",
    "Det gælder især i weekenderne, hvor der er mange mennesker i byen.",
    "De fleste sager bliver løst lokalt, men nogle må sendes videre til andre myndigheder.",
)
_DECIDE: Final = (
    "{council} tog orienteringen til efterretning.",
    "{council} besluttede at drøfte {topic} igen på næste møde.",
    "Beslutning: {owner} indkalder til et møde om {topic}.",
)


@dataclass(frozen=True, slots=True)
class _Item:
    number: int
    title: str
    paragraphs: tuple[str, ...]


def render(session: Session) -> tuple[str, str]:
    """Return file name and text of the minutes of one session."""
    style = random.Random(f"style {session.style}")
    dice = random.Random(f"words {session.seed}")
    ending, layout = style.choice(_LAYOUTS)
    return f"{session.slug}.{ending}", layout(session, _items(session, dice), style)


# what is said


def _items(session: Session, dice: random.Random) -> list[_Item]:
    chair = session.present[0]
    welcome = f"{chair.name} bød velkommen. Referatet fra sidste møde blev godkendt."
    items = [_Item(1, "Velkomst og godkendelse af dagsorden", (welcome,))]
    for topic in session.topics:
        title = topic[0].upper() + topic[1:]
        items.append(_Item(len(items) + 1, title, _paragraphs(session, topic, dice)))
    asker = dice.choice(session.present)
    last = _ASK[0].format(who=asker.name, topic="datoerne for de næste møder")
    return [*items, _Item(len(items) + 1, "Eventuelt", (last,))]


def _paragraphs(session: Session, topic: str, dice: random.Random) -> tuple[str, ...]:
    area = (session.municipality or session.district).removesuffix(" Kommune").removesuffix(" Politi")
    council = "Kredsrådet" if session.kind == "kredsråd" else "Lokalrådet"

    def numbers() -> dict[str, int]:
        return {"number": dice.randint(11, 99), "other": dice.randint(11, 99)}

    def say(stock: Sequence[str], who: str) -> str:
        way = dice.choice(("op", "ned"))
        return dice.choice(stock).format(
            who=who, topic=topic, area=area, way=way, council=council, owner=speaker.name, **numbers()
        )

    speaker, asker, third = dice.sample(session.present, 3)
    named = _named(speaker, dice)
    paragraphs = [
        " ".join(
            (
                say(_INFORM, named),
                *(text.format(**numbers()) for text in dice.sample(_PLAIN, dice.randint(1, 3))),
            )
        ),
    ]
    if dice.random() < 0.6:
        paragraphs.append(f"{say(_ASK, _named(asker, dice))} {say(_ANSWER, speaker.name)}")
    if dice.random() < 0.5:
        paragraphs.append(" ".join((say(_MORE, _named(third, dice)), say(_PLAIN, ""))))
    if dice.random() < 0.5:
        paragraphs.append(say(_DECIDE, speaker.name))
    return tuple(paragraphs)


def _named(seat: Seat, dice: random.Random) -> str:
    return seat.name if dice.random() < 0.7 else f"{_capital(seat.title)} {seat.name}"


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def _long(session: Session) -> str:
    day = session.day
    return f"{_DAYS[day.weekday()]} den {day.day}. {_MONTHS[day.month - 1]} {day.year}"


# how it is laid out


def _lines(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """Plain text: one line a person, numbered headings."""
    colon = style.choice(("Deltagere:", "Til stede:", "Mødedeltagere:"))
    parts = [
        f"Referat af møde i {session.body}\n",
        f"{_capital(_long(session))} kl. {session.start}-{session.end}\nSted: {session.place}\n",
        f"{colon}\n" + "\n".join(_entry(seat, style_comma=True) for seat in session.present) + " (referent)",
    ]
    if session.absent:
        parts.append("\nAfbud:\n" + "\n".join(_entry(seat, style_comma=True) for seat in session.absent))
    parts.append("\nDagsorden:\n" + "\n".join(f"{item.number}. {item.title}" for item in items))
    parts += [
        f"\n{item.number}. {item.title}\n" + "\n\n".join(map(_wrapped, item.paragraphs)) for item in items
    ]
    return "\n".join(parts) + "\n"


def _columns(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """Plain text with tabs: labels left, words right."""
    pad = " " * style.choice((2, 4))
    head = [
        f"REFERAT\t{session.body.upper()}",
        f"Dato:\t{session.day.day}. {_MONTHS[session.day.month - 1]} {session.day.year}",
        f"Tid:\tkl. {session.start} - {session.end}",
        f"Sted:\t{session.place}",
        "",
        "Deltagere:",
        *(f"{seat.name}\t{seat.title}\t{seat.organisation}" for seat in session.present),
        "",
    ]
    if session.absent:
        head += ["Afbud:", *(f"{s.name}\t{s.title}\t{s.organisation}" for s in session.absent), ""]
    head += [f"Referent:\t{session.present[-1].name}", ""]
    body = []
    for item in items:
        body += [f"Ad {item.number}{pad}{item.title}", "", *(p + "\n" for p in item.paragraphs)]
    return "\n".join([*head, *body]) + "\n"


def _markdown(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """Markdown: headings and bullets."""
    bullet = style.choice("-*")
    parts = [
        f"# Referat: {session.body}",
        f"**Dato:** {_long(session)}  \n**Tid:** kl. {session.start}-{session.end}  \n"
        f"**Sted:** {session.place}",
        "## Deltagere",
        "\n".join(f"{bullet} {_entry(seat, style_comma=False)}" for seat in session.present[:-1])
        + f"\n{bullet} {_entry(session.present[-1], style_comma=False)} (ref.)",
    ]
    if session.absent:
        parts += ["## Afbud", "\n".join(f"{bullet} {_entry(s, style_comma=False)}" for s in session.absent)]
    for item in items:
        parts += [f"## {item.number}. {item.title}", *item.paragraphs]
    return "\n\n".join(parts) + "\n"


def _web(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """A web page with a table of participants and a menu round it."""
    rows = "\n".join(
        f"<tr><td>{escape(s.name)}</td><td>{escape(s.title)}</td><td>{escape(s.organisation)}</td></tr>"
        for s in session.present
    )
    absent = ""
    if session.absent:
        absent = (
            "<p>Afbud: " + escape("; ".join(_entry(s, style_comma=True) for s in session.absent)) + "</p>"
        )
    tag = style.choice(("h2", "h3"))
    body = "\n".join(
        f"<{tag}>{item.number}. {escape(item.title)}</{tag}>\n"
        + "\n".join(f"<p>{escape(p)}</p>" for p in item.paragraphs)
        for item in items
    )
    return f"""<!DOCTYPE html>
<html lang="da"><head><meta charset="utf-8"><title>{escape(session.body)}</title></head>
<body><nav><ul><li><a href="/">Forside</a></li><li><a href="/raad">Råd og nævn</a></li></ul></nav>
<main><h1>Referat af møde i {escape(session.body)}</h1>
<p>{escape(_long(session))} kl. {session.start}-{session.end}, {escape(session.place)}</p>
<table><tr><th>Navn</th><th>Titel</th><th>Organisation</th></tr>
{rows}
</table>
{absent}
<p>Referent: {escape(session.present[-1].name)}</p>
{body}
</main><footer>Siden er opdateret automatisk</footer></body></html>
"""


def _prose(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """Plain text in old manner: those present in running text, item headings in capitals."""
    people = [f"{seat.title} {seat.name}" for seat in session.present]
    present = f"Til stede var {', '.join(people[:-1])} og {people[-1]} (referent)."
    absent = "; ".join(f"{seat.title} {seat.name}" for seat in session.absent)
    head = f"{session.body}\n\nReferat fra mødet {_long(session)}, kl. {session.start}, {session.place}.\n"
    parts = [head, _wrapped(present), ""]
    if absent:
        parts += [_wrapped(f"Afbud fra {absent}."), ""]
    mark = style.choice((".", ")"))
    for item in items:
        parts += [
            f"{item.number}{mark} {item.title.upper()}",
            "",
            *(_wrapped(p) + "\n" for p in item.paragraphs),
        ]
    return "\n".join(parts) + f"\nMødet sluttede kl. {session.end}.\n"


def _groups(session: Session, items: Sequence[_Item], style: random.Random) -> str:
    """Plain text: participants under the side they come from."""
    labels = {"police": session.district, "municipality": session.municipality or "Kommunerne"}
    parts = [
        f"{session.body}\n",
        f"Møde {_long(session)} kl. {session.start}-{session.end}, {session.place}\n",
    ]
    dash = style.choice(("", "- "))
    for side in ("police", "municipality", "other"):
        seats = [seat for seat in session.present if seat.side == side]
        if seats:
            parts.append(f"Fra {labels.get(side, 'andre')}:")
            parts += [f"{dash}{_capital(seat.title)} {seat.name}" for seat in seats] + [""]
    if session.absent:
        parts += ["Afbud: " + ", ".join(f"{s.title} {s.name}" for s in session.absent), ""]
    parts.append(f"Referent: {session.present[-1].name}\n")
    for item in items:
        parts += [f"Pkt. {item.number} - {item.title}", *(f"{dash}{p}" for p in item.paragraphs), ""]
    return "\n".join(parts) + "\n"


_LAYOUTS: Final[tuple[tuple[str, Callable[[Session, Sequence[_Item], random.Random], str]], ...]] = (
    ("txt", _lines),
    ("txt", _columns),
    ("md", _markdown),
    ("html", _web),
    ("txt", _prose),
    ("txt", _groups),
)


def _entry(seat: Seat, *, style_comma: bool) -> str:
    if style_comma:
        return f"{seat.name}, {seat.title}, {seat.organisation}"
    return f"{_capital(seat.title)} {seat.name}, {seat.organisation}"


def _wrapped(text: str, width: int = 88) -> str:
    lines, line = [], ""
    for word in text.split():
        if line and len(line) + 1 + len(word) > width:
            lines.append(line)
            line = word
        else:
            line = f"{line} {word}" if line else word
    return "\n".join([*lines, line])
