"""One set of minutes, written out in every format that is read; the sentences were made up for the tests."""

from __future__ import annotations

import io
import zipfile
from email.message import EmailMessage

from kredsgraf.reading import Document, LineKind

TITLE = "Referat af kredsrådsmøde den 4. maj 2022"
FACTS = ("Tid: kl. 9.00 til kl. 11.00", "Sted: Rådhuset i Nyby")
PEOPLE = (
    ("Navn", "Titel", "Organisation"),
    ("Inge Holmgaard", "Borgmester", "Nyby Kommune"),
    ("Bent Rask Østergård", "Politidirektør", "Østjyllands Politi"),
    ("Åse Møller-Lund", "Chefjurist, referent", "Østjyllands Politi"),
)
AGENDA = ("Velkomst", "Kriminalitetsudviklingen", "Eventuelt")
SECTIONS = (
    ("Ad 1 Velkomst", "Inge Holmgaard bød velkommen til kredsrådets møde."),
    ("Ad 2 Kriminalitetsudviklingen", "Bent Rask Østergård orienterede om indbrud i første kvartal."),
    ("Ad 3 Eventuelt", "Åse Møller-Lund oplyste, at næste møde er den 7. september."),
)


def words() -> list[str]:
    """Return all words in reading order, list numbers left out."""
    pieces = [TITLE, *FACTS, "Deltagere", *(cell for row in PEOPLE for cell in row), "Dagsorden", *AGENDA]
    for heading, text in SECTIONS:
        pieces += [heading, text]
    return " ".join(pieces).split()


def text() -> str:
    """Return the minutes as plain text with attendees in columns of tabs."""
    people = "\n".join("\t".join(row) for row in PEOPLE)
    agenda = "\n".join(f"{at}. {title}" for at, title in enumerate(AGENDA, 1))
    body = "\n\n".join(f"{heading}\n{sentence}" for heading, sentence in SECTIONS)
    facts = "\n".join(FACTS)
    return f"{TITLE}\n\n{facts}\n\nDeltagere\n{people}\n\nDagsorden\n{agenda}\n\n{body}\n"


def markdown() -> str:
    """Return them as Markdown with a pipe table."""
    head, *rest = ("| " + " | ".join(row) + " |" for row in PEOPLE)
    table = "\n".join([head, "|---|---|---|", *rest])
    agenda = "\n".join(f"{at}. {title}" for at, title in enumerate(AGENDA, 1))
    body = "\n\n".join(f"### {heading}\n\n{sentence}" for heading, sentence in SECTIONS)
    facts = "  \n".join(FACTS)
    return f"# {TITLE}\n\n{facts}\n\n## Deltagere\n\n{table}\n\n## Dagsorden\n\n{agenda}\n\n{body}\n"


def html() -> str:
    """Return them as a web page with a menu and a footer around."""
    rows = "".join(
        "<tr>" + "".join(f"<{tag}>{cell}</{tag}>" for cell in row) + "</tr>"
        for tag, row in zip(("th", "td", "td", "td"), PEOPLE, strict=True)
    )
    agenda = "".join(f"<li>{title}</li>" for title in AGENDA)
    body = "".join(f"<h3>{heading}</h3><p>{sentence}</p>" for heading, sentence in SECTIONS)
    return (
        "<!doctype html><html><head><title>Referat | Nyby</title><style>p{margin:0}</style></head><body>"
        '<nav><ul><li><a href="/">Forside</a></li><li><a href="/job">Job</a></li></ul></nav>'
        f"<main><h1>{TITLE}</h1><p>{'<br>'.join(FACTS)}</p><h2>Deltagere</h2><table>{rows}</table>"
        f"<h2>Dagsorden</h2><ol>{agenda}</ol>{body}</main>"
        "<footer>Nyby Kommune · Cookies</footer></body></html>"
    )


def docx() -> bytes:
    """Return them as a Word file with a numbered list and a page head."""
    import docx as word

    document = word.Document()
    document.core_properties.title = "Referat"
    document.sections[0].header.paragraphs[0].text = "Østjyllands Politi"
    document.add_heading(TITLE, 1)
    paragraph = document.add_paragraph(FACTS[0])
    paragraph.add_run().add_break()
    paragraph.add_run(FACTS[1])
    document.add_heading("Deltagere", 2)
    table = document.add_table(rows=len(PEOPLE), cols=3)
    for row, cells in enumerate(PEOPLE):
        for column, cell in enumerate(cells):
            run = table.cell(row, column).paragraphs[0].add_run(cell)
            run.bold = row == 0
    document.add_heading("Dagsorden", 2)
    for title in AGENDA:
        document.add_paragraph(title, style="List Number")
    for heading, sentence in SECTIONS:
        document.add_heading(heading, 3)
        document.add_paragraph(sentence)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


_ODT = """<?xml version="1.0" encoding="UTF-8"?>
<office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0">
<office:automatic-styles>%s
 <style:style style:name="T1"><style:text-properties fo:font-weight="bold"/></style:style>
 <text:list-style style:name="L1"><text:list-level-style-number text:level="1" style:num-format="1"
  style:num-suffix="."/></text:list-style>
</office:automatic-styles>
<office:body><office:text>%s</office:text></office:body></office:document-content>"""


