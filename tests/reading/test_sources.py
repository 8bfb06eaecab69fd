"""Files, folders, patterns, archives, mails and URLs."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from kredsgraf.errors import InputError
from kredsgraf.reading import Document, documents, read

from . import samples

TEXT = samples.text().encode()


def _shown(results: list[Document | InputError]) -> list[str]:
    return [result.path if isinstance(result, Document) else f"! {result}" for result in results]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "b" / "under").mkdir(parents=True)
    (tmp_path / "b" / "under" / "c.html").write_text(samples.html(), encoding="utf-8")
    (tmp_path / "a.txt").write_bytes(TEXT)
    (tmp_path / "b" / "gold.json").write_text('{"a": 1}', encoding="utf-8")
    (tmp_path / "b" / ".DS_Store").write_bytes(b"\0\0\0\1Bud1")
    (tmp_path / "b" / "kort.png").write_bytes(b"\x89PNG\r\n\x1a\n")
    (tmp_path / ".git").mkdir()
    (tmp_path / ".git" / "HEAD").write_text("ref: x", encoding="utf-8")
    return tmp_path


def test_a_folder_is_read_in_order_and_files_that_are_no_documents_are_passed_over(folder: Path) -> None:
    assert _shown(list(documents([str(folder)]))) == [
        str(folder / "a.txt"),
        str(folder / "b" / "under" / "c.html"),
    ]


def test_an_unreadable_document_in_a_folder_is_named_and_the_others_land(folder: Path) -> None:
    (folder / "aa.pdf").write_bytes(b"%PDF-1.4 broken")
    (folder / "ab.txt").write_bytes(b"")
    shown = _shown(list(documents([str(folder)])))
    assert [one.startswith("!") for one in shown] == [False, True, True, False]
    assert "damaged" in shown[1]
    assert "empty" in shown[2]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_may_not_be_opened_is_named(folder: Path) -> None:
    (folder / "b").chmod(0)
    try:
        assert any(one.startswith("! ") for one in _shown(list(documents([str(folder)]))))
    finally:
        (folder / "b").chmod(0o700)


def test_patterns(folder: Path) -> None:
    assert _shown(list(documents([str(folder / "**" / "*.html")]))) == [
        str(folder / "b" / "under" / "c.html")
    ]
    assert "no file fits" in _shown(list(documents([str(folder / "*.odt")])))[0]


def test_a_file_the_user_names_must_be_a_document(folder: Path) -> None:
    shown = _shown(list(documents([str(folder / "b" / "gold.json"), str(folder / "nix.txt")])))
    assert "JSON is not read" in shown[0]
    assert "no such file" in shown[1]


def test_an_archive_gives_a_document_a_member(tmp_path: Path) -> None:
    inner = samples.archive(("d.txt", TEXT))
    packed = samples.archive(
        ("b.md", b"# Referat"), ("a/x.txt", TEXT), ("__MACOSX/x.txt", b"x"), ("i.zip", inner)
    )
    file = tmp_path / "alle.zip"
    file.write_bytes(packed)
    assert _shown(list(documents([str(file)]))) == [
        f"{file}!{name}" for name in ("a/x.txt", "b.md", "i.zip!d.txt")
    ]
    with pytest.raises(InputError, match="3 documents"):
        read(file)


def test_a_mail_gives_its_attachments_and_its_body(tmp_path: Path) -> None:
    file = tmp_path / "mail.eml"
    file.write_bytes(samples.mail(samples.pdf()))
    results = list(documents([str(file)]))
    assert _shown(results) == [f"{file}!referat.pdf", str(file)]
    assert {result.media_type for result in results if isinstance(result, Document)} == {
        "application/pdf",
        "message/rfc822",
    }


def test_the_media_type_goes_by_content_not_by_name() -> None:
    assert read(samples.pdf(), path="minutes.txt").media_type == "application/pdf"
    assert read(samples.html().encode(), path="minutes.pdf").media_type == "text/html"
    assert read(samples.docx(), path="minutes.zip").media_type.endswith("wordprocessingml.document")


def test_urls(tmp_path: Path) -> None:
    fsspec = pytest.importorskip("fsspec")
    store = fsspec.filesystem("memory")
    store.pipe("/minutes/a.txt", TEXT)
    store.pipe("/minutes/deep/b.md", b"# Referat")
    store.pipe("/minutes/x.json", b"{}")
    assert _shown(list(documents(["memory://minutes"]))) == [
        "memory:///minutes/a.txt",
        "memory:///minutes/deep/b.md",
    ]
    assert read("memory://minutes/a.txt").path == "memory://minutes/a.txt"
    assert "no such file" in _shown(list(documents(["memory://minutes/nix.txt"])))[0]
    assert _shown(list(documents(["nosuch://x/y.txt"])))[0].startswith("! nosuch://x/y.txt: ")


def test_reading_is_lazy(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(TEXT)
    results = documents([str(tmp_path / "a.txt"), str(tmp_path / "later.txt")])
    assert isinstance(next(results), Document)
    (tmp_path / "later.txt").write_bytes(TEXT)
    assert isinstance(next(results), Document)


def test_path_and_digest_are_as_received(tmp_path: Path) -> None:
    import hashlib

    document = read(b"Referat\r\n", path="navn")
    assert (document.path, document.sha256) == ("navn", hashlib.sha256(b"Referat\r\n").hexdigest())
