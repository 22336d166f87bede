"""OpenDocument text: everything a reader sees, in its order; what is left out is said; dangerous files are refused."""

import pytest
from documents import archive, odt

from aligner.articles.odt import read_odt
from aligner.errors import ArticleError

STYLES = (
    '<style:style style:name="P1" style:parent-style-name="Heading_20_2"/><style:style style:name="P2" style:parent-style-name="Caption"/>'
)


def parts_of(content):
    document = read_odt(content, "a.odt")
    return [(document.text[a:b], str(kind)) for a, b, kind in document.blocks]


def test_headings_captions_tables_notes_and_breaks():
    body = (
        '<text:h text:outline-level="1">Sube el agua</text:h>'
        '<text:p>El río<text:s text:c="3"/>creció<text:note><text:note-citation>1</text:note-citation><text:note-body>'
        "<text:p>Según la nota.</text:p></text:note-body></text:note> <text:span>ayer</text:span>."
        "<text:line-break/>Nadie<text:tab/>murió.</text:p>"
        '<text:p text:style-name="P1">Sin clases</text:p><text:p text:style-name="P2">Vecinos en la orilla.</text:p>'
        "<table:table><table:table-row><table:table-cell><text:p>Chile</text:p></table:table-cell><table:table-cell><text:p>3</text:p>"
        "</table:table-cell></table:table-row></table:table>"
        "<text:p>Ancla<drawing:frame><drawing:text-box><text:p>Recuadro.</text:p></drawing:text-box></drawing:frame> aquí.</text:p>"
    )
    assert parts_of(odt(body, styles=STYLES)) == [
        ("Sube el agua", "headline"),
        ("El río creció ayer.", "body"),
        ("Nadie murió.", "body"),
        ("Sin clases", "headline"),
        ("Vecinos en la orilla.", "caption"),
        ("Chile", "body"),
        ("3", "body"),
        ("Ancla aquí.", "body"),
        ("Recuadro.", "body"),
        ("Según la nota.", "body"),
    ]


def test_pictures_have_texts_that_are_not_the_articles():
    svg, math = "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0", "http://www.w3.org/1998/Math/MathML"
    picture = (
        f"<drawing:frame><drawing:image><office:binary-data>QUJD</office:binary-data></drawing:image><t:desc xmlns:t='{svg}'>Foto</t:desc>"
    )
    assert parts_of(odt(f"<text:p>Uno{picture}</drawing:frame><m:math xmlns:m='{math}'><m:mi>x</m:mi></m:math> es así.</text:p>")) == [
        ("Uno es así.", "body")
    ]


def test_comments_deletions_contents_and_margins_are_left_out_and_said():
    body = (
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>Viejo.</text:p></text:deletion></text:changed-region>"
        "</text:tracked-changes><text:table-of-content><text:index-body><text:p>Uno ... 1</text:p></text:index-body>"
        "</text:table-of-content>"
        "<text:p>Uno.<office:annotation><text:p>¿Seguro?</text:p></office:annotation></text:p><text:p>Dos.</text:p>"
    )
    document = read_odt(odt(body, margins="<style:header><text:p>El Diario</text:p></style:header>", title="Un título"), "a.odt")
    assert document.text == "Uno.\n\nDos." and document.title == "Un título"
    assert [tuple(one) for one in document.left_out] == [
        ("comment", "¿Seguro?"),
        ("tracked deletion", "Viejo."),
        ("list of contents", "Uno ... 1"),
        ("header or footer", "El Diario"),
    ]
    assert document.notes == ("left out: 1 comment, 1 tracked deletion, 1 list of contents, 1 header or footer",)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04garbage", "not an ODT file that can be read"),
        (archive({"content.xml": "<x"}), "not an ODT file that can be read"),
        (archive({"other.xml": "<x/>"}), "not an ODT file that can be read"),
        (archive({"content.xml": "<x/>"}), "no text document"),
        (archive({"content.xml": '<!DOCTYPE x [<!ENTITY a "b">]><x>&a;</x>'}), "declares XML entities"),
        (archive({"content.xml": " " * 5_000_000}), "looks like an attack"),
        (archive({"content.xml": "\x00", "META-INF/manifest.xml": "<x><encryption-data/></x>"}), "encrypted with a password"),
        (archive({"content.xml": "<x/>", "Basic/script-lc.xml": "<x/>"}), "has macros"),
        (odt("<text:p> </text:p>"), "empty"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\x00" * 600, "without a password"),
    ],
)
def test_what_is_damaged_locked_or_dangerous_is_refused(content, words):
    with pytest.raises(ArticleError, match=words):
        read_odt(content, "a.odt")


def test_deep_nesting_does_no_harm():
    # libxml2 stops at 256 levels.
    with pytest.raises(ArticleError, match="not an ODT file"):
        read_odt(odt("<text:section>" * 5000 + "<text:p>x</text:p>" + "</text:section>" * 5000), "a.odt")
