"""One query in a process of its own, so that it can be ended: `python -m kredsgraf.stores.limited FOLDER`.

Reads SPARQL from standard input and writes SPARQL 1.1 Query Results JSON; a graph is written as rows.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

from ..errors import KredsgrafError
from .embedded import EmbeddedStore


def main() -> int:
    """Answer the query on standard input; 0 when it was answered, else 1 and one line on standard error."""
    try:
        store = EmbeddedStore.read_only(Path(sys.argv[1]))
        rows = store.query(sys.stdin.buffer.read().decode())
    except KredsgrafError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write(json.dumps(rows.srj()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
