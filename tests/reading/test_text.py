"""Plain text and Markdown: encodings, lines, marks, pages, and mails pasted as text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from kredsgraf.errors import InputError
from kredsgraf.reading import LineKind, read

from .samples import contents

DANISH = "Åse Ærø Østergård bød velkommen på rådhuset.\nNæste møde: § 5 – “fælles”\n"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
def test_danish_letters_come_right_from_every_encoding(encoding: str) -> None:
    assert read(DANISH.encode(encoding)).text == DANISH


@pytest.mark.parametrize("encoding", ["latin-1", "cp850", "cp865"])
def test_danish_letters_come_right_from_old_encodings(encoding: str) -> None:
    text = "Åse Ærø Østergård bød velkommen på rådhuset.\nNæste møde er i juni."
    assert read(text.encode(encoding)).text == text


def test_letters_encoded_twice_are_decoded_twice() -> None:
    assert read("MÃ¸de pÃ¥ rÃ¥dhuset".encode()).text == "Møde på rådhuset"
    mixed = "Møde om skilt med Ã¸ på"
    assert read(mixed.encode()).text == mixed


@pytest.mark.parametrize("data", [b"", b"\n\n \t\n", b"\xef\xbb\xbf", b"\0\0\0\0"])
def test_an_empty_file_is_an_error(data: bytes) -> None:
    with pytest.raises(InputError, match=r"^tom\.txt: "):
        read(data, path="tom.txt")


@pytest.mark.parametrize("data", [b"PNG\0\x01\x02binary\0\xff", bytes(range(256)) * 4, b"\x01\x02\x03" * 100])
def test_binary_data_is_an_error(data: bytes) -> None:
    with pytest.raises(InputError, match=r"billede\.txt: "):
        read(data, path="billede.txt")


def test_line_endings_become_one_and_nothing_else_changes() -> None:
    assert read(b"a  b\r\nc\td\re\n").text == "a  b\nc\td\ne\n"


def test_lines_tell_indent_page_and_rule() -> None:
    document = read("Titel\n\t  indrykket\n-----\n\fSide to her\n\u00a0\n".encode())
    assert [(line.indent, line.page, line.kind.value) for line in document.lines] == [
        (0, 1, "text"), (3, 1, "text"), (0, 1, "rule"), (0, 2, "text"),
    ]  # fmt: skip
    assert document.pages == 2


@given(st.text(alphabet=st.sampled_from("aæ \t\n\f-_.1\u00a0\u2028"), min_size=1))
def test_every_character_with_content_is_in_exactly_one_line(text: str) -> None:
    try:
        document = read(text.encode(), path="a.txt")
    except InputError:
        assert not text.strip()
        return
    covered = "".join(contents(document, *LineKind))
    assert "".join(covered.split()) == "".join(document.text.split())


def test_page_numbers_and_running_heads_are_outside_but_items_are_not() -> None:
    pages = [
        f"Kredsrådet i Nyby\n\nAd {number}\n{number} indbrud.\n\nSide {number} af 4\n"
        for number in (1, 2, 3, 4)
    ]
    document = read("\f".join(pages).encode())
    outside = contents(document, LineKind.OUTSIDE)
    assert outside == [text for n in (1, 2, 3, 4) for text in ("Kredsrådet i Nyby", f"Side {n} af 4")]
    assert "Ad 2" in contents(document)


MARKDOWN = """# Referat #

**Deltagere:**

- **Formand:** Inge Holmgaard
* Bent Rask
    1) under
  fortsat

Overskrift
----------

1. Velkomst\\
2. Kriminalitet@@
fortsat linje

> citat

| Navn | Titel |
|:---|---:|
| Inge \\| Holm<br>gaard | *Borgmester* |
| | |

15\\. marts 2023

