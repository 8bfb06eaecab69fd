"""`python -m tests.fuzz --minutes N`: damages minutes for so long; reports each defect once, made small."""

from __future__ import annotations

import argparse
import hashlib
import random
import sys
import time
from itertools import count
from pathlib import Path

from .damage import damaged, damaged_bytes
from .growth import LONGEST, MOST, PATTERNS, Pattern, repeated_words, too_steep
from .promises import broken, unstable
from .shrink import shrunk

ROOT = Path(__file__).resolve().parents[2]
_SHORT = 12_000
"""Characters of a word said again and again."""
SOURCES = (ROOT / "data" / "minutes", Path(__file__).with_name("seeds"))


def main() -> int:
    """Read the command line and run; return 1 when a defect was found."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=float, default=1.0, help="how long to damage minutes (default 1)")
    parser.add_argument("--seed", type=int, default=1, help="the same seed damages the same way")
    parser.add_argument("--growth", nargs="*", metavar="PATTERN", help="check instead that time is linear")
    parser.add_argument("--words", type=int, help="check the same of so many words of the ontology")
    parser.add_argument("--out", type=Path, help="folder for the small inputs that show a defect")
    given = parser.parse_args()
    if given.growth is not None:
        return _growth({name: PATTERNS[name] for name in given.growth or PATTERNS})
    if given.words is not None:
        return _growth(repeated_words(given.words, given.seed), _SHORT)
    return _fuzz(given.minutes * 60, given.seed, given.out)


def _growth(patterns: dict[str, Pattern], most: int = LONGEST) -> int:
    steep = 0
    for name, factor, seconds, length in too_steep(patterns, most):
        steep += factor > MOST
        sign = "STEEP" if factor > MOST else "     "
        print(
            f"{sign} {name:<26} x{factor:4.1f} for twice the length; {seconds:6.2f} s for {length:,}",
            flush=True,
        )
    return 1 if steep else 0


def _fuzz(seconds: float, seed: int, out: Path | None) -> int:
    files = sorted(file for folder in SOURCES for file in folder.iterdir() if file.is_file())
    texts = [file.read_bytes().decode("utf-8", "replace") for file in files]
    end, found = time.monotonic() + seconds, dict[str, bytes]()
    tried = 0
    for number in count():
        if time.monotonic() > end:
            break
        dice = random.Random(f"{seed}/{number}")
        file = dice.choice(files)
        if dice.random() < 0.15:
            data = damaged_bytes(file.read_bytes(), dice)
        else:
            data = damaged(texts[files.index(file)], dice, texts).encode("utf-8", "surrogatepass")
        tried += 1
        defect = broken(data, file.name)
        if defect is None and number % 20 == 0 and unstable(data, file.name):
            defect = "parse: two answers to one input"
        if defect is not None and defect not in found:
            found[defect] = _small(data, file.name, defect)
            _tell(defect, found[defect], file, number, out)
    print(f"{tried:,} damaged inputs, {len(found)} defects", flush=True)
    return 1 if found else 0


def _small(data: bytes, name: str, defect: str) -> bytes:
    if defect.startswith("parse: two"):
        return shrunk(data, lambda less: unstable(less, name))
    return shrunk(data, lambda less: broken(less, name) == defect, 20.0 if "slow" in defect else 60.0)


def _tell(defect: str, data: bytes, file: Path, number: int, out: Path | None) -> None:
    print(f"\n{defect}\n  case {number} from {file.name}, {len(data)} bytes", flush=True)
    print(
        "  " + data[:600].decode("utf-8", "backslashreplace").replace("\n", "\n  ").replace("\r", "\\r"),
        flush=True,
    )
    if out:
        out.mkdir(parents=True, exist_ok=True)
        short = hashlib.sha256(defect.encode()).hexdigest()[:8]
        (out / f"{short}{file.suffix}").write_bytes(data)


if __name__ == "__main__":
    sys.exit(main())
