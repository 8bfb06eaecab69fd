"""The command line as users and scripts meet it: exit codes, clean output, one clear line for bad input."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
import time
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.conftest import ROOT

MINUTES = """Referat af kredsrådsmøde i Vejen Kommune den 4. maj 2022

Mødet blev afholdt på rådhuset i Vejen.

Deltagere:

Fra kommunen:

Inge Holmgaard\tBorgmester
Bent Rask\tKommunaldirektør

Fra politiet:

Åse Lykkegaard\tPolitidirektør

Dagsorden:

1. Orientering fra politiet
2. Eventuelt

Ad 1: Orientering fra politiet

Politidirektør Åse Lykkegaard orienterede om indbrud i sommerhuse. Inge Holmgaard spurgte til nabohjælp.
Åse Lykkegaard svarede, at nabohjælp virker.

Ad 2: Eventuelt

Inge Holmgaard takkede for et godt møde.
"""


def kredsgraf(*arguments: object, cwd: Path, **environment: str) -> subprocess.CompletedProcess[str]:
    variables = {k: v for k, v in os.environ.items() if k not in ("KREDSGRAF_GRAPH", "NO_COLOR")}
    return subprocess.run(
        [sys.executable, "-m", "kredsgraf", *map(str, arguments)],
        cwd=cwd,
        env=variables | environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with one set of minutes and the graph built from it."""
    folder = tmp_path_factory.mktemp("hjem med mellemrum")
    (folder / "minutes").mkdir()
    (folder / "minutes" / "vejen.txt").write_text(MINUTES, "utf-8")
    built = kredsgraf("build", "minutes", cwd=folder)
    assert built.returncode == 0, built.stderr
    assert built.stdout == ""
    return folder


def one_line(done: subprocess.CompletedProcess[str]) -> str:
    """The one line an error prints, without a traceback."""
    assert done.stdout == ""
    lines = [line for line in done.stderr.splitlines() if line]
    assert "Traceback" not in done.stderr
    return lines[-1]


def test_extract_prints_one_object_for_one_document(home: Path) -> None:
    done = kredsgraf("extract", "minutes/vejen.txt", "--format", "json", cwd=home)
    minutes = json.loads(done.stdout)
    assert minutes["meeting"]["date"] == "2022-05-04"
    assert [entry["person"] for entry in minutes["attendance"]] == [
        "Inge Holmgaard",
        "Bent Rask",
        "Åse Lykkegaard",
    ]
    text = MINUTES
    for part in ("attendance", "agenda", "acts", "unresolved"):
        for record in minutes[part]:
            span = record["evidence"]
            assert span["exact"] == text[span["start"] : span["end"]]


def test_extract_reads_standard_input_and_prints_a_line_a_document(home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-m", "kredsgraf", "extract", "-", "--format", "jsonl"],
        cwd=home,
        input=MINUTES.encode(),
        capture_output=True,
        check=True,
    )
    assert json.loads(done.stdout)["source"]["path"] == "-"


def test_the_text_of_extract_shows_every_act_with_its_speaker(home: Path) -> None:
    done = kredsgraf("extract", "minutes/vejen.txt", cwd=home)
    for words in ("Åse Lykkegaard", "inform", "ask", "answer", "thank"):
        assert words in done.stdout


def test_the_text_of_extract_shows_who_stood_in_what_follows_and_items_without_acts(tmp_path: Path) -> None:
    text = MINUTES.replace(
        "Bent Rask\tKommunaldirektør", "Bent Rask, kommunaldirektør (stedfortræder for Bo Bech)"
    )
    text += "\nBeslutning: Sagen genoptages inden den 14. juni.\n\nAd 2: Eventuelt\n\nIntet.\n"
    (tmp_path / "vejen.txt").write_text(text, encoding="utf-8")
    shown = kredsgraf("extract", tmp_path / "vejen.txt", cwd=tmp_path).stdout
    assert "Bent Rask (kommunaldirektør, Vejen Kommune, substitute for Bo Bech)" in shown
    assert "decision: 2022-06-14: Sagen genoptages inden den 14. juni." in shown
    assert "2  Eventuelt" in shown