---
""".replace("@@", "  ")


def test_markdown_marks_are_left_out_of_the_lines_and_the_text_is_the_source() -> None:
    document = read(MARKDOWN.encode(), path="x.md")
    assert document.text == MARKDOWN
    found = [
        (line.kind.value, line.level, line.marker, document.text[line.start : line.end])
        for line in document.lines
    ]
    assert found == [
        ("heading", 1, "", "Referat"),
        ("text", 0, "", "Deltagere:"),
        ("item", 1, "-", "**Formand:** Inge Holmgaard"),
        ("item", 1, "*", "Bent Rask"),
        ("item", 2, "1)", "under"),
        ("item", 2, "", "fortsat"),
        ("heading", 2, "", "Overskrift"),
        ("item", 1, "1.", "Velkomst"),
        ("item", 1, "2.", "Kriminalitet"),
        ("item", 1, "", "fortsat linje"),
        ("quote", 0, "", "citat"),
        ("cell", 0, "", "Navn"),
        ("cell", 0, "", "Titel"),
        ("cell", 0, "", "Inge \\| Holm"),
        ("cell", 0, "", "gaard"),
        ("cell", 0, "", "Borgmester"),
        ("text", 0, "", "15\\. marts 2023"),
        ("rule", 0, "", "---"),
    ]
    assert [line.cell for line in document.lines if line.cell] == [
        (0, 0, 0), (0, 0, 1), (0, 1, 0), (0, 1, 0), (0, 1, 1),
    ]  # fmt: skip
    assert [line.bold for line in document.lines[:3]] == [False, True, False]


def test_markdown_is_known_by_its_signs_whatever_its_name() -> None:
    assert read(MARKDOWN.encode(), path="referat.txt").media_type == "text/markdown"
    plain = "- Inge Holmgaard\n- Bent Rask\n\nMødet *hævet*."
    assert read(plain.encode(), path="referat.txt").media_type == "text/plain"
    assert read(b"Referat", path="referat.md").media_type == "text/markdown"


def test_bread_crumbs_and_the_closing_strip_of_a_web_page_are_outside() -> None:
    trail, strip = "[Forside](/) / [Råd](/raad) / Kredsråd", "Del · Udskriv · Opdateret 1/5"
    page = f"{trail}\n\n# Referat\n\nInge bød velkommen.\n\n---\n\n{strip}\n"
    document = read(page.encode(), path="a.md")
    assert contents(document, LineKind.OUTSIDE) == [trail, strip]


MAIL = """Fra: Åse Møller
Sendt: 7. oktober 2013 14:22
Til: Lokalrådet
Emne: VS: Referat af mødet

Kære alle

Hermed referatet.

Mvh Åse

Lokalrådsmøde i Nyby
Til stede: Inge Holmgaard, Bent Rask og Åse Møller
Inge Holmgaard orienterede om de seneste indbrud i sommerhusområdet ved fjorden.
Bent Rask svarede på spørgsmål.

--
Åse Møller
Nyby Kommune
"""


def test_a_pasted_mail_gives_its_date_and_only_the_minutes_are_inside() -> None:
    document = read(MAIL.encode())
    assert (document.date, document.title) == ("2013-10-07", "Referat af mødet")
    assert contents(document) == MAIL.split("Mvh Åse\n\n")[1].split("\n\n--", maxsplit=1)[0].splitlines()


@pytest.mark.parametrize(
    ("written", "date"),
    [
        ("Wednesday, September 16, 2015 9:41 AM", "2015-09-16"),
        ("16-09-2015 09:41", "2015-09-16"),
        ("16. maj 2015", "2015-05-16"),
        ("den 1. marts 2015", "2015-03-01"),
        ("2015-10-02", "2015-10-02"),
        ("i går", None),
        ("31. blomst 2015", None),
    ],
)
def test_mail_dates(written: str, date: str | None) -> None:
    assert read(MAIL.replace("7. oktober 2013 14:22", written).encode()).date == date


def test_minutes_with_a_from_label_are_no_mail() -> None:
    minutes = "Fra politiet:\nBent Rask\nFra: kommunen\nTil: 11.30\n\nReferat af mødet den 3. maj."
    document = read(minutes.encode())
    assert document.date is None
    assert contents(document, LineKind.OUTSIDE) == []
