"""Who is who at scale: invented careers with known truth."""

from __future__ import annotations

from .measuring import Bench, lap, line, peak_megabytes, verdict

_PEOPLE, _MENTIONS = 20_000, 200_000
_SECONDS, _MEGABYTES = 60, 1500
_PRECISION, _RECALL = 0.997, 0.97


def identity(bench: Bench) -> None:
    """Resolving 20,000 invented people in 200,000 entries: right, fast and small enough."""
    from kredsgraf.identity import resolve
    from kredsgraf.vocabulary import load

    from tests.identity.generator import world
    from tests.identity.pairs import pairwise

    words = load()
    invented = world(_PEOPLE, _MENTIONS, words)
    with lap() as spent:
        people = resolve(invented.minutes, words)
    precision, recall = pairwise(people, invented.truth)
    line("entries, people", f"{len(invented.truth):,}, {len(set(invented.truth.values())):,}")
    line("pairwise precision", f"{precision:.4f}", verdict(precision >= _PRECISION, f"{_PRECISION}"))
    line("pairwise recall", f"{recall:.4f}", verdict(recall >= _RECALL, f"{_RECALL}"))
    fast = verdict(spent.seconds < _SECONDS, f"{_SECONDS} s")
    line("resolve", f"{spent.seconds:.1f} s", f"own time {spent.own:.1f} s; {fast}")
    megabytes = peak_megabytes()
    line("peak memory", f"{megabytes:.0f} MB", verdict(megabytes < _MEGABYTES, f"{_MEGABYTES} MB"))
