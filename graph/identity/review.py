"""What a person needs to look at who is who, and to correct it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from ..errors import IdentityError
from ..iris import slug
from ..vocabulary import Vocabulary
from .book import Book
from .people import Decision, MentionKey, Person
from .register import earliest
from .resolution import resolve_mentions
from .rulings import Ruling, check_rulings, decided


@dataclass(frozen=True, slots=True)
class Doubt:
    """Two entries that are worth a person's look.

    Attributes:
        decision: what was decided, with score and reasons.
        left, right: the people they stand in now; one person for a doubtful merge.
        value: about how many entries would change hands if the decision were wrong, by its probability.
    """

    decision: Decision
    left: Person
    right: Person
    value: float


def doubts(book: Book) -> list[Doubt]:
    """Return the doubtful decisions, most valuable first; what a person decided is no longer in doubt."""
    owner = book.people.by_mention()
    ruled = {
        frozenset((owner[d.left].slug, owner[d.right].slug)) for d in book.people.decisions if d.score is None
    }
    found = []
    for decision in book.people.decisions:
        if decision.score is None or decision.judgement == "different":
            continue
        left, right = owner[decision.left], owner[decision.right]
        if frozenset((left.slug, right.slug)) in ruled:
            continue
        doubt = 1 - abs(2 * probability(decision.score) - 1)
        entries = 1 if left == right else min(len(left.mentions), len(right.mentions))
        if doubt >= _LEAST_DOUBT:
            found.append(Doubt(decision, left, right, doubt * entries))
    return sorted(found, key=lambda d: (-round(d.value, 6), d.decision.left, d.decision.right))


_LEAST_DOUBT = 0.05
"""Doubt below which nobody needs to look: 97.5 in 100 one way or the other."""


def probability(score: float) -> float:
    """Return the probability that goes with log2 odds."""
    return float(1 / (1 + 2.0**-score))


def find(book: Book, name: str) -> list[Person]:
    """Return the people meant by a slug (also a former one), an entry, a name, or a part of a name."""
    people = book.people.persons
    key = book.references.key(name)
    if key is not None:
        return [book.people.by_mention()[key]]
    wanted = slug(name)
    exact = [p for p in people if name == p.slug or name in p.former]
    named = [p for p in people if any(slug(form) == wanted for form in p.names)]
    parts = set(wanted.split("-"))
    return exact or named or [p for p in people if any(parts <= set(slug(n).split("-")) for n in p.names)]


def one(book: Book, name: str) -> Person:
    """Return the one person meant.

    Raises:
        IdentityError: nobody, or several people.
    """
    found = find(book, name)
    if len(found) == 1:
        return found[0]
    if not found:
        raise IdentityError(f"nobody is called {name!r}", remedy="See: kredsgraf people list")
    several = ", ".join(person.slug for person in found[:6])
    raise IdentityError(f"{name!r} may be {len(found)} people", remedy=f"Give one of: {several}")


def merge(book: Book, left: str, right: str, **details: str | None) -> tuple[list[Ruling], list[Ruling]]:
    """Return the rulings with "these two are one" added, and those taken back for it.

    Args:
        book: resolved.
        left, right: slug, name or entry of the two.
        details: `by`, `date` and `note` of the ruling.

    Raises:
        IdentityError: they are one already, or other decisions forbid it.
    """
    one_, other = one(book, left), one(book, right)
    if one_ == other:
        raise IdentityError(f"{left} and {right} are one person already ({one_.slug})")
    pair = [
        text if book.references.key(text) is not None else _first(book, person)
        for text, person in ((left, one_), (right, other))
    ]
    return _with(book, [_ruling("same", pair[0], pair[1], details)])


def split(
    book: Book, name: str, entries: Sequence[str], vocabulary: Vocabulary, **details: str | None
) -> tuple[list[Ruling], list[Ruling]]:
    """Return the rulings with "these entries are somebody else" added, and those taken back for it.

    First only as much is ruled as tells the two apart; where the other entries do not fall into place by
    themselves, each is ruled to be with its own.

    Args:
        book: resolved.
        name: slug, name or entry of the person.
        entries: references of entries of theirs that are somebody else's.
        vocabulary: as in `resolve`.
        details: `by`, `date` and `note` of the rulings.

    Raises:
        IdentityError: entries that are not this person's, or all of them; or other decisions forbid it.
    """
    person = one(book, name)
    gone = [_entry_of(book, person, text) for text in entries]
    kept = [key for key in person.mentions if key not in gone]
    if not kept:
        raise IdentityError(f"these are all entries of {person.slug}", remedy="Leave out those that stay")
    anchor = book.references.text(min(kept, key=lambda key: (book.everyone[key].date or "9999", key)))
    away = [book.references.text(key) for key in gone]
    rulings = [_ruling("different", anchor, away[0], details)]
    rulings += [_ruling("same", away[0], other, details) for other in away[1:]]
    found, dropped = _with(book, rulings)
    if _apart(book, found, vocabulary, kept, gone):
        return found, dropped
    texts = (book.references.text(key) for key in kept)
    rulings += [_ruling("same", anchor, text, details) for text in texts if text != anchor]
    return _with(book, rulings)


def _with(book: Book, new: Sequence[Ruling]) -> tuple[list[Ruling], list[Ruling]]:
    """Return the file's rulings with new ones, and those that directly say the opposite and go."""
    pairs = {ruling.pair: ruling.judgement for ruling in new}
    before = list(book.rulings())
    dropped = [r for r in before if pairs.get(r.pair, r.judgement) != r.judgement]
    kept = [r for r in before if r not in dropped]
    known = {(r.pair, r.judgement) for r in kept}
    found = [*kept, *(r for r in new if (r.pair, r.judgement) not in known)]
    check_rulings(found, book.decisions)
    return found, dropped


def _apart(
    book: Book,
    rulings: Iterable[Ruling],
    vocabulary: Vocabulary,
    kept: Sequence[MentionKey],
    gone: Sequence[MentionKey],
) -> bool:
    decisions, _ = decided(rulings, book.references)
    owner = resolve_mentions(list(book.everyone.values()), vocabulary, decisions).by_mention()
    sides = [{owner[key].slug for key in side} for side in (kept, gone)]
    return len(sides[0]) == 1 and len(sides[1]) == 1 and sides[0] != sides[1]


def _entry_of(book: Book, person: Person, text: str) -> MentionKey:
    key = book.references.key(text)
    if key is None or key not in person.mentions:
        raise IdentityError(
            f"{text!r} is no entry of {person.slug}", remedy=f"See: kredsgraf people explain {person.slug}"
        )
    return key


def _first(book: Book, person: Person) -> str:
    return book.references.text(earliest(person, book.everyone))


def _ruling(judgement: str, left: str, right: str, details: dict[str, str | None]) -> Ruling:
    given = {name: value for name, value in details.items() if value is not None}
    return Ruling(judgement, left, right, **given)  # type: ignore[arg-type]
