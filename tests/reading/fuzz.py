"""Mutates the sample minutes and reads them: anything but a document or an `InputError` is a fault.

The test suite runs a short campaign. A long one, with the findings written into the folder of seeds:

    python -m tests.reading.fuzz --seconds 3600
"""

from __future__ import annotations

import argparse
import hashlib
import random
import time
from collections.abc import Callable
from pathlib import Path

from kredsgraf.errors import InputError
from kredsgraf.reading import Document, documents, read

from . import samples

SEEDS = Path(__file__).parent / "seeds"
SLOW_SECONDS = 2.0

_PIECES = (
    b"\0", b"\xff\xfe", b"\xef\xbb\xbf", b"\f", b"\r", b"|", b"**", b"<td>", b"</table>", b"<br>",
    b"&#0;", b"&#xD800;", b"{\\b ", b"}", b"\\'e6", b"\\u-10179?", b"--", b"From: ", b"Fra: x\n",
    b"%PDF-", b"PK\x03\x04", b"=?utf-8?q?=E6?=", b"Content-Type: multipart/mixed; boundary=\n", b"\xc3",
    b"# ", b"1. ", b"- ", b"> ", b"-1", b"99999999999999999999", b"\xe2\x80\xa8",
)  # fmt: skip


def originals() -> list[bytes]:
    """Return the minutes in every format, and the seeds of earlier findings."""
    made = [samples.text().encode(), samples.markdown().encode(), samples.html().encode(), samples.rtf()]
    made += [samples.docx(), samples.odt(), samples.pdf(), samples.mail(), samples.mail(samples.pdf())]
    made.append(samples.archive(("a.txt", made[0]), ("b.html", made[2]), ("c.odt", made[5])))
    return made + [file.read_bytes() for file in sorted(SEEDS.glob("*.bin"))]


def mutated(data: bytes, chance: random.Random) -> bytes:
    """Return `data` with a few bytes changed, cut, repeated or put in."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 8)):
        at, end = sorted((chance.randrange(len(changed) + 1), chance.randrange(len(changed) + 1)))
        match chance.randrange(7):
            case 0 if changed:
                changed[min(at, len(changed) - 1)] = chance.randrange(256)
            case 1:
                changed[at:at] = chance.choice(_PIECES)
            case 2:
                del changed[at : min(end, at + chance.choice((1, 8, 200)))]
            case 3:
                changed[at:at] = changed[at : min(end, at + 300)] * chance.choice((1, 2, 20))
            case 4 if chance.random() < 0.2:
                del changed[at:]
            case 5:
                changed[at : at + 1] = chance.choice(_PIECES)
            case _:
                changed[at:at] = bytes(chance.randrange(256) for _ in range(chance.randint(1, 4)))
    return bytes(changed)


def inner_mutated(data: bytes, chance: random.Random) -> bytes:
    """Return an office file whose XML was mutated before packing, so that the mutation gets past the ZIP."""
    import io
    import zipfile

    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        files = [(name, archive.read(name)) for name in archive.namelist()]
    target = chance.choice([name for name, _ in files if name.endswith((".xml", ".txt", ".html"))])
    return samples.archive(*((name, mutated(raw, chance) if name == target else raw) for name, raw in files))


def check(data: bytes) -> None:
    """Read `data` and check what every document promises.

    Raises:
        AssertionError: a promise is broken.
    """
    start = time.process_time()
    try:
        result = read(data, path="fuzz")
    except InputError as error:
        assert "\n" not in str(error)
        return
    _check_document(result)
    assert time.process_time() - start < SLOW_SECONDS, "slow"


def _check_document(document: Document) -> None:
    end = 0
    for line in document.lines:
        assert end <= line.start < line.end <= len(document.text)
        end = line.end
        content = document.text[line.start : line.end]
        assert content.strip() == content
        assert "\n" not in content
    document.text.encode("utf-8")


def check_file(data: bytes, folder: Path) -> None:
    """Read `data` from a file in the way folders are read."""
    file = folder / "fuzz.zip"
    file.write_bytes(data)
    for result in documents([str(file)]):
        if isinstance(result, Document):
            _check_document(result)


def campaign(seed: int, more: Callable[[int], bool]) -> list[tuple[bytes, Exception]]:
    """Mutate and read until `more(count)` says no; return what went wrong."""
    chance = random.Random(seed)
    made = originals()
    faults: list[tuple[bytes, Exception]] = []
    count = 0
    while more(count):
        data = chance.choice(made)
        if data.startswith(b"PK") and chance.random() < 0.8:
            data = inner_mutated(data, chance)
        else:
            data = mutated(data, chance)
        count += 1
        try:
            check(data)
        except Exception as error:  # a fuzz driver is there to see every one
            faults.append((data, error))
    return faults


def main() -> None:
    """Run a campaign of `--seconds` and keep its findings."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--seed", type=int, default=0)
    arguments = parser.parse_args()
    end = time.monotonic() + arguments.seconds
    counts = [0]

    def more(count: int) -> bool:
        counts[0] = count
        return time.monotonic() < end

    for data, error in campaign(arguments.seed, more):
        name = hashlib.sha256(data).hexdigest()[:12]
        (SEEDS / f"{name}.bin").write_bytes(data)
        print(name, type(error).__name__, error)
    print(f"{counts[0]:,} inputs read")


if __name__ == "__main__":
    main()
