"""The built wheel, installed where the sources are not, does the main job."""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
import tomllib
import venv
import zipfile
from functools import partial
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.wheels import SOURCES, install, run, wheel


@pytest.fixture(scope="module")
def plain(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel that any machine can use."""
    return wheel(tmp_path_factory.mktemp("wheel"))


def test_the_wheel_holds_every_module_ontology_file_and_query(plain: Path) -> None:
    inside = set(zipfile.ZipFile(plain).namelist())
    modules = {f"kredsgraf/{p.relative_to(ROOT / 'graph')}" for p in (ROOT / "graph").rglob("*.py")}
    resources = {f"kredsgraf/ontology/{p.name}" for p in (ROOT / "ontology").iterdir()}
    resources |= {f"kredsgraf/queries/{p.name}" for p in (ROOT / "queries").iterdir()}
    assert modules | resources <= inside


def test_the_installed_wheel_builds_and_answers(plain: Path, tmp_path: Path) -> None:
    home = tmp_path / "en anden mappe"
    venv.create(home / "venv", with_pip=False)
    python = home / "venv" / "bin" / "python"
    packages = Path(
        run(python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))", cwd=home).strip()
    )
    install(plain, packages)
    # The dependencies are those of this environment: a path file adds them behind the wheel, and path files
    # that lie there (an editable kredsgraf) are not followed.
    (packages / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n", "utf-8")

    where = run(python, "-c", "import kredsgraf; print(kredsgraf.__file__)", cwd=home).strip()
    assert Path(where).is_relative_to(packages)
    shutil.copytree(ROOT / "data", home / "data")  # a build writes the register beside the minutes
    run(python, "-m", "kredsgraf", "build", home / "data" / "minutes", "--graph", "g.db", cwd=home)
    rows = json.loads(
        run(python, "-m", "kredsgraf", "query", "meetings", "--graph", "g.db", "--format", "json", cwd=home)
    )
    assert len(rows) == len(list((ROOT / "data" / "minutes").iterdir()))


@pytest.mark.skipif(
    "KREDSGRAF_WHEEL" not in os.environ, reason="compiling takes minutes: make wheel checks it"
)
def test_a_compiled_parser_builds_the_same_graph(tmp_path: Path) -> None:
    packages = tmp_path / "packages"
    install(Path(os.environ["KREDSGRAF_WHEEL"]).resolve(), packages)
    acts = run(sys.executable, "-c", "from kredsgraf.parsing.acts import find; print(find.__file__)",
               cwd=tmp_path, PYTHONPATH=str(packages))  # fmt: skip
    assert Path(acts.strip()).suffix == ".so"

    graphs = []
    for way, where in (("plain", ""), ("compiled", str(packages))):
        home = tmp_path / way
        shutil.copytree(ROOT / "data" / "minutes", home / "minutes")
        kredsgraf = partial(run, sys.executable, "-m", "kredsgraf", cwd=home, PYTHONPATH=where)
        kredsgraf("build", "minutes", "--graph", "g.db")
        kredsgraf("export", "--as", "nquads", "--graph", "g.db", "-o", "g.nq")
        graphs.append(sorted((home / "g.nq").read_text("utf-8").splitlines()))
    assert graphs[0] == graphs[1]


def test_mypyc_translates_the_parser(tmp_path: Path) -> None:
    for name in SOURCES:
        run("cp", "-R", ROOT / name, tmp_path, cwd=tmp_path)
    translate = "import sys; sys.argv[1:] = ['--name']; from setup import compiled; print(len(compiled()))"
    printed = run(sys.executable, "-c", translate, cwd=tmp_path, KREDSGRAF_COMPILE="0")
    assert int(printed.split()[-1]) > 100  # modules in C; no compiler has seen them yet


def test_every_sub_package_is_listed() -> None:
    listed = set(
        tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["tool"]["setuptools"]["packages"]
    )
    found = {
        ".".join(("kredsgraf", *p.parent.relative_to(ROOT / "graph").parts))
        for p in (ROOT / "graph").rglob("__init__.py")
    }
    assert found | {"kredsgraf.ontology", "kredsgraf.queries"} == listed
