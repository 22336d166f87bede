"""From bytes to text: what is read in which encoding, and what is said about it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from tables import each

from aligner.articles.encoding import decode
from aligner.errors import ArticleError

TEXT = "El año pasado dijo “sí”: ¿qué más? Según él, la niñez está mal."
PLAIN = TEXT.replace("“", '"').replace("”", '"')


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_read_without_a_word_when_it_is_certain(encoding):
    decoded = decode(TEXT.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding, decoded.notes) == (TEXT, encoding.removesuffix("-sig"), ())


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-16-le", TEXT),
        ("utf-16-be", TEXT),
        ("utf-16-le", "Nobody was hurt."),
        ("cp1252", TEXT),
        ("mac_roman", TEXT),
        ("cp850", PLAIN),
    ],
)
def test_a_guess_is_said(encoding, text):
    decoded = decode(text.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding) == (text, encoding)
    assert decoded.notes == (f"the encoding was guessed: {encoding}",)


# What a page declares, the encoding it is in, what it is read as, and the beginning of the note.
DECLARATIONS = [
    (b"<meta charset='iso-8859-1'>", "cp1252", "iso-8859-1", None),
    (b"<meta http-equiv=Content-Type content='text/html; charset=windows-1252'>", "cp1252", "windows-1252", None),
    (b"<?xml version='1.0' encoding='ISO-8859-15'?>", "iso8859-15", "iso-8859-15", None),
    (b"<meta charset=utf-8>", "utf-8", "utf-8", None),
    (b"<meta charset='iso-8859-1'>", "utf-8", "utf-8", "declares the encoding iso-8859-1, but is UTF-8"),
    (b"<meta charset=utf-8>", "cp1252", "cp1252", "declares the encoding utf-8, which does not fit; read as cp1252"),
    (b"<meta charset=utf-16>", "utf-8", "utf-8", "declares the encoding utf-16, which is not that of a Spanish or English page"),
    (b"<meta charset='macintosh'>", "mac_roman", "macintosh", None),
    (b"<meta charset='iso-8859-99'>", "utf-8", "utf-8", "declares the encoding iso-8859-99, but is UTF-8"),
    # Python would decode these, at a price or into something else.
    (b"<meta charset=punycode>", "utf-8", "utf-8", "declares the encoding punycode"),
    (b"<meta charset=unicode_escape>", "utf-8", "utf-8", "declares the encoding unicode_escape"),
    (b"<meta charset=idna>", "utf-8", "utf-8", "declares the encoding idna"),
    (b"<meta charset=zlib_codec>", "utf-8", "utf-8", "declares the encoding zlib_codec"),
    (b"<meta charset=nonsense>", "utf-8", "utf-8", "declares the encoding nonsense"),
]


@each(("head", "encoding", "read_as", "note"), DECLARATIONS)
def test_declared_encodings(head, encoding, read_as, note):
    text = PLAIN if encoding.startswith("iso") else TEXT
    decoded = decode(head + text.encode(encoding), "a.html")
    assert decoded.text.endswith(text)
    assert decoded.encoding == read_as
    assert (decoded.notes == ()) if note is None else decoded.notes[0].startswith(note)


REFUSED = [
    (b"", "empty"),
    (b" \n\t\r\n", "empty"),
    ("\ufeff \n".encode(), "empty"),
    (b"\x01\x02\x03\x04\x05", "binary"),
    (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "a PDF file, not text; give it a name that ends in .pdf"),
    (b"PK\x03\x04\x14\x00\x06\x00", "a ZIP archive, not text; if it is a DOCX, ODT or EPUB file give it a name that ends so"),
    (b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", "a picture"),
    (b"\xff\xd8\xff\xe0\x00\x10JFIF", "a picture"),
    (b"\x1f\x8b\x08\x00\x00\x00\x00\x00", "a compressed file"),
    (b"{\\rtf1\\ansi Hola}", "an RTF file"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "an old Office file"),
    (bytes(range(256)) * 20, "binary"),
    (b"\x7fELF\x02\x01\x01\x00\x00\x00\x00\x00\x00\x00\x00\x00\x03\x00\x3e\x00", "binary"),
]


@each(("content", "message"), REFUSED)
def test_what_is_no_text_is_refused_with_advice(content, message):
    with pytest.raises(ArticleError, match=message) as error:
        decode(content, "a.txt")
    assert str(error.value).startswith("a.txt: ") and "\n" not in str(error.value)


def test_damaged_utf8_stays_utf8():
    decoded = decode(TEXT.encode() * 3 + b"\xff fin", "a.txt")
    assert decoded.text == TEXT * 3 + "\ufffd fin"
    assert decoded.notes == ("not quite UTF-8: 1 character could not be read and was replaced (line 1)",)


# Bytes, their text, and what is said.
MIXED = [
    (TEXT.encode() + b"\nLa ni\xf1a.\n", TEXT + "\nLa niña.\n", ("not quite UTF-8: line 2 was read as cp1252",)),
    (
        b"<meta charset='iso-8859-1'>\n" + TEXT.encode() + b"\nLa ni\xf1a.\n",
        "<meta charset='iso-8859-1'>\n" + TEXT + "\nLa niña.\n",
        ("declares the encoding iso-8859-1, but is UTF-8", "not quite UTF-8: line 3 was read as cp1252"),
    ),
    (b"\xef\xbb\xbf" + TEXT.encode() + b"\nLa ni\xf1a.", TEXT + "\nLa niña.", ("not quite UTF-8: line 2 was read as cp1252",)),
    (b"\xff\xfe" + TEXT.encode(), TEXT, ("has the byte order mark of utf-16, but is UTF-8",)),
    (b"Un se\xf1or.", "Un señor.", ("the encoding was guessed: cp1252",)),
    (
        b"Sin tildes \xfe ni nada.",
        "Sin tildes \ufffd ni nada.",
        ("not quite UTF-8: 1 character could not be read and was replaced (line 1)",),
    ),
    ("Dvě žluťoučké kočky".encode() + b"\n\xf8", "Dvě žluťoučké kočky\n\ufffd", None),
]


@pytest.mark.parametrize(("content", "text", "notes"), MIXED)
def test_one_line_or_byte_does_not_change_how_the_rest_is_read(content, text, notes):
    decoded = decode(content, "a.txt")
    assert decoded.text == text
    assert notes is None or decoded.notes == notes


def test_control_characters_leave_places_as_they_are():
    decoded = decode(("Nadie\x00 mu\x02rió" + " ayer. " * 20).encode(), "a.txt")
    assert len(decoded.written) == len(decoded.text) + 2 and "\x02" not in decoded.written


def test_broken_utf16_is_said():
    assert decode(b"\xff\xfeH\x00o\x00l\x00a\x00x", "a.txt").notes == (
        "broken utf-16: characters that could not be read were replaced (line 1)",
    )


def test_control_characters_are_left_out_and_counted():
    decoded = decode(("Nadie murió" + "\x00\x02\ufffe" + " ayer. " * 20).encode(), "a.txt")
    assert decoded.text == "Nadie murió" + " ayer. " * 20
    assert decoded.notes == ("control characters were left out (3)",)


def test_marks_of_windows_that_became_control_characters():
    decoded = decode(("\x93It\x92s late\x94 \x96 he said\x8f" + " once more. " * 20).encode(), "a.txt")
    assert decoded.text.startswith("“It’s late” – he said once more") and len(decoded.written) == len(decoded.text) + 1
    assert decoded.notes == (
        "control characters were read as the marks that they are in cp1252, such as ’ (places: 4)",
        "control characters were left out (1)",
    )


def test_text_that_was_read_wrongly_before_is_noticed():
    assert "(places: 2)" in decode("El aÃ±o y la niÃ±ez".encode(), "a.txt").notes[0]


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ("uno\r\ndos\rtres\n", "uno\ndos tres\n"),
        ("uno\rdos\r", "uno\ndos\n"),
        ("uno\x0bdos\x0ctres\x85cuatro", "uno dos tres cuatro"),
    ],
)
def test_line_ends(content, text):
    assert decode(content.encode(), "a.txt").text == text


@given(st.binary(min_size=1, max_size=200))
def test_any_bytes_are_text_without_controls_or_an_article_error(content):
    try:
        text = decode(content, "a.txt").text
    except ArticleError as error:
        assert "\n" not in str(error)
    else:
        assert text.strip() and not set(text) & set(map(chr, [*range(9), 11, 12, 13, *range(14, 32), 127]))


@given(st.text(alphabet=st.characters(exclude_categories=["Cs", "Cc", "Cn"]), min_size=1).filter(str.strip))
def test_utf8_comes_back_as_it_was(text):
    if not text.startswith("{\\rtf") and "<" not in text and not text.startswith("\ufeff"):
        decoded = decode(text.encode(), "a.txt")
        assert (decoded.text, decoded.encoding) == (text, "utf-8")
