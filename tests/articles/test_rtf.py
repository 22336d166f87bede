"""RTF: the text of everything a reader sees; what is left out is said; garbage is refused."""

import pytest

from aligner.articles import read_article
from aligner.articles.rtf import DEEPEST, read_rtf
from aligner.errors import ArticleError

STYLES = r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\*\cs2 Default;}{\s3\i Descripci\'f3n;}}"


def read(text):
    return read_rtf(rb"{\rtf1\ansi\ansicpg1252\uc1" + text.encode("cp1252") + b"}", "a.rtf")


def parts_of(text):
    document = read(text)
    return [(document.text[a:b], str(kind)) for a, b, kind in document.blocks]


def test_styles_breaks_tables_and_notes():
    text = STYLES + (
        r"{\fonttbl{\f0 Arial;}}{\info{\title Otro}{\author Ana}}"
        r"\pard\s1 Sube el agua\par\pard El r\'edo creci\'f3{\super{\footnote\pard\chftn Seg\'fan la nota.}} ayer."
        r"\line Nadie\tab muri\u243o.\par"
        r"\pard\s3 Vecinos en la orilla.\par\pard\intbl Chile\cell 3\cell\row\pard\outlinelevel1 Sin clases\par"
        r"\pard Con {\b negritas} y\~m\'e1s\endash o menos \{as\'ed\}.\par"
    )
    assert parts_of(text) == [
        ("Sube el agua", "headline"),
        ("El río creció ayer.", "body"),
        ("Nadie murió.", "body"),
        ("Vecinos en la orilla.", "caption"),
        ("Chile", "body"),
        ("3", "body"),
        ("Sin clases", "headline"),
        ("Con negritas y\xa0más–o menos {así}.".replace("\xa0", " "), "body"),
        ("Según la nota.", "body"),
    ]
    assert read(STYLES + r"{\info{\title Otro}}\pard Uno.\par Dos.\par").title == "Otro"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"\u8220?Hola\u8221? \uc2\u241\'f1\'f1o {\uc0\u233}l", "“Hola” ño él"),
        (r"\u-3913?", "\uf0b7"),
        (r"caf\u233 e9 y \u55357?\u56832?", "café9 y 😀"),
        (
            r"a\'e1\
b",
            "aá | b",
        ),
        (r"uno {\*\unknown secreto}{\pict 0123abcd}{\field{\*\fldinst HYPERLINK x}{\fldrslt enlace}} dos", "uno enlace dos"),
        (r"uno\bin5 {}\}}x dos", "unox dos"),
        (r"{\listtext\bullet\tab}Punto", "Punto"),
        (r"{\shp{\*\shpinst{\sp{\sn a}{\sv b}}{\shptxt Recuadro.\par}}}Texto", "Recuadro. | Texto"),
        (r"co\-che y Coca\_Cola", "coche y Coca-Cola"),
        ("uno\r\n dos", "uno dos"),
    ],
)
def test_characters_and_groups(text, expected):
    assert read(text).text == expected.replace(" | ", "\n\n")


@pytest.mark.parametrize(
    ("head", "byte"), [(rb"\mac", b"\x97"), (rb"\pc", b"\xa2"), (rb"\ansi\ansicpg1252", b"\xf3"), (rb"\ansi\ansicpg850", b"\xa2")]
)
def test_code_pages(head, byte):
    for written in (byte, b"\\'" + byte.hex().encode()):
        assert read_rtf(rb"{\rtf1" + head + b" canci" + written + b"n}", "a.rtf").text == "canción"


def test_utf8_that_the_format_does_not_know_is_read():
    assert read_rtf(r"{\rtf1\ansi El año \'e1rido \u233?xito}".encode(), "a.rtf").text == "El año árido éxito"


def test_comments_deletions_hidden_text_and_margins_are_left_out_and_said():
    document = read(
        r"{\header El Diario\par}\pard Uno{\*\atnid A}{\*\annotation ¿Seguro?}{\deleted viejo} y {\v oculto}dos.\par"
        r"{\footer{\pard 1\par}}Tres.\par"
    )
    assert document.text == "Uno y dos.\n\nTres."
    assert [tuple(one) for one in document.left_out] == [
        ("header or footer", "El Diario"),
        ("comment", "¿Seguro?"),
        ("tracked deletion", "viejo"),
        ("hidden text", "oculto"),
        ("header or footer", "1"),
    ]
    assert document.notes == ("left out: 1 comment, 1 tracked deletion, 1 hidden text, 2 headers and footers",)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"PK\x03\x04", "not an RTF file"),
        (rb"{\rtf1}", "empty"),
        (rb"{\rtf1 " + b"{" * (DEEPEST + 5), "looks like an attack"),
        (rb"{\rtf1\bin2000000000 x}", "empty"),
    ],
)
def test_what_cannot_be_read_is_refused(content, words, tmp_path):
    (tmp_path / "a.rtf").write_bytes(content)
    with pytest.raises(ArticleError, match=words):
        read_article(tmp_path / "a.rtf", language="es")


def test_a_file_that_was_cut_off_is_read_as_far_as_it_goes():
    assert read_rtf(rb"{\rtf1 Uno.\par Dos{\b tres", "a.rtf").text == "Uno.\n\nDostres"
