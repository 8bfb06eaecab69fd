"""A build that is killed leaves the old graph or the new one; a second builder is told who is at work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from kredsgraf.errors import StoreError
from kredsgraf.graph import open_graph
from kredsgraf.pipeline import build
from kredsgraf.stores.folder import GraphFolder

from tests.conftest import ROOT
from tests.graph_examples import FYN, STAGES
from tests.pipeline.test_build import content, minutes_of

_BUILD = "import sys; from tests.graph_examples import STAGES; from kredsgraf.pipeline import build; \
print('started', flush=True); build([sys.argv[1]], sys.argv[2], stages=STAGES)"


def start(sources: Path, graph: Path) -> subprocess.Popen[str]:
    """Start a build in a process of its own and wait until it runs."""
    command = [sys.executable, "-c", _BUILD, str(sources), str(graph)]
    process = subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stdout.readline() == "started\n"
    return process


@pytest.mark.parametrize("after", [0.0, 0.03, 0.06, 0.1, 0.15, 0.2])
def test_killed_at_any_instant_it_is_the_old_graph_or_the_new_one(tmp_path: Path, after: float) -> None:
    old = minutes_of(tmp_path / "old", fyn=FYN)
    new = minutes_of(tmp_path / "new", **{f"d{day}": f"{FYN}dato: 2015-01-{day:02}" for day in range(1, 25)})
    graph = tmp_path / "g"
    build([old], graph, stages=STAGES)
    before = content(graph)
    process = start(new, graph)
    time.sleep(after)
    process.send_signal(signal.SIGKILL)
    process.wait()
    between = content(graph)
    build([new], graph, stages=STAGES)
    after_all = content(graph)
    assert between in (before, after_all)
    generations = list((graph / "generations").iterdir())
    assert len(generations) == 1  # what the killed build left has been cleared away


def test_a_second_builder_is_told_who_holds_the_lock(tmp_path: Path) -> None:
    folder = GraphFolder.create(tmp_path / "g")
    with folder.locked(), pytest.raises(StoreError, match=f"another build .*process {os.getpid()}"):
        build([tmp_path], tmp_path / "g", stages=STAGES)
    build([minutes_of(tmp_path / "m", fyn=FYN)], tmp_path / "g", stages=STAGES)  # the lock is free again


def test_readers_keep_the_generation_they_opened(tmp_path: Path) -> None:
    sources = minutes_of(tmp_path / "m", fyn=FYN)
    build([sources], tmp_path / "g", stages=STAGES)
    with open_graph(tmp_path / "g") as reader:
        for day in ("2015-01-02", "2015-01-03"):
            minutes_of(sources, fyn=f"{FYN}dato: {day}")
            build([sources], tmp_path / "g", stages=STAGES)
        assert reader.named("meetings").column("date") == ["2014-03-20"]
        assert len(list((tmp_path / "g" / "generations").iterdir())) == 2
    with open_graph(tmp_path / "g") as reader:
        assert reader.named("meetings").column("date") == ["2015-01-03"]
