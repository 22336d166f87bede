"""DOCX: the text of everything a reader sees, in its order; damaged and dangerous files are refused."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml
from tables import each

from aligner.articles import read_article
from aligner.articles.docx import read_docx
from aligner.errors import ArticleError

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'


def saved(document):
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def parts_of(content):
    document = read_docx(content, "a.docx")
    return [(document.text[a:b], str(kind)) for a, b, kind in document.blocks]


def append(document, xml):
    """An element at the end of the body, in front of its properties."""
    document.element.body.insert(len(document.element.body) - 1, parse_xml(xml))


def test_headings_captions_breaks_and_tables():
    document = docx.Document()
    document.core_properties.title = "Otro título"
    document.add_heading("Sube el agua", 0)
    document.add_paragraph("El río creció ayer.\nNadie\tmurió.")
    document.add_paragraph("  ")
    document.add_paragraph("Vecinos. (Foto: Agencia Sur)", style="Caption")
    document.add_heading("Sin clases", 2)
    table = document.add_table(2, 2)
    table.cell(0, 0).merge(table.cell(0, 1)).text = "Muertos"
    table.cell(1, 0).text, table.cell(1, 1).text = "Chile", "3"
    table.cell(1, 1).add_table(1, 1).cell(0, 0).text = "en 2020"
    document.add_paragraph("Fin.")
    content = saved(document)
    assert parts_of(content) == [
        ("Sube el agua", "headline"),
        ("El río creció ayer.", "body"),
        ("Nadie murió.", "body"),
        ("Vecinos. (Foto: Agencia Sur)", "caption"),
        ("Sin clases", "headline"),
        ("Muertos", "body"),
        ("Chile", "body"),
        ("3", "body"),
        ("en 2020", "body"),
        ("Fin.", "body"),
    ]
    read = read_docx(content, "a.docx")
    assert (read.title, read.extractor) == ("Sube el agua", f"python-docx {docx.__version__}")


def test_text_boxes_links_and_tracked_changes():
    document = docx.Document()
    box = f"<w:txbxContent {W}><w:p><w:r><w:t>En la caja.</w:t></w:r></w:p></w:txbxContent>"
    append(
        document,
        f"<w:p {W} {MC}><w:r><w:t>Antes</w:t></w:r><w:r><mc:AlternateContent><mc:Choice Requires='wps'>{box}</mc:Choice>"
        f"<mc:Fallback>{box}</mc:Fallback></mc:AlternateContent></w:r><w:r><w:t xml:space='preserve'> y después.</w:t></w:r></w:p>",
    )
    append(
        document,
        f"<w:p {W}><w:ins w:id='1' w:author='a'><w:r><w:t>Nuevo </w:t></w:r></w:ins><w:del w:id='2' w:author='a'><w:r>"
        "<w:delText>viejo </w:delText></w:r></w:del><w:moveFrom w:id='3' w:author='a'><w:r><w:t>ido </w:t></w:r></w:moveFrom>"
        "<w:hyperlink><w:r><w:t>enlace</w:t></w:r></w:hyperlink></w:p>",
    )
    append(document, f"<w:sdt {W}><w:sdtContent><w:p><w:r><w:t>Control.</w:t></w:r></w:p></w:sdtContent></w:sdt>")
    assert [text for text, _ in parts_of(saved(document))] == ["Antes y después.", "En la caja.", "Nuevo enlace", "Control."]


def add_part(document, name, relationship, xml):
    kind = f"application/vnd.openxmlformats-officedocument.wordprocessingml.{name}+xml"
    document.part.relate_to(Part(PackURI(f"/word/{name}.xml"), kind, xml.encode(), document.part.package), relationship)


def paragraph(text):
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def test_footnotes_stand_at_the_end():
    document = docx.Document()
    document.add_paragraph("El río creció.")
    note = f"<w:footnote w:id='1'>{paragraph('Según la policía.')}</w:footnote>"
    line = f"<w:footnote w:id='0' w:type='continuationNotice'>{paragraph('Sigue')}</w:footnote>"
    add_part(document, "footnotes", RELATIONSHIP_TYPE.FOOTNOTES, f"<w:footnotes {W}>{line}{note}</w:footnotes>")
    add_part(document, "endnotes", RELATIONSHIP_TYPE.ENDNOTES, f"<w:endnotes {W}>{note.replace('footnote', 'endnote')}</w:endnotes>")
    assert parts_of(saved(document)) == [("El río creció.", "body"), ("Según la policía.", "body"), ("Según la policía.", "body")]


def test_what_is_left_out_is_said():
    document = docx.Document()
    document.add_paragraph("El río creció.")
    assert read_docx(saved(document), "a.docx").notes == ()
    append(document, f"<w:p {W}><w:del w:id='2' w:author='a'><w:r><w:delText>viejo</w:delText></w:r></w:del></w:p>")
    comment = f"<w:comment w:id='1' w:author='a'>{paragraph('¿Seguro?')}</w:comment>"
    add_part(document, "comments", RELATIONSHIP_TYPE.COMMENTS, f"<w:comments {W}>{comment * 2}</w:comments>")
    document.sections[0].header.paragraphs[0].text = "Página 1"
    read = read_docx(saved(document), "a.docx")
    assert read.text == "El río creció."
    assert read.notes == ("left out: 2 comments, 1 tracked deletion, 1 header or footer",)
    assert [tuple(one) for one in read.left_out] == [
        ("comment", "¿Seguro?"),
        ("comment", "¿Seguro?"),
        ("tracked deletion", "viejo"),
        ("header or footer", "Página 1"),
    ]


def strict(content):
    """The file in the strict form of the format, as Word saves it on demand."""
    names = {
        "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "http://purl.oclc.org/ooxml/wordprocessingml/main",
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "http://purl.oclc.org/ooxml/officeDocument/relationships",
        "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties": "http://purl.oclc.org/ooxml/officeDocument/extendedProperties",
        "http://schemas.openxmlformats.org/drawingml/2006/main": "http://purl.oclc.org/ooxml/drawingml/main",
    }
    members = {}
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        for name in archive.namelist():
            member = archive.read(name)
            for usual, other in names.items():
                member = member.replace(usual.encode(), other.encode())
            members[name] = member
    return packed(members)


def test_hidden_text_is_left_out_and_said():
    document = docx.Document()
    paragraph = document.add_paragraph("El puente ")
    paragraph.add_run("(pendiente de revisar) ").font.hidden = True
    paragraph.add_run("abrió ayer.").font.hidden = False
    read = read_docx(saved(document), "a.docx")
    assert read.text == "El puente abrió ayer." and read.notes == ("left out: 1 hidden text",)
    assert [(one.reason, one.text) for one in read.left_out] == [("hidden text", "(pendiente de revisar)")]


def test_the_strict_form_is_read_as_the_usual_one():
    document = docx.Document()
    document.add_heading("Sube el agua", 0)
    document.add_table(1, 1).cell(0, 0).text = "Muertos"
    notes = f"<w:footnotes {W}><w:footnote>{paragraph('Uno.')}</w:footnote></w:footnotes>"
    add_part(document, "footnotes", RELATIONSHIP_TYPE.FOOTNOTES, notes)
    content = saved(document)
    assert b"purl.oclc.org" in zipfile.ZipFile(io.BytesIO(strict(content))).read("word/document.xml")
    assert parts_of(strict(content)) == parts_of(content) == [("Sube el agua", "headline"), ("Muertos", "body"), ("Uno.", "body")]


def test_a_first_paragraph_that_looks_like_a_headline_is_one():
    document = docx.Document()
    document.add_paragraph("Sube el agua")
    document.add_paragraph("El río creció ayer.")
    assert parts_of(saved(document)) == [("Sube el agua", "headline"), ("El río creció ayer.", "body")]


def packed(members, base=None):
    """A ZIP archive of members, added to (or in place of) those of another."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        if base is not None:
            with zipfile.ZipFile(io.BytesIO(base)) as old:
                for name in old.namelist():
                    if name not in members:
                        archive.writestr(name, old.read(name))
        for name, content in members.items():
            archive.writestr(name, content)
    return stream.getvalue()