def odt(body: str | None = None, styles: str = "") -> bytes:
    """Return them as an OpenDocument file, or one with another `body` and more `styles`."""
    if body is None:
        body = f'<text:h text:outline-level="1">{TITLE}</text:h>'
        body += f"<text:p>{FACTS[0]}<text:line-break/>{FACTS[1]}</text:p>"
        body += '<text:h text:outline-level="2">Deltagere</text:h><table:table>'
        for number, row in enumerate(PEOPLE):
            cells = "".join(f"<table:table-cell><text:p>{cell}</text:p></table:table-cell>" for cell in row)
            line = f"<table:table-row>{cells}</table:table-row>"
            body += line if number else f"<table:table-header-rows>{line}</table:table-header-rows>"
        body += '</table:table><text:h text:outline-level="2">Dagsorden</text:h>'
        items = "".join(f"<text:list-item><text:p>{title}</text:p></text:list-item>" for title in AGENDA)
        body += f'<text:list text:style-name="L1">{items}</text:list>'
        for heading, sentence in SECTIONS:
            body += f'<text:h text:outline-level="3">{heading}</text:h><text:p>{sentence}</text:p>'
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("mimetype", "application/vnd.oasis.opendocument.text")
        archive.writestr("content.xml", _ODT % (styles, body))
    return stream.getvalue()


def rtf() -> bytes:
    """Return them as rich text."""
    body = rf"{{\header {_rtf('Nyby')}\par}}{{\b {_rtf(TITLE)}}}\par\pard "
    body += rf"{_rtf(FACTS[0])}\line {_rtf(FACTS[1])}\par {{\b Deltagere}}\par "
    for row in PEOPLE:
        cells = "".join(rf"\pard\intbl {_rtf(cell)}\cell " for cell in row)
        body += rf"\trowd\cellx2000\cellx4000\cellx6000 {cells}\row "
    body += r"\pard {\b Dagsorden}\par "
    for at, title in enumerate(AGENDA, 1):
        body += rf"{{\listtext {at}.\tab}}{_rtf(title)}\par "
    for heading, sentence in SECTIONS:
        body += rf"\pard {{\b {_rtf(heading)}}}\par {_rtf(sentence)}\par "
    return rf"{{\rtf1\ansi\ansicpg1252{{\fonttbl{{\f0 Arial;}}}}{body}}}".encode("ascii")


def _rtf(value: str) -> str:
    """Escape: half of the letters as bytes of the code page, half as Unicode."""
    return "".join(
        sign if sign < "\x80" else rf"\u{ord(sign)}?" if sign in "øØ" else rf"\'{sign.encode('cp1252').hex()}"
        for sign in value
    )


def mail(attached: bytes | None = None) -> bytes:
    """Return them in the body of a mail, with a file `attached` on wish."""
    message = EmailMessage()
    message["From"] = "Sekretær Åse <aase@example.dk>"
    message["To"] = "kredsraad@example.dk"
    message["Subject"] = "SV: Referat fra kredsrådet"
    message["Date"] = "Mon, 09 May 2022 10:12:13 +0200"
    message["Message-ID"] = "<1@example.dk>"
    message.set_content(text())
    if attached is not None:
        message.add_attachment(attached, maintype="application", subtype="pdf", filename="referat.pdf")
    return message.as_bytes()


def pdf() -> bytes:
    """Return them as a PDF file with a table without lines."""
    from reportlab.lib.pagesizes import A4
    from reportlab.lib.styles import getSampleStyleSheet
    from reportlab.platypus import Flowable, Paragraph, SimpleDocTemplate, Spacer, Table

    styles = getSampleStyleSheet()
    story: list[Flowable] = [Paragraph(TITLE, styles["Heading1"])]
    story += [Paragraph(fact, styles["Normal"]) for fact in FACTS]
    story += [Paragraph("Deltagere", styles["Heading2"]), Table(PEOPLE), Spacer(1, 10)]
    story.append(Paragraph("Dagsorden", styles["Heading2"]))
    story += [Paragraph(f"{at}. {title}", styles["Normal"]) for at, title in enumerate(AGENDA, 1)]
    for heading, sentence in SECTIONS:
        story += [Paragraph(heading, styles["Heading3"]), Paragraph(sentence, styles["Normal"])]
    stream = io.BytesIO()
    SimpleDocTemplate(stream, pagesize=A4, invariant=1).build(story)
    return stream.getvalue()


def archive(*files: tuple[str, bytes]) -> bytes:
    """Return a ZIP archive of files."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, data in files:
            packed.writestr(name, data)
    return stream.getvalue()


def contents(document: Document, *kinds: LineKind) -> list[str]:
    """Return the words of the lines of these kinds; of all that are not outside where none is given."""
    return [
        document.text[line.start : line.end]
        for line in document.lines
        if line.kind in kinds or (not kinds and line.kind is not LineKind.OUTSIDE)
    ]
