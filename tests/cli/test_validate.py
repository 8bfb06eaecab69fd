"""`kredsgraf validate` on graphs that are as the shapes say, and on one that is not."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pyoxigraph as ox
from kredsgraf.pipeline import build

from tests.cli.test_commands import MINUTES

KG = "https://w3id.org/kredsgraf/ontology#"


def validate(graph: Path) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "kredsgraf", "validate", "--graph", str(graph), "--format", "json"]
    return subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=False)


def test_a_violation_is_named_and_is_exit_code_1(tmp_path: Path) -> None:
    (tmp_path / "minutes").mkdir()
    (tmp_path / "minutes" / "vejen.txt").write_text(MINUTES, "utf-8")
    build(tmp_path / "minutes", tmp_path / "g.db")
    sound = validate(tmp_path / "g.db")
    assert (sound.returncode, json.loads(sound.stdout)) == (0, [])

    current = (tmp_path / "g.db" / "current").read_text("utf-8").strip()
    store = ox.Store(str(tmp_path / "g.db" / "generations" / current / "store"))
    (digest, *_) = store.quads_for_pattern(None, ox.NamedNode(KG + "sha256"), None)
    store.remove(digest)
    store.flush()
    del store
    broken = validate(tmp_path / "g.db")
    assert broken.returncode == 1
    assert [row["focus"] for row in json.loads(broken.stdout) if row["severity"] == "Violation"] == [
        digest.subject.value
    ]