def simple():
    document = docx.Document()
    document.add_paragraph("El río creció ayer.")
    return saved(document)


BOMB = "<!DOCTYPE a [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
EXTERNAL = "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]>"


def with_document(head, encoding="utf-8"):
    body = f"{head}<w:document {W}><w:body><w:p><w:r><w:t>Hola</w:t></w:r></w:p></w:body></w:document>"
    return packed({"word/document.xml": body.encode(encoding)}, simple())


def with_directory_at(offset):
    """The end of the archive says that the list of its members is elsewhere."""
    content = simple()
    place = content.rfind(b"PK\x05\x06") + 16
    return content[:place] + offset.to_bytes(4, "little") + content[place + 4 :]


def with_encrypted_part():
    """Its first part is marked as encrypted, in its own header and in the list of all."""
    content = bytearray(simple())
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        content[content.find(mark) + offset] |= 1
    return bytes(content)


REFUSED = [
    (lambda: with_directory_at(1 << 30), "not a DOCX file that can be read"),
    (lambda: with_directory_at(0), "not a DOCX file that can be read"),
    (lambda: b"", "empty; save it again"),
    (lambda: b"Hola", "not a DOCX file that can be read"),
    (lambda: simple()[:-40], "not a DOCX file that can be read"),
    (lambda: packed({"a.txt": "Hola"}), "a damaged DOCX file"),
    (lambda: packed({"word/document.xml": b"<w:document"}, simple()), "a damaged DOCX file"),
    (lambda: packed({"word/document.xml": b"\x00" * 90_000_000}, simple()), "unpacks to 90 MB in"),
    (lambda: packed({f"word/{n}.xml": b"" for n in range(5_001)}), "unpacks to 0 MB in 5001 parts"),
    (lambda: with_document(BOMB), "declares XML entities, which looks like an attack"),
    (lambda: with_document(EXTERNAL), "declares XML entities, which looks like an attack"),
    (lambda: with_document(f"<?xml version='1.0' encoding='utf-16'?>{BOMB}", "utf-16"), "declares XML entities"),
    (lambda: saved(docx.Document()), "empty"),
    (lambda: packed({"word/vbaProject.bin": b"x"}, simple()), "has macros"),
    (lambda: bytes.fromhex("d0cf11e0a1b11ae1") + b"x" * 600, "encrypted with a password"),
    (with_encrypted_part, "encrypted with a password"),
]


@each(("make", "message"), REFUSED)
def test_damaged_and_dangerous_files_are_refused(make, message):
    with pytest.raises(ArticleError, match=message) as error:
        read_docx(make(), "a.docx")
    assert str(error.value).startswith("a.docx: ") and "\n" not in str(error.value)


def test_damaged_compressed_data():
    content = bytearray(simple())
    start = content.find(b"word/document.xml") + 60
    content[start : start + 40] = b"\xff" * 40
    with pytest.raises(ArticleError, match="DOCX file"):
        read_docx(bytes(content), "a.docx")


def test_deep_nesting_is_an_error_not_a_crash():
    deep = "<w:sdt><w:sdtContent>" * 50_000
    body = f"<w:document {W}><w:body>{deep}</w:body></w:document>"
    with pytest.raises(ArticleError, match="a damaged DOCX file"):
        read_docx(packed({"word/document.xml": body}, simple()), "a.docx")


def test_a_docx_file_that_has_another_name(tmp_path):
    path = tmp_path / "a.txt"
    path.write_bytes(simple())
    with pytest.raises(ArticleError, match=r"a ZIP archive, not text; if it is a DOCX, ODT or EPUB file give it"):
        read_article(path, language="es")