def test_a_failed_input_is_named_and_the_others_land(home: Path, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(MINUTES, "utf-8")
    (tmp_path / "empty.txt").write_bytes(b"")
    (tmp_path / "image.txt").write_bytes(bytes(range(256)) * 20)
    done = kredsgraf("build", tmp_path, "--graph", tmp_path / "g.db", cwd=home)
    assert done.returncode == 1
    assert "empty.txt" in done.stderr
    assert "image.txt" in done.stderr
    rows = json.loads(kredsgraf("query", "meetings", "-g", tmp_path / "g.db", "-f", "json", cwd=home).stdout)
    assert len(rows) == 1


def test_a_text_that_is_no_minutes_is_named_and_left_out(home: Path, tmp_path: Path) -> None:
    (tmp_path / "good.txt").write_text(MINUTES, "utf-8")
    (tmp_path / "recipe.txt").write_text(
        "Kog kartoflerne i 20 minutter.\n\n1. Pil dem\n2. Spis dem\n", "utf-8"
    )
    done = kredsgraf("extract", tmp_path, "-f", "jsonl", cwd=home)
    assert done.returncode == 1
    assert "recipe.txt: these are no minutes" in done.stderr
    assert done.stdout.count("\n") == 1


def test_a_part_that_cannot_be_read_is_named_and_the_rest_is_read(home: Path, tmp_path: Path) -> None:
    letter = EmailMessage()
    letter["From"], letter["Subject"] = "post@vejen.example", "Referat"
    letter.set_content(MINUTES)
    letter.add_attachment(b"%PDF-1.4 cut off", maintype="application", subtype="pdf", filename="bilag.pdf")
    file = tmp_path / "letter.eml"
    file.write_bytes(bytes(letter))
    for command in (["extract", file, "-f", "jsonl"], *[["build", file, "--graph", tmp_path / "g"]] * 2):
        done = kredsgraf(*command, cwd=home)
        assert done.returncode == 1
        assert "letter.eml" in done.stderr
        assert "bilag.pdf" in done.stderr
    rows = kredsgraf("query", "meetings", "--graph", tmp_path / "g", "-f", "json", cwd=home)
    assert "2022-05-04" in rows.stdout


@pytest.mark.parametrize("path", ["missing.txt", "minutes/missing/*.txt"])
def test_nothing_to_read_is_exit_code_2(home: Path, path: str) -> None:
    done = kredsgraf("extract", path, cwd=home)
    assert done.returncode == 2
    assert "missing" in one_line(done)


def test_an_unreadable_folder_is_named(home: Path, tmp_path: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("nothing is unreadable for root")
    closed = tmp_path / "closed"
    closed.mkdir(mode=0)
    done = kredsgraf("extract", closed, cwd=home)
    closed.chmod(0o700)
    assert done.returncode == 2
    assert "closed" in one_line(done)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["query", "hvem-ved-hvad"], "hvem-ved-hvad"),
        (["query", "reports", "--param", "kommune=Vejen"], "kommune"),
        (["query", "reports", "--param", "limit=mange"], "limit"),
        (["query", "--sparql", "SELECT * WHERE { ?s ?p "], "SPARQL"),
        (["query", "--sparql", "DELETE WHERE { ?s ?p ?o }"], ""),
        (["query", "--sparql", "SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"], "SERVICE"),
        (["query"], "NAME"),
        (["query", "meetings", "--graph", "minutes"], "minutes"),
        (["query", "meetings", "--graph", "nowhere"], "nowhere"),
        (["analyse", "magic"], "magic"),
        (["export", "--as", "docx"], "docx"),
        (["export", "--as", "gexf", "--view", "magic"], "magic"),
    ],
)
def test_bad_questions_get_one_clear_line(home: Path, arguments: list[str], words: str) -> None:
    done = kredsgraf(*arguments, cwd=home)
    assert done.returncode == 2
    assert words in one_line(done)
    assert "defect" not in done.stderr


