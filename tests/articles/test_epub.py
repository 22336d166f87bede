"""EPUB: the documents of a book in the order in which they are read; copy protection and dangerous files are refused."""

import pytest
from documents import archive, epub

from aligner.articles import read_article
from aligner.articles.epub import read_epub
from aligner.errors import ArticleError

ENCRYPTION = (
    '<encryption xmlns="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:enc="http://www.w3.org/2001/04/xmlenc#"><enc:EncryptedData>'
    '<enc:EncryptionMethod Algorithm="{}"/></enc:EncryptedData></encryption>'
)


def parts_of(content):
    document = read_epub(content, "a.epub")
    return [(document.text[a:b], str(kind)) for a, b, kind in document.blocks]


def test_the_documents_are_read_in_the_order_of_the_spine():
    first = (
        "<section><h1>Sube el\nagua</h1><p>El <em>río</em> creció<a epub:type='noteref' href='#n'>1</a>.<br/>Nadie murió.</p>"
        "<blockquote><p>“Fue el agua.”</p></blockquote><figure><img src='x.png'/><figcaption>Vecinos.</figcaption></figure>"
        "<aside epub:type='footnote' id='n'><p><a href='#r'>1</a> Según la nota.</p></aside></section>"
    )
    second = "<div>Suelto <ul><li>Uno</li><li><p>Dos</p></li></ul> cola<table><tr><td>Chile</td><td>3</td></tr></table></div>"
    second += "<script>x()</script>"
    assert parts_of(epub(first, second)) == [
        ("Sube el agua", "headline"),
        ("El río creció.", "body"),
        ("Nadie murió.", "body"),
        ("“Fue el agua.”", "body"),
        ("Vecinos.", "caption"),
        ("Suelto", "body"),
        ("Uno", "body"),
        ("Dos", "body"),
        ("cola", "body"),
        ("Chile", "body"),
        ("3", "body"),
        ("Según la nota.", "body"),
    ]


def test_menus_are_left_out_and_said_and_the_title_is_the_books(tmp_path):
    document = read_epub(epub("<nav><ol><li>Capítulo 1</li></ol></nav><p>Uno es así.</p><p>Dos también.</p>"), "a.epub")
    assert [tuple(one) for one in document.left_out] == [("menu or list of contents", "Capítulo 1")]
    assert document.notes == ("left out: 1 menu or list of contents",)
    (tmp_path / "a.epub").write_bytes(epub("<p>Uno es así.</p><p>Dos.</p>"))
    assert read_article(tmp_path / "a.epub", language="es").title == "Un libro"


def test_numbers_of_notes_and_pages_of_older_books_are_no_text():
    body = (
        "<p>El río<a href='n.xhtml#f1'><sup>[1]</sup></a> cre<span epub:type='pagebreak'>12</span>ció en <a href='#x'>abril</a>.</p>"
        "<p hidden='hidden'>No.</p><p class='footnote'><a href='#r1'>1</a>. Según la nota.</p>"
    )
    assert parts_of(epub(body)) == [("El río creció en abril.", "body"), ("Según la nota.", "body")]


def test_of_a_note_only_its_number_is_left_out():
    body = (
        "<aside epub:type='footnote'><p><a href='http://example.org/'>El País</a> lo contó.</p></aside>"
        "<aside epub:type='footnote'><p><sup>2</sup> Lo vieron <span>3</span> vecinos.</p></aside>"
    )
    assert parts_of(epub(body)) == [("El País lo contó.", "body"), ("Lo vieron 3 vecinos.", "body")]


def test_scrambled_fonts_are_no_protection():
    content = epub("<p>Uno.</p>", more={"META-INF/encryption.xml": ENCRYPTION.format("http://www.idpf.org/2008/embedding")})
    assert parts_of(content) == [("Uno.", "body")]


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (epub("<p>Uno.</p>", more={"META-INF/encryption.xml": ENCRYPTION.format("http://www.w3.org/2001/04/xmlenc#aes256-cbc")}), "DRM"),
        (epub("<p>Uno.</p>", more={"META-INF/rights.xml": "<x/>"}), "DRM"),
        (epub("<p> </p>"), "empty"),
        (epub("<p>&a;</p>", more={"OEBPS/x.xhtml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'}), "declares XML entities"),
        (archive({"mimetype": "application/epub+zip"}), "not an EPUB file that can be read"),
        (archive({"META-INF/container.xml": "<x/>"}), "no list of its parts"),
        (b"garbage", "not an EPUB file that can be read"),
        (epub("<p>Uno.</p>", more={"bomb.xhtml": "a" * 9_000_000}), "looks like an attack"),
    ],
)
def test_what_is_locked_damaged_or_dangerous_is_refused(content, words):
    with pytest.raises(ArticleError, match=words):
        read_epub(content, "a.epub")


def test_addresses_outside_the_book_are_never_read():
    package = (
        '<package xmlns="http://www.idpf.org/2007/opf"><manifest><item id="a" href="../../../etc/passwd" media-type="text/html"/>'
        '<item id="b" href="http://127.0.0.1:9/x.html" media-type="text/html"/></manifest><spine><itemref idref="a"/><itemref idref="b"/>'
        "</spine></package>"
    )
    with pytest.raises(ArticleError, match="empty"):
        read_epub(epub(more={"OEBPS/book.opf": package}), "a.epub")
