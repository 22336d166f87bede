"""DOCX: the text of everything a reader sees, in its order; damaged and dangerous files are refused."""

import io
import zipfile

import docx
import pytest
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from docx.oxml import parse_xml

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
    text, blocks, _, _ = read_docx(content, "a.docx")
    return [(text[a:b], str(kind)) for a, b, kind in blocks]


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
    _, _, title, extractor = read_docx(content, "a.docx")
    assert (title, extractor) == ("Sube el agua", f"python-docx {docx.__version__}")


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


def test_footnotes_stand_at_the_end():
    document = docx.Document()
    document.add_paragraph("El río creció.")
    xml = f"<w:footnotes {W}><w:footnote w:id='1'><w:p><w:r><w:t>Según la policía.</w:t></w:r></w:p></w:footnote></w:footnotes>"
    part = Part(
        PackURI("/word/footnotes.xml"),
        "application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml",
        xml.encode(),
        document.part.package,
    )
    document.part.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    assert parts_of(saved(document)) == [("El río creció.", "body"), ("Según la policía.", "body")]


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


REFUSED = [
    (lambda: b"", "not a DOCX file that can be read"),
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
]


@pytest.mark.parametrize(("make", "message"), REFUSED)
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
    with pytest.raises(ArticleError, match=r"a ZIP archive, not text; if it is a DOCX file give it a name that ends in \.docx"):
        read_article(path, language="es")