def test_an_unanswerable_update_changes_nothing(home: Path) -> None:
    before = kredsgraf("query", "meetings", "-f", "json", cwd=home).stdout
    kredsgraf("query", "--sparql", "CLEAR ALL", cwd=home)
    assert kredsgraf("query", "meetings", "-f", "json", cwd=home).stdout == before


def test_scripts_get_the_same_rows_in_every_format(home: Path) -> None:
    def ask(form: str) -> str:
        return kredsgraf("query", "reports", "--format", form, cwd=home).stdout

    rows = json.loads(ask("json"))
    assert {row["kind"] for row in rows} >= {"inform", "ask", "answer"}
    assert [row["sentence"] for row in csv.DictReader(io.StringIO(ask("csv")))] == [
        r["sentence"] for r in rows
    ]
    answers = json.loads(ask("srj"))
    assert len(answers["results"]["bindings"]) == len(rows)
    assert answers["head"]["vars"] == list(rows[0])
    assert ask("markdown").count("\n") == len(rows) + 2


def test_tables_show_names_and_no_bare_iri(home: Path) -> None:
    table = kredsgraf("query", "who-reports-what", cwd=home).stdout
    assert "Åse Lykkegaard" in table
    assert "https://" not in table
    assert "\x1b[" not in table


def test_the_graph_may_be_named_by_the_environment(home: Path, tmp_path: Path) -> None:
    done = kredsgraf("query", "meetings", cwd=tmp_path, KREDSGRAF_GRAPH=str(home / "kredsgraf.db"))
    assert done.returncode == 0


@pytest.mark.parametrize("view", ["reporting", "attendance", "collaboration", "interaction", "districts"])
def test_every_view_is_exported_from_a_built_graph(home: Path, tmp_path: Path, view: str) -> None:
    target = tmp_path / f"{view}.graphml"
    done = kredsgraf("export", "--as", "graphml", "--view", view, "-o", target, cwd=home)
    assert done.returncode == 0, done.stderr
    assert target.read_text("utf-8").startswith("<?xml")


@pytest.mark.parametrize("form", ["turtle", "trig", "nquads", "jsonld", "rdfxml", "html"])
def test_every_whole_export_writes_its_file(home: Path, tmp_path: Path, form: str) -> None:
    target = tmp_path / "out"
    done = kredsgraf("export", "--as", form, "-o", target, cwd=home)
    assert done.returncode == 0, done.stderr
    assert "Lykkegaard" in target.read_text("utf-8")


@pytest.mark.parametrize(
    "command",
    ["", "extract", "build", "queries", "query", "analyse", "export", "validate", "people", "evaluate"],
)
def test_help_shows_an_example_that_names_the_command(tmp_path: Path, command: str) -> None:
    done = kredsgraf(*command.split(), "--help", cwd=tmp_path)
    assert done.returncode == 0
    assert f"kredsgraf {command}".strip() in done.stdout.split("Example")[-1]


def test_help_and_named_queries_import_no_rdflib(home: Path) -> None:
    code = (
        "import sys; from kredsgraf.cli import main; main({}, standalone_mode=False); "
        "print(sorted({{'rdflib', 'networkx', 'numpy', 'pandas'}} & set(sys.modules)))"
    )
    for arguments in (["--help"], ["query", "reports", "-f", "json"]):
        done = subprocess.run(
            [sys.executable, "-c", code.format(arguments)],
            cwd=home,
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.stdout.endswith("[]\n"), done.stdout[-200:] + done.stderr


def test_evaluate_scores_the_sample_gold(home: Path) -> None:
    done = kredsgraf("evaluate", ROOT / "data" / "gold", "--format", "json", cwd=home)
    scores = {row["field"]: row for row in json.loads(done.stdout)}
    assert scores["acts.actor+sentence"]["f1"] > 0.5


def test_output_into_a_closed_pipe_is_no_error(home: Path) -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "kredsgraf", "query", "evidence", "-f", "json"],
        cwd=home,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    ) as process:
        assert process.stdout is not None
        process.stdout.close()
        time.sleep(0)
        assert process.stderr is not None
        assert b"Traceback" not in process.stderr.read()
